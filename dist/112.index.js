export const id = 112;
export const ids = [112];
export const modules = {

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    /* harmony export */    __webpack_require__.d(__webpack_exports__, {
        /* harmony export */ plan: () => /* binding */ plan
        /* harmony export */    });
    /* harmony import */    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
    /* harmony import */    var _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(576);
    /* harmony import */    var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
    /* harmony import */    var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9513);
    /* harmony import */    var _report_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(305);
    /* harmony import */    var _report_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7170);
    /* harmony import */    var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8406);
    /**
 * Previews what `apply` would do: reads all that it would read, and writes nothing. Fails only where `apply` would fail, as far as
 * reading tells.
 */    async function plan(run) {
        const {desired: desired, hostedZone: hostedZone, waitMinutes: waitMinutes} = run.settings;
        if (desired.kind === "default") {
            await planSettings(run);
            return;
        }
        const looked = (0, _run_js__WEBPACK_IMPORTED_MODULE_6__ /* .look */ .Op)(desired, run);
        const denied = await planSettings(run);
        try {
            if (hostedZone) await planRecords(desired, hostedZone, looked, run);
        } finally {
            await looked;
        }
        if (denied && waitMinutes > 0) throw denied.with(_message_js__WEBPACK_IMPORTED_MODULE_2__ /* .say */ .cv`${"apply"} would send the settings and then fail, as it cannot wait for the verification without that permission: allow it, or leave ${"wait-minutes"} out.`);
    }
    /** Gives the reason when IAM denies the read. */    async function planSettings(run) {
        const {settings: settings, runner: runner, outcome: outcome} = run;
        const {desired: desired} = settings;
        const denied = await (0, _run_js__WEBPACK_IMPORTED_MODULE_6__ /* .readStateIfAllowed */ .zs)(run);
        const {before: before} = outcome;
        const change = (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_1__ /* .decide */ .LD)(before, desired);
        outcome.change = change;
        runner.log((0, _report_plan_js__WEBPACK_IMPORTED_MODULE_4__ /* .aboutPlan */ .$h)(change, before, desired));
        for (const line of (0, _report_plan_js__WEBPACK_IMPORTED_MODULE_4__ /* .aboutTransitions */ .WP)(before, (0, 
        _outcome_js__WEBPACK_IMPORTED_MODULE_3__ /* .stateToCome */ .f)(outcome))) runner.log(line);
        const mailStop = (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_1__ /* .stopsMail */ .Db)(change, before, desired);
        if (mailStop !== "no") (0, _run_js__WEBPACK_IMPORTED_MODULE_6__ /* .warn */ .R8)(run, "Mail would stop", (0, 
        _report_sentences_js__WEBPACK_IMPORTED_MODULE_5__ /* .aboutMailStop */ .LZ)(mailStop, before, desired));
        return denied;
    }
    /** What `apply` would publish. Loads the code for it, which most runs do not need. */    async function planRecords(desired, hostedZone, looked, run) {
        const {settings: settings, aws: aws, runner: runner, outcome: outcome} = run;
        const {missingRecords: missingRecords, openHostedZone: openHostedZone} = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 5346));
        const route53 = await aws.route53();
        const target = {
            domain: desired.domain,
            region: settings.region,
            hostedZone: hostedZone
        };
        const zone = await openHostedZone(target, {
            route53: route53,
            zoneInDns: () => (0, _run_js__WEBPACK_IMPORTED_MODULE_6__ /* .zoneInDns */ .Lw)(desired, run, looked)
        });
        outcome.toPublish = await missingRecords(target, zone, route53).catch(error => {
            throw isStopAfterPut(error, outcome) ? error.with(_message_js__WEBPACK_IMPORTED_MODULE_2__ /* .say */ .cv`${"apply"} would send the settings to SES first, and then stop here.`) : error;
        });
        outcome.hostedZone = zone;
        runner.log(outcome.toPublish.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_2__ /* .say */ .cv`${"apply"} would publish in the hosted zone ${zone.name} (${zone.id}): ${(0, 
        _report_sentences_js__WEBPACK_IMPORTED_MODULE_5__ /* .aboutRecords */ .Iz)(outcome.toPublish)}.` : _message_js__WEBPACK_IMPORTED_MODULE_2__ /* .say */ .cv`The hosted zone ${zone.name} (${zone.id}) holds both records already.`);
    }
    /** The settings are sent before the zone is looked at. */    function isStopAfterPut(error, {change: change}) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__ /* .ActionError */ .lZ && error.code === "DNS_CONFLICT" && change !== "none";
    }
})

};
