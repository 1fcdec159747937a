export const id = 40;
export const ids = [40];
export const modules = {

/***/ 2040:
/***/ ((e, t, a) => {
a.d(t, {
ENV_CMDS_FULL_URI: () => i,
ENV_CMDS_RELATIVE_URI: () => c,
fromContainerMetadata: () => fromContainerMetadata,
fromInstanceMetadata: () => fromInstanceMetadata
});
var n = a(9902);
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/ImdsCredentials.js
const isImdsCredentials = e => Boolean(e) && "object" == typeof e && "string" == typeof e.AccessKeyId && "string" == typeof e.SecretAccessKey && "string" == typeof e.Token && "string" == typeof e.Expiration, fromImdsCredentials = e => ({
accessKeyId: e.AccessKeyId,
secretAccessKey: e.SecretAccessKey,
sessionToken: e.Token,
expiration: new Date(e.Expiration),
...e.AccountId && {
accountId: e.AccountId
}
}), providerConfigFromInit = ({maxRetries: e = 0, timeout: t = 1e3}) => ({
maxRetries: e,
timeout: t
});
var r = a(2348), o = a(7067), s = a.n(o);
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/httpRequest.js
function httpRequest(e) {
return new Promise((t, a) => {
const n = s().request({
method: "GET",
...e,
hostname: e.hostname?.replace(/^\[(.+)\]$/, "$1")
});
n.on("error", e => {
a(Object.assign(new r.m("Unable to connect to instance metadata service"), e)), 
n.destroy();
}), n.on("timeout", () => {
a(new r.m("TimeoutError from instance metadata service")), n.destroy();
}), n.on("response", e => {
const {statusCode: o = 400} = e;
(o < 200 || 300 <= o) && (a(Object.assign(new r.m("Error response received from instance metadata service"), {
statusCode: o
})), n.destroy());
const s = [];
e.on("data", e => {
s.push(e);
}), e.on("end", () => {
t(Buffer.concat(s)), n.destroy();
});
}), n.end();
});
}
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/remoteProvider/retry.js
const retry = (e, t) => {
let a = e();
for (let n = 0; n < t; n++) a = a.catch(e);
return a;
}, i = "AWS_CONTAINER_CREDENTIALS_FULL_URI", c = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", l = "AWS_CONTAINER_AUTHORIZATION_TOKEN", fromContainerMetadata = (e = {}) => {
const {timeout: t, maxRetries: a} = providerConfigFromInit(e);
return () => retry(async () => {
const a = await getCmdsUri({
logger: e.logger
}), r = JSON.parse(await requestFromEcsImds(t, a));
if (!isImdsCredentials(r)) throw new n.C("Invalid response received from instance metadata service.", {
logger: e.logger
});
return fromImdsCredentials(r);
}, a);
}, requestFromEcsImds = async (e, t) => (process.env[l] && (t.headers = {
...t.headers,
Authorization: process.env[l]
}), (await httpRequest({
...t,
timeout: e
})).toString()), d = new Set([ "localhost", "127.0.0.1" ]), u = new Set([ "http:", "https:" ]), getCmdsUri = async ({logger: e}) => {
if (process.env[c]) return {
hostname: "169.254.170.2",
path: process.env[c]
};
if (process.env[i]) {
let t;
try {
t = new URL(process.env[i]);
} catch {
throw new n.C(`${process.env[i]} is not a valid container metadata service URL`, {
tryNextLink: !1,
logger: e
});
}
if (!t.hostname || !d.has(t.hostname)) throw new n.C(`${t.hostname} is not a valid container metadata service hostname`, {
tryNextLink: !1,
logger: e
});
if (!t.protocol || !u.has(t.protocol)) throw new n.C(`${t.protocol} is not a valid container metadata service protocol`, {
tryNextLink: !1,
logger: e
});
return {
protocol: t.protocol,
hostname: t.hostname,
path: t.pathname + t.search,
port: t.port ? parseInt(t.port, 10) : void 0
};
}
throw new n.C(`The container metadata credential provider cannot be used unless the ${c} or ${i} environment variable is set`, {
tryNextLink: !1,
logger: e
});
};
var p = a(3559);
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/error/InstanceMetadataV1FallbackError.js
class InstanceMetadataV1FallbackError extends n.C {
tryNextLink;
name="InstanceMetadataV1FallbackError";
constructor(e, t = !0) {
super(e, t), this.tryNextLink = t, Object.setPrototypeOf(this, InstanceMetadataV1FallbackError.prototype);
}
}
var m, h = a(6663);
!function(e) {
e.IPv4 = "http://169.254.169.254", e.IPv6 = "http://[fd00:ec2::254]";
}(m || (m = {}));
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointConfigOptions.js
const g = {
environmentVariableSelector: e => e.AWS_EC2_METADATA_SERVICE_ENDPOINT,
configFileSelector: e => e.ec2_metadata_service_endpoint,
default: void 0
};
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointMode.js
var f;
!function(e) {
e.IPv4 = "IPv4", e.IPv6 = "IPv6";
}(f || (f = {}));
// CONCATENATED MODULE: ../node_modules/@smithy/credential-provider-imds/dist-es/config/EndpointModeConfigOptions.js
const v = {
environmentVariableSelector: e => e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
configFileSelector: e => e.ec2_metadata_service_endpoint_mode,
default: f.IPv4
}, getExtendedInstanceMetadataCredentials = (e, t) => {
const a = 300 + Math.floor(300 * Math.random()), n = new Date(Date.now() + 1e3 * a);
t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
const r = e.originalExpiration ?? e.expiration;
return {
...e,
...r ? {
originalExpiration: r
} : {},
expiration: n
};
}, w = "/latest/meta-data/iam/security-credentials/", y = "AWS_EC2_METADATA_V1_DISABLED", I = "ec2_metadata_v1_disabled", E = "x-aws-ec2-metadata-token", fromInstanceMetadata = (e = {}) => ((e, t = {}) => {
const a = t?.logger || console;
let n;
return async () => {
let t;
try {
t = await e(), t.expiration && t.expiration.getTime() < Date.now() && (t = getExtendedInstanceMetadataCredentials(t, a));
} catch (e) {
if (!n) throw e;
a.warn("Credential renew failed: ", e), t = getExtendedInstanceMetadataCredentials(n, a);
}
return n = t, t;
};
})(getInstanceMetadataProvider(e), {
logger: e.logger
}), getInstanceMetadataProvider = (e = {}) => {
let t = !1;
const {logger: a, profile: r} = e, {timeout: o, maxRetries: s} = providerConfigFromInit(e), getCredentials = async (a, o) => {
if (t || null == o.headers?.[E]) {
let t = !1, a = !1;
const o = await (0, p.Z)({
environmentVariableSelector: t => {
const r = t[y];
if (a = !!r && "false" !== r, void 0 === r) throw new n.C(`${y} not set in env, checking config file next.`, {
logger: e.logger
});
return a;
},
configFileSelector: e => {
const a = e[I];
return t = !!a && "false" !== a, t;
},
default: !1
}, {
profile: r
})();
if (e.ec2MetadataV1Disabled || o) {
const n = [];
throw e.ec2MetadataV1Disabled && n.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"), 
t && n.push(`config file profile (${I})`), a && n.push(`process environment variable (${y})`), 
new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${n.join(", ")}].`);
}
}
const s = (await retry(async () => {
let e;
try {
e = await getProfile(o);
} catch (e) {
throw 401 === e.statusCode && (t = !1), e;
}
return e;
}, a)).trim();
return retry(async () => {
let a;
try {
a = await getCredentialsFromProfile(s, o, e);
} catch (e) {
throw 401 === e.statusCode && (t = !1), e;
}
return a;
}, a);
};
return async () => {
const e = await (async () => (0, h.D)(await (async () => (0, p.Z)(g)())() || await (async () => {
const e = await (0, p.Z)(v)();
switch (e) {
case f.IPv4:
return m.IPv4;

case f.IPv6:
return m.IPv6;

default:
throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(f)}`);
}
})()))();
if (t) return a?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)"), 
getCredentials(s, {
...e,
timeout: o
});
{
let n;
try {
n = (await getMetadataToken({
...e,
timeout: o
})).toString();
} catch (n) {
if (400 === n?.statusCode) throw Object.assign(n, {
message: "EC2 Metadata token request returned error"
});
return ("TimeoutError" === n.message || [ 403, 404, 405 ].includes(n.statusCode)) && (t = !0), 
a?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)"), getCredentials(s, {
...e,
timeout: o
});
}
return getCredentials(s, {
...e,
headers: {
[E]: n
},
timeout: o
});
}
};
}, getMetadataToken = async e => httpRequest({
...e,
path: "/latest/api/token",
method: "PUT",
headers: {
"x-aws-ec2-metadata-token-ttl-seconds": "21600"
}
}), getProfile = async e => (await httpRequest({
...e,
path: w
})).toString(), getCredentialsFromProfile = async (e, t, a) => {
const r = JSON.parse((await httpRequest({
...t,
path: w + e
})).toString());
if (!isImdsCredentials(r)) throw new n.C("Invalid response received from instance metadata service.", {
logger: a.logger
});
return fromImdsCredentials(r);
};
})

};
