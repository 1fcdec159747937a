import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const nodeRequire = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 7270:
/***/ ((e, o, t) => {
t.d(o, {
o: () => escapeUri
});
const escapeUri = e => encodeURIComponent(e).replace(/[!'()*]/g, hexEncode), hexEncode = e => `%${e.charCodeAt(0).toString(16).toUpperCase()}`;
}),

/***/ 6852:
/***/ ((n, t, e) => {
function hasOwn(n, t) {
return Object.prototype.hasOwnProperty.call(n, t);
}
e.d(t, {
$: () => hasOwn
});
}),

/***/ 7291:
/***/ ((s, e, t) => {
t.d(e, {
c: () => HttpResponse
});
class HttpResponse {
statusCode;
reason;
headers;
body;
constructor(s) {
this.statusCode = s.statusCode, this.reason = s.reason, this.headers = s.headers || {}, 
this.body = s.body;
}
static isInstance(s) {
if (!s) return !1;
const e = s;
return "number" == typeof e.statusCode && "object" == typeof e.headers;
}
}
}),

/***/ 18:
/***/ ((e, t, o) => {
o.d(t, {
$: () => NodeHttpHandler
});
var n = o(6852), r = o(7270), s = o(7291);
// CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
function buildAbortError(e) {
const t = e && "object" == typeof e && "reason" in e ? e.reason : void 0;
if (t) {
if (t instanceof Error) {
const e = new Error("Request aborted");
return e.name = "AbortError", e.cause = t, e;
}
const e = new Error(String(t));
return e.name = "AbortError", e;
}
const o = new Error("Request aborted");
return o.name = "AbortError", o;
}
// CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/constants.js
const i = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ], getTransformedHeaders = e => {
const t = {};
for (const o in e) {
if (!(0, n.$)(e, o)) continue;
const r = e[o];
t[o] = Array.isArray(r) ? r.join(",") : r;
}
return t;
};
var c = o(4708), a = o.n(c);
// CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/timing.js
const timing_setTimeout = (e, t) => setTimeout(e, t), timing_clearTimeout = e => clearTimeout(e), resolveDefaultSocketTimeout = e => {
const t = e?.defaultSocketTimeout;
return "number" == typeof t && Number.isFinite(t) && t > 0 ? t : void 0;
}, setSocketTimeout = (e, t, o = 0, n = !1) => {
if (!Number.isFinite(o) || o <= 0) return;
let r;
e.once("response", e => r = e);
const onTimeout = () => {
if (r?.complete) return void e.socket?.destroy();
const s = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${o} ms of inactivity (${n ? "service default socket timeout" : "configured by client requestHandler"}).`), {
name: "TimeoutError"
});
r?.destroy(s), e.destroy(), t(s);
}, registerTimeout = () => {
const {socket: t} = e;
t ? t.connecting ? t.once("connect", registerTimeout) : (t.setTimeout(o, onTimeout), 
e.on("close", () => t.removeListener("timeout", onTimeout))) : e.once("socket", registerTimeout);
};
if (o < 6e3) return void registerTimeout();
const s = timing_setTimeout(registerTimeout, 3e3);
e.once("close", () => timing_clearTimeout(s));
};
var u = o(7075);
let d, f;
class NodeHttpHandler {
config;
configProvider;
socketWarningTimestamp=0;
externalAgent=!1;
metadata={
handlerProtocol: "http/1.1"
};
static create(e) {
return "function" == typeof e?.handle ? e : new NodeHttpHandler(e);
}
static checkSocketUsage(e, t, o = console) {
const {sockets: r, requests: s, maxSockets: i} = e;
if ("number" != typeof i || i === 1 / 0) return t;
if (Date.now() - 15e3 < t) return t;
if (r && s) for (const e in r) {
if (!(0, n.$)(r, e)) continue;
const t = r[e]?.length ?? 0, c = s[e]?.length ?? 0;
if (t >= i && c >= 2 * i) return o?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${c} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), 
Date.now();
}
return t;
}
constructor(e) {
this.configProvider = new Promise((t, o) => {
"function" == typeof e ? e().then(e => {
t(this.resolveDefaultConfig(e));
}).catch(o) : t(this.resolveDefaultConfig(e));
});
}
destroy() {
this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
}
async handle(e, {abortSignal: t, requestTimeout: o} = {}) {
this.config || (this.config = await this.configProvider);
const n = this.config, c = n.logger, l = "https:" === e.protocol;
return l || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), 
new Promise((h, m) => {
let g, p = -1, y = -1, k = -1, b = -1;
const clearTimeouts = () => {
timing_clearTimeout(p), timing_clearTimeout(y), timing_clearTimeout(k), timing_clearTimeout(b);
}, reject = async e => {
await g, clearTimeouts(), m(e);
};
if (t?.aborted) {
const e = buildAbortError(t);
return void reject(e);
}
const v = e.headers, A = !!v && "100-continue" === (v.Expect ?? v.expect);
let T = l ? n.httpsAgent : n.httpAgent;
A && !this.externalAgent && (T = new (l ? a().Agent : d)({
keepAlive: !1,
maxSockets: 1 / 0
})), p = timing_setTimeout(() => {
this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(T, this.socketWarningTimestamp, c);
}, n.socketAcquisitionWarningTimeout ?? (n.requestTimeout ?? 2e3) + (n.connectionTimeout ?? 1e3));
const w = e.query ? // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
function buildQueryString(e) {
const t = [];
for (let o of Object.keys(e).sort()) {
const n = e[o];
if (o = (0, r.o)(o), Array.isArray(n)) for (let e = 0, s = n.length; e < s; e++) t.push(`${o}=${(0, 
r.o)(n[e])}`); else {
let e = o;
(n || "string" == typeof n) && (e += `=${(0, r.o)(n)}`), t.push(e);
}
}
return t.join("&");
}(e.query) : "";
let E;
null == e.username && null == e.password || (E = `${e.username ?? ""}:${e.password ?? ""}`);
let q = e.path;
w && (q += `?${w}`), e.fragment && (q += `#${e.fragment}`);
let S = e.hostname ?? "";
S = "[" === S[0] && S.endsWith("]") ? e.hostname.slice(1, -1) : e.hostname;
const $ = {
headers: e.headers,
host: S,
method: e.method,
path: q,
port: e.port,
agent: T,
auth: E
}, x = (l ? a().request : f)($, e => {
(async e => {
await g, clearTimeouts(), h(e);
})({
response: new s.c({
statusCode: e.statusCode || -1,
reason: e.statusMessage,
headers: getTransformedHeaders(e.headers),
body: e
})
});
});
if (x.on("error", e => {
i.includes(e.code) ? reject(Object.assign(e, {
name: "TimeoutError"
})) : reject(e);
}), t) {
const onAbort = () => {
x.destroy();
const e = buildAbortError(t);
reject(e);
};
if ("function" == typeof t.addEventListener) {
const e = t;
e.addEventListener("abort", onAbort, {
once: !0
}), x.once("close", () => e.removeEventListener("abort", onAbort));
} else t.onabort = onAbort;
}
const P = o ?? n.requestTimeout;
y = ((e, t, o = 0) => {
if (!o) return -1;
const registerTimeout = n => {
const r = timing_setTimeout(() => {
e.destroy(), t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${o} ms.`), {
name: "TimeoutError"
}));
}, o - n), doWithSocket = e => {
e?.connecting ? e.on("connect", () => {
timing_clearTimeout(r);
}) : timing_clearTimeout(r);
};
e.socket ? doWithSocket(e.socket) : e.on("socket", doWithSocket);
};
return o < 2e3 ? (registerTimeout(0), 0) : timing_setTimeout(registerTimeout.bind(null, 1e3), 1e3);
})(x, reject, n.connectionTimeout), k = ((e, t, o = 0, n, r) => o ? timing_setTimeout(() => {
let s = `@smithy/node-http-handler - [${n ? "ERROR" : "WARN"}] a request has exceeded the configured ${o} ms requestTimeout.`;
if (n) {
const o = Object.assign(new Error(s), {
name: "TimeoutError",
code: "ETIMEDOUT"
});
e.destroy(o), t(o);
} else s += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", 
r?.warn?.(s);
}, o) : -1)(x, reject, P, n.throwOnRequestTimeout, c ?? console);
const O = void 0 === n.socketTimeout ? resolveDefaultSocketTimeout(n) : void 0;
O ? setSocketTimeout(x, reject, O, !0) : setSocketTimeout(x, reject, n.socketTimeout);
const H = $.agent;
"object" == typeof H && "keepAlive" in H && (b = ((e, {keepAlive: t, keepAliveMsecs: o}, n = 3e3) => {
if (!0 !== t) return -1;
const registerListener = () => {
e.socket ? e.socket.setKeepAlive(t, o || 0) : e.on("socket", e => {
e.setKeepAlive(t, o || 0);
});
};
return 0 === n ? (registerListener(), 0) : timing_setTimeout(registerListener, n);
})(x, {
keepAlive: H.keepAlive,
keepAliveMsecs: H.keepAliveMsecs
})), g = async function writeRequestBody(e, t, o = 6e3, n = !1) {
const r = t.headers, s = r ? r.Expect || r.expect : void 0;
let i = -1, c = !0;
n || "100-continue" !== s || (c = await Promise.race([ new Promise(e => {
i = Number(timing_setTimeout(() => e(!0), Math.max(6e3, o)));
}), new Promise(t => {
e.on("continue", () => {
timing_clearTimeout(i), t(!0);
}), e.on("response", () => {
timing_clearTimeout(i), t(!1);
}), e.on("error", () => {
timing_clearTimeout(i), t(!1);
});
}) ])), c && function writeBody(e, t) {
if (t instanceof u.Readable) t.pipe(e); else {
if (t) {
const o = Buffer.isBuffer(t);
if (o || "string" == typeof t) return void (o && 0 === t.byteLength ? e.end() : e.end(t));
const n = t;
return "object" == typeof n && n.buffer && "number" == typeof n.byteOffset && "number" == typeof n.byteLength ? void e.end(Buffer.from(n.buffer, n.byteOffset, n.byteLength)) : void e.end(Buffer.from(t));
}
e.end();
}
}(e, t.body);
}(x, e, P, this.externalAgent).catch(e => (clearTimeouts(), m(e)));
});
}
updateHttpClientConfig(e, t) {
this.config = void 0, this.configProvider = this.configProvider.then(o => {
switch (e) {
case Symbol.for("logger"):
e = "logger", t = o.logger ?? t;
break;

case Symbol.for("@smithy/defaultSocketTimeout"):
e = "defaultSocketTimeout", t = resolveDefaultSocketTimeout(o) ?? t;
}
return {
...o,
[e]: t
};
});
}
httpHandlerConfigs() {
return this.config ?? {};
}
resolveDefaultConfig(e) {
const {requestTimeout: t, connectionTimeout: n, socketTimeout: r, socketAcquisitionWarningTimeout: s, httpAgent: i, httpsAgent: c, throwOnRequestTimeout: u, logger: l} = e || {}, h = !0;
let m;
return {
connectionTimeout: n,
requestTimeout: t,
socketTimeout: r,
defaultSocketTimeout: resolveDefaultSocketTimeout(e),
socketAcquisitionWarningTimeout: s,
throwOnRequestTimeout: u,
httpAgentProvider: () => m ??= (async () => {
const e = await Promise.resolve().then(o.t.bind(o, 7067, 23)), {Agent: t, request: n} = e.default ?? e;
return f = n, d = t, i instanceof d || "function" == typeof i?.destroy ? (this.externalAgent = !0, 
i) : new d({
keepAlive: h,
maxSockets: 50,
...i
});
})(),
httpsAgent: (() => c instanceof a().Agent || "function" == typeof c?.destroy ? (this.externalAgent = !0, 
c) : new (a().Agent)({
keepAlive: h,
maxSockets: 50,
...c
}))(),
logger: l
};
}
}
}),

/***/ 2613:
/***/ (e => {
e.exports = nodeRequire("assert");
}),

/***/ 181:
/***/ (e => {
e.exports = nodeRequire("buffer");
}),

/***/ 4434:
/***/ (e => {
e.exports = nodeRequire("events");
}),

/***/ 9896:
/***/ (e => {
e.exports = nodeRequire("fs");
}),

/***/ 8611:
/***/ (e => {
e.exports = nodeRequire("http");
}),

/***/ 5692:
/***/ (e => {
e.exports = nodeRequire("https");
}),

/***/ 9278:
/***/ (e => {
e.exports = nodeRequire("net");
}),

/***/ 4589:
/***/ (e => {
e.exports = nodeRequire("node:assert");
}),

/***/ 6698:
/***/ (e => {
e.exports = nodeRequire("node:async_hooks");
}),

/***/ 4573:
/***/ (e => {
e.exports = nodeRequire("node:buffer");
}),

/***/ 1421:
/***/ (e => {
e.exports = nodeRequire("node:child_process");
}),

/***/ 7540:
/***/ (e => {
e.exports = nodeRequire("node:console");
}),

/***/ 7598:
/***/ (e => {
e.exports = nodeRequire("node:crypto");
}),

/***/ 3053:
/***/ (e => {
e.exports = nodeRequire("node:diagnostics_channel");
}),

/***/ 610:
/***/ (e => {
e.exports = nodeRequire("node:dns");
}),

/***/ 1553:
/***/ (e => {
e.exports = nodeRequire("node:dns/promises");
}),

/***/ 8474:
/***/ (e => {
e.exports = nodeRequire("node:events");
}),

/***/ 3024:
/***/ (e => {
e.exports = nodeRequire("node:fs");
}),

/***/ 1455:
/***/ (e => {
e.exports = nodeRequire("node:fs/promises");
}),

/***/ 7067:
/***/ (e => {
e.exports = nodeRequire("node:http");
}),

/***/ 2467:
/***/ (e => {
e.exports = nodeRequire("node:http2");
}),

/***/ 4708:
/***/ (e => {
e.exports = nodeRequire("node:https");
}),

/***/ 7030:
/***/ (e => {
e.exports = nodeRequire("node:net");
}),

/***/ 8161:
/***/ (e => {
e.exports = nodeRequire("node:os");
}),

/***/ 6760:
/***/ (e => {
e.exports = nodeRequire("node:path");
}),

/***/ 643:
/***/ (e => {
e.exports = nodeRequire("node:perf_hooks");
}),

/***/ 1708:
/***/ (e => {
e.exports = nodeRequire("node:process");
}),

/***/ 1792:
/***/ (e => {
e.exports = nodeRequire("node:querystring");
}),

/***/ 7075:
/***/ (e => {
e.exports = nodeRequire("node:stream");
}),

/***/ 8500:
/***/ (e => {
e.exports = nodeRequire("node:timers/promises");
}),

/***/ 1692:
/***/ (e => {
e.exports = nodeRequire("node:tls");
}),

/***/ 3136:
/***/ (e => {
e.exports = nodeRequire("node:url");
}),

/***/ 7975:
/***/ (e => {
e.exports = nodeRequire("node:util");
}),

/***/ 3429:
/***/ (e => {
e.exports = nodeRequire("node:util/types");
}),

/***/ 5919:
/***/ (e => {
e.exports = nodeRequire("node:worker_threads");
}),

/***/ 8522:
/***/ (e => {
e.exports = nodeRequire("node:zlib");
}),

/***/ 857:
/***/ (e => {
e.exports = nodeRequire("os");
}),

/***/ 932:
/***/ (e => {
e.exports = nodeRequire("process");
}),

/***/ 3193:
/***/ (e => {
e.exports = nodeRequire("string_decoder");
}),

/***/ 4756:
/***/ (e => {
e.exports = nodeRequire("tls");
}),

/***/ 9023:
/***/ (e => {
e.exports = nodeRequire("util");
}),

/***/ 9387:
/***/ ((n, e, a) => {
a.d(e, {
e: () => run
});
var i = a(5650), t = a(6132);
async function run(n) {
const {runner: e, env: o} = n;
e.mask(e.input("cloudflare-api-token"));
const input = n => e.input(n), r = input("config-file"), s = r ? await (await Promise.all([ a.e(637), a.e(338) ]).then(a.bind(a, 2338))).readConfigFile(r, input, o) : void 0, u = (0, 
t.Ko)(input, o, s);
if ("error" in u) return (await loadJob()).endJob(u, n);
if (s) return (await loadJob()).runFile(u, n);
const d = await (0, i.gu)(async function askSes(n, e) {
const a = await e.openAws(n), t = (0, i.gu)(a.ses.read(n.targets[0]));
return await Promise.race([ a.ses.sent, t ]), {
kind: "asked",
aws: a,
ses: t
};
}(u.settings, n));
return (await loadJob()).runOne({
...u,
asked: d
}, n);
}
function loadJob() {
return Promise.all([ a.e(446), a.e(684) ]).then(a.bind(a, 5713));
}
}),

/***/ 8289:
/***/ ((t, n, e) => {
e.d(n, {
w: () => startEarly
});
var r = e(8500), a = e(9124), o = e(3682), i = e(6093);
async function startEarly({targets: [{region: t}], credentials: n}, e, i) {
const s = endpointOf("SESV2", "email", t, e);
if ("environment" === n.kind) return (0, o.Ir)(s), await (0, r.setImmediate)(), 
{};
const c = (0, o.Ir)(e.ACTIONS_ID_TOKEN_REQUEST_URL ?? ""), d = (0, a.g)(n.audience, e, {
...i,
onRetry: ({message: t}, n) => i.onRetry("GitHub", t, n)
});
for (const n of [ endpointOf("STS", "sts", t, e), s ]) (0, o.Ir)(n);
return await Promise.race([ c, d ]).catch(() => {}), {
idToken: d
};
}
function endpointOf(t, n, e, r) {
return (0, i.PC)(t, r) ?? `https://${n}.${e}.amazonaws.com`;
}
}),

/***/ 4022:
/***/ ((o, e, n) => {
n.d(e, {
W: () => t
});
var c = n(5650), r = n(3102);
const s = new AbortController, t = s.signal;
for (const o of [ "SIGINT", "SIGTERM" ]) process.on(o, () => s.abort(new c.lZ("CANCELLED", r.ab`The job was canceled (${o}).`)));
for (const o of [ "uncaughtException", "unhandledRejection" ]) process.on(o, o => {
process.exitCode = 1, s.abort((0, c.ie)(o));
});
}),

/***/ 3535:
/***/ ((o, r, t) => {
t.d(r, {
MU: () => TimeoutError,
ml: () => n,
wj: () => withTimeout
});
var e = t(8500);
const n = {
now: () => new Date,
monotonic: () => Number(process.hrtime.bigint()) / 1e6,
sleep: (o, r) => (0, e.setTimeout)(o, void 0, {
signal: r
}).catch(o => {
throw r.throwIfAborted(), o;
}),
random: Math.random
};
class TimeoutError extends Error {}
async function withTimeout(o, r, {clock: t, signal: e}) {
const n = new AbortController, i = t.sleep(o, AbortSignal.any([ e, n.signal ])).then(() => {
throw new TimeoutError(`no answer within ${o / 1e3} seconds`);
});
try {
return await Promise.race([ r, i ]);
} finally {
n.abort(), i.catch(() => {});
}
}
}),

/***/ 5650:
/***/ ((t, r, e) => {
e.d(r, {
Z9: () => wordsOf,
cB: () => aboutDoubt,
gu: () => settled,
ie: () => toActionError,
lZ: () => ActionError
});
var o = e(3102);
class ActionError extends Error {
code;
text;
details;
constructor(t, r, e = {}, o) {
super(r.plain(), {
cause: o
}), this.name = "ActionError", this.code = t, this.text = r, this.details = e;
}
with(t, r = {}) {
return new ActionError(this.code, o.ab`${this.text} ${t}`, {
...this.details,
...r
}, this.cause);
}
}
function wordsOf(t) {
return t instanceof Error ? t.message : String(t);
}
function toActionError(t) {
if (t instanceof ActionError) return t;
const r = t instanceof Error ? `${t.name}: ${t.message}` : String(t);
return new ActionError("INTERNAL_ERROR", o.ab`This is a bug in the Action: ${r}. Please report it with the log of a run in debug mode (secret ${(0, 
o.aY)("ACTIONS_STEP_DEBUG")} set to ${(0, o.aY)("true")}).`, {}, t);
}
function aboutDoubt(t) {
return o.ab`${t} may or may not have applied the change; running the step again is safe.`;
}
async function settled(t) {
try {
return await t;
} catch (t) {
return {
kind: "failed",
error: toActionError(t)
};
}
}
}),

/***/ 7189:
/***/ ((e, r, t) => {
t.d(r, {
AM: () => aboutFork,
Wm: () => s,
j_: () => readEvent
});
var u = t(3024), n = t(3102);
const s = "if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository";
function aboutFork(e) {
return n.ab`This pull request comes from a fork, and GitHub gives the runs of forks ${e}: nothing is wrong with your change. Maintainers can skip the step for forks with ${(0, 
n.aY)(s)}.`;
}
const o = /^[0-9a-f]{40,64}$/;
function readEvent(e) {
const r = e.GITHUB_SHA ?? "";
return {
pullRequest: pullRequestIn(readPayload(e.GITHUB_EVENT_PATH), e),
pushed: "push" === e.GITHUB_EVENT_NAME && o.test(r) ? r : void 0,
mergeGroup: isMergeGroup(e),
runUrl: runUrl(e)
};
}
function readPayload(e) {
if (!e) return {};
try {
if (!(0, u.statSync)(e).isFile()) return {};
const r = JSON.parse((0, u.readFileSync)(e, "utf8"));
return "object" == typeof r && null !== r ? r : {};
} catch {
return {};
}
}
function pullRequestIn({pull_request: e, issue: r}, t) {
const [, u] = /^refs\/pull\/(\d+)\//.exec(t.GITHUB_REF ?? "") ?? [], n = e?.number ?? (r?.pull_request ? r.number : Number(u));
if ("number" != typeof n || !Number.isSafeInteger(n) || n < 1) return;
const {sha: s, repo: i} = e?.head ?? {};
return {
number: n,
isFromFork: (null === i || void 0 !== i && i.full_name !== t.GITHUB_REPOSITORY) && "pull_request_target" !== t.GITHUB_EVENT_NAME,
head: "string" == typeof s && o.test(s) ? s : void 0
};
}
function isMergeGroup(e) {
const r = e.GITHUB_REF ?? "";
return "merge_group" === e.GITHUB_EVENT_NAME || r.startsWith("refs/heads/gh-readonly-queue/");
}
function runUrl(e) {
const r = `${e.GITHUB_SERVER_URL}/${e.GITHUB_REPOSITORY}/actions/runs/${e.GITHUB_RUN_ID}`;
return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(r) ? r : void 0;
}
}),

/***/ 9124:
/***/ ((e, t, n) => {
n.d(t, {
I: () => readClaims,
g: () => requestIdToken
});
var o = n(5650), a = n(5800), s = n(790), r = n(5407), i = n(3102), u = n(4443), c = n(7189);
async function requestIdToken(e, t, n) {
const l = function tokenRequest(e, t, n) {
const s = t.ACTIONS_ID_TOKEN_REQUEST_URL, r = t.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if (!s || !r) throw new o.lZ("OIDC_UNAVAILABLE", function whyNoToken(e, t) {
if ((0, c.j_)(e).pullRequest?.isFromFork) return (0, c.AM)(i.ab`no ID token, so this step can't access AWS`);
if ("dependabot[bot]" === e.GITHUB_ACTOR) return i.ab`Dependabot started this run, and such runs get no ID token by default, so this step can't access AWS. Skip it for them with ${(0, 
i.aY)("if: github.actor != 'dependabot[bot]'")}.`;
const n = i.ab`This job can't get the ID token that ${t} needs. Give the job the permission ${(0, 
i.aY)("id-token: write")}.`;
return "pull_request" !== e.GITHUB_EVENT_NAME ? n : i.ab`${n} A pull request from a fork gets none even then: skip the step there with ${(0, 
i.aY)(c.Wm)}.`;
}(t, n));
const u = `${s}${s.includes("?") ? "&" : "?"}audience=${encodeURIComponent(e)}`;
if (!URL.canParse(u)) throw unavailable(i.ab`${(0, i.aY)("ACTIONS_ID_TOKEN_REQUEST_URL")} is not a URL.`, i.ab`The runner sets it, so no step should.`);
return (0, a.pU)(new URL(u), {
method: "GET",
headers: {
accept: "application/json",
authorization: `Bearer ${r}`
}
});
}(e, t, n.role ?? "role-to-assume"), {signal: f, trace: d} = n, h = new a.e$({
expects: "json",
signal: f,
...d && {
trace: d
}
}), p = await (0, u.LH)(() => (0, u.tx)(() => async function fetchToken(e, t) {
const {response: n} = await e.handle(t), {value: o} = JSON.parse(n.body.toString("utf8") || "{}");
if (n.statusCode < 300 && "string" == typeof o && "" !== o) return o;
throw new r.Vk(t.hostname, n.statusCode, "no token");
}(h, l), isTokenFailure), n).finally(() => h.destroy());
if (f.throwIfAborted(), "value" in p) return p.value;
const {failure: b} = p;
if (b instanceof a.pM) throw unavailable(i.ab`GitHub's token endpoint returned no ID token.`, (0, 
s.KL)(b));
throw unavailable(i.ab`GitHub's token endpoint returned no ID token (${b.message}).`, i.ab`Run the step again, and check GitHub's status page if it persists.`);
}
function isTokenFailure(e) {
return e instanceof a.pM || e instanceof r.Vk;
}
function unavailable(e, t) {
return new o.lZ("OIDC_UNAVAILABLE", i.ab`${e} ${t}`);
}
function readClaims(e) {
try {
const t = Buffer.from(e.split(".")[1] ?? "", "base64url").toString("utf8"), {sub: n, aud: o, iss: a} = JSON.parse(t), s = Array.isArray(o) ? o.join(", ") : o;
if ("string" != typeof n || "string" != typeof s || "string" != typeof a) return;
return {
sub: n,
aud: s,
iss: a
};
} catch {
return;
}
}
}),

/***/ 6748:
/***/ ((e, n, t) => {
t.d(n, {
k: () => ActionsRunner
});
var o = t(8161), r = t(3102), i = t(8660), s = t(857);
// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
return null == e ? "" : "string" == typeof e || e instanceof String ? e : JSON.stringify(e);
}
// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js
function issueCommand(e, n, t) {
const o = new Command(e, n, t);
process.stdout.write(o.toString() + s.EOL);
}
class Command {
constructor(e, n, t) {
e || (e = "missing.command"), this.command = e, this.properties = n, this.message = t;
}
toString() {
let e = "::" + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
e += " ";
let n = !0;
for (const t in this.properties) if (this.properties.hasOwnProperty(t)) {
const o = this.properties[t];
o && (n ? n = !1 : e += ",", e += `${t}=${escapeProperty(o)}`);
}
}
return e += `::${function escapeData(e) {
return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}(this.message)}`, e;
}
}
function escapeProperty(e) {
return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// CONCATENATED MODULE: external "crypto"
const a = nodeRequire("crypto");
var c = t(9896);
// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, n) {
const t = process.env[`GITHUB_${e}`];
if (!t) throw new Error(`Unable to find environment variable for file command ${e}`);
if (!c.existsSync(t)) throw new Error(`Missing file at path: ${t}`);
c.appendFileSync(t, `${toCommandValue(n)}${s.EOL}`, {
encoding: "utf8"
});
}
// CONCATENATED MODULE: ./github/runner.js
class ActionsRunner {
input(e) {
return process.env[`INPUT_${e.toUpperCase()}`]?.trim() ?? "";
}
log(e) {
process.stdout.write(`${e.plain()}\n`);
}
debug(e) {
"1" === process.env.RUNNER_DEBUG && issueCommand("debug", {}, e.plain());
}
notice(e, n) {
issueCommand("notice", {
title: e
}, annotation(n));
}
warning(e, n) {
issueCommand("warning", {
title: e
}, annotation(n));
}
error(e, n, t) {
issueCommand("error", {
title: e,
...t
}, annotation(n));
}
fail(e, n) {
this.error(e, n), process.exitCode = 1;
}
output(e) {
issueFileCommand("OUTPUT", Object.entries(e).map(([e, n]) => function prepareKeyValueMessage(e, n) {
const t = `ghadelimiter_${a.randomUUID()}`, o = toCommandValue(n);
if (e.includes(t)) throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`);
if (o.includes(t)) throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`);
return `${e}<<${t}${s.EOL}${o}${s.EOL}${t}`;
}(e, (0, i.c)(n))).join(o.EOL));
}
summary(e) {
issueFileCommand("STEP_SUMMARY", (0, i.c)(e));
}
mask(e) {
(0, i.G)(e) && issueCommand("add-mask", {}, e);
}
}
const m = 4096;
function annotation(e) {
return (0, r.Jj)(e.plain(), m);
}
}),

/***/ 3682:
/***/ ((e, n, t) => {
t.d(n, {
Ir: () => connectEarly,
_E: () => agentOptions,
fG: () => httpsAgent
});
var r = t(4708), o = t(7030), s = t(5650), c = t(790), a = t(8338);
function agentOptions() {
return {
keepAlive: !0,
proxyEnv: process.env,
rejectUnauthorized: !0
};
}
function httpsAgent() {
try {
return new EarlyAgent(agentOptions());
} catch {
throw new s.lZ("NETWORK_ERROR", c.ht);
}
}
const i = new Map;
function connectEarly(e) {
if (!URL.canParse(e) || (0, a.pk)(process.env)) return Promise.resolve();
const n = new URL(e);
if ("https:" !== n.protocol) return Promise.resolve();
const t = n.hostname.replace(/^\[|\]$/g, ""), r = httpsAgent(), s = (0, o.isIP)(t) ? "" : t, c = {
...r.options,
host: t,
port: Number(n.port || 443),
servername: s
}, p = r.createConnection(c);
return p.on("error", () => {}).unref(), i.set(keyOf(c), p), new Promise(e => {
p.once("secureConnect", e).once("close", () => e());
});
}
function keyOf({host: e, port: n}) {
return `${e}:${n}`;
}
class EarlyAgent extends r.Agent {
createConnection(...e) {
const n = keyOf(e[0]), t = i.get(n);
return i.delete(n), t?.writable ? t.ref() : super.createConnection(...e);
}
}
}),

/***/ 5800:
/***/ ((t, e, o) => {
o.d(e, {
e$: () => BoundedHttpHandler,
pM: () => NetworkFailure,
pU: () => requestFor
});
var n = o(18), r = o(3535), s = o(3102), a = o(3682), i = o(8338), c = o(5407);
const h = 1048576;
class NetworkFailure extends Error {
host;
reason;
retry;
mayHaveArrived;
proxy;
constructor(t, e, o) {
super(`${t}: ${o ? `proxy ${o.address}, ` : ""}${e}`), this.name = "NetworkFailure", 
this.host = t, this.reason = e, this.proxy = o;
const n = (o?.status ?? 0) >= 500;
this.retry = d.test(e) && !n ? "final" : "transient", this.mayHaveArrived = !d.test(e) && !p.test(e);
}
}
const d = /^(?:ENOTFOUND|EPROTO|ERR_PROXY_|ERR_TLS_|ERR_SSL_|ERR_INVALID_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/, p = /^(?:EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|no connection)/;
function requestFor(t, {method: e, headers: o, body: n}) {
return {
method: e,
protocol: t.protocol,
hostname: t.hostname,
...t.port && {
port: Number(t.port)
},
path: `${t.pathname}${t.search}`,
query: {},
headers: {
host: t.host,
"user-agent": "ses-mail-from-action",
...o
},
body: n
};
}
class BoundedHttpHandler {
metadata={
handlerProtocol: "http/1.1"
};
#t;
#e;
#o=() => {};
sent=new Promise(t => {
this.#o = t;
});
serverAheadMs=0;
constructor(t) {
this.#t = t, this.#e = new n.$({
connectionTimeout: 5e3,
httpsAgent: t.isDirect ? {
rejectUnauthorized: !0
} : (0, a.fG)(),
httpAgent: t.isDirect ? {} : (0, a._E)()
});
}
async handle(t, e = {}) {
const {signal: o, trace: n, expects: a} = this.#t;
o.throwIfAborted();
const h = new AbortController, d = AbortSignal.any([ o, h.signal ]), p = t.hostname;
try {
const i = this.#n(t, {
...e,
abortSignal: d
});
setImmediate(this.#o);
const {response: h, body: u} = await (0, r.wj)(1e4, i, {
clock: r.ml,
signal: o
});
this.serverAheadMs = (Date.parse(h.headers.date ?? "") || Date.now()) - Date.now(), 
n?.(s.ab`${t.method} ${p}${function pathOf(t) {
return t.path.replace(/\?.*/s, "");
}(t)}: status ${h.statusCode}, ${u.length} bytes`);
const l = (0, c.CO)(u, a, t.method, h.statusCode);
if (l) throw new c.Vk(p, h.statusCode, l, (0, c.mK)(h.headers));
return {
response: Object.assign(h, {
body: u
})
};
} catch (e) {
if (o.throwIfAborted(), e instanceof c.Vk) throw e;
throw h.abort(), new NetworkFailure(p, function reasonOf(t) {
if (t instanceof r.MU) return "no complete response within 10 seconds";
const {code: e, name: o} = t;
return "string" == typeof e ? e : t instanceof URIError ? "ERR_PROXY_INVALID_CONFIG" : "TimeoutError" === o ? "no connection within 5 seconds" : "the connection broke";
}(e), (0, i.Yp)(e, t, process.env));
}
}
updateHttpClientConfig() {}
httpHandlerConfigs() {
return {};
}
destroy() {
this.#e.destroy();
}
async #n(t, e) {
const {largestBytes: o = h} = this.#t, {response: n} = await this.#e.handle(t, e), {statusCode: r, body: s} = n, a = await async function readBody(t, e, o, n, r) {
const s = [];
let a = 0;
const onAbort = () => o.destroy(new Error("aborted"));
n.addEventListener("abort", onAbort, {
once: !0
});
try {
for await (const n of o) {
if (a += n.length, a > r) throw new c.Vk(t, e, `more than ${r / 1024 / 1024} MiB`);
s.push(n);
}
} finally {
n.removeEventListener("abort", onAbort);
}
return Buffer.concat(s);
}(t.hostname, r, s, e.abortSignal, o);
return {
response: n,
body: a
};
}
}
}),

/***/ 790:
/***/ ((t, e, n) => {
n.d(e, {
KL: () => aboutNetworkFailure,
f5: () => onAllAttempts,
ht: () => o
});
var a = n(3102), r = n(4443);
const o = a.ab`${(0, a.aY)("HTTPS_PROXY")} or ${(0, a.aY)("HTTP_PROXY")} is not a URL: write it as ${(0, 
a.aY)("http://host:port")}, with special characters in the username and password percent-encoded.`;
function aboutNetworkFailure(t) {
const {host: e, reason: n, retry: r, proxy: s} = t;
if ("ERR_PROXY_INVALID_CONFIG" === n) return o;
if (s) return function aboutProxy({variable: t, address: e, status: n}, {host: r, reason: o, retry: s}) {
const i = a.ab`${e} (${t})`, c = a.ab`or add ${r} to ${(0, a.aY)("NO_PROXY")} if the runner can reach it directly`;
return 407 === n ? a.ab`The proxy ${i} answered with status ${n} when asked to connect to ${r}: it requires a username and password. Put them in ${t}, percent-encoded, ${c}.` : void 0 !== n ? a.ab`The proxy ${i} answered with status ${n}${onAllAttempts(s)} when asked to connect to ${r}. Allow connections to it there, ${c}.` : o.startsWith("ERR_PROXY") ? a.ab`The proxy ${i} did not connect to ${r} (${o}). Check that ${t} names an HTTP proxy, ${c}.` : a.ab`The proxy ${i} could not be reached${afterAllAttempts(s)} (${o}). Correct ${t} in the runner's environment, ${c}.`;
}(s, t);
if (/^(?:SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(n)) return a.ab`The certificate of ${e} is not trusted (${n}).${aboutIgnoredVariable()} Behind a proxy that intercepts TLS, set ${(0, 
a.aY)("NODE_EXTRA_CA_CERTS")} to the file with its CA certificate in the runner's environment.`;
if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(n)) return a.ab`The TLS connection to ${e} failed (${n}).${aboutIgnoredVariable()} Check the runner's clock and proxy, and that the host is the right one.`;
const i = n.startsWith("no complete response") ? a.ab`did not answer` : a.ab`could not be reached`;
return a.ab`${e} ${i}${afterAllAttempts(r)} (${n}). Check that the runner can connect to it, and check its proxy settings (${(0, 
a.aY)("HTTPS_PROXY")}, ${(0, a.aY)("NO_PROXY")}); then run the step again.`;
}
function afterAllAttempts(t) {
return "final" === t ? a.ab`` : a.ab` after ${r.m} attempts`;
}
function onAllAttempts(t) {
return "final" === t ? a.ab`` : a.ab` on all ${r.m} attempts`;
}
function aboutIgnoredVariable() {
const t = "NODE_TLS_REJECT_UNAUTHORIZED";
return "0" === process.env[t] ? a.ab` ${t} has no effect on this step.` : a.ab``;
}
}),

/***/ 8338:
/***/ ((r, o, e) => {
e.d(o, {
X: () => unreadProxyVariables,
Yp: () => failedProxy,
pk: () => namesProxy,
ss: () => foreignProxyVariables
});
const t = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
function failedProxy(r, {protocol: o, port: e}, t) {
const n = variableFor(o, t), s = n && URL.canParse(t[n] ?? "") && new URL(t[n] ?? "");
if (!s) return;
const a = portOf(s.protocol, s.port), i = {
variable: n,
address: `${s.hostname}:${a}`
}, {code: u, statusCode: l, errors: p} = r;
if ("ERR_PROXY_TUNNEL" === u) return Number.isInteger(l) ? {
...i,
status: Number(l)
} : i;
const c = p?.[0] ?? r, d = "getaddrinfo" === c.syscall && c.hostname === s.hostname, f = c.port === a && a !== portOf(o, e), y = "connect" === c.syscall && (f || `${c.address}:${c.port}` === i.address);
return d || y ? i : void 0;
}
function portOf(r, o) {
return Number(o || ("https:" === r ? 443 : 80));
}
function namesProxy(r) {
return t.some(o => r[o]);
}
function unreadProxyVariables(r) {
return !namesProxy(r) || process.allowedNodeEnvironmentFlags.has("--use-env-proxy") ? [] : t.filter(o => r[o]);
}
function foreignProxyVariables(r) {
return [ "https:", "http:" ].flatMap(o => {
const e = variableFor(o, r);
return e && !/^https?:\/\//.test(r[e] ?? "") ? [ e ] : [];
});
}
function variableFor(r, o) {
return t.find(e => o[e] && e.toLowerCase() === `${r.slice(0, -1)}_proxy`);
}
}),

/***/ 5407:
/***/ ((t, e, r) => {
r.d(e, {
CO: () => problemWith,
Lm: () => retryOfUnreadable,
Vk: () => UnreadableResponse,
mK: () => retryAfterMsOf
});
class UnreadableResponse extends Error {
host;
status;
what;
retry;
retryAfterMs;
constructor(t, e, r, n) {
super(`${t} answered with status ${e} and ${r}`), this.name = "UnreadableResponse", 
this.host = t, this.status = e, this.what = r, this.retry = retryOfUnreadable(e), 
this.retryAfterMs = n;
}
}
function retryOfUnreadable(t) {
return 429 === t ? "throttled" : t < 300 || t >= 500 || 408 === t ? "transient" : "final";
}
function retryAfterMsOf(t) {
const e = Number(t["retry-after"]);
return e > 0 ? 1e3 * e : void 0;
}
function problemWith(t, e, r, s) {
const o = t.toString("utf8").trim();
if (s >= 300 && s < 400) return "a redirect";
if ("" === o) return s < 300 && "PUT" !== r && "DELETE" !== r ? "an empty body" : void 0;
if (function isHtml(t) {
const e = /\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/gy, r = /\s*<(?:!doctype\s+html|html)\b/iy;
for (;e.test(t); ) r.lastIndex = e.lastIndex;
return r.test(t);
}(o)) return "an HTML page";
const a = function formatOf(t) {
if (t.startsWith("<")) return "xml";
try {
const e = JSON.parse(t);
return Array.isArray(e) ? "list" : "object" == typeof e && null !== e ? "object" : void 0;
} catch {
return;
}
}(o);
return a && n[e].includes(a) ? void 0 : "xml" === a ? "XML in place of JSON" : "object" === a ? "JSON in place of XML" : "neither a JSON object nor XML";
}
const n = {
json: [ "object" ],
"json-or-list": [ "object", "list" ],
xml: [ "xml" ],
any: [ "object", "xml" ]
};
}),

/***/ 6093:
/***/ ((n, t, o) => {
o.d(t, {
PC: () => awsEndpoint,
QJ: () => aboutPlainEndpoints,
sj: () => endpointProblems,
yS: () => aboutEndpoints
});
var e = o(7030), i = o(3102);
const s = [ "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SESV2", "AWS_ENDPOINT_URL_SES", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_ROUTE_53" ];
function awsEndpoints(n) {
return "true" === n.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ? [] : s;
}
function endpoints(n) {
return [ ...awsEndpoints(n), "CLOUDFLARE_BASE_URL" ];
}
function awsEndpoint(n, t) {
if (0 !== awsEndpoints(t).length) return t[`AWS_ENDPOINT_URL_${n}`] || t.AWS_ENDPOINT_URL || void 0;
}
const r = [ "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT" ];
function endpointProblems(n) {
const t = awsEndpoints(n).filter(t => n[t]), o = endpoints(n).filter(t => n[t] && !isUrl(n[t] ?? "")), e = r.filter(o => t.length > 0 && "true" === n[o]?.toLowerCase());
return [ ...o.map(n => i.ab`The environment variable ${n} is not a URL: write one such as ${(0, 
i.aY)("http://localhost:4566")}.`), ...e.map(n => i.ab`The environment variable ${n} is ${(0, 
i.aY)("true")}, but an endpoint is set in ${t.join(", ")}, and the AWS SDK accepts only one of the two: unset one.`) ];
}
function isUrl(n) {
return /^https?:\/\//i.test(n) && URL.canParse(n);
}
function aboutEndpoints(n) {
const t = endpointsIn(n).map(([n, t]) => i.ab`${n} (${function originOf({protocol: n, host: t}) {
return `${n}//${t}`;
}(t)})`), [o, ...e] = t;
if (!o) return;
const s = e.reduce((n, t) => i.ab`${n}, ${t}`, o);
return i.ab`The environment overrides endpoints, so requests and their credentials go to ${s}.`;
}
function aboutPlainEndpoints(n) {
const t = endpointsIn(n).filter(([, n]) => "http:" === n.protocol && !function isLoopback(n) {
return "localhost" === n || "[::1]" === n || (0, e.isIPv4)(n) && n.startsWith("127.");
}(n.hostname));
if (0 === t.length) return;
const o = t.map(([n]) => n).join(", ");
return i.ab`Tokens go over plain HTTP (${o}), where anyone on the way can read and change them. Use ${(0, 
i.aY)("https://")}.`;
}
function endpointsIn(n) {
return endpoints(n).flatMap(t => {
const o = n[t] ?? "";
return isUrl(o) ? [ [ t, new URL(o) ] ] : [];
});
}
}),

/***/ 6132:
/***/ ((e, t, i) => {
i.d(t, {
S$: () => S,
i8: () => I,
yB: () => isCloudflare,
sg: () => namedRegion,
Ko: () => readInputs,
_E: () => readTarget
});
var o = i(7030);
// CONCATENATED MODULE: ./dns/server.js
const s = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i;
var n = i(5650), a = i(1236), r = i(2221), l = i(3102), d = i(6093), u = i(9818);
// CONCATENATED MODULE: ./inputs/slips.js
const h = [ [ "virginia", "us-east-1" ], [ "ohio", "us-east-2" ], [ "n. california", "us-west-1" ], [ "oregon", "us-west-2" ], [ "cape town", "af-south-1" ], [ "tokyo", "ap-northeast-1" ], [ "seoul", "ap-northeast-2" ], [ "osaka", "ap-northeast-3" ], [ "mumbai", "ap-south-1" ], [ "hyderabad", "ap-south-2" ], [ "singapore", "ap-southeast-1" ], [ "sydney", "ap-southeast-2" ], [ "jakarta", "ap-southeast-3" ], [ "malaysia", "ap-southeast-5" ], [ "calgary", "ca-west-1" ], [ "canada", "ca-central-1" ], [ "frankfurt", "eu-central-1" ], [ "zurich", "eu-central-2" ], [ "stockholm", "eu-north-1" ], [ "milan", "eu-south-1" ], [ "ireland", "eu-west-1" ], [ "london", "eu-west-2" ], [ "paris", "eu-west-3" ], [ "tel aviv", "il-central-1" ], [ "uae", "me-central-1" ], [ "bahrain", "me-south-1" ], [ "são paulo", "sa-east-1" ], [ "sao paulo", "sa-east-1" ] ];
function bare(e) {
return e.replace(/[^a-z0-9]/g, "");
}
const c = (0, l.aY)("arn:aws:iam::111122223333:role/ses-mail-from"), m = (0, l.aY)("Z0123456789ABCDEFGHIJ"), b = {
m: 1,
h: 60,
s: 1 / 60
}, f = [ "identity", "mail-from-domain", "behavior-on-mx-failure", "disable", "config-file", "mode", "aws-region", "role-to-assume", "role-session-name", "audience", "hosted-zone-id", "hosted-zone-role-to-assume", "dns-provider", "cloudflare-api-token", "cloudflare-zone-id", "dns-servers", "wait-minutes", "comment", "github-token" ];
function readInputs(e, t, i) {
const o = i?.problems ?? [], s = new Form(i ? function withZoneOf({targets: e}, t) {
const i = e.some(({zone: e}) => void 0 !== e) && !isCloudflare(t);
return e => t(e) || (i && "hosted-zone-id" === e ? "auto" : "");
}(i, e) : e, t, o.length > 0), n = s.mode(), {identity: a, region: r, targets: l, dnsProvider: u} = i ? s.beside(i) : s.single(), h = s.credentials(r), c = s.dnsServers(), m = s.waitMinutes(), b = s.comment(), f = "role" === h?.kind ? h.arn.split(":")[4] : void 0, $ = a && r ? {
identity: a,
region: r,
account: f,
mode: n ?? "apply"
} : void 0, p = b ? {
token: s.githubToken(),
subject: $,
file: i && {
path: i.path,
mode: n ?? "apply"
}
} : void 0, {notes: v} = s, g = [ ...s.problems, ...(0, d.sj)(t) ], w = {
mode: n,
targets: l,
credentials: h,
waitMinutes: m
};
if (g.length > 0 || o.length > 0 || !function isComplete(e) {
return !Object.values(e).includes(void 0);
}(w)) return {
comment: p,
error: validationError(g, o, i?.path)
};
i || s.noteIdle({
mode: w.mode,
desired: w.targets[0].desired
});
const Y = i ? [ ...v, ...i.notes ] : v;
return {
comment: p,
settings: {
...w,
file: i?.path,
dnsProvider: u,
dnsServers: c,
notes: Y
}
};
}
function namedRegion(e, t) {
const i = [ [ "aws-region", e.trim() ], [ "AWS_REGION", t.AWS_REGION?.trim() ], [ "AWS_DEFAULT_REGION", t.AWS_DEFAULT_REGION?.trim() ] ], [o, s] = i.find(([, e]) => e) ?? [];
return o && s ? [ o, s ] : [];
}
function isCloudflare(e) {
return "cloudflare" === providerOf(t => e(t).trim());
}
function providerOf(e) {
const t = e("dns-provider").toLowerCase();
return t ? y.find(e => e === t) : e("hosted-zone-id") ? "route53" : e("cloudflare-api-token") ? "cloudflare" : void 0;
}
function readTarget(e, t) {
const i = new Form(e, t), {targets: o} = i.single(), s = i.problems.map(e => ({
input: subjectOf(e),
message: e
}));
return {
target: o?.[0],
problems: s,
notes: i.notes
};
}
function subjectOf({parts: e}) {
const [t] = e.flatMap(e => "value" in e ? [ e.value ] : []);
return f.find(e => e === t) ?? "aws-region";
}
const $ = 20;
function validationError(e, t, i) {
const o = [ ...e, ...t.map(({message: e, line: t, column: o}) => void 0 !== i && void 0 !== t && void 0 !== o ? l.ab`${i}:${t}:${o}: ${e}` : e) ], s = t.length >= u.S, a = l.ab`${s ? l.ab`At least ` : l.ab``}${(0, 
l.hS)(o.length, "problem")} in the inputs`, r = o.length - $, d = l.ab`And ${s ? l.ab`at least ` : l.ab``}${r} more.`, h = r > 0 ? [ ...o.slice(0, $), d ] : o;
return new n.lZ("VALIDATION_ERROR", l.ab`${a}; nothing was sent. ${(0, l.fj)(h)}`, {
lead: a,
points: void 0 === i ? h : o,
inFile: void 0 === i ? void 0 : {
path: i,
problems: t
}
});
}
const p = [ "apply", "plan", "check" ], v = {
usedefaultvalue: "USE_DEFAULT_VALUE",
use_default_value: "USE_DEFAULT_VALUE",
rejectmessage: "REJECT_MESSAGE",
reject_message: "REJECT_MESSAGE"
}, g = {
true: !0,
True: !0,
TRUE: !0,
false: !1,
False: !1,
FALSE: !1
}, w = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/, Y = /^[\w+=,.@-]{2,64}$/, k = /^(?:\/?hostedzone\/)?([A-Z0-9]{1,32})$/, A = /^[\da-f]{32}$/, y = [ "route53", "cloudflare" ], S = 2048, z = {
route53: l.ab`Route 53`,
cloudflare: l.ab`Cloudflare`
}, N = {
route53: "hosted-zone-id",
cloudflare: "cloudflare-api-token"
}, E = [ [ "route53", N.route53 ], [ "route53", "hosted-zone-role-to-assume" ], [ "cloudflare", N.cloudflare ], [ "cloudflare", "cloudflare-zone-id" ] ], I = [ "dns-provider", ...E.map(([, e]) => e) ];
class Form {
problems=[];
notes=[];
#e;
#t;
#i;
#o;
constructor(e, t, i = !1) {
this.#e = e, this.#t = t, this.#i = i, this.#o = f.filter(t => e(t).length > S);
for (const e of this.#o) this.#s(l.ab`${e} is longer than ${S} characters: check what it is set to.`);
}
single() {
const e = this.identity(), t = this.desired(e), i = this.region(), {dnsProvider: o, zone: s} = this.publishing();
return {
identity: e,
region: i,
targets: e && t && i ? [ {
identity: e,
region: i,
mxRegion: i,
desired: t,
zone: s
} ] : void 0,
dnsProvider: o
};
}
beside({targets: [e, ...t]}) {
for (const e of [ "identity", "mail-from-domain" ]) this.#n(e) && this.#s(l.ab`${e} can't be combined with ${(0, 
l.aY)("config-file")}: declare it in the file, or remove one of the two.`);
this.#a("disable") && this.#s(l.ab`${(0, l.aY)("disable")} can't be combined with ${(0, 
l.aY)("config-file")}: declare it in the file, for each identity.`), this.#r(), 
this.#n("aws-region") && this.region();
const {dnsProvider: i} = this.publishing();
return {
dnsProvider: i,
region: e?.region,
targets: e && [ e, ...t ]
};
}
identity() {
const e = this.#n("identity");
if (!e) return this.#l("identity", l.ab`${(0, l.aY)("identity")} is missing: set it to the domain or the email address that is an SES identity.`);
const t = this.#d("identity", e, (0, a.aZ)(e));
return t && this.#u("identity", e, t.name), t;
}
desired(e) {
const t = this.#a("disable"), i = this.#r(), o = this.#n("mail-from-domain");
if (t) return "REJECT_MESSAGE" === i && this.notes.push(l.ab`${(0, l.aY)("behavior-on-mx-failure")} has no effect, as ${(0, 
l.aY)("disable")} is ${(0, l.aY)("true")}.`), o ? this.#s(l.ab`${(0, l.aY)("mail-from-domain")} is "${o}", but ${(0, 
l.aY)("disable")} is ${(0, l.aY)("true")}: remove one of the two.`) : {
kind: "default"
};
if (!o) {
if (void 0 === t) return;
return this.#l("mail-from-domain", l.ab`${(0, l.aY)("mail-from-domain")} is empty: set it to a subdomain of the identity's domain, such as ${`bounce.${e?.domain ?? "example.com"}`}. To turn the custom MAIL FROM domain off, set ${(0, 
l.aY)("disable")} to ${(0, l.aY)("true")}.`);
}
const s = this.#d("mail-from-domain", o, (0, a.r)(o));
return s && e ? (this.#u("mail-from-domain", o, s), (0, a.ed)(s, e.domain) ? i && {
kind: "custom",
domain: s,
behavior: i
} : this.#s(l.ab`${(0, l.aY)("mail-from-domain")} is "${s}", which is not a subdomain of the identity's domain, ${e.domain}: use a subdomain of it, such as ${`bounce.${e.domain}`}.`)) : void 0;
}
mode() {
const e = this.#n("mode") || "apply";
return p.find(t => t === e.toLowerCase()) ?? this.#s(l.ab`${(0, l.aY)("mode")} is "${e}": write ${(0, 
l.aY)("apply")}, ${(0, l.aY)("plan")} or ${(0, l.aY)("check")}.`);
}
region() {
const [e, t] = namedRegion(this.#n("aws-region"), this.#t);
return e && t ? (0, r.Dp)(t) ? t.startsWith("cn-") ? this.#s(l.ab`${e} is "${t}": Amazon SES is not offered in the regions of China.`) : ("aws-region" !== e && this.notes.push(l.ab`${(0, 
l.aY)("aws-region")} is empty: using ${t} from ${e}.`), t) : this.#s(l.ab`${e} is "${t}", which ${function regionSlip(e) {
const t = e.toLowerCase(), i = r.Cn.find(e => t.includes(e));
if (i && (0, r.Dp)(t.slice(0, -1))) return l.ab`is an availability zone: write its region, ${i}`;
const o = i ?? r.Cn.find(e => bare(e) === bare(t)) ?? function placeIn(e) {
return h.find(([t]) => e.includes(t))?.[1];
}(t);
if (o) return l.ab`is not the name of a region: write ${o}`;
const s = r.Cn.find(e => e.replace(/-\d$/, "") === t);
return s ? l.ab`is a region without its number: write it like ${s}` : l.ab`is not an AWS region: write one such as ${(0, 
l.aY)("us-east-1")}`;
}(t)}.`) : this.#l("aws-region", l.ab`${(0, l.aY)("aws-region")} is missing, and neither ${(0, 
l.aY)("AWS_REGION")} nor ${(0, l.aY)("AWS_DEFAULT_REGION")} is set: set it to the region of the identity, such as ${(0, 
l.aY)("us-east-1")}.`);
}
publishing() {
const e = this.#h(), t = this.#c("hosted-zone-role-to-assume"), i = this.#m(), o = this.#b();
switch (this.#f()) {
case "route53":
return {
dnsProvider: {
kind: "route53",
role: t
},
zone: e
};

case "cloudflare":
return {
dnsProvider: {
kind: "cloudflare",
token: i
},
zone: o
};

default:
return {
dnsProvider: void 0,
zone: void 0
};
}
}
#f() {
const e = this.#n("dns-provider"), t = providerOf(e => this.#n(e));
return e && !t ? this.#s(l.ab`${(0, l.aY)("dns-provider")} is "${e}": write ${(0, 
l.aY)("route53")} or ${(0, l.aY)("cloudflare")}, or leave it out.`) : (this.#$(t, e ? t : void 0), 
t);
}
#$(e, t) {
const mayBeComplete = e => "route53" === e && this.#i;
for (const [i, o] of E) {
if (!this.#n(o) || i === e) continue;
if (!e) {
if (mayBeComplete(i)) continue;
this.#s(l.ab`${o} is set without ${N[i]}: set that as well, or remove ${o}.`);
continue;
}
const s = t ? l.ab`${(0, l.aY)("dns-provider")} is ${t}` : l.ab`${N[e]} is set`;
this.#s(l.ab`${o} is for ${z[i]}, but ${s}: keep the inputs of one DNS provider only.`);
}
const i = t && N[t];
!i || this.#n(i) || mayBeComplete(t) || this.#s(l.ab`${(0, l.aY)("dns-provider")} is ${t}, but ${i} is empty: set it, and check that the secret or variable it comes from exists and is available to this job.`);
}
#m() {
const e = this.#n("cloudflare-api-token");
return /^[\x21-\x7e]*$/.test(e) || this.#s(l.ab`${(0, l.aY)("cloudflare-api-token")} contains whitespace or another character that no API token has: store the token alone, without ${(0, 
l.aY)("Bearer")}.`), e;
}
#b() {
const e = this.#n("cloudflare-zone-id");
return e ? A.test(e.toLowerCase()) ? {
kind: "id",
id: e.toLowerCase()
} : this.#s(l.ab`${(0, l.aY)("cloudflare-zone-id")} is "${e}", which is not the ID of a Cloudflare zone: it has 32 hexadecimal digits and is on the overview page of the domain. Leave it out to find the zone by name.`) : {
kind: "auto"
};
}
#h() {
const e = this.#n("hosted-zone-id");
if (!e) return;
if ("auto" === e.toLowerCase()) return {
kind: "auto"
};
const [, t] = k.exec(e) ?? [];
return t ? {
kind: "id",
id: t
} : this.#s(l.ab`${(0, l.aY)("hosted-zone-id")} is "${e}", which ${function zoneSlip(e) {
const t = e.split(/[^A-Za-z0-9]+/).findLast(e => /^Z[A-Z0-9]{7,31}$/i.test(e));
return t ? l.ab`is not the ID alone: write ${t.toUpperCase()}` : /^[\w-]+(?:\.[\w-]+)+\.?$/.test(e) ? l.ab`is a name, not an ID: write ${(0, 
l.aY)("auto")} to find the zone by the MAIL FROM domain, or its ID, such as ${m}` : l.ab`is not the ID of a hosted zone: write one such as ${m}, or ${(0, 
l.aY)("auto")} to find the zone`;
}(e)}.`);
}
dnsServers() {
const e = this.#n("dns-servers").split(/[\s,]+/).filter(e => "" !== e);
return e.length > 8 ? (this.#s(l.ab`${(0, l.aY)("dns-servers")} lists ${e.length} servers: list ${8} at most.`), 
[]) : e.flatMap(e => {
const t = function parseDnsServer(e) {
const [, t, i = t, n = "53"] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(function isBareIPv6(e) {
return /:.*:/.test(e) && (0, o.isIPv6)(e);
}(e) ? `[${e}]` : e) ?? [], a = Number(n), r = void 0 === t ? function isHostName(e) {
return /^[\d.]+$/.test(e) ? (0, o.isIPv4)(e) : e.length <= 253 && s.test(e);
}(i ?? "") : (0, o.isIPv6)(t);
return i && r && a >= 1 && a <= 65535 ? {
host: i,
port: a
} : void 0;
}(e);
return t ? [ t ] : (this.#s(l.ab`${(0, l.aY)("dns-servers")} has "${e}", which is not a DNS server: write ${(0, 
l.aY)("host")} or ${(0, l.aY)("host:port")}, such as ${(0, l.aY)("192.0.2.53:53")} or ${(0, 
l.aY)("[2001:db8::53]:53")}, separated by commas.`), []);
});
}
waitMinutes() {
const e = this.#n("wait-minutes") || "0", t = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(e) ? Number(e) : Number.NaN;
if (t <= 4320) return t;
const i = Number.isNaN(t) ? function minutesSlip(e) {
const [, t, i = "", o = ""] = /^([+-]?)([\d.,]+(?:e\d+)?)\s*([a-df-z][a-z]*)?$/i.exec(e) ?? [], s = Number(i.replace(",", ".")) * (b[o.charAt(0).toLowerCase()] ?? 1);
return "" !== i && Number.isFinite(s) ? "-" === t ? l.ab`is negative: write ${(0, 
l.aY)("0")} not to wait` : l.ab`is not a number of minutes: write ${String(Number(s.toFixed(2)))}` : l.ab`is not a number of minutes: write one such as ${(0, 
l.aY)("10")} or ${(0, l.aY)("0.5")}`;
}(e) : l.ab`is more than ${4320}: SES itself gives up after 72 hours`;
return this.#s(l.ab`${(0, l.aY)("wait-minutes")} is "${e}", which ${i}.`);
}
noteIdle({mode: e, desired: t}) {
const i = "default" === t.kind, o = i ? l.ab`${(0, l.aY)("disable")} is ${(0, l.aY)("true")}` : l.ab`${(0, 
l.aY)("mode")} is ${e}`, s = [ ...i || "check" === e ? I : [], ...i ? [ "wait-minutes" ] : [] ];
for (const e of s) /^[0.]*$/.test(this.#n(e)) || this.notes.push(l.ab`${e} has no effect, as ${o}.`);
}
comment() {
return this.#a("comment");
}
githubToken() {
return this.#n("github-token");
}
credentials(e) {
const t = this.#p();
t && !Y.test(t) && this.#s(l.ab`${(0, l.aY)("role-session-name")} is "${t}": use 2 to 64 letters, digits, and the characters ${(0, 
l.aY)("_+=,.@-")}.`);
const i = this.#v();
if (/[\s\p{Cc}]/u.test(i) && this.#s(l.ab`${(0, l.aY)("audience")} is "${i}", which contains whitespace: the audience of an ID token can't.`), 
!this.#n("role-to-assume")) return {
kind: "environment"
};
const o = this.#c("role-to-assume");
if (!o) return;
const {arn: s} = o, [, n = ""] = s.split(":");
return e && (0, r.R)(e) && n !== (0, r.iQ)(e) ? this.#s(l.ab`${(0, l.aY)("role-to-assume")} is in the partition ${n}, but ${e} is in ${(0, 
r.iQ)(e)}: a role works only in its own partition.`) : o;
}
#c(e) {
const t = this.#n(e);
if (t) return w.test(t) ? {
kind: "role",
arn: t,
sessionName: this.#p(),
audience: this.#v()
} : this.#s(l.ab`${e} is "${t}", which ${function roleSlip(e) {
const [t, i, o, , s = "", ...n] = e.split(":"), [a = "", ...r] = n.join(":").split("/");
if ("arn" !== t) return /^[\w+=,.@-]{1,64}$/.test(e) ? l.ab`is a name, not an ARN: write ${`arn:aws:iam::ACCOUNT:role/${e}`}, with your account ID` : l.ab`is not the ARN of an IAM role: write one such as ${c}`;
const roleNamed = (e = "") => `arn:${i}:iam::${s}:role/${e}`;
return "sts" === o && "assumed-role" === a ? l.ab`is the ARN of an assumed-role session: write the role's ARN, ${roleNamed(r[0])}` : "iam" !== o ? l.ab`is not the ARN of an IAM role: write one such as ${c}` : "role" === a && "" === r.join("") ? l.ab`lacks the role name: write it like ${c}` : "role" !== a || /^\d{12}$/.test(s) ? "instance-profile" === a ? l.ab`is the ARN of an instance profile: write the ARN of its role, such as ${roleNamed(r.at(-1))}` : "user" === a || "root" === a ? l.ab`is the ARN of a user, but only a role can be assumed with an ID token: write one such as ${c}` : a && "role" !== a ? l.ab`is the ARN of something else (${a}): write the role's ARN, such as ${c}` : l.ab`is not the ARN of an IAM role: write one such as ${c}` : l.ab`lacks the 12-digit account ID: write it like ${c}`;
}(t)}.`);
}
#v() {
return this.#n("audience") || "sts.amazonaws.com";
}
#p() {
const e = this.#n("role-session-name"), t = [ this.#t.GITHUB_RUN_ID, this.#t.GITHUB_RUN_ATTEMPT ].filter(e => e && /^\d+$/.test(e));
return e || [ "ses-mail-from", ...t ].join("-");
}
#r() {
const e = this.#n("behavior-on-mx-failure") || "UseDefaultValue";
return (Object.hasOwn(v, e.toLowerCase()) ? v[e.toLowerCase()] : void 0) || this.#s(l.ab`${(0, 
l.aY)("behavior-on-mx-failure")} is "${e}": write ${(0, l.aY)("UseDefaultValue")} or ${(0, 
l.aY)("RejectMessage")}.`);
}
#a(e) {
const t = this.#n(e) || "false";
return Object.hasOwn(g, t) ? g[t] : this.#s(l.ab`${e} is "${t}": write ${(0, l.aY)("true")} or ${(0, 
l.aY)("false")}.`);
}
#d(e, t, i) {
return "value" in i ? i.value : this.#s(l.ab`${e} is "${t}", which ${i.problem}.`);
}
#u(e, t, i) {
t.toLowerCase().replace(/\.$/, "") !== i.toLowerCase() && this.notes.push(l.ab`${e} is read as ${i}, the form in which SES and DNS compare it.`);
}
#n(e) {
return this.#o.includes(e) ? "" : this.#e(e).trim();
}
#l(e, t) {
return this.#o.includes(e) ? void 0 : this.#s(t);
}
#s(e) {
this.problems.push(e);
}
}
}),

/***/ 9818:
/***/ ((s, o, t) => {
function isCustom(s) {
return "custom" === s.desired.kind;
}
t.d(o, {
K: () => isCustom,
S: () => u
});
const u = 1e3;
}),

/***/ 1236:
/***/ ((e, t, i) => {
i.d(t, {
MH: () => plainName,
OZ: () => lineage,
Rj: () => codePointOf,
UO: () => isWithin,
aZ: () => parseIdentity,
ed: () => isStrictChild,
gn: () => toALabels,
r: () => parseDomainName
});
var a = i(3136), n = i(3102);
const s = 1e3, r = 253, o = 63, l = 64, f = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, b = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
function parseDomainName(e) {
return parseTyped(e, parseDomain, h);
}
function parseIdentity(e) {
return parseTyped(e, parseDomainOrAddress, c);
}
function parseTyped(e, t, i) {
const a = e.trim();
if ("" === a) return {
problem: n.ab`is empty`
};
if (a.length > s) return {
problem: n.ab`is longer than ${s} characters`
};
const r = function aboutVariable(e) {
const [t] = /\$\{\{[^{}]*\}\}/.exec(e) ?? [];
if (t) return n.ab`contains the expression ${t}, and GitHub evaluates expressions in workflow files only: give the name itself`;
const [i, a, s] = /\$(?:\{(\w+)\}|(\w+)$)/.exec(e) ?? [];
return i ? n.ab`contains the shell variable ${i}, and no shell reads it: give the name itself, or in a workflow ${`\${{ env.${a ?? s} }}`}` : void 0;
}(a);
if (r) return {
problem: r
};
const o = t(a);
return "value" in o ? o : {
problem: listOf(a, t) ?? slipIn(a, t, i) ?? o.problem
};
}
function listOf(e, t) {
const i = e.split(/[\s,;]+/);
if (!(i.length < 2) && i.every(e => "value" in t(e))) return n.ab`is a list of ${i.length} names: give one here, or list several identities in ${(0, 
n.aY)("config-file")}`;
}
const m = n.ab`give the name alone`, u = n.ab`most likely from an unset variable`, p = [ {
is: n.ab`is a URL with no host, ${u}`,
fix: n.ab`give the name itself`,
pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[/?#]|$)/i,
isCertain: !0
}, {
is: n.ab`is a URL`,
fix: m,
pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]*)/i,
isCertain: !0
}, {
is: n.ab`is a ${(0, n.aY)("mailto:")} link`,
fix: m,
pattern: /^mailto:([^?]*)/i
}, {
is: n.ab`is a Markdown link`,
fix: m,
pattern: /^\[([^\]]*)\]\(/
}, {
is: n.ab`has angle brackets`,
fix: n.ab`give what is between them`,
pattern: /<([^<>]+)>/
}, {
is: n.ab`has square brackets`,
fix: n.ab`give what is between them`,
pattern: /^\[([^[\]]*)\]$/
}, {
is: n.ab`has quotation marks`,
fix: n.ab`leave them out`,
pattern: /^["'`“”„‘’«»]*([^"'`“”„‘’«»](?:.*[^"'`“”„‘’«»])?)["'`“”„‘’«»]*$/
}, {
is: n.ab`ends in a comma`,
fix: n.ab`leave it out`,
pattern: /^([^,]+),+$/
}, {
is: n.ab`ends in a semicolon`,
fix: n.ab`leave it out`,
pattern: /^([^;]+);+$/
}, {
is: n.ab`has a path after the name`,
fix: m,
pattern: /^([^/:]+)\//
}, {
is: n.ab`has a port after the name`,
fix: m,
pattern: /^([^/:]+):\d*$/
}, {
is: n.ab`contains a placeholder`,
fix: n.ab`only ${(0, n.aY)("config-file")} supports ${(0, n.aY)("{domain}")} and ${(0, 
n.aY)("{region}")}, so give the full name`,
pattern: /\{\w*\}/,
isCertain: !0
}, {
is: n.ab`is one label only, with nothing after its dot, ${u}`,
fix: n.ab`give the full name`,
pattern: /^[^.@]+\.$/,
isCertain: !0
} ], h = [ {
is: n.ab`is an ARN`,
fix: n.ab`give the domain name itself`,
pattern: /^arn:/i,
isCertain: !0
}, ...p, {
is: n.ab`is a domain with nothing before its @, ${u}`,
fix: n.ab`give the domain alone`,
pattern: /^@(.+)/,
isCertain: !0
}, {
is: n.ab`is an email address with nothing after its @, ${u}`,
fix: n.ab`give the domain alone`,
pattern: /@$/,
isCertain: !0
}, {
is: n.ab`is an email address`,
fix: n.ab`give the domain alone`,
pattern: /@([^@]*)$/,
isCertain: !0
} ], c = [ {
is: n.ab`is an ARN`,
fix: n.ab`give the identity alone`,
pattern: /^arn:[^/]*:identity\/(.+)/i,
isCertain: !0
}, {
is: n.ab`is an ARN, but not the ARN of an SES identity`,
fix: n.ab`give the domain or the email address`,
pattern: /^arn:/i,
isCertain: !0
}, ...p, {
is: n.ab`is empty before its first dot, ${u}`,
fix: n.ab`give the full name, or the domain without the dot`,
pattern: /^\.+([^.@][^@]*)$/,
isCertain: !0
}, {
is: n.ab`is empty before the @, ${u}`,
fix: n.ab`give the whole address, or the domain alone`,
pattern: /^@(.*)/,
isCertain: !0
}, {
is: n.ab`is empty after the @, ${u}`,
fix: n.ab`give the whole address`,
pattern: /^[^@]+@$/,
isCertain: !0
} ];
function slipIn(e, t, i) {
for (const {is: a, fix: s, pattern: r, isCertain: o} of i) {
const [l, f = ""] = r.exec(e) ?? [];
if (void 0 === l || f === e) continue;
const b = nameIn(f, t, i);
if (b) return n.ab`${a}: ${s}, ${b}`;
if (o) return n.ab`${a}: ${s}`;
}
}
const d = 3;
function nameIn(e, t, i, a = d) {
const n = e.trim();
if ("value" in t(n)) return n;
if (0 === a) return;
const s = i.flatMap(({pattern: e}) => e.exec(n)?.[1] ?? []);
for (const e of s) {
const s = e === n ? void 0 : nameIn(e, t, i, a - 1);
if (s) return s;
}
}
function parseDomain(e) {
if ("" === e) return {
problem: n.ab`is empty`
};
if (e.startsWith("*")) return {
problem: n.ab`is a wildcard: give one full name`
};
const t = /[^A-Za-z0-9.\-\u{80}-\u{10ffff}]|[\p{Pi}\p{Pf}\p{Ps}\p{Pe}–—−]/u.exec(e);
if (t) return {
problem: n.ab`contains ${describe(t[0])}, which is not allowed in a domain name`
};
const i = toALabels(e);
return "" === i ? {
problem: n.ab`is not a valid internationalized name`
} : function checkLabels(e) {
const t = e.split(".");
if (t.includes("")) return {
problem: aboutEmptyLabel(t)
};
if (t.length < 2) return {
problem: n.ab`is one label only: give the full name, such as ${`${e}.example.com`}`
};
if (e.length > r) return {
problem: n.ab`is longer than ${r} characters`
};
const i = t.find(e => e.length > o || !f.test(e));
return void 0 !== i ? {
problem: n.ab`has the label "${i}": a label is 1 to ${o} letters, digits and hyphens, with no hyphen at its ends`
} : /^\d+$/.test(t.at(-1) ?? "") ? {
problem: n.ab`ends in a number: an IP address is not a domain name`
} : {
value: e
};
}(i.replace(/\.$/, ""));
}
function toALabels(e) {
return /[^\x00-\x7f]/.test(e) ? (0, a.domainToASCII)(e) : e.toLowerCase();
}
function codePointOf(e) {
return `U+${(e.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function describe(e) {
const t = codePointOf(e);
return /[\p{C}\p{Z}]/u.test(e) ? t : `${e} (${t})`;
}
function aboutEmptyLabel(e) {
const t = e.filter(e => "" !== e);
if (0 === t.length) return n.ab`is nothing but dots, ${u}: give the full name`;
if ("" === e[0]) {
const e = [ "bounce", ...t ].join(".");
return n.ab`is empty before its first dot, ${u}: give the full name, such as ${e}`;
}
const i = t.length > 1 ? n.ab`, such as ${t.join(".")}` : n.ab``;
return n.ab`is empty between two of its dots, ${u}: give the full name${i}`;
}
function parseDomainOrAddress(e) {
const t = e.lastIndexOf("@");
if (t < 0) {
const t = parseDomain(e);
return "problem" in t ? t : {
value: {
kind: "domain",
name: t.value,
domain: t.value
}
};
}
const i = e.slice(0, t);
if (i.length > l || !b.test(i)) return {
problem: n.ab`has "${i}" before the @: SES accepts 1 to ${l} ASCII letters, digits and symbols there, unquoted`
};
const a = parseDomain(e.slice(t + 1));
return "problem" in a ? {
problem: n.ab`has a domain after the @ that ${a.problem}`
} : {
value: {
kind: "email",
name: `${i}@${a.value}`,
domain: a.value
}
};
}
function isStrictChild(e, t) {
return e.endsWith(`.${t}`);
}
function lineage(e) {
const t = e.split(".");
return t.slice(0, -1).map((e, i) => t.slice(i).join("."));
}
function isWithin(e, t) {
return e === t || e.endsWith(`.${t}`);
}
function plainName(e) {
return e.toLowerCase().replace(/\.$/, "");
}
}),

/***/ 2221:
/***/ ((e, s, t) => {
t.d(s, {
Cn: () => n,
Dp: () => isRegion,
R: () => isKnownSesRegion,
Ty: () => similarSesRegion,
_W: () => feedbackHost,
iQ: () => partitionOf,
vF: () => isFeedbackHostConfirmed,
xW: () => mainRegionOf
});
const n = [ "af-south-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2" ], a = new Set(n), o = new Set([ "us-gov-east-1", "eusc-de-east-1" ]);
function isRegion(e) {
return /^[a-z]{2,5}(?:-[a-z]+){1,2}-\d{1,2}$/.test(e);
}
function isKnownSesRegion(e) {
return a.has(e);
}
function similarSesRegion(e) {
return n.find(s => {
const t = [ ...s ].findIndex((s, t) => s !== e[t]), n = t < 0 ? s.length : t, [a, o] = [ s.slice(n), e.slice(n) ], u = a[0] === o[1] && a[1] === o[0] && a.slice(2) === o.slice(2), [i, c, r] = [ a.slice(1) === o.slice(1), a === o.slice(1), a.slice(1) === o ];
return u || i || c || r;
});
}
function isFeedbackHostConfirmed(e) {
return !o.has(e);
}
function feedbackHost(e) {
return `feedback-smtp.${e}.amazonses.com`;
}
function mainRegionOf(e) {
return u[e] ?? "us-east-1";
}
const u = {
"aws-us-gov": "us-gov-west-1",
"aws-cn": "cn-northwest-1",
"aws-eusc": "eusc-de-east-1"
};
function partitionOf(e) {
return e.startsWith("us-gov-") ? "aws-us-gov" : e.startsWith("eusc-") ? "aws-eusc" : "aws";
}
}),

/***/ 8540:
/***/ ((e, n, s) => {
s.a(e, async (e, n) => {
try {
var t = s(4022), a = s(9387), o = s(8289), r = s(3535), i = s(5650), c = s(6748), l = s(3102);
const e = new c.k, w = {
clock: r.ml,
signal: t.W,
mask: n => e.mask(n),
log: n => e.log(n),
trace: n => e.debug(n),
onRetry: (n, s, t) => e.log(l.ab`${n}: ${s}; trying again in ${(t / 1e3).toFixed(1)} s.`)
};
try {
await (0, a.e)({
runner: e,
env: process.env,
clock: r.ml,
signal: t.W,
openAws: async e => {
const {idToken: n} = await (0, o.w)(e, process.env, w), {openAws: t} = await Promise.all([ s.e(112), s.e(106) ]).then(s.bind(s, 1106));
return t(e, process.env, w, n);
},
openManyAws: async n => {
const {idToken: t} = await (0, o.w)(n, process.env, w), {openManyAws: a} = await Promise.all([ s.e(112), s.e(106), s.e(491) ]).then(s.bind(s, 7491));
return a(n, process.env, w, n => e.notice("One read per identity", n), t);
},
openDns: async ({dnsServers: e}) => {
const {SystemDns: n} = await Promise.all([ s.e(446), s.e(684) ]).then(s.bind(s, 657));
return new n({
servers: e,
...w
});
},
openComments: async (e, n) => {
const {PullRequestComments: t} = await Promise.all([ s.e(446), s.e(684) ]).then(s.bind(s, 9463));
return new t({
token: e,
event: n,
env: process.env,
...w
});
}
});
} catch (n) {
const {code: s, text: t} = (0, i.ie)(n);
e.fail(s, t);
}
setTimeout(() => process.exit(), 1e3).unref(), n();
} catch (e) {
n(e);
}
}, 1);
}),

/***/ 3102:
/***/ ((e, n, r) => {
r.d(n, {
Jj: () => cut,
SS: () => codeSpan,
aY: () => code,
ab: () => msg,
fj: () => join,
hS: () => counted,
o1: () => oneValue,
xF: () => fenceAround
});
var t = r(8660);
const o = 500;
class Message {
parts;
constructor(e) {
this.parts = e;
}
plain() {
return oneLine(this.parts.map(e => "words" in e ? e.words : shorten(e.value)).join(""));
}
markdown() {
return this.parts.map(e => "words" in e ? e.words : codeSpan(e.value)).join("");
}
}
function msg(e, ...n) {
const r = e.flatMap((e, r) => {
const t = n[r];
return void 0 === t ? [ {
words: e
} ] : t instanceof Message ? [ {
words: e
}, ...t.parts ] : [ {
words: e
}, "number" == typeof t ? {
words: String(t)
} : {
value: t
} ];
});
return new Message(function apart(e) {
return e.flatMap((n, r) => {
const t = e[r - 1];
return "value" in n && t && "value" in t ? [ {
words: " "
}, n ] : [ n ];
});
}(r.filter(e => !("words" in e) || "" !== e.words)));
}
function code(e) {
return new Message([ {
value: e
} ]);
}
function counted(e, n, r = `${n}s`) {
return new Message([ {
words: `${e} ${1 === e ? n : r}`
} ]);
}
function join(e) {
return new Message(e.flatMap(({parts: e}, n) => 0 === n ? e : [ {
words: " "
}, ...e ]));
}
function codeSpan(e) {
const n = function withoutLongFences(e) {
return e.replace(/`+/g, e => cut(e, 40));
}(oneLine(shorten(e))).trim() || "(empty)", r = fenceAround(n, 1);
return n.includes("`") ? `${r} ${n} ${r}` : `${r}${n}${r}`;
}
function fenceAround(e, n) {
const r = Array.from(e.matchAll(/`+/g)).reduce((e, [n]) => Math.max(e, n.length), n - 1);
return "`".repeat(r + 1);
}
function oneLine(e) {
return visible(e).replaceAll("##[", "## [").replace(/^\s*::/, ": :");
}
function oneValue(e) {
return oneLine(shorten(e));
}
function visible(e) {
return (0, t.c)(e).toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
}
function shorten(e) {
return cut(visible(e), o + 1);
}
function cut(e, n) {
return e.length <= n ? e : `${e.slice(0, n - 1).toWellFormed()}…`;
}
}),

/***/ 4443:
/***/ ((t, r, e) => {
e.d(r, {
LH: () => withRetries,
lo: () => inTurn,
m: () => n,
mF: () => i,
tx: () => attemptOf
});
const n = 4, a = {
transient: 400,
once: 1e3,
throttled: 2e3
};
function inTurn(t, r) {
return r ? r.run(t, t => "failure" in t && "throttled" === t.failure.retry ? t.failure : void 0) : t();
}
async function attemptOf(t, r) {
try {
return {
value: await t()
};
} catch (t) {
if (r(t)) return {
failure: t
};
throw t;
}
}
const i = 3e4;
async function withRetries(t, {clock: r, signal: e, onRetry: o}) {
for (let u = 1; ;u++) {
const f = await t();
if ("value" in f || e.aborted) return f;
const {failure: c} = f;
if ("final" === c.retry || u >= ("once" === c.retry ? 2 : n)) return f;
const l = Math.min(c.retryAfterMs ?? 0, i), s = Math.max(l, backOff(a[c.retry], u, r.random()));
if (o?.(c, s), await r.sleep(s, e).catch(() => {}), e.aborted) return f;
}
}
function backOff(t, r, e) {
return Math.round(t * 2 ** (r - 1) * (.5 + e / 2));
}
}),

/***/ 8660:
/***/ ((t, e, n) => {
n.d(e, {
G: () => rememberSecret,
c: () => withoutSecrets
});
const r = new Set, f = [], o = new Map, s = 16, a = /[\s`|\\<>[\]{}"*,]/, l = /[^\s`|\\<>[\]{}"*,](?:.*[^\s`|\\<>[\]{}"*,])?/s, c = 5;
function rememberSecret(t) {
return "" !== t && !r.has(t) && (r.add(t), f.push(t), !0);
}
function withoutSecrets(t) {
if (t.length < s) return t;
for (const t of f.splice(0).flatMap(formsOf)) t.length >= s && o.set(t, a.test(t) ? t.length : s);
if (0 === o.size) return t;
const e = [];
for (const n of readingsOf(t)) for (const [t, r] of o) for (const f of spansOf(t, r, n)) e.push(f);
return function masked(t, e) {
const n = [];
let r = 0;
for (const {start: f, end: o} of e.toSorted((t, e) => t.start - e.start)) f >= r && n.push(t.slice(r, f), "***"), 
r = Math.max(r, o);
return 0 === n.length ? t : n.join("") + t.slice(r);
}(t, e);
}
function formsOf(t) {
if (t.length < s) return [];
const [e = ""] = l.exec(t) ?? [], n = Buffer.from(t, "utf8"), r = [ e, Buffer.from(e, "utf8").toString("latin1") ].flatMap(t => Array.from(readingsOf(t), ({text: t}) => t)), f = n.toString("hex"), o = [ 0, 1, 2 ].map(t => function base64Of(t, e) {
return Buffer.concat([ Buffer.alloc(e), t ]).toString("base64").slice(Math.ceil(8 * e / 6), Math.floor(8 * (e + t.length) / 6));
}(n, t)), a = o.map(t => t.replaceAll("+", "-").replaceAll("/", "_"));
return [ ...r, f, f.toUpperCase(), ...o, ...a ];
}
function* readingsOf(t) {
let e = {
text: t,
startOf: t => t,
endOf: t => t + 1
};
yield e;
for (let t = 0; t < c; t++) for (const [t, n] of i) e.text.search(t) < 0 || (e = rewritten(e, t, n), 
yield e);
}
const i = [ [ /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu, () => "" ], [ /(?:%|\\x)([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]+);|&#(\d+);|&([a-z]+);|\\([^ux])/gi, function decode([t = "", e, n, r, f, o, s]) {
if (o) return u.get(o.toLowerCase()) ?? t;
if (s) return "bfnrt".includes(s) ? " " : s;
const a = f ? Number(f) : Number.parseInt(e ?? n ?? r ?? "", 16);
return a <= 1114111 ? String.fromCodePoint(a) : t;
} ] ], u = new Map([ [ "amp", "&" ], [ "apos", "'" ], [ "equals", "=" ], [ "gt", ">" ], [ "lt", "<" ], [ "plus", "+" ], [ "quot", '"' ], [ "sol", "/" ] ]);
function rewritten(t, e, n) {
const r = t.text.replace(e, (...t) => n(t));
let f;
const find = () => (f ??= function placesOf({text: t, startOf: e, endOf: n}, r, f) {
const o = new Uint32Array(t.length), s = new Uint32Array(t.length);
let a = 0, l = 0;
const keepUntil = t => {
for (;a < t; a++, l++) o[l] = e(a), s[l] = n(a);
};
for (const c of t.matchAll(r)) {
keepUntil(c.index), a += c[0].length;
for (const t = l + f(c).length; l < t; l++) o[l] = e(c.index), s[l] = n(a - 1);
}
return keepUntil(t.length), {
starts: o,
ends: s
};
}(t, e, n), f);
return {
text: r,
startOf: t => find().starts[t] ?? 0,
endOf: t => find().ends[t] ?? 0
};
}
function spansOf(t, e, {text: n, startOf: r, endOf: f}) {
const o = t.slice(0, e), s = t.slice(-e), a = [];
for (let s = 0, l = n.indexOf(o); l >= 0; l = n.indexOf(o, s)) {
for (s = l + e; s - l < t.length && n[s] === t[s - l]; ) s++;
a.push({
start: r(l),
end: f(s - 1)
});
}
if (o === t) return a;
for (let o = 0, l = n.indexOf(s); l >= 0; l = n.indexOf(s, o)) {
const s = Math.max(o, l + e - t.length);
o = l + e;
let c = l;
for (;c > s && n[c - 1] === t[t.length - (o - c) - 1]; ) c--;
a.push({
start: r(c),
end: f(o - 1)
});
}
return a;
}
})

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8540);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
