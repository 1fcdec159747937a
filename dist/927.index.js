export const id = 927;
export const ids = [927];
export const modules = {

/***/ 5927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    $Command: () => command.u,
    AssumeRole$: () => schemas_0.JM,
    AssumeRoleCommand: () => AssumeRoleCommand,
    AssumeRoleRequest$: () => schemas_0.eY,
    AssumeRoleResponse$: () => schemas_0.c3,
    AssumeRoleWithSAML$: () => schemas_0.kc,
    AssumeRoleWithSAMLCommand: () => AssumeRoleWithSAMLCommand,
    AssumeRoleWithSAMLRequest$: () => schemas_0.$f,
    AssumeRoleWithSAMLResponse$: () => schemas_0.TI,
    AssumeRoleWithWebIdentity$: () => schemas_0.p$,
    AssumeRoleWithWebIdentityCommand: () => AssumeRoleWithWebIdentityCommand,
    AssumeRoleWithWebIdentityRequest$: () => schemas_0.IU,
    AssumeRoleWithWebIdentityResponse$: () => schemas_0.KH,
    AssumeRoot$: () => schemas_0.jb,
    AssumeRootCommand: () => AssumeRootCommand,
    AssumeRootRequest$: () => schemas_0.Ss,
    AssumeRootResponse$: () => schemas_0.sZ,
    AssumedRoleUser$: () => schemas_0.e$,
    Credentials$: () => schemas_0.RZ,
    DecodeAuthorizationMessage$: () => schemas_0.H7,
    DecodeAuthorizationMessageCommand: () => DecodeAuthorizationMessageCommand,
    DecodeAuthorizationMessageRequest$: () => schemas_0.Wo,
    DecodeAuthorizationMessageResponse$: () => schemas_0.CY,
    ExpiredTokenException: () => errors._A,
    ExpiredTokenException$: () => schemas_0.U5,
    ExpiredTradeInTokenException: () => errors.BU,
    ExpiredTradeInTokenException$: () => schemas_0.ns,
    FederatedUser$: () => schemas_0.ao,
    GetAccessKeyInfo$: () => schemas_0.IJ,
    GetAccessKeyInfoCommand: () => GetAccessKeyInfoCommand,
    GetAccessKeyInfoRequest$: () => schemas_0.Pg,
    GetAccessKeyInfoResponse$: () => schemas_0.vD,
    GetCallerIdentity$: () => schemas_0.ef,
    GetCallerIdentityCommand: () => GetCallerIdentityCommand.z,
    GetCallerIdentityRequest$: () => schemas_0.XX,
    GetCallerIdentityResponse$: () => schemas_0.zQ,
    GetDelegatedAccessToken$: () => schemas_0.Vi,
    GetDelegatedAccessTokenCommand: () => GetDelegatedAccessTokenCommand,
    GetDelegatedAccessTokenRequest$: () => schemas_0.EN,
    GetDelegatedAccessTokenResponse$: () => schemas_0.WM,
    GetFederationToken$: () => schemas_0.$J,
    GetFederationTokenCommand: () => GetFederationTokenCommand,
    GetFederationTokenRequest$: () => schemas_0.qi,
    GetFederationTokenResponse$: () => schemas_0.as,
    GetScopedCredentials$: () => schemas_0.D3,
    GetScopedCredentialsCommand: () => GetScopedCredentialsCommand,
    GetScopedCredentialsRequest$: () => schemas_0.wF,
    GetScopedCredentialsResponse$: () => schemas_0.oD,
    GetSessionToken$: () => schemas_0._T,
    GetSessionTokenCommand: () => GetSessionTokenCommand,
    GetSessionTokenRequest$: () => schemas_0.LZ,
    GetSessionTokenResponse$: () => schemas_0.VP,
    GetWebIdentityToken$: () => schemas_0.kq,
    GetWebIdentityTokenCommand: () => GetWebIdentityTokenCommand,
    GetWebIdentityTokenRequest$: () => schemas_0.dI,
    GetWebIdentityTokenResponse$: () => schemas_0.v0,
    IDPCommunicationErrorException: () => errors.Nd,
    IDPCommunicationErrorException$: () => schemas_0.N8,
    IDPRejectedClaimException: () => errors.fi,
    IDPRejectedClaimException$: () => schemas_0.fP,
    InsufficientSessionLifetimeException: () => errors.ke,
    InsufficientSessionLifetimeException$: () => schemas_0.Eg,
    InvalidAuthorizationMessageException: () => errors.po,
    InvalidAuthorizationMessageException$: () => schemas_0.pv,
    InvalidContextAssertionException: () => errors.oQ,
    InvalidContextAssertionException$: () => schemas_0.AG,
    InvalidIdentityTokenException: () => errors.ye,
    InvalidIdentityTokenException$: () => schemas_0.GE,
    InvalidSubjectCredentialsException: () => errors.DC,
    InvalidSubjectCredentialsException$: () => schemas_0.fr,
    JWTPayloadSizeExceededException: () => errors.ZM,
    JWTPayloadSizeExceededException$: () => schemas_0.TM,
    MalformedPolicyDocumentException: () => errors._Z,
    MalformedPolicyDocumentException$: () => schemas_0.qH,
    OriginIdentity$: () => schemas_0.pf,
    OutboundWebIdentityFederationDisabledException: () => errors.jE,
    OutboundWebIdentityFederationDisabledException$: () => schemas_0.Fg,
    PackedPolicyTooLargeException: () => errors.V1,
    PackedPolicyTooLargeException$: () => schemas_0.t4,
    PolicyDescriptorType$: () => schemas_0.iJ,
    ProvidedContext$: () => schemas_0.Zx,
    RegionDisabledException: () => errors.wU,
    RegionDisabledException$: () => schemas_0.M_,
    STS: () => STS,
    STSClient: () => STSClient.i,
    STSServiceException: () => STSServiceException.L,
    STSServiceException$: () => schemas_0.Hl,
    ScopedSession$: () => schemas_0.PF,
    SessionDurationEscalationException: () => errors.Bl,
    SessionDurationEscalationException$: () => schemas_0.rZ,
    Tag$: () => schemas_0.RU,
    TransactionContext$: () => schemas_0.CR,
    TrustedIdentityPropagationContext$: () => schemas_0.jt,
    WebIdentityTokenSubjectModeType: () => WebIdentityTokenSubjectModeType,
    __Client: () => STSClient.g,
    decorateDefaultCredentialProvider: () => decorateDefaultCredentialProvider,
    errorTypeRegistries: () => schemas_0.q1,
    getDefaultRoleAssumer: () => defaultRoleAssumers_getDefaultRoleAssumer,
    getDefaultRoleAssumerWithWebIdentity: () => defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity
  });
  var STSClient = __webpack_require__(970);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
  const createAggregatedClient = (commands, Client, options) => {
    for (const [command, CommandCtor] of Object.entries(commands)) {
      const methodImpl = async function(args, optionsOrCb, cb) {
        const command = new CommandCtor(args);
        if (typeof optionsOrCb === "function") this.send(command, optionsOrCb); else if (typeof cb === "function") {
          if (typeof optionsOrCb !== "object") throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
          this.send(command, optionsOrCb || {}, cb);
        } else return this.send(command, optionsOrCb);
      };
      const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
      Client.prototype[methodName] = methodImpl;
    }
    const {paginators: paginators = {}, waiters: waiters = {}} = options ?? {};
    for (const [paginatorName, paginatorFn] of Object.entries(paginators)) if (Client.prototype[paginatorName] === void 0) Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
      return paginatorFn({
        ...paginationConfiguration,
        client: this
      }, commandInput, ...rest);
    };
    for (const [waiterName, waiterFn] of Object.entries(waiters)) if (Client.prototype[waiterName] === void 0) Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
      let config = waiterConfiguration;
      if (typeof waiterConfiguration === "number") config = {
        maxWaitTime: waiterConfiguration
      };
      return waiterFn({
        ...config,
        client: this
      }, commandInput, ...rest);
    };
  };
  var commandBuilder = __webpack_require__(5241);
  var schemas_0 = __webpack_require__(1781);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
  class AssumeRoleCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRole", schemas_0.JM)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithSAMLCommand.js
  class AssumeRoleWithSAMLCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoleWithSAML", schemas_0.kc)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
  class AssumeRoleWithWebIdentityCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoleWithWebIdentity", schemas_0.p$)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRootCommand.js
  class AssumeRootCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "AssumeRoot", schemas_0.jb)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/DecodeAuthorizationMessageCommand.js
  class DecodeAuthorizationMessageCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DecodeAuthorizationMessage", schemas_0.H7)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetAccessKeyInfoCommand.js
  class GetAccessKeyInfoCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAccessKeyInfo", schemas_0.IJ)){}
  var GetCallerIdentityCommand = __webpack_require__(5760);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetDelegatedAccessTokenCommand.js
  class GetDelegatedAccessTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetDelegatedAccessToken", schemas_0.Vi)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetFederationTokenCommand.js
  class GetFederationTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetFederationToken", schemas_0.$J)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetScopedCredentialsCommand.js
  class GetScopedCredentialsCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetScopedCredentials", schemas_0.D3)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetSessionTokenCommand.js
  class GetSessionTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetSessionToken", schemas_0._T)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/GetWebIdentityTokenCommand.js
  class GetWebIdentityTokenCommand extends((0, commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetWebIdentityToken", schemas_0.kq)){}
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/STS.js
  const commands = {
    AssumeRoleCommand: AssumeRoleCommand,
    AssumeRoleWithSAMLCommand: AssumeRoleWithSAMLCommand,
    AssumeRoleWithWebIdentityCommand: AssumeRoleWithWebIdentityCommand,
    AssumeRootCommand: AssumeRootCommand,
    DecodeAuthorizationMessageCommand: DecodeAuthorizationMessageCommand,
    GetAccessKeyInfoCommand: GetAccessKeyInfoCommand,
    GetCallerIdentityCommand: GetCallerIdentityCommand.z,
    GetDelegatedAccessTokenCommand: GetDelegatedAccessTokenCommand,
    GetFederationTokenCommand: GetFederationTokenCommand,
    GetScopedCredentialsCommand: GetScopedCredentialsCommand,
    GetSessionTokenCommand: GetSessionTokenCommand,
    GetWebIdentityTokenCommand: GetWebIdentityTokenCommand
  };
  class STS extends STSClient.i {}
  createAggregatedClient(commands, STS);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/commands/index.js
  var command = __webpack_require__(1415);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/models/enums.js
  const WebIdentityTokenSubjectModeType = {
    AWS_IDENTITY: "AWSIdentity",
    ORIGIN_IDENTITY: "OriginIdentity"
  };
  var errors = __webpack_require__(9833);
  var stsRegionDefaultResolver = __webpack_require__(5124);
  var setCredentialFeature = __webpack_require__(727);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/defaultStsRoleAssumers.js
  const getAccountIdFromAssumedRoleUser = assumedRoleUser => {
    if (typeof assumedRoleUser?.Arn === "string") {
      const arnComponents = assumedRoleUser.Arn.split(":");
      if (arnComponents.length > 4 && arnComponents[4] !== "") return arnComponents[4];
    }
    return;
  };
  const resolveRegion = async (_region, _parentRegion, credentialProviderLogger, loaderConfig = {}) => {
    const region = typeof _region === "function" ? await _region() : _region;
    const parentRegion = typeof _parentRegion === "function" ? await _parentRegion() : _parentRegion;
    let stsDefaultRegion = "";
    const resolvedRegion = region ?? parentRegion ?? (stsDefaultRegion = await (0, stsRegionDefaultResolver.o)(loaderConfig)());
    credentialProviderLogger?.debug?.("@aws-sdk/client-sts::resolveRegion", "accepting first of:", `${region} (credential provider clientConfig)`, `${parentRegion} (contextual client)`, `${stsDefaultRegion} (STS default: AWS_REGION, profile region, or us-east-1)`);
    return resolvedRegion;
  };
  const getDefaultRoleAssumer = (stsOptions, STSClient) => {
    let stsClient;
    let closureSourceCreds;
    return async (sourceCreds, params) => {
      closureSourceCreds = sourceCreds;
      if (!stsClient) {
        const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
        const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
          logger: logger,
          profile: profile
        });
        const isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient({
          ...stsOptions,
          userAgentAppId: userAgentAppId,
          profile: profile,
          credentialDefaultProvider: () => async () => closureSourceCreds,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger: logger
        });
      }
      const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);
      const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
      const credentials = {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
        expiration: Credentials.Expiration,
        ...Credentials.CredentialScope && {
          credentialScope: Credentials.CredentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE", "i");
      return credentials;
    };
  };
  const getDefaultRoleAssumerWithWebIdentity = (stsOptions, STSClient) => {
    let stsClient;
    return async params => {
      if (!stsClient) {
        const {logger: logger = stsOptions?.parentClientConfig?.logger, profile: profile = stsOptions?.parentClientConfig?.profile, region: region, requestHandler: requestHandler = stsOptions?.parentClientConfig?.requestHandler, credentialProviderLogger: credentialProviderLogger, userAgentAppId: userAgentAppId = stsOptions?.parentClientConfig?.userAgentAppId} = stsOptions;
        const resolvedRegion = await resolveRegion(region, stsOptions?.parentClientConfig?.region, credentialProviderLogger, {
          logger: logger,
          profile: profile
        });
        const isCompatibleRequestHandler = !isH2(requestHandler);
        stsClient = new STSClient({
          ...stsOptions,
          userAgentAppId: userAgentAppId,
          profile: profile,
          region: resolvedRegion,
          requestHandler: isCompatibleRequestHandler ? requestHandler : void 0,
          logger: logger
        });
      }
      const {Credentials: Credentials, AssumedRoleUser: AssumedRoleUser} = await stsClient.send(new AssumeRoleWithWebIdentityCommand(params));
      if (!Credentials || !Credentials.AccessKeyId || !Credentials.SecretAccessKey) throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${params.RoleArn}`);
      const accountId = getAccountIdFromAssumedRoleUser(AssumedRoleUser);
      const credentials = {
        accessKeyId: Credentials.AccessKeyId,
        secretAccessKey: Credentials.SecretAccessKey,
        sessionToken: Credentials.SessionToken,
        expiration: Credentials.Expiration,
        ...Credentials.CredentialScope && {
          credentialScope: Credentials.CredentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      if (accountId) (0, setCredentialFeature.g)(credentials, "RESOLVED_ACCOUNT_ID", "T");
      (0, setCredentialFeature.g)(credentials, "CREDENTIALS_STS_ASSUME_ROLE_WEB_ID", "k");
      return credentials;
    };
  };
  const isH2 = requestHandler => requestHandler?.metadata?.handlerProtocol === "h2";
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sts/dist-es/defaultRoleAssumers.js
  const getCustomizableStsClientCtor = (baseCtor, customizations) => {
    if (!customizations) return baseCtor; else return class extends baseCtor {
      constructor(config) {
        super(config);
        for (const customization of customizations) this.middlewareStack.use(customization);
      }
    };
  };
  const defaultRoleAssumers_getDefaultRoleAssumer = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumer(stsOptions, getCustomizableStsClientCtor(STSClient.i, stsPlugins));
  const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity = (stsOptions = {}, stsPlugins) => getDefaultRoleAssumerWithWebIdentity(stsOptions, getCustomizableStsClientCtor(STSClient.i, stsPlugins));
  const decorateDefaultCredentialProvider = provider => input => provider({
    roleAssumer: defaultRoleAssumers_getDefaultRoleAssumer(input),
    roleAssumerWithWebIdentity: defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity(input),
    ...input
  });
  var STSServiceException = __webpack_require__(5044);
}),

/***/ 5124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    o: () => stsRegionDefaultResolver
  });
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3559);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(446);
  function stsRegionDefaultResolver(loaderConfig = {}) {
    return (0, _smithy_core_config__WEBPACK_IMPORTED_MODULE_0__.Z)({
      ..._smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.GG,
      async default() {
        if (!warning.silence) console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
        return "us-east-1";
      }
    }, {
      ..._smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.zH,
      ...loaderConfig
    });
  }
  const warning = {
    silence: false
  };
})

};
