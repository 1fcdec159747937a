export const id = 106;
export const ids = [106];
export const modules = {

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Og: () => credentialsFor,
    uz: () => dnsProviders,
    Ol: () => endable,
    openAws: () => openAws,
    ue: () => shared
  });
  var memoizeIdentityProvider = __webpack_require__(2451);
  var remembered = __webpack_require__(9251);
  var id_token = __webpack_require__(9124);
  var regions = __webpack_require__(2221);
  var clock = __webpack_require__(3535);
  var errors = __webpack_require__(5650);
  var github_event = __webpack_require__(7189);
  var http = __webpack_require__(5800);
  var response = __webpack_require__(5407);
  var message = __webpack_require__(3102);
  var aws_client = __webpack_require__(3965);
  var promises_ = __webpack_require__(1455);
  var external_node_net_ = __webpack_require__(7030);
  var retry = __webpack_require__(4443);
  // CONCATENATED MODULE: ./aws/container.js
  const LINK_LOCAL_HOSTS = new Set([ "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]" ]);
  async function containerCredentials(env, {signal: signal, trace: trace, mask: mask, clock: clock}) {
    const authorization = await authorizationIn(env);
    if (authorization) mask(authorization);
    const headers = {
      accept: "application/json",
      ...authorization && {
        authorization: authorization
      }
    };
    const request = (0, http.pU)(endpointIn(env), {
      method: "GET",
      headers: headers
    });
    const handler = new http.e$({
      expects: "json",
      signal: signal,
      trace: trace,
      isDirect: true
    });
    const options = {
      clock: clock,
      signal: signal
    };
    const result = await (0, retry.LH)(() => (0, retry.tx)(() => handler.handle(request), isPassing), options).finally(() => handler.destroy());
    signal.throwIfAborted();
    if ("failure" in result) throw new Error(result.failure.message);
    const {statusCode: statusCode, body: body} = result.value.response;
    return credentialsIn(statusCode, JSON.parse(body.toString("utf8") || "{}"));
  }
  function isPassing(error) {
    return error instanceof http.pM || error instanceof response.Vk;
  }
  async function authorizationIn(env) {
    const file = env["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];
    return file ? (await (0, promises_.readFile)(file, "utf8")).trim() : env["AWS_CONTAINER_AUTHORIZATION_TOKEN"];
  }
  function endpointIn(env) {
    const relative = env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
    const given = relative ? `http://169.254.170.2${relative}` : env["AWS_CONTAINER_CREDENTIALS_FULL_URI"];
    if (!given || !URL.canParse(given)) throw new Error("the endpoint is not a URL");
    const url = new URL(given);
    if (url.protocol === "https:" || url.protocol === "http:" && isOfMachine(url.hostname)) return url;
    throw new Error("the endpoint is neither local to this machine nor HTTPS, so it gets no token");
  }
  function isOfMachine(host) {
    const isLoopback = host === "localhost" || host === "[::1]" || (0, external_node_net_.isIPv4)(host) && host.startsWith("127.");
    return isLoopback || LINK_LOCAL_HOSTS.has(host);
  }
  function credentialsIn(status, answer) {
    const {AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken} = answer;
    const {Expiration: expiration, Code: name, Message: message} = answer;
    if (status >= 300) {
      const words = [ name, message ].filter(word => typeof word === "string" && word !== "");
      throw new Error([ `status ${status}`, ...words ].join(", "));
    }
    if (typeof accessKeyId !== "string" || typeof secretAccessKey !== "string") throw new Error(`status ${status}, without credentials`);
    return {
      accessKeyId: accessKeyId,
      secretAccessKey: secretAccessKey,
      ...typeof sessionToken === "string" && {
        sessionToken: sessionToken
      },
      ...typeof expiration === "string" && {
        expiration: new Date(expiration)
      }
    };
  }
  var external_node_os_ = __webpack_require__(8161);
  // CONCATENATED MODULE: ./aws/regular-files.js
  const CONFIG_FILES = [ "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE" ];
  async function checkConfigFiles(env) {
    for (const name of CONFIG_FILES) {
      const path = env[name];
      if (await isEndless(path)) throw new errors.lZ("VALIDATION_ERROR", message.ab`The environment variable ${name} names ${path ?? ""}, which is not a regular file. Correct it, or unset it.`);
    }
  }
  async function isEndless(path) {
    if (!path || path === external_node_os_.devNull) return false;
    const found = await (0, promises_.stat)(path).catch(() => {});
    return found !== void 0 && !found.isFile();
  }
  // CONCATENATED MODULE: ./aws/credential-sources.js
  function credentialSources(context) {
    const {env: env} = context;
    return [ ...!env["AWS_PROFILE"] && (env["AWS_ACCESS_KEY_ID"] || env["AWS_SECRET_ACCESS_KEY"]) ? [ variables(env) ] : [], profile(context), ...env["AWS_WEB_IDENTITY_TOKEN_FILE"] ? [ webIdentity(context) ] : [], ...machine(context) ];
  }
  class NothingFound extends Error {
    tryNextLink=true;
  }
  function variables(env) {
    const accessKeyId = env["AWS_ACCESS_KEY_ID"] ?? "";
    const secretAccessKey = env["AWS_SECRET_ACCESS_KEY"] ?? "";
    const sessionToken = env["AWS_SESSION_TOKEN"];
    const expiry = env["AWS_CREDENTIAL_EXPIRATION"];
    return {
      name: message.ab`the variables ${(0, message.aY)("AWS_ACCESS_KEY_ID")} and ${(0, 
      message.aY)("AWS_SECRET_ACCESS_KEY")}`,
      find: async () => {
        if (!accessKeyId || !secretAccessKey) throw new NothingFound("one of the two is empty");
        return {
          accessKeyId: accessKeyId,
          secretAccessKey: secretAccessKey,
          ...sessionToken && {
            sessionToken: sessionToken
          },
          ...expiry && {
            expiration: new Date(expiry)
          }
        };
      }
    };
  }
  function profile({region: region, env: env, requestHandler: requestHandler}) {
    const named = env["AWS_PROFILE"];
    const ignored = env["AWS_ACCESS_KEY_ID"] ? message.ab`, which overrides ${(0, message.aY)("AWS_ACCESS_KEY_ID")}` : message.ab``;
    return {
      name: named ? message.ab`the profile ${named} (${(0, message.aY)("AWS_PROFILE")}${ignored})` : message.ab`the profile ${(0, 
      message.aY)("default")}`,
      find: async () => {
        const {fromIni: fromIni} = await __webpack_require__.e(206).then(__webpack_require__.bind(__webpack_require__, 206));
        const find = fromIni({
          clientConfig: {
            region: region,
            requestHandler: requestHandler,
            maxAttempts: 1
          }
        });
        return find().catch(error => {
          const isAbsent = error instanceof Error && error.message.startsWith("Could not resolve credentials");
          throw isAbsent && !named ? new NothingFound("") : error;
        });
      }
    };
  }
  function webIdentity({region: region, env: env, requestHandler: requestHandler}) {
    return {
      name: message.ab`the web identity of ${(0, message.aY)("AWS_WEB_IDENTITY_TOKEN_FILE")}, role ${env["AWS_ROLE_ARN"] || "not given"}`,
      find: async () => {
        if (!env["AWS_ROLE_ARN"]) throw new NothingFound("AWS_ROLE_ARN is empty");
        await requireRegularFile(env["AWS_WEB_IDENTITY_TOKEN_FILE"]);
        const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(925).then(__webpack_require__.bind(__webpack_require__, 9925));
        return fromTokenFile({
          clientConfig: {
            region: region,
            requestHandler: requestHandler,
            maxAttempts: 1
          }
        })();
      }
    };
  }
  function machine({env: env, edges: edges}) {
    const relative = env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];
    const full = env["AWS_CONTAINER_CREDENTIALS_FULL_URI"];
    if (relative || full) return [ {
      name: message.ab`the container credentials endpoint (${`AWS_CONTAINER_CREDENTIALS_${relative ? "RELATIVE" : "FULL"}_URI`})`,
      find: async () => {
        await requireRegularFile(env["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"]);
        return containerCredentials(env, edges);
      }
    } ];
    if ((env["AWS_EC2_METADATA_DISABLED"] || "false") !== "false") return [];
    return [ {
      name: message.ab`the role of the EC2 instance`,
      find: async () => {
        const {fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(40).then(__webpack_require__.bind(__webpack_require__, 2040));
        return fromInstanceMetadata()();
      }
    } ];
  }
  async function requireRegularFile(path) {
    if (await isEndless(path)) throw new NothingFound(`${path} is not a regular file`);
  }
  var transport_errors = __webpack_require__(7580);
  // CONCATENATED MODULE: ./aws/environment.js
  const SEARCH_MS = 15e3;
  function environmentCredentials(region, env, edges) {
    const {signal: signal, trace: trace, mask: mask} = edges;
    const requestHandler = new MaskingHandler({
      expects: "any",
      signal: signal,
      trace: trace
    }, mask);
    const sources = credentialSources({
      region: region,
      env: env,
      requestHandler: requestHandler,
      edges: edges
    });
    const find = async () => {
      const credentials = await firstOf(sources, edges);
      mask(credentials.secretAccessKey);
      if (credentials.sessionToken) mask(credentials.sessionToken);
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
  class MaskingHandler extends http.e$ {
    #mask;
    constructor(options, mask) {
      super(options);
      this.#mask = mask;
    }
    handle(request, options) {
      const token = new URLSearchParams(String(request.body ?? "")).get("WebIdentityToken");
      if (token) this.#mask(token);
      return super.handle(request, options);
    }
  }
  class NoneFound extends Error {
    reasons;
    constructor(reasons) {
      super("no source has credentials");
      this.reasons = reasons;
    }
  }
  async function firstOf(sources, edges) {
    const reasons = [];
    for (const {name: name, find: find} of sources) try {
      const credentials = await (0, clock.wj)(SEARCH_MS, find(), edges);
      edges.log((0, message.fj)([ message.ab`AWS credentials come from ${withProgram(name, credentials)}.`, ...reasons ]));
      return credentials;
    } catch (error) {
      edges.signal.throwIfAborted();
      if (isOfService(error)) throw error;
      const words = ownWords(error);
      if (words) reasons.push(message.ab`Got no credentials from ${name}: "${words}".`);
      if (!error.tryNextLink) break;
    }
    throw new NoneFound(reasons);
  }
  function isOfService(error) {
    return error instanceof http.pM || error instanceof response.Vk || error instanceof Error && "$metadata" in error;
  }
  const COMMAND_FAILED = /^Command failed: [^\n]*\n?/;
  function ownWords(error) {
    const words = (0, errors.Z9)(error);
    return COMMAND_FAILED.test(words) ? `credential_process failed, ${words.replace(COMMAND_FAILED, "").trim() || "with no output"}` : words;
  }
  function withProgram(name, credentials) {
    const {$source: $source = {}} = credentials;
    return "CREDENTIALS_PROFILE_PROCESS" in $source ? message.ab`${(0, message.aY)("credential_process")} of ${name}` : name;
  }
  function checkSpelling({accessKeyId: accessKeyId, secretAccessKey: secretAccessKey, sessionToken: sessionToken = ""}) {
    if (/^[\x21-\x7e]*$/.test(accessKeyId + secretAccessKey + sessionToken)) return;
    throw new errors.lZ("CREDENTIALS_REJECTED", message.ab`The AWS credentials in the environment contain a space, a line break or another character that no AWS key contains. Store the secret again without it, or set ${(0, 
    message.aY)("role-to-assume")}.`);
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
    return new errors.lZ("ROLE_NOT_ASSUMED", message.ab`AWS refused the profile or role from the environment: "${failure.message}". Correct it there, or set ${(0, 
    message.aY)("role-to-assume")}.`);
  }
  function credentialsMissing(error, env) {
    if (!(error instanceof NoneFound)) return (0, errors.ie)(error);
    if ((0, github_event.j_)(env).pullRequest?.isFromFork) {
      const missing = message.ab`neither secrets nor an ID token, so this step has no AWS credentials`;
      return new errors.lZ("CREDENTIALS_MISSING", (0, github_event.AM)(missing));
    }
    const missing = (0, message.fj)([ message.ab`No AWS credentials were found.`, ...error.reasons ]);
    return new errors.lZ("CREDENTIALS_MISSING", message.ab`${missing} ${error.reasons.length > 0 ? message.ab`Correct that, or set` : message.ab`Set`} ${(0, 
    message.aY)("role-to-assume")} and give the job the permission ${(0, message.aY)("id-token: write")}, or run ${(0, 
    message.aY)("aws-actions/configure-aws-credentials")} before this step.`);
  }
  // CONCATENATED MODULE: ./aws/role-refusals.js
  const KEYS_OUT_OF_REACH = /\bretrieve verification key\b/i;
  function refineRefusal(failure) {
    if (KEYS_OUT_OF_REACH.test(failure.message)) return {
      ...failure,
      retry: "transient"
    };
    return isExpired(failure) ? {
      ...failure,
      retry: "once"
    } : failure;
  }
  function roleRefusal(failure, {arn: arn, input: input}, claims) {
    const refusal = message.ab`AWS STS refused to let this job assume ${arn} (${input}): "${failure.message}".`;
    const shown = claims ? message.ab`${refusal} The ID token has ${(0, message.aY)("sub")} "${claims.sub}", ${(0, 
    message.aY)("aud")} "${claims.aud}", ${(0, message.aY)("iss")} "${claims.iss}".` : refusal;
    const [, reason] = REASONS.find(([isMeant]) => isMeant(failure)) ?? [];
    if (reason) return new errors.lZ("ROLE_NOT_ASSUMED", message.ab`${shown} ${reason(claims, input)}`);
    if (failure.kind !== "denied") return new errors.lZ("ROLE_NOT_ASSUMED", message.ab`${shown} Check ${input} and the role's trust policy.`);
    const advice = message.ab`${shown} ${aboutSubject(claims?.sub ?? "")}`;
    if (!claims) return new errors.lZ("ROLE_NOT_ASSUMED", advice);
    const statement = trustStatement(arn, claims);
    return new errors.lZ("ROLE_NOT_ASSUMED", message.ab`${advice} A condition that matches this job: ${JSON.stringify(statement.Condition)}`, {
      remedy: {
        title: "A trust policy statement that lets this job assume the role",
        json: statement
      }
    });
  }
  const says = pattern => ({message: message}) => pattern.test(message);
  const REASONS = [ [ ({name: name, message: message}) => name.startsWith("IDPCommunicationError") || KEYS_OUT_OF_REACH.test(message), () => message.ab`STS could not get the keys of the token's issuer, which is usually temporary: run the step again. On GitHub Enterprise Server, AWS must be able to reach the issuer over the internet.` ], [ says(/thumbprint/i), claims => message.ab`The certificate of ${issuerOf(claims)} does not match the thumbprints of the IAM OIDC provider: update them with ${(0, 
  message.aY)("aws iam update-open-id-connect-provider-thumbprint")}.` ], [ says(/resource control policy/i), () => message.ab`A resource control policy (RCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to exempt the role, or this OIDC provider.` ], [ says(/service control policy/i), () => message.ab`A service control policy (SCP) of the AWS organization denies it, whatever the trust policy allows: ask the administrators of the organization to allow it for the role.` ], [ says(/VPC endpoint policy/i), () => message.ab`The policy of the VPC endpoint for STS does not allow it: allow ${(0, 
  message.aY)("sts:AssumeRoleWithWebIdentity")} for the role there.` ], [ says(/explicit(?:ly)? den/i), () => message.ab`A policy explicitly denies it, which overrides any allow: look for ${(0, 
  message.aY)('"Effect": "Deny"')} in the trust policy of the role, and in the policies of the AWS organization.` ], [ ({name: name}) => name === "RegionDisabledException", () => message.ab`Activate STS for the region in the account of the role, or correct ${(0, 
  message.aY)("aws-region")}.` ], [ says(/No OpenIDConnect provider/i), claims => message.ab`Create an IAM OIDC provider for ${issuerOf(claims)} in the account of the role.` ], [ says(/audience/i), () => message.ab`The IAM OIDC provider doesn't list this audience: add it there, or correct ${(0, 
  message.aY)("audience")}.` ], [ isExpired, () => message.ab`STS rejected two freshly issued tokens as expired. Run the step again; on GitHub Enterprise Server, check the server's clock.` ], [ ({kind: kind}) => kind === "not-found", (_, input) => message.ab`The role does not exist in that account: create it, or correct ${input}.` ], [ ({name: name}) => /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/.test(name), () => message.ab`The problem is this Action's session policy, not your role: please report it as a bug.` ] ];
  function isExpired({name: name}) {
    return name === "ExpiredToken" || name === "ExpiredTokenException";
  }
  function issuerOf(claims) {
    return claims ? message.ab`${claims.iss}` : message.ab`the token's issuer`;
  }
  function aboutSubject(sub) {
    if (MERGE_QUEUE.test(sub)) return message.ab`This is a merge queue run, and its branch exists for this run only. Skip the step there with ${(0, 
    message.aY)("if: github.event_name != 'merge_group'")}, or trust all branches of the queue with ${(0, 
    message.aY)("StringLike")}.`;
    return message.ab`Most likely the trust policy expects a different ${(0, message.aY)("sub")}: the match is exact and case-sensitive, and ${formOf(sub)}. Or the role doesn't exist; STS answers the same in both cases.`;
  }
  function formOf(sub) {
    if (/^repo:[^:/@]+@\d+\//.test(sub)) return message.ab`this one contains the immutable IDs of the owner and the repository`;
    if (sub.includes(":environment:")) return message.ab`this one names the job's environment, not its branch`;
    if (sub.endsWith(":pull_request")) return message.ab`in pull request runs it names no branch`;
    return message.ab`it names the environment if the job has one, and in newer repositories the owner and repository IDs`;
  }
  const MERGE_QUEUE = /\bgh-readonly-queue\//;
  const PASSING_CLAIMS = new Set([ "run_id", "run_number", "run_attempt", "sha", "workflow_sha", "job_workflow_sha" ]);
  function subjectPattern(sub) {
    const parts = sub.split(":");
    return parts.map((part, i) => {
      if (PASSING_CLAIMS.has(parts[i - 1] ?? "")) return "*";
      if (MERGE_QUEUE.test(part)) return `${part.slice(0, part.lastIndexOf("/"))}/*`;
      return part.replace(/(refs\/pull)\/\d+\//, "$1/*/").replace(/(refs\/tags)\/.+/, "$1/*");
    }).join(":");
  }
  function trustStatement(roleArn, {sub: sub, aud: aud, iss: iss}) {
    const provider = iss.replace(/^https:\/\//, "");
    const [, partition = "aws", , , account = ""] = roleArn.split(":");
    const [audience, subject] = [ {
      [`${provider}:aud`]: aud
    }, {
      [`${provider}:sub`]: subjectPattern(sub)
    } ];
    return {
      Effect: "Allow",
      Principal: {
        Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`
      },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: subjectPattern(sub) === sub ? {
        StringEquals: {
          ...audience,
          ...subject
        }
      } : {
        StringEquals: audience,
        StringLike: subject
      }
    };
  }
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
        return assumeRole(await Promise.all([ __webpack_require__.e(811), __webpack_require__.e(769), __webpack_require__.e(927) ]).then(__webpack_require__.bind(__webpack_require__, 5927)), role, region, token, edges);
      };
      const explain = failure => explainAssumeRole(failure, role, region, claims);
      return (0, aws_client.IY)({
        service: "AWS STS",
        explain: explain,
        refine: refineRefusal
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
        DurationSeconds: DURATION_SECONDS,
        Policy: role.sessionPolicy
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
  function explainAssumeRole(failure, role, region, claims) {
    if (!(0, transport_errors.a)(failure)) return roleRefusal(failure, role, claims);
    return (0, transport_errors.B)(failure, {
      service: "AWS STS",
      action: "sts:AssumeRoleWithWebIdentity",
      region: region,
      endpointVariable: "AWS_ENDPOINT_URL_STS"
    });
  }
  var aws_ses = __webpack_require__(2243);
  var session_policy = __webpack_require__(6886);
  // CONCATENATED MODULE: ./aws/account.js
  function openAws(settings, env, runEdges, firstToken) {
    const {edges: edges, end: end} = endable(runEdges);
    const {region: region} = settings.targets[0];
    const provider = shared(credentialsFor(settings, region, env, edges, firstToken), env);
    const ses = new aws_ses.q({
      provider: provider,
      justAssumed: settings.credentials.kind === "role"
    }, edges);
    const zones = dnsProviders(settings, region, provider, env, edges);
    return {
      ses: ses,
      dnsProvider: zones.of,
      accountId: () => findAccountId(region, provider, edges),
      close: () => {
        end();
        ses.close();
        zones.close();
      }
    };
  }
  function endable(edges) {
    const closed = new AbortController;
    const signal = AbortSignal.any([ edges.signal, closed.signal ]);
    return {
      edges: {
        ...edges,
        signal: signal
      },
      end: () => closed.abort()
    };
  }
  function openersFor(env, edges) {
    return {
      route53: async (choice, access) => (await Promise.all([ __webpack_require__.e(787), __webpack_require__.e(446), __webpack_require__.e(518) ]).then(__webpack_require__.bind(__webpack_require__, 2518))).openRoute53(choice, access, edges),
      cloudflare: async (choice, token) => (await __webpack_require__.e(56).then(__webpack_require__.bind(__webpack_require__, 5056))).openCloudflare(choice, token, env, edges)
    };
  }
  function dnsProviders(...run) {
    const open = providerOpener(...run);
    const opened = new Map;
    return {
      of: async ({zone: zone}) => {
        if (!zone || !open) return;
        const key = zone.kind === "id" ? zone.id : "";
        return (0, remembered.H)(opened, key, () => open(zone));
      },
      close: () => {
        for (const provider of opened.values()) provider.then(each => each.close()).catch(() => {});
      }
    };
  }
  async function findAccountId(region, credentials, edges) {
    const sts = await Promise.all([ __webpack_require__.e(811), __webpack_require__.e(769), __webpack_require__.e(891) ]).then(__webpack_require__.bind(__webpack_require__, 7891)).catch(() => {});
    return sts?.accountId(region, credentials, edges);
  }
  function providerOpener(settings, region, credentials, env, edges, openers = openersFor(env, edges)) {
    const {dnsProvider: source} = settings;
    switch (source?.kind) {
     case "route53":
      {
        const {role: role} = source;
        const zoneRegion = role ? (0, regions.xW)(role.arn.split(":")[1] ?? "") : region;
        const own = role && shared(assumedRole("hosted-zone-role-to-assume", role, settings, zoneRegion, env, edges), env);
        const access = {
          region: zoneRegion,
          credentials: own ?? credentials,
          role: role?.arn
        };
        return choice => openers.route53(choice, access);
      }

     case "cloudflare":
      return choice => openers.cloudflare(choice, source.token);

     default:
      return;
    }
  }
  function credentialsFor(settings, region, env, edges, firstToken) {
    const {credentials: source} = settings;
    return source.kind === "environment" ? environmentCredentials(region, env, edges) : assumedRole("role-to-assume", source, settings, region, env, edges, firstToken);
  }
  function assumedRole(input, {arn: arn, sessionName: sessionName, audience: audience}, settings, region, env, edges, firstToken) {
    const onRetry = ({message: message}, delayMs) => edges.onRetry("GitHub", message, delayMs);
    const request = () => (0, id_token.g)(audience, env, {
      ...edges,
      onRetry: onRetry,
      role: input
    });
    let first = firstToken;
    const nextToken = () => {
      const token = first ?? request();
      first = void 0;
      return token;
    };
    const role = {
      input: input,
      arn: arn,
      sessionName: sessionName,
      sessionPolicy: (0, session_policy.l)(input, settings)
    };
    return roleCredentials(role, region, nextToken, edges);
  }
  function shared(provider, env) {
    const find = async properties => {
      await checkConfigFiles(env);
      return provider(properties);
    };
    const memoized = (0, memoizeIdentityProvider.K4)(find, memoizeIdentityProvider.OC, memoizeIdentityProvider.e);
    return memoized ?? find;
  }
}),

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Ig: () => attemptCall,
    Sn: () => attemptInTurn,
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
      message: message || (isNameless ? `status ${status}, no message` : name),
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
      const result = await attemptInTurn(call, () => send(mayBeDone), edges.limiter);
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
  async function attemptInTurn(call, send, limiter) {
    try {
      return await (0, retry.lo)(() => attemptCall(call, send), limiter);
    } catch (error) {
      return {
        failure: {
          kind: "known",
          retry: "final",
          mayBeDone: false,
          error: (0, errors.ie)(error)
        }
      };
    }
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

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    K: () => PASSING,
    q: () => SesApi
  });
  var SESv2Client = __webpack_require__(7583);
  var GetEmailIdentityCommand = __webpack_require__(1960);
  var PutEmailIdentityMailFromAttributesCommand = __webpack_require__(8039);
  var errors = __webpack_require__(5650);
  var http = __webpack_require__(5800);
  var response = __webpack_require__(5407);
  var mail_from_attributes = __webpack_require__(7243);
  var decision = __webpack_require__(576);
  var aws_client = __webpack_require__(3965);
  var regions = __webpack_require__(2221);
  var message_0 = __webpack_require__(3102);
  var session_policy = __webpack_require__(6886);
  var transport_errors = __webpack_require__(7580);
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
    denied: ({message: message}, permission, {identity: identity, region: region}) => /session policy/i.test(message) ? message_0.ab`A session policy denies ${permission} (Amazon SES: "${message}"). ${session_policy.W}` : message_0.ab`IAM denies ${permission} on ${identityArn(region, identity.name)} (Amazon SES: "${message}"). Allow that action in a policy of the role or user; if one does already, look for a permissions boundary or an organization policy that denies it.`,
    credentials: (failure, _, target) => explainCredentials(failure, target),
    refused: ({message: message}) => message_0.ab`Amazon SES refused the request: "${message}". ${hintForRefusal(message)}`
  };
  function explainCredentials({name: name, message: message}, {region: region, justAssumed: justAssumed, hasStrayToken: hasStrayToken}) {
    const refusal = message_0.ab`Amazon SES does not accept the credentials (${name}: "${message}").`;
    if (hasStrayToken) return message_0.ab`${refusal} ${(0, message_0.aY)("AWS_SESSION_TOKEN")} is set along with a long-term access key (${(0, 
    message_0.aY)("AKIA…")}), which never has one, so it is left over from other credentials: unset it, or set ${(0, 
    message_0.aY)("role-to-assume")}.`;
    if (/Expired|Skewed/.test(name) || /expired|not yet current/i.test(message)) return justAssumed ? message_0.ab`${refusal} They are fresh, so check the runner's clock.` : message_0.ab`${refusal} They are out of date: get fresh ones in the same job, right before this step, or set ${(0, 
    message_0.aY)("role-to-assume")}; on a self-hosted runner, check its clock.`;
    return justAssumed ? message_0.ab`${refusal} Most likely ${region} is not enabled for the account of the role: enable it, or correct ${(0, 
    message_0.aY)("aws-region")}.` : message_0.ab`${refusal} They were mistyped or deleted, belong to another partition, or ${region} is not enabled for the account: enable the region, or set ${(0, 
    message_0.aY)("role-to-assume")} so that this step gets its own.`;
  }
  function hintForRefusal(message) {
    if (/not (?:a )?subdomain/i.test(message)) return message_0.ab`The MAIL FROM domain must be a subdomain of the identity's domain: correct ${(0, 
    message_0.aY)("mail-from-domain")} or ${(0, message_0.aY)("identity")}.`;
    if (/parents? (?:are|is) not verified/i.test(message)) return message_0.ab`This happens with new identities and new zones, and usually goes away within hours: check that the identity is verified, then run the step again.`;
    return message_0.ab`Correct the input that the message names.`;
  }
  function identityArn(region, identity) {
    return `arn:${(0, regions.iQ)(region)}:ses:${region}:*:identity/${identity}`;
  }
  // CONCATENATED MODULE: ./aws/ses.js
  const READ = "ses:GetEmailIdentity";
  const BATCH = "ses:GetIdentityMailFromDomainAttributes";
  const PUT = "ses:PutEmailIdentityMailFromAttributes";
  const PASSING = new Set([ "RATE_LIMITED", "SERVICE_ERROR", "NETWORK_ERROR", "OIDC_UNAVAILABLE" ]);
  const FRESH_MS = 1e4;
  class SesApi {
    #credentials;
    #edges;
    #limiterOf;
    #clients=new Map;
    #batches=new Map;
    #onSent=() => {};
    sent=new Promise(resolve => {
      this.#onSent = resolve;
    });
    #lastKey;
    constructor(credentials, edges, limiterOf) {
      this.#credentials = credentials;
      this.#edges = edges;
      this.#limiterOf = limiterOf;
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
      const send = async () => readIdentity(await this.#client(target), target);
      const result = await (0, aws_client.Sn)(call, send, this.#limiterOf?.(target.region));
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
    async readBatch(targets) {
      const [target] = targets;
      const {region: region} = target;
      const names = targets.map(({identity: identity}) => identity.name);
      await this.#client(target);
      const opened = this.#batches.get(region) ?? this.#openBatch(region);
      this.#batches.set(region, opened);
      const batch = await opened;
      return (0, aws_client.IY)(this.#describe(target, BATCH), () => batch.read(names), this.#edgesOf(region));
    }
    close() {
      for (const client of this.#clients.values()) client.destroy();
      for (const opened of this.#batches.values()) opened.then(batch => batch.close()).catch(() => {});
    }
    async #openBatch(region) {
      const {openSesBatch: openSesBatch} = await Promise.all([ __webpack_require__.e(811), __webpack_require__.e(836), __webpack_require__.e(615) ]).then(__webpack_require__.bind(__webpack_require__, 5615));
      return openSesBatch(region, this.#credentials.provider, this.#edges);
    }
    #edgesOf(region) {
      const limiter = this.#limiterOf?.(region);
      return limiter ? {
        ...this.#edges,
        limiter: limiter
      } : this.#edges;
    }
    async #call(target, {permission: permission, ...options}, send) {
      const client = await this.#client(target);
      return (0, aws_client.IY)({
        ...this.#describe(target, permission),
        ...options
      }, () => send(client), this.#edgesOf(target.region));
    }
    #describe(target, permission) {
      const {justAssumed: justAssumed} = this.#credentials;
      return {
        service: "Amazon SES",
        explain: failure => {
          const {hasStrayToken: hasStrayToken} = this.#lastKey ?? {};
          const error = explainSesFailure(failure, permission, {
            ...target,
            justAssumed: justAssumed,
            hasStrayToken: hasStrayToken
          });
          if (error.code === "CREDENTIALS_REJECTED") this.#limiterOf?.(target.region).stop(error);
          return error;
        },
        refine: failure => ({
          ...failure,
          retry: this.#retryOf(failure)
        })
      };
    }
    async #client({region: region}) {
      const client = this.#clients.get(region) ?? this.#open(region);
      const {accessKeyId: accessKeyId, sessionToken: sessionToken} = await client.config.credentials();
      if (accessKeyId !== this.#lastKey?.accessKeyId) {
        const hasStrayToken = accessKeyId.startsWith("AKIA") && sessionToken !== void 0;
        this.#lastKey = {
          accessKeyId: accessKeyId,
          since: this.#edges.clock.monotonic(),
          hasStrayToken: hasStrayToken
        };
      }
      return client;
    }
    #open(region) {
      const {signal: signal, trace: trace} = this.#edges;
      const requestHandler = new http.e$({
        expects: "json",
        signal: signal,
        trace: trace
      });
      requestHandler.sent.then(this.#onSent);
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
    const seen = await (0, aws_client.Ig)({}, () => readIdentity(client, target));
    if ("value" in seen && (0, decision.LD)(seen.value.current, desired) === "none") return seen.value.requestId;
    if ("failure" in seen && seen.failure.kind === "denied") return "";
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
}),

/***/ 6886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    W: () => aboutSessionPolicy,
    l: () => sessionPolicy
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);
  const SES_READS = [ "ses:GetEmailIdentity", "ses:GetIdentityMailFromDomainAttributes" ];
  const ROUTE53_READS = [ "route53:GetChange", "route53:GetHostedZone", "route53:ListHostedZonesByName", "route53:ListResourceRecordSets" ];
  function sessionPolicy(input, {mode: mode, targets: targets, dnsProvider: dnsProvider}) {
    const writes = mode === "apply";
    const isForSes = input === "role-to-assume";
    const isForZone = dnsProvider?.kind === "route53" && isForSes === (dnsProvider.role === void 0);
    const publishes = isForZone && targets.some(({zone: zone}) => zone !== void 0);
    const actions = [ ...isForSes ? SES_READS : [], ...isForSes && writes ? [ "ses:PutEmailIdentityMailFromAttributes" ] : [], ...publishes ? ROUTE53_READS : [], ...publishes && writes ? [ "route53:ChangeResourceRecordSets" ] : [] ];
    return JSON.stringify({
      Version: "2012-10-17",
      Statement: [ {
        Effect: "Allow",
        Action: actions,
        Resource: "*"
      } ]
    });
  }
  const aboutSessionPolicy = _message_js__WEBPACK_IMPORTED_MODULE_0__.ab`With ${(0, 
  _message_js__WEBPACK_IMPORTED_MODULE_0__.aY)("role-to-assume")}, this Action sets that policy, so please report this as a bug. Otherwise, the policy came with the credentials: allow the action where they are issued.`;
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
    const attempts = (0, _http_network_errors_js__WEBPACK_IMPORTED_MODULE_1__.f5)(failure.retry);
    switch (failure.kind) {
     case "throttled":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} throttled ${action}${attempts} ("${message}"). ${service === "Amazon SES" ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The quota is one such call a second, per account and region` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The quota is per account`}: run the step again, and make jobs run one at a time.`;

     case "broken":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} failed to serve ${action}${attempts} ("${message}"). This is usually temporary: run the step again, and check the AWS Health Dashboard if it persists.`;

     case "unreadable":
      return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${service} in ${region} returned an unusable response to ${action}${attempts}${failure.host ? _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`: ${failure.host} answered with` : _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`:`} ${message}. A proxy or firewall may have answered instead: let the runner reach the endpoint directly, or correct ${endpointVariable} if it is set.`;

     case "network":
      return message === "ENOTFOUND" && !failure.proxy ? explainNoSuchHost(failure.host, called) : (0, 
      _http_network_errors_js__WEBPACK_IMPORTED_MODULE_1__.KL)({
        ...failure,
        reason: message
      });
    }
  }
  function explainNoSuchHost(host, {service: service, region: region, endpointVariable: endpointVariable}) {
    const missing = _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`The host ${host} does not exist (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("ENOTFOUND")}).`;
    if (!/\.(?:amazonaws\.(?:com|eu)|api\.aws)$/.test(host)) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} Correct it in ${endpointVariable}, or wherever else it is set.`;
    if ((0, _mail_from_regions_js__WEBPACK_IMPORTED_MODULE_2__.R)(region)) return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} It should: check the runner's DNS and proxy settings (${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("HTTPS_PROXY")}, ${(0, _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("NO_PROXY")}).`;
    return _message_js__WEBPACK_IMPORTED_MODULE_3__.ab`${missing} ${service} is not offered in ${region}, or the name is mistyped: correct ${(0, 
    _message_js__WEBPACK_IMPORTED_MODULE_3__.aY)("aws-region")}.`;
  }
}),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    H: () => remembered
  });
  function remembered(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
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
})

};
