export const id = 128;
export const ids = [128,851];
export const modules = {

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    missingRecords: () => missingRecords,
    openHostedZone: () => openHostedZone
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6153);
  var _mail_from_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
  async function openHostedZone({domain: domain, hostedZone: choice}, parties) {
    const zone = choice.kind === "id" ? await parties.route53.hostedZone(choice.id) : await findHostedZone(domain, parties);
    checkZone(zone, domain);
    return zone;
  }
  async function missingRecords({domain: domain, region: region}, zone, route53) {
    const existing = await route53.recordSets(zone, domain);
    const plan = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_2__.W)(domain, region, existing, domain === zone.name);
    if (plan.kind === "conflict") throw conflict(zone, plan.reasons);
    return plan.changes;
  }
  function conflict({id: id, name: name}, reasons) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${name} (${id}) has other records where those of SES belong; nothing was published. ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.fj)(reasons)}`);
  }
  async function findHostedZone(domain, {route53: route53, zoneInDns: zoneInDns}) {
    for (const name of (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_1__.OZ)(domain)) {
      const ids = await route53.publicZonesNamed(name);
      if (ids.length === 0) continue;
      const zones = [];
      for (const id of ids) zones.push(await route53.hostedZone(id));
      return zones.length === 1 && zones[0] ? zones[0] : oneDelegated(name, zones, await zoneInDns());
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("hosted-zone-id")} is ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("auto")}, and the account of these credentials has no public hosted zone that holds ${domain}. Use a role of the account that has it, or publish the records where the zone is and leave ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("hosted-zone-id")} out.`);
  }
  function oneDelegated(name, zones, seen) {
    const delegated = zones.filter(zone => seen && (0, _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_4__.Ny)(seen, zone));
    if (delegated.length === 1 && delegated[0]) return delegated[0];
    const ids = zones.map(({id: id}) => id).join(", ");
    const servers = seen?.name === name ? seen.nameServers.join(", ") : "";
    const reason = servers ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`the world is sent to ${servers}, which does not tell them apart` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`DNS does not tell which of them the world is sent to`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("hosted-zone-id")} to the id of the right one.`);
  }
  function checkZone({id: id, name: name, isPrivate: isPrivate}, domain) {
    if (isPrivate) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${id} (${name}) is private: SES and the world do not see its records. Set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("hosted-zone-id")} to a public zone, or to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("auto")}.`);
    if (!(0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_1__.UO)(domain, name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The hosted zone ${id} is that of ${name}, which does not hold ${domain}. Correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("hosted-zone-id")}, or set it to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("auto")}.`);
  }
}),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    publish: () => publish
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
  var _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7170);
  var _hosted_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3851);
  const MOST_ROUNDS = 3;
  const SYNC_LIMIT_MS = 12e4;
  const SYNC_PAUSES_MS = {
    first: 1e3,
    longest: 5e3
  };
  async function publish(target, parties, outcome) {
    const {route53: route53, log: log} = parties;
    const zone = await (0, _hosted_zone_js__WEBPACK_IMPORTED_MODULE_3__.openHostedZone)(target, parties);
    const changeId = await createMissing(target, zone, route53, outcome);
    outcome.hostedZone = zone;
    if (changeId === void 0) {
      log((0, _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__.jz)(zone));
      return;
    }
    log(_message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Published in the hosted zone ${zone.name} (${zone.id}): ${(0, 
    _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Iz)(outcome.published)}.`);
    await awaitSync(changeId, parties);
  }
  async function createMissing(target, zone, route53, outcome) {
    let refusal = "";
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const changes = await (0, _hosted_zone_js__WEBPACK_IMPORTED_MODULE_3__.missingRecords)(target, zone, route53);
      if (changes.length === 0) return;
      const submission = await route53.change(zone, target.domain, changes);
      if (submission.kind === "accepted") {
        outcome.published = changes;
        return submission.changeId;
      }
      refusal = submission.words;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Amazon Route 53 refused the records (InvalidChangeBatch: "${refusal}") in ${MOST_ROUNDS} rounds of reading the zone ${zone.name} and changing it; nothing was published. Correct what the message names, or publish them yourself.`);
  }
  async function awaitSync(changeId, parties) {
    const {clock: clock, log: log, warn: warn} = parties;
    const startedAt = clock.now().getTime();
    const elapsed = () => clock.now().getTime() - startedAt;
    try {
      if (await isSyncedIn(SYNC_LIMIT_MS, elapsed, changeId, parties)) {
        log(_message_js__WEBPACK_IMPORTED_MODULE_1__.ab`All name servers of Route 53 have the records (INSYNC after ${Math.round(elapsed() / 1e3)} s).`);
        return;
      }
      warn("Records not everywhere yet", _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Route 53 has not brought the records to all of its name servers within ${SYNC_LIMIT_MS / 1e3} seconds; it goes on doing so.`);
    } catch (error) {
      const {code: code, text: text} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error);
      if (code === "CANCELLED" || code === "INTERNAL_ERROR") throw error;
      warn("Change not followed", _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`The records are published; whether all name servers have them is not known. ${text}`);
    }
  }
  async function isSyncedIn(limitMs, elapsed, changeId, {route53: route53, clock: clock, signal: signal}) {
    for (let pause = SYNC_PAUSES_MS.first; ;pause = Math.min(pause * 1.5, SYNC_PAUSES_MS.longest)) {
      if (await route53.isInSync(changeId)) return true;
      if (elapsed() >= limitMs) return false;
      await clock.sleep(pause, signal);
    }
  }
})

};
