export const id = 380;
export const ids = [380,612];
export const modules = {

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    reportMany: () => reportMany
  });
  var message_0 = __webpack_require__(3102);
  var run_result = __webpack_require__(1441);
  var delivery = __webpack_require__(6530);
  var attributes = __webpack_require__(7243);
  var report_outputs = __webpack_require__(7954);
  // CONCATENATED MODULE: ./report/many-outputs.js
  const MOST_CHARACTERS = 48e4;
  const SHORT_MESSAGES = [ 160, 40 ];
  const DROPPED = [ "info", "warning", "records of the fine", "error", "results of the fine", "records of failures" ];
  function manyOutputsOf({results: results, error: error}, endedAt) {
    const all = elementsOf(results);
    const kept = fitting(all);
    const list = output => `[${kept.filter(each => each.output === output).map(({json: json}) => json).join(",")}]`;
    const outputs = {
      success: String(!error),
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: "",
      changed: String(results.some(({accepted: accepted}) => accepted)),
      "mail-from-domain": "",
      "behavior-on-mx-failure": "",
      "mail-from-domain-status": "",
      verified: String(results.length > 0 && results.every(({after: after}) => (0, attributes.c2)(after) === "SUCCESS")),
      "dns-records": list("dns-records"),
      findings: list("findings"),
      "request-id": "",
      response: JSON.stringify((0, report_outputs.lR)({
        error: error,
        requestId: ""
      }, endedAt)),
      results: list("results")
    };
    return {
      outputs: outputs,
      dropped: all.length - kept.length
    };
  }
  function elementsOf(results) {
    const records = new Map;
    for (const result of results) for (const record of (0, run_result.IH)(result)) {
      const key = keyOf(record);
      const rank = DROPPED.indexOf(result.error ? "records of failures" : "records of the fine");
      const known = records.get(key);
      if (!known || known.rank < rank) records.set(key, {
        output: "dns-records",
        json: JSON.stringify(record),
        rank: rank
      });
    }
    return [ ...results.map(result => resultElement(result, (0, report_outputs.Dr)(result))), ...records.values(), ...results.flatMap(result => (0, 
    run_result.WX)(result).map(finding => findingElement(result, finding))) ];
  }
  function keyOf({type: type, name: name}) {
    return `${type} ${name}`;
  }
  function resultElement(result, value) {
    const rank = result.error ? DROPPED.length : DROPPED.indexOf("results of the fine");
    return {
      output: "results",
      json: JSON.stringify(value),
      rank: rank
    };
  }
  function findingElement({target: target}, {severity: severity, code: code, message: message}) {
    const place = {
      identity: (0, message_0.o1)(target?.identity.name ?? ""),
      region: target?.region ?? ""
    };
    const json = JSON.stringify({
      severity: severity,
      code: code,
      message: message.plain(),
      ...place
    });
    return {
      output: "findings",
      json: json,
      rank: DROPPED.indexOf(severity)
    };
  }
  function fitting(all) {
    const total = lengthOf(all);
    if (total <= MOST_CHARACTERS) return all;
    const dropped = new Set;
    let left = total;
    for (const element of all.toReversed().toSorted((a, b) => a.rank - b.rank)) {
      if (left <= MOST_CHARACTERS || element.rank === DROPPED.length) break;
      dropped.add(element);
      left -= element.json.length + 1;
    }
    const kept = all.filter(element => !dropped.has(element));
    return left <= MOST_CHARACTERS ? kept : shortened(kept);
  }
  function lengthOf(elements) {
    return elements.reduce((sum, {json: json}) => sum + json.length + 1, 0);
  }
  function shortened(failures) {
    const told = failures.map(element => ({
      element: element,
      value: JSON.parse(element.json)
    }));
    for (const most of SHORT_MESSAGES) {
      const short = told.map(({element: element, value: value}) => {
        const message = (0, message_0.Jj)(value["error-message"], most);
        return {
          ...element,
          json: JSON.stringify({
            ...value,
            "error-message": message
          })
        };
      });
      if (lengthOf(short) <= MOST_CHARACTERS) return short;
    }
    return told.map(({element: element, value: {identity: identity, region: region, success: success, "error-code": code}}) => ({
      ...element,
      json: JSON.stringify({
        identity: identity,
        region: region,
        success: success,
        "error-code": code
      })
    }));
  }
  var many_sentences = __webpack_require__(7002);
  var many_summary = __webpack_require__(9612);
  var report = __webpack_require__(4156);
  // CONCATENATED MODULE: ./report/many-report.js
  const MOST_WARNINGS = 9;
  function reportMany(ended, runner, endedAt) {
    const {outputs: outputs, dropped: dropped} = manyOutputsOf(ended, endedAt);
    if (dropped > 0) runner.notice("Outputs shortened", message_0.ab`Left out ${(0, 
    message_0.hS)(dropped, "entry", "entries")} of the outputs, because GitHub limits outputs to 1 MB. Results of targets that failed are never left out, and the other results last.`);
    const many = (0, delivery.Fk)(ended, () => outputs, runner);
    const {settings: settings, results: results, error: error} = many;
    if (error) (0, report.v)(error, runner);
    const {failures: failures, changes: changes} = (0, many_sentences.Yn)(results);
    for (const result of settings.mode === "plan" ? [ ...failures, ...changes ] : failures) runner.log((0, 
    many_sentences.Rt)(result));
    warnAll(results, runner);
    runner.log((0, many_sentences.W1)(many));
    (0, delivery.Sy)(() => `${(0, many_summary.manySections)(many, delivery.m6)}\n`, runner);
  }
  function warnAll(results, runner) {
    const warnings = results.flatMap(result => [ ...result.warnings.map(warning => ({
      title: "Warning",
      text: message_0.ab`${(0, many_sentences.Vb)(result)}: ${warning}`
    })), ...(0, run_result.WX)(result).filter(({severity: severity}) => severity !== "info").map(({code: code, message: message}) => ({
      title: code,
      text: message_0.ab`${(0, many_sentences.Vb)(result)}: ${message}`
    })) ]);
    for (const {title: title, text: text} of warnings.slice(0, MOST_WARNINGS)) runner.warning(title, text);
    for (const {text: text} of warnings.slice(MOST_WARNINGS)) runner.log(text);
  }
}),

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

/***/ 9612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    manySections: () => manySections
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1441);
  var _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7002);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9487);
  const DETAILS = [ "all", "short", "names" ];
  function manySections(many, mostCharacters) {
    let text = "";
    for (const detail of DETAILS) {
      const parts = partsOf(many, detail);
      const counts = parts.map(({all: all}) => all);
      const fits = some => textOf(many, parts, some).length <= mostCharacters;
      for (let i = parts.length - 1; i >= 0 && !fits(counts); i--) counts[i] = most(counts[i] ?? 0, rows => fits(counts.with(i, rows)));
      text = textOf(many, parts, counts);
      if (counts[0] === parts[0]?.all) break;
    }
    return text;
  }
  function most(limit, fits) {
    let [fitting, tooMany] = [ 0, limit + 1 ];
    while (tooMany - fitting > 1) {
      const middle = Math.floor((fitting + tooMany) / 2);
      if (fits(middle)) fitting = middle; else tooMany = middle;
    }
    return fitting;
  }
  function textOf(many, parts, counts) {
    const rows = parts.map(({first: first}, i) => first(counts[i] ?? 0));
    const omitted = parts.flatMap(({name: name, all: all}, i) => {
      const count = all - (counts[i] ?? 0);
      return count > 0 ? [ `${count} of ${all} ${name}` ] : [];
    });
    const rest = omitted.length > 0 ? `GitHub limits the length of this text, so it leaves out ${new Intl.ListFormat("en").format(omitted)}. The log of the step has every failure, change and finding.` : "";
    return [ ...headOf(many), ...rows, rest ].filter(section => section !== "").join("\n\n");
  }
  function headOf(many) {
    const {settings: settings, results: results, error: error} = many;
    const {changes: changes} = (0, _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(results);
    const sign = error ? "❌" : settings.mode === "plan" && changes.length > 0 ? "📝" : "✅";
    return [ `## ${sign} ${titleOf(many)} for ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(settings.file ?? "")}`, `**${(0, 
    _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.W1)(many).markdown()}**`, error && error.code !== "TARGETS_FAILED" ? (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_3__.xE)("CAUTION", `**${error.code}**: ${error.text.markdown()}`) : "", ...(many.warnings ?? []).map(warning => (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_3__.xE)("WARNING", warning.markdown())) ];
  }
  function partsOf({settings: {mode: mode}, results: results}, detail) {
    const {failures: failures, changes: changes, others: others} = (0, _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Yn)(results);
    return [ failurePart(failures, detail), changePart(changes, mode === "plan"), findingPart(results), unchangedPart(others, (0, 
    _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.es)(mode).markdown()) ];
  }
  function titleOf({settings: settings, results: results, error: error}) {
    switch (settings.mode) {
     case "plan":
      return error ? "SES MAIL FROM plan failed" : "SES MAIL FROM plan";

     case "check":
      return error ? "SES MAIL FROM check failed" : "SES MAIL FROM check passed";

     default:
      {
        if (!error) return "SES MAIL FROM settings applied";
        const isPartly = results.some(result => !result.error || result.error.details.mayBeDone || (0, 
        _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Xb)(result));
        return isPartly ? "SES MAIL FROM settings not fully applied" : "SES MAIL FROM settings not applied";
      }
    }
  }
  const SHORT = 120;
  function failurePart(failures, detail) {
    const heading = `### ❌ Failed (${failures.length})\n\n`;
    const rows = failures.map(result => {
      const {code: code = "", text: text} = result.error ?? {};
      if (detail === "names") return [ place(result), (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(code) ];
      const message = detail === "short" ? (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)((0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text?.plain() ?? "", SHORT)) : text?.markdown() ?? "";
      return [ place(result), (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(code), message ];
    });
    const columns = [ "Target", "Code", ...detail === "names" ? [] : [ "What happened, and how to fix it" ] ];
    return part("failures", rows, first => `${heading}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)(columns, first)}`);
  }
  function changePart(changes, isPlan) {
    const rows = changes.map(result => {
      const {target: target} = result;
      const domain = target?.desired.kind === "custom" ? (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(target.desired.domain) : "none";
      const records = isPlan ? (0, _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Be)(result).length : result.published.length;
      const warnings = result.warnings.map(warning => `<br>⚠️ ${warning.markdown()}`).join("");
      const {after: after} = result;
      const status = after?.kind === "custom" ? (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(after.status) : "none";
      return [ place(result), `${(0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__.C2)(result) ?? ""}${warnings}`, domain, String(records), ...isPlan ? [] : [ status ] ];
    });
    const heading = `### ${isPlan ? "What `apply` would change" : "Changed"} (${changes.length})\n\n`;
    const columns = [ "Target", "Change in SES", "MAIL FROM domain", ...isPlan ? [ "DNS records to publish" ] : [ "DNS records published", "Status" ] ];
    return part("changes", rows, first => `${heading}${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)(columns, first)}`);
  }
  function findingPart(results) {
    const lines = results.flatMap(result => (0, _run_result_js__WEBPACK_IMPORTED_MODULE_1__.WX)(result).filter(({severity: severity}) => severity !== "info").map(({severity: severity, code: code, message: message}) => `- ${severity === "error" ? "❌" : "⚠️"} ${place(result)}: **${code}**: ${message.markdown()}`));
    const title = `What DNS shows (${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.hS)(lines.length, "finding").markdown()})`;
    return part("findings", lines, first => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)(title, first.join("\n")));
  }
  function unchangedPart(others, same) {
    const lines = others.map(result => {
      const {after: after} = result;
      const state = after?.kind === "custom" ? `${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(after.domain)}, ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.SS)(after.status)}` : "no custom MAIL FROM domain";
      return `- ${place(result)}: ${state}`;
    });
    return part(`targets ${same}`, lines, first => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)(`${others.length} ${same}`, first.join("\n")));
  }
  function part(name, rows, show) {
    const first = count => count === 0 ? "" : show(rows.slice(0, count));
    return {
      name: name,
      all: rows.length,
      first: first
    };
  }
  function place(result) {
    return (0, _many_sentences_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(result).markdown();
  }
})

};
