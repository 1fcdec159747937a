export const id = 206;
export const ids = [206];
export const modules = {

/***/ 206:
/***/ ((e, n, r) => {
r.d(n, {
fromIni: () => fromIni
});
var o = r(4890), i = r(7803), t = r(9902), s = r(727), a = r(9300);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-ini/dist-es/resolveCredentialSource.js
const setNamedProvider = e => (0, s.g)(e, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), isCredentialSourceWithoutRoleArn = e => !e.role_arn && !!e.credential_source, isStaticCredsProfile = e => Boolean(e) && "object" == typeof e && "string" == typeof e.aws_access_key_id && "string" == typeof e.aws_secret_access_key && [ "undefined", "string" ].indexOf(typeof e.aws_session_token) > -1 && [ "undefined", "string" ].indexOf(typeof e.aws_account_id) > -1, resolveStaticCredentials = async (e, n) => {
n?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
const r = {
accessKeyId: e.aws_access_key_id,
secretAccessKey: e.aws_secret_access_key,
sessionToken: e.aws_session_token,
...e.aws_credential_scope && {
credentialScope: e.aws_credential_scope
},
...e.aws_account_id && {
accountId: e.aws_account_id
}
};
return (0, s.g)(r, "CREDENTIALS_PROFILE", "n");
}, resolveProfileData = async (e, n, o, l, c = {}, d = !1) => {
const g = n[e];
if (Object.keys(c).length > 0 && isStaticCredsProfile(g)) return resolveStaticCredentials(g, o);
if (d || ((e, {profile: n = "default", logger: r} = {}) => Boolean(e) && "object" == typeof e && "string" == typeof e.role_arn && [ "undefined", "string" ].indexOf(typeof e.role_session_name) > -1 && [ "undefined", "string" ].indexOf(typeof e.external_id) > -1 && [ "undefined", "string" ].indexOf(typeof e.mfa_serial) > -1 && (((e, {profile: n, logger: r}) => {
const o = "string" == typeof e.source_profile && void 0 === e.credential_source;
return o && r?.debug?.(`    ${n} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`), 
o;
})(e, {
profile: n,
logger: r
}) || ((e, {profile: n, logger: r}) => {
const o = "string" == typeof e.credential_source && void 0 === e.source_profile;
return o && r?.debug?.(`    ${n} isCredentialSourceProfile credential_source=${e.credential_source}`), 
o;
})(e, {
profile: n,
logger: r
})))(g, {
profile: e,
logger: o.logger
})) return (async (e, n, o, l, c = {}, d) => {
o.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
const g = n[e], {source_profile: f, region: _} = g;
if (!o.roleAssumer) {
const {getDefaultRoleAssumer: e} = await Promise.all([ r.e(811), r.e(11) ]).then(r.bind(r, 8011));
o.roleAssumer = e({
...o.clientConfig,
credentialProviderLogger: o.logger,
parentClientConfig: {
...l,
...o?.parentClientConfig,
region: _ ?? o?.parentClientConfig?.region ?? l?.region
}
}, o.clientPlugins);
}
if (f && f in c) throw new t.C(`Detected a cycle attempting to resolve credentials for profile ${(0, 
i.Bz)(o)}. Profiles visited: ` + Object.keys(c).join(", "), {
logger: o.logger
});
o.logger?.debug("@aws-sdk/credential-provider-ini - finding credential resolver using " + (f ? `source_profile=[${f}]` : `profile=[${e}]`));
const u = f ? d(f, n, o, l, {
...c,
[f]: !0
}, isCredentialSourceWithoutRoleArn(n[f] ?? {})) : (await ((e, n, o) => {
const i = {
EcsContainer: async e => {
const {fromHttp: n} = await r.e(689).then(r.bind(r, 4689)), {fromContainerMetadata: i} = await r.e(40).then(r.bind(r, 2040));
return o?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), 
async () => (0, a.c)(n(e ?? {}), i(e))().then(setNamedProvider);
},
Ec2InstanceMetadata: async e => {
o?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
const {fromInstanceMetadata: n} = await r.e(40).then(r.bind(r, 2040));
return async () => n(e)().then(setNamedProvider);
},
Environment: async e => {
o?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
const {fromEnv: n} = await r.e(530).then(r.bind(r, 3530));
return async () => n(e)().then(setNamedProvider);
}
};
if (e in i) return i[e];
throw new t.C(`Unsupported credential source in profile ${n}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, {
logger: o
});
})(g.credential_source, e, o.logger)(o))();
if (isCredentialSourceWithoutRoleArn(g)) return u.then(e => (0, s.g)(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
{
const n = {
RoleArn: g.role_arn,
RoleSessionName: g.role_session_name || `aws-sdk-js-${Date.now()}`,
ExternalId: g.external_id,
DurationSeconds: parseInt(g.duration_seconds || "3600", 10)
}, {mfa_serial: r} = g;
if (r) {
if (!o.mfaCodeProvider) throw new t.C(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`, {
logger: o.logger,
tryNextLink: !1
});
n.SerialNumber = r, n.TokenCode = await o.mfaCodeProvider(r);
}
const i = await u;
return o.roleAssumer(i, n).then(e => (0, s.g)(e, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
}
})(e, n, o, l, c, resolveProfileData);
if (isStaticCredsProfile(g)) return resolveStaticCredentials(g, o);
if (f = g, Boolean(f) && "object" == typeof f && "string" == typeof f.web_identity_token_file && "string" == typeof f.role_arn && [ "undefined", "string" ].indexOf(typeof f.role_session_name) > -1) return (async (e, n, o) => {
const {fromTokenFile: i} = await r.e(925).then(r.bind(r, 9925)), t = await i({
webIdentityTokenFile: e.web_identity_token_file,
roleArn: e.role_arn,
roleSessionName: e.role_session_name,
roleAssumerWithWebIdentity: n.roleAssumerWithWebIdentity,
logger: n.logger,
parentClientConfig: n.parentClientConfig
})({
callerClientConfig: o
});
return (0, s.g)(t, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
})(g, o, l);
var f;
if ((e => Boolean(e) && "object" == typeof e && "string" == typeof e.credential_process)(g)) return (async (e, n) => {
const {fromProcess: o} = await r.e(638).then(r.bind(r, 8257)), i = await o({
...e,
profile: n
})();
return (0, s.g)(i, "CREDENTIALS_PROFILE_PROCESS", "v");
})(o, e);
if ((e => e && ("string" == typeof e.sso_start_url || "string" == typeof e.sso_account_id || "string" == typeof e.sso_session || "string" == typeof e.sso_region || "string" == typeof e.sso_role_name))(g)) return await (async (e, n, o = {}, i) => {
const {fromSSO: t} = await r.e(229).then(r.bind(r, 9610));
return t({
profile: e,
logger: o.logger,
parentClientConfig: o.parentClientConfig,
clientConfig: o.clientConfig
})({
callerClientConfig: i
}).then(e => n.sso_session ? (0, s.g)(e, "CREDENTIALS_PROFILE_SSO", "r") : (0, s.g)(e, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
})(e, g, o, l);
if ((e => Boolean(e && e.login_session))(g)) return (async (e, n, o) => {
const {fromLoginCredentials: i} = await r.e(60).then(r.bind(r, 3060)), t = await i({
...n,
profile: e
})({
callerClientConfig: o
});
return (0, s.g)(t, "CREDENTIALS_PROFILE_LOGIN", "AC");
})(e, o, l);
throw new t.C(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`, {
logger: o.logger
});
}, fromIni = (e = {}) => async ({callerClientConfig: n} = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
const r = await (0, o.Y)(e);
return resolveProfileData((0, i.Bz)({
profile: e.profile ?? n?.profile
}), r, e, n);
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
