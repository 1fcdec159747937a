export const id = 349;
export const ids = [349];
export const modules = {

/***/ 9349:
/***/ ((n, e, t) => {
t.d(e, {
publish: () => publish
});
var o = t(5650), r = t(6153), s = t(5999), i = t(3518);
// CONCATENATED MODULE: ./mail-from/liveness.js
function liveness({servers: n, undelegated: e, isPrivateView: t}, o, r) {
if (t) return {
mx: "unknown",
both: "unknown"
};
if (void 0 !== e) return {
mx: "not-live",
both: "not-live"
};
const a = n.map(({mx: n, txt: e}) => {
const t = judge(n, n => (0, s.vQ)(n, r)), a = judge(e, n => (0, i.Sg)(n.filter(i.eY), o));
return {
mx: t,
both: !(!1 === t || !1 === a) && t && a
};
});
return {
mx: together(a.map(({mx: n}) => n)),
both: together(a.map(({both: n}) => n))
};
}
function judge(n, e) {
return (0, r.or)(n) ? void 0 : e((0, r.M$)(n));
}
function together(n) {
return n.includes(!1) ? "not-live" : n.includes(!0) ? "live" : "unknown";
}
var a = t(3102), c = t(7170), u = t(2179), l = t(112), d = t(1441), h = t(7099);
// CONCATENATED MODULE: ./run/publish.js
const w = 3, f = 12e4, g = 1e4, m = {
first: 1e3,
longest: 5e3
};
async function publish(n, e, t, r, s) {
const {aws: i, dns: m, clock: p, runner: y} = s, b = await i.dnsProvider(n);
if (!b) return e;
const k = await (0, o.gu)(async function publish_submit({desired: n, mxRegion: e}, {zone: t, changes: r}, s) {
let i = r, a = [];
try {
for (let r = 1; r <= w && i.length > 0; r++) {
const d = await s.change(t, i);
if ("accepted" === d.kind) return {
changes: i,
isInSync: d.isInSync
};
if (d.isInDoubt && (a = i), r === w && 0 === a.length) throw new o.lZ(d.code, (0, 
c.MW)(t, d.message, w));
const h = (0, l.Y)(n, e, await (0, u.T)(s, t, n.domain));
if ("obstacle" in h) throw (0, c.qX)(h.obstacle);
i = h.changes;
}
return {
changes: a,
isInSync: void 0
};
} catch (n) {
const e = (0, o.ie)(n);
if (0 === a.length || e.details.mayBeDone) throw e;
const r = v[t.provider];
throw e.with((0, o.cB)(r), {
mayBeDone: r
});
}
}(n, t, b));
if ("error" in k) return {
...e,
error: k.error
};
const x = stopwatch(p), {zone: R} = t, {changes: S, isInSync: I} = k, L = 0 === t.changes.length, N = {
...e,
published: S,
isZoneComplete: !0
};
y.log(S.length > 0 ? a.ab`Published in the ${(0, c.Mx)(R)}: ${(0, c.Iz)(S)}.` : (0, 
c.jz)(R));
const z = L ? {
result: N,
state: "nothing new"
} : I ? await async function awaitSync(n, e, t, {clock: r, signal: s, runner: i}) {
for (const c of pauses()) {
const u = await (0, o.gu)(e().then(n => ({
done: n
})));
if ("error" in u) return lostSync(n, u.error, i);
if (u.done) {
const e = Math.round(t() / 1e3);
return i.log(a.ab`All name servers of Route 53 have the records (INSYNC after ${e} s).`), 
{
result: n,
state: "in sync"
};
}
if (t() >= f) break;
const l = await (0, o.gu)(r.sleep(c, s).then(() => ({})));
if ("error" in l) return lostSync(n, l.error, i);
}
const u = (0, c._Q)(f / 1e3);
return {
result: (0, h.R)(n, "DNS records still propagating", u, i),
state: "unknown"
};
}(N, I, x, s) : await async function awaitRecords(n, e, t, r, s) {
const {runner: i} = s, u = await (0, o.gu)(askUntilLive(n, "both", f, s));
if ("error" in u) return lostSync(e, u.error, i);
const {answers: l, shown: d} = u;
if ("live" === d) {
const n = Math.round(r() / 1e3);
return i.log(a.ab`All name servers of the zone that answer show the records (after ${n} s).`), 
{
result: e,
state: "in sync",
answers: l
};
}
const w = (0, c.oX)(t, "unknown" === d, f / 1e3);
return {
result: (0, h.R)(e, "DNS records still propagating", w, i),
state: "unknown",
answers: l
};
}(n, N, R, x, s);
if (z.result.error) return z.result;
const D = "no" === r ? void 0 : await (0, o.gu)(async function requireLive(n, e, {state: t, answers: r}, s, i) {
const a = "nothing new" === t ? g : f - s(), u = r ?? (await askUntilLive(n, "mx", a, i)).answers, {mx: l} = liveness(u, n.desired.domain, n.mxRegion);
if ("live" !== l && ("unknown" !== l || "unknown" === t)) throw new o.lZ("RECORDS_NOT_LIVE", (0, 
c.zK)(n.desired.domain, e, u));
}(n, R, z, x, s)), C = L && (0, d.xk)(e) ? e.dns : await m.look(n.desired.domain, n.identity.domain);
return {
...z.result,
dns: C ?? e.dns,
error: D?.error
};
}
const v = {
route53: "Amazon Route 53",
cloudflare: "Cloudflare"
};
function lostSync(n, e, t) {
return {
result: "CANCELLED" === e.code || "INTERNAL_ERROR" === e.code ? {
...n,
error: e
} : (0, h.R)(n, "Propagation not confirmed", (0, c.pP)(e), t),
state: "unknown"
};
}
async function askUntilLive({desired: {domain: n}, mxRegion: e}, t, o, {dns: r, clock: s, signal: i}) {
const a = stopwatch(s), c = pauses();
for (;;) {
const u = await r.authoritative(n), l = liveness(u, n, e)[t], d = "unknown" === l ? g : o;
if ("live" === l || a() >= d) return {
answers: u,
shown: l
};
await s.sleep(c.next().value, i);
}
}
function* pauses() {
for (let n = m.first; ;n = Math.min(1.5 * n, m.longest)) yield n;
}
function stopwatch(n) {
const e = n.monotonic();
return () => n.monotonic() - e;
}
})

};
