export const id = 795;
export const ids = [795];
export const modules = {

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $T: () => aboutProgress,
    Be: () => ownToPublish,
    Rt: () => aboutTarget,
    Vb: () => nameOf,
    Vh: () => aboutFailedTargets,
    W1: () => aboutOutcome,
    Xb: () => isChange,
    Yn: () => byOutcome,
    es: () => stateOfOthers,
    zn: () => aboutCancelledTargets
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1441);
  function nameOf({target: target}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${target?.identity.name ?? ""} in ${target?.region ?? ""}`;
  }
  function byOutcome(results) {
    const fine = results.filter(({error: error}) => !error);
    return {
      failures: results.filter(({error: error}) => error),
      changes: fine.filter(isChange),
      others: fine.filter(result => !isChange(result))
    };
  }
  function isChange(result) {
    const isPlanned = result.settings?.mode === "plan" && ((0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result) !== "none" || ownToPublish(result).length > 0);
    return isPlanned || result.accepted || result.published.length > 0;
  }
  function ownToPublish(result) {
    return result.areRecordsShared ? [] : (0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__.vW)(result);
  }
  function aboutOutcome({settings: {mode: mode}, results: results}) {
    const {failures: failures, changes: changes, others: others} = byOutcome(results);
    const changed = mode === "plan" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` ${changes.length} to change,` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` ${changes.length} changed,`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(results.length, "target")}: ${failures.length} failed,${mode === "check" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : changed} ${others.length} ${stateOfOthers(mode)}.`;
  }
  function stateOfOthers(mode) {
    return mode === "check" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`as declared and verified` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`unchanged`;
  }
  function aboutTarget(result) {
    const {settings: settings, error: error, accepted: accepted, published: published} = result;
    if (error) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${nameOf(result)}: ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(error.code)}: ${error.text}`;
    const isPlan = settings?.mode === "plan";
    const change = isPlan ? PLANNED[(0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result) ?? "none"] : DONE[accepted && (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result) || "none"];
    const count = isPlan ? ownToPublish(result).length : published.length;
    const records = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count, "DNS record")} ${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`to publish` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`published`}`;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${nameOf(result)}: ${change}${count > 0 ? records : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``}.`;
  }
  const DONE = {
    none: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`no change in SES`,
    enable: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain enabled`,
    update: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM settings updated`,
    restart: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`verification restarted`,
    disable: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain disabled`
  };
  const PLANNED = {
    none: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`no change in SES`,
    enable: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain to enable`,
    update: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM settings to update`,
    restart: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`verification to restart`,
    disable: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain to disable`
  };
  function aboutProgress(phase, done, all) {
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${phase} ${done} of ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(all, "target")}.`;
  }
  const MOST_NAMED = 10;
  function aboutFailedTargets(failures, all) {
    const named = failures.slice(0, MOST_NAMED).map(result => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${nameOf(result)} (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result.error?.code ?? "")})`).reduce((list, next) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${list}, ${next}`);
    const more = failures.length > MOST_NAMED ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`, and ${failures.length - MOST_NAMED} more` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${failures.length} of ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(all, "target")} failed: ${named}${more}. The output ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("results")} and the job summary have the reason for each; running the step again is safe.`;
  }
  function aboutCancelledTargets(results) {
    const done = results.filter(({error: error}) => !error).length;
    const inDoubt = results.filter(({error: error}) => error?.details.mayBeDone).length;
    const begun = results.filter(({error: error, accepted: accepted, published: published}) => error && !error.details.mayBeDone && (accepted || published.length > 0)).length;
    const rest = results.length - done - inDoubt - begun;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Of ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(results.length, "target")}: ${done} done, ${begun} changed but not finished or verified, ${inDoubt} possibly changed, ${rest} not started or failed before any change.`;
  }
}),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    cancelled: () => cancelled,
    runMany: () => runMany,
    targetsOf: () => targetsOf
  });
  // CONCATENATED MODULE: ./dns/bounded-dns.js
  class BoundedDns {
    #dns;
    #waiting=[];
    #free;
    constructor(dns, mostAtOnce) {
      this.#dns = dns;
      this.#free = mostAtOnce;
    }
    look(...args) {
      return this.#inTurn(() => this.#dns.look(...args));
    }
    authoritative(...args) {
      return this.#inTurn(() => this.#dns.authoritative(...args));
    }
    zoneOf(...args) {
      return this.#inTurn(() => this.#dns.zoneOf(...args));
    }
    close() {
      this.#dns.close();
    }
    async #inTurn(ask) {
      if (this.#free > 0) this.#free--; else await new Promise(resolve => this.#waiting.push(resolve));
      try {
        return await ask();
      } finally {
        const next = this.#waiting.shift();
        if (next) next(); else this.#free++;
      }
    }
  }
  var errors_0 = __webpack_require__(5650);
  var settings = __webpack_require__(9818);
  var message = __webpack_require__(3102);
  var many_sentences = __webpack_require__(7002);
  var sentences = __webpack_require__(7170);
  var result = __webpack_require__(1441);
  var run_target = __webpack_require__(4474);
  // CONCATENATED MODULE: ./run/many.js
  const MOST_LOOKS = 10;
  const NEWS_MS = 6e4;
  async function runMany(context) {
    const {settings: settings, runner: runner, signal: signal} = context;
    const {targets: targets, mode: mode} = settings;
    const dns = new BoundedDns(context.dns, MOST_LOOKS);
    const shared = {
      ...context,
      dns: dns,
      runner: quiet(runner)
    };
    const start = target => ({
      ...result.GN,
      settings: settings,
      target: target
    });
    const looked = await phase("Read", targets, context, target => (0, errors_0.gu)((0, 
    run_target.Op)(start(target), target, (0, errors_0.gu)(context.aws.ses.read(target)), shared)));
    const obstacle = commonError(looked.map(each => "result" in each ? obstacleOf(each) : each.error));
    if (obstacle || signal.aborted) return concluded(targets.map(target => failed(start(target), obstacle ?? (0, 
    errors_0.ie)(signal.reason))), context, obstacle);
    const publications = publishing(looked);
    context.aws.expectChanges(mode === "apply" ? namesToChange(publications) : new Map);
    const owners = ownersOf(publications);
    const logged = new Set;
    const own = new Set;
    const note = result => {
      if (result.error && !signal.aborted) own.add(result.error);
      return result;
    };
    const begun = await phase(mode === "apply" ? "Applied" : "Compared", targets, context, async (target, i) => {
      const each = looked[i];
      if (!each || !("result" in each)) return note(failed(start(target), each?.error ?? (0, 
      errors_0.ie)(signal.reason)));
      const areRecordsShared = mode === "plan" && !owners.has(target);
      const planned = areRecordsShared ? {
        ...each.result,
        areRecordsShared: areRecordsShared
      } : each.result;
      const result = await settledStep(planned, () => (0, run_target.qN)(target, {
        ...each,
        result: planned
      }, shared));
      if (!result.error && (result.accepted || result.published.length > 0)) runner.log((0, 
      many_sentences.Rt)(withOwnRecords(result, logged)));
      return note(result);
    });
    const results = await phase("Finished", targets, context, async (target, i) => {
      const result = begun[i] ?? start(target);
      return note(await settledStep(result, () => (0, run_target.O9)(target, result, shared)));
    });
    const published = new Set;
    return concluded(results.map(result => withOwnRecords(result, published)), context, void 0, own);
  }
  function withOwnRecords(result, names) {
    const name = result.published[0]?.record.name;
    if (name === void 0) return result;
    if (names.has(name)) return {
      ...result,
      published: []
    };
    names.add(name);
    return result;
  }
  function cancelled(many, reason) {
    const {code: code, text: text, details: details} = (0, errors_0.ie)(reason);
    const error = new errors_0.lZ(code, (0, message.fj)([ text, (0, many_sentences.zn)(many.results) ]), details);
    return {
      ...many,
      error: error
    };
  }
  function targetsOf(settings, error) {
    return settings.targets.map(target => ({
      ...result.GN,
      settings: settings,
      target: target,
      error: error
    }));
  }
  async function settledStep(known, step) {
    try {
      return await step();
    } catch (error) {
      return failed(known, (0, errors_0.ie)(error));
    }
  }
  function failed(known, error) {
    return {
      ...known,
      error: error
    };
  }
  async function phase(name, targets, {clock: clock, signal: signal, runner: runner}, step) {
    let done = 0;
    const over = new AbortController;
    const ended = AbortSignal.any([ signal, over.signal ]);
    const tell = async () => {
      for (;;) {
        await clock.sleep(NEWS_MS, ended);
        runner.log((0, many_sentences.$T)(name, done, targets.length));
      }
    };
    tell().catch(() => {});
    try {
      return await Promise.all(targets.map(async (target, i) => {
        const result = await step(target, i);
        done++;
        return result;
      }));
    } finally {
      over.abort();
    }
  }
  const COMMON = new Set([ "OIDC_UNAVAILABLE", "ROLE_NOT_ASSUMED", "CREDENTIALS_MISSING" ]);
  function commonError(errors) {
    const common = errors.find(error => error && COMMON.has(error.code));
    return common ?? sharedError(errors, "CREDENTIALS_REJECTED");
  }
  function sharedError(errors, code) {
    return errors.every(error => error?.code === code) ? errors[0] : void 0;
  }
  function obstacleOf({plan: plan}) {
    const {obstacle: obstacle} = plan.kind === "blocked" ? plan : {};
    return obstacle?.kind === "unreadable" && obstacle.of === "SES" ? obstacle.error : void 0;
  }
  function publishing(looked) {
    return looked.flatMap(each => {
      if (!("result" in each)) return [];
      const {target: target} = each.result;
      const publication = (0, result.MV)(each.result);
      return target && (0, settings.K)(target) && publication ? [ {
        target: target,
        publication: publication
      } ] : [];
    });
  }
  function namesToChange(all) {
    const names = new Map;
    for (const {target: target, publication: publication} of all) {
      const {zone: zone, changes: changes} = publication;
      if (changes.length > 0) names.set(zone.id, (names.get(zone.id) ?? new Set).add(target.desired.domain));
    }
    return names;
  }
  function ownersOf(all) {
    const owners = new Map(all.map(({target: target}) => [ target.desired.domain, target ]).toReversed());
    return new Set(owners.values());
  }
  function concluded(results, {settings: settings, signal: signal}, common, own = new Set) {
    const told = results.map(result => {
      const {error: error} = result;
      if (!error || !signal.aborted || own.has(error)) return result;
      const {mayBeDone: mayBeDone} = error.details;
      if (error.code !== "CANCELLED" && mayBeDone) return result;
      const cancelled = mayBeDone ? error : (0, errors_0.ie)(signal.reason);
      const done = (0, sentences.mc)(result, cancelled.details);
      return done.length > 0 ? failed(result, cancelled.with((0, message.fj)(done))) : failed(result, cancelled);
    });
    const many = {
      settings: settings,
      results: told
    };
    return signal.aborted ? cancelled(many, signal.reason) : {
      ...many,
      error: common ?? runError(told)
    };
  }
  function runError(results) {
    const failures = results.filter(({error: error}) => error !== void 0);
    if (failures.length === 0) return;
    const errors = results.map(({error: error}) => error);
    const shared = [ ...COMMON, "CREDENTIALS_REJECTED" ].map(code => sharedError(errors, code));
    return shared.find(error => error !== void 0) ?? new errors_0.lZ("TARGETS_FAILED", (0, 
    many_sentences.Vh)(failures, results.length));
  }
  function quiet(runner) {
    const debug = runner.debug.bind(runner);
    const told = (_title, message) => debug(message);
    return {
      input: name => runner.input(name),
      log: debug,
      debug: debug,
      notice: told,
      warning: told,
      error: told,
      fail: told,
      output: () => {},
      summary: () => {},
      mask: secret => runner.mask(secret)
    };
  }
})

};
