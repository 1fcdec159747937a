export const id = 55;
export const ids = [55];
export const modules = {

/***/ 5055:
/***/ ((e, t, o) => {
o.r(t), o.d(t, {
Route53Api: () => Route53Api
});
var n = o(7966), s = o(1966), a = o(5689), r = o(9607), i = o(5443), c = o(265), d = o(3965), u = o(5800), l = o(5407), h = o(1236), m = o(6886), f = o(7580), g = o(5650), R = o(2221), S = o(3102);
class Route53Api {
#e;
#t;
#o;
constructor(e, t) {
const {region: o, credentials: s} = e, {signal: a, trace: r} = t;
this.#e = t, this.#t = e, this.#o = new n.L({
...(0, d.ry)(o),
credentials: s,
requestHandler: new u.e$({
expects: "xml",
signal: a,
trace: r
})
});
}
async hostedZone(e) {
const t = new s.H({
Id: e
});
return this.#n("route53:GetHostedZone", e, async () => {
const {HostedZone: o, DelegationSet: n} = await this.#o.send(t);
if (!o?.Name) throw new l.Vk("Amazon Route 53", 200, "no hosted zone");
const s = (n?.NameServers ?? []).map(h.MH), a = (0, h.MH)(o.Name), r = o.ResourceRecordSetCount;
return {
provider: "route53",
id: e,
name: a,
isPrivate: isPrivate(o),
nameServers: s,
recordSets: r
};
});
}
async publicZonesNamed(e) {
const t = [];
for await (const {zones: o, next: n} of this.#s(20, e)) if (t.push(...o.filter(t => t.name === e).map(({id: e}) => e)), 
n !== e) break;
return t;
}
async allPublicZones() {
const e = new Map;
for await (const {zones: t} of this.#s(100)) for (const {name: o, id: n} of t) e.set(o, [ ...e.get(o) ?? [], n ]);
return e;
}
async recordSets(e, t) {
const o = [];
for await (const {sets: n, next: s} of this.#a(e, 20, t)) if (o.push(...n.filter(e => e.name === t).map(({name: e, ...t}) => t)), 
s !== t) break;
return o;
}
async allRecordSets(e) {
const t = [];
for await (const {sets: o} of this.#a(e, 300)) t.push(...o);
return t;
}
async* #s(e, t) {
const o = void 0 === t ? 1e3 : 50;
let n = {
DNSName: t
};
for (let t = 1; n; t++) {
const s = new a.a({
MaxItems: e,
...n
}), send = () => checkedPage(t, o, () => this.#o.send(s)), r = await this.#n("route53:ListHostedZonesByName", "", send), i = (r.HostedZones ?? []).filter(e => !isPrivate(e)).map(({Id: e, Name: t}) => {
return {
id: (o = e, (o ?? "").replace(/^\/hostedzone\//, "")),
name: (0, h.MH)(t ?? "")
};
var o;
}), {NextDNSName: c, NextHostedZoneId: d} = r;
yield {
zones: i,
next: (0, h.MH)(c ?? "")
}, n = r.IsTruncated && c ? {
DNSName: c,
HostedZoneId: d
} : void 0;
}
}
async* #a({id: e}, t, o) {
const n = void 0 === o ? 1e3 : 50;
let s = {
StartRecordName: o
};
for (let o = 1; s; o++) {
const a = new r.I({
HostedZoneId: e,
MaxItems: t,
...s
}), send = () => checkedPage(o, n, () => this.#o.send(a)), i = await this.#n("route53:ListResourceRecordSets", e, send), {NextRecordName: c, NextRecordType: d, NextRecordIdentifier: u} = i;
yield {
sets: (i.ResourceRecordSets ?? []).map(toRecordSet),
next: (0, h.MH)(c ?? "")
}, s = i.IsTruncated ? {
StartRecordName: c,
StartRecordType: d,
StartRecordIdentifier: u
} : void 0;
}
}
async change({id: e}, t) {
const o = new i.y({
HostedZoneId: e,
ChangeBatch: {
Comment: "Custom MAIL FROM domain of Amazon SES (ses-mail-from-action)",
Changes: t.map(({action: e, name: t, type: o, ttl: n, values: s}) => ({
Action: e,
ResourceRecordSet: {
Name: t,
Type: o,
TTL: n,
ResourceRecords: s.map(e => ({
Value: e
}))
}
}))
}
});
return this.#n("route53:ChangeResourceRecordSets", e, async e => {
try {
const {ChangeInfo: e} = await this.#o.send(o);
if (!e?.Id) throw new l.Vk("Amazon Route 53", 200, "no change id");
return {
kind: "accepted",
changeId: e.Id
};
} catch (t) {
const o = function refusalOf(e) {
const {name: t, message: o, Messages: n, Error: s} = e;
return (messagesIn(n) ?? messagesIn(s?.Messages)) || ("InvalidChangeBatch" !== t ? void 0 : "string" == typeof o && "UnknownError" !== o ? o : t);
}(t);
if (void 0 === o) throw t;
return {
kind: "refused",
message: o,
isInDoubt: e
};
}
}, {
changes: "Amazon Route 53"
});
}
async isInSync(e) {
const t = new c.Y({
Id: e
}), {limiter: o} = this.#e, n = o && {
run: e => o.run(e, () => {})
};
return this.#n("route53:GetChange", "", async () => {
const {ChangeInfo: e} = await this.#o.send(t);
if (!e?.Status) throw new l.Vk("Amazon Route 53", 200, "no change");
return "INSYNC" === e.Status;
}, {
limiter: n
});
}
close() {
this.#o.destroy();
}
async #n(e, t, o, {limiter: n = this.#e.limiter, ...s} = {}) {
await this.#o.config.credentials();
const {region: a, role: r} = this.#t, i = {
zoneId: t,
region: a,
role: r
}, c = {
...s,
service: "Amazon Route 53",
explain: t => // CONCATENATED MODULE: ./route53/route53-errors.js
function explainRoute53Failure(e, t, {zoneId: o, region: n, role: s}) {
const {name: a, message: r} = e, i = s ? S.ab` for the role ${s} (${(0, S.aY)("hosted-zone-role-to-assume")})` : S.ab``;
if ((0, f.a)(e)) return (0, f.B)(e, {
service: "Amazon Route 53",
action: t,
region: n,
endpointVariable: "AWS_ENDPOINT_URL_ROUTE_53"
});
if ("NoSuchHostedZone" === a) return new g.lZ("REQUEST_REJECTED", S.ab`There is no hosted zone ${o} in the account of ${s ? S.ab`the role ${s}` : S.ab`these credentials`} (Amazon Route 53: "${r}"). Correct ${(0, 
S.aY)("hosted-zone-id")}, set it to ${(0, S.aY)("auto")}, or set ${(0, S.aY)("hosted-zone-role-to-assume")} to a role in the account that has the zone.`);
switch (e.kind) {
case "denied":
return new g.lZ("ACCESS_DENIED", /session policy/i.test(r) ? S.ab`A session policy denies ${t} (Amazon Route 53: "${r}"). ${m.W}` : S.ab`IAM denies ${t} on ${function resourceOf(e, t, o) {
const n = (0, R.iQ)(o);
return "route53:ListHostedZonesByName" === e ? "*" : `arn:${n}:route53:::${"route53:GetChange" === e ? "change/*" : `hostedzone/${t}`}`;
}(t, o, n)}${i} (Amazon Route 53: "${r}"). Allow that action in a policy of the role or user; if the zone belongs to another account, set ${(0, 
S.aY)("hosted-zone-role-to-assume")} to a role there. Or leave out ${(0, S.aY)("dns-provider")} and ${(0, 
S.aY)("hosted-zone-id")}, and publish the records yourself.`);

case "credentials":
return new g.lZ("CREDENTIALS_REJECTED", S.ab`Amazon Route 53 does not accept the credentials${i} (${a}: "${r}"). Get fresh ones in the same job, or set ${(0, 
S.aY)("role-to-assume")}.`);

default:
return new g.lZ("REQUEST_REJECTED", S.ab`Amazon Route 53 refused ${t} (${a || "error"}: "${r}"). Check ${(0, 
S.aY)("hosted-zone-id")}.`);
}
}(t, e, i)
};
return (0, d.IY)(c, o, {
...this.#e,
limiter: n
});
}
}
async function checkedPage(e, t, o) {
if (e > t) throw new l.Vk("Amazon Route 53", 200, `more than ${t} pages`);
const n = await o();
if (void 0 === n.IsTruncated && !n.HostedZones && !n.ResourceRecordSets) throw new l.Vk("Amazon Route 53", 200, "no list");
return n;
}
function isPrivate(e) {
return !0 === e.Config?.PrivateZone;
}
function toRecordSet(e) {
return {
name: (0, h.MH)(e.Name ?? ""),
type: e.Type ?? "",
ttl: e.TTL,
values: (e.ResourceRecords ?? []).map(({Value: e}) => e ?? ""),
isSpecial: void 0 !== e.AliasTarget || void 0 !== e.SetIdentifier
};
}
function messagesIn(e) {
const t = e?.Message;
return void 0 === t ? void 0 : [ t ].flat().join(" ");
}
})

};
