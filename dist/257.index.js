export const id = 257;
export const ids = [257,638];
export const modules = {

/***/ 8257:
/***/ ((e, r, o) => {
o.d(r, {
fromProcess: () => fromProcess
});
var t = o(4890), c = o(7803), i = o(8067), n = o(9902), s = o(1421), a = o(7975), d = o(727);
// CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-process/dist-es/getValidatedProcessCredentials.js
const fromProcess = (e = {}) => async ({callerClientConfig: r} = {}) => {
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
const o = await (0, t.Y)(e);
return (async (e, r, o) => {
const t = r[e];
if (!r[e]) throw new n.C(`Profile ${e} could not be found in shared credentials file.`, {
logger: o
});
{
const c = t.credential_process;
if (void 0 === c) throw new n.C(`Profile ${e} did not contain credential_process.`, {
logger: o
});
{
const t = (0, a.promisify)(i.Z?.getTokenRecord?.().exec ?? s.exec);
try {
const {stdout: o} = await t(c);
let i;
try {
i = JSON.parse(o.trim());
} catch {
throw Error(`Profile ${e} credential_process returned invalid JSON.`);
}
return ((e, r, o) => {
if (1 !== r.Version) throw Error(`Profile ${e} credential_process did not return Version 1.`);
if (void 0 === r.AccessKeyId || void 0 === r.SecretAccessKey) throw Error(`Profile ${e} credential_process returned invalid credentials.`);
if (r.Expiration) {
const o = new Date;
if (new Date(r.Expiration) < o) throw Error(`Profile ${e} credential_process returned expired credentials.`);
}
let t = r.AccountId;
!t && o?.[e]?.aws_account_id && (t = o[e].aws_account_id);
const c = {
accessKeyId: r.AccessKeyId,
secretAccessKey: r.SecretAccessKey,
...r.SessionToken && {
sessionToken: r.SessionToken
},
...r.Expiration && {
expiration: new Date(r.Expiration)
},
...r.CredentialScope && {
credentialScope: r.CredentialScope
},
...t && {
accountId: t
}
};
return (0, d.g)(c, "CREDENTIALS_PROCESS", "w"), c;
})(e, i, r);
} catch (e) {
throw new n.C(e.message, {
logger: o
});
}
}
}
})((0, c.Bz)({
profile: e.profile ?? r?.profile
}), o, e.logger);
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
