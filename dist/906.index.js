export const id = 906;
export const ids = [906];
export const modules = {

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    SharedRoute53: () => SharedRoute53
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _dns_provider_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
  const PAGE = 300;
  const MOST_SETS = 1e3;
  const MOST_CHARACTERS = 32e3;
  const SYNC_HOLDS_MS = 900;
  class SharedRoute53 {
    #api;
    #clock;
    #expected;
    #zones=new Map;
    #reads=new Map;
    #batches=new Map;
    #syncs=new Map;
    #names;
    constructor(api, clock, expected) {
      this.#api = api;
      this.#clock = clock;
      this.#expected = expected;
    }
    hostedZone(id) {
      return (0, _dns_provider_remembered_js__WEBPACK_IMPORTED_MODULE_1__.H)(this.#zones, id, () => this.#api.hostedZone(id));
    }
    async publicZonesNamed(name) {
      this.#names ??= this.#api.allPublicZones();
      return (await this.#names).get(name) ?? [];
    }
    recordSets(zone, name) {
      const reads = this.#reads.get(zone.id) ?? new ZoneReads(this.#api, zone, () => this.hostedZone(zone.id));
      this.#reads.set(zone.id, reads);
      return reads.at(name);
    }
    async change(zone, changes) {
      const batch = this.#batches.get(zone.id) ?? new Batch(this.#api, this.#expected().get(zone.id) ?? new Set);
      this.#batches.set(zone.id, batch);
      const name = changes[0]?.name ?? "";
      const answer = await (batch.isOpenFor(name) ? batch.add(zone, name, changes) : this.#api.change(zone, changes));
      if (answer.kind === "refused") this.#reads.get(zone.id)?.forget();
      return answer;
    }
    isInSync(changeId) {
      const known = this.#syncs.get(changeId);
      if (known && this.#clock.monotonic() - known.at < SYNC_HOLDS_MS) return known.isInSync;
      const isInSync = this.#api.isInSync(changeId);
      this.#syncs.set(changeId, {
        at: this.#clock.monotonic(),
        isInSync: isInSync
      });
      return isInSync;
    }
    close() {
      this.#api.close();
    }
  }
  class ZoneReads {
    #api;
    #zone;
    #describe;
    #byName=new Map;
    #wanted=new Set;
    #decision;
    #isStale=false;
    constructor(api, zone, describe) {
      this.#api = api;
      this.#zone = zone;
      this.#describe = describe;
    }
    async at(name) {
      if (this.#isStale) return this.#api.recordSets(this.#zone, name);
      this.#wanted.add(name);
      this.#decision ??= this.#decide();
      const whole = await this.#decision;
      if (whole && !this.#isStale) return whole.get(name) ?? [];
      return (0, _dns_provider_remembered_js__WEBPACK_IMPORTED_MODULE_1__.H)(this.#byName, name, () => this.#api.recordSets(this.#zone, name));
    }
    forget() {
      this.#isStale = true;
    }
    async #decide() {
      await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
      const {recordSets: recordSets = Number.POSITIVE_INFINITY} = await this.#describe();
      if (Math.ceil(recordSets / PAGE) >= this.#wanted.size) return;
      const byName = new Map;
      for (const {name: name, ...set} of await this.#api.allRecordSets(this.#zone)) byName.set(name, [ ...byName.get(name) ?? [], set ]);
      return byName;
    }
  }
  class Batch {
    #api;
    #missing;
    #waiting=new Map;
    constructor(api, names) {
      this.#api = api;
      this.#missing = new Set(names);
    }
    isOpenFor(name) {
      return this.#missing.has(name) || this.#waiting.has(name);
    }
    add(zone, name, changes) {
      const known = this.#waiting.get(name);
      if (known) return known.answer.promise;
      const waiting = {
        name: name,
        changes: changes,
        answer: Promise.withResolvers()
      };
      this.#waiting.set(name, waiting);
      this.#missing.delete(name);
      if (this.#missing.size === 0) for (const part of partsOf([ ...this.#waiting.values() ])) this.#send(zone, part);
      return waiting.answer.promise;
    }
    async #send(zone, part, wasInDoubt = false) {
      try {
        const answer = await this.#api.change(zone, part.flatMap(({changes: changes}) => changes));
        if (answer.kind === "refused" && part.length > 1) {
          for (const waiting of part) this.#send(zone, [ waiting ], answer.isInDoubt);
          return;
        }
        for (const {name: name, answer: wanted} of part) if (answer.kind === "accepted") wanted.resolve(answer); else {
          this.#waiting.delete(name);
          wanted.resolve({
            ...answer,
            isInDoubt: answer.isInDoubt || wasInDoubt
          });
        }
      } catch (error) {
        for (const {answer: answer} of part) answer.reject(error);
      }
    }
  }
  function partsOf(all) {
    const parts = [];
    let [sets, characters] = [ Number.POSITIVE_INFINITY, 0 ];
    for (const waiting of all) {
      const values = waiting.changes.flatMap(change => change.values);
      const length = values.reduce((sum, value) => sum + value.length, 0);
      if (sets + values.length > MOST_SETS || characters + length > MOST_CHARACTERS) {
        parts.push([]);
        sets = 0;
        characters = 0;
      }
      parts.at(-1)?.push(waiting);
      sets += values.length;
      characters += length;
    }
    return parts;
  }
})

};
