export const id = 60;
export const ids = [60];
export const modules = {

/***/ 3060:
/***/ ((e, t, n) => {
n.d(t, {
fromLoginCredentials: () => fromLoginCredentials
});
var r = n(727), s = n(4890), i = n(7803), o = n(9902), a = n(1871), c = n(7598), l = n(3024), g = n(8161), h = n(6760);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-login/dist-es/LoginCredentialsFetcher.js
class LoginCredentialsFetcher {
profileData;
init;
callerClientConfig;
static REFRESH_THRESHOLD=3e5;
constructor(e, t, n) {
this.profileData = e, this.init = t, this.callerClientConfig = n;
}
async loadCredentials() {
const e = await this.loadToken();
if (!e) throw new o.C(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, {
tryNextLink: !1,
logger: this.logger
});
const t = e.accessToken, n = Date.now();
return new Date(t.expiresAt).getTime() - n <= LoginCredentialsFetcher.REFRESH_THRESHOLD ? this.refresh(e) : this.toCredentials(e.accessToken);
}
get logger() {
return this.init?.logger;
}
get loginSession() {
return this.profileData.login_session;
}
toCredentials(e) {
return {
accessKeyId: e.accessKeyId,
secretAccessKey: e.secretAccessKey,
sessionToken: e.sessionToken,
accountId: e.accountId,
expiration: new Date(e.expiresAt)
};
}
async refresh(e) {
const t = await this.loadToken().catch(() => e), r = Date.now(), s = new Date(t.accessToken.expiresAt).getTime(), i = new Date(e.accessToken.expiresAt).getTime(), a = s <= r && i > r ? e : t;
if (new Date(a.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher.REFRESH_THRESHOLD) return this.toCredentials(a.accessToken);
const {SigninClient: c, CreateOAuth2TokenCommand: l} = await n.e(967).then(n.bind(n, 6967)), {logger: g, userAgentAppId: h} = this.callerClientConfig ?? {}, d = (e => "h2" === e?.metadata?.handlerProtocol)(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, f = "string" == typeof a.signInRegion && a.signInRegion.length > 0 ? a.signInRegion : void 0, u = new c({
credentials: {
accessKeyId: "",
secretAccessKey: ""
},
region: f ?? this.profileData.region ?? await (this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION,
requestHandler: d,
logger: g,
userAgentAppId: h,
...this.init?.clientConfig,
...f && {
region: f
}
});
this.createDPoPInterceptor(u.middlewareStack);
const p = {
tokenInput: {
clientId: a.clientId,
refreshToken: a.refreshToken,
grantType: "refresh_token"
}
};
try {
const e = await u.send(new l(p)), {accessKeyId: t, secretAccessKey: n, sessionToken: r} = e.tokenOutput?.accessToken ?? {}, {refreshToken: s, expiresIn: i} = e.tokenOutput ?? {};
if (!(t && n && r && s)) throw new o.C("Token refresh response missing required fields", {
logger: this.logger,
tryNextLink: !1
});
const c = 1e3 * (i ?? 900), g = new Date(Date.now() + c), h = {
...a,
accessToken: {
...a.accessToken,
accessKeyId: t,
secretAccessKey: n,
sessionToken: r,
expiresAt: g.toISOString()
},
refreshToken: s
};
return await this.saveToken(h), this.toCredentials(h.accessToken);
} catch (e) {
if ("AccessDeniedException" === e.name) {
let t;
switch (e.error) {
case "TOKEN_EXPIRED":
t = "Your session has expired. Please reauthenticate.";
break;

case "USER_CREDENTIALS_CHANGED":
t = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
break;

case "INSUFFICIENT_PERMISSIONS":
t = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
break;

default:
t = `Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``;
}
throw new o.C(t, {
logger: this.logger,
tryNextLink: !1
});
}
if (new Date(a.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`), 
this.toCredentials(a.accessToken);
throw new o.C(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`, {
logger: this.logger
});
}
}
async loadToken() {
const e = this.getTokenFilePath();
try {
const t = await l.promises.readFile(e, "utf8"), n = JSON.parse(t), r = [ "accessToken", "clientId", "refreshToken", "dpopKey" ].filter(e => !n[e]);
if (n.accessToken?.accountId || r.push("accountId"), r.length > 0) throw new o.C(`Token validation failed, missing fields: ${r.join(", ")}`, {
logger: this.logger,
tryNextLink: !1
});
return n;
} catch (t) {
throw new o.C(`Failed to load token from ${e}: ${String(t)}`, {
logger: this.logger,
tryNextLink: !1
});
}
}
async saveToken(e) {
const t = this.getTokenFilePath(), n = (0, h.dirname)(t);
try {
await l.promises.mkdir(n, {
recursive: !0
});
} catch (e) {}
await l.promises.writeFile(t, JSON.stringify(e, null, 2), "utf8");
}
getTokenFilePath() {
const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, h.join)((0, g.homedir)(), ".aws", "login", "cache"), t = Buffer.from(this.loginSession, "utf8"), n = (0, 
c.createHash)("sha256").update(t).digest("hex");
return (0, h.join)(e, `${n}.json`);
}
derToRawSignature(e) {
let t = 2;
if (2 !== e[t]) throw new Error("Invalid DER signature");
t++;
const n = e[t++];
let r = e.subarray(t, t + n);
if (t += n, 2 !== e[t]) throw new Error("Invalid DER signature");
t++;
const s = e[t++];
let i = e.subarray(t, t + s);
r = 0 === r[0] ? r.subarray(1) : r, i = 0 === i[0] ? i.subarray(1) : i;
const o = Buffer.concat([ Buffer.alloc(32 - r.length), r ]), a = Buffer.concat([ Buffer.alloc(32 - i.length), i ]);
return Buffer.concat([ o, a ]);
}
createDPoPInterceptor(e) {
e.add(e => async t => {
if (a.K.isInstance(t.request)) {
const e = t.request, n = `${e.protocol}//${e.hostname}${e.port ? `:${e.port}` : ""}${e.path}`, r = await this.generateDpop(e.method, n);
e.headers = {
...e.headers,
DPoP: r
};
}
return e(t);
}, {
step: "finalizeRequest",
name: "dpopInterceptor",
override: !0
});
}
async generateDpop(e = "POST", t) {
const n = await this.loadToken();
try {
const r = (0, c.createPrivateKey)({
key: n.dpopKey,
format: "pem",
type: "sec1"
}), s = (0, c.createPublicKey)(r).export({
format: "der",
type: "spki"
});
let i = -1;
for (let e = 0; e < s.length; e++) if (4 === s[e]) {
i = e;
break;
}
const o = s.slice(i + 1, i + 33), a = s.slice(i + 33, i + 65), l = {
alg: "ES256",
typ: "dpop+jwt",
jwk: {
kty: "EC",
crv: "P-256",
x: o.toString("base64url"),
y: a.toString("base64url")
}
}, g = {
jti: crypto.randomUUID(),
htm: e,
htu: t,
iat: Math.floor(Date.now() / 1e3)
}, h = `${Buffer.from(JSON.stringify(l)).toString("base64url")}.${Buffer.from(JSON.stringify(g)).toString("base64url")}`, d = (0, 
c.sign)("sha256", Buffer.from(h), r);
return `${h}.${this.derToRawSignature(d).toString("base64url")}`;
} catch (e) {
throw new o.C(`Failed to generate Dpop proof: ${e instanceof Error ? e.message : String(e)}`, {
logger: this.logger,
tryNextLink: !1
});
}
}
}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-login/dist-es/fromLoginCredentials.js
const fromLoginCredentials = e => async ({callerClientConfig: t} = {}) => {
e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
const n = await (0, s.Y)(e || {}), a = (0, i.Bz)({
profile: e?.profile ?? t?.profile
}), c = n[a];
if (!c?.login_session) throw new o.C(`Profile ${a} does not contain login_session.`, {
tryNextLink: !0,
logger: e?.logger
});
const l = new LoginCredentialsFetcher(c, e, t), g = await l.loadCredentials();
return (0, r.g)(g, "CREDENTIALS_LOGIN", "AD");
};
})

};
