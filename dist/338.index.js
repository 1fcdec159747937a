export const id = 338;
export const ids = [338];
export const modules = {

/***/ 2338:
/***/ ((e, t, n) => {
n.r(t), n.d(t, {
readConfigFile: () => readConfigFile
});
var i = n(3024), s = n(1455), a = n(6760), o = n(5650), r = n(2221), l = n(3102), u = n(6132), d = n(9818), c = n(6637);
// CONCATENATED MODULE: ./inputs/yaml-tree.js
const h = 20, m = 100, f = 2e5, p = {
"[": 1,
"{": 1,
"]": -1,
"}": -1
}, g = 5;
function treeBuilder(e, t) {
const n = new Map, build = (i, s) => {
if (!(0, c.Ll)(i)) return {
line: 1,
column: 1,
kind: "value",
value: null
};
const a = t.get(i) ?? i, o = e(i.range?.[0] ?? 0), r = n.get(a);
if (r) return {
...r,
...o
};
const l = {
...o,
...content(a, s)
};
return n.set(a, l), l;
}, content = (e, t) => (0, c.jh)(e) && t < g ? {
kind: "map",
entries: e.items.map(e => entry(e, t))
} : (0, c.oP)(e) && t < g ? {
kind: "list",
items: e.items.map(e => build(e, t + 1))
} : {
kind: "value",
value: (0, c.jn)(e) ? e.value : void 0
}, entry = ({key: e, value: t}, n) => {
const i = build(e, n + 1), {line: s, column: a} = i;
return {
key: i,
value: null === t ? {
line: s,
column: a,
kind: "value",
value: null
} : build(t, n + 1)
};
};
return e => build(e, 0);
}
// CONCATENATED MODULE: ./inputs/config-file.js
const b = 1048576, v = 1e3, $ = [ "mail-from-domain", "behavior-on-mx-failure", "disable", "aws-region", "hosted-zone-id" ], w = [ "identity", ...$ ];
async function readConfigFile(e, t, n) {
const r = n.GITHUB_WORKSPACE || process.cwd(), u = (0, a.resolve)(r, e), g = (0, 
a.relative)(r, u).split(a.sep).join("/"), failed = e => unread(g, [ {
message: e
} ]);
try {
const a = await async function readWithin(e, t) {
const n = l.ab`is outside the workspace: give the path of a file in the repository`;
if (!isInside(e, t)) return n;
const [a, o] = await Promise.all([ (0, s.realpath)(t), (0, s.realpath)(e) ]).catch(e => {
if (function isMissing(e) {
const {code: t} = e;
return "ENOENT" === t || "ENOTDIR" === t;
}(e)) return [];
throw e;
});
if (!a || !o) return l.ab`does not exist in the workspace: run ${(0, l.aY)("actions/checkout")} before this step, or correct the path`;
if (!isInside(o, a)) return n;
if (!(await (0, s.stat)(a)).isFile()) return l.ab`is not a file: give the path of a YAML file in the repository`;
const r = await (0, s.open)(a, i.constants.O_RDONLY);
try {
const e = new Uint8Array(b + 1);
let t = 0;
for (let n = 1; n > 0 && t < e.length; t += n) ({bytesRead: n} = await r.read(e, t));
return t > b ? l.ab`is larger than 1 MiB` : e.subarray(0, t);
} finally {
await r.close();
}
}(r, u);
return a instanceof Uint8Array ? function readText(e, t, n, i) {
const wrong = t => unread(e, [ {
message: t,
line: 1,
column: 1
} ]);
let s;
try {
s = new TextDecoder("utf-8", {
fatal: !0
}).decode(t);
} catch {
return wrong(l.ab`The file is not UTF-8.`);
}
const {tree: a, problems: o} = function parseYaml(e) {
const t = function tooComplex(e) {
const t = {
tokens: 0,
line: 1,
depth: 0,
onLine: 0
};
for (const n of (new c.JG).lex(e)) {
if (t.tokens++, t.depth += p[n] ?? 0, 0 === t.depth && /^(?:[-?:]$|[&!*])/.test(n) && t.onLine++, 
n.length > m && /^ +$/.test(n) || t.tokens > f || Math.max(t.depth, t.onLine) > h) return {
line: t.line,
column: 1,
message: l.ab`is nested too deeply, or has too many parts`
};
t.line += n.split("\n").length - 1, /[\r\n]$/.test(n) && (t.onLine = 0);
}
}(e);
if (t) return {
tree: void 0,
problems: [ t ]
};
const n = new c.HN;
n.addNewLine(0);
for (const {index: t} of e.matchAll(/\n/g)) n.addNewLine(t + 1);
const i = (0, c.Tp)(e, {
version: "1.2",
schema: "core",
merge: !1,
uniqueKeys: !1,
prettyErrors: !1,
logLevel: "error"
}), at = e => {
const {line: t, col: i} = n.linePos(e);
return {
line: t,
column: i
};
}, s = e.split("\n").map(e => /[:-] \{(?:domain|region)\}/.test(e)), a = [ ...i.errors, ...i.warnings ].map(({code: e, message: t, pos: [n]}) => {
const i = at(n), a = s[i.line - 1] ? l.ab`. Put a value that begins with { in quotation marks` : l.ab``;
return {
...i,
message: "MULTIPLE_DOCS" === e ? l.ab`contains a second YAML document here: keep one document per file` : l.ab`is not valid YAML: ${t}${a}`
};
}), {yaml: o} = i.directives ?? {};
if (o?.explicit && "1.2" !== o.version && a.push({
line: 1,
column: 1,
message: l.ab`declares YAML ${o.version}, but only YAML 1.2 is supported`
}), a.length > 0 || !i.contents) return {
tree: void 0,
problems: a
};
const {meant: r, unknown: u} = function anchored(e) {
const t = new Map, n = new Map, i = [];
return (0, c.YR)(e, {
Node: (e, s) => {
if (!(0, c.Vj)(s)) return void (s.anchor && t.set(s.anchor, s));
const a = t.get(s.source);
a ? n.set(s, a) : i.push(s);
}
}), {
meant: n,
unknown: i
};
}(i.contents);
for (const {source: e, range: t} of u) a.push({
...at(t?.[0] ?? 0),
message: l.ab`has the alias ${`*${e}`}, but no anchor ${`&${e}`} before it. Correct the name, or quote the value if it isn't an alias`
});
return {
tree: u.length > 0 ? void 0 : treeBuilder(at, r)(i.contents),
problems: a
};
}(s);
return o.length > 0 ? unread(e, o.slice(0, d.S).map(({message: e, ...t}) => ({
message: l.ab`The file ${e}.`,
...t
}))) : !a || "value" === a.kind && null === a.value ? wrong(l.ab`The file is empty: list the identities under ${(0, 
l.aY)("identities")}.`) : new FileReader(n, i).read(e, a);
}(g, a, t, n) : failed(l.ab`${(0, l.aY)("config-file")} is "${e}", which ${a}.`);
} catch (t) {
return failed(l.ab`${(0, l.aY)("config-file")} is "${e}", which can't be read ("${(0, 
o.Z9)(t)}").`);
}
}
function unread(e, t) {
return {
path: e,
targets: [],
notes: [],
problems: t
};
}
function isInside(e, t) {
const n = (0, a.relative)(e, t);
return "" !== n && ".." !== n && !n.startsWith(`..${a.sep}`) && !(0, a.isAbsolute)(n);
}
class FileReader {
#e;
#t;
#n=new Map;
#i=new Map;
#s=new Map;
#a=new Map;
#o=new Map;
#r=[];
constructor(e, t) {
this.#e = e, this.#t = t;
}
read(e, t) {
const n = this.#l(t, [ "defaults", "identities" ], l.ab`The file`);
n && this.#u(t, n);
const i = Array.from(this.#i.values(), ({target: e}) => e);
return i.some(({zone: e}) => e) && this.#d(), {
path: e,
targets: i,
problems: [ ...this.#s.values() ].toSorted(byPlace),
notes: [ ...this.#a.values() ]
};
}
#u(e, t) {
const n = t.defaults ? this.#l(t.defaults, $, l.ab`${(0, l.aY)("defaults")}`) : {};
if (!n) return;
this.#c(n);
const {identities: i} = t;
i ? "list" !== i.kind ? this.#h(i, l.ab`${(0, l.aY)("identities")} is not a list: begin each identity with ${(0, 
l.aY)("-")}.`) : 0 === i.items.length ? this.#h(i, l.ab`${(0, l.aY)("identities")} is empty: list at least one identity.`) : this.#m(i.items, n) : this.#h(e, l.ab`${(0, 
l.aY)("identities")} is missing: list the identities under it.`);
}
#m(e, t) {
let n = 0;
for (const i of e) {
if (this.#s.size >= d.S) return;
const e = this.#f(i, t);
if (n += Math.max(1, e.length), n > v) return this.#h(i, l.ab`The file declares more than ${v} targets: split it, and run a step for each part.`);
for (const {fields: n, region: s} of e) this.#p(i, n, t, s);
}
}
#f(e, t) {
const n = "value" === e.kind && "string" == typeof e.value ? {
identity: e
} : this.#l(e, w, l.ab`An entry of ${(0, l.aY)("identities")}`, l.ab`neither a string nor a map`);
if (!n) return [];
const i = function isSet(e) {
return void 0 !== e && !("value" === e.kind && "string" == typeof e.value && "" === e.value.trim());
}(n["aws-region"]) ? n["aws-region"] : t["aws-region"];
return this.#g(i).map(e => ({
fields: n,
region: e
}));
}
#g(e) {
return "list" !== e?.kind ? [ e ] : (0 === e.items.length && this.#h(e, l.ab`${(0, 
l.aY)("aws-region")} is an empty list: name at least one region, or leave it out.`), 
e.items);
}
#c(e) {
for (const t of this.#g(e["aws-region"]).slice(0, v)) {
const n = this.#b({}, e, t);
if (n) for (const {input: e, message: t} of (0, u._E)(e => n(e).value, this.#t).problems) {
const {at: i} = n(e);
i && "mail-from-domain" !== e && this.#h(i, t);
}
}
}
#p(e, t, n, i) {
const s = this.#b(t, n, i);
if (!s) return;
const {target: a, problems: o, notes: r} = (0, u._E)(e => s(e).value, this.#t);
for (const e of r) this.#a.set(e.plain(), e);
const l = new Set(o.map(({input: e}) => e));
for (const {input: t, message: n} of o) {
const {value: i, at: a, filledFrom: o = []} = s(t);
(void 0 !== a || "" === i) && !o.some(e => l.has(e)) && this.#h(a ?? e, n);
}
return a ? ((0, d.K)(a) && function lacksZone(e) {
return "route53" === e("dns-provider").value.trim().toLowerCase() && "" === e("hosted-zone-id").value;
}(s) && this.#r.push({
target: a,
at: e
}), this.#v(a, e, i ?? e)) : void 0;
}
#v(e, t, n) {
const i = `${e.region} ${e.identity.name}`, s = this.#i.get(i);
if (s?.at === t) return this.#h(n, l.ab`${(0, l.aY)("aws-region")} lists ${e.region} twice: remove one.`);
if (s) return this.#h(t, l.ab`${e.identity.name} in ${e.region} is declared twice: line ${s.at.line} has it already.`);
const [a] = this.#i.values();
if (a && (0, r.iQ)(a.target.region) !== (0, r.iQ)(e.region)) return this.#h(n, l.ab`${e.region} is in a different partition from ${a.target.region}, so it is in another AWS account: use one file and one step per account.`);
this.#i.set(i, {
target: this.#$(e),
at: t
});
}
#d() {
for (const {target: e, at: t} of this.#r) this.#h(t, l.ab`${e.identity.name} has no ${(0, 
l.aY)("hosted-zone-id")}, but ${(0, l.aY)("dns-provider")} is ${(0, l.aY)("route53")}: set it here or under ${(0, 
l.aY)("defaults")}, or write ${(0, l.aY)("none")} to publish nothing.`);
}
#$(e) {
if ("default" === e.desired.kind) return e;
const {domain: t} = e.desired, n = this.#o.get(t) ?? e.region;
return this.#o.set(t, n), {
...e,
mxRegion: n
};
}
#b(e, t, n) {
const i = this.#w(e), s = this.#w(t), a = this.#w({
"aws-region": n
});
if (!i || !s || !a) return;
const o = function isTrue(e) {
return "true" === e?.trim().toLowerCase();
}(i.disable?.value), r = void 0 !== i["mail-from-domain"] && void 0 === i.disable, d = {
...s,
...o && {
"mail-from-domain": void 0
},
...r && {
disable: void 0
},
...i,
...a
}, c = d["hosted-zone-id"], h = "none" === c?.value.trim().toLowerCase();
c?.at && !h && (0, u.yB)(this.#e) && this.#h(c.at, l.ab`${(0, l.aY)("hosted-zone-id")} is a Route 53 zone, but records are published in Cloudflare: leave it out, or write ${(0, 
l.aY)("none")} to publish nothing.`);
const m = this.#y(d), [f] = /\{(?!(?:domain|region)\})[^{}]*\}/.exec(readable(m?.value)) ?? [];
if (m?.at && f) return this.#h(m.at, l.ab`${(0, l.aY)("mail-from-domain")} has the unknown placeholder ${f}: use ${(0, 
l.aY)("{domain}")} or ${(0, l.aY)("{region}")}.`);
const p = {
...d,
"mail-from-domain": m,
"hosted-zone-id": h ? void 0 : c
}, g = [ "behavior-on-mx-failure", "aws-region", ...h ? [] : u.i8 ];
return e => p[e] ?? {
value: g.includes(e) ? this.#e(e) : "",
at: void 0
};
}
#y(e) {
const t = e["mail-from-domain"], n = readable(t?.value), i = readable(e.identity?.value).trim(), s = e["aws-region"]?.value ?? this.#e("aws-region"), [, a = ""] = (0, 
u.sg)(s, this.#t), o = {
"{domain}": i.slice(i.lastIndexOf("@") + 1).replace(/\.$/, ""),
"{region}": a
};
return t && {
...t,
value: n.replace(/\{(?:domain|region)\}/g, e => o[e] ?? e) || t.value,
filledFrom: [ ...n.includes("{domain}") ? [ "identity" ] : [], ...n.includes("{region}") ? [ "aws-region" ] : [] ]
};
}
#w(e) {
const t = Object.entries(e).flatMap(([e, t]) => {
if (!t || "aws-region" === e && "list" === t.kind) return [];
const n = function textOf(e, t) {
const n = "value" === t.kind ? t.value : void 0;
return "disable" === e && "boolean" == typeof n ? String(n) : "string" == typeof n ? n : void 0;
}(e, t);
return void 0 === n && this.#h(t, function aboutType(e, t) {
return "value" === t.kind && null === t.value ? l.ab`${e} has no value: give it one, or leave it out.` : "map" === t.kind ? l.ab`${e} is a map, not a string: put it in quotation marks, as ${(0, 
l.aY)("{")} begins a map.` : "disable" === e ? l.ab`${e} is not ${(0, l.aY)("true")} or ${(0, 
l.aY)("false")}.` : "aws-region" === e ? l.ab`${e} is not a string or a list of strings.` : l.ab`${e} is not a string.`;
}(e, t)), [ {
name: e,
value: n,
at: t
} ];
});
if (!t.some(({value: e}) => void 0 === e)) return Object.fromEntries(t.flatMap(({name: e, value: t = "", at: n}) => "" === t.trim() ? [] : [ [ e, {
value: t,
at: n
} ] ]));
}
#l(e, t, n, i = l.ab`not a map`) {
const s = {}, a = t.join(", ");
if ("map" !== e.kind) return this.#h(e, l.ab`${n} is ${i}: the allowed keys are ${a}.`);
const o = this.#n.get(t) ?? new Map;
this.#n.set(t, o);
const r = o.get(e.entries);
if (r) return r;
o.set(e.entries, s);
for (const {key: i, value: o} of e.entries) {
const e = t.find(e => "value" === i.kind && e === i.value);
e ? s[e] ? this.#h(i, l.ab`${n} has the key ${e} twice.`) : s[e] = o : this.#h(i, l.ab`${n} has ${"value" === i.kind ? l.ab`the unknown key ${String(i.value)}` : l.ab`a key that isn't a string`}: the allowed keys are ${a}.`);
}
return s;
}
#h({line: e, column: t}, n) {
this.#s.size < d.S && this.#s.set(JSON.stringify([ e, t, n.parts ]), {
message: n,
line: e,
column: t
});
}
}
function byPlace(e, t) {
return e.line - t.line || e.column - t.column;
}
function readable(e = "") {
return e.length > u.S$ ? "" : e;
}
})

};
