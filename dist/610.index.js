export const id = 610;
export const ids = [610,229];
export const modules = {

/***/ 9610:
/***/ ((e, o, s) => {
s.d(o, {
fromSSO: () => fromSSO
});
var n = s(7803), r = s(4890), t = s(9902), i = s(8042), a = s(9159), l = s(4396);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getSsoSessionData.js
const getSsoSessionData = e => Object.entries(e).filter(([e]) => e.startsWith(a.I.SSO_SESSION + l.Q)).reduce((e, [o, s]) => ({
...e,
[o.substring(o.indexOf(l.Q) + 1)]: s
}), {});
var c = s(7082), g = s(4583);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSsoSessionData.js
const swallowError = () => ({}), loadSsoSessionData = async (e = {}) => (0, g.TA)(e.configFilepath ?? (0, 
i.g)()).then(c.A).then(getSsoSessionData).catch(swallowError);
var f = s(727), p = s(2348);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/property-provider/TokenProviderError.js
class TokenProviderError extends p.m {
name="TokenProviderError";
constructor(e, o = !0) {
super(e, o), Object.setPrototypeOf(this, TokenProviderError.prototype);
}
}
var d = s(9095);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/token-providers/dist-es/constants.js
const h = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", validateTokenExpiry = e => {
if (e.expiration && e.expiration.getTime() < Date.now()) throw new TokenProviderError(`Token is expired. ${h}`, !1);
}, validateTokenKey = (e, o, s = !1) => {
if (void 0 === o) throw new TokenProviderError(`Value not present for '${e}' in SSO Token${s ? ". Cannot refresh" : ""}. ${h}`, !1);
};
var w = s(1168), C = s(3024);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/token-providers/dist-es/writeSSOTokenToFile.js
const {writeFile: u} = C.promises, S = new Map, _ = new Map, k = !1, resolveSSOCredentials = async ({ssoStartUrl: e, ssoSession: o, ssoAccountId: i, ssoRegion: a, ssoRoleName: l, ssoClient: c, clientConfig: g, parentClientConfig: p, callerClientConfig: C, profile: T, filepath: y, configFilepath: m, ignoreCache: I, logger: O}) => {
let x;
const A = "To refresh this SSO session run aws sso login with the corresponding profile.";
if (o) try {
const e = await ((e = {}) => async ({callerClientConfig: o} = {}) => {
e.logger?.debug("@aws-sdk/token-providers - fromSso");
const t = await (0, r.Y)(e), i = (0, n.Bz)({
profile: e.profile ?? o?.profile
}), a = t[i];
if (!a) throw new TokenProviderError(`Profile '${i}' could not be found in shared credentials file.`, !1);
if (!a.sso_session) throw new TokenProviderError(`Profile '${i}' is missing required property 'sso_session'.`);
const l = a.sso_session, c = _.get(l);
if (c) return await c;
const g = (await loadSsoSessionData(e))[l];
if (!g) throw new TokenProviderError(`Sso session '${l}' could not be found in shared credentials file.`, !1);
for (const e of [ "sso_start_url", "sso_region" ]) if (!g[e]) throw new TokenProviderError(`Sso session '${l}' is missing required property '${e}'.`, !1);
g.sso_start_url;
const f = g.sso_region;
let p;
try {
p = await (0, d.v)(l);
} catch (e) {
throw new TokenProviderError(`The SSO session token associated with profile=${i} was not found or is invalid. ${h}`, !1);
}
validateTokenKey("accessToken", p.accessToken), validateTokenKey("expiresAt", p.expiresAt);
const {accessToken: C, expiresAt: k} = p, T = {
token: C,
expiration: new Date(k)
};
if (T.expiration.getTime() - Date.now() > 3e5) return T;
const y = _.get(l);
if (y) return await y;
const m = S.get(l) ?? 0;
if (Date.now() - m < 3e4) return validateTokenExpiry(T), T;
validateTokenKey("clientId", p.clientId, !0), validateTokenKey("clientSecret", p.clientSecret, !0), 
validateTokenKey("refreshToken", p.refreshToken, !0);
const I = (async () => {
try {
S.set(l, Date.now());
const n = await (async (e, o, n = {}, r) => {
const {CreateTokenCommand: t} = await s.e(586).then(s.bind(s, 6586)), i = await (async (e, o = {}, n) => {
const {SSOOIDCClient: r} = await s.e(586).then(s.bind(s, 6586)), coalesce = e => o.clientConfig?.[e] ?? o.parentClientConfig?.[e] ?? n?.[e];
return new r(Object.assign({}, o.clientConfig ?? {}, {
region: e ?? o.clientConfig?.region,
logger: coalesce("logger"),
userAgentAppId: coalesce("userAgentAppId")
}));
})(o, n, r);
return i.send(new t({
clientId: e.clientId,
clientSecret: e.clientSecret,
refreshToken: e.refreshToken,
grantType: "refresh_token"
}));
})(p, f, e, o);
validateTokenKey("accessToken", n.accessToken), validateTokenKey("expiresIn", n.expiresIn);
const r = new Date(Date.now() + 1e3 * n.expiresIn);
try {
await ((e, o) => {
const s = (0, w.C)(e), n = JSON.stringify(o, null, 2);
return u(s, n);
})(l, {
...p,
accessToken: n.accessToken,
expiresAt: r.toISOString(),
refreshToken: n.refreshToken
});
} catch (e) {}
return {
token: n.accessToken,
expiration: r
};
} catch (e) {
return validateTokenExpiry(T), T;
}
})();
_.set(l, I);
try {
return await I;
} finally {
_.delete(l);
}
})({
profile: T,
filepath: y,
configFilepath: m,
ignoreCache: I,
clientConfig: g,
parentClientConfig: p,
logger: O
})({
callerClientConfig: C
});
x = {
accessToken: e.token,
expiresAt: new Date(e.expiration).toISOString()
};
} catch (e) {
throw new t.C(e.message, {
tryNextLink: k,
logger: O
});
} else try {
x = await (0, d.v)(e);
} catch (e) {
throw new t.C(`The SSO session associated with this profile is invalid. ${A}`, {
tryNextLink: k,
logger: O
});
}
if (new Date(x.expiresAt).getTime() - Date.now() <= 0) throw new t.C(`The SSO session associated with this profile has expired. ${A}`, {
tryNextLink: k,
logger: O
});
const {accessToken: v} = x, {SSOClient: N, GetRoleCredentialsCommand: $} = await s.e(879).then(s.bind(s, 879)), E = c || new N(Object.assign({}, g ?? {}, {
logger: g?.logger ?? C?.logger ?? p?.logger,
region: g?.region ?? a,
userAgentAppId: g?.userAgentAppId ?? C?.userAgentAppId ?? p?.userAgentAppId
}));
let P;
try {
P = await E.send(new $({
accountId: i,
roleName: l,
accessToken: v
}));
} catch (e) {
throw new t.C(e, {
tryNextLink: k,
logger: O
});
}
const {roleCredentials: {accessKeyId: R, secretAccessKey: D, sessionToken: b, expiration: L, credentialScope: F, accountId: j} = {}} = P;
if (!(R && D && b && L)) throw new t.C("SSO returns an invalid temporary credential.", {
tryNextLink: k,
logger: O
});
const U = {
accessKeyId: R,
secretAccessKey: D,
sessionToken: b,
expiration: new Date(L),
...F && {
credentialScope: F
},
...j && {
accountId: j
}
};
return o ? (0, f.g)(U, "CREDENTIALS_SSO", "s") : (0, f.g)(U, "CREDENTIALS_SSO_LEGACY", "u"), 
U;
}, fromSSO = (e = {}) => async ({callerClientConfig: o} = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
const {ssoStartUrl: s, ssoAccountId: i, ssoRegion: a, ssoRoleName: l, ssoSession: c} = e, {ssoClient: g} = e, f = (0, 
n.Bz)({
profile: e.profile ?? o?.profile
});
if (s || i || a || l || c) {
if (s && i && a && l) return resolveSSOCredentials({
ssoStartUrl: s,
ssoSession: c,
ssoAccountId: i,
ssoRegion: a,
ssoRoleName: l,
ssoClient: g,
clientConfig: e.clientConfig,
parentClientConfig: e.parentClientConfig,
callerClientConfig: e.callerClientConfig,
profile: f,
filepath: e.filepath,
configFilepath: e.configFilepath,
ignoreCache: e.ignoreCache,
logger: e.logger
});
throw new t.C('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', {
tryNextLink: !1,
logger: e.logger
});
}
{
const o = (await (0, r.Y)(e))[f];
if (!o) throw new t.C(`Profile ${f} was not found.`, {
logger: e.logger
});
if (!(p = o) || "string" != typeof p.sso_start_url && "string" != typeof p.sso_account_id && "string" != typeof p.sso_session && "string" != typeof p.sso_region && "string" != typeof p.sso_role_name) throw new t.C(`Profile ${f} is not configured with SSO credentials.`, {
logger: e.logger
});
if (o?.sso_session) {
const n = (await loadSsoSessionData(e))[o.sso_session], r = ` configurations in profile ${f} and sso-session ${o.sso_session}`;
if (a && a !== n.sso_region) throw new t.C("Conflicting SSO region" + r, {
tryNextLink: !1,
logger: e.logger
});
if (s && s !== n.sso_start_url) throw new t.C("Conflicting SSO start_url" + r, {
tryNextLink: !1,
logger: e.logger
});
o.sso_region = n.sso_region, o.sso_start_url = n.sso_start_url;
}
const {sso_start_url: n, sso_account_id: i, sso_region: l, sso_role_name: c, sso_session: d} = ((e, o) => {
const {sso_start_url: s, sso_account_id: n, sso_region: r, sso_role_name: i} = e;
if (!(s && n && r && i)) throw new t.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, {
tryNextLink: !1,
logger: o
});
return e;
})(o, e.logger);
return resolveSSOCredentials({
ssoStartUrl: n,
ssoSession: d,
ssoAccountId: i,
ssoRegion: l,
ssoRoleName: c,
ssoClient: g,
clientConfig: e.clientConfig,
parentClientConfig: e.parentClientConfig,
callerClientConfig: e.callerClientConfig,
profile: f,
filepath: e.filepath,
configFilepath: e.configFilepath,
ignoreCache: e.ignoreCache,
logger: e.logger
});
}
var p;
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
}),

/***/ 4890:
/***/ ((n, o, t) => {
t.d(o, {
Y: () => parseKnownFiles
});
var e = t(6522);
// CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/mergeConfigFiles.js
const parseKnownFiles = async n => {
const o = await (0, e.p)(n);
return ((...n) => {
const o = {};
for (const t of n) for (const [n, e] of Object.entries(t)) void 0 !== o[n] ? Object.assign(o[n], e) : o[n] = e;
return o;
})(o.configFile, o.credentialsFile);
};
})

};
