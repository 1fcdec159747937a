export const id = 612;
export const ids = [612];
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

/***/ 9612:
/***/ ((t, n, e) => {
e.r(n), e.d(n, {
manySections: () => manySections
});
var a = e(3102), r = e(1441), o = e(7002), s = e(9487);
const i = [ "all", "short", "names" ];
function manySections(t, n) {
let e = "";
for (const a of i) {
const r = partsOf(t, a), o = r.map(({all: t}) => t), fits = e => textOf(t, a, r, e).length <= n;
for (let t = r.length - 1; t >= 0 && !fits(o); t--) o[t] = most(o[t] ?? 0, n => fits(o.with(t, n)));
if (e = textOf(t, a, r, o), o[0] === r[0]?.all) break;
}
return e;
}
function most(t, n) {
let [e, a] = [ 0, t + 1 ];
for (;a - e > 1; ) {
const t = Math.floor((e + a) / 2);
n(t) ? e = t : a = t;
}
return e;
}
const l = {
all: [],
short: [ "the ends of long messages" ],
names: [ "the messages of failures" ]
};
function textOf(t, n, e, a) {
const r = e.map(({first: t}, n) => t(a[n] ?? 0)), o = e.flatMap(({name: t, all: n}, e) => {
const r = n - (a[e] ?? 0);
return r > 0 ? [ `${r} of ${n} ${t}` ] : [];
}), s = [ ...l[n], ...o ], i = s.length > 0 ? `Left out, because GitHub limits the length of this text: ${new Intl.ListFormat("en").format(s)}. The log of the step has every failure, change, and finding.` : "";
return [ ...headOf(t), ...r, i ].filter(t => "" !== t).join("\n\n");
}
function headOf(t) {
const {settings: n, results: e, error: r} = t, {changes: i} = (0, o.Yn)(e);
return [ `## ${r ? "❌" : "plan" === n.mode && i.length > 0 ? "📝" : "✅"} ${titleOf(t)} for ${(0, 
a.SS)(n.file ?? "")}`, `**${(0, o.W1)(t).markdown()}**`, r && "TARGETS_FAILED" !== r.code ? (0, 
s.xE)("CAUTION", `**${r.code}**: ${r.text.markdown()}`) : "", ...(t.warnings ?? []).map(t => (0, 
s.xE)("WARNING", t.markdown())) ];
}
function partsOf({settings: {mode: t}, results: n}, e) {
const {failures: a, changes: r, others: s} = (0, o.Yn)(n);
return [ failurePart(a, e), changePart(r, "plan" === t), findingPart(n), unchangedPart(s, (0, 
o.es)(t).markdown()) ];
}
function titleOf({settings: t, results: n, error: e}) {
switch (t.mode) {
case "plan":
return e ? "SES MAIL FROM plan failed" : "SES MAIL FROM plan";

case "check":
return e ? "SES MAIL FROM check failed" : "SES MAIL FROM check passed";

default:
return e ? n.some(t => !t.error || t.error.details.mayBeDone || (0, o.Xb)(t)) ? "SES MAIL FROM settings not fully applied" : "SES MAIL FROM settings not applied" : "SES MAIL FROM settings applied";
}
}
const c = 120;
function failurePart(t, n) {
const e = `### ❌ Failed (${t.length})\n\n`, r = t.map(t => {
const {code: e = "", text: r} = t.error ?? {};
if ("names" === n) return [ place(t), (0, a.SS)(e) ];
const o = "short" === n ? (0, a.SS)((0, a.Jj)(r?.plain() ?? "", c)) : r?.markdown() ?? "";
return [ place(t), (0, a.SS)(e), o ];
}), o = [ "Target", "Code", ..."names" === n ? [] : [ "What happened, and how to fix it" ] ];
return part("failures", r, t => `${e}${(0, s.tp)(o, t)}`);
}
function changePart(t, n) {
const e = t.map(t => {
const {target: e} = t, s = "custom" === e?.desired.kind ? (0, a.SS)(e.desired.domain) : "none", i = n ? (0, 
o.Be)(t).length : t.published.length, l = t.warnings.map(t => `<br>⚠️ ${t.markdown()}`).join(""), {after: c} = t, f = "custom" === c?.kind ? (0, 
a.SS)(c.status) : "none";
return [ place(t), `${(0, r.C2)(t) ?? ""}${l}`, s, String(i), ...n ? [] : [ f ] ];
}), i = `### ${n ? "What `apply` would change" : "Changed"} (${t.length})\n\n`, l = [ "Target", "Change in SES", "MAIL FROM domain", ...n ? [ "DNS records to publish" ] : [ "DNS records published", "Status" ] ];
return part("changes", e, t => `${i}${(0, s.tp)(l, t)}`);
}
function findingPart(t) {
const n = t.flatMap(t => (0, r.WX)(t).filter(({severity: t}) => "info" !== t).map(({severity: n, code: e, message: a}) => `- ${"error" === n ? "❌" : "⚠️"} ${place(t)}: **${e}**: ${a.markdown()}`)), e = `What DNS shows (${(0, 
a.hS)(n.length, "finding").markdown()})`;
return part("findings", n, t => (0, s.zH)(e, t.join("\n")));
}
function unchangedPart(t, n) {
const e = t.map(t => {
const {after: n} = t, e = "custom" === n?.kind ? `${(0, a.SS)(n.domain)}, ${(0, 
a.SS)(n.status)}` : "no custom MAIL FROM domain";
return `- ${place(t)}: ${e}`;
});
return part(`targets ${n}`, e, e => (0, s.zH)(`${t.length} ${n}`, e.join("\n")));
}
function part(t, n, e) {
return {
name: t,
all: n.length,
first: t => 0 === t ? "" : e(n.slice(0, t))
};
}
function place(t) {
return (0, o.Vb)(t).markdown();
}
})

};
