export const id = 112;
export const ids = [112];
export const modules = {

/***/ 7583:
/***/ ((e, t, i) => {
i.d(t, {
Z: () => SESv2Client
});
var n = i(6868), s = i(4405), r = i(5424), o = i(1478), a = i(2713), u = i(7579), c = i(9688), d = i(2841), h = i(7860), p = i(9053), g = i(7926), l = i(7979), f = i(478), m = i(868), S = i(6979), v = i(3678), w = i(7593), P = i(2821), A = i(3753), I = i(4876), E = i(4026), k = i(1958), b = i(4397), x = i(6467), R = i(7228), D = i(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/endpoint/bdd.js
const y = "ref", C = -1, H = !0, O = "isSet", F = "PartitionResult", $ = "booleanEquals", U = "getAttr", Z = {
[y]: "EndpointId"
}, q = {
[y]: "Endpoint"
}, L = {
[y]: F
}, M = {
authSchemes: [ {
name: "sigv4a",
signingName: "ses",
signingRegionSet: [ "*" ]
} ]
}, j = {}, z = [ {
[y]: "Region"
} ], N = {
conditions: [ [ O, z ], [ "aws.partition", z, F ], [ O, [ Z ] ], [ "isValidHostLabel", [ Z, H ] ], [ O, [ q ] ], [ $, [ {
[y]: "UseFIPS"
}, H ] ], [ $, [ {
[y]: "UseDualStack"
}, H ] ], [ $, [ {
fn: U,
argv: [ L, "supportsDualStack" ]
}, H ] ], [ "stringEquals", [ {
fn: U,
argv: [ L, "name" ]
}, "aws-us-gov" ] ], [ $, [ {
fn: U,
argv: [ L, "supportsFIPS" ]
}, H ] ] ],
results: [ [ C ], [ q, M ], [ "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dualStackDnsSuffix}", M ], [ C, "DualStack is enabled but this partition does not support DualStack" ], [ "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dnsSuffix}", M ], [ "https://{EndpointId}.endpoints.email.global.{PartitionResult#dualStackDnsSuffix}", M ], [ "https://{EndpointId}.endpoints.email.{PartitionResult#dnsSuffix}", M ], [ C, "Invalid Configuration: FIPS is not supported with multi-region endpoints" ], [ C, "EndpointId must be a valid host label" ], [ C, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ C, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ q, j ], [ "https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", j ], [ C, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://email-fips.{Region}.{PartitionResult#dnsSuffix}", j ], [ C, "FIPS is enabled but this partition does not support FIPS" ], [ "https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", j ], [ "https://email.{Region}.{PartitionResult#dnsSuffix}", j ], [ C, "Invalid Configuration: Missing Region" ] ]
}, T = 1e8, V = new Int32Array([ -1, 1, -1, 0, 3, 4, 1, 5, 4, 4, 14, T + 18, 2, 16, 6, 4, 14, 7, 5, 10, 8, 6, 9, T + 17, 7, T + 16, T + 3, 6, 12, 11, 9, T + 14, T + 15, 7, 13, T + 13, 9, T + 12, T + 13, 5, T + 9, 15, 6, T + 10, T + 11, 3, 17, T + 8, 4, 23, 18, 5, T + 7, 19, 6, 21, 20, 8, T + 4, T + 6, 7, 22, T + 3, 8, T + 2, T + 5, 5, T + 7, T + 1 ]), W = D.d.from(V, 2, N.conditions, N.results), K = new b.k({
size: 50,
params: [ "Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => K.get(e, () => (0, x.c)(W, {
endpointParams: e,
logger: t.logger
}));
R.m.aws = k.U;
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/auth/httpAuthSchemeProvider.js
const G = (Y = async (e, t, i) => ({
operation: (0, A.u)(t).operation,
region: await (0, I.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), async (e, t, i) => {
if (!i) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
const n = await Y(e, t), s = (0, A.u)(t)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${t.commandName}'`);
const r = await (0, E.x)(i, {
getEndpointParameterInstructions: s
}, e);
return Object.assign(n, r);
});
var Y;
function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "ses",
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
name: "ses",
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
const _ = ((e, t, i) => t => {
const n = e(t), s = n.properties?.authSchemes;
if (!s) return (e => {
const t = [];
return e.operation, t.push(createAwsAuthSigv4HttpAuthOption(e)), t.push(createAwsAuthSigv4aHttpAuthOption(e)), 
t;
})(t);
const r = [];
for (const e of s) {
const {name: n, properties: o = {}, ...a} = e, u = n.toLowerCase();
let c;
if (n !== u && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${n}' to '${u}'`), 
"sigv4a" === u) {
c = "aws.auth#sigv4a";
const e = s.find(e => {
const t = e.name.toLowerCase();
return "sigv4a" !== t && t.startsWith("sigv4");
});
if ("none" === P.W.sigv4aDependency() && e) continue;
} else {
if (!u.startsWith("sigv4")) throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`);
c = "aws.auth#sigv4";
}
const d = i[c];
if (!d) throw new Error(`Could not find HttpAuthOption create function for '${c}'`);
const h = d(t);
h.schemeId = c, h.signingProperties = {
...h.signingProperties || {},
...a,
...o
}, r.push(h);
}
return r;
})(defaultEndpointResolver, 0, {
"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
var B = i(3283), J = i(8739), Q = i(4351), X = i(1250), ee = i(9670), te = i(8898), ie = i(1956), ne = i(3816), se = i(7613), re = i(5412), oe = i(3559), ae = i(446), ue = i(2766), ce = i(4824), de = i(9903), he = i(2149), pe = i(18), ge = i(5606), le = i(9752), fe = i(4011), me = i(1242), Se = i(2068), ve = i(51), we = i(6663), Pe = i(7022), Ae = i(7307), Ie = i(4574), Ee = i(1787), ke = i(4525), be = i(5489), xe = i(2061), Re = i(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/SESv2Client.js
class SESv2Client extends h.K {
config;
constructor(...[e]) {
const t = (e => {
(0, ne.I)(process.version);
const t = (0, re.I)(e), defaultConfigProvider = () => t().then(se.l), i = (e => ({
apiVersion: "2019-09-27",
base64Decoder: e?.base64Decoder ?? Pe.E,
base64Encoder: e?.base64Encoder ?? Ae.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? _,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new le.f2
}, {
schemeId: "aws.auth#sigv4a",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4a"),
signer: new fe.S
} ],
logger: e?.logger ?? new ve.N,
protocol: e?.protocol ?? me.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sesv2",
errorTypeRegistries: ke.q1U,
version: "2019-09-27",
serviceTarget: "SimpleEmailService_v2"
},
serviceId: e?.serviceId ?? "SESv2",
sha256: e?.sha256 ?? Se.k,
signerConstructor: e?.signerConstructor ?? P.W,
urlParser: e?.urlParser ?? we.D,
utf8Decoder: e?.utf8Decoder ?? Ie.a,
utf8Encoder: e?.utf8Encoder ?? Ee.P
}))(e);
(0, J.I)(process.version);
const n = {
profile: e?.profile,
logger: i.logger
};
return {
...i,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, oe.Z)(te.$, n),
bodyLengthChecker: e?.bodyLengthChecker ?? he.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? ie.v6,
defaultSocketTimeout: (0, Q.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, X.pf)({
serviceId: i.serviceId,
clientVersion: "3.1169.0"
}),
maxAttempts: e?.maxAttempts ?? (0, oe.Z)(f.qs, e),
region: e?.region ?? (0, oe.Z)(ae.GG, {
...ae.zH,
...n
}),
requestHandler: pe.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, oe.Z)({
...f.kN,
default: async () => (await defaultConfigProvider()).retryMode || de.L0
}, e),
sigv4aSigningRegionSet: e?.sigv4aSigningRegionSet ?? (0, oe.Z)(w.A, n),
streamCollector: e?.streamCollector ?? ge.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, oe.Z)(ue.e$, n),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, oe.Z)(ce.Ko, n),
userAgentAppId: e?.userAgentAppId ?? (0, oe.Z)(ee.hV, n)
};
})(e || {});
super(t), this.initConfig = t;
const i = (0, B.v)(t), h = (0, n.D)(i), A = (0, f.$z)(h), E = (0, p.T)(A), k = (0, 
s.OV)(E), b = ((e, t) => {
const i = Object.assign((0, be.R)(e), (0, xe.xA)(e), (0, Re.e)(e), (e => {
const t = e.httpAuthSchemes;
let i = e.httpAuthSchemeProvider, n = e.credentials;
return {
setHttpAuthScheme(e) {
const i = t.findIndex(t => t.schemeId === e.schemeId);
-1 === i ? t.push(e) : t.splice(i, 1, e);
},
httpAuthSchemes: () => t,
setHttpAuthSchemeProvider(e) {
i = e;
},
httpAuthSchemeProvider: () => i,
setCredentials(e) {
n = e;
},
credentials: () => n
};
})(e));
return t.forEach(e => e.configure(i)), Object.assign(e, (0, be.$)(i), (0, xe.uv)(i), (0, 
Re.j)(i), {
httpAuthSchemes: (n = i).httpAuthSchemes(),
httpAuthSchemeProvider: n.httpAuthSchemeProvider(),
credentials: n.credentials()
});
var n;
})((e => {
const t = (0, v.ho)(e), i = (0, w.O)(t);
return Object.assign(i, {
authSchemePreference: (0, I.t)(e.authSchemePreference ?? [])
});
})((0, g.Co)(k)), e?.extensions || []);
this.config = b, this.middlewareStack.use((0, S.wq)(this.config)), this.middlewareStack.use((0, 
r.sM)(this.config)), this.middlewareStack.use((0, m.ey)(this.config)), this.middlewareStack.use((0, 
l.vK)(this.config)), this.middlewareStack.use((0, s.TC)(this.config)), this.middlewareStack.use((0, 
o.Y7)(this.config)), this.middlewareStack.use((0, a.n)(this.config)), this.middlewareStack.use((0, 
u.w)(this.config, {
httpAuthSchemeParametersProvider: G,
identityProviderConfigProvider: async e => new c.h({
"aws.auth#sigv4": e.credentials,
"aws.auth#sigv4a": e.credentials
})
})), this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),

/***/ 830:
/***/ ((e, l, S) => {
S.d(l, {
G5: () => r,
lq: () => t,
yt: () => _mw0
});
var i = S(5130), v = S(7926), m = S(3283);
const r = (0, i.k)(m.S, "SimpleEmailService_v2", "SESv2Client", v.rD), t = {}, _mw0 = (e, l, S, i) => [];
}),

/***/ 1960:
/***/ ((t, e, d) => {
d.d(e, {
M: () => GetEmailIdentityCommand
});
var m = d(830), a = d(4525);
class GetEmailIdentityCommand extends((0, m.G5)(m.lq, m.yt, "GetEmailIdentity", a.Z_$)){}
}),

/***/ 8039:
/***/ ((t, i, m) => {
m.d(i, {
t: () => PutEmailIdentityMailFromAttributesCommand
});
var a = m(830), e = m(4525);
class PutEmailIdentityMailFromAttributesCommand extends((0, a.G5)(a.lq, a.yt, "PutEmailIdentityMailFromAttributes", e.ihT)){}
}),

/***/ 3283:
/***/ ((n, e, a) => {
a.d(e, {
S: () => s,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = n => Object.assign(n, {
useDualstackEndpoint: n.useDualstackEndpoint ?? !1,
useFipsEndpoint: n.useFipsEndpoint ?? !1,
defaultSigningName: "ses"
}), s = {
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

/***/ 4525:
/***/ ((e, t, i) => {
i.d(t, {
Z_$: () => H,
ihT: () => _,
q1U: () => C
});
var o = i(9835), n = i(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/models/SESv2ServiceException.js
class SESv2ServiceException extends n.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, SESv2ServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/models/errors.js
class AccountSuspendedException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#AccountSuspendedException";
name="AccountSuspendedException";
$fault="client";
constructor(e) {
super({
name: "AccountSuspendedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, AccountSuspendedException.prototype);
}
}
class AlreadyExistsException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#AlreadyExistsException";
name="AlreadyExistsException";
$fault="client";
constructor(e) {
super({
name: "AlreadyExistsException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, AlreadyExistsException.prototype);
}
}
class BadRequestException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#BadRequestException";
name="BadRequestException";
$fault="client";
constructor(e) {
super({
name: "BadRequestException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, BadRequestException.prototype);
}
}
class NotFoundException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#NotFoundException";
name="NotFoundException";
$fault="client";
constructor(e) {
super({
name: "NotFoundException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NotFoundException.prototype);
}
}
class TooManyRequestsException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#TooManyRequestsException";
name="TooManyRequestsException";
$fault="client";
constructor(e) {
super({
name: "TooManyRequestsException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyRequestsException.prototype);
}
}
class InternalServiceErrorException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#InternalServiceErrorException";
name="InternalServiceErrorException";
$fault="server";
constructor(e) {
super({
name: "InternalServiceErrorException",
$fault: "server",
...e
}), Object.setPrototypeOf(this, InternalServiceErrorException.prototype);
}
}
class ConcurrentModificationException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#ConcurrentModificationException";
name="ConcurrentModificationException";
$fault="server";
constructor(e) {
super({
name: "ConcurrentModificationException",
$fault: "server",
...e
}), Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
}
}
class ConflictException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#ConflictException";
name="ConflictException";
$fault="client";
constructor(e) {
super({
name: "ConflictException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ConflictException.prototype);
}
}
class LimitExceededException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#LimitExceededException";
name="LimitExceededException";
$fault="client";
constructor(e) {
super({
name: "LimitExceededException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, LimitExceededException.prototype);
}
}
class MailFromDomainNotVerifiedException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#MailFromDomainNotVerifiedException";
name="MailFromDomainNotVerifiedException";
$fault="client";
constructor(e) {
super({
name: "MailFromDomainNotVerifiedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, MailFromDomainNotVerifiedException.prototype);
}
}
class MessageRejected extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#MessageRejected";
name="MessageRejected";
$fault="client";
constructor(e) {
super({
name: "MessageRejected",
$fault: "client",
...e
}), Object.setPrototypeOf(this, MessageRejected.prototype);
}
}
class SendingPausedException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#SendingPausedException";
name="SendingPausedException";
$fault="client";
constructor(e) {
super({
name: "SendingPausedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, SendingPausedException.prototype);
}
}
class InvalidNextTokenException extends SESv2ServiceException {
static shapeId="com.amazonaws.sesv2#InvalidNextTokenException";
name="InvalidNextTokenException";
$fault="client";
constructor(e) {
super({
name: "InvalidNextTokenException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/schemas/schemas_0.js
const s = "BehaviorOnMxFailure", c = "DkimAttributes", r = "EmailIdentity", a = "MailFromAttributes", p = "MailFromDomain", E = "SOARecord", d = "VerificationInfo", x = "client", u = "error", l = "http", m = "httpError", v = "message", S = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2", f = "server", y = "com.amazonaws.sesv2", g = new o.O(S);
var h = [ -3, S, "SESv2ServiceException", 0, [], [] ];
g.registerError(h, SESv2ServiceException);
const I = new o.O(y);
var M = [ -3, y, "AccountSuspendedException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(M, AccountSuspendedException);
var O = [ -3, y, "AlreadyExistsException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(O, AlreadyExistsException);
var P = [ -3, y, "BadRequestException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(P, BadRequestException);
var T = [ -3, y, "ConcurrentModificationException", {
[u]: f,
[m]: 500
}, [ v ], [ 0 ] ];
I.registerError(T, ConcurrentModificationException);
var $ = [ -3, y, "ConflictException", {
[u]: x,
[m]: 409
}, [ v ], [ 0 ] ];
I.registerError($, ConflictException);
var R = [ -3, y, "InternalServiceErrorException", {
[u]: f,
[m]: 500
}, [ v ], [ 0 ] ];
I.registerError(R, InternalServiceErrorException);
var N = [ -3, y, "InvalidNextTokenException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(N, InvalidNextTokenException);
var F = [ -3, y, "LimitExceededException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(F, LimitExceededException);
var b = [ -3, y, "MailFromDomainNotVerifiedException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(b, MailFromDomainNotVerifiedException);
var A = [ -3, y, "MessageRejected", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(A, MessageRejected);
var j = [ -3, y, "NotFoundException", {
[u]: x,
[m]: 404
}, [ v ], [ 0 ] ];
I.registerError(j, NotFoundException);
var w = [ -3, y, "SendingPausedException", {
[u]: x,
[m]: 400
}, [ v ], [ 0 ] ];
I.registerError(w, SendingPausedException);
var q = [ -3, y, "TooManyRequestsException", {
[u]: x,
[m]: 429
}, [ v ], [ 0 ] ];
I.registerError(q, TooManyRequestsException);
const C = [ g, I ];
var z = [ 3, y, c, 0, [ "SigningEnabled", "Status", "Tokens", "SigningHostedZone", "SigningAttributesOrigin", "NextSigningKeyLength", "CurrentSigningKeyLength", "LastKeyGenerationTimestamp" ], [ 2, 0, 64, 0, 0, 0, 0, 4 ] ], k = [ 3, y, "GetEmailIdentityRequest", 0, [ r ], [ [ 0, 1 ] ], 1 ], L = [ 3, y, "GetEmailIdentityResponse", 0, [ "IdentityType", "FeedbackForwardingStatus", "VerifiedForSendingStatus", c, a, "Policies", "Tags", "ConfigurationSetName", "VerificationStatus", d ], [ 0, 2, 2, () => z, () => V, 128, () => Z, 0, 0, () => U ] ], V = [ 3, y, a, 0, [ p, "MailFromDomainStatus", s ], [ 0, 0, 0 ], 3 ], D = [ 3, y, "PutEmailIdentityMailFromAttributesRequest", 0, [ r, p, s ], [ [ 0, 1 ], 0, 0 ], 1 ], B = [ 3, y, "PutEmailIdentityMailFromAttributesResponse", 0, [], [] ], G = [ 3, y, E, 0, [ "PrimaryNameServer", "AdminEmail", "SerialNumber" ], [ 0, 0, 1 ] ], K = [ 3, y, "Tag", 0, [ "Key", "Value" ], [ 0, 0 ], 2 ], U = [ 3, y, d, 0, [ "LastCheckedTimestamp", "LastSuccessTimestamp", "ErrorType", E ], [ 4, 4, 0, () => G ] ], Z = [ 1, y, "TagList", 0, () => K ], H = [ 9, y, "GetEmailIdentity", {
[l]: [ "GET", "/v2/email/identities/{EmailIdentity}", 200 ]
}, () => k, () => L ], _ = [ 9, y, "PutEmailIdentityMailFromAttributes", {
[l]: [ "PUT", "/v2/email/identities/{EmailIdentity}/mail-from", 200 ]
}, () => D, () => B ];
}),

/***/ 8739:
/***/ ((n, e, i) => {
i.d(e, {
I: () => emitWarningIfUnsupportedVersion
});
const r = {
warningEmitted: !1
}, emitWarningIfUnsupportedVersion = n => {
if (n && !r.warningEmitted) {
if ("true" === process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED) return void (r.warningEmitted = !0);
const e = 22;
parseInt(n.substring(1, n.indexOf("."))) < e && (r.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${e}. You are running node ${n}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${e}.\n\nMore information can be found at: https://a.co/c895JFp`));
}
};
}),

/***/ 4351:
/***/ ((e, o, t) => {
t.d(o, {
E: () => getDefaultSocketTimeout
});
const getDefaultSocketTimeout = (e, o) => {
if ("object" == typeof process && "true" === process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 && "function" != typeof e?.handle) return o;
};
}),

/***/ 4405:
/***/ ((e, t, r) => {
r.d(t, {
OV: () => resolveHostHeaderConfig,
TC: () => getHostHeaderPlugin
});
var o = r(1871);
function resolveHostHeaderConfig(e) {
return e;
}
const a = {
name: "hostHeaderMiddleware",
step: "build",
priority: "low",
tags: [ "HOST" ],
override: !0
}, getHostHeaderPlugin = e => ({
applyToStack: t => {
t.add((e => t => async r => {
if (!o.K.isInstance(r.request)) return t(r);
const {request: a} = r, {handlerProtocol: s = ""} = e.requestHandler.metadata || {};
if (s.indexOf("h2") >= 0 && !a.headers[":authority"]) delete a.headers.host, a.headers[":authority"] = a.hostname + (a.port ? ":" + a.port : ""); else if (!a.headers.host) {
let e = a.hostname;
null != a.port && (e += `:${a.port}`), a.headers.host = e;
}
return t(r);
})(e), a);
}
});
}),

/***/ 1478:
/***/ ((e, t, i) => {
i.d(t, {
Y7: () => getLoggerPlugin
});
const n = {
name: "loggerMiddleware",
tags: [ "LOGGER" ],
step: "initialize",
override: !0
}, getLoggerPlugin = e => ({
applyToStack: e => {
e.add((e, t) => async i => {
try {
const n = await e(i), {clientName: a, commandName: o, logger: r, dynamoDbDocumentClientOptions: m = {}} = t, {overrideInputFilterSensitiveLog: d, overrideOutputFilterSensitiveLog: u} = m, l = d ?? t.inputFilterSensitiveLog, c = u ?? t.outputFilterSensitiveLog, {$metadata: p, ...s} = n.output;
return r?.info?.({
clientName: a,
commandName: o,
input: l(i.input),
output: c(s),
metadata: p
}), n;
} catch (e) {
const {clientName: n, commandName: a, logger: o, dynamoDbDocumentClientOptions: r = {}} = t, {overrideInputFilterSensitiveLog: m} = r, d = m ?? t.inputFilterSensitiveLog;
throw o?.error?.({
clientName: n,
commandName: a,
input: d(i.input),
error: e,
metadata: e.$metadata
}), e;
}
}, n);
}
});
}),

/***/ 2713:
/***/ ((e, t, a) => {
a.d(t, {
n: () => getRecursionDetectionPlugin
});
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
const s = {
step: "build",
tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
name: "recursionDetectionMiddleware",
override: !0,
priority: "low"
};
var r = a(1238), n = a(1871);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
const c = "X-Amzn-Trace-Id", o = "traceparent", d = "tracestate", i = "baggage", getRecursionDetectionPlugin = e => ({
applyToStack: e => {
e.add(e => async t => {
const {request: a} = t;
if (!n.K.isInstance(a)) return e(t);
let s;
{
const e = Object.keys(a.headers ?? {}).find(e => e.toLowerCase() === c.toLowerCase()) ?? c;
if (!a.headers.hasOwnProperty(e)) {
const e = process.env.AWS_LAMBDA_FUNCTION_NAME, t = process.env._X_AMZN_TRACE_ID;
s ??= await r.A.getInstanceAsync();
const n = s?.getXRayTraceId(), o = n ?? t, nonEmptyString = e => "string" == typeof e && e.length > 0;
nonEmptyString(e) && nonEmptyString(o) && (a.headers[c] = o);
}
}
if (function sanitizeTraceHeaders(e) {
for (const t of Object.keys(e)) {
const a = t.toLowerCase();
t === a || a !== o && a !== d && a !== i || (e[a] = e[t], delete e[t]);
}
}(a.headers), !a.headers[o]) {
const e = (s ??= await r.A.getInstanceAsync())?.getTraceparent?.();
if (e) {
a.headers[o] = e;
const t = s?.getTracestate?.();
t && (a.headers[d] = t);
const r = s?.getBaggage?.();
r && (a.headers[i] = r);
}
}
return e(t);
}, s);
}
});
}),

/***/ 6868:
/***/ ((e, n, t) => {
t.d(n, {
D: () => resolveUserAgentConfig,
b: () => o
});
var r = t(1944);
const o = void 0;
function resolveUserAgentConfig(e) {
const n = (0, r.t)(e.userAgentAppId ?? o), {customUserAgent: t} = e;
return Object.assign(e, {
customUserAgent: "string" == typeof t ? [ [ t ] ] : t,
userAgentAppId: async () => {
const t = await n();
if (!function isValidUserAgentAppId(e) {
return void 0 === e || "string" == typeof e && e.length <= 50;
}(t)) {
const n = "NoOpLogger" !== e.logger?.constructor?.name && e.logger ? e.logger : console;
"string" != typeof t ? n?.warn("userAgentAppId must be a string or undefined.") : t.length > 50 && n?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
}
return t;
}
});
}
}),

/***/ 5424:
/***/ ((e, t, s) => {
s.d(t, {
sM: () => getUserAgentPlugin
});
var r = s(1871), a = s(8575), n = s(9903);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
function setFeature(e, t, s) {
e.__aws_sdk_context ? e.__aws_sdk_context.features || (e.__aws_sdk_context.features = {}) : e.__aws_sdk_context = {
features: {}
}, e.__aws_sdk_context.features[t] = s;
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
const c = /\d{12}\.ddb/, o = "user-agent", u = "x-amz-user-agent", _ = /[^!$%&'*+\-.^_`|~\w]/g, i = /[^!$%&'*+\-.^_`|~\w#]/g, escapeUserAgent = e => {
const t = e[0].split("/").map(e => e.replace(_, "-")).join("/"), s = e[1]?.replace(i, "-"), r = t.indexOf("/"), a = t.substring(0, r);
let n = t.substring(r + 1);
return "api" === a && (n = n.toLowerCase()), [ a, n, s ].filter(e => e && e.length > 0).reduce((e, t, s) => {
switch (s) {
case 0:
return t;

case 1:
return `${e}/${t}`;

default:
return `${e}#${t}`;
}
}, "");
}, d = {
name: "getUserAgentMiddleware",
step: "build",
priority: "low",
tags: [ "SET_USER_AGENT", "USER_AGENT" ],
override: !0
}, getUserAgentPlugin = e => ({
applyToStack: t => {
var s;
t.add((s = e, (e, t) => async _ => {
const {request: i} = _;
if (!r.K.isInstance(i)) return e(_);
const {headers: d} = i, f = t?.userAgent?.map(escapeUserAgent) || [], p = (await s.defaultUserAgentProvider()).map(escapeUserAgent);
await async function checkFeatures(e, t, s) {
const r = s.request;
if ("rpc-v2-cbor" === r?.headers?.["smithy-protocol"] && setFeature(e, "PROTOCOL_RPC_V2_CBOR", "M"), 
"function" == typeof t.retryStrategy) {
const s = await t.retryStrategy();
if ("string" == typeof s.mode) switch (s.mode) {
case n.cm.ADAPTIVE:
setFeature(e, "RETRY_MODE_ADAPTIVE", "F");
break;

case n.cm.STANDARD:
setFeature(e, "RETRY_MODE_STANDARD", "E");
}
}
if ("function" == typeof t.accountIdEndpointMode) {
const s = e.endpointV2;
switch (String(s?.url?.hostname).match(c) && setFeature(e, "ACCOUNT_ID_ENDPOINT", "O"), 
await (t.accountIdEndpointMode?.())) {
case "disabled":
setFeature(e, "ACCOUNT_ID_MODE_DISABLED", "Q");
break;

case "preferred":
setFeature(e, "ACCOUNT_ID_MODE_PREFERRED", "P");
break;

case "required":
setFeature(e, "ACCOUNT_ID_MODE_REQUIRED", "R");
}
}
const a = e.__smithy_context?.selectedHttpAuthScheme?.identity;
if (a?.$source) {
const t = a;
t.accountId && setFeature(e, "RESOLVED_ACCOUNT_ID", "T");
for (const [s, r] of Object.entries(t.$source ?? {})) setFeature(e, s, r);
}
}(t, s, _);
const E = t;
p.push(`m/${function encodeFeatures(e) {
let t = "";
for (const s in e) {
const r = e[s];
if (!(t.length + r.length + 1 <= 1024)) break;
t.length ? t += "," + r : t += r;
}
return t;
}(Object.assign({}, t.__smithy_context?.features, E.__aws_sdk_context?.features))}`);
const A = s?.customUserAgent?.map(escapeUserAgent) || [], g = await s.userAgentAppId();
g && p.push(escapeUserAgent([ "app", `${g}` ]));
const l = (0, a.vL)(), D = (l ? [ l ] : []).concat([ ...p, ...f, ...A ]).join(" "), w = [ ...p.filter(e => e.startsWith("aws-sdk-")), ...A ].join(" ");
return "browser" !== s.runtime ? (w && (d[u] = d[u] ? `${d[o]} ${w}` : w), d[o] = D) : d[u] = D, 
e({
..._,
request: i
});
}), d);
}
});
}),

/***/ 5489:
/***/ ((e, o, n) => {
n.d(o, {
$: () => resolveAwsRegionExtensionConfiguration,
R: () => getAwsRegionExtensionConfiguration
});
const getAwsRegionExtensionConfiguration = e => ({
setRegion(o) {
e.region = o;
},
region: () => e.region
}), resolveAwsRegionExtensionConfiguration = e => ({
region: e.region()
});
}),

/***/ 727:
/***/ ((e, r, t) => {
function setCredentialFeature(e, r, t) {
return e.$source || (e.$source = {}), e.$source[r] = t, e;
}
t.d(r, {
g: () => setCredentialFeature
});
}),

/***/ 1958:
/***/ ((t, r, n) => {
n.d(r, {
U: () => l
});
var e = n(7228), o = n(6370), i = n(7298);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
const isVirtualHostableS3Bucket = (t, r = !1) => {
if (r) {
for (const r of t.split(".")) if (!isVirtualHostableS3Bucket(r)) return !1;
return !0;
}
return !(!(0, o.X)(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || (0, 
i.o)(t));
};
var s = n(8575);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
const l = {
isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
parseArn: t => {
const r = t.split(":");
if (r.length < 6) return null;
const [n, e, o, i, s, ...l] = r;
return "arn" !== n || "" === e || "" === o || "" === l.join(":") ? null : {
partition: e,
service: o,
region: i,
accountId: s,
resourceId: l.map(t => t.split("/")).flat()
};
},
partition: s.jB
};
e.m.aws = l;
}),

/***/ 8575:
/***/ ((s, i, o) => {
o.d(i, {
vL: () => getUserAgentPrefix,
jB: () => partition
});
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
let a = {
partitions: [ {
id: "aws",
outputs: {
dnsSuffix: "amazonaws.com",
dualStackDnsSuffix: "api.aws",
implicitGlobalRegion: "us-east-1",
name: "aws",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
regions: {
"af-south-1": {
description: "Africa (Cape Town)"
},
"ap-east-1": {
description: "Asia Pacific (Hong Kong)"
},
"ap-east-2": {
description: "Asia Pacific (Taipei)"
},
"ap-northeast-1": {
description: "Asia Pacific (Tokyo)"
},
"ap-northeast-2": {
description: "Asia Pacific (Seoul)"
},
"ap-northeast-3": {
description: "Asia Pacific (Osaka)"
},
"ap-south-1": {
description: "Asia Pacific (Mumbai)"
},
"ap-south-2": {
description: "Asia Pacific (Hyderabad)"
},
"ap-southeast-1": {
description: "Asia Pacific (Singapore)"
},
"ap-southeast-2": {
description: "Asia Pacific (Sydney)"
},
"ap-southeast-3": {
description: "Asia Pacific (Jakarta)"
},
"ap-southeast-4": {
description: "Asia Pacific (Melbourne)"
},
"ap-southeast-5": {
description: "Asia Pacific (Malaysia)"
},
"ap-southeast-6": {
description: "Asia Pacific (New Zealand)"
},
"ap-southeast-7": {
description: "Asia Pacific (Thailand)"
},
"aws-global": {
description: "aws global region"
},
"ca-central-1": {
description: "Canada (Central)"
},
"ca-west-1": {
description: "Canada West (Calgary)"
},
"eu-central-1": {
description: "Europe (Frankfurt)"
},
"eu-central-2": {
description: "Europe (Zurich)"
},
"eu-north-1": {
description: "Europe (Stockholm)"
},
"eu-south-1": {
description: "Europe (Milan)"
},
"eu-south-2": {
description: "Europe (Spain)"
},
"eu-west-1": {
description: "Europe (Ireland)"
},
"eu-west-2": {
description: "Europe (London)"
},
"eu-west-3": {
description: "Europe (Paris)"
},
"il-central-1": {
description: "Israel (Tel Aviv)"
},
"me-central-1": {
description: "Middle East (UAE)"
},
"me-south-1": {
description: "Middle East (Bahrain)"
},
"me-west-1": {
description: "Middle East (Saudi Arabia)"
},
"mx-central-1": {
description: "Mexico (Central)"
},
"sa-east-1": {
description: "South America (Sao Paulo)"
},
"sa-west-1": {
description: "South America (Chile)"
},
"us-east-1": {
description: "US East (N. Virginia)"
},
"us-east-2": {
description: "US East (Ohio)"
},
"us-west-1": {
description: "US West (N. California)"
},
"us-west-2": {
description: "US West (Oregon)"
}
}
}, {
id: "aws-cn",
outputs: {
dnsSuffix: "amazonaws.com.cn",
dualStackDnsSuffix: "api.amazonwebservices.com.cn",
implicitGlobalRegion: "cn-northwest-1",
name: "aws-cn",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^cn\\-\\w+\\-\\d+$",
regions: {
"aws-cn-global": {
description: "aws-cn global region"
},
"cn-north-1": {
description: "China (Beijing)"
},
"cn-northwest-1": {
description: "China (Ningxia)"
}
}
}, {
id: "aws-eusc",
outputs: {
dnsSuffix: "amazonaws.eu",
dualStackDnsSuffix: "api.amazonwebservices.eu",
implicitGlobalRegion: "eusc-de-east-1",
name: "aws-eusc",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
regions: {
"eusc-de-east-1": {
description: "AWS European Sovereign Cloud (Germany)"
}
}
}, {
id: "aws-iso",
outputs: {
dnsSuffix: "c2s.ic.gov",
dualStackDnsSuffix: "api.aws.ic.gov",
implicitGlobalRegion: "us-iso-east-1",
name: "aws-iso",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
regions: {
"aws-iso-global": {
description: "aws-iso global region"
},
"us-iso-east-1": {
description: "US ISO East"
},
"us-iso-west-1": {
description: "US ISO WEST"
}
}
}, {
id: "aws-iso-b",
outputs: {
dnsSuffix: "sc2s.sgov.gov",
dualStackDnsSuffix: "api.aws.scloud",
implicitGlobalRegion: "us-isob-east-1",
name: "aws-iso-b",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
regions: {
"aws-iso-b-global": {
description: "aws-iso-b global region"
},
"us-isob-east-1": {
description: "US ISOB East (Ohio)"
},
"us-isob-west-1": {
description: "US ISOB West"
}
}
}, {
id: "aws-iso-e",
outputs: {
dnsSuffix: "cloud.adc-e.uk",
dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
implicitGlobalRegion: "eu-isoe-west-1",
name: "aws-iso-e",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
regions: {
"aws-iso-e-global": {
description: "aws-iso-e global region"
},
"eu-isoe-west-1": {
description: "EU ISOE West"
}
}
}, {
id: "aws-iso-f",
outputs: {
dnsSuffix: "csp.hci.ic.gov",
dualStackDnsSuffix: "api.aws.hci.ic.gov",
implicitGlobalRegion: "us-isof-south-1",
name: "aws-iso-f",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
regions: {
"aws-iso-f-global": {
description: "aws-iso-f global region"
},
"us-isof-east-1": {
description: "US ISOF EAST"
},
"us-isof-south-1": {
description: "US ISOF SOUTH"
}
}
}, {
id: "aws-us-gov",
outputs: {
dnsSuffix: "amazonaws.com",
dualStackDnsSuffix: "api.aws",
implicitGlobalRegion: "us-gov-west-1",
name: "aws-us-gov",
supportsDualStack: !0,
supportsFIPS: !0
},
regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
regions: {
"aws-us-gov-global": {
description: "aws-us-gov global region"
},
"us-gov-east-1": {
description: "AWS GovCloud (US-East)"
},
"us-gov-west-1": {
description: "AWS GovCloud (US-West)"
}
}
} ],
version: "1.1"
};
const partition = s => {
const {partitions: i} = a;
for (const o of i) {
const {regions: i, outputs: a} = o;
for (const [o, e] of Object.entries(i)) if (o === s) return {
...a,
...e
};
}
for (const o of i) {
const {regionRegex: i, outputs: a} = o;
if (new RegExp(i).test(s)) return {
...a
};
}
const o = i.find(s => "aws" === s.id);
if (!o) throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
return {
...o.outputs
};
}, getUserAgentPrefix = () => "";
}),

/***/ 1250:
/***/ ((e, n, s) => {
s.d(n, {
pf: () => createDefaultUserAgentProvider
});
var r = s(8161), o = s(1708);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
const createDefaultUserAgentProvider = ({serviceId: e, clientVersion: n}) => {
const s = (() => {
const e = [ "deno", "bun", "llrt" ];
for (const n of e) if (o.versions[n]) return [ `md/${n}`, o.versions[n] ];
return [ "md/nodejs", o.versions.node ];
})();
return async t => {
const a = [ [ "aws-sdk-js", n ], [ "ua", "2.1" ], [ `os/${(0, r.platform)()}`, (0, 
r.release)() ], [ "lang/js" ], s ];
e && a.push([ `api/${e}`, n ]), o.env.AWS_EXECUTION_ENV && a.push([ `exec-env/${o.env.AWS_EXECUTION_ENV}` ]);
const c = await (t?.userAgentAppId?.());
return c ? [ ...a, [ `app/${c}` ] ] : [ ...a ];
};
};
}),

/***/ 9670:
/***/ ((e, a, d) => {
d.d(a, {
hV: () => _
});
const _ = {
environmentVariableSelector: e => e.AWS_SDK_UA_APP_ID,
configFileSelector: e => e.sdk_ua_app_id ?? e["sdk-ua-app-id"],
default: d(6868).b
};
}),

/***/ 4011:
/***/ ((e, n, i) => {
i.d(n, {
S: () => AwsSdkSigV4ASigner
});
var s = i(1871), t = i(1972), g = i(9752);
class AwsSdkSigV4ASigner extends g.f2 {
async sign(e, n, i) {
if (!s.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const {config: a, signer: o, signingRegion: r, signingRegionSet: c, signingName: S} = await (0, 
g.pz)(i), w = (await (a.sigv4aSigningRegionSet?.()) ?? c ?? [ r ]).join(","), f = !0 === await (a.disableClockSkewCorrection?.());
return i._disableClockSkewCorrection = f, f || (i._preRequestSystemClockOffset = a.systemClockOffset, 
i._requestSentAt = Date.now()), await o.sign(e, {
signingDate: f ? new Date : (0, t.C)(a.systemClockOffset),
signingRegion: w,
signingService: S
});
}
}
}),

/***/ 9752:
/***/ ((e, n, t) => {
t.d(n, {
f2: () => AwsSdkSigV4Signer,
pz: () => validateSigningProperties
});
var s = t(1871), i = t(876), o = t(1972), r = t(7291);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
const getDateHeader = e => r.c.isInstance(e) ? e.headers?.date ?? e.headers?.Date : void 0, getAgeHeader = e => r.c.isInstance(e) ? e.headers?.age ?? e.headers?.Age : void 0, getUpdatedSystemClockOffset = (e, n, t, s) => {
if (void 0 !== s) return n;
const i = Date.parse(e);
if (Number.isNaN(i)) return n;
const o = Date.now();
return void 0 !== t && o - t > 9e5 ? n : i - o;
}, throwSigningPropertyError = (e, n) => {
if (!n) throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);
return n;
}, validateSigningProperties = async e => {
const n = throwSigningPropertyError("context", e.context), t = throwSigningPropertyError("config", e.config), s = n.endpointV2?.properties?.authSchemes?.[0], i = throwSigningPropertyError("signer", t.signer), o = await i(s), r = e?.signingRegion, c = e?.signingRegionSet, a = e?.signingName;
return {
config: t,
signer: o,
signingRegion: r,
signingRegionSet: c,
signingName: a
};
};
class AwsSdkSigV4Signer {
async sign(e, n, t) {
if (!s.K.isInstance(e)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
const r = await validateSigningProperties(t), {config: c, signer: a} = r;
let {signingRegion: g, signingName: f} = r;
const S = t.context;
if (S?.authSchemes?.length) {
const [e, n] = S.authSchemes;
"sigv4a" === e?.name && "sigv4" === n?.name && (g = n?.signingRegion ?? g, f = n?.signingName ?? f);
}
const l = !0 === await (c.disableClockSkewCorrection?.());
t._disableClockSkewCorrection = l;
const k = l || (e => {
const n = e.context, t = n?.[i.V]?.eventStream;
return !0 === t?.output;
})(t);
return t._skipClockSkewSampling = k, k || (t._preRequestSystemClockOffset = c.systemClockOffset, 
t._requestSentAt = Date.now()), await a.sign(e, {
signingDate: l ? new Date : (0, o.C)(c.systemClockOffset),
signingRegion: g,
signingService: f
});
}
errorHandler(e) {
return n => {
const t = n;
if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
const n = t.ServerTime ?? getDateHeader(t.$response);
if (n) {
const s = throwSigningPropertyError("config", e.config), i = e._preRequestSystemClockOffset, o = e._requestSentAt, r = getAgeHeader(t.$response), c = getUpdatedSystemClockOffset(n, s.systemClockOffset, o, r);
s.systemClockOffset = c, Math.abs(c) >= 24e4 && (c !== i || void 0 !== i && i !== c) && t.$metadata && (t.$metadata.clockSkewCorrected = !0);
}
}
throw n;
};
}
successHandler(e, n) {
if (n._skipClockSkewSampling || n._disableClockSkewCorrection) return;
const t = getDateHeader(e);
if (t) {
const s = throwSigningPropertyError("config", n.config), i = n._requestSentAt, o = getAgeHeader(e);
s.systemClockOffset = getUpdatedSystemClockOffset(t, s.systemClockOffset, i, o);
}
}
}
}),

/***/ 8898:
/***/ ((e, i, n) => {
n.d(i, {
$: () => a
});
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
const getArrayForCommaSeparatedString = e => "string" == typeof e && e.length > 0 ? e.split(",").map(e => e.trim()) : [], t = "AWS_AUTH_SCHEME_PREFERENCE", r = "auth_scheme_preference", a = {
environmentVariableSelector: (e, i) => i?.signingName && `AWS_BEARER_TOKEN_${i.signingName.replace(/[\s-]/g, "_").toUpperCase()}` in e ? [ "httpBearerAuth" ] : t in e ? getArrayForCommaSeparatedString(e[t]) : void 0,
configFileSelector: e => {
if (r in e) return getArrayForCommaSeparatedString(e[r]);
},
default: []
};
}),

/***/ 7593:
/***/ ((i, n, e) => {
e.d(n, {
A: () => _,
O: () => resolveAwsSdkSigV4AConfig
});
var t = e(1944), g = e(2348);
const resolveAwsSdkSigV4AConfig = i => (i.sigv4aSigningRegionSet = (0, t.t)(i.sigv4aSigningRegionSet), 
i), _ = {
environmentVariableSelector(i) {
if (i.AWS_SIGV4A_SIGNING_REGION_SET) return i.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(i => i.trim());
throw new g.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
tryNextLink: !0
});
},
configFileSelector(i) {
if (i.sigv4a_signing_region_set) return (i.sigv4a_signing_region_set ?? "").split(",").map(i => i.trim());
throw new g.m("sigv4a_signing_region_set not set in profile.", {
tryNextLink: !0
});
},
default: void 0
};
}),

/***/ 3678:
/***/ ((e, n, i) => {
i.d(n, {
ho: () => u
});
var t = i(727), s = i(1944), r = i(2451), o = i(8654), a = i(3559), g = i(3348), c = i(3760);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
const d = {
environmentVariableSelector: e => (0, g.Q)(e, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", c.c.ENV),
configFileSelector: e => (0, g.Q)(e, "disable_clock_skew_correction", c.c.CONFIG),
default: !1
}, l = (0, a.Z)(d), u = (f = l, e => {
let n, i = e.credentials, a = !!e.credentials;
Object.defineProperty(e, "credentials", {
set(o) {
o && o !== i && o !== n && (a = !0), i = o;
const g = function normalizeCredentialProvider(e, {credentials: n, credentialDefaultProvider: i}) {
let t;
return t = n ? n?.memoized ? n : (0, r.K4)(n, r.OC, r.e) : i ? (0, s.t)(i(Object.assign({}, e, {
parentClientConfig: e
}))) : async () => {
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
}, t.memoized = !0, t;
}(e, {
credentials: i,
credentialDefaultProvider: e.credentialDefaultProvider
}), c = function bindCallerConfig(e, n) {
if (n.configBound) return n;
const fn = async i => n({
...i,
callerClientConfig: e
});
return fn.memoized = n.memoized, fn.configBound = !0, fn;
}(e, g);
if (a && !c.attributed) {
const e = "object" == typeof i && null !== i;
n = async n => {
const i = await c(n);
return !e || i.$source && 0 !== Object.keys(i.$source).length ? i : (0, t.g)(i, "CREDENTIALS_CODE", "e");
}, n.memoized = c.memoized, n.configBound = c.configBound, n.attributed = !0;
} else n = c;
},
get: () => n,
enumerable: !0,
configurable: !0
}), e.credentials = i;
const {signingEscapePath: g = !0, systemClockOffset: c = e.systemClockOffset || 0, sha256: d} = e;
let l;
return l = e.signer ? (0, s.t)(e.signer) : e.regionInfoProvider ? () => (0, s.t)(e.region)().then(async n => [ await e.regionInfoProvider(n, {
useFipsEndpoint: await e.useFipsEndpoint(),
useDualstackEndpoint: await e.useDualstackEndpoint()
}) || {}, n ]).then(([n, i]) => {
const {signingRegion: t, signingService: s} = n;
e.signingRegion = e.signingRegion || t || i, e.signingName = e.signingName || s || e.serviceId;
const r = {
...e,
credentials: e.credentials,
region: e.signingRegion,
service: e.signingName,
sha256: d,
uriEscapePath: g
};
return new (e.signerConstructor || o.B)(r);
}) : async n => {
const i = (n = Object.assign({}, {
name: "sigv4",
signingName: e.signingName || e.defaultSigningName,
signingRegion: await (0, s.t)(e.region)(),
properties: {}
}, n)).signingRegion, t = n.signingName;
e.signingRegion = e.signingRegion || i, e.signingName = e.signingName || t || e.serviceId;
const r = {
...e,
credentials: e.credentials,
region: e.signingRegion,
service: e.signingName,
sha256: d,
uriEscapePath: g
};
return new (e.signerConstructor || o.B)(r);
}, Object.assign(e, {
systemClockOffset: c,
signingEscapePath: g,
signer: l,
disableClockSkewCorrection: (0, s.t)(e.disableClockSkewCorrection ?? f)
});
});
var f;
}),

/***/ 1972:
/***/ ((e, n, o) => {
o.d(n, {
C: () => getSkewCorrectedDate
});
const getSkewCorrectedDate = e => new Date(Date.now() + e);
}),

/***/ 8063:
/***/ ((e, r, t) => {
t.d(r, {
U: () => ProtocolLib
});
var o = t(3441), s = t(9835), a = t(6627);
class ProtocolLib {
queryCompat;
errorRegistry;
constructor(e = !1) {
this.queryCompat = e;
}
resolveRestContentType(e, r) {
const t = r.getMemberSchemas(), o = Object.values(t).find(e => !!e.getMergedTraits().httpPayload);
return o ? o.getMergedTraits().mediaType || (o.isStringSchema() ? "text/plain" : o.isBlobSchema() ? "application/octet-stream" : e) : !r.isUnitSchema() && Object.values(t).find(e => {
const {httpQuery: r, httpQueryParams: t, httpHeader: o, httpLabel: s, httpPrefixHeaders: a} = e.getMergedTraits();
return !(r || t || o || s || void 0 !== a);
}) ? e : void 0;
}
async getErrorSchemaOrThrowBaseException(e, r, t, o, s, a) {
let i = e;
e.includes("#") && ([, i] = e.split("#"));
const c = {
$metadata: s,
$fault: t.statusCode < 500 ? "client" : "server"
};
if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try {
return {
errorSchema: a?.(this.errorRegistry, i) ?? this.errorRegistry.getSchema(e),
errorMetadata: c
};
} catch (e) {
o.message = o.message ?? o.Message ?? "UnknownError";
const r = this.errorRegistry, t = r.getBaseException();
if (t) {
const e = r.getErrorCtor(t) ?? Error;
throw this.decorateServiceException(Object.assign(new e({
name: i
}), c), o);
}
const s = o, a = s?.message ?? s?.Message ?? s?.Error?.Message ?? s?.Error?.message;
throw this.decorateServiceException(Object.assign(new Error(a), {
name: i
}, c), o);
}
}
compose(e, r, t) {
let o = t;
r.includes("#") && ([o] = r.split("#"));
const a = s.O.for(o), i = s.O.for("smithy.ts.sdk.synthetic." + t);
e.copyFrom(a), e.copyFrom(i), this.errorRegistry = e;
}
decorateServiceException(e, r = {}) {
if (this.queryCompat) {
const t = e.Message ?? r.Message, s = (0, o.M)(e, r);
t && (s.message = t);
const a = s.Error ?? {};
a.Type = s.Error?.Type, a.Code = s.Error?.Code, a.Message = s.Error?.message ?? s.Error?.Message ?? t, 
s.Error = a;
const i = s.$metadata.requestId;
return i && (s.RequestId = i), s;
}
return (0, o.M)(e, r);
}
setQueryCompatError(e, r) {
const t = r.headers?.["x-amzn-query-error"];
if (void 0 !== e && null != t) {
const [r, o] = t.split(";"), s = Object.keys(e), a = {
Code: r,
Type: o
};
e.Code = r, e.Type = o;
for (let r = 0; r < s.length; r++) {
const t = s[r];
a["message" === t ? "Message" : t] = e[t];
}
delete a.__type, e.Error = a;
}
}
queryCompatOutput(e, r) {
e.Error && (r.Error = e.Error), e.Type && (r.Type = e.Type), e.Code && (r.Code = e.Code);
}
findQueryCompatibleError(e, r) {
try {
return e.getSchema(r);
} catch (t) {
return e.find(e => a.l1.of(e).getMergedTraits().awsQueryError?.[0] === r);
}
}
}
}),

/***/ 1242:
/***/ ((t, e, i) => {
i.d(e, {
Y: () => AwsRestJsonProtocol
});
var s = i(7062);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
class SerdeContextConfig {
serdeContext;
setSerdeContext(t) {
this.serdeContext = t;
}
}
var r = i(9462), n = i(6627), o = i(5298), a = i(7022), c = i(9565), h = i(8227), u = i(5694);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
from;
to;
keys;
constructor(t, e) {
this.from = t, this.to = e;
const i = Object.keys(this.from), s = new Set(i);
s.delete("__type"), this.keys = s;
}
mark(t) {
this.keys.delete(t);
}
hasUnknown() {
return 1 === this.keys.size && 0 === Object.keys(this.to).length;
}
writeUnknown() {
if (this.hasUnknown()) {
const t = this.keys.values().next().value, e = this.from[t];
this.to.$unknown = [ t, e ];
}
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let l;
function detectBufferParsing() {
if (void 0 === l) try {
if ("function" != typeof Buffer) l = !1; else {
const t = JSON.parse(Buffer.from([ 123, 125 ]));
l = null !== t && "object" == typeof t;
}
} catch {
l = !1;
}
return l;
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(t, e, i) {
if (i?.source) {
const t = i.source;
if ("number" == typeof e) return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER ? function isRepresentable(t, e) {
if (t === String(e)) return !0;
if (Object.is(e, -0)) return !0;
if (/[eE]/.test(t)) return expandToDecimal(t) === expandToDecimal(String(e));
const i = t.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), s = String(e);
return i === s || !!/[eE]/.test(s) && i === expandToDecimal(s);
}(t, e) ? e : new u.D(t, "bigDecimal") : function isFractionalBigNumeric(t) {
const e = t.indexOf(".");
if (-1 === e) return !1;
const i = t.search(/[eE]/);
if (-1 === i) return !0;
const s = i - e - 1;
return parseInt(t.slice(i + 1), 10) < s;
}(t) ? new u.D(t, "bigDecimal") : /[eE]/.test(t) ? function expandExponentToBigInt(t) {
const e = t.search(/[eE]/), i = parseInt(t.slice(e + 1), 10), s = t.startsWith("-"), r = t.slice(s ? 1 : 0, e), n = r.indexOf(".");
let o, a;
-1 === n ? (o = r, a = i) : (o = r.slice(0, n) + r.slice(n + 1), a = i - (r.length - n - 1)), 
o = o.replace(/0+$/, "") || "0";
const c = BigInt(o) * 10n ** BigInt(a + (r.replace(".", "").length - o.length));
return s ? -c : c;
}(t) : BigInt(t);
}
return e;
}
function expandToDecimal(t) {
const e = t.startsWith("-"), i = e ? t.slice(1) : t, s = i.search(/[eE]/);
let r;
if (-1 === s) r = i; else {
const t = parseInt(i.slice(s + 1), 10), e = i.slice(0, s), n = e.indexOf(".");
let o, a;
-1 === n ? (o = e, a = e.length) : (o = e.slice(0, n) + e.slice(n + 1), a = n), 
o = o.replace(/0+$/, "") || "0";
const c = a + t;
r = "0" === o ? "0" : c <= 0 ? "0." + "0".repeat(-c) + o : c >= o.length ? o + "0".repeat(c - o.length) : o.slice(0, c) + "." + o.slice(c);
}
return r.includes(".") && (r = r.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), 
(e ? "-" : "") + r;
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const f = Symbol.for("@aws-sdk/reviver");
function needsReviver(t) {
const e = n.l1.of(t), i = e.getSchema();
if (Array.isArray(i) && e.isStructSchema()) {
if (f in i) return i[f];
const t = _check(e, new Set);
return i[f] = t, t;
}
return _check(e, new Set);
}
function _check(t, e) {
const i = t.getSchema();
if (e.has(i)) return !1;
if (e.add(i), t.isBigIntegerSchema() || t.isBigDecimalSchema()) return !0;
if (t.isStructSchema()) {
for (const [, i] of t.structIterator()) if (_check(i, e)) return !0;
} else if (t.isListSchema() || t.isMapSchema()) {
if (_check(t.getValueSchema(), e)) return !0;
} else if (t.isDocumentSchema()) return !0;
return !1;
}
var d = i(3822), g = i(1787);
const findKey = (t, e) => Object.keys(t).find(t => t.toLowerCase() === e.toLowerCase()), sanitizeErrorCode = t => {
let e = t;
return "number" == typeof e && (e = e.toString()), e.indexOf(",") >= 0 && (e = e.split(",")[0]), 
e.indexOf(":") >= 0 && (e = e.split(":")[0]), e.indexOf("#") >= 0 && (e = e.split("#")[1]), 
e;
};
var m = i(6852);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
class JsonShapeDeserializer2 extends SerdeContextConfig {
settings;
constructor(t) {
super(), this.settings = t;
}
async read(t, e) {
const i = needsReviver(t) ? jsonReviver : void 0;
let s;
if ("string" == typeof e) {
if (0 === e.length) return {};
s = JSON.parse(e, i);
} else if (e instanceof Uint8Array && detectBufferParsing()) {
if (0 === e.byteLength) return {};
const t = Buffer.isBuffer(e) ? e : Buffer.from(e.buffer, e.byteOffset, e.byteLength);
s = JSON.parse(t, i);
} else s = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
await async function parseJsonBody(t, e, i) {
let s;
if (detectBufferParsing() && "function" == typeof t?.[Symbol.asyncIterator]) {
const i = await (0, d.P)(t, e);
"function" == typeof Buffer && (s = Buffer.isBuffer(i) ? i : Buffer.from(i.buffer, i.byteOffset, i.byteLength));
}
if (s || (s = await ((t, e) => (0, d.P)(t, e).then(t => (e?.utf8Encoder ?? g.P)(t)))(t, e)), 
0 === s.length) return {};
const r = i && needsReviver(i) ? jsonReviver : void 0;
try {
return JSON.parse(s, r);
} catch (t) {
throw "SyntaxError" === t?.name && Object.defineProperty(t, "$responseBodyText", {
value: "string" == typeof s ? s : s.toString("utf8")
}), t;
}
}(e, this.serdeContext, t);
return this._read(t, s);
}
readObject(t, e) {
return this._read(t, e);
}
_read(t, e) {
const i = null !== e && "object" == typeof e, s = n.l1.of(t);
if (i) {
if (s.isStructSchema()) return this._readStruct(s, e);
if (Array.isArray(e) && s.isListSchema()) {
const t = s.getValueSchema();
if (this.needsTransform(t)) for (let i = 0; i < e.length; ++i) e[i] = this._read(t, e[i]);
return e;
}
if (s.isMapSchema()) {
const t = s.getValueSchema(), i = e;
if (this.needsTransform(t)) for (const e in i) (0, m.$)(i, e) && ("__proto__" === e && (0, 
o.T)(i), i[e] = this._read(t, i[e]));
return i;
}
}
if (s.isBlobSchema() && "string" == typeof e) return (0, a.E)(e);
const l = s.getMergedTraits().mediaType;
if (s.isStringSchema() && "string" == typeof e && l) return "application/json" === l || l.endsWith("+json") ? c.A.from(e) : e;
if (s.isTimestampSchema() && null != e) switch ((0, r.V)(s, this.settings)) {
case 5:
return (0, h.t_)(e);

case 6:
return (0, h.xE)(e);

case 7:
return (0, h.l3)(e);

default:
return console.warn("Missing timestamp format, parsing value with Date constructor:", e), 
new Date(e);
}
if (s.isBigIntegerSchema() && ("number" == typeof e || "string" == typeof e)) return BigInt(e);
if (s.isBigDecimalSchema() && null != e) {
if (e instanceof u.D) return e;
const t = e;
return "bigDecimal" === t.type && "string" in t ? new u.D(t.string, t.type) : new u.D(String(e), "bigDecimal");
}
if (s.isNumericSchema() && "string" == typeof e) {
switch (e) {
case "Infinity":
return 1 / 0;

case "-Infinity":
return -1 / 0;

case "NaN":
return NaN;
}
return e;
}
if (s.isDocumentSchema() && i) if (Array.isArray(e)) for (let t = 0; t < e.length; ++t) {
const i = e[t];
i instanceof u.D || (e[t] = this._read(s, i));
} else {
const t = e;
for (const e in t) {
if (!(0, m.$)(t, e)) continue;
"__proto__" === e && (0, o.T)(t);
const i = t[e];
i instanceof u.D || (t[e] = this._read(s, i));
}
}
return e;
}
_readStruct(t, e) {
const i = t.isUnionSchema(), s = {};
let r;
const n = "string" == typeof e.__type, {jsonName: o} = this.settings;
let a;
o && n && (r = {}), i && (a = new UnionSerde(e, s));
for (const [c, h] of t.structIterator()) {
let t = c;
o && (t = h.getMergedTraits().jsonName ?? t, n && (r[t] = c)), i && a.mark(t), null != e[t] && (s[c] = this._read(h, e[t]));
}
if (i) a.writeUnknown(); else if (n) for (const t in e) {
if (!(0, m.$)(e, t)) continue;
const i = e[t], n = o ? r[t] ?? t : t;
n in s || (s[n] = i);
}
return s;
}
needsTransform(t) {
return !!(t.isBlobSchema() || t.isTimestampSchema() || t.isBigIntegerSchema() || t.isBigDecimalSchema() || t.isNumericSchema()) || !!(t.isDocumentSchema() || t.isStructSchema() || t.isListSchema() || t.isMapSchema()) || !(!t.isStringSchema() || !t.getMergedTraits().mediaType);
}
}
var p = i(175), S = i(7307);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
class JsonBytesStringAdapter extends Uint8Array {
string=null;
static allocUnsafe(t) {
if ("function" == typeof Buffer) {
const e = Buffer.allocUnsafe(t);
return new JsonBytesStringAdapter(e.buffer, e.byteOffset, e.byteLength);
}
return new JsonBytesStringAdapter(t);
}
toString() {
return this.s();
}
valueOf() {
return this.s();
}
includes(t, e) {
return "string" == typeof t ? this.s().includes(t, e) : Uint8Array.prototype.includes.call(this, t, e);
}
indexOf(t, e) {
return "string" == typeof t ? this.s().indexOf(t, e) : Uint8Array.prototype.indexOf.call(this, t, e);
}
lastIndexOf(t, e) {
if ("string" == typeof t) return this.s().lastIndexOf(t, e);
const i = Uint8Array.prototype.lastIndexOf;
return void 0 !== e ? i.call(this, t, e) : i.call(this, t);
}
startsWith(t, e) {
return this.s().startsWith(t, e);
}
endsWith(t, e) {
return this.s().endsWith(t, e);
}
match(t) {
return this.s().match(t);
}
replace(t, e) {
return this.s().replace(t, e);
}
search(t) {
return this.s().search(t);
}
split(t, e) {
return this.s().split(t, e);
}
substring(t, e) {
return this.s().substring(t, e);
}
trim() {
return this.s().trim();
}
trimStart() {
return this.s().trimStart();
}
trimEnd() {
return this.s().trimEnd();
}
charAt(t) {
return this.s().charAt(t);
}
charCodeAt(t) {
return this.s().charCodeAt(t);
}
padStart(t, e) {
return this.s().padStart(t, e);
}
padEnd(t, e) {
return this.s().padEnd(t, e);
}
repeat(t) {
return this.s().repeat(t);
}
toUpperCase() {
return this.s().toUpperCase();
}
toLowerCase() {
return this.s().toLowerCase();
}
s() {
if (null == this.string) {
const t = Date.now();
t > y + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), 
y = t), this.string = (0, g.P)(this);
}
return this.string;
}
}
var y = 0;
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const w = new TextEncoder, v = 34, b = new Uint8Array([ 116, 114, 117, 101 ]), j = new Uint8Array([ 102, 97, 108, 115, 101 ]), A = new Uint8Array([ 110, 117, 108, 108 ]), x = new Array(128).fill(null);
x[8] = "b", x[9] = "t", x[10] = "n", x[12] = "f", x[13] = "r", x[34] = '"', x[92] = "\\";
for (let t = 0; t < 32; t++) null === x[t] && (x[t] = "u00" + t.toString(16).padStart(2, "0"));
function alloc(t) {
return JsonBytesStringAdapter.allocUnsafe(t);
}
class JsonShapeSerializer2 extends SerdeContextConfig {
settings;
json;
i=0;
rootSchema;
rawValue;
passthrough=!1;
constructor(t) {
super(), this.settings = t, this.json = alloc(2048);
}
write(t, e) {
this.i = 0, this.rawValue = e, this.rootSchema = n.l1.of(t), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), 
this.passthrough || this.writeValue(this.rootSchema, e, void 0);
}
writeDiscriminatedDocument(t, e) {
this.i = 0, this.rootSchema = n.l1.of(t);
const i = this.rootSchema;
if (i.isStructSchema() && null != e && "object" == typeof e) {
this.writeValue(i, e, void 0);
const t = `"__type":"${i.getName(!0) ?? "Unknown"}",`, s = t.length;
this.ensure(s), this.json.copyWithin(1 + s, 1, this.i), w.encodeInto(t, this.json.subarray(1)), 
this.i += s;
} else this.writeValue(i, e, void 0);
}
flush() {
this.rootSchema = void 0;
const t = this.i;
this.i = 0;
const e = this.rawValue;
if (this.rawValue = void 0, 0 === t) return e;
const i = this.json.subarray(0, t);
return this.json = alloc(2048), i;
}
ensure(t) {
const {i: e, json: i} = this;
if (e + t > i.length) {
let s = 2 * i.length;
for (;s < e + t; ) s *= 2;
const r = alloc(s);
r.set(this.json), this.json = r;
}
}
writeAscii(t) {
const e = t.length;
this.ensure(e);
let {i: i, json: s} = this;
for (let r = 0; r < e; ++r) s[i] = t.charCodeAt(r), i += 1;
this.i = i;
}
writeAsciiQuoted(t) {
const e = t.length;
this.ensure(e + 4);
let {json: i, i: s} = this;
i[s++] = v;
for (let r = 0; r < e; ++r) i[s++] = t.charCodeAt(r);
i[s++] = v, this.i = s;
}
writeJsonString(t) {
const e = t.length;
this.ensure(3 * e + 2), this.json[this.i++] = v;
for (let i = 0; i < e; ++i) {
const s = t.charCodeAt(i);
if (s > 34 && s < 92) this.json[this.i++] = s; else if (s < 128) {
const t = x[s];
if (null !== t) {
this.ensure(t.length + 1 + 3 * (e - i - 1) + 1), this.json[this.i++] = 92;
for (let e = 0; e < t.length; e++) this.json[this.i++] = t.charCodeAt(e);
} else this.json[this.i++] = s;
} else if (s >= 55296 && s <= 56319) {
const r = i + 1 < e ? t.charCodeAt(i + 1) : 0;
if (r >= 56320 && r <= 57343) {
this.ensure(4);
const {written: e} = w.encodeInto(t.substring(i, i + 2), this.json.subarray(this.i));
this.i += e, ++i;
} else this.ensure(6 + 3 * (e - i - 1) + 1), this.writeUnicodeEscape(s);
} else if (s >= 56320 && s <= 57343) this.ensure(6 + 3 * (e - i - 1) + 1), this.writeUnicodeEscape(s); else {
let {i: t, json: e} = this;
s < 2048 ? (e[t++] = 192 | s >> 6, e[t++] = 128 | 63 & s) : (e[t++] = 224 | s >> 12, 
e[t++] = 128 | s >> 6 & 63, e[t++] = 128 | 63 & s), this.i = t;
}
}
this.json[this.i++] = v;
}
writeUnicodeEscape(t) {
let {json: e, i: i} = this;
e[i++] = 92, e[i++] = 117;
const s = t.toString(16).padStart(4, "0");
for (let t = 0; t < 4; ++t) e[i++] = s.charCodeAt(t);
this.i = i;
}
static B64=(() => {
const t = new Uint8Array(64);
for (let e = 0; e < 64; ++e) t[e] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(e);
return t;
})();
writeBase64(t) {
const e = 4 * Math.ceil(t.length / 3);
this.ensure(e + 2);
const i = this.json, s = JsonShapeSerializer2.B64;
let r = this.i;
i[r++] = v;
const n = t.length, o = n % 3, a = n - o;
for (let e = 0; e < a; e += 3) {
const n = t[e], o = t[e + 1], a = t[e + 2];
i[r++] = s[n >> 2], i[r++] = s[(3 & n) << 4 | o >> 4], i[r++] = s[(15 & o) << 2 | a >> 6], 
i[r++] = s[63 & a];
}
if (2 === o) {
const e = t[a], n = t[a + 1];
i[r++] = s[e >> 2], i[r++] = s[(3 & e) << 4 | n >> 4], i[r++] = s[(15 & n) << 2], 
i[r++] = 61;
} else if (1 === o) {
const e = t[a];
i[r++] = s[e >> 2], i[r++] = s[(3 & e) << 4], i[r++] = 61, i[r++] = 61;
}
i[r++] = v, this.i = r;
}
writeValue(t, e, i) {
if (null == e) return i?.isStructSchema() ? void 0 === e && n.l1.of(t).isIdempotencyToken() ? void this.writeAsciiQuoted((0, 
p.ec)()) : void 0 : (this.ensure(4), this.json.set(A, this.i), void (this.i += 4));
const s = n.l1.of(t), r = "object" == typeof e;
if (s.isStringSchema()) {
const t = s.getMergedTraits().mediaType;
if (t && ("application/json" === t || t.endsWith("+json"))) return void this.writeJsonString(c.A.from(e).toString());
}
if (this.settings.bigNumberAsString && null != e && (s.isBigIntegerSchema() || s.isBigDecimalSchema())) {
const t = e instanceof u.D ? e.string : String(e);
return void this.writeAsciiQuoted(t);
}
if (r) {
if (s.isStructSchema()) return void this.writeStruct(s, e);
if (Array.isArray(e) && (s.isListSchema() || s.isDocumentSchema())) return void this.writeList(s, e, s.isDocumentSchema());
if (s.isMapSchema()) return void this.writeMap(s, e, !1);
if (e instanceof Uint8Array && (s.isBlobSchema() || s.isDocumentSchema())) return void this.writeBase64(e);
if (e instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema())) return void this.writeTimestamp(s, e);
if (e instanceof u.D) return void this.writeAscii(e.string);
if (s.isDocumentSchema()) return void (Array.isArray(e) ? this.writeList(s, e, !0) : this.writeMap(s, e, !0));
const t = JSON.stringify(e);
return void this.writeAscii(t);
}
if ("string" != typeof e) {
if ("number" == typeof e) {
if (Math.abs(e) === 1 / 0 || Number.isNaN(e)) return void this.writeAsciiQuoted(String(e));
const t = String(e);
return void this.writeAscii(t);
}
if ("boolean" == typeof e) {
this.ensure(5);
let {i: t, json: i} = this;
return e ? (i.set(b, t), t += 4) : (i.set(j, t), t += 5), void (this.i = t);
}
"bigint" != typeof e ? this.writeAscii(String(e)) : this.writeAscii(e.toString());
} else {
if (s.isBlobSchema()) {
const t = (this.serdeContext?.base64Encoder ?? S.n)(e);
return void this.writeAsciiQuoted(t);
}
this.writeJsonString(e);
}
}
writeStruct(t, e) {
this.ensure(2), this.json[this.i++] = 123;
let i = !1;
const s = "string" == typeof e.__type;
let r;
s && (r = new Set);
for (const [s, n] of t.structIterator()) {
const o = e[s];
if (null == o && !n.isIdempotencyToken()) continue;
i && (this.ensure(1), this.json[this.i++] = 44), i = !0;
const a = this.settings.jsonName ? n.getMergedTraits().jsonName ?? s : s;
r && (r.add(s), r.add(a)), this.writeAsciiQuoted(a), this.json[this.i++] = 58, this.writeValue(n, o, t);
}
if (!i && t.isUnionSchema()) {
const {$unknown: i} = e;
if (Array.isArray(i)) {
const [e, s] = i;
this.writeAsciiQuoted(e), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, s, t);
}
} else if (s) for (const t in e) {
if (r.has(t)) continue;
r.add(t);
const s = e[t];
i && (this.ensure(1), this.json[this.i++] = 44), i = !0, this.writeAsciiQuoted(t), 
this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, s, void 0);
}
this.ensure(1), this.json[this.i++] = 125;
}
writeList(t, e, i) {
const s = !!t.getMergedTraits().sparse, r = t.getValueSchema();
if (!i && (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema())) {
let t, i = !1;
for (let t = 0; t < e.length; ++t) {
const r = e[t];
if (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0 || null == r && !s) {
i = !0;
break;
}
}
if (i) {
const i = [];
for (let t = 0; t < e.length; ++t) {
const r = e[t];
(null != r || s) && (Number.isNaN(r) || r === 1 / 0 || r === -1 / 0 ? i.push(String(r)) : i.push(r));
}
t = JSON.stringify(i);
} else t = JSON.stringify(e);
return this.ensure(3 * t.length), void (this.i += w.encodeInto(t, this.json.subarray(this.i)).written);
}
this.ensure(2), this.json[this.i++] = 91;
let n = !1;
for (let t = 0; t < e.length; ++t) {
const o = e[t];
(i ? void 0 !== o : null != o || s) && (n && (this.ensure(1), this.json[this.i++] = 44), 
this.writeValue(r, o, void 0), n = !0);
}
this.ensure(1), this.json[this.i++] = 93;
}
writeMap(t, e, i) {
const s = !!t.getMergedTraits().sparse, r = t.getValueSchema();
if (!i && (r.isStringSchema() || r.isNumericSchema() || r.isBooleanSchema())) {
let t;
for (const i in e) {
if (!(0, m.$)(e, i)) continue;
const r = e[i];
Number.isNaN(r) || r === 1 / 0 || r === -1 / 0 ? ((t ??= {})[i] = r, e[i] = String(r)) : null !== r || s || ((t ??= {})[i] = null, 
e[i] = void 0);
}
const i = JSON.stringify(e);
return t && Object.assign(e, t), this.ensure(3 * i.length), void (this.i += w.encodeInto(i, this.json.subarray(this.i)).written);
}
this.ensure(2), this.json[this.i++] = 123;
let n = !0;
for (const t in e) {
if (!(0, m.$)(e, t)) continue;
const o = e[t];
(i ? void 0 !== o : null != o || s) && (n || (this.ensure(1), this.json[this.i++] = 44), 
n = !1, this.writeJsonString(t), this.ensure(1), this.json[this.i++] = 58, this.writeValue(r, o, void 0));
}
this.ensure(1), this.json[this.i++] = 125;
}
writeTimestamp(t, e) {
switch ((0, r.V)(t, this.settings)) {
case 5:
{
const t = e.toISOString().replace(".000Z", "Z");
return void this.writeAsciiQuoted(t);
}

case 6:
return void this.writeAsciiQuoted((0, h.JV)(e));

case 7:
{
const t = String(e.getTime() / 1e3);
return void this.writeAscii(t);
}

default:
{
const t = String(e.getTime() / 1e3);
return void this.writeAscii(t);
}
}
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
class JsonCodec2 extends SerdeContextConfig {
settings;
constructor(t) {
super(), this.settings = t;
}
createSerializer() {
const t = new JsonShapeSerializer2(this.settings);
return t.setSerdeContext(this.serdeContext), t;
}
createDeserializer() {
const t = new JsonShapeDeserializer2(this.settings);
return t.setSerdeContext(this.serdeContext), t;
}
}
var B = i(6769), N = i(712), C = i(8063);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
class AwsRestJsonProtocol extends s.s {
serializer;
deserializer;
codec;
mixin=new C.U;
constructor({defaultNamespace: t, errorTypeRegistries: e, jsonCodec: i}) {
super({
defaultNamespace: t,
errorTypeRegistries: e
});
const s = {
timestampFormat: {
useTrait: !0,
default: 7
},
httpBindings: !0,
jsonName: !0
};
this.codec = i ?? new JsonCodec2(s), this.serializer = new B._(this.codec.createSerializer(), s), 
this.deserializer = new N.z(this.codec.createDeserializer(), s);
}
getShapeId() {
return "aws.protocols#restJson1";
}
getPayloadCodec() {
return this.codec;
}
setSerdeContext(t) {
this.codec.setSerdeContext(t), super.setSerdeContext(t);
}
async serializeRequest(t, e, i) {
const s = await super.serializeRequest(t, e, i), r = n.l1.of(t.input);
if (!s.headers["content-type"]) {
const t = this.mixin.resolveRestContentType(this.getDefaultContentType(), r);
t && (s.headers["content-type"] = t);
}
return null == s.body && s.headers["content-type"] === this.getDefaultContentType() && (s.body = "{}"), 
s;
}
async deserializeResponse(t, e, i) {
const s = await super.deserializeResponse(t, e, i), r = n.l1.of(t.output);
for (const [t, e] of r.structIterator()) e.getMemberTraits().httpPayload && !(t in s) && (s[t] = null);
return s;
}
async handleError(t, e, i, s, r) {
const o = ((t, e) => (({headers: t}, e, i) => {
for (;i.length > 0; ) switch (i.shift()) {
case "header":
const i = findKey(t ?? {}, "x-amzn-errortype");
if (void 0 !== i) return sanitizeErrorCode(t[i]);
break;

case "code":
const s = findKey(e ?? {}, "code");
if (s && void 0 !== e[s]) return sanitizeErrorCode(e[s]);
break;

case "type":
if (void 0 !== e?.__type) return sanitizeErrorCode(e.__type);
}
})(t, e, [ "header", "code", "type" ]))(i, s) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
const {errorSchema: a, errorMetadata: c} = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, i, s, r), h = n.l1.of(a), u = s.message ?? s.Message ?? "UnknownError", l = new (this.compositeErrorRegistry.getErrorCtor(a) ?? Error)({});
await this.deserializeHttpMessage(a, e, i, s);
const f = {}, d = this.codec.createDeserializer();
for (const [t, e] of h.structIterator()) {
const i = e.getMergedTraits().jsonName ?? t;
f[t] = d.readObject(e, s[i]);
}
throw this.mixin.decorateServiceException(Object.assign(l, c, {
$fault: h.getMergedTraits().error,
message: u
}, f), s);
}
getDefaultContentType() {
return "application/json";
}
}
}),

/***/ 8741:
/***/ ((e, s, n) => {
n.d(s, {
pi: () => E,
sF: () => fromEnv,
yG: () => c
});
var o = n(727), r = n(9902);
const c = "AWS_ACCESS_KEY_ID", E = "AWS_SECRET_ACCESS_KEY", fromEnv = e => async () => {
e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
const s = process.env[c], n = process.env[E], S = process.env.AWS_SESSION_TOKEN, _ = process.env.AWS_CREDENTIAL_EXPIRATION, A = process.env.AWS_CREDENTIAL_SCOPE, t = process.env.AWS_ACCOUNT_ID;
if (s && n) {
const e = {
accessKeyId: s,
secretAccessKey: n,
...S && {
sessionToken: S
},
..._ && {
expiration: new Date(_)
},
...A && {
credentialScope: A
},
...t && {
accountId: t
}
};
return (0, o.g)(e, "CREDENTIALS_ENV_VARS", "g"), e;
}
throw new r.C("Unable to find environment variable credentials.", {
logger: e?.logger
});
};
}),

/***/ 1956:
/***/ ((e, r, o) => {
o.d(r, {
v6: () => defaultProvider
});
var n = o(8741), t = o(7803), i = o(9902), a = o(9300);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
const s = "AWS_EC2_METADATA_DISABLED";
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
let d = !1;
const defaultProvider = (e = {}) => // CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(e, r) {
const o = (e => async r => {
let o;
for (const n of e) try {
return await n(r);
} catch (e) {
if (o = e, e?.tryNextLink) continue;
throw e;
}
throw o;
})(e);
let n, t, i, a;
const provider = async e => {
if (e?.forceRefresh) return a || (a = o(e).then(e => {
i = e;
}).finally(() => {
a = void 0;
})), await a, i;
if (i?.expiration && i?.expiration?.getTime() < Date.now() && (i = void 0), n) await n; else if (!i || r?.(i)) {
if (!i) return n = o(e).then(e => {
i = e;
}).finally(() => {
n = void 0;
}), provider(e);
t || (t = o(e).then(e => {
i = e;
}).catch(() => {}).finally(() => {
t = void 0;
}));
}
return i;
};
return provider;
}([ async () => {
if (e.profile ?? process.env[t.Ch]) throw process.env[n.yG] && process.env[n.pi] && !d && ((e.logger?.warn && "NoOpLogger" !== e.logger?.constructor?.name ? e.logger.warn.bind(e.logger) : console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"), 
d = !0), new i.C("AWS_PROFILE is set, skipping fromEnv provider.", {
logger: e.logger,
tryNextLink: !0
});
return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), 
(0, n.sF)(e)();
}, async r => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
const {ssoStartUrl: n, ssoAccountId: t, ssoRegion: a, ssoRoleName: s, ssoSession: d} = e;
if (!(n || t || a || s || d)) throw new i.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
logger: e.logger
});
const {fromSSO: c} = await o.e(610).then(o.bind(o, 9610));
return c(e)(r);
}, async r => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
const {fromIni: n} = await o.e(206).then(o.bind(o, 206));
return n(e)(r);
}, async r => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
const {fromProcess: n} = await o.e(257).then(o.bind(o, 8257));
return n(e)(r);
}, async r => {
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
const {fromTokenFile: n} = await o.e(925).then(o.bind(o, 9925));
return n(e)(r);
}, async () => (e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), 
(await (async e => {
const {ENV_CMDS_FULL_URI: r, ENV_CMDS_RELATIVE_URI: n, fromContainerMetadata: t, fromInstanceMetadata: d} = await o.e(40).then(o.bind(o, 2040));
if (process.env[n] || process.env[r]) {
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
const {fromHttp: r} = await o.e(689).then(o.bind(o, 4689));
return (0, a.c)(r(e), t(e));
}
return process.env[s] && "false" !== process.env[s] ? async () => {
throw new i.C("EC2 Instance Metadata Service access disabled", {
logger: e.logger
});
} : (e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), 
d(e));
})(e))()), async () => {
throw new i.C("Could not load credentials from any providers", {
tryNextLink: !1,
logger: e.logger
});
} ], credentialsTreatedAsExpired), credentialsTreatedAsExpired = e => void 0 !== e?.expiration && e.expiration.getTime() - Date.now() < 3e5;
}),

/***/ 2821:
/***/ ((e, i, s) => {
s.d(i, {
W: () => SignatureV4MultiRegion
});
var n = s(8654);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
const t = "X-Amz-S3session-Token", r = t.toLowerCase();
class SignatureV4SignWithCredentials extends n.B {
async signWithCredentials(e, i, s) {
const n = getCredentialsWithoutSessionToken(i);
return e.headers[r] = i.sessionToken, setSingleOverride(this, n), this.signRequest(e, s ?? {});
}
async presignWithCredentials(e, i, s) {
const n = getCredentialsWithoutSessionToken(i);
return delete e.headers[r], e.headers[t] = i.sessionToken, e.query = e.query ?? {}, 
e.query[t] = i.sessionToken, setSingleOverride(this, n), this.presign(e, s);
}
}
function getCredentialsWithoutSessionToken(e) {
return {
accessKeyId: e.accessKeyId,
secretAccessKey: e.secretAccessKey,
expiration: e.expiration
};
}
function setSingleOverride(e, i) {
const s = e.credentialProvider;
e.credentialProvider = () => (e.credentialProvider = s, Promise.resolve(i));
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
class SignatureV4MultiRegion {
sigv4aSigner;
sigv4Signer;
signerOptions;
static sigv4aDependency() {
return "none";
}
constructor(e) {
this.sigv4Signer = new SignatureV4SignWithCredentials(e), this.signerOptions = e;
}
async sign(e, i = {}) {
return "*" === i.signingRegion ? this.getSigv4aSigner().sign(e, i) : this.sigv4Signer.sign(e, i);
}
async signWithCredentials(e, i, s = {}) {
if ("*" === s.signingRegion) throw this.getSigv4aSigner(), new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
return this.sigv4Signer.signWithCredentials(e, i, s);
}
async presign(e, i = {}) {
if ("*" === i.signingRegion) throw this.getSigv4aSigner(), new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt');
return this.sigv4Signer.presign(e, i);
}
async presignWithCredentials(e, i, s = {}) {
if ("*" === s.signingRegion) throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
return this.sigv4Signer.presignWithCredentials(e, i, s);
}
getSigv4aSigner() {
if (!this.sigv4aSigner) {
const e = null, i = null;
if ("node" === this.signerOptions.runtime) {
if (!e && !i) throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
if (e && "function" == typeof e) this.sigv4aSigner = new e({
...this.signerOptions,
signingAlgorithm: 1
}); else {
if (!i || "function" != typeof i) throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
this.sigv4aSigner = new i({
...this.signerOptions
});
}
} else {
if (!i || "function" != typeof i) throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
this.sigv4aSigner = new i({
...this.signerOptions
});
}
}
return this.sigv4aSigner;
}
}
}),

/***/ 1238:
/***/ ((t, e, r) => {
const n = {
REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
}, o = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
o || (globalThis.awslambda = globalThis.awslambda || {});
class InvokeStoreBase {
static PROTECTED_KEYS=n;
isProtectedKey(t) {
return Object.values(n).includes(t);
}
getRequestId() {
return this.get(n.REQUEST_ID) ?? "-";
}
getXRayTraceId() {
return this.get(n.X_RAY_TRACE_ID);
}
getTenantId() {
return this.get(n.TENANT_ID);
}
getTraceparent() {
return this.get(n.TRACEPARENT);
}
getTracestate() {
return this.get(n.TRACESTATE);
}
getBaggage() {
return this.get(n.BAGGAGE);
}
}
class InvokeStoreSingle extends InvokeStoreBase {
currentContext;
getContext() {
return this.currentContext;
}
hasContext() {
return void 0 !== this.currentContext;
}
get(t) {
return this.currentContext?.[t];
}
set(t, e) {
if (this.isProtectedKey(t)) throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`);
this.currentContext = this.currentContext || {}, this.currentContext[t] = e;
}
run(t, e) {
return this.currentContext = t, e();
}
}
class InvokeStoreMulti extends InvokeStoreBase {
als;
static async create() {
const t = new InvokeStoreMulti, e = await Promise.resolve().then(r.t.bind(r, 6698, 23));
return t.als = new e.AsyncLocalStorage, t;
}
getContext() {
return this.als.getStore();
}
hasContext() {
return void 0 !== this.als.getStore();
}
get(t) {
return this.als.getStore()?.[t];
}
set(t, e) {
if (this.isProtectedKey(t)) throw new Error(`Cannot modify protected Lambda context field: ${String(t)}`);
const r = this.als.getStore();
if (!r) throw new Error("No context available");
r[t] = e;
}
run(t, e) {
return this.als.run(t, e);
}
}
e.A = void 0, function(t) {
let e = null;
t.getInstanceAsync = async function getInstanceAsync(t) {
return e || (e = (async () => {
const e = !0 === t || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
return !o && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : !o && globalThis.awslambda ? (globalThis.awslambda.InvokeStore = e, 
e) : e;
})()), e;
}, t._testing = "1" === process.env.AWS_LAMBDA_BENCHMARK_MODE ? {
reset: () => {
e = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, 
globalThis.awslambda = {
InvokeStore: void 0
};
}
} : void 0;
}(e.A || (e.A = {}));
}),

/***/ 7579:
/***/ ((e, t, r) => {
r.d(t, {
w: () => getHttpAuthSchemeEndpointRuleSetPlugin
});
var i = r(3753);
const o = {
step: "serialize",
tags: [ "HTTP_AUTH_SCHEME" ],
name: "httpAuthSchemeMiddleware",
override: !0,
relation: "before",
toMiddleware: "endpointV2Middleware"
}, getHttpAuthSchemeEndpointRuleSetPlugin = (e, {httpAuthSchemeParametersProvider: t, identityProviderConfigProvider: r}) => ({
applyToStack: n => {
n.addRelativeTo(((e, t) => (r, o) => async n => {
const s = ((e, t) => {
if (!t || 0 === t.length) return e;
const r = [];
for (const i of t) for (const t of e) t.schemeId.split("#")[1] === i && r.push(t);
for (const t of e) r.find(({schemeId: e}) => e === t.schemeId) || r.push(t);
return r;
})(e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e, o, n.input)), e.authSchemePreference ? await e.authSchemePreference() : []), h = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
function convertHttpAuthSchemesToMap(e) {
const t = new Map;
for (const r of e) t.set(r.schemeId, r);
return t;
}(e.httpAuthSchemes), d = (0, i.u)(o), c = [];
for (const r of s) {
const i = h.get(r.schemeId);
if (!i) {
c.push(`HttpAuthScheme \`${r.schemeId}\` was not enabled for this service.`);
continue;
}
const n = i.identityProvider(await t.identityProviderConfigProvider(e));
if (!n) {
c.push(`HttpAuthScheme \`${r.schemeId}\` did not have an IdentityProvider configured.`);
continue;
}
const {identityProperties: s = {}, signingProperties: a = {}} = r.propertiesExtractor?.(e, o) || {};
r.identityProperties = Object.assign(r.identityProperties || {}, s), r.signingProperties = Object.assign(r.signingProperties || {}, a), 
d.selectedHttpAuthScheme = {
httpAuthOption: r,
identity: await n(r.identityProperties),
signer: i.signer
};
break;
}
if (!d.selectedHttpAuthScheme) throw new Error(c.join("\n"));
return r(n);
})(e, {
httpAuthSchemeParametersProvider: t,
identityProviderConfigProvider: r
}), o);
}
});
}),

/***/ 2841:
/***/ ((e, t, r) => {
r.d(t, {
l: () => getHttpSigningPlugin
});
var a = r(1871), i = r(3753);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
const defaultErrorHandler = e => e => {
throw e;
}, defaultSuccessHandler = (e, t) => {}, s = {
step: "finalizeRequest",
tags: [ "HTTP_SIGNING" ],
name: "httpSigningMiddleware",
aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
override: !0,
relation: "after",
toMiddleware: "retryMiddleware"
}, getHttpSigningPlugin = e => ({
applyToStack: e => {
e.addRelativeTo((e, t) => async r => {
if (!a.K.isInstance(r.request)) return e(r);
const s = (0, i.u)(t).selectedHttpAuthScheme;
if (!s) throw new Error("No HttpAuthScheme was selected: unable to sign request");
const {httpAuthOption: {signingProperties: n = {}}, identity: d, signer: o} = s, l = await e({
...r,
request: await o.sign(r.request, d, n)
}).catch((o.errorHandler || defaultErrorHandler)(n));
return (o.successHandler || defaultSuccessHandler)(l.response, n), l;
}, s);
}
});
}),

/***/ 9688:
/***/ ((t, e, i) => {
i.d(e, {
h: () => DefaultIdentityProviderConfig
});
var n = i(6852);
class DefaultIdentityProviderConfig {
authSchemes=new Map;
constructor(t) {
for (const e in t) {
if (!(0, n.$)(t, e)) continue;
const i = t[e];
void 0 !== i && this.authSchemes.set(e, i);
}
}
getIdentityProvider(t) {
return this.authSchemes.get(t);
}
}
}),

/***/ 2451:
/***/ ((e, t, i) => {
i.d(t, {
K4: () => memoizeIdentityProvider,
OC: () => n,
e: () => doesIdentityRequireRefresh
});
const n = function isIdentityExpired(e) {
return doesIdentityRequireRefresh(e) && e.expiration.getTime() - Date.now() < 3e5;
}, doesIdentityRequireRefresh = e => void 0 !== e.expiration, memoizeIdentityProvider = (e, t, i) => {
if (void 0 === e) return;
const n = "function" != typeof e ? async () => Promise.resolve(e) : e;
let o, r, a, s = !1;
const coalesceProvider = async e => {
r || (r = n(e));
try {
o = await r, a = !0, s = !1;
} finally {
r = void 0;
}
return o;
};
return void 0 === t ? async e => (a && !e?.forceRefresh || (o = await coalesceProvider(e)), 
o) : async e => (a && !e?.forceRefresh || (o = await coalesceProvider(e)), s ? o : i(o) ? t(o) ? (await coalesceProvider(e), 
o) : o : (s = !0, o));
};
}),

/***/ 1944:
/***/ ((e, o, t) => {
t.d(o, {
t: () => normalizeProvider
});
const normalizeProvider = e => {
if ("function" == typeof e) return e;
const o = Promise.resolve(e);
return () => o;
};
}),

/***/ 2068:
/***/ ((t, e, s) => {
s.d(e, {
k: () => o
});
var r = s(7598), i = s(1821);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const h = 64, n = 2 ** 53 - 1;
class Sha256Js {
digestLength=32;
state=Int32Array.from(a);
w;
buffer=new Uint8Array(64);
bufferLength=0;
bytesHashed=0;
finished=!1;
inner;
outer;
constructor(t) {
if (t) {
const e = Sha256Js.normalizeKey(t);
this.inner = new Sha256Js, this.outer = new Sha256Js;
const {inner: s, outer: r} = this, i = new Uint8Array(128);
for (let t = 0; t < h; ++t) i[t] = 54 ^ e[t], i[t + h] = 92 ^ e[t];
s.update(i.subarray(0, h)), r.update(i.subarray(h));
}
}
update(t) {
if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
if (this.inner) return void this.inner.update(t);
const e = (0, i.F)(t);
let s = 0, {byteLength: r} = e;
if (this.bytesHashed += r, 8 * this.bytesHashed > n) throw new Error("Cannot hash more than 2^53 - 1 bits");
for (;r > 0; ) this.buffer[this.bufferLength++] = e[s++], r--, this.bufferLength === h && (this.hashBuffer(), 
this.bufferLength = 0);
}
async digest() {
const {inner: t, outer: e} = this;
if (t && e) {
if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
this.finished = !0;
const s = t.digestSync();
return e.update(s), e.digestSync();
}
return this.digestSync();
}
reset() {
this.state = Int32Array.from(a), this.buffer = new Uint8Array(64), this.bufferLength = 0, 
this.bytesHashed = 0;
}
digestSync() {
const t = this.state.slice(), e = this.buffer.slice();
let s = this.bufferLength;
const r = 8 * this.bytesHashed, i = new DataView(e.buffer, e.byteOffset, e.byteLength);
if (i.setUint8(s++, 128), (s - 1) % h >= 56) {
for (let t = s; t < h; ++t) i.setUint8(t, 0);
this.hashBufferWith(t, e), s = 0;
}
for (let t = s; t < 56; ++t) i.setUint8(t, 0);
i.setUint32(56, Math.floor(r / 4294967296), !1), i.setUint32(60, r, !1), this.hashBufferWith(t, e);
const n = new Uint8Array(32);
for (let e = 0; e < 8; ++e) n[4 * e] = t[e] >>> 24 & 255, n[4 * e + 1] = t[e] >>> 16 & 255, 
n[4 * e + 2] = t[e] >>> 8 & 255, n[4 * e + 3] = t[e] >>> 0 & 255;
return n;
}
static normalizeKey(t) {
const e = (0, i.F)(t);
if (e.byteLength > h) {
const t = new Sha256Js;
t.update(e);
const s = t.digestSync(), r = new Uint8Array(h);
return r.set(s), r;
}
if (e.byteLength < h) {
const t = new Uint8Array(h);
return t.set(e), t;
}
return e;
}
hashBuffer() {
this.hashBufferWith(this.state, this.buffer);
}
hashBufferWith(t, e) {
const s = this.w ??= new Int32Array(64);
let r = t[0], i = t[1], n = t[2], a = t[3], o = t[4], u = t[5], c = t[6], d = t[7];
for (let t = 0; t < h; ++t) {
if (t < 16) s[t] = (255 & e[4 * t]) << 24 | (255 & e[4 * t + 1]) << 16 | (255 & e[4 * t + 2]) << 8 | 255 & e[4 * t + 3]; else {
let e = s[t - 2];
const r = (e >>> 17 | e << 15) ^ (e >>> 19 | e << 13) ^ e >>> 10;
e = s[t - 15];
const i = (e >>> 7 | e << 25) ^ (e >>> 18 | e << 14) ^ e >>> 3;
s[t] = (r + s[t - 7] | 0) + (i + s[t - 16] | 0);
}
const h = (((o >>> 6 | o << 26) ^ (o >>> 11 | o << 21) ^ (o >>> 25 | o << 7)) + (o & u ^ ~o & c) | 0) + (d + (f[t] + s[t] | 0) | 0) | 0, y = ((r >>> 2 | r << 30) ^ (r >>> 13 | r << 19) ^ (r >>> 22 | r << 10)) + (r & i ^ r & n ^ i & n) | 0;
d = c, c = u, u = o, o = a + h | 0, a = n, n = i, i = r, r = h + y | 0;
}
t[0] += r, t[1] += i, t[2] += n, t[3] += a, t[4] += o, t[5] += u, t[6] += c, t[7] += d;
}
}
const a = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]), f = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]), o = (() => {
try {
return (0, r.createHash)("sha256"), !0;
} catch {
return !1;
}
})() ? function buildNativeClass() {
return class Sha256Node {
digestLength=32;
secret;
hash;
isHmac;
finished=!1;
constructor(t) {
this.secret = t, this.isHmac = !!t, this.hash = this.createHash();
}
update(t) {
if (this.finished) throw new Error("Attempted to update an already finished hash.");
this.hash.update(t);
}
async digest() {
let t;
return this.isHmac ? (this.finished = !0, t = this.hash.digest()) : t = this.hash.copy().digest(), 
new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
}
reset() {
this.hash = this.createHash(), this.finished = !1;
}
createHash() {
return this.secret ? (0, r.createHmac)("sha256", function toBuffer(t) {
return "string" == typeof t ? t : ArrayBuffer.isView(t) ? Buffer.from(t.buffer, t.byteOffset, t.byteLength) : Buffer.from(t);
}(this.secret)) : (0, r.createHash)("sha256");
}
};
}() : Sha256Js;
}),

/***/ 5661:
/***/ ((e, r, o) => {
o.d(r, {
o: () => constructStack
});
const getAllAliases = (e, r) => {
const o = [];
if (e && o.push(e), r) for (const e of r) o.push(e);
return o;
}, getMiddlewareNameWithAliases = (e, r) => `${e || "anonymous"}${r && r.length > 0 ? ` (a.k.a. ${r.join(",")})` : ""}`, constructStack = () => {
let e = [], r = [], o = !1;
const n = new Set, cloneTo = o => (e.forEach(e => {
o.add(e.middleware, {
...e
});
}), r.forEach(e => {
o.addRelativeTo(e.middleware, {
...e
});
}), o.identifyOnResolve?.(a.identifyOnResolve()), o), expandRelativeMiddlewareList = e => {
const r = [];
return e.before.forEach(e => {
0 === e.before.length && 0 === e.after.length ? r.push(e) : r.push(...expandRelativeMiddlewareList(e));
}), r.push(e), e.after.reverse().forEach(e => {
0 === e.before.length && 0 === e.after.length ? r.push(e) : r.push(...expandRelativeMiddlewareList(e));
}), r;
}, getMiddlewareList = (o = !1) => {
const n = [], a = [], s = {};
var l;
return e.forEach(e => {
const r = {
...e,
before: [],
after: []
};
for (const e of getAllAliases(r.name, r.aliases)) s[e] = r;
n.push(r);
}), r.forEach(e => {
const r = {
...e,
before: [],
after: []
};
for (const e of getAllAliases(r.name, r.aliases)) s[e] = r;
a.push(r);
}), a.forEach(e => {
if (e.toMiddleware) {
const r = s[e.toMiddleware];
if (void 0 === r) {
if (o) return;
throw new Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name, e.aliases)} middleware ${e.relation} ${e.toMiddleware}`);
}
"after" === e.relation && r.after.push(e), "before" === e.relation && r.before.push(e);
}
}), (l = n, l.sort((e, r) => t[r.step] - t[e.step] || i[r.priority || "normal"] - i[e.priority || "normal"])).map(expandRelativeMiddlewareList).reduce((e, r) => (e.push(...r), 
e), []);
}, a = {
add: (r, o = {}) => {
const {name: t, override: i, aliases: a} = o, s = {
step: "initialize",
priority: "normal",
middleware: r,
...o
}, l = getAllAliases(t, a);
if (l.length > 0) {
if (l.some(e => n.has(e))) {
if (!i) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(t, a)}'`);
for (const r of l) {
const o = e.findIndex(e => e.name === r || e.aliases?.some(e => e === r));
if (-1 === o) continue;
const i = e[o];
if (i.step !== s.step || s.priority !== i.priority) throw new Error(`"${getMiddlewareNameWithAliases(i.name, i.aliases)}" middleware with ${i.priority} priority in ${i.step} step cannot be overridden by "${getMiddlewareNameWithAliases(t, a)}" middleware with ${s.priority} priority in ${s.step} step.`);
e.splice(o, 1);
}
}
for (const e of l) n.add(e);
}
e.push(s);
},
addRelativeTo: (e, o) => {
const {name: t, override: i, aliases: a} = o, s = {
middleware: e,
...o
}, l = getAllAliases(t, a);
if (l.length > 0) {
if (l.some(e => n.has(e))) {
if (!i) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(t, a)}'`);
for (const e of l) {
const o = r.findIndex(r => r.name === e || r.aliases?.some(r => r === e));
if (-1 === o) continue;
const i = r[o];
if (i.toMiddleware !== s.toMiddleware || i.relation !== s.relation) throw new Error(`"${getMiddlewareNameWithAliases(i.name, i.aliases)}" middleware ${i.relation} "${i.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(t, a)}" middleware ${s.relation} "${s.toMiddleware}" middleware.`);
r.splice(o, 1);
}
}
for (const e of l) n.add(e);
}
r.push(s);
},
clone: () => cloneTo(constructStack()),
use: e => {
e.applyToStack(a);
},
remove: o => "string" == typeof o ? (o => {
let t = !1;
const filterCb = e => {
const r = getAllAliases(e.name, e.aliases);
if (r.includes(o)) {
t = !0;
for (const e of r) n.delete(e);
return !1;
}
return !0;
};
return e = e.filter(filterCb), r = r.filter(filterCb), t;
})(o) : (o => {
let t = !1;
const filterCb = e => {
if (e.middleware === o) {
t = !0;
for (const r of getAllAliases(e.name, e.aliases)) n.delete(r);
return !1;
}
return !0;
};
return e = e.filter(filterCb), r = r.filter(filterCb), t;
})(o),
removeByTag: o => {
let t = !1;
const filterCb = e => {
const {tags: r, name: i, aliases: a} = e;
if (r && r.includes(o)) {
const e = getAllAliases(i, a);
for (const r of e) n.delete(r);
return t = !0, !1;
}
return !0;
};
return e = e.filter(filterCb), r = r.filter(filterCb), t;
},
concat: e => {
const r = cloneTo(constructStack());
return r.use(e), r.identifyOnResolve(o || r.identifyOnResolve() || (e.identifyOnResolve?.() ?? !1)), 
r;
},
applyToStack: cloneTo,
identify: () => getMiddlewareList(!0).map(e => {
const r = e.step ?? e.relation + " " + e.toMiddleware;
return getMiddlewareNameWithAliases(e.name, e.aliases) + " - " + r;
}),
identifyOnResolve: e => ("boolean" == typeof e && (o = e), o),
resolve: (e, r) => {
for (const o of getMiddlewareList().map(e => e.middleware).reverse()) e = o(e, r);
return o && console.log(a.identify()), e;
}
};
return a;
}, t = {
initialize: 5,
serialize: 4,
build: 3,
finalizeRequest: 2,
deserialize: 1
}, i = {
high: 3,
normal: 2,
low: 1
};
}),

/***/ 51:
/***/ ((o, r, e) => {
e.d(r, {
N: () => NoOpLogger
});
class NoOpLogger {
trace() {}
debug() {}
info() {}
warn() {}
error() {}
}
}),

/***/ 5130:
/***/ ((n, e, t) => {
t.d(e, {
k: () => makeBuilder
});
var r = t(1415);
function makeBuilder(n, e, t, s) {
return function makeCommand(u, a, i, c, o = {}) {
const m = Object.assign({}, n, u);
return r.u.classBuilder().ep(m).m(function(n, e, t, r) {
const u = a.call(this, n, e, t, r);
return u.unshift(s(t, n.getEndpointParameterInstructions())), u;
}).s(e, i, o).n(t, i.charAt(0).toUpperCase() + i.slice(1) + "Command").sc(c).build();
};
}
}),

/***/ 7860:
/***/ ((t, e, o) => {
o.d(e, {
K: () => Client
});
var n = o(5661);
class Client {
config;
middlewareStack=(0, n.o)();
initConfig;
handlers;
constructor(t) {
this.config = t;
const {protocol: e, protocolSettings: o} = t;
o && "function" == typeof e && (t.protocol = new e(o));
}
send(t, e, o) {
const n = "function" != typeof e ? e : void 0, i = "function" == typeof e ? e : o;
let s;
if (void 0 === n && !0 === this.config.cacheMiddleware) {
this.handlers || (this.handlers = new WeakMap);
const e = this.handlers;
e.has(t.constructor) ? s = e.get(t.constructor) : (s = t.resolveMiddleware(this.middlewareStack, this.config, n), 
e.set(t.constructor, s));
} else delete this.handlers, s = t.resolveMiddleware(this.middlewareStack, this.config, n);
if (!i) return s(t).then(t => t.output);
s(t).then(t => i(null, t.output), t => i(t)).catch(() => {});
}
destroy() {
this.config?.requestHandler?.destroy?.(), delete this.handlers;
}
}
}),

/***/ 1415:
/***/ ((e, t, i) => {
i.d(t, {
u: () => Command
});
var r = i(876), n = i(5661), s = i(6627);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
const o = "***SensitiveInformation***";
function schemaLogFilter(e, t) {
if (null == t) return t;
const i = s.l1.of(e);
if (i.getMergedTraits().sensitive) return o;
if (i.isListSchema()) {
const e = i.getValueSchema();
if (e.getMergedTraits().sensitive) return o;
if (Array.isArray(t)) return t.map(t => schemaLogFilter(e, t));
} else if (i.isMapSchema()) {
const e = i.getValueSchema();
if (i.getKeySchema().getMergedTraits().sensitive || e.getMergedTraits().sensitive) return o;
if ("object" == typeof t) return Object.fromEntries(Object.entries(t).map(([t, i]) => [ t, schemaLogFilter(e, i) ]));
} else if (i.isStructSchema() && "object" == typeof t) {
const e = t, r = {};
for (const [t, n] of i.structIterator()) null != e[t] && (r[t] = schemaLogFilter(n, e[t]));
return r;
}
return t;
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
const a = Symbol.for("@smithy/op-event-stream");
class Command {
middlewareStack=(0, n.o)();
schema;
static classBuilder() {
return new ClassBuilder;
}
resolveMiddlewareWithContext(e, t, i, {middlewareFn: n, clientName: o, commandName: l, inputFilterSensitiveLog: m, outputFilterSensitiveLog: c, smithyContext: d, additionalContext: u, CommandCtor: h}) {
for (const r of n.bind(this)(h, e, t, i)) this.middlewareStack.use(r);
const g = e.concat(this.middlewareStack), {logger: _} = t, S = u[r.V], p = {
logger: _,
clientName: o,
commandName: l,
inputFilterSensitiveLog: m,
outputFilterSensitiveLog: c,
...u,
[r.V]: {
...S,
commandInstance: this,
...d,
...void 0 === i?.metricsRecorder ? {} : {
metricsRecorder: i.metricsRecorder
},
...void 0 === i?.abortSignal ? {} : {
abortSignal: i.abortSignal
}
}
}, {requestHandler: v} = t;
let f, F = i ?? {};
F.metricsRecorder && (F = {
...F
}, delete F.metricsRecorder);
const C = this.schema, L = C?.[a];
if (void 0 !== L) f = L; else if (C && Array.isArray(C) && 9 === C[0]) {
const [, , , , e, t] = C;
f = C[a] = Boolean(s.l1.of(e).getEventStreamMember() || s.l1.of(t).getEventStreamMember());
}
return f && (F = {
isEventStream: f,
...F
}), g.resolve(e => v.handle(e.request, F), p);
}
}
class ClassBuilder {
_init=() => {};
_ep={};
_middlewareFn=() => [];
_commandName="";
_clientName="";
_additionalContext={};
_smithyContext={};
_inputFilterSensitiveLog=void 0;
_outputFilterSensitiveLog=void 0;
_serializer=null;
_deserializer=null;
_operationSchema;
init(e) {
this._init = e;
}
ep(e) {
return this._ep = e, this;
}
m(e) {
return this._middlewareFn = e, this;
}
s(e, t, i = {}) {
return this._smithyContext = {
service: e,
operation: t,
...i
}, this;
}
c(e = {}) {
return this._additionalContext = e, this;
}
n(e, t) {
return this._clientName = e, this._commandName = t, this;
}
f(e = e => e, t = e => e) {
return this._inputFilterSensitiveLog = e, this._outputFilterSensitiveLog = t, this;
}
ser(e) {
return this._serializer = e, this;
}
de(e) {
return this._deserializer = e, this;
}
sc(e) {
return this._operationSchema = e, this._smithyContext.operationSchema = e, this;
}
build() {
const e = this;
let t;
return t = class extends Command {
input;
static getEndpointParameterInstructions() {
return e._ep;
}
constructor(...[t]) {
super(), this.input = t ?? {}, e._init(this), this.schema = e._operationSchema;
}
resolveMiddleware(i, r, n) {
const s = e._operationSchema, o = s?.[4] ?? s?.input, a = s?.[5] ?? s?.output;
return this.resolveMiddlewareWithContext(i, r, n, {
CommandCtor: t,
middlewareFn: e._middlewareFn,
clientName: e._clientName,
commandName: e._commandName,
inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (s ? schemaLogFilter.bind(null, o) : e => e),
outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (s ? schemaLogFilter.bind(null, a) : e => e),
smithyContext: e._smithyContext,
additionalContext: e._additionalContext
});
}
serialize=e._serializer;
deserialize=e._deserializer;
};
}
}
}),

/***/ 7613:
/***/ ((e, n, r) => {
r.d(n, {
l: () => loadConfigsForDefaultMode
});
const loadConfigsForDefaultMode = e => {
switch (e) {
case "standard":
case "cross-region":
return {
retryMode: "standard",
connectionTimeout: 3100
};

case "in-region":
return {
retryMode: "standard",
connectionTimeout: 1100
};

case "mobile":
return {
retryMode: "standard",
connectionTimeout: 3e4
};

default:
return {};
}
};
}),

/***/ 3816:
/***/ ((e, n, s) => {
s.d(n, {
I: () => emitWarningIfUnsupportedVersion
});
let t = !1;
const emitWarningIfUnsupportedVersion = e => {
e && !t && parseInt(e.substring(1, e.indexOf("."))) < 16 && (t = !0);
};
}),

/***/ 3441:
/***/ ((t, e, r) => {
r.d(e, {
M: () => decorateServiceException,
T: () => ServiceException
});
class ServiceException extends Error {
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
$fault;
$response;
$retryable;
$metadata;
constructor(t) {
super(t.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), 
this.name = t.name, this.$fault = t.$fault, this.$metadata = t.$metadata;
}
static isInstance(t) {
if (!t) return !1;
const e = t;
return ServiceException.prototype.isPrototypeOf(e) || Boolean(e.$fault) && Boolean(e.$metadata) && ("client" === e.$fault || "server" === e.$fault);
}
static [Symbol.hasInstance](t) {
if (!t) return !1;
const e = t;
if (this === ServiceException) return ServiceException.isInstance(t);
if (ServiceException.isInstance(t)) {
if (this.prototype.isPrototypeOf(t)) return !0;
const r = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
let o = !1;
if (r) {
let t = Object.getPrototypeOf(e);
for (;t && t !== Object.prototype; ) {
const e = t.constructor, s = e !== ServiceException && Object.prototype.hasOwnProperty.call(e, "shapeId") ? e?.shapeId : void 0;
if (s && (o = !0, s === r)) return !0;
t = Object.getPrototypeOf(t);
}
}
if (r && o) return !1;
const s = this.name;
if (s && s.length >= 6) {
if (e.name === s) return !0;
let t = Object.getPrototypeOf(e);
for (;t && t !== Object.prototype; ) {
const e = t.constructor?.name;
if (e && "Error" !== e && e === s) return !0;
t = Object.getPrototypeOf(t);
}
}
}
return !1;
}
}
const decorateServiceException = (t, e = {}) => {
Object.entries(e).filter(([, t]) => void 0 !== t).forEach(([e, r]) => {
null != t[e] && "" !== t[e] || (t[e] = r);
});
const r = t.message || t.Message || "UnknownError";
return t.message = r, delete t.Message, t;
};
}),

/***/ 2061:
/***/ ((t, r, c) => {
c.d(r, {
xA: () => getDefaultExtensionConfiguration,
uv: () => resolveDefaultRuntimeConfig
});
var s, e = c(6852);
!function(t) {
t.MD5 = "md5", t.CRC32 = "crc32", t.CRC32C = "crc32c", t.SHA1 = "sha1", t.SHA256 = "sha256";
}(s || (s = {}));
const o = Object.values(s), getDefaultExtensionConfiguration = t => Object.assign((t => {
const r = [];
for (const c in s) {
if (!(0, e.$)(s, c)) continue;
const o = s[c];
void 0 !== t[o] && r.push({
algorithmId: () => o,
checksumConstructor: () => t[o]
});
}
for (const [c, s] of Object.entries(t.checksumAlgorithms ?? {})) r.push({
algorithmId: () => c,
checksumConstructor: () => s
});
return {
addChecksumAlgorithm(c) {
t.checksumAlgorithms = t.checksumAlgorithms ?? {};
const s = c.algorithmId(), e = c.checksumConstructor();
o.includes(s) ? t.checksumAlgorithms[s.toUpperCase()] = e : t.checksumAlgorithms[s] = e, 
r.push(c);
},
checksumAlgorithms: () => r
};
})(t), (t => ({
setRetryStrategy(r) {
t.retryStrategy = r;
},
retryStrategy: () => t.retryStrategy
}))(t)), resolveDefaultRuntimeConfig = t => Object.assign((t => {
const r = {};
return t.checksumAlgorithms().forEach(t => {
const c = t.algorithmId();
o.includes(c) && (r[c] = t.checksumConstructor());
}), r;
})(t), (t => {
const r = {};
return r.retryStrategy = t.retryStrategy(), r;
})(t));
}),

/***/ 2766:
/***/ ((e, c, l) => {
l.d(c, {
e$: () => t
});
var n = l(3348), o = l(3760);
const t = {
environmentVariableSelector: e => (0, n.Q)(e, "AWS_USE_DUALSTACK_ENDPOINT", o.c.ENV),
configFileSelector: e => (0, n.Q)(e, "use_dualstack_endpoint", o.c.CONFIG),
default: !1
};
}),

/***/ 4824:
/***/ ((e, o, n) => {
n.d(o, {
Ko: () => l
});
var c = n(3348), i = n(3760);
const l = {
environmentVariableSelector: e => (0, c.Q)(e, "AWS_USE_FIPS_ENDPOINT", i.c.ENV),
configFileSelector: e => (0, c.Q)(e, "use_fips_endpoint", i.c.CONFIG),
default: !1
};
}),

/***/ 446:
/***/ ((e, r, i) => {
i.d(r, {
GG: () => o,
zH: () => t
});
var n = i(7848);
const o = {
environmentVariableSelector: e => e.AWS_REGION,
configFileSelector: e => e.region,
default: async () => {
const e = await (0, n.b)();
if (e) return e;
throw new Error("Region is missing");
}
}, t = {
preferredFile: "credentials"
};
}),

/***/ 7848:
/***/ ((e, t, r) => {
r.d(t, {
b: () => getInstanceMetadataRegion
});
var o = r(1007);
let n = 0;
const getInstanceMetadataRegion = async () => {
if (!(process.env[o.tn] || Date.now() < n)) try {
const e = resolveImdsEndpoint(), t = (await imdsRequest({
...e,
path: o.EG,
method: "PUT",
headers: {
[o.nF]: "21600"
}
})).toString();
return (await imdsRequest({
...e,
path: o.FT,
method: "GET",
headers: {
[o.cC]: t
}
})).toString().trim() || cacheNegativeAndReturnUndefined();
} catch {
return cacheNegativeAndReturnUndefined();
}
}, cacheNegativeAndReturnUndefined = () => {
n = Date.now() + 6e4;
}, resolveImdsEndpoint = () => {
const e = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if (e) {
const t = new URL(e);
return {
hostname: t.hostname.replace(/^\[(.+)]$/, "$1"),
port: t.port ? Number(t.port) : void 0
};
}
return "IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ? {
hostname: "fd00:ec2::254"
} : {
hostname: "169.254.169.254"
};
}, imdsRequest = async e => {
const {request: t} = await Promise.resolve().then(r.t.bind(r, 7067, 23));
return new Promise((r, o) => {
const n = t({
hostname: e.hostname,
port: e.port,
path: e.path,
method: e.method,
headers: e.headers,
timeout: 1e3,
signal: AbortSignal.timeout(1e3)
});
n.on("error", e => {
o(e), n.destroy();
}), n.on("timeout", () => {
o(new Error("TimeoutError from instance metadata service")), n.destroy();
}), n.on("response", e => {
const {statusCode: t = 400} = e;
if (t < 200 || t >= 300) return o(Object.assign(new Error("Error response received from instance metadata service"), {
statusCode: t
})), void n.destroy();
const s = [];
e.on("data", e => s.push(e)), e.on("end", () => {
r(Buffer.concat(s)), n.destroy();
});
}), n.end();
});
};
}),

/***/ 9053:
/***/ ((s, e, n) => {
n.d(e, {
T: () => resolveRegionConfig
});
var i = n(6370);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
const o = new Set, isFipsRegion = s => "string" == typeof s && (s.startsWith("fips-") || s.endsWith("-fips")), resolveRegionConfig = s => {
const {region: e, useFipsEndpoint: n} = s;
if (!e) throw new Error("Region is missing");
return Object.assign(s, {
region: async () => {
const s = (s => isFipsRegion(s) ? [ "fips-aws-global", "aws-fips" ].includes(s) ? "us-east-1" : s.replace(/fips-(dkr-|prod-)?|-fips/, "") : s)("function" == typeof e ? await e() : e);
return ((s, e = i.X) => {
if (o.has(s) || e(s)) o.add(s); else {
if ("*" !== s) throw new Error(`Region not accepted: region="${s}" is not a valid hostname component.`);
console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
}
})(s), s;
},
useFipsEndpoint: async () => {
const s = "string" == typeof e ? e : await e();
return !!isFipsRegion(s) || ("function" != typeof n ? Promise.resolve(!!n) : n());
}
});
};
}),

/***/ 1007:
/***/ ((e, t, a) => {
a.d(t, {
EG: () => c,
FT: () => A,
J9: () => n,
RY: () => s,
US: () => d,
cC: () => _,
dr: () => o,
nF: () => l,
tn: () => E
});
const n = "AWS_EXECUTION_ENV", o = "AWS_REGION", s = "AWS_DEFAULT_REGION", E = "AWS_EC2_METADATA_DISABLED", d = [ "in-region", "cross-region", "mobile", "standard", "legacy" ], A = "/latest/meta-data/placement/region", c = "/latest/api/token", _ = "x-aws-ec2-metadata-token", l = "x-aws-ec2-metadata-token-ttl-seconds";
}),

/***/ 5412:
/***/ ((e, r, o) => {
o.d(r, {
I: () => resolveDefaultsModeConfig
});
var a = o(446), s = o(7848), n = o(3559), t = o(909), c = o(1007);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
const i = {
environmentVariableSelector: e => e.AWS_DEFAULTS_MODE,
configFileSelector: e => e.defaults_mode,
default: "legacy"
}, resolveDefaultsModeConfig = ({region: e = (0, n.Z)(a.GG), defaultsMode: r = (0, 
n.Z)(i)} = {}) => (0, t.B)(async () => {
const o = "function" == typeof r ? await r() : r;
switch (o?.toLowerCase()) {
case "auto":
return resolveNodeDefaultsModeAuto(e);

case "in-region":
case "cross-region":
case "mobile":
case "standard":
case "legacy":
return Promise.resolve(o?.toLocaleLowerCase());

case void 0:
return Promise.resolve("legacy");

default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${c.US.join(", ")}, got ${o}`);
}
}), resolveNodeDefaultsModeAuto = async e => {
if (e) {
const r = "function" == typeof e ? await e() : e, o = await inferPhysicalRegion();
return o ? r === o ? "in-region" : "cross-region" : "standard";
}
return "standard";
}, inferPhysicalRegion = async () => process.env[c.J9] && (process.env[c.dr] || process.env[c.RY]) ? process.env[c.dr] ?? process.env[c.RY] : (0, 
s.b)();
}),

/***/ 3559:
/***/ ((e, r, t) => {
t.d(r, {
Z: () => loadConfig
});
var o = t(9300), n = t(909), i = t(9902);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(e) {
try {
const r = new Set(Array.from(e.match(/([A-Z_]){3,}/g) ?? []));
return r.delete("CONFIG"), r.delete("CONFIG_PREFIX_SEPARATOR"), r.delete("ENV"), 
[ ...r ].join(", ");
} catch (r) {
return e;
}
}
var c = t(7803), g = t(6522);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
const loadConfig = ({environmentVariableSelector: e, configFileSelector: r, default: t}, a = {}) => {
const {signingName: l, logger: s} = a, f = {
signingName: l,
logger: s
};
return (0, n.B)((0, o.c)((d = e, m = f, async () => {
try {
const e = d(process.env, m);
if (void 0 === e) throw new Error;
return e;
} catch (e) {
throw new i.C(e.message || `Not found in ENV: ${getSelectorName(d.toString())}`, {
logger: m?.logger
});
}
}), ((e, {preferredFile: r = "config", ...t} = {}) => async () => {
const o = (0, c.Bz)(t), {configFile: n, credentialsFile: a} = await (0, g.p)(t), l = a[o] || {}, s = n[o] || {}, f = "config" === r ? {
...l,
...s
} : {
...s,
...l
};
try {
const t = e(f, "config" === r ? n : a);
if (void 0 === t) throw new Error;
return t;
} catch (r) {
throw new i.C(r.message || `Not found in config files w/ profile [${o}]: ${getSelectorName(e.toString())}`, {
logger: t.logger
});
}
})(r, a), (e => {
return "function" == typeof e ? async () => await e() : (r = e, () => Promise.resolve(r));
var r;
})(t)));
var d, m;
};
}),

/***/ 9902:
/***/ ((r, e, o) => {
o.d(e, {
C: () => CredentialsProviderError
});
var t = o(2348);
class CredentialsProviderError extends t.m {
name="CredentialsProviderError";
constructor(r, e = !0) {
super(r, e), Object.setPrototypeOf(this, CredentialsProviderError.prototype);
}
}
}),

/***/ 2348:
/***/ ((r, e, t) => {
t.d(e, {
m: () => ProviderError
});
class ProviderError extends Error {
name="ProviderError";
tryNextLink;
constructor(r, e = !0) {
let t, o = !0;
"boolean" == typeof e ? (t = void 0, o = e) : null != e && "object" == typeof e && (t = e.logger, 
o = e.tryNextLink ?? !0), super(r), this.tryNextLink = o, Object.setPrototypeOf(this, ProviderError.prototype), 
t?.debug?.(`@smithy/property-provider ${o ? "->" : "(!)"} ${r}`);
}
static from(r, e = !0) {
return Object.assign(new this(r.message, e), r);
}
}
}),

/***/ 9300:
/***/ ((t, n, o) => {
o.d(n, {
c: () => chain
});
var r = o(2348);
const chain = (...t) => async () => {
if (0 === t.length) throw new r.m("No providers in chain");
let n;
for (const o of t) try {
return await o();
} catch (t) {
if (n = t, t?.tryNextLink) continue;
throw t;
}
throw n;
};
}),

/***/ 909:
/***/ ((a, e, t) => {
t.d(e, {
B: () => memoize
});
const memoize = (a, e, t) => {
let r, n, c, i = !1;
const coalesceProvider = async () => {
n || (n = a());
try {
r = await n, c = !0, i = !1;
} finally {
n = void 0;
}
return r;
};
return void 0 === e ? async a => (c && !a?.forceRefresh || (r = await coalesceProvider()), 
r) : async a => (c && !a?.forceRefresh || (r = await coalesceProvider()), i ? r : t && !t(r) ? (i = !0, 
r) : e(r) ? (await coalesceProvider(), r) : r);
};
}),

/***/ 4396:
/***/ ((d, o, c) => {
c.d(o, {
Q: () => e
});
const e = ".";
}),

/***/ 8042:
/***/ ((o, n, s) => {
s.d(n, {
g: () => getConfigFilepath
});
var c = s(6760), e = s(1651);
const getConfigFilepath = () => process.env.AWS_CONFIG_FILE || (0, c.join)((0, e.R)(), ".aws", "config");
}),

/***/ 1651:
/***/ ((e, r, s) => {
s.d(r, {
R: () => getHomeDir
});
var o = s(8161), t = s(6760);
const n = {}, getHomeDir = () => {
const {HOME: e, USERPROFILE: r, HOMEPATH: s, HOMEDRIVE: c = `C:${t.sep}`} = process.env;
if (e) return e;
if (r) return r;
if (s) return `${c}${s}`;
const u = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
return n[u] || (n[u] = (0, o.homedir)()), n[u];
};
}),

/***/ 7803:
/***/ ((e, o, d) => {
d.d(o, {
Bz: () => getProfileName,
Ch: () => l
});
const l = "AWS_PROFILE", getProfileName = e => e.profile || process.env[l] || "default";
}),

/***/ 6522:
/***/ ((e, t, n) => {
n.d(t, {
p: () => loadSharedConfigFiles
});
var i = n(6760), s = n(9159), c = n(4396);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
const getConfigData = e => Object.entries(e).filter(([e]) => {
const t = e.indexOf(c.Q);
return -1 !== t && Object.values(s.I).includes(e.substring(0, t));
}).reduce((e, [t, n]) => {
const i = t.indexOf(c.Q);
return e[t.substring(0, i) === s.I.PROFILE ? t.substring(i + 1) : t] = n, e;
}, {
...e.default && {
default: e.default
}
});
var r = n(8042), a = n(1651);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
const getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || (0, 
i.join)((0, a.R)(), ".aws", "credentials");
var l = n(7082), o = n(4583);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
const swallowError = () => ({}), loadSharedConfigFiles = async (e = {}) => {
const {filepath: t = getCredentialsFilepath(), configFilepath: n = (0, r.g)()} = e, s = (0, 
a.R)();
let c = t;
t.startsWith("~/") && (c = (0, i.join)(s, t.slice(2)));
let h = n;
n.startsWith("~/") && (h = (0, i.join)(s, n.slice(2)));
const u = await Promise.all([ (0, o.TA)(h, {
ignoreCache: e.ignoreCache
}).then(l.A).then(getConfigData).catch(swallowError), (0, o.TA)(c, {
ignoreCache: e.ignoreCache
}).then(l.A).catch(swallowError) ]);
return {
configFile: u[0],
credentialsFile: u[1]
};
};
}),

/***/ 7082:
/***/ ((i, t, n) => {
n.d(t, {
A: () => parseIni
});
var o = n(9159), s = n(4396);
const e = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, r = [ "__proto__", "profile __proto__" ], parseIni = i => {
const t = {};
let n, l;
for (const c of i.split(/\r?\n/)) {
const i = c.split(/(^|\s)[;#]/)[0].trim();
if ("[" === i[0] && "]" === i[i.length - 1]) {
n = void 0, l = void 0;
const t = i.substring(1, i.length - 1), c = e.exec(t);
if (c) {
const [, i, , t] = c;
Object.values(o.I).includes(i) && (n = [ i, t ].join(s.Q));
} else n = t;
if (r.includes(t)) throw new Error(`Found invalid profile name "${t}"`);
} else if (n) {
const o = i.indexOf("=");
if (![ 0, -1 ].includes(o)) {
const [e, r] = [ i.substring(0, o).trim(), i.substring(o + 1).trim() ];
if ("" === r) l = e; else {
l && c.trimStart() === c && (l = void 0), t[n] = t[n] || {};
const i = l ? [ l, e ].join(s.Q) : e;
t[n][i] = r;
}
}
}
}
return t;
};
}),

/***/ 4583:
/***/ ((e, d, o) => {
o.d(d, {
Jj: () => r,
TA: () => readFile
});
var a = o(1455);
const i = {}, r = {}, readFile = (e, d) => void 0 !== r[e] ? r[e] : (i[e] && !d?.ignoreCache || (i[e] = (0, 
a.readFile)(e, "utf8")), i[e]);
}),

/***/ 3348:
/***/ ((r, e, t) => {
t.d(e, {
Q: () => booleanSelector
});
const booleanSelector = (r, e, t) => {
if (e in r) {
if ("true" === r[e]) return !0;
if ("false" === r[e]) return !1;
throw new Error(`Cannot load ${t} "${e}". Expected "true" or "false", got ${r[e]}.`);
}
};
}),

/***/ 3760:
/***/ ((n, e, c) => {
var d;
c.d(e, {
c: () => d
}), function(n) {
n.ENV = "env", n.CONFIG = "shared config entry";
}(d || (d = {}));
}),

/***/ 7926:
/***/ ((n, e, i) => {
i.d(e, {
rD: () => E,
Co: () => f
});
var t = i(3559), s = i(4396);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
const o = "AWS_ENDPOINT_URL", r = "endpoint_url";
var c = i(3348), a = i(3760);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
const g = {
environmentVariableSelector: n => (0, c.Q)(n, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", a.c.ENV),
configFileSelector: n => (0, c.Q)(n, "ignore_configured_endpoint_urls", a.c.CONFIG),
default: !1
}, getEndpointFromConfig = async n => {
if (!await (0, t.Z)(g)()) return (0, t.Z)((n => ({
environmentVariableSelector: e => {
const i = n.split(" ").map(n => n.toUpperCase());
return e[[ o, ...i ].join("_")] || e[o] || void 0;
},
configFileSelector: (e, i) => {
if (e.services) {
const t = [ "services", e.services ].join(s.Q);
if (!i || !i[t]) throw new Error(`The services section "${e.services}" specified in the profile is not present in the shared configuration file.`);
const o = i[t][[ n.split(" ").map(n => n.toLowerCase()).join("_"), r ].join(s.Q)];
if (o) return o;
}
const t = e[r];
if (t) return t;
},
default: void 0
}))(n ?? ""))();
};
var d = i(4026), u = i(3753);
function bindEndpointMiddleware(n) {
const e = (0, d.g)(n);
return ({config: n, instructions: i}) => (t, s) => async o => {
n.isCustomEndpoint && // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(n, e, i) {
n.__smithy_context ? n.__smithy_context.features || (n.__smithy_context.features = {}) : n.__smithy_context = {
features: {}
}, n.__smithy_context.features[e] = i;
}(s, "ENDPOINT_OVERRIDE", "N");
const r = await e(o.input, {
getEndpointParameterInstructions: () => i
}, {
...n
}, s);
s.endpointV2 = r, s.authSchemes = r.properties?.authSchemes;
const c = s.authSchemes?.[0];
if (c) {
s.signing_region = c.signingRegion, s.signing_service = c.signingName;
const n = (0, u.u)(s), e = n?.selectedHttpAuthScheme?.httpAuthOption;
e && (e.signingProperties = Object.assign(e.signingProperties || {}, {
signing_region: c.signingRegion,
signingRegion: c.signingRegion,
signing_service: c.signingName,
signingName: c.signingName,
signingRegionSet: c.signingRegionSet
}, c.properties));
}
return t({
...o
});
};
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
const p = {
step: "serialize",
tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
name: "endpointV2Middleware",
override: !0,
relation: "before",
toMiddleware: "serializerMiddleware"
};
var l = i(4876), _ = i(89);
(0, d.g)(getEndpointFromConfig);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
const f = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(n) {
return e => {
const i = e.tls ?? !0, {endpoint: t, useDualstackEndpoint: s, useFipsEndpoint: o} = e, r = null != t ? async () => (0, 
_.a)(await (0, l.t)(t)()) : void 0, c = !!t, a = Object.assign(e, {
endpoint: r,
tls: i,
isCustomEndpoint: c,
useDualstackEndpoint: (0, l.t)(s ?? !1),
useFipsEndpoint: (0, l.t)(o ?? !1),
ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls
});
let g;
return a.serviceConfiguredEndpoint = async () => (e.serviceId && !g && (g = n(e.serviceId)), 
g), a;
};
}(getEndpointFromConfig), E = (bindEndpointMiddleware(getEndpointFromConfig), function bindGetEndpointPlugin(n) {
const e = bindEndpointMiddleware(n);
return (n, i) => ({
applyToStack: t => {
t.addRelativeTo(e({
config: n,
instructions: i
}), p);
}
});
}(getEndpointFromConfig));
}),

/***/ 4026:
/***/ ((t, e, n) => {
n.d(e, {
g: () => bindGetEndpointFromInstructions,
x: () => resolveParams
});
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
const o = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, r = /(\d+\.){3}\d+/, i = /\.\./, createConfigValueProvider = (t, e, n, o = !1) => {
const configProvider = async () => {
let r;
if (o) {
const o = n.clientContextParams, i = o?.[t];
r = i ?? n[t] ?? n[e];
} else r = n[t] ?? n[e];
return "function" == typeof r ? r() : r;
};
return "credentialScope" === t || "CredentialScope" === e ? async () => {
const t = "function" == typeof n.credentials ? await n.credentials() : n.credentials;
return t?.credentialScope ?? t?.CredentialScope;
} : "accountId" === t || "AccountId" === e ? async () => {
const t = "function" == typeof n.credentials ? await n.credentials() : n.credentials;
return t?.accountId ?? t?.AccountId;
} : "endpoint" === t || "endpoint" === e ? async () => {
if (!1 === n.isCustomEndpoint) return;
const t = await configProvider();
if (t && "object" == typeof t) {
if ("url" in t) return t.url.href;
if ("hostname" in t) {
const {protocol: e, hostname: n, port: o, path: r} = t;
return `${e}//${n}${o ? ":" + o : ""}${r}`;
}
}
return t;
} : configProvider;
};
var s = n(89);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(t) {
return async (e, n, o, r) => {
if (!o.isCustomEndpoint && !o.ignoreConfiguredEndpointUrls) {
let e;
e = o.serviceConfiguredEndpoint ? await o.serviceConfiguredEndpoint() : await t(o.serviceId), 
e && (o.endpoint = () => Promise.resolve((0, s.a)(e)), o.isCustomEndpoint = !0, 
r?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${e}`));
}
const i = await resolveParams(e, n, o);
if ("function" != typeof o.endpointProvider) throw new Error("config.endpointProvider is not set.");
const a = o.endpointProvider(i, r);
if (o.isCustomEndpoint && o.endpoint) {
const t = await o.endpoint();
if (t?.headers) {
a.headers ??= {};
for (const [e, n] of Object.entries(t.headers)) a.headers[e] = Array.isArray(n) ? n : [ n ];
}
}
return a;
};
}
const resolveParams = async (t, e, n) => {
const s = {}, a = e?.getEndpointParameterInstructions?.() || {};
for (const [e, o] of Object.entries(a)) switch (o.type) {
case "staticContextParams":
s[e] = o.value;
break;

case "contextParams":
s[e] = t[o.name];
break;

case "clientContextParams":
case "builtInParams":
s[e] = await createConfigValueProvider(o.name, e, n, "builtInParams" !== o.type)();
break;

case "operationContextParams":
s[e] = o.get(t);
break;

default:
throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(o));
}
return 0 === Object.keys(a).length && Object.assign(s, n), "s3" === String(n.serviceId).toLowerCase() && await (async t => {
const e = t?.Bucket || "";
if ("string" == typeof t.Bucket && (t.Bucket = e.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), 
(t => {
const [e, n, o, , , r] = t.split(":"), i = "arn" === e && t.split(":").length >= 6, s = Boolean(i && n && o && r);
if (i && !s) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
return s;
})(e)) {
if (!0 === t.ForcePathStyle) throw new Error("Path-style addressing cannot be used with ARN buckets");
} else n = e, (!o.test(n) || r.test(n) || i.test(n) || -1 !== e.indexOf(".") && !String(t.Endpoint).startsWith("http:") || e.toLowerCase() !== e || e.length < 3) && (t.ForcePathStyle = !0);
var n;
return t.DisableMultiRegionAccessPoints && (t.disableMultiRegionAccessPoints = !0, 
t.DisableMRAP = !0), t;
})(s), s;
};
}),

/***/ 2988:
/***/ ((i, s, o) => {
o.d(s, {
d: () => BinaryDecisionDiagram
});
class BinaryDecisionDiagram {
nodes;
root;
conditions;
results;
constructor(i, s, o, n) {
this.nodes = i, this.root = s, this.conditions = o, this.results = n;
}
static from(i, s, o, n) {
return new BinaryDecisionDiagram(i, s, o, n);
}
}
}),

/***/ 4397:
/***/ ((t, a, e) => {
e.d(a, {
k: () => EndpointCache
});
class EndpointCache {
capacity;
data=new Map;
parameters=[];
constructor({size: t, params: a}) {
this.capacity = t ?? 50, a && (this.parameters = a);
}
get(t, a) {
const e = this.hash(t);
if (!1 === e) return a();
if (!this.data.has(e)) {
if (this.data.size > this.capacity + 10) {
const t = this.data.keys();
let a = 0;
for (;;) {
const {value: e, done: s} = t.next();
if (this.data.delete(e), s || ++a > 10) break;
}
}
this.data.set(e, a());
}
return this.data.get(e);
}
size() {
return this.data.size;
}
hash(t) {
let a = "";
const {parameters: e} = this;
if (0 === e.length) return !1;
for (const s of e) {
const e = t[s], i = null == e ? "\0" : String(e);
if (i.includes("|;")) return !1;
a += i + "|;";
}
return a;
}
}
}),

/***/ 6467:
/***/ ((n, e, t) => {
t.d(e, {
c: () => decideEndpoint
});
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
class EndpointError extends Error {
constructor(n) {
super(n), this.name = "EndpointError";
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(n) {
return "object" != typeof n || null == n ? n : "ref" in n ? `$${toDebugString(n.ref)}` : "fn" in n ? `${n.fn}(${(n.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(n, null, 2);
}
var r = t(7228);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
const getAttr = (n, e) => (n => {
const e = n.split("."), t = [];
for (const r of e) {
const e = r.indexOf("[");
if (-1 !== e) {
if (r.indexOf("]") !== r.length - 1) throw new EndpointError(`Path: '${n}' does not end with ']'`);
const o = r.slice(e + 1, -1);
if (Number.isNaN(parseInt(o))) throw new EndpointError(`Invalid array index: '${o}' in path: '${n}'`);
0 !== e && t.push(r.slice(0, e)), t.push(o);
} else t.push(r);
}
return t;
})(e).reduce((t, r) => {
if ("object" != typeof t) throw new EndpointError(`Index '${r}' in '${e}' not found in '${JSON.stringify(n)}'`);
if (Array.isArray(t)) {
const n = parseInt(r);
return t[n < 0 ? t.length + n : n];
}
return t[r];
}, n);
var o, i = t(6370);
!function(n) {
n.HTTP = "http", n.HTTPS = "https";
}(o || (o = {}));
var s = t(7298);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
const c = {
[o.HTTP]: 80,
[o.HTTPS]: 443
}, u = {
booleanEquals: (n, e) => n === e,
coalesce: // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...n) {
for (const e of n) if (null != e) return e;
},
getAttr: getAttr,
isSet: n => null != n,
isValidHostLabel: i.X,
ite: // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(n, e, t) {
return n ? e : t;
},
not: n => !n,
parseURL: n => {
const e = (() => {
try {
if (n instanceof URL) return n;
if ("object" == typeof n && "hostname" in n) {
const {hostname: e, port: t, protocol: r = "", path: o = "", query: i = {}} = n, s = new URL(`${r}//${e}${t ? `:${t}` : ""}${o}`);
return s.search = Object.entries(i).map(([n, e]) => `${n}=${e}`).join("&"), s;
}
return new URL(n);
} catch (n) {
return null;
}
})();
if (!e) return console.error(`Unable to parse ${JSON.stringify(n)} as a whatwg URL.`), 
null;
const t = e.href, {host: r, hostname: i, pathname: u, protocol: a, search: l} = e;
if (l) return null;
const p = a.slice(0, -1);
if (!Object.values(o).includes(p)) return null;
const f = (0, s.o)(i);
return {
scheme: p,
authority: `${r}${t.includes(`${r}:${c[p]}`) || "string" == typeof n && n.includes(`${r}:${c[p]}`) ? `:${c[p]}` : ""}`,
path: u,
normalizedPath: u.endsWith("/") ? u : `${u}/`,
isIp: f
};
},
split: // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(n, e, t) {
if (1 === t) return [ n ];
if ("" === n) return [ "" ];
const r = n.split(e);
return 0 === t ? r : r.slice(0, t - 1).concat(r.slice(1).join(e));
},
stringEquals: (n, e) => n === e,
substring: (n, e, t, r) => null == n || e >= t || n.length < t || /[^\u0000-\u007f]/.test(n) ? null : r ? n.substring(n.length - t, n.length - e) : n.substring(e, t),
uriEncode: n => encodeURIComponent(n).replace(/[!*'()]/g, n => `%${n.charCodeAt(0).toString(16).toUpperCase()}`)
}, evaluateTemplate = (n, e) => {
const t = [], {referenceRecord: r, endpointParams: o} = e;
let i = 0;
for (;i < n.length; ) {
const e = n.indexOf("{", i);
if (-1 === e) {
t.push(n.slice(i));
break;
}
t.push(n.slice(i, e));
const s = n.indexOf("}", e);
if (-1 === s) {
t.push(n.slice(e));
break;
}
"{" === n[e + 1] && "}" === n[s + 1] && (t.push(n.slice(e + 1, s)), i = s + 2);
const c = n.substring(e + 1, s);
if (c.includes("#")) {
const [n, e] = c.split("#");
t.push(getAttr(r[n] ?? o[n], e));
} else t.push(r[c] ?? o[c]);
i = s + 1;
}
return t.join("");
}, evaluateExpression = (n, e, t) => {
if ("string" == typeof n) return evaluateTemplate(n, t);
if (n.fn) return a.callFunction(n, t);
if (n.ref) return (({ref: n}, e) => e.referenceRecord[n] ?? e.endpointParams[n])(n, t);
throw new EndpointError(`'${e}': ${String(n)} is not a string, function or reference.`);
}, callFunction = ({fn: n, argv: e}, t) => {
const o = Array(e.length);
for (let n = 0; n < o.length; ++n) {
const r = e[n];
o[n] = "boolean" == typeof r || "number" == typeof r ? r : a.evaluateExpression(r, "arg", t);
}
const i = n.indexOf(".");
if (-1 !== i) {
const e = r.m[n.slice(0, i)], t = e?.[n.slice(i + 1)];
if ("function" == typeof t) return t(...o);
}
const s = u[n];
if ("function" == typeof s) return s(...o);
throw new Error(`function ${n} not loaded in endpointFunctions.`);
}, a = {
evaluateExpression: evaluateExpression,
callFunction: callFunction
}, evaluateCondition = (n, e) => {
const {assign: t} = n;
if (t && t in e.referenceRecord) throw new EndpointError(`'${t}' is already defined in Reference Record.`);
const r = callFunction(n, e);
e.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(n)} = ${toDebugString(r)}`);
const o = "" === r || !!r;
return null != t ? {
result: o,
toAssign: {
name: t,
value: r
}
} : {
result: o
};
}, getEndpointHeaders = (n, e) => Object.entries(n ?? {}).reduce((n, [t, r]) => (n[t] = r.map(n => {
const r = evaluateExpression(n, "Header value entry", e);
if ("string" != typeof r) throw new EndpointError(`Header '${t}' value '${r}' is not a string`);
return r;
}), n), {}), getEndpointProperties = (n, e) => Object.entries(n).reduce((n, [t, r]) => (n[t] = l.getEndpointProperty(r, e), 
n), {}), getEndpointProperty = (n, e) => {
if (Array.isArray(n)) return n.map(n => getEndpointProperty(n, e));
switch (typeof n) {
case "string":
return evaluateTemplate(n, e);

case "object":
if (null === n) throw new EndpointError(`Unexpected endpoint property: ${n}`);
return l.getEndpointProperties(n, e);

case "boolean":
return n;

default:
throw new EndpointError("Unexpected endpoint property type: " + typeof n);
}
}, l = {
getEndpointProperty: getEndpointProperty,
getEndpointProperties: getEndpointProperties
}, getEndpointUrl = (n, e) => {
const t = evaluateExpression(n, "Endpoint URL", e);
if ("string" == typeof t) try {
return new URL(t);
} catch (n) {
throw console.error(`Failed to construct URL with ${t}`, n), n;
}
throw new EndpointError("Endpoint URL must be a string, got " + typeof t);
}, p = 1e8, decideEndpoint = (n, e) => {
const {nodes: t, root: r, results: o, conditions: i} = n;
let s = r;
const c = {}, u = {
referenceRecord: c,
endpointParams: e.endpointParams,
logger: e.logger
};
for (;1 !== s && -1 !== s && s < p; ) {
const n = 3 * (Math.abs(s) - 1), [e, r, o] = [ t[n], t[n + 1], t[n + 2] ], [a, l, p] = i[e], f = evaluateCondition({
fn: a,
assign: p,
argv: l
}, u);
if (f.toAssign) {
const {name: n, value: e} = f.toAssign;
c[n] = e;
}
s = s >= 0 === f.result ? r : o;
}
if (s >= p) {
const n = o[s - p];
if (-1 === n[0]) {
const [, e] = n;
throw new EndpointError(evaluateExpression(e, "Error", u));
}
const [e, t, r] = n;
return {
url: getEndpointUrl(e, u),
properties: getEndpointProperties(t, u),
headers: getEndpointHeaders(r ?? {}, u)
};
}
throw new EndpointError("No matching endpoint.");
};
}),

/***/ 7298:
/***/ ((d, t, e) => {
e.d(t, {
o: () => isIpAddress
});
const s = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = d => s.test(d) || d.startsWith("[") && d.endsWith("]");
}),

/***/ 7228:
/***/ ((d, m, o) => {
o.d(m, {
m: () => c
});
const c = {};
}),

/***/ 5937:
/***/ ((e, t, n) => {
n.d(t, {
C: () => HttpBindingNormalizedSchema,
K: () => getHttpOperationBindings
});
var i = n(6627), s = n(4018), o = n(5298);
const r = Symbol.for("@smithy/schema-x");
class HttpBindingNormalizedSchema extends i.l1 {
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
identity=HttpBindingNormalizedSchema.identity;
bindings;
constructor(e) {
super(e);
}
static of(e) {
const t = i.l1.of(e);
if (t.identity === HttpBindingNormalizedSchema.identity) return t;
const n = t.isMemberSchema() ? t : t.getSchema(), s = "object" == typeof n && null !== n ? n : t;
return s[r] ??= new HttpBindingNormalizedSchema(t);
}
getHttpBindingLocation(e) {
return e.httpPayload ? 36 : e.httpLabel ? 33 : e.httpHeader ? 38 : "string" == typeof e.httpPrefixHeaders ? 39 : e.httpQuery ? 34 : e.httpQueryParams ? 35 : e.httpResponseCode ? 37 : 32;
}
getHttpBindingValue(e, t, n = !1) {
const i = this.getSchema(), s = "number" == typeof i ? 255 & i : this.isListSchema() ? 64 : 255, o = 7 & e, r = t.mediaType ? "application/json" === t.mediaType || t.mediaType.endsWith("+json") ? 2 : 1 : 0, a = t.streaming || 42 === s ? this.isStructSchema() ? 2 : 1 : 0, d = s >= 4 && s <= 7 ? o >= 6 ? 2 : o > 0 && o < 4 ? 1 : 0 : 0;
let c = s | r << 8 | (t.idempotencyToken ? 1 : 0) << 10 | a << 11 | (t.sparse ? 1 : 0) << 13 | d << 14 | (t.hostLabel ? 1 : 0) << 17 | (36 === e && "object" != typeof i ? 1 : 0) << 18;
const p = 2 & o && (64 == (192 & s) || !n && 1 & o) ? this.getHttpBindingCollectionValue(e, t) : void 0, h = 255 & (p?.[1] ?? 0);
return c |= (o >= 6 && (4 === h || 6 === h) ? 1 : 0) << 16, [ this, c, p ];
}
getHttpBindingCollectionValue(e, t = this.getMergedTraits()) {
const n = HttpBindingNormalizedSchema.of(this.getValueSchema());
return n.getHttpBindingValue(e, {
...n.getMergedTraits(),
...t
}, !0);
}
getHttpBindings() {
const e = this.getSchema();
return "object" != typeof e || null === e ? a : this.bindings ??= buildHttpBindings(this);
}
}
const buildHttpBindings = e => {
const t = [], n = [], i = [], s = [], r = [], a = {}, d = {}, c = [], p = {
headers: d,
prefixHeaders: c
}, h = {
request: {
memberBindings: r,
byName: a
},
response: {
bodyMemberNames: t,
bindings: p
}
}, {request: l, response: m} = h;
for (const [h, m] of e.structIterator()) {
const e = HttpBindingNormalizedSchema.of(m), g = e.getMergedTraits(), u = e.getHttpBindingLocation(g), y = g.httpHeader?.toLowerCase() ?? g.httpPrefixHeaders?.toLowerCase() ?? g.httpQuery, f = e.getHttpBindingValue(u, g), H = [ h, f, u, y ];
"__proto__" === h && (0, o.T)(a), a[h] = H, f[1] >> 10 & 1 && (l.hasIdempotency = !0), 
r.push(H);
const S = 7 & u;
if (0 === S && (i.push(h), s.push(m)), 4 & S) if (4 == (6 & S)) if (1 & S) p.statusCode = H; else {
p.payload = H;
const e = 255 & f[1];
l.contentTypeInstruction = g.mediaType ?? (0 === e ? "text/plain" : 21 === e || 42 === e ? "application/octet-stream" : null);
} else 1 & S ? (l.hasPrefixHeaders = !0, c.push(H)) : ("__proto__" === y && (0, 
o.T)(d), d[y] = H); else t.push(h), n.push(m);
}
return void 0 === l.contentTypeInstruction && i.length && (l.contentTypeInstruction = null), 
l.syntheticBodySchema = createBodySchema(e, i, s), m.syntheticBodySchema = createBodySchema(e, t, n), 
h;
}, buildPathSegments = e => {
const t = [];
let n = 0;
for (const i of e.matchAll(/\{([^{}+]+)(\+)?\}/g)) i.index > n && t.push([ e.slice(n, i.index), 0 ]), 
t.push([ i[1], i[2] ? 2 : 1 ]), n = i.index + i[0].length;
return t.length && n < e.length && t.push([ e.slice(n), 0 ]), t.length ? t : void 0;
}, a = {
request: {
memberBindings: [],
byName: {}
},
response: {
bodyMemberNames: [],
bindings: {
headers: {},
prefixHeaders: []
}
}
}, getHttpOperationBindings = e => e[r] ??= (e => {
const {http: t, endpoint: n} = (0, s.c)(e.traits ?? {}), [i, o] = t?.[1].split("?") ?? [];
return [ t?.[0], i, o ? [ ...new URLSearchParams(o) ] : [], i ? buildPathSegments(i) : void 0, n?.[0] ];
})(e), createBodySchema = (e, t, n) => {
if (!t.length) return;
const i = e.getSchema(), s = [ 3, i[1], i[2], e.getMergedTraits(), t, n ], o = i[6], r = o && t.reduce((e, t) => e + (i[4].indexOf(t) < o ? 1 : 0), 0);
return r && (s[6] = r), s;
};
}),

/***/ 7062:
/***/ ((e, t, i) => {
i.d(t, {
s: () => HttpBindingProtocol
});
var s = i(1871), r = i(6852), o = i(9015);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(e, t, i) {
if (i <= 0 || !Number.isInteger(i)) throw new Error("Invalid number of delimiters (" + i + ") for splitEvery.");
const s = e.split(t);
if (1 === i) return s;
const r = [];
let o = "";
for (let e = 0; e < s.length; e++) "" === o ? o = s[e] : o += t + s[e], (e + 1) % i === 0 && (r.push(o), 
o = "");
return "" !== o && r.push(o), r;
}
var n = i(3750), a = i(5937), d = i(3023), c = i(3822), l = i(9417);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
class HttpBindingProtocol extends d.t {
async serializeRequest(e, t, i) {
const r = t && "object" == typeof t ? t : {}, o = {}, n = await i.endpoint(), d = a.C.of(e?.input), c = d.getHttpBindings().request, l = (0, 
a.K)(e), h = new s.K({
query: o,
headers: {}
});
if (n) {
this.updateServiceEndpoint(h, n), this.setHostPrefix(h, e, r, l);
const [t, i, s] = l;
if (t) {
h.method = t, h.path = "/" === h.path ? i : h.path + i;
for (const [e, t] of s) o[e] = t;
}
}
h.query = o;
const f = this.serializeHttpBindings(r, h, c, l);
return f && (h.body = await this.serializeEventStream({
eventStream: f,
requestSchema: d
})), h;
}
serializeHttpBindings(e, t, i, s) {
const o = this.serializer, n = "function" == typeof o.writeCodec ? o : void 0, a = t.query, d = t.headers, c = i.syntheticBodySchema;
let l, h, f, p = !1;
const u = Object.getOwnPropertyNames(e), y = Object.getPrototypeOf(e), g = (y === Object.prototype || null === y) && !i.hasIdempotency && !i.hasPrefixHeaders && 2 * u.length < i.memberBindings.length, m = g ? u.length : i.memberBindings.length;
for (let t = 0; t < m; ++t) {
const s = g ? (0, r.$)(i.byName, u[t]) ? i.byName[u[t]] : void 0 : i.memberBindings[t];
if (!s) continue;
const c = s[1], y = s[0], m = c[0], w = c[1], b = c[2], H = s[2], z = s[3], v = e[y];
if (null != v || w >> 10 & 1) if (36 === H) {
const e = w >> 11 & 3;
e ? 2 === e ? h = v || void 0 : l = v : (n ? n.writeCodec(m, v) : o.write(m, v), 
l = o.flush());
} else if (33 === H || 38 === H) {
const e = this.serializeHttpValue(c, v, H, n);
33 === H ? (f ??= Object.create(null))[y] = e : d[z] = e;
} else if (39 === H) for (const e in v) {
if (!(0, r.$)(v, e)) continue;
const t = z + e;
d[t.toLowerCase()] = this.serializeHttpValue(b, v[e], 38, n, n ? b[0] : [ b[0], {
httpHeader: t
} ]);
} else 34 == (62 & H) ? this.serializeQuery(c, v, z, a, n) : p = !0;
}
const w = s[1], b = s[3];
return w && b && t.path.endsWith(w) && (t.path = t.path.slice(0, -w.length) + this.serializePath(b, f, i)), 
p && c && (n ? n.writeCodec(c, e) : o.write(c, e), l = o.flush()), t.body = l, h;
}
serializeQuery(e, t, i, s, o) {
const [n, a, d] = e, c = o ? void 0 : n.getMergedTraits();
if (void 0 !== i) if (64 == (192 & a)) {
const e = [];
for (const i of t) {
const t = this.serializeHttpValue(d, i, 34, o, o ? d[0] : [ d[0], c ]);
(a >> 13 & 1 || void 0 !== t) && e.push(t);
}
s[i] = e;
} else s[i] = this.serializeHttpValue(e, t, 34, o, o ? n : [ n, c ]); else for (const e in t) (0, 
r.$)(t, e) && !(e in s) && (o || Object.assign(d[0].getMergedTraits(), {
...c,
httpQuery: e,
httpQueryParams: void 0
}), this.serializeQuery(d, t[e], e, s, o));
}
serializeHttpValue(e, t, i, s, r = e[0]) {
const o = e[1], n = 255 & o;
return !s || 1792 & o || !(n <= 2 || 17 === n || 19 === n) ? (s ? s.writeHttpBinding(e, t, i) : this.serializer.write(r, t), 
this.serializer.flush()) : String(t);
}
serializePath(e, t, i) {
let s = "";
for (const [o, n] of e) {
if (0 === n) {
s += o;
continue;
}
const e = t?.[o];
if (void 0 === e) {
if ((0, r.$)(i.byName, o) && 33 === i.byName[o][2]) throw new Error(`No value provided for input HTTP label: ${o}.`);
s += `{${o}${2 === n ? "+" : ""}}`;
} else s += 2 === n ? e.split("/").map(l.$).join("/") : (0, l.$)(e);
}
return s;
}
async deserializeResponse(e, t, i) {
const s = this.deserializer, r = "function" == typeof s.readCodec ? s : void 0, o = a.C.of(e.output), n = o.getHttpBindings().response, d = {};
if (i.statusCode >= 300) {
const r = await (0, c.P)(i.body, t);
throw r.byteLength > 0 && Object.assign(d, await s.read(15, r)), await this.handleError(e, t, i, d, this.deserializeMetadata(i)), 
new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
}
const l = await this.deserializeHttpMessage(o, t, i, d);
if (l.length) {
const e = await (0, c.P)(i.body, t);
if (e.byteLength > 0) {
const t = await (r ? r.readCodec(n.syntheticBodySchema, e) : s.read(n.syntheticBodySchema, e));
for (const e of l) null != t[e] && (d[e] = t[e]);
}
} else n.bindings.payload || await (0, c.P)(i.body, t);
return d.$metadata = this.deserializeMetadata(i), d;
}
async deserializeHttpMessage(e, t, i, s, d) {
const l = s instanceof Set ? d : s, h = this.deserializer, f = "function" == typeof h.readCodec ? h : void 0, p = a.C.of(e), {bodyMemberNames: u, bindings: {payload: y, statusCode: g, headers: m, prefixHeaders: w}} = p.getHttpBindings().response, b = i.headers;
if (y) {
const [e, s] = y, [r, n] = s, a = n >> 11 & 3;
if (a) l[e] = 2 === a ? await this.deserializeEventStream({
response: i,
responseSchema: p
}) : (0, o.c)(i.body); else if (i.body) {
const o = await (0, c.P)(i.body, t);
o.byteLength > 0 && (l[e] = await (f ? f.readPayload(s, o) : h.read(r, o)));
}
}
for (const e in b) {
if (!(0, r.$)(b, e)) continue;
const t = e.toLowerCase(), i = b[e];
t !== e && (delete b[e], b[t] = i);
const s = (0, r.$)(m, t) ? m[t] : void 0;
if (!s) continue;
const [o, [a, d, c], , p] = s;
if (c) {
const e = d >> 16 & 1 ? splitEvery(i, ",", 2) : (0, n.G)(i), t = [];
for (const i of e) t.push(f ? f.readHttpBinding(c, i.trim(), 38) : await h.read([ c[0], {
httpHeader: p
} ], i.trim()));
l[o] = t;
} else l[o] = f ? f.readHttpBinding(s[1], i, 38) : await h.read(a, i);
}
for (const [e, [, , t], , i] of w) {
l[e] = {};
for (const s in b) {
if (!(0, r.$)(b, s)) continue;
if (!s.startsWith(i)) continue;
const o = b[s];
l[e][s.slice(i.length)] = f ? f.readHttpBinding(t, o, 38) : await h.read([ t[0], {
httpHeader: s
} ], o);
}
}
return g && (l[g[0]] = i.statusCode), u;
}
}
}),

/***/ 3023:
/***/ ((e, t, r) => {
r.d(t, {
t: () => HttpProtocol
});
var s = r(1871), o = r(7291), a = r(6852), n = r(9835), i = r(2104), h = r(5937);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
class HttpProtocol extends i.f {
options;
compositeErrorRegistry;
constructor(e) {
super(), this.options = e, this.compositeErrorRegistry = new n.O(e.defaultNamespace);
for (const t of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(t);
}
getRequestType() {
return s.K;
}
getResponseType() {
return o.c;
}
setSerdeContext(e) {
this.serdeContext = e, this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e), 
this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
}
updateServiceEndpoint(e, t) {
if ("url" in t) {
e.protocol = t.url.protocol, e.hostname = t.url.hostname, e.port = t.url.port ? Number(t.url.port) : void 0, 
e.path = t.url.pathname, e.fragment = t.url.hash || void 0, e.username = t.url.username || void 0, 
e.password = t.url.password || void 0, e.query || (e.query = {});
for (const [r, s] of t.url.searchParams.entries()) e.query[r] = s;
if (t.headers) for (const r in t.headers) (0, a.$)(t.headers, r) && (e.headers[r] = t.headers[r].join(", "));
return e;
}
if (e.protocol = t.protocol, e.hostname = t.hostname, e.port = t.port ? Number(t.port) : void 0, 
e.path = t.path, e.query = {
...t.query
}, t.headers) for (const r in t.headers) (0, a.$)(t.headers, r) && (e.headers[r] = t.headers[r]);
return e;
}
setHostPrefix(e, t, r, s = (0, h.K)(t)) {
if (this.serdeContext?.disableHostPrefix) return;
const o = s[4];
if ("string" != typeof o) return;
let a = o;
for (const [e, [, s]] of h.C.of(t.input).getHttpBindings().request.memberBindings) {
if (!(s >> 17 & 1)) continue;
const t = r[e];
if ("string" != typeof t) throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`);
a = a.replace(`{${e}}`, t);
}
if (e.hostname = a + e.hostname, !// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(e) {
return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e);
}(e.hostname)) throw new Error(`[${e.hostname}] is not a valid hostname.`);
}
deserializeMetadata(e) {
return {
httpStatusCode: e.statusCode,
requestId: e.headers["x-amzn-requestid"] ?? e.headers["x-amzn-request-id"] ?? e.headers["x-amz-request-id"],
extendedRequestId: e.headers["x-amz-id-2"],
cfId: e.headers["x-amz-cf-id"]
};
}
resolveError(e, t, r) {
let s;
for (const o of r) for (const r of t) try {
s = "*" === r ? o.getSchema(e) : o.getSchema(r + "#" + e);
const t = o.getErrorCtor(s);
if (t) return [ s, t, "modeled" ];
{
const e = o.getBaseException();
if (e) {
const t = o.getErrorCtor(e);
if (t) return [ s, t, "synthetic" ];
}
}
} catch (e) {}
for (const e of r) {
const t = e.getBaseException();
if (t) {
const r = e.getErrorCtor(t);
if (r) return [ t, r, "synthetic" ];
}
}
return [ [ -3, "", "Error", 0, [], [], 0 ], Error, "native" ];
}
async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r}) {
return (await this.loadEventStreamCapability()).serializeEventStream({
eventStream: e,
requestSchema: t,
initialRequest: r
});
}
async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: r}) {
return (await this.loadEventStreamCapability()).deserializeEventStream({
response: e,
responseSchema: t,
initialResponseContainer: r
});
}
async loadEventStreamCapability() {
const {EventStreamSerde: e, eventStreamSerdeProvider: t} = await r.e(242).then(r.bind(r, 9242));
return new e({
marshaller: this.resolveEventStreamMarshaller(t),
serializer: this.serializer,
deserializer: this.deserializer,
serdeContext: this.serdeContext,
defaultContentType: this.getDefaultContentType(),
compositeErrorRegistry: this.compositeErrorRegistry
});
}
getDefaultContentType() {
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
}
async deserializeHttpMessage(e, t, r, s, o) {
return [];
}
getEventStreamMarshaller() {
const e = this.serdeContext;
if (!e.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
return e.eventStreamMarshaller;
}
resolveEventStreamMarshaller(e) {
const t = this.serdeContext;
return t.eventStreamMarshaller ? t.eventStreamMarshaller : e(this.serdeContext);
}
}
}),

/***/ 2104:
/***/ ((e, t, d) => {
d.d(t, {
f: () => SerdeContext
});
class SerdeContext {
serdeContext;
setSerdeContext(e) {
this.serdeContext = e;
}
}
}),

/***/ 3822:
/***/ ((t, r, n) => {
n.d(r, {
P: () => collectBody
});
var a = n(175);
const collectBody = async (t = new Uint8Array, r) => {
if (t instanceof Uint8Array) return a.Mu.mutate(t);
if (!t) return a.Mu.mutate(new Uint8Array);
const n = r.streamCollector(t);
return a.Mu.mutate(await n);
};
}),

/***/ 9417:
/***/ ((e, n, o) => {
function extendedEncodeURIComponent(e) {
return /^[\w.~-]+$/.test(e) ? e : encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
o.d(n, {
$: () => extendedEncodeURIComponent
});
}),

/***/ 7979:
/***/ ((e, t, n) => {
n.d(t, {
vK: () => getContentLengthPlugin
});
var r = n(1871);
const a = "content-length", d = {
step: "build",
tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
name: "contentLengthMiddleware",
override: !0
}, getContentLengthPlugin = e => ({
applyToStack: t => {
t.add(function contentLengthMiddleware(e) {
return t => async n => {
const d = n.request;
if (r.K.isInstance(d)) {
const {body: t, headers: n} = d;
if (t && -1 === Object.keys(n).map(e => e.toLowerCase()).indexOf(a)) try {
const n = e(t);
null != n && (d.headers = {
...d.headers,
[a]: String(n)
});
} catch (e) {}
}
return t({
...n,
request: d
});
};
}(e.bodyLengthChecker), d);
}
});
}),

/***/ 8440:
/***/ ((e, t, r) => {
r.d(t, {
e: () => getHttpHandlerExtensionConfiguration,
j: () => resolveHttpHandlerRuntimeConfig
});
const getHttpHandlerExtensionConfiguration = e => (e.logger && "NoOpLogger" !== e.logger.constructor?.name && e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), e.logger), 
e.defaultSocketTimeout && e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), e.defaultSocketTimeout), 
{
setHttpHandler(t) {
e.requestHandler = t;
},
httpHandler: () => e.requestHandler,
updateHttpClientConfig(t, r) {
e.requestHandler?.updateHttpClientConfig(t, r);
},
httpHandlerConfigs: () => e.requestHandler.httpHandlerConfigs()
}), resolveHttpHandlerRuntimeConfig = e => ({
requestHandler: e.httpHandler()
});
}),

/***/ 7813:
/***/ ((e, t, r) => {
r.d(t, {
k: () => FromStringShapeDeserializer
});
var n = r(3750), a = r(7022);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
const s = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", i = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", u = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", o = "(\\d?\\d)", d = "(\\d{4})", c = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), m = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, g = new RegExp(`^${s}, ${o} ${i} ${d} ${u} GMT$`), p = new RegExp(`^${s}, ${o}-${i}-(\\d\\d) ${u} GMT$`), l = new RegExp(`^${s} ${i} ( [1-9]|\\d\\d) ${u} ${d}$`), f = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
function range(e, t, r) {
const n = Number(e);
if (n < t || n > r) throw new Error(`Value ${n} out of range [${t}, ${r}]`);
}
var b = r(1787), h = r(9565), w = r(5694), N = r(5937), $ = r(2104);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
class FromStringShapeDeserializer extends $.f {
settings;
constructor(e) {
super(), this.settings = e;
}
read(e, t) {
const r = N.C.of(e), n = r.getMergedTraits(), a = r.getHttpBindingLocation(n);
return this.readHttpBinding(r.getHttpBindingValue(a, n), t, a);
}
readHttpBinding([e, t, r], s, i) {
const u = 255 & t;
if (64 == (192 & u)) return r ??= e.getHttpBindingCollectionValue(i), (0, n.G)(s).map(e => this.readHttpBinding(r, e, i));
switch (u) {
case 21:
case 42:
return (this.serdeContext?.base64Decoder ?? a.E)(s);

case 4:
case 5:
case 6:
case 7:
{
const e = this.settings.httpBindings ? t >> 14 & 3 : 0;
switch (this.settings.timestampFormat.useTrait && u > 4 ? u : e ? e + 4 : this.settings.timestampFormat.default) {
case 5:
return (e => {
if (null == e) return;
if ("string" != typeof e) throw new TypeError("RFC3339 timestamps must be strings");
const t = c.exec(e);
if (!t) throw new TypeError(`Invalid RFC3339 timestamp format ${e}`);
const [, r, n, a, s, i, u, , o, d] = t;
range(n, 1, 12), range(a, 1, 31), range(s, 0, 23), range(i, 0, 59), range(u, 0, 60);
const m = new Date(Date.UTC(Number(r), Number(n) - 1, Number(a), Number(s), Number(i), Number(u), Number(o) ? Math.round(1e3 * parseFloat(`0.${o}`)) : 0));
if (m.setUTCFullYear(Number(r)), "Z" != d.toUpperCase()) {
const [, e, t, r] = /([+-])(\d\d):(\d\d)/.exec(d) || [ void 0, "+", 0, 0 ], n = "-" === e ? 1 : -1;
m.setTime(m.getTime() + n * (60 * Number(t) * 60 * 1e3 + 60 * Number(r) * 1e3));
}
return m;
})(s);

case 6:
return (e => {
if (null == e) return;
if ("string" != typeof e) throw new TypeError("RFC7231 timestamps must be strings.");
if (m.test(e)) return new Date(e);
let t, r, n, a, s, i, u, o;
if ((o = g.exec(e)) ? [, t, r, n, a, s, i, u] = o : (o = p.exec(e)) ? ([, t, r, n, a, s, i, u] = o, 
n = (Number(n) + 1900).toString()) : (o = l.exec(e)) && ([, r, t, a, s, i, u, n] = o), 
n && i) {
const e = Date.UTC(Number(n), f.indexOf(r), Number(t), Number(a), Number(s), Number(i), u ? Math.round(1e3 * parseFloat(`0.${u}`)) : 0);
range(t, 1, 31), range(a, 0, 23), range(s, 0, 59), range(i, 0, 60);
const o = new Date(e);
return o.setUTCFullYear(Number(n)), o;
}
throw new TypeError(`Invalid RFC7231 date-time value ${e}.`);
})(s);

case 7:
return (e => {
if (null == e) return;
let t = NaN;
if ("number" == typeof e) t = e; else if ("string" == typeof e) {
if (!/^-?\d*\.?\d+$/.test(e)) throw new TypeError("parseEpochTimestamp - numeric string invalid.");
t = Number.parseFloat(e);
} else "object" == typeof e && 1 === e.tag && (t = e.value);
if (isNaN(t) || Math.abs(t) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
return new Date(Math.round(1e3 * t));
})(s);

default:
return console.warn("Missing timestamp format, parsing value with Date constructor:", s), 
new Date(s);
}
}

case 0:
{
const e = t >> 8 & 3;
if (!e) return s;
let r = s;
return 6 & ~i || (r = (this.serdeContext?.utf8Encoder ?? b.P)((this.serdeContext?.base64Decoder ?? a.E)(r))), 
2 === e ? h.A.from(r) : r;
}

case 1:
return Number(s);

case 2:
return "true" === s.toLowerCase();

case 17:
return BigInt(s);

case 19:
return new w.D(s, "bigDecimal");

default:
return s;
}
}
}
}),

/***/ 712:
/***/ ((e, t, r) => {
r.d(t, {
z: () => HttpInterceptingShapeDeserializer
});
var i = r(1787), s = r(4574), n = r(5937), d = r(2104), a = r(7813);
class HttpInterceptingShapeDeserializer extends d.f {
codecDeserializer;
stringDeserializer;
constructor(e, t) {
super(), this.codecDeserializer = e, this.stringDeserializer = new a.k(t);
}
setSerdeContext(e) {
this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), 
this.serdeContext = e;
}
read(e, t) {
const r = n.C.of(e), i = r.getMergedTraits();
if (i.httpHeader || i.httpResponseCode) {
const e = r.getHttpBindingValue(38, i);
return this.readHttpBinding(e, t, 38);
}
return i.httpPayload ? this.readPayload(r.getHttpBindingValue(36, i), t) : this.readCodec(r, t);
}
readHttpBinding(e, t, r) {
const s = "string" == typeof t ? t : (this.serdeContext?.utf8Encoder ?? i.P)(t);
return this.stringDeserializer.readHttpBinding(e, s, r);
}
readPayload([e, t], r) {
const n = 255 & t;
return 21 === n || 42 === n ? "string" == typeof r ? (this.serdeContext?.utf8Decoder ?? s.a)(r) : r : 0 === n ? "string" == typeof r ? r : (this.serdeContext?.utf8Encoder ?? i.P)(r) : this.readCodec(e, r);
}
readCodec(e, t) {
return this.codecDeserializer.read(e, t);
}
}
}),

/***/ 6769:
/***/ ((t, e, i) => {
i.d(e, {
_: () => HttpInterceptingShapeSerializer
});
var r = i(5937), s = i(8227), n = i(7307);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(t) {
return (t.includes(",") || t.includes('"')) && (t = `"${t.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), 
t;
}
var o = i(9565), a = i(175), f = i(2104);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
class ToStringShapeSerializer extends f.f {
settings;
stringBuffer="";
constructor(t) {
super(), this.settings = t;
}
write(t, e) {
const i = r.C.of(t), s = i.getMergedTraits(), n = i.getHttpBindingLocation(s);
this.writeHttpBinding(i.getHttpBindingValue(n, s), e, n);
}
writeHttpBinding([t, e, i], r, f) {
const g = 255 & e;
switch (typeof r) {
case "object":
if (null === r) return void (this.stringBuffer = "null");
if (g >= 4 && g <= 7) {
if (!(r instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${t.getName(!0)}`);
const i = this.settings.httpBindings ? e >> 14 & 3 : 0;
switch (this.settings.timestampFormat.useTrait && g > 4 ? g : i ? i + 4 : this.settings.timestampFormat.default) {
case 5:
this.stringBuffer = r.toISOString().replace(".000Z", "Z");
break;

case 6:
this.stringBuffer = (0, s.JV)(r);
break;

case 7:
this.stringBuffer = String(r.getTime() / 1e3);
break;

default:
console.warn("Missing timestamp format, using epoch seconds", r), this.stringBuffer = String(r.getTime() / 1e3);
}
return;
}
if ((21 === g || 42 === g) && "byteLength" in r) return void (this.stringBuffer = (this.serdeContext?.base64Encoder ?? n.n)(r));
if (64 == (192 & g) && Array.isArray(r)) {
i ??= t.getHttpBindingCollectionValue(f);
const e = 255 & i[1], s = e >= 4 && e <= 7;
let n = "";
for (const t of r) {
this.writeHttpBinding(i, t, f);
const e = this.flush();
n && (n += ", "), n += s ? e : quoteHeader(e);
}
return void (this.stringBuffer = n);
}
this.stringBuffer = JSON.stringify(r, null, 2);
break;

case "string":
const c = e >> 8 & 3;
let h = r;
if (2 === c && (h = o.A.from(h)), c && !(6 & ~f)) return void (this.stringBuffer = (this.serdeContext?.base64Encoder ?? n.n)(h.toString()));
this.stringBuffer = r;
break;

default:
this.stringBuffer = e >> 10 & 1 ? (0, a.ec)() : String(r);
}
}
flush() {
const t = this.stringBuffer;
return this.stringBuffer = "", t;
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
class HttpInterceptingShapeSerializer {
codecSerializer;
stringSerializer;
buffer;
constructor(t, e, i = new ToStringShapeSerializer(e)) {
this.codecSerializer = t, this.stringSerializer = i;
}
setSerdeContext(t) {
this.codecSerializer.setSerdeContext(t), this.stringSerializer.setSerdeContext(t);
}
write(t, e) {
const i = r.C.of(t), s = i.getMergedTraits();
if (s.httpHeader || s.httpLabel || s.httpQuery) {
const t = i.getHttpBindingLocation(s);
return void this.writeHttpBinding(i.getHttpBindingValue(t, s), e, t);
}
this.writeCodec(i, e);
}
writeHttpBinding(t, e, i) {
this.stringSerializer.writeHttpBinding(t, e, i), this.buffer = this.stringSerializer.flush();
}
writeCodec(t, e) {
this.codecSerializer.write(t, e);
}
flush() {
if (void 0 !== this.buffer) {
const t = this.buffer;
return this.buffer = void 0, t;
}
return this.codecSerializer.flush();
}
}
}),

/***/ 9462:
/***/ ((t, e, a) => {
function determineTimestampFormat(t, e) {
if (e.timestampFormat.useTrait) {
const e = t.getSchema();
if (5 === e || 6 === e || 7 === e) return e;
}
const {httpLabel: a, httpPrefixHeaders: r, httpHeader: i, httpQuery: o} = t.getMergedTraits();
return (e.httpBindings ? "string" == typeof r || Boolean(i) ? 6 : Boolean(o) || Boolean(a) ? 5 : void 0 : void 0) ?? e.timestampFormat.default;
}
a.d(e, {
V: () => determineTimestampFormat
});
}),

/***/ 868:
/***/ ((e, t, r) => {
r.d(t, {
ey: () => m
});
var a = r(7075);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
const isStreamingPayload = e => e?.body instanceof a.Readable || "undefined" != typeof ReadableStream && e?.body instanceof ReadableStream;
var n = r(51), o = r(1871), s = r(175), i = r(876), d = r(3068);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
const race = (e, t) => {
if (!t) return e;
let cleanup = () => {};
const r = new Promise((e, r) => {
const handler = () => r(createAbortError());
t.aborted ? handler() : "function" == typeof t.addEventListener ? (t.addEventListener("abort", handler, {
once: !0
}), cleanup = () => t.removeEventListener("abort", handler)) : t.onabort = handler;
});
return Promise.race([ e, r ]).finally(cleanup);
}, createAbortError = () => Object.assign(new Error("Request aborted"), {
name: "AbortError"
}), isAbortError = e => "object" == typeof e && null !== e && "name" in e && "AbortError" === e.name;
var c = r(4132), y = r(6852), l = r(7291), u = r(8227);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
const asSdkError = e => e instanceof Error ? e : e instanceof Object ? Object.assign(new Error, e) : "string" == typeof e ? new Error(e) : new Error(`AWS SDK error wrapper for ${e}`);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
function bindRetryMiddleware(e) {
return t => (r, a) => async d => {
let y = await t.retryStrategy();
const l = await t.maxAttempts(), u = a[i.V]?.abortSignal;
if (!isRetryStrategyV2(y)) return y?.mode && (a.userAgent = [ ...a.userAgent || [], [ "cfg/retry-mode", y.mode ] ]), 
y.retry(r, d);
{
const i = (a.partition_id ?? "") + (a.__retryLongPoll ? ":longpoll" : "");
let f = await race(y.acquireInitialRetryToken(i), u), m = new Error, R = 0, w = 0;
const {request: b} = d, p = o.K.isInstance(b);
for (p && (b.headers[c.l5] = (0, s.v4)()); ;) try {
p && (b.headers[c.ok] = `attempt=${R + 1}; max=${l}`);
const {response: e, output: t} = await r(d);
return y.recordSuccess(f), t.$metadata.attempts = R + 1, t.$metadata.totalRetryDelay = w, 
{
response: e,
output: t
};
} catch (r) {
const o = getRetryErrorInfo(r, t.logger);
if (m = asSdkError(r), p && e(b)) throw (a.logger instanceof n.N ? console : a.logger)?.warn("An error was encountered in a non-retryable streaming request."), 
m;
try {
f = await race(y.refreshRetryTokenForRetry(f, o), u);
} catch (e) {
if (u?.aborted && isAbortError(e)) throw e;
throw m.$metadata || (m.$metadata = {}), m.$metadata.attempts = R + 1, m.$metadata.totalRetryDelay = w, 
m;
}
R = f.getRetryCount();
const s = f.getRetryDelay();
w += (f?.$retryLog?.acquisitionDelay ?? 0) + s, s > 0 && await race(new Promise(e => setTimeout(e, s)), u);
}
}
};
}
const isRetryStrategyV2 = e => void 0 !== e.acquireInitialRetryToken && void 0 !== e.refreshRetryTokenForRetry && void 0 !== e.recordSuccess, getRetryErrorInfo = (e, t) => {
const r = {
error: e,
errorType: getRetryErrorType(e)
}, a = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
function parseRetryAfterHeader(e, t) {
if (l.c.isInstance(e)) for (const r in e.headers) {
if (!(0, y.$)(e.headers, r)) continue;
const a = r.toLowerCase();
if ("retry-after" === a) {
const a = e.headers[r];
let n = NaN;
if (a.endsWith("GMT")) try {
n = ((0, u.xE)(a).getTime() - Date.now()) / 1e3;
} catch (e) {
t?.trace?.("Failed to parse retry-after header"), t?.trace?.(e);
} else a.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? n = Number(a.match(/ GMT, ([\d.]+)$/)?.[1]) : a.match(/^((\d+)|(\d+\.\d+))$/) ? n = Number(a) : Date.parse(a) >= Date.now() && (n = (Date.parse(a) - Date.now()) / 1e3);
if (isNaN(n)) return;
return new Date(Date.now() + 1e3 * n);
}
if ("x-amz-retry-after" === a) {
const a = e.headers[r], n = Number(a);
return isNaN(n) ? void t?.trace?.(`Failed to parse x-amz-retry-after=${a}`) : new Date(Date.now() + n);
}
}
}(e.$response, t);
return a && (r.retryAfterHint = a), r;
}, getRetryErrorType = e => (0, d.Qb)(e) ? "THROTTLING" : (0, d.bV)(e) ? "TRANSIENT" : (0, 
d.GQ)(e) ? "SERVER_ERROR" : "CLIENT_ERROR", f = {
name: "retryMiddleware",
tags: [ "RETRY" ],
step: "finalizeRequest",
priority: "high",
override: !0
};
bindRetryMiddleware(isStreamingPayload);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/index.js
const m = function bindGetRetryPlugin(e) {
const t = bindRetryMiddleware(e);
return e => ({
applyToStack: r => {
r.add(t(e), f);
}
});
}(isStreamingPayload);
}),

/***/ 478:
/***/ ((t, e, a) => {
a.d(e, {
qs: () => l,
kN: () => h,
$z: () => resolveRetryConfig
});
var s = a(4876), i = a(3068);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
class DefaultRateLimiter {
static setTimeoutFn=(t, e) => setTimeout(t, e);
beta;
minCapacity;
minFillRate;
scaleConstant;
smooth;
enabled=!1;
availableTokens=0;
lastMaxRate=0;
measuredTxRate=0;
requestCount=0;
fillRate;
lastThrottleTime;
lastTimestamp=0;
lastTxRateBucket;
maxCapacity;
timeWindow=0;
constructor(t) {
this.beta = t?.beta ?? .7, this.minCapacity = t?.minCapacity ?? 1, this.minFillRate = t?.minFillRate ?? .5, 
this.scaleConstant = t?.scaleConstant ?? .4, this.smooth = t?.smooth ?? .8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), 
this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, 
this.maxCapacity = this.minCapacity;
}
async getSendToken() {
return this.acquireTokenBucket(1);
}
updateClientSendingRate(t) {
let e;
this.updateMeasuredRate();
const a = t;
if ("THROTTLING" === a?.errorType || (0, i.Qb)(a?.error ?? t)) {
const t = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
this.lastMaxRate = t, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), 
e = this.cubicThrottle(t), this.enableTokenBucket();
} else this.calculateTimeWindow(), e = this.cubicSuccess(this.getCurrentTimeInSeconds());
const s = Math.min(e, 2 * this.measuredTxRate);
this.updateTokenBucketRate(s);
}
getCurrentTimeInSeconds() {
return Date.now() / 1e3;
}
async acquireTokenBucket(t) {
if (this.enabled) {
for (this.refillTokenBucket(); t > this.availableTokens; ) {
const e = (t - this.availableTokens) / this.fillRate * 1e3;
await new Promise(t => DefaultRateLimiter.setTimeoutFn(t, e)), this.refillTokenBucket();
}
this.availableTokens = this.availableTokens - t;
}
}
refillTokenBucket() {
const t = this.getCurrentTimeInSeconds();
if (!this.lastTimestamp) return void (this.lastTimestamp = t);
const e = (t - this.lastTimestamp) * this.fillRate;
this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + e), this.lastTimestamp = t;
}
calculateTimeWindow() {
this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
}
cubicThrottle(t) {
return this.getPrecise(t * this.beta);
}
cubicSuccess(t) {
return this.getPrecise(this.scaleConstant * Math.pow(t - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
}
enableTokenBucket() {
this.enabled = !0;
}
updateTokenBucketRate(t) {
this.refillTokenBucket(), this.fillRate = Math.max(t, this.minFillRate), this.maxCapacity = Math.max(t, this.minCapacity), 
this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
}
updateMeasuredRate() {
const t = this.getCurrentTimeInSeconds(), e = Math.floor(2 * t) / 2;
if (this.requestCount++, e > this.lastTxRateBucket) {
const t = this.requestCount / (e - this.lastTxRateBucket);
this.measuredTxRate = this.getPrecise(t * this.smooth + this.measuredTxRate * (1 - this.smooth)), 
this.requestCount = 0, this.lastTxRateBucket = e;
}
}
getPrecise(t) {
return parseFloat(t.toFixed(8));
}
}
var r = a(4132);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
class Retry {
static v2026=!0;
static delay() {
return 50;
}
static throttlingDelay() {
return 1e3;
}
static cost() {
return 14;
}
static throttlingCost() {
return 5;
}
static modifiedCostType() {
return "THROTTLING";
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
class DefaultRetryBackoffStrategy {
x=Retry.delay();
computeNextBackoffDelay(t) {
const e = Math.random() * Math.min(this.x * 2 ** t, r.G8);
return Math.floor(e);
}
setDelayBase(t) {
this.x = t;
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
class DefaultRetryToken {
delay;
count;
cost;
longPoll;
$retryLog={
acquisitionDelay: 0
};
constructor(t, e, a, s) {
this.delay = t, this.count = e, this.cost = a, this.longPoll = s;
}
getRetryCount() {
return this.count;
}
getRetryDelay() {
return Math.min(r.G8, this.delay);
}
getRetryCost() {
return this.cost;
}
isLongPoll() {
return this.longPoll;
}
}
var n = a(9903);
class StandardRetryStrategy {
mode=n.cm.STANDARD;
retryBackoffStrategy;
capacity=r.Df;
maxAttemptsProvider;
baseDelay;
constructor(t) {
"number" == typeof t ? this.maxAttemptsProvider = async () => t : "function" == typeof t ? this.maxAttemptsProvider = t : t && "object" == typeof t && (this.maxAttemptsProvider = async () => t.maxAttempts, 
this.baseDelay = t.baseDelay, this.retryBackoffStrategy = t.backoff), this.maxAttemptsProvider ??= async () => n.Gz, 
this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
}
async acquireInitialRetryToken(t) {
return new DefaultRetryToken(Retry.delay(), 0, void 0, t.includes(":longpoll"));
}
async refreshRetryTokenForRetry(t, e) {
const a = await this.getMaxAttempts(), s = this.retryCode(t, e, a), i = 0 === s, r = t.isLongPoll?.();
if (i || r) {
const a = e.errorType;
this.retryBackoffStrategy.setDelayBase("THROTTLING" === a ? Retry.throttlingDelay() : this.baseDelay);
const n = this.retryBackoffStrategy.computeNextBackoffDelay(t.getRetryCount());
let o = n;
if (e.retryAfterHint instanceof Date && (o = Math.max(n, Math.min(e.retryAfterHint.getTime() - Date.now(), n + 5e3))), 
i) {
const e = this.getCapacityCost(a);
this.capacity -= e;
const s = new DefaultRetryToken(0, t.getRetryCount() + 1, e, t.isLongPoll?.() ?? !1);
return await new Promise(t => setTimeout(t, o)), s.$retryLog.acquisitionDelay = o, 
s;
}
{
const t = 3 === s && r ? o : 0;
t > 0 && await new Promise(e => setTimeout(e, t));
}
}
throw new Error("No retry token available");
}
recordSuccess(t) {
this.capacity = Math.min(r.Df, this.capacity + (t.getRetryCost() ?? r.XP));
}
getCapacity() {
return this.capacity;
}
async maxAttempts() {
return this.maxAttemptsProvider();
}
async getMaxAttempts() {
try {
return await this.maxAttemptsProvider();
} catch (t) {
return console.warn(`Max attempts provider could not resolve. Using default of ${n.Gz}`), 
n.Gz;
}
}
retryCode(t, e, a) {
const s = t.getRetryCount() + 1, i = this.isRetryableError(e.errorType) ? 0 : 1, r = s < a ? 0 : 2, n = this.capacity >= this.getCapacityCost(e.errorType) ? 0 : 3;
return i || r || n;
}
getCapacityCost(t) {
return t === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
}
isRetryableError(t) {
return "THROTTLING" === t || "TRANSIENT" === t;
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
class AdaptiveRetryStrategy {
mode=n.cm.ADAPTIVE;
rateLimiter;
standardRetryStrategy;
constructor(t, e) {
const {rateLimiter: a} = e ?? {};
this.rateLimiter = a ?? new DefaultRateLimiter, this.standardRetryStrategy = new StandardRetryStrategy(e ? {
maxAttempts: "number" == typeof t ? t : 3,
...e
} : t);
}
async acquireInitialRetryToken(t) {
const e = await this.standardRetryStrategy.acquireInitialRetryToken(t);
return await this.rateLimiter.getSendToken(), e;
}
async refreshRetryTokenForRetry(t, e) {
this.rateLimiter.updateClientSendingRate(e);
const a = await this.standardRetryStrategy.refreshRetryTokenForRetry(t, e);
return await this.rateLimiter.getSendToken(), a;
}
recordSuccess(t) {
this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(t);
}
async maxAttemptsProvider() {
return this.standardRetryStrategy.maxAttempts();
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
const o = "AWS_MAX_ATTEMPTS", c = "max_attempts", l = {
environmentVariableSelector: t => {
const e = t[o];
if (!e) return;
const a = parseInt(e);
if (Number.isNaN(a)) throw new Error(`Environment variable ${o} mast be a number, got "${e}"`);
return a;
},
configFileSelector: t => {
const e = t[c];
if (!e) return;
const a = parseInt(e);
if (Number.isNaN(a)) throw new Error(`Shared config file entry ${c} mast be a number, got "${e}"`);
return a;
},
default: n.Gz
}, resolveRetryConfig = (t, e) => {
const {retryStrategy: a, retryMode: i} = t, {defaultMaxAttempts: r = n.Gz, defaultBaseDelay: o = Retry.delay()} = e ?? {}, c = (0, 
s.t)(t.maxAttempts ?? r);
let l = a ? Promise.resolve(a) : void 0;
return Object.assign(t, {
maxAttempts: c,
retryStrategy: () => l ??= (async () => {
const t = await c();
return await (0, s.t)(i)() === n.cm.ADAPTIVE ? new AdaptiveRetryStrategy(c, {
maxAttempts: t,
baseDelay: o
}) : new StandardRetryStrategy({
maxAttempts: t,
baseDelay: o
});
})()
});
}, h = {
environmentVariableSelector: t => t.AWS_RETRY_MODE,
configFileSelector: t => t.retry_mode,
default: n.L0
};
}),

/***/ 3068:
/***/ ((e, t, o) => {
o.d(t, {
Wg: () => isClockSkewCorrectedError,
GQ: () => isServerError,
Qb: () => isThrottlingError,
bV: () => isTransientError
});
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/constants.js
const n = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ], r = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ], i = [ 500, 502, 503, 504 ], a = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ], d = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ], isClockSkewCorrectedError = e => e.$metadata?.clockSkewCorrected, isThrottlingError = e => 429 === e.$metadata?.httpStatusCode || n.includes(e.name) || 1 == e.$retryable?.throttling, isTransientError = (e, t = 0) => "AbortError" !== e?.name && ((e => void 0 !== e?.$retryable)(e) || isClockSkewCorrectedError(e) || "InvalidSignatureException" === e.name && e.message?.includes("Signature expired") || r.includes(e.name) || a.includes(e?.code || "") || d.includes(e?.code || "") || i.includes(e.$metadata?.httpStatusCode || 0) || (e => {
const t = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
return !!(e && e instanceof TypeError) && t.has(e.message);
})(e) || function isNodeJsHttp2TransientError(e) {
return "ERR_HTTP2_STREAM_ERROR" === e.code && e.message.includes("NGHTTP2_REFUSED_STREAM");
}(e) || void 0 !== e.cause && t <= 10 && isTransientError(e.cause, t + 1)), isServerError = e => {
if (void 0 !== e.$metadata?.httpStatusCode) {
const t = e.$metadata.httpStatusCode;
return 500 <= t && t <= 599 && !isTransientError(e);
}
return !1;
};
}),

/***/ 9903:
/***/ ((A, a, d) => {
var D;
d.d(a, {
Gz: () => n,
L0: () => t,
cm: () => D
}), function(A) {
A.STANDARD = "standard", A.ADAPTIVE = "adaptive";
}(D || (D = {}));
const n = 3, t = D.STANDARD;
}),

/***/ 4132:
/***/ ((d, o, e) => {
e.d(o, {
Df: () => a,
G8: () => s,
XP: () => i,
l5: () => k,
ok: () => m
});
const s = 2e4, a = 500, i = 1, k = "amz-sdk-invocation-id", m = "amz-sdk-request";
}),

/***/ 9835:
/***/ ((s, e, t) => {
t.d(e, {
O: () => TypeRegistry
});
class TypeRegistry {
namespace;
schemas;
exceptions;
static registries=new Map;
constructor(s, e = new Map, t = new Map) {
this.namespace = s, this.schemas = e, this.exceptions = t, TypeRegistry.registries.has(s) || TypeRegistry.registries.set(s, this);
}
static for(s) {
return TypeRegistry.registries.get(s) ?? new TypeRegistry(s);
}
copyFrom(s) {
const {schemas: e, exceptions: t} = this;
for (const [t, r] of s.schemas) e.has(t) || e.set(t, r);
for (const [e, r] of s.exceptions) t.has(e) || t.set(e, r);
}
register(s, e) {
const t = this.normalizeShapeId(s);
for (const s of [ this, TypeRegistry.for(t.split("#")[0]) ]) s.schemas.has(t) || s.schemas.set(t, e);
}
getSchema(s) {
const e = this.normalizeShapeId(s);
if (!this.schemas.has(e)) {
if (!s.includes("#")) {
const e = "#" + s, t = [];
for (const [s, r] of this.schemas.entries()) s.endsWith(e) && t.push(r);
if (1 === t.length) return t[0];
}
throw new Error(`@smithy/core/schema - schema not found for ${e}`);
}
return this.schemas.get(e);
}
registerError(s, e) {
const t = s, r = t[1], i = r + "#" + t[2];
e.hasOwnProperty?.("shapeId") || (e.shapeId = i);
for (const s of [ this, TypeRegistry.for(r) ]) s.schemas.has(i) || s.exceptions.has(t) || (s.schemas.set(i, t), 
s.exceptions.set(t, e));
}
getErrorCtor(s) {
const e = s;
return this.exceptions.has(e) ? this.exceptions.get(e) : TypeRegistry.for(e[1]).exceptions.get(e);
}
getBaseException() {
for (const s of this.exceptions.keys()) if (Array.isArray(s)) {
const [, e, t] = s, r = e + "#" + t;
if (r.startsWith("smithy.ts.sdk.synthetic.") && r.endsWith("ServiceException")) return s;
}
}
find(s) {
for (const e of this.schemas.values()) if (s(e)) return e;
}
clear() {
this.schemas.clear(), this.exceptions.clear();
}
normalizeShapeId(s) {
return s.includes("#") ? s : this.namespace + "#" + s;
}
}
}),

/***/ 8934:
/***/ ((o, n, t) => {
t.d(n, {
L: () => deref
});
const deref = o => "function" == typeof o ? o() : o;
}),

/***/ 6979:
/***/ ((e, t, r) => {
r.d(t, {
wq: () => getSchemaSerdePlugin
});
var o = r(3753), a = r(7291);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
const operation = (e, t, r, o, a) => ({
name: t,
namespace: e,
traits: r,
input: o,
output: a
}), schemaDeserializationMiddleware = e => (t, r) => async n => {
const {response: s} = await t(n), {operationSchema: i} = (0, o.u)(r), [, d, c, p, u, l] = i ?? [];
try {
return {
response: s,
output: await e.protocol.deserializeResponse(operation(d, c, p, u, l), {
...e,
...r
}, s)
};
} catch (e) {
if (Object.defineProperty(e, "$response", {
value: s,
enumerable: !1,
writable: !1,
configurable: !1
}), !("$metadata" in e)) {
const t = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
try {
e.message += "\n  " + t;
} catch (e) {
r.logger && "NoOpLogger" !== r.logger?.constructor?.name ? r.logger?.warn?.(t) : console.warn(t);
}
void 0 !== e.$responseBodyText && e.$response && (e.$response.body = e.$responseBodyText);
try {
if (a.c.isInstance(s)) {
const {headers: t = {}, statusCode: r} = s, o = Object.entries(t);
e.$metadata = {
httpStatusCode: r,
requestId: findHeader(/^x-[\w-]+-request-?id$/, o),
extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, o),
cfId: findHeader(/^x-[\w-]+-cf-id$/, o)
};
}
} catch (e) {}
}
throw e;
}
}, findHeader = (e, t) => (t.find(([t]) => t.match(e)) || [ void 0, void 0 ])[1];
var n = r(89);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
const schemaSerializationMiddleware = e => (t, r) => async a => {
const {operationSchema: s} = (0, o.u)(r), [, i, d, c, p, u] = s ?? [], l = r.endpointV2 ? async () => (0, 
n.a)(r.endpointV2) : e.endpoint, g = await e.protocol.serializeRequest(operation(i, d, c, p, u), a.input, {
...e,
...r,
endpoint: l
});
return t({
...a,
request: g
});
}, s = {
name: "deserializerMiddleware",
step: "deserialize",
tags: [ "DESERIALIZER" ],
override: !0
}, i = {
name: "serializerMiddleware",
step: "serialize",
tags: [ "SERIALIZER" ],
override: !0
};
function getSchemaSerdePlugin(e) {
return {
applyToStack: t => {
t.add(schemaSerializationMiddleware(e), i), t.add(schemaDeserializationMiddleware(e), s), 
e.protocol.setSerdeContext(e);
}
};
}
}),

/***/ 6627:
/***/ ((e, t, r) => {
r.d(t, {
l1: () => NormalizedSchema
});
var s = r(8934), i = r(4018);
const m = Symbol.for("@smithy/nor-struct-it"), a = Symbol.for("@smithy/ns"), h = [], n = {};
class NormalizedSchema {
ref;
memberName;
static symbol=Symbol.for("@smithy/nor");
symbol=NormalizedSchema.symbol;
name;
schema;
_isMemberSchema;
traits;
memberTraits;
normalizedTraits;
constructor(e, t) {
this.ref = e, this.memberName = t;
const r = [];
let m = e, a = e;
for (this._isMemberSchema = !1; isMemberSchema(m); ) r.push(m[1]), m = m[0], a = (0, 
s.L)(m), this._isMemberSchema = !0;
if (r.length > 0) {
this.memberTraits = {};
for (let e = r.length - 1; e >= 0; --e) {
const t = r[e];
Object.assign(this.memberTraits, (0, i.c)(t));
}
} else this.memberTraits = 0;
if (a instanceof NormalizedSchema) {
const e = this.memberTraits;
return Object.assign(this, a), this.memberTraits = Object.assign({}, e, a.getMemberTraits(), this.getMemberTraits()), 
this.normalizedTraits = void 0, void (this.memberName = t ?? a.memberName);
}
if (this.schema = (0, s.L)(a), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, 
this.traits = this.schema[3]) : (this.name = this.memberName ?? String(a), this.traits = 0), 
this._isMemberSchema && !t) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
}
static [Symbol.hasInstance](e) {
const t = this.prototype.isPrototypeOf(e);
return t || "object" != typeof e || null === e ? t : e.symbol === this.symbol;
}
static of(e) {
const t = "function" == typeof e || "object" == typeof e && null !== e;
if ("number" == typeof e) {
if (h[e]) return h[e];
} else if ("string" == typeof e) {
if (n[e]) return n[e];
} else if (t && e[a]) return e[a];
const r = (0, s.L)(e);
if (r instanceof NormalizedSchema) return r;
if (isMemberSchema(r)) {
const [t, s] = r;
if (t instanceof NormalizedSchema) return Object.assign(t.getMergedTraits(), (0, 
i.c)(s)), t;
throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`);
}
const m = new NormalizedSchema(r);
return t ? e[a] = m : "string" == typeof r ? n[r] = m : "number" == typeof r ? h[r] = m : m;
}
getSchema() {
const e = this.schema;
return Array.isArray(e) && 0 === e[0] ? e[4] : e;
}
getName(e = !1) {
const {name: t} = this;
return !e && t && t.includes("#") ? t.split("#")[1] : t || void 0;
}
getMemberName() {
return this.memberName;
}
isMemberSchema() {
return this._isMemberSchema;
}
isListSchema() {
const e = this.getSchema();
return "number" == typeof e ? e >= 64 && e < 128 : 1 === e[0];
}
isMapSchema() {
const e = this.getSchema();
return "number" == typeof e ? e >= 128 && e <= 255 : 2 === e[0];
}
isStructSchema() {
const e = this.getSchema();
if ("object" != typeof e) return !1;
const t = e[0];
return 3 === t || -3 === t || 4 === t;
}
isUnionSchema() {
const e = this.getSchema();
return "object" == typeof e && 4 === e[0];
}
isBlobSchema() {
const e = this.getSchema();
return 21 === e || 42 === e;
}
isTimestampSchema() {
const e = this.getSchema();
return "number" == typeof e && e >= 4 && e <= 7;
}
isUnitSchema() {
return "unit" === this.getSchema();
}
isDocumentSchema() {
return 15 === this.getSchema();
}
isStringSchema() {
return 0 === this.getSchema();
}
isBooleanSchema() {
return 2 === this.getSchema();
}
isNumericSchema() {
return 1 === this.getSchema();
}
isBigIntegerSchema() {
return 17 === this.getSchema();
}
isBigDecimalSchema() {
return 19 === this.getSchema();
}
isStreaming() {
const {streaming: e} = this.getMergedTraits();
return !!e || 42 === this.getSchema();
}
isIdempotencyToken() {
return !!this.getMergedTraits().idempotencyToken;
}
getMergedTraits() {
return this.normalizedTraits ?? (this.normalizedTraits = {
...this.getOwnTraits(),
...this.getMemberTraits()
});
}
getMemberTraits() {
return (0, i.c)(this.memberTraits);
}
getOwnTraits() {
return (0, i.c)(this.traits);
}
getKeySchema() {
const [e, t] = [ this.isDocumentSchema(), this.isMapSchema() ];
if (!e && !t) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
const r = this.getSchema();
return member([ e ? 15 : r[4] ?? 0, 0 ], "key");
}
getValueSchema() {
const e = this.getSchema(), [t, r, s] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ], i = "number" == typeof e ? 63 & e : e && "object" == typeof e && (r || s) ? e[3 + e[0]] : t ? 15 : void 0;
if (null != i) return member([ i, 0 ], r ? "value" : "member");
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
}
getMemberSchema(e) {
const t = this.getSchema();
if (this.isStructSchema() && t[4].includes(e)) {
const r = t[4].indexOf(e), s = t[5][r];
return member(isMemberSchema(s) ? s : [ s, 0 ], e);
}
if (this.isDocumentSchema()) return member([ 15, 0 ], e);
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
}
getMemberSchemas() {
const e = {};
try {
for (const [t, r] of this.structIterator()) e[t] = r;
} catch (e) {}
return e;
}
getEventStreamMember() {
if (this.isStructSchema()) for (const [e, t] of this.structIterator()) if (t.isStreaming() && t.isStructSchema()) return e;
return "";
}
* structIterator() {
if (this.isUnitSchema()) return;
if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
const e = this.getSchema(), t = e[4].length;
let r = e[m];
if (r && t === r.length) yield* r; else {
r = Array(t);
for (let s = 0; s < t; ++s) {
const t = e[4][s], i = member([ e[5][s], 0 ], t);
yield r[s] = [ t, i ];
}
e[m] = r;
}
}
}
function member(e, t) {
return e instanceof NormalizedSchema ? Object.assign(e, {
memberName: t,
_isMemberSchema: !0
}) : new NormalizedSchema(e, t);
}
const isMemberSchema = e => Array.isArray(e) && 2 === e.length, isStaticSchema = e => Array.isArray(e) && e.length >= 5;
}),

/***/ 4018:
/***/ ((t, e, n) => {
n.d(e, {
c: () => translateTraits
});
const o = [];
function translateTraits(t) {
if ("object" == typeof t) return t;
if (o[t |= 0]) return o[t];
const e = {};
let n = 0;
for (const o of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) 1 == (t >> n++ & 1) && (e[o] = 1);
return o[t] = e;
}
}),

/***/ 3277:
/***/ ((t, n, o) => {
function concatBytes(t, n) {
if (void 0 === n) {
n = 0;
for (const o of t) n += o.byteLength;
}
const o = new Uint8Array(n);
let e = 0;
for (const n of t) o.set(n, e), e += n.byteLength;
return o;
}
o.d(n, {
I: () => concatBytes
});
}),

/***/ 8227:
/***/ ((e, t, r) => {
r.d(t, {
JV: () => dateToUtcString,
l3: () => parseEpochTimestamp,
EI: () => parseRfc3339DateTime,
t_: () => parseRfc3339DateTimeWithOffset,
xE: () => parseRfc7231DateTime
});
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/parse-utils.js
const expectNumber = e => {
if (null != e) {
if ("string" == typeof e) {
const t = parseFloat(e);
if (!Number.isNaN(t)) return String(t) !== String(e) && s.warn(stackTraceWarning(`Expected number but observed string: ${e}`)), 
t;
}
if ("number" == typeof e) return e;
throw new TypeError(`Expected number, got ${typeof e}: ${e}`);
}
}, n = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectSizedInt = (e, t) => {
const r = (e => {
if (null != e) {
if (Number.isInteger(e) && !Number.isNaN(e)) return e;
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`);
}
})(e);
if (void 0 !== r && castInt(r, t) !== r) throw new TypeError(`Expected ${t}-bit integer, got ${e}`);
return r;
}, castInt = (e, t) => {
switch (t) {
case 32:
return Int32Array.of(e)[0];

case 16:
return Int16Array.of(e)[0];

case 8:
return Int8Array.of(e)[0];
}
}, o = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = e => {
const t = e.match(o);
if (null === t || t[0].length !== e.length) throw new TypeError("Expected real number, got implicit NaN");
return parseFloat(e);
}, strictParseShort = e => (e => expectSizedInt(e, 16))("string" == typeof e ? parseNumber(e) : e), stackTraceWarning = e => String(new TypeError(e).stack || e).split("\n").slice(0, 5).filter(e => !e.includes("stackTraceWarning")).join("\n"), s = {
warn: console.warn
}, i = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], a = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
function dateToUtcString(e) {
const t = e.getUTCFullYear(), r = e.getUTCMonth(), n = e.getUTCDay(), o = e.getUTCDate(), s = e.getUTCHours(), u = e.getUTCMinutes(), d = e.getUTCSeconds(), c = o < 10 ? `0${o}` : `${o}`, l = s < 10 ? `0${s}` : `${s}`, p = u < 10 ? `0${u}` : `${u}`, f = d < 10 ? `0${d}` : `${d}`;
return `${i[n]}, ${c} ${a[r]} ${t} ${l}:${p}:${f} GMT`;
}
const u = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = e => {
if (null == e) return;
if ("string" != typeof e) throw new TypeError("RFC-3339 date-times must be expressed as strings");
const t = u.exec(e);
if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
const [r, n, o, s, i, a, d, c] = t, l = strictParseShort(stripLeadingZeroes(n)), p = parseDateValue(o, "month", 1, 12), f = parseDateValue(s, "day", 1, 31);
return buildDate(l, p, f, {
hours: i,
minutes: a,
seconds: d,
fractionalMilliseconds: c
});
}, d = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = e => {
if (null == e) return;
if ("string" != typeof e) throw new TypeError("RFC-3339 date-times must be expressed as strings");
const t = d.exec(e);
if (!t) throw new TypeError("Invalid RFC-3339 date-time value");
const [r, n, o, s, i, a, u, c, l] = t, p = strictParseShort(stripLeadingZeroes(n)), f = parseDateValue(o, "month", 1, 12), g = parseDateValue(s, "day", 1, 31), T = buildDate(p, f, g, {
hours: i,
minutes: a,
seconds: u,
fractionalMilliseconds: c
});
return "Z" != l.toUpperCase() && T.setTime(T.getTime() - parseOffsetToMilliseconds(l)), 
T;
}, c = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), l = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), p = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = e => {
if (null == e) return;
if ("string" != typeof e) throw new TypeError("RFC-7231 date-times must be expressed as strings");
let t = c.exec(e);
if (t) {
const [e, r, n, o, s, i, a, u] = t;
return buildDate(strictParseShort(stripLeadingZeroes(o)), parseMonthByShortName(n), parseDateValue(r, "day", 1, 31), {
hours: s,
minutes: i,
seconds: a,
fractionalMilliseconds: u
});
}
if (t = l.exec(e), t) {
const [e, r, n, o, s, i, a, u] = t;
return adjustRfc850Year(buildDate(parseTwoDigitYear(o), parseMonthByShortName(n), parseDateValue(r, "day", 1, 31), {
hours: s,
minutes: i,
seconds: a,
fractionalMilliseconds: u
}));
}
if (t = p.exec(e), t) {
const [e, r, n, o, s, i, a, u] = t;
return buildDate(strictParseShort(stripLeadingZeroes(u)), parseMonthByShortName(r), parseDateValue(n.trimLeft(), "day", 1, 31), {
hours: o,
minutes: s,
seconds: i,
fractionalMilliseconds: a
});
}
throw new TypeError("Invalid RFC-7231 date-time value");
}, parseEpochTimestamp = e => {
if (null == e) return;
let t;
if ("number" == typeof e) t = e; else if ("string" == typeof e) t = (e => expectNumber("string" == typeof e ? parseNumber(e) : e))(e); else {
if ("object" != typeof e || 1 !== e.tag) throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
t = e.value;
}
if (Number.isNaN(t) || t === 1 / 0 || t === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
return new Date(Math.round(1e3 * t));
}, buildDate = (e, t, r, n) => {
const o = t - 1;
return validateDayOfMonth(e, o, r), new Date(Date.UTC(e, o, r, parseDateValue(n.hours, "hour", 0, 23), parseDateValue(n.minutes, "minute", 0, 59), parseDateValue(n.seconds, "seconds", 0, 60), parseMilliseconds(n.fractionalMilliseconds)));
}, parseTwoDigitYear = e => {
const t = (new Date).getUTCFullYear(), r = 100 * Math.floor(t / 100) + strictParseShort(stripLeadingZeroes(e));
return r < t ? r + 100 : r;
}, adjustRfc850Year = e => e.getTime() - (new Date).getTime() > 15768e8 ? new Date(Date.UTC(e.getUTCFullYear() - 100, e.getUTCMonth(), e.getUTCDate(), e.getUTCHours(), e.getUTCMinutes(), e.getUTCSeconds(), e.getUTCMilliseconds())) : e, parseMonthByShortName = e => {
const t = a.indexOf(e);
if (t < 0) throw new TypeError(`Invalid month: ${e}`);
return t + 1;
}, f = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ], validateDayOfMonth = (e, t, r) => {
let n = f[t];
if (1 === t && isLeapYear(e) && (n = 29), r > n) throw new TypeError(`Invalid day for ${a[t]} in ${e}: ${r}`);
}, isLeapYear = e => e % 4 == 0 && (e % 100 != 0 || e % 400 == 0), parseDateValue = (e, t, r, n) => {
const o = (e => (e => expectSizedInt(e, 8))("string" == typeof e ? parseNumber(e) : e))(stripLeadingZeroes(e));
if (o < r || o > n) throw new TypeError(`${t} must be between ${r} and ${n}, inclusive`);
return o;
}, parseMilliseconds = e => null == e ? 0 : 1e3 * (e => (e => {
const t = expectNumber(e);
if (void 0 !== t && !Number.isNaN(t) && t !== 1 / 0 && t !== -1 / 0 && Math.abs(t) > n) throw new TypeError(`Expected 32-bit float, got ${e}`);
return t;
})("string" == typeof e ? parseNumber(e) : e))("0." + e), parseOffsetToMilliseconds = e => {
const t = e[0];
let r = 1;
if ("+" == t) r = 1; else {
if ("-" != t) throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);
r = -1;
}
return r * (60 * Number(e.substring(1, 3)) + Number(e.substring(4, 6))) * 60 * 1e3;
}, stripLeadingZeroes = e => {
let t = 0;
for (;t < e.length - 1 && "0" === e.charAt(t); ) t++;
return 0 === t ? e : e.slice(t);
};
}),

/***/ 175:
/***/ ((t, r, n) => {
n.d(r, {
Mu: () => Uint8ArrayBlobAdapter,
ec: () => y,
v4: () => s
});
var e = n(7598), o = n(7022), a = n(7307), i = n(4574), d = n(1787);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
const p = Array.from({
length: 256
}, (t, r) => r.toString(16).padStart(2, "0"));
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/index.js
class Uint8ArrayBlobAdapter extends(// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(t, r, n, e) {
return class Uint8ArrayBlobAdapter extends Uint8Array {
static fromString(t, n = "utf-8") {
if ("string" == typeof t) return "base64" === n ? Uint8ArrayBlobAdapter.mutate(e(t)) : Uint8ArrayBlobAdapter.mutate(r(t));
throw new Error(`Unsupported conversion from ${typeof t} to Uint8ArrayBlobAdapter.`);
}
static mutate(t) {
return Object.setPrototypeOf(t, Uint8ArrayBlobAdapter.prototype), t;
}
transformToString(r = "utf-8") {
return "base64" === r ? n(this) : t(this);
}
};
}(d.P, i.a, a.n, o.E)){}
const s = function bindV4(t) {
return "undefined" != typeof crypto && "function" == typeof crypto.randomUUID ? () => crypto.randomUUID() : () => {
const r = new Uint8Array(16);
return t(r), r[6] = 15 & r[6] | 64, r[8] = 63 & r[8] | 128, p[r[0]] + p[r[1]] + p[r[2]] + p[r[3]] + "-" + p[r[4]] + p[r[5]] + "-" + p[r[6]] + p[r[7]] + "-" + p[r[8]] + p[r[9]] + "-" + p[r[10]] + p[r[11]] + p[r[12]] + p[r[13]] + p[r[14]] + p[r[15]];
};
}(e.getRandomValues), y = s;
}),

/***/ 8345:
/***/ ((r, t, e) => {
e.d(t, {
m: () => isArrayBuffer
});
const isArrayBuffer = r => "function" == typeof ArrayBuffer && r instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(r);
}),

/***/ 9565:
/***/ ((t, e, n) => {
n.d(e, {
A: () => r
});
const r = function LazyJsonString(t) {
return Object.assign(new String(t), {
deserializeJSON: () => JSON.parse(String(t)),
toString: () => String(t),
toJSON: () => String(t)
});
};
r.from = t => t && "object" == typeof t && (t instanceof r || "deserializeJSON" in t) ? t : "string" == typeof t || Object.getPrototypeOf(t) === String.prototype ? r(String(t)) : r(JSON.stringify(t)), 
r.fromObject = r.from;
}),

/***/ 3750:
/***/ ((e, c, s) => {
s.d(c, {
G: () => splitHeader
});
const splitHeader = e => {
const c = e.length, s = [];
let t = !1, l = !1, r = 0;
for (let n = 0; n < c; ++n) {
const c = e[n];
switch (c) {
case '"':
l || (t = !t);
break;

case ",":
t || (s.push(e.slice(r, n)), r = n + 1);
}
l = "\\" === c && !l;
}
return s.push(e.slice(r)), s.map(e => {
const c = (e = e.trim()).length;
return c < 2 ? e : '"' === e[0] && '"' === e[c - 1] ? (e = e.slice(1, c - 1)).replace(/\\(["\\])/g, "$1") : e.replace(/\\"/g, '"');
});
};
}),

/***/ 7022:
/***/ ((e, r, n) => {
n.d(r, {
E: () => fromBase64
});
var t = n(6382);
const o = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = e => {
if (3 * e.length % 4 != 0) throw new TypeError("Incorrect padding on base64 string.");
if (!o.exec(e)) throw new TypeError("Invalid base64 string.");
const r = (0, t.s)(e, "base64");
return new Uint8Array(r.buffer, r.byteOffset, r.byteLength);
};
}),

/***/ 7307:
/***/ ((t, e, n) => {
n.d(e, {
n: () => toBase64
});
var r = n(6382), o = n(4574);
const toBase64 = t => {
let e;
if (e = "string" == typeof t ? (0, o.a)(t) : t, "object" != typeof e || "number" != typeof e.byteOffset || "number" != typeof e.byteLength) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
return (0, r.Q)(e.buffer, e.byteOffset, e.byteLength).toString("base64");
};
}),

/***/ 2149:
/***/ ((e, t, r) => {
r.d(t, {
n: () => calculateBodyLength
});
var n = r(3024);
const calculateBodyLength = e => {
if (!e) return 0;
if ("string" == typeof e) return Buffer.byteLength(e);
if ("number" == typeof e.byteLength) return e.byteLength;
if ("number" == typeof e.size) return e.size;
if ("number" == typeof e.start && "number" == typeof e.end) return e.end + 1 - e.start;
if (e instanceof n.ReadStream) {
if (null != e.path) return (0, n.lstatSync)(e.path).size;
if ("number" == typeof e.fd) return (0, n.fstatSync)(e.fd).size;
}
throw new Error(`Body Length computation failed for ${e}`);
};
}),

/***/ 6382:
/***/ ((e, r, t) => {
t.d(r, {
Q: () => fromArrayBuffer,
s: () => fromString
});
var f = t(8345);
const fromArrayBuffer = (e, r = 0, t = e.byteLength - r) => {
if (!(0, f.m)(e)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);
return Buffer.from(e, r, t);
}, fromString = (e, r) => {
if ("string" != typeof e) throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);
return r ? Buffer.from(e, r) : Buffer.from(e);
};
}),

/***/ 706:
/***/ ((e, n, t) => {
t.d(n, {
a: () => fromHex,
n: () => toHex
});
const o = {}, r = {};
for (let e = 0; e < 256; e++) {
let n = e.toString(16).toLowerCase();
1 === n.length && (n = `0${n}`), o[e] = n, r[n] = e;
}
function fromHex(e) {
if (e.length % 2 != 0) throw new Error("Hex encoded strings must have an even number length");
const n = new Uint8Array(e.length / 2);
for (let t = 0; t < e.length; t += 2) {
const o = e.slice(t, t + 2).toLowerCase();
if (!(o in r)) throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`);
n[t / 2] = r[o];
}
return n;
}
function toHex(e) {
let n = "";
for (let t = 0; t < e.byteLength; t++) n += o[e[t]];
return n;
}
}),

/***/ 9015:
/***/ ((e, t, r) => {
r.d(t, {
c: () => sdk_stream_mixin_sdkStreamMixin
});
var o = r(7075), n = r(6382);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
const a = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", s = (Object.entries(a).reduce((e, [t, r]) => (e[r] = Number(t), 
e), {}), a.split(""));
var i = r(706), f = r(432), c = r(3296);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
const l = "The stream has already been transformed.", isBlobInstance = e => "function" == typeof Blob && e instanceof Blob;
var u = r(5606);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
const b = "The stream has already been transformed.", sdk_stream_mixin_sdkStreamMixin = e => {
if (!(e instanceof o.Readable)) try {
return (e => {
if (!isBlobInstance(e) && !(0, c.H)(e)) throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${e?.__proto__?.constructor?.name || e}`);
let t = !1;
const transformToByteArray = async () => {
if (t) throw new Error(l);
return t = !0, await (0, f.kv)(e);
};
return Object.assign(e, {
transformToByteArray: transformToByteArray,
transformToString: async e => {
const t = await transformToByteArray();
if ("base64" === e) // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
return function toBase64(e) {
let t;
t = "string" == typeof e ? (e => (new TextEncoder).encode(e))(e) : e;
const r = "object" == typeof t && "number" == typeof t.length, o = "object" == typeof t && "number" == typeof t.byteOffset && "number" == typeof t.byteLength;
if (!r && !o) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
let n = "";
for (let e = 0; e < t.length; e += 3) {
let r = 0, o = 0;
for (let n = e, a = Math.min(e + 3, t.length); n < a; n++) r |= t[n] << 8 * (a - n - 1), 
o += 8;
const a = Math.ceil(o / 6);
r <<= 6 * a - o;
for (let e = 1; e <= a; e++) {
const t = 6 * (a - e);
n += s[(r & 63 << t) >> t];
}
n += "==".slice(0, 4 - a);
}
return n;
}(t);
if ("hex" === e) return (0, i.n)(t);
if (void 0 === e || "utf8" === e || "utf-8" === e) return (e => {
if ("string" == typeof e) return e;
if ("object" != typeof e || "number" != typeof e.byteOffset || "number" != typeof e.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
return new TextDecoder("utf-8").decode(e);
})(t);
if ("function" == typeof TextDecoder) return new TextDecoder(e).decode(t);
throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
},
transformToWebStream: () => {
if (t) throw new Error(l);
if (t = !0, isBlobInstance(e)) return (e => {
if ("function" != typeof e.stream) throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
return e.stream();
})(e);
if ((0, c.H)(e)) return e;
throw new Error(`Cannot transform payload to web stream, got ${e}`);
}
});
})(e);
} catch (t) {
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${e?.__proto__?.constructor?.name || e}`);
}
let t = !1;
const transformToByteArray = async () => {
if (t) throw new Error(b);
return t = !0, await (0, u.k)(e);
};
return Object.assign(e, {
transformToByteArray: transformToByteArray,
transformToString: async e => {
const t = await transformToByteArray();
return void 0 === e || Buffer.isEncoding(e) ? (0, n.Q)(t.buffer, t.byteOffset, t.byteLength).toString(e) : new TextDecoder(e).decode(t);
},
transformToWebStream: () => {
if (t) throw new Error(b);
if (null !== e.readableFlowing) throw new Error("The stream has been consumed by other callbacks.");
if ("function" != typeof o.Readable.toWeb) throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
return t = !0, o.Readable.toWeb(e);
}
});
};
}),

/***/ 432:
/***/ ((e, a, l) => {
l.d(a, {
Bq: () => collectReadableStream,
kS: () => collectBlob,
kv: () => streamCollector
});
var t = l(3277), c = l(3296);
const streamCollector = async e => (0, c.q)(e) ? collectBlob(e) : collectReadableStream(e);
async function collectBlob(e) {
return e.arrayBuffer().then(e => new Uint8Array(e));
}
async function collectReadableStream(e) {
const a = [], l = e.getReader();
let c = 0;
for (;;) {
const {done: e, value: t} = await l.read();
if (t && (a.push(t), c += t.length), e) break;
}
return (0, t.I)(a, c);
}
}),

/***/ 5606:
/***/ ((e, o, r) => {
r.d(o, {
k: () => streamCollector
});
var s = r(7075), t = r(3277), n = r(432), i = r(3296);
const streamCollector = e => (0, i.q)(e) ? (0, n.kS)(e) : (0, i.H)(e) ? (0, n.Bq)(e) : new Promise((o, r) => {
const s = new Collector, n = e;
n.pipe(s), n.on("error", e => {
s.end(), r(e);
}), s.on("error", r), s.on("finish", function() {
const e = (0, t.I)(this.bufferedBytes);
o(e);
});
});
class Collector extends s.Writable {
bufferedBytes=[];
_write(e, o, r) {
this.bufferedBytes.push(e), r();
}
}
}),

/***/ 3296:
/***/ ((e, a, n) => {
n.d(a, {
H: () => isReadableStream,
q: () => isBlob
});
const isReadableStream = e => "function" == typeof ReadableStream && (e?.constructor?.name === ReadableStream.name || e instanceof ReadableStream), isBlob = e => "function" == typeof Blob && (e?.constructor?.name === Blob.name || e instanceof Blob);
}),

/***/ 4574:
/***/ ((t, e, r) => {
r.d(e, {
a: () => fromUtf8
});
var n = r(6382);
const fromUtf8 = t => {
const e = (0, n.s)(t, "utf8");
return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
}),

/***/ 1821:
/***/ ((r, e, t) => {
t.d(e, {
F: () => toUint8Array
});
var n = t(4574);
const toUint8Array = r => r instanceof Uint8Array ? r : "string" == typeof r ? (0, 
n.a)(r) : ArrayBuffer.isView(r) ? new Uint8Array(r.buffer, r.byteOffset, r.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(r);
}),

/***/ 1787:
/***/ ((t, e, r) => {
r.d(e, {
P: () => toUtf8
});
var f = r(6382);
const toUtf8 = t => {
if ("string" == typeof t) return t;
if ("object" != typeof t || "number" != typeof t.byteOffset || "number" != typeof t.byteLength) throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
return (0, f.Q)(t.buffer, t.byteOffset, t.byteLength).toString("utf8");
};
}),

/***/ 5694:
/***/ ((t, e, r) => {
r.d(e, {
D: () => NumericValue
});
const i = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
class NumericValue {
string;
type;
constructor(t, e) {
if (this.string = t, this.type = e, !i.test(t)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`);
}
toString() {
return this.string;
}
static [Symbol.hasInstance](t) {
if (!t || "object" != typeof t) return !1;
const e = t;
return NumericValue.prototype.isPrototypeOf(t) || "bigDecimal" === e.type && i.test(e.string);
}
}
}),

/***/ 5298:
/***/ ((e, r, i) => {
function writeKey(e) {
Object.defineProperty(e, "__proto__", {
value: void 0,
writable: !0,
enumerable: !0,
configurable: !0
});
}
i.d(r, {
T: () => writeKey
});
}),

/***/ 3753:
/***/ ((d, o, u) => {
u.d(o, {
u: () => getSmithyContext
});
var V = u(876);
const getSmithyContext = d => d[V.V] || (d[V.V] = {});
}),

/***/ 1871:
/***/ ((t, e, o) => {
o.d(e, {
K: () => HttpRequest
});
class HttpRequest {
method;
protocol;
hostname;
port;
path;
query;
headers;
username;
password;
fragment;
body;
constructor(t) {
this.method = t.method || "GET", this.hostname = t.hostname || "localhost", this.port = t.port, 
this.query = t.query || {}, this.headers = t.headers || {}, this.body = t.body, 
this.protocol = t.protocol ? ":" !== t.protocol.slice(-1) ? `${t.protocol}:` : t.protocol : "https:", 
this.path = t.path ? "/" !== t.path.charAt(0) ? `/${t.path}` : t.path : "/", this.username = t.username, 
this.password = t.password, this.fragment = t.fragment;
}
static clone(t) {
const e = new HttpRequest({
...t,
headers: {
...t.headers
}
});
return e.query && (e.query = function cloneQuery(t) {
return Object.keys(t).reduce((e, o) => {
const r = t[o];
return {
...e,
[o]: Array.isArray(r) ? [ ...r ] : r
};
}, {});
}(e.query)), e;
}
static isInstance(t) {
if (!t) return !1;
const e = t;
return "method" in e && "protocol" in e && "hostname" in e && "path" in e && "object" == typeof e.query && "object" == typeof e.headers;
}
clone() {
return HttpRequest.clone(this);
}
}
}),

/***/ 6370:
/***/ ((t, e, n) => {
n.d(e, {
X: () => isValidHostLabel
});
const r = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (t, e = !1) => {
if (!e) return r.test(t);
const n = t.split(".");
for (const t of n) if (!isValidHostLabel(t)) return !1;
return !0;
};
}),

/***/ 4876:
/***/ ((e, o, t) => {
t.d(o, {
t: () => normalizeProvider
});
const normalizeProvider = e => {
if ("function" == typeof e) return e;
const o = Promise.resolve(e);
return () => o;
};
}),

/***/ 6663:
/***/ ((o, t, e) => {
e.d(t, {
D: () => parseUrl
});
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
const parseUrl = o => {
if ("string" == typeof o) return parseUrl(new URL(o));
const {hostname: t, pathname: e, port: r, protocol: n, search: p} = o;
let s;
return p && (s = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(o) {
const t = {};
if (o = o.replace(/^\?/, "")) for (const e of o.split("&")) {
let [o, r = null] = e.split("=");
o = decodeURIComponent(o), r && (r = decodeURIComponent(r)), o in t ? Array.isArray(t[o]) ? t[o].push(r) : t[o] = [ t[o], r ] : t[o] = r;
}
return t;
}(p)), {
hostname: t,
port: r ? parseInt(r) : void 0,
protocol: n,
path: e,
query: s
};
};
}),

/***/ 89:
/***/ ((e, r, o) => {
o.d(r, {
a: () => toEndpointV1
});
var s = o(6852), a = o(6663);
const toEndpointV1 = e => {
if ("object" == typeof e) {
if ("url" in e) {
const r = (0, a.D)(e.url);
if (e.headers) {
r.headers = {};
for (const o in e.headers) (0, s.$)(e.headers, o) && (r.headers[o.toLowerCase()] = e.headers[o].join(", "));
}
return r;
}
return e;
}
return (0, a.D)(e);
};
}),

/***/ 8654:
/***/ ((e, t, n) => {
n.d(t, {
B: () => SignatureV4
});
var r, s = n(706), a = n(1821), i = n(6852), o = n(4574);
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
class HeaderFormatter {
format(e) {
const t = [];
for (const n in e) {
if (!(0, i.$)(e, n)) continue;
const r = (0, o.a)(n);
t.push(Uint8Array.from([ r.byteLength ]), r, this.formatHeaderValue(e[n]));
}
const n = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
let r = 0;
for (const e of t) n.set(e, r), r += e.byteLength;
return n;
}
formatHeaderValue(e) {
switch (e.type) {
case "boolean":
return Uint8Array.from([ e.value ? 0 : 1 ]);

case "byte":
return Uint8Array.from([ 2, e.value ]);

case "short":
const t = new DataView(new ArrayBuffer(3));
return t.setUint8(0, 3), t.setInt16(1, e.value, !1), new Uint8Array(t.buffer);

case "integer":
const n = new DataView(new ArrayBuffer(5));
return n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer);

case "long":
const r = new Uint8Array(9);
return r[0] = 5, r.set(e.value.bytes, 1), r;

case "binary":
const a = new DataView(new ArrayBuffer(3 + e.value.byteLength));
a.setUint8(0, 6), a.setUint16(1, e.value.byteLength, !1);
const i = new Uint8Array(a.buffer);
return i.set(e.value, 3), i;

case "string":
const g = (0, o.a)(e.value), u = new DataView(new ArrayBuffer(3 + g.byteLength));
u.setUint8(0, 7), u.setUint16(1, g.byteLength, !1);
const h = new Uint8Array(u.buffer);
return h.set(g, 3), h;

case "timestamp":
const l = new Uint8Array(9);
return l[0] = 8, l.set(Int64.fromNumber(e.value.valueOf()).bytes, 1), l;

case "uuid":
if (!c.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
const d = new Uint8Array(17);
return d[0] = 9, d.set((0, s.a)(e.value.replace(/-/g, "")), 1), d;
}
}
}
!function(e) {
e[e.boolTrue = 0] = "boolTrue", e[e.boolFalse = 1] = "boolFalse", e[e.byte = 2] = "byte", 
e[e.short = 3] = "short", e[e.integer = 4] = "integer", e[e.long = 5] = "long", 
e[e.byteArray = 6] = "byteArray", e[e.string = 7] = "string", e[e.timestamp = 8] = "timestamp", 
e[e.uuid = 9] = "uuid";
}(r || (r = {}));
const c = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
class Int64 {
bytes;
constructor(e) {
if (this.bytes = e, 8 !== e.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
}
static fromNumber(e) {
if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
const t = new Uint8Array(8);
for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
return e < 0 && negate(t), new Int64(t);
}
valueOf() {
const e = this.bytes.slice(0), t = 128 & e[0];
return t && negate(e), parseInt((0, s.n)(e), 16) * (t ? -1 : 1);
}
toString() {
return String(this.valueOf());
}
}
function negate(e) {
for (let t = 0; t < 8; t++) e[t] ^= 255;
for (let t = 7; t > -1 && (e[t]++, 0 === e[t]); t--) ;
}
var g = n(4876), u = n(7270);
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/constants.js
const h = "X-Amz-Date", l = "X-Amz-Signature", d = "X-Amz-Security-Token", f = "authorization", y = h.toLowerCase(), w = [ f, y, "date" ], p = l.toLowerCase(), v = "x-amz-content-sha256", m = d.toLowerCase(), b = {
authorization: !0,
"cache-control": !0,
connection: !0,
expect: !0,
from: !0,
"keep-alive": !0,
"max-forwards": !0,
pragma: !0,
referer: !0,
te: !0,
trailer: !0,
"transfer-encoding": !0,
upgrade: !0,
"user-agent": !0,
"x-amzn-trace-id": !0
}, S = /^proxy-/, $ = /^sec-/, A = "AWS4-HMAC-SHA256", D = "AWS4-HMAC-SHA256-PAYLOAD", C = "aws4_request";
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
class SignatureV4Base {
service;
regionProvider;
credentialProvider;
sha256;
uriEscapePath;
applyChecksum;
constructor({applyChecksum: e, credentials: t, region: n, service: r, sha256: s, uriEscapePath: a = !0}) {
this.service = r, this.sha256 = s, this.uriEscapePath = a, this.applyChecksum = "boolean" != typeof e || e, 
this.regionProvider = (0, g.t)(n), this.credentialProvider = (0, g.t)(t);
}
createCanonicalRequest(e, t, n) {
const r = Object.keys(t).sort();
return `${e.method}\n${this.getCanonicalPath(e)}\n${(({query: e = {}}) => {
const t = [], n = {};
for (const r in e) {
if (!(0, i.$)(e, r)) continue;
if (r.toLowerCase() === p) continue;
const s = (0, u.o)(r);
t.push(s);
const a = e[r];
"string" == typeof a ? n[s] = `${s}=${(0, u.o)(a)}` : Array.isArray(a) && (n[s] = a.slice(0).reduce((e, t) => e.concat([ `${s}=${(0, 
u.o)(t)}` ]), []).sort().join("&"));
}
return t.sort().map(e => n[e]).filter(e => e).join("&");
})(e)}\n${r.map(e => `${e}:${t[e]}`).join("\n")}\n\n${r.join(";")}\n${n}`;
}
async createStringToSign(e, t, n, r) {
const i = new this.sha256;
i.update((0, a.F)(n));
const o = await i.digest();
return `${r}\n${e}\n${t}\n${(0, s.n)(o)}`;
}
getCanonicalPath({path: e}) {
if (this.uriEscapePath) {
const t = [];
for (const n of e.split("/")) 0 !== n?.length && "." !== n && (".." === n ? t.pop() : t.push(n));
const n = `${e?.startsWith("/") ? "/" : ""}${t.join("/")}${t.length > 0 && e?.endsWith("/") ? "/" : ""}`;
return (0, u.o)(n).replace(/%2F/g, "/");
}
return e;
}
validateResolvedCredentials(e) {
if ("object" != typeof e || "string" != typeof e.accessKeyId || "string" != typeof e.secretAccessKey) throw new Error("Resolved credential object is not valid");
}
formatDate(e) {
const t = (n = e, (e => "number" == typeof e ? new Date(1e3 * e) : "string" == typeof e ? Number(e) ? new Date(1e3 * Number(e)) : new Date(e) : e)(n).toISOString().replace(/\.\d{3}Z$/, "Z")).replace(/[-:]/g, "");
var n;
return {
longDate: t,
shortDate: t.slice(0, 8)
};
}
getCanonicalHeaderList(e) {
return Object.keys(e).sort().join(";");
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const L = {}, H = [], createScope = (e, t, n) => `${e}/${t}/${n}/${C}`, hmac = (e, t, n) => {
const r = new e(t);
return r.update((0, a.F)(n)), r.digest();
};
var P = n(5298);
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({headers: e}, t, n) => {
const r = {};
for (const s of Object.keys(e).sort()) {
if (null == e[s]) continue;
const a = s.toLowerCase();
((0, i.$)(b, a) || t?.has(a) || S.test(a) || $.test(a)) && (!n || n && !n.has(a)) || ("__proto__" === a && (0, 
P.T)(r), r[a] = e[s].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
}
return r;
};
var U = n(8345);
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({headers: e, body: t}, n) => {
for (const t in e) if ((0, i.$)(e, t) && t.toLowerCase() === v) return e[t];
if (null == t) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
if ("string" == typeof t || ArrayBuffer.isView(t) || (0, U.m)(t)) {
const e = new n;
return e.update((0, a.F)(t)), (0, s.n)(await e.digest());
}
return "UNSIGNED-PAYLOAD";
};
var R = n(1871);
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const prepareRequest = e => {
e = R.K.clone(e);
for (const t in e.headers) (0, i.$)(e.headers, t) && w.indexOf(t.toLowerCase()) > -1 && delete e.headers[t];
return e;
};
// CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
class SignatureV4 extends SignatureV4Base {
headerFormatter=new HeaderFormatter;
constructor({applyChecksum: e, credentials: t, region: n, service: r, sha256: s, uriEscapePath: a = !0}) {
super({
applyChecksum: e,
credentials: t,
region: n,
service: r,
sha256: s,
uriEscapePath: a
});
}
async presign(e, t = {}) {
const {signingDate: n = new Date, expiresIn: r = 3600, unsignableHeaders: s, unhoistableHeaders: a, signableHeaders: o, hoistableHeaders: c, signingRegion: g, signingService: u} = t, f = await this.credentialProvider();
this.validateResolvedCredentials(f);
const y = g ?? await this.regionProvider(), {longDate: w, shortDate: p} = this.formatDate(n);
if (r > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
const v = createScope(p, y, u ?? this.service), m = ((e, t = {}) => {
const {headers: n, query: r = {}} = R.K.clone(e);
for (const e in n) {
if (!(0, i.$)(n, e)) continue;
const s = e.toLowerCase();
("x-amz-" === s.slice(0, 6) && !t.unhoistableHeaders?.has(s) || t.hoistableHeaders?.has(s)) && (r[e] = n[e], 
delete n[e]);
}
return {
...e,
headers: n,
query: r
};
})(prepareRequest(e), {
unhoistableHeaders: a,
hoistableHeaders: c
});
f.sessionToken && (m.query[d] = f.sessionToken), m.query["X-Amz-Algorithm"] = A, 
m.query["X-Amz-Credential"] = `${f.accessKeyId}/${v}`, m.query[h] = w, m.query["X-Amz-Expires"] = r.toString(10);
const b = getCanonicalHeaders(m, s, o);
return m.query["X-Amz-SignedHeaders"] = this.getCanonicalHeaderList(b), m.query[l] = await this.getSignature(w, v, this.getSigningKey(f, y, p, u), this.createCanonicalRequest(m, b, await getPayloadHash(e, this.sha256))), 
m;
}
async sign(e, t) {
return "string" == typeof e ? this.signString(e, t) : e.headers && e.payload ? this.signEvent(e, t) : e.message ? this.signMessage(e, t) : this.signRequest(e, t);
}
async signEvent({headers: e, payload: t}, {signingDate: n = new Date, priorSignature: r, signingRegion: a, signingService: i, eventStreamCredentials: o}) {
const c = a ?? await this.regionProvider(), {shortDate: g, longDate: u} = this.formatDate(n), h = createScope(g, c, i ?? this.service), l = await getPayloadHash({
headers: {},
body: t
}, this.sha256), d = new this.sha256;
d.update(e);
const f = (0, s.n)(await d.digest()), y = [ D, u, h, r, f, l ].join("\n");
return this.signString(y, {
signingDate: n,
signingRegion: c,
signingService: i,
eventStreamCredentials: o
});
}
async signMessage(e, {signingDate: t = new Date, signingRegion: n, signingService: r, eventStreamCredentials: s}) {
return this.signEvent({
headers: this.headerFormatter.format(e.message.headers),
payload: e.message.body
}, {
signingDate: t,
signingRegion: n,
signingService: r,
priorSignature: e.priorSignature,
eventStreamCredentials: s
}).then(t => ({
message: e.message,
signature: t
}));
}
async signString(e, {signingDate: t = new Date, signingRegion: n, signingService: r, eventStreamCredentials: i} = {}) {
const o = i ?? await this.credentialProvider();
this.validateResolvedCredentials(o);
const c = n ?? await this.regionProvider(), {shortDate: g} = this.formatDate(t), u = new this.sha256(await this.getSigningKey(o, c, g, r));
return u.update((0, a.F)(e)), (0, s.n)(await u.digest());
}
async signRequest(e, {signingDate: t = new Date, signableHeaders: n, unsignableHeaders: r, signingRegion: s, signingService: a} = {}) {
const o = await this.credentialProvider();
this.validateResolvedCredentials(o);
const c = s ?? await this.regionProvider(), g = prepareRequest(e), {longDate: u, shortDate: h} = this.formatDate(t), l = createScope(h, c, a ?? this.service);
g.headers[y] = u, o.sessionToken && (g.headers[m] = o.sessionToken);
const d = await getPayloadHash(g, this.sha256);
!((e, t) => {
e = e.toLowerCase();
for (const n in t) if ((0, i.$)(t, n) && e === n.toLowerCase()) return !0;
return !1;
})(v, g.headers) && this.applyChecksum && (g.headers[v] = d);
const w = getCanonicalHeaders(g, r, n), p = await this.getSignature(u, l, this.getSigningKey(o, c, h, a), this.createCanonicalRequest(g, w, d));
return g.headers[f] = `${A} Credential=${o.accessKeyId}/${l}, SignedHeaders=${this.getCanonicalHeaderList(w)}, Signature=${p}`, 
g;
}
async getSignature(e, t, n, r) {
const i = await this.createStringToSign(e, t, r, A), o = new this.sha256(await n);
return o.update((0, a.F)(i)), (0, s.n)(await o.digest());
}
getSigningKey(e, t, n, r) {
return (async (e, t, n, r, a) => {
const i = await hmac(e, t.secretAccessKey, t.accessKeyId), o = `${n}:${r}:${a}:${(0, 
s.n)(i)}:${t.sessionToken}`;
if (o in L) return L[o];
for (H.push(o); H.length > 50; ) delete L[H.shift()];
let c = `AWS4${t.secretAccessKey}`;
for (const t of [ n, r, a, C ]) c = await hmac(e, c, t);
return L[o] = c;
})(this.sha256, e, n, t, r || this.service);
}
}
}),

/***/ 876:
/***/ ((t, o, _) => {
_.d(o, {
V: () => c
});
const c = "__smithy_context";
}),

/***/ 9159:
/***/ ((s, S, e) => {
var o;
e.d(S, {
I: () => o
}), function(s) {
s.PROFILE = "profile", s.SSO_SESSION = "sso-session", s.SERVICES = "services";
}(o || (o = {}));
})

};
