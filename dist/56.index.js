export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5056:
/***/ ((e, t, n) => {
n.r(t), n.d(t, {
openCloudflare: () => openCloudflare
});
var o = n(9251), r = n(8288), s = n(5650), a = n(6153), i = n(1236), c = n(1407), d = n(3102), l = n(5800), u = n(5407), h = n(4443), f = n(790);
// CONCATENATED MODULE: ./cloudflare/cloudflare-errors.js
const p = new Map([ [ 971, "throttled" ], [ 1e3, "token" ], [ 1001, "no-zone" ], [ 6003, "token" ], [ 6111, "token" ], [ 7e3, "no-zone" ], [ 7003, "no-zone" ], [ 9106, "token" ], [ 9109, "token-or-permission" ], [ 1e4, "token-or-permission" ], [ 81053, "exists" ], [ 81054, "exists" ], [ 81055, "exists" ], [ 81056, "exists" ], [ 81057, "exists" ], [ 81058, "exists" ] ]);
class CloudflareRefusal extends Error {
kind;
retry;
retryAfterMs;
constructor(e, t, n) {
const o = errorsIn(t);
super(o.map(({code: e, message: t}) => `${e}: ${t}`).join("; ") || `status ${e}, no message`), 
this.name = "CloudflareRefusal", this.kind = function kindOf(e, t) {
return 429 === e ? "throttled" : e >= 500 ? "broken" : 401 === e || t.some(({message: e}) => /invalid access token/i.test(e)) ? "token" : t.some(({message: e}) => /^unauthorized to access/i.test(e)) ? "permission" : t.map(({code: e}) => p.get(e)).find(e => void 0 !== e) ?? (403 === e ? "permission" : "refused");
}(e, o), this.retry = m[this.kind] ?? "final", this.retryAfterMs = n;
}
}
const m = {
throttled: "throttled",
broken: "transient"
};
function errorsIn(e) {
return Array.isArray(e) ? e.flatMap(e => {
const {code: t, message: n, error_chain: o} = e ?? {};
return [ {
code: Number(t),
message: String(n)
}, ...errorsIn(o) ];
}) : [];
}
function isCloudflareFailure(e) {
return [ l.pM, u.Vk, CloudflareRefusal ].some(t => e instanceof t);
}
function throttled(e, t) {
return new s.lZ("RATE_LIMITED", d.ab`Cloudflare throttled the request${t} (${e}). Its limit is 1,200 requests in five minutes for each user: run the step again in five minutes.`);
}
class CloudflareApi {
#e;
#t;
#n;
#o;
#r=!1;
constructor(e, t, n) {
const {signal: o, trace: r} = n;
this.#e = e, this.#t = (t.CLOUDFLARE_BASE_URL?.trim() || "https://api.cloudflare.com/client/v4").replace(/(?<!\/)\/+$/, ""), 
this.#n = n, this.#o = new l.e$({
expects: "json",
signal: o,
trace: r
});
}
async zonesNamed(e) {
return (await this.#s({
path: "/zones",
query: {
name: e
},
permission: "Zone:Read",
item: toZone
})).filter(t => t.name === e);
}
async zone(e) {
return this.#a({
method: "GET",
path: zonePath(e),
permission: "Zone:Read",
zoneId: e,
read: toZone
});
}
async records(e, t) {
return (await this.#s({
path: `${zonePath(e)}/dns_records`,
query: {
"name.exact": t
},
permission: "DNS:Read",
zoneId: e,
item: toRecord
})).filter(e => e.name === t);
}
async create(e, t) {
return this.#a({
method: "POST",
path: `${zonePath(e)}/dns_records/batch`,
body: {
posts: t
},
permission: "DNS:Edit",
zoneId: e,
read: e => isObject(e) ? {
kind: "accepted"
} : void 0,
accept: ({kind: e, message: t}, n) => "exists" === e ? {
kind: "refused",
message: t,
isInDoubt: n
} : void 0
});
}
close() {
this.#o.destroy();
}
async #s(e) {
const {path: t, query: n, item: o, ...r} = e, s = [];
for (let e = 1; ;e++) {
const a = new URLSearchParams({
...n,
page: String(e),
per_page: String(50)
}), i = await this.#a({
...r,
method: "GET",
path: `${t}?${a}`,
read: (t, n) => e > 50 ? void 0 : readPage(t, n, o)
});
if (s.push(...i.items), e >= i.pages) return s;
}
}
async #a(e) {
const {clock: t, signal: n, onRetry: o, limiter: r} = this.#n;
n.throwIfAborted();
let a = !1;
const attempt = async () => {
try {
return {
value: await this.#i(e, a)
};
} catch (e) {
if (a ||= !isCloudflareFailure(e) || function mayBeDone(e) {
return e instanceof l.pM ? e.mayHaveArrived : e instanceof u.Vk ? e.status < 300 || e.status >= 500 : "broken" === e.kind;
}(e), isCloudflareFailure(e)) return {
failure: e
};
throw e;
}
};
try {
const s = await (0, h.LH)(() => (0, h.lo)(attempt, r), {
clock: t,
signal: n,
onRetry: ({message: e}, t) => o("Cloudflare", e, t)
});
if ("value" in s) return s.value;
const a = await this.#c(s.failure, e);
throw n.aborted ? n.reason : a;
} catch (t) {
const n = (0, s.ie)(t);
if ("GET" === e.method || !a) throw n;
throw n.with((0, s.cB)("Cloudflare"), {
mayBeDone: "Cloudflare"
});
}
}
async #i({method: e, path: t, body: n, read: o, accept: r}, s = !1) {
const a = new URL(`${this.#t}${t}`), {response: i} = await this.#o.handle((0, l.pU)(a, {
method: e,
headers: {
accept: "application/json",
authorization: `Bearer ${this.#e}`,
...n && {
"content-type": "application/json"
}
},
body: n && JSON.stringify(n)
})), {statusCode: c, headers: d} = i, {success: h, errors: f, result: p, result_info: m} = JSON.parse(i.body.toString("utf8") || "{}");
if (c < 300 && "boolean" != typeof h) throw new u.Vk(a.hostname, c, "something that is not a Cloudflare API response");
if (!0 !== h || c >= 300) {
const e = new CloudflareRefusal(c, f, (0, u.mK)(d)), t = r?.(e, s);
if (void 0 !== t) return t;
throw this.#r ||= "permission" === e.kind, e;
}
const y = o(p, m);
if (void 0 === y) throw new u.Vk(a.hostname, c, "no usable result");
return this.#r = !0, y;
}
async #c(e, {permission: t, zoneId: n}) {
return function explainCloudflareFailure(e, t, {zoneId: n, isTokenFine: o}) {
if (e instanceof l.pM) return new s.lZ("NETWORK_ERROR", (0, f.KL)(e));
const r = (0, f.f5)(e.retry);
if (e instanceof u.Vk) {
const {host: t, status: n, what: o} = e;
return 429 === n ? throttled(d.ab`status ${n} and ${o}`, r) : new s.lZ("SERVICE_ERROR", d.ab`Cloudflare returned an unusable response${r}: ${t} answered with status ${n} and ${o}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${(0, 
d.aY)("CLOUDFLARE_BASE_URL")} if it is set.`);
}
const {kind: a, message: i} = e, c = d.ab`(Cloudflare: "${i}")`;
if ("token" === a || "token-or-permission" === a && !o) {
const e = "token" === a ? d.ab`` : d.ab` If it's an account-owned token, it may lack the permission ${(0, 
d.aY)(t)} instead.`;
return new s.lZ("CREDENTIALS_REJECTED", d.ab`Cloudflare does not accept the API token ${c}. Set ${(0, 
d.aY)("cloudflare-api-token")} to a token that exists and has not expired, not to a Global API Key, and check the token's IP address filter.${e}`);
}
switch (a) {
case "permission":
case "token-or-permission":
return new s.lZ("ACCESS_DENIED", d.ab`The Cloudflare API token lacks the permission ${(0, 
d.aY)(t)}${n ? d.ab` for the zone ${n}` : d.ab``} ${c}. ${function aboutMissing(e) {
return "Zone:Read" === e ? d.ab`Add it to the token and include the zone in its zone resources.` : d.ab`Add it to the token (${(0, 
d.aY)("DNS:Edit")} to publish, ${(0, d.aY)("DNS:Read")} is enough for ${(0, d.aY)("plan")}) and include the zone in its zone resources.`;
}(t)}`);

case "throttled":
return throttled(d.ab`"${i}"`, r);

case "broken":
return new s.lZ("SERVICE_ERROR", d.ab`Cloudflare failed to serve the request${r} ("${i}"). This is usually temporary: run the step again, and check ${(0, 
d.aY)("cloudflarestatus.com")} if it persists.`);

case "no-zone":
return new s.lZ("REQUEST_REJECTED", d.ab`There is no Cloudflare zone ${n ?? ""} that this token can see ${c}. Correct ${(0, 
d.aY)("cloudflare-zone-id")}, or leave it out to find the zone by name.`);

default:
return new s.lZ("REQUEST_REJECTED", d.ab`Cloudflare refused the request ${c}. Check ${(0, 
d.aY)("cloudflare-zone-id")} and the records of the zone.`);
}
}(e, t, {
zoneId: n,
isTokenFine: e instanceof CloudflareRefusal && "token-or-permission" === e.kind && await this.#d(n)
});
}
async #d(e) {
const t = e ? [ `${zonePath(e)}/dns_records` ] : [], read = e => Array.isArray(e) || "active" === textOf(e, "status") || void 0;
for (const e of [ "/user/tokens/verify", ...t, "/zones" ]) {
if (this.#r || this.#n.signal.aborted) break;
await this.#i({
method: "GET",
path: e,
permission: "Zone:Read",
read: read
}).catch(() => {});
}
return this.#r;
}
}
function zonePath(e) {
return `/zones/${encodeURIComponent(e)}`;
}
function readPage(e, t, n) {
if (!Array.isArray(e)) return;
const o = e.map(n).filter(e => void 0 !== e);
if (o.length < e.length) return;
const r = o.length < 50 ? 1 : Number.POSITIVE_INFINITY;
return {
items: o,
pages: numberOf(t, "total_pages") ?? r
};
}
function toZone(e) {
const [t, n, o] = [ textOf(e, "id"), textOf(e, "name"), textOf(e, "status") ];
if (!t || !n || void 0 === o) return;
const r = (isObject(e) && Array.isArray(e.name_servers) ? e.name_servers : []).filter(e => "string" == typeof e).map(toName);
return {
id: t,
name: toName(n),
status: o,
type: textOf(e, "type") ?? "full",
nameServers: r
};
}
function toRecord(e) {
const [t, n, o = ""] = [ textOf(e, "type"), textOf(e, "name"), textOf(e, "content") ];
if (t && n) return {
type: t,
name: toName(n),
content: y.has(t) ? toName(o) : o,
ttl: numberOf(e, "ttl") ?? 1,
priority: numberOf(e, "priority")
};
}
const y = new Set([ "CNAME", "MX", "NS" ]);
function toName(e) {
return (0, i.MH)((0, i.gn)(e) || e);
}
function isObject(e) {
return "object" == typeof e && null !== e && !Array.isArray(e);
}
function textOf(e, t) {
const n = isObject(e) ? e[t] : void 0;
return "string" == typeof n ? n : void 0;
}
function numberOf(e, t) {
const n = isObject(e) ? e[t] : void 0;
return "number" == typeof n ? n : void 0;
}
// CONCATENATED MODULE: ./cloudflare/provider.js
function openCloudflare(e, t, n, o) {
return new CloudflareProvider(new CloudflareApi(t, n, o), e);
}
class CloudflareProvider {
#l;
#u;
#h=new Map;
#f=new Map;
constructor(e, t) {
this.#l = e, this.#u = t;
}
async findZone(e, t) {
const n = "id" === this.#u.kind ? await this.#p(this.#u.id, t) : await this.#m(e, t);
!function checkZone(e, t) {
const {id: n, name: o, status: r, type: a, nameServers: c} = e;
if (!(0, i.UO)(t, o)) throw new s.lZ("REQUEST_REJECTED", d.ab`The Cloudflare zone ${n} is for ${o}, which doesn't contain ${t}. Correct ${(0, 
d.aY)("cloudflare-zone-id")}, or leave it out to find the zone by name.`);
if (isInUse(e)) return;
if ("active" === r && "secondary" === a) throw new s.lZ("REQUEST_REJECTED", d.ab`The Cloudflare zone ${o} (${n}) is of type ${a}: Cloudflare serves it, but takes its records from its primary DNS provider. Publish the records there.`);
const l = "active" === r ? d.ab`of type ${a}` : d.ab`not active (status ${r})`, u = c.length > 0 && "full" === a ? d.ab`At the registrar, set its name servers to ${c.join(", ")}, or publish the records at the DNS provider that public DNS delegates it to.` : d.ab`Publish the records at the DNS provider that public DNS delegates it to.`;
throw new s.lZ("REQUEST_REJECTED", d.ab`The Cloudflare zone ${o} (${n}) is ${l}, so public DNS doesn't show its records. ${u}`);
}(n, e);
const {id: o, name: r, nameServers: a} = n;
return {
provider: "cloudflare",
id: o,
name: r,
nameServers: a
};
}
records(e, t) {
return (0, r.v)(e, t, t => this.#y(e, t));
}
async change(e, t) {
const n = [ ...new Set(t.map(({record: e}) => e.name)) ], o = new Map(await Promise.all(n.map(async t => [ t, await this.#y(e, t) ]))), r = t.find(e => !function isAsRead({record: e, joins: t}, n) {
const o = n.find(({type: t}) => t === e.type);
return (o?.values ?? []).toSorted().join("\n") === (t?.values ?? []).toSorted().join("\n");
}(e, o.get(e.record.name) ?? []));
if (r) {
const {type: e, name: t} = r.record;
return {
kind: "refused",
code: "DNS_CONFLICT",
message: `the ${e} records of ${t} have changed`,
isInDoubt: !1
};
}
const s = await this.#l.create(e.id, t.map(provider_toRecord));
return "accepted" === s.kind ? {
kind: "accepted",
isInSync: void 0
} : {
...s,
code: "DNS_CONFLICT"
};
}
close() {
this.#l.close();
}
async #y({id: e}, t) {
return function toRecordSets(e) {
return [ ...Map.groupBy(e, ({type: e}) => e) ].map(([e, t]) => ({
type: e,
ttl: ttlOf(t[0]?.ttl),
values: t.map(toValue),
isSpecial: !1
}));
}(await this.#l.records(e, t));
}
async #p(e, t) {
try {
return await (0, o.H)(this.#f, e, () => this.#l.zone(e));
} catch (n) {
if (!(n instanceof s.lZ) || "ACCESS_DENIED" !== n.code) throw n;
const o = await t();
if (!(void 0 !== o && (await this.#l.records(e, o.name)).length > 0)) throw n;
return {
...o,
id: e,
status: "active",
type: "full"
};
}
}
async #m(e, t) {
for (const n of (0, i.OZ)(e)) {
const e = await (0, o.H)(this.#h, n, () => this.#l.zonesNamed(n)), r = e.filter(isInUse);
if (r.length > 1) return theDelegated(n, r, await t());
const s = r[0] ?? e[0];
if (s) return s;
}
throw new s.lZ("REQUEST_REJECTED", d.ab`The Cloudflare API token can't see any zone that contains ${e}. Give it the permission ${(0, 
d.aY)("Zone:Read")} for that zone, or set ${(0, d.aY)("cloudflare-zone-id")}; if the zone is in another Cloudflare account, use a token from there.`);
}
}
function isInUse({status: e, type: t}) {
return "active" === e && "full" === t;
}
function theDelegated(e, t, n) {
const o = t.filter(e => n && (0, a.Ny)(n, e));
if (1 === o.length && o[0]) return o[0];
const r = t.map(({id: e}) => e).join(", ");
throw new s.lZ("REQUEST_REJECTED", d.ab`The Cloudflare API token can see ${t.length} zones named ${e} (${r}), and public DNS doesn't show which of them is delegated. Set ${(0, 
d.aY)("cloudflare-zone-id")} to the ID of the right one.`);
}
function ttlOf(e = 1) {
return 1 === e ? 300 : e;
}
function toValue({type: e, content: t, priority: n}) {
return "MX" === e ? `${n} ${t}` : "TXT" !== e || w.test(t) ? t : (0, c.gb)(t.replace(/["\\]/g, "\\$&"));
}
const w = /^\s*"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*\s*$/s;
function provider_toRecord({record: e, joins: t}) {
const {type: n, name: o, value: r} = e, s = t?.ttl ?? e.ttl;
return "MX" === e.type ? {
type: n,
name: o,
content: r,
ttl: s,
priority: e.priority
} : {
type: n,
name: o,
content: (0, c.gb)(r),
ttl: s
};
}
}),

/***/ 8288:
/***/ ((e, a, n) => {
n.d(a, {
v: () => readZoneRecords
});
var r = n(1236);
async function readZoneRecords(e, a, n) {
const s = (0, r.OZ)(a).filter(n => n !== a && n !== e.name && (0, r.UO)(n, e.name)), [t, ...o] = await Promise.all([ a, ...s ].map(n));
return {
sets: t ?? [],
delegations: s.flatMap((e, a) => (o[a] ?? []).flatMap(({type: a, values: n}) => "NS" === a ? [ {
name: e,
nameServers: n
} ] : []))
};
}
}),

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
