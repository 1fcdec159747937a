export const id = 769;
export const ids = [769];
export const modules = {

/***/ 970:
/***/ ((e, t, s) => {
s.d(t, {
i: () => STSClient,
g: () => d.K
});
var i = s(6868), n = s(4405), r = s(5424), o = s(1478), a = s(2713), c = s(7579), u = s(9688), h = s(2841), d = s(7860), g = s(9053), p = s(7926), l = s(7979), m = s(478), v = s(868), S = s(6979), f = s(3678), w = s(7593), A = s(2821), P = s(3753), I = s(4876), y = s(4026), k = s(1958), E = s(4397), b = s(6467), R = s(7228), x = s(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
const C = "ref", D = -1, H = !0, O = "isSet", U = "PartitionResult", $ = "booleanEquals", F = "stringEquals", T = "getAttr", q = "us-east-1", z = "sigv4", N = "https://sts.{Region}.{PartitionResult#dnsSuffix}", W = {
[C]: "Endpoint"
}, Z = {
[C]: "Region"
}, M = {
[C]: U
}, L = {}, j = [ Z ], V = {
conditions: [ [ O, [ W ] ], [ O, j ], [ "aws.partition", j, U ], [ $, [ {
[C]: "UseFIPS"
}, H ] ], [ $, [ {
[C]: "UseDualStack"
}, H ] ], [ F, [ Z, "aws-global" ] ], [ $, [ {
[C]: "UseGlobalEndpoint"
}, H ] ], [ F, [ Z, "eu-central-1" ] ], [ $, [ {
fn: T,
argv: [ M, "supportsDualStack" ]
}, H ] ], [ $, [ {
fn: T,
argv: [ M, "supportsFIPS" ]
}, H ] ], [ F, [ Z, "ap-south-1" ] ], [ F, [ Z, "eu-north-1" ] ], [ F, [ Z, "eu-west-1" ] ], [ F, [ Z, "eu-west-2" ] ], [ F, [ Z, "eu-west-3" ] ], [ F, [ Z, "sa-east-1" ] ], [ F, [ Z, q ] ], [ F, [ Z, "us-east-2" ] ], [ F, [ Z, "us-west-2" ] ], [ F, [ Z, "us-west-1" ] ], [ F, [ Z, "ca-central-1" ] ], [ F, [ Z, "ap-southeast-1" ] ], [ F, [ Z, "ap-northeast-1" ] ], [ F, [ Z, "ap-southeast-2" ] ], [ F, [ {
fn: T,
argv: [ M, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ D ], [ "https://sts.amazonaws.com", {
authSchemes: [ {
name: z,
signingName: "sts",
signingRegion: q
} ]
} ], [ N, {
authSchemes: [ {
name: z,
signingName: "sts",
signingRegion: "{Region}"
} ]
} ], [ D, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ D, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ W, L ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", L ], [ D, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", L ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", L ], [ D, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", L ], [ D, "DualStack is enabled but this partition does not support DualStack" ], [ N, L ], [ D, "Invalid Configuration: Missing Region" ] ]
}, G = 1e8, K = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, G + 14, 2, 5, G + 14, 3, 25, 6, 4, 24, 7, 5, G + 1, 8, 6, 9, G + 13, 7, G + 1, 10, 10, G + 1, 11, 11, G + 1, 12, 12, G + 1, 13, 13, G + 1, 14, 14, G + 1, 15, 15, G + 1, 16, 16, G + 1, 17, 17, G + 1, 18, 18, G + 1, 19, 19, G + 1, 20, 20, G + 1, 21, 21, G + 1, 22, 22, G + 1, 23, 23, G + 1, G + 2, 8, G + 11, G + 12, 4, 28, 26, 9, 27, G + 10, 24, G + 8, G + 9, 8, 29, G + 7, 9, G + 6, G + 7, 3, G + 3, 31, 4, G + 4, G + 5 ]), _ = x.d.from(K, 2, V.conditions, V.results), Y = new E.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
}), defaultEndpointResolver = (e, t = {}) => Y.get(e, () => (0, b.c)(_, {
endpointParams: e,
logger: t.logger
}));
R.m.aws = k.U;
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
const B = (J = async (e, t, s) => ({
operation: (0, P.u)(t).operation,
region: await (0, I.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), async (e, t, s) => {
if (!s) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const i = await J(e, t), n = (0, P.u)(t)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!n) throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);
const r = await (0, y.x)(s, {
getEndpointParameterInstructions: n
}, e);
return Object.assign(i, r);
});
var J;
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
const Q = ((e, t, s) => t => {
const i = e(t), n = i.properties?.authSchemes;
if (!n) return (e => {
const t = [];
switch (e.operation) {
case "AssumeRoleWithSAML":
case "AssumeRoleWithWebIdentity":
t.push({
schemeId: "smithy.api#noAuth"
}), t.push(createAwsAuthSigv4aHttpAuthOption(e));
break;

default:
t.push(createAwsAuthSigv4HttpAuthOption(e)), t.push(createAwsAuthSigv4aHttpAuthOption(e));
}
return t;
})(t);
const r = [];
for (const e of n) {
const {name: i, properties: o = {}, ...a} = e, c = i.toLowerCase();
let u;
if (i !== c && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${i}' to '${c}'`), 
"sigv4a" === c) {
u = "aws.auth#sigv4a";
const e = n.find(e => {
const t = e.name.toLowerCase();
return "sigv4a" !== t && t.startsWith("sigv4");
});
if ("none" === A.W.sigv4aDependency() && e) continue;
} else {
if (!c.startsWith("sigv4")) throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);
u = "aws.auth#sigv4";
}
const h = s[u];
if (!h) throw new Error(`Could not find HttpAuthOption create function for '${u}'`);
const d = h(t);
d.schemeId = u, d.signingProperties = {
...d.signingProperties || {},
...a,
...o
}, r.push(d);
}
return r;
})(defaultEndpointResolver, 0, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth": function createSmithyApiNoAuthHttpAuthOption(e) {
return {
schemeId: "smithy.api#noAuth"
};
}
});
var X = s(8578), ee = s(8739), te = s(4351), se = s(1250), ie = s(9670), ne = s(8898), re = s(9752), oe = s(4011), ae = s(1956), ce = s(4596), ue = s(3816), he = s(7613), de = s(5412), ge = s(3559), pe = s(446), le = s(2766), me = s(4824), ve = s(9903), Se = s(2149), fe = s(18), we = s(5606), Ae = s(6811), Pe = s(2068), Ie = s(51), ye = s(6663), ke = s(7022), Ee = s(7307), be = s(4574), Re = s(1787), xe = s(1781), Ce = s(5489), De = s(2061), He = s(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
class STSClient extends d.K {
config;
constructor(...[e]) {
const t = (e => {
(0, ue.I)(process.version);
const t = (0, de.I)(e), defaultConfigProvider = () => t().then(he.l), s = (e => ({
apiVersion: "2011-06-15",
base64Decoder: e?.base64Decoder ?? ke.E,
base64Encoder: e?.base64Encoder ?? Ee.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? Q,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new re.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new oe.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new ce.m
} ],
logger: e?.logger ?? new Ie.N,
protocol: e?.protocol ?? Ae.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sts",
errorTypeRegistries: xe.q1,
xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
version: "2011-06-15",
serviceTarget: "AWSSecurityTokenServiceV20110615"
},
serviceId: e?.serviceId ?? "STS",
sha256: e?.sha256 ?? Pe.k,
signerConstructor: e?.signerConstructor ?? A.W,
urlParser: e?.urlParser ?? ye.D,
utf8Decoder: e?.utf8Decoder ?? be.a,
utf8Encoder: e?.utf8Encoder ?? Re.P
}))(e);
(0, ee.I)(process.version);
const i = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, ge.Z)(ne.$, i),
bodyLengthChecker: e?.bodyLengthChecker ?? Se.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? ae.v6,
defaultSocketTimeout: (0, te.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, se.pf)({
serviceId: s.serviceId,
clientVersion: "3.1173.0"
}),
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4") || (async e => await (0, 
ae.v6)(e?.__config || {})()),
signer: new re.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new oe.S
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new ce.m
} ],
maxAttempts: e?.maxAttempts ?? (0, ge.Z)(m.qs, e),
region: e?.region ?? (0, ge.Z)(pe.GG, {
...pe.zH,
...i
}),
requestHandler: fe.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, ge.Z)({
...m.kN,
default: async () => (await defaultConfigProvider()).retryMode || ve.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, ge.Z)(w.A, i),
streamCollector: e?.streamCollector ?? we.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, ge.Z)(le.e$, i),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, ge.Z)(me.Ko, i),
userAgentAppId: e?.userAgentAppId ?? (0, ge.Z)(ie.hV, i)
};
})(e || {});
super(t), this.initConfig = t;
const s = (0, X.v)(t), d = (0, i.D)(s), P = (0, m.$z)(d), y = (0, g.T)(P), k = (0, 
n.OV)(y), E = ((e, t) => {
const s = Object.assign((0, Ce.R)(e), (0, De.xA)(e), (0, He.e)(e), (e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider, i = e.credentials;
return {
setHttpAuthScheme(e) {
const s = t.findIndex(t => t.schemeId === e.schemeId);
-1 === s ? t.push(e) : t.splice(s, 1, e);
},
httpAuthSchemes: () => t,
setHttpAuthSchemeProvider(e) {
s = e;
},
httpAuthSchemeProvider: () => s,
setCredentials(e) {
i = e;
},
credentials: () => i
};
})(e));
return t.forEach(e => e.configure(s)), Object.assign(e, (0, Ce.$)(s), (0, De.uv)(s), (0, 
He.j)(s), {
httpAuthSchemes: (i = s).httpAuthSchemes(),
httpAuthSchemeProvider: i.httpAuthSchemeProvider(),
credentials: i.credentials()
});
var i;
})((e => {
const t = (0, f.ho)(e), s = (0, w.O)(t);
return Object.assign(s, {
authSchemePreference: (0, I.t)(e.authSchemePreference ?? [])
});
})((0, p.Co)(k)), e?.extensions || []);
this.config = E, this.middlewareStack.use((0, S.wq)(this.config)), this.middlewareStack.use((0, 
r.sM)(this.config)), this.middlewareStack.use((0, v.ey)(this.config)), this.middlewareStack.use((0, 
l.vK)(this.config)), this.middlewareStack.use((0, n.TC)(this.config)), this.middlewareStack.use((0, 
o.Y7)(this.config)), this.middlewareStack.use((0, a.n)(this.config)), this.middlewareStack.use((0, 
c.w)(this.config, {
httpAuthSchemeParametersProvider: B,
identityProviderConfigProvider: async e => new u.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
})), this.middlewareStack.use((0, h.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),

/***/ 5241:
/***/ ((e, S, r) => {
r.d(S, {
G5: () => l,
lq: () => n,
yt: () => _mw0
});
var t = r(5130), c = r(7926), i = r(8578);
const l = (0, t.k)(i.S, "AWSSecurityTokenServiceV20110615", "STSClient", c.rD), n = {}, _mw0 = (e, S, r, t) => [];
}),

/***/ 5760:
/***/ ((e, t, l) => {
l.d(t, {
z: () => GetCallerIdentityCommand
});
var d = l(5241), a = l(1781);
class GetCallerIdentityCommand extends((0, d.G5)(d.lq, d.yt, "GetCallerIdentity", a.ef)){}
}),

/***/ 8578:
/***/ ((n, a, t) => {
t.d(a, {
S: () => e,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = n => Object.assign(n, {
useDualstackEndpoint: n.useDualstackEndpoint ?? !1,
useFipsEndpoint: n.useFipsEndpoint ?? !1,
useGlobalEndpoint: n.useGlobalEndpoint ?? !1,
defaultSigningName: "sts"
}), e = {
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
};
}),

/***/ 5044:
/***/ ((e, t, s) => {
s.d(t, {
L: () => STSServiceException
});
var c = s(3441);
class STSServiceException extends c.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, STSServiceException.prototype);
}
}
}),

/***/ 9833:
/***/ ((e, t, o) => {
o.d(t, {
BU: () => ExpiredTradeInTokenException,
Bl: () => SessionDurationEscalationException,
DC: () => InvalidSubjectCredentialsException,
Nd: () => IDPCommunicationErrorException,
V1: () => PackedPolicyTooLargeException,
ZM: () => JWTPayloadSizeExceededException,
_A: () => ExpiredTokenException,
_Z: () => MalformedPolicyDocumentException,
fi: () => IDPRejectedClaimException,
jE: () => OutboundWebIdentityFederationDisabledException,
ke: () => InsufficientSessionLifetimeException,
oQ: () => InvalidContextAssertionException,
po: () => InvalidAuthorizationMessageException,
wU: () => RegionDisabledException,
ye: () => InvalidIdentityTokenException
});
var n = o(5044);
class ExpiredTokenException extends n.L {
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
class InvalidContextAssertionException extends n.L {
static shapeId="com.amazonaws.sts#InvalidContextAssertionException";
name="InvalidContextAssertionException";
$fault="client";
constructor(e) {
super({
name: "InvalidContextAssertionException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
}
}
class MalformedPolicyDocumentException extends n.L {
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
class PackedPolicyTooLargeException extends n.L {
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
class RegionDisabledException extends n.L {
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
class IDPRejectedClaimException extends n.L {
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
class InvalidIdentityTokenException extends n.L {
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
class IDPCommunicationErrorException extends n.L {
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
class InvalidAuthorizationMessageException extends n.L {
static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
name="InvalidAuthorizationMessageException";
$fault="client";
constructor(e) {
super({
name: "InvalidAuthorizationMessageException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
}
}
class ExpiredTradeInTokenException extends n.L {
static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
name="ExpiredTradeInTokenException";
$fault="client";
constructor(e) {
super({
name: "ExpiredTradeInTokenException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
}
}
class InsufficientSessionLifetimeException extends n.L {
static shapeId="com.amazonaws.sts#InsufficientSessionLifetimeException";
name="InsufficientSessionLifetimeException";
$fault="client";
constructor(e) {
super({
name: "InsufficientSessionLifetimeException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
}
}
class InvalidSubjectCredentialsException extends n.L {
static shapeId="com.amazonaws.sts#InvalidSubjectCredentialsException";
name="InvalidSubjectCredentialsException";
$fault="client";
constructor(e) {
super({
name: "InvalidSubjectCredentialsException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
}
}
class JWTPayloadSizeExceededException extends n.L {
static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
name="JWTPayloadSizeExceededException";
$fault="client";
constructor(e) {
super({
name: "JWTPayloadSizeExceededException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
}
}
class OutboundWebIdentityFederationDisabledException extends n.L {
static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
name="OutboundWebIdentityFederationDisabledException";
$fault="client";
constructor(e) {
super({
name: "OutboundWebIdentityFederationDisabledException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
}
}
class SessionDurationEscalationException extends n.L {
static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
name="SessionDurationEscalationException";
$fault="client";
constructor(e) {
super({
name: "SessionDurationEscalationException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
}
}
}),

/***/ 1781:
/***/ ((e, t, o) => {
o.d(t, {
$J: () => at,
$f: () => Ae,
AG: () => _,
CR: () => He,
CY: () => Ce,
D3: () => dt,
EN: () => fe,
Eg: () => Q,
Fg: () => te,
GE: () => B,
H7: () => it,
Hl: () => N,
IJ: () => rt,
IU: () => Re,
JM: () => Ye,
KH: () => me,
LZ: () => Fe,
M_: () => ie,
N8: () => V,
PF: () => Oe,
Pg: () => De,
RU: () => Ve,
RZ: () => ke,
Ss: () => xe,
TI: () => ge,
TM: () => Y,
U5: () => J,
VP: () => Ue,
Vi: () => nt,
WM: () => qe,
Wo: () => Pe,
XX: () => Me,
Zx: () => Je,
_T: () => ct,
ao: () => be,
as: () => ze,
c3: () => Se,
dI: () => Ke,
e$: () => Ie,
eY: () => Ee,
ef: () => st,
fP: () => H,
fr: () => X,
iJ: () => Ze,
jb: () => ot,
jt: () => Qe,
kc: () => et,
kq: () => pt,
ns: () => O,
oD: () => je,
p$: () => tt,
pf: () => Ne,
pv: () => $,
q1: () => se,
qH: () => ee,
qi: () => he,
rZ: () => re,
sZ: () => ve,
t4: () => oe,
v0: () => we,
vD: () => Ge,
wF: () => Le,
zQ: () => We
});
var i = o(9835), r = o(9833), s = o(5044);
const n = "Arn", a = "AccessKeyId", d = "AssumedRoleUser", c = "Account", p = "Audience", l = "Credentials", u = "DurationSeconds", y = "Expiration", T = "FederatedUser", I = "Issuer", E = "MinimumSessionTokenSize", S = "OriginIdentity", A = "Policy", g = "PolicyArns", R = "PackedPolicySize", m = "RoleArn", x = "RoleSessionName", v = "Subject", k = "SourceIdentity", P = "SerialNumber", C = "SubjectType", b = "SessionTokenSize", D = "SessionTokenUtilization", G = "Tags", M = "TokenCode", W = "TransactionContext", f = "TrustedIdentityPropagationContext", q = "WebIdentityToken", h = "awsQueryError", z = "client", L = "error", j = "httpError", F = "message", U = "smithy.ts.sdk.synthetic.com.amazonaws.sts", K = "com.amazonaws.sts", w = new i.O(U);
var N = [ -3, U, "STSServiceException", 0, [], [] ];
w.registerError(N, s.L);
const Z = new i.O(K);
var J = [ -3, K, "ExpiredTokenException", {
[h]: [ "ExpiredTokenException", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(J, r._A);
var O = [ -3, K, "ExpiredTradeInTokenException", {
[h]: [ "ExpiredTradeInTokenException", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(O, r.BU);
var V = [ -3, K, "IDPCommunicationErrorException", {
[h]: [ "IDPCommunicationError", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(V, r.Nd);
var H = [ -3, K, "IDPRejectedClaimException", {
[h]: [ "IDPRejectedClaim", 403 ],
[L]: z,
[j]: 403
}, [ F ], [ 0 ] ];
Z.registerError(H, r.fi);
var Q = [ -3, K, "InsufficientSessionLifetimeException", {
[h]: [ "InsufficientSessionLifetime", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(Q, r.ke);
var $ = [ -3, K, "InvalidAuthorizationMessageException", {
[h]: [ "InvalidAuthorizationMessageException", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError($, r.po);
var _ = [ -3, K, "InvalidContextAssertionException", {
[h]: [ "InvalidContextAssertion", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(_, r.oQ);
var B = [ -3, K, "InvalidIdentityTokenException", {
[h]: [ "InvalidIdentityToken", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(B, r.ye);
var X = [ -3, K, "InvalidSubjectCredentialsException", {
[h]: [ "InvalidSubjectCredentials", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(X, r.DC);
var Y = [ -3, K, "JWTPayloadSizeExceededException", {
[h]: [ "JWTPayloadSizeExceededException", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(Y, r.ZM);
var ee = [ -3, K, "MalformedPolicyDocumentException", {
[h]: [ "MalformedPolicyDocument", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(ee, r._Z);
var te = [ -3, K, "OutboundWebIdentityFederationDisabledException", {
[h]: [ "OutboundWebIdentityFederationDisabledException", 403 ],
[L]: z,
[j]: 403
}, [ F ], [ 0 ] ];
Z.registerError(te, r.jE);
var oe = [ -3, K, "PackedPolicyTooLargeException", {
[h]: [ "PackedPolicyTooLarge", 400 ],
[L]: z,
[j]: 400
}, [ F ], [ 0 ] ];
Z.registerError(oe, r.V1);
var ie = [ -3, K, "RegionDisabledException", {
[h]: [ "RegionDisabledException", 403 ],
[L]: z,
[j]: 403
}, [ F ], [ 0 ] ];
Z.registerError(ie, r.wU);
var re = [ -3, K, "SessionDurationEscalationException", {
[h]: [ "SessionDurationEscalationException", 403 ],
[L]: z,
[j]: 403
}, [ F ], [ 0 ] ];
Z.registerError(re, r.Bl);
const se = [ w, Z ];
var ne = [ 0, K, "accessKeySecretType", 8, 0 ], ae = [ 0, K, "clientTokenType", 8, 0 ], de = [ 0, K, "originIdentityIssuerType", 8, 0 ], ce = [ 0, K, "originIdentitySubjectType", 8, 0 ], pe = [ 0, K, "originIdentitySubjectTypeType", 8, 0 ], le = [ 0, K, "SAMLAssertionType", 8, 0 ], ue = [ 0, K, "tradeInTokenType", 8, 0 ], ye = [ 0, K, "transactionContextValueType", 8, 0 ], Te = [ 0, K, "webIdentityTokenType", 8, 0 ], Ie = [ 3, K, d, 0, [ "AssumedRoleId", n ], [ 0, 0 ], 2 ], Ee = [ 3, K, "AssumeRoleRequest", 0, [ m, x, g, A, u, G, "TransitiveTagKeys", "ExternalId", P, M, k, "ProvidedContexts", E ], [ 0, 0, () => $e, 0, 1, () => Be, 64, 0, 0, 0, 0, () => _e, 1 ], 2 ], Se = [ 3, K, "AssumeRoleResponse", 0, [ l, d, R, k, D, b ], [ [ () => ke, 0 ], () => Ie, 1, 0, 1, 1 ] ], Ae = [ 3, K, "AssumeRoleWithSAMLRequest", 0, [ m, "PrincipalArn", "SAMLAssertion", g, A, u, E ], [ 0, 0, [ () => le, 0 ], () => $e, 0, 1, 1 ], 3 ], ge = [ 3, K, "AssumeRoleWithSAMLResponse", 0, [ l, d, R, v, C, I, p, "NameQualifier", k, D, b, f ], [ [ () => ke, 0 ], () => Ie, 1, 0, 0, 0, 0, 0, 0, 1, 1, [ () => Qe, 0 ] ] ], Re = [ 3, K, "AssumeRoleWithWebIdentityRequest", 0, [ m, x, q, "ProviderId", g, A, u, E ], [ 0, 0, [ () => ae, 0 ], 0, () => $e, 0, 1, 1 ], 3 ], me = [ 3, K, "AssumeRoleWithWebIdentityResponse", 0, [ l, "SubjectFromWebIdentityToken", d, R, "Provider", p, k, D, b, f ], [ [ () => ke, 0 ], 0, () => Ie, 1, 0, 0, 0, 1, 1, [ () => Qe, 0 ] ] ], xe = [ 3, K, "AssumeRootRequest", 0, [ "TargetPrincipal", "TaskPolicyArn", u, E ], [ 0, () => Ze, 1, 1 ], 2 ], ve = [ 3, K, "AssumeRootResponse", 0, [ l, k, D, b ], [ [ () => ke, 0 ], 0, 1, 1 ] ], ke = [ 3, K, l, 0, [ a, "SecretAccessKey", "SessionToken", y ], [ 0, [ () => ne, 0 ], 0, 4 ], 4 ], Pe = [ 3, K, "DecodeAuthorizationMessageRequest", 0, [ "EncodedMessage" ], [ 0 ], 1 ], Ce = [ 3, K, "DecodeAuthorizationMessageResponse", 0, [ "DecodedMessage" ], [ 0 ] ], be = [ 3, K, T, 0, [ "FederatedUserId", n ], [ 0, 0 ], 2 ], De = [ 3, K, "GetAccessKeyInfoRequest", 0, [ a ], [ 0 ], 1 ], Ge = [ 3, K, "GetAccessKeyInfoResponse", 0, [ c ], [ 0 ] ], Me = [ 3, K, "GetCallerIdentityRequest", 0, [], [] ], We = [ 3, K, "GetCallerIdentityResponse", 0, [ "UserId", c, n ], [ 0, 0, 0 ] ], fe = [ 3, K, "GetDelegatedAccessTokenRequest", 0, [ "TradeInToken" ], [ [ () => ue, 0 ] ], 1 ], qe = [ 3, K, "GetDelegatedAccessTokenResponse", 0, [ l, R, "AssumedPrincipal" ], [ [ () => ke, 0 ], 1, 0 ] ], he = [ 3, K, "GetFederationTokenRequest", 0, [ "Name", A, g, u, G, E ], [ 0, 0, () => $e, 1, () => Be, 1 ], 1 ], ze = [ 3, K, "GetFederationTokenResponse", 0, [ l, T, R, D, b ], [ [ () => ke, 0 ], () => be, 1, 1, 1 ] ], Le = [ 3, K, "GetScopedCredentialsRequest", 0, [ A, u, E, "ScopedSessionDescription" ], [ 0, 1, 1, 0 ] ], je = [ 3, K, "GetScopedCredentialsResponse", 0, [ l, "SessionInfo", D, b, "ScopedPoliciesCount", k ], [ [ () => ke, 0 ], () => Oe, 1, 1, 1, 0 ] ], Fe = [ 3, K, "GetSessionTokenRequest", 0, [ u, P, M, E ], [ 1, 0, 0, 1 ] ], Ue = [ 3, K, "GetSessionTokenResponse", 0, [ l, D, b ], [ [ () => ke, 0 ], 1, 1 ] ], Ke = [ 3, K, "GetWebIdentityTokenRequest", 0, [ p, "SigningAlgorithm", u, "Scope", "SubjectMode", G ], [ 64, 0, 1, 0, 0, () => Be ], 2 ], we = [ 3, K, "GetWebIdentityTokenResponse", 0, [ q, y ], [ [ () => Te, 0 ], 4 ] ], Ne = [ 3, K, S, 0, [ v, C, I, "FederatedProviderArn" ], [ [ () => ce, 0 ], [ () => pe, 0 ], [ () => de, 0 ], 0 ] ], Ze = [ 3, K, "PolicyDescriptorType", 0, [ "arn" ], [ 0 ] ], Je = [ 3, K, "ProvidedContext", 0, [ "ProviderArn", "ContextAssertion" ], [ 0, 0 ] ], Oe = [ 3, K, "ScopedSession", 0, [ "ScopedSessionId", n ], [ 0, 0 ], 2 ], Ve = [ 3, K, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], He = [ 3, K, W, 0, [ "IdentityProvider" ], [ [ () => Xe, 0 ] ] ], Qe = [ 3, K, f, 8, [ S, W ], [ [ () => Ne, 0 ], [ () => He, 0 ] ] ], $e = [ 1, K, "policyDescriptorListType", 0, () => Ze ], _e = [ 1, K, "ProvidedContextsListType", 0, () => Je ], Be = [ 1, K, "tagListType", 0, () => Ve ], Xe = [ 2, K, "transactionContextIdentityProviderMapType", 0, [ 0, 0 ], [ () => ye, 0 ] ], Ye = [ 9, K, "AssumeRole", 0, () => Ee, () => Se ], et = [ 9, K, "AssumeRoleWithSAML", 0, () => Ae, () => ge ], tt = [ 9, K, "AssumeRoleWithWebIdentity", 0, () => Re, () => me ], ot = [ 9, K, "AssumeRoot", 0, () => xe, () => ve ], it = [ 9, K, "DecodeAuthorizationMessage", 0, () => Pe, () => Ce ], rt = [ 9, K, "GetAccessKeyInfo", 0, () => De, () => Ge ], st = [ 9, K, "GetCallerIdentity", 0, () => Me, () => We ], nt = [ 9, K, "GetDelegatedAccessToken", 0, () => fe, () => qe ], at = [ 9, K, "GetFederationToken", 0, () => he, () => ze ], dt = [ 9, K, "GetScopedCredentials", 0, () => Le, () => je ], ct = [ 9, K, "GetSessionToken", 0, () => Fe, () => Ue ], pt = [ 9, K, "GetWebIdentityToken", 0, () => Ke, () => we ];
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
})

};
