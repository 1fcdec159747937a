export const id = 836;
export const ids = [836];
export const modules = {

/***/ 2917:
/***/ ((e, t, s) => {
s.d(t, {
T: () => SESClient
});
var r = s(6868), i = s(4405), o = s(5424), n = s(1478), a = s(2713), c = s(7579), d = s(9688), u = s(2841), h = s(7860), l = s(9053), p = s(7926), g = s(7979), m = s(478), S = s(868), f = s(6979), v = s(3678), P = s(3753), w = s(4876);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/auth/httpAuthSchemeProvider.js
const defaultSESHttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, P.u)(t).operation,
region: await (0, w.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), defaultSESHttpAuthSchemeProvider = e => {
const t = [];
return e.operation, t.push(function createAwsAuthSigv4HttpAuthOption(e) {
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
}(e)), t;
};
var A = s(1915), k = s(8739), I = s(4351), b = s(1250), E = s(9670), D = s(8898), x = s(1956), y = s(3816), C = s(7613), R = s(5412), F = s(3559), H = s(446), U = s(2766), q = s(4824), Z = s(9903), M = s(2149), T = s(18), z = s(5606), O = s(9752), $ = s(6811), j = s(2068), N = s(51), V = s(6663), K = s(7022), L = s(7307), G = s(4574), Y = s(1787), B = s(1958), J = s(4397), Q = s(6467), W = s(7228), X = s(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/bdd.js
const _ = "ref", ee = -1, te = !0, se = "isSet", re = "PartitionResult", ie = "booleanEquals", oe = "getAttr", ne = {
[_]: "Endpoint"
}, ae = {
[_]: re
}, ce = {}, de = [ {
[_]: "Region"
} ], ue = {
conditions: [ [ se, [ ne ] ], [ se, de ], [ "aws.partition", de, re ], [ ie, [ {
[_]: "UseFIPS"
}, te ] ], [ ie, [ {
[_]: "UseDualStack"
}, te ] ], [ ie, [ {
fn: oe,
argv: [ ae, "supportsDualStack" ]
}, te ] ], [ ie, [ {
fn: oe,
argv: [ ae, "supportsFIPS" ]
}, te ] ] ],
results: [ [ ee ], [ ee, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ ee, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ ne, ce ], [ "https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", ce ], [ ee, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://email-fips.{Region}.{PartitionResult#dnsSuffix}", ce ], [ ee, "FIPS is enabled but this partition does not support FIPS" ], [ "https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", ce ], [ ee, "DualStack is enabled but this partition does not support DualStack" ], [ "https://email.{Region}.{PartitionResult#dnsSuffix}", ce ], [ ee, "Invalid Configuration: Missing Region" ] ]
}, he = 1e8, le = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, he + 11, 2, 5, he + 11, 3, 8, 6, 4, 7, he + 10, 5, he + 8, he + 9, 4, 10, 9, 6, he + 6, he + 7, 5, 11, he + 5, 6, he + 4, he + 5, 3, he + 1, 13, 4, he + 2, he + 3 ]), pe = X.d.from(le, 2, ue.conditions, ue.results), ge = new J.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => ge.get(e, () => (0, Q.c)(pe, {
endpointParams: e,
logger: t.logger
}));
W.m.aws = B.U;
var me = s(2421), Se = s(5489), fe = s(2061), ve = s(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/SESClient.js
class SESClient extends h.K {
config;
constructor(...[e]) {
const t = (e => {
(0, y.I)(process.version);
const t = (0, R.I)(e), defaultConfigProvider = () => t().then(C.l), s = (e => ({
apiVersion: "2010-12-01",
base64Decoder: e?.base64Decoder ?? K.E,
base64Encoder: e?.base64Encoder ?? L.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultSESHttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new O.f2
} ],
logger: e?.logger ?? new N.N,
protocol: e?.protocol ?? $.k,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.ses",
errorTypeRegistries: me.q1U,
xmlNamespace: "http://ses.amazonaws.com/doc/2010-12-01/",
version: "2010-12-01",
serviceTarget: "SimpleEmailService"
},
serviceId: e?.serviceId ?? "SES",
sha256: e?.sha256 ?? j.k,
urlParser: e?.urlParser ?? V.D,
utf8Decoder: e?.utf8Decoder ?? G.a,
utf8Encoder: e?.utf8Encoder ?? Y.P
}))(e);
(0, k.I)(process.version);
const r = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, F.Z)(D.$, r),
bodyLengthChecker: e?.bodyLengthChecker ?? M.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? x.v6,
defaultSocketTimeout: (0, I.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, b.pf)({
serviceId: s.serviceId,
clientVersion: "3.1169.0"
}),
maxAttempts: e?.maxAttempts ?? (0, F.Z)(m.qs, e),
region: e?.region ?? (0, F.Z)(H.GG, {
...H.zH,
...r
}),
requestHandler: T.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, F.Z)({
...m.kN,
default: async () => (await defaultConfigProvider()).retryMode || Z.L0
}, e),
streamCollector: e?.streamCollector ?? z.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, F.Z)(U.e$, r),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, F.Z)(q.Ko, r),
userAgentAppId: e?.userAgentAppId ?? (0, F.Z)(E.hV, r)
};
})(e || {});
super(t), this.initConfig = t;
const s = (0, A.v)(t), h = (0, r.D)(s), P = (0, m.$z)(h), B = (0, l.T)(P), J = (0, 
i.OV)(B), Q = ((e, t) => {
const s = Object.assign((0, Se.R)(e), (0, fe.xA)(e), (0, ve.e)(e), (e => {
const t = e.httpAuthSchemes;
let s = e.httpAuthSchemeProvider, r = e.credentials;
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
r = e;
},
credentials: () => r
};
})(e));
return t.forEach(e => e.configure(s)), Object.assign(e, (0, Se.$)(s), (0, fe.uv)(s), (0, 
ve.j)(s), {
httpAuthSchemes: (r = s).httpAuthSchemes(),
httpAuthSchemeProvider: r.httpAuthSchemeProvider(),
credentials: r.credentials()
});
var r;
})((e => {
const t = (0, v.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, w.t)(e.authSchemePreference ?? [])
});
})((0, p.Co)(J)), e?.extensions || []);
this.config = Q, this.middlewareStack.use((0, f.wq)(this.config)), this.middlewareStack.use((0, 
o.sM)(this.config)), this.middlewareStack.use((0, S.ey)(this.config)), this.middlewareStack.use((0, 
g.vK)(this.config)), this.middlewareStack.use((0, i.TC)(this.config)), this.middlewareStack.use((0, 
n.Y7)(this.config)), this.middlewareStack.use((0, a.n)(this.config)), this.middlewareStack.use((0, 
c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultSESHttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new d.h({
"aws.auth#sigv4": e.credentials
})
})), this.middlewareStack.use((0, u.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),

/***/ 4287:
/***/ ((t, e, i) => {
i.d(e, {
k: () => GetIdentityMailFromDomainAttributesCommand
});
var m = i(5130), a = i(7926), n = i(1915);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/commandBuilder.js
const o = (0, m.k)(n.S, "SimpleEmailService", "SESClient", a.rD), r = {}, _mw0 = (t, e, i, m) => [];
var d = i(2421);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/commands/GetIdentityMailFromDomainAttributesCommand.js
class GetIdentityMailFromDomainAttributesCommand extends(o(r, _mw0, "GetIdentityMailFromDomainAttributes", d.xYI)){}
}),

/***/ 1915:
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

/***/ 2421:
/***/ ((t, e, i) => {
i.d(e, {
xYI: () => st,
q1U: () => et
});
var n = i(9835), o = i(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/SESServiceException.js
class SESServiceException extends o.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ses#SESServiceException";
constructor(t) {
super(t), Object.setPrototypeOf(this, SESServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/errors.js
class AccountSendingPausedException extends SESServiceException {
static shapeId="com.amazonaws.ses#AccountSendingPausedException";
name="AccountSendingPausedException";
$fault="client";
constructor(t) {
super({
name: "AccountSendingPausedException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, AccountSendingPausedException.prototype);
}
}
class AlreadyExistsException extends SESServiceException {
static shapeId="com.amazonaws.ses#AlreadyExistsException";
name="AlreadyExistsException";
$fault="client";
Name;
constructor(t) {
super({
name: "AlreadyExistsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, AlreadyExistsException.prototype), this.Name = t.Name;
}
}
class CannotDeleteException extends SESServiceException {
static shapeId="com.amazonaws.ses#CannotDeleteException";
name="CannotDeleteException";
$fault="client";
Name;
constructor(t) {
super({
name: "CannotDeleteException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, CannotDeleteException.prototype), this.Name = t.Name;
}
}
class LimitExceededException extends SESServiceException {
static shapeId="com.amazonaws.ses#LimitExceededException";
name="LimitExceededException";
$fault="client";
constructor(t) {
super({
name: "LimitExceededException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, LimitExceededException.prototype);
}
}
class RuleSetDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#RuleSetDoesNotExistException";
name="RuleSetDoesNotExistException";
$fault="client";
Name;
constructor(t) {
super({
name: "RuleSetDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, RuleSetDoesNotExistException.prototype), this.Name = t.Name;
}
}
class ConfigurationSetAlreadyExistsException extends SESServiceException {
static shapeId="com.amazonaws.ses#ConfigurationSetAlreadyExistsException";
name="ConfigurationSetAlreadyExistsException";
$fault="client";
ConfigurationSetName;
constructor(t) {
super({
name: "ConfigurationSetAlreadyExistsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, ConfigurationSetAlreadyExistsException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName;
}
}
class ConfigurationSetDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#ConfigurationSetDoesNotExistException";
name="ConfigurationSetDoesNotExistException";
$fault="client";
ConfigurationSetName;
constructor(t) {
super({
name: "ConfigurationSetDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, ConfigurationSetDoesNotExistException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName;
}
}
class ConfigurationSetSendingPausedException extends SESServiceException {
static shapeId="com.amazonaws.ses#ConfigurationSetSendingPausedException";
name="ConfigurationSetSendingPausedException";
$fault="client";
ConfigurationSetName;
constructor(t) {
super({
name: "ConfigurationSetSendingPausedException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, ConfigurationSetSendingPausedException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName;
}
}
class InvalidConfigurationSetException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidConfigurationSetException";
name="InvalidConfigurationSetException";
$fault="client";
constructor(t) {
super({
name: "InvalidConfigurationSetException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidConfigurationSetException.prototype);
}
}
class EventDestinationAlreadyExistsException extends SESServiceException {
static shapeId="com.amazonaws.ses#EventDestinationAlreadyExistsException";
name="EventDestinationAlreadyExistsException";
$fault="client";
ConfigurationSetName;
EventDestinationName;
constructor(t) {
super({
name: "EventDestinationAlreadyExistsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, EventDestinationAlreadyExistsException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName, this.EventDestinationName = t.EventDestinationName;
}
}
class InvalidCloudWatchDestinationException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidCloudWatchDestinationException";
name="InvalidCloudWatchDestinationException";
$fault="client";
ConfigurationSetName;
EventDestinationName;
constructor(t) {
super({
name: "InvalidCloudWatchDestinationException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidCloudWatchDestinationException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName, this.EventDestinationName = t.EventDestinationName;
}
}
class InvalidFirehoseDestinationException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidFirehoseDestinationException";
name="InvalidFirehoseDestinationException";
$fault="client";
ConfigurationSetName;
EventDestinationName;
constructor(t) {
super({
name: "InvalidFirehoseDestinationException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidFirehoseDestinationException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName, this.EventDestinationName = t.EventDestinationName;
}
}
class InvalidSNSDestinationException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidSNSDestinationException";
name="InvalidSNSDestinationException";
$fault="client";
ConfigurationSetName;
EventDestinationName;
constructor(t) {
super({
name: "InvalidSNSDestinationException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidSNSDestinationException.prototype), this.ConfigurationSetName = t.ConfigurationSetName, 
this.EventDestinationName = t.EventDestinationName;
}
}
class InvalidTrackingOptionsException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidTrackingOptionsException";
name="InvalidTrackingOptionsException";
$fault="client";
constructor(t) {
super({
name: "InvalidTrackingOptionsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidTrackingOptionsException.prototype);
}
}
class TrackingOptionsAlreadyExistsException extends SESServiceException {
static shapeId="com.amazonaws.ses#TrackingOptionsAlreadyExistsException";
name="TrackingOptionsAlreadyExistsException";
$fault="client";
ConfigurationSetName;
constructor(t) {
super({
name: "TrackingOptionsAlreadyExistsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, TrackingOptionsAlreadyExistsException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName;
}
}
class CustomVerificationEmailInvalidContentException extends SESServiceException {
static shapeId="com.amazonaws.ses#CustomVerificationEmailInvalidContentException";
name="CustomVerificationEmailInvalidContentException";
$fault="client";
constructor(t) {
super({
name: "CustomVerificationEmailInvalidContentException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, CustomVerificationEmailInvalidContentException.prototype);
}
}
class CustomVerificationEmailTemplateAlreadyExistsException extends SESServiceException {
static shapeId="com.amazonaws.ses#CustomVerificationEmailTemplateAlreadyExistsException";
name="CustomVerificationEmailTemplateAlreadyExistsException";
$fault="client";
CustomVerificationEmailTemplateName;
constructor(t) {
super({
name: "CustomVerificationEmailTemplateAlreadyExistsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, CustomVerificationEmailTemplateAlreadyExistsException.prototype), 
this.CustomVerificationEmailTemplateName = t.CustomVerificationEmailTemplateName;
}
}
class FromEmailAddressNotVerifiedException extends SESServiceException {
static shapeId="com.amazonaws.ses#FromEmailAddressNotVerifiedException";
name="FromEmailAddressNotVerifiedException";
$fault="client";
FromEmailAddress;
constructor(t) {
super({
name: "FromEmailAddressNotVerifiedException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, FromEmailAddressNotVerifiedException.prototype), 
this.FromEmailAddress = t.FromEmailAddress;
}
}
class InvalidLambdaFunctionException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidLambdaFunctionException";
name="InvalidLambdaFunctionException";
$fault="client";
FunctionArn;
constructor(t) {
super({
name: "InvalidLambdaFunctionException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidLambdaFunctionException.prototype), this.FunctionArn = t.FunctionArn;
}
}
class InvalidS3ConfigurationException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidS3ConfigurationException";
name="InvalidS3ConfigurationException";
$fault="client";
Bucket;
constructor(t) {
super({
name: "InvalidS3ConfigurationException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidS3ConfigurationException.prototype), this.Bucket = t.Bucket;
}
}
class InvalidSnsTopicException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidSnsTopicException";
name="InvalidSnsTopicException";
$fault="client";
Topic;
constructor(t) {
super({
name: "InvalidSnsTopicException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidSnsTopicException.prototype), this.Topic = t.Topic;
}
}
class RuleDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#RuleDoesNotExistException";
name="RuleDoesNotExistException";
$fault="client";
Name;
constructor(t) {
super({
name: "RuleDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, RuleDoesNotExistException.prototype), this.Name = t.Name;
}
}
class InvalidTemplateException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidTemplateException";
name="InvalidTemplateException";
$fault="client";
TemplateName;
constructor(t) {
super({
name: "InvalidTemplateException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidTemplateException.prototype), this.TemplateName = t.TemplateName;
}
}
class CustomVerificationEmailTemplateDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#CustomVerificationEmailTemplateDoesNotExistException";
name="CustomVerificationEmailTemplateDoesNotExistException";
$fault="client";
CustomVerificationEmailTemplateName;
constructor(t) {
super({
name: "CustomVerificationEmailTemplateDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, CustomVerificationEmailTemplateDoesNotExistException.prototype), 
this.CustomVerificationEmailTemplateName = t.CustomVerificationEmailTemplateName;
}
}
class EventDestinationDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#EventDestinationDoesNotExistException";
name="EventDestinationDoesNotExistException";
$fault="client";
ConfigurationSetName;
EventDestinationName;
constructor(t) {
super({
name: "EventDestinationDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, EventDestinationDoesNotExistException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName, this.EventDestinationName = t.EventDestinationName;
}
}
class TrackingOptionsDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#TrackingOptionsDoesNotExistException";
name="TrackingOptionsDoesNotExistException";
$fault="client";
ConfigurationSetName;
constructor(t) {
super({
name: "TrackingOptionsDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, TrackingOptionsDoesNotExistException.prototype), 
this.ConfigurationSetName = t.ConfigurationSetName;
}
}
class TemplateDoesNotExistException extends SESServiceException {
static shapeId="com.amazonaws.ses#TemplateDoesNotExistException";
name="TemplateDoesNotExistException";
$fault="client";
TemplateName;
constructor(t) {
super({
name: "TemplateDoesNotExistException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, TemplateDoesNotExistException.prototype), this.TemplateName = t.TemplateName;
}
}
class InvalidDeliveryOptionsException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidDeliveryOptionsException";
name="InvalidDeliveryOptionsException";
$fault="client";
constructor(t) {
super({
name: "InvalidDeliveryOptionsException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidDeliveryOptionsException.prototype);
}
}
class InvalidPolicyException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidPolicyException";
name="InvalidPolicyException";
$fault="client";
constructor(t) {
super({
name: "InvalidPolicyException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidPolicyException.prototype);
}
}
class InvalidRenderingParameterException extends SESServiceException {
static shapeId="com.amazonaws.ses#InvalidRenderingParameterException";
name="InvalidRenderingParameterException";
$fault="client";
TemplateName;
constructor(t) {
super({
name: "InvalidRenderingParameterException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, InvalidRenderingParameterException.prototype), this.TemplateName = t.TemplateName;
}
}
class MailFromDomainNotVerifiedException extends SESServiceException {
static shapeId="com.amazonaws.ses#MailFromDomainNotVerifiedException";
name="MailFromDomainNotVerifiedException";
$fault="client";
constructor(t) {
super({
name: "MailFromDomainNotVerifiedException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, MailFromDomainNotVerifiedException.prototype);
}
}
class MessageRejected extends SESServiceException {
static shapeId="com.amazonaws.ses#MessageRejected";
name="MessageRejected";
$fault="client";
constructor(t) {
super({
name: "MessageRejected",
$fault: "client",
...t
}), Object.setPrototypeOf(this, MessageRejected.prototype);
}
}
class MissingRenderingAttributeException extends SESServiceException {
static shapeId="com.amazonaws.ses#MissingRenderingAttributeException";
name="MissingRenderingAttributeException";
$fault="client";
TemplateName;
constructor(t) {
super({
name: "MissingRenderingAttributeException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, MissingRenderingAttributeException.prototype), this.TemplateName = t.TemplateName;
}
}
class ProductionAccessNotGrantedException extends SESServiceException {
static shapeId="com.amazonaws.ses#ProductionAccessNotGrantedException";
name="ProductionAccessNotGrantedException";
$fault="client";
constructor(t) {
super({
name: "ProductionAccessNotGrantedException",
$fault: "client",
...t
}), Object.setPrototypeOf(this, ProductionAccessNotGrantedException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/schemas/schemas_0.js
const a = "ConfigurationSetName", s = "CustomVerificationEmailTemplateName", c = "EventDestinationName", r = "MailFromDomainAttributes", p = "Name", E = "TemplateName", l = "awsQueryError", m = "client", x = "error", d = "httpError", u = "message", S = "smithy.ts.sdk.synthetic.com.amazonaws.ses", f = "com.amazonaws.ses", v = new n.O(S);
var g = [ -3, S, "SESServiceException", 0, [], [] ];
v.registerError(g, SESServiceException);
const N = new n.O(f);
var I = [ -3, f, "AccountSendingPausedException", {
[l]: [ "AccountSendingPausedException", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(I, AccountSendingPausedException);
var D = [ -3, f, "AlreadyExistsException", {
[l]: [ "AlreadyExists", 400 ],
[x]: m,
[d]: 400
}, [ p, u ], [ 0, 0 ] ];
N.registerError(D, AlreadyExistsException);
var y = [ -3, f, "CannotDeleteException", {
[l]: [ "CannotDelete", 400 ],
[x]: m,
[d]: 400
}, [ p, u ], [ 0, 0 ] ];
N.registerError(y, CannotDeleteException);
var C = [ -3, f, "ConfigurationSetAlreadyExistsException", {
[l]: [ "ConfigurationSetAlreadyExists", 400 ],
[x]: m,
[d]: 400
}, [ a, u ], [ 0, 0 ] ];
N.registerError(C, ConfigurationSetAlreadyExistsException);
var h = [ -3, f, "ConfigurationSetDoesNotExistException", {
[l]: [ "ConfigurationSetDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ a, u ], [ 0, 0 ] ];
N.registerError(h, ConfigurationSetDoesNotExistException);
var O = [ -3, f, "ConfigurationSetSendingPausedException", {
[l]: [ "ConfigurationSetSendingPausedException", 400 ],
[x]: m,
[d]: 400
}, [ a, u ], [ 0, 0 ] ];
N.registerError(O, ConfigurationSetSendingPausedException);
var T = [ -3, f, "CustomVerificationEmailInvalidContentException", {
[l]: [ "CustomVerificationEmailInvalidContent", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(T, CustomVerificationEmailInvalidContentException);
var A = [ -3, f, "CustomVerificationEmailTemplateAlreadyExistsException", {
[l]: [ "CustomVerificationEmailTemplateAlreadyExists", 400 ],
[x]: m,
[d]: 400
}, [ s, u ], [ 0, 0 ] ];
N.registerError(A, CustomVerificationEmailTemplateAlreadyExistsException);
var P = [ -3, f, "CustomVerificationEmailTemplateDoesNotExistException", {
[l]: [ "CustomVerificationEmailTemplateDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ s, u ], [ 0, 0 ] ];
N.registerError(P, CustomVerificationEmailTemplateDoesNotExistException);
var $ = [ -3, f, "EventDestinationAlreadyExistsException", {
[l]: [ "EventDestinationAlreadyExists", 400 ],
[x]: m,
[d]: 400
}, [ a, c, u ], [ 0, 0, 0 ] ];
N.registerError($, EventDestinationAlreadyExistsException);
var b = [ -3, f, "EventDestinationDoesNotExistException", {
[l]: [ "EventDestinationDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ a, c, u ], [ 0, 0, 0 ] ];
N.registerError(b, EventDestinationDoesNotExistException);
var F = [ -3, f, "FromEmailAddressNotVerifiedException", {
[l]: [ "FromEmailAddressNotVerified", 400 ],
[x]: m,
[d]: 400
}, [ "FromEmailAddress", u ], [ 0, 0 ] ];
N.registerError(F, FromEmailAddressNotVerifiedException);
var V = [ -3, f, "InvalidCloudWatchDestinationException", {
[l]: [ "InvalidCloudWatchDestination", 400 ],
[x]: m,
[d]: 400
}, [ a, c, u ], [ 0, 0, 0 ] ];
N.registerError(V, InvalidCloudWatchDestinationException);
var j = [ -3, f, "InvalidConfigurationSetException", {
[l]: [ "InvalidConfigurationSet", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(j, InvalidConfigurationSetException);
var R = [ -3, f, "InvalidDeliveryOptionsException", {
[l]: [ "InvalidDeliveryOptions", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(R, InvalidDeliveryOptionsException);
var w = [ -3, f, "InvalidFirehoseDestinationException", {
[l]: [ "InvalidFirehoseDestination", 400 ],
[x]: m,
[d]: 400
}, [ a, c, u ], [ 0, 0, 0 ] ];
N.registerError(w, InvalidFirehoseDestinationException);
var z = [ -3, f, "InvalidLambdaFunctionException", {
[l]: [ "InvalidLambdaFunction", 400 ],
[x]: m,
[d]: 400
}, [ "FunctionArn", u ], [ 0, 0 ] ];
N.registerError(z, InvalidLambdaFunctionException);
var M = [ -3, f, "InvalidPolicyException", {
[l]: [ "InvalidPolicy", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(M, InvalidPolicyException);
var k = [ -3, f, "InvalidRenderingParameterException", {
[l]: [ "InvalidRenderingParameter", 400 ],
[x]: m,
[d]: 400
}, [ E, u ], [ 0, 0 ] ];
N.registerError(k, InvalidRenderingParameterException);
var L = [ -3, f, "InvalidS3ConfigurationException", {
[l]: [ "InvalidS3Configuration", 400 ],
[x]: m,
[d]: 400
}, [ "Bucket", u ], [ 0, 0 ] ];
N.registerError(L, InvalidS3ConfigurationException);
var G = [ -3, f, "InvalidSNSDestinationException", {
[l]: [ "InvalidSNSDestination", 400 ],
[x]: m,
[d]: 400
}, [ a, c, u ], [ 0, 0, 0 ] ];
N.registerError(G, InvalidSNSDestinationException);
var W = [ -3, f, "InvalidSnsTopicException", {
[l]: [ "InvalidSnsTopic", 400 ],
[x]: m,
[d]: 400
}, [ "Topic", u ], [ 0, 0 ] ];
N.registerError(W, InvalidSnsTopicException);
var B = [ -3, f, "InvalidTemplateException", {
[l]: [ "InvalidTemplate", 400 ],
[x]: m,
[d]: 400
}, [ E, u ], [ 0, 0 ] ];
N.registerError(B, InvalidTemplateException);
var q = [ -3, f, "InvalidTrackingOptionsException", {
[l]: [ "InvalidTrackingOptions", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(q, InvalidTrackingOptionsException);
var Q = [ -3, f, "LimitExceededException", {
[l]: [ "LimitExceeded", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(Q, LimitExceededException);
var U = [ -3, f, "MailFromDomainNotVerifiedException", {
[l]: [ "MailFromDomainNotVerifiedException", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(U, MailFromDomainNotVerifiedException);
var X = [ -3, f, "MessageRejected", {
[l]: [ "MessageRejected", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(X, MessageRejected);
var Y = [ -3, f, "MissingRenderingAttributeException", {
[l]: [ "MissingRenderingAttribute", 400 ],
[x]: m,
[d]: 400
}, [ E, u ], [ 0, 0 ] ];
N.registerError(Y, MissingRenderingAttributeException);
var H = [ -3, f, "ProductionAccessNotGrantedException", {
[l]: [ "ProductionAccessNotGranted", 400 ],
[x]: m,
[d]: 400
}, [ u ], [ 0 ] ];
N.registerError(H, ProductionAccessNotGrantedException);
var J = [ -3, f, "RuleDoesNotExistException", {
[l]: [ "RuleDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ p, u ], [ 0, 0 ] ];
N.registerError(J, RuleDoesNotExistException);
var K = [ -3, f, "RuleSetDoesNotExistException", {
[l]: [ "RuleSetDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ p, u ], [ 0, 0 ] ];
N.registerError(K, RuleSetDoesNotExistException);
var Z = [ -3, f, "TemplateDoesNotExistException", {
[l]: [ "TemplateDoesNotExist", 400 ],
[x]: m,
[d]: 400
}, [ E, u ], [ 0, 0 ] ];
N.registerError(Z, TemplateDoesNotExistException);
var _ = [ -3, f, "TrackingOptionsAlreadyExistsException", {
[l]: [ "TrackingOptionsAlreadyExistsException", 400 ],
[x]: m,
[d]: 400
}, [ a, u ], [ 0, 0 ] ];
N.registerError(_, TrackingOptionsAlreadyExistsException);
var tt = [ -3, f, "TrackingOptionsDoesNotExistException", {
[l]: [ "TrackingOptionsDoesNotExistException", 400 ],
[x]: m,
[d]: 400
}, [ a, u ], [ 0, 0 ] ];
N.registerError(tt, TrackingOptionsDoesNotExistException);
const et = [ v, N ];
var it = [ 3, f, "GetIdentityMailFromDomainAttributesRequest", 0, [ "Identities" ], [ 64 ], 1 ], nt = [ 3, f, "GetIdentityMailFromDomainAttributesResponse", 0, [ r ], [ () => at ], 1 ], ot = [ 3, f, "IdentityMailFromDomainAttributes", 0, [ "MailFromDomain", "MailFromDomainStatus", "BehaviorOnMXFailure" ], [ 0, 0, 0 ], 3 ], at = [ 2, f, r, 0, 0, () => ot ], st = [ 9, f, "GetIdentityMailFromDomainAttributes", 0, () => it, () => nt ];
})

};
