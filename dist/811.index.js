export const id = 811;
export const ids = [811];
export const modules = {

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

/***/ 6811:
/***/ ((e, t, r) => {
r.d(t, {
k: () => AwsQueryProtocol
});
var s = r(6852), i = r(6627), a = r(1871), o = r(3023), n = r(3822);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/RpcProtocol.js
class RpcProtocol extends o.t {
async serializeRequest(e, t, r) {
const s = this.serializer, o = {}, n = {}, c = await r.endpoint(), h = i.l1.of(e?.input), l = h.getSchema();
let d;
const u = t && "object" == typeof t ? t : {}, m = new a.K({
protocol: "",
hostname: "",
port: void 0,
path: "/",
fragment: void 0,
query: o,
headers: n,
body: void 0
});
if (c && (this.updateServiceEndpoint(m, c), this.setHostPrefix(m, e, u)), u) {
const e = h.getEventStreamMember();
if (e) {
if (u[e]) {
const t = {};
for (const [r] of h.structIterator()) r !== e && null != u[r] && (t[r] = u[r]);
d = await this.serializeEventStream({
eventStream: u[e],
requestSchema: h,
initialRequest: t
});
}
} else s.write(l, u), d = s.flush();
}
return m.headers = Object.assign(m.headers, n), m.query = o, m.body = d, m.method = "POST", 
m;
}
async deserializeResponse(e, t, r) {
const a = this.deserializer, o = i.l1.of(e.output), c = {};
if (this.isErrorResponse(r.statusCode)) {
const s = await (0, n.P)(r.body, t);
throw s.byteLength > 0 && Object.assign(c, await a.read(15, s)), await this.handleError(e, t, r, c, this.deserializeMetadata(r)), 
new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
}
for (const e in r.headers) {
if (!(0, s.$)(r.headers, e)) continue;
const t = r.headers[e];
delete r.headers[e], r.headers[e.toLowerCase()] = t;
}
const h = o.getEventStreamMember();
if (h) c[h] = await this.deserializeEventStream({
response: r,
responseSchema: o,
initialResponseContainer: c
}); else {
const e = await (0, n.P)(r.body, t);
e.byteLength > 0 && Object.assign(c, await a.read(o, e));
}
return c.$metadata = this.deserializeMetadata(r), c;
}
isErrorResponse(e) {
return e >= 300;
}
}
var c = r(8934), h = r(8063), l = r(7887), d = r(9462), u = r(9417), m = r(8227), y = r(7307), f = r(175), p = r(5694), w = r(5227);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/QueryShapeSerializer.js
class QueryShapeSerializer extends w.B {
settings;
buffer;
constructor(e) {
super(), this.settings = e;
}
write(e, t, r = "") {
void 0 === this.buffer && (this.buffer = "");
const s = i.l1.of(e);
if (r && !r.endsWith(".") && (r += "."), s.isBlobSchema()) ("string" == typeof t || t instanceof Uint8Array) && (this.writeKey(r), 
this.writeValue((this.serdeContext?.base64Encoder ?? y.n)(t))); else if (s.isBooleanSchema() || s.isNumericSchema() || s.isStringSchema()) null != t ? (this.writeKey(r), 
this.writeValue(String(t))) : s.isIdempotencyToken() && (this.writeKey(r), this.writeValue((0, 
f.ec)())); else if (s.isBigIntegerSchema()) null != t && (this.writeKey(r), this.writeValue(String(t))); else if (s.isBigDecimalSchema()) null != t && (this.writeKey(r), 
this.writeValue(t instanceof p.D ? t.string : String(t))); else if (s.isTimestampSchema()) {
if (t instanceof Date) switch (this.writeKey(r), (0, d.V)(s, this.settings)) {
case 5:
this.writeValue(t.toISOString().replace(".000Z", "Z"));
break;

case 6:
this.writeValue((0, m.JV)(t));
break;

case 7:
this.writeValue(String(t.getTime() / 1e3));
}
} else if (s.isDocumentSchema()) Array.isArray(t) ? this.write(79, t, r) : t instanceof Date ? this.write(4, t, r) : t instanceof Uint8Array ? this.write(21, t, r) : t && "object" == typeof t ? this.write(143, t, r) : (this.writeKey(r), 
this.writeValue(String(t))); else if (s.isListSchema()) {
if (Array.isArray(t)) if (0 === t.length) this.settings.serializeEmptyLists && (this.writeKey(r), 
this.writeValue("")); else {
const e = s.getValueSchema(), i = this.settings.flattenLists || s.getMergedTraits().xmlFlattened;
let a = 1;
for (const s of t) {
if (null == s) continue;
const t = e.getMergedTraits(), o = this.getKey("member", t.xmlName, t.ec2QueryName), n = i ? `${r}${a}` : `${r}${o}.${a}`;
this.write(e, s, n), ++a;
}
}
} else if (s.isMapSchema()) {
if (t && "object" == typeof t) {
const e = s.getKeySchema(), i = s.getValueSchema(), a = s.getMergedTraits().xmlFlattened;
let o = 1;
for (const s in t) {
const n = t[s];
if (null == n) continue;
const c = e.getMergedTraits(), h = this.getKey("key", c.xmlName, c.ec2QueryName), l = a ? `${r}${o}.${h}` : `${r}entry.${o}.${h}`, d = i.getMergedTraits(), u = this.getKey("value", d.xmlName, d.ec2QueryName), m = a ? `${r}${o}.${u}` : `${r}entry.${o}.${u}`;
this.write(e, s, l), this.write(i, n, m), ++o;
}
}
} else if (s.isStructSchema()) {
if (t && "object" == typeof t) {
let e = !1;
for (const [i, a] of s.structIterator()) {
if (null == t[i] && !a.isIdempotencyToken()) continue;
const s = a.getMergedTraits(), o = `${r}${this.getKey(i, s.xmlName, s.ec2QueryName, "struct")}`;
this.write(a, t[i], o), e = !0;
}
if (!e && s.isUnionSchema()) {
const {$unknown: e} = t;
if (Array.isArray(e)) {
const [t, s] = e, i = `${r}${t}`;
this.write(15, s, i);
}
}
}
} else if (!s.isUnitSchema()) throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`);
}
flush() {
if (void 0 === this.buffer) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
const e = this.buffer;
return delete this.buffer, e;
}
getKey(e, t, r, s) {
const {ec2: i, capitalizeKeys: a} = this.settings;
if (i && r) return r;
const o = t ?? e;
return a && "struct" === s ? o[0].toUpperCase() + o.slice(1) : o;
}
writeKey(e) {
e.endsWith(".") && (e = e.slice(0, e.length - 1)), this.buffer += `&${(0, u.$)(e)}=`;
}
writeValue(e) {
this.buffer += (0, u.$)(e);
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js
class AwsQueryProtocol extends RpcProtocol {
options;
serializer;
deserializer;
mixin=new h.U;
constructor(e) {
super({
defaultNamespace: e.defaultNamespace,
errorTypeRegistries: e.errorTypeRegistries
}), this.options = e;
const t = {
timestampFormat: {
useTrait: !0,
default: 5
},
httpBindings: !1,
xmlNamespace: e.xmlNamespace,
serviceNamespace: e.defaultNamespace,
serializeEmptyLists: !0
};
this.serializer = new QueryShapeSerializer(t), this.deserializer = new l._(t);
}
getShapeId() {
return "aws.protocols#awsQuery";
}
setSerdeContext(e) {
this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
}
getPayloadCodec() {
throw new Error("AWSQuery protocol has no payload codec.");
}
async serializeRequest(e, t, r) {
const s = await super.serializeRequest(e, t, r);
s.path.endsWith("/") || (s.path += "/"), s.headers["content-type"] = "application/x-www-form-urlencoded", 
"unit" !== (0, c.L)(e.input) && s.body || (s.body = "");
const i = e.name.split("#")[1] ?? e.name;
return s.body = `Action=${i}&Version=${this.options.version}` + s.body, s.body.endsWith("&") && (s.body = s.body.slice(-1)), 
s;
}
async deserializeResponse(e, t, r) {
const s = this.deserializer, a = i.l1.of(e.output), o = {};
if (r.statusCode >= 300) {
const i = await (0, n.P)(r.body, t);
i.byteLength > 0 && Object.assign(o, await s.read(15, i)), await this.handleError(e, t, r, o, this.deserializeMetadata(r));
}
for (const e in r.headers) {
const t = r.headers[e];
delete r.headers[e], r.headers[e.toLowerCase()] = t;
}
const c = e.name.split("#")[1] ?? e.name, h = a.isStructSchema() && this.useNestedResult() ? c + "Result" : void 0, l = await (0, 
n.P)(r.body, t);
return l.byteLength > 0 && Object.assign(o, await s.read(a, l, h)), o.$metadata = this.deserializeMetadata(r), 
o;
}
useNestedResult() {
return !0;
}
async handleError(e, t, r, s, a) {
const o = this.loadQueryErrorCode(r, s) ?? "Unknown";
this.mixin.compose(this.compositeErrorRegistry, o, this.options.defaultNamespace);
const n = this.loadQueryError(s) ?? {}, c = this.loadQueryErrorMessage(s);
n.message = c, n.Error = {
Type: n.Type,
Code: n.Code,
Message: c
};
const {errorSchema: h, errorMetadata: l} = await this.mixin.getErrorSchemaOrThrowBaseException(o, this.options.defaultNamespace, r, n, a, this.mixin.findQueryCompatibleError), d = i.l1.of(h), u = new (this.compositeErrorRegistry.getErrorCtor(h) ?? Error)({}), m = {
Type: n.Error.Type,
Code: n.Error.Code,
Error: n.Error
};
for (const [e, t] of d.structIterator()) {
const r = t.getMergedTraits().xmlName ?? e, i = n[r] ?? s[r];
m[e] = this.deserializer.readSchema(t, i);
}
throw this.mixin.decorateServiceException(Object.assign(u, l, {
$fault: d.getMergedTraits().error,
message: c
}, m), s);
}
loadQueryErrorCode(e, t) {
const r = (t.Errors?.[0]?.Error ?? t.Errors?.Error ?? t.Error)?.Code;
return void 0 !== r ? r : 404 == e.statusCode ? "NotFound" : void 0;
}
loadQueryError(e) {
return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
}
loadQueryErrorMessage(e) {
const t = this.loadQueryError(e);
return t?.message ?? t?.Message ?? e.message ?? e.Message ?? "Unknown";
}
getDefaultContentType() {
return "application/x-www-form-urlencoded";
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
