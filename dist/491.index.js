export const id = 491;
export const ids = [491];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    openManyAws: () => openManyAws
  });
  var account = __webpack_require__(1106);
  var promises_ = __webpack_require__(8500);
  var errors = __webpack_require__(5650);
  var message = __webpack_require__(3102);
  var aws_ses = __webpack_require__(2243);
  // CONCATENATED MODULE: ./aws/bulk-ses.js
  const MOST_IN_BATCH = 100;
  const MOST_SINGLE_READS = 20;
  class BulkSes {
    #ses;
    #notice;
    #regions=new Map;
    constructor(ses, notice) {
      this.#ses = ses;
      this.#notice = notice;
    }
    async read(target) {
      const region = this.#region(target);
      const listed = await region.read(target);
      if (typeof listed === "object") return {
        kind: "known",
        ...listed,
        canSend: void 0
      };
      if (listed === "not listed" && !region.admitsSingle(target)) throw notListed(target);
      return this.#ses.read(target);
    }
    async poll(target) {
      const region = this.#region(target);
      try {
        const listed = await region.read(target);
        if (typeof listed === "object") return {
          kind: "seen",
          ...listed
        };
        return listed === "not listed" && !region.admitsSingle(target) ? {
          kind: "missed",
          message: "the identity is not listed"
        } : await this.#ses.poll(target);
      } catch (error) {
        if (error instanceof errors.lZ && aws_ses.K.has(error.code)) return {
          kind: "missed",
          message: error.text.plain()
        };
        throw error;
      }
    }
    put(target, desired) {
      return this.#ses.put(target, desired);
    }
    close() {
      this.#ses.close();
    }
    #region({region: region}) {
      const known = this.#regions.get(region) ?? new RegionReads(this.#ses, this.#notice);
      this.#regions.set(region, known);
      return known;
    }
  }
  class RegionReads {
    #ses;
    #notice;
    #single=new Set;
    #asked=[];
    #isReading=false;
    #isDenied=false;
    constructor(ses, notice) {
      this.#ses = ses;
      this.#notice = notice;
    }
    read(target) {
      if (this.#isDenied) return Promise.resolve("denied");
      return new Promise((resolve, reject) => {
        this.#asked.push({
          target: target,
          resolve: resolve,
          reject: reject
        });
        if (!this.#isReading) this.#readAll();
      });
    }
    admitsSingle({identity: identity}) {
      if (this.#single.size < MOST_SINGLE_READS) this.#single.add(identity.name);
      return this.#single.has(identity.name);
    }
    async #readAll() {
      this.#isReading = true;
      await (0, promises_.setImmediate)();
      for (let batch = this.#next(); batch.length > 0; batch = this.#next()) await this.#readBatch(batch);
      this.#isReading = false;
    }
    #next() {
      return this.#asked.splice(0, MOST_IN_BATCH);
    }
    async #readBatch(batch) {
      try {
        const listed = await this.#list(batch.map(({target: target}) => target));
        for (const {target: target, resolve: resolve} of batch) resolve(listed(target));
      } catch (error) {
        for (const {reject: reject} of batch) reject(error);
      }
    }
    async #list(targets) {
      const [first, ...others] = targets;
      if (!first || this.#isDenied) return () => "denied";
      try {
        const {states: states, requestId: requestId} = await this.#ses.readBatch([ first, ...others ]);
        return ({identity: identity}) => {
          const current = states.get(identity.name);
          return current ? {
            current: current,
            requestId: requestId
          } : "not listed";
        };
      } catch (error) {
        if (!(error instanceof errors.lZ) || error.code !== "ACCESS_DENIED") throw error;
        this.#isDenied = true;
        this.#notice(aboutDeniedBatch(first));
        return () => "denied";
      }
    }
  }
  function aboutDeniedBatch({region: region}) {
    return message.ab`IAM denies ${(0, message.aY)("ses:GetIdentityMailFromDomainAttributes")} in ${region}, so the step reads identities one at a time, one per second. Allow that action on resource ${(0, 
    message.aY)("*")} to read a hundred at once.`;
  }
  function notListed({identity: identity, region: region}) {
    return new errors.lZ("IDENTITY_NOT_FOUND", message.ab`Amazon SES returned nothing for ${identity.name} and more than ${MOST_SINGLE_READS} other identities in ${region}. Most likely they are in another region or account: correct ${(0, 
    message.aY)("aws-region")} or the role, or create the identities first.`);
  }
  var retry = __webpack_require__(4443);
  // CONCATENATED MODULE: ./aws/limiter.js
  const MOST_PAUSES = 20;
  const FIRST_PAUSE_MS = 2e3;
  class Limiter {
    #pace;
    #clock;
    #signal;
    #last=Promise.resolve();
    #nextAt=Number.NEGATIVE_INFINITY;
    #pauses=0;
    #stopped;
    constructor(pace, {clock: clock, signal: signal}) {
      this.#pace = pace;
      this.#clock = clock;
      this.#signal = signal;
    }
    async run(call, throttlingOf) {
      for (let tries = 0; ;tries++) {
        const result = await this.#inTurn(call);
        const throttling = throttlingOf(result);
        if (!throttling) {
          this.#pauses = 0;
          return result;
        }
        if (tries === MOST_PAUSES) return result;
        this.#pause(throttling);
      }
    }
    stop(reason) {
      this.#stopped = {
        reason: reason
      };
    }
    #inTurn(call) {
      const turn = this.#last.then(() => this.#wait());
      const result = turn.then(call);
      this.#last = (this.#pace.afterEnd ? result : turn).then(() => this.#restart(), () => this.#restart());
      return result;
    }
    async #wait() {
      this.#signal.throwIfAborted();
      for (let left = this.#left(); left > 0; left = this.#left()) await this.#clock.sleep(left, this.#signal);
      if (this.#stopped) throw this.#stopped.reason;
    }
    #left() {
      return this.#nextAt - this.#clock.monotonic();
    }
    #restart() {
      this.#nextAt = Math.max(this.#nextAt, this.#clock.monotonic() + this.#pace.intervalMs);
    }
    #pause({retryAfterMs: retryAfterMs = 0}) {
      const pause = Math.min(Math.max(FIRST_PAUSE_MS * 2 ** this.#pauses++, retryAfterMs), retry.mF);
      this.#nextAt = Math.max(this.#nextAt, this.#clock.monotonic() + pause);
    }
  }
  // CONCATENATED MODULE: ./aws/many.js
  const SES_PACE = {
    intervalMs: 1e3,
    afterEnd: true
  };
  const ROUTE53_PACE = {
    intervalMs: 220,
    afterEnd: false
  };
  const CLOUDFLARE_PACE = {
    intervalMs: 260,
    afterEnd: false
  };
  function openManyAws(settings, env, runEdges, notice, firstToken) {
    const {edges: edges, end: end} = (0, account.Ol)(runEdges);
    const {region: region} = settings.targets[0];
    const credentials = failingOnce((0, account.ue)((0, account.Og)(settings, region, env, edges, firstToken), env));
    const justAssumed = settings.credentials.kind === "role";
    const limiters = new Map;
    const limiterOf = name => {
      const limiter = limiters.get(name) ?? new Limiter(SES_PACE, edges);
      limiters.set(name, limiter);
      return limiter;
    };
    const ses = new BulkSes(new aws_ses.q({
      provider: credentials,
      justAssumed: justAssumed
    }, edges, limiterOf), notice);
    let route53;
    let expected = new Map;
    const openers = {
      route53: async (choice, access) => {
        const {Route53Provider: Route53Provider} = await Promise.all([ __webpack_require__.e(787), __webpack_require__.e(446), __webpack_require__.e(518) ]).then(__webpack_require__.bind(__webpack_require__, 2518));
        route53 ??= openShared(access, edges, () => expected);
        return new Route53Provider(await route53, choice);
      },
      cloudflare: async (choice, token) => {
        const {openCloudflare: openCloudflare} = await __webpack_require__.e(56).then(__webpack_require__.bind(__webpack_require__, 5056));
        const limiter = new Limiter(CLOUDFLARE_PACE, edges);
        return changingOnce(openCloudflare(choice, token, env, {
          ...edges,
          limiter: limiter
        }));
      }
    };
    const zones = (0, account.uz)(settings, region, credentials, env, edges, openers);
    return {
      ses: ses,
      dnsProvider: zones.of,
      expectChanges: names => {
        expected = names;
      },
      close: () => {
        end();
        ses.close();
        zones.close();
      }
    };
  }
  function changingOnce(provider) {
    const answers = new Map;
    return {
      findZone: (...args) => provider.findZone(...args),
      records: (...args) => provider.records(...args),
      change: (zone, changes) => {
        const name = `${zone.id} ${changes[0]?.record.name}`;
        const change = () => provider.change(zone, changes);
        const earlier = answers.get(name);
        const answer = earlier ? earlier.then(known => known.kind === "accepted" ? known : change(), change) : change();
        answers.set(name, answer);
        return answer;
      },
      close: () => provider.close()
    };
  }
  async function openShared(access, edges, expected) {
    const [{Route53Api: Route53Api}, {SharedRoute53: SharedRoute53}] = await Promise.all([ Promise.all([ __webpack_require__.e(787), __webpack_require__.e(55) ]).then(__webpack_require__.bind(__webpack_require__, 5055)), __webpack_require__.e(906).then(__webpack_require__.bind(__webpack_require__, 1906)) ]);
    const api = new Route53Api(access, {
      ...edges,
      limiter: new Limiter(ROUTE53_PACE, edges)
    });
    return new SharedRoute53(api, edges.clock, expected);
  }
  function failingOnce(provider) {
    let failure;
    let wereThere = false;
    return async (...args) => {
      if (failure) return failure;
      try {
        const credentials = await provider(...args);
        wereThere = true;
        return credentials;
      } catch (error) {
        if (!wereThere) {
          failure = Promise.reject(error);
          failure.catch(() => {});
        }
        throw error;
      }
    };
  }
})

};
