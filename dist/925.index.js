export const id = 925;
export const ids = [925];
export const modules = {

/***/ 9925:
/***/ ((e, n, o) => {
o.d(n, {
fromTokenFile: () => fromTokenFile
});
var i = o(727), r = o(9902), t = o(8067), s = o(3024);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-web-identity/dist-es/fromWebToken.js
const l = "AWS_WEB_IDENTITY_TOKEN_FILE", fromTokenFile = (e = {}) => async n => {
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
const d = e?.webIdentityTokenFile ?? process.env[l], c = e?.roleArn ?? process.env.AWS_ROLE_ARN, a = e?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
if (!d || !c) throw new r.C("Web identity configuration not specified", {
logger: e.logger
});
const g = await (e => async n => {
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
const {roleArn: i, roleSessionName: r, webIdentityToken: t, providerId: s, policyArns: l, policy: d, durationSeconds: c} = e;
let {roleAssumerWithWebIdentity: a} = e;
if (!a) {
const {getDefaultRoleAssumerWithWebIdentity: i} = await Promise.all([ o.e(811), o.e(11) ]).then(o.bind(o, 8011));
a = i({
...e.clientConfig,
credentialProviderLogger: e.logger,
parentClientConfig: {
...n?.callerClientConfig,
...e.parentClientConfig
}
}, e.clientPlugins);
}
return a({
RoleArn: i,
RoleSessionName: r ?? `aws-sdk-js-session-${Date.now()}`,
WebIdentityToken: t,
ProviderId: s,
PolicyArns: l,
Policy: d,
DurationSeconds: c
});
})({
...e,
webIdentityToken: t.Z?.getTokenRecord?.()[d] ?? (0, s.readFileSync)(d, {
encoding: "ascii"
}),
roleArn: c,
roleSessionName: a
})(n);
return d === process.env[l] && (0, i.g)(g, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), 
g;
};
}),

/***/ 8067:
/***/ ((e, o, r) => {
r.d(o, {
Z: () => i
});
var t = r(9095), c = r(4583);
const i = {
getFileRecord: () => c.Jj,
interceptFile(e, o) {
c.Jj[e] = Promise.resolve(o);
},
getTokenRecord: () => t.a,
interceptToken(e, o) {
t.a[e] = o;
}
};
}),

/***/ 1168:
/***/ ((s, e, a) => {
a.d(e, {
C: () => getSSOTokenFilepath
});
var o = a(7598), t = a(6760), c = a(1651);
const getSSOTokenFilepath = s => {
const e = (0, o.createHash)("sha1").update(s).digest("hex");
return (0, t.join)((0, c.R)(), ".aws", "sso", "cache", `${e}.json`);
};
}),

/***/ 9095:
/***/ ((a, r, e) => {
e.d(r, {
a: () => s,
v: () => getSSOTokenFromFile
});
var t = e(1455), n = e(1168);
const s = {}, getSSOTokenFromFile = async a => {
if (s[a]) return s[a];
const r = (0, n.C)(a), e = await (0, t.readFile)(r, "utf8");
return JSON.parse(e);
};
})

};
