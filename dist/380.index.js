export const id = 380;
export const ids = [380,612];
export const modules = {

/***/ 6380:
/***/ ((e, t, n) => {
n.r(t), n.d(t, {
reportMany: () => reportMany
});
var r = n(3102), o = n(1441), s = n(6530), i = n(7243), f = n(7954);
// CONCATENATED MODULE: ./report/many-outputs.js
const a = 48e4, u = [ 160, 40 ], c = [ "info", "warning", "records of the fine", "error", "results of the fine", "records of failures" ];
function keyOf({type: e, name: t}) {
return `${e} ${t}`;
}
function lengthOf(e) {
return e.reduce((e, {json: t}) => e + t.length + 1, 0);
}
var l = n(7002), d = n(9612), g = n(4156);
// CONCATENATED MODULE: ./report/many-report.js
const m = 9;
function reportMany(e, t, n) {
const {outputs: p, dropped: h} = function manyOutputsOf({results: e, error: t}, n) {
const s = function elementsOf(e) {
const t = new Map;
for (const n of e) for (const e of (0, o.IH)(n)) {
const r = keyOf(e), o = c.indexOf(n.error ? "records of failures" : "records of the fine"), s = t.get(r);
(!s || s.rank < o) && t.set(r, {
output: "dns-records",
json: JSON.stringify(e),
rank: o
});
}
return [ ...e.map(e => function resultElement(e, t) {
const n = e.error ? c.length : c.indexOf("results of the fine");
return {
output: "results",
json: JSON.stringify(t),
rank: n
};
}(e, (0, f.Dr)(e))), ...t.values(), ...e.flatMap(e => (0, o.WX)(e).map(t => function findingElement({target: e}, {severity: t, code: n, message: o}) {
const s = {
identity: (0, r.o1)(e?.identity.name ?? ""),
region: e?.region ?? ""
};
return {
output: "findings",
json: JSON.stringify({
severity: t,
code: n,
message: o.plain(),
...s
}),
rank: c.indexOf(t)
};
}(e, t))) ];
}(e), l = function fitting(e) {
const t = lengthOf(e);
if (t <= a) return e;
const n = new Set;
let o = t;
for (const t of e.toReversed().toSorted((e, t) => e.rank - t.rank)) {
if (o <= a || t.rank === c.length) break;
n.add(t), o -= t.json.length + 1;
}
const s = e.filter(e => !n.has(e));
return o <= a ? s : function shortened(e) {
const t = e.map(e => ({
element: e,
value: JSON.parse(e.json)
}));
for (const e of u) {
const n = t.map(({element: t, value: n}) => {
const o = (0, r.Jj)(n["error-message"], e);
return {
...t,
json: JSON.stringify({
...n,
"error-message": o
})
};
});
if (lengthOf(n) <= a) return n;
}
return t.map(({element: e, value: {identity: t, region: n, success: r, "error-code": o}}) => ({
...e,
json: JSON.stringify({
identity: t,
region: n,
success: r,
"error-code": o
})
}));
}(s);
}(s), list = e => `[${l.filter(t => t.output === e).map(({json: e}) => e).join(",")}]`;
return {
outputs: {
success: String(!t),
"error-code": t?.code ?? "",
"error-message": t?.text.plain() ?? "",
change: "",
changed: String(e.some(({accepted: e}) => e)),
"mail-from-domain": "",
"behavior-on-mx-failure": "",
"mail-from-domain-status": "",
verified: String(e.length > 0 && e.every(({after: e}) => "SUCCESS" === (0, i.c2)(e))),
"dns-records": list("dns-records"),
findings: list("findings"),
"request-id": "",
response: JSON.stringify((0, f.lR)({
error: t,
requestId: ""
}, n)),
results: list("results")
},
dropped: s.length - l.length
};
}(e, n);
h > 0 && t.notice("Outputs shortened", r.ab`Left out ${(0, r.hS)(h, "entry", "entries")} of the outputs, because GitHub limits outputs to 1 MB. Results of targets that failed are never left out, and the other results last.`);
const y = (0, s.Fk)(e, () => p, t), {settings: O, results: S, error: v} = y;
v && (0, g.vy)(v, t);
const {failures: j, changes: k} = (0, l.Yn)(S);
for (const e of "plan" === O.mode ? [ ...j, ...k ] : j) t.log((0, l.Rt)(e));
!function warnAll(e, t) {
const n = e.flatMap(e => [ ...e.warnings.map(t => ({
title: "Warning",
text: r.ab`${(0, l.Vb)(e)}: ${t}`
})), ...(0, o.WX)(e).filter(({severity: e}) => "info" !== e).map(({code: t, message: n}) => ({
title: t,
text: r.ab`${(0, l.Vb)(e)}: ${n}`
})) ]);
for (const {title: e, text: r} of n.slice(0, m)) t.warning(e, r);
for (const {text: e} of n.slice(m)) t.log(e);
}(S, t), t.log((0, l.W1)(y)), (0, s.Sy)(() => `${(0, d.manySections)(y, s.m6)}\n`, t);
}
}),

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
var r = e(3102), a = e(1441), o = e(7002), s = e(9487);
const i = [ "all", "short", "names" ];
function manySections(t, n) {
let e = "";
for (const r of i) {
const a = partsOf(t, r), o = a.map(({all: t}) => t), fits = e => textOf(t, a, e).length <= n;
for (let t = a.length - 1; t >= 0 && !fits(o); t--) o[t] = most(o[t] ?? 0, n => fits(o.with(t, n)));
if (e = textOf(t, a, o), o[0] === a[0]?.all) break;
}
return e;
}
function most(t, n) {
let [e, r] = [ 0, t + 1 ];
for (;r - e > 1; ) {
const t = Math.floor((e + r) / 2);
n(t) ? e = t : r = t;
}
return e;
}
function textOf(t, n, e) {
const r = n.map(({first: t}, n) => t(e[n] ?? 0)), a = n.flatMap(({name: t, all: n}, r) => {
const a = n - (e[r] ?? 0);
return a > 0 ? [ `${a} of ${n} ${t}` ] : [];
}), o = a.length > 0 ? `GitHub limits the length of this text, so it leaves out ${new Intl.ListFormat("en").format(a)}. The log of the step has every failure, change and finding.` : "";
return [ ...headOf(t), ...r, o ].filter(t => "" !== t).join("\n\n");
}
function headOf(t) {
const {settings: n, results: e, error: a} = t, {changes: i} = (0, o.Yn)(e);
return [ `## ${a ? "❌" : "plan" === n.mode && i.length > 0 ? "📝" : "✅"} ${titleOf(t)} for ${(0, 
r.SS)(n.file ?? "")}`, `**${(0, o.W1)(t).markdown()}**`, a && "TARGETS_FAILED" !== a.code ? (0, 
s.xE)("CAUTION", `**${a.code}**: ${a.text.markdown()}`) : "", ...(t.warnings ?? []).map(t => (0, 
s.xE)("WARNING", t.markdown())) ];
}
function partsOf({settings: {mode: t}, results: n}, e) {
const {failures: r, changes: a, others: s} = (0, o.Yn)(n);
return [ failurePart(r, e), changePart(a, "plan" === t), findingPart(n), unchangedPart(s, (0, 
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
const l = 120;
function failurePart(t, n) {
const e = `### ❌ Failed (${t.length})\n\n`, a = t.map(t => {
const {code: e = "", text: a} = t.error ?? {};
if ("names" === n) return [ place(t), (0, r.SS)(e) ];
const o = "short" === n ? (0, r.SS)((0, r.Jj)(a?.plain() ?? "", l)) : a?.markdown() ?? "";
return [ place(t), (0, r.SS)(e), o ];
}), o = [ "Target", "Code", ..."names" === n ? [] : [ "What happened, and how to fix it" ] ];
return part("failures", a, t => `${e}${(0, s.tp)(o, t)}`);
}
function changePart(t, n) {
const e = t.map(t => {
const {target: e} = t, s = "custom" === e?.desired.kind ? (0, r.SS)(e.desired.domain) : "none", i = n ? (0, 
o.Be)(t).length : t.published.length, l = t.warnings.map(t => `<br>⚠️ ${t.markdown()}`).join(""), {after: c} = t, f = "custom" === c?.kind ? (0, 
r.SS)(c.status) : "none";
return [ place(t), `${(0, a.C2)(t) ?? ""}${l}`, s, String(i), ...n ? [] : [ f ] ];
}), i = `### ${n ? "What `apply` would change" : "Changed"} (${t.length})\n\n`, l = [ "Target", "Change in SES", "MAIL FROM domain", ...n ? [ "DNS records to publish" ] : [ "DNS records published", "Status" ] ];
return part("changes", e, t => `${i}${(0, s.tp)(l, t)}`);
}
function findingPart(t) {
const n = t.flatMap(t => (0, a.WX)(t).filter(({severity: t}) => "info" !== t).map(({severity: n, code: e, message: r}) => `- ${"error" === n ? "❌" : "⚠️"} ${place(t)}: **${e}**: ${r.markdown()}`)), e = `What DNS shows (${(0, 
r.hS)(n.length, "finding").markdown()})`;
return part("findings", n, t => (0, s.zH)(e, t.join("\n")));
}
function unchangedPart(t, n) {
const e = t.map(t => {
const {after: n} = t, e = "custom" === n?.kind ? `${(0, r.SS)(n.domain)}, ${(0, 
r.SS)(n.status)}` : "no custom MAIL FROM domain";
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
