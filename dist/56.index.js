export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    openCloudflare: () => openCloudflare
  });
  var remembered = __webpack_require__(9251);
  var zone_records = __webpack_require__(8288);
  var errors = __webpack_require__(5650);
  var dns_view = __webpack_require__(6153);
  var names = __webpack_require__(1236);
  var zone_file = __webpack_require__(1407);
  var message_0 = __webpack_require__(3102);
  var http = __webpack_require__(5800);
  var http_response = __webpack_require__(5407);
  var retry = __webpack_require__(4443);
  var network_errors = __webpack_require__(790);
  // CONCATENATED MODULE: ./cloudflare/cloudflare-errors.js
  const KINDS = new Map([ [ 971, "throttled" ], [ 1e3, "token" ], [ 1001, "no-zone" ], [ 6003, "token" ], [ 6111, "token" ], [ 7e3, "no-zone" ], [ 7003, "no-zone" ], [ 9106, "token" ], [ 9109, "token-or-permission" ], [ 1e4, "token-or-permission" ], [ 81053, "exists" ], [ 81054, "exists" ], [ 81055, "exists" ], [ 81056, "exists" ], [ 81057, "exists" ], [ 81058, "exists" ] ]);
  class CloudflareRefusal extends Error {
    kind;
    retry;
    retryAfterMs;
    constructor(status, errors, retryAfterMs) {
      const listed = errorsIn(errors);
      super(listed.map(({code: code, message: message}) => `${code}: ${message}`).join("; ") || `status ${status}, no message`);
      this.name = "CloudflareRefusal";
      this.kind = kindOf(status, listed);
      this.retry = RETRIES[this.kind] ?? "final";
      this.retryAfterMs = retryAfterMs;
    }
  }
  const RETRIES = {
    throttled: "throttled",
    broken: "transient"
  };
  function errorsIn(value) {
    if (!Array.isArray(value)) return [];
    return value.flatMap(error => {
      const {code: code, message: message, error_chain: error_chain} = error ?? {};
      return [ {
        code: Number(code),
        message: String(message)
      }, ...errorsIn(error_chain) ];
    });
  }
  function kindOf(status, errors) {
    if (status === 429) return "throttled";
    if (status >= 500) return "broken";
    if (status === 401) return "token";
    if (errors.some(({message: message}) => /invalid access token/i.test(message))) return "token";
    if (errors.some(({message: message}) => /^unauthorized to access/i.test(message))) return "permission";
    const known = errors.map(({code: code}) => KINDS.get(code)).find(kind => kind !== void 0);
    return known ?? (status === 403 ? "permission" : "refused");
  }
  function isCloudflareFailure(error) {
    return [ http.pM, http_response.Vk, CloudflareRefusal ].some(Failure => error instanceof Failure);
  }
  function mayBeDone(failure) {
    if (failure instanceof http.pM) return failure.mayHaveArrived;
    if (failure instanceof http_response.Vk) return failure.status < 300 || failure.status >= 500;
    return failure.kind === "broken";
  }
  function explainCloudflareFailure(failure, permission, {zoneId: zoneId, isTokenFine: isTokenFine}) {
    if (failure instanceof http.pM) return new errors.lZ("NETWORK_ERROR", (0, network_errors.KL)(failure));
    const attempts = (0, network_errors.f5)(failure.retry);
    if (failure instanceof http_response.Vk) {
      const {host: host, status: status, what: what} = failure;
      if (status === 429) return throttled(message_0.ab`status ${status} and ${what}`, attempts);
      return new errors.lZ("SERVICE_ERROR", message_0.ab`Cloudflare returned an unusable response${attempts}: ${host} answered with status ${status} and ${what}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${(0, 
      message_0.aY)("CLOUDFLARE_BASE_URL")} if it is set.`);
    }
    const {kind: kind, message: message} = failure;
    const said = message_0.ab`(Cloudflare: "${message}")`;
    const isToken = kind === "token" || kind === "token-or-permission" && !isTokenFine;
    if (isToken) {
      const other = kind === "token" ? message_0.ab`` : message_0.ab` If an account owns it, it may lack the permission ${(0, 
      message_0.aY)(permission)} instead.`;
      return new errors.lZ("CREDENTIALS_REJECTED", message_0.ab`Cloudflare does not accept the API token ${said}. Set ${(0, 
      message_0.aY)("cloudflare-api-token")} to a token that exists and has not expired, not to a Global API Key, and check the token's IP address filter.${other}`);
    }
    switch (kind) {
     case "permission":
     case "token-or-permission":
      return new errors.lZ("ACCESS_DENIED", message_0.ab`The Cloudflare API token lacks the permission ${(0, 
      message_0.aY)(permission)}${zoneId ? message_0.ab` for the zone ${zoneId}` : message_0.ab``} ${said}. ${aboutMissing(permission)}`);

     case "throttled":
      return throttled(message_0.ab`"${message}"`, attempts);

     case "broken":
      return new errors.lZ("SERVICE_ERROR", message_0.ab`Cloudflare failed to serve the request${attempts} ("${message}"). This is usually temporary: run the step again, and check ${(0, 
      message_0.aY)("cloudflarestatus.com")} if it persists.`);

     case "no-zone":
      return new errors.lZ("REQUEST_REJECTED", message_0.ab`There is no Cloudflare zone ${zoneId ?? ""} that this token can see ${said}. Correct ${(0, 
      message_0.aY)("cloudflare-zone-id")}, or leave it out to find the zone by name.`);

     default:
      return new errors.lZ("REQUEST_REJECTED", message_0.ab`Cloudflare refused the request ${said}. Check ${(0, 
      message_0.aY)("cloudflare-zone-id")} and the records of the zone.`);
    }
  }
  function aboutMissing(permission) {
    return permission === "Zone:Read" ? message_0.ab`Add it to the token and include the zone in its zone resources.` : message_0.ab`Add it to the token (${(0, 
    message_0.aY)("DNS:Edit")} to publish, ${(0, message_0.aY)("DNS:Read")} is enough for ${(0, 
    message_0.aY)("plan")}) and include the zone in its zone resources.`;
  }
  function throttled(said, attempts) {
    return new errors.lZ("RATE_LIMITED", message_0.ab`Cloudflare throttled the request${attempts} (${said}). Its limit is 1,200 requests in five minutes for each user: run the step again in five minutes.`);
  }
  // CONCATENATED MODULE: ./cloudflare/api.js
  const DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4";
  const PAGE = 50;
  const MOST_PAGES = 50;
  class CloudflareApi {
    #token;
    #baseUrl;
    #edges;
    #handler;
    #isTokenKnown=false;
    constructor(token, env, edges) {
      const {signal: signal, trace: trace} = edges;
      this.#token = token;
      this.#baseUrl = (env["CLOUDFLARE_BASE_URL"]?.trim() || DEFAULT_BASE_URL).replace(/(?<!\/)\/+$/, "");
      this.#edges = edges;
      this.#handler = new http.e$({
        expects: "json",
        signal: signal,
        trace: trace
      });
    }
    async zonesNamed(name) {
      const zones = await this.#list({
        path: "/zones",
        query: {
          name: name
        },
        permission: "Zone:Read",
        item: toZone
      });
      return zones.filter(zone => zone.name === name);
    }
    async zone(id) {
      return this.#call({
        method: "GET",
        path: zonePath(id),
        permission: "Zone:Read",
        zoneId: id,
        read: toZone
      });
    }
    async records(zoneId, name) {
      const records = await this.#list({
        path: `${zonePath(zoneId)}/dns_records`,
        query: {
          "name.exact": name
        },
        permission: "DNS:Read",
        zoneId: zoneId,
        item: toRecord
      });
      return records.filter(record => record.name === name);
    }
    async create(zoneId, posts) {
      return this.#call({
        method: "POST",
        path: `${zonePath(zoneId)}/dns_records/batch`,
        body: {
          posts: posts
        },
        permission: "DNS:Edit",
        zoneId: zoneId,
        read: result => isObject(result) ? {
          kind: "accepted"
        } : void 0,
        accept: ({kind: kind, message: message}, isInDoubt) => kind === "exists" ? {
          kind: "refused",
          message: message,
          isInDoubt: isInDoubt
        } : void 0
      });
    }
    close() {
      this.#handler.destroy();
    }
    async #list(list) {
      const {path: path, query: query, item: item, ...call} = list;
      const found = [];
      for (let number = 1; ;number++) {
        const search = new URLSearchParams({
          ...query,
          page: String(number),
          per_page: String(PAGE)
        });
        const page = await this.#call({
          ...call,
          method: "GET",
          path: `${path}?${search}`,
          read: (result, info) => number > MOST_PAGES ? void 0 : readPage(result, info, item)
        });
        found.push(...page.items);
        if (number >= page.pages) return found;
      }
    }
    async #call(call) {
      const {clock: clock, signal: signal, onRetry: onRetry, limiter: limiter} = this.#edges;
      signal.throwIfAborted();
      let isInDoubt = false;
      const attempt = async () => {
        try {
          return {
            value: await this.#send(call, isInDoubt)
          };
        } catch (error) {
          isInDoubt ||= !isCloudflareFailure(error) || mayBeDone(error);
          if (isCloudflareFailure(error)) return {
            failure: error
          };
          throw error;
        }
      };
      try {
        const result = await (0, retry.LH)(() => (0, retry.lo)(attempt, limiter), {
          clock: clock,
          signal: signal,
          onRetry: ({message: message}, delayMs) => onRetry("Cloudflare", message, delayMs)
        });
        if ("value" in result) return result.value;
        throw signal.aborted ? signal.reason : await this.#explain(result.failure, call);
      } catch (error) {
        const failure = (0, errors.ie)(error);
        if (call.method === "GET" || !isInDoubt) throw failure;
        const doubt = message_0.ab`Cloudflare may or may not have applied the change; running the step again is safe.`;
        throw failure.with(doubt, {
          mayBeDone: "Cloudflare"
        });
      }
    }
    async #send({method: method, path: path, body: body, read: read, accept: accept}, isInDoubt = false) {
      const url = new URL(`${this.#baseUrl}${path}`);
      const {response: response} = await this.#handler.handle((0, http.pU)(url, {
        method: method,
        headers: {
          accept: "application/json",
          authorization: `Bearer ${this.#token}`,
          ...body && {
            "content-type": "application/json"
          }
        },
        body: body && JSON.stringify(body)
      }));
      const {statusCode: status, headers: headers} = response;
      const {success: success, errors: errors, result: result, result_info: result_info} = JSON.parse(response.body.toString("utf8") || "{}");
      if (status < 300 && typeof success !== "boolean") throw new http_response.Vk(url.hostname, status, "something that is not a Cloudflare API response");
      if (success !== true || status >= 300) {
        const refusal = new CloudflareRefusal(status, errors, (0, http_response.mK)(headers));
        const accepted = accept?.(refusal, isInDoubt);
        if (accepted !== void 0) return accepted;
        this.#isTokenKnown ||= refusal.kind === "permission";
        throw refusal;
      }
      const value = read(result, result_info);
      if (value === void 0) throw new http_response.Vk(url.hostname, status, "no usable result");
      this.#isTokenKnown = true;
      return value;
    }
    async #explain(failure, {permission: permission, zoneId: zoneId}) {
      const isUnclear = failure instanceof CloudflareRefusal && failure.kind === "token-or-permission";
      const isTokenFine = isUnclear && await this.#isTokenFine(zoneId);
      return explainCloudflareFailure(failure, permission, {
        zoneId: zoneId,
        isTokenFine: isTokenFine
      });
    }
    async #isTokenFine(zoneId) {
      const ofZone = zoneId ? [ `${zonePath(zoneId)}/dns_records` ] : [];
      const read = result => Array.isArray(result) || textOf(result, "status") === "active" || void 0;
      for (const path of [ "/user/tokens/verify", ...ofZone, "/zones" ]) {
        if (this.#isTokenKnown) break;
        await this.#send({
          method: "GET",
          path: path,
          permission: "Zone:Read",
          read: read
        }).catch(() => {});
      }
      return this.#isTokenKnown;
    }
  }
  function zonePath(id) {
    return `/zones/${encodeURIComponent(id)}`;
  }
  function readPage(result, info, item) {
    if (!Array.isArray(result)) return;
    const items = result.map(item).filter(value => value !== void 0);
    if (items.length < result.length) return;
    const untold = items.length < PAGE ? 1 : Number.POSITIVE_INFINITY;
    return {
      items: items,
      pages: numberOf(info, "total_pages") ?? untold
    };
  }
  function toZone(value) {
    const [id, name, status] = [ textOf(value, "id"), textOf(value, "name"), textOf(value, "status") ];
    if (!id || !name || status === void 0) return;
    const listed = isObject(value) && Array.isArray(value["name_servers"]) ? value["name_servers"] : [];
    const nameServers = listed.filter(host => typeof host === "string").map(toName);
    return {
      id: id,
      name: toName(name),
      status: status,
      type: textOf(value, "type") ?? "full",
      nameServers: nameServers
    };
  }
  function toRecord(value) {
    const [type, name, content = ""] = [ textOf(value, "type"), textOf(value, "name"), textOf(value, "content") ];
    if (!type || !name) return;
    return {
      type: type,
      name: toName(name),
      content: NAMES.has(type) ? toName(content) : content,
      ttl: numberOf(value, "ttl") ?? 1,
      priority: numberOf(value, "priority")
    };
  }
  const NAMES = new Set([ "CNAME", "MX", "NS" ]);
  function toName(text) {
    return (0, names.MH)((0, names.gn)(text) || text);
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function textOf(value, key) {
    const field = isObject(value) ? value[key] : void 0;
    return typeof field === "string" ? field : void 0;
  }
  function numberOf(value, key) {
    const field = isObject(value) ? value[key] : void 0;
    return typeof field === "number" ? field : void 0;
  }
  // CONCATENATED MODULE: ./cloudflare/provider.js
  function openCloudflare(choice, token, env, edges) {
    return new CloudflareProvider(new CloudflareApi(token, env, edges), choice);
  }
  const AUTOMATIC_TTL_SECONDS = 300;
  class CloudflareProvider {
    #api;
    #choice;
    #zonesNamed=new Map;
    #zones=new Map;
    constructor(api, choice) {
      this.#api = api;
      this.#choice = choice;
    }
    async findZone(domain, delegated) {
      const zone = this.#choice.kind === "id" ? await this.#declaredZone(this.#choice.id, delegated) : await this.#findByName(domain, delegated);
      checkZone(zone, domain);
      const {id: id, name: name, nameServers: nameServers} = zone;
      return {
        provider: "cloudflare",
        id: id,
        name: name,
        nameServers: nameServers
      };
    }
    records(zone, domain) {
      return (0, zone_records.v)(zone, domain, name => this.#recordSets(zone, name));
    }
    async change(zone, changes) {
      const names = [ ...new Set(changes.map(({record: record}) => record.name)) ];
      const sets = new Map(await Promise.all(names.map(async name => [ name, await this.#recordSets(zone, name) ])));
      const changed = changes.find(change => !isAsRead(change, sets.get(change.record.name) ?? []));
      if (changed) {
        const {type: type, name: name} = changed.record;
        const message = `the ${type} records of ${name} have changed`;
        return {
          kind: "refused",
          code: "DNS_CONFLICT",
          message: message,
          isInDoubt: false
        };
      }
      const answer = await this.#api.create(zone.id, changes.map(provider_toRecord));
      return answer.kind === "accepted" ? {
        kind: "accepted",
        isInSync: void 0
      } : {
        ...answer,
        code: "DNS_CONFLICT"
      };
    }
    close() {
      this.#api.close();
    }
    async #recordSets({id: id}, name) {
      return toRecordSets(await this.#api.records(id, name));
    }
    async #declaredZone(id, delegated) {
      try {
        return await (0, remembered.H)(this.#zones, id, () => this.#api.zone(id));
      } catch (error) {
        if (!(error instanceof errors.lZ) || error.code !== "ACCESS_DENIED") throw error;
        const seen = await delegated();
        const isRight = seen !== void 0 && (await this.#api.records(id, seen.name)).length > 0;
        if (!isRight) throw error;
        return {
          ...seen,
          id: id,
          status: "active",
          type: "full"
        };
      }
    }
    async #findByName(domain, delegated) {
      for (const name of (0, names.OZ)(domain)) {
        const zones = await (0, remembered.H)(this.#zonesNamed, name, () => this.#api.zonesNamed(name));
        const active = zones.filter(isInUse);
        if (active.length > 1) return theDelegated(name, active, await delegated());
        const found = active[0] ?? zones[0];
        if (found) return found;
      }
      throw new errors.lZ("REQUEST_REJECTED", message_0.ab`The Cloudflare API token can't see any zone that contains ${domain}. Give it the permission ${(0, 
      message_0.aY)("Zone:Read")} for that zone, or set ${(0, message_0.aY)("cloudflare-zone-id")}; if the zone is in another Cloudflare account, use a token from there.`);
    }
  }
  function isInUse({status: status, type: type}) {
    return status === "active" && type === "full";
  }
  function theDelegated(name, zones, seen) {
    const delegated = zones.filter(zone => seen && (0, dns_view.Ny)(seen, zone));
    if (delegated.length === 1 && delegated[0]) return delegated[0];
    const ids = zones.map(({id: id}) => id).join(", ");
    throw new errors.lZ("REQUEST_REJECTED", message_0.ab`The Cloudflare API token can see ${zones.length} zones named ${name} (${ids}), and public DNS doesn't show which of them is delegated. Set ${(0, 
    message_0.aY)("cloudflare-zone-id")} to the ID of the right one.`);
  }
  function checkZone(zone, domain) {
    const {id: id, name: name, status: status, type: type, nameServers: nameServers} = zone;
    if (!(0, names.UO)(domain, name)) throw new errors.lZ("REQUEST_REJECTED", message_0.ab`The Cloudflare zone ${id} is for ${name}, which doesn't contain ${domain}. Correct ${(0, 
    message_0.aY)("cloudflare-zone-id")}, or leave it out to find the zone by name.`);
    if (isInUse(zone)) return;
    if (status === "active" && type === "secondary") throw new errors.lZ("REQUEST_REJECTED", message_0.ab`The Cloudflare zone ${name} (${id}) is of type ${type}: Cloudflare serves it, but takes its records from its primary DNS provider. Publish the records there.`);
    const state = status === "active" ? message_0.ab`of type ${type}` : message_0.ab`not active (status ${status})`;
    const fix = nameServers.length > 0 && type === "full" ? message_0.ab`At the registrar, set its name servers to ${nameServers.join(", ")}, or publish the records at the DNS provider that public DNS delegates it to.` : message_0.ab`Publish the records at the DNS provider that public DNS delegates it to.`;
    throw new errors.lZ("REQUEST_REJECTED", message_0.ab`The Cloudflare zone ${name} (${id}) is ${state}, so public DNS doesn't show its records. ${fix}`);
  }
  function isAsRead({record: record, joins: joins}, sets) {
    const set = sets.find(({type: type}) => type === record.type);
    return (set?.values ?? []).toSorted().join("\n") === (joins?.values ?? []).toSorted().join("\n");
  }
  function toRecordSets(records) {
    const byType = Map.groupBy(records, ({type: type}) => type);
    return [ ...byType ].map(([type, rows]) => ({
      type: type,
      ttl: ttlOf(rows[0]?.ttl),
      values: rows.map(toValue),
      isSpecial: false
    }));
  }
  function ttlOf(ttl = 1) {
    return ttl === 1 ? AUTOMATIC_TTL_SECONDS : ttl;
  }
  function toValue({type: type, content: content, priority: priority}) {
    if (type === "MX") return `${priority} ${content}`;
    if (type !== "TXT" || QUOTED.test(content)) return content;
    return (0, zone_file.gb)(content.replace(/["\\]/g, "\\$&"));
  }
  const QUOTED = /^\s*"(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*\s*$/s;
  function provider_toRecord({record: record, joins: joins}) {
    const {type: type, name: name, value: value} = record;
    const ttl = joins?.ttl ?? record.ttl;
    return record.type === "MX" ? {
      type: type,
      name: name,
      content: value,
      ttl: ttl,
      priority: record.priority
    } : {
      type: type,
      name: name,
      content: (0, zone_file.gb)(value),
      ttl: ttl
    };
  }
}),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    v: () => readZoneRecords
  });
  var _mail_from_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);
  async function readZoneRecords(zone, domain, recordSets) {
    const between = (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_0__.OZ)(domain).filter(name => name !== domain && name !== zone.name && (0, 
    _mail_from_names_js__WEBPACK_IMPORTED_MODULE_0__.UO)(name, zone.name));
    const [sets, ...others] = await Promise.all([ domain, ...between ].map(recordSets));
    const delegations = between.flatMap((name, i) => (others[i] ?? []).flatMap(({type: type, values: values}) => type === "NS" ? [ {
      name: name,
      nameServers: values
    } ] : []));
    return {
      sets: sets ?? [],
      delegations: delegations
    };
  }
}),

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
