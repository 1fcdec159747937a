export const id = 615;
export const ids = [615];
export const modules = {

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    openSesBatch: () => openSesBatch
  });
  var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2917);
  var _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4287);
  var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
  var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5407);
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3965);
  function openSesBatch(region, credentials, {signal: signal, trace: trace}) {
    const requestHandler = new _http_http_js__WEBPACK_IMPORTED_MODULE_0__.e$({
      expects: "xml",
      signal: signal,
      trace: trace
    });
    const client = new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_4__.T({
      ...(0, _client_js__WEBPACK_IMPORTED_MODULE_3__.ry)(region),
      credentials: credentials,
      requestHandler: requestHandler
    });
    return {
      read: async names => {
        const command = new _aws_sdk_client_ses__WEBPACK_IMPORTED_MODULE_5__.k({
          Identities: [ ...names ]
        });
        const {MailFromDomainAttributes: listed, $metadata: $metadata} = await client.send(command);
        const {requestId: requestId = ""} = $metadata;
        if (!listed && !requestId) throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__.Vk("Amazon SES", 200, "no attributes");
        const found = new Map(Object.entries(listed ?? {}).map(([name, state]) => [ compared(name), state ]));
        const states = names.flatMap(name => {
          const state = found.get(compared(name));
          return state ? [ [ name, currentOf(state) ] ] : [];
        });
        return {
          states: new Map(states),
          requestId: requestId
        };
      },
      close: () => client.destroy()
    };
  }
  function compared(name) {
    const at = name.lastIndexOf("@");
    return name.slice(0, at + 1) + name.slice(at + 1).toLowerCase();
  }
  function currentOf(attributes) {
    const {MailFromDomain: MailFromDomain, MailFromDomainStatus: status, BehaviorOnMXFailure: behavior} = attributes;
    const block = {
      MailFromDomain: MailFromDomain,
      MailFromDomainStatus: constantCase(status),
      BehaviorOnMxFailure: constantCase(behavior)
    };
    if (!(0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(block)) throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__.Vk("Amazon SES", 200, "attributes of the wrong types");
    return (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_2__.le)(block);
  }
  function constantCase(value) {
    return typeof value === "string" ? value.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase() : value;
  }
})

};
