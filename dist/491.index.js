export const id = 491;
export const ids = [491];
export const modules = {

/***/ 7491:
/***/ ((e, t, s) => {
s.d(t, {
openManyAws: () => openManyAws
});
var n = s(1106), i = s(8500), r = s(5650), a = s(3102), o = s(2243);
class BulkSes {
#e;
#t;
#s=new Map;
constructor(e, t) {
this.#e = e, this.#t = t;
}
async read(e) {
const t = this.#n(e), s = await t.read(e);
if ("object" == typeof s) return {
kind: "known",
...s,
canSend: void 0
};
if ("not listed" === s && !t.admitsSingle(e)) throw function notListed({identity: e, region: t}) {
return new r.lZ("IDENTITY_NOT_FOUND", a.ab`Amazon SES returned nothing for ${e.name} and more than ${20} other identities in ${t}. Most likely they are in another region or account: correct ${(0, 
a.aY)("aws-region")} or the role, or create the identities first.`);
}(e);
return this.#e.read(e);
}
async poll(e) {
const t = this.#n(e);
try {
const s = await t.read(e);
return "object" == typeof s ? {
kind: "seen",
...s
} : "not listed" !== s || t.admitsSingle(e) ? await this.#e.poll(e) : {
kind: "missed",
message: "the identity is not listed"
};
} catch (e) {
if (e instanceof r.lZ && o.K.has(e.code)) return {
kind: "missed",
message: e.text.plain()
};
throw e;
}
}
put(e, t) {
return this.#e.put(e, t);
}
close() {
this.#e.close();
}
#n({region: e}) {
const t = this.#s.get(e) ?? new RegionReads(this.#e, this.#t);
return this.#s.set(e, t), t;
}
}
class RegionReads {
#e;
#t;
#i=new Set;
#r=[];
#a=!1;
#o=!1;
constructor(e, t) {
this.#e = e, this.#t = t;
}
read(e) {
return this.#o ? Promise.resolve("denied") : new Promise((t, s) => {
this.#r.push({
target: e,
resolve: t,
reject: s
}), this.#a || this.#c();
});
}
admitsSingle({identity: e}) {
return this.#i.size < 20 && this.#i.add(e.name), this.#i.has(e.name);
}
async #c() {
this.#a = !0, await (0, i.setImmediate)();
for (let e = this.#h(); e.length > 0; e = this.#h()) await this.#d(e);
this.#a = !1;
}
#h() {
return this.#r.splice(0, 100);
}
async #d(e) {
try {
const t = await this.#l(e.map(({target: e}) => e));
for (const {target: s, resolve: n} of e) n(t(s));
} catch (t) {
for (const {reject: s} of e) s(t);
}
}
async #l(e) {
const [t, ...s] = e;
if (!t || this.#o) return () => "denied";
try {
const {states: e, requestId: n} = await this.#e.readBatch([ t, ...s ]);
return ({identity: t}) => {
const s = e.get(t.name);
return s ? {
current: s,
requestId: n
} : "not listed";
};
} catch (e) {
if (!(e instanceof r.lZ) || "ACCESS_DENIED" !== e.code) throw e;
return this.#o = !0, this.#t(function aboutDeniedBatch({region: e}) {
return a.ab`IAM denies ${(0, a.aY)("ses:GetIdentityMailFromDomainAttributes")} in ${e}, so the step reads identities one at a time, one per second. Allow that action on resource ${(0, 
a.aY)("*")} to read a hundred at once.`;
}(t)), () => "denied";
}
}
}
var c = s(4443);
class Limiter {
#u;
#g;
#w;
#m=Promise.resolve();
#p=Number.NEGATIVE_INFINITY;
#f=0;
#y;
constructor(e, {clock: t, signal: s}) {
this.#u = e, this.#g = t, this.#w = s;
}
async run(e, t) {
for (let s = 0; ;s++) {
const n = await this.#k(e), i = t(n);
if (!i) return this.#f = 0, n;
if (5 === s) return n;
this.#A(i);
}
}
stop(e) {
this.#y = {
reason: e
};
}
#k(e) {
const t = this.#m.then(() => this.#M()), s = t.then(e);
return this.#m = (this.#u.afterEnd ? s : t).then(() => this.#v(), () => this.#v()), 
s;
}
async #M() {
this.#w.throwIfAborted();
for (let e = this.#x(); e > 0; e = this.#x()) await this.#g.sleep(e, this.#w);
if (this.#y) throw this.#y.reason;
}
#x() {
return this.#p - this.#g.monotonic();
}
#v() {
this.#p = Math.max(this.#p, this.#g.monotonic() + this.#u.intervalMs);
}
#A({retryAfterMs: e = 0}) {
const t = Math.min(Math.max(2e3 * 2 ** this.#f++, e), c.mF);
this.#p = Math.max(this.#p, this.#g.monotonic() + t);
}
}
// CONCATENATED MODULE: ./aws/many.js
const h = {
intervalMs: 1e3,
afterEnd: !0
}, d = {
intervalMs: 220,
afterEnd: !1
}, l = {
intervalMs: 260,
afterEnd: !1
};
function openManyAws(e, t, i, r, a) {
const {edges: c, end: u} = (0, n.Ol)(i), {region: g} = e.targets[0], w = function failingOnce(e) {
let t, s = !1;
return async (...n) => {
if (t) return t;
try {
const t = await e(...n);
return s = !0, t;
} catch (e) {
throw s || (t = Promise.reject(e), t.catch(() => {})), e;
}
};
}((0, n.ue)((0, n.Og)(e, g, t, c, a), t)), m = "role" === e.credentials.kind, p = new Map, f = new BulkSes(new o.q({
provider: w,
justAssumed: m
}, c, e => {
const t = p.get(e) ?? new Limiter(h, c);
return p.set(e, t), t;
}), r);
let y, k = new Map;
const A = {
route53: async (e, t) => {
const {Route53Provider: n} = await Promise.all([ s.e(787), s.e(446), s.e(518) ]).then(s.bind(s, 2518));
return y ??= async function openShared(e, t, n) {
const [{Route53Api: i}, {SharedRoute53: r}] = await Promise.all([ Promise.all([ s.e(787), s.e(55) ]).then(s.bind(s, 5055)), s.e(906).then(s.bind(s, 1906)) ]);
return new r(new i(e, {
...t,
limiter: new Limiter(d, t)
}), t.clock, n);
}(t, c, () => k), new n(await y, e);
},
cloudflare: async (e, n) => {
const {openCloudflare: i} = await s.e(56).then(s.bind(s, 5056)), r = new Limiter(l, c);
return function withSharedChanges(e) {
const t = new Map;
return {
findZone: (...t) => e.findZone(...t),
records: (...t) => e.records(...t),
change: (s, n) => {
const i = `${s.id} ${n[0]?.record.name}`, change = () => e.change(s, n), r = t.get(i), a = r ? r.then(e => "accepted" === e.kind ? e : change(), change) : change();
return t.set(i, a), a;
},
close: () => e.close()
};
}(i(e, n, t, {
...c,
limiter: r
}));
}
}, M = (0, n.uz)(e, g, w, t, c, A);
return {
ses: f,
dnsProvider: M.of,
expectChanges: e => {
k = e;
},
close: () => {
u(), f.close(), M.close();
}
};
}
})

};
