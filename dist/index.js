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

/***/ 1553:
/***/ (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
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

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    e: () => run
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6132);
  async function run(edges) {
    const {runner: runner, env: env} = edges;
    runner.mask(runner.input("cloudflare-api-token"));
    const input = name => runner.input(name);
    const path = input("config-file");
    const file = path ? await (await Promise.all([ __nccwpck_require__.e(637), __nccwpck_require__.e(338) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2338))).readConfigFile(path, input, env) : void 0;
    const inputs = (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)(input, env, file);
    if ("error" in inputs) return (await loadJob()).endJob(inputs, edges);
    if (file) return (await loadJob()).runFile(inputs, edges);
    const asked = await (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.gu)(askSes(inputs.settings, edges));
    return (await loadJob()).runOne({
      ...inputs,
      asked: asked
    }, edges);
  }
  async function askSes(settings, edges) {
    const aws = await edges.openAws(settings);
    const ses = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.gu)(aws.ses.read(settings.targets[0]));
    await Promise.race([ aws.ses.sent, ses ]);
    return {
      kind: "asked",
      aws: aws,
      ses: ses
    };
  }
  function loadJob() {
    return Promise.all([ __nccwpck_require__.e(446), __nccwpck_require__.e(684) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5713));
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
  var _inputs_endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6093);
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
    return (0, _inputs_endpoints_js__WEBPACK_IMPORTED_MODULE_3__.PC)(service, env) ?? `https://${host}.${region}.amazonaws.com`;
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
  for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("CANCELLED", _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The job was canceled (${signal}).`)));
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
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
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

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Z9: () => wordsOf,
    gu: () => settled,
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
  async function settled(promise) {
    try {
      return await promise;
    } catch (error) {
      return {
        kind: "failed",
        error: toActionError(error)
      };
    }
  }
}),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    AM: () => aboutFork,
    Wm: () => SKIP_FORKS,
    j_: () => readEvent
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  const SKIP_FORKS = "if: github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository";
  function aboutFork(missing) {
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`This pull request comes from a fork, and GitHub gives the runs of forks ${missing}: nothing is wrong with your change. Maintainers can skip the step for forks with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)(SKIP_FORKS)}.`;
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
    if (failure instanceof _http_http_js__WEBPACK_IMPORTED_MODULE_1__.pM) throw unavailable(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`GitHub's token endpoint returned no ID token.`, (0, 
    _http_network_errors_js__WEBPACK_IMPORTED_MODULE_2__.KL)(failure));
    throw unavailable(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`GitHub's token endpoint returned no ID token (${failure.message}).`, _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`Run the step again, and check GitHub's status page if it persists.`);
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
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("ACTIONS_ID_TOKEN_REQUEST_URL")} is not a URL.`, _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`The runner sets it, so no step should.`);
    return (0, _http_http_js__WEBPACK_IMPORTED_MODULE_1__.pU)(new URL(full), {
      method: "GET",
      headers: {
        accept: "application/json",
        authorization: `Bearer ${bearer}`
      }
    });
  }
  function whyNoToken(env, role) {
    if ((0, _event_js__WEBPACK_IMPORTED_MODULE_6__.j_)(env).pullRequest?.isFromFork) return (0, 
    _event_js__WEBPACK_IMPORTED_MODULE_6__.AM)(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`no ID token, so this step can't access AWS`);
    if (env["GITHUB_ACTOR"] === "dependabot[bot]") return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`Dependabot started this run, and such runs get no ID token by default, so this step can't access AWS. Skip it for them with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("if: github.actor != 'dependabot[bot]'")}.`;
    const missing = _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`This job can't get the ID token that ${role} needs. Give the job the permission ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("id-token: write")}.`;
    if (env["GITHUB_EVENT_NAME"] !== "pull_request") return missing;
    return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${missing} A pull request from a fork gets none even then: skip the step there with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)(_event_js__WEBPACK_IMPORTED_MODULE_6__.Wm)}.`;
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

/***/ 6748:
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
    summary(markdown) {
      issueFileCommand("STEP_SUMMARY", (0, secrets.c)(markdown));
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
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("NETWORK_ERROR", _network_errors_js__WEBPACK_IMPORTED_MODULE_3__.ht);
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
        if (problem) throw new _response_js__WEBPACK_IMPORTED_MODULE_3__.Vk(host, response.statusCode, problem, (0, 
        _response_js__WEBPACK_IMPORTED_MODULE_3__.mK)(response.headers));
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
    if (error instanceof _clock_js__WEBPACK_IMPORTED_MODULE_0__.MU) return `no complete response within ${ANSWER_MS / 1e3} seconds`;
    const {code: code, name: name} = error;
    if (typeof code === "string") return code;
    if (error instanceof URIError) return "ERR_PROXY_INVALID_CONFIG";
    return name === "TimeoutError" ? `no connection within ${CONNECT_MS / 1e3} seconds` : "the connection broke";
  }
}),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    KL: () => aboutNetworkFailure,
    f5: () => onAllAttempts,
    ht: () => aboutInvalidProxy
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3102);
  var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4443);
  const aboutInvalidProxy = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTPS_PROXY")} or ${(0, 
  _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTP_PROXY")} is not a URL: write it as ${(0, 
  _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("http://host:port")}, with special characters in the username and password percent-encoded.`;
  function aboutNetworkFailure(failure) {
    const {host: host, reason: reason, retry: retry, proxy: proxy} = failure;
    if (reason === "ERR_PROXY_INVALID_CONFIG") return aboutInvalidProxy;
    if (proxy) return aboutProxy(proxy, failure);
    if (/^(?:SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(reason)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The certificate of ${host} is not trusted (${reason}).${aboutIgnoredVariable()} Behind a proxy that intercepts TLS, set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NODE_EXTRA_CA_CERTS")} to the file with its CA certificate in the runner's environment.`;
    if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/.test(reason)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The TLS connection to ${host} failed (${reason}).${aboutIgnoredVariable()} Check the runner's clock and proxy, and that the host is the right one.`;
    const failed = reason.startsWith("no complete response") ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`did not answer` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`could not be reached`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${host} ${failed}${afterAllAttempts(retry)} (${reason}). Check that the runner can connect to it, and check its proxy settings (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("HTTPS_PROXY")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NO_PROXY")}); then run the step again.`;
  }
  function aboutProxy({variable: variable, address: address, status: status}, {host: host, reason: reason, retry: retry}) {
    const proxy = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${address} (${variable})`;
    const bypass = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`or add ${host} to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("NO_PROXY")} if the runner can reach it directly`;
    if (status === 407) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} answered with status ${status} when asked to connect to ${host}: it requires a username and password. Put them in ${variable}, percent-encoded, ${bypass}.`;
    if (status !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} answered with status ${status}${onAllAttempts(retry)} when asked to connect to ${host}. Allow connections to it there, ${bypass}.`;
    if (reason.startsWith("ERR_PROXY")) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} did not connect to ${host} (${reason}). Check that ${variable} names an HTTP proxy, ${bypass}.`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The proxy ${proxy} could not be reached${afterAllAttempts(retry)} (${reason}). Correct ${variable} in the runner's environment, ${bypass}.`;
  }
  function afterAllAttempts(retry) {
    return retry === "final" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` after ${_retry_js__WEBPACK_IMPORTED_MODULE_1__.m} attempts`;
  }
  function onAllAttempts(retry) {
    return retry === "final" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` on all ${_retry_js__WEBPACK_IMPORTED_MODULE_1__.m} attempts`;
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
    Vk: () => UnreadableResponse,
    mK: () => retryAfterMsOf
  });
  class UnreadableResponse extends Error {
    host;
    status;
    what;
    retry;
    retryAfterMs;
    constructor(host, status, what, retryAfterMs) {
      super(`${host} answered with status ${status} and ${what}`);
      this.name = "UnreadableResponse";
      this.host = host;
      this.status = status;
      this.what = what;
      this.retry = retryOfUnreadable(status);
      this.retryAfterMs = retryAfterMs;
    }
  }
  function retryOfUnreadable(status) {
    if (status === 429) return "throttled";
    return status < 300 || status >= 500 || status === 408 ? "transient" : "final";
  }
  function retryAfterMsOf(headers) {
    const seconds = Number(headers["retry-after"]);
    return seconds > 0 ? seconds * 1e3 : void 0;
  }
  function problemWith(body, expects, method, status) {
    const text = body.toString("utf8").trim();
    if (status >= 300 && status < 400) return "a redirect";
    if (text === "") return status < 300 && method !== "PUT" && method !== "DELETE" ? "an empty body" : void 0;
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
    PC: () => awsEndpoint,
    QJ: () => aboutPlainEndpoints,
    sj: () => endpointProblems,
    yS: () => aboutEndpoints
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3102);
  const AWS_ENDPOINTS = [ "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SESV2", "AWS_ENDPOINT_URL_SES", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_ROUTE_53" ];
  function awsEndpoints(env) {
    return env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true" ? [] : AWS_ENDPOINTS;
  }
  function endpoints(env) {
    return [ ...awsEndpoints(env), "CLOUDFLARE_BASE_URL" ];
  }
  function awsEndpoint(service, env) {
    const [name] = [ `AWS_ENDPOINT_URL_${service}`, "AWS_ENDPOINT_URL" ].filter(each => env[each]);
    return name && awsEndpoints(env).includes(name) ? env[name] : void 0;
  }
  const VARIANTS = [ "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT" ];
  function endpointProblems(env) {
    const named = awsEndpoints(env).filter(name => env[name]);
    const broken = endpoints(env).filter(name => env[name] && !isUrl(env[name] ?? ""));
    const contrary = VARIANTS.filter(name => named.length > 0 && env[name]?.toLowerCase() === "true");
    return [ ...broken.map(name => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment variable ${name} is not a URL: write one such as ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("http://localhost:4566")}.`), ...contrary.map(name => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment variable ${name} is ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("true")}, but an endpoint is set in ${named.join(", ")}, and the AWS SDK accepts only one of the two: unset one.`) ];
  }
  function isUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
  }
  function aboutEndpoints(env) {
    const list = endpointsIn(env).map(([name, url]) => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${name} (${originOf(url)})`);
    const [first, ...others] = list;
    if (!first) return;
    const all = others.reduce((sentence, next) => _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`${sentence}, ${next}`, first);
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The environment overrides endpoints, so requests and their credentials go to ${all}.`;
  }
  function aboutPlainEndpoints(env) {
    const plain = endpointsIn(env).filter(([, url]) => url.protocol === "http:" && !isLoopback(url.hostname));
    if (plain.length === 0) return;
    const names = plain.map(([name]) => name).join(", ");
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Tokens go over plain HTTP (${names}), where anyone on the way can read and change them. Use ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("https://")}.`;
  }
  function endpointsIn(env) {
    return endpoints(env).flatMap(name => {
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
    S$: () => LONGEST_INPUT,
    i8: () => PUBLISHING_INPUTS,
    yB: () => isCloudflare,
    sg: () => namedRegion,
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
  var settings = __nccwpck_require__(9818);
  // CONCATENATED MODULE: ./inputs/slips.js
  const PLACES = [ [ "virginia", "us-east-1" ], [ "ohio", "us-east-2" ], [ "n. california", "us-west-1" ], [ "oregon", "us-west-2" ], [ "cape town", "af-south-1" ], [ "tokyo", "ap-northeast-1" ], [ "seoul", "ap-northeast-2" ], [ "osaka", "ap-northeast-3" ], [ "mumbai", "ap-south-1" ], [ "hyderabad", "ap-south-2" ], [ "singapore", "ap-southeast-1" ], [ "sydney", "ap-southeast-2" ], [ "jakarta", "ap-southeast-3" ], [ "malaysia", "ap-southeast-5" ], [ "calgary", "ca-west-1" ], [ "canada", "ca-central-1" ], [ "frankfurt", "eu-central-1" ], [ "zurich", "eu-central-2" ], [ "stockholm", "eu-north-1" ], [ "milan", "eu-south-1" ], [ "ireland", "eu-west-1" ], [ "london", "eu-west-2" ], [ "paris", "eu-west-3" ], [ "tel aviv", "il-central-1" ], [ "uae", "me-central-1" ], [ "bahrain", "me-south-1" ], [ "são paulo", "sa-east-1" ], [ "sao paulo", "sa-east-1" ] ];
  function regionSlip(typed) {
    const text = typed.toLowerCase();
    const named = regions.Cn.find(region => text.includes(region));
    if (named && (0, regions.Dp)(text.slice(0, -1))) return message_0.ab`is an availability zone: write its region, ${named}`;
    const meant = named ?? regions.Cn.find(region => bare(region) === bare(text)) ?? placeIn(text);
    if (meant) return message_0.ab`is not the name of a region: write ${meant}`;
    const unnumbered = regions.Cn.find(region => region.replace(/-\d$/, "") === text);
    return unnumbered ? message_0.ab`is a region without its number: write it like ${unnumbered}` : message_0.ab`is not an AWS region: write one such as ${(0, 
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
    if (prefix !== "arn") return /^[\w+=,.@-]{1,64}$/.test(text) ? message_0.ab`is a name, not an ARN: write ${`arn:aws:iam::ACCOUNT:role/${text}`}, with your account ID` : message_0.ab`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`;
    const roleNamed = (name = "") => `arn:${partition}:iam::${account}:role/${name}`;
    if (service === "sts" && type === "assumed-role") return message_0.ab`is the ARN of an assumed-role session: write the role's ARN, ${roleNamed(path[0])}`;
    if (service !== "iam") return message_0.ab`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`;
    if (type === "role" && path.join("") === "") return message_0.ab`lacks the role name: write it like ${EXAMPLE_ROLE}`;
    if (type === "role" && !/^\d{12}$/.test(account)) return message_0.ab`lacks the 12-digit account ID: write it like ${EXAMPLE_ROLE}`;
    if (type === "instance-profile") return message_0.ab`is the ARN of an instance profile: write the ARN of its role, such as ${roleNamed(path.at(-1))}`;
    if (type === "user" || type === "root") return message_0.ab`is the ARN of a user, but only a role can be assumed with an ID token: write one such as ${EXAMPLE_ROLE}`;
    return type && type !== "role" ? message_0.ab`is the ARN of something else (${type}): write the role's ARN, such as ${EXAMPLE_ROLE}` : message_0.ab`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`;
  }
  const EXAMPLE_ROLE = (0, message_0.aY)("arn:aws:iam::111122223333:role/ses-mail-from");
  function zoneSlip(typed) {
    const id = typed.split(/[^A-Za-z0-9]+/).findLast(part => /^Z[A-Z0-9]{7,31}$/i.test(part));
    if (id) return message_0.ab`is not the ID alone: write ${id.toUpperCase()}`;
    if (/^[\w-]+(?:\.[\w-]+)+\.?$/.test(typed)) return message_0.ab`is a name, not an ID: write ${(0, 
    message_0.aY)("auto")} to find the zone by the MAIL FROM domain, or its ID, such as ${EXAMPLE_ZONE}`;
    return message_0.ab`is not the ID of a hosted zone: write one such as ${EXAMPLE_ZONE}, or ${(0, 
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
    if (digits === "" || !Number.isFinite(minutes)) return message_0.ab`is not a number of minutes: write one such as ${(0, 
    message_0.aY)("10")} or ${(0, message_0.aY)("0.5")}`;
    if (sign === "-") return message_0.ab`is negative: write ${(0, message_0.aY)("0")} not to wait`;
    return message_0.ab`is not a number of minutes: write ${String(Number(minutes.toFixed(2)))}`;
  }
  // CONCATENATED MODULE: ./inputs/inputs.js
  const INPUTS = [ "identity", "mail-from-domain", "behavior-on-mx-failure", "disable", "config-file", "mode", "aws-region", "role-to-assume", "role-session-name", "audience", "hosted-zone-id", "hosted-zone-role-to-assume", "dns-provider", "cloudflare-api-token", "cloudflare-zone-id", "dns-servers", "wait-minutes", "comment", "github-token" ];
  function readInputs(getInput, env, file) {
    const inFile = file?.problems ?? [];
    const form = new Form(file ? withZoneOf(file, getInput) : getInput, env, inFile.length > 0);
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
    const isInFile = targets.some(({zone: zone}) => zone !== void 0) && !isCloudflare(getInput);
    return name => getInput(name) || (isInFile && name === "hosted-zone-id" ? "auto" : "");
  }
  function namedRegion(typed, env) {
    const sources = [ [ "aws-region", typed.trim() ], [ "AWS_REGION", env["AWS_REGION"]?.trim() ], [ "AWS_DEFAULT_REGION", env["AWS_DEFAULT_REGION"]?.trim() ] ];
    const [source, region] = sources.find(([, value]) => value) ?? [];
    return source && region ? [ source, region ] : [];
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
    const isCut = inFile.length >= settings.S;
    const lead = message_0.ab`${isCut ? message_0.ab`At least ` : message_0.ab``}${(0, 
    message_0.hS)(all.length, "problem")} in the inputs`;
    const more = all.length - MOST_PROBLEMS;
    const rest = message_0.ab`And ${isCut ? message_0.ab`at least ` : message_0.ab``}${more} more.`;
    const told = more > 0 ? [ ...all.slice(0, MOST_PROBLEMS), rest ] : all;
    return new errors.lZ("VALIDATION_ERROR", message_0.ab`${lead}; nothing was sent. ${(0, 
    message_0.fj)(told)}`, {
      lead: lead,
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
    route53: message_0.ab`Route 53`,
    cloudflare: message_0.ab`Cloudflare`
  };
  const PROVIDER_KEYS = {
    route53: "hosted-zone-id",
    cloudflare: "cloudflare-api-token"
  };
  const PROVIDER_SETTINGS = [ [ "route53", PROVIDER_KEYS.route53 ], [ "route53", "hosted-zone-role-to-assume" ], [ "cloudflare", PROVIDER_KEYS.cloudflare ], [ "cloudflare", "cloudflare-zone-id" ] ];
  const PUBLISHING_INPUTS = [ "dns-provider", ...PROVIDER_SETTINGS.map(([, name]) => name) ];
  class Form {
    problems=[];
    notes=[];
    #getInput;
    #env;
    #mayHaveZones;
    #overlong;
    constructor(getInput, env, mayHaveZones = false) {
      this.#getInput = getInput;
      this.#env = env;
      this.#mayHaveZones = mayHaveZones;
      this.#overlong = INPUTS.filter(name => getInput(name).length > LONGEST_INPUT);
      for (const name of this.#overlong) this.#problem(message_0.ab`${name} is longer than ${LONGEST_INPUT} characters: check what it is set to.`);
    }
    single() {
      const identity = this.identity();
      const desired = this.desired(identity);
      const region = this.region();
      const {dnsProvider: dnsProvider, zone: zone} = this.publishing();
      const targets = identity && desired && region ? [ {
        identity: identity,
        region: region,
        mxRegion: region,
        desired: desired,
        zone: zone
      } ] : void 0;
      return {
        identity: identity,
        region: region,
        targets: targets,
        dnsProvider: dnsProvider
      };
    }
    beside({targets: [first, ...others]}) {
      for (const name of [ "identity", "mail-from-domain" ]) if (this.#text(name)) this.#problem(message_0.ab`${name} can't be combined with ${(0, 
      message_0.aY)("config-file")}: declare it in the file, or remove one of the two.`);
      if (this.#boolean("disable")) this.#problem(message_0.ab`${(0, message_0.aY)("disable")} can't be combined with ${(0, 
      message_0.aY)("config-file")}: declare it in the file, for each identity.`);
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
        return this.#problem(message_0.ab`${(0, message_0.aY)("mail-from-domain")} is "${typed}", but ${(0, 
        message_0.aY)("disable")} is ${(0, message_0.aY)("true")}: remove one of the two.`);
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
      message_0.aY)("mail-from-domain")} is "${domain}", which is not a subdomain of the identity's domain, ${identity.domain}: use a subdomain of it, such as ${`bounce.${identity.domain}`}.`);
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
      const [source, region] = namedRegion(this.#text("aws-region"), this.#env);
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
          zone: hostedZone
        };

       case "cloudflare":
        return {
          dnsProvider: {
            kind: "cloudflare",
            token: token
          },
          zone: cloudflareZone
        };

       default:
        return {
          dnsProvider: void 0,
          zone: void 0
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
      const mayBeComplete = owner => owner === "route53" && this.#mayHaveZones;
      for (const [owner, name] of PROVIDER_SETTINGS) {
        if (!this.#text(name) || owner === provider) continue;
        if (!provider) {
          if (mayBeComplete(owner)) continue;
          this.#problem(message_0.ab`${name} is set without ${PROVIDER_KEYS[owner]}: set that as well, or remove ${name}.`);
          continue;
        }
        const choice = named ? message_0.ab`${(0, message_0.aY)("dns-provider")} is ${named}` : message_0.ab`${PROVIDER_KEYS[provider]} is set`;
        this.#problem(message_0.ab`${name} is for ${PROVIDER_TITLES[owner]}, but ${choice}: keep the inputs of one DNS provider only.`);
      }
      const key = named && PROVIDER_KEYS[named];
      if (key && !this.#text(key) && !mayBeComplete(named)) this.#problem(message_0.ab`${(0, 
      message_0.aY)("dns-provider")} is ${named}, but ${key} is empty: set it, and check that the secret or variable it comes from exists and is available to this job.`);
    }
    #cloudflareToken() {
      const token = this.#text("cloudflare-api-token");
      if (!/^[\x21-\x7e]*$/.test(token)) this.#problem(message_0.ab`${(0, message_0.aY)("cloudflare-api-token")} contains whitespace or another character that no API token has: store the token alone, without ${(0, 
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
        this.#problem(message_0.ab`${(0, message_0.aY)("dns-servers")} lists ${typed.length} servers: list ${MOST_DNS_SERVERS} at most.`);
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
      message_0.aY)("role-session-name")} is "${sessionName}": use 2 to 64 letters, digits, and the characters ${(0, 
      message_0.aY)("_+=,.@-")}.`);
      const audience = this.#audience();
      if (/[\s\p{Cc}]/u.test(audience)) this.#problem(message_0.ab`${(0, message_0.aY)("audience")} is "${audience}", which contains whitespace: the audience of an ID token can't.`);
      if (!this.#text("role-to-assume")) return {
        kind: "environment"
      };
      const role = this.#role("role-to-assume");
      if (!role) return;
      const {arn: arn} = role;
      const [, partition = ""] = arn.split(":");
      if (region && (0, regions.R)(region) && partition !== (0, regions.iQ)(region)) return this.#problem(message_0.ab`${(0, 
      message_0.aY)("role-to-assume")} is in the partition ${partition}, but ${region} is in ${(0, 
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
    K: () => isCustom,
    S: () => MOST_FILE_PROBLEMS
  });
  function isCustom(target) {
    return target.desired.kind === "custom";
  }
  const MOST_FILE_PROBLEMS = 1e3;
}),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    MH: () => plainName,
    OZ: () => lineage,
    UO: () => isWithin,
    aZ: () => parseIdentity,
    ed: () => isStrictChild,
    gn: () => toALabels,
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
    return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is a list of ${names.length} names: give one here, or list several identities in ${(0, 
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
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has a path after the name`,
    fix: ALONE,
    pattern: /^([^/:]+)\//
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has a port after the name`,
    fix: ALONE,
    pattern: /^([^/:]+):\d*$/
  }, {
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`contains a placeholder`,
    fix: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`only ${(0, _message_js__WEBPACK_IMPORTED_MODULE_1__.aY)("config-file")} supports ${(0, 
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
    is: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is an ARN, but not the ARN of an SES identity`,
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
    if (others.length === 0) return _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`is nothing but dots, ${UNSET}: give the full name`;
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
      problem: _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`has "${local}" before the @: SES accepts 1 to ${LONGEST_LOCAL_PART} ASCII letters, digits and symbols there, unquoted`
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    Cn: () => knownSesRegions,
    Dp: () => isRegion,
    R: () => isKnownSesRegion,
    Ty: () => similarSesRegion,
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
  function similarSesRegion(name) {
    return knownSesRegions.find(region => {
      const differs = [ ...region ].findIndex((letter, at) => letter !== name[at]);
      const i = differs < 0 ? region.length : differs;
      const [rest, typed] = [ region.slice(i), name.slice(i) ];
      const isSwapped = rest[0] === typed[1] && rest[1] === typed[0] && rest.slice(2) === typed.slice(2);
      const [isWrong, isExtra, isMissing] = [ rest.slice(1) === typed.slice(1), rest === typed.slice(1), rest.slice(1) === typed ];
      return isSwapped || isWrong || isExtra || isMissing;
    });
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

/***/ 8540:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4022);
      var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9387);
      var _aws_early_start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8289);
      var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3535);
      var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5650);
      var _github_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6748);
      var _message_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3102);
      const runner = new _github_runner_js__WEBPACK_IMPORTED_MODULE_5__.k;
      const edges = {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__.ml,
        signal: _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.W,
        mask: secret => runner.mask(secret),
        log: line => runner.log(line),
        trace: line => runner.debug(line),
        onRetry: (party, words, delayMs) => runner.log(_message_js__WEBPACK_IMPORTED_MODULE_6__.ab`${party}: ${words}; trying again in ${(delayMs / 1e3).toFixed(1)} s.`)
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
          openDns: async ({dnsServers: dnsServers}) => {
            const {SystemDns: SystemDns} = await Promise.all([ __nccwpck_require__.e(446), __nccwpck_require__.e(684) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 657));
            return new SystemDns({
              servers: dnsServers,
              ...edges
            });
          },
          openComments: async (token, event) => {
            const {PullRequestComments: PullRequestComments} = await Promise.all([ __nccwpck_require__.e(446), __nccwpck_require__.e(684) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9463));
            return new PullRequestComments({
              token: token,
              event: event,
              env: process.env,
              ...edges
            });
          }
        });
      } catch (error) {
        const {code: code, text: text} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.ie)(error);
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
    hS: () => counted,
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
  function counted(count, one, many = `${one}s`) {
    return new Message([ {
      words: `${count} ${count === 1 ? one : many}`
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

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    LH: () => withRetries,
    lo: () => inTurn,
    m: () => MAX_ATTEMPTS,
    mF: () => LONGEST_DELAY_MS,
    tx: () => attemptOf
  });
  const MAX_ATTEMPTS = 4;
  const FIRST_DELAY_MS = {
    transient: 400,
    once: 1e3,
    throttled: 2e3
  };
  function inTurn(attempt, turns) {
    const throttlingOf = result => "failure" in result && result.failure.retry === "throttled" ? result.failure : void 0;
    return turns ? turns.run(attempt, throttlingOf) : attempt();
  }
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
  const LONGEST_DELAY_MS = 3e4;
  async function withRetries(attempt, {clock: clock, signal: signal, onRetry: onRetry}) {
    for (let tries = 1; ;tries++) {
      const result = await attempt();
      if ("value" in result || signal.aborted) return result;
      const {failure: failure} = result;
      if (failure.retry === "final" || tries >= (failure.retry === "once" ? 2 : MAX_ATTEMPTS)) return result;
      const wanted = Math.min(failure.retryAfterMs ?? 0, LONGEST_DELAY_MS);
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

/***/ 8660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    G: () => rememberSecret,
    c: () => withoutSecrets
  });
  const secrets = new Set;
  const unread = [];
  const forms = new Map;
  const SHORTEST_SECRET = 16;
  const STRUCTURE = /[\s`|\\<>[\]{}"*,]/;
  const BETWEEN_STRUCTURE = /[^\s`|\\<>[\]{}"*,](?:.*[^\s`|\\<>[\]{}"*,])?/s;
  const MOST_LAYERS = 5;
  function rememberSecret(secret) {
    if (secret === "" || secrets.has(secret)) return false;
    secrets.add(secret);
    unread.push(secret);
    return true;
  }
  function withoutSecrets(text) {
    if (text.length < SHORTEST_SECRET) return text;
    for (const form of unread.splice(0).flatMap(formsOf)) if (form.length >= SHORTEST_SECRET) forms.set(form, STRUCTURE.test(form) ? form.length : SHORTEST_SECRET);
    if (forms.size === 0) return text;
    const spans = [];
    for (const reading of readingsOf(text)) for (const [form, least] of forms) for (const span of spansOf(form, least, reading)) spans.push(span);
    return masked(text, spans);
  }
  function formsOf(secret) {
    if (secret.length < SHORTEST_SECRET) return [];
    const [bare = ""] = BETWEEN_STRUCTURE.exec(secret) ?? [];
    const bytes = Buffer.from(secret, "utf8");
    const plain = [ bare, Buffer.from(bare, "utf8").toString("latin1") ].flatMap(form => Array.from(readingsOf(form), ({text: text}) => text));
    const hex = bytes.toString("hex");
    const base64 = [ 0, 1, 2 ].map(offset => base64Of(bytes, offset));
    const base64url = base64.map(form => form.replaceAll("+", "-").replaceAll("/", "_"));
    return [ ...plain, hex, hex.toUpperCase(), ...base64, ...base64url ];
  }
  function base64Of(bytes, offset) {
    const digits = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64");
    return digits.slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
  }
  function* readingsOf(text) {
    let last = {
      text: text,
      startOf: index => index,
      endOf: index => index + 1
    };
    yield last;
    for (let layer = 0; layer < MOST_LAYERS; layer++) for (const [pattern, replace] of LAYER) {
      if (last.text.search(pattern) < 0) continue;
      last = rewritten(last, pattern, replace);
      yield last;
    }
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
    const starts = new Uint32Array(text.length);
    const ends = new Uint32Array(text.length);
    let index = 0;
    let length = 0;
    const keepUntil = end => {
      pieces.push(text.slice(index, end));
      for (;index < end; index++, length++) {
        starts[length] = startOf(index);
        ends[length] = endOf(index);
      }
    };
    for (const match of text.matchAll(pattern)) {
      keepUntil(match.index);
      const replacement = replace(match);
      pieces.push(replacement);
      index += match[0].length;
      for (const end = length + replacement.length; length < end; length++) {
        starts[length] = startOf(match.index);
        ends[length] = endOf(index - 1);
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
