export const id = 771;
export const ids = [771];
export const modules = {

/***/ 9771:
/***/ ((t, e, s) => {
s.d(e, {
upsertComment: () => upsertComment
});
var n = s(3535), r = s(5407), o = s(3102), i = s(4443), a = s(5650), u = s(5800), c = s(790);
// CONCATENATED MODULE: ./github/github-failure.js
class GitHubRefusal extends Error {
status;
retry;
retryAfterMs;
constructor(t, e, s, n) {
super(e), this.name = "GitHubRefusal", this.status = t, this.retry = s, this.retryAfterMs = n;
}
}
function isGitHubFailure(t) {
return [ u.pM, r.Vk, GitHubRefusal ].some(e => t instanceof e);
}
// CONCATENATED MODULE: ./github/import-environment.js
const l = process.env;
process.env = {
...l,
GITHUB_EVENT_PATH: "",
no_proxy: "*"
};
var f = s(7993);
// CONCATENATED MODULE: ./github/octokit.js
!function restoreEnvironment() {
process.env = l;
}();
const h = 16777216, d = {
debug: () => {},
info: () => {},
warn: () => {},
error: () => {}
};
function fetchBy(t) {
return async (e, s) => {
const {response: n} = await t.handle((0, u.pU)(new URL(e), s)), {statusCode: r, body: o} = n, i = {
...n.headers,
"content-type": "application/json"
};
return new Response(204 === r ? null : o, {
status: r,
headers: i
});
};
}
// CONCATENATED MODULE: ./github/thread.js
const m = 3e4;
async function upsertComment(t, e, s) {
try {
return await async function upsertInTime(t, e, s) {
const {event: o, repository: a, clock: c, signal: l, onRetry: p} = s, y = new AbortController, b = AbortSignal.any([ l, y.signal ]), {octokit: w, close: g} = function openOctokit({token: t, api: e, signal: s, trace: n}) {
const o = new u.e$({
expects: "json-or-list",
largestBytes: h,
signal: s,
trace: n
}), i = (0, f.Q)(t, {
baseUrl: e.replace(/(?<!\/)\/+$/, ""),
userAgent: "ses-mail-from-action",
log: d,
request: {
fetch: fetchBy(o),
log: d
}
});
return i.hook.error("request", t => {
throw function unwrapOctokitError(t) {
const {message: e, request: s, response: n, cause: o} = t;
if (!n) return o ?? t;
const {status: i, headers: a} = n, u = (0, r.mK)(a), {message: c} = n.data ?? {};
return new GitHubRefusal(i, "string" == typeof c && "" !== c ? c : e, function classifyRefusal(t, e, s) {
return 404 === t && "PATCH" === e ? "once" : 429 === t || 403 === t && void 0 !== s ? "throttled" : t >= 500 ? "transient" : "final";
}(i, s?.method, u), u);
}(t);
}), {
octokit: i,
close: () => o.destroy()
};
}({
...s,
signal: b
}), k = new Thread(w, a, o), R = c.monotonic() + m, H = (0, i.LH)(async () => {
const s = await (0, i.tx)(() => k.upsert(t, e), isGitHubFailure);
if ("failure" in s && function isTooLate({retryAfterMs: t = 0}, e) {
return t >= e;
}(s.failure, R - c.monotonic())) throw s.failure;
return s;
}, {
clock: c,
signal: b,
onRetry: ({message: t}, e) => p("GitHub", t, e)
});
try {
const t = await (0, n.wj)(m, H, {
clock: c,
signal: l
});
if ("failure" in t) throw t.failure;
return t.value;
} catch (t) {
if (!k.updated || l.aborted) throw t;
return {
...k.updated,
leftover: reasonFor(t, s)
};
} finally {
y.abort(), g();
}
}(t, e, s);
} catch (t) {
return {
kind: "failed",
reason: reasonFor(t, s)
};
}
}
function reasonFor(t, {event: e}) {
return t instanceof n.MU ? o.ab`GitHub did not answer within ${m / 1e3} seconds.` : function aboutCommentFailure(t, e) {
return t instanceof a.lZ ? t.text : t instanceof u.pM ? (0, c.KL)(t) : t instanceof r.Vk ? o.ab`GitHub failed: ${t.message}.` : t instanceof GitHubRefusal ? function aboutRefusal({status: t, message: e, retry: s}, n) {
const r = o.ab`GitHub refused the request (status ${t}: "${e}").`;
return "throttled" === s || /rate limit/i.test(e) ? o.ab`${r} Run the step again later.` : 401 === t ? o.ab`${r} Correct ${(0, 
o.aY)("github-token")}, or leave it out.` : 404 === t || /not accessible/i.test(e) ? n ? o.ab`${r} A run for a pull request from a fork gets a read-only token; the job summary has the same text.` : o.ab`${r} Give the job the permission ${(0, 
o.aY)("pull-requests: write")}.` : r;
}(t, e) : o.ab`Something unexpected happened ("${(0, a.Z9)(t)}").`;
}(t, e.pullRequest?.isFromFork ?? !1);
}
class Thread {
#t;
#e;
#s;
#n=100;
#r;
updated;
constructor(t, e, s) {
this.#t = t, this.#e = e, this.#s = s;
}
async upsert(t, e) {
const s = await this.#o();
if (void 0 === s) return {
kind: "no-pull-request"
};
const {issues: n} = this.#t.rest;
let r = await this.#i(t, s);
if (0 === r.length) {
const o = {
...this.#e,
issue_number: s,
body: e
};
this.#r ??= await idOf(n.createComment(o)), r = await this.#i(t, s);
}
const [o, ...i] = r;
if (!o || o.id === this.#r) return {
kind: "created",
pullRequest: s
};
await idOf(n.updateComment({
...this.#e,
comment_id: o.id,
body: e
})), this.updated = {
kind: "updated",
pullRequest: s
};
for (const {id: e, user: s, body: n} of i) n?.startsWith(t.exact) && s?.login === o.user?.login && await this.#a(e);
return this.updated;
}
async #o() {
const {pullRequest: t, pushed: e = ""} = this.#s;
if (t) return t.number;
const {data: s} = await this.#t.rest.repos.listPullRequestsAssociatedWithCommit({
...this.#e,
commit_sha: e
});
if (!Array.isArray(s) || s.some(t => "number" != typeof t?.number)) throw new r.Vk("GitHub", 200, "no list of pull requests");
const n = s.find(t => t.merged_at && t.merge_commit_sha === e);
return (n ?? s.find(t => "open" === t.state && t.head.sha === e))?.number;
}
async #i({exact: t, alike: e}, s) {
const n = [ t, ...e ], kindOf = ({body: t}) => n.findIndex(e => t?.startsWith(e)), o = [];
for (let t = 1; t <= 200; t++) {
const {data: e, headers: n} = await this.#u(t, s);
if (!isListOfComments(e)) throw new r.Vk("GitHub", 200, "no list of comments");
if (o.push(...e.filter(t => kindOf(t) >= 0 && isByUs(t))), !n.link?.includes('rel="next"')) return o.toSorted((t, e) => kindOf(t) - kindOf(e));
}
throw new r.Vk("GitHub", 200, "more than 200 pages of comments");
}
async #u(t, e) {
const {issues: s} = this.#t.rest;
try {
const n = {
...this.#e,
issue_number: e
};
return await s.listComments({
...n,
per_page: this.#n,
page: t
});
} catch (t) {
throw this.#n = 20, t;
}
}
async #a(t) {
const {issues: e} = this.#t.rest, {status: s} = await e.deleteComment({
...this.#e,
comment_id: t
}).catch(t => {
if (t instanceof GitHubRefusal && 404 === t.status) return {
status: 204
};
throw t;
});
if (204 !== s) throw new r.Vk("GitHub", s, 'something other than "No Content"');
}
}
async function idOf(t) {
const {data: e} = await t;
if ("number" != typeof e?.id) throw new r.Vk("GitHub", 200, "no comment");
return e.id;
}
function isListOfComments(t) {
return Array.isArray(t) && t.every(t => "number" == typeof t?.id && "string" == typeof (t.body ?? ""));
}
const p = new Set([ "OWNER", "MEMBER", "COLLABORATOR" ]);
function isByUs({user: t, author_association: e}) {
return !(void 0 !== t && !p.has(e ?? "")) || (t?.type ? "Bot" === t.type : /\[bot\]$/.test(t?.login ?? ""));
}
})

};
