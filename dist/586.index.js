export const id = 586;
export const ids = [586];
export const modules = {

/***/ 6586:
/***/ ((e, t, r) => {
r.d(t, {
CreateTokenCommand: () => CreateTokenCommand,
SSOOIDCClient: () => SSOOIDCClient
});
var o = r(6868), i = r(4405), n = r(5424), s = r(1478), c = r(2713), a = r(7579), p = r(9688), d = r(2841), u = r(7860), l = r(9053), h = r(7926), S = r(7979), E = r(478), x = r(868), m = r(6979), v = r(3678), I = r(3753), g = r(4876);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/auth/httpAuthSchemeProvider.js
const defaultSSOOIDCHttpAuthSchemeParametersProvider = async (e, t, r) => ({
operation: (0, I.u)(t).operation,
region: await (0, g.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), defaultSSOOIDCHttpAuthSchemeProvider = e => {
const t = [];
return "CreateToken" === e.operation ? t.push({
schemeId: "smithy.api#noAuth"
}) : t.push(function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "sso-oauth",
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
var f = r(6879), O = r(8739), P = r(4351), C = r(1250), y = r(9670), w = r(8898), D = r(3816), k = r(7613), A = r(5412), b = r(3559), T = r(446), _ = r(2766), z = r(4824), $ = r(9903), R = r(2149), U = r(18), j = r(5606), G = r(9752), q = r(1242), F = r(4596), H = r(2068), Z = r(51), M = r(6663), V = r(7022), N = r(7307), K = r(4574), L = r(1787), W = r(1958), Y = r(4397), B = r(6467), J = r(7228), Q = r(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/endpoint/bdd.js
const X = "ref", ee = -1, te = !0, re = "isSet", oe = "PartitionResult", ie = "booleanEquals", ne = "getAttr", se = {
[X]: "Endpoint"
}, ce = {
[X]: oe
}, ae = {}, pe = [ {
[X]: "Region"
} ], de = {
conditions: [ [ re, [ se ] ], [ re, pe ], [ "aws.partition", pe, oe ], [ ie, [ {
[X]: "UseFIPS"
}, te ] ], [ ie, [ {
[X]: "UseDualStack"
}, te ] ], [ ie, [ {
fn: ne,
argv: [ ce, "supportsDualStack" ]
}, te ] ], [ ie, [ {
fn: ne,
argv: [ ce, "supportsFIPS" ]
}, te ] ], [ "stringEquals", [ {
fn: ne,
argv: [ ce, "name" ]
}, "aws-us-gov" ] ] ],
results: [ [ ee ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ se, ae ], [ "https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ae ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://oidc.{Region}.amazonaws.com", ae ], [ "https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}", ae ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ "https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}", ae ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://oidc.{Region}.{PartitionResult#dnsSuffix}", ae ], [ ee, "Invalid Configuration: Missing Region" ] ]
}, ue = 1e8, le = new Int32Array([ -1, 1, -1, 0, 13, 3, 1, 4, ue + 12, 2, 5, ue + 12, 3, 8, 6, 4, 7, ue + 11, 5, ue + 9, ue + 10, 4, 11, 9, 6, 10, ue + 8, 7, ue + 6, ue + 7, 5, 12, ue + 5, 6, ue + 4, ue + 5, 3, ue + 1, 14, 4, ue + 2, ue + 3 ]), he = Q.d.from(le, 2, de.conditions, de.results), Se = new Y.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => Se.get(e, () => (0, B.c)(he, {
endpointParams: e,
logger: t.logger
}));
J.m.aws = W.U;
var Ee = r(9835), xe = r(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/SSOOIDCServiceException.js
class SSOOIDCServiceException extends xe.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, SSOOIDCServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/models/errors.js
class AccessDeniedException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
reason;
error_description;
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = e.error, 
this.reason = e.reason, this.error_description = e.error_description;
}
}
class AuthorizationPendingException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";
name="AuthorizationPendingException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "AuthorizationPendingException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, AuthorizationPendingException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class ExpiredTokenException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";
name="ExpiredTokenException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "ExpiredTokenException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ExpiredTokenException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class InternalServerException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InternalServerException";
name="InternalServerException";
$fault="server";
error;
error_description;
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
}), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class InvalidClientException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidClientException";
name="InvalidClientException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidClientException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidClientException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class InvalidGrantException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidGrantException";
name="InvalidGrantException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidGrantException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidGrantException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class InvalidRequestException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";
name="InvalidRequestException";
$fault="client";
error;
reason;
error_description;
constructor(e) {
super({
name: "InvalidRequestException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidRequestException.prototype), this.error = e.error, 
this.reason = e.reason, this.error_description = e.error_description;
}
}
class InvalidScopeException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#InvalidScopeException";
name="InvalidScopeException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "InvalidScopeException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidScopeException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class SlowDownException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#SlowDownException";
name="SlowDownException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "SlowDownException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, SlowDownException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class UnauthorizedClientException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";
name="UnauthorizedClientException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "UnauthorizedClientException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, UnauthorizedClientException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
class UnsupportedGrantTypeException extends SSOOIDCServiceException {
static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";
name="UnsupportedGrantTypeException";
$fault="client";
error;
error_description;
constructor(e) {
super({
name: "UnsupportedGrantTypeException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, UnsupportedGrantTypeException.prototype), this.error = e.error, 
this.error_description = e.error_description;
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/schemas/schemas_0.js
const me = "client", ve = "error", Ie = "error_description", ge = "http", fe = "httpError", Oe = "reason", Pe = "refreshToken", Ce = "smithy.ts.sdk.synthetic.com.amazonaws.ssooidc", ye = "com.amazonaws.ssooidc", we = new Ee.O(Ce);
var De = [ -3, Ce, "SSOOIDCServiceException", 0, [], [] ];
we.registerError(De, SSOOIDCServiceException);
const ke = new Ee.O(ye);
var Ae = [ -3, ye, "AccessDeniedException", {
[ve]: me,
[fe]: 400
}, [ ve, Oe, Ie ], [ 0, 0, 0 ] ];
ke.registerError(Ae, AccessDeniedException);
var be = [ -3, ye, "AuthorizationPendingException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(be, AuthorizationPendingException);
var Te = [ -3, ye, "ExpiredTokenException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(Te, ExpiredTokenException);
var _e = [ -3, ye, "InternalServerException", {
[ve]: "server",
[fe]: 500
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(_e, InternalServerException);
var ze = [ -3, ye, "InvalidClientException", {
[ve]: me,
[fe]: 401
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(ze, InvalidClientException);
var $e = [ -3, ye, "InvalidGrantException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError($e, InvalidGrantException);
var Re = [ -3, ye, "InvalidRequestException", {
[ve]: me,
[fe]: 400
}, [ ve, Oe, Ie ], [ 0, 0, 0 ] ];
ke.registerError(Re, InvalidRequestException);
var Ue = [ -3, ye, "InvalidScopeException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(Ue, InvalidScopeException);
var je = [ -3, ye, "SlowDownException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(je, SlowDownException);
var Ge = [ -3, ye, "UnauthorizedClientException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(Ge, UnauthorizedClientException);
var qe = [ -3, ye, "UnsupportedGrantTypeException", {
[ve]: me,
[fe]: 400
}, [ ve, Ie ], [ 0, 0 ] ];
ke.registerError(qe, UnsupportedGrantTypeException);
const Fe = [ we, ke ];
var He = [ 0, ye, "AccessToken", 8, 0 ], Ze = [ 0, ye, "ClientSecret", 8, 0 ], Me = [ 0, ye, "CodeVerifier", 8, 0 ], Ve = [ 0, ye, "IdToken", 8, 0 ], Ne = [ 0, ye, "RefreshToken", 8, 0 ], Ke = [ 3, ye, "CreateTokenRequest", 0, [ "clientId", "clientSecret", "grantType", "deviceCode", "code", Pe, "scope", "redirectUri", "codeVerifier" ], [ 0, [ () => Ze, 0 ], 0, 0, 0, [ () => Ne, 0 ], 64, 0, [ () => Me, 0 ] ], 3 ], Le = [ 3, ye, "CreateTokenResponse", 0, [ "accessToken", "tokenType", "expiresIn", Pe, "idToken" ], [ [ () => He, 0 ], 0, 1, [ () => Ne, 0 ], [ () => Ve, 0 ] ] ], We = [ 9, ye, "CreateToken", {
[ge]: [ "POST", "/token", 200 ]
}, () => Ke, () => Le ], Ye = r(5489), Be = r(2061), Je = r(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/SSOOIDCClient.js
class SSOOIDCClient extends u.K {
config;
constructor(...[e]) {
const t = (e => {
(0, D.I)(process.version);
const t = (0, A.I)(e), defaultConfigProvider = () => t().then(k.l), r = (e => ({
apiVersion: "2019-06-10",
base64Decoder: e?.base64Decoder ?? V.E,
base64Encoder: e?.base64Encoder ?? N.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSSOOIDCHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new G.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new F.m
} ],
logger: e?.logger ?? new Z.N,
protocol: e?.protocol ?? q.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.ssooidc",
errorTypeRegistries: Fe,
version: "2019-06-10",
serviceTarget: "AWSSSOOIDCService"
},
serviceId: e?.serviceId ?? "SSO OIDC",
sha256: e?.sha256 ?? H.k,
urlParser: e?.urlParser ?? M.D,
utf8Decoder: e?.utf8Decoder ?? K.a,
utf8Encoder: e?.utf8Encoder ?? L.P
}))(e);
(0, O.I)(process.version);
const o = {
profile: e?.profile,
logger: r.logger
};
return {
...r,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, b.Z)(w.$, o),
bodyLengthChecker: e?.bodyLengthChecker ?? R.n,
defaultSocketTimeout: (0, P.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, C.pf)({
serviceId: r.serviceId,
clientVersion: f.rE
}),
maxAttempts: e?.maxAttempts ?? (0, b.Z)(E.qs, e),
region: e?.region ?? (0, b.Z)(T.GG, {
...T.zH,
...o
}),
requestHandler: U.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, b.Z)({
...E.kN,
default: async () => (await defaultConfigProvider()).retryMode || $.L0
}, e),
streamCollector: e?.streamCollector ?? j.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, b.Z)(_.e$, o),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, b.Z)(z.Ko, o),
userAgentAppId: e?.userAgentAppId ?? (0, b.Z)(y.hV, o)
};
})(e || {});
super(t), this.initConfig = t;
const r = (u = t, Object.assign(u, {
useDualstackEndpoint: u.useDualstackEndpoint ?? !1,
useFipsEndpoint: u.useFipsEndpoint ?? !1,
defaultSigningName: "sso-oauth"
}));
var u;
const I = (0, o.D)(r), W = (0, E.$z)(I), Y = (0, l.T)(W), B = (0, i.OV)(Y), J = ((e, t) => {
const r = Object.assign((0, Ye.R)(e), (0, Be.xA)(e), (0, Je.e)(e), (e => {
const t = e.httpAuthSchemes;
let r = e.httpAuthSchemeProvider, o = e.credentials;
return {
setHttpAuthScheme(e) {
const r = t.findIndex(t => t.schemeId === e.schemeId);
-1 === r ? t.push(e) : t.splice(r, 1, e);
},
httpAuthSchemes: () => t,
setHttpAuthSchemeProvider(e) {
r = e;
},
httpAuthSchemeProvider: () => r,
setCredentials(e) {
o = e;
},
credentials: () => o
};
})(e));
return t.forEach(e => e.configure(r)), Object.assign(e, (0, Ye.$)(r), (0, Be.uv)(r), (0, 
Je.j)(r), {
httpAuthSchemes: (o = r).httpAuthSchemes(),
httpAuthSchemeProvider: o.httpAuthSchemeProvider(),
credentials: o.credentials()
});
var o;
})((e => {
const t = (0, v.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, g.t)(e.authSchemePreference ?? [])
});
})((0, h.Co)(B)), e?.extensions || []);
this.config = J, this.middlewareStack.use((0, m.wq)(this.config)), this.middlewareStack.use((0, 
n.sM)(this.config)), this.middlewareStack.use((0, x.ey)(this.config)), this.middlewareStack.use((0, 
S.vK)(this.config)), this.middlewareStack.use((0, i.TC)(this.config)), this.middlewareStack.use((0, 
s.Y7)(this.config)), this.middlewareStack.use((0, c.n)(this.config)), this.middlewareStack.use((0, 
a.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSSOOIDCHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
})), this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commandBuilder.js
const Qe = (0, r(5130).k)({
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
}, "AWSSSOOIDCService", "SSOOIDCClient", h.rD), Xe = {}, _mw0 = (e, t, r, o) => [];
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/sso-oidc/commands/CreateTokenCommand.js
class CreateTokenCommand extends(Qe(Xe, _mw0, "CreateToken", We)){}
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
