export const id = 446;
export const ids = [446];
export const modules = {

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Cf: () => lookupFailureOf,
    Ft: () => mostTelling,
    M$: () => recordsOf,
    Ny: () => sharesNameServer,
    W0: () => isAbsent,
    c8: () => isConclusive,
    or: () => isSilence,
    tj: () => areSame
  });
  function recordsOf(answer) {
    return answer.kind === "records" ? answer.records : [];
  }
  function isAbsent(answer) {
    return answer.kind === "nodata" || answer.kind === "nxdomain";
  }
  function lookupFailureOf(answer) {
    return answer.kind === "records" || answer.kind === "nodata" || answer.kind === "nxdomain" ? void 0 : answer.kind;
  }
  function isConclusive(answer) {
    return lookupFailureOf(answer) === void 0;
  }
  function isSilence({kind: kind}) {
    return kind === "timeout" || kind === "unreachable";
  }
  function mostTelling(answers) {
    return answers.find(({kind: kind}) => kind === "records") ?? answers.find(isConclusive) ?? answers.find(answer => !isSilence(answer)) ?? answers[0] ?? {
      kind: "unreachable"
    };
  }
  function sharesNameServer(zone, hostedZone) {
    return zone.name === hostedZone.name && zone.nameServers.some(host => hostedZone.nameServers.includes(host));
  }
  function areSame(one, other) {
    const [a, b] = [ one, other ].map(answer => recordsOf(answer).map(record => JSON.stringify(record)).toSorted().join());
    return a === b;
  }
}),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Kt: () => isFeedback,
    Ok: () => PREFERENCE,
    Ub: () => oddCharacterOf,
    g3: () => kindOfHost,
    j3: () => showMx,
    od: () => isMeantForSes,
    ut: () => isPlainMx,
    vQ: () => satisfiesSes
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
  var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2221);
  const PREFERENCE = 10;
  function kindOfHost(host, region, name = "") {
    if (host === (0, _regions_js__WEBPACK_IMPORTED_MODULE_1__._W)(region)) return "right";
    if (host === "") return "null";
    const text = unescapeHost(host);
    if (/^["']?\d{1,5}(?:[\s\u200b]+|[.-]?(?=(?:feedback|inbound)-smtp\.))./.test(text)) return "preference-in-host";
    if (oddCharacterOf(host)) return "malformed";
    const [, named, appended] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com(?:\.(.+))?$/.exec(host) ?? [];
    if (appended && (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.UO)(name, appended)) return "zone-appended";
    if (named && !appended) return kindOfRegion(named, region);
    if (host === "feedback-smtp.amazonses.com") return "no-region";
    if (host.startsWith("feedback-smtp.")) return "wrong-suffix";
    return /(?:^|\.)amazon(?:ses|aws)\.com$/.test(host) ? kindOfAwsHost(host) : "foreign";
  }
  function kindOfAwsHost(host) {
    const [, service] = /^(inbound|email)-smtp(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com$/.exec(host) ?? [];
    if (service) return service === "inbound" ? "receiving" : "sending";
    return /^feed-?back/.test(host) ? "misspelled" : "other-aws";
  }
  function kindOfRegion(named, region) {
    if (!(0, _regions_js__WEBPACK_IMPORTED_MODULE_1__.R)(named)) return "wrong-region";
    return (0, _regions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(named) === (0, _regions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region) ? "other-region" : "other-partition";
  }
  function oddCharacterOf(host) {
    const found = /^([a-z0-9._-]*)([^a-z0-9._-])(.*)$/isu.exec(unescapeHost(host));
    const [, before = "", character, after = ""] = found ?? [];
    return character === void 0 ? void 0 : {
      character: character,
      before: before,
      after: after
    };
  }
  function unescapeHost(host) {
    return host.replace(/(?:\\\d{3})+/g, bytes => Buffer.from(bytes.split("\\").slice(1).map(Number)).toString()).replace(/\\(.)/gs, "$1");
  }
  function satisfiesSes(records, region) {
    const [mx, ...others] = records;
    return mx !== void 0 && others.length === 0 && isFeedback(mx, region);
  }
  function isFeedback(mx, region) {
    const kind = kindOfHost(mx.host, region);
    return kind === "right" || kind === "other-region";
  }
  function isMeantForSes({host: host}) {
    return /^(?!inbound).*(?:feedback-smtp\.[a-z]+-[a-z-]+\d|(?<![\w-])amazonses\.com)/s.test(unescapeHost(host));
  }
  function isPlainMx(records) {
    const [mx, ...others] = records;
    const [, region = ""] = /^feedback-smtp\.([a-z0-9-]+)\.amazonses\.com$/.exec(mx?.host ?? "") ?? [];
    return others.length === 0 && mx?.preference === PREFERENCE && region !== "";
  }
  function showMx({preference: preference, host: host}) {
    return `${preference} ${host || "."}`;
  }
}),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    W: () => planPublication,
    u: () => creationsIn
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  var _mx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
  var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8262);
  var _spf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);
  var _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2996);
  var _zone_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1407);
  function creationsIn(changes) {
    return changes.map(({record: record, joins: joins}) => ({
      type: record.type,
      ttl: joins?.ttl ?? record.ttl,
      values: [ ...joins?.values ?? [], (0, _zone_file_js__WEBPACK_IMPORTED_MODULE_5__.xK)(record) ]
    }));
  }
  function planPublication(domain, region, existing, isApex) {
    const obstacle = existing.find(({type: type}) => type === "CNAME" || type === "NS" && !isApex);
    if (obstacle) return {
      kind: "conflict",
      reasons: [ aboutObstacle(domain, obstacle) ]
    };
    const plans = (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.U)(domain, region).map(record => {
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
    return type === "CNAME" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${domain} is a CNAME for ${shown(values)}, and a name with a CNAME can't have MX or TXT records. Delete the CNAME, or choose another MAIL FROM domain.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${domain} is delegated to ${shown(values)}. Publish in the zone there.`;
  }
  const RECEIVING = new Set([ "foreign", "receiving" ]);
  function planMx(record, sets, region) {
    const value = `${record.priority} ${record.value}`;
    if (sets.length === 0) return add(record, void 0);
    const wrong = sets.find(set => !(0, _mx_js__WEBPACK_IMPORTED_MODULE_1__.vQ)(set.values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8), region));
    if (!wrong) return NOTHING;
    const {values: values} = wrong;
    const receives = values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.I8).some(({host: host}) => RECEIVING.has((0, 
    _mx_js__WEBPACK_IMPORTED_MODULE_1__.g3)(host, region)));
    const existing = values.length > 1 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`the existing MX records` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`the existing MX record`;
    const fix = receives ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`If the name receives other mail, choose another MAIL FROM domain; otherwise, delete ${existing}.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Delete ${existing}.`;
    return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${record.name} has MX ${shown(values)}, but needs exactly MX ${value}. ${fix}`);
  }
  function planSpf(record, sets) {
    const [set, ...others] = sets;
    if (!set) return add(record, void 0);
    const wrong = sets.map(({values: values}) => values.map(_zone_file_js__WEBPACK_IMPORTED_MODULE_5__.RM).filter(_spf_js__WEBPACK_IMPORTED_MODULE_3__.eY)).filter(spf => !(0, 
    _spf_js__WEBPACK_IMPORTED_MODULE_3__.Sg)(spf, record.name));
    if (wrong.length === 0) return NOTHING;
    const spf = wrong.find(({length: length}) => length > 0);
    if (spf) return conflict(aboutSpf(record.name, spf));
    if (others.length > 0 || set.isSpecial || set.ttl === void 0) return conflict(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`The TXT records of ${record.name} are an alias or use a routing policy, so add ${_records_js__WEBPACK_IMPORTED_MODULE_2__.E} there by hand.`);
    return add(record, {
      ttl: set.ttl,
      values: set.values
    });
  }
  function aboutSpf(name, records) {
    const invalid = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.X)(records, name).flatMap(fault => fault.kind === "invalid" ? fault.words : []);
    const reason = invalid.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` (invalid: ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.zV)(invalid, name)})` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    const replaced = (0, _spf_js__WEBPACK_IMPORTED_MODULE_3__.gG)(records, name);
    return replaced.kind === "record" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason}, but needs exactly TXT ${replaced.record} instead. Replace ${records.length > 1 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`them` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`it`}${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.$4)(records, invalid.length > 0)}.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${name} has TXT ${shown(records)}${reason}, which does not work for SES. ${(0, 
    _spf_sentences_js__WEBPACK_IMPORTED_MODULE_4__.Nc)(replaced)}`;
  }
  function add(record, joins) {
    return {
      kind: "changes",
      changes: [ {
        record: record,
        joins: joins
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
    if (values.length === 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`an alias`;
    const first = values.slice(0, MOST_SHOWN).map(value => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${value}`);
    const more = values.length > MOST_SHOWN ? [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`and ${values.length - MOST_SHOWN} more` ] : [];
    return [ ...first, ...more ].reduce((all, next) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${all}, ${next}`);
  }
}),

/***/ 8262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    E: () => SPF_RECORD,
    U: () => dnsRecords
  });
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
  var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2221);
  const TTL_SECONDS = 300;
  const SPF_RECORD = "v=spf1 include:amazonses.com ~all";
  function dnsRecords(domain, region) {
    return [ {
      type: "MX",
      name: domain,
      ttl: TTL_SECONDS,
      priority: _mx_js__WEBPACK_IMPORTED_MODULE_0__.Ok,
      value: (0, _regions_js__WEBPACK_IMPORTED_MODULE_1__._W)(region)
    }, {
      type: "TXT",
      name: domain,
      ttl: TTL_SECONDS,
      value: SPF_RECORD
    } ];
  }
}),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $4: () => describeLoss,
    Nc: () => adviseByHand,
    eQ: () => describeForeign,
    zV: () => describeWords
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);
  const MOST_SHOWN = 3;
  function describeWords(words, owner) {
    return listed(words.map(word => describeWord(word, owner)));
  }
  function describeLoss(records, isNamed) {
    const lost = (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.ig)(records).map(({text: text}) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text}`);
    if (lost.length === 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`, and add back what that leaves out${isNamed ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` (${listed(lost)})`}, if you need it`;
  }
  function listed(parts) {
    const more = parts.length > MOST_SHOWN ? [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`and ${parts.length - MOST_SHOWN} more` ] : [];
    return [ ...parts.slice(0, MOST_SHOWN), ...more ].reduce((all, next) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${all}, ${next}`);
  }
  function describeWord({text: text, term: term, meant: meant}, owner) {
    const seen = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text}${describeForeign(text)}`;
    if (term && (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.HE)(term, owner)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text} refers to the record itself`;
    if (term && meant.includes(term)) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text} repeats ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${term.name}=`)}, which may appear only once`;
    if (term?.name === "v") return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${text} belongs only at the beginning`;
    if (meant.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} should be ${meant.map(one => one.text).join(" ")}`;
    const [, name = ""] = /^[+?~-]?([a-z]+[46]?)/.exec(text.toLowerCase()) ?? [];
    const form = FORMS.get(name);
    return form ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} should look like ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(form)}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${seen} is not an SPF term`;
  }
  const FORMS = new Map([ [ "all", "~all" ], [ "include", "include:example.com" ], [ "exists", "exists:%{i}.example.com" ], [ "ptr", "ptr:example.com" ], [ "mx", "mx:example.com/24" ], [ "a", "a:example.com/24" ], [ "ip4", "ip4:192.0.2.0/24" ], [ "ip6", "ip6:2001:db8::/32" ], [ "redirect", "redirect=example.com" ], [ "exp", "exp=example.com" ] ]);
  function describeForeign(text) {
    const codePoint = /[^ -~]/u.exec(text)?.[0].codePointAt(0)?.toString(16).toUpperCase();
    return codePoint === void 0 ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab` contains ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`U+${codePoint.padStart(4, "0")}`)} and`;
  }
  function adviseByHand(replacement) {
    const goal = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`put ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include:amazonses.com")} before its ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("all")}`;
    if (replacement.kind === "too-long") return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Correct it by hand and ${goal}; it does not fit one string of ${_spf_js__WEBPACK_IMPORTED_MODULE_1__.xX} characters, so split it into several.`;
    const {lookups: lookups} = replacement;
    return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`With ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include:amazonses.com")} it needs ${lookups} DNS lookups, and SPF allows ${_spf_js__WEBPACK_IMPORTED_MODULE_1__.WJ}: remove ${lookups - _spf_js__WEBPACK_IMPORTED_MODULE_1__.WJ} or more of its ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("include")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("a")}, ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("mx")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ptr")}, ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("exists")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("redirect")} terms, or replace them with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ip4")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("ip6")}, and ${goal}.`;
  }
}),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    xX: () => LONGEST_STRING,
    WJ: () => MOST_LOOKUPS,
    QR: () => allowsSes,
    HE: () => isRecursive,
    Sg: () => isRightSpf,
    eY: () => isSpf,
    X: () => judgeSpf,
    ig: () => leftOut,
    gG: () => replaceSpf
  });
  var external_node_net_ = __webpack_require__(7030);
  // CONCATENATED MODULE: ./mail-from/spf-grammar.js
  const MECHANISM_NAMES = [ "all", "include", "exists", "ptr", "mx", "a", "ip4", "ip6" ];
  function parseTerm(text) {
    if (!/^[!-~]+$/.test(text)) return;
    const lower = text.toLowerCase();
    const [, modifier, value = ""] = /^([a-z][\w.-]*)=(.*)$/.exec(lower) ?? [];
    if (modifier !== void 0) {
      const isValid = modifier === "redirect" ? isPolicyName(value) : modifier === "exp" ? isDomain(value) : isMacroString(value);
      return isValid ? {
        kind: "modifier",
        text: text,
        name: modifier,
        value: withoutDot(value)
      } : void 0;
    }
    const [, qualifier, written, rest = ""] = /^([+?~-]?)([a-z]+[46]?)([:/].*)?$/.exec(lower) ?? [];
    const name = MECHANISM_NAMES.find(one => one === written);
    const argument = name && parseArgument(name, rest);
    return argument && {
      kind: "mechanism",
      text: text,
      qualifier: qualifier || "+",
      name: name,
      ...argument
    };
  }
  function isMechanismName(text) {
    return MECHANISM_NAMES.some(name => name === text);
  }
  function policyOf(term) {
    if (term.kind === "mechanism") return term.name === "include" ? term.domain : void 0;
    return term.name === "redirect" ? term.value : void 0;
  }
  function parseArgument(name, text) {
    switch (name) {
     case "all":
      return text === "" ? {
        prefix4: 0,
        prefix6: 0
      } : void 0;

     case "include":
      return parseDomain(text, isPolicyName);

     case "exists":
      return parseDomain(text, isDomain);

     case "ptr":
      return text === "" ? {} : parseDomain(text, isDomain);

     case "a":
     case "mx":
      return parseHosts(text);

     case "ip4":
     case "ip6":
      return parseNetwork(name, text);
    }
  }
  function parseDomain(text, isValid) {
    const domain = text.slice(1);
    return text.startsWith(":") && isValid(domain) ? {
      domain: withoutDot(domain)
    } : void 0;
  }
  function parseHosts(text) {
    const match = /^(:.*?)?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/.exec(text);
    if (!match) return;
    const [, domain, four, six] = match;
    if (!isPrefix(four, 32) || !isPrefix(six, 128)) return;
    const named = domain === void 0 ? {} : parseDomain(domain, isDomain);
    return named && {
      ...named,
      prefix4: numberOf(four),
      prefix6: numberOf(six)
    };
  }
  function parseNetwork(name, text) {
    const [, address = "", prefix] = /^:([\da-f:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    if (name === "ip4") return (0, external_node_net_.isIPv4)(address) && isPrefix(prefix, 32) ? {
      prefix4: numberOf(prefix)
    } : void 0;
    return (0, external_node_net_.isIPv6)(address) && isPrefix(prefix, 128) ? {
      prefix6: numberOf(prefix)
    } : void 0;
  }
  function isPrefix(digits, most) {
    return digits === void 0 || /^(?:0|[1-9]\d*)$/.test(digits) && Number(digits) <= most;
  }
  function numberOf(digits) {
    return digits === void 0 ? void 0 : Number(digits);
  }
  const MACRO = /%(?:\{[slodiphv](?:0*[1-9]\d*)?r?[.+,/_=-]*\}|[%_-])/g;
  const EXPANSION = " ";
  function isMacroString(text) {
    return !text.replace(MACRO, EXPANSION).includes("%");
  }
  function isDomain(text) {
    const shape = text.replace(MACRO, EXPANSION);
    if (shape.includes("%")) return false;
    const labels = withoutDot(shape).split(".");
    const isTopLabel = /^(?=.*[a-z-])[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(labels.at(-1) ?? "");
    return shape.endsWith(EXPANSION) || labels.length > 1 && isTopLabel;
  }
  function isPolicyName(text) {
    const shape = text.replace(MACRO, EXPANSION);
    const isName = /^(?:[\w-]{1,63}\.)+(?!(?:com|net|org)(?:all|ptr|mx|a)\.?$)(?:[a-z]+|xn--[a-z\d-]+)\.?$/.test(text);
    return isName || isDomain(text) && shape.includes(EXPANSION) && /^[\w .-]+$/.test(shape);
  }
  function withoutDot(text) {
    return text.endsWith(".") ? text.slice(0, -1) : text;
  }
  // CONCATENATED MODULE: ./mail-from/spf-repair.js
  const SES = "amazonses.com";
  const MOST_WORDS = 200;
  function readWords(texts) {
    if (texts.length > MOST_WORDS) return texts.map(readLiterally);
    const words = [];
    for (let i = 0; i < texts.length; i += 1) {
      const pair = readPair(texts[i], texts[i + 1]);
      words.push(pair ?? readWord(texts[i] ?? ""));
      if (pair) i += 1;
    }
    return words;
  }
  function readLiterally(text) {
    const term = parseTerm(text);
    return {
      text: text,
      term: term,
      meant: term ? [ term ] : []
    };
  }
  function readWord(text) {
    const term = parseTerm(text);
    return {
      text: text,
      term: term,
      meant: term && !isSuspect(term) ? [ term ] : repair(text)
    };
  }
  function readPair(first, second) {
    if (first === void 0 || second === void 0) return;
    const isName = /^[+?~-]?(?:include|exists|ip[46])$/i.test(first);
    const isCutOff = isName || /[:=] | [:=/]/.test(`${first} ${second}`);
    const isQualifier = /^[+?~\p{Pd}]$/u.test(first);
    const isPair = isQualifier || isCutOff && !parseTerm(second);
    const meant = isPair ? readWord(first + (isName ? ":" : "") + second).meant : [];
    return meant.length > 0 ? {
      text: `${first} ${second}`,
      term: void 0,
      meant: meant
    } : void 0;
  }
  function isSuspect(term) {
    return term.kind === "modifier" && (isMechanismName(term.name) || term.name === "v") || resemblesSes(policyOf(term) ?? "");
  }
  function resemblesSes(name) {
    const labels = name.split(/[./@]/);
    const at = labels.findIndex(label => label === "amazonses" || label === "amazonaws");
    const isItself = at >= 0 && (labels.length <= at + 2 || labels[at + 1] === "com");
    return name !== SES && (isItself || isOneSlipAway(name, SES));
  }
  const SEPARATORS = /(?:%20|\\040|[\s,;|"'`\\<>\p{Pi}\p{Pf}])+/u;
  const SEAM = /(?=[+?~-](?:(?:include|exists|ip[46]|ptr|mx|a):|(?:all|ptr|mx|a)$))|(?<![+?~-])(?=(?:include|exists|ip[46]|ptr|mx|a):|(?:redirect|exp)=)|(?<=\.(?:com|net|org))(?=(?:all|ptr|mx|a)$)/i;
  function repair(text) {
    const pieces = text.normalize("NFKC").replace(/[\p{Pd}\u2212]/gu, "-").replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, "").replace(/\\(?=[1-9]\d{0,2}(?![\w.]))/g, "/").replace(/^([+?~-])a[1l]{2}$/i, "$1all").split(SEPARATORS).filter(piece => piece !== "");
    return pieces.flatMap((piece, i) => {
      const parts = piece.split(SEAM).map(repairTerm);
      const found = parts.filter(part => part !== void 0);
      if (found.length === parts.length) return found;
      const [mechanism = ""] = /^[^:=]*[:=]/.exec(pieces[i - 1] ?? "") ?? [];
      return repairTerm(piece) ?? repairTerm(mechanism + piece) ?? found;
    });
  }
  const NAMES = [ "all", "include", "redirect", "exists", "ptr", "exp", "mx", "a", "ip4", "ip6" ];
  function repairTerm(text) {
    const [, qualifiers = "", typed = "", separator = "", argument = ""] = /^[^a-z\d+?~-]*([+?~-]*)((?:[a-z]+[46]?)?)([:=./@-]*)(.*)$/is.exec(text) ?? [];
    const name = typed.toLowerCase();
    const named = [ ...NAMES.filter(one => one === name), ...NAMES.filter(one => isOneSlipAway(name, one)) ];
    const others = [ ...named.length > 0 || name === "" ? [ "ip4", "ip6" ] : [], ...name.startsWith("ip") ? [ "a" ] : [] ];
    const trimmed = /^.*[a-z\d}]/is.exec(argument)?.[0] ?? "";
    const isEnd = name === "all" && /[:/]/.test(separator);
    const values = isEnd ? [ "" ] : [ argument, trimmed, ...resemblesSes(trimmed.toLowerCase()) ? [ SES ] : [] ];
    const candidates = [ ...named, ...others ].flatMap(one => values.map(value => {
      if (one === "redirect" || one === "exp") return `${one}=${value}`;
      const qualifier = qualifiers.slice(-1);
      if (one === "all" && (qualifier === "" || qualifier === "+")) return `~all${value}`;
      return `${qualifier}${one}${value && `:${value}`}`;
    }));
    const asTyped = /^\+?all$/i.test(text) ? [] : [ text ];
    return [ ...asTyped, ...candidates, .../^\W*amazonses\b/i.test(text) ? [ `include:${SES}` ] : [] ].map(parseTerm).find(term => term !== void 0 && !isSuspect(term));
  }
  function isOneSlipAway(typed, name) {
    const start = [ ...name ].findIndex((letter, i) => letter !== typed[i]);
    const at = start < 0 ? name.length : start;
    const [a = "", b = ""] = name.slice(at);
    const swapped = typed.startsWith(b + a, at) && typed.slice(at + 2) === name.slice(at + 2);
    return name.length > 2 && (swapped || typed.slice(at + 1) === name.slice(at + 1) || typed.slice(at + 1) === name.slice(at) || typed.slice(at) === name.slice(at + 1));
  }
  // CONCATENATED MODULE: ./mail-from/spf.js
  const MOST_LOOKUPS = 10;
  const LONGEST_STRING = 255;
  const INCLUDE = `include:${SES}`;
  function isSpf(value) {
    return /^v=spf1(?: |$)/i.test(value);
  }
  function allowsSes(record) {
    return isRightSpf([ record ], "");
  }
  function isRightSpf(records, name) {
    return records.length > 0 && judgeSpf(records, name).every(({kind: kind}) => kind === "allows-all") && records.every(record => namesSes(termsOf(wordsOf(record))));
  }
  function judgeSpf(records, name) {
    return records.length > 1 ? [ {
      kind: "multiple"
    } ] : records.flatMap(record => judgeRecord(record, name));
  }
  const ONLY_ONCE = [ "redirect", "exp" ];
  function judgeRecord(record, owner) {
    const words = wordsOf(record);
    const terms = termsOf(words);
    const reached = new Set(reachedOf(terms));
    const firsts = ONLY_ONCE.map(name => words.find(({term: term}) => term?.name === name));
    const invalid = words.filter(word => !word.term || ONLY_ONCE.includes(word.term.name) && !firsts.includes(word) || reached.has(word.term) && isRecursive(word.term, owner));
    if (invalid.length > 0) return [ {
      kind: "invalid",
      words: invalid
    } ];
    const lookups = lookupsOf(terms);
    const isOverLimit = lookups > MOST_LOOKUPS;
    const open = evaluated(terms).find(allowsEverybody);
    const mistaken = words.filter(({term: term, meant: meant}) => term && !meant.includes(term));
    return [ ...isOverLimit ? [ {
      kind: "too-many-lookups",
      lookups: lookups
    } ] : [], ...open ? [ {
      kind: "allows-all",
      term: open.text
    } ] : [], ...isOverLimit || open || namesSes(terms) ? [] : [ {
      kind: "without-ses",
      mistaken: mistaken
    } ] ];
  }
  function replaceSpf(records, name) {
    const meant = records.map(record => wordsOf(record).flatMap(word => word.meant));
    const record = mergeSpf(meant, name);
    const lookups = lookupsOf(termsOf(wordsOf(record)));
    if (lookups > MOST_LOOKUPS) return {
      kind: "too-many-lookups",
      lookups: lookups
    };
    return record.length > LONGEST_STRING ? {
      kind: "too-long"
    } : {
      kind: "record",
      record: record
    };
  }
  function leftOut(records) {
    return records.flatMap(wordsOf).filter(({text: text, meant: meant}) => meant.length === 0 && /[a-z\d]/i.test(text) && !/^v=/i.test(text));
  }
  function mergeSpf(records, owner) {
    const mechanisms = records.flat().filter(isMechanism);
    const alls = mechanisms.filter(isAll);
    const end = alls.find(term => !allowsEverybody(term))?.text ?? "~all";
    const redirects = records.flatMap(redirectsOf);
    const isRedirected = alls.length === 0 && redirects.length === 1 && !redirects.some(term => isSes(term) || isRecursive(term, owner));
    const hasEnd = alls.length > 0 || redirects.length > 0 && !isRedirected;
    const allowed = [ ...mechanisms.filter(term => !isAll(term) && !allowsEverybody(term)), ...isRedirected ? [] : redirects.flatMap(asInclude) ].filter(term => !isRecursive(term, owner));
    const barrier = allowed.findIndex(isForAllOfIPv4);
    const atBarrier = barrier < 0 ? allowed.length : barrier;
    const listed = allowed.map(term => isSes(term) ? INCLUDE : term.text);
    const modifiers = [ ...isRedirected ? redirects : [], ...records.flat().filter(term => isModifier(term) && term.name !== "redirect") ];
    return [ "v=spf1", ...new Set([ ...listed.slice(0, atBarrier), INCLUDE, ...listed.slice(atBarrier) ]), ...hasEnd ? [ end ] : [], ...Array.from(Map.groupBy(modifiers, ({name: name}) => name).values(), ([first]) => first?.text) ].join(" ");
  }
  function asInclude({text: text}) {
    const term = parseTerm(text.replace(/^redirect=/i, "include:"));
    return term && isMechanism(term) ? [ term ] : [];
  }
  function wordsOf(record) {
    return readWords(record.split(/ +/).slice(1).filter(Boolean));
  }
  function termsOf(words) {
    return words.flatMap(({term: term}) => term ?? []);
  }
  function evaluated(terms) {
    const mechanisms = terms.filter(isMechanism);
    const end = mechanisms.findIndex(isAll);
    return end < 0 ? mechanisms : mechanisms.slice(0, end + 1);
  }
  function reachedOf(terms) {
    return [ ...evaluated(terms), ...redirectsOf(terms) ];
  }
  const LOOKUPS = new Set([ "include", "a", "mx", "ptr", "exists", "redirect" ]);
  function lookupsOf(terms) {
    return reachedOf(terms).filter(({name: name}) => LOOKUPS.has(name)).length;
  }
  function isRecursive(term, owner) {
    const policy = policyOf(term)?.replace(/%\{[do](\d*)\}/g, (_, labels) => owner.split(".").slice(-Number(labels)).join("."));
    return owner !== "" && policy === owner;
  }
  function redirectsOf(terms) {
    const redirects = terms.filter(isModifier).filter(({name: name}) => name === "redirect");
    return terms.filter(isMechanism).some(isAll) ? [] : redirects;
  }
  function namesSes(terms) {
    const decisive = evaluated(terms).find(term => isSes(term) || isForAllOfIPv4(term));
    return decisive ? isSes(decisive) && decisive.qualifier === "+" : redirectsOf(terms).some(isSes);
  }
  function isSes(term) {
    return policyOf(term) === SES;
  }
  function isAll({name: name}) {
    return name === "all";
  }
  function isForAllOfIPv4({prefix4: prefix4}) {
    return prefix4 === 0;
  }
  function allowsEverybody({qualifier: qualifier, prefix4: prefix4, prefix6: prefix6}) {
    return qualifier === "+" && (prefix4 === 0 || prefix6 === 0);
  }
  function isMechanism(term) {
    return term.kind === "mechanism";
  }
  function isModifier(term) {
    return term.kind === "modifier";
  }
}),

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I8: () => parseMxValue,
    PJ: () => zoneFile,
    RM: () => parseTxtValue,
    _6: () => decodeUtf8,
    gb: () => txtValue,
    xK: () => recordValue
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
  function zoneFile(records) {
    return records.map(record => `${record.name}. ${record.ttl} IN ${record.type} ${recordValue(record)}`).join("\n");
  }
  function recordValue(record) {
    return record.type === "MX" ? `${record.priority} ${record.value}.` : txtValue(record.value);
  }
  function txtValue(text) {
    return `"${text}"`;
  }
  function parseTxtValue(value) {
    const chunks = Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs), ([, chunk = ""]) => chunk);
    return decodeUtf8((chunks.length > 0 ? chunks : [ value ]).join("").replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal, character) => octal ? String.fromCharCode(Number.parseInt(octal, 8)) : character ?? ""));
  }
  function decodeUtf8(bytes) {
    if (!/^[\x00-\xff]*$/.test(bytes)) return bytes;
    const text = Buffer.from(bytes, "latin1").toString();
    return text.includes("�") ? bytes : text;
  }
  function parseMxValue(value) {
    const [preference = "", host = ""] = value.trim().split(/\s+/);
    return {
      preference: Number(preference),
      host: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MH)(host)
    };
  }
})

};
