export const id = 637;
export const ids = [637];
export const modules = {

/***/ 3043:
/***/ ((e, o, t) => {
var s = t(1737), l = t(1543), c = t(1856), a = t(3013), n = t(9573), r = t(1120), i = t(8884);
function resolveCollection(e, o, t, s, l, c) {
const a = "block-map" === t.type ? n.resolveBlockMap(e, o, t, s, c) : "block-seq" === t.type ? r.resolveBlockSeq(e, o, t, s, c) : i.resolveFlowCollection(e, o, t, s, c), f = a.constructor;
return "!" === l || l === f.tagName ? (a.tag = f.tagName, a) : (l && (a.tag = l), 
a);
}
o.composeCollection = function composeCollection(e, o, t, n, r) {
const i = n.tag, f = i ? o.directives.tagName(i.source, e => r(i, "TAG_RESOLVE_FAILED", e)) : null;
if ("block-seq" === t.type) {
const {anchor: e, newlineAfterProp: o} = n, t = e && i ? e.offset > i.offset ? e : i : e ?? i;
t && (!o || o.offset < t.offset) && r(t, "MISSING_CHAR", "Missing newline after block sequence props");
}
const p = "block-map" === t.type ? "map" : "block-seq" === t.type ? "seq" : "{" === t.start.source ? "map" : "seq";
if (!i || !f || "!" === f || f === c.YAMLMap.tagName && "map" === p || f === a.YAMLSeq.tagName && "seq" === p) return resolveCollection(e, o, t, r, f);
let g = o.schema.tags.find(e => e.tag === f && e.collection === p);
if (!g) {
const s = o.schema.knownTags[f];
if (s?.collection !== p) return s ? r(i, "BAD_COLLECTION_TYPE", `${s.tag} used for ${p} collection, but expects ${s.collection ?? "scalar"}`, !0) : r(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${f}`, !0), 
resolveCollection(e, o, t, r, f);
o.schema.tags.push(Object.assign({}, s, {
default: !1
})), g = s;
}
const m = resolveCollection(e, o, t, r, f, g), u = g.resolve?.(m, e => r(i, "TAG_RESOLVE_FAILED", e), o.options) ?? m, v = s.isNode(u) ? u : new l.Scalar(u);
return v.range = m.range, v.tag = f, g?.format && (v.format = g.format), v;
};
}),

/***/ 4153:
/***/ ((e, o, t) => {
var n = t(3915), c = t(7691), s = t(2022), r = t(3121);
o.composeDoc = function composeDoc(e, o, {offset: t, start: i, value: a, end: d}, m) {
const l = Object.assign({
_directives: o
}, e), p = new n.Document(void 0, l), v = {
atKey: !1,
atRoot: !0,
directives: p.directives,
options: p.options,
schema: p.schema
}, f = r.resolveProps(i, {
indicator: "doc-start",
next: a ?? d?.[0],
offset: t,
onError: m,
parentIndent: 0,
startOnNewline: !0
});
f.found && (p.directives.docStart = !0, !a || "block-map" !== a.type && "block-seq" !== a.type || f.hasNewline || m(f.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), 
p.contents = a ? c.composeNode(v, a, f, m) : c.composeEmptyNode(v, f.end, i, null, f, m);
const u = p.contents.range[2], N = s.resolveEnd(d, u, !1, m);
return N.comment && (p.comment = N.comment), p.range = [ t, u, N.offset ], p;
};
}),

/***/ 7691:
/***/ ((e, o, s) => {
var t = s(7), c = s(1737), n = s(3043), a = s(6547), r = s(2022), m = s(3933);
const p = {
composeNode: composeNode,
composeEmptyNode: composeEmptyNode
};
function composeNode(e, o, s, m) {
const i = e.atKey, {spaceBefore: l, comment: u, anchor: g, tag: d} = s;
let y, A = !0;
switch (o.type) {
case "alias":
y = function composeAlias({options: e}, {offset: o, source: s, end: c}, n) {
const a = new t.Alias(s.substring(1));
"" === a.source && n(o, "BAD_ALIAS", "Alias cannot be an empty string"), a.source.endsWith(":") && n(o + s.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
const m = o + s.length, p = r.resolveEnd(c, m, e.strict, n);
return a.range = [ o, m, p.offset ], p.comment && (a.comment = p.comment), a;
}(e, o, m), (g || d) && m(o, "ALIAS_PROPS", "An alias node must not specify any properties");
break;

case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "block-scalar":
y = a.composeScalar(e, o, d, m), g && (y.anchor = g.source.substring(1));
break;

case "block-map":
case "block-seq":
case "flow-collection":
try {
y = n.composeCollection(p, e, o, s, m), g && (y.anchor = g.source.substring(1));
} catch (e) {
m(o, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
}
break;

default:
m(o, "UNEXPECTED_TOKEN", "error" === o.type ? o.message : `Unsupported token (type: ${o.type})`), 
A = !1;
}
return y ?? (y = composeEmptyNode(e, o.offset, void 0, null, s, m)), g && "" === y.anchor && m(g, "BAD_ALIAS", "Anchor cannot be an empty string"), 
i && e.options.stringKeys && (!c.isScalar(y) || "string" != typeof y.value || y.tag && "tag:yaml.org,2002:str" !== y.tag) && m(d ?? o, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), 
l && (y.spaceBefore = !0), u && ("scalar" === o.type && "" === o.source ? y.comment = u : y.commentBefore = u), 
e.options.keepSourceTokens && A && (y.srcToken = o), y;
}
function composeEmptyNode(e, o, s, t, {spaceBefore: c, comment: n, anchor: r, tag: p, end: i}, l) {
const u = {
type: "scalar",
offset: m.emptyScalarPosition(o, s, t),
indent: -1,
source: ""
}, g = a.composeScalar(e, u, p, l);
return r && (g.anchor = r.source.substring(1), "" === g.anchor && l(r, "BAD_ALIAS", "Anchor cannot be an empty string")), 
c && (g.spaceBefore = !0), n && (g.comment = n, g.range[2] = i), g;
}
o.composeEmptyNode = composeEmptyNode, o.composeNode = composeNode;
}),

/***/ 6547:
/***/ ((t, a, e) => {
var s = e(1737), o = e(1543), r = e(1399), c = e(2976);
a.composeScalar = function composeScalar(t, a, e, n) {
const {value: l, type: i, comment: g, range: f} = "block-scalar" === a.type ? r.resolveBlockScalar(t, a, n) : c.resolveFlowScalar(a, t.options.strict, n), S = e ? t.directives.tagName(e.source, t => n(e, "TAG_RESOLVE_FAILED", t)) : null;
let u, A;
u = t.options.stringKeys && t.atKey ? t.schema[s.SCALAR] : S ? function findScalarTagByName(t, a, e, o, r) {
if ("!" === e) return t[s.SCALAR];
const c = [];
for (const a of t.tags) if (!a.collection && a.tag === e) {
if (!a.default || !a.test) return a;
c.push(a);
}
for (const t of c) if (t.test?.test(a)) return t;
const n = t.knownTags[e];
return n && !n.collection ? (t.tags.push(Object.assign({}, n, {
default: !1,
test: void 0
})), n) : (r(o, "TAG_RESOLVE_FAILED", `Unresolved tag: ${e}`, "tag:yaml.org,2002:str" !== e), 
t[s.SCALAR]);
}(t.schema, l, S, e, n) : "scalar" === a.type ? function findScalarTagByTest({atKey: t, directives: a, schema: e}, o, r, c) {
const n = e.tags.find(a => (!0 === a.default || t && "key" === a.default) && a.test?.test(o)) || e[s.SCALAR];
if (e.compat) {
const t = e.compat.find(t => t.default && t.test?.test(o)) ?? e[s.SCALAR];
n.tag !== t.tag && c(r, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${a.tagString(n.tag)} or ${a.tagString(t.tag)}`, !0);
}
return n;
}(t, l, a, n) : t.schema[s.SCALAR];
try {
const r = u.resolve(l, t => n(e ?? a, "TAG_RESOLVE_FAILED", t), t.options);
A = s.isScalar(r) ? r : new o.Scalar(r);
} catch (t) {
const s = t instanceof Error ? t.message : String(t);
n(e ?? a, "TAG_RESOLVE_FAILED", s), A = new o.Scalar(l);
}
return A.range = f, A.source = l, i && (A.type = i), S && (A.tag = S), u.format && (A.format = u.format), 
g && (A.comment = g), A;
};
}),

/***/ 2814:
/***/ ((e, r, s) => {
var t = s(932), i = s(2768), o = s(3915), n = s(8450), c = s(1737), h = s(4153), d = s(2022);
function getErrorPos(e) {
if ("number" == typeof e) return [ e, e + 1 ];
if (Array.isArray(e)) return 2 === e.length ? e : [ e[0], e[1] ];
const {offset: r, source: s} = e;
return [ r, r + ("string" == typeof s ? s.length : 1) ];
}
function parsePrelude(e) {
let r = "", s = !1, t = !1;
for (let i = 0; i < e.length; ++i) {
const o = e[i];
switch (o[0]) {
case "#":
r += ("" === r ? "" : t ? "\n\n" : "\n") + (o.substring(1) || " "), s = !0, t = !1;
break;

case "%":
"#" !== e[i + 1]?.[0] && (i += 1), s = !1;
break;

default:
s || (t = !0), s = !1;
}
}
return {
comment: r,
afterEmptyLine: t
};
}
r.Composer = class Composer {
constructor(e = {}) {
this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], 
this.onError = (e, r, s, t) => {
const i = getErrorPos(e);
t ? this.warnings.push(new n.YAMLWarning(i, r, s)) : this.errors.push(new n.YAMLParseError(i, r, s));
}, this.directives = new i.Directives({
version: e.version || "1.2"
}), this.options = e;
}
decorate(e, r) {
const {comment: s, afterEmptyLine: t} = parsePrelude(this.prelude);
if (s) {
const i = e.contents;
if (r) e.comment = e.comment ? `${e.comment}\n${s}` : s; else if (t || e.directives.docStart || !i) e.commentBefore = s; else if (c.isCollection(i) && !i.flow && i.items.length > 0) {
let e = i.items[0];
c.isPair(e) && (e = e.key);
const r = e.commentBefore;
e.commentBefore = r ? `${s}\n${r}` : s;
} else {
const e = i.commentBefore;
i.commentBefore = e ? `${s}\n${e}` : s;
}
}
if (r) {
for (let r = 0; r < this.errors.length; ++r) e.errors.push(this.errors[r]);
for (let r = 0; r < this.warnings.length; ++r) e.warnings.push(this.warnings[r]);
} else e.errors = this.errors, e.warnings = this.warnings;
this.prelude = [], this.errors = [], this.warnings = [];
}
streamInfo() {
return {
comment: parsePrelude(this.prelude).comment,
directives: this.directives,
errors: this.errors,
warnings: this.warnings
};
}
* compose(e, r = !1, s = -1) {
for (const r of e) yield* this.next(r);
yield* this.end(r, s);
}
* next(e) {
switch (t.env.LOG_STREAM && console.dir(e, {
depth: null
}), e.type) {
case "directive":
this.directives.add(e.source, (r, s, t) => {
const i = getErrorPos(e);
i[0] += r, this.onError(i, "BAD_DIRECTIVE", s, t);
}), this.prelude.push(e.source), this.atDirectives = !0;
break;

case "document":
{
const r = h.composeDoc(this.options, this.directives, e, this.onError);
this.atDirectives && !r.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), 
this.decorate(r, !1), this.doc && (yield this.doc), this.doc = r, this.atDirectives = !1;
break;
}

case "byte-order-mark":
case "space":
break;

case "comment":
case "newline":
this.prelude.push(e.source);
break;

case "error":
{
const r = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, s = new n.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", r);
this.atDirectives || !this.doc ? this.errors.push(s) : this.doc.errors.push(s);
break;
}

case "doc-end":
{
if (!this.doc) {
const r = "Unexpected doc-end without preceding document";
this.errors.push(new n.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", r));
break;
}
this.doc.directives.docEnd = !0;
const r = d.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
if (this.decorate(this.doc, !0), r.comment) {
const e = this.doc.comment;
this.doc.comment = e ? `${e}\n${r.comment}` : r.comment;
}
this.doc.range[2] = r.offset;
break;
}

default:
this.errors.push(new n.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
}
}
* end(e = !1, r = -1) {
if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null; else if (e) {
const e = Object.assign({
_directives: this.directives
}, this.options), s = new o.Document(void 0, e);
this.atDirectives && this.onError(r, "MISSING_CHAR", "Missing directives-end indicator line"), 
s.range = [ 0, r, r ], this.decorate(s, !1), yield s;
}
}
};
}),

/***/ 9573:
/***/ ((e, n, t) => {
var o = t(7567), s = t(1856), a = t(3121), c = t(7865), i = t(5637), m = t(1117);
const l = "All mapping items must start at the same column";
n.resolveBlockMap = function resolveBlockMap({composeNode: e, composeEmptyNode: n}, t, r, p, d) {
const u = new (d?.nodeClass ?? s.YAMLMap)(t.schema);
t.atRoot && (t.atRoot = !1);
let f = r.offset, I = null;
for (const s of r.items) {
const {start: d, key: k, sep: h, value: y} = s, _ = a.resolveProps(d, {
indicator: "explicit-key-ind",
next: k ?? h?.[0],
offset: f,
onError: p,
parentIndent: r.indent,
startOnNewline: !0
}), E = !_.found;
if (E) {
if (k && ("block-seq" === k.type ? p(f, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in k && k.indent !== r.indent && p(f, "BAD_INDENT", l)), 
!_.anchor && !_.tag && !h) {
I = _.end, _.comment && (u.comment ? u.comment += "\n" + _.comment : u.comment = _.comment);
continue;
}
(_.newlineAfterProp || c.containsNewline(k)) && p(k ?? d[d.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
} else _.found?.indent !== r.indent && p(f, "BAD_INDENT", l);
t.atKey = !0;
const g = _.end, w = k ? e(t, k, _, p) : n(t, g, d, null, _, p);
t.schema.compat && i.flowIndentCheck(r.indent, k, p), t.atKey = !1, m.mapIncludes(t, u.items, w) && p(g, "DUPLICATE_KEY", "Map keys must be unique");
const N = a.resolveProps(h ?? [], {
indicator: "map-value-ind",
next: y,
offset: w.range[2],
onError: p,
parentIndent: r.indent,
startOnNewline: !k || "block-scalar" === k.type
});
if (f = N.end, N.found) {
E && ("block-map" !== y?.type || N.hasNewline || p(f, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), 
t.options.strict && _.start < N.found.offset - 1024 && p(w.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
const a = y ? e(t, y, N, p) : n(t, f, h, null, N, p);
t.schema.compat && i.flowIndentCheck(r.indent, y, p), f = a.range[2];
const c = new o.Pair(w, a);
t.options.keepSourceTokens && (c.srcToken = s), u.items.push(c);
} else {
E && p(w.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), 
N.comment && (w.comment ? w.comment += "\n" + N.comment : w.comment = N.comment);
const e = new o.Pair(w);
t.options.keepSourceTokens && (e.srcToken = s), u.items.push(e);
}
}
return I && I < f && p(I, "IMPOSSIBLE", "Map comment with trailing content"), u.range = [ r.offset, f, I ?? f ], 
u;
};
}),

/***/ 1399:
/***/ ((e, t, n) => {
var l = n(1543);
t.resolveBlockScalar = function resolveBlockScalar(e, t, n) {
const c = t.offset, r = function parseBlockScalarHeader({offset: e, props: t}, n, l) {
if ("block-scalar-header" !== t[0].type) return l(t[0], "IMPOSSIBLE", "Block scalar header not found"), 
null;
const {source: c} = t[0], r = c[0];
let o = 0, s = "", a = -1;
for (let t = 1; t < c.length; ++t) {
const n = c[t];
if (s || "-" !== n && "+" !== n) {
const l = Number(n);
!o && l ? o = l : -1 === a && (a = e + t);
} else s = n;
}
-1 !== a && l(a, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${c}`);
let i = !1, h = "", g = c.length;
for (let e = 1; e < t.length; ++e) {
const c = t[e];
switch (c.type) {
case "space":
i = !0;

case "newline":
g += c.source.length;
break;

case "comment":
n && !i && l(c, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), 
g += c.source.length, h = c.source.substring(1);
break;

case "error":
l(c, "UNEXPECTED_TOKEN", c.message), g += c.source.length;
break;

default:
{
l(c, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${c.type}`);
const e = c.source;
e && "string" == typeof e && (g += e.length);
}
}
}
return {
mode: r,
indent: o,
chomp: s,
comment: h,
length: g
};
}(t, e.options.strict, n);
if (!r) return {
value: "",
type: null,
comment: "",
range: [ c, c, c ]
};
const o = ">" === r.mode ? l.Scalar.BLOCK_FOLDED : l.Scalar.BLOCK_LITERAL, s = t.source ? function splitLines(e) {
const t = e.split(/\n( *)/), n = t[0], l = n.match(/^( *)/), c = [ l?.[1] ? [ l[1], n.slice(l[1].length) ] : [ "", n ] ];
for (let e = 1; e < t.length; e += 2) c.push([ t[e], t[e + 1] ]);
return c;
}(t.source) : [];
let a = s.length;
for (let e = s.length - 1; e >= 0; --e) {
const t = s[e][1];
if ("" !== t && "\r" !== t) break;
a = e;
}
if (0 === a) {
const e = "+" === r.chomp && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "";
let n = c + r.length;
return t.source && (n += t.source.length), {
value: e,
type: o,
comment: r.comment,
range: [ c, n, n ]
};
}
let i = t.indent + r.indent, h = t.offset + r.length, g = 0;
for (let t = 0; t < a; ++t) {
const [l, c] = s[t];
if ("" !== c && "\r" !== c) {
if (l.length < i) {
const e = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
n(h + l.length, "MISSING_CHAR", e);
}
0 === r.indent && (i = l.length), g = t, 0 !== i || e.atRoot || n(h, "BAD_INDENT", "Block scalar values in collections must be indented");
break;
}
0 === r.indent && l.length > i && (i = l.length), h += l.length + c.length + 1;
}
for (let e = s.length - 1; e >= a; --e) s[e][0].length > i && (a = e + 1);
let u = "", m = "", f = !1;
for (let e = 0; e < g; ++e) u += s[e][0].slice(i) + "\n";
for (let e = g; e < a; ++e) {
let [t, c] = s[e];
h += t.length + c.length + 1;
const a = "\r" === c[c.length - 1];
if (a && (c = c.slice(0, -1)), c && t.length < i) {
const e = "Block scalar lines must not be less indented than their " + (r.indent ? "explicit indentation indicator" : "first line");
n(h - c.length - (a ? 2 : 1), "BAD_INDENT", e), t = "";
}
o === l.Scalar.BLOCK_LITERAL ? (u += m + t.slice(i) + c, m = "\n") : t.length > i || "\t" === c[0] ? (" " === m ? m = "\n" : f || "\n" !== m || (m = "\n\n"), 
u += m + t.slice(i) + c, m = "\n", f = !0) : "" === c ? "\n" === m ? u += "\n" : m = "\n" : (u += m + c, 
m = " ", f = !1);
}
switch (r.chomp) {
case "-":
break;

case "+":
for (let e = a; e < s.length; ++e) u += "\n" + s[e][0].slice(i);
"\n" !== u[u.length - 1] && (u += "\n");
break;

default:
u += "\n";
}
const d = c + r.length + t.source.length;
return {
value: u,
type: o,
comment: r.comment,
range: [ c, d, d ]
};
};
}),

/***/ 1120:
/***/ ((e, t, o) => {
var n = o(3013), s = o(3121), c = o(5637);
t.resolveBlockSeq = function resolveBlockSeq({composeNode: e, composeEmptyNode: t}, o, a, m, r) {
const l = new (r?.nodeClass ?? n.YAMLSeq)(o.schema);
o.atRoot && (o.atRoot = !1), o.atKey && (o.atKey = !1);
let i = a.offset, d = null;
for (const {start: n, value: r} of a.items) {
const u = s.resolveProps(n, {
indicator: "seq-item-ind",
next: r,
offset: i,
onError: m,
parentIndent: a.indent,
startOnNewline: !0
});
if (!u.found) {
if (!(u.anchor || u.tag || r)) {
d = u.end, u.comment && (l.comment = u.comment);
continue;
}
"block-seq" === r?.type ? m(u.end, "BAD_INDENT", "All sequence items must start at the same column") : m(i, "MISSING_CHAR", "Sequence item without - indicator");
}
const f = r ? e(o, r, u, m) : t(o, u.end, n, null, u, m);
o.schema.compat && c.flowIndentCheck(a.indent, r, m), i = f.range[2], l.items.push(f);
}
return l.range = [ a.offset, i, d ?? i ], l;
};
}),

/***/ 2022:
/***/ ((e, t) => {
t.resolveEnd = function resolveEnd(e, t, s, n) {
let o = "";
if (e) {
let c = !1, r = "";
for (const a of e) {
const {source: e, type: m} = a;
switch (m) {
case "space":
c = !0;
break;

case "comment":
{
s && !c && n(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const t = e.substring(1) || " ";
o ? o += r + t : o = t, r = "";
break;
}

case "newline":
o && (r += e), c = !0;
break;

default:
n(a, "UNEXPECTED_TOKEN", `Unexpected ${m} at node end`);
}
t += e.length;
}
}
return {
comment: o,
offset: t
};
};
}),

/***/ 8884:
/***/ ((e, n, t) => {
var o = t(1737), s = t(7567), c = t(1856), i = t(3013), m = t(2022), a = t(3121), l = t(7865), r = t(1117);
const f = "Block collections are not allowed within flow collections", isBlock = e => e && ("block-map" === e.type || "block-seq" === e.type);
n.resolveFlowCollection = function resolveFlowCollection({composeNode: e, composeEmptyNode: n}, t, u, p, d) {
const g = "{" === u.start.source, I = g ? "flow map" : "flow sequence", w = new (d?.nodeClass ?? (g ? c.YAMLMap : i.YAMLSeq))(t.schema);
w.flow = !0;
const E = t.atRoot;
E && (t.atRoot = !1), t.atKey && (t.atKey = !1);
let h = u.offset + u.start.source.length;
for (let i = 0; i < u.items.length; ++i) {
const m = u.items[i], {start: d, key: E, sep: N, value: _} = m, k = a.resolveProps(d, {
flow: I,
indicator: "explicit-key-ind",
next: E ?? N?.[0],
offset: h,
onError: p,
parentIndent: u.indent,
startOnNewline: !1
});
if (!k.found) {
if (!(k.anchor || k.tag || N || _)) {
0 === i && k.comma ? p(k.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${I}`) : i < u.items.length - 1 && p(k.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${I}`), 
k.comment && (w.comment ? w.comment += "\n" + k.comment : w.comment = k.comment), 
h = k.end;
continue;
}
!g && t.options.strict && l.containsNewline(E) && p(E, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
}
if (0 === i) k.comma && p(k.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${I}`); else if (k.comma || p(k.start, "MISSING_CHAR", `Missing , between ${I} items`), 
k.comment) {
let e = "";
e: for (const n of d) switch (n.type) {
case "comma":
case "space":
break;

case "comment":
e = n.source.substring(1);
break e;

default:
break e;
}
if (e) {
let n = w.items[w.items.length - 1];
o.isPair(n) && (n = n.value ?? n.key), n.comment ? n.comment += "\n" + e : n.comment = e, 
k.comment = k.comment.substring(e.length + 1);
}
}
if (g || N || k.found) {
t.atKey = !0;
const o = k.end, i = E ? e(t, E, k, p) : n(t, o, d, null, k, p);
isBlock(E) && p(i.range, "BLOCK_IN_FLOW", f), t.atKey = !1;
const l = a.resolveProps(N ?? [], {
flow: I,
indicator: "map-value-ind",
next: _,
offset: i.range[2],
onError: p,
parentIndent: u.indent,
startOnNewline: !1
});
if (l.found) {
if (!g && !k.found && t.options.strict) {
if (N) for (const e of N) {
if (e === l.found) break;
if ("newline" === e.type) {
p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
break;
}
}
k.start < l.found.offset - 1024 && p(l.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
}
} else _ && ("source" in _ && ":" === _.source?.[0] ? p(_, "MISSING_CHAR", `Missing space after : in ${I}`) : p(l.start, "MISSING_CHAR", `Missing , or : between ${I} items`));
const b = _ ? e(t, _, l, p) : l.found ? n(t, l.end, N, null, l, p) : null;
b ? isBlock(_) && p(b.range, "BLOCK_IN_FLOW", f) : l.comment && (i.comment ? i.comment += "\n" + l.comment : i.comment = l.comment);
const y = new s.Pair(i, b);
if (t.options.keepSourceTokens && (y.srcToken = m), g) {
const e = w;
r.mapIncludes(t, e.items, i) && p(o, "DUPLICATE_KEY", "Map keys must be unique"), 
e.items.push(y);
} else {
const e = new c.YAMLMap(t.schema);
e.flow = !0, e.items.push(y);
const n = (b ?? i).range;
e.range = [ i.range[0], n[1], n[2] ], w.items.push(e);
}
h = b ? b.range[2] : l.end;
} else {
const o = _ ? e(t, _, k, p) : n(t, k.end, N, null, k, p);
w.items.push(o), h = o.range[2], isBlock(_) && p(o.range, "BLOCK_IN_FLOW", f);
}
}
const N = g ? "}" : "]", [_, ...k] = u.end;
let b = h;
if (_?.source === N) b = _.offset + _.source.length; else {
const e = I[0].toUpperCase() + I.substring(1);
p(h, E ? "MISSING_CHAR" : "BAD_INDENT", E ? `${e} must end with a ${N}` : `${e} in block collection must be sufficiently indented and end with a ${N}`), 
_ && 1 !== _.source.length && k.unshift(_);
}
if (k.length > 0) {
const e = m.resolveEnd(k, b, t.options.strict, p);
e.comment && (w.comment ? w.comment += "\n" + e.comment : w.comment = e.comment), 
w.range = [ u.offset, b, e.offset ];
} else w.range = [ u.offset, b, b ];
return w;
};
}),

/***/ 2976:
/***/ ((e, t, n) => {
var r = n(1543), a = n(2022);
function unfoldLines(e) {
const t = /(.*?)\r?\n/sy;
let n, r, a = t.exec(e);
if (!a) return e;
try {
n = new RegExp("(?<![ \t])[ \t]+$"), r = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
} catch {
n = /[ \t]+$/, r = /^[ \t]+|[ \t]+$/g;
}
let l = a[1].replace(n, ""), c = " ", s = t.lastIndex;
for (;a = t.exec(e); ) {
const e = a[1].replace(r, "");
"" === e ? "\n" === c ? l += c : c = "\n" : (l += c + e, c = " "), s = t.lastIndex;
}
const o = /[ \t]*(.*)/sy;
return o.lastIndex = s, a = o.exec(e), l + c + (a?.[1] ?? "");
}
function foldNewline(e, t) {
let n = "", r = e[t + 1];
for (;!(" " !== r && "\t" !== r && "\n" !== r && "\r" !== r || "\r" === r && "\n" !== e[t + 2]); ) "\n" === r && (n += "\n"), 
r = e[(t += 1) + 1];
return n || (n = " "), {
fold: n,
offset: t
};
}
const l = {
0: "\0",
a: "",
b: "\b",
e: "",
f: "\f",
n: "\n",
r: "\r",
t: "\t",
v: "\v",
N: "",
_: " ",
L: "\u2028",
P: "\u2029",
" ": " ",
'"': '"',
"/": "/",
"\\": "\\",
"\t": "\t"
};
function parseCharCode(e, t, n, r) {
const a = e.substr(t, n), l = a.length === n && /^[0-9a-fA-F]+$/.test(a) ? parseInt(a, 16) : NaN;
try {
return String.fromCodePoint(l);
} catch {
const a = e.substr(t - 2, n + 2);
return r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${a}`), a;
}
}
t.resolveFlowScalar = function resolveFlowScalar(e, t, n) {
const {offset: c, type: s, source: o, end: u} = e;
let i, f;
const _onError = (e, t, r) => n(c + e, t, r);
switch (s) {
case "scalar":
i = r.Scalar.PLAIN, f = function plainValue(e, t) {
let n = "";
switch (e[0]) {
case "\t":
n = "a tab character";
break;

case ",":
n = "flow indicator character ,";
break;

case "%":
n = "directive indicator character %";
break;

case "|":
case ">":
n = `block scalar indicator ${e[0]}`;
break;

case "@":
case "`":
n = `reserved character ${e[0]}`;
}
return n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), unfoldLines(e);
}(o, _onError);
break;

case "single-quoted-scalar":
i = r.Scalar.QUOTE_SINGLE, f = function singleQuotedValue(e, t) {
return "'" === e[e.length - 1] && 1 !== e.length || t(e.length, "MISSING_CHAR", "Missing closing 'quote"), 
unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
}(o, _onError);
break;

case "double-quoted-scalar":
i = r.Scalar.QUOTE_DOUBLE, f = function doubleQuotedValue(e, t) {
let n = "";
for (let r = 1; r < e.length - 1; ++r) {
const a = e[r];
if ("\r" !== a || "\n" !== e[r + 1]) if ("\n" === a) {
const {fold: t, offset: a} = foldNewline(e, r);
n += t, r = a;
} else if ("\\" === a) {
let a = e[++r];
const c = l[a];
if (c) n += c; else if ("\n" === a) for (a = e[r + 1]; " " === a || "\t" === a; ) a = e[1 + ++r]; else if ("\r" === a && "\n" === e[r + 1]) for (a = e[1 + ++r]; " " === a || "\t" === a; ) a = e[1 + ++r]; else if ("x" === a || "u" === a || "U" === a) {
const l = "x" === a ? 2 : "u" === a ? 4 : 8;
n += parseCharCode(e, r + 1, l, t), r += l;
} else {
const a = e.substr(r - 1, 2);
t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${a}`), n += a;
}
} else if (" " === a || "\t" === a) {
const t = r;
let l = e[r + 1];
for (;" " === l || "\t" === l; ) l = e[1 + ++r];
"\n" === l || "\r" === l && "\n" === e[r + 2] || (n += r > t ? e.slice(t, r + 1) : a);
} else n += a;
}
return '"' === e[e.length - 1] && 1 !== e.length || t(e.length, "MISSING_CHAR", 'Missing closing "quote'), 
n;
}(o, _onError);
break;

default:
return n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${s}`), 
{
value: "",
type: null,
comment: "",
range: [ c, c + o.length, c + o.length ]
};
}
const d = c + o.length, g = a.resolveEnd(u, d, t, n);
return {
value: f,
type: i,
comment: g.comment,
range: [ c, d, g.offset ]
};
};
}),

/***/ 3121:
/***/ ((e, t) => {
t.resolveProps = function resolveProps(e, {flow: t, indicator: n, next: o, offset: a, onError: s, parentIndent: c, startOnNewline: r}) {
let l = !1, i = r, p = r, u = "", d = "", m = !1, f = !1, h = null, b = null, y = null, A = null, E = null, T = null, N = null;
for (const a of e) switch (f && ("space" !== a.type && "newline" !== a.type && "comma" !== a.type && s(a.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), 
f = !1), h && (i && "comment" !== a.type && "newline" !== a.type && s(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), 
h = null), a.type) {
case "space":
t || "doc-start" === n && "flow-collection" === o?.type || !a.source.includes("\t") || (h = a), 
p = !0;
break;

case "comment":
{
p || s(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
const e = a.source.substring(1) || " ";
u ? u += d + e : u = e, d = "", i = !1;
break;
}

case "newline":
i ? u ? u += a.source : T && "seq-item-ind" === n || (l = !0) : d += a.source, i = !0, 
m = !0, (b || y) && (A = a), p = !0;
break;

case "anchor":
b && s(a, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), a.source.endsWith(":") && s(a.offset + a.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), 
b = a, N ?? (N = a.offset), i = !1, p = !1, f = !0;
break;

case "tag":
y && s(a, "MULTIPLE_TAGS", "A node can have at most one tag"), y = a, N ?? (N = a.offset), 
i = !1, p = !1, f = !0;
break;

case n:
(b || y) && s(a, "BAD_PROP_ORDER", `Anchors and tags must be after the ${a.source} indicator`), 
T && s(a, "UNEXPECTED_TOKEN", `Unexpected ${a.source} in ${t ?? "collection"}`), 
T = a, i = "seq-item-ind" === n || "explicit-key-ind" === n, p = !1;
break;

case "comma":
if (t) {
E && s(a, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), E = a, i = !1, p = !1;
break;
}

default:
s(a, "UNEXPECTED_TOKEN", `Unexpected ${a.type} token`), i = !1, p = !1;
}
const w = e[e.length - 1], _ = w ? w.offset + w.source.length : a;
return f && o && "space" !== o.type && "newline" !== o.type && "comma" !== o.type && ("scalar" !== o.type || "" !== o.source) && s(o.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), 
h && (i && h.indent <= c || "block-map" === o?.type || "block-seq" === o?.type) && s(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), 
{
comma: E,
found: T,
spaceBefore: l,
comment: u,
hasNewline: m,
anchor: b,
tag: y,
newlineAfterProp: A,
end: _,
start: N ?? _
};
};
}),

/***/ 7865:
/***/ ((e, n) => {
n.containsNewline = function containsNewline(e) {
if (!e) return null;
switch (e.type) {
case "alias":
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
if (e.source.includes("\n")) return !0;
if (e.end) for (const n of e.end) if ("newline" === n.type) return !0;
return !1;

case "flow-collection":
for (const n of e.items) {
for (const e of n.start) if ("newline" === e.type) return !0;
if (n.sep) for (const e of n.sep) if ("newline" === e.type) return !0;
if (containsNewline(n.key) || containsNewline(n.value)) return !0;
}
return !1;

default:
return !0;
}
};
}),

/***/ 3933:
/***/ ((e, t) => {
t.emptyScalarPosition = function emptyScalarPosition(e, t, c) {
if (t) {
c ?? (c = t.length);
for (let n = c - 1; n >= 0; --n) {
let c = t[n];
switch (c.type) {
case "space":
case "comment":
case "newline":
e -= c.source.length;
continue;
}
for (c = t[++n]; "space" === c?.type; ) e += c.source.length, c = t[++n];
break;
}
}
return e;
};
}),

/***/ 5637:
/***/ ((n, e, o) => {
var t = o(7865);
e.flowIndentCheck = function flowIndentCheck(n, e, o) {
if ("flow-collection" === e?.type) {
const c = e.end[0];
c.indent !== n || "]" !== c.source && "}" !== c.source || !t.containsNewline(e) || o(c, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
}
};
}),

/***/ 1117:
/***/ ((e, n, u) => {
var a = u(1737);
n.mapIncludes = function mapIncludes(e, n, u) {
const {uniqueKeys: o} = e.options;
if (!1 === o) return !1;
const s = "function" == typeof o ? o : (e, n) => e === n || a.isScalar(e) && a.isScalar(n) && e.value === n.value;
return n.some(e => s(e.key, u));
};
}),

/***/ 3915:
/***/ ((t, e, s) => {
var n = s(7), i = s(935), o = s(1737), r = s(7567), c = s(445), a = s(7878), h = s(9255), l = s(9030), u = s(6767), m = s(1126), d = s(2768);
class Document {
constructor(t, e, s) {
this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], 
Object.defineProperty(this, o.NODE_TYPE, {
value: o.DOC
});
let n = null;
"function" == typeof e || Array.isArray(e) ? n = e : void 0 === s && e && (s = e, 
e = void 0);
const i = Object.assign({
intAsBigInt: !1,
keepSourceTokens: !1,
logLevel: "warn",
prettyErrors: !0,
strict: !0,
stringKeys: !1,
uniqueKeys: !0,
version: "1.2"
}, s);
this.options = i;
let {version: r} = i;
s?._directives ? (this.directives = s._directives.atDocument(), this.directives.yaml.explicit && (r = this.directives.yaml.version)) : this.directives = new d.Directives({
version: r
}), this.setSchema(r, s), this.contents = void 0 === t ? null : this.createNode(t, n, s);
}
clone() {
const t = Object.create(Document.prototype, {
[o.NODE_TYPE]: {
value: o.DOC
}
});
return t.commentBefore = this.commentBefore, t.comment = this.comment, t.errors = this.errors.slice(), 
t.warnings = this.warnings.slice(), t.options = Object.assign({}, this.options), 
this.directives && (t.directives = this.directives.clone()), t.schema = this.schema.clone(), 
t.contents = o.isNode(this.contents) ? this.contents.clone(t.schema) : this.contents, 
this.range && (t.range = this.range.slice()), t;
}
add(t) {
assertCollection(this.contents) && this.contents.add(t);
}
addIn(t, e) {
assertCollection(this.contents) && this.contents.addIn(t, e);
}
createAlias(t, e) {
if (!t.anchor) {
const s = l.anchorNames(this);
t.anchor = !e || s.has(e) ? l.findNewAnchor(e || "a", s) : e;
}
return new n.Alias(t.anchor);
}
createNode(t, e, s) {
let n;
if ("function" == typeof e) t = e.call({
"": t
}, "", t), n = e; else if (Array.isArray(e)) {
const keyToStr = t => "number" == typeof t || t instanceof String || t instanceof Number, t = e.filter(keyToStr).map(String);
t.length > 0 && (e = e.concat(t)), n = e;
} else void 0 === s && e && (s = e, e = void 0);
const {aliasDuplicateObjects: i, anchorPrefix: r, flow: c, keepUndefined: a, onTagObj: h, tag: u} = s ?? {}, {onAnchor: d, setAnchors: v, sourceObjects: f} = l.createNodeAnchors(this, r || "a"), p = {
aliasDuplicateObjects: i ?? !0,
keepUndefined: a ?? !1,
onAnchor: d,
onTagObj: h,
replacer: n,
schema: this.schema,
sourceObjects: f
}, g = m.createNode(t, u, p);
return c && o.isCollection(g) && (g.flow = !0), v(), g;
}
createPair(t, e, s = {}) {
const n = this.createNode(t, null, s), i = this.createNode(e, null, s);
return new r.Pair(n, i);
}
delete(t) {
return !!assertCollection(this.contents) && this.contents.delete(t);
}
deleteIn(t) {
return i.isEmptyPath(t) ? null != this.contents && (this.contents = null, !0) : !!assertCollection(this.contents) && this.contents.deleteIn(t);
}
get(t, e) {
return o.isCollection(this.contents) ? this.contents.get(t, e) : void 0;
}
getIn(t, e) {
return i.isEmptyPath(t) ? !e && o.isScalar(this.contents) ? this.contents.value : this.contents : o.isCollection(this.contents) ? this.contents.getIn(t, e) : void 0;
}
has(t) {
return !!o.isCollection(this.contents) && this.contents.has(t);
}
hasIn(t) {
return i.isEmptyPath(t) ? void 0 !== this.contents : !!o.isCollection(this.contents) && this.contents.hasIn(t);
}
set(t, e) {
null == this.contents ? this.contents = i.collectionFromPath(this.schema, [ t ], e) : assertCollection(this.contents) && this.contents.set(t, e);
}
setIn(t, e) {
i.isEmptyPath(t) ? this.contents = e : null == this.contents ? this.contents = i.collectionFromPath(this.schema, Array.from(t), e) : assertCollection(this.contents) && this.contents.setIn(t, e);
}
setSchema(t, e = {}) {
let s;
switch ("number" == typeof t && (t = String(t)), t) {
case "1.1":
this.directives ? this.directives.yaml.version = "1.1" : this.directives = new d.Directives({
version: "1.1"
}), s = {
resolveKnownTags: !1,
schema: "yaml-1.1"
};
break;

case "1.2":
case "next":
this.directives ? this.directives.yaml.version = t : this.directives = new d.Directives({
version: t
}), s = {
resolveKnownTags: !0,
schema: "core"
};
break;

case null:
this.directives && delete this.directives, s = null;
break;

default:
{
const e = JSON.stringify(t);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${e}`);
}
}
if (e.schema instanceof Object) this.schema = e.schema; else {
if (!s) throw new Error("With a null YAML version, the { schema: Schema } option is required");
this.schema = new a.Schema(Object.assign(s, e));
}
}
toJS({json: t, jsonArg: e, mapAsMap: s, maxAliasCount: n, onAnchor: i, reviver: o} = {}) {
const r = {
anchors: new Map,
doc: this,
keep: !t,
mapAsMap: !0 === s,
mapKeyWarned: !1,
maxAliasCount: "number" == typeof n ? n : 100
}, a = c.toJS(this.contents, e ?? "", r);
if ("function" == typeof i) for (const {count: t, res: e} of r.anchors.values()) i(e, t);
return "function" == typeof o ? u.applyReviver(o, {
"": a
}, "", a) : a;
}
toJSON(t, e) {
return this.toJS({
json: !0,
jsonArg: t,
mapAsMap: !1,
onAnchor: e
});
}
toString(t = {}) {
if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
if ("indent" in t && (!Number.isInteger(t.indent) || Number(t.indent) <= 0)) {
const e = JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${e}`);
}
return h.stringifyDocument(this, t);
}
}
function assertCollection(t) {
if (o.isCollection(t)) return !0;
throw new Error("Expected a YAML collection as document contents");
}
e.Document = Document;
}),

/***/ 9030:
/***/ ((n, o, r) => {
var e = r(1737), c = r(4190);
function anchorNames(n) {
const o = new Set;
return c.visit(n, {
Value(n, r) {
r.anchor && o.add(r.anchor);
}
}), o;
}
function findNewAnchor(n, o) {
for (let r = 1; ;++r) {
const e = `${n}${r}`;
if (!o.has(e)) return e;
}
}
o.anchorIsValid = function anchorIsValid(n) {
if (/[\x00-\x19\s,[\]{}]/.test(n)) {
const o = JSON.stringify(n);
throw new Error(`Anchor must not contain whitespace or control characters: ${o}`);
}
return !0;
}, o.anchorNames = anchorNames, o.createNodeAnchors = function createNodeAnchors(n, o) {
const r = [], c = new Map;
let t = null;
return {
onAnchor: e => {
r.push(e), t ?? (t = anchorNames(n));
const c = findNewAnchor(o, t);
return t.add(c), c;
},
setAnchors: () => {
for (const n of r) {
const o = c.get(n);
if ("object" != typeof o || !o.anchor || !e.isScalar(o.node) && !e.isCollection(o.node)) {
const o = new Error("Failed to resolve repeated object (this should not happen)");
throw o.source = n, o;
}
o.node.anchor = o.anchor;
}
},
sourceObjects: c
};
}, o.findNewAnchor = findNewAnchor;
}),

/***/ 6767:
/***/ ((e, o) => {
o.applyReviver = function applyReviver(e, o, t, r) {
if (r && "object" == typeof r) if (Array.isArray(r)) for (let o = 0, t = r.length; o < t; ++o) {
const t = r[o], i = applyReviver(e, r, String(o), t);
void 0 === i ? delete r[o] : i !== t && (r[o] = i);
} else if (r instanceof Map) for (const o of Array.from(r.keys())) {
const t = r.get(o), i = applyReviver(e, r, o, t);
void 0 === i ? r.delete(o) : i !== t && r.set(o, i);
} else if (r instanceof Set) for (const o of Array.from(r)) {
const t = applyReviver(e, r, o, o);
void 0 === t ? r.delete(o) : t !== o && (r.delete(o), r.add(t));
} else for (const [o, t] of Object.entries(r)) {
const i = applyReviver(e, r, o, t);
void 0 === i ? delete r[o] : i !== t && (r[o] = i);
}
return e.call(o, t, r);
};
}),

/***/ 1126:
/***/ ((e, t, n) => {
var o = n(7), a = n(1737), r = n(1543);
t.createNode = function createNode(e, t, n) {
if (a.isDocument(e) && (e = e.contents), a.isNode(e)) return e;
if (a.isPair(e)) {
const t = n.schema[a.MAP].createNode?.(n.schema, null, n);
return t.items.push(e), t;
}
(e instanceof String || e instanceof Number || e instanceof Boolean || "undefined" != typeof BigInt && e instanceof BigInt) && (e = e.valueOf());
const {aliasDuplicateObjects: c, onAnchor: i, onTagObj: f, schema: s, sourceObjects: l} = n;
let u;
if (c && e && "object" == typeof e) {
if (u = l.get(e), u) return u.anchor ?? (u.anchor = i(e)), new o.Alias(u.anchor);
u = {
anchor: null,
node: null
}, l.set(e, u);
}
t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
let d = function findTagObject(e, t, n) {
if (t) {
const e = n.filter(e => e.tag === t), o = e.find(e => !e.format) ?? e[0];
if (!o) throw new Error(`Tag ${t} not found`);
return o;
}
return n.find(t => t.identify?.(e) && !t.format);
}(e, t, s.tags);
if (!d) {
if (e && "function" == typeof e.toJSON && (e = e.toJSON()), !e || "object" != typeof e) {
const t = new r.Scalar(e);
return u && (u.node = t), t;
}
d = e instanceof Map ? s[a.MAP] : Symbol.iterator in Object(e) ? s[a.SEQ] : s[a.MAP];
}
f && (f(d), delete n.onTagObj);
const g = d?.createNode ? d.createNode(n.schema, e, n) : "function" == typeof d?.nodeClass?.from ? d.nodeClass.from(n.schema, e, n) : new r.Scalar(e);
return t ? g.tag = t : d.default || (g.tag = d.tag), u && (u.node = g), g;
};
}),

/***/ 2768:
/***/ ((t, e, s) => {
var i = s(1737), a = s(4190);
const n = {
"!": "%21",
",": "%2C",
"[": "%5B",
"]": "%5D",
"{": "%7B",
"}": "%7D"
}, escapeTagName = t => t.replace(/[!,[\]{}]/g, t => n[t]);
class Directives {
constructor(t, e) {
this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, t), 
this.tags = Object.assign({}, Directives.defaultTags, e);
}
clone() {
const t = new Directives(this.yaml, this.tags);
return t.docStart = this.docStart, t;
}
atDocument() {
const t = new Directives(this.yaml, this.tags);
switch (this.yaml.version) {
case "1.1":
this.atNextDocument = !0;
break;

case "1.2":
this.atNextDocument = !1, this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.2"
}, this.tags = Object.assign({}, Directives.defaultTags);
}
return t;
}
add(t, e) {
this.atNextDocument && (this.yaml = {
explicit: Directives.defaultYaml.explicit,
version: "1.1"
}, this.tags = Object.assign({}, Directives.defaultTags), this.atNextDocument = !1);
const s = t.trim().split(/[ \t]+/), i = s.shift();
switch (i) {
case "%TAG":
{
if (2 !== s.length && (e(0, "%TAG directive should contain exactly two parts"), 
s.length < 2)) return !1;
const [t, i] = s;
return this.tags[t] = i, !0;
}

case "%YAML":
{
if (this.yaml.explicit = !0, 1 !== s.length) return e(0, "%YAML directive should contain exactly one part"), 
!1;
const [t] = s;
return "1.1" === t || "1.2" === t ? (this.yaml.version = t, !0) : (e(6, `Unsupported YAML version ${t}`, /^\d+\.\d+$/.test(t)), 
!1);
}

default:
return e(0, `Unknown directive ${i}`, !0), !1;
}
}
tagName(t, e) {
if ("!" === t) return "!";
if ("!" !== t[0]) return e(`Not a valid tag: ${t}`), null;
if ("<" === t[1]) {
const s = t.slice(2, -1);
return "!" === s || "!!" === s ? (e(`Verbatim tags aren't resolved, so ${t} is invalid.`), 
null) : (">" !== t[t.length - 1] && e("Verbatim tags must end with a >"), s);
}
const [, s, i] = t.match(/^(.*!)([^!]*)$/s);
i || e(`The ${t} tag has no suffix`);
const a = this.tags[s];
if (a) try {
return a + decodeURIComponent(i);
} catch (t) {
return e(String(t)), null;
}
return "!" === s ? t : (e(`Could not resolve tag: ${t}`), null);
}
tagString(t) {
for (const [e, s] of Object.entries(this.tags)) if (t.startsWith(s)) return e + escapeTagName(t.substring(s.length));
return "!" === t[0] ? t : `!<${t}>`;
}
toString(t) {
const e = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [], s = Object.entries(this.tags);
let n;
if (t && s.length > 0 && i.isNode(t.contents)) {
const e = {};
a.visit(t.contents, (t, s) => {
i.isNode(s) && s.tag && (e[s.tag] = !0);
}), n = Object.keys(e);
} else n = [];
for (const [i, a] of s) "!!" === i && "tag:yaml.org,2002:" === a || t && !n.some(t => t.startsWith(a)) || e.push(`%TAG ${i} ${a}`);
return e.join("\n");
}
}
Directives.defaultYaml = {
explicit: !1,
version: "1.2"
}, Directives.defaultTags = {
"!!": "tag:yaml.org,2002:"
}, e.Directives = Directives;
}),

/***/ 8450:
/***/ ((r, s) => {
class YAMLError extends Error {
constructor(r, s, t, e) {
super(), this.name = r, this.code = t, this.message = e, this.pos = s;
}
}
s.YAMLError = YAMLError, s.YAMLParseError = class YAMLParseError extends YAMLError {
constructor(r, s, t) {
super("YAMLParseError", r, s, t);
}
}, s.YAMLWarning = class YAMLWarning extends YAMLError {
constructor(r, s, t) {
super("YAMLWarning", r, s, t);
}
}, s.prettifyError = (r, s) => t => {
if (-1 === t.pos[0]) return;
t.linePos = t.pos.map(r => s.linePos(r));
const {line: e, col: n} = t.linePos[0];
t.message += ` at line ${e}, column ${n}`;
let o = n - 1, i = r.substring(s.lineStarts[e - 1], s.lineStarts[e]).replace(/[\n\r]+$/, "");
if (o >= 60 && i.length > 80) {
const r = Math.min(o - 39, i.length - 79);
i = "…" + i.substring(r), o -= r - 1;
}
if (i.length > 80 && (i = i.substring(0, 79) + "…"), e > 1 && /^ *$/.test(i.substring(0, o))) {
let t = r.substring(s.lineStarts[e - 2], s.lineStarts[e - 1]);
t.length > 80 && (t = t.substring(0, 79) + "…\n"), i = t + i;
}
if (/[^ ]/.test(i)) {
let r = 1;
const s = t.linePos[1];
s?.line === e && s.col > n && (r = Math.max(1, Math.min(s.col - n, 80 - o)));
const l = " ".repeat(o) + "^".repeat(r);
t.message += `:\n\n${i}\n${l}\n`;
}
};
}),

/***/ 6637:
/***/ ((r, i, s) => {
var e = s(2814), a = s(3915), o = s(7878), n = s(8450), l = s(7), c = s(1737), t = s(7567), A = s(1543), L = s(1856), m = s(3013), p = (s(1475), 
s(7371)), M = s(8861), u = s(8238), Y = s(9901), P = s(4190);
e.Composer, a.Document, o.Schema, n.YAMLError, n.YAMLParseError, n.YAMLWarning, 
l.Alias, i.Vj = c.isAlias, c.isCollection, c.isDocument, i.jh = c.isMap, i.Ll = c.isNode, 
c.isPair, i.jn = c.isScalar, i.oP = c.isSeq, t.Pair, A.Scalar, L.YAMLMap, m.YAMLSeq, 
i.JG = p.Lexer, i.HN = M.LineCounter, u.Parser, Y.parse, Y.parseAllDocuments, i.Tp = Y.parseDocument, 
Y.stringify, i.YR = P.visit, P.visitAsync;
}),

/***/ 8195:
/***/ ((n, e, o) => {
var u = o(932);
e.debug = function debug(n, ...e) {
"debug" === n && console.log(...e);
}, e.warn = function warn(n, e) {
"debug" !== n && "warn" !== n || ("function" == typeof u.emitWarning ? u.emitWarning(e) : console.warn(e));
};
}),

/***/ 7:
/***/ ((e, s, t) => {
var o = t(9030), r = t(4190), i = t(1737), a = t(9447), n = t(445);
class Alias extends a.NodeBase {
constructor(e) {
super(i.ALIAS), this.source = e, Object.defineProperty(this, "tag", {
set() {
throw new Error("Alias nodes cannot have tags");
}
});
}
resolve(e, s) {
if (0 === s?.maxAliasCount) throw new ReferenceError("Alias resolution is disabled");
let t, o;
s?.aliasResolveCache ? t = s.aliasResolveCache : (t = [], r.visit(e, {
Node: (e, s) => {
(i.isAlias(s) || i.hasAnchor(s)) && t.push(s);
}
}), s && (s.aliasResolveCache = t));
for (const e of t) {
if (e === this) break;
e.anchor === this.source && (o = e);
}
if (o && s) {
const {anchors: e, doc: t, maxAliasCount: r} = s;
let i = e.get(o);
if (i || (n.toJS(o, null, s), i = e.get(o)), void 0 === i?.res) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
if (r >= 0 && (i.count += 1, 0 === i.aliasCount && (i.aliasCount = getAliasCount(t, o, e)), 
i.count * i.aliasCount > r)) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
}
return o;
}
toJSON(e, s) {
if (!s) return {
source: this.source
};
const t = this.resolve(s.doc, s);
if (!t) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new ReferenceError(e);
}
return s.anchors.get(t).res;
}
toString(e, s, t) {
const r = `*${this.source}`;
if (e) {
if (o.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw new Error(e);
}
if (e.implicitKey) return `${r} `;
}
return r;
}
}
function getAliasCount(e, s, t) {
if (i.isAlias(s)) {
const o = s.resolve(e), r = t && o && t.get(o);
return r ? r.count * r.aliasCount : 0;
}
if (i.isCollection(s)) {
let o = 0;
for (const r of s.items) {
const s = getAliasCount(e, r, t);
s > o && (o = s);
}
return o;
}
if (i.isPair(s)) {
const o = getAliasCount(e, s.key, t), r = getAliasCount(e, s.value, t);
return Math.max(o, r);
}
return 1;
}
s.Alias = Alias;
}),

/***/ 935:
/***/ ((e, t, n) => {
var o = n(1126), s = n(1737), i = n(9447);
function collectionFromPath(e, t, n) {
let s = n;
for (let e = t.length - 1; e >= 0; --e) {
const n = t[e];
if ("number" == typeof n && Number.isInteger(n) && n >= 0) {
const e = [];
e[n] = s, s = e;
} else s = new Map([ [ n, s ] ]);
}
return o.createNode(s, void 0, {
aliasDuplicateObjects: !1,
keepUndefined: !1,
onAnchor: () => {
throw new Error("This should not happen, please report a bug.");
},
schema: e,
sourceObjects: new Map
});
}
const isEmptyPath = e => null == e || "object" == typeof e && !!e[Symbol.iterator]().next().done;
class Collection extends i.NodeBase {
constructor(e, t) {
super(e), Object.defineProperty(this, "schema", {
value: t,
configurable: !0,
enumerable: !1,
writable: !0
});
}
clone(e) {
const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
return e && (t.schema = e), t.items = t.items.map(t => s.isNode(t) || s.isPair(t) ? t.clone(e) : t), 
this.range && (t.range = this.range.slice()), t;
}
addIn(e, t) {
if (isEmptyPath(e)) this.add(t); else {
const [n, ...o] = e, i = this.get(n, !0);
if (s.isCollection(i)) i.addIn(o, t); else {
if (void 0 !== i || !this.schema) throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`);
this.set(n, collectionFromPath(this.schema, o, t));
}
}
}
deleteIn(e) {
const [t, ...n] = e;
if (0 === n.length) return this.delete(t);
const o = this.get(t, !0);
if (s.isCollection(o)) return o.deleteIn(n);
throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
}
getIn(e, t) {
const [n, ...o] = e, i = this.get(n, !0);
return 0 === o.length ? !t && s.isScalar(i) ? i.value : i : s.isCollection(i) ? i.getIn(o, t) : void 0;
}
hasAllNullValues(e) {
return this.items.every(t => {
if (!s.isPair(t)) return !1;
const n = t.value;
return null == n || e && s.isScalar(n) && null == n.value && !n.commentBefore && !n.comment && !n.tag;
});
}
hasIn(e) {
const [t, ...n] = e;
if (0 === n.length) return this.has(t);
const o = this.get(t, !0);
return !!s.isCollection(o) && o.hasIn(n);
}
setIn(e, t) {
const [n, ...o] = e;
if (0 === o.length) this.set(n, t); else {
const e = this.get(n, !0);
if (s.isCollection(e)) e.setIn(o, t); else {
if (void 0 !== e || !this.schema) throw new Error(`Expected YAML collection at ${n}. Remaining path: ${o}`);
this.set(n, collectionFromPath(this.schema, o, t));
}
}
}
}
t.Collection = Collection, t.collectionFromPath = collectionFromPath, t.isEmptyPath = isEmptyPath;
}),

/***/ 9447:
/***/ ((e, t, o) => {
var r = o(6767), n = o(1737), s = o(445);
t.NodeBase = class NodeBase {
constructor(e) {
Object.defineProperty(this, n.NODE_TYPE, {
value: e
});
}
clone() {
const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
return this.range && (e.range = this.range.slice()), e;
}
toJS(e, {mapAsMap: t, maxAliasCount: o, onAnchor: a, reviver: c} = {}) {
if (!n.isDocument(e)) throw new TypeError("A document argument is required");
const i = {
anchors: new Map,
doc: e,
keep: !0,
mapAsMap: !0 === t,
mapKeyWarned: !1,
maxAliasCount: "number" == typeof o ? o : 100
}, p = s.toJS(this, "", i);
if ("function" == typeof a) for (const {count: e, res: t} of i.anchors.values()) a(t, e);
return "function" == typeof c ? r.applyReviver(c, {
"": p
}, "", p) : p;
}
};
}),

/***/ 7567:
/***/ ((e, r, t) => {
var i = t(1126), a = t(8070), n = t(8374), o = t(1737);
class Pair {
constructor(e, r = null) {
Object.defineProperty(this, o.NODE_TYPE, {
value: o.PAIR
}), this.key = e, this.value = r;
}
clone(e) {
let {key: r, value: t} = this;
return o.isNode(r) && (r = r.clone(e)), o.isNode(t) && (t = t.clone(e)), new Pair(r, t);
}
toJSON(e, r) {
const t = r?.mapAsMap ? new Map : {};
return n.addPairToJSMap(r, t, this);
}
toString(e, r, t) {
return e?.doc ? a.stringifyPair(this, e, r, t) : JSON.stringify(this);
}
}
r.Pair = Pair, r.createPair = function createPair(e, r, t) {
const a = i.createNode(e, void 0, t), n = i.createNode(r, void 0, t);
return new Pair(a, n);
};
}),

/***/ 1543:
/***/ ((a, r, e) => {
var t = e(1737), L = e(9447), l = e(445);
class Scalar extends L.NodeBase {
constructor(a) {
super(t.SCALAR), this.value = a;
}
toJSON(a, r) {
return r?.keep ? this.value : l.toJS(this.value, a, r);
}
toString() {
return String(this.value);
}
}
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", 
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", r.Scalar = Scalar, 
r.isScalarValue = a => !a || "function" != typeof a && "object" != typeof a;
}),

/***/ 1856:
/***/ ((e, t, i) => {
var s = i(486), a = i(8374), r = i(935), n = i(1737), o = i(7567), l = i(1543);
function findPair(e, t) {
const i = n.isScalar(t) ? t.value : t;
for (const s of e) if (n.isPair(s)) {
if (s.key === t || s.key === i) return s;
if (n.isScalar(s.key) && s.key.value === i) return s;
}
}
class YAMLMap extends r.Collection {
static get tagName() {
return "tag:yaml.org,2002:map";
}
constructor(e) {
super(n.MAP, e), this.items = [];
}
static from(e, t, i) {
const {keepUndefined: s, replacer: a} = i, r = new this(e), add = (e, n) => {
if ("function" == typeof a) n = a.call(t, e, n); else if (Array.isArray(a) && !a.includes(e)) return;
(void 0 !== n || s) && r.items.push(o.createPair(e, n, i));
};
if (t instanceof Map) for (const [e, i] of t) add(e, i); else if (t && "object" == typeof t) for (const e of Object.keys(t)) add(e, t[e]);
return "function" == typeof e.sortMapEntries && r.items.sort(e.sortMapEntries), 
r;
}
add(e, t) {
let i;
i = n.isPair(e) ? e : e && "object" == typeof e && "key" in e ? new o.Pair(e.key, e.value) : new o.Pair(e, e?.value);
const s = findPair(this.items, i.key), a = this.schema?.sortMapEntries;
if (s) {
if (!t) throw new Error(`Key ${i.key} already set`);
n.isScalar(s.value) && l.isScalarValue(i.value) ? s.value.value = i.value : s.value = i.value;
} else if (a) {
const e = this.items.findIndex(e => a(i, e) < 0);
-1 === e ? this.items.push(i) : this.items.splice(e, 0, i);
} else this.items.push(i);
}
delete(e) {
const t = findPair(this.items, e);
return !!t && this.items.splice(this.items.indexOf(t), 1).length > 0;
}
get(e, t) {
const i = findPair(this.items, e), s = i?.value;
return (!t && n.isScalar(s) ? s.value : s) ?? void 0;
}
has(e) {
return !!findPair(this.items, e);
}
set(e, t) {
this.add(new o.Pair(e, t), !0);
}
toJSON(e, t, i) {
const s = i ? new i : t?.mapAsMap ? new Map : {};
t?.onCreate && t.onCreate(s);
for (const e of this.items) a.addPairToJSMap(t, s, e);
return s;
}
toString(e, t, i) {
if (!e) return JSON.stringify(this);
for (const e of this.items) if (!n.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, {
allNullValues: !0
})), s.stringifyCollection(this, e, {
blockItemPrefix: "",
flowChars: {
start: "{",
end: "}"
},
itemIndent: e.indent || "",
onChompKeep: i,
onComment: t
});
}
}
t.YAMLMap = YAMLMap, t.findPair = findPair;
}),

/***/ 3013:
/***/ ((t, e, n) => {
var s = n(1126), r = n(486), i = n(935), o = n(1737), a = n(1543), l = n(445);
class YAMLSeq extends i.Collection {
static get tagName() {
return "tag:yaml.org,2002:seq";
}
constructor(t) {
super(o.SEQ, t), this.items = [];
}
add(t) {
this.items.push(t);
}
delete(t) {
const e = asItemIndex(t);
return "number" == typeof e && this.items.splice(e, 1).length > 0;
}
get(t, e) {
const n = asItemIndex(t);
if ("number" != typeof n) return;
const s = this.items[n];
return !e && o.isScalar(s) ? s.value : s;
}
has(t) {
const e = asItemIndex(t);
return "number" == typeof e && e < this.items.length;
}
set(t, e) {
const n = asItemIndex(t);
if ("number" != typeof n) throw new Error(`Expected a valid index, not ${t}.`);
const s = this.items[n];
o.isScalar(s) && a.isScalarValue(e) ? s.value = e : this.items[n] = e;
}
toJSON(t, e) {
const n = [];
e?.onCreate && e.onCreate(n);
let s = 0;
for (const t of this.items) n.push(l.toJS(t, String(s++), e));
return n;
}
toString(t, e, n) {
return t ? r.stringifyCollection(this, t, {
blockItemPrefix: "- ",
flowChars: {
start: "[",
end: "]"
},
itemIndent: (t.indent || "") + "  ",
onChompKeep: n,
onComment: e
}) : JSON.stringify(this);
}
static from(t, e, n) {
const {replacer: r} = n, i = new this(t);
if (e && Symbol.iterator in Object(e)) {
let t = 0;
for (let o of e) {
if ("function" == typeof r) {
const n = e instanceof Set ? o : String(t++);
o = r.call(e, n, o);
}
i.items.push(s.createNode(o, void 0, n));
}
}
return i;
}
}
function asItemIndex(t) {
let e = o.isScalar(t) ? t.value : t;
return e && "string" == typeof e && (e = Number(e)), "number" == typeof e && Number.isInteger(e) && e >= 0 ? e : null;
}
e.YAMLSeq = YAMLSeq;
}),

/***/ 8374:
/***/ ((e, t, n) => {
var i = n(8195), o = n(5970), r = n(5474), a = n(1737), s = n(445);
t.addPairToJSMap = function addPairToJSMap(e, t, {key: n, value: c}) {
if (a.isNode(n) && n.addToJSMap) n.addToJSMap(e, t, c); else if (o.isMergeKey(e, n)) o.addMergeToJSMap(e, t, c); else {
const o = s.toJS(n, "", e);
if (t instanceof Map) t.set(o, s.toJS(c, o, e)); else if (t instanceof Set) t.add(o); else {
const d = function stringifyKey(e, t, n) {
if (null === t) return "";
if ("object" != typeof t) return String(t);
if (a.isNode(e) && n?.doc) {
const t = r.createStringifyContext(n.doc, {});
t.anchors = new Set;
for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
t.inFlow = !0, t.inStringifyKey = !0;
const o = e.toString(t);
if (!n.mapKeyWarned) {
let e = JSON.stringify(o);
e.length > 40 && (e = e.substring(0, 36) + '..."'), i.warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), 
n.mapKeyWarned = !0;
}
return o;
}
return JSON.stringify(t);
}(n, o, e), f = s.toJS(c, d, e);
d in t ? Object.defineProperty(t, d, {
value: f,
writable: !0,
enumerable: !0,
configurable: !0
}) : t[d] = f;
}
}
return t;
};
}),

/***/ 1737:
/***/ ((o, e) => {
const t = Symbol.for("yaml.alias"), c = Symbol.for("yaml.document"), l = Symbol.for("yaml.map"), a = Symbol.for("yaml.pair"), i = Symbol.for("yaml.scalar"), s = Symbol.for("yaml.seq"), y = Symbol.for("yaml.node.type"), isScalar = o => !!o && "object" == typeof o && o[y] === i;
function isCollection(o) {
if (o && "object" == typeof o) switch (o[y]) {
case l:
case s:
return !0;
}
return !1;
}
e.ALIAS = t, e.DOC = c, e.MAP = l, e.NODE_TYPE = y, e.PAIR = a, e.SCALAR = i, e.SEQ = s, 
e.hasAnchor = o => (isScalar(o) || isCollection(o)) && !!o.anchor, e.isAlias = o => !!o && "object" == typeof o && o[y] === t, 
e.isCollection = isCollection, e.isDocument = o => !!o && "object" == typeof o && o[y] === c, 
e.isMap = o => !!o && "object" == typeof o && o[y] === l, e.isNode = function isNode(o) {
if (o && "object" == typeof o) switch (o[y]) {
case t:
case l:
case i:
case s:
return !0;
}
return !1;
}, e.isPair = o => !!o && "object" == typeof o && o[y] === a, e.isScalar = isScalar, 
e.isSeq = o => !!o && "object" == typeof o && o[y] === s;
}),

/***/ 445:
/***/ ((t, e, r) => {
var o = r(1737);
e.toJS = function toJS(t, e, r) {
if (Array.isArray(t)) return t.map((t, e) => toJS(t, String(e), r));
if (t && "function" == typeof t.toJSON) {
if (!r || !o.hasAnchor(t)) return t.toJSON(e, r);
const n = {
aliasCount: 0,
count: 1,
res: void 0
};
r.anchors.set(t, n), r.onCreate = t => {
n.res = t, delete r.onCreate;
};
const a = t.toJSON(e, r);
return r.onCreate && r.onCreate(a), a;
}
return "bigint" != typeof t || r?.keep ? t : Number(t);
};
}),

/***/ 1588:
/***/ ((e, t, s) => {
var n = s(1399), a = s(2976), o = s(8450), r = s(4387);
function addEndtoBlockProps(e, t) {
if (t) for (const s of t) switch (s.type) {
case "space":
case "comment":
e.push(s);
break;

case "newline":
return e.push(s), !0;
}
return !1;
}
function setFlowScalarValue(e, t, s) {
switch (e.type) {
case "scalar":
case "double-quoted-scalar":
case "single-quoted-scalar":
e.type = s, e.source = t;
break;

case "block-scalar":
{
const n = e.props.slice(1);
let a = t.length;
"block-scalar-header" === e.props[0].type && (a -= e.props[0].source.length);
for (const e of n) e.offset += a;
delete e.props, Object.assign(e, {
type: s,
source: t,
end: n
});
break;
}

case "block-map":
case "block-seq":
{
const n = {
type: "newline",
offset: e.offset + t.length,
indent: e.indent,
source: "\n"
};
delete e.items, Object.assign(e, {
type: s,
source: t,
end: [ n ]
});
break;
}

default:
{
const n = "indent" in e ? e.indent : -1, a = "end" in e && Array.isArray(e.end) ? e.end.filter(e => "space" === e.type || "comment" === e.type || "newline" === e.type) : [];
for (const t of Object.keys(e)) "type" !== t && "offset" !== t && delete e[t];
Object.assign(e, {
type: s,
indent: n,
source: t,
end: a
});
}
}
}
t.createScalarToken = function createScalarToken(e, t) {
const {implicitKey: s = !1, indent: n, inFlow: a = !1, offset: o = -1, type: c = "PLAIN"} = t, l = r.stringifyString({
type: c,
value: e
}, {
implicitKey: s,
indent: n > 0 ? " ".repeat(n) : "",
inFlow: a,
options: {
blockQuote: !0,
lineWidth: -1
}
}), i = t.end ?? [ {
type: "newline",
offset: -1,
indent: n,
source: "\n"
} ];
switch (l[0]) {
case "|":
case ">":
{
const e = l.indexOf("\n"), t = l.substring(0, e), s = l.substring(e + 1) + "\n", a = [ {
type: "block-scalar-header",
offset: o,
indent: n,
source: t
} ];
return addEndtoBlockProps(a, i) || a.push({
type: "newline",
offset: -1,
indent: n,
source: "\n"
}), {
type: "block-scalar",
offset: o,
indent: n,
props: a,
source: s
};
}

case '"':
return {
type: "double-quoted-scalar",
offset: o,
indent: n,
source: l,
end: i
};

case "'":
return {
type: "single-quoted-scalar",
offset: o,
indent: n,
source: l,
end: i
};

default:
return {
type: "scalar",
offset: o,
indent: n,
source: l,
end: i
};
}
}, t.resolveAsScalar = function resolveAsScalar(e, t = !0, s) {
if (e) {
const _onError = (e, t, n) => {
const a = "number" == typeof e ? e : Array.isArray(e) ? e[0] : e.offset;
if (!s) throw new o.YAMLParseError([ a, a + 1 ], t, n);
s(a, t, n);
};
switch (e.type) {
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return a.resolveFlowScalar(e, t, _onError);

case "block-scalar":
return n.resolveBlockScalar({
options: {
strict: t
}
}, e, _onError);
}
}
return null;
}, t.setScalarValue = function setScalarValue(e, t, s = {}) {
let {afterKey: n = !1, implicitKey: a = !1, inFlow: o = !1, type: c} = s, l = "indent" in e ? e.indent : null;
if (n && "number" == typeof l && (l += 2), !c) switch (e.type) {
case "single-quoted-scalar":
c = "QUOTE_SINGLE";
break;

case "double-quoted-scalar":
c = "QUOTE_DOUBLE";
break;

case "block-scalar":
{
const t = e.props[0];
if ("block-scalar-header" !== t.type) throw new Error("Invalid block scalar header");
c = ">" === t.source[0] ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
break;
}

default:
c = "PLAIN";
}
const i = r.stringifyString({
type: c,
value: t
}, {
implicitKey: a || null === l,
indent: null !== l && l > 0 ? " ".repeat(l) : "",
inFlow: o,
options: {
blockQuote: !0,
lineWidth: -1
}
});
switch (i[0]) {
case "|":
case ">":
!function setBlockScalarValue(e, t) {
const s = t.indexOf("\n"), n = t.substring(0, s), a = t.substring(s + 1) + "\n";
if ("block-scalar" === e.type) {
const t = e.props[0];
if ("block-scalar-header" !== t.type) throw new Error("Invalid block scalar header");
t.source = n, e.source = a;
} else {
const {offset: t} = e, s = "indent" in e ? e.indent : -1, o = [ {
type: "block-scalar-header",
offset: t,
indent: s,
source: n
} ];
addEndtoBlockProps(o, "end" in e ? e.end : void 0) || o.push({
type: "newline",
offset: -1,
indent: s,
source: "\n"
});
for (const t of Object.keys(e)) "type" !== t && "offset" !== t && delete e[t];
Object.assign(e, {
type: "block-scalar",
indent: s,
props: o,
source: a
});
}
}(e, i);
break;

case '"':
setFlowScalarValue(e, i, "double-quoted-scalar");
break;

case "'":
setFlowScalarValue(e, i, "single-quoted-scalar");
break;

default:
setFlowScalarValue(e, i, "scalar");
}
};
}),

/***/ 751:
/***/ ((e, t) => {
function stringifyToken(e) {
switch (e.type) {
case "block-scalar":
{
let t = "";
for (const o of e.props) t += stringifyToken(o);
return t + e.source;
}

case "block-map":
case "block-seq":
{
let t = "";
for (const o of e.items) t += stringifyItem(o);
return t;
}

case "flow-collection":
{
let t = e.start.source;
for (const o of e.items) t += stringifyItem(o);
for (const o of e.end) t += o.source;
return t;
}

case "document":
{
let t = stringifyItem(e);
if (e.end) for (const o of e.end) t += o.source;
return t;
}

default:
{
let t = e.source;
if ("end" in e && e.end) for (const o of e.end) t += o.source;
return t;
}
}
}
function stringifyItem({start: e, key: t, sep: o, value: n}) {
let r = "";
for (const t of e) r += t.source;
if (t && (r += stringifyToken(t)), o) for (const e of o) r += e.source;
return n && (r += stringifyToken(n)), r;
}
t.stringify = e => "type" in e ? stringifyToken(e) : stringifyItem(e);
}),

/***/ 1:
/***/ ((t, e) => {
const i = Symbol("break visit"), n = Symbol("skip children"), o = Symbol("remove item");
function visit(t, e) {
"type" in t && "document" === t.type && (t = {
start: t.start,
value: t.value
}), _visit(Object.freeze([]), t, e);
}
function _visit(t, e, n) {
let s = n(e, t);
if ("symbol" == typeof s) return s;
for (const r of [ "key", "value" ]) {
const c = e[r];
if (c && "items" in c) {
for (let e = 0; e < c.items.length; ++e) {
const s = _visit(Object.freeze(t.concat([ [ r, e ] ])), c.items[e], n);
if ("number" == typeof s) e = s - 1; else {
if (s === i) return i;
s === o && (c.items.splice(e, 1), e -= 1);
}
}
"function" == typeof s && "key" === r && (s = s(e, t));
}
}
return "function" == typeof s ? s(e, t) : s;
}
visit.BREAK = i, visit.SKIP = n, visit.REMOVE = o, visit.itemAtPath = (t, e) => {
let i = t;
for (const [t, n] of e) {
const e = i?.[t];
if (!e || !("items" in e)) return;
i = e.items[n];
}
return i;
}, visit.parentCollection = (t, e) => {
const i = visit.itemAtPath(t, e.slice(0, -1)), n = e[e.length - 1][0], o = i?.[n];
if (o && "items" in o) return o;
throw new Error("Parent collection not found");
}, e.visit = visit;
}),

/***/ 1475:
/***/ ((e, r, a) => {
var t = a(1588), s = a(751), c = a(1);
r.createScalarToken = t.createScalarToken, r.resolveAsScalar = t.resolveAsScalar, 
r.setScalarValue = t.setScalarValue, r.stringify = s.stringify, r.visit = c.visit, 
r.BOM = "\ufeff", r.DOCUMENT = "", r.FLOW_END = "", r.SCALAR = "", r.isCollection = e => !!e && "items" in e, 
r.isScalar = e => !!e && ("scalar" === e.type || "single-quoted-scalar" === e.type || "double-quoted-scalar" === e.type || "block-scalar" === e.type), 
r.prettyToken = function prettyToken(e) {
switch (e) {
case "\ufeff":
return "<BOM>";

case "":
return "<DOC>";

case "":
return "<FLOW_END>";

case "":
return "<SCALAR>";

default:
return JSON.stringify(e);
}
}, r.tokenType = function tokenType(e) {
switch (e) {
case "\ufeff":
return "byte-order-mark";

case "":
return "doc-mode";

case "":
return "flow-error-end";

case "":
return "scalar";

case "---":
return "doc-start";

case "...":
return "doc-end";

case "":
case "\n":
case "\r\n":
return "newline";

case "-":
return "seq-item-ind";

case "?":
return "explicit-key-ind";

case ":":
return "map-value-ind";

case "{":
return "flow-map-start";

case "}":
return "flow-map-end";

case "[":
return "flow-seq-start";

case "]":
return "flow-seq-end";

case ",":
return "comma";
}
switch (e[0]) {
case " ":
case "\t":
return "space";

case "#":
return "comment";

case "%":
return "directive-line";

case "*":
return "alias";

case "&":
return "anchor";

case "!":
return "tag";

case "'":
return "single-quoted-scalar";

case '"':
return "double-quoted-scalar";

case "|":
case ">":
return "block-scalar-header";
}
return null;
};
}),

/***/ 7371:
/***/ ((t, e, s) => {
var i = s(1475);
function isEmpty(t) {
switch (t) {
case void 0:
case " ":
case "\n":
case "\r":
case "\t":
return !0;

default:
return !1;
}
}
const h = new Set("0123456789ABCDEFabcdef"), r = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), n = new Set(",[]{}"), l = new Set(" ,[]{}\n\r\t"), isNotAnchorChar = t => !t || l.has(t);
e.Lexer = class Lexer {
constructor() {
this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", 
this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, 
this.lineEndPos = null, this.next = null, this.pos = 0;
}
* lex(t, e = !1) {
if (t) {
if ("string" != typeof t) throw TypeError("source is not a string");
this.buffer = this.buffer ? this.buffer + t : t, this.lineEndPos = null;
}
this.atEnd = !e;
let s = this.next ?? "stream";
for (;s && (e || this.hasChars(1)); ) s = yield* this.parseNext(s);
}
atLineEnd() {
let t = this.pos, e = this.buffer[t];
for (;" " === e || "\t" === e; ) e = this.buffer[++t];
return !e || "#" === e || "\n" === e || "\r" === e && "\n" === this.buffer[t + 1];
}
charAt(t) {
return this.buffer[this.pos + t];
}
continueScalar(t) {
let e = this.buffer[t];
if (this.indentNext > 0) {
let s = 0;
for (;" " === e; ) e = this.buffer[++s + t];
if ("\r" === e) {
const e = this.buffer[s + t + 1];
if ("\n" === e || !e && !this.atEnd) return t + s + 1;
}
return "\n" === e || s >= this.indentNext || !e && !this.atEnd ? t + s : -1;
}
if ("-" === e || "." === e) {
const e = this.buffer.substr(t, 3);
if (("---" === e || "..." === e) && isEmpty(this.buffer[t + 3])) return -1;
}
return t;
}
getLine() {
let t = this.lineEndPos;
return ("number" != typeof t || -1 !== t && t < this.pos) && (t = this.buffer.indexOf("\n", this.pos), 
this.lineEndPos = t), -1 === t ? this.atEnd ? this.buffer.substring(this.pos) : null : ("\r" === this.buffer[t - 1] && (t -= 1), 
this.buffer.substring(this.pos, t));
}
hasChars(t) {
return this.pos + t <= this.buffer.length;
}
setNext(t) {
return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, 
this.next = t, null;
}
peek(t) {
return this.buffer.substr(this.pos, t);
}
* parseNext(t) {
switch (t) {
case "stream":
return yield* this.parseStream();

case "line-start":
return yield* this.parseLineStart();

case "block-start":
return yield* this.parseBlockStart();

case "doc":
return yield* this.parseDocument();

case "flow":
return yield* this.parseFlowCollection();

case "quoted-scalar":
return yield* this.parseQuotedScalar();

case "block-scalar":
return yield* this.parseBlockScalar();

case "plain-scalar":
return yield* this.parsePlainScalar();
}
}
* parseStream() {
let t = this.getLine();
if (null === t) return this.setNext("stream");
if (t[0] === i.BOM && (yield* this.pushCount(1), t = t.substring(1)), "%" === t[0]) {
let e = t.length, s = t.indexOf("#");
for (;-1 !== s; ) {
const i = t[s - 1];
if (" " === i || "\t" === i) {
e = s - 1;
break;
}
s = t.indexOf("#", s + 1);
}
for (;;) {
const s = t[e - 1];
if (" " !== s && "\t" !== s) break;
e -= 1;
}
const i = (yield* this.pushCount(e)) + (yield* this.pushSpaces(!0));
return yield* this.pushCount(t.length - i), this.pushNewline(), "stream";
}
if (this.atLineEnd()) {
const e = yield* this.pushSpaces(!0);
return yield* this.pushCount(t.length - e), yield* this.pushNewline(), "stream";
}
return yield i.DOCUMENT, yield* this.parseLineStart();
}
* parseLineStart() {
const t = this.charAt(0);
if (!t && !this.atEnd) return this.setNext("line-start");
if ("-" === t || "." === t) {
if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
const t = this.peek(3);
if (("---" === t || "..." === t) && isEmpty(this.charAt(3))) return yield* this.pushCount(3), 
this.indentValue = 0, this.indentNext = 0, "---" === t ? "doc" : "stream";
}
return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), 
yield* this.parseBlockStart();
}
* parseBlockStart() {
const [t, e] = this.peek(2);
if (!e && !this.atEnd) return this.setNext("block-start");
if (("-" === t || "?" === t || ":" === t) && isEmpty(e)) {
const t = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
return this.indentNext = this.indentValue + 1, this.indentValue += t, "block-start";
}
return "doc";
}
* parseDocument() {
yield* this.pushSpaces(!0);
const t = this.getLine();
if (null === t) return this.setNext("doc");
let e = yield* this.pushIndicators();
switch (t[e]) {
case "#":
yield* this.pushCount(t.length - e);

case void 0:
return yield* this.pushNewline(), yield* this.parseLineStart();

case "{":
case "[":
return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";

case "}":
case "]":
return yield* this.pushCount(1), "doc";

case "*":
return yield* this.pushUntil(isNotAnchorChar), "doc";

case '"':
case "'":
return yield* this.parseQuotedScalar();

case "|":
case ">":
return e += (yield* this.parseBlockScalarHeader()), e += (yield* this.pushSpaces(!0)), 
yield* this.pushCount(t.length - e), yield* this.pushNewline(), yield* this.parseBlockScalar();

default:
return yield* this.parsePlainScalar();
}
}
* parseFlowCollection() {
let t, e, s = -1;
do {
t = yield* this.pushNewline(), t > 0 ? (e = yield* this.pushSpaces(!1), this.indentValue = s = e) : e = 0, 
e += (yield* this.pushSpaces(!0));
} while (t + e > 0);
const h = this.getLine();
if (null === h) return this.setNext("flow");
if ((-1 !== s && s < this.indentNext && "#" !== h[0] || 0 === s && (h.startsWith("---") || h.startsWith("...")) && isEmpty(h[3])) && (s !== this.indentNext - 1 || 1 !== this.flowLevel || "]" !== h[0] && "}" !== h[0])) return this.flowLevel = 0, 
yield i.FLOW_END, yield* this.parseLineStart();
let r = 0;
for (;"," === h[r]; ) r += (yield* this.pushCount(1)), r += (yield* this.pushSpaces(!0)), 
this.flowKey = !1;
switch (r += (yield* this.pushIndicators()), h[r]) {
case void 0:
return "flow";

case "#":
return yield* this.pushCount(h.length - r), "flow";

case "{":
case "[":
return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";

case "}":
case "]":
return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";

case "*":
return yield* this.pushUntil(isNotAnchorChar), "flow";

case '"':
case "'":
return this.flowKey = !0, yield* this.parseQuotedScalar();

case ":":
{
const t = this.charAt(1);
if (this.flowKey || isEmpty(t) || "," === t) return this.flowKey = !1, yield* this.pushCount(1), 
yield* this.pushSpaces(!0), "flow";
}

default:
return this.flowKey = !1, yield* this.parsePlainScalar();
}
}
* parseQuotedScalar() {
const t = this.charAt(0);
let e = this.buffer.indexOf(t, this.pos + 1);
if ("'" === t) for (;-1 !== e && "'" === this.buffer[e + 1]; ) e = this.buffer.indexOf("'", e + 2); else for (;-1 !== e; ) {
let t = 0;
for (;"\\" === this.buffer[e - 1 - t]; ) t += 1;
if (t % 2 == 0) break;
e = this.buffer.indexOf('"', e + 1);
}
const s = this.buffer.substring(0, e);
let i = s.indexOf("\n", this.pos);
if (-1 !== i) {
for (;-1 !== i; ) {
const t = this.continueScalar(i + 1);
if (-1 === t) break;
i = s.indexOf("\n", t);
}
-1 !== i && (e = i - ("\r" === s[i - 1] ? 2 : 1));
}
if (-1 === e) {
if (!this.atEnd) return this.setNext("quoted-scalar");
e = this.buffer.length;
}
return yield* this.pushToIndex(e + 1, !1), this.flowLevel ? "flow" : "doc";
}
* parseBlockScalarHeader() {
this.blockScalarIndent = -1, this.blockScalarKeep = !1;
let t = this.pos;
for (;;) {
const e = this.buffer[++t];
if ("+" === e) this.blockScalarKeep = !0; else if (e > "0" && e <= "9") this.blockScalarIndent = Number(e) - 1; else if ("-" !== e) break;
}
return yield* this.pushUntil(t => isEmpty(t) || "#" === t);
}
* parseBlockScalar() {
let t, e = this.pos - 1, s = 0;
t: for (let i = this.pos; t = this.buffer[i]; ++i) switch (t) {
case " ":
s += 1;
break;

case "\n":
e = i, s = 0;
break;

case "\r":
{
const t = this.buffer[i + 1];
if (!t && !this.atEnd) return this.setNext("block-scalar");
if ("\n" === t) break;
}

default:
break t;
}
if (!t && !this.atEnd) return this.setNext("block-scalar");
if (s >= this.indentNext) {
-1 === this.blockScalarIndent ? this.indentNext = s : this.indentNext = this.blockScalarIndent + (0 === this.indentNext ? 1 : this.indentNext);
do {
const t = this.continueScalar(e + 1);
if (-1 === t) break;
e = this.buffer.indexOf("\n", t);
} while (-1 !== e);
if (-1 === e) {
if (!this.atEnd) return this.setNext("block-scalar");
e = this.buffer.length;
}
}
let h = e + 1;
for (t = this.buffer[h]; " " === t; ) t = this.buffer[++h];
if ("\t" === t) {
for (;"\t" === t || " " === t || "\r" === t || "\n" === t; ) t = this.buffer[++h];
e = h - 1;
} else if (!this.blockScalarKeep) for (;;) {
let t = e - 1, i = this.buffer[t];
"\r" === i && (i = this.buffer[--t]);
const h = t;
for (;" " === i; ) i = this.buffer[--t];
if (!("\n" === i && t >= this.pos && t + 1 + s > h)) break;
e = t;
}
return yield i.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
}
* parsePlainScalar() {
const t = this.flowLevel > 0;
let e, s = this.pos - 1, h = this.pos - 1;
for (;e = this.buffer[++h]; ) if (":" === e) {
const e = this.buffer[h + 1];
if (isEmpty(e) || t && n.has(e)) break;
s = h;
} else if (isEmpty(e)) {
let i = this.buffer[h + 1];
if ("\r" === e && ("\n" === i ? (h += 1, e = "\n", i = this.buffer[h + 1]) : s = h), 
"#" === i || t && n.has(i)) break;
if ("\n" === e) {
const t = this.continueScalar(h + 1);
if (-1 === t) break;
h = Math.max(h, t - 2);
}
} else {
if (t && n.has(e)) break;
s = h;
}
return e || this.atEnd ? (yield i.SCALAR, yield* this.pushToIndex(s + 1, !0), t ? "flow" : "doc") : this.setNext("plain-scalar");
}
* pushCount(t) {
return t > 0 ? (yield this.buffer.substr(this.pos, t), this.pos += t, t) : 0;
}
* pushToIndex(t, e) {
const s = this.buffer.slice(this.pos, t);
return s ? (yield s, this.pos += s.length, s.length) : (e && (yield ""), 0);
}
* pushIndicators() {
let t = 0;
t: for (;;) {
switch (this.charAt(0)) {
case "!":
t += (yield* this.pushTag()), t += (yield* this.pushSpaces(!0));
continue t;

case "&":
t += (yield* this.pushUntil(isNotAnchorChar)), t += (yield* this.pushSpaces(!0));
continue t;

case "-":
case "?":
case ":":
{
const e = this.flowLevel > 0, s = this.charAt(1);
if (isEmpty(s) || e && n.has(s)) {
e ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, 
t += (yield* this.pushCount(1)), t += (yield* this.pushSpaces(!0));
continue t;
}
}
}
break t;
}
return t;
}
* pushTag() {
if ("<" === this.charAt(1)) {
let t = this.pos + 2, e = this.buffer[t];
for (;!isEmpty(e) && ">" !== e; ) e = this.buffer[++t];
return yield* this.pushToIndex(">" === e ? t + 1 : t, !1);
}
{
let t = this.pos + 1, e = this.buffer[t];
for (;e; ) if (r.has(e)) e = this.buffer[++t]; else {
if ("%" !== e || !h.has(this.buffer[t + 1]) || !h.has(this.buffer[t + 2])) break;
e = this.buffer[t += 3];
}
return yield* this.pushToIndex(t, !1);
}
}
* pushNewline() {
const t = this.buffer[this.pos];
return "\n" === t ? yield* this.pushCount(1) : "\r" === t && "\n" === this.charAt(1) ? yield* this.pushCount(2) : 0;
}
* pushSpaces(t) {
let e, s = this.pos - 1;
do {
e = this.buffer[++s];
} while (" " === e || t && "\t" === e);
const i = s - this.pos;
return i > 0 && (yield this.buffer.substr(this.pos, i), this.pos = s), i;
}
* pushUntil(t) {
let e = this.pos, s = this.buffer[e];
for (;!t(s); ) s = this.buffer[++e];
return yield* this.pushToIndex(e, !1);
}
};
}),

/***/ 8861:
/***/ ((t, i) => {
i.LineCounter = class LineCounter {
constructor() {
this.lineStarts = [], this.addNewLine = t => this.lineStarts.push(t), this.linePos = t => {
let i = 0, e = this.lineStarts.length;
for (;i < e; ) {
const s = i + e >> 1;
this.lineStarts[s] < t ? i = s + 1 : e = s;
}
return this.lineStarts[i] === t ? {
line: i + 1,
col: 1
} : 0 === i ? {
line: 0,
col: t
} : {
line: i,
col: t - this.lineStarts[i - 1] + 1
};
};
}
};
}),

/***/ 8238:
/***/ ((e, t, s) => {
var i = s(932), n = s(1475), o = s(7371);
function includesToken(e, t) {
for (let s = 0; s < e.length; ++s) if (e[s].type === t) return !0;
return !1;
}
function findNonEmptyIndex(e) {
for (let t = 0; t < e.length; ++t) switch (e[t].type) {
case "space":
case "comment":
case "newline":
break;

default:
return t;
}
return -1;
}
function isFlowToken(e) {
switch (e?.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
case "flow-collection":
return !0;

default:
return !1;
}
}
function getPrevProps(e) {
switch (e.type) {
case "document":
return e.start;

case "block-map":
{
const t = e.items[e.items.length - 1];
return t.sep ?? t.start;
}

case "block-seq":
return e.items[e.items.length - 1].start;

default:
return [];
}
}
function getFirstKeyStartProps(e) {
if (0 === e.length) return [];
let t = e.length;
e: for (;--t >= 0; ) switch (e[t].type) {
case "doc-start":
case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
case "newline":
break e;
}
for (;"space" === e[++t]?.type; ) ;
return e.splice(t, e.length);
}
function arrayPushArray(e, t) {
if (t.length < 1e5) Array.prototype.push.apply(e, t); else for (let s = 0; s < t.length; ++s) e.push(t[s]);
}
function fixFlowSeqItems(e) {
if ("flow-seq-start" === e.start.type) for (const t of e.items) !t.sep || t.value || includesToken(t.start, "explicit-key-ind") || includesToken(t.sep, "map-value-ind") || (t.key && (t.value = t.key), 
delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), 
delete t.sep);
}
t.Parser = class Parser {
constructor(e) {
this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, 
this.stack = [], this.source = "", this.type = "", this.lexer = new o.Lexer, this.onNewLine = e;
}
* parse(e, t = !1) {
this.onNewLine && 0 === this.offset && this.onNewLine(0);
for (const s of this.lexer.lex(e, t)) yield* this.next(s);
t || (yield* this.end());
}
* next(e) {
if (this.source = e, i.env.LOG_TOKENS && console.log("|", n.prettyToken(e)), this.atScalar) return this.atScalar = !1, 
yield* this.step(), void (this.offset += e.length);
const t = n.tokenType(e);
if (t) if ("scalar" === t) this.atNewLine = !1, this.atScalar = !0, this.type = "scalar"; else {
switch (this.type = t, yield* this.step(), t) {
case "newline":
this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
break;

case "space":
this.atNewLine && " " === e[0] && (this.indent += e.length);
break;

case "explicit-key-ind":
case "map-value-ind":
case "seq-item-ind":
this.atNewLine && (this.indent += e.length);
break;

case "doc-mode":
case "flow-error-end":
return;

default:
this.atNewLine = !1;
}
this.offset += e.length;
} else {
const t = `Not a YAML token: ${e}`;
yield* this.pop({
type: "error",
offset: this.offset,
message: t,
source: e
}), this.offset += e.length;
}
}
* end() {
for (;this.stack.length > 0; ) yield* this.pop();
}
get sourceToken() {
return {
type: this.type,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
* step() {
const e = this.peek(1);
if ("doc-end" !== this.type || "doc-end" === e?.type) {
if (!e) return yield* this.stream();
switch (e.type) {
case "document":
return yield* this.document(e);

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return yield* this.scalar(e);

case "block-scalar":
return yield* this.blockScalar(e);

case "block-map":
return yield* this.blockMap(e);

case "block-seq":
return yield* this.blockSequence(e);

case "flow-collection":
return yield* this.flowCollection(e);

case "doc-end":
return yield* this.documentEnd(e);
}
yield* this.pop();
} else {
for (;this.stack.length > 0; ) yield* this.pop();
this.stack.push({
type: "doc-end",
offset: this.offset,
source: this.source
});
}
}
peek(e) {
return this.stack[this.stack.length - e];
}
* pop(e) {
const t = e ?? this.stack.pop();
if (t) if (0 === this.stack.length) yield t; else {
const e = this.peek(1);
switch ("block-scalar" === t.type ? t.indent = "indent" in e ? e.indent : 0 : "flow-collection" === t.type && "document" === e.type && (t.indent = 0), 
"flow-collection" === t.type && fixFlowSeqItems(t), e.type) {
case "document":
e.value = t;
break;

case "block-scalar":
e.props.push(t);
break;

case "block-map":
{
const s = e.items[e.items.length - 1];
if (s.value) return e.items.push({
start: [],
key: t,
sep: []
}), void (this.onKeyLine = !0);
if (!s.sep) return Object.assign(s, {
key: t,
sep: []
}), void (this.onKeyLine = !s.explicitKey);
s.value = t;
break;
}

case "block-seq":
{
const s = e.items[e.items.length - 1];
s.value ? e.items.push({
start: [],
value: t
}) : s.value = t;
break;
}

case "flow-collection":
{
const s = e.items[e.items.length - 1];
return void (!s || s.value ? e.items.push({
start: [],
key: t,
sep: []
}) : s.sep ? s.value = t : Object.assign(s, {
key: t,
sep: []
}));
}

default:
yield* this.pop(), yield* this.pop(t);
}
if (!("document" !== e.type && "block-map" !== e.type && "block-seq" !== e.type || "block-map" !== t.type && "block-seq" !== t.type)) {
const s = t.items[t.items.length - 1];
s && !s.sep && !s.value && s.start.length > 0 && -1 === findNonEmptyIndex(s.start) && (0 === t.indent || s.start.every(e => "comment" !== e.type || e.indent < t.indent)) && ("document" === e.type ? e.end = s.start : e.items.push({
start: s.start
}), t.items.splice(-1, 1));
}
} else {
const e = "Tried to pop an empty stack";
yield {
type: "error",
offset: this.offset,
source: "",
message: e
};
}
}
* stream() {
switch (this.type) {
case "directive-line":
return void (yield {
type: "directive",
offset: this.offset,
source: this.source
});

case "byte-order-mark":
case "space":
case "comment":
case "newline":
return void (yield this.sourceToken);

case "doc-mode":
case "doc-start":
{
const e = {
type: "document",
offset: this.offset,
start: []
};
return "doc-start" === this.type && e.start.push(this.sourceToken), void this.stack.push(e);
}
}
yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML stream`,
source: this.source
};
}
* document(e) {
if (e.value) return yield* this.lineEnd(e);
switch (this.type) {
case "doc-start":
return void (-1 !== findNonEmptyIndex(e.start) ? (yield* this.pop(), yield* this.step()) : e.start.push(this.sourceToken));

case "anchor":
case "tag":
case "space":
case "comment":
case "newline":
return void e.start.push(this.sourceToken);
}
const t = this.startBlockValue(e);
t ? this.stack.push(t) : yield {
type: "error",
offset: this.offset,
message: `Unexpected ${this.type} token in YAML document`,
source: this.source
};
}
* scalar(e) {
if ("map-value-ind" === this.type) {
const t = getFirstKeyStartProps(getPrevProps(this.peek(2)));
let s;
e.end ? (s = e.end, s.push(this.sourceToken), delete e.end) : s = [ this.sourceToken ];
const i = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: t,
key: e,
sep: s
} ]
};
this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
} else yield* this.lineEnd(e);
}
* blockScalar(e) {
switch (this.type) {
case "space":
case "comment":
case "newline":
return void e.props.push(this.sourceToken);

case "scalar":
if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
for (;0 !== e; ) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
}
yield* this.pop();
break;

default:
yield* this.pop(), yield* this.step();
}
}
* blockMap(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
if (this.onKeyLine = !1, t.value) {
const s = "end" in t.value ? t.value.end : void 0, i = Array.isArray(s) ? s[s.length - 1] : void 0;
"comment" === i?.type ? s?.push(this.sourceToken) : e.items.push({
start: [ this.sourceToken ]
});
} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else if (t.sep) t.sep.push(this.sourceToken); else {
if (this.atIndentedComment(t.start, e.indent)) {
const s = e.items[e.items.length - 2], i = s?.value?.end;
if (Array.isArray(i)) return arrayPushArray(i, t.start), i.push(this.sourceToken), 
void e.items.pop();
}
t.start.push(this.sourceToken);
}
return;
}
if (this.indent >= e.indent) {
const s = !this.onKeyLine && this.indent === e.indent, i = s && (t.sep || t.explicitKey) && "seq-item-ind" !== this.type;
let n = [];
if (i && t.sep && !t.value) {
const s = [];
for (let i = 0; i < t.sep.length; ++i) {
const n = t.sep[i];
switch (n.type) {
case "newline":
s.push(i);
break;

case "space":
break;

case "comment":
n.indent > e.indent && (s.length = 0);
break;

default:
s.length = 0;
}
}
s.length >= 2 && (n = t.sep.splice(s[1]));
}
switch (this.type) {
case "anchor":
case "tag":
return void (i || t.value ? (n.push(this.sourceToken), e.items.push({
start: n
}), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken));

case "explicit-key-ind":
return t.sep || t.explicitKey ? i || t.value ? (n.push(this.sourceToken), e.items.push({
start: n,
explicitKey: !0
})) : this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ],
explicitKey: !0
} ]
}) : (t.start.push(this.sourceToken), t.explicitKey = !0), void (this.onKeyLine = !0);

case "map-value-ind":
if (t.explicitKey) if (t.sep) if (t.value) e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}); else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: n,
key: null,
sep: [ this.sourceToken ]
} ]
}); else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
const e = getFirstKeyStartProps(t.start), s = t.key, i = t.sep;
i.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: s,
sep: i
} ]
});
} else n.length > 0 ? t.sep = t.sep.concat(n, this.sourceToken) : t.sep.push(this.sourceToken); else if (includesToken(t.start, "newline")) Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}); else {
const e = getFirstKeyStartProps(t.start);
this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: e,
key: null,
sep: [ this.sourceToken ]
} ]
});
} else t.sep ? t.value || i ? e.items.push({
start: n,
key: null,
sep: [ this.sourceToken ]
}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: [],
key: null,
sep: [ this.sourceToken ]
} ]
}) : t.sep.push(this.sourceToken) : Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
});
return void (this.onKeyLine = !0);

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const s = this.flowScalar(this.type);
return void (i || t.value ? (e.items.push({
start: n,
key: s,
sep: []
}), this.onKeyLine = !0) : t.sep ? this.stack.push(s) : (Object.assign(t, {
key: s,
sep: []
}), this.onKeyLine = !0));
}

default:
{
const i = this.startBlockValue(e);
if (i) {
if ("block-seq" === i.type) {
if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) return void (yield* this.pop({
type: "error",
offset: this.offset,
message: "Unexpected block-seq-ind on same line with key",
source: this.source
}));
} else s && e.items.push({
start: n
});
return void this.stack.push(i);
}
}
}
}
yield* this.pop(), yield* this.step();
}
* blockSequence(e) {
const t = e.items[e.items.length - 1];
switch (this.type) {
case "newline":
if (t.value) {
const s = "end" in t.value ? t.value.end : void 0, i = Array.isArray(s) ? s[s.length - 1] : void 0;
"comment" === i?.type ? s?.push(this.sourceToken) : e.items.push({
start: [ this.sourceToken ]
});
} else t.start.push(this.sourceToken);
return;

case "space":
case "comment":
if (t.value) e.items.push({
start: [ this.sourceToken ]
}); else {
if (this.atIndentedComment(t.start, e.indent)) {
const s = e.items[e.items.length - 2], i = s?.value?.end;
if (Array.isArray(i)) return arrayPushArray(i, t.start), i.push(this.sourceToken), 
void e.items.pop();
}
t.start.push(this.sourceToken);
}
return;

case "anchor":
case "tag":
if (t.value || this.indent <= e.indent) break;
return void t.start.push(this.sourceToken);

case "seq-item-ind":
if (this.indent !== e.indent) break;
return void (t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({
start: [ this.sourceToken ]
}) : t.start.push(this.sourceToken));
}
if (this.indent > e.indent) {
const t = this.startBlockValue(e);
if (t) return void this.stack.push(t);
}
yield* this.pop(), yield* this.step();
}
* flowCollection(e) {
const t = e.items[e.items.length - 1];
if ("flow-error-end" === this.type) {
let e;
do {
yield* this.pop(), e = this.peek(1);
} while ("flow-collection" === e?.type);
} else if (0 === e.end.length) {
switch (this.type) {
case "comma":
case "explicit-key-ind":
return void (!t || t.sep ? e.items.push({
start: [ this.sourceToken ]
}) : t.start.push(this.sourceToken));

case "map-value-ind":
return void (!t || t.value ? e.items.push({
start: [],
key: null,
sep: [ this.sourceToken ]
}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
key: null,
sep: [ this.sourceToken ]
}));

case "space":
case "comment":
case "newline":
case "anchor":
case "tag":
return void (!t || t.value ? e.items.push({
start: [ this.sourceToken ]
}) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken));

case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
{
const s = this.flowScalar(this.type);
return void (!t || t.value ? e.items.push({
start: [],
key: s,
sep: []
}) : t.sep ? this.stack.push(s) : Object.assign(t, {
key: s,
sep: []
}));
}

case "flow-map-end":
case "flow-seq-end":
return void e.end.push(this.sourceToken);
}
const s = this.startBlockValue(e);
s ? this.stack.push(s) : (yield* this.pop(), yield* this.step());
} else {
const t = this.peek(2);
if ("block-map" === t.type && ("map-value-ind" === this.type && t.indent === e.indent || "newline" === this.type && !t.items[t.items.length - 1].sep)) yield* this.pop(), 
yield* this.step(); else if ("map-value-ind" === this.type && "flow-collection" !== t.type) {
const s = getFirstKeyStartProps(getPrevProps(t));
fixFlowSeqItems(e);
const i = e.end.splice(1, e.end.length);
i.push(this.sourceToken);
const n = {
type: "block-map",
offset: e.offset,
indent: e.indent,
items: [ {
start: s,
key: e,
sep: i
} ]
};
this.onKeyLine = !0, this.stack[this.stack.length - 1] = n;
} else yield* this.lineEnd(e);
}
}
flowScalar(e) {
if (this.onNewLine) {
let e = this.source.indexOf("\n") + 1;
for (;0 !== e; ) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
}
return {
type: e,
offset: this.offset,
indent: this.indent,
source: this.source
};
}
startBlockValue(e) {
switch (this.type) {
case "alias":
case "scalar":
case "single-quoted-scalar":
case "double-quoted-scalar":
return this.flowScalar(this.type);

case "block-scalar-header":
return {
type: "block-scalar",
offset: this.offset,
indent: this.indent,
props: [ this.sourceToken ],
source: ""
};

case "flow-map-start":
case "flow-seq-start":
return {
type: "flow-collection",
offset: this.offset,
indent: this.indent,
start: this.sourceToken,
items: [],
end: []
};

case "seq-item-ind":
return {
type: "block-seq",
offset: this.offset,
indent: this.indent,
items: [ {
start: [ this.sourceToken ]
} ]
};

case "explicit-key-ind":
{
this.onKeyLine = !0;
const t = getFirstKeyStartProps(getPrevProps(e));
return t.push(this.sourceToken), {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: t,
explicitKey: !0
} ]
};
}

case "map-value-ind":
{
this.onKeyLine = !0;
const t = getFirstKeyStartProps(getPrevProps(e));
return {
type: "block-map",
offset: this.offset,
indent: this.indent,
items: [ {
start: t,
key: null,
sep: [ this.sourceToken ]
} ]
};
}
}
return null;
}
atIndentedComment(e, t) {
return "comment" === this.type && !(this.indent <= t) && e.every(e => "newline" === e.type || "space" === e.type);
}
* documentEnd(e) {
"doc-mode" !== this.type && (e.end ? e.end.push(this.sourceToken) : e.end = [ this.sourceToken ], 
"newline" === this.type && (yield* this.pop()));
}
* lineEnd(e) {
switch (this.type) {
case "comma":
case "doc-start":
case "doc-end":
case "flow-seq-end":
case "flow-map-end":
case "map-value-ind":
yield* this.pop(), yield* this.step();
break;

case "newline":
this.onKeyLine = !1;

default:
e.end ? e.end.push(this.sourceToken) : e.end = [ this.sourceToken ], "newline" === this.type && (yield* this.pop());
}
}
};
}),

/***/ 9901:
/***/ ((r, e, n) => {
var o = n(2814), t = n(3915), s = n(8450), i = n(8195), p = n(1737), a = n(8861), u = n(8238);
function parseOptions(r) {
const e = !1 !== r.prettyErrors;
return {
lineCounter: r.lineCounter || e && new a.LineCounter || null,
prettyErrors: e
};
}
function parseDocument(r, e = {}) {
const {lineCounter: n, prettyErrors: t} = parseOptions(e), i = new u.Parser(n?.addNewLine), p = new o.Composer(e);
let a = null;
for (const e of p.compose(i.parse(r), !0, r.length)) if (a) {
if ("silent" !== a.options.logLevel) {
a.errors.push(new s.YAMLParseError(e.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
break;
}
} else a = e;
return t && n && (a.errors.forEach(s.prettifyError(r, n)), a.warnings.forEach(s.prettifyError(r, n))), 
a;
}
e.parse = function parse(r, e, n) {
let o;
"function" == typeof e ? o = e : void 0 === n && e && "object" == typeof e && (n = e);
const t = parseDocument(r, n);
if (!t) return null;
if (t.warnings.forEach(r => i.warn(t.options.logLevel, r)), t.errors.length > 0) {
if ("silent" !== t.options.logLevel) throw t.errors[0];
t.errors = [];
}
return t.toJS(Object.assign({
reviver: o
}, n));
}, e.parseAllDocuments = function parseAllDocuments(r, e = {}) {
const {lineCounter: n, prettyErrors: t} = parseOptions(e), i = new u.Parser(n?.addNewLine), p = new o.Composer(e), a = Array.from(p.compose(i.parse(r)));
if (t && n) for (const e of a) e.errors.forEach(s.prettifyError(r, n)), e.warnings.forEach(s.prettifyError(r, n));
return a.length > 0 ? a : Object.assign([], {
empty: !0
}, p.streamInfo());
}, e.parseDocument = parseDocument, e.stringify = function stringify(r, e, n) {
let o = null;
if ("function" == typeof e || Array.isArray(e) ? o = e : void 0 === n && e && (n = e), 
"string" == typeof n && (n = n.length), "number" == typeof n) {
const r = Math.round(n);
n = r < 1 ? void 0 : r > 8 ? {
indent: 8
} : {
indent: r
};
}
if (void 0 === r) {
const {keepUndefined: r} = n ?? e ?? {};
if (!r) return;
}
return p.isDocument(r) && !o ? r.toString(n) : new t.Document(r, o, n).toString(n);
};
}),

/***/ 7878:
/***/ ((t, e, s) => {
var r = s(1737), a = s(773), o = s(1744), n = s(2678), c = s(8904);
const sortMapEntriesByKey = (t, e) => t.key < e.key ? -1 : t.key > e.key ? 1 : 0;
class Schema {
constructor({compat: t, customTags: e, merge: s, resolveKnownTags: i, schema: g, sortMapEntries: h, toStringDefaults: l}) {
this.compat = Array.isArray(t) ? c.getTags(t, "compat") : t ? c.getTags(null, t) : null, 
this.name = "string" == typeof g && g || "core", this.knownTags = i ? c.coreKnownTags : {}, 
this.tags = c.getTags(e, this.name, s), this.toStringOptions = l ?? null, Object.defineProperty(this, r.MAP, {
value: a.map
}), Object.defineProperty(this, r.SCALAR, {
value: n.string
}), Object.defineProperty(this, r.SEQ, {
value: o.seq
}), this.sortMapEntries = "function" == typeof h ? h : !0 === h ? sortMapEntriesByKey : null;
}
clone() {
const t = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
return t.tags = this.tags.slice(), t;
}
}
e.Schema = Schema;
}),

/***/ 773:
/***/ ((a, e, o) => {
var p = o(1737), t = o(1856);
const l = {
collection: "map",
default: !0,
nodeClass: t.YAMLMap,
tag: "tag:yaml.org,2002:map",
resolve: (a, e) => (p.isMap(a) || e("Expected a mapping for this tag"), a),
createNode: (a, e, o) => t.YAMLMap.from(a, e, o)
};
e.map = l;
}),

/***/ 5410:
/***/ ((l, t, e) => {
var n = e(1543);
const a = {
identify: l => null == l,
createNode: () => new n.Scalar(null),
default: !0,
tag: "tag:yaml.org,2002:null",
test: /^(?:~|[Nn]ull|NULL)?$/,
resolve: () => new n.Scalar(null),
stringify: ({source: l}, t) => "string" == typeof l && a.test.test(l) ? l : t.options.nullStr
};
t.nullTag = a;
}),

/***/ 1744:
/***/ ((e, o, s) => {
var a = s(1737), t = s(3013);
const l = {
collection: "seq",
default: !0,
nodeClass: t.YAMLSeq,
tag: "tag:yaml.org,2002:seq",
resolve: (e, o) => (a.isSeq(e) || o("Expected a sequence for this tag"), e),
createNode: (e, o, s) => t.YAMLSeq.from(e, o, s)
};
o.seq = l;
}),

/***/ 2678:
/***/ ((t, i, g) => {
var r = g(4387);
const n = {
identify: t => "string" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:str",
resolve: t => t,
stringify: (t, i, g, n) => (i = Object.assign({
actualString: !0
}, i), r.stringifyString(t, i, g, n))
};
i.string = n;
}),

/***/ 8437:
/***/ ((t, e, o) => {
var a = o(1543);
const l = {
identify: t => "boolean" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve: t => new a.Scalar("t" === t[0] || "T" === t[0]),
stringify: ({source: t, value: e}, o) => t && l.test.test(t) && e === ("t" === t[0] || "T" === t[0]) ? t : e ? o.options.trueStr : o.options.falseStr
};
e.boolTag = l;
}),

/***/ 2859:
/***/ ((t, e, a) => {
var n = a(1543), r = a(2827);
const i = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: t => "nan" === t.slice(-3).toLowerCase() ? NaN : "-" === t[0] ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: r.stringifyNumber
}, o = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve: t => parseFloat(t),
stringify(t) {
const e = Number(t.value);
return isFinite(e) ? e.toExponential() : r.stringifyNumber(t);
}
}, f = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(t) {
const e = new n.Scalar(parseFloat(t)), a = t.indexOf(".");
return -1 !== a && "0" === t[t.length - 1] && (e.minFractionDigits = t.length - a - 1), 
e;
},
stringify: r.stringifyNumber
};
e.float = f, e.floatExp = o, e.floatNaN = i;
}),

/***/ 4044:
/***/ ((t, i, n) => {
var e = n(2827);
const intIdentify = t => "bigint" == typeof t || Number.isInteger(t), intResolve = (t, i, n, {intAsBigInt: e}) => e ? BigInt(t) : parseInt(t.substring(i), n);
function intStringify(t, i, n) {
const {value: r} = t;
return intIdentify(r) && r >= 0 ? n + r.toString(i) : e.stringifyNumber(t);
}
const r = {
identify: t => intIdentify(t) && t >= 0,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^0o[0-7]+$/,
resolve: (t, i, n) => intResolve(t, 2, 8, n),
stringify: t => intStringify(t, 8, "0o")
}, g = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9]+$/,
resolve: (t, i, n) => intResolve(t, 0, 10, n),
stringify: e.stringifyNumber
}, f = {
identify: t => intIdentify(t) && t >= 0,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^0x[0-9a-fA-F]+$/,
resolve: (t, i, n) => intResolve(t, 2, 16, n),
stringify: t => intStringify(t, 16, "0x")
};
i.int = g, i.intHex = f, i.intOct = r;
}),

/***/ 1946:
/***/ ((a, t, l) => {
var o = l(773), n = l(5410), e = l(1744), i = l(2678), s = l(8437), c = l(2859), f = l(4044);
const g = [ o.map, e.seq, i.string, n.nullTag, s.boolTag, f.intOct, f.int, f.intHex, c.floatNaN, c.floatExp, c.float ];
t.schema = g;
}),

/***/ 9605:
/***/ ((t, e, i) => {
var n = i(1543), a = i(773), l = i(1744);
function intIdentify(t) {
return "bigint" == typeof t || Number.isInteger(t);
}
const stringifyJSON = ({value: t}) => JSON.stringify(t), r = [ {
identify: t => "string" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:str",
resolve: t => t,
stringify: stringifyJSON
}, {
identify: t => null == t,
createNode: () => new n.Scalar(null),
default: !0,
tag: "tag:yaml.org,2002:null",
test: /^null$/,
resolve: () => null,
stringify: stringifyJSON
}, {
identify: t => "boolean" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^true$|^false$/,
resolve: t => "true" === t,
stringify: stringifyJSON
}, {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^-?(?:0|[1-9][0-9]*)$/,
resolve: (t, e, {intAsBigInt: i}) => i ? BigInt(t) : parseInt(t, 10),
stringify: ({value: t}) => intIdentify(t) ? t.toString() : JSON.stringify(t)
}, {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve: t => parseFloat(t),
stringify: stringifyJSON
} ], s = {
default: !0,
tag: "",
test: /^/,
resolve: (t, e) => (e(`Unresolved plain scalar ${JSON.stringify(t)}`), t)
}, g = [ a.map, l.seq ].concat(r, s);
e.schema = g;
}),

/***/ 8904:
/***/ ((a, e, t) => {
var r = t(773), o = t(5410), n = t(1744), s = t(2678), i = t(8437), m = t(2859), g = t(4044), l = t(1946), c = t(9605), f = t(6737), y = t(5970), p = t(8781), u = t(9751), T = t(3019), h = t(1314), w = t(5994);
const b = new Map([ [ "core", l.schema ], [ "failsafe", [ r.map, n.seq, s.string ] ], [ "json", c.schema ], [ "yaml11", T.schema ], [ "yaml-1.1", T.schema ] ]), N = {
binary: f.binary,
bool: i.boolTag,
float: m.float,
floatExp: m.floatExp,
floatNaN: m.floatNaN,
floatTime: w.floatTime,
int: g.int,
intHex: g.intHex,
intOct: g.intOct,
intTime: w.intTime,
map: r.map,
merge: y.merge,
null: o.nullTag,
omap: p.omap,
pairs: u.pairs,
seq: n.seq,
set: h.set,
timestamp: w.timestamp
}, O = {
"tag:yaml.org,2002:binary": f.binary,
"tag:yaml.org,2002:merge": y.merge,
"tag:yaml.org,2002:omap": p.omap,
"tag:yaml.org,2002:pairs": u.pairs,
"tag:yaml.org,2002:set": h.set,
"tag:yaml.org,2002:timestamp": w.timestamp
};
e.coreKnownTags = O, e.getTags = function getTags(a, e, t) {
const r = b.get(e);
if (r && !a) return t && !r.includes(y.merge) ? r.concat(y.merge) : r.slice();
let o = r;
if (!o) {
if (!Array.isArray(a)) {
const a = Array.from(b.keys()).filter(a => "yaml11" !== a).map(a => JSON.stringify(a)).join(", ");
throw new Error(`Unknown schema "${e}"; use one of ${a} or define customTags array`);
}
o = [];
}
if (Array.isArray(a)) for (const e of a) o = o.concat(e); else "function" == typeof a && (o = a(o.slice()));
return t && (o = o.concat(y.merge)), o.reduce((a, e) => {
const t = "string" == typeof e ? N[e] : e;
if (!t) {
const a = JSON.stringify(e), t = Object.keys(N).map(a => JSON.stringify(a)).join(", ");
throw new Error(`Unknown custom tag ${a}; use one of ${t}`);
}
return a.includes(t) || a.push(t), a;
}, []);
};
}),

/***/ 6737:
/***/ ((t, e, r) => {
var n = r(181), o = r(1543), i = r(4387);
const f = {
identify: t => t instanceof Uint8Array,
default: !1,
tag: "tag:yaml.org,2002:binary",
resolve(t, e) {
if ("function" == typeof n.Buffer) return n.Buffer.from(t, "base64");
if ("function" == typeof atob) {
const e = atob(t.replace(/[\n\r]/g, "")), r = new Uint8Array(e.length);
for (let t = 0; t < e.length; ++t) r[t] = e.charCodeAt(t);
return r;
}
return e("This environment does not support reading binary tags; either Buffer or atob is required"), 
t;
},
stringify({comment: t, type: e, value: r}, f, a, s) {
if (!r) return "";
const u = r;
let l;
if ("function" == typeof n.Buffer) l = u instanceof n.Buffer ? u.toString("base64") : n.Buffer.from(u.buffer).toString("base64"); else {
if ("function" != typeof btoa) throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
{
let t = "";
for (let e = 0; e < u.length; ++e) t += String.fromCharCode(u[e]);
l = btoa(t);
}
}
if (e ?? (e = o.Scalar.BLOCK_LITERAL), e !== o.Scalar.QUOTE_DOUBLE) {
const t = Math.max(f.options.lineWidth - f.indent.length, f.options.minContentWidth), r = Math.ceil(l.length / t), n = new Array(r);
for (let e = 0, o = 0; e < r; ++e, o += t) n[e] = l.substr(o, t);
l = n.join(e === o.Scalar.BLOCK_LITERAL ? "\n" : " ");
}
return i.stringifyString({
comment: t,
type: e,
value: l
}, f, a, s);
}
};
e.binary = f;
}),

/***/ 9967:
/***/ ((t, e, o) => {
var r = o(1543);
function boolStringify({value: t, source: e}, o) {
return e && (t ? a : l).test.test(e) ? e : t ? o.options.trueStr : o.options.falseStr;
}
const a = {
identify: t => !0 === t,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve: () => new r.Scalar(!0),
stringify: boolStringify
}, l = {
identify: t => !1 === t,
default: !0,
tag: "tag:yaml.org,2002:bool",
test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve: () => new r.Scalar(!1),
stringify: boolStringify
};
e.falseTag = l, e.trueTag = a;
}),

/***/ 7292:
/***/ ((t, e, a) => {
var r = a(1543), n = a(2827);
const i = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve: t => "nan" === t.slice(-3).toLowerCase() ? NaN : "-" === t[0] ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
stringify: n.stringifyNumber
}, o = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "EXP",
test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve: t => parseFloat(t.replace(/_/g, "")),
stringify(t) {
const e = Number(t.value);
return isFinite(e) ? e.toExponential() : n.stringifyNumber(t);
}
}, l = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(t) {
const e = new r.Scalar(parseFloat(t.replace(/_/g, ""))), a = t.indexOf(".");
if (-1 !== a) {
const r = t.substring(a + 1).replace(/_/g, "");
"0" === r[r.length - 1] && (e.minFractionDigits = r.length);
}
return e;
},
stringify: n.stringifyNumber
};
e.float = l, e.floatExp = o, e.floatNaN = i;
}),

/***/ 7851:
/***/ ((t, i, n) => {
var e = n(2827);
const intIdentify = t => "bigint" == typeof t || Number.isInteger(t);
function intResolve(t, i, n, {intAsBigInt: e}) {
const r = t[0];
if ("-" !== r && "+" !== r || (i += 1), t = t.substring(i).replace(/_/g, ""), e) {
switch (n) {
case 2:
t = `0b${t}`;
break;

case 8:
t = `0o${t}`;
break;

case 16:
t = `0x${t}`;
}
const i = BigInt(t);
return "-" === r ? BigInt(-1) * i : i;
}
const s = parseInt(t, n);
return "-" === r ? -1 * s : s;
}
function intStringify(t, i, n) {
const {value: r} = t;
if (intIdentify(r)) {
const t = r.toString(i);
return r < 0 ? "-" + n + t.substr(1) : n + t;
}
return e.stringifyNumber(t);
}
const r = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "BIN",
test: /^[-+]?0b[0-1_]+$/,
resolve: (t, i, n) => intResolve(t, 2, 2, n),
stringify: t => intStringify(t, 2, "0b")
}, s = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "OCT",
test: /^[-+]?0[0-7_]+$/,
resolve: (t, i, n) => intResolve(t, 1, 8, n),
stringify: t => intStringify(t, 8, "0")
}, g = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
test: /^[-+]?[0-9][0-9_]*$/,
resolve: (t, i, n) => intResolve(t, 0, 10, n),
stringify: e.stringifyNumber
}, a = {
identify: intIdentify,
default: !0,
tag: "tag:yaml.org,2002:int",
format: "HEX",
test: /^[-+]?0x[0-9a-fA-F_]+$/,
resolve: (t, i, n) => intResolve(t, 2, 16, n),
stringify: t => intStringify(t, 16, "0x")
};
i.int = g, i.intBin = r, i.intHex = a, i.intOct = s;
}),

/***/ 5970:
/***/ ((e, a, r) => {
var o = r(1737), s = r(1543);
const t = "<<", l = {
identify: e => e === t || "symbol" == typeof e && e.description === t,
default: "key",
tag: "tag:yaml.org,2002:merge",
test: /^<<$/,
resolve: () => Object.assign(new s.Scalar(Symbol(t)), {
addToJSMap: addMergeToJSMap
}),
stringify: () => t
};
function addMergeToJSMap(e, a, r) {
const s = resolveAliasValue(e, r);
if (o.isSeq(s)) for (const r of s.items) mergeValue(e, a, r); else if (Array.isArray(s)) for (const r of s) mergeValue(e, a, r); else mergeValue(e, a, s);
}
function mergeValue(e, a, r) {
const s = resolveAliasValue(e, r);
if (!o.isMap(s)) throw new Error("Merge sources must be maps or map aliases");
const t = s.toJSON(null, e, Map);
for (const [e, r] of t) a instanceof Map ? a.has(e) || a.set(e, r) : a instanceof Set ? a.add(e) : Object.prototype.hasOwnProperty.call(a, e) || Object.defineProperty(a, e, {
value: r,
writable: !0,
enumerable: !0,
configurable: !0
});
return a;
}
function resolveAliasValue(e, a) {
return e && o.isAlias(a) ? a.resolve(e.doc, e) : a;
}
a.addMergeToJSMap = addMergeToJSMap, a.isMergeKey = (e, a) => (l.identify(a) || o.isScalar(a) && (!a.type || a.type === s.Scalar.PLAIN) && l.identify(a.value)) && e?.doc.schema.tags.some(e => e.tag === l.tag && e.default), 
a.merge = l;
}),

/***/ 8781:
/***/ ((t, e, s) => {
var a = s(1737), o = s(445), r = s(1856), i = s(3013), p = s(9751);
class YAMLOMap extends i.YAMLSeq {
constructor() {
super(), this.add = r.YAMLMap.prototype.add.bind(this), this.delete = r.YAMLMap.prototype.delete.bind(this), 
this.get = r.YAMLMap.prototype.get.bind(this), this.has = r.YAMLMap.prototype.has.bind(this), 
this.set = r.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
}
toJSON(t, e) {
if (!e) return super.toJSON(t);
const s = new Map;
e?.onCreate && e.onCreate(s);
for (const t of this.items) {
let r, i;
if (a.isPair(t) ? (r = o.toJS(t.key, "", e), i = o.toJS(t.value, r, e)) : r = o.toJS(t, "", e), 
s.has(r)) throw new Error("Ordered maps must not include duplicate keys");
s.set(r, i);
}
return s;
}
static from(t, e, s) {
const a = p.createPairs(t, e, s), o = new this;
return o.items = a.items, o;
}
}
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const n = {
collection: "seq",
identify: t => t instanceof Map,
nodeClass: YAMLOMap,
default: !1,
tag: "tag:yaml.org,2002:omap",
resolve(t, e) {
const s = p.resolvePairs(t, e), o = [];
for (const {key: t} of s.items) a.isScalar(t) && (o.includes(t.value) ? e(`Ordered maps must not include duplicate keys: ${t.value}`) : o.push(t.value));
return Object.assign(new YAMLOMap, s);
},
createNode: (t, e, s) => YAMLOMap.from(t, e, s)
};
e.YAMLOMap = YAMLOMap, e.omap = n;
}),

/***/ 9751:
/***/ ((e, t, r) => {
var o = r(1737), i = r(7567), n = r(1543), a = r(3013);
function resolvePairs(e, t) {
if (o.isSeq(e)) for (let r = 0; r < e.items.length; ++r) {
let a = e.items[r];
if (!o.isPair(a)) {
if (o.isMap(a)) {
a.items.length > 1 && t("Each pair must have its own sequence indicator");
const e = a.items[0] || new i.Pair(new n.Scalar(null));
if (a.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${a.commentBefore}\n${e.key.commentBefore}` : a.commentBefore), 
a.comment) {
const t = e.value ?? e.key;
t.comment = t.comment ? `${a.comment}\n${t.comment}` : a.comment;
}
a = e;
}
e.items[r] = o.isPair(a) ? a : new i.Pair(a);
}
} else t("Expected a sequence for this tag");
return e;
}
function createPairs(e, t, r) {
const {replacer: o} = r, n = new a.YAMLSeq(e);
n.tag = "tag:yaml.org,2002:pairs";
let s = 0;
if (t && Symbol.iterator in Object(t)) for (let e of t) {
let a, c;
if ("function" == typeof o && (e = o.call(t, String(s++), e)), Array.isArray(e)) {
if (2 !== e.length) throw new TypeError(`Expected [key, value] tuple: ${e}`);
a = e[0], c = e[1];
} else if (e && e instanceof Object) {
const t = Object.keys(e);
if (1 !== t.length) throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
a = t[0], c = e[a];
} else a = e;
n.items.push(i.createPair(a, c, r));
}
return n;
}
const s = {
collection: "seq",
default: !1,
tag: "tag:yaml.org,2002:pairs",
resolve: resolvePairs,
createNode: createPairs
};
t.createPairs = createPairs, t.pairs = s, t.resolvePairs = resolvePairs;
}),

/***/ 3019:
/***/ ((a, t, e) => {
var i = e(773), n = e(5410), m = e(1744), l = e(2678), s = e(6737), o = e(9967), r = e(7292), f = e(7851), g = e(5970), p = e(8781), T = e(9751), c = e(1314), u = e(5994);
const x = [ i.map, m.seq, l.string, n.nullTag, o.trueTag, o.falseTag, f.intBin, f.intOct, f.int, f.intHex, r.floatNaN, r.floatExp, r.float, s.binary, g.merge, p.omap, T.pairs, c.set, u.intTime, u.floatTime, u.timestamp ];
t.schema = x;
}),

/***/ 1314:
/***/ ((e, t, s) => {
var i = s(1737), a = s(7567), l = s(1856);
class YAMLSet extends l.YAMLMap {
constructor(e) {
super(e), this.tag = YAMLSet.tag;
}
add(e) {
let t;
t = i.isPair(e) ? e : e && "object" == typeof e && "key" in e && "value" in e && null === e.value ? new a.Pair(e.key, null) : new a.Pair(e, null), 
l.findPair(this.items, t.key) || this.items.push(t);
}
get(e, t) {
const s = l.findPair(this.items, e);
return !t && i.isPair(s) ? i.isScalar(s.key) ? s.key.value : s.key : s;
}
set(e, t) {
if ("boolean" != typeof t) throw new Error("Expected boolean value for set(key, value) in a YAML set, not " + typeof t);
const s = l.findPair(this.items, e);
s && !t ? this.items.splice(this.items.indexOf(s), 1) : !s && t && this.items.push(new a.Pair(e));
}
toJSON(e, t) {
return super.toJSON(e, t, Set);
}
toString(e, t, s) {
if (!e) return JSON.stringify(this);
if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, {
allNullValues: !0
}), t, s);
throw new Error("Set items must all have null values");
}
static from(e, t, s) {
const {replacer: i} = s, l = new this(e);
if (t && Symbol.iterator in Object(t)) for (let e of t) "function" == typeof i && (e = i.call(t, e, e)), 
l.items.push(a.createPair(e, null, s));
return l;
}
}
YAMLSet.tag = "tag:yaml.org,2002:set";
const r = {
collection: "map",
identify: e => e instanceof Set,
nodeClass: YAMLSet,
default: !1,
tag: "tag:yaml.org,2002:set",
createNode: (e, t, s) => YAMLSet.from(e, t, s),
resolve(e, t) {
if (i.isMap(e)) {
if (e.hasAllNullValues(!0)) return Object.assign(new YAMLSet, e);
t("Set items must all have null values");
} else t("Expected a mapping for this tag");
return e;
}
};
t.YAMLSet = YAMLSet, t.set = r;
}),

/***/ 5994:
/***/ ((t, e, i) => {
var a = i(2827);
function parseSexagesimal(t, e) {
const i = t[0], a = "-" === i || "+" === i ? t.substring(1) : t, num = t => e ? BigInt(t) : Number(t), s = a.replace(/_/g, "").split(":").reduce((t, e) => t * num(60) + num(e), num(0));
return "-" === i ? num(-1) * s : s;
}
function stringifySexagesimal(t) {
let {value: e} = t, num = t => t;
if ("bigint" == typeof e) num = t => BigInt(t); else if (isNaN(e) || !isFinite(e)) return a.stringifyNumber(t);
let i = "";
e < 0 && (i = "-", e *= num(-1));
const s = num(60), r = [ e % s ];
return e < 60 ? r.unshift(0) : (e = (e - r[0]) / s, r.unshift(e % s), e >= 60 && (e = (e - r[0]) / s, 
r.unshift(e))), i + r.map(t => String(t).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const s = {
identify: t => "bigint" == typeof t || Number.isInteger(t),
default: !0,
tag: "tag:yaml.org,2002:int",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve: (t, e, {intAsBigInt: i}) => parseSexagesimal(t, i),
stringify: stringifySexagesimal
}, r = {
identify: t => "number" == typeof t,
default: !0,
tag: "tag:yaml.org,2002:float",
format: "TIME",
test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve: t => parseSexagesimal(t, !1),
stringify: stringifySexagesimal
}, n = {
identify: t => t instanceof Date,
default: !0,
tag: "tag:yaml.org,2002:timestamp",
test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
resolve(t) {
const e = t.match(n.test);
if (!e) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
const [, i, a, s, r, g, m] = e.map(Number), f = e[7] ? Number((e[7] + "00").substr(1, 3)) : 0;
let l = Date.UTC(i, a - 1, s, r || 0, g || 0, m || 0, f);
const o = e[8];
if (o && "Z" !== o) {
let t = parseSexagesimal(o, !1);
Math.abs(t) < 30 && (t *= 60), l -= 6e4 * t;
}
return new Date(l);
},
stringify: ({value: t}) => t?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
e.floatTime = r, e.intTime = s, e.timestamp = n;
}),

/***/ 9777:
/***/ ((e, n) => {
const t = "block", o = "quoted";
function consumeMoreIndentedLines(e, n, t) {
let o = n, l = n + 1, i = e[l];
for (;" " === i || "\t" === i; ) if (n < l + t) i = e[++n]; else {
do {
i = e[++n];
} while (i && "\n" !== i);
o = n, l = n + 1, i = e[l];
}
return o;
}
n.FOLD_BLOCK = t, n.FOLD_FLOW = "flow", n.FOLD_QUOTED = o, n.foldFlowLines = function foldFlowLines(e, n, l = "flow", {indentAtStart: i, lineWidth: s = 80, minContentWidth: r = 20, onFold: f, onOverflow: c} = {}) {
if (!s || s < 0) return e;
s < r && (r = 0);
const d = Math.max(1 + r, 1 + s - n.length);
if (e.length <= d) return e;
const u = [], h = {};
let a, L, g = s - n.length;
"number" == typeof i && (i > s - Math.max(2, r) ? u.push(0) : g = s - i);
let m = !1, w = -1, F = -1, O = -1;
l === t && (w = consumeMoreIndentedLines(e, w, n.length), -1 !== w && (g = w + d));
for (let i; i = e[w += 1]; ) {
if (l === o && "\\" === i) {
switch (F = w, e[w + 1]) {
case "x":
w += 3;
break;

case "u":
w += 5;
break;

case "U":
w += 9;
break;

default:
w += 1;
}
O = w;
}
if ("\n" === i) l === t && (w = consumeMoreIndentedLines(e, w, n.length)), g = w + n.length + d, 
a = void 0; else {
if (" " === i && L && " " !== L && "\n" !== L && "\t" !== L) {
const n = e[w + 1];
n && " " !== n && "\n" !== n && "\t" !== n && (a = w);
}
if (w >= g) if (a) u.push(a), g = a + d, a = void 0; else if (l === o) {
for (;" " === L || "\t" === L; ) L = i, i = e[w += 1], m = !0;
const n = w > O + 1 ? w - 2 : F - 1;
if (h[n]) return e;
u.push(n), h[n] = !0, g = n + d, a = void 0;
} else m = !0;
}
L = i;
}
if (m && c && c(), 0 === u.length) return e;
f && f();
let b = e.slice(0, u[0]);
for (let t = 0; t < u.length; ++t) {
const i = u[t], s = u[t + 1] || e.length;
0 === i ? b = `\n${n}${e.slice(0, s)}` : (l === o && h[i] && (b += `${e[i]}\\`), 
b += `\n${n}${e.slice(i + 1, s)}`);
}
return b;
};
}),

/***/ 5474:
/***/ ((t, e, n) => {
var i = n(9030), r = n(1737), o = n(2005), l = n(4387);
e.createStringifyContext = function createStringifyContext(t, e) {
const n = Object.assign({
blockQuote: !0,
commentString: o.stringifyComment,
defaultKeyType: null,
defaultStringType: "PLAIN",
directives: null,
doubleQuotedAsJSON: !1,
doubleQuotedMinMultiLineLength: 40,
falseStr: "false",
flowCollectionPadding: !0,
indentSeq: !0,
lineWidth: 80,
minContentWidth: 20,
nullStr: "null",
simpleKeys: !1,
singleQuote: null,
trailingComma: !1,
trueStr: "true",
verifyAliasOrder: !0
}, t.schema.toStringOptions, e);
let i;
switch (n.collectionStyle) {
case "block":
i = !1;
break;

case "flow":
i = !0;
break;

default:
i = null;
}
return {
anchors: new Set,
doc: t,
flowCollectionPadding: n.flowCollectionPadding ? " " : "",
indent: "",
indentStep: "number" == typeof n.indent ? " ".repeat(n.indent) : "  ",
inFlow: i,
options: n
};
}, e.stringify = function stringify(t, e, n, o) {
if (r.isPair(t)) return t.toString(e, n, o);
if (r.isAlias(t)) {
if (e.doc.directives) return t.toString(e);
if (e.resolvedAliases?.has(t)) throw new TypeError("Cannot stringify circular structure without alias nodes");
e.resolvedAliases ? e.resolvedAliases.add(t) : e.resolvedAliases = new Set([ t ]), 
t = t.resolve(e.doc);
}
let s;
const a = r.isNode(t) ? t : e.doc.createNode(t, {
onTagObj: t => s = t
});
s ?? (s = function getTagObject(t, e) {
if (e.tag) {
const n = t.filter(t => t.tag === e.tag);
if (n.length > 0) return n.find(t => t.format === e.format) ?? n[0];
}
let n, i;
if (r.isScalar(e)) {
i = e.value;
let r = t.filter(t => t.identify?.(i));
if (r.length > 1) {
const t = r.filter(t => t.test);
t.length > 0 && (r = t);
}
n = r.find(t => t.format === e.format) ?? r.find(t => !t.format);
} else i = e, n = t.find(t => t.nodeClass && i instanceof t.nodeClass);
if (!n) throw new Error(`Tag not resolved for ${i?.constructor?.name ?? (null === i ? "null" : typeof i)} value`);
return n;
}(e.doc.schema.tags, a));
const c = function stringifyProps(t, e, {anchors: n, doc: o}) {
if (!o.directives) return "";
const l = [], s = (r.isScalar(t) || r.isCollection(t)) && t.anchor;
s && i.anchorIsValid(s) && (n.add(s), l.push(`&${s}`));
const a = t.tag ?? (e.default ? null : e.tag);
return a && l.push(o.directives.tagString(a)), l.join(" ");
}(a, s, e);
c.length > 0 && (e.indentAtStart = (e.indentAtStart ?? 0) + c.length + 1);
const d = "function" == typeof s.stringify ? s.stringify(a, e, n, o) : r.isScalar(a) ? l.stringifyString(a, e, n, o) : a.toString(e, n, o);
return c ? r.isScalar(a) || "{" === d[0] || "[" === d[0] ? `${c} ${d}` : `${c}\n${e.indent}${d}` : d;
};
}),

/***/ 486:
/***/ ((e, n, t) => {
var o = t(1737), i = t(5474), l = t(2005);
function stringifyBlockCollection({comment: e, items: n}, t, {blockItemPrefix: m, flowChars: s, itemIndent: c, onChompKeep: r, onComment: f}) {
const {indent: d, options: {commentString: u}} = t, a = Object.assign({}, t, {
indent: c,
type: null
});
let g = !1;
const h = [];
for (let e = 0; e < n.length; ++e) {
const s = n[e];
let r = null;
if (o.isNode(s)) !g && s.spaceBefore && h.push(""), addCommentBefore(t, h, s.commentBefore, g), 
s.comment && (r = s.comment); else if (o.isPair(s)) {
const e = o.isNode(s.key) ? s.key : null;
e && (!g && e.spaceBefore && h.push(""), addCommentBefore(t, h, e.commentBefore, g));
}
g = !1;
let f = i.stringify(s, a, () => r = null, () => g = !0);
r && (f += l.lineComment(f, c, u(r))), g && r && (g = !1), h.push(m + f);
}
let p;
if (0 === h.length) p = s.start + s.end; else {
p = h[0];
for (let e = 1; e < h.length; ++e) {
const n = h[e];
p += n ? `\n${d}${n}` : "\n";
}
}
return e ? (p += "\n" + l.indentComment(u(e), d), f && f()) : g && r && r(), p;
}
function stringifyFlowCollection({items: e}, n, {flowChars: t, itemIndent: m}) {
const {indent: s, indentStep: c, flowCollectionPadding: r, options: {commentString: f}} = n;
m += c;
const d = Object.assign({}, n, {
indent: m,
inFlow: !0,
type: null
});
let u = !1, a = 0;
const g = [];
for (let t = 0; t < e.length; ++t) {
const s = e[t];
let c = null;
if (o.isNode(s)) s.spaceBefore && g.push(""), addCommentBefore(n, g, s.commentBefore, !1), 
s.comment && (c = s.comment); else if (o.isPair(s)) {
const e = o.isNode(s.key) ? s.key : null;
e && (e.spaceBefore && g.push(""), addCommentBefore(n, g, e.commentBefore, !1), 
e.comment && (u = !0));
const t = o.isNode(s.value) ? s.value : null;
t ? (t.comment && (c = t.comment), t.commentBefore && (u = !0)) : null == s.value && e?.comment && (c = e.comment);
}
c && (u = !0);
let r = i.stringify(s, d, () => c = null);
u || (u = g.length > a || r.includes("\n")), t < e.length - 1 ? r += "," : n.options.trailingComma && (n.options.lineWidth > 0 && (u || (u = g.reduce((e, n) => e + n.length + 2, 2) + (r.length + 2) > n.options.lineWidth)), 
u && (r += ",")), c && (r += l.lineComment(r, m, f(c))), g.push(r), a = g.length;
}
const {start: h, end: p} = t;
if (0 === g.length) return h + p;
if (!u) {
const e = g.reduce((e, n) => e + n.length + 2, 2);
u = n.options.lineWidth > 0 && e > n.options.lineWidth;
}
if (u) {
let e = h;
for (const n of g) e += n ? `\n${c}${s}${n}` : "\n";
return `${e}\n${s}${p}`;
}
return `${h}${r}${g.join(" ")}${r}${p}`;
}
function addCommentBefore({indent: e, options: {commentString: n}}, t, o, i) {
if (o && i && (o = o.replace(/^\n+/, "")), o) {
const i = l.indentComment(n(o), e);
t.push(i.trimStart());
}
}
n.stringifyCollection = function stringifyCollection(e, n, t) {
return (n.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, n, t);
};
}),

/***/ 2005:
/***/ ((n, e) => {
function indentComment(n, e) {
return /^\n+$/.test(n) ? n.substring(1) : e ? n.replace(/^(?! *$)/gm, e) : n;
}
e.indentComment = indentComment, e.lineComment = (n, e, t) => n.endsWith("\n") ? indentComment(t, e) : t.includes("\n") ? "\n" + indentComment(t, e) : (n.endsWith(" ") ? "" : " ") + t, 
e.stringifyComment = n => n.replace(/^(?!$)(?: $)?/gm, "#");
}),

/***/ 9255:
/***/ ((e, n, t) => {
var o = t(1737), s = t(5474), i = t(2005);
n.stringifyDocument = function stringifyDocument(e, n) {
const t = [];
let c = !0 === n.directives;
if (!1 !== n.directives && e.directives) {
const n = e.directives.toString(e);
n ? (t.push(n), c = !0) : e.directives.docStart && (c = !0);
}
c && t.push("---");
const m = s.createStringifyContext(e, n), {commentString: r} = m.options;
if (e.commentBefore) {
1 !== t.length && t.unshift("");
const n = r(e.commentBefore);
t.unshift(i.indentComment(n, ""));
}
let u = !1, f = null;
if (e.contents) {
if (o.isNode(e.contents)) {
if (e.contents.spaceBefore && c && t.push(""), e.contents.commentBefore) {
const n = r(e.contents.commentBefore);
t.push(i.indentComment(n, ""));
}
m.forceBlockIndent = !!e.comment, f = e.contents.comment;
}
const n = f ? void 0 : () => u = !0;
let l = s.stringify(e.contents, m, () => f = null, n);
f && (l += i.lineComment(l, "", r(f))), "|" !== l[0] && ">" !== l[0] || "---" !== t[t.length - 1] ? t.push(l) : t[t.length - 1] = `--- ${l}`;
} else t.push(s.stringify(e.contents, m));
if (e.directives?.docEnd) if (e.comment) {
const n = r(e.comment);
n.includes("\n") ? (t.push("..."), t.push(i.indentComment(n, ""))) : t.push(`... ${n}`);
} else t.push("..."); else {
let n = e.comment;
n && u && (n = n.replace(/^\n+/, "")), n && (u && !f || "" === t[t.length - 1] || t.push(""), 
t.push(i.indentComment(r(n), "")));
}
return t.join("\n") + "\n";
};
}),

/***/ 2827:
/***/ ((t, i) => {
i.stringifyNumber = function stringifyNumber({format: t, minFractionDigits: i, tag: n, value: e}) {
if ("bigint" == typeof e) return String(e);
const r = "number" == typeof e ? e : Number(e);
if (!isFinite(r)) return isNaN(r) ? ".nan" : r < 0 ? "-.inf" : ".inf";
let f = Object.is(e, -0) ? "-0" : JSON.stringify(e);
if (!t && i && (!n || "tag:yaml.org,2002:float" === n) && /^-?\d/.test(f) && !f.includes("e")) {
let t = f.indexOf(".");
t < 0 && (t = f.length, f += ".");
let n = i - (f.length - t - 1);
for (;n-- > 0; ) f += "0";
}
return f;
};
}),

/***/ 8070:
/***/ ((n, e, i) => {
var t = i(1737), l = i(1543), o = i(5474), s = i(2005);
e.stringifyPair = function stringifyPair({key: n, value: e}, i, r, a) {
const {allNullValues: c, doc: m, indent: f, indentStep: d, options: {commentString: u, indentSeq: y, simpleKeys: p}} = i;
let w = t.isNode(n) && n.comment || null;
if (p) {
if (w) throw new Error("With simple keys, key nodes cannot have comments");
if (t.isCollection(n) || !t.isNode(n) && "object" == typeof n) throw new Error("With simple keys, collection cannot be used as a key value");
}
let h = !p && (!n || w && null == e && !i.inFlow || t.isCollection(n) || (t.isScalar(n) ? n.type === l.Scalar.BLOCK_FOLDED || n.type === l.Scalar.BLOCK_LITERAL : "object" == typeof n));
i = Object.assign({}, i, {
allNullValues: !1,
implicitKey: !h && (p || !c),
indent: f + d
});
let g, C, S, F = !1, $ = !1, O = o.stringify(n, i, () => F = !0, () => $ = !0);
if (!h && !i.inFlow && O.length > 1024) {
if (p) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
h = !0;
}
if (i.inFlow) {
if (c || null == e) return F && r && r(), "" === O ? "?" : h ? `? ${O}` : O;
} else if (c && !p || null == e && h) return O = `? ${O}`, w && !F ? O += s.lineComment(O, i.indent, u(w)) : $ && a && a(), 
O;
F && (w = null), h ? (w && (O += s.lineComment(O, i.indent, u(w))), O = `? ${O}\n${f}:`) : (O = `${O}:`, 
w && (O += s.lineComment(O, i.indent, u(w)))), t.isNode(e) ? (g = !!e.spaceBefore, 
C = e.commentBefore, S = e.comment) : (g = !1, C = null, S = null, e && "object" == typeof e && (e = m.createNode(e))), 
i.implicitKey = !1, h || w || !t.isScalar(e) || (i.indentAtStart = O.length + 1), 
$ = !1, y || !(d.length >= 2) || i.inFlow || h || !t.isSeq(e) || e.flow || e.tag || e.anchor || (i.indent = i.indent.substring(2));
let b = !1;
const k = o.stringify(e, i, () => b = !0, () => $ = !0);
let N = " ";
if (w || g || C) {
if (N = g ? "\n" : "", C) {
const n = u(C);
N += `\n${s.indentComment(n, i.indent)}`;
}
"" !== k || i.inFlow ? N += `\n${i.indent}` : "\n" === N && S && (N = "\n\n");
} else if (!h && t.isCollection(e)) {
const n = k[0], t = k.indexOf("\n"), l = -1 !== t, o = i.inFlow ?? e.flow ?? 0 === e.items.length;
if (l || !o) {
let e = !1;
if (l && ("&" === n || "!" === n)) {
let i = k.indexOf(" ");
"&" === n && -1 !== i && i < t && "!" === k[i + 1] && (i = k.indexOf(" ", i + 1)), 
(-1 === i || t < i) && (e = !0);
}
e || (N = `\n${i.indent}`);
}
} else "" !== k && "\n" !== k[0] || (N = "");
return O += N + k, i.inFlow ? b && r && r() : S && !b ? O += s.lineComment(O, i.indent, u(S)) : $ && a && a(), 
O;
};
}),

/***/ 4387:
/***/ ((t, e, n) => {
var i = n(1543), r = n(9777);
const getFoldOptions = (t, e) => ({
indentAtStart: e ? t.indent.length : t.indentAtStart,
lineWidth: t.options.lineWidth,
minContentWidth: t.options.minContentWidth
}), containsDocumentMarker = t => /^(%|---|\.\.\.)/m.test(t);
function doubleQuotedString(t, e) {
const n = JSON.stringify(t);
if (e.options.doubleQuotedAsJSON) return n;
const {implicitKey: i} = e, l = e.options.doubleQuotedMinMultiLineLength, o = e.indent || (containsDocumentMarker(t) ? "  " : "");
let s = "", c = 0;
for (let t = 0, e = n[t]; e; e = n[++t]) if (" " === e && "\\" === n[t + 1] && "n" === n[t + 2] && (s += n.slice(c, t) + "\\ ", 
t += 1, c = t, e = "\\"), "\\" === e) switch (n[t + 1]) {
case "u":
{
s += n.slice(c, t);
const e = n.substr(t + 2, 4);
switch (e) {
case "0000":
s += "\\0";
break;

case "0007":
s += "\\a";
break;

case "000b":
s += "\\v";
break;

case "001b":
s += "\\e";
break;

case "0085":
s += "\\N";
break;

case "00a0":
s += "\\_";
break;

case "2028":
s += "\\L";
break;

case "2029":
s += "\\P";
break;

default:
"00" === e.substr(0, 2) ? s += "\\x" + e.substr(2) : s += n.substr(t, 6);
}
t += 5, c = t + 1;
}
break;

case "n":
if (i || '"' === n[t + 2] || n.length < l) t += 1; else {
for (s += n.slice(c, t) + "\n\n"; "\\" === n[t + 2] && "n" === n[t + 3] && '"' !== n[t + 4]; ) s += "\n", 
t += 2;
s += o, " " === n[t + 2] && (s += "\\"), t += 1, c = t + 1;
}
break;

default:
t += 1;
}
return s = c ? s + n.slice(c) : n, i ? s : r.foldFlowLines(s, o, r.FOLD_QUOTED, getFoldOptions(e, !1));
}
function singleQuotedString(t, e) {
if (!1 === e.options.singleQuote || e.implicitKey && t.includes("\n") || /[ \t]\n|\n[ \t]/.test(t)) return doubleQuotedString(t, e);
const n = e.indent || (containsDocumentMarker(t) ? "  " : ""), i = "'" + t.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
return e.implicitKey ? i : r.foldFlowLines(i, n, r.FOLD_FLOW, getFoldOptions(e, !1));
}
function quotedString(t, e) {
const {singleQuote: n} = e.options;
let i;
if (!1 === n) i = doubleQuotedString; else {
const e = t.includes('"'), r = t.includes("'");
i = e && !r ? singleQuotedString : r && !e ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
}
return i(t, e);
}
let l;
try {
l = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
l = /\n+(?!\n|$)/g;
}
function blockString({comment: t, type: e, value: n}, o, s, c) {
const {blockQuote: u, commentString: a, lineWidth: g} = o.options;
if (!u || /\n[\t ]+$/.test(n)) return quotedString(n, o);
const d = o.indent || (o.forceBlockIndent || containsDocumentMarker(n) ? "  " : ""), f = "literal" === u || "folded" !== u && e !== i.Scalar.BLOCK_FOLDED && (e === i.Scalar.BLOCK_LITERAL || !function lineLengthOverLimit(t, e, n) {
if (!e || e < 0) return !1;
const i = e - n, r = t.length;
if (r <= i) return !1;
for (let e = 0, n = 0; e < r; ++e) if ("\n" === t[e]) {
if (e - n > i) return !0;
if (n = e + 1, r - n <= i) return !1;
}
return !0;
}(n, g, d.length));
if (!n) return f ? "|\n" : ">\n";
let S, b;
for (b = n.length; b > 0; --b) {
const t = n[b - 1];
if ("\n" !== t && "\t" !== t && " " !== t) break;
}
let p = n.substring(b);
const L = p.indexOf("\n");
-1 === L ? S = "-" : n === p || L !== p.length - 1 ? (S = "+", c && c()) : S = "", 
p && (n = n.slice(0, -p.length), "\n" === p[p.length - 1] && (p = p.slice(0, -1)), 
p = p.replace(l, `$&${d}`));
let $, O = !1, h = -1;
for ($ = 0; $ < n.length; ++$) {
const t = n[$];
if (" " === t) O = !0; else {
if ("\n" !== t) break;
h = $;
}
}
let k = n.substring(0, h < $ ? h + 1 : $);
k && (n = n.substring(k.length), k = k.replace(/\n+/g, `$&${d}`));
let Q = (O ? d ? "2" : "1" : "") + S;
if (t && (Q += " " + a(t.replace(/ ?[\r\n]+/g, " ")), s && s()), !f) {
const t = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${d}`);
let l = !1;
const s = getFoldOptions(o, !0);
"folded" !== u && e !== i.Scalar.BLOCK_FOLDED && (s.onOverflow = () => {
l = !0;
});
const c = r.foldFlowLines(`${k}${t}${p}`, d, r.FOLD_BLOCK, s);
if (!l) return `>${Q}\n${d}${c}`;
}
return `|${Q}\n${d}${k}${n = n.replace(/\n+/g, `$&${d}`)}${p}`;
}
e.stringifyString = function stringifyString(t, e, n, l) {
const {implicitKey: o, inFlow: s} = e, c = "string" == typeof t.value ? t : Object.assign({}, t, {
value: String(t.value)
});
let {type: u} = t;
u !== i.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(c.value) && (u = i.Scalar.QUOTE_DOUBLE);
const _stringify = t => {
switch (t) {
case i.Scalar.BLOCK_FOLDED:
case i.Scalar.BLOCK_LITERAL:
return o || s ? quotedString(c.value, e) : blockString(c, e, n, l);

case i.Scalar.QUOTE_DOUBLE:
return doubleQuotedString(c.value, e);

case i.Scalar.QUOTE_SINGLE:
return singleQuotedString(c.value, e);

case i.Scalar.PLAIN:
return function plainString(t, e, n, l) {
const {type: o, value: s} = t, {actualString: c, implicitKey: u, indent: a, indentStep: g, inFlow: d} = e;
if (u && s.includes("\n") || d && /[[\]{},]/.test(s)) return quotedString(s, e);
if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return u || d || !s.includes("\n") ? quotedString(s, e) : blockString(t, e, n, l);
if (!u && !d && o !== i.Scalar.PLAIN && s.includes("\n")) return blockString(t, e, n, l);
if (containsDocumentMarker(s)) {
if ("" === a) return e.forceBlockIndent = !0, blockString(t, e, n, l);
if (u && a === g) return quotedString(s, e);
}
const f = s.replace(/\n+/g, `$&\n${a}`);
if (c) {
const test = t => t.default && "tag:yaml.org,2002:str" !== t.tag && t.test?.test(f), {compat: t, tags: n} = e.doc.schema;
if (n.some(test) || t?.some(test)) return quotedString(s, e);
}
return u ? f : r.foldFlowLines(f, a, r.FOLD_FLOW, getFoldOptions(e, !1));
}(c, e, n, l);

default:
return null;
}
};
let a = _stringify(u);
if (null === a) {
const {defaultKeyType: t, defaultStringType: n} = e.options, i = o && t || n;
if (a = _stringify(i), null === a) throw new Error(`Unsupported default string type ${i}`);
}
return a;
};
}),

/***/ 4190:
/***/ ((i, e, t) => {
var s = t(1737);
const n = Symbol("break visit"), l = Symbol("skip children"), o = Symbol("remove node");
function visit(i, e) {
const t = initVisitor(e);
s.isDocument(i) ? visit_(null, i.contents, t, Object.freeze([ i ])) === o && (i.contents = null) : visit_(null, i, t, Object.freeze([]));
}
function visit_(i, e, t, l) {
const c = callVisitor(i, e, t, l);
if (s.isNode(c) || s.isPair(c)) return replaceNode(i, l, c), visit_(i, c, t, l);
if ("symbol" != typeof c) if (s.isCollection(e)) {
l = Object.freeze(l.concat(e));
for (let i = 0; i < e.items.length; ++i) {
const s = visit_(i, e.items[i], t, l);
if ("number" == typeof s) i = s - 1; else {
if (s === n) return n;
s === o && (e.items.splice(i, 1), i -= 1);
}
}
} else if (s.isPair(e)) {
l = Object.freeze(l.concat(e));
const i = visit_("key", e.key, t, l);
if (i === n) return n;
i === o && (e.key = null);
const s = visit_("value", e.value, t, l);
if (s === n) return n;
s === o && (e.value = null);
}
return c;
}
async function visitAsync(i, e) {
const t = initVisitor(e);
s.isDocument(i) ? await visitAsync_(null, i.contents, t, Object.freeze([ i ])) === o && (i.contents = null) : await visitAsync_(null, i, t, Object.freeze([]));
}
async function visitAsync_(i, e, t, l) {
const c = await callVisitor(i, e, t, l);
if (s.isNode(c) || s.isPair(c)) return replaceNode(i, l, c), visitAsync_(i, c, t, l);
if ("symbol" != typeof c) if (s.isCollection(e)) {
l = Object.freeze(l.concat(e));
for (let i = 0; i < e.items.length; ++i) {
const s = await visitAsync_(i, e.items[i], t, l);
if ("number" == typeof s) i = s - 1; else {
if (s === n) return n;
s === o && (e.items.splice(i, 1), i -= 1);
}
}
} else if (s.isPair(e)) {
l = Object.freeze(l.concat(e));
const i = await visitAsync_("key", e.key, t, l);
if (i === n) return n;
i === o && (e.key = null);
const s = await visitAsync_("value", e.value, t, l);
if (s === n) return n;
s === o && (e.value = null);
}
return c;
}
function initVisitor(i) {
return "object" == typeof i && (i.Collection || i.Node || i.Value) ? Object.assign({
Alias: i.Node,
Map: i.Node,
Scalar: i.Node,
Seq: i.Node
}, i.Value && {
Map: i.Value,
Scalar: i.Value,
Seq: i.Value
}, i.Collection && {
Map: i.Collection,
Seq: i.Collection
}, i) : i;
}
function callVisitor(i, e, t, n) {
return "function" == typeof t ? t(i, e, n) : s.isMap(e) ? t.Map?.(i, e, n) : s.isSeq(e) ? t.Seq?.(i, e, n) : s.isPair(e) ? t.Pair?.(i, e, n) : s.isScalar(e) ? t.Scalar?.(i, e, n) : s.isAlias(e) ? t.Alias?.(i, e, n) : void 0;
}
function replaceNode(i, e, t) {
const n = e[e.length - 1];
if (s.isCollection(n)) n.items[i] = t; else if (s.isPair(n)) "key" === i ? n.key = t : n.value = t; else {
if (!s.isDocument(n)) {
const i = s.isAlias(n) ? "alias" : "scalar";
throw new Error(`Cannot replace node with ${i} parent`);
}
n.contents = t;
}
}
visit.BREAK = n, visit.SKIP = l, visit.REMOVE = o, visitAsync.BREAK = n, visitAsync.SKIP = l, 
visitAsync.REMOVE = o, e.visit = visit, e.visitAsync = visitAsync;
})

};
