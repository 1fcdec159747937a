export const id = 993;
export const ids = [993];
export const modules = {

/***/ 977:
/***/ (function(e, t, s) {
var r, o = this && this.__createBinding || (Object.create ? function(e, t, s, r) {
void 0 === r && (r = s);
var o = Object.getOwnPropertyDescriptor(t, s);
o && !("get" in o ? !t.__esModule : o.writable || o.configurable) || (o = {
enumerable: !0,
get: function() {
return t[s];
}
}), Object.defineProperty(e, r, o);
} : function(e, t, s, r) {
void 0 === r && (r = s), e[r] = t[s];
}), n = this && this.__setModuleDefault || (Object.create ? function(e, t) {
Object.defineProperty(e, "default", {
enumerable: !0,
value: t
});
} : function(e, t) {
e.default = t;
}), i = this && this.__importStar || (r = function(e) {
return r = Object.getOwnPropertyNames || function(e) {
var t = [];
for (var s in e) Object.prototype.hasOwnProperty.call(e, s) && (t[t.length] = s);
return t;
}, r(e);
}, function(e) {
if (e && e.__esModule) return e;
var t = {};
if (null != e) for (var s = r(e), i = 0; i < s.length; i++) "default" !== s[i] && o(t, e, s[i]);
return n(t, e), t;
}), a = this && this.__awaiter || function(e, t, s, r) {
return new (s || (s = Promise))(function(o, n) {
function fulfilled(e) {
try {
step(r.next(e));
} catch (e) {
n(e);
}
}
function rejected(e) {
try {
step(r.throw(e));
} catch (e) {
n(e);
}
}
function step(e) {
e.done ? o(e.value) : function adopt(e) {
return e instanceof s ? e : new s(function(t) {
t(e);
});
}(e.value).then(fulfilled, rejected);
}
step((r = r.apply(e, t || [])).next());
});
};
Object.defineProperty(t, "__esModule", {
value: !0
}), t.HttpClient = t.HttpClientResponse = t.HttpClientError = t.MediaTypes = t.Headers = t.HttpCodes = void 0, 
t.getProxyUrl = function getProxyUrl(e) {
const t = c.getProxyUrl(new URL(e));
return t ? t.href : "";
}, t.isHttps = function isHttps(e) {
return "https:" === new URL(e).protocol;
};
const u = i(s(8611)), l = i(s(5692)), c = i(s(9769)), p = i(s(776)), d = s(734);
var h, f, g;
!function(e) {
e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", 
e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", 
e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", 
e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", 
e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", 
e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", 
e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", 
e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", 
e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", 
e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", 
e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
}(h || (t.HttpCodes = h = {})), function(e) {
e.Accept = "accept", e.ContentType = "content-type";
}(f || (t.Headers = f = {})), function(e) {
e.ApplicationJson = "application/json";
}(g || (t.MediaTypes = g = {}));
const y = [ h.MovedPermanently, h.ResourceMoved, h.SeeOther, h.TemporaryRedirect, h.PermanentRedirect ], m = [ h.BadGateway, h.ServiceUnavailable, h.GatewayTimeout ], v = [ "OPTIONS", "GET", "DELETE", "HEAD" ];
class HttpClientError extends Error {
constructor(e, t) {
super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
}
}
t.HttpClientError = HttpClientError;
class HttpClientResponse {
constructor(e) {
this.message = e;
}
readBody() {
return a(this, void 0, void 0, function*() {
return new Promise(e => a(this, void 0, void 0, function*() {
let t = Buffer.alloc(0);
this.message.on("data", e => {
t = Buffer.concat([ t, e ]);
}), this.message.on("end", () => {
e(t.toString());
});
}));
});
}
readBodyBuffer() {
return a(this, void 0, void 0, function*() {
return new Promise(e => a(this, void 0, void 0, function*() {
const t = [];
this.message.on("data", e => {
t.push(e);
}), this.message.on("end", () => {
e(Buffer.concat(t));
});
}));
});
}
}
t.HttpClientResponse = HttpClientResponse, t.HttpClient = class HttpClient {
constructor(e, t, s) {
this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, 
this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, 
this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), 
this.handlers = t || [], this.requestOptions = s, s && (null != s.ignoreSslError && (this._ignoreSslError = s.ignoreSslError), 
this._socketTimeout = s.socketTimeout, null != s.allowRedirects && (this._allowRedirects = s.allowRedirects), 
null != s.allowRedirectDowngrade && (this._allowRedirectDowngrade = s.allowRedirectDowngrade), 
null != s.maxRedirects && (this._maxRedirects = Math.max(s.maxRedirects, 0)), null != s.keepAlive && (this._keepAlive = s.keepAlive), 
null != s.allowRetries && (this._allowRetries = s.allowRetries), null != s.maxRetries && (this._maxRetries = s.maxRetries));
}
options(e, t) {
return a(this, void 0, void 0, function*() {
return this.request("OPTIONS", e, null, t || {});
});
}
get(e, t) {
return a(this, void 0, void 0, function*() {
return this.request("GET", e, null, t || {});
});
}
del(e, t) {
return a(this, void 0, void 0, function*() {
return this.request("DELETE", e, null, t || {});
});
}
post(e, t, s) {
return a(this, void 0, void 0, function*() {
return this.request("POST", e, t, s || {});
});
}
patch(e, t, s) {
return a(this, void 0, void 0, function*() {
return this.request("PATCH", e, t, s || {});
});
}
put(e, t, s) {
return a(this, void 0, void 0, function*() {
return this.request("PUT", e, t, s || {});
});
}
head(e, t) {
return a(this, void 0, void 0, function*() {
return this.request("HEAD", e, null, t || {});
});
}
sendStream(e, t, s, r) {
return a(this, void 0, void 0, function*() {
return this.request(e, t, s, r);
});
}
getJson(e) {
return a(this, arguments, void 0, function*(e, t = {}) {
t[f.Accept] = this._getExistingOrDefaultHeader(t, f.Accept, g.ApplicationJson);
const s = yield this.get(e, t);
return this._processResponse(s, this.requestOptions);
});
}
postJson(e, t) {
return a(this, arguments, void 0, function*(e, t, s = {}) {
const r = JSON.stringify(t, null, 2);
s[f.Accept] = this._getExistingOrDefaultHeader(s, f.Accept, g.ApplicationJson), 
s[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(s, g.ApplicationJson);
const o = yield this.post(e, r, s);
return this._processResponse(o, this.requestOptions);
});
}
putJson(e, t) {
return a(this, arguments, void 0, function*(e, t, s = {}) {
const r = JSON.stringify(t, null, 2);
s[f.Accept] = this._getExistingOrDefaultHeader(s, f.Accept, g.ApplicationJson), 
s[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(s, g.ApplicationJson);
const o = yield this.put(e, r, s);
return this._processResponse(o, this.requestOptions);
});
}
patchJson(e, t) {
return a(this, arguments, void 0, function*(e, t, s = {}) {
const r = JSON.stringify(t, null, 2);
s[f.Accept] = this._getExistingOrDefaultHeader(s, f.Accept, g.ApplicationJson), 
s[f.ContentType] = this._getExistingOrDefaultContentTypeHeader(s, g.ApplicationJson);
const o = yield this.patch(e, r, s);
return this._processResponse(o, this.requestOptions);
});
}
request(e, t, s, r) {
return a(this, void 0, void 0, function*() {
if (this._disposed) throw new Error("Client has already been disposed.");
const o = new URL(t);
let n = this._prepareRequest(e, o, r);
const i = this._allowRetries && v.includes(e) ? this._maxRetries + 1 : 1;
let a, u = 0;
do {
if (a = yield this.requestRaw(n, s), a && a.message && a.message.statusCode === h.Unauthorized) {
let e;
for (const t of this.handlers) if (t.canHandleAuthentication(a)) {
e = t;
break;
}
return e ? e.handleAuthentication(this, n, s) : a;
}
let t = this._maxRedirects;
for (;a.message.statusCode && y.includes(a.message.statusCode) && this._allowRedirects && t > 0; ) {
const i = a.message.headers.location;
if (!i) break;
const u = new URL(i);
if ("https:" === o.protocol && o.protocol !== u.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
if (yield a.readBody(), u.hostname !== o.hostname) for (const e in r) "authorization" === e.toLowerCase() && delete r[e];
n = this._prepareRequest(e, u, r), a = yield this.requestRaw(n, s), t--;
}
if (!a.message.statusCode || !m.includes(a.message.statusCode)) return a;
u += 1, u < i && (yield a.readBody(), yield this._performExponentialBackoff(u));
} while (u < i);
return a;
});
}
dispose() {
this._agent && this._agent.destroy(), this._disposed = !0;
}
requestRaw(e, t) {
return a(this, void 0, void 0, function*() {
return new Promise((s, r) => {
this.requestRawWithCallback(e, t, function callbackForResult(e, t) {
e ? r(e) : t ? s(t) : r(new Error("Unknown error"));
});
});
});
}
requestRawWithCallback(e, t, s) {
"string" == typeof t && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
let r = !1;
function handleResult(e, t) {
r || (r = !0, s(e, t));
}
const o = e.httpModule.request(e.options, e => {
handleResult(void 0, new HttpClientResponse(e));
});
let n;
o.on("socket", e => {
n = e;
}), o.setTimeout(this._socketTimeout || 18e4, () => {
n && n.end(), handleResult(new Error(`Request timeout: ${e.options.path}`));
}), o.on("error", function(e) {
handleResult(e);
}), t && "string" == typeof t && o.write(t, "utf8"), t && "string" != typeof t ? (t.on("close", function() {
o.end();
}), t.pipe(o)) : o.end();
}
getAgent(e) {
const t = new URL(e);
return this._getAgent(t);
}
getAgentDispatcher(e) {
const t = new URL(e), s = c.getProxyUrl(t);
if (s && s.hostname) return this._getProxyAgentDispatcher(t, s);
}
_prepareRequest(e, t, s) {
const r = {};
r.parsedUrl = t;
const o = "https:" === r.parsedUrl.protocol;
r.httpModule = o ? l : u;
const n = o ? 443 : 80;
if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : n, 
r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, 
r.options.headers = this._mergeHeaders(s), null != this.userAgent && (r.options.headers["user-agent"] = this.userAgent), 
r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (const e of this.handlers) e.prepareRequest(r.options);
return r;
}
_mergeHeaders(e) {
return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
}
_getExistingOrDefaultHeader(e, t, s) {
let r;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[t];
e && (r = "number" == typeof e ? e.toString() : e);
}
const o = e[t];
return void 0 !== o ? "number" == typeof o ? o.toString() : o : void 0 !== r ? r : s;
}
_getExistingOrDefaultContentTypeHeader(e, t) {
let s;
if (this.requestOptions && this.requestOptions.headers) {
const e = lowercaseKeys(this.requestOptions.headers)[f.ContentType];
e && (s = "number" == typeof e ? String(e) : Array.isArray(e) ? e.join(", ") : e);
}
const r = e[f.ContentType];
return void 0 !== r ? "number" == typeof r ? String(r) : Array.isArray(r) ? r.join(", ") : r : void 0 !== s ? s : t;
}
_getAgent(e) {
let t;
const s = c.getProxyUrl(e), r = s && s.hostname;
if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
const o = "https:" === e.protocol;
let n = 100;
if (this.requestOptions && (n = this.requestOptions.maxSockets || u.globalAgent.maxSockets), 
s && s.hostname) {
const e = {
maxSockets: n,
keepAlive: this._keepAlive,
proxy: Object.assign(Object.assign({}, (s.username || s.password) && {
proxyAuth: `${s.username}:${s.password}`
}), {
host: s.hostname,
port: s.port
})
};
let r;
const i = "https:" === s.protocol;
r = o ? i ? p.httpsOverHttps : p.httpsOverHttp : i ? p.httpOverHttps : p.httpOverHttp, 
t = r(e), this._proxyAgent = t;
}
if (!t) {
const e = {
keepAlive: this._keepAlive,
maxSockets: n
};
t = o ? new l.Agent(e) : new u.Agent(e), this._agent = t;
}
return o && this._ignoreSslError && (t.options = Object.assign(t.options || {}, {
rejectUnauthorized: !1
})), t;
}
_getProxyAgentDispatcher(e, t) {
let s;
if (this._keepAlive && (s = this._proxyAgentDispatcher), s) return s;
const r = "https:" === e.protocol;
return s = new d.ProxyAgent(Object.assign({
uri: t.href,
pipelining: this._keepAlive ? 1 : 0
}, (t.username || t.password) && {
token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`
})), this._proxyAgentDispatcher = s, r && this._ignoreSslError && (s.options = Object.assign(s.options.requestTls || {}, {
rejectUnauthorized: !1
})), s;
}
_getUserAgentWithOrchestrationId(e) {
const t = e || "actions/http-client", s = process.env.ACTIONS_ORCHESTRATION_ID;
return s ? `${t} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
}
_performExponentialBackoff(e) {
return a(this, void 0, void 0, function*() {
e = Math.min(10, e);
const t = 5 * Math.pow(2, e);
return new Promise(e => setTimeout(() => e(), t));
});
}
_processResponse(e, t) {
return a(this, void 0, void 0, function*() {
return new Promise((s, r) => a(this, void 0, void 0, function*() {
const o = e.message.statusCode || 0, n = {
statusCode: o,
result: null,
headers: {}
};
let i, a;
o === h.NotFound && s(n);
try {
a = yield e.readBody(), a && a.length > 0 && (i = t && t.deserializeDates ? JSON.parse(a, function dateTimeDeserializer(e, t) {
if ("string" == typeof t) {
const e = new Date(t);
if (!isNaN(e.valueOf())) return e;
}
return t;
}) : JSON.parse(a), n.result = i), n.headers = e.message.headers;
} catch (e) {}
if (o > 299) {
let e;
e = i && i.message ? i.message : a && a.length > 0 ? a : `Failed request: (${o})`;
const t = new HttpClientError(e, o);
t.result = n.result, r(t);
} else s(n);
}));
});
}
};
const lowercaseKeys = e => Object.keys(e).reduce((t, s) => (t[s.toLowerCase()] = e[s], 
t), {});
}),

/***/ 9769:
/***/ ((e, t) => {
function checkBypass(e) {
if (!e.hostname) return !1;
if (function isLoopbackAddress(e) {
const t = e.toLowerCase();
return "localhost" === t || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}(e.hostname)) return !0;
const t = process.env.no_proxy || process.env.NO_PROXY || "";
if (!t) return !1;
let s;
e.port ? s = Number(e.port) : "http:" === e.protocol ? s = 80 : "https:" === e.protocol && (s = 443);
const r = [ e.hostname.toUpperCase() ];
"number" == typeof s && r.push(`${r[0]}:${s}`);
for (const e of t.split(",").map(e => e.trim().toUpperCase()).filter(e => e)) if ("*" === e || r.some(t => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
return !1;
}
Object.defineProperty(t, "__esModule", {
value: !0
}), t.getProxyUrl = function getProxyUrl(e) {
const t = "https:" === e.protocol;
if (checkBypass(e)) return;
const s = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
if (s) try {
return new DecodedURL(s);
} catch (e) {
if (!s.startsWith("http://") && !s.startsWith("https://")) return new DecodedURL(`http://${s}`);
}
}, t.checkBypass = checkBypass;
class DecodedURL extends URL {
constructor(e, t) {
super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
}
get username() {
return this._decodedUsername;
}
get password() {
return this._decodedPassword;
}
}
}),

/***/ 776:
/***/ ((e, o, d) => {
e.exports = d(4488);
}),

/***/ 4488:
/***/ ((e, t, o) => {
o(9278);
var n, r = o(4756), s = o(8611), c = o(5692), i = o(4434), u = (o(2613), o(9023));
function TunnelingAgent(e) {
var t = this;
t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || s.Agent.defaultMaxSockets, 
t.requests = [], t.sockets = [], t.on("free", function onFree(e, o, n, r) {
for (var s = toOptions(o, n, r), c = 0, i = t.requests.length; c < i; ++c) {
var u = t.requests[c];
if (u.host === s.host && u.port === s.port) return t.requests.splice(c, 1), void u.request.onSocket(e);
}
e.destroy(), t.removeSocket(e);
});
}
function createSecureSocket(e, t) {
var o = this;
TunnelingAgent.prototype.createSocket.call(o, e, function(n) {
var s = e.request.getHeader("host"), c = mergeOptions({}, o.options, {
socket: n,
servername: s ? s.replace(/:.*$/, "") : e.host
}), i = r.connect(0, c);
o.sockets[o.sockets.indexOf(n)] = i, t(i);
});
}
function toOptions(e, t, o) {
return "string" == typeof e ? {
host: e,
port: t,
localAddress: o
} : e;
}
function mergeOptions(e) {
for (var t = 1, o = arguments.length; t < o; ++t) {
var n = arguments[t];
if ("object" == typeof n) for (var r = Object.keys(n), s = 0, c = r.length; s < c; ++s) {
var i = r[s];
void 0 !== n[i] && (e[i] = n[i]);
}
}
return e;
}
t.httpOverHttp = function httpOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = s.request, t;
}, t.httpsOverHttp = function httpsOverHttp(e) {
var t = new TunnelingAgent(e);
return t.request = s.request, t.createSocket = createSecureSocket, t.defaultPort = 443, 
t;
}, t.httpOverHttps = function httpOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = c.request, t;
}, t.httpsOverHttps = function httpsOverHttps(e) {
var t = new TunnelingAgent(e);
return t.request = c.request, t.createSocket = createSecureSocket, t.defaultPort = 443, 
t;
}, u.inherits(TunnelingAgent, i.EventEmitter), TunnelingAgent.prototype.addRequest = function addRequest(e, t, o, n) {
var r = this, s = mergeOptions({
request: e
}, r.options, toOptions(t, o, n));
r.sockets.length >= this.maxSockets ? r.requests.push(s) : r.createSocket(s, function(t) {
function onFree() {
r.emit("free", t, s);
}
function onCloseOrRemove(e) {
r.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), 
t.removeListener("agentRemove", onCloseOrRemove);
}
t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), 
e.onSocket(t);
});
}, TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
var o = this, r = {};
o.sockets.push(r);
var s = mergeOptions({}, o.proxyOptions, {
method: "CONNECT",
path: e.host + ":" + e.port,
agent: !1,
headers: {
host: e.host + ":" + e.port
}
});
e.localAddress && (s.localAddress = e.localAddress), s.proxyAuth && (s.headers = s.headers || {}, 
s.headers["Proxy-Authorization"] = "Basic " + new Buffer(s.proxyAuth).toString("base64")), 
n("making CONNECT request");
var c = o.request(s);
function onConnect(s, i, u) {
var a;
return c.removeAllListeners(), i.removeAllListeners(), 200 !== s.statusCode ? (n("tunneling socket could not be established, statusCode=%d", s.statusCode), 
i.destroy(), (a = new Error("tunneling socket could not be established, statusCode=" + s.statusCode)).code = "ECONNRESET", 
e.request.emit("error", a), void o.removeSocket(r)) : u.length > 0 ? (n("got illegal response body from proxy"), 
i.destroy(), (a = new Error("got illegal response body from proxy")).code = "ECONNRESET", 
e.request.emit("error", a), void o.removeSocket(r)) : (n("tunneling connection has established"), 
o.sockets[o.sockets.indexOf(r)] = i, t(i));
}
c.useChunkedEncodingByDefault = !1, c.once("response", function onResponse(e) {
e.upgrade = !0;
}), c.once("upgrade", function onUpgrade(e, t, o) {
process.nextTick(function() {
onConnect(e, t, o);
});
}), c.once("connect", onConnect), c.once("error", function onError(t) {
c.removeAllListeners(), n("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
var s = new Error("tunneling socket could not be established, cause=" + t.message);
s.code = "ECONNRESET", e.request.emit("error", s), o.removeSocket(r);
}), c.end();
}, TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
var t = this.sockets.indexOf(e);
if (-1 !== t) {
this.sockets.splice(t, 1);
var o = this.requests.shift();
o && this.createSocket(o, function(e) {
o.request.onSocket(e);
});
}
}, n = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
var e = Array.prototype.slice.call(arguments);
"string" == typeof e[0] ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
} : function() {}, t.debug = n;
}),

/***/ 734:
/***/ ((e, t, r) => {
const o = r(5215), s = r(6089), p = r(7454), a = r(7479), n = r(3779), i = r(4942), c = r(5579), l = r(8056), x = r(5793), h = r(586), {InvalidArgumentError: g} = x, d = r(8833), u = r(6962), m = r(9271), k = r(2107), y = r(2646), f = r(1427), b = r(2406), {getGlobalDispatcher: E, setGlobalDispatcher: C} = r(5319), D = r(6037), v = r(7424), R = r(6708);
function makeDispatcher(e) {
return (t, r, o) => {
if ("function" == typeof r && (o = r, r = null), !t || "string" != typeof t && "object" != typeof t && !(t instanceof URL)) throw new g("invalid url");
if (null != r && "object" != typeof r) throw new g("invalid opts");
if (r && null != r.path) {
if ("string" != typeof r.path) throw new g("invalid opts.path");
let e = r.path;
r.path.startsWith("/") || (e = `/${e}`), t = new URL(h.parseOrigin(t).origin + e);
} else r || (r = "object" == typeof t ? t : {}), t = h.parseURL(t);
const {agent: s, dispatcher: p = E()} = r;
if (s) throw new g("unsupported opts.agent. Did you mean opts.client?");
return e.call(p, {
...r,
origin: t.origin,
path: t.search ? `${t.pathname}${t.search}` : t.pathname,
method: r.method || (r.body ? "PUT" : "GET")
}, o);
};
}
Object.assign(s.prototype, d), e.exports.Dispatcher = s, e.exports.Client = o, e.exports.Pool = p, 
e.exports.BalancedPool = a, e.exports.Agent = n, e.exports.ProxyAgent = i, e.exports.EnvHttpProxyAgent = c, 
e.exports.RetryAgent = l, e.exports.RetryHandler = b, e.exports.DecoratorHandler = D, 
e.exports.RedirectHandler = v, e.exports.createRedirectInterceptor = R, e.exports.interceptors = {
redirect: r(92),
retry: r(9636),
dump: r(410),
dns: r(1893)
}, e.exports.buildConnector = u, e.exports.errors = x, e.exports.util = {
parseHeaders: h.parseHeaders,
headerNameToString: h.headerNameToString
}, e.exports.setGlobalDispatcher = C, e.exports.getGlobalDispatcher = E;
const w = r(7532).fetch;
e.exports.fetch = async function fetch(e, t = void 0) {
try {
return await w(e, t);
} catch (e) {
throw e && "object" == typeof e && Error.captureStackTrace(e), e;
}
}, e.exports.Headers = r(1470).Headers, e.exports.Response = r(9141).Response, e.exports.Request = r(5601).Request, 
e.exports.FormData = r(1112).FormData, e.exports.File = globalThis.File ?? r(4573).File, 
e.exports.FileReader = r(5969).FileReader;
const {setGlobalOrigin: M, getGlobalOrigin: S} = r(3109);
e.exports.setGlobalOrigin = M, e.exports.getGlobalOrigin = S;
const {CacheStorage: T} = r(1627), {kConstruct: G} = r(1519);
e.exports.caches = new T(G);
const {deleteCookie: A, getCookies: H, getSetCookies: F, setCookie: O} = r(3775);
e.exports.deleteCookie = A, e.exports.getCookies = H, e.exports.getSetCookies = F, 
e.exports.setCookie = O;
const {parseMIMEType: P, serializeAMimeType: j} = r(2318);
e.exports.parseMIMEType = P, e.exports.serializeAMimeType = j;
const {CloseEvent: q, ErrorEvent: I, MessageEvent: U} = r(2494);
e.exports.WebSocket = r(2920).WebSocket, e.exports.CloseEvent = q, e.exports.ErrorEvent = I, 
e.exports.MessageEvent = U, e.exports.request = makeDispatcher(d.request), e.exports.stream = makeDispatcher(d.stream), 
e.exports.pipeline = makeDispatcher(d.pipeline), e.exports.connect = makeDispatcher(d.connect), 
e.exports.upgrade = makeDispatcher(d.upgrade), e.exports.MockClient = m, e.exports.MockPool = y, 
e.exports.MockAgent = k, e.exports.mockErrors = f;
const {EventSource: L} = r(2328);
e.exports.EventSource = L;
}),

/***/ 8608:
/***/ ((e, n, o) => {
const {addAbortListener: r} = o(586), {RequestAbortedError: t} = o(5793), a = Symbol("kListener"), l = Symbol("kSignal");
function abort(e) {
e.abort ? e.abort(e[l]?.reason) : e.reason = e[l]?.reason ?? new t, removeSignal(e);
}
function removeSignal(e) {
e[l] && ("removeEventListener" in e[l] ? e[l].removeEventListener("abort", e[a]) : e[l].removeListener("abort", e[a]), 
e[l] = null, e[a] = null);
}
e.exports = {
addSignal: function addSignal(e, n) {
e.reason = null, e[l] = null, e[a] = null, n && (n.aborted ? abort(e) : (e[l] = n, 
e[a] = () => {
abort(e);
}, r(e[l], e[a])));
},
removeSignal: removeSignal
};
}),

/***/ 9086:
/***/ ((e, t, n) => {
const o = n(4589), {AsyncResource: s} = n(6698), {InvalidArgumentError: a, SocketError: c} = n(5793), r = n(586), {addSignal: l, removeSignal: i} = n(8608);
class ConnectHandler extends s {
constructor(e, t) {
if (!e || "object" != typeof e) throw new a("invalid opts");
if ("function" != typeof t) throw new a("invalid callback");
const {signal: n, opaque: o, responseHeaders: s} = e;
if (n && "function" != typeof n.on && "function" != typeof n.addEventListener) throw new a("signal must be an EventEmitter or EventTarget");
super("UNDICI_CONNECT"), this.opaque = o || null, this.responseHeaders = s || null, 
this.callback = t, this.abort = null, l(this, n);
}
onConnect(e, t) {
this.reason ? e(this.reason) : (o(this.callback), this.abort = e, this.context = t);
}
onHeaders() {
throw new c("bad connect", null);
}
onUpgrade(e, t, n) {
const {callback: o, opaque: s, context: a} = this;
i(this), this.callback = null;
let c = t;
null != c && (c = "raw" === this.responseHeaders ? r.parseRawHeaders(t) : r.parseHeaders(t)), 
this.runInAsyncScope(o, null, null, {
statusCode: e,
headers: c,
socket: n,
opaque: s,
context: a
});
}
onError(e) {
const {callback: t, opaque: n} = this;
i(this), t && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(t, null, e, {
opaque: n
});
}));
}
}
e.exports = function connect(e, t) {
if (void 0 === t) return new Promise((t, n) => {
connect.call(this, e, (e, o) => e ? n(e) : t(o));
});
try {
const n = new ConnectHandler(e, t);
this.dispatch({
...e,
method: "CONNECT"
}, n);
} catch (n) {
if ("function" != typeof t) throw n;
const o = e?.opaque;
queueMicrotask(() => t(n, {
opaque: o
}));
}
};
}),

/***/ 9972:
/***/ ((e, t, s) => {
const {Readable: n, Duplex: r, PassThrough: o} = s(7075), {InvalidArgumentError: i, InvalidReturnValueError: a, RequestAbortedError: d} = s(5793), h = s(586), {AsyncResource: l} = s(6698), {addSignal: u, removeSignal: c} = s(8608), p = s(4589), y = Symbol("resume");
class PipelineRequest extends n {
constructor() {
super({
autoDestroy: !0
}), this[y] = null;
}
_read() {
const {[y]: e} = this;
e && (this[y] = null, e());
}
_destroy(e, t) {
this._read(), t(e);
}
}
class PipelineResponse extends n {
constructor(e) {
super({
autoDestroy: !0
}), this[y] = e;
}
_read() {
this[y]();
}
_destroy(e, t) {
e || this._readableState.endEmitted || (e = new d), t(e);
}
}
class PipelineHandler extends l {
constructor(e, t) {
if (!e || "object" != typeof e) throw new i("invalid opts");
if ("function" != typeof t) throw new i("invalid handler");
const {signal: s, method: n, opaque: o, onInfo: a, responseHeaders: l} = e;
if (s && "function" != typeof s.on && "function" != typeof s.addEventListener) throw new i("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === n) throw new i("invalid method");
if (a && "function" != typeof a) throw new i("invalid onInfo callback");
super("UNDICI_PIPELINE"), this.opaque = o || null, this.responseHeaders = l || null, 
this.handler = t, this.abort = null, this.context = null, this.onInfo = a || null, 
this.req = (new PipelineRequest).on("error", h.nop), this.ret = new r({
readableObjectMode: e.objectMode,
autoDestroy: !0,
read: () => {
const {body: e} = this;
e?.resume && e.resume();
},
write: (e, t, s) => {
const {req: n} = this;
n.push(e, t) || n._readableState.destroyed ? s() : n[y] = s;
},
destroy: (e, t) => {
const {body: s, req: n, res: r, ret: o, abort: i} = this;
e || o._readableState.endEmitted || (e = new d), i && e && i(), h.destroy(s, e), 
h.destroy(n, e), h.destroy(r, e), c(this), t(e);
}
}).on("prefinish", () => {
const {req: e} = this;
e.push(null);
}), this.res = null, u(this, s);
}
onConnect(e, t) {
const {ret: s, res: n} = this;
this.reason ? e(this.reason) : (p(!n, "pipeline cannot be retried"), p(!s.destroyed), 
this.abort = e, this.context = t);
}
onHeaders(e, t, s) {
const {opaque: n, handler: r, context: o} = this;
if (e < 200) {
if (this.onInfo) {
const s = "raw" === this.responseHeaders ? h.parseRawHeaders(t) : h.parseHeaders(t);
this.onInfo({
statusCode: e,
headers: s
});
}
return;
}
let i;
this.res = new PipelineResponse(s);
try {
this.handler = null;
const s = "raw" === this.responseHeaders ? h.parseRawHeaders(t) : h.parseHeaders(t);
i = this.runInAsyncScope(r, null, {
statusCode: e,
headers: s,
opaque: n,
body: this.res,
context: o
});
} catch (e) {
throw this.res.on("error", h.nop), e;
}
if (!i || "function" != typeof i.on) throw new a("expected Readable");
i.on("data", e => {
const {ret: t, body: s} = this;
!t.push(e) && s.pause && s.pause();
}).on("error", e => {
const {ret: t} = this;
h.destroy(t, e);
}).on("end", () => {
const {ret: e} = this;
e.push(null);
}).on("close", () => {
const {ret: e} = this;
e._readableState.ended || h.destroy(e, new d);
}), this.body = i;
}
onData(e) {
const {res: t} = this;
return t.push(e);
}
onComplete(e) {
const {res: t} = this;
t.push(null);
}
onError(e) {
const {ret: t} = this;
this.handler = null, h.destroy(t, e);
}
}
e.exports = function pipeline(e, t) {
try {
const s = new PipelineHandler(e, t);
return this.dispatch({
...e,
body: s.req
}, s), s.ret;
} catch (e) {
return (new o).destroy(e);
}
};
}),

/***/ 2481:
/***/ ((e, t, r) => {
const s = r(4589), {Readable: o} = r(1433), {InvalidArgumentError: n, RequestAbortedError: i} = r(5793), a = r(586), {getResolveErrorBodyCallback: h} = r(5225), {AsyncResource: l} = r(6698);
class RequestHandler extends l {
constructor(e, t) {
if (!e || "object" != typeof e) throw new n("invalid opts");
const {signal: r, method: s, opaque: o, body: h, onInfo: l, responseHeaders: u, throwOnError: c, highWaterMark: d} = e;
try {
if ("function" != typeof t) throw new n("invalid callback");
if (d && ("number" != typeof d || d < 0)) throw new n("invalid highWaterMark");
if (r && "function" != typeof r.on && "function" != typeof r.addEventListener) throw new n("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === s) throw new n("invalid method");
if (l && "function" != typeof l) throw new n("invalid onInfo callback");
super("UNDICI_REQUEST");
} catch (e) {
throw a.isStream(h) && a.destroy(h.on("error", a.nop), e), e;
}
this.method = s, this.responseHeaders = u || null, this.opaque = o || null, this.callback = t, 
this.res = null, this.abort = null, this.body = h, this.trailers = {}, this.context = null, 
this.onInfo = l || null, this.throwOnError = c, this.highWaterMark = d, this.signal = r, 
this.reason = null, this.removeAbortListener = null, a.isStream(h) && h.on("error", e => {
this.onError(e);
}), this.signal && (this.signal.aborted ? this.reason = this.signal.reason ?? new i : this.removeAbortListener = a.addAbortListener(this.signal, () => {
this.reason = this.signal.reason ?? new i, this.res ? a.destroy(this.res.on("error", a.nop), this.reason) : this.abort && this.abort(this.reason), 
this.removeAbortListener && (this.res?.off("close", this.removeAbortListener), this.removeAbortListener(), 
this.removeAbortListener = null);
}));
}
onConnect(e, t) {
this.reason ? e(this.reason) : (s(this.callback), this.abort = e, this.context = t);
}
onHeaders(e, t, r, s) {
const {callback: n, opaque: i, abort: l, context: u, responseHeaders: c, highWaterMark: d} = this, b = "raw" === c ? a.parseRawHeaders(t) : a.parseHeaders(t);
if (e < 200) return void (this.onInfo && this.onInfo({
statusCode: e,
headers: b
}));
const p = "raw" === c ? a.parseHeaders(t) : b, f = p["content-type"], m = p["content-length"], y = new o({
resume: r,
abort: l,
contentType: f,
contentLength: "HEAD" !== this.method && m ? Number(m) : null,
highWaterMark: d
});
this.removeAbortListener && y.on("close", this.removeAbortListener), this.callback = null, 
this.res = y, null !== n && (this.throwOnError && e >= 400 ? this.runInAsyncScope(h, null, {
callback: n,
body: y,
contentType: f,
statusCode: e,
statusMessage: s,
headers: b
}) : this.runInAsyncScope(n, null, null, {
statusCode: e,
headers: b,
trailers: this.trailers,
opaque: i,
body: y,
context: u
}));
}
onData(e) {
return this.res.push(e);
}
onComplete(e) {
a.parseHeaders(e, this.trailers), this.res.push(null);
}
onError(e) {
const {res: t, callback: r, body: s, opaque: o} = this;
r && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(r, null, e, {
opaque: o
});
})), t && (this.res = null, queueMicrotask(() => {
a.destroy(t, e);
})), s && (this.body = null, a.destroy(s, e)), this.removeAbortListener && (t?.off("close", this.removeAbortListener), 
this.removeAbortListener(), this.removeAbortListener = null);
}
}
e.exports = function request(e, t) {
if (void 0 === t) return new Promise((t, r) => {
request.call(this, e, (e, s) => e ? r(e) : t(s));
});
try {
this.dispatch(e, new RequestHandler(e, t));
} catch (r) {
if ("function" != typeof t) throw r;
const s = e?.opaque;
queueMicrotask(() => t(r, {
opaque: s
}));
}
}, e.exports.RequestHandler = RequestHandler;
}),

/***/ 4789:
/***/ ((e, t, n) => {
const r = n(4589), {finished: o, PassThrough: s} = n(7075), {InvalidArgumentError: a, InvalidReturnValueError: i} = n(5793), l = n(586), {getResolveErrorBodyCallback: c} = n(5225), {AsyncResource: h} = n(6698), {addSignal: u, removeSignal: d} = n(8608);
class StreamHandler extends h {
constructor(e, t, n) {
if (!e || "object" != typeof e) throw new a("invalid opts");
const {signal: r, method: o, opaque: s, body: i, onInfo: c, responseHeaders: h, throwOnError: d} = e;
try {
if ("function" != typeof n) throw new a("invalid callback");
if ("function" != typeof t) throw new a("invalid factory");
if (r && "function" != typeof r.on && "function" != typeof r.addEventListener) throw new a("signal must be an EventEmitter or EventTarget");
if ("CONNECT" === o) throw new a("invalid method");
if (c && "function" != typeof c) throw new a("invalid onInfo callback");
super("UNDICI_STREAM");
} catch (e) {
throw l.isStream(i) && l.destroy(i.on("error", l.nop), e), e;
}
this.responseHeaders = h || null, this.opaque = s || null, this.factory = t, this.callback = n, 
this.res = null, this.abort = null, this.context = null, this.trailers = null, this.body = i, 
this.onInfo = c || null, this.throwOnError = d || !1, l.isStream(i) && i.on("error", e => {
this.onError(e);
}), u(this, r);
}
onConnect(e, t) {
this.reason ? e(this.reason) : (r(this.callback), this.abort = e, this.context = t);
}
onHeaders(e, t, n, r) {
const {factory: a, opaque: h, context: u, callback: d, responseHeaders: f} = this, p = "raw" === f ? l.parseRawHeaders(t) : l.parseHeaders(t);
if (e < 200) return void (this.onInfo && this.onInfo({
statusCode: e,
headers: p
}));
let y;
if (this.factory = null, this.throwOnError && e >= 400) {
const n = ("raw" === f ? l.parseHeaders(t) : p)["content-type"];
y = new s, this.callback = null, this.runInAsyncScope(c, null, {
callback: d,
body: y,
contentType: n,
statusCode: e,
statusMessage: r,
headers: p
});
} else {
if (null === a) return;
if (y = this.runInAsyncScope(a, null, {
statusCode: e,
headers: p,
opaque: h,
context: u
}), !y || "function" != typeof y.write || "function" != typeof y.end || "function" != typeof y.on) throw new i("expected Writable");
o(y, {
readable: !1
}, e => {
const {callback: t, res: n, opaque: r, trailers: o, abort: s} = this;
this.res = null, !e && n.readable || l.destroy(n, e), this.callback = null, this.runInAsyncScope(t, null, e || null, {
opaque: r,
trailers: o
}), e && s();
});
}
return y.on("drain", n), this.res = y, !0 !== (void 0 !== y.writableNeedDrain ? y.writableNeedDrain : y._writableState?.needDrain);
}
onData(e) {
const {res: t} = this;
return !t || t.write(e);
}
onComplete(e) {
const {res: t} = this;
d(this), t && (this.trailers = l.parseHeaders(e), t.end());
}
onError(e) {
const {res: t, callback: n, opaque: r, body: o} = this;
d(this), this.factory = null, t ? (this.res = null, l.destroy(t, e)) : n && (this.callback = null, 
queueMicrotask(() => {
this.runInAsyncScope(n, null, e, {
opaque: r
});
})), o && (this.body = null, l.destroy(o, e));
}
}
e.exports = function stream(e, t, n) {
if (void 0 === n) return new Promise((n, r) => {
stream.call(this, e, t, (e, t) => e ? r(e) : n(t));
});
try {
this.dispatch(e, new StreamHandler(e, t, n));
} catch (t) {
if ("function" != typeof n) throw t;
const r = e?.opaque;
queueMicrotask(() => n(t, {
opaque: r
}));
}
};
}),

/***/ 5792:
/***/ ((e, t, n) => {
const {InvalidArgumentError: o, SocketError: s} = n(5793), {AsyncResource: a} = n(6698), r = n(586), {addSignal: c, removeSignal: l} = n(8608), i = n(4589);
class UpgradeHandler extends a {
constructor(e, t) {
if (!e || "object" != typeof e) throw new o("invalid opts");
if ("function" != typeof t) throw new o("invalid callback");
const {signal: n, opaque: s, responseHeaders: a} = e;
if (n && "function" != typeof n.on && "function" != typeof n.addEventListener) throw new o("signal must be an EventEmitter or EventTarget");
super("UNDICI_UPGRADE"), this.responseHeaders = a || null, this.opaque = s || null, 
this.callback = t, this.abort = null, this.context = null, c(this, n);
}
onConnect(e, t) {
this.reason ? e(this.reason) : (i(this.callback), this.abort = e, this.context = null);
}
onHeaders() {
throw new s("bad upgrade", null);
}
onUpgrade(e, t, n) {
i(101 === e);
const {callback: o, opaque: s, context: a} = this;
l(this), this.callback = null;
const c = "raw" === this.responseHeaders ? r.parseRawHeaders(t) : r.parseHeaders(t);
this.runInAsyncScope(o, null, null, {
headers: c,
socket: n,
opaque: s,
context: a
});
}
onError(e) {
const {callback: t, opaque: n} = this;
l(this), t && (this.callback = null, queueMicrotask(() => {
this.runInAsyncScope(t, null, e, {
opaque: n
});
}));
}
}
e.exports = function upgrade(e, t) {
if (void 0 === t) return new Promise((t, n) => {
upgrade.call(this, e, (e, o) => e ? n(e) : t(o));
});
try {
const n = new UpgradeHandler(e, t);
this.dispatch({
...e,
method: e.method || "GET",
upgrade: e.protocol || "Websocket"
}, n);
} catch (n) {
if ("function" != typeof t) throw n;
const o = e?.opaque;
queueMicrotask(() => t(n, {
opaque: o
}));
}
};
}),

/***/ 8833:
/***/ ((e, p, r) => {
e.exports.request = r(2481), e.exports.stream = r(4789), e.exports.pipeline = r(9972), 
e.exports.upgrade = r(5792), e.exports.connect = r(9086);
}),

/***/ 1433:
/***/ ((e, t, n) => {
const r = n(4589), {Readable: s} = n(7075), {RequestAbortedError: o, NotSupportedError: u, InvalidArgumentError: i, AbortError: a} = n(5793), l = n(586), {ReadableStreamFrom: c} = n(586), h = Symbol("kConsume"), d = Symbol("kReading"), b = Symbol("kBody"), f = Symbol("kAbort"), m = Symbol("kContentType"), y = Symbol("kContentLength"), noop = () => {};
async function consume(e, t) {
return r(!e[h]), new Promise((n, r) => {
if (function isUnusable(e) {
return l.isDisturbed(e) || function isLocked(e) {
return e[b] && !0 === e[b].locked || e[h];
}(e);
}(e)) {
const t = e._readableState;
t.destroyed && !1 === t.closeEmitted ? e.on("error", e => {
r(e);
}).on("close", () => {
r(new TypeError("unusable"));
}) : r(t.errored ?? new TypeError("unusable"));
} else queueMicrotask(() => {
e[h] = {
type: t,
stream: e,
resolve: n,
reject: r,
length: 0,
body: []
}, e.on("error", function(e) {
consumeFinish(this[h], e);
}).on("close", function() {
null !== this[h].body && consumeFinish(this[h], new o);
}), function consumeStart(e) {
if (null === e.body) return;
const {_readableState: t} = e.stream;
if (t.bufferIndex) {
const n = t.bufferIndex, r = t.buffer.length;
for (let s = n; s < r; s++) consumePush(e, t.buffer[s]);
} else for (const n of t.buffer) consumePush(e, n);
for (t.endEmitted ? consumeEnd(this[h]) : e.stream.on("end", function() {
consumeEnd(this[h]);
}), e.stream.resume(); null != e.stream.read(); ) ;
}(e[h]);
});
});
}
function chunksDecode(e, t) {
if (0 === e.length || 0 === t) return "";
const n = 1 === e.length ? e[0] : Buffer.concat(e, t), r = n.length, s = r > 2 && 239 === n[0] && 187 === n[1] && 191 === n[2] ? 3 : 0;
return n.utf8Slice(s, r);
}
function chunksConcat(e, t) {
if (0 === e.length || 0 === t) return new Uint8Array(0);
if (1 === e.length) return new Uint8Array(e[0]);
const n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
let r = 0;
for (let t = 0; t < e.length; ++t) {
const s = e[t];
n.set(s, r), r += s.length;
}
return n;
}
function consumeEnd(e) {
const {type: t, body: n, resolve: r, stream: s, length: o} = e;
try {
"text" === t ? r(chunksDecode(n, o)) : "json" === t ? r(JSON.parse(chunksDecode(n, o))) : "arrayBuffer" === t ? r(chunksConcat(n, o).buffer) : "blob" === t ? r(new Blob(n, {
type: s[m]
})) : "bytes" === t && r(chunksConcat(n, o)), consumeFinish(e);
} catch (e) {
s.destroy(e);
}
}
function consumePush(e, t) {
e.length += t.length, e.body.push(t);
}
function consumeFinish(e, t) {
null !== e.body && (t ? e.reject(t) : e.resolve(), e.type = null, e.stream = null, 
e.resolve = null, e.reject = null, e.length = 0, e.body = null);
}
e.exports = {
Readable: class BodyReadable extends s {
constructor({resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: s = 65536}) {
super({
autoDestroy: !0,
read: e,
highWaterMark: s
}), this._readableState.dataEmitted = !1, this[f] = t, this[h] = null, this[b] = null, 
this[m] = n, this[y] = r, this[d] = !1;
}
destroy(e) {
return e || this._readableState.endEmitted || (e = new o), e && this[f](), super.destroy(e);
}
_destroy(e, t) {
this[d] ? t(e) : setImmediate(() => {
t(e);
});
}
on(e, ...t) {
return "data" !== e && "readable" !== e || (this[d] = !0), super.on(e, ...t);
}
addListener(e, ...t) {
return this.on(e, ...t);
}
off(e, ...t) {
const n = super.off(e, ...t);
return "data" !== e && "readable" !== e || (this[d] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0), 
n;
}
removeListener(e, ...t) {
return this.off(e, ...t);
}
push(e) {
return this[h] && null !== e ? (consumePush(this[h], e), !this[d] || super.push(e)) : super.push(e);
}
async text() {
return consume(this, "text");
}
async json() {
return consume(this, "json");
}
async blob() {
return consume(this, "blob");
}
async bytes() {
return consume(this, "bytes");
}
async arrayBuffer() {
return consume(this, "arrayBuffer");
}
async formData() {
throw new u;
}
get bodyUsed() {
return l.isDisturbed(this);
}
get body() {
return this[b] || (this[b] = c(this), this[h] && (this[b].getReader(), r(this[b].locked))), 
this[b];
}
async dump(e) {
let t = Number.isFinite(e?.limit) ? e.limit : 131072;
const n = e?.signal;
if (null != n && ("object" != typeof n || !("aborted" in n))) throw new i("signal must be an AbortSignal");
return n?.throwIfAborted(), this._readableState.closeEmitted ? null : await new Promise((e, r) => {
this[y] > t && this.destroy(new a);
const onAbort = () => {
this.destroy(n.reason ?? new a);
};
n?.addEventListener("abort", onAbort), this.on("close", function() {
n?.removeEventListener("abort", onAbort), n?.aborted ? r(n.reason ?? new a) : e(null);
}).on("error", noop).on("data", function(e) {
t -= e.length, t <= 0 && this.destroy();
}).resume();
});
}
},
chunksDecode: chunksDecode
};
}),

/***/ 5225:
/***/ ((e, t, o) => {
const s = o(4589), {ResponseStatusCodeError: r} = o(5793), {chunksDecode: a} = o(1433), isContentTypeApplicationJson = e => e.length > 15 && "/" === e[11] && "a" === e[0] && "p" === e[1] && "p" === e[2] && "l" === e[3] && "i" === e[4] && "c" === e[5] && "a" === e[6] && "t" === e[7] && "i" === e[8] && "o" === e[9] && "n" === e[10] && "j" === e[12] && "s" === e[13] && "o" === e[14] && "n" === e[15], isContentTypeText = e => e.length > 4 && "/" === e[4] && "t" === e[0] && "e" === e[1] && "x" === e[2] && "t" === e[3];
e.exports = {
getResolveErrorBodyCallback: async function getResolveErrorBodyCallback({callback: e, body: t, contentType: o, statusCode: c, statusMessage: n, headers: i}) {
s(t);
let l = [], u = 0;
try {
for await (const e of t) if (l.push(e), u += e.length, u > 131072) {
l = [], u = 0;
break;
}
} catch {
l = [], u = 0;
}
const p = `Response status code ${c}${n ? `: ${n}` : ""}`;
if (204 === c || !o || !u) return void queueMicrotask(() => e(new r(p, c, i)));
const d = Error.stackTraceLimit;
let k;
Error.stackTraceLimit = 0;
try {
isContentTypeApplicationJson(o) ? k = JSON.parse(a(l, u)) : isContentTypeText(o) && (k = a(l, u));
} catch {} finally {
Error.stackTraceLimit = d;
}
queueMicrotask(() => e(new r(p, c, i, k)));
},
isContentTypeApplicationJson: isContentTypeApplicationJson,
isContentTypeText: isContentTypeText
};
}),

/***/ 6962:
/***/ ((e, t, s) => {
const o = s(7030), n = s(4589), i = s(586), {InvalidArgumentError: a, ConnectTimeoutError: r} = s(5793), c = s(1017);
function noop() {}
let l, u;
u = !global.FinalizationRegistry || process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG ? class SimpleSessionCache {
constructor(e) {
this._maxCachedSessions = e, this._sessionCache = new Map;
}
get(e) {
return this._sessionCache.get(e);
}
set(e, t) {
if (0 !== this._maxCachedSessions) {
if (this._sessionCache.size >= this._maxCachedSessions) {
const {value: e} = this._sessionCache.keys().next();
this._sessionCache.delete(e);
}
this._sessionCache.set(e, t);
}
}
} : class WeakSessionCache {
constructor(e) {
this._maxCachedSessions = e, this._sessionCache = new Map, this._sessionRegistry = new global.FinalizationRegistry(e => {
if (this._sessionCache.size < this._maxCachedSessions) return;
const t = this._sessionCache.get(e);
void 0 !== t && void 0 === t.deref() && this._sessionCache.delete(e);
});
}
get(e) {
const t = this._sessionCache.get(e);
return t ? t.deref() : null;
}
set(e, t) {
0 !== this._maxCachedSessions && (this._sessionCache.set(e, new WeakRef(t)), this._sessionRegistry.register(t, e));
}
};
const h = "win32" === process.platform ? (e, t) => {
if (!t.timeout) return noop;
let s = null, o = null;
const n = c.setFastTimeout(() => {
s = setImmediate(() => {
o = setImmediate(() => onConnectTimeout(e.deref(), t));
});
}, t.timeout);
return () => {
c.clearFastTimeout(n), clearImmediate(s), clearImmediate(o);
};
} : (e, t) => {
if (!t.timeout) return noop;
let s = null;
const o = c.setFastTimeout(() => {
s = setImmediate(() => {
onConnectTimeout(e.deref(), t);
});
}, t.timeout);
return () => {
c.clearFastTimeout(o), clearImmediate(s);
};
};
function onConnectTimeout(e, t) {
if (null == e) return;
let s = "Connect Timeout Error";
Array.isArray(e.autoSelectFamilyAttemptedAddresses) ? s += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},` : s += ` (attempted address: ${t.hostname}:${t.port},`, 
s += ` timeout: ${t.timeout}ms)`, i.destroy(e, new r(s));
}
e.exports = function buildConnector({allowH2: e, maxCachedSessions: t, socketPath: r, timeout: c, session: m, ...d}) {
if (null != t && (!Number.isInteger(t) || t < 0)) throw new a("maxCachedSessions must be a positive integer or zero");
const p = {
path: r,
...d
}, C = new u(null == t ? 100 : t);
return c = null == c ? 1e4 : c, e = null != e && e, function connect({hostname: t, host: a, protocol: r, port: u, servername: d, localAddress: f, httpSocket: _}, g) {
let v;
if ("https:" === r) {
l || (l = s(1692));
const o = (d = d || p.servername || i.getServerName(a) || null) || t;
n(o);
const r = m || C.get(o) || null;
u = u || 443, v = l.connect({
highWaterMark: 16384,
...p,
servername: d,
session: r,
localAddress: f,
ALPNProtocols: e ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
socket: _,
port: u,
host: t
}), v.on("session", function(e) {
C.set(o, e);
});
} else n(!_, "httpSocket can only be sent on TLS update"), u = u || 80, v = o.connect({
highWaterMark: 65536,
...p,
localAddress: f,
port: u,
host: t
});
if (null == p.keepAlive || p.keepAlive) {
const e = void 0 === p.keepAliveInitialDelay ? 6e4 : p.keepAliveInitialDelay;
v.setKeepAlive(!0, e);
}
const A = h(new WeakRef(v), {
timeout: c,
hostname: t,
port: u
});
return v.setNoDelay(!0).once("https:" === r ? "secureConnect" : "connect", function() {
if (queueMicrotask(A), g) {
const e = g;
g = null, e(null, this);
}
}).on("error", function(e) {
if (queueMicrotask(A), g) {
const t = g;
g = null, t(e);
}
}), v;
};
};
}),

/***/ 1045:
/***/ (e => {
const o = {}, t = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
for (let e = 0; e < t.length; ++e) {
const r = t[e], n = r.toLowerCase();
o[r] = o[n] = n;
}
Object.setPrototypeOf(o, null), e.exports = {
wellknownHeaderNames: t,
headerNameLowerCasedRecord: o
};
}),

/***/ 8580:
/***/ ((e, n, s) => {
const c = s(3053), o = s(7975), r = o.debuglog("undici"), t = o.debuglog("fetch"), i = o.debuglog("websocket");
let d = !1;
const u = {
beforeConnect: c.channel("undici:client:beforeConnect"),
connected: c.channel("undici:client:connected"),
connectError: c.channel("undici:client:connectError"),
sendHeaders: c.channel("undici:client:sendHeaders"),
create: c.channel("undici:request:create"),
bodySent: c.channel("undici:request:bodySent"),
headers: c.channel("undici:request:headers"),
trailers: c.channel("undici:request:trailers"),
error: c.channel("undici:request:error"),
open: c.channel("undici:websocket:open"),
close: c.channel("undici:websocket:close"),
socketError: c.channel("undici:websocket:socket_error"),
ping: c.channel("undici:websocket:ping"),
pong: c.channel("undici:websocket:pong")
};
if (r.enabled || t.enabled) {
const e = t.enabled ? t : r;
c.channel("undici:client:beforeConnect").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}} = n;
e("connecting to %s using %s%s", `${r}${o ? `:${o}` : ""}`, c, s);
}), c.channel("undici:client:connected").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}} = n;
e("connected to %s using %s%s", `${r}${o ? `:${o}` : ""}`, c, s);
}), c.channel("undici:client:connectError").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}, error: t} = n;
e("connection to %s using %s%s errored - %s", `${r}${o ? `:${o}` : ""}`, c, s, t.message);
}), c.channel("undici:client:sendHeaders").subscribe(n => {
const {request: {method: s, path: c, origin: o}} = n;
e("sending request to %s %s/%s", s, o, c);
}), c.channel("undici:request:headers").subscribe(n => {
const {request: {method: s, path: c, origin: o}, response: {statusCode: r}} = n;
e("received response to %s %s/%s - HTTP %d", s, o, c, r);
}), c.channel("undici:request:trailers").subscribe(n => {
const {request: {method: s, path: c, origin: o}} = n;
e("trailers received from %s %s/%s", s, o, c);
}), c.channel("undici:request:error").subscribe(n => {
const {request: {method: s, path: c, origin: o}, error: r} = n;
e("request to %s %s/%s errored - %s", s, o, c, r.message);
}), d = !0;
}
if (i.enabled) {
if (!d) {
const e = r.enabled ? r : i;
c.channel("undici:client:beforeConnect").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}} = n;
e("connecting to %s%s using %s%s", r, o ? `:${o}` : "", c, s);
}), c.channel("undici:client:connected").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}} = n;
e("connected to %s%s using %s%s", r, o ? `:${o}` : "", c, s);
}), c.channel("undici:client:connectError").subscribe(n => {
const {connectParams: {version: s, protocol: c, port: o, host: r}, error: t} = n;
e("connection to %s%s using %s%s errored - %s", r, o ? `:${o}` : "", c, s, t.message);
}), c.channel("undici:client:sendHeaders").subscribe(n => {
const {request: {method: s, path: c, origin: o}} = n;
e("sending request to %s %s/%s", s, o, c);
});
}
c.channel("undici:websocket:open").subscribe(e => {
const {address: {address: n, port: s}} = e;
i("connection opened %s%s", n, s ? `:${s}` : "");
}), c.channel("undici:websocket:close").subscribe(e => {
const {websocket: n, code: s, reason: c} = e;
i("closed connection to %s - %s %s", n.url, s, c);
}), c.channel("undici:websocket:socket_error").subscribe(e => {
i("connection errored - %s", e.message);
}), c.channel("undici:websocket:ping").subscribe(e => {
i("ping received");
}), c.channel("undici:websocket:pong").subscribe(e => {
i("pong received");
});
}
e.exports = {
channels: u
};
}),

/***/ 5793:
/***/ (r => {
const e = Symbol.for("undici.error.UND_ERR");
class UndiciError extends Error {
constructor(r) {
super(r), this.name = "UndiciError", this.code = "UND_ERR";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[e];
}
[e]=!0;
}
const s = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
class ConnectTimeoutError extends UndiciError {
constructor(r) {
super(r), this.name = "ConnectTimeoutError", this.message = r || "Connect Timeout Error", 
this.code = "UND_ERR_CONNECT_TIMEOUT";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[s];
}
[s]=!0;
}
const o = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class HeadersTimeoutError extends UndiciError {
constructor(r) {
super(r), this.name = "HeadersTimeoutError", this.message = r || "Headers Timeout Error", 
this.code = "UND_ERR_HEADERS_TIMEOUT";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[o];
}
[o]=!0;
}
const t = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
class HeadersOverflowError extends UndiciError {
constructor(r) {
super(r), this.name = "HeadersOverflowError", this.message = r || "Headers Overflow Error", 
this.code = "UND_ERR_HEADERS_OVERFLOW";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[t];
}
[t]=!0;
}
const n = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
class BodyTimeoutError extends UndiciError {
constructor(r) {
super(r), this.name = "BodyTimeoutError", this.message = r || "Body Timeout Error", 
this.code = "UND_ERR_BODY_TIMEOUT";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[n];
}
[n]=!0;
}
const i = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class ResponseStatusCodeError extends UndiciError {
constructor(r, e, s, o) {
super(r), this.name = "ResponseStatusCodeError", this.message = r || "Response Status Code Error", 
this.code = "UND_ERR_RESPONSE_STATUS_CODE", this.body = o, this.status = e, this.statusCode = e, 
this.headers = s;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[i];
}
[i]=!0;
}
const E = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
class InvalidArgumentError extends UndiciError {
constructor(r) {
super(r), this.name = "InvalidArgumentError", this.message = r || "Invalid Argument Error", 
this.code = "UND_ERR_INVALID_ARG";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[E];
}
[E]=!0;
}
const c = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
class InvalidReturnValueError extends UndiciError {
constructor(r) {
super(r), this.name = "InvalidReturnValueError", this.message = r || "Invalid Return Value Error", 
this.code = "UND_ERR_INVALID_RETURN_VALUE";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[c];
}
[c]=!0;
}
const a = Symbol.for("undici.error.UND_ERR_ABORT");
class AbortError extends UndiciError {
constructor(r) {
super(r), this.name = "AbortError", this.message = r || "The operation was aborted", 
this.code = "UND_ERR_ABORT";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[a];
}
[a]=!0;
}
const d = Symbol.for("undici.error.UND_ERR_ABORTED");
class RequestAbortedError extends AbortError {
constructor(r) {
super(r), this.name = "AbortError", this.message = r || "Request aborted", this.code = "UND_ERR_ABORTED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[d];
}
[d]=!0;
}
const R = Symbol.for("undici.error.UND_ERR_INFO");
class InformationalError extends UndiciError {
constructor(r) {
super(r), this.name = "InformationalError", this.message = r || "Request information", 
this.code = "UND_ERR_INFO";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[R];
}
[R]=!0;
}
const u = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
class RequestContentLengthMismatchError extends UndiciError {
constructor(r) {
super(r), this.name = "RequestContentLengthMismatchError", this.message = r || "Request body length does not match content-length header", 
this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[u];
}
[u]=!0;
}
const _ = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
class ResponseContentLengthMismatchError extends UndiciError {
constructor(r) {
super(r), this.name = "ResponseContentLengthMismatchError", this.message = r || "Response body length does not match content-length header", 
this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[_];
}
[_]=!0;
}
const h = Symbol.for("undici.error.UND_ERR_DESTROYED");
class ClientDestroyedError extends UndiciError {
constructor(r) {
super(r), this.name = "ClientDestroyedError", this.message = r || "The client is destroyed", 
this.code = "UND_ERR_DESTROYED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[h];
}
[h]=!0;
}
const m = Symbol.for("undici.error.UND_ERR_CLOSED");
class ClientClosedError extends UndiciError {
constructor(r) {
super(r), this.name = "ClientClosedError", this.message = r || "The client is closed", 
this.code = "UND_ERR_CLOSED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[m];
}
[m]=!0;
}
const S = Symbol.for("undici.error.UND_ERR_SOCKET");
class SocketError extends UndiciError {
constructor(r, e) {
super(r), this.name = "SocketError", this.message = r || "Socket error", this.code = "UND_ERR_SOCKET", 
this.socket = e;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[S];
}
[S]=!0;
}
const l = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
class NotSupportedError extends UndiciError {
constructor(r) {
super(r), this.name = "NotSupportedError", this.message = r || "Not supported error", 
this.code = "UND_ERR_NOT_SUPPORTED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[l];
}
[l]=!0;
}
const U = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class BalancedPoolMissingUpstreamError extends UndiciError {
constructor(r) {
super(r), this.name = "MissingUpstreamError", this.message = r || "No upstream has been added to the BalancedPool", 
this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[U];
}
[U]=!0;
}
const N = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
class HTTPParserError extends Error {
constructor(r, e, s) {
super(r), this.name = "HTTPParserError", this.code = e ? `HPE_${e}` : void 0, this.data = s ? s.toString() : void 0;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[N];
}
[N]=!0;
}
const T = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
class ResponseExceededMaxSizeError extends UndiciError {
constructor(r) {
super(r), this.name = "ResponseExceededMaxSizeError", this.message = r || "Response content exceeded max size", 
this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[T];
}
[T]=!0;
}
const D = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
class RequestRetryError extends UndiciError {
constructor(r, e, {headers: s, data: o}) {
super(r), this.name = "RequestRetryError", this.message = r || "Request retry error", 
this.code = "UND_ERR_REQ_RETRY", this.statusCode = e, this.data = o, this.headers = s;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[D];
}
[D]=!0;
}
const y = Symbol.for("undici.error.UND_ERR_RESPONSE");
class ResponseError extends UndiciError {
constructor(r, e, {headers: s, data: o}) {
super(r), this.name = "ResponseError", this.message = r || "Response error", this.code = "UND_ERR_RESPONSE", 
this.statusCode = e, this.data = o, this.headers = s;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[y];
}
[y]=!0;
}
const I = Symbol.for("undici.error.UND_ERR_PRX_TLS");
class SecureProxyConnectionError extends UndiciError {
constructor(r, e, s) {
super(e, {
cause: r,
...s ?? {}
}), this.name = "SecureProxyConnectionError", this.message = e || "Secure Proxy Connection failed", 
this.code = "UND_ERR_PRX_TLS", this.cause = r;
}
static [Symbol.hasInstance](r) {
return r && !0 === r[I];
}
[I]=!0;
}
const b = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
class MessageSizeExceededError extends UndiciError {
constructor(r) {
super(r), this.name = "MessageSizeExceededError", this.message = r || "Max decompressed message size exceeded", 
this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[b];
}
get [b]() {
return !0;
}
}
r.exports = {
AbortError: AbortError,
HTTPParserError: HTTPParserError,
UndiciError: UndiciError,
HeadersTimeoutError: HeadersTimeoutError,
HeadersOverflowError: HeadersOverflowError,
BodyTimeoutError: BodyTimeoutError,
RequestContentLengthMismatchError: RequestContentLengthMismatchError,
ConnectTimeoutError: ConnectTimeoutError,
ResponseStatusCodeError: ResponseStatusCodeError,
InvalidArgumentError: InvalidArgumentError,
InvalidReturnValueError: InvalidReturnValueError,
RequestAbortedError: RequestAbortedError,
ClientDestroyedError: ClientDestroyedError,
ClientClosedError: ClientClosedError,
InformationalError: InformationalError,
SocketError: SocketError,
NotSupportedError: NotSupportedError,
ResponseContentLengthMismatchError: ResponseContentLengthMismatchError,
BalancedPoolMissingUpstreamError: BalancedPoolMissingUpstreamError,
ResponseExceededMaxSizeError: ResponseExceededMaxSizeError,
RequestRetryError: RequestRetryError,
ResponseError: ResponseError,
SecureProxyConnectionError: SecureProxyConnectionError,
MessageSizeExceededError: MessageSizeExceededError
};
}),

/***/ 3623:
/***/ ((e, t, r) => {
const {InvalidArgumentError: s, NotSupportedError: i} = r(5793), o = r(4589), {isValidHTTPToken: n, isValidHeaderValue: h, isStream: a, destroy: l, isBuffer: d, isFormDataLike: u, isIterable: b, isBlobLike: f, buildURL: p, validateHandler: c, getServerName: y, normalizedMethodRecords: w} = r(586), {channels: g} = r(8580), {headerNameLowerCasedRecord: m} = r(1045), v = /[^\u0021-\u00ff]/, H = Symbol("handler");
function processHeader(e, t, r) {
if (r && "object" == typeof r && !Array.isArray(r)) throw new s(`invalid ${t} header`);
if (void 0 === r) return;
let o = m[t];
if (void 0 === o && (o = t.toLowerCase(), void 0 === m[o] && !n(o))) throw new s("invalid header key");
if (Array.isArray(r)) {
const e = [];
for (let i = 0; i < r.length; i++) if ("string" == typeof r[i]) {
if (!h(r[i])) throw new s(`invalid ${t} header`);
e.push(r[i]);
} else if (null === r[i]) e.push(""); else {
if ("object" == typeof r[i]) throw new s(`invalid ${t} header`);
{
const o = `${r[i]}`;
if (!h(o)) throw new s(`invalid ${t} header`);
e.push(o);
}
}
r = e;
} else if ("string" == typeof r) {
if (!h(r)) throw new s(`invalid ${t} header`);
} else if (null === r) r = ""; else if (!h(r = `${r}`)) throw new s(`invalid ${t} header`);
if ("host" === o) {
if (null !== e.host) throw new s("duplicate host header");
if ("string" != typeof r) throw new s("invalid host header");
e.host = r;
} else if ("content-length" === o) {
if (null !== e.contentLength) throw new s("duplicate content-length header");
if (e.contentLength = parseInt(r, 10), !Number.isFinite(e.contentLength)) throw new s("invalid content-length header");
} else if (null === e.contentType && "content-type" === o) e.contentType = r, e.headers.push(t, r); else {
if ("transfer-encoding" === o || "keep-alive" === o || "upgrade" === o) throw new s(`invalid ${o} header`);
if ("connection" === o) {
const t = "string" == typeof r ? r.toLowerCase() : null;
if ("close" !== t && "keep-alive" !== t) throw new s("invalid connection header");
"close" === t && (e.reset = !0);
} else {
if ("expect" === o) throw new i("expect header not supported");
e.headers.push(t, r);
}
}
}
e.exports = class Request {
constructor(e, {path: t, method: r, body: i, headers: o, query: m, idempotent: S, blocking: T, upgrade: q, headersTimeout: L, bodyTimeout: C, reset: A, throwOnError: R, expectContinue: U, servername: B}, E) {
if ("string" != typeof t) throw new s("path must be a string");
if ("/" !== t[0] && !t.startsWith("http://") && !t.startsWith("https://") && "CONNECT" !== r) throw new s("path must be an absolute URL or start with a slash");
if (v.test(t)) throw new s("invalid request path");
if ("string" != typeof r) throw new s("method must be a string");
if (void 0 === w[r] && !n(r)) throw new s("invalid request method");
if (q && "string" != typeof q) throw new s("upgrade must be a string");
if (q && !h(q)) throw new s("invalid upgrade header");
if (null != L && (!Number.isFinite(L) || L < 0)) throw new s("invalid headersTimeout");
if (null != C && (!Number.isFinite(C) || C < 0)) throw new s("invalid bodyTimeout");
if (null != A && "boolean" != typeof A) throw new s("invalid reset");
if (null != U && "boolean" != typeof U) throw new s("invalid expectContinue");
if (this.headersTimeout = L, this.bodyTimeout = C, this.throwOnError = !0 === R, 
this.method = r, this.abort = null, null == i) this.body = null; else if (a(i)) {
this.body = i;
const e = this.body._readableState;
e && e.autoDestroy || (this.endHandler = function autoDestroy() {
l(this);
}, this.body.on("end", this.endHandler)), this.errorHandler = e => {
this.abort ? this.abort(e) : this.error = e;
}, this.body.on("error", this.errorHandler);
} else if (d(i)) this.body = i.byteLength ? i : null; else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null; else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null; else if ("string" == typeof i) this.body = i.length ? Buffer.from(i) : null; else {
if (!(u(i) || b(i) || f(i))) throw new s("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
this.body = i;
}
if (this.completed = !1, this.aborted = !1, this.upgrade = q || null, this.path = m ? p(t, m) : t, 
this.origin = e, this.idempotent = null == S ? "HEAD" === r || "GET" === r : S, 
this.blocking = null != T && T, this.reset = null == A ? null : A, this.host = null, 
this.contentLength = null, this.contentType = null, this.headers = [], this.expectContinue = null != U && U, 
Array.isArray(o)) {
if (o.length % 2 != 0) throw new s("headers array must be even");
for (let e = 0; e < o.length; e += 2) processHeader(this, o[e], o[e + 1]);
} else if (o && "object" == typeof o) if (o[Symbol.iterator]) for (const e of o) {
if (!Array.isArray(e) || 2 !== e.length) throw new s("headers must be in key-value pair format");
processHeader(this, e[0], e[1]);
} else {
const e = Object.keys(o);
for (let t = 0; t < e.length; ++t) processHeader(this, e[t], o[e[t]]);
} else if (null != o) throw new s("headers must be an object or an array");
c(E, r, q), this.servername = B || y(this.host), this[H] = E, g.create.hasSubscribers && g.create.publish({
request: this
});
}
onBodySent(e) {
if (this[H].onBodySent) try {
return this[H].onBodySent(e);
} catch (e) {
this.abort(e);
}
}
onRequestSent() {
if (g.bodySent.hasSubscribers && g.bodySent.publish({
request: this
}), this[H].onRequestSent) try {
return this[H].onRequestSent();
} catch (e) {
this.abort(e);
}
}
onConnect(e) {
if (o(!this.aborted), o(!this.completed), !this.error) return this.abort = e, this[H].onConnect(e);
e(this.error);
}
onResponseStarted() {
return this[H].onResponseStarted?.();
}
onHeaders(e, t, r, s) {
o(!this.aborted), o(!this.completed), g.headers.hasSubscribers && g.headers.publish({
request: this,
response: {
statusCode: e,
headers: t,
statusText: s
}
});
try {
return this[H].onHeaders(e, t, r, s);
} catch (e) {
this.abort(e);
}
}
onData(e) {
o(!this.aborted), o(!this.completed);
try {
return this[H].onData(e);
} catch (e) {
return this.abort(e), !1;
}
}
onUpgrade(e, t, r, s = "") {
this.onFinally(), o(!this.aborted), o(!this.completed), null !== e && this.#e(e, t, s);
const i = this[H].onUpgrade(e, t, r);
return this.aborted || (this.completed = !0, null !== e && this.#t()), i;
}
onUpgradeResponse(e, t, r, s = "") {
o(!this.aborted), o(this.completed), g.headers.hasSubscribers && this.#e(e, r(t), s), 
this.#t();
}
onUpgradeError(e) {
o(!this.aborted), o(this.completed), g.error.hasSubscribers && g.error.publish({
request: this,
error: e
});
}
#e(e, t, r) {
g.headers.hasSubscribers && g.headers.publish({
request: this,
response: {
statusCode: e,
headers: t,
statusText: r
}
});
}
#t() {
g.trailers.hasSubscribers && g.trailers.publish({
request: this,
trailers: []
});
}
onComplete(e) {
this.onFinally(), o(!this.aborted), this.completed = !0, g.trailers.hasSubscribers && g.trailers.publish({
request: this,
trailers: e
});
try {
return this[H].onComplete(e);
} catch (e) {
this.onError(e);
}
}
onError(e) {
if (this.onFinally(), g.error.hasSubscribers && g.error.publish({
request: this,
error: e
}), !this.aborted) return this.aborted = !0, this[H].onError(e);
}
onFinally() {
this.errorHandler && (this.body.off("error", this.errorHandler), this.errorHandler = null), 
this.endHandler && (this.body.off("end", this.endHandler), this.endHandler = null);
}
addHeader(e, t) {
return processHeader(this, e, t), this;
}
};
}),

/***/ 33:
/***/ (e => {
e.exports = {
kClose: Symbol("close"),
kDestroy: Symbol("destroy"),
kDispatch: Symbol("dispatch"),
kUrl: Symbol("url"),
kWriting: Symbol("writing"),
kResuming: Symbol("resuming"),
kQueue: Symbol("queue"),
kConnect: Symbol("connect"),
kConnecting: Symbol("connecting"),
kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
kKeepAlive: Symbol("keep alive"),
kHeadersTimeout: Symbol("headers timeout"),
kBodyTimeout: Symbol("body timeout"),
kServerName: Symbol("server name"),
kLocalAddress: Symbol("local address"),
kHost: Symbol("host"),
kNoRef: Symbol("no ref"),
kBodyUsed: Symbol("used"),
kBody: Symbol("abstracted request body"),
kRunning: Symbol("running"),
kBlocking: Symbol("blocking"),
kPending: Symbol("pending"),
kSize: Symbol("size"),
kBusy: Symbol("busy"),
kQueued: Symbol("queued"),
kFree: Symbol("free"),
kConnected: Symbol("connected"),
kClosed: Symbol("closed"),
kNeedDrain: Symbol("need drain"),
kReset: Symbol("reset"),
kDestroyed: Symbol.for("nodejs.stream.destroyed"),
kResume: Symbol("resume"),
kOnError: Symbol("on error"),
kMaxHeadersSize: Symbol("max headers size"),
kRunningIdx: Symbol("running index"),
kPendingIdx: Symbol("pending index"),
kError: Symbol("error"),
kClients: Symbol("clients"),
kClient: Symbol("client"),
kParser: Symbol("parser"),
kOnDestroyed: Symbol("destroy callbacks"),
kPipelining: Symbol("pipelining"),
kSocket: Symbol("socket"),
kHostHeader: Symbol("host header"),
kConnector: Symbol("connector"),
kStrictContentLength: Symbol("strict content length"),
kMaxRedirections: Symbol("maxRedirections"),
kMaxRequests: Symbol("maxRequestsPerClient"),
kProxy: Symbol("proxy agent options"),
kCounter: Symbol("socket request counter"),
kInterceptors: Symbol("dispatch interceptors"),
kMaxResponseSize: Symbol("max response size"),
kHTTP2Session: Symbol("http2Session"),
kHTTP2SessionState: Symbol("http2Session state"),
kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
kConstruct: Symbol("constructable"),
kListeners: Symbol("listeners"),
kHTTPContext: Symbol("http context"),
kMaxConcurrentStreams: Symbol("max concurrent streams"),
kNoProxyAgent: Symbol("no proxy agent"),
kHttpProxyAgent: Symbol("http proxy agent"),
kHttpsProxyAgent: Symbol("https proxy agent")
};
}),

/***/ 6510:
/***/ ((e, r, l) => {
const {wellknownHeaderNames: t, headerNameLowerCasedRecord: n} = l(1045);
class TstNode {
value=null;
left=null;
middle=null;
right=null;
code;
constructor(e, r, l) {
if (void 0 === l || l >= e.length) throw new TypeError("Unreachable");
if ((this.code = e.charCodeAt(l)) > 127) throw new TypeError("key must be ascii string");
e.length !== ++l ? this.middle = new TstNode(e, r, l) : this.value = r;
}
add(e, r) {
const l = e.length;
if (0 === l) throw new TypeError("Unreachable");
let t = 0, n = this;
for (;;) {
const o = e.charCodeAt(t);
if (o > 127) throw new TypeError("key must be ascii string");
if (n.code === o) {
if (l === ++t) {
n.value = r;
break;
}
if (null === n.middle) {
n.middle = new TstNode(e, r, t);
break;
}
n = n.middle;
} else if (n.code < o) {
if (null === n.left) {
n.left = new TstNode(e, r, t);
break;
}
n = n.left;
} else {
if (null === n.right) {
n.right = new TstNode(e, r, t);
break;
}
n = n.right;
}
}
}
search(e) {
const r = e.length;
let l = 0, t = this;
for (;null !== t && l < r; ) {
let n = e[l];
for (n <= 90 && n >= 65 && (n |= 32); null !== t; ) {
if (n === t.code) {
if (r === ++l) return t;
t = t.middle;
break;
}
t = t.code < n ? t.left : t.right;
}
}
return null;
}
}
class TernarySearchTree {
node=null;
insert(e, r) {
null === this.node ? this.node = new TstNode(e, r, 0) : this.node.add(e, r);
}
lookup(e) {
return this.node?.search(e)?.value ?? null;
}
}
const o = new TernarySearchTree;
for (let e = 0; e < t.length; ++e) {
const r = n[t[e]];
o.insert(r, r);
}
e.exports = {
TernarySearchTree: TernarySearchTree,
tree: o
};
}),

/***/ 586:
/***/ ((e, t, n) => {
const r = n(4589), {kDestroyed: o, kBodyUsed: i, kListeners: s, kBody: a} = n(33), {IncomingMessage: u} = n(7067), l = n(7075), f = n(7030), {Blob: d} = n(4573), c = n(7975), {stringify: p} = n(1792), {EventEmitter: y} = n(8474), {InvalidArgumentError: h} = n(5793), {headerNameLowerCasedRecord: m} = n(1045), {tree: g} = n(6510), [b, S] = process.versions.node.split(".").map(e => Number(e));
class BodyAsyncIterable {
constructor(e) {
this[a] = e, this[i] = !1;
}
async* [Symbol.asyncIterator]() {
r(!this[i], "disturbed"), this[i] = !0, yield* this[a];
}
}
function isStream(e) {
return e && "object" == typeof e && "function" == typeof e.pipe && "function" == typeof e.on;
}
function isBlobLike(e) {
if (null === e) return !1;
if (e instanceof d) return !0;
if ("object" != typeof e) return !1;
{
const t = e[Symbol.toStringTag];
return ("Blob" === t || "File" === t) && ("stream" in e && "function" == typeof e.stream || "arrayBuffer" in e && "function" == typeof e.arrayBuffer);
}
}
function isValidPort(e) {
const t = parseInt(e, 10);
return t === Number(e) && t >= 0 && t <= 65535;
}
function isHttpOrHttpsPrefixed(e) {
return null != e && "h" === e[0] && "t" === e[1] && "t" === e[2] && "p" === e[3] && (":" === e[4] || "s" === e[4] && ":" === e[5]);
}
function parseURL(e) {
if ("string" == typeof e) {
if (!isHttpOrHttpsPrefixed((e = new URL(e)).origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e;
}
if (!e || "object" != typeof e) throw new h("Invalid URL: The URL argument must be a non-null object.");
if (!(e instanceof URL)) {
if (null != e.port && "" !== e.port && !1 === isValidPort(e.port)) throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
if (null != e.path && "string" != typeof e.path) throw new h("Invalid URL path: the path must be a string or null/undefined.");
if (null != e.pathname && "string" != typeof e.pathname) throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
if (null != e.hostname && "string" != typeof e.hostname) throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
if (null != e.origin && "string" != typeof e.origin) throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
const t = null != e.port ? e.port : "https:" === e.protocol ? 443 : 80;
let n = null != e.origin ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`, r = null != e.path ? e.path : `${e.pathname || ""}${e.search || ""}`;
return "/" === n[n.length - 1] && (n = n.slice(0, n.length - 1)), r && "/" !== r[0] && (r = `/${r}`), 
new URL(`${n}${r}`);
}
if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
return e;
}
function isIterable(e) {
return !(null == e || "function" != typeof e[Symbol.iterator] && "function" != typeof e[Symbol.asyncIterator]);
}
function bodyLength(e) {
if (null == e) return 0;
if (isStream(e)) {
const t = e._readableState;
return t && !1 === t.objectMode && !0 === t.ended && Number.isFinite(t.length) ? t.length : null;
}
return isBlobLike(e) ? null != e.size ? e.size : null : isBuffer(e) ? e.byteLength : null;
}
function isDestroyed(e) {
return e && !!(e.destroyed || e[o] || l.isDestroyed?.(e));
}
const w = /timeout=(\d+)/;
function headerNameToString(e) {
return "string" == typeof e ? m[e] ?? e.toLowerCase() : g.lookup(e) ?? e.toString("latin1").toLowerCase();
}
function isBuffer(e) {
return e instanceof Uint8Array || Buffer.isBuffer(e);
}
const L = "function" == typeof String.prototype.toWellFormed, T = "function" == typeof String.prototype.isWellFormed;
function toUSVString(e) {
return L ? `${e}`.toWellFormed() : c.toUSVString(e);
}
function isTokenCharCode(e) {
switch (e) {
case 34:
case 40:
case 41:
case 44:
case 47:
case 58:
case 59:
case 60:
case 61:
case 62:
case 63:
case 64:
case 91:
case 92:
case 93:
case 123:
case 125:
return !1;

default:
return e >= 33 && e <= 126;
}
}
const R = /[^\t\x20-\x7e\x80-\xff]/, v = Object.create(null);
v.enumerable = !0;
const U = {
delete: "DELETE",
DELETE: "DELETE",
get: "GET",
GET: "GET",
head: "HEAD",
HEAD: "HEAD",
options: "OPTIONS",
OPTIONS: "OPTIONS",
post: "POST",
POST: "POST",
put: "PUT",
PUT: "PUT"
}, H = {
...U,
patch: "patch",
PATCH: "PATCH"
};
Object.setPrototypeOf(U, null), Object.setPrototypeOf(H, null), e.exports = {
kEnumerableProperty: v,
nop: function nop() {},
isDisturbed: function isDisturbed(e) {
return !(!e || !l.isDisturbed(e) && !e[i]);
},
isErrored: function isErrored(e) {
return !(!e || !l.isErrored(e));
},
isReadable: function isReadable(e) {
return !(!e || !l.isReadable(e));
},
toUSVString: toUSVString,
isUSVString: function isUSVString(e) {
return T ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
},
isBlobLike: isBlobLike,
parseOrigin: function parseOrigin(e) {
if ("/" !== (e = parseURL(e)).pathname || e.search || e.hash) throw new h("invalid url");
return e;
},
parseURL: parseURL,
getServerName: function getServerName(e) {
if (!e) return null;
r("string" == typeof e);
const t = function getHostname(e) {
if ("[" === e[0]) {
const t = e.indexOf("]");
return r(-1 !== t), e.substring(1, t);
}
const t = e.indexOf(":");
return -1 === t ? e : e.substring(0, t);
}(e);
return f.isIP(t) ? "" : t;
},
isStream: isStream,
isIterable: isIterable,
isAsyncIterable: function isAsyncIterable(e) {
return !(null == e || "function" != typeof e[Symbol.asyncIterator]);
},
isDestroyed: isDestroyed,
headerNameToString: headerNameToString,
bufferToLowerCasedHeaderName: function bufferToLowerCasedHeaderName(e) {
return g.lookup(e) ?? e.toString("latin1").toLowerCase();
},
addListener: function addListener(e, t, n) {
return (e[s] ??= []).push([ t, n ]), e.on(t, n), e;
},
removeAllListeners: function removeAllListeners(e) {
for (const [t, n] of e[s] ?? []) e.removeListener(t, n);
e[s] = null;
},
errorRequest: function errorRequest(e, t, n) {
try {
t.onError(n), r(t.aborted);
} catch (n) {
e.emit("error", n);
}
},
parseRawHeaders: function parseRawHeaders(e) {
const t = e.length, n = new Array(t);
let r, o, i = !1, s = -1, a = 0;
for (let t = 0; t < e.length; t += 2) r = e[t], o = e[t + 1], "string" != typeof r && (r = r.toString()), 
"string" != typeof o && (o = o.toString("utf8")), a = r.length, 14 !== a || "-" !== r[7] || "content-length" !== r && "content-length" !== r.toLowerCase() ? 19 !== a || "-" !== r[7] || "content-disposition" !== r && "content-disposition" !== r.toLowerCase() || (s = t + 1) : i = !0, 
n[t] = r, n[t + 1] = o;
return i && -1 !== s && (n[s] = Buffer.from(n[s]).toString("latin1")), n;
},
parseHeaders: function parseHeaders(e, t) {
void 0 === t && (t = {});
for (let n = 0; n < e.length; n += 2) {
const r = headerNameToString(e[n]);
let o = t[r];
if (o) "string" == typeof o && (o = [ o ], t[r] = o), o.push(e[n + 1].toString("utf8")); else {
const o = e[n + 1];
t[r] = "string" == typeof o ? o : Array.isArray(o) ? o.map(e => e.toString("utf8")) : o.toString("utf8");
}
}
return "content-length" in t && "content-disposition" in t && (t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1")), 
t;
},
parseKeepAliveTimeout: function parseKeepAliveTimeout(e) {
const t = e.toString().match(w);
return t ? 1e3 * parseInt(t[1], 10) : null;
},
destroy: function destroy(e, t) {
null != e && isStream(e) && !isDestroyed(e) && ("function" == typeof e.destroy ? (Object.getPrototypeOf(e).constructor === u && (e.socket = null), 
e.destroy(t)) : t && queueMicrotask(() => {
e.emit("error", t);
}), !0 !== e.destroyed && (e[o] = !0));
},
bodyLength: bodyLength,
deepClone: function deepClone(e) {
return JSON.parse(JSON.stringify(e));
},
ReadableStreamFrom: function ReadableStreamFrom(e) {
let t;
return new ReadableStream({
async start() {
t = e[Symbol.asyncIterator]();
},
async pull(e) {
const {done: n, value: r} = await t.next();
if (n) queueMicrotask(() => {
e.close(), e.byobRequest?.respond(0);
}); else {
const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
t.byteLength && e.enqueue(new Uint8Array(t));
}
return e.desiredSize > 0;
},
async cancel(e) {
await t.return();
},
type: "bytes"
});
},
isBuffer: isBuffer,
validateHandler: function validateHandler(e, t, n) {
if (!e || "object" != typeof e) throw new h("handler must be an object");
if ("function" != typeof e.onConnect) throw new h("invalid onConnect method");
if ("function" != typeof e.onError) throw new h("invalid onError method");
if ("function" != typeof e.onBodySent && void 0 !== e.onBodySent) throw new h("invalid onBodySent method");
if (n || "CONNECT" === t) {
if ("function" != typeof e.onUpgrade) throw new h("invalid onUpgrade method");
} else {
if ("function" != typeof e.onHeaders) throw new h("invalid onHeaders method");
if ("function" != typeof e.onData) throw new h("invalid onData method");
if ("function" != typeof e.onComplete) throw new h("invalid onComplete method");
}
},
getSocketInfo: function getSocketInfo(e) {
return {
localAddress: e.localAddress,
localPort: e.localPort,
remoteAddress: e.remoteAddress,
remotePort: e.remotePort,
remoteFamily: e.remoteFamily,
timeout: e.timeout,
bytesWritten: e.bytesWritten,
bytesRead: e.bytesRead
};
},
isFormDataLike: function isFormDataLike(e) {
return e && "object" == typeof e && "function" == typeof e.append && "function" == typeof e.delete && "function" == typeof e.get && "function" == typeof e.getAll && "function" == typeof e.has && "function" == typeof e.set && "FormData" === e[Symbol.toStringTag];
},
buildURL: function buildURL(e, t) {
if (e.includes("?") || e.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
const n = p(t);
return n && (e += "?" + n), e;
},
addAbortListener: function addAbortListener(e, t) {
return "addEventListener" in e ? (e.addEventListener("abort", t, {
once: !0
}), () => e.removeEventListener("abort", t)) : (e.addListener("abort", t), () => e.removeListener("abort", t));
},
isValidHTTPToken: function isValidHTTPToken(e) {
if (0 === e.length) return !1;
for (let t = 0; t < e.length; ++t) if (!isTokenCharCode(e.charCodeAt(t))) return !1;
return !0;
},
isValidHeaderValue: function isValidHeaderValue(e) {
return !R.test(e);
},
isTokenCharCode: isTokenCharCode,
parseRangeHeader: function parseRangeHeader(e) {
if (null == e || "" === e) return {
start: 0,
end: null,
size: null
};
const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
return t ? {
start: parseInt(t[1]),
end: t[2] ? parseInt(t[2]) : null,
size: t[3] ? parseInt(t[3]) : null
} : null;
},
normalizedMethodRecordsBase: U,
normalizedMethodRecords: H,
isValidPort: isValidPort,
isHttpOrHttpsPrefixed: isHttpOrHttpsPrefixed,
nodeMajor: b,
nodeMinor: S,
safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
wrapRequestBody: function wrapRequestBody(e) {
return isStream(e) ? (0 === bodyLength(e) && e.on("data", function() {
r(!1);
}), "boolean" != typeof e.readableDidRead && (e[i] = !1, y.prototype.on.call(e, "data", function() {
this[i] = !0;
})), e) : e && "function" == typeof e.pipeTo || e && "string" != typeof e && !ArrayBuffer.isView(e) && isIterable(e) ? new BodyAsyncIterable(e) : e;
}
};
}),

/***/ 3779:
/***/ ((t, n, o) => {
const {InvalidArgumentError: e} = o(5793), {kClients: i, kRunning: s, kClose: r, kDestroy: c, kDispatch: a, kInterceptors: h} = o(33), l = o(4339), f = o(7454), u = o(5215), m = o(586), p = o(6708), y = Symbol("onConnect"), g = Symbol("onDisconnect"), d = Symbol("onConnectionError"), b = Symbol("maxRedirections"), w = Symbol("onDrain"), S = Symbol("factory"), A = Symbol("options");
function defaultFactory(t, n) {
return n && 1 === n.connections ? new u(t, n) : new f(t, n);
}
t.exports = class Agent extends l {
constructor({factory: t = defaultFactory, maxRedirections: n = 0, connect: o, tls: s, ...r} = {}) {
if ("function" != typeof t) throw new e("factory must be a function.");
if (null != o && "function" != typeof o && "object" != typeof o) throw new e("connect must be a function or an object");
if (!Number.isInteger(n) || n < 0) throw new e("maxRedirections must be a positive number");
super(r), o && "function" != typeof o && (o = {
...o
}), s && "function" != typeof s && (s = {
...s
}), this[h] = r.interceptors?.Agent && Array.isArray(r.interceptors.Agent) ? r.interceptors.Agent : [ p({
maxRedirections: n
}) ], this[A] = {
...m.deepClone(r),
connect: o,
tls: s
}, this[A].interceptors = r.interceptors ? {
...r.interceptors
} : void 0, this[b] = n, this[S] = t, this[i] = new Map, this[w] = (t, n) => {
this.emit("drain", t, [ this, ...n ]);
}, this[y] = (t, n) => {
this.emit("connect", t, [ this, ...n ]);
}, this[g] = (t, n, o) => {
this.emit("disconnect", t, [ this, ...n ], o);
}, this[d] = (t, n, o) => {
this.emit("connectionError", t, [ this, ...n ], o);
};
}
get [s]() {
let t = 0;
for (const n of this[i].values()) t += n[s];
return t;
}
[a](t, n) {
let o;
if (!t.origin || !("string" == typeof t.origin || t.origin instanceof URL)) throw new e("opts.origin must be a non-empty string or URL.");
o = String(t.origin);
let s = this[i].get(o);
return s || (s = this[S](t.origin, this[A]).on("drain", this[w]).on("connect", this[y]).on("disconnect", this[g]).on("connectionError", this[d]), 
this[i].set(o, s)), s.dispatch(t, n);
}
async [r]() {
const t = [];
for (const n of this[i].values()) t.push(n.close());
this[i].clear(), await Promise.all(t);
}
async [c](t) {
const n = [];
for (const o of this[i].values()) n.push(o.destroy(t));
this[i].clear(), await Promise.all(n);
}
};
}),

/***/ 7479:
/***/ ((t, e, s) => {
const {BalancedPoolMissingUpstreamError: i, InvalidArgumentError: r} = s(5793), {PoolBase: o, kClients: n, kNeedDrain: h, kAddClient: a, kRemoveClient: l, kGetDispatcher: c} = s(4830), d = s(7454), {kUrl: m, kInterceptors: u} = s(33), {parseOrigin: f} = s(586), y = Symbol("factory"), p = Symbol("options"), g = Symbol("kGreatestCommonDivisor"), S = Symbol("kCurrentWeight"), P = Symbol("kIndex"), k = Symbol("kWeight"), B = Symbol("kMaxWeightPerServer"), b = Symbol("kErrorPenalty");
function getGreatestCommonDivisor(t, e) {
if (0 === t) return e;
for (;0 !== e; ) {
const s = e;
e = t % e, t = s;
}
return t;
}
function defaultFactory(t, e) {
return new d(t, e);
}
t.exports = class BalancedPool extends o {
constructor(t = [], {factory: e = defaultFactory, ...s} = {}) {
if (super(), this[p] = s, this[P] = -1, this[S] = 0, this[B] = this[p].maxWeightPerServer || 100, 
this[b] = this[p].errorPenalty || 15, Array.isArray(t) || (t = [ t ]), "function" != typeof e) throw new r("factory must be a function.");
this[u] = s.interceptors?.BalancedPool && Array.isArray(s.interceptors.BalancedPool) ? s.interceptors.BalancedPool : [], 
this[y] = e;
for (const e of t) this.addUpstream(e);
this._updateBalancedPoolStats();
}
addUpstream(t) {
const e = f(t).origin;
if (this[n].find(t => t[m].origin === e && !0 !== t.closed && !0 !== t.destroyed)) return this;
const s = this[y](e, Object.assign({}, this[p]));
this[a](s), s.on("connect", () => {
s[k] = Math.min(this[B], s[k] + this[b]);
}), s.on("connectionError", () => {
s[k] = Math.max(1, s[k] - this[b]), this._updateBalancedPoolStats();
}), s.on("disconnect", (...t) => {
const e = t[2];
e && "UND_ERR_SOCKET" === e.code && (s[k] = Math.max(1, s[k] - this[b]), this._updateBalancedPoolStats());
});
for (const t of this[n]) t[k] = this[B];
return this._updateBalancedPoolStats(), this;
}
_updateBalancedPoolStats() {
let t = 0;
for (let e = 0; e < this[n].length; e++) t = getGreatestCommonDivisor(this[n][e][k], t);
this[g] = t;
}
removeUpstream(t) {
const e = f(t).origin, s = this[n].find(t => t[m].origin === e && !0 !== t.closed && !0 !== t.destroyed);
return s && this[l](s), this;
}
get upstreams() {
return this[n].filter(t => !0 !== t.closed && !0 !== t.destroyed).map(t => t[m].origin);
}
[c]() {
if (0 === this[n].length) throw new i;
if (!this[n].find(t => !t[h] && !0 !== t.closed && !0 !== t.destroyed)) return;
if (this[n].map(t => t[h]).reduce((t, e) => t && e, !0)) return;
let t = 0, e = this[n].findIndex(t => !t[h]);
for (;t++ < this[n].length; ) {
this[P] = (this[P] + 1) % this[n].length;
const t = this[n][this[P]];
if (t[k] > this[n][e][k] && !t[h] && (e = this[P]), 0 === this[P] && (this[S] = this[S] - this[g], 
this[S] <= 0 && (this[S] = this[B])), t[k] >= this[S] && !t[h]) return t;
}
return this[S] = this[n][e][k], this[P] = e, this[n][e];
}
};
}),

/***/ 6443:
/***/ ((e, t, s) => {
const n = s(4589), r = s(586), {channels: o} = s(8580), i = s(1017), {RequestContentLengthMismatchError: l, ResponseContentLengthMismatchError: a, RequestAbortedError: u, InvalidArgumentError: h, HeadersTimeoutError: d, HeadersOverflowError: c, SocketError: f, InformationalError: m, BodyTimeoutError: p, HTTPParserError: y, ResponseExceededMaxSizeError: g} = s(5793), {kUrl: k, kReset: w, kClient: b, kParser: R, kBlocking: T, kRunning: S, kPending: E, kSize: A, kWriting: C, kQueue: v, kNoRef: P, kKeepAliveDefaultTimeout: _, kHostHeader: O, kPendingIdx: L, kRunningIdx: H, kError: I, kPipelining: x, kSocket: D, kKeepAliveTimeoutValue: B, kMaxHeadersSize: N, kKeepAliveMaxTimeout: q, kKeepAliveTimeoutThreshold: M, kHeadersTimeout: U, kBodyTimeout: $, kStrictContentLength: z, kMaxRequests: W, kCounter: K, kMaxResponseSize: V, kOnError: F, kResume: G, kHTTPContext: Q} = s(33), Y = s(2418), J = Buffer.alloc(0), j = Buffer[Symbol.species], X = r.addListener, Z = r.removeAllListeners, ee = Symbol("kIdleSocketValidation"), te = Symbol("kIdleSocketValidationTimeout"), se = Symbol("kSocketUsed");
let ne, re = null, oe = async function lazyllhttp() {
const e = process.env.JEST_WORKER_ID ? s(8776) : void 0;
let t;
try {
t = await WebAssembly.compile(s(3072));
} catch (n) {
t = await WebAssembly.compile(e || s(8776));
}
return await WebAssembly.instantiate(t, {
env: {
wasm_on_url: (e, t, s) => 0,
wasm_on_status: (e, t, s) => {
n(ie.ptr === e);
const r = t - ue + le.byteOffset;
return ie.onStatus(new j(le.buffer, r, s)) || 0;
},
wasm_on_message_begin: e => (n(ie.ptr === e), ie.onMessageBegin() || 0),
wasm_on_header_field: (e, t, s) => {
n(ie.ptr === e);
const r = t - ue + le.byteOffset;
return ie.onHeaderField(new j(le.buffer, r, s)) || 0;
},
wasm_on_header_value: (e, t, s) => {
n(ie.ptr === e);
const r = t - ue + le.byteOffset;
return ie.onHeaderValue(new j(le.buffer, r, s)) || 0;
},
wasm_on_headers_complete: (e, t, s, r) => (n(ie.ptr === e), ie.onHeadersComplete(t, Boolean(s), Boolean(r)) || 0),
wasm_on_body: (e, t, s) => {
n(ie.ptr === e);
const r = t - ue + le.byteOffset;
return ie.onBody(new j(le.buffer, r, s)) || 0;
},
wasm_on_message_complete: e => (n(ie.ptr === e), ie.onMessageComplete() || 0)
}
});
}();
oe.catch();
let ie = null, le = null, ae = 0, ue = null;
class Parser {
constructor(e, t, {exports: s}) {
n(Number.isFinite(e[N]) && e[N] > 0), this.llhttp = s, this.ptr = this.llhttp.llhttp_alloc(Y.TYPE.RESPONSE), 
this.client = e, this.socket = t, this.timeout = null, this.timeoutValue = null, 
this.timeoutType = null, this.statusCode = null, this.statusText = "", this.upgrade = !1, 
this.headers = [], this.headersSize = 0, this.headersMaxSize = e[N], this.shouldKeepAlive = !1, 
this.paused = !1, this.resume = this.resume.bind(this), this.bytesRead = 0, this.keepAlive = "", 
this.contentLength = "", this.connection = "", this.maxResponseSize = e[V];
}
setTimeout(e, t) {
e !== this.timeoutValue || 1 & t ^ 1 & this.timeoutType ? (this.timeout && (i.clearTimeout(this.timeout), 
this.timeout = null), e && (1 & t ? this.timeout = i.setFastTimeout(onParserTimeout, e, new WeakRef(this)) : (this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this)), 
this.timeout.unref())), this.timeoutValue = e) : this.timeout && this.timeout.refresh && this.timeout.refresh(), 
this.timeoutType = t;
}
resume() {
!this.socket.destroyed && this.paused && (n(null != this.ptr), n(null == ie), this.llhttp.llhttp_resume(this.ptr), 
n(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), 
this.paused = !1, this.execute(this.socket.read() || J), this.readMore());
}
readMore() {
for (;!this.paused && this.ptr; ) {
const e = this.socket.read();
if (null === e) break;
this.execute(e);
}
}
execute(e) {
n(null != this.ptr), n(null == ie), n(!this.paused);
const {socket: t, llhttp: s} = this;
e.length > ae && (ue && s.free(ue), ae = 4096 * Math.ceil(e.length / 4096), ue = s.malloc(ae)), 
new Uint8Array(s.memory.buffer, ue, ae).set(e);
try {
let n;
try {
le = e, ie = this, n = s.llhttp_execute(this.ptr, ue, e.length);
} catch (e) {
throw e;
} finally {
ie = null, le = null;
}
const r = s.llhttp_get_error_pos(this.ptr) - ue;
if (n !== Y.ERROR.OK) {
const s = e.subarray(r);
if (n === Y.ERROR.PAUSED_UPGRADE) this.onUpgrade(s); else {
if (n !== Y.ERROR.PAUSED) throw this.createError(n, s);
this.paused = !0, t.unshift(s);
}
}
} catch (e) {
r.destroy(t, e);
}
}
finish() {
n(null === ie), n(null != this.ptr), n(!this.paused);
const {llhttp: e} = this;
let t;
try {
ie = this, t = e.llhttp_finish(this.ptr);
} finally {
ie = null;
}
return t === Y.ERROR.OK ? null : t === Y.ERROR.PAUSED || t === Y.ERROR.PAUSED_UPGRADE ? (this.paused = !0, 
null) : this.createError(t, J);
}
createError(e, t) {
const {llhttp: s, contentLength: n, bytesRead: r} = this;
if (n && r !== parseInt(n, 10)) return new a;
const o = s.llhttp_get_error_reason(this.ptr);
let i = "";
if (o) {
const e = new Uint8Array(s.memory.buffer, o).indexOf(0);
i = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(s.memory.buffer, o, e).toString() + ")";
}
return new y(i, Y.ERROR[e], t);
}
destroy() {
n(null != this.ptr), n(null == ie), this.llhttp.llhttp_free(this.ptr), this.ptr = null, 
this.timeout && i.clearTimeout(this.timeout), this.timeout = null, this.timeoutValue = null, 
this.timeoutType = null, this.paused = !1;
}
onStatus(e) {
this.statusText = e.toString();
}
onMessageBegin() {
const {socket: e, client: t} = this;
if (e.destroyed) return -1;
if (0 === t[S]) return r.destroy(e, new f("bad response", r.getSocketInfo(e))), 
-1;
const s = t[v][t[H]];
if (!s) return -1;
s.onResponseStarted();
}
onHeaderField(e) {
const t = this.headers.length;
1 & t ? this.headers[t - 1] = Buffer.concat([ this.headers[t - 1], e ]) : this.headers.push(e), 
this.trackHeader(e.length);
}
onHeaderValue(e) {
let t = this.headers.length;
1 & ~t ? this.headers[t - 1] = Buffer.concat([ this.headers[t - 1], e ]) : (this.headers.push(e), 
t += 1);
const s = this.headers[t - 2];
if (10 === s.length) {
const t = r.bufferToLowerCasedHeaderName(s);
"keep-alive" === t ? this.keepAlive += e.toString() : "connection" === t && (this.connection += e.toString());
} else 14 === s.length && "content-length" === r.bufferToLowerCasedHeaderName(s) && (this.contentLength += e.toString());
this.trackHeader(e.length);
}
trackHeader(e) {
this.headersSize += e, this.headersSize >= this.headersMaxSize && r.destroy(this.socket, new c);
}
onUpgrade(e) {
const {upgrade: t, client: s, socket: o, headers: i, statusCode: l, statusText: a} = this;
n(t), n(s[D] === o), n(!o.destroyed), n(!this.paused), n(!(1 & i.length));
const u = s[v][s[H]];
n(u), n(u.upgrade || "CONNECT" === u.method), this.statusCode = null, this.statusText = "", 
this.shouldKeepAlive = null, this.headers = [], this.headersSize = 0, o.unshift(e), 
o[R].destroy(), o[R] = null, o[b] = null, o[I] = null, Z(o), s[D] = null, s[Q] = null, 
s[v][s[H]++] = null, s.emit("disconnect", s[k], [ s ], new m("upgrade"));
try {
u.onUpgrade(l, i, o, a);
} catch (e) {
r.errorRequest(s, u, e), r.destroy(o, e);
}
s[G]();
}
onHeadersComplete(e, t, s) {
const {client: o, socket: i, headers: l, statusText: a} = this;
if (i.destroyed) return -1;
if (0 === o[S]) return r.destroy(i, new f("bad response", r.getSocketInfo(i))), 
-1;
const u = o[v][o[H]];
if (!u) return -1;
if (n(!this.upgrade), n(this.statusCode < 200), 100 === e) return r.destroy(i, new f("bad response", r.getSocketInfo(i))), 
-1;
if (t && !u.upgrade) return r.destroy(i, new f("bad upgrade", r.getSocketInfo(i))), 
-1;
if (n(3 === this.timeoutType), this.statusCode = e, this.shouldKeepAlive = s || "HEAD" === u.method && !i[w] && "keep-alive" === this.connection.toLowerCase(), 
this.statusCode >= 200) {
const e = null != u.bodyTimeout ? u.bodyTimeout : o[$];
this.setTimeout(e, 5);
} else this.timeout && this.timeout.refresh && this.timeout.refresh();
if ("CONNECT" === u.method) return n(1 === o[S]), this.upgrade = !0, 2;
if (t) return n(1 === o[S]), this.upgrade = !0, 2;
if (n(!(1 & this.headers.length)), this.headers = [], this.headersSize = 0, this.shouldKeepAlive && o[x]) {
const e = this.keepAlive ? r.parseKeepAliveTimeout(this.keepAlive) : null;
if (null != e) {
const t = Math.min(e - o[M], o[q]);
t <= 0 ? i[w] = !0 : o[B] = t;
} else o[B] = o[_];
} else i[w] = !0;
const h = !1 === u.onHeaders(e, l, this.resume, a);
return u.aborted ? -1 : "HEAD" === u.method || e < 200 ? 1 : (i[T] && (i[T] = !1, 
o[G]()), h ? Y.ERROR.PAUSED : 0);
}
onBody(e) {
const {client: t, socket: s, statusCode: o, maxResponseSize: i} = this;
if (s.destroyed) return -1;
const l = t[v][t[H]];
return n(l), n(5 === this.timeoutType), this.timeout && this.timeout.refresh && this.timeout.refresh(), 
n(o >= 200), i > -1 && this.bytesRead + e.length > i ? (r.destroy(s, new g), -1) : (this.bytesRead += e.length, 
!1 === l.onData(e) ? Y.ERROR.PAUSED : void 0);
}
onMessageComplete() {
const {client: e, socket: t, statusCode: s, upgrade: o, headers: i, contentLength: l, bytesRead: u, shouldKeepAlive: h} = this;
if (t.destroyed && (!s || h)) return -1;
if (o) return;
n(s >= 100), n(!(1 & this.headers.length));
const d = e[v][e[H]];
return n(d), this.statusCode = null, this.statusText = "", this.bytesRead = 0, this.contentLength = "", 
this.keepAlive = "", this.connection = "", this.headers = [], this.headersSize = 0, 
s < 200 ? void 0 : "HEAD" !== d.method && l && u !== parseInt(l, 10) ? (r.destroy(t, new a), 
-1) : (d.onComplete(i), e[v][e[H]++] = null, t[se] = !0, t[C] ? (n(0 === e[S]), 
r.destroy(t, new m("reset")), Y.ERROR.PAUSED) : h ? t[w] && 0 === e[S] ? (r.destroy(t, new m("reset")), 
Y.ERROR.PAUSED) : void (null == e[x] || 1 === e[x] ? setImmediate(() => e[G]()) : e[G]()) : (r.destroy(t, new m("reset")), 
Y.ERROR.PAUSED));
}
}
function onParserTimeout(e) {
const {socket: t, timeoutType: s, client: o, paused: i} = e.deref();
3 === s ? (!t[C] || t.writableNeedDrain || o[S] > 1) && (n(!i, "cannot be paused while waiting for headers"), 
r.destroy(t, new d)) : 5 === s ? i || r.destroy(t, new p) : 8 === s && (n(0 === o[S] && o[B]), 
r.destroy(t, new m("socket idle timeout")));
}
function clearIdleSocketValidation(e) {
e[te] && (clearImmediate(e[te]), e[te] = null), e[ee] = 0;
}
function writeBuffer(e, t, s, o, i, l, a, u) {
try {
t ? r.isBuffer(t) && (n(l === t.byteLength, "buffer body must have content length"), 
i.cork(), i.write(`${a}content-length: ${l}\r\n\r\n`, "latin1"), i.write(t), i.uncork(), 
o.onBodySent(t), u || !1 === o.reset || (i[w] = !0)) : 0 === l ? i.write(`${a}content-length: 0\r\n\r\n`, "latin1") : (n(null === l, "no body must not have content length"), 
i.write(`${a}\r\n`, "latin1")), o.onRequestSent(), s[G]();
} catch (t) {
e(t);
}
}
async function writeIterable(e, t, s, r, o, i, l, a) {
n(0 !== i || 0 === s[S], "iterator body cannot be pipelined");
let u = null;
function onDrain() {
if (u) {
const e = u;
u = null, e();
}
}
const waitForDrain = () => new Promise((e, t) => {
n(null === u), o[I] ? t(o[I]) : u = e;
});
o.on("close", onDrain).on("drain", onDrain);
const h = new AsyncWriter({
abort: e,
socket: o,
request: r,
contentLength: i,
client: s,
expectsPayload: a,
header: l
});
try {
for await (const e of t) {
if (o[I]) throw o[I];
h.write(e) || await waitForDrain();
}
h.end();
} catch (e) {
h.destroy(e);
} finally {
o.off("close", onDrain).off("drain", onDrain);
}
}
class AsyncWriter {
constructor({abort: e, socket: t, request: s, contentLength: n, client: r, expectsPayload: o, header: i}) {
this.socket = t, this.request = s, this.contentLength = n, this.client = r, this.bytesWritten = 0, 
this.expectsPayload = o, this.header = i, this.abort = e, t[C] = !0;
}
write(e) {
const {socket: t, request: s, contentLength: n, client: r, bytesWritten: o, expectsPayload: i, header: a} = this;
if (t[I]) throw t[I];
if (t.destroyed) return !1;
const u = Buffer.byteLength(e);
if (!u) return !0;
if (null !== n && o + u > n) {
if (r[z]) throw new l;
process.emitWarning(new l);
}
t.cork(), 0 === o && (i || !1 === s.reset || (t[w] = !0), null === n ? t.write(`${a}transfer-encoding: chunked\r\n`, "latin1") : t.write(`${a}content-length: ${n}\r\n\r\n`, "latin1")), 
null === n && t.write(`\r\n${u.toString(16)}\r\n`, "latin1"), this.bytesWritten += u;
const h = t.write(e);
return t.uncork(), s.onBodySent(e), h || t[R].timeout && 3 === t[R].timeoutType && t[R].timeout.refresh && t[R].timeout.refresh(), 
h;
}
end() {
const {socket: e, contentLength: t, client: s, bytesWritten: n, expectsPayload: r, header: o, request: i} = this;
if (i.onRequestSent(), e[C] = !1, e[I]) throw e[I];
if (!e.destroyed) {
if (0 === n ? r ? e.write(`${o}content-length: 0\r\n\r\n`, "latin1") : e.write(`${o}\r\n`, "latin1") : null === t && e.write("\r\n0\r\n\r\n", "latin1"), 
null !== t && n !== t) {
if (s[z]) throw new l;
process.emitWarning(new l);
}
e[R].timeout && 3 === e[R].timeoutType && e[R].timeout.refresh && e[R].timeout.refresh(), 
s[G]();
}
}
destroy(e) {
const {socket: t, client: s, abort: r} = this;
t[C] = !1, e && (n(s[S] <= 1, "pipeline should only contain this request"), r(e));
}
}
e.exports = async function connectH1(e, t) {
e[D] = t, re || (re = await oe, oe = null), t[P] = !1, t[C] = !1, t[w] = !1, t[T] = !1, 
t[ee] = 0, t[te] = null, t[se] = !1, t[R] = new Parser(e, t, re), X(t, "error", function(e) {
const t = this[R];
if ("ECONNRESET" === e.code && t.statusCode && !t.shouldKeepAlive) {
const e = t.finish();
return void (e && (this[I] = e, this[b][F](e)));
}
this[I] = e, this[b][F](e);
}), X(t, "readable", function() {
const e = this[R];
e && e.readMore();
}), X(t, "end", function() {
const e = this[R];
if (e.statusCode && !e.shouldKeepAlive) {
const t = e.finish();
return void (t && r.destroy(this, t));
}
r.destroy(this, new f("other side closed", r.getSocketInfo(this)));
}), X(t, "close", function() {
const e = this[b], t = this[R];
clearIdleSocketValidation(this), t && (this[I] || !t.statusCode || t.shouldKeepAlive || (this[I] = t.finish() || this[I]), 
this[R].destroy(), this[R] = null);
const s = this[I] || new f("closed", r.getSocketInfo(this));
if (e[D] = null, e[Q] = null, e.destroyed) {
n(0 === e[E]);
const t = e[v].splice(e[H]);
for (let n = 0; n < t.length; n++) {
const o = t[n];
r.errorRequest(e, o, s);
}
} else if (e[S] > 0 && "UND_ERR_INFO" !== s.code) {
const t = e[v][e[H]];
e[v][e[H]++] = null, r.errorRequest(e, t, s);
}
e[L] = e[H], n(0 === e[S]), e.emit("disconnect", e[k], [ e ], s), e[G]();
});
let i = !1;
return t.on("close", () => {
i = !0;
}), {
version: "h1",
defaultPipelining: 1,
write: (...t) => function writeH1(e, t) {
const {method: i, path: a, host: d, upgrade: c, blocking: f, reset: p} = t;
let {body: y, headers: g, contentLength: k} = t;
const b = "PUT" === i || "POST" === i || "PATCH" === i || "QUERY" === i || "PROPFIND" === i || "PROPPATCH" === i;
if (r.isFormDataLike(y)) {
ne || (ne = s(3842).extractBody);
const [e, n] = ne(y);
null == t.contentType && g.push("content-type", n), y = e.stream, k = e.length;
} else if (r.isBlobLike(y) && null == t.contentType) {
const s = y.type;
if (s) {
const n = `${s}`;
if (!r.isValidHeaderValue(n)) return r.errorRequest(e, t, new h("invalid content-type header")), 
!1;
g.push("content-type", n);
}
}
y && "function" == typeof y.read && y.read(0);
const R = r.bodyLength(y);
if (k = R ?? k, null === k && (k = t.contentLength), 0 !== k || b || (k = null), 
function shouldSendContentLength(e) {
return "GET" !== e && "HEAD" !== e && "OPTIONS" !== e && "TRACE" !== e && "CONNECT" !== e;
}(i) && k > 0 && null !== t.contentLength && t.contentLength !== k) {
if (e[z]) return r.errorRequest(e, t, new l), !1;
process.emitWarning(new l);
}
const E = e[D];
clearIdleSocketValidation(E);
const abort = s => {
t.aborted || (t.completed ? (t.upgrade || "CONNECT" === t.method) && r.destroy(E, new m("aborted")) : (r.errorRequest(e, t, s || new u), 
r.destroy(y), r.destroy(E, new m("aborted"))));
};
try {
t.onConnect(abort);
} catch (s) {
r.errorRequest(e, t, s);
}
if (t.aborted) return !1;
"HEAD" === i && (E[w] = !0), (c || "CONNECT" === i) && (E[w] = !0), null != p && (E[w] = p), 
e[W] && E[K]++ >= e[W] && (E[w] = !0), f && (E[T] = !0);
let A = `${i} ${a} HTTP/1.1\r\n`;
if (A += "string" == typeof d ? `host: ${d}\r\n` : e[O], c ? A += `connection: upgrade\r\nupgrade: ${c}\r\n` : e[x] && !E[w] ? A += "connection: keep-alive\r\n" : A += "connection: close\r\n", 
Array.isArray(g)) for (let e = 0; e < g.length; e += 2) {
const t = g[e + 0], s = g[e + 1];
if (Array.isArray(s)) for (let e = 0; e < s.length; e++) A += `${t}: ${s[e]}\r\n`; else A += `${t}: ${s}\r\n`;
}
return o.sendHeaders.hasSubscribers && o.sendHeaders.publish({
request: t,
headers: A,
socket: E
}), y && 0 !== R ? r.isBuffer(y) ? writeBuffer(abort, y, e, t, E, k, A, b) : r.isBlobLike(y) ? "function" == typeof y.stream ? writeIterable(abort, y.stream(), e, t, E, k, A, b) : async function writeBlob(e, t, s, r, o, i, a, u) {
n(i === t.size, "blob body must have content length");
try {
if (null != i && i !== t.size) throw new l;
const e = Buffer.from(await t.arrayBuffer());
o.cork(), o.write(`${a}content-length: ${i}\r\n\r\n`, "latin1"), o.write(e), o.uncork(), 
r.onBodySent(e), r.onRequestSent(), u || !1 === r.reset || (o[w] = !0), s[G]();
} catch (t) {
e(t);
}
}(abort, y, e, t, E, k, A, b) : r.isStream(y) ? function writeStream(e, t, s, o, i, l, a, h) {
n(0 !== l || 0 === s[S], "stream body cannot be pipelined");
let d = !1;
const c = new AsyncWriter({
abort: e,
socket: i,
request: o,
contentLength: l,
client: s,
expectsPayload: h,
header: a
}), onData = function(e) {
if (!d) try {
!c.write(e) && this.pause && this.pause();
} catch (e) {
r.destroy(this, e);
}
}, onDrain = function() {
d || t.resume && t.resume();
}, onClose = function() {
if (queueMicrotask(() => {
t.removeListener("error", onFinished);
}), !d) {
const e = new u;
queueMicrotask(() => onFinished(e));
}
}, onFinished = function(e) {
if (!d) {
if (d = !0, n(i.destroyed || i[C] && s[S] <= 1), i.off("drain", onDrain).off("error", onFinished), 
t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose), 
!e) try {
c.end();
} catch (t) {
e = t;
}
c.destroy(e), !e || "UND_ERR_INFO" === e.code && "reset" === e.message ? r.destroy(t) : r.destroy(t, e);
}
};
t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose), 
t.resume && t.resume(), i.on("drain", onDrain).on("error", onFinished), t.errorEmitted ?? t.errored ? setImmediate(() => onFinished(t.errored)) : (t.endEmitted ?? t.readableEnded) && setImmediate(() => onFinished(null)), 
(t.closeEmitted ?? t.closed) && setImmediate(onClose);
}(abort, y, e, t, E, k, A, b) : r.isIterable(y) ? writeIterable(abort, y, e, t, E, k, A, b) : n(!1) : writeBuffer(abort, null, e, t, E, k, A, b), 
!0;
}(e, ...t),
resume() {
!function resumeH1(e) {
const t = e[D];
if (t && !t.destroyed) {
if (0 === e[A] ? !t[P] && t.unref && (t.unref(), t[P] = !0) : t[P] && t.ref && (t.ref(), 
t[P] = !1), 0 === e[S] && e[E] > 0 && t[se]) {
if (0 === t[ee]) return function scheduleIdleSocketValidation(e, t) {
t[ee] = 1, t[te] = setImmediate(() => {
t[te] = null, t[ee] = 2, e[D] !== t || t.destroyed || e[G]();
});
}(e, t), t[R].readMore(), void t.destroyed;
if (1 === t[ee]) return t[R].readMore(), void t.destroyed;
}
if (0 === e[S] && (t[R].readMore(), t.destroyed)) return;
if (0 === e[A]) 8 !== t[R].timeoutType && t[R].setTimeout(e[B], 8); else if (e[S] > 0 && t[R].statusCode < 200 && 3 !== t[R].timeoutType) {
const s = e[v][e[H]], n = null != s.headersTimeout ? s.headersTimeout : e[U];
t[R].setTimeout(n, 3);
}
}
}(e);
},
destroy(e, s) {
i ? queueMicrotask(s) : t.destroy(e).on("close", s);
},
get destroyed() {
return t.destroyed;
},
busy(s) {
if (t[C] || t[w] || t[T] || 1 === t[ee]) return !0;
if (s) {
if (e[S] > 0 && !s.idempotent) return !0;
if (e[S] > 0 && (s.upgrade || "CONNECT" === s.method)) return !0;
if (e[S] > 0 && 0 !== r.bodyLength(s.body) && (r.isStream(s.body) || r.isAsyncIterable(s.body) || r.isFormDataLike(s.body))) return !0;
}
return !1;
}
};
};
}),

/***/ 1582:
/***/ ((e, t, n) => {
const r = n(4589), {errorMonitor: o} = n(8474), {pipeline: s} = n(7075), i = n(586), {RequestContentLengthMismatchError: c, RequestAbortedError: a, SocketError: u, InformationalError: d} = n(5793), {kUrl: f, kReset: l, kClient: h, kRunning: p, kPending: y, kQueue: H, kPendingIdx: m, kRunningIdx: T, kError: E, kSocket: w, kStrictContentLength: g, kOnError: S, kMaxConcurrentStreams: k, kHTTP2Session: b, kResume: R, kSize: P, kHTTPContext: A} = n(33), C = Symbol("open streams");
let B, L, D = !1;
try {
L = n(2467);
} catch {
L = {
constants: {}
};
}
const {constants: {HTTP2_HEADER_AUTHORITY: q, HTTP2_HEADER_METHOD: I, HTTP2_HEADER_PATH: _, HTTP2_HEADER_SCHEME: N, HTTP2_HEADER_CONTENT_LENGTH: O, HTTP2_HEADER_EXPECT: v, HTTP2_HEADER_STATUS: $}} = L;
function parseH2Headers(e) {
const t = [];
for (const [n, r] of Object.entries(e)) if (Array.isArray(r)) for (const e of r) t.push(Buffer.from(n), Buffer.from(e)); else t.push(Buffer.from(n), Buffer.from(r));
return t;
}
function parseH2ResponseHeaders(e) {
const {[$]: t, ...n} = e;
return parseH2Headers(n);
}
function onHttp2SessionError(e) {
this[w][E] = e, this[h][S](e);
}
function onHttp2FrameError(e, t, n) {
if (0 === n) {
const n = new d(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
this[w][E] = n, this[h][S](n);
}
}
function onHttp2SessionEnd() {
const e = new u("other side closed", i.getSocketInfo(this[w]));
this.destroy(e), i.destroy(this[w], e);
}
function onHTTP2GoAway(e) {
const t = this[E] || new u(`HTTP/2: "GOAWAY" frame received with code ${e}`, i.getSocketInfo(this)), n = this[h];
if (n[w] = null, n[A] = null, null != this[b] && (this[b].destroy(t), this[b] = null), 
i.destroy(this[w], t), n[T] < n[H].length) {
const e = n[H][n[T]];
n[H][n[T]++] = null, i.errorRequest(n, e, t), n[m] = n[T];
}
r(0 === n[p]), n.emit("disconnect", n[f], [ n ], t), n[R]();
}
function writeBuffer(e, t, n, o, s, c, a, u) {
try {
null != n && i.isBuffer(n) && (r(a === n.byteLength, "buffer body must have content length"), 
t.cork(), t.write(n), t.uncork(), t.end(), s.onBodySent(n)), u || (c[l] = !0), s.onRequestSent(), 
o[R]();
} catch (t) {
e(t);
}
}
async function writeIterable(e, t, n, o, s, i, c, a) {
r(0 !== c || 0 === o[p], "iterator body cannot be pipelined");
let u = null;
function onDrain() {
if (u) {
const e = u;
u = null, e();
}
}
const waitForDrain = () => new Promise((e, t) => {
r(null === u), i[E] ? t(i[E]) : u = e;
});
t.on("close", onDrain).on("drain", onDrain);
try {
for await (const e of n) {
if (i[E]) throw i[E];
const n = t.write(e);
s.onBodySent(e), n || await waitForDrain();
}
t.end(), s.onRequestSent(), a || (i[l] = !0), o[R]();
} catch (t) {
e(t);
} finally {
t.off("close", onDrain).off("drain", onDrain);
}
}
e.exports = async function connectH2(e, t) {
e[w] = t, D || (D = !0, process.emitWarning("H2 support is experimental, expect them to change at any time.", {
code: "UNDICI-H2"
}));
const A = L.connect(e[f], {
createConnection: () => t,
peerMaxConcurrentStreams: e[k]
});
A[C] = 0, A[h] = e, A[w] = t, i.addListener(A, "error", onHttp2SessionError), i.addListener(A, "frameError", onHttp2FrameError), 
i.addListener(A, "end", onHttp2SessionEnd), i.addListener(A, "goaway", onHTTP2GoAway), 
i.addListener(A, "close", function() {
const {[h]: e} = this, {[w]: t} = e, n = this[w][E] || this[E] || new u("closed", i.getSocketInfo(t));
if (e[b] = null, e.destroyed) {
r(0 === e[y]);
const t = e[H].splice(e[T]);
for (let r = 0; r < t.length; r++) {
const o = t[r];
i.errorRequest(e, o, n);
}
}
}), A.unref(), e[b] = A, t[b] = A, i.addListener(t, "error", function(e) {
this[E] = e, this[h][S](e);
}), i.addListener(t, "end", function() {
i.destroy(this, new u("other side closed", i.getSocketInfo(this)));
}), i.addListener(t, "close", function() {
const t = this[E] || new u("closed", i.getSocketInfo(this));
e[w] = null, null != this[b] && this[b].destroy(t), e[m] = e[T], r(0 === e[p]), 
e.emit("disconnect", e[f], [ e ], t), e[R]();
});
let x = !1;
return t.on("close", () => {
x = !0;
}), {
version: "h2",
defaultPipelining: 1 / 0,
write: (...t) => function writeH2(e, t) {
const u = e[b], {method: h, path: y, host: E, upgrade: S, expectContinue: k, signal: P, headers: A} = t;
let {body: L} = t;
if (S) return i.errorRequest(e, t, new Error("Upgrade not supported for H2")), !1;
const D = {};
for (let e = 0; e < A.length; e += 2) {
const t = A[e + 0], n = A[e + 1];
if (Array.isArray(n)) for (let e = 0; e < n.length; e++) D[t] ? D[t] += `,${n[e]}` : D[t] = n[e]; else D[t] = n;
}
let x;
const {hostname: U, port: M} = e[f];
D[q] = E || `${U}${M ? `:${M}` : ""}`, D[I] = h;
const abort = n => {
t.aborted || (t.completed ? "CONNECT" === h && null != x && i.destroy(x, n || new a) : (n = n || new a, 
i.errorRequest(e, t, n), null != x && i.destroy(x, n), i.destroy(L, n), e[H][e[T]++] = null, 
e[R]()));
};
try {
t.onConnect(abort);
} catch (n) {
i.errorRequest(e, t, n);
}
if (t.aborted) return !1;
if ("CONNECT" === h) {
u.ref(), x = u.request(D, {
endStream: !1,
signal: P
});
let n = !1;
const onResponse = e => {
n = !0, x.off(o, onUpgradeError), t.onUpgradeResponse(Number(e[$]), e, parseH2ResponseHeaders);
}, onUpgradeError = e => {
n = !0, x.off("response", onResponse), t.onUpgradeError(e);
}, onReady = () => {
try {
t.onUpgrade(null, null, x);
} catch (e) {
return x.off("response", onResponse), void abort(e);
}
t.aborted || (x.off("error", abort), x.once(o, onUpgradeError), e[H][e[T]++] = null);
};
return x.once("response", onResponse), x.once("error", abort), ++u[C], onReady(), 
x.once("close", () => {
!n && t.completed && (x.off("response", onResponse), x.off(o, onUpgradeError), t.onUpgradeError(new d(`HTTP/2: "stream error" received - code ${x.rstCode}`))), 
u[C] -= 1, 0 === u[C] && u.unref();
}), !0;
}
D[_] = y, D[N] = "https";
const G = "PUT" === h || "POST" === h || "PATCH" === h;
L && "function" == typeof L.read && L.read(0);
let z = i.bodyLength(L);
if (i.isFormDataLike(L)) {
B ??= n(3842).extractBody;
const [e, t] = B(L);
D["content-type"] = t, L = e.stream, z = e.length;
}
if (null == z && (z = t.contentLength), 0 !== z && G || (z = null), function shouldSendContentLength(e) {
return "GET" !== e && "HEAD" !== e && "OPTIONS" !== e && "TRACE" !== e && "CONNECT" !== e;
}(h) && z > 0 && null != t.contentLength && t.contentLength !== z) {
if (e[g]) return i.errorRequest(e, t, new c), !1;
process.emitWarning(new c);
}
null != z && (r(L, "no body must not have content length"), D[O] = `${z}`), u.ref();
const F = "GET" === h || "HEAD" === h || null === L;
return k ? (D[v] = "100-continue", x = u.request(D, {
endStream: F,
signal: P
}), x.once("continue", writeBodyH2)) : (x = u.request(D, {
endStream: F,
signal: P
}), writeBodyH2()), ++u[C], x.once("response", n => {
const {[$]: r, ...o} = n;
if (t.onResponseStarted(), t.aborted) {
const n = new a;
return i.errorRequest(e, t, n), void i.destroy(x, n);
}
!1 === t.onHeaders(Number(r), parseH2Headers(o), x.resume.bind(x), "") && x.pause(), 
x.on("data", e => {
!1 === t.onData(e) && x.pause();
});
}), x.once("end", () => {
(null == x.state?.state || x.state.state < 6) && t.onComplete([]), 0 === u[C] && u.unref(), 
abort(new d("HTTP/2: stream half-closed (remote)")), e[H][e[T]++] = null, e[m] = e[T], 
e[R]();
}), x.once("close", () => {
u[C] -= 1, 0 === u[C] && u.unref();
}), x.once("error", function(e) {
abort(e);
}), x.once("frameError", (e, t) => {
abort(new d(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
}), !0;
function writeBodyH2() {
L && 0 !== z ? i.isBuffer(L) ? writeBuffer(abort, x, L, e, t, e[w], z, G) : i.isBlobLike(L) ? "function" == typeof L.stream ? writeIterable(abort, x, L.stream(), e, t, e[w], z, G) : async function writeBlob(e, t, n, o, s, i, a, u) {
r(a === n.size, "blob body must have content length");
try {
if (null != a && a !== n.size) throw new c;
const e = Buffer.from(await n.arrayBuffer());
t.cork(), t.write(e), t.uncork(), t.end(), s.onBodySent(e), s.onRequestSent(), u || (i[l] = !0), 
o[R]();
} catch (t) {
e(t);
}
}(abort, x, L, e, t, e[w], z, G) : i.isStream(L) ? function writeStream(e, t, n, o, c, a, u, d) {
r(0 !== d || 0 === a[p], "stream body cannot be pipelined");
const f = s(c, o, r => {
r ? (i.destroy(f, r), e(r)) : (i.removeAllListeners(f), u.onRequestSent(), n || (t[l] = !0), 
a[R]());
});
i.addListener(f, "data", function onPipeData(e) {
u.onBodySent(e);
});
}(abort, e[w], G, x, L, e, t, z) : i.isIterable(L) ? writeIterable(abort, x, L, e, t, e[w], z, G) : r(!1) : writeBuffer(abort, x, null, e, t, e[w], z, G);
}
}(e, ...t),
resume() {
!function resumeH2(e) {
const t = e[w];
!1 === t?.destroyed && (0 === e[P] && 0 === e[k] ? (t.unref(), e[b].unref()) : (t.ref(), 
e[b].ref()));
}(e);
},
destroy(e, n) {
x ? queueMicrotask(n) : t.destroy(e).on("close", n);
},
get destroyed() {
return t.destroyed;
},
busy: () => !1
};
};
}),

/***/ 5215:
/***/ ((e, t, i) => {
const n = i(4589), o = i(7030), r = i(7067), s = i(586), {channels: u} = i(8580), l = i(3623), a = i(4339), {InvalidArgumentError: h, InformationalError: c, ClientDestroyedError: m} = i(5793), d = i(6962), {kUrl: p, kServerName: f, kClient: k, kBusy: v, kConnect: w, kResuming: b, kRunning: g, kPending: T, kSize: y, kQueue: A, kConnected: C, kConnecting: x, kNeedDrain: S, kKeepAliveDefaultTimeout: R, kHostHeader: P, kPendingIdx: E, kRunningIdx: I, kError: N, kPipelining: D, kKeepAliveTimeoutValue: M, kMaxHeadersSize: q, kKeepAliveMaxTimeout: F, kKeepAliveTimeoutThreshold: H, kHeadersTimeout: z, kBodyTimeout: _, kStrictContentLength: L, kConnector: K, kMaxRedirections: O, kMaxRequests: U, kCounter: B, kClose: $, kDestroy: j, kDispatch: V, kInterceptors: Q, kLocalAddress: W, kMaxResponseSize: G, kOnError: J, kHTTPContext: X, kMaxConcurrentStreams: Y, kResume: Z} = i(33), ee = i(6443), te = i(1582);
let ie = !1;
const ne = Symbol("kClosedResolve"), noop = () => {};
function getPipelining(e) {
return e[D] ?? e[X]?.defaultPipelining ?? 1;
}
const oe = i(6708);
function onError(e, t) {
if (0 === e[g] && "UND_ERR_INFO" !== t.code && "UND_ERR_SOCKET" !== t.code) {
n(e[E] === e[I]);
const i = e[A].splice(e[I]);
for (let n = 0; n < i.length; n++) {
const o = i[n];
s.errorRequest(e, o, t);
}
n(0 === e[y]);
}
}
async function connect(e) {
n(!e[x]), n(!e[X]);
let {host: t, hostname: i, protocol: r, port: l} = e[p];
if ("[" === i[0]) {
const e = i.indexOf("]");
n(-1 !== e);
const t = i.substring(1, e);
n(o.isIP(t)), i = t;
}
e[x] = !0, u.beforeConnect.hasSubscribers && u.beforeConnect.publish({
connectParams: {
host: t,
hostname: i,
protocol: r,
port: l,
version: e[X]?.version,
servername: e[f],
localAddress: e[W]
},
connector: e[K]
});
try {
const o = await new Promise((n, o) => {
e[K]({
host: t,
hostname: i,
protocol: r,
port: l,
servername: e[f],
localAddress: e[W]
}, (e, t) => {
e ? o(e) : n(t);
});
});
if (e.destroyed) return void s.destroy(o.on("error", noop), new m);
n(o);
try {
e[X] = "h2" === o.alpnProtocol ? await te(e, o) : await ee(e, o);
} catch (e) {
throw o.destroy().on("error", noop), e;
}
e[x] = !1, o[B] = 0, o[U] = e[U], o[k] = e, o[N] = null, u.connected.hasSubscribers && u.connected.publish({
connectParams: {
host: t,
hostname: i,
protocol: r,
port: l,
version: e[X]?.version,
servername: e[f],
localAddress: e[W]
},
connector: e[K],
socket: o
}), e.emit("connect", e[p], [ e ]);
} catch (o) {
if (e.destroyed) return;
if (e[x] = !1, u.connectError.hasSubscribers && u.connectError.publish({
connectParams: {
host: t,
hostname: i,
protocol: r,
port: l,
version: e[X]?.version,
servername: e[f],
localAddress: e[W]
},
connector: e[K],
error: o
}), "ERR_TLS_CERT_ALTNAME_INVALID" === o.code) for (n(0 === e[g]); e[T] > 0 && e[A][e[E]].servername === e[f]; ) {
const t = e[A][e[E]++];
s.errorRequest(e, t, o);
} else onError(e, o);
e.emit("connectionError", e[p], [ e ], o);
}
e[Z]();
}
function emitDrain(e) {
e[S] = 0, e.emit("drain", e[p], [ e ]);
}
function resume(e, t) {
2 !== e[b] && (e[b] = 2, function _resume(e, t) {
for (;;) {
if (e.destroyed) return void n(0 === e[T]);
if (e[ne] && !e[y]) return e[ne](), void (e[ne] = null);
if (e[X] && e[X].resume(), e[v]) e[S] = 2; else if (2 === e[S]) {
t ? (e[S] = 1, queueMicrotask(() => emitDrain(e))) : emitDrain(e);
continue;
}
if (0 === e[T]) return;
if (e[g] >= (getPipelining(e) || 1)) return;
const i = e[A][e[E]];
if ("https:" === e[p].protocol && e[f] !== i.servername) {
if (e[g] > 0) return;
e[f] = i.servername, e[X]?.destroy(new c("servername changed"), () => {
e[X] = null, resume(e);
});
}
if (e[x]) return;
if (!e[X]) return void connect(e);
if (e[X].destroyed) return;
if (e[X].busy(i)) return;
!i.aborted && e[X].write(i) ? e[E]++ : e[A].splice(e[E], 1);
}
}(e, t), e[b] = 0, e[I] > 256 && (e[A].splice(0, e[I]), e[E] -= e[I], e[I] = 0));
}
e.exports = class Client extends a {
constructor(e, {interceptors: t, maxHeaderSize: i, headersTimeout: n, socketTimeout: u, requestTimeout: l, connectTimeout: a, bodyTimeout: c, idleTimeout: m, keepAlive: k, keepAliveTimeout: v, maxKeepAliveTimeout: w, keepAliveMaxTimeout: g, keepAliveTimeoutThreshold: T, socketPath: y, pipelining: C, tls: x, strictContentLength: N, maxCachedSessions: B, maxRedirections: $, connect: j, maxRequestsPerClient: V, localAddress: ee, maxResponseSize: te, autoSelectFamily: re, autoSelectFamilyAttemptTimeout: se, maxConcurrentStreams: ue, allowH2: le, webSocket: ae, eventSource: he} = {}) {
if (super({
webSocket: ae,
eventSource: he
}), void 0 !== k) throw new h("unsupported keepAlive, use pipelining=0 instead");
if (void 0 !== u) throw new h("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== l) throw new h("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
if (void 0 !== m) throw new h("unsupported idleTimeout, use keepAliveTimeout instead");
if (void 0 !== w) throw new h("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
if (null != i && !Number.isFinite(i)) throw new h("invalid maxHeaderSize");
if (null != y && "string" != typeof y) throw new h("invalid socketPath");
if (null != a && (!Number.isFinite(a) || a < 0)) throw new h("invalid connectTimeout");
if (null != v && (!Number.isFinite(v) || v <= 0)) throw new h("invalid keepAliveTimeout");
if (null != g && (!Number.isFinite(g) || g <= 0)) throw new h("invalid keepAliveMaxTimeout");
if (null != T && !Number.isFinite(T)) throw new h("invalid keepAliveTimeoutThreshold");
if (null != n && (!Number.isInteger(n) || n < 0)) throw new h("headersTimeout must be a positive integer or zero");
if (null != c && (!Number.isInteger(c) || c < 0)) throw new h("bodyTimeout must be a positive integer or zero");
if (null != j && "function" != typeof j && "object" != typeof j) throw new h("connect must be a function or an object");
if (null != $ && (!Number.isInteger($) || $ < 0)) throw new h("maxRedirections must be a positive number");
if (null != V && (!Number.isInteger(V) || V < 0)) throw new h("maxRequestsPerClient must be a positive number");
if (null != ee && ("string" != typeof ee || 0 === o.isIP(ee))) throw new h("localAddress must be valid string IP address");
if (null != te && (!Number.isInteger(te) || te < -1)) throw new h("maxResponseSize must be a positive number");
if (null != se && (!Number.isInteger(se) || se < -1)) throw new h("autoSelectFamilyAttemptTimeout must be a positive number");
if (null != le && "boolean" != typeof le) throw new h("allowH2 must be a valid boolean value");
if (null != ue && ("number" != typeof ue || ue < 1)) throw new h("maxConcurrentStreams must be a positive integer, greater than 0");
"function" != typeof j && (j = d({
...x,
maxCachedSessions: B,
allowH2: le,
socketPath: y,
timeout: a,
...re ? {
autoSelectFamily: re,
autoSelectFamilyAttemptTimeout: se
} : void 0,
...j
})), t?.Client && Array.isArray(t.Client) ? (this[Q] = t.Client, ie || (ie = !0, 
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
}))) : this[Q] = [ oe({
maxRedirections: $
}) ], this[p] = s.parseOrigin(e), this[K] = j, this[D] = null != C ? C : 1, this[q] = i || r.maxHeaderSize, 
this[R] = null == v ? 4e3 : v, this[F] = null == g ? 6e5 : g, this[H] = null == T ? 2e3 : T, 
this[M] = this[R], this[f] = null, this[W] = null != ee ? ee : null, this[b] = 0, 
this[S] = 0, this[P] = `host: ${this[p].hostname}${this[p].port ? `:${this[p].port}` : ""}\r\n`, 
this[_] = null != c ? c : 3e5, this[z] = null != n ? n : 3e5, this[L] = null == N || N, 
this[O] = $, this[U] = V, this[ne] = null, this[G] = te > -1 ? te : -1, this[Y] = null != ue ? ue : 100, 
this[X] = null, this[A] = [], this[I] = 0, this[E] = 0, this[Z] = e => resume(this, e), 
this[J] = e => onError(this, e);
}
get pipelining() {
return this[D];
}
set pipelining(e) {
this[D] = e, this[Z](!0);
}
get [T]() {
return this[A].length - this[E];
}
get [g]() {
return this[E] - this[I];
}
get [y]() {
return this[A].length - this[I];
}
get [C]() {
return !!this[X] && !this[x] && !this[X].destroyed;
}
get [v]() {
return Boolean(this[X]?.busy(null) || this[y] >= (getPipelining(this) || 1) || this[T] > 0);
}
[w](e) {
connect(this), this.once("connect", e);
}
[V](e, t) {
const i = e.origin || this[p].origin, n = new l(i, e, t);
return this[A].push(n), this[b] || (null == s.bodyLength(n.body) && s.isIterable(n.body) ? (this[b] = 1, 
queueMicrotask(() => resume(this))) : this[Z](!0)), this[b] && 2 !== this[S] && this[v] && (this[S] = 2), 
this[S] < 2;
}
async [$]() {
return new Promise(e => {
this[y] ? this[ne] = e : e(null);
});
}
async [j](e) {
return new Promise(t => {
const i = this[A].splice(this[E]);
for (let t = 0; t < i.length; t++) {
const n = i[t];
s.errorRequest(this, n, e);
}
const callback = () => {
this[ne] && (this[ne](), this[ne] = null), t(null);
};
this[X] ? (this[X].destroy(e, callback), this[X] = null) : queueMicrotask(callback), 
this[Z]();
});
}
};
}),

/***/ 4339:
/***/ ((t, e, i) => {
const s = i(4573), n = i(6089), {ClientDestroyedError: o, ClientClosedError: r, InvalidArgumentError: h} = i(5793), {kDestroy: l, kClose: u, kClosed: c, kDestroyed: a, kDispatch: f, kInterceptors: d} = i(33), p = Symbol("onDestroyed"), w = Symbol("onClosed"), y = Symbol("Intercepted Dispatch"), m = Symbol("webSocketOptions"), b = Symbol("eventSourceOptions");
t.exports = class DispatcherBase extends n {
constructor(t) {
super(), this[a] = !1, this[p] = null, this[c] = !1, this[w] = [], this[m] = t?.webSocket ?? {}, 
this[b] = t?.eventSource ?? {};
}
get webSocketOptions() {
return {
maxFragments: this[m].maxFragments ?? 131072,
maxPayloadSize: this[m].maxPayloadSize ?? 134217728
};
}
get eventSourceOptions() {
return {
maxEventSize: this[b].maxEventSize ?? s.kStringMaxLength
};
}
get destroyed() {
return this[a];
}
get closed() {
return this[c];
}
get interceptors() {
return this[d];
}
set interceptors(t) {
if (t) for (let e = t.length - 1; e >= 0; e--) if ("function" != typeof this[d][e]) throw new h("interceptor must be an function");
this[d] = t;
}
close(t) {
if (void 0 === t) return new Promise((t, e) => {
this.close((i, s) => i ? e(i) : t(s));
});
if ("function" != typeof t) throw new h("invalid callback");
if (this[a]) return void queueMicrotask(() => t(new o, null));
if (this[c]) return void (this[w] ? this[w].push(t) : queueMicrotask(() => t(null, null)));
this[c] = !0, this[w].push(t);
const onClosed = () => {
const t = this[w];
this[w] = null;
for (let e = 0; e < t.length; e++) t[e](null, null);
};
this[u]().then(() => this.destroy()).then(() => {
queueMicrotask(onClosed);
});
}
destroy(t, e) {
if ("function" == typeof t && (e = t, t = null), void 0 === e) return new Promise((e, i) => {
this.destroy(t, (t, s) => t ? i(t) : e(s));
});
if ("function" != typeof e) throw new h("invalid callback");
if (this[a]) return void (this[p] ? this[p].push(e) : queueMicrotask(() => e(null, null)));
t || (t = new o), this[a] = !0, this[p] = this[p] || [], this[p].push(e);
const onDestroyed = () => {
const t = this[p];
this[p] = null;
for (let e = 0; e < t.length; e++) t[e](null, null);
};
this[l](t).then(() => {
queueMicrotask(onDestroyed);
});
}
[y](t, e) {
if (!this[d] || 0 === this[d].length) return this[y] = this[f], this[f](t, e);
let i = this[f].bind(this);
for (let t = this[d].length - 1; t >= 0; t--) i = this[d][t](i);
return this[y] = i, i(t, e);
}
dispatch(t, e) {
if (!e || "object" != typeof e) throw new h("handler must be an object");
try {
if (!t || "object" != typeof t) throw new h("opts must be an object.");
if (this[a] || this[p]) throw new o;
if (this[c]) throw new r;
return this[y](t, e);
} catch (t) {
if ("function" != typeof e.onError) throw new h("invalid onError method");
return e.onError(t), !1;
}
}
};
}),

/***/ 6089:
/***/ ((t, e, r) => {
const s = r(8474);
class Dispatcher extends s {
dispatch() {
throw new Error("not implemented");
}
close() {
throw new Error("not implemented");
}
destroy() {
throw new Error("not implemented");
}
compose(...t) {
const e = Array.isArray(t[0]) ? t[0] : t;
let r = this.dispatch.bind(this);
for (const t of e) if (null != t) {
if ("function" != typeof t) throw new TypeError("invalid interceptor, expected function received " + typeof t);
if (r = t(r), null == r || "function" != typeof r || 2 !== r.length) throw new TypeError("invalid interceptor");
}
return new ComposedDispatcher(this, r);
}
}
class ComposedDispatcher extends Dispatcher {
#t=null;
#e=null;
constructor(t, e) {
super(), this.#t = t, this.#e = e;
}
dispatch(...t) {
this.#e(...t);
}
close(...t) {
return this.#t.close(...t);
}
destroy(...t) {
return this.#t.destroy(...t);
}
}
t.exports = Dispatcher;
}),

/***/ 5579:
/***/ ((t, o, s) => {
const e = s(4339), {kClose: r, kDestroy: n, kClosed: i, kDestroyed: h, kDispatch: p, kNoProxyAgent: a, kHttpProxyAgent: y, kHttpsProxyAgent: x} = s(33), P = s(4942), c = s(3779), l = {
"http:": 80,
"https:": 443
};
let u = !1;
t.exports = class EnvHttpProxyAgent extends e {
#t=null;
#o=null;
#s=null;
constructor(t = {}) {
super(), this.#s = t, u || (u = !0, process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", {
code: "UNDICI-EHPA"
}));
const {httpProxy: o, httpsProxy: s, noProxy: e, ...r} = t;
this[a] = new c(r);
const n = o ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
this[y] = n ? new P({
...r,
uri: n
}) : this[a];
const i = s ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
this[x] = i ? new P({
...r,
uri: i
}) : this[y], this.#e();
}
[p](t, o) {
const s = new URL(t.origin);
return this.#r(s).dispatch(t, o);
}
async [r]() {
await this[a].close(), this[y][i] || await this[y].close(), this[x][i] || await this[x].close();
}
async [n](t) {
await this[a].destroy(t), this[y][h] || await this[y].destroy(t), this[x][h] || await this[x].destroy(t);
}
#r(t) {
let {protocol: o, host: s, port: e} = t;
return s = s.replace(/:\d*$/, "").toLowerCase(), e = Number.parseInt(e, 10) || l[o] || 0, 
this.#n(s, e) ? "https:" === o ? this[x] : this[y] : this[a];
}
#n(t, o) {
if (this.#i && this.#e(), 0 === this.#o.length) return !0;
if ("*" === this.#t) return !1;
for (let s = 0; s < this.#o.length; s++) {
const e = this.#o[s];
if (!e.port || e.port === o) if (/^[.*]/.test(e.hostname)) {
if (t.endsWith(e.hostname.replace(/^\*/, ""))) return !1;
} else if (t === e.hostname) return !1;
}
return !0;
}
#e() {
const t = this.#s.noProxy ?? this.#h, o = t.split(/[,\s]/), s = [];
for (let t = 0; t < o.length; t++) {
const e = o[t];
if (!e) continue;
const r = e.match(/^(.+):(\d+)$/);
s.push({
hostname: (r ? r[1] : e).toLowerCase(),
port: r ? Number.parseInt(r[2], 10) : 0
});
}
this.#t = t, this.#o = s;
}
get #i() {
return void 0 === this.#s.noProxy && this.#t !== this.#h;
}
get #h() {
return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
}
};
}),

/***/ 158:
/***/ (t => {
const s = 2047;
class FixedCircularBuffer {
constructor() {
this.bottom = 0, this.top = 0, this.list = new Array(2048), this.next = null;
}
isEmpty() {
return this.top === this.bottom;
}
isFull() {
return (this.top + 1 & s) === this.bottom;
}
push(t) {
this.list[this.top] = t, this.top = this.top + 1 & s;
}
shift() {
const t = this.list[this.bottom];
return void 0 === t ? null : (this.list[this.bottom] = void 0, this.bottom = this.bottom + 1 & s, 
t);
}
}
t.exports = class FixedQueue {
constructor() {
this.head = this.tail = new FixedCircularBuffer;
}
isEmpty() {
return this.head.isEmpty();
}
push(t) {
this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer), this.head.push(t);
}
shift() {
const t = this.tail, s = t.shift();
return t.isEmpty() && null !== t.next && (this.tail = t.next), s;
}
};
}),

/***/ 4830:
/***/ ((t, s, e) => {
const i = e(4339), n = e(158), {kConnected: o, kSize: r, kRunning: h, kPending: c, kQueued: l, kBusy: a, kFree: m, kUrl: d, kClose: u, kDestroy: y, kDispatch: k} = e(33), p = e(4e3), f = Symbol("clients"), b = Symbol("needDrain"), S = Symbol("queue"), g = Symbol("closed resolve"), D = Symbol("onDrain"), C = Symbol("onConnect"), P = Symbol("onDisconnect"), w = Symbol("onConnectionError"), E = Symbol("get dispatcher"), v = Symbol("add client"), x = Symbol("remove client"), B = Symbol("stats");
t.exports = {
PoolBase: class PoolBase extends i {
constructor(t) {
super(t), this[S] = new n, this[f] = [], this[l] = 0;
const s = this;
this[D] = function onDrain(t, e) {
const i = s[S];
let n = !1;
for (;!n; ) {
const t = i.shift();
if (!t) break;
s[l]--, n = !this.dispatch(t.opts, t.handler);
}
this[b] = n, !this[b] && s[b] && (s[b] = !1, s.emit("drain", t, [ s, ...e ])), s[g] && i.isEmpty() && Promise.all(s[f].map(t => t.close())).then(s[g]);
}, this[C] = (t, e) => {
s.emit("connect", t, [ s, ...e ]);
}, this[P] = (t, e, i) => {
s.emit("disconnect", t, [ s, ...e ], i);
}, this[w] = (t, e, i) => {
s.emit("connectionError", t, [ s, ...e ], i);
}, this[B] = new p(this);
}
get [a]() {
return this[b];
}
get [o]() {
return this[f].filter(t => t[o]).length;
}
get [m]() {
return this[f].filter(t => t[o] && !t[b]).length;
}
get [c]() {
let t = this[l];
for (const {[c]: s} of this[f]) t += s;
return t;
}
get [h]() {
let t = 0;
for (const {[h]: s} of this[f]) t += s;
return t;
}
get [r]() {
let t = this[l];
for (const {[r]: s} of this[f]) t += s;
return t;
}
get stats() {
return this[B];
}
async [u]() {
this[S].isEmpty() ? await Promise.all(this[f].map(t => t.close())) : await new Promise(t => {
this[g] = t;
});
}
async [y](t) {
for (;;) {
const s = this[S].shift();
if (!s) break;
s.handler.onError(t);
}
await Promise.all(this[f].map(s => s.destroy(t)));
}
[k](t, s) {
const e = this[E]();
return e ? e.dispatch(t, s) || (e[b] = !0, this[b] = !this[E]()) : (this[b] = !0, 
this[S].push({
opts: t,
handler: s
}), this[l]++), !this[b];
}
[v](t) {
return t.on("drain", this[D]).on("connect", this[C]).on("disconnect", this[P]).on("connectionError", this[w]), 
this[f].push(t), this[b] && queueMicrotask(() => {
this[b] && this[D](t[d], [ this, t ]);
}), this;
}
[x](t) {
t.close(() => {
const s = this[f].indexOf(t);
-1 !== s && this[f].splice(s, 1);
}), this[b] = this[f].some(t => !t[b] && !0 !== t.closed && !0 !== t.destroyed);
}
},
kClients: f,
kNeedDrain: b,
kAddClient: v,
kRemoveClient: x,
kGetDispatcher: E
};
}),

/***/ 4000:
/***/ ((e, t, n) => {
const {kFree: r, kConnected: s, kPending: u, kQueued: i, kRunning: o, kSize: g} = n(33), c = Symbol("pool");
e.exports = class PoolStats {
constructor(e) {
this[c] = e;
}
get connected() {
return this[c][s];
}
get free() {
return this[c][r];
}
get pending() {
return this[c][u];
}
get queued() {
return this[c][i];
}
get running() {
return this[c][o];
}
get size() {
return this[c][g];
}
};
}),

/***/ 7454:
/***/ ((t, o, e) => {
const {PoolBase: n, kClients: i, kNeedDrain: s, kAddClient: c, kGetDispatcher: r} = e(4830), l = e(5215), {InvalidArgumentError: a} = e(5793), u = e(586), {kUrl: h, kInterceptors: f} = e(33), m = e(6962), p = Symbol("options"), y = Symbol("connections"), d = Symbol("factory");
function defaultFactory(t, o) {
return new l(t, o);
}
t.exports = class Pool extends n {
constructor(t, {connections: o, factory: e = defaultFactory, connect: n, connectTimeout: s, tls: c, maxCachedSessions: r, socketPath: l, autoSelectFamily: w, autoSelectFamilyAttemptTimeout: S, allowH2: b, ...k} = {}) {
if (null != o && (!Number.isFinite(o) || o < 0)) throw new a("invalid connections");
if ("function" != typeof e) throw new a("factory must be a function.");
if (null != n && "function" != typeof n && "object" != typeof n) throw new a("connect must be a function or an object");
"function" != typeof n && (n = m({
...c,
maxCachedSessions: r,
allowH2: b,
socketPath: l,
timeout: s,
...w ? {
autoSelectFamily: w,
autoSelectFamilyAttemptTimeout: S
} : void 0,
...n
})), super(k), this[f] = k.interceptors?.Pool && Array.isArray(k.interceptors.Pool) ? k.interceptors.Pool : [], 
this[y] = o || null, this[h] = u.parseOrigin(t), this[p] = {
...u.deepClone(k),
connect: n,
allowH2: b
}, this[p].interceptors = k.interceptors ? {
...k.interceptors
} : void 0, this[d] = e, this.on("connectionError", (t, o, e) => {
for (const t of o) {
const o = this[i].indexOf(t);
-1 !== o && this[i].splice(o, 1);
}
});
}
[r]() {
for (const t of this[i]) if (!t[s]) return t;
if (!this[y] || this[i].length < this[y]) {
const t = this[d](this[h], this[p]);
return this[c](t), t;
}
}
};
}),

/***/ 4942:
/***/ ((t, o, e) => {
const {kProxy: r, kClose: n, kDestroy: s, kDispatch: i, kInterceptors: c} = e(33), {URL: a} = e(3136), h = e(3779), u = e(7454), y = e(4339), {InvalidArgumentError: l, RequestAbortedError: p, SecureProxyConnectionError: d} = e(5793), f = e(6962), w = e(5215), x = Symbol("proxy agent"), g = Symbol("proxy client"), m = Symbol("proxy headers"), A = Symbol("request tls settings"), P = Symbol("proxy tls settings"), b = Symbol("connect endpoint function"), k = Symbol("tunnel proxy");
function defaultFactory(t, o) {
return new u(t, o);
}
const noop = () => {};
function defaultAgentFactory(t, o) {
return 1 === o.connections ? new w(t, o) : new u(t, o);
}
class Http1ProxyWrapper extends y {
#t;
constructor(t, {headers: o = {}, connect: e, factory: r}) {
if (super(), !t) throw new l("Proxy URL is mandatory");
this[m] = o, this.#t = r ? r(t, {
connect: e
}) : new w(t, {
connect: e
});
}
[i](t, o) {
const e = o.onHeaders;
o.onHeaders = function(t, r, n) {
407 !== t ? e && e.call(this, t, r, n) : "function" == typeof o.onError && o.onError(new l("Proxy Authentication Required (407)"));
};
const {origin: r, path: n = "/", headers: s = {}} = t;
if (t.path = r + n, !("host" in s) && !("Host" in s)) {
const {host: t} = new a(r);
s.host = t;
}
return t.headers = {
...this[m],
...s
}, this.#t[i](t, o);
}
async [n]() {
return this.#t.close();
}
async [s](t) {
return this.#t.destroy(t);
}
}
t.exports = class ProxyAgent extends y {
constructor(t) {
if (super(), !t || "object" == typeof t && !(t instanceof a) && !t.uri) throw new l("Proxy uri is mandatory");
const {clientFactory: o = defaultFactory} = t;
if ("function" != typeof o) throw new l("Proxy opts.clientFactory must be a function.");
const {proxyTunnel: e = !0} = t, n = this.#o(t), {href: s, origin: i, port: u, protocol: y, username: w, password: S, hostname: T} = n;
if (this[r] = {
uri: s,
protocol: y
}, this[c] = t.interceptors?.ProxyAgent && Array.isArray(t.interceptors.ProxyAgent) ? t.interceptors.ProxyAgent : [], 
this[A] = t.requestTls, this[P] = t.proxyTls, this[m] = t.headers || {}, this[k] = e, 
t.auth && t.token) throw new l("opts.auth cannot be used in combination with opts.token");
t.auth ? this[m]["proxy-authorization"] = `Basic ${t.auth}` : t.token ? this[m]["proxy-authorization"] = t.token : w && S && (this[m]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(w)}:${decodeURIComponent(S)}`).toString("base64")}`);
const R = f({
...t.proxyTls
});
this[b] = f({
...t.requestTls
});
const E = t.factory || defaultAgentFactory;
this[g] = o(n, {
connect: R
}), this[x] = new h({
...t,
factory: (t, o) => {
const {protocol: e} = new a(t);
return this[k] || "http:" !== e || "http:" !== this[r].protocol ? E(t, o) : new Http1ProxyWrapper(this[r].uri, {
headers: this[m],
connect: R,
factory: E
});
},
connect: async (t, o) => {
let e = t.host;
t.port || (e += `:${function defaultProtocolPort(t) {
return "https:" === t ? 443 : 80;
}(t.protocol)}`);
try {
const {socket: r, statusCode: n} = await this[g].connect({
origin: i,
port: u,
path: e,
signal: t.signal,
headers: {
...this[m],
host: t.host
},
servername: this[P]?.servername || T
});
if (200 !== n && (r.on("error", noop).destroy(), o(new p(`Proxy response (${n}) !== 200 when HTTP Tunneling`))), 
"https:" !== t.protocol) return void o(null, r);
let s;
s = this[A] ? this[A].servername : t.servername, this[b]({
...t,
servername: s,
httpSocket: r
}, o);
} catch (t) {
"ERR_TLS_CERT_ALTNAME_INVALID" === t.code ? o(new d(t)) : o(t);
}
}
});
}
dispatch(t, o) {
const e = function buildHeaders(t) {
if (Array.isArray(t)) {
const o = {};
for (let e = 0; e < t.length; e += 2) o[t[e]] = t[e + 1];
return o;
}
return t;
}(t.headers);
if (function throwIfProxyAuthIsSent(t) {
if (t && Object.keys(t).find(t => "proxy-authorization" === t.toLowerCase())) throw new l("Proxy-Authorization should be sent in ProxyAgent constructor");
}(e), e && !("host" in e) && !("Host" in e)) {
const {host: o} = new a(t.origin);
e.host = o;
}
return this[x].dispatch({
...t,
headers: e
}, o);
}
#o(t) {
return "string" == typeof t ? new a(t) : t instanceof a ? t : new a(t.uri);
}
async [n]() {
await this[x].close(), await this[g].close();
}
async [s]() {
await this[x].destroy(), await this[g].destroy();
}
};
}),

/***/ 8056:
/***/ ((t, s, e) => {
const n = e(6089), i = e(2406);
t.exports = class RetryAgent extends n {
#t=null;
#s=null;
constructor(t, s = {}) {
super(s), this.#t = t, this.#s = s;
}
dispatch(t, s) {
const e = new i({
...t,
retryOptions: this.#s
}, {
dispatch: this.#t.dispatch.bind(this.#t),
handler: s
});
return this.#t.dispatch(t, e);
}
close() {
return this.#t.close();
}
destroy() {
return this.#t.destroy();
}
};
}),

/***/ 5319:
/***/ ((e, t, l) => {
const a = Symbol.for("undici.globalDispatcher.1"), {InvalidArgumentError: o} = l(5793), i = l(3779);
function setGlobalDispatcher(e) {
if (!e || "function" != typeof e.dispatch) throw new o("Argument agent must implement Agent");
Object.defineProperty(globalThis, a, {
value: e,
writable: !0,
enumerable: !1,
configurable: !1
});
}
function getGlobalDispatcher() {
return globalThis[a];
}
void 0 === getGlobalDispatcher() && setGlobalDispatcher(new i), e.exports = {
setGlobalDispatcher: setGlobalDispatcher,
getGlobalDispatcher: getGlobalDispatcher
};
}),

/***/ 6037:
/***/ (e => {
e.exports = class DecoratorHandler {
#e;
constructor(e) {
if ("object" != typeof e || null === e) throw new TypeError("handler must be an object");
this.#e = e;
}
onConnect(...e) {
return this.#e.onConnect?.(...e);
}
onError(...e) {
return this.#e.onError?.(...e);
}
onUpgrade(...e) {
return this.#e.onUpgrade?.(...e);
}
onResponseStarted(...e) {
return this.#e.onResponseStarted?.(...e);
}
onHeaders(...e) {
return this.#e.onHeaders?.(...e);
}
onData(...e) {
return this.#e.onData?.(...e);
}
onComplete(...e) {
return this.#e.onComplete?.(...e);
}
onBodySent(...e) {
return this.#e.onBodySent?.(...e);
}
};
}),

/***/ 7424:
/***/ ((t, o, s) => {
const e = s(586), {kBodyUsed: i} = s(33), r = s(4589), {InvalidArgumentError: n} = s(5793), h = s(8474), a = [ 300, 301, 302, 303, 307, 308 ], d = Symbol("body");
class BodyAsyncIterable {
constructor(t) {
this[d] = t, this[i] = !1;
}
async* [Symbol.asyncIterator]() {
r(!this[i], "disturbed"), this[i] = !0, yield* this[d];
}
}
function shouldRemoveHeader(t, o, s) {
if (4 === t.length) return "host" === e.headerNameToString(t);
if (o && e.headerNameToString(t).startsWith("content-")) return !0;
if (s && (13 === t.length || 6 === t.length || 19 === t.length)) {
const o = e.headerNameToString(t);
return "authorization" === o || "cookie" === o || "proxy-authorization" === o;
}
return !1;
}
t.exports = class RedirectHandler {
constructor(t, o, s, a) {
if (null != o && (!Number.isInteger(o) || o < 0)) throw new n("maxRedirections must be a positive number");
e.validateHandler(a, s.method, s.upgrade), this.dispatch = t, this.location = null, 
this.abort = null, this.opts = {
...s,
maxRedirections: 0
}, this.maxRedirections = o, this.handler = a, this.history = [], this.redirectionLimitReached = !1, 
e.isStream(this.opts.body) ? (0 === e.bodyLength(this.opts.body) && this.opts.body.on("data", function() {
r(!1);
}), "boolean" != typeof this.opts.body.readableDidRead && (this.opts.body[i] = !1, 
h.prototype.on.call(this.opts.body, "data", function() {
this[i] = !0;
}))) : (this.opts.body && "function" == typeof this.opts.body.pipeTo || this.opts.body && "string" != typeof this.opts.body && !ArrayBuffer.isView(this.opts.body) && e.isIterable(this.opts.body)) && (this.opts.body = new BodyAsyncIterable(this.opts.body));
}
onConnect(t) {
this.abort = t, this.handler.onConnect(t, {
history: this.history
});
}
onUpgrade(t, o, s) {
this.handler.onUpgrade(t, o, s);
}
onError(t) {
this.handler.onError(t);
}
onHeaders(t, o, s, i) {
if (this.location = this.history.length >= this.maxRedirections || e.isDisturbed(this.opts.body) ? null : function parseLocation(t, o) {
if (-1 === a.indexOf(t)) return null;
for (let t = 0; t < o.length; t += 2) if (8 === o[t].length && "location" === e.headerNameToString(o[t])) return o[t + 1];
}(t, o), this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) return this.request && this.request.abort(new Error("max redirects")), 
this.redirectionLimitReached = !0, void this.abort(new Error("max redirects"));
if (this.opts.origin && this.history.push(new URL(this.opts.path, this.opts.origin)), 
!this.location) return this.handler.onHeaders(t, o, s, i);
const {origin: n, pathname: h, search: d} = e.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin))), l = d ? `${h}${d}` : h;
this.opts.headers = function cleanRequestHeaders(t, o, s) {
const e = [];
if (Array.isArray(t)) for (let i = 0; i < t.length; i += 2) shouldRemoveHeader(t[i], o, s) || e.push(t[i], t[i + 1]); else if (t && "object" == typeof t) for (const i of Object.keys(t)) shouldRemoveHeader(i, o, s) || e.push(i, t[i]); else r(null == t, "headers must be an object or an array");
return e;
}(this.opts.headers, 303 === t, this.opts.origin !== n), this.opts.path = l, this.opts.origin = n, 
this.opts.maxRedirections = 0, this.opts.query = null, 303 === t && "HEAD" !== this.opts.method && (this.opts.method = "GET", 
this.opts.body = null);
}
onData(t) {
if (!this.location) return this.handler.onData(t);
}
onComplete(t) {
this.location ? (this.location = null, this.abort = null, this.dispatch(this.opts, this)) : this.handler.onComplete(t);
}
onBodySent(t) {
this.handler.onBodySent && this.handler.onBodySent(t);
}
};
}),

/***/ 2406:
/***/ ((t, e, n) => {
const r = n(4589), {kRetryHandlerDefaultRetry: s} = n(33), {RequestRetryError: i} = n(5793), {isDisturbed: o, parseHeaders: h, parseRangeHeader: a, wrapRequestBody: u} = n(586);
function validatePartialResponseContentLength(t, e, n, r) {
const s = t["content-length"];
if (null == s) return null;
if (!Number.isFinite(e.start) || !Number.isFinite(e.end)) return null;
const o = Number(s), h = e.end - e.start + 1;
return Number.isFinite(o) && o === h ? null : new i("Content-Length mismatch", n, {
headers: t,
data: {
count: r
}
});
}
class RetryHandler {
constructor(t, e) {
const {retryOptions: n, ...r} = t, {retry: i, maxRetries: o, maxTimeout: h, minTimeout: a, timeoutFactor: d, methods: l, errorCodes: c, retryAfter: m, statusCodes: y} = n ?? {};
this.dispatch = e.dispatch, this.handler = e.handler, this.opts = {
...r,
body: u(t.body)
}, this.abort = null, this.aborted = !1, this.retryOpts = {
retry: i ?? RetryHandler[s],
retryAfter: m ?? !0,
maxTimeout: h ?? 3e4,
minTimeout: a ?? 500,
timeoutFactor: d ?? 2,
maxRetries: o ?? 5,
methods: l ?? [ "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" ],
statusCodes: y ?? [ 500, 502, 503, 504, 429 ],
errorCodes: c ?? [ "ECONNRESET", "ECONNREFUSED", "ENOTFOUND", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN", "EHOSTUNREACH", "EPIPE", "UND_ERR_SOCKET" ]
}, this.retryCount = 0, this.retryCountCheckpoint = 0, this.start = 0, this.end = null, 
this.etag = null, this.resume = null, this.headersSent = !1, this.handler.onConnect(t => {
this.aborted = !0, this.abort ? this.abort(t) : this.reason = t;
});
}
checkpointResponseEnd(t, e) {
if (null == this.end && "HEAD" !== this.opts.method) {
const e = t["content-length"];
this.end = null != e ? Number(e) - 1 : null, r(null == this.end || Number.isFinite(this.end), "invalid content-length");
}
this.resume = null != this.end ? e : null;
}
onRequestSent() {
this.handler.onRequestSent && this.handler.onRequestSent();
}
onUpgrade(t, e, n) {
this.handler.onUpgrade && this.handler.onUpgrade(t, e, n);
}
onConnect(t) {
this.aborted ? t(this.reason) : this.abort = t;
}
onBodySent(t) {
if (this.handler.onBodySent) return this.handler.onBodySent(t);
}
static [s](t, {state: e, opts: n}, r) {
const {statusCode: s, code: i, headers: o} = t, {method: h, retryOptions: a} = n, {maxRetries: u, minTimeout: d, maxTimeout: l, timeoutFactor: c, statusCodes: m, errorCodes: y, methods: C} = a, {counter: p} = e;
if (i && "UND_ERR_REQ_RETRY" !== i && !y.includes(i)) return void r(t);
if (Array.isArray(C) && !C.includes(h)) return void r(t);
if (null != s && Array.isArray(m) && !m.includes(s)) return void r(t);
if (p > u) return void r(t);
let R = o?.["retry-after"];
R && (R = Number(R), R = Number.isNaN(R) ? function calculateRetryAfterHeader(t) {
const e = Date.now();
return new Date(t).getTime() - e;
}(R) : 1e3 * R);
const b = R > 0 ? Math.min(R, l) : Math.min(d * c ** (p - 1), l);
setTimeout(() => r(null), b);
}
onHeaders(t, e, n, s) {
const o = h(e);
if (this.retryCount += 1, t >= 300) return this.headersSent || !1 !== this.retryOpts.statusCodes.includes(t) ? (this.abort(new i("Request failed", t, {
headers: o,
data: {
count: this.retryCount
}
})), !1) : (this.headersSent = !0, this.checkpointResponseEnd(o, n), this.handler.onHeaders(t, e, n, s));
if (null != this.resume) {
if (this.resume = null, 206 !== t && (this.start > 0 || 200 !== t)) return this.abort(new i("server does not support the range header and the payload was partially consumed", t, {
headers: o,
data: {
count: this.retryCount
}
})), !1;
const e = a(o["content-range"]);
if (!e) return this.abort(new i("Content-Range mismatch", t, {
headers: o,
data: {
count: this.retryCount
}
})), !1;
if (null != this.etag && this.etag !== o.etag) return this.abort(new i("ETag mismatch", t, {
headers: o,
data: {
count: this.retryCount
}
})), !1;
const r = validatePartialResponseContentLength(o, e, t, this.retryCount);
if (null != r) return this.abort(r), !1;
const {start: s, size: h, end: u = h - 1} = e;
return this.start !== s || null != this.end && this.end !== u ? (this.abort(new i("Content-Range mismatch", t, {
headers: o,
data: {
count: this.retryCount
}
})), !1) : (this.resume = n, !0);
}
if (null == this.end) {
if (206 === t) {
const i = a(o["content-range"]);
if (null == i) return this.headersSent = !0, this.handler.onHeaders(t, e, n, s);
const h = validatePartialResponseContentLength(o, i, t, this.retryCount);
if (null != h) return this.abort(h), !1;
const {start: u, size: d, end: l = d - 1} = i;
r(null != u && Number.isFinite(u), "content-range mismatch"), r(null != l && Number.isFinite(l), "invalid content-length"), 
this.start = u, this.end = l;
}
if (null == this.end) {
const t = o["content-length"];
this.end = null != t ? Number(t) - 1 : null;
}
return r(Number.isFinite(this.start)), r(null == this.end || Number.isFinite(this.end), "invalid content-length"), 
this.resume = n, this.headersSent = !0, this.etag = null != o.etag ? o.etag : null, 
null != this.etag && this.etag.startsWith("W/") && (this.etag = null), this.handler.onHeaders(t, e, n, s);
}
const u = new i("Request failed", t, {
headers: o,
data: {
count: this.retryCount
}
});
return this.abort(u), !1;
}
onData(t) {
return this.start += t.length, this.handler.onData(t);
}
onComplete(t) {
return this.retryCount = 0, this.handler.onComplete(t);
}
onError(t) {
if (this.aborted || o(this.opts.body) || this.headersSent && null == this.resume) return this.handler.onError(t);
this.retryCount - this.retryCountCheckpoint > 0 ? this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint) : this.retryCount += 1, 
this.retryOpts.retry(t, {
state: {
counter: this.retryCount
},
opts: {
retryOptions: this.retryOpts,
...this.opts
}
}, function onRetry(t) {
if (null != t || this.aborted || o(this.opts.body)) return this.handler.onError(t);
if (0 !== this.start) {
const t = {
range: `bytes=${this.start}-${this.end ?? ""}`
};
null != this.etag && (t["if-match"] = this.etag), this.opts = {
...this.opts,
headers: {
...this.opts.headers,
...t
}
};
}
try {
this.retryCountCheckpoint = this.retryCount, this.dispatch(this.opts, this);
} catch (t) {
this.handler.onError(t);
}
}.bind(this));
}
}
t.exports = RetryHandler;
}),

/***/ 1893:
/***/ ((t, i, n) => {
const {isIP: s} = n(7030), {lookup: e} = n(610), o = n(6037), {InvalidArgumentError: l, InformationalError: a} = n(5793), r = Math.pow(2, 31) - 1;
class DNSInstance {
#t=0;
#i=0;
#n=new Map;
dualStack=!0;
affinity=null;
lookup=null;
pick=null;
constructor(t) {
this.#t = t.maxTTL, this.#i = t.maxItems, this.dualStack = t.dualStack, this.affinity = t.affinity, 
this.lookup = t.lookup ?? this.#s, this.pick = t.pick ?? this.#e;
}
get full() {
return this.#n.size === this.#i;
}
runLookup(t, i, n) {
const s = this.#n.get(t.hostname);
if (null == s && this.full) return void n(null, t.origin);
const e = {
affinity: this.affinity,
dualStack: this.dualStack,
lookup: this.lookup,
pick: this.pick,
...i.dns,
maxTTL: this.#t,
maxItems: this.#i
};
if (null == s) this.lookup(t, e, (i, s) => {
if (i || null == s || 0 === s.length) return void n(i ?? new a("No DNS entries found"));
this.setRecords(t, s);
const o = this.#n.get(t.hostname), l = this.pick(t, o, e.affinity);
let r;
r = "number" == typeof l.port ? `:${l.port}` : "" !== t.port ? `:${t.port}` : "", 
n(null, `${t.protocol}//${6 === l.family ? `[${l.address}]` : l.address}${r}`);
}); else {
const o = this.pick(t, s, e.affinity);
if (null == o) return this.#n.delete(t.hostname), void this.runLookup(t, i, n);
let l;
l = "number" == typeof o.port ? `:${o.port}` : "" !== t.port ? `:${t.port}` : "", 
n(null, `${t.protocol}//${6 === o.family ? `[${o.address}]` : o.address}${l}`);
}
}
#s(t, i, n) {
e(t.hostname, {
all: !0,
family: !1 === this.dualStack ? this.affinity : 0,
order: "ipv4first"
}, (t, i) => {
if (t) return n(t);
const s = new Map;
for (const t of i) s.set(`${t.address}:${t.family}`, t);
n(null, s.values());
});
}
#e(t, i, n) {
let s = null;
const {records: e, offset: o} = i;
let l;
if (this.dualStack ? (null == n && (null == o || o === r ? (i.offset = 0, n = 4) : (i.offset++, 
n = 1 & ~i.offset ? 4 : 6)), l = null != e[n] && e[n].ips.length > 0 ? e[n] : e[4 === n ? 6 : 4]) : l = e[n], 
null == l || 0 === l.ips.length) return s;
null == l.offset || l.offset === r ? l.offset = 0 : l.offset++;
const a = l.offset % l.ips.length;
return s = l.ips[a] ?? null, null == s ? s : Date.now() - s.timestamp > s.ttl ? (l.ips.splice(a, 1), 
this.pick(t, i, n)) : s;
}
setRecords(t, i) {
const n = Date.now(), s = {
records: {
4: null,
6: null
}
};
for (const t of i) {
t.timestamp = n, "number" == typeof t.ttl ? t.ttl = Math.min(t.ttl, this.#t) : t.ttl = this.#t;
const i = s.records[t.family] ?? {
ips: []
};
i.ips.push(t), s.records[t.family] = i;
}
this.#n.set(t.hostname, s);
}
getHandler(t, i) {
return new DNSDispatchHandler(this, t, i);
}
}
class DNSDispatchHandler extends o {
#o=null;
#l=null;
#a=null;
#r=null;
#u=null;
constructor(t, {origin: i, handler: n, dispatch: s}, e) {
super(n), this.#u = i, this.#r = n, this.#l = {
...e
}, this.#o = t, this.#a = s;
}
onError(t) {
switch (t.code) {
case "ETIMEDOUT":
case "ECONNREFUSED":
return this.#o.dualStack ? void this.#o.runLookup(this.#u, this.#l, (t, i) => {
if (t) return this.#r.onError(t);
const n = {
...this.#l,
origin: i
};
this.#a(n, this);
}) : void this.#r.onError(t);

case "ENOTFOUND":
this.#o.deleteRecord(this.#u);

default:
this.#r.onError(t);
}
}
}
t.exports = t => {
if (null != t?.maxTTL && ("number" != typeof t?.maxTTL || t?.maxTTL < 0)) throw new l("Invalid maxTTL. Must be a positive number");
if (null != t?.maxItems && ("number" != typeof t?.maxItems || t?.maxItems < 1)) throw new l("Invalid maxItems. Must be a positive number and greater than zero");
if (null != t?.affinity && 4 !== t?.affinity && 6 !== t?.affinity) throw new l("Invalid affinity. Must be either 4 or 6");
if (null != t?.dualStack && "boolean" != typeof t?.dualStack) throw new l("Invalid dualStack. Must be a boolean");
if (null != t?.lookup && "function" != typeof t?.lookup) throw new l("Invalid lookup. Must be a function");
if (null != t?.pick && "function" != typeof t?.pick) throw new l("Invalid pick. Must be a function");
const i = t?.dualStack ?? !0;
let n;
n = i ? t?.affinity ?? null : t?.affinity ?? 4;
const e = new DNSInstance({
maxTTL: t?.maxTTL ?? 1e4,
lookup: t?.lookup ?? null,
pick: t?.pick ?? null,
dualStack: i,
affinity: n,
maxItems: t?.maxItems ?? 1 / 0
});
return t => function dnsInterceptor(i, n) {
const o = i.origin.constructor === URL ? i.origin : new URL(i.origin);
return 0 !== s(o.hostname) ? t(i, n) : (e.runLookup(o, i, (s, l) => {
if (s) return n.onError(s);
let a = null;
a = {
...i,
servername: o.hostname,
origin: l,
headers: {
host: o.hostname,
...i.headers
}
}, t(a, e.getHandler({
origin: o,
dispatch: t,
handler: n
}, i));
}), !0);
};
};
}),

/***/ 410:
/***/ ((e, t, r) => {
const n = r(586), {InvalidArgumentError: s, RequestAbortedError: i} = r(5793), o = r(6037);
class DumpHandler extends o {
#e=1048576;
#t=null;
#r=!1;
#n=!1;
#s=0;
#i=null;
#o=null;
constructor({maxSize: e}, t) {
if (super(t), null != e && (!Number.isFinite(e) || e < 1)) throw new s("maxSize must be a number greater than 0");
this.#e = e ?? this.#e, this.#o = t;
}
onConnect(e) {
this.#t = e, this.#o.onConnect(this.#a.bind(this));
}
#a(e) {
this.#n = !0, this.#i = e;
}
onHeaders(e, t, r, s) {
const o = n.parseHeaders(t)["content-length"];
if (null != o && o > this.#e) throw new i(`Response size (${o}) larger than maxSize (${this.#e})`);
return !!this.#n || this.#o.onHeaders(e, t, r, s);
}
onError(e) {
this.#r || (e = this.#i ?? e, this.#o.onError(e));
}
onData(e) {
return this.#s = this.#s + e.length, this.#s >= this.#e && (this.#r = !0, this.#n ? this.#o.onError(this.#i) : this.#o.onComplete([])), 
!0;
}
onComplete(e) {
this.#r || (this.#n ? this.#o.onError(this.reason) : this.#o.onComplete(e));
}
}
e.exports = function createDumpInterceptor({maxSize: e} = {
maxSize: 1048576
}) {
return t => function Intercept(r, n) {
const {dumpMaxSize: s = e} = r, i = new DumpHandler({
maxSize: s
}, n);
return t(r, i);
};
};
}),

/***/ 6708:
/***/ ((e, t, n) => {
const r = n(7424);
e.exports = function createRedirectInterceptor({maxRedirections: e}) {
return t => function Intercept(n, c) {
const {maxRedirections: o = e} = n;
if (!o) return t(n, c);
const i = new r(t, o, n, c);
return n = {
...n,
maxRedirections: 0
}, t(n, i);
};
};
}),

/***/ 92:
/***/ ((e, t, n) => {
const r = n(7424);
e.exports = e => {
const t = e?.maxRedirections;
return e => function redirectInterceptor(n, o) {
const {maxRedirections: c = t, ...i} = n;
if (!c) return e(n, o);
const s = new r(e, c, n, o);
return e(i, s);
};
};
}),

/***/ 9636:
/***/ ((r, t, e) => {
const n = e(2406);
r.exports = r => t => function retryInterceptor(e, o) {
return t(e, new n({
...e,
retryOptions: {
...r,
...e.retryOptions
}
}, {
handler: o,
dispatch: t
}));
};
}),

/***/ 2418:
/***/ ((E, N, T) => {
Object.defineProperty(N, "__esModule", {
value: !0
}), N.SPECIAL_HEADERS = N.HEADER_STATE = N.MINOR = N.MAJOR = N.CONNECTION_TOKEN_CHARS = N.HEADER_CHARS = N.TOKEN = N.STRICT_TOKEN = N.HEX = N.URL_CHAR = N.STRICT_URL_CHAR = N.USERINFO_CHARS = N.MARK = N.ALPHANUM = N.NUM = N.HEX_MAP = N.NUM_MAP = N.ALPHA = N.FINISH = N.H_METHOD_MAP = N.METHOD_MAP = N.METHODS_RTSP = N.METHODS_ICE = N.METHODS_HTTP = N.METHODS = N.LENIENT_FLAGS = N.FLAGS = N.TYPE = N.ERROR = void 0;
const A = T(3562);
var C, R, O, _, I, S, D;
(D = N.ERROR || (N.ERROR = {}))[D.OK = 0] = "OK", D[D.INTERNAL = 1] = "INTERNAL", 
D[D.STRICT = 2] = "STRICT", D[D.LF_EXPECTED = 3] = "LF_EXPECTED", D[D.UNEXPECTED_CONTENT_LENGTH = 4] = "UNEXPECTED_CONTENT_LENGTH", 
D[D.CLOSED_CONNECTION = 5] = "CLOSED_CONNECTION", D[D.INVALID_METHOD = 6] = "INVALID_METHOD", 
D[D.INVALID_URL = 7] = "INVALID_URL", D[D.INVALID_CONSTANT = 8] = "INVALID_CONSTANT", 
D[D.INVALID_VERSION = 9] = "INVALID_VERSION", D[D.INVALID_HEADER_TOKEN = 10] = "INVALID_HEADER_TOKEN", 
D[D.INVALID_CONTENT_LENGTH = 11] = "INVALID_CONTENT_LENGTH", D[D.INVALID_CHUNK_SIZE = 12] = "INVALID_CHUNK_SIZE", 
D[D.INVALID_STATUS = 13] = "INVALID_STATUS", D[D.INVALID_EOF_STATE = 14] = "INVALID_EOF_STATE", 
D[D.INVALID_TRANSFER_ENCODING = 15] = "INVALID_TRANSFER_ENCODING", D[D.CB_MESSAGE_BEGIN = 16] = "CB_MESSAGE_BEGIN", 
D[D.CB_HEADERS_COMPLETE = 17] = "CB_HEADERS_COMPLETE", D[D.CB_MESSAGE_COMPLETE = 18] = "CB_MESSAGE_COMPLETE", 
D[D.CB_CHUNK_HEADER = 19] = "CB_CHUNK_HEADER", D[D.CB_CHUNK_COMPLETE = 20] = "CB_CHUNK_COMPLETE", 
D[D.PAUSED = 21] = "PAUSED", D[D.PAUSED_UPGRADE = 22] = "PAUSED_UPGRADE", D[D.PAUSED_H2_UPGRADE = 23] = "PAUSED_H2_UPGRADE", 
D[D.USER = 24] = "USER", (S = N.TYPE || (N.TYPE = {}))[S.BOTH = 0] = "BOTH", S[S.REQUEST = 1] = "REQUEST", 
S[S.RESPONSE = 2] = "RESPONSE", (I = N.FLAGS || (N.FLAGS = {}))[I.CONNECTION_KEEP_ALIVE = 1] = "CONNECTION_KEEP_ALIVE", 
I[I.CONNECTION_CLOSE = 2] = "CONNECTION_CLOSE", I[I.CONNECTION_UPGRADE = 4] = "CONNECTION_UPGRADE", 
I[I.CHUNKED = 8] = "CHUNKED", I[I.UPGRADE = 16] = "UPGRADE", I[I.CONTENT_LENGTH = 32] = "CONTENT_LENGTH", 
I[I.SKIPBODY = 64] = "SKIPBODY", I[I.TRAILING = 128] = "TRAILING", I[I.TRANSFER_ENCODING = 512] = "TRANSFER_ENCODING", 
(_ = N.LENIENT_FLAGS || (N.LENIENT_FLAGS = {}))[_.HEADERS = 1] = "HEADERS", _[_.CHUNKED_LENGTH = 2] = "CHUNKED_LENGTH", 
_[_.KEEP_ALIVE = 4] = "KEEP_ALIVE", function(E) {
E[E.DELETE = 0] = "DELETE", E[E.GET = 1] = "GET", E[E.HEAD = 2] = "HEAD", E[E.POST = 3] = "POST", 
E[E.PUT = 4] = "PUT", E[E.CONNECT = 5] = "CONNECT", E[E.OPTIONS = 6] = "OPTIONS", 
E[E.TRACE = 7] = "TRACE", E[E.COPY = 8] = "COPY", E[E.LOCK = 9] = "LOCK", E[E.MKCOL = 10] = "MKCOL", 
E[E.MOVE = 11] = "MOVE", E[E.PROPFIND = 12] = "PROPFIND", E[E.PROPPATCH = 13] = "PROPPATCH", 
E[E.SEARCH = 14] = "SEARCH", E[E.UNLOCK = 15] = "UNLOCK", E[E.BIND = 16] = "BIND", 
E[E.REBIND = 17] = "REBIND", E[E.UNBIND = 18] = "UNBIND", E[E.ACL = 19] = "ACL", 
E[E.REPORT = 20] = "REPORT", E[E.MKACTIVITY = 21] = "MKACTIVITY", E[E.CHECKOUT = 22] = "CHECKOUT", 
E[E.MERGE = 23] = "MERGE", E[E["M-SEARCH"] = 24] = "M-SEARCH", E[E.NOTIFY = 25] = "NOTIFY", 
E[E.SUBSCRIBE = 26] = "SUBSCRIBE", E[E.UNSUBSCRIBE = 27] = "UNSUBSCRIBE", E[E.PATCH = 28] = "PATCH", 
E[E.PURGE = 29] = "PURGE", E[E.MKCALENDAR = 30] = "MKCALENDAR", E[E.LINK = 31] = "LINK", 
E[E.UNLINK = 32] = "UNLINK", E[E.SOURCE = 33] = "SOURCE", E[E.PRI = 34] = "PRI", 
E[E.DESCRIBE = 35] = "DESCRIBE", E[E.ANNOUNCE = 36] = "ANNOUNCE", E[E.SETUP = 37] = "SETUP", 
E[E.PLAY = 38] = "PLAY", E[E.PAUSE = 39] = "PAUSE", E[E.TEARDOWN = 40] = "TEARDOWN", 
E[E.GET_PARAMETER = 41] = "GET_PARAMETER", E[E.SET_PARAMETER = 42] = "SET_PARAMETER", 
E[E.REDIRECT = 43] = "REDIRECT", E[E.RECORD = 44] = "RECORD", E[E.FLUSH = 45] = "FLUSH";
}(C = N.METHODS || (N.METHODS = {})), N.METHODS_HTTP = [ C.DELETE, C.GET, C.HEAD, C.POST, C.PUT, C.CONNECT, C.OPTIONS, C.TRACE, C.COPY, C.LOCK, C.MKCOL, C.MOVE, C.PROPFIND, C.PROPPATCH, C.SEARCH, C.UNLOCK, C.BIND, C.REBIND, C.UNBIND, C.ACL, C.REPORT, C.MKACTIVITY, C.CHECKOUT, C.MERGE, C["M-SEARCH"], C.NOTIFY, C.SUBSCRIBE, C.UNSUBSCRIBE, C.PATCH, C.PURGE, C.MKCALENDAR, C.LINK, C.UNLINK, C.PRI, C.SOURCE ], 
N.METHODS_ICE = [ C.SOURCE ], N.METHODS_RTSP = [ C.OPTIONS, C.DESCRIBE, C.ANNOUNCE, C.SETUP, C.PLAY, C.PAUSE, C.TEARDOWN, C.GET_PARAMETER, C.SET_PARAMETER, C.REDIRECT, C.RECORD, C.FLUSH, C.GET, C.POST ], 
N.METHOD_MAP = A.enumToMap(C), N.H_METHOD_MAP = {}, Object.keys(N.METHOD_MAP).forEach(E => {
/^H/.test(E) && (N.H_METHOD_MAP[E] = N.METHOD_MAP[E]);
}), (O = N.FINISH || (N.FINISH = {}))[O.SAFE = 0] = "SAFE", O[O.SAFE_WITH_CB = 1] = "SAFE_WITH_CB", 
O[O.UNSAFE = 2] = "UNSAFE", N.ALPHA = [];
for (let E = "A".charCodeAt(0); E <= "Z".charCodeAt(0); E++) N.ALPHA.push(String.fromCharCode(E)), 
N.ALPHA.push(String.fromCharCode(E + 32));
N.NUM_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9
}, N.HEX_MAP = {
0: 0,
1: 1,
2: 2,
3: 3,
4: 4,
5: 5,
6: 6,
7: 7,
8: 8,
9: 9,
A: 10,
B: 11,
C: 12,
D: 13,
E: 14,
F: 15,
a: 10,
b: 11,
c: 12,
d: 13,
e: 14,
f: 15
}, N.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ], N.ALPHANUM = N.ALPHA.concat(N.NUM), 
N.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ], N.USERINFO_CHARS = N.ALPHANUM.concat(N.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]), 
N.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(N.ALPHANUM), 
N.URL_CHAR = N.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
for (let E = 128; E <= 255; E++) N.URL_CHAR.push(E);
N.HEX = N.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]), 
N.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(N.ALPHANUM), 
N.TOKEN = N.STRICT_TOKEN.concat([ " " ]), N.HEADER_CHARS = [ "\t" ];
for (let E = 32; E <= 255; E++) 127 !== E && N.HEADER_CHARS.push(E);
N.CONNECTION_TOKEN_CHARS = N.HEADER_CHARS.filter(E => 44 !== E), N.MAJOR = N.NUM_MAP, 
N.MINOR = N.MAJOR, function(E) {
E[E.GENERAL = 0] = "GENERAL", E[E.CONNECTION = 1] = "CONNECTION", E[E.CONTENT_LENGTH = 2] = "CONTENT_LENGTH", 
E[E.TRANSFER_ENCODING = 3] = "TRANSFER_ENCODING", E[E.UPGRADE = 4] = "UPGRADE", 
E[E.CONNECTION_KEEP_ALIVE = 5] = "CONNECTION_KEEP_ALIVE", E[E.CONNECTION_CLOSE = 6] = "CONNECTION_CLOSE", 
E[E.CONNECTION_UPGRADE = 7] = "CONNECTION_UPGRADE", E[E.TRANSFER_ENCODING_CHUNKED = 8] = "TRANSFER_ENCODING_CHUNKED";
}(R = N.HEADER_STATE || (N.HEADER_STATE = {})), N.SPECIAL_HEADERS = {
connection: R.CONNECTION,
"content-length": R.CONTENT_LENGTH,
"proxy-connection": R.CONNECTION,
"transfer-encoding": R.TRANSFER_ENCODING,
upgrade: R.UPGRADE
};
}),

/***/ 8776:
/***/ ((A, Q, B) => {
const {Buffer: I} = B(4573);
A.exports = I.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}),

/***/ 3072:
/***/ ((A, Q, B) => {
const {Buffer: I} = B(4573);
A.exports = I.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
}),

/***/ 3562:
/***/ ((e, o) => {
Object.defineProperty(o, "__esModule", {
value: !0
}), o.enumToMap = void 0, o.enumToMap = function enumToMap(e) {
const o = {};
return Object.keys(e).forEach(n => {
const u = e[n];
"number" == typeof u && (o[n] = u);
}), o;
};
}),

/***/ 2107:
/***/ ((t, e, n) => {
const {kClients: i} = n(33), s = n(3779), {kAgent: r, kMockAgentSet: o, kMockAgentGet: c, kDispatches: h, kIsMockActive: a, kNetConnect: p, kGetNetConnect: g, kOptions: u, kFactory: f} = n(7595), l = n(9271), d = n(2646), {matchValue: k, buildMockOptions: m} = n(4511), {InvalidArgumentError: A, UndiciError: w} = n(5793), y = n(6089), M = n(71), v = n(2612);
t.exports = class MockAgent extends y {
constructor(t) {
if (super(t), this[p] = !0, this[a] = !0, t?.agent && "function" != typeof t.agent.dispatch) throw new A("Argument opts.agent must implement Agent");
const e = t?.agent ? t.agent : new s(t);
this[r] = e, this[i] = e[i], this[u] = m(t);
}
get(t) {
let e = this[c](t);
return e || (e = this[f](t), this[o](t, e)), e;
}
dispatch(t, e) {
return this.get(t.origin), this[r].dispatch(t, e);
}
async close() {
await this[r].close(), this[i].clear();
}
deactivate() {
this[a] = !1;
}
activate() {
this[a] = !0;
}
enableNetConnect(t) {
if ("string" == typeof t || "function" == typeof t || t instanceof RegExp) Array.isArray(this[p]) ? this[p].push(t) : this[p] = [ t ]; else {
if (void 0 !== t) throw new A("Unsupported matcher. Must be one of String|Function|RegExp.");
this[p] = !0;
}
}
disableNetConnect() {
this[p] = !1;
}
get isMockActive() {
return this[a];
}
[o](t, e) {
this[i].set(t, e);
}
[f](t) {
const e = Object.assign({
agent: this
}, this[u]);
return this[u] && 1 === this[u].connections ? new l(t, e) : new d(t, e);
}
[c](t) {
const e = this[i].get(t);
if (e) return e;
if ("string" != typeof t) {
const e = this[f]("http://localhost:9999");
return this[o](t, e), e;
}
for (const [e, n] of Array.from(this[i])) if (n && "string" != typeof e && k(e, t)) {
const e = this[f](t);
return this[o](t, e), e[h] = n[h], e;
}
}
[g]() {
return this[p];
}
pendingInterceptors() {
const t = this[i];
return Array.from(t.entries()).flatMap(([t, e]) => e[h].map(e => ({
...e,
origin: t
}))).filter(({pending: t}) => t);
}
assertNoPendingInterceptors({pendingInterceptorsFormatter: t = new v} = {}) {
const e = this.pendingInterceptors();
if (0 === e.length) return;
const n = new M("interceptor", "interceptors").pluralize(e.length);
throw new w(`\n${n.count} ${n.noun} ${n.is} pending:\n\n${t.format(e)}\n`.trim());
}
};
}),

/***/ 9271:
/***/ ((t, i, s) => {
const {promisify: e} = s(7975), n = s(5215), {buildMockDispatch: h} = s(4511), {kDispatches: c, kMockAgent: o, kClose: r, kOriginalClose: a, kOrigin: l, kOriginalDispatch: k, kConnected: p} = s(7595), {MockInterceptor: g} = s(4705), d = s(33), {InvalidArgumentError: u} = s(5793);
class MockClient extends n {
constructor(t, i) {
if (super(t, i), !i || !i.agent || "function" != typeof i.agent.dispatch) throw new u("Argument opts.agent must implement Agent");
this[o] = i.agent, this[l] = t, this[c] = [], this[p] = 1, this[k] = this.dispatch, 
this[a] = this.close.bind(this), this.dispatch = h.call(this), this.close = this[r];
}
get [d.kConnected]() {
return this[p];
}
intercept(t) {
return new g(t, this[c]);
}
async [r]() {
await e(this[a])(), this[p] = 0, this[o][d.kClients].delete(this[l]);
}
}
t.exports = MockClient;
}),

/***/ 1427:
/***/ ((r, o, t) => {
const {UndiciError: e} = t(5793), c = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
class MockNotMatchedError extends e {
constructor(r) {
super(r), Error.captureStackTrace(this, MockNotMatchedError), this.name = "MockNotMatchedError", 
this.message = r || "The request does not match any registered mock dispatches", 
this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
}
static [Symbol.hasInstance](r) {
return r && !0 === r[c];
}
[c]=!0;
}
r.exports = {
MockNotMatchedError: MockNotMatchedError
};
}),

/***/ 4705:
/***/ ((t, e, s) => {
const {getResponseData: o, buildKey: r, addMockDispatch: i} = s(4511), {kDispatches: a, kDispatchKey: n, kDefaultHeaders: h, kDefaultTrailers: p, kContentLength: c, kMockDispatch: d} = s(7595), {InvalidArgumentError: u} = s(5793), {buildURL: l} = s(586);
class MockScope {
constructor(t) {
this[d] = t;
}
delay(t) {
if ("number" != typeof t || !Number.isInteger(t) || t <= 0) throw new u("waitInMs must be a valid integer > 0");
return this[d].delay = t, this;
}
persist() {
return this[d].persist = !0, this;
}
times(t) {
if ("number" != typeof t || !Number.isInteger(t) || t <= 0) throw new u("repeatTimes must be a valid integer > 0");
return this[d].times = t, this;
}
}
t.exports.MockInterceptor = class MockInterceptor {
constructor(t, e) {
if ("object" != typeof t) throw new u("opts must be an object");
if (void 0 === t.path) throw new u("opts.path must be defined");
if (void 0 === t.method && (t.method = "GET"), "string" == typeof t.path) if (t.query) t.path = l(t.path, t.query); else {
const e = new URL(t.path, "data://");
t.path = e.pathname + e.search;
}
"string" == typeof t.method && (t.method = t.method.toUpperCase()), this[n] = r(t), 
this[a] = e, this[h] = {}, this[p] = {}, this[c] = !1;
}
createMockScopeDispatchData({statusCode: t, data: e, responseOptions: s}) {
const r = o(e), i = this[c] ? {
"content-length": r.length
} : {};
return {
statusCode: t,
data: e,
headers: {
...this[h],
...i,
...s.headers
},
trailers: {
...this[p],
...s.trailers
}
};
}
validateReplyParameters(t) {
if (void 0 === t.statusCode) throw new u("statusCode must be defined");
if ("object" != typeof t.responseOptions || null === t.responseOptions) throw new u("responseOptions must be an object");
}
reply(t) {
if ("function" == typeof t) {
const wrappedDefaultsCallback = e => {
const s = t(e);
if ("object" != typeof s || null === s) throw new u("reply options callback must return an object");
const o = {
data: "",
responseOptions: {},
...s
};
return this.validateReplyParameters(o), {
...this.createMockScopeDispatchData(o)
};
}, e = i(this[a], this[n], wrappedDefaultsCallback);
return new MockScope(e);
}
const e = {
statusCode: t,
data: void 0 === arguments[1] ? "" : arguments[1],
responseOptions: void 0 === arguments[2] ? {} : arguments[2]
};
this.validateReplyParameters(e);
const s = this.createMockScopeDispatchData(e), o = i(this[a], this[n], s);
return new MockScope(o);
}
replyWithError(t) {
if (void 0 === t) throw new u("error must be defined");
const e = i(this[a], this[n], {
error: t
});
return new MockScope(e);
}
defaultReplyHeaders(t) {
if (void 0 === t) throw new u("headers must be defined");
return this[h] = t, this;
}
defaultReplyTrailers(t) {
if (void 0 === t) throw new u("trailers must be defined");
return this[p] = t, this;
}
replyContentLength() {
return this[c] = !0, this;
}
}, t.exports.MockScope = MockScope;
}),

/***/ 2646:
/***/ ((t, i, s) => {
const {promisify: e} = s(7975), n = s(7454), {buildMockDispatch: o} = s(4511), {kDispatches: h, kMockAgent: c, kClose: r, kOriginalClose: a, kOrigin: l, kOriginalDispatch: k, kConnected: p} = s(7595), {MockInterceptor: g} = s(4705), d = s(33), {InvalidArgumentError: u} = s(5793);
class MockPool extends n {
constructor(t, i) {
if (super(t, i), !i || !i.agent || "function" != typeof i.agent.dispatch) throw new u("Argument opts.agent must implement Agent");
this[c] = i.agent, this[l] = t, this[h] = [], this[p] = 1, this[k] = this.dispatch, 
this[a] = this.close.bind(this), this.dispatch = o.call(this), this.close = this[r];
}
get [d.kConnected]() {
return this[p];
}
intercept(t) {
return new g(t, this[h]);
}
async [r]() {
await e(this[a])(), this[p] = 0, this[c][d.kClients].delete(this[l]);
}
}
t.exports = MockPool;
}),

/***/ 7595:
/***/ (e => {
e.exports = {
kAgent: Symbol("agent"),
kOptions: Symbol("options"),
kFactory: Symbol("factory"),
kDispatches: Symbol("dispatches"),
kDispatchKey: Symbol("dispatch key"),
kDefaultHeaders: Symbol("default headers"),
kDefaultTrailers: Symbol("default trailers"),
kContentLength: Symbol("content length"),
kMockAgent: Symbol("mock agent"),
kMockAgentSet: Symbol("mock agent set"),
kMockAgentGet: Symbol("mock agent get"),
kMockDispatch: Symbol("mock dispatch"),
kClose: Symbol("close"),
kOriginalClose: Symbol("original agent close"),
kOrigin: Symbol("origin"),
kIsMockActive: Symbol("is mock active"),
kNetConnect: Symbol("net connect"),
kGetNetConnect: Symbol("get net connect"),
kConnected: Symbol("connected")
};
}),

/***/ 4511:
/***/ ((e, t, o) => {
const {MockNotMatchedError: n} = o(1427), {kDispatches: r, kMockAgent: a, kOriginalDispatch: s, kOrigin: c, kGetNetConnect: i} = o(7595), {buildURL: u} = o(586), {STATUS_CODES: h} = o(7067), {types: {isPromise: d}} = o(7975);
function matchValue(e, t) {
return "string" == typeof e ? e === t : e instanceof RegExp ? e.test(t) : "function" == typeof e && !0 === e(t);
}
function lowerCaseEntries(e) {
return Object.fromEntries(Object.entries(e).map(([e, t]) => [ e.toLocaleLowerCase(), t ]));
}
function getHeaderByName(e, t) {
if (!Array.isArray(e)) return "function" == typeof e.get ? e.get(t) : lowerCaseEntries(e)[t.toLocaleLowerCase()];
for (let o = 0; o < e.length; o += 2) if (e[o].toLocaleLowerCase() === t.toLocaleLowerCase()) return e[o + 1];
}
function buildHeadersFromArray(e) {
const t = e.slice(), o = [];
for (let e = 0; e < t.length; e += 2) o.push([ t[e], t[e + 1] ]);
return Object.fromEntries(o);
}
function matchHeaders(e, t) {
if ("function" == typeof e.headers) return Array.isArray(t) && (t = buildHeadersFromArray(t)), 
e.headers(t ? lowerCaseEntries(t) : {});
if (void 0 === e.headers) return !0;
if ("object" != typeof t || "object" != typeof e.headers) return !1;
for (const [o, n] of Object.entries(e.headers)) if (!matchValue(n, getHeaderByName(t, o))) return !1;
return !0;
}
function safeUrl(e) {
if ("string" != typeof e) return e;
const t = e.split("?");
if (2 !== t.length) return e;
const o = new URLSearchParams(t.pop());
return o.sort(), [ ...t, o.toString() ].join("?");
}
function getResponseData(e) {
return Buffer.isBuffer(e) || e instanceof Uint8Array || e instanceof ArrayBuffer ? e : "object" == typeof e ? JSON.stringify(e) : e.toString();
}
function getMockDispatch(e, t) {
const o = t.query ? u(t.path, t.query) : t.path, r = "string" == typeof o ? safeUrl(o) : o;
let a = e.filter(({consumed: e}) => !e).filter(({path: e}) => matchValue(safeUrl(e), r));
if (0 === a.length) throw new n(`Mock dispatch not matched for path '${r}'`);
if (a = a.filter(({method: e}) => matchValue(e, t.method)), 0 === a.length) throw new n(`Mock dispatch not matched for method '${t.method}' on path '${r}'`);
if (a = a.filter(({body: e}) => void 0 === e || matchValue(e, t.body)), 0 === a.length) throw new n(`Mock dispatch not matched for body '${t.body}' on path '${r}'`);
if (a = a.filter(e => matchHeaders(e, t.headers)), 0 === a.length) {
const e = "object" == typeof t.headers ? JSON.stringify(t.headers) : t.headers;
throw new n(`Mock dispatch not matched for headers '${e}' on path '${r}'`);
}
return a[0];
}
function deleteMockDispatch(e, t) {
const o = e.findIndex(e => !!e.consumed && function matchKey(e, {path: t, method: o, body: n, headers: r}) {
const a = matchValue(e.path, t), s = matchValue(e.method, o), c = void 0 === e.body || matchValue(e.body, n), i = matchHeaders(e, r);
return a && s && c && i;
}(e, t));
-1 !== o && e.splice(o, 1);
}
function buildKey(e) {
const {path: t, method: o, body: n, headers: r, query: a} = e;
return {
path: t,
method: o,
body: n,
headers: r,
query: a
};
}
function generateKeyValues(e) {
const t = Object.keys(e), o = [];
for (let n = 0; n < t.length; ++n) {
const r = t[n], a = e[r], s = Buffer.from(`${r}`);
if (Array.isArray(a)) for (let e = 0; e < a.length; ++e) o.push(s, Buffer.from(`${a[e]}`)); else o.push(s, Buffer.from(`${a}`));
}
return o;
}
function getStatusText(e) {
return h[e] || "unknown";
}
function mockDispatch(e, t) {
const o = buildKey(e), n = getMockDispatch(this[r], o);
n.timesInvoked++, n.data.callback && (n.data = {
...n.data,
...n.data.callback(e)
});
const {data: {statusCode: a, data: s, headers: c, trailers: i, error: u}, delay: h, persist: f} = n, {timesInvoked: l, times: p} = n;
if (n.consumed = !f && l >= p, n.pending = l < p, null !== u) return deleteMockDispatch(this[r], o), 
t.onError(u), !0;
function handleReply(n, r = s) {
const u = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers, h = "function" == typeof r ? r({
...e,
headers: u
}) : r;
if (d(h)) return void h.then(e => handleReply(n, e));
const f = getResponseData(h), l = generateKeyValues(c), p = generateKeyValues(i);
t.onConnect?.(e => t.onError(e), null), t.onHeaders?.(a, l, resume, getStatusText(a)), 
t.onData?.(Buffer.from(f)), t.onComplete?.(p), deleteMockDispatch(n, o);
}
function resume() {}
return "number" == typeof h && h > 0 ? setTimeout(() => {
handleReply(this[r]);
}, h) : handleReply(this[r]), !0;
}
function checkNetConnect(e, t) {
const o = new URL(t);
return !0 === e || !(!Array.isArray(e) || !e.some(e => matchValue(e, o.host)));
}
e.exports = {
getResponseData: getResponseData,
getMockDispatch: getMockDispatch,
addMockDispatch: function addMockDispatch(e, t, o) {
const n = {
timesInvoked: 0,
times: 1,
persist: !1,
consumed: !1,
...t,
pending: !0,
data: {
error: null,
..."function" == typeof o ? {
callback: o
} : {
...o
}
}
};
return e.push(n), n;
},
deleteMockDispatch: deleteMockDispatch,
buildKey: buildKey,
generateKeyValues: generateKeyValues,
matchValue: matchValue,
getResponse: async function getResponse(e) {
const t = [];
for await (const o of e) t.push(o);
return Buffer.concat(t).toString("utf8");
},
getStatusText: getStatusText,
mockDispatch: mockDispatch,
buildMockDispatch: function buildMockDispatch() {
const e = this[a], t = this[c], o = this[s];
return function dispatch(r, a) {
if (e.isMockActive) try {
mockDispatch.call(this, r, a);
} catch (s) {
if (!(s instanceof n)) throw s;
{
const c = e[i]();
if (!1 === c) throw new n(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
if (!checkNetConnect(c, t)) throw new n(`${s.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
o.call(this, r, a);
}
} else o.call(this, r, a);
};
},
checkNetConnect: checkNetConnect,
buildMockOptions: function buildMockOptions(e) {
if (e) {
const {agent: t, ...o} = e;
return o;
}
},
getHeaderByName: getHeaderByName,
buildHeadersFromArray: buildHeadersFromArray
};
}),

/***/ 2612:
/***/ ((s, t, o) => {
const {Transform: r} = o(7075), {Console: e} = o(7540), n = process.versions.icu ? "✅" : "Y ", i = process.versions.icu ? "❌" : "N ";
s.exports = class PendingInterceptorsFormatter {
constructor({disableColors: s} = {}) {
this.transform = new r({
transform(s, t, o) {
o(null, s);
}
}), this.logger = new e({
stdout: this.transform,
inspectOptions: {
colors: !s && !process.env.CI
}
});
}
format(s) {
const t = s.map(({method: s, path: t, data: {statusCode: o}, persist: r, times: e, timesInvoked: a, origin: c}) => ({
Method: s,
Origin: c,
Path: t,
"Status code": o,
Persistent: r ? n : i,
Invocations: a,
Remaining: r ? 1 / 0 : e - a
}));
return this.logger.table(t), this.transform.read().toString();
}
};
}),

/***/ 71:
/***/ (s => {
const t = {
pronoun: "it",
is: "is",
was: "was",
this: "this"
}, r = {
pronoun: "they",
is: "are",
was: "were",
this: "these"
};
s.exports = class Pluralizer {
constructor(s, t) {
this.singular = s, this.plural = t;
}
pluralize(s) {
const i = 1 === s;
return {
...i ? t : r,
count: s,
noun: i ? this.singular : this.plural
};
}
};
}),

/***/ 1017:
/***/ (t => {
let e, i = 0;
const s = Symbol("kFastTimer"), r = [];
function onTick() {
i += 499;
let t = 0, e = r.length;
for (;t < e; ) {
const s = r[t];
0 === s._state ? (s._idleStart = i - 499, s._state = 1) : 1 === s._state && i >= s._idleStart + s._idleTimeout && (s._state = -1, 
s._idleStart = -1, s._onTimeout(s._timerArg)), -1 === s._state ? (s._state = -2, 
0 !== --e && (r[t] = r[e])) : ++t;
}
r.length = e, 0 !== r.length && refreshTimeout();
}
function refreshTimeout() {
e ? e.refresh() : (clearTimeout(e), e = setTimeout(onTick, 499), e.unref && e.unref());
}
class FastTimer {
[s]=!0;
_state=-2;
_idleTimeout=-1;
_idleStart=-1;
_onTimeout;
_timerArg;
constructor(t, e, i) {
this._onTimeout = t, this._idleTimeout = e, this._timerArg = i, this.refresh();
}
refresh() {
-2 === this._state && r.push(this), e && 1 !== r.length || refreshTimeout(), this._state = 0;
}
clear() {
this._state = -1, this._idleStart = -1;
}
}
t.exports = {
setTimeout: (t, e, i) => e <= 1e3 ? setTimeout(t, e, i) : new FastTimer(t, e, i),
clearTimeout(t) {
t[s] ? t.clear() : clearTimeout(t);
},
setFastTimeout: (t, e, i) => new FastTimer(t, e, i),
clearFastTimeout(t) {
t.clear();
},
now: () => i,
tick(t = 0) {
i += t - 1e3 + 1, onTick(), onTick();
},
reset() {
i = 0, r.length = 0, clearTimeout(e), e = null;
},
kFastTimer: s
};
}),

/***/ 8036:
/***/ ((e, t, s) => {
const {kConstruct: r} = s(1519), {urlEquals: o, getFieldValues: n} = s(8060), {kEnumerableProperty: c, isDisturbed: a} = s(586), {webidl: i} = s(6083), {Response: h, cloneResponse: u, fromInnerResponse: l} = s(9141), {Request: d, fromInnerRequest: p} = s(5601), {kState: f} = s(1693), {fetching: v} = s(7532), {urlIsHttpHttpsScheme: y, createDeferredPromise: C, readAllBytes: m} = s(9774), g = s(4589);
class Cache {
#e;
constructor() {
arguments[0] !== r && i.illegalConstructor(), i.util.markAsUncloneable(this), this.#e = arguments[1];
}
async match(e, t = {}) {
i.brandCheck(this, Cache);
const s = "Cache.match";
i.argumentLengthCheck(arguments, 1, s), e = i.converters.RequestInfo(e, s, "request"), 
t = i.converters.CacheQueryOptions(t, s, "options");
const r = this.#t(e, t, 1);
if (0 !== r.length) return r[0];
}
async matchAll(e = void 0, t = {}) {
i.brandCheck(this, Cache);
const s = "Cache.matchAll";
return void 0 !== e && (e = i.converters.RequestInfo(e, s, "request")), t = i.converters.CacheQueryOptions(t, s, "options"), 
this.#t(e, t);
}
async add(e) {
i.brandCheck(this, Cache);
const t = "Cache.add";
i.argumentLengthCheck(arguments, 1, t);
const s = [ e = i.converters.RequestInfo(e, t, "request") ], r = this.addAll(s);
return await r;
}
async addAll(e) {
i.brandCheck(this, Cache);
const t = "Cache.addAll";
i.argumentLengthCheck(arguments, 1, t);
const s = [], r = [];
for (let s of e) {
if (void 0 === s) throw i.errors.conversionFailed({
prefix: t,
argument: "Argument 1",
types: [ "undefined is not allowed" ]
});
if (s = i.converters.RequestInfo(s), "string" == typeof s) continue;
const e = s[f];
if (!y(e.url) || "GET" !== e.method) throw i.errors.exception({
header: t,
message: "Expected http/s scheme when method is not GET."
});
}
const o = [];
for (const c of e) {
const e = new d(c)[f];
if (!y(e.url)) throw i.errors.exception({
header: t,
message: "Expected http/s scheme."
});
e.initiator = "fetch", e.destination = "subresource", r.push(e);
const a = C();
o.push(v({
request: e,
processResponse(e) {
if ("error" === e.type || 206 === e.status || e.status < 200 || e.status > 299) a.reject(i.errors.exception({
header: "Cache.addAll",
message: "Received an invalid status code or the request failed."
})); else if (e.headersList.contains("vary")) {
const t = n(e.headersList.get("vary"));
for (const e of t) if ("*" === e) {
a.reject(i.errors.exception({
header: "Cache.addAll",
message: "invalid vary field value"
}));
for (const e of o) e.abort();
return;
}
}
},
processResponseEndOfBody(e) {
e.aborted ? a.reject(new DOMException("aborted", "AbortError")) : a.resolve(e);
}
})), s.push(a.promise);
}
const c = Promise.all(s), a = await c, h = [];
let u = 0;
for (const e of a) {
const t = {
type: "put",
request: r[u],
response: e
};
h.push(t), u++;
}
const l = C();
let p = null;
try {
this.#s(h);
} catch (e) {
p = e;
}
return queueMicrotask(() => {
null === p ? l.resolve(void 0) : l.reject(p);
}), l.promise;
}
async put(e, t) {
i.brandCheck(this, Cache);
const s = "Cache.put";
i.argumentLengthCheck(arguments, 2, s), e = i.converters.RequestInfo(e, s, "request"), 
t = i.converters.Response(t, s, "response");
let r = null;
if (r = e instanceof d ? e[f] : new d(e)[f], !y(r.url) || "GET" !== r.method) throw i.errors.exception({
header: s,
message: "Expected an http/s scheme when method is not GET"
});
const o = t[f];
if (206 === o.status) throw i.errors.exception({
header: s,
message: "Got 206 status"
});
if (o.headersList.contains("vary")) {
const e = n(o.headersList.get("vary"));
for (const t of e) if ("*" === t) throw i.errors.exception({
header: s,
message: "Got * vary field value"
});
}
if (o.body && (a(o.body.stream) || o.body.stream.locked)) throw i.errors.exception({
header: s,
message: "Response body is locked or disturbed"
});
const c = u(o), h = C();
if (null != o.body) {
const e = o.body.stream.getReader();
m(e).then(h.resolve, h.reject);
} else h.resolve(void 0);
const l = [], p = {
type: "put",
request: r,
response: c
};
l.push(p);
const v = await h.promise;
null != c.body && (c.body.source = v);
const g = C();
let q = null;
try {
this.#s(l);
} catch (e) {
q = e;
}
return queueMicrotask(() => {
null === q ? g.resolve() : g.reject(q);
}), g.promise;
}
async delete(e, t = {}) {
i.brandCheck(this, Cache);
const s = "Cache.delete";
i.argumentLengthCheck(arguments, 1, s), e = i.converters.RequestInfo(e, s, "request"), 
t = i.converters.CacheQueryOptions(t, s, "options");
let r = null;
if (e instanceof d) {
if (r = e[f], "GET" !== r.method && !t.ignoreMethod) return !1;
} else g("string" == typeof e), r = new d(e)[f];
const o = [], n = {
type: "delete",
request: r,
options: t
};
o.push(n);
const c = C();
let a, h = null;
try {
a = this.#s(o);
} catch (e) {
h = e;
}
return queueMicrotask(() => {
null === h ? c.resolve(!!a?.length) : c.reject(h);
}), c.promise;
}
async keys(e = void 0, t = {}) {
i.brandCheck(this, Cache);
const s = "Cache.keys";
void 0 !== e && (e = i.converters.RequestInfo(e, s, "request")), t = i.converters.CacheQueryOptions(t, s, "options");
let r = null;
if (void 0 !== e) if (e instanceof d) {
if (r = e[f], "GET" !== r.method && !t.ignoreMethod) return [];
} else "string" == typeof e && (r = new d(e)[f]);
const o = C(), n = [];
if (void 0 === e) for (const e of this.#e) n.push(e[0]); else {
const e = this.#r(r, t);
for (const t of e) n.push(t[0]);
}
return queueMicrotask(() => {
const e = [];
for (const t of n) {
const s = p(t, (new AbortController).signal, "immutable");
e.push(s);
}
o.resolve(Object.freeze(e));
}), o.promise;
}
#s(e) {
const t = this.#e, s = [ ...t ], r = [], o = [];
try {
for (const s of e) {
if ("delete" !== s.type && "put" !== s.type) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: 'operation type does not match "delete" or "put"'
});
if ("delete" === s.type && null != s.response) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: "delete operation should not have an associated response"
});
if (this.#r(s.request, s.options, r).length) throw new DOMException("???", "InvalidStateError");
let e;
if ("delete" === s.type) {
if (e = this.#r(s.request, s.options), 0 === e.length) return [];
for (const s of e) {
const e = t.indexOf(s);
g(-1 !== e), t.splice(e, 1);
}
} else if ("put" === s.type) {
if (null == s.response) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: "put operation should have an associated response"
});
const o = s.request;
if (!y(o.url)) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: "expected http or https scheme"
});
if ("GET" !== o.method) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: "not get method"
});
if (null != s.options) throw i.errors.exception({
header: "Cache.#batchCacheOperations",
message: "options must not be defined"
});
e = this.#r(s.request);
for (const s of e) {
const e = t.indexOf(s);
g(-1 !== e), t.splice(e, 1);
}
t.push([ s.request, s.response ]), r.push([ s.request, s.response ]);
}
o.push([ s.request, s.response ]);
}
return o;
} catch (e) {
throw this.#e.length = 0, this.#e = s, e;
}
}
#r(e, t, s) {
const r = [], o = s ?? this.#e;
for (const s of o) {
const [o, n] = s;
this.#o(e, o, n, t) && r.push(s);
}
return r;
}
#o(e, t, s = null, r) {
const c = new URL(e.url), a = new URL(t.url);
if (r?.ignoreSearch && (a.search = "", c.search = ""), !o(c, a, !0)) return !1;
if (null == s || r?.ignoreVary || !s.headersList.contains("vary")) return !0;
const i = n(s.headersList.get("vary"));
for (const s of i) {
if ("*" === s) return !1;
if (t.headersList.get(s) !== e.headersList.get(s)) return !1;
}
return !0;
}
#t(e, t, s = 1 / 0) {
let r = null;
if (void 0 !== e) if (e instanceof d) {
if (r = e[f], "GET" !== r.method && !t.ignoreMethod) return [];
} else "string" == typeof e && (r = new d(e)[f]);
const o = [];
if (void 0 === e) for (const e of this.#e) o.push(e[1]); else {
const e = this.#r(r, t);
for (const t of e) o.push(t[1]);
}
const n = [];
for (const e of o) {
const t = l(e, "immutable");
if (n.push(t.clone()), n.length >= s) break;
}
return Object.freeze(n);
}
}
Object.defineProperties(Cache.prototype, {
[Symbol.toStringTag]: {
value: "Cache",
configurable: !0
},
match: c,
matchAll: c,
add: c,
addAll: c,
put: c,
delete: c,
keys: c
});
const q = [ {
key: "ignoreSearch",
converter: i.converters.boolean,
defaultValue: () => !1
}, {
key: "ignoreMethod",
converter: i.converters.boolean,
defaultValue: () => !1
}, {
key: "ignoreVary",
converter: i.converters.boolean,
defaultValue: () => !1
} ];
i.converters.CacheQueryOptions = i.dictionaryConverter(q), i.converters.MultiCacheQueryOptions = i.dictionaryConverter([ ...q, {
key: "cacheName",
converter: i.converters.DOMString
} ]), i.converters.Response = i.interfaceConverter(h), i.converters["sequence<RequestInfo>"] = i.sequenceConverter(i.converters.RequestInfo), 
e.exports = {
Cache: Cache
};
}),

/***/ 1627:
/***/ ((e, t, a) => {
const {kConstruct: c} = a(1519), {Cache: h} = a(8036), {webidl: r} = a(6083), {kEnumerableProperty: s} = a(586);
class CacheStorage {
#e=new Map;
constructor() {
arguments[0] !== c && r.illegalConstructor(), r.util.markAsUncloneable(this);
}
async match(e, t = {}) {
if (r.brandCheck(this, CacheStorage), r.argumentLengthCheck(arguments, 1, "CacheStorage.match"), 
e = r.converters.RequestInfo(e), null != (t = r.converters.MultiCacheQueryOptions(t)).cacheName) {
if (this.#e.has(t.cacheName)) {
const a = this.#e.get(t.cacheName), r = new h(c, a);
return await r.match(e, t);
}
} else for (const a of this.#e.values()) {
const r = new h(c, a), s = await r.match(e, t);
if (void 0 !== s) return s;
}
}
async has(e) {
r.brandCheck(this, CacheStorage);
const t = "CacheStorage.has";
return r.argumentLengthCheck(arguments, 1, t), e = r.converters.DOMString(e, t, "cacheName"), 
this.#e.has(e);
}
async open(e) {
r.brandCheck(this, CacheStorage);
const t = "CacheStorage.open";
if (r.argumentLengthCheck(arguments, 1, t), e = r.converters.DOMString(e, t, "cacheName"), 
this.#e.has(e)) {
const t = this.#e.get(e);
return new h(c, t);
}
const a = [];
return this.#e.set(e, a), new h(c, a);
}
async delete(e) {
r.brandCheck(this, CacheStorage);
const t = "CacheStorage.delete";
return r.argumentLengthCheck(arguments, 1, t), e = r.converters.DOMString(e, t, "cacheName"), 
this.#e.delete(e);
}
async keys() {
return r.brandCheck(this, CacheStorage), [ ...this.#e.keys() ];
}
}
Object.defineProperties(CacheStorage.prototype, {
[Symbol.toStringTag]: {
value: "CacheStorage",
configurable: !0
},
match: s,
has: s,
open: s,
delete: s,
keys: s
}), e.exports = {
CacheStorage: CacheStorage
};
}),

/***/ 1519:
/***/ ((t, o, r) => {
t.exports = {
kConstruct: r(33).kConstruct
};
}),

/***/ 8060:
/***/ ((e, l, u) => {
const r = u(4589), {URLSerializer: t} = u(2318), {isValidHeaderName: i} = u(9774);
e.exports = {
urlEquals: function urlEquals(e, l, u = !1) {
return t(e, u) === t(l, u);
},
getFieldValues: function getFieldValues(e) {
r(null !== e);
const l = [];
for (let u of e.split(",")) u = u.trim(), i(u) && l.push(u);
return l;
}
};
}),

/***/ 9234:
/***/ (e => {
e.exports = {
maxAttributeValueSize: 1024,
maxNameValuePairSize: 4096
};
}),

/***/ 3775:
/***/ ((e, t, r) => {
const {parseSetCookie: n} = r(6024), {stringify: o} = r(1631), {webidl: l} = r(6083), {Headers: a} = r(1470);
function setCookie(e, t) {
l.argumentLengthCheck(arguments, 2, "setCookie"), l.brandCheck(e, a, {
strict: !1
}), t = l.converters.Cookie(t);
const r = o(t);
r && e.append("Set-Cookie", r);
}
l.converters.DeleteCookieAttributes = l.dictionaryConverter([ {
converter: l.nullableConverter(l.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters.DOMString),
key: "domain",
defaultValue: () => null
} ]), l.converters.Cookie = l.dictionaryConverter([ {
converter: l.converters.DOMString,
key: "name"
}, {
converter: l.converters.DOMString,
key: "value"
}, {
converter: l.nullableConverter(e => "number" == typeof e ? l.converters["unsigned long long"](e) : new Date(e)),
key: "expires",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters["long long"]),
key: "maxAge",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters.DOMString),
key: "domain",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters.DOMString),
key: "path",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters.boolean),
key: "secure",
defaultValue: () => null
}, {
converter: l.nullableConverter(l.converters.boolean),
key: "httpOnly",
defaultValue: () => null
}, {
converter: l.converters.USVString,
key: "sameSite",
allowedValues: [ "Strict", "Lax", "None" ]
}, {
converter: l.sequenceConverter(l.converters.DOMString),
key: "unparsed",
defaultValue: () => new Array(0)
} ]), e.exports = {
getCookies: function getCookies(e) {
l.argumentLengthCheck(arguments, 1, "getCookies"), l.brandCheck(e, a, {
strict: !1
});
const t = e.get("cookie"), r = {};
if (!t) return r;
for (const e of t.split(";")) {
const [t, ...n] = e.split("=");
r[t.trim()] = n.join("=");
}
return r;
},
deleteCookie: function deleteCookie(e, t, r) {
l.brandCheck(e, a, {
strict: !1
});
const n = "deleteCookie";
l.argumentLengthCheck(arguments, 2, n), t = l.converters.DOMString(t, n, "name"), 
r = l.converters.DeleteCookieAttributes(r), setCookie(e, {
name: t,
value: "",
expires: new Date(0),
...r
});
},
getSetCookies: function getSetCookies(e) {
l.argumentLengthCheck(arguments, 1, "getSetCookies"), l.brandCheck(e, a, {
strict: !1
});
const t = e.getSetCookie();
return t ? t.map(e => n(e)) : [];
},
setCookie: setCookie
};
}),

/***/ 6024:
/***/ ((e, t, s) => {
const {maxNameValuePairSize: i, maxAttributeValueSize: n} = s(9234), {isCTLExcludingHtab: r} = s(1631), {collectASequenceOfCodePointsFast: a} = s(2318), o = s(4589);
function parseUnparsedAttributes(e, t = {}) {
if (0 === e.length) return t;
o(";" === e[0]);
let s = "";
(e = e.slice(1)).includes(";") ? (s = a(";", e, {
position: 0
}), e = e.slice(s.length)) : (s = e, e = "");
let i = "", r = "";
if (s.includes("=")) {
const e = {
position: 0
};
i = a("=", s, e), r = s.slice(e.position + 1);
} else i = s;
if (i = i.trim(), r = r.trim(), r.length > n) return parseUnparsedAttributes(e, t);
const l = i.toLowerCase();
if ("expires" === l) {
const e = new Date(r);
t.expires = e;
} else if ("max-age" === l) {
const s = r.charCodeAt(0);
if ((s < 48 || s > 57) && "-" !== r[0]) return parseUnparsedAttributes(e, t);
if (!/^\d+$/.test(r)) return parseUnparsedAttributes(e, t);
const i = Number(r);
t.maxAge = i;
} else if ("domain" === l) {
let e = r;
"." === e[0] && (e = e.slice(1)), e = e.toLowerCase(), t.domain = e;
} else if ("path" === l) {
let e = "";
e = 0 === r.length || "/" !== r[0] ? "/" : r, t.path = e;
} else if ("secure" === l) t.secure = !0; else if ("httponly" === l) t.httpOnly = !0; else if ("samesite" === l) {
const e = r.toLowerCase();
"none" === e ? t.sameSite = "None" : "strict" === e ? t.sameSite = "Strict" : "lax" === e && (t.sameSite = "Lax");
} else t.unparsed ??= [], t.unparsed.push(`${i}=${r}`);
return parseUnparsedAttributes(e, t);
}
e.exports = {
parseSetCookie: function parseSetCookie(e) {
if (r(e)) return null;
let t = "", s = "", n = "", o = "";
if (e.includes(";")) {
const i = {
position: 0
};
t = a(";", e, i), s = e.slice(i.position);
} else t = e;
if (t.includes("=")) {
const e = {
position: 0
};
n = a("=", t, e), o = t.slice(e.position + 1);
} else o = t;
return n = n.trim(), o = o.trim(), n.length + o.length > i ? null : {
name: n,
value: o,
...parseUnparsedAttributes(s)
};
},
parseUnparsedAttributes: parseUnparsedAttributes
};
}),

/***/ 1631:
/***/ (e => {
function validateCookieName(e) {
for (let o = 0; o < e.length; ++o) {
const t = e.charCodeAt(o);
if (t < 33 || t > 126 || 34 === t || 40 === t || 41 === t || 60 === t || 62 === t || 64 === t || 44 === t || 59 === t || 58 === t || 92 === t || 47 === t || 91 === t || 93 === t || 63 === t || 61 === t || 123 === t || 125 === t) throw new Error("Invalid cookie name");
}
}
function validateCookieValue(e) {
let o = e.length, t = 0;
if ('"' === e[0]) {
if (1 === o || '"' !== e[o - 1]) throw new Error("Invalid cookie value");
--o, ++t;
}
for (;t < o; ) {
const o = e.charCodeAt(t++);
if (o < 33 || o > 126 || 34 === o || 44 === o || 59 === o || 92 === o) throw new Error("Invalid cookie value");
}
}
function validateCookiePath(e) {
for (let o = 0; o < e.length; ++o) {
const t = e.charCodeAt(o);
if (t < 32 || t > 126 || 59 === t) throw new Error("Invalid cookie path");
}
}
function isLetterOrDigit(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
const o = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ], t = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ], i = Array(61).fill(0).map((e, o) => o.toString().padStart(2, "0"));
function toIMFDate(e) {
return "number" == typeof e && (e = new Date(e)), `${o[e.getUTCDay()]}, ${i[e.getUTCDate()]} ${t[e.getUTCMonth()]} ${e.getUTCFullYear()} ${i[e.getUTCHours()]}:${i[e.getUTCMinutes()]}:${i[e.getUTCSeconds()]} GMT`;
}
e.exports = {
isCTLExcludingHtab: function isCTLExcludingHtab(e) {
for (let o = 0; o < e.length; ++o) {
const t = e.charCodeAt(o);
if (t >= 0 && t <= 8 || t >= 10 && t <= 31 || 127 === t) return !0;
}
return !1;
},
validateCookieName: validateCookieName,
validateCookiePath: validateCookiePath,
validateCookieValue: validateCookieValue,
toIMFDate: toIMFDate,
stringify: function stringify(e) {
if (0 === e.name.length) return null;
validateCookieName(e.name), validateCookieValue(e.value);
const o = [ `${e.name}=${e.value}` ];
e.name.startsWith("__Secure-") && (e.secure = !0), e.name.startsWith("__Host-") && (e.secure = !0, 
e.domain = null, e.path = "/"), e.secure && o.push("Secure"), e.httpOnly && o.push("HttpOnly"), 
"number" == typeof e.maxAge && (function validateCookieMaxAge(e) {
if (e < 0) throw new Error("Invalid cookie max-age");
}(e.maxAge), o.push(`Max-Age=${e.maxAge}`)), e.domain && (function validateCookieDomain(e) {
if (" " === e) return;
if (e.length > 255) throw new Error("Invalid cookie domain");
let o = 0;
for (let t = 0; t < e.length; ++t) {
const i = e.charCodeAt(t);
if (46 !== i) {
if (0 === o && !isLetterOrDigit(i)) throw new Error("Invalid cookie domain");
if (!isLetterOrDigit(i) && 45 !== i) throw new Error("Invalid cookie domain");
if (++o > 63) throw new Error("Invalid cookie domain");
} else {
if (0 === o) throw new Error("Invalid cookie domain");
if (45 === e.charCodeAt(t - 1)) throw new Error("Invalid cookie domain");
o = 0;
}
}
if (0 === o || 45 === e.charCodeAt(e.length - 1)) throw new Error("Invalid cookie domain");
}(e.domain), o.push(`Domain=${e.domain}`)), e.path && (validateCookiePath(e.path), 
o.push(`Path=${e.path}`)), e.expires && "Invalid Date" !== e.expires.toString() && o.push(`Expires=${toIMFDate(e.expires)}`), 
e.sameSite && o.push(`SameSite=${e.sameSite}`);
for (const t of e.unparsed) {
if (!t.includes("=")) throw new Error("Invalid unparsed");
const [e, ...i] = t.split("="), a = e.trim(), r = i.join("=");
validateCookieName(a), validateCookieValue(r), o.push(`${a}=${r}`);
}
return o.join("; ");
}
};
}),

/***/ 6954:
/***/ ((e, t, n) => {
const i = n(4573), {Transform: s} = n(7075), {isASCIINumber: h, isValidLastEventId: r} = n(9457), d = [ 239, 187, 191 ], u = i.kStringMaxLength, a = Buffer.from("data"), o = Buffer.from("event"), c = Buffer.from("id"), l = Buffer.from("retry");
function isFieldName(e, t, n) {
if (t !== n.length) return !1;
for (let i = 0; i < t; i++) if (e[i] !== n[i]) return !1;
return !0;
}
function createMaxEventSizeExceededError() {
const e = new Error("EventSource message size exceeded");
return e.aborted = !1, e;
}
e.exports = {
EventSourceStream: class EventSourceStream extends s {
state=null;
checkBOM=!0;
crlfCheck=!1;
eventEndCheck=!1;
chunks=[];
chunkIndex=0;
pos=0;
lineChunkIndex=0;
linePos=0;
lineLength=0;
eventSize=0;
eventFieldSizes={
data: 0,
event: 0,
id: 0,
retry: 0
};
dataLineCount=0;
maxEventSize;
maxDataLines;
maxBufferedChunks;
event={
data: void 0,
event: void 0,
id: void 0,
retry: void 0
};
constructor(e = {}) {
e.readableObjectMode = !0, super(e), this.state = e.eventSourceSettings || {}, this.maxEventSize = e.maxEventSize ?? u;
const t = this.maxEventSize > 0 ? Math.min(131072, Math.max(1024, Math.floor(this.maxEventSize / 128))) : 0;
this.maxDataLines = t, this.maxBufferedChunks = t, e.push && (this.push = e.push);
}
_transform(e, t, n) {
if (0 !== e.length) if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && 10 !== e[0] && 13 !== e[0]) n(createMaxEventSizeExceededError()); else if (this.chunks.push(e), 
this.checkBOM && this.handleBOM()) n(); else {
for (;this.hasCurrentByte(); ) {
const e = this.currentByte();
if (this.eventEndCheck) {
if (this.crlfCheck) {
if (10 === e) {
this.crlfCheck = !1, this.consumeCurrentByte();
continue;
}
this.crlfCheck = !1;
}
if (10 === e || 13 === e) {
13 === e && (this.crlfCheck = !0), this.consumeCurrentByte(), this.hasPendingEvent() && this.processEvent(this.event), 
this.clearEvent();
continue;
}
this.eventEndCheck = !1;
} else if (10 !== e && 13 !== e) {
if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) return void n(createMaxEventSizeExceededError());
this.advanceCursor();
} else {
13 === e && (this.crlfCheck = !0);
try {
this.parseLine(this.readLine(), this.event);
} catch (e) {
return void n(e);
}
this.consumeCurrentByte(), this.eventEndCheck = !0;
}
}
n();
} else n();
}
_destroy(e, t) {
this.chunks.length = 0, this.clearEvent(), super._destroy(e, t);
}
parseLine(e, t) {
if (0 === e.length) return;
const n = e.indexOf(58);
if (0 === n) return;
let i = e.length, s = e.length;
if (-1 !== n && (i = n, s = n + 1, 32 === e[s] && ++s), isFieldName(e, i, a)) {
if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) throw createMaxEventSizeExceededError();
const n = e.length - s, i = this.eventFieldSizes.data + (void 0 === t.data ? 0 : 1) + n;
this.setEventFieldSize("data", i);
const h = e.toString("utf8", s);
return void 0 === t.data ? t.data = h : t.data += `\n${h}`, void this.dataLineCount++;
}
isFieldName(e, i, l) ? function isASCIINumberBytes(e, t) {
if (t >= e.length) return !1;
for (let n = t; n < e.length; n++) if (e[n] < 48 || e[n] > 57) return !1;
return !0;
}(e, s) && (this.setEventFieldSize("retry", e.length - s), t.retry = e.toString("utf8", s)) : isFieldName(e, i, c) ? function isValidLastEventIdBytes(e, t) {
for (let n = t; n < e.length; n++) if (0 === e[n]) return !1;
return !0;
}(e, s) && (this.setEventFieldSize("id", e.length - s), t.id = e.toString("utf8", s)) : isFieldName(e, i, o) && s < e.length && (this.setEventFieldSize("event", e.length - s), 
t.event = e.toString("utf8", s));
}
setEventFieldSize(e, t) {
const n = this.eventSize - this.eventFieldSizes[e] + t;
if (this.maxEventSize > 0 && n > this.maxEventSize) throw createMaxEventSizeExceededError();
this.eventSize = n, this.eventFieldSizes[e] = t;
}
processEvent(e) {
e.retry && h(e.retry) && (this.state.reconnectionTime = parseInt(e.retry, 10)), 
e.id && r(e.id) && (this.state.lastEventId = e.id), void 0 !== e.data && this.push({
type: e.event || "message",
options: {
data: e.data,
lastEventId: this.state.lastEventId,
origin: this.state.origin
}
});
}
clearEvent() {
this.event.data = void 0, this.event.event = void 0, this.event.id = void 0, this.event.retry = void 0, 
this.eventSize = 0, this.dataLineCount = 0, this.eventFieldSizes.data = 0, this.eventFieldSizes.event = 0, 
this.eventFieldSizes.id = 0, this.eventFieldSizes.retry = 0;
}
hasPendingEvent() {
return void 0 !== this.event.data || void 0 !== this.event.event || void 0 !== this.event.id || void 0 !== this.event.retry;
}
hasCurrentByte() {
return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
}
currentByte() {
return this.chunks[this.chunkIndex][this.pos];
}
consumeCurrentByte() {
this.advanceCursor(), this.syncLineStartToCursor();
}
advanceCursor() {
for (this.pos++; this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length; ) this.chunkIndex++, 
this.pos = 0;
}
syncLineStartToCursor() {
this.lineChunkIndex = this.chunkIndex, this.linePos = this.pos, this.lineLength = 0, 
this.dropConsumedChunks();
}
dropConsumedChunks() {
if (this.lineChunkIndex > 0) {
const e = this.lineChunkIndex;
this.chunks.splice(0, e), this.lineChunkIndex = 0, this.chunkIndex -= e;
}
this.chunkIndex === this.chunks.length && (this.chunks.length = 0, this.chunkIndex = 0, 
this.pos = 0, this.lineChunkIndex = 0, this.linePos = 0);
}
readLine() {
if (this.lineChunkIndex === this.chunkIndex) return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
const e = [];
let t = 0;
for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
const i = this.chunks[n], s = n === this.lineChunkIndex ? this.linePos : 0, h = n === this.chunkIndex ? this.pos : i.length, r = i.subarray(s, h);
t += r.length, e.push(r);
}
return Buffer.concat(e, t);
}
peekBufferedByte(e) {
let t = this.lineChunkIndex, n = this.linePos;
for (;t < this.chunks.length; ) {
const i = this.chunks[t], s = i.length - n;
if (e < s) return i[n + e];
e -= s, t++, n = 0;
}
}
discardLeadingBytes(e) {
for (;e > 0 && this.lineChunkIndex < this.chunks.length; ) {
const t = this.chunks[this.lineChunkIndex].length - this.linePos;
e < t ? (this.linePos += e, e = 0) : (e -= t, this.lineChunkIndex++, this.linePos = 0);
}
this.chunkIndex = this.lineChunkIndex, this.pos = this.linePos, this.dropConsumedChunks();
}
handleBOM() {
const e = this.peekBufferedByte(0), t = this.peekBufferedByte(1), n = this.peekBufferedByte(2);
return void 0 === t ? (e === d[0] || (this.checkBOM = !1), !0) : void 0 === n ? e === d[0] && t === d[1] || (this.checkBOM = !1, 
!1) : (e === d[0] && t === d[1] && n === d[2] && this.discardLeadingBytes(3), this.checkBOM = !1, 
!this.hasCurrentByte());
}
}
};
}),

/***/ 2328:
/***/ ((e, t, r) => {
const {pipeline: n} = r(7075), {fetching: s} = r(7532), {makeRequest: i} = r(5601), {webidl: o} = r(6083), {EventSourceStream: a} = r(6954), {parseMIMEType: c} = r(2318), {createFastMessageEvent: h} = r(2494), {isNetworkError: l} = r(9141), {delay: u} = r(9457), {kEnumerableProperty: v} = r(586), {environmentSettingsObject: d} = r(9774), {getGlobalDispatcher: p} = r(5319);
let E = !1;
class EventSource extends EventTarget {
#e={
open: null,
error: null,
message: null
};
#t=null;
#r=!1;
#n=0;
#s=null;
#i=null;
#o;
#a;
constructor(e, t = {}) {
super(), o.util.markAsUncloneable(this);
const r = "EventSource constructor";
o.argumentLengthCheck(arguments, 1, r), E || (E = !0, process.emitWarning("EventSource is experimental, expect them to change at any time.", {
code: "UNDICI-ES"
})), e = o.converters.USVString(e, r, "url"), t = o.converters.EventSourceInitDict(t, r, "eventSourceInitDict"), 
this.#o = t.dispatcher, this.#a = {
lastEventId: "",
reconnectionTime: 3e3
};
const n = d;
let s;
try {
s = new URL(e, n.settingsObject.baseUrl), this.#a.origin = s.origin;
} catch (e) {
throw new DOMException(e, "SyntaxError");
}
this.#t = s.href;
let a = "anonymous";
t.withCredentials && (a = "use-credentials", this.#r = !0);
const c = {
redirect: "follow",
keepalive: !0,
mode: "cors",
credentials: "anonymous" === a ? "same-origin" : "omit",
referrer: "no-referrer"
};
c.client = d.settingsObject, c.headersList = [ [ "accept", {
name: "accept",
value: "text/event-stream"
} ] ], c.cache = "no-store", c.initiator = "other", c.urlList = [ new URL(this.#t) ], 
this.#s = i(c), this.#c();
}
get readyState() {
return this.#n;
}
get url() {
return this.#t;
}
get withCredentials() {
return this.#r;
}
#c() {
if (2 === this.#n) return;
this.#n = 0;
const e = {
request: this.#s,
dispatcher: this.#o
};
e.processResponseEndOfBody = e => {
l(e) && (this.dispatchEvent(new Event("error")), this.close()), this.#h();
}, e.processResponse = e => {
if (l(e)) return e.aborted ? (this.close(), void this.dispatchEvent(new Event("error"))) : void this.#h();
const t = e.headersList.get("content-type", !0), r = null !== t ? c(t) : "failure", s = "failure" !== r && "text/event-stream" === r.essence;
if (200 !== e.status || !1 === s) return this.close(), void this.dispatchEvent(new Event("error"));
this.#n = 1, this.dispatchEvent(new Event("open")), this.#a.origin = e.urlList[e.urlList.length - 1].origin;
const i = new a({
eventSourceSettings: this.#a,
maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
push: e => {
this.dispatchEvent(h(e.type, e.options));
}
});
n(e.body.stream, i, e => {
!1 === e?.aborted && (this.close(), this.dispatchEvent(new Event("error")));
});
}, this.#i = s(e);
}
async #h() {
2 !== this.#n && (this.#n = 0, this.dispatchEvent(new Event("error")), await u(this.#a.reconnectionTime), 
0 === this.#n && (this.#a.lastEventId.length && this.#s.headersList.set("last-event-id", this.#a.lastEventId, !0), 
this.#c()));
}
close() {
o.brandCheck(this, EventSource), 2 !== this.#n && (this.#n = 2, this.#i.abort(), 
this.#s = null);
}
get onopen() {
return this.#e.open;
}
set onopen(e) {
this.#e.open && this.removeEventListener("open", this.#e.open), "function" == typeof e ? (this.#e.open = e, 
this.addEventListener("open", e)) : this.#e.open = null;
}
get onmessage() {
return this.#e.message;
}
set onmessage(e) {
this.#e.message && this.removeEventListener("message", this.#e.message), "function" == typeof e ? (this.#e.message = e, 
this.addEventListener("message", e)) : this.#e.message = null;
}
get onerror() {
return this.#e.error;
}
set onerror(e) {
this.#e.error && this.removeEventListener("error", this.#e.error), "function" == typeof e ? (this.#e.error = e, 
this.addEventListener("error", e)) : this.#e.error = null;
}
}
const m = {
CONNECTING: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 0,
writable: !1
},
OPEN: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 1,
writable: !1
},
CLOSED: {
__proto__: null,
configurable: !1,
enumerable: !0,
value: 2,
writable: !1
}
};
Object.defineProperties(EventSource, m), Object.defineProperties(EventSource.prototype, m), 
Object.defineProperties(EventSource.prototype, {
close: v,
onerror: v,
onmessage: v,
onopen: v,
readyState: v,
url: v,
withCredentials: v
}), o.converters.EventSourceInitDict = o.dictionaryConverter([ {
key: "withCredentials",
converter: o.converters.boolean,
defaultValue: () => !1
}, {
key: "dispatcher",
converter: o.converters.any,
defaultValue: () => p()
} ]), e.exports = {
EventSource: EventSource,
defaultReconnectionTime: 3e3
};
}),

/***/ 9457:
/***/ (e => {
e.exports = {
isValidLastEventId: function isValidLastEventId(e) {
return -1 === e.indexOf("\0");
},
isASCIINumber: function isASCIINumber(e) {
if (0 === e.length) return !1;
for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return !1;
return !0;
},
delay: function delay(e) {
return new Promise(t => {
setTimeout(t, e).unref();
});
}
};
}),

/***/ 3842:
/***/ ((e, t, r) => {
const n = r(586), {ReadableStreamFrom: o, isBlobLike: a, isReadableStreamLike: s, readableStreamClose: i, createDeferredPromise: c, fullyReadBody: l, extractMimeType: y, utf8DecodeBytes: u} = r(9774), {FormData: d} = r(1112), {kState: f} = r(1693), {webidl: b} = r(6083), {Blob: m} = r(4573), p = r(4589), {isErrored: h, isDisturbed: w} = r(7075), {isArrayBuffer: B} = r(3429), {serializeAMimeType: g} = r(2318), {multipartFormDataParser: x} = r(2102);
let S;
try {
const e = r(7598);
S = t => e.randomInt(0, t);
} catch {
S = e => Math.floor(Math.random(e));
}
const T = new TextEncoder;
function noop() {}
const R = globalThis.FinalizationRegistry && 0 !== process.version.indexOf("v18");
let U;
function extractBody(e, t = !1) {
let r = null;
r = e instanceof ReadableStream ? e : a(e) ? e.stream() : new ReadableStream({
async pull(e) {
const t = "string" == typeof l ? T.encode(l) : l;
t.byteLength && e.enqueue(t), queueMicrotask(() => i(e));
},
start() {},
type: "bytes"
}), p(s(r));
let c = null, l = null, y = null, u = null;
if ("string" == typeof e) l = e, u = "text/plain;charset=UTF-8"; else if (e instanceof URLSearchParams) l = e.toString(), 
u = "application/x-www-form-urlencoded;charset=UTF-8"; else if (B(e)) l = new Uint8Array(e.slice()); else if (ArrayBuffer.isView(e)) l = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength)); else if (n.isFormDataLike(e)) {
const t = `----formdata-undici-0${`${S(1e11)}`.padStart(11, "0")}`, r = `--${t}\r\nContent-Disposition: form-data`
/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */ , escape = e => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22"), normalizeLinefeeds = e => e.replace(/\r?\n|\r/g, "\r\n"), n = [], o = new Uint8Array([ 13, 10 ]);
y = 0;
let a = !1;
for (const [t, s] of e) if ("string" == typeof s) {
const e = T.encode(r + `; name="${escape(normalizeLinefeeds(t))}"` + `\r\n\r\n${normalizeLinefeeds(s)}\r\n`);
n.push(e), y += e.byteLength;
} else {
const e = T.encode(`${r}; name="${escape(normalizeLinefeeds(t))}"` + (s.name ? `; filename="${escape(s.name)}"` : "") + "\r\n" + `Content-Type: ${s.type || "application/octet-stream"}\r\n\r\n`);
n.push(e, s, o), "number" == typeof s.size ? y += e.byteLength + s.size + o.byteLength : a = !0;
}
const s = T.encode(`--${t}--\r\n`);
n.push(s), y += s.byteLength, a && (y = null), l = e, c = async function*() {
for (const e of n) e.stream ? yield* e.stream() : yield e;
}, u = `multipart/form-data; boundary=${t}`;
} else if (a(e)) l = e, y = e.size, e.type && (u = e.type); else if ("function" == typeof e[Symbol.asyncIterator]) {
if (t) throw new TypeError("keepalive");
if (n.isDisturbed(e) || e.locked) throw new TypeError("Response body object should not be disturbed or locked");
r = e instanceof ReadableStream ? e : o(e);
}
if (("string" == typeof l || n.isBuffer(l)) && (y = Buffer.byteLength(l)), null != c) {
let t;
r = new ReadableStream({
async start() {
t = c(e)[Symbol.asyncIterator]();
},
async pull(e) {
const {value: n, done: o} = await t.next();
if (o) queueMicrotask(() => {
e.close(), e.byobRequest?.respond(0);
}); else if (!h(r)) {
const t = new Uint8Array(n);
t.byteLength && e.enqueue(t);
}
return e.desiredSize > 0;
},
async cancel(e) {
await t.return();
},
type: "bytes"
});
}
return [ {
stream: r,
source: l,
length: y
}, u ];
}
async function consumeBody(e, t, r) {
if (b.brandCheck(e, r), bodyUnusable(e)) throw new TypeError("Body is unusable: Body has already been read");
!function throwIfAborted(e) {
if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
}(e[f]);
const n = c(), errorSteps = e => n.reject(e), successSteps = e => {
try {
n.resolve(t(e));
} catch (e) {
errorSteps(e);
}
};
return null == e[f].body ? (successSteps(Buffer.allocUnsafe(0)), n.promise) : (await l(e[f].body, successSteps, errorSteps), 
n.promise);
}
function bodyUnusable(e) {
const t = e[f].body;
return null != t && (t.stream.locked || n.isDisturbed(t.stream));
}
function parseJSONFromBytes(e) {
return JSON.parse(u(e));
}
function bodyMimeType(e) {
const t = e[f].headersList, r = y(t);
return "failure" === r ? null : r;
}
R && (U = new FinalizationRegistry(e => {
const t = e.deref();
!t || t.locked || w(t) || h(t) || t.cancel("Response object has been garbage collected").catch(noop);
})), e.exports = {
extractBody: extractBody,
safelyExtractBody: function safelyExtractBody(e, t = !1) {
return e instanceof ReadableStream && (p(!n.isDisturbed(e), "The body has already been consumed."), 
p(!e.locked, "The stream is locked.")), extractBody(e, t);
},
cloneBody: function cloneBody(e, t) {
const [r, n] = t.stream.tee();
return t.stream = r, {
stream: n,
length: t.length,
source: t.source
};
},
mixinBody: function mixinBody(e) {
Object.assign(e.prototype, function bodyMixinMethods(e) {
return {
blob() {
return consumeBody(this, e => {
let t = bodyMimeType(this);
return null === t ? t = "" : t && (t = g(t)), new m([ e ], {
type: t
});
}, e);
},
arrayBuffer() {
return consumeBody(this, e => new Uint8Array(e).buffer, e);
},
text() {
return consumeBody(this, u, e);
},
json() {
return consumeBody(this, parseJSONFromBytes, e);
},
formData() {
return consumeBody(this, e => {
const t = bodyMimeType(this);
if (null !== t) switch (t.essence) {
case "multipart/form-data":
{
const r = x(e, t);
if ("failure" === r) throw new TypeError("Failed to parse body as FormData.");
const n = new d;
return n[f] = r, n;
}

case "application/x-www-form-urlencoded":
{
const t = new URLSearchParams(e.toString()), r = new d;
for (const [e, n] of t) r.append(e, n);
return r;
}
}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
}, e);
},
bytes() {
return consumeBody(this, e => new Uint8Array(e), e);
}
};
}(e));
},
streamRegistry: U,
hasFinalizationRegistry: R,
bodyUnusable: bodyUnusable
};
}),

/***/ 6689:
/***/ (e => {
const t = [ "GET", "HEAD", "POST" ], r = new Set(t), o = [ 301, 302, 303, 307, 308 ], n = new Set(o), s = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ], i = new Set(s), a = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ], c = new Set(a), d = [ "GET", "HEAD", "OPTIONS", "TRACE" ], u = new Set(d), l = [ "CONNECT", "TRACE", "TRACK" ], S = new Set(l), f = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ], g = new Set(f);
e.exports = {
subresource: f,
forbiddenMethods: l,
requestBodyHeader: [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ],
referrerPolicy: a,
requestRedirect: [ "follow", "manual", "error" ],
requestMode: [ "navigate", "same-origin", "no-cors", "cors" ],
requestCredentials: [ "omit", "same-origin", "include" ],
requestCache: [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ],
redirectStatus: o,
corsSafeListedMethods: t,
nullBodyStatus: [ 101, 204, 205, 304 ],
safeMethods: d,
badPorts: s,
requestDuplex: [ "half" ],
subresourceSet: g,
badPortsSet: i,
redirectStatusSet: n,
corsSafeListedMethodsSet: r,
safeMethodsSet: u,
forbiddenMethodsSet: S,
referrerPolicySet: c
};
}),

/***/ 2318:
/***/ ((e, t, i) => {
const o = i(4589), n = new TextEncoder, r = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/, s = /[\u000A\u000D\u0009\u0020]/, c = /[\u0009\u000A\u000C\u000D\u0020]/g, a = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function URLSerializer(e, t = !1) {
if (!t) return e.href;
const i = e.href, o = e.hash.length, n = 0 === o ? i : i.substring(0, i.length - o);
return !o && i.endsWith("#") ? n.slice(0, -1) : n;
}
function collectASequenceOfCodePoints(e, t, i) {
let o = "";
for (;i.position < t.length && e(t[i.position]); ) o += t[i.position], i.position++;
return o;
}
function collectASequenceOfCodePointsFast(e, t, i) {
const o = t.indexOf(e, i.position), n = i.position;
return -1 === o ? (i.position = t.length, t.slice(n)) : (i.position = o, t.slice(n, i.position));
}
function stringPercentDecode(e) {
return function percentDecode(e) {
const t = e.length, i = new Uint8Array(t);
let o = 0;
for (let n = 0; n < t; ++n) {
const t = e[n];
37 !== t ? i[o++] = t : 37 !== t || isHexCharByte(e[n + 1]) && isHexCharByte(e[n + 2]) ? (i[o++] = hexByteToNumber(e[n + 1]) << 4 | hexByteToNumber(e[n + 2]), 
n += 2) : i[o++] = 37;
}
return t === o ? i : i.subarray(0, o);
}(n.encode(e));
}
function isHexCharByte(e) {
return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
}
function hexByteToNumber(e) {
return e >= 48 && e <= 57 ? e - 48 : (223 & e) - 55;
}
function parseMIMEType(e) {
const t = {
position: 0
}, i = collectASequenceOfCodePointsFast("/", e = removeHTTPWhitespace(e, !0, !0), t);
if (0 === i.length || !r.test(i)) return "failure";
if (t.position > e.length) return "failure";
t.position++;
let o = collectASequenceOfCodePointsFast(";", e, t);
if (o = removeHTTPWhitespace(o, !1, !0), 0 === o.length || !r.test(o)) return "failure";
const n = i.toLowerCase(), c = o.toLowerCase(), l = {
type: n,
subtype: c,
parameters: new Map,
essence: `${n}/${c}`
};
for (;t.position < e.length; ) {
t.position++, collectASequenceOfCodePoints(e => s.test(e), e, t);
let i = collectASequenceOfCodePoints(e => ";" !== e && "=" !== e, e, t);
if (i = i.toLowerCase(), t.position < e.length) {
if (";" === e[t.position]) continue;
t.position++;
}
if (t.position > e.length) break;
let o = null;
if ('"' === e[t.position]) o = collectAnHTTPQuotedString(e, t, !0), collectASequenceOfCodePointsFast(";", e, t); else if (o = collectASequenceOfCodePointsFast(";", e, t), 
o = removeHTTPWhitespace(o, !1, !0), 0 === o.length) continue;
0 === i.length || !r.test(i) || 0 !== o.length && !a.test(o) || l.parameters.has(i) || l.parameters.set(i, o);
}
return l;
}
function collectAnHTTPQuotedString(e, t, i) {
const n = t.position;
let r = "";
for (o('"' === e[t.position]), t.position++; r += collectASequenceOfCodePoints(e => '"' !== e && "\\" !== e, e, t), 
!(t.position >= e.length); ) {
const i = e[t.position];
if (t.position++, "\\" !== i) {
o('"' === i);
break;
}
if (t.position >= e.length) {
r += "\\";
break;
}
r += e[t.position], t.position++;
}
return i ? r : e.slice(n, t.position);
}
function isHTTPWhiteSpace(e) {
return 13 === e || 10 === e || 9 === e || 32 === e;
}
function removeHTTPWhitespace(e, t = !0, i = !0) {
return removeChars(e, t, i, isHTTPWhiteSpace);
}
function isASCIIWhitespace(e) {
return 13 === e || 10 === e || 9 === e || 12 === e || 32 === e;
}
function removeChars(e, t, i, o) {
let n = 0, r = e.length - 1;
if (t) for (;n < e.length && o(e.charCodeAt(n)); ) n++;
if (i) for (;r > 0 && o(e.charCodeAt(r)); ) r--;
return 0 === n && r === e.length - 1 ? e : e.slice(n, r + 1);
}
function isomorphicDecode(e) {
const t = e.length;
if (65535 > t) return String.fromCharCode.apply(null, e);
let i = "", o = 0, n = 65535;
for (;o < t; ) o + n > t && (n = t - o), i += String.fromCharCode.apply(null, e.subarray(o, o += n));
return i;
}
e.exports = {
dataURLProcessor: function dataURLProcessor(e) {
o("data:" === e.protocol);
let t = URLSerializer(e, !0);
t = t.slice(5);
const i = {
position: 0
};
let n = collectASequenceOfCodePointsFast(",", t, i);
const r = n.length;
if (n = function removeASCIIWhitespace(e, t = !0, i = !0) {
return removeChars(e, t, i, isASCIIWhitespace);
}(n, !0, !0), i.position >= t.length) return "failure";
i.position++;
let s = stringPercentDecode(t.slice(r + 1));
if (/;(\u0020){0,}base64$/i.test(n)) {
if (s = function forgivingBase64(e) {
let t = (e = e.replace(c, "")).length;
if (t % 4 == 0 && 61 === e.charCodeAt(t - 1) && (--t, 61 === e.charCodeAt(t - 1) && --t), 
t % 4 == 1) return "failure";
if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
const i = Buffer.from(e, "base64");
return new Uint8Array(i.buffer, i.byteOffset, i.byteLength);
}(isomorphicDecode(s)), "failure" === s) return "failure";
n = n.slice(0, -6), n = n.replace(/(\u0020)+$/, ""), n = n.slice(0, -1);
}
n.startsWith(";") && (n = "text/plain" + n);
let a = parseMIMEType(n);
return "failure" === a && (a = parseMIMEType("text/plain;charset=US-ASCII")), {
mimeType: a,
body: s
};
},
URLSerializer: URLSerializer,
collectASequenceOfCodePoints: collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast: collectASequenceOfCodePointsFast,
stringPercentDecode: stringPercentDecode,
parseMIMEType: parseMIMEType,
collectAnHTTPQuotedString: collectAnHTTPQuotedString,
serializeAMimeType: function serializeAMimeType(e) {
o("failure" !== e);
const {parameters: t, essence: i} = e;
let n = i;
for (let [e, i] of t.entries()) n += ";", n += e, n += "=", r.test(i) || (i = i.replace(/(\\|")/g, "\\$1"), 
i = '"' + i, i += '"'), n += i;
return n;
},
removeChars: removeChars,
removeHTTPWhitespace: removeHTTPWhitespace,
minimizeSupportedMimeType: function minimizeSupportedMimeType(e) {
switch (e.essence) {
case "application/ecmascript":
case "application/javascript":
case "application/x-ecmascript":
case "application/x-javascript":
case "text/ecmascript":
case "text/javascript":
case "text/javascript1.0":
case "text/javascript1.1":
case "text/javascript1.2":
case "text/javascript1.3":
case "text/javascript1.4":
case "text/javascript1.5":
case "text/jscript":
case "text/livescript":
case "text/x-ecmascript":
case "text/x-javascript":
return "text/javascript";

case "application/json":
case "text/json":
return "application/json";

case "image/svg+xml":
return "image/svg+xml";

case "text/xml":
case "application/xml":
return "application/xml";
}
return e.subtype.endsWith("+json") ? "application/json" : e.subtype.endsWith("+xml") ? "application/xml" : "";
},
HTTP_TOKEN_CODEPOINTS: r,
isomorphicDecode: isomorphicDecode
};
}),

/***/ 1751:
/***/ ((e, i, t) => {
const {kConnected: a, kSize: s} = t(33);
class CompatWeakRef {
constructor(e) {
this.value = e;
}
deref() {
return 0 === this.value[a] && 0 === this.value[s] ? void 0 : this.value;
}
}
class CompatFinalizer {
constructor(e) {
this.finalizer = e;
}
register(e, i) {
e.on && e.on("disconnect", () => {
0 === e[a] && 0 === e[s] && this.finalizer(i);
});
}
unregister(e) {}
}
e.exports = function() {
return process.env.NODE_V8_COVERAGE && process.version.startsWith("v18") ? (process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"), 
{
WeakRef: CompatWeakRef,
FinalizationRegistry: CompatFinalizer
}) : {
WeakRef: WeakRef,
FinalizationRegistry: FinalizationRegistry
};
};
}),

/***/ 564:
/***/ ((e, i, t) => {
const {Blob: r, File: n} = t(4573), {kState: s} = t(1693), {webidl: l} = t(6083);
class FileLike {
constructor(e, i, t = {}) {
const r = i, n = t.type, l = t.lastModified ?? Date.now();
this[s] = {
blobLike: e,
name: r,
type: n,
lastModified: l
};
}
stream(...e) {
return l.brandCheck(this, FileLike), this[s].blobLike.stream(...e);
}
arrayBuffer(...e) {
return l.brandCheck(this, FileLike), this[s].blobLike.arrayBuffer(...e);
}
slice(...e) {
return l.brandCheck(this, FileLike), this[s].blobLike.slice(...e);
}
text(...e) {
return l.brandCheck(this, FileLike), this[s].blobLike.text(...e);
}
get size() {
return l.brandCheck(this, FileLike), this[s].blobLike.size;
}
get type() {
return l.brandCheck(this, FileLike), this[s].blobLike.type;
}
get name() {
return l.brandCheck(this, FileLike), this[s].name;
}
get lastModified() {
return l.brandCheck(this, FileLike), this[s].lastModified;
}
get [Symbol.toStringTag]() {
return "File";
}
}
l.converters.Blob = l.interfaceConverter(r), e.exports = {
FileLike: FileLike,
isFileLike: function isFileLike(e) {
return e instanceof n || e && ("function" == typeof e.stream || "function" == typeof e.arrayBuffer) && "File" === e[Symbol.toStringTag];
}
};
}),

/***/ 2102:
/***/ ((e, t, r) => {
const {isUSVString: i, bufferToLowerCasedHeaderName: n} = r(586), {utf8DecodeBytes: o} = r(9774), {HTTP_TOKEN_CODEPOINTS: a, isomorphicDecode: f} = r(2318), {isFileLike: l} = r(564), {makeEntry: u} = r(1112), s = r(4589), {File: p} = r(4573), c = globalThis.File ?? p, m = Buffer.from('form-data; name="'), h = Buffer.from("; filename"), g = Buffer.from("--"), d = Buffer.from("--\r\n");
function isAsciiString(e) {
for (let t = 0; t < e.length; ++t) if (-128 & e.charCodeAt(t)) return !1;
return !0;
}
function parseMultipartFormDataHeaders(e, t) {
let r = null, i = null, o = null, l = null;
for (;;) {
if (13 === e[t.position] && 10 === e[t.position + 1]) return null === r ? "failure" : {
name: r,
filename: i,
contentType: o,
encoding: l
};
let u = collectASequenceOfBytes(e => 10 !== e && 13 !== e && 58 !== e, e, t);
if (u = removeChars(u, !0, !0, e => 9 === e || 32 === e), !a.test(u.toString())) return "failure";
if (58 !== e[t.position]) return "failure";
switch (t.position++, collectASequenceOfBytes(e => 32 === e || 9 === e, e, t), n(u)) {
case "content-disposition":
if (r = i = null, !bufferStartsWith(e, m, t)) return "failure";
if (t.position += 17, r = parseMultipartFormDataName(e, t), null === r) return "failure";
if (bufferStartsWith(e, h, t)) {
let r = t.position + h.length;
if (42 === e[r] && (t.position += 1, r += 1), 61 !== e[r] || 34 !== e[r + 1]) return "failure";
if (t.position += 12, i = parseMultipartFormDataName(e, t), null === i) return "failure";
}
break;

case "content-type":
{
let r = collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, t);
r = removeChars(r, !1, !0, e => 9 === e || 32 === e), o = f(r);
break;
}

case "content-transfer-encoding":
{
let r = collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, t);
r = removeChars(r, !1, !0, e => 9 === e || 32 === e), l = f(r);
break;
}

default:
collectASequenceOfBytes(e => 10 !== e && 13 !== e, e, t);
}
if (13 !== e[t.position] && 10 !== e[t.position + 1]) return "failure";
t.position += 2;
}
}
function parseMultipartFormDataName(e, t) {
s(34 === e[t.position - 1]);
let r = collectASequenceOfBytes(e => 10 !== e && 13 !== e && 34 !== e, e, t);
return 34 !== e[t.position] ? null : (t.position++, r = (new TextDecoder).decode(r).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"'), 
r);
}
function collectASequenceOfBytes(e, t, r) {
let i = r.position;
for (;i < t.length && e(t[i]); ) ++i;
return t.subarray(r.position, r.position = i);
}
function removeChars(e, t, r, i) {
let n = 0, o = e.length - 1;
if (t) for (;n < e.length && i(e[n]); ) n++;
if (r) for (;o > 0 && i(e[o]); ) o--;
return 0 === n && o === e.length - 1 ? e : e.subarray(n, o + 1);
}
function bufferStartsWith(e, t, r) {
if (e.length < t.length) return !1;
for (let i = 0; i < t.length; i++) if (t[i] !== e[r.position + i]) return !1;
return !0;
}
e.exports = {
multipartFormDataParser: function multipartFormDataParser(e, t) {
s("failure" !== t && "multipart/form-data" === t.essence);
const r = t.parameters.get("boundary");
if (void 0 === r) return "failure";
const n = Buffer.from(`--${r}`, "utf8"), a = [], f = {
position: 0
};
for (;13 === e[f.position] && 10 === e[f.position + 1]; ) f.position += 2;
let p = e.length;
for (;10 === e[p - 1] && 13 === e[p - 2]; ) p -= 2;
for (p !== e.length && (e = e.subarray(0, p)); ;) {
if (!e.subarray(f.position, f.position + n.length).equals(n)) return "failure";
if (f.position += n.length, f.position === e.length - 2 && bufferStartsWith(e, g, f) || f.position === e.length - 4 && bufferStartsWith(e, d, f)) return a;
if (13 !== e[f.position] || 10 !== e[f.position + 1]) return "failure";
f.position += 2;
const t = parseMultipartFormDataHeaders(e, f);
if ("failure" === t) return "failure";
let r, p, {name: m, filename: h, contentType: y, encoding: b} = t;
f.position += 2;
{
const t = e.indexOf(n.subarray(2), f.position);
if (-1 === t) return "failure";
r = e.subarray(f.position, t - 4), f.position += r.length, "base64" === b && (r = Buffer.from(r.toString(), "base64"));
}
if (13 !== e[f.position] || 10 !== e[f.position + 1]) return "failure";
f.position += 2, null !== h ? (y ??= "text/plain", isAsciiString(y) || (y = ""), 
p = new c([ r ], h, {
type: y
})) : p = o(Buffer.from(r)), s(i(m)), s("string" == typeof p && i(p) || l(p)), a.push(u(m, p, h));
}
},
validateBoundary: function validateBoundary(e) {
const t = e.length;
if (t < 27 || t > 70) return !1;
for (let r = 0; r < t; ++r) {
const t = e.charCodeAt(r);
if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || 39 === t || 45 === t || 95 === t)) return !1;
}
return !0;
}
};
}),

/***/ 1112:
/***/ ((e, t, n) => {
const {isBlobLike: r, iteratorMixin: a} = n(9774), {kState: o} = n(1693), {kEnumerableProperty: i} = n(586), {FileLike: s, isFileLike: m} = n(564), {webidl: l} = n(6083), {File: c} = n(4573), h = n(7975), d = globalThis.File ?? c;
class FormData {
constructor(e) {
if (l.util.markAsUncloneable(this), void 0 !== e) throw l.errors.conversionFailed({
prefix: "FormData constructor",
argument: "Argument 1",
types: [ "undefined" ]
});
this[o] = [];
}
append(e, t, n = void 0) {
l.brandCheck(this, FormData);
const a = "FormData.append";
if (l.argumentLengthCheck(arguments, 2, a), 3 === arguments.length && !r(t)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
const i = makeEntry(e = l.converters.USVString(e, a, "name"), t = r(t) ? l.converters.Blob(t, a, "value", {
strict: !1
}) : l.converters.USVString(t, a, "value"), n = 3 === arguments.length ? l.converters.USVString(n, a, "filename") : void 0);
this[o].push(i);
}
delete(e) {
l.brandCheck(this, FormData);
const t = "FormData.delete";
l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), 
this[o] = this[o].filter(t => t.name !== e);
}
get(e) {
l.brandCheck(this, FormData);
const t = "FormData.get";
l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name");
const n = this[o].findIndex(t => t.name === e);
return -1 === n ? null : this[o][n].value;
}
getAll(e) {
l.brandCheck(this, FormData);
const t = "FormData.getAll";
return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), 
this[o].filter(t => t.name === e).map(e => e.value);
}
has(e) {
l.brandCheck(this, FormData);
const t = "FormData.has";
return l.argumentLengthCheck(arguments, 1, t), e = l.converters.USVString(e, t, "name"), 
-1 !== this[o].findIndex(t => t.name === e);
}
set(e, t, n = void 0) {
l.brandCheck(this, FormData);
const a = "FormData.set";
if (l.argumentLengthCheck(arguments, 2, a), 3 === arguments.length && !r(t)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
e = l.converters.USVString(e, a, "name"), t = r(t) ? l.converters.Blob(t, a, "name", {
strict: !1
}) : l.converters.USVString(t, a, "name"), n = 3 === arguments.length ? l.converters.USVString(n, a, "name") : void 0;
const i = makeEntry(e, t, n), s = this[o].findIndex(t => t.name === e);
-1 !== s ? this[o] = [ ...this[o].slice(0, s), i, ...this[o].slice(s + 1).filter(t => t.name !== e) ] : this[o].push(i);
}
[h.inspect.custom](e, t) {
const n = this[o].reduce((e, t) => (e[t.name] ? Array.isArray(e[t.name]) ? e[t.name].push(t.value) : e[t.name] = [ e[t.name], t.value ] : e[t.name] = t.value, 
e), {
__proto__: null
});
t.depth ??= e, t.colors ??= !0;
const r = h.formatWithOptions(t, n);
return `FormData ${r.slice(r.indexOf("]") + 2)}`;
}
}
function makeEntry(e, t, n) {
if ("string" == typeof t) ; else if (m(t) || (t = t instanceof Blob ? new d([ t ], "blob", {
type: t.type
}) : new s(t, "blob", {
type: t.type
})), void 0 !== n) {
const e = {
type: t.type,
lastModified: t.lastModified
};
t = t instanceof c ? new d([ t ], n, e) : new s(t, n, e);
}
return {
name: e,
value: t
};
}
a("FormData", FormData, o, "name", "value"), Object.defineProperties(FormData.prototype, {
append: i,
delete: i,
get: i,
getAll: i,
has: i,
set: i,
[Symbol.toStringTag]: {
value: "FormData",
configurable: !0
}
}), e.exports = {
FormData: FormData,
makeEntry: makeEntry
};
}),

/***/ 3109:
/***/ (e => {
const o = Symbol.for("undici.globalOrigin.1");
e.exports = {
getGlobalOrigin: function getGlobalOrigin() {
return globalThis[o];
},
setGlobalOrigin: function setGlobalOrigin(e) {
if (void 0 === e) return void Object.defineProperty(globalThis, o, {
value: void 0,
writable: !0,
enumerable: !1,
configurable: !1
});
const l = new URL(e);
if ("http:" !== l.protocol && "https:" !== l.protocol) throw new TypeError(`Only http & https urls are allowed, received ${l.protocol}`);
Object.defineProperty(globalThis, o, {
value: l,
writable: !0,
enumerable: !1,
configurable: !1
});
}
};
}),

/***/ 1470:
/***/ ((e, t, r) => {
const {kConstruct: s} = r(33), {kEnumerableProperty: a} = r(586), {iteratorMixin: i, isValidHeaderName: n, isValidHeaderValue: o} = r(9774), {webidl: d} = r(6083), l = r(4589), h = r(7975), u = Symbol("headers map"), c = Symbol("headers map sorted");
function isHTTPWhiteSpaceCharCode(e) {
return 10 === e || 13 === e || 9 === e || 32 === e;
}
function headerValueNormalize(e) {
let t = 0, r = e.length;
for (;r > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(r - 1)); ) --r;
for (;r > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t)); ) ++t;
return 0 === t && r === e.length ? e : e.substring(t, r);
}
function fill(e, t) {
if (Array.isArray(t)) for (let r = 0; r < t.length; ++r) {
const s = t[r];
if (2 !== s.length) throw d.errors.exception({
header: "Headers constructor",
message: `expected name/value pair to be length 2, found ${s.length}.`
});
appendHeader(e, s[0], s[1]);
} else {
if ("object" != typeof t || null === t) throw d.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
{
const r = Object.keys(t);
for (let s = 0; s < r.length; ++s) appendHeader(e, r[s], t[r[s]]);
}
}
}
function appendHeader(e, t, r) {
if (r = headerValueNormalize(r), !n(t)) throw d.errors.invalidArgument({
prefix: "Headers.append",
value: t,
type: "header name"
});
if (!o(r)) throw d.errors.invalidArgument({
prefix: "Headers.append",
value: r,
type: "header value"
});
if ("immutable" === p(e)) throw new TypeError("immutable");
return f(e).append(t, r, !1);
}
function compareHeaderName(e, t) {
return e[0] < t[0] ? -1 : 1;
}
class HeadersList {
cookies=null;
constructor(e) {
e instanceof HeadersList ? (this[u] = new Map(e[u]), this[c] = e[c], this.cookies = null === e.cookies ? null : [ ...e.cookies ]) : (this[u] = new Map(e), 
this[c] = null);
}
contains(e, t) {
return this[u].has(t ? e : e.toLowerCase());
}
clear() {
this[u].clear(), this[c] = null, this.cookies = null;
}
append(e, t, r) {
this[c] = null;
const s = r ? e : e.toLowerCase(), a = this[u].get(s);
if (a) {
const e = "cookie" === s ? "; " : ", ";
this[u].set(s, {
name: a.name,
value: `${a.value}${e}${t}`
});
} else this[u].set(s, {
name: e,
value: t
});
"set-cookie" === s && (this.cookies ??= []).push(t);
}
set(e, t, r) {
this[c] = null;
const s = r ? e : e.toLowerCase();
"set-cookie" === s && (this.cookies = [ t ]), this[u].set(s, {
name: e,
value: t
});
}
delete(e, t) {
this[c] = null, t || (e = e.toLowerCase()), "set-cookie" === e && (this.cookies = null), 
this[u].delete(e);
}
get(e, t) {
return this[u].get(t ? e : e.toLowerCase())?.value ?? null;
}
* [Symbol.iterator]() {
for (const {0: e, 1: {value: t}} of this[u]) yield [ e, t ];
}
get entries() {
const e = {};
if (0 !== this[u].size) for (const {name: t, value: r} of this[u].values()) e[t] = r;
return e;
}
rawValues() {
return this[u].values();
}
get entriesList() {
const e = [];
if (0 !== this[u].size) for (const {0: t, 1: {name: r, value: s}} of this[u]) if ("set-cookie" === t) for (const t of this.cookies) e.push([ r, t ]); else e.push([ r, s ]);
return e;
}
toSortedArray() {
const e = this[u].size, t = new Array(e);
if (e <= 32) {
if (0 === e) return t;
const r = this[u][Symbol.iterator](), s = r.next().value;
t[0] = [ s[0], s[1].value ], l(null !== s[1].value);
for (let s, a, i = 1, n = 0, o = 0, d = 0, h = 0; i < e; ++i) {
for (a = r.next().value, s = t[i] = [ a[0], a[1].value ], l(null !== s[1]), d = 0, 
o = i; d < o; ) h = d + (o - d >> 1), t[h][0] <= s[0] ? d = h + 1 : o = h;
if (i !== h) {
for (n = i; n > d; ) t[n] = t[--n];
t[d] = s;
}
}
if (!r.next().done) throw new TypeError("Unreachable");
return t;
}
{
let e = 0;
for (const {0: r, 1: {value: s}} of this[u]) t[e++] = [ r, s ], l(null !== s);
return t.sort(compareHeaderName);
}
}
}
class Headers {
#e;
#t;
constructor(e = void 0) {
d.util.markAsUncloneable(this), e !== s && (this.#t = new HeadersList, this.#e = "none", 
void 0 !== e && fill(this, e = d.converters.HeadersInit(e, "Headers contructor", "init")));
}
append(e, t) {
d.brandCheck(this, Headers), d.argumentLengthCheck(arguments, 2, "Headers.append");
const r = "Headers.append";
return appendHeader(this, e = d.converters.ByteString(e, r, "name"), t = d.converters.ByteString(t, r, "value"));
}
delete(e) {
if (d.brandCheck(this, Headers), d.argumentLengthCheck(arguments, 1, "Headers.delete"), 
e = d.converters.ByteString(e, "Headers.delete", "name"), !n(e)) throw d.errors.invalidArgument({
prefix: "Headers.delete",
value: e,
type: "header name"
});
if ("immutable" === this.#e) throw new TypeError("immutable");
this.#t.contains(e, !1) && this.#t.delete(e, !1);
}
get(e) {
d.brandCheck(this, Headers), d.argumentLengthCheck(arguments, 1, "Headers.get");
const t = "Headers.get";
if (e = d.converters.ByteString(e, t, "name"), !n(e)) throw d.errors.invalidArgument({
prefix: t,
value: e,
type: "header name"
});
return this.#t.get(e, !1);
}
has(e) {
d.brandCheck(this, Headers), d.argumentLengthCheck(arguments, 1, "Headers.has");
const t = "Headers.has";
if (e = d.converters.ByteString(e, t, "name"), !n(e)) throw d.errors.invalidArgument({
prefix: t,
value: e,
type: "header name"
});
return this.#t.contains(e, !1);
}
set(e, t) {
d.brandCheck(this, Headers), d.argumentLengthCheck(arguments, 2, "Headers.set");
const r = "Headers.set";
if (e = d.converters.ByteString(e, r, "name"), t = headerValueNormalize(t = d.converters.ByteString(t, r, "value")), 
!n(e)) throw d.errors.invalidArgument({
prefix: r,
value: e,
type: "header name"
});
if (!o(t)) throw d.errors.invalidArgument({
prefix: r,
value: t,
type: "header value"
});
if ("immutable" === this.#e) throw new TypeError("immutable");
this.#t.set(e, t, !1);
}
getSetCookie() {
d.brandCheck(this, Headers);
const e = this.#t.cookies;
return e ? [ ...e ] : [];
}
get [c]() {
if (this.#t[c]) return this.#t[c];
const e = [], t = this.#t.toSortedArray(), r = this.#t.cookies;
if (null === r || 1 === r.length) return this.#t[c] = t;
for (let s = 0; s < t.length; ++s) {
const {0: a, 1: i} = t[s];
if ("set-cookie" === a) for (let t = 0; t < r.length; ++t) e.push([ a, r[t] ]); else e.push([ a, i ]);
}
return this.#t[c] = e;
}
[h.inspect.custom](e, t) {
return t.depth ??= e, `Headers ${h.formatWithOptions(t, this.#t.entries)}`;
}
static getHeadersGuard(e) {
return e.#e;
}
static setHeadersGuard(e, t) {
e.#e = t;
}
static getHeadersList(e) {
return e.#t;
}
static setHeadersList(e, t) {
e.#t = t;
}
}
const {getHeadersGuard: p, setHeadersGuard: g, getHeadersList: f, setHeadersList: m} = Headers;
Reflect.deleteProperty(Headers, "getHeadersGuard"), Reflect.deleteProperty(Headers, "setHeadersGuard"), 
Reflect.deleteProperty(Headers, "getHeadersList"), Reflect.deleteProperty(Headers, "setHeadersList"), 
i("Headers", Headers, c, 0, 1), Object.defineProperties(Headers.prototype, {
append: a,
delete: a,
get: a,
has: a,
set: a,
getSetCookie: a,
[Symbol.toStringTag]: {
value: "Headers",
configurable: !0
},
[h.inspect.custom]: {
enumerable: !1
}
}), d.converters.HeadersInit = function(e, t, r) {
if ("Object" === d.util.Type(e)) {
const s = Reflect.get(e, Symbol.iterator);
if (!h.types.isProxy(e) && s === Headers.prototype.entries) try {
return f(e).entriesList;
} catch {}
return "function" == typeof s ? d.converters["sequence<sequence<ByteString>>"](e, t, r, s.bind(e)) : d.converters["record<ByteString, ByteString>"](e, t, r);
}
throw d.errors.conversionFailed({
prefix: "Headers constructor",
argument: "Argument 1",
types: [ "sequence<sequence<ByteString>>", "record<ByteString, ByteString>" ]
});
}, e.exports = {
fill: fill,
compareHeaderName: compareHeaderName,
Headers: Headers,
HeadersList: HeadersList,
getHeadersGuard: p,
setHeadersGuard: g,
setHeadersList: m,
getHeadersList: f
};
}),

/***/ 7532:
/***/ ((e, t, r) => {
const {makeNetworkError: o, makeAppropriateNetworkError: n, filterResponse: s, makeResponse: i, fromInnerResponse: a} = r(9141), {HeadersList: c} = r(1470), {Request: l, cloneRequest: d} = r(5601), u = r(8522), {bytesMatch: h, makePolicyContainer: p, clonePolicyContainer: f, requestBadPort: m, TAOCheck: y, appendRequestOriginHeader: g, responseLocationURL: b, requestCurrentURL: L, setRequestReferrerPolicyOnRedirect: R, tryUpgradeRequestToAPotentiallyTrustworthyURL: T, createOpaqueTimingInfo: w, appendFetchMetadata: q, corsCheck: C, crossOriginResourcePolicyCheck: S, determineRequestsReferrer: k, coarsenedSharedCurrentTime: E, createDeferredPromise: O, isBlobLike: v, sameOrigin: P, isCancelled: F, isAborted: A, isErrorLike: I, fullyReadBody: B, readableStreamClose: x, isomorphicEncode: z, urlIsLocal: N, urlIsHttpHttpsScheme: U, urlHasHttpsScheme: D, clampAndCoarsenConnectionTimingInfo: _, simpleRangeHeaderValue: H, buildContentRange: M, createInflate: j, extractMimeType: G} = r(9774), {kState: W, kDispatcher: V} = r(1693), $ = r(4589), {safelyExtractBody: Y, extractBody: Z} = r(3842), {redirectStatusSet: K, nullBodyStatus: Q, safeMethodsSet: J, requestBodyHeader: X, subresourceSet: ee} = r(6689), te = r(8474), {Readable: re, pipeline: oe, finished: ne} = r(7075), {addAbortListener: se, isErrored: ie, isReadable: ae, bufferToLowerCasedHeaderName: ce} = r(586), {dataURLProcessor: le, serializeAMimeType: de, minimizeSupportedMimeType: ue} = r(2318), {getGlobalDispatcher: he} = r(5319), {webidl: pe} = r(6083), {STATUS_CODES: fe} = r(7067), me = [ "GET", "HEAD" ], ye = "undefined" != typeof __UNDICI_IS_NODE__ || "undefined" != typeof esbuildDetection ? "node" : "undici";
let ge;
class Fetch extends te {
constructor(e) {
super(), this.dispatcher = e, this.connection = null, this.dump = !1, this.state = "ongoing";
}
terminate(e) {
"ongoing" === this.state && (this.state = "terminated", this.connection?.destroy(e), 
this.emit("terminated", e));
}
abort(e) {
"ongoing" === this.state && (this.state = "aborted", e || (e = new DOMException("The operation was aborted.", "AbortError")), 
this.serializedAbortReason = e, this.connection?.destroy(e), this.emit("terminated", e));
}
}
function handleFetchDone(e) {
finalizeAndReportTiming(e, "fetch");
}
function finalizeAndReportTiming(e, t = "other") {
if ("error" === e.type && e.aborted) return;
if (!e.urlList?.length) return;
const r = e.urlList[0];
let o = e.timingInfo, n = e.cacheState;
U(r) && null !== o && (e.timingAllowPassed || (o = w({
startTime: o.startTime
}), n = ""), o.endTime = E(), e.timingInfo = o, be(o, r.href, t, globalThis, n));
}
const be = performance.markResourceTiming;
function abortFetch(e, t, r, o) {
if (e && e.reject(o), null != t.body && ae(t.body?.stream) && t.body.stream.cancel(o).catch(e => {
if ("ERR_INVALID_STATE" !== e.code) throw e;
}), null == r) return;
const n = r[W];
null != n.body && ae(n.body?.stream) && n.body.stream.cancel(o).catch(e => {
if ("ERR_INVALID_STATE" !== e.code) throw e;
});
}
function fetching({request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: r, processResponse: o, processResponseEndOfBody: n, processResponseConsumeBody: s, useParallelQueue: i = !1, dispatcher: a = he()}) {
$(a);
let c = null, l = !1;
null != e.client && (c = e.client.globalObject, l = e.client.crossOriginIsolatedCapability);
const d = E(l), u = w({
startTime: d
}), h = {
controller: new Fetch(a),
request: e,
timingInfo: u,
processRequestBodyChunkLength: t,
processRequestEndOfBody: r,
processResponse: o,
processResponseConsumeBody: s,
processResponseEndOfBody: n,
taskDestination: c,
crossOriginIsolatedCapability: l
};
if ($(!e.body || e.body.stream), "client" === e.window && (e.window = "Window" === e.client?.globalObject?.constructor?.name ? e.client : "no-window"), 
"client" === e.origin && (e.origin = e.client.origin), "client" === e.policyContainer && (null != e.client ? e.policyContainer = f(e.client.policyContainer) : e.policyContainer = p()), 
!e.headersList.contains("accept", !0)) {
const t = "*/*";
e.headersList.append("accept", t, !0);
}
return e.headersList.contains("accept-language", !0) || e.headersList.append("accept-language", "*", !0), 
e.priority, ee.has(e.destination), mainFetch(h).catch(e => {
h.controller.terminate(e);
}), h.controller;
}
async function mainFetch(e, t = !1) {
const r = e.request;
let n = null;
if (r.localURLsOnly && !N(L(r)) && (n = o("local URLs only")), T(r), "blocked" === m(r) && (n = o("bad port")), 
"" === r.referrerPolicy && (r.referrerPolicy = r.policyContainer.referrerPolicy), 
"no-referrer" !== r.referrer && (r.referrer = k(r)), null === n && (n = await (async () => {
const t = L(r);
return P(t, r.url) && "basic" === r.responseTainting || "data:" === t.protocol || "navigate" === r.mode || "websocket" === r.mode ? (r.responseTainting = "basic", 
await schemeFetch(e)) : "same-origin" === r.mode ? o('request mode cannot be "same-origin"') : "no-cors" === r.mode ? "follow" !== r.redirect ? o('redirect mode cannot be "follow" for "no-cors" request') : (r.responseTainting = "opaque", 
await schemeFetch(e)) : U(L(r)) ? (r.responseTainting = "cors", await httpFetch(e)) : o("URL scheme must be a HTTP(S) scheme");
})()), t) return n;
0 === n.status || n.internalResponse || (r.responseTainting, "basic" === r.responseTainting ? n = s(n, "basic") : "cors" === r.responseTainting ? n = s(n, "cors") : "opaque" === r.responseTainting ? n = s(n, "opaque") : $(!1));
let i = 0 === n.status ? n : n.internalResponse;
if (0 === i.urlList.length && i.urlList.push(...r.urlList), r.timingAllowFailed || (n.timingAllowPassed = !0), 
"opaque" === n.type && 206 === i.status && i.rangeRequested && !r.headers.contains("range", !0) && (n = i = o()), 
0 === n.status || "HEAD" !== r.method && "CONNECT" !== r.method && !Q.includes(i.status) || (i.body = null, 
e.controller.dump = !0), r.integrity) {
const processBodyError = t => fetchFinale(e, o(t));
if ("opaque" === r.responseTainting || null == n.body) return void processBodyError(n.error);
const processBody = t => {
h(t, r.integrity) ? (n.body = Y(t)[0], fetchFinale(e, n)) : processBodyError("integrity mismatch");
};
await B(n.body, processBody, processBodyError);
} else fetchFinale(e, n);
}
function schemeFetch(e) {
if (F(e) && 0 === e.request.redirectCount) return Promise.resolve(n(e));
const {request: t} = e, {protocol: s} = L(t);
switch (s) {
case "about:":
return Promise.resolve(o("about scheme is not supported"));

case "blob:":
{
ge || (ge = r(4573).resolveObjectURL);
const e = L(t);
if (0 !== e.search.length) return Promise.resolve(o("NetworkError when attempting to fetch resource."));
const n = ge(e.toString());
if ("GET" !== t.method || !v(n)) return Promise.resolve(o("invalid method"));
const s = i(), a = n.size, c = z(`${a}`), l = n.type;
if (t.headersList.contains("range", !0)) {
s.rangeRequested = !0;
const e = t.headersList.get("range", !0), r = H(e, !0);
if ("failure" === r) return Promise.resolve(o("failed to fetch the data URL"));
let {rangeStartValue: i, rangeEndValue: c} = r;
if (null === i) i = a - c, c = i + c - 1; else {
if (i >= a) return Promise.resolve(o("Range start is greater than the blob's size."));
(null === c || c >= a) && (c = a - 1);
}
const d = n.slice(i, c, l), u = Z(d);
s.body = u[0];
const h = z(`${d.size}`), p = M(i, c, a);
s.status = 206, s.statusText = "Partial Content", s.headersList.set("content-length", h, !0), 
s.headersList.set("content-type", l, !0), s.headersList.set("content-range", p, !0);
} else {
const e = Z(n);
s.statusText = "OK", s.body = e[0], s.headersList.set("content-length", c, !0), 
s.headersList.set("content-type", l, !0);
}
return Promise.resolve(s);
}

case "data:":
{
const e = L(t), r = le(e);
if ("failure" === r) return Promise.resolve(o("failed to fetch the data URL"));
const n = de(r.mimeType);
return Promise.resolve(i({
statusText: "OK",
headersList: [ [ "content-type", {
name: "Content-Type",
value: n
} ] ],
body: Y(r.body)[0]
}));
}

case "file:":
return Promise.resolve(o("not implemented... yet..."));

case "http:":
case "https:":
return httpFetch(e).catch(e => o(e));

default:
return Promise.resolve(o("unknown scheme"));
}
}
function finalizeResponse(e, t) {
e.request.done = !0, null != e.processResponseDone && queueMicrotask(() => e.processResponseDone(t));
}
function fetchFinale(e, t) {
let r = e.timingInfo;
const processResponseEndOfBody = () => {
const o = Date.now();
"document" === e.request.destination && (e.controller.fullTimingInfo = r), e.controller.reportTimingSteps = () => {
if ("https:" !== e.request.url.protocol) return;
r.endTime = o;
let n = t.cacheState;
const s = t.bodyInfo;
t.timingAllowPassed || (r = w(r), n = "");
let i = 0;
if ("navigator" !== e.request.mode || !t.hasCrossOriginRedirects) {
i = t.status;
const e = G(t.headersList);
"failure" !== e && (s.contentType = ue(e));
}
null != e.request.initiatorType && be(r, e.request.url.href, e.request.initiatorType, globalThis, n, s, i);
}, queueMicrotask(() => (e.request.done = !0, null != e.processResponseEndOfBody && queueMicrotask(() => e.processResponseEndOfBody(t)), 
void (null != e.request.initiatorType && e.controller.reportTimingSteps())));
};
null != e.processResponse && queueMicrotask(() => {
e.processResponse(t), e.processResponse = null;
});
const o = "error" === t.type ? t : t.internalResponse ?? t;
null == o.body ? processResponseEndOfBody() : ne(o.body.stream, () => {
processResponseEndOfBody();
});
}
async function httpFetch(e) {
const t = e.request;
let r = null, n = null;
const s = e.timingInfo;
if (t.serviceWorkers, null === r) {
if ("follow" === t.redirect && (t.serviceWorkers = "none"), n = r = await httpNetworkOrCacheFetch(e), 
"cors" === t.responseTainting && "failure" === C(t, r)) return o("cors failure");
"failure" === y(t, r) && (t.timingAllowFailed = !0);
}
return "opaque" !== t.responseTainting && "opaque" !== r.type || "blocked" !== S(t.origin, t.client, t.destination, n) ? (K.has(n.status) && ("manual" !== t.redirect && e.controller.connection.destroy(void 0, !1), 
"error" === t.redirect ? r = o("unexpected redirect") : "manual" === t.redirect ? r = n : "follow" === t.redirect ? r = await function httpRedirectFetch(e, t) {
const r = e.request, n = t.internalResponse ? t.internalResponse : t;
let s;
try {
if (s = b(n, L(r).hash), null == s) return t;
} catch (e) {
return Promise.resolve(o(e));
}
if (!U(s)) return Promise.resolve(o("URL scheme must be a HTTP(S) scheme"));
if (20 === r.redirectCount) return Promise.resolve(o("redirect count exceeded"));
if (r.redirectCount += 1, "cors" === r.mode && (s.username || s.password) && !P(r, s)) return Promise.resolve(o('cross origin not allowed for request mode "cors"'));
if ("cors" === r.responseTainting && (s.username || s.password)) return Promise.resolve(o('URL cannot contain credentials for request mode "cors"'));
if (303 !== n.status && null != r.body && null == r.body.source) return Promise.resolve(o());
if ([ 301, 302 ].includes(n.status) && "POST" === r.method || 303 === n.status && !me.includes(r.method)) {
r.method = "GET", r.body = null;
for (const e of X) r.headersList.delete(e);
}
P(L(r), s) || (r.headersList.delete("authorization", !0), r.headersList.delete("proxy-authorization", !0), 
r.headersList.delete("cookie", !0), r.headersList.delete("host", !0)), null != r.body && ($(null != r.body.source), 
r.body = Y(r.body.source)[0]);
const i = e.timingInfo;
return i.redirectEndTime = i.postRedirectStartTime = E(e.crossOriginIsolatedCapability), 
0 === i.redirectStartTime && (i.redirectStartTime = i.startTime), r.urlList.push(s), 
R(r, n), mainFetch(e, !0);
}(e, r) : $(!1)), r.timingInfo = s, r) : o("blocked");
}
async function httpNetworkOrCacheFetch(e, t = !1, r = !1) {
const s = e.request;
let a = null, l = null, h = null;
"no-window" === s.window && "error" === s.redirect ? (a = e, l = s) : (l = d(s), 
a = {
...e
}, a.request = l);
const p = "include" === s.credentials || "same-origin" === s.credentials && "basic" === s.responseTainting, f = l.body ? l.body.length : null;
let m = null;
if (null == l.body && [ "POST", "PUT" ].includes(l.method) && (m = "0"), null != f && (m = z(`${f}`)), 
null != m && l.headersList.append("content-length", m, !0), null != f && l.keepalive, 
l.referrer instanceof URL && l.headersList.append("referer", z(l.referrer.href), !0), 
g(l), q(l), l.headersList.contains("user-agent", !0) || l.headersList.append("user-agent", ye), 
"default" === l.cache && (l.headersList.contains("if-modified-since", !0) || l.headersList.contains("if-none-match", !0) || l.headersList.contains("if-unmodified-since", !0) || l.headersList.contains("if-match", !0) || l.headersList.contains("if-range", !0)) && (l.cache = "no-store"), 
"no-cache" !== l.cache || l.preventNoCacheCacheControlHeaderModification || l.headersList.contains("cache-control", !0) || l.headersList.append("cache-control", "max-age=0", !0), 
"no-store" !== l.cache && "reload" !== l.cache || (l.headersList.contains("pragma", !0) || l.headersList.append("pragma", "no-cache", !0), 
l.headersList.contains("cache-control", !0) || l.headersList.append("cache-control", "no-cache", !0)), 
l.headersList.contains("range", !0) && l.headersList.append("accept-encoding", "identity", !0), 
l.headersList.contains("accept-encoding", !0) || (D(L(l)) ? l.headersList.append("accept-encoding", "br, gzip, deflate", !0) : l.headersList.append("accept-encoding", "gzip, deflate", !0)), 
l.headersList.delete("host", !0), l.cache = "no-store", "no-store" !== l.cache && l.cache, 
null == h) {
if ("only-if-cached" === l.cache) return o("only if cached");
const e = await async function httpNetworkFetch(e) {
$(!e.controller.connection || e.controller.connection.destroyed), e.controller.connection = {
abort: null,
destroyed: !1,
destroy(e, t = !0) {
this.destroyed || (this.destroyed = !0, t && this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError")));
}
};
const t = e.request;
let r = null;
const s = e.timingInfo;
t.cache = "no-store", t.mode;
let a = null;
if (null == t.body && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody()); else if (null != t.body) {
const processBodyChunk = async function*(t) {
F(e) || (yield t, e.processRequestBodyChunkLength?.(t.byteLength));
}, processEndOfBody = () => {
F(e) || e.processRequestEndOfBody && e.processRequestEndOfBody();
}, processBodyError = t => {
F(e) || ("AbortError" === t.name ? e.controller.abort() : e.controller.terminate(t));
};
a = async function*() {
try {
for await (const e of t.body.stream) yield* processBodyChunk(e);
processEndOfBody();
} catch (e) {
processBodyError(e);
}
}();
}
try {
const {body: o, status: n, statusText: l, headersList: d, socket: h} = await function dispatch({body: r}) {
const o = L(t), n = e.controller.dispatcher;
return new Promise((i, a) => n.dispatch({
path: o.pathname + o.search,
origin: o.origin,
method: t.method,
body: n.isMockActive ? t.body && (t.body.source || t.body.stream) : r,
headers: t.headersList.entries,
maxRedirections: 0,
upgrade: "websocket" === t.mode ? "websocket" : void 0
}, {
body: null,
abort: null,
onConnect(t) {
const {connection: r} = e.controller;
s.finalConnectionTimingInfo = _(void 0, s.postRedirectStartTime, e.crossOriginIsolatedCapability), 
r.destroyed ? t(new DOMException("The operation was aborted.", "AbortError")) : (e.controller.on("terminated", t), 
this.abort = r.abort = t), s.finalNetworkRequestStartTime = E(e.crossOriginIsolatedCapability);
},
onResponseStarted() {
s.finalNetworkResponseStartTime = E(e.crossOriginIsolatedCapability);
},
onHeaders(e, r, o, n) {
if (e < 200) return;
let s = "";
const a = new c;
for (let e = 0; e < r.length; e += 2) a.append(ce(r[e]), r[e + 1].toString("latin1"), !0);
s = a.get("location", !0);
const l = [], d = s && "follow" === t.redirect && K.has(e);
if ("HEAD" !== t.method && "CONNECT" !== t.method && !Q.includes(e) && !d) {
const e = a.get("content-encoding", !0), t = e ? e.toLowerCase().split(",") : [], r = 5;
if (t.length > r) return this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${r}`)), 
!0;
for (let e = t.length - 1; e >= 0; --e) {
const r = t[e].trim();
if ("x-gzip" === r || "gzip" === r) l.push(u.createGunzip({
flush: u.constants.Z_SYNC_FLUSH,
finishFlush: u.constants.Z_SYNC_FLUSH
})); else if ("deflate" === r) l.push(j({
flush: u.constants.Z_SYNC_FLUSH,
finishFlush: u.constants.Z_SYNC_FLUSH
})); else {
if ("br" !== r) {
l.length = 0;
break;
}
l.push(u.createBrotliDecompress({
flush: u.constants.BROTLI_OPERATION_FLUSH,
finishFlush: u.constants.BROTLI_OPERATION_FLUSH
}));
}
}
}
this.body = new re({
read: o
});
const h = this.onError.bind(this);
return i({
status: e,
statusText: n,
headersList: a,
body: l.length ? oe(this.body, ...l, e => {
e && this.onError(e);
}).on("error", h) : this.body.on("error", h)
}), !0;
},
onData(t) {
if (e.controller.dump) return;
const r = t;
return s.encodedBodySize += r.byteLength, this.body.push(r);
},
onComplete() {
this.abort && e.controller.off("terminated", this.abort), e.controller.ended = !0, 
this.body.push(null);
},
onError(t) {
this.abort && e.controller.off("terminated", this.abort), this.body?.destroy(t), 
e.controller.terminate(t), a(t);
},
onUpgrade(e, t, r) {
if (101 !== e) return;
const o = new c;
for (let e = 0; e < t.length; e += 2) o.append(ce(t[e]), t[e + 1].toString("latin1"), !0);
return i({
status: e,
statusText: fe[e],
headersList: o,
socket: r
}), !0;
}
}));
}({
body: a
});
if (h) r = i({
status: n,
statusText: l,
headersList: d,
socket: h
}); else {
const t = o[Symbol.asyncIterator]();
e.controller.next = () => t.next(), r = i({
status: n,
statusText: l,
headersList: d
});
}
} catch (t) {
return "AbortError" === t.name ? (e.controller.connection.destroy(), n(e, t)) : o(t);
}
const l = new ReadableStream({
async start(t) {
e.controller.controller = t;
},
async pull(t) {
await (async () => {
await e.controller.resume();
})();
},
async cancel(t) {
await (t => {
F(e) || e.controller.abort(t);
})(t);
},
type: "bytes"
});
return r.body = {
stream: l,
source: null,
length: null
}, e.controller.resume || e.controller.on("terminated", function onAborted(t) {
A(e) ? (r.aborted = !0, ae(l) && e.controller.controller.error(e.controller.serializedAbortReason)) : ae(l) && e.controller.controller.error(new TypeError("terminated", {
cause: I(t) ? t : void 0
})), e.controller.connection.destroy();
}), e.controller.resume = async () => {
for (;;) {
let t, o;
try {
const {done: r, value: o} = await e.controller.next();
if (A(e)) break;
t = r ? void 0 : o;
} catch (r) {
e.controller.ended && !s.encodedBodySize ? t = void 0 : (t = r, o = !0);
}
if (void 0 === t) return x(e.controller.controller), void finalizeResponse(e, r);
if (s.decodedBodySize += t?.byteLength ?? 0, o) return void e.controller.terminate(t);
const n = new Uint8Array(t);
if (n.byteLength && e.controller.controller.enqueue(n), ie(l)) return void e.controller.terminate();
if (e.controller.controller.desiredSize <= 0) return;
}
}, r;
}(a);
!J.has(l.method) && e.status >= 200 && e.status, null == h && (h = e);
}
if (h.urlList = [ ...l.urlList ], l.headersList.contains("range", !0) && (h.rangeRequested = !0), 
h.requestIncludesCredentials = p, 407 === h.status) return "no-window" === s.window ? o() : F(e) ? n(e) : o("proxy authentication required");
if (421 === h.status && !r && (null == s.body || null != s.body.source)) {
if (F(e)) return n(e);
e.controller.connection.destroy(), h = await httpNetworkOrCacheFetch(e, t, !0);
}
return h;
}
e.exports = {
fetch: function fetch(e, t = void 0) {
pe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
let r, o = O();
try {
r = new l(e, t);
} catch (e) {
return o.reject(e), o.promise;
}
const n = r[W];
if (r.signal.aborted) return abortFetch(o, n, null, r.signal.reason), o.promise;
const s = n.client.globalObject;
"ServiceWorkerGlobalScope" === s?.constructor?.name && (n.serviceWorkers = "none");
let i = null, c = !1, d = null;
return se(r.signal, () => {
c = !0, $(null != d), d.abort(r.signal.reason);
const e = i?.deref();
abortFetch(o, n, e, r.signal.reason);
}), d = fetching({
request: n,
processResponseEndOfBody: handleFetchDone,
processResponse: e => {
c || (e.aborted ? abortFetch(o, n, i, d.serializedAbortReason) : "error" !== e.type ? (i = new WeakRef(a(e, "immutable")), 
o.resolve(i.deref()), o = null) : o.reject(new TypeError("fetch failed", {
cause: e.error
})));
},
dispatcher: r[V]
}), o.promise;
},
Fetch: Fetch,
fetching: fetching,
finalizeAndReportTiming: finalizeAndReportTiming
};
}),

/***/ 5601:
/***/ ((e, t, r) => {
const {extractBody: i, mixinBody: n, cloneBody: o, bodyUnusable: s} = r(3842), {Headers: a, fill: l, HeadersList: c, setHeadersGuard: d, getHeadersGuard: u, setHeadersList: h, getHeadersList: g} = r(1470), {FinalizationRegistry: y} = r(1751)(), f = r(586), v = r(7975), {isValidHTTPToken: b, sameOrigin: m, environmentSettingsObject: p} = r(9774), {forbiddenMethodsSet: R, corsSafeListedMethodsSet: w, referrerPolicy: q, requestRedirect: k, requestMode: C, requestCredentials: L, requestCache: S, requestDuplex: T} = r(6689), {kEnumerableProperty: E, normalizedMethodRecordsBase: N, normalizedMethodRecords: O} = f, {kHeaders: P, kSignal: M, kState: H, kDispatcher: A} = r(1693), {webidl: U} = r(6083), {URLSerializer: I} = r(2318), {kConstruct: x} = r(33), D = r(4589), {getMaxListeners: V, setMaxListeners: j, getEventListeners: F, defaultMaxListeners: B} = r(8474), G = Symbol("abortController"), W = new y(({signal: e, abort: t}) => {
e.removeEventListener("abort", t);
}), $ = new WeakMap;
function buildAbort(e) {
return function abort() {
const t = e.deref();
if (void 0 !== t) {
W.unregister(abort), this.removeEventListener("abort", abort), t.abort(this.reason);
const e = $.get(t.signal);
if (void 0 !== e) {
if (0 !== e.size) {
for (const t of e) {
const e = t.deref();
void 0 !== e && e.abort(this.reason);
}
e.clear();
}
$.delete(t.signal);
}
}
};
}
let z = !1;
class Request {
constructor(e, t = {}) {
if (U.util.markAsUncloneable(this), e === x) return;
const r = "Request constructor";
U.argumentLengthCheck(arguments, 1, r), e = U.converters.RequestInfo(e, r, "input"), 
t = U.converters.RequestInit(t, r, "init");
let n = null, o = null;
const u = p.settingsObject.baseUrl;
let y = null;
if ("string" == typeof e) {
let r;
this[A] = t.dispatcher;
try {
r = new URL(e, u);
} catch (t) {
throw new TypeError("Failed to parse URL from " + e, {
cause: t
});
}
if (r.username || r.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
n = makeRequest({
urlList: [ r ]
}), o = "cors";
} else this[A] = t.dispatcher || e[A], D(e instanceof Request), n = e[H], y = e[M];
const v = p.settingsObject.origin;
let q = "client";
if ("EnvironmentSettingsObject" === n.window?.constructor?.name && m(n.window, v) && (q = n.window), 
null != t.window) throw new TypeError(`'window' option '${q}' must be null`);
"window" in t && (q = "no-window"), n = makeRequest({
method: n.method,
headersList: n.headersList,
unsafeRequest: n.unsafeRequest,
client: p.settingsObject,
window: q,
priority: n.priority,
origin: n.origin,
referrer: n.referrer,
referrerPolicy: n.referrerPolicy,
mode: n.mode,
credentials: n.credentials,
cache: n.cache,
redirect: n.redirect,
integrity: n.integrity,
keepalive: n.keepalive,
reloadNavigation: n.reloadNavigation,
historyNavigation: n.historyNavigation,
urlList: [ ...n.urlList ]
});
const k = 0 !== Object.keys(t).length;
if (k && ("navigate" === n.mode && (n.mode = "same-origin"), n.reloadNavigation = !1, 
n.historyNavigation = !1, n.origin = "client", n.referrer = "client", n.referrerPolicy = "", 
n.url = n.urlList[n.urlList.length - 1], n.urlList = [ n.url ]), void 0 !== t.referrer) {
const e = t.referrer;
if ("" === e) n.referrer = "no-referrer"; else {
let t;
try {
t = new URL(e, u);
} catch (t) {
throw new TypeError(`Referrer "${e}" is not a valid URL.`, {
cause: t
});
}
"about:" === t.protocol && "client" === t.hostname || v && !m(t, p.settingsObject.baseUrl) ? n.referrer = "client" : n.referrer = t;
}
}
let C;
if (void 0 !== t.referrerPolicy && (n.referrerPolicy = t.referrerPolicy), C = void 0 !== t.mode ? t.mode : o, 
"navigate" === C) throw U.errors.exception({
header: "Request constructor",
message: "invalid request mode navigate."
});
if (null != C && (n.mode = C), void 0 !== t.credentials && (n.credentials = t.credentials), 
void 0 !== t.cache && (n.cache = t.cache), "only-if-cached" === n.cache && "same-origin" !== n.mode) throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
if (void 0 !== t.redirect && (n.redirect = t.redirect), null != t.integrity && (n.integrity = String(t.integrity)), 
void 0 !== t.keepalive && (n.keepalive = Boolean(t.keepalive)), void 0 !== t.method) {
let e = t.method;
const r = O[e];
if (void 0 !== r) n.method = r; else {
if (!b(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
const t = e.toUpperCase();
if (R.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
e = N[t] ?? e, n.method = e;
}
z || "patch" !== n.method || (process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", {
code: "UNDICI-FETCH-patch"
}), z = !0);
}
void 0 !== t.signal && (y = t.signal), this[H] = n;
const L = new AbortController;
if (this[M] = L.signal, null != y) {
if (!y || "boolean" != typeof y.aborted || "function" != typeof y.addEventListener) throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
if (y.aborted) L.abort(y.reason); else {
this[G] = L;
const e = buildAbort(new WeakRef(L));
try {
("function" == typeof V && V(y) === B || F(y, "abort").length >= B) && j(1500, y);
} catch {}
f.addAbortListener(y, e), W.register(L, {
signal: y,
abort: e
}, e);
}
}
if (this[P] = new a(x), h(this[P], n.headersList), d(this[P], "request"), "no-cors" === C) {
if (!w.has(n.method)) throw new TypeError(`'${n.method} is unsupported in no-cors mode.`);
d(this[P], "request-no-cors");
}
if (k) {
const e = g(this[P]), r = void 0 !== t.headers ? t.headers : new c(e);
if (e.clear(), r instanceof c) {
for (const {name: t, value: i} of r.rawValues()) e.append(t, i, !1);
e.cookies = r.cookies;
} else l(this[P], r);
}
const S = e instanceof Request ? e[H].body : null;
if (!(null == t.body && null == S || "GET" !== n.method && "HEAD" !== n.method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
let T = null;
if (null != t.body) {
const [e, r] = i(t.body, n.keepalive);
T = e, r && !g(this[P]).contains("content-type", !0) && this[P].append("content-type", r);
}
const E = T ?? S;
if (null != E && null == E.source) {
if (null != T && null == t.duplex) throw new TypeError("RequestInit: duplex option is required when sending a body.");
if ("same-origin" !== n.mode && "cors" !== n.mode) throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');
n.useCORSPreflightFlag = !0;
}
let I = E;
if (null == T && null != S) {
if (s(e)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
const t = new TransformStream;
S.stream.pipeThrough(t), I = {
source: S.source,
length: S.length,
stream: t.readable
};
}
this[H].body = I;
}
get method() {
return U.brandCheck(this, Request), this[H].method;
}
get url() {
return U.brandCheck(this, Request), I(this[H].url);
}
get headers() {
return U.brandCheck(this, Request), this[P];
}
get destination() {
return U.brandCheck(this, Request), this[H].destination;
}
get referrer() {
return U.brandCheck(this, Request), "no-referrer" === this[H].referrer ? "" : "client" === this[H].referrer ? "about:client" : this[H].referrer.toString();
}
get referrerPolicy() {
return U.brandCheck(this, Request), this[H].referrerPolicy;
}
get mode() {
return U.brandCheck(this, Request), this[H].mode;
}
get credentials() {
return this[H].credentials;
}
get cache() {
return U.brandCheck(this, Request), this[H].cache;
}
get redirect() {
return U.brandCheck(this, Request), this[H].redirect;
}
get integrity() {
return U.brandCheck(this, Request), this[H].integrity;
}
get keepalive() {
return U.brandCheck(this, Request), this[H].keepalive;
}
get isReloadNavigation() {
return U.brandCheck(this, Request), this[H].reloadNavigation;
}
get isHistoryNavigation() {
return U.brandCheck(this, Request), this[H].historyNavigation;
}
get signal() {
return U.brandCheck(this, Request), this[M];
}
get body() {
return U.brandCheck(this, Request), this[H].body ? this[H].body.stream : null;
}
get bodyUsed() {
return U.brandCheck(this, Request), !!this[H].body && f.isDisturbed(this[H].body.stream);
}
get duplex() {
return U.brandCheck(this, Request), "half";
}
clone() {
if (U.brandCheck(this, Request), s(this)) throw new TypeError("unusable");
const e = cloneRequest(this[H]), t = new AbortController;
if (this.signal.aborted) t.abort(this.signal.reason); else {
let e = $.get(this.signal);
void 0 === e && (e = new Set, $.set(this.signal, e));
const r = new WeakRef(t);
e.add(r), f.addAbortListener(t.signal, buildAbort(r));
}
return fromInnerRequest(e, t.signal, u(this[P]));
}
[v.inspect.custom](e, t) {
null === t.depth && (t.depth = 2), t.colors ??= !0;
const r = {
method: this.method,
url: this.url,
headers: this.headers,
destination: this.destination,
referrer: this.referrer,
referrerPolicy: this.referrerPolicy,
mode: this.mode,
credentials: this.credentials,
cache: this.cache,
redirect: this.redirect,
integrity: this.integrity,
keepalive: this.keepalive,
isReloadNavigation: this.isReloadNavigation,
isHistoryNavigation: this.isHistoryNavigation,
signal: this.signal
};
return `Request ${v.formatWithOptions(t, r)}`;
}
}
function makeRequest(e) {
return {
method: e.method ?? "GET",
localURLsOnly: e.localURLsOnly ?? !1,
unsafeRequest: e.unsafeRequest ?? !1,
body: e.body ?? null,
client: e.client ?? null,
reservedClient: e.reservedClient ?? null,
replacesClientId: e.replacesClientId ?? "",
window: e.window ?? "client",
keepalive: e.keepalive ?? !1,
serviceWorkers: e.serviceWorkers ?? "all",
initiator: e.initiator ?? "",
destination: e.destination ?? "",
priority: e.priority ?? null,
origin: e.origin ?? "client",
policyContainer: e.policyContainer ?? "client",
referrer: e.referrer ?? "client",
referrerPolicy: e.referrerPolicy ?? "",
mode: e.mode ?? "no-cors",
useCORSPreflightFlag: e.useCORSPreflightFlag ?? !1,
credentials: e.credentials ?? "same-origin",
useCredentials: e.useCredentials ?? !1,
cache: e.cache ?? "default",
redirect: e.redirect ?? "follow",
integrity: e.integrity ?? "",
cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
parserMetadata: e.parserMetadata ?? "",
reloadNavigation: e.reloadNavigation ?? !1,
historyNavigation: e.historyNavigation ?? !1,
userActivation: e.userActivation ?? !1,
taintedOrigin: e.taintedOrigin ?? !1,
redirectCount: e.redirectCount ?? 0,
responseTainting: e.responseTainting ?? "basic",
preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? !1,
done: e.done ?? !1,
timingAllowFailed: e.timingAllowFailed ?? !1,
urlList: e.urlList,
url: e.urlList[0],
headersList: e.headersList ? new c(e.headersList) : new c
};
}
function cloneRequest(e) {
const t = makeRequest({
...e,
body: null
});
return null != e.body && (t.body = o(t, e.body)), t;
}
function fromInnerRequest(e, t, r) {
const i = new Request(x);
return i[H] = e, i[M] = t, i[P] = new a(x), h(i[P], e.headersList), d(i[P], r), 
i;
}
n(Request), Object.defineProperties(Request.prototype, {
method: E,
url: E,
headers: E,
redirect: E,
clone: E,
signal: E,
duplex: E,
destination: E,
body: E,
bodyUsed: E,
isHistoryNavigation: E,
isReloadNavigation: E,
keepalive: E,
integrity: E,
cache: E,
credentials: E,
attribute: E,
referrerPolicy: E,
referrer: E,
mode: E,
[Symbol.toStringTag]: {
value: "Request",
configurable: !0
}
}), U.converters.Request = U.interfaceConverter(Request), U.converters.RequestInfo = function(e, t, r) {
return "string" == typeof e ? U.converters.USVString(e, t, r) : e instanceof Request ? U.converters.Request(e, t, r) : U.converters.USVString(e, t, r);
}, U.converters.AbortSignal = U.interfaceConverter(AbortSignal), U.converters.RequestInit = U.dictionaryConverter([ {
key: "method",
converter: U.converters.ByteString
}, {
key: "headers",
converter: U.converters.HeadersInit
}, {
key: "body",
converter: U.nullableConverter(U.converters.BodyInit)
}, {
key: "referrer",
converter: U.converters.USVString
}, {
key: "referrerPolicy",
converter: U.converters.DOMString,
allowedValues: q
}, {
key: "mode",
converter: U.converters.DOMString,
allowedValues: C
}, {
key: "credentials",
converter: U.converters.DOMString,
allowedValues: L
}, {
key: "cache",
converter: U.converters.DOMString,
allowedValues: S
}, {
key: "redirect",
converter: U.converters.DOMString,
allowedValues: k
}, {
key: "integrity",
converter: U.converters.DOMString
}, {
key: "keepalive",
converter: U.converters.boolean
}, {
key: "signal",
converter: U.nullableConverter(e => U.converters.AbortSignal(e, "RequestInit", "signal", {
strict: !1
}))
}, {
key: "window",
converter: U.converters.any
}, {
key: "duplex",
converter: U.converters.DOMString,
allowedValues: T
}, {
key: "dispatcher",
converter: U.converters.any
} ]), e.exports = {
Request: Request,
makeRequest: makeRequest,
fromInnerRequest: fromInnerRequest,
cloneRequest: cloneRequest
};
}),

/***/ 9141:
/***/ ((e, t, s) => {
const {Headers: r, HeadersList: n, fill: o, getHeadersGuard: a, setHeadersGuard: i, setHeadersList: u} = s(1470), {extractBody: c, cloneBody: d, mixinBody: l, hasFinalizationRegistry: p, streamRegistry: h, bodyUnusable: R} = s(3842), y = s(586), b = s(7975), {kEnumerableProperty: m} = y, {isValidReasonPhrase: k, isCancelled: f, isAborted: g, isBlobLike: w, serializeJavascriptValueToJSONString: v, isErrorLike: L, isomorphicEncode: S, environmentSettingsObject: x} = s(9774), {redirectStatusSet: E, nullBodyStatus: T} = s(6689), {kState: I, kHeaders: C} = s(1693), {webidl: U} = s(6083), {FormData: B} = s(1112), {URLSerializer: O} = s(2318), {kConstruct: j} = s(33), F = s(4589), {types: N} = s(7975), P = new TextEncoder("utf-8");
class Response {
static error() {
return fromInnerResponse(makeNetworkError(), "immutable");
}
static json(e, t = {}) {
U.argumentLengthCheck(arguments, 1, "Response.json"), null !== t && (t = U.converters.ResponseInit(t));
const s = P.encode(v(e)), r = c(s), n = fromInnerResponse(makeResponse({}), "response");
return initializeResponse(n, t, {
body: r[0],
type: "application/json"
}), n;
}
static redirect(e, t = 302) {
let s;
U.argumentLengthCheck(arguments, 1, "Response.redirect"), e = U.converters.USVString(e), 
t = U.converters["unsigned short"](t);
try {
s = new URL(e, x.settingsObject.baseUrl);
} catch (t) {
throw new TypeError(`Failed to parse URL from ${e}`, {
cause: t
});
}
if (!E.has(t)) throw new RangeError(`Invalid status code ${t}`);
const r = fromInnerResponse(makeResponse({}), "immutable");
r[I].status = t;
const n = S(O(s));
return r[I].headersList.append("location", n, !0), r;
}
constructor(e = null, t = {}) {
if (U.util.markAsUncloneable(this), e === j) return;
null !== e && (e = U.converters.BodyInit(e)), t = U.converters.ResponseInit(t), 
this[I] = makeResponse({}), this[C] = new r(j), i(this[C], "response"), u(this[C], this[I].headersList);
let s = null;
if (null != e) {
const [t, r] = c(e);
s = {
body: t,
type: r
};
}
initializeResponse(this, t, s);
}
get type() {
return U.brandCheck(this, Response), this[I].type;
}
get url() {
U.brandCheck(this, Response);
const e = this[I].urlList, t = e[e.length - 1] ?? null;
return null === t ? "" : O(t, !0);
}
get redirected() {
return U.brandCheck(this, Response), this[I].urlList.length > 1;
}
get status() {
return U.brandCheck(this, Response), this[I].status;
}
get ok() {
return U.brandCheck(this, Response), this[I].status >= 200 && this[I].status <= 299;
}
get statusText() {
return U.brandCheck(this, Response), this[I].statusText;
}
get headers() {
return U.brandCheck(this, Response), this[C];
}
get body() {
return U.brandCheck(this, Response), this[I].body ? this[I].body.stream : null;
}
get bodyUsed() {
return U.brandCheck(this, Response), !!this[I].body && y.isDisturbed(this[I].body.stream);
}
clone() {
if (U.brandCheck(this, Response), R(this)) throw U.errors.exception({
header: "Response.clone",
message: "Body has already been consumed."
});
const e = cloneResponse(this[I]);
return p && this[I].body?.stream && h.register(this, new WeakRef(this[I].body.stream)), 
fromInnerResponse(e, a(this[C]));
}
[b.inspect.custom](e, t) {
null === t.depth && (t.depth = 2), t.colors ??= !0;
const s = {
status: this.status,
statusText: this.statusText,
headers: this.headers,
body: this.body,
bodyUsed: this.bodyUsed,
ok: this.ok,
redirected: this.redirected,
type: this.type,
url: this.url
};
return `Response ${b.formatWithOptions(t, s)}`;
}
}
function cloneResponse(e) {
if (e.internalResponse) return filterResponse(cloneResponse(e.internalResponse), e.type);
const t = makeResponse({
...e,
body: null
});
return null != e.body && (t.body = d(t, e.body)), t;
}
function makeResponse(e) {
return {
aborted: !1,
rangeRequested: !1,
timingAllowPassed: !1,
requestIncludesCredentials: !1,
type: "default",
status: 200,
timingInfo: null,
cacheState: "",
statusText: "",
...e,
headersList: e?.headersList ? new n(e?.headersList) : new n,
urlList: e?.urlList ? [ ...e.urlList ] : []
};
}
function makeNetworkError(e) {
return makeResponse({
type: "error",
status: 0,
error: L(e) ? e : new Error(e ? String(e) : e),
aborted: e && "AbortError" === e.name
});
}
function makeFilteredResponse(e, t) {
return t = {
internalResponse: e,
...t
}, new Proxy(e, {
get: (e, s) => s in t ? t[s] : e[s],
set: (e, s, r) => (F(!(s in t)), e[s] = r, !0)
});
}
function filterResponse(e, t) {
return "basic" === t ? makeFilteredResponse(e, {
type: "basic",
headersList: e.headersList
}) : "cors" === t ? makeFilteredResponse(e, {
type: "cors",
headersList: e.headersList
}) : "opaque" === t ? makeFilteredResponse(e, {
type: "opaque",
urlList: Object.freeze([]),
status: 0,
statusText: "",
body: null
}) : "opaqueredirect" === t ? makeFilteredResponse(e, {
type: "opaqueredirect",
status: 0,
statusText: "",
headersList: [],
body: null
}) : void F(!1);
}
function initializeResponse(e, t, s) {
if (null !== t.status && (t.status < 200 || t.status > 599)) throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
if ("statusText" in t && null != t.statusText && !k(String(t.statusText))) throw new TypeError("Invalid statusText");
if ("status" in t && null != t.status && (e[I].status = t.status), "statusText" in t && null != t.statusText && (e[I].statusText = t.statusText), 
"headers" in t && null != t.headers && o(e[C], t.headers), s) {
if (T.includes(e.status)) throw U.errors.exception({
header: "Response constructor",
message: `Invalid response status code ${e.status}`
});
e[I].body = s.body, null == s.type || e[I].headersList.contains("content-type", !0) || e[I].headersList.append("content-type", s.type, !0);
}
}
function fromInnerResponse(e, t) {
const s = new Response(j);
return s[I] = e, s[C] = new r(j), u(s[C], e.headersList), i(s[C], t), p && e.body?.stream && h.register(s, new WeakRef(e.body.stream)), 
s;
}
l(Response), Object.defineProperties(Response.prototype, {
type: m,
url: m,
status: m,
ok: m,
redirected: m,
statusText: m,
headers: m,
clone: m,
body: m,
bodyUsed: m,
[Symbol.toStringTag]: {
value: "Response",
configurable: !0
}
}), Object.defineProperties(Response, {
json: m,
redirect: m,
error: m
}), U.converters.ReadableStream = U.interfaceConverter(ReadableStream), U.converters.FormData = U.interfaceConverter(B), 
U.converters.URLSearchParams = U.interfaceConverter(URLSearchParams), U.converters.XMLHttpRequestBodyInit = function(e, t, s) {
return "string" == typeof e ? U.converters.USVString(e, t, s) : w(e) ? U.converters.Blob(e, t, s, {
strict: !1
}) : ArrayBuffer.isView(e) || N.isArrayBuffer(e) ? U.converters.BufferSource(e, t, s) : y.isFormDataLike(e) ? U.converters.FormData(e, t, s, {
strict: !1
}) : e instanceof URLSearchParams ? U.converters.URLSearchParams(e, t, s) : U.converters.DOMString(e, t, s);
}, U.converters.BodyInit = function(e, t, s) {
return e instanceof ReadableStream ? U.converters.ReadableStream(e, t, s) : e?.[Symbol.asyncIterator] ? e : U.converters.XMLHttpRequestBodyInit(e, t, s);
}, U.converters.ResponseInit = U.dictionaryConverter([ {
key: "status",
converter: U.converters["unsigned short"],
defaultValue: () => 200
}, {
key: "statusText",
converter: U.converters.ByteString,
defaultValue: () => ""
}, {
key: "headers",
converter: U.converters.HeadersInit
} ]), e.exports = {
isNetworkError: function isNetworkError(e) {
return "error" === e.type && 0 === e.status;
},
makeNetworkError: makeNetworkError,
makeResponse: makeResponse,
makeAppropriateNetworkError: function makeAppropriateNetworkError(e, t = null) {
return F(f(e)), g(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), {
cause: t
})) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), {
cause: t
}));
},
filterResponse: filterResponse,
Response: Response,
cloneResponse: cloneResponse,
fromInnerResponse: fromInnerResponse
};
}),

/***/ 1693:
/***/ (e => {
e.exports = {
kUrl: Symbol("url"),
kHeaders: Symbol("headers"),
kSignal: Symbol("signal"),
kState: Symbol("state"),
kDispatcher: Symbol("dispatcher")
};
}),

/***/ 9774:
/***/ ((e, t, r) => {
const {Transform: n} = r(7075), o = r(8522), {redirectStatusSet: i, referrerPolicySet: a, badPortsSet: s} = r(6689), {getGlobalOrigin: l} = r(3109), {collectASequenceOfCodePoints: c, collectAnHTTPQuotedString: u, removeChars: f, parseMIMEType: d} = r(2318), {performance: h} = r(643), {isBlobLike: m, ReadableStreamFrom: p, isValidHTTPToken: g, normalizedMethodRecordsBase: y} = r(586), b = r(4589), {isUint8Array: S} = r(3429), {webidl: R} = r(6083);
let T, L = [];
try {
T = r(7598);
const e = [ "sha256", "sha384", "sha512" ];
L = T.getHashes().filter(t => e.includes(t));
} catch {}
function responseURL(e) {
const t = e.urlList, r = t.length;
return 0 === r ? null : t[r - 1].toString();
}
function isValidEncodedURL(e) {
for (let t = 0; t < e.length; ++t) {
const r = e.charCodeAt(t);
if (r > 126 || r < 32) return !1;
}
return !0;
}
function requestCurrentURL(e) {
return e.urlList[e.urlList.length - 1];
}
const w = g;
function isValidHeaderValue(e) {
return !1 === ("\t" === e[0] || " " === e[0] || "\t" === e[e.length - 1] || " " === e[e.length - 1] || e.includes("\n") || e.includes("\r") || e.includes("\0"));
}
function coarsenTime(e, t) {
return e;
}
function stripURLForReferrer(e, t) {
return b(e instanceof URL), "file:" === (e = new URL(e)).protocol || "about:" === e.protocol || "blank:" === e.protocol ? "no-referrer" : (e.username = "", 
e.password = "", e.hash = "", t && (e.pathname = "", e.search = ""), e);
}
function isURLPotentiallyTrustworthy(e) {
return e instanceof URL && ("about:blank" === e.href || "about:srcdoc" === e.href || "data:" === e.protocol || "file:" === e.protocol || function isOriginPotentiallyTrustworthy(e) {
if (null == e || "null" === e) return !1;
const t = new URL(e);
return "https:" === t.protocol || "wss:" === t.protocol || !!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || "localhost" === t.hostname || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost"));
}(e.origin));
}
const C = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function parseMetadata(e) {
const t = [];
let r = !0;
for (const n of e.split(" ")) {
r = !1;
const e = C.exec(n);
if (null === e || void 0 === e.groups || void 0 === e.groups.algo) continue;
const o = e.groups.algo.toLowerCase();
L.includes(o) && t.push(e.groups);
}
return !0 === r ? "no metadata" : t;
}
function compareBase64Mixed(e, t) {
if (e.length !== t.length) return !1;
for (let r = 0; r < e.length; ++r) if (e[r] !== t[r]) {
if ("+" === e[r] && "-" === t[r] || "/" === e[r] && "_" === t[r]) continue;
return !1;
}
return !0;
}
function sameOrigin(e, t) {
return e.origin === t.origin && "null" === e.origin || e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port;
}
const k = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function createIterator(e, t, r = 0, n = 1) {
class FastIterableIterator {
#e;
#t;
#r;
constructor(e, t) {
this.#e = e, this.#t = t, this.#r = 0;
}
next() {
if ("object" != typeof this || null === this || !(#e in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
const o = this.#r, i = this.#e[t];
if (o >= i.length) return {
value: void 0,
done: !0
};
const {[r]: a, [n]: s} = i[o];
let l;
switch (this.#r = o + 1, this.#t) {
case "key":
l = a;
break;

case "value":
l = s;
break;

case "key+value":
l = [ a, s ];
}
return {
value: l,
done: !1
};
}
}
return delete FastIterableIterator.prototype.constructor, Object.setPrototypeOf(FastIterableIterator.prototype, k), 
Object.defineProperties(FastIterableIterator.prototype, {
[Symbol.toStringTag]: {
writable: !1,
enumerable: !1,
configurable: !0,
value: `${e} Iterator`
},
next: {
writable: !0,
enumerable: !0,
configurable: !0
}
}), function(e, t) {
return new FastIterableIterator(e, t);
};
}
const P = /[^\x00-\xFF]/;
function isomorphicEncode(e) {
return b(!P.test(e)), e;
}
async function readAllBytes(e) {
const t = [];
let r = 0;
for (;;) {
const {done: n, value: o} = await e.read();
if (n) return Buffer.concat(t, r);
if (!S(o)) throw new TypeError("Received non-Uint8Array chunk");
t.push(o), r += o.length;
}
}
function urlHasHttpsScheme(e) {
return "string" == typeof e && ":" === e[5] && "h" === e[0] && "t" === e[1] && "t" === e[2] && "p" === e[3] && "s" === e[4] || "https:" === e.protocol;
}
function urlIsHttpHttpsScheme(e) {
b("protocol" in e);
const t = e.protocol;
return "http:" === t || "https:" === t;
}
class InflateStream extends n {
#n;
constructor(e) {
super(), this.#n = e;
}
_transform(e, t, r) {
if (!this._inflateStream) {
if (0 === e.length) return void r();
this._inflateStream = 8 == (15 & e[0]) ? o.createInflate(this.#n) : o.createInflateRaw(this.#n), 
this._inflateStream.on("data", this.push.bind(this)), this._inflateStream.on("end", () => this.push(null)), 
this._inflateStream.on("error", e => this.destroy(e));
}
this._inflateStream.write(e, t, r);
}
_final(e) {
this._inflateStream && (this._inflateStream.end(), this._inflateStream = null), 
e();
}
}
function getDecodeSplit(e, t) {
const r = t.get(e, !0);
return null === r ? null : function gettingDecodingSplitting(e) {
const t = e, r = {
position: 0
}, n = [];
let o = "";
for (;r.position < t.length; ) {
if (o += c(e => '"' !== e && "," !== e, t, r), r.position < t.length) if (34 === t.charCodeAt(r.position)) {
if (o += u(t, r), r.position < t.length) continue;
} else b(44 === t.charCodeAt(r.position)), r.position++;
o = f(o, !0, !0, e => 9 === e || 32 === e), n.push(o), o = "";
}
return n;
}(r);
}
const U = new TextDecoder;
class EnvironmentSettingsObjectBase {
get baseUrl() {
return l();
}
get origin() {
return this.baseUrl?.origin;
}
policyContainer={
referrerPolicy: "strict-origin-when-cross-origin"
};
}
const O = new class EnvironmentSettingsObject {
settingsObject=new EnvironmentSettingsObjectBase;
};
e.exports = {
isAborted: function isAborted(e) {
return "aborted" === e.controller.state;
},
isCancelled: function isCancelled(e) {
return "aborted" === e.controller.state || "terminated" === e.controller.state;
},
isValidEncodedURL: isValidEncodedURL,
createDeferredPromise: function createDeferredPromise() {
let e, t;
return {
promise: new Promise((r, n) => {
e = r, t = n;
}),
resolve: e,
reject: t
};
},
ReadableStreamFrom: p,
tryUpgradeRequestToAPotentiallyTrustworthyURL: function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {},
clampAndCoarsenConnectionTimingInfo: function clampAndCoarsenConnectionTimingInfo(e, t, r) {
return !e?.startTime || e.startTime < t ? {
domainLookupStartTime: t,
domainLookupEndTime: t,
connectionStartTime: t,
connectionEndTime: t,
secureConnectionStartTime: t,
ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
} : {
domainLookupStartTime: coarsenTime(e.domainLookupStartTime),
domainLookupEndTime: coarsenTime(e.domainLookupEndTime),
connectionStartTime: coarsenTime(e.connectionStartTime),
connectionEndTime: coarsenTime(e.connectionEndTime),
secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime),
ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
};
},
coarsenedSharedCurrentTime: function coarsenedSharedCurrentTime(e) {
return coarsenTime(h.now());
},
determineRequestsReferrer: function determineRequestsReferrer(e) {
const t = e.referrerPolicy;
b(t);
let r = null;
if ("client" === e.referrer) {
const e = l();
if (!e || "null" === e.origin) return "no-referrer";
r = new URL(e);
} else e.referrer instanceof URL && (r = e.referrer);
let n = stripURLForReferrer(r);
const o = stripURLForReferrer(r, !0);
n.toString().length > 4096 && (n = o);
const i = sameOrigin(e, n), a = isURLPotentiallyTrustworthy(n) && !isURLPotentiallyTrustworthy(e.url);
switch (t) {
case "origin":
return null != o ? o : stripURLForReferrer(r, !0);

case "unsafe-url":
return n;

case "same-origin":
return i ? o : "no-referrer";

case "origin-when-cross-origin":
return i ? n : o;

case "strict-origin-when-cross-origin":
{
const t = requestCurrentURL(e);
return sameOrigin(n, t) ? n : isURLPotentiallyTrustworthy(n) && !isURLPotentiallyTrustworthy(t) ? "no-referrer" : o;
}

default:
return a ? "no-referrer" : o;
}
},
makePolicyContainer: function makePolicyContainer() {
return {
referrerPolicy: "strict-origin-when-cross-origin"
};
},
clonePolicyContainer: function clonePolicyContainer(e) {
return {
referrerPolicy: e.referrerPolicy
};
},
appendFetchMetadata: function appendFetchMetadata(e) {
let t = null;
t = e.mode, e.headersList.set("sec-fetch-mode", t, !0);
},
appendRequestOriginHeader: function appendRequestOriginHeader(e) {
let t = e.origin;
if ("client" !== t && void 0 !== t) if ("cors" === e.responseTainting || "websocket" === e.mode) e.headersList.append("origin", t, !0); else if ("GET" !== e.method && "HEAD" !== e.method) {
switch (e.referrerPolicy) {
case "no-referrer":
t = null;
break;

case "no-referrer-when-downgrade":
case "strict-origin":
case "strict-origin-when-cross-origin":
e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e)) && (t = null);
break;

case "same-origin":
sameOrigin(e, requestCurrentURL(e)) || (t = null);
}
e.headersList.append("origin", t, !0);
}
},
TAOCheck: function TAOCheck() {
return "success";
},
corsCheck: function corsCheck() {
return "success";
},
crossOriginResourcePolicyCheck: function crossOriginResourcePolicyCheck() {
return "allowed";
},
createOpaqueTimingInfo: function createOpaqueTimingInfo(e) {
return {
startTime: e.startTime ?? 0,
redirectStartTime: 0,
redirectEndTime: 0,
postRedirectStartTime: e.startTime ?? 0,
finalServiceWorkerStartTime: 0,
finalNetworkResponseStartTime: 0,
finalNetworkRequestStartTime: 0,
endTime: 0,
encodedBodySize: 0,
decodedBodySize: 0,
finalConnectionTimingInfo: null
};
},
setRequestReferrerPolicyOnRedirect: function setRequestReferrerPolicyOnRedirect(e, t) {
const {headersList: r} = t, n = (r.get("referrer-policy", !0) ?? "").split(",");
let o = "";
if (n.length > 0) for (let e = n.length; 0 !== e; e--) {
const t = n[e - 1].trim();
if (a.has(t)) {
o = t;
break;
}
}
"" !== o && (e.referrerPolicy = o);
},
isValidHTTPToken: g,
requestBadPort: function requestBadPort(e) {
const t = requestCurrentURL(e);
return urlIsHttpHttpsScheme(t) && s.has(t.port) ? "blocked" : "allowed";
},
requestCurrentURL: requestCurrentURL,
responseURL: responseURL,
responseLocationURL: function responseLocationURL(e, t) {
if (!i.has(e.status)) return null;
let r = e.headersList.get("location", !0);
return null !== r && isValidHeaderValue(r) && (isValidEncodedURL(r) || (r = function normalizeBinaryStringToUtf8(e) {
return Buffer.from(e, "binary").toString("utf8");
}(r)), r = new URL(r, responseURL(e))), r && !r.hash && (r.hash = t), r;
},
isBlobLike: m,
isURLPotentiallyTrustworthy: isURLPotentiallyTrustworthy,
isValidReasonPhrase: function isValidReasonPhrase(e) {
for (let t = 0; t < e.length; ++t) {
const r = e.charCodeAt(t);
if (!(9 === r || r >= 32 && r <= 126 || r >= 128 && r <= 255)) return !1;
}
return !0;
},
sameOrigin: sameOrigin,
normalizeMethod: function normalizeMethod(e) {
return y[e.toLowerCase()] ?? e;
},
serializeJavascriptValueToJSONString: function serializeJavascriptValueToJSONString(e) {
const t = JSON.stringify(e);
if (void 0 === t) throw new TypeError("Value is not JSON serializable");
return b("string" == typeof t), t;
},
iteratorMixin: function iteratorMixin(e, t, r, n = 0, o = 1) {
const i = createIterator(e, r, n, o), a = {
keys: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function keys() {
return R.brandCheck(this, t), i(this, "key");
}
},
values: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function values() {
return R.brandCheck(this, t), i(this, "value");
}
},
entries: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function entries() {
return R.brandCheck(this, t), i(this, "key+value");
}
},
forEach: {
writable: !0,
enumerable: !0,
configurable: !0,
value: function forEach(r, n = globalThis) {
if (R.brandCheck(this, t), R.argumentLengthCheck(arguments, 1, `${e}.forEach`), 
"function" != typeof r) throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
for (const {0: e, 1: t} of i(this, "key+value")) r.call(n, t, e, this);
}
}
};
return Object.defineProperties(t.prototype, {
...a,
[Symbol.iterator]: {
writable: !0,
enumerable: !1,
configurable: !0,
value: a.entries.value
}
});
},
createIterator: createIterator,
isValidHeaderName: w,
isValidHeaderValue: isValidHeaderValue,
isErrorLike: function isErrorLike(e) {
return e instanceof Error || "Error" === e?.constructor?.name || "DOMException" === e?.constructor?.name;
},
fullyReadBody: async function fullyReadBody(e, t, r) {
const n = t, o = r;
let i;
try {
i = e.stream.getReader();
} catch (e) {
return void o(e);
}
try {
n(await readAllBytes(i));
} catch (e) {
o(e);
}
},
bytesMatch: function bytesMatch(e, t) {
if (void 0 === T) return !0;
const r = parseMetadata(t);
if ("no metadata" === r) return !0;
if (0 === r.length) return !0;
const n = function getStrongestMetadata(e) {
let t = e[0].algo;
if ("5" === t[3]) return t;
for (let r = 1; r < e.length; ++r) {
const n = e[r];
if ("5" === n.algo[3]) {
t = "sha512";
break;
}
"3" !== t[3] && "3" === n.algo[3] && (t = "sha384");
}
return t;
}(r), o = function filterMetadataListByAlgorithm(e, t) {
if (1 === e.length) return e;
let r = 0;
for (let n = 0; n < e.length; ++n) e[n].algo === t && (e[r++] = e[n]);
return e.length = r, e;
}(r, n);
for (const t of o) {
const r = t.algo, n = t.hash;
let o = T.createHash(r).update(e).digest("base64");
if ("=" === o[o.length - 1] && (o = "=" === o[o.length - 2] ? o.slice(0, -2) : o.slice(0, -1)), 
compareBase64Mixed(o, n)) return !0;
}
return !1;
},
isReadableStreamLike: function isReadableStreamLike(e) {
return e instanceof ReadableStream || "ReadableStream" === e[Symbol.toStringTag] && "function" == typeof e.tee;
},
readableStreamClose: function readableStreamClose(e) {
try {
e.close(), e.byobRequest?.respond(0);
} catch (e) {
if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
}
},
isomorphicEncode: isomorphicEncode,
urlIsLocal: function urlIsLocal(e) {
b("protocol" in e);
const t = e.protocol;
return "about:" === t || "blob:" === t || "data:" === t;
},
urlHasHttpsScheme: urlHasHttpsScheme,
urlIsHttpHttpsScheme: urlIsHttpHttpsScheme,
readAllBytes: readAllBytes,
simpleRangeHeaderValue: function simpleRangeHeaderValue(e, t) {
const r = e;
if (!r.startsWith("bytes")) return "failure";
const n = {
position: 5
};
if (t && c(e => "\t" === e || " " === e, r, n), 61 !== r.charCodeAt(n.position)) return "failure";
n.position++, t && c(e => "\t" === e || " " === e, r, n);
const o = c(e => {
const t = e.charCodeAt(0);
return t >= 48 && t <= 57;
}, r, n), i = o.length ? Number(o) : null;
if (t && c(e => "\t" === e || " " === e, r, n), 45 !== r.charCodeAt(n.position)) return "failure";
n.position++, t && c(e => "\t" === e || " " === e, r, n);
const a = c(e => {
const t = e.charCodeAt(0);
return t >= 48 && t <= 57;
}, r, n), s = a.length ? Number(a) : null;
return n.position < r.length || null === s && null === i || i > s ? "failure" : {
rangeStartValue: i,
rangeEndValue: s
};
},
buildContentRange: function buildContentRange(e, t, r) {
let n = "bytes ";
return n += isomorphicEncode(`${e}`), n += "-", n += isomorphicEncode(`${t}`), n += "/", 
n += isomorphicEncode(`${r}`), n;
},
parseMetadata: parseMetadata,
createInflate: function createInflate(e) {
return new InflateStream(e);
},
extractMimeType: function extractMimeType(e) {
let t = null, r = null, n = null;
const o = getDecodeSplit("content-type", e);
if (null === o) return "failure";
for (const e of o) {
const o = d(e);
"failure" !== o && "*/*" !== o.essence && (n = o, n.essence !== r ? (t = null, n.parameters.has("charset") && (t = n.parameters.get("charset")), 
r = n.essence) : n.parameters.has("charset") || null === t || n.parameters.set("charset", t));
}
return null == n ? "failure" : n;
},
getDecodeSplit: getDecodeSplit,
utf8DecodeBytes: function utf8DecodeBytes(e) {
return 0 === e.length ? "" : (239 === e[0] && 187 === e[1] && 191 === e[2] && (e = e.subarray(3)), 
U.decode(e));
},
environmentSettingsObject: O
};
}),

/***/ 6083:
/***/ ((e, r, t) => {
const {types: n, inspect: o} = t(7975), {markAsUncloneable: i} = t(5919), {toUSVString: a} = t(586), s = {
converters: {},
util: {},
errors: {}
};
s.errors.exception = function(e) {
return new TypeError(`${e.header}: ${e.message}`);
}, s.errors.conversionFailed = function(e) {
const r = 1 === e.types.length ? "" : " one of", t = `${e.argument} could not be converted to${r}: ${e.types.join(", ")}.`;
return s.errors.exception({
header: e.prefix,
message: t
});
}, s.errors.invalidArgument = function(e) {
return s.errors.exception({
header: e.prefix,
message: `"${e.value}" is an invalid ${e.type}.`
});
}, s.brandCheck = function(e, r, t) {
if (!1 !== t?.strict) {
if (!(e instanceof r)) {
const e = new TypeError("Illegal invocation");
throw e.code = "ERR_INVALID_THIS", e;
}
} else if (e?.[Symbol.toStringTag] !== r.prototype[Symbol.toStringTag]) {
const e = new TypeError("Illegal invocation");
throw e.code = "ERR_INVALID_THIS", e;
}
}, s.argumentLengthCheck = function({length: e}, r, t) {
if (e < r) throw s.errors.exception({
message: `${r} argument${1 !== r ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
header: t
});
}, s.illegalConstructor = function() {
throw s.errors.exception({
header: "TypeError",
message: "Illegal constructor"
});
}, s.util.Type = function(e) {
switch (typeof e) {
case "undefined":
return "Undefined";

case "boolean":
return "Boolean";

case "string":
return "String";

case "symbol":
return "Symbol";

case "number":
return "Number";

case "bigint":
return "BigInt";

case "function":
case "object":
return null === e ? "Null" : "Object";
}
}, s.util.markAsUncloneable = i || (() => {}), s.util.ConvertToInt = function(e, r, t, n) {
let o, i;
64 === r ? (o = Math.pow(2, 53) - 1, i = "unsigned" === t ? 0 : Math.pow(-2, 53) + 1) : "unsigned" === t ? (i = 0, 
o = Math.pow(2, r) - 1) : (i = Math.pow(-2, r) - 1, o = Math.pow(2, r - 1) - 1);
let a = Number(e);
if (0 === a && (a = 0), !0 === n?.enforceRange) {
if (Number.isNaN(a) || a === Number.POSITIVE_INFINITY || a === Number.NEGATIVE_INFINITY) throw s.errors.exception({
header: "Integer conversion",
message: `Could not convert ${s.util.Stringify(e)} to an integer.`
});
if (a = s.util.IntegerPart(a), a < i || a > o) throw s.errors.exception({
header: "Integer conversion",
message: `Value must be between ${i}-${o}, got ${a}.`
});
return a;
}
return Number.isNaN(a) || !0 !== n?.clamp ? Number.isNaN(a) || 0 === a && Object.is(0, a) || a === Number.POSITIVE_INFINITY || a === Number.NEGATIVE_INFINITY ? 0 : (a = s.util.IntegerPart(a), 
a %= Math.pow(2, r), "signed" === t && a >= Math.pow(2, r) - 1 ? a - Math.pow(2, r) : a) : (a = Math.min(Math.max(a, i), o), 
a = Math.floor(a) % 2 == 0 ? Math.floor(a) : Math.ceil(a), a);
}, s.util.IntegerPart = function(e) {
const r = Math.floor(Math.abs(e));
return e < 0 ? -1 * r : r;
}, s.util.Stringify = function(e) {
switch (s.util.Type(e)) {
case "Symbol":
return `Symbol(${e.description})`;

case "Object":
return o(e);

case "String":
return `"${e}"`;

default:
return `${e}`;
}
}, s.sequenceConverter = function(e) {
return (r, t, n, o) => {
if ("Object" !== s.util.Type(r)) throw s.errors.exception({
header: t,
message: `${n} (${s.util.Stringify(r)}) is not iterable.`
});
const i = "function" == typeof o ? o() : r?.[Symbol.iterator]?.(), a = [];
let u = 0;
if (void 0 === i || "function" != typeof i.next) throw s.errors.exception({
header: t,
message: `${n} is not iterable.`
});
for (;;) {
const {done: r, value: o} = i.next();
if (r) break;
a.push(e(o, t, `${n}[${u++}]`));
}
return a;
};
}, s.recordConverter = function(e, r) {
return (t, o, i) => {
if ("Object" !== s.util.Type(t)) throw s.errors.exception({
header: o,
message: `${i} ("${s.util.Type(t)}") is not an Object.`
});
const a = {};
if (!n.isProxy(t)) {
const n = [ ...Object.getOwnPropertyNames(t), ...Object.getOwnPropertySymbols(t) ];
for (const s of n) {
const n = e(s, o, i), u = r(t[s], o, i);
a[n] = u;
}
return a;
}
const u = Reflect.ownKeys(t);
for (const n of u) {
const s = Reflect.getOwnPropertyDescriptor(t, n);
if (s?.enumerable) {
const s = e(n, o, i), u = r(t[n], o, i);
a[s] = u;
}
}
return a;
};
}, s.interfaceConverter = function(e) {
return (r, t, n, o) => {
if (!1 !== o?.strict && !(r instanceof e)) throw s.errors.exception({
header: t,
message: `Expected ${n} ("${s.util.Stringify(r)}") to be an instance of ${e.name}.`
});
return r;
};
}, s.dictionaryConverter = function(e) {
return (r, t, n) => {
const o = s.util.Type(r), i = {};
if ("Null" === o || "Undefined" === o) return i;
if ("Object" !== o) throw s.errors.exception({
header: t,
message: `Expected ${r} to be one of: Null, Undefined, Object.`
});
for (const o of e) {
const {key: e, defaultValue: a, required: u, converter: c} = o;
if (!0 === u && !Object.hasOwn(r, e)) throw s.errors.exception({
header: t,
message: `Missing required key "${e}".`
});
let f = r[e];
const l = Object.hasOwn(o, "defaultValue");
if (l && null !== f && (f ??= a()), u || l || void 0 !== f) {
if (f = c(f, t, `${n}.${e}`), o.allowedValues && !o.allowedValues.includes(f)) throw s.errors.exception({
header: t,
message: `${f} is not an accepted type. Expected one of ${o.allowedValues.join(", ")}.`
});
i[e] = f;
}
}
return i;
};
}, s.nullableConverter = function(e) {
return (r, t, n) => null === r ? r : e(r, t, n);
}, s.converters.DOMString = function(e, r, t, n) {
if (null === e && n?.legacyNullToEmptyString) return "";
if ("symbol" == typeof e) throw s.errors.exception({
header: r,
message: `${t} is a symbol, which cannot be converted to a DOMString.`
});
return String(e);
}, s.converters.ByteString = function(e, r, t) {
const n = s.converters.DOMString(e, r, t);
for (let e = 0; e < n.length; e++) if (n.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${n.charCodeAt(e)} which is greater than 255.`);
return n;
}, s.converters.USVString = a, s.converters.boolean = function(e) {
return Boolean(e);
}, s.converters.any = function(e) {
return e;
}, s.converters["long long"] = function(e, r, t) {
return s.util.ConvertToInt(e, 64, "signed", void 0, r, t);
}, s.converters["unsigned long long"] = function(e, r, t) {
return s.util.ConvertToInt(e, 64, "unsigned", void 0, r, t);
}, s.converters["unsigned long"] = function(e, r, t) {
return s.util.ConvertToInt(e, 32, "unsigned", void 0, r, t);
}, s.converters["unsigned short"] = function(e, r, t, n) {
return s.util.ConvertToInt(e, 16, "unsigned", n, r, t);
}, s.converters.ArrayBuffer = function(e, r, t, o) {
if ("Object" !== s.util.Type(e) || !n.isAnyArrayBuffer(e)) throw s.errors.conversionFailed({
prefix: r,
argument: `${t} ("${s.util.Stringify(e)}")`,
types: [ "ArrayBuffer" ]
});
if (!1 === o?.allowShared && n.isSharedArrayBuffer(e)) throw s.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.resizable || e.growable) throw s.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, s.converters.TypedArray = function(e, r, t, o, i) {
if ("Object" !== s.util.Type(e) || !n.isTypedArray(e) || e.constructor.name !== r.name) throw s.errors.conversionFailed({
prefix: t,
argument: `${o} ("${s.util.Stringify(e)}")`,
types: [ r.name ]
});
if (!1 === i?.allowShared && n.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, s.converters.DataView = function(e, r, t, o) {
if ("Object" !== s.util.Type(e) || !n.isDataView(e)) throw s.errors.exception({
header: r,
message: `${t} is not a DataView.`
});
if (!1 === o?.allowShared && n.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
header: "ArrayBuffer",
message: "SharedArrayBuffer is not allowed."
});
if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
header: "ArrayBuffer",
message: "Received a resizable ArrayBuffer."
});
return e;
}, s.converters.BufferSource = function(e, r, t, o) {
if (n.isAnyArrayBuffer(e)) return s.converters.ArrayBuffer(e, r, t, {
...o,
allowShared: !1
});
if (n.isTypedArray(e)) return s.converters.TypedArray(e, e.constructor, r, t, {
...o,
allowShared: !1
});
if (n.isDataView(e)) return s.converters.DataView(e, r, t, {
...o,
allowShared: !1
});
throw s.errors.conversionFailed({
prefix: r,
argument: `${t} ("${s.util.Stringify(e)}")`,
types: [ "BufferSource" ]
});
}, s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString), 
s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]), 
s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString), 
e.exports = {
webidl: s
};
}),

/***/ 1181:
/***/ (s => {
s.exports = {
getEncoding: function getEncoding(s) {
if (!s) return "failure";
switch (s.trim().toLowerCase()) {
case "unicode-1-1-utf-8":
case "unicode11utf8":
case "unicode20utf8":
case "utf-8":
case "utf8":
case "x-unicode20utf8":
return "UTF-8";

case "866":
case "cp866":
case "csibm866":
case "ibm866":
return "IBM866";

case "csisolatin2":
case "iso-8859-2":
case "iso-ir-101":
case "iso8859-2":
case "iso88592":
case "iso_8859-2":
case "iso_8859-2:1987":
case "l2":
case "latin2":
return "ISO-8859-2";

case "csisolatin3":
case "iso-8859-3":
case "iso-ir-109":
case "iso8859-3":
case "iso88593":
case "iso_8859-3":
case "iso_8859-3:1988":
case "l3":
case "latin3":
return "ISO-8859-3";

case "csisolatin4":
case "iso-8859-4":
case "iso-ir-110":
case "iso8859-4":
case "iso88594":
case "iso_8859-4":
case "iso_8859-4:1988":
case "l4":
case "latin4":
return "ISO-8859-4";

case "csisolatincyrillic":
case "cyrillic":
case "iso-8859-5":
case "iso-ir-144":
case "iso8859-5":
case "iso88595":
case "iso_8859-5":
case "iso_8859-5:1988":
return "ISO-8859-5";

case "arabic":
case "asmo-708":
case "csiso88596e":
case "csiso88596i":
case "csisolatinarabic":
case "ecma-114":
case "iso-8859-6":
case "iso-8859-6-e":
case "iso-8859-6-i":
case "iso-ir-127":
case "iso8859-6":
case "iso88596":
case "iso_8859-6":
case "iso_8859-6:1987":
return "ISO-8859-6";

case "csisolatingreek":
case "ecma-118":
case "elot_928":
case "greek":
case "greek8":
case "iso-8859-7":
case "iso-ir-126":
case "iso8859-7":
case "iso88597":
case "iso_8859-7":
case "iso_8859-7:1987":
case "sun_eu_greek":
return "ISO-8859-7";

case "csiso88598e":
case "csisolatinhebrew":
case "hebrew":
case "iso-8859-8":
case "iso-8859-8-e":
case "iso-ir-138":
case "iso8859-8":
case "iso88598":
case "iso_8859-8":
case "iso_8859-8:1988":
case "visual":
return "ISO-8859-8";

case "csiso88598i":
case "iso-8859-8-i":
case "logical":
return "ISO-8859-8-I";

case "csisolatin6":
case "iso-8859-10":
case "iso-ir-157":
case "iso8859-10":
case "iso885910":
case "l6":
case "latin6":
return "ISO-8859-10";

case "iso-8859-13":
case "iso8859-13":
case "iso885913":
return "ISO-8859-13";

case "iso-8859-14":
case "iso8859-14":
case "iso885914":
return "ISO-8859-14";

case "csisolatin9":
case "iso-8859-15":
case "iso8859-15":
case "iso885915":
case "iso_8859-15":
case "l9":
return "ISO-8859-15";

case "iso-8859-16":
return "ISO-8859-16";

case "cskoi8r":
case "koi":
case "koi8":
case "koi8-r":
case "koi8_r":
return "KOI8-R";

case "koi8-ru":
case "koi8-u":
return "KOI8-U";

case "csmacintosh":
case "mac":
case "macintosh":
case "x-mac-roman":
return "macintosh";

case "iso-8859-11":
case "iso8859-11":
case "iso885911":
case "tis-620":
case "windows-874":
return "windows-874";

case "cp1250":
case "windows-1250":
case "x-cp1250":
return "windows-1250";

case "cp1251":
case "windows-1251":
case "x-cp1251":
return "windows-1251";

case "ansi_x3.4-1968":
case "ascii":
case "cp1252":
case "cp819":
case "csisolatin1":
case "ibm819":
case "iso-8859-1":
case "iso-ir-100":
case "iso8859-1":
case "iso88591":
case "iso_8859-1":
case "iso_8859-1:1987":
case "l1":
case "latin1":
case "us-ascii":
case "windows-1252":
case "x-cp1252":
return "windows-1252";

case "cp1253":
case "windows-1253":
case "x-cp1253":
return "windows-1253";

case "cp1254":
case "csisolatin5":
case "iso-8859-9":
case "iso-ir-148":
case "iso8859-9":
case "iso88599":
case "iso_8859-9":
case "iso_8859-9:1989":
case "l5":
case "latin5":
case "windows-1254":
case "x-cp1254":
return "windows-1254";

case "cp1255":
case "windows-1255":
case "x-cp1255":
return "windows-1255";

case "cp1256":
case "windows-1256":
case "x-cp1256":
return "windows-1256";

case "cp1257":
case "windows-1257":
case "x-cp1257":
return "windows-1257";

case "cp1258":
case "windows-1258":
case "x-cp1258":
return "windows-1258";

case "x-mac-cyrillic":
case "x-mac-ukrainian":
return "x-mac-cyrillic";

case "chinese":
case "csgb2312":
case "csiso58gb231280":
case "gb2312":
case "gb_2312":
case "gb_2312-80":
case "gbk":
case "iso-ir-58":
case "x-gbk":
return "GBK";

case "gb18030":
return "gb18030";

case "big5":
case "big5-hkscs":
case "cn-big5":
case "csbig5":
case "x-x-big5":
return "Big5";

case "cseucpkdfmtjapanese":
case "euc-jp":
case "x-euc-jp":
return "EUC-JP";

case "csiso2022jp":
case "iso-2022-jp":
return "ISO-2022-JP";

case "csshiftjis":
case "ms932":
case "ms_kanji":
case "shift-jis":
case "shift_jis":
case "sjis":
case "windows-31j":
case "x-sjis":
return "Shift_JIS";

case "cseuckr":
case "csksc56011987":
case "euc-kr":
case "iso-ir-149":
case "korean":
case "ks_c_5601-1987":
case "ks_c_5601-1989":
case "ksc5601":
case "ksc_5601":
case "windows-949":
return "EUC-KR";

case "csiso2022kr":
case "hz-gb-2312":
case "iso-2022-cn":
case "iso-2022-cn-ext":
case "iso-2022-kr":
case "replacement":
return "replacement";

case "unicodefffe":
case "utf-16be":
return "UTF-16BE";

case "csunicode":
case "iso-10646-ucs-2":
case "ucs-2":
case "unicode":
case "unicodefeff":
case "utf-16":
case "utf-16le":
return "UTF-16LE";

case "x-user-defined":
return "x-user-defined";

default:
return "failure";
}
}
};
}),

/***/ 5969:
/***/ ((e, r, t) => {
const {staticPropertyDescriptors: s, readOperation: a, fireAProgressEvent: i} = t(8420), {kState: n, kError: o, kResult: d, kEvents: l, kAborted: h} = t(3191), {webidl: c} = t(6083), {kEnumerableProperty: u} = t(586);
class FileReader extends EventTarget {
constructor() {
super(), this[n] = "empty", this[d] = null, this[o] = null, this[l] = {
loadend: null,
error: null,
abort: null,
load: null,
progress: null,
loadstart: null
};
}
readAsArrayBuffer(e) {
c.brandCheck(this, FileReader), c.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer"), 
e = c.converters.Blob(e, {
strict: !1
}), a(this, e, "ArrayBuffer");
}
readAsBinaryString(e) {
c.brandCheck(this, FileReader), c.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString"), 
e = c.converters.Blob(e, {
strict: !1
}), a(this, e, "BinaryString");
}
readAsText(e, r = void 0) {
c.brandCheck(this, FileReader), c.argumentLengthCheck(arguments, 1, "FileReader.readAsText"), 
e = c.converters.Blob(e, {
strict: !1
}), void 0 !== r && (r = c.converters.DOMString(r, "FileReader.readAsText", "encoding")), 
a(this, e, "Text", r);
}
readAsDataURL(e) {
c.brandCheck(this, FileReader), c.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL"), 
e = c.converters.Blob(e, {
strict: !1
}), a(this, e, "DataURL");
}
abort() {
"empty" !== this[n] && "done" !== this[n] ? ("loading" === this[n] && (this[n] = "done", 
this[d] = null), this[h] = !0, i("abort", this), "loading" !== this[n] && i("loadend", this)) : this[d] = null;
}
get readyState() {
switch (c.brandCheck(this, FileReader), this[n]) {
case "empty":
return this.EMPTY;

case "loading":
return this.LOADING;

case "done":
return this.DONE;
}
}
get result() {
return c.brandCheck(this, FileReader), this[d];
}
get error() {
return c.brandCheck(this, FileReader), this[o];
}
get onloadend() {
return c.brandCheck(this, FileReader), this[l].loadend;
}
set onloadend(e) {
c.brandCheck(this, FileReader), this[l].loadend && this.removeEventListener("loadend", this[l].loadend), 
"function" == typeof e ? (this[l].loadend = e, this.addEventListener("loadend", e)) : this[l].loadend = null;
}
get onerror() {
return c.brandCheck(this, FileReader), this[l].error;
}
set onerror(e) {
c.brandCheck(this, FileReader), this[l].error && this.removeEventListener("error", this[l].error), 
"function" == typeof e ? (this[l].error = e, this.addEventListener("error", e)) : this[l].error = null;
}
get onloadstart() {
return c.brandCheck(this, FileReader), this[l].loadstart;
}
set onloadstart(e) {
c.brandCheck(this, FileReader), this[l].loadstart && this.removeEventListener("loadstart", this[l].loadstart), 
"function" == typeof e ? (this[l].loadstart = e, this.addEventListener("loadstart", e)) : this[l].loadstart = null;
}
get onprogress() {
return c.brandCheck(this, FileReader), this[l].progress;
}
set onprogress(e) {
c.brandCheck(this, FileReader), this[l].progress && this.removeEventListener("progress", this[l].progress), 
"function" == typeof e ? (this[l].progress = e, this.addEventListener("progress", e)) : this[l].progress = null;
}
get onload() {
return c.brandCheck(this, FileReader), this[l].load;
}
set onload(e) {
c.brandCheck(this, FileReader), this[l].load && this.removeEventListener("load", this[l].load), 
"function" == typeof e ? (this[l].load = e, this.addEventListener("load", e)) : this[l].load = null;
}
get onabort() {
return c.brandCheck(this, FileReader), this[l].abort;
}
set onabort(e) {
c.brandCheck(this, FileReader), this[l].abort && this.removeEventListener("abort", this[l].abort), 
"function" == typeof e ? (this[l].abort = e, this.addEventListener("abort", e)) : this[l].abort = null;
}
}
FileReader.EMPTY = FileReader.prototype.EMPTY = 0, FileReader.LOADING = FileReader.prototype.LOADING = 1, 
FileReader.DONE = FileReader.prototype.DONE = 2, Object.defineProperties(FileReader.prototype, {
EMPTY: s,
LOADING: s,
DONE: s,
readAsArrayBuffer: u,
readAsBinaryString: u,
readAsText: u,
readAsDataURL: u,
abort: u,
readyState: u,
result: u,
error: u,
onloadstart: u,
onprogress: u,
onload: u,
onabort: u,
onerror: u,
onloadend: u,
[Symbol.toStringTag]: {
value: "FileReader",
writable: !1,
enumerable: !1,
configurable: !0
}
}), Object.defineProperties(FileReader, {
EMPTY: s,
LOADING: s,
DONE: s
}), e.exports = {
FileReader: FileReader
};
}),

/***/ 5163:
/***/ ((e, t, r) => {
const {webidl: o} = r(6083), n = Symbol("ProgressEvent state");
class ProgressEvent extends Event {
constructor(e, t = {}) {
super(e = o.converters.DOMString(e, "ProgressEvent constructor", "type"), t = o.converters.ProgressEventInit(t ?? {})), 
this[n] = {
lengthComputable: t.lengthComputable,
loaded: t.loaded,
total: t.total
};
}
get lengthComputable() {
return o.brandCheck(this, ProgressEvent), this[n].lengthComputable;
}
get loaded() {
return o.brandCheck(this, ProgressEvent), this[n].loaded;
}
get total() {
return o.brandCheck(this, ProgressEvent), this[n].total;
}
}
o.converters.ProgressEventInit = o.dictionaryConverter([ {
key: "lengthComputable",
converter: o.converters.boolean,
defaultValue: () => !1
}, {
key: "loaded",
converter: o.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "total",
converter: o.converters["unsigned long long"],
defaultValue: () => 0
}, {
key: "bubbles",
converter: o.converters.boolean,
defaultValue: () => !1
}, {
key: "cancelable",
converter: o.converters.boolean,
defaultValue: () => !1
}, {
key: "composed",
converter: o.converters.boolean,
defaultValue: () => !1
} ]), e.exports = {
ProgressEvent: ProgressEvent
};
}),

/***/ 3191:
/***/ (e => {
e.exports = {
kState: Symbol("FileReader state"),
kResult: Symbol("FileReader result"),
kError: Symbol("FileReader error"),
kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
kEvents: Symbol("FileReader events"),
kAborted: Symbol("FileReader aborted")
};
}),

/***/ 8420:
/***/ ((e, r, t) => {
const {kState: n, kError: o, kResult: a, kAborted: s, kLastProgressEventFired: i} = t(3191), {ProgressEvent: c} = t(5163), {getEncoding: u} = t(1181), {serializeAMimeType: l, parseMIMEType: f} = t(2318), {types: d} = t(7975), {StringDecoder: g} = t(3193), {btoa: E} = t(4573);
function fireAProgressEvent(e, r) {
const t = new c(e, {
bubbles: !1,
cancelable: !1
});
r.dispatchEvent(t);
}
function packageData(e, r, t, n) {
switch (r) {
case "DataURL":
{
let r = "data:";
const n = f(t || "application/octet-stream");
"failure" !== n && (r += l(n)), r += ";base64,";
const o = new g("latin1");
for (const t of e) r += E(o.write(t));
return r += E(o.end()), r;
}

case "Text":
{
let r = "failure";
if (n && (r = u(n)), "failure" === r && t) {
const e = f(t);
"failure" !== e && (r = u(e.parameters.get("charset")));
}
return "failure" === r && (r = "UTF-8"), function decode(e, r) {
const t = combineByteSequences(e), n = function BOMSniffing(e) {
const [r, t, n] = e;
return 239 === r && 187 === t && 191 === n ? "UTF-8" : 254 === r && 255 === t ? "UTF-16BE" : 255 === r && 254 === t ? "UTF-16LE" : null;
}(t);
let o = 0;
null !== n && (r = n, o = "UTF-8" === n ? 3 : 2);
const a = t.slice(o);
return new TextDecoder(r).decode(a);
}(e, r);
}

case "ArrayBuffer":
return combineByteSequences(e).buffer;

case "BinaryString":
{
let r = "";
const t = new g("latin1");
for (const n of e) r += t.write(n);
return r += t.end(), r;
}
}
}
function combineByteSequences(e) {
const r = e.reduce((e, r) => e + r.byteLength, 0);
let t = 0;
return e.reduce((e, r) => (e.set(r, t), t += r.byteLength, e), new Uint8Array(r));
}
e.exports = {
staticPropertyDescriptors: {
enumerable: !0,
writable: !1,
configurable: !1
},
readOperation: function readOperation(e, r, t, c) {
if ("loading" === e[n]) throw new DOMException("Invalid state", "InvalidStateError");
e[n] = "loading", e[a] = null, e[o] = null;
const u = r.stream().getReader(), l = [];
let f = u.read(), g = !0;
(async () => {
for (;!e[s]; ) try {
const {done: E, value: p} = await f;
if (g && !e[s] && queueMicrotask(() => {
fireAProgressEvent("loadstart", e);
}), g = !1, !E && d.isUint8Array(p)) l.push(p), (void 0 === e[i] || Date.now() - e[i] >= 50) && !e[s] && (e[i] = Date.now(), 
queueMicrotask(() => {
fireAProgressEvent("progress", e);
})), f = u.read(); else if (E) {
queueMicrotask(() => {
e[n] = "done";
try {
const n = packageData(l, t, r.type, c);
if (e[s]) return;
e[a] = n, fireAProgressEvent("load", e);
} catch (r) {
e[o] = r, fireAProgressEvent("error", e);
}
"loading" !== e[n] && fireAProgressEvent("loadend", e);
});
break;
}
} catch (r) {
if (e[s]) return;
queueMicrotask(() => {
e[n] = "done", e[o] = r, fireAProgressEvent("error", e), "loading" !== e[n] && fireAProgressEvent("loadend", e);
});
break;
}
})();
},
fireAProgressEvent: fireAProgressEvent
};
}),

/***/ 4347:
/***/ ((e, o, t) => {
const {uid: s, states: r, sentCloseFrameState: n, emptyBuffer: c, opcodes: a} = t(7450), {kReadyState: i, kSentClose: d, kByteParser: l, kReceivedClose: h, kResponse: k} = t(6004), {fireEvent: f, failWebsocketConnection: S, isClosing: p, isClosed: u, isEstablished: b, parseExtensions: w} = t(4391), {channels: C} = t(8580), {CloseEvent: L} = t(2494), {makeRequest: g} = t(5601), {fetching: v} = t(7532), {Headers: E, getHeadersList: m} = t(1470), {getDecodeSplit: W} = t(9774), {WebsocketFrameSend: D} = t(6674);
let I;
try {
I = t(7598);
} catch {}
function onSocketData(e) {
this.ws[l].write(e) || this.pause();
}
function onSocketClose() {
const {ws: e} = this, {[k]: o} = e;
o.socket.off("data", onSocketData), o.socket.off("close", onSocketClose), o.socket.off("error", onSocketError);
const t = e[d] === n.SENT && e[h];
let s = 1005, c = "";
const a = e[l].closingInfo;
a && !a.error ? (s = a.code ?? 1005, c = a.reason) : e[h] || (s = 1006), e[i] = r.CLOSED, 
f("close", e, (e, o) => new L(e, o), {
wasClean: t,
code: s,
reason: c
}), C.close.hasSubscribers && C.close.publish({
websocket: e,
code: s,
reason: c
});
}
function onSocketError(e) {
const {ws: o} = this;
o[i] = r.CLOSING, C.socketError.hasSubscribers && C.socketError.publish(e), this.destroy();
}
e.exports = {
establishWebSocketConnection: function establishWebSocketConnection(e, o, t, r, n, c) {
const a = e;
a.protocol = "ws:" === e.protocol ? "http:" : "https:";
const i = g({
urlList: [ a ],
client: t,
serviceWorkers: "none",
referrer: "no-referrer",
mode: "websocket",
credentials: "include",
cache: "no-store",
redirect: "error"
});
if (c.headers) {
const e = m(new E(c.headers));
i.headersList = e;
}
const d = I.randomBytes(16).toString("base64");
i.headersList.append("sec-websocket-key", d), i.headersList.append("sec-websocket-version", "13");
for (const e of o) i.headersList.append("sec-websocket-protocol", e);
return i.headersList.append("sec-websocket-extensions", "permessage-deflate; client_max_window_bits"), 
v({
request: i,
useParallelQueue: !0,
dispatcher: c.dispatcher,
processResponse(e) {
if ("error" === e.type || 101 !== e.status) return void S(r, "Received network error or non-101 status code.");
if (0 !== o.length && !e.headersList.get("Sec-WebSocket-Protocol")) return void S(r, "Server did not respond with sent protocols.");
if ("websocket" !== e.headersList.get("Upgrade")?.toLowerCase()) return void S(r, 'Server did not set Upgrade header to "websocket".');
if ("upgrade" !== e.headersList.get("Connection")?.toLowerCase()) return void S(r, 'Server did not set Connection header to "upgrade".');
if (e.headersList.get("Sec-WebSocket-Accept") !== I.createHash("sha1").update(d + s).digest("base64")) return void S(r, "Incorrect hash received in Sec-WebSocket-Accept header.");
const t = e.headersList.get("Sec-WebSocket-Extensions");
let c;
if (null !== t && (c = w(t), !c.has("permessage-deflate"))) return void S(r, "Sec-WebSocket-Extensions header does not match.");
const a = e.headersList.get("Sec-WebSocket-Protocol");
if (null !== a) {
const e = W("sec-websocket-protocol", i.headersList);
if (null === e || !e.includes(a)) return void S(r, "Protocol was not set in the opening handshake.");
}
e.socket.on("data", onSocketData), e.socket.on("close", onSocketClose), e.socket.on("error", onSocketError), 
C.open.hasSubscribers && C.open.publish({
address: e.socket.address(),
protocol: a,
extensions: t
}), n(e, c);
}
});
},
closeWebSocketConnection: function closeWebSocketConnection(e, o, t, s) {
if (p(e) || u(e)) ; else if (b(e)) if (e[d] === n.NOT_SENT) {
e[d] = n.PROCESSING;
const l = new D;
void 0 !== o && void 0 === t ? (l.frameData = Buffer.allocUnsafe(2), l.frameData.writeUInt16BE(o, 0)) : void 0 !== o && void 0 !== t ? (l.frameData = Buffer.allocUnsafe(2 + s), 
l.frameData.writeUInt16BE(o, 0), l.frameData.write(t, 2, "utf-8")) : l.frameData = c, 
e[k].socket.write(l.createFrame(a.CLOSE)), e[d] = n.SENT, e[i] = r.CLOSING;
} else e[i] = r.CLOSING; else S(e, "Connection was closed before it was established."), 
e[i] = r.CLOSING;
}
};
}),

/***/ 7450:
/***/ (e => {
const r = Buffer.allocUnsafe(0);
e.exports = {
uid: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
sentCloseFrameState: {
NOT_SENT: 0,
PROCESSING: 1,
SENT: 2
},
staticPropertyDescriptors: {
enumerable: !0,
writable: !1,
configurable: !1
},
states: {
CONNECTING: 0,
OPEN: 1,
CLOSING: 2,
CLOSED: 3
},
opcodes: {
CONTINUATION: 0,
TEXT: 1,
BINARY: 2,
CLOSE: 8,
PING: 9,
PONG: 10
},
maxUnsigned16Bit: 65535,
parserStates: {
INFO: 0,
PAYLOADLENGTH_16: 2,
PAYLOADLENGTH_64: 3,
READ_DATA: 4
},
emptyBuffer: r,
sendHints: {
string: 1,
typedArray: 2,
arrayBuffer: 3,
blob: 4
}
};
}),

/***/ 2494:
/***/ ((e, t, n) => {
const {webidl: r} = n(6083), {kEnumerableProperty: s} = n(586), {kConstruct: o} = n(33), {MessagePort: a} = n(5919);
class MessageEvent extends Event {
#e;
constructor(e, t = {}) {
if (e === o) return super(arguments[1], arguments[2]), void r.util.markAsUncloneable(this);
const n = "MessageEvent constructor";
r.argumentLengthCheck(arguments, 1, n), super(e = r.converters.DOMString(e, n, "type"), t = r.converters.MessageEventInit(t, n, "eventInitDict")), 
this.#e = t, r.util.markAsUncloneable(this);
}
get data() {
return r.brandCheck(this, MessageEvent), this.#e.data;
}
get origin() {
return r.brandCheck(this, MessageEvent), this.#e.origin;
}
get lastEventId() {
return r.brandCheck(this, MessageEvent), this.#e.lastEventId;
}
get source() {
return r.brandCheck(this, MessageEvent), this.#e.source;
}
get ports() {
return r.brandCheck(this, MessageEvent), Object.isFrozen(this.#e.ports) || Object.freeze(this.#e.ports), 
this.#e.ports;
}
initMessageEvent(e, t = !1, n = !1, s = null, o = "", a = "", v = null, i = []) {
return r.brandCheck(this, MessageEvent), r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent"), 
new MessageEvent(e, {
bubbles: t,
cancelable: n,
data: s,
origin: o,
lastEventId: a,
source: v,
ports: i
});
}
static createFastMessageEvent(e, t) {
const n = new MessageEvent(o, e, t);
return n.#e = t, n.#e.data ??= null, n.#e.origin ??= "", n.#e.lastEventId ??= "", 
n.#e.source ??= null, n.#e.ports ??= [], n;
}
}
const {createFastMessageEvent: v} = MessageEvent;
delete MessageEvent.createFastMessageEvent;
class CloseEvent extends Event {
#e;
constructor(e, t = {}) {
const n = "CloseEvent constructor";
r.argumentLengthCheck(arguments, 1, n), super(e = r.converters.DOMString(e, n, "type"), t = r.converters.CloseEventInit(t)), 
this.#e = t, r.util.markAsUncloneable(this);
}
get wasClean() {
return r.brandCheck(this, CloseEvent), this.#e.wasClean;
}
get code() {
return r.brandCheck(this, CloseEvent), this.#e.code;
}
get reason() {
return r.brandCheck(this, CloseEvent), this.#e.reason;
}
}
class ErrorEvent extends Event {
#e;
constructor(e, t) {
const n = "ErrorEvent constructor";
r.argumentLengthCheck(arguments, 1, n), super(e, t), r.util.markAsUncloneable(this), 
e = r.converters.DOMString(e, n, "type"), t = r.converters.ErrorEventInit(t ?? {}), 
this.#e = t;
}
get message() {
return r.brandCheck(this, ErrorEvent), this.#e.message;
}
get filename() {
return r.brandCheck(this, ErrorEvent), this.#e.filename;
}
get lineno() {
return r.brandCheck(this, ErrorEvent), this.#e.lineno;
}
get colno() {
return r.brandCheck(this, ErrorEvent), this.#e.colno;
}
get error() {
return r.brandCheck(this, ErrorEvent), this.#e.error;
}
}
Object.defineProperties(MessageEvent.prototype, {
[Symbol.toStringTag]: {
value: "MessageEvent",
configurable: !0
},
data: s,
origin: s,
lastEventId: s,
source: s,
ports: s,
initMessageEvent: s
}), Object.defineProperties(CloseEvent.prototype, {
[Symbol.toStringTag]: {
value: "CloseEvent",
configurable: !0
},
reason: s,
code: s,
wasClean: s
}), Object.defineProperties(ErrorEvent.prototype, {
[Symbol.toStringTag]: {
value: "ErrorEvent",
configurable: !0
},
message: s,
filename: s,
lineno: s,
colno: s,
error: s
}), r.converters.MessagePort = r.interfaceConverter(a), r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
const i = [ {
key: "bubbles",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "cancelable",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "composed",
converter: r.converters.boolean,
defaultValue: () => !1
} ];
r.converters.MessageEventInit = r.dictionaryConverter([ ...i, {
key: "data",
converter: r.converters.any,
defaultValue: () => null
}, {
key: "origin",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lastEventId",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "source",
converter: r.nullableConverter(r.converters.MessagePort),
defaultValue: () => null
}, {
key: "ports",
converter: r.converters["sequence<MessagePort>"],
defaultValue: () => new Array(0)
} ]), r.converters.CloseEventInit = r.dictionaryConverter([ ...i, {
key: "wasClean",
converter: r.converters.boolean,
defaultValue: () => !1
}, {
key: "code",
converter: r.converters["unsigned short"],
defaultValue: () => 0
}, {
key: "reason",
converter: r.converters.USVString,
defaultValue: () => ""
} ]), r.converters.ErrorEventInit = r.dictionaryConverter([ ...i, {
key: "message",
converter: r.converters.DOMString,
defaultValue: () => ""
}, {
key: "filename",
converter: r.converters.USVString,
defaultValue: () => ""
}, {
key: "lineno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "colno",
converter: r.converters["unsigned long"],
defaultValue: () => 0
}, {
key: "error",
converter: r.converters.any
} ]), e.exports = {
MessageEvent: MessageEvent,
CloseEvent: CloseEvent,
ErrorEvent: ErrorEvent,
createFastMessageEvent: v
};
}),

/***/ 6674:
/***/ ((e, t, n) => {
const {maxUnsigned16Bit: r} = n(7450), a = 16386;
let l, o = null, c = a;
try {
l = n(7598);
} catch {
l = {
randomFillSync: function randomFillSync(e, t, n) {
for (let t = 0; t < e.length; ++t) e[t] = 255 * Math.random() | 0;
return e;
}
};
}
function generateMask() {
return c === a && (c = 0, l.randomFillSync(o ??= Buffer.allocUnsafe(a), 0, a)), 
[ o[c++], o[c++], o[c++], o[c++] ];
}
e.exports = {
WebsocketFrameSend: class WebsocketFrameSend {
constructor(e) {
this.frameData = e;
}
createFrame(e) {
const t = this.frameData, n = generateMask(), a = t?.byteLength ?? 0;
let l = a, o = 6;
a > r ? (o += 8, l = 127) : a > 125 && (o += 2, l = 126);
const c = Buffer.allocUnsafe(a + o);
c[0] = c[1] = 0, c[0] |= 128, c[0] = (240 & c[0]) + e, 
/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */
c[o - 4] = n[0], c[o - 3] = n[1], c[o - 2] = n[2], c[o - 1] = n[3], c[1] = l, 126 === l ? c.writeUInt16BE(a, 2) : 127 === l && (c[2] = c[3] = 0, 
c.writeUIntBE(a, 4, 6)), c[1] |= 128;
for (let e = 0; e < a; ++e) c[o + e] = t[e] ^ n[3 & e];
return c;
}
}
};
}),

/***/ 767:
/***/ ((t, e, i) => {
const {createInflateRaw: s, Z_DEFAULT_WINDOWBITS: a} = i(8522), {isValidClientWindowBits: n} = i(4391), {MessageSizeExceededError: r} = i(5793), o = Buffer.from([ 0, 0, 255, 255 ]), l = Symbol("kBuffer"), f = Symbol("kLength");
t.exports = {
PerMessageDeflate: class PerMessageDeflate {
#t;
#e={};
#i=0;
constructor(t, e) {
this.#e.serverNoContextTakeover = t.has("server_no_context_takeover"), this.#e.serverMaxWindowBits = t.get("server_max_window_bits"), 
this.#i = e.maxPayloadSize;
}
decompress(t, e, i) {
if (!this.#t) {
let t = a;
if (this.#e.serverMaxWindowBits) {
if (!n(this.#e.serverMaxWindowBits)) return void i(new Error("Invalid server_max_window_bits"));
t = Number.parseInt(this.#e.serverMaxWindowBits);
}
try {
this.#t = s({
windowBits: t
});
} catch (t) {
return void i(t);
}
this.#t[l] = [], this.#t[f] = 0, this.#t.on("data", t => {
if (this.#t[f] += t.length, this.#i > 0 && this.#t[f] > this.#i) return i(new r), 
this.#t.removeAllListeners(), this.#t.destroy(), void (this.#t = null);
this.#t[l].push(t);
}), this.#t.on("error", t => {
this.#t = null, i(t);
});
}
this.#t.write(t), e && this.#t.write(o), this.#t.flush(() => {
if (!this.#t) return;
const t = Buffer.concat(this.#t[l], this.#t[f]);
this.#t[l].length = 0, this.#t[f] = 0, i(null, t);
});
}
}
};
}),

/***/ 3922:
/***/ ((e, t, s) => {
const {Writable: i} = s(7075), n = s(4589), {parserStates: o, opcodes: r, states: a, emptyBuffer: h, sentCloseFrameState: f} = s(7450), {kReadyState: l, kSentClose: d, kResponse: c, kReceivedClose: m} = s(6004), {channels: u} = s(8580), {isValidStatusCode: g, isValidOpcode: y, failWebsocketConnection: p, websocketMessageReceived: b, utf8Decode: w, isControlFrame: x, isTextBinaryFrame: C, isContinuationFrame: F} = s(4391), {WebsocketFrameSend: S} = s(6674), {closeWebSocketConnection: O} = s(4347), {PerMessageDeflate: v} = s(767), {MessageSizeExceededError: I} = s(5793);
function failWebsocketConnectionWithCode(e, t, s) {
O(e, t, s, Buffer.byteLength(s)), p(e, s);
}
e.exports = {
ByteParser: class ByteParser extends i {
#e=[];
#t=0;
#s=0;
#i=!1;
#n=o.INFO;
#o={};
#r=[];
#a;
#h;
#f;
constructor(e, t, s = {}) {
super(), this.ws = e, this.#a = null == t ? new Map : t, this.#h = s.maxFragments ?? 0, 
this.#f = s.maxPayloadSize ?? 0, this.#a.has("permessage-deflate") && this.#a.set("permessage-deflate", new v(t, s));
}
_write(e, t, s) {
this.#e.push(e), this.#s += e.length, this.#i = !0, this.run(s);
}
#l() {
return !(this.#f > 0 && !x(this.#o.opcode) && this.#o.payloadLength + this.#t > this.#f && (failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size"), 
1));
}
run(e) {
for (;this.#i; ) if (this.#n === o.INFO) {
if (this.#s < 2) return e();
const t = this.consume(2), s = !!(128 & t[0]), i = 15 & t[0], n = !(128 & ~t[1]), a = !s && i !== r.CONTINUATION, h = 127 & t[1], f = 64 & t[0], l = 32 & t[0], d = 16 & t[0];
if (!y(i)) return p(this.ws, "Invalid opcode received"), e();
if (n) return p(this.ws, "Frame cannot be masked"), e();
if (0 !== f && !this.#a.has("permessage-deflate")) return void p(this.ws, "Expected RSV1 to be clear.");
if (0 !== l || 0 !== d) return void p(this.ws, "RSV1, RSV2, RSV3 must be clear");
if (a && !C(i)) return void p(this.ws, "Invalid frame type was fragmented.");
if (C(i) && this.#r.length > 0) return void p(this.ws, "Expected continuation frame");
if (this.#o.fragmented && a) return void p(this.ws, "Fragmented frame exceeded 125 bytes.");
if ((h > 125 || a) && x(i)) return void p(this.ws, "Control frame either too large or fragmented");
if (F(i) && 0 === this.#r.length && !this.#o.compressed) return void p(this.ws, "Unexpected continuation frame");
if (h <= 125) {
if (this.#o.payloadLength = h, this.#n = o.READ_DATA, !this.#l()) return;
} else 126 === h ? this.#n = o.PAYLOADLENGTH_16 : 127 === h && (this.#n = o.PAYLOADLENGTH_64);
C(i) && (this.#o.binaryType = i, this.#o.compressed = 0 !== f), this.#o.opcode = i, 
this.#o.masked = n, this.#o.fin = s, this.#o.fragmented = a;
} else if (this.#n === o.PAYLOADLENGTH_16) {
if (this.#s < 2) return e();
const t = this.consume(2);
if (this.#o.payloadLength = t.readUInt16BE(0), this.#n = o.READ_DATA, !this.#l()) return;
} else if (this.#n === o.PAYLOADLENGTH_64) {
if (this.#s < 8) return e();
const t = this.consume(8), s = t.readUInt32BE(0), i = t.readUInt32BE(4);
if (0 !== s || i > 2 ** 31 - 1) return void p(this.ws, "Received payload length > 2^31 bytes.");
if (this.#o.payloadLength = i, this.#n = o.READ_DATA, !this.#l()) return;
} else if (this.#n === o.READ_DATA) {
if (this.#s < this.#o.payloadLength) return e();
const t = this.consume(this.#o.payloadLength);
if (x(this.#o.opcode)) {
this.#i = this.parseControlFrame(t), this.#n = o.INFO;
const s = this.ws[c].socket;
if (this.#i && s.writableNeedDrain) return this.#i = !1, void s.once("drain", () => {
this.destroyed || (this.#i = !0, this.run(e));
});
} else {
if (this.#o.compressed) {
this.#a.get("permessage-deflate").decompress(t, this.#o.fin, (t, s) => {
if (t) {
const e = t instanceof I ? 1009 : 1007;
return void failWebsocketConnectionWithCode(this.ws, e, t.message);
}
if (this.writeFragments(s)) if (this.#f > 0 && this.#t > this.#f) failWebsocketConnectionWithCode(this.ws, 1009, (new I).message); else {
if (!this.#o.fin) return this.#n = o.INFO, this.#i = !0, void this.run(e);
b(this.ws, this.#o.binaryType, this.consumeFragments()), this.#i = !0, this.#n = o.INFO, 
this.run(e);
}
}), this.#i = !1;
break;
}
if (!this.writeFragments(t)) return;
if (this.#f > 0 && this.#t > this.#f) return void failWebsocketConnectionWithCode(this.ws, 1009, (new I).message);
!this.#o.fragmented && this.#o.fin && b(this.ws, this.#o.binaryType, this.consumeFragments()), 
this.#n = o.INFO;
}
}
}
consume(e) {
if (e > this.#s) throw new Error("Called consume() before buffers satiated.");
if (0 === e) return h;
if (this.#e[0].length === e) return this.#s -= this.#e[0].length, this.#e.shift();
const t = Buffer.allocUnsafe(e);
let s = 0;
for (;s !== e; ) {
const i = this.#e[0], {length: n} = i;
if (n + s === e) {
t.set(this.#e.shift(), s);
break;
}
if (n + s > e) {
t.set(i.subarray(0, e - s), s), this.#e[0] = i.subarray(e - s);
break;
}
t.set(this.#e.shift(), s), s += i.length;
}
return this.#s -= e, t;
}
writeFragments(e) {
return this.#h > 0 && this.#r.length === this.#h ? (failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments"), 
!1) : (this.#t += e.length, this.#r.push(e), !0);
}
consumeFragments() {
const e = this.#r;
if (1 === e.length) return this.#t = 0, e.shift();
const t = Buffer.concat(e, this.#t);
return this.#r = [], this.#t = 0, t;
}
parseCloseBody(e) {
let t;
if (n(1 !== e.length), e.length >= 2 && (t = e.readUInt16BE(0)), void 0 !== t && !g(t)) return {
code: 1002,
reason: "Invalid status code",
error: !0
};
let s = e.subarray(2);
239 === s[0] && 187 === s[1] && 191 === s[2] && (s = s.subarray(3));
try {
s = w(s);
} catch {
return {
code: 1007,
reason: "Invalid UTF-8",
error: !0
};
}
return {
code: t,
reason: s,
error: !1
};
}
parseControlFrame(e) {
const {opcode: t, payloadLength: s} = this.#o;
if (t === r.CLOSE) {
if (1 === s) return p(this.ws, "Received close frame with a 1-byte body."), !1;
if (this.#o.closeInfo = this.parseCloseBody(e), this.#o.closeInfo.error) {
const {code: e, reason: t} = this.#o.closeInfo;
return O(this.ws, e, t, t.length), p(this.ws, t), !1;
}
if (this.ws[d] !== f.SENT) {
let e = h;
this.#o.closeInfo.code && (e = Buffer.allocUnsafe(2), e.writeUInt16BE(this.#o.closeInfo.code, 0));
const t = new S(e);
this.ws[c].socket.write(t.createFrame(r.CLOSE), e => {
e || (this.ws[d] = f.SENT);
});
}
return this.ws[l] = a.CLOSING, this.ws[m] = !0, !1;
}
if (t === r.PING) {
if (!this.ws[m]) {
const t = new S(e);
this.ws[c].socket.write(t.createFrame(r.PONG)), u.ping.hasSubscribers && u.ping.publish({
payload: e
});
}
} else t === r.PONG && u.pong.hasSubscribers && u.pong.publish({
payload: e
});
return !0;
}
get closingInfo() {
return this.#o.closeInfo;
}
}
};
}),

/***/ 5094:
/***/ ((e, r, n) => {
const {WebsocketFrameSend: t} = n(6674), {opcodes: s, sendHints: u} = n(7450), a = n(158), c = Buffer[Symbol.species];
function createFrame(e, r) {
return new t(function toBuffer(e, r) {
switch (r) {
case u.string:
return Buffer.from(e);

case u.arrayBuffer:
case u.blob:
return new c(e);

case u.typedArray:
return new c(e.buffer, e.byteOffset, e.byteLength);
}
}(e, r)).createFrame(r === u.string ? s.TEXT : s.BINARY);
}
e.exports = {
SendQueue: class SendQueue {
#e=new a;
#r=!1;
#n;
constructor(e) {
this.#n = e;
}
add(e, r, n) {
if (n !== u.blob) {
const t = createFrame(e, n);
if (this.#r) {
const e = {
promise: null,
callback: r,
frame: t
};
this.#e.push(e);
} else this.#n.write(t, r);
return;
}
const t = {
promise: e.arrayBuffer().then(e => {
t.promise = null, t.frame = createFrame(e, n);
}),
callback: r,
frame: null
};
this.#e.push(t), this.#r || this.#t();
}
async #t() {
this.#r = !0;
const e = this.#e;
for (;!e.isEmpty(); ) {
const r = e.shift();
null !== r.promise && await r.promise, this.#n.write(r.frame, r.callback), r.callback = r.frame = null;
}
this.#r = !1;
}
}
};
}),

/***/ 6004:
/***/ (e => {
e.exports = {
kWebSocketURL: Symbol("url"),
kReadyState: Symbol("ready state"),
kController: Symbol("controller"),
kResponse: Symbol("response"),
kBinaryType: Symbol("binary type"),
kSentClose: Symbol("sent close"),
kReceivedClose: Symbol("received close"),
kByteParser: Symbol("byte parser")
};
}),

/***/ 4391:
/***/ ((e, t, n) => {
const {kReadyState: i, kController: o, kResponse: r, kBinaryType: s, kWebSocketURL: c} = n(6004), {states: a, opcodes: f} = n(7450), {ErrorEvent: u, createFastMessageEvent: l} = n(2494), {isUtf8: d} = n(4573), {collectASequenceOfCodePointsFast: C, removeHTTPWhitespace: b} = n(2318);
function fireEvent(e, t, n = (e, t) => new Event(e, t), i = {}) {
const o = n(e, i);
t.dispatchEvent(o);
}
function failWebsocketConnection(e, t) {
const {[o]: n, [r]: i} = e;
n.abort(), i?.socket && !i.socket.destroyed && i.socket.destroy(), t && fireEvent("error", e, (e, t) => new u(e, t), {
error: new Error(t),
message: t
});
}
function isControlFrame(e) {
return e === f.CLOSE || e === f.PING || e === f.PONG;
}
function isContinuationFrame(e) {
return e === f.CONTINUATION;
}
function isTextBinaryFrame(e) {
return e === f.TEXT || e === f.BINARY;
}
const E = "string" == typeof process.versions.icu, g = E ? new TextDecoder("utf-8", {
fatal: !0
}) : void 0, p = E ? g.decode.bind(g) : function(e) {
if (d(e)) return e.toString("utf-8");
throw new TypeError("Invalid utf-8 received.");
};
e.exports = {
isConnecting: function isConnecting(e) {
return e[i] === a.CONNECTING;
},
isEstablished: function isEstablished(e) {
return e[i] === a.OPEN;
},
isClosing: function isClosing(e) {
return e[i] === a.CLOSING;
},
isClosed: function isClosed(e) {
return e[i] === a.CLOSED;
},
fireEvent: fireEvent,
isValidSubprotocol: function isValidSubprotocol(e) {
if (0 === e.length) return !1;
for (let t = 0; t < e.length; ++t) {
const n = e.charCodeAt(t);
if (n < 33 || n > 126 || 34 === n || 40 === n || 41 === n || 44 === n || 47 === n || 58 === n || 59 === n || 60 === n || 61 === n || 62 === n || 63 === n || 64 === n || 91 === n || 92 === n || 93 === n || 123 === n || 125 === n) return !1;
}
return !0;
},
isValidStatusCode: function isValidStatusCode(e) {
return e >= 1e3 && e < 1015 ? 1004 !== e && 1005 !== e && 1006 !== e : e >= 3e3 && e <= 4999;
},
failWebsocketConnection: failWebsocketConnection,
websocketMessageReceived: function websocketMessageReceived(e, t, n) {
if (e[i] !== a.OPEN) return;
let o;
if (t === f.TEXT) try {
o = p(n);
} catch {
return void failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
} else t === f.BINARY && (o = "blob" === e[s] ? new Blob([ n ]) : function toArrayBuffer(e) {
return e.byteLength === e.buffer.byteLength ? e.buffer : e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
}(n));
fireEvent("message", e, l, {
origin: e[c].origin,
data: o
});
},
utf8Decode: p,
isControlFrame: isControlFrame,
isContinuationFrame: isContinuationFrame,
isTextBinaryFrame: isTextBinaryFrame,
isValidOpcode: function isValidOpcode(e) {
return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
},
parseExtensions: function parseExtensions(e) {
const t = {
position: 0
}, n = new Map;
for (;t.position < e.length; ) {
const i = C(";", e, t), [o, r = ""] = i.split("=");
n.set(b(o, !0, !1), b(r, !1, !0)), t.position++;
}
return n;
},
isValidClientWindowBits: function isValidClientWindowBits(e) {
if (0 === e.length) return !1;
for (let t = 0; t < e.length; t++) {
const n = e.charCodeAt(t);
if (n < 48 || n > 57) return !1;
}
const t = Number.parseInt(e, 10);
return t >= 8 && t <= 15;
}
};
}),

/***/ 2920:
/***/ ((e, t, r) => {
const {webidl: o} = r(6083), {URLSerializer: n} = r(2318), {environmentSettingsObject: s} = r(9774), {staticPropertyDescriptors: i, states: c, sentCloseFrameState: a, sendHints: h} = r(7450), {kWebSocketURL: b, kReadyState: l, kController: u, kBinaryType: S, kResponse: d, kSentClose: k, kByteParser: p} = r(6004), {isConnecting: v, isEstablished: f, isClosing: g, isValidSubprotocol: y, fireEvent: C} = r(4391), {establishWebSocketConnection: E, closeWebSocketConnection: O} = r(4347), {ByteParser: m} = r(3922), {kEnumerableProperty: W, isBlobLike: w} = r(586), {getGlobalDispatcher: L} = r(5319), {types: D} = r(7975), {ErrorEvent: N, CloseEvent: x} = r(2494), {SendQueue: M} = r(5094);
class WebSocket extends EventTarget {
#e={
open: null,
error: null,
close: null,
message: null
};
#t=0;
#r="";
#o="";
#n;
constructor(e, t = []) {
super(), o.util.markAsUncloneable(this);
const r = "WebSocket constructor";
o.argumentLengthCheck(arguments, 1, r);
const n = o.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, r, "options");
e = o.converters.USVString(e, r, "url"), t = n.protocols;
const i = s.settingsObject.baseUrl;
let c;
try {
c = new URL(e, i);
} catch (e) {
throw new DOMException(e, "SyntaxError");
}
if ("http:" === c.protocol ? c.protocol = "ws:" : "https:" === c.protocol && (c.protocol = "wss:"), 
"ws:" !== c.protocol && "wss:" !== c.protocol) throw new DOMException(`Expected a ws: or wss: protocol, got ${c.protocol}`, "SyntaxError");
if (c.hash || c.href.endsWith("#")) throw new DOMException("Got fragment", "SyntaxError");
if ("string" == typeof t && (t = [ t ]), t.length !== new Set(t.map(e => e.toLowerCase())).size) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
if (t.length > 0 && !t.every(e => y(e))) throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
this[b] = new URL(c.href);
const h = s.settingsObject;
this[u] = E(c, t, h, this, (e, t) => this.#s(e, t), n), this[l] = WebSocket.CONNECTING, 
this[k] = a.NOT_SENT, this[S] = "blob";
}
close(e = void 0, t = void 0) {
o.brandCheck(this, WebSocket);
const r = "WebSocket.close";
if (void 0 !== e && (e = o.converters["unsigned short"](e, r, "code", {
clamp: !0
})), void 0 !== t && (t = o.converters.USVString(t, r, "reason")), void 0 !== e && 1e3 !== e && (e < 3e3 || e > 4999)) throw new DOMException("invalid code", "InvalidAccessError");
let n = 0;
if (void 0 !== t && (n = Buffer.byteLength(t), n > 123)) throw new DOMException(`Reason must be less than 123 bytes; received ${n}`, "SyntaxError");
O(this, e, t, n);
}
send(e) {
o.brandCheck(this, WebSocket);
const t = "WebSocket.send";
if (o.argumentLengthCheck(arguments, 1, t), e = o.converters.WebSocketSendData(e, t, "data"), 
v(this)) throw new DOMException("Sent before connected.", "InvalidStateError");
if (f(this) && !g(this)) if ("string" == typeof e) {
const t = Buffer.byteLength(e);
this.#t += t, this.#n.add(e, () => {
this.#t -= t;
}, h.string);
} else D.isArrayBuffer(e) ? (this.#t += e.byteLength, this.#n.add(e, () => {
this.#t -= e.byteLength;
}, h.arrayBuffer)) : ArrayBuffer.isView(e) ? (this.#t += e.byteLength, this.#n.add(e, () => {
this.#t -= e.byteLength;
}, h.typedArray)) : w(e) && (this.#t += e.size, this.#n.add(e, () => {
this.#t -= e.size;
}, h.blob));
}
get readyState() {
return o.brandCheck(this, WebSocket), this[l];
}
get bufferedAmount() {
return o.brandCheck(this, WebSocket), this.#t;
}
get url() {
return o.brandCheck(this, WebSocket), n(this[b]);
}
get extensions() {
return o.brandCheck(this, WebSocket), this.#o;
}
get protocol() {
return o.brandCheck(this, WebSocket), this.#r;
}
get onopen() {
return o.brandCheck(this, WebSocket), this.#e.open;
}
set onopen(e) {
o.brandCheck(this, WebSocket), this.#e.open && this.removeEventListener("open", this.#e.open), 
"function" == typeof e ? (this.#e.open = e, this.addEventListener("open", e)) : this.#e.open = null;
}
get onerror() {
return o.brandCheck(this, WebSocket), this.#e.error;
}
set onerror(e) {
o.brandCheck(this, WebSocket), this.#e.error && this.removeEventListener("error", this.#e.error), 
"function" == typeof e ? (this.#e.error = e, this.addEventListener("error", e)) : this.#e.error = null;
}
get onclose() {
return o.brandCheck(this, WebSocket), this.#e.close;
}
set onclose(e) {
o.brandCheck(this, WebSocket), this.#e.close && this.removeEventListener("close", this.#e.close), 
"function" == typeof e ? (this.#e.close = e, this.addEventListener("close", e)) : this.#e.close = null;
}
get onmessage() {
return o.brandCheck(this, WebSocket), this.#e.message;
}
set onmessage(e) {
o.brandCheck(this, WebSocket), this.#e.message && this.removeEventListener("message", this.#e.message), 
"function" == typeof e ? (this.#e.message = e, this.addEventListener("message", e)) : this.#e.message = null;
}
get binaryType() {
return o.brandCheck(this, WebSocket), this[S];
}
set binaryType(e) {
o.brandCheck(this, WebSocket), this[S] = "blob" !== e && "arraybuffer" !== e ? "blob" : e;
}
#s(e, t) {
this[d] = e;
const r = this[u]?.dispatcher?.webSocketOptions, o = r?.maxFragments, n = r?.maxPayloadSize, s = new m(this, t, {
maxFragments: o,
maxPayloadSize: n
});
s.on("drain", onParserDrain), s.on("error", onParserError.bind(this)), e.socket.ws = this, 
this[p] = s, this.#n = new M(e.socket), this[l] = c.OPEN;
const i = e.headersList.get("sec-websocket-extensions");
null !== i && (this.#o = i);
const a = e.headersList.get("sec-websocket-protocol");
null !== a && (this.#r = a), C("open", this);
}
}
function onParserDrain() {
this.ws[d].socket.resume();
}
function onParserError(e) {
let t, r;
e instanceof x ? (t = e.reason, r = e.code) : t = e.message, C("error", this, () => new N("error", {
error: e,
message: t
})), O(this, r);
}
WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = c.CONNECTING, WebSocket.OPEN = WebSocket.prototype.OPEN = c.OPEN, 
WebSocket.CLOSING = WebSocket.prototype.CLOSING = c.CLOSING, WebSocket.CLOSED = WebSocket.prototype.CLOSED = c.CLOSED, 
Object.defineProperties(WebSocket.prototype, {
CONNECTING: i,
OPEN: i,
CLOSING: i,
CLOSED: i,
url: W,
readyState: W,
bufferedAmount: W,
onopen: W,
onerror: W,
onclose: W,
close: W,
onmessage: W,
binaryType: W,
send: W,
extensions: W,
protocol: W,
[Symbol.toStringTag]: {
value: "WebSocket",
writable: !1,
enumerable: !1,
configurable: !0
}
}), Object.defineProperties(WebSocket, {
CONNECTING: i,
OPEN: i,
CLOSING: i,
CLOSED: i
}), o.converters["sequence<DOMString>"] = o.sequenceConverter(o.converters.DOMString), 
o.converters["DOMString or sequence<DOMString>"] = function(e, t, r) {
return "Object" === o.util.Type(e) && Symbol.iterator in e ? o.converters["sequence<DOMString>"](e) : o.converters.DOMString(e, t, r);
}, o.converters.WebSocketInit = o.dictionaryConverter([ {
key: "protocols",
converter: o.converters["DOMString or sequence<DOMString>"],
defaultValue: () => new Array(0)
}, {
key: "dispatcher",
converter: o.converters.any,
defaultValue: () => L()
}, {
key: "headers",
converter: o.nullableConverter(o.converters.HeadersInit)
} ]), o.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
return "Object" !== o.util.Type(e) || Symbol.iterator in e ? {
protocols: o.converters["DOMString or sequence<DOMString>"](e)
} : o.converters.WebSocketInit(e);
}, o.converters.WebSocketSendData = function(e) {
if ("Object" === o.util.Type(e)) {
if (w(e)) return o.converters.Blob(e, {
strict: !1
});
if (ArrayBuffer.isView(e) || D.isArrayBuffer(e)) return o.converters.BufferSource(e);
}
return o.converters.USVString(e);
}, e.exports = {
WebSocket: WebSocket
};
}),

/***/ 7993:
/***/ ((e, r, s) => {
s.d(r, {
Q: () => getOctokit
});
var o = s(9896), t = s(857);
// CONCATENATED MODULE: ../node_modules/@actions/github/lib/context.js
class Context {
constructor() {
var e, r, s;
if (this.payload = {}, process.env.GITHUB_EVENT_PATH) if ((0, o.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
o.readFileSync)(process.env.GITHUB_EVENT_PATH, {
encoding: "utf8"
})); else {
const e = process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${t.EOL}`);
}
this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, 
this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, 
this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, 
this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), 
this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), 
this.apiUrl = null !== (e = process.env.GITHUB_API_URL) && void 0 !== e ? e : "https://api.github.com", 
this.serverUrl = null !== (r = process.env.GITHUB_SERVER_URL) && void 0 !== r ? r : "https://github.com", 
this.graphqlUrl = null !== (s = process.env.GITHUB_GRAPHQL_URL) && void 0 !== s ? s : "https://api.github.com/graphql";
}
get issue() {
const e = this.payload;
return Object.assign(Object.assign({}, this.repo), {
number: (e.issue || e.pull_request || e).number
});
}
get repo() {
if (process.env.GITHUB_REPOSITORY) {
const [e, r] = process.env.GITHUB_REPOSITORY.split("/");
return {
owner: e,
repo: r
};
}
if (this.payload.repository) return {
owner: this.payload.repository.owner.login,
repo: this.payload.repository.name
};
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
}
}
var n = s(977), i = s(734);
// CONCATENATED MODULE: ../node_modules/universal-user-agent/index.js
function getUserAgent() {
return "object" == typeof navigator && "userAgent" in navigator ? navigator.userAgent : "object" == typeof process && void 0 !== process.version ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
// CONCATENATED MODULE: ../node_modules/before-after-hook/lib/register.js
function register(e, r, s, o) {
if ("function" != typeof s) throw new Error("method for before hook must be a function");
return o || (o = {}), Array.isArray(r) ? r.reverse().reduce((r, s) => register.bind(null, e, s, r, o), s)() : Promise.resolve().then(() => e.registry[r] ? e.registry[r].reduce((e, r) => r.hook.bind(null, e, o), s)() : s(o));
}
// CONCATENATED MODULE: ../node_modules/before-after-hook/lib/add.js
function addHook(e, r, s, o) {
const t = o;
e.registry[s] || (e.registry[s] = []), "before" === r && (o = (e, r) => Promise.resolve().then(t.bind(null, r)).then(e.bind(null, r))), 
"after" === r && (o = (e, r) => {
let s;
return Promise.resolve().then(e.bind(null, r)).then(e => (s = e, t(s, r))).then(() => s);
}), "error" === r && (o = (e, r) => Promise.resolve().then(e.bind(null, r)).catch(e => t(e, r))), 
e.registry[s].push({
hook: o,
orig: t
});
}
// CONCATENATED MODULE: ../node_modules/before-after-hook/lib/remove.js
function removeHook(e, r, s) {
if (!e.registry[r]) return;
const o = e.registry[r].map(e => e.orig).indexOf(s);
-1 !== o && e.registry[r].splice(o, 1);
}
// CONCATENATED MODULE: ../node_modules/before-after-hook/index.js
const a = Function.bind, c = a.bind(a);
const p = function Collection() {
const e = {
registry: {}
}, r = register.bind(null, e);
return function bindApi(e, r, s) {
const o = c(removeHook, null).apply(null, s ? [ r, s ] : [ r ]);
e.api = {
remove: o
}, e.remove = o, [ "before", "error", "after", "wrap" ].forEach(o => {
const t = s ? [ r, o, s ] : [ r, o ];
e[o] = e.api[o] = c(addHook, null).apply(null, t);
});
}(r, e), r;
};
// CONCATENATED MODULE: ../node_modules/@octokit/endpoint/dist-bundle/index.js
var u = `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;
function mergeDeep(e, r) {
const s = Object.assign({}, e);
return Object.keys(r).forEach(o => {
!function isPlainObject(e) {
if ("object" != typeof e || null === e) return !1;
if ("[object Object]" !== Object.prototype.toString.call(e)) return !1;
const r = Object.getPrototypeOf(e);
if (null === r) return !0;
const s = Object.prototype.hasOwnProperty.call(r, "constructor") && r.constructor;
return "function" == typeof s && s instanceof s && Function.prototype.call(s) === Function.prototype.call(e);
}(r[o]) ? Object.assign(s, {
[o]: r[o]
}) : o in e ? s[o] = mergeDeep(e[o], r[o]) : Object.assign(s, {
[o]: r[o]
});
}), s;
}
function removeUndefinedProperties(e) {
for (const r in e) void 0 === e[r] && delete e[r];
return e;
}
function merge(e, r, s) {
if ("string" == typeof r) {
let [e, o] = r.split(" ");
s = Object.assign(o ? {
method: e,
url: o
} : {
url: e
}, s);
} else s = Object.assign({}, r);
s.headers = function lowercaseKeys(e) {
return e ? Object.keys(e).reduce((r, s) => (r[s.toLowerCase()] = e[s], r), {}) : {};
}(s.headers), removeUndefinedProperties(s), removeUndefinedProperties(s.headers);
const o = mergeDeep(e || {}, s);
return "/graphql" === s.url && (e && e.mediaType.previews?.length && (o.mediaType.previews = e.mediaType.previews.filter(e => !o.mediaType.previews.includes(e)).concat(o.mediaType.previews)), 
o.mediaType.previews = (o.mediaType.previews || []).map(e => e.replace(/-preview/, ""))), 
o;
}
var l = /\{[^{}}]+\}/g;
function removeNonChars(e) {
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function omit(e, r) {
const s = {
__proto__: null
};
for (const o of Object.keys(e)) -1 === r.indexOf(o) && (s[o] = e[o]);
return s;
}
function encodeReserved(e) {
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), 
e;
}).join("");
}
function encodeUnreserved(e) {
return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
return "%" + e.charCodeAt(0).toString(16).toUpperCase();
});
}
function encodeValue(e, r, s) {
return r = "+" === e || "#" === e ? encodeReserved(r) : encodeUnreserved(r), s ? encodeUnreserved(s) + "=" + r : r;
}
function isDefined(e) {
return null != e;
}
function isKeyOperator(e) {
return ";" === e || "&" === e || "?" === e;
}
function expand(e, r) {
var s = [ "+", "#", ".", "/", ";", "?", "&" ];
return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, o, t) {
if (o) {
let e = "";
const t = [];
if (-1 !== s.indexOf(o.charAt(0)) && (e = o.charAt(0), o = o.substr(1)), o.split(/,/g).forEach(function(s) {
var o = /([^:\*]*)(?::(\d+)|(\*))?/.exec(s);
t.push(function getValues(e, r, s, o) {
var t = e[s], n = [];
if (isDefined(t) && "" !== t) if ("string" == typeof t || "number" == typeof t || "bigint" == typeof t || "boolean" == typeof t) t = t.toString(), 
o && "*" !== o && (t = t.substring(0, parseInt(o, 10))), n.push(encodeValue(r, t, isKeyOperator(r) ? s : "")); else if ("*" === o) Array.isArray(t) ? t.filter(isDefined).forEach(function(e) {
n.push(encodeValue(r, e, isKeyOperator(r) ? s : ""));
}) : Object.keys(t).forEach(function(e) {
isDefined(t[e]) && n.push(encodeValue(r, t[e], e));
}); else {
const e = [];
Array.isArray(t) ? t.filter(isDefined).forEach(function(s) {
e.push(encodeValue(r, s));
}) : Object.keys(t).forEach(function(s) {
isDefined(t[s]) && (e.push(encodeUnreserved(s)), e.push(encodeValue(r, t[s].toString())));
}), isKeyOperator(r) ? n.push(encodeUnreserved(s) + "=" + e.join(",")) : 0 !== e.length && n.push(e.join(","));
} else ";" === r ? isDefined(t) && n.push(encodeUnreserved(s)) : "" !== t || "&" !== r && "?" !== r ? "" === t && n.push("") : n.push(encodeUnreserved(s) + "=");
return n;
}(r, e, o[1], o[2] || o[3]));
}), e && "+" !== e) {
var n = ",";
return "?" === e ? n = "&" : "#" !== e && (n = e), (0 !== t.length ? e : "") + t.join(n);
}
return t.join(",");
}
return encodeReserved(t);
}), "/" === e ? e : e.replace(/\/$/, "");
}
function parse(e) {
let r, s = e.method.toUpperCase(), o = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), t = Object.assign({}, e.headers), n = omit(e, [ "method", "baseUrl", "url", "headers", "request", "mediaType" ]);
const i = function extractUrlVariableNames(e) {
const r = e.match(l);
return r ? r.map(removeNonChars).reduce((e, r) => e.concat(r), []) : [];
}(o);
o = function parseUrl(e) {
return {
expand: expand.bind(null, e)
};
}(o).expand(n), /^http/.test(o) || (o = e.baseUrl + o);
const a = omit(n, Object.keys(e).filter(e => i.includes(e)).concat("baseUrl"));
if (!/application\/octet-stream/i.test(t.accept) && (e.mediaType.format && (t.accept = t.accept.split(/,/).map(r => r.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), 
o.endsWith("/graphql") && e.mediaType.previews?.length)) {
const r = t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
t.accept = r.concat(e.mediaType.previews).map(r => `application/vnd.github.${r}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(",");
}
return [ "GET", "HEAD" ].includes(s) ? o = function addQueryParameters(e, r) {
const s = /\?/.test(e) ? "&" : "?", o = Object.keys(r);
return 0 === o.length ? e : e + s + o.map(e => "q" === e ? "q=" + r.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(r[e])}`).join("&");
}(o, a) : "data" in a ? r = a.data : Object.keys(a).length && (r = a), t["content-type"] || void 0 === r || (t["content-type"] = "application/json; charset=utf-8"), 
[ "PATCH", "PUT" ].includes(s) && void 0 === r && (r = ""), Object.assign({
method: s,
url: o,
headers: t
}, void 0 !== r ? {
body: r
} : null, e.request ? {
request: e.request
} : null);
}
function endpointWithDefaults(e, r, s) {
return parse(merge(e, r, s));
}
var g = function withDefaults(e, r) {
const s = merge(e, r), o = endpointWithDefaults.bind(null, s);
return Object.assign(o, {
DEFAULTS: s,
defaults: withDefaults.bind(null, s),
merge: merge.bind(null, s),
parse: parse
});
}(null, {
method: "GET",
baseUrl: "https://api.github.com",
headers: {
accept: "application/vnd.github.v3+json",
"user-agent": u
},
mediaType: {
format: ""
}
});
// CONCATENATED MODULE: ../node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const d = new Uint8Array(256);
d[9] |= 2, d[32] |= 2, d[59] |= 4, d[44] |= 8;
for (let e = 128; e <= 255; e++) d[e] |= 1;
for (const e of "!#$%&'*+-.^_`|~") d[e.charCodeAt(0)] |= 16;
for (let e = 48; e <= 57; e++) d[e] |= 16;
for (let e = 65; e <= 90; e++) d[e] |= 17;
for (let e = 97; e <= 122; e++) d[e] |= 16;
const m = (() => {
const C = function() {};
return C.prototype = Object.create(null), C;
})();
function unescapeQuotedPairs(e, r, s) {
let o = "";
for (let t = r; t < s; t++) 92 === e.charCodeAt(t) && (o += e.slice(r, t), r = ++t);
return o + e.slice(r, s);
}
// CONCATENATED MODULE: ../node_modules/json-with-bigint/json-with-bigint.js
const T = /^-?\d+$/, E = /^-?\d+n+$/, h = JSON.stringify, _ = JSON.parse, b = /^-?\d+n$/, w = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, f = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = e => void 0 === e || "function" == typeof e || "symbol" == typeof e, isRawJSON = e => null !== e && "object" == typeof e && e.constructor && "RawJSON" === e.constructor.name, y = new Map, G = Number.MAX_SAFE_INTEGER.toString(), k = G.length, P = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, v = /^"-?\d+n+"$/, serializeBigInts = e => e.replace(P, (e, r, s, o) => {
const t = '"' === e[0];
if (t && v.test(e)) return e.substring(0, e.length - 1) + 'n"';
const n = s || o, i = r && (r.length < k || r.length === k && r <= G);
return t || n || i ? e : '"' + e + 'n"';
});
// CONCATENATED MODULE: ../node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
name;
status;
request;
response;
constructor(e, r, s) {
super(e, {
cause: s.cause
}), this.name = "HttpError", this.status = Number.parseInt(r), Number.isNaN(this.status) && (this.status = 0)
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */ , 
"response" in s && (this.response = s.response);
const o = Object.assign({}, s.request);
s.request.headers.authorization && (o.headers = Object.assign({}, s.request.headers, {
authorization: s.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
})), o.url = o.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), 
this.request = o;
}
}
// CONCATENATED MODULE: ../node_modules/@octokit/request/dist-bundle/index.js
var O = {
headers: {
"user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}`
}
}, noop = () => "";
async function fetchWrapper(e) {
const r = e.request?.fetch || globalThis.fetch;
if (!r) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const s = e.request?.log || console, o = !1 !== e.request?.parseSuccessResponseBody, t = function dist_bundle_isPlainObject(e) {
if ("object" != typeof e || null === e) return !1;
if ("[object Object]" !== Object.prototype.toString.call(e)) return !1;
const r = Object.getPrototypeOf(e);
if (null === r) return !0;
const s = Object.prototype.hasOwnProperty.call(r, "constructor") && r.constructor;
return "function" == typeof s && s instanceof s && Function.prototype.call(s) === Function.prototype.call(e);
}(e.body) || Array.isArray(e.body) ? ((e, r, s) => {
try {
return "rawJSON" in JSON ? h(e, (e, s) => "bigint" == typeof s ? JSON.rawJSON(s.toString()) : (Array.isArray(r) && r.includes(e), 
s), s) : e ? h(e, (e, s) => "string" == typeof s && E.test(s) || "bigint" == typeof s ? s.toString() + "n" : (Array.isArray(r) && r.includes(e), 
s), s).replace(w, "$1$2$3").replace(f, "$1$2$3") : h(e, r, s);
} catch (o) {
if (o instanceof RangeError) {
const o = ((e, r, s) => {
let o = "";
"number" == typeof s ? o = " ".repeat(Math.min(10, Math.max(0, Math.floor(s)))) : "string" == typeof s && (o = s.slice(0, 10));
const t = "function" == typeof r, n = Array.isArray(r) ? new Set(r.map(String)) : null, prepareVal = (e, s, o) => (null !== o && "object" == typeof o && "function" == typeof o.toJSON && (o = o.toJSON(s)), 
"string" == typeof o && E.test(o) ? o + "n" : "bigint" == typeof o ? "rawJSON" in JSON ? JSON.rawJSON(o.toString()) : o.toString() + "n" : (t && (o = r.call(e, s, o)), 
null !== o && "object" == typeof o && (o instanceof Number || o instanceof String || o instanceof Boolean) && (o = o.valueOf()), 
o)), i = prepareVal({
"": e
}, "", e);
if (isUnstringifiable(i)) return;
const a = null === i || "object" != typeof i, c = isRawJSON(i);
if (a || c) return h(i);
const p = [];
let u = 0;
const l = [ {
parent: {
"": i
},
key: "",
val: i,
isArray: Array.isArray(i),
keys: Array.isArray(i) ? null : Object.keys(i),
index: 0,
first: !0
} ], g = new WeakSet([ i ]);
for (;l.length > 0; ) {
const e = l[l.length - 1];
0 === e.index && (p.push(e.isArray ? "[" : "{"), u++);
let r = !1;
if (e.isArray) if (e.index < e.val.length) {
e.first || p.push(","), o && p.push("\n" + o.repeat(u));
const r = e.val[e.index], s = prepareVal(e.val, String(e.index), r);
if (isUnstringifiable(s)) p.push("null"), e.first = !1, e.index++; else {
const r = null !== s && "object" == typeof s, o = isRawJSON(s);
if (r && !o) {
if (g.has(s)) throw new TypeError("Converting circular structure to JSON");
g.add(s), l.push({
parent: e.val,
key: String(e.index),
val: s,
isArray: Array.isArray(s),
keys: Array.isArray(s) ? null : Object.keys(s),
index: 0,
first: !0
}), e.first = !1, e.index++;
} else p.push(h(s)), e.first = !1, e.index++;
}
} else r = !0; else {
for (;e.index < e.keys.length; ) {
const r = e.keys[e.index++];
if (n && !n.has(r)) continue;
const s = e.val[r], t = prepareVal(e.val, r, s);
if (isUnstringifiable(t)) continue;
e.first || p.push(","), o ? p.push("\n" + o.repeat(u) + h(r) + ": ") : p.push(h(r) + ":");
const i = null !== t && "object" == typeof t, a = isRawJSON(t);
if (i && !a) {
if (g.has(t)) throw new TypeError("Converting circular structure to JSON");
g.add(t), l.push({
parent: e.val,
key: r,
val: t,
isArray: Array.isArray(t),
keys: Array.isArray(t) ? null : Object.keys(t),
index: 0,
first: !0
}), e.first = !1;
break;
}
p.push(h(t)), e.first = !1;
}
e.index >= e.keys.length && l[l.length - 1] === e && (r = !0);
}
r && (u--, !e.first && o && p.push("\n" + o.repeat(u)), p.push(e.isArray ? "]" : "}"), 
g.delete(e.val), l.pop());
}
return p.join("");
})(e, r, s);
if (void 0 === o) return;
return "rawJSON" in JSON ? o : o.replace(w, "$1$2$3").replace(f, "$1$2$3");
}
throw o;
}
})(e.body) : e.body, n = Object.fromEntries(Object.entries(e.headers).map(([e, r]) => [ e, String(r) ]));
let i;
try {
i = await r(e.url, {
method: e.method,
body: t,
redirect: e.request?.redirect,
headers: n,
signal: e.request?.signal,
...e.body && {
duplex: "half"
}
});
} catch (r) {
let s = "Unknown Error";
if (r instanceof Error) {
if ("AbortError" === r.name) throw r.status = 500, r;
s = r.message, "TypeError" === r.name && "cause" in r && (r.cause instanceof Error ? s = r.cause.message : "string" == typeof r.cause && (s = r.cause));
}
const o = new RequestError(s, 500, {
request: e
});
throw o.cause = r, o;
}
const a = i.status, c = i.url, p = {};
for (const [e, r] of i.headers) p[e] = r;
const u = {
url: c,
status: a,
headers: p,
data: ""
};
if ("deprecation" in p) {
const r = p.link && p.link.match(/<([^<>]+)>; rel="deprecation"/), o = r && r.pop();
s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${o ? `. See ${o}` : ""}`);
}
if (204 === a || 205 === a) return u;
if ("HEAD" === e.method) {
if (a < 400) return u;
throw new RequestError(i.statusText, a, {
response: u,
request: e
});
}
if (304 === a) throw u.data = await getResponseData(i), new RequestError("Not modified", a, {
response: u,
request: e
});
if (a >= 400) throw u.data = await getResponseData(i), new RequestError(function toErrorMessage(e) {
if ("string" == typeof e) return e;
if (e instanceof ArrayBuffer) return "Unknown error";
if ("object" == typeof e && null !== e && "message" in e) {
const r = e, s = "documentation_url" in r ? ` - ${r.documentation_url}` : "";
return Array.isArray(r.errors) ? `${r.message}: ${r.errors.map(e => JSON.stringify(e)).join(", ")}${s}` : `${r.message}${s}`;
}
return `Unknown error: ${JSON.stringify(e)}`;
}(u.data), a, {
response: u,
request: e
});
return u.data = o ? await getResponseData(i) : i.body, u;
}
async function getResponseData(e) {
const r = e.headers.get("content-type");
if (!r) return e.text().catch(noop);
const s = function dist_parse(e, r) {
const s = 4 | (!0 === r?.comma ? 8 : 0), o = e.length;
let t = r?.start ?? 0;
for (;2 & d[e.charCodeAt(t)]; ) t++;
let n = t, i = 0, a = -1, c = !1 === r?.parameters ? 8 : 0;
for (;n < o; ) {
const r = e.charCodeAt(n), o = d[r];
if (0 !== (o & s)) {
c |= 8 & o;
break;
}
2 & o ? -1 === a && (a = n) : a = -1, i |= 65280 & r | o, n++;
}
const p = -1 === a ? n : a, u = e.slice(t, p), l = 65281 & i ? u.toLowerCase() : u;
return n === o || 0 !== c ? {
type: l,
index: n,
parameters: new m
} : function parseParameters(e, r, s, o, t) {
const n = new m;
e: for (;s < o; ) {
for (s++; 2 & d[e.charCodeAt(s)]; ) s++;
const r = s;
let i = 0, a = -1;
for (;s < o; ) {
const c = e.charCodeAt(s), p = d[c];
if (0 !== (p & t)) {
if (8 & p) break e;
continue e;
}
if (61 === c) {
const c = -1 === a ? s : a, p = e.slice(r, c), u = 65281 & i ? p.toLowerCase() : p;
for (s++; 2 & d[e.charCodeAt(s)]; ) s++;
if (s < o && 34 === e.charCodeAt(s)) {
const r = ++s;
let i = !1;
for (;s < o; ) {
const a = e.charCodeAt(s);
if (34 === a) {
void 0 === n[u] && (n[u] = i ? unescapeQuotedPairs(e, r, s) : e.slice(r, s)), s++;
let a = 0;
for (;s < o; ) {
const r = e.charCodeAt(s), o = d[r];
if (0 !== (o & t)) {
a = 8 & o;
break;
}
s++;
}
if (0 !== a) break e;
continue e;
}
92 === a && s + 1 < o ? (i = !0, s += 2) : s++;
}
continue e;
}
const l = s;
let g = 0, m = -1;
for (;s < o; ) {
const r = e.charCodeAt(s), o = d[r];
if (0 !== (o & t)) {
g = 8 & o;
break;
}
2 & o ? -1 === m && (m = s) : m = -1, s++;
}
if (void 0 === n[u]) {
const r = -1 === m ? s : m;
n[u] = e.slice(l, r);
}
if (0 !== g) break e;
continue e;
}
2 & p ? -1 === a && (a = s) : a = -1, i |= 65280 & c | p, s++;
}
}
return {
type: r,
index: s,
parameters: n
};
}(e, l, n, o, s);
}(r);
if (!function isJSONResponse(e) {
return "application/json" === e.type || "application/scim+json" === e.type;
}(s)) return s.type.startsWith("text/") || "utf-8" === s.parameters.charset?.toLowerCase() && "application/octet-stream" !== s.type ? e.text().catch(noop) : e.arrayBuffer().catch(
/* v8 ignore next -- @preserve */
() => new ArrayBuffer(0));
{
let r = "";
try {
return r = await e.text(), ((e, r) => {
if (!e) return _(e, r);
try {
if ((() => {
const e = JSON.parse.toString();
if (y.has(e)) return y.get(e);
try {
const r = JSON.parse("1", (e, r, s) => !!s?.source && "1" === s.source);
return y.set(e, r), r;
} catch {
return y.set(e, !1), !1;
}
})()) return ((e, r) => JSON.parse(e, (e, s, o) => {
const t = "number" == typeof s, n = s > Number.MAX_SAFE_INTEGER || s < Number.MIN_SAFE_INTEGER, i = t && n, a = o && T.test(o.source);
return i && a ? BigInt(o.source) : "function" == typeof r ? r(e, s, o) : s;
}))(e, r);
const s = serializeBigInts(e);
return _(s, (e, s, o) => ((e, r, s, o) => "string" == typeof r && b.test(r) ? BigInt(r.slice(0, -1)) : "string" == typeof r && E.test(r) ? r.slice(0, -1) : "function" == typeof o ? o(e, r, s) : r)(e, s, o, r));
} catch (s) {
if (s instanceof RangeError) {
const s = serializeBigInts(e);
return ((e, r) => {
const s = {
"": e
}, o = [ {
parent: s,
key: "",
visited: !1
} ];
for (;o.length > 0; ) {
const e = o[o.length - 1];
if (e.visited) {
const {parent: s, key: t} = e;
let n = s[t];
"string" == typeof n && (b.test(n) ? n = BigInt(n.slice(0, -1)) : E.test(n) && (n = n.slice(0, -1))), 
"function" == typeof r && (n = r.call(s, t, n)), void 0 === n ? delete s[t] : s[t] = n, 
o.pop();
} else {
e.visited = !0;
const r = e.parent[e.key];
if (null !== r && "object" == typeof r) {
const e = Object.keys(r);
for (let s = e.length - 1; s >= 0; s--) o.push({
parent: r,
key: e[s],
visited: !1
});
}
}
}
return s[""];
})(_(s), r);
}
throw s;
}
})(r);
} catch (e) {
return r;
}
}
}
var A = function dist_bundle_withDefaults(e, r) {
const s = e.defaults(r);
return Object.assign(function(e, r) {
const o = s.merge(e, r);
if (!o.request || !o.request.hook) return fetchWrapper(s.parse(o));
const request2 = (e, r) => fetchWrapper(s.parse(s.merge(e, r)));
return Object.assign(request2, {
endpoint: s,
defaults: dist_bundle_withDefaults.bind(null, s)
}), o.request.hook(request2, o);
}, {
endpoint: s,
defaults: dist_bundle_withDefaults.bind(null, s)
});
}(g, O), R = class extends Error {
constructor(e, r, s) {
super(function _buildMessageForResponseErrors(e) {
return "Request failed due to following response errors:\n" + e.errors.map(e => ` - ${e.message}`).join("\n");
}(s)), this.request = e, this.headers = r, this.response = s, this.errors = s.errors, 
this.data = s.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
}
request;
headers;
response;
name="GraphqlResponseError";
errors;
data;
}, S = [ "method", "baseUrl", "url", "headers", "request", "query", "mediaType", "operationName" ], F = [ "query", "method", "url" ], U = /\/api\/v3\/?$/;
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */ function graphql_dist_bundle_withDefaults(e, r) {
const s = e.defaults(r);
return Object.assign((e, r) => function graphql(e, r, s) {
if (s) {
if ("string" == typeof r && "query" in s) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));
for (const e in s) if (F.includes(e)) return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
}
const o = "string" == typeof r ? Object.assign({
query: r
}, s) : r, t = Object.keys(o).reduce((e, r) => S.includes(r) ? (e[r] = o[r], e) : (e.variables || (e.variables = {}), 
e.variables[r] = o[r], e), {}), n = o.baseUrl || e.endpoint.DEFAULTS.baseUrl;
return U.test(n) && (t.url = n.replace(U, "/api/graphql")), e(t).then(e => {
if (e.data.errors) {
const r = {};
for (const s of Object.keys(e.headers)) r[s] = e.headers[s];
throw new R(t, r, e.data);
}
return e.data.data;
});
}(s, e, r), {
defaults: graphql_dist_bundle_withDefaults.bind(null, s),
endpoint: s.endpoint
});
}
graphql_dist_bundle_withDefaults(A, {
headers: {
"user-agent": `octokit-graphql.js/0.0.0-development ${getUserAgent()}`
},
method: "POST",
url: "/graphql"
});
// CONCATENATED MODULE: ../node_modules/@octokit/auth-token/dist-bundle/index.js
var D = "(?:[a-zA-Z0-9_-]+)", L = new RegExp(`^${D}\\.${D}\\.${D}$`), I = L.test.bind(L);
async function auth(e) {
const r = I(e), s = e.startsWith("v1.") || e.startsWith("ghs_"), o = e.startsWith("ghu_");
return {
type: "token",
token: e,
tokenType: r ? "app" : s ? "installation" : o ? "user-to-server" : "oauth"
};
}
async function hook(e, r, s, o) {
const t = r.endpoint.merge(s, o);
return t.headers.authorization = function withAuthorizationPrefix(e) {
return 3 === e.split(/\./).length ? `bearer ${e}` : `token ${e}`;
}(e), r(t);
}
var j = function createTokenAuth2(e) {
if (!e) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if ("string" != typeof e) throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), {
hook: hook.bind(null, e)
});
};
// CONCATENATED MODULE: ../node_modules/@octokit/core/dist-src/version.js
const q = "7.0.8", dist_src_noop = () => {}, H = console.warn.bind(console), B = console.error.bind(console), V = `octokit-core.js/${q} ${getUserAgent()}`, W = new Map;
for (const [e, r] of Object.entries({
actions: {
addCustomLabelsToSelfHostedRunnerForOrg: [ "POST /orgs/{org}/actions/runners/{runner_id}/labels" ],
addCustomLabelsToSelfHostedRunnerForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
addRepoAccessToSelfHostedRunnerGroupInOrg: [ "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
approveWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve" ],
cancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel" ],
createEnvironmentVariable: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
createHostedRunnerForOrg: [ "POST /orgs/{org}/actions/hosted-runners" ],
createOrUpdateEnvironmentSecret: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
createOrgVariable: [ "POST /orgs/{org}/actions/variables" ],
createRegistrationTokenForOrg: [ "POST /orgs/{org}/actions/runners/registration-token" ],
createRegistrationTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/registration-token" ],
createRemoveTokenForOrg: [ "POST /orgs/{org}/actions/runners/remove-token" ],
createRemoveTokenForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/remove-token" ],
createRepoVariable: [ "POST /repos/{owner}/{repo}/actions/variables" ],
createWorkflowDispatch: [ "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches" ],
deleteActionsCacheById: [ "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}" ],
deleteActionsCacheByKey: [ "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}" ],
deleteArtifact: [ "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
deleteCustomImageFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
deleteCustomImageVersionFromOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
deleteEnvironmentSecret: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
deleteEnvironmentVariable: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
deleteHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}" ],
deleteOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
deleteRepoVariable: [ "DELETE /repos/{owner}/{repo}/actions/variables/{name}" ],
deleteSelfHostedRunnerFromOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}" ],
deleteSelfHostedRunnerFromRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
deleteWorkflowRun: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}" ],
deleteWorkflowRunLogs: [ "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
disableSelectedRepositoryGithubActionsOrganization: [ "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
disableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable" ],
downloadArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}" ],
downloadJobLogsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs" ],
downloadWorkflowRunAttemptLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs" ],
downloadWorkflowRunLogs: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs" ],
enableSelectedRepositoryGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}" ],
enableWorkflow: [ "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable" ],
forceCancelWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel" ],
generateRunnerJitconfigForOrg: [ "POST /orgs/{org}/actions/runners/generate-jitconfig" ],
generateRunnerJitconfigForRepo: [ "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig" ],
getActionsCacheList: [ "GET /repos/{owner}/{repo}/actions/caches" ],
getActionsCacheUsage: [ "GET /repos/{owner}/{repo}/actions/cache/usage" ],
getActionsCacheUsageByRepoForOrg: [ "GET /orgs/{org}/actions/cache/usage-by-repository" ],
getActionsCacheUsageForOrg: [ "GET /orgs/{org}/actions/cache/usage" ],
getAllowedActionsOrganization: [ "GET /orgs/{org}/actions/permissions/selected-actions" ],
getAllowedActionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
getArtifact: [ "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}" ],
getCustomImageForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}" ],
getCustomImageVersionForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}" ],
getCustomOidcSubClaimForRepo: [ "GET /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
getEnvironmentPublicKey: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key" ],
getEnvironmentSecret: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}" ],
getEnvironmentVariable: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
getGithubActionsDefaultWorkflowPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions/workflow" ],
getGithubActionsDefaultWorkflowPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/workflow" ],
getGithubActionsPermissionsOrganization: [ "GET /orgs/{org}/actions/permissions" ],
getGithubActionsPermissionsRepository: [ "GET /repos/{owner}/{repo}/actions/permissions" ],
getHostedRunnerForOrg: [ "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
getHostedRunnersGithubOwnedImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/github-owned" ],
getHostedRunnersLimitsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/limits" ],
getHostedRunnersMachineSpecsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/machine-sizes" ],
getHostedRunnersPartnerImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/partner" ],
getHostedRunnersPlatformsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/platforms" ],
getJobForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/jobs/{job_id}" ],
getOrgPublicKey: [ "GET /orgs/{org}/actions/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}" ],
getOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}" ],
getPendingDeploymentsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
getRepoPermissions: [ "GET /repos/{owner}/{repo}/actions/permissions", {}, {
renamed: [ "actions", "getGithubActionsPermissionsRepository" ]
} ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/actions/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/actions/secrets/{secret_name}" ],
getRepoVariable: [ "GET /repos/{owner}/{repo}/actions/variables/{name}" ],
getReviewsForRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals" ],
getSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}" ],
getSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}" ],
getWorkflow: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}" ],
getWorkflowAccessToRepository: [ "GET /repos/{owner}/{repo}/actions/permissions/access" ],
getWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}" ],
getWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}" ],
getWorkflowRunUsage: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing" ],
getWorkflowUsage: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing" ],
listArtifactsForRepo: [ "GET /repos/{owner}/{repo}/actions/artifacts" ],
listCustomImageVersionsForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions" ],
listCustomImagesForOrg: [ "GET /orgs/{org}/actions/hosted-runners/images/custom" ],
listEnvironmentSecrets: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets" ],
listEnvironmentVariables: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/variables" ],
listGithubHostedRunnersInGroupForOrg: [ "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners" ],
listHostedRunnersForOrg: [ "GET /orgs/{org}/actions/hosted-runners" ],
listJobsForWorkflowRun: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs" ],
listJobsForWorkflowRunAttempt: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs" ],
listLabelsForSelfHostedRunnerForOrg: [ "GET /orgs/{org}/actions/runners/{runner_id}/labels" ],
listLabelsForSelfHostedRunnerForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
listOrgSecrets: [ "GET /orgs/{org}/actions/secrets" ],
listOrgVariables: [ "GET /orgs/{org}/actions/variables" ],
listRepoOrganizationSecrets: [ "GET /repos/{owner}/{repo}/actions/organization-secrets" ],
listRepoOrganizationVariables: [ "GET /repos/{owner}/{repo}/actions/organization-variables" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/actions/secrets" ],
listRepoVariables: [ "GET /repos/{owner}/{repo}/actions/variables" ],
listRepoWorkflows: [ "GET /repos/{owner}/{repo}/actions/workflows" ],
listRunnerApplicationsForOrg: [ "GET /orgs/{org}/actions/runners/downloads" ],
listRunnerApplicationsForRepo: [ "GET /repos/{owner}/{repo}/actions/runners/downloads" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
listSelectedReposForOrgVariable: [ "GET /orgs/{org}/actions/variables/{name}/repositories" ],
listSelectedRepositoriesEnabledGithubActionsOrganization: [ "GET /orgs/{org}/actions/permissions/repositories" ],
listSelfHostedRunnersForOrg: [ "GET /orgs/{org}/actions/runners" ],
listSelfHostedRunnersForRepo: [ "GET /repos/{owner}/{repo}/actions/runners" ],
listWorkflowRunArtifacts: [ "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts" ],
listWorkflowRuns: [ "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs" ],
listWorkflowRunsForRepo: [ "GET /repos/{owner}/{repo}/actions/runs" ],
reRunJobForWorkflowRun: [ "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun" ],
reRunWorkflow: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun" ],
reRunWorkflowFailedJobs: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs" ],
removeAllCustomLabelsFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels" ],
removeAllCustomLabelsFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
removeCustomLabelFromSelfHostedRunnerForOrg: [ "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}" ],
removeCustomLabelFromSelfHostedRunnerForRepo: [ "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgVariable: [ "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}" ],
reviewCustomGatesForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule" ],
reviewPendingDeploymentsForRun: [ "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments" ],
setAllowedActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/selected-actions" ],
setAllowedActionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions" ],
setCustomLabelsForSelfHostedRunnerForOrg: [ "PUT /orgs/{org}/actions/runners/{runner_id}/labels" ],
setCustomLabelsForSelfHostedRunnerForRepo: [ "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels" ],
setCustomOidcSubClaimForRepo: [ "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub" ],
setGithubActionsDefaultWorkflowPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions/workflow" ],
setGithubActionsDefaultWorkflowPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/workflow" ],
setGithubActionsPermissionsOrganization: [ "PUT /orgs/{org}/actions/permissions" ],
setGithubActionsPermissionsRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgVariable: [ "PUT /orgs/{org}/actions/variables/{name}/repositories" ],
setSelectedRepositoriesEnabledGithubActionsOrganization: [ "PUT /orgs/{org}/actions/permissions/repositories" ],
setWorkflowAccessToRepository: [ "PUT /repos/{owner}/{repo}/actions/permissions/access" ],
updateEnvironmentVariable: [ "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}" ],
updateHostedRunnerForOrg: [ "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}" ],
updateOrgVariable: [ "PATCH /orgs/{org}/actions/variables/{name}" ],
updateRepoVariable: [ "PATCH /repos/{owner}/{repo}/actions/variables/{name}" ]
},
activity: {
checkRepoIsStarredByAuthenticatedUser: [ "GET /user/starred/{owner}/{repo}" ],
deleteRepoSubscription: [ "DELETE /repos/{owner}/{repo}/subscription" ],
deleteThreadSubscription: [ "DELETE /notifications/threads/{thread_id}/subscription" ],
getFeeds: [ "GET /feeds" ],
getRepoSubscription: [ "GET /repos/{owner}/{repo}/subscription" ],
getThread: [ "GET /notifications/threads/{thread_id}" ],
getThreadSubscriptionForAuthenticatedUser: [ "GET /notifications/threads/{thread_id}/subscription" ],
listEventsForAuthenticatedUser: [ "GET /users/{username}/events" ],
listNotificationsForAuthenticatedUser: [ "GET /notifications" ],
listOrgEventsForAuthenticatedUser: [ "GET /users/{username}/events/orgs/{org}" ],
listPublicEvents: [ "GET /events" ],
listPublicEventsForRepoNetwork: [ "GET /networks/{owner}/{repo}/events" ],
listPublicEventsForUser: [ "GET /users/{username}/events/public" ],
listPublicOrgEvents: [ "GET /orgs/{org}/events" ],
listReceivedEventsForUser: [ "GET /users/{username}/received_events" ],
listReceivedPublicEventsForUser: [ "GET /users/{username}/received_events/public" ],
listRepoEvents: [ "GET /repos/{owner}/{repo}/events" ],
listRepoNotificationsForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/notifications" ],
listReposStarredByAuthenticatedUser: [ "GET /user/starred" ],
listReposStarredByUser: [ "GET /users/{username}/starred" ],
listReposWatchedByUser: [ "GET /users/{username}/subscriptions" ],
listStargazersForRepo: [ "GET /repos/{owner}/{repo}/stargazers" ],
listWatchedReposForAuthenticatedUser: [ "GET /user/subscriptions" ],
listWatchersForRepo: [ "GET /repos/{owner}/{repo}/subscribers" ],
markNotificationsAsRead: [ "PUT /notifications" ],
markRepoNotificationsAsRead: [ "PUT /repos/{owner}/{repo}/notifications" ],
markThreadAsDone: [ "DELETE /notifications/threads/{thread_id}" ],
markThreadAsRead: [ "PATCH /notifications/threads/{thread_id}" ],
setRepoSubscription: [ "PUT /repos/{owner}/{repo}/subscription" ],
setThreadSubscription: [ "PUT /notifications/threads/{thread_id}/subscription" ],
starRepoForAuthenticatedUser: [ "PUT /user/starred/{owner}/{repo}" ],
unstarRepoForAuthenticatedUser: [ "DELETE /user/starred/{owner}/{repo}" ]
},
apps: {
addRepoToInstallation: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "addRepoToInstallationForAuthenticatedUser" ]
} ],
addRepoToInstallationForAuthenticatedUser: [ "PUT /user/installations/{installation_id}/repositories/{repository_id}" ],
checkToken: [ "POST /applications/{client_id}/token" ],
createFromManifest: [ "POST /app-manifests/{code}/conversions" ],
createInstallationAccessToken: [ "POST /app/installations/{installation_id}/access_tokens" ],
deleteAuthorization: [ "DELETE /applications/{client_id}/grant" ],
deleteInstallation: [ "DELETE /app/installations/{installation_id}" ],
deleteToken: [ "DELETE /applications/{client_id}/token" ],
getAuthenticated: [ "GET /app" ],
getBySlug: [ "GET /apps/{app_slug}" ],
getInstallation: [ "GET /app/installations/{installation_id}" ],
getOrgInstallation: [ "GET /orgs/{org}/installation" ],
getRepoInstallation: [ "GET /repos/{owner}/{repo}/installation" ],
getSubscriptionPlanForAccount: [ "GET /marketplace_listing/accounts/{account_id}" ],
getSubscriptionPlanForAccountStubbed: [ "GET /marketplace_listing/stubbed/accounts/{account_id}" ],
getUserInstallation: [ "GET /users/{username}/installation" ],
getWebhookConfigForApp: [ "GET /app/hook/config" ],
getWebhookDelivery: [ "GET /app/hook/deliveries/{delivery_id}" ],
listAccountsForPlan: [ "GET /marketplace_listing/plans/{plan_id}/accounts" ],
listAccountsForPlanStubbed: [ "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts" ],
listInstallationReposForAuthenticatedUser: [ "GET /user/installations/{installation_id}/repositories" ],
listInstallationRequestsForAuthenticatedApp: [ "GET /app/installation-requests" ],
listInstallations: [ "GET /app/installations" ],
listInstallationsForAuthenticatedUser: [ "GET /user/installations" ],
listPlans: [ "GET /marketplace_listing/plans" ],
listPlansStubbed: [ "GET /marketplace_listing/stubbed/plans" ],
listReposAccessibleToInstallation: [ "GET /installation/repositories" ],
listSubscriptionsForAuthenticatedUser: [ "GET /user/marketplace_purchases" ],
listSubscriptionsForAuthenticatedUserStubbed: [ "GET /user/marketplace_purchases/stubbed" ],
listWebhookDeliveries: [ "GET /app/hook/deliveries" ],
redeliverWebhookDelivery: [ "POST /app/hook/deliveries/{delivery_id}/attempts" ],
removeRepoFromInstallation: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}", {}, {
renamed: [ "apps", "removeRepoFromInstallationForAuthenticatedUser" ]
} ],
removeRepoFromInstallationForAuthenticatedUser: [ "DELETE /user/installations/{installation_id}/repositories/{repository_id}" ],
resetToken: [ "PATCH /applications/{client_id}/token" ],
revokeInstallationAccessToken: [ "DELETE /installation/token" ],
scopeToken: [ "POST /applications/{client_id}/token/scoped" ],
suspendInstallation: [ "PUT /app/installations/{installation_id}/suspended" ],
unsuspendInstallation: [ "DELETE /app/installations/{installation_id}/suspended" ],
updateWebhookConfigForApp: [ "PATCH /app/hook/config" ]
},
billing: {
getGithubActionsBillingOrg: [ "GET /orgs/{org}/settings/billing/actions" ],
getGithubActionsBillingUser: [ "GET /users/{username}/settings/billing/actions" ],
getGithubBillingPremiumRequestUsageReportOrg: [ "GET /organizations/{org}/settings/billing/premium_request/usage" ],
getGithubBillingPremiumRequestUsageReportUser: [ "GET /users/{username}/settings/billing/premium_request/usage" ],
getGithubBillingUsageReportOrg: [ "GET /organizations/{org}/settings/billing/usage" ],
getGithubBillingUsageReportUser: [ "GET /users/{username}/settings/billing/usage" ],
getGithubPackagesBillingOrg: [ "GET /orgs/{org}/settings/billing/packages" ],
getGithubPackagesBillingUser: [ "GET /users/{username}/settings/billing/packages" ],
getSharedStorageBillingOrg: [ "GET /orgs/{org}/settings/billing/shared-storage" ],
getSharedStorageBillingUser: [ "GET /users/{username}/settings/billing/shared-storage" ]
},
campaigns: {
createCampaign: [ "POST /orgs/{org}/campaigns" ],
deleteCampaign: [ "DELETE /orgs/{org}/campaigns/{campaign_number}" ],
getCampaignSummary: [ "GET /orgs/{org}/campaigns/{campaign_number}" ],
listOrgCampaigns: [ "GET /orgs/{org}/campaigns" ],
updateCampaign: [ "PATCH /orgs/{org}/campaigns/{campaign_number}" ]
},
checks: {
create: [ "POST /repos/{owner}/{repo}/check-runs" ],
createSuite: [ "POST /repos/{owner}/{repo}/check-suites" ],
get: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}" ],
getSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}" ],
listAnnotations: [ "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations" ],
listForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-runs" ],
listForSuite: [ "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs" ],
listSuitesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/check-suites" ],
rerequestRun: [ "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest" ],
rerequestSuite: [ "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest" ],
setSuitesPreferences: [ "PATCH /repos/{owner}/{repo}/check-suites/preferences" ],
update: [ "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}" ]
},
codeScanning: {
commitAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits" ],
createAutofix: [ "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
createVariantAnalysis: [ "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses" ],
deleteAnalysis: [ "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}" ],
deleteCodeqlDatabase: [ "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getAlert: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}", {}, {
renamedParameters: {
alert_id: "alert_number"
}
} ],
getAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}" ],
getAutofix: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix" ],
getCodeqlDatabase: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}" ],
getDefaultSetup: [ "GET /repos/{owner}/{repo}/code-scanning/default-setup" ],
getSarif: [ "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}" ],
getVariantAnalysis: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}" ],
getVariantAnalysisRepoTask: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}" ],
listAlertInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances" ],
listAlertsForOrg: [ "GET /orgs/{org}/code-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/code-scanning/alerts" ],
listAlertsInstances: [ "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances", {}, {
renamed: [ "codeScanning", "listAlertInstances" ]
} ],
listCodeqlDatabases: [ "GET /repos/{owner}/{repo}/code-scanning/codeql/databases" ],
listRecentAnalyses: [ "GET /repos/{owner}/{repo}/code-scanning/analyses" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}" ],
updateDefaultSetup: [ "PATCH /repos/{owner}/{repo}/code-scanning/default-setup" ],
uploadSarif: [ "POST /repos/{owner}/{repo}/code-scanning/sarifs" ]
},
codeSecurity: {
attachConfiguration: [ "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach" ],
attachEnterpriseConfiguration: [ "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach" ],
createConfiguration: [ "POST /orgs/{org}/code-security/configurations" ],
createConfigurationForEnterprise: [ "POST /enterprises/{enterprise}/code-security/configurations" ],
deleteConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/{configuration_id}" ],
deleteConfigurationForEnterprise: [ "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
detachConfiguration: [ "DELETE /orgs/{org}/code-security/configurations/detach" ],
getConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}" ],
getConfigurationForRepository: [ "GET /repos/{owner}/{repo}/code-security-configuration" ],
getConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations" ],
getConfigurationsForOrg: [ "GET /orgs/{org}/code-security/configurations" ],
getDefaultConfigurations: [ "GET /orgs/{org}/code-security/configurations/defaults" ],
getDefaultConfigurationsForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/defaults" ],
getRepositoriesForConfiguration: [ "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories" ],
getRepositoriesForEnterpriseConfiguration: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories" ],
getSingleConfigurationForEnterprise: [ "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ],
setConfigurationAsDefault: [ "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults" ],
setConfigurationAsDefaultForEnterprise: [ "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults" ],
updateConfiguration: [ "PATCH /orgs/{org}/code-security/configurations/{configuration_id}" ],
updateEnterpriseConfiguration: [ "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}" ]
},
codesOfConduct: {
getAllCodesOfConduct: [ "GET /codes_of_conduct" ],
getConductCode: [ "GET /codes_of_conduct/{key}" ]
},
codespaces: {
addRepositoryForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
checkPermissionsForDevcontainer: [ "GET /repos/{owner}/{repo}/codespaces/permissions_check" ],
codespaceMachinesForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/machines" ],
createForAuthenticatedUser: [ "POST /user/codespaces" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
createOrUpdateSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}" ],
createWithPrForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces" ],
createWithRepoForAuthenticatedUser: [ "POST /repos/{owner}/{repo}/codespaces" ],
deleteForAuthenticatedUser: [ "DELETE /user/codespaces/{codespace_name}" ],
deleteFromOrganization: [ "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
deleteSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}" ],
exportForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/exports" ],
getCodespacesForUserInOrg: [ "GET /orgs/{org}/members/{username}/codespaces" ],
getExportDetailsForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}/exports/{export_id}" ],
getForAuthenticatedUser: [ "GET /user/codespaces/{codespace_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/codespaces/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}" ],
getPublicKeyForAuthenticatedUser: [ "GET /user/codespaces/secrets/public-key" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/codespaces/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}" ],
getSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}" ],
listDevcontainersInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/devcontainers" ],
listForAuthenticatedUser: [ "GET /user/codespaces" ],
listInOrganization: [ "GET /orgs/{org}/codespaces", {}, {
renamedParameters: {
org_id: "org"
}
} ],
listInRepositoryForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces" ],
listOrgSecrets: [ "GET /orgs/{org}/codespaces/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/codespaces/secrets" ],
listRepositoriesForSecretForAuthenticatedUser: [ "GET /user/codespaces/secrets/{secret_name}/repositories" ],
listSecretsForAuthenticatedUser: [ "GET /user/codespaces/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
preFlightWithRepoForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/new" ],
publishForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/publish" ],
removeRepositoryForSecretForAuthenticatedUser: [ "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}" ],
repoMachinesForAuthenticatedUser: [ "GET /repos/{owner}/{repo}/codespaces/machines" ],
setRepositoriesForSecretForAuthenticatedUser: [ "PUT /user/codespaces/secrets/{secret_name}/repositories" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories" ],
startForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/start" ],
stopForAuthenticatedUser: [ "POST /user/codespaces/{codespace_name}/stop" ],
stopInOrganization: [ "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop" ],
updateForAuthenticatedUser: [ "PATCH /user/codespaces/{codespace_name}" ]
},
copilot: {
addCopilotSeatsForTeams: [ "POST /orgs/{org}/copilot/billing/selected_teams" ],
addCopilotSeatsForUsers: [ "POST /orgs/{org}/copilot/billing/selected_users" ],
cancelCopilotSeatAssignmentForTeams: [ "DELETE /orgs/{org}/copilot/billing/selected_teams" ],
cancelCopilotSeatAssignmentForUsers: [ "DELETE /orgs/{org}/copilot/billing/selected_users" ],
copilotMetricsForOrganization: [ "GET /orgs/{org}/copilot/metrics" ],
copilotMetricsForTeam: [ "GET /orgs/{org}/team/{team_slug}/copilot/metrics" ],
getCopilotOrganizationDetails: [ "GET /orgs/{org}/copilot/billing" ],
getCopilotSeatDetailsForUser: [ "GET /orgs/{org}/members/{username}/copilot" ],
listCopilotSeats: [ "GET /orgs/{org}/copilot/billing/seats" ]
},
credentials: {
revoke: [ "POST /credentials/revoke" ]
},
dependabot: {
addSelectedRepoToOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
createOrUpdateOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}" ],
createOrUpdateRepoSecret: [ "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
deleteOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}" ],
deleteRepoSecret: [ "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
getAlert: [ "GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
getOrgPublicKey: [ "GET /orgs/{org}/dependabot/secrets/public-key" ],
getOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}" ],
getRepoPublicKey: [ "GET /repos/{owner}/{repo}/dependabot/secrets/public-key" ],
getRepoSecret: [ "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}" ],
listAlertsForEnterprise: [ "GET /enterprises/{enterprise}/dependabot/alerts" ],
listAlertsForOrg: [ "GET /orgs/{org}/dependabot/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/dependabot/alerts" ],
listOrgSecrets: [ "GET /orgs/{org}/dependabot/secrets" ],
listRepoSecrets: [ "GET /repos/{owner}/{repo}/dependabot/secrets" ],
listSelectedReposForOrgSecret: [ "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
removeSelectedRepoFromOrgSecret: [ "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}" ],
repositoryAccessForOrg: [ "GET /organizations/{org}/dependabot/repository-access" ],
setRepositoryAccessDefaultLevel: [ "PUT /organizations/{org}/dependabot/repository-access/default-level" ],
setSelectedReposForOrgSecret: [ "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}" ],
updateRepositoryAccessForOrg: [ "PATCH /organizations/{org}/dependabot/repository-access" ]
},
dependencyGraph: {
createRepositorySnapshot: [ "POST /repos/{owner}/{repo}/dependency-graph/snapshots" ],
diffRange: [ "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}" ],
exportSbom: [ "GET /repos/{owner}/{repo}/dependency-graph/sbom" ]
},
emojis: {
get: [ "GET /emojis" ]
},
enterpriseTeamMemberships: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove" ],
get: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ],
list: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships" ],
remove: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}" ]
},
enterpriseTeamOrganizations: {
add: [ "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
bulkAdd: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add" ],
bulkRemove: [ "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignment: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}" ],
getAssignments: [ "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations" ]
},
enterpriseTeams: {
create: [ "POST /enterprises/{enterprise}/teams" ],
delete: [ "DELETE /enterprises/{enterprise}/teams/{team_slug}" ],
get: [ "GET /enterprises/{enterprise}/teams/{team_slug}" ],
list: [ "GET /enterprises/{enterprise}/teams" ],
update: [ "PATCH /enterprises/{enterprise}/teams/{team_slug}" ]
},
gists: {
checkIsStarred: [ "GET /gists/{gist_id}/star" ],
create: [ "POST /gists" ],
createComment: [ "POST /gists/{gist_id}/comments" ],
delete: [ "DELETE /gists/{gist_id}" ],
deleteComment: [ "DELETE /gists/{gist_id}/comments/{comment_id}" ],
fork: [ "POST /gists/{gist_id}/forks" ],
get: [ "GET /gists/{gist_id}" ],
getComment: [ "GET /gists/{gist_id}/comments/{comment_id}" ],
getRevision: [ "GET /gists/{gist_id}/{sha}" ],
list: [ "GET /gists" ],
listComments: [ "GET /gists/{gist_id}/comments" ],
listCommits: [ "GET /gists/{gist_id}/commits" ],
listForUser: [ "GET /users/{username}/gists" ],
listForks: [ "GET /gists/{gist_id}/forks" ],
listPublic: [ "GET /gists/public" ],
listStarred: [ "GET /gists/starred" ],
star: [ "PUT /gists/{gist_id}/star" ],
unstar: [ "DELETE /gists/{gist_id}/star" ],
update: [ "PATCH /gists/{gist_id}" ],
updateComment: [ "PATCH /gists/{gist_id}/comments/{comment_id}" ]
},
git: {
createBlob: [ "POST /repos/{owner}/{repo}/git/blobs" ],
createCommit: [ "POST /repos/{owner}/{repo}/git/commits" ],
createRef: [ "POST /repos/{owner}/{repo}/git/refs" ],
createTag: [ "POST /repos/{owner}/{repo}/git/tags" ],
createTree: [ "POST /repos/{owner}/{repo}/git/trees" ],
deleteRef: [ "DELETE /repos/{owner}/{repo}/git/refs/{ref}" ],
getBlob: [ "GET /repos/{owner}/{repo}/git/blobs/{file_sha}" ],
getCommit: [ "GET /repos/{owner}/{repo}/git/commits/{commit_sha}" ],
getRef: [ "GET /repos/{owner}/{repo}/git/ref/{ref}" ],
getTag: [ "GET /repos/{owner}/{repo}/git/tags/{tag_sha}" ],
getTree: [ "GET /repos/{owner}/{repo}/git/trees/{tree_sha}" ],
listMatchingRefs: [ "GET /repos/{owner}/{repo}/git/matching-refs/{ref}" ],
updateRef: [ "PATCH /repos/{owner}/{repo}/git/refs/{ref}" ]
},
gitignore: {
getAllTemplates: [ "GET /gitignore/templates" ],
getTemplate: [ "GET /gitignore/templates/{name}" ]
},
hostedCompute: {
createNetworkConfigurationForOrg: [ "POST /orgs/{org}/settings/network-configurations" ],
deleteNetworkConfigurationFromOrg: [ "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkConfigurationForOrg: [ "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}" ],
getNetworkSettingsForOrg: [ "GET /orgs/{org}/settings/network-settings/{network_settings_id}" ],
listNetworkConfigurationsForOrg: [ "GET /orgs/{org}/settings/network-configurations" ],
updateNetworkConfigurationForOrg: [ "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}" ]
},
interactions: {
getRestrictionsForAuthenticatedUser: [ "GET /user/interaction-limits" ],
getRestrictionsForOrg: [ "GET /orgs/{org}/interaction-limits" ],
getRestrictionsForRepo: [ "GET /repos/{owner}/{repo}/interaction-limits" ],
getRestrictionsForYourPublicRepos: [ "GET /user/interaction-limits", {}, {
renamed: [ "interactions", "getRestrictionsForAuthenticatedUser" ]
} ],
removeRestrictionsForAuthenticatedUser: [ "DELETE /user/interaction-limits" ],
removeRestrictionsForOrg: [ "DELETE /orgs/{org}/interaction-limits" ],
removeRestrictionsForRepo: [ "DELETE /repos/{owner}/{repo}/interaction-limits" ],
removeRestrictionsForYourPublicRepos: [ "DELETE /user/interaction-limits", {}, {
renamed: [ "interactions", "removeRestrictionsForAuthenticatedUser" ]
} ],
setRestrictionsForAuthenticatedUser: [ "PUT /user/interaction-limits" ],
setRestrictionsForOrg: [ "PUT /orgs/{org}/interaction-limits" ],
setRestrictionsForRepo: [ "PUT /repos/{owner}/{repo}/interaction-limits" ],
setRestrictionsForYourPublicRepos: [ "PUT /user/interaction-limits", {}, {
renamed: [ "interactions", "setRestrictionsForAuthenticatedUser" ]
} ]
},
issues: {
addAssignees: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
addBlockedByDependency: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
addLabels: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
addSubIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
checkUserCanBeAssigned: [ "GET /repos/{owner}/{repo}/assignees/{assignee}" ],
checkUserCanBeAssignedToIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}" ],
create: [ "POST /repos/{owner}/{repo}/issues" ],
createComment: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
createLabel: [ "POST /repos/{owner}/{repo}/labels" ],
createMilestone: [ "POST /repos/{owner}/{repo}/milestones" ],
deleteComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
deleteLabel: [ "DELETE /repos/{owner}/{repo}/labels/{name}" ],
deleteMilestone: [ "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}" ],
get: [ "GET /repos/{owner}/{repo}/issues/{issue_number}" ],
getComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
getEvent: [ "GET /repos/{owner}/{repo}/issues/events/{event_id}" ],
getLabel: [ "GET /repos/{owner}/{repo}/labels/{name}" ],
getMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}" ],
getParent: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/parent" ],
list: [ "GET /issues" ],
listAssignees: [ "GET /repos/{owner}/{repo}/assignees" ],
listComments: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/comments" ],
listCommentsForRepo: [ "GET /repos/{owner}/{repo}/issues/comments" ],
listDependenciesBlockedBy: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by" ],
listDependenciesBlocking: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking" ],
listEvents: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/events" ],
listEventsForRepo: [ "GET /repos/{owner}/{repo}/issues/events" ],
listEventsForTimeline: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline" ],
listForAuthenticatedUser: [ "GET /user/issues" ],
listForOrg: [ "GET /orgs/{org}/issues" ],
listForRepo: [ "GET /repos/{owner}/{repo}/issues" ],
listLabelsForMilestone: [ "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels" ],
listLabelsForRepo: [ "GET /repos/{owner}/{repo}/labels" ],
listLabelsOnIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
listMilestones: [ "GET /repos/{owner}/{repo}/milestones" ],
listSubIssues: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues" ],
lock: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
removeAllLabels: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
removeAssignees: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees" ],
removeDependencyBlockedBy: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}" ],
removeLabel: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}" ],
removeSubIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue" ],
reprioritizeSubIssue: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority" ],
setLabels: [ "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels" ],
unlock: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock" ],
update: [ "PATCH /repos/{owner}/{repo}/issues/{issue_number}" ],
updateComment: [ "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}" ],
updateLabel: [ "PATCH /repos/{owner}/{repo}/labels/{name}" ],
updateMilestone: [ "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}" ]
},
licenses: {
get: [ "GET /licenses/{license}" ],
getAllCommonlyUsed: [ "GET /licenses" ],
getForRepo: [ "GET /repos/{owner}/{repo}/license" ]
},
markdown: {
render: [ "POST /markdown" ],
renderRaw: [ "POST /markdown/raw", {
headers: {
"content-type": "text/plain; charset=utf-8"
}
} ]
},
meta: {
get: [ "GET /meta" ],
getAllVersions: [ "GET /versions" ],
getOctocat: [ "GET /octocat" ],
getZen: [ "GET /zen" ],
root: [ "GET /" ]
},
migrations: {
deleteArchiveForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/archive" ],
deleteArchiveForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/archive" ],
downloadArchiveForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/archive" ],
getArchiveForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/archive" ],
getStatusForAuthenticatedUser: [ "GET /user/migrations/{migration_id}" ],
getStatusForOrg: [ "GET /orgs/{org}/migrations/{migration_id}" ],
listForAuthenticatedUser: [ "GET /user/migrations" ],
listForOrg: [ "GET /orgs/{org}/migrations" ],
listReposForAuthenticatedUser: [ "GET /user/migrations/{migration_id}/repositories" ],
listReposForOrg: [ "GET /orgs/{org}/migrations/{migration_id}/repositories" ],
listReposForUser: [ "GET /user/migrations/{migration_id}/repositories", {}, {
renamed: [ "migrations", "listReposForAuthenticatedUser" ]
} ],
startForAuthenticatedUser: [ "POST /user/migrations" ],
startForOrg: [ "POST /orgs/{org}/migrations" ],
unlockRepoForAuthenticatedUser: [ "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock" ],
unlockRepoForOrg: [ "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock" ]
},
oidc: {
getOidcCustomSubTemplateForOrg: [ "GET /orgs/{org}/actions/oidc/customization/sub" ],
updateOidcCustomSubTemplateForOrg: [ "PUT /orgs/{org}/actions/oidc/customization/sub" ]
},
orgs: {
addSecurityManagerTeam: [ "PUT /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
} ],
assignTeamToOrgRole: [ "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
assignUserToOrgRole: [ "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
blockUser: [ "PUT /orgs/{org}/blocks/{username}" ],
cancelInvitation: [ "DELETE /orgs/{org}/invitations/{invitation_id}" ],
checkBlockedUser: [ "GET /orgs/{org}/blocks/{username}" ],
checkMembershipForUser: [ "GET /orgs/{org}/members/{username}" ],
checkPublicMembershipForUser: [ "GET /orgs/{org}/public_members/{username}" ],
convertMemberToOutsideCollaborator: [ "PUT /orgs/{org}/outside_collaborators/{username}" ],
createArtifactStorageRecord: [ "POST /orgs/{org}/artifacts/metadata/storage-record" ],
createInvitation: [ "POST /orgs/{org}/invitations" ],
createIssueType: [ "POST /orgs/{org}/issue-types" ],
createWebhook: [ "POST /orgs/{org}/hooks" ],
customPropertiesForOrgsCreateOrUpdateOrganizationValues: [ "PATCH /organizations/{org}/org-properties/values" ],
customPropertiesForOrgsGetOrganizationValues: [ "GET /organizations/{org}/org-properties/values" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinition: [ "PUT /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [ "PATCH /orgs/{org}/properties/schema" ],
customPropertiesForReposCreateOrUpdateOrganizationValues: [ "PATCH /orgs/{org}/properties/values" ],
customPropertiesForReposDeleteOrganizationDefinition: [ "DELETE /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinition: [ "GET /orgs/{org}/properties/schema/{custom_property_name}" ],
customPropertiesForReposGetOrganizationDefinitions: [ "GET /orgs/{org}/properties/schema" ],
customPropertiesForReposGetOrganizationValues: [ "GET /orgs/{org}/properties/values" ],
delete: [ "DELETE /orgs/{org}" ],
deleteAttestationsBulk: [ "POST /orgs/{org}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /orgs/{org}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /orgs/{org}/attestations/digest/{subject_digest}" ],
deleteIssueType: [ "DELETE /orgs/{org}/issue-types/{issue_type_id}" ],
deleteWebhook: [ "DELETE /orgs/{org}/hooks/{hook_id}" ],
disableSelectedRepositoryImmutableReleasesOrganization: [ "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
enableSelectedRepositoryImmutableReleasesOrganization: [ "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}" ],
get: [ "GET /orgs/{org}" ],
getImmutableReleasesSettings: [ "GET /orgs/{org}/settings/immutable-releases" ],
getImmutableReleasesSettingsRepositories: [ "GET /orgs/{org}/settings/immutable-releases/repositories" ],
getMembershipForAuthenticatedUser: [ "GET /user/memberships/orgs/{org}" ],
getMembershipForUser: [ "GET /orgs/{org}/memberships/{username}" ],
getOrgRole: [ "GET /orgs/{org}/organization-roles/{role_id}" ],
getOrgRulesetHistory: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history" ],
getOrgRulesetVersion: [ "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}" ],
getWebhook: [ "GET /orgs/{org}/hooks/{hook_id}" ],
getWebhookConfigForOrg: [ "GET /orgs/{org}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}" ],
list: [ "GET /organizations" ],
listAppInstallations: [ "GET /orgs/{org}/installations" ],
listArtifactStorageRecords: [ "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records" ],
listAttestationRepositories: [ "GET /orgs/{org}/attestations/repositories" ],
listAttestations: [ "GET /orgs/{org}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedUsers: [ "GET /orgs/{org}/blocks" ],
listFailedInvitations: [ "GET /orgs/{org}/failed_invitations" ],
listForAuthenticatedUser: [ "GET /user/orgs" ],
listForUser: [ "GET /users/{username}/orgs" ],
listInvitationTeams: [ "GET /orgs/{org}/invitations/{invitation_id}/teams" ],
listIssueTypes: [ "GET /orgs/{org}/issue-types" ],
listMembers: [ "GET /orgs/{org}/members" ],
listMembershipsForAuthenticatedUser: [ "GET /user/memberships/orgs" ],
listOrgRoleTeams: [ "GET /orgs/{org}/organization-roles/{role_id}/teams" ],
listOrgRoleUsers: [ "GET /orgs/{org}/organization-roles/{role_id}/users" ],
listOrgRoles: [ "GET /orgs/{org}/organization-roles" ],
listOrganizationFineGrainedPermissions: [ "GET /orgs/{org}/organization-fine-grained-permissions" ],
listOutsideCollaborators: [ "GET /orgs/{org}/outside_collaborators" ],
listPatGrantRepositories: [ "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories" ],
listPatGrantRequestRepositories: [ "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories" ],
listPatGrantRequests: [ "GET /orgs/{org}/personal-access-token-requests" ],
listPatGrants: [ "GET /orgs/{org}/personal-access-tokens" ],
listPendingInvitations: [ "GET /orgs/{org}/invitations" ],
listPublicMembers: [ "GET /orgs/{org}/public_members" ],
listSecurityManagerTeams: [ "GET /orgs/{org}/security-managers", {}, {
deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
} ],
listWebhookDeliveries: [ "GET /orgs/{org}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /orgs/{org}/hooks" ],
pingWebhook: [ "POST /orgs/{org}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeMember: [ "DELETE /orgs/{org}/members/{username}" ],
removeMembershipForUser: [ "DELETE /orgs/{org}/memberships/{username}" ],
removeOutsideCollaborator: [ "DELETE /orgs/{org}/outside_collaborators/{username}" ],
removePublicMembershipForAuthenticatedUser: [ "DELETE /orgs/{org}/public_members/{username}" ],
removeSecurityManagerTeam: [ "DELETE /orgs/{org}/security-managers/teams/{team_slug}", {}, {
deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
} ],
reviewPatGrantRequest: [ "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}" ],
reviewPatGrantRequestsInBulk: [ "POST /orgs/{org}/personal-access-token-requests" ],
revokeAllOrgRolesTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}" ],
revokeAllOrgRolesUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}" ],
revokeOrgRoleTeam: [ "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}" ],
revokeOrgRoleUser: [ "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}" ],
setImmutableReleasesSettings: [ "PUT /orgs/{org}/settings/immutable-releases" ],
setImmutableReleasesSettingsRepositories: [ "PUT /orgs/{org}/settings/immutable-releases/repositories" ],
setMembershipForUser: [ "PUT /orgs/{org}/memberships/{username}" ],
setPublicMembershipForAuthenticatedUser: [ "PUT /orgs/{org}/public_members/{username}" ],
unblockUser: [ "DELETE /orgs/{org}/blocks/{username}" ],
update: [ "PATCH /orgs/{org}" ],
updateIssueType: [ "PUT /orgs/{org}/issue-types/{issue_type_id}" ],
updateMembershipForAuthenticatedUser: [ "PATCH /user/memberships/orgs/{org}" ],
updatePatAccess: [ "POST /orgs/{org}/personal-access-tokens/{pat_id}" ],
updatePatAccesses: [ "POST /orgs/{org}/personal-access-tokens" ],
updateWebhook: [ "PATCH /orgs/{org}/hooks/{hook_id}" ],
updateWebhookConfigForOrg: [ "PATCH /orgs/{org}/hooks/{hook_id}/config" ]
},
packages: {
deletePackageForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}" ],
deletePackageForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}" ],
deletePackageForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}" ],
deletePackageVersionForAuthenticatedUser: [ "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForOrg: [ "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
deletePackageVersionForUser: [ "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getAllPackageVersionsForAPackageOwnedByAnOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByOrg" ]
} ],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions", {}, {
renamed: [ "packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser" ]
} ],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByOrg: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions" ],
getAllPackageVersionsForPackageOwnedByUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions" ],
getPackageForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}" ],
getPackageForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}" ],
getPackageForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}" ],
getPackageVersionForAuthenticatedUser: [ "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForOrganization: [ "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
getPackageVersionForUser: [ "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}" ],
listDockerMigrationConflictingPackagesForAuthenticatedUser: [ "GET /user/docker/conflicts" ],
listDockerMigrationConflictingPackagesForOrganization: [ "GET /orgs/{org}/docker/conflicts" ],
listDockerMigrationConflictingPackagesForUser: [ "GET /users/{username}/docker/conflicts" ],
listPackagesForAuthenticatedUser: [ "GET /user/packages" ],
listPackagesForOrganization: [ "GET /orgs/{org}/packages" ],
listPackagesForUser: [ "GET /users/{username}/packages" ],
restorePackageForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}" ],
restorePackageVersionForAuthenticatedUser: [ "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForOrg: [ "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ],
restorePackageVersionForUser: [ "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore" ]
},
privateRegistries: {
createOrgPrivateRegistry: [ "POST /orgs/{org}/private-registries" ],
deleteOrgPrivateRegistry: [ "DELETE /orgs/{org}/private-registries/{secret_name}" ],
getOrgPrivateRegistry: [ "GET /orgs/{org}/private-registries/{secret_name}" ],
getOrgPublicKey: [ "GET /orgs/{org}/private-registries/public-key" ],
listOrgPrivateRegistries: [ "GET /orgs/{org}/private-registries" ],
updateOrgPrivateRegistry: [ "PATCH /orgs/{org}/private-registries/{secret_name}" ]
},
projects: {
addItemForOrg: [ "POST /orgs/{org}/projectsV2/{project_number}/items" ],
addItemForUser: [ "POST /users/{username}/projectsV2/{project_number}/items" ],
deleteItemForOrg: [ "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
deleteItemForUser: [ "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
getFieldForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}" ],
getFieldForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}" ],
getForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}" ],
getForUser: [ "GET /users/{username}/projectsV2/{project_number}" ],
getOrgItem: [ "GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
getUserItem: [ "GET /users/{username}/projectsV2/{project_number}/items/{item_id}" ],
listFieldsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/fields" ],
listFieldsForUser: [ "GET /users/{username}/projectsV2/{project_number}/fields" ],
listForOrg: [ "GET /orgs/{org}/projectsV2" ],
listForUser: [ "GET /users/{username}/projectsV2" ],
listItemsForOrg: [ "GET /orgs/{org}/projectsV2/{project_number}/items" ],
listItemsForUser: [ "GET /users/{username}/projectsV2/{project_number}/items" ],
updateItemForOrg: [ "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}" ],
updateItemForUser: [ "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}" ]
},
pulls: {
checkIfMerged: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
create: [ "POST /repos/{owner}/{repo}/pulls" ],
createReplyForReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies" ],
createReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
createReviewComment: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
deletePendingReview: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
deleteReviewComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
dismissReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals" ],
get: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}" ],
getReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
getReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}" ],
list: [ "GET /repos/{owner}/{repo}/pulls" ],
listCommentsForReview: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments" ],
listCommits: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits" ],
listFiles: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/files" ],
listRequestedReviewers: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
listReviewComments: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments" ],
listReviewCommentsForRepo: [ "GET /repos/{owner}/{repo}/pulls/comments" ],
listReviews: [ "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews" ],
merge: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" ],
removeRequestedReviewers: [ "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
requestReviewers: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers" ],
submitReview: [ "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events" ],
update: [ "PATCH /repos/{owner}/{repo}/pulls/{pull_number}" ],
updateBranch: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch" ],
updateReview: [ "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}" ],
updateReviewComment: [ "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}" ]
},
rateLimit: {
get: [ "GET /rate_limit" ]
},
reactions: {
createForCommitComment: [ "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
createForIssue: [ "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
createForIssueComment: [ "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
createForPullRequestReviewComment: [ "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
createForRelease: [ "POST /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
createForTeamDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
createForTeamDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ],
deleteForCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForIssue: [ "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}" ],
deleteForIssueComment: [ "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForPullRequestComment: [ "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}" ],
deleteForRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}" ],
deleteForTeamDiscussion: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}" ],
deleteForTeamDiscussionComment: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}" ],
listForCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions" ],
listForIssue: [ "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions" ],
listForIssueComment: [ "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions" ],
listForPullRequestReviewComment: [ "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions" ],
listForRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}/reactions" ],
listForTeamDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions" ],
listForTeamDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions" ]
},
repos: {
acceptInvitation: [ "PATCH /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "acceptInvitationForAuthenticatedUser" ]
} ],
acceptInvitationForAuthenticatedUser: [ "PATCH /user/repository_invitations/{invitation_id}" ],
addAppAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
addCollaborator: [ "PUT /repos/{owner}/{repo}/collaborators/{username}" ],
addStatusCheckContexts: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
addTeamAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
addUserAccessRestrictions: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
cancelPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel" ],
checkAutomatedSecurityFixes: [ "GET /repos/{owner}/{repo}/automated-security-fixes" ],
checkCollaborator: [ "GET /repos/{owner}/{repo}/collaborators/{username}" ],
checkImmutableReleases: [ "GET /repos/{owner}/{repo}/immutable-releases" ],
checkPrivateVulnerabilityReporting: [ "GET /repos/{owner}/{repo}/private-vulnerability-reporting" ],
checkVulnerabilityAlerts: [ "GET /repos/{owner}/{repo}/vulnerability-alerts" ],
codeownersErrors: [ "GET /repos/{owner}/{repo}/codeowners/errors" ],
compareCommits: [ "GET /repos/{owner}/{repo}/compare/{base}...{head}" ],
compareCommitsWithBasehead: [ "GET /repos/{owner}/{repo}/compare/{basehead}" ],
createAttestation: [ "POST /repos/{owner}/{repo}/attestations" ],
createAutolink: [ "POST /repos/{owner}/{repo}/autolinks" ],
createCommitComment: [ "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
createCommitSignatureProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
createCommitStatus: [ "POST /repos/{owner}/{repo}/statuses/{sha}" ],
createDeployKey: [ "POST /repos/{owner}/{repo}/keys" ],
createDeployment: [ "POST /repos/{owner}/{repo}/deployments" ],
createDeploymentBranchPolicy: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
createDeploymentProtectionRule: [ "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
createDeploymentStatus: [ "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
createDispatchEvent: [ "POST /repos/{owner}/{repo}/dispatches" ],
createForAuthenticatedUser: [ "POST /user/repos" ],
createFork: [ "POST /repos/{owner}/{repo}/forks" ],
createInOrg: [ "POST /orgs/{org}/repos" ],
createOrUpdateEnvironment: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}" ],
createOrUpdateFileContents: [ "PUT /repos/{owner}/{repo}/contents/{path}" ],
createOrgRuleset: [ "POST /orgs/{org}/rulesets" ],
createPagesDeployment: [ "POST /repos/{owner}/{repo}/pages/deployments" ],
createPagesSite: [ "POST /repos/{owner}/{repo}/pages" ],
createRelease: [ "POST /repos/{owner}/{repo}/releases" ],
createRepoRuleset: [ "POST /repos/{owner}/{repo}/rulesets" ],
createUsingTemplate: [ "POST /repos/{template_owner}/{template_repo}/generate" ],
createWebhook: [ "POST /repos/{owner}/{repo}/hooks" ],
customPropertiesForReposCreateOrUpdateRepositoryValues: [ "PATCH /repos/{owner}/{repo}/properties/values" ],
customPropertiesForReposGetRepositoryValues: [ "GET /repos/{owner}/{repo}/properties/values" ],
declineInvitation: [ "DELETE /user/repository_invitations/{invitation_id}", {}, {
renamed: [ "repos", "declineInvitationForAuthenticatedUser" ]
} ],
declineInvitationForAuthenticatedUser: [ "DELETE /user/repository_invitations/{invitation_id}" ],
delete: [ "DELETE /repos/{owner}/{repo}" ],
deleteAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
deleteAdminBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
deleteAnEnvironment: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}" ],
deleteAutolink: [ "DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
deleteBranchProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection" ],
deleteCommitComment: [ "DELETE /repos/{owner}/{repo}/comments/{comment_id}" ],
deleteCommitSignatureProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
deleteDeployKey: [ "DELETE /repos/{owner}/{repo}/keys/{key_id}" ],
deleteDeployment: [ "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}" ],
deleteDeploymentBranchPolicy: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
deleteFile: [ "DELETE /repos/{owner}/{repo}/contents/{path}" ],
deleteInvitation: [ "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}" ],
deleteOrgRuleset: [ "DELETE /orgs/{org}/rulesets/{ruleset_id}" ],
deletePagesSite: [ "DELETE /repos/{owner}/{repo}/pages" ],
deletePullRequestReviewProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
deleteRelease: [ "DELETE /repos/{owner}/{repo}/releases/{release_id}" ],
deleteReleaseAsset: [ "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
deleteRepoRuleset: [ "DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
deleteWebhook: [ "DELETE /repos/{owner}/{repo}/hooks/{hook_id}" ],
disableAutomatedSecurityFixes: [ "DELETE /repos/{owner}/{repo}/automated-security-fixes" ],
disableDeploymentProtectionRule: [ "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
disableImmutableReleases: [ "DELETE /repos/{owner}/{repo}/immutable-releases" ],
disablePrivateVulnerabilityReporting: [ "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting" ],
disableVulnerabilityAlerts: [ "DELETE /repos/{owner}/{repo}/vulnerability-alerts" ],
downloadArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}", {}, {
renamed: [ "repos", "downloadZipballArchive" ]
} ],
downloadTarballArchive: [ "GET /repos/{owner}/{repo}/tarball/{ref}" ],
downloadZipballArchive: [ "GET /repos/{owner}/{repo}/zipball/{ref}" ],
enableAutomatedSecurityFixes: [ "PUT /repos/{owner}/{repo}/automated-security-fixes" ],
enableImmutableReleases: [ "PUT /repos/{owner}/{repo}/immutable-releases" ],
enablePrivateVulnerabilityReporting: [ "PUT /repos/{owner}/{repo}/private-vulnerability-reporting" ],
enableVulnerabilityAlerts: [ "PUT /repos/{owner}/{repo}/vulnerability-alerts" ],
generateReleaseNotes: [ "POST /repos/{owner}/{repo}/releases/generate-notes" ],
get: [ "GET /repos/{owner}/{repo}" ],
getAccessRestrictions: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions" ],
getAdminBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
getAllDeploymentProtectionRules: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules" ],
getAllEnvironments: [ "GET /repos/{owner}/{repo}/environments" ],
getAllStatusCheckContexts: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts" ],
getAllTopics: [ "GET /repos/{owner}/{repo}/topics" ],
getAppsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps" ],
getAutolink: [ "GET /repos/{owner}/{repo}/autolinks/{autolink_id}" ],
getBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}" ],
getBranchProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection" ],
getBranchRules: [ "GET /repos/{owner}/{repo}/rules/branches/{branch}" ],
getClones: [ "GET /repos/{owner}/{repo}/traffic/clones" ],
getCodeFrequencyStats: [ "GET /repos/{owner}/{repo}/stats/code_frequency" ],
getCollaboratorPermissionLevel: [ "GET /repos/{owner}/{repo}/collaborators/{username}/permission" ],
getCombinedStatusForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/status" ],
getCommit: [ "GET /repos/{owner}/{repo}/commits/{ref}" ],
getCommitActivityStats: [ "GET /repos/{owner}/{repo}/stats/commit_activity" ],
getCommitComment: [ "GET /repos/{owner}/{repo}/comments/{comment_id}" ],
getCommitSignatureProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures" ],
getCommunityProfileMetrics: [ "GET /repos/{owner}/{repo}/community/profile" ],
getContent: [ "GET /repos/{owner}/{repo}/contents/{path}" ],
getContributorsStats: [ "GET /repos/{owner}/{repo}/stats/contributors" ],
getCustomDeploymentProtectionRule: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}" ],
getDeployKey: [ "GET /repos/{owner}/{repo}/keys/{key_id}" ],
getDeployment: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}" ],
getDeploymentBranchPolicy: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
getDeploymentStatus: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}" ],
getEnvironment: [ "GET /repos/{owner}/{repo}/environments/{environment_name}" ],
getLatestPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/latest" ],
getLatestRelease: [ "GET /repos/{owner}/{repo}/releases/latest" ],
getOrgRuleSuite: [ "GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}" ],
getOrgRuleSuites: [ "GET /orgs/{org}/rulesets/rule-suites" ],
getOrgRuleset: [ "GET /orgs/{org}/rulesets/{ruleset_id}" ],
getOrgRulesets: [ "GET /orgs/{org}/rulesets" ],
getPages: [ "GET /repos/{owner}/{repo}/pages" ],
getPagesBuild: [ "GET /repos/{owner}/{repo}/pages/builds/{build_id}" ],
getPagesDeployment: [ "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}" ],
getPagesHealthCheck: [ "GET /repos/{owner}/{repo}/pages/health" ],
getParticipationStats: [ "GET /repos/{owner}/{repo}/stats/participation" ],
getPullRequestReviewProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
getPunchCardStats: [ "GET /repos/{owner}/{repo}/stats/punch_card" ],
getReadme: [ "GET /repos/{owner}/{repo}/readme" ],
getReadmeInDirectory: [ "GET /repos/{owner}/{repo}/readme/{dir}" ],
getRelease: [ "GET /repos/{owner}/{repo}/releases/{release_id}" ],
getReleaseAsset: [ "GET /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
getReleaseByTag: [ "GET /repos/{owner}/{repo}/releases/tags/{tag}" ],
getRepoRuleSuite: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}" ],
getRepoRuleSuites: [ "GET /repos/{owner}/{repo}/rulesets/rule-suites" ],
getRepoRuleset: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
getRepoRulesetHistory: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history" ],
getRepoRulesetVersion: [ "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}" ],
getRepoRulesets: [ "GET /repos/{owner}/{repo}/rulesets" ],
getStatusChecksProtection: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
getTeamsWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams" ],
getTopPaths: [ "GET /repos/{owner}/{repo}/traffic/popular/paths" ],
getTopReferrers: [ "GET /repos/{owner}/{repo}/traffic/popular/referrers" ],
getUsersWithAccessToProtectedBranch: [ "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users" ],
getViews: [ "GET /repos/{owner}/{repo}/traffic/views" ],
getWebhook: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}" ],
getWebhookConfigForRepo: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
getWebhookDelivery: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}" ],
listActivities: [ "GET /repos/{owner}/{repo}/activity" ],
listAttestations: [ "GET /repos/{owner}/{repo}/attestations/{subject_digest}" ],
listAutolinks: [ "GET /repos/{owner}/{repo}/autolinks" ],
listBranches: [ "GET /repos/{owner}/{repo}/branches" ],
listBranchesForHeadCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head" ],
listCollaborators: [ "GET /repos/{owner}/{repo}/collaborators" ],
listCommentsForCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments" ],
listCommitCommentsForRepo: [ "GET /repos/{owner}/{repo}/comments" ],
listCommitStatusesForRef: [ "GET /repos/{owner}/{repo}/commits/{ref}/statuses" ],
listCommits: [ "GET /repos/{owner}/{repo}/commits" ],
listContributors: [ "GET /repos/{owner}/{repo}/contributors" ],
listCustomDeploymentRuleIntegrations: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps" ],
listDeployKeys: [ "GET /repos/{owner}/{repo}/keys" ],
listDeploymentBranchPolicies: [ "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies" ],
listDeploymentStatuses: [ "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses" ],
listDeployments: [ "GET /repos/{owner}/{repo}/deployments" ],
listForAuthenticatedUser: [ "GET /user/repos" ],
listForOrg: [ "GET /orgs/{org}/repos" ],
listForUser: [ "GET /users/{username}/repos" ],
listForks: [ "GET /repos/{owner}/{repo}/forks" ],
listInvitations: [ "GET /repos/{owner}/{repo}/invitations" ],
listInvitationsForAuthenticatedUser: [ "GET /user/repository_invitations" ],
listLanguages: [ "GET /repos/{owner}/{repo}/languages" ],
listPagesBuilds: [ "GET /repos/{owner}/{repo}/pages/builds" ],
listPublic: [ "GET /repositories" ],
listPullRequestsAssociatedWithCommit: [ "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls" ],
listReleaseAssets: [ "GET /repos/{owner}/{repo}/releases/{release_id}/assets" ],
listReleases: [ "GET /repos/{owner}/{repo}/releases" ],
listTags: [ "GET /repos/{owner}/{repo}/tags" ],
listTeams: [ "GET /repos/{owner}/{repo}/teams" ],
listWebhookDeliveries: [ "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries" ],
listWebhooks: [ "GET /repos/{owner}/{repo}/hooks" ],
merge: [ "POST /repos/{owner}/{repo}/merges" ],
mergeUpstream: [ "POST /repos/{owner}/{repo}/merge-upstream" ],
pingWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/pings" ],
redeliverWebhookDelivery: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts" ],
removeAppAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
removeCollaborator: [ "DELETE /repos/{owner}/{repo}/collaborators/{username}" ],
removeStatusCheckContexts: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
removeStatusCheckProtection: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
removeTeamAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
removeUserAccessRestrictions: [ "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
renameBranch: [ "POST /repos/{owner}/{repo}/branches/{branch}/rename" ],
replaceAllTopics: [ "PUT /repos/{owner}/{repo}/topics" ],
requestPagesBuild: [ "POST /repos/{owner}/{repo}/pages/builds" ],
setAdminBranchProtection: [ "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins" ],
setAppAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps", {}, {
mapToData: "apps"
} ],
setStatusCheckContexts: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts", {}, {
mapToData: "contexts"
} ],
setTeamAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams", {}, {
mapToData: "teams"
} ],
setUserAccessRestrictions: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users", {}, {
mapToData: "users"
} ],
testPushWebhook: [ "POST /repos/{owner}/{repo}/hooks/{hook_id}/tests" ],
transfer: [ "POST /repos/{owner}/{repo}/transfer" ],
update: [ "PATCH /repos/{owner}/{repo}" ],
updateBranchProtection: [ "PUT /repos/{owner}/{repo}/branches/{branch}/protection" ],
updateCommitComment: [ "PATCH /repos/{owner}/{repo}/comments/{comment_id}" ],
updateDeploymentBranchPolicy: [ "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}" ],
updateInformationAboutPagesSite: [ "PUT /repos/{owner}/{repo}/pages" ],
updateInvitation: [ "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}" ],
updateOrgRuleset: [ "PUT /orgs/{org}/rulesets/{ruleset_id}" ],
updatePullRequestReviewProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews" ],
updateRelease: [ "PATCH /repos/{owner}/{repo}/releases/{release_id}" ],
updateReleaseAsset: [ "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}" ],
updateRepoRuleset: [ "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}" ],
updateStatusCheckPotection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks", {}, {
renamed: [ "repos", "updateStatusCheckProtection" ]
} ],
updateStatusCheckProtection: [ "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks" ],
updateWebhook: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}" ],
updateWebhookConfigForRepo: [ "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config" ],
uploadReleaseAsset: [ "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", {
baseUrl: "https://uploads.github.com"
} ]
},
search: {
code: [ "GET /search/code" ],
commits: [ "GET /search/commits" ],
issuesAndPullRequests: [ "GET /search/issues" ],
labels: [ "GET /search/labels" ],
repos: [ "GET /search/repositories" ],
topics: [ "GET /search/topics" ],
users: [ "GET /search/users" ]
},
secretScanning: {
createPushProtectionBypass: [ "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses" ],
getAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
getScanHistory: [ "GET /repos/{owner}/{repo}/secret-scanning/scan-history" ],
listAlertsForOrg: [ "GET /orgs/{org}/secret-scanning/alerts" ],
listAlertsForRepo: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts" ],
listLocationsForAlert: [ "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations" ],
listOrgPatternConfigs: [ "GET /orgs/{org}/secret-scanning/pattern-configurations" ],
updateAlert: [ "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}" ],
updateOrgPatternConfigs: [ "PATCH /orgs/{org}/secret-scanning/pattern-configurations" ]
},
securityAdvisories: {
createFork: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks" ],
createPrivateVulnerabilityReport: [ "POST /repos/{owner}/{repo}/security-advisories/reports" ],
createRepositoryAdvisory: [ "POST /repos/{owner}/{repo}/security-advisories" ],
createRepositoryAdvisoryCveRequest: [ "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve" ],
getGlobalAdvisory: [ "GET /advisories/{ghsa_id}" ],
getRepositoryAdvisory: [ "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ],
listGlobalAdvisories: [ "GET /advisories" ],
listOrgRepositoryAdvisories: [ "GET /orgs/{org}/security-advisories" ],
listRepositoryAdvisories: [ "GET /repos/{owner}/{repo}/security-advisories" ],
updateRepositoryAdvisory: [ "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}" ]
},
teams: {
addOrUpdateMembershipForUserInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
addOrUpdateRepoPermissionsInOrg: [ "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
checkPermissionsForRepoInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
create: [ "POST /orgs/{org}/teams" ],
createDiscussionCommentInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
createDiscussionInOrg: [ "POST /orgs/{org}/teams/{team_slug}/discussions" ],
deleteDiscussionCommentInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
deleteDiscussionInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
deleteInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}" ],
getByName: [ "GET /orgs/{org}/teams/{team_slug}" ],
getDiscussionCommentInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
getDiscussionInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
getMembershipForUserInOrg: [ "GET /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
list: [ "GET /orgs/{org}/teams" ],
listChildInOrg: [ "GET /orgs/{org}/teams/{team_slug}/teams" ],
listDiscussionCommentsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments" ],
listDiscussionsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/discussions" ],
listForAuthenticatedUser: [ "GET /user/teams" ],
listMembersInOrg: [ "GET /orgs/{org}/teams/{team_slug}/members" ],
listPendingInvitationsInOrg: [ "GET /orgs/{org}/teams/{team_slug}/invitations" ],
listReposInOrg: [ "GET /orgs/{org}/teams/{team_slug}/repos" ],
removeMembershipForUserInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}" ],
removeRepoInOrg: [ "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}" ],
updateDiscussionCommentInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}" ],
updateDiscussionInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}" ],
updateInOrg: [ "PATCH /orgs/{org}/teams/{team_slug}" ]
},
users: {
addEmailForAuthenticated: [ "POST /user/emails", {}, {
renamed: [ "users", "addEmailForAuthenticatedUser" ]
} ],
addEmailForAuthenticatedUser: [ "POST /user/emails" ],
addSocialAccountForAuthenticatedUser: [ "POST /user/social_accounts" ],
block: [ "PUT /user/blocks/{username}" ],
checkBlocked: [ "GET /user/blocks/{username}" ],
checkFollowingForUser: [ "GET /users/{username}/following/{target_user}" ],
checkPersonIsFollowedByAuthenticated: [ "GET /user/following/{username}" ],
createGpgKeyForAuthenticated: [ "POST /user/gpg_keys", {}, {
renamed: [ "users", "createGpgKeyForAuthenticatedUser" ]
} ],
createGpgKeyForAuthenticatedUser: [ "POST /user/gpg_keys" ],
createPublicSshKeyForAuthenticated: [ "POST /user/keys", {}, {
renamed: [ "users", "createPublicSshKeyForAuthenticatedUser" ]
} ],
createPublicSshKeyForAuthenticatedUser: [ "POST /user/keys" ],
createSshSigningKeyForAuthenticatedUser: [ "POST /user/ssh_signing_keys" ],
deleteAttestationsBulk: [ "POST /users/{username}/attestations/delete-request" ],
deleteAttestationsById: [ "DELETE /users/{username}/attestations/{attestation_id}" ],
deleteAttestationsBySubjectDigest: [ "DELETE /users/{username}/attestations/digest/{subject_digest}" ],
deleteEmailForAuthenticated: [ "DELETE /user/emails", {}, {
renamed: [ "users", "deleteEmailForAuthenticatedUser" ]
} ],
deleteEmailForAuthenticatedUser: [ "DELETE /user/emails" ],
deleteGpgKeyForAuthenticated: [ "DELETE /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "deleteGpgKeyForAuthenticatedUser" ]
} ],
deleteGpgKeyForAuthenticatedUser: [ "DELETE /user/gpg_keys/{gpg_key_id}" ],
deletePublicSshKeyForAuthenticated: [ "DELETE /user/keys/{key_id}", {}, {
renamed: [ "users", "deletePublicSshKeyForAuthenticatedUser" ]
} ],
deletePublicSshKeyForAuthenticatedUser: [ "DELETE /user/keys/{key_id}" ],
deleteSocialAccountForAuthenticatedUser: [ "DELETE /user/social_accounts" ],
deleteSshSigningKeyForAuthenticatedUser: [ "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}" ],
follow: [ "PUT /user/following/{username}" ],
getAuthenticated: [ "GET /user" ],
getById: [ "GET /user/{account_id}" ],
getByUsername: [ "GET /users/{username}" ],
getContextForUser: [ "GET /users/{username}/hovercard" ],
getGpgKeyForAuthenticated: [ "GET /user/gpg_keys/{gpg_key_id}", {}, {
renamed: [ "users", "getGpgKeyForAuthenticatedUser" ]
} ],
getGpgKeyForAuthenticatedUser: [ "GET /user/gpg_keys/{gpg_key_id}" ],
getPublicSshKeyForAuthenticated: [ "GET /user/keys/{key_id}", {}, {
renamed: [ "users", "getPublicSshKeyForAuthenticatedUser" ]
} ],
getPublicSshKeyForAuthenticatedUser: [ "GET /user/keys/{key_id}" ],
getSshSigningKeyForAuthenticatedUser: [ "GET /user/ssh_signing_keys/{ssh_signing_key_id}" ],
list: [ "GET /users" ],
listAttestations: [ "GET /users/{username}/attestations/{subject_digest}" ],
listAttestationsBulk: [ "POST /users/{username}/attestations/bulk-list{?per_page,before,after}" ],
listBlockedByAuthenticated: [ "GET /user/blocks", {}, {
renamed: [ "users", "listBlockedByAuthenticatedUser" ]
} ],
listBlockedByAuthenticatedUser: [ "GET /user/blocks" ],
listEmailsForAuthenticated: [ "GET /user/emails", {}, {
renamed: [ "users", "listEmailsForAuthenticatedUser" ]
} ],
listEmailsForAuthenticatedUser: [ "GET /user/emails" ],
listFollowedByAuthenticated: [ "GET /user/following", {}, {
renamed: [ "users", "listFollowedByAuthenticatedUser" ]
} ],
listFollowedByAuthenticatedUser: [ "GET /user/following" ],
listFollowersForAuthenticatedUser: [ "GET /user/followers" ],
listFollowersForUser: [ "GET /users/{username}/followers" ],
listFollowingForUser: [ "GET /users/{username}/following" ],
listGpgKeysForAuthenticated: [ "GET /user/gpg_keys", {}, {
renamed: [ "users", "listGpgKeysForAuthenticatedUser" ]
} ],
listGpgKeysForAuthenticatedUser: [ "GET /user/gpg_keys" ],
listGpgKeysForUser: [ "GET /users/{username}/gpg_keys" ],
listPublicEmailsForAuthenticated: [ "GET /user/public_emails", {}, {
renamed: [ "users", "listPublicEmailsForAuthenticatedUser" ]
} ],
listPublicEmailsForAuthenticatedUser: [ "GET /user/public_emails" ],
listPublicKeysForUser: [ "GET /users/{username}/keys" ],
listPublicSshKeysForAuthenticated: [ "GET /user/keys", {}, {
renamed: [ "users", "listPublicSshKeysForAuthenticatedUser" ]
} ],
listPublicSshKeysForAuthenticatedUser: [ "GET /user/keys" ],
listSocialAccountsForAuthenticatedUser: [ "GET /user/social_accounts" ],
listSocialAccountsForUser: [ "GET /users/{username}/social_accounts" ],
listSshSigningKeysForAuthenticatedUser: [ "GET /user/ssh_signing_keys" ],
listSshSigningKeysForUser: [ "GET /users/{username}/ssh_signing_keys" ],
setPrimaryEmailVisibilityForAuthenticated: [ "PATCH /user/email/visibility", {}, {
renamed: [ "users", "setPrimaryEmailVisibilityForAuthenticatedUser" ]
} ],
setPrimaryEmailVisibilityForAuthenticatedUser: [ "PATCH /user/email/visibility" ],
unblock: [ "DELETE /user/blocks/{username}" ],
unfollow: [ "DELETE /user/following/{username}" ],
updateAuthenticated: [ "PATCH /user" ]
}
})) for (const [s, o] of Object.entries(r)) {
const [r, t, n] = o, [i, a] = r.split(/ /), c = Object.assign({
method: i,
url: a
}, t);
W.has(e) || W.set(e, new Map), W.get(e).set(s, {
scope: e,
methodName: s,
endpointDefaults: c,
decorations: n
});
}
const x = {
has: ({scope: e}, r) => W.get(e).has(r),
getOwnPropertyDescriptor(e, r) {
return {
value: this.get(e, r),
configurable: !0,
writable: !0,
enumerable: !0
};
},
defineProperty: (e, r, s) => (Object.defineProperty(e.cache, r, s), !0),
deleteProperty: (e, r) => (delete e.cache[r], !0),
ownKeys: ({scope: e}) => [ ...W.get(e).keys() ],
set: (e, r, s) => e.cache[r] = s,
get({octokit: e, scope: r, cache: s}, o) {
if (s[o]) return s[o];
const t = W.get(r).get(o);
if (!t) return;
const {endpointDefaults: n, decorations: i} = t;
return s[o] = i ? function decorate(e, r, s, o, t) {
const n = e.request.defaults(o);
return Object.assign(function withDecorations(...o) {
let i = n.endpoint.merge(...o);
if (t.mapToData) return i = Object.assign({}, i, {
data: i[t.mapToData],
[t.mapToData]: void 0
}), n(i);
if (t.renamed) {
const [o, n] = t.renamed;
e.log.warn(`octokit.${r}.${s}() has been renamed to octokit.${o}.${n}()`);
}
if (t.deprecated && e.log.warn(t.deprecated), t.renamedParameters) {
const i = n.endpoint.merge(...o);
for (const [o, n] of Object.entries(t.renamedParameters)) o in i && (e.log.warn(`"${o}" parameter is deprecated for "octokit.${r}.${s}()". Use "${n}" instead`), 
n in i || (i[n] = i[o]), delete i[o]);
return n(i);
}
return n(...o);
}, n);
}(e, r, o, n, i) : e.request.defaults(n), s[o];
}
};
function endpointsToMethods(e) {
const r = {};
for (const s of W.keys()) r[s] = new Proxy({
octokit: e,
scope: s,
cache: {}
}, x);
return r;
}
// CONCATENATED MODULE: ../node_modules/@actions/github/node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(e) {
return {
rest: endpointsToMethods(e)
};
}
function iterator(e, r, s) {
const o = "function" == typeof r ? r.endpoint(s) : e.request.endpoint(r, s), t = "function" == typeof r ? r : e.request, n = o.method, i = o.headers;
let a = o.url;
return {
[Symbol.asyncIterator]: () => ({
async next() {
if (!a) return {
done: !0
};
try {
const e = function normalizePaginatedListResponse(e) {
if (!e.data) return {
...e,
data: []
};
if (!("total_count" in e.data) && !("total_commits" in e.data) || "url" in e.data) return e;
const r = e.data.incomplete_results, s = e.data.repository_selection, o = e.data.total_count, t = e.data.total_commits;
delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, 
delete e.data.total_commits;
const n = Object.keys(e.data)[0], i = e.data[n];
return e.data = i, void 0 !== r && (e.data.incomplete_results = r), void 0 !== s && (e.data.repository_selection = s), 
e.data.total_count = o, e.data.total_commits = t, e;
}(await t({
method: n,
url: a,
headers: i
}));
if (a = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !a && "total_commits" in e.data) {
const r = new URL(e.url), s = r.searchParams, o = parseInt(s.get("page") || "1", 10);
o * parseInt(s.get("per_page") || "250", 10) < e.data.total_commits && (s.set("page", String(o + 1)), 
a = r.toString());
}
return {
value: e
};
} catch (e) {
if (409 !== e.status) throw e;
return a = "", {
value: {
status: 200,
headers: {},
data: []
}
};
}
}
})
};
}
function paginate(e, r, s, o) {
return "function" == typeof s && (o = s, s = void 0), gather(e, [], iterator(e, r, s)[Symbol.asyncIterator](), o);
}
function gather(e, r, s, o) {
return s.next().then(t => {
if (t.done) return r;
let n = !1;
return r = r.concat(o ? o(t.value, function done() {
n = !0;
}) : t.value.data), n ? r : gather(e, r, s, o);
});
}
function paginateRest(e) {
return {
paginate: Object.assign(paginate.bind(null, e), {
iterator: iterator.bind(null, e)
})
};
}
restEndpointMethods.VERSION = "17.0.0", Object.assign(paginate, {
iterator: iterator
}), paginateRest.VERSION = "0.0.0-development", new Context;
// CONCATENATED MODULE: ../node_modules/@actions/github/lib/utils.js
const z = function getApiBaseUrl() {
return process.env.GITHUB_API_URL || "https://api.github.com";
}(), $ = {
baseUrl: z,
request: {
agent: function getProxyAgent(e) {
return (new n.HttpClient).getAgent(e);
}(z),
fetch: function getProxyFetch(e) {
const r = function getProxyAgentDispatcher(e) {
return (new n.HttpClient).getAgentDispatcher(e);
}(e);
return (e, s) => {
return o = this, n = function*() {
return (0, i.fetch)(e, Object.assign(Object.assign({}, s), {
dispatcher: r
}));
}, new ((t = void 0) || (t = Promise))(function(e, r) {
function fulfilled(e) {
try {
step(n.next(e));
} catch (e) {
r(e);
}
}
function rejected(e) {
try {
step(n.throw(e));
} catch (e) {
r(e);
}
}
function step(r) {
r.done ? e(r.value) : function adopt(e) {
return e instanceof t ? e : new t(function(r) {
r(e);
});
}(r.value).then(fulfilled, rejected);
}
step((n = n.apply(o, [])).next());
});
var o, t, n;
};
}(z)
}
}, N = class Octokit {
static VERSION=q;
static defaults(e) {
return class extends(this){
constructor(...r) {
const s = r[0] || {};
super("function" != typeof e ? Object.assign({}, e, s, s.userAgent && e.userAgent ? {
userAgent: `${s.userAgent} ${e.userAgent}`
} : null) : e(s));
}
};
}
static plugins=[];
static plugin(...e) {
const r = this.plugins;
return class extends(this){
static plugins=r.concat(e.filter(e => !r.includes(e)));
};
}
constructor(e = {}) {
const r = new p, s = {
baseUrl: A.endpoint.DEFAULTS.baseUrl,
headers: {},
request: Object.assign({}, e.request, {
hook: r.bind(null, "request")
}),
mediaType: {
previews: [],
format: ""
}
};
if (s.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${V}` : V, e.baseUrl && (s.baseUrl = e.baseUrl), 
e.previews && (s.mediaType.previews = e.previews), e.timeZone && (s.headers["time-zone"] = e.timeZone), 
this.request = A.defaults(s), this.graphql = function withCustomRequest(e) {
return graphql_dist_bundle_withDefaults(e, {
method: "POST",
url: "/graphql"
});
}
/* v8 ignore if -- @preserve */ (this.request).defaults(s), this.log = function createLogger(e = {}) {
return "function" != typeof e.debug && (e.debug = dist_src_noop), "function" != typeof e.info && (e.info = dist_src_noop), 
"function" != typeof e.warn && (e.warn = H), "function" != typeof e.error && (e.error = B), 
e;
}(e.log), this.hook = r, e.authStrategy) {
const {authStrategy: s, ...o} = e, t = s(Object.assign({
request: this.request,
log: this.log,
octokit: this,
octokitOptions: o
}, e.auth));
r.wrap("request", t.hook), this.auth = t;
} else if (e.auth) {
const s = j(e.auth);
r.wrap("request", s.hook), this.auth = s;
} else this.auth = async () => ({
type: "unauthenticated"
});
const o = this.constructor;
for (let r = 0; r < o.plugins.length; ++r) Object.assign(this, o.plugins[r](this, e));
}
request;
graphql;
log;
hook;
auth;
}.plugin(restEndpointMethods, paginateRest).defaults($);
function getOctokit(e, r, ...s) {
return new (N.plugin(...s))(function getOctokitOptions(e, r) {
const s = Object.assign({}, r || {}), o = function getAuthString(e, r) {
if (!e && !r.auth) throw new Error("Parameter token or opts.auth is required");
if (e && r.auth) throw new Error("Parameters token and opts.auth may not both be specified");
return "string" == typeof r.auth ? r.auth : `token ${e}`;
}(e, s);
o && (s.auth = o);
const t = function getUserAgentWithOrchestrationId(e) {
var r;
const s = null === (r = process.env.ACTIONS_ORCHESTRATION_ID) || void 0 === r ? void 0 : r.trim();
if (s) {
const r = `actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi, "_")}`;
return (null == e ? void 0 : e.includes(r)) ? e : `${e ? `${e} ` : ""}${r}`;
}
return e;
}(s.userAgent);
return t && (s.userAgent = t), s;
}(e, r));
}
new Context;
})

};
