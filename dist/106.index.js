export const id = 106;
export const ids = [106];
export const modules = {

/***/ 1106:
/***/ ((e, t, n) => {
n.d(t, {
Og: () => credentialsFor,
uz: () => dnsProviders,
Ol: () => endable,
openAws: () => openAws,
ue: () => shared
});
var r = n(2451), s = n(9251), o = n(9124), i = n(2221), a = n(3535), c = n(5650), l = n(7189), u = n(5800), d = n(5407), h = n(3102), f = n(3965), S = n(1455), A = n(7030), p = n(4443);
// CONCATENATED MODULE: ./aws/container.js
const E = new Set([ "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]" ]);
function isPassing(e) {
return e instanceof u.pM || e instanceof d.Vk;
}
var m = n(8161);
// CONCATENATED MODULE: ./aws/regular-files.js
const _ = [ "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE" ];
async function isEndless(e) {
if (!e || e === m.devNull) return !1;
const t = await (0, S.stat)(e).catch(() => {});
return void 0 !== t && !t.isFile();
}
class NothingFound extends Error {
tryNextLink=!0;
}
function variables(e) {
const t = e.AWS_ACCESS_KEY_ID ?? "", n = e.AWS_SECRET_ACCESS_KEY ?? "", r = e.AWS_SESSION_TOKEN, s = e.AWS_CREDENTIAL_EXPIRATION;
return {
name: h.ab`the variables ${(0, h.aY)("AWS_ACCESS_KEY_ID")} and ${(0, h.aY)("AWS_SECRET_ACCESS_KEY")}`,
find: async () => {
if (!t || !n) throw new NothingFound("one of the two is empty");
return {
accessKeyId: t,
secretAccessKey: n,
...r && {
sessionToken: r
},
...s && {
expiration: new Date(s)
}
};
}
};
}
function profile({region: e, env: t, requestHandler: r}) {
const s = t.AWS_PROFILE, o = t.AWS_ACCESS_KEY_ID ? h.ab`, which overrides ${(0, 
h.aY)("AWS_ACCESS_KEY_ID")}` : h.ab``;
return {
name: s ? h.ab`the profile ${s} (${(0, h.aY)("AWS_PROFILE")}${o})` : h.ab`the profile ${(0, 
h.aY)("default")}`,
find: async () => {
const {fromIni: t} = await n.e(206).then(n.bind(n, 206));
return t({
clientConfig: {
region: e,
requestHandler: r,
maxAttempts: 1
}
})().catch(e => {
throw e instanceof Error && e.message.startsWith("Could not resolve credentials") && !s ? new NothingFound("") : e;
});
}
};
}
function webIdentity({region: e, env: t, requestHandler: r}) {
return {
name: h.ab`the web identity of ${(0, h.aY)("AWS_WEB_IDENTITY_TOKEN_FILE")}, role ${t.AWS_ROLE_ARN || "not given"}`,
find: async () => {
if (!t.AWS_ROLE_ARN) throw new NothingFound("AWS_ROLE_ARN is empty");
await requireRegularFile(t.AWS_WEB_IDENTITY_TOKEN_FILE);
const {fromTokenFile: s} = await n.e(925).then(n.bind(n, 9925));
return s({
clientConfig: {
region: e,
requestHandler: r,
maxAttempts: 1
}
})();
}
};
}
function machine({env: e, edges: t}) {
const r = e.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, s = e.AWS_CONTAINER_CREDENTIALS_FULL_URI;
return r || s ? [ {
name: h.ab`the container credentials endpoint (${`AWS_CONTAINER_CREDENTIALS_${r ? "RELATIVE" : "FULL"}_URI`})`,
find: async () => (await requireRegularFile(e.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE), 
async function containerCredentials(e, {signal: t, trace: n, mask: r, clock: s}) {
const o = await async function authorizationIn(e) {
const t = e.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
return t ? (await (0, S.readFile)(t, "utf8")).trim() : e.AWS_CONTAINER_AUTHORIZATION_TOKEN;
}(e);
o && r(o);
const i = {
accept: "application/json",
...o && {
authorization: o
}
}, a = (0, u.pU)(function endpointIn(e) {
const t = e.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, n = t ? `http://169.254.170.2${t}` : e.AWS_CONTAINER_CREDENTIALS_FULL_URI;
if (!n || !URL.canParse(n)) throw new Error("the endpoint is not a URL");
const r = new URL(n);
if ("https:" === r.protocol || "http:" === r.protocol && function isOfMachine(e) {
return "localhost" === e || "[::1]" === e || (0, A.isIPv4)(e) && e.startsWith("127.") || E.has(e);
}(r.hostname)) return r;
throw new Error("the endpoint is neither local to this machine nor HTTPS, so it gets no token");
}(e), {
method: "GET",
headers: i
}), c = new u.e$({
expects: "json",
signal: t,
trace: n,
isDirect: !0
}), l = {
clock: s,
signal: t
}, d = await (0, p.LH)(() => (0, p.tx)(() => c.handle(a), isPassing), l).finally(() => c.destroy());
if (t.throwIfAborted(), "failure" in d) throw new Error(d.failure.message);
const {statusCode: h, body: f} = d.value.response;
return function credentialsIn(e, t) {
const {AccessKeyId: n, SecretAccessKey: r, Token: s} = t, {Expiration: o, Code: i, Message: a} = t;
if (e >= 300) {
const t = [ i, a ].filter(e => "string" == typeof e && "" !== e);
throw new Error([ `status ${e}`, ...t ].join(", "));
}
if ("string" != typeof n || "string" != typeof r) throw new Error(`status ${e}, without credentials`);
return {
accessKeyId: n,
secretAccessKey: r,
..."string" == typeof s && {
sessionToken: s
},
..."string" == typeof o && {
expiration: new Date(o)
}
};
}(h, JSON.parse(f.toString("utf8") || "{}"));
}(e, t))
} ] : "false" !== (e.AWS_EC2_METADATA_DISABLED || "false") ? [] : [ {
name: h.ab`the role of the EC2 instance`,
find: async () => {
const {fromInstanceMetadata: e} = await n.e(40).then(n.bind(n, 2040));
return e()();
}
} ];
}
async function requireRegularFile(e) {
if (await isEndless(e)) throw new NothingFound(`${e} is not a regular file`);
}
var b = n(7580);
// CONCATENATED MODULE: ./aws/environment.js
const w = 15e3;
class MaskingHandler extends u.e$ {
#e;
constructor(e, t) {
super(e), this.#e = t;
}
handle(e, t) {
const n = new URLSearchParams(String(e.body ?? "")).get("WebIdentityToken");
return n && this.#e(n), super.handle(e, t);
}
}
class NoneFound extends Error {
reasons;
constructor(e) {
super("no source has credentials"), this.reasons = e;
}
}
function isOfService(e) {
return e instanceof u.pM || e instanceof d.Vk || e instanceof Error && "$metadata" in e;
}
const I = /^Command failed: [^\n]*\n?/;
function ownWords(e) {
const t = (0, c.Z9)(e);
return I.test(t) ? `credential_process failed, ${t.replace(I, "").trim() || "with no output"}` : t;
}
function withProgram(e, t) {
const {$source: n = {}} = t;
return "CREDENTIALS_PROFILE_PROCESS" in n ? h.ab`${(0, h.aY)("credential_process")} of ${e}` : e;
}
// CONCATENATED MODULE: ./aws/role-refusals.js
const y = /\bretrieve verification key\b/i;
function refineRefusal(e) {
return y.test(e.message) ? {
...e,
retry: "transient"
} : isExpired(e) ? {
...e,
retry: "once"
} : e;
}
const says = e => ({message: t}) => e.test(t), T = [ [ ({name: e, message: t}) => e.startsWith("IDPCommunicationError") || y.test(t), () => h.ab`STS could not get the keys of the token's issuer, which is usually temporary: run the step again. On GitHub Enterprise Server, AWS must be able to reach the issuer over the internet.` ], [ says(/thumbprint/i), e => h.ab`The certificate of ${issuerOf(e)} does not match the thumbprints of the IAM OIDC provider: update them with ${(0, 
h.aY)("aws iam update-open-id-connect-provider-thumbprint")}.` ], [ says(/resource control policy/i), () => h.ab`A resource control policy (RCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to exempt the role, or this OIDC provider.` ], [ says(/service control policy/i), () => h.ab`A service control policy (SCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to allow it for the role.` ], [ says(/VPC endpoint policy/i), () => h.ab`The policy of the VPC endpoint for STS does not allow it: allow ${(0, 
h.aY)("sts:AssumeRoleWithWebIdentity")} for the role there.` ], [ says(/explicit(?:ly)? den/i), () => h.ab`A policy explicitly denies it, which overrides any allow: look for ${(0, 
h.aY)('"Effect": "Deny"')} in the trust policy of the role, and in the policies of the AWS organization.` ], [ ({name: e}) => "RegionDisabledException" === e, () => h.ab`Activate STS for the region in the account of the role, or correct ${(0, 
h.aY)("aws-region")}.` ], [ says(/No OpenIDConnect provider/i), e => h.ab`Create an IAM OIDC provider for ${issuerOf(e)} in the account of the role.` ], [ says(/audience/i), () => h.ab`The IAM OIDC provider doesn't list this audience: add it there, or correct ${(0, 
h.aY)("audience")}.` ], [ isExpired, () => h.ab`STS rejected two freshly issued tokens as expired. Run the step again; on GitHub Enterprise Server, check the server's clock.` ], [ ({kind: e}) => "not-found" === e, (e, t) => h.ab`The role does not exist in that account: create it, or correct ${t}.` ], [ ({name: e}) => /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/.test(e), () => h.ab`The problem is this Action's session policy, not your role: please report it as a bug.` ] ];
function isExpired({name: e}) {
return "ExpiredToken" === e || "ExpiredTokenException" === e;
}
function issuerOf(e) {
return e ? h.ab`${e.iss}` : h.ab`the token's issuer`;
}
const g = /\bgh-readonly-queue\//, R = new Set([ "run_id", "run_number", "run_attempt", "sha", "workflow_sha", "job_workflow_sha" ]);
function subjectPattern(e) {
const t = e.split(":");
return t.map((e, n) => R.has(t[n - 1] ?? "") ? "*" : g.test(e) ? `${e.slice(0, e.lastIndexOf("/"))}/*` : e.replace(/(refs\/pull)\/\d+\//, "$1/*/").replace(/(refs\/tags)\/.+/, "$1/*")).join(":");
}
// CONCATENATED MODULE: ./aws/role.js
const N = 900;
function inOurTime(e, {serverAheadMs: t}) {
return new Date(e.getTime() - t);
}
var C = n(2243), $ = n(6886);
// CONCATENATED MODULE: ./aws/account.js
function openAws(e, t, r, s) {
const {edges: o, end: i} = endable(r), {region: a} = e.targets[0], c = shared(credentialsFor(e, a, t, o, s), t), l = new C.q({
provider: c,
justAssumed: "role" === e.credentials.kind
}, o), u = dnsProviders(e, a, c, t, o);
return {
ses: l,
dnsProvider: u.of,
accountId: () => async function findAccountId(e, t, r) {
const s = await Promise.all([ n.e(811), n.e(769), n.e(891) ]).then(n.bind(n, 7891)).catch(() => {});
return s?.accountId(e, t, r);
}(a, c, o),
close: () => {
i(), l.close(), u.close();
}
};
}
function endable(e) {
const t = new AbortController, n = AbortSignal.any([ e.signal, t.signal ]);
return {
edges: {
...e,
signal: n
},
end: () => t.abort()
};
}
function dnsProviders(...e) {
const t = function providerOpener(e, t, r, s, o, a = function openersFor(e, t) {
return {
route53: async (e, r) => (await Promise.all([ n.e(787), n.e(446), n.e(518) ]).then(n.bind(n, 2518))).openRoute53(e, r, t),
cloudflare: async (r, s) => (await n.e(56).then(n.bind(n, 5056))).openCloudflare(r, s, e, t)
};
}(s, o)) {
const {dnsProvider: c} = e;
switch (c?.kind) {
case "route53":
{
const {role: n} = c, l = n ? (0, i.xW)(n.arn.split(":")[1] ?? "") : t, u = {
region: l,
credentials: (n && shared(assumedRole("hosted-zone-role-to-assume", n, e, l, s, o), s)) ?? r,
role: n?.arn
};
return e => a.route53(e, u);
}

case "cloudflare":
return e => a.cloudflare(e, c.token);

default:
return;
}
}(...e), r = new Map;
return {
of: async ({zone: e}) => {
if (!e || !t) return;
const n = "id" === e.kind ? e.id : "";
return (0, s.H)(r, n, () => t(e));
},
close: () => {
for (const e of r.values()) e.then(e => e.close()).catch(() => {});
}
};
}
function credentialsFor(e, t, n, r, s) {
const {credentials: o} = e;
return "environment" === o.kind ? function environmentCredentials(e, t, n) {
const {signal: r, trace: s, mask: o} = n, i = new MaskingHandler({
expects: "any",
signal: r,
trace: s
}, o), u = // CONCATENATED MODULE: ./aws/credential-sources.js
function credentialSources(e) {
const {env: t} = e;
return [ ...t.AWS_PROFILE || !t.AWS_ACCESS_KEY_ID && !t.AWS_SECRET_ACCESS_KEY ? [] : [ variables(t) ], profile(e), ...t.AWS_WEB_IDENTITY_TOKEN_FILE ? [ webIdentity(e) ] : [], ...machine(e) ];
}({
region: e,
env: t,
requestHandler: i,
edges: n
}), find = async () => {
const e = await async function firstOf(e, t) {
const n = [];
for (const {name: r, find: s} of e) try {
const e = await (0, a.wj)(w, s(), t);
return t.log((0, h.fj)([ h.ab`AWS credentials come from ${withProgram(r, e)}.`, ...n ])), 
e;
} catch (e) {
if (t.signal.throwIfAborted(), isOfService(e)) throw e;
const s = ownWords(e);
if (s && n.push(h.ab`Got no credentials from ${r}: "${s}".`), !e.tryNextLink) break;
}
throw new NoneFound(n);
}(u, n);
return o(e.secretAccessKey), e.sessionToken && o(e.sessionToken), function checkSpelling({accessKeyId: e, secretAccessKey: t, sessionToken: n = ""}) {
if (!/^[\x21-\x7e]*$/.test(e + t + n)) throw new c.lZ("CREDENTIALS_REJECTED", h.ab`The AWS credentials in the environment contain a space, a line break or another character that no AWS key contains. Store the secret again without it, or set ${(0, 
h.aY)("role-to-assume")}.`);
}(e), e;
};
return async () => {
try {
return await (0, f.IY)({
service: "AWS credentials",
explain: t => function credentialsRefused(e, t) {
if ((0, b.a)(e)) {
const n = "the request for credentials";
return (0, b.B)(e, {
service: "AWS",
action: n,
region: t,
endpointVariable: "AWS_ENDPOINT_URL_STS"
});
}
return new c.lZ("ROLE_NOT_ASSUMED", h.ab`AWS refused the profile or role from the environment: "${e.message}". Correct it there, or set ${(0, 
h.aY)("role-to-assume")}.`);
}(t, e),
unclassified: e => function credentialsMissing(e, t) {
if (!(e instanceof NoneFound)) return (0, c.ie)(e);
if ((0, l.j_)(t).pullRequest?.isFromFork) {
const e = h.ab`neither secrets nor an ID token, so this step has no AWS credentials`;
return new c.lZ("CREDENTIALS_MISSING", (0, l.AM)(e));
}
const n = (0, h.fj)([ h.ab`No AWS credentials were found.`, ...e.reasons ]);
return new c.lZ("CREDENTIALS_MISSING", h.ab`${n} ${e.reasons.length > 0 ? h.ab`Correct that, or set` : h.ab`Set`} ${(0, 
h.aY)("role-to-assume")} and give the job the permission ${(0, h.aY)("id-token: write")}, or run ${(0, 
h.aY)("aws-actions/configure-aws-credentials")} before this step.`);
}(e, t)
}, find, n);
} finally {
i.destroy();
}
};
}(t, n, r) : assumedRole("role-to-assume", o, e, t, n, r, s);
}
function assumedRole(e, {arn: t, sessionName: r, audience: s}, i, a, l, S, A) {
const onRetry = ({message: e}, t) => S.onRetry("GitHub", e, t);
let p = A;
return function roleCredentials(e, t, r, s) {
return async () => {
let i;
return (0, f.IY)({
service: "AWS STS",
explain: n => function explainAssumeRole(e, t, n, r) {
return (0, b.a)(e) ? (0, b.B)(e, {
service: "AWS STS",
action: "sts:AssumeRoleWithWebIdentity",
region: n,
endpointVariable: "AWS_ENDPOINT_URL_STS"
}) : function roleRefusal(e, {arn: t, input: n}, r) {
const s = h.ab`AWS STS refused to let this job assume ${t} (${n}): "${e.message}".`, o = r ? h.ab`${s} The ID token has ${(0, 
h.aY)("sub")} "${r.sub}", ${(0, h.aY)("aud")} "${r.aud}", ${(0, h.aY)("iss")} "${r.iss}".` : s, [, i] = T.find(([t]) => t(e)) ?? [];
if (i) return new c.lZ("ROLE_NOT_ASSUMED", h.ab`${o} ${i(r, n)}`);
if ("denied" !== e.kind) return new c.lZ("ROLE_NOT_ASSUMED", h.ab`${o} Check ${n} and the role's trust policy.`);
const a = h.ab`${o} ${function aboutSubject(e) {
return g.test(e) ? h.ab`This is a merge queue run, and its branch exists for this run only. Skip the step there with ${(0, 
h.aY)("if: github.event_name != 'merge_group'")}, or trust all branches of the queue with ${(0, 
h.aY)("StringLike")}.` : h.ab`Most likely the trust policy expects a different ${(0, 
h.aY)("sub")}: the match is exact and case-sensitive, and ${function formOf(e) {
return /^repo:[^:/@]+@\d+\//.test(e) ? h.ab`this one contains the immutable IDs of the owner and the repository` : e.includes(":environment:") ? h.ab`this one names the job's environment, not its branch` : e.endsWith(":pull_request") ? h.ab`in pull request runs it names no branch` : h.ab`it names the environment if the job has one, and in newer repositories the owner and repository IDs`;
}(e)}. Or the role doesn't exist; STS answers the same in both cases.`;
}(r?.sub ?? "")}`;
if (!r) return new c.lZ("ROLE_NOT_ASSUMED", a);
const l = function trustStatement(e, {sub: t, aud: n, iss: r}) {
const s = r.replace(/^https:\/\//, ""), [, o = "aws", , , i = ""] = e.split(":"), [a, c] = [ {
[`${s}:aud`]: n
}, {
[`${s}:sub`]: subjectPattern(t)
} ];
return {
Effect: "Allow",
Principal: {
Federated: `arn:${o}:iam::${i}:oidc-provider/${s}`
},
Action: "sts:AssumeRoleWithWebIdentity",
Condition: subjectPattern(t) === t ? {
StringEquals: {
...a,
...c
}
} : {
StringEquals: a,
StringLike: c
}
};
}(t, r);
return new c.lZ("ROLE_NOT_ASSUMED", h.ab`${a} A condition that matches this job: ${JSON.stringify(l.Condition)}`, {
remedy: {
title: "A trust policy statement that lets this job assume the role",
json: l
}
});
}(e, t, r);
}(n, e, t, i),
refine: refineRefusal
}, async () => {
const a = r().then(e => (s.mask(e), i = (0, o.I)(e), e));
return a.catch(() => {}), async function assumeRole({AssumeRoleWithWebIdentityCommand: e, STSClient: t}, n, r, s, o) {
const {signal: i, trace: a} = o, c = new u.e$({
expects: "xml",
signal: i,
trace: a
}), l = new t({
...(0, f.ry)(r),
requestHandler: c
});
try {
const {Credentials: t} = await l.send(new e({
RoleArn: n.arn,
RoleSessionName: n.sessionName,
WebIdentityToken: await s,
DurationSeconds: N,
Policy: n.sessionPolicy
}));
if (!t?.AccessKeyId || !t.SecretAccessKey || !t.SessionToken) throw new d.Vk("AWS STS", 200, "no credentials");
return o.mask(t.SecretAccessKey), o.mask(t.SessionToken), {
accessKeyId: t.AccessKeyId,
secretAccessKey: t.SecretAccessKey,
sessionToken: t.SessionToken,
...t.Expiration && {
expiration: inOurTime(t.Expiration, c)
}
};
} finally {
l.destroy();
}
}(await Promise.all([ n.e(811), n.e(769), n.e(927) ]).then(n.bind(n, 5927)), e, t, a, s);
}, s);
};
}({
input: e,
arn: t,
sessionName: r,
sessionPolicy: (0, $.l)(e, i)
}, a, () => {
const t = p ?? (0, o.g)(s, l, {
...S,
onRetry: onRetry,
role: e
});
return p = void 0, t;
}, S);
}
function shared(e, t) {
const find = async n => (await async function checkConfigFiles(e) {
for (const t of _) {
const n = e[t];
if (await isEndless(n)) throw new c.lZ("VALIDATION_ERROR", h.ab`The environment variable ${t} names ${n ?? ""}, which is not a regular file. Correct it, or unset it.`);
}
}(t), e(n));
return (0, r.K4)(find, r.OC, r.e) ?? find;
}
}),

/***/ 3965:
/***/ ((e, n, t) => {
t.d(n, {
Ig: () => attemptCall,
Sn: () => attemptInTurn,
IY: () => callAws,
ry: () => clientSettings,
SP: () => explainFailure
});
var r = t(5650), o = t(4443), i = t(3068), a = t(5800), s = t(5407), c = t(3102);
// CONCATENATED MODULE: ./aws/failure.js
const u = new Set([ "AuthFailure", "ExpiredToken", "ExpiredTokenException", "IncompleteSignature", "IncompleteSignatureException", "InvalidAccessKeyId", "InvalidClientTokenId", "InvalidSignatureException", "InvalidToken", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "OptInRequired", "RegionDisabledException", "RequestExpired", "RequestTimeTooSkewed", "SignatureDoesNotMatch", "UnrecognizedClientException" ]), d = new Set([ "AccessDenied", "AccessDeniedException", "NotAuthorized", "UnauthorizedOperation" ]), l = new Set([ "ConcurrentModificationException", "IDPCommunicationError", "IDPCommunicationErrorException" ]);
function unreadable(e, n, t, r) {
return {
kind: 429 === e ? "throttled" : e >= 500 ? "broken" : "unreadable",
retry: (0, s.Lm)(e),
message: `status ${e} and ${n}`,
host: t,
mayBeDone: e < 300 || e >= 500,
name: "",
requestId: r
};
}
function retryOf(e, n) {
return "throttled" === e ? "throttled" : (0, i.Wg)(n) ? "credentials" === e ? "once" : "final" : "broken" === e || l.has(n.name) || (0, 
i.bV)(n) ? "transient" : "final";
}
// CONCATENATED MODULE: ./aws/client.js
function clientSettings(e) {
return {
region: e,
maxAttempts: 1,
retryMode: "standard",
defaultsMode: "standard",
authSchemePreference: [],
sigv4aSigningRegionSet: [],
userAgentAppId: process.env.AWS_SDK_UA_APP_ID ?? "",
customUserAgent: [ [ "ses-mail-from-action" ] ]
};
}
async function callAws(e, n, t) {
const {clock: i, signal: a, onRetry: s} = t;
a.throwIfAborted();
let c = !1;
const u = await (0, o.LH)(async () => {
const r = await attemptInTurn(e, () => n(c), t.limiter);
return "failure" in r && (c ||= r.failure.mayBeDone), r;
}, {
clock: i,
signal: a,
onRetry: (n, t) => s(e.service, function messageOf(e) {
return "known" === e.kind ? e.error.message : e.message;
}(n), t)
});
if ("value" in u) return u.value;
const d = a.aborted ? (0, r.ie)(a.reason) : explainFailure(e, u.failure);
if (!e.changes || !c) throw d;
throw d.with((0, r.cB)(e.changes), {
mayBeDone: e.changes
});
}
async function attemptInTurn(e, n, t) {
try {
return await (0, o.lo)(() => attemptCall(e, n), t);
} catch (e) {
return {
failure: {
kind: "known",
retry: "final",
mayBeDone: !1,
error: (0, r.ie)(e)
}
};
}
}
async function attemptCall({refine: e, unclassified: n}, t) {
try {
return {
value: await t()
};
} catch (t) {
const o = function classify(e, n = r.ie) {
if (e instanceof a.pM) {
const {retry: n, reason: t, host: r, mayHaveArrived: o, proxy: i} = e;
return {
kind: "network",
message: t,
retry: n,
host: r,
proxy: i,
mayBeDone: o,
name: "",
requestId: void 0
};
}
if (e instanceof s.Vk) {
const {status: n, what: t, host: r, retryAfterMs: o} = e;
return {
...unreadable(n, t, r),
retryAfterMs: o
};
}
if (function isServiceError(e) {
return e instanceof Error && "$metadata" in e && void 0 !== e.$metadata?.httpStatusCode;
}(e)) return function fromService(e) {
const {httpStatusCode: n = 0, requestId: t} = e.$metadata ?? {};
if (!e.$fault) return unreadable(n, "something that cannot be parsed", "", t);
const [r = "", o = ""] = [ e.name, e.message ].map(e => "string" == typeof e ? e : ""), a = "UnknownError" === o ? "" : o, s = "" === r || "Unknown" === r || "Error" === r;
if (s && 400 !== n) return unreadable(n, a ? `the message "${a}"` : "no error name", "", t);
const c = function kindOf(e, n, t, r) {
return (0, i.Qb)(e) ? "throttled" : t >= 500 ? "broken" : u.has(n) ? "credentials" : d.has(n) || /\bnot authorized to perform\b/i.test(r) ? "denied" : "NotFoundException" === n || 400 === t && /\bdoes not exist\b/i.test(r) ? "not-found" : "refused";
}(e, r, n, a);
return {
kind: c,
retry: retryOf(c, e),
message: a || (s ? `status ${n}, no message` : r),
host: "",
mayBeDone: "broken" === c,
name: r,
requestId: t
};
}(e);
const t = e instanceof r.lZ ? e : function settingsError(e) {
if (!(e instanceof Error)) return;
const {name: n, code: t} = e;
return "EndpointError" !== n && "ERR_INVALID_URL" !== t ? void 0 : new r.lZ("VALIDATION_ERROR", c.ab`The AWS SDK can't use the endpoint settings of this machine ("${e.message}"). Correct ${(0, 
c.aY)("endpoint_url")}, ${(0, c.aY)("use_fips_endpoint")} or ${(0, c.aY)("use_dualstack_endpoint")} in the AWS config file, or the matching environment variables.`);
}(e) ?? n(e);
return {
kind: "known",
retry: "final",
mayBeDone: "CANCELLED" === t.code || "INTERNAL_ERROR" === t.code,
error: t
};
}(t, n);
return {
failure: "known" === o.kind ? o : e?.(o) ?? o
};
}
}
function explainFailure({explain: e}, n) {
return "known" === n.kind ? n.error : e(n);
}
}),

/***/ 2243:
/***/ ((e, t, n) => {
n.d(t, {
K: () => p,
q: () => SesApi
});
var i = n(7583), s = n(1960), a = n(8039), r = n(5650), o = n(5800), d = n(5407), c = n(7243), h = n(576), l = n(3965), u = n(2221), m = n(3102), y = n(6886), f = n(7580);
// CONCATENATED MODULE: ./aws/ses-errors.js
const S = {
"not-found": "IDENTITY_NOT_FOUND",
denied: "ACCESS_DENIED",
credentials: "CREDENTIALS_REJECTED",
refused: "REQUEST_REJECTED"
}, g = {
"not-found": ({message: e}, t, {identity: n, region: i}) => m.ab`There is no identity ${n.name} in ${i} in the account of these credentials (Amazon SES: "${e}"). Create the identity there first, or correct ${(0, 
m.aY)("identity")}, ${(0, m.aY)("aws-region")} or the role.`,
denied: ({message: e}, t, {identity: n, region: i}) => /session policy/i.test(e) ? m.ab`A session policy denies ${t} (Amazon SES: "${e}"). ${y.W}` : m.ab`IAM denies ${t} on ${function identityArn(e, t) {
return `arn:${(0, u.iQ)(e)}:ses:${e}:*:identity/${t}`;
}(i, n.name)} (Amazon SES: "${e}"). Allow that action in a policy of the role or user; if one does already, look for a permissions boundary or an organization policy that denies it.`,
credentials: (e, t, n) => function explainCredentials({name: e, message: t}, {region: n, justAssumed: i, hasStrayToken: s}) {
const a = m.ab`Amazon SES does not accept the credentials (${e}: "${t}").`;
return s ? m.ab`${a} ${(0, m.aY)("AWS_SESSION_TOKEN")} is set along with a long-term access key (${(0, 
m.aY)("AKIA…")}), which never has one, so it is left over from other credentials: unset it, or set ${(0, 
m.aY)("role-to-assume")}.` : /Expired|Skewed/.test(e) || /expired|not yet current/i.test(t) ? i ? m.ab`${a} They are fresh, so check the runner's clock.` : m.ab`${a} They are out of date: get fresh ones in the same job, right before this step, or set ${(0, 
m.aY)("role-to-assume")}; on a self-hosted runner, check its clock.` : i ? m.ab`${a} Most likely ${n} is not enabled for the account of the role: enable it, or correct ${(0, 
m.aY)("aws-region")}.` : m.ab`${a} They were mistyped or deleted, belong to another partition, or ${n} is not enabled for the account: enable the region, or set ${(0, 
m.aY)("role-to-assume")} so that this step gets its own.`;
}(e, n),
refused: ({message: e}) => m.ab`Amazon SES refused the request: "${e}". ${function hintForRefusal(e) {
return /not (?:a )?subdomain/i.test(e) ? m.ab`The MAIL FROM domain must be a subdomain of the identity's domain: correct ${(0, 
m.aY)("mail-from-domain")} or ${(0, m.aY)("identity")}.` : /parents? (?:are|is) not verified/i.test(e) ? m.ab`This happens with new identities and new zones, and usually goes away within hours: check that the identity is verified, then run the step again.` : m.ab`Correct the input that the message names.`;
}(e)}`
}, E = "ses:GetEmailIdentity", p = new Set([ "RATE_LIMITED", "SERVICE_ERROR", "NETWORK_ERROR", "OIDC_UNAVAILABLE" ]);
class SesApi {
#e;
#t;
#n;
#i=new Map;
#s=new Map;
#a=() => {};
sent=new Promise(e => {
this.#a = e;
});
#r;
constructor(e, t, n) {
this.#e = e, this.#t = t, this.#n = n;
}
async read(e) {
try {
return {
kind: "known",
...await this.#o(e, {
permission: E
}, t => readIdentity(t, e))
};
} catch (e) {
if (e instanceof r.lZ && "ACCESS_DENIED" === e.code) return {
kind: "denied",
error: e
};
throw e;
}
}
async poll(e) {
const t = this.#d(e, E), n = await (0, l.Sn)(t, async () => readIdentity(await this.#c(e), e), this.#n?.(e.region));
if (this.#t.signal.throwIfAborted(), "value" in n) return {
kind: "seen",
...n.value
};
const {failure: i} = n;
if ("known" !== i.kind && ((0, f.a)(i) || "final" !== i.retry)) return {
kind: "missed",
message: i.message
};
const s = (0, l.SP)(t, i);
if (p.has(s.code)) return {
kind: "missed",
message: s.text.plain()
};
throw s;
}
async put(e, t) {
return this.#o(e, {
permission: "ses:PutEmailIdentityMailFromAttributes",
changes: "Amazon SES"
}, n => async function putMailFrom(e, t, n) {
const i = new a.t(function putInput({identity: e}, t) {
const n = e.name;
return "default" === t.kind ? {
EmailIdentity: n
} : {
EmailIdentity: n,
MailFromDomain: t.domain,
BehaviorOnMxFailure: t.behavior
};
}(t, n)), {requestId: s} = (await e.send(i)).$metadata;
if (s) return s;
const r = await (0, l.Ig)({}, () => readIdentity(e, t));
if ("value" in r && "none" === (0, h.LD)(r.value.current, n)) return r.value.requestId;
if ("failure" in r && "denied" === r.failure.kind) return "";
throw new d.Vk("Amazon SES", 200, "neither a request id nor the change");
}(n, e, t));
}
async readBatch(e) {
const [t] = e, {region: n} = t, i = e.map(({identity: e}) => e.name);
await this.#c(t);
const s = this.#s.get(n) ?? this.#h(n);
this.#s.set(n, s);
const a = await s;
return (0, l.IY)(this.#d(t, "ses:GetIdentityMailFromDomainAttributes"), () => a.read(i), this.#l(n));
}
close() {
for (const e of this.#i.values()) e.destroy();
for (const e of this.#s.values()) e.then(e => e.close()).catch(() => {});
}
async #h(e) {
const {openSesBatch: t} = await Promise.all([ n.e(811), n.e(836), n.e(615) ]).then(n.bind(n, 5615));
return t(e, this.#e.provider, this.#t);
}
#l(e) {
const t = this.#n?.(e);
return t ? {
...this.#t,
limiter: t
} : this.#t;
}
async #o(e, {permission: t, ...n}, i) {
const s = await this.#c(e);
return (0, l.IY)({
...this.#d(e, t),
...n
}, () => i(s), this.#l(e.region));
}
#d(e, t) {
const {justAssumed: n} = this.#e;
return {
service: "Amazon SES",
explain: i => {
const {hasStrayToken: s} = this.#r ?? {}, a = function explainSesFailure(e, t, n) {
const {region: i} = n;
if ((0, f.a)(e)) return (0, f.B)(e, {
service: "Amazon SES",
action: t,
region: i,
endpointVariable: "AWS_ENDPOINT_URL_SESV2",
requestId: e.requestId
});
const s = e.kind, a = g[s](e, t, n);
return new r.lZ(S[s], a, {
requestId: e.requestId
});
}(i, t, {
...e,
justAssumed: n,
hasStrayToken: s
});
return "CREDENTIALS_REJECTED" === a.code && this.#n?.(e.region).stop(a), a;
},
refine: e => ({
...e,
retry: this.#u(e)
})
};
}
async #c({region: e}) {
const t = this.#i.get(e) ?? this.#m(e), {accessKeyId: n, sessionToken: i} = await t.config.credentials();
if (n !== this.#r?.accessKeyId) {
const e = n.startsWith("AKIA") && void 0 !== i;
this.#r = {
accessKeyId: n,
since: this.#t.clock.monotonic(),
hasStrayToken: e
};
}
return t;
}
#m(e) {
const {signal: t, trace: n} = this.#t, s = new o.e$({
expects: "json",
signal: t,
trace: n
});
s.sent.then(this.#a);
const a = new i.Z({
...(0, l.ry)(e),
credentials: this.#e.provider,
requestHandler: s
});
return this.#i.set(e, a), a;
}
#u({name: e, retry: t}) {
const n = "UnrecognizedClientException" === e || "InvalidClientTokenId" === e, i = this.#t.clock.monotonic() - (this.#r?.since ?? 0);
return n && this.#e.justAssumed && i < 1e4 ? "once" : t;
}
}
async function readIdentity(e, {identity: t}) {
const n = await e.send(new s.M({
EmailIdentity: t.name
})), {IdentityType: i, MailFromAttributes: a, VerifiedForSendingStatus: r} = n, {requestId: o = ""} = n.$metadata;
if (!o && !i && !a) throw new d.Vk("Amazon SES", 200, "neither a request id nor an identity");
if (!(0, c.Tq)(a)) throw new d.Vk("Amazon SES", 200, "attributes of the wrong types");
return {
current: (0, c.le)(a),
requestId: o,
canSend: "boolean" == typeof r ? r : void 0
};
}
}),

/***/ 6886:
/***/ ((e, t, o) => {
o.d(t, {
W: () => n,
l: () => sessionPolicy
});
var s = o(3102);
const i = [ "ses:GetEmailIdentity", "ses:GetIdentityMailFromDomainAttributes" ], r = [ "route53:GetChange", "route53:GetHostedZone", "route53:ListHostedZonesByName", "route53:ListResourceRecordSets" ];
function sessionPolicy(e, {mode: t, targets: o, dnsProvider: s}) {
const n = "apply" === t, a = "role-to-assume" === e, l = "route53" === s?.kind && a === (void 0 === s.role) && o.some(({zone: e}) => void 0 !== e), c = [ ...a ? i : [], ...a && n ? [ "ses:PutEmailIdentityMailFromAttributes" ] : [], ...l ? r : [], ...l && n ? [ "route53:ChangeResourceRecordSets" ] : [] ];
return JSON.stringify({
Version: "2012-10-17",
Statement: [ {
Effect: "Allow",
Action: c,
Resource: "*"
} ]
});
}
const n = s.ab`With ${(0, s.aY)("role-to-assume")}, this Action sets that policy, so please report this as a bug. Otherwise, the policy came with the credentials: allow the action where they are issued.`;
}),

/***/ 7580:
/***/ ((e, t, n) => {
n.d(t, {
B: () => explainTransport,
a: () => isTransport
});
var r = n(5650), a = n(790), o = n(2221), s = n(3102);
function isTransport(e) {
return e.kind in i;
}
const i = {
throttled: "RATE_LIMITED",
broken: "SERVICE_ERROR",
unreadable: "SERVICE_ERROR",
network: "NETWORK_ERROR"
};
function explainTransport(e, t) {
return new r.lZ(i[e.kind], function transportSentence(e, t) {
const {message: n} = e, {service: r, action: i, region: c, endpointVariable: u} = t, d = (0, 
a.f5)(e.retry);
switch (e.kind) {
case "throttled":
return s.ab`${r} throttled ${i}${d} ("${n}"). ${"Amazon SES" === r ? s.ab`The quota is one such call a second, per account and region` : s.ab`The quota is per account`}: run the step again, and make jobs run one at a time.`;

case "broken":
return s.ab`${r} failed to serve ${i}${d} ("${n}"). This is usually temporary: run the step again, and check the AWS Health Dashboard if it persists.`;

case "unreadable":
return s.ab`${r} in ${c} returned an unusable response to ${i}${d}${e.host ? s.ab`: ${e.host} answered with` : s.ab`:`} ${n}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${u} if it is set.`;

case "network":
return "ENOTFOUND" !== n || e.proxy ? (0, a.KL)({
...e,
reason: n
}) : function explainNoSuchHost(e, {service: t, region: n, endpointVariable: r}) {
const a = s.ab`The host ${e} does not exist (${(0, s.aY)("ENOTFOUND")}).`;
return /\.(?:amazonaws\.(?:com|eu)|api\.aws)$/.test(e) ? (0, o.R)(n) ? s.ab`${a} It should: check the runner's DNS and proxy settings (${(0, 
s.aY)("HTTPS_PROXY")}, ${(0, s.aY)("NO_PROXY")}).` : s.ab`${a} ${t} is not offered in ${n}, or the name is mistyped: correct ${(0, 
s.aY)("aws-region")}.` : s.ab`${a} Correct it in ${r}, or wherever else it is set.`;
}(e.host, t);
}
}(e, t), {
requestId: t.requestId
});
}
}),

/***/ 9251:
/***/ ((e, r, m) => {
function remembered(e, r, m) {
const t = e.get(r) ?? m();
return e.set(r, t), t;
}
m.d(r, {
H: () => remembered
});
}),

/***/ 7243:
/***/ ((t, r, i) => {
i.d(r, {
Tq: () => isMailFromAttributes,
Uy: () => afterPut,
c2: () => statusOf,
le: () => toCurrent,
vo: () => isDeclared
});
var a = i(1236);
function statusOf(t) {
return "custom" === t?.kind ? t.status : "";
}
const n = [ "MailFromDomain", "BehaviorOnMxFailure", "MailFromDomainStatus" ];
function isMailFromAttributes(t) {
return null == t || "object" == typeof t && !Array.isArray(t) && n.map(r => t[r]).every(t => null == t || "string" == typeof t);
}
function toCurrent(t) {
const r = t?.MailFromDomain?.trim(), i = t?.BehaviorOnMxFailure || "USE_DEFAULT_VALUE";
if (!r) return {
kind: "default",
behavior: i
};
const n = (0, a.r)(r);
return {
kind: "custom",
domain: "value" in n ? n.value : r,
behavior: i,
status: t?.MailFromDomainStatus ?? ""
};
}
function afterPut(t) {
return "custom" === t.kind ? {
...t,
status: "PENDING"
} : {
kind: "default",
behavior: "USE_DEFAULT_VALUE"
};
}
function isDeclared(t, {domain: r, behavior: i}) {
return "custom" === t.kind && t.domain === r && t.behavior === i;
}
}),

/***/ 576:
/***/ ((e, n, d) => {
d.d(n, {
LD: () => decide,
PI: () => deliveryImpact,
tX: () => differences
});
var t = d(7243);
function decide(e, n) {
return "default" === n.kind ? "default" === e?.kind ? "none" : "disable" : e ? "default" === e.kind ? "enable" : (0, 
t.vo)(e, n) ? "FAILED" === e.status ? "restart" : "none" : "update" : "update";
}
function differences(e, n) {
const d = "custom" === e.kind ? e.domain : void 0;
return [ {
attribute: "domain",
wanted: "custom" === n.kind ? n.domain : void 0,
found: d
}, ..."custom" === n.kind ? [ {
attribute: "behavior",
wanted: n.behavior,
found: e.behavior
} ] : [] ].filter(({wanted: e, found: n}) => e !== n);
}
function deliveryImpact(e, n, d) {
return "none" === e || "default" === d.kind || "REJECT_MESSAGE" !== d.behavior ? "no" : n ? "default" === n.kind || "REJECT_MESSAGE" !== n.behavior || "SUCCESS" === n.status ? "yes" : "no" : "unknown";
}
})

};
