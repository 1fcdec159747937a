export const id = 349;
export const ids = [349];
export const modules = {

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    publish: () => publish
  });
  var errors = __webpack_require__(5650);
  var dns_view = __webpack_require__(6153);
  var mail_from_mx = __webpack_require__(5999);
  var spf = __webpack_require__(3518);
  // CONCATENATED MODULE: ./mail-from/liveness.js
  function liveness({servers: servers, undelegated: undelegated, isPrivateView: isPrivateView}, domain, region) {
    if (isPrivateView) return {
      mx: "unknown",
      both: "unknown"
    };
    if (undelegated !== void 0) return {
      mx: "not-live",
      both: "not-live"
    };
    const shown = servers.map(({mx: mx, txt: txt}) => {
      const isMxShown = judge(mx, records => (0, mail_from_mx.vQ)(records, region));
      const isSpfShown = judge(txt, records => (0, spf.Sg)(records.filter(spf.eY), domain));
      const isEitherMissing = isMxShown === false || isSpfShown === false;
      return {
        mx: isMxShown,
        both: isEitherMissing ? false : isMxShown && isSpfShown
      };
    });
    return {
      mx: together(shown.map(({mx: mx}) => mx)),
      both: together(shown.map(({both: both}) => both))
    };
  }
  function judge(answer, isRight) {
    return (0, dns_view.or)(answer) ? void 0 : isRight((0, dns_view.M$)(answer));
  }
  function together(shown) {
    if (shown.includes(false)) return "not-live";
    return shown.includes(true) ? "live" : "unknown";
  }
  var message = __webpack_require__(3102);
  var sentences = __webpack_require__(7170);
  var observe = __webpack_require__(2179);
  var plan = __webpack_require__(112);
  var run_result = __webpack_require__(1441);
  var warn = __webpack_require__(7099);
  // CONCATENATED MODULE: ./run/publish.js
  const MOST_ROUNDS = 3;
  const LIVE_LIMIT_MS = 12e4;
  const SHORT_LIMIT_MS = 1e4;
  const PAUSES_MS = {
    first: 1e3,
    longest: 5e3
  };
  async function publish(target, result, publication, impact, context) {
    const {aws: aws, dns: dns, clock: clock, runner: runner} = context;
    const provider = await aws.dnsProvider(target);
    if (!provider) return result;
    const submitted = await (0, errors.gu)(publish_submit(target, publication, provider));
    if ("error" in submitted) return {
      ...result,
      error: submitted.error
    };
    const elapsed = stopwatch(clock);
    const {zone: zone} = publication;
    const {changes: changes, isInSync: isInSync} = submitted;
    const wasComplete = publication.changes.length === 0;
    const published = {
      ...result,
      published: changes,
      isZoneComplete: true
    };
    runner.log(changes.length > 0 ? message.ab`Published in the ${(0, sentences.Mx)(zone)}: ${(0, 
    sentences.Iz)(changes)}.` : (0, sentences.jz)(zone));
    const synced = wasComplete ? {
      result: published,
      state: "nothing new"
    } : isInSync ? await awaitSync(published, isInSync, elapsed, context) : await awaitRecords(target, published, zone, elapsed, context);
    if (synced.result.error) return synced.result;
    const gate = impact === "no" ? void 0 : await (0, errors.gu)(requireLive(target, zone, synced, elapsed, context));
    const isSettled = wasComplete && (0, run_result.xk)(result);
    const view = isSettled ? result.dns : await dns.look(target.desired.domain, target.identity.domain);
    return {
      ...synced.result,
      dns: view ?? result.dns,
      error: gate?.error
    };
  }
  async function publish_submit({desired: desired, mxRegion: mxRegion}, {zone: zone, changes: changes}, provider) {
    let planned = changes;
    let inDoubt = [];
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      if (planned.length === 0) break;
      const submission = await provider.change(zone, planned);
      if (submission.kind === "accepted") return {
        changes: planned,
        isInSync: submission.isInSync
      };
      if (round === MOST_ROUNDS) throw new errors.lZ(submission.code, (0, sentences.MW)(zone, submission.message, MOST_ROUNDS));
      if (submission.isInDoubt) inDoubt = planned;
      const again = (0, plan.Y)(desired, mxRegion, await (0, observe.T)(provider, zone, desired.domain));
      if ("obstacle" in again) throw (0, sentences.qX)(again.obstacle);
      planned = again.changes;
    }
    return {
      changes: inDoubt,
      isInSync: void 0
    };
  }
  async function awaitSync(result, isInSync, elapsed, {clock: clock, signal: signal, runner: runner}) {
    for (const pause of pauses()) {
      const answer = await (0, errors.gu)(isInSync().then(done => ({
        done: done
      })));
      if ("error" in answer) return lostSync(result, answer.error, runner);
      if (answer.done) {
        const seconds = Math.round(elapsed() / 1e3);
        runner.log(message.ab`All name servers of Route 53 have the records (INSYNC after ${seconds} s).`);
        return {
          result: result,
          state: "in sync"
        };
      }
      if (elapsed() >= LIVE_LIMIT_MS) break;
      const slept = await (0, errors.gu)(clock.sleep(pause, signal).then(() => ({})));
      if ("error" in slept) return lostSync(result, slept.error, runner);
    }
    const warning = (0, sentences._Q)(LIVE_LIMIT_MS / 1e3);
    return {
      result: (0, warn.R)(result, "DNS records still propagating", warning, runner),
      state: "unknown"
    };
  }
  function lostSync(result, error, runner) {
    const isFatal = error.code === "CANCELLED" || error.code === "INTERNAL_ERROR";
    const told = isFatal ? {
      ...result,
      error: error
    } : (0, warn.R)(result, "Propagation not confirmed", (0, sentences.pP)(error), runner);
    return {
      result: told,
      state: "unknown"
    };
  }
  async function awaitRecords(target, result, zone, elapsed, context) {
    const {runner: runner} = context;
    const asked = await (0, errors.gu)(askUntilLive(target, "both", LIVE_LIMIT_MS, context));
    if ("error" in asked) return lostSync(result, asked.error, runner);
    const {answers: answers, shown: shown} = asked;
    if (shown === "live") {
      const seconds = Math.round(elapsed() / 1e3);
      runner.log(message.ab`All name servers of the zone that answer show the records (after ${seconds} s).`);
      return {
        result: result,
        state: "in sync",
        answers: answers
      };
    }
    const warning = (0, sentences.oX)(zone, shown === "unknown", LIVE_LIMIT_MS / 1e3);
    return {
      result: (0, warn.R)(result, "DNS records still propagating", warning, runner),
      state: "unknown",
      answers: answers
    };
  }
  async function requireLive(target, zone, {state: state, answers: known}, elapsed, context) {
    const limit = state === "nothing new" ? SHORT_LIMIT_MS : LIVE_LIMIT_MS - elapsed();
    const answers = known ?? (await askUntilLive(target, "mx", limit, context)).answers;
    const {mx: mx} = liveness(answers, target.desired.domain, target.mxRegion);
    if (mx === "live" || mx === "unknown" && state !== "unknown") return;
    throw new errors.lZ("RECORDS_NOT_LIVE", (0, sentences.zK)(target.desired.domain, zone, answers));
  }
  async function askUntilLive({desired: {domain: domain}, mxRegion: mxRegion}, records, limitMs, {dns: dns, clock: clock, signal: signal}) {
    const elapsed = stopwatch(clock);
    const pause = pauses();
    for (;;) {
      const answers = await dns.authoritative(domain);
      const shown = liveness(answers, domain, mxRegion)[records];
      const limit = shown === "unknown" ? SHORT_LIMIT_MS : limitMs;
      if (shown === "live" || elapsed() >= limit) return {
        answers: answers,
        shown: shown
      };
      await clock.sleep(pause.next().value, signal);
    }
  }
  function* pauses() {
    for (let pause = PAUSES_MS.first; ;pause = Math.min(pause * 1.5, PAUSES_MS.longest)) yield pause;
  }
  function stopwatch(clock) {
    const startedAt = clock.monotonic();
    return () => clock.monotonic() - startedAt;
  }
})

};
