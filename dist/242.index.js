export const id = 242;
export const ids = [242];
export const modules = {

/***/ 9242:
/***/ ((e, t, r) => {
r.d(t, {
EventStreamSerde: () => EventStreamSerde,
eventStreamSerdeProvider: () => EventStreamMarshaller_eventStreamSerdeProvider
});
var n = r(7075), s = r(8522);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
const a = new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
let t = e;
for (let e = 0; e < 8; ++e) t = 1 & t ? 3988292384 ^ t >>> 1 : t >>> 1;
a[e] = t >>> 0;
}
const i = 4294967295, o = "function" == typeof s.crc32 ? s.crc32 : void 0, c = o ? function buildNativeClass(e) {
return class Crc32Node {
digestLength=4;
value=0;
update(t) {
this.value = e(t, this.value);
}
digestSync() {
return this.value >>> 0;
}
async digest() {
const e = new Uint8Array(4);
return new DataView(e.buffer).setUint32(0, this.digestSync(), !1), e;
}
reset() {
this.value = 0;
}
};
}(o) : class Crc32Js {
digestLength=4;
checksum=i;
update(e) {
for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ a[255 & (this.checksum ^ e[t])];
}
digestSync() {
return (this.checksum ^ i) >>> 0;
}
async digest() {
const e = this.digestSync(), t = new Uint8Array(4);
return new DataView(t.buffer).setUint32(0, e, !1), t;
}
reset() {
this.checksum = i;
}
};
var l, u = r(6852), h = r(706);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
class Int64 {
bytes;
constructor(e) {
if (this.bytes = e, 8 !== e.byteLength) throw new Error("Int64 buffers must be exactly 8 bytes");
}
static fromNumber(e) {
if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
const t = new Uint8Array(8);
for (let r = 7, n = Math.abs(Math.round(e)); r > -1 && n > 0; r--, n /= 256) t[r] = n;
return e < 0 && negate(t), new Int64(t);
}
valueOf() {
const e = this.bytes.slice(0), t = 128 & e[0];
return t && negate(e), parseInt((0, h.n)(e), 16) * (t ? -1 : 1);
}
toString() {
return String(this.valueOf());
}
}
function negate(e) {
for (let t = 0; t < 8; t++) e[t] ^= 255;
for (let t = 7; t > -1 && (e[t]++, 0 === e[t]); t--) ;
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
class HeaderMarshaller {
toUtf8;
fromUtf8;
constructor(e, t) {
this.toUtf8 = e, this.fromUtf8 = t;
}
format(e) {
const t = [];
for (const r in e) {
if (!(0, u.$)(e, r)) continue;
const n = this.fromUtf8(r);
if (n.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${n.byteLength}`);
t.push(Uint8Array.from([ n.byteLength ]), n, this.formatHeaderValue(e[r]));
}
const r = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
let n = 0;
for (const e of t) r.set(e, n), n += e.byteLength;
return r;
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
const r = new DataView(new ArrayBuffer(5));
return r.setUint8(0, 4), r.setInt32(1, e.value, !1), new Uint8Array(r.buffer);

case "long":
const n = new Uint8Array(9);
return n[0] = 5, n.set(e.value.bytes, 1), n;

case "binary":
if (e.value.byteLength > U) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${U} bytes: ${e.value.byteLength}`);
const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
const a = new Uint8Array(s.buffer);
return a.set(e.value, 3), a;

case "string":
const i = this.fromUtf8(e.value);
if (i.byteLength > U) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${U} bytes: ${i.byteLength}`);
const o = new DataView(new ArrayBuffer(3 + i.byteLength));
o.setUint8(0, 7), o.setUint16(1, i.byteLength, !1);
const c = new Uint8Array(o.buffer);
return c.set(i, 3), c;

case "timestamp":
const l = new Uint8Array(9);
return l[0] = 8, l.set(Int64.fromNumber(e.value.valueOf()).bytes, 1), l;

case "uuid":
if (!S.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
const u = new Uint8Array(17);
return u[0] = 9, u.set((0, h.a)(e.value.replace(/-/g, "")), 1), u;
}
}
parse(e) {
const t = {};
let r = 0;
for (;r < e.byteLength; ) {
const n = e.getUint8(r++), s = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, n));
switch (r += n, e.getUint8(r++)) {
case 0:
t[s] = {
type: y,
value: !0
};
break;

case 1:
t[s] = {
type: y,
value: !1
};
break;

case 2:
t[s] = {
type: d,
value: e.getInt8(r++)
};
break;

case 3:
t[s] = {
type: f,
value: e.getInt16(r, !1)
}, r += 2;
break;

case 4:
t[s] = {
type: m,
value: e.getInt32(r, !1)
}, r += 4;
break;

case 5:
t[s] = {
type: g,
value: new Int64(new Uint8Array(e.buffer, e.byteOffset + r, 8))
}, r += 8;
break;

case 6:
const n = e.getUint16(r, !1);
r += 2, t[s] = {
type: b,
value: new Uint8Array(e.buffer, e.byteOffset + r, n)
}, r += n;
break;

case 7:
const a = e.getUint16(r, !1);
r += 2, t[s] = {
type: w,
value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, a))
}, r += a;
break;

case 8:
t[s] = {
type: v,
value: new Date(new Int64(new Uint8Array(e.buffer, e.byteOffset + r, 8)).valueOf())
}, r += 8;
break;

case 9:
const i = new Uint8Array(e.buffer, e.byteOffset + r, 16);
r += 16, t[s] = {
type: p,
value: `${(0, h.n)(i.subarray(0, 4))}-${(0, h.n)(i.subarray(4, 6))}-${(0, h.n)(i.subarray(6, 8))}-${(0, 
h.n)(i.subarray(8, 10))}-${(0, h.n)(i.subarray(10))}`
};
break;

default:
throw new Error("Unrecognized header type tag");
}
}
return t;
}
}
!function(e) {
e[e.boolTrue = 0] = "boolTrue", e[e.boolFalse = 1] = "boolFalse", e[e.byte = 2] = "byte", 
e[e.short = 3] = "short", e[e.integer = 4] = "integer", e[e.long = 5] = "long", 
e[e.byteArray = 6] = "byteArray", e[e.string = 7] = "string", e[e.timestamp = 8] = "timestamp", 
e[e.uuid = 9] = "uuid";
}(l || (l = {}));
const y = "boolean", d = "byte", f = "short", m = "integer", g = "long", b = "binary", w = "string", v = "timestamp", p = "uuid", S = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, U = 32767;
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
class EventStreamCodec {
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(e, t) {
this.headerMarshaller = new HeaderMarshaller(e, t), this.messageBuffer = [], this.isEndOfStream = !1;
}
feed(e) {
this.messageBuffer.push(this.decode(e));
}
endOfStream() {
this.isEndOfStream = !0;
}
getMessage() {
const e = this.messageBuffer.pop(), t = this.isEndOfStream;
return {
getMessage: () => e,
isEndOfStream: () => t
};
}
getAvailableMessages() {
const e = this.messageBuffer;
this.messageBuffer = [];
const t = this.isEndOfStream;
return {
getMessages: () => e,
isEndOfStream: () => t
};
}
encode({headers: e, body: t}) {
const r = this.headerMarshaller.format(e), n = r.byteLength + t.byteLength + 16, s = new Uint8Array(n), a = new DataView(s.buffer, s.byteOffset, s.byteLength), i = new c;
return a.setUint32(0, n, !1), a.setUint32(4, r.byteLength, !1), i.update(s.subarray(0, 8)), 
a.setUint32(8, i.digestSync(), !1), s.set(r, 12), s.set(t, r.byteLength + 12), i.update(s.subarray(8, n - 4)), 
a.setUint32(n - 4, i.digestSync(), !1), s;
}
decode(e) {
const {headers: t, body: r} = function splitMessage({byteLength: e, byteOffset: t, buffer: r}) {
if (e < 16) throw new Error("Provided message too short to accommodate event stream message overhead");
const n = new DataView(r, t, e), s = n.getUint32(0, !1);
if (e !== s) throw new Error("Reported message length does not match received message length");
const a = n.getUint32(4, !1), i = n.getUint32(8, !1), o = n.getUint32(e - 4, !1), l = new c;
if (l.update(new Uint8Array(r, t, 8)), i !== l.digestSync()) throw new Error(`The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${l.digestSync()})`);
if (l.update(new Uint8Array(r, t + 8, e - 12)), o !== l.digestSync()) throw new Error(`The message checksum (${l.digestSync()}) did not match the expected value of ${o}`);
return {
headers: new DataView(r, t + 8 + 4, a),
body: new Uint8Array(r, t + 8 + 4 + a, s - a - 16)
};
}(e);
return {
headers: this.headerMarshaller.parse(t),
body: r
};
}
formatHeaders(e) {
return this.headerMarshaller.format(e);
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
class MessageDecoderStream {
options;
constructor(e) {
this.options = e;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const e of this.options.inputStream) {
const t = this.options.decoder.decode(e);
yield t;
}
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
class MessageEncoderStream {
options;
constructor(e) {
this.options = e;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const e of this.options.messageStream) {
const t = this.options.encoder.encode(e);
yield t;
}
this.options.includeEndFrame && (yield new Uint8Array(0));
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
class SmithyMessageDecoderStream {
options;
constructor(e) {
this.options = e;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const e of this.options.messageStream) {
const t = await this.options.deserializer(e);
void 0 !== t && (yield t);
}
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
class SmithyMessageEncoderStream {
options;
constructor(e) {
this.options = e;
}
[Symbol.asyncIterator]() {
return this.asyncIterator();
}
async* asyncIterator() {
for await (const e of this.options.inputStream) {
const t = this.options.serializer(e);
yield t;
}
}
}
function getMessageUnmarshaller(e, t) {
return async function(r) {
const {value: n} = r.headers[":message-type"];
if ("error" === n) {
const e = new Error(r.headers[":error-message"].value || "UnknownError");
throw e.name = r.headers[":error-code"].value, e;
}
if ("exception" === n) {
const n = r.headers[":exception-type"].value, s = {
[n]: r
}, a = await e(s);
if (a.$unknown) {
const e = new Error(t(r.body));
throw e.name = n, e;
}
throw a[n];
}
if ("event" === n) {
const t = {
[r.headers[":event-type"].value]: r
}, n = await e(t);
if (n.$unknown) return;
return n;
}
throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`);
};
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
class EventStreamMarshaller_EventStreamMarshaller {
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder: e, utf8Decoder: t}) {
this.eventStreamCodec = new EventStreamCodec(e, t), this.utfEncoder = e;
}
deserialize(e, t) {
const r = // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(e) {
let t = 0, r = 0, n = null, s = null;
const allocateMessage = e => {
if ("number" != typeof e) throw new Error("Attempted to allocate an event message where size was not a number: " + e);
t = e, r = 4, n = new Uint8Array(e), new DataView(n.buffer).setUint32(0, e, !1);
};
return {
[Symbol.asyncIterator]: async function*() {
const a = e[Symbol.asyncIterator]();
for (;;) {
const {value: e, done: i} = await a.next();
if (i) {
if (!t) return;
if (t !== r) throw new Error("Truncated event message received.");
return void (yield n);
}
const o = e.length;
let c = 0;
for (;c < o; ) {
if (!n) {
const t = o - c;
s || (s = new Uint8Array(4));
const n = Math.min(4 - r, t);
if (s.set(e.slice(c, c + n), r), r += n, c += n, r < 4) break;
allocateMessage(new DataView(s.buffer).getUint32(0, !1)), s = null;
}
const a = Math.min(t - r, o - c);
n.set(e.slice(c, c + a), r), r += a, c += a, t && t === r && (yield n, n = null, 
t = 0, r = 0);
}
}
}
};
}(e);
return new SmithyMessageDecoderStream({
messageStream: new MessageDecoderStream({
inputStream: r,
decoder: this.eventStreamCodec
}),
deserializer: getMessageUnmarshaller(t, this.utfEncoder)
});
}
serialize(e, t) {
return new MessageEncoderStream({
messageStream: new SmithyMessageEncoderStream({
inputStream: e,
serializer: t
}),
encoder: this.eventStreamCodec,
includeEndFrame: !0
});
}
}
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
class EventStreamMarshaller {
universalMarshaller;
constructor({utf8Encoder: e, utf8Decoder: t}) {
this.universalMarshaller = new EventStreamMarshaller_EventStreamMarshaller({
utf8Decoder: t,
utf8Encoder: e
});
}
deserialize(e, t) {
const r = "function" == typeof e[Symbol.asyncIterator] ? e : async function* readableToIterable(e) {
let t = !1, r = !1;
const n = new Array;
for (e.on("error", e => {
if (t || (t = !0), e) throw e;
}), e.on("data", e => {
n.push(e);
}), e.on("end", () => {
t = !0;
}); !r; ) {
const e = await new Promise(e => setTimeout(() => e(n.shift()), 0));
e && (yield e), r = t && 0 === n.length;
}
}(e);
return this.universalMarshaller.deserialize(r, t);
}
serialize(e, t) {
return n.Readable.from(this.universalMarshaller.serialize(e, t));
}
}
const EventStreamMarshaller_eventStreamSerdeProvider = e => new EventStreamMarshaller(e);
var E = r(9835), M = r(1787), A = r(4574);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
class EventStreamSerde {
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller: e, serializer: t, deserializer: r, serdeContext: n, defaultContentType: s, compositeErrorRegistry: a}) {
this.marshaller = e, this.serializer = t, this.deserializer = r, this.serdeContext = n, 
this.defaultContentType = s, this.compositeErrorRegistry = a;
}
async serializeEventStream({eventStream: e, requestSchema: t, initialRequest: r, initialMessageType: n}) {
const s = this.marshaller, a = t.getEventStreamMember(), i = t.getMemberSchema(a), o = this.serializer, c = this.defaultContentType, l = Symbol("initialRequestMarker"), h = {
async* [Symbol.asyncIterator]() {
if (r) {
const e = {
":event-type": {
type: "string",
value: n ?? "initial-request"
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: c
}
};
o.write(t, r);
const s = o.flush();
yield {
[l]: !0,
headers: e,
body: s
};
}
for await (const t of e) yield t;
}
};
return s.serialize(h, e => {
if (e[l]) return {
headers: e.headers,
body: e.body
};
let t = "";
for (const r in e) if ((0, u.$)(e, r) && "__type" !== r) {
t = r;
break;
}
const {additionalHeaders: r, body: n, eventType: s, explicitPayloadContentType: a} = this.writeEventBody(t, i, e);
return {
headers: {
":event-type": {
type: "string",
value: s
},
":message-type": {
type: "string",
value: "event"
},
":content-type": {
type: "string",
value: a ?? c
},
...r
},
body: n
};
});
}
async deserializeEventStream({response: e, responseSchema: t, initialResponseContainer: r, initialMessageType: n}) {
const s = this.marshaller, a = t.getEventStreamMember(), i = t.getMemberSchema(a).getMemberSchemas(), o = Symbol("initialResponseMarker"), c = s.deserialize(e.body, async e => {
let r = "";
for (const t in e) if ((0, u.$)(e, t) && "__type" !== t) {
r = t;
break;
}
const s = e[r].body;
if (r === (n ?? "initial-response")) {
const e = await this.deserializer.read(t, s);
return delete e[a], {
[o]: !0,
...e
};
}
if (r in i) {
const t = i[r];
if (t.isStructSchema()) {
const n = {};
let a = !1;
for (const [i, o] of t.structIterator()) {
const {eventHeader: t, eventPayload: c} = o.getMergedTraits();
if (a = a || Boolean(t || c), c) o.isBlobSchema() ? n[i] = s : o.isStringSchema() ? n[i] = (this.serdeContext?.utf8Encoder ?? M.P)(s) : o.isStructSchema() && (n[i] = await this.deserializer.read(o, s)); else if (t) {
const t = e[r].headers[i]?.value;
null != t && (o.isNumericSchema() ? n[i] = t && "object" == typeof t && "bytes" in t ? BigInt(t.toString()) : Number(t) : n[i] = t);
}
}
return {
[r]: await this.readEventMember(t, s, a, n)
};
}
return {
[r]: await this.deserializer.read(t, s)
};
}
return {
$unknown: e
};
}), l = c[Symbol.asyncIterator](), h = await l.next();
if (h.done) return c;
if (h.value?.[o]) {
if (!t) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
for (const e in h.value) (0, u.$)(h.value, e) && (r[e] = h.value[e]);
}
return {
async* [Symbol.asyncIterator]() {
for (h?.value?.[o] || (yield h.value); ;) {
const {done: e, value: t} = await l.next();
if (e) break;
yield t;
}
}
};
}
async readEventMember(e, t, r, n) {
let s;
const a = e.getSchema();
if (Array.isArray(a) && -3 === a[0]) {
const e = a[1], t = E.O.for(e);
this.compositeErrorRegistry?.copyFrom(t), s = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
}
const i = r ? n : 0 === t.byteLength ? {} : await this.deserializer.read(e, t);
if (s) {
const t = i.message ?? i.Message ?? "Unknown", r = {}, n = e.getMergedTraits().error;
return n && (r.$fault = n), Object.assign(new s({}), r, {
message: t
}, i);
}
return i;
}
writeEventBody(e, t, r) {
const n = this.serializer;
let s, a = e, i = null;
const o = {};
if (t.getSchema()[4].includes(e)) {
const a = t.getMemberSchema(e);
if (a.isStructSchema()) {
for (const [t, n] of a.structIterator()) {
const {eventHeader: s, eventPayload: a} = n.getMergedTraits();
if (a) i = t; else if (s) {
const s = r[e][t];
let a = "binary";
n.isNumericSchema() ? a = (-2) ** 31 <= s && s <= 2 ** 31 - 1 ? "integer" : "long" : n.isTimestampSchema() ? a = "timestamp" : n.isStringSchema() ? a = "string" : n.isBooleanSchema() && (a = "boolean"), 
null != s && (o[t] = {
type: a,
value: s
}, delete r[e][t]);
}
}
if (null !== i) {
const t = a.getMemberSchema(i);
t.isBlobSchema() ? s = "application/octet-stream" : t.isStringSchema() && (s = "text/plain"), 
n.write(t, r[e][i]);
} else n.write(a, r[e]);
} else {
if (!a.isUnitSchema()) throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
n.write(a, {});
}
} else {
const [t, s] = r[e];
a = t, n.write(15, s);
}
const c = n.flush() ?? new Uint8Array;
return {
body: "string" == typeof c ? (this.serdeContext?.utf8Decoder ?? A.a)(c) : c,
eventType: a,
explicitPayloadContentType: s,
additionalHeaders: o
};
}
}
})

};
