export const id = 927;
export const ids = [927];
export const modules = {

/***/ 5927:
/***/ ((e, t, o) => {
o.r(t), o.d(t, {
$Command: () => r.u,
AssumeRole$: () => i.JM,
AssumeRoleCommand: () => AssumeRoleCommand,
AssumeRoleRequest$: () => i.eY,
AssumeRoleResponse$: () => i.c3,
AssumeRoleWithSAML$: () => i.kc,
AssumeRoleWithSAMLCommand: () => AssumeRoleWithSAMLCommand,
AssumeRoleWithSAMLRequest$: () => i.$f,
AssumeRoleWithSAMLResponse$: () => i.TI,
AssumeRoleWithWebIdentity$: () => i.p$,
AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
AssumeRoleWithWebIdentityRequest$: () => i.IU,
AssumeRoleWithWebIdentityResponse$: () => i.KH,
AssumeRoot$: () => i.jb,
AssumeRootCommand: () => AssumeRootCommand,
AssumeRootRequest$: () => i.Ss,
AssumeRootResponse$: () => i.sZ,
AssumedRoleUser$: () => i.e$,
Credentials$: () => i.RZ,
DecodeAuthorizationMessage$: () => i.H7,
DecodeAuthorizationMessageCommand: () => DecodeAuthorizationMessageCommand,
DecodeAuthorizationMessageRequest$: () => i.Wo,
DecodeAuthorizationMessageResponse$: () => i.CY,
ExpiredTokenException: () => l._A,
ExpiredTokenException$: () => i.U5,
ExpiredTradeInTokenException: () => l.BU,
ExpiredTradeInTokenException$: () => i.ns,
FederatedUser$: () => i.ao,
GetAccessKeyInfo$: () => i.IJ,
GetAccessKeyInfoCommand: () => GetAccessKeyInfoCommand,
GetAccessKeyInfoRequest$: () => i.Pg,
GetAccessKeyInfoResponse$: () => i.vD,
GetCallerIdentity$: () => i.ef,
GetCallerIdentityCommand: () => a.z,
GetCallerIdentityRequest$: () => i.XX,
GetCallerIdentityResponse$: () => i.zQ,
GetDelegatedAccessToken$: () => i.Vi,
GetDelegatedAccessTokenCommand: () => GetDelegatedAccessTokenCommand,
GetDelegatedAccessTokenRequest$: () => i.EN,
GetDelegatedAccessTokenResponse$: () => i.WM,
GetFederationToken$: () => i.$J,
GetFederationTokenCommand: () => GetFederationTokenCommand,
GetFederationTokenRequest$: () => i.qi,
GetFederationTokenResponse$: () => i.as,
GetScopedCredentials$: () => i.D3,
GetScopedCredentialsCommand: () => GetScopedCredentialsCommand,
GetScopedCredentialsRequest$: () => i.wF,
GetScopedCredentialsResponse$: () => i.oD,
GetSessionToken$: () => i._T,
GetSessionTokenCommand: () => GetSessionTokenCommand,
GetSessionTokenRequest$: () => i.LZ,
GetSessionTokenResponse$: () => i.VP,
GetWebIdentityToken$: () => i.kq,
GetWebIdentityTokenCommand: () => GetWebIdentityTokenCommand,
GetWebIdentityTokenRequest$: () => i.dI,
GetWebIdentityTokenResponse$: () => i.v0,
IDPCommunicationErrorException: () => l.Nd,
IDPCommunicationErrorException$: () => i.N8,
IDPRejectedClaimException: () => l.fi,
IDPRejectedClaimException$: () => i.fP,
InsufficientSessionLifetimeException: () => l.ke,
InsufficientSessionLifetimeException$: () => i.Eg,
InvalidAuthorizationMessageException: () => l.po,
InvalidAuthorizationMessageException$: () => i.pv,
InvalidContextAssertionException: () => l.oQ,
InvalidContextAssertionException$: () => i.AG,
InvalidIdentityTokenException: () => l.ye,
InvalidIdentityTokenException$: () => i.GE,
InvalidSubjectCredentialsException: () => l.DC,
InvalidSubjectCredentialsException$: () => i.fr,
JWTPayloadSizeExceededException: () => l.ZM,
JWTPayloadSizeExceededException$: () => i.TM,
MalformedPolicyDocumentException: () => l._Z,
MalformedPolicyDocumentException$: () => i.qH,
OriginIdentity$: () => i.pf,
OutboundWebIdentityFederationDisabledException: () => l.jE,
OutboundWebIdentityFederationDisabledException$: () => i.Fg,
PackedPolicyTooLargeException: () => l.V1,
PackedPolicyTooLargeException$: () => i.t4,
PolicyDescriptorType$: () => i.iJ,
ProvidedContext$: () => i.Zx,
RegionDisabledException: () => l.wU,
RegionDisabledException$: () => i.M_,
STS: () => STS,
STSClient: () => n.i,
STSServiceException: () => u.L,
STSServiceException$: () => i.Hl,
ScopedSession$: () => i.PF,
SessionDurationEscalationException: () => l.Bl,
SessionDurationEscalationException$: () => i.rZ,
Tag$: () => i.RU,
TransactionContext$: () => i.CR,
TrustedIdentityPropagationContext$: () => i.jt,
WebIdentityTokenSubjectModeType: () => c,
__Client: () => n.g,
decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
errorTypeRegistries: () => i.q1,
getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
});
var n = o(970), s = o(5241), i = o(1781);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
class AssumeRoleCommand extends((0, s.G5)(s.lq, s.yt, "AssumeRole", i.JM)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithSAMLCommand.js
class AssumeRoleWithSAMLCommand extends((0, s.G5)(s.lq, s.yt, "AssumeRoleWithSAML", i.kc)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
class AssumeRoleWithWebIdentityCommand extends((0, s.G5)(s.lq, s.yt, "AssumeRoleWithWebIdentity", i.p$)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRootCommand.js
class AssumeRootCommand extends((0, s.G5)(s.lq, s.yt, "AssumeRoot", i.jb)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/DecodeAuthorizationMessageCommand.js
class DecodeAuthorizationMessageCommand extends((0, s.G5)(s.lq, s.yt, "DecodeAuthorizationMessage", i.H7)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetAccessKeyInfoCommand.js
class GetAccessKeyInfoCommand extends((0, s.G5)(s.lq, s.yt, "GetAccessKeyInfo", i.IJ)){}
var a = o(5760);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetDelegatedAccessTokenCommand.js
class GetDelegatedAccessTokenCommand extends((0, s.G5)(s.lq, s.yt, "GetDelegatedAccessToken", i.Vi)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetFederationTokenCommand.js
class GetFederationTokenCommand extends((0, s.G5)(s.lq, s.yt, "GetFederationToken", i.$J)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetScopedCredentialsCommand.js
class GetScopedCredentialsCommand extends((0, s.G5)(s.lq, s.yt, "GetScopedCredentials", i.D3)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetSessionTokenCommand.js
class GetSessionTokenCommand extends((0, s.G5)(s.lq, s.yt, "GetSessionToken", i._T)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetWebIdentityTokenCommand.js
class GetWebIdentityTokenCommand extends((0, s.G5)(s.lq, s.yt, "GetWebIdentityToken", i.kq)){}
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/STS.js
const d = {
AssumeRoleCommand: AssumeRoleCommand,
AssumeRoleWithSAMLCommand: AssumeRoleWithSAMLCommand,
AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand,
AssumeRootCommand: AssumeRootCommand,
DecodeAuthorizationMessageCommand: DecodeAuthorizationMessageCommand,
GetAccessKeyInfoCommand: GetAccessKeyInfoCommand,
GetCallerIdentityCommand: a.z,
GetDelegatedAccessTokenCommand: GetDelegatedAccessTokenCommand,
GetFederationTokenCommand: GetFederationTokenCommand,
GetScopedCredentialsCommand: GetScopedCredentialsCommand,
GetSessionTokenCommand: GetSessionTokenCommand,
GetWebIdentityTokenCommand: GetWebIdentityTokenCommand
};
class STS extends n.i {}
((e, t) => {
for (const [o, n] of Object.entries(e)) {
const methodImpl = async function(e, t, o) {
const s = new n(e);
if ("function" == typeof t) this.send(s, t); else {
if ("function" != typeof o) return this.send(s, t);
if ("object" != typeof t) throw new Error("Expected http options but got " + typeof t);
this.send(s, t || {}, o);
}
}, e = (o[0].toLowerCase() + o.slice(1)).replace(/Command$/, "");
t.prototype[e] = methodImpl;
}
const {paginators: o = {}, waiters: n = {}} = {};
for (const [e, n] of Object.entries(o)) void 0 === t.prototype[e] && (t.prototype[e] = function(e = {}, t, ...o) {
return n({
...t,
client: this
}, e, ...o);
});
for (const [e, o] of Object.entries(n)) void 0 === t.prototype[e] && (t.prototype[e] = async function(e = {}, t, ...n) {
let s = t;
return "number" == typeof t && (s = {
maxWaitTime: t
}), o({
...s,
client: this
}, e, ...n);
});
})(d, STS);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/index.js
var r = o(1415);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/models/enums.js
const c = {
AWS_IDENTITY: "AWSIdentity",
ORIGIN_IDENTITY: "OriginIdentity"
};
var l = o(9833), m = o(5124), p = o(727);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/defaultStsRoleAssumers.js
const getAccountIdFromAssumedRoleUser = e => {
if ("string" == typeof e?.Arn) {
const t = e.Arn.split(":");
if (t.length > 4 && "" !== t[4]) return t[4];
}
}, resolveRegion = async (e, t, o, n = {}) => {
const s = "function" == typeof e ? await e() : e, i = "function" == typeof t ? await t() : t;
let a = "";
const d = s ?? i ?? (a = await (0, m.o)(n)());
return o?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${s} (credential provider clientConfig)`, `${i} (contextual client)`, `${a} (STS default: AWS_REGION, profile region, or us-east-1)`), 
d;
}, isH2 = e => "h2" === e?.metadata?.handlerProtocol, getCustomizableStsClientCtor = (e, t) => t ? class CustomizableSTSClient extends e {
constructor(e) {
super(e);
for (const e of t) this.middlewareStack.use(e);
}
} : e, defaultRoleAssumers_getDefaultRoleAssumer = (e = {}, t) => ((e, t) => {
let o, n;
return async (s, i) => {
if (n = s, !o) {
const {logger: s = e?.parentClientConfig?.logger, profile: i = e?.parentClientConfig?.profile, region: a, requestHandler: d = e?.parentClientConfig?.requestHandler, credentialProviderLogger: r, userAgentAppId: c = e?.parentClientConfig?.userAgentAppId} = e, l = await resolveRegion(a, e?.parentClientConfig?.region, r, {
logger: s,
profile: i
}), m = !isH2(d);
o = new t({
...e,
userAgentAppId: c,
profile: i,
credentialDefaultProvider: () => async () => n,
region: l,
requestHandler: m ? d : void 0,
logger: s
});
}
const {Credentials: a, AssumedRoleUser: d} = await o.send(new AssumeRoleCommand(i));
if (!a || !a.AccessKeyId || !a.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`);
const r = getAccountIdFromAssumedRoleUser(d), c = {
accessKeyId: a.AccessKeyId,
secretAccessKey: a.SecretAccessKey,
sessionToken: a.SessionToken,
expiration: a.Expiration,
...a.CredentialScope && {
credentialScope: a.CredentialScope
},
...r && {
accountId: r
}
};
return (0, p.g)(c, "CREDENTIALS_STS_ASSUME_ROLE", "i"), c;
};
})(e, getCustomizableStsClientCtor(n.i, t)), defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (e = {}, t) => ((e, t) => {
let o;
return async n => {
if (!o) {
const {logger: n = e?.parentClientConfig?.logger, profile: s = e?.parentClientConfig?.profile, region: i, requestHandler: a = e?.parentClientConfig?.requestHandler, credentialProviderLogger: d, userAgentAppId: r = e?.parentClientConfig?.userAgentAppId} = e, c = await resolveRegion(i, e?.parentClientConfig?.region, d, {
logger: n,
profile: s
}), l = !isH2(a);
o = new t({
...e,
userAgentAppId: r,
profile: s,
region: c,
requestHandler: l ? a : void 0,
logger: n
});
}
const {Credentials: s, AssumedRoleUser: i} = await o.send(new AssumeRoleWithWebIdentityCommand(n));
if (!s || !s.AccessKeyId || !s.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);
const a = getAccountIdFromAssumedRoleUser(i), d = {
accessKeyId: s.AccessKeyId,
secretAccessKey: s.SecretAccessKey,
sessionToken: s.SessionToken,
expiration: s.Expiration,
...s.CredentialScope && {
credentialScope: s.CredentialScope
},
...a && {
accountId: a
}
};
return a && (0, p.g)(d, "RESOLVED_ACCOUNT_ID", "T"), (0, p.g)(d, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k"), 
d;
};
})(e, getCustomizableStsClientCtor(n.i, t)), decorateDefaultCredentialProvider = e => t => e({
roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(t),
roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(t),
...t
});
var u = o(5044);
}),

/***/ 5124:
/***/ ((e, s, n) => {
n.d(s, {
o: () => stsRegionDefaultResolver
});
var a = n(3559), o = n(446);
function stsRegionDefaultResolver(e = {}) {
return (0, a.Z)({
...o.GG,
default: async () => (t.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), 
"us-east-1")
}, {
...o.zH,
...e
});
}
const t = {
silence: !1
};
})

};
