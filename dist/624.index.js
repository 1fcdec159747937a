export const id = 624;
export const ids = [624];
export const modules = {

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    askReferral: () => askReferral
  });
  var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
  var dns_packet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3876);
  var _mail_from_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
  async function askReferral({address: address, port: port}, name, signal) {
    const socket = (0, node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)((0, node_net__WEBPACK_IMPORTED_MODULE_2__.isIPv6)(address) ? "udp6" : "udp4");
    try {
      const id = Math.floor(Math.random() * 65536);
      socket.send((0, dns_packet__WEBPACK_IMPORTED_MODULE_3__.encode)({
        type: "query",
        id: id,
        flags: dns_packet__WEBPACK_IMPORTED_MODULE_3__.RECURSION_DESIRED,
        questions: [ {
          type: "NS",
          name: name
        } ]
      }), port, address);
      const [message] = await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(socket, "message", {
        signal: signal
      });
      const answer = (0, dns_packet__WEBPACK_IMPORTED_MODULE_3__.decode)(message);
      const referrals = (answer.authorities ?? []).flatMap(record => record.type === "NS" ? [ record ] : []);
      const [first] = referrals;
      if (answer.id !== id || !first || (answer.answers ?? []).length > 0) return;
      return {
        name: (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_4__.MH)(first.name),
        nameServers: referrals.map(({data: data}) => (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_4__.MH)(data))
      };
    } catch {
      return;
    } finally {
      socket.close();
    }
  }
})

};
