export const id = 615;
export const ids = [615];
export const modules = {

/***/ 5615:
/***/ ((e, t, n) => {
n.d(t, {
openSesBatch: () => openSesBatch
});
var a = n(2917), r = n(4287), o = n(5800), s = n(5407), i = n(7243), c = n(3965);
function openSesBatch(e, t, {signal: n, trace: i}) {
const u = new o.e$({
expects: "xml",
signal: n,
trace: i
}), l = new a.T({
...(0, c.ry)(e),
credentials: t,
requestHandler: u
});
return {
read: async e => {
const t = new r.k({
Identities: [ ...e ]
}), {MailFromDomainAttributes: n, $metadata: a} = await l.send(t), {requestId: o = ""} = a;
if (!n && !o) throw new s.Vk("Amazon SES", 200, "no attributes");
const i = new Map(Object.entries(n ?? {}).map(([e, t]) => [ compared(e), t ])), c = e.flatMap(e => {
const t = i.get(compared(e));
return t ? [ [ e, currentOf(t) ] ] : [];
});
return {
states: new Map(c),
requestId: o
};
},
close: () => l.destroy()
};
}
function compared(e) {
const t = e.lastIndexOf("@");
return e.slice(0, t + 1) + e.slice(t + 1).toLowerCase();
}
function currentOf(e) {
const {MailFromDomain: t, MailFromDomainStatus: n, BehaviorOnMXFailure: a} = e, r = {
MailFromDomain: t,
MailFromDomainStatus: constantCase(n),
BehaviorOnMxFailure: constantCase(a)
};
if (!(0, i.Tq)(r)) throw new s.Vk("Amazon SES", 200, "attributes of the wrong types");
return (0, i.le)(r);
}
function constantCase(e) {
return "string" == typeof e ? e.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase() : e;
}
})

};
