export const id = 684;
export const ids = [684];
export const modules = {

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    SystemDns: () => SystemDns
  });
  var external_node_net_ = __webpack_require__(7030);
  var dns_view = __webpack_require__(6153);
  var mail_from_mx = __webpack_require__(5999);
  var mail_from_names = __webpack_require__(1236);
  var spf = __webpack_require__(3518);
  // CONCATENATED MODULE: ./mail-from/other-names.js
  const MOST_NAMES = 16;
  function otherNames(name, zone, identityDomain) {
    const above = (0, mail_from_names.OZ)(name).slice(1);
    const entered = [ `${name}.`, "", ...above.toReversed().map(home => name.slice(0, -home.length)) ];
    const names = entered.flatMap(prefix => [ zone, identityDomain, ...above, name ].map(home => prefix + home));
    return [ ...new Set(names) ].filter(other => other !== name && other.length <= 253).slice(0, MOST_NAMES);
  }
  function lookMisplaced({mx: mx, txt: txt}, isAbove) {
    return (0, dns_view.M$)(mx).some(mail_from_mx.od) || !isAbove && (0, dns_view.M$)(txt).some(value => (0, 
    spf.eY)(value) && (0, spf.QR)(value));
  }
  var mail_from_wildcard = __webpack_require__(5556);
  var message = __webpack_require__(3102);
  // CONCATENATED MODULE: ./dns/zone-lookup.js
  const MOST_ANCESTORS = 8;
  function ancestors(name) {
    return (0, mail_from_names.OZ)(name).slice(-MOST_ANCESTORS);
  }
  async function findZoneAbove(name, resolvers, domain) {
    const candidates = await Promise.all(ancestors(name).slice(1).map(async candidate => ({
      candidate: candidate,
      nameServers: await resolvers.nameServers(candidate)
    })));
    const shortest = candidates.findLastIndex(({nameServers: nameServers}) => nameServers.kind === "records");
    const areAliased = await Promise.all(candidates.map(({candidate: candidate, nameServers: nameServers}, i) => i < shortest && nameServers.kind === "records" && isAliased(candidate, resolvers)));
    const longest = candidates.findIndex(({nameServers: nameServers}, i) => nameServers.kind === "records" && !areAliased[i]);
    const failing = candidates.slice(0, longest < 0 ? void 0 : longest).findLast(({nameServers: nameServers}) => nameServers.kind === "servfail");
    const holder = failing ?? candidates[longest];
    const registered = holder ? candidates.find(({candidate: candidate}) => candidate === domain) : candidates.at(-1);
    return {
      zone: holder && {
        name: holder.candidate,
        nameServers: (0, dns_view.M$)(holder.nameServers)
      },
      undelegated: registered?.nameServers.kind === "nxdomain" ? registered.candidate : void 0
    };
  }
  async function findOwnZone(name, resolvers) {
    const nameServers = await resolvers.nameServers(name);
    if (nameServers.kind === "servfail") return {
      name: name,
      nameServers: []
    };
    const isZone = nameServers.kind === "records" && !await isAliased(name, resolvers);
    return isZone ? {
      name: name,
      nameServers: nameServers.records
    } : void 0;
  }
  async function isAliased(name, resolvers) {
    return (0, dns_view.M$)(await resolvers.cname(name)).length > 0;
  }
  // CONCATENATED MODULE: ./dns/dmarc.js
  async function findDmarc(domain, resolvers) {
    const own = await recordsAt(domain, resolvers);
    if (own.length > 0) return own.length === 1 ? own[0] : void 0;
    const above = await Promise.all(ancestors(domain).slice(1).map(ancestor => recordsAt(ancestor, resolvers)));
    const found = above.flatMap(records => records.length === 1 ? records : []);
    return found.find(({record: record}) => hasPsd(record, "n")) ?? found.findLast(({record: record}) => !hasPsd(record, "y")) ?? found.at(-1);
  }
  const VERSION = /^[vV][ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/;
  async function recordsAt(domain, resolvers) {
    const name = `_dmarc.${domain}`;
    return (0, dns_view.M$)(await resolvers.txt(name)).filter(value => VERSION.test(value)).map(record => ({
      name: name,
      record: record
    }));
  }
  function hasPsd(record, value) {
    return record.toLowerCase().split(";").some(tag => tag.replace(/\s/g, "") === `psd=${value}`);
  }
  var promises_ = __webpack_require__(1455);
  // CONCATENATED MODULE: ./dns/host-addresses.js
  async function addressOf(host, system) {
    if ((0, external_node_net_.isIP)(host)) return host;
    if (/^(?:.+\.)?localhost\.?$/i.test(host)) return "127.0.0.1";
    const text = await (0, promises_.readFile)(HOSTS_FILE, "utf8").catch(() => "");
    return addressIn(text, host) ?? (0, dns_view.M$)(await system().addresses(host))[0];
  }
  const HOSTS_FILE = process.platform === "win32" ? `${process.env["SystemRoot"] ?? "C:\\Windows"}\\System32\\drivers\\etc\\hosts` : "/etc/hosts";
  function addressIn(hostsFile, host) {
    const lines = hostsFile.split("\n").map(line => line.replace(/#.*/, "").trim().toLowerCase().split(/\s+/));
    const found = lines.find(([address = "", ...names]) => (0, external_node_net_.isIP)(address) && names.includes(host.toLowerCase()));
    return found?.[0];
  }
  // CONCATENATED MODULE: ./dns/private-view.js
  const ROUTE_53_PRIVATE = new Set([ "ns-0.awsdns-00.com", "ns-512.awsdns-00.net", "ns-1024.awsdns-00.org", "ns-1536.awsdns-00.co.uk" ]);
  function isPrivateHostedZone({nameServers: nameServers}) {
    return nameServers.length > 0 && nameServers.every(host => ROUTE_53_PRIVATE.has(host));
  }
  const PRIVATE = new external_node_net_.BlockList;
  PRIVATE.addSubnet("10.0.0.0", 8);
  PRIVATE.addSubnet("172.16.0.0", 12);
  PRIVATE.addSubnet("192.168.0.0", 16);
  PRIVATE.addSubnet("100.64.0.0", 10);
  PRIVATE.addSubnet("169.254.0.0", 16);
  PRIVATE.addSubnet("fc00::", 7, "ipv6");
  PRIVATE.addSubnet("fe80::", 10, "ipv6");
  function isPrivateAddress(address) {
    return PRIVATE.check(address, (0, external_node_net_.isIPv6)(address) ? "ipv6" : "ipv4");
  }
  var external_node_dns_promises_ = __webpack_require__(1553);
  var zone_file = __webpack_require__(1407);
  // CONCATENATED MODULE: ./dns/questions.js
  const AGAIN_MS = 1e3;
  const TRY_MS = 1e4;
  class Questions {
    #clock;
    #resolvers;
    #closed=new AbortController;
    constructor({servers: servers, limitMs: limitMs, clock: clock, signal: signal}) {
      this.#resolvers = (servers ?? (0, external_node_dns_promises_.getServers)()).map(server => {
        const resolver = new external_node_dns_promises_.Resolver({
          timeout: TRY_MS,
          tries: 1
        });
        resolver.setServers([ server ]);
        return resolver;
      });
      this.#clock = clock;
      clock.sleep(limitMs, AbortSignal.any([ signal, this.#closed.signal ])).catch(() => {}).finally(() => this.close());
    }
    close() {
      if (this.#closed.signal.aborted) return;
      this.#closed.abort();
      for (const resolver of this.#resolvers) resolver.cancel();
    }
    async mailRecords(name) {
      const [mx, txt] = await Promise.all([ this.mx(name), this.txt(name) ]);
      return {
        mx: mx,
        txt: txt
      };
    }
    mx(name) {
      return this.#ask(async resolver => {
        const records = await resolver.resolveMx(name);
        return records.map(({priority: priority, exchange: exchange}) => ({
          preference: priority,
          host: (0, mail_from_names.MH)(exchange)
        }));
      });
    }
    txt(name) {
      return this.#ask(async resolver => {
        const records = await resolver.resolveTxt(name);
        return records.map(chunks => (0, zone_file._6)(chunks.join("")));
      });
    }
    cname(name) {
      return this.#ask(async resolver => (await resolver.resolveCname(name)).map(mail_from_names.MH));
    }
    nameServers(name) {
      return this.#ask(async resolver => (await resolver.resolveNs(name)).map(mail_from_names.MH));
    }
    async addresses(host) {
      const answer = await this.#ask(resolver => resolver.resolve4(host));
      return answer.kind === "records" ? answer : this.#ask(resolver => resolver.resolve6(host));
    }
    async #ask(question) {
      const answers = this.#resolvers.map(resolver => this.#askTwice(resolver, question));
      const conclusive = answers.map(async answer => {
        if ((0, dns_view.c8)(await answer)) return answer;
        throw new Error("inconclusive");
      });
      return Promise.any(conclusive).catch(async () => (0, dns_view.Ft)(await Promise.all(answers)));
    }
    async #askTwice(resolver, question) {
      const answered = new AbortController;
      const ended = AbortSignal.any([ this.#closed.signal, answered.signal ]);
      const first = this.#askReadably(resolver, question).finally(() => answered.abort());
      const second = this.#clock.sleep(AGAIN_MS, ended).then(() => this.#askOnce(resolver, question), () => first);
      return Promise.race([ first, second ]).finally(() => answered.abort());
    }
    async #askReadably(resolver, question) {
      const answer = await this.#askOnce(resolver, question);
      return answer.kind === "unreadable" ? this.#askOnce(resolver, question) : answer;
    }
    async #askOnce(resolver, question) {
      if (this.#closed.signal.aborted) return {
        kind: "timeout"
      };
      try {
        const records = await question(resolver);
        return records.length > 0 ? {
          kind: "records",
          records: records
        } : {
          kind: "nodata"
        };
      } catch (error) {
        return {
          kind: meaningOf(error.code)
        };
      }
    }
  }
  function meaningOf(code) {
    switch (code) {
     case "ENODATA":
      return "nodata";

     case "ENOTFOUND":
      return "nxdomain";

     case "ESERVFAIL":
      return "servfail";

     case "EREFUSED":
     case "ENOTIMP":
      return "refused";

     case "ETIMEOUT":
     case "ECANCELLED":
      return "timeout";

     case "EBADRESP":
     case "EFORMERR":
      return "unreadable";

     default:
      return "unreachable";
    }
  }
  // CONCATENATED MODULE: ./dns/system-dns.js
  const LIMIT_MS = 4800;
  const RECORDS_MS = 2900;
  const HEDGE_MS = 1e3;
  const COMPARED_MS = 1500;
  const LOOKUP_MS = 1e3;
  const MOST_NAME_SERVERS = 8;
  class SystemDns {
    #options;
    #closed=new AbortController;
    constructor(options) {
      const signal = AbortSignal.any([ options.signal, this.#closed.signal ]);
      this.#options = {
        ...options,
        signal: signal
      };
    }
    close() {
      this.#closed.abort();
    }
    async look(name, identityDomain, depth = "all") {
      const {servers: servers, clock: clock, signal: signal} = this.#options;
      if (depth === "own" && servers.length > 0) return;
      return this.#session(async session => {
        const dmarc = findDmarc(identityDomain, session.resolvers);
        const answered = new AbortController;
        const hedged = depth === "all" && !session.given ? clock.sleep(HEDGE_MS, answered.signal).then(() => session.resolvers.mailRecords(name), () => {}) : void 0;
        const authorities = await askAuthorities(name, session, identityDomain);
        answered.abort();
        if (depth === "own" && authorities.answering.length === 0) return;
        const seen = await firstView(name, authorities, session, hedged);
        const explained = needsMore(seen) ? await askMore(seen, identityDomain, depth, authorities, session) : seen;
        this.#trace(explained);
        const view = {
          ...explained,
          dmarc: await dmarc
        };
        return signal.aborted ? void 0 : view;
      });
    }
    async authoritative(name) {
      return this.#session(async session => (await askAuthorities(name, session)).answers);
    }
    async zoneOf(name) {
      return this.#session(async session => {
        const {zone: zone, servers: servers} = (await askAuthorities(name, session)).answers;
        const own = servers.some(records => isHealthy(records, name)) ? await findOwnZone(name, session.resolvers) : void 0;
        return own ?? zone;
      });
    }
    async #session(work) {
      const {servers: servers, clock: clock, signal: signal} = this.#options;
      const over = new AbortController;
      const ended = AbortSignal.any([ signal, over.signal ]);
      clock.sleep(LIMIT_MS, ended).then(() => over.abort(), () => {});
      const askAt = (limitMs, addresses) => new Questions({
        servers: addresses,
        limitMs: limitMs,
        clock: clock,
        signal: ended
      });
      try {
        const given = servers.length > 0 ? await addressesOf(servers, () => askAt(LOOKUP_MS)) : void 0;
        const ask = (limitMs, asked = given) => askAt(limitMs, asked?.map(({address: address}) => address));
        return await work({
          ask: ask,
          given: given,
          resolvers: ask(RECORDS_MS)
        });
      } finally {
        over.abort();
      }
    }
    #trace({name: name, mx: mx, txt: txt, cname: cname, asked: asked, servers: servers}) {
      const shown = JSON.stringify({
        mx: mx,
        txt: txt,
        cname: cname,
        servers: servers
      });
      this.#options.trace(message.ab`DNS of ${name}, from the ${asked}: ${shown}`);
    }
  }
  async function addressesOf(servers, system) {
    const found = await Promise.all(servers.map(async ({host: host, port: port}) => {
      const address = await addressOf(host, system);
      return address ? [ {
        name: withPort(host, port),
        address: withPort(address, port)
      } ] : [];
    }));
    return found.flat();
  }
  function withPort(host, port) {
    if (port === 53) return host;
    return (0, external_node_net_.isIPv6)(host) ? `[${host}]:${port}` : `${host}:${port}`;
  }
  async function askAuthorities(name, session, identityDomain) {
    const {given: given, resolvers: resolvers} = session;
    const early = given && askEach(given, name, session);
    const {zone: zone, undelegated: undelegated} = await findZoneAbove(name, resolvers, identityDomain);
    const above = await askZone(zone, early, name, session);
    const isAboveFailing = zone?.nameServers.length === 0;
    const mayBeZone = zone ? !isAboveFailing && mayBeDelegated(above.compared, name) : undelegated === void 0;
    const own = mayBeZone ? await findOwnZone(name, resolvers) : void 0;
    const {compared: compared, isPrivateView: isPrivateView} = own ? await askZone(own, early, name, session) : above;
    return {
      answers: {
        zone: own ?? zone,
        undelegated: undelegated,
        isPrivateView: isPrivateView,
        servers: compared.map(({server: {name: server}, mx: mx, txt: txt}) => ({
          server: server,
          mx: mx,
          txt: txt
        }))
      },
      answering: compared.filter(({mx: mx}) => (0, dns_view.c8)(mx)).map(({server: server}) => server)
    };
  }
  async function askZone(zone, given, name, session) {
    if (zone && isPrivateHostedZone(zone)) return {
      compared: [],
      isPrivateView: true
    };
    if (given || !zone) return {
      compared: await given ?? [],
      isPrivateView: false
    };
    const found = await Promise.all(zone.nameServers.slice(0, MOST_NAME_SERVERS).map(async host => {
      const [address] = (0, dns_view.M$)(await session.resolvers.addresses(host));
      return address === void 0 ? [] : [ {
        name: host,
        address: address
      } ];
    }));
    const servers = found.flat();
    const isPrivateView = servers.length > 0 && servers.every(({address: address}) => isPrivateAddress(address));
    return {
      compared: isPrivateView ? [] : await askEach(servers, name, session, zone),
      isPrivateView: isPrivateView
    };
  }
  function askEach(servers, name, {ask: ask}, zone) {
    return Promise.all(servers.map(async server => {
      const questions = ask(COMPARED_MS, [ server ]);
      const records = await questions.mailRecords(name);
      const isInDoubt = zone && records.mx.kind === "nodata" && records.txt.kind === "nodata";
      const isOther = isInDoubt && (await questions.nameServers(zone.name)).kind === "nodata";
      return {
        server: server,
        ...isOther ? {
          mx: REFUSED,
          txt: REFUSED
        } : records
      };
    }));
  }
  const REFUSED = {
    kind: "refused"
  };
  function mayBeDelegated(answers, name) {
    const kinds = answers.flatMap(({mx: mx, txt: txt}) => [ mx.kind, txt.kind ]);
    const mayExist = [ "records", "nodata", "servfail" ].some(kind => kinds.includes(kind));
    return mayExist && !kinds.includes("nxdomain") && !answers.some(records => isHealthy(records, name));
  }
  function isHealthy({mx: mx, txt: txt}, name) {
    return (0, mail_from_mx.ut)((0, dns_view.M$)(mx)) && (0, spf.Sg)((0, dns_view.M$)(txt).filter(spf.eY), name);
  }
  async function firstView(name, {answers: answers, answering: answering}, session, hedged) {
    const more = {
      cname: NO_DATA,
      wildcard: void 0,
      elsewhere: [],
      dmarc: void 0
    };
    if (session.given || answering.length > 0) {
      const asked = session.given ? "dns-servers" : "name-servers";
      return {
        name: name,
        ...answers,
        ...merged(answers.servers),
        ...more,
        asked: asked
      };
    }
    const records = await hedged ?? await session.resolvers.mailRecords(name);
    return {
      name: name,
      ...answers,
      ...records,
      ...more,
      asked: "resolvers",
      servers: []
    };
  }
  function merged(servers) {
    return {
      mx: (0, dns_view.Ft)(servers.map(({mx: mx}) => mx)),
      txt: (0, dns_view.Ft)(servers.map(({txt: txt}) => txt))
    };
  }
  function needsMore(view) {
    const {name: name, mx: mx, txt: txt, isPrivateView: isPrivateView} = view;
    const isAnswered = (0, dns_view.c8)(mx) || (0, dns_view.c8)(txt) || mx.kind === "servfail";
    return isAnswered && !isPrivateView && !isHealthy(view, name);
  }
  async function askMore(seen, identityDomain, depth, {answering: answering}, {ask: ask}) {
    const {name: name, mx: mx, txt: txt} = seen;
    const resolvers = ask(LIMIT_MS);
    const zone = seen.zone?.name ?? identityDomain;
    const own = answering.length > 0 ? ask(LIMIT_MS, answering.slice(0, 1)) : resolvers;
    const isMissing = (0, dns_view.W0)(mx) || (0, dns_view.c8)(txt) && !(0, dns_view.M$)(txt).some(spf.eY);
    const names = isMissing ? otherNames(name, zone, identityDomain) : [];
    const enclosers = ancestors(name).filter(encloser => encloser !== name && (0, mail_from_names.UO)(encloser, zone));
    const [cname, wildcards, elsewhere] = await Promise.all([ own.cname(name), Promise.all(enclosers.map(encloser => askWildcard(encloser, own))), askElsewhere(names, name, zone, depth === "own" ? own : resolvers) ]);
    const isFollowed = cname.kind === "records" && seen.asked === "name-servers" && depth === "all";
    const view = {
      ...seen,
      ...isFollowed && await resolvers.mailRecords(name),
      cname: cname,
      elsewhere: elsewhere
    };
    const answers = wildcards.findLast(wildcard => (0, mail_from_wildcard.z)({
      ...view,
      wildcard: wildcard
    }).length > 0);
    return {
      ...view,
      wildcard: answers ?? wildcards[0]
    };
  }
  async function askWildcard(encloser, questions) {
    const wildcard = `*.${encloser}`;
    const [records, cname] = await Promise.all([ questions.mailRecords(wildcard), questions.cname(wildcard) ]);
    return {
      name: wildcard,
      ...records,
      cname: cname
    };
  }
  async function askElsewhere(names, name, zone, questions) {
    const found = await Promise.all(names.map(async other => {
      const isAbove = (0, mail_from_names.UO)(name, other);
      const records = await questions.mailRecords(other);
      if (!lookMisplaced(records, isAbove)) return [];
      const isApex = other === zone || (0, mail_from_names.OZ)(other).length === 1;
      const encloser = other.slice(other.indexOf(".") + 1);
      const wildcard = isApex ? void 0 : await askWildcard(encloser, questions);
      const own = {
        mx: wildcard && (0, dns_view.tj)(records.mx, wildcard.mx) ? NO_DATA : records.mx,
        txt: wildcard && (0, dns_view.tj)(records.txt, wildcard.txt) ? NO_DATA : records.txt
      };
      return lookMisplaced(own, isAbove) ? [ {
        name: other,
        ...own
      } ] : [];
    }));
    return found.flat();
  }
  const NO_DATA = {
    kind: "nodata"
  };
}),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    PullRequestComments: () => PullRequestComments
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  class PullRequestComments {
    #options;
    constructor(options) {
      this.#options = options;
    }
    async keep(marker, text) {
      const {token: token, env: env, event: event} = this.#options;
      const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
      const api = env["GITHUB_API_URL"] || "https://api.github.com";
      if (!event.pullRequest && !event.pushed) return {
        kind: "no-pull-request"
      };
      if (!token) return failed(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("github-token")} is empty: leave it out, and the token of the job is used.`);
      if (!owner || !repo || !/^https?:\/\//i.test(api) || !URL.canParse(api)) return failed(_message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("GITHUB_REPOSITORY")} or ${(0, _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("GITHUB_API_URL")} is not as the runner sets it.`);
      const {upsertComment: upsertComment} = await Promise.all([ __webpack_require__.e(993), __webpack_require__.e(771) ]).then(__webpack_require__.bind(__webpack_require__, 9771));
      return upsertComment(marker, text, {
        ...this.#options,
        repository: {
          owner: owner,
          repo: repo
        },
        api: api
      });
    }
  }
  function failed(reason) {
    return {
      kind: "failed",
      reason: reason
    };
  }
}),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Tq: () => isMailFromAttributes,
    Uy: () => afterPut,
    c2: () => statusOf,
    le: () => toCurrent,
    vo: () => isDeclared
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
  function statusOf(state) {
    return state?.kind === "custom" ? state.status : "";
  }
  const ATTRIBUTES = [ "MailFromDomain", "BehaviorOnMxFailure", "MailFromDomainStatus" ];
  function isMailFromAttributes(block) {
    if (block === void 0 || block === null) return true;
    if (typeof block !== "object" || Array.isArray(block)) return false;
    const values = ATTRIBUTES.map(name => block[name]);
    return values.every(value => value === void 0 || value === null || typeof value === "string");
  }
  function toCurrent(attributes) {
    const domain = attributes?.MailFromDomain?.trim();
    const behavior = attributes?.BehaviorOnMxFailure || "USE_DEFAULT_VALUE";
    if (!domain) return {
      kind: "default",
      behavior: behavior
    };
    const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.r)(domain);
    return {
      kind: "custom",
      domain: "value" in name ? name.value : domain,
      behavior: behavior,
      status: attributes?.MailFromDomainStatus ?? ""
    };
  }
  function afterPut(desired) {
    return desired.kind === "custom" ? {
      ...desired,
      status: "PENDING"
    } : {
      kind: "default",
      behavior: "USE_DEFAULT_VALUE"
    };
  }
  function isDeclared(current, {domain: domain, behavior: behavior}) {
    return current.kind === "custom" && current.domain === domain && current.behavior === behavior;
  }
}),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    LD: () => decide,
    PI: () => deliveryImpact,
    tX: () => differences
  });
  var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
  function decide(current, desired) {
    if (desired.kind === "default") return current?.kind === "default" ? "none" : "disable";
    if (!current) return "update";
    if (current.kind === "default") return "enable";
    if (!(0, _attributes_js__WEBPACK_IMPORTED_MODULE_0__.vo)(current, desired)) return "update";
    return current.status === "FAILED" ? "restart" : "none";
  }
  function differences(current, desired) {
    const found = current.kind === "custom" ? current.domain : void 0;
    const wanted = desired.kind === "custom" ? desired.domain : void 0;
    const domain = {
      attribute: "domain",
      wanted: wanted,
      found: found
    };
    const behavior = desired.kind === "custom" ? [ {
      attribute: "behavior",
      wanted: desired.behavior,
      found: current.behavior
    } ] : [];
    return [ domain, ...behavior ].filter(({wanted: wanted, found: found}) => wanted !== found);
  }
  function deliveryImpact(change, current, desired) {
    if (change === "none" || desired.kind === "default" || desired.behavior !== "REJECT_MESSAGE") return "no";
    if (!current) return "unknown";
    const leavesToday = current.kind === "default" || current.behavior !== "REJECT_MESSAGE" || current.status === "SUCCESS";
    return leavesToday ? "yes" : "no";
  }
}),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Of: () => recordsSeen,
    RS: () => isInPlace,
    ar: () => bestView
  });
  var _dns_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);
  var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5556);
  function recordsSeen(seen, region) {
    const answers = seen.servers.filter(({mx: mx, txt: txt}) => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(mx) || (0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(txt));
    const isComparable = answers.length > 1 && (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(seen.cname).length === 0;
    const views = isComparable ? answers.map(({mx: mx, txt: txt}) => ({
      ...seen,
      mx: mx,
      txt: txt
    })) : [ seen ];
    const all = views.map(view => judge((0, _wildcard_js__WEBPACK_IMPORTED_MODULE_2__.j)(view, region), region));
    return [ worst(all.map(({mx: mx}) => mx)), worst(all.map(({txt: txt}) => txt)) ];
  }
  const FROM_WORST = [ "missing", "wrong", "in place", "not known" ];
  function worst(records) {
    return records.reduce((one, other) => FROM_WORST.indexOf(other.status) < FROM_WORST.indexOf(one.status) ? other : one);
  }
  function judge(view, region) {
    const mx = (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.mx);
    const spf = (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.txt).filter(_spf_js__WEBPACK_IMPORTED_MODULE_1__.eY);
    const statusOf = (answer, found, isRight) => {
      if (view.isPrivateView) return "not known";
      if (isRight) return "in place";
      if ((0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(view.cname).length > 0) return "wrong";
      if (!(0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.c8)(answer)) return "not known";
      return (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.W0)(answer) || found.length === 0 ? "missing" : "wrong";
    };
    return {
      mx: {
        type: "MX",
        seen: mx.map(_mx_js__WEBPACK_IMPORTED_MODULE_0__.j3),
        status: statusOf(view.mx, mx, (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)(mx, region))
      },
      txt: {
        type: "TXT",
        seen: spf,
        status: statusOf(view.txt, spf, (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.Sg)(spf, view.name))
      }
    };
  }
  function bestView(view, region) {
    const {name: name, servers: servers} = view;
    const bestMx = servers.find(({mx: mx}) => (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)((0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(mx), region))?.mx;
    const bestTxt = servers.find(({txt: txt}) => (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.Sg)((0, 
    _dns_view_js__WEBPACK_IMPORTED_MODULE_3__.M$)(txt).filter(_spf_js__WEBPACK_IMPORTED_MODULE_1__.eY), name))?.txt;
    return {
      ...view,
      mx: bestMx ?? view.mx,
      txt: bestTxt ?? view.txt
    };
  }
  function isInPlace(view, region) {
    return recordsSeen(view, region).every(({status: status}) => status === "in place");
  }
}),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    j: () => withoutWildcard,
    z: () => typesOfWildcard
  });
  var _dns_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);
  var _mx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
  var _spf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);
  const TYPES = [ "cname", "mx", "txt" ];
  function typesOfWildcard(view) {
    const {wildcard: wildcard} = view;
    if (!wildcard || !TYPES.every(type => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.tj)(view[type], wildcard[type]))) return [];
    return TYPES.filter(type => (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view[type]).length > 0);
  }
  function withoutWildcard(view, region) {
    const types = typesOfWildcard(view);
    if (types.length === 0) return view;
    const isAlias = types.includes("cname");
    const isRightMx = !isAlias && (0, _mx_js__WEBPACK_IMPORTED_MODULE_0__.vQ)((0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view.mx), region);
    const isRightSpf = !isAlias && (0, _dns_view_js__WEBPACK_IMPORTED_MODULE_2__.M$)(view.txt).some(value => (0, 
    _spf_js__WEBPACK_IMPORTED_MODULE_1__.eY)(value) && (0, _spf_js__WEBPACK_IMPORTED_MODULE_1__.QR)(value));
    return {
      ...view,
      mx: isRightMx ? view.mx : withoutRecords(view.mx),
      txt: isRightSpf ? view.txt : withoutRecords(view.txt),
      cname: withoutRecords(view.cname)
    };
  }
  function withoutRecords(answer) {
    return answer.kind === "records" ? {
      kind: "nodata"
    } : answer;
  }
}),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $: () => outcomeOf,
    s: () => nextStep
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2246);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1441);
  function outcomeOf(result) {
    const {settings: settings, after: after} = result;
    if (settings?.mode === "check") return outcomeOfCheck(after);
    const isPlan = settings?.mode === "plan";
    const steps = stepsOf(result, isPlan);
    if (!steps) return outcomeWithoutSteps(after);
    return !isPlan && (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${steps}; SES has verified the domain.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${steps}.`;
  }
  function outcomeOfCheck(after) {
    return after?.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has verified ${after.domain}, and the settings match.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has no custom MAIL FROM domain, as declared.`;
  }
  function outcomeWithoutSteps(after) {
    if (after?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change: SES has no custom MAIL FROM domain.`;
    switch (after.status) {
     case "SUCCESS":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change: SES has verified ${after.domain}.`;

     case "TEMPORARY_FAILURE":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES, but it can no longer find the MX record of ${after.domain}.`;

     default:
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES, but it hasn't verified ${after.domain} yet.`;
    }
  }
  function stepsOf(result, isPlan) {
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) ?? "none";
    const count = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__.u)(isPlan ? (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.vW)(result) : result.published).length;
    const records = (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "DNS record");
    if (change === "none") return count === 0 ? void 0 : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Published`} ${records}`;
    const ses = sesStep(change, result, isPlan);
    return count === 0 ? ses : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${ses} and ${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`publish` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`published`} ${records}`;
  }
  function sesStep(change, result, isPlan) {
    const {target: target, before: before} = result;
    const domain = target?.desired.kind === "custom" ? target.desired.domain : "";
    const old = before?.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the custom MAIL FROM domain`;
    switch (change) {
     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Enable` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Enabled`} ${domain} in SES`;

     case "update":
      return updateStep(result, isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Change` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Changed`);

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Restart` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Restarted`} the verification of ${domain} in SES`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${isPlan ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Disable` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Disabled`} ${old} in SES`;
    }
  }
  function updateStep({target: target, before: before}, verb) {
    if (target?.desired.kind !== "custom") return verb;
    const {domain: domain, behavior: behavior} = target.desired;
    if (before?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Set the MAIL FROM domain to ${domain} in SES`;
    return before.domain === domain ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${verb} the behavior on MX failure of ${domain} from ${before.behavior} to ${behavior}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${verb} the MAIL FROM domain in SES from ${before.domain} to ${domain}`;
  }
  function nextStep(result) {
    const isPlan = result.settings?.mode === "plan";
    return isPlan && stepsOf(result, isPlan) ? nextAfterPlan(result) : nextAfterRun(result);
  }
  function nextAfterPlan(result) {
    const then = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.f)(result);
    if (then?.kind !== "custom") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail will then use the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.`;
    const faults = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.WX)(result).filter(({severity: severity}) => severity !== "info");
    const arePrepared = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.xk)(result) || (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.MV)(result) !== void 0;
    const preparation = faults.length > 0 ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings before this is applied.` ] : arePrepared ? [] : [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish both DNS records before this is applied, if you haven't yet.` ];
    const isSoon = faults.length === 0 && arePrepared;
    return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ ...preparation, ...consequence(then, result, isSoon ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it, usually within minutes,` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it,`) ]);
  }
  function nextAfterRun(result) {
    const {after: after} = result;
    if (after?.kind !== "custom") return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ nextAtDefault(result), ...oldRecords(result) ]);
    if (after.status === "SUCCESS") {
      const records = hasFaults(result) ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Keep both DNS records in place.`;
      return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ records, ...oldRecords(result) ]);
    }
    return (0, _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)([ advice(result), ...consequence(after, result, _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the domain,`), ...oldRecords(result) ]);
  }
  function nextAtDefault(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) === "disable" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail now uses the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Mail uses the default MAIL FROM domain, a subdomain of ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("amazonses.com")}.`;
  }
  function advice(result) {
    if (hasFaults(result)) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Fix the DNS findings; SES looks for the MX record for up to 72 hours.`;
    if ((0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.xk)(result)) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Both DNS records are in place, so there's nothing left to do: SES usually finds them within minutes.`;
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.MV)(result) ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`There's nothing left to do: SES usually finds the DNS records within minutes.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Publish both DNS records if you haven't yet; SES looks for the MX record for up to 72 hours, and usually finds it within minutes.`;
  }
  function consequence({behavior: behavior, status: status}, result, what) {
    if (status === "SUCCESS" || result.plan && result.plan.impact !== "no") return [];
    const isAsBefore = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result) === "enable";
    const mail = behavior === "REJECT_MESSAGE" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES rejects all mail from this identity` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`mail ${isAsBefore ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`keeps using` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`uses`} the default MAIL FROM domain`;
    return [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Until SES verifies ${what} ${mail}.` ];
  }
  function oldRecords({before: before, after: after, accepted: accepted}) {
    const isGivenUp = accepted && before?.kind === "custom" && !(after?.kind === "custom" && after.domain === before.domain);
    return isGivenUp ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Wait a few days before you delete the DNS records of ${before.domain}: late bounces may still arrive there.` ] : [];
  }
  function hasFaults(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.WX)(result).some(({severity: severity}) => severity !== "info");
  }
}),

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Fk: () => withOutputs,
    Sy: () => writeSummary,
    m6: () => SUMMARY_CHARACTERS
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
  const SUMMARY_CHARACTERS = 34e4;
  function withOutputs(result, outputsOf, runner) {
    try {
      runner.output(outputsOf());
      return result;
    } catch (error) {
      const text = _message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Could not write the outputs ("${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}"). Check the runner's disk and temporary folder.`;
      return {
        ...result,
        error: result.error ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("INTERNAL_ERROR", text)
      };
    }
  }
  function writeSummary(summaryOf, runner) {
    try {
      runner.summary(summaryOf());
    } catch (error) {
      runner.log(_message_js__WEBPACK_IMPORTED_MODULE_1__.ab`Could not write the job summary ("${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(error)}").`);
    }
  }
}),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    DV: () => codeBlock,
    _Q: () => fitting,
    tp: () => table,
    xE: () => alert,
    zH: () => details
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  function table(header, rows) {
    const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    return [ line(header), line(header.map(() => "---")), ...rows.map(line) ].join("\n");
  }
  function codeBlock(language, text) {
    const fence = (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.xF)(text, 3);
    return `${fence}${language}\n${text}\n${fence}`;
  }
  function alert(kind, text) {
    return `> [!${kind}]\n> ${text}`;
  }
  function details(title, markdown) {
    return `<details>\n<summary>${title}</summary>\n\n${markdown}\n\n</details>`;
  }
  function fitting(sections, mostCharacters, rest) {
    const kept = sections.filter(section => section !== "");
    const all = kept.join(GAP);
    if (all.length <= mostCharacters) return all;
    const omission = rest.markdown();
    while (kept.length > 0 && [ ...kept, omission ].join(GAP).length > mostCharacters) kept.pop();
    return [ ...kept, omission ].join(GAP);
  }
  const GAP = "\n\n";
}),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Dr: () => targetResult,
    Yz: () => outputsOf,
    lR: () => responseOf
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
  var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
  function outputsOf(result, endedAt) {
    const {after: after, error: error, accepted: accepted, requestId: requestId} = result;
    const custom = after?.kind === "custom" ? after : void 0;
    return {
      success: String(!error),
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: (0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.C2)(result) ?? "",
      changed: String(accepted),
      "mail-from-domain": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(custom?.domain ?? ""),
      "behavior-on-mx-failure": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.behavior ?? ""),
      "mail-from-domain-status": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)((0, 
      _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after)),
      verified: String((0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS"),
      "dns-records": JSON.stringify((0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.IH)(result)),
      findings: JSON.stringify((0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.WX)(result).map(plainFinding)),
      "request-id": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(requestId),
      response: JSON.stringify(responseOf(result, endedAt)),
      results: JSON.stringify(result.target ? [ targetResult(result) ] : [])
    };
  }
  function targetResult(result) {
    const {target: target, after: after, error: error, accepted: accepted, published: published} = result;
    return {
      identity: (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(target?.identity.name ?? ""),
      region: target?.region ?? "",
      success: !error,
      "error-code": error?.code ?? "",
      "error-message": error?.text.plain() ?? "",
      change: (0, _run_result_js__WEBPACK_IMPORTED_MODULE_2__.C2)(result) ?? "",
      changed: accepted,
      published: published.length > 0,
      "mail-from-domain": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.kind === "custom" ? after.domain : ""),
      "behavior-on-mx-failure": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(after?.behavior ?? ""),
      "mail-from-domain-status": (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)((0, 
      _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after)),
      verified: (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS"
    };
  }
  function responseOf({error: error, requestId: requestId}, endedAt) {
    return error ? {
      success: false,
      error: {
        code: error.code,
        message: error.text.plain()
      }
    } : {
      success: true,
      data: {
        id: (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.o1)(requestId),
        created_at: endedAt.toISOString()
      }
    };
  }
  function plainFinding({severity: severity, code: code, message: message}) {
    return {
      severity: severity,
      code: code,
      message: message.plain()
    };
  }
}),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $h: () => aboutPlan,
    WP: () => aboutTransitions,
    eq: () => showAttribute,
    iw: () => ATTRIBUTES
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7170);
  function aboutPlan(change, before, desired) {
    switch (change) {
     case "none":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: nothing to change in SES. ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_1__.F9)(before)}.`;

     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: enable the custom MAIL FROM domain in SES.`;

     case "update":
      return before ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: change the MAIL FROM settings in SES.` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: set ${(0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_1__.L4)(desired)} in SES. ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.F9)(before)}.`;

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: send the same settings to SES again, so that it restarts the verification.`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Plan: disable the custom MAIL FROM domain in SES.`;
    }
  }
  const ATTRIBUTES = [ {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`MAIL FROM domain`,
    isStatus: false,
    show: state => state.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${state.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`none`
  }, {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Behavior on MX failure`,
    isStatus: false,
    show: ({behavior: behavior}) => _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${behavior}`
  }, {
    label: _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`Status`,
    isStatus: true,
    show: state => state.kind === "custom" ? _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`${state.status || "unknown"}` : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`none`
  } ];
  function showAttribute(attribute, state) {
    return state ? attribute.show(state) : _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`unknown`;
  }
  function aboutTransitions(now, then) {
    return ATTRIBUTES.flatMap(attribute => {
      const [before, after] = [ showAttribute(attribute, now), showAttribute(attribute, then) ];
      return before.plain() === after.plain() ? [] : [ _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`  ${attribute.label}: ${before} → ${after}` ];
    });
  }
}),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    v: () => failStep,
    z: () => report
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
  var _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1407);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1441);
  var _conclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6405);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6530);
  var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7954);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7170);
  var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4340);
  function report(ended, runner, endedAt) {
    const result = (0, _delivery_js__WEBPACK_IMPORTED_MODULE_5__.Fk)(ended, () => (0, 
    _outputs_js__WEBPACK_IMPORTED_MODULE_6__.Yz)(ended, endedAt), runner);
    if (result.error) failStep(result.error, runner);
    annotate(result, runner);
    if (!result.error) logNextStep(result, runner);
    (0, _delivery_js__WEBPACK_IMPORTED_MODULE_5__.Sy)(() => (0, _summary_js__WEBPACK_IMPORTED_MODULE_8__.Y)(result), runner);
  }
  const MOST_PLACES = 9;
  function failStep({code: code, text: text, details: {inFile: inFile}}, runner) {
    runner.fail(code, text);
    const placed = (inFile?.problems ?? []).flatMap(({message: message, line: line, column: col}) => inFile && line !== void 0 && col !== void 0 ? [ {
      message: message,
      place: {
        file: inFile.path,
        line: line,
        col: col
      }
    } ] : []);
    for (const {message: message, place: place} of placed.slice(0, MOST_PLACES)) runner.error(code, message, place);
  }
  function annotate(result, runner) {
    const {error: error, settings: settings} = result;
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.C2)(result);
    const isNew = settings?.mode !== "check" && change !== void 0 && change !== "none";
    const isExpected = ({code: code}) => (code === "MX_MISSING" || code === "SPF_MISSING") && isNew;
    for (const finding of (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.WX)(result)) {
      const {severity: severity, code: code, message: message} = finding;
      if ((0, _sentences_js__WEBPACK_IMPORTED_MODULE_7__.x_)(finding, error) || finding.isFixedByPlan) continue;
      if (severity === "info") runner.log((0, _sentences_js__WEBPACK_IMPORTED_MODULE_7__.Li)(finding)); else if (!error && isExpected(finding)) runner.notice(code, message); else if (severity === "error" && !error) runner.error(code, message); else runner.warning(code, message);
    }
  }
  function logNextStep(result, runner) {
    runner.log((0, _conclusion_js__WEBPACK_IMPORTED_MODULE_4__.s)(result));
    const state = result.settings?.mode === "plan" ? (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.f)(result) : result.after;
    const isDone = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.xk)(result) || (0, 
    _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(state) === "SUCCESS" || (0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_3__.MV)(result);
    if (isDone) return;
    for (const record of (0, _run_result_js__WEBPACK_IMPORTED_MODULE_3__.IH)(result)) runner.log(_message_js__WEBPACK_IMPORTED_MODULE_2__.ab`  ${(0, 
    _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_1__.PJ)([ record ])}`);
  }
}),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    F9: () => found,
    Iz: () => aboutRecords,
    L4: () => stateOf,
    Li: () => aboutFinding,
    MW: () => aboutRefusedBatch,
    Mx: () => aboutZone,
    O5: () => aboutChange,
    SJ: () => addedValue,
    _Q: () => aboutSlowSync,
    e7: () => aboutToPublish,
    i2: () => aboutDeliveryImpact,
    iD: () => aboutStillThere,
    ji: () => aboutUnchanged,
    jz: () => aboutHeldRecords,
    mc: () => whatWasDone,
    n$: () => aboutDeniedRead,
    oX: () => aboutUnseenRecords,
    pP: () => aboutUnknownSync,
    qX: () => obstacleError,
    vv: () => aboutAfterPublishing,
    x_: () => isNamedIn,
    zK: () => aboutRecordsNotLive
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6153);
  var _mail_from_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1236);
  var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
  function aboutDeniedRead(error, mode) {
    const sends = mode === "plan" ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("apply")} would send` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`this run sends`;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Could not read the current SES settings, so ${sends} the declared settings without comparing them. ${error.text}`;
  }
  function aboutUnchanged(before) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing to change in SES. ${found(before)}.`;
  }
  function aboutChange(change, before, desired) {
    switch (change) {
     case "enable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Enabling ${stateOf(desired)}.`;

     case "update":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Setting ${stateOf(desired)}.`;

     case "restart":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Sending the same settings again, so that SES restarts the verification.`;

     case "disable":
      return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${found(before)}. Disabling the custom MAIL FROM domain.`;
    }
  }
  function found(before) {
    return before ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES has ${stateOf(before)}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Could not read the current SES settings`;
  }
  function stateOf(state) {
    if (state.kind === "default") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`no custom MAIL FROM domain`;
    const status = "status" in state ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`, status ${state.status || "unknown"}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`the MAIL FROM domain ${state.domain} with behavior ${state.behavior}${status}`;
  }
  function aboutDeliveryImpact(stop, before, desired) {
    const domain = desired.kind === "custom" ? desired.domain : "";
    const advice = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`To keep mail flowing, set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("behavior-on-mx-failure")} to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("UseDefaultValue")} until the status is ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("SUCCESS")}.`;
    if (stop === "unknown") return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`With ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity while ${domain} isn't verified. If this changes the MAIL FROM domain, mail stops until SES verifies it. ${advice}`;
    const isVerified = before?.kind === "custom" && before.domain === domain && before.status === "SUCCESS";
    if (isVerified) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`This change may stop mail: with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity while ${domain} isn't verified, and a change may make SES verify it again. Apply it when little mail is sent.`;
    const instead = before?.kind === "custom" && before.domain !== domain ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab` in place of ${before.domain}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab``;
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`This change stops mail: with ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("RejectMessage")}, SES rejects all mail from this identity until it verifies ${domain}${instead}. ${advice}`;
  }
  const ZONE_TERMS = {
    route53: _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Route 53 hosted zone`,
    cloudflare: _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Cloudflare zone`
  };
  function aboutZone({provider: provider, name: name, id: id}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${ZONE_TERMS[provider]} ${name} (${id})`;
  }
  function aboutHeldRecords(zone) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} already has both records.`;
  }
  function aboutRecords(changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${changes.map(change => `${change.record.type} ${addedValue(change)}`).join(", ")}`;
  }
  function addedValue({record: record}) {
    return record.type === "MX" ? `${record.priority} ${record.value}` : record.value;
  }
  function isNamedIn({message: message}, error) {
    return error?.text.plain().includes(message.plain()) ?? false;
  }
  function aboutFinding({severity: severity, code: code, message: message}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${code === "IDENTITY_NOT_VERIFIED" ? "SES" : "DNS"} ${severity} ${code}: ${message}`;
  }
  function obstacleError(obstacle) {
    switch (obstacle.kind) {
     case "unreadable":
      return obstacle.of === "SES" ? obstacle.error : obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed.`);

     case "wait-denied":
      return obstacle.error.with(_message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed. ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("wait-minutes")} needs that permission: allow it, or remove ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("wait-minutes")}.`);

     case "conflict":
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(obstacle.zone)} has records that conflict with those for SES. Nothing was changed. ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_2__.fj)(obstacle.reasons)} Then run the step again.`);

     case "delegated":
      {
        const {name: name, nameServers: nameServers} = obstacle.to;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("DNS_CONFLICT", _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(obstacle.zone)} delegates ${name} to other name servers (${nameServers.join(", ")}), so public DNS wouldn't show records published in it. Nothing was changed. Publish in the zone ${name}, or choose another MAIL FROM domain.`);
      }
    }
  }
  function aboutToPublish(zone, changes) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Plan: publish in the ${aboutZone(zone)}: ${aboutRecords(changes)}.`;
  }
  const aboutAfterPublishing = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The DNS records are published, but SES was not changed. Running the step again is safe.`;
  function aboutRefusedBatch(zone, refusal, rounds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Could not publish in the ${aboutZone(zone)}: all ${rounds} attempts were refused, although the zone was read again each time ("${refusal}"). Nothing was changed. If something else is changing these records, run the step again; otherwise, fix what the message names.`;
  }
  function aboutSlowSync(limitSeconds) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Not all Route 53 name servers had the records after ${limitSeconds} seconds. They usually follow within minutes.`;
  }
  function aboutUnseenRecords(zone, isUnasked, limitSeconds) {
    return isUnasked ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} has the records, but none of the zone's name servers could be reached to confirm it. Allow outbound port 53, or set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("dns-servers")}.` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Not all name servers showed the records of the ${aboutZone(zone)} within ${limitSeconds} seconds. Check that public DNS delegates ${zone.name} to that zone.`;
  }
  function aboutUnknownSync({text: text}) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The records are published, but the step could not check that all name servers have them. ${text}`;
  }
  function aboutRecordsNotLive(domain, zone, {zone: seen, undelegated: undelegated, servers: servers}) {
    const start = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The ${aboutZone(zone)} has the DNS records, but public DNS doesn't show the MX record of ${domain} yet, and the change would stop mail until it does. SES was not changed.`;
    const again = _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`then run the step again, which is safe.`;
    if (undelegated !== void 0) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} ${undelegated} does not exist in public DNS: set the name servers at the registrar to ${zone.nameServers.join(", ")}, ${again}`;
    const isElsewhere = seen !== void 0 && !(0, _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_3__.Ny)(seen, zone);
    if (isElsewhere && seen.name !== zone.name && (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_1__.UO)(zone.name, seen.name)) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} Public DNS doesn't delegate ${zone.name}, only ${seen.name}: set the name servers at the registrar, or in the zone ${seen.name}, to ${zone.nameServers.join(", ")}, ${again}`;
    if (isElsewhere && seen.nameServers.length > 0) return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} Public DNS delegates ${seen.name} to ${seen.nameServers.join(", ")}, not to the name servers of that zone (${zone.nameServers.join(", ")}): publish in the zone there, or change the delegation, ${again}`;
    const asked = servers.map(({server: server}) => server).join(", ");
    return servers.length > 0 ? _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} Wait until its name servers (${asked}) show it, ${again}` : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`${start} No name server answered: allow outbound port 53, or set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_2__.aY)("dns-servers")}, ${again}`;
  }
  function aboutStillThere(seen) {
    return _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES accepted the request to disable the custom MAIL FROM domain, but two seconds later it still has ${seen ? stateOf(seen) : _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`it`}. Reads may lag behind: check again in a minute, and run the step again if it's still there.`;
  }
  function whatWasDone(result, {mayBeDone: mayBeDone}) {
    const {accepted: accepted, published: published} = result;
    const isPublished = published.length > 0;
    if (isPublished && !accepted && !mayBeDone) return [ aboutAfterPublishing ];
    if (!isPublished && !accepted && !mayBeDone) return [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`Nothing was changed.` ];
    return [ ...accepted ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`SES accepted the change before that.` ] : [], ...isPublished ? [ _message_js__WEBPACK_IMPORTED_MODULE_2__.ab`The DNS records were published.` ] : [] ];
  }
}),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    K: () => sectionsOf,
    Y: () => summaryOf
  });
  var _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
  var _mail_from_record_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
  var _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1407);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
  var _run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1441);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8660);
  var _conclusion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6405);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6530);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9487);
  var _plan_sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6602);
  var _sentences_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7170);
  function summaryOf(result) {
    const rest = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`Some of this was left out, as it is too long for GitHub; the outputs and the log have more.`;
    return `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__._Q)(sectionsOf(result), _delivery_js__WEBPACK_IMPORTED_MODULE_7__.m6, rest)}\n`;
  }
  function sectionsOf(result, place = result.target) {
    const {error: error, warnings: warnings} = result;
    return [ heading(result, place), ...error ? failure(error) : [ `**${(0, _conclusion_js__WEBPACK_IMPORTED_MODULE_6__.$)(result).markdown()}** ${(0, 
    _conclusion_js__WEBPACK_IMPORTED_MODULE_6__.s)(result).markdown()}` ], error ? remedy(error) : "", ...warnings.map(warning => (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_8__.xE)("WARNING", warning.markdown())), findingsSection(result), settingsSection(result), publicationSection(result), recordsToPublish(result), dnsSection(result) ];
  }
  function heading(result, place) {
    const subject = place ? ` for ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(place.identity.name)} in ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(place.region)}` : "";
    return `### ${result.error ? `❌ ${failed(result.error, result)}` : succeeded(result)}${subject}`;
  }
  const DONE = {
    none: "SES MAIL FROM domain unchanged",
    enable: "SES MAIL FROM domain enabled",
    update: "SES MAIL FROM settings updated",
    restart: "SES MAIL FROM verification restarted",
    disable: "SES MAIL FROM domain disabled"
  };
  function succeeded(result) {
    const {settings: settings, target: target} = result;
    const change = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result) ?? "none";
    switch (settings?.mode) {
     case "plan":
      return `${change === "none" && (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.vW)(result).length === 0 ? "✅" : "📝"} SES MAIL FROM plan`;

     case "check":
      return result.canSend === false && target?.desired.kind === "custom" ? "⚠️ SES MAIL FROM check passed, but the identity isn't verified" : "✅ SES MAIL FROM check passed";

     default:
      return `✅ ${DONE[change]}${isVerifiedByWait(result) ? " and verified" : ""}`;
    }
  }
  function isVerifiedByWait({settings: settings, after: after}) {
    return settings !== void 0 && settings.waitMinutes > 0 && (0, _mail_from_attributes_js__WEBPACK_IMPORTED_MODULE_0__.c2)(after) === "SUCCESS";
  }
  const FAILED = {
    VALIDATION_ERROR: "SES MAIL FROM inputs are invalid",
    DNS_CONFLICT: "SES MAIL FROM settings not applied: DNS conflict",
    VERIFICATION_FAILED: "SES MAIL FROM domain not verified",
    VERIFICATION_TIMEOUT: "SES MAIL FROM domain not verified in time",
    DRIFT_DETECTED: "SES MAIL FROM settings differ",
    NOT_VERIFIED: "SES MAIL FROM domain not verified"
  };
  function failed({code: code, details: details}, result) {
    const {settings: settings, accepted: accepted, plan: plan} = result;
    const mode = settings?.mode;
    if (mode === "plan") return "SES MAIL FROM plan failed";
    const known = FAILED[code];
    if (known) return known;
    if (mode === "check") return "SES MAIL FROM check failed";
    if (details.mayBeDone === "Amazon SES") return "SES MAIL FROM settings may not have been applied";
    const isApplied = accepted || plan?.kind === "ready" && plan.change === "none";
    return isApplied ? "SES MAIL FROM settings applied, but the step failed" : "SES MAIL FROM settings not applied";
  }
  const POINTS_OF_SECTION = 40;
  function failure({code: code, text: text, details: {lead: lead, points: points = []}}) {
    if (!lead || points.length < 2) return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.xE)("CAUTION", `**${code}**: ${text.markdown()}`) ];
    const lines = points.map(point => `- ${point.markdown()}`);
    const first = lines.splice(0, POINTS_OF_SECTION).map(line => `> ${line}`);
    const others = [];
    while (lines.length > 0) others.push(lines.splice(0, POINTS_OF_SECTION).join("\n"));
    const title = `**${code}**: ${lead.markdown()}. Nothing was sent.`;
    return [ (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.xE)("CAUTION", [ title, ">", ...first ].join("\n")), ...others ];
  }
  function remedy({details: details}) {
    return details.remedy ? `${details.remedy.title}:\n\n${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.DV)("json", printable(details.remedy.json))}` : "";
  }
  function printable(value) {
    const toEscape = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return (0, _secrets_js__WEBPACK_IMPORTED_MODULE_5__.c)(JSON.stringify(value, void 0, 2)).replace(/[^\x20-\x7e\n]/g, toEscape);
  }
  function findingsSection(result) {
    return (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).filter(({severity: severity}) => severity !== "info").filter(finding => !(0, 
    _sentences_js__WEBPACK_IMPORTED_MODULE_10__.x_)(finding, result.error)).map(listed).join("\n");
  }
  function listed({severity: severity, code: code, message: message}) {
    return `- ${SIGNS[severity]} **${code}**: ${message.markdown()}`;
  }
  function settingsSection(result) {
    const [header, ...states] = sides(result);
    if (states.every(state => state === void 0)) return "";
    const hasStatus = result.settings?.mode !== "plan" || [ "none", "restart" ].includes((0, 
    _run_result_js__WEBPACK_IMPORTED_MODULE_4__.C2)(result) ?? "");
    const rows = _plan_sentences_js__WEBPACK_IMPORTED_MODULE_9__.iw.filter(({isStatus: isStatus}) => hasStatus || !isStatus).map(attribute => [ attribute.label.markdown(), ...states.map(state => (0, 
    _plan_sentences_js__WEBPACK_IMPORTED_MODULE_9__.eq)(attribute, state).markdown()) ]);
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.tp)([ "SES setting", ...header ], rows);
  }
  function sides(result) {
    const {settings: settings, before: before, after: after} = result;
    switch (settings?.mode) {
     case "plan":
      return [ [ "Now", "After apply" ], before, (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.f)(result) ];

     case "check":
      return [ [ "Expected", "In SES" ], after && expected(result, after), after ];

     default:
      return before === after ? [ [ "In SES" ], after ] : [ [ "Before", "After" ], before, after ];
    }
  }
  function expected({target: target}, {behavior: behavior}) {
    return target?.desired.kind === "custom" ? {
      ...target.desired,
      status: "SUCCESS"
    } : {
      kind: "default",
      behavior: behavior
    };
  }
  function publicationSection(result) {
    const {target: target, published: published} = result;
    const zone = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result)?.zone;
    const isPlan = result.settings?.mode === "plan";
    const changes = isPlan ? (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.vW)(result) : published;
    if (!zone || changes.length === 0 || target?.desired.kind !== "custom") return "";
    const name = (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(target.desired.domain);
    const rows = changes.map(change => {
      const action = change.joins ? isPlan ? "add" : "added" : isPlan ? "create" : "created";
      return [ action, `${change.record.type} ${name}`, (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, 
      _sentences_js__WEBPACK_IMPORTED_MODULE_10__.SJ)(change)) ];
    });
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.tp)([ "Action", `DNS record in ${zone.provider === "cloudflare" ? "the Cloudflare zone " : ""}${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(zone.name)} (${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(zone.id)})`, "Value" ], rows);
  }
  function recordsToPublish(result) {
    const {dns: dns, accepted: accepted, error: error, published: published} = result;
    const isUnknown = error && !dns && !accepted;
    const changes = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.MV)(result)?.changes;
    const isPublished = changes && (!error || changes.length === 0 || published.length > 0);
    const records = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.IH)(result);
    if (isUnknown || isPublished || (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.xk)(result) || records.length === 0) return "";
    const rows = records.map(record => [ record.type, (0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.name), record.type === "MX" ? String(record.priority) : "", (0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.value), String(record.ttl) ]);
    return [ "#### DNS records that SES needs", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.tp)([ "Type", "Name", "Priority", "Value", "TTL" ], rows), (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_8__.zH)("As a zone file", (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.DV)("dns", (0, 
    _mail_from_zone_file_js__WEBPACK_IMPORTED_MODULE_2__.PJ)(records))) ].join("\n\n");
  }
  function dnsSection(result) {
    const {dns: dns, target: target} = result;
    if (!dns || !target) return "";
    const seen = (0, _mail_from_record_status_js__WEBPACK_IMPORTED_MODULE_1__.Of)(dns, target.mxRegion);
    const rows = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.IH)(result).map(record => {
      const {seen: values = [], status: status = "not known"} = seen.find(({type: type}) => type === record.type) ?? {};
      return [ `${record.type} ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(record.name)}`, (0, 
      _message_js__WEBPACK_IMPORTED_MODULE_3__.SS)(recordValue(record)), status === "not known" ? "no answer" : valueCell(values), STATUSES[status] ];
    });
    const lesser = (0, _run_result_js__WEBPACK_IMPORTED_MODULE_4__.WX)(result).filter(({severity: severity}) => severity === "info").map(finding => finding.isFixedByPlan ? `${listed(finding)} ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("apply").markdown()} fixes this.` : listed(finding));
    const sections = [ `Asked: ${ASKED[dns.asked]}.`, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.tp)([ "Record", "Expected", "Found", "Status" ], rows), lesser.join("\n") ];
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_8__.zH)("What public DNS shows now", sections.filter(section => section !== "").join("\n\n"));
  }
  function recordValue(record) {
    return record.type === "MX" ? `${record.priority} ${record.value}` : record.value;
  }
  const STATUSES = {
    "in place": "✅ in place",
    missing: "❌ missing",
    wrong: "❌ wrong",
    "not known": "❔ unknown"
  };
  const SIGNS = {
    error: "❌",
    warning: "⚠️",
    info: "ℹ️"
  };
  const ASKED = {
    "name-servers": "the zone's own name servers",
    resolvers: "the runner's DNS resolvers, whose answers may be a few minutes old",
    "dns-servers": "the servers in `dns-servers`"
  };
  const MOST_VALUES = 5;
  function valueCell(values) {
    if (values.length === 0) return "none";
    const more = values.length > MOST_VALUES ? [ `and ${values.length - MOST_VALUES} more` ] : [];
    return [ ...values.slice(0, MOST_VALUES).map(_message_js__WEBPACK_IMPORTED_MODULE_3__.SS), ...more ].join("<br>");
  }
}),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    endJob: () => endJob,
    runFile: () => runFile,
    runOne: () => runOne
  });
  var errors = __webpack_require__(5650);
  var message = __webpack_require__(3102);
  var proxies = __webpack_require__(8338);
  var inputs_endpoints = __webpack_require__(6093);
  var inputs_settings = __webpack_require__(9818);
  var regions = __webpack_require__(2221);
  // CONCATENATED MODULE: ./report/announcement.js
  function announce(settings, {runner: runner, env: env}) {
    for (const note of settings.notes) runner.log(note);
    runner.log(aboutSettings(settings));
    for (const region of new Set(settings.targets.map(target => target.region))) if (!(0, 
    regions.R)(region)) runner.notice("Unknown region", aboutUnknownRegion(region));
    for (const region of new Set(settings.targets.filter(inputs_settings.K).map(({mxRegion: mxRegion}) => mxRegion))) if ((0, 
    regions.R)(region) && !(0, regions.vF)(region)) runner.notice("Unconfirmed MX host", aboutUnconfirmedHost(region));
    const endpoints = (0, inputs_endpoints.yS)(env);
    if (endpoints) runner.notice("Endpoints overridden", endpoints);
    const warnings = [ {
      title: "Plain HTTP",
      text: (0, inputs_endpoints.QJ)(env)
    }, {
      title: "Proxy not used",
      text: aboutProxy(env)
    } ].flatMap(({title: title, text: text}) => text ? [ {
      title: title,
      text: text
    } ] : []);
    for (const {title: title, text: text} of warnings) runner.warning(title, text);
    return warnings.map(({text: text}) => text);
  }
  function aboutSettings({targets: targets, credentials: credentials, file: file}) {
    const [{identity: identity, desired: desired, region: region}] = targets;
    const wanted = desired.kind === "custom" ? message.ab`MAIL FROM domain ${desired.domain}, behavior on MX failure ${desired.behavior}` : message.ab`no custom MAIL FROM domain`;
    const source = credentials.kind === "role" ? message.ab`with the role ${credentials.arn}, session ${credentials.sessionName}` : message.ab`with credentials from the environment, as ${(0, 
    message.aY)("role-to-assume")} is empty`;
    if (file !== void 0) return message.ab`${file} declares ${(0, message.hS)(targets.length, "target")}, ${source}.`;
    return message.ab`Settings for ${identity.name} in ${region}: ${wanted}, ${source}.`;
  }
  function aboutProxy(env) {
    const [unread, foreign] = [ (0, proxies.X)(env), (0, proxies.ss)(env) ];
    if (unread.length > 0) return message.ab`A proxy variable is set (${unread.join(", ")}), but Node.js on this runner (${process.version}) doesn't support proxy variables, so requests bypass the proxy. Update the runner to 2.328 or newer.`;
    if (foreign.length > 0) return message.ab`The proxy URL in ${inWords(foreign)} doesn't start with ${(0, 
    message.aY)("http://")} or ${(0, message.aY)("https://")}, the only proxies that Node.js supports, so requests bypass the proxy. Set it to ${(0, 
    message.aY)("http://host:port")}.`;
    return;
  }
  function inWords(names) {
    return names.map(message.aY).reduce((all, next) => message.ab`${all} and ${next}`);
  }
  function aboutUnknownRegion(region) {
    const similar = (0, regions.Ty)(region);
    const fix = similar ? message.ab`If you mean ${similar}, correct` : message.ab`If it's a typo, correct`;
    return message.ab`This version of the Action doesn't list ${region} as an Amazon SES region, and continues anyway. ${fix} ${(0, 
    message.aY)("aws-region")}.`;
  }
  function aboutUnconfirmedHost(region) {
    return message.ab`AWS doesn't document the MX host for ${region}; ${(0, regions._W)(region)} follows the pattern of the other regions. Compare it with the host in the SES console.`;
  }
  var github_event = __webpack_require__(7189);
  var secrets = __webpack_require__(8660);
  var markdown = __webpack_require__(9487);
  var summary = __webpack_require__(4340);
  // CONCATENATED MODULE: ./report/comment-body.js
  const MOST_CHARACTERS = 65e3;
  function markerOf({identity: identity, region: region, account: account, mode: mode}) {
    const name = `identity=${encodeURIComponent(identity.name)} region=${region}`;
    const start = `\x3c!-- ses-mail-from-action ${name}${mode === "check" ? " check" : ""}`;
    const [bare, ofAccount] = [ `${start} --\x3e`, `${start} account=` ];
    return account ? {
      exact: `${ofAccount}${account} --\x3e`,
      alike: [ bare ]
    } : {
      exact: bare,
      alike: [ ofAccount ]
    };
  }
  function fileMarkerOf({path: path, mode: mode}) {
    const name = `file=${encodeURIComponent(path).replaceAll("--", "%2D%2D")}`;
    return {
      exact: `\x3c!-- ses-mail-from-action ${name}${mode === "check" ? " check" : ""} --\x3e`,
      alike: []
    };
  }
  function commentOf(subject, result, origin) {
    const rest = message.ab`Some of this was left out, as it is too long for a comment; the job summary has all of it.`;
    const [marker, footer] = [ markerOf(subject).exact, footerOf(result, origin) ];
    const room = MOST_CHARACTERS - marker.length - footer.length;
    return `${marker}\n${(0, markdown._Q)((0, summary.K)(result, subject), room, rest)}\n\n${footer}\n`;
  }
  function fileCommentOf(subject, shown, origin, sections) {
    const [marker, footer] = [ fileMarkerOf(subject).exact, footerOf(shown, origin) ];
    return `${marker}\n${sections(MOST_CHARACTERS - marker.length - footer.length)}\n\n${footer}\n`;
  }
  function footerOf({settings: settings}, {runUrl: runUrl, commit: commit}) {
    const run = runUrl ? `[this run](${runUrl})` : "a workflow run";
    const of = commit ? ` of commit ${(0, message.SS)(commit.slice(0, 12))}` : "";
    const mode = settings ? `, mode ${(0, message.SS)(settings.mode)}` : "";
    return `<sub>From ${run}${of}${mode}. The next run replaces this comment.</sub>`;
  }
  // CONCATENATED MODULE: ./report/comment.js
  async function keepComment({token: token, subject: subject, file: file}, ended, edges) {
    if (file) {
      const rest = message.ab`Some of this was left out, as it is too long for a comment; the job summary has all of it.`;
      return keepFileComment({
        token: token,
        file: file
      }, ended, room => (0, markdown._Q)((0, summary.K)(ended), room, rest), edges);
    }
    if (!subject) {
      tellWhyNot(message.ab`Without ${(0, message.aY)("identity")} and ${(0, message.aY)("aws-region")}, there is no way to tell which comment to update.`, edges);
      return;
    }
    const about = {
      ...subject,
      account: subject.account ?? ended.account
    };
    await keep(token, markerOf(about), origin => commentOf(about, ended, origin), edges);
  }
  async function keepFileComment({token: token, file: file}, shown, sections, edges) {
    await keep(token, fileMarkerOf(file), origin => fileCommentOf(file, shown, origin, sections), edges);
  }
  function tellWhyNot(reason, {runner: runner}) {
    runner.notice("No comment", message.ab`Could not post the pull request comment. ${reason}`);
  }
  async function keep(token, marker, textFrom, edges) {
    const {runner: runner, env: env, openComments: openComments} = edges;
    try {
      runner.mask(token);
      const event = (0, github_event.j_)(env);
      const {runUrl: runUrl, pullRequest: pullRequest, pushed: pushed} = event;
      const text = textFrom({
        runUrl: runUrl,
        commit: pullRequest?.head ?? pushed
      });
      const comments = await openComments(token, event);
      const result = await comments.keep(marker, (0, secrets.c)(text));
      if (result.kind === "no-pull-request") return runner.log(message.ab`No comment, as this run doesn't belong to a pull request.`);
      if (result.kind === "failed") return tellWhyNot(result.reason, edges);
      runner.log(message.ab`Comment on pull request #${result.pullRequest}: ${result.kind}.`);
      if (result.leftover) runner.notice("Duplicate comment", message.ab`Could not delete an older comment from this step. ${result.leftover}`);
    } catch (error) {
      tellWhyNot(message.ab`The code that posts it failed ("${(0, errors.Z9)(error)}").`, edges);
    }
  }
  var report = __webpack_require__(4156);
  var sentences = __webpack_require__(7170);
  var result = __webpack_require__(1441);
  var run_target = __webpack_require__(4474);
  // CONCATENATED MODULE: ./run/job.js
  async function endJob({error: error, comment: comment}, edges) {
    await tell({
      ...result.GN,
      error: error
    }, comment, edges);
  }
  async function runOne(job, edges) {
    await tell(await resultOf(job, edges), job.comment, edges);
  }
  async function resultOf({settings: settings, comment: comment, asked: asked}, edges) {
    const [target] = settings.targets;
    const warnings = announce(settings, edges);
    const known = {
      ...result.GN,
      settings: settings,
      target: target,
      warnings: warnings
    };
    if (asked.kind === "failed") return {
      ...known,
      error: asked.error
    };
    const {aws: aws, ses: ses} = asked;
    const isAccountAsked = comment?.subject !== void 0 && comment.subject.account === void 0;
    try {
      const dns = await edges.openDns(settings);
      try {
        const context = {
          ...edges,
          settings: settings,
          aws: aws,
          dns: dns
        };
        const looked = await (0, run_target.Op)(known, target, ses, context);
        const result = await (0, run_target.O9)(target, await (0, run_target.qN)(target, looked, context), context);
        return isAccountAsked ? {
          ...result,
          account: await aws.accountId()
        } : result;
      } finally {
        dns.close();
      }
    } catch (thrown) {
      return {
        ...known,
        error: (0, errors.ie)(thrown)
      };
    } finally {
      aws.close();
    }
  }
  async function tell(ended, comment, edges) {
    const {runner: runner, signal: signal, clock: clock} = edges;
    const result = concluded(ended, edges);
    if (comment && !signal.aborted) await keepComment(comment, result, edges);
    (0, report.z)(signal.aborted && !result.error ? concluded(result, edges) : result, runner, clock.now());
  }
  function concluded(result, edges) {
    const {signal: signal} = edges;
    const isCancelled = signal.aborted && !result.error?.details.mayBeDone;
    const error = isCancelled ? (0, errors.ie)(signal.reason) : result.error;
    if (!error) return result;
    debugCause(error, edges);
    const requestId = error.details.requestId ?? (result.accepted ? result.requestId : "");
    const done = error.code === "CANCELLED" ? (0, sentences.mc)(result, error.details) : [];
    return {
      ...result,
      requestId: requestId,
      error: done.length > 0 ? error.with((0, message.fj)(done)) : error
    };
  }
  async function runFile({settings: settings, comment: comment}, edges) {
    const {runner: runner, signal: signal, clock: clock} = edges;
    const warnings = announce(settings, edges);
    const [many, {reportMany: reportMany}, {manySections: manySections}] = await Promise.all([ __webpack_require__.e(795).then(__webpack_require__.bind(__webpack_require__, 2795)), __webpack_require__.e(380).then(__webpack_require__.bind(__webpack_require__, 6380)), __webpack_require__.e(612).then(__webpack_require__.bind(__webpack_require__, 9612)) ]);
    const ended = {
      ...await manyResult(settings, edges, many),
      warnings: warnings
    };
    for (const error of new Set([ ended, ...ended.results ].map(each => each.error))) if (error) debugCause(error, edges);
    if (comment?.file && !signal.aborted) {
      const {token: token, file: file} = comment;
      await keepFileComment({
        token: token,
        file: file
      }, {
        settings: settings
      }, room => manySections(ended, room), edges);
    }
    const result = signal.aborted && !ended.error ? many.cancelled(ended, signal.reason) : ended;
    reportMany(result, runner, clock.now());
  }
  async function manyResult(settings, edges, {runMany: runMany, targetsOf: targetsOf}) {
    try {
      const aws = await edges.openManyAws(settings);
      try {
        const dns = await edges.openDns(settings);
        try {
          return await runMany({
            ...edges,
            settings: settings,
            aws: aws,
            dns: dns
          });
        } finally {
          dns.close();
        }
      } finally {
        aws.close();
      }
    } catch (thrown) {
      const error = (0, errors.ie)(edges.signal.aborted ? edges.signal.reason : thrown);
      return {
        settings: settings,
        results: targetsOf(settings, error),
        error: error
      };
    }
  }
  function debugCause({cause: cause}, {runner: runner}) {
    if (cause instanceof Error) runner.debug(message.ab`${cause.stack ?? cause.message}`);
  }
}),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    T: () => readRecords,
    l: () => observe
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
  async function observe(target, ses, context) {
    if (!(0, _inputs_settings_js__WEBPACK_IMPORTED_MODULE_1__.K)(target)) return {
      ses: await ses,
      zone: void 0,
      dns: void 0
    };
    const isPublished = target.zone !== void 0 && context.settings.mode !== "check";
    const dns = lookAtDns(target, isPublished, ses, context);
    const zone = isPublished ? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.gu)(readZone(target, dns, context)) : void 0;
    const state = await ses;
    if (state.kind === "failed") return {
      ses: state,
      zone: void 0,
      dns: void 0
    };
    return {
      ses: state,
      zone: await zone,
      dns: await dns
    };
  }
  async function lookAtDns({identity: identity, desired: desired}, isPublished, read, {settings: settings, aws: aws, dns: dns}) {
    await Promise.race([ aws.ses.sent, read ]);
    const depth = isPublished && settings.mode === "apply" ? "own" : "all";
    return dns.look(desired.domain, identity.domain, depth);
  }
  async function readZone(target, seen, {aws: aws, dns: dns}) {
    const {domain: domain} = target.desired;
    const provider = await aws.dnsProvider(target);
    if (!provider) throw new Error("a target that publishes has no DNS provider");
    const zone = await provider.findZone(domain, async () => (await seen)?.zone ?? dns.zoneOf(domain));
    return readRecords(provider, zone, domain);
  }
  async function readRecords(provider, zone, domain) {
    return {
      kind: "known",
      zone: zone,
      records: await provider.records(zone, domain)
    };
  }
}),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    C: () => makePlan,
    Y: () => planZone
  });
  var _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(576);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2246);
  function makePlan(target, {ses: ses, zone: zone}, waitMinutes) {
    const {desired: desired, mxRegion: mxRegion} = target;
    if (ses.kind === "failed") {
      const obstacle = {
        kind: "unreadable",
        of: "SES",
        error: ses.error
      };
      return {
        kind: "blocked",
        change: void 0,
        impact: "no",
        obstacle: obstacle
      };
    }
    const before = ses.kind === "known" ? ses.current : void 0;
    const change = (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__.LD)(before, desired);
    const known = {
      change: change,
      impact: (0, _mail_from_decision_js__WEBPACK_IMPORTED_MODULE_0__.PI)(change, before, desired)
    };
    if (desired.kind === "default") return {
      kind: "ready",
      ...known,
      publication: void 0
    };
    if (ses.kind === "denied" && waitMinutes > 0) return {
      kind: "blocked",
      ...known,
      obstacle: {
        kind: "wait-denied",
        error: ses.error
      }
    };
    if (!zone) return {
      kind: "ready",
      ...known,
      publication: void 0
    };
    if (zone.kind === "failed") return {
      kind: "blocked",
      ...known,
      obstacle: {
        kind: "unreadable",
        of: "zone",
        error: zone.error
      }
    };
    const planned = planZone(desired, mxRegion, zone);
    return "obstacle" in planned ? {
      kind: "blocked",
      ...known,
      obstacle: planned.obstacle
    } : {
      kind: "ready",
      ...known,
      publication: planned
    };
  }
  function planZone({domain: domain}, region, {zone: zone, records: records}) {
    const to = records.delegations.at(-1);
    if (to) return {
      obstacle: {
        kind: "delegated",
        zone: zone,
        to: to
      }
    };
    const plan = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_1__.W)(domain, region, records.sets, domain === zone.name);
    return plan.kind === "conflict" ? {
      obstacle: {
        kind: "conflict",
        zone: zone,
        reasons: plan.reasons
      }
    } : {
      zone: zone,
      changes: plan.changes
    };
  }
}),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    GN: () => NOTHING_KNOWN,
    xk: () => areRecordsInPlace,
    C2: () => changeOf,
    WX: () => findingsOf,
    MV: () => publicationOf,
    f: () => stateToCome,
    vW: () => toPublish,
    IH: () => wantedRecords
  });
  var dns_view = __webpack_require__(6153);
  var message = __webpack_require__(3102);
  // CONCATENATED MODULE: ./mail-from/findings.js
  const SEVERITIES = {
    MX_MISSING: "error",
    MX_MULTIPLE: "error",
    MX_WRONG_HOST: "error",
    MX_WRONG_SUFFIX: "error",
    MX_WRONG_REGION: "error",
    MX_ZONE_APPENDED: "error",
    MX_PREFERENCE_IN_HOST: "error",
    MX_HOST_MALFORMED: "error",
    NAME_ZONE_APPENDED: "error",
    RECORDS_AT_OTHER_NAME: "error",
    CNAME_IN_THE_WAY: "error",
    NAME_SERVERS_DISAGREE: "error",
    ZONE_NOT_DELEGATED: "error",
    DNS_SERVFAIL: "error",
    HOSTED_ZONE_NOT_DELEGATED: "warning",
    MX_WRONG_PREFERENCE: "warning",
    MX_OTHER_PARTITION: "warning",
    SPF_MISSING: "warning",
    SPF_MULTIPLE: "warning",
    SPF_WITHOUT_SES: "warning",
    SPF_INVALID: "warning",
    SPF_TOO_MANY_LOOKUPS: "warning",
    SPF_ALLOWS_ALL: "warning",
    DMARC_STRICT_SPF: "warning",
    IDENTITY_NOT_VERIFIED: "warning",
    MX_OTHER_REGION: "info",
    RECORDS_NOT_VISIBLE_YET: "info",
    WILDCARD_ANSWERS: "info",
    PRIVATE_DNS_VIEW: "info",
    DNS_REFUSED: "info",
    DNS_TIMEOUT: "info",
    DNS_UNREACHABLE: "info",
    DNS_UNREADABLE: "info"
  };
  Object.keys(SEVERITIES);
  function finding(code, seen, fix, severity = SEVERITIES[code]) {
    return {
      severity: severity,
      code: code,
      message: message.ab`${seen} ${fix}`
    };
  }
  const RANKS = {
    error: 0,
    warning: 1,
    info: 2
  };
  function bySeverity(a, b) {
    return RANKS[a.severity] - RANKS[b.severity];
  }
  var mail_from_mx = __webpack_require__(5999);
  var record_status = __webpack_require__(3550);
  var wildcard = __webpack_require__(5556);
  var names = __webpack_require__(1236);
  var regions = __webpack_require__(2221);
  // CONCATENATED MODULE: ./diagnosis/fixes.js
  function wantedMx(region) {
    return message.ab`MX ${`${mail_from_mx.Ok} ${(0, regions._W)(region)}`}`;
  }
  const CHECK_REGISTRATION = message.ab`Check that it's spelled right and registered, and that the registrar lists your DNS provider's name servers.`;
  function resolverCacheNote({asked: asked}) {
    return asked === "resolvers" ? message.ab` If you just created it, the runner's resolvers may not see it yet.` : message.ab``;
  }
  // CONCATENATED MODULE: ./diagnosis/delegation.js
  function aboutUndelegated({undelegated: undelegated, zone: zone}) {
    if (undelegated === void 0 || zone) return [];
    return [ finding("ZONE_NOT_DELEGATED", message.ab`${undelegated} does not exist in DNS (NXDOMAIN).`, CHECK_REGISTRATION) ];
  }
  function aboutHostedZone(findings, view, region, hostedZone) {
    const areOwn = view.servers.every(({server: server}) => hostedZone.nameServers.includes(server));
    const isLate = ({code: code}) => code === "MX_MISSING" || code === "SPF_MISSING" || code === "NAME_SERVERS_DISAGREE" && areOwn;
    const others = hostedZone.holdsRecords ? findings.filter(found => !isLate(found)) : findings;
    if (view.undelegated !== void 0 && !view.zone) return others;
    const isUnseen = (0, dns_view.c8)(view.mx) && !(0, mail_from_mx.vQ)((0, dns_view.M$)(view.mx), region);
    if (isUnseen && isAskedElsewhere(view, hostedZone)) return [ ...others, notDelegated(view.zone, hostedZone) ];
    if (!hostedZone.holdsRecords) return others;
    if (view.mx.kind === "servfail" && hostedZone.nameServers.length > 0) return [ ...others, perhapsNotDelegated(view, hostedZone) ];
    if (others.length === findings.length) return others;
    const soon = finding("RECORDS_NOT_VISIBLE_YET", message.ab`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but public DNS doesn't show them yet.`, message.ab`Wait a few minutes: its name servers take about one, and resolvers may cache the old answer for longer.`);
    return [ ...others, soon ];
  }
  function isAskedElsewhere(view, hostedZone) {
    const areKnown = view.zone !== void 0 && view.zone.nameServers.length > 0 && hostedZone.nameServers.length > 0;
    return areKnown && !(0, dns_view.Ny)(view.zone, hostedZone);
  }
  function termOf({provider: provider}) {
    return provider === "cloudflare" ? message.ab`Cloudflare zone` : message.ab`hosted zone`;
  }
  function perhapsNotDelegated({name: name}, hostedZone) {
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`The ${termOf(hostedZone)} ${hostedZone.name} has both records, but lookups for ${name} fail. Most likely, public DNS delegates it to other name servers.`, message.ab`At the registrar or in the parent zone, set the name servers of that zone: ${hostedZone.nameServers.join(", ")}.`);
  }
  function notDelegated(zone, hostedZone) {
    const isOther = zone.name !== hostedZone.name;
    if (isOther && (0, names.UO)(hostedZone.name, zone.name)) return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`Public DNS doesn't delegate ${hostedZone.name}, only ${zone.name} (to ${zone.nameServers.join(", ")}), so it doesn't show the records of the ${termOf(hostedZone)}.`, message.ab`At the registrar, or in the zone ${zone.name}, delegate ${hostedZone.name} to the name servers of the ${termOf(hostedZone)}: ${hostedZone.nameServers.join(", ")}.`);
    const isChild = isOther && (0, names.UO)(zone.name, hostedZone.name);
    return finding("HOSTED_ZONE_NOT_DELEGATED", message.ab`Public DNS delegates ${zone.name} to ${zone.nameServers.join(", ")}, not to the name servers of the ${termOf(hostedZone)} ${hostedZone.name} (${hostedZone.nameServers.join(", ")}), so public DNS doesn't show its records.`, isChild ? message.ab`Publish in the zone ${zone.name} instead.` : message.ab`Publish in the zone at those name servers, or delegate ${hostedZone.name} to the name servers of the ${termOf(hostedZone)}.`);
  }
  var spf = __webpack_require__(3518);
  // CONCATENATED MODULE: ./diagnosis/disagreement.js
  const MOST_CHARACTERS = 100;
  function aboutDisagreement(view, region) {
    const {name: name, zone: zone, servers: servers, asked: asked} = view;
    const shown = servers.map(({server: server, mx: mx, txt: txt}) => ({
      server: server,
      mx: readable(mx, mail_from_mx.j3),
      spf: readable(txt.kind === "records" ? {
        kind: "records",
        records: txt.records.filter(spf.eY)
      } : txt, String)
    }));
    const differences = [ ...differing("MX", shown.map(({server: server, mx: mx}) => ({
      server: server,
      answer: mx
    }))), ...differing("SPF", shown.map(({server: server, spf: spf}) => ({
      server: server,
      answer: spf
    }))) ];
    if (differences.length === 0) return [];
    const answers = servers.map(({mx: mx}) => mx).filter(dns_view.c8);
    const isMxAtStake = answers.some(mx => !(0, mail_from_mx.vQ)((0, dns_view.M$)(mx), region)) && answers.some(mx => !(0, 
    dns_view.tj)(mx, answers[0] ?? mx));
    const whose = asked === "dns-servers" ? message.ab`in ${(0, message.aY)("dns-servers")}` : zone ? message.ab`of ${zone.name}` : message.ab`that were queried`;
    return [ finding("NAME_SERVERS_DISAGREE", message.ab`The DNS servers ${whose} show different records at ${name}: ${listed(differences)}.`, asked === "dns-servers" ? message.ab`If the records changed recently, old answers expire with their TTL. Otherwise, check which server is right.` : message.ab`Make sure all of them serve the current zone, or remove the outdated ones at the registrar.`, isMxAtStake ? "error" : "warning") ];
  }
  function readable(answer, show) {
    if (answer.kind !== "records") return answer;
    const records = answer.records.map(show);
    return records.length > 0 ? {
      kind: "records",
      records: records
    } : {
      kind: "nodata"
    };
  }
  function differing(type, shown) {
    const answering = shown.filter(({answer: answer}) => !(0, dns_view.or)(answer));
    const groups = answering.filter((one, i) => answering.findIndex(other => areAlike(other.answer, one.answer)) === i).map(({answer: answer}) => ({
      answer: answer,
      servers: answering.filter(other => areAlike(other.answer, answer))
    }));
    if (groups.length < 2 || !answering.some(({answer: answer}) => (0, dns_view.c8)(answer))) return [];
    return groups.map(({answer: answer, servers: servers}) => {
      const names = (0, message.Jj)(servers.map(({server: server}) => server).join(", "), MOST_CHARACTERS);
      return message.ab`${names} ${servers.length > 1 ? message.ab`show` : message.ab`shows`} ${describe(type, answer)}`;
    });
  }
  function areAlike(one, other) {
    return (0, dns_view.c8)(one) === (0, dns_view.c8)(other) && (0, dns_view.tj)(one, other);
  }
  function describe(type, answer) {
    const label = type === "MX" ? message.ab`MX` : message.ab`SPF`;
    if (answer.kind === "records") return message.ab`${label} ${(0, message.Jj)(answer.records.join(", "), MOST_CHARACTERS)}`;
    if ((0, dns_view.c8)(answer)) return message.ab`no ${label} record`;
    return message.ab`an error for ${label} (${answer.kind.toUpperCase()})`;
  }
  function listed(parts) {
    return parts.reduce((all, next) => message.ab`${all}; ${next}`);
  }
  // CONCATENATED MODULE: ./diagnosis/lookup-failures.js
  const LOOKUP_FAILURES = {
    servfail: "DNS_SERVFAIL",
    refused: "DNS_REFUSED",
    timeout: "DNS_TIMEOUT",
    unreachable: "DNS_UNREACHABLE",
    unreadable: "DNS_UNREADABLE"
  };
  function aboutLookupFailures(view) {
    const kinds = [ view.mx, view.txt ].flatMap(answer => (0, dns_view.Cf)(answer) ?? []);
    return [ ...new Set(kinds) ].map(kind => {
      const types = [ "mx", "txt" ].filter(type => view[type].kind === kind);
      const lookup = types.length > 1 ? message.ab`MX and TXT lookups for ${view.name}` : message.ab`${types[0] === "mx" ? message.ab`MX` : message.ab`TXT`} lookup for ${view.name}`;
      return finding(LOOKUP_FAILURES[kind], ...explainLookupFailure(kind, lookup, view));
    });
  }
  function explainLookupFailure(kind, lookup, view) {
    const servers = view.asked === "dns-servers" ? message.ab`the input ${(0, message.aY)("dns-servers")}` : message.ab`the DNS settings of the runner, or set ${(0, 
    message.aY)("dns-servers")}`;
    switch (kind) {
     case "servfail":
      return [ message.ab`The ${lookup} failed (SERVFAIL).`, message.ab`Most likely, the name servers${ofZone(view.zone)} don't serve the zone, or its DNSSEC is broken. Compare the delegation at the registrar with the zone at the DNS provider.` ];

     case "refused":
      return [ message.ab`The DNS server refused the ${lookup} (REFUSED), so the records were not checked.`, message.ab`Most likely, it doesn't serve this zone, or this client. Check ${servers}.` ];

     case "timeout":
      return [ message.ab`The ${lookup} timed out, so the records were not checked.`, message.ab`Allow the runner to send DNS queries (port 53, UDP and TCP), and check ${servers}.` ];

     case "unreachable":
      return [ message.ab`The ${lookup} reached no DNS server, so the records were not checked.`, message.ab`Check ${servers}.` ];

     case "unreadable":
      return [ message.ab`The answer to the ${lookup} could not be read, so the records were not checked.`, message.ab`A firewall may be changing DNS answers; check it and ${servers}.` ];
    }
  }
  function ofZone(zone) {
    if (!zone) return message.ab``;
    return zone.nameServers.length > 0 ? message.ab` of ${zone.name} (${zone.nameServers.join(", ")})` : message.ab` of ${zone.name}`;
  }
  // CONCATENATED MODULE: ./diagnosis/mx-record.js
  const MOST_ATTEMPTS = 3;
  function aboutMx(view, region) {
    if ((0, dns_view.W0)(view.mx)) return [ missingMx(view, region) ];
    const records = (0, dns_view.M$)(view.mx);
    if (records.length < 2) return records.flatMap(mx => aboutMxRecord(mx, view.name, region));
    const several = finding("MX_MULTIPLE", message.ab`${view.name} has ${records.length} MX records (${records.map(mail_from_mx.j3).join(", ")}), but SES accepts exactly one.`, message.ab`Keep only ${wantedMx(region)}. If the name receives other mail, choose another MAIL FROM domain.`);
    const isOneRight = records.some(mx => (0, mail_from_mx.Kt)(mx, region));
    const attempts = records.filter(({host: host}) => ![ "foreign", "null" ].includes((0, 
    mail_from_mx.g3)(host, region))).slice(0, MOST_ATTEMPTS);
    return isOneRight ? [ several ] : [ several, ...attempts.flatMap(mx => aboutMxRecord(mx, view.name, region)) ];
  }
  function missingMx(view, region) {
    const {name: name, mx: mx, zone: zone, undelegated: undelegated} = view;
    const seen = mx.kind === "nxdomain" ? message.ab`${(zone && undelegated) ?? name} does not exist in DNS (NXDOMAIN), so SES finds no MX record.` : message.ab`${name} has no MX record.`;
    const where = zone?.nameServers.length ? message.ab` in the zone ${zone.name} (name servers ${zone.nameServers.join(", ")})` : message.ab``;
    const record = message.ab`${wantedMx(region)} for the name ${name}${where}.${resolverCacheNote(view)}`;
    const fix = zone && undelegated !== void 0 ? message.ab`${CHECK_REGISTRATION} If it's only part of the zone ${zone.name}, create ${record}` : message.ab`Create ${record}`;
    return finding("MX_MISSING", seen, fix);
  }
  const HOST_CODES = {
    "other-region": "MX_OTHER_REGION",
    "other-partition": "MX_OTHER_PARTITION",
    "wrong-region": "MX_WRONG_REGION",
    "wrong-suffix": "MX_WRONG_SUFFIX",
    "zone-appended": "MX_ZONE_APPENDED",
    "preference-in-host": "MX_PREFERENCE_IN_HOST",
    malformed: "MX_HOST_MALFORMED",
    "no-region": "MX_WRONG_HOST",
    misspelled: "MX_WRONG_HOST",
    receiving: "MX_WRONG_HOST",
    sending: "MX_WRONG_HOST",
    "other-aws": "MX_WRONG_HOST",
    null: "MX_WRONG_HOST",
    foreign: "MX_WRONG_HOST"
  };
  function aboutMxRecord(mx, name, region) {
    const kind = (0, mail_from_mx.g3)(mx.host, region, name);
    const isNegligible = mx.preference === mail_from_mx.Ok || !(0, mail_from_mx.Kt)(mx, region);
    const preference = isNegligible ? [] : [ finding("MX_WRONG_PREFERENCE", message.ab`The MX record of ${name} has preference ${mx.preference}, but AWS documents ${mail_from_mx.Ok}.`, message.ab`Set it to ${mail_from_mx.Ok}.`) ];
    if (kind === "right") return preference;
    return [ ...preference, finding(HOST_CODES[kind], ...explainHost(kind, mx, name, region)) ];
  }
  function explainHost(kind, {host: host}, name, region) {
    const names = message.ab`The MX record of ${name} points to ${host}`;
    const correct = message.ab`Set it to ${wantedMx(region)}.`;
    switch (kind) {
     case "other-region":
      return [ message.ab`${names}, the feedback host of another region.`, message.ab`That works, as SES forwards bounces between regions; the host for ${region} is ${(0, 
      regions._W)(region)}.` ];

     case "other-partition":
      return [ message.ab`${names}, the feedback host of a region in another AWS partition. SES isn't known to forward bounces between partitions.`, correct ];

     case "wrong-region":
      return [ message.ab`${names}, but this version of the Action lists no Amazon SES region of that name.`, correct ];

     case "no-region":
      return [ message.ab`${names}, a feedback host without a region.`, correct ];

     case "wrong-suffix":
      return [ message.ab`${names}, but SES feedback hosts end in ${`.${region}.amazonses.com`}.`, correct ];

     case "zone-appended":
      return [ message.ab`${names}: the zone name was appended to the host.`, message.ab`End the value with a dot (${`${(0, 
      regions._W)(region)}.`}), or enter it the way your DNS provider expects full names.` ];

     case "preference-in-host":
      return [ message.ab`${names}: the preference is in the host field.`, message.ab`Enter ${mail_from_mx.Ok} as the preference (priority), and only ${(0, 
      regions._W)(region)} as the host.` ];

     case "malformed":
      return [ message.ab`${names}, which contains ${describeOddCharacter(host)}.`, message.ab`Set the host to exactly ${(0, 
      regions._W)(region)}, typed rather than pasted.` ];

     case "misspelled":
      return [ message.ab`${names}, which looks like an SES feedback host but isn't: those start with ${(0, 
      message.aY)("feedback-smtp.")} and a region.`, correct ];

     case "receiving":
      return [ message.ab`${names}, the SES host for receiving mail rather than bounces.`, correct ];

     case "sending":
      return [ message.ab`${names}, the SES host for sending mail (SMTP) rather than for bounces.`, correct ];

     case "other-aws":
      return [ message.ab`${names}, which belongs to AWS but isn't an SES feedback host.`, correct ];

     case "null":
      return [ message.ab`The MX record of ${name} says that the name accepts no mail (null MX).`, correct ];

     case "foreign":
      return [ message.ab`${names}, which isn't an Amazon SES host.`, message.ab`${correct} If the name receives other mail, choose another MAIL FROM domain.` ];
    }
  }
  const CHARACTERS = {
    " ": message.ab`a space`,
    "\t": message.ab`a tab`,
    '"': message.ab`a double quote`,
    "'": message.ab`a single quote`,
    " ": message.ab`a no-break space (U+00A0)`,
    "​": message.ab`a zero-width space (U+200B)`
  };
  function describeOddCharacter(host) {
    const {character: character = "", before: before = "", after: after = ""} = (0, 
    mail_from_mx.Ub)(host) ?? {};
    const where = before === "" ? message.ab`at its beginning` : after === "" ? message.ab`at its end` : message.ab`after ${before}`;
    return message.ab`${CHARACTERS[character] ?? describeByCodePoint(character)} ${where}`;
  }
  function describeByCodePoint(character) {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (/[\p{C}\p{Z}\p{M}]/u.test(character)) return message.ab`an invisible character (${codePoint})`;
    return message.ab`the character ${character} (${codePoint})`;
  }
  var records = __webpack_require__(8262);
  // CONCATENATED MODULE: ./diagnosis/name.js
  function aboutAlias({name: name, cname: cname, mx: mx}, region) {
    const target = (0, dns_view.M$)(cname).join(", ");
    const replace = message.ab`replace the CNAME record (or the DNAME record above it) with ${wantedMx(region)} and TXT ${records.E}`;
    if ((0, mail_from_mx.vQ)((0, dns_view.M$)(mx), region)) return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, which has the right MX record, but AWS documents the records at the name itself.`, message.ab`If SES doesn't verify the domain, ${replace}.`, "info") ];
    return [ finding("CNAME_IN_THE_WAY", message.ab`${name} is a CNAME for ${target}, and a name with a CNAME can't have MX and TXT records.`, message.ab`Choose another MAIL FROM domain, or ${replace}.`) ];
  }
  const MOST_NAMES = 3;
  function aboutOtherNames({name: name, zone: zone, mx: mx, txt: txt, cname: cname, elsewhere: elsewhere}) {
    const isSpfMissing = (0, dns_view.c8)(txt) && !(0, dns_view.M$)(txt).some(spf.eY);
    const found = elsewhere.map(other => ({
      name: other.name,
      mx: (0, dns_view.W0)(mx) ? (0, dns_view.M$)(other.mx).filter(mail_from_mx.od) : [],
      spf: isSpfMissing && !(0, names.UO)(name, other.name) ? (0, dns_view.M$)(other.txt).filter(value => (0, 
      spf.eY)(value) && (0, spf.QR)(value)) : []
    }));
    const misplaced = (0, dns_view.M$)(cname).length > 0 ? [] : found.filter(other => other.mx.length + other.spf.length > 0);
    const relative = zone && name !== zone.name ? message.ab`${name.slice(0, -zone.name.length - 1)} in the zone ${zone.name}` : message.ab`${name}.`;
    return misplaced.slice(0, MOST_NAMES).map(other => {
      const records = [ ...other.mx.map(record => message.ab`MX ${(0, mail_from_mx.j3)(record)}`), ...other.spf.map(record => message.ab`TXT ${record}`) ];
      const shown = records.slice(0, 2).reduce((all, next) => message.ab`${all} and ${next}`);
      const severity = other.mx.length > 0 ? "error" : "warning";
      if (other.name.startsWith(`${name}.`)) return finding("NAME_ZONE_APPENDED", message.ab`${other.name}, with a zone name appended, has ${shown}, which ${name} lacks.`, message.ab`At the DNS provider, enter the name as ${relative} instead.`, severity);
      return finding("RECORDS_AT_OTHER_NAME", message.ab`${other.name} has ${shown}, which ${name} lacks.`, message.ab`If they were meant for ${name}, move them: at the DNS provider, enter the name as ${relative}.`, severity);
    });
  }
  function aboutWildcard(view) {
    const types = (0, wildcard.z)(view).map(type => type.toUpperCase());
    if (!view.wildcard || types.length === 0) return [];
    return [ finding("WILDCARD_ANSWERS", message.ab`The records at ${view.name} (${types.join(", ")}) come from the wildcard ${view.wildcard.name}.`, message.ab`Leave the wildcard alone: records at the name itself override it. If the name has the same records itself, change those.`) ];
  }
  var spf_sentences = __webpack_require__(2996);
  // CONCATENATED MODULE: ./diagnosis/spf-record.js
  function aboutSpf(view) {
    if (!(0, dns_view.c8)(view.txt)) return [];
    const records = (0, dns_view.M$)(view.txt).filter(spf.eY);
    if (records.length === 0) return [ missingSpf(view) ];
    return (0, spf.X)(records, view.name).map(fault => finding(CODES[fault.kind], describeFault(view.name, records, fault), message.ab`${adviseOn(view.name, records, fault)}${aliasNote(view)}`));
  }
  const CODES = {
    multiple: "SPF_MULTIPLE",
    invalid: "SPF_INVALID",
    "too-many-lookups": "SPF_TOO_MANY_LOOKUPS",
    "allows-all": "SPF_ALLOWS_ALL",
    "without-ses": "SPF_WITHOUT_SES"
  };
  function describeFault(name, records, fault) {
    switch (fault.kind) {
     case "multiple":
      return message.ab`${name} has ${records.length} SPF records, which makes SPF fail permanently (permerror).`;

     case "invalid":
      return message.ab`The SPF record of ${name} is invalid (${(0, spf_sentences.zV)(fault.words, name)}), so SPF fails permanently (permerror).`;

     case "too-many-lookups":
      return message.ab`The SPF record of ${name} has ${fault.lookups} terms that need a DNS lookup, and SPF fails permanently (permerror) above ${spf.WJ}.`;

     case "allows-all":
      return message.ab`The SPF record of ${name} has ${fault.term}, so mail from anyone passes SPF as ${name}.`;

     case "without-ses":
      {
        const mistaken = fault.mistaken.length > 0 ? message.ab` (${(0, spf_sentences.zV)(fault.mistaken, name)})` : message.ab``;
        return message.ab`The SPF record of ${name}, ${records.join()}, doesn't itself include ${(0, 
        message.aY)("amazonses.com")} before ${(0, message.aY)("all")}${mistaken}, so mail fails SPF unless another term covers Amazon SES.`;
      }
    }
  }
  function adviseOn(name, records, fault) {
    const replacement = (0, spf.gG)(records, name);
    if (replacement.kind !== "record") return (0, spf_sentences.Nc)(replacement);
    const {record: record} = replacement;
    const replace = records.length > 1 ? message.ab`Replace them all with TXT ${record} alone` : message.ab`Use TXT ${record} instead`;
    return message.ab`${replace}${(0, spf_sentences.$4)(records, fault?.kind === "invalid")}.`;
  }
  const ATTEMPT = /^(?:\W*(?:v\W*s(?:pf|fp)(?:\W*\d+)?|spf\d+)(?:\.\d\S*)?|.*?v=spf1|(?=.*\binclude[:=]\w|.*\s[~?-]all$))/is;
  function missingSpf(view) {
    const {name: name, txt: txt, cname: cname} = view;
    const place = (0, dns_view.M$)(cname).length > 0 ? message.ab`for it` : message.ab`there`;
    const attempt = (0, dns_view.M$)(txt).find(value => ATTEMPT.test(value)) ?? "";
    const [version = ""] = ATTEMPT.exec(attempt) ?? [];
    const terms = attempt.slice(version.length);
    const foreign = (0, spf_sentences.eQ)(version + terms.slice(0, 1));
    const [seen, fix] = attempt === "" ? [ message.ab`${name} has no SPF record, so mail fails SPF even after SES verifies the domain.`, message.ab`Create TXT ${records.E} ${place}.` ] : [ message.ab`${name} has the TXT record ${attempt}, which${foreign} isn't an SPF record, as it doesn't start with ${(0, 
    message.aY)("v=spf1")} and a space.`, adviseOn(name, [ `v=spf1 ${terms}` ]) ];
    return finding("SPF_MISSING", seen, message.ab`${fix}${aliasNote(view)}${resolverCacheNote(view)}`);
  }
  function aliasNote({name: name, cname: cname}) {
    const [target] = (0, dns_view.M$)(cname);
    return target === void 0 ? message.ab`` : message.ab` As ${name} is an alias (CNAME) for ${target}, do that where the alias ends, or replace it with both records.`;
  }
  function aboutAlignment({name: name, dmarc: dmarc}) {
    const tags = dmarc?.record.split(";").map(tag => tag.split("=").map(part => part.trim().toLowerCase()));
    const isStrict = tags?.some(([tag, value]) => tag === "aspf" && value === "s");
    if (!dmarc || !isStrict) return [];
    return [ finding("DMARC_STRICT_SPF", message.ab`The DMARC policy at ${dmarc.name} requires strict SPF alignment (${(0, 
    message.aY)("aspf=s")}), and a subdomain such as ${name} never aligns strictly.`, message.ab`Change it to ${(0, 
    message.aY)("aspf=r")}, or rely on DKIM alone for DMARC.`) ];
  }
  // CONCATENATED MODULE: ./diagnosis/diagnosis.js
  function diagnose(seen, {region: region, sesStatus: sesStatus, hostedZone: hostedZone}) {
    if (seen.isPrivateView) return [ privateView(seen) ];
    const view = (0, wildcard.j)((0, record_status.ar)(seen, region), region);
    const isAlias = (0, dns_view.M$)(view.cname).length > 0;
    const isVerified = sesStatus === "SUCCESS";
    if (isVerified && !isAlias && ((0, dns_view.W0)(view.mx) || view.mx.kind === "servfail")) return [ unseenBySes(view), ...aboutAlignment(view) ];
    const records = isAlias ? [ ...aboutAlias(view, region), ...(0, mail_from_mx.vQ)((0, 
    dns_view.M$)(view.mx), region) ? aboutSpf(view) : [] ] : [ ...aboutMx(view, region), ...aboutSpf(view), ...aboutDisagreement(view, region) ];
    const findings = [ ...isAlias ? [] : aboutLookupFailures(view), ...aboutUndelegated(view), ...hostedZone ? aboutHostedZone(records, view, region, hostedZone) : records, ...aboutOtherNames(view), ...aboutWildcard(seen), ...aboutAlignment(view) ];
    return (isVerified ? findings.map(doubted) : findings).toSorted(bySeverity);
  }
  function privateView({name: name, zone: zone}) {
    const servers = zone && zone.nameServers.length > 0 ? message.ab` (name servers ${zone.nameServers.join(", ")})` : message.ab``;
    return finding("PRIVATE_DNS_VIEW", message.ab`The runner sees a private DNS zone for ${name}${servers}, which SES doesn't see, so the records were not checked.`, message.ab`Set ${(0, 
    message.aY)("dns-servers")} to a public resolver that the runner can reach.`);
  }
  function unseenBySes(view) {
    return finding("MX_MISSING", message.ab`SES has verified ${view.name}, but the DNS servers that this run asked show no MX record for it.`, SUSPECT_VIEW, "warning");
  }
  const SUSPECT_VIEW = message.ab`Most likely, the runner's network has its own view of DNS: set ${(0, 
  message.aY)("dns-servers")} to a public resolver. If the record changed recently, SES hasn't noticed yet.`;
  function doubted(found) {
    if (found.severity !== "error") return found;
    return {
      ...found,
      severity: "warning",
      message: message.ab`${found.message} But SES has verified this domain. ${SUSPECT_VIEW}`
    };
  }
  // CONCATENATED MODULE: ./diagnosis/identity.js
  function identityNotVerified({kind: kind, name: name}) {
    return finding("IDENTITY_NOT_VERIFIED", message.ab`SES has not verified the identity ${name} itself, so it sends no mail, whatever the status of the MAIL FROM domain.`, kind === "domain" ? message.ab`Publish the DKIM records that the SES console shows for the identity.` : message.ab`Open the link in the message that SES sent to that address, or verify its domain.`);
  }
  var attributes = __webpack_require__(7243);
  // CONCATENATED MODULE: ./run/result.js
  const NOTHING_KNOWN = {
    accepted: false,
    requestId: "",
    published: [],
    warnings: []
  };
  function changeOf({plan: plan}) {
    return plan?.change;
  }
  function publicationOf({plan: plan}) {
    return plan?.kind === "ready" ? plan.publication : void 0;
  }
  function toPublish(result) {
    return result.settings?.mode === "plan" ? publicationOf(result)?.changes ?? [] : [];
  }
  function wantedRecords({target: target}) {
    return target?.desired.kind === "custom" ? (0, records.U)(target.desired.domain, target.mxRegion) : [];
  }
  function findingsOf(result) {
    const {target: target, canSend: canSend} = result;
    const ofIdentity = target?.desired.kind === "custom" && canSend === false ? [ identityNotVerified(target.identity) ] : [];
    return [ ...dnsFindings(result), ...ofIdentity ].map(found => isFixedByPlan(found, result) ? {
      ...found,
      severity: "info",
      isFixedByPlan: true
    } : {
      ...found,
      isFixedByPlan: false
    }).toSorted(bySeverity);
  }
  function dnsFindings(result) {
    const {target: target, dns: dns, after: after} = result;
    if (!target || !dns) return [];
    const sesStatus = after?.kind === "custom" && after.domain === dns.name ? after.status : void 0;
    return diagnose(dns, {
      region: target.mxRegion,
      sesStatus: sesStatus,
      hostedZone: zoneOf(result)
    });
  }
  function zoneOf(result) {
    const publication = publicationOf(result);
    if (!publication) return;
    const {zone: zone, changes: changes} = publication;
    return {
      ...zone,
      holdsRecords: changes.length === 0 || result.isZoneComplete === true
    };
  }
  function stateToCome(result) {
    const {target: target, before: before} = result;
    const change = changeOf(result);
    return target && change && change !== "none" ? (0, attributes.Uy)(target.desired) : before;
  }
  function areRecordsInPlace({target: target, dns: dns}) {
    return target !== void 0 && dns !== void 0 && (0, record_status.RS)(dns, target.mxRegion);
  }
  function isFixedByPlan({code: code, severity: severity}, result) {
    const creates = type => toPublish(result).some(({record: record}) => record.type === type);
    switch (code) {
     case "MX_MISSING":
      return creates("MX");

     case "SPF_MISSING":
      return creates("TXT");

     case "NAME_ZONE_APPENDED":
     case "RECORDS_AT_OTHER_NAME":
      return creates(severity === "error" ? "MX" : "TXT");

     default:
      return false;
    }
  }
}),

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    qN: () => begin,
    O9: () => finish,
    Op: () => look
  });
  var plan_sentences = __webpack_require__(6602);
  var sentences = __webpack_require__(7170);
  var errors = __webpack_require__(5650);
  var settings = __webpack_require__(9818);
  var attributes = __webpack_require__(7243);
  var message_0 = __webpack_require__(3102);
  var record_status = __webpack_require__(3550);
  var run_result = __webpack_require__(1441);
  // CONCATENATED MODULE: ./report/wait-sentences.js
  function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1e3);
    const [minutes, rest] = [ Math.floor(seconds / 60), seconds % 60 ];
    if (minutes === 0) return message_0.ab`${rest} s`;
    return rest === 0 ? message_0.ab`${minutes} min` : message_0.ab`${minutes} min ${rest} s`;
  }
  function aboutPoll(poll, {target: target}) {
    if (poll.kind === "missed") return message_0.ab`Could not read the status this time (${poll.message}).`;
    const {current: current} = poll;
    const desired = target?.desired;
    if (desired?.kind !== "custom" || !(0, attributes.vo)(current, desired)) return message_0.ab`SES shows other settings: reads lag behind changes, or something else changed them.`;
    if (current.status === "FAILED") return message_0.ab`SES still shows ${(0, message_0.aY)("FAILED")}, as before the change.`;
    return message_0.ab`SES shows ${current.status ? message_0.ab`${current.status}` : message_0.ab`no status`}.`;
  }
  function aboutDns(result) {
    if (!result.dns) return message_0.ab`DNS was not checked.`;
    if ((0, run_result.xk)(result)) return message_0.ab`Both records are in place, so there's nothing left to do; SES just hasn't looked${again(result)} yet.`;
    const codes = (0, run_result.WX)(result).map(({code: code}) => code);
    return codes.length > 0 ? message_0.ab`DNS shows ${codes.join(", ")}.` : message_0.ab`DNS shows no problems.`;
  }
  function aboutFailed(result, restart = message_0.ab`run the step again, which makes SES start over.`) {
    const failed = message_0.ab`SES found no valid MX record for ${domainOf(result)} and stopped looking (status ${(0, 
    message_0.aY)("FAILED")}).`;
    switch (mxStatus(result)) {
     case "in place":
      return message_0.ab`${failed} The MX record is in place now: ${restart}${spfNote(result)}`;

     case "not known":
      return message_0.ab`${failed} ${reasons(result)} Check the DNS records; then ${restart}`;

     default:
      return message_0.ab`${failed} ${reasons(result)} Fix the DNS records; then ${restart}`;
    }
  }
  function aboutTimeout(limitMs, lastPoll, result) {
    const late = message_0.ab`SES didn't verify ${domainOf(result)} within ${duration(limitMs)}. ${aboutPoll(lastPoll, result)}`;
    return lastPoll.kind === "seen" && !isOfDomain(lastPoll.current, result) ? message_0.ab`${late} Make sure nothing else changes them, then run the step again.` : message_0.ab`${late} ${whileLooking(result)}`;
  }
  function whileLooking(result) {
    switch (mxStatus(result)) {
     case "in place":
      {
        const both = (0, run_result.xk)(result) ? message_0.ab`Both records are in place, so there's nothing left to do` : message_0.ab`The MX record is in place, which is all that SES needs`;
        return message_0.ab`${both}; SES just hasn't looked${again(result)} yet, and keeps looking for up to 72 hours. Run the step again later, or raise ${(0, 
        message_0.aY)("wait-minutes")}.${spfNote(result)}`;
      }

     case "not known":
      return message_0.ab`${reasons(result)} SES keeps looking for up to 72 hours: run the step again later, or raise ${(0, 
      message_0.aY)("wait-minutes")}.`;

     default:
      return message_0.ab`${reasons(result)} SES keeps looking for up to 72 hours: fix the DNS records, then run the step again.`;
    }
  }
  function again({after: after}) {
    return after?.kind === "custom" && after.status === "TEMPORARY_FAILURE" ? message_0.ab` again` : message_0.ab``;
  }
  function isOfDomain(current, result) {
    return current.kind === "custom" && current.domain === domainOf(result);
  }
  function domainOf({target: target}) {
    return target?.desired.kind === "custom" ? target.desired.domain : "";
  }
  function mxStatus({dns: dns, target: target}) {
    const seen = dns && target ? (0, record_status.Of)(dns, target.mxRegion) : [];
    return seen.find(({type: type}) => type === "MX")?.status ?? "not known";
  }
  function spfNote(result) {
    const spf = (0, run_result.WX)(result).filter(({severity: severity}) => severity === "warning");
    return spf.length > 0 ? message_0.ab` Also, ${named(spf)}` : message_0.ab``;
  }
  function reasons(result) {
    const findings = (0, run_result.WX)(result);
    const errors = findings.filter(({severity: severity}) => severity === "error");
    return findings.length > 0 ? named(errors.length > 0 ? errors : findings) : message_0.ab`Could not check DNS.`;
  }
  function named(findings) {
    return (0, message_0.fj)(findings.map(({code: code, message: message}) => message_0.ab`${code}: ${message}`));
  }
  // CONCATENATED MODULE: ./run/verification.js
  const PAUSES_MS = {
    shortest: 1e3,
    first: 5e3,
    longest: 3e4
  };
  const GROWTH = 1.5;
  const LONGEST_SILENCE_MS = 6e4;
  const MOST_LATE_MS = 11e3;
  const STALE_MS = 3e4;
  async function awaitVerification(target, start, context) {
    const {result: result, end: end} = await awaitDecision(target, start, context);
    const {requestId: requestId} = result;
    if (end?.kind === "failed") {
      const error = new errors.lZ("VERIFICATION_FAILED", aboutFailed(result), {
        requestId: requestId
      });
      return {
        ...result,
        error: error
      };
    }
    if (end?.kind === "timeout") {
      const text = aboutTimeout(end.limitMs, end.lastPoll, result);
      return {
        ...result,
        error: new errors.lZ("VERIFICATION_TIMEOUT", text, {
          requestId: requestId
        })
      };
    }
    return result;
  }
  async function awaitDecision(target, start, context, {endsWhenChanged: endsWhenChanged = false} = {}) {
    const {desired: desired} = target;
    const {settings: settings, clock: clock, runner: runner} = context;
    const log = line => runner.log(line);
    const time = new TimeLimit(Math.round(settings.waitMinutes * 6e4), clock);
    const narrator = new Narrator(time, log);
    let result = start;
    let mayBeStale = start.accepted && start.before?.kind === "custom" && start.before.status === "FAILED";
    for (const finding of (0, run_result.WX)(start)) log((0, sentences.Li)(finding));
    log(message_0.ab`Waiting for SES to verify ${desired.domain}, ${duration(time.limitMs)} at most.`);
    for (let pause = PAUSES_MS.first; ;pause = Math.min(pause * GROWTH, PAUSES_MS.longest)) {
      const seen = await (0, errors.gu)(lookAgain(target, time.untilNextLook(pause), context));
      if ("error" in seen) return {
        result: {
          ...result,
          error: endedBy(seen.error, time)
        }
      };
      const [poll, view] = seen;
      const isLate = time.elapsed() >= STALE_MS || time.isOver();
      mayBeStale &&= !isLate && isStillFailed(poll, desired);
      const {decision: decision, ...news} = judge(poll, desired, {
        isLate: isLate,
        mayBeStale: mayBeStale
      });
      result = {
        ...result,
        ...news,
        dns: view ?? result.dns
      };
      const end = endOf(decision === "changed" && !endsWhenChanged ? void 0 : decision, poll, time);
      if (end?.kind === "verified") log(message_0.ab`SES has verified ${desired.domain}, after ${duration(time.elapsed())}.`);
      if (end) return {
        result: result,
        end: end
      };
      narrator.tell(aboutLook(poll, desired, result), pause);
    }
  }
  function isStillFailed(poll, desired) {
    return (stateIn(poll, desired)?.status ?? "FAILED") === "FAILED";
  }
  function endOf(decision, lastPoll, time) {
    if (decision) return {
      kind: decision
    };
    return time.isOver() ? {
      kind: "timeout",
      limitMs: time.limitMs,
      lastPoll: lastPoll
    } : void 0;
  }
  async function lookAgain(target, pause, {aws: aws, dns: dns, clock: clock, signal: signal}) {
    await clock.sleep(pause, signal);
    return Promise.all([ aws.ses.poll(target), dns.look(target.desired.domain, target.identity.domain) ]);
  }
  function aboutLook(poll, desired, result) {
    const isOther = poll.kind === "seen" && !(0, attributes.vo)(poll.current, desired);
    const said = aboutPoll(poll, result);
    return isOther ? said : message_0.ab`${said} ${aboutDns(result)}`;
  }
  function endedBy(error, time) {
    if (error.code === "CANCELLED" || error.code === "INTERNAL_ERROR") return error;
    return error.with(message_0.ab`This ended the wait for verification after ${duration(time.elapsed())}.`);
  }
  function stateIn(poll, desired) {
    return poll.kind === "seen" && (0, attributes.vo)(poll.current, desired) ? poll.current : void 0;
  }
  function judge(poll, desired, {isLate: isLate, mayBeStale: mayBeStale}) {
    if (poll.kind === "missed") return {};
    const news = {
      after: poll.current,
      requestId: poll.requestId
    };
    const state = stateIn(poll, desired);
    if (!state) return isLate ? {
      ...news,
      decision: "changed"
    } : {};
    if (mayBeStale && state.status === "FAILED") return {};
    if (state.status === "SUCCESS") return {
      ...news,
      decision: "verified"
    };
    return {
      ...news,
      decision: state.status === "FAILED" ? "failed" : void 0
    };
  }
  class TimeLimit {
    limitMs;
    #clock;
    #startedAt;
    constructor(limitMs, clock) {
      this.limitMs = limitMs;
      this.#clock = clock;
      this.#startedAt = clock.monotonic();
    }
    elapsed() {
      return this.#clock.monotonic() - this.#startedAt;
    }
    left() {
      return Math.max(0, this.limitMs - this.elapsed());
    }
    isOver() {
      return this.left() === 0;
    }
    untilNextLook(pause) {
      const next = this.left() < pause + PAUSES_MS.shortest ? this.left() : pause;
      return Math.max(next, PAUSES_MS.shortest);
    }
  }
  class Narrator {
    #time;
    #log;
    #told="";
    #toldAt=0;
    constructor(time, log) {
      this.#time = time;
      this.#log = log;
    }
    tell(state, pause) {
      const elapsed = this.#time.elapsed();
      const nextChance = elapsed + Math.min(pause * GROWTH, PAUSES_MS.longest) + MOST_LATE_MS;
      if (state.plain() === this.#told && nextChance - this.#toldAt <= LONGEST_SILENCE_MS) return;
      this.#told = state.plain();
      this.#toldAt = elapsed;
      this.#log(message_0.ab`After ${duration(elapsed)}, with ${duration(this.#time.left())} left: ${state}`);
    }
  }
  var warn = __webpack_require__(7099);
  // CONCATENATED MODULE: ./run/apply.js
  async function carryOut(target, start, plan, context) {
    if (!(0, settings.K)(target)) return updateSes(target, start, plan, context);
    const published = await publishRecords(target, start, plan, context);
    return published.error ? published : updateSes(target, published, plan, context);
  }
  async function publishRecords(target, result, {publication: publication, impact: impact}, context) {
    if (!publication) return result;
    const {publish: publish} = await __webpack_require__.e(349).then(__webpack_require__.bind(__webpack_require__, 9349));
    return publish(target, result, publication, impact, context);
  }
  async function updateSes(target, result, {change: change, impact: impact}, context) {
    if (change === "none") return result;
    const {aws: aws, runner: runner} = context;
    const {desired: desired} = target;
    runner.log((0, sentences.O5)(change, result.before, desired));
    const warned = impact === "no" ? result : (0, warn.R)(result, "Mail stops until SES verifies the domain", (0, 
    sentences.i2)(impact, result.before, desired), runner);
    const put = await (0, errors.gu)(aws.ses.put(target, desired).then(requestId => ({
      requestId: requestId
    })));
    if ("error" in put) {
      const {mayBeDone: mayBeDone, requestId: requestId = ""} = put.error.details;
      const isBetween = result.published.length > 0 && !mayBeDone;
      const error = isBetween ? put.error.with(sentences.vv) : put.error;
      return mayBeDone === "Amazon SES" ? {
        ...warned,
        requestId: requestId,
        error: error,
        after: void 0
      } : {
        ...result,
        requestId: requestId,
        error: error
      };
    }
    const {requestId: requestId} = put;
    runner.log(message_0.ab`Amazon SES accepted the change (request ID ${requestId || "not given"}).`);
    const updated = {
      ...warned,
      accepted: true,
      requestId: requestId,
      after: (0, attributes.Uy)(desired)
    };
    return desired.kind === "default" ? confirmDisabled(target, updated, context) : updated;
  }
  const CONFIRMATION_PAUSES_MS = [ 1e3, 1e3 ];
  async function confirmDisabled(target, result, {aws: aws, clock: clock, signal: signal, runner: runner}) {
    let seen;
    for (const pause of CONFIRMATION_PAUSES_MS) {
      const poll = await (0, errors.gu)(clock.sleep(pause, signal).then(() => aws.ses.poll(target)));
      if (poll.kind !== "seen") return result;
      if (poll.current.kind === "default") return {
        ...result,
        after: poll.current
      };
      seen = poll.current;
    }
    return (0, warn.R)({
      ...result,
      after: seen
    }, "Still enabled", (0, sentences.iD)(seen), runner);
  }
  async function waitForSes(target, result, context) {
    if (result.error || !(0, settings.K)(target)) return result;
    if (context.settings.waitMinutes === 0 || (0, attributes.c2)(result.after) === "SUCCESS") return result;
    return awaitVerification(target, result, context);
  }
  var decision = __webpack_require__(576);
  // CONCATENATED MODULE: ./report/check-sentences.js
  function aboutCheck({before: before}) {
    return message_0.ab`${(0, sentences.F9)(before)}.`;
  }
  function aboutDrift(drift, {identity: identity, region: region}) {
    const list = drift.map(aboutDifference).reduce((all, next) => message_0.ab`${all}; ${next}`);
    return message_0.ab`The SES settings for ${identity.name} in ${region} don't match (${list}). The next run with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")} sets the expected values; if SES is right, correct the inputs.`;
  }
  function aboutDifference({attribute: attribute, wanted: wanted, found: found}) {
    const subject = attribute === "domain" ? message_0.ab`MAIL FROM domain` : message_0.ab`behavior on MX failure`;
    return message_0.ab`${subject}: expected ${wanted ?? message_0.ab`none`}, found ${found ?? message_0.ab`none`}`;
  }
  function aboutNotVerified(timeout, result) {
    const {domain: domain = "", status: status = ""} = result.after?.kind === "custom" ? result.after : {};
    if (status === "FAILED") return aboutFailed(result, message_0.ab`the next run with ${(0, 
    message_0.aY)("mode")} ${(0, message_0.aY)("apply")} makes SES start over.`);
    if (timeout) return aboutTimeout(timeout.limitMs, timeout.lastPoll, result);
    const state = status === "TEMPORARY_FAILURE" ? message_0.ab`can no longer find the MX record of ${domain}` : message_0.ab`hasn't verified ${domain}`;
    return message_0.ab`The SES settings match, but SES ${state} (status ${status || "unknown"}). ${whileLooking(result)}`;
  }
  var run_plan = __webpack_require__(112);
  // CONCATENATED MODULE: ./run/check.js
  async function check(target, result, ses, context) {
    if (ses.kind === "denied") {
      const error = ses.error.with(message_0.ab`Without that permission, ${(0, message_0.aY)("check")} has nothing to compare.`);
      return {
        ...result,
        plan: void 0,
        error: error
      };
    }
    context.runner.log(aboutCheck(result));
    const compared = compare(target, result);
    return compared.error || !(0, settings.K)(target) ? compared : requireVerified(target, compared, context);
  }
  function compare(target, seen) {
    const {after: after, requestId: requestId} = seen;
    if (!after) return seen;
    const ses = {
      kind: "known",
      current: after,
      requestId: requestId,
      canSend: seen.canSend
    };
    const result = {
      ...seen,
      plan: (0, run_plan.C)(target, {
        ses: ses,
        zone: void 0,
        dns: void 0
      }, 0)
    };
    const drift = (0, decision.tX)(after, target.desired);
    if (drift.length === 0) return result;
    return {
      ...result,
      error: new errors.lZ("DRIFT_DETECTED", aboutDrift(drift, target), {
        requestId: requestId
      })
    };
  }
  async function requireVerified(target, result, context) {
    const {result: waited, end: end} = await waitIfOfUse(target, result, context);
    if (waited.error) return waited;
    const compared = compare(target, waited);
    if (compared.error || (0, attributes.c2)(compared.after) === "SUCCESS") return compared;
    const timeout = end?.kind === "timeout" ? end : void 0;
    const {requestId: requestId} = compared;
    const error = new errors.lZ("NOT_VERIFIED", aboutNotVerified(timeout, compared), {
      requestId: requestId
    });
    return {
      ...compared,
      error: error
    };
  }
  async function waitIfOfUse(target, result, context) {
    const status = (0, attributes.c2)(result.after);
    if (context.settings.waitMinutes === 0 || status === "SUCCESS" || status === "FAILED") return {
      result: result
    };
    return awaitDecision(target, result, context, {
      endsWhenChanged: true
    });
  }
  var observe = __webpack_require__(2179);
  // CONCATENATED MODULE: ./run/target.js
  async function look(known, target, ses, context) {
    const observation = await (0, observe.l)(target, ses, context);
    context.signal.throwIfAborted();
    const plan = (0, run_plan.C)(target, observation, context.settings.waitMinutes);
    return {
      result: withObservation(known, observation, plan),
      observation: observation,
      plan: plan
    };
  }
  async function begin(target, {result: result, observation: observation, plan: plan}, context) {
    const {mode: mode} = context.settings;
    if (mode === "check" && observation.ses.kind !== "failed") return check(target, result, observation.ses, context);
    const told = tellPlan(result, target, observation, plan, context);
    if (plan.kind === "blocked") return {
      ...told,
      error: (0, sentences.qX)(plan.obstacle)
    };
    return mode === "apply" ? carryOut(target, told, plan, context) : told;
  }
  async function finish(target, result, context) {
    return context.settings.mode === "apply" ? waitForSes(target, result, context) : result;
  }
  function withObservation(known, {ses: ses, dns: dns}, plan) {
    const state = ses.kind === "known" ? {
      before: ses.current,
      after: ses.current,
      requestId: ses.requestId,
      canSend: ses.canSend
    } : {};
    return {
      ...known,
      ...state,
      dns: dns,
      plan: plan
    };
  }
  function tellPlan(known, {desired: desired}, {ses: ses}, plan, {settings: settings, runner: runner}) {
    const {change: change, impact: impact} = plan;
    if (change === void 0) return known;
    const isPreview = settings.mode === "plan";
    let told = known;
    if (ses.kind === "denied") told = (0, warn.R)(told, "Current SES settings unknown", (0, 
    sentences.n$)(ses.error, settings.mode), runner);
    if (isPreview) {
      runner.log((0, plan_sentences.$h)(change, told.before, desired));
      for (const line of (0, plan_sentences.WP)(told.before, (0, run_result.f)(told))) runner.log(line);
    } else if (change === "none") runner.log((0, sentences.ji)(told.before));
    if (!isPreview || plan.kind === "blocked") return told;
    if (impact !== "no") told = (0, warn.R)(told, "Mail would stop", (0, sentences.i2)(impact, told.before, desired), runner);
    if (plan.publication) {
      const {zone: zone, changes: changes} = plan.publication;
      runner.log(changes.length > 0 ? (0, sentences.e7)(zone, changes) : (0, sentences.jz)(zone));
    }
    return told;
  }
}),

/***/ 7099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    R: () => warn
  });
  function warn(result, title, warning, runner) {
    runner.warning(title, warning);
    return {
      ...result,
      warnings: [ ...result.warnings, warning ]
    };
  }
})

};
