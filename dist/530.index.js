export const id = 530;
export const ids = [530];
export const modules = {

/***/ 3530:
/***/ ((d, m, o) => {
o.d(m, {
fromEnv: () => r.sF
});
var r = o(8741);
})

};
