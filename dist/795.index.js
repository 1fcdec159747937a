export const id = 795;
export const ids = [795];
export const modules = {

/***/ 7002:
/***/ ((e, t, a) => {
a.d(t, {
$T: () => aboutProgress,
Be: () => ownToPublish,
Rt: () => aboutTarget,
Vb: () => nameOf,
Vh: () => aboutFailedTargets,
W1: () => aboutOutcome,
Xb: () => isChange,
Yn: () => byOutcome,
es: () => stateOfOthers,
zn: () => aboutCancelledTargets
});
var n = a(3102), r = a(1441);
function nameOf({target: e}) {
return n.ab`${e?.identity.name ?? ""} in ${e?.region ?? ""}`;
}
function byOutcome(e) {
const t = e.filter(({error: e}) => !e);
return {
failures: e.filter(({error: e}) => e),
changes: t.filter(isChange),
others: t.filter(e => !isChange(e))
};
}
function isChange(e) {
return "plan" === e.settings?.mode && ("none" !== (0, r.C2)(e) || ownToPublish(e).length > 0) || e.accepted || e.published.length > 0;
}
function ownToPublish(e) {
return e.areRecordsShared ? [] : (0, r.vW)(e);
}
function aboutOutcome({settings: {mode: e}, results: t}) {
const {failures: a, changes: r, others: o} = byOutcome(t), s = "plan" === e ? n.ab` ${r.length} to change,` : n.ab` ${r.length} changed,`;
return n.ab`${(0, n.hS)(t.length, "target")}: ${a.length} failed,${"check" === e ? n.ab`` : s} ${o.length} ${stateOfOthers(e)}.`;
}
function stateOfOthers(e) {
return "check" === e ? n.ab`as declared and verified` : n.ab`unchanged`;
}
function aboutTarget(e) {
const {settings: t, error: a, accepted: i, published: b} = e;
if (a) return n.ab`${nameOf(e)}: ${(0, n.aY)(a.code)}: ${a.text}`;
const l = "plan" === t?.mode, h = l ? s[(0, r.C2)(e) ?? "none"] : o[i && (0, r.C2)(e) || "none"], u = l ? ownToPublish(e).length : b.length, d = n.ab`, ${(0, 
n.hS)(u, "DNS record")} ${l ? n.ab`to publish` : n.ab`published`}`;
return n.ab`${nameOf(e)}: ${h}${u > 0 ? d : n.ab``}.`;
}
const o = {
none: n.ab`no change in SES`,
enable: n.ab`MAIL FROM domain enabled`,
update: n.ab`MAIL FROM settings updated`,
restart: n.ab`verification restarted`,
disable: n.ab`MAIL FROM domain disabled`
}, s = {
none: n.ab`no change in SES`,
enable: n.ab`MAIL FROM domain to enable`,
update: n.ab`MAIL FROM settings to update`,
restart: n.ab`verification to restart`,
disable: n.ab`MAIL FROM domain to disable`
};
function aboutProgress(e, t, a) {
return n.ab`${e} ${t} of ${(0, n.hS)(a, "target")}.`;
}
const i = 10;
function aboutFailedTargets(e, t) {
const a = e.slice(0, i).map(e => n.ab`${nameOf(e)} (${(0, n.aY)(e.error?.code ?? "")})`).reduce((e, t) => n.ab`${e}, ${t}`), r = e.length > i ? n.ab`, and ${e.length - i} more` : n.ab``;
return n.ab`${e.length} of ${(0, n.hS)(t, "target")} failed: ${a}${r}. The output ${(0, 
n.aY)("results")} and the job summary have the reason for each; running the step again is safe.`;
}
function aboutCancelledTargets(e) {
const t = e.filter(({error: e}) => !e).length, a = e.filter(({error: e}) => e?.details.mayBeDone).length, r = e.filter(({error: e, accepted: t, published: a}) => e && !e.details.mayBeDone && (t || a.length > 0)).length, o = e.length - t - a - r;
return n.ab`Of ${(0, n.hS)(e.length, "target")}: ${t} done, ${r} changed but not finished or verified, ${a} possibly changed, ${o} not started or failed before any change.`;
}
}),

/***/ 2795:
/***/ ((e, n, t) => {
t.r(n), t.d(n, {
cancelled: () => cancelled,
runMany: () => runMany,
targetsOf: () => targetsOf
});
// CONCATENATED MODULE: ./dns/bounded-dns.js
class BoundedDns {
#e;
#n=[];
#t;
constructor(e, n) {
this.#e = e, this.#t = n;
}
look(...e) {
return this.#r(() => this.#e.look(...e));
}
authoritative(...e) {
return this.#r(() => this.#e.authoritative(...e));
}
zoneOf(...e) {
return this.#r(() => this.#e.zoneOf(...e));
}
close() {
this.#e.close();
}
async #r(e) {
this.#t > 0 ? this.#t-- : await new Promise(e => this.#n.push(e));
try {
return await e();
} finally {
const e = this.#n.shift();
e ? e() : this.#t++;
}
}
}
var r = t(5650), s = t(9818), a = t(3102), i = t(7002), o = t(7170), u = t(1441), c = t(4474);
// CONCATENATED MODULE: ./run/many.js
const d = 10, l = 6e4;
async function runMany(e) {
const {settings: n, runner: t, signal: s} = e, {targets: a, mode: o} = n, l = new BoundedDns(e.dns, d), h = {
...e,
dns: l,
runner: quiet(t)
}, start = e => ({
...u.GN,
settings: n,
target: e
}), p = await phase("Read", a, e, n => (0, r.gu)((0, c.Op)(start(n), n, (0, r.gu)(e.aws.ses.read(n)), h))), g = function commonError(e) {
return e.find(e => e && f.has(e.code)) ?? sharedError(e, "CREDENTIALS_REJECTED");
}(p.map(e => "result" in e ? function obstacleOf({plan: e}) {
const {obstacle: n} = "blocked" === e.kind ? e : {};
return "unreadable" === n?.kind && "SES" === n.of ? n.error : void 0;
}(e) : e.error));
if (g || s.aborted) return concluded(a.map(e => failed(start(e), g ?? (0, r.ie)(s.reason))), e, g);
const w = publishing(p);
e.aws.expectChanges("apply" === o ? function namesToChange(e) {
const n = new Map;
for (const {target: t, publication: r} of e) {
const {zone: e, changes: s} = r;
s.length > 0 && n.set(e.id, (n.get(e.id) ?? new Set).add(t.desired.domain));
}
return n;
}(w) : new Map);
const m = function ownersOf(e) {
const n = new Map(e.map(({target: e}) => [ e.desired.domain, e ]).toReversed());
return new Set(n.values());
}(w), E = new Set, note = e => (e.error && !s.aborted && E.add(e.error), e), b = await phase("apply" === o ? "Applied" : "Compared", a, e, async (e, n) => {
const a = p[n];
if (!a || !("result" in a)) return note(failed(start(e), a?.error ?? (0, r.ie)(s.reason)));
const u = "plan" === o && !m.has(e), d = u ? {
...a.result,
areRecordsShared: u
} : a.result, l = await settledStep(d, () => (0, c.qN)(e, {
...a,
result: d
}, h));
return !l.error && (l.accepted || l.published.length > 0) && t.log((0, i.Rt)(m.has(e) ? l : {
...l,
published: []
})), note(l);
}), y = await phase("Finished", a, e, async (e, n) => {
const t = b[n] ?? start(e);
return note(await settledStep(t, () => (0, c.O9)(e, t, h)));
}), S = new Set;
return concluded(y.map(e => function withOwnRecords(e, n) {
const t = e.published[0]?.record.name;
return void 0 === t ? e : n.has(t) ? {
...e,
published: []
} : (n.add(t), e);
}(e, S)), e, void 0, E);
}
function cancelled(e, n) {
const {code: t, text: s, details: o} = (0, r.ie)(n), u = new r.lZ(t, (0, a.fj)([ s, (0, 
i.zn)(e.results) ]), o);
return {
...e,
error: u
};
}
function targetsOf(e, n) {
return e.targets.map(t => ({
...u.GN,
settings: e,
target: t,
error: n
}));
}
async function settledStep(e, n) {
try {
return await n();
} catch (n) {
return failed(e, (0, r.ie)(n));
}
}
function failed(e, n) {
return {
...e,
error: n
};
}
async function phase(e, n, {clock: t, signal: r, runner: s}, a) {
let o = 0;
const u = new AbortController, c = AbortSignal.any([ r, u.signal ]);
(async () => {
for (;;) await t.sleep(l, c), s.log((0, i.$T)(e, o, n.length));
})().catch(() => {});
try {
return await Promise.all(n.map(async (e, n) => {
const t = await a(e, n);
return o++, t;
}));
} finally {
u.abort();
}
}
const f = new Set([ "OIDC_UNAVAILABLE", "ROLE_NOT_ASSUMED", "CREDENTIALS_MISSING" ]);
function sharedError(e, n) {
return e.every(e => e?.code === n) ? e[0] : void 0;
}
function publishing(e) {
return e.flatMap(e => {
if (!("result" in e)) return [];
const {target: n} = e.result, t = (0, u.MV)(e.result);
return n && (0, s.K)(n) && t ? [ {
target: n,
publication: t
} ] : [];
});
}
function concluded(e, {settings: n, signal: t}, s, i = new Set) {
const u = e.map(e => {
const {error: n} = e;
if (!n || !t.aborted || i.has(n)) return e;
const {mayBeDone: s} = n.details;
if ("CANCELLED" !== n.code && s) return e;
const u = s ? n : (0, r.ie)(t.reason), c = (0, o.mc)(e, u.details);
return c.length > 0 ? failed(e, u.with((0, a.fj)(c))) : failed(e, u);
}), c = {
settings: n,
results: u
};
return t.aborted ? cancelled(c, t.reason) : {
...c,
error: s ?? runError(u)
};
}
function runError(e) {
const n = e.filter(({error: e}) => void 0 !== e);
if (0 === n.length) return;
const t = e.map(({error: e}) => e);
return [ ...f, "CREDENTIALS_REJECTED" ].map(e => sharedError(t, e)).find(e => void 0 !== e) ?? new r.lZ("TARGETS_FAILED", (0, 
i.Vh)(n, e.length));
}
function quiet(e) {
const n = e.debug.bind(e), told = (e, t) => n(t);
return {
input: n => e.input(n),
log: n,
debug: n,
notice: told,
warning: told,
error: told,
fail: told,
output: () => {},
summary: () => {},
mask: n => e.mask(n)
};
}
})

};
