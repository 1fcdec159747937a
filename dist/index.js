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

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    e: () => run
  });
  var errors = __nccwpck_require__(5650);
  var proxies = __nccwpck_require__(8338);
  var external_node_net_ = __nccwpck_require__(7030);
  // CONCATENATED MODULE: ./dns/server.js
  const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/i;
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
    return /^[\d.]+$/.test(text) ? (0, external_node_net_.isIPv4)(text) : HOST_NAME.test(text);
  }
  var names = __nccwpck_require__(1236);
  var regions = __nccwpck_require__(2221);
  var message_0 = __nccwpck_require__(3102);
  // CONCATENATED MODULE: ./inputs/endpoints.js
  const ENDPOINTS = [ "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SESV2", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_ROUTE_53" ];
  const VARIANTS = [ "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT" ];
  function endpointProblems(env) {
    const named = ENDPOINTS.filter(name => env[name]);
    const broken = named.filter(name => !isUrl(env[name] ?? ""));
    const contrary = VARIANTS.filter(name => named.length > 0 && env[name]?.toLowerCase() === "true");
    return [ ...broken.map(name => message_0.ab`The environment variable ${name} is not a URL: write it as in ${(0, 
    message_0.aY)("http://localhost:4566")}.`), ...contrary.map(name => message_0.ab`The environment variable ${name} is ${(0, 
    message_0.aY)("true")} although an endpoint is named in ${named.join(", ")}: the AWS SDK takes only one of the two.`) ];
  }
  function isUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
  }
  function readInputs(getInput, env) {
    const form = new Form(getInput, env);
    const mode = form.mode();
    const identity = form.identity();
    const desired = form.desired(identity);
    const region = form.region();
    const credentials = form.credentials(region);
    const hostedZone = form.hostedZone();
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
      subject: subject
    } : void 0;
    const {notes: notes} = form;
    const problems = [ ...form.problems, ...endpointProblems(env) ];
    const required = {
      mode: mode,
      identity: identity,
      desired: desired,
      region: region,
      credentials: credentials,
      waitMinutes: waitMinutes
    };
    if (problems.length > 0 || !isComplete(required)) return {
      comment: comment,
      error: validationError(problems)
    };
    form.noteIdle(required);
    const target = {
      identity: required.identity,
      region: required.region,
      desired: required.desired,
      hostedZone: hostedZone
    };
    const run = {
      mode: required.mode,
      credentials: required.credentials,
      waitMinutes: required.waitMinutes
    };
    return {
      comment: comment,
      settings: {
        ...run,
        targets: [ target ],
        dnsServers: dnsServers,
        notes: notes
      }
    };
  }
  function validationError(problems) {
    const count = problems.length === 1 ? message_0.ab`One setting is wrong` : message_0.ab`${problems.length} settings are wrong`;
    return new errors.lZ("VALIDATION_ERROR", message_0.ab`${count}; nothing was sent. ${(0, 
    message_0.fj)(problems)}`, {
      points: problems
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
  const LONGEST_WAIT_MINUTES = 72 * 60;
  class Form {
    problems=[];
    notes=[];
    #getInput;
    #env;
    constructor(getInput, env) {
      this.#getInput = getInput;
      this.#env = env;
    }
    identity() {
      const typed = this.#text("identity");
      if (!typed) return this.#problem(message_0.ab`${(0, message_0.aY)("identity")} is missing: set it to the domain or the email address that is an SES identity.`);
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
        return this.#problem(message_0.ab`${(0, message_0.aY)("mail-from-domain")} is empty: set it to a subdomain of the identity's domain, such as ${`bounce.${identity?.domain ?? "example.com"}`}. To turn the custom MAIL FROM domain off, set ${(0, 
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
      if (!source || !region) return this.#problem(message_0.ab`${(0, message_0.aY)("aws-region")} is missing, and neither ${(0, 
      message_0.aY)("AWS_REGION")} nor ${(0, message_0.aY)("AWS_DEFAULT_REGION")} is set: set it to the region of the identity, such as ${(0, 
      message_0.aY)("us-east-1")}.`);
      if (!(0, regions.Dp)(region)) {
        const example = (0, regions.Dp)(region.toLowerCase()) ? region.toLowerCase() : "us-east-1";
        return this.#problem(message_0.ab`${source} is "${region}", which is not an AWS region: write it as in ${example}.`);
      }
      if (region.startsWith("cn-")) return this.#problem(message_0.ab`${source} is "${region}": Amazon SES is not offered in the regions of China.`);
      if (source !== "aws-region") this.notes.push(message_0.ab`${(0, message_0.aY)("aws-region")} is empty: using ${region} from ${source}.`);
      return region;
    }
    hostedZone() {
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
      return this.#problem(message_0.ab`${(0, message_0.aY)("hosted-zone-id")} is "${typed}", which is not the id of a hosted zone: write it as in ${(0, 
      message_0.aY)("Z0123456789ABCDEFGHIJ")}, or ${(0, message_0.aY)("auto")} to find the zone.`);
    }
    dnsServers() {
      const typed = this.#text("dns-servers").split(/[\s,]+/).filter(part => part !== "");
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
      const problem = Number.isNaN(minutes) ? message_0.ab`is not a number of minutes: write it as in ${(0, 
      message_0.aY)("10")} or ${(0, message_0.aY)("0.5")}` : message_0.ab`is more than ${LONGEST_WAIT_MINUTES}: SES itself gives up after 72 hours`;
      return this.#problem(message_0.ab`${(0, message_0.aY)("wait-minutes")} is "${typed}", which ${problem}.`);
    }
    noteIdle({mode: mode, desired: desired}) {
      const isDisabled = desired.kind === "default";
      const because = isDisabled ? message_0.ab`${(0, message_0.aY)("disable")} is ${(0, 
      message_0.aY)("true")}` : message_0.ab`${(0, message_0.aY)("mode")} is ${mode}`;
      const idle = isDisabled ? [ "hosted-zone-id", "wait-minutes" ] : mode === "check" ? [ "hosted-zone-id" ] : [];
      for (const name of idle) if (!/^[0.]*$/.test(this.#text(name))) this.notes.push(message_0.ab`${name} has no effect, as ${because}.`);
    }
    comment() {
      return this.#boolean("comment");
    }
    githubToken() {
      return this.#text("github-token");
    }
    credentials(region) {
      const arn = this.#text("role-to-assume");
      const sessionName = this.#sessionName();
      const audience = this.#text("audience") || "sts.amazonaws.com";
      if (/[\s\p{Cc}]/u.test(audience)) this.#problem(message_0.ab`${(0, message_0.aY)("audience")} is "${audience}", which holds white space: the audience of an ID token has none.`);
      if (!arn) return {
        kind: "environment"
      };
      if (!ROLE_ARN.test(arn)) return this.#problem(message_0.ab`${(0, message_0.aY)("role-to-assume")} is "${arn}", which is not the ARN of an IAM role: write it as in ${(0, 
      message_0.aY)("arn:aws:iam::111122223333:role/ses-mail-from")}.`);
      const [, partition = ""] = arn.split(":");
      if (region && (0, regions.R)(region) && partition !== (0, regions.iQ)(region)) return this.#problem(message_0.ab`${(0, 
      message_0.aY)("role-to-assume")} is in the partition ${partition}, and ${region} in ${(0, 
      regions.iQ)(region)}: a role works only in its own partition.`);
      return {
        kind: "role",
        arn: arn,
        sessionName: sessionName,
        audience: audience
      };
    }
    #sessionName() {
      const typed = this.#text("role-session-name");
      if (typed && !SESSION_NAME.test(typed)) this.#problem(message_0.ab`${(0, message_0.aY)("role-session-name")} is "${typed}": it takes 2 to 64 letters, digits and the signs ${(0, 
      message_0.aY)("_+=,.@-")}.`);
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
      return this.#getInput(name).trim();
    }
    #problem(problem) {
      this.problems.push(problem);
    }
  }
  var github_event = __nccwpck_require__(7189);
  var secrets = __nccwpck_require__(8660);
  // CONCATENATED MODULE: ./report/markdown.js
  function table(header, rows) {
    const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    return [ line(header), line(header.map(() => "---")), ...rows.map(line) ].join("\n");
  }
  function codeBlock(language, text) {
    const fence = (0, message_0.xF)(text, 3);
    return `${fence}${language}\n${text}\n${fence}`;
  }
  function markdown_alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
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
  var attributes = __nccwpck_require__(7243);
  var publication = __nccwpck_require__(2246);
  var record_status = __nccwpck_require__(3550);
  var zone_file = __nccwpck_require__(1407);
  var run_result = __nccwpck_require__(942);
  var sentences = __nccwpck_require__(7170);
  // CONCATENATED MODULE: ./report/plan-sentences.js
  function aboutPlan(change, before, desired) {
    const would = message_0.ab`${(0, sentences.F9)(before)}: ${(0, message_0.aY)("apply")} would`;
    switch (change) {
     case "none":
      return message_0.ab`${would} change nothing in SES.`;

     case "enable":
      return message_0.ab`${would} enable ${(0, sentences.L4)(desired)}.`;

     case "update":
      return message_0.ab`${would} ${before ? message_0.ab`update it to` : message_0.ab`set`} ${(0, 
      sentences.L4)(desired)}.`;

     case "restart":
      return message_0.ab`${would} send the same settings again, so that SES starts looking for the MX record anew.`;

     case "disable":
      return message_0.ab`${would} turn the custom MAIL FROM domain off.`;
    }
  }
  const ATTRIBUTES = [ {
    label: message_0.ab`MAIL FROM domain`,
    show: state => state.kind === "custom" ? message_0.ab`${state.domain}` : message_0.ab`none`
  }, {
    label: message_0.ab`Behavior on MX failure`,
    show: ({behavior: behavior}) => message_0.ab`${behavior}`
  }, {
    label: message_0.ab`Status`,
    show: state => state.kind === "custom" ? message_0.ab`${state.status || "not given"}` : message_0.ab`none`
  } ];
  function shown(attribute, state) {
    return state ? attribute.show(state) : message_0.ab`not known`;
  }
  function aboutTransitions(now, then) {
    return ATTRIBUTES.flatMap(attribute => {
      const [before, after] = [ shown(attribute, now), shown(attribute, then) ];
      return before.plain() === after.plain() ? [] : [ message_0.ab`  ${attribute.label}: ${before} → ${after}` ];
    });
  }
  // CONCATENATED MODULE: ./report/summary.js
  const MOST_CHARACTERS = 34e4;
  function summaryOf(result) {
    const rest = message_0.ab`Some of this summary is left out, as it is too long for GitHub.`;
    return `${fitting(sectionsOf(result), MOST_CHARACTERS, rest)}\n`;
  }
  function sectionsOf(result) {
    const isUnknown = result.error && !result.dns && !result.accepted;
    const isNeedless = isUnknown || (0, run_result.xk)(result) || (0, run_result.vW)(result).length > 0;
    const records = isNeedless ? [] : (0, run_result.IH)(result);
    return [ heading(result), result.error ? failure(result.error) : "", result.error ? remedy(result.error) : "", ...result.warnings.map(warning => markdown_alert("WARNING", warning.markdown())), result.settings && result.target ? facts(result.settings.mode, result.target, result) : "", result.error ? "" : `**Next step:** ${(0, 
    sentences.sk)(result).markdown()}`, publishedSection(result), planSection(result), result.dns ? seenInDns(result.dns, result) : "", records.length > 0 ? dns(records) : "" ];
  }
  const DONE = {
    none: "MAIL FROM domain unchanged",
    enable: "MAIL FROM domain enabled",
    update: "MAIL FROM domain updated",
    restart: "MAIL FROM verification restarted",
    disable: "MAIL FROM domain disabled"
  };
  const PLANNED = {
    none: "nothing to change",
    enable: "enable the MAIL FROM domain",
    update: "update the MAIL FROM domain",
    restart: "restart the MAIL FROM verification",
    disable: "disable the MAIL FROM domain"
  };
  function heading(result) {
    const {target: target, error: error} = result;
    const subject = target ? ` for ${(0, message_0.SS)(target.identity.name)}` : "";
    return error ? `## ❌ ${failed(error, result)}${subject}` : `## ${succeeded(result)}${subject}`;
  }
  function succeeded(result) {
    const {settings: settings, target: target} = result;
    const change = (0, run_result.C2)(result) ?? "none";
    switch (settings?.mode) {
     case "plan":
      return planned(change, result);

     case "check":
      return `✅ ${target?.desired.kind === "custom" ? "MAIL FROM domain live and verified" : "No MAIL FROM domain, as declared"}`;

     default:
      return `✅ ${DONE[change]}${isVerifiedByWait(result) ? " and verified" : ""}`;
    }
  }
  function planned(change, result) {
    const publishes = (0, run_result.vW)(result).length > 0;
    const steps = [ ...change !== "none" || !publishes ? [ PLANNED[change] ] : [], ...publishes ? [ "publish DNS records" ] : [] ];
    const isIdle = change === "none" && !publishes;
    return `${isIdle ? "✅" : "📝"} Plan: ${steps.join(" and ")}`;
  }
  function isVerifiedByWait({settings: settings, after: after}) {
    return settings !== void 0 && settings.waitMinutes > 0 && (0, attributes.c2)(after) === "SUCCESS";
  }
  const FAILED = {
    VALIDATION_ERROR: "Settings are wrong",
    DNS_CONFLICT: "DNS records not published",
    VERIFICATION_FAILED: "MAIL FROM domain not verified",
    VERIFICATION_TIMEOUT: "MAIL FROM domain not verified",
    DRIFT_DETECTED: "MAIL FROM settings are not the declared ones",
    NOT_VERIFIED: "MAIL FROM domain not verified"
  };
  function failed({code: code, details: details}, result) {
    const {settings: settings, accepted: accepted, plan: plan} = result;
    const mode = settings?.mode;
    if (mode === "plan") return "Plan failed";
    const known = FAILED[code];
    if (known) return known;
    if (mode === "check") return "MAIL FROM domain not checked";
    if (details.mayBeDone === "Amazon SES") return "MAIL FROM settings may not have been applied";
    const isApplied = accepted || plan?.kind === "ready" && plan.change === "none";
    return isApplied ? "MAIL FROM settings applied, then the step failed" : "MAIL FROM settings not applied";
  }
  function failure({code: code, text: text, details: details}) {
    const {points: points = []} = details;
    const list = points.map(point => `> - ${point.markdown()}`).join("\n");
    const message = points.length > 1 ? `${points.length} settings are wrong; nothing was sent.\n>\n${list}` : text.markdown();
    return markdown_alert("CAUTION", `**${code}**: ${message}`);
  }
  function remedy({details: details}) {
    return details.remedy ? `${details.remedy.title}:\n\n${codeBlock("json", printable(details.remedy.json))}` : "";
  }
  function printable(value) {
    const toEscape = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return (0, secrets.c)(JSON.stringify(value, void 0, 2)).replace(/[^\x20-\x7e\n]/g, toEscape);
  }
  function placeOf({identity: identity, region: region}) {
    return `Identity ${(0, message_0.SS)(identity.name)} in ${(0, message_0.SS)(region)}`;
  }
  function facts(mode, target, result) {
    const place = placeOf(target);
    const [header, left, right] = sides(mode, target, result);
    if (!left && !right) return place;
    const rows = ATTRIBUTES.map(attribute => [ attribute.label.markdown(), shown(attribute, left).markdown(), shown(attribute, right).markdown() ]);
    return `${place}\n\n${table([ "", ...header ], rows)}`;
  }
  function sides(mode, {desired: desired}, result) {
    const {before: before, after: after} = result;
    switch (mode) {
     case "apply":
      return [ [ "Before", "After" ], before, after ];

     case "plan":
      return [ [ "Now", "After `apply`" ], before, (0, run_result.f)(result) ];

     case "check":
      return [ [ "Declared", "Found" ], after && declared(desired, after), after ];
    }
  }
  function declared(desired, {behavior: behavior}) {
    return desired.kind === "custom" ? {
      ...desired,
      status: "SUCCESS"
    } : {
      kind: "default",
      behavior: behavior
    };
  }
  function seenInDns(view, result) {
    const {target: target} = result;
    const seen = target ? (0, record_status.Of)(view, target.region) : [];
    const rows = (0, run_result.IH)(result).map(record => {
      const {seen: values = [], status: status = "not known"} = seen.find(({type: type}) => type === record.type) ?? {};
      const wanted = record.type === "MX" ? `${record.priority} ${record.value}` : record.value;
      return [ `${record.type} ${(0, message_0.SS)(record.name)}`, (0, message_0.SS)(wanted), status === "not known" ? "no answer" : valueCell(values), `${STATUSES[status]} ${status}` ];
    });
    const findings = (0, run_result.WX)(result).map(finding => {
      const {severity: severity, code: code, message: message} = finding;
      const isFixed = (0, run_result.n_)(finding, result);
      const sign = SIGNS[isFixed ? "info" : severity];
      return `- ${sign} **${code}**: ${message.markdown()}${isFixed ? " This is what `apply` would do." : ""}`;
    });
    return [ "### What DNS shows", `Asked: ${ASKED[view.asked]}.`, table([ "Record", "Wanted", "Seen", "Status" ], rows), findings.join("\n") ].filter(part => part !== "").join("\n\n");
  }
  function publishedSection(result) {
    const {published: published} = result;
    const zone = (0, run_result.MV)(result)?.zone;
    if (!zone || published.length === 0) return "";
    const types = (0, publication.u)(published).map(({type: type}) => type);
    return `This run published ${types.join(" and ")} in the hosted zone ${(0, message_0.SS)(zone.name)} (${(0, 
    message_0.SS)(zone.id)}).`;
  }
  function planSection(result) {
    const {target: target} = result;
    const changes = (0, run_result.vW)(result);
    const hostedZone = (0, run_result.MV)(result)?.zone;
    if (!hostedZone || changes.length === 0 || target?.desired.kind !== "custom") return "";
    const rows = (0, publication.u)(changes).map(({type: type, ttl: ttl, values: values}) => [ type, (0, 
    message_0.SS)(values.at(-1) ?? ""), String(ttl), values.length > 1 ? `added to the ${type} records that are there` : "created" ]);
    const zone = `the hosted zone ${(0, message_0.SS)(hostedZone.name)} (${(0, message_0.SS)(hostedZone.id)})`;
    return [ "### DNS records that `apply` would publish", `At ${(0, message_0.SS)(target.desired.domain)}, in ${zone}:`, table([ "Type", "Value", "TTL", "" ], rows) ].join("\n\n");
  }
  const STATUSES = {
    "in place": "✅",
    missing: "❌",
    wrong: "❌",
    "not known": "❔"
  };
  const SIGNS = {
    error: "❌",
    warning: "⚠️",
    info: "ℹ️"
  };
  const ASKED = {
    "name-servers": "the zone's own name servers",
    resolvers: "the DNS resolvers of the runner, whose answers may be some minutes old",
    "dns-servers": "the servers of `dns-servers`"
  };
  const MOST_VALUES = 5;
  function valueCell(values) {
    if (values.length === 0) return "none";
    const more = values.length > MOST_VALUES ? [ `and ${values.length - MOST_VALUES} more` ] : [];
    return [ ...values.slice(0, MOST_VALUES).map(message_0.SS), ...more ].join("<br>");
  }
  function dns(records) {
    const rows = records.map(record => [ record.type, (0, message_0.SS)(record.name), record.type === "MX" ? String(record.priority) : "", (0, 
    message_0.SS)(record.value), String(record.ttl) ]);
    return [ "### DNS records that SES needs", table([ "Type", "Name", "Priority", "Value", "TTL" ], rows), "The same, to copy into a zone file:", codeBlock("dns", (0, 
    zone_file.PJ)(records)) ].join("\n\n");
  }
  // CONCATENATED MODULE: ./report/comment-body.js
  const comment_body_MOST_CHARACTERS = 65e3;
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
  function commentOf(subject, result, origin) {
    const rest = message_0.ab`Some of this is left out, as it is too long for a comment: the job summary has all of it.`;
    const [marker, footer] = [ markerOf(subject).exact, footerOf(result, origin) ];
    const room = comment_body_MOST_CHARACTERS - marker.length - footer.length;
    const [heading = "", ...others] = sectionsOf(result);
    const place = result.settings ? "" : placeOf(subject);
    return `${marker}\n${fitting([ heading, place, ...others ], room, rest)}\n\n${footer}\n`;
  }
  function footerOf({settings: settings}, {runUrl: runUrl, commit: commit}) {
    const run = runUrl ? `[this run](${runUrl})` : "a workflow run";
    const of = commit ? ` of commit ${(0, message_0.SS)(commit.slice(0, 12))}` : "";
    const mode = settings ? `, mode ${(0, message_0.SS)(settings.mode)}` : "";
    return `<sub>From ${run}${of}${mode}. The next run replaces this text.</sub>`;
  }
  // CONCATENATED MODULE: ./report/comment.js
  async function keepComment({token: token, subject: subject}, ended, {runner: runner, env: env, openComments: openComments}) {
    const tellWhyNot = reason => runner.notice("No comment", message_0.ab`The pull request has no new comment of this step. ${reason}`);
    if (!subject) {
      tellWhyNot(message_0.ab`Without ${(0, message_0.aY)("identity")} and ${(0, message_0.aY)("aws-region")} it cannot be told which comment it would be.`);
      return;
    }
    try {
      runner.mask(token);
      const about = {
        ...subject,
        account: subject.account ?? ended.account
      };
      const event = (0, github_event.j)(env);
      const {runUrl: runUrl, pullRequest: pullRequest, pushed: pushed} = event;
      const text = commentOf(about, ended, {
        runUrl: runUrl,
        commit: pullRequest?.head ?? pushed
      });
      const comments = openComments(token, event);
      const result = await comments.keep(markerOf(about), (0, secrets.c)(text));
      if (result.kind === "no-pull-request") return runner.log(message_0.ab`No comment: this run does not belong to a pull request.`);
      if (result.kind === "failed") return tellWhyNot(result.reason);
      runner.log(message_0.ab`Comment on pull request #${result.pullRequest}: ${result.kind}.`);
      if (result.leftover) runner.notice("Second comment", message_0.ab`An older comment of this step could not be deleted. ${result.leftover}`);
    } catch (error) {
      tellWhyNot(message_0.ab`The code for it failed ("${(0, errors.Z9)(error)}").`);
    }
  }
  function outputsOf(result, endedAt) {
    const {after: after, error: error, accepted: accepted, requestId: requestId} = result;
    const custom = after?.kind === "custom" ? after : void 0;
    return {
      success: String(!error),
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: (0, run_result.C2)(result) ?? "",
      changed: String(accepted),
      "mail-from-domain": (0, message_0.o1)(custom?.domain ?? ""),
      "behavior-on-mx-failure": (0, message_0.o1)(after?.behavior ?? ""),
      "mail-from-domain-status": (0, message_0.o1)((0, attributes.c2)(after)),
      verified: String((0, attributes.c2)(after) === "SUCCESS"),
      "dns-records": JSON.stringify((0, run_result.IH)(result)),
      findings: JSON.stringify((0, run_result.WX)(result).map(plainFinding)),
      "request-id": (0, message_0.o1)(requestId),
      response: JSON.stringify(responseOf(result, endedAt))
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
        id: (0, message_0.o1)(requestId),
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
  // CONCATENATED MODULE: ./report/report.js
  async function report(ended, runner, endedAt) {
    const result = withOutputs(ended, runner, endedAt);
    if (result.error) runner.fail(result.error.code, result.error.text);
    annotate(result, runner);
    if (!result.error) tellSuccess(result, runner);
    try {
      await runner.summary(summaryOf(result));
    } catch (error) {
      runner.log(message_0.ab`The job summary was not written ("${(0, errors.Z9)(error)}").`);
    }
  }
  function withOutputs(result, runner, endedAt) {
    try {
      runner.output(outputsOf(result, endedAt));
      return result;
    } catch (error) {
      const text = message_0.ab`The outputs could not be written ("${(0, errors.Z9)(error)}"). Check the disk and the temporary folder of the runner.`;
      return {
        ...result,
        error: result.error ?? new errors.lZ("INTERNAL_ERROR", text)
      };
    }
  }
  function annotate(result, runner) {
    const {error: error, settings: settings} = result;
    const change = (0, run_result.C2)(result);
    const isExpected = ({code: code}) => code === "MX_MISSING" && settings?.mode === "plan" && change !== "none";
    const isTold = ({message: message}) => error?.text.plain().includes(message.plain());
    for (const finding of (0, run_result.WX)(result)) {
      const {severity: severity, code: code, message: message} = finding;
      if (isTold(finding)) continue;
      if (severity === "info" || (0, run_result.n_)(finding, result)) runner.log((0, sentences.Li)(finding)); else if (severity === "error" && !error && !isExpected(finding)) runner.error(code, message); else runner.warning(code, message);
    }
  }
  function tellSuccess(result, runner) {
    const state = result.settings?.mode === "plan" ? (0, run_result.f)(result) : result.after;
    const isInDns = (0, run_result.xk)(result);
    if (isInDns) runner.log(message_0.ab`DNS shows both records in place.`);
    runner.log((0, sentences.sk)(result));
    if (isInDns || (0, attributes.c2)(state) === "SUCCESS" || (0, run_result.vW)(result).length > 0) return;
    for (const record of (0, run_result.IH)(result)) runner.log(message_0.ab`  ${(0, 
    zone_file.PJ)([ record ])}`);
  }
  var settings = __nccwpck_require__(9818);
  var observe = __nccwpck_require__(2179);
  // CONCATENATED MODULE: ./report/wait-sentences.js
  function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1e3);
    const [minutes, rest] = [ Math.floor(seconds / 60), seconds % 60 ];
    if (minutes === 0) return message_0.ab`${rest} s`;
    return rest === 0 ? message_0.ab`${minutes} min` : message_0.ab`${minutes} min ${rest} s`;
  }
  function aboutPoll(poll, {target: target}) {
    if (poll.kind === "missed") return message_0.ab`SES could not be read this time (${poll.message}).`;
    const {current: current} = poll;
    const desired = target?.desired;
    if (desired?.kind !== "custom" || !(0, attributes.vo)(current, desired)) return message_0.ab`SES shows other settings than the declared ones: reads lag behind changes, or somebody else has changed them.`;
    if (current.status === "FAILED") return message_0.ab`SES still says ${(0, message_0.aY)("FAILED")}, as before the change.`;
    return message_0.ab`SES says ${current.status || "nothing"}.`;
  }
  function aboutDns(result) {
    if (!result.dns) return message_0.ab`DNS was not asked.`;
    if ((0, run_result.xk)(result)) return message_0.ab`DNS shows both records in place: nothing is left to do, SES just has not looked${again(result)} yet.`;
    const codes = (0, run_result.WX)(result).map(({code: code}) => code);
    return message_0.ab`DNS shows ${codes.join(", ") || "nothing wrong"}.`;
  }
  function aboutFailed(result, restart = message_0.ab`run the step again, which makes SES start over.`) {
    const failed = message_0.ab`SES found no valid MX record for ${domainOf(result)} in time and has stopped looking (status ${(0, 
    message_0.aY)("FAILED")}).`;
    switch (mxStatus(result)) {
     case "in place":
      return message_0.ab`${failed} The MX record is in place by now: ${restart}${spfNote(result)}`;

     case "not known":
      return message_0.ab`${failed} ${reasons(result)} Check the DNS records, then ${restart}`;

     default:
      return message_0.ab`${failed} ${reasons(result)} Correct the DNS records, then ${restart}`;
    }
  }
  function aboutTimeout(limitMs, lastPoll, result) {
    const late = message_0.ab`SES has not verified ${domainOf(result)} within ${duration(limitMs)}. ${aboutPoll(lastPoll, result)}`;
    return lastPoll.kind === "seen" && !isOfDomain(lastPoll.current, result) ? message_0.ab`${late} Make sure that nothing else sets it, then run the step again.` : message_0.ab`${late} ${whileLooking(result)}`;
  }
  function whileLooking(result) {
    switch (mxStatus(result)) {
     case "in place":
      {
        const both = (0, run_result.xk)(result) ? message_0.ab`Both records are in place, so nothing is left to do` : message_0.ab`The MX record is in place, and SES asks for no other`;
        return message_0.ab`${both}: SES just has not looked${again(result)} yet, and goes on for up to 72 hours. Run the step again later, or raise ${(0, 
        message_0.aY)("wait-minutes")}.${spfNote(result)}`;
      }

     case "not known":
      return message_0.ab`${reasons(result)} SES goes on looking for up to 72 hours: run the step again later, or raise ${(0, 
      message_0.aY)("wait-minutes")}.`;

     default:
      return message_0.ab`${reasons(result)} SES goes on looking for up to 72 hours: correct the DNS records, then run the step again.`;
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
    const seen = dns && target ? (0, record_status.Of)(dns, target.region) : [];
    return seen.find(({type: type}) => type === "MX")?.status ?? "not known";
  }
  function spfNote(result) {
    const spf = (0, run_result.WX)(result).filter(({severity: severity}) => severity === "warning");
    return spf.length > 0 ? message_0.ab` Besides, ${named(spf)}` : message_0.ab``;
  }
  function reasons(result) {
    const findings = (0, run_result.WX)(result);
    const errors = findings.filter(({severity: severity}) => severity === "error");
    return findings.length > 0 ? named(errors.length > 0 ? errors : findings) : message_0.ab`DNS could not be asked.`;
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
  async function apply(target, start, plan, context) {
    if (!(0, settings.K)(target)) return switchSes(target, start, plan, context);
    const published = await publishRecords(target, start, plan, context);
    if (published.error) return published;
    const switched = await switchSes(target, published, plan, context);
    return switched.error ? switched : waitForSes(target, switched, context);
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
    const {settings: settings, runner: runner} = context;
    if (settings.waitMinutes === 0 || (0, attributes.c2)(result.after) === "SUCCESS") return result;
    for (const finding of (0, run_result.WX)(result)) runner.log((0, sentences.Li)(finding));
    return awaitVerification(target, result, context);
  }
  var decision = __nccwpck_require__(576);
  // CONCATENATED MODULE: ./report/check-sentences.js
  function aboutCheck({before: before}) {
    return message_0.ab`${(0, sentences.F9)(before)}.`;
  }
  function aboutDrift(drift, {identity: identity, region: region}) {
    const list = drift.map(aboutDifference).reduce((all, next) => message_0.ab`${all}; ${next}`);
    return message_0.ab`SES does not have the declared settings for ${identity.name} in ${region}: ${list}. Run the step with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")} to set what is wanted, or correct the inputs if SES is right.`;
  }
  function aboutDifference({attribute: attribute, wanted: wanted, found: found}) {
    const subject = attribute === "domain" ? message_0.ab`MAIL FROM domain` : message_0.ab`behavior on MX failure`;
    return message_0.ab`${subject}: wanted ${wanted ?? message_0.ab`none`}, found ${found ?? message_0.ab`none`}`;
  }
  function aboutNotVerified(timeout, result) {
    const {domain: domain = "", status: status = ""} = result.after?.kind === "custom" ? result.after : {};
    if (status === "FAILED") return aboutFailed(result, message_0.ab`run the step with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")}, which makes SES start over.`);
    if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, result);
    const state = status === "TEMPORARY_FAILURE" ? message_0.ab`no longer finds the MX record of ${domain}` : message_0.ab`has not verified ${domain}`;
    return message_0.ab`SES has the declared settings, and ${state} (status ${status || "not given"}). ${whileLooking(result)}`;
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
      canSend: void 0
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
    const {settings: settings, runner: runner} = context;
    const status = (0, attributes.c2)(result.after);
    if (settings.waitMinutes === 0 || status === "SUCCESS" || status === "FAILED") return {
      result: result
    };
    for (const finding of (0, run_result.WX)(result)) runner.log((0, sentences.Li)(finding));
    return awaitDecision(target, result, context, {
      endsWhenChanged: true
    });
  }
  // CONCATENATED MODULE: ./action.js
  async function run(edges) {
    const {runner: runner, env: env, clock: clock, signal: signal} = edges;
    const inputs = readInputs(name => runner.input(name), env);
    const isAccountAsked = inputs.comment?.subject !== void 0 && inputs.comment.subject.account === void 0;
    const ended = "error" in inputs ? {
      ...run_result.GN,
      error: inputs.error
    } : await runTargets(inputs.settings, isAccountAsked, edges);
    const result = concluded(ended, edges);
    if (inputs.comment && !signal.aborted) await keepComment(inputs.comment, result, edges);
    await report(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now());
  }
  async function runTargets(settings, isAccountAsked, edges) {
    const [target] = settings.targets;
    let known = {
      ...run_result.GN,
      settings: settings,
      target: target
    };
    try {
      known = announce(known, settings, target, edges);
      const aws = await edges.openAws(settings);
      const dns = edges.openDns(settings);
      try {
        const result = await runTarget(known, target, {
          ...edges,
          settings: settings,
          aws: aws,
          dns: dns
        });
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
  async function runTarget(known, target, context) {
    const {mode: mode, waitMinutes: waitMinutes} = context.settings;
    const observation = await (0, observe.lB)(target, context);
    context.signal.throwIfAborted();
    const plan = (0, run_plan.C)(target, observation, waitMinutes);
    const seen = withObservation(known, observation, plan);
    if (mode === "check" && observation.ses.kind !== "failed") return check(target, seen, observation.ses, context);
    const told = tellPlan(seen, target, observation, plan, context);
    if (plan.kind === "blocked") return {
      ...told,
      error: (0, sentences.qX)(plan.obstacle)
    };
    return mode === "apply" ? apply(target, told, plan, context) : told;
  }
  function withObservation(known, {ses: ses, dns: dns}, plan) {
    const state = ses.kind === "known" ? {
      before: ses.current,
      after: ses.current,
      requestId: ses.requestId
    } : {};
    return {
      ...known,
      ...state,
      dns: dns,
      plan: plan
    };
  }
  function announce(known, settings, {region: region, desired: desired}, edges) {
    const {runner: runner, env: env} = edges;
    for (const note of settings.notes) runner.log(note);
    runner.log((0, sentences.xV)(settings));
    if (!(0, regions.R)(region)) runner.notice("Unknown region", (0, sentences.We)(region)); else if (desired.kind === "custom" && !(0, 
    regions.vF)(region)) runner.notice("Unconfirmed MX host", (0, sentences.gh)(region));
    const [unread, foreign] = [ (0, proxies.X)(env), (0, proxies.ss)(env) ];
    if (unread.length === 0 && foreign.length === 0) return known;
    return (0, warn.R)(known, "Proxy not used", unread.length > 0 ? (0, sentences.ZH)(unread) : (0, 
    sentences.WT)(foreign), runner);
  }
  function tellPlan(known, {desired: desired}, {ses: ses}, plan, {settings: settings, runner: runner}) {
    const {change: change, impact: impact} = plan;
    if (change === void 0) return known;
    const isPreview = settings.mode === "plan";
    let told = known;
    if (ses.kind === "denied") told = (0, warn.R)(told, "State unknown", (0, sentences.n$)(ses.error, settings.mode), runner);
    if (isPreview) {
      runner.log(aboutPlan(change, told.before, desired));
      for (const line of aboutTransitions(told.before, (0, run_result.f)(told))) runner.log(line);
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
  function concluded(result, {signal: signal, runner: runner}) {
    const isCancelled = signal.aborted && !result.error?.details.mayBeDone;
    const error = isCancelled ? (0, errors.ie)(signal.reason) : result.error;
    if (!error) return result;
    if (error.cause instanceof Error) runner.debug(message_0.ab`${error.cause.stack ?? error.cause.message}`);
    const requestId = error.details.requestId ?? (result.accepted ? result.requestId : "");
    const done = error.code === "CANCELLED" ? (0, sentences.mc)(result, error.details) : [];
    return {
      ...result,
      requestId: requestId,
      error: done.length > 0 ? error.with((0, message_0.fj)(done)) : error
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
      const first = this.#askOnce(resolver, question).finally(() => answered.abort());
      const second = this.#clock.sleep(AGAIN_MS, ended).then(() => this.#askOnce(resolver, question), () => first);
      return Promise.race([ first, second ]).finally(() => answered.abort());
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
    const request = tokenRequest(audience, env);
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
  function tokenRequest(audience, env) {
    const base = env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    const bearer = env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!base || !bearer) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("OIDC_UNAVAILABLE", whyNoToken(env));
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
  function whyNoToken(env) {
    if ((0, _event_js__WEBPACK_IMPORTED_MODULE_6__.j)(env).pullRequest?.isFromFork) return (0, 
    _event_js__WEBPACK_IMPORTED_MODULE_6__.A)(_message_js__WEBPACK_IMPORTED_MODULE_4__.ab`no ID token, so this step cannot look at AWS`);
    if (env["GITHUB_ACTOR"] === "dependabot[bot]") return _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`Dependabot started this run, and GitHub gives such runs no ID token, so this step cannot look at AWS: skip it for them with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("if: github.actor != 'dependabot[bot]'")}.`;
    const missing = _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`This job cannot get an ID token to assume ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("role-to-assume")} with: give it the permission ${(0, 
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
    error(title, message) {
      issueCommand("error", {
        title: title
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
        httpsAgent: (0, _agents_js__WEBPACK_IMPORTED_MODULE_2__.fG)(),
        httpAgent: (0, _agents_js__WEBPACK_IMPORTED_MODULE_2__._E)()
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
    return changes.filter(({action: action}) => action === "CREATE");
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
    if (sets.length === 0) return create(record, [ `${value}.` ]);
    const values = sets.flatMap(set => set.values);
    if ((0, _mx_js__WEBPACK_IMPORTED_MODULE_1__.vQ)(values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8), region)) return NOTHING;
    const receives = values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8).some(({host: host}) => RECEIVING.has((0, 
    _mx_js__WEBPACK_IMPORTED_MODULE_1__.g3)(host, region)));
    const advice = receives ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` A name that receives other mail cannot be a MAIL FROM domain.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${record.name} has MX ${shown(values)} and needs exactly MX ${value}.${advice}`);
  }
  function planSpf(record, sets) {
    const [set, ...others] = sets;
    if (!set) return create(record, [ (0, _zone_file_js__WEBPACK_IMPORTED_MODULE_5__.gb)(record.value) ]);
    const spf = sets.flatMap(({values: values}) => values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.RM)).filter(_spf_js__WEBPACK_IMPORTED_MODULE_3__.eY);
    if ((0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.Sg)(spf)) return NOTHING;
    if (spf.length > 0) return conflict(aboutSpf(record.name, spf));
    if (others.length > 0 || set.isSpecial || set.ttl === void 0) return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The TXT records of ${record.name} are an alias or follow a routing policy, so ${_records_js__WEBPACK_IMPORTED_MODULE_2__.E} has to be added there by hand.`);
    const {ttl: ttl, values: values} = set;
    return {
      kind: "changes",
      changes: [ {
        action: "DELETE",
        type: "TXT",
        ttl: ttl,
        values: values
      }, {
        action: "CREATE",
        type: "TXT",
        ttl: ttl,
        values: [ ...values, (0, _zone_file_js__WEBPACK_IMPORTED_MODULE_5__.gb)(record.value) ]
      } ]
    };
  }
  function aboutSpf(name, records) {
    const invalid = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.X)(records).flatMap(fault => fault.kind === "invalid" ? fault.words : []);
    const reason = invalid.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` (invalid: ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.z)(invalid)})` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    const replaced = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.gG)(records);
    return replaced.kind === "record" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason} and needs exactly TXT ${replaced.record} instead.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason}, which does not work for SES. ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.N)(replaced)}`;
  }
  function create({type: type, ttl: ttl}, values) {
    return {
      kind: "changes",
      changes: [ {
        action: "CREATE",
        type: type,
        ttl: ttl,
        values: values
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
    Dp: () => isRegion,
    R: () => isKnownSesRegion,
    _W: () => feedbackHost,
    iQ: () => partitionOf,
    vF: () => isFeedbackHostConfirmed
  });
  const SES_REGIONS = new Set([ "af-south-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2" ]);
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
    gb: () => txtValue
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1236);
  function zoneFile(records) {
    return records.map(record => {
      const data = record.type === "MX" ? `${record.priority} ${record.value}.` : txtValue(record.value);
      return `${record.name}. ${record.ttl} IN ${record.type} ${data}`;
    }).join("\n");
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
      var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8270);
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
            const {openAws: openAws} = await Promise.all([ __nccwpck_require__.e(112), __nccwpck_require__.e(576) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5576));
            return openAws(settings, process.env, edges, idToken);
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

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
    F9: () => found,
    Iz: () => aboutRecords,
    L4: () => stateOf,
    Li: () => aboutFinding,
    MW: () => aboutRefusedBatch,
    O5: () => aboutChange,
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
    pP: () => aboutUnknownSync,
    qX: () => obstacleError,
    sk: () => nextStep,
    vv: () => aboutAfterPublishing,
    xV: () => aboutSettings,
    zK: () => aboutRecordsNotLive
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5650);
  var _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6153);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2246);
  var _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2221);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(942);
  function aboutSettings({targets: targets, credentials: credentials}) {
    const [{identity: identity, desired: desired, region: region}] = targets;
    const wanted = desired.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`no custom MAIL FROM domain`;
    const source = credentials.kind === "role" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`with the role ${credentials.arn}, session ${credentials.sessionName}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`with the credentials in the environment, as ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("role-to-assume")} is empty`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Declared for ${identity.name} in ${region}: ${wanted}; ${source}.`;
  }
  function aboutUnreadProxy(names) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${names.join(", ")} is set, and the Node.js of this runner (${process.version}) knows no proxies: requests go out without one. Update the runner to 2.328 or newer.`;
  }
  function aboutForeignProxy(names) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${names.join(", ")} does not begin with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("http://")} or ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("https://")}, and Node.js knows no other proxies: requests go out without one. Write it as ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("http://host:port")}.`;
  }
  function aboutUnknownRegion(region) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`This version of the Action does not know ${region} as a region of Amazon SES. The step continues; if the name is mistyped, correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("aws-region")}.`;
  }
  function aboutUnconfirmedHost(region) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`AWS does not document the MX host for ${region}: ${(0, 
    _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_2__._W)(region)} follows the pattern of the other regions. Compare it with the one that the SES console shows.`;
  }
  function aboutDeniedRead(error, mode) {
    const sent = mode === "plan" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("apply")} would send the settings` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`the settings are sent`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The current state is unknown, so ${sent} without knowing whether anything differs. ${error.text}`;
  }
  function aboutUnchanged(before) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${found(before)}: nothing to change.`;
  }
  function aboutChange(change, before, desired) {
    switch (change) {
     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${found(before)}: enabling ${stateOf(desired)}.`;

     case "update":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${found(before)}: updating to ${stateOf(desired)}.`;

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${found(before)}: sending the same settings again, so that SES starts looking for the MX record anew.`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${found(before)}: turning the custom MAIL FROM domain off.`;
    }
  }
  function found(before) {
    return before ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`SES has ${stateOf(before)}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`What SES has is not known`;
  }
  function stateOf(state) {
    if (state.kind === "default") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`no custom MAIL FROM domain`;
    const status = "status" in state ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`, status ${state.status || "not given"}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`;
  }
  function aboutDeliveryImpact(stop, before, desired) {
    const domain = desired.kind === "custom" ? desired.domain : "";
    const advice = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`To let mail go on meanwhile, set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("behavior-on-mx-failure")} to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("UseDefaultValue")} until the status is ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("SUCCESS")}.`;
    if (stop === "unknown") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Under ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("RejectMessage")} SES rejects all mail of this identity while ${domain} is not verified. If this changes the MAIL FROM domain, mail stops until SES has found its MX record. ${advice}`;
    const isVerified = before?.kind === "custom" && before.domain === domain && before.status === "SUCCESS";
    if (isVerified) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`This change may stop mail: under ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("RejectMessage")} SES rejects all mail of this identity while ${domain} is not verified, and a change may make SES verify it again. Make it at a time when little mail is sent.`;
    const instead = before?.kind === "custom" && before.domain !== domain ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab` in place of ${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`This change stops mail: under ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("RejectMessage")} SES rejects all mail of this identity until it has verified ${domain}${instead}. ${advice}`;
  }
  function aboutHeldRecords({name: name, id: id}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${name} (${id}) holds both records already.`;
  }
  function aboutRecords(changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${(0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__.u)(changes).map(({type: type, values: values}) => `${type} ${(values.at(-1) ?? "").replace(/\.$/, "")}`).join(", ")}`;
  }
  function aboutFinding({severity: severity, code: code, message: message}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`DNS ${severity} ${code}: ${message}`;
  }
  function nextStep(result) {
    const {after: after, settings: settings} = result;
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result);
    if (settings?.mode === "plan" && (change !== "none" || (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.vW)(result).length > 0)) return nextStepOfPlan(result);
    if (!after || after.kind === "default") return nextStepAtDefault(result);
    if (after.status === "SUCCESS") {
      const verified = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`SES has verified ${after.domain} and uses it.`;
      return hasFaults(result) ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${verified} Correct what DNS shows all the same.` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${verified} No action is needed; keep both DNS records in place.`;
    }
    const until = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Until SES has found the MX record ${meanwhile(after.behavior)}.`;
    if ((0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.xk)(result)) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Both DNS records are in place, so nothing is left to do: SES just has not looked${after.status === "TEMPORARY_FAILURE" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab` again` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab``} yet, and usually does within minutes. ${until}`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${correction(after.status, change, hasFaults(result))} ${until}`;
  }
  function nextStepOfPlan(result) {
    const start = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Nothing has been changed: this is a plan, and a run with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("mode")} ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("apply")} carries it out.`;
    const then = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.f)(result);
    if (then?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start} After that mail leaves with the default MAIL FROM domain.`;
    const correct = correctionBefore(result);
    if (then.status === "SUCCESS") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start}${correct}`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start}${correct} SES then looks for the MX record for up to 72 hours. Until SES has found it, ${meanwhile(then.behavior)}.`;
  }
  function correctionBefore(result) {
    const faults = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).filter(finding => finding.severity !== "info" && !(0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.n_)(finding, result));
    if (faults.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab` Correct what DNS shows before that run, as the findings say.`;
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result) || (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.xk)(result) ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab` Publish both DNS records before that run if they are not published yet.`;
  }
  function nextStepAtDefault(result) {
    const {before: before} = result;
    const state = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Mail leaves with the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("amazonses.com")}.`;
    if ((0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result) !== "disable") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${state} No action is needed.`;
    const old = before?.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The DNS records of ${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The DNS records of a custom one`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${state} ${old} can be deleted.`;
  }
  function correction(status, change, hasFaults) {
    const publish = hasFaults ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Correct the DNS records as the findings say.` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Publish both DNS records if they are not published yet.`;
    if (change === "restart") {
      const again = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`SES had not found the right MX record within 72 hours, and now looks again.`;
      return hasFaults ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${again} ${publish}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${again} Correct the DNS records first.`;
    }
    if (status === "TEMPORARY_FAILURE") return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`SES had verified the domain and no longer finds its MX record; it goes on looking for up to 72 hours. ${publish}`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${publish} SES looks for the MX record for up to 72 hours and usually finds it within minutes.`;
  }
  function hasFaults(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).some(({severity: severity}) => severity !== "info");
  }
  function meanwhile(behavior) {
    return behavior === "REJECT_MESSAGE" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`it rejects all mail of this identity` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`mail leaves with the default MAIL FROM domain`;
  }
  function obstacleError(obstacle) {
    switch (obstacle.kind) {
     case "unreadable":
      return obstacle.of === "SES" ? obstacle.error : obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Nothing was changed.`);

     case "wait-denied":
      return obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("wait-minutes")} needs that permission: allow it, or leave ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("wait-minutes")} out. Nothing was changed.`);

     case "conflict":
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${obstacle.zone.name} (${obstacle.zone.id}) has other records where those for SES belong. Nothing was changed. ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_3__.fj)(obstacle.reasons)}`);

     case "delegated":
      {
        const {name: name, nameServers: nameServers} = obstacle.to;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${obstacle.zone.name} (${obstacle.zone.id}) delegates ${name} to other name servers (${nameServers.join(", ")}), so nobody would see records published in it. Nothing was changed. Publish in the zone ${name}, or choose another MAIL FROM domain.`);
      }
    }
  }
  function aboutToPublish({name: name, id: id}, changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("apply")} would publish in the hosted zone ${name} (${id}): ${aboutRecords(changes)}.`;
  }
  const aboutAfterPublishing = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The DNS records are published, and SES was not changed; running the step again is safe.`;
  function aboutRefusedBatch({name: name}, refusal, rounds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Amazon Route 53 refused the records (InvalidChangeBatch: "${refusal}"), also after the zone ${name} was read again, in ${rounds} rounds. Nothing was changed: correct what the message names, or publish the records yourself.`;
  }
  function aboutSlowSync(limitSeconds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Route 53 has not brought the records to all of its name servers within ${limitSeconds} seconds; it continues to do so.`;
  }
  function aboutUnknownSync({text: text}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The records are published, but the step could not find out whether all name servers have them. ${text}`;
  }
  function aboutRecordsNotLive(domain, zone, {zone: seen, undelegated: undelegated, servers: servers}) {
    const start = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${zone.name} (${zone.id}) has the DNS records, but public DNS does not show the MX record of ${domain}, and the change would stop mail that flows. SES was left as it is.`;
    const again = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`then run the step again, which is safe.`;
    if (undelegated !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start} ${undelegated} does not exist in public DNS: make the registrar delegate it to ${zone.nameServers.join(", ")}, ${again}`;
    const isElsewhere = seen !== void 0 && !(0, _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_5__.Ny)(seen, zone);
    if (isElsewhere && seen.nameServers.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start} Public DNS delegates ${seen.name} to ${seen.nameServers.join(", ")}, not to the hosted zone's name servers (${zone.nameServers.join(", ")}): publish where it is delegated, or change the delegation, ${again}`;
    const asked = servers.map(({server: server}) => server).join(", ");
    return servers.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start} Asked: ${asked}. Wait until they show it, ${again}` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${start} No name server could be asked: let the runner reach port 53, or set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("dns-servers")}, ${again}`;
  }
  function aboutStillThere(seen) {
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`SES accepted that the custom MAIL FROM domain is turned off, and still shows ${seen ? stateOf(seen) : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`it`} two seconds later. Reads may lag behind: check again in a minute, and run the step again if it is still there.`;
  }
  function whatWasDone(result, {mayBeDone: mayBeDone}) {
    const {accepted: accepted, published: published} = result;
    const isPublished = published.length > 0;
    if (isPublished && !accepted && !mayBeDone) return [ aboutAfterPublishing ];
    if (!isPublished && !accepted && !mayBeDone) return [ _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Nothing had been changed.` ];
    return [ ...accepted ? [ _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Amazon SES had accepted the change.` ] : [], ...isPublished ? [ _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The DNS records had been published.` ] : [] ];
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
  async function withRetries(attempt, {clock: clock, signal: signal, onRetry: onRetry}) {
    for (let tries = 1; ;tries++) {
      const result = await attempt();
      if ("value" in result || signal.aborted) return result;
      const {failure: failure} = result;
      if (failure.retry === "final" || tries >= (failure.retry === "once" ? 2 : MAX_ATTEMPTS)) return result;
      const delay = backOff(FIRST_DELAY_MS[failure.retry], tries, clock.random());
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
    const {desired: desired, region: region} = target;
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
    const planned = planZone(desired, region, zone);
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

/***/ 942:
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
    HOSTED_ZONE_NOT_DELEGATED: "error",
    DNS_SERVFAIL: "error",
    MX_WRONG_PREFERENCE: "warning",
    MX_OTHER_PARTITION: "warning",
    SPF_MISSING: "warning",
    SPF_MULTIPLE: "warning",
    SPF_WITHOUT_SES: "warning",
    SPF_INVALID: "warning",
    SPF_TOO_MANY_LOOKUPS: "warning",
    SPF_ALLOWS_ALL: "warning",
    DMARC_STRICT_SPF: "warning",
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
    return [ finding("ZONE_NOT_DELEGATED", message.ab`${undelegated} does not exist in DNS (NXDOMAIN): no name servers are delegated for it.`, message.ab`Check the spelling, that the domain is registered and hasn't expired, and that the registrar lists the name servers of your DNS provider.`) ];
  }
  function aboutHostedZone(findings, view, region, hostedZone) {
    const areOwn = view.servers.every(({server: server}) => hostedZone.nameServers.includes(server));
    const isLate = ({code: code}) => code === "MX_MISSING" || code === "SPF_MISSING" || code === "NAME_SERVERS_DISAGREE" && areOwn;
    const others = hostedZone.holdsRecords ? findings.filter(found => !isLate(found)) : findings;
    const isUnseen = (0, dns_view.c8)(view.mx) && !(0, mail_from_mx.vQ)((0, dns_view.M$)(view.mx), region);
    if (isUnseen && isAskedElsewhere(view, hostedZone)) return [ ...others, notDelegated(view.zone, hostedZone) ];
    if (!hostedZone.holdsRecords) return others;
    if (view.mx.kind === "servfail" && hostedZone.nameServers.length > 0) return [ ...others, perhapsNotDelegated(view, hostedZone) ];
    if (others.length === findings.length) return others;
    const soon = finding("RECORDS_NOT_VISIBLE_YET", message.ab`The hosted zone ${hostedZone.name} has both records, but DNS doesn't show them yet.`, message.ab`Wait: Route 53 takes about a minute, and resolvers that were asked before may take some more.`);
    return [ ...others, soon ];
  }
  function isAskedElsewhere(view, hostedZone) {
    const areKnown = view.zone !== void 0 && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0;
    return areKnown && !(0, dns_view.Ny)(view.zone, hostedZone);
  }
  function perhapsNotDelegated({name: name}, hostedZone) {
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`The hosted zone ${hostedZone.name} has both records, but lookups for ${name} fail: most likely public DNS delegates it to other name servers.`, message.ab`At the registrar, or in the zone above, list those of the hosted zone: ${hostedZone.nameServers.join(", ")}.`);
  }
  function notDelegated(zone, hostedZone) {
    const isChild = zone.name !== hostedZone.name && (0, names.UO)(zone.name, hostedZone.name);
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`Public DNS delegates ${zone.name} to ${zone.nameServers.join(", ")}, not to the name servers of the hosted zone ${hostedZone.name} (${hostedZone.nameServers.join(", ")}), so nobody sees the records there.`, isChild ? message.ab`Publish in the zone ${zone.name} instead.` : message.ab`Publish in the zone at those name servers, or delegate ${hostedZone.name} to the ones of the hosted zone.`);
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
    return [ finding("NAME_SERVERS_DISAGREE", message.ab`The DNS servers ${whose} do not show the same records at ${name}: ${listed(differences)}.`, asked === "dns-servers" ? message.ab`If the records changed lately, the old answers expire with their TTL; else check which of these servers is right.` : message.ab`Check that all of them serve the current zone, and take those that do not out of the delegation at the registrar.`, isMxAtStake ? "error" : "warning") ];
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
      return [ message.ab`The ${lookup} failed (SERVFAIL).`, message.ab`Most likely the name servers${ofZone(view.zone)} do not serve the zone, or its DNSSEC is broken: compare the delegation at the registrar with the zone at the DNS provider.` ];

     case "refused":
      return [ message.ab`The DNS server refused the ${lookup} (REFUSED), so the records were not checked.`, message.ab`Most likely it serves neither this zone nor this client: check ${servers}.` ];

     case "timeout":
      return [ message.ab`The ${lookup} timed out, so the records were not checked.`, message.ab`Check that the runner may send DNS queries (port 53, UDP and TCP), and ${servers}.` ];

     case "unreachable":
      return [ message.ab`The ${lookup} reached no DNS server, so the records were not checked.`, message.ab`Check ${servers}.` ];

     case "unreadable":
      return [ message.ab`The answer to the ${lookup} could not be read, so the records were not checked.`, message.ab`Look for a firewall that changes DNS answers, and check ${servers}.` ];
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
    return asked === "resolvers" ? message.ab` If it was created in the last minutes, the runner's resolvers may not know it yet.` : message.ab``;
  }
  // CONCATENATED MODULE: ./diagnosis/mx-record.js
  const MOST_ATTEMPTS = 3;
  function aboutMx(view, region) {
    if ((0, dns_view.W0)(view.mx)) return [ missingMx(view, region) ];
    const records = (0, dns_view.M$)(view.mx);
    if (records.length < 2) return records.flatMap(mx => aboutMxRecord(mx, view.name, region));
    const several = finding("MX_MULTIPLE", message.ab`${view.name} has ${records.length} MX records (${records.map(mail_from_mx.j3).join(", ")}), and SES accepts exactly one.`, message.ab`Keep only ${wantedMx(region)}; a name that receives other mail cannot be a MAIL FROM domain.`);
    const isOneRight = records.some(mx => (0, mail_from_mx.Kt)(mx, region));
    const attempts = records.filter(({host: host}) => /amazon(?:ses|aws)\.com|^feedback-smtp/.test(host)).slice(0, MOST_ATTEMPTS);
    return isOneRight ? [ several ] : [ several, ...attempts.flatMap(mx => aboutMxRecord(mx, view.name, region)) ];
  }
  function missingMx(view, region) {
    const {name: name, mx: mx, zone: zone} = view;
    const seen = mx.kind === "nxdomain" ? message.ab`${name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.` : message.ab`${name} exists in DNS, but has no MX record of its own.`;
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
    const preference = isNegligible ? [] : [ finding("MX_WRONG_PREFERENCE", message.ab`The MX record of ${name} has the preference ${mx.preference}, and SES asks for ${mail_from_mx.Ok}.`, message.ab`Set it to ${mail_from_mx.Ok}.`) ];
    if (kind === "right") return preference;
    return [ ...preference, finding(HOST_CODES[kind], ...explainHost(kind, mx, name, region)) ];
  }
  function explainHost(kind, {host: host}, name, region) {
    const names = message.ab`The MX record of ${name} names ${host}`;
    const correct = message.ab`Set it to ${wantedMx(region)}.`;
    switch (kind) {
     case "other-region":
      return [ message.ab`${names}, the feedback host of another region.`, message.ab`That works, as SES forwards bounces between regions; for ${region} itself it would be ${(0, 
      regions._W)(region)}.` ];

     case "other-partition":
      return [ message.ab`${names}, the feedback host of a region in another AWS partition, between which SES is not known to forward bounces.`, correct ];

     case "wrong-region":
      return [ message.ab`${names}, and this version knows no Amazon SES region of that name.`, correct ];

     case "no-region":
      return [ message.ab`${names}, a feedback host without its region.`, correct ];

     case "wrong-suffix":
      return [ message.ab`${names}, and feedback hosts of SES end in ${`.${region}.amazonses.com`}.`, correct ];

     case "zone-appended":
      return [ message.ab`${names}: a zone was appended to the host.`, message.ab`End the value with a dot, ${`${(0, 
      regions._W)(region)}.`}, or enter it as your DNS provider wants full names.` ];

     case "preference-in-host":
      return [ message.ab`${names}: the preference is in the host field.`, message.ab`Enter ${mail_from_mx.Ok} as preference (priority) and ${(0, 
      regions._W)(region)} alone as host.` ];

     case "malformed":
      return [ message.ab`${names}, which has ${describeOddCharacter(host)}.`, message.ab`Delete it, so that the host is exactly ${(0, 
      regions._W)(region)}; typing it is safer than pasting.` ];

     case "misspelled":
      return [ message.ab`${names}, which looks like a feedback host of SES, but is none: those begin with ${(0, 
      message.aY)("feedback-smtp")}.`, correct ];

     case "receiving":
      return [ message.ab`${names}, the SES host for receiving mail, not for bounces.`, correct ];

     case "sending":
      return [ message.ab`${names}, the SES host for sending mail (SMTP), not for bounces.`, correct ];

     case "other-aws":
      return [ message.ab`${names}, a domain of AWS, but not a feedback host of SES.`, correct ];

     case "null":
      return [ message.ab`The MX record of ${name} says that the name takes no mail (null MX).`, correct ];

     case "foreign":
      return [ message.ab`${names}, which is not a host of Amazon SES.`, message.ab`${correct} If the name receives other mail, choose another MAIL FROM domain.` ];
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
    const replace = message.ab`replace the CNAME record, or the DNAME record above it, with ${wantedMx(region)} and TXT ${records.E}`;
    if ((0, mail_from_mx.vQ)((0, dns_view.M$)(mx), region)) return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, which has the right MX record; AWS asks for the records at the name itself.`, message.ab`If SES doesn't verify the domain, ${replace}.`, "info") ];
    return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, and a name with a CNAME can have no MX and TXT records.`, message.ab`Choose another MAIL FROM domain, or ${replace}.`) ];
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
      if (other.name.startsWith(`${name}.`)) return finding("NAME_ZONE_APPENDED", message.ab`The records are at ${other.name}, with the name of the zone twice, and not at ${name}.`, message.ab`At the DNS provider, enter the name without the zone, or end it with a dot.`, severity);
      const records = [ ...other.mx.map(record => message.ab`MX ${(0, mail_from_mx.j3)(record)}`), ...other.spf.map(record => message.ab`TXT ${record}`) ];
      return finding("RECORDS_AT_OTHER_NAME", message.ab`${other.name} has ${records.slice(0, 2).reduce((all, next) => message.ab`${all} and ${next}`)}, which ${name} lacks.`, message.ab`If that was meant for ${name}, move it there: at the DNS provider, enter the name as ${relative}.`, severity);
    });
  }
  function aboutWildcard(view) {
    const types = (0, wildcard.z)(view).map(type => type.toUpperCase());
    if (!view.wildcard || types.length === 0) return [];
    return [ finding("WILDCARD_ANSWERS", message.ab`The records at ${view.name} (${types.join(", ")}) are those of the wildcard ${view.wildcard.name}.`, message.ab`Leave the wildcard as it is: records at the name itself take its place. If the name has the same records of its own, change those.`) ];
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
      return message.ab`The SPF record of ${name} has ${fault.lookups} terms that cost a DNS lookup, and SPF fails permanently (permerror) after ${spf.WJ}.`;

     case "allows-all":
      return message.ab`The SPF record of ${name} has ${fault.term}, so mail from anyone passes SPF as ${name}.`;

     case "without-ses":
      {
        const ignored = fault.ignored.length > 0 ? message.ab` Receivers ignore part of it (${(0, 
        spf_sentences.z)(fault.ignored)}).` : message.ab``;
        return message.ab`The SPF record of ${name}, ${records.join()}, does not itself include ${(0, 
        message.aY)("amazonses.com")} before ${(0, message.aY)("all")}, so mail fails SPF unless another term covers Amazon SES.${ignored}`;
      }
    }
  }
  function adviseOn(records, fault) {
    const replacement = (0, spf.gG)(records);
    if (replacement.kind !== "record") return (0, spf_sentences.N)(replacement);
    if (fault.kind === "multiple") return message.ab`Keep one: TXT ${replacement.record} in place of all of them.`;
    const isShortened = fault.kind === "invalid" && fault.words.some(({meant: meant}) => meant.length === 0);
    const loss = isShortened ? message.ab`, and add what that leaves out if you need it` : message.ab``;
    return message.ab`Use TXT ${replacement.record} instead${loss}.`;
  }
  function missingSpf(view) {
    const {name: name, txt: txt} = view;
    const attempt = (0, dns_view.M$)(txt).find(value => /amazonses\.com|v=spf1/i.test(value));
    const seen = attempt === void 0 ? message.ab`${name} has no SPF record, so mail fails SPF even when SES has verified the domain.` : message.ab`${name} has the TXT record ${attempt}, which does not begin with ${(0, 
    message.aY)("v=spf1")} and a space, and so is not an SPF record.`;
    const fix = attempt === void 0 ? message.ab`Create TXT ${records.E} at that name.` : message.ab`Use TXT ${readAttempt(attempt)} instead.`;
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
    return [ finding("DMARC_STRICT_SPF", message.ab`The DMARC policy at ${dmarc.name} asks for strict SPF alignment (${(0, 
    message.aY)("aspf=s")}), and ${name} never aligns strictly, as it is a subdomain.`, message.ab`Change it to ${(0, 
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
    const findings = [ ...isAlias ? [] : aboutLookupFailures(view), ...aboutUndelegated(view), ...hostedZone && view.undelegated === void 0 ? aboutHostedZone(records, view, region, hostedZone) : records, ...aboutOtherNames(view), ...aboutWildcard(seen), ...aboutAlignment(view) ];
    return (isVerified ? findings.map(doubted) : findings).toSorted(bySeverity);
  }
  function privateView({name: name, zone: zone}) {
    const servers = zone && zone.nameServers.length > 0 ? message.ab` (name servers ${zone.nameServers.join(", ")})` : message.ab``;
    return finding("PRIVATE_DNS_VIEW", message.ab`The runner sees a private DNS zone for ${name}${servers}, which SES does not see, so its records were not checked.`, message.ab`To check the public ones, set ${(0, 
    message.aY)("dns-servers")} to a public resolver that the runner can reach.`);
  }
  function unseenBySes(view) {
    return finding("MX_MISSING", message.ab`SES has verified ${view.name}, but the DNS servers that were asked show no MX record for it.`, SUSPECT_VIEW, "warning");
  }
  const SUSPECT_VIEW = message.ab`Most likely the runner's network has its own view of DNS: set ${(0, 
  message.aY)("dns-servers")} to a public resolver. If the record changed lately, SES has yet to notice.`;
  function doubted(found) {
    if (found.severity !== "error") return found;
    return {
      ...found,
      severity: "warning",
      message: message.ab`SES has verified this domain. ${SUSPECT_VIEW} ${found.message}`
    };
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
    return target?.desired.kind === "custom" ? (0, records.U)(target.desired.domain, target.region) : [];
  }
  function findingsOf(result) {
    const {target: target, dns: dns, after: after} = result;
    if (!target || !dns) return [];
    const sesStatus = after?.kind === "custom" && after.domain === dns.name ? after.status : void 0;
    return diagnose(dns, {
      region: target.region,
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
      holdsRecords: changes.length === 0 || result.published.length > 0
    };
  }
  function stateToCome(result) {
    const {target: target, before: before} = result;
    const change = changeOf(result);
    return target && change && change !== "none" ? (0, attributes.Uy)(target.desired) : before;
  }
  function areRecordsInPlace({target: target, dns: dns}) {
    return target !== void 0 && dns !== void 0 && (0, record_status.RS)(dns, target.region);
  }
  function isFixedByPlan({code: code}, result) {
    const type = code === "MX_MISSING" ? "MX" : code === "SPF_MISSING" ? "TXT" : void 0;
    return toPublish(result).some(change => change.type === type);
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
