export const id = 906;
export const ids = [906];
export const modules = {

/***/ 1906:
/***/ ((e, s, t) => {
t.r(s), t.d(s, {
SharedRoute53: () => SharedRoute53
});
var i = t(8500), n = t(9251);
class SharedRoute53 {
#e;
#s;
#t;
#i=new Map;
#n=new Map;
#a=new Map;
#o=new Map;
#c;
constructor(e, s, t) {
this.#e = e, this.#s = s, this.#t = t;
}
hostedZone(e) {
return (0, n.H)(this.#i, e, () => this.#e.hostedZone(e));
}
async publicZonesNamed(e) {
return this.#c ??= this.#e.allPublicZones(), (await this.#c).get(e) ?? [];
}
recordSets(e, s) {
const t = this.#n.get(e.id) ?? new ZoneReads(this.#e, e, () => this.hostedZone(e.id));
return this.#n.set(e.id, t), t.at(s);
}
async change(e, s) {
const t = this.#a.get(e.id) ?? new Batch(this.#e, this.#t().get(e.id) ?? new Set);
this.#a.set(e.id, t);
const i = s[0]?.name ?? "", n = await (t.isOpenFor(i) ? t.add(e, i, s) : this.#e.change(e, s));
return "refused" === n.kind && this.#n.get(e.id)?.forget(), n;
}
isInSync(e) {
const s = this.#o.get(e);
if (s && this.#s.monotonic() - s.at < 900) return s.isInSync;
const t = this.#e.isInSync(e);
return this.#o.set(e, {
at: this.#s.monotonic(),
isInSync: t
}), t;
}
close() {
this.#e.close();
}
}
class ZoneReads {
#e;
#r;
#h;
#d=new Map;
#p=new Set;
#u;
#l=!1;
constructor(e, s, t) {
this.#e = e, this.#r = s, this.#h = t;
}
async at(e) {
if (this.#l) return this.#e.recordSets(this.#r, e);
this.#p.add(e), this.#u ??= this.#w();
const s = await this.#u;
return s && !this.#l ? s.get(e) ?? [] : (0, n.H)(this.#d, e, () => this.#e.recordSets(this.#r, e));
}
forget() {
this.#l = !0;
}
async #w() {
await (0, i.setImmediate)();
const {recordSets: e = Number.POSITIVE_INFINITY} = await this.#h();
if (Math.ceil(e / 300) >= this.#p.size) return;
const s = new Map;
for (const {name: e, ...t} of await this.#e.allRecordSets(this.#r)) s.set(e, [ ...s.get(e) ?? [], t ]);
return s;
}
}
class Batch {
#e;
#g;
#f=new Map;
constructor(e, s) {
this.#e = e, this.#g = new Set(s);
}
isOpenFor(e) {
return this.#g.has(e) || this.#f.has(e);
}
add(e, s, t) {
const i = this.#f.get(s);
if (i) return i.answer.promise;
const n = {
name: s,
changes: t,
answer: Promise.withResolvers()
};
if (this.#f.set(s, n), this.#g.delete(s), 0 === this.#g.size) for (const s of function partsOf(e) {
const s = [];
let [t, i] = [ Number.POSITIVE_INFINITY, 0 ];
for (const n of e) {
const e = n.changes.flatMap(e => e.values), a = e.reduce((e, s) => e + s.length, 0);
(t + e.length > 1e3 || i + a > 32e3) && (s.push([]), t = 0, i = 0), s.at(-1)?.push(n), 
t += e.length, i += a;
}
return s;
}([ ...this.#f.values() ])) this.#m(e, s);
return n.answer.promise;
}
async #m(e, s, t = !1) {
try {
const i = await this.#e.change(e, s.flatMap(({changes: e}) => e));
if ("refused" === i.kind && s.length > 1) {
for (const t of s) this.#m(e, [ t ], i.isInDoubt);
return;
}
for (const {name: e, answer: n} of s) "accepted" === i.kind ? n.resolve(i) : (this.#f.delete(e), 
n.resolve({
...i,
isInDoubt: i.isInDoubt || t
}));
} catch (e) {
for (const {answer: t} of s) t.reject(e);
}
}
}
})

};
