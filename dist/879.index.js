export const id = 879;
export const ids = [879];
export const modules = {

/***/ 879:
/***/ ((e, t, s) => {
s.d(t, {
GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
SSOClient: () => SSOClient
});
var o = s(5130), n = s(7926);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/EndpointParameters.js
const i = (0, o.k)({
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
}, "SWBPortalService", "SSOClient", n.rD), r = {}, _mw0 = (e, t, s, o) => [];
var a = s(9835), c = s(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/SSOServiceException.js
class SSOServiceException extends c.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, SSOServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/models/errors.js
class InvalidRequestException extends SSOServiceException {
static shapeId="com.amazonaws.sso#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
constructor(e) {
super({
name: "InvalidRequestException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidRequestException.prototype);
}
}
class ResourceNotFoundException extends SSOServiceException {
static shapeId="com.amazonaws.sso#ResourceNotFoundException";
name="ResourceNotFoundException";
$fault="client";
constructor(e) {
super({
name: "ResourceNotFoundException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
}
}
class TooManyRequestsException extends SSOServiceException {
static shapeId="com.amazonaws.sso#TooManyRequestsException";
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
class UnauthorizedException extends SSOServiceException {
static shapeId="com.amazonaws.sso#UnauthorizedException";
name="UnauthorizedException";
$fault="client";
constructor(e) {
super({
name: "UnauthorizedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, UnauthorizedException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/schemas/schemas_0.js
const u = "client", d = "error", p = "http", l = "httpError", h = "httpHeader", m = "httpQuery", S = "message", g = "smithy.ts.sdk.synthetic.com.amazonaws.sso", f = "com.amazonaws.sso", v = new a.O(g);
var E = [ -3, g, "SSOServiceException", 0, [], [] ];
v.registerError(E, SSOServiceException);
const x = new a.O(f);
var P = [ -3, f, "InvalidRequestException", {
[d]: u,
[l]: 400
}, [ S ], [ 0 ] ];
x.registerError(P, InvalidRequestException);
var y = [ -3, f, "ResourceNotFoundException", {
[d]: u,
[l]: 404
}, [ S ], [ 0 ] ];
x.registerError(y, ResourceNotFoundException);
var I = [ -3, f, "TooManyRequestsException", {
[d]: u,
[l]: 429
}, [ S ], [ 0 ] ];
x.registerError(I, TooManyRequestsException);
var R = [ -3, f, "UnauthorizedException", {
[d]: u,
[l]: 401
}, [ S ], [ 0 ] ];
x.registerError(R, UnauthorizedException);
const w = [ v, x ];
var k = [ 0, f, "AccessTokenType", 8, 0 ], A = [ 0, f, "SecretAccessKeyType", 8, 0 ], O = [ 0, f, "SessionTokenType", 8, 0 ], b = [ 3, f, "GetRoleCredentialsRequest", 0, [ "roleName", "accountId", "accessToken" ], [ [ 0, {
[m]: "role_name"
} ], [ 0, {
[m]: "account_id"
} ], [ () => k, {
[h]: "x-amz-sso_bearer_token"
} ] ], 3 ], C = [ 3, f, "GetRoleCredentialsResponse", 0, [ "roleCredentials" ], [ [ () => q, 0 ] ] ], q = [ 3, f, "RoleCredentials", 0, [ "accessKeyId", "secretAccessKey", "sessionToken", "expiration" ], [ 0, [ () => A, 0 ], [ () => O, 0 ], 1 ] ], D = [ 9, f, "GetRoleCredentials", {
[p]: [ "GET", "/federation/credentials", 200 ]
}, () => b, () => C ];
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/commands/GetRoleCredentialsCommand.js
class GetRoleCredentialsCommand extends(i(r, _mw0, "GetRoleCredentials", D)){}
var T = s(6868), z = s(4405), F = s(5424), U = s(1478), M = s(2713), $ = s(7579), N = s(9688), G = s(2841), j = s(7860), H = s(9053), Z = s(7979), K = s(478), V = s(868), _ = s(6979), L = s(3678), B = s(3753), W = s(4876);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/auth/httpAuthSchemeProvider.js
const defaultSSOHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, B.u)(t).operation,
region: await (0, W.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), defaultSSOHttpAuthSchemeProvider = e => {
const t = [];
return "GetRoleCredentials" === e.operation ? t.push({
schemeId: "smithy.api#noAuth"
}) : t.push(function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "awsssoportal",
region: e.region
},
propertiesExtractor: (e, t) => ({
signingProperties: {
config: e,
context: t
}
})
};
}(e)), t;
};
var Y = s(6879), Q = s(8739), J = s(4351), X = s(1250), ee = s(9670), te = s(8898), se = s(3816), oe = s(7613), ne = s(5412), ie = s(3559), re = s(446), ae = s(2766), ce = s(4824), ue = s(9903), de = s(2149), pe = s(18), le = s(5606), he = s(9752), me = s(1242), Se = s(4596), ge = s(2068), fe = s(51), ve = s(6663), Ee = s(7022), xe = s(7307), Pe = s(4574), ye = s(1787), Ie = s(1958), Re = s(4397), we = s(6467), ke = s(7228), Ae = s(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/endpoint/bdd.js
const Oe = "ref", be = -1, Ce = !0, qe = "isSet", De = "PartitionResult", Te = "booleanEquals", ze = "getAttr", Fe = {
[Oe]: "Endpoint"
}, Ue = {
[Oe]: De
}, Me = {}, $e = [ {
[Oe]: "Region"
} ], Ne = {
conditions: [ [ qe, [ Fe ] ], [ qe, $e ], [ "aws.partition", $e, De ], [ Te, [ {
[Oe]: "UseFIPS"
}, Ce ] ], [ Te, [ {
[Oe]: "UseDualStack"
}, Ce ] ], [ Te, [ {
fn: ze,
argv: [ Ue, "supportsDualStack" ]
}, Ce ] ], [ Te, [ {
fn: ze,
argv: [ Ue, "supportsFIPS" ]
}, Ce ] ], [ "stringEquals", [ {
fn: ze,
argv: [ Ue, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ be ], [ be, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ be, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Fe, Me ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", Me ], [ be, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://portal.sso.{Region}.amazonaws.com", Me ], [ "https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", Me ], [ be, "FIPS is enabled but this partition does not support FIPS" ], [ "https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", Me ], [ be, "DualStack is enabled but this partition does not support DualStack" ], [ "https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", Me ], [ be, "Invalid Configuration: Missing Region" ] ]
}, Ge = 1e8, je = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, Ge + 12, 2, 5, Ge + 12, 3, 8, 6, 4, 7, Ge + 11, 5, Ge + 9, Ge + 10, 4, 11, 9, 6, 10, Ge + 8, 7, Ge + 6, Ge + 7, 5, 12, Ge + 5, 6, Ge + 4, Ge + 5, 3, Ge + 1, 14, 4, Ge + 2, Ge + 3 ]), He = Ae.d.from(je, 2, Ne.conditions, Ne.results), Ze = new Re.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => Ze.get(e, () => (0, we.c)(He, {
endpointParams: e,
logger: t.logger
}));
ke.m.aws = Ie.U;
var Ke = s(5489), Ve = s(2061), _e = s(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso/SSOClient.js
class SSOClient extends j.K {
config;
constructor(...[e]) {
const t = (e => {
(0, se.I)(process.version);
const t = (0, ne.I)(e), defaultConfigProvider = () => t().then(oe.l), s = (e => ({
apiVersion: "2019-06-10",
base64Decoder: e?.base64Decoder ?? Ee.E,
base64Encoder: e?.base64Encoder ?? xe.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new he.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new Se.m
} ],
logger: e?.logger ?? new fe.N,
protocol: e?.protocol ?? me.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.sso",
errorTypeRegistries: w,
version: "2019-06-10",
serviceTarget: "SWBPortalService"
},
serviceId: e?.serviceId ?? "SSO",
sha256: e?.sha256 ?? ge.k,
urlParser: e?.urlParser ?? ve.D,
utf8Decoder: e?.utf8Decoder ?? Pe.a,
utf8Encoder: e?.utf8Encoder ?? ye.P
}))(e);
(0, Q.I)(process.version);
const o = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, ie.Z)(te.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? de.n,
defaultSocketTimeout: (0, J.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, X.pf)({
serviceId: s.serviceId,
clientVersion: Y.rE
}),
maxAttempts: e?.maxAttempts ?? (0, ie.Z)(K.qs, e),
region: e?.region ?? (0, ie.Z)(re.GG, {
...re.zH,
...o
}),
requestHandler: pe.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, ie.Z)({
...K.kN,
default: async () => (await defaultConfigProvider()).retryMode || ue.L0
}, e),
streamCollector: e?.streamCollector ?? le.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, ie.Z)(ae.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, ie.Z)(ce.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, ie.Z)(ee.hV, o)
};
})(e || {});
super(t), this.initConfig = t;
const s = (o = t, Object.assign(o, {
useDualstackEndpoint: o.useDualstackEndpoint ?? !1,
useFipsEndpoint: o.useFipsEndpoint ?? !1,
defaultSigningName: "awsssoportal"
}));
var o;
const i = (0, T.D)(s), r = (0, K.$z)(i), a = (0, H.T)(r), c = (0, z.OV)(a), u = ((e, t) => {
const s = Object.assign((0, Ke.R)(e), (0, Ve.xA)(e), (0, _e.e)(e), (e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider, o = e.credentials;
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
o = e;
},
credentials: () => o
};
})(e));
return t.forEach(e => e.configure(s)), Object.assign(e, (0, Ke.$)(s), (0, Ve.uv)(s), (0, 
_e.j)(s), {
httpAuthSchemes: (o = s).httpAuthSchemes(),
httpAuthSchemeProvider: o.httpAuthSchemeProvider(),
credentials: o.credentials()
});
var o;
})((e => {
const t = (0, L.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, W.t)(e.authSchemePreference ?? [])
});
})((0, n.Co)(c)), e?.extensions || []);
this.config = u, this.middlewareStack.use((0, _.wq)(this.config)), this.middlewareStack.use((0, 
F.sM)(this.config)), this.middlewareStack.use((0, V.ey)(this.config)), this.middlewareStack.use((0, 
Z.vK)(this.config)), this.middlewareStack.use((0, z.TC)(this.config)), this.middlewareStack.use((0, 
U.Y7)(this.config)), this.middlewareStack.use((0, M.n)(this.config)), this.middlewareStack.use((0, 
$.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new N.h({
"aws.auth#sigv4": e.credentials
})
})), this.middlewareStack.use((0, G.l)(this.config));
}
destroy() {
super.destroy();
}
}
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
