export const id = 576;
export const ids = [576];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    openAws: () => openAws
  });
  var memoizeIdentityProvider = __webpack_require__(2451);
  var id_token = __webpack_require__(9124);
  var defaultProvider = __webpack_require__(1956);
  var clock = __webpack_require__(3535);
  var errors = __webpack_require__(5650);
  var github_event = __webpack_require__(7189);
  var http = __webpack_require__(5800);
  var message_0 = __webpack_require__(3102);
  var aws_client = __webpack_require__(3965);
  var transport_errors = __webpack_require__(7580);
  // CONCATENATED MODULE: ./aws/environment.js
  const SEARCH_MS = 15e3;
  const SOURCES = [ "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" ];
  function environmentCredentials(region, env, edges) {
    const {signal: signal, trace: trace} = edges;
    const requestHandler = new http.e$({
      expects: "any",
      signal: signal,
      trace: trace
    });
    const chain = (0, defaultProvider.v6)({
      clientConfig: {
        region: region,
        requestHandler: requestHandler,
        maxAttempts: 1
      }
    });
    const find = async () => {
      const credentials = await (0, clock.wj)(SEARCH_MS, chain(), edges);
      edges.mask(credentials.secretAccessKey);
      if (credentials.sessionToken) edges.mask(credentials.sessionToken);
      checkSpelling(credentials);
      return credentials;
    };
    return async () => {
      try {
        return await (0, aws_client.IY)({
          service: "AWS credentials",
          explain: failure => credentialsRefused(failure, region),
          unclassified: error => credentialsMissing(error, env)
        }, find, edges);
      } finally {
        requestHandler.destroy();
      }
    };
  }
  function checkSpelling({accessKeyId: accessKeyId, secretAccessKey: secretAccessKey, sessionToken: sessionToken = ""}) {
    if (/^[\x21-\x7e]*$/.test(accessKeyId + secretAccessKey + sessionToken)) return;
    throw new errors.lZ("CREDENTIALS_REJECTED", message_0.ab`The AWS credentials in the environment contain a space, a line break or another character that no AWS key contains. Store the secret again without it, or set ${(0, 
    message_0.aY)("role-to-assume")}.`);
  }
  function credentialsRefused(failure, region) {
    if ((0, transport_errors.a)(failure)) {
      const action = "the request for credentials";
      return (0, transport_errors.B)(failure, {
        service: "AWS",
        action: action,
        region: region,
        endpointVariable: "AWS_ENDPOINT_URL_STS"
      });
    }
    return new errors.lZ("ROLE_NOT_ASSUMED", message_0.ab`AWS refused the credentials that the environment names: "${failure.message}". Correct the profile or the role named there, or set ${(0, 
    message_0.aY)("role-to-assume")}.`);
  }
  function credentialsMissing(error, env) {
    if ((0, github_event.j)(env).pullRequest?.isFromFork) {
      const missing = message_0.ab`neither secrets nor an ID token, so this step has no AWS credentials`;
      return new errors.lZ("CREDENTIALS_MISSING", (0, github_event.A)(missing));
    }
    const named = SOURCES.filter(name => env[name]);
    const looked = named.length > 0 ? message_0.ab` The environment sets ${named.join(", ")}: check what it names.` : message_0.ab``;
    return new errors.lZ("CREDENTIALS_MISSING", message_0.ab`No AWS credentials were found ("${(0, 
    errors.Z9)(error)}").${looked} Set ${(0, message_0.aY)("role-to-assume")} and give the job the permission ${(0, 
    message_0.aY)("id-token: write")}, or run ${(0, message_0.aY)("aws-actions/configure-aws-credentials")} before this step.`);
  }
  var response = __webpack_require__(5407);
  // CONCATENATED MODULE: ./aws/role.js
  const DURATION_SECONDS = 900;
  function roleCredentials(role, region, requestIdToken, edges) {
    return async () => {
      let claims;
      const assume = async () => {
        const token = requestIdToken().then(value => {
          edges.mask(value);
          claims = (0, id_token.I)(value);
          return value;
        });
        token.catch(() => {});
        return assumeRole(await Promise.all([ __webpack_require__.e(110), __webpack_require__.e(769), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 5927)), role, region, token, edges);
      };
      const explain = failure => roleRefusal(failure, role, region, claims);
      return (0, aws_client.IY)({
        service: "AWS STS",
        explain: explain
      }, assume, edges);
    };
  }
  async function assumeRole({AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand, STSClient: STSClient}, role, region, token, edges) {
    const {signal: signal, trace: trace} = edges;
    const requestHandler = new http.e$({
      expects: "xml",
      signal: signal,
      trace: trace
    });
    const client = new STSClient({
      ...(0, aws_client.ry)(region),
      requestHandler: requestHandler
    });
    try {
      const {Credentials: issued} = await client.send(new AssumeRoleWithWebIdentityCommand({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        WebIdentityToken: await token,
        DurationSeconds: DURATION_SECONDS
      }));
      if (!issued?.AccessKeyId || !issued.SecretAccessKey || !issued.SessionToken) throw new response.Vk("AWS STS", 200, "no credentials");
      edges.mask(issued.SecretAccessKey);
      edges.mask(issued.SessionToken);
      return {
        accessKeyId: issued.AccessKeyId,
        secretAccessKey: issued.SecretAccessKey,
        sessionToken: issued.SessionToken,
        ...issued.Expiration && {
          expiration: inOurTime(issued.Expiration, requestHandler)
        }
      };
    } finally {
      client.destroy();
    }
  }
  function inOurTime(time, {serverAheadMs: serverAheadMs}) {
    return new Date(time.getTime() - serverAheadMs);
  }
  function roleRefusal(failure, role, region, claims) {
    if ((0, transport_errors.a)(failure)) {
      const action = "sts:AssumeRoleWithWebIdentity";
      return (0, transport_errors.B)(failure, {
        service: "AWS STS",
        action: action,
        region: region,
        endpointVariable: "AWS_ENDPOINT_URL_STS"
      });
    }
    const refusal = message_0.ab`AWS STS refused to let this job assume ${role.arn}: "${failure.message}".`;
    const reason = likeliestReason(failure, claims);
    if (!claims) return new errors.lZ("ROLE_NOT_ASSUMED", message_0.ab`${refusal} ${reason}`);
    const statement = trustStatement(role, claims);
    return new errors.lZ("ROLE_NOT_ASSUMED", message_0.ab`${refusal} The ID token has ${(0, 
    message_0.aY)("sub")} "${claims.sub}", ${(0, message_0.aY)("aud")} "${claims.aud}", ${(0, 
    message_0.aY)("iss")} "${claims.iss}". ${reason} A condition that matches this job: ${JSON.stringify(statement.Condition)}`, {
      remedy: {
        title: "A trust policy statement that lets this job assume the role",
        json: statement
      }
    });
  }
  function likeliestReason({message: message, kind: kind, name: name}, claims) {
    if (name.startsWith("IDPCommunicationError")) return message_0.ab`STS could not reach the issuer of the token, which is usually temporary: run the step again.`;
    if (name === "RegionDisabledException") return message_0.ab`Activate STS for the region in the account of the role, or correct ${(0, 
    message_0.aY)("aws-region")}.`;
    if (/No OpenIDConnect provider/i.test(message)) return message_0.ab`Create an IAM OIDC provider for ${claims?.iss ?? "the token's issuer"} in the account of the role.`;
    if (/audience/i.test(message)) return message_0.ab`The audience must be one of those of the IAM OIDC provider: add it there, or correct ${(0, 
    message_0.aY)("audience")}.`;
    if (kind === "denied") return message_0.ab`Most likely the trust policy of the role asks for another ${(0, 
    message_0.aY)("sub")} (it is compared letter by letter, including the environment and the ids of owner and repository), or the role does not exist.`;
    return message_0.ab`Check ${(0, message_0.aY)("role-to-assume")} and the trust policy of the role.`;
  }
  function trustStatement(role, {sub: sub, aud: aud, iss: iss}) {
    const provider = iss.replace(/^https:\/\//, "");
    const [, partition = "aws", , , account = ""] = role.arn.split(":");
    return {
      Effect: "Allow",
      Principal: {
        Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`
      },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: {
        StringEquals: {
          [`${provider}:aud`]: aud,
          [`${provider}:sub`]: sub
        }
      }
    };
  }
  var SESv2Client = __webpack_require__(7583);
  var GetEmailIdentityCommand = __webpack_require__(1960);
  var PutEmailIdentityMailFromAttributesCommand = __webpack_require__(8039);
  var mail_from_attributes = __webpack_require__(7243);
  var decision = __webpack_require__(576);
  var regions = __webpack_require__(2221);
  // CONCATENATED MODULE: ./aws/ses-errors.js
  const CODES = {
    "not-found": "IDENTITY_NOT_FOUND",
    denied: "ACCESS_DENIED",
    credentials: "CREDENTIALS_REJECTED",
    refused: "REQUEST_REJECTED"
  };
  function explainSesFailure(failure, permission, target) {
    const {region: region} = target;
    if ((0, transport_errors.a)(failure)) return (0, transport_errors.B)(failure, {
      service: "Amazon SES",
      action: permission,
      region: region,
      endpointVariable: "AWS_ENDPOINT_URL_SESV2",
      requestId: failure.requestId
    });
    const kind = failure.kind;
    const text = EXPLANATIONS[kind](failure, permission, target);
    return new errors.lZ(CODES[kind], text, {
      requestId: failure.requestId
    });
  }
  const EXPLANATIONS = {
    "not-found": ({message: message}, _, {identity: identity, region: region}) => message_0.ab`There is no identity ${identity.name} in ${region} in the account of these credentials (Amazon SES: "${message}"). Create the identity there first, or correct ${(0, 
    message_0.aY)("identity")}, ${(0, message_0.aY)("aws-region")} or the role.`,
    denied: ({message: message}, permission, {identity: identity, region: region}) => message_0.ab`IAM denies ${permission} on ${identityArn(region, identity.name)} (Amazon SES: "${message}"). Allow that action in a policy of the role or user; if one does already, look for a permissions boundary or an organization policy that denies it.`,
    credentials: (failure, _, target) => explainCredentials(failure, target),
    refused: ({message: message}) => message_0.ab`Amazon SES refused the request: "${message}". ${hintForRefusal(message)}`
  };
  function explainCredentials({name: name, message: message}, {region: region, justAssumed: justAssumed}) {
    const refusal = message_0.ab`Amazon SES does not accept the credentials (${name}: "${message}").`;
    if (/Expired|Skewed/.test(name) || /expired|not yet current/i.test(message)) return justAssumed ? message_0.ab`${refusal} They are fresh, so check the clock of the runner.` : message_0.ab`${refusal} They are out of date: get fresh ones in the same job, right before this step, or set ${(0, 
    message_0.aY)("role-to-assume")}; on a self-hosted runner, check its clock.`;
    return justAssumed ? message_0.ab`${refusal} Most likely ${region} is not enabled for the account of the role: enable it, or correct ${(0, 
    message_0.aY)("aws-region")}.` : message_0.ab`${refusal} They were mistyped or deleted, belong to another partition, or ${region} is not enabled for the account: enable the region, or set ${(0, 
    message_0.aY)("role-to-assume")} so that this step gets its own.`;
  }
  function hintForRefusal(message) {
    if (/not (?:a )?subdomain/i.test(message)) return message_0.ab`The MAIL FROM domain must lie below the domain of the identity: correct ${(0, 
    message_0.aY)("mail-from-domain")} or ${(0, message_0.aY)("identity")}.`;
    if (/parents? (?:are|is) not verified/i.test(message)) return message_0.ab`This is seen on new identities and new zones and passes within hours: check that the identity is verified, then run the step again.`;
    return message_0.ab`Correct the input that the message names.`;
  }
  function identityArn(region, identity) {
    return `arn:${(0, regions.iQ)(region)}:ses:${region}:*:identity/${identity}`;
  }
  // CONCATENATED MODULE: ./aws/ses.js
  const READ = "ses:GetEmailIdentity";
  const PUT = "ses:PutEmailIdentityMailFromAttributes";
  const PASSING = new Set([ "RATE_LIMITED", "SERVICE_ERROR", "NETWORK_ERROR", "OIDC_UNAVAILABLE" ]);
  const FRESH_MS = 1e4;
  class SesApi {
    #credentials;
    #edges;
    #clients=new Map;
    #sent=Promise.withResolvers();
    sent=this.#sent.promise;
    #lastKey;
    constructor(credentials, edges) {
      this.#credentials = credentials;
      this.#edges = edges;
    }
    async read(target) {
      try {
        const state = await this.#call(target, {
          permission: READ
        }, client => readIdentity(client, target));
        return {
          kind: "known",
          ...state
        };
      } catch (error) {
        if (error instanceof errors.lZ && error.code === "ACCESS_DENIED") return {
          kind: "denied",
          error: error
        };
        throw error;
      }
    }
    async poll(target) {
      const call = this.#describe(target, READ);
      const result = await (0, aws_client.Ig)(call, async () => {
        const client = await this.#client(target);
        return readIdentity(client, target);
      });
      this.#edges.signal.throwIfAborted();
      if ("value" in result) return {
        kind: "seen",
        ...result.value
      };
      const {failure: failure} = result;
      if (failure.kind !== "known" && ((0, transport_errors.a)(failure) || failure.retry !== "final")) return {
        kind: "missed",
        message: failure.message
      };
      const error = (0, aws_client.SP)(call, failure);
      if (PASSING.has(error.code)) return {
        kind: "missed",
        message: error.text.plain()
      };
      throw error;
    }
    async put(target, desired) {
      const options = {
        permission: PUT,
        changes: "Amazon SES"
      };
      return this.#call(target, options, client => putMailFrom(client, target, desired));
    }
    close() {
      for (const client of this.#clients.values()) client.destroy();
    }
    async #call(target, {permission: permission, ...options}, send) {
      const client = await this.#client(target);
      return (0, aws_client.IY)({
        ...this.#describe(target, permission),
        ...options
      }, () => send(client), this.#edges);
    }
    #describe(target, permission) {
      const {justAssumed: justAssumed} = this.#credentials;
      return {
        service: "Amazon SES",
        explain: failure => explainSesFailure(failure, permission, {
          ...target,
          justAssumed: justAssumed
        }),
        refine: failure => ({
          ...failure,
          retry: this.#retryOf(failure)
        })
      };
    }
    async #client({region: region}) {
      const client = this.#clients.get(region) ?? this.#open(region);
      const {accessKeyId: accessKeyId} = await client.config.credentials();
      if (accessKeyId !== this.#lastKey?.accessKeyId) this.#lastKey = {
        accessKeyId: accessKeyId,
        since: this.#edges.clock.monotonic()
      };
      return client;
    }
    #open(region) {
      const {signal: signal, trace: trace} = this.#edges;
      const requestHandler = new http.e$({
        expects: "json",
        signal: signal,
        trace: trace
      });
      requestHandler.sent.then(this.#sent.resolve);
      const client = new SESv2Client.Z({
        ...(0, aws_client.ry)(region),
        credentials: this.#credentials.provider,
        requestHandler: requestHandler
      });
      this.#clients.set(region, client);
      return client;
    }
    #retryOf({name: name, retry: retry}) {
      const isUnknownKey = name === "UnrecognizedClientException" || name === "InvalidClientTokenId";
      const age = this.#edges.clock.monotonic() - (this.#lastKey?.since ?? 0);
      return isUnknownKey && this.#credentials.justAssumed && age < FRESH_MS ? "once" : retry;
    }
  }
  async function readIdentity(client, {identity: identity}) {
    const answer = await client.send(new GetEmailIdentityCommand.M({
      EmailIdentity: identity.name
    }));
    const {IdentityType: IdentityType, MailFromAttributes: attributes, VerifiedForSendingStatus: canSend} = answer;
    const {requestId: requestId = ""} = answer.$metadata;
    if (!requestId && !IdentityType && !attributes) throw new response.Vk("Amazon SES", 200, "neither a request id nor an identity");
    if (!(0, mail_from_attributes.Tq)(attributes)) throw new response.Vk("Amazon SES", 200, "attributes of the wrong types");
    return {
      current: (0, mail_from_attributes.le)(attributes),
      requestId: requestId,
      canSend: typeof canSend === "boolean" ? canSend : void 0
    };
  }
  async function putMailFrom(client, target, desired) {
    const command = new PutEmailIdentityMailFromAttributesCommand.t(putInput(target, desired));
    const {requestId: requestId} = (await client.send(command)).$metadata;
    if (requestId) return requestId;
    const seen = await readIdentity(client, target).catch(() => {});
    if (seen && (0, decision.LD)(seen.current, desired) === "none") return seen.requestId;
    throw new response.Vk("Amazon SES", 200, "neither a request id nor the change");
  }
  function putInput({identity: identity}, desired) {
    const EmailIdentity = identity.name;
    if (desired.kind === "default") return {
      EmailIdentity: EmailIdentity
    };
    return {
      EmailIdentity: EmailIdentity,
      MailFromDomain: desired.domain,
      BehaviorOnMxFailure: desired.behavior
    };
  }
  // CONCATENATED MODULE: ./aws/account.js
  function openAws(settings, env, edges, firstToken) {
    const {region: region} = settings.targets[0];
    const provider = shared(credentialsFor(settings, region, env, edges, firstToken));
    const ses = new SesApi({
      provider: provider,
      justAssumed: settings.credentials.kind === "role"
    }, edges);
    const providers = [];
    return {
      ses: ses,
      dnsProvider: async ({hostedZone: hostedZone}) => {
        if (!hostedZone) return;
        const {openRoute53: openRoute53} = await Promise.all([ __webpack_require__.e(787), __webpack_require__.e(130) ]).then(__webpack_require__.bind(__webpack_require__, 4130));
        const opened = openRoute53(hostedZone, region, provider, edges);
        providers.push(opened);
        return opened;
      },
      accountId: async () => {
        const sts = await Promise.all([ __webpack_require__.e(110), __webpack_require__.e(769), __webpack_require__.e(891) ]).then(__webpack_require__.bind(__webpack_require__, 7891)).catch(() => {});
        return sts?.accountId(region, provider, edges);
      },
      close: () => {
        ses.close();
        for (const opened of providers) opened.close();
      }
    };
  }
  function credentialsFor({credentials: source}, region, env, edges, firstToken) {
    if (source.kind === "environment") return environmentCredentials(region, env, edges);
    const onRetry = ({message: message}, delayMs) => edges.onRetry("GitHub", message, delayMs);
    const request = () => (0, id_token.g)(source.audience, env, {
      ...edges,
      onRetry: onRetry
    });
    let first = firstToken;
    const nextToken = () => {
      const token = first ?? request();
      first = void 0;
      return token;
    };
    return roleCredentials(source, region, nextToken, edges);
  }
  function shared(provider) {
    const memoized = (0, memoizeIdentityProvider.K4)(provider, memoizeIdentityProvider.OC, memoizeIdentityProvider.e);
    return memoized ?? provider;
  }
}),

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Ig: () => attemptCall,
    IY: () => callAws,
    ry: () => clientSettings,
    SP: () => explainFailure
  });
  var errors = __webpack_require__(5650);
  var message = __webpack_require__(3102);
  var retry = __webpack_require__(4443);
  var service_error_classification = __webpack_require__(3068);
  var http = __webpack_require__(5800);
  var response = __webpack_require__(5407);
  // CONCATENATED MODULE: ./aws/failure.js
  const CREDENTIAL_ERRORS = new Set([ "AuthFailure", "ExpiredToken", "ExpiredTokenException", "IncompleteSignature", "IncompleteSignatureException", "InvalidAccessKeyId", "InvalidClientTokenId", "InvalidSignatureException", "InvalidToken", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "OptInRequired", "RegionDisabledException", "RequestExpired", "RequestTimeTooSkewed", "SignatureDoesNotMatch", "UnrecognizedClientException" ]);
  const DENIALS = new Set([ "AccessDenied", "AccessDeniedException", "NotAuthorized", "UnauthorizedOperation" ]);
  const PASSING_FAULTS = new Set([ "ConcurrentModificationException", "IDPCommunicationError", "IDPCommunicationErrorException" ]);
  function classify(error, unclassified = errors.ie) {
    if (error instanceof http.pM) {
      const {retry: retry, reason: reason, host: host, mayHaveArrived: mayHaveArrived, proxy: proxy} = error;
      const common = {
        retry: retry,
        host: host,
        proxy: proxy,
        mayBeDone: mayHaveArrived,
        name: "",
        requestId: void 0
      };
      return {
        kind: "network",
        message: reason,
        ...common
      };
    }
    if (error instanceof response.Vk) return unreadable(error.status, error.what, error.host);
    if (isServiceError(error)) return fromService(error);
    const known = error instanceof errors.lZ ? error : settingsError(error) ?? unclassified(error);
    const mayBeDone = known.code === "CANCELLED" || known.code === "INTERNAL_ERROR";
    return {
      kind: "known",
      retry: "final",
      mayBeDone: mayBeDone,
      error: known
    };
  }
  function settingsError(error) {
    if (!(error instanceof Error)) return;
    const {name: name, code: errorCode} = error;
    if (name !== "EndpointError" && errorCode !== "ERR_INVALID_URL") return;
    return new errors.lZ("VALIDATION_ERROR", message.ab`The AWS SDK can't use the endpoint settings of this machine ("${error.message}"). Correct ${(0, 
    message.aY)("endpoint_url")}, ${(0, message.aY)("use_fips_endpoint")} or ${(0, message.aY)("use_dualstack_endpoint")} in the AWS config file, or the matching environment variables.`);
  }
  function unreadable(status, what, host, requestId) {
    return {
      kind: status === 429 ? "throttled" : status >= 500 ? "broken" : "unreadable",
      retry: (0, response.Lm)(status),
      message: `status ${status} and ${what}`,
      host: host,
      mayBeDone: status < 300 || status >= 500,
      name: "",
      requestId: requestId
    };
  }
  function isServiceError(error) {
    if (!(error instanceof Error) || !("$metadata" in error)) return false;
    return error.$metadata?.httpStatusCode !== void 0;
  }
  function fromService(error) {
    const {httpStatusCode: status = 0, requestId: requestId} = error.$metadata ?? {};
    if (!error.$fault) return unreadable(status, "something that cannot be parsed", "", requestId);
    const [name = "", said = ""] = [ error.name, error.message ].map(it => typeof it === "string" ? it : "");
    const message = said === "UnknownError" ? "" : said;
    const isNameless = name === "" || name === "Unknown" || name === "Error";
    if (isNameless && status !== 400) return unreadable(status, message ? `the message "${message}"` : "no error name", "", requestId);
    const kind = kindOf(error, name, status, message);
    return {
      kind: kind,
      retry: retryOf(kind, error),
      message: message || (isNameless ? `status ${status}, without a word` : name),
      host: "",
      mayBeDone: kind === "broken",
      name: name,
      requestId: requestId
    };
  }
  function kindOf(error, name, status, message) {
    if ((0, service_error_classification.Qb)(error)) return "throttled";
    if (status >= 500) return "broken";
    if (CREDENTIAL_ERRORS.has(name)) return "credentials";
    if (DENIALS.has(name) || /\bnot authorized to perform\b/i.test(message)) return "denied";
    const notFound = name === "NotFoundException" || status === 400 && /\bdoes not exist\b/i.test(message);
    return notFound ? "not-found" : "refused";
  }
  function retryOf(kind, error) {
    if (kind === "throttled") return "throttled";
    if ((0, service_error_classification.Wg)(error)) return kind === "credentials" ? "once" : "final";
    return kind === "broken" || PASSING_FAULTS.has(error.name) || (0, service_error_classification.bV)(error) ? "transient" : "final";
  }
  // CONCATENATED MODULE: ./aws/client.js
  function clientSettings(region) {
    return {
      region: region,
      maxAttempts: 1,
      retryMode: "standard",
      defaultsMode: "standard",
      authSchemePreference: [],
      sigv4aSigningRegionSet: [],
      userAgentAppId: process.env["AWS_SDK_UA_APP_ID"] ?? "",
      customUserAgent: [ [ "ses-mail-from-action" ] ]
    };
  }
  async function callAws(call, send, edges) {
    const {clock: clock, signal: signal, onRetry: onRetry} = edges;
    signal.throwIfAborted();
    let mayBeDone = false;
    const attempt = async () => {
      const result = await attemptCall(call, send);
      if ("failure" in result) mayBeDone ||= result.failure.mayBeDone;
      return result;
    };
    const result = await (0, retry.LH)(attempt, {
      clock: clock,
      signal: signal,
      onRetry: (failure, delayMs) => onRetry(call.service, messageOf(failure), delayMs)
    });
    if ("value" in result) return result.value;
    const error = signal.aborted ? (0, errors.ie)(signal.reason) : explainFailure(call, result.failure);
    if (!call.changes || !mayBeDone) throw error;
    const doubt = message.ab`${call.changes} may or may not have applied the change; running the step again is safe.`;
    throw error.with(doubt, {
      mayBeDone: call.changes
    });
  }
  async function attemptCall({refine: refine, unclassified: unclassified}, send) {
    try {
      return {
        value: await send()
      };
    } catch (error) {
      const failure = classify(error, unclassified);
      return {
        failure: failure.kind === "known" ? failure : refine?.(failure) ?? failure
      };
    }
  }
  function explainFailure({explain: explain}, failure) {
    return failure.kind === "known" ? failure.error : explain(failure);
  }
  function messageOf(failure) {
    return failure.kind === "known" ? failure.error.message : failure.message;
  }
}),

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    B: () => explainTransport,
    a: () => isTransport
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);
  var _http_network_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
  var _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2221);
  var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
  var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4443);
  function isTransport(failure) {
    return failure.kind in CODES;
  }
  const CODES = {
    throttled: "RATE_LIMITED",
    broken: "SERVICE_ERROR",
    unreadable: "SERVICE_ERROR",
    network: "NETWORK_ERROR"
  };
  function explainTransport(failure, called) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(CODES[failure.kind], transportSentence(failure, called), {
      requestId: called.requestId
    });
  }
  function transportSentence(failure, called) {
    const {message: message} = failure;
    const {service: service, action: action, region: region, endpointVariable: endpointVariable} = called;
    const attempts = failure.retry === "final" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab` in ${_retry_js__WEBPACK_IMPORTED_MODULE_4__.m} attempts`;
    switch (failure.kind) {
     case "throttled":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} throttled ${action}${attempts} ("${message}"). ${service === "Amazon SES" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The quota is one such call a second, per account and region` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The quota is per account`}: run the step again, and let jobs run one after the other.`;

     case "broken":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} failed to serve ${action}${attempts} ("${message}"). This is usually temporary: run the step again, and check the AWS Health Dashboard if it persists.`;

     case "unreadable":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} in ${region} gave no usable answer to ${action}${attempts}${failure.host ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`: ${failure.host} answered with` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`:`} ${message}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${endpointVariable} if it is set.`;

     case "network":
      return message === "ENOTFOUND" && !failure.proxy ? explainNoSuchHost(failure.host, called) : (0, 
      _http_network_errors_js__WEBPACK_IMPORTED_MODULE_1__.K)({
        ...failure,
        reason: message
      });
    }
  }
  function explainNoSuchHost(host, {service: service, region: region, endpointVariable: endpointVariable}) {
    const missing = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The host ${host} does not exist (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("ENOTFOUND")}).`;
    if (!/\.(?:amazonaws\.(?:com|eu)|api\.aws)$/.test(host)) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} Correct ${endpointVariable}, or wherever else it is named.`;
    if ((0, _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_2__.R)(region)) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} It should: check the DNS of the runner, and its proxy settings (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("HTTPS_PROXY")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("NO_PROXY")}).`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} ${service} is not offered in ${region}, or the name is mistyped: correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("aws-region")}.`;
  }
})

};
