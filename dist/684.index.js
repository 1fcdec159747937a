export const id = 684;
export const ids = [684];
export const modules = {

/***/ 657:
/***/ ((e, s, a) => {
a.d(s, {
SystemDns: () => SystemDns
});
var n = a(7030), t = a(6153), r = a(5999), i = a(1236), o = a(3518);
function lookMisplaced({mx: e, txt: s}, a) {
return (0, t.M$)(e).some(r.od) || !a && (0, t.M$)(s).some(e => (0, o.eY)(e) && (0, 
o.QR)(e));
}
var c = a(5556), d = a(3102);
function ancestors(e) {
return (0, i.OZ)(e).slice(-8);
}
async function findOwnZone(e, s) {
const a = await s.nameServers(e);
return "servfail" === a.kind ? {
name: e,
nameServers: []
} : "records" !== a.kind || await isAliased(e, s) ? void 0 : {
name: e,
nameServers: a.records
};
}
async function isAliased(e, s) {
return (0, t.M$)(await s.cname(e)).length > 0;
}
const l = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
async function recordsAt(e, s) {
const a = `_dmarc.${e}`;
return (0, t.M$)(await s.txt(a)).filter(e => l.test(e)).map(e => ({
name: a,
record: e
}));
}
function hasPsd(e, s) {
return e.toLowerCase().split(";").some(e => e.replace(/\s/g, "") === `psd=${s}`);
}
var m = a(1455);
const u = "win32" === process.platform ? `${process.env.SystemRoot ?? "C:\\Windows"}\\System32\\drivers\\etc\\hosts` : "/etc/hosts", v = new Set([ "ns-0.awsdns-00.com", "ns-512.awsdns-00.net", "ns-1024.awsdns-00.org", "ns-1536.awsdns-00.co.uk" ]), w = new n.BlockList;
w.addSubnet("10.0.0.0", 8), w.addSubnet("172.16.0.0", 12), w.addSubnet("192.168.0.0", 16), 
w.addSubnet("100.64.0.0", 10), w.addSubnet("169.254.0.0", 16), w.addSubnet("fc00::", 7, "ipv6"), 
w.addSubnet("fe80::", 10, "ipv6");
var f = a(1553), h = a(1407);
class Questions {
#e;
#s;
#a=new AbortController;
constructor({servers: e, limitMs: s, clock: a, signal: n}) {
this.#s = (e ?? (0, f.getServers)()).map(e => {
const s = new f.Resolver({
timeout: 1e4,
tries: 1
});
return s.setServers([ e ]), s;
}), this.#e = a, a.sleep(s, AbortSignal.any([ n, this.#a.signal ])).catch(() => {}).finally(() => this.close());
}
close() {
if (!this.#a.signal.aborted) {
this.#a.abort();
for (const e of this.#s) e.cancel();
}
}
async mailRecords(e) {
const [s, a] = await Promise.all([ this.mx(e), this.txt(e) ]);
return {
mx: s,
txt: a
};
}
mx(e) {
return this.#n(async s => (await s.resolveMx(e)).map(({priority: e, exchange: s}) => ({
preference: e,
host: (0, i.MH)(s)
})));
}
txt(e) {
return this.#n(async s => (await s.resolveTxt(e)).map(e => (0, h._6)(e.join(""))));
}
cname(e) {
return this.#n(async s => (await s.resolveCname(e)).map(i.MH));
}
nameServers(e) {
return this.#n(async s => (await s.resolveNs(e)).map(i.MH));
}
async addresses(e) {
const s = await this.#n(s => s.resolve4(e));
return "records" === s.kind ? s : this.#n(s => s.resolve6(e));
}
async #n(e) {
const s = this.#s.map(s => this.#t(s, e)), a = s.map(async e => {
if ((0, t.c8)(await e)) return e;
throw new Error("inconclusive");
});
return Promise.any(a).catch(async () => (0, t.Ft)(await Promise.all(s)));
}
async #t(e, s) {
const a = new AbortController, n = AbortSignal.any([ this.#a.signal, a.signal ]), t = this.#r(e, s).finally(() => a.abort()), r = this.#e.sleep(1e3, n).then(() => this.#i(e, s), () => t);
return Promise.race([ t, r ]).finally(() => a.abort());
}
async #r(e, s) {
const a = await this.#i(e, s);
return "unreadable" === a.kind ? this.#i(e, s) : a;
}
async #i(e, s) {
if (this.#a.signal.aborted) return {
kind: "timeout"
};
try {
const a = await s(e);
return a.length > 0 ? {
kind: "records",
records: a
} : {
kind: "nodata"
};
} catch (e) {
return {
kind: meaningOf(e.code)
};
}
}
}
function meaningOf(e) {
switch (e) {
case "ENODATA":
return "nodata";

case "ENOTFOUND":
return "nxdomain";

case "ESERVFAIL":
return "servfail";

case "EREFUSED":
case "ENOTIMP":
return "refused";

case "ETIMEOUT":
case "ECANCELLED":
return "timeout";

case "EBADRESP":
case "EFORMERR":
return "unreadable";

default:
return "unreachable";
}
}
// CONCATENATED MODULE: ./dns/system-dns.js
const k = 4800;
class SystemDns {
#o;
#a=new AbortController;
constructor(e) {
const s = AbortSignal.any([ e.signal, this.#a.signal ]);
this.#o = {
...e,
signal: s
};
}
close() {
this.#a.abort();
}
async look(e, s, a = "all") {
const {servers: n, clock: r, signal: d} = this.#o;
if (!("own" === a && n.length > 0)) return this.#c(async n => {
const l = // CONCATENATED MODULE: ./dns/dmarc.js
async function findDmarc(e, s) {
const a = await recordsAt(e, s);
if (a.length > 0) return 1 === a.length ? a[0] : void 0;
const n = (await Promise.all(ancestors(e).slice(1).map(e => recordsAt(e, s)))).flatMap(e => 1 === e.length ? e : []);
return n.find(({record: e}) => hasPsd(e, "n")) ?? n.findLast(({record: e}) => !hasPsd(e, "y")) ?? n.at(-1);
}(s, n.resolvers), m = new AbortController, u = "all" !== a || n.given ? void 0 : r.sleep(1e3, m.signal).then(() => n.resolvers.mailRecords(e), () => {}), v = await askAuthorities(e, n, s);
if (m.abort(), "own" === a && 0 === v.answering.length) return;
const w = await async function firstView(e, {answers: s, answering: a}, n, t) {
const r = {
cname: p,
wildcard: void 0,
elsewhere: [],
dmarc: void 0
};
if (n.given || a.length > 0) {
const a = n.given ? "dns-servers" : "name-servers";
return {
name: e,
...s,
...merged(s.servers),
...r,
asked: a
};
}
const i = await t ?? await n.resolvers.mailRecords(e);
return {
name: e,
...s,
...i,
...r,
asked: "resolvers",
servers: []
};
}(e, v, n, u), f = function needsMore(e) {
const {name: s, mx: a, txt: n, isPrivateView: r} = e;
return ((0, t.c8)(a) || (0, t.c8)(n) || "servfail" === a.kind) && !r && !isHealthy(e, s);
}(w) ? await async function askMore(e, s, a, {answering: n}, {ask: r}) {
const {name: d, mx: l, txt: m} = e, u = r(k), v = e.zone?.name ?? s, w = n.length > 0 ? r(k, n.slice(0, 1)) : u, f = (0, 
t.W0)(l) || (0, t.c8)(m) && !(0, t.M$)(m).some(o.eY) ? function otherNames(e, s, a) {
const n = (0, i.OZ)(e).slice(1), t = [ `${e}.`, "", ...n.toReversed().map(s => e.slice(0, -s.length)) ].flatMap(t => [ s, a, ...n, e ].map(e => t + e));
return [ ...new Set(t) ].filter(s => s !== e && s.length <= 253).slice(0, 16);
}(d, v, s) : [], h = ancestors(d).filter(e => e !== d && (0, i.UO)(e, v)), [y, p, g] = await Promise.all([ w.cname(d), Promise.all(h.map(e => askWildcard(e, w))), askElsewhere(f, d, v, "own" === a ? w : u) ]), x = {
...e,
..."all" === a && await followed(e, y, u),
cname: y,
elsewhere: g
}, S = p.findLast(e => (0, c.z)({
...x,
wildcard: e
}).length > 0);
return {
...x,
wildcard: S ?? p[0]
};
}(w, s, a, v, n) : w;
this.#d(f);
const h = {
...f,
dmarc: await l
};
return d.aborted ? void 0 : h;
});
}
async authoritative(e) {
return this.#c(async s => (await askAuthorities(e, s)).answers);
}
async zoneOf(e) {
return this.#c(async s => {
const {zone: a, servers: n} = (await askAuthorities(e, s)).answers;
return (n.some(s => isHealthy(s, e)) ? await findOwnZone(e, s.resolvers) : void 0) ?? a;
});
}
async #c(e) {
const {servers: s, clock: a, signal: r} = this.#o, i = new AbortController, o = AbortSignal.any([ r, i.signal ]);
a.sleep(k, o).then(() => i.abort(), () => {});
const askAt = (e, s) => new Questions({
servers: s,
limitMs: e,
clock: a,
signal: o
});
try {
const a = s.length > 0 ? await async function addressesOf(e, s) {
const a = await Promise.all(e.map(async ({host: e, port: a}) => {
const r = // CONCATENATED MODULE: ./dns/host-addresses.js
await async function addressOf(e, s) {
return (0, n.isIP)(e) ? e : /^(?:.+\.)?localhost\.?$/i.test(e) ? "127.0.0.1" : function addressIn(e, s) {
const a = e.split("\n").map(e => e.replace(/#.*/, "").trim().toLowerCase().split(/\s+/)).find(([e = "", ...a]) => (0, 
n.isIP)(e) && a.includes(s.toLowerCase()));
return a?.[0];
}(await (0, m.readFile)(u, "utf8").catch(() => ""), e) ?? (0, t.M$)(await s().addresses(e))[0];
}(e, s);
return r ? [ {
name: withPort(e, a),
address: withPort(r, a)
} ] : [];
}));
return a.flat();
}(s, () => askAt(1e3)) : void 0, ask = (e, s = a) => askAt(e, s?.map(({address: e}) => e));
return await e({
ask: ask,
given: a,
resolvers: ask(2900)
});
} finally {
i.abort();
}
}
#d({name: e, mx: s, txt: a, cname: n, asked: t, servers: r}) {
const i = JSON.stringify({
mx: s,
txt: a,
cname: n,
servers: r
});
this.#o.trace(d.ab`DNS of ${e}, from the ${t}: ${i}`);
}
}
function withPort(e, s) {
return 53 === s ? e : (0, n.isIPv6)(e) ? `[${e}]:${s}` : `${e}:${s}`;
}
async function askAuthorities(e, s, a) {
const {given: n, resolvers: r} = s, i = n && askEach(n, e, s), {zone: o, undelegated: c} = await async function findZoneAbove(e, s, a) {
const n = await Promise.all(ancestors(e).slice(1).map(async e => ({
candidate: e,
nameServers: await s.nameServers(e)
}))), r = n.findLastIndex(({nameServers: e}) => "records" === e.kind), i = await Promise.all(n.map(({candidate: e, nameServers: a}, n) => n < r && "records" === a.kind && isAliased(e, s))), o = n.findIndex(({nameServers: e}, s) => "records" === e.kind && !i[s]), c = n.slice(0, o < 0 ? void 0 : o).findLast(({nameServers: e}) => "servfail" === e.kind) ?? n[o], d = c ? n.find(({candidate: e}) => e === a) : n.at(-1);
return {
zone: c && {
name: c.candidate,
nameServers: (0, t.M$)(c.nameServers)
},
undelegated: "nxdomain" === d?.nameServers.kind ? d.candidate : void 0
};
}(e, r, a), d = await askZone(o, i, e, s), l = 0 === o?.nameServers.length, m = o ? !l && function mayBeDelegated(e, s) {
const a = e.flatMap(({mx: e, txt: s}) => [ e.kind, s.kind ]);
return [ "records", "nodata", "servfail" ].some(e => a.includes(e)) && !a.includes("nxdomain") && !e.some(e => isHealthy(e, s));
}(d.compared, e) : void 0 === c, u = m ? await findOwnZone(e, r) : void 0, {compared: v, isPrivateView: w} = u ? await askZone(u, i, e, s) : d;
return {
answers: {
zone: u ?? o,
undelegated: c,
isPrivateView: w,
servers: v.map(({server: {name: e}, mx: s, txt: a}) => ({
server: e,
mx: s,
txt: a
}))
},
answering: v.filter(({mx: e}) => (0, t.c8)(e)).map(({server: e}) => e)
};
}
async function askZone(e, s, a, r) {
if (e && function isPrivateHostedZone({nameServers: e}) {
return e.length > 0 && e.every(e => v.has(e));
}(e)) return {
compared: [],
isPrivateView: !0
};
if (s || !e) return {
compared: await s ?? [],
isPrivateView: !1
};
const i = (await Promise.all(e.nameServers.slice(0, 8).map(async e => {
const [s] = (0, t.M$)(await r.resolvers.addresses(e));
return void 0 === s ? [] : [ {
name: e,
address: s
} ];
}))).flat(), o = i.length > 0 && i.every(({address: e}) => function isPrivateAddress(e) {
return w.check(e, (0, n.isIPv6)(e) ? "ipv6" : "ipv4");
}(e));
return {
compared: o ? [] : await askEach(i, a, r, e),
isPrivateView: o
};
}
function askEach(e, s, {ask: a}, n) {
return Promise.all(e.map(async e => {
const t = a(1500, [ e ]), r = await t.mailRecords(s);
return {
server: e,
...n && "nodata" === r.mx.kind && "nodata" === r.txt.kind && "nodata" === (await t.nameServers(n.name)).kind ? {
mx: y,
txt: y
} : r
};
}));
}
const y = {
kind: "refused"
};
function isHealthy({mx: e, txt: s}, a) {
return (0, r.ut)((0, t.M$)(e)) && (0, o.Sg)((0, t.M$)(s).filter(o.eY), a);
}
function merged(e) {
return {
mx: (0, t.Ft)(e.map(({mx: e}) => e)),
txt: (0, t.Ft)(e.map(({txt: e}) => e))
};
}
async function followed({name: e, asked: s, mx: a, txt: n}, t, r) {
const i = "records" === t.kind, o = "nodata" === a.kind && "nodata" === n.kind;
if ("name-servers" !== s || !i && !o) return {};
const c = await r.mailRecords(e);
return i ? c : [ c.mx, c.txt ].some(({kind: e}) => "records" === e) ? {
...c,
asked: "resolvers",
servers: []
} : {};
}
async function askWildcard(e, s) {
const a = `*.${e}`, [n, t] = await Promise.all([ s.mailRecords(a), s.cname(a) ]);
return {
name: a,
...n,
cname: t
};
}
async function askElsewhere(e, s, a, n) {
return (await Promise.all(e.map(async e => {
const r = (0, i.UO)(s, e), o = await n.mailRecords(e);
if (!lookMisplaced(o, r)) return [];
const c = e === a || 1 === (0, i.OZ)(e).length, d = e.slice(e.indexOf(".") + 1), l = c ? void 0 : await askWildcard(d, n), m = {
mx: l && (0, t.tj)(o.mx, l.mx) ? p : o.mx,
txt: l && (0, t.tj)(o.txt, l.txt) ? p : o.txt
};
return lookMisplaced(m, r) ? [ {
name: e,
...m
} ] : [];
}))).flat();
}
const p = {
kind: "nodata"
};
}),

/***/ 9463:
/***/ ((e, t, s) => {
s.d(t, {
PullRequestComments: () => PullRequestComments
});
var n = s(3102);
class PullRequestComments {
#e;
constructor(e) {
this.#e = e;
}
async keep(e, t) {
const {token: o, env: i, event: r} = this.#e, [u, a] = (i.GITHUB_REPOSITORY ?? "").split("/"), l = i.GITHUB_API_URL || "https://api.github.com";
if (!r.pullRequest && !r.pushed) return {
kind: "no-pull-request"
};
if (!o) return failed(n.ab`${(0, n.aY)("github-token")} is empty: leave it out, and the token of the job is used.`);
if (!(u && a && /^https?:\/\//i.test(l) && URL.canParse(l))) return failed(n.ab`${(0, 
n.aY)("GITHUB_REPOSITORY")} or ${(0, n.aY)("GITHUB_API_URL")} is not as the runner sets it.`);
const {upsertComment: p} = await Promise.all([ s.e(993), s.e(771) ]).then(s.bind(s, 9771));
return p(e, t, {
...this.#e,
repository: {
owner: u,
repo: a
},
api: l
});
}
}
function failed(e) {
return {
kind: "failed",
reason: e
};
}
}),

/***/ 7243:
/***/ ((t, r, i) => {
i.d(r, {
Tq: () => isMailFromAttributes,
Uy: () => afterPut,
c2: () => statusOf,
le: () => toCurrent,
vo: () => isDeclared
});
var a = i(1236);
function statusOf(t) {
return "custom" === t?.kind ? t.status : "";
}
const n = [ "MailFromDomain", "BehaviorOnMxFailure", "MailFromDomainStatus" ];
function isMailFromAttributes(t) {
return null == t || "object" == typeof t && !Array.isArray(t) && n.map(r => t[r]).every(t => null == t || "string" == typeof t);
}
function toCurrent(t) {
const r = t?.MailFromDomain?.trim(), i = t?.BehaviorOnMxFailure || "USE_DEFAULT_VALUE";
if (!r) return {
kind: "default",
behavior: i
};
const n = (0, a.r)(r);
return {
kind: "custom",
domain: "value" in n ? n.value : r,
behavior: i,
status: t?.MailFromDomainStatus ?? ""
};
}
function afterPut(t) {
return "custom" === t.kind ? {
...t,
status: "PENDING"
} : {
kind: "default",
behavior: "USE_DEFAULT_VALUE"
};
}
function isDeclared(t, {domain: r, behavior: i}) {
return "custom" === t.kind && t.domain === r && t.behavior === i;
}
}),

/***/ 576:
/***/ ((e, n, d) => {
d.d(n, {
LD: () => decide,
PI: () => deliveryImpact,
tX: () => differences
});
var t = d(7243);
function decide(e, n) {
return "default" === n.kind ? "default" === e?.kind ? "none" : "disable" : e ? "default" === e.kind ? "enable" : (0, 
t.vo)(e, n) ? "FAILED" === e.status ? "restart" : "none" : "update" : "update";
}
function differences(e, n) {
const d = "custom" === e.kind ? e.domain : void 0;
return [ {
attribute: "domain",
wanted: "custom" === n.kind ? n.domain : void 0,
found: d
}, ..."custom" === n.kind ? [ {
attribute: "behavior",
wanted: n.behavior,
found: e.behavior
} ] : [] ].filter(({wanted: e, found: n}) => e !== n);
}
function deliveryImpact(e, n, d) {
return "none" === e || "default" === d.kind || "REJECT_MESSAGE" !== d.behavior ? "no" : n ? "default" === n.kind || "REJECT_MESSAGE" !== n.behavior || "SUCCESS" === n.status ? "yes" : "no" : "unknown";
}
}),

/***/ 3550:
/***/ ((t, e, n) => {
n.d(e, {
Of: () => recordsSeen,
RS: () => isInPlace,
ar: () => bestView
});
var s = n(6153), r = n(5999), i = n(3518), o = n(5556);
function recordsSeen(t, e) {
const n = t.servers.filter(({mx: t, txt: e}) => (0, s.c8)(t) || (0, s.c8)(e)), x = (n.length > 1 && 0 === (0, 
s.M$)(t.cname).length ? n.map(({mx: e, txt: n}) => ({
...t,
mx: e,
txt: n
})) : [ t ]).map(t => function judge(t, e) {
const n = (0, s.M$)(t.mx), o = (0, s.M$)(t.txt).filter(i.eY), statusOf = (e, n, r) => t.isPrivateView ? "not known" : r ? "in place" : (0, 
s.M$)(t.cname).length > 0 ? "wrong" : (0, s.c8)(e) ? (0, s.W0)(e) || 0 === n.length ? "missing" : "wrong" : "not known";
return {
mx: {
type: "MX",
seen: n.map(r.j3),
status: statusOf(t.mx, n, (0, r.vQ)(n, e))
},
txt: {
type: "TXT",
seen: o,
status: statusOf(t.txt, o, (0, i.Sg)(o, t.name))
}
};
}((0, o.j)(t, e), e));
return [ worst(x.map(({mx: t}) => t)), worst(x.map(({txt: t}) => t)) ];
}
const x = [ "missing", "wrong", "in place", "not known" ];
function worst(t) {
return t.reduce((t, e) => x.indexOf(e.status) < x.indexOf(t.status) ? e : t);
}
function bestView(t, e) {
const {name: n, servers: o} = t, x = o.find(({mx: t}) => (0, r.vQ)((0, s.M$)(t), e))?.mx, c = o.find(({txt: t}) => (0, 
i.Sg)((0, s.M$)(t).filter(i.eY), n))?.txt;
return {
...t,
mx: x ?? t.mx,
txt: c ?? t.txt
};
}
function isInPlace(t, e) {
return recordsSeen(t, e).every(({status: t}) => "in place" === t);
}
}),

/***/ 5556:
/***/ ((t, e, n) => {
n.d(e, {
j: () => withoutWildcard,
z: () => typesOfWildcard
});
var c = n(6153), d = n(5999), r = n(3518);
const o = [ "cname", "mx", "txt" ];
function typesOfWildcard(t) {
const {wildcard: e} = t;
return e && o.every(n => (0, c.tj)(t[n], e[n])) ? o.filter(e => (0, c.M$)(t[e]).length > 0) : [];
}
function withoutWildcard(t, e) {
const n = typesOfWildcard(t);
if (0 === n.length) return t;
const o = n.includes("cname"), i = !o && (0, d.vQ)((0, c.M$)(t.mx), e), u = !o && (0, 
c.M$)(t.txt).some(t => (0, r.eY)(t) && (0, r.QR)(t));
return {
...t,
mx: i ? t.mx : withoutRecords(t.mx),
txt: u ? t.txt : withoutRecords(t.txt),
cname: withoutRecords(t.cname)
};
}
function withoutRecords(t) {
return "records" === t.kind ? {
kind: "nodata"
} : t;
}
}),

/***/ 6405:
/***/ ((e, t, n) => {
n.d(t, {
$: () => outcomeOf,
s: () => nextStep
});
var a = n(7243), o = n(2246), i = n(3102), s = n(1441);
function outcomeOf(e) {
const {settings: t, after: n} = e;
if ("check" === t?.mode) return function outcomeOfCheck(e) {
return "custom" === e?.kind ? i.ab`SES has verified ${e.domain}, and the settings match.` : i.ab`SES has no custom MAIL FROM domain, as declared.`;
}(n);
const o = "plan" === t?.mode, s = stepsOf(e, o);
return s ? o || "SUCCESS" !== (0, a.c2)(n) ? i.ab`${s}.` : i.ab`${s}; SES has verified the domain.` : function outcomeWithoutSteps(e) {
if ("custom" !== e?.kind) return i.ab`Nothing to change: SES has no custom MAIL FROM domain.`;
switch (e.status) {
case "SUCCESS":
return i.ab`Nothing to change: SES has verified ${e.domain}.`;

case "TEMPORARY_FAILURE":
return i.ab`Nothing to change in SES, but it can no longer find the MX record of ${e.domain}.`;

default:
return i.ab`Nothing to change in SES, but it hasn't verified ${e.domain} yet.`;
}
}(n);
}
function stepsOf(e, t) {
const n = (0, s.C2)(e) ?? "none", a = (0, o.u)(t ? (0, s.vW)(e) : e.published).length, r = (0, 
i.hS)(a, "DNS record");
if ("none" === n) return 0 === a ? void 0 : i.ab`${t ? i.ab`Publish` : i.ab`Published`} ${r}`;
const u = function sesStep(e, t, n) {
const {target: a, before: o} = t, s = "custom" === a?.desired.kind ? a.desired.domain : "", r = "custom" === o?.kind ? i.ab`${o.domain}` : i.ab`the custom MAIL FROM domain`;
switch (e) {
case "enable":
return i.ab`${n ? i.ab`Enable` : i.ab`Enabled`} ${s} in SES`;

case "update":
return function updateStep({target: e, before: t}, n) {
if ("custom" !== e?.desired.kind) return n;
const {domain: a, behavior: o} = e.desired;
return "custom" !== t?.kind ? i.ab`Set the MAIL FROM domain to ${a} in SES` : t.domain === a ? i.ab`${n} the behavior on MX failure of ${a} from ${t.behavior} to ${o}` : i.ab`${n} the MAIL FROM domain in SES from ${t.domain} to ${a}`;
}(t, n ? i.ab`Change` : i.ab`Changed`);

case "restart":
return i.ab`${n ? i.ab`Restart` : i.ab`Restarted`} the verification of ${s} in SES`;

case "disable":
return i.ab`${n ? i.ab`Disable` : i.ab`Disabled`} ${r} in SES`;
}
}(n, e, t);
return 0 === a ? u : i.ab`${u} and ${t ? i.ab`publish` : i.ab`published`} ${r}`;
}
function nextStep(e) {
const t = "plan" === e.settings?.mode;
return t && stepsOf(e, t) ? function nextAfterPlan(e) {
const t = (0, s.f)(e);
if ("custom" !== t?.kind) return i.ab`Mail will then use the default MAIL FROM domain, a subdomain of ${(0, 
i.aY)("amazonses.com")}.`;
const n = (0, s.WX)(e).filter(({severity: e}) => "info" !== e), a = (0, s.xk)(e) || void 0 !== (0, 
s.MV)(e), o = n.length > 0 ? [ i.ab`Fix the DNS findings before this is applied.` ] : a ? [] : [ i.ab`Publish both DNS records before this is applied, if you haven't yet.` ], r = 0 === n.length && a;
return (0, i.fj)([ ...o, ...consequence(t, e, r ? i.ab`it, usually within minutes,` : i.ab`it,`) ]);
}(e) : function nextAfterRun(e) {
const {after: t} = e;
if ("custom" !== t?.kind) return (0, i.fj)([ nextAtDefault(e), ...oldRecords(e) ]);
if ("SUCCESS" === t.status) {
const t = hasFaults(e) ? i.ab`Fix the DNS findings.` : i.ab`Keep both DNS records in place.`;
return (0, i.fj)([ t, ...oldRecords(e) ]);
}
return (0, i.fj)([ advice(e), ...consequence(t, e, i.ab`the domain,`), ...oldRecords(e) ]);
}(e);
}
function nextAtDefault(e) {
return "disable" === (0, s.C2)(e) ? i.ab`Mail now uses the default MAIL FROM domain, a subdomain of ${(0, 
i.aY)("amazonses.com")}.` : i.ab`Mail uses the default MAIL FROM domain, a subdomain of ${(0, 
i.aY)("amazonses.com")}.`;
}
function advice(e) {
return hasFaults(e) ? i.ab`Fix the DNS findings; SES looks for the MX record for up to 72 hours.` : (0, 
s.xk)(e) ? i.ab`Both DNS records are in place, so there's nothing left to do: SES usually finds them within minutes.` : (0, 
s.MV)(e) ? i.ab`There's nothing left to do: SES usually finds the DNS records within minutes.` : i.ab`Publish both DNS records if you haven't yet; SES looks for the MX record for up to 72 hours, and usually finds it within minutes.`;
}
function consequence({behavior: e, status: t}, n, a) {
if ("SUCCESS" === t || n.plan && "no" !== n.plan.impact) return [];
const o = "enable" === (0, s.C2)(n), r = "REJECT_MESSAGE" === e ? i.ab`SES rejects all mail from this identity` : i.ab`mail ${o ? i.ab`keeps using` : i.ab`uses`} the default MAIL FROM domain`;
return [ i.ab`Until SES verifies ${a} ${r}.` ];
}
function oldRecords({before: e, after: t, accepted: n}) {
return !n || "custom" !== e?.kind || "custom" === t?.kind && t.domain === e.domain ? [] : [ i.ab`Wait a few days before you delete the DNS records of ${e.domain}: late bounces may still arrive there.` ];
}
function hasFaults(e) {
return (0, s.WX)(e).some(({severity: e}) => "info" !== e);
}
}),

/***/ 6530:
/***/ ((t, r, u) => {
u.d(r, {
Fk: () => withOutputs,
Sy: () => writeSummary,
m6: () => n
});
var e = u(5650), o = u(3102);
const n = 34e4;
function withOutputs(t, r, u) {
try {
return u.output(r()), t;
} catch (r) {
const u = o.ab`Could not write the outputs ("${(0, e.Z9)(r)}"). Check the runner's disk and temporary folder.`;
return {
...t,
error: t.error ?? new e.lZ("INTERNAL_ERROR", u)
};
}
}
function writeSummary(t, r) {
try {
r.summary(t());
} catch (t) {
r.log(o.ab`Could not write the job summary ("${(0, e.Z9)(t)}").`);
}
}
}),

/***/ 9487:
/***/ ((n, t, e) => {
e.d(t, {
DV: () => codeBlock,
_Q: () => fitting,
tp: () => table,
xE: () => alert,
zH: () => details
});
var o = e(3102);
function table(n, t) {
const line = n => `| ${n.map(n => n.replaceAll("|", "\\|")).join(" | ")} |`;
return [ line(n), line(n.map(() => "---")), ...t.map(line) ].join("\n");
}
function codeBlock(n, t) {
const e = (0, o.xF)(t, 3);
return `${e}${n}\n${t}\n${e}`;
}
function alert(n, t) {
return `> [!${n}]\n> ${t}`;
}
function details(n, t) {
return `<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`;
}
function fitting(n, t, e) {
const o = n.filter(n => "" !== n), i = o.join(r);
if (i.length <= t) return i;
const l = e.markdown();
for (;o.length > 0 && [ ...o, l ].join(r).length > t; ) o.pop();
return [ ...o, l ].join(r);
}
const r = "\n\n";
}),

/***/ 7954:
/***/ ((e, r, t) => {
t.d(r, {
Dr: () => targetResult,
Yz: () => outputsOf,
lR: () => responseOf
});
var i = t(7243), o = t(3102), n = t(1441);
function outputsOf(e, r) {
const {after: t, error: s, accepted: a, requestId: d} = e, c = "custom" === t?.kind ? t : void 0;
return {
success: String(!s),
"error-code": s?.code ?? "",
"error-message": s?.text.plain() ?? "",
change: (0, n.C2)(e) ?? "",
changed: String(a),
"mail-from-domain": (0, o.o1)(c?.domain ?? ""),
"behavior-on-mx-failure": (0, o.o1)(t?.behavior ?? ""),
"mail-from-domain-status": (0, o.o1)((0, i.c2)(t)),
verified: String("SUCCESS" === (0, i.c2)(t)),
"dns-records": JSON.stringify((0, n.IH)(e)),
findings: JSON.stringify((0, n.WX)(e).map(plainFinding)),
"request-id": (0, o.o1)(d),
response: JSON.stringify(responseOf(e, r)),
results: JSON.stringify(e.target ? [ targetResult(e) ] : [])
};
}
function targetResult(e) {
const {target: r, after: t, error: s, accepted: a, published: d} = e;
return {
identity: (0, o.o1)(r?.identity.name ?? ""),
region: r?.region ?? "",
success: !s,
"error-code": s?.code ?? "",
"error-message": s?.text.plain() ?? "",
change: (0, n.C2)(e) ?? "",
changed: a,
published: d.length > 0,
"mail-from-domain": (0, o.o1)("custom" === t?.kind ? t.domain : ""),
"behavior-on-mx-failure": (0, o.o1)(t?.behavior ?? ""),
"mail-from-domain-status": (0, o.o1)((0, i.c2)(t)),
verified: "SUCCESS" === (0, i.c2)(t)
};
}
function responseOf({error: e, requestId: r}, t) {
return e ? {
success: !1,
error: {
code: e.code,
message: e.text.plain()
}
} : {
success: !0,
data: {
id: (0, o.o1)(r),
created_at: t.toISOString()
}
};
}
function plainFinding({severity: e, code: r, message: t}) {
return {
severity: e,
code: r,
message: t.plain()
};
}
}),

/***/ 6602:
/***/ ((a, t, n) => {
n.d(t, {
$h: () => aboutPlan,
WP: () => aboutTransitions,
eq: () => showAttribute,
iw: () => i
});
var e = n(3102), s = n(7170);
function aboutPlan(a, t, n) {
switch (a) {
case "none":
return e.ab`Plan: nothing to change in SES. ${(0, s.F9)(t)}.`;

case "enable":
return e.ab`Plan: enable the custom MAIL FROM domain in SES.`;

case "update":
return t ? e.ab`Plan: change the MAIL FROM settings in SES.` : e.ab`Plan: set ${(0, 
s.L4)(n)} in SES. ${(0, s.F9)(t)}.`;

case "restart":
return e.ab`Plan: send the same settings to SES again, so that it restarts the verification.`;

case "disable":
return e.ab`Plan: disable the custom MAIL FROM domain in SES.`;
}
}
const i = [ {
label: e.ab`MAIL FROM domain`,
isStatus: !1,
show: a => "custom" === a.kind ? e.ab`${a.domain}` : e.ab`none`
}, {
label: e.ab`Behavior on MX failure`,
isStatus: !1,
show: ({behavior: a}) => e.ab`${a}`
}, {
label: e.ab`Status`,
isStatus: !0,
show: a => "custom" === a.kind ? e.ab`${a.status || "unknown"}` : e.ab`none`
} ];
function showAttribute(a, t) {
return t ? a.show(t) : e.ab`unknown`;
}
function aboutTransitions(a, t) {
return i.flatMap(n => {
const [s, i] = [ showAttribute(n, a), showAttribute(n, t) ];
return s.plain() === i.plain() ? [] : [ e.ab`  ${n.label}: ${s} → ${i}` ];
});
}
}),

/***/ 4156:
/***/ ((e, o, t) => {
t.d(o, {
K4: () => draft,
vy: () => failStep,
z8: () => report
});
var n = t(7243), r = t(1407), c = t(3102), i = t(1441), s = t(8660), a = t(6405), f = t(6530), l = t(7954), d = t(7170), S = t(4340);
function report(e, o, t) {
const s = (0, f.Fk)(e, () => (0, l.Yz)(e, t), o);
s.error && failStep(s.error, o), function annotate(e, o) {
const {error: t, settings: n} = e, r = (0, i.C2)(e), c = "check" !== n?.mode && void 0 !== r && "none" !== r, isExpected = ({code: e}) => ("MX_MISSING" === e || "SPF_MISSING" === e) && c;
for (const n of (0, i.WX)(e)) {
const {severity: e, code: r, message: c} = n;
(0, d.x_)(n, t) || n.isFixedByPlan || ("info" === e ? o.log((0, d.Li)(n)) : !t && isExpected(n) ? o.notice(r, c) : "error" !== e || t ? o.warning(r, c) : o.error(r, c));
}
}(s, o), s.error || function logNextStep(e, o) {
o.log((0, a.s)(e));
const t = "plan" === e.settings?.mode ? (0, i.f)(e) : e.after;
if (!(0, i.xk)(e) && "SUCCESS" !== (0, n.c2)(t) && !(0, i.MV)(e)) for (const t of (0, 
i.IH)(e)) o.log(c.ab`  ${(0, r.PJ)([ t ])}`);
}(s, o), (0, f.Sy)(() => (0, S.Y)(s), o);
}
function draft(e) {
for (const o of [ ...Object.values((0, l.Yz)(e, new Date(0))), (0, S.Y)(e) ]) (0, 
s.c)(o);
}
const p = 9;
function failStep({code: e, text: o, details: {inFile: t}}, n) {
n.fail(e, o);
const r = (t?.problems ?? []).flatMap(({message: e, line: o, column: n}) => t && void 0 !== o && void 0 !== n ? [ {
message: e,
place: {
file: t.path,
line: o,
col: n
}
} ] : []);
for (const {message: o, place: t} of r.slice(0, p)) n.error(e, o, t);
}
}),

/***/ 7170:
/***/ ((e, t, a) => {
a.d(t, {
F9: () => found,
Iz: () => aboutRecords,
L4: () => stateOf,
Li: () => aboutFinding,
MW: () => aboutRefusedBatch,
Mx: () => aboutZone,
O5: () => aboutChange,
SJ: () => addedValue,
_Q: () => aboutSlowSync,
e7: () => aboutToPublish,
i2: () => aboutDeliveryImpact,
iD: () => aboutStillThere,
ji: () => aboutUnchanged,
jz: () => aboutHeldRecords,
mc: () => whatWasDone,
n$: () => aboutDeniedRead,
oX: () => aboutUnseenRecords,
pP: () => aboutUnknownSync,
qX: () => obstacleError,
vv: () => u,
x_: () => isNamedIn,
zK: () => aboutRecordsNotLive
});
var n = a(5650), o = a(6153), s = a(1236), i = a(3102);
function aboutDeniedRead(e, t) {
const a = "plan" === t ? i.ab`${(0, i.aY)("apply")} would send` : i.ab`this run sends`;
return i.ab`Could not read the current SES settings, so ${a} the declared settings without comparing them. ${e.text}`;
}
function aboutUnchanged(e) {
return i.ab`Nothing to change in SES. ${found(e)}.`;
}
function aboutChange(e, t, a) {
switch (e) {
case "enable":
return i.ab`${found(t)}. Enabling ${stateOf(a)}.`;

case "update":
return i.ab`${found(t)}. Setting ${stateOf(a)}.`;

case "restart":
return i.ab`${found(t)}. Sending the same settings again, so that SES restarts the verification.`;

case "disable":
return i.ab`${found(t)}. Disabling the custom MAIL FROM domain.`;
}
}
function found(e) {
return e ? i.ab`SES has ${stateOf(e)}` : i.ab`Could not read the current SES settings`;
}
function stateOf(e) {
if ("default" === e.kind) return i.ab`no custom MAIL FROM domain`;
const t = "status" in e ? i.ab`, status ${e.status || "unknown"}` : i.ab``;
return i.ab`the MAIL FROM domain ${e.domain} with behavior ${e.behavior}${t}`;
}
function aboutDeliveryImpact(e, t, a) {
const n = "custom" === a.kind ? a.domain : "", o = i.ab`To keep mail flowing, set ${(0, 
i.aY)("behavior-on-mx-failure")} to ${(0, i.aY)("UseDefaultValue")} until the status is ${(0, 
i.aY)("SUCCESS")}.`;
if ("unknown" === e) return i.ab`With ${(0, i.aY)("RejectMessage")}, SES rejects all mail from this identity while ${n} isn't verified. If this changes the MAIL FROM domain, mail stops until SES verifies it. ${o}`;
if ("custom" === t?.kind && t.domain === n && "SUCCESS" === t.status) return i.ab`This change may stop mail: with ${(0, 
i.aY)("RejectMessage")}, SES rejects all mail from this identity while ${n} isn't verified, and a change may make SES verify it again. Apply it when little mail is sent.`;
const s = "custom" === t?.kind && t.domain !== n ? i.ab` in place of ${t.domain}` : i.ab``;
return i.ab`This change stops mail: with ${(0, i.aY)("RejectMessage")}, SES rejects all mail from this identity until it verifies ${n}${s}. ${o}`;
}
const r = {
route53: i.ab`Route 53 hosted zone`,
cloudflare: i.ab`Cloudflare zone`
};
function aboutZone({provider: e, name: t, id: a}) {
return i.ab`${r[e]} ${t} (${a})`;
}
function aboutHeldRecords(e) {
return i.ab`The ${aboutZone(e)} already has both records.`;
}
function aboutRecords(e) {
return i.ab`${e.map(e => `${e.record.type} ${addedValue(e)}`).join(", ")}`;
}
function addedValue({record: e}) {
return "MX" === e.type ? `${e.priority} ${e.value}` : e.value;
}
function isNamedIn({message: e}, t) {
return t?.text.plain().includes(e.plain()) ?? !1;
}
function aboutFinding({severity: e, code: t, message: a}) {
return i.ab`${"IDENTITY_NOT_VERIFIED" === t ? "SES" : "DNS"} ${e} ${t}: ${a}`;
}
function obstacleError(e) {
switch (e.kind) {
case "unreadable":
return "SES" === e.of ? e.error : e.error.with(i.ab`Nothing was changed.`);

case "wait-denied":
return e.error.with(i.ab`Nothing was changed. ${(0, i.aY)("wait-minutes")} needs that permission: allow it, or remove ${(0, 
i.aY)("wait-minutes")}.`);

case "conflict":
return new n.lZ("DNS_CONFLICT", i.ab`The ${aboutZone(e.zone)} has records that conflict with those for SES. Nothing was changed. ${(0, 
i.fj)(e.reasons)} Then run the step again.`);

case "delegated":
{
const {name: t, nameServers: a} = e.to;
return new n.lZ("DNS_CONFLICT", i.ab`The ${aboutZone(e.zone)} delegates ${t} to other name servers (${a.join(", ")}), so public DNS wouldn't show records published in it. Nothing was changed. Publish in the zone ${t}, or choose another MAIL FROM domain.`);
}
}
}
function aboutToPublish(e, t) {
return i.ab`Plan: publish in the ${aboutZone(e)}: ${aboutRecords(t)}.`;
}
const u = i.ab`The DNS records are published, but SES was not changed. Running the step again is safe.`;
function aboutRefusedBatch(e, t, a) {
return i.ab`Could not publish in the ${aboutZone(e)}: all ${a} attempts were refused, although the zone was read again each time ("${t}"). Nothing was changed. If something else is changing these records, run the step again; otherwise, fix what the message names.`;
}
function aboutSlowSync(e) {
return i.ab`Not all Route 53 name servers had the records after ${e} seconds. They usually follow within minutes.`;
}
function aboutUnseenRecords(e, t, a) {
return t ? i.ab`The ${aboutZone(e)} has the records, but none of the zone's name servers could be reached to confirm it. Allow outbound port 53, or set ${(0, 
i.aY)("dns-servers")}.` : i.ab`Not all name servers showed the records of the ${aboutZone(e)} within ${a} seconds. Check that public DNS delegates ${e.name} to that zone.`;
}
function aboutUnknownSync({text: e}) {
return i.ab`The records are published, but the step could not check that all name servers have them. ${e}`;
}
function aboutRecordsNotLive(e, t, {zone: a, undelegated: n, servers: r}) {
const u = i.ab`The ${aboutZone(t)} has the DNS records, but public DNS doesn't show the MX record of ${e} yet, and the change would stop mail until it does. SES was not changed.`, h = i.ab`then run the step again, which is safe.`;
if (void 0 !== n) return i.ab`${u} ${n} does not exist in public DNS: set the name servers at the registrar to ${t.nameServers.join(", ")}, ${h}`;
const d = void 0 !== a && a.nameServers.length > 0 && !(0, o.Ny)(a, t);
if (d && a.name !== t.name && (0, s.UO)(t.name, a.name)) return i.ab`${u} Public DNS doesn't delegate ${t.name}, only ${a.name}: set the name servers at the registrar, or in the zone ${a.name}, to ${t.nameServers.join(", ")}, ${h}`;
if (d) return i.ab`${u} Public DNS delegates ${a.name} to ${a.nameServers.join(", ")}, not to the name servers of that zone (${t.nameServers.join(", ")}): publish in the zone there, or change the delegation, ${h}`;
const c = r.map(({server: e}) => e).join(", ");
return r.length > 0 ? i.ab`${u} Wait until its name servers (${c}) show it, ${h}` : i.ab`${u} No name server answered: allow outbound port 53, or set ${(0, 
i.aY)("dns-servers")}, ${h}`;
}
function aboutStillThere(e) {
return i.ab`SES accepted the request to disable the custom MAIL FROM domain, but two seconds later it still has ${e ? stateOf(e) : i.ab`it`}. Reads may lag behind: check again in a minute, and run the step again if it's still there.`;
}
function whatWasDone(e, {mayBeDone: t}) {
const {accepted: a, published: n} = e, o = n.length > 0;
return !o || a || t ? o || a || t ? [ ...a ? [ i.ab`SES accepted the change before that.` ] : [], ...o ? [ i.ab`The DNS records were published.` ] : [] ] : [ i.ab`Nothing was changed.` ] : [ u ];
}
}),

/***/ 4340:
/***/ ((e, n, t) => {
t.d(n, {
K: () => sectionsOf,
Y: () => summaryOf
});
var i = t(7243), r = t(3550), o = t(1407), s = t(3102), a = t(1441), d = t(8660), c = t(6405), u = t(6530), S = t(9487), l = t(6602), f = t(7170);
function summaryOf(e) {
const n = s.ab`Some of this was left out, as it is too long for GitHub; the outputs and the log have more.`;
return `${(0, S._Q)(sectionsOf(e), u.m6, n)}\n`;
}
function sectionsOf(e, n = e.target) {
const {error: t, warnings: i} = e;
return [ heading(e, n), ...t ? failure(t) : [ `**${(0, c.$)(e).markdown()}** ${(0, 
c.s)(e).markdown()}` ], t ? remedy(t) : "", ...i.map(e => (0, S.xE)("WARNING", e.markdown())), findingsSection(e), settingsSection(e), publicationSection(e), recordsToPublish(e), dnsSection(e) ];
}
function heading(e, n) {
const t = n ? ` for ${(0, s.SS)(n.identity.name)} in ${(0, s.SS)(n.region)}` : "";
return `### ${e.error ? `❌ ${function failed({code: e, details: n}, t) {
const {settings: i, accepted: r, plan: o} = t, s = i?.mode;
if ("plan" === s) return "SES MAIL FROM plan failed";
return m[e] || ("check" === s ? "SES MAIL FROM check failed" : "Amazon SES" === n.mayBeDone ? "SES MAIL FROM settings may not have been applied" : r || "ready" === o?.kind && "none" === o.change ? "SES MAIL FROM settings applied, but the step failed" : "SES MAIL FROM settings not applied");
}(e.error, e)}` : function succeeded(e) {
const {settings: n, target: t} = e, r = (0, a.C2)(e) ?? "none";
switch (n?.mode) {
case "plan":
return ("none" === r && 0 === (0, a.vW)(e).length ? "✅" : "📝") + " SES MAIL FROM plan";

case "check":
return !1 === e.canSend && "custom" === t?.desired.kind ? "⚠️ SES MAIL FROM check passed, but the identity isn't verified" : "✅ SES MAIL FROM check passed";

default:
return `✅ ${p[r]}${function isVerifiedByWait({settings: e, after: n}) {
return void 0 !== e && e.waitMinutes > 0 && "SUCCESS" === (0, i.c2)(n);
}(e) ? " and verified" : ""}`;
}
}(e)}${t}`;
}
const p = {
none: "SES MAIL FROM domain unchanged",
enable: "SES MAIL FROM domain enabled",
update: "SES MAIL FROM settings updated",
restart: "SES MAIL FROM verification restarted",
disable: "SES MAIL FROM domain disabled"
}, m = {
VALIDATION_ERROR: "SES MAIL FROM inputs are invalid",
DNS_CONFLICT: "SES MAIL FROM settings not applied: DNS conflict",
VERIFICATION_FAILED: "SES MAIL FROM domain not verified",
VERIFICATION_TIMEOUT: "SES MAIL FROM domain not verified in time",
DRIFT_DETECTED: "SES MAIL FROM settings differ",
NOT_VERIFIED: "SES MAIL FROM domain not verified"
}, g = 40;
function failure({code: e, text: n, details: {lead: t, points: i = []}}) {
if (!t || i.length < 2) return [ (0, S.xE)("CAUTION", `**${e}**: ${n.markdown()}`) ];
const r = i.map(e => `- ${e.markdown()}`), o = r.splice(0, g).map(e => `> ${e}`), s = [];
for (;r.length > 0; ) s.push(r.splice(0, g).join("\n"));
const a = `**${e}**: ${t.markdown()}. Nothing was sent.`;
return [ (0, S.xE)("CAUTION", [ a, ">", ...o ].join("\n")), ...s ];
}
function remedy({details: e}) {
return e.remedy ? `${e.remedy.title}:\n\n${(0, S.DV)("json", function printable(e) {
return (0, d.c)(JSON.stringify(e, void 0, 2)).replace(/[^\x20-\x7e\n]/g, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
}(e.remedy.json))}` : "";
}
function findingsSection(e) {
return (0, a.WX)(e).filter(({severity: e}) => "info" !== e).filter(n => !(0, f.x_)(n, e.error)).map(listed).join("\n");
}
function listed({severity: e, code: n, message: t}) {
return `- ${M[e]} **${n}**: ${t.markdown()}`;
}
function settingsSection(e) {
const [n, ...t] = function sides(e) {
const {settings: n, before: t, after: i} = e;
switch (n?.mode) {
case "plan":
return [ [ "Now", "After apply" ], t, (0, a.f)(e) ];

case "check":
return [ [ "Expected", "In SES" ], i && expected(e, i), i ];

default:
return t === i ? [ [ "In SES" ], i ] : [ [ "Before", "After" ], t, i ];
}
}(e);
if (t.every(e => void 0 === e)) return "";
const i = "plan" !== e.settings?.mode || [ "none", "restart" ].includes((0, a.C2)(e) ?? ""), r = l.iw.filter(({isStatus: e}) => i || !e).map(e => [ e.label.markdown(), ...t.map(n => (0, 
l.eq)(e, n).markdown()) ]);
return (0, S.tp)([ "SES setting", ...n ], r);
}
function expected({target: e}, {behavior: n}) {
return "custom" === e?.desired.kind ? {
...e.desired,
status: "SUCCESS"
} : {
kind: "default",
behavior: n
};
}
function publicationSection(e) {
const {target: n, published: t} = e, i = (0, a.MV)(e)?.zone, r = "plan" === e.settings?.mode, o = r ? (0, 
a.vW)(e) : t;
if (!i || 0 === o.length || "custom" !== n?.desired.kind) return "";
const d = (0, s.SS)(n.desired.domain), c = o.map(e => [ e.joins ? r ? "add" : "added" : r ? "create" : "created", `${e.record.type} ${d}`, (0, 
s.SS)((0, f.SJ)(e)) ]);
return (0, S.tp)([ "Action", `DNS record in ${"cloudflare" === i.provider ? "the Cloudflare zone " : ""}${(0, 
s.SS)(i.name)} (${(0, s.SS)(i.id)})`, "Value" ], c);
}
function recordsToPublish(e) {
const {dns: n, accepted: t, error: i, published: r} = e, d = i && !n && !t, c = (0, 
a.MV)(e)?.changes, u = c && (!i || 0 === c.length || r.length > 0), l = (0, a.IH)(e);
if (d || u || (0, a.xk)(e) || 0 === l.length) return "";
const f = l.map(e => [ e.type, (0, s.SS)(e.name), "MX" === e.type ? String(e.priority) : "", (0, 
s.SS)(e.value), String(e.ttl) ]);
return [ "#### DNS records that SES needs", (0, S.tp)([ "Type", "Name", "Priority", "Value", "TTL" ], f), (0, 
S.zH)("As a zone file", (0, S.DV)("dns", (0, o.PJ)(l))) ].join("\n\n");
}
function dnsSection(e) {
const {dns: n, target: t} = e;
if (!n || !t) return "";
const i = (0, r.Of)(n, t.mxRegion), o = (0, a.IH)(e).map(e => {
const {seen: n = [], status: t = "not known"} = i.find(({type: n}) => n === e.type) ?? {};
return [ `${e.type} ${(0, s.SS)(e.name)}`, (0, s.SS)(recordValue(e)), "not known" === t ? "no answer" : valueCell(n), h[t] ];
}), d = (0, a.WX)(e).filter(({severity: e}) => "info" === e).map(e => e.isFixedByPlan ? `${listed(e)} ${(0, 
s.aY)("apply").markdown()} fixes this.` : listed(e)), c = [ `Asked: ${E[n.asked]}.`, (0, 
S.tp)([ "Record", "Expected", "Found", "Status" ], o), d.join("\n") ];
return (0, S.zH)("What public DNS shows now", c.filter(e => "" !== e).join("\n\n"));
}
function recordValue(e) {
return "MX" === e.type ? `${e.priority} ${e.value}` : e.value;
}
const h = {
"in place": "✅ in place",
missing: "❌ missing",
wrong: "❌ wrong",
"not known": "❔ unknown"
}, M = {
error: "❌",
warning: "⚠️",
info: "ℹ️"
}, E = {
"name-servers": "the zone's own name servers",
resolvers: "the runner's DNS resolvers, whose answers may be a few minutes old",
"dns-servers": "the servers in `dns-servers`"
}, I = 5;
function valueCell(e) {
if (0 === e.length) return "none";
const n = e.length > I ? [ `and ${e.length - I} more` ] : [];
return [ ...e.slice(0, I).map(s.SS), ...n ].join("<br>");
}
}),

/***/ 5713:
/***/ ((e, t, n) => {
n.r(t), n.d(t, {
endJob: () => endJob,
runFile: () => runFile,
runOne: () => runOne
});
var o = n(5650), r = n(3102), a = n(8338), s = n(6093), i = n(9818), c = n(2221);
// CONCATENATED MODULE: ./report/announcement.js
function announce(e, {runner: t, env: n}) {
for (const n of e.notes) t.log(n);
t.log(function aboutSettings({targets: e, credentials: t, file: n}) {
const [{identity: o, desired: a, region: s}] = e, i = "custom" === a.kind ? r.ab`MAIL FROM domain ${a.domain}, behavior on MX failure ${a.behavior}` : r.ab`no custom MAIL FROM domain`, c = "role" === t.kind ? r.ab`with the role ${t.arn}, session ${t.sessionName}` : r.ab`with credentials from the environment, as ${(0, 
r.aY)("role-to-assume")} is empty`;
return void 0 !== n ? r.ab`${n} declares ${(0, r.hS)(e.length, "target")}, ${c}.` : r.ab`Settings for ${o.name} in ${s}: ${i}, ${c}.`;
}(e));
for (const n of new Set(e.targets.map(e => e.region))) (0, c.R)(n) || t.notice("Unknown region", aboutUnknownRegion(n));
for (const n of new Set(e.targets.filter(i.K).map(({mxRegion: e}) => e))) (0, c.R)(n) && !(0, 
c.vF)(n) && t.notice("Unconfirmed MX host", aboutUnconfirmedHost(n));
const o = (0, s.yS)(n);
o && t.notice("Endpoints overridden", o);
const a = [ {
title: "Plain HTTP",
text: (0, s.QJ)(n)
}, {
title: "Proxy not used",
text: aboutProxy(n)
} ].flatMap(({title: e, text: t}) => t ? [ {
title: e,
text: t
} ] : []);
for (const {title: e, text: n} of a) t.warning(e, n);
return a.map(({text: e}) => e);
}
function aboutProxy(e) {
const [t, n] = [ (0, a.X)(e), (0, a.ss)(e) ];
return t.length > 0 ? r.ab`A proxy variable is set (${t.join(", ")}), but Node.js on this runner (${process.version}) doesn't support proxy variables, so requests bypass the proxy. Update the runner to 2.328 or newer.` : n.length > 0 ? r.ab`The proxy URL in ${function inWords(e) {
return e.map(r.aY).reduce((e, t) => r.ab`${e} and ${t}`);
}(n)} doesn't start with ${(0, r.aY)("http://")} or ${(0, r.aY)("https://")}, the only proxies that Node.js supports, so requests bypass the proxy. Set it to ${(0, 
r.aY)("http://host:port")}.` : void 0;
}
function aboutUnknownRegion(e) {
const t = (0, c.Ty)(e), n = t ? r.ab`If you mean ${t}, correct` : r.ab`If it's a typo, correct`;
return r.ab`This version of the Action doesn't list ${e} as an Amazon SES region, and continues anyway. ${n} ${(0, 
r.aY)("aws-region")}.`;
}
function aboutUnconfirmedHost(e) {
return r.ab`AWS doesn't document the MX host for ${e}; ${(0, c._W)(e)} follows the pattern of the other regions. Compare it with the host in the SES console.`;
}
var l = n(7189), u = n(8660), f = n(9487), m = n(4340);
// CONCATENATED MODULE: ./report/comment-body.js
const d = 65e3;
function markerOf({identity: e, region: t, account: n, mode: o}) {
const r = `\x3c!-- ses-mail-from-action identity=${encodeURIComponent(e.name)} region=${t}${"check" === o ? " check" : ""}`, [a, s] = [ `${r} --\x3e`, `${r} account=` ];
return n ? {
exact: `${s}${n} --\x3e`,
alike: [ a ]
} : {
exact: a,
alike: [ s ]
};
}
function fileMarkerOf({path: e, mode: t}) {
return {
exact: `\x3c!-- ses-mail-from-action file=${encodeURIComponent(e).replaceAll("--", "%2D%2D")}${"check" === t ? " check" : ""} --\x3e`,
alike: []
};
}
function footerOf({settings: e}, {runUrl: t, commit: n}) {
return `<sub>From ${t ? `[this run](${t})` : "a workflow run"}${n ? ` of commit ${(0, 
r.SS)(n.slice(0, 12))}` : ""}${e ? `, mode ${(0, r.SS)(e.mode)}` : ""}. The next run replaces this comment.</sub>`;
}
async function keepFileComment({token: e, file: t}, n, o, r) {
await keep(e, fileMarkerOf(t), e => function fileCommentOf(e, t, n, o) {
const [r, a] = [ fileMarkerOf(e).exact, footerOf(t, n) ];
return `${r}\n${o(d - r.length - a.length)}\n\n${a}\n`;
}(t, n, e, o), r);
}
function tellWhyNot(e, {runner: t}) {
t.notice("No comment", r.ab`Could not post the pull request comment. ${e}`);
}
async function keep(e, t, n, a) {
const {runner: s, env: i, openComments: c} = a;
try {
s.mask(e);
const o = (0, l.j_)(i), {runUrl: f, pullRequest: m, pushed: d} = o, h = n({
runUrl: f,
commit: m?.head ?? d
}), p = await c(e, o), b = await p.keep(t, (0, u.c)(h));
if ("no-pull-request" === b.kind) return s.log(r.ab`No comment, as this run doesn't belong to a pull request.`);
if ("failed" === b.kind) return tellWhyNot(b.reason, a);
s.log(r.ab`Comment on pull request #${b.pullRequest}: ${b.kind}.`), b.leftover && s.notice("Duplicate comment", r.ab`Could not delete an older comment from this step. ${b.leftover}`);
} catch (e) {
tellWhyNot(r.ab`The code that posts it failed ("${(0, o.Z9)(e)}").`, a);
}
}
var h = n(4156), p = n(7170), b = n(1441), g = n(4474);
// CONCATENATED MODULE: ./run/job.js
async function endJob({error: e, comment: t}, n) {
await tell({
...b.GN,
error: e
}, t, n);
}
async function runOne(e, t) {
await tell(await async function resultOf({settings: e, comment: t, asked: n}, r) {
const [a] = e.targets, s = announce(e, r), i = {
...b.GN,
settings: e,
target: a,
warnings: s
};
if ("failed" === n.kind) return {
...i,
error: n.error
};
const {aws: c, ses: l} = n, u = void 0 !== t?.subject && void 0 === t.subject.account;
try {
const t = await r.openDns(e);
try {
const n = {
...r,
settings: e,
aws: c,
dns: t,
onPutSent: rehearse
}, o = await (0, g.Op)(i, a, l, n), s = await (0, g.O9)(a, await (0, g.qN)(a, o, n), n);
return u ? {
...s,
account: await c.accountId()
} : s;
} finally {
t.close();
}
} catch (e) {
return {
...i,
error: (0, o.ie)(e)
};
} finally {
c.close();
}
}(e, t), e.comment, t);
}
function rehearse(e) {
setImmediate(() => {
try {
(0, h.K4)(e);
} catch {}
});
}
async function tell(e, t, n) {
const {runner: o, signal: a, clock: s} = n, i = concluded(e, n);
t && !a.aborted && // CONCATENATED MODULE: ./report/comment.js
await async function keepComment({token: e, subject: t, file: n}, o, a) {
if (n) {
const t = r.ab`Some of this was left out, as it is too long for a comment; the job summary has all of it.`;
return keepFileComment({
token: e,
file: n
}, o, e => (0, f._Q)((0, m.K)(o), e, t), a);
}
if (!t) return void tellWhyNot(r.ab`Without ${(0, r.aY)("identity")} and ${(0, r.aY)("aws-region")}, there is no way to tell which comment to update.`, a);
const s = {
...t,
account: t.account ?? o.account
};
await keep(e, markerOf(s), e => function commentOf(e, t, n) {
const o = r.ab`Some of this was left out, as it is too long for a comment; the job summary has all of it.`, [a, s] = [ markerOf(e).exact, footerOf(t, n) ], i = d - a.length - s.length;
return `${a}\n${(0, f._Q)((0, m.K)(t, e), i, o)}\n\n${s}\n`;
}(s, o, e), a);
}(t, i, n), (0, h.z8)(a.aborted && !i.error ? concluded(i, n) : i, o, s.now());
}
function concluded(e, t) {
const {signal: n} = t, a = n.aborted && !e.error?.details.mayBeDone ? (0, o.ie)(n.reason) : e.error;
if (!a) return e;
debugCause(a, t);
const s = a.details.requestId ?? (e.accepted ? e.requestId : ""), i = "CANCELLED" === a.code ? (0, 
p.mc)(e, a.details) : [];
return {
...e,
requestId: s,
error: i.length > 0 ? a.with((0, r.fj)(i)) : a
};
}
async function runFile({settings: e, comment: t}, o) {
const {runner: r, signal: a, clock: s} = o, i = announce(e, o), [c, {reportMany: l}, {manySections: u}] = await Promise.all([ n.e(795).then(n.bind(n, 2795)), n.e(380).then(n.bind(n, 6380)), n.e(612).then(n.bind(n, 9612)) ]), f = {
...await manyResult(e, o, c),
warnings: i
};
for (const e of new Set([ f, ...f.results ].map(e => e.error))) e && debugCause(e, o);
if (t?.file && !a.aborted) {
const {token: n, file: r} = t;
await keepFileComment({
token: n,
file: r
}, {
settings: e
}, e => u(f, e), o);
}
l(a.aborted && !f.error ? c.cancelled(f, a.reason) : f, r, s.now());
}
async function manyResult(e, t, {runMany: n, targetsOf: r}) {
try {
const o = await t.openManyAws(e);
try {
const r = await t.openDns(e);
try {
return await n({
...t,
settings: e,
aws: o,
dns: r
});
} finally {
r.close();
}
} finally {
o.close();
}
} catch (n) {
const a = (0, o.ie)(t.signal.aborted ? t.signal.reason : n);
return {
settings: e,
results: r(e, a),
error: a
};
}
}
function debugCause({cause: e}, {runner: t}) {
e instanceof Error && t.debug(r.ab`${e.stack ?? e.message}`);
}
}),

/***/ 2179:
/***/ ((n, e, o) => {
o.d(e, {
T: () => readRecords,
l: () => observe
});
var s = o(5650), a = o(9818);
async function observe(n, e, o) {
if (!(0, a.K)(n)) return {
ses: await e,
zone: void 0,
dns: void 0
};
const d = void 0 !== n.zone && "check" !== o.settings.mode, i = async function lookAtDns({identity: n, desired: e}, o, s, {settings: a, aws: d, dns: i}) {
await Promise.race([ d.ses.sent, s ]);
const r = o && "apply" === a.mode ? "own" : "all";
return i.look(e.domain, n.domain, r);
}(n, d, e, o), r = d ? (0, s.gu)(async function readZone(n, e, {aws: o, dns: s}) {
const {domain: a} = n.desired, d = await o.dnsProvider(n);
if (!d) throw new Error("a target that publishes has no DNS provider");
const i = await d.findZone(a, async () => (await e)?.zone ?? s.zoneOf(a));
return readRecords(d, i, a);
}(n, i, o)) : void 0, t = await e;
return "failed" === t.kind ? {
ses: t,
zone: void 0,
dns: void 0
} : {
ses: t,
zone: await r,
dns: await i
};
}
async function readRecords(n, e, o) {
return {
kind: "known",
zone: e,
records: await n.records(e, o)
};
}
}),

/***/ 112:
/***/ ((n, e, o) => {
o.d(e, {
C: () => makePlan,
Y: () => planZone
});
var i = o(576), d = o(2246);
function makePlan(n, {ses: e, zone: o}, d) {
const {desired: r, mxRegion: a} = n;
if ("failed" === e.kind) return {
kind: "blocked",
change: void 0,
impact: "no",
obstacle: {
kind: "unreadable",
of: "SES",
error: e.error
}
};
const t = "known" === e.kind ? e.current : void 0, c = (0, i.LD)(t, r), l = {
change: c,
impact: (0, i.PI)(c, t, r)
};
if ("default" === r.kind) return {
kind: "ready",
...l,
publication: void 0
};
if ("denied" === e.kind && d > 0) return {
kind: "blocked",
...l,
obstacle: {
kind: "wait-denied",
error: e.error
}
};
if (!o) return {
kind: "ready",
...l,
publication: void 0
};
if ("failed" === o.kind) return {
kind: "blocked",
...l,
obstacle: {
kind: "unreadable",
of: "zone",
error: o.error
}
};
const s = planZone(r, a, o);
return "obstacle" in s ? {
kind: "blocked",
...l,
obstacle: s.obstacle
} : {
kind: "ready",
...l,
publication: s
};
}
function planZone({domain: n}, e, {zone: o, records: i}) {
const r = i.delegations.at(-1);
if (r) return {
obstacle: {
kind: "delegated",
zone: o,
to: r
}
};
const a = (0, d.W)(n, e, i.sets, n === o.name);
return "conflict" === a.kind ? {
obstacle: {
kind: "conflict",
zone: o,
reasons: a.reasons
}
} : {
zone: o,
changes: a.changes
};
}
}),

/***/ 1441:
/***/ ((e, n, r) => {
r.d(n, {
GN: () => T,
xk: () => areRecordsInPlace,
C2: () => changeOf,
WX: () => findingsOf,
MV: () => publicationOf,
f: () => stateToCome,
vW: () => toPublish,
IH: () => wantedRecords
});
var t = r(6153), a = r(3102);
// CONCATENATED MODULE: ./mail-from/findings.js
const o = {
MX_MISSING: "error",
MX_MULTIPLE: "error",
MX_WRONG_HOST: "error",
MX_WRONG_SUFFIX: "error",
MX_WRONG_REGION: "error",
MX_ZONE_APPENDED: "error",
MX_PREFERENCE_IN_HOST: "error",
MX_HOST_MALFORMED: "error",
NAME_ZONE_APPENDED: "error",
RECORDS_AT_OTHER_NAME: "error",
CNAME_IN_THE_WAY: "error",
NAME_SERVERS_DISAGREE: "error",
ZONE_NOT_DELEGATED: "error",
DNS_SERVFAIL: "error",
HOSTED_ZONE_NOT_DELEGATED: "warning",
MX_WRONG_PREFERENCE: "warning",
MX_OTHER_PARTITION: "warning",
SPF_MISSING: "warning",
SPF_MULTIPLE: "warning",
SPF_WITHOUT_SES: "warning",
SPF_INVALID: "warning",
SPF_TOO_MANY_LOOKUPS: "warning",
SPF_ALLOWS_ALL: "warning",
DMARC_STRICT_SPF: "warning",
IDENTITY_NOT_VERIFIED: "warning",
MX_OTHER_REGION: "info",
RECORDS_NOT_VISIBLE_YET: "info",
WILDCARD_ANSWERS: "info",
PRIVATE_DNS_VIEW: "info",
DNS_REFUSED: "info",
DNS_TIMEOUT: "info",
DNS_UNREACHABLE: "info",
DNS_UNREADABLE: "info"
};
function finding(e, n, r, t = o[e]) {
return {
severity: t,
code: e,
message: a.ab`${n} ${r}`
};
}
Object.keys(o);
const s = {
error: 0,
warning: 1,
info: 2
};
function bySeverity(e, n) {
return s[e.severity] - s[n.severity];
}
var i = r(5999), d = r(3550), c = r(5556), h = r(1236), u = r(2221);
// CONCATENATED MODULE: ./diagnosis/fixes.js
function wantedMx(e) {
return a.ab`MX ${`${i.Ok} ${(0, u._W)(e)}`}`;
}
const f = a.ab`Check that it's spelled right and registered, and that the registrar lists your DNS provider's name servers.`;
function resolverCacheNote({asked: e}) {
return "resolvers" === e ? a.ab` If you just created it, the runner's resolvers may not see it yet.` : a.ab``;
}
// CONCATENATED MODULE: ./diagnosis/delegation.js
function aboutUndelegated({undelegated: e, zone: n}) {
return void 0 === e || n ? [] : [ finding("ZONE_NOT_DELEGATED", a.ab`${e} does not exist in DNS (NXDOMAIN).`, f) ];
}
function aboutHostedZone(e, n, r, o) {
const s = n.servers.every(({server: e}) => o.nameServers.includes(e)), d = o.holdsRecords ? e.filter(e => !(({code: e}) => "MX_MISSING" === e || "SPF_MISSING" === e || "NAME_SERVERS_DISAGREE" === e && s)(e)) : e;
if (void 0 !== n.undelegated && !n.zone) return d;
if ((0, t.c8)(n.mx) && !(0, i.vQ)((0, t.M$)(n.mx), r) && function isAskedElsewhere(e, n) {
return void 0 !== e.zone && e.zone.nameServers.length > 0 && n.nameServers.length > 0 && !(0, 
t.Ny)(e.zone, n);
}(n, o)) return [ ...d, notDelegated(n.zone, o) ];
if (!o.holdsRecords) return d;
if ("servfail" === n.mx.kind && o.nameServers.length > 0) return [ ...d, perhapsNotDelegated(n, o) ];
if (d.length === e.length) return d;
const c = finding("RECORDS_NOT_VISIBLE_YET", a.ab`The ${termOf(o)} ${o.name} has both records, but public DNS doesn't show them yet.`, a.ab`Wait a few minutes: its name servers take about one, and resolvers may cache the old answer for longer.`);
return [ ...d, c ];
}
function termOf({provider: e}) {
return "cloudflare" === e ? a.ab`Cloudflare zone` : a.ab`hosted zone`;
}
function perhapsNotDelegated({name: e}, n) {
return finding("HOSTED_ZONE_NOT_DELEGATED", a.ab`The ${termOf(n)} ${n.name} has both records, but lookups for ${e} fail. Most likely, public DNS delegates it to other name servers.`, a.ab`At the registrar or in the parent zone, set the name servers of that zone: ${n.nameServers.join(", ")}.`);
}
function notDelegated(e, n) {
const r = e.name !== n.name;
if (r && (0, h.UO)(n.name, e.name)) return finding("HOSTED_ZONE_NOT_DELEGATED", a.ab`Public DNS delegates ${e.name} (to ${e.nameServers.join(", ")}), but not ${n.name}, so it doesn't show the records of the ${termOf(n)}.`, a.ab`At the registrar, or in the zone ${e.name}, delegate ${n.name} to the name servers of the ${termOf(n)}: ${n.nameServers.join(", ")}.`);
const t = r && (0, h.UO)(e.name, n.name);
return finding("HOSTED_ZONE_NOT_DELEGATED", a.ab`Public DNS delegates ${e.name} to ${e.nameServers.join(", ")}, not to the name servers of the ${termOf(n)} ${n.name} (${n.nameServers.join(", ")}), so public DNS doesn't show its records.`, t ? a.ab`Publish in the zone ${e.name} instead.` : a.ab`Publish in the zone at those name servers, or delegate ${n.name} to the name servers of the ${termOf(n)}.`);
}
var l = r(3518);
// CONCATENATED MODULE: ./diagnosis/disagreement.js
const m = 100;
function aboutDisagreement(e, n) {
const {name: r, zone: o, servers: s, asked: d} = e, c = s.map(({server: e, mx: n, txt: r}) => ({
server: e,
mx: readable(n, i.j3),
spf: readable("records" === r.kind ? {
kind: "records",
records: r.records.filter(l.eY)
} : r, String)
})), h = [ ...differing("MX", c.map(({server: e, mx: n}) => ({
server: e,
answer: n
}))), ...differing("SPF", c.map(({server: e, spf: n}) => ({
server: e,
answer: n
}))) ];
if (0 === h.length) return [];
const u = s.map(({mx: e}) => e).filter(t.c8), f = u.some(e => !(0, i.vQ)((0, t.M$)(e), n)) && u.some(e => !(0, 
t.tj)(e, u[0] ?? e)), m = "dns-servers" === d ? a.ab`in ${(0, a.aY)("dns-servers")}` : o ? a.ab`of ${o.name}` : a.ab`that were queried`;
return [ finding("NAME_SERVERS_DISAGREE", a.ab`The DNS servers ${m} show different records at ${r}: ${b = h, 
b.reduce((e, n) => a.ab`${e}; ${n}`)}.`, "dns-servers" === d ? a.ab`If the records changed recently, old answers expire with their TTL. Otherwise, check which server is right.` : a.ab`Make sure all of them serve the current zone, or remove the outdated ones at the registrar.`, f ? "error" : "warning") ];
var b;
}
function readable(e, n) {
if ("records" !== e.kind) return e;
const r = e.records.map(n);
return r.length > 0 ? {
kind: "records",
records: r
} : {
kind: "nodata"
};
}
function differing(e, n) {
const r = n.filter(({answer: e}) => !(0, t.or)(e)), o = r.filter((e, n) => r.findIndex(n => areAlike(n.answer, e.answer)) === n).map(({answer: e}) => ({
answer: e,
servers: r.filter(n => areAlike(n.answer, e))
}));
return o.length < 2 || !r.some(({answer: e}) => (0, t.c8)(e)) ? [] : o.map(({answer: n, servers: r}) => {
const o = (0, a.Jj)(r.map(({server: e}) => e).join(", "), m);
return a.ab`${o} ${r.length > 1 ? a.ab`show` : a.ab`shows`} ${function describe(e, n) {
const r = "MX" === e ? a.ab`MX` : a.ab`SPF`;
return "records" === n.kind ? a.ab`${r} ${(0, a.Jj)(n.records.join(", "), m)}` : (0, 
t.c8)(n) ? a.ab`no ${r} record` : a.ab`an error for ${r} (${n.kind.toUpperCase()})`;
}(e, n)}`;
});
}
function areAlike(e, n) {
return (0, t.c8)(e) === (0, t.c8)(n) && (0, t.tj)(e, n);
}
// CONCATENATED MODULE: ./diagnosis/lookup-failures.js
const b = {
servfail: "DNS_SERVFAIL",
refused: "DNS_REFUSED",
timeout: "DNS_TIMEOUT",
unreachable: "DNS_UNREACHABLE",
unreadable: "DNS_UNREADABLE"
};
function aboutLookupFailures(e) {
const n = [ e.mx, e.txt ].flatMap(e => (0, t.Cf)(e) ?? []);
return [ ...new Set(n) ].map(n => {
const r = [ "mx", "txt" ].filter(r => e[r].kind === n), t = r.length > 1 ? a.ab`MX and TXT lookups for ${e.name}` : a.ab`${"mx" === r[0] ? a.ab`MX` : a.ab`TXT`} lookup for ${e.name}`;
return finding(b[n], ...function explainLookupFailure(e, n, r) {
const t = "dns-servers" === r.asked ? a.ab`the input ${(0, a.aY)("dns-servers")}` : a.ab`the DNS settings of the runner, or set ${(0, 
a.aY)("dns-servers")}`;
switch (e) {
case "servfail":
return [ a.ab`The ${n} failed (SERVFAIL).`, a.ab`Most likely, the name servers${o = r.zone, 
o ? o.nameServers.length > 0 ? a.ab` of ${o.name} (${o.nameServers.join(", ")})` : a.ab` of ${o.name}` : a.ab``} don't serve the zone, or its DNSSEC is broken. Compare the delegation at the registrar with the zone at the DNS provider.` ];

case "refused":
return [ a.ab`The DNS server refused the ${n} (REFUSED), so the records were not checked.`, a.ab`Most likely, it doesn't serve this zone, or this client. Check ${t}.` ];

case "timeout":
return [ a.ab`The ${n} timed out, so the records were not checked.`, a.ab`Allow the runner to send DNS queries (port 53, UDP and TCP), and check ${t}.` ];

case "unreachable":
return [ a.ab`The ${n} reached no DNS server, so the records were not checked.`, a.ab`Check ${t}.` ];

case "unreadable":
return [ a.ab`The answer to the ${n} could not be read, so the records were not checked.`, a.ab`A firewall may be changing DNS answers; check it and ${t}.` ];
}
var o;
}(n, t, e));
});
}
// CONCATENATED MODULE: ./diagnosis/mx-record.js
const S = 3;
function aboutMx(e, n) {
if ((0, t.W0)(e.mx)) return [ missingMx(e, n) ];
const r = (0, t.M$)(e.mx);
if (r.length < 2) return r.flatMap(r => aboutMxRecord(r, e.name, n));
const o = finding("MX_MULTIPLE", a.ab`${e.name} has ${r.length} MX records (${r.map(i.j3).join(", ")}), but SES accepts exactly one.`, a.ab`Keep only ${wantedMx(n)}. If the name receives other mail, choose another MAIL FROM domain.`), s = r.some(e => (0, 
i.Kt)(e, n)), d = r.filter(({host: e}) => ![ "foreign", "null" ].includes((0, i.g3)(e, n))).slice(0, S);
return s ? [ o ] : [ o, ...d.flatMap(r => aboutMxRecord(r, e.name, n)) ];
}
function missingMx(e, n) {
const {name: r, mx: t, zone: o, undelegated: s} = e, i = o && "nxdomain" === t.kind ? s : void 0, d = "nxdomain" === t.kind ? a.ab`${i ?? r} does not exist in DNS (NXDOMAIN), so SES finds no MX record.` : a.ab`${r} has no MX record.`, c = o?.nameServers.length ? a.ab` in the zone ${o.name} (name servers ${o.nameServers.join(", ")})` : a.ab``, h = a.ab`${wantedMx(n)} for the name ${r}${c}.${resolverCacheNote(e)}`;
return finding("MX_MISSING", d, o && void 0 !== i ? a.ab`${f} If it belongs in the zone ${o.name}, create ${h}` : a.ab`Create ${h}`);
}
const $ = {
"other-region": "MX_OTHER_REGION",
"other-partition": "MX_OTHER_PARTITION",
"wrong-region": "MX_WRONG_REGION",
"wrong-suffix": "MX_WRONG_SUFFIX",
"zone-appended": "MX_ZONE_APPENDED",
"preference-in-host": "MX_PREFERENCE_IN_HOST",
malformed: "MX_HOST_MALFORMED",
"no-region": "MX_WRONG_HOST",
misspelled: "MX_WRONG_HOST",
receiving: "MX_WRONG_HOST",
sending: "MX_WRONG_HOST",
"other-aws": "MX_WRONG_HOST",
null: "MX_WRONG_HOST",
foreign: "MX_WRONG_HOST"
};
function aboutMxRecord(e, n, r) {
const t = (0, i.g3)(e.host, r, n), o = e.preference !== i.Ok && (0, i.Kt)(e, r) ? [ finding("MX_WRONG_PREFERENCE", a.ab`The MX record of ${n} has preference ${e.preference}, but AWS documents ${i.Ok}.`, a.ab`Set it to ${i.Ok}.`) ] : [];
return "right" === t ? o : [ ...o, finding($[t], ...explainHost(t, e, n, r)) ];
}
function explainHost(e, {host: n}, r, t) {
const o = a.ab`The MX record of ${r} points to ${n}`, s = a.ab`Set it to ${wantedMx(t)}.`;
switch (e) {
case "other-region":
return [ a.ab`${o}, the feedback host of another region.`, a.ab`That works, as SES forwards bounces between regions; the host for ${t} is ${(0, 
u._W)(t)}.` ];

case "other-partition":
return [ a.ab`${o}, the feedback host of a region in another AWS partition. SES isn't known to forward bounces between partitions.`, s ];

case "wrong-region":
return [ a.ab`${o}, but this version of the Action lists no Amazon SES region of that name.`, s ];

case "no-region":
return [ a.ab`${o}, a feedback host without a region.`, s ];

case "wrong-suffix":
return [ a.ab`${o}, but SES feedback hosts end in ${`.${t}.amazonses.com`}.`, s ];

case "zone-appended":
return [ a.ab`${o}: the zone name was appended to the host.`, a.ab`End the value with a dot (${`${(0, 
u._W)(t)}.`}), or enter it the way your DNS provider expects full names.` ];

case "preference-in-host":
return [ a.ab`${o}: the preference is in the host field.`, a.ab`Enter ${i.Ok} as the preference (priority), and only ${(0, 
u._W)(t)} as the host.` ];

case "malformed":
return [ a.ab`${o}, which contains ${describeOddCharacter(n)}.`, a.ab`Set the host to exactly ${(0, 
u._W)(t)}, typed rather than pasted.` ];

case "misspelled":
return [ a.ab`${o}, which looks like an SES feedback host but isn't: those start with ${(0, 
a.aY)("feedback-smtp.")} and a region.`, s ];

case "receiving":
return [ a.ab`${o}, the SES host for receiving mail rather than bounces.`, s ];

case "sending":
return [ a.ab`${o}, the SES host for sending mail (SMTP) rather than for bounces.`, s ];

case "other-aws":
return [ a.ab`${o}, which belongs to AWS but isn't an SES feedback host.`, s ];

case "null":
return [ a.ab`The MX record of ${r} says that the name accepts no mail (null MX).`, s ];

case "foreign":
return [ a.ab`${o}, which isn't an Amazon SES host.`, a.ab`${s} If the name receives other mail, choose another MAIL FROM domain.` ];
}
}
const E = {
" ": a.ab`a space`,
"\t": a.ab`a tab`,
'"': a.ab`a double quote`,
"'": a.ab`a single quote`,
" ": a.ab`a no-break space (U+00A0)`,
"​": a.ab`a zero-width space (U+200B)`
};
function describeOddCharacter(e) {
const {character: n = "", before: r = "", after: t = ""} = (0, i.Ub)(e) ?? {}, o = "" === r ? a.ab`at its beginning` : "" === t ? a.ab`at its end` : a.ab`after ${r}`;
return a.ab`${E[n] ?? function describeByCodePoint(e) {
const n = (0, h.Rj)(e);
return /[\p{C}\p{Z}\p{M}]/u.test(e) ? a.ab`an invisible character (${n})` : a.ab`the character ${e} (${n})`;
}(n)} ${o}`;
}
var g = r(8262);
// CONCATENATED MODULE: ./diagnosis/name.js
function aboutAlias({name: e, cname: n, mx: r}, o) {
const s = (0, t.M$)(n).join(", "), d = a.ab`replace the CNAME record (or the DNAME record above it) with ${wantedMx(o)} and TXT ${g.E}`;
return (0, i.vQ)((0, t.M$)(r), o) ? [ finding("CNAME_IN_THE_WAY", a.ab`${e} is a CNAME for ${s}, which has the right MX record, but AWS documents the records at the name itself.`, a.ab`If SES doesn't verify the domain, ${d}.`, "info") ] : [ finding("CNAME_IN_THE_WAY", a.ab`${e} is a CNAME for ${s}, and a name with a CNAME can't have MX and TXT records.`, a.ab`Choose another MAIL FROM domain, or ${d}.`) ];
}
const _ = 3;
function aboutOtherNames({name: e, zone: n, mx: r, txt: o, cname: s, elsewhere: d}) {
const c = (0, t.c8)(o) && !(0, t.M$)(o).some(l.eY), u = d.map(n => ({
name: n.name,
mx: (0, t.W0)(r) ? (0, t.M$)(n.mx).filter(i.od) : [],
spf: c && !(0, h.UO)(e, n.name) ? (0, t.M$)(n.txt).filter(e => (0, l.eY)(e) && (0, 
l.QR)(e)) : []
})), f = (0, t.M$)(s).length > 0 ? [] : u.filter(e => e.mx.length + e.spf.length > 0), m = n && e !== n.name ? a.ab`${e.slice(0, -n.name.length - 1)} in the zone ${n.name}` : a.ab`${e}.`;
return f.slice(0, _).map(n => {
const r = [ ...n.mx.map(e => a.ab`MX ${(0, i.j3)(e)}`), ...n.spf.map(e => a.ab`TXT ${e}`) ].slice(0, 2).reduce((e, n) => a.ab`${e} and ${n}`), t = n.mx.length > 0 ? "error" : "warning";
return n.name.startsWith(`${e}.`) ? finding("NAME_ZONE_APPENDED", a.ab`${n.name} has ${r}, which ${e} lacks: a zone name was appended.`, a.ab`At the DNS provider, enter the name as ${m}.`, t) : finding("RECORDS_AT_OTHER_NAME", a.ab`${n.name} has ${r}, which ${e} lacks.`, a.ab`If they were meant for ${e}, move them: at the DNS provider, enter the name as ${m}.`, t);
});
}
function aboutWildcard(e) {
const n = (0, c.z)(e).map(e => e.toUpperCase());
return e.wildcard && 0 !== n.length ? [ finding("WILDCARD_ANSWERS", a.ab`The records at ${e.name} (${n.join(", ")}) come from the wildcard ${e.wildcard.name}.`, a.ab`Leave the wildcard alone: records at the name itself override it. If the name has the same records itself, change those.`) ] : [];
}
var p = r(2996);
// CONCATENATED MODULE: ./diagnosis/spf-record.js
function aboutSpf(e) {
if (!(0, t.c8)(e.txt)) return [];
const n = (0, t.M$)(e.txt).filter(l.eY);
return 0 === n.length ? [ missingSpf(e) ] : (0, l.X)(n, e.name).map(r => finding(N[r.kind], function describeFault(e, n, r) {
switch (r.kind) {
case "multiple":
return a.ab`${e} has ${n.length} SPF records, which makes SPF fail permanently (permerror).`;

case "invalid":
return a.ab`The SPF record of ${e} is invalid (${(0, p.zV)(r.words, e)}), so SPF fails permanently (permerror).`;

case "too-many-lookups":
return a.ab`The SPF record of ${e} has ${r.lookups} terms that need a DNS lookup, and SPF fails permanently (permerror) above ${l.WJ}.`;

case "doubtful":
return a.ab`The SPF record of ${e} names another domain ahead of ${(0, a.aY)("amazonses.com")} (${(0, 
p.zV)(r.words, e)}), and if that has no SPF record, SPF fails permanently (permerror).`;

case "allows-all":
return a.ab`The SPF record of ${e} has ${r.term}, so mail from anyone passes SPF as ${e}.`;

case "without-ses":
{
const t = r.mistaken.length > 0 ? a.ab` (${(0, p.zV)(r.mistaken, e)})` : a.ab``;
return a.ab`The SPF record of ${e}, ${n.join()}, doesn't itself include ${(0, a.aY)("amazonses.com")} before ${(0, 
a.aY)("all")}${t}, so mail fails SPF unless another term covers Amazon SES.`;
}
}
}(e.name, n, r), a.ab`${adviseOn(e.name, n, r)}${aliasNote(e)}`));
}
const N = {
multiple: "SPF_MULTIPLE",
invalid: "SPF_INVALID",
"too-many-lookups": "SPF_TOO_MANY_LOOKUPS",
"allows-all": "SPF_ALLOWS_ALL",
"without-ses": "SPF_WITHOUT_SES",
doubtful: "SPF_WITHOUT_SES"
};
function adviseOn(e, n, r) {
const t = (0, l.gG)(n, e);
if ("record" !== t.kind) return (0, p.Nc)(t);
const {record: o} = t, s = n.length > 1 ? a.ab`Replace them all with TXT ${o} alone` : a.ab`Use TXT ${o} instead`;
return a.ab`${s}${(0, p.$4)(n, "invalid" === r?.kind)}.`;
}
const v = /^(?:\W*(?:v\W*s(?:pf|fp)(?:\W*\d+)?|spf\d+)(?:\.\d\S*)?|.*?v=spf1|(?=.*\binclude[:=]\w|.*\s[~?-]all$))/is;
function spfAttempt(e) {
return e.find(e => v.test(e));
}
function missingSpf(e) {
const {name: n, txt: r, cname: o} = e, s = (0, t.M$)(o).length > 0 ? a.ab`for it` : a.ab`there`, i = spfAttempt((0, 
t.M$)(r)) ?? "", [d = ""] = v.exec(i) ?? [], c = i.slice(d.length), [h = ""] = c, u = (0, 
p.eQ)(d + h), [f, l] = "" === i ? [ a.ab`${n} has no SPF record, so mail fails SPF even after SES verifies the domain.`, a.ab`Create TXT ${g.E} ${s}.` ] : [ a.ab`${n} has the TXT record ${i}, which${u} isn't an SPF record, as it doesn't start with ${(0, 
a.aY)("v=spf1")} and a space.`, adviseOn(n, [ `v=spf1 ${c}` ]) ];
return finding("SPF_MISSING", f, a.ab`${l}${aliasNote(e)}${resolverCacheNote(e)}`);
}
function aliasNote({name: e, cname: n}) {
const [r] = (0, t.M$)(n);
return void 0 === r ? a.ab`` : a.ab` As ${e} is an alias (CNAME) for ${r}, make that change at the end of the alias, or replace the CNAME with both records.`;
}
function aboutAlignment({name: e, dmarc: n}) {
const r = n?.record.split(";").map(e => e.split("=").map(e => e.trim().toLowerCase())), t = r?.some(([e, n]) => "aspf" === e && "s" === n);
return n && t ? [ finding("DMARC_STRICT_SPF", a.ab`The DMARC policy at ${n.name} requires strict SPF alignment (${(0, 
a.aY)("aspf=s")}), and a subdomain such as ${e} never aligns strictly.`, a.ab`Change it to ${(0, 
a.aY)("aspf=r")}, or rely on DKIM alone for DMARC.`) ] : [];
}
function privateView({name: e, zone: n}) {
const r = n && n.nameServers.length > 0 ? a.ab` (name servers ${n.nameServers.join(", ")})` : a.ab``;
return finding("PRIVATE_DNS_VIEW", a.ab`The runner sees a private DNS zone for ${e}${r}, which SES doesn't see, so the records were not checked.`, a.ab`Set ${(0, 
a.aY)("dns-servers")} to a public resolver that the runner can reach.`);
}
function unseenBySes(e) {
return finding("MX_MISSING", a.ab`SES has verified ${e.name}, but the DNS servers that this run asked show no MX record for it.`, M, "warning");
}
const M = a.ab`Most likely, the runner's network has its own view of DNS: set ${(0, 
a.aY)("dns-servers")} to a public resolver. If the record changed recently, SES hasn't noticed yet.`;
function doubted(e) {
return "error" !== e.severity ? e : {
...e,
severity: "warning",
message: a.ab`${e.message} But SES has verified this domain. ${M}`
};
}
// CONCATENATED MODULE: ./diagnosis/identity.js
function identityNotVerified({kind: e, name: n}) {
return finding("IDENTITY_NOT_VERIFIED", a.ab`SES has not verified the identity ${n} itself, so it sends no mail, whatever the status of the MAIL FROM domain.`, "domain" === e ? a.ab`Publish the DKIM records that the SES console shows for the identity.` : a.ab`Open the link in the message that SES sent to that address, or verify its domain.`);
}
var O = r(7243);
// CONCATENATED MODULE: ./run/result.js
const T = {
accepted: !1,
requestId: "",
published: [],
warnings: []
};
function changeOf({plan: e}) {
return e?.change;
}
function publicationOf({plan: e}) {
return "ready" === e?.kind ? e.publication : void 0;
}
function toPublish(e) {
return "plan" === e.settings?.mode ? publicationOf(e)?.changes ?? [] : [];
}
function wantedRecords({target: e}) {
return "custom" === e?.desired.kind ? (0, g.U)(e.desired.domain, e.mxRegion) : [];
}
function findingsOf(e) {
const {target: n, canSend: r} = e, a = "custom" === n?.desired.kind && !1 === r ? [ identityNotVerified(n.identity) ] : [];
return [ ...dnsFindings(e), ...a ].map(n => function isFixedByPlan({code: e, severity: n}, r) {
const creates = e => toPublish(r).some(({record: n}) => n.type === e);
switch (e) {
case "MX_MISSING":
return creates("MX");

case "SPF_MISSING":
return creates("TXT") && !(r.dns && spfAttempt((0, t.M$)(r.dns.txt)));

case "NAME_ZONE_APPENDED":
case "RECORDS_AT_OTHER_NAME":
return creates("error" === n ? "MX" : "TXT");

default:
return !1;
}
}(n, e) ? {
...n,
severity: "info",
isFixedByPlan: !0
} : {
...n,
isFixedByPlan: !1
}).toSorted(bySeverity);
}
function dnsFindings(e) {
const {target: n, dns: r, after: a} = e;
if (!n || !r) return [];
const o = "custom" === a?.kind && a.domain === r.name ? a.status : void 0;
// CONCATENATED MODULE: ./diagnosis/diagnosis.js
return function diagnose(e, {region: n, sesStatus: r, hostedZone: a}) {
if (e.isPrivateView) return [ privateView(e) ];
const o = (0, c.j)((0, d.ar)(e, n), n), s = (0, t.M$)(o.cname).length > 0, h = "SUCCESS" === r;
if (h && !s && ((0, t.W0)(o.mx) || "servfail" === o.mx.kind)) return [ unseenBySes(o), ...aboutAlignment(o) ];
const u = s ? [ ...aboutAlias(o, n), ...(0, i.vQ)((0, t.M$)(o.mx), n) ? aboutSpf(o) : [] ] : [ ...aboutMx(o, n), ...aboutSpf(o), ...aboutDisagreement(o, n) ], f = [ ...s ? [] : aboutLookupFailures(o), ...aboutUndelegated(o), ...a ? aboutHostedZone(u, o, n, a) : u, ...aboutOtherNames(o), ...aboutWildcard(e), ...aboutAlignment(o) ];
return (h ? f.map(doubted) : f).toSorted(bySeverity);
}(r, {
region: n.mxRegion,
sesStatus: o,
hostedZone: zoneOf(e)
});
}
function zoneOf(e) {
const n = publicationOf(e);
if (!n) return;
const {zone: r, changes: t} = n;
return {
...r,
holdsRecords: 0 === t.length || !0 === e.isZoneComplete
};
}
function stateToCome(e) {
const {target: n, before: r} = e, t = changeOf(e);
return n && t && "none" !== t ? (0, O.Uy)(n.desired) : r;
}
function areRecordsInPlace({target: e, dns: n}) {
return void 0 !== e && void 0 !== n && (0, d.RS)(n, e.mxRegion);
}
}),

/***/ 4474:
/***/ ((e, t, n) => {
n.d(t, {
qN: () => begin,
O9: () => finish,
Op: () => look
});
var r = n(6602), o = n(7170), i = n(5650), s = n(9818), a = n(7243), u = n(3102), c = n(3550), d = n(1441);
// CONCATENATED MODULE: ./report/wait-sentences.js
function duration(e) {
const t = Math.round(e / 1e3), [n, r] = [ Math.floor(t / 60), t % 60 ];
return 0 === n ? u.ab`${r} s` : 0 === r ? u.ab`${n} min` : u.ab`${n} min ${r} s`;
}
function aboutPoll(e, {target: t}) {
if ("missed" === e.kind) return u.ab`Could not read the status this time (${e.message}).`;
const {current: n} = e, r = t?.desired;
return "custom" === r?.kind && (0, a.vo)(n, r) ? "FAILED" === n.status ? u.ab`SES still shows ${(0, 
u.aY)("FAILED")}, as before the change.` : u.ab`SES shows ${n.status ? u.ab`${n.status}` : u.ab`no status`}.` : u.ab`SES shows other settings: reads lag behind changes, or something else changed them.`;
}
function aboutFailed(e, t = u.ab`run the step again, which makes SES start over.`) {
const n = u.ab`SES found no valid MX record for ${domainOf(e)} and stopped looking (status ${(0, 
u.aY)("FAILED")}).`;
switch (mxStatus(e)) {
case "in place":
return u.ab`${n} The MX record is in place now: ${t}${spfNote(e)}`;

case "not known":
return u.ab`${n} ${reasons(e)} Check the DNS records; then ${t}`;

default:
return u.ab`${n} ${reasons(e)} Fix the DNS records; then ${t}`;
}
}
function aboutTimeout(e, t, n) {
const r = u.ab`SES didn't verify ${domainOf(n)} within ${duration(e)}. ${aboutPoll(t, n)}`;
return "seen" !== t.kind || function isOfDomain(e, t) {
return "custom" === e.kind && e.domain === domainOf(t);
}(t.current, n) ? u.ab`${r} ${whileLooking(n)}` : u.ab`${r} Make sure nothing else changes them, then run the step again.`;
}
function whileLooking(e) {
switch (mxStatus(e)) {
case "in place":
{
const t = (0, d.xk)(e) ? u.ab`Both records are in place, so there's nothing left to do` : u.ab`The MX record is in place, which is all that SES needs`;
return u.ab`${t}; SES just hasn't looked${again(e)} yet, and keeps looking for up to 72 hours. Run the step again later, or raise ${(0, 
u.aY)("wait-minutes")}.${spfNote(e)}`;
}

case "not known":
return u.ab`${reasons(e)} SES keeps looking for up to 72 hours: run the step again later, or raise ${(0, 
u.aY)("wait-minutes")}.`;

default:
return u.ab`${reasons(e)} SES keeps looking for up to 72 hours: fix the DNS records, then run the step again.`;
}
}
function again({after: e}) {
return "custom" === e?.kind && "TEMPORARY_FAILURE" === e.status ? u.ab` again` : u.ab``;
}
function domainOf({target: e}) {
return "custom" === e?.desired.kind ? e.desired.domain : "";
}
function mxStatus({dns: e, target: t}) {
const n = e && t ? (0, c.Of)(e, t.mxRegion) : [];
return n.find(({type: e}) => "MX" === e)?.status ?? "not known";
}
function spfNote(e) {
const t = (0, d.WX)(e).filter(({severity: e}) => "warning" === e);
return t.length > 0 ? u.ab` Also, ${named(t)}` : u.ab``;
}
function reasons(e) {
const t = (0, d.WX)(e), n = t.filter(({severity: e}) => "error" === e);
return t.length > 0 ? named(n.length > 0 ? n : t) : u.ab`Could not check DNS.`;
}
function named(e) {
return (0, u.fj)(e.map(({code: e, message: t}) => u.ab`${e}: ${t}`));
}
// CONCATENATED MODULE: ./run/verification.js
const l = {
shortest: 1e3,
first: 5e3,
longest: 3e4
}, f = 1.5, h = 3e4;
async function awaitDecision(e, t, n, {endsWhenChanged: r = !1} = {}) {
const {desired: s} = e, {settings: a, clock: c, runner: b} = n, log = e => b.log(e), m = new TimeLimit(Math.round(6e4 * a.waitMinutes), c), g = new Narrator(m, log);
let p = t, S = t.accepted && "custom" === t.before?.kind && "FAILED" === t.before.status;
for (const e of (0, d.WX)(t)) log((0, o.Li)(e));
log(u.ab`Waiting for SES to verify ${s.domain}, ${duration(m.limitMs)} at most.`);
for (let t = l.first; ;t = Math.min(t * f, l.longest)) {
const o = await (0, i.gu)(lookAgain(e, m.untilNextLook(t), n));
if ("error" in o) return {
result: {
...p,
error: endedBy(o.error, m)
}
};
const [a, c] = o, d = m.elapsed() >= h || m.isOver();
S &&= !d && isStillFailed(a, s);
const {decision: l, ...f} = judge(a, s, {
isLate: d,
mayBeStale: S
});
p = {
...p,
...f,
dns: c ?? p.dns
};
const b = endOf("changed" !== l || r ? l : void 0, a, m);
if ("verified" === b?.kind && log(u.ab`SES has verified ${s.domain}, after ${duration(m.elapsed())}.`), 
b) return {
result: p,
end: b
};
g.tell(aboutLook(a, s, p), t);
}
}
function isStillFailed(e, t) {
return "FAILED" === (stateIn(e, t)?.status ?? "FAILED");
}
function endOf(e, t, n) {
return e ? {
kind: e
} : n.isOver() ? {
kind: "timeout",
limitMs: n.limitMs,
lastPoll: t
} : void 0;
}
async function lookAgain(e, t, {aws: n, dns: r, clock: o, signal: i}) {
return await o.sleep(t, i), Promise.all([ n.ses.poll(e), r.look(e.desired.domain, e.identity.domain) ]);
}
function aboutLook(e, t, n) {
const r = "seen" === e.kind && !(0, a.vo)(e.current, t), o = aboutPoll(e, n);
return r ? o : u.ab`${o} ${function aboutDns(e) {
if (!e.dns) return u.ab`DNS was not checked.`;
if ((0, d.xk)(e)) return u.ab`Both records are in place, so there's nothing left to do; SES just hasn't looked${again(e)} yet.`;
const t = (0, d.WX)(e).map(({code: e}) => e);
return t.length > 0 ? u.ab`DNS shows ${t.join(", ")}.` : u.ab`DNS shows no problems.`;
}(n)}`;
}
function endedBy(e, t) {
return "CANCELLED" === e.code || "INTERNAL_ERROR" === e.code ? e : e.with(u.ab`This ended the wait for verification after ${duration(t.elapsed())}.`);
}
function stateIn(e, t) {
return "seen" === e.kind && (0, a.vo)(e.current, t) ? e.current : void 0;
}
function judge(e, t, {isLate: n, mayBeStale: r}) {
if ("missed" === e.kind) return {};
const o = {
after: e.current,
requestId: e.requestId
}, i = stateIn(e, t);
return i ? r && "FAILED" === i.status ? {} : "SUCCESS" === i.status ? {
...o,
decision: "verified"
} : {
...o,
decision: "FAILED" === i.status ? "failed" : void 0
} : n ? {
...o,
decision: "changed"
} : {};
}
class TimeLimit {
limitMs;
#e;
#t;
constructor(e, t) {
this.limitMs = e, this.#e = t, this.#t = t.monotonic();
}
elapsed() {
return this.#e.monotonic() - this.#t;
}
left() {
return Math.max(0, this.limitMs - this.elapsed());
}
isOver() {
return 0 === this.left();
}
untilNextLook(e) {
const t = this.left() < e + l.shortest ? this.left() : e;
return Math.max(t, l.shortest);
}
}
class Narrator {
#n;
#r;
#o="";
#i=0;
constructor(e, t) {
this.#n = e, this.#r = t;
}
tell(e, t) {
const n = this.#n.elapsed(), r = n + Math.min(t * f, l.longest) + 11e3;
e.plain() === this.#o && r - this.#i <= 6e4 || (this.#o = e.plain(), this.#i = n, 
this.#r(u.ab`After ${duration(n)}, with ${duration(this.#n.left())} left: ${e}`));
}
}
var b = n(7099);
async function updateSes(e, t, {change: n, impact: r}, s) {
if ("none" === n) return t;
const {aws: c, runner: d} = s, {desired: l} = e;
d.log((0, o.O5)(n, t.before, l));
const accepted = e => ({
...t,
accepted: !0,
requestId: e,
after: (0, a.Uy)(l)
}), warned = e => {
if ("no" === r) return e;
const n = (0, o.i2)(r, t.before, l);
return (0, b.R)(e, "Mail stops until SES verifies the domain", n, d);
}, f = (0, i.gu)(c.ses.put(e, l).then(e => ({
requestId: e
})));
s.onPutSent?.(accepted(""));
const h = await f;
if ("error" in h) {
const {mayBeDone: e, requestId: n = ""} = h.error.details, r = t.published.length > 0 && !e ? h.error.with(o.vv) : h.error;
return "Amazon SES" === e ? warned({
...t,
requestId: n,
error: r,
after: void 0
}) : {
...t,
requestId: n,
error: r
};
}
const {requestId: g} = h;
d.log(u.ab`Amazon SES accepted the change (request ID ${g || "not given"}).`);
const p = warned(accepted(g));
return "default" === l.kind ? async function confirmDisabled(e, t, {aws: n, clock: r, signal: s, runner: a}) {
let u;
for (const o of m) {
const a = await (0, i.gu)(r.sleep(o, s).then(() => n.ses.poll(e)));
if ("seen" !== a.kind) return t;
if ("default" === a.current.kind) return {
...t,
after: a.current
};
u = a.current;
}
return (0, b.R)({
...t,
after: u
}, "Still enabled", (0, o.iD)(u), a);
}(e, p, s) : p;
}
const m = [ 1e3, 1e3 ];
var g = n(576);
function aboutDrift(e, {identity: t, region: n}) {
const r = e.map(aboutDifference).reduce((e, t) => u.ab`${e}; ${t}`);
return u.ab`The SES settings for ${t.name} in ${n} don't match (${r}). The next run with ${(0, 
u.aY)("mode")} ${(0, u.aY)("apply")} sets the expected values; if SES is right, correct the inputs.`;
}
function aboutDifference({attribute: e, wanted: t, found: n}) {
const r = "domain" === e ? u.ab`MAIL FROM domain` : u.ab`behavior on MX failure`;
return u.ab`${r}: expected ${t ?? u.ab`none`}, found ${n ?? u.ab`none`}`;
}
var p = n(112);
function compare(e, t) {
const {after: n, requestId: r} = t;
if (!n) return t;
const o = {
kind: "known",
current: n,
requestId: r,
canSend: t.canSend
}, s = {
...t,
plan: (0, p.C)(e, {
ses: o,
zone: void 0,
dns: void 0
}, 0)
}, a = (0, g.tX)(n, e.desired);
return 0 === a.length ? s : {
...s,
error: new i.lZ("DRIFT_DETECTED", aboutDrift(a, e), {
requestId: r
})
};
}
var S = n(2179);
// CONCATENATED MODULE: ./run/target.js
async function look(e, t, n, r) {
const o = await (0, S.l)(t, n, r);
r.signal.throwIfAborted();
const i = (0, p.C)(t, o, r.settings.waitMinutes);
return {
result: withObservation(e, o, i),
observation: o,
plan: i
};
}
async function begin(e, {result: t, observation: c, plan: l}, f) {
const {mode: h} = f.settings;
if ("check" === h && "failed" !== c.ses.kind) // CONCATENATED MODULE: ./run/check.js
return async function check(e, t, n, r) {
if ("denied" === n.kind) {
const e = n.error.with(u.ab`Without that permission, ${(0, u.aY)("check")} has nothing to compare.`);
return {
...t,
plan: void 0,
error: e
};
}
r.runner.log(// CONCATENATED MODULE: ./report/check-sentences.js
function aboutCheck({before: e}) {
return u.ab`${(0, o.F9)(e)}.`;
}(t));
const c = compare(e, t);
return c.error || !(0, s.K)(e) ? c : async function requireVerified(e, t, n) {
const {result: r, end: o} = await async function waitIfOfUse(e, t, n) {
const r = (0, a.c2)(t.after);
return 0 === n.settings.waitMinutes || "SUCCESS" === r || "FAILED" === r ? {
result: t
} : awaitDecision(e, t, n, {
endsWhenChanged: !0
});
}(e, t, n);
if (r.error) return r;
const s = compare(e, r);
if (s.error || "SUCCESS" === (0, a.c2)(s.after)) return s;
const c = "timeout" === o?.kind ? o : void 0, {requestId: d} = s, l = new i.lZ("NOT_VERIFIED", function aboutNotVerified(e, t) {
const {domain: n = "", status: r = ""} = "custom" === t.after?.kind ? t.after : {};
if ("FAILED" === r) return aboutFailed(t, u.ab`the next run with ${(0, u.aY)("mode")} ${(0, 
u.aY)("apply")} makes SES start over.`);
if (e) return aboutTimeout(e.limitMs, e.lastPoll, t);
const o = "TEMPORARY_FAILURE" === r ? u.ab`can no longer find the MX record of ${n}` : u.ab`hasn't verified ${n}`;
return u.ab`The SES settings match, but SES ${o} (status ${r || "unknown"}). ${whileLooking(t)}`;
}(c, s), {
requestId: d
});
return {
...s,
error: l
};
}(e, c, r);
}(e, t, c.ses, f);
const m = function tellPlan(e, {desired: t}, {ses: n}, i, {settings: s, runner: a}) {
const {change: u, impact: c} = i;
if (void 0 === u) return e;
const l = "plan" === s.mode;
let f = e;
if ("denied" === n.kind && (f = (0, b.R)(f, "Current SES settings unknown", (0, 
o.n$)(n.error, s.mode), a)), l) {
a.log((0, r.$h)(u, f.before, t));
for (const e of (0, r.WP)(f.before, (0, d.f)(f))) a.log(e);
} else "none" === u && a.log((0, o.ji)(f.before));
if (!l || "blocked" === i.kind) return f;
if ("no" !== c && (f = (0, b.R)(f, "Mail would stop", (0, o.i2)(c, f.before, t), a)), 
i.publication) {
const {zone: e, changes: t} = i.publication;
a.log(t.length > 0 ? (0, o.e7)(e, t) : (0, o.jz)(e));
}
return f;
}(t, e, c, l, f);
return "blocked" === l.kind ? {
...m,
error: (0, o.qX)(l.obstacle)
} : "apply" === h ? // CONCATENATED MODULE: ./run/apply.js
async function carryOut(e, t, r, o) {
if (!(0, s.K)(e)) return updateSes(e, t, r, o);
const i = await async function publishRecords(e, t, {publication: r, impact: o}, i) {
if (!r) return t;
const {publish: s} = await n.e(349).then(n.bind(n, 9349));
return s(e, t, r, o, i);
}(e, t, r, o);
return i.error ? i : updateSes(e, i, r, o);
}(e, m, l, f) : m;
}
async function finish(e, t, n) {
return "apply" === n.settings.mode ? async function waitForSes(e, t, n) {
return t.error || !(0, s.K)(e) || 0 === n.settings.waitMinutes || "SUCCESS" === (0, 
a.c2)(t.after) ? t : async function awaitVerification(e, t, n) {
const {result: r, end: o} = await awaitDecision(e, t, n), {requestId: s} = r;
if ("failed" === o?.kind) {
const e = new i.lZ("VERIFICATION_FAILED", aboutFailed(r), {
requestId: s
});
return {
...r,
error: e
};
}
if ("timeout" === o?.kind) {
const e = aboutTimeout(o.limitMs, o.lastPoll, r);
return {
...r,
error: new i.lZ("VERIFICATION_TIMEOUT", e, {
requestId: s
})
};
}
return r;
}(e, t, n);
}(e, t, n) : t;
}
function withObservation(e, {ses: t, dns: n}, r) {
return {
...e,
..."known" === t.kind ? {
before: t.current,
after: t.current,
requestId: t.requestId,
canSend: t.canSend
} : {},
dns: n,
plan: r
};
}
}),

/***/ 7099:
/***/ ((n, r, a) => {
function warn(n, r, a, w) {
return w.warning(r, a), {
...n,
warnings: [ ...n.warnings, a ]
};
}
a.d(r, {
R: () => warn
});
})

};
