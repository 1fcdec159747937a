export const id = 120;
export const ids = [120];
export const modules = {

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    openOctokit: () => openOctokit
  });
  var _octokit_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2372);
  var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3973);
  var _octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6840);
  var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
  var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5407);
  const RestOctokit = _octokit_core__WEBPACK_IMPORTED_MODULE_2__.E.plugin(_octokit_plugin_rest_endpoint_methods__WEBPACK_IMPORTED_MODULE_3__._, _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_4__.ud);
  const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024;
  const SILENT = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: () => {}
  };
  function openOctokit({token: token, api: api, signal: signal, trace: trace}) {
    const handler = new _http_http_js__WEBPACK_IMPORTED_MODULE_0__.e$({
      expects: "json-or-list",
      largestBytes: LARGEST_ANSWER_BYTES,
      signal: signal,
      trace: trace
    });
    const octokit = new RestOctokit({
      auth: token,
      baseUrl: api.replace(/\/+$/, ""),
      userAgent: "ses-mail-from-action",
      log: SILENT,
      request: {
        fetch: fetchBy(handler, new URL(api).origin),
        log: SILENT
      }
    });
    return {
      octokit: octokit,
      close: () => handler.destroy()
    };
  }
  function fetchBy(handler, origin) {
    return async (address, options) => {
      const url = new URL(address);
      if (url.origin !== origin) throw new _http_response_js__WEBPACK_IMPORTED_MODULE_1__.ym(new URL(origin).hostname, 200, "a link to another host");
      const {response: response} = await handler.handle((0, _http_http_js__WEBPACK_IMPORTED_MODULE_0__.pU)(url, options));
      const {statusCode: status, headers: headers, body: body} = response;
      return new Response(status === 204 ? null : body, {
        status: status,
        headers: headers
      });
    };
  }
})

};
