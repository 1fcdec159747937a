export const id = 446;
export const ids = [446];
export const modules = {

/***/ 6153:
/***/ ((n, e, r) => {
function recordsOf(n) {
return "records" === n.kind ? n.records : [];
}
function isAbsent(n) {
return "nodata" === n.kind || "nxdomain" === n.kind;
}
function lookupFailureOf(n) {
return "records" === n.kind || "nodata" === n.kind || "nxdomain" === n.kind ? void 0 : n.kind;
}
function isConclusive(n) {
return void 0 === lookupFailureOf(n);
}
function isSilence({kind: n}) {
return "timeout" === n || "unreachable" === n;
}
function mostTelling(n) {
return n.find(({kind: n}) => "records" === n) ?? n.find(isConclusive) ?? n.find(n => !isSilence(n)) ?? n[0] ?? {
kind: "unreachable"
};
}
function sharesNameServer(n, e) {
return n.name === e.name && n.nameServers.some(n => e.nameServers.includes(n));
}
function areSame(n, e) {
const [r, i] = [ n, e ].map(n => recordsOf(n).map(n => JSON.stringify(n)).toSorted().join());
return r === i;
}
r.d(e, {
Cf: () => lookupFailureOf,
Ft: () => mostTelling,
M$: () => recordsOf,
Ny: () => sharesNameServer,
W0: () => isAbsent,
c8: () => isConclusive,
or: () => isSilence,
tj: () => areSame
});
}),

/***/ 5999:
/***/ ((e, n, t) => {
t.d(n, {
Kt: () => isFeedback,
Ok: () => r,
Ub: () => oddCharacterOf,
g3: () => kindOfHost,
j3: () => showMx,
od: () => isMeantForSes,
ut: () => isPlainMx,
vQ: () => satisfiesSes
});
var s = t(1236), o = t(2221);
const r = 10;
function kindOfHost(e, n, t = "") {
if (e === (0, o._W)(n)) return "right";
if ("" === e) return "null";
const r = unescapeHost(e);
if (/^["']?\d{1,5}(?:[\s\u200b]+|[.-]?(?=(?:feedback|inbound)-smtp\.))./.test(r)) return "preference-in-host";
if (oddCharacterOf(e)) return "malformed";
const [, i, a] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com(?:\.(.+))?$/.exec(e) ?? [];
return a && (0, s.UO)(t, a) ? "zone-appended" : i && !a ? function kindOfRegion(e, n) {
return (0, o.R)(e) ? (0, o.iQ)(e) === (0, o.iQ)(n) ? "other-region" : "other-partition" : "wrong-region";
}(i, n) : "feedback-smtp.amazonses.com" === e ? "no-region" : /^feedback-smtp\.(?:[a-z-]+\d+(?:\.|$)|.*amazon)/.test(e) ? "wrong-suffix" : /(?:^|\.)amazon(?:ses|aws)\.com$/.test(e) ? function kindOfAwsHost(e) {
const [, n] = /^(inbound|email)-smtp(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com$/.exec(e) ?? [];
return n ? "inbound" === n ? "receiving" : "sending" : /^feed-?back/.test(e) ? "misspelled" : "other-aws";
}(e) : "foreign";
}
function oddCharacterOf(e) {
const n = /^([a-z0-9._-]*)([^a-z0-9._-])(.*)$/isu.exec(unescapeHost(e)), [, t = "", s, o = ""] = n ?? [];
return void 0 === s ? void 0 : {
character: s,
before: t,
after: o
};
}
function unescapeHost(e) {
return e.replace(/(?:\\\d{3})+/g, e => Buffer.from(e.split("\\").slice(1).map(Number)).toString()).replace(/\\(.)/gs, "$1");
}
function satisfiesSes(e, n) {
const [t, ...s] = e;
return void 0 !== t && 0 === s.length && isFeedback(t, n);
}
function isFeedback(e, n) {
const t = kindOfHost(e.host, n);
return "right" === t || "other-region" === t;
}
function isMeantForSes({host: e}) {
return /^(?!inbound).*(?:feedback-smtp\.[a-z]+-[a-z-]+\d|(?<![\w-])amazonses\.com)/s.test(unescapeHost(e));
}
function isPlainMx(e) {
const [n, ...t] = e, [, s = ""] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com$/.exec(n?.host ?? "") ?? [];
return 0 === t.length && n?.preference === r && "" !== s;
}
function showMx({preference: e, host: n}) {
return `${e} ${n || "."}`;
}
}),

/***/ 2246:
/***/ ((n, e, t) => {
t.d(e, {
W: () => planPublication,
u: () => creationsIn
});
var a = t(3102), o = t(5999), i = t(8262), r = t(3518), s = t(2996), c = t(1407);
function creationsIn(n) {
return n.map(({record: n, joins: e}) => ({
type: n.type,
ttl: e?.ttl ?? n.ttl,
values: [ ...e?.values ?? [], (0, c.xK)(n) ]
}));
}
function planPublication(n, e, t, d) {
const u = t.find(({type: n}) => "CNAME" === n || "NS" === n && !d);
if (u) return {
kind: "conflict",
reasons: [ aboutObstacle(n, u) ]
};
const f = (0, i.U)(n, e).map(n => {
const d = t.filter(({type: e}) => e === n.type);
return "MX" === n.type ? function planMx(n, e, t) {
const i = `${n.priority} ${n.value}`;
if (0 === e.length) return add(n, void 0);
const r = e.find(n => !(0, o.vQ)(n.values.map(c.I8), t));
if (!r) return l;
const {values: s} = r, d = s.map(c.I8).some(({host: n}) => h.has((0, o.g3)(n, t))), u = s.length > 1 ? a.ab`the existing MX records` : a.ab`the existing MX record`, f = d ? a.ab`If the name receives other mail, choose another MAIL FROM domain; otherwise, delete ${u}.` : a.ab`Delete ${u}.`;
return conflict(a.ab`${n.name} has MX ${shown(s.map(withoutDot))}, but needs exactly MX ${i}. ${f}`);
}(n, d, e) : function planSpf(n, e) {
const [t, ...o] = e;
if (!t) return add(n, void 0);
const h = e.map(({values: n}) => n.map(c.RM).filter(r.eY)).filter(e => !(0, r.Sg)(e, n.name));
if (0 === h.length) return l;
const d = h.find(({length: n}) => n > 0);
return d ? conflict(function aboutSpf(n, e) {
const t = (0, r.X)(e, n).flatMap(n => "invalid" === n.kind ? n.words : []), o = t.length > 0 ? a.ab` (invalid: ${(0, 
s.zV)(t, n)})` : a.ab``, i = (0, r.gG)(e, n);
return "record" === i.kind ? a.ab`${n} has TXT ${shown(e)}${o}, but needs exactly TXT ${i.record} instead. Replace ${e.length > 1 ? a.ab`them` : a.ab`it`}${(0, 
s.$4)(e, t.length > 0)}.` : a.ab`${n} has TXT ${shown(e)}${o}, which does not work for SES. ${(0, 
s.Nc)(i)}`;
}(n.name, d)) : o.length > 0 || t.isSpecial || void 0 === t.ttl ? conflict(a.ab`The TXT records of ${n.name} are an alias or use a routing policy, so add ${i.E} there by hand.`) : add(n, {
ttl: t.ttl,
values: t.values
});
}(n, d);
}), $ = f.flatMap(n => "conflict" === n.kind ? n.reasons : []);
return $.length > 0 ? {
kind: "conflict",
reasons: $
} : {
kind: "changes",
changes: f.flatMap(n => "changes" === n.kind ? n.changes : [])
};
}
const l = {
kind: "changes",
changes: []
};
function aboutObstacle(n, {type: e, values: t}) {
const o = t.map(withoutDot);
return "CNAME" === e ? a.ab`${n} is a CNAME for ${shown(o)}, and a name with a CNAME can't have MX or TXT records. Delete the CNAME, or choose another MAIL FROM domain.` : a.ab`${n} is delegated to ${shown(o)}. Publish in the zone there.`;
}
function withoutDot(n) {
return n.replace(/(?<=\S)\.$/, "");
}
const h = new Set([ "foreign", "receiving" ]);
function add(n, e) {
return {
kind: "changes",
changes: [ {
record: n,
joins: e
} ]
};
}
function conflict(n) {
return {
kind: "conflict",
reasons: [ n ]
};
}
const d = 10;
function shown(n) {
return 0 === n.length ? a.ab`an alias` : [ ...n.slice(0, d).map(n => a.ab`${n}`), ...n.length > d ? [ a.ab`and ${n.length - d} more` ] : [] ].reduce((n, e) => a.ab`${n}, ${e}`);
}
}),

/***/ 8262:
/***/ ((e, n, t) => {
t.d(n, {
E: () => s,
U: () => dnsRecords
});
var a = t(5999), l = t(2221);
const o = 300, s = "v=spf1 include:amazonses.com ~all";
function dnsRecords(e, n) {
return [ {
type: "MX",
name: e,
ttl: o,
priority: a.Ok,
value: (0, l._W)(n)
}, {
type: "TXT",
name: e,
ttl: o,
value: s
} ];
}
}),

/***/ 2996:
/***/ ((e, a, t) => {
t.d(a, {
$4: () => describeLoss,
Nc: () => adviseByHand,
eQ: () => describeForeign,
zV: () => describeWords
});
var n = t(3102), o = t(1236), i = t(3518);
const r = 3;
function describeWords(e, a) {
return listed(e.map(e => function describeWord({text: e, term: a, meant: t}, o) {
const r = n.ab`${e}${describeForeign(e)}`;
if (a && (0, i.HE)(a, o)) return n.ab`${e} refers to the record itself`;
if (a && t.includes(a)) return n.ab`${e} repeats ${(0, n.aY)(`${a.name}=`)}, which may appear only once`;
if ("v" === a?.name) return n.ab`${e} belongs only at the beginning`;
if (t.length > 0) return n.ab`${r} should be ${t.map(e => e.text).join(" ")}`;
const [, c = ""] = /^[+?~-]?([a-z]+[46]?)/.exec(e.toLowerCase()) ?? [], d = s.get(c);
return d ? n.ab`${r} should look like ${(0, n.aY)(d)}` : n.ab`${r} is not an SPF term`;
}(e, a)));
}
function describeLoss(e, a) {
const t = (0, i.ig)(e).map(e => n.ab`${e}`);
return 0 === t.length ? n.ab`` : n.ab`, and add back what that leaves out${a ? n.ab`` : n.ab` (${listed(t)})`}, if you need it`;
}
function listed(e) {
const a = e.length > r ? [ n.ab`and ${e.length - r} more` ] : [];
return [ ...e.slice(0, r), ...a ].reduce((e, a) => n.ab`${e}, ${a}`);
}
const s = new Map([ [ "all", "~all" ], [ "include", "include:example.com" ], [ "exists", "exists:%{i}.example.com" ], [ "ptr", "ptr:example.com" ], [ "mx", "mx:example.com/24" ], [ "a", "a:example.com/24" ], [ "ip4", "ip4:192.0.2.0/24" ], [ "ip6", "ip6:2001:db8::/32" ], [ "redirect", "redirect=example.com" ], [ "exp", "exp=example.com" ] ]);
function describeForeign(e) {
const [a] = /[^ -~]/u.exec(e) ?? [];
return void 0 === a ? n.ab`` : n.ab` contains ${(0, n.aY)((0, o.Rj)(a))} and`;
}
function adviseByHand(e) {
const a = n.ab`put ${(0, n.aY)("include:amazonses.com")} before its ${(0, n.aY)("all")}`;
if ("too-long" === e.kind) return n.ab`Correct it by hand and ${a}; it does not fit one string of ${i.xX} characters, so split it into several.`;
const {lookups: t} = e;
return n.ab`With ${(0, n.aY)("include:amazonses.com")} it needs ${t} DNS lookups, and SPF allows ${i.WJ}: remove ${t - i.WJ} or more of its ${(0, 
n.aY)("include")}, ${(0, n.aY)("a")}, ${(0, n.aY)("mx")}, ${(0, n.aY)("ptr")}, ${(0, 
n.aY)("exists")} and ${(0, n.aY)("redirect")} terms, or replace them with ${(0, 
n.aY)("ip4")} and ${(0, n.aY)("ip6")}, and ${a}.`;
}
}),

/***/ 3518:
/***/ ((e, t, i) => {
i.d(t, {
xX: () => p,
WJ: () => d,
QR: () => allowsSes,
HE: () => isRecursive,
Sg: () => isRightSpf,
eY: () => isSpf,
X: () => judgeSpf,
ig: () => leftOut,
gG: () => replaceSpf
});
var r = i(7030);
// CONCATENATED MODULE: ./mail-from/spf-grammar.js
const n = [ "all", "include", "exists", "ptr", "mx", "a", "ip4", "ip6" ];
function parseTerm(e) {
if (!/^[!-~]+$/.test(e)) return;
const t = e.toLowerCase(), [, i, o = ""] = /^([a-z][\w.-]*)=(.*)$/.exec(t) ?? [];
if (void 0 !== i) {
const t = "redirect" === i ? isPolicyName(o) : "exp" === i ? isDomain(o) : function isMacroString(e) {
return !e.replace(s, a).includes("%");
}(o);
return t ? {
kind: "modifier",
text: e,
name: i,
value: withoutDot(o)
} : void 0;
}
const [, l, c, u = ""] = /^([+?~-]?)([a-z]+[46]?)([:/].*)?$/.exec(t) ?? [], f = n.find(e => e === c), d = f && function parseArgument(e, t) {
switch (e) {
case "all":
return "" === t ? {
prefix4: 0,
prefix6: 0
} : void 0;

case "include":
return parseDomain(t, isPolicyName);

case "exists":
return parseDomain(t, isDomain);

case "ptr":
return "" === t ? {} : parseDomain(t, isDomain);

case "a":
case "mx":
return function parseHosts(e) {
const t = /^(:.*?)?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/.exec(e);
if (!t) return;
const [, i, r, n] = t;
if (!isPrefix(r, 32) || !isPrefix(n, 128)) return;
const s = void 0 === i ? {} : parseDomain(i, isDomain);
return s && {
...s,
prefix4: numberOf(r),
prefix6: numberOf(n)
};
}(t);

case "ip4":
case "ip6":
return function parseNetwork(e, t) {
const [, i = "", n] = /^:([\da-f:.]+)(?:\/(\d{1,3}))?$/.exec(t) ?? [];
return "ip4" === e ? (0, r.isIPv4)(i) && isPrefix(n, 32) ? {
prefix4: numberOf(n)
} : void 0 : (0, r.isIPv6)(i) && isPrefix(n, 128) ? {
prefix6: numberOf(n)
} : void 0;
}(e, t);
}
}(f, u);
return d && {
kind: "mechanism",
text: e,
qualifier: l || "+",
name: f,
...d
};
}
function policyOf(e) {
return "mechanism" === e.kind ? "include" === e.name ? e.domain : void 0 : "redirect" === e.name ? e.value : void 0;
}
function parseDomain(e, t) {
const i = e.slice(1);
return e.startsWith(":") && t(i) ? {
domain: withoutDot(i)
} : void 0;
}
function isPrefix(e, t) {
return void 0 === e || /^(?:0|[1-9]\d*)$/.test(e) && Number(e) <= t;
}
function numberOf(e) {
return void 0 === e ? void 0 : Number(e);
}
const s = /%(?:\{[slodiphv](?:0*[1-9]\d*)?r?[.+,/_=-]*\}|[%_-])/g, a = " ";
function isDomain(e) {
const t = e.replace(s, a);
if (t.includes("%")) return !1;
const i = withoutDot(t).split("."), r = /^(?=.*[a-z-])[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(i.at(-1) ?? "");
return t.endsWith(a) || i.length > 1 && r;
}
function isPolicyName(e) {
const t = e.replace(s, a);
return /^(?:[\w-]{1,63}\.)+(?!(?:com|net|org)(?:all|ptr|mx|a)\.?$)(?:[a-z]+|xn--[a-z\d-]+)\.?$/.test(e) || isDomain(e) && t.includes(a) && /^[\w .-]+$/.test(t);
}
function withoutDot(e) {
return e.endsWith(".") ? e.slice(0, -1) : e;
}
// CONCATENATED MODULE: ./mail-from/spf-repair.js
const o = "amazonses.com", l = 200;
function readLiterally(e) {
const t = parseTerm(e);
return {
text: e,
term: t,
...t ? exactly(t) : {
meant: [],
lost: [ e ]
}
};
}
function readWord(e) {
const t = parseTerm(e);
return {
text: e,
term: t,
...t && !isSuspect(t) ? exactly(t) : repair(e)
};
}
function exactly(e) {
return {
meant: [ e ],
lost: []
};
}
function readPair(e, t) {
if (void 0 === e || void 0 === t) return;
const i = /^[+?~-]?(?:include|exists|ip[46])$/i.test(e), r = i || /[:=] | [:=/]/.test(`${e} ${t}`), n = /^[+?~\p{Pd}]$/u.test(e) || r && !parseTerm(t) ? readWord(e + (i ? ":" : "") + t) : void 0;
return n && n.meant.length > 0 ? {
...n,
text: `${e} ${t}`,
term: void 0
} : void 0;
}
function isSuspect(e) {
return "modifier" === e.kind && (function isMechanismName(e) {
return n.some(t => t === e);
}(e.name) || "v" === e.name) || resemblesSes(policyOf(e) ?? "");
}
function resemblesSes(e) {
const t = e.split(/[./@]/), i = t.findIndex(e => "amazonses" === e || "amazonaws" === e), r = i >= 0 && (t.length <= i + 2 || "com" === t[i + 1]);
return e !== o && (r || isOneSlipAway(e, o));
}
const c = /(?:%20|\\040|[\s,;|"'`\\<>\p{Pi}\p{Pf}])+/u, u = /(?=[+?~-](?:(?:include|exists|ip[46]|ptr|mx|a):|(?:all|ptr|mx|a)$))|(?<![+?~-])(?=(?:include|exists|ip[46]|ptr|mx|a):|(?:redirect|exp)=)|(?<=\.(?:com|net|org))(?=(?:all|ptr|mx|a)$)/i;
function repair(e) {
const t = e.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-").replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, "").replace(/\\(?=[1-9]\d{0,2}(?![\w.]))/g, "/").replace(/^([+?~-])a[1l]{2}$/i, "$1all").split(c).filter(e => "" !== e), i = t.flatMap((e, i) => {
const r = e.split(u).map(e => ({
part: e,
term: repairTerm(e)
}));
if (r.every(({term: e}) => e)) return r;
const [n = ""] = /^[^:=]*[:=]/.exec(t[i - 1] ?? "") ?? [], s = repairTerm(e) ?? repairTerm(n + e);
return s ? [ {
part: e,
term: s
} ] : r;
}), r = i.flatMap(({term: e}) => e ?? []), n = i.flatMap(({part: e, term: t}) => t ? [] : [ e ]);
return {
meant: r,
lost: r.length > 0 ? n : [ e ]
};
}
const f = [ "all", "include", "redirect", "exists", "ptr", "exp", "mx", "a", "ip4", "ip6" ];
function repairTerm(e) {
const [, t = "", i = "", r = "", n = ""] = /^[^a-z\d+?~-]*([+?~-]*)((?:[a-z]+[46]?)?)([:=./@-]*)(.*)$/is.exec(e) ?? [], s = i.toLowerCase(), a = [ ...f.filter(e => e === s), ...f.filter(e => isOneSlipAway(s, e)) ], l = [ ...a.length > 0 || "" === s ? [ "ip4", "ip6" ] : [], ...s.startsWith("ip") ? [ "a" ] : [] ], c = /^.*[a-z\d}]/is.exec(n)?.[0] ?? "", u = "all" === s && /[:/]/.test(r) ? [ "" ] : [ n, c, ...resemblesSes(c.toLowerCase()) ? [ o ] : [] ], d = [ ...a, ...l ].flatMap(e => u.map(i => {
if ("redirect" === e || "exp" === e) return `${e}=${i}`;
const r = t.slice(-1);
return "all" !== e || "" !== r && "+" !== r ? `${r}${e}${i && `:${i}`}` : `~all${i}`;
}));
return [ .../^\+?all$/i.test(e) ? [] : [ e ], ...d, .../^\W*amazonses\b/i.test(e) ? [ `include:${o}` ] : [] ].map(parseTerm).find(e => void 0 !== e && !isSuspect(e));
}
function isOneSlipAway(e, t) {
const i = [ ...t ].findIndex((t, i) => t !== e[i]), r = i < 0 ? t.length : i, [n = "", s = ""] = t.slice(r), a = e.startsWith(s + n, r) && e.slice(r + 2) === t.slice(r + 2);
return t.length > 2 && (a || e.slice(r + 1) === t.slice(r + 1) || e.slice(r + 1) === t.slice(r) || e.slice(r) === t.slice(r + 1));
}
// CONCATENATED MODULE: ./mail-from/spf.js
const d = 10, p = 255, m = `include:${o}`;
function isSpf(e) {
return /^v=spf1(?: |$)/i.test(e);
}
function allowsSes(e) {
return isRightSpf([ e ], "");
}
function isRightSpf(e, t) {
return e.length > 0 && judgeSpf(e, t).every(({kind: e}) => "allows-all" === e || "doubtful" === e) && e.every(e => namesSes(termsOf(wordsOf(e))));
}
function judgeSpf(e, t) {
return e.length > 1 ? [ {
kind: "multiple"
} ] : e.flatMap(e => function judgeRecord(e, t) {
const i = wordsOf(e), r = termsOf(i), n = r.findIndex(isSes), s = new Set(reachedOf(n < 0 ? r : r.slice(0, n))), a = x.map(e => i.find(({term: t}) => t?.name === e)), o = i.filter(e => !e.term || x.includes(e.term.name) && !a.includes(e) || s.has(e.term) && isRecursive(e.term, t));
if (o.length > 0) return [ {
kind: "invalid",
words: o
} ];
const l = lookupsOf(r), c = l > d, u = evaluated(r).find(allowsEverybody), f = i.filter(({term: e, meant: t}) => e && !t.includes(e)), p = f.filter(({term: e}) => e && void 0 !== policyOf(e) && s.has(e));
return [ ...c ? [ {
kind: "too-many-lookups",
lookups: l
} ] : [], ...u ? [ {
kind: "allows-all",
term: u.text
} ] : [], ...c || u || namesSes(r) ? [] : [ {
kind: "without-ses",
mistaken: f
} ], ...n >= 0 && p.length > 0 ? [ {
kind: "doubtful",
words: p
} ] : [] ];
}(e, t));
}
const x = [ "redirect", "exp" ];
function replaceSpf(e, t) {
const i = e.map(e => wordsOf(e).flatMap(e => e.meant)), r = function mergeSpf(e, t) {
const i = e.flat().filter(isMechanism), r = i.filter(isAll), n = r.find(e => !allowsEverybody(e))?.text ?? "~all", s = e.flatMap(redirectsOf), a = 0 === r.length && 1 === s.length && !s.some(e => isSes(e) || isRecursive(e, t)), o = r.length > 0 || s.length > 0 && !a, l = [ ...i.filter(e => !isAll(e) && !allowsEverybody(e)), ...a ? [] : s.flatMap(asInclude) ].filter(e => !isRecursive(e, t)), c = l.findIndex(isForAllOfIPv4), u = c < 0 ? l.length : c, f = l.map(e => isSes(e) ? m : e.text), d = [ ...a ? s : [], ...e.flat().filter(e => isModifier(e) && "redirect" !== e.name) ];
return [ "v=spf1", ...new Set([ ...f.slice(0, u), m, ...f.slice(u) ]), ...o ? [ n ] : [], ...Array.from(Map.groupBy(d, ({name: e}) => e).values(), ([e]) => e?.text) ].join(" ");
}(i, t), n = lookupsOf(termsOf(wordsOf(r)));
return n > d ? {
kind: "too-many-lookups",
lookups: n
} : r.length > p ? {
kind: "too-long"
} : {
kind: "record",
record: r
};
}
function leftOut(e) {
return e.flatMap(wordsOf).flatMap(({lost: e}) => e).filter(e => /[a-z\d]/i.test(e) && !/^v=/i.test(e));
}
function asInclude({text: e}) {
const t = parseTerm(e.replace(/^redirect=/i, "include:"));
return t && isMechanism(t) ? [ t ] : [];
}
function wordsOf(e) {
return function readWords(e) {
if (e.length > l) return e.map(readLiterally);
const t = [];
for (let i = 0; i < e.length; i += 1) {
const r = readPair(e[i], e[i + 1]);
t.push(r ?? readWord(e[i] ?? "")), r && (i += 1);
}
return t;
}(e.split(/ +/).slice(1).filter(Boolean));
}
function termsOf(e) {
return e.flatMap(({term: e}) => e ?? []);
}
function evaluated(e) {
const t = e.filter(isMechanism), i = t.findIndex(isAll);
return i < 0 ? t : t.slice(0, i + 1);
}
function reachedOf(e) {
return [ ...evaluated(e), ...redirectsOf(e) ];
}
const h = new Set([ "include", "a", "mx", "ptr", "exists", "redirect" ]);
function lookupsOf(e) {
return reachedOf(e).filter(({name: e}) => h.has(e)).length;
}
function isRecursive(e, t) {
const i = policyOf(e)?.replace(/%\{[do](\d*)\}/g, (e, i) => t.split(".").slice(-Number(i)).join("."));
return "" !== t && i === t;
}
function redirectsOf(e) {
const t = e.filter(isModifier).filter(({name: e}) => "redirect" === e);
return e.filter(isMechanism).some(isAll) ? [] : t;
}
function namesSes(e) {
const t = evaluated(e).find(e => isSes(e) || isForAllOfIPv4(e));
return t ? isSes(t) && "+" === t.qualifier : redirectsOf(e).some(isSes);
}
function isSes(e) {
return policyOf(e) === o;
}
function isAll({name: e}) {
return "all" === e;
}
function isForAllOfIPv4({prefix4: e}) {
return 0 === e;
}
function allowsEverybody({qualifier: e, prefix4: t, prefix6: i}) {
return "+" === e && (0 === t || 0 === i);
}
function isMechanism(e) {
return "mechanism" === e.kind;
}
function isModifier(e) {
return "modifier" === e.kind;
}
}),

/***/ 1407:
/***/ ((e, t, r) => {
r.d(t, {
I8: () => parseMxValue,
PJ: () => zoneFile,
RM: () => parseTxtValue,
_6: () => decodeUtf8,
gb: () => txtValue,
xK: () => recordValue
});
var n = r(1236);
function zoneFile(e) {
return e.map(e => `${e.name}. ${e.ttl} IN ${e.type} ${recordValue(e)}`).join("\n");
}
function recordValue(e) {
return "MX" === e.type ? `${e.priority} ${e.value}.` : txtValue(e.value);
}
function txtValue(e) {
return `"${e}"`;
}
function parseTxtValue(e) {
const t = Array.from(e.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs), ([, e = ""]) => e);
return decodeUtf8((t.length > 0 ? t : [ e ]).join("").replace(/\\(?:([0-7]{3})|(.))/gs, (e, t, r) => t ? String.fromCharCode(Number.parseInt(t, 8)) : r ?? ""));
}
function decodeUtf8(e) {
if (!/^[\x00-\xff]*$/.test(e)) return e;
const t = Buffer.from(e, "latin1").toString();
return t.includes("�") ? e : t;
}
function parseMxValue(e) {
const [t = "", r = ""] = e.trim().split(/\s+/);
return {
preference: Number(t),
host: (0, n.MH)(r)
};
}
})

};
