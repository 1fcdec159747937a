export const id = 128;
export const ids = [128,346];
export const modules = {

/***/ 5346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    // EXPORTS
    __webpack_require__.d(__webpack_exports__, {
        missingRecords: () => /* binding */ missingRecords,
        openHostedZone: () => /* binding */ openHostedZone
    });
    // EXTERNAL MODULE: ./errors.js
        var errors = __webpack_require__(5650);
    // EXTERNAL MODULE: ./mail-from/dns-view.js
        var dns_view = __webpack_require__(6153);
    // EXTERNAL MODULE: ./mail-from/names.js
        var names = __webpack_require__(1236);
    // EXTERNAL MODULE: ./message.js
        var message = __webpack_require__(3102);
    // EXTERNAL MODULE: ./mail-from/mx.js
        var mx = __webpack_require__(5999);
    // EXTERNAL MODULE: ./mail-from/records.js
        var records = __webpack_require__(8262);
    // EXTERNAL MODULE: ./mail-from/spf.js
        var mail_from_spf = __webpack_require__(5015);
    // EXTERNAL MODULE: ./mail-from/zone-file.js
        var zone_file = __webpack_require__(1407);
    // CONCATENATED MODULE: ./mail-from/publication.js
    /**
 * Plans how to publish the two records in a hosted zone without destroying what somebody else put there. A record set cannot be
 * changed in part, so a value is added by replacing the set by itself and the value, in one batch: Route 53 refuses it as a whole
 * when the set is no longer as it was read. (UPSERT would overwrite what has come meanwhile.)
 *
 * @param existing all record sets at the name
 * @param isApex whether the name is the zone's own
 */
    function planPublication(domain, region, existing, isApex) {
        const obstacle = existing.find(({type: type}) => type === "CNAME" || type === "NS" && !isApex);
        if (obstacle) return {
            kind: "conflict",
            reasons: [ aboutObstacle(domain, obstacle) ]
        };
        const plans = (0, records /* dnsRecords */ .U)(domain, region).map(record => {
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
        return type === "CNAME" ? message /* say */ .cv`${domain} is a CNAME for ${shown(values)}, and a name with a CNAME can have no MX and TXT records: delete it, or take another MAIL FROM domain.` : message /* say */ .cv`${domain} is delegated to ${shown(values)}: publish in the zone there.`;
    }
    /** Hosts that somebody wants mail to arrive at. */    const RECEIVING = new Set([ "wrong", "receiving" ]);
    function planMx(record, sets, region) {
        const value = `${record.priority} ${record.value}`;
        if (sets.length === 0) return create(record, [ `${value}.` ]);
        const values = sets.flatMap(set => set.values);
        if ((0, mx /* satisfiesSes */ .vQ)(values.map(zone_file /* parseMxValue */ .I8), region)) return NOTHING;
        const receives = values.map(zone_file /* parseMxValue */ .I8).some(({host: host}) => RECEIVING.has((0, 
        mx /* kindOfHost */ .g3)(host, region)));
        const advice = receives ? message /* say */ .cv` A name that receives other mail cannot be a MAIL FROM domain.` : message /* say */ .cv``;
        return conflict(message /* say */ .cv`${record.name} has MX ${shown(values)} and needs exactly MX ${value}.${advice}`);
    }
    function planSpf(record, sets) {
        const [set, ...others] = sets;
        if (!set) return create(record, [ (0, zone_file /* txtValue */ .gb)(record.value) ]);
        const spf = sets.flatMap(({values: values}) => values.map(zone_file /* parseTxtValue */ .RM)).filter(mail_from_spf /* isSpf */ .eY);
        if ((0, mail_from_spf /* isRightSpf */ .Sg)(spf)) return NOTHING;
        if (spf.length > 0) {
            const merged = (0, mail_from_spf /* mergeSpf */ .Gd)(spf);
            const needed = merged.length > message /* LONGEST_VALUE */ .PE ? message /* say */ .cv`one with ${"include:amazonses.com"} before ${"all"}` : message /* say */ .cv`exactly TXT ${merged}`;
            return conflict(message /* say */ .cv`${record.name} has TXT ${shown(spf)} and needs ${needed}.`);
        }
        if (others.length > 0 || set.isSpecial || set.ttl === void 0) return conflict(message /* say */ .cv`The TXT records of ${record.name} are an alias or follow a routing policy, so ${records /* SPF_RECORD */ .E} has to be added there by hand.`);
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
                values: [ ...values, (0, zone_file /* txtValue */ .gb)(record.value) ]
            } ]
        };
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
        if (values.length === 0) return message /* say */ .cv`an alias`;
        const first = values.slice(0, MOST_SHOWN).map(value => message /* say */ .cv`${value}`);
        const more = values.length > MOST_SHOWN ? [ message /* say */ .cv`and ${values.length - MOST_SHOWN} more` ] : [];
        return [ ...first, ...more ].reduce((all, next) => message /* say */ .cv`${all}, ${next}`);
    }
    // CONCATENATED MODULE: ./run/hosted-zone.js
    /**
 * The hosted zone to publish in.
 *
 * @throws ActionError `REQUEST_REJECTED` when there is none, or not the right one
 */
    async function openHostedZone({domain: domain, hostedZone: choice}, parties) {
        const zone = choice.kind === "id" ? await parties.route53.hostedZone(choice.id) : await findHostedZone(domain, parties);
        checkZone(zone, domain);
        return zone;
    }
    /**
 * What has to be changed in a hosted zone so that it holds both records, as it is now; nothing if it does.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the way
 */    async function missingRecords({domain: domain, region: region}, zone, route53) {
        const existing = await route53.recordSets(zone, domain);
        const plan = planPublication(domain, region, existing, domain === zone.name);
        if (plan.kind === "conflict") throw hosted_zone_conflict(zone, plan.reasons);
        return plan.changes;
    }
    function hosted_zone_conflict({id: id, name: name}, reasons) {
        return new errors /* ActionError */ .lZ("DNS_CONFLICT", message /* say */ .cv`The hosted zone ${name} (${id}) has other records in the place of those that SES needs; nothing was published. ${(0, 
        message /* join */ .fj)(reasons)}`);
    }
    /** The longest public zone that holds the name; of several with one name, the one that the world is sent to. */    async function findHostedZone(domain, {route53: route53, zoneInDns: zoneInDns}) {
        for (const name of (0, names /* lineage */ .OZ)(domain)) {
            const ids = await route53.publicZonesNamed(name);
            if (ids.length === 0) continue;
            const zones = [];
            for (const id of ids) zones.push(await route53.hostedZone(id));
            return zones.length === 1 && zones[0] ? zones[0] : oneDelegated(name, zones, await zoneInDns());
        }
        throw new errors /* ActionError */ .lZ("REQUEST_REJECTED", message /* say */ .cv`${"hosted-zone-id"} is ${"auto"}, and the account of these credentials has no public hosted zone that holds ${domain}. Use a role of the account that has it, or publish the records where the zone is and leave ${"hosted-zone-id"} out.`);
    }
    function oneDelegated(name, zones, seen) {
        const delegated = zones.filter(zone => seen && (0, dns_view /* sharesNameServer */ .Ny)(seen, zone));
        if (delegated.length === 1 && delegated[0]) return delegated[0];
        const ids = zones.map(({id: id}) => id).join(", ");
        const servers = seen?.name === name ? seen.nameServers.join(", ") : "";
        const reason = servers ? message /* say */ .cv`the world is sent to ${servers}, which does not tell them apart` : message /* say */ .cv`DNS does not tell which of them the world is sent to`;
        throw new errors /* ActionError */ .lZ("REQUEST_REJECTED", message /* say */ .cv`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${"hosted-zone-id"} to the id of the right one.`);
    }
    function checkZone({id: id, name: name, isPrivate: isPrivate}, domain) {
        if (isPrivate) throw new errors /* ActionError */ .lZ("REQUEST_REJECTED", message /* say */ .cv`The hosted zone ${id} (${name}) is private: SES and the world do not see its records. Set ${"hosted-zone-id"} to a public zone, or to ${"auto"}.`);
        if (!(0, names /* isWithin */ .UO)(domain, name)) throw new errors /* ActionError */ .lZ("REQUEST_REJECTED", message /* say */ .cv`The hosted zone ${id} is that of ${name}, which does not hold ${domain}. Correct ${"hosted-zone-id"}, or set it to ${"auto"}.`);
    }
}),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
        /* harmony export */ publish: () => /* binding */ publish
        /* harmony export */    });
    /* harmony import */    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
    /* harmony import */    var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
    /* harmony import */    var _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7170);
    /* harmony import */    var _hosted_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);
    /** How often a set that changes under our hands is read anew. */    const MOST_ROUNDS = 3;
    /** Changes are at all name servers within a minute as a rule ("ChangeInfo" of the API reference). */    const SYNC_LIMIT_MS = 12e4;
    const SYNC_PAUSES_MS = {
        first: 1e3,
        longest: 5e3
    };
    /**
 * Keeps the two records of a MAIL FROM domain in a Route 53 hosted zone, and changes nothing that somebody else put there.
 *
 * @throws ActionError `DNS_CONFLICT` when something else stands in the way, `REQUEST_REJECTED` when the zone is not the right one
 */    async function publish(target, parties, outcome) {
        const {route53: route53, log: log} = parties;
        const zone = await (0, _hosted_zone_js__WEBPACK_IMPORTED_MODULE_3__.openHostedZone)(target, parties);
        const changeId = await createMissing(target, zone, route53, outcome);
        outcome.hostedZone = zone;
        if (changeId === void 0) {
            log(_message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`The hosted zone ${zone.name} (${zone.id}) holds both records already.`);
            return;
        }
        log(_message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`Published in the hosted zone ${zone.name} (${zone.id}): ${(0, 
        _report_sentences_js__WEBPACK_IMPORTED_MODULE_2__ /* .aboutRecords */ .Iz)(outcome.published)}.`);
        await awaitSync(changeId, parties);
    }
    /** Reads, plans and changes, anew when the zone has changed in between; gives the id of the change, if one was needed. */    async function createMissing(target, zone, route53, outcome) {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__ /* .ActionError */ .lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`Amazon Route 53 refused the records (InvalidChangeBatch: "${refusal}") in ${MOST_ROUNDS} rounds of reading the zone ${zone.name} and changing it; nothing was published. Correct what the message names, or publish them yourself.`);
    }
    /** That the change is at every name server is good to know, and never a reason to fail: it will be. */    async function awaitSync(changeId, parties) {
        const {clock: clock, log: log, warn: warn} = parties;
        const startedAt = clock.now().getTime();
        const elapsed = () => clock.now().getTime() - startedAt;
        try {
            if (await isSyncedIn(SYNC_LIMIT_MS, elapsed, changeId, parties)) {
                log(_message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`All name servers of Route 53 have the records (INSYNC after ${Math.round(elapsed() / 1e3)} s).`);
                return;
            }
            warn("Records not everywhere yet", _message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`Route 53 has not brought the records to all of its name servers within ${SYNC_LIMIT_MS / 1e3} seconds; it goes on doing so.`);
        } catch (error) {
            const {code: code, text: text} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__ /* .toActionError */ .ie)(error);
            if (code === "CANCELLED" || code === "INTERNAL_ERROR") throw error;
            warn("Change not followed", _message_js__WEBPACK_IMPORTED_MODULE_1__ /* .say */ .cv`The records are published; whether all name servers have them is not known. ${text}`);
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
