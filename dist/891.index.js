export const id = 891;
export const ids = [891];
export const modules = {

/***/ 7891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    accountId: () => accountId
  });
  var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
  var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5760);
  var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
  async function accountId(region, credentials, {signal: signal, trace: trace}) {
    const requestHandler = new _http_http_js__WEBPACK_IMPORTED_MODULE_0__.e$({
      expects: "xml",
      signal: signal,
      trace: trace
    });
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__.i({
      ...(0, _client_js__WEBPACK_IMPORTED_MODULE_1__.ry)(region),
      credentials: credentials,
      requestHandler: requestHandler
    });
    const result = await (0, _client_js__WEBPACK_IMPORTED_MODULE_1__.Ig)({}, () => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__.z({})));
    client.destroy();
    const account = "value" in result ? result.value.Account : void 0;
    return account && /^\d{12}$/.test(account) ? account : void 0;
  }
})

};
