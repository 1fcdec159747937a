export const id = 689;
export const ids = [689];
export const modules = {

/***/ 4689:
/***/ ((e, t, r) => {
r.d(t, {
fromHttp: () => fromHttp
});
var o = r(727), n = r(9902), s = r(18), a = r(1455), i = r.n(a), c = r(1871), l = r(8227), d = r(9015);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/retry-wrapper.js
const fromHttp = (e = {}) => {
let t;
e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
const r = e.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, a = e.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, h = e.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, u = e.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, g = "NoOpLogger" !== e.logger?.constructor?.name && e.logger?.warn ? e.logger.warn.bind(e.logger) : console.warn;
if (r && a && (g("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), 
g("awsContainerCredentialsRelativeUri will take precedence.")), h && u && (g("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), 
g("awsContainerAuthorizationTokenFile will take precedence.")), r) t = `http://169.254.170.2${r}`; else {
if (!a) throw new n.C("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.", {
logger: e.logger
});
t = a;
}
const p = new URL(t);
((e, t) => {
if ("https:" !== e.protocol && "169.254.170.2" !== e.hostname && "169.254.170.23" !== e.hostname && "[fd00:ec2::23]" !== e.hostname) {
if (e.hostname.includes("[")) {
if ("[::1]" === e.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === e.hostname) return;
} else {
if ("localhost" === e.hostname) return;
const t = e.hostname.split("."), inRange = e => {
const t = parseInt(e, 10);
return 0 <= t && t <= 255;
};
if ("127" === t[0] && inRange(t[1]) && inRange(t[2]) && inRange(t[3]) && 4 === t.length) return;
}
throw new n.C("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]", {
logger: t
});
}
})(p, e.logger);
const w = s.$.create({
connectionTimeout: e.timeout ?? 1e3
}), C = e.timeout ?? 1e3, T = (A = async () => {
const t = // CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-http/dist-es/fromHttp/requestHelpers.js
function createGetRequest(e) {
return new c.K({
protocol: e.protocol,
hostname: e.hostname,
port: Number(e.port),
path: e.pathname,
query: Array.from(e.searchParams.entries()).reduce((e, [t, r]) => (e[t] = r, e), {}),
fragment: e.hash
});
}(p);
u ? t.headers.Authorization = validateToken((await i().readFile(u)).toString()) : h && (t.headers.Authorization = validateToken(h));
try {
return async function getCredentials(e, t) {
const r = (0, d.c)(e.body), o = await r.transformToString();
if (200 === e.statusCode) {
const e = JSON.parse(o);
if ("string" != typeof e.AccessKeyId || "string" != typeof e.SecretAccessKey || "string" != typeof e.Token || "string" != typeof e.Expiration) throw new n.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", {
logger: t
});
return {
accessKeyId: e.AccessKeyId,
secretAccessKey: e.SecretAccessKey,
sessionToken: e.Token,
expiration: (0, l.EI)(e.Expiration)
};
}
if (e.statusCode >= 400 && e.statusCode < 500) {
let r = {};
try {
r = JSON.parse(o);
} catch (e) {}
throw Object.assign(new n.C(`Server responded with status: ${e.statusCode}`, {
logger: t
}), {
Code: r.Code,
Message: r.Message
});
}
throw new n.C(`Server responded with status: ${e.statusCode}`, {
logger: t
});
}((await w.handle(t, {
requestTimeout: C
})).response).then(e => (0, o.g)(e, "CREDENTIALS_HTTP", "z"));
} catch (t) {
throw new n.C(String(t), {
logger: e.logger
});
}
}, m = e.maxRetries ?? 3, f = e.timeout ?? 1e3, async () => {
for (let e = 0; e < m; ++e) try {
return await A();
} catch (e) {
await new Promise(e => setTimeout(e, f));
}
return await A();
});
var A, m, f;
return async () => {
try {
return await T();
} finally {
w.destroy?.();
}
};
}, validateToken = e => {
if (e.includes("\r\n")) throw new n.C("Authorization token contains invalid \\r\\n sequence.");
return e;
};
})

};
