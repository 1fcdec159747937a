export const id = 967;
export const ids = [967];
export const modules = {

/***/ 6967:
/***/ ((e, t, n) => {
n.d(t, {
CreateOAuth2TokenCommand: () => CreateOAuth2TokenCommand,
SigninClient: () => SigninClient
});
var s = n(6868), i = n(4405), o = n(5424), r = n(1478), a = n(2713), c = n(7579), p = n(9688), u = n(2841), d = n(7860), h = n(9053), g = n(7926), l = n(7979), m = n(478), S = n(868), v = n(6979), f = n(3678), E = n(3753), P = n(4876);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
const defaultSigninHttpAuthSchemeParametersProvider = async (e, t, n) => ({
operation: (0, E.u)(t).operation,
region: await (0, P.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), defaultSigninHttpAuthSchemeProvider = e => {
const t = [];
return "CreateOAuth2Token" === e.operation ? t.push({
schemeId: "smithy.api#noAuth"
}) : t.push(function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "signin",
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
var w = n(6879), I = n(8739), x = n(4351), k = n(1250), A = n(9670), y = n(8898), R = n(3816), O = n(7613), b = n(5412), C = n(3559), T = n(446), D = n(2766), z = n(4824), q = n(9903), F = n(2149), M = n(18), $ = n(5606), V = n(9752), j = n(1242), U = n(4596), H = n(2068), Z = n(51), N = n(6663), K = n(7022), L = n(7307), B = n(4574), G = n(1787), Y = n(1958), J = n(4397), Q = n(6467), W = n(7228), X = n(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
const _ = "ref", ee = -1, te = !1, ne = !0, se = "isSet", ie = "booleanEquals", oe = "coalesce", re = "PartitionResult", ae = "stringEquals", ce = "getAttr", pe = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", ue = {
[_]: "Endpoint"
}, de = {
fn: ce,
argv: [ {
[_]: re
}, "name" ]
}, he = {
[_]: "Region"
}, ge = {
[_]: re
}, le = {
authSchemes: [ {
name: "sigv4",
signingName: "signin",
signingRegion: "{Region}"
} ]
}, me = {}, Se = [ he ], ve = {
conditions: [ [ se, Se ], [ ie, [ {
fn: oe,
argv: [ {
[_]: "IsControlPlane"
}, te ]
}, ne ] ], [ se, [ ue ] ], [ "aws.partition", Se, re ], [ ie, [ {
[_]: "UseFIPS"
}, ne ] ], [ ae, [ de, "aws" ] ], [ ie, [ {
fn: oe,
argv: [ {
[_]: "IsOAuthEndpoint"
}, te ]
}, ne ] ], [ ie, [ {
[_]: "UseDualStack"
}, ne ] ], [ ae, [ de, "aws-cn" ] ], [ ae, [ he, "us-gov-west-1" ] ], [ ae, [ de, "aws-us-gov" ] ], [ ie, [ {
fn: ce,
argv: [ ge, "supportsFIPS" ]
}, ne ] ], [ ae, [ de, "aws-iso" ] ], [ ae, [ de, "aws-iso-b" ] ], [ ae, [ de, "aws-iso-f" ] ], [ ae, [ de, "aws-iso-e" ] ], [ ae, [ de, "aws-eusc" ] ], [ ie, [ {
fn: ce,
argv: [ ge, "supportsDualStack" ]
}, ne ] ] ],
results: [ [ ee ], [ "https://signin.{Region}.api.aws", le ], [ "https://signin.{Region}.api.amazonwebservices.com.cn", le ], [ pe, le ], [ ee, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation." ], [ "https://{Region}.oauth.signin.aws", le ], [ "https://{Region}.signin.aws.amazon.com", me ], [ "https://{Region}.signin.amazonaws.cn", me ], [ "https://{Region}.signin.amazonaws-us-gov.com", me ], [ "https://{Region}.signin.c2shome.ic.gov", me ], [ "https://{Region}.signin.sc2shome.sgov.gov", me ], [ "https://{Region}.signin.csphome.hci.ic.gov", me ], [ "https://{Region}.signin.csphome.adc-e.uk", me ], [ "https://{Region}.signin.amazonaws-eusc.eu", me ], [ "https://signin-fips.amazonaws-us-gov.com", me ], [ "https://{Region}.signin-fips.amazonaws-us-gov.com", me ], [ "https://{Region}.signin.{PartitionResult#dnsSuffix}", me ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ue, me ], [ "https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", me ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", me ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ pe, me ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://signin.{Region}.{PartitionResult#dnsSuffix}", me ], [ ee, "Invalid Configuration: Missing Region" ] ]
}, fe = 1e8, Ee = new Int32Array([ -1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, fe + 27, 6, fe + 4, fe + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, fe + 7, 13, 10, fe + 8, 14, 12, fe + 9, 15, 13, fe + 10, 16, 14, fe + 11, 17, 15, fe + 12, 18, 16, fe + 13, fe + 16, 6, fe + 5, 20, 7, 21, fe + 6, 17, fe + 24, fe + 25, 6, fe + 4, 23, 7, 27, 24, 9, fe + 14, 25, 10, fe + 15, 26, 11, fe + 22, fe + 23, 11, 28, fe + 21, 17, fe + 20, fe + 21, 2, 35, 30, 3, 39, 31, 4, 32, fe + 27, 6, fe + 4, 33, 7, fe + 27, 34, 9, fe + 14, fe + 27, 3, 39, 36, 4, 38, 37, 7, fe + 18, fe + 19, 6, fe + 4, fe + 17, 5, fe + 1, 40, 8, fe + 2, fe + 3 ]), Pe = X.d.from(Ee, 2, ve.conditions, ve.results), we = new J.k({
size: 50,
params: [ "Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => we.get(e, () => (0, Q.c)(Pe, {
endpointParams: e,
logger: t.logger
}));
W.m.aws = Y.U;
var Ie = n(9835), xe = n(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
class SigninServiceException extends xe.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, SigninServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
class AccessDeniedException extends SigninServiceException {
static shapeId="com.amazonaws.signin#AccessDeniedException";
name="AccessDeniedException";
$fault="client";
error;
constructor(e) {
super({
name: "AccessDeniedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, AccessDeniedException.prototype), this.error = e.error;
}
}
class InternalServerException extends SigninServiceException {
static shapeId="com.amazonaws.signin#InternalServerException";
name="InternalServerException";
$fault="server";
error;
constructor(e) {
super({
name: "InternalServerException",
$fault: "server",
...e
}), Object.setPrototypeOf(this, InternalServerException.prototype), this.error = e.error;
}
}
class TooManyRequestsError extends SigninServiceException {
static shapeId="com.amazonaws.signin#TooManyRequestsError";
name="TooManyRequestsError";
$fault="client";
error;
constructor(e) {
super({
name: "TooManyRequestsError",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyRequestsError.prototype), this.error = e.error;
}
}
class ValidationException extends SigninServiceException {
static shapeId="com.amazonaws.signin#ValidationException";
name="ValidationException";
$fault="client";
error;
constructor(e) {
super({
name: "ValidationException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ValidationException.prototype), this.error = e.error;
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
const ke = "accessKeyId", Ae = "accessToken", ye = "client", Re = "clientId", Oe = "codeVerifier", be = "error", Ce = "expiresIn", Te = "grantType", De = "http", ze = "httpError", qe = "idToken", Fe = "jsonName", Me = "message", $e = "refreshToken", Ve = "redirectUri", je = "smithy.ts.sdk.synthetic.com.amazonaws.signin", Ue = "secretAccessKey", He = "sessionToken", Ze = "tokenType", Ne = "com.amazonaws.signin", Ke = new Ie.O(je);
var Le = [ -3, je, "SigninServiceException", 0, [], [] ];
Ke.registerError(Le, SigninServiceException);
const Be = new Ie.O(Ne);
var Ge = [ -3, Ne, "AccessDeniedException", {
[be]: ye
}, [ be, Me ], [ 0, 0 ], 2 ];
Be.registerError(Ge, AccessDeniedException);
var Ye = [ -3, Ne, "InternalServerException", {
[be]: "server",
[ze]: 500
}, [ be, Me ], [ 0, 0 ], 2 ];
Be.registerError(Ye, InternalServerException);
var Je = [ -3, Ne, "TooManyRequestsError", {
[be]: ye,
[ze]: 429
}, [ be, Me ], [ 0, 0 ], 2 ];
Be.registerError(Je, TooManyRequestsError);
var Qe = [ -3, Ne, "ValidationException", {
[be]: ye,
[ze]: 400
}, [ be, Me ], [ 0, 0 ], 2 ];
Be.registerError(Qe, ValidationException);
const We = [ Ke, Be ];
var Xe = [ 0, Ne, "RefreshToken", 8, 0 ], _e = [ 3, Ne, "AccessToken", 8, [ ke, Ue, He ], [ [ 0, {
[Fe]: ke
} ], [ 0, {
[Fe]: Ue
} ], [ 0, {
[Fe]: He
} ] ], 3 ], et = [ 3, Ne, "CreateOAuth2TokenRequest", 0, [ "tokenInput" ], [ [ () => tt, 16 ] ], 1 ], tt = [ 3, Ne, "CreateOAuth2TokenRequestBody", 0, [ Re, Te, "code", Ve, Oe, $e ], [ [ 0, {
[Fe]: Re
} ], [ 0, {
[Fe]: Te
} ], 0, [ 0, {
[Fe]: Ve
} ], [ 0, {
[Fe]: Oe
} ], [ () => Xe, {
[Fe]: $e
} ] ], 2 ], nt = [ 3, Ne, "CreateOAuth2TokenResponse", 0, [ "tokenOutput" ], [ [ () => st, 16 ] ], 1 ], st = [ 3, Ne, "CreateOAuth2TokenResponseBody", 0, [ Ae, Ze, Ce, $e, qe ], [ [ () => _e, {
[Fe]: Ae
} ], [ 0, {
[Fe]: Ze
} ], [ 1, {
[Fe]: Ce
} ], [ () => Xe, {
[Fe]: $e
} ], [ 0, {
[Fe]: qe
} ] ], 4 ], it = [ 9, Ne, "CreateOAuth2Token", {
[De]: [ "POST", "/v1/token", 200 ]
}, () => et, () => nt ], ot = n(5489), rt = n(2061), at = n(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
class SigninClient extends d.K {
config;
constructor(...[e]) {
const t = (e => {
(0, R.I)(process.version);
const t = (0, b.I)(e), defaultConfigProvider = () => t().then(O.l), n = (e => ({
apiVersion: "2023-01-01",
base64Decoder: e?.base64Decoder ?? K.E,
base64Encoder: e?.base64Encoder ?? L.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new V.f2
}, {
schemeId: "smithy.api#noAuth",
identityProvider: e => e.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
signer: new U.m
} ],
logger: e?.logger ?? new Z.N,
protocol: e?.protocol ?? j.Y,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.signin",
errorTypeRegistries: We,
version: "2023-01-01",
serviceTarget: "Signin"
},
serviceId: e?.serviceId ?? "Signin",
sha256: e?.sha256 ?? H.k,
urlParser: e?.urlParser ?? N.D,
utf8Decoder: e?.utf8Decoder ?? B.a,
utf8Encoder: e?.utf8Encoder ?? G.P
}))(e);
(0, I.I)(process.version);
const s = {
profile: e?.profile,
logger: n.logger
};
return {
...n,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, C.Z)(y.$, s),
bodyLengthChecker: e?.bodyLengthChecker ?? F.n,
defaultSocketTimeout: (0, x.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, k.pf)({
serviceId: n.serviceId,
clientVersion: w.rE
}),
maxAttempts: e?.maxAttempts ?? (0, C.Z)(m.qs, e),
region: e?.region ?? (0, C.Z)(T.GG, {
...T.zH,
...s
}),
requestHandler: M.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, C.Z)({
...m.kN,
default: async () => (await defaultConfigProvider()).retryMode || q.L0
}, e),
streamCollector: e?.streamCollector ?? $.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, C.Z)(D.e$, s),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, C.Z)(z.Ko, s),
userAgentAppId: e?.userAgentAppId ?? (0, C.Z)(A.hV, s)
};
})(e || {});
super(t), this.initConfig = t;
const n = (d = t, Object.assign(d, {
useDualstackEndpoint: d.useDualstackEndpoint ?? !1,
useFipsEndpoint: d.useFipsEndpoint ?? !1,
defaultSigningName: "signin"
}));
var d;
const E = (0, s.D)(n), Y = (0, m.$z)(E), J = (0, h.T)(Y), Q = (0, i.OV)(J), W = ((e, t) => {
const n = Object.assign((0, ot.R)(e), (0, rt.xA)(e), (0, at.e)(e), (e => {
const t = e.httpAuthSchemes;
let n = e.httpAuthSchemeProvider, s = e.credentials;
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
s = e;
},
credentials: () => s
};
})(e));
return t.forEach(e => e.configure(n)), Object.assign(e, (0, ot.$)(n), (0, rt.uv)(n), (0, 
at.j)(n), {
httpAuthSchemes: (s = n).httpAuthSchemes(),
httpAuthSchemeProvider: s.httpAuthSchemeProvider(),
credentials: s.credentials()
});
var s;
})((e => {
const t = (0, f.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, P.t)(e.authSchemePreference ?? [])
});
})((0, g.Co)(Q)), e?.extensions || []);
this.config = W, this.middlewareStack.use((0, v.wq)(this.config)), this.middlewareStack.use((0, 
o.sM)(this.config)), this.middlewareStack.use((0, S.ey)(this.config)), this.middlewareStack.use((0, 
l.vK)(this.config)), this.middlewareStack.use((0, i.TC)(this.config)), this.middlewareStack.use((0, 
r.Y7)(this.config)), this.middlewareStack.use((0, a.n)(this.config)), this.middlewareStack.use((0, 
c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new p.h({
"aws.auth#sigv4": e.credentials
})
})), this.middlewareStack.use((0, u.l)(this.config));
}
destroy() {
super.destroy();
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
const ct = (0, n(5130).k)({
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
}, "Signin", "SigninClient", g.rD), pt = {
IsControlPlane: {
type: "staticContextParams",
value: !1
}
}, _mw0 = (e, t, n, s) => [];
// CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
class CreateOAuth2TokenCommand extends(ct(pt, _mw0, "CreateOAuth2Token", it)){}
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
