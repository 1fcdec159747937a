export const id = 11;
export const ids = [11];
export const modules = {

/***/ 5124:
/***/ ((e, s, n) => {
n.d(s, {
o: () => stsRegionDefaultResolver
});
var a = n(3559), o = n(446);
function stsRegionDefaultResolver(e = {}) {
return (0, a.Z)({
...o.GG,
default: async () => (t.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), 
"us-east-1")
}, {
...o.zH,
...e
});
}
const t = {
silence: !1
};
}),

/***/ 8011:
/***/ ((e, t, n) => {
n.d(t, {
getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
});
var o = n(5124), i = n(727), s = n(5130), r = n(7926);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/EndpointParameters.js
const a = (0, s.k)({
UseGlobalEndpoint: {
type: "builtInParams",
name: "useGlobalEndpoint"
},
UseFIPS: {
type: "builtInParams",
name: "useFipsEndpoint"
},
Endpoint: {
type: "builtInParams",
name: "endpoint"
},
Region: {
type: "builtInParams",
name: "region"
},
UseDualStack: {
type: "builtInParams",
name: "useDualstackEndpoint"
}
}, "AWSSecurityTokenServiceV20110615", "STSClient", r.rD), c = {}, _mw0 = (e, t, n, o) => [];
var d = n(9835), p = n(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/STSServiceException.js
class STSServiceException extends p.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, STSServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/models/errors.js
class ExpiredTokenException extends STSServiceException {
static shapeId="com.amazonaws.sts#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
constructor(e) {
super({
name: "ExpiredTokenException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ExpiredTokenException.prototype);
}
}
class MalformedPolicyDocumentException extends STSServiceException {
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
name="MalformedPolicyDocumentException";
$fault="client";
constructor(e) {
super({
name: "MalformedPolicyDocumentException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
}
}
class PackedPolicyTooLargeException extends STSServiceException {
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
name="PackedPolicyTooLargeException";
$fault="client";
constructor(e) {
super({
name: "PackedPolicyTooLargeException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
}
}
class RegionDisabledException extends STSServiceException {
static shapeId="com.amazonaws.sts#RegionDisabledException";
name="RegionDisabledException";
$fault="client";
constructor(e) {
super({
name: "RegionDisabledException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, RegionDisabledException.prototype);
}
}
class IDPRejectedClaimException extends STSServiceException {
static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
name="IDPRejectedClaimException";
$fault="client";
constructor(e) {
super({
name: "IDPRejectedClaimException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
}
}
class InvalidIdentityTokenException extends STSServiceException {
static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
name="InvalidIdentityTokenException";
$fault="client";
constructor(e) {
super({
name: "InvalidIdentityTokenException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
}
}
class IDPCommunicationErrorException extends STSServiceException {
static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
name="IDPCommunicationErrorException";
$fault="client";
$retryable={};
constructor(e) {
super({
name: "IDPCommunicationErrorException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/schemas/schemas_0.js
const u = "AssumedRoleUser", l = "Credentials", g = "DurationSeconds", m = "MinimumSessionTokenSize", h = "Policy", S = "PolicyArns", f = "PackedPolicySize", E = "RoleArn", y = "RoleSessionName", v = "SourceIdentity", P = "SessionTokenSize", I = "SessionTokenUtilization", A = "awsQueryError", x = "client", w = "error", C = "httpError", T = "message", k = "smithy.ts.sdk.synthetic.com.amazonaws.sts", R = "com.amazonaws.sts", b = new d.O(k);
var D = [ -3, k, "STSServiceException", 0, [], [] ];
b.registerError(D, STSServiceException);
const O = new d.O(R);
var $ = [ -3, R, "ExpiredTokenException", {
[A]: [ "ExpiredTokenException", 400 ],
[w]: x,
[C]: 400
}, [ T ], [ 0 ] ];
O.registerError($, ExpiredTokenException);
var W = [ -3, R, "IDPCommunicationErrorException", {
[A]: [ "IDPCommunicationError", 400 ],
[w]: x,
[C]: 400
}, [ T ], [ 0 ] ];
O.registerError(W, IDPCommunicationErrorException);
var H = [ -3, R, "IDPRejectedClaimException", {
[A]: [ "IDPRejectedClaim", 403 ],
[w]: x,
[C]: 403
}, [ T ], [ 0 ] ];
O.registerError(H, IDPRejectedClaimException);
var j = [ -3, R, "InvalidIdentityTokenException", {
[A]: [ "InvalidIdentityToken", 400 ],
[w]: x,
[C]: 400
}, [ T ], [ 0 ] ];
O.registerError(j, InvalidIdentityTokenException);
var z = [ -3, R, "MalformedPolicyDocumentException", {
[A]: [ "MalformedPolicyDocument", 400 ],
[w]: x,
[C]: 400
}, [ T ], [ 0 ] ];
O.registerError(z, MalformedPolicyDocumentException);
var L = [ -3, R, "PackedPolicyTooLargeException", {
[A]: [ "PackedPolicyTooLarge", 400 ],
[w]: x,
[C]: 400
}, [ T ], [ 0 ] ];
O.registerError(L, PackedPolicyTooLargeException);
var K = [ -3, R, "RegionDisabledException", {
[A]: [ "RegionDisabledException", 403 ],
[w]: x,
[C]: 403
}, [ T ], [ 0 ] ];
O.registerError(K, RegionDisabledException);
const U = [ b, O ];
var M = [ 0, R, "accessKeySecretType", 8, 0 ], q = [ 0, R, "clientTokenType", 8, 0 ], N = [ 3, R, u, 0, [ "AssumedRoleId", "Arn" ], [ 0, 0 ], 2 ], F = [ 3, R, "AssumeRoleRequest", 0, [ E, y, S, h, g, "Tags", "TransitiveTagKeys", "ExternalId", "SerialNumber", "TokenCode", v, "ProvidedContexts", m ], [ 0, 0, () => J, 0, 1, () => ee, 64, 0, 0, 0, 0, () => X, 1 ], 2 ], _ = [ 3, R, "AssumeRoleResponse", 0, [ l, u, f, v, I, P ], [ [ () => Z, 0 ], () => N, 1, 0, 1, 1 ] ], G = [ 3, R, "AssumeRoleWithWebIdentityRequest", 0, [ E, y, "WebIdentityToken", "ProviderId", S, h, g, m ], [ 0, 0, [ () => q, 0 ], 0, () => J, 0, 1, 1 ], 3 ], V = [ 3, R, "AssumeRoleWithWebIdentityResponse", 0, [ l, "SubjectFromWebIdentityToken", u, f, "Provider", "Audience", v, I, P ], [ [ () => Z, 0 ], 0, () => N, 1, 0, 0, 0, 1, 1 ] ], Z = [ 3, R, l, 0, [ "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration" ], [ 0, [ () => M, 0 ], 0, 4 ], 4 ], B = [ 3, R, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ], Q = [ 3, R, "ProvidedContext", 0, [ "ProviderArn", "ContextAssertion" ], [ 0, 0 ] ], Y = [ 3, R, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], J = [ 1, R, "policyDescriptorListType", 0, () => B ], X = [ 1, R, "ProvidedContextsListType", 0, () => Q ], ee = [ 1, R, "tagListType", 0, () => Y ], te = [ 9, R, "AssumeRole", 0, () => F, () => _ ], ne = [ 9, R, "AssumeRoleWithWebIdentity", 0, () => G, () => V ];
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleCommand.js
class AssumeRoleCommand extends(a(c, _mw0, "AssumeRole", te)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/commands/AssumeRoleWithWebIdentityCommand.js
class AssumeRoleWithWebIdentityCommand extends(a(c, _mw0, "AssumeRoleWithWebIdentity", ne)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultStsRoleAssumers.js
const getAccountIdFromAssumedRoleUser = e => {
if ("string" == typeof e?.Arn) {
const t = e.Arn.split(":");
if (t.length > 4 && "" !== t[4]) return t[4];
}
}, resolveRegion = async (e, t, n, i = {}) => {
const s = "function" == typeof e ? await e() : e, r = "function" == typeof t ? await t() : t;
let a = "";
const c = s ?? r ?? (a = await (0, o.o)(i)());
return n?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${s} (credential provider clientConfig)`, `${r} (contextual client)`, `${a} (STS default: AWS_REGION, profile region, or us-east-1)`), 
c;
}, isH2 = e => "h2" === e?.metadata?.handlerProtocol;
var oe = n(6868), ie = n(4405), se = n(5424), re = n(1478), ae = n(2713), ce = n(7579), de = n(9688), pe = n(2841), ue = n(7860), le = n(9053), ge = n(7979), me = n(478), he = n(868), Se = n(6979), fe = n(3678), Ee = n(7593), ye = n(2821), ve = n(3753), Pe = n(4876), Ie = n(4026), Ae = n(1958), xe = n(4397), we = n(6467), Ce = n(7228), Te = n(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/endpoint/bdd.js
const ke = "ref", Re = -1, be = !0, De = "isSet", Oe = "PartitionResult", $e = "booleanEquals", We = "stringEquals", He = "getAttr", je = "us-east-1", ze = "sigv4", Le = "https://sts.{Region}.{PartitionResult#dnsSuffix}", Ke = {
[ke]: "Endpoint"
}, Ue = {
[ke]: "Region"
}, Me = {
[ke]: Oe
}, qe = {}, Ne = [ Ue ], Fe = {
conditions: [ [ De, [ Ke ] ], [ De, Ne ], [ "aws.partition", Ne, Oe ], [ $e, [ {
[ke]: "UseFIPS"
}, be ] ], [ $e, [ {
[ke]: "UseDualStack"
}, be ] ], [ We, [ Ue, "aws-global" ] ], [ $e, [ {
[ke]: "UseGlobalEndpoint"
}, be ] ], [ We, [ Ue, "eu-central-1" ] ], [ $e, [ {
fn: He,
argv: [ Me, "supportsDualStack" ]
}, be ] ], [ $e, [ {
fn: He,
argv: [ Me, "supportsFIPS" ]
}, be ] ], [ We, [ Ue, "ap-south-1" ] ], [ We, [ Ue, "eu-north-1" ] ], [ We, [ Ue, "eu-west-1" ] ], [ We, [ Ue, "eu-west-2" ] ], [ We, [ Ue, "eu-west-3" ] ], [ We, [ Ue, "sa-east-1" ] ], [ We, [ Ue, je ] ], [ We, [ Ue, "us-east-2" ] ], [ We, [ Ue, "us-west-2" ] ], [ We, [ Ue, "us-west-1" ] ], [ We, [ Ue, "ca-central-1" ] ], [ We, [ Ue, "ap-southeast-1" ] ], [ We, [ Ue, "ap-northeast-1" ] ], [ We, [ Ue, "ap-southeast-2" ] ], [ We, [ {
fn: He,
argv: [ Me, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ Re ], [ "https://sts.amazonaws.com", {
authSchemes: [ {
name: ze,
signingName: "sts",
signingRegion: je
} ]
} ], [ Le, {
authSchemes: [ {
name: ze,
signingName: "sts",
signingRegion: "{Region}"
} ]
} ], [ Re, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ Re, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Ke, qe ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", qe ], [ Re, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", qe ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", qe ], [ Re, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", qe ], [ Re, "DualStack is enabled but this partition does not support DualStack" ], [ Le, qe ], [ Re, "Invalid Configuration: Missing Region" ] ]
}, _e = 1e8, Ge = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, _e + 14, 2, 5, _e + 14, 3, 25, 6, 4, 24, 7, 5, _e + 1, 8, 6, 9, _e + 13, 7, _e + 1, 10, 10, _e + 1, 11, 11, _e + 1, 12, 12, _e + 1, 13, 13, _e + 1, 14, 14, _e + 1, 15, 15, _e + 1, 16, 16, _e + 1, 17, 17, _e + 1, 18, 18, _e + 1, 19, 19, _e + 1, 20, 20, _e + 1, 21, 21, _e + 1, 22, 22, _e + 1, 23, 23, _e + 1, _e + 2, 8, _e + 11, _e + 12, 4, 28, 26, 9, 27, _e + 10, 24, _e + 8, _e + 9, 8, 29, _e + 7, 9, _e + 6, _e + 7, 3, _e + 3, 31, 4, _e + 4, _e + 5 ]), Ve = Te.d.from(Ge, 2, Fe.conditions, Fe.results), Ze = new xe.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
}), defaultEndpointResolver = (e, t = {}) => Ze.get(e, () => (0, we.c)(Ve, {
endpointParams: e,
logger: t.logger
}));
Ce.m.aws = Ae.U;
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/auth/httpAuthSchemeProvider.js
const Be = (Qe = async (e, t, n) => ({
operation: (0, ve.u)(t).operation,
region: await (0, Pe.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), async (e, t, n) => {
if (!n) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const o = await Qe(e, t), i = (0, ve.u)(t)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!i) throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);
const s = await (0, Ie.x)(n, {
getEndpointParameterInstructions: i
}, e);
return Object.assign(o, s);
});
var Qe;
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "sts",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
function createAwsAuthSigv4aHttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4a",
signingProperties: {
name: "sts",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}
const Ye = ((e, t, n) => t => {
const o = e(t), i = o.properties?.authSchemes;
if (!i) return (e => {
const t = [];
return "AssumeRoleWithWebIdentity" === e.operation ? (t.push({
schemeId: "smithy.api#noAuth"
}), t.push(createAwsAuthSigv4aHttpAuthOption(e))) : (t.push(createAwsAuthSigv4HttpAuthOption(e)), 
t.push(createAwsAuthSigv4aHttpAuthOption(e))), t;
})(t);
const s = [];
for (const e of i) {
const {name: o, properties: r = {}, ...a} = e, c = o.toLowerCase();
let d;
if (o !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${o}' to '${c}'`), 
"sigv4a" === c) {
d = "aws.auth#sigv4a";
const e = i.find(e => {
const t = e.name.toLowerCase();
return "sigv4a" !== t && t.startsWith("sigv4");
});
if ("none" === ye.W.sigv4aDependency() && e) continue;
} else {
if (!c.startsWith("sigv4")) throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
d = "aws.auth#sigv4";
}
const p = n[d];
if (!p) throw new Error(`Could not find HttpAuthOption create function for '${d}'`);
const u = p(t);
u.schemeId = d, u.signingProperties = {
...u.signingProperties || {},
...a,
...r
}, s.push(u);
}
return s;
})(defaultEndpointResolver, 0, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth": function createSmithyApiNoAuthHttpAuthOption(e) {
return {
schemeId: "smithy.api#noAuth"
};
}
});
var Je = n(6879), Xe = n(8739), et = n(4351), tt = n(1250), nt = n(9670), ot = n(8898), it = n(9752), st = n(4011), rt = n(4596), at = n(3816), ct = n(7613), dt = n(5412), pt = n(3559), ut = n(446), lt = n(2766), gt = n(4824), mt = n(9903), ht = n(2149), St = n(18), ft = n(5606), Et = n(6811), yt = n(2068), vt = n(51), Pt = n(6663), It = n(7022), At = n(7307), xt = n(4574), wt = n(1787), Ct = n(5489), Tt = n(2061), kt = n(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/STSClient.js
class STSClient extends ue.K {
config;
constructor(...[e]) {
const t = (e => {
(0, at.I)(process.version);
const t = (0, dt.I)(e), defaultConfigProvider = () => t().then(ct.l), n = (e => ({
apiVersion: "2011-06-15",
base64Decoder: e?.base64Decoder ?? It.E,
base64Encoder: e?.base64Encoder ?? At.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Ye,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new it.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new st.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new rt.m
} ],
logger: e?.logger ?? new vt.N,
protocol: e?.protocol ?? Et.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sts",
errorTypeRegistries: U,
xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
version: "2011-06-15",
serviceTarget: "AWSSecurityTokenServiceV20110615"
},
serviceId: e?.serviceId ?? "STS",
sha256: e?.sha256 ?? yt.k,
signerConstructor: e?.signerConstructor ?? ye.W,
urlParser: e?.urlParser ?? Pt.D,
utf8Decoder: e?.utf8Decoder ?? xt.a,
utf8Encoder: e?.utf8Encoder ?? wt.P
}))(e);
(0, Xe.I)(process.version);
const o = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, pt.Z)(ot.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? ht.n,
defaultSocketTimeout: (0, et.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, tt.pf)({
serviceId: n.serviceId,
clientVersion: Je.rE
}),
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: t => t.getIdentityProvider("aws.auth#sigv4") || (async t => await e.credentialDefaultProvider(t?.__config || {})()),
signer: new it.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new st.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new rt.m
} ],
maxAttempts: e?.maxAttempts ?? (0, pt.Z)(me.qs, e),
region: e?.region ?? (0, pt.Z)(ut.GG, {
...ut.zH,
...o
}),
requestHandler: St.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, pt.Z)({
...me.kN,
default: async () => (await defaultConfigProvider()).retryMode || mt.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, pt.Z)(Ee.A, o),
streamCollector: e?.streamCollector ?? ft.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, pt.Z)(lt.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, pt.Z)(gt.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, pt.Z)(nt.hV, o)
};
})(e || {});
super(t), this.initConfig = t;
const n = (o = t, Object.assign(o, {
useDualstackEndpoint: o.useDualstackEndpoint ?? !1,
useFipsEndpoint: o.useFipsEndpoint ?? !1,
useGlobalEndpoint: o.useGlobalEndpoint ?? !1,
defaultSigningName: "sts"
}));
var o;
const i = (0, oe.D)(n), s = (0, me.$z)(i), a = (0, le.T)(s), c = (0, ie.OV)(a), d = ((e, t) => {
const n = Object.assign((0, Ct.R)(e), (0, Tt.xA)(e), (0, kt.e)(e), (e => {
const t = e.httpAuthSchemes;
let n = e.httpAuthSchemeProvider, o = e.credentials;
return {
setHttpAuthScheme(e) {
const n = t.findIndex(t => t.schemeId === e.schemeId);
-1 === n ? t.push(e) : t.splice(n, 1, e);
},
httpAuthSchemes: () => t,
setHttpAuthSchemeProvider(e) {
n = e;
},
httpAuthSchemeProvider: () => n,
setCredentials(e) {
o = e;
},
credentials: () => o
};
})(e));
return t.forEach(e => e.configure(n)), Object.assign(e, (0, Ct.$)(n), (0, Tt.uv)(n), (0, 
kt.j)(n), {
httpAuthSchemes: (o = n).httpAuthSchemes(),
httpAuthSchemeProvider: o.httpAuthSchemeProvider(),
credentials: o.credentials()
});
var o;
})((e => {
const t = (0, fe.ho)(e), n = (0, Ee.O)(t);
return Object.assign(n, {
authSchemePreference: (0, Pe.t)(e.authSchemePreference ?? [])
});
})((0, r.Co)(c)), e?.extensions || []);
this.config = d, this.middlewareStack.use((0, Se.wq)(this.config)), this.middlewareStack.use((0, 
se.sM)(this.config)), this.middlewareStack.use((0, he.ey)(this.config)), this.middlewareStack.use((0, 
ge.vK)(this.config)), this.middlewareStack.use((0, ie.TC)(this.config)), this.middlewareStack.use((0, 
re.Y7)(this.config)), this.middlewareStack.use((0, ae.n)(this.config)), this.middlewareStack.use((0, 
ce.w)(this.config, {
httpAuthSchemeParametersProvider: Be,
identityProviderConfigProvider: async e => new de.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
})), this.middlewareStack.use((0, pe.l)(this.config));
}
destroy() {
super.destroy();
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/defaultRoleAssumers.js
const getCustomizableStsClientCtor = (e, t) => t ? class CustomizableSTSClient extends e {
constructor(e) {
super(e);
for (const e of t) this.middlewareStack.use(e);
}
} : e, defaultRoleAssumers_getDefaultRoleAssumer = (e = {}, t) => ((e, t) => {
let n, o;
return async (s, r) => {
if (o = s, !n) {
const {logger: i = e?.parentClientConfig?.logger, profile: s = e?.parentClientConfig?.profile, region: r, requestHandler: a = e?.parentClientConfig?.requestHandler, credentialProviderLogger: c, userAgentAppId: d = e?.parentClientConfig?.userAgentAppId} = e, p = await resolveRegion(r, e?.parentClientConfig?.region, c, {
logger: i,
profile: s
}), u = !isH2(a);
n = new t({
...e,
userAgentAppId: d,
profile: s,
credentialDefaultProvider: () => async () => o,
region: p,
requestHandler: u ? a : void 0,
logger: i
});
}
const {Credentials: a, AssumedRoleUser: c} = await n.send(new AssumeRoleCommand(r));
if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${r.RoleArn}`);
const d = getAccountIdFromAssumedRoleUser(c), p = {
accessKeyId: a.AccessKeyId,
secretAccessKey: a.SecretAccessKey,
sessionToken: a.SessionToken,
expiration: a.Expiration,
...a.CredentialScope && {
credentialScope: a.CredentialScope
},
...d && {
accountId: d
}
};
return (0, i.g)(p, "CREDENTIALS_STS_ASSUME_ROLE", "i"), p;
};
})(e, getCustomizableStsClientCtor(STSClient, t)), defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => ((e, t) => {
let n;
return async o => {
if (!n) {
const {logger: o = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: s, requestHandler: r = e?.parentClientConfig?.requestHandler, credentialProviderLogger: a, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId} = e, d = await resolveRegion(s, e?.parentClientConfig?.region, a, {
logger: o,
profile: i
}), p = !isH2(r);
n = new t({
...e,
userAgentAppId: c,
profile: i,
region: d,
requestHandler: p ? r : void 0,
logger: o
});
}
const {Credentials: s, AssumedRoleUser: r} = await n.send(new AssumeRoleWithWebIdentityCommand(o));
if (!s || !s.AccessKeyId || !s.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`);
const a = getAccountIdFromAssumedRoleUser(r), c = {
accessKeyId: s.AccessKeyId,
secretAccessKey: s.SecretAccessKey,
sessionToken: s.SessionToken,
expiration: s.Expiration,
...s.CredentialScope && {
credentialScope: s.CredentialScope
},
...a && {
accountId: a
}
};
return a && (0, i.g)(c, "RESOLVED_ACCOUNT_ID", "T"), (0, i.g)(c, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), 
c;
};
})(e, getCustomizableStsClientCtor(STSClient, t));
}),

/***/ 4596:
/***/ ((n, e, r) => {
r.d(e, {
m: () => NoAuthSigner
});
class NoAuthSigner {
async sign(n, e, r) {
return n;
}
}
}),

/***/ 6879:
/***/ (e => {
e.exports = {
rE: "3.998.3"
};
})

};
