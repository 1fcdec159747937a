export const id = 787;
export const ids = [787];
export const modules = {

/***/ 7966:
/***/ ((e, t, s) => {
s.d(t, {
L: () => Route53Client
});
var r = s(6868), i = s(4405), o = s(5424), a = s(1478), n = s(2713), c = s(7579), l = s(9688), d = s(2841), u = s(7860), h = s(9053), m = s(7926), p = s(7979), g = s(478), f = s(868), w = s(6979), S = s(3678), b = s(3753), v = s(4876);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/auth/httpAuthSchemeProvider.js
const defaultRoute53HttpAuthSchemeParametersProvider = async (e, t, s) => ({
operation: (0, b.u)(t).operation,
region: await (0, v.t)(e.region)() || (() => {
throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})()
}), defaultRoute53HttpAuthSchemeProvider = e => {
const t = [];
return e.operation, t.push(function createAwsAuthSigv4HttpAuthOption(e) {
return {
schemeId: "aws.auth#sigv4",
signingProperties: {
name: "route53",
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
var N = s(920), x = s(8739), y = s(4351), A = s(1250), P = s(9670), k = s(8898), C = s(1956), M = s(3816), E = s(7613), I = s(5412), T = s(3559), X = s(446), z = s(2766), D = s(4824), R = s(9903), B = s(2149), $ = s(18), L = s(5606), q = s(9752), U = s(7062), F = s(6769), j = s(712), O = s(6627), H = s(8063), V = s(5227), Z = s(7887);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
const K = /[&<>"]/g, G = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;"
};
function escapeAttribute(e) {
return e.replace(K, e => G[e]);
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
const _ = /[&"'<>\r\n\u0085\u2028]/g, J = {
"&": "&amp;",
'"': "&quot;",
"'": "&apos;",
"<": "&lt;",
">": "&gt;",
"\r": "&#x0D;",
"\n": "&#x0A;",
"": "&#x85;",
"\u2028": "&#x2028;"
};
// CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
class XmlText {
value;
constructor(e) {
this.value = e;
}
toString() {
return function escapeElement(e) {
return e.replace(_, e => J[e]);
}("" + this.value);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
class XmlNode {
name;
children;
attributes={};
static of(e, t, s) {
const r = new XmlNode(e);
return void 0 !== t && r.addChildNode(new XmlText(t)), void 0 !== s && r.withName(s), 
r;
}
constructor(e, t = []) {
this.name = e, this.children = t;
}
withName(e) {
return this.name = e, this;
}
addAttribute(e, t) {
return this.attributes[e] = t, this;
}
addChildNode(e) {
return this.children.push(e), this;
}
removeAttribute(e) {
return delete this.attributes[e], this;
}
n(e) {
return this.name = e, this;
}
c(e) {
return this.children.push(e), this;
}
a(e, t) {
return null != t && (this.attributes[e] = t), this;
}
cc(e, t, s = t) {
if (null != e[t]) {
const r = XmlNode.of(t, e[t]).withName(s);
this.c(r);
}
}
l(e, t, s, r) {
null != e[t] && r().map(e => {
e.withName(s), this.c(e);
});
}
lc(e, t, s, r) {
if (null != e[t]) {
const e = r(), t = new XmlNode(s);
e.map(e => {
t.c(e);
}), this.c(t);
}
}
toString() {
const e = Boolean(this.children.length);
let t = `<${this.name}`;
const s = this.attributes;
for (const e of Object.keys(s)) {
const r = s[e];
null != r && (t += ` ${e}="${escapeAttribute("" + r)}"`);
}
return t + (e ? `>${this.children.map(e => e.toString()).join("")}</${this.name}>` : "/>");
}
}
var W = s(9462), Y = s(8227), Q = s(7022), ee = s(7307), te = s(5694), se = s(175);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
class XmlShapeSerializer extends V.B {
settings;
stringBuffer;
byteBuffer;
buffer;
constructor(e) {
super(), this.settings = e;
}
write(e, t) {
const s = O.l1.of(e);
if (s.isStringSchema() && "string" == typeof t) this.stringBuffer = t; else if (s.isBlobSchema()) this.byteBuffer = "byteLength" in t ? t : (this.serdeContext?.base64Decoder ?? Q.E)(t); else {
this.buffer = this.writeStruct(s, t, void 0);
const e = s.getMergedTraits();
e.httpPayload && !e.xmlName && this.buffer.withName(s.getName());
}
}
flush() {
if (void 0 !== this.byteBuffer) {
const e = this.byteBuffer;
return delete this.byteBuffer, e;
}
if (void 0 !== this.stringBuffer) {
const e = this.stringBuffer;
return delete this.stringBuffer, e;
}
const e = this.buffer;
return this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute("xmlns", this.settings.xmlNamespace)), 
delete this.buffer, e.toString();
}
writeStruct(e, t, s) {
const r = e.getMergedTraits(), i = e.isMemberSchema() && !r.httpPayload ? e.getMemberTraits().xmlName ?? e.getMemberName() : r.xmlName ?? e.getName();
if (!i || !e.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`);
const o = XmlNode.of(i), [a, n] = this.getXmlnsAttribute(e, s);
for (const [s, r] of e.structIterator()) {
const e = t[s];
if (null != e || r.isIdempotencyToken()) {
if (r.getMergedTraits().xmlAttribute) {
o.addAttribute(r.getMergedTraits().xmlName ?? s, this.writeSimple(r, e));
continue;
}
if (r.isListSchema()) this.writeList(r, e, o, n); else if (r.isMapSchema()) this.writeMap(r, e, o, n); else if (r.isStructSchema()) o.addChildNode(this.writeStruct(r, e, n)); else {
const t = XmlNode.of(r.getMergedTraits().xmlName ?? r.getMemberName());
this.writeSimpleInto(r, e, t, n), o.addChildNode(t);
}
}
}
const {$unknown: c} = t;
if (c && e.isUnionSchema() && Array.isArray(c) && 1 === Object.keys(t).length) {
const [e, s] = c, r = XmlNode.of(e);
if ("string" != typeof s) {
if (!(t instanceof XmlNode || t instanceof XmlText)) throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
o.addChildNode(t);
}
this.writeSimpleInto(0, s, r, n), o.addChildNode(r);
}
return n && o.addAttribute(a, n), o;
}
writeList(e, t, s, r) {
if (!e.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
const i = e.getMergedTraits(), o = e.getValueSchema(), a = o.getMergedTraits(), n = !!a.sparse, c = !!i.xmlFlattened, [l, d] = this.getXmlnsAttribute(e, r), writeItem = (t, s) => {
if (o.isListSchema()) this.writeList(o, Array.isArray(s) ? s : [ s ], t, d); else if (o.isMapSchema()) this.writeMap(o, s, t, d); else if (o.isStructSchema()) {
const r = this.writeStruct(o, s, d);
t.addChildNode(r.withName(c ? i.xmlName ?? e.getMemberName() : a.xmlName ?? "member"));
} else {
const r = XmlNode.of(c ? i.xmlName ?? e.getMemberName() : a.xmlName ?? "member");
this.writeSimpleInto(o, s, r, d), t.addChildNode(r);
}
};
if (c) for (const e of t) (n || null != e) && writeItem(s, e); else {
const r = XmlNode.of(i.xmlName ?? e.getMemberName());
d && r.addAttribute(l, d);
for (const e of t) (n || null != e) && writeItem(r, e);
s.addChildNode(r);
}
}
writeMap(e, t, s, r, i = !1) {
if (!e.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
const o = e.getMergedTraits(), a = e.getKeySchema(), n = a.getMergedTraits().xmlName ?? "key", c = e.getValueSchema(), l = c.getMergedTraits(), d = l.xmlName ?? "value", u = !!l.sparse, h = !!o.xmlFlattened, [m, p] = this.getXmlnsAttribute(e, r), addKeyValue = (e, t, s) => {
const r = XmlNode.of(n, t), [i, o] = this.getXmlnsAttribute(a, p);
o && r.addAttribute(i, o), e.addChildNode(r);
let l = XmlNode.of(d);
c.isListSchema() ? this.writeList(c, s, l, p) : c.isMapSchema() ? this.writeMap(c, s, l, p, !0) : c.isStructSchema() ? l = this.writeStruct(c, s, p) : this.writeSimpleInto(c, s, l, p), 
e.addChildNode(l);
};
if (h) for (const r in t) {
const i = t[r];
if (u || null != i) {
const t = XmlNode.of(o.xmlName ?? e.getMemberName());
addKeyValue(t, r, i), s.addChildNode(t);
}
} else {
let r;
i || (r = XmlNode.of(o.xmlName ?? e.getMemberName()), p && r.addAttribute(m, p), 
s.addChildNode(r));
for (const e in t) {
const o = t[e];
if (u || null != o) {
const t = XmlNode.of("entry");
addKeyValue(t, e, o), (i ? s : r).addChildNode(t);
}
}
}
}
writeSimple(e, t) {
if (null === t) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
const s = O.l1.of(e);
let r = null;
if (t && "object" == typeof t) if (s.isBlobSchema()) r = (this.serdeContext?.base64Encoder ?? ee.n)(t); else {
if (!(s.isTimestampSchema() && t instanceof Date)) {
if (s.isBigDecimalSchema() && t) return t instanceof te.D ? t.string : String(t);
throw s.isMapSchema() || s.isListSchema() ? new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.") : new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(!0)}`);
}
switch ((0, W.V)(s, this.settings)) {
case 5:
r = t.toISOString().replace(".000Z", "Z");
break;

case 6:
r = (0, Y.JV)(t);
break;

case 7:
r = String(t.getTime() / 1e3);
break;

default:
console.warn("Missing timestamp format, using http date", t), r = (0, Y.JV)(t);
}
}
if ((s.isBooleanSchema() || s.isNumericSchema() || s.isBigIntegerSchema() || s.isBigDecimalSchema()) && (r = String(t)), 
s.isStringSchema() && (r = void 0 === t && s.isIdempotencyToken() ? (0, se.ec)() : String(t)), 
null === r) throw new Error(`Unhandled schema-value pair ${s.getName(!0)}=${t}`);
return r;
}
writeSimpleInto(e, t, s, r) {
const i = this.writeSimple(e, t), o = O.l1.of(e), a = new XmlText(i), [n, c] = this.getXmlnsAttribute(o, r);
c && s.addAttribute(n, c), s.addChildNode(a);
}
getXmlnsAttribute(e, t) {
const s = e.getMergedTraits(), [r, i] = s.xmlNamespace ?? [];
return i && i !== t ? [ r ? `xmlns:${r}` : "xmlns", i ] : [ void 0, void 0 ];
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
class XmlCodec extends V.B {
settings;
constructor(e) {
super(), this.settings = e;
}
createSerializer() {
const e = new XmlShapeSerializer(this.settings);
return e.setSerdeContext(this.serdeContext), e;
}
createDeserializer() {
const e = new Z._(this.settings);
return e.setSerdeContext(this.serdeContext), e;
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
class AwsRestXmlProtocol extends U.s {
codec;
serializer;
deserializer;
mixin=new H.U;
constructor(e) {
super(e);
const t = {
timestampFormat: {
useTrait: !0,
default: 5
},
httpBindings: !0,
xmlNamespace: e.xmlNamespace,
serviceNamespace: e.defaultNamespace
};
this.codec = new XmlCodec(t), this.serializer = new F._(this.codec.createSerializer(), t), 
this.deserializer = new j.z(this.codec.createDeserializer(), t);
}
getPayloadCodec() {
return this.codec;
}
getShapeId() {
return "aws.protocols#restXml";
}
async serializeRequest(e, t, s) {
const r = await super.serializeRequest(e, t, s), i = O.l1.of(e.input);
if (!r.headers["content-type"]) {
const e = this.mixin.resolveRestContentType(this.getDefaultContentType(), i);
e && (r.headers["content-type"] = e);
}
return "string" != typeof r.body || r.headers["content-type"] !== this.getDefaultContentType() || r.body.startsWith("<?xml ") || this.hasUnstructuredPayloadBinding(i) || (r.body = '<?xml version="1.0" encoding="UTF-8"?>' + r.body), 
r;
}
async deserializeResponse(e, t, s) {
return super.deserializeResponse(e, t, s);
}
async handleError(e, t, s, r, i) {
const o = ((e, t) => void 0 !== t?.Error?.Code ? t.Error.Code : void 0 !== t?.Code ? t.Code : 404 == e.statusCode ? "NotFound" : void 0)(s, r) ?? "Unknown";
if (this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace), 
r.Error && "object" == typeof r.Error) for (const e of Object.keys(r.Error)) r[e] = r.Error[e], 
"message" === e.toLowerCase() && (r.message = r.Error[e]);
r.RequestId && !i.requestId && (i.requestId = r.RequestId);
const {errorSchema: a, errorMetadata: n} = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, s, r, i), c = O.l1.of(a), l = r.Error?.message ?? r.Error?.Message ?? r.message ?? r.Message ?? "UnknownError", d = new (this.compositeErrorRegistry.getErrorCtor(a) ?? Error)({});
await this.deserializeHttpMessage(a, t, s, r);
const u = {}, h = this.codec.createDeserializer();
for (const [e, t] of c.structIterator()) {
const s = t.getMergedTraits().xmlName ?? e, i = r.Error?.[s] ?? r[s];
u[e] = h.readSchema(t, i);
}
throw this.mixin.decorateServiceException(Object.assign(d, n, {
$fault: c.getMergedTraits().error,
message: l
}, u), r);
}
getDefaultContentType() {
return "application/xml";
}
hasUnstructuredPayloadBinding(e) {
for (const [, t] of e.structIterator()) if (t.getMergedTraits().httpPayload) return !(t.isStructSchema() || t.isMapSchema() || t.isListSchema());
return !1;
}
}
var re = s(2068), ie = s(51), oe = s(6663), ae = s(4574), ne = s(1787), ce = s(1958), le = s(4397), de = s(6467), ue = s(7228), he = s(2988);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/endpoint/bdd.js
const me = "ref", pe = "authSchemes", ge = "name", fe = "signingRegion", we = -1, Se = !0, be = "isSet", ve = "PartitionResult", Ne = "booleanEquals", xe = "stringEquals", ye = "getAttr", Ae = "sigv4", Pe = {
[me]: "Endpoint"
}, ke = {
fn: ye,
argv: [ {
[me]: ve
}, "name" ]
}, Ce = {
[me]: ve
}, Me = {
[pe]: [ {
[ge]: Ae,
[fe]: "us-east-1"
} ]
}, Ee = {
[pe]: [ {
[ge]: Ae,
[fe]: "cn-northwest-1"
} ]
}, Ie = {
[pe]: [ {
[ge]: Ae,
[fe]: "us-gov-west-1"
} ]
}, Te = {
[pe]: [ {
[ge]: Ae,
[fe]: "eusc-de-east-1"
} ]
}, Xe = {
[pe]: [ {
[ge]: Ae,
[fe]: "{PartitionResult#implicitGlobalRegion}"
} ]
}, ze = [ {
[me]: "Region"
} ], De = {
conditions: [ [ be, [ Pe ] ], [ be, ze ], [ "aws.partition", ze, ve ], [ Ne, [ {
[me]: "UseFIPS"
}, Se ] ], [ xe, [ ke, "aws" ] ], [ xe, [ ke, "aws-cn" ] ], [ xe, [ ke, "aws-us-gov" ] ], [ Ne, [ {
[me]: "UseDualStack"
}, Se ] ], [ Ne, [ {
fn: ye,
argv: [ Ce, "supportsFIPS" ]
}, Se ] ], [ xe, [ ke, "aws-iso" ] ], [ xe, [ ke, "aws-iso-b" ] ], [ xe, [ ke, "aws-iso-e" ] ], [ xe, [ ke, "aws-iso-f" ] ], [ xe, [ ke, "aws-eusc" ] ], [ Ne, [ {
fn: ye,
argv: [ Ce, "supportsDualStack" ]
}, Se ] ] ],
results: [ [ we ], [ we, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ we, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ Pe, {} ], [ "https://route53.amazonaws.com", Me ], [ "https://route53-fips.amazonaws.com", Me ], [ "https://route53.global.api.aws", Me ], [ "https://route53-fips.global.api.aws", Me ], [ "https://route53.amazonaws.com.cn", Ee ], [ "https://route53.global.api.amazonwebservices.com.cn", Ee ], [ "https://route53.us-gov.amazonaws.com", Ie ], [ "https://route53.us-gov.api.aws", Ie ], [ "https://route53.c2s.ic.gov", {
[pe]: [ {
[ge]: Ae,
[fe]: "us-iso-east-1"
} ]
} ], [ "https://route53.sc2s.sgov.gov", {
[pe]: [ {
[ge]: Ae,
[fe]: "us-isob-east-1"
} ]
} ], [ "https://route53.cloud.adc-e.uk", {
[pe]: [ {
[ge]: Ae,
[fe]: "eu-isoe-west-1"
} ]
} ], [ "https://route53.csp.hci.ic.gov", {
[pe]: [ {
[ge]: Ae,
[fe]: "us-isof-south-1"
} ]
} ], [ "https://route53.amazonaws.eu", Te ], [ "https://route53.global.api.amazonwebservices.eu", Te ], [ "https://route53-fips.{PartitionResult#dualStackDnsSuffix}", Xe ], [ we, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://route53-fips.{PartitionResult#dnsSuffix}", Xe ], [ we, "FIPS is enabled but this partition does not support FIPS" ], [ "https://route53.{PartitionResult#dualStackDnsSuffix}", Xe ], [ we, "DualStack is enabled but this partition does not support DualStack" ], [ "https://route53.{PartitionResult#dnsSuffix}", Xe ], [ we, "Invalid Configuration: Missing Region" ] ]
}, Re = 1e8, Be = new Int32Array([ -1, 1, -1, 0, 27, 3, 1, 4, Re + 25, 2, 5, Re + 25, 3, 19, 6, 4, 18, 7, 5, 17, 8, 6, 25, 9, 7, 15, 10, 9, Re + 12, 11, 10, Re + 13, 12, 11, Re + 14, 13, 12, Re + 15, 14, 13, Re + 16, Re + 24, 13, Re + 17, 16, 14, Re + 22, Re + 23, 7, Re + 9, Re + 8, 7, Re + 6, Re + 4, 4, 26, 20, 6, 25, 21, 7, 23, 22, 8, Re + 20, Re + 21, 8, 24, Re + 19, 14, Re + 18, Re + 19, 7, Re + 11, Re + 10, 7, Re + 7, Re + 5, 3, Re + 1, 28, 7, Re + 2, Re + 3 ]), $e = he.d.from(Be, 2, De.conditions, De.results), Le = new le.k({
size: 50,
params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
}), defaultEndpointResolver = (e, t = {}) => Le.get(e, () => (0, de.c)($e, {
endpointParams: e,
logger: t.logger
}));
ue.m.aws = ce.U;
var qe = s(1186), Ue = s(5489), Fe = s(2061), je = s(8440);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/Route53Client.js
class Route53Client extends u.K {
config;
constructor(...[e]) {
const t = (e => {
(0, M.I)(process.version);
const t = (0, I.I)(e), defaultConfigProvider = () => t().then(E.l), s = (e => ({
apiVersion: "2013-04-01",
base64Decoder: e?.base64Decoder ?? Q.E,
base64Encoder: e?.base64Encoder ?? ee.n,
disableHostPrefix: e?.disableHostPrefix ?? !1,
endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
extensions: e?.extensions ?? [],
httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultRoute53HttpAuthSchemeProvider,
httpAuthSchemes: e?.httpAuthSchemes ?? [ {
schemeId: "aws.auth#sigv4",
identityProvider: e => e.getIdentityProvider("aws.auth#sigv4"),
signer: new q.f2
} ],
logger: e?.logger ?? new ie.N,
protocol: e?.protocol ?? AwsRestXmlProtocol,
protocolSettings: e?.protocolSettings ?? {
defaultNamespace: "com.amazonaws.route53",
errorTypeRegistries: qe.q1U,
xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
version: "2013-04-01",
serviceTarget: "AWSDnsV20130401"
},
serviceId: e?.serviceId ?? "Route 53",
sha256: e?.sha256 ?? re.k,
urlParser: e?.urlParser ?? oe.D,
utf8Decoder: e?.utf8Decoder ?? ae.a,
utf8Encoder: e?.utf8Encoder ?? ne.P
}))(e);
(0, x.I)(process.version);
const r = {
profile: e?.profile,
logger: s.logger
};
return {
...s,
...e,
runtime: "node",
defaultsMode: t,
authSchemePreference: e?.authSchemePreference ?? (0, T.Z)(k.$, r),
bodyLengthChecker: e?.bodyLengthChecker ?? B.n,
credentialDefaultProvider: e?.credentialDefaultProvider ?? C.v6,
defaultSocketTimeout: (0, y.E)(e?.requestHandler, 3e5),
defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0, A.pf)({
serviceId: s.serviceId,
clientVersion: "3.1169.0"
}),
maxAttempts: e?.maxAttempts ?? (0, T.Z)(g.qs, e),
region: e?.region ?? (0, T.Z)(X.GG, {
...X.zH,
...r
}),
requestHandler: $.$.create(e?.requestHandler ?? defaultConfigProvider),
retryMode: e?.retryMode ?? (0, T.Z)({
...g.kN,
default: async () => (await defaultConfigProvider()).retryMode || R.L0
}, e),
streamCollector: e?.streamCollector ?? L.k,
useDualstackEndpoint: e?.useDualstackEndpoint ?? (0, T.Z)(z.e$, r),
useFipsEndpoint: e?.useFipsEndpoint ?? (0, T.Z)(D.Ko, r),
userAgentAppId: e?.userAgentAppId ?? (0, T.Z)(P.hV, r)
};
})(e || {});
super(t), this.initConfig = t;
const s = (0, N.v)(t), u = (0, r.D)(s), b = (0, g.$z)(u), U = (0, h.T)(b), F = (0, 
i.OV)(U), j = ((e, t) => {
const s = Object.assign((0, Ue.R)(e), (0, Fe.xA)(e), (0, je.e)(e), (e => {
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
return t.forEach(e => e.configure(s)), Object.assign(e, (0, Ue.$)(s), (0, Fe.uv)(s), (0, 
je.j)(s), {
httpAuthSchemes: (r = s).httpAuthSchemes(),
httpAuthSchemeProvider: r.httpAuthSchemeProvider(),
credentials: r.credentials()
});
var r;
})((e => {
const t = (0, S.ho)(e);
return Object.assign(t, {
authSchemePreference: (0, v.t)(e.authSchemePreference ?? [])
});
})((0, m.Co)(F)), e?.extensions || []);
this.config = j, this.middlewareStack.use((0, w.wq)(this.config)), this.middlewareStack.use((0, 
o.sM)(this.config)), this.middlewareStack.use((0, f.ey)(this.config)), this.middlewareStack.use((0, 
p.vK)(this.config)), this.middlewareStack.use((0, i.TC)(this.config)), this.middlewareStack.use((0, 
a.Y7)(this.config)), this.middlewareStack.use((0, n.n)(this.config)), this.middlewareStack.use((0, 
c.w)(this.config, {
httpAuthSchemeParametersProvider: defaultRoute53HttpAuthSchemeParametersProvider,
identityProviderConfigProvider: async e => new l.h({
"aws.auth#sigv4": e.credentials
})
})), this.middlewareStack.use((0, d.l)(this.config));
}
destroy() {
super.destroy();
}
}
}),

/***/ 6569:
/***/ ((e, t, n) => {
n.d(t, {
lq: () => l,
yt: () => _mw0,
Fw: () => _mw1,
G5: () => u
});
// CONCATENATED MODULE: ../node_modules/@aws-sdk/middleware-sdk-route53/dist-es/constants.js
const o = /^\/(hostedzone|change|delegationset)\//, a = [ "DelegationSetId", "HostedZoneId", "Id" ], r = {
step: "initialize",
tags: [ "ROUTE53_IDS" ],
name: "idNormalizerMiddleware",
override: !0
}, getIdNormalizerPlugin = e => ({
applyToStack: e => {
e.add(function idNormalizerMiddleware() {
return e => async t => {
const n = {
...t.input
};
for (const e of a) {
const t = n[e];
t && (n[e] = t.replace(o, ""));
}
return e({
...t,
input: n
});
};
}(), r);
}
}), d = {
step: "initialize",
tags: [ "ROUTE53_IDS", "CHANGE_RESOURCE_RECORD_SETS" ],
name: "changeResourceRecordSetsMiddleware",
override: !0
};
var s = n(5130), c = n(7926), i = n(920);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/commandBuilder.js
const u = (0, s.k)(i.S, "AWSDnsV20130401", "Route53Client", c.rD), l = {}, _mw0 = (e, t, n, o) => [ getIdNormalizerPlugin() ], _mw1 = (e, t, n, a) => [ {
applyToStack: e => {
e.add(// CONCATENATED MODULE: ../node_modules/@aws-sdk/middleware-sdk-route53/dist-es/change-resource-record-sets.js
function changeResourceRecordSetsMiddleware() {
return e => async t => {
const {ChangeBatch: n} = t.input, a = [];
for (const e of n?.Changes ?? []) {
const {AliasTarget: t} = e.ResourceRecordSet ?? {};
t ? a.push({
...e,
ResourceRecordSet: {
...e.ResourceRecordSet,
AliasTarget: {
...t,
HostedZoneId: t.HostedZoneId.replace(o, "")
}
}
}) : a.push(e);
}
return e({
...t,
input: {
...t.input,
ChangeBatch: {
...n,
Changes: a
}
}
});
};
}(), d);
}
}, getIdNormalizerPlugin() ];
}),

/***/ 5443:
/***/ ((e, o, s) => {
s.d(o, {
y: () => ChangeResourceRecordSetsCommand
});
var d = s(6569), a = s(1186);
class ChangeResourceRecordSetsCommand extends((0, d.G5)(d.lq, d.Fw, "ChangeResourceRecordSets", a.VZw)){}
}),

/***/ 265:
/***/ ((e, a, m) => {
m.d(a, {
Y: () => GetChangeCommand
});
var n = m(6569), d = m(1186);
class GetChangeCommand extends((0, n.G5)(n.lq, n.yt, "GetChange", d.xmL)){}
}),

/***/ 1966:
/***/ ((e, o, d) => {
d.d(o, {
H: () => GetHostedZoneCommand
});
var t = d(6569), n = d(1186);
class GetHostedZoneCommand extends((0, t.G5)(t.lq, t.yt, "GetHostedZone", n.Ukk)){}
}),

/***/ 5689:
/***/ ((e, s, o) => {
o.d(s, {
a: () => ListHostedZonesByNameCommand
});
var a = o(6569), d = o(1186);
class ListHostedZonesByNameCommand extends((0, a.G5)(a.lq, a.yt, "ListHostedZonesByName", d.vfj)){}
}),

/***/ 9607:
/***/ ((e, s, o) => {
o.d(s, {
I: () => ListResourceRecordSetsCommand
});
var d = o(6569), t = o(1186);
class ListResourceRecordSetsCommand extends((0, d.G5)(d.lq, d.yt, "ListResourceRecordSets", t.z6W)){}
}),

/***/ 920:
/***/ ((n, e, t) => {
t.d(e, {
S: () => a,
v: () => resolveClientEndpointParameters
});
const resolveClientEndpointParameters = n => Object.assign(n, {
useDualstackEndpoint: n.useDualstackEndpoint ?? !1,
useFipsEndpoint: n.useFipsEndpoint ?? !1,
defaultSigningName: "route53"
}), a = {
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

/***/ 1186:
/***/ ((e, t, o) => {
o.d(t, {
VZw: () => Qt,
xmL: () => qt,
Ukk: () => Jt,
vfj: () => Xt,
z6W: () => Yt,
q1U: () => dt
});
var i = o(9835), n = o(3441);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/models/Route53ServiceException.js
class Route53ServiceException extends n.T {
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
constructor(e) {
super(e), Object.setPrototypeOf(this, Route53ServiceException.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/models/errors.js
class ConcurrentModification extends Route53ServiceException {
static shapeId="com.amazonaws.route53#ConcurrentModification";
name="ConcurrentModification";
$fault="client";
constructor(e) {
super({
name: "ConcurrentModification",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ConcurrentModification.prototype);
}
}
class InvalidInput extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidInput";
name="InvalidInput";
$fault="client";
constructor(e) {
super({
name: "InvalidInput",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidInput.prototype);
}
}
class InvalidKeySigningKeyStatus extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidKeySigningKeyStatus";
name="InvalidKeySigningKeyStatus";
$fault="client";
constructor(e) {
super({
name: "InvalidKeySigningKeyStatus",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidKeySigningKeyStatus.prototype);
}
}
class InvalidKMSArn extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidKMSArn";
name="InvalidKMSArn";
$fault="client";
constructor(e) {
super({
name: "InvalidKMSArn",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidKMSArn.prototype);
}
}
class InvalidSigningStatus extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidSigningStatus";
name="InvalidSigningStatus";
$fault="client";
constructor(e) {
super({
name: "InvalidSigningStatus",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidSigningStatus.prototype);
}
}
class NoSuchKeySigningKey extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchKeySigningKey";
name="NoSuchKeySigningKey";
$fault="client";
constructor(e) {
super({
name: "NoSuchKeySigningKey",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchKeySigningKey.prototype);
}
}
class ConflictingDomainExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#ConflictingDomainExists";
name="ConflictingDomainExists";
$fault="client";
constructor(e) {
super({
name: "ConflictingDomainExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ConflictingDomainExists.prototype);
}
}
class InvalidVPCId extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidVPCId";
name="InvalidVPCId";
$fault="client";
constructor(e) {
super({
name: "InvalidVPCId",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidVPCId.prototype);
}
}
class LimitsExceeded extends Route53ServiceException {
static shapeId="com.amazonaws.route53#LimitsExceeded";
name="LimitsExceeded";
$fault="client";
constructor(e) {
super({
name: "LimitsExceeded",
$fault: "client",
...e
}), Object.setPrototypeOf(this, LimitsExceeded.prototype);
}
}
class NoSuchHostedZone extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchHostedZone";
name="NoSuchHostedZone";
$fault="client";
constructor(e) {
super({
name: "NoSuchHostedZone",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchHostedZone.prototype);
}
}
class NotAuthorizedException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NotAuthorizedException";
name="NotAuthorizedException";
$fault="client";
constructor(e) {
super({
name: "NotAuthorizedException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NotAuthorizedException.prototype);
}
}
class PriorRequestNotComplete extends Route53ServiceException {
static shapeId="com.amazonaws.route53#PriorRequestNotComplete";
name="PriorRequestNotComplete";
$fault="client";
constructor(e) {
super({
name: "PriorRequestNotComplete",
$fault: "client",
...e
}), Object.setPrototypeOf(this, PriorRequestNotComplete.prototype);
}
}
class PublicZoneVPCAssociation extends Route53ServiceException {
static shapeId="com.amazonaws.route53#PublicZoneVPCAssociation";
name="PublicZoneVPCAssociation";
$fault="client";
constructor(e) {
super({
name: "PublicZoneVPCAssociation",
$fault: "client",
...e
}), Object.setPrototypeOf(this, PublicZoneVPCAssociation.prototype);
}
}
class CidrBlockInUseException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#CidrBlockInUseException";
name="CidrBlockInUseException";
$fault="client";
Message;
constructor(e) {
super({
name: "CidrBlockInUseException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, CidrBlockInUseException.prototype), this.Message = e.Message;
}
}
class CidrCollectionVersionMismatchException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#CidrCollectionVersionMismatchException";
name="CidrCollectionVersionMismatchException";
$fault="client";
Message;
constructor(e) {
super({
name: "CidrCollectionVersionMismatchException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, CidrCollectionVersionMismatchException.prototype), 
this.Message = e.Message;
}
}
class NoSuchCidrCollectionException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchCidrCollectionException";
name="NoSuchCidrCollectionException";
$fault="client";
Message;
constructor(e) {
super({
name: "NoSuchCidrCollectionException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchCidrCollectionException.prototype), this.Message = e.Message;
}
}
class InvalidChangeBatch extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidChangeBatch";
name="InvalidChangeBatch";
$fault="client";
messages;
constructor(e) {
super({
name: "InvalidChangeBatch",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidChangeBatch.prototype), this.messages = e.messages;
}
}
class NoSuchHealthCheck extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchHealthCheck";
name="NoSuchHealthCheck";
$fault="client";
constructor(e) {
super({
name: "NoSuchHealthCheck",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchHealthCheck.prototype);
}
}
class ThrottlingException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#ThrottlingException";
name="ThrottlingException";
$fault="client";
constructor(e) {
super({
name: "ThrottlingException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ThrottlingException.prototype);
}
}
class CidrCollectionAlreadyExistsException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#CidrCollectionAlreadyExistsException";
name="CidrCollectionAlreadyExistsException";
$fault="client";
Message;
constructor(e) {
super({
name: "CidrCollectionAlreadyExistsException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, CidrCollectionAlreadyExistsException.prototype), 
this.Message = e.Message;
}
}
class HealthCheckAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HealthCheckAlreadyExists";
name="HealthCheckAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "HealthCheckAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HealthCheckAlreadyExists.prototype);
}
}
class TooManyHealthChecks extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyHealthChecks";
name="TooManyHealthChecks";
$fault="client";
constructor(e) {
super({
name: "TooManyHealthChecks",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyHealthChecks.prototype);
}
}
class DelegationSetNotAvailable extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DelegationSetNotAvailable";
name="DelegationSetNotAvailable";
$fault="client";
constructor(e) {
super({
name: "DelegationSetNotAvailable",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DelegationSetNotAvailable.prototype);
}
}
class DelegationSetNotReusable extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DelegationSetNotReusable";
name="DelegationSetNotReusable";
$fault="client";
constructor(e) {
super({
name: "DelegationSetNotReusable",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DelegationSetNotReusable.prototype);
}
}
class HostedZoneAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HostedZoneAlreadyExists";
name="HostedZoneAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "HostedZoneAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HostedZoneAlreadyExists.prototype);
}
}
class InvalidDomainName extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidDomainName";
name="InvalidDomainName";
$fault="client";
constructor(e) {
super({
name: "InvalidDomainName",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidDomainName.prototype);
}
}
class NoSuchDelegationSet extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchDelegationSet";
name="NoSuchDelegationSet";
$fault="client";
constructor(e) {
super({
name: "NoSuchDelegationSet",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchDelegationSet.prototype);
}
}
class TooManyHostedZones extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyHostedZones";
name="TooManyHostedZones";
$fault="client";
constructor(e) {
super({
name: "TooManyHostedZones",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyHostedZones.prototype);
}
}
class InvalidArgument extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidArgument";
name="InvalidArgument";
$fault="client";
constructor(e) {
super({
name: "InvalidArgument",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidArgument.prototype);
}
}
class InvalidKeySigningKeyName extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidKeySigningKeyName";
name="InvalidKeySigningKeyName";
$fault="client";
constructor(e) {
super({
name: "InvalidKeySigningKeyName",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidKeySigningKeyName.prototype);
}
}
class KeySigningKeyAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#KeySigningKeyAlreadyExists";
name="KeySigningKeyAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "KeySigningKeyAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, KeySigningKeyAlreadyExists.prototype);
}
}
class TooManyKeySigningKeys extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyKeySigningKeys";
name="TooManyKeySigningKeys";
$fault="client";
constructor(e) {
super({
name: "TooManyKeySigningKeys",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyKeySigningKeys.prototype);
}
}
class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy";
name="InsufficientCloudWatchLogsResourcePolicy";
$fault="client";
constructor(e) {
super({
name: "InsufficientCloudWatchLogsResourcePolicy",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InsufficientCloudWatchLogsResourcePolicy.prototype);
}
}
class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup";
name="NoSuchCloudWatchLogsLogGroup";
$fault="client";
constructor(e) {
super({
name: "NoSuchCloudWatchLogsLogGroup",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchCloudWatchLogsLogGroup.prototype);
}
}
class QueryLoggingConfigAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#QueryLoggingConfigAlreadyExists";
name="QueryLoggingConfigAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "QueryLoggingConfigAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, QueryLoggingConfigAlreadyExists.prototype);
}
}
class InvalidResourceRecordSetProtectionBatch extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch";
name="InvalidResourceRecordSetProtectionBatch";
$fault="client";
Message;
Errors;
constructor(e) {
super({
name: "InvalidResourceRecordSetProtectionBatch",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidResourceRecordSetProtectionBatch.prototype), 
this.Message = e.Message, this.Errors = e.Errors;
}
}
class ProtectionAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#ProtectionAlreadyExists";
name="ProtectionAlreadyExists";
$fault="client";
Message;
Errors;
constructor(e) {
super({
name: "ProtectionAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ProtectionAlreadyExists.prototype), this.Message = e.Message, 
this.Errors = e.Errors;
}
}
class DelegationSetAlreadyCreated extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DelegationSetAlreadyCreated";
name="DelegationSetAlreadyCreated";
$fault="client";
constructor(e) {
super({
name: "DelegationSetAlreadyCreated",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DelegationSetAlreadyCreated.prototype);
}
}
class DelegationSetAlreadyReusable extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DelegationSetAlreadyReusable";
name="DelegationSetAlreadyReusable";
$fault="client";
constructor(e) {
super({
name: "DelegationSetAlreadyReusable",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DelegationSetAlreadyReusable.prototype);
}
}
class HostedZoneNotFound extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HostedZoneNotFound";
name="HostedZoneNotFound";
$fault="client";
constructor(e) {
super({
name: "HostedZoneNotFound",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HostedZoneNotFound.prototype);
}
}
class InvalidTrafficPolicyDocument extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidTrafficPolicyDocument";
name="InvalidTrafficPolicyDocument";
$fault="client";
constructor(e) {
super({
name: "InvalidTrafficPolicyDocument",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidTrafficPolicyDocument.prototype);
}
}
class TooManyTrafficPolicies extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyTrafficPolicies";
name="TooManyTrafficPolicies";
$fault="client";
constructor(e) {
super({
name: "TooManyTrafficPolicies",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyTrafficPolicies.prototype);
}
}
class TrafficPolicyAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TrafficPolicyAlreadyExists";
name="TrafficPolicyAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "TrafficPolicyAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TrafficPolicyAlreadyExists.prototype);
}
}
class NoSuchTrafficPolicy extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchTrafficPolicy";
name="NoSuchTrafficPolicy";
$fault="client";
constructor(e) {
super({
name: "NoSuchTrafficPolicy",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchTrafficPolicy.prototype);
}
}
class TooManyTrafficPolicyInstances extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyTrafficPolicyInstances";
name="TooManyTrafficPolicyInstances";
$fault="client";
constructor(e) {
super({
name: "TooManyTrafficPolicyInstances",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyTrafficPolicyInstances.prototype);
}
}
class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists";
name="TrafficPolicyInstanceAlreadyExists";
$fault="client";
constructor(e) {
super({
name: "TrafficPolicyInstanceAlreadyExists",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TrafficPolicyInstanceAlreadyExists.prototype);
}
}
class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy";
name="TooManyTrafficPolicyVersionsForCurrentPolicy";
$fault="client";
constructor(e) {
super({
name: "TooManyTrafficPolicyVersionsForCurrentPolicy",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyTrafficPolicyVersionsForCurrentPolicy.prototype);
}
}
class TooManyVPCAssociationAuthorizations extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TooManyVPCAssociationAuthorizations";
name="TooManyVPCAssociationAuthorizations";
$fault="client";
constructor(e) {
super({
name: "TooManyVPCAssociationAuthorizations",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TooManyVPCAssociationAuthorizations.prototype);
}
}
class KeySigningKeyInParentDSRecord extends Route53ServiceException {
static shapeId="com.amazonaws.route53#KeySigningKeyInParentDSRecord";
name="KeySigningKeyInParentDSRecord";
$fault="client";
constructor(e) {
super({
name: "KeySigningKeyInParentDSRecord",
$fault: "client",
...e
}), Object.setPrototypeOf(this, KeySigningKeyInParentDSRecord.prototype);
}
}
class KeySigningKeyInUse extends Route53ServiceException {
static shapeId="com.amazonaws.route53#KeySigningKeyInUse";
name="KeySigningKeyInUse";
$fault="client";
constructor(e) {
super({
name: "KeySigningKeyInUse",
$fault: "client",
...e
}), Object.setPrototypeOf(this, KeySigningKeyInUse.prototype);
}
}
class CidrCollectionInUseException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#CidrCollectionInUseException";
name="CidrCollectionInUseException";
$fault="client";
Message;
constructor(e) {
super({
name: "CidrCollectionInUseException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, CidrCollectionInUseException.prototype), this.Message = e.Message;
}
}
class HealthCheckInUse extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HealthCheckInUse";
name="HealthCheckInUse";
$fault="client";
constructor(e) {
super({
name: "HealthCheckInUse",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HealthCheckInUse.prototype);
}
}
class HostedZoneNotEmpty extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HostedZoneNotEmpty";
name="HostedZoneNotEmpty";
$fault="client";
constructor(e) {
super({
name: "HostedZoneNotEmpty",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HostedZoneNotEmpty.prototype);
}
}
class NoSuchQueryLoggingConfig extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchQueryLoggingConfig";
name="NoSuchQueryLoggingConfig";
$fault="client";
constructor(e) {
super({
name: "NoSuchQueryLoggingConfig",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchQueryLoggingConfig.prototype);
}
}
class DelegationSetInUse extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DelegationSetInUse";
name="DelegationSetInUse";
$fault="client";
constructor(e) {
super({
name: "DelegationSetInUse",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DelegationSetInUse.prototype);
}
}
class TrafficPolicyInUse extends Route53ServiceException {
static shapeId="com.amazonaws.route53#TrafficPolicyInUse";
name="TrafficPolicyInUse";
$fault="client";
constructor(e) {
super({
name: "TrafficPolicyInUse",
$fault: "client",
...e
}), Object.setPrototypeOf(this, TrafficPolicyInUse.prototype);
}
}
class NoSuchTrafficPolicyInstance extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchTrafficPolicyInstance";
name="NoSuchTrafficPolicyInstance";
$fault="client";
constructor(e) {
super({
name: "NoSuchTrafficPolicyInstance",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchTrafficPolicyInstance.prototype);
}
}
class VPCAssociationAuthorizationNotFound extends Route53ServiceException {
static shapeId="com.amazonaws.route53#VPCAssociationAuthorizationNotFound";
name="VPCAssociationAuthorizationNotFound";
$fault="client";
constructor(e) {
super({
name: "VPCAssociationAuthorizationNotFound",
$fault: "client",
...e
}), Object.setPrototypeOf(this, VPCAssociationAuthorizationNotFound.prototype);
}
}
class DNSSECNotFound extends Route53ServiceException {
static shapeId="com.amazonaws.route53#DNSSECNotFound";
name="DNSSECNotFound";
$fault="client";
constructor(e) {
super({
name: "DNSSECNotFound",
$fault: "client",
...e
}), Object.setPrototypeOf(this, DNSSECNotFound.prototype);
}
}
class LastVPCAssociation extends Route53ServiceException {
static shapeId="com.amazonaws.route53#LastVPCAssociation";
name="LastVPCAssociation";
$fault="client";
constructor(e) {
super({
name: "LastVPCAssociation",
$fault: "client",
...e
}), Object.setPrototypeOf(this, LastVPCAssociation.prototype);
}
}
class VPCAssociationNotFound extends Route53ServiceException {
static shapeId="com.amazonaws.route53#VPCAssociationNotFound";
name="VPCAssociationNotFound";
$fault="client";
constructor(e) {
super({
name: "VPCAssociationNotFound",
$fault: "client",
...e
}), Object.setPrototypeOf(this, VPCAssociationNotFound.prototype);
}
}
class HostedZonePartiallyDelegated extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HostedZonePartiallyDelegated";
name="HostedZonePartiallyDelegated";
$fault="client";
constructor(e) {
super({
name: "HostedZonePartiallyDelegated",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HostedZonePartiallyDelegated.prototype);
}
}
class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException {
static shapeId="com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound";
name="KeySigningKeyWithActiveStatusNotFound";
$fault="client";
constructor(e) {
super({
name: "KeySigningKeyWithActiveStatusNotFound",
$fault: "client",
...e
}), Object.setPrototypeOf(this, KeySigningKeyWithActiveStatusNotFound.prototype);
}
}
class NoSuchChange extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchChange";
name="NoSuchChange";
$fault="client";
constructor(e) {
super({
name: "NoSuchChange",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchChange.prototype);
}
}
class NoSuchGeoLocation extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchGeoLocation";
name="NoSuchGeoLocation";
$fault="client";
constructor(e) {
super({
name: "NoSuchGeoLocation",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchGeoLocation.prototype);
}
}
class IncompatibleVersion extends Route53ServiceException {
static shapeId="com.amazonaws.route53#IncompatibleVersion";
name="IncompatibleVersion";
$fault="client";
constructor(e) {
super({
name: "IncompatibleVersion",
$fault: "client",
...e
}), Object.setPrototypeOf(this, IncompatibleVersion.prototype);
}
}
class HostedZoneNotPrivate extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HostedZoneNotPrivate";
name="HostedZoneNotPrivate";
$fault="client";
constructor(e) {
super({
name: "HostedZoneNotPrivate",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HostedZoneNotPrivate.prototype);
}
}
class NoSuchCidrLocationException extends Route53ServiceException {
static shapeId="com.amazonaws.route53#NoSuchCidrLocationException";
name="NoSuchCidrLocationException";
$fault="client";
Message;
constructor(e) {
super({
name: "NoSuchCidrLocationException",
$fault: "client",
...e
}), Object.setPrototypeOf(this, NoSuchCidrLocationException.prototype), this.Message = e.Message;
}
}
class InvalidPaginationToken extends Route53ServiceException {
static shapeId="com.amazonaws.route53#InvalidPaginationToken";
name="InvalidPaginationToken";
$fault="client";
constructor(e) {
super({
name: "InvalidPaginationToken",
$fault: "client",
...e
}), Object.setPrototypeOf(this, InvalidPaginationToken.prototype);
}
}
class HealthCheckVersionMismatch extends Route53ServiceException {
static shapeId="com.amazonaws.route53#HealthCheckVersionMismatch";
name="HealthCheckVersionMismatch";
$fault="client";
constructor(e) {
super({
name: "HealthCheckVersionMismatch",
$fault: "client",
...e
}), Object.setPrototypeOf(this, HealthCheckVersionMismatch.prototype);
}
}
class ConflictingTypes extends Route53ServiceException {
static shapeId="com.amazonaws.route53#ConflictingTypes";
name="ConflictingTypes";
$fault="client";
constructor(e) {
super({
name: "ConflictingTypes",
$fault: "client",
...e
}), Object.setPrototypeOf(this, ConflictingTypes.prototype);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/schemas/schemas_0.js
const a = "AliasTarget", s = "Comment", r = "ChangeBatch", c = "ChangeInfo", l = "CallerReference", u = "CidrRoutingConfig", d = "Change", p = "Changes", y = "Coordinates", h = "DNSName", g = "DelegationSet", m = "Errors", f = "GeoLocation", S = "GeoProximityLocation", E = "HostedZone", x = "HostedZoneId", I = "HostedZones", C = "Id", v = "IsTruncated", P = "LinkedService", N = "Message", R = "MaxItems", A = "Name", T = "ProtectionError", O = "ResourceRecord", $ = "ResourceRecordSet", K = "ResourceRecordSets", b = "ResourceRecords", M = "VPCs", z = "awsQueryError", H = "client", D = "error", w = "httpError", L = "httpQuery", V = "http", Z = "message", j = "maxitems", k = "smithy.ts.sdk.synthetic.com.amazonaws.route53", F = "xmlName", U = "com.amazonaws.route53", B = new i.O(k);
var G = [ -3, k, "Route53ServiceException", 0, [], [] ];
B.registerError(G, Route53ServiceException);
const W = new i.O(U);
var Q = [ -3, U, "CidrBlockInUseException", {
[D]: H,
[w]: 400
}, [ N ], [ 0 ] ];
W.registerError(Q, CidrBlockInUseException);
var q = [ -3, U, "CidrCollectionAlreadyExistsException", {
[D]: H
}, [ N ], [ 0 ] ];
W.registerError(q, CidrCollectionAlreadyExistsException);
var J = [ -3, U, "CidrCollectionInUseException", {
[D]: H,
[w]: 400
}, [ N ], [ 0 ] ];
W.registerError(J, CidrCollectionInUseException);
var X = [ -3, U, "CidrCollectionVersionMismatchException", {
[D]: H,
[w]: 409
}, [ N ], [ 0 ] ];
W.registerError(X, CidrCollectionVersionMismatchException);
var Y = [ -3, U, "ConcurrentModification", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Y, ConcurrentModification);
var _ = [ -3, U, "ConflictingDomainExists", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(_, ConflictingDomainExists);
var ee = [ -3, U, "ConflictingTypes", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(ee, ConflictingTypes);
var te = [ -3, U, "DelegationSetAlreadyCreated", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(te, DelegationSetAlreadyCreated);
var oe = [ -3, U, "DelegationSetAlreadyReusable", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(oe, DelegationSetAlreadyReusable);
var ie = [ -3, U, "DelegationSetInUse", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ie, DelegationSetInUse);
var ne = [ -3, U, "DelegationSetNotAvailable", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ne, DelegationSetNotAvailable);
var ae = [ -3, U, "DelegationSetNotReusable", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ae, DelegationSetNotReusable);
var se = [ -3, U, "DNSSECNotFound", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(se, DNSSECNotFound);
var re = [ -3, U, "HealthCheckAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(re, HealthCheckAlreadyExists);
var ce = [ -3, U, "HealthCheckInUse", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(ce, HealthCheckInUse);
var le = [ -3, U, "HealthCheckVersionMismatch", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(le, HealthCheckVersionMismatch);
var ue = [ -3, U, "HostedZoneAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(ue, HostedZoneAlreadyExists);
var de = [ -3, U, "HostedZoneNotEmpty", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(de, HostedZoneNotEmpty);
var pe = [ -3, U, "HostedZoneNotFound", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(pe, HostedZoneNotFound);
var ye = [ -3, U, "HostedZoneNotPrivate", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ye, HostedZoneNotPrivate);
var he = [ -3, U, "HostedZonePartiallyDelegated", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(he, HostedZonePartiallyDelegated);
var ge = [ -3, U, "IncompatibleVersion", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(ge, IncompatibleVersion);
var me = [ -3, U, "InsufficientCloudWatchLogsResourcePolicy", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(me, InsufficientCloudWatchLogsResourcePolicy);
var fe = [ -3, U, "InvalidArgument", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(fe, InvalidArgument);
var Se = [ -3, U, "InvalidChangeBatch", {
[D]: H
}, [ "messages", Z ], [ [ () => kt, 0 ], 0 ] ];
W.registerError(Se, InvalidChangeBatch);
var Ee = [ -3, U, "InvalidDomainName", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Ee, InvalidDomainName);
var xe = [ -3, U, "InvalidInput", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(xe, InvalidInput);
var Ie = [ -3, U, "InvalidKeySigningKeyName", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Ie, InvalidKeySigningKeyName);
var Ce = [ -3, U, "InvalidKeySigningKeyStatus", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Ce, InvalidKeySigningKeyStatus);
var ve = [ -3, U, "InvalidKMSArn", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ve, InvalidKMSArn);
var Pe = [ -3, U, "InvalidPaginationToken", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Pe, InvalidPaginationToken);
var Ne = [ -3, U, "InvalidResourceRecordSetProtectionBatch", {
[z]: [ "InvalidResourceRecordSetProtectionBatch", 400 ],
[D]: H,
[w]: 400
}, [ m, N ], [ [ () => Ut, 0 ], 0 ], 1 ];
W.registerError(Ne, InvalidResourceRecordSetProtectionBatch);
var Re = [ -3, U, "InvalidSigningStatus", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(Re, InvalidSigningStatus);
var Ae = [ -3, U, "InvalidTrafficPolicyDocument", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Ae, InvalidTrafficPolicyDocument);
var Te = [ -3, U, "InvalidVPCId", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Te, InvalidVPCId);
var Oe = [ -3, U, "KeySigningKeyAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(Oe, KeySigningKeyAlreadyExists);
var $e = [ -3, U, "KeySigningKeyInParentDSRecord", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError($e, KeySigningKeyInParentDSRecord);
var Ke = [ -3, U, "KeySigningKeyInUse", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(Ke, KeySigningKeyInUse);
var be = [ -3, U, "KeySigningKeyWithActiveStatusNotFound", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(be, KeySigningKeyWithActiveStatusNotFound);
var Me = [ -3, U, "LastVPCAssociation", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Me, LastVPCAssociation);
var ze = [ -3, U, "LimitsExceeded", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(ze, LimitsExceeded);
var He = [ -3, U, "NoSuchChange", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(He, NoSuchChange);
var De = [ -3, U, "NoSuchCidrCollectionException", {
[D]: H,
[w]: 404
}, [ N ], [ 0 ] ];
W.registerError(De, NoSuchCidrCollectionException);
var we = [ -3, U, "NoSuchCidrLocationException", {
[D]: H,
[w]: 404
}, [ N ], [ 0 ] ];
W.registerError(we, NoSuchCidrLocationException);
var Le = [ -3, U, "NoSuchCloudWatchLogsLogGroup", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Le, NoSuchCloudWatchLogsLogGroup);
var Ve = [ -3, U, "NoSuchDelegationSet", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(Ve, NoSuchDelegationSet);
var Ze = [ -3, U, "NoSuchGeoLocation", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Ze, NoSuchGeoLocation);
var je = [ -3, U, "NoSuchHealthCheck", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(je, NoSuchHealthCheck);
var ke = [ -3, U, "NoSuchHostedZone", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(ke, NoSuchHostedZone);
var Fe = [ -3, U, "NoSuchKeySigningKey", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Fe, NoSuchKeySigningKey);
var Ue = [ -3, U, "NoSuchQueryLoggingConfig", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Ue, NoSuchQueryLoggingConfig);
var Be = [ -3, U, "NoSuchTrafficPolicy", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Be, NoSuchTrafficPolicy);
var Ge = [ -3, U, "NoSuchTrafficPolicyInstance", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(Ge, NoSuchTrafficPolicyInstance);
var We = [ -3, U, "NotAuthorizedException", {
[D]: H,
[w]: 401
}, [ Z ], [ 0 ] ];
W.registerError(We, NotAuthorizedException);
var Qe = [ -3, U, "PriorRequestNotComplete", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Qe, PriorRequestNotComplete);
var qe = [ -3, U, "ProtectionAlreadyExists", {
[z]: [ "ProtectionAlreadyExists", 409 ],
[D]: H,
[w]: 409
}, [ m, N ], [ [ () => Ut, 0 ], 0 ], 1 ];
W.registerError(qe, ProtectionAlreadyExists);
var Je = [ -3, U, "PublicZoneVPCAssociation", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Je, PublicZoneVPCAssociation);
var Xe = [ -3, U, "QueryLoggingConfigAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(Xe, QueryLoggingConfigAlreadyExists);
var Ye = [ -3, U, "ThrottlingException", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(Ye, ThrottlingException);
var _e = [ -3, U, "TooManyHealthChecks", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(_e, TooManyHealthChecks);
var et = [ -3, U, "TooManyHostedZones", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(et, TooManyHostedZones);
var tt = [ -3, U, "TooManyKeySigningKeys", {
[D]: H
}, [ Z ], [ 0 ] ];
W.registerError(tt, TooManyKeySigningKeys);
var ot = [ -3, U, "TooManyTrafficPolicies", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(ot, TooManyTrafficPolicies);
var it = [ -3, U, "TooManyTrafficPolicyInstances", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(it, TooManyTrafficPolicyInstances);
var nt = [ -3, U, "TooManyTrafficPolicyVersionsForCurrentPolicy", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(nt, TooManyTrafficPolicyVersionsForCurrentPolicy);
var at = [ -3, U, "TooManyVPCAssociationAuthorizations", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(at, TooManyVPCAssociationAuthorizations);
var st = [ -3, U, "TrafficPolicyAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(st, TrafficPolicyAlreadyExists);
var rt = [ -3, U, "TrafficPolicyInstanceAlreadyExists", {
[D]: H,
[w]: 409
}, [ Z ], [ 0 ] ];
W.registerError(rt, TrafficPolicyInstanceAlreadyExists);
var ct = [ -3, U, "TrafficPolicyInUse", {
[D]: H,
[w]: 400
}, [ Z ], [ 0 ] ];
W.registerError(ct, TrafficPolicyInUse);
var lt = [ -3, U, "VPCAssociationAuthorizationNotFound", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(lt, VPCAssociationAuthorizationNotFound);
var ut = [ -3, U, "VPCAssociationNotFound", {
[D]: H,
[w]: 404
}, [ Z ], [ 0 ] ];
W.registerError(ut, VPCAssociationNotFound);
const dt = [ B, W ];
var pt = [ 3, U, a, 0, [ x, h, "EvaluateTargetHealth" ], [ 0, 0, 2 ], 3 ], yt = [ 3, U, d, 0, [ "Action", $ ], [ 0, [ () => Lt, 0 ] ], 2 ], ht = [ 3, U, r, 0, [ p, s ], [ [ () => Zt, 0 ], 0 ], 1 ], gt = [ 3, U, c, 0, [ C, "Status", "SubmittedAt", s ], [ 0, 0, 4, 0 ], 3 ], mt = [ 3, U, "ChangeResourceRecordSetsRequest", 0, [ x, r ], [ [ 0, 1 ], [ () => ht, 0 ] ], 2 ], ft = [ 3, U, "ChangeResourceRecordSetsResponse", 0, [ c ], [ () => gt ], 1 ], St = [ 3, U, u, 0, [ "CollectionId", "LocationName" ], [ 0, 0 ], 2 ], Et = [ 3, U, y, 0, [ "Latitude", "Longitude" ], [ 0, 0 ], 2 ], xt = [ 3, U, g, 0, [ "NameServers", C, l ], [ [ () => jt, 0 ], 0, 0 ], 1 ], It = [ 3, U, f, 0, [ "ContinentCode", "CountryCode", "SubdivisionCode" ], [ 0, 0, 0 ] ], Ct = [ 3, U, S, 0, [ "AWSRegion", "LocalZoneGroup", y, "Bias" ], [ 0, 0, () => Et, 1 ] ], vt = [ 3, U, "GetChangeRequest", 0, [ C ], [ [ 0, 1 ] ], 1 ], Pt = [ 3, U, "GetChangeResponse", 0, [ c ], [ () => gt ], 1 ], Nt = [ 3, U, "GetHostedZoneRequest", 0, [ C ], [ [ 0, 1 ] ], 1 ], Rt = [ 3, U, "GetHostedZoneResponse", 0, [ E, g, M ], [ () => At, [ () => xt, 0 ], [ () => Wt, 0 ] ], 1 ], At = [ 3, U, E, 0, [ C, A, l, "Config", "ResourceRecordSetCount", P, "Features" ], [ 0, 0, 0, () => Tt, 1, () => Kt, () => $t ], 3 ], Tt = [ 3, U, "HostedZoneConfig", 0, [ s, "PrivateZone" ], [ 0, 2 ] ], Ot = [ 3, U, "HostedZoneFailureReasons", 0, [ "AcceleratedRecovery" ], [ 0 ] ], $t = [ 3, U, "HostedZoneFeatures", 0, [ "AcceleratedRecoveryStatus", "FailureReasons" ], [ 0, () => Ot ] ], Kt = [ 3, U, P, 0, [ "ServicePrincipal", "Description" ], [ 0, 0 ] ], bt = [ 3, U, "ListHostedZonesByNameRequest", 0, [ h, x, R ], [ [ 0, {
[L]: "dnsname"
} ], [ 0, {
[L]: "hostedzoneid"
} ], [ 1, {
[L]: j
} ] ] ], Mt = [ 3, U, "ListHostedZonesByNameResponse", 0, [ I, v, R, h, x, "NextDNSName", "NextHostedZoneId" ], [ [ () => Ft, 0 ], 2, 1, 0, 0, 0, 0 ], 3 ], zt = [ 3, U, "ListResourceRecordSetsRequest", 0, [ x, "StartRecordName", "StartRecordType", "StartRecordIdentifier", R ], [ [ 0, 1 ], [ 0, {
[L]: "name"
} ], [ 0, {
[L]: "type"
} ], [ 0, {
[L]: "identifier"
} ], [ 1, {
[L]: j
} ] ], 1 ], Ht = [ 3, U, "ListResourceRecordSetsResponse", 0, [ K, v, R, "NextRecordName", "NextRecordType", "NextRecordIdentifier" ], [ [ () => Gt, 0 ], 2, 1, 0, 0, 0 ], 3 ], Dt = [ 3, U, T, 0, [ "RecordName", "RecordType", "Code", N ], [ 0, 0, 0, 0 ], 4 ], wt = [ 3, U, O, 0, [ "Value" ], [ 0 ], 1 ], Lt = [ 3, U, $, 0, [ A, "Type", "SetIdentifier", "Weight", "Region", f, "Failover", "MultiValueAnswer", "TTL", b, a, "HealthCheckId", "TrafficPolicyInstanceId", u, S ], [ 0, 0, 0, 1, 0, () => It, 0, 2, 1, [ () => Bt, 0 ], () => pt, 0, 0, () => St, () => Ct ], 2 ], Vt = [ 3, U, "VPC", 0, [ "VPCRegion", "VPCId" ], [ 0, 0 ] ], Zt = [ 1, U, p, 0, [ () => yt, {
[F]: d
} ] ], jt = [ 1, U, "DelegationSetNameServers", 0, [ 0, {
[F]: "NameServer"
} ] ], kt = [ 1, U, "ErrorMessages", 0, [ 0, {
[F]: N
} ] ], Ft = [ 1, U, I, 0, [ () => At, {
[F]: E
} ] ], Ut = [ 1, U, "ProtectionErrors", 0, [ () => Dt, {
[F]: T
} ] ], Bt = [ 1, U, b, 0, [ () => wt, {
[F]: O
} ] ], Gt = [ 1, U, K, 0, [ () => Lt, {
[F]: $
} ] ], Wt = [ 1, U, M, 0, [ () => Vt, {
[F]: "VPC"
} ] ], Qt = [ 9, U, "ChangeResourceRecordSets", {
[V]: [ "POST", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
}, () => mt, () => ft ], qt = [ 9, U, "GetChange", {
[V]: [ "GET", "/2013-04-01/change/{Id}", 200 ]
}, () => vt, () => Pt ], Jt = [ 9, U, "GetHostedZone", {
[V]: [ "GET", "/2013-04-01/hostedzone/{Id}", 200 ]
}, () => Nt, () => Rt ], Xt = [ 9, U, "ListHostedZonesByName", {
[V]: [ "GET", "/2013-04-01/hostedzonesbyname", 200 ]
}, () => bt, () => Mt ], Yt = [ 9, U, "ListResourceRecordSets", {
[V]: [ "GET", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
}, () => zt, () => Ht ];
}),

/***/ 5227:
/***/ ((e, t, o) => {
o.d(t, {
B: () => SerdeContextConfig
});
class SerdeContextConfig {
serdeContext;
setSerdeContext(e) {
this.serdeContext = e;
}
}
}),

/***/ 7887:
/***/ ((e, t, r) => {
// CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
function writeKey(e) {
Object.defineProperty(e, "__proto__", {
value: void 0,
writable: !0,
enumerable: !0,
configurable: !0
});
}
r.d(t, {
_: () => XmlShapeDeserializer
});
class AwsXmlParser {
x;
i=0;
z;
constructor(e) {
this.x = e, this.x = e.replace(/\r\n?/g, "\n"), this.z = this.x.length;
}
parse() {
const e = this, {z: t} = e;
for (;e.i < t && (e.trim(), !(e.i >= t)); ) if (e.isNext("<?")) e.readTo("?>"), 
e.trim(); else if (e.isNext("\x3c!--")) e.readTo("--\x3e"), e.trim(); else {
if (!e.isNext("<!DOCTYPE", !1)) {
if ("<" === e.x[e.i]) {
const t = e.parseTag();
return {
[t.tag]: t.value
};
}
throw new Error("@aws-sdk XML parse error: unexpected content.");
}
e.skipDoctype(), e.trim();
}
throw new Error("@aws-sdk XML parse error: no root element.");
}
isNext(e, t = !0) {
const r = this;
return t ? r.x.startsWith(e, r.i) : r.x.toLowerCase().startsWith(e.toLowerCase(), r.i);
}
readTo(e) {
const t = this, r = t.x.indexOf(e, t.i);
if (-1 === r) throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
const s = t.x.slice(t.i, r);
return t.i = r + e.length, s;
}
trim() {
const e = this;
for (;e.i < e.z && " \t\r\n".includes(e.x[e.i]); ) ++e.i;
}
readAttrValue() {
const e = this, t = e.x[e.i];
++e.i;
let r = "";
for (;e.i < e.z && e.x[e.i] !== t; ) r += e.x[e.i++];
return ++e.i, e.decodeEntities(r);
}
parseTag() {
const e = this;
++e.i;
let t = "";
for (;e.i < e.z && !" \t\r\n>/".includes(e.x[e.i]); ) t += e.x[e.i++];
let r = !1;
const s = {};
for (;e.i < e.z && (e.trim(), !">/".includes(e.x[e.i])); ) {
let t = "";
for (;e.i < e.z && !"= \t\r\n>/?".includes(e.x[e.i]); ) t += e.x[e.i++];
if (e.trim(), "=" !== e.x[e.i]) break;
++e.i, e.trim(), "__proto__" === t && writeKey(s), s[t] = e.readAttrValue(), r = !0;
}
if (e.i >= e.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
if ("/" === e.x[e.i]) {
if (++e.i, e.i >= e.z || ">" !== e.x[e.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
return ++e.i, {
tag: t,
value: r ? s : ""
};
}
if (">" !== e.x[e.i]) throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++e.i;
const i = [], o = [];
let n = !1;
for (;e.i < e.z && !e.isNext("</"); ) if ("<" === e.x[e.i]) e.isNext("\x3c!--") ? e.readTo("--\x3e") : e.isNext("<![CDATA[") ? (e.i += 9, 
i.push(e.readTo("]]>"))) : e.isNext("<?") ? e.readTo("?>") : (n = !0, o.push(e.parseTag())); else {
let t = "";
for (;e.i < e.z && "<" !== e.x[e.i]; ) t += e.x[e.i++];
i.push(e.decodeEntities(t));
}
if (!e.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);
e.i += 2;
const a = e.readTo(">").trim();
if (a !== t) throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`);
if (!r && 0 === i.length && !n) return {
tag: t,
value: ""
};
if (!r && !n) {
const e = 1 === i.length ? i[0] : i.join("");
return "" === e.trim() && e.includes("\n") ? {
tag: t,
value: ""
} : {
tag: t,
value: e
};
}
const c = {};
for (const e of i) "" === e.trim() && e.includes("\n") || (c["#text"] = "#text" in c ? c["#text"] + e : e);
for (const e of o) "__proto__" === e.tag && writeKey(c), e.tag in c ? Array.isArray(c[e.tag]) ? c[e.tag].push(e.value) : c[e.tag] = [ c[e.tag], e.value ] : c[e.tag] = e.value;
for (const [e, t] of Object.entries(s)) "__proto__" === e && writeKey(c), c[e] = t;
return {
tag: t,
value: c
};
}
static ENTITIES={
amp: "&",
lt: "<",
gt: ">",
quot: '"',
apos: "'"
};
skipDoctype() {
const e = this;
e.i += 9;
let t = 0;
for (;e.i < e.z; ) {
const r = e.x[e.i];
if ("[" === r) ++t; else if ("]" === r) --t; else if (">" === r && 0 === t) return void ++e.i;
++e.i;
}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
}
decodeEntities(e) {
return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (e, t, r, s) => t ? String.fromCharCode(parseInt(t, 16)) : r ? String.fromCharCode(parseInt(r, 10)) : AwsXmlParser.ENTITIES[s] ?? "");
}
}
var s = r(6852);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
const getValueFromTextNode = e => {
const t = "#text";
for (const r in e) (0, s.$)(e, r) && (void 0 !== e[r][t] ? e[r] = e[r][t] : "object" == typeof e[r] && null !== e[r] && (e[r] = getValueFromTextNode(e[r])));
return e;
};
var i = r(7813), o = r(6627), n = r(1787), a = r(5227);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
class UnionSerde {
from;
to;
keys;
constructor(e, t) {
this.from = e, this.to = t;
const r = Object.keys(this.from), s = new Set(r);
s.delete("__type"), this.keys = s;
}
mark(e) {
this.keys.delete(e);
}
hasUnknown() {
return 1 === this.keys.size && 0 === Object.keys(this.to).length;
}
writeUnknown() {
if (this.hasUnknown()) {
const e = this.keys.values().next().value, t = this.from[e];
this.to.$unknown = [ e, t ];
}
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
function writeKey_writeKey(e) {
Object.defineProperty(e, "__proto__", {
value: void 0,
writable: !0,
enumerable: !0,
configurable: !0
});
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
class XmlShapeDeserializer extends a.B {
settings;
stringDeserializer;
constructor(e) {
super(), this.settings = e, this.stringDeserializer = new i.k(e);
}
setSerdeContext(e) {
this.serdeContext = e, this.stringDeserializer.setSerdeContext(e);
}
read(e, t, r) {
const s = o.l1.of(e), i = s.getMemberSchemas();
if (s.isStructSchema() && s.isMemberSchema() && Object.values(i).find(e => !!e.getMemberTraits().eventPayload)) {
const e = {}, r = Object.keys(i)[0];
return i[r].isBlobSchema() ? e[r] = t : e[r] = this.read(i[r], t), e;
}
const a = (this.serdeContext?.utf8Encoder ?? n.P)(t), c = this.parseXml(a);
return this.readSchema(e, r ? c[r] : c);
}
readSchema(e, t) {
const r = o.l1.of(e);
if (r.isUnitSchema()) return;
const s = r.getMergedTraits();
if (r.isListSchema() && !Array.isArray(t)) return this.readSchema(r, [ t ]);
if (null == t) return t;
if ("object" == typeof t) {
const e = !!s.xmlFlattened;
if (r.isListSchema()) {
const s = r.getValueSchema(), i = [], o = s.getMergedTraits().xmlName ?? "member", n = e ? t : (t[0] ?? t)[o];
if (null == n) return i;
const a = Array.isArray(n) ? n : [ n ];
for (const e of a) i.push(this.readSchema(s, e));
return i;
}
const i = {};
if (r.isMapSchema()) {
const s = r.getKeySchema(), o = r.getValueSchema();
let n;
n = e ? Array.isArray(t) ? t : [ t ] : Array.isArray(t.entry) ? t.entry : [ t.entry ];
const a = s.getMergedTraits().xmlName ?? "key", c = o.getMergedTraits().xmlName ?? "value";
for (const e of n) {
const t = e[a], r = e[c];
"__proto__" === t && writeKey_writeKey(i), i[t] = this.readSchema(o, r);
}
return i;
}
if (r.isStructSchema()) {
const e = r.isUnionSchema();
let s;
e && (s = new UnionSerde(t, i));
for (const [o, n] of r.structIterator()) {
const r = n.getMergedTraits(), a = r.httpPayload ? r.xmlName ?? n.getName() : n.getMemberTraits().xmlName ?? o;
e && s.mark(a), null != t[a] && (i[o] = this.readSchema(n, t[a]));
}
return e && s.writeUnknown(), i;
}
if (r.isDocumentSchema()) return t;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`);
}
return r.isListSchema() ? [] : r.isMapSchema() || r.isStructSchema() ? {} : this.stringDeserializer.read(r, t);
}
parseXml(e) {
if (e.length) {
let t;
try {
t = function parseXML(e) {
return new AwsXmlParser(e).parse();
}(e);
} catch (t) {
throw t && "object" == typeof t && Object.defineProperty(t, "$responseBodyText", {
value: e
}), t;
}
const r = "#text", s = Object.keys(t)[0], i = t[s];
return i[r] && (i[s] = i[r], delete i[r]), getValueFromTextNode(i);
}
return {};
}
}
})

};
