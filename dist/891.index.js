export const id = 891;
export const ids = [891];
export const modules = {

/***/ 7891:
/***/ ((e, n, t) => {
t.r(n), t.d(n, {
accountId: () => accountId
});
var c = t(970), a = t(5760), d = t(5800), o = t(3965);
async function accountId(e, n, {signal: t, trace: r}) {
const s = new d.e$({
expects: "xml",
signal: t,
trace: r
}), u = new c.i({
...(0, o.ry)(e),
credentials: n,
requestHandler: s
}), i = await (0, o.Ig)({}, () => u.send(new a.z({})));
u.destroy();
const l = "value" in i ? i.value.Account : void 0;
return l && /^\d{12}$/.test(l) ? l : void 0;
}
})

};
