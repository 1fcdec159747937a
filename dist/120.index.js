export const id = 120;
export const ids = [120];
export const modules = {

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
        /* harmony export */ openOctokit: () => /* binding */ openOctokit
        /* harmony export */    });
    /* harmony import */    var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
    /* harmony import */    var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5513);
    /** A page of long comments is long. */    const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024;
    /** Octokit would print what a server says of deprecation. */    const SILENT = {
        debug: () => {},
        info: () => {},
        warn: () => {},
        error: () => {}
    };
    function openOctokit({token: token, api: api, signal: signal, trace: trace}) {
        const handler = new _http_js__WEBPACK_IMPORTED_MODULE_1__ /* .BoundedHttpHandler */ .e$({
            expects: "json-or-list",
            largestBytes: LARGEST_ANSWER_BYTES,
            signal: signal,
            trace: trace
        });
        const octokit = (0, _actions_github__WEBPACK_IMPORTED_MODULE_0__ /* .getOctokit */ .Q)(token, {
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
    /** As much of `fetch` as Octokit uses. Links to further pages come from outside: the token goes nowhere but to the origin. */    function fetchBy(handler, origin) {
        return async (address, options) => {
            const url = new URL(address);
            if (url.origin !== origin) throw new _http_js__WEBPACK_IMPORTED_MODULE_1__ /* .UnreadableAnswer */ .ym(new URL(origin).hostname, 200, "a link to another host");
            const {response: response} = await handler.handle((0, _http_js__WEBPACK_IMPORTED_MODULE_1__ /* .requestFor */ .pU)(url, options));
            const {statusCode: status, headers: headers, body: body} = response;
            return new Response(status === 204 ? null : body, {
                status: status,
                headers: headers
            });
        };
    }
})

};
