export const id = 518;
export const ids = [518,55];
export const modules = {

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

/***/ 5055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    Route53Api: () => Route53Api
  });
  var Route53Client = __webpack_require__(7966);
  var GetHostedZoneCommand = __webpack_require__(1966);
  var ListHostedZonesByNameCommand = __webpack_require__(5689);
  var ListResourceRecordSetsCommand = __webpack_require__(9607);
  var ChangeResourceRecordSetsCommand = __webpack_require__(5443);
  var GetChangeCommand = __webpack_require__(265);
  var client = __webpack_require__(3965);
  var http = __webpack_require__(5800);
  var response = __webpack_require__(5407);
  var names = __webpack_require__(1236);
  var session_policy = __webpack_require__(6886);
  var transport_errors = __webpack_require__(7580);
  var errors = __webpack_require__(5650);
  var regions = __webpack_require__(2221);
  var message_0 = __webpack_require__(3102);
  // CONCATENATED MODULE: ./route53/route53-errors.js
  function explainRoute53Failure(failure, permission, {zoneId: zoneId, region: region, role: role}) {
    const {name: name, message: message} = failure;
    const as = role ? message_0.ab` for the role ${role} (${(0, message_0.aY)("hosted-zone-role-to-assume")})` : message_0.ab``;
    if ((0, transport_errors.a)(failure)) return (0, transport_errors.B)(failure, {
      service: "Amazon Route 53",
      action: permission,
      region: region,
      endpointVariable: "AWS_ENDPOINT_URL_ROUTE_53"
    });
    if (name === "NoSuchHostedZone") return new errors.lZ("REQUEST_REJECTED", message_0.ab`There is no hosted zone ${zoneId} in the account of ${role ? message_0.ab`the role ${role}` : message_0.ab`these credentials`} (Amazon Route 53: "${message}"). Correct ${(0, 
    message_0.aY)("hosted-zone-id")}, set it to ${(0, message_0.aY)("auto")}, or set ${(0, 
    message_0.aY)("hosted-zone-role-to-assume")} to a role in the account that has the zone.`);
    switch (failure.kind) {
     case "denied":
      return new errors.lZ("ACCESS_DENIED", /session policy/i.test(message) ? message_0.ab`A session policy denies ${permission} (Amazon Route 53: "${message}"). ${session_policy.W}` : message_0.ab`IAM denies ${permission} on ${resourceOf(permission, zoneId, region)}${as} (Amazon Route 53: "${message}"). Allow that action in a policy of the role or user; if the zone belongs to another account, set ${(0, 
      message_0.aY)("hosted-zone-role-to-assume")} to a role there. Or leave out ${(0, 
      message_0.aY)("dns-provider")} and ${(0, message_0.aY)("hosted-zone-id")}, and publish the records yourself.`);

     case "credentials":
      return new errors.lZ("CREDENTIALS_REJECTED", message_0.ab`Amazon Route 53 does not accept the credentials${as} (${name}: "${message}"). Get fresh ones in the same job, or set ${(0, 
      message_0.aY)("role-to-assume")}.`);

     default:
      return new errors.lZ("REQUEST_REJECTED", message_0.ab`Amazon Route 53 refused ${permission} (${name || "error"}: "${message}"). Check ${(0, 
      message_0.aY)("hosted-zone-id")}.`);
    }
  }
  function resourceOf(permission, zoneId, region) {
    const partition = (0, regions.iQ)(region);
    if (permission === "route53:ListHostedZonesByName") return "*";
    const resource = permission === "route53:GetChange" ? "change/*" : `hostedzone/${zoneId}`;
    return `arn:${partition}:route53:::${resource}`;
  }
  // CONCATENATED MODULE: ./route53/api.js
  const PAGE = 20;
  const MOST_PAGES = {
    named: 50,
    whole: 1e3
  };
  const LARGE_PAGE = {
    recordSets: 300,
    zones: 100
  };
  class Route53Api {
    #edges;
    #access;
    #client;
    constructor(access, edges) {
      const {region: region, credentials: credentials} = access;
      const {signal: signal, trace: trace} = edges;
      this.#edges = edges;
      this.#access = access;
      this.#client = new Route53Client.L({
        ...(0, client.ry)(region),
        credentials: credentials,
        requestHandler: new http.e$({
          expects: "xml",
          signal: signal,
          trace: trace
        })
      });
    }
    async hostedZone(id) {
      const command = new GetHostedZoneCommand.H({
        Id: id
      });
      return this.#call("route53:GetHostedZone", id, async () => {
        const {HostedZone: zone, DelegationSet: DelegationSet} = await this.#client.send(command);
        if (!zone?.Name) throw new response.Vk("Amazon Route 53", 200, "no hosted zone");
        const nameServers = (DelegationSet?.NameServers ?? []).map(names.MH);
        const name = (0, names.MH)(zone.Name);
        const recordSets = zone.ResourceRecordSetCount;
        return {
          provider: "route53",
          id: id,
          name: name,
          isPrivate: isPrivate(zone),
          nameServers: nameServers,
          recordSets: recordSets
        };
      });
    }
    async publicZonesNamed(name) {
      const found = [];
      for await (const {zones: zones, next: next} of this.#zonePages(PAGE, name)) {
        found.push(...zones.filter(zone => zone.name === name).map(({id: id}) => id));
        if (next !== name) break;
      }
      return found;
    }
    async allPublicZones() {
      const found = new Map;
      for await (const {zones: zones} of this.#zonePages(LARGE_PAGE.zones)) for (const {name: name, id: id} of zones) found.set(name, [ ...found.get(name) ?? [], id ]);
      return found;
    }
    async recordSets(zone, name) {
      const found = [];
      for await (const {sets: sets, next: next} of this.#recordSetPages(zone, PAGE, name)) {
        found.push(...sets.filter(set => set.name === name).map(({name: _, ...set}) => set));
        if (next !== name) break;
      }
      return found;
    }
    async allRecordSets(zone) {
      const found = [];
      for await (const {sets: sets} of this.#recordSetPages(zone, LARGE_PAGE.recordSets)) found.push(...sets);
      return found;
    }
    async* #zonePages(MaxItems, DNSName) {
      const most = DNSName === void 0 ? MOST_PAGES.whole : MOST_PAGES.named;
      let from = {
        DNSName: DNSName
      };
      for (let number = 1; from; number++) {
        const command = new ListHostedZonesByNameCommand.a({
          MaxItems: MaxItems,
          ...from
        });
        const send = () => checkedPage(number, most, () => this.#client.send(command));
        const page = await this.#call("route53:ListHostedZonesByName", "", send);
        const zones = (page.HostedZones ?? []).filter(zone => !isPrivate(zone)).map(({Id: Id, Name: Name}) => ({
          id: plainId(Id),
          name: (0, names.MH)(Name ?? "")
        }));
        const {NextDNSName: NextDNSName, NextHostedZoneId: NextHostedZoneId} = page;
        yield {
          zones: zones,
          next: (0, names.MH)(NextDNSName ?? "")
        };
        from = page.IsTruncated && NextDNSName ? {
          DNSName: NextDNSName,
          HostedZoneId: NextHostedZoneId
        } : void 0;
      }
    }
    async* #recordSetPages({id: id}, MaxItems, StartRecordName) {
      const most = StartRecordName === void 0 ? MOST_PAGES.whole : MOST_PAGES.named;
      let from = {
        StartRecordName: StartRecordName
      };
      for (let number = 1; from; number++) {
        const command = new ListResourceRecordSetsCommand.I({
          HostedZoneId: id,
          MaxItems: MaxItems,
          ...from
        });
        const send = () => checkedPage(number, most, () => this.#client.send(command));
        const page = await this.#call("route53:ListResourceRecordSets", id, send);
        const {NextRecordName: NextRecordName, NextRecordType: NextRecordType, NextRecordIdentifier: NextRecordIdentifier} = page;
        yield {
          sets: (page.ResourceRecordSets ?? []).map(toRecordSet),
          next: (0, names.MH)(NextRecordName ?? "")
        };
        from = page.IsTruncated ? {
          StartRecordName: NextRecordName,
          StartRecordType: NextRecordType,
          StartRecordIdentifier: NextRecordIdentifier
        } : void 0;
      }
    }
    async change({id: id}, changes) {
      const command = new ChangeResourceRecordSetsCommand.y({
        HostedZoneId: id,
        ChangeBatch: {
          Comment: "Custom MAIL FROM domain of Amazon SES (ses-mail-from-action)",
          Changes: changes.map(({action: action, name: name, type: type, ttl: ttl, values: values}) => ({
            Action: action,
            ResourceRecordSet: {
              Name: name,
              Type: type,
              TTL: ttl,
              ResourceRecords: values.map(Value => ({
                Value: Value
              }))
            }
          }))
        }
      });
      const send = async isInDoubt => {
        try {
          const {ChangeInfo: ChangeInfo} = await this.#client.send(command);
          if (!ChangeInfo?.Id) throw new response.Vk("Amazon Route 53", 200, "no change id");
          return {
            kind: "accepted",
            changeId: ChangeInfo.Id
          };
        } catch (error) {
          const message = refusalOf(error);
          if (message === void 0) throw error;
          return {
            kind: "refused",
            message: message,
            isInDoubt: isInDoubt
          };
        }
      };
      return this.#call("route53:ChangeResourceRecordSets", id, send, {
        changes: "Amazon Route 53"
      });
    }
    async isInSync(changeId) {
      const command = new GetChangeCommand.Y({
        Id: changeId
      });
      return this.#call("route53:GetChange", "", async () => {
        const {ChangeInfo: ChangeInfo} = await this.#client.send(command);
        if (!ChangeInfo?.Status) throw new response.Vk("Amazon Route 53", 200, "no change");
        return ChangeInfo.Status === "INSYNC";
      });
    }
    close() {
      this.#client.destroy();
    }
    async #call(permission, zoneId, send, options = {}) {
      await this.#client.config.credentials();
      const {region: region, role: role} = this.#access;
      const context = {
        zoneId: zoneId,
        region: region,
        role: role
      };
      const call = {
        ...options,
        service: "Amazon Route 53",
        explain: failure => explainRoute53Failure(failure, permission, context)
      };
      return (0, client.IY)(call, send, this.#edges);
    }
  }
  async function checkedPage(number, most, send) {
    if (number > most) throw new response.Vk("Amazon Route 53", 200, `more than ${most} pages`);
    const page = await send();
    if (page.IsTruncated === void 0 && !page.HostedZones && !page.ResourceRecordSets) throw new response.Vk("Amazon Route 53", 200, "no list");
    return page;
  }
  function isPrivate(zone) {
    return zone.Config?.PrivateZone === true;
  }
  function plainId(id) {
    return (id ?? "").replace(/^\/hostedzone\//, "");
  }
  function toRecordSet(set) {
    return {
      name: (0, names.MH)(set.Name ?? ""),
      type: set.Type ?? "",
      ttl: set.TTL,
      values: (set.ResourceRecords ?? []).map(({Value: Value}) => Value ?? ""),
      isSpecial: set.AliasTarget !== void 0 || set.SetIdentifier !== void 0
    };
  }
  function refusalOf(error) {
    const {name: name, message: message, Messages: Messages, Error: inner} = error;
    const list = messagesIn(Messages) ?? messagesIn(inner?.Messages);
    if (list) return list;
    if (name !== "InvalidChangeBatch") return;
    return typeof message === "string" && message !== "UnknownError" ? message : name;
  }
  function messagesIn(messages) {
    const list = messages?.Message;
    return list === void 0 ? void 0 : [ list ].flat().join(" ");
  }
}),

/***/ 2518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    Route53Provider: () => Route53Provider,
    openRoute53: () => openRoute53
  });
  var _dns_provider_zone_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8288);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
  var _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6153);
  var _mail_from_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1236);
  var _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2246);
  var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
  var _api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5055);
  function openRoute53(choice, access, edges) {
    return new Route53Provider(new _api_js__WEBPACK_IMPORTED_MODULE_5__.Route53Api(access, edges), choice);
  }
  class Route53Provider {
    #api;
    #choice;
    constructor(api, choice) {
      this.#api = api;
      this.#choice = choice;
    }
    async findZone(domain, delegated) {
      const zone = this.#choice.kind === "id" ? await this.#api.hostedZone(this.#choice.id) : await this.#findPublicZone(domain, delegated);
      checkZone(zone, domain);
      return zone;
    }
    records(zone, domain) {
      return (0, _dns_provider_zone_records_js__WEBPACK_IMPORTED_MODULE_0__.v)(zone, domain, name => this.#api.recordSets(zone, name));
    }
    async change(zone, changes) {
      const answer = await this.#api.change(zone, changes.flatMap(toSetChanges));
      if (answer.kind === "refused") {
        const message = `InvalidChangeBatch: ${answer.message}`;
        return {
          ...answer,
          message: message,
          code: "REQUEST_REJECTED"
        };
      }
      return {
        kind: "accepted",
        isInSync: () => this.#api.isInSync(answer.changeId)
      };
    }
    close() {
      this.#api.close();
    }
    async #findPublicZone(domain, delegated) {
      for (const name of (0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_2__.OZ)(domain)) {
        const ids = await this.#api.publicZonesNamed(name);
        if (ids.length === 0) continue;
        const zones = [];
        for (const id of ids) zones.push(await this.#api.hostedZone(id));
        return zones.length === 1 && zones[0] ? zones[0] : theDelegated(name, zones, await delegated());
      }
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-id")} is ${(0, _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("auto")}, but the account of these credentials has no public hosted zone that contains ${domain}. Set ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-role-to-assume")} to a role in the account that has it, or publish the records where the zone is and leave out ${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("dns-provider")} and ${(0, _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-id")}.`);
    }
  }
  function toSetChanges(change) {
    const {record: {name: name, type: type}, joins: joins} = change;
    const created = (0, _mail_from_publication_js__WEBPACK_IMPORTED_MODULE_3__.u)([ change ]).map(set => ({
      action: "CREATE",
      name: name,
      ...set
    }));
    return joins ? [ {
      action: "DELETE",
      name: name,
      type: type,
      ...joins
    }, ...created ] : created;
  }
  function theDelegated(name, zones, seen) {
    const delegated = zones.filter(zone => seen && (0, _mail_from_dns_view_js__WEBPACK_IMPORTED_MODULE_6__.Ny)(seen, zone));
    if (delegated.length === 1 && delegated[0]) return delegated[0];
    const ids = zones.map(({id: id}) => id).join(", ");
    const servers = seen?.name === name ? seen.nameServers.join(", ") : "";
    const reason = servers ? _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`the name servers that public DNS delegates it to (${servers}) don't tell them apart` : _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`public DNS doesn't show which of them is delegated`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`The account has ${zones.length} public hosted zones named ${name} (${ids}), and ${reason}. Set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-id")} to the ID of the right one.`);
  }
  function checkZone({id: id, name: name, isPrivate: isPrivate}, domain) {
    if (isPrivate) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`The hosted zone ${id} (${name}) is private, so neither SES nor public DNS sees its records. Set ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-id")} to a public zone, or to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("auto")}.`);
    if (!(0, _mail_from_names_js__WEBPACK_IMPORTED_MODULE_2__.UO)(domain, name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("REQUEST_REJECTED", _message_js__WEBPACK_IMPORTED_MODULE_4__.ab`The hosted zone ${id} is for ${name}, which doesn't contain ${domain}. Correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("hosted-zone-id")}, or set it to ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_4__.aY)("auto")}.`);
  }
})

};
