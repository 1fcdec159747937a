import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7270:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    o: () => escapeUri
  });
  const escapeUri = uri => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
  const hexEncode = c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
}),

/***/ 6852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    $: () => hasOwn
  });
  function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
  }
}),

/***/ 7291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    c: () => HttpResponse
  });
  class HttpResponse {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
      this.statusCode = options.statusCode;
      this.reason = options.reason;
      this.headers = options.headers || {};
      this.body = options.body;
    }
    static isInstance(response) {
      if (!response) return false;
      const resp = response;
      return typeof resp.statusCode === "number" && typeof resp.headers === "object";
    }
  }
}),

/***/ 18:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    $: () => NodeHttpHandler
  });
  var hasOwn = __nccwpck_require__(6852);
  var escape_uri = __nccwpck_require__(7270);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/querystring-builder/buildQueryString.js
  function buildQueryString(query) {
    const parts = [];
    for (let key of Object.keys(query).sort()) {
      const value = query[key];
      key = (0, escape_uri.o)(key);
      if (Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${(0, 
      escape_uri.o)(value[i])}`); else {
        let qsEntry = key;
        if (value || typeof value === "string") qsEntry += `=${(0, escape_uri.o)(value)}`;
        parts.push(qsEntry);
      }
    }
    return parts.join("&");
  }
  var transport_httpResponse = __nccwpck_require__(7291);
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
  function buildAbortError(abortSignal) {
    const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
    if (reason) {
      if (reason instanceof Error) {
        const abortError = new Error("Request aborted");
        abortError.name = "AbortError";
        abortError.cause = reason;
        return abortError;
      }
      const abortError = new Error(String(reason));
      abortError.name = "AbortError";
      return abortError;
    }
    const abortError = new Error("Request aborted");
    abortError.name = "AbortError";
    return abortError;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/constants.js
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "EPIPE", "ETIMEDOUT" ];
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/get-transformed-headers.js
  const getTransformedHeaders = headers => {
    const transformedHeaders = {};
    for (const name in headers) {
      if (!(0, hasOwn.$)(headers, name)) continue;
      const headerValues = headers[name];
      transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
  };
  var external_node_https_ = __nccwpck_require__(4708);
  var external_node_https_default = __nccwpck_require__.n(external_node_https_);
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/timing.js
  const timing = {
    setTimeout: (cb, ms) => setTimeout(cb, ms),
    clearTimeout: timeoutId => clearTimeout(timeoutId)
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/set-connection-timeout.js
  const DEFER_EVENT_LISTENER_TIME = 1e3;
  const setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
    if (!timeoutInMs) return -1;
    const registerTimeout = offset => {
      const timeoutId = timing.setTimeout(() => {
        request.destroy();
        reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
          name: "TimeoutError"
        }));
      }, timeoutInMs - offset);
      const doWithSocket = socket => {
        if (socket?.connecting) socket.on("connect", () => {
          timing.clearTimeout(timeoutId);
        }); else timing.clearTimeout(timeoutId);
      };
      if (request.socket) doWithSocket(request.socket); else request.on("socket", doWithSocket);
    };
    if (timeoutInMs < 2e3) {
      registerTimeout(0);
      return 0;
    }
    return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/set-request-timeout.js
  const setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
    if (timeoutInMs) return timing.setTimeout(() => {
      let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
      if (throwOnRequestTimeout) {
        const error = Object.assign(new Error(msg), {
          name: "TimeoutError",
          code: "ETIMEDOUT"
        });
        req.destroy(error);
        reject(error);
      } else {
        msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
        logger?.warn?.(msg);
      }
    }, timeoutInMs);
    return -1;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/set-socket-keep-alive.js
  const set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketKeepAlive = (request, {keepAlive: keepAlive, keepAliveMsecs: keepAliveMsecs}, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
    if (keepAlive !== true) return -1;
    const registerListener = () => {
      if (request.socket) request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0); else request.on("socket", socket => {
        socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
      });
    };
    if (deferTimeMs === 0) {
      registerListener();
      return 0;
    }
    return timing.setTimeout(registerListener, deferTimeMs);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/resolve-default-socket-timeout.js
  const resolveDefaultSocketTimeout = config => {
    const value = config?.defaultSocketTimeout;
    return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/set-socket-timeout.js
  const set_socket_timeout_DEFER_EVENT_LISTENER_TIME = 3e3;
  const setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
    let response;
    request.once("response", res => response = res);
    const onTimeout = () => {
      if (response?.complete) {
        request.socket?.destroy();
        return;
      }
      const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), {
        name: "TimeoutError"
      });
      response?.destroy(error);
      request.destroy();
      reject(error);
    };
    const registerTimeout = () => {
      const {socket: socket} = request;
      if (!socket) request.once("socket", registerTimeout); else if (socket.connecting) socket.once("connect", registerTimeout); else {
        socket.setTimeout(timeoutInMs, onTimeout);
        request.on("close", () => socket.removeListener("timeout", onTimeout));
      }
    };
    if (timeoutInMs < 6e3) {
      registerTimeout();
      return;
    }
    const deferralId = timing.setTimeout(registerTimeout, set_socket_timeout_DEFER_EVENT_LISTENER_TIME);
    request.once("close", () => timing.clearTimeout(deferralId));
  };
  var external_node_stream_ = __nccwpck_require__(7075);
  // CONCATENATED MODULE: ../node_modules/@smithy/node-http-handler/dist-es/write-request-body.js
  const MIN_WAIT_TIME = 6e3;
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
    const headers = request.headers;
    const expect = headers ? headers.Expect || headers.expect : void 0;
    let timeoutId = -1;
    let sendBody = true;
    if (!externalAgent && expect === "100-continue") sendBody = await Promise.race([ new Promise(resolve => {
      timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
    }), new Promise(resolve => {
      httpRequest.on("continue", () => {
        timing.clearTimeout(timeoutId);
        resolve(true);
      });
      httpRequest.on("response", () => {
        timing.clearTimeout(timeoutId);
        resolve(false);
      });
      httpRequest.on("error", () => {
        timing.clearTimeout(timeoutId);
        resolve(false);
      });
    }) ]);
    if (sendBody) writeBody(httpRequest, request.body);
  }
  function writeBody(httpRequest, body) {
    if (body instanceof external_node_stream_.Readable) {
      body.pipe(httpRequest);
      return;
    }
    if (body) {
      const isBuffer = Buffer.isBuffer(body);
      const isString = typeof body === "string";
      if (isBuffer || isString) {
        if (isBuffer && body.byteLength === 0) httpRequest.end(); else httpRequest.end(body);
        return;
      }
      const uint8 = body;
      if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
        httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
        return;
      }
      httpRequest.end(Buffer.from(body));
      return;
    }
    httpRequest.end();
  }
  let hAgent;
  let hRequest;
  class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp=0;
    externalAgent=false;
    metadata={
      handlerProtocol: "http/1.1"
    };
    static create(instanceOrOptions) {
      if (typeof instanceOrOptions?.handle === "function") return instanceOrOptions;
      return new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
      const {sockets: sockets, requests: requests, maxSockets: maxSockets} = agent;
      if (typeof maxSockets !== "number" || maxSockets === 1 / 0) return socketWarningTimestamp;
      const interval = 15e3;
      if (Date.now() - interval < socketWarningTimestamp) return socketWarningTimestamp;
      if (sockets && requests) for (const origin in sockets) {
        if (!(0, hasOwn.$)(sockets, origin)) continue;
        const socketsInUse = sockets[origin]?.length ?? 0;
        const requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
          logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
          return Date.now();
        }
      }
      return socketWarningTimestamp;
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        if (typeof options === "function") options().then(_options => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject); else resolve(this.resolveDefaultConfig(options));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy();
      this.config?.httpsAgent?.destroy();
    }
    async handle(request, {abortSignal: abortSignal, requestTimeout: requestTimeout} = {}) {
      if (!this.config) this.config = await this.configProvider;
      const config = this.config;
      const logger = config.logger;
      const isSSL = request.protocol === "https:";
      if (!isSSL && !this.config.httpAgent) this.config.httpAgent = await this.config.httpAgentProvider();
      return new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise;
        let socketWarningTimeoutId = -1;
        let connectionTimeoutId = -1;
        let requestTimeoutId = -1;
        let keepAliveTimeoutId = -1;
        const clearTimeouts = () => {
          timing.clearTimeout(socketWarningTimeoutId);
          timing.clearTimeout(connectionTimeoutId);
          timing.clearTimeout(requestTimeoutId);
          timing.clearTimeout(keepAliveTimeoutId);
        };
        const resolve = async arg => {
          await writeRequestBodyPromise;
          clearTimeouts();
          _resolve(arg);
        };
        const reject = async arg => {
          await writeRequestBodyPromise;
          clearTimeouts();
          _reject(arg);
        };
        if (abortSignal?.aborted) {
          const abortError = buildAbortError(abortSignal);
          reject(abortError);
          return;
        }
        const headers = request.headers;
        const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
        let agent = isSSL ? config.httpsAgent : config.httpAgent;
        if (expectContinue && !this.externalAgent) agent = new (isSSL ? external_node_https_default().Agent : hAgent)({
          keepAlive: false,
          maxSockets: 1 / 0
        });
        socketWarningTimeoutId = timing.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
        }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
        const queryString = request.query ? buildQueryString(request.query) : "";
        let auth;
        if (request.username != null || request.password != null) {
          const username = request.username ?? "";
          const password = request.password ?? "";
          auth = `${username}:${password}`;
        }
        let path = request.path;
        if (queryString) path += `?${queryString}`;
        if (request.fragment) path += `#${request.fragment}`;
        let hostname = request.hostname ?? "";
        if (hostname[0] === "[" && hostname.endsWith("]")) hostname = request.hostname.slice(1, -1); else hostname = request.hostname;
        const nodeHttpsOptions = {
          headers: request.headers,
          host: hostname,
          method: request.method,
          path: path,
          port: request.port,
          agent: agent,
          auth: auth
        };
        const requestFunc = isSSL ? external_node_https_default().request : hRequest;
        const req = requestFunc(nodeHttpsOptions, res => {
          const httpResponse = new transport_httpResponse.c({
            statusCode: res.statusCode || -1,
            reason: res.statusMessage,
            headers: getTransformedHeaders(res.headers),
            body: res
          });
          resolve({
            response: httpResponse
          });
        });
        req.on("error", err => {
          if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) reject(Object.assign(err, {
            name: "TimeoutError"
          })); else reject(err);
        });
        if (abortSignal) {
          const onAbort = () => {
            req.destroy();
            const abortError = buildAbortError(abortSignal);
            reject(abortError);
          };
          if (typeof abortSignal.addEventListener === "function") {
            const signal = abortSignal;
            signal.addEventListener("abort", onAbort, {
              once: true
            });
            req.once("close", () => signal.removeEventListener("abort", onAbort));
          } else abortSignal.onabort = onAbort;
        }
        const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
        connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
        requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
        const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
        if (defaultSocketTimeout) setSocketTimeout(req, reject, defaultSocketTimeout, true); else setSocketTimeout(req, reject, config.socketTimeout);
        const httpAgent = nodeHttpsOptions.agent;
        if (typeof httpAgent === "object" && "keepAlive" in httpAgent) keepAliveTimeoutId = setSocketKeepAlive(req, {
          keepAlive: httpAgent.keepAlive,
          keepAliveMsecs: httpAgent.keepAliveMsecs
        });
        writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch(e => {
          clearTimeouts();
          return _reject(e);
        });
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0;
      this.configProvider = this.configProvider.then(config => {
        switch (key) {
         case Symbol.for("logger"):
          key = "logger";
          value = config.logger ?? value;
          break;

         case Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout";
          value = resolveDefaultSocketTimeout(config) ?? value;
          break;
        }
        return {
          ...config,
          [key]: value
        };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(options) {
      const {requestTimeout: requestTimeout, connectionTimeout: connectionTimeout, socketTimeout: socketTimeout, socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout, httpAgent: httpAgent, httpsAgent: httpsAgent, throwOnRequestTimeout: throwOnRequestTimeout, logger: logger} = options || {};
      const keepAlive = true;
      const maxSockets = 50;
      let httpAgentPromise;
      return {
        connectionTimeout: connectionTimeout,
        requestTimeout: requestTimeout,
        socketTimeout: socketTimeout,
        defaultSocketTimeout: resolveDefaultSocketTimeout(options),
        socketAcquisitionWarningTimeout: socketAcquisitionWarningTimeout,
        throwOnRequestTimeout: throwOnRequestTimeout,
        httpAgentProvider: () => httpAgentPromise ??= (async () => {
          const node_http = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
          const {Agent: Agent, request: request} = node_http.default ?? node_http;
          hRequest = request;
          hAgent = Agent;
          if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
            this.externalAgent = true;
            return httpAgent;
          }
          return new hAgent({
            keepAlive: keepAlive,
            maxSockets: maxSockets,
            ...httpAgent
          });
        })(),
        httpsAgent: (() => {
          if (httpsAgent instanceof external_node_https_default().Agent || typeof httpsAgent?.destroy === "function") {
            this.externalAgent = true;
            return httpsAgent;
          }
          return new (external_node_https_default().Agent)({
            keepAlive: keepAlive,
            maxSockets: maxSockets,
            ...httpsAgent
          });
        })(),
        logger: logger
      };
    }
  }
}),

/***/ 2613:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}),

/***/ 181:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
}),

/***/ 4434:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}),

/***/ 9896:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}),

/***/ 8611:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}),

/***/ 5692:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}),

/***/ 9278:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}),

/***/ 4589:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}),

/***/ 6698:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}),

/***/ 4573:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}),

/***/ 1421:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
}),

/***/ 7540:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
}),

/***/ 7598:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}),

/***/ 3053:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}),

/***/ 610:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
}),

/***/ 8474:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}),

/***/ 3024:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}),

/***/ 1455:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}),

/***/ 7067:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}),

/***/ 2467:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}),

/***/ 4708:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
}),

/***/ 7030:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}),

/***/ 8161:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
}),

/***/ 6760:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}),

/***/ 643:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}),

/***/ 1708:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
}),

/***/ 1792:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}),

/***/ 7075:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}),

/***/ 8500:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}),

/***/ 1692:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}),

/***/ 3136:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}),

/***/ 7975:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}),

/***/ 3429:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}),

/***/ 5919:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
}),

/***/ 8522:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}),

/***/ 857:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}),

/***/ 932:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
}),

/***/ 3193:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
}),

/***/ 4756:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}),

/***/ 9023:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
}),

/***/ 8212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    e: () => run
  });
  var errors = __nccwpck_require__(5650);
  var proxies = __nccwpck_require__(8338);
  var inputs_endpoints = __nccwpck_require__(6093);
  var inputs_inputs = __nccwpck_require__(6132);
  var mail_from_regions = __nccwpck_require__(2221);
  var message = __nccwpck_require__(3102);
  var github_event = __nccwpck_require__(7189);
  var secrets = __nccwpck_require__(8660);
  var markdown = __nccwpck_require__(9487);
  var summary = __nccwpck_require__(4340);
  // CONCATENATED MODULE: ./report/comment-body.js
  const MOST_CHARACTERS = 65e3;
  function markerOf({identity: identity, region: region, account: account, mode: mode}) {
    const name = `identity=${encodeURIComponent(identity.name)} region=${region}`;
    const start = `\x3c!-- ses-mail-from-action ${name}${mode === "check" ? " check" : ""}`;
    const [bare, ofAccount] = [ `${start} --\x3e`, `${start} account=` ];
    return account ? {
      exact: `${ofAccount}${account} --\x3e`,
      alike: [ bare ]
    } : {
      exact: bare,
      alike: [ ofAccount ]
    };
  }
  function fileMarkerOf({path: path, mode: mode}) {
    const name = `file=${encodeURIComponent(path).replaceAll("--", "%2D%2D")}`;
    return {
      exact: `\x3c!-- ses-mail-from-action ${name}${mode === "check" ? " check" : ""} --\x3e`,
      alike: []
    };
  }
  function commentOf(subject, result, origin) {
    const rest = message.ab`Some of this was left out, as it is too long for a comment; the job summary has all of it.`;
    const [marker, footer] = [ markerOf(subject).exact, footerOf(result, origin) ];
    const room = MOST_CHARACTERS - marker.length - footer.length;
    return `${marker}\n${(0, markdown._Q)((0, summary.K)(result, subject), room, rest)}\n\n${footer}\n`;
  }
  function fileCommentOf(subject, shown, origin, sections) {
    const [marker, footer] = [ fileMarkerOf(subject).exact, footerOf(shown, origin) ];
    return `${marker}\n${sections(MOST_CHARACTERS - marker.length - footer.length)}\n\n${footer}\n`;
  }
  function footerOf({settings: settings}, {runUrl: runUrl, commit: commit}) {
    const run = runUrl ? `[this run](${runUrl})` : "a workflow run";
    const of = commit ? ` of commit ${(0, message.SS)(commit.slice(0, 12))}` : "";
    const mode = settings ? `, mode ${(0, message.SS)(settings.mode)}` : "";
    return `<sub>From ${run}${of}${mode}. The next run replaces this comment.</sub>`;
  }
  // CONCATENATED MODULE: ./report/comment.js
  async function keepComment({token: token, subject: subject, file: file}, ended, edges) {
    if (file) {
      const rest = message.ab`Some of this is left out, as it is too long for a comment: the job summary has all of it.`;
      return keepFileComment({
        token: token,
        file: file
      }, ended, room => (0, markdown._Q)((0, summary.K)(ended), room, rest), edges);
    }
    if (!subject) {
      tellWhyNot(message.ab`Without ${(0, message.aY)("identity")} and ${(0, message.aY)("aws-region")}, there is no way to tell which comment to update.`, edges);
      return;
    }
    const about = {
      ...subject,
      account: subject.account ?? ended.account
    };
    await keep(token, markerOf(about), origin => commentOf(about, ended, origin), edges);
  }
  async function keepFileComment({token: token, file: file}, shown, sections, edges) {
    await keep(token, fileMarkerOf(file), origin => fileCommentOf(file, shown, origin, sections), edges);
  }
  function tellWhyNot(reason, {runner: runner}) {
    runner.notice("No comment", message.ab`Could not post the pull request comment. ${reason}`);
  }
  async function keep(token, marker, textFrom, edges) {
    const {runner: runner, env: env, openComments: openComments} = edges;
    try {
      runner.mask(token);
      const event = (0, github_event.j)(env);
      const {runUrl: runUrl, pullRequest: pullRequest, pushed: pushed} = event;
      const text = textFrom({
        runUrl: runUrl,
        commit: pullRequest?.head ?? pushed
      });
      const comments = openComments(token, event);
      const result = await comments.keep(marker, (0, secrets.c)(text));
      if (result.kind === "no-pull-request") return runner.log(message.ab`No comment, as this run doesn't belong to a pull request.`);
      if (result.kind === "failed") return tellWhyNot(result.reason, edges);
      runner.log(message.ab`Comment on pull request #${result.pullRequest}: ${result.kind}.`);
      if (result.leftover) runner.notice("Second comment", message.ab`Could not delete an older comment of this step. ${result.leftover}`);
    } catch (error) {
      tellWhyNot(message.ab`The code that posts it failed ("${(0, errors.Z9)(error)}").`, edges);
    }
  }
  var report = __nccwpck_require__(4156);
  var sentences = __nccwpck_require__(7170);
  var run_result = __nccwpck_require__(3822);
  var run_target = __nccwpck_require__(4474);
  var warn = __nccwpck_require__(7099);
  // CONCATENATED MODULE: ./action.js
  async function run(edges) {
    const {runner: runner, env: env, clock: clock, signal: signal} = edges;
    runner.mask(runner.input("cloudflare-api-token"));
    const input = name => runner.input(name);
    const path = input("config-file");
    const file = path ? await (await Promise.all([ __nccwpck_require__.e(637), __nccwpck_require__.e(338) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2338))).readConfigFile(path, input, env) : void 0;
    const inputs = (0, inputs_inputs.Ko)(input, env, file);
    if (file && "settings" in inputs) return runFile(inputs.settings, inputs.comment, edges);
    const isAccountAsked = inputs.comment?.subject !== void 0 && inputs.comment.subject.account === void 0;
    const ended = "error" in inputs ? {
      ...run_result.GN,
      error: inputs.error
    } : await runTarget(inputs.settings, isAccountAsked, edges);
    const result = concluded(ended, edges);
    if (inputs.comment && !signal.aborted) await keepComment(inputs.comment, result, edges);
    await (0, report.z)(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now());
  }
  async function runFile(settings, comment, edges) {
    const {runner: runner, signal: signal, clock: clock} = edges;
    const [{runMany: runMany, targetsOf: targetsOf}, {reportMany: reportMany}, {manySections: manySections}] = await Promise.all([ __nccwpck_require__.e(795).then(__nccwpck_require__.bind(__nccwpck_require__, 2795)), __nccwpck_require__.e(380).then(__nccwpck_require__.bind(__nccwpck_require__, 6380)), __nccwpck_require__.e(612).then(__nccwpck_require__.bind(__nccwpck_require__, 9612)) ]);
    const result = await manyResult(settings, edges, runMany, targetsOf);
    if (comment?.file && !signal.aborted) {
      const {token: token, file: file} = comment;
      await keepFileComment({
        token: token,
        file: file
      }, {
        settings: settings
      }, room => manySections(result, room), edges);
    }
    await reportMany(result, runner, clock.now());
  }
  async function manyResult(settings, edges, runMany, targetsOf) {
    try {
      announce(run_result.GN, settings, edges);
      const aws = await edges.openManyAws(settings);
      const dns = edges.openDns(settings);
      try {
        return await runMany({
          ...edges,
          settings: settings,
          aws: aws,
          dns: dns
        });
      } finally {
        aws.close();
        dns.close();
      }
    } catch (thrown) {
      const error = (0, errors.ie)(edges.signal.aborted ? edges.signal.reason : thrown);
      return {
        settings: settings,
        results: targetsOf(settings, error),
        error: error
      };
    }
  }
  async function runTarget(settings, isAccountAsked, edges) {
    const [target] = settings.targets;
    let known = {
      ...run_result.GN,
      settings: settings,
      target: target
    };
    try {
      known = announce(known, settings, edges);
      const aws = await edges.openAws(settings);
      const dns = edges.openDns(settings);
      try {
        const context = {
          ...edges,
          settings: settings,
          aws: aws,
          dns: dns
        };
        const looked = await (0, run_target.Op)(known, target, context);
        const result = await (0, run_target.O9)(target, await (0, run_target.qN)(target, looked, context), context);
        return isAccountAsked ? {
          ...result,
          account: await aws.accountId()
        } : result;
      } finally {
        aws.close();
        dns.close();
      }
    } catch (thrown) {
      return {
        ...known,
        error: (0, errors.ie)(thrown)
      };
    }
  }
  function announce(known, settings, edges) {
    const {runner: runner, env: env} = edges;
    for (const note of settings.notes) runner.log(note);
    runner.log((0, sentences.xV)(settings));
    const regions = new Map(settings.targets.map(target => [ target.region, target ]));
    for (const {region: region, desired: desired} of regions.values()) if (!(0, mail_from_regions.R)(region)) runner.notice("Unknown region", (0, 
    sentences.We)(region)); else if (desired.kind === "custom" && !(0, mail_from_regions.vF)(region)) runner.notice("Unconfirmed MX host", (0, 
    sentences.gh)(region));
    const endpoints = (0, inputs_endpoints.yS)(env);
    if (endpoints) runner.notice("Endpoints overridden", endpoints);
    const plain = (0, inputs_endpoints.QJ)(env);
    const warned = plain ? (0, warn.R)(known, "Plain HTTP", plain, runner) : known;
    const [unread, foreign] = [ (0, proxies.X)(env), (0, proxies.ss)(env) ];
    if (unread.length === 0 && foreign.length === 0) return warned;
    return (0, warn.R)(warned, "Proxy not used", unread.length > 0 ? (0, sentences.ZH)(unread) : (0, 
    sentences.WT)(foreign), runner);
  }
  function concluded(result, {signal: signal, runner: runner}) {
    const isCancelled = signal.aborted && !result.error?.details.mayBeDone;
    const error = isCancelled ? (0, errors.ie)(signal.reason) : result.error;
    if (!error) return result;
    if (error.cause instanceof Error) runner.debug(message.ab`${error.cause.stack ?? error.cause.message}`);
    const requestId = error.details.requestId ?? (result.accepted ? result.requestId : "");
    const done = error.code === "CANCELLED" ? (0, sentences.mc)(result, error.details) : [];
    return {
      ...result,
      requestId: requestId,
      error: done.length > 0 ? error.with((0, message.fj)(done)) : error
    };
  }
}),

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    w: () => startEarly
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
  var _github_id_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9124);
  var _http_agents_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3682);
  async function startEarly({targets: [{region: region}], credentials: credentials}, env, edges) {
    const ses = endpointOf("SESV2", "email", region, env);
    if (credentials.kind === "environment") {
      (0, _http_agents_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(ses);
      await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
      return {};
    }
    const connected = (0, _http_agents_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "");
    const idToken = (0, _github_id_token_js__WEBPACK_IMPORTED_MODULE_1__.g)(credentials.audience, env, {
      ...edges,
      onRetry: ({message: message}, delayMs) => edges.onRetry("GitHub", message, delayMs)
    });
    for (const endpoint of [ endpointOf("STS", "sts", region, env), ses ]) (0, _http_agents_js__WEBPACK_IMPORTED_MODULE_2__.Ir)(endpoint);
    await Promise.race([ connected, idToken ]).catch(() => {});
    return {
      idToken: idToken
    };
  }
  function endpointOf(service, host, region, env) {
    const named = env[`AWS_ENDPOINT_URL_${service}`] || env["AWS_ENDPOINT_URL"];
    return named || `https://${host}.${region}.amazonaws.com`;
  }
}),

/***/ 4022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    W: () => cancellation
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  const controller = new AbortController;
  const cancellation = controller.signal;
  for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("CANCELLED", _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The job was cancelled (${signal}).`)));
  for (const event of [ "uncaughtException", "unhandledRejection" ]) process.on(event, thrown => {
    process.exitCode = 1;
    controller.abort((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(thrown));
  });
}),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    MU: () => TimeoutError,
    ml: () => systemClock,
    wj: () => withTimeout
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
  const systemClock = {
    now: () => new Date,
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, {
      signal: signal
    }).catch(error => {
      signal.throwIfAborted();
      throw error;
    }),
    random: Math.random
  };
  class TimeoutError extends Error {}
  async function withTimeout(milliseconds, promise, {clock: clock, signal: signal}) {
    const settled = new AbortController;
    const timeout = clock.sleep(milliseconds, AbortSignal.any([ signal, settled.signal ])).then(() => {
      throw new TimeoutError(`no answer within ${milliseconds / 1e3} seconds`);
    });
    try {
      return await Promise.race([ promise, timeout ]);
    } finally {
      settled.abort();
      timeout.catch(() => {});
    }
  }
}),

/***/ 6685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    l: () => SystemDns
  });
  var external_node_net_ = __nccwpck_require__(7030);
  var dns_view = __nccwpck_require__(6153);
  var mail_from_mx = __nccwpck_require__(5999);
  var mail_from_names = __nccwpck_require__(1236);
  var spf = __nccwpck_require__(3518);
  // CONCATENATED MODULE: ./mail-from/other-names.js
  const MOST_NAMES = 12;
  function otherNames(name, zone, identityDomain) {
    const labels = name.split(".");
    const homes = [ zone, identityDomain, ...(0, mail_from_names.OZ)(name) ].filter(home => home !== name && (0, 
    mail_from_names.UO)(name, home));
    const withoutOneLabel = labels.slice(0, -zone.split(".").length).map((_, dropped) => labels.toSpliced(dropped, 1).join("."));
    const names = [ ...[ zone, identityDomain ].map(home => `${name}.${home}`), ...homes.map(home => `${name.slice(0, -home.length)}${name}`), ...homes, ...homes.map(home => `${relativeTo(identityDomain, name)}.${home}`), ...withoutOneLabel ];
    return [ ...new Set(names) ].filter(other => other !== name && other.length <= 253).slice(0, MOST_NAMES);
  }
  function relativeTo(domain, name) {
    return (0, mail_from_names.UO)(name, domain) ? name.slice(0, -domain.length - 1) : name;
  }
  function lookMisplaced({mx: mx, txt: txt}, isAbove) {
    return (0, dns_view.M$)(mx).some(mail_from_mx.od) || !isAbove && (0, dns_view.M$)(txt).some(value => (0, 
    spf.eY)(value) && (0, spf.QR)(value));
  }
  var message = __nccwpck_require__(3102);
  // CONCATENATED MODULE: ./dns/zone-lookup.js
  const MOST_ANCESTORS = 8;
  function ancestors(name) {
    return (0, mail_from_names.OZ)(name).slice(-MOST_ANCESTORS);
  }
  async function findZoneAbove(name, resolvers) {
    const candidates = await Promise.all(ancestors(name).slice(1).map(async candidate => ({
      candidate: candidate,
      nameServers: await resolvers.nameServers(candidate)
    })));
    const shortest = candidates.findLastIndex(({nameServers: nameServers}) => nameServers.kind === "records");
    const areAliased = await Promise.all(candidates.map(({candidate: candidate, nameServers: nameServers}, i) => i < shortest && nameServers.kind === "records" && isAliased(candidate, resolvers)));
    const longest = candidates.findIndex(({nameServers: nameServers}, i) => nameServers.kind === "records" && !areAliased[i]);
    const failing = candidates.slice(0, longest < 0 ? void 0 : longest).findLast(({nameServers: nameServers}) => nameServers.kind === "servfail");
    const holder = failing ?? candidates[longest];
    const registered = candidates.at(-1);
    return {
      zone: holder && {
        name: holder.candidate,
        nameServers: (0, dns_view.M$)(holder.nameServers)
      },
      undelegated: !holder && registered?.nameServers.kind === "nxdomain" ? registered.candidate : void 0
    };
  }
  async function findOwnZone(name, resolvers) {
    const nameServers = await resolvers.nameServers(name);
    if (nameServers.kind === "servfail") return {
      name: name,
      nameServers: []
    };
    const isZone = nameServers.kind === "records" && !await isAliased(name, resolvers);
    return isZone ? {
      name: name,
      nameServers: nameServers.records
    } : void 0;
  }
  async function isAliased(name, resolvers) {
    return (0, dns_view.M$)(await resolvers.cname(name)).length > 0;
  }
  // CONCATENATED MODULE: ./dns/dmarc.js
  async function findDmarc(domain, resolvers) {
    const own = await recordsAt(domain, resolvers);
    if (own.length > 0) return own.length === 1 ? own[0] : void 0;
    const above = await Promise.all(ancestors(domain).slice(1).map(ancestor => recordsAt(ancestor, resolvers)));
    const found = above.flatMap(records => records.length === 1 ? records : []);
    return found.find(({record: record}) => hasPsd(record, "n")) ?? found.findLast(({record: record}) => !hasPsd(record, "y")) ?? found.at(-1);
  }
  async function recordsAt(domain, resolvers) {
    const name = `_dmarc.${domain}`;
    return (0, dns_view.M$)(await resolvers.txt(name)).filter(value => /^v=DMARC1\b/i.test(value)).map(record => ({
      name: name,
      record: record
    }));
  }
  function hasPsd(record, value) {
    return record.toLowerCase().split(";").some(tag => tag.replace(/\s/g, "") === `psd=${value}`);
  }
  var promises_ = __nccwpck_require__(1455);
  // CONCATENATED MODULE: ./dns/host-addresses.js
  async function addressOf(host, system) {
    if ((0, external_node_net_.isIP)(host)) return host;
    if (/^(?:.+\.)?localhost\.?$/i.test(host)) return "127.0.0.1";
    const text = await (0, promises_.readFile)(HOSTS_FILE, "utf8").catch(() => "");
    return addressIn(text, host) ?? (0, dns_view.M$)(await system().addresses(host))[0];
  }
  const HOSTS_FILE = process.platform === "win32" ? `${process.env["SystemRoot"] ?? "C:\\Windows"}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
  function addressIn(hostsFile, host) {
    const lines = hostsFile.split("\n").map(line => line.replace(/#.*/, "").trim().toLowerCase().split(/\s+/));
    const found = lines.find(([address = "", ...names]) => (0, external_node_net_.isIP)(address) && names.includes(host.toLowerCase()));
    return found?.[0];
  }
  // CONCATENATED MODULE: ./dns/private-view.js
  const ROUTE_53_PRIVATE = new Set([ "ns-0.awsdns-00.com", "ns-512.awsdns-00.net", "ns-1024.awsdns-00.org", "ns-1536.awsdns-00.co.uk" ]);
  function isPrivateHostedZone({nameServers: nameServers}) {
    return nameServers.length > 0 && nameServers.every(host => ROUTE_53_PRIVATE.has(host));
  }
  const PRIVATE = new external_node_net_.BlockList;
  PRIVATE.addSubnet("10.0.0.0", 8);
  PRIVATE.addSubnet("172.16.0.0", 12);
  PRIVATE.addSubnet("192.168.0.0", 16);
  PRIVATE.addSubnet("100.64.0.0", 10);
  PRIVATE.addSubnet("169.254.0.0", 16);
  PRIVATE.addSubnet("fc00::", 7, "ipv6");
  PRIVATE.addSubnet("fe80::", 10, "ipv6");
  function isPrivateAddress(address) {
    return PRIVATE.check(address, (0, external_node_net_.isIPv6)(address) ? "ipv6" : "ipv4");
  }
  // CONCATENATED MODULE: external "node:dns/promises"
  const external_node_dns_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
  // CONCATENATED MODULE: ./dns/questions.js
  const AGAIN_MS = 1e3;
  const TRY_MS = 1e4;
  class Questions {
    #clock;
    #resolvers;
    #closed=new AbortController;
    constructor({servers: servers, limitMs: limitMs, clock: clock, signal: signal}) {
      this.#resolvers = (servers ?? (0, external_node_dns_promises_namespaceObject.getServers)()).map(server => {
        const resolver = new external_node_dns_promises_namespaceObject.Resolver({
          timeout: TRY_MS,
          tries: 1
        });
        resolver.setServers([ server ]);
        return resolver;
      });
      this.#clock = clock;
      clock.sleep(limitMs, AbortSignal.any([ signal, this.#closed.signal ])).catch(() => {}).finally(() => this.close());
    }
    close() {
      if (this.#closed.signal.aborted) return;
      this.#closed.abort();
      for (const resolver of this.#resolvers) resolver.cancel();
    }
    async mailRecords(name) {
      const [mx, txt] = await Promise.all([ this.mx(name), this.txt(name) ]);
      return {
        mx: mx,
        txt: txt
      };
    }
    mx(name) {
      return this.#ask(async resolver => {
        const records = await resolver.resolveMx(name);
        return records.map(({priority: priority, exchange: exchange}) => ({
          preference: priority,
          host: (0, mail_from_names.MH)(exchange)
        }));
      });
    }
    txt(name) {
      return this.#ask(async resolver => {
        const records = await resolver.resolveTxt(name);
        return records.map(chunks => chunks.join(""));
      });
    }
    cname(name) {
      return this.#ask(async resolver => (await resolver.resolveCname(name)).map(mail_from_names.MH));
    }
    nameServers(name) {
      return this.#ask(async resolver => (await resolver.resolveNs(name)).map(mail_from_names.MH));
    }
    async addresses(host) {
      const answer = await this.#ask(resolver => resolver.resolve4(host));
      return answer.kind === "records" ? answer : this.#ask(resolver => resolver.resolve6(host));
    }
    async #ask(question) {
      const answers = this.#resolvers.map(resolver => this.#askTwice(resolver, question));
      const conclusive = answers.map(async answer => {
        if ((0, dns_view.c8)(await answer)) return answer;
        throw new Error("inconclusive");
      });
      return Promise.any(conclusive).catch(async () => (0, dns_view.Ft)(await Promise.all(answers)));
    }
    async #askTwice(resolver, question) {
      const answered = new AbortController;
      const ended = AbortSignal.any([ this.#closed.signal, answered.signal ]);
      const first = this.#askReadably(resolver, question).finally(() => answered.abort());
      const second = this.#clock.sleep(AGAIN_MS, ended).then(() => this.#askOnce(resolver, question), () => first);
      return Promise.race([ first, second ]).finally(() => answered.abort());
    }
    async #askReadably(resolver, question) {
      const answer = await this.#askOnce(resolver, question);
      return answer.kind === "unreadable" ? this.#askOnce(resolver, question) : answer;
    }
    async #askOnce(resolver, question) {
      if (this.#closed.signal.aborted) return {
        kind: "timeout"
      };
      try {
        const records = await question(resolver);
        return records.length > 0 ? {
          kind: "records",
          records: records
        } : {
          kind: "nodata"
        };
      } catch (error) {
        return {
          kind: meaningOf(error.code)
        };
      }
    }
  }
  function meaningOf(code) {
    switch (code) {
     case "ENODATA":
      return "nodata";

     case "ENOTFOUND":
      return "nxdomain";

     case "ESERVFAIL":
      return "servfail";

     case "EREFUSED":
     case "ENOTIMP":
      return "refused";

     case "ETIMEOUT":
     case "ECANCELLED":
      return "timeout";

     case "EBADRESP":
     case "EFORMERR":
      return "unreadable";

     default:
      return "unreachable";
    }
  }
  // CONCATENATED MODULE: ./dns/system-dns.js
  const LIMIT_MS = 2700;
  const COMPARED_MS = 1500;
  const LOOKUP_MS = 1e3;
  const MOST_NAME_SERVERS = 8;
  class SystemDns {
    #options;
    #closed=new AbortController;
    constructor(options) {
      const signal = AbortSignal.any([ options.signal, this.#closed.signal ]);
      this.#options = {
        ...options,
        signal: signal
      };
    }
    close() {
      this.#closed.abort();
    }
    async look(name, identityDomain, depth = "all") {
      const {servers: servers, signal: signal} = this.#options;
      if (depth === "own" && servers.length > 0) return;
      return this.#session(async session => {
        const dmarc = findDmarc(identityDomain, session.resolvers);
        const authorities = await askAuthorities(name, session);
        if (depth === "own" && authorities.answering.length === 0) return;
        const seen = await firstView(name, authorities, session);
        const explained = needsMore(seen) ? await askMore(seen, identityDomain, depth, authorities, session) : seen;
        this.#trace(explained);
        const view = {
          ...explained,
          dmarc: await dmarc
        };
        return signal.aborted ? void 0 : view;
      });
    }
    async authoritative(name) {
      return this.#session(async session => (await askAuthorities(name, session)).answers);
    }
    async zoneOf(name) {
      return this.#session(async session => {
        const {zone: zone, servers: servers} = (await askAuthorities(name, session)).answers;
        const own = servers.some(isHealthy) ? await findOwnZone(name, session.resolvers) : void 0;
        return own ?? zone;
      });
    }
    async #session(work) {
      const {servers: servers, clock: clock, signal: signal} = this.#options;
      const over = new AbortController;
      const ended = AbortSignal.any([ signal, over.signal ]);
      clock.sleep(LIMIT_MS, ended).then(() => over.abort(), () => {});
      const ask = (limitMs, addresses) => new Questions({
        servers: addresses,
        limitMs: limitMs,
        clock: clock,
        signal: ended
      });
      try {
        const given = servers.length > 0 ? await addressesOf(servers, () => ask(LOOKUP_MS)) : void 0;
        const resolvers = ask(LIMIT_MS, given?.map(({address: address}) => address));
        return await work({
          ask: ask,
          given: given,
          resolvers: resolvers
        });
      } finally {
        over.abort();
      }
    }
    #trace({name: name, mx: mx, txt: txt, cname: cname, asked: asked, servers: servers}) {
      const shown = JSON.stringify({
        mx: mx,
        txt: txt,
        cname: cname,
        servers: servers
      });
      this.#options.trace(message.ab`DNS of ${name}, from the ${asked}: ${shown}`);
    }
  }
  async function addressesOf(servers, system) {
    const found = await Promise.all(servers.map(async ({host: host, port: port}) => {
      const address = await addressOf(host, system);
      return address ? [ {
        name: withPort(host, port),
        address: withPort(address, port)
      } ] : [];
    }));
    return found.flat();
  }
  function withPort(host, port) {
    if (port === 53) return host;
    return (0, external_node_net_.isIPv6)(host) ? `[${host}]:${port}` : `${host}:${port}`;
  }
  async function askAuthorities(name, session) {
    const {given: given, resolvers: resolvers} = session;
    const early = given && askEach(given, name, session);
    const {zone: zone, undelegated: undelegated} = await findZoneAbove(name, resolvers);
    const above = await askZone(zone, early, name, session);
    const mayBeZone = zone ? mayBeDelegated(above.compared) : undelegated === void 0;
    const own = mayBeZone ? await findOwnZone(name, resolvers) : void 0;
    const {compared: compared, isPrivateView: isPrivateView} = own ? await askZone(own, early, name, session) : above;
    return {
      answers: {
        zone: own ?? zone,
        undelegated: undelegated,
        isPrivateView: isPrivateView,
        servers: compared.map(({server: {name: server}, mx: mx, txt: txt}) => ({
          server: server,
          mx: mx,
          txt: txt
        }))
      },
      answering: compared.filter(({mx: mx}) => (0, dns_view.c8)(mx)).map(({server: server}) => server.address)
    };
  }
  async function askZone(zone, given, name, session) {
    if (zone && isPrivateHostedZone(zone)) return {
      compared: [],
      isPrivateView: true
    };
    if (given || !zone) return {
      compared: await given ?? [],
      isPrivateView: false
    };
    const found = await Promise.all(zone.nameServers.slice(0, MOST_NAME_SERVERS).map(async host => {
      const [address] = (0, dns_view.M$)(await session.resolvers.addresses(host));
      return address === void 0 ? [] : [ {
        name: host,
        address: address
      } ];
    }));
    const servers = found.flat();
    const isPrivateView = servers.length > 0 && servers.every(({address: address}) => isPrivateAddress(address));
    return {
      compared: isPrivateView ? [] : await askEach(servers, name, session),
      isPrivateView: isPrivateView
    };
  }
  function askEach(servers, name, {ask: ask}) {
    return Promise.all(servers.map(async server => ({
      server: server,
      ...await ask(COMPARED_MS, [ server.address ]).mailRecords(name)
    })));
  }
  function mayBeDelegated(answers) {
    const kinds = answers.flatMap(({mx: mx, txt: txt}) => [ mx.kind, txt.kind ]);
    const mayExist = [ "records", "nodata", "servfail" ].some(kind => kinds.includes(kind));
    return mayExist && !kinds.includes("nxdomain") && !answers.some(isHealthy);
  }
  function isHealthy({mx: mx, txt: txt}) {
    return (0, mail_from_mx.ut)((0, dns_view.M$)(mx)) && (0, spf.Sg)((0, dns_view.M$)(txt).filter(spf.eY));
  }
  async function firstView(name, {answers: answers, answering: answering}, session) {
    const more = {
      cname: NO_DATA,
      wildcard: void 0,
      elsewhere: [],
      dmarc: void 0
    };
    if (session.given || answering.length > 0) {
      const asked = session.given ? "dns-servers" : "name-servers";
      return {
        name: name,
        ...answers,
        ...merged(answers.servers),
        ...more,
        asked: asked
      };
    }
    const records = await session.resolvers.mailRecords(name);
    return {
      name: name,
      ...answers,
      ...records,
      ...more,
      asked: "resolvers",
      servers: []
    };
  }
  function merged(servers) {
    return {
      mx: (0, dns_view.Ft)(servers.map(({mx: mx}) => mx)),
      txt: (0, dns_view.Ft)(servers.map(({txt: txt}) => txt))
    };
  }
  function needsMore(view) {
    const {mx: mx, txt: txt, isPrivateView: isPrivateView} = view;
    const isAnswered = (0, dns_view.c8)(mx) || (0, dns_view.c8)(txt) || mx.kind === "servfail";
    return isAnswered && !isPrivateView && !isHealthy(view);
  }
  async function askMore(seen, identityDomain, depth, {answering: answering}, {ask: ask, resolvers: resolvers}) {
    const {name: name, mx: mx, txt: txt} = seen;
    const zone = seen.zone?.name ?? identityDomain;
    const own = answering.length > 0 ? ask(LIMIT_MS, answering.slice(0, 1)) : resolvers;
    const isMissing = (0, dns_view.W0)(mx) || (0, dns_view.c8)(txt) && !(0, dns_view.M$)(txt).some(spf.eY);
    const names = isMissing ? otherNames(name, zone, identityDomain) : [];
    const [cname, wildcard, elsewhere] = await Promise.all([ own.cname(name), askWildcard(name, own), askElsewhere(names, name, zone, depth === "own" ? own : resolvers) ]);
    const isFollowed = cname.kind === "records" && seen.asked === "name-servers" && depth === "all";
    return {
      ...seen,
      ...isFollowed && await resolvers.mailRecords(name),
      cname: cname,
      wildcard: wildcard,
      elsewhere: elsewhere
    };
  }
  async function askWildcard(name, questions) {
    const wildcard = `*.${name.slice(name.indexOf(".") + 1)}`;
    const [records, cname] = await Promise.all([ questions.mailRecords(wildcard), questions.cname(wildcard) ]);
    return {
      name: wildcard,
      ...records,
      cname: cname
    };
  }
  async function askElsewhere(names, name, zone, questions) {
    const found = await Promise.all(names.map(async other => {
      const isAbove = (0, mail_from_names.UO)(name, other);
      const records = await questions.mailRecords(other);
      if (!lookMisplaced(records, isAbove)) return [];
      const isApex = other === zone || (0, mail_from_names.OZ)(other).length === 1;
      const wildcard = isApex ? void 0 : await askWildcard(other, questions);
      const own = {
        mx: wildcard && (0, dns_view.tj)(records.mx, wildcard.mx) ? NO_DATA : records.mx,
        txt: wildcard && (0, dns_view.tj)(records.txt, wildcard.txt) ? NO_DATA : records.txt
      };
      return lookMisplaced(own, isAbove) ? [ {
        name: other,
        ...own
      } ] : [];
    }));
    return found.flat();
  }
  const NO_DATA = {
    kind: "nodata"
  };
}),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Z9: () => wordsOf,
    ie: () => toActionError,
    lZ: () => ActionError
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  class ActionError extends Error {
    code;
    text;
    details;
    constructor(code, text, details = {}, cause) {
      super(text.plain(), {
        cause: cause
      });
      this.name = "ActionError";
      this.code = code;
      this.text = text;
      this.details = details;
    }
    with(sentence, details = {}) {
      return new ActionError(this.code, _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${this.text} ${sentence}`, {
        ...this.details,
        ...details
      }, this.cause);
    }
  }
  function wordsOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
  function toActionError(thrown) {
    if (thrown instanceof ActionError) return thrown;
    const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return new ActionError("INTERNAL_ERROR", _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`This is a bug in the Action: ${what}. Please report it with the log of a run in debug mode (secret ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ACTIONS_STEP_DEBUG")} set to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("true")}).`, {}, thrown);
  }
}),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    X: () => PullRequestComments
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  class PullRequestComments {
    #options;
    constructor(options) {
      this.#options = options;
    }
    async keep(marker, text) {
      const {token: token, env: env, event: event} = this.#options;
      const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
      const api = env["GITHUB_API_URL"] || "https://api.github.com";
      if (!event.pullRequest && !event.pushed) return {
        kind: "no-pull-request"
      };
      if (!token) return failed(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("github-token")} is empty: leave it out, and the token of the job is used.`);
      if (!owner || !repo || !/^https?:\/\//i.test(api) || !URL.canParse(api)) return failed(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("GITHUB_REPOSITORY")} or ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("GITHUB_API_URL")} is not as the runner sets it.`);
      const {upsertComment: upsertComment} = await Promise.all([ __nccwpck_require__.e(993), __nccwpck_require__.e(771) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9771));
      return upsertComment(marker, text, {
        ...this.#options,
        repository: {
          owner: owner,
          repo: repo
        },
        api: api
      });
    }
  }
  function failed(reason) {
    return {
      kind: "failed",
      reason: reason
    };
  }
}),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    A: () => aboutFork,
    j: () => readEvent
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  function aboutFork(missing) {
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`This pull request comes from a fork, and GitHub gives the runs of forks ${missing}: nothing is wrong with your change, and the maintainers can skip the step for forks with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("if: github.event.pull_request.head.repo.full_name == github.repository")}.`;
  }
  const SHA = /^[0-9a-f]{40,64}$/;
  function readEvent(env) {
    const sha = env["GITHUB_SHA"] ?? "";
    return {
      pullRequest: pullRequestIn(readPayload(env["GITHUB_EVENT_PATH"]), env),
      pushed: env["GITHUB_EVENT_NAME"] === "push" && SHA.test(sha) ? sha : void 0,
      mergeGroup: isMergeGroup(env),
      runUrl: runUrl(env)
    };
  }
  function readPayload(path) {
    if (!path) return {};
    try {
      if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile()) return {};
      const payload = JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
      return typeof payload === "object" && payload !== null ? payload : {};
    } catch {
      return {};
    }
  }
  function pullRequestIn({pull_request: pull, issue: issue}, env) {
    const [, inRef] = /^refs\/pull\/(\d+)\//.exec(env["GITHUB_REF"] ?? "") ?? [];
    const number = pull?.number ?? (issue?.pull_request ? issue.number : Number(inRef));
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return;
    const {sha: sha, repo: repo} = pull?.head ?? {};
    const isElsewhere = repo === null || repo !== void 0 && repo.full_name !== env["GITHUB_REPOSITORY"];
    const isFromFork = isElsewhere && env["GITHUB_EVENT_NAME"] !== "pull_request_target";
    return {
      number: number,
      isFromFork: isFromFork,
      head: typeof sha === "string" && SHA.test(sha) ? sha : void 0
    };
  }
  function isMergeGroup(env) {
    const ref = env["GITHUB_REF"] ?? "";
    return env["GITHUB_EVENT_NAME"] === "merge_group" || ref.startsWith("refs/heads/gh-readonly-queue/");
  }
  function runUrl(env) {
    const url = `${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}/actions/runs/${env["GITHUB_RUN_ID"]}`;
    return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : void 0;
  }
}),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    I: () => readClaims,
    g: () => requestIdToken
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _http_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5800);
  var _http_network_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(790);
  var _http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5407);
  var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3102);
  var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4443);
  var _event_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7189);
  async function requestIdToken(audience, env, options) {
    const request = tokenRequest(audience, env, options.role ?? "role-to-assume");
    const {signal: signal, trace: trace} = options;
    const handler = new _http_http_js__WEBPACK_IMPORTED_MODULE_1__.e$({
      expects: "json",
      signal: signal,
      ...trace && {
        trace: trace
      }
    });
    const result = await (0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.LH)(() => (0, _retry_js__WEBPACK_IMPORTED_MODULE_5__.tx)(() => fetchToken(handler, request), isTokenFailure), options).finally(() => handler.destroy());
    signal.throwIfAborted();
    if ("value" in result) return result.value;
    const {failure: failure} = result;
    if (failure instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_1__.pM) throw unavailable(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`GitHub's token endpoint gave no ID token.`, (0, 
    _http_network_errors_js__WEBPACK_IMPORTED_MODULE_2__.K)(failure));
    throw unavailable(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`GitHub's token endpoint gave no ID token (${failure.message}).`, _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`Run the step again, and check GitHub's status page if it persists.`);
  }
  function isTokenFailure(error) {
    return error instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_1__.pM || error instanceof _http_response_js__WEBPACK_IMPORTED_MODULE_3__.Vk;
  }
  function tokenRequest(audience, env, role) {
    const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    const bearer = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!base || !bearer) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("OIDC_UNAVAILABLE", whyNoToken(env, role));
    const full = `${base}${base.includes("?") ? "&" : "?"}audience=${encodeURIComponent(audience)}`;
    if (!URL.canParse(full)) throw unavailable(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("ACTIONS_ID_TOKEN_REQUEST_URL")} is not a URL.`, _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`The runner sets it: no step should.`);
    return (0, _http_http_js__WEBPACK_IMPORTED_MODULE_1__.pU)(new URL(full), {
      method: "GET",
      headers: {
        accept: "application/json",
        authorization: `Bearer ${bearer}`
      }
    });
  }
  function whyNoToken(env, role) {
    if ((0, _event_js__WEBPACK_IMPORTED_MODULE_6__.j)(env).pullRequest?.isFromFork) return (0, 
    _event_js__WEBPACK_IMPORTED_MODULE_6__.A)(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`no ID token, so this step cannot look at AWS`);
    if (env["GITHUB_ACTOR"] === "dependabot[bot]") return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`Dependabot started this run, and GitHub gives such runs no ID token, so this step cannot look at AWS: skip it for them with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("if: github.actor != 'dependabot[bot]'")}.`;
    const missing = _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`This job cannot get an ID token to assume ${role} with: give it the permission ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("id-token: write")}`;
    if (env["GITHUB_EVENT_NAME"] !== "pull_request") return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${missing}.`;
    return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${missing}; a pull request from a fork gets none even then: skip this step for it with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("if: github.event.pull_request.head.repo.full_name == github.repository")}.`;
  }
  function unavailable(what, fix) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("OIDC_UNAVAILABLE", _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${what} ${fix}`);
  }
  async function fetchToken(handler, request) {
    const {response: response} = await handler.handle(request);
    const {value: value} = JSON.parse(response.body.toString("utf8") || "{}");
    if (response.statusCode < 300 && typeof value === "string" && value !== "") return value;
    throw new _http_response_js__WEBPACK_IMPORTED_MODULE_3__.Vk(request.hostname, response.statusCode, "no token");
  }
  function readClaims(token) {
    try {
      const json = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
      const {sub: sub, aud: aud, iss: iss} = JSON.parse(json);
      const audience = Array.isArray(aud) ? aud.join(", ") : aud;
      if (typeof sub !== "string" || typeof audience !== "string" || typeof iss !== "string") return;
      return {
        sub: sub,
        aud: audience,
        iss: iss
      };
    } catch {
      return;
    }
  }
}),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    k: () => ActionsRunner
  });
  var external_node_os_ = __nccwpck_require__(8161);
  var message_0 = __nccwpck_require__(3102);
  var secrets = __nccwpck_require__(8660);
  var external_os_ = __nccwpck_require__(857);
  // CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
  function toCommandValue(input) {
    if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
    return JSON.stringify(input);
  }
  // CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js
  function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  const CMD_STRING = "::";
  class Command {
    constructor(command, properties, message) {
      if (!command) command = "missing.command";
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) first = false; else cmdStr += ",";
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
      cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
      return cmdStr;
    }
  }
  function escapeData(s) {
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  // CONCATENATED MODULE: external "crypto"
  const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  var external_fs_ = __nccwpck_require__(9896);
  // CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
  function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
    if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
      encoding: "utf8"
    });
  }
  function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  // CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P ? value : new P(function(resolve) {
        resolve(value);
      });
    }
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator["throw"](value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return __awaiter(this, void 0, void 0, function*() {
        if (this._filePath) return this._filePath;
        const pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
        try {
          yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
        } catch (_a) {
          throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
        }
        this._filePath = pathFromEnv;
        return this._filePath;
      });
    }
    wrap(tag, content, attrs = {}) {
      const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
      if (!content) return `<${tag}${htmlAttrs}>`;
      return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
      return __awaiter(this, void 0, void 0, function*() {
        const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
        const filePath = yield this.filePath();
        const writeFunc = overwrite ? writeFile : appendFile;
        yield writeFunc(filePath, this._buffer, {
          encoding: "utf8"
        });
        return this.emptyBuffer();
      });
    }
    clear() {
      return __awaiter(this, void 0, void 0, function*() {
        return this.emptyBuffer().write({
          overwrite: true
        });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return this._buffer.length === 0;
    }
    emptyBuffer() {
      this._buffer = "";
      return this;
    }
    addRaw(text, addEOL = false) {
      this._buffer += text;
      return addEOL ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
      const attrs = Object.assign({}, lang && {
        lang: lang
      });
      const element = this.wrap("pre", this.wrap("code", code), attrs);
      return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
      const tag = ordered ? "ol" : "ul";
      const listItems = items.map(item => this.wrap("li", item)).join("");
      const element = this.wrap(tag, listItems);
      return this.addRaw(element).addEOL();
    }
    addTable(rows) {
      const tableBody = rows.map(row => {
        const cells = row.map(cell => {
          if (typeof cell === "string") return this.wrap("td", cell);
          const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
          const tag = header ? "th" : "td";
          const attrs = Object.assign(Object.assign({}, colspan && {
            colspan: colspan
          }), rowspan && {
            rowspan: rowspan
          });
          return this.wrap(tag, data, attrs);
        }).join("");
        return this.wrap("tr", cells);
      }).join("");
      const element = this.wrap("table", tableBody);
      return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
      const element = this.wrap("details", this.wrap("summary", label) + content);
      return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
      const {width: width, height: height} = options || {};
      const attrs = Object.assign(Object.assign({}, width && {
        width: width
      }), height && {
        height: height
      });
      const element = this.wrap("img", null, Object.assign({
        src: src,
        alt: alt
      }, attrs));
      return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
      const tag = `h${level}`;
      const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
      const element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    addSeparator() {
      const element = this.wrap("hr", null);
      return this.addRaw(element).addEOL();
    }
    addBreak() {
      const element = this.wrap("br", null);
      return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
      const attrs = Object.assign({}, cite && {
        cite: cite
      });
      const element = this.wrap("blockquote", text, attrs);
      return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
      const element = this.wrap("a", text, {
        href: href
      });
      return this.addRaw(element).addEOL();
    }
  }
  const _summary = new Summary;
  const summary = _summary;
  // CONCATENATED MODULE: ./github/runner.js
  class ActionsRunner {
    input(name) {
      return process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    }
    log(line) {
      process.stdout.write(`${line.plain()}\n`);
    }
    debug(line) {
      if (process.env["RUNNER_DEBUG"] === "1") issueCommand("debug", {}, line.plain());
    }
    notice(title, message) {
      issueCommand("notice", {
        title: title
      }, annotation(message));
    }
    warning(title, message) {
      issueCommand("warning", {
        title: title
      }, annotation(message));
    }
    error(title, message, place) {
      issueCommand("error", {
        title: title,
        ...place
      }, annotation(message));
    }
    fail(title, message) {
      this.error(title, message);
      process.exitCode = 1;
    }
    output(values) {
      const lines = Object.entries(values).map(([name, value]) => prepareKeyValueMessage(name, (0, 
      secrets.c)(value)));
      issueFileCommand("OUTPUT", lines.join(external_node_os_.EOL));
    }
    async summary(markdown) {
      await summary.addRaw((0, secrets.c)(markdown), true).write();
    }
    mask(secret) {
      if ((0, secrets.G)(secret)) issueCommand("add-mask", {}, secret);
    }
  }
  const LONGEST_ANNOTATION = 4096;
  function annotation(message) {
    return (0, message_0.Jj)(message.plain(), LONGEST_ANNOTATION);
  }
}),

/***/ 3682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Ir: () => connectEarly,
    _E: () => agentOptions,
    fG: () => httpsAgent
  });
  var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5650);
  var _network_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(790);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8338);
  function agentOptions() {
    return {
      keepAlive: true,
      proxyEnv: process.env,
      rejectUnauthorized: true
    };
  }
  function httpsAgent() {
    try {
      return new EarlyAgent(agentOptions());
    } catch {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("NETWORK_ERROR", _network_errors_js__WEBPACK_IMPORTED_MODULE_3__.h);
    }
  }
  const early = new Map;
  function connectEarly(endpoint) {
    if (!URL.canParse(endpoint) || (0, _proxies_js__WEBPACK_IMPORTED_MODULE_4__.pk)(process.env)) return Promise.resolve();
    const url = new URL(endpoint);
    if (url.protocol !== "https:") return Promise.resolve();
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const agent = httpsAgent();
    const servername = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) ? "" : host;
    const options = {
      ...agent.options,
      host: host,
      port: Number(url.port || 443),
      servername: servername
    };
    const socket = agent.createConnection(options);
    socket.on("error", () => {}).unref();
    early.set(keyOf(options), socket);
    return new Promise(resolve => {
      socket.once("secureConnect", resolve).once("close", () => resolve());
    });
  }
  function keyOf({host: host, port: port}) {
    return `${host}:${port}`;
  }
  class EarlyAgent extends node_https__WEBPACK_IMPORTED_MODULE_0__.Agent {
    createConnection(...args) {
      const key = keyOf(args[0]);
      const socket = early.get(key);
      early.delete(key);
      return socket?.writable ? socket.ref() : super.createConnection(...args);
    }
  }
}),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    e$: () => BoundedHttpHandler,
    pM: () => NetworkFailure,
    pU: () => requestFor
  });
  var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(18);
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3535);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  var _agents_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3682);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8338);
  var _response_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5407);
  const CONNECT_MS = 5e3;
  const ANSWER_MS = 1e4;
  const LARGEST_ANSWER_BYTES = 1024 * 1024;
  class NetworkFailure extends Error {
    host;
    reason;
    retry;
    mayHaveArrived;
    proxy;
    constructor(host, reason, proxy) {
      super(`${host}: ${proxy ? `proxy ${proxy.address}, ` : ""}${reason}`);
      this.name = "NetworkFailure";
      this.host = host;
      this.reason = reason;
      this.proxy = proxy;
      const isOverloaded = (proxy?.status ?? 0) >= 500;
      this.retry = NEVER_PASSES.test(reason) && !isOverloaded ? "final" : "transient";
      this.mayHaveArrived = !NEVER_PASSES.test(reason) && !NEVER_CONNECTED.test(reason);
    }
  }
  const NEVER_PASSES = /^(?:ENOTFOUND|EPROTO|ERR_PROXY_|ERR_TLS_|ERR_SSL_|ERR_INVALID_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;
  const NEVER_CONNECTED = /^(?:EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|no connection)/;
  function requestFor(url, {method: method, headers: headers, body: body}) {
    return {
      method: method,
      protocol: url.protocol,
      hostname: url.hostname,
      ...url.port && {
        port: Number(url.port)
      },
      path: `${url.pathname}${url.search}`,
      query: {},
      headers: {
        host: url.host,
        "user-agent": "ses-mail-from-action",
        ...headers
      },
      body: body
    };
  }
  class BoundedHttpHandler {
    metadata={
      handlerProtocol: "http/1.1"
    };
    #options;
    #inner;
    #markSent=() => {};
    sent=new Promise(resolve => {
      this.#markSent = resolve;
    });
    serverAheadMs=0;
    constructor(options) {
      this.#options = options;
      this.#inner = new _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_4__.$({
        connectionTimeout: CONNECT_MS,
        httpsAgent: options.isDirect ? {
          rejectUnauthorized: true
        } : (0, _agents_js__WEBPACK_IMPORTED_MODULE_2__.fG)(),
        httpAgent: options.isDirect ? {} : (0, _agents_js__WEBPACK_IMPORTED_MODULE_2__._E)()
      });
    }
    async handle(request, options = {}) {
      const {signal: signal, trace: trace, expects: expects} = this.#options;
      signal.throwIfAborted();
      const late = new AbortController;
      const abortSignal = AbortSignal.any([ signal, late.signal ]);
      const host = request.hostname;
      try {
        const exchange = this.#exchange(request, {
          ...options,
          abortSignal: abortSignal
        });
        setImmediate(this.#markSent);
        const {response: response, body: body} = await (0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.wj)(ANSWER_MS, exchange, {
          clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__.ml,
          signal: signal
        });
        this.serverAheadMs = (Date.parse(response.headers["date"] ?? "") || Date.now()) - Date.now();
        trace?.(_message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${request.method} ${host}${pathOf(request)}: status ${response.statusCode}, ${body.length} bytes`);
        const problem = (0, _response_js__WEBPACK_IMPORTED_MODULE_3__.CO)(body, expects, request.method, response.statusCode);
        if (problem) throw new _response_js__WEBPACK_IMPORTED_MODULE_3__.Vk(host, response.statusCode, problem);
        return {
          response: Object.assign(response, {
            body: body
          })
        };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof _response_js__WEBPACK_IMPORTED_MODULE_3__.Vk) throw error;
        late.abort();
        throw new NetworkFailure(host, reasonOf(error), (0, _proxies_js__WEBPACK_IMPORTED_MODULE_5__.Yp)(error, request, process.env));
      }
    }
    updateHttpClientConfig() {}
    httpHandlerConfigs() {
      return {};
    }
    destroy() {
      this.#inner.destroy();
    }
    async #exchange(request, options) {
      const {largestBytes: largestBytes = LARGEST_ANSWER_BYTES} = this.#options;
      const {response: response} = await this.#inner.handle(request, options);
      const {statusCode: statusCode, body: stream} = response;
      const body = await readBody(request.hostname, statusCode, stream, options.abortSignal, largestBytes);
      return {
        response: response,
        body: body
      };
    }
  }
  function pathOf(request) {
    return request.path.replace(/\?.*/s, "");
  }
  async function readBody(host, status, stream, signal, largestBytes) {
    const chunks = [];
    let bytes = 0;
    const onAbort = () => stream.destroy(new Error("aborted"));
    signal.addEventListener("abort", onAbort, {
      once: true
    });
    try {
      for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > largestBytes) throw new _response_js__WEBPACK_IMPORTED_MODULE_3__.Vk(host, status, `more than ${largestBytes / 1024 / 1024} MiB`);
        chunks.push(chunk);
      }
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
    return Buffer.concat(chunks);
  }
  function reasonOf(error) {
    if (error instanceof _clock_js__WEBPACK_IMPORTED_MODULE_0__.MU) return `no whole answer within ${ANSWER_MS / 1e3} seconds`;
    const {code: code, name: name} = error;
    if (typeof code === "string") return code;
    if (error instanceof URIError) return "ERR_PROXY_INVALID_CONFIG";
    return name === "TimeoutError" ? `no connection within ${CONNECT_MS / 1e3} seconds` : "the connection broke";
  }
}),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    K: () => aboutNetworkFailure,
    h: () => aboutInvalidProxy
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4443);
  const aboutInvalidProxy = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTPS_PROXY")} or ${(0, 
  _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTP_PROXY")} is not a URL: write it as ${(0, 
  _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("http://host:port")}, with special characters of user and password percent-encoded.`;
  function aboutNetworkFailure(failure) {
    const {host: host, reason: reason, retry: retry, proxy: proxy} = failure;
    if (reason === "ERR_PROXY_INVALID_CONFIG") return aboutInvalidProxy;
    if (proxy) return aboutProxy(proxy, failure);
    if (/^(?:SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(reason)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The certificate of ${host} is not trusted (${reason}).${aboutIgnoredVariable()} Behind a proxy that intercepts TLS, set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NODE_EXTRA_CA_CERTS")} to the file with its CA certificate in the environment of the runner.`;
    if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(reason)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The TLS connection to ${host} failed (${reason}).${aboutIgnoredVariable()} Check the clock of the runner, its proxy, and that the host is the one that you mean.`;
    const failed = reason.startsWith("no whole answer") ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`did not answer` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`could not be reached`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${host} ${failed}${attempts(retry)} (${reason}). Check that the runner may open connections to it, and its proxy settings (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTPS_PROXY")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NO_PROXY")}), then run the step again.`;
  }
  function aboutProxy({variable: variable, address: address, status: status}, {host: host, reason: reason, retry: retry}) {
    const proxy = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${address} (${variable})`;
    const bypass = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`or add ${host} to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NO_PROXY")} if the runner can reach it directly`;
    if (status === 407) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} answered with status ${status} when asked to connect to ${host}: it wants a user and a password. Put them into ${variable}, percent-encoded, ${bypass}.`;
    if (status !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} answered with status ${status}${attempts(retry)} when asked to connect to ${host}. Allow connections to it there, ${bypass}.`;
    if (reason.startsWith("ERR_PROXY")) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} did not connect to ${host} (${reason}). Check that ${variable} names an HTTP proxy, ${bypass}.`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} could not be reached${attempts(retry)} (${reason}). Correct ${variable} in the environment of the runner, ${bypass}.`;
  }
  function attempts(retry) {
    return retry === "final" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` in ${_retry_js__WEBPACK_IMPORTED_MODULE_1__.m} attempts`;
  }
  function aboutIgnoredVariable() {
    const name = "NODE_TLS_REJECT_UNAUTHORIZED";
    return process.env[name] === "0" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` ${name} has no effect on this step.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
  }
}),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    X: () => unreadProxyVariables,
    Yp: () => failedProxy,
    pk: () => namesProxy,
    ss: () => foreignProxyVariables
  });
  const PROXY_VARIABLES = [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ];
  function failedProxy(error, {protocol: protocol, port: port}, env) {
    const variable = variableFor(protocol, env);
    const url = variable && URL.canParse(env[variable] ?? "") && new URL(env[variable] ?? "");
    if (!url) return;
    const proxyPort = portOf(url.protocol, url.port);
    const proxy = {
      variable: variable,
      address: `${url.hostname}:${proxyPort}`
    };
    const {code: code, statusCode: statusCode, errors: errors} = error;
    if (code === "ERR_PROXY_TUNNEL") return Number.isInteger(statusCode) ? {
      ...proxy,
      status: Number(statusCode)
    } : proxy;
    const tried = errors?.[0] ?? error;
    const isNotFound = tried.syscall === "getaddrinfo" && tried.hostname === url.hostname;
    const isItsPort = tried.port === proxyPort && proxyPort !== portOf(protocol, port);
    const isUnreached = tried.syscall === "connect" && (isItsPort || `${tried.address}:${tried.port}` === proxy.address);
    return isNotFound || isUnreached ? proxy : void 0;
  }
  function portOf(protocol, port) {
    return Number(port || (protocol === "https:" ? 443 : 80));
  }
  function namesProxy(env) {
    return PROXY_VARIABLES.some(name => env[name]);
  }
  function unreadProxyVariables(env) {
    if (!namesProxy(env) || process.allowedNodeEnvironmentFlags.has("--use-env-proxy")) return [];
    return PROXY_VARIABLES.filter(name => env[name]);
  }
  function foreignProxyVariables(env) {
    return [ "https:", "http:" ].flatMap(protocol => {
      const name = variableFor(protocol, env);
      return name && !/^https?:\/\//.test(env[name] ?? "") ? [ name ] : [];
    });
  }
  function variableFor(protocol, env) {
    return PROXY_VARIABLES.find(name => env[name] && name.toLowerCase() === `${protocol.slice(0, -1)}_proxy`);
  }
}),

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    CO: () => problemWith,
    Lm: () => retryOfUnreadable,
    Vk: () => UnreadableResponse
  });
  class UnreadableResponse extends Error {
    host;
    status;
    what;
    retry;
    constructor(host, status, what) {
      super(`${host} answered with status ${status} and ${what}`);
      this.name = "UnreadableResponse";
      this.host = host;
      this.status = status;
      this.what = what;
      this.retry = retryOfUnreadable(status);
    }
  }
  function retryOfUnreadable(status) {
    if (status === 429) return "throttled";
    return status < 300 || status >= 500 || status === 408 ? "transient" : "final";
  }
  function problemWith(body, expects, method, status) {
    const text = body.toString("utf8").trim();
    if (status >= 300 && status < 400) return "a redirect";
    if (text === "") return status < 300 && method !== "PUT" && method !== "DELETE" ? "nothing" : void 0;
    if (isHtml(text)) return "an HTML page";
    const format = formatOf(text);
    if (format && ACCEPTED[expects].includes(format)) return;
    if (format === "xml") return "XML in place of JSON";
    return format === "object" ? "JSON in place of XML" : "neither a JSON object nor XML";
  }
  const ACCEPTED = {
    json: [ "object" ],
    "json-or-list": [ "object", "list" ],
    xml: [ "xml" ],
    any: [ "object", "xml" ]
  };
  function formatOf(text) {
    if (text.startsWith("<")) return "xml";
    try {
      const value = JSON.parse(text);
      if (Array.isArray(value)) return "list";
      return typeof value === "object" && value !== null ? "object" : void 0;
    } catch {
      return;
    }
  }
  function isHtml(text) {
    const before = /\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/gy;
    const root = /\s*<(?:!doctype\s+html|html)\b/iy;
    while (before.test(text)) root.lastIndex = before.lastIndex;
    return root.test(text);
  }
}),

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    QJ: () => aboutPlainEndpoints,
    sj: () => endpointProblems,
    yS: () => aboutEndpoints
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  const AWS_ENDPOINTS = [ "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SESV2", "AWS_ENDPOINT_URL_SES", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_ROUTE_53" ];
  const ENDPOINTS = [ ...AWS_ENDPOINTS, "CLOUDFLARE_BASE_URL" ];
  const VARIANTS = [ "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT" ];
  function endpointProblems(env) {
    const named = AWS_ENDPOINTS.filter(name => env[name]);
    const broken = ENDPOINTS.filter(name => env[name] && !isUrl(env[name] ?? ""));
    const contrary = VARIANTS.filter(name => named.length > 0 && env[name]?.toLowerCase() === "true");
    return [ ...broken.map(name => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment variable ${name} is not a URL: write it as in ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("http://localhost:4566")}.`), ...contrary.map(name => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment variable ${name} is ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("true")} although an endpoint is named in ${named.join(", ")}: the AWS SDK takes only one of the two.`) ];
  }
  function isUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
  }
  function aboutEndpoints(env) {
    const list = endpointsIn(env).map(([name, url]) => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${name} (${originOf(url)})`);
    const [first, ...others] = list;
    if (!first) return;
    const all = others.reduce((sentence, next) => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${sentence}, ${next}`, first);
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment sets other endpoints, which get the requests with their tokens: ${all}.`;
  }
  function aboutPlainEndpoints(env) {
    const plain = endpointsIn(env).filter(([, url]) => url.protocol === "http:" && !isLoopback(url.hostname));
    if (plain.length === 0) return;
    const names = plain.map(([name]) => name).join(", ");
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${names} sends tokens over plain HTTP, where anyone on the way can read and change them. Use ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("https://")}.`;
  }
  function endpointsIn(env) {
    return ENDPOINTS.flatMap(name => {
      const text = env[name] ?? "";
      return isUrl(text) ? [ [ name, new URL(text) ] ] : [];
    });
  }
  function originOf({protocol: protocol, host: host}) {
    return `${protocol}//${host}`;
  }
  function isLoopback(host) {
    return host === "localhost" || host === "[::1]" || (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host) && host.startsWith("127.");
  }
}),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    i8: () => PUBLISHING_INPUTS,
    yB: () => isCloudflare,
    Ko: () => readInputs,
    _E: () => readTarget
  });
  var external_node_net_ = __nccwpck_require__(7030);
  // CONCATENATED MODULE: ./dns/server.js
  const LONGEST_NAME = 253;
  const HOST_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i;
  function parseDnsServer(text) {
    const [, bracketed, host = bracketed, digits = "53"] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(isBareIPv6(text) ? `[${text}]` : text) ?? [];
    const port = Number(digits);
    const isHost = bracketed === void 0 ? isHostName(host ?? "") : (0, external_node_net_.isIPv6)(bracketed);
    return host && isHost && port >= 1 && port <= 65535 ? {
      host: host,
      port: port
    } : void 0;
  }
  function isBareIPv6(text) {
    return /:.*:/.test(text) && (0, external_node_net_.isIPv6)(text);
  }
  function isHostName(text) {
    return /^[\d.]+$/.test(text) ? (0, external_node_net_.isIPv4)(text) : text.length <= LONGEST_NAME && HOST_NAME.test(text);
  }
  var errors = __nccwpck_require__(5650);
  var names = __nccwpck_require__(1236);
  var regions = __nccwpck_require__(2221);
  var message_0 = __nccwpck_require__(3102);
  var endpoints = __nccwpck_require__(6093);
  // CONCATENATED MODULE: ./inputs/slips.js
  const PLACES = [ [ "virginia", "us-east-1" ], [ "ohio", "us-east-2" ], [ "n. california", "us-west-1" ], [ "oregon", "us-west-2" ], [ "cape town", "af-south-1" ], [ "tokyo", "ap-northeast-1" ], [ "seoul", "ap-northeast-2" ], [ "osaka", "ap-northeast-3" ], [ "mumbai", "ap-south-1" ], [ "hyderabad", "ap-south-2" ], [ "singapore", "ap-southeast-1" ], [ "sydney", "ap-southeast-2" ], [ "jakarta", "ap-southeast-3" ], [ "malaysia", "ap-southeast-5" ], [ "calgary", "ca-west-1" ], [ "canada", "ca-central-1" ], [ "frankfurt", "eu-central-1" ], [ "zurich", "eu-central-2" ], [ "stockholm", "eu-north-1" ], [ "milan", "eu-south-1" ], [ "ireland", "eu-west-1" ], [ "london", "eu-west-2" ], [ "paris", "eu-west-3" ], [ "tel aviv", "il-central-1" ], [ "uae", "me-central-1" ], [ "bahrain", "me-south-1" ], [ "são paulo", "sa-east-1" ], [ "sao paulo", "sa-east-1" ] ];
  function regionSlip(typed) {
    const text = typed.toLowerCase();
    const named = regions.Cn.find(region => text.includes(region));
    if (named && (0, regions.Dp)(text.slice(0, -1))) return message_0.ab`is an availability zone: write its region, ${named}`;
    const meant = named ?? regions.Cn.find(region => bare(region) === bare(text)) ?? placeIn(text);
    if (meant) return message_0.ab`is not the name of a region: write ${meant}`;
    const unnumbered = regions.Cn.find(region => region.replace(/-\d$/, "") === text);
    return unnumbered ? message_0.ab`is a region without its number: write it as in ${unnumbered}` : message_0.ab`is not an AWS region: write it as in ${(0, 
    message_0.aY)("us-east-1")}`;
  }
  function placeIn(text) {
    return PLACES.find(([place]) => text.includes(place))?.[1];
  }
  function bare(text) {
    return text.replace(/[^a-z0-9]/g, "");
  }
  function roleSlip(text) {
    const [prefix, partition, service, , account = "", ...rest] = text.split(":");
    const [type = "", ...path] = rest.join(":").split("/");
    if (prefix !== "arn") return /^[\w+=,.@-]{1,64}$/.test(text) ? message_0.ab`is a name and no ARN: write ${`arn:aws:iam::ACCOUNT:role/${text}`}, with the id of the account` : message_0.ab`is not the ARN of an IAM role: write it as in ${EXAMPLE_ROLE}`;
    const roleNamed = (name = "") => `arn:${partition}:iam::${account}:role/${name}`;
    if (service === "sts" && type === "assumed-role") return message_0.ab`is the ARN of a session of a role: write that of the role, ${roleNamed(path[0])}`;
    if (service !== "iam") return message_0.ab`is not the ARN of an IAM role: write it as in ${EXAMPLE_ROLE}`;
    if (type === "role" && path.join("") === "") return message_0.ab`lacks the name of the role: write it as in ${EXAMPLE_ROLE}`;
    if (type === "role" && !/^\d{12}$/.test(account)) return message_0.ab`lacks the twelve digits of the account's id: write it as in ${EXAMPLE_ROLE}`;
    if (type === "instance-profile") return message_0.ab`is the ARN of an instance profile: write that of its role, such as ${roleNamed(path.at(-1))}`;
    if (type === "user" || type === "root") return message_0.ab`is the ARN of a user, and only a role can be assumed with an ID token: write it as in ${EXAMPLE_ROLE}`;
    return type && type !== "role" ? message_0.ab`is the ARN of another thing (${type}): write that of the role, as in ${EXAMPLE_ROLE}` : message_0.ab`is not the ARN of an IAM role: write it as in ${EXAMPLE_ROLE}`;
  }
  const EXAMPLE_ROLE = (0, message_0.aY)("arn:aws:iam::111122223333:role/ses-mail-from");
  function zoneSlip(typed) {
    const id = typed.split(/[^A-Za-z0-9]+/).findLast(part => /^Z[A-Z0-9]{7,31}$/i.test(part));
    if (id) return message_0.ab`is not the id alone: write ${id.toUpperCase()}`;
    if (/^[\w-]+(?:\.[\w-]+)+\.?$/.test(typed)) return message_0.ab`is a name and no id: write ${(0, 
    message_0.aY)("auto")} to find the zone by the MAIL FROM domain, or its id as in ${EXAMPLE_ZONE}`;
    return message_0.ab`is not the id of a hosted zone: write it as in ${EXAMPLE_ZONE}, or ${(0, 
    message_0.aY)("auto")} to find the zone`;
  }
  const EXAMPLE_ZONE = (0, message_0.aY)("Z0123456789ABCDEFGHIJ");
  const UNITS = {
    m: 1,
    h: 60,
    s: 1 / 60
  };
  function minutesSlip(typed) {
    const [, sign, digits = "", unit = ""] = /^([+-]?)([\d.,]+(?:e\d+)?)\s*([a-df-z][a-z]*)?$/i.exec(typed) ?? [];
    const number = Number(digits.replace(",", "."));
    const minutes = number * (UNITS[unit.charAt(0).toLowerCase()] ?? 1);
    if (digits === "" || !Number.isFinite(minutes)) return message_0.ab`is not a number of minutes: write it as in ${(0, 
    message_0.aY)("10")} or ${(0, message_0.aY)("0.5")}`;
    if (sign === "-") return message_0.ab`is not a number of minutes from 0 up: write ${(0, 
    message_0.aY)("0")} to wait for nothing`;
    return message_0.ab`is not a number of minutes: write ${String(Number(minutes.toFixed(2)))}`;
  }
  // CONCATENATED MODULE: ./inputs/inputs.js
  const INPUTS = [ "identity", "mail-from-domain", "behavior-on-mx-failure", "disable", "config-file", "mode", "aws-region", "role-to-assume", "role-session-name", "audience", "hosted-zone-id", "hosted-zone-role-to-assume", "dns-provider", "cloudflare-api-token", "cloudflare-zone-id", "dns-servers", "wait-minutes", "comment", "github-token" ];
  function readInputs(getInput, env, file) {
    const form = new Form(file ? withZoneOf(file, getInput) : getInput, env);
    const mode = form.mode();
    const {identity: identity, region: region, targets: targets, dnsProvider: dnsProvider} = file ? form.beside(file) : form.single();
    const credentials = form.credentials(region);
    const dnsServers = form.dnsServers();
    const waitMinutes = form.waitMinutes();
    const isCommentWanted = form.comment();
    const account = credentials?.kind === "role" ? credentials.arn.split(":")[4] : void 0;
    const subject = identity && region ? {
      identity: identity,
      region: region,
      account: account,
      mode: mode ?? "apply"
    } : void 0;
    const comment = isCommentWanted ? {
      token: form.githubToken(),
      subject: subject,
      file: file && {
        path: file.path,
        mode: mode ?? "apply"
      }
    } : void 0;
    const {notes: notes} = form;
    const problems = [ ...form.problems, ...(0, endpoints.sj)(env) ];
    const inFile = file?.problems ?? [];
    const required = {
      mode: mode,
      targets: targets,
      credentials: credentials,
      waitMinutes: waitMinutes
    };
    if (problems.length > 0 || inFile.length > 0 || !isComplete(required)) return {
      comment: comment,
      error: validationError(problems, inFile, file?.path)
    };
    if (!file) form.noteIdle({
      mode: required.mode,
      desired: required.targets[0].desired
    });
    const all = file ? [ ...notes, ...file.notes ] : notes;
    return {
      comment: comment,
      settings: {
        ...required,
        file: file?.path,
        dnsProvider: dnsProvider,
        dnsServers: dnsServers,
        notes: all
      }
    };
  }
  function withZoneOf({targets: targets}, getInput) {
    const isInFile = targets.some(({hostedZone: hostedZone}) => hostedZone !== void 0) && !isCloudflare(getInput);
    return name => getInput(name) || (isInFile && name === "hosted-zone-id" ? "auto" : "");
  }
  function isCloudflare(getInput) {
    return providerOf(name => getInput(name).trim()) === "cloudflare";
  }
  function providerOf(text) {
    const named = text("dns-provider").toLowerCase();
    if (named) return DNS_PROVIDERS.find(name => name === named);
    if (text("hosted-zone-id")) return "route53";
    return text("cloudflare-api-token") ? "cloudflare" : void 0;
  }
  function readTarget(getInput, env) {
    const form = new Form(getInput, env);
    const {targets: targets} = form.single();
    const problems = form.problems.map(message => ({
      input: subjectOf(message),
      message: message
    }));
    return {
      target: targets?.[0],
      problems: problems,
      notes: form.notes
    };
  }
  function subjectOf({parts: parts}) {
    const [first] = parts.flatMap(part => "value" in part ? [ part.value ] : []);
    return INPUTS.find(name => name === first) ?? "aws-region";
  }
  const MOST_PROBLEMS = 20;
  function validationError(problems, inFile, path) {
    const placed = inFile.map(({message: message, line: line, column: column}) => path !== void 0 && line !== void 0 && column !== void 0 ? message_0.ab`${path}:${line}:${column}: ${message}` : message);
    const all = [ ...problems, ...placed ];
    const count = all.length === 1 ? message_0.ab`One setting is wrong` : message_0.ab`${all.length} settings are wrong`;
    const more = all.length - MOST_PROBLEMS;
    const told = more > 0 ? [ ...all.slice(0, MOST_PROBLEMS), message_0.ab`There are ${more} more.` ] : all;
    return new errors.lZ("VALIDATION_ERROR", message_0.ab`${count}; nothing was sent. ${(0, 
    message_0.fj)(told)}`, {
      points: path === void 0 ? told : all,
      inFile: path === void 0 ? void 0 : {
        path: path,
        problems: inFile
      }
    });
  }
  function isComplete(settings) {
    return !Object.values(settings).includes(void 0);
  }
  const MODES = [ "apply", "plan", "check" ];
  const BEHAVIORS = {
    usedefaultvalue: "USE_DEFAULT_VALUE",
    use_default_value: "USE_DEFAULT_VALUE",
    rejectmessage: "REJECT_MESSAGE",
    reject_message: "REJECT_MESSAGE"
  };
  const BOOLEANS = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false
  };
  const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
  const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
  const ZONE_ID = /^(?:\/?hostedzone\/)?([A-Z0-9]{1,32})$/;
  const CLOUDFLARE_ID = /^[\da-f]{32}$/;
  const DNS_PROVIDERS = [ "route53", "cloudflare" ];
  const LONGEST_INPUT = 2048;
  const MOST_DNS_SERVERS = 8;
  const LONGEST_WAIT_MINUTES = 72 * 60;
  const PROVIDER_TITLES = {
    route53: "Route 53",
    cloudflare: "Cloudflare"
  };
  const PROVIDER_SETTINGS = [ [ "route53", "hosted-zone-id", "hosted-zone-id" ], [ "route53", "hosted-zone-id", "hosted-zone-role-to-assume" ], [ "cloudflare", "cloudflare-api-token", "cloudflare-api-token" ], [ "cloudflare", "cloudflare-api-token", "cloudflare-zone-id" ] ];
  const PUBLISHING_INPUTS = [ "dns-provider", ...PROVIDER_SETTINGS.map(([, , name]) => name) ];
  class Form {
    problems=[];
    notes=[];
    #getInput;
    #env;
    #overlong;
    constructor(getInput, env) {
      this.#getInput = getInput;
      this.#env = env;
      this.#overlong = INPUTS.filter(name => getInput(name).length > LONGEST_INPUT);
      for (const name of this.#overlong) this.#problem(message_0.ab`${name} is longer than ${LONGEST_INPUT} characters: check what it is set to.`);
    }
    single() {
      const identity = this.identity();
      const desired = this.desired(identity);
      const region = this.region();
      const {dnsProvider: dnsProvider, hostedZone: hostedZone} = this.publishing();
      const targets = identity && desired && region ? [ {
        identity: identity,
        region: region,
        mxRegion: region,
        desired: desired,
        hostedZone: hostedZone
      } ] : void 0;
      return {
        identity: identity,
        region: region,
        targets: targets,
        dnsProvider: dnsProvider
      };
    }
    beside({targets: [first, ...others]}) {
      for (const name of [ "identity", "mail-from-domain" ]) if (this.#text(name)) this.#problem(message_0.ab`${name} is set beside ${(0, 
      message_0.aY)("config-file")}: declare it in the file, or leave one of the two out.`);
      if (this.#boolean("disable")) this.#problem(message_0.ab`${(0, message_0.aY)("disable")} is ${(0, 
      message_0.aY)("true")} beside ${(0, message_0.aY)("config-file")}: declare it in the file, per identity.`);
      this.#behavior();
      if (this.#text("aws-region")) this.region();
      const {dnsProvider: dnsProvider} = this.publishing();
      return {
        dnsProvider: dnsProvider,
        region: first?.region,
        targets: first && [ first, ...others ]
      };
    }
    identity() {
      const typed = this.#text("identity");
      if (!typed) return this.#missing("identity", message_0.ab`${(0, message_0.aY)("identity")} is missing: set it to the domain or the email address that is an SES identity.`);
      const identity = this.#name("identity", typed, (0, names.aZ)(typed));
      if (identity) this.#noteSpelling("identity", typed, identity.name);
      return identity;
    }
    desired(identity) {
      const disable = this.#boolean("disable");
      const behavior = this.#behavior();
      const typed = this.#text("mail-from-domain");
      if (disable) {
        if (behavior === "REJECT_MESSAGE") this.notes.push(message_0.ab`${(0, message_0.aY)("behavior-on-mx-failure")} has no effect, as ${(0, 
        message_0.aY)("disable")} is ${(0, message_0.aY)("true")}.`);
        if (!typed) return {
          kind: "default"
        };
        return this.#problem(message_0.ab`${(0, message_0.aY)("mail-from-domain")} is "${typed}" although ${(0, 
        message_0.aY)("disable")} is ${(0, message_0.aY)("true")}: leave one of the two out.`);
      }
      if (!typed) {
        if (disable === void 0) return;
        return this.#missing("mail-from-domain", message_0.ab`${(0, message_0.aY)("mail-from-domain")} is empty: set it to a subdomain of the identity's domain, such as ${`bounce.${identity?.domain ?? "example.com"}`}. To turn the custom MAIL FROM domain off, set ${(0, 
        message_0.aY)("disable")} to ${(0, message_0.aY)("true")}.`);
      }
      const domain = this.#name("mail-from-domain", typed, (0, names.r)(typed));
      if (!domain || !identity) return;
      this.#noteSpelling("mail-from-domain", typed, domain);
      if (!(0, names.ed)(domain, identity.domain)) return this.#problem(message_0.ab`${(0, 
      message_0.aY)("mail-from-domain")} is "${domain}", which does not lie below the domain of the identity, ${identity.domain}: SES accepts only a subdomain of it, such as ${`bounce.${identity.domain}`}.`);
      return behavior && {
        kind: "custom",
        domain: domain,
        behavior: behavior
      };
    }
    mode() {
      const typed = this.#text("mode") || "apply";
      const mode = MODES.find(name => name === typed.toLowerCase());
      return mode ?? this.#problem(message_0.ab`${(0, message_0.aY)("mode")} is "${typed}": write ${(0, 
      message_0.aY)("apply")}, ${(0, message_0.aY)("plan")} or ${(0, message_0.aY)("check")}.`);
    }
    region() {
      const sources = [ [ "aws-region", this.#text("aws-region") ], [ "AWS_REGION", this.#env["AWS_REGION"]?.trim() ], [ "AWS_DEFAULT_REGION", this.#env["AWS_DEFAULT_REGION"]?.trim() ] ];
      const [source, region] = sources.find(([, value]) => value) ?? [];
      if (!source || !region) return this.#missing("aws-region", message_0.ab`${(0, message_0.aY)("aws-region")} is missing, and neither ${(0, 
      message_0.aY)("AWS_REGION")} nor ${(0, message_0.aY)("AWS_DEFAULT_REGION")} is set: set it to the region of the identity, such as ${(0, 
      message_0.aY)("us-east-1")}.`);
      if (!(0, regions.Dp)(region)) return this.#problem(message_0.ab`${source} is "${region}", which ${regionSlip(region)}.`);
      if (region.startsWith("cn-")) return this.#problem(message_0.ab`${source} is "${region}": Amazon SES is not offered in the regions of China.`);
      if (source !== "aws-region") this.notes.push(message_0.ab`${(0, message_0.aY)("aws-region")} is empty: using ${region} from ${source}.`);
      return region;
    }
    publishing() {
      const hostedZone = this.#hostedZone();
      const role = this.#role("hosted-zone-role-to-assume");
      const token = this.#cloudflareToken();
      const cloudflareZone = this.#cloudflareZone();
      switch (this.#dnsProvider()) {
       case "route53":
        return {
          dnsProvider: {
            kind: "route53",
            role: role
          },
          hostedZone: hostedZone
        };

       case "cloudflare":
        return {
          dnsProvider: {
            kind: "cloudflare",
            token: token
          },
          hostedZone: cloudflareZone
        };

       default:
        return {
          dnsProvider: void 0,
          hostedZone: void 0
        };
      }
    }
    #dnsProvider() {
      const typed = this.#text("dns-provider");
      const provider = providerOf(name => this.#text(name));
      if (typed && !provider) return this.#problem(message_0.ab`${(0, message_0.aY)("dns-provider")} is "${typed}": write ${(0, 
      message_0.aY)("route53")} or ${(0, message_0.aY)("cloudflare")}, or leave it out.`);
      this.#checkProviderSettings(provider, typed ? provider : void 0);
      return provider;
    }
    #checkProviderSettings(provider, named) {
      for (const [owner, key, name] of PROVIDER_SETTINGS) {
        if (!this.#text(name) || owner === provider) continue;
        this.#problem(provider ? message_0.ab`${name} is set although the records are published at ${PROVIDER_TITLES[provider]}: leave one of the two out.` : message_0.ab`${name} is set without ${key}: set that as well, or leave ${name} out.`);
      }
      const [, key] = PROVIDER_SETTINGS.find(([owner]) => owner === named) ?? [];
      if (key && !this.#text(key)) this.#problem(message_0.ab`${(0, message_0.aY)("dns-provider")} is ${(0, 
      message_0.aY)(named ?? "")} and ${key} is empty: set it, and check that the secret or variable it comes from exists and is available to this job.`);
    }
    #cloudflareToken() {
      const token = this.#text("cloudflare-api-token");
      if (!/^[\x21-\x7e]*$/.test(token)) this.#problem(message_0.ab`${(0, message_0.aY)("cloudflare-api-token")} contains white space or another character that no API token has: store the token alone, without ${(0, 
      message_0.aY)("Bearer")}.`);
      return token;
    }
    #cloudflareZone() {
      const typed = this.#text("cloudflare-zone-id");
      if (!typed) return {
        kind: "auto"
      };
      if (CLOUDFLARE_ID.test(typed.toLowerCase())) return {
        kind: "id",
        id: typed.toLowerCase()
      };
      return this.#problem(message_0.ab`${(0, message_0.aY)("cloudflare-zone-id")} is "${typed}", which is not the ID of a Cloudflare zone: it has 32 hexadecimal digits and is on the overview page of the domain. Leave it out to find the zone by name.`);
    }
    #hostedZone() {
      const typed = this.#text("hosted-zone-id");
      if (!typed) return;
      if (typed.toLowerCase() === "auto") return {
        kind: "auto"
      };
      const [, id] = ZONE_ID.exec(typed) ?? [];
      if (id) return {
        kind: "id",
        id: id
      };
      return this.#problem(message_0.ab`${(0, message_0.aY)("hosted-zone-id")} is "${typed}", which ${zoneSlip(typed)}.`);
    }
    dnsServers() {
      const typed = this.#text("dns-servers").split(/[\s,]+/).filter(part => part !== "");
      if (typed.length > MOST_DNS_SERVERS) {
        this.#problem(message_0.ab`${(0, message_0.aY)("dns-servers")} lists ${typed.length} servers: give ${MOST_DNS_SERVERS} at most.`);
        return [];
      }
      return typed.flatMap(part => {
        const server = parseDnsServer(part);
        if (server) return [ server ];
        this.#problem(message_0.ab`${(0, message_0.aY)("dns-servers")} has "${part}", which is not a DNS server: write ${(0, 
        message_0.aY)("host")} or ${(0, message_0.aY)("host:port")}, such as ${(0, message_0.aY)("192.0.2.53:53")} or ${(0, 
        message_0.aY)("[2001:db8::53]:53")}, separated by commas.`);
        return [];
      });
    }
    waitMinutes() {
      const typed = this.#text("wait-minutes") || "0";
      const minutes = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(typed) ? Number(typed) : Number.NaN;
      if (minutes <= LONGEST_WAIT_MINUTES) return minutes;
      const problem = Number.isNaN(minutes) ? minutesSlip(typed) : message_0.ab`is more than ${LONGEST_WAIT_MINUTES}: SES itself gives up after 72 hours`;
      return this.#problem(message_0.ab`${(0, message_0.aY)("wait-minutes")} is "${typed}", which ${problem}.`);
    }
    noteIdle({mode: mode, desired: desired}) {
      const isDisabled = desired.kind === "default";
      const because = isDisabled ? message_0.ab`${(0, message_0.aY)("disable")} is ${(0, 
      message_0.aY)("true")}` : message_0.ab`${(0, message_0.aY)("mode")} is ${mode}`;
      const idle = [ ...isDisabled || mode === "check" ? PUBLISHING_INPUTS : [], ...isDisabled ? [ "wait-minutes" ] : [] ];
      for (const name of idle) if (!/^[0.]*$/.test(this.#text(name))) this.notes.push(message_0.ab`${name} has no effect, as ${because}.`);
    }
    comment() {
      return this.#boolean("comment");
    }
    githubToken() {
      return this.#text("github-token");
    }
    credentials(region) {
      const sessionName = this.#sessionName();
      if (sessionName && !SESSION_NAME.test(sessionName)) this.#problem(message_0.ab`${(0, 
      message_0.aY)("role-session-name")} is "${sessionName}": it takes 2 to 64 letters, digits and the signs ${(0, 
      message_0.aY)("_+=,.@-")}.`);
      const audience = this.#audience();
      if (/[\s\p{Cc}]/u.test(audience)) this.#problem(message_0.ab`${(0, message_0.aY)("audience")} is "${audience}", which holds white space: the audience of an ID token has none.`);
      if (!this.#text("role-to-assume")) return {
        kind: "environment"
      };
      const role = this.#role("role-to-assume");
      if (!role) return;
      const {arn: arn} = role;
      const [, partition = ""] = arn.split(":");
      if (region && (0, regions.R)(region) && partition !== (0, regions.iQ)(region)) return this.#problem(message_0.ab`${(0, 
      message_0.aY)("role-to-assume")} is in the partition ${partition}, and ${region} in ${(0, 
      regions.iQ)(region)}: a role works only in its own partition.`);
      return role;
    }
    #role(input) {
      const arn = this.#text(input);
      if (!arn) return;
      if (ROLE_ARN.test(arn)) return {
        kind: "role",
        arn: arn,
        sessionName: this.#sessionName(),
        audience: this.#audience()
      };
      return this.#problem(message_0.ab`${input} is "${arn}", which ${roleSlip(arn)}.`);
    }
    #audience() {
      return this.#text("audience") || "sts.amazonaws.com";
    }
    #sessionName() {
      const typed = this.#text("role-session-name");
      const run = [ this.#env["GITHUB_RUN_ID"], this.#env["GITHUB_RUN_ATTEMPT"] ].filter(part => part && /^\d+$/.test(part));
      return typed || [ "ses-mail-from", ...run ].join("-");
    }
    #behavior() {
      const typed = this.#text("behavior-on-mx-failure") || "UseDefaultValue";
      const behavior = Object.hasOwn(BEHAVIORS, typed.toLowerCase()) ? BEHAVIORS[typed.toLowerCase()] : void 0;
      if (behavior) return behavior;
      return this.#problem(message_0.ab`${(0, message_0.aY)("behavior-on-mx-failure")} is "${typed}": write ${(0, 
      message_0.aY)("UseDefaultValue")} or ${(0, message_0.aY)("RejectMessage")}.`);
    }
    #boolean(name) {
      const typed = this.#text(name) || "false";
      if (Object.hasOwn(BOOLEANS, typed)) return BOOLEANS[typed];
      return this.#problem(message_0.ab`${name} is "${typed}": write ${(0, message_0.aY)("true")} or ${(0, 
      message_0.aY)("false")}.`);
    }
    #name(name, typed, parsed) {
      if ("value" in parsed) return parsed.value;
      return this.#problem(message_0.ab`${name} is "${typed}", which ${parsed.problem}.`);
    }
    #noteSpelling(name, typed, read) {
      if (typed.toLowerCase().replace(/\.$/, "") === read.toLowerCase()) return;
      this.notes.push(message_0.ab`${name} is read as ${read}, the form in which SES and DNS compare it.`);
    }
    #text(name) {
      return this.#overlong.includes(name) ? "" : this.#getInput(name).trim();
    }
    #missing(name, problem) {
      return this.#overlong.includes(name) ? void 0 : this.#problem(problem);
    }
    #problem(problem) {
      this.problems.push(problem);
    }
  }
}),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    K: () => isCustom
  });
  function isCustom(target) {
    return target.desired.kind === "custom";
  }
}),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Tq: () => isMailFromAttributes,
    Uy: () => afterPut,
    c2: () => statusOf,
    le: () => toCurrent,
    vo: () => isDeclared
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1236);
  function statusOf(state) {
    return state?.kind === "custom" ? state.status : "";
  }
  const ATTRIBUTES = [ "MailFromDomain", "BehaviorOnMxFailure", "MailFromDomainStatus" ];
  function isMailFromAttributes(block) {
    if (block === void 0 || block === null) return true;
    if (typeof block !== "object" || Array.isArray(block)) return false;
    const values = ATTRIBUTES.map(name => block[name]);
    return values.every(value => value === void 0 || value === null || typeof value === "string");
  }
  function toCurrent(attributes) {
    const domain = attributes?.MailFromDomain?.trim();
    const behavior = attributes?.BehaviorOnMxFailure || "USE_DEFAULT_VALUE";
    if (!domain) return {
      kind: "default",
      behavior: behavior
    };
    const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.r)(domain);
    return {
      kind: "custom",
      domain: "value" in name ? name.value : domain,
      behavior: behavior,
      status: attributes?.MailFromDomainStatus ?? ""
    };
  }
  function afterPut(desired) {
    return desired.kind === "custom" ? {
      ...desired,
      status: "PENDING"
    } : {
      kind: "default",
      behavior: "USE_DEFAULT_VALUE"
    };
  }
  function isDeclared(current, {domain: domain, behavior: behavior}) {
    return current.kind === "custom" && current.domain === domain && current.behavior === behavior;
  }
}),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    LD: () => decide,
    PI: () => deliveryImpact,
    tX: () => differences
  });
  var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7243);
  function decide(current, desired) {
    if (desired.kind === "default") return current?.kind === "default" ? "none" : "disable";
    if (!current) return "update";
    if (current.kind === "default") return "enable";
    if (!(0, _attributes_js__WEBPACK_IMPORTED_MODULE_0__.vo)(current, desired)) return "update";
    return current.status === "FAILED" ? "restart" : "none";
  }
  function differences(current, desired) {
    const found = current.kind === "custom" ? current.domain : void 0;
    const wanted = desired.kind === "custom" ? desired.domain : void 0;
    const domain = {
      attribute: "domain",
      wanted: wanted,
      found: found
    };
    const behavior = desired.kind === "custom" ? [ {
      attribute: "behavior",
      wanted: desired.behavior,
      found: current.behavior
    } ] : [];
    return [ domain, ...behavior ].filter(({wanted: wanted, found: found}) => wanted !== found);
  }
  function deliveryImpact(change, current, desired) {
    if (change === "none" || desired.kind === "default" || desired.behavior !== "REJECT_MESSAGE") return "no";
    if (!current) return "unknown";
    const leavesToday = current.kind === "default" || current.behavior !== "REJECT_MESSAGE" || current.status === "SUCCESS";
    return leavesToday ? "yes" : "no";
  }
}),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Cf: () => lookupFailureOf,
    Ft: () => mostTelling,
    M$: () => recordsOf,
    Ny: () => sharesNameServer,
    W0: () => isAbsent,
    c8: () => isConclusive,
    or: () => isSilence,
    tj: () => areSame
  });
  function recordsOf(answer) {
    return answer.kind === "records" ? answer.records : [];
  }
  function isAbsent(answer) {
    return answer.kind === "nodata" || answer.kind === "nxdomain";
  }
  function lookupFailureOf(answer) {
    return answer.kind === "records" || answer.kind === "nodata" || answer.kind === "nxdomain" ? void 0 : answer.kind;
  }
  function isConclusive(answer) {
    return lookupFailureOf(answer) === void 0;
  }
  function isSilence({kind: kind}) {
    return kind === "timeout" || kind === "unreachable";
  }
  function mostTelling(answers) {
    return answers.find(({kind: kind}) => kind === "records") ?? answers.find(isConclusive) ?? answers.find(answer => !isSilence(answer)) ?? answers[0] ?? {
      kind: "unreachable"
    };
  }
  function sharesNameServer(zone, hostedZone) {
    return zone.name === hostedZone.name && zone.nameServers.some(host => hostedZone.nameServers.includes(host));
  }
  function areSame(one, other) {
    const [a, b] = [ one, other ].map(answer => recordsOf(answer).map(record => JSON.stringify(record)).toSorted().join());
    return a === b;
  }
}),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Kt: () => isFeedback,
    Ok: () => PREFERENCE,
    Ub: () => oddCharacterOf,
    g3: () => kindOfHost,
    j3: () => showMx,
    od: () => isMeantForSes,
    ut: () => isPlainMx,
    vQ: () => satisfiesSes
  });
  var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2221);
  const PREFERENCE = 10;
  function kindOfHost(host, region) {
    if (host === (0, _regions_js__WEBPACK_IMPORTED_MODULE_0__._W)(region)) return "right";
    if (host === "") return "null";
    const text = unescapeHost(host);
    if (/^["']?\d{1,5}(?:[\s\u200b]+|[.-]?(?=(?:feedback|inbound)-smtp\.))./.test(text)) return "preference-in-host";
    if (oddCharacterOf(host)) return "malformed";
    const [, named, appended] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com(\..+)?$/.exec(host) ?? [];
    if (appended) return "zone-appended";
    if (named) return kindOfRegion(named, region);
    if (host === "feedback-smtp.amazonses.com") return "no-region";
    if (host.startsWith("feedback-smtp.")) return "wrong-suffix";
    if (/^inbound-smtp\./.test(host)) return "receiving";
    if (!/\.?amazon(?:ses|aws)\.com$/.test(host)) return "foreign";
    if (/^feed-?back/.test(host)) return "misspelled";
    return /^(?:email-)?smtp\./.test(host) ? "sending" : "other-aws";
  }
  function kindOfRegion(named, region) {
    if (!(0, _regions_js__WEBPACK_IMPORTED_MODULE_0__.R)(named)) return "wrong-region";
    return (0, _regions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(named) === (0, _regions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region) ? "other-region" : "other-partition";
  }
  function oddCharacterOf(host) {
    const found = /^([a-z0-9._-]*)([^a-z0-9._-])(.*)$/isu.exec(unescapeHost(host));
    const [, before = "", character, after = ""] = found ?? [];
    return character === void 0 ? void 0 : {
      character: character,
      before: before,
      after: after
    };
  }
  function unescapeHost(host) {
    return host.replace(/(?:\\\d{3})+/g, bytes => Buffer.from(bytes.split("\\").slice(1).map(Number)).toString()).replace(/\\(.)/gs, "$1");
  }
  function satisfiesSes(records, region) {
    const [mx, ...others] = records;
    return mx !== void 0 && others.length === 0 && isFeedback(mx, region);
  }
  function isFeedback(mx, region) {
    const kind = kindOfHost(mx.host, region);
    return kind === "right" || kind === "other-region";
  }
  function isMeantForSes({host: host}) {
    return /feedback|amazonses\.com/.test(host);
  }
  function isPlainMx(records) {
    const [mx, ...others] = records;
    const [, region = ""] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com$/.exec(mx?.host ?? "") ?? [];
    return others.length === 0 && mx?.preference === PREFERENCE && region !== "";
  }
  function showMx({preference: preference, host: host}) {
    return `${preference} ${host || "."}`;
  }
}),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    MH: () => plainName,
    OZ: () => lineage,
    UO: () => isWithin,
    aZ: () => parseIdentity,
    ed: () => isStrictChild,
    r: () => parseDomainName
  });
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  const LONGEST_TYPED = 1e3;
  const LONGEST_NAME = 253;
  const LONGEST_LABEL = 63;
  const LONGEST_LOCAL_PART = 64;
  const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
  const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
  function parseDomainName(typed) {
    return parseTyped(typed, parseDomain, DOMAIN_SLIPS);
  }
  function parseIdentity(typed) {
    return parseTyped(typed, parseDomainOrAddress, IDENTITY_SLIPS);
  }
  function parseTyped(typed, parse, slips) {
    const text = typed.trim();
    if (text === "") return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty`
    };
    if (text.length > LONGEST_TYPED) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is longer than ${LONGEST_TYPED} characters`
    };
    const variable = aboutVariable(text);
    if (variable) return {
      problem: variable
    };
    const parsed = parse(text);
    if ("value" in parsed) return parsed;
    return {
      problem: listOf(text, parse) ?? slipIn(text, parse, slips) ?? parsed.problem
    };
  }
  function listOf(text, parse) {
    const names = text.split(/[\s,;]+/);
    if (names.length < 2 || !names.every(name => "value" in parse(name))) return;
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a list of ${names.length} names: give one here, and several identities in ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("config-file")}`;
  }
  function aboutVariable(text) {
    const [expression] = /\$\{\{[^{}]*\}\}/.exec(text) ?? [];
    if (expression) return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`contains the expression ${expression}, and GitHub evaluates expressions in workflow files only: give the name itself`;
    const [variable, inBraces, bare] = /\$(?:\{(\w+)\}|(\w+)$)/.exec(text) ?? [];
    if (!variable) return;
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`contains the shell variable ${variable}, and no shell reads it: give the name itself, or in a workflow ${`\${{ env.${inBraces ?? bare} }}`}`;
  }
  const ALONE = _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the name alone`;
  const UNSET = _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`most likely from an unset variable`;
  const SLIPS = [ {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a URL with no host, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the name itself`,
    pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[/?#]|$)/i,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a URL`,
    fix: ALONE,
    pattern: /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]*)/i,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a ${(0, _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("mailto:")} link`,
    fix: ALONE,
    pattern: /^mailto:([^?]*)/i
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a Markdown link`,
    fix: ALONE,
    pattern: /^\[([^\]]*)\]\(/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has angle brackets`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give what is between them`,
    pattern: /<([^<>]+)>/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has square brackets`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give what is between them`,
    pattern: /^\[([^[\]]*)\]$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has quotation marks`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`leave them out`,
    pattern: /^["'`“”„‘’«»]*([^"'`“”„‘’«»](?:.*[^"'`“”„‘’«»])?)["'`“”„‘’«»]*$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`ends in a comma`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`leave it out`,
    pattern: /^([^,]+),+$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`ends in a semicolon`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`leave it out`,
    pattern: /^([^;]+);+$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has a path behind the name`,
    fix: ALONE,
    pattern: /^([^/:]+)\//
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has a port behind the name`,
    fix: ALONE,
    pattern: /^([^/:]+):\d*$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`contains a placeholder`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`only ${(0, _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("config-file")} knows ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("{domain}")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("{region}")}, so give the full name`,
    pattern: /\{\w*\}/,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is one label only, with nothing after its dot, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the full name`,
    pattern: /^[^.@]+\.$/,
    isCertain: true
  } ];
  const DOMAIN_SLIPS = [ {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an ARN`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the domain name itself`,
    pattern: /^arn:/i,
    isCertain: true
  }, ...SLIPS, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a domain with nothing before its @, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the domain alone`,
    pattern: /^@(.+)/,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an email address with nothing after its @, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the domain alone`,
    pattern: /@$/,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an email address`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the domain alone`,
    pattern: /@([^@]*)$/,
    isCertain: true
  } ];
  const IDENTITY_SLIPS = [ {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an ARN`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the identity alone`,
    pattern: /^arn:[^/]*:identity\/(.+)/i,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an ARN, and not that of an SES identity`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the domain or the email address`,
    pattern: /^arn:/i,
    isCertain: true
  }, ...SLIPS, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty before its first dot, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the full name, or the domain without the dot`,
    pattern: /^\.+([^.@][^@]*)$/,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty before the @, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the whole address, or the domain alone`,
    pattern: /^@(.*)/,
    isCertain: true
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty after the @, ${UNSET}`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`give the whole address`,
    pattern: /^[^@]+@$/,
    isCertain: true
  } ];
  function slipIn(text, parse, slips) {
    for (const {is: is, fix: fix, pattern: pattern, isCertain: isCertain} of slips) {
      const [found, meant = ""] = pattern.exec(text) ?? [];
      if (found === void 0 || meant === text) continue;
      const name = nameIn(meant, parse, slips);
      if (name) return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${is}: ${fix}, ${name}`;
      if (isCertain) return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${is}: ${fix}`;
    }
    return;
  }
  const MOST_SLIPS = 3;
  function nameIn(text, parse, slips, mostSlips = MOST_SLIPS) {
    const name = text.trim();
    if ("value" in parse(name)) return name;
    if (mostSlips === 0) return;
    const meant = slips.flatMap(({pattern: pattern}) => pattern.exec(name)?.[1] ?? []);
    for (const inner of meant) {
      const found = inner === name ? void 0 : nameIn(inner, parse, slips, mostSlips - 1);
      if (found) return found;
    }
    return;
  }
  function parseDomain(text) {
    if (text === "") return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty`
    };
    if (text.startsWith("*")) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a wildcard: give one full name`
    };
    const foreign = /[^A-Za-z0-9.\-\u{80}-\u{10ffff}]|[\p{Pi}\p{Pf}\p{Ps}\p{Pe}–—−]/u.exec(text);
    if (foreign) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`contains ${describe(foreign[0])}, which is not allowed in a domain name`
    };
    const ascii = toALabels(text);
    if (ascii === "") return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is not a valid internationalized name`
    };
    return checkLabels(ascii.replace(/\.$/, ""));
  }
  function toALabels(text) {
    return /[^\x00-\x7f]/.test(text) ? (0, node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(text) : text.toLowerCase();
  }
  function describe(character) {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return /[\p{C}\p{Z}]/u.test(character) ? `U+${codePoint}` : `${character} (U+${codePoint})`;
  }
  function checkLabels(name) {
    const labels = name.split(".");
    if (labels.includes("")) return {
      problem: aboutEmptyLabel(labels)
    };
    if (labels.length < 2) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is one label only: give the full name, such as ${`${name}.example.com`}`
    };
    if (name.length > LONGEST_NAME) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is longer than ${LONGEST_NAME} characters`
    };
    const bad = labels.find(label => label.length > LONGEST_LABEL || !LABEL.test(label));
    if (bad !== void 0) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has the label "${bad}": a label is 1 to ${LONGEST_LABEL} letters, digits and hyphens, with no hyphen at its ends`
    };
    if (/^\d+$/.test(labels.at(-1) ?? "")) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`ends in a number: an IP address is not a domain name`
    };
    return {
      value: name
    };
  }
  function aboutEmptyLabel(labels) {
    const others = labels.filter(label => label !== "");
    if (others.length === 0) return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty but for dots, ${UNSET}: give the full name`;
    if (labels[0] === "") {
      const example = [ "bounce", ...others ].join(".");
      return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty before its first dot, ${UNSET}: give the full name, such as ${example}`;
    }
    const example = others.length > 1 ? _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`, such as ${others.join(".")}` : _message_js__WEBPACK_IMPORTED_MODULE_1__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is empty between two of its dots, ${UNSET}: give the full name${example}`;
  }
  function parseDomainOrAddress(text) {
    const at = text.lastIndexOf("@");
    if (at < 0) {
      const domain = parseDomain(text);
      return "problem" in domain ? domain : {
        value: {
          kind: "domain",
          name: domain.value,
          domain: domain.value
        }
      };
    }
    const local = text.slice(0, at);
    if (local.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(local)) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has "${local}" before the @: SES takes 1 to ${LONGEST_LOCAL_PART} ASCII letters, digits and signs there, unquoted`
    };
    const domain = parseDomain(text.slice(at + 1));
    if ("problem" in domain) return {
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has a domain after the @ that ${domain.problem}`
    };
    return {
      value: {
        kind: "email",
        name: `${local}@${domain.value}`,
        domain: domain.value
      }
    };
  }
  function isStrictChild(child, parent) {
    return child.endsWith(`.${parent}`);
  }
  function lineage(name) {
    const labels = name.split(".");
    return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
  }
  function isWithin(name, domain) {
    return name === domain || name.endsWith(`.${domain}`);
  }
  function plainName(name) {
    return name.toLowerCase().replace(/\.$/, "");
  }
}),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    W: () => planPublication,
    u: () => creationsIn
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  var _mx_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5999);
  var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8262);
  var _spf_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3518);
  var _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2996);
  var _zone_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1407);
  function creationsIn(changes) {
    return changes.map(({record: record, joins: joins}) => ({
      type: record.type,
      ttl: joins?.ttl ?? record.ttl,
      values: [ ...joins?.values ?? [], (0, _zone_file_js__WEBPACK_IMPORTED_MODULE_5__.xK)(record) ]
    }));
  }
  function planPublication(domain, region, existing, isApex) {
    const obstacle = existing.find(({type: type}) => type === "CNAME" || type === "NS" && !isApex);
    if (obstacle) return {
      kind: "conflict",
      reasons: [ aboutObstacle(domain, obstacle) ]
    };
    const plans = (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.U)(domain, region).map(record => {
      const sets = existing.filter(({type: type}) => type === record.type);
      return record.type === "MX" ? planMx(record, sets, region) : planSpf(record, sets);
    });
    const reasons = plans.flatMap(plan => plan.kind === "conflict" ? plan.reasons : []);
    if (reasons.length > 0) return {
      kind: "conflict",
      reasons: reasons
    };
    return {
      kind: "changes",
      changes: plans.flatMap(plan => plan.kind === "changes" ? plan.changes : [])
    };
  }
  const NOTHING = {
    kind: "changes",
    changes: []
  };
  function aboutObstacle(domain, {type: type, values: values}) {
    return type === "CNAME" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${domain} is a CNAME for ${shown(values)}, and a name with a CNAME can have no MX and TXT records: delete it, or take another MAIL FROM domain.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${domain} is delegated to ${shown(values)}: publish in the zone there.`;
  }
  const RECEIVING = new Set([ "foreign", "receiving" ]);
  function planMx(record, sets, region) {
    const value = `${record.priority} ${record.value}`;
    if (sets.length === 0) return add(record, void 0);
    const values = sets.flatMap(set => set.values);
    if ((0, _mx_js__WEBPACK_IMPORTED_MODULE_1__.vQ)(values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8), region)) return NOTHING;
    const receives = values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8).some(({host: host}) => RECEIVING.has((0, 
    _mx_js__WEBPACK_IMPORTED_MODULE_1__.g3)(host, region)));
    const advice = receives ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` A name that receives other mail cannot be a MAIL FROM domain.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${record.name} has MX ${shown(values)} and needs exactly MX ${value}.${advice}`);
  }
  function planSpf(record, sets) {
    const [set, ...others] = sets;
    if (!set) return add(record, void 0);
    const spf = sets.flatMap(({values: values}) => values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.RM)).filter(_spf_js__WEBPACK_IMPORTED_MODULE_3__.eY);
    if ((0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.Sg)(spf)) return NOTHING;
    if (spf.length > 0) return conflict(aboutSpf(record.name, spf));
    if (others.length > 0 || set.isSpecial || set.ttl === void 0) return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The TXT records of ${record.name} are an alias or follow a routing policy, so ${_records_js__WEBPACK_IMPORTED_MODULE_2__.E} has to be added there by hand.`);
    return add(record, {
      ttl: set.ttl,
      values: set.values
    });
  }
  function aboutSpf(name, records) {
    const invalid = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.X)(records).flatMap(fault => fault.kind === "invalid" ? fault.words : []);
    const reason = invalid.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` (invalid: ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.z)(invalid)})` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    const replaced = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.gG)(records);
    return replaced.kind === "record" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason} and needs exactly TXT ${replaced.record} instead.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason}, which does not work for SES. ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.N)(replaced)}`;
  }
  function add(record, joins) {
    return {
      kind: "changes",
      changes: [ {
        record: record,
        joins: joins
      } ]
    };
  }
  function conflict(reason) {
    return {
      kind: "conflict",
      reasons: [ reason ]
    };
  }
  const MOST_SHOWN = 10;
  function shown(values) {
    if (values.length === 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`an alias`;
    const first = values.slice(0, MOST_SHOWN).map(value => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${value}`);
    const more = values.length > MOST_SHOWN ? [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`and ${values.length - MOST_SHOWN} more` ] : [];
    return [ ...first, ...more ].reduce((all, next) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${all}, ${next}`);
  }
}),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Of: () => recordsSeen,
    RS: () => isInPlace,
    ar: () => bestView
  });
  var _dns_view_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6153);
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5999);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3518);
  var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5556);
  function recordsSeen(seen, region) {
    const answers = seen.servers.filter(({mx: mx, txt: txt}) => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(mx) || (0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(txt));
    const isComparable = answers.length > 1 && (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(seen.cname).length === 0;
    const views = isComparable ? answers.map(({mx: mx, txt: txt}) => ({
      ...seen,
      mx: mx,
      txt: txt
    })) : [ seen ];
    const all = views.map(view => judge((0, _wildcard_js__WEBPACK_IMPORTED_MODULE_2__.j)(view, region), region));
    return [ worst(all.map(({mx: mx}) => mx)), worst(all.map(({txt: txt}) => txt)) ];
  }
  const FROM_WORST = [ "missing", "wrong", "in place", "not known" ];
  function worst(records) {
    return records.reduce((one, other) => FROM_WORST.indexOf(other.status) < FROM_WORST.indexOf(one.status) ? other : one);
  }
  function judge(view, region) {
    const mx = (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.mx);
    const spf = (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.txt).filter(_spf_js__WEBPACK_IMPORTED_MODULE_1__.eY);
    const statusOf = (answer, found, isRight) => {
      if (view.isPrivateView) return "not known";
      if (isRight) return "in place";
      if ((0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.cname).length > 0) return "wrong";
      if (!(0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(answer)) return "not known";
      return (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.W0)(answer) || found.length === 0 ? "missing" : "wrong";
    };
    return {
      mx: {
        type: "MX",
        seen: mx.map(_mx_js__WEBPACK_IMPORTED_MODULE_0__.j3),
        status: statusOf(view.mx, mx, (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(mx, region))
      },
      txt: {
        type: "TXT",
        seen: spf,
        status: statusOf(view.txt, spf, (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(spf))
      }
    };
  }
  function bestView(view, region) {
    const {servers: servers} = view;
    const bestMx = servers.find(({mx: mx}) => (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)((0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(mx), region))?.mx;
    const bestTxt = servers.find(({txt: txt}) => (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.Sg)((0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(txt).filter(_spf_js__WEBPACK_IMPORTED_MODULE_1__.eY)))?.txt;
    return {
      ...view,
      mx: bestMx ?? view.mx,
      txt: bestTxt ?? view.txt
    };
  }
  function isInPlace(view, region) {
    return recordsSeen(view, region).every(({status: status}) => status === "in place");
  }
}),

/***/ 8262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    E: () => SPF_RECORD,
    U: () => dnsRecords
  });
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5999);
  var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2221);
  const TTL_SECONDS = 300;
  const SPF_RECORD = "v=spf1 include:amazonses.com ~all";
  function dnsRecords(domain, region) {
    return [ {
      type: "MX",
      name: domain,
      ttl: TTL_SECONDS,
      priority: _mx_js__WEBPACK_IMPORTED_MODULE_0__.Ok,
      value: (0, _regions_js__WEBPACK_IMPORTED_MODULE_1__._W)(region)
    }, {
      type: "TXT",
      name: domain,
      ttl: TTL_SECONDS,
      value: SPF_RECORD
    } ];
  }
}),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Cn: () => knownSesRegions,
    Dp: () => isRegion,
    R: () => isKnownSesRegion,
    _W: () => feedbackHost,
    iQ: () => partitionOf,
    vF: () => isFeedbackHostConfirmed,
    xW: () => mainRegionOf
  });
  const knownSesRegions = [ "af-south-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2" ];
  const SES_REGIONS = new Set(knownSesRegions);
  const UNCONFIRMED_FEEDBACK_HOSTS = new Set([ "us-gov-east-1", "eusc-de-east-1" ]);
  function isRegion(text) {
    return /^[a-z]{2,5}(?:-[a-z]+){1,2}-\d{1,2}$/.test(text);
  }
  function isKnownSesRegion(region) {
    return SES_REGIONS.has(region);
  }
  function isFeedbackHostConfirmed(region) {
    return !UNCONFIRMED_FEEDBACK_HOSTS.has(region);
  }
  function feedbackHost(region) {
    return `feedback-smtp.${region}.amazonses.com`;
  }
  function mainRegionOf(partition) {
    return MAIN_REGIONS[partition] ?? "us-east-1";
  }
  const MAIN_REGIONS = {
    "aws-us-gov": "us-gov-west-1",
    "aws-cn": "cn-northwest-1",
    "aws-eusc": "eusc-de-east-1"
  };
  function partitionOf(region) {
    if (region.startsWith("us-gov-")) return "aws-us-gov";
    if (region.startsWith("eusc-")) return "aws-eusc";
    return "aws";
  }
}),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    N: () => adviseByHand,
    z: () => describeWords
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3518);
  const MOST_SHOWN = 3;
  function describeWords(words) {
    const more = words.length > MOST_SHOWN ? [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`and ${words.length - MOST_SHOWN} more` ] : [];
    return [ ...words.slice(0, MOST_SHOWN).map(describeWord), ...more ].reduce((all, next) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${all}, ${next}`);
  }
  function describeWord({text: text, term: term, meant: meant}) {
    const [foreign] = /[^ -~]/u.exec(text) ?? [];
    const seen = foreign === void 0 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text} contains ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(codePoint(foreign))} and`;
    if (term && meant.includes(term)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text} repeats ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${term.name}=`)}, which may appear only once`;
    if (meant.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} should be ${meant.map(one => one.text).join(" ")}`;
    const [, name = ""] = /^[+?~-]?([a-z]+[46]?)/.exec(text.toLowerCase()) ?? [];
    const form = FORMS.get(name);
    return form ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} should look like ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(form)}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} is not an SPF term`;
  }
  const FORMS = new Map([ [ "all", "~all" ], [ "include", "include:example.com" ], [ "exists", "exists:%{i}.example.com" ], [ "ptr", "ptr:example.com" ], [ "mx", "mx:example.com/24" ], [ "a", "a:example.com/24" ], [ "ip4", "ip4:192.0.2.0/24" ], [ "ip6", "ip6:2001:db8::/32" ], [ "redirect", "redirect=example.com" ], [ "exp", "exp=example.com" ] ]);
  function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  function adviseByHand(replacement) {
    const goal = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`put ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include:amazonses.com")} before its ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("all")}`;
    if (replacement.kind === "too-long") return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Correct it by hand and ${goal}; it does not fit one string of ${_spf_js__WEBPACK_IMPORTED_MODULE_1__.xX} characters, so split it into several.`;
    const {lookups: lookups} = replacement;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`With ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include:amazonses.com")} it needs ${lookups} DNS lookups, and SPF allows ${_spf_js__WEBPACK_IMPORTED_MODULE_1__.WJ}: remove ${lookups - _spf_js__WEBPACK_IMPORTED_MODULE_1__.WJ} or more of its ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("a")}, ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("mx")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ptr")}, ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("exists")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("redirect")} terms, or replace them with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ip4")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ip6")}, and ${goal}.`;
  }
}),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    xX: () => LONGEST_STRING,
    WJ: () => MOST_LOOKUPS,
    QR: () => allowsSes,
    Sg: () => isRightSpf,
    eY: () => isSpf,
    X: () => judgeSpf,
    gG: () => replaceSpf
  });
  var external_node_net_ = __nccwpck_require__(7030);
  // CONCATENATED MODULE: ./mail-from/spf-grammar.js
  const MECHANISM_NAMES = [ "all", "include", "exists", "ptr", "mx", "a", "ip4", "ip6" ];
  function parseTerm(text) {
    if (!/^[!-~]+$/.test(text)) return;
    const lower = text.toLowerCase();
    const [, modifier, value = ""] = /^([a-z][\w.-]*)=(.*)$/.exec(lower) ?? [];
    if (modifier !== void 0) {
      const isValid = modifier === "redirect" ? isPolicyName(value) : modifier === "exp" ? isDomain(value) : isMacroString(value);
      return isValid ? {
        kind: "modifier",
        text: text,
        name: modifier,
        value: withoutDot(value)
      } : void 0;
    }
    const [, qualifier, written, rest = ""] = /^([+?~-]?)([a-z]+[46]?)([:/].*)?$/.exec(lower) ?? [];
    const name = MECHANISM_NAMES.find(one => one === written);
    const argument = name && parseArgument(name, rest);
    return argument && {
      kind: "mechanism",
      text: text,
      qualifier: qualifier || "+",
      name: name,
      ...argument
    };
  }
  function isMechanismName(text) {
    return MECHANISM_NAMES.some(name => name === text);
  }
  function parseArgument(name, text) {
    switch (name) {
     case "all":
      return text === "" ? {
        prefix4: 0,
        prefix6: 0
      } : void 0;

     case "include":
      return parseDomain(text, isPolicyName);

     case "exists":
      return parseDomain(text, isDomain);

     case "ptr":
      return text === "" ? {} : parseDomain(text, isDomain);

     case "a":
     case "mx":
      return parseHosts(text);

     case "ip4":
     case "ip6":
      return parseNetwork(name, text);
    }
  }
  function parseDomain(text, isValid) {
    const domain = text.slice(1);
    return text.startsWith(":") && isValid(domain) ? {
      domain: withoutDot(domain)
    } : void 0;
  }
  function parseHosts(text) {
    const match = /^(:.*?)?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/.exec(text);
    if (!match) return;
    const [, domain, four, six] = match;
    if (!isPrefix(four, 32) || !isPrefix(six, 128)) return;
    const named = domain === void 0 ? {} : parseDomain(domain, isDomain);
    return named && {
      ...named,
      prefix4: numberOf(four),
      prefix6: numberOf(six)
    };
  }
  function parseNetwork(name, text) {
    const [, address = "", prefix] = /^:([\da-f:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    if (name === "ip4") return (0, external_node_net_.isIPv4)(address) && isPrefix(prefix, 32) ? {
      prefix4: numberOf(prefix)
    } : void 0;
    return (0, external_node_net_.isIPv6)(address) && isPrefix(prefix, 128) ? {
      prefix6: numberOf(prefix)
    } : void 0;
  }
  function isPrefix(digits, most) {
    return digits === void 0 || /^(?:0|[1-9]\d*)$/.test(digits) && Number(digits) <= most;
  }
  function numberOf(digits) {
    return digits === void 0 ? void 0 : Number(digits);
  }
  const MACRO = /%(?:\{[slodiphv](?:0*[1-9]\d*)?r?[.+,/_=-]*\}|[%_-])/g;
  const EXPANSION = " ";
  function isMacroString(text) {
    return !text.replace(MACRO, EXPANSION).includes("%");
  }
  function isDomain(text) {
    const shape = text.replace(MACRO, EXPANSION);
    if (shape.includes("%")) return false;
    const labels = withoutDot(shape).split(".");
    const isTopLabel = /^(?=.*[a-z-])[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(labels.at(-1) ?? "");
    return shape.endsWith(EXPANSION) || labels.length > 1 && isTopLabel;
  }
  function isPolicyName(text) {
    const shape = text.replace(MACRO, EXPANSION);
    const isName = /^(?:[\w-]{1,63}\.)+(?:[a-z]+|xn--[a-z\d-]+)\.?$/.test(text);
    return isName || isDomain(text) && shape.includes(EXPANSION) && /^[\w .-]+$/.test(shape);
  }
  function withoutDot(text) {
    return text.endsWith(".") ? text.slice(0, -1) : text;
  }
  // CONCATENATED MODULE: ./mail-from/spf-repair.js
  const MOST_WORDS = 200;
  function readWords(bytes) {
    const texts = bytes.map(decodeUtf8);
    if (texts.length > MOST_WORDS) return texts.map(readLiterally);
    const words = [];
    for (let i = 0; i < texts.length; i += 1) {
      const pair = readPair(texts[i], texts[i + 1]);
      words.push(pair ?? readWord(texts[i] ?? ""));
      if (pair) i += 1;
    }
    return words;
  }
  function decodeUtf8(text) {
    if (!/^[\x00-\xff]*$/.test(text)) return text;
    const decoded = Buffer.from(text, "latin1").toString("utf8");
    return decoded.includes("�") ? text : decoded;
  }
  function readLiterally(text) {
    const term = parseTerm(text);
    return {
      text: text,
      term: term,
      meant: term ? [ term ] : []
    };
  }
  function readWord(text) {
    const term = parseTerm(text);
    return {
      text: text,
      term: term,
      meant: term && !isSuspect(term) ? [ term ] : repair(text)
    };
  }
  function readPair(first, second) {
    if (first === void 0 || second === void 0) return;
    const isName = /^[+?~-]?(?:include|exists|ip[46])$/i.test(first);
    const isCutOff = isName || /[:=] | [:=/]/.test(`${first} ${second}`);
    const isQualifier = /^[+?~\p{Pd}]$/u.test(first);
    const isPair = isQualifier || isCutOff && !parseTerm(second);
    const meant = isPair ? readWord(first + (isName ? ":" : "") + second).meant : [];
    return meant.length > 0 ? {
      text: `${first} ${second}`,
      term: void 0,
      meant: meant
    } : void 0;
  }
  function isSuspect(term) {
    return term.kind === "modifier" && isMechanismName(term.name);
  }
  const SEPARATORS = /[\s,;|"'`\\<>\p{Pi}\p{Pf}]+/u;
  const SEAM = /(?=[+?~-](?:(?:include|exists|ip[46]|ptr|mx|a):|(?:all|ptr|mx|a)$))|(?<![+?~-])(?=(?:include|exists|ip[46]|ptr|mx|a):|(?:redirect|exp)=)/i;
  function repair(text) {
    const pieces = text.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-").replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, "").split(SEPARATORS).filter(piece => piece !== "");
    return pieces.flatMap((piece, i) => {
      const parts = piece.split(SEAM).map(repairTerm);
      const found = parts.filter(part => part !== void 0);
      if (found.length === parts.length) return found;
      const [mechanism = ""] = /^[^:=]*[:=]/.exec(pieces[i - 1] ?? "") ?? [];
      return repairTerm(piece) ?? repairTerm(mechanism + piece) ?? found;
    });
  }
  const NAMES = [ "all", "include", "redirect", "exists", "ptr", "exp", "mx", "a", "ip4", "ip6" ];
  function repairTerm(text) {
    const [, qualifiers = "", typed = "", argument = ""] = /^[^a-z\d+?~-]*([+?~-]*)((?:[a-z]+[46]?)?)[:=./@-]*(.*)$/is.exec(text) ?? [];
    const name = typed.toLowerCase();
    const named = [ ...NAMES.filter(one => one === name), ...NAMES.filter(one => isOneSlipAway(name, one)) ];
    const others = [ ...named.length > 0 || name === "" ? [ "ip4", "ip6" ] : [], ...name.startsWith("ip") ? [ "a" ] : [] ];
    const trimmed = /^.*[a-z\d}]/is.exec(argument)?.[0] ?? "";
    const candidates = [ ...named, ...others ].flatMap(one => [ argument, trimmed ].map(value => {
      if (one === "redirect" || one === "exp") return `${one}=${value}`;
      const qualifier = qualifiers.slice(-1);
      if (one === "all" && (qualifier === "" || qualifier === "+")) return `~all${value}`;
      return `${qualifier}${one}${value && `:${value}`}`;
    }));
    return [ text, ...candidates, .../^amazonses\.com\b/i.test(text) ? [ `include:${text}` ] : [] ].map(parseTerm).find(term => term !== void 0 && !isSuspect(term));
  }
  function isOneSlipAway(typed, name) {
    const start = [ ...name ].findIndex((letter, i) => letter !== typed[i]);
    const at = start < 0 ? name.length : start;
    const [a = "", b = ""] = name.slice(at);
    const swapped = typed.startsWith(b + a, at) && typed.slice(at + 2) === name.slice(at + 2);
    return name.length > 2 && (swapped || typed.slice(at + 1) === name.slice(at + 1) || typed.slice(at + 1) === name.slice(at) || typed.slice(at) === name.slice(at + 1));
  }
  // CONCATENATED MODULE: ./mail-from/spf.js
  const MOST_LOOKUPS = 10;
  const LONGEST_STRING = 255;
  const SES = "amazonses.com";
  const INCLUDE = `include:${SES}`;
  function isSpf(value) {
    return /^v=spf1(?: |$)/i.test(value);
  }
  function allowsSes(record) {
    return isRightSpf([ record ]);
  }
  function isRightSpf(records) {
    return records.length > 0 && judgeSpf(records).every(({kind: kind}) => kind === "allows-all") && records.every(record => namesSes(termsOf(wordsOf(record))));
  }
  function judgeSpf(records) {
    return records.length > 1 ? [ {
      kind: "multiple"
    } ] : records.flatMap(judgeRecord);
  }
  const ONLY_ONCE = [ "redirect", "exp" ];
  function judgeRecord(record) {
    const words = wordsOf(record);
    const firsts = ONLY_ONCE.map(name => words.find(({term: term}) => term?.name === name));
    const invalid = words.filter(word => !word.term || ONLY_ONCE.includes(word.term.name) && !firsts.includes(word));
    if (invalid.length > 0) return [ {
      kind: "invalid",
      words: invalid
    } ];
    const terms = termsOf(words);
    const lookups = lookupsOf(terms);
    const isOverLimit = lookups > MOST_LOOKUPS;
    const open = evaluated(terms).find(allowsEverybody);
    const ignored = words.filter(({term: term, meant: meant}) => term && !meant.includes(term));
    return [ ...isOverLimit ? [ {
      kind: "too-many-lookups",
      lookups: lookups
    } ] : [], ...open ? [ {
      kind: "allows-all",
      term: open.text
    } ] : [], ...isOverLimit || open || namesSes(terms) ? [] : [ {
      kind: "without-ses",
      ignored: ignored
    } ] ];
  }
  function replaceSpf(records) {
    const record = mergeSpf(records.map(one => wordsOf(one).flatMap(({meant: meant}) => meant)));
    const lookups = lookupsOf(termsOf(wordsOf(record)));
    if (lookups > MOST_LOOKUPS) return {
      kind: "too-many-lookups",
      lookups: lookups
    };
    return record.length > LONGEST_STRING ? {
      kind: "too-long"
    } : {
      kind: "record",
      record: record
    };
  }
  function mergeSpf(records) {
    const mechanisms = records.flat().filter(isMechanism);
    const alls = mechanisms.filter(isAll);
    const end = alls.find(term => !allowsEverybody(term))?.text ?? "~all";
    const redirects = records.flatMap(redirectsOf);
    const isRedirected = alls.length === 0 && redirects.length === 1 && redirects[0]?.value !== SES;
    const hasEnd = alls.length > 0 || redirects.length > 0 && !isRedirected;
    const allowed = [ ...mechanisms.filter(term => !isAll(term) && !allowsEverybody(term)), ...isRedirected ? [] : redirects.flatMap(asInclude) ];
    const barrier = allowed.findIndex(isForAllOfIPv4);
    const atBarrier = barrier < 0 ? allowed.length : barrier;
    const listed = allowed.map(term => isSes(term) ? INCLUDE : term.text);
    const modifiers = [ ...isRedirected ? redirects : [], ...records.flat().filter(term => isModifier(term) && term.name !== "redirect") ];
    return [ "v=spf1", ...new Set([ ...listed.slice(0, atBarrier), INCLUDE, ...listed.slice(atBarrier) ]), ...hasEnd ? [ end ] : [], ...new Map(modifiers.map(({name: name, text: text}) => [ name, text ])).values() ].join(" ");
  }
  function asInclude({text: text}) {
    const term = parseTerm(text.replace(/^redirect=/i, "include:"));
    return term && isMechanism(term) ? [ term ] : [];
  }
  function wordsOf(record) {
    return readWords(record.split(/ +/).slice(1).filter(Boolean));
  }
  function termsOf(words) {
    return words.flatMap(({term: term}) => term ?? []);
  }
  function evaluated(terms) {
    const mechanisms = terms.filter(isMechanism);
    const end = mechanisms.findIndex(isAll);
    return end < 0 ? mechanisms : mechanisms.slice(0, end + 1);
  }
  const LOOKUPS = new Set([ "include", "a", "mx", "ptr", "exists" ]);
  function lookupsOf(terms) {
    return evaluated(terms).filter(({name: name}) => LOOKUPS.has(name)).length + redirectsOf(terms).length;
  }
  function redirectsOf(terms) {
    const redirects = terms.filter(isModifier).filter(({name: name}) => name === "redirect");
    return terms.filter(isMechanism).some(isAll) ? [] : redirects;
  }
  function namesSes(terms) {
    const decisive = evaluated(terms).find(term => isSes(term) || isForAllOfIPv4(term));
    return decisive ? isSes(decisive) && decisive.qualifier === "+" : redirectsOf(terms).some(({value: value}) => value === SES);
  }
  function isSes({name: name, domain: domain}) {
    return name === "include" && domain === SES;
  }
  function isAll({name: name}) {
    return name === "all";
  }
  function isForAllOfIPv4({prefix4: prefix4}) {
    return prefix4 === 0;
  }
  function allowsEverybody({qualifier: qualifier, prefix4: prefix4, prefix6: prefix6}) {
    return qualifier === "+" && (prefix4 === 0 || prefix6 === 0);
  }
  function isMechanism(term) {
    return term.kind === "mechanism";
  }
  function isModifier(term) {
    return term.kind === "modifier";
  }
}),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    j: () => withoutWildcard,
    z: () => typesOfWildcard
  });
  var _dns_view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6153);
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5999);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3518);
  const TYPES = [ "cname", "mx", "txt" ];
  function typesOfWildcard(view) {
    const {wildcard: wildcard} = view;
    if (!wildcard || !TYPES.every(type => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.tj)(view[type], wildcard[type]))) return [];
    return TYPES.filter(type => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view[type]).length > 0);
  }
  function withoutWildcard(view, region) {
    const types = typesOfWildcard(view);
    if (types.length === 0) return view;
    const isAlias = types.includes("cname");
    const isRightMx = !isAlias && (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)((0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view.mx), region);
    const isRightSpf = !isAlias && (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view.txt).some(value => (0, 
    _spf_js__WEBPACK_IMPORTED_MODULE_1__.eY)(value) && (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.QR)(value));
    return {
      ...view,
      mx: isRightMx ? view.mx : withoutRecords(view.mx),
      txt: isRightSpf ? view.txt : withoutRecords(view.txt),
      cname: withoutRecords(view.cname)
    };
  }
  function withoutRecords(answer) {
    return answer.kind === "records" ? {
      kind: "nodata"
    } : answer;
  }
}),

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    I8: () => parseMxValue,
    PJ: () => zoneFile,
    RM: () => parseTxtValue,
    gb: () => txtValue,
    xK: () => recordValue
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1236);
  function zoneFile(records) {
    return records.map(record => `${record.name}. ${record.ttl} IN ${record.type} ${recordValue(record)}`).join("\n");
  }
  function recordValue(record) {
    return record.type === "MX" ? `${record.priority} ${record.value}.` : txtValue(record.value);
  }
  function txtValue(text) {
    return `"${text}"`;
  }
  function parseTxtValue(value) {
    const chunks = Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs), ([, chunk = ""]) => chunk);
    return (chunks.length > 0 ? chunks : [ value ]).join("").replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal, character) => octal ? String.fromCharCode(Number.parseInt(octal, 8)) : character ?? "");
  }
  function parseMxValue(value) {
    const [preference = "", host = ""] = value.trim().split(/\s+/);
    return {
      preference: Number(preference),
      host: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MH)(host)
    };
  }
}),

/***/ 8540:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4022);
      var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8212);
      var _aws_early_start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8289);
      var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3535);
      var _dns_system_dns_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6685);
      var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5650);
      var _github_comments_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9463);
      var _github_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4487);
      var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3102);
      const runner = new _github_runner_js__WEBPACK_IMPORTED_MODULE_7__.k;
      const edges = {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__.ml,
        signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.W,
        mask: secret => runner.mask(secret),
        log: line => runner.log(line),
        trace: line => runner.debug(line),
        onRetry: (party, words, delayMs) => runner.log(_message_js__WEBPACK_IMPORTED_MODULE_8__.ab`${party}: ${words}; trying again in ${(delayMs / 1e3).toFixed(1)} s.`)
      };
      try {
        await (0, _action_js__WEBPACK_IMPORTED_MODULE_1__.e)({
          runner: runner,
          env: process.env,
          clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__.ml,
          signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.W,
          openAws: async settings => {
            const {idToken: idToken} = await (0, _aws_early_start_js__WEBPACK_IMPORTED_MODULE_2__.w)(settings, process.env, edges);
            const {openAws: openAws} = await Promise.all([ __nccwpck_require__.e(112), __nccwpck_require__.e(106) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1106));
            return openAws(settings, process.env, edges, idToken);
          },
          openManyAws: async settings => {
            const {idToken: idToken} = await (0, _aws_early_start_js__WEBPACK_IMPORTED_MODULE_2__.w)(settings, process.env, edges);
            const {openManyAws: openManyAws} = await Promise.all([ __nccwpck_require__.e(112), __nccwpck_require__.e(106), __nccwpck_require__.e(491) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7491));
            const notice = message => runner.notice("One read per identity", message);
            return openManyAws(settings, process.env, edges, notice, idToken);
          },
          openDns: ({dnsServers: dnsServers}) => new _dns_system_dns_js__WEBPACK_IMPORTED_MODULE_4__.l({
            servers: dnsServers,
            ...edges
          }),
          openComments: (token, event) => new _github_comments_js__WEBPACK_IMPORTED_MODULE_6__.X({
            token: token,
            event: event,
            env: process.env,
            ...edges
          })
        });
      } catch (error) {
        const {code: code, text: text} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.ie)(error);
        runner.fail(code, text);
      }
      setTimeout(() => process.exit(), 1e3).unref();
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Jj: () => cut,
    SS: () => codeSpan,
    aY: () => code,
    ab: () => msg,
    fj: () => join,
    o1: () => oneValue,
    xF: () => fenceAround
  });
  var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8660);
  const LONGEST_VALUE = 500;
  class Message {
    parts;
    constructor(parts) {
      this.parts = parts;
    }
    plain() {
      return oneLine(this.parts.map(part => "words" in part ? part.words : shorten(part.value)).join(""));
    }
    markdown() {
      return this.parts.map(part => "words" in part ? part.words : codeSpan(part.value)).join("");
    }
  }
  function msg(literals, ...values) {
    const parts = literals.flatMap((words, i) => {
      const value = values[i];
      if (value === void 0) return [ {
        words: words
      } ];
      if (value instanceof Message) return [ {
        words: words
      }, ...value.parts ];
      return [ {
        words: words
      }, typeof value === "number" ? {
        words: String(value)
      } : {
        value: value
      } ];
    });
    return new Message(apart(parts.filter(part => !("words" in part) || part.words !== "")));
  }
  function code(text) {
    return new Message([ {
      value: text
    } ]);
  }
  function apart(parts) {
    return parts.flatMap((part, i) => {
      const before = parts[i - 1];
      return "value" in part && before && "value" in before ? [ {
        words: " "
      }, part ] : [ part ];
    });
  }
  function join(messages) {
    return new Message(messages.flatMap(({parts: parts}, i) => i === 0 ? parts : [ {
      words: " "
    }, ...parts ]));
  }
  function codeSpan(value) {
    const text = withoutLongFences(oneLine(shorten(value))).trim() || "(empty)";
    const fence = fenceAround(text, 1);
    return text.includes("`") ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
  }
  function withoutLongFences(text) {
    return text.replace(/`+/g, run => cut(run, 40));
  }
  function fenceAround(text, least) {
    const longest = Array.from(text.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), least - 1);
    return "`".repeat(longest + 1);
  }
  function oneLine(text) {
    return visible(text).replaceAll("##[", "## [").replace(/^\s*::/, ": :");
  }
  function oneValue(value) {
    return oneLine(shorten(value));
  }
  function visible(text) {
    return (0, _secrets_js__WEBPACK_IMPORTED_MODULE_0__.c)(text).toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  }
  function shorten(text) {
    return cut(visible(text), LONGEST_VALUE + 1);
  }
  function cut(text, mostCharacters) {
    return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).toWellFormed()}…`;
  }
}),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    $: () => outcomeOf,
    s: () => nextStep
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7243);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2246);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3822);
  function outcomeOf(result) {
    const {settings: settings, after: after} = result;
    if (settings?.mode === "check") return outcomeOfCheck(after);
    const isPlan = settings?.mode === "plan";
    const steps = stepsOf(result, isPlan);
    if (!steps) return outcomeWithoutSteps(after);
    return !isPlan && (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${steps}; SES has verified the domain.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${steps}.`;
  }
  function outcomeOfCheck(after) {
    return after?.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has verified ${after.domain}, and the settings match.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has no custom MAIL FROM domain, as declared.`;
  }
  function outcomeWithoutSteps(after) {
    if (after?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change: SES has no custom MAIL FROM domain.`;
    switch (after.status) {
     case "SUCCESS":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change: SES has verified ${after.domain}.`;

     case "TEMPORARY_FAILURE":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES, but it can no longer find the MX record of ${after.domain}.`;

     default:
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES, but it hasn't verified ${after.domain} yet.`;
    }
  }
  function stepsOf(result, isPlan) {
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) ?? "none";
    const count = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__.u)(isPlan ? (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.vW)(result) : result.published).length;
    const records = count === 1 ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`1 DNS record` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${count} DNS records`;
    if (change === "none") return count === 0 ? void 0 : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Published`} ${records}`;
    const ses = sesStep(change, result, isPlan);
    return count === 0 ? ses : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${ses} and ${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`publish` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`published`} ${records}`;
  }
  function sesStep(change, result, isPlan) {
    const {target: target, before: before} = result;
    const domain = target?.desired.kind === "custom" ? target.desired.domain : "";
    const old = before?.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the custom MAIL FROM domain`;
    switch (change) {
     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Enable` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Enabled`} ${domain} in SES`;

     case "update":
      return updateStep(result, isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Change` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Changed`);

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Restart` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Restarted`} the verification of ${domain} in SES`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Disable` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Disabled`} ${old} in SES`;
    }
  }
  function updateStep({target: target, before: before}, verb) {
    if (target?.desired.kind !== "custom") return verb;
    const {domain: domain, behavior: behavior} = target.desired;
    if (before?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Set the MAIL FROM domain to ${domain} in SES`;
    return before.domain === domain ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${verb} the behavior on MX failure of ${domain} from ${before.behavior} to ${behavior}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${verb} the MAIL FROM domain in SES from ${before.domain} to ${domain}`;
  }
  function nextStep(result) {
    const isPlan = result.settings?.mode === "plan";
    return isPlan && stepsOf(result, isPlan) ? nextAfterPlan(result) : nextAfterRun(result);
  }
  function nextAfterPlan(result) {
    const then = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.f)(result);
    if (then?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail will then use the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.`;
    const faults = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.WX)(result).filter(finding => finding.severity !== "info" && !(0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.n_)(finding, result));
    const arePrepared = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.xk)(result) || (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.MV)(result) !== void 0;
    const preparation = faults.length > 0 ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings before this is applied.` ] : arePrepared ? [] : [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish both DNS records before this is applied, if you haven't yet.` ];
    const isSoon = faults.length === 0 && arePrepared;
    return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ ...preparation, ...consequence(then, result, isSoon ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it, usually within minutes,` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it,`) ]);
  }
  function nextAfterRun(result) {
    const {after: after} = result;
    if (after?.kind !== "custom") return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ nextAtDefault(result), ...oldRecords(result) ]);
    if (after.status === "SUCCESS") {
      const records = hasFaults(result) ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Keep both DNS records in place.`;
      return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ records, ...oldRecords(result) ]);
    }
    return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ advice(result), ...consequence(after, result, _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the domain,`), ...oldRecords(result) ]);
  }
  function nextAtDefault(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) === "disable" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail now uses the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail uses the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.`;
  }
  function advice(result) {
    if (hasFaults(result)) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings; SES looks for the MX record for up to 72 hours.`;
    if ((0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.xk)(result)) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Both DNS records are in place, so there's nothing left to do: SES usually finds them within minutes.`;
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.MV)(result) ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`There's nothing left to do: SES usually finds the DNS records within minutes.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish both DNS records if you haven't yet; SES looks for the MX record for up to 72 hours, and usually finds it within minutes.`;
  }
  function consequence({behavior: behavior, status: status}, result, what) {
    if (status === "SUCCESS" || result.plan && result.plan.impact !== "no") return [];
    const isAsBefore = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) === "enable";
    const mail = behavior === "REJECT_MESSAGE" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES rejects all mail from this identity` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`mail ${isAsBefore ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`keeps using` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`uses`} the default MAIL FROM domain`;
    return [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Until SES verifies ${what} ${mail}.` ];
  }
  function oldRecords({before: before, after: after, accepted: accepted}) {
    const isGivenUp = accepted && before?.kind === "custom" && !(after?.kind === "custom" && after.domain === before.domain);
    return isGivenUp ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The DNS records of ${before.domain} can be deleted after some days, as late bounces still arrive there.` ] : [];
  }
  function hasFaults(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.WX)(result).some(({severity: severity}) => severity !== "info");
  }
}),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    DV: () => codeBlock,
    _Q: () => fitting,
    tp: () => table,
    xE: () => alert,
    zH: () => details
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  function table(header, rows) {
    const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    return [ line(header), line(header.map(() => "---")), ...rows.map(line) ].join("\n");
  }
  function codeBlock(language, text) {
    const fence = (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.xF)(text, 3);
    return `${fence}${language}\n${text}\n${fence}`;
  }
  function alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
  }
  function details(title, markdown) {
    return `<details>\n<summary>${title}</summary>\n\n${markdown}\n\n</details>`;
  }
  function fitting(sections, mostCharacters, rest) {
    const kept = sections.filter(section => section !== "");
    const all = kept.join(GAP);
    if (all.length <= mostCharacters) return all;
    const omission = rest.markdown();
    while (kept.length > 0 && [ ...kept, omission ].join(GAP).length > mostCharacters) kept.pop();
    return [ ...kept, omission ].join(GAP);
  }
  const GAP = "\n\n";
}),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Dr: () => targetResult,
    Yz: () => outputsOf,
    lR: () => responseOf
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7243);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3822);
  function outputsOf(result, endedAt) {
    const {after: after, error: error, accepted: accepted, requestId: requestId} = result;
    const custom = after?.kind === "custom" ? after : void 0;
    return {
      success: String(!error),
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: (0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.C2)(result) ?? "",
      changed: String(accepted),
      "mail-from-domain": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(custom?.domain ?? ""),
      "behavior-on-mx-failure": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.behavior ?? ""),
      "mail-from-domain-status": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)((0, 
      _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after)),
      verified: String((0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS"),
      "dns-records": JSON.stringify((0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.IH)(result)),
      findings: JSON.stringify((0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.WX)(result).map(plainFinding)),
      "request-id": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(requestId),
      response: JSON.stringify(responseOf(result, endedAt)),
      results: JSON.stringify(result.target ? [ targetResult(result) ] : [])
    };
  }
  function targetResult(result) {
    const {target: target, after: after, error: error, accepted: accepted, published: published} = result;
    return {
      identity: (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(target?.identity.name ?? ""),
      region: target?.region ?? "",
      success: !error,
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: (0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.C2)(result) ?? "",
      changed: accepted,
      published: published.length > 0,
      "mail-from-domain": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.kind === "custom" ? after.domain : ""),
      "behavior-on-mx-failure": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.behavior ?? ""),
      "mail-from-domain-status": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)((0, 
      _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after)),
      verified: (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS"
    };
  }
  function responseOf({error: error, requestId: requestId}, endedAt) {
    return error ? {
      success: false,
      error: {
        code: error.code,
        message: error.text.plain()
      }
    } : {
      success: true,
      data: {
        id: (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(requestId),
        created_at: endedAt.toISOString()
      }
    };
  }
  function plainFinding({severity: severity, code: code, message: message}) {
    return {
      severity: severity,
      code: code,
      message: message.plain()
    };
  }
}),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    $h: () => aboutPlan,
    WP: () => aboutTransitions,
    eq: () => showAttribute,
    iw: () => ATTRIBUTES
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7170);
  function aboutPlan(change, before, desired) {
    switch (change) {
     case "none":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: nothing to change in SES. ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_1__.F9)(before)}.`;

     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: enable the custom MAIL FROM domain in SES.`;

     case "update":
      return before ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: change the MAIL FROM settings in SES.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: set ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_1__.L4)(desired)} in SES. ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.F9)(before)}.`;

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: send the same settings to SES again, so that it restarts the verification.`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: disable the custom MAIL FROM domain in SES.`;
    }
  }
  const ATTRIBUTES = [ {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain`,
    isStatus: false,
    show: state => state.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${state.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`none`
  }, {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Behavior on MX failure`,
    isStatus: false,
    show: ({behavior: behavior}) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${behavior}`
  }, {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Status`,
    isStatus: true,
    show: state => state.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${state.status || "unknown"}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`none`
  } ];
  function showAttribute(attribute, state) {
    return state ? attribute.show(state) : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`unknown`;
  }
  function aboutTransitions(now, then) {
    return ATTRIBUTES.flatMap(attribute => {
      const [before, after] = [ showAttribute(attribute, now), showAttribute(attribute, then) ];
      return before.plain() === after.plain() ? [] : [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`  ${attribute.label}: ${before} → ${after}` ];
    });
  }
}),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    v: () => failStep,
    z: () => report
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7243);
  var _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1407);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3822);
  var _conclusion_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6405);
  var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7954);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7170);
  var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4340);
  async function report(ended, runner, endedAt) {
    const result = withOutputs(ended, runner, endedAt);
    if (result.error) failStep(result.error, runner);
    annotate(result, runner);
    if (!result.error) logNextStep(result, runner);
    try {
      await runner.summary((0, _summary_js__WEBPACK_IMPORTED_MODULE_8__.Y)(result));
    } catch (error) {
      runner.log(_message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Could not write the job summary ("${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}").`);
    }
  }
  const MOST_PLACES = 9;
  function failStep({code: code, text: text, details: {inFile: inFile}}, runner) {
    runner.fail(code, text);
    const placed = (inFile?.problems ?? []).flatMap(({message: message, line: line, column: col}) => inFile && line !== void 0 && col !== void 0 ? [ {
      message: message,
      place: {
        file: inFile.path,
        line: line,
        col: col
      }
    } ] : []);
    for (const {message: message, place: place} of placed.slice(0, MOST_PLACES)) runner.error(code, message, place);
  }
  function withOutputs(result, runner, endedAt) {
    try {
      runner.output((0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.Yz)(result, endedAt));
      return result;
    } catch (error) {
      const text = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Could not write the outputs ("${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}"). Check the runner's disk and temporary folder.`;
      return {
        ...result,
        error: result.error ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("INTERNAL_ERROR", text)
      };
    }
  }
  function annotate(result, runner) {
    const {error: error, settings: settings} = result;
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result);
    const isNew = settings?.mode !== "check" && change !== void 0 && change !== "none";
    const isExpected = ({code: code}) => (code === "MX_MISSING" || code === "SPF_MISSING") && isNew;
    for (const finding of (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result)) {
      const {severity: severity, code: code, message: message} = finding;
      if ((0, _sentences_js__WEBPACK_IMPORTED_MODULE_7__.x_)(finding, error) || (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.n_)(finding, result)) continue;
      if (severity === "info") runner.log((0, _sentences_js__WEBPACK_IMPORTED_MODULE_7__.Li)(finding)); else if (!error && isExpected(finding)) runner.notice(code, message); else if (severity === "error" && !error) runner.error(code, message); else runner.warning(code, message);
    }
  }
  function logNextStep(result, runner) {
    runner.log((0, _conclusion_js__WEBPACK_IMPORTED_MODULE_5__.s)(result));
    const state = result.settings?.mode === "plan" ? (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.f)(result) : result.after;
    const isDone = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.xk)(result) || (0, 
    _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_1__.c2)(state) === "SUCCESS" || (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result);
    if (isDone) return;
    for (const record of (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.IH)(result)) runner.log(_message_js__WEBPACK_IMPORTED_MODULE_3__.ab`  ${(0, 
    _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__.PJ)([ record ])}`);
  }
}),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    F9: () => found,
    Iz: () => aboutRecords,
    L4: () => stateOf,
    Li: () => aboutFinding,
    MW: () => aboutRefusedBatch,
    Mx: () => aboutZone,
    O5: () => aboutChange,
    SJ: () => addedValue,
    WT: () => aboutForeignProxy,
    We: () => aboutUnknownRegion,
    ZH: () => aboutUnreadProxy,
    _Q: () => aboutSlowSync,
    e7: () => aboutToPublish,
    gh: () => aboutUnconfirmedHost,
    i2: () => aboutDeliveryImpact,
    iD: () => aboutStillThere,
    ji: () => aboutUnchanged,
    jz: () => aboutHeldRecords,
    mc: () => whatWasDone,
    n$: () => aboutDeniedRead,
    oX: () => aboutUnseenRecords,
    pP: () => aboutUnknownSync,
    qX: () => obstacleError,
    vv: () => aboutAfterPublishing,
    xV: () => aboutSettings,
    x_: () => isNamedIn,
    zK: () => aboutRecordsNotLive
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6153);
  var _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2221);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3102);
  function aboutSettings({targets: targets, credentials: credentials, file: file}) {
    const [{identity: identity, desired: desired, region: region}] = targets;
    const wanted = desired.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`no custom MAIL FROM domain`;
    const source = credentials.kind === "role" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`with the role ${credentials.arn}, session ${credentials.sessionName}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`with credentials from the environment, as ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("role-to-assume")} is empty`;
    if (file !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${file} declares ${targets.length} targets, ${source}.`;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Settings for ${identity.name} in ${region}: ${wanted}, ${source}.`;
  }
  function aboutUnreadProxy(names) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${names.join(", ")} is set, but Node.js on this runner (${process.version}) doesn't support proxy variables, so requests bypass the proxy. Update the runner to 2.328 or newer.`;
  }
  function aboutForeignProxy(names) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${names.join(", ")} doesn't start with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("http://")} or ${(0, _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("https://")}, the only proxies that Node.js supports, so requests bypass the proxy. Set it to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("http://host:port")}.`;
  }
  function aboutUnknownRegion(region) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`This version of the Action doesn't list ${region} as an Amazon SES region, and continues anyway. If it's a typo, correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("aws-region")}.`;
  }
  function aboutUnconfirmedHost(region) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`AWS doesn't document the MX host for ${region}; ${(0, 
    _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_1__._W)(region)} follows the pattern of the other regions. Compare it with the host in the SES console.`;
  }
  function aboutDeniedRead(error, mode) {
    const sent = mode === "plan" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("apply")} would send them` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`this run sends them`;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Could not read the current SES settings, so ${sent} whether or not anything differs. ${error.text}`;
  }
  function aboutUnchanged(before) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES. ${found(before)}.`;
  }
  function aboutChange(change, before, desired) {
    switch (change) {
     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Enabling ${stateOf(desired)}.`;

     case "update":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Setting ${stateOf(desired)}.`;

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Sending the same settings again, so that SES restarts the verification.`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Disabling the custom MAIL FROM domain.`;
    }
  }
  function found(before) {
    return before ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has ${stateOf(before)}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Could not read the current SES settings`;
  }
  function stateOf(state) {
    if (state.kind === "default") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`no custom MAIL FROM domain`;
    const status = "status" in state ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`, status ${state.status || "unknown"}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`;
  }
  function aboutDeliveryImpact(stop, before, desired) {
    const domain = desired.kind === "custom" ? desired.domain : "";
    const advice = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`To keep mail flowing, set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("behavior-on-mx-failure")} to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("UseDefaultValue")} until the status is ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("SUCCESS")}.`;
    if (stop === "unknown") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`With ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity while ${domain} isn't verified. If this changes the MAIL FROM domain, mail stops until SES verifies it. ${advice}`;
    const isVerified = before?.kind === "custom" && before.domain === domain && before.status === "SUCCESS";
    if (isVerified) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`This change may stop mail: with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity while ${domain} isn't verified, and a change may make SES verify it again. Apply it when little mail is sent.`;
    const instead = before?.kind === "custom" && before.domain !== domain ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab` in place of ${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`This change stops mail: with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity until it verifies ${domain}${instead}. ${advice}`;
  }
  const ZONE_TERMS = {
    route53: _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Route 53 hosted zone`,
    cloudflare: _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Cloudflare zone`
  };
  function aboutZone({provider: provider, name: name, id: id}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${ZONE_TERMS[provider]} ${name} (${id})`;
  }
  function aboutHeldRecords(zone) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} already has both records.`;
  }
  function aboutRecords(changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${changes.map(change => `${change.record.type} ${addedValue(change)}`).join(", ")}`;
  }
  function addedValue({record: record}) {
    return record.type === "MX" ? `${record.priority} ${record.value}` : record.value;
  }
  function isNamedIn({message: message}, error) {
    return error?.text.plain().includes(message.plain()) ?? false;
  }
  function aboutFinding({severity: severity, code: code, message: message}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${code === "IDENTITY_NOT_VERIFIED" ? "SES" : "DNS"} ${severity} ${code}: ${message}`;
  }
  function obstacleError(obstacle) {
    switch (obstacle.kind) {
     case "unreadable":
      return obstacle.of === "SES" ? obstacle.error : obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed.`);

     case "wait-denied":
      return obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed. ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("wait-minutes")} needs that permission: allow it, or remove ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("wait-minutes")}.`);

     case "conflict":
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(obstacle.zone)} has records that conflict with those for SES. Nothing was changed. ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)(obstacle.reasons)}`);

     case "delegated":
      {
        const {name: name, nameServers: nameServers} = obstacle.to;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(obstacle.zone)} delegates ${name} to other name servers (${nameServers.join(", ")}), so public DNS wouldn't show records published in it. Nothing was changed. Publish in the zone ${name}, or choose another MAIL FROM domain.`);
      }
    }
  }
  function aboutToPublish(zone, changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Plan: publish in the ${aboutZone(zone)}: ${aboutRecords(changes)}.`;
  }
  const aboutAfterPublishing = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The DNS records are published, but SES was not changed. Running the step again is safe.`;
  function aboutRefusedBatch(zone, refusal, rounds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} refused the records ${rounds} times, although it was read again in between ("${refusal}"). Nothing was changed. Fix what the message names, or publish the records yourself.`;
  }
  function aboutSlowSync(limitSeconds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Not all Route 53 name servers had the records after ${limitSeconds} seconds. They usually follow within minutes.`;
  }
  function aboutUnseenRecords(zone, isUnasked, limitSeconds) {
    return isUnasked ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} has the records, but no name server of the zone could be asked whether it shows them: let the runner reach port 53, or set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("dns-servers")}.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Not all name servers show the records of the ${aboutZone(zone)} within ${limitSeconds} seconds. Check that public DNS delegates ${zone.name} to that zone.`;
  }
  function aboutUnknownSync({text: text}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The records are published, but could not check that all name servers have them. ${text}`;
  }
  function aboutRecordsNotLive(domain, zone, {zone: seen, undelegated: undelegated, servers: servers}) {
    const start = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} has the DNS records, but public DNS doesn't show the MX record of ${domain} yet, and the change would stop mail until it does. SES was not changed.`;
    const again = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`then run the step again, which is safe.`;
    if (undelegated !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} ${undelegated} does not exist in public DNS: set the name servers at the registrar to ${zone.nameServers.join(", ")}, ${again}`;
    const isElsewhere = seen !== void 0 && !(0, _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_3__.Ny)(seen, zone);
    if (isElsewhere && seen.nameServers.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} Public DNS delegates ${seen.name} to ${seen.nameServers.join(", ")}, not to the name servers of that zone (${zone.nameServers.join(", ")}): publish in the zone there, or change the delegation, ${again}`;
    const asked = servers.map(({server: server}) => server).join(", ");
    return servers.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} Wait until its name servers (${asked}) show it, ${again}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} No name server answered: allow outbound port 53, or set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("dns-servers")}, ${again}`;
  }
  function aboutStillThere(seen) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES accepted the request to disable the custom MAIL FROM domain, but two seconds later it still has ${seen ? stateOf(seen) : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it`}. Reads may lag behind: check again in a minute, and run the step again if it's still there.`;
  }
  function whatWasDone(result, {mayBeDone: mayBeDone}) {
    const {accepted: accepted, published: published} = result;
    const isPublished = published.length > 0;
    if (isPublished && !accepted && !mayBeDone) return [ aboutAfterPublishing ];
    if (!isPublished && !accepted && !mayBeDone) return [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed.` ];
    return [ ...accepted ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES accepted the change before that.` ] : [], ...isPublished ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The DNS records were published.` ] : [] ];
  }
}),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    K: () => sectionsOf,
    Y: () => summaryOf
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7243);
  var _mail_from_record_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3550);
  var _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1407);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3822);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8660);
  var _conclusion_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6405);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9487);
  var _plan_sentences_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6602);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7170);
  const MOST_CHARACTERS = 34e4;
  function summaryOf(result) {
    const rest = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Some of this summary was left out, as it is too long for GitHub.`;
    return `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__._Q)(sectionsOf(result), MOST_CHARACTERS, rest)}\n`;
  }
  function sectionsOf(result, place = result.target) {
    const {error: error, warnings: warnings} = result;
    return [ heading(result, place), error ? failure(error) : `**${(0, _conclusion_js__WEBPACK_IMPORTED_MODULE_6__.$)(result).markdown()}** ${(0, 
    _conclusion_js__WEBPACK_IMPORTED_MODULE_6__.s)(result).markdown()}`, error ? remedy(error) : "", ...warnings.map(warning => (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_7__.xE)("WARNING", warning.markdown())), findingsSection(result), settingsSection(result), publicationSection(result), recordsToPublish(result), dnsSection(result) ];
  }
  function heading(result, place) {
    const subject = place ? ` for ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(place.identity.name)} in ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(place.region)}` : "";
    return `### ${result.error ? `❌ ${failed(result.error, result)}` : succeeded(result)}${subject}`;
  }
  const DONE = {
    none: "SES MAIL FROM domain unchanged",
    enable: "SES MAIL FROM domain enabled",
    update: "SES MAIL FROM settings updated",
    restart: "SES MAIL FROM verification restarted",
    disable: "SES MAIL FROM domain disabled"
  };
  function succeeded(result) {
    const {settings: settings, target: target} = result;
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result) ?? "none";
    switch (settings?.mode) {
     case "plan":
      return `${change === "none" && (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.vW)(result).length === 0 ? "✅" : "📝"} SES MAIL FROM plan`;

     case "check":
      return result.canSend === false && target?.desired.kind === "custom" ? "⚠️ SES MAIL FROM check passed, but the identity isn't verified" : "✅ SES MAIL FROM check passed";

     default:
      return `✅ ${DONE[change]}${isVerifiedByWait(result) ? " and verified" : ""}`;
    }
  }
  function isVerifiedByWait({settings: settings, after: after}) {
    return settings !== void 0 && settings.waitMinutes > 0 && (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS";
  }
  const FAILED = {
    VALIDATION_ERROR: "SES MAIL FROM settings are wrong",
    DNS_CONFLICT: "SES MAIL FROM settings not applied: DNS conflict",
    VERIFICATION_FAILED: "SES MAIL FROM domain not verified",
    VERIFICATION_TIMEOUT: "SES MAIL FROM domain not verified in time",
    DRIFT_DETECTED: "SES MAIL FROM settings differ",
    NOT_VERIFIED: "SES MAIL FROM domain not verified"
  };
  function failed({code: code, details: details}, result) {
    const {settings: settings, accepted: accepted, plan: plan} = result;
    const mode = settings?.mode;
    if (mode === "plan") return "SES MAIL FROM plan failed";
    const known = FAILED[code];
    if (known) return known;
    if (mode === "check") return "SES MAIL FROM check failed";
    if (details.mayBeDone === "Amazon SES") return "SES MAIL FROM settings may not have been applied";
    const isApplied = accepted || plan?.kind === "ready" && plan.change === "none";
    return isApplied ? "SES MAIL FROM settings applied, but the step failed" : "SES MAIL FROM settings not applied";
  }
  function failure({code: code, text: text, details: details}) {
    const {points: points = []} = details;
    const list = points.map(point => `> - ${point.markdown()}`).join("\n");
    const message = points.length > 1 ? `${points.length} settings are wrong. Nothing was sent.\n>\n${list}` : text.markdown();
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.xE)("CAUTION", `**${code}**: ${message}`);
  }
  function remedy({details: details}) {
    return details.remedy ? `${details.remedy.title}:\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.DV)("json", printable(details.remedy.json))}` : "";
  }
  function printable(value) {
    const toEscape = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return (0, _secrets_js__WEBPACK_IMPORTED_MODULE_5__.c)(JSON.stringify(value, void 0, 2)).replace(/[^\x20-\x7e\n]/g, toEscape);
  }
  function findingsSection(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).filter(finding => finding.severity !== "info" && !(0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.n_)(finding, result)).filter(finding => !(0, 
    _sentences_js__WEBPACK_IMPORTED_MODULE_9__.x_)(finding, result.error)).map(listed).join("\n");
  }
  function listed({severity: severity, code: code, message: message}) {
    return `- ${SIGNS[severity]} **${code}**: ${message.markdown()}`;
  }
  function settingsSection(result) {
    const [header, ...states] = sides(result);
    if (states.every(state => state === void 0)) return "";
    const hasStatus = result.settings?.mode !== "plan" || [ "none", "restart" ].includes((0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result) ?? "");
    const rows = _plan_sentences_js__WEBPACK_IMPORTED_MODULE_8__.iw.filter(({isStatus: isStatus}) => hasStatus || !isStatus).map(attribute => [ attribute.label.markdown(), ...states.map(state => (0, 
    _plan_sentences_js__WEBPACK_IMPORTED_MODULE_8__.eq)(attribute, state).markdown()) ]);
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.tp)([ "SES setting", ...header ], rows);
  }
  function sides(result) {
    const {settings: settings, before: before, after: after} = result;
    switch (settings?.mode) {
     case "plan":
      return [ [ "Now", "After apply" ], before, (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.f)(result) ];

     case "check":
      return [ [ "Expected", "In SES" ], after && expected(result, after), after ];

     default:
      return before === after ? [ [ "In SES" ], after ] : [ [ "Before", "After" ], before, after ];
    }
  }
  function expected({target: target}, {behavior: behavior}) {
    return target?.desired.kind === "custom" ? {
      ...target.desired,
      status: "SUCCESS"
    } : {
      kind: "default",
      behavior: behavior
    };
  }
  function publicationSection(result) {
    const {target: target, published: published} = result;
    const zone = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result)?.zone;
    const isPlan = result.settings?.mode === "plan";
    const changes = isPlan ? (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.vW)(result) : published;
    if (!zone || changes.length === 0 || target?.desired.kind !== "custom") return "";
    const name = (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(target.desired.domain);
    const rows = changes.map(change => {
      const action = change.joins ? isPlan ? "add" : "added" : isPlan ? "create" : "created";
      return [ action, `${change.record.type} ${name}`, (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_9__.SJ)(change)) ];
    });
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.tp)([ "Action", `DNS record in ${zone.provider === "cloudflare" ? "the Cloudflare zone " : ""}${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(zone.name)} (${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(zone.id)})`, "Value" ], rows);
  }
  function recordsToPublish(result) {
    const {dns: dns, accepted: accepted, error: error, published: published} = result;
    const isUnknown = error && !dns && !accepted;
    const changes = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result)?.changes;
    const isPublished = changes && (!error || changes.length === 0 || published.length > 0);
    const records = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.IH)(result);
    if (isUnknown || isPublished || (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.xk)(result) || records.length === 0) return "";
    const rows = records.map(record => [ record.type, (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.name), record.type === "MX" ? String(record.priority) : "", (0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.value), String(record.ttl) ]);
    return [ "#### DNS records that SES needs", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.tp)([ "Type", "Name", "Priority", "Value", "TTL" ], rows), (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_7__.zH)("As a zone file", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.DV)("dns", (0, 
    _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__.PJ)(records))) ].join("\n\n");
  }
  function dnsSection(result) {
    const {dns: dns, target: target} = result;
    if (!dns || !target) return "";
    const seen = (0, _mail_from_record_status_js__WEBPACK_IMPORTED_MODULE_1__.Of)(dns, target.region);
    const rows = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.IH)(result).map(record => {
      const {seen: values = [], status: status = "not known"} = seen.find(({type: type}) => type === record.type) ?? {};
      return [ `${record.type} ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.name)}`, (0, 
      _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(recordValue(record)), status === "not known" ? "no answer" : valueCell(values), STATUSES[status] ];
    });
    const lesser = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).filter(finding => finding.severity === "info" || (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.n_)(finding, result)).map(finding => (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.n_)(finding, result) ? `${listed({
      ...finding,
      severity: "info"
    })} ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("apply").markdown()} fixes this.` : listed(finding));
    const sections = [ `Asked: ${ASKED[dns.asked]}.`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.tp)([ "Record", "Expected", "Found", "Status" ], rows), lesser.join("\n") ];
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_7__.zH)("What public DNS shows now", sections.filter(section => section !== "").join("\n\n"));
  }
  function recordValue(record) {
    return record.type === "MX" ? `${record.priority} ${record.value}` : record.value;
  }
  const STATUSES = {
    "in place": "✅ in place",
    missing: "❌ missing",
    wrong: "❌ wrong",
    "not known": "❔ unknown"
  };
  const SIGNS = {
    error: "❌",
    warning: "⚠️",
    info: "ℹ️"
  };
  const ASKED = {
    "name-servers": "the zone's own name servers",
    resolvers: "the runner's DNS resolvers, whose answers may be a few minutes old",
    "dns-servers": "the servers in `dns-servers`"
  };
  const MOST_VALUES = 5;
  function valueCell(values) {
    if (values.length === 0) return "none";
    const more = values.length > MOST_VALUES ? [ `and ${values.length - MOST_VALUES} more` ] : [];
    return [ ...values.slice(0, MOST_VALUES).map(_message_js__WEBPACK_IMPORTED_MODULE_3__.SS), ...more ].join("<br>");
  }
}),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    LH: () => withRetries,
    m: () => MAX_ATTEMPTS,
    tx: () => attemptOf
  });
  const MAX_ATTEMPTS = 4;
  const FIRST_DELAY_MS = {
    transient: 400,
    once: 1e3,
    throttled: 2e3
  };
  async function attemptOf(call, isFailure) {
    try {
      return {
        value: await call()
      };
    } catch (error) {
      if (isFailure(error)) return {
        failure: error
      };
      throw error;
    }
  }
  const LONGEST_RETRY_AFTER_MS = 3e4;
  async function withRetries(attempt, {clock: clock, signal: signal, onRetry: onRetry}) {
    for (let tries = 1; ;tries++) {
      const result = await attempt();
      if ("value" in result || signal.aborted) return result;
      const {failure: failure} = result;
      if (failure.retry === "final" || tries >= (failure.retry === "once" ? 2 : MAX_ATTEMPTS)) return result;
      const wanted = Math.min(failure.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS);
      const delay = Math.max(wanted, backOff(FIRST_DELAY_MS[failure.retry], tries, clock.random()));
      onRetry?.(failure, delay);
      await clock.sleep(delay, signal).catch(() => {});
      if (signal.aborted) return result;
    }
  }
  function backOff(firstMs, attempt, random) {
    return Math.round(firstMs * 2 ** (attempt - 1) * (.5 + random / 2));
  }
}),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    T3: () => readRecords,
    gu: () => settled,
    lB: () => observe
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9818);
  async function observe(target, context) {
    const ses = settled(context.aws.ses.read(target));
    if (!(0, _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__.K)(target)) return {
      ses: await ses,
      zone: void 0,
      dns: void 0
    };
    const isPublished = target.hostedZone !== void 0 && context.settings.mode !== "check";
    const dns = lookAtDns(target, isPublished, ses, context);
    const zone = isPublished ? settled(readZone(target, dns, context)) : void 0;
    const state = await ses;
    if (state.kind === "failed") return {
      ses: state,
      zone: void 0,
      dns: void 0
    };
    return {
      ses: state,
      zone: await zone,
      dns: await dns
    };
  }
  async function lookAtDns({identity: identity, desired: desired}, isPublished, read, {settings: settings, aws: aws, dns: dns}) {
    await Promise.race([ aws.ses.sent, read ]);
    const depth = isPublished && settings.mode === "apply" ? "own" : "all";
    return dns.look(desired.domain, identity.domain, depth);
  }
  async function readZone(target, seen, {aws: aws, dns: dns}) {
    const {domain: domain} = target.desired;
    const provider = await aws.dnsProvider(target);
    if (!provider) throw new Error("a target that publishes has no DNS provider");
    const zone = await provider.findZone(domain, async () => (await seen)?.zone ?? dns.zoneOf(domain));
    return readRecords(provider, zone, domain);
  }
  async function readRecords(provider, zone, domain) {
    return {
      kind: "known",
      zone: zone,
      records: await provider.records(zone, domain)
    };
  }
  async function settled(promise) {
    try {
      return await promise;
    } catch (error) {
      return {
        kind: "failed",
        error: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error)
      };
    }
  }
}),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    C: () => makePlan,
    Y: () => planZone
  });
  var _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(576);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2246);
  function makePlan(target, {ses: ses, zone: zone}, waitMinutes) {
    const {desired: desired, mxRegion: mxRegion} = target;
    if (ses.kind === "failed") {
      const obstacle = {
        kind: "unreadable",
        of: "SES",
        error: ses.error
      };
      return {
        kind: "blocked",
        change: void 0,
        impact: "no",
        obstacle: obstacle
      };
    }
    const before = ses.kind === "known" ? ses.current : void 0;
    const change = (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__.LD)(before, desired);
    const known = {
      change: change,
      impact: (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__.PI)(change, before, desired)
    };
    if (desired.kind === "default") return {
      kind: "ready",
      ...known,
      publication: void 0
    };
    if (ses.kind === "denied" && waitMinutes > 0) return {
      kind: "blocked",
      ...known,
      obstacle: {
        kind: "wait-denied",
        error: ses.error
      }
    };
    if (!zone) return {
      kind: "ready",
      ...known,
      publication: void 0
    };
    if (zone.kind === "failed") return {
      kind: "blocked",
      ...known,
      obstacle: {
        kind: "unreadable",
        of: "zone",
        error: zone.error
      }
    };
    const planned = planZone(desired, mxRegion, zone);
    return "obstacle" in planned ? {
      kind: "blocked",
      ...known,
      obstacle: planned.obstacle
    } : {
      kind: "ready",
      ...known,
      publication: planned
    };
  }
  function planZone({domain: domain}, region, {zone: zone, records: records}) {
    const to = records.delegations.at(-1);
    if (to) return {
      obstacle: {
        kind: "delegated",
        zone: zone,
        to: to
      }
    };
    const plan = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__.W)(domain, region, records.sets, domain === zone.name);
    return plan.kind === "conflict" ? {
      obstacle: {
        kind: "conflict",
        zone: zone,
        reasons: plan.reasons
      }
    } : {
      zone: zone,
      changes: plan.changes
    };
  }
}),

/***/ 3822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    GN: () => NOTHING_KNOWN,
    xk: () => areRecordsInPlace,
    C2: () => changeOf,
    WX: () => findingsOf,
    n_: () => isFixedByPlan,
    MV: () => publicationOf,
    f: () => stateToCome,
    vW: () => toPublish,
    IH: () => wantedRecords
  });
  var dns_view = __nccwpck_require__(6153);
  var message = __nccwpck_require__(3102);
  // CONCATENATED MODULE: ./mail-from/findings.js
  const SEVERITIES = {
    MX_MISSING: "error",
    MX_MULTIPLE: "error",
    MX_WRONG_HOST: "error",
    MX_WRONG_SUFFIX: "error",
    MX_WRONG_REGION: "error",
    MX_ZONE_APPENDED: "error",
    MX_PREFERENCE_IN_HOST: "error",
    MX_HOST_MALFORMED: "error",
    NAME_ZONE_APPENDED: "error",
    RECORDS_AT_OTHER_NAME: "error",
    CNAME_IN_THE_WAY: "error",
    NAME_SERVERS_DISAGREE: "error",
    ZONE_NOT_DELEGATED: "error",
    DNS_SERVFAIL: "error",
    HOSTED_ZONE_NOT_DELEGATED: "warning",
    MX_WRONG_PREFERENCE: "warning",
    MX_OTHER_PARTITION: "warning",
    SPF_MISSING: "warning",
    SPF_MULTIPLE: "warning",
    SPF_WITHOUT_SES: "warning",
    SPF_INVALID: "warning",
    SPF_TOO_MANY_LOOKUPS: "warning",
    SPF_ALLOWS_ALL: "warning",
    DMARC_STRICT_SPF: "warning",
    IDENTITY_NOT_VERIFIED: "warning",
    MX_OTHER_REGION: "info",
    RECORDS_NOT_VISIBLE_YET: "info",
    WILDCARD_ANSWERS: "info",
    PRIVATE_DNS_VIEW: "info",
    DNS_REFUSED: "info",
    DNS_TIMEOUT: "info",
    DNS_UNREACHABLE: "info",
    DNS_UNREADABLE: "info"
  };
  Object.keys(SEVERITIES);
  function finding(code, seen, fix, severity = SEVERITIES[code]) {
    return {
      severity: severity,
      code: code,
      message: message.ab`${seen} ${fix}`
    };
  }
  const RANKS = {
    error: 0,
    warning: 1,
    info: 2
  };
  function bySeverity(a, b) {
    return RANKS[a.severity] - RANKS[b.severity];
  }
  var mail_from_mx = __nccwpck_require__(5999);
  var record_status = __nccwpck_require__(3550);
  var wildcard = __nccwpck_require__(5556);
  var names = __nccwpck_require__(1236);
  // CONCATENATED MODULE: ./diagnosis/delegation.js
  function aboutUndelegated({undelegated: undelegated}) {
    if (undelegated === void 0) return [];
    return [ finding("ZONE_NOT_DELEGATED", message.ab`${undelegated} does not exist in DNS (NXDOMAIN).`, message.ab`Check that it's spelled right and registered, and that the registrar lists your DNS provider's name servers.`) ];
  }
  function aboutHostedZone(findings, view, region, hostedZone) {
    const areOwn = view.servers.every(({server: server}) => hostedZone.nameServers.includes(server));
    const isLate = ({code: code}) => code === "MX_MISSING" || code === "SPF_MISSING" || code === "NAME_SERVERS_DISAGREE" && areOwn;
    const others = hostedZone.holdsRecords ? findings.filter(found => !isLate(found)) : findings;
    if (view.undelegated !== void 0) return others;
    const isUnseen = (0, dns_view.c8)(view.mx) && !(0, mail_from_mx.vQ)((0, dns_view.M$)(view.mx), region);
    if (isUnseen && isAskedElsewhere(view, hostedZone)) return [ ...others, notDelegated(view.zone, hostedZone) ];
    if (!hostedZone.holdsRecords) return others;
    if (view.mx.kind === "servfail" && hostedZone.nameServers.length > 0) return [ ...others, perhapsNotDelegated(view, hostedZone) ];
    if (others.length === findings.length) return others;
    const soon = finding("RECORDS_NOT_VISIBLE_YET", message.ab`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but public DNS doesn't show them yet.`, message.ab`Wait a few minutes: its name servers take about one, and resolvers may cache the old answer for longer.`);
    return [ ...others, soon ];
  }
  function isAskedElsewhere(view, hostedZone) {
    const areKnown = view.zone !== void 0 && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0;
    return areKnown && !(0, dns_view.Ny)(view.zone, hostedZone);
  }
  function termOf({provider: provider}) {
    return provider === "cloudflare" ? message.ab`Cloudflare zone` : message.ab`hosted zone`;
  }
  function perhapsNotDelegated({name: name}, hostedZone) {
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but lookups for ${name} fail. Most likely, public DNS delegates it to other name servers.`, message.ab`At the registrar or in the parent zone, set the name servers of that zone: ${hostedZone.nameServers.join(", ")}.`);
  }
  function notDelegated(zone, hostedZone) {
    const isChild = zone.name !== hostedZone.name && (0, names.UO)(zone.name, hostedZone.name);
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`Public DNS delegates ${zone.name} to ${zone.nameServers.join(", ")}, not to the name servers of the ${termOf(hostedZone)} ${hostedZone.name} (${hostedZone.nameServers.join(", ")}), so public DNS doesn't show its records.`, isChild ? message.ab`Publish in the zone ${zone.name} instead.` : message.ab`Publish in the zone at those name servers, or delegate ${hostedZone.name} to the name servers of the ${termOf(hostedZone)}.`);
  }
  var spf = __nccwpck_require__(3518);
  // CONCATENATED MODULE: ./diagnosis/disagreement.js
  const MOST_CHARACTERS = 100;
  function aboutDisagreement(view, region) {
    const {name: name, zone: zone, servers: servers, asked: asked} = view;
    const shown = servers.map(({server: server, mx: mx, txt: txt}) => ({
      server: server,
      mx: readable(mx, mail_from_mx.j3),
      spf: readable(txt.kind === "records" ? {
        kind: "records",
        records: txt.records.filter(spf.eY)
      } : txt, String)
    }));
    const differences = [ ...differing("MX", shown.map(({server: server, mx: mx}) => ({
      server: server,
      answer: mx
    }))), ...differing("SPF", shown.map(({server: server, spf: spf}) => ({
      server: server,
      answer: spf
    }))) ];
    if (differences.length === 0) return [];
    const answers = servers.map(({mx: mx}) => mx).filter(dns_view.c8);
    const isMxAtStake = answers.some(mx => !(0, mail_from_mx.vQ)((0, dns_view.M$)(mx), region)) && answers.some(mx => !(0, 
    dns_view.tj)(mx, answers[0] ?? mx));
    const whose = asked === "dns-servers" ? message.ab`of ${(0, message.aY)("dns-servers")}` : zone ? message.ab`of ${zone.name}` : message.ab`asked`;
    return [ finding("NAME_SERVERS_DISAGREE", message.ab`The DNS servers ${whose} show different records at ${name}: ${listed(differences)}.`, asked === "dns-servers" ? message.ab`If the records changed recently, old answers expire with their TTL. Otherwise, check which server is right.` : message.ab`Make sure all of them serve the current zone, or remove the outdated ones at the registrar.`, isMxAtStake ? "error" : "warning") ];
  }
  function readable(answer, show) {
    if (answer.kind !== "records") return answer;
    const records = answer.records.map(show);
    return records.length > 0 ? {
      kind: "records",
      records: records
    } : {
      kind: "nodata"
    };
  }
  function differing(type, shown) {
    const answering = shown.filter(({answer: answer}) => !(0, dns_view.or)(answer));
    const groups = answering.filter((one, i) => answering.findIndex(other => areAlike(other.answer, one.answer)) === i).map(({answer: answer}) => ({
      answer: answer,
      servers: answering.filter(other => areAlike(other.answer, answer))
    }));
    if (groups.length < 2 || !answering.some(({answer: answer}) => (0, dns_view.c8)(answer))) return [];
    return groups.map(({answer: answer, servers: servers}) => {
      const names = (0, message.Jj)(servers.map(({server: server}) => server).join(", "), MOST_CHARACTERS);
      return message.ab`${names} ${servers.length > 1 ? message.ab`show` : message.ab`shows`} ${describe(type, answer)}`;
    });
  }
  function areAlike(one, other) {
    return (0, dns_view.c8)(one) === (0, dns_view.c8)(other) && (0, dns_view.tj)(one, other);
  }
  function describe(type, answer) {
    const label = type === "MX" ? message.ab`MX` : message.ab`SPF`;
    if (answer.kind === "records") return message.ab`${label} ${(0, message.Jj)(answer.records.join(", "), MOST_CHARACTERS)}`;
    if ((0, dns_view.c8)(answer)) return message.ab`no ${label} record`;
    return message.ab`an error for ${label} (${answer.kind.toUpperCase()})`;
  }
  function listed(parts) {
    return parts.reduce((all, next) => message.ab`${all}; ${next}`);
  }
  // CONCATENATED MODULE: ./diagnosis/lookup-failures.js
  const LOOKUP_FAILURES = {
    servfail: "DNS_SERVFAIL",
    refused: "DNS_REFUSED",
    timeout: "DNS_TIMEOUT",
    unreachable: "DNS_UNREACHABLE",
    unreadable: "DNS_UNREADABLE"
  };
  function aboutLookupFailures(view) {
    const kinds = [ view.mx, view.txt ].flatMap(answer => (0, dns_view.Cf)(answer) ?? []);
    return [ ...new Set(kinds) ].map(kind => {
      const types = [ "mx", "txt" ].filter(type => view[type].kind === kind);
      const lookup = types.length > 1 ? message.ab`MX and TXT lookups for ${view.name}` : message.ab`${types[0] === "mx" ? message.ab`MX` : message.ab`TXT`} lookup for ${view.name}`;
      return finding(LOOKUP_FAILURES[kind], ...explainLookupFailure(kind, lookup, view));
    });
  }
  function explainLookupFailure(kind, lookup, view) {
    const servers = view.asked === "dns-servers" ? message.ab`the input ${(0, message.aY)("dns-servers")}` : message.ab`the DNS settings of the runner, or set ${(0, 
    message.aY)("dns-servers")}`;
    switch (kind) {
     case "servfail":
      return [ message.ab`The ${lookup} failed (SERVFAIL).`, message.ab`Most likely, the name servers${ofZone(view.zone)} don't serve the zone, or its DNSSEC is broken. Compare the delegation at the registrar with the zone at the DNS provider.` ];

     case "refused":
      return [ message.ab`The DNS server refused the ${lookup} (REFUSED), so the records were not checked.`, message.ab`Most likely, it doesn't serve this zone, or this client. Check ${servers}.` ];

     case "timeout":
      return [ message.ab`The ${lookup} timed out, so the records were not checked.`, message.ab`Allow the runner to send DNS queries (port 53, UDP and TCP), and check ${servers}.` ];

     case "unreachable":
      return [ message.ab`The ${lookup} reached no DNS server, so the records were not checked.`, message.ab`Check ${servers}.` ];

     case "unreadable":
      return [ message.ab`The answer to the ${lookup} could not be read, so the records were not checked.`, message.ab`A firewall may be changing DNS answers; check it and ${servers}.` ];
    }
  }
  function ofZone(zone) {
    if (!zone) return message.ab``;
    return zone.nameServers.length > 0 ? message.ab` of ${zone.name} (${zone.nameServers.join(", ")})` : message.ab` of ${zone.name}`;
  }
  var regions = __nccwpck_require__(2221);
  // CONCATENATED MODULE: ./diagnosis/fixes.js
  function wantedMx(region) {
    return message.ab`MX ${`${mail_from_mx.Ok} ${(0, regions._W)(region)}`}`;
  }
  function resolverCacheNote({asked: asked}) {
    return asked === "resolvers" ? message.ab` If you just created it, the runner's resolvers may not see it yet.` : message.ab``;
  }
  // CONCATENATED MODULE: ./diagnosis/mx-record.js
  const MOST_ATTEMPTS = 3;
  function aboutMx(view, region) {
    if ((0, dns_view.W0)(view.mx)) return [ missingMx(view, region) ];
    const records = (0, dns_view.M$)(view.mx);
    if (records.length < 2) return records.flatMap(mx => aboutMxRecord(mx, view.name, region));
    const several = finding("MX_MULTIPLE", message.ab`${view.name} has ${records.length} MX records (${records.map(mail_from_mx.j3).join(", ")}), but SES accepts exactly one.`, message.ab`Keep only ${wantedMx(region)}. If the name receives other mail, choose another MAIL FROM domain.`);
    const isOneRight = records.some(mx => (0, mail_from_mx.Kt)(mx, region));
    const attempts = records.filter(({host: host}) => /amazon(?:ses|aws)\.com|^feedback-smtp/.test(host)).slice(0, MOST_ATTEMPTS);
    return isOneRight ? [ several ] : [ several, ...attempts.flatMap(mx => aboutMxRecord(mx, view.name, region)) ];
  }
  function missingMx(view, region) {
    const {name: name, mx: mx, zone: zone} = view;
    const seen = mx.kind === "nxdomain" ? message.ab`${name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.` : message.ab`${name} has no MX record.`;
    const where = zone?.nameServers.length ? message.ab` in the zone ${zone.name} (name servers ${zone.nameServers.join(", ")})` : message.ab``;
    return finding("MX_MISSING", seen, message.ab`Create ${wantedMx(region)} for the name ${name}${where}.${resolverCacheNote(view)}`);
  }
  const HOST_CODES = {
    "other-region": "MX_OTHER_REGION",
    "other-partition": "MX_OTHER_PARTITION",
    "wrong-region": "MX_WRONG_REGION",
    "wrong-suffix": "MX_WRONG_SUFFIX",
    "zone-appended": "MX_ZONE_APPENDED",
    "preference-in-host": "MX_PREFERENCE_IN_HOST",
    malformed: "MX_HOST_MALFORMED",
    "no-region": "MX_WRONG_HOST",
    misspelled: "MX_WRONG_HOST",
    receiving: "MX_WRONG_HOST",
    sending: "MX_WRONG_HOST",
    "other-aws": "MX_WRONG_HOST",
    null: "MX_WRONG_HOST",
    foreign: "MX_WRONG_HOST"
  };
  function aboutMxRecord(mx, name, region) {
    const kind = (0, mail_from_mx.g3)(mx.host, region);
    const isNegligible = mx.preference === mail_from_mx.Ok || !(0, mail_from_mx.Kt)(mx, region);
    const preference = isNegligible ? [] : [ finding("MX_WRONG_PREFERENCE", message.ab`The MX record of ${name} has preference ${mx.preference}, but AWS documents ${mail_from_mx.Ok}.`, message.ab`Set it to ${mail_from_mx.Ok}.`) ];
    if (kind === "right") return preference;
    return [ ...preference, finding(HOST_CODES[kind], ...explainHost(kind, mx, name, region)) ];
  }
  function explainHost(kind, {host: host}, name, region) {
    const names = message.ab`The MX record of ${name} points to ${host}`;
    const correct = message.ab`Set it to ${wantedMx(region)}.`;
    switch (kind) {
     case "other-region":
      return [ message.ab`${names}, the feedback host of another region.`, message.ab`That works, as SES forwards bounces between regions; the host for ${region} is ${(0, 
      regions._W)(region)}.` ];

     case "other-partition":
      return [ message.ab`${names}, the feedback host of a region in another AWS partition. SES isn't known to forward bounces between partitions.`, correct ];

     case "wrong-region":
      return [ message.ab`${names}, but this version of the Action lists no Amazon SES region of that name.`, correct ];

     case "no-region":
      return [ message.ab`${names}, a feedback host without a region.`, correct ];

     case "wrong-suffix":
      return [ message.ab`${names}, but SES feedback hosts end in ${`.${region}.amazonses.com`}.`, correct ];

     case "zone-appended":
      return [ message.ab`${names}: the zone name was appended to the host.`, message.ab`End the value with a dot (${`${(0, 
      regions._W)(region)}.`}), or enter it the way your DNS provider expects full names.` ];

     case "preference-in-host":
      return [ message.ab`${names}: the preference is in the host field.`, message.ab`Enter ${mail_from_mx.Ok} as the preference (priority), and only ${(0, 
      regions._W)(region)} as the host.` ];

     case "malformed":
      return [ message.ab`${names}, which contains ${describeOddCharacter(host)}.`, message.ab`Set the host to exactly ${(0, 
      regions._W)(region)}, typed rather than pasted.` ];

     case "misspelled":
      return [ message.ab`${names}, which looks like an SES feedback host but isn't: those start with ${(0, 
      message.aY)("feedback-smtp")}.`, correct ];

     case "receiving":
      return [ message.ab`${names}, the SES host for receiving mail rather than bounces.`, correct ];

     case "sending":
      return [ message.ab`${names}, the SES host for sending mail (SMTP) rather than for bounces.`, correct ];

     case "other-aws":
      return [ message.ab`${names}, which belongs to AWS but isn't an SES feedback host.`, correct ];

     case "null":
      return [ message.ab`The MX record of ${name} says that the name accepts no mail (null MX).`, correct ];

     case "foreign":
      return [ message.ab`${names}, which isn't an Amazon SES host.`, message.ab`${correct} If the name receives other mail, choose another MAIL FROM domain.` ];
    }
  }
  const CHARACTERS = {
    " ": message.ab`a space`,
    "\t": message.ab`a tab`,
    '"': message.ab`a double quote`,
    "'": message.ab`a single quote`,
    " ": message.ab`a no-break space (U+00A0)`,
    "​": message.ab`a zero-width space (U+200B)`
  };
  function describeOddCharacter(host) {
    const {character: character = "", before: before = "", after: after = ""} = (0, 
    mail_from_mx.Ub)(host) ?? {};
    const where = before === "" ? message.ab`at its beginning` : after === "" ? message.ab`at its end` : message.ab`after ${before}`;
    return message.ab`${CHARACTERS[character] ?? describeByCodePoint(character)} ${where}`;
  }
  function describeByCodePoint(character) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (/[\p{C}\p{Z}\p{M}]/u.test(character)) return message.ab`an invisible character (${codePoint})`;
    return message.ab`the character ${character} (${codePoint})`;
  }
  var records = __nccwpck_require__(8262);
  // CONCATENATED MODULE: ./diagnosis/name.js
  function aboutAlias({name: name, cname: cname, mx: mx}, region) {
    const target = (0, dns_view.M$)(cname).join(", ");
    const replace = message.ab`replace the CNAME record (or the DNAME record above it) with ${wantedMx(region)} and TXT ${records.E}`;
    if ((0, mail_from_mx.vQ)((0, dns_view.M$)(mx), region)) return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, which has the right MX record, but AWS documents the records at the name itself.`, message.ab`If SES doesn't verify the domain, ${replace}.`, "info") ];
    return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, and a name with a CNAME can't have MX and TXT records.`, message.ab`Choose another MAIL FROM domain, or ${replace}.`) ];
  }
  const MOST_NAMES = 3;
  function aboutOtherNames({name: name, zone: zone, mx: mx, txt: txt, cname: cname, elsewhere: elsewhere}) {
    const isSpfMissing = (0, dns_view.c8)(txt) && !(0, dns_view.M$)(txt).some(spf.eY);
    const found = elsewhere.map(other => ({
      name: other.name,
      mx: (0, dns_view.W0)(mx) ? (0, dns_view.M$)(other.mx).filter(mail_from_mx.od) : [],
      spf: isSpfMissing && !(0, names.UO)(name, other.name) ? (0, dns_view.M$)(other.txt).filter(value => (0, 
      spf.eY)(value) && (0, spf.QR)(value)) : []
    }));
    const misplaced = (0, dns_view.M$)(cname).length > 0 ? [] : found.filter(other => other.mx.length + other.spf.length > 0);
    const relative = zone && name !== zone.name ? message.ab`${name.slice(0, -zone.name.length - 1)} in the zone ${zone.name}` : message.ab`${name}.`;
    return misplaced.slice(0, MOST_NAMES).map(other => {
      const severity = other.mx.length > 0 ? "error" : "warning";
      if (other.name.startsWith(`${name}.`)) return finding("NAME_ZONE_APPENDED", message.ab`The records are at ${other.name}, with the zone name twice, instead of ${name}.`, message.ab`At the DNS provider, enter the name without the zone, or with a dot at the end.`, severity);
      const records = [ ...other.mx.map(record => message.ab`MX ${(0, mail_from_mx.j3)(record)}`), ...other.spf.map(record => message.ab`TXT ${record}`) ];
      return finding("RECORDS_AT_OTHER_NAME", message.ab`${other.name} has ${records.slice(0, 2).reduce((all, next) => message.ab`${all} and ${next}`)}, which ${name} lacks.`, message.ab`If they were meant for ${name}, move them: at the DNS provider, enter the name as ${relative}.`, severity);
    });
  }
  function aboutWildcard(view) {
    const types = (0, wildcard.z)(view).map(type => type.toUpperCase());
    if (!view.wildcard || types.length === 0) return [];
    return [ finding("WILDCARD_ANSWERS", message.ab`The records at ${view.name} (${types.join(", ")}) come from the wildcard ${view.wildcard.name}.`, message.ab`Leave the wildcard alone: records at the name itself override it. If the name has the same records itself, change those.`) ];
  }
  var spf_sentences = __nccwpck_require__(2996);
  // CONCATENATED MODULE: ./diagnosis/spf-record.js
  function aboutSpf(view) {
    if (!(0, dns_view.c8)(view.txt)) return [];
    const records = (0, dns_view.M$)(view.txt).filter(spf.eY);
    if (records.length === 0) return [ missingSpf(view) ];
    return (0, spf.X)(records).map(fault => finding(CODES[fault.kind], describeFault(view.name, records, fault), adviseOn(records, fault)));
  }
  const CODES = {
    multiple: "SPF_MULTIPLE",
    invalid: "SPF_INVALID",
    "too-many-lookups": "SPF_TOO_MANY_LOOKUPS",
    "allows-all": "SPF_ALLOWS_ALL",
    "without-ses": "SPF_WITHOUT_SES"
  };
  function describeFault(name, records, fault) {
    switch (fault.kind) {
     case "multiple":
      return message.ab`${name} has ${records.length} SPF records, which makes SPF fail permanently (permerror).`;

     case "invalid":
      return message.ab`The SPF record of ${name} is invalid (${(0, spf_sentences.z)(fault.words)}), so SPF fails permanently (permerror) for all its mail.`;

     case "too-many-lookups":
      return message.ab`The SPF record of ${name} has ${fault.lookups} terms that need a DNS lookup, and SPF fails permanently (permerror) above ${spf.WJ}.`;

     case "allows-all":
      return message.ab`The SPF record of ${name} has ${fault.term}, so mail from anyone passes SPF as ${name}.`;

     case "without-ses":
      {
        const ignored = fault.ignored.length > 0 ? message.ab` Receivers ignore part of it (${(0, 
        spf_sentences.z)(fault.ignored)}).` : message.ab``;
        return message.ab`The SPF record of ${name}, ${records.join()}, doesn't itself include ${(0, 
        message.aY)("amazonses.com")} before ${(0, message.aY)("all")}, so mail fails SPF unless another term covers Amazon SES.${ignored}`;
      }
    }
  }
  function adviseOn(records, fault) {
    const replacement = (0, spf.gG)(records);
    if (replacement.kind !== "record") return (0, spf_sentences.N)(replacement);
    if (fault.kind === "multiple") return message.ab`Replace them all with TXT ${replacement.record} alone.`;
    const isShortened = fault.kind === "invalid" && fault.words.some(({meant: meant}) => meant.length === 0);
    const loss = isShortened ? message.ab`, and add back what that leaves out, if you need it` : message.ab``;
    return message.ab`Use TXT ${replacement.record} instead${loss}.`;
  }
  function missingSpf(view) {
    const {name: name, txt: txt} = view;
    const attempt = (0, dns_view.M$)(txt).find(value => /amazonses\.com|v=spf1/i.test(value));
    const seen = attempt === void 0 ? message.ab`${name} has no SPF record, so mail fails SPF even after SES verifies the domain.` : message.ab`${name} has the TXT record ${attempt}, which isn't an SPF record, as it doesn't start with ${(0, 
    message.aY)("v=spf1")} and a space.`;
    const fix = attempt === void 0 ? message.ab`Create TXT ${records.E} there.` : message.ab`Use TXT ${readAttempt(attempt)} instead.`;
    return finding("SPF_MISSING", seen, message.ab`${fix}${resolverCacheNote(view)}`);
  }
  function readAttempt(value) {
    const [, terms] = /v=spf1(.*)/is.exec(value) ?? [];
    const meant = terms === void 0 ? void 0 : (0, spf.gG)([ `v=spf1 ${terms}` ]);
    return meant?.kind === "record" ? meant.record : records.E;
  }
  function aboutAlignment({name: name, dmarc: dmarc}) {
    const tags = dmarc?.record.split(";").map(tag => tag.split("=").map(part => part.trim().toLowerCase()));
    const isStrict = tags?.some(([tag, value]) => tag === "aspf" && value === "s");
    if (!dmarc || !isStrict) return [];
    return [ finding("DMARC_STRICT_SPF", message.ab`The DMARC policy at ${dmarc.name} requires strict SPF alignment (${(0, 
    message.aY)("aspf=s")}), and a subdomain such as ${name} never aligns strictly.`, message.ab`Change it to ${(0, 
    message.aY)("aspf=r")}, or rely on DKIM alone for DMARC.`) ];
  }
  // CONCATENATED MODULE: ./diagnosis/diagnosis.js
  function diagnose(seen, {region: region, sesStatus: sesStatus, hostedZone: hostedZone}) {
    if (seen.isPrivateView) return [ privateView(seen) ];
    const view = (0, wildcard.j)((0, record_status.ar)(seen, region), region);
    const isAlias = (0, dns_view.M$)(view.cname).length > 0;
    const isVerified = sesStatus === "SUCCESS";
    if (isVerified && !isAlias && ((0, dns_view.W0)(view.mx) || view.mx.kind === "servfail")) return [ unseenBySes(view), ...aboutAlignment(view) ];
    const records = isAlias ? [ ...aboutAlias(view, region), ...(0, mail_from_mx.vQ)((0, 
    dns_view.M$)(view.mx), region) ? aboutSpf(view) : [] ] : [ ...aboutMx(view, region), ...aboutSpf(view), ...aboutDisagreement(view, region) ];
    const findings = [ ...isAlias ? [] : aboutLookupFailures(view), ...aboutUndelegated(view), ...hostedZone ? aboutHostedZone(records, view, region, hostedZone) : records, ...aboutOtherNames(view), ...aboutWildcard(seen), ...aboutAlignment(view) ];
    return (isVerified ? findings.map(doubted) : findings).toSorted(bySeverity);
  }
  function privateView({name: name, zone: zone}) {
    const servers = zone && zone.nameServers.length > 0 ? message.ab` (name servers ${zone.nameServers.join(", ")})` : message.ab``;
    return finding("PRIVATE_DNS_VIEW", message.ab`The runner sees a private DNS zone for ${name}${servers}, which SES doesn't see, so the records were not checked.`, message.ab`Set ${(0, 
    message.aY)("dns-servers")} to a public resolver that the runner can reach.`);
  }
  function unseenBySes(view) {
    return finding("MX_MISSING", message.ab`SES has verified ${view.name}, but the DNS servers that this run asked show no MX record for it.`, SUSPECT_VIEW, "warning");
  }
  const SUSPECT_VIEW = message.ab`Most likely, the runner's network has its own view of DNS: set ${(0, 
  message.aY)("dns-servers")} to a public resolver. If the record changed recently, SES hasn't noticed yet.`;
  function doubted(found) {
    if (found.severity !== "error") return found;
    return {
      ...found,
      severity: "warning",
      message: message.ab`${found.message} But SES has verified this domain. ${SUSPECT_VIEW}`
    };
  }
  // CONCATENATED MODULE: ./diagnosis/identity.js
  function identityNotVerified({kind: kind, name: name}) {
    return finding("IDENTITY_NOT_VERIFIED", message.ab`SES has not verified the identity ${name} itself, so it sends no mail, whatever the status of the MAIL FROM domain.`, kind === "domain" ? message.ab`Publish the DKIM records that the SES console shows for the identity.` : message.ab`Open the link in the message that SES sent to that address, or verify its domain.`);
  }
  var attributes = __nccwpck_require__(7243);
  // CONCATENATED MODULE: ./run/result.js
  const NOTHING_KNOWN = {
    accepted: false,
    requestId: "",
    published: [],
    warnings: []
  };
  function changeOf({plan: plan}) {
    return plan?.change;
  }
  function publicationOf({plan: plan}) {
    return plan?.kind === "ready" ? plan.publication : void 0;
  }
  function toPublish(result) {
    return result.settings?.mode === "plan" ? publicationOf(result)?.changes ?? [] : [];
  }
  function wantedRecords({target: target}) {
    return target?.desired.kind === "custom" ? (0, records.U)(target.desired.domain, target.mxRegion) : [];
  }
  function findingsOf(result) {
    const {target: target, canSend: canSend} = result;
    const ofIdentity = target?.desired.kind === "custom" && canSend === false ? [ identityNotVerified(target.identity) ] : [];
    const ofDns = dnsFindings(result).map(found => isFixedByPlan(found, result) ? {
      ...found,
      severity: "info"
    } : found);
    return [ ...ofDns, ...ofIdentity ].toSorted(bySeverity);
  }
  function dnsFindings(result) {
    const {target: target, dns: dns, after: after} = result;
    if (!target || !dns) return [];
    const sesStatus = after?.kind === "custom" && after.domain === dns.name ? after.status : void 0;
    return diagnose(dns, {
      region: target.mxRegion,
      sesStatus: sesStatus,
      hostedZone: zoneOf(result)
    });
  }
  function zoneOf(result) {
    const publication = publicationOf(result);
    if (!publication) return;
    const {zone: zone, changes: changes} = publication;
    return {
      ...zone,
      holdsRecords: changes.length === 0 || result.isZoneComplete === true
    };
  }
  function stateToCome(result) {
    const {target: target, before: before} = result;
    const change = changeOf(result);
    return target && change && change !== "none" ? (0, attributes.Uy)(target.desired) : before;
  }
  function areRecordsInPlace({target: target, dns: dns}) {
    return target !== void 0 && dns !== void 0 && (0, record_status.RS)(dns, target.mxRegion);
  }
  function isFixedByPlan({code: code, severity: severity}, result) {
    const creates = type => toPublish(result).some(({record: record}) => record.type === type);
    switch (code) {
     case "MX_MISSING":
      return creates("MX");

     case "SPF_MISSING":
      return creates("TXT");

     case "NAME_ZONE_APPENDED":
     case "RECORDS_AT_OTHER_NAME":
      return creates(severity === "error" ? "MX" : "TXT");

     default:
      return false;
    }
  }
}),

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    qN: () => begin,
    O9: () => finish,
    Op: () => look
  });
  var plan_sentences = __nccwpck_require__(6602);
  var sentences = __nccwpck_require__(7170);
  var settings = __nccwpck_require__(9818);
  var attributes = __nccwpck_require__(7243);
  var message_0 = __nccwpck_require__(3102);
  var observe = __nccwpck_require__(2179);
  var errors = __nccwpck_require__(5650);
  var record_status = __nccwpck_require__(3550);
  var run_result = __nccwpck_require__(3822);
  // CONCATENATED MODULE: ./report/wait-sentences.js
  function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1e3);
    const [minutes, rest] = [ Math.floor(seconds / 60), seconds % 60 ];
    if (minutes === 0) return message_0.ab`${rest} s`;
    return rest === 0 ? message_0.ab`${minutes} min` : message_0.ab`${minutes} min ${rest} s`;
  }
  function aboutPoll(poll, {target: target}) {
    if (poll.kind === "missed") return message_0.ab`Could not read the status this time (${poll.message}).`;
    const {current: current} = poll;
    const desired = target?.desired;
    if (desired?.kind !== "custom" || !(0, attributes.vo)(current, desired)) return message_0.ab`SES shows other settings: reads lag behind changes, or something else changed them.`;
    if (current.status === "FAILED") return message_0.ab`SES still shows ${(0, message_0.aY)("FAILED")}, as before the change.`;
    return message_0.ab`SES shows ${current.status ? message_0.ab`${current.status}` : message_0.ab`no status`}.`;
  }
  function aboutDns(result) {
    if (!result.dns) return message_0.ab`DNS was not checked.`;
    if ((0, run_result.xk)(result)) return message_0.ab`Both records are in place, so there's nothing left to do; SES just hasn't looked${again(result)} yet.`;
    const codes = (0, run_result.WX)(result).map(({code: code}) => code);
    return codes.length > 0 ? message_0.ab`DNS shows ${codes.join(", ")}.` : message_0.ab`DNS shows no problems.`;
  }
  function aboutFailed(result, restart = message_0.ab`run the step again, which makes SES start over.`) {
    const failed = message_0.ab`SES found no valid MX record for ${domainOf(result)} and stopped looking (status ${(0, 
    message_0.aY)("FAILED")}).`;
    switch (mxStatus(result)) {
     case "in place":
      return message_0.ab`${failed} The MX record is in place now: ${restart}${spfNote(result)}`;

     case "not known":
      return message_0.ab`${failed} ${reasons(result)} Check the DNS records; then ${restart}`;

     default:
      return message_0.ab`${failed} ${reasons(result)} Fix the DNS records; then ${restart}`;
    }
  }
  function aboutTimeout(limitMs, lastPoll, result) {
    const late = message_0.ab`SES didn't verify ${domainOf(result)} within ${duration(limitMs)}. ${aboutPoll(lastPoll, result)}`;
    return lastPoll.kind === "seen" && !isOfDomain(lastPoll.current, result) ? message_0.ab`${late} Make sure nothing else sets it, then run the step again.` : message_0.ab`${late} ${whileLooking(result)}`;
  }
  function whileLooking(result) {
    switch (mxStatus(result)) {
     case "in place":
      {
        const both = (0, run_result.xk)(result) ? message_0.ab`Both records are in place, so there's nothing left to do` : message_0.ab`The MX record is in place, the only one that SES needs`;
        return message_0.ab`${both}; SES just hasn't looked${again(result)} yet, and keeps looking for up to 72 hours. Run the step again later, or raise ${(0, 
        message_0.aY)("wait-minutes")}.${spfNote(result)}`;
      }

     case "not known":
      return message_0.ab`${reasons(result)} SES keeps looking for up to 72 hours: run the step again later, or raise ${(0, 
      message_0.aY)("wait-minutes")}.`;

     default:
      return message_0.ab`${reasons(result)} SES keeps looking for up to 72 hours: fix the DNS records, then run the step again.`;
    }
  }
  function again({after: after}) {
    return after?.kind === "custom" && after.status === "TEMPORARY_FAILURE" ? message_0.ab` again` : message_0.ab``;
  }
  function isOfDomain(current, result) {
    return current.kind === "custom" && current.domain === domainOf(result);
  }
  function domainOf({target: target}) {
    return target?.desired.kind === "custom" ? target.desired.domain : "";
  }
  function mxStatus({dns: dns, target: target}) {
    const seen = dns && target ? (0, record_status.Of)(dns, target.mxRegion) : [];
    return seen.find(({type: type}) => type === "MX")?.status ?? "not known";
  }
  function spfNote(result) {
    const spf = (0, run_result.WX)(result).filter(({severity: severity}) => severity === "warning");
    return spf.length > 0 ? message_0.ab` Also, ${named(spf)}` : message_0.ab``;
  }
  function reasons(result) {
    const findings = (0, run_result.WX)(result);
    const errors = findings.filter(({severity: severity}) => severity === "error");
    return findings.length > 0 ? named(errors.length > 0 ? errors : findings) : message_0.ab`Could not check DNS.`;
  }
  function named(findings) {
    return (0, message_0.fj)(findings.map(({code: code, message: message}) => message_0.ab`${code}: ${message}`));
  }
  // CONCATENATED MODULE: ./run/verification.js
  const PAUSES_MS = {
    shortest: 1e3,
    first: 5e3,
    longest: 3e4
  };
  const GROWTH = 1.5;
  const LONGEST_SILENCE_MS = 6e4;
  const MOST_LATE_MS = 11e3;
  const STALE_MS = 3e4;
  async function awaitVerification(target, start, context) {
    const {result: result, end: end} = await awaitDecision(target, start, context);
    const {requestId: requestId} = result;
    if (end?.kind === "failed") {
      const error = new errors.lZ("VERIFICATION_FAILED", aboutFailed(result), {
        requestId: requestId
      });
      return {
        ...result,
        error: error
      };
    }
    if (end?.kind === "timeout") {
      const text = aboutTimeout(end.limitMs, end.lastPoll, result);
      return {
        ...result,
        error: new errors.lZ("VERIFICATION_TIMEOUT", text, {
          requestId: requestId
        })
      };
    }
    return result;
  }
  async function awaitDecision(target, start, context, {endsWhenChanged: endsWhenChanged = false} = {}) {
    const {desired: desired} = target;
    const {settings: settings, clock: clock, runner: runner} = context;
    const log = line => runner.log(line);
    const time = new TimeLimit(Math.round(settings.waitMinutes * 6e4), clock);
    const narrator = new Narrator(time, log);
    let result = start;
    let mayBeStale = start.accepted && start.before?.kind === "custom" && start.before.status === "FAILED";
    for (const finding of (0, run_result.WX)(start)) log((0, sentences.Li)(finding));
    log(message_0.ab`Waiting for SES to verify ${desired.domain}, ${duration(time.limitMs)} at most.`);
    for (let pause = PAUSES_MS.first; ;pause = Math.min(pause * GROWTH, PAUSES_MS.longest)) {
      const seen = await (0, observe.gu)(lookAgain(target, time.untilNextLook(pause), context));
      if ("error" in seen) return {
        result: {
          ...result,
          error: endedBy(seen.error, time)
        }
      };
      const [poll, view] = seen;
      const isLate = time.elapsed() >= STALE_MS || time.isOver();
      mayBeStale &&= !isLate && isStillFailed(poll, desired);
      const {decision: decision, ...news} = judge(poll, desired, {
        isLate: isLate,
        mayBeStale: mayBeStale
      });
      result = {
        ...result,
        ...news,
        dns: view ?? result.dns
      };
      const end = endOf(decision === "changed" && !endsWhenChanged ? void 0 : decision, poll, time);
      if (end?.kind === "verified") log(message_0.ab`SES has verified ${desired.domain}, after ${duration(time.elapsed())}.`);
      if (end) return {
        result: result,
        end: end
      };
      narrator.tell(aboutLook(poll, desired, result), pause);
    }
  }
  function isStillFailed(poll, desired) {
    return (stateIn(poll, desired)?.status ?? "FAILED") === "FAILED";
  }
  function endOf(decision, lastPoll, time) {
    if (decision) return {
      kind: decision
    };
    return time.isOver() ? {
      kind: "timeout",
      limitMs: time.limitMs,
      lastPoll: lastPoll
    } : void 0;
  }
  async function lookAgain(target, pause, {aws: aws, dns: dns, clock: clock, signal: signal}) {
    await clock.sleep(pause, signal);
    return Promise.all([ aws.ses.poll(target), dns.look(target.desired.domain, target.identity.domain) ]);
  }
  function aboutLook(poll, desired, result) {
    const isOther = poll.kind === "seen" && !(0, attributes.vo)(poll.current, desired);
    const said = aboutPoll(poll, result);
    return isOther ? said : message_0.ab`${said} ${aboutDns(result)}`;
  }
  function endedBy(error, time) {
    if (error.code === "CANCELLED" || error.code === "INTERNAL_ERROR") return error;
    return error.with(message_0.ab`This ended the wait for verification after ${duration(time.elapsed())}.`);
  }
  function stateIn(poll, desired) {
    return poll.kind === "seen" && (0, attributes.vo)(poll.current, desired) ? poll.current : void 0;
  }
  function judge(poll, desired, {isLate: isLate, mayBeStale: mayBeStale}) {
    if (poll.kind === "missed") return {};
    const news = {
      after: poll.current,
      requestId: poll.requestId
    };
    const state = stateIn(poll, desired);
    if (!state) return isLate ? {
      ...news,
      decision: "changed"
    } : {};
    if (mayBeStale && state.status === "FAILED") return {};
    if (state.status === "SUCCESS") return {
      ...news,
      decision: "verified"
    };
    return {
      ...news,
      decision: state.status === "FAILED" ? "failed" : void 0
    };
  }
  class TimeLimit {
    limitMs;
    #clock;
    #startedAt;
    constructor(limitMs, clock) {
      this.limitMs = limitMs;
      this.#clock = clock;
      this.#startedAt = clock.monotonic();
    }
    elapsed() {
      return this.#clock.monotonic() - this.#startedAt;
    }
    left() {
      return Math.max(0, this.limitMs - this.elapsed());
    }
    isOver() {
      return this.left() === 0;
    }
    untilNextLook(pause) {
      const next = this.left() < pause + PAUSES_MS.shortest ? this.left() : pause;
      return Math.max(next, PAUSES_MS.shortest);
    }
  }
  class Narrator {
    #time;
    #log;
    #told="";
    #toldAt=0;
    constructor(time, log) {
      this.#time = time;
      this.#log = log;
    }
    tell(state, pause) {
      const elapsed = this.#time.elapsed();
      const nextChance = elapsed + Math.min(pause * GROWTH, PAUSES_MS.longest) + MOST_LATE_MS;
      if (state.plain() === this.#told && nextChance - this.#toldAt <= LONGEST_SILENCE_MS) return;
      this.#told = state.plain();
      this.#toldAt = elapsed;
      this.#log(message_0.ab`After ${duration(elapsed)}, with ${duration(this.#time.left())} left: ${state}`);
    }
  }
  var warn = __nccwpck_require__(7099);
  // CONCATENATED MODULE: ./run/apply.js
  async function carryOut(target, start, plan, context) {
    if (!(0, settings.K)(target)) return switchSes(target, start, plan, context);
    const published = await publishRecords(target, start, plan, context);
    return published.error ? published : switchSes(target, published, plan, context);
  }
  async function publishRecords(target, result, {publication: publication, impact: impact}, context) {
    if (!publication) return result;
    const {publish: publish} = await __nccwpck_require__.e(349).then(__nccwpck_require__.bind(__nccwpck_require__, 9349));
    return publish(target, result, publication, impact, context);
  }
  async function switchSes(target, result, {change: change}, context) {
    if (change === "none") return result;
    const {aws: aws, runner: runner} = context;
    const {desired: desired} = target;
    runner.log((0, sentences.O5)(change, result.before, desired));
    const put = await (0, observe.gu)(aws.ses.put(target, desired).then(requestId => ({
      requestId: requestId
    })));
    if ("error" in put) {
      const {mayBeDone: mayBeDone, requestId: requestId = ""} = put.error.details;
      const isBetween = result.published.length > 0 && !mayBeDone;
      const error = isBetween ? put.error.with(sentences.vv) : put.error;
      return {
        ...result,
        requestId: requestId,
        error: error,
        after: mayBeDone === "Amazon SES" ? void 0 : result.after
      };
    }
    const {requestId: requestId} = put;
    runner.log(message_0.ab`Amazon SES accepted the change (request id ${requestId || "not given"}).`);
    const switched = {
      ...result,
      accepted: true,
      requestId: requestId,
      after: (0, attributes.Uy)(desired)
    };
    return desired.kind === "default" ? confirmDisabled(target, switched, context) : switched;
  }
  const CONFIRMATION_PAUSES_MS = [ 1e3, 1e3 ];
  async function confirmDisabled(target, result, {aws: aws, clock: clock, signal: signal, runner: runner}) {
    let seen;
    for (const pause of CONFIRMATION_PAUSES_MS) {
      const poll = await (0, observe.gu)(clock.sleep(pause, signal).then(() => aws.ses.poll(target)));
      if (poll.kind !== "seen") return result;
      if (poll.current.kind === "default") return {
        ...result,
        after: poll.current
      };
      seen = poll.current;
    }
    return (0, warn.R)({
      ...result,
      after: seen
    }, "Still enabled", (0, sentences.iD)(seen), runner);
  }
  async function waitForSes(target, result, context) {
    if (result.error || !(0, settings.K)(target)) return result;
    if (context.settings.waitMinutes === 0 || (0, attributes.c2)(result.after) === "SUCCESS") return result;
    return awaitVerification(target, result, context);
  }
  var decision = __nccwpck_require__(576);
  // CONCATENATED MODULE: ./report/check-sentences.js
  function aboutCheck({before: before}) {
    return message_0.ab`${(0, sentences.F9)(before)}.`;
  }
  function aboutDrift(drift, {identity: identity, region: region}) {
    const list = drift.map(aboutDifference).reduce((all, next) => message_0.ab`${all}; ${next}`);
    return message_0.ab`The SES settings for ${identity.name} in ${region} don't match (${list}). The next run with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")} sets the expected values; if SES is right, correct the inputs.`;
  }
  function aboutDifference({attribute: attribute, wanted: wanted, found: found}) {
    const subject = attribute === "domain" ? message_0.ab`MAIL FROM domain` : message_0.ab`behavior on MX failure`;
    return message_0.ab`${subject}: expected ${wanted ?? message_0.ab`none`}, found ${found ?? message_0.ab`none`}`;
  }
  function aboutNotVerified(timeout, result) {
    const {domain: domain = "", status: status = ""} = result.after?.kind === "custom" ? result.after : {};
    if (status === "FAILED") return aboutFailed(result, message_0.ab`the next run with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")} makes SES start over.`);
    if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, result);
    const state = status === "TEMPORARY_FAILURE" ? message_0.ab`can no longer find the MX record of ${domain}` : message_0.ab`hasn't verified ${domain}`;
    return message_0.ab`The SES settings match, but SES ${state} (status ${status || "unknown"}). ${whileLooking(result)}`;
  }
  var run_plan = __nccwpck_require__(112);
  // CONCATENATED MODULE: ./run/check.js
  async function check(target, result, ses, context) {
    if (ses.kind === "denied") {
      const error = ses.error.with(message_0.ab`Without that permission, ${(0, message_0.aY)("check")} has nothing to compare.`);
      return {
        ...result,
        plan: void 0,
        error: error
      };
    }
    context.runner.log(aboutCheck(result));
    const compared = compare(target, result);
    return compared.error || !(0, settings.K)(target) ? compared : requireVerified(target, compared, context);
  }
  function compare(target, seen) {
    const {after: after, requestId: requestId} = seen;
    if (!after) return seen;
    const ses = {
      kind: "known",
      current: after,
      requestId: requestId,
      canSend: seen.canSend
    };
    const result = {
      ...seen,
      plan: (0, run_plan.C)(target, {
        ses: ses,
        zone: void 0,
        dns: void 0
      }, 0)
    };
    const drift = (0, decision.tX)(after, target.desired);
    if (drift.length === 0) return result;
    return {
      ...result,
      error: new errors.lZ("DRIFT_DETECTED", aboutDrift(drift, target), {
        requestId: requestId
      })
    };
  }
  async function requireVerified(target, result, context) {
    const {result: waited, end: end} = await waitIfOfUse(target, result, context);
    if (waited.error) return waited;
    const compared = compare(target, waited);
    if (compared.error || (0, attributes.c2)(compared.after) === "SUCCESS") return compared;
    const timeout = end?.kind === "timeout" ? end : void 0;
    const {requestId: requestId} = compared;
    const error = new errors.lZ("NOT_VERIFIED", aboutNotVerified(timeout, compared), {
      requestId: requestId
    });
    return {
      ...compared,
      error: error
    };
  }
  async function waitIfOfUse(target, result, context) {
    const status = (0, attributes.c2)(result.after);
    if (context.settings.waitMinutes === 0 || status === "SUCCESS" || status === "FAILED") return {
      result: result
    };
    return awaitDecision(target, result, context, {
      endsWhenChanged: true
    });
  }
  // CONCATENATED MODULE: ./run/target.js
  async function look(known, target, context) {
    const observation = await (0, observe.lB)(target, context);
    context.signal.throwIfAborted();
    const plan = (0, run_plan.C)(target, observation, context.settings.waitMinutes);
    return {
      result: withObservation(known, observation, plan),
      observation: observation,
      plan: plan
    };
  }
  async function begin(target, {result: result, observation: observation, plan: plan}, context) {
    const {mode: mode} = context.settings;
    if (mode === "check" && observation.ses.kind !== "failed") return check(target, result, observation.ses, context);
    const told = tellPlan(result, target, observation, plan, context);
    if (plan.kind === "blocked") return {
      ...told,
      error: (0, sentences.qX)(plan.obstacle)
    };
    return mode === "apply" ? carryOut(target, told, plan, context) : told;
  }
  async function finish(target, result, context) {
    return context.settings.mode === "apply" ? waitForSes(target, result, context) : result;
  }
  function withObservation(known, {ses: ses, dns: dns}, plan) {
    const state = ses.kind === "known" ? {
      before: ses.current,
      after: ses.current,
      requestId: ses.requestId,
      canSend: ses.canSend
    } : {};
    return {
      ...known,
      ...state,
      dns: dns,
      plan: plan
    };
  }
  function tellPlan(known, {desired: desired}, {ses: ses}, plan, {settings: settings, runner: runner}) {
    const {change: change, impact: impact} = plan;
    if (change === void 0) return known;
    const isPreview = settings.mode === "plan";
    let told = known;
    if (ses.kind === "denied") told = (0, warn.R)(told, "State unknown", (0, sentences.n$)(ses.error, settings.mode), runner);
    if (isPreview) {
      runner.log((0, plan_sentences.$h)(change, told.before, desired));
      for (const line of (0, plan_sentences.WP)(told.before, (0, run_result.f)(told))) runner.log(line);
    } else if (change === "none") runner.log((0, sentences.ji)(told.before));
    if (impact !== "no") {
      const title = isPreview ? "Mail would stop" : "Mail stops until SES verifies";
      told = (0, warn.R)(told, title, (0, sentences.i2)(impact, told.before, desired), runner);
    }
    if (isPreview && plan.kind === "ready" && plan.publication) {
      const {zone: zone, changes: changes} = plan.publication;
      runner.log(changes.length > 0 ? (0, sentences.e7)(zone, changes) : (0, sentences.jz)(zone));
    }
    return told;
  }
}),

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    R: () => warn
  });
  function warn(result, title, warning, runner) {
    runner.warning(title, warning);
    return {
      ...result,
      warnings: [ ...result.warnings, warning ]
    };
  }
}),

/***/ 8660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    G: () => rememberSecret,
    c: () => withoutSecrets
  });
  const secrets = new Set;
  const forms = new Map;
  const SHORTEST_SECRET = 16;
  const STRUCTURE = /[\s`|\\<>[\]{}"*,]/;
  const BETWEEN_STRUCTURE = /[^\s`|\\<>[\]{}"*,](?:.*[^\s`|\\<>[\]{}"*,])?/s;
  const MOST_LAYERS = 4;
  function rememberSecret(secret) {
    if (secret === "" || secrets.has(secret)) return false;
    secrets.add(secret);
    for (const form of formsOf(secret)) if (form.length >= SHORTEST_SECRET) forms.set(form, STRUCTURE.test(form) ? form.length : SHORTEST_SECRET);
    return true;
  }
  function withoutSecrets(text) {
    if (forms.size === 0) return text;
    const readings = readingsOf(text);
    const spans = Array.from(forms).flatMap(([form, least]) => readings.flatMap(reading => spansOf(form, least, reading)));
    return masked(text, spans);
  }
  function formsOf(secret) {
    if (secret.length < SHORTEST_SECRET) return [];
    const [bare = ""] = BETWEEN_STRUCTURE.exec(secret) ?? [];
    const bytes = Buffer.from(secret, "utf8");
    const plain = [ bare, Buffer.from(bare, "utf8").toString("latin1") ].flatMap(form => readingsOf(form).map(({text: text}) => text));
    const hex = bytes.toString("hex");
    const base64 = [ 0, 1, 2 ].map(offset => base64Of(bytes, offset));
    const base64url = base64.map(form => form.replaceAll("+", "-").replaceAll("/", "_"));
    return [ ...plain, hex, hex.toUpperCase(), ...base64, ...base64url ];
  }
  function base64Of(bytes, offset) {
    const digits = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64");
    return digits.slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
  }
  function readingsOf(text) {
    let last = {
      text: text,
      startOf: index => index,
      endOf: index => index + 1
    };
    const readings = [ last ];
    for (let layer = 0; layer < MOST_LAYERS; layer++) for (const [pattern, replace] of LAYER) {
      if (last.text.search(pattern) < 0) continue;
      last = rewritten(last, pattern, replace);
      readings.push(last);
    }
    return readings;
  }
  const HIDDEN = /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
  const ESCAPE = /(?:%|\\x)([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]+);|&#(\d+);|&([a-z]+);|\\([^ux])/gi;
  const LAYER = [ [ HIDDEN, () => "" ], [ ESCAPE, decode ] ];
  const HTML_ENTITIES = new Map([ [ "amp", "&" ], [ "apos", "'" ], [ "equals", "=" ], [ "gt", ">" ], [ "lt", "<" ], [ "plus", "+" ], [ "quot", '"' ], [ "sol", "/" ] ]);
  function decode([whole, byte, unit, hex, decimal, entity, escaped]) {
    if (entity) return HTML_ENTITIES.get(entity.toLowerCase()) ?? whole;
    if (escaped) return "bfnrt".includes(escaped) ? " " : escaped;
    const codePoint = decimal ? Number(decimal) : Number.parseInt(byte ?? unit ?? hex ?? "", 16);
    return codePoint <= 1114111 ? String.fromCodePoint(codePoint) : whole;
  }
  function rewritten({text: text, startOf: startOf, endOf: endOf}, pattern, replace) {
    const pieces = [];
    const starts = [];
    const ends = [];
    let index = 0;
    const keepUntil = end => {
      pieces.push(text.slice(index, end));
      for (;index < end; index++) {
        starts.push(startOf(index));
        ends.push(endOf(index));
      }
    };
    for (const match of text.matchAll(pattern)) {
      keepUntil(match.index);
      const replacement = replace(match);
      pieces.push(replacement);
      index += match[0].length;
      for (let i = 0; i < replacement.length; i++) {
        starts.push(startOf(match.index));
        ends.push(endOf(index - 1));
      }
    }
    keepUntil(text.length);
    return {
      text: pieces.join(""),
      startOf: i => starts[i] ?? 0,
      endOf: i => ends[i] ?? 0
    };
  }
  function spansOf(form, least, {text: text, startOf: startOf, endOf: endOf}) {
    const beginning = form.slice(0, least);
    const ending = form.slice(-least);
    const spans = [];
    for (let end = 0, at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, end)) {
      end = at + least;
      while (end - at < form.length && text[end] === form[end - at]) end++;
      spans.push({
        start: startOf(at),
        end: endOf(end - 1)
      });
    }
    if (beginning === form) return spans;
    for (let end = 0, at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, end)) {
      const first = Math.max(end, at + least - form.length);
      end = at + least;
      let start = at;
      while (start > first && text[start - 1] === form[form.length - (end - start) - 1]) start--;
      spans.push({
        start: startOf(start),
        end: endOf(end - 1)
      });
    }
    return spans;
  }
  function masked(text, spans) {
    const pieces = [];
    let shown = 0;
    for (const {start: start, end: end} of spans.toSorted((a, b) => a.start - b.start)) {
      if (start >= shown) pieces.push(text.slice(shown, start), "***");
      shown = Math.max(shown, end);
    }
    return pieces.length === 0 ? text : pieces.join("") + text.slice(shown);
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
