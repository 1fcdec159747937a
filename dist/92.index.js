export const id = 92;
export const ids = [92];
export const modules = {

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    // ESM COMPAT FLAG
    __webpack_require__.r(__webpack_exports__);
    // EXPORTS
        __webpack_require__.d(__webpack_exports__, {
        check: () => /* binding */ check
    });
    // EXTERNAL MODULE: ./errors.js
        var errors = __webpack_require__(5650);
    // EXTERNAL MODULE: ./mail-from/decision.js
        var decision = __webpack_require__(576);
    // EXTERNAL MODULE: ./message.js
        var message = __webpack_require__(3102);
    // EXTERNAL MODULE: ./outcome.js + 2 modules
        var outcome_0 = __webpack_require__(9513);
    // EXTERNAL MODULE: ./report/sentences.js
        var sentences = __webpack_require__(7170);
    // EXTERNAL MODULE: ./report/verification.js
        var verification = __webpack_require__(6581);
    // CONCATENATED MODULE: ./report/check.js
    /** What a check says, pure. */
    function aboutCheck({before: before}) {
        return message /* say */ .cv`${(0, sentences /* found */ .F9)(before)}.`;
    }
    /** Every difference, and what to do about them. */    function aboutDrift(drift, {identity: identity, region: region}) {
        const list = drift.map(aboutDifference).reduce((all, next) => message /* say */ .cv`${all}; ${next}`);
        return message /* say */ .cv`SES does not have the declared settings for ${identity.name} in ${region}: ${list}. Run the step with ${"mode"} ${"apply"} to set what is wanted, or correct the inputs if SES is right.`;
    }
    function aboutDifference({attribute: attribute, wanted: wanted, found: found}) {
        const subject = attribute === "domain" ? message /* say */ .cv`MAIL FROM domain` : message /* say */ .cv`behavior on MX failure`;
        return message /* say */ .cv`${subject}: wanted ${wanted ?? message /* say */ .cv`none`}, found ${found ?? message /* say */ .cv`none`}`;
    }
    /** Why SES has not verified the domain, as far as DNS tells. */    function aboutNotVerified(timeout, outcome) {
        const {domain: domain = "", status: status = ""} = outcome.after?.kind === "custom" ? outcome.after : {};
        if (status === "FAILED") return (0, verification /* aboutFailed */ .pf)(outcome, message /* say */ .cv`run the step with ${"mode"} ${"apply"}, which makes SES start over.`);
        if (timeout) return (0, verification /* aboutTimeout */ .PR)(timeout.limitMs, timeout.lastPoll, outcome);
        const state = status === "TEMPORARY_FAILURE" ? message /* say */ .cv`no longer finds the MX record of ${domain}` : message /* say */ .cv`has not verified ${domain}`;
        return message /* say */ .cv`SES has the declared settings, and ${state} (status ${status || "not given"}). ${(0, 
        verification /* whileLooking */ .Jf)(outcome)}`;
    }
    // EXTERNAL MODULE: ./run/run.js
        var run_run = __webpack_require__(8406);
    // EXTERNAL MODULE: ./run/verification.js
        var run_verification = __webpack_require__(1128);
    // CONCATENATED MODULE: ./run/check.js
    /**
 * Holds what SES has against what is declared; changes nothing.
 *
 * @throws ActionError `DRIFT_DETECTED` when the settings differ, `NOT_VERIFIED` when they do not, and the status is not `SUCCESS`
 */
    async function check(run) {
        const {settings: settings, runner: runner, outcome: outcome} = run;
        const {desired: desired} = settings;
        const looked = desired.kind === "custom" ? (0, run_run /* look */ .Op)(desired, run) : void 0;
        const denied = await (0, run_run /* readState */ .un)(run);
        if (denied) throw denied.with(message /* say */ .cv`Without that permission the step cannot check anything.`);
        await looked;
        runner.log(aboutCheck(outcome));
        requireDeclared(run);
        if (desired.kind === "custom") await requireVerified(desired, run);
    }
    function requireDeclared({settings: settings, outcome: outcome}) {
        const {after: after, requestId: requestId} = outcome;
        outcome.change = (0, decision /* decide */ .LD)(after, settings.desired);
        const drift = after ? (0, decision /* differences */ .tX)(after, settings.desired) : [];
        if (drift.length > 0) throw new errors /* ActionError */ .lZ("DRIFT_DETECTED", aboutDrift(drift, settings), {
            requestId: requestId
        });
    }
    async function requireVerified(desired, run) {
        const {settings: settings, outcome: outcome} = run;
        const end = settings.waitMinutes > 0 ? await waitIfOfUse(desired, run) : void 0;
        // Somebody may have changed them meanwhile.
                requireDeclared(run);
        if (statusIn(outcome) === "SUCCESS") return;
        const timeout = end?.kind === "timeout" ? end : void 0;
        throw new errors /* ActionError */ .lZ("NOT_VERIFIED", aboutNotVerified(timeout, outcome), {
            requestId: outcome.requestId
        });
    }
    /** Waits while SES is looking: it is done at SUCCESS, and has stopped at FAILED. */    async function waitIfOfUse(desired, run) {
        const {settings: settings, runner: runner, outcome: outcome} = run;
        if (statusIn(outcome) === "SUCCESS" || statusIn(outcome) === "FAILED") return;
        for (const finding of (0, outcome_0 /* findingsOf */ .WX)(outcome)) runner.log((0, 
        sentences /* aboutFinding */ .Li)(finding));
        return (0, run_verification /* awaitDecision */ .D)(desired, settings.waitMinutes, {
            ...(0, run_run /* waitParties */ .EZ)(desired, run),
            endsWhenChanged: true
        }, outcome);
    }
    function statusIn({after: after}) {
        return after?.kind === "custom" ? after.status : "";
    }
})

};
