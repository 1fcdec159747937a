export const id = 112;
export const ids = [112];
export const modules = {

/***/ 7583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Z: () => SESv2Client
  });
  var configurations = __webpack_require__(6868);
  var hostHeaderMiddleware = __webpack_require__(4405);
  var user_agent_middleware = __webpack_require__(5424);
  var loggerMiddleware = __webpack_require__(1478);
  var getRecursionDetectionPlugin = __webpack_require__(2713);
  var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(7579);
  var DefaultIdentityProviderConfig = __webpack_require__(9688);
  var getHttpSigningMiddleware = __webpack_require__(2841);
  var client = __webpack_require__(7860);
  var resolveRegionConfig = __webpack_require__(9053);
  var endpoints = __webpack_require__(7926);
  var contentLengthMiddleware = __webpack_require__(7979);
  var middleware_retry_configurations = __webpack_require__(478);
  var retry = __webpack_require__(868);
  var getSchemaSerdePlugin = __webpack_require__(6979);
  var httpAuthSchemes = __webpack_require__(3678);
  var resolveAwsSdkSigV4AConfig = __webpack_require__(7593);
  var SignatureV4MultiRegion = __webpack_require__(2821);
  var getSmithyContext = __webpack_require__(3753);
  var normalizeProvider = __webpack_require__(4876);
  var getEndpointFromInstructions = __webpack_require__(4026);
  var aws = __webpack_require__(1958);
  var EndpointCache = __webpack_require__(4397);
  var decideEndpoint = __webpack_require__(6467);
  var customEndpointFunctions = __webpack_require__(7228);
  var BinaryDecisionDiagram = __webpack_require__(2988);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/endpoint/bdd.js
  const m = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
    [m]: "EndpointId"
  }, h = {
    [m]: "Endpoint"
  }, i = {
    [m]: d
  }, j = {
    authSchemes: [ {
      name: "sigv4a",
      signingName: "ses",
      signingRegionSet: [ "*" ]
    } ]
  }, k = {}, l = [ {
    [m]: "Region"
  } ];
  const _data = {
    conditions: [ [ c, l ], [ "aws.partition", l, d ], [ c, [ g ] ], [ "isValidHostLabel", [ g, b ] ], [ c, [ h ] ], [ e, [ {
      [m]: "UseFIPS"
    }, b ] ], [ e, [ {
      [m]: "UseDualStack"
    }, b ] ], [ e, [ {
      fn: f,
      argv: [ i, "supportsDualStack" ]
    }, b ] ], [ "stringEquals", [ {
      fn: f,
      argv: [ i, "name" ]
    }, "aws-us-gov" ] ], [ e, [ {
      fn: f,
      argv: [ i, "supportsFIPS" ]
    }, b ] ] ],
    results: [ [ a ], [ h, j ], [ "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dualStackDnsSuffix}", j ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dnsSuffix}", j ], [ "https://{EndpointId}.endpoints.email.global.{PartitionResult#dualStackDnsSuffix}", j ], [ "https://{EndpointId}.endpoints.email.{PartitionResult#dnsSuffix}", j ], [ a, "Invalid Configuration: FIPS is not supported with multi-region endpoints" ], [ a, "EndpointId must be a valid host label" ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ h, k ], [ "https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://email-fips.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", k ], [ "https://email.{Region}.{PartitionResult#dnsSuffix}", k ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 3, 4, 1, 5, 4, 4, 14, r + 18, 2, 16, 6, 4, 14, 7, 5, 10, 8, 6, 9, r + 17, 7, r + 16, r + 3, 6, 12, 11, 9, r + 14, r + 15, 7, 13, r + 13, 9, r + 12, r + 13, 5, r + 9, 15, 6, r + 10, r + 11, 3, 17, r + 8, 4, 23, 18, 5, r + 7, 19, 6, 21, 20, 8, r + 4, r + 6, 7, 22, r + 3, 8, r + 2, r + 5, 5, r + 7, r + 1 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/auth/httpAuthSchemeProvider.js
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
    if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
    const instructionsFn = (0, getSmithyContext.u)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    const endpointParameters = await (0, getEndpointFromInstructions.x)(input, {
      getEndpointParameterInstructions: instructionsFn
    }, config);
    return Object.assign(defaultParameters, endpointParameters);
  };
  const _defaultSESv2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  const defaultSESv2HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSESv2HttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "ses",
        region: authParameters.region
      },
      propertiesExtractor: (config, context) => ({
        signingProperties: {
          config: config,
          context: context
        }
      })
    };
  }
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4a",
      signingProperties: {
        name: "ses",
        region: authParameters.region
      },
      propertiesExtractor: (config, context) => ({
        signingProperties: {
          config: config,
          context: context
        }
      })
    };
  }
  const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
    const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
      const endpoint = defaultEndpointResolver(authParameters);
      const authSchemes = endpoint.properties?.authSchemes;
      if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
      const options = [];
      for (const scheme of authSchemes) {
        const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
        const name = resolvedName.toLowerCase();
        if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
        let schemeId;
        if (name === "sigv4a") {
          schemeId = "aws.auth#sigv4a";
          const sigv4Present = authSchemes.find(s => {
            const name = s.name.toLowerCase();
            return name !== "sigv4a" && name.startsWith("sigv4");
          });
          if (SignatureV4MultiRegion.W.sigv4aDependency() === "none" && sigv4Present) continue;
        } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
        const createOption = createHttpAuthOptionFunctions[schemeId];
        if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
        const option = createOption(authParameters);
        option.schemeId = schemeId;
        option.signingProperties = {
          ...option.signingProperties || {},
          ...rest,
          ...properties
        };
        options.push(option);
      }
      return options;
    };
    return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultSESv2HttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
      options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    }
    return options;
  };
  const defaultSESv2HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSESv2HttpAuthSchemeProvider, {
    "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
    "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = config => {
    const config_0 = (0, httpAuthSchemes.ho)(config);
    const config_1 = (0, resolveAwsSdkSigV4AConfig.O)(config_0);
    return Object.assign(config_1, {
      authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
    });
  };
  var EndpointParameters = __webpack_require__(3283);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/package.json
  const package_namespaceObject = {
    rE: "3.1169.0"
  };
  var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
  var getDefaultSocketTimeout = __webpack_require__(4351);
  var defaultUserAgent = __webpack_require__(1250);
  var nodeAppIdConfigOptions = __webpack_require__(9670);
  var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(8898);
  var defaultProvider = __webpack_require__(1956);
  var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(3816);
  var defaults_mode = __webpack_require__(7613);
  var resolveDefaultsModeConfig = __webpack_require__(5412);
  var configLoader = __webpack_require__(3559);
  var regionConfig_config = __webpack_require__(446);
  var NodeUseDualstackEndpointConfigOptions = __webpack_require__(2766);
  var NodeUseFipsEndpointConfigOptions = __webpack_require__(4824);
  var util_retry_config = __webpack_require__(9903);
  var calculateBodyLength = __webpack_require__(2149);
  var node_http_handler = __webpack_require__(18);
  var stream_collector = __webpack_require__(5606);
  var AwsSdkSigV4Signer = __webpack_require__(9752);
  var AwsSdkSigV4ASigner = __webpack_require__(4011);
  var AwsRestJsonProtocol = __webpack_require__(1242);
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  var schemas_0 = __webpack_require__(4525);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2019-09-27",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSESv2HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    }, {
      schemeId: "aws.auth#sigv4a",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
      signer: new AwsSdkSigV4ASigner.S
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsRestJsonProtocol.Y,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sesv2",
      errorTypeRegistries: schemas_0.q1U,
      version: "2019-09-27",
      serviceTarget: "SimpleEmailService_v2"
    },
    serviceId: config?.serviceId ?? "SESv2",
    sha256: config?.sha256 ?? Sha256Node.k,
    signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion.W,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/runtimeConfig.js
  const runtimeConfig_getRuntimeConfig = config => {
    (0, smithy_client_emitWarningIfUnsupportedVersion.I)(process.version);
    const defaultsMode = (0, resolveDefaultsModeConfig.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0, emitWarningIfUnsupportedVersion.I)(process.version);
    const loaderConfig = {
      profile: config?.profile,
      logger: clientSharedValues.logger
    };
    return {
      ...clientSharedValues,
      ...config,
      runtime: "node",
      defaultsMode: defaultsMode,
      authSchemePreference: config?.authSchemePreference ?? (0, configLoader.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
      bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength.n,
      credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider.v6,
      defaultSocketTimeout: (0, getDefaultSocketTimeout.E)(config?.requestHandler, 3e5),
      defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent.pf)({
        serviceId: clientSharedValues.serviceId,
        clientVersion: package_namespaceObject.rE
      }),
      maxAttempts: config?.maxAttempts ?? (0, configLoader.Z)(middleware_retry_configurations.qs, config),
      region: config?.region ?? (0, configLoader.Z)(regionConfig_config.GG, {
        ...regionConfig_config.zH,
        ...loaderConfig
      }),
      requestHandler: node_http_handler.$.create(config?.requestHandler ?? defaultConfigProvider),
      retryMode: config?.retryMode ?? (0, configLoader.Z)({
        ...middleware_retry_configurations.kN,
        default: async () => (await defaultConfigProvider()).retryMode || util_retry_config.L0
      }, config),
      sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0, configLoader.Z)(resolveAwsSdkSigV4AConfig.A, loaderConfig),
      streamCollector: config?.streamCollector ?? stream_collector.k,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
    };
  };
  var region_config_resolver_extensions = __webpack_require__(5489);
  var defaultExtensionConfiguration = __webpack_require__(2061);
  var httpExtensionConfiguration = __webpack_require__(8440);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/auth/httpAuthExtensionConfiguration.js
  const getHttpAuthExtensionConfiguration = runtimeConfig => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
      setHttpAuthScheme(httpAuthScheme) {
        const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
        if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      },
      httpAuthSchemes() {
        return _httpAuthSchemes;
      },
      setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
        _httpAuthSchemeProvider = httpAuthSchemeProvider;
      },
      httpAuthSchemeProvider() {
        return _httpAuthSchemeProvider;
      },
      setCredentials(credentials) {
        _credentials = credentials;
      },
      credentials() {
        return _credentials;
      }
    };
  };
  const resolveHttpAuthRuntimeConfig = config => ({
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/SESv2Client.js
  class SESv2Client extends client.K {
    config;
    constructor(...[configuration]) {
      const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
      super(_config_0);
      this.initConfig = _config_0;
      const _config_1 = (0, EndpointParameters.v)(_config_0);
      const _config_2 = (0, configurations.D)(_config_1);
      const _config_3 = (0, middleware_retry_configurations.$z)(_config_2);
      const _config_4 = (0, resolveRegionConfig.T)(_config_3);
      const _config_5 = (0, hostHeaderMiddleware.OV)(_config_4);
      const _config_6 = (0, endpoints.Co)(_config_5);
      const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
      const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
      this.config = _config_8;
      this.middlewareStack.use((0, getSchemaSerdePlugin.wq)(this.config));
      this.middlewareStack.use((0, user_agent_middleware.sM)(this.config));
      this.middlewareStack.use((0, retry.ey)(this.config));
      this.middlewareStack.use((0, contentLengthMiddleware.vK)(this.config));
      this.middlewareStack.use((0, hostHeaderMiddleware.TC)(this.config));
      this.middlewareStack.use((0, loggerMiddleware.Y7)(this.config));
      this.middlewareStack.use((0, getRecursionDetectionPlugin.n)(this.config));
      this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin.w)(this.config, {
        httpAuthSchemeParametersProvider: defaultSESv2HttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
          "aws.auth#sigv4": config.credentials,
          "aws.auth#sigv4a": config.credentials
        })
      }));
      this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}),

/***/ 830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    G5: () => command,
    lq: () => _ep0,
    yt: () => _mw0
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5130);
  var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7926);
  var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
  const command = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__.k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__.S, "SimpleEmailService_v2", "SESv2Client", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
}),

/***/ 1960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    M: () => GetEmailIdentityCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);
  class GetEmailIdentityCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetEmailIdentity", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Z_$)){}
}),

/***/ 8039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    t: () => PutEmailIdentityMailFromAttributesCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4525);
  class PutEmailIdentityMailFromAttributesCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "PutEmailIdentityMailFromAttributes", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.ihT)){}
}),

/***/ 3283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    S: () => commonParams,
    v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ses"
  });
  const commonParams = {
    UseFIPS: {
      type: "builtInParams",
      name: "useFipsEndpoint"
    },
    Endpoint: {
      type: "builtInParams",
      name: "endpoint"
    },
    Region: {
      type: "builtInParams",
      name: "region"
    },
    UseDualStack: {
      type: "builtInParams",
      name: "useDualstackEndpoint"
    }
  };
}),

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Z_$: () => GetEmailIdentity$,
    ihT: () => PutEmailIdentityMailFromAttributes$,
    q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/models/SESv2ServiceException.js
  class SESv2ServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, SESv2ServiceException.prototype);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-sesv2/dist-es/models/errors.js
  class AccountSuspendedException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#AccountSuspendedException";
    name="AccountSuspendedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "AccountSuspendedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AccountSuspendedException.prototype);
    }
  }
  class AlreadyExistsException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#AlreadyExistsException";
    name="AlreadyExistsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "AlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AlreadyExistsException.prototype);
    }
  }
  class BadRequestException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#BadRequestException";
    name="BadRequestException";
    $fault="client";
    constructor(opts) {
      super({
        name: "BadRequestException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, BadRequestException.prototype);
    }
  }
  class NotFoundException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#NotFoundException";
    name="NotFoundException";
    $fault="client";
    constructor(opts) {
      super({
        name: "NotFoundException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NotFoundException.prototype);
    }
  }
  class TooManyRequestsException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#TooManyRequestsException";
    name="TooManyRequestsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyRequestsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyRequestsException.prototype);
    }
  }
  class InternalServiceErrorException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#InternalServiceErrorException";
    name="InternalServiceErrorException";
    $fault="server";
    constructor(opts) {
      super({
        name: "InternalServiceErrorException",
        $fault: "server",
        ...opts
      });
      Object.setPrototypeOf(this, InternalServiceErrorException.prototype);
    }
  }
  class ConcurrentModificationException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#ConcurrentModificationException";
    name="ConcurrentModificationException";
    $fault="server";
    constructor(opts) {
      super({
        name: "ConcurrentModificationException",
        $fault: "server",
        ...opts
      });
      Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
    }
  }
  class ConflictException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#ConflictException";
    name="ConflictException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ConflictException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConflictException.prototype);
    }
  }
  class LimitExceededException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#LimitExceededException";
    name="LimitExceededException";
    $fault="client";
    constructor(opts) {
      super({
        name: "LimitExceededException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
  }
  class MailFromDomainNotVerifiedException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#MailFromDomainNotVerifiedException";
    name="MailFromDomainNotVerifiedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "MailFromDomainNotVerifiedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, MailFromDomainNotVerifiedException.prototype);
    }
  }
  class MessageRejected extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#MessageRejected";
    name="MessageRejected";
    $fault="client";
    constructor(opts) {
      super({
        name: "MessageRejected",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, MessageRejected.prototype);
    }
  }
  class SendingPausedException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#SendingPausedException";
    name="SendingPausedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "SendingPausedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, SendingPausedException.prototype);
    }
  }
  class InvalidNextTokenException extends SESv2ServiceException {
    static shapeId="com.amazonaws.sesv2#InvalidNextTokenException";
    name="InvalidNextTokenException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidNextTokenException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    }
  }
  const _AE = "AdminEmail";
  const _AEE = "AlreadyExistsException";
  const _ASE = "AccountSuspendedException";
  const _BOMF = "BehaviorOnMxFailure";
  const _BRE = "BadRequestException";
  const _CE = "ConflictException";
  const _CME = "ConcurrentModificationException";
  const _CSKL = "CurrentSigningKeyLength";
  const _CSN = "ConfigurationSetName";
  const _DA = "DkimAttributes";
  const _EI = "EmailIdentity";
  const _ETr = "ErrorType";
  const _FFS = "FeedbackForwardingStatus";
  const _GEI = "GetEmailIdentity";
  const _GEIR = "GetEmailIdentityRequest";
  const _GEIRe = "GetEmailIdentityResponse";
  const _INTE = "InvalidNextTokenException";
  const _ISEE = "InternalServiceErrorException";
  const _IT = "IdentityType";
  const _K = "Key";
  const _LCT = "LastCheckedTimestamp";
  const _LEE = "LimitExceededException";
  const _LKGT = "LastKeyGenerationTimestamp";
  const _LST = "LastSuccessTimestamp";
  const _MFA = "MailFromAttributes";
  const _MFD = "MailFromDomain";
  const _MFDNVE = "MailFromDomainNotVerifiedException";
  const _MFDS = "MailFromDomainStatus";
  const _MR = "MessageRejected";
  const _NFE = "NotFoundException";
  const _NSKL = "NextSigningKeyLength";
  const _PEIMFA = "PutEmailIdentityMailFromAttributes";
  const _PEIMFAR = "PutEmailIdentityMailFromAttributesRequest";
  const _PEIMFARu = "PutEmailIdentityMailFromAttributesResponse";
  const _PNS = "PrimaryNameServer";
  const _Po = "Policies";
  const _S = "Status";
  const _SAO = "SigningAttributesOrigin";
  const _SE = "SigningEnabled";
  const _SHZ = "SigningHostedZone";
  const _SN = "SerialNumber";
  const _SOAR = "SOARecord";
  const _SPE = "SendingPausedException";
  const _TL = "TagList";
  const _TMRE = "TooManyRequestsException";
  const _Ta = "Tags";
  const _Tag = "Tag";
  const _Tok = "Tokens";
  const _V = "Value";
  const _VFSS = "VerifiedForSendingStatus";
  const _VI = "VerificationInfo";
  const _VSe = "VerificationStatus";
  const _c = "client";
  const _e = "error";
  const _h = "http";
  const _hE = "httpError";
  const _m = "message";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2";
  const _se = "server";
  const n0 = "com.amazonaws.sesv2";
  const _s_registry = new TypeRegistry.O(_s);
  var SESv2ServiceException$ = [ -3, _s, "SESv2ServiceException", 0, [], [] ];
  _s_registry.registerError(SESv2ServiceException$, SESv2ServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccountSuspendedException$ = [ -3, n0, _ASE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccountSuspendedException$, AccountSuspendedException);
  var AlreadyExistsException$ = [ -3, n0, _AEE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
  var BadRequestException$ = [ -3, n0, _BRE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BadRequestException$, BadRequestException);
  var ConcurrentModificationException$ = [ -3, n0, _CME, {
    [_e]: _se,
    [_hE]: 500
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
  var ConflictException$ = [ -3, n0, _CE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictException$, ConflictException);
  var InternalServiceErrorException$ = [ -3, n0, _ISEE, {
    [_e]: _se,
    [_hE]: 500
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InternalServiceErrorException$, InternalServiceErrorException);
  var InvalidNextTokenException$ = [ -3, n0, _INTE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MailFromDomainNotVerifiedException$ = [ -3, n0, _MFDNVE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
  var MessageRejected$ = [ -3, n0, _MR, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MessageRejected$, MessageRejected);
  var NotFoundException$ = [ -3, n0, _NFE, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NotFoundException$, NotFoundException);
  var SendingPausedException$ = [ -3, n0, _SPE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SendingPausedException$, SendingPausedException);
  var TooManyRequestsException$ = [ -3, n0, _TMRE, {
    [_e]: _c,
    [_hE]: 429
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var DkimAttributes$ = [ 3, n0, _DA, 0, [ _SE, _S, _Tok, _SHZ, _SAO, _NSKL, _CSKL, _LKGT ], [ 2, 0, 64 | 0, 0, 0, 0, 0, 4 ] ];
  var GetEmailIdentityRequest$ = [ 3, n0, _GEIR, 0, [ _EI ], [ [ 0, 1 ] ], 1 ];
  var GetEmailIdentityResponse$ = [ 3, n0, _GEIRe, 0, [ _IT, _FFS, _VFSS, _DA, _MFA, _Po, _Ta, _CSN, _VSe, _VI ], [ 0, 2, 2, () => DkimAttributes$, () => MailFromAttributes$, 128 | 0, () => TagList, 0, 0, () => VerificationInfo$ ] ];
  var MailFromAttributes$ = [ 3, n0, _MFA, 0, [ _MFD, _MFDS, _BOMF ], [ 0, 0, 0 ], 3 ];
  var PutEmailIdentityMailFromAttributesRequest$ = [ 3, n0, _PEIMFAR, 0, [ _EI, _MFD, _BOMF ], [ [ 0, 1 ], 0, 0 ], 1 ];
  var PutEmailIdentityMailFromAttributesResponse$ = [ 3, n0, _PEIMFARu, 0, [], [] ];
  var SOARecord$ = [ 3, n0, _SOAR, 0, [ _PNS, _AE, _SN ], [ 0, 0, 1 ] ];
  var Tag$ = [ 3, n0, _Tag, 0, [ _K, _V ], [ 0, 0 ], 2 ];
  var VerificationInfo$ = [ 3, n0, _VI, 0, [ _LCT, _LST, _ETr, _SOAR ], [ 4, 4, 0, () => SOARecord$ ] ];
  var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
  var GetEmailIdentity$ = [ 9, n0, _GEI, {
    [_h]: [ "GET", "/v2/email/identities/{EmailIdentity}", 200 ]
  }, () => GetEmailIdentityRequest$, () => GetEmailIdentityResponse$ ];
  var PutEmailIdentityMailFromAttributes$ = [ 9, n0, _PEIMFA, {
    [_h]: [ "PUT", "/v2/email/identities/{EmailIdentity}/mail-from", 200 ]
  }, () => PutEmailIdentityMailFromAttributesRequest$, () => PutEmailIdentityMailFromAttributesResponse$ ];
}),

/***/ 8739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => emitWarningIfUnsupportedVersion
  });
  const state = {
    warningEmitted: false
  };
  const emitWarningIfUnsupportedVersion = version => {
    if (version && !state.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
        state.warningEmitted = true;
        return;
      }
      const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
      const vv = 22;
      if (userMajorVersion < vv) {
        state.warningEmitted = true;
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${vv}. You are running node ${version}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${vv}.\n\nMore information can be found at: https://a.co/c895JFp`);
      }
    }
  };
}),

/***/ 4351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    E: () => getDefaultSocketTimeout
  });
  const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
  const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
    if (!isDefaultSocketTimeoutEnabled()) return;
    if (typeof requestHandler?.handle === "function") return;
    return timeoutMs;
  };
}),

/***/ 4405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    OV: () => resolveHostHeaderConfig,
    TC: () => getHostHeaderPlugin
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1871);
  function resolveHostHeaderConfig(input) {
    return input;
  }
  const hostHeaderMiddleware = options => next => async args => {
    if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(args.request)) return next(args);
    const {request: request} = args;
    const {handlerProtocol: handlerProtocol = ""} = options.requestHandler.metadata || {};
    if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
      delete request.headers["host"];
      request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
    } else if (!request.headers["host"]) {
      let host = request.hostname;
      if (request.port != null) host += `:${request.port}`;
      request.headers["host"] = host;
    }
    return next(args);
  };
  const hostHeaderMiddlewareOptions = {
    name: "hostHeaderMiddleware",
    step: "build",
    priority: "low",
    tags: [ "HOST" ],
    override: true
  };
  const getHostHeaderPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
    }
  });
}),

/***/ 1478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Y7: () => getLoggerPlugin
  });
  const loggerMiddleware = () => (next, context) => async args => {
    try {
      const response = await next(args);
      const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
      const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog: overrideOutputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
      const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
      const {$metadata: $metadata, ...outputWithoutMetadata} = response.output;
      logger?.info?.({
        clientName: clientName,
        commandName: commandName,
        input: inputFilterSensitiveLog(args.input),
        output: outputFilterSensitiveLog(outputWithoutMetadata),
        metadata: $metadata
      });
      return response;
    } catch (error) {
      const {clientName: clientName, commandName: commandName, logger: logger, dynamoDbDocumentClientOptions: dynamoDbDocumentClientOptions = {}} = context;
      const {overrideInputFilterSensitiveLog: overrideInputFilterSensitiveLog} = dynamoDbDocumentClientOptions;
      const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
      logger?.error?.({
        clientName: clientName,
        commandName: commandName,
        input: inputFilterSensitiveLog(args.input),
        error: error,
        metadata: error.$metadata
      });
      throw error;
    }
  };
  const loggerMiddlewareOptions = {
    name: "loggerMiddleware",
    tags: [ "LOGGER" ],
    step: "initialize",
    override: true
  };
  const getLoggerPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
    }
  });
}),

/***/ 2713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    n: () => getRecursionDetectionPlugin
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/configuration.js
  const recursionDetectionMiddlewareOptions = {
    step: "build",
    tags: [ "RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION" ],
    name: "recursionDetectionMiddleware",
    override: true,
    priority: "low"
  };
  var invoke_store = __webpack_require__(1238);
  var httpRequest = __webpack_require__(1871);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/recursionDetectionMiddleware.js
  const AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
  const _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
  const X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
  const TRACEPARENT = "traceparent";
  const TRACESTATE = "tracestate";
  const BAGGAGE = "baggage";
  const recursionDetectionMiddleware = () => next => async args => {
    const {request: request} = args;
    if (!httpRequest.K.isInstance(request)) return next(args);
    let invokeStore;
    {
      const traceIdHeader = Object.keys(request.headers ?? {}).find(h => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
      if (!request.headers.hasOwnProperty(traceIdHeader)) {
        const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
        const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
        invokeStore ??= await invoke_store.A.getInstanceAsync();
        const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
        const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
        const nonEmptyString = str => typeof str === "string" && str.length > 0;
        if (nonEmptyString(functionName) && nonEmptyString(traceId)) request.headers[X_AMZN_TRACE_ID] = traceId;
      }
    }
    {
      sanitizeTraceHeaders(request.headers);
      const existingTraceparent = request.headers[TRACEPARENT];
      if (!existingTraceparent) {
        const traceparent = (invokeStore ??= await invoke_store.A.getInstanceAsync())?.getTraceparent?.();
        if (traceparent) {
          request.headers[TRACEPARENT] = traceparent;
          const tracestate = invokeStore?.getTracestate?.();
          if (tracestate) request.headers[TRACESTATE] = tracestate;
          const baggage = invokeStore?.getBaggage?.();
          if (baggage) request.headers[BAGGAGE] = baggage;
        }
      }
    }
    return next(args);
  };
  function sanitizeTraceHeaders(headers) {
    for (const header of Object.keys(headers)) {
      const lower = header.toLowerCase();
      if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
        headers[lower] = headers[header];
        delete headers[header];
      }
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js
  const getRecursionDetectionPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
    }
  });
}),

/***/ 6868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    D: () => resolveUserAgentConfig,
    b: () => DEFAULT_UA_APP_ID
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
  const DEFAULT_UA_APP_ID = void 0;
  function isValidUserAgentAppId(appId) {
    if (appId === void 0) return true;
    return typeof appId === "string" && appId.length <= 50;
  }
  function resolveUserAgentConfig(input) {
    const normalizedAppIdProvider = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
    const {customUserAgent: customUserAgent} = input;
    return Object.assign(input, {
      customUserAgent: typeof customUserAgent === "string" ? [ [ customUserAgent ] ] : customUserAgent,
      userAgentAppId: async () => {
        const appId = await normalizedAppIdProvider();
        if (!isValidUserAgentAppId(appId)) {
          const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
          if (typeof appId !== "string") logger?.warn("userAgentAppId must be a string or undefined."); else if (appId.length > 50) logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
        }
        return appId;
      }
    });
  }
}),

/***/ 5424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    sM: () => getUserAgentPlugin
  });
  var httpRequest = __webpack_require__(1871);
  var partition = __webpack_require__(8575);
  var util_retry_config = __webpack_require__(9903);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/setFeature.js
  function setFeature(context, feature, value) {
    if (!context.__aws_sdk_context) context.__aws_sdk_context = {
      features: {}
    }; else if (!context.__aws_sdk_context.features) context.__aws_sdk_context.features = {};
    context.__aws_sdk_context.features[feature] = value;
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/check-features.js
  const ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
  async function checkFeatures(context, config, args) {
    const request = args.request;
    if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") setFeature(context, "PROTOCOL_RPC_V2_CBOR", "M");
    if (typeof config.retryStrategy === "function") {
      const retryStrategy = await config.retryStrategy();
      if (typeof retryStrategy.mode === "string") switch (retryStrategy.mode) {
       case util_retry_config.cm.ADAPTIVE:
        setFeature(context, "RETRY_MODE_ADAPTIVE", "F");
        break;

       case util_retry_config.cm.STANDARD:
        setFeature(context, "RETRY_MODE_STANDARD", "E");
        break;
      }
    }
    if (typeof config.accountIdEndpointMode === "function") {
      const endpointV2 = context.endpointV2;
      if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) setFeature(context, "ACCOUNT_ID_ENDPOINT", "O");
      switch (await (config.accountIdEndpointMode?.())) {
       case "disabled":
        setFeature(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;

       case "preferred":
        setFeature(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;

       case "required":
        setFeature(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
      }
    }
    const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
    if (identity?.$source) {
      const credentials = identity;
      if (credentials.accountId) setFeature(context, "RESOLVED_ACCOUNT_ID", "T");
      for (const [key, value] of Object.entries(credentials.$source ?? {})) setFeature(context, key, value);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/constants.js
  const USER_AGENT = "user-agent";
  const X_AMZ_USER_AGENT = "x-amz-user-agent";
  const SPACE = " ";
  const UA_NAME_SEPARATOR = "/";
  const UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
  const UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
  const UA_ESCAPE_CHAR = "-";
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/encode-features.js
  const BYTE_LIMIT = 1024;
  function encodeFeatures(features) {
    let buffer = "";
    for (const key in features) {
      const val = features[key];
      if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
        if (buffer.length) buffer += "," + val; else buffer += val;
        continue;
      }
      break;
    }
    return buffer;
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js
  const userAgentMiddleware = options => (next, context) => async args => {
    const {request: request} = args;
    if (!httpRequest.K.isInstance(request)) return next(args);
    const {headers: headers} = request;
    const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
    const defaultUserAgent = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
    await checkFeatures(context, options, args);
    const awsContext = context;
    defaultUserAgent.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
    const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
    const appId = await options.userAgentAppId();
    if (appId) defaultUserAgent.push(escapeUserAgent([ `app`, `${appId}` ]));
    const prefix = (0, partition.vL)();
    const sdkUserAgentValue = (prefix ? [ prefix ] : []).concat([ ...defaultUserAgent, ...userAgent, ...customUserAgent ]).join(SPACE);
    const normalUAValue = [ ...defaultUserAgent.filter(section => section.startsWith("aws-sdk-")), ...customUserAgent ].join(SPACE);
    if (options.runtime !== "browser") {
      if (normalUAValue) headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
      headers[USER_AGENT] = sdkUserAgentValue;
    } else headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
    return next({
      ...args,
      request: request
    });
  };
  const escapeUserAgent = userAgentPair => {
    const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map(part => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
    const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
    const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
    const prefix = name.substring(0, prefixSeparatorIndex);
    let uaName = name.substring(prefixSeparatorIndex + 1);
    if (prefix === "api") uaName = uaName.toLowerCase();
    return [ prefix, uaName, version ].filter(item => item && item.length > 0).reduce((acc, item, index) => {
      switch (index) {
       case 0:
        return item;

       case 1:
        return `${acc}/${item}`;

       default:
        return `${acc}#${item}`;
      }
    }, "");
  };
  const getUserAgentMiddlewareOptions = {
    name: "getUserAgentMiddleware",
    step: "build",
    priority: "low",
    tags: [ "SET_USER_AGENT", "USER_AGENT" ],
    override: true
  };
  const getUserAgentPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
    }
  });
}),

/***/ 5489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $: () => resolveAwsRegionExtensionConfiguration,
    R: () => getAwsRegionExtensionConfiguration
  });
  const getAwsRegionExtensionConfiguration = runtimeConfig => ({
    setRegion(region) {
      runtimeConfig.region = region;
    },
    region() {
      return runtimeConfig.region;
    }
  });
  const resolveAwsRegionExtensionConfiguration = awsRegionExtensionConfiguration => ({
    region: awsRegionExtensionConfiguration.region()
  });
}),

/***/ 727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    g: () => setCredentialFeature
  });
  function setCredentialFeature(credentials, feature, value) {
    if (!credentials.$source) credentials.$source = {};
    credentials.$source[feature] = value;
    return credentials;
  }
}),

/***/ 1958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    U: () => awsEndpointFunctions
  });
  var customEndpointFunctions = __webpack_require__(7228);
  var isValidHostLabel = __webpack_require__(6370);
  var isIpAddress = __webpack_require__(7298);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/isVirtualHostableS3Bucket.js
  const isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
    if (allowSubDomains) {
      for (const label of value.split(".")) if (!isVirtualHostableS3Bucket(label)) return false;
      return true;
    }
    if (!(0, isValidHostLabel.X)(value)) return false;
    if (value.length < 3 || value.length > 63) return false;
    if (value !== value.toLowerCase()) return false;
    if ((0, isIpAddress.o)(value)) return false;
    return true;
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/parseArn.js
  const ARN_DELIMITER = ":";
  const RESOURCE_DELIMITER = "/";
  const parseArn = value => {
    const segments = value.split(ARN_DELIMITER);
    if (segments.length < 6) return null;
    const [arn, partition, service, region, accountId, ...resourcePath] = segments;
    if (arn !== "arn" || partition === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") return null;
    const resourceId = resourcePath.map(resource => resource.split(RESOURCE_DELIMITER)).flat();
    return {
      partition: partition,
      service: service,
      region: region,
      accountId: accountId,
      resourceId: resourceId
    };
  };
  var partition = __webpack_require__(8575);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js
  const awsEndpointFunctions = {
    isVirtualHostableS3Bucket: isVirtualHostableS3Bucket,
    parseArn: parseArn,
    partition: partition.jB
  };
  customEndpointFunctions.m.aws = awsEndpointFunctions;
}),

/***/ 8575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    vL: () => getUserAgentPrefix,
    jB: () => partition
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js
  const partitions_partitionsInfo = {
    partitions: [ {
      id: "aws",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-east-1",
        name: "aws",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      regions: {
        "af-south-1": {
          description: "Africa (Cape Town)"
        },
        "ap-east-1": {
          description: "Asia Pacific (Hong Kong)"
        },
        "ap-east-2": {
          description: "Asia Pacific (Taipei)"
        },
        "ap-northeast-1": {
          description: "Asia Pacific (Tokyo)"
        },
        "ap-northeast-2": {
          description: "Asia Pacific (Seoul)"
        },
        "ap-northeast-3": {
          description: "Asia Pacific (Osaka)"
        },
        "ap-south-1": {
          description: "Asia Pacific (Mumbai)"
        },
        "ap-south-2": {
          description: "Asia Pacific (Hyderabad)"
        },
        "ap-southeast-1": {
          description: "Asia Pacific (Singapore)"
        },
        "ap-southeast-2": {
          description: "Asia Pacific (Sydney)"
        },
        "ap-southeast-3": {
          description: "Asia Pacific (Jakarta)"
        },
        "ap-southeast-4": {
          description: "Asia Pacific (Melbourne)"
        },
        "ap-southeast-5": {
          description: "Asia Pacific (Malaysia)"
        },
        "ap-southeast-6": {
          description: "Asia Pacific (New Zealand)"
        },
        "ap-southeast-7": {
          description: "Asia Pacific (Thailand)"
        },
        "aws-global": {
          description: "aws global region"
        },
        "ca-central-1": {
          description: "Canada (Central)"
        },
        "ca-west-1": {
          description: "Canada West (Calgary)"
        },
        "eu-central-1": {
          description: "Europe (Frankfurt)"
        },
        "eu-central-2": {
          description: "Europe (Zurich)"
        },
        "eu-north-1": {
          description: "Europe (Stockholm)"
        },
        "eu-south-1": {
          description: "Europe (Milan)"
        },
        "eu-south-2": {
          description: "Europe (Spain)"
        },
        "eu-west-1": {
          description: "Europe (Ireland)"
        },
        "eu-west-2": {
          description: "Europe (London)"
        },
        "eu-west-3": {
          description: "Europe (Paris)"
        },
        "il-central-1": {
          description: "Israel (Tel Aviv)"
        },
        "me-central-1": {
          description: "Middle East (UAE)"
        },
        "me-south-1": {
          description: "Middle East (Bahrain)"
        },
        "me-west-1": {
          description: "Middle East (Saudi Arabia)"
        },
        "mx-central-1": {
          description: "Mexico (Central)"
        },
        "sa-east-1": {
          description: "South America (Sao Paulo)"
        },
        "sa-west-1": {
          description: "South America (Chile)"
        },
        "us-east-1": {
          description: "US East (N. Virginia)"
        },
        "us-east-2": {
          description: "US East (Ohio)"
        },
        "us-west-1": {
          description: "US West (N. California)"
        },
        "us-west-2": {
          description: "US West (Oregon)"
        }
      }
    }, {
      id: "aws-cn",
      outputs: {
        dnsSuffix: "amazonaws.com.cn",
        dualStackDnsSuffix: "api.amazonwebservices.com.cn",
        implicitGlobalRegion: "cn-northwest-1",
        name: "aws-cn",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^cn\\-\\w+\\-\\d+$",
      regions: {
        "aws-cn-global": {
          description: "aws-cn global region"
        },
        "cn-north-1": {
          description: "China (Beijing)"
        },
        "cn-northwest-1": {
          description: "China (Ningxia)"
        }
      }
    }, {
      id: "aws-eusc",
      outputs: {
        dnsSuffix: "amazonaws.eu",
        dualStackDnsSuffix: "api.amazonwebservices.eu",
        implicitGlobalRegion: "eusc-de-east-1",
        name: "aws-eusc",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
      regions: {
        "eusc-de-east-1": {
          description: "AWS European Sovereign Cloud (Germany)"
        }
      }
    }, {
      id: "aws-iso",
      outputs: {
        dnsSuffix: "c2s.ic.gov",
        dualStackDnsSuffix: "api.aws.ic.gov",
        implicitGlobalRegion: "us-iso-east-1",
        name: "aws-iso",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-global": {
          description: "aws-iso global region"
        },
        "us-iso-east-1": {
          description: "US ISO East"
        },
        "us-iso-west-1": {
          description: "US ISO WEST"
        }
      }
    }, {
      id: "aws-iso-b",
      outputs: {
        dnsSuffix: "sc2s.sgov.gov",
        dualStackDnsSuffix: "api.aws.scloud",
        implicitGlobalRegion: "us-isob-east-1",
        name: "aws-iso-b",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-b-global": {
          description: "aws-iso-b global region"
        },
        "us-isob-east-1": {
          description: "US ISOB East (Ohio)"
        },
        "us-isob-west-1": {
          description: "US ISOB West"
        }
      }
    }, {
      id: "aws-iso-e",
      outputs: {
        dnsSuffix: "cloud.adc-e.uk",
        dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
        implicitGlobalRegion: "eu-isoe-west-1",
        name: "aws-iso-e",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-e-global": {
          description: "aws-iso-e global region"
        },
        "eu-isoe-west-1": {
          description: "EU ISOE West"
        }
      }
    }, {
      id: "aws-iso-f",
      outputs: {
        dnsSuffix: "csp.hci.ic.gov",
        dualStackDnsSuffix: "api.aws.hci.ic.gov",
        implicitGlobalRegion: "us-isof-south-1",
        name: "aws-iso-f",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-f-global": {
          description: "aws-iso-f global region"
        },
        "us-isof-east-1": {
          description: "US ISOF EAST"
        },
        "us-isof-south-1": {
          description: "US ISOF SOUTH"
        }
      }
    }, {
      id: "aws-us-gov",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-gov-west-1",
        name: "aws-us-gov",
        supportsDualStack: true,
        supportsFIPS: true
      },
      regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
      regions: {
        "aws-us-gov-global": {
          description: "aws-us-gov global region"
        },
        "us-gov-east-1": {
          description: "AWS GovCloud (US-East)"
        },
        "us-gov-west-1": {
          description: "AWS GovCloud (US-West)"
        }
      }
    } ],
    version: "1.1"
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js
  let selectedPartitionsInfo = partitions_partitionsInfo;
  let selectedUserAgentPrefix = "";
  const partition = value => {
    const {partitions: partitions} = selectedPartitionsInfo;
    for (const partition of partitions) {
      const {regions: regions, outputs: outputs} = partition;
      for (const [region, regionData] of Object.entries(regions)) if (region === value) return {
        ...outputs,
        ...regionData
      };
    }
    for (const partition of partitions) {
      const {regionRegex: regionRegex, outputs: outputs} = partition;
      if (new RegExp(regionRegex).test(value)) return {
        ...outputs
      };
    }
    const DEFAULT_PARTITION = partitions.find(partition => partition.id === "aws");
    if (!DEFAULT_PARTITION) throw new Error("Provided region was not found in the partition array or regex," + " and default partition with id 'aws' doesn't exist.");
    return {
      ...DEFAULT_PARTITION.outputs
    };
  };
  const getUserAgentPrefix = () => selectedUserAgentPrefix;
}),

/***/ 1250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    pf: () => createDefaultUserAgentProvider
  });
  var external_node_os_ = __webpack_require__(8161);
  var external_node_process_ = __webpack_require__(1708);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/getRuntimeUserAgentPair.js
  const getRuntimeUserAgentPair = () => {
    const runtimesToCheck = [ "deno", "bun", "llrt" ];
    for (const runtime of runtimesToCheck) if (external_node_process_.versions[runtime]) return [ `md/${runtime}`, external_node_process_.versions[runtime] ];
    return [ "md/nodejs", external_node_process_.versions.node ];
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/crt-availability.js
  const crtAvailability = {
    isCrtAvailable: false
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/is-crt-available.js
  const isCrtAvailable = () => {
    if (crtAvailability.isCrtAvailable) return [ "md/crt-avail" ];
    return null;
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js
  const createDefaultUserAgentProvider = ({serviceId: serviceId, clientVersion: clientVersion}) => {
    const runtimeUserAgentPair = getRuntimeUserAgentPair();
    return async config => {
      const sections = [ [ "aws-sdk-js", clientVersion ], [ "ua", "2.1" ], [ `os/${(0, 
      external_node_os_.platform)()}`, (0, external_node_os_.release)() ], [ "lang/js" ], runtimeUserAgentPair ];
      const crtAvailable = isCrtAvailable();
      if (crtAvailable) sections.push(crtAvailable);
      if (serviceId) sections.push([ `api/${serviceId}`, clientVersion ]);
      if (external_node_process_.env.AWS_EXECUTION_ENV) sections.push([ `exec-env/${external_node_process_.env.AWS_EXECUTION_ENV}` ]);
      const appId = await (config?.userAgentAppId?.());
      const resolvedUserAgent = appId ? [ ...sections, [ `app/${appId}` ] ] : [ ...sections ];
      return resolvedUserAgent;
    };
  };
}),

/***/ 9670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    hV: () => NODE_APP_ID_CONFIG_OPTIONS
  });
  var _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);
  const UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
  const UA_APP_ID_INI_NAME = "sdk_ua_app_id";
  const UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
  const NODE_APP_ID_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[UA_APP_ID_ENV_NAME],
    configFileSelector: profile => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
    default: _middleware_user_agent_configurations__WEBPACK_IMPORTED_MODULE_0__.b
  };
}),

/***/ 4011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    S: () => AwsSdkSigV4ASigner
  });
  var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1871);
  var _utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
  var _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9752);
  class AwsSdkSigV4ASigner extends _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.f2 {
    async sign(httpRequest, identity, signingProperties) {
      if (!_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
      const {config: config, signer: signer, signingRegion: signingRegion, signingRegionSet: signingRegionSet, signingName: signingName} = await (0, 
      _AwsSdkSigV4Signer__WEBPACK_IMPORTED_MODULE_0__.pz)(signingProperties);
      const configResolvedSigningRegionSet = await (config.sigv4aSigningRegionSet?.());
      const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [ signingRegion ]).join(",");
      const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
      signingProperties._disableClockSkewCorrection = noSkewCorrection;
      if (!noSkewCorrection) {
        signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
        signingProperties._requestSentAt = Date.now();
      }
      const signedRequest = await signer.sign(httpRequest, {
        signingDate: noSkewCorrection ? new Date : (0, _utils__WEBPACK_IMPORTED_MODULE_2__.C)(config.systemClockOffset),
        signingRegion: multiRegionOverride,
        signingService: signingName
      });
      return signedRequest;
    }
  }
}),

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    f2: () => AwsSdkSigV4Signer,
    pz: () => validateSigningProperties
  });
  var transport_httpRequest = __webpack_require__(1871);
  var middleware = __webpack_require__(876);
  var getSkewCorrectedDate = __webpack_require__(1972);
  var httpResponse = __webpack_require__(7291);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
  const getDateHeader = response => httpResponse.c.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
  const getAgeHeader = response => httpResponse.c.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getUpdatedSystemClockOffset.js
  const getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (ageHeader !== void 0) return currentSystemClockOffset;
    const serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) return currentSystemClockOffset;
    const timeResponseReceived = Date.now();
    if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) return currentSystemClockOffset;
    return serverTime - timeResponseReceived;
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js
  const throwSigningPropertyError = (name, property) => {
    if (!property) throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    return property;
  };
  const hasEventStreamOutput = signingProperties => {
    const context = signingProperties.context;
    const eventStream = context?.[middleware.V]?.eventStream;
    return eventStream?.output === true;
  };
  const validateSigningProperties = async signingProperties => {
    const context = throwSigningPropertyError("context", signingProperties.context);
    const config = throwSigningPropertyError("config", signingProperties.config);
    const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
    const signerFunction = throwSigningPropertyError("signer", config.signer);
    const signer = await signerFunction(authScheme);
    const signingRegion = signingProperties?.signingRegion;
    const signingRegionSet = signingProperties?.signingRegionSet;
    const signingName = signingProperties?.signingName;
    return {
      config: config,
      signer: signer,
      signingRegion: signingRegion,
      signingRegionSet: signingRegionSet,
      signingName: signingName
    };
  };
  class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      if (!transport_httpRequest.K.isInstance(httpRequest)) throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
      const validatedProps = await validateSigningProperties(signingProperties);
      const {config: config, signer: signer} = validatedProps;
      let {signingRegion: signingRegion, signingName: signingName} = validatedProps;
      const handlerExecutionContext = signingProperties.context;
      if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
        const [first, second] = handlerExecutionContext.authSchemes;
        if (first?.name === "sigv4a" && second?.name === "sigv4") {
          signingRegion = second?.signingRegion ?? signingRegion;
          signingName = second?.signingName ?? signingName;
        }
      }
      const noSkewCorrection = await (config.disableClockSkewCorrection?.()) === true;
      signingProperties._disableClockSkewCorrection = noSkewCorrection;
      const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
      signingProperties._skipClockSkewSampling = skipSkewSampling;
      if (!skipSkewSampling) {
        signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
        signingProperties._requestSentAt = Date.now();
      }
      const signedRequest = await signer.sign(httpRequest, {
        signingDate: noSkewCorrection ? new Date : (0, getSkewCorrectedDate.C)(config.systemClockOffset),
        signingRegion: signingRegion,
        signingService: signingName
      });
      return signedRequest;
    }
    errorHandler(signingProperties) {
      return error => {
        const errorException = error;
        if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
          const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
          if (serverTime) {
            const config = throwSigningPropertyError("config", signingProperties.config);
            const preRequestOffset = signingProperties._preRequestSystemClockOffset;
            const timeRequestSent = signingProperties._requestSentAt;
            const ageHeader = getAgeHeader(errorException.$response);
            const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
            config.systemClockOffset = newOffset;
            const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
            const isLocalCorrection = newOffset !== preRequestOffset;
            const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
            if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) errorException.$metadata.clockSkewCorrected = true;
          }
        }
        throw error;
      };
    }
    successHandler(httpResponse, signingProperties) {
      if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
      const dateHeader = getDateHeader(httpResponse);
      if (dateHeader) {
        const config = throwSigningPropertyError("config", signingProperties.config);
        const timeRequestSent = signingProperties._requestSentAt;
        const ageHeader = getAgeHeader(httpResponse);
        config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
      }
    }
  }
}),

/***/ 8898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getArrayForCommaSeparatedString.js
  const getArrayForCommaSeparatedString = str => typeof str === "string" && str.length > 0 ? str.split(",").map(item => item.trim()) : [];
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getBearerTokenEnvKey.js
  const getBearerTokenEnvKey = signingName => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js
  const NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
  const NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
  const NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
    environmentVariableSelector: (env, options) => {
      if (options?.signingName) {
        const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
        if (bearerTokenKey in env) return [ "httpBearerAuth" ];
      }
      if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) return;
      return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
    },
    configFileSelector: profile => {
      if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) return;
      return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
    },
    default: []
  };
}),

/***/ 7593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    A: () => NODE_SIGV4A_CONFIG_OPTIONS,
    O: () => resolveAwsSdkSigV4AConfig
  });
  var _smithy_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1944);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2348);
  const resolveAwsSdkSigV4AConfig = config => {
    config.sigv4aSigningRegionSet = (0, _smithy_core__WEBPACK_IMPORTED_MODULE_0__.t)(config.sigv4aSigningRegionSet);
    return config;
  };
  const NODE_SIGV4A_CONFIG_OPTIONS = {
    environmentVariableSelector(env) {
      if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_ => _.trim());
      throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
        tryNextLink: true
      });
    },
    configFileSelector(profile) {
      if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map(_ => _.trim());
      throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.m("sigv4a_signing_region_set not set in profile.", {
        tryNextLink: true
      });
    },
    default: void 0
  };
}),

/***/ 3678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    ho: () => resolveAwsSdkSigV4Config
  });
  var setCredentialFeature = __webpack_require__(727);
  var normalizeProvider = __webpack_require__(1944);
  var memoizeIdentityProvider = __webpack_require__(2451);
  var SignatureV4 = __webpack_require__(8654);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/resolveAwsSdkSigV4Config.js
  const bindResolveAwsSdkSigV4Config = defaultDisableClockSkewCorrection => config => {
    let inputCredentials = config.credentials;
    let isUserSupplied = !!config.credentials;
    let resolvedCredentials;
    Object.defineProperty(config, "credentials", {
      set(credentials) {
        if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) isUserSupplied = true;
        inputCredentials = credentials;
        const memoizedProvider = normalizeCredentialProvider(config, {
          credentials: inputCredentials,
          credentialDefaultProvider: config.credentialDefaultProvider
        });
        const boundProvider = bindCallerConfig(config, memoizedProvider);
        if (isUserSupplied && !boundProvider.attributed) {
          const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
          resolvedCredentials = async options => {
            const creds = await boundProvider(options);
            const attributedCreds = creds;
            if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) return (0, 
            setCredentialFeature.g)(attributedCreds, "CREDENTIALS_CODE", "e");
            return attributedCreds;
          };
          resolvedCredentials.memoized = boundProvider.memoized;
          resolvedCredentials.configBound = boundProvider.configBound;
          resolvedCredentials.attributed = true;
        } else resolvedCredentials = boundProvider;
      },
      get() {
        return resolvedCredentials;
      },
      enumerable: true,
      configurable: true
    });
    config.credentials = inputCredentials;
    const {signingEscapePath: signingEscapePath = true, systemClockOffset: systemClockOffset = config.systemClockOffset || 0, sha256: sha256} = config;
    let signer;
    if (config.signer) signer = (0, normalizeProvider.t)(config.signer); else if (config.regionInfoProvider) signer = () => (0, 
    normalizeProvider.t)(config.region)().then(async region => [ await config.regionInfoProvider(region, {
      useFipsEndpoint: await config.useFipsEndpoint(),
      useDualstackEndpoint: await config.useDualstackEndpoint()
    }) || {}, region ]).then(([regionInfo, region]) => {
      const {signingRegion: signingRegion, signingService: signingService} = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256: sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4.B;
      return new SignerCtor(params);
    }); else signer = async authScheme => {
      authScheme = Object.assign({}, {
        name: "sigv4",
        signingName: config.signingName || config.defaultSigningName,
        signingRegion: await (0, normalizeProvider.t)(config.region)(),
        properties: {}
      }, authScheme);
      const signingRegion = authScheme.signingRegion;
      const signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion;
      config.signingName = config.signingName || signingService || config.serviceId;
      const params = {
        ...config,
        credentials: config.credentials,
        region: config.signingRegion,
        service: config.signingName,
        sha256: sha256,
        uriEscapePath: signingEscapePath
      };
      const SignerCtor = config.signerConstructor || SignatureV4.B;
      return new SignerCtor(params);
    };
    const resolvedConfig = Object.assign(config, {
      systemClockOffset: systemClockOffset,
      signingEscapePath: signingEscapePath,
      signer: signer,
      disableClockSkewCorrection: (0, normalizeProvider.t)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
    });
    return resolvedConfig;
  };
  function normalizeCredentialProvider(config, {credentials: credentials, credentialDefaultProvider: credentialDefaultProvider}) {
    let credentialsProvider;
    if (credentials) if (!credentials?.memoized) credentialsProvider = (0, memoizeIdentityProvider.K4)(credentials, memoizeIdentityProvider.OC, memoizeIdentityProvider.e); else credentialsProvider = credentials; else if (credentialDefaultProvider) credentialsProvider = (0, 
    normalizeProvider.t)(credentialDefaultProvider(Object.assign({}, config, {
      parentClientConfig: config
    }))); else credentialsProvider = async () => {
      throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
    };
    credentialsProvider.memoized = true;
    return credentialsProvider;
  }
  function bindCallerConfig(config, credentialsProvider) {
    if (credentialsProvider.configBound) return credentialsProvider;
    const fn = async options => credentialsProvider({
      ...options,
      callerClientConfig: config
    });
    fn.memoized = credentialsProvider.memoized;
    fn.configBound = true;
    return fn;
  }
  var configLoader = __webpack_require__(3559);
  var booleanSelector = __webpack_require__(3348);
  var types = __webpack_require__(3760);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-node-config.js
  const ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
  const CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
  const NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, types.c.ENV),
    configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, types.c.CONFIG),
    default: false
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/clock-skew-defaults.js
  const DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, configLoader.Z)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
  const resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
}),

/***/ 1972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    C: () => getSkewCorrectedDate
  });
  const getSkewCorrectedDate = systemClockOffset => new Date(Date.now() + systemClockOffset);
}),

/***/ 8063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    U: () => ProtocolLib
  });
  var _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3441);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6627);
  class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
      this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
      const members = inputSchema.getMemberSchemas();
      const httpPayloadMember = Object.values(members).find(m => !!m.getMergedTraits().httpPayload);
      if (httpPayloadMember) {
        const mediaType = httpPayloadMember.getMergedTraits().mediaType;
        if (mediaType) return mediaType; else if (httpPayloadMember.isStringSchema()) return "text/plain"; else if (httpPayloadMember.isBlobSchema()) return "application/octet-stream"; else return defaultContentType;
      } else if (!inputSchema.isUnitSchema()) {
        const hasBody = Object.values(members).find(m => {
          const {httpQuery: httpQuery, httpQueryParams: httpQueryParams, httpHeader: httpHeader, httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders} = m.getMergedTraits();
          const noPrefixHeaders = httpPrefixHeaders === void 0;
          return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
        });
        if (hasBody) return defaultContentType;
      }
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
      let errorName = errorIdentifier;
      if (errorIdentifier.includes("#")) [, errorName] = errorIdentifier.split("#");
      const errorMetadata = {
        $metadata: metadata,
        $fault: response.statusCode < 500 ? "client" : "server"
      };
      if (!this.errorRegistry) throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
      try {
        const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
        return {
          errorSchema: errorSchema,
          errorMetadata: errorMetadata
        };
      } catch (e) {
        dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const synthetic = this.errorRegistry;
        const baseExceptionSchema = synthetic.getBaseException();
        if (baseExceptionSchema) {
          const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
          throw this.decorateServiceException(Object.assign(new ErrorCtor({
            name: errorName
          }), errorMetadata), dataObject);
        }
        const d = dataObject;
        const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
        throw this.decorateServiceException(Object.assign(new Error(message), {
          name: errorName
        }, errorMetadata), dataObject);
      }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
      let namespace = defaultNamespace;
      if (errorIdentifier.includes("#")) [namespace] = errorIdentifier.split("#");
      const staticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for(namespace);
      const defaultSyntheticRegistry = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.O.for("smithy.ts.sdk.synthetic." + defaultNamespace);
      composite.copyFrom(staticRegistry);
      composite.copyFrom(defaultSyntheticRegistry);
      this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
      if (this.queryCompat) {
        const msg = exception.Message ?? additions.Message;
        const error = (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
        if (msg) error.message = msg;
        const errorObj = error.Error ?? {};
        errorObj.Type = error.Error?.Type;
        errorObj.Code = error.Error?.Code;
        errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
        error.Error = errorObj;
        const reqId = error.$metadata.requestId;
        if (reqId) error.RequestId = reqId;
        return error;
      }
      return (0, _smithy_core_client__WEBPACK_IMPORTED_MODULE_1__.M)(exception, additions);
    }
    setQueryCompatError(output, response) {
      const queryErrorHeader = response.headers?.["x-amzn-query-error"];
      if (output !== void 0 && queryErrorHeader != null) {
        const [Code, Type] = queryErrorHeader.split(";");
        const keys = Object.keys(output);
        const Error = {
          Code: Code,
          Type: Type
        };
        output.Code = Code;
        output.Type = Type;
        for (let i = 0; i < keys.length; i++) {
          const k = keys[i];
          Error[k === "message" ? "Message" : k] = output[k];
        }
        delete Error.__type;
        output.Error = Error;
      }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
      if (queryCompatErrorData.Error) errorData.Error = queryCompatErrorData.Error;
      if (queryCompatErrorData.Type) errorData.Type = queryCompatErrorData.Type;
      if (queryCompatErrorData.Code) errorData.Code = queryCompatErrorData.Code;
    }
    findQueryCompatibleError(registry, errorName) {
      try {
        return registry.getSchema(errorName);
      } catch (e) {
        return registry.find(schema => _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
      }
    }
  }
}),

/***/ 1242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Y: () => AwsRestJsonProtocol
  });
  var HttpBindingProtocol = __webpack_require__(7062);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
  var determineTimestampFormat = __webpack_require__(9462);
  var NormalizedSchema = __webpack_require__(6627);
  var writeKey = __webpack_require__(5298);
  var fromBase64 = __webpack_require__(7022);
  var lazy_json = __webpack_require__(9565);
  var date_utils = __webpack_require__(8227);
  var NumericValue = __webpack_require__(5694);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
  class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
      this.from = from;
      this.to = to;
      const keys = Object.keys(this.from);
      const set = new Set(keys);
      set.delete("__type");
      this.keys = set;
    }
    mark(key) {
      this.keys.delete(key);
    }
    hasUnknown() {
      return this.keys.size === 1 && Object.keys(this.to).length === 0;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        const k = this.keys.values().next().value;
        const v = this.from[k];
        this.to.$unknown = [ k, v ];
      }
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
  let canParseBuffer;
  function detectBufferParsing() {
    if (canParseBuffer === void 0) try {
      if (typeof Buffer !== "function") canParseBuffer = false; else {
        const result = JSON.parse(Buffer.from([ 123, 125 ]));
        canParseBuffer = result !== null && typeof result === "object";
      }
    } catch {
      canParseBuffer = false;
    }
    return canParseBuffer;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
  function jsonReviver(key, value, context) {
    if (context?.source) {
      const numericString = context.source;
      if (typeof value === "number") {
        const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
        if (inSafeRange) {
          if (isRepresentable(numericString, value)) return value;
          return new NumericValue.D(numericString, "bigDecimal");
        } else {
          if (isFractionalBigNumeric(numericString)) return new NumericValue.D(numericString, "bigDecimal");
          if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
          return BigInt(numericString);
        }
      }
    }
    return value;
  }
  function isFractionalBigNumeric(s) {
    const dotIndex = s.indexOf(".");
    if (dotIndex === -1) return false;
    const eIndex = s.search(/[eE]/);
    if (eIndex === -1) return true;
    const fracDigits = eIndex - dotIndex - 1;
    const exp = parseInt(s.slice(eIndex + 1), 10);
    return exp < fracDigits;
  }
  function isRepresentable(numericString, value) {
    if (numericString === String(value)) return true;
    if (Object.is(value, -0)) return true;
    if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
    const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    const canonical = String(value);
    if (normalized === canonical) return true;
    if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
    return false;
  }
  function expandToDecimal(s) {
    const negative = s.startsWith("-");
    const abs = negative ? s.slice(1) : s;
    const eIndex = abs.search(/[eE]/);
    let result;
    if (eIndex === -1) result = abs; else {
      const exp = parseInt(abs.slice(eIndex + 1), 10);
      const mantissa = abs.slice(0, eIndex);
      const dotIndex = mantissa.indexOf(".");
      let digits;
      let intLen;
      if (dotIndex === -1) {
        digits = mantissa;
        intLen = mantissa.length;
      } else {
        digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
        intLen = dotIndex;
      }
      digits = digits.replace(/0+$/, "") || "0";
      const newDotPos = intLen + exp;
      if (digits === "0") result = "0"; else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits; else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length); else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
    if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
    return (negative ? "-" : "") + result;
  }
  function expandExponentToBigInt(s) {
    const eIndex = s.search(/[eE]/);
    const exp = parseInt(s.slice(eIndex + 1), 10);
    const negative = s.startsWith("-");
    const mantissa = s.slice(negative ? 1 : 0, eIndex);
    const dotIndex = mantissa.indexOf(".");
    let digits;
    let shift;
    if (dotIndex === -1) {
      digits = mantissa;
      shift = exp;
    } else {
      digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
      const fracDigits = mantissa.length - dotIndex - 1;
      shift = exp - fracDigits;
    }
    digits = digits.replace(/0+$/, "") || "0";
    const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
    return negative ? -result : result;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
  const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
    const ns = NormalizedSchema.l1.of(schema);
    const raw = ns.getSchema();
    if (Array.isArray(raw) && ns.isStructSchema()) {
      if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
      const result = _check(ns, new Set);
      raw[REVIVER_SYMBOL] = result;
      return result;
    }
    return _check(ns, new Set);
  }
  function _check(ns, seen) {
    const raw = ns.getSchema();
    if (seen.has(raw)) return false;
    seen.add(raw);
    if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
    if (ns.isStructSchema()) {
      for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
    } else if (ns.isListSchema() || ns.isMapSchema()) {
      if (_check(ns.getValueSchema(), seen)) return true;
    } else if (ns.isDocumentSchema()) return true;
    return false;
  }
  var collect_stream_body = __webpack_require__(3822);
  var toUtf8 = __webpack_require__(1787);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/common.js
  const collectBodyString = (streamBody, context) => (0, collect_stream_body.P)(streamBody, context).then(body => (context?.utf8Encoder ?? toUtf8.P)(body));
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
  async function parseJsonBody(streamBody, context, schema) {
    let parsingInput;
    if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
      const buffer = await (0, collect_stream_body.P)(streamBody, context);
      if (typeof Buffer === "function") if (Buffer.isBuffer(buffer)) parsingInput = buffer; else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
    if (parsingInput.length === 0) return {};
    const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
    try {
      return JSON.parse(parsingInput, reviver);
    } catch (e) {
      if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", {
        value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
      });
      throw e;
    }
  }
  const findKey = (object, key) => Object.keys(object).find(k => k.toLowerCase() === key.toLowerCase());
  const sanitizeErrorCode = rawValue => {
    let cleanValue = rawValue;
    if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
    if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
    if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
    if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
    return cleanValue;
  };
  const loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, [ "header", "code", "type" ]);
  const loadErrorCode = ({headers: headers}, data, order) => {
    while (order.length > 0) {
      const location = order.shift();
      switch (location) {
       case "header":
        const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
        break;

       case "code":
        const codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
        break;

       case "type":
        if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
        break;
      }
    }
  };
  var hasOwn = __webpack_require__(6852);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
  class JsonShapeDeserializer2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    async read(schema, data) {
      const reviver = needsReviver(schema) ? jsonReviver : void 0;
      let parsed;
      if (typeof data === "string") {
        if (data.length === 0) return {};
        parsed = JSON.parse(data, reviver);
      } else if (data instanceof Uint8Array && detectBufferParsing()) {
        if (data.byteLength === 0) return {};
        const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        parsed = JSON.parse(buf, reviver);
      } else parsed = await parseJsonBody(data, this.serdeContext, schema);
      return this._read(schema, parsed);
    }
    readObject(schema, data) {
      return this._read(schema, data);
    }
    _read(schema, value) {
      const isObject = value !== null && typeof value === "object";
      const ns = NormalizedSchema.l1.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) return this._readStruct(ns, value);
        if (Array.isArray(value) && ns.isListSchema()) {
          const listMember = ns.getValueSchema();
          if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
          return value;
        }
        if (ns.isMapSchema()) {
          const mapMember = ns.getValueSchema();
          const map = value;
          if (this.needsTransform(mapMember)) for (const k in map) {
            if (!(0, hasOwn.$)(map, k)) continue;
            if (k === "__proto__") (0, writeKey.T)(map);
            map[k] = this._read(mapMember, map[k]);
          }
          return map;
        }
      }
      if (ns.isBlobSchema() && typeof value === "string") return (0, fromBase64.E)(value);
      const mediaType = ns.getMergedTraits().mediaType;
      if (ns.isStringSchema() && typeof value === "string" && mediaType) {
        const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
        if (isJson) return lazy_json.A.from(value);
        return value;
      }
      if (ns.isTimestampSchema() && value != null) {
        const format = (0, determineTimestampFormat.V)(ns, this.settings);
        switch (format) {
         case 5:
          return (0, date_utils.t_)(value);

         case 6:
          return (0, date_utils.xE)(value);

         case 7:
          return (0, date_utils.l3)(value);

         default:
          console.warn("Missing timestamp format, parsing value with Date constructor:", value);
          return new Date(value);
        }
      }
      if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
      if (ns.isBigDecimalSchema() && value != void 0) {
        if (value instanceof NumericValue.D) return value;
        const untyped = value;
        if (untyped.type === "bigDecimal" && "string" in untyped) return new NumericValue.D(untyped.string, untyped.type);
        return new NumericValue.D(String(value), "bigDecimal");
      }
      if (ns.isNumericSchema() && typeof value === "string") {
        switch (value) {
         case "Infinity":
          return 1 / 0;

         case "-Infinity":
          return -1 / 0;

         case "NaN":
          return NaN;
        }
        return value;
      }
      if (ns.isDocumentSchema()) if (isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
        const v = value[i];
        if (!(v instanceof NumericValue.D)) value[i] = this._read(ns, v);
      } else {
        const doc = value;
        for (const k in doc) {
          if (!(0, hasOwn.$)(doc, k)) continue;
          if (k === "__proto__") (0, writeKey.T)(doc);
          const v = doc[k];
          if (!(v instanceof NumericValue.D)) doc[k] = this._read(ns, v);
        }
      }
      return value;
    }
    _readStruct(ns, record) {
      const union = ns.isUnionSchema();
      const out = {};
      let nameMap;
      const hasType = typeof record.__type === "string";
      const {jsonName: jsonName} = this.settings;
      if (jsonName && hasType) nameMap = {};
      let unionSerde;
      if (union) unionSerde = new UnionSerde(record, out);
      for (const [memberName, memberSchema] of ns.structIterator()) {
        let fromKey = memberName;
        if (jsonName) {
          fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
          if (hasType) nameMap[fromKey] = memberName;
        }
        if (union) unionSerde.mark(fromKey);
        if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
      }
      if (union) unionSerde.writeUnknown(); else if (hasType) for (const k in record) {
        if (!(0, hasOwn.$)(record, k)) continue;
        const v = record[k];
        const t = jsonName ? nameMap[k] ?? k : k;
        if (!(t in out)) out[t] = v;
      }
      return out;
    }
    needsTransform(ns) {
      if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
      if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
      if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
      return false;
    }
  }
  var serde = __webpack_require__(175);
  var toBase64 = __webpack_require__(7307);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
  class JsonBytesStringAdapter extends Uint8Array {
    string=null;
    static allocUnsafe(bytes) {
      if (typeof Buffer === "function") {
        const buffer = Buffer.allocUnsafe(bytes);
        return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
      return new JsonBytesStringAdapter(bytes);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(searchString, position) {
      if (typeof searchString === "string") return this.s().includes(searchString, position);
      return Uint8Array.prototype.includes.call(this, searchString, position);
    }
    indexOf(searchString, position) {
      if (typeof searchString === "string") return this.s().indexOf(searchString, position);
      return Uint8Array.prototype.indexOf.call(this, searchString, position);
    }
    lastIndexOf(searchString, position) {
      if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
      const fn = Uint8Array.prototype.lastIndexOf;
      if (position !== void 0) return fn.call(this, searchString, position);
      return fn.call(this, searchString);
    }
    startsWith(searchString, position) {
      return this.s().startsWith(searchString, position);
    }
    endsWith(searchString, endPosition) {
      return this.s().endsWith(searchString, endPosition);
    }
    match(regexp) {
      return this.s().match(regexp);
    }
    replace(searchValue, replaceValue) {
      return this.s().replace(searchValue, replaceValue);
    }
    search(regexp) {
      return this.s().search(regexp);
    }
    split(separator, limit) {
      return this.s().split(separator, limit);
    }
    substring(start, end) {
      return this.s().substring(start, end);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(pos) {
      return this.s().charAt(pos);
    }
    charCodeAt(index) {
      return this.s().charCodeAt(index);
    }
    padStart(maxLength, fillString) {
      return this.s().padStart(maxLength, fillString);
    }
    padEnd(maxLength, fillString) {
      return this.s().padEnd(maxLength, fillString);
    }
    repeat(count) {
      return this.s().repeat(count);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (this.string == null) {
        const n = Date.now();
        if (n > warned + 6e4) {
          console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. " + "It has been automatically converted to string. In a future version this will throw an error.");
          warned = n;
        }
        this.string = (0, toUtf8.P)(this);
      }
      return this.string;
    }
  }
  var warned = 0;
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
  const encoder = new TextEncoder;
  const OPEN_BRACE = 123;
  const CLOSE_BRACE = 125;
  const OPEN_BRACKET = 91;
  const CLOSE_BRACKET = 93;
  const QUOTE = 34;
  const COLON = 58;
  const COMMA = 44;
  const BACKSLASH = 92;
  const TRUE = new Uint8Array([ 116, 114, 117, 101 ]);
  const FALSE = new Uint8Array([ 102, 97, 108, 115, 101 ]);
  const NULL = new Uint8Array([ 110, 117, 108, 108 ]);
  const ESCAPE_TABLE = new Array(128).fill(null);
  ESCAPE_TABLE[8] = "b";
  ESCAPE_TABLE[9] = "t";
  ESCAPE_TABLE[10] = "n";
  ESCAPE_TABLE[12] = "f";
  ESCAPE_TABLE[13] = "r";
  ESCAPE_TABLE[34] = '"';
  ESCAPE_TABLE[92] = "\\";
  for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
  const INITIAL_BUFFER_SIZE = 2048;
  function alloc(size) {
    return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
    settings;
    json;
    i=0;
    rootSchema;
    rawValue;
    passthrough=false;
    constructor(settings) {
      super();
      this.settings = settings;
      this.json = alloc(INITIAL_BUFFER_SIZE);
    }
    write(schema, value) {
      this.i = 0;
      this.rawValue = value;
      this.rootSchema = NormalizedSchema.l1.of(schema);
      this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
      if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
    }
    writeDiscriminatedDocument(schema, value) {
      this.i = 0;
      this.rootSchema = NormalizedSchema.l1.of(schema);
      const ns = this.rootSchema;
      if (ns.isStructSchema() && value != null && typeof value === "object") {
        this.writeValue(ns, value, void 0);
        const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
        const z = prefix.length;
        this.ensure(z);
        this.json.copyWithin(1 + z, 1, this.i);
        encoder.encodeInto(prefix, this.json.subarray(1));
        this.i += z;
      } else this.writeValue(ns, value, void 0);
    }
    flush() {
      this.rootSchema = void 0;
      const finalPosition = this.i;
      this.i = 0;
      const raw = this.rawValue;
      this.rawValue = void 0;
      if (finalPosition === 0) return raw;
      const result = this.json.subarray(0, finalPosition);
      this.json = alloc(INITIAL_BUFFER_SIZE);
      return result;
    }
    ensure(byteCount) {
      const {i: i, json: json} = this;
      if (i + byteCount > json.length) {
        let newSize = json.length * 2;
        while (newSize < i + byteCount) newSize *= 2;
        const next = alloc(newSize);
        next.set(this.json);
        this.json = next;
      }
    }
    writeAscii(s) {
      const z = s.length;
      this.ensure(z);
      let {i: i, json: json} = this;
      for (let j = 0; j < z; ++j) {
        json[i] = s.charCodeAt(j);
        i += 1;
      }
      this.i = i;
    }
    writeAsciiQuoted(s) {
      const z = s.length;
      this.ensure(z + 4);
      let {json: json, i: i} = this;
      json[i++] = QUOTE;
      for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
      json[i++] = QUOTE;
      this.i = i;
    }
    writeJsonString(s) {
      const z = s.length;
      this.ensure(z * 3 + 2);
      this.json[this.i++] = QUOTE;
      for (let j = 0; j < z; ++j) {
        const c = s.charCodeAt(j);
        if (c > 34 && c < 92) this.json[this.i++] = c; else if (c < 128) {
          const esc = ESCAPE_TABLE[c];
          if (esc !== null) {
            this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
            this.json[this.i++] = BACKSLASH;
            for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
          } else this.json[this.i++] = c;
        } else if (c >= 55296 && c <= 56319) {
          const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
          if (next >= 56320 && next <= 57343) {
            this.ensure(4);
            const {written: written} = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
            this.i += written;
            ++j;
          } else {
            this.ensure(6 + (z - j - 1) * 3 + 1);
            this.writeUnicodeEscape(c);
          }
        } else if (c >= 56320 && c <= 57343) {
          this.ensure(6 + (z - j - 1) * 3 + 1);
          this.writeUnicodeEscape(c);
        } else {
          let {i: i, json: json} = this;
          if (c < 2048) {
            json[i++] = 192 | c >> 6;
            json[i++] = 128 | c & 63;
          } else {
            json[i++] = 224 | c >> 12;
            json[i++] = 128 | c >> 6 & 63;
            json[i++] = 128 | c & 63;
          }
          this.i = i;
        }
      }
      this.json[this.i++] = QUOTE;
    }
    writeUnicodeEscape(code) {
      let {json: json, i: i} = this;
      json[i++] = BACKSLASH;
      json[i++] = 117;
      const hex = code.toString(16).padStart(4, "0");
      for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
      this.i = i;
    }
    static B64=(() => {
      const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      const table = new Uint8Array(64);
      for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
      return table;
    })();
    writeBase64(data) {
      const b64Len = Math.ceil(data.length / 3) * 4;
      this.ensure(b64Len + 2);
      const json = this.json;
      const B64 = JsonShapeSerializer2.B64;
      let i = this.i;
      json[i++] = QUOTE;
      const len = data.length;
      const remainder = len % 3;
      const mainLen = len - remainder;
      for (let j = 0; j < mainLen; j += 3) {
        const a = data[j];
        const b = data[j + 1];
        const c = data[j + 2];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4 | b >> 4];
        json[i++] = B64[(b & 15) << 2 | c >> 6];
        json[i++] = B64[c & 63];
      }
      if (remainder === 2) {
        const a = data[mainLen];
        const b = data[mainLen + 1];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4 | b >> 4];
        json[i++] = B64[(b & 15) << 2];
        json[i++] = 61;
      } else if (remainder === 1) {
        const a = data[mainLen];
        json[i++] = B64[a >> 2];
        json[i++] = B64[(a & 3) << 4];
        json[i++] = 61;
        json[i++] = 61;
      }
      json[i++] = QUOTE;
      this.i = i;
    }
    writeValue(schema, value, container) {
      if (value == null) {
        if (container?.isStructSchema()) {
          if (value === void 0) {
            const ns = NormalizedSchema.l1.of(schema);
            if (ns.isIdempotencyToken()) {
              this.writeAsciiQuoted((0, serde.ec)());
              return;
            }
          }
          return;
        }
        this.ensure(4);
        this.json.set(NULL, this.i);
        this.i += 4;
        return;
      }
      const ns = NormalizedSchema.l1.of(schema);
      const isObject = typeof value === "object";
      if (ns.isStringSchema()) {
        const mediaType = ns.getMergedTraits().mediaType;
        if (mediaType) {
          const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
          if (isJson) {
            this.writeJsonString(lazy_json.A.from(value).toString());
            return;
          }
        }
      }
      if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
        const asString = value instanceof NumericValue.D ? value.string : String(value);
        this.writeAsciiQuoted(asString);
        return;
      }
      if (isObject) {
        if (ns.isStructSchema()) {
          this.writeStruct(ns, value);
          return;
        }
        if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
          this.writeList(ns, value, ns.isDocumentSchema());
          return;
        }
        if (ns.isMapSchema()) {
          this.writeMap(ns, value, false);
          return;
        }
        if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
          this.writeBase64(value);
          return;
        }
        if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
          this.writeTimestamp(ns, value);
          return;
        }
        if (value instanceof NumericValue.D) {
          this.writeAscii(value.string);
          return;
        }
        if (ns.isDocumentSchema()) {
          if (Array.isArray(value)) this.writeList(ns, value, true); else this.writeMap(ns, value, true);
          return;
        }
        const json = JSON.stringify(value);
        this.writeAscii(json);
        return;
      }
      if (typeof value === "string") {
        if (ns.isBlobSchema()) {
          const b64 = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
          this.writeAsciiQuoted(b64);
          return;
        }
        this.writeJsonString(value);
        return;
      }
      if (typeof value === "number") {
        if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
          this.writeAsciiQuoted(String(value));
          return;
        }
        const numStr = String(value);
        this.writeAscii(numStr);
        return;
      }
      if (typeof value === "boolean") {
        this.ensure(5);
        let {i: i, json: json} = this;
        if (value) {
          json.set(TRUE, i);
          i += 4;
        } else {
          json.set(FALSE, i);
          i += 5;
        }
        this.i = i;
        return;
      }
      if (typeof value === "bigint") {
        this.writeAscii(value.toString());
        return;
      }
      this.writeAscii(String(value));
    }
    writeStruct(ns, value) {
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACE;
      let wroteAny = false;
      const hasType = typeof value.__type === "string";
      let writtenKeys;
      if (hasType) writtenKeys = new Set;
      for (const [memberName, memberSchema] of ns.structIterator()) {
        const item = value[memberName];
        if (item == null && !memberSchema.isIdempotencyToken()) continue;
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
        if (writtenKeys) {
          writtenKeys.add(memberName);
          writtenKeys.add(targetKey);
        }
        this.writeAsciiQuoted(targetKey);
        this.json[this.i++] = COLON;
        this.writeValue(memberSchema, item, ns);
      }
      if (!wroteAny && ns.isUnionSchema()) {
        const {$unknown: $unknown} = value;
        if (Array.isArray($unknown)) {
          const [k, v] = $unknown;
          this.writeAsciiQuoted(k);
          this.ensure(1);
          this.json[this.i++] = COLON;
          this.writeValue(15, v, ns);
        }
      } else if (hasType) for (const k in value) {
        if (writtenKeys.has(k)) continue;
        writtenKeys.add(k);
        const v = value[k];
        if (wroteAny) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        wroteAny = true;
        this.writeAsciiQuoted(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(15, v, void 0);
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACE;
    }
    writeList(ns, value, isDocument) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          const v = value[i];
          if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        let json;
        if (!hasSpecials) json = JSON.stringify(value); else {
          const out = [];
          for (let i = 0; i < value.length; ++i) {
            const v = value[i];
            if (v == null && !sparse) continue;
            if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) out.push(String(v)); else out.push(v);
          }
          json = JSON.stringify(out);
        }
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACKET;
      let wroteFirstItem = false;
      for (let i = 0; i < value.length; ++i) {
        const item = value[i];
        if (isDocument ? item === void 0 : item == null && !sparse) continue;
        if (wroteFirstItem) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        this.writeValue(valueSchema, item, void 0);
        wroteFirstItem = true;
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACKET;
    }
    writeMap(ns, value, isDocument) {
      const sparse = !!ns.getMergedTraits().sparse;
      const valueSchema = ns.getValueSchema();
      if (!isDocument) if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
        let modifications;
        for (const k in value) {
          if (!(0, hasOwn.$)(value, k)) continue;
          const v = value[k];
          if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0) {
            (modifications ??= {})[k] = v;
            value[k] = String(v);
          } else if (v === null && !sparse) {
            (modifications ??= {})[k] = null;
            value[k] = void 0;
          }
        }
        const json = JSON.stringify(value);
        if (modifications) Object.assign(value, modifications);
        this.ensure(json.length * 3);
        this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2);
      this.json[this.i++] = OPEN_BRACE;
      let first = true;
      for (const k in value) {
        if (!(0, hasOwn.$)(value, k)) continue;
        const v = value[k];
        if (isDocument ? v === void 0 : v == null && !sparse) continue;
        if (!first) {
          this.ensure(1);
          this.json[this.i++] = COMMA;
        }
        first = false;
        this.writeJsonString(k);
        this.ensure(1);
        this.json[this.i++] = COLON;
        this.writeValue(valueSchema, v, void 0);
      }
      this.ensure(1);
      this.json[this.i++] = CLOSE_BRACE;
    }
    writeTimestamp(ns, value) {
      const format = (0, determineTimestampFormat.V)(ns, this.settings);
      switch (format) {
       case 5:
        {
          const iso = value.toISOString().replace(".000Z", "Z");
          this.writeAsciiQuoted(iso);
          return;
        }

       case 6:
        this.writeAsciiQuoted((0, date_utils.JV)(value));
        return;

       case 7:
        {
          const epochSecs = String(value.getTime() / 1e3);
          this.writeAscii(epochSecs);
          return;
        }

       default:
        {
          const epochSecs = String(value.getTime() / 1e3);
          this.writeAscii(epochSecs);
          return;
        }
      }
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
  class JsonCodec2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    createSerializer() {
      const serializer = new JsonShapeSerializer2(this.settings);
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new JsonShapeDeserializer2(this.settings);
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
  var HttpInterceptingShapeSerializer = __webpack_require__(6769);
  var HttpInterceptingShapeDeserializer = __webpack_require__(712);
  var ProtocolLib = __webpack_require__(8063);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
  class AwsRestJsonProtocol extends HttpBindingProtocol.s {
    serializer;
    deserializer;
    codec;
    mixin=new ProtocolLib.U;
    constructor({defaultNamespace: defaultNamespace, errorTypeRegistries: errorTypeRegistries, jsonCodec: jsonCodec}) {
      super({
        defaultNamespace: defaultNamespace,
        errorTypeRegistries: errorTypeRegistries
      });
      const settings = {
        timestampFormat: {
          useTrait: true,
          default: 7
        },
        httpBindings: true,
        jsonName: true
      };
      this.codec = jsonCodec ?? new JsonCodec2(settings);
      this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
      this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
    }
    getShapeId() {
      return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
      return this.codec;
    }
    setSerdeContext(serdeContext) {
      this.codec.setSerdeContext(serdeContext);
      super.setSerdeContext(serdeContext);
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        if (contentType) request.headers["content-type"] = contentType;
      }
      if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
      return request;
    }
    async deserializeResponse(operationSchema, context, response) {
      const output = await super.deserializeResponse(operationSchema, context, response);
      const outputSchema = NormalizedSchema.l1.of(operationSchema.output);
      for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
      return output;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) {
        const target = member.getMergedTraits().jsonName ?? name;
        output[name] = errorDeserializer.readObject(member, dataObject[target]);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }
}),

/***/ 8741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    pi: () => ENV_SECRET,
    sF: () => fromEnv,
    yG: () => ENV_KEY
  });
  var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);
  var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);
  const ENV_KEY = "AWS_ACCESS_KEY_ID";
  const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
  const ENV_SESSION = "AWS_SESSION_TOKEN";
  const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
  const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
  const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
  const fromEnv = init => async () => {
    init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
    const accessKeyId = process.env[ENV_KEY];
    const secretAccessKey = process.env[ENV_SECRET];
    const sessionToken = process.env[ENV_SESSION];
    const expiry = process.env[ENV_EXPIRATION];
    const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
    const accountId = process.env[ENV_ACCOUNT_ID];
    if (accessKeyId && secretAccessKey) {
      const credentials = {
        accessKeyId: accessKeyId,
        secretAccessKey: secretAccessKey,
        ...sessionToken && {
          sessionToken: sessionToken
        },
        ...expiry && {
          expiration: new Date(expiry)
        },
        ...credentialScope && {
          credentialScope: credentialScope
        },
        ...accountId && {
          accountId: accountId
        }
      };
      (0, _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.g)(credentials, "CREDENTIALS_ENV_VARS", "g");
      return credentials;
    }
    throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__.C("Unable to find environment variable credentials.", {
      logger: init?.logger
    });
  };
}),

/***/ 1956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    v6: () => defaultProvider
  });
  var fromEnv = __webpack_require__(8741);
  var getProfileName = __webpack_require__(7803);
  var CredentialsProviderError = __webpack_require__(9902);
  var chain = __webpack_require__(9300);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const remoteProvider = async init => {
    const {ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI, fromContainerMetadata: fromContainerMetadata, fromInstanceMetadata: fromInstanceMetadata} = await __webpack_require__.e(40).then(__webpack_require__.bind(__webpack_require__, 2040));
    if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
      init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
      const {fromHttp: fromHttp} = await __webpack_require__.e(689).then(__webpack_require__.bind(__webpack_require__, 4689));
      return (0, chain.c)(fromHttp(init), fromContainerMetadata(init));
    }
    if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") return async () => {
      throw new CredentialsProviderError.C("EC2 Instance Metadata Service access disabled", {
        logger: init.logger
      });
    };
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
    return fromInstanceMetadata(init);
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
  function memoizeChain(providers, treatAsExpired) {
    const chain = internalCreateChain(providers);
    let activeLock;
    let passiveLock;
    let credentials;
    let forceRefreshLock;
    const provider = async options => {
      if (options?.forceRefresh) {
        if (!forceRefreshLock) forceRefreshLock = chain(options).then(c => {
          credentials = c;
        }).finally(() => {
          forceRefreshLock = void 0;
        });
        await forceRefreshLock;
        return credentials;
      }
      if (credentials?.expiration) if (credentials?.expiration?.getTime() < Date.now()) credentials = void 0;
      if (activeLock) await activeLock; else if (!credentials || treatAsExpired?.(credentials)) if (credentials) {
        if (!passiveLock) passiveLock = chain(options).then(c => {
          credentials = c;
        }).catch(() => {}).finally(() => {
          passiveLock = void 0;
        });
      } else {
        activeLock = chain(options).then(c => {
          credentials = c;
        }).finally(() => {
          activeLock = void 0;
        });
        return provider(options);
      }
      return credentials;
    };
    return provider;
  }
  const internalCreateChain = providers => async awsIdentityProperties => {
    let lastProviderError;
    for (const provider of providers) try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) continue;
      throw err;
    }
    throw lastProviderError;
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js
  let multipleCredentialSourceWarningEmitted = false;
  const defaultProvider = (init = {}) => memoizeChain([ async () => {
    const profile = init.profile ?? process.env[getProfileName.Ch];
    if (profile) {
      const envStaticCredentialsAreSet = process.env[fromEnv.yG] && process.env[fromEnv.pi];
      if (envStaticCredentialsAreSet) if (!multipleCredentialSourceWarningEmitted) {
        const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
        warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`);
        multipleCredentialSourceWarningEmitted = true;
      }
      throw new CredentialsProviderError.C("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    }
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
    return (0, fromEnv.sF)(init)();
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    const {ssoStartUrl: ssoStartUrl, ssoAccountId: ssoAccountId, ssoRegion: ssoRegion, ssoRoleName: ssoRoleName, ssoSession: ssoSession} = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) throw new CredentialsProviderError.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", {
      logger: init.logger
    });
    const {fromSSO: fromSSO} = await __webpack_require__.e(610).then(__webpack_require__.bind(__webpack_require__, 9610));
    return fromSSO(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    const {fromIni: fromIni} = await __webpack_require__.e(206).then(__webpack_require__.bind(__webpack_require__, 206));
    return fromIni(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    const {fromProcess: fromProcess} = await __webpack_require__.e(257).then(__webpack_require__.bind(__webpack_require__, 8257));
    return fromProcess(init)(awsIdentityProperties);
  }, async awsIdentityProperties => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    const {fromTokenFile: fromTokenFile} = await __webpack_require__.e(925).then(__webpack_require__.bind(__webpack_require__, 9925));
    return fromTokenFile(init)(awsIdentityProperties);
  }, async () => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
    return (await remoteProvider(init))();
  }, async () => {
    throw new CredentialsProviderError.C("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  } ], credentialsTreatedAsExpired);
  const credentialsTreatedAsExpired = credentials => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
}),

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    W: () => SignatureV4MultiRegion
  });
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
  const signatureV4aContainer = {
    SignatureV4a: null
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/signature-v4-crt-container.js
  const signatureV4CrtContainer = {
    CrtSignerV4: null
  };
  var SignatureV4 = __webpack_require__(8654);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4SignWithCredentials.js
  const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
  const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
  class SignatureV4SignWithCredentials extends SignatureV4.B {
    async signWithCredentials(requestToSign, credentials, options) {
      const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
      requestToSign.headers[SESSION_TOKEN_HEADER] = credentials.sessionToken;
      const privateAccess = this;
      setSingleOverride(privateAccess, credentialsWithoutSessionToken);
      return privateAccess.signRequest(requestToSign, options ?? {});
    }
    async presignWithCredentials(requestToSign, credentials, options) {
      const credentialsWithoutSessionToken = getCredentialsWithoutSessionToken(credentials);
      delete requestToSign.headers[SESSION_TOKEN_HEADER];
      requestToSign.headers[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
      requestToSign.query = requestToSign.query ?? {};
      requestToSign.query[SESSION_TOKEN_QUERY_PARAM] = credentials.sessionToken;
      const privateAccess = this;
      setSingleOverride(privateAccess, credentialsWithoutSessionToken);
      return this.presign(requestToSign, options);
    }
  }
  function getCredentialsWithoutSessionToken(credentials) {
    return {
      accessKeyId: credentials.accessKeyId,
      secretAccessKey: credentials.secretAccessKey,
      expiration: credentials.expiration
    };
  }
  function setSingleOverride(privateAccess, credentialsWithoutSessionToken) {
    const currentCredentialProvider = privateAccess.credentialProvider;
    privateAccess.credentialProvider = () => {
      privateAccess.credentialProvider = currentCredentialProvider;
      return Promise.resolve(credentialsWithoutSessionToken);
    };
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/signature-v4-multi-region/dist-es/SignatureV4MultiRegion.js
  class SignatureV4MultiRegion {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      if (typeof signatureV4CrtContainer.CrtSignerV4 === "function") return "crt"; else if (typeof signatureV4aContainer.SignatureV4a === "function") return "js";
      return "none";
    }
    constructor(options) {
      this.sigv4Signer = new SignatureV4SignWithCredentials(options);
      this.signerOptions = options;
    }
    async sign(requestToSign, options = {}) {
      if (options.signingRegion === "*") return this.getSigv4aSigner().sign(requestToSign, options);
      return this.sigv4Signer.sign(requestToSign, options);
    }
    async signWithCredentials(requestToSign, credentials, options = {}) {
      if (options.signingRegion === "*") {
        const signer = this.getSigv4aSigner();
        const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
        if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.signWithCredentials(requestToSign, credentials, options); else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.signWithCredentials(requestToSign, credentials, options);
    }
    async presign(originalRequest, options = {}) {
      if (options.signingRegion === "*") {
        const signer = this.getSigv4aSigner();
        const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
        if (CrtSignerV4 && signer instanceof CrtSignerV4) return signer.presign(originalRequest, options); else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. ` + `Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. ` + `You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] ` + `or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. ` + `For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`);
      }
      return this.sigv4Signer.presign(originalRequest, options);
    }
    async presignWithCredentials(originalRequest, credentials, options = {}) {
      if (options.signingRegion === "*") throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");
      return this.sigv4Signer.presignWithCredentials(originalRequest, credentials, options);
    }
    getSigv4aSigner() {
      if (!this.sigv4aSigner) {
        const CrtSignerV4 = signatureV4CrtContainer.CrtSignerV4;
        const JsSigV4aSigner = signatureV4aContainer.SignatureV4a;
        if (this.signerOptions.runtime === "node") {
          if (!CrtSignerV4 && !JsSigV4aSigner) throw new Error("Neither CRT nor JS SigV4a implementation is available. " + "Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
          if (CrtSignerV4 && typeof CrtSignerV4 === "function") this.sigv4aSigner = new CrtSignerV4({
            ...this.signerOptions,
            signingAlgorithm: 1
          }); else if (JsSigV4aSigner && typeof JsSigV4aSigner === "function") this.sigv4aSigner = new JsSigV4aSigner({
            ...this.signerOptions
          }); else throw new Error("Available SigV4a implementation is not a valid constructor. " + "Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a." + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");
        } else {
          if (!JsSigV4aSigner || typeof JsSigV4aSigner !== "function") throw new Error("JS SigV4a implementation is not available or not a valid constructor. " + "Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. " + "You must also register the package by calling [require('@aws-sdk/signature-v4a');] " + "or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. " + "For more information please go to " + "https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");
          this.sigv4aSigner = new JsSigV4aSigner({
            ...this.signerOptions
          });
        }
      }
      return this.sigv4aSigner;
    }
  }
}),

/***/ 1238:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
  const PROTECTED_KEYS = {
    REQUEST_ID: Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
    X_RAY_TRACE_ID: Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
    TENANT_ID: Symbol.for("_AWS_LAMBDA_TENANT_ID"),
    TRACEPARENT: Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
    TRACESTATE: Symbol.for("_AWS_LAMBDA_TRACESTATE"),
    BAGGAGE: Symbol.for("_AWS_LAMBDA_BAGGAGE")
  };
  const NO_GLOBAL_AWS_LAMBDA = [ "true", "1" ].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
  if (!NO_GLOBAL_AWS_LAMBDA) globalThis.awslambda = globalThis.awslambda || {};
  class InvokeStoreBase {
    static PROTECTED_KEYS=PROTECTED_KEYS;
    isProtectedKey(key) {
      return Object.values(PROTECTED_KEYS).includes(key);
    }
    getRequestId() {
      return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
    }
    getXRayTraceId() {
      return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(PROTECTED_KEYS.TENANT_ID);
    }
    getTraceparent() {
      return this.get(PROTECTED_KEYS.TRACEPARENT);
    }
    getTracestate() {
      return this.get(PROTECTED_KEYS.TRACESTATE);
    }
    getBaggage() {
      return this.get(PROTECTED_KEYS.BAGGAGE);
    }
  }
  class InvokeStoreSingle extends InvokeStoreBase {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return this.currentContext !== void 0;
    }
    get(key) {
      return this.currentContext?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      this.currentContext = this.currentContext || {};
      this.currentContext[key] = value;
    }
    run(context, fn) {
      this.currentContext = context;
      return fn();
    }
  }
  class InvokeStoreMulti extends InvokeStoreBase {
    als;
    static async create() {
      const instance = new InvokeStoreMulti;
      const asyncHooks = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6698, 23));
      instance.als = new asyncHooks.AsyncLocalStorage;
      return instance;
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return this.als.getStore() !== void 0;
    }
    get(key) {
      return this.als.getStore()?.[key];
    }
    set(key, value) {
      if (this.isProtectedKey(key)) throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
      const store = this.als.getStore();
      if (!store) throw new Error("No context available");
      store[key] = value;
    }
    run(context, fn) {
      return this.als.run(context, fn);
    }
  }
  exports.A = void 0;
  (function(InvokeStore) {
    let instance = null;
    async function getInstanceAsync(forceInvokeStoreMulti) {
      if (!instance) instance = (async () => {
        const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
        const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle;
        if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) return globalThis.awslambda.InvokeStore; else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
          globalThis.awslambda.InvokeStore = newInstance;
          return newInstance;
        } else return newInstance;
      })();
      return instance;
    }
    InvokeStore.getInstanceAsync = getInstanceAsync;
    InvokeStore._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
      reset: () => {
        instance = null;
        if (globalThis.awslambda?.InvokeStore) delete globalThis.awslambda.InvokeStore;
        globalThis.awslambda = {
          InvokeStore: void 0
        };
      }
    } : void 0;
  })(exports.A || (exports.A = {}));
}),

/***/ 7579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    w: () => getHttpAuthSchemeEndpointRuleSetPlugin
  });
  var getSmithyContext = __webpack_require__(3753);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/resolveAuthOptions.js
  const resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
    if (!authSchemePreference || authSchemePreference.length === 0) return candidateAuthOptions;
    const preferredAuthOptions = [];
    for (const preferredSchemeName of authSchemePreference) for (const candidateAuthOption of candidateAuthOptions) {
      const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
      if (candidateAuthSchemeName === preferredSchemeName) preferredAuthOptions.push(candidateAuthOption);
    }
    for (const candidateAuthOption of candidateAuthOptions) if (!preferredAuthOptions.find(({schemeId: schemeId}) => schemeId === candidateAuthOption.schemeId)) preferredAuthOptions.push(candidateAuthOption);
    return preferredAuthOptions;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/httpAuthSchemeMiddleware.js
  function convertHttpAuthSchemesToMap(httpAuthSchemes) {
    const map = new Map;
    for (const scheme of httpAuthSchemes) map.set(scheme.schemeId, scheme);
    return map;
  }
  const httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async args => {
    const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
    const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
    const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
    const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
    const smithyContext = (0, getSmithyContext.u)(context);
    const failureReasons = [];
    for (const option of resolvedOptions) {
      const scheme = authSchemes.get(option.schemeId);
      if (!scheme) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
        continue;
      }
      const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
      if (!identityProvider) {
        failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
        continue;
      }
      const {identityProperties: identityProperties = {}, signingProperties: signingProperties = {}} = option.propertiesExtractor?.(config, context) || {};
      option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
      option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
      smithyContext.selectedHttpAuthScheme = {
        httpAuthOption: option,
        identity: await identityProvider(option.identityProperties),
        signer: scheme.signer
      };
      break;
    }
    if (!smithyContext.selectedHttpAuthScheme) throw new Error(failureReasons.join("\n"));
    return next(args);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js
  const httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
    step: "serialize",
    tags: [ "HTTP_AUTH_SCHEME" ],
    name: "httpAuthSchemeMiddleware",
    override: true,
    relation: "before",
    toMiddleware: "endpointV2Middleware"
  };
  const getHttpAuthSchemeEndpointRuleSetPlugin = (config, {httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider, identityProviderConfigProvider: identityProviderConfigProvider}) => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
        httpAuthSchemeParametersProvider: httpAuthSchemeParametersProvider,
        identityProviderConfigProvider: identityProviderConfigProvider
      }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
    }
  });
}),

/***/ 2841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    l: () => getHttpSigningPlugin
  });
  var httpRequest = __webpack_require__(1871);
  var getSmithyContext = __webpack_require__(3753);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/httpSigningMiddleware.js
  const defaultErrorHandler = signingProperties => error => {
    throw error;
  };
  const defaultSuccessHandler = (httpResponse, signingProperties) => {};
  const httpSigningMiddleware = config => (next, context) => async args => {
    if (!httpRequest.K.isInstance(args.request)) return next(args);
    const smithyContext = (0, getSmithyContext.u)(context);
    const scheme = smithyContext.selectedHttpAuthScheme;
    if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
    const {httpAuthOption: {signingProperties: signingProperties = {}}, identity: identity, signer: signer} = scheme;
    const output = await next({
      ...args,
      request: await signer.sign(args.request, identity, signingProperties)
    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
    return output;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js
  const httpSigningMiddlewareOptions = {
    step: "finalizeRequest",
    tags: [ "HTTP_SIGNING" ],
    name: "httpSigningMiddleware",
    aliases: [ "apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware" ],
    override: true,
    relation: "after",
    toMiddleware: "retryMiddleware"
  };
  const getHttpSigningPlugin = config => ({
    applyToStack: clientStack => {
      clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
    }
  });
}),

/***/ 9688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    h: () => DefaultIdentityProviderConfig
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6852);
  class DefaultIdentityProviderConfig {
    authSchemes=new Map;
    constructor(config) {
      for (const key in config) {
        if (!(0, _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.$)(config, key)) continue;
        const value = config[key];
        if (value !== void 0) this.authSchemes.set(key, value);
      }
    }
    getIdentityProvider(schemeId) {
      return this.authSchemes.get(schemeId);
    }
  }
}),

/***/ 2451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    K4: () => memoizeIdentityProvider,
    OC: () => isIdentityExpired,
    e: () => doesIdentityRequireRefresh
  });
  const createIsIdentityExpiredFunction = expirationMs => function(identity) {
    return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
  };
  const EXPIRATION_MS = 3e5;
  const isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
  const doesIdentityRequireRefresh = identity => identity.expiration !== void 0;
  const memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
    if (provider === void 0) return;
    const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async options => {
      if (!pending) pending = normalizedProvider(options);
      try {
        resolved = await pending;
        hasResult = true;
        isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    if (isExpired === void 0) return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
      return resolved;
    };
    return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider(options);
      if (isConstant) return resolved;
      if (!requiresRefresh(resolved)) {
        isConstant = true;
        return resolved;
      }
      if (isExpired(resolved)) {
        await coalesceProvider(options);
        return resolved;
      }
      return resolved;
    };
  };
}),

/***/ 1944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    t: () => normalizeProvider
  });
  const normalizeProvider = input => {
    if (typeof input === "function") return input;
    const promisified = Promise.resolve(input);
    return () => promisified;
  };
}),

/***/ 2068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => Sha256Node
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var toUint8Array = __webpack_require__(1821);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
  const BLOCK = 64;
  const DIGEST_LENGTH = 32;
  const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
  class Sha256Js {
    digestLength=DIGEST_LENGTH;
    state=Int32Array.from(INIT);
    w;
    buffer=new Uint8Array(64);
    bufferLength=0;
    bytesHashed=0;
    finished=false;
    inner;
    outer;
    constructor(secret) {
      if (secret) {
        const key = Sha256Js.normalizeKey(secret);
        this.inner = new Sha256Js;
        this.outer = new Sha256Js;
        const {inner: inner, outer: outer} = this;
        const pad = new Uint8Array(BLOCK * 2);
        for (let i = 0; i < BLOCK; ++i) {
          pad[i] = 54 ^ key[i];
          pad[i + BLOCK] = 92 ^ key[i];
        }
        inner.update(pad.subarray(0, BLOCK));
        outer.update(pad.subarray(BLOCK));
      }
    }
    update(data) {
      if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
      if (this.inner) {
        this.inner.update(data);
        return;
      }
      const chunk = (0, toUint8Array.F)(data);
      let position = 0;
      let {byteLength: byteLength} = chunk;
      this.bytesHashed += byteLength;
      if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
      while (byteLength > 0) {
        this.buffer[this.bufferLength++] = chunk[position++];
        byteLength--;
        if (this.bufferLength === BLOCK) {
          this.hashBuffer();
          this.bufferLength = 0;
        }
      }
    }
    async digest() {
      const {inner: inner, outer: outer} = this;
      if (inner && outer) {
        if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
        this.finished = true;
        const innerDigest = inner.digestSync();
        outer.update(innerDigest);
        return outer.digestSync();
      }
      return this.digestSync();
    }
    reset() {
      this.state = Int32Array.from(INIT);
      this.buffer = new Uint8Array(64);
      this.bufferLength = 0;
      this.bytesHashed = 0;
    }
    digestSync() {
      const state = this.state.slice();
      const buffer = this.buffer.slice();
      let bufferLength = this.bufferLength;
      const bitsHashed = this.bytesHashed * 8;
      const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      bufferView.setUint8(bufferLength++, 128);
      if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
        for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
        this.hashBufferWith(state, buffer);
        bufferLength = 0;
      }
      for (let i = bufferLength; i < BLOCK - 8; ++i) bufferView.setUint8(i, 0);
      bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
      bufferView.setUint32(BLOCK - 4, bitsHashed, false);
      this.hashBufferWith(state, buffer);
      const out = new Uint8Array(DIGEST_LENGTH);
      for (let i = 0; i < 8; ++i) {
        out[i * 4] = state[i] >>> 24 & 255;
        out[i * 4 + 1] = state[i] >>> 16 & 255;
        out[i * 4 + 2] = state[i] >>> 8 & 255;
        out[i * 4 + 3] = state[i] >>> 0 & 255;
      }
      return out;
    }
    static normalizeKey(secret) {
      const key = (0, toUint8Array.F)(secret);
      if (key.byteLength > BLOCK) {
        const h = new Sha256Js;
        h.update(key);
        const out = h.digestSync();
        const padded = new Uint8Array(BLOCK);
        padded.set(out);
        return padded;
      }
      if (key.byteLength < BLOCK) {
        const padded = new Uint8Array(BLOCK);
        padded.set(key);
        return padded;
      }
      return key;
    }
    hashBuffer() {
      this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(state, buffer) {
      const w = this.w ??= new Int32Array(64);
      let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
      for (let i = 0; i < BLOCK; ++i) {
        if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255; else {
          let u = w[i - 2];
          const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
          u = w[i - 15];
          const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
          w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
        }
        const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
        const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
        s7 = s6;
        s6 = s5;
        s5 = s4;
        s4 = s3 + t1 | 0;
        s3 = s2;
        s2 = s1;
        s1 = s0;
        s0 = t1 + t2 | 0;
      }
      state[0] += s0;
      state[1] += s1;
      state[2] += s2;
      state[3] += s3;
      state[4] += s4;
      state[5] += s5;
      state[6] += s6;
      state[7] += s7;
    }
  }
  const INIT = new Int32Array([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
  const K = new Int32Array([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
  const hasNativeCrypto = (() => {
    try {
      (0, external_node_crypto_.createHash)("sha256");
      return true;
    } catch {
      return false;
    }
  })();
  const Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
  function buildNativeClass() {
    return class {
      digestLength=32;
      secret;
      hash;
      isHmac;
      finished=false;
      constructor(secret) {
        this.secret = secret;
        this.isHmac = !!secret;
        this.hash = this.createHash();
      }
      update(data) {
        if (this.finished) throw new Error("Attempted to update an already finished hash.");
        this.hash.update(data);
      }
      async digest() {
        let buf;
        if (this.isHmac) {
          this.finished = true;
          buf = this.hash.digest();
        } else buf = this.hash.copy().digest();
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
      }
      reset() {
        this.hash = this.createHash();
        this.finished = false;
      }
      createHash() {
        return this.secret ? (0, external_node_crypto_.createHmac)("sha256", toBuffer(this.secret)) : (0, 
        external_node_crypto_.createHash)("sha256");
      }
    };
  }
  function toBuffer(data) {
    if (typeof data === "string") return data;
    if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return Buffer.from(data);
  }
}),

/***/ 5661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    o: () => constructStack
  });
  const getAllAliases = (name, aliases) => {
    const _aliases = [];
    if (name) _aliases.push(name);
    if (aliases) for (const alias of aliases) _aliases.push(alias);
    return _aliases;
  };
  const getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
  const constructStack = () => {
    let absoluteEntries = [];
    let relativeEntries = [];
    let identifyOnResolve = false;
    const entriesNameSet = new Set;
    const sort = entries => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
    const removeByName = toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
        const aliases = getAllAliases(entry.name, entry.aliases);
        if (aliases.includes(toRemove)) {
          isRemoved = true;
          for (const alias of aliases) entriesNameSet.delete(alias);
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    };
    const removeByReference = toRemove => {
      let isRemoved = false;
      const filterCb = entry => {
        if (entry.middleware === toRemove) {
          isRemoved = true;
          for (const alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
          return false;
        }
        return true;
      };
      absoluteEntries = absoluteEntries.filter(filterCb);
      relativeEntries = relativeEntries.filter(filterCb);
      return isRemoved;
    };
    const cloneTo = toStack => {
      absoluteEntries.forEach(entry => {
        toStack.add(entry.middleware, {
          ...entry
        });
      });
      relativeEntries.forEach(entry => {
        toStack.addRelativeTo(entry.middleware, {
          ...entry
        });
      });
      toStack.identifyOnResolve?.(stack.identifyOnResolve());
      return toStack;
    };
    const expandRelativeMiddlewareList = from => {
      const expandedMiddlewareList = [];
      from.before.forEach(entry => {
        if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      });
      expandedMiddlewareList.push(from);
      from.after.reverse().forEach(entry => {
        if (entry.before.length === 0 && entry.after.length === 0) expandedMiddlewareList.push(entry); else expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      });
      return expandedMiddlewareList;
    };
    const getMiddlewareList = (debug = false) => {
      const normalizedAbsoluteEntries = [];
      const normalizedRelativeEntries = [];
      const normalizedEntriesNameMap = {};
      absoluteEntries.forEach(entry => {
        const normalizedEntry = {
          ...entry,
          before: [],
          after: []
        };
        for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedAbsoluteEntries.push(normalizedEntry);
      });
      relativeEntries.forEach(entry => {
        const normalizedEntry = {
          ...entry,
          before: [],
          after: []
        };
        for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedRelativeEntries.push(normalizedEntry);
      });
      normalizedRelativeEntries.forEach(entry => {
        if (entry.toMiddleware) {
          const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
          if (toMiddleware === void 0) {
            if (debug) return;
            throw new Error(`${entry.toMiddleware} is not found when adding ` + `${getMiddlewareNameWithAliases(entry.name, entry.aliases)} ` + `middleware ${entry.relation} ${entry.toMiddleware}`);
          }
          if (entry.relation === "after") toMiddleware.after.push(entry);
          if (entry.relation === "before") toMiddleware.before.push(entry);
        }
      });
      const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
        wholeList.push(...expandedMiddlewareList);
        return wholeList;
      }, []);
      return mainChain;
    };
    const stack = {
      add: (middleware, options = {}) => {
        const {name: name, override: override, aliases: _aliases} = options;
        const entry = {
          step: "initialize",
          priority: "normal",
          middleware: middleware,
          ...options
        };
        const aliases = getAllAliases(name, _aliases);
        if (aliases.length > 0) {
          if (aliases.some(alias => entriesNameSet.has(alias))) {
            if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
            for (const alias of aliases) {
              const toOverrideIndex = absoluteEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
              if (toOverrideIndex === -1) continue;
              const toOverride = absoluteEntries[toOverrideIndex];
              if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ` + `${toOverride.priority} priority in ${toOverride.step} step cannot ` + `be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ` + `${entry.priority} priority in ${entry.step} step.`);
              absoluteEntries.splice(toOverrideIndex, 1);
            }
          }
          for (const alias of aliases) entriesNameSet.add(alias);
        }
        absoluteEntries.push(entry);
      },
      addRelativeTo: (middleware, options) => {
        const {name: name, override: override, aliases: _aliases} = options;
        const entry = {
          middleware: middleware,
          ...options
        };
        const aliases = getAllAliases(name, _aliases);
        if (aliases.length > 0) {
          if (aliases.some(alias => entriesNameSet.has(alias))) {
            if (!override) throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
            for (const alias of aliases) {
              const toOverrideIndex = relativeEntries.findIndex(entry => entry.name === alias || entry.aliases?.some(a => a === alias));
              if (toOverrideIndex === -1) continue;
              const toOverride = relativeEntries[toOverrideIndex];
              if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ` + `${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden ` + `by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} ` + `"${entry.toMiddleware}" middleware.`);
              relativeEntries.splice(toOverrideIndex, 1);
            }
          }
          for (const alias of aliases) entriesNameSet.add(alias);
        }
        relativeEntries.push(entry);
      },
      clone: () => cloneTo(constructStack()),
      use: plugin => {
        plugin.applyToStack(stack);
      },
      remove: toRemove => {
        if (typeof toRemove === "string") return removeByName(toRemove); else return removeByReference(toRemove);
      },
      removeByTag: toRemove => {
        let isRemoved = false;
        const filterCb = entry => {
          const {tags: tags, name: name, aliases: _aliases} = entry;
          if (tags && tags.includes(toRemove)) {
            const aliases = getAllAliases(name, _aliases);
            for (const alias of aliases) entriesNameSet.delete(alias);
            isRemoved = true;
            return false;
          }
          return true;
        };
        absoluteEntries = absoluteEntries.filter(filterCb);
        relativeEntries = relativeEntries.filter(filterCb);
        return isRemoved;
      },
      concat: from => {
        const cloned = cloneTo(constructStack());
        cloned.use(from);
        cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
        return cloned;
      },
      applyToStack: cloneTo,
      identify: () => getMiddlewareList(true).map(mw => {
        const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
        return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
      }),
      identifyOnResolve(toggle) {
        if (typeof toggle === "boolean") identifyOnResolve = toggle;
        return identifyOnResolve;
      },
      resolve: (handler, context) => {
        for (const middleware of getMiddlewareList().map(entry => entry.middleware).reverse()) handler = middleware(handler, context);
        if (identifyOnResolve) console.log(stack.identify());
        return handler;
      }
    };
    return stack;
  };
  const stepWeights = {
    initialize: 5,
    serialize: 4,
    build: 3,
    finalizeRequest: 2,
    deserialize: 1
  };
  const priorityWeights = {
    high: 3,
    normal: 2,
    low: 1
  };
}),

/***/ 51:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    N: () => NoOpLogger
  });
  class NoOpLogger {
    trace() {}
    debug() {}
    info() {}
    warn() {}
    error() {}
  }
}),

/***/ 5130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => makeBuilder
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1415);
  function makeBuilder(common, service, name, ep) {
    return function(added, plugins, op, $, smithyContext = {}) {
      const epMerged = Object.assign({}, common, added);
      return _command__WEBPACK_IMPORTED_MODULE_0__.u.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
        const list = plugins.call(this, CommandCtor, clientStack, config, options);
        list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
        return list;
      }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
    };
  }
}),

/***/ 7860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    K: () => Client
  });
  var _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5661);
  class Client {
    config;
    middlewareStack=(0, _middleware_stack_MiddlewareStack__WEBPACK_IMPORTED_MODULE_0__.o)();
    initConfig;
    handlers;
    constructor(config) {
      this.config = config;
      const {protocol: protocol, protocolSettings: protocolSettings} = config;
      if (protocolSettings) if (typeof protocol === "function") config.protocol = new protocol(protocolSettings);
    }
    send(command, optionsOrCb, cb) {
      const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
      const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
      const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
      let handler;
      if (useHandlerCache) {
        if (!this.handlers) this.handlers = new WeakMap;
        const handlers = this.handlers;
        if (handlers.has(command.constructor)) handler = handlers.get(command.constructor); else {
          handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
          handlers.set(command.constructor, handler);
        }
      } else {
        delete this.handlers;
        handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      }
      if (callback) handler(command).then(result => callback(null, result.output), err => callback(err)).catch(() => {}); else return handler(command).then(result => result.output);
    }
    destroy() {
      this.config?.requestHandler?.destroy?.();
      delete this.handlers;
    }
  }
}),

/***/ 1415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    u: () => Command
  });
  var middleware = __webpack_require__(876);
  var MiddlewareStack = __webpack_require__(5661);
  var NormalizedSchema = __webpack_require__(6627);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
  const SENSITIVE_STRING = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
    if (data == null) return data;
    const ns = NormalizedSchema.l1.of(schema);
    if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (ns.isListSchema()) {
      const valueSchema = ns.getValueSchema();
      if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
      if (Array.isArray(data)) return data.map(value => schemaLogFilter(valueSchema, value));
    } else if (ns.isMapSchema()) {
      const valueSchema = ns.getValueSchema();
      if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
      if (typeof data === "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, schemaLogFilter(valueSchema, value) ]));
    } else if (ns.isStructSchema() && typeof data === "object") {
      const object = data;
      const newObject = {};
      for (const [member, memberNs] of ns.structIterator()) if (object[member] != null) newObject[member] = schemaLogFilter(memberNs, object[member]);
      return newObject;
    }
    return data;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js
  const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
  class Command {
    middlewareStack=(0, MiddlewareStack.o)();
    schema;
    static classBuilder() {
      return new ClassBuilder;
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, {middlewareFn: middlewareFn, clientName: clientName, commandName: commandName, inputFilterSensitiveLog: inputFilterSensitiveLog, outputFilterSensitiveLog: outputFilterSensitiveLog, smithyContext: smithyContext, additionalContext: additionalContext, CommandCtor: CommandCtor}) {
      for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
      const stack = clientStack.concat(this.middlewareStack);
      const {logger: logger} = configuration;
      const additionalSmithyContext = additionalContext[middleware.V];
      const handlerExecutionContext = {
        logger: logger,
        clientName: clientName,
        commandName: commandName,
        inputFilterSensitiveLog: inputFilterSensitiveLog,
        outputFilterSensitiveLog: outputFilterSensitiveLog,
        ...additionalContext,
        [middleware.V]: {
          ...additionalSmithyContext,
          commandInstance: this,
          ...smithyContext,
          ...options?.metricsRecorder === void 0 ? {} : {
            metricsRecorder: options.metricsRecorder
          },
          ...options?.abortSignal === void 0 ? {} : {
            abortSignal: options.abortSignal
          }
        }
      };
      const {requestHandler: requestHandler} = configuration;
      let requestOptions = options ?? {};
      if (requestOptions.metricsRecorder) {
        requestOptions = {
          ...requestOptions
        };
        delete requestOptions.metricsRecorder;
      }
      let isEventStream;
      const schema = this.schema;
      const marker = schema?.[operationEventStreamMarker];
      if (marker !== void 0) isEventStream = marker; else if (schema) if (Array.isArray(schema) && schema[0] === 9) {
        const [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema.l1.of(input$).getEventStreamMember() || NormalizedSchema.l1.of(output$).getEventStreamMember());
      }
      if (isEventStream) requestOptions = {
        isEventStream: isEventStream,
        ...requestOptions
      };
      return stack.resolve(request => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
  }
  class ClassBuilder {
    _init=() => {};
    _ep={};
    _middlewareFn=() => [];
    _commandName="";
    _clientName="";
    _additionalContext={};
    _smithyContext={};
    _inputFilterSensitiveLog=void 0;
    _outputFilterSensitiveLog=void 0;
    _serializer=null;
    _deserializer=null;
    _operationSchema;
    init(cb) {
      this._init = cb;
    }
    ep(endpointParameterInstructions) {
      this._ep = endpointParameterInstructions;
      return this;
    }
    m(middlewareSupplier) {
      this._middlewareFn = middlewareSupplier;
      return this;
    }
    s(service, operation, smithyContext = {}) {
      this._smithyContext = {
        service: service,
        operation: operation,
        ...smithyContext
      };
      return this;
    }
    c(additionalContext = {}) {
      this._additionalContext = additionalContext;
      return this;
    }
    n(clientName, commandName) {
      this._clientName = clientName;
      this._commandName = commandName;
      return this;
    }
    f(inputFilter = _ => _, outputFilter = _ => _) {
      this._inputFilterSensitiveLog = inputFilter;
      this._outputFilterSensitiveLog = outputFilter;
      return this;
    }
    ser(serializer) {
      this._serializer = serializer;
      return this;
    }
    de(deserializer) {
      this._deserializer = deserializer;
      return this;
    }
    sc(operation) {
      this._operationSchema = operation;
      this._smithyContext.operationSchema = operation;
      return this;
    }
    build() {
      const closure = this;
      let CommandRef;
      return CommandRef = class extends Command {
        input;
        static getEndpointParameterInstructions() {
          return closure._ep;
        }
        constructor(...[input]) {
          super();
          this.input = input ?? {};
          closure._init(this);
          this.schema = closure._operationSchema;
        }
        resolveMiddleware(stack, configuration, options) {
          const op = closure._operationSchema;
          const input = op?.[4] ?? op?.input;
          const output = op?.[5] ?? op?.output;
          return this.resolveMiddlewareWithContext(stack, configuration, options, {
            CommandCtor: CommandRef,
            middlewareFn: closure._middlewareFn,
            clientName: closure._clientName,
            commandName: closure._commandName,
            inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : _ => _),
            outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : _ => _),
            smithyContext: closure._smithyContext,
            additionalContext: closure._additionalContext
          });
        }
        serialize=closure._serializer;
        deserialize=closure._deserializer;
      };
    }
  }
}),

/***/ 7613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    l: () => loadConfigsForDefaultMode
  });
  const loadConfigsForDefaultMode = mode => {
    switch (mode) {
     case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };

     case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };

     case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };

     case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };

     default:
      return {};
    }
  };
}),

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => emitWarningIfUnsupportedVersion
  });
  let warningEmitted = false;
  const emitWarningIfUnsupportedVersion = version => {
    if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) warningEmitted = true;
  };
}),

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    M: () => decorateServiceException,
    T: () => ServiceException
  });
  class ServiceException extends Error {
    static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
      super(options.message);
      Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
      this.name = options.name;
      this.$fault = options.$fault;
      this.$metadata = options.$metadata;
    }
    static isInstance(value) {
      if (!value) return false;
      const candidate = value;
      return ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
    }
    static [Symbol.hasInstance](instance) {
      if (!instance) return false;
      const candidate = instance;
      if (this === ServiceException) return ServiceException.isInstance(instance);
      if (ServiceException.isInstance(instance)) {
        if (this.prototype.isPrototypeOf(instance)) return true;
        const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
        let candidateHasShapeId = false;
        if (targetId) {
          let proto = Object.getPrototypeOf(candidate);
          while (proto && proto !== Object.prototype) {
            const ctor = proto.constructor;
            const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
            if (candidateId) {
              candidateHasShapeId = true;
              if (candidateId === targetId) return true;
            }
            proto = Object.getPrototypeOf(proto);
          }
        }
        if (targetId && candidateHasShapeId) return false;
        const targetName = this.name;
        if (targetName && targetName.length >= 6) {
          if (candidate.name === targetName) return true;
          let proto = Object.getPrototypeOf(candidate);
          while (proto && proto !== Object.prototype) {
            const ctorName = proto.constructor?.name;
            if (ctorName && ctorName !== "Error" && ctorName === targetName) return true;
            proto = Object.getPrototypeOf(proto);
          }
        }
      }
      return false;
    }
  }
  const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
      if (exception[k] == void 0 || exception[k] === "") exception[k] = v;
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
  };
}),

/***/ 2061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    xA: () => getDefaultExtensionConfiguration,
    uv: () => resolveDefaultRuntimeConfig
  });
  var hasOwn = __webpack_require__(6852);
  // CONCATENATED MODULE: ../node_modules/@smithy/types/dist-es/extensions/checksum.js
  var AlgorithmId;
  (function(AlgorithmId) {
    AlgorithmId["MD5"] = "md5";
    AlgorithmId["CRC32"] = "crc32";
    AlgorithmId["CRC32C"] = "crc32c";
    AlgorithmId["SHA1"] = "sha1";
    AlgorithmId["SHA256"] = "sha256";
  })(AlgorithmId || (AlgorithmId = {}));
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/checksum.js
  const knownAlgorithms = Object.values(AlgorithmId);
  const checksum_getChecksumConfiguration = runtimeConfig => {
    const checksumAlgorithms = [];
    for (const id in AlgorithmId) {
      if (!(0, hasOwn.$)(AlgorithmId, id)) continue;
      const algorithmId = AlgorithmId[id];
      if (runtimeConfig[algorithmId] === void 0) continue;
      checksumAlgorithms.push({
        algorithmId: () => algorithmId,
        checksumConstructor: () => runtimeConfig[algorithmId]
      });
    }
    for (const [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
    return {
      addChecksumAlgorithm(algo) {
        runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
        const id = algo.algorithmId();
        const ctor = algo.checksumConstructor();
        if (knownAlgorithms.includes(id)) runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor; else runtimeConfig.checksumAlgorithms[id] = ctor;
        checksumAlgorithms.push(algo);
      },
      checksumAlgorithms() {
        return checksumAlgorithms;
      }
    };
  };
  const checksum_resolveChecksumRuntimeConfig = clientConfig => {
    const runtimeConfig = {};
    clientConfig.checksumAlgorithms().forEach(checksumAlgorithm => {
      const id = checksumAlgorithm.algorithmId();
      if (knownAlgorithms.includes(id)) runtimeConfig[id] = checksumAlgorithm.checksumConstructor();
    });
    return runtimeConfig;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/retry.js
  const getRetryConfiguration = runtimeConfig => ({
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    }
  });
  const resolveRetryRuntimeConfig = retryStrategyConfiguration => {
    const runtimeConfig = {};
    runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
    return runtimeConfig;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js
  const getDefaultExtensionConfiguration = runtimeConfig => Object.assign(checksum_getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
  const resolveDefaultRuntimeConfig = config => Object.assign(checksum_resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
}),

/***/ 2766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    e$: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
  const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
  const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
  const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_DUALSTACK_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: false
  };
}),

/***/ 4824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Ko: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
  });
  var _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
  var _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3760);
  const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
  const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
  const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(env, ENV_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.ENV),
    configFileSelector: profile => (0, _util_config_provider_booleanSelector__WEBPACK_IMPORTED_MODULE_0__.Q)(profile, CONFIG_USE_FIPS_ENDPOINT, _util_config_provider_types__WEBPACK_IMPORTED_MODULE_1__.c.CONFIG),
    default: false
  };
}),

/***/ 446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    GG: () => NODE_REGION_CONFIG_OPTIONS,
    zH: () => NODE_REGION_CONFIG_FILE_OPTIONS
  });
  var _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);
  const REGION_ENV_NAME = "AWS_REGION";
  const REGION_INI_NAME = "region";
  const NODE_REGION_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[REGION_ENV_NAME],
    configFileSelector: profile => profile[REGION_INI_NAME],
    default: async () => {
      const region = await (0, _getInstanceMetadataRegion__WEBPACK_IMPORTED_MODULE_0__.b)();
      if (region) return region;
      throw new Error("Region is missing");
    }
  };
  const NODE_REGION_CONFIG_FILE_OPTIONS = {
    preferredFile: "credentials"
  };
}),

/***/ 7848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    b: () => getInstanceMetadataRegion
  });
  var _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1007);
  const TIMEOUT_MS = 1e3;
  const NEG_CACHE_TTL_MS = 6e4;
  let negativeCacheUntil = 0;
  const getInstanceMetadataRegion = async () => {
    if (process.env[_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.tn]) return;
    if (Date.now() < negativeCacheUntil) return;
    try {
      const endpoint = resolveImdsEndpoint();
      const token = (await imdsRequest({
        ...endpoint,
        path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.EG,
        method: "PUT",
        headers: {
          [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.nF]: "21600"
        }
      })).toString();
      const region = (await imdsRequest({
        ...endpoint,
        path: _defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.FT,
        method: "GET",
        headers: {
          [_defaults_mode_constants__WEBPACK_IMPORTED_MODULE_0__.cC]: token
        }
      })).toString().trim();
      return region || cacheNegativeAndReturnUndefined();
    } catch {
      return cacheNegativeAndReturnUndefined();
    }
  };
  const cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
    return;
  };
  const resolveImdsEndpoint = () => {
    const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
      const url = new URL(envEndpoint);
      return {
        hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
        port: url.port ? Number(url.port) : void 0
      };
    }
    if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") return {
      hostname: "fd00:ec2::254"
    };
    return {
      hostname: "169.254.169.254"
    };
  };
  const imdsRequest = async options => {
    const {request: request} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    return new Promise((resolve, reject) => {
      const req = request({
        hostname: options.hostname,
        port: options.port,
        path: options.path,
        method: options.method,
        headers: options.headers,
        timeout: TIMEOUT_MS,
        signal: AbortSignal.timeout(TIMEOUT_MS)
      });
      req.on("error", err => {
        reject(err);
        req.destroy();
      });
      req.on("timeout", () => {
        reject(new Error("TimeoutError from instance metadata service"));
        req.destroy();
      });
      req.on("response", res => {
        const {statusCode: statusCode = 400} = res;
        if (statusCode < 200 || statusCode >= 300) {
          reject(Object.assign(new Error("Error response received from instance metadata service"), {
            statusCode: statusCode
          }));
          req.destroy();
          return;
        }
        const chunks = [];
        res.on("data", chunk => chunks.push(chunk));
        res.on("end", () => {
          resolve(Buffer.concat(chunks));
          req.destroy();
        });
      });
      req.end();
    });
  };
}),

/***/ 9053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    T: () => resolveRegionConfig
  });
  var isValidHostLabel = __webpack_require__(6370);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/checkRegion.js
  const validRegions = new Set;
  const checkRegion = (region, check = isValidHostLabel.X) => {
    if (!validRegions.has(region) && !check(region)) if (region === "*") console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`); else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`); else validRegions.add(region);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/isFipsRegion.js
  const isFipsRegion = region => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getRealRegion.js
  const getRealRegion = region => isFipsRegion(region) ? [ "fips-aws-global", "aws-fips" ].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js
  const resolveRegionConfig = input => {
    const {region: region, useFipsEndpoint: useFipsEndpoint} = input;
    if (!region) throw new Error("Region is missing");
    return Object.assign(input, {
      region: async () => {
        const providedRegion = typeof region === "function" ? await region() : region;
        const realRegion = getRealRegion(providedRegion);
        checkRegion(realRegion);
        return realRegion;
      },
      useFipsEndpoint: async () => {
        const providedRegion = typeof region === "string" ? region : await region();
        if (isFipsRegion(providedRegion)) return true;
        return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
      }
    });
  };
}),

/***/ 1007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    EG: () => IMDS_TOKEN_PATH,
    FT: () => IMDS_REGION_PATH,
    J9: () => AWS_EXECUTION_ENV,
    RY: () => AWS_DEFAULT_REGION_ENV,
    US: () => DEFAULTS_MODE_OPTIONS,
    cC: () => X_AWS_EC2_METADATA_TOKEN,
    dr: () => AWS_REGION_ENV,
    nF: () => X_AWS_EC2_METADATA_TOKEN_TTL,
    tn: () => ENV_IMDS_DISABLED
  });
  const AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
  const AWS_REGION_ENV = "AWS_REGION";
  const AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
  const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
  const DEFAULTS_MODE_OPTIONS = [ "in-region", "cross-region", "mobile", "standard", "legacy" ];
  const IMDS_REGION_PATH = "/latest/meta-data/placement/region";
  const IMDS_TOKEN_PATH = "/latest/api/token";
  const X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
  const X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
}),

/***/ 5412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => resolveDefaultsModeConfig
  });
  var config = __webpack_require__(446);
  var getInstanceMetadataRegion = __webpack_require__(7848);
  var configLoader = __webpack_require__(3559);
  var memoize = __webpack_require__(909);
  var constants = __webpack_require__(1007);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/defaultsModeConfig.js
  const AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
  const AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
  const NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[AWS_DEFAULTS_MODE_ENV],
    configFileSelector: profile => profile[AWS_DEFAULTS_MODE_CONFIG],
    default: "legacy"
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js
  const resolveDefaultsModeConfig = ({region: region = (0, configLoader.Z)(config.GG), defaultsMode: defaultsMode = (0, 
  configLoader.Z)(NODE_DEFAULTS_MODE_CONFIG_OPTIONS)} = {}) => (0, memoize.B)(async () => {
    const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
     case "auto":
      return resolveNodeDefaultsModeAuto(region);

     case "in-region":
     case "cross-region":
     case "mobile":
     case "standard":
     case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());

     case void 0:
      return Promise.resolve("legacy");

     default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${constants.US.join(", ")}, got ${mode}`);
    }
  });
  const resolveNodeDefaultsModeAuto = async clientRegion => {
    if (clientRegion) {
      const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
      const inferredRegion = await inferPhysicalRegion();
      if (!inferredRegion) return "standard";
      if (resolvedRegion === inferredRegion) return "in-region"; else return "cross-region";
    }
    return "standard";
  };
  const inferPhysicalRegion = async () => {
    if (process.env[constants.J9] && (process.env[constants.dr] || process.env[constants.RY])) return process.env[constants.dr] ?? process.env[constants.RY];
    return (0, getInstanceMetadataRegion.b)();
  };
}),

/***/ 3559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Z: () => loadConfig
  });
  var chain = __webpack_require__(9300);
  var memoize = __webpack_require__(909);
  var CredentialsProviderError = __webpack_require__(9902);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
  function getSelectorName(functionString) {
    try {
      const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
      constants.delete("CONFIG");
      constants.delete("CONFIG_PREFIX_SEPARATOR");
      constants.delete("ENV");
      return [ ...constants ].join(", ");
    } catch (ignored) {
      return functionString;
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromEnv.js
  const fromEnv = (envVarSelector, options) => async () => {
    try {
      const config = envVarSelector(process.env, options);
      if (config === void 0) throw new Error;
      return config;
    } catch (e) {
      throw new CredentialsProviderError.C(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, {
        logger: options?.logger
      });
    }
  };
  var getProfileName = __webpack_require__(7803);
  var loadSharedConfigFiles = __webpack_require__(6522);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromSharedConfigFiles.js
  const fromSharedConfigFiles = (configSelector, {preferredFile: preferredFile = "config", ...init} = {}) => async () => {
    const profile = (0, getProfileName.Bz)(init);
    const {configFile: configFile, credentialsFile: credentialsFile} = await (0, loadSharedConfigFiles.p)(init);
    const profileFromCredentials = credentialsFile[profile] || {};
    const profileFromConfig = configFile[profile] || {};
    const mergedProfile = preferredFile === "config" ? {
      ...profileFromCredentials,
      ...profileFromConfig
    } : {
      ...profileFromConfig,
      ...profileFromCredentials
    };
    try {
      const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
      const configValue = configSelector(mergedProfile, cfgFile);
      if (configValue === void 0) throw new Error;
      return configValue;
    } catch (e) {
      throw new CredentialsProviderError.C(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, {
        logger: init.logger
      });
    }
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/property-provider/fromValue.js
  const fromValue = staticValue => () => Promise.resolve(staticValue);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/fromStatic.js
  const isFunction = func => typeof func === "function";
  const fromStatic = defaultValue => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js
  const loadConfig = ({environmentVariableSelector: environmentVariableSelector, configFileSelector: configFileSelector, default: defaultValue}, configuration = {}) => {
    const {signingName: signingName, logger: logger} = configuration;
    const envOptions = {
      signingName: signingName,
      logger: logger
    };
    return (0, memoize.B)((0, chain.c)(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
  };
}),

/***/ 9902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    C: () => CredentialsProviderError
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
  class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m {
    name="CredentialsProviderError";
    constructor(message, options = true) {
      super(message, options);
      Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
  }
}),

/***/ 2348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    m: () => ProviderError
  });
  class ProviderError extends Error {
    name="ProviderError";
    tryNextLink;
    constructor(message, options = true) {
      let logger;
      let tryNextLink = true;
      if (typeof options === "boolean") {
        logger = void 0;
        tryNextLink = options;
      } else if (options != null && typeof options === "object") {
        logger = options.logger;
        tryNextLink = options.tryNextLink ?? true;
      }
      super(message);
      this.tryNextLink = tryNextLink;
      Object.setPrototypeOf(this, ProviderError.prototype);
      logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
      return Object.assign(new this(error.message, options), error);
    }
  }
}),

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    c: () => chain
  });
  var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2348);
  const chain = (...providers) => async () => {
    if (providers.length === 0) throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__.m("No providers in chain");
    let lastProviderError;
    for (const provider of providers) try {
      const credentials = await provider();
      return credentials;
    } catch (err) {
      lastProviderError = err;
      if (err?.tryNextLink) continue;
      throw err;
    }
    throw lastProviderError;
  };
}),

/***/ 909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    B: () => memoize
  });
  const memoize = (provider, isExpired, requiresRefresh) => {
    let resolved;
    let pending;
    let hasResult;
    let isConstant = false;
    const coalesceProvider = async () => {
      if (!pending) pending = provider();
      try {
        resolved = await pending;
        hasResult = true;
        isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    if (isExpired === void 0) return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
      return resolved;
    };
    return async options => {
      if (!hasResult || options?.forceRefresh) resolved = await coalesceProvider();
      if (isConstant) return resolved;
      if (requiresRefresh && !requiresRefresh(resolved)) {
        isConstant = true;
        return resolved;
      }
      if (isExpired(resolved)) {
        await coalesceProvider();
        return resolved;
      }
      return resolved;
    };
  };
}),

/***/ 4396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Q: () => CONFIG_PREFIX_SEPARATOR
  });
  const CONFIG_PREFIX_SEPARATOR = ".";
}),

/***/ 8042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    g: () => getConfigFilepath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _getHomeDir__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1651);
  const ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
  const getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, 
  _getHomeDir__WEBPACK_IMPORTED_MODULE_1__.R)(), ".aws", "config");
}),

/***/ 1651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    R: () => getHomeDir
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  const homeDirCache = {};
  const getHomeDirCacheKey = () => {
    if (process && process.geteuid) return `${process.geteuid()}`;
    return "DEFAULT";
  };
  const getHomeDir = () => {
    const {HOME: HOME, USERPROFILE: USERPROFILE, HOMEPATH: HOMEPATH, HOMEDRIVE: HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`} = process.env;
    if (HOME) return HOME;
    if (USERPROFILE) return USERPROFILE;
    if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
    const homeDirCacheKey = getHomeDirCacheKey();
    if (!homeDirCache[homeDirCacheKey]) homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return homeDirCache[homeDirCacheKey];
  };
}),

/***/ 7803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Bz: () => getProfileName,
    Ch: () => ENV_PROFILE
  });
  const ENV_PROFILE = "AWS_PROFILE";
  const DEFAULT_PROFILE = "default";
  const getProfileName = init => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
}),

/***/ 6522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    p: () => loadSharedConfigFiles
  });
  var external_node_path_ = __webpack_require__(6760);
  var profile = __webpack_require__(9159);
  var constants = __webpack_require__(4396);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getConfigData.js
  const getConfigData = data => Object.entries(data).filter(([key]) => {
    const indexOfSeparator = key.indexOf(constants.Q);
    if (indexOfSeparator === -1) return false;
    return Object.values(profile.I).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
    const indexOfSeparator = key.indexOf(constants.Q);
    const updatedKey = key.substring(0, indexOfSeparator) === profile.I.PROFILE ? key.substring(indexOfSeparator + 1) : key;
    acc[updatedKey] = value;
    return acc;
  }, {
    ...data.default && {
      default: data.default
    }
  });
  var getConfigFilepath = __webpack_require__(8042);
  var getHomeDir = __webpack_require__(1651);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getCredentialsFilepath.js
  const ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
  const getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, external_node_path_.join)((0, 
  getHomeDir.R)(), ".aws", "credentials");
  var parseIni = __webpack_require__(7082);
  var readFile = __webpack_require__(4583);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js
  const swallowError = () => ({});
  const loadSharedConfigFiles = async (init = {}) => {
    const {filepath: filepath = getCredentialsFilepath(), configFilepath: configFilepath = (0, 
    getConfigFilepath.g)()} = init;
    const homeDir = (0, getHomeDir.R)();
    const relativeHomeDirPrefix = "~/";
    let resolvedFilepath = filepath;
    if (filepath.startsWith(relativeHomeDirPrefix)) resolvedFilepath = (0, external_node_path_.join)(homeDir, filepath.slice(2));
    let resolvedConfigFilepath = configFilepath;
    if (configFilepath.startsWith(relativeHomeDirPrefix)) resolvedConfigFilepath = (0, 
    external_node_path_.join)(homeDir, configFilepath.slice(2));
    const parsedFiles = await Promise.all([ (0, readFile.TA)(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni.A).then(getConfigData).catch(swallowError), (0, readFile.TA)(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni.A).catch(swallowError) ]);
    return {
      configFile: parsedFiles[0],
      credentialsFile: parsedFiles[1]
    };
  };
}),

/***/ 7082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    A: () => parseIni
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9159);
  var _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4396);
  const prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
  const profileNameBlockList = [ "__proto__", "profile __proto__" ];
  const parseIni = iniData => {
    const map = {};
    let currentSection;
    let currentSubSection;
    for (const iniLine of iniData.split(/\r?\n/)) {
      const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
      const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
      if (isSection) {
        currentSection = void 0;
        currentSubSection = void 0;
        const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
        const matches = prefixKeyRegex.exec(sectionName);
        if (matches) {
          const [, prefix, , name] = matches;
          if (Object.values(_smithy_types__WEBPACK_IMPORTED_MODULE_0__.I).includes(prefix)) currentSection = [ prefix, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q);
        } else currentSection = sectionName;
        if (profileNameBlockList.includes(sectionName)) throw new Error(`Found invalid profile name "${sectionName}"`);
      } else if (currentSection) {
        const indexOfEqualsSign = trimmedLine.indexOf("=");
        if (![ 0, -1 ].includes(indexOfEqualsSign)) {
          const [name, value] = [ trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim() ];
          if (value === "") currentSubSection = name; else {
            if (currentSubSection && iniLine.trimStart() === iniLine) currentSubSection = void 0;
            map[currentSection] = map[currentSection] || {};
            const key = currentSubSection ? [ currentSubSection, name ].join(_constants__WEBPACK_IMPORTED_MODULE_1__.Q) : name;
            map[currentSection][key] = value;
          }
        }
      }
    }
    return map;
  };
}),

/***/ 4583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Jj: () => fileIntercept,
    TA: () => readFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  const filePromises = {};
  const fileIntercept = {};
  const readFile = (path, options) => {
    if (fileIntercept[path] !== void 0) return fileIntercept[path];
    if (!filePromises[path] || options?.ignoreCache) filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    return filePromises[path];
  };
}),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Q: () => booleanSelector
  });
  const booleanSelector = (obj, key, type) => {
    if (!(key in obj)) return;
    if (obj[key] === "true") return true;
    if (obj[key] === "false") return false;
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  };
}),

/***/ 3760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    c: () => SelectorType
  });
  var SelectorType;
  (function(SelectorType) {
    SelectorType["ENV"] = "env";
    SelectorType["CONFIG"] = "shared config entry";
  })(SelectorType || (SelectorType = {}));
}),

/***/ 7926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    rD: () => getEndpointPlugin,
    Co: () => resolveEndpointConfig
  });
  var configLoader = __webpack_require__(3559);
  var constants = __webpack_require__(4396);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointUrlConfig.js
  const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
  const CONFIG_ENDPOINT_URL = "endpoint_url";
  const getEndpointUrlConfig = serviceId => ({
    environmentVariableSelector: env => {
      const serviceSuffixParts = serviceId.split(" ").map(w => w.toUpperCase());
      const serviceEndpointUrl = env[[ ENV_ENDPOINT_URL, ...serviceSuffixParts ].join("_")];
      if (serviceEndpointUrl) return serviceEndpointUrl;
      const endpointUrl = env[ENV_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
      return;
    },
    configFileSelector: (profile, config) => {
      if (profile.services) {
        const servicesSectionKey = [ "services", profile.services ].join(constants.Q);
        if (!config || !config[servicesSectionKey]) throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
        const servicesSection = config[servicesSectionKey];
        const servicePrefixParts = serviceId.split(" ").map(w => w.toLowerCase());
        const endpointUrl = servicesSection[[ servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL ].join(constants.Q)];
        if (endpointUrl) return endpointUrl;
      }
      const endpointUrl = profile[CONFIG_ENDPOINT_URL];
      if (endpointUrl) return endpointUrl;
      return;
    },
    default: void 0
  });
  var booleanSelector = __webpack_require__(3348);
  var types = __webpack_require__(3760);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getIgnoreConfiguredEndpointUrls.js
  const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
  const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
  const ignoreConfiguredEndpointUrlsConfigSelectors = {
    environmentVariableSelector: env => (0, booleanSelector.Q)(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.ENV),
    configFileSelector: profile => (0, booleanSelector.Q)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, types.c.CONFIG),
    default: false
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromConfig.js
  const getEndpointFromConfig = async serviceId => {
    const ignore = await (0, configLoader.Z)(ignoreConfiguredEndpointUrlsConfigSelectors)();
    if (ignore) return;
    return (0, configLoader.Z)(getEndpointUrlConfig(serviceId ?? ""))();
  };
  var adaptors_getEndpointFromInstructions = __webpack_require__(4026);
  var getSmithyContext = __webpack_require__(3753);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
  function setFeature(context, feature, value) {
    if (!context.__smithy_context) context.__smithy_context = {
      features: {}
    }; else if (!context.__smithy_context.features) context.__smithy_context.features = {};
    context.__smithy_context.features[feature] = value;
  }
  function bindEndpointMiddleware(getEndpointFromConfig) {
    const getEndpointFromInstructions = (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
    return ({config: config, instructions: instructions}) => (next, context) => async args => {
      if (config.isCustomEndpoint) setFeature(context, "ENDPOINT_OVERRIDE", "N");
      const endpoint = await getEndpointFromInstructions(args.input, {
        getEndpointParameterInstructions() {
          return instructions;
        }
      }, {
        ...config
      }, context);
      context.endpointV2 = endpoint;
      context.authSchemes = endpoint.properties?.authSchemes;
      const authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context["signing_region"] = authScheme.signingRegion;
        context["signing_service"] = authScheme.signingName;
        const smithyContext = (0, getSmithyContext.u)(context);
        const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        if (httpAuthOption) httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
          signing_region: authScheme.signingRegion,
          signingRegion: authScheme.signingRegion,
          signing_service: authScheme.signingName,
          signingName: authScheme.signingName,
          signingRegionSet: authScheme.signingRegionSet
        }, authScheme.properties);
      }
      return next({
        ...args
      });
    };
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
  const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: [ "SERIALIZER" ],
    override: true
  };
  const endpointMiddlewareOptions = {
    step: "serialize",
    tags: [ "ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT" ],
    name: "endpointV2Middleware",
    override: true,
    relation: "before",
    toMiddleware: serializerMiddlewareOption.name
  };
  function bindGetEndpointPlugin(getEndpointFromConfig) {
    const endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
    return (config, instructions) => ({
      applyToStack: clientStack => {
        clientStack.addRelativeTo(endpointMiddleware({
          config: config,
          instructions: instructions
        }), endpointMiddlewareOptions);
      }
    });
  }
  var normalizeProvider = __webpack_require__(4876);
  var toEndpointV1 = __webpack_require__(89);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
  function bindResolveEndpointConfig(getEndpointFromConfig) {
    return input => {
      const tls = input.tls ?? true;
      const {endpoint: endpoint, useDualstackEndpoint: useDualstackEndpoint, useFipsEndpoint: useFipsEndpoint} = input;
      const customEndpointProvider = endpoint != null ? async () => (0, toEndpointV1.a)(await (0, 
      normalizeProvider.t)(endpoint)()) : void 0;
      const isCustomEndpoint = !!endpoint;
      const resolvedConfig = Object.assign(input, {
        endpoint: customEndpointProvider,
        tls: tls,
        isCustomEndpoint: isCustomEndpoint,
        useDualstackEndpoint: (0, normalizeProvider.t)(useDualstackEndpoint ?? false),
        useFipsEndpoint: (0, normalizeProvider.t)(useFipsEndpoint ?? false),
        ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
      });
      let configuredEndpointPromise;
      resolvedConfig.serviceConfiguredEndpoint = async () => {
        if (input.serviceId && !configuredEndpointPromise) configuredEndpointPromise = getEndpointFromConfig(input.serviceId);
        return configuredEndpointPromise;
      };
      return resolvedConfig;
    };
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
  (0, adaptors_getEndpointFromInstructions.g)(getEndpointFromConfig);
  const resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
  bindEndpointMiddleware(getEndpointFromConfig);
  const getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
}),

/***/ 4026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    g: () => bindGetEndpointFromInstructions,
    x: () => resolveParams
  });
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js
  const resolveParamsForS3 = async endpointParams => {
    const bucket = endpointParams?.Bucket || "";
    if (typeof endpointParams.Bucket === "string") endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
    if (isArnBucketName(bucket)) {
      if (endpointParams.ForcePathStyle === true) throw new Error("Path-style addressing cannot be used with ARN buckets");
    } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) endpointParams.ForcePathStyle = true;
    if (endpointParams.DisableMultiRegionAccessPoints) {
      endpointParams.disableMultiRegionAccessPoints = true;
      endpointParams.DisableMRAP = true;
    }
    return endpointParams;
  };
  const DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
  const IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
  const DOTS_PATTERN = /\.\./;
  const isDnsCompatibleBucketName = bucketName => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
  const isArnBucketName = bucketName => {
    const [arn, partition, service, , , bucket] = bucketName.split(":");
    const isArn = arn === "arn" && bucketName.split(":").length >= 6;
    const isValidArn = Boolean(isArn && partition && service && bucket);
    if (isArn && !isValidArn) throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    return isValidArn;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/createConfigValueProvider.js
  const createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
    const configProvider = async () => {
      let configValue;
      if (isClientContextParam) {
        const clientContextParams = config.clientContextParams;
        const nestedValue = clientContextParams?.[configKey];
        configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
      } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
      if (typeof configValue === "function") return configValue();
      return configValue;
    };
    if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
      return configValue;
    };
    if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") return async () => {
      const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
      const configValue = credentials?.accountId ?? credentials?.AccountId;
      return configValue;
    };
    if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") return async () => {
      if (config.isCustomEndpoint === false) return;
      const endpoint = await configProvider();
      if (endpoint && typeof endpoint === "object") {
        if ("url" in endpoint) return endpoint.url.href;
        if ("hostname" in endpoint) {
          const {protocol: protocol, hostname: hostname, port: port, path: path} = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    };
    return configProvider;
  };
  var toEndpointV1 = __webpack_require__(89);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
  function bindGetEndpointFromInstructions(getEndpointFromConfig) {
    return async (commandInput, instructionsSupplier, clientConfig, context) => {
      if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
        let endpointFromConfig;
        if (clientConfig.serviceConfiguredEndpoint) endpointFromConfig = await clientConfig.serviceConfiguredEndpoint(); else endpointFromConfig = await getEndpointFromConfig(clientConfig.serviceId);
        if (endpointFromConfig) {
          clientConfig.endpoint = () => Promise.resolve((0, toEndpointV1.a)(endpointFromConfig));
          clientConfig.isCustomEndpoint = true;
          context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
        }
      }
      const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
      if (typeof clientConfig.endpointProvider !== "function") throw new Error("config.endpointProvider is not set.");
      const endpoint = clientConfig.endpointProvider(endpointParams, context);
      if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
        const customEndpoint = await clientConfig.endpoint();
        if (customEndpoint?.headers) {
          endpoint.headers ??= {};
          for (const [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [ value ];
        }
      }
      return endpoint;
    };
  }
  const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
    const endpointParams = {};
    const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
    for (const [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
     case "staticContextParams":
      endpointParams[name] = instruction.value;
      break;

     case "contextParams":
      endpointParams[name] = commandInput[instruction.name];
      break;

     case "clientContextParams":
     case "builtInParams":
      endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
      break;

     case "operationContextParams":
      endpointParams[name] = instruction.get(commandInput);
      break;

     default:
      throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
    if (Object.keys(instructions).length === 0) Object.assign(endpointParams, clientConfig);
    if (String(clientConfig.serviceId).toLowerCase() === "s3") await resolveParamsForS3(endpointParams);
    return endpointParams;
  };
}),

/***/ 2988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    d: () => BinaryDecisionDiagram
  });
  class BinaryDecisionDiagram {
    nodes;
    root;
    conditions;
    results;
    constructor(bdd, root, conditions, results) {
      this.nodes = bdd;
      this.root = root;
      this.conditions = conditions;
      this.results = results;
    }
    static from(bdd, root, conditions, results) {
      return new BinaryDecisionDiagram(bdd, root, conditions, results);
    }
  }
}),

/***/ 4397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => EndpointCache
  });
  class EndpointCache {
    capacity;
    data=new Map;
    parameters=[];
    constructor({size: size, params: params}) {
      this.capacity = size ?? 50;
      if (params) this.parameters = params;
    }
    get(endpointParams, resolver) {
      const key = this.hash(endpointParams);
      if (key === false) return resolver();
      if (!this.data.has(key)) {
        if (this.data.size > this.capacity + 10) {
          const keys = this.data.keys();
          let i = 0;
          while (true) {
            const {value: value, done: done} = keys.next();
            this.data.delete(value);
            if (done || ++i > 10) break;
          }
        }
        this.data.set(key, resolver());
      }
      return this.data.get(key);
    }
    size() {
      return this.data.size;
    }
    hash(endpointParams) {
      let buffer = "";
      const {parameters: parameters} = this;
      if (parameters.length === 0) return false;
      for (const param of parameters) {
        const raw = endpointParams[param];
        const val = raw == null ? "\0" : String(raw);
        if (val.includes("|;")) return false;
        buffer += val + "|;";
      }
      return buffer;
    }
  }
}),

/***/ 6467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    c: () => decideEndpoint
  });
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/types/EndpointError.js
  class EndpointError extends Error {
    constructor(message) {
      super(message);
      this.name = "EndpointError";
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/debugId.js
  const debugId = "endpoints";
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
  function toDebugString(input) {
    if (typeof input !== "object" || input == null) return input;
    if ("ref" in input) return `$${toDebugString(input.ref)}`;
    if ("fn" in input) return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
    return JSON.stringify(input, null, 2);
  }
  var customEndpointFunctions = __webpack_require__(7228);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/booleanEquals.js
  const booleanEquals = (value1, value2) => value1 === value2;
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
  function coalesce(...args) {
    for (const arg of args) if (arg != null) return arg;
    return;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttrPathList.js
  const getAttrPathList = path => {
    const parts = path.split(".");
    const pathList = [];
    for (const part of parts) {
      const squareBracketIndex = part.indexOf("[");
      if (squareBracketIndex !== -1) {
        if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
        const arrayIndex = part.slice(squareBracketIndex + 1, -1);
        if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
        if (squareBracketIndex !== 0) pathList.push(part.slice(0, squareBracketIndex));
        pathList.push(arrayIndex);
      } else pathList.push(part);
    }
    return pathList;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/getAttr.js
  const getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
    if (typeof acc !== "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`); else if (Array.isArray(acc)) {
      const i = parseInt(index);
      return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
  }, value);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/isSet.js
  const isSet = value => value != null;
  var isValidHostLabel = __webpack_require__(6370);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
  function ite(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/not.js
  const not = value => !value;
  // CONCATENATED MODULE: ../node_modules/@smithy/types/dist-es/endpoint.js
  var EndpointURLScheme;
  (function(EndpointURLScheme) {
    EndpointURLScheme["HTTP"] = "http";
    EndpointURLScheme["HTTPS"] = "https";
  })(EndpointURLScheme || (EndpointURLScheme = {}));
  var isIpAddress = __webpack_require__(7298);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/parseURL.js
  const DEFAULT_PORTS = {
    [EndpointURLScheme.HTTP]: 80,
    [EndpointURLScheme.HTTPS]: 443
  };
  const parseURL = value => {
    const whatwgURL = (() => {
      try {
        if (value instanceof URL) return value;
        if (typeof value === "object" && "hostname" in value) {
          const {hostname: hostname, port: port, protocol: protocol = "", path: path = "", query: query = {}} = value;
          const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
          url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
          return url;
        }
        return new URL(value);
      } catch (ignored) {
        return null;
      }
    })();
    if (!whatwgURL) {
      console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
      return null;
    }
    const urlString = whatwgURL.href;
    const {host: host, hostname: hostname, pathname: pathname, protocol: protocol, search: search} = whatwgURL;
    if (search) return null;
    const scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
    const isIp = (0, isIpAddress.o)(hostname);
    const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
    const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
    return {
      scheme: scheme,
      authority: authority,
      path: pathname,
      normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
      isIp: isIp
    };
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
  function split(value, delimiter, limit) {
    if (limit === 1) return [ value ];
    if (value === "") return [ "" ];
    const parts = value.split(delimiter);
    if (limit === 0) return parts;
    return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/stringEquals.js
  const stringEquals = (value1, value2) => value1 === value2;
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/substring.js
  const substring = (input, start, stop, reverse) => {
    if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) return null;
    if (!reverse) return input.substring(start, stop);
    return input.substring(input.length - stop, input.length - start);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/uriEncode.js
  const uriEncode = value => encodeURIComponent(value).replace(/[!*'()]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/endpointFunctions.js
  const endpointFunctions = {
    booleanEquals: booleanEquals,
    coalesce: coalesce,
    getAttr: getAttr,
    isSet: isSet,
    isValidHostLabel: isValidHostLabel.X,
    ite: ite,
    not: not,
    parseURL: parseURL,
    split: split,
    stringEquals: stringEquals,
    substring: substring,
    uriEncode: uriEncode
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateTemplate.js
  const evaluateTemplate = (template, options) => {
    const evaluatedTemplateArr = [];
    const {referenceRecord: referenceRecord, endpointParams: endpointParams} = options;
    let currentIndex = 0;
    while (currentIndex < template.length) {
      const openingBraceIndex = template.indexOf("{", currentIndex);
      if (openingBraceIndex === -1) {
        evaluatedTemplateArr.push(template.slice(currentIndex));
        break;
      }
      evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
      const closingBraceIndex = template.indexOf("}", openingBraceIndex);
      if (closingBraceIndex === -1) {
        evaluatedTemplateArr.push(template.slice(openingBraceIndex));
        break;
      }
      if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
        evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
        currentIndex = closingBraceIndex + 2;
      }
      const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
      if (parameterName.includes("#")) {
        const [refName, attrName] = parameterName.split("#");
        evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
      } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
      currentIndex = closingBraceIndex + 1;
    }
    return evaluatedTemplateArr.join("");
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getReferenceValue.js
  const getReferenceValue = ({ref: ref}, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateExpression.js
  const evaluateExpression = (obj, keyName, options) => {
    if (typeof obj === "string") return evaluateTemplate(obj, options); else if (obj["fn"]) return group.callFunction(obj, options); else if (obj["ref"]) return getReferenceValue(obj, options);
    throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  };
  const callFunction = ({fn: fn, argv: argv}, options) => {
    const evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
      const arg = argv[i];
      if (typeof arg === "boolean" || typeof arg === "number") evaluatedArgs[i] = arg; else evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
    }
    const namespaceSeparatorIndex = fn.indexOf(".");
    if (namespaceSeparatorIndex !== -1) {
      const namespaceFunctions = customEndpointFunctions.m[fn.slice(0, namespaceSeparatorIndex)];
      const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
      if (typeof customFunction === "function") return customFunction(...evaluatedArgs);
    }
    const callable = endpointFunctions[fn];
    if (typeof callable === "function") return callable(...evaluatedArgs);
    throw new Error(`function ${fn} not loaded in endpointFunctions.`);
  };
  const group = {
    evaluateExpression: evaluateExpression,
    callFunction: callFunction
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/evaluateCondition.js
  const evaluateCondition = (condition, options) => {
    const {assign: assign} = condition;
    if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
    const value = callFunction(condition, options);
    options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
    const result = value === "" ? true : !!value;
    if (assign != null) return {
      result: result,
      toAssign: {
        name: assign,
        value: value
      }
    };
    return {
      result: result
    };
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointHeaders.js
  const getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
    acc[headerKey] = headerVal.map(headerValEntry => {
      const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
      if (typeof processedExpr !== "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
      return processedExpr;
    });
    return acc;
  }, {});
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointProperties.js
  const getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
    acc[propertyKey] = getEndpointProperties_group.getEndpointProperty(propertyVal, options);
    return acc;
  }, {});
  const getEndpointProperty = (property, options) => {
    if (Array.isArray(property)) return property.map(propertyEntry => getEndpointProperty(propertyEntry, options));
    switch (typeof property) {
     case "string":
      return evaluateTemplate(property, options);

     case "object":
      if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
      return getEndpointProperties_group.getEndpointProperties(property, options);

     case "boolean":
      return property;

     default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
    }
  };
  const getEndpointProperties_group = {
    getEndpointProperty: getEndpointProperty,
    getEndpointProperties: getEndpointProperties
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/getEndpointUrl.js
  const getEndpointUrl = (endpointUrl, options) => {
    const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
    if (typeof expression === "string") try {
      return new URL(expression);
    } catch (error) {
      console.error(`Failed to construct URL with ${expression}`, error);
      throw error;
    }
    throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js
  const RESULT = 1e8;
  const decideEndpoint = (bdd, options) => {
    const {nodes: nodes, root: root, results: results, conditions: conditions} = bdd;
    let ref = root;
    const referenceRecord = {};
    const closure = {
      referenceRecord: referenceRecord,
      endpointParams: options.endpointParams,
      logger: options.logger
    };
    while (ref !== 1 && ref !== -1 && ref < RESULT) {
      const node_i = 3 * (Math.abs(ref) - 1);
      const [condition_i, highRef, lowRef] = [ nodes[node_i], nodes[node_i + 1], nodes[node_i + 2] ];
      const [fn, argv, assign] = conditions[condition_i];
      const evaluation = evaluateCondition({
        fn: fn,
        assign: assign,
        argv: argv
      }, closure);
      if (evaluation.toAssign) {
        const {name: name, value: value} = evaluation.toAssign;
        referenceRecord[name] = value;
      }
      ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= RESULT) {
      const result = results[ref - RESULT];
      if (result[0] === -1) {
        const [, errorExpression] = result;
        throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
      }
      const [url, properties, headers] = result;
      return {
        url: getEndpointUrl(url, closure),
        properties: getEndpointProperties(properties, closure),
        headers: getEndpointHeaders(headers ?? {}, closure)
      };
    }
    throw new EndpointError(`No matching endpoint.`);
  };
}),

/***/ 7298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    o: () => isIpAddress
  });
  const IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
  const isIpAddress = value => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
}),

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    m: () => customEndpointFunctions
  });
  const customEndpointFunctions = {};
}),

/***/ 5937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    C: () => HttpBindingNormalizedSchema,
    K: () => getHttpOperationBindings
  });
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6627);
  var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4018);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
  const HTTP_BINDINGS = Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1 {
    static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity=HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
      super(schema);
    }
    static of(schema) {
      const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
      if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
      const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
      const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
      return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
    }
    getHttpBindingLocation(traits) {
      if (traits.httpPayload) return 36;
      if (traits.httpLabel) return 33;
      if (traits.httpHeader) return 38;
      if (typeof traits.httpPrefixHeaders === "string") return 39;
      if (traits.httpQuery) return 34;
      if (traits.httpQueryParams) return 35;
      if (traits.httpResponseCode) return 37;
      return 32;
    }
    getHttpBindingValue(location, traits, nested = false) {
      const raw = this.getSchema();
      const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
      const slot = location & 7;
      const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
      const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
      const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
      let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
      const category = type & 192;
      const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
      const valueType = (collectionValue?.[1] ?? 0) & 255;
      flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
      return [ this, flags, collectionValue ];
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
      const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
      return valueSchema.getHttpBindingValue(location, {
        ...valueSchema.getMergedTraits(),
        ...traits
      }, true);
    }
    getHttpBindings() {
      const source = this.getSchema();
      return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
    }
  }
  const buildHttpBindings = schema => {
    const bodyMemberNames = [];
    const bodyMemberSchemas = [];
    const requestBodyMemberNames = [];
    const requestBodyMemberSchemas = [];
    const memberBindings = [];
    const byName = {};
    const headers = {};
    const prefixHeaders = [];
    const responseBindings = {
      headers: headers,
      prefixHeaders: prefixHeaders
    };
    const bindings = {
      request: {
        memberBindings: memberBindings,
        byName: byName
      },
      response: {
        bodyMemberNames: bodyMemberNames,
        bindings: responseBindings
      }
    };
    const {request: request, response: response} = bindings;
    for (const [name, member] of schema.structIterator()) {
      const bindingSchema = HttpBindingNormalizedSchema.of(member);
      const traits = bindingSchema.getMergedTraits();
      const location = bindingSchema.getHttpBindingLocation(traits);
      const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
      const value = bindingSchema.getHttpBindingValue(location, traits);
      const binding = [ name, value, location, wireName ];
      if (name === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(byName);
      byName[name] = binding;
      if (value[1] >> 10 & 1) request.hasIdempotency = true;
      memberBindings.push(binding);
      const slot = location & 7;
      if (slot === 0) {
        requestBodyMemberNames.push(name);
        requestBodyMemberSchemas.push(member);
      }
      if ((slot & 4) === 0) {
        bodyMemberNames.push(name);
        bodyMemberSchemas.push(member);
      } else if ((slot & 6) === 4) if (slot & 1) responseBindings.statusCode = binding; else {
        responseBindings.payload = binding;
        const type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      } else if (slot & 1) {
        request.hasPrefixHeaders = true;
        prefixHeaders.push(binding);
      } else {
        if (wireName === "__proto__") (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.T)(headers);
        headers[wireName] = binding;
      }
    }
    if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) request.contentTypeInstruction = null;
    request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
    response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
    return bindings;
  };
  const buildPathSegments = path => {
    const segments = [];
    let offset = 0;
    for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
      if (match.index > offset) segments.push([ path.slice(offset, match.index), 0 ]);
      segments.push([ match[1], match[2] ? 2 : 1 ]);
      offset = match.index + match[0].length;
    }
    if (segments.length && offset < path.length) segments.push([ path.slice(offset), 0 ]);
    return segments.length ? segments : void 0;
  };
  const buildHttpOperationBindings = schema => {
    const {http: http, endpoint: endpoint} = (0, _smithy_core_schema__WEBPACK_IMPORTED_MODULE_2__.c)(schema.traits ?? {});
    const [path, search] = http?.[1].split("?") ?? [];
    return [ http?.[0], path, search ? [ ...new URLSearchParams(search) ] : [], path ? buildPathSegments(path) : void 0, endpoint?.[0] ];
  };
  const EMPTY_BINDINGS = {
    request: {
      memberBindings: [],
      byName: {}
    },
    response: {
      bodyMemberNames: [],
      bindings: {
        headers: {},
        prefixHeaders: []
      }
    }
  };
  const getHttpOperationBindings = schema => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
  const createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) return;
    const source = schema.getSchema();
    const body = [ 3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas ];
    const required = source[6];
    const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
    if (bodyRequired) body[6] = bodyRequired;
    return body;
  };
}),

/***/ 7062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    s: () => HttpBindingProtocol
  });
  var httpRequest = __webpack_require__(1871);
  var hasOwn = __webpack_require__(6852);
  var sdk_stream_mixin = __webpack_require__(9015);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
  function splitEvery(value, delimiter, numDelimiters) {
    if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
    const segments = value.split(delimiter);
    if (numDelimiters === 1) return segments;
    const compoundSegments = [];
    let currentSegment = "";
    for (let i = 0; i < segments.length; i++) {
      if (currentSegment === "") currentSegment = segments[i]; else currentSegment += delimiter + segments[i];
      if ((i + 1) % numDelimiters === 0) {
        compoundSegments.push(currentSegment);
        currentSegment = "";
      }
    }
    if (currentSegment !== "") compoundSegments.push(currentSegment);
    return compoundSegments;
  }
  var split_header = __webpack_require__(3750);
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  var HttpProtocol = __webpack_require__(3023);
  var collect_stream_body = __webpack_require__(3822);
  var extended_encode_uri_component = __webpack_require__(9417);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
  class HttpBindingProtocol extends HttpProtocol.t {
    async serializeRequest(operationSchema, _input, context) {
      const input = _input && typeof _input === "object" ? _input : {};
      const query = {};
      const headers = {};
      const endpoint = await context.endpoint();
      const ns = HttpBindingNormalizedSchema.C.of(operationSchema?.input);
      const bindings = ns.getHttpBindings().request;
      const operation = (0, HttpBindingNormalizedSchema.K)(operationSchema);
      const request = new httpRequest.K({
        query: query,
        headers: headers
      });
      if (endpoint) {
        this.updateServiceEndpoint(request, endpoint);
        this.setHostPrefix(request, operationSchema, input, operation);
        const [method, path, staticQuery] = operation;
        if (method) {
          request.method = method;
          request.path = request.path === "/" ? path : request.path + path;
          for (const [key, value] of staticQuery) query[key] = value;
        }
      }
      request.query = query;
      const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
      if (eventStream) request.body = await this.serializeEventStream({
        eventStream: eventStream,
        requestSchema: ns
      });
      return request;
    }
    serializeHttpBindings(input, request, bindings, operation) {
      const serializer = this.serializer;
      const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
      const query = request.query;
      const headers = request.headers;
      const bodySchema = bindings.syntheticBodySchema;
      let hasBodyValue = false;
      let payload;
      let eventStream;
      let labels;
      const names = Object.getOwnPropertyNames(input);
      const prototype = Object.getPrototypeOf(input);
      const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
      const length = sparse ? names.length : bindings.memberBindings.length;
      for (let i = 0; i < length; ++i) {
        const binding = sparse ? (0, hasOwn.$)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
        if (!binding) continue;
        const value = binding[1];
        const memberName = binding[0];
        const memberNs = value[0];
        const flags = value[1];
        const collectionValue = value[2];
        const location = binding[2];
        const wireName = binding[3];
        const inputMemberValue = input[memberName];
        if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
        if (location === 36) {
          const stream = flags >> 11 & 3;
          if (stream) if (stream === 2) eventStream = inputMemberValue || void 0; else payload = inputMemberValue; else {
            if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue); else serializer.write(memberNs, inputMemberValue);
            payload = serializer.flush();
          }
        } else if (location === 33 || location === 38) {
          const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
          if (location === 33) (labels ??= Object.create(null))[memberName] = serialized; else headers[wireName] = serialized;
        } else if (location === 39) for (const key in inputMemberValue) {
          if (!(0, hasOwn.$)(inputMemberValue, key)) continue;
          const amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], {
            httpHeader: amalgam
          } ]);
        } else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer); else hasBodyValue = true;
      }
      const operationPath = operation[1];
      const pathSegments = operation[3];
      if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
      if (hasBodyValue && bodySchema) {
        if (directSerializer) directSerializer.writeCodec(bodySchema, input); else serializer.write(bodySchema, input);
        payload = serializer.flush();
      }
      request.body = payload;
      return eventStream;
    }
    serializeQuery(value, data, wireName, query, directSerializer) {
      const [ns, flags, collectionValue] = value;
      const traits = directSerializer ? void 0 : ns.getMergedTraits();
      if (wireName === void 0) {
        for (const key in data) {
          if (!(0, hasOwn.$)(data, key) || key in query) continue;
          if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
            ...traits,
            httpQuery: key,
            httpQueryParams: void 0
          });
          this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
        }
        return;
      }
      if ((flags & 192) === 64) {
        const buffer = [];
        for (const item of data) {
          const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [ collectionValue[0], traits ]);
          if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
        }
        query[wireName] = buffer;
      } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ ns, traits ]);
    }
    serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
      const flags = value[1];
      const type = flags & 255;
      if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
      if (directSerializer) directSerializer.writeHttpBinding(value, data, location); else this.serializer.write(schema, data);
      return this.serializer.flush();
    }
    serializePath(segments, labels, bindings) {
      let path = "";
      for (const [value, kind] of segments) {
        if (kind === 0) {
          path += value;
          continue;
        }
        const replacement = labels?.[value];
        if (replacement === void 0) {
          if ((0, hasOwn.$)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
          path += `{${value}${kind === 2 ? "+" : ""}}`;
        } else path += kind === 2 ? replacement.split("/").map(extended_encode_uri_component.$).join("/") : (0, 
        extended_encode_uri_component.$)(replacement);
      }
      return path;
    }
    async deserializeResponse(operationSchema, context, response) {
      const deserializer = this.deserializer;
      const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
      const ns = HttpBindingNormalizedSchema.C.of(operationSchema.output);
      const responseBindings = ns.getHttpBindings().response;
      const dataObject = {};
      if (response.statusCode >= 300) {
        const bytes = await (0, collect_stream_body.P)(response.body, context);
        if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
        await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
        throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
      }
      const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
      if (nonHttpBindingMembers.length) {
        const bytes = await (0, collect_stream_body.P)(response.body, context);
        if (bytes.byteLength > 0) {
          const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
          for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
        }
      } else if (!responseBindings.bindings.payload) await (0, collect_stream_body.P)(response.body, context);
      dataObject.$metadata = this.deserializeMetadata(response);
      return dataObject;
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      const dataObject = arg4 instanceof Set ? arg5 : arg4;
      const deserializer = this.deserializer;
      const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
      const ns = HttpBindingNormalizedSchema.C.of(schema);
      const {bodyMemberNames: bodyMemberNames, bindings: {payload: payload, statusCode: statusCode, headers: responseHeaders, prefixHeaders: prefixHeaders}} = ns.getHttpBindings().response;
      const headers = response.headers;
      if (payload) {
        const [memberName, value] = payload;
        const [memberSchema, flags] = value;
        const stream = flags >> 11 & 3;
        if (stream) if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
          response: response,
          responseSchema: ns
        }); else dataObject[memberName] = (0, sdk_stream_mixin.c)(response.body); else if (response.body) {
          const bytes = await (0, collect_stream_body.P)(response.body, context);
          if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
        }
      }
      for (const header in headers) {
        if (!(0, hasOwn.$)(headers, header)) continue;
        const lower = header.toLowerCase();
        const headerValue = headers[header];
        if (lower !== header) {
          delete headers[header];
          headers[lower] = headerValue;
        }
        const binding = (0, hasOwn.$)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
        if (!binding) continue;
        const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
        if (collectionValue) {
          const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : (0, split_header.G)(headerValue);
          const list = [];
          for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([ collectionValue[0], {
            httpHeader: wireName
          } ], section.trim()));
          dataObject[memberName] = list;
        } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
      for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
        dataObject[memberName] = {};
        for (const header in headers) {
          if (!(0, hasOwn.$)(headers, header)) continue;
          if (!header.startsWith(wireName)) continue;
          const headerValue = headers[header];
          dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([ collectionValue[0], {
            httpHeader: header
          } ], headerValue);
        }
      }
      if (statusCode) dataObject[statusCode[0]] = response.statusCode;
      return bodyMemberNames;
    }
  }
}),

/***/ 3023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    t: () => HttpProtocol
  });
  var httpRequest = __webpack_require__(1871);
  var httpResponse = __webpack_require__(7291);
  var hasOwn = __webpack_require__(6852);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
  function isValidHostname(hostname) {
    const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
    return hostPattern.test(hostname);
  }
  var TypeRegistry = __webpack_require__(9835);
  var SerdeContext = __webpack_require__(2104);
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/HttpProtocol.js
  class HttpProtocol extends SerdeContext.f {
    options;
    compositeErrorRegistry;
    constructor(options) {
      super();
      this.options = options;
      this.compositeErrorRegistry = new TypeRegistry.O(options.defaultNamespace);
      for (const etr of options.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(etr);
    }
    getRequestType() {
      return httpRequest.K;
    }
    getResponseType() {
      return httpResponse.c;
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
      this.serializer.setSerdeContext(serdeContext);
      this.deserializer.setSerdeContext(serdeContext);
      if (this.getPayloadCodec()) this.getPayloadCodec().setSerdeContext(serdeContext);
    }
    updateServiceEndpoint(request, endpoint) {
      if ("url" in endpoint) {
        request.protocol = endpoint.url.protocol;
        request.hostname = endpoint.url.hostname;
        request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
        request.path = endpoint.url.pathname;
        request.fragment = endpoint.url.hash || void 0;
        request.username = endpoint.url.username || void 0;
        request.password = endpoint.url.password || void 0;
        if (!request.query) request.query = {};
        for (const [k, v] of endpoint.url.searchParams.entries()) request.query[k] = v;
        if (endpoint.headers) for (const name in endpoint.headers) {
          if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
          request.headers[name] = endpoint.headers[name].join(", ");
        }
        return request;
      } else {
        request.protocol = endpoint.protocol;
        request.hostname = endpoint.hostname;
        request.port = endpoint.port ? Number(endpoint.port) : void 0;
        request.path = endpoint.path;
        request.query = {
          ...endpoint.query
        };
        if (endpoint.headers) for (const name in endpoint.headers) {
          if (!(0, hasOwn.$)(endpoint.headers, name)) continue;
          request.headers[name] = endpoint.headers[name];
        }
        return request;
      }
    }
    setHostPrefix(request, operationSchema, input, operation = (0, HttpBindingNormalizedSchema.K)(operationSchema)) {
      if (this.serdeContext?.disableHostPrefix) return;
      const hostPrefix = operation[4];
      if (typeof hostPrefix !== "string") return;
      let resolvedHostPrefix = hostPrefix;
      for (const [name, [, flags]] of HttpBindingNormalizedSchema.C.of(operationSchema.input).getHttpBindings().request.memberBindings) {
        if (!(flags >> 17 & 1)) continue;
        const replacement = input[name];
        if (typeof replacement !== "string") throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
        resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
      }
      request.hostname = resolvedHostPrefix + request.hostname;
      if (!isValidHostname(request.hostname)) throw new Error(`[${request.hostname}] is not a valid hostname.`);
    }
    deserializeMetadata(output) {
      return {
        httpStatusCode: output.statusCode,
        requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
        extendedRequestId: output.headers["x-amz-id-2"],
        cfId: output.headers["x-amz-cf-id"]
      };
    }
    resolveError(name, namespaces, registries) {
      const defaultErrorSchema = [ -3, "", "Error", 0, [], [], 0 ];
      let schema;
      for (const registry of registries) for (const ns of namespaces) try {
        if (ns === "*") schema = registry.getSchema(name); else schema = registry.getSchema(ns + "#" + name);
        const errorCtor = registry.getErrorCtor(schema);
        if (errorCtor) return [ schema, errorCtor, "modeled" ]; else {
          const syntheticErrorSchema = registry.getBaseException();
          if (syntheticErrorSchema) {
            const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
            if (syntheticErrorCtor) return [ schema, syntheticErrorCtor, "synthetic" ];
          }
        }
      } catch (ignored) {}
      for (const registry of registries) {
        const syntheticErrorSchema = registry.getBaseException();
        if (syntheticErrorSchema) {
          const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
          if (syntheticErrorCtor) return [ syntheticErrorSchema, syntheticErrorCtor, "synthetic" ];
        }
      }
      return [ defaultErrorSchema, Error, "native" ];
    }
    async serializeEventStream({eventStream: eventStream, requestSchema: requestSchema, initialRequest: initialRequest}) {
      const eventStreamSerde = await this.loadEventStreamCapability();
      return eventStreamSerde.serializeEventStream({
        eventStream: eventStream,
        requestSchema: requestSchema,
        initialRequest: initialRequest
      });
    }
    async deserializeEventStream({response: response, responseSchema: responseSchema, initialResponseContainer: initialResponseContainer}) {
      const eventStreamSerde = await this.loadEventStreamCapability();
      return eventStreamSerde.deserializeEventStream({
        response: response,
        responseSchema: responseSchema,
        initialResponseContainer: initialResponseContainer
      });
    }
    async loadEventStreamCapability() {
      const {EventStreamSerde: EventStreamSerde, eventStreamSerdeProvider: eventStreamSerdeProvider} = await __webpack_require__.e(242).then(__webpack_require__.bind(__webpack_require__, 9242));
      const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
      return new EventStreamSerde({
        marshaller: marshaller,
        serializer: this.serializer,
        deserializer: this.deserializer,
        serdeContext: this.serdeContext,
        defaultContentType: this.getDefaultContentType(),
        compositeErrorRegistry: this.compositeErrorRegistry
      });
    }
    getDefaultContentType() {
      throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      return [];
    }
    getEventStreamMarshaller() {
      const context = this.serdeContext;
      if (!context.eventStreamMarshaller) throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
      return context.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(importedProvider) {
      const context = this.serdeContext;
      if (context.eventStreamMarshaller) return context.eventStreamMarshaller;
      return importedProvider(this.serdeContext);
    }
  }
}),

/***/ 2104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    f: () => SerdeContext
  });
  class SerdeContext {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
}),

/***/ 3822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    P: () => collectBody
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(175);
  const collectBody = async (streamBody = new Uint8Array, context) => {
    if (streamBody instanceof Uint8Array) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
    if (!streamBody) return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array);
    const fromContext = context.streamCollector(streamBody);
    return _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
  };
}),

/***/ 9417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    $: () => extendedEncodeURIComponent
  });
  function extendedEncodeURIComponent(str) {
    if (/^[\w.~-]+$/.test(str)) return str;
    return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
      return "%" + c.charCodeAt(0).toString(16).toUpperCase();
    });
  }
}),

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    vK: () => getContentLengthPlugin
  });
  var _smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1871);
  const CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
    return next => async args => {
      const request = args.request;
      if (_smithy_core_transport__WEBPACK_IMPORTED_MODULE_0__.K.isInstance(request)) {
        const {body: body, headers: headers} = request;
        if (body && Object.keys(headers).map(str => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) try {
          const length = bodyLengthChecker(body);
          if (length != null) request.headers = {
            ...request.headers,
            [CONTENT_LENGTH_HEADER]: String(length)
          };
        } catch (ignored) {}
      }
      return next({
        ...args,
        request: request
      });
    };
  }
  const contentLengthMiddlewareOptions = {
    step: "build",
    tags: [ "SET_CONTENT_LENGTH", "CONTENT_LENGTH" ],
    name: "contentLengthMiddleware",
    override: true
  };
  const getContentLengthPlugin = options => ({
    applyToStack: clientStack => {
      clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
    }
  });
}),

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    e: () => getHttpHandlerExtensionConfiguration,
    j: () => resolveHttpHandlerRuntimeConfig
  });
  const getHttpHandlerExtensionConfiguration = runtimeConfig => {
    if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"), runtimeConfig.logger);
    if (runtimeConfig.defaultSocketTimeout) runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
    return {
      setHttpHandler(handler) {
        runtimeConfig.requestHandler = handler;
      },
      httpHandler() {
        return runtimeConfig.requestHandler;
      },
      updateHttpClientConfig(key, value) {
        runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
      },
      httpHandlerConfigs() {
        return runtimeConfig.requestHandler.httpHandlerConfigs();
      }
    };
  };
  const resolveHttpHandlerRuntimeConfig = httpHandlerExtensionConfiguration => ({
    requestHandler: httpHandlerExtensionConfiguration.httpHandler()
  });
}),

/***/ 7813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => FromStringShapeDeserializer
  });
  var split_header = __webpack_require__(3750);
  var fromBase64 = __webpack_require__(7022);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
  const ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
  const mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
  const time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
  const date = `(\\d?\\d)`;
  const year = `(\\d{4})`;
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
  const IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
  const IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
  const RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
  const ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
  const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  const _parseEpochTimestamp = value => {
    if (value == null) return;
    let num = NaN;
    if (typeof value === "number") num = value; else if (typeof value === "string") {
      if (!/^-?\d*\.?\d+$/.test(value)) throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
      num = Number.parseFloat(value);
    } else if (typeof value === "object" && value.tag === 1) num = value.value;
    if (isNaN(num) || Math.abs(num) === 1 / 0) throw new TypeError("Epoch timestamps must be valid finite numbers.");
    return new Date(Math.round(num * 1e3));
  };
  const _parseRfc3339DateTimeWithOffset = value => {
    if (value == null) return;
    if (typeof value !== "string") throw new TypeError("RFC3339 timestamps must be strings");
    const matches = RFC3339_WITH_OFFSET.exec(value);
    if (!matches) throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
    const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
    range(monthStr, 1, 12);
    range(dayStr, 1, 31);
    range(hours, 0, 23);
    range(minutes, 0, 59);
    range(seconds, 0, 60);
    const date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
    date.setUTCFullYear(Number(yearStr));
    if (offsetStr.toUpperCase() != "Z") {
      const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [ void 0, "+", 0, 0 ];
      const scalar = sign === "-" ? 1 : -1;
      date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
    }
    return date;
  };
  const _parseRfc7231DateTime = value => {
    if (value == null) return;
    if (typeof value !== "string") throw new TypeError("RFC7231 timestamps must be strings.");
    if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
    let day;
    let month;
    let year;
    let hour;
    let minute;
    let second;
    let fraction;
    let matches;
    if (matches = IMF_FIXDATE.exec(value)) [, day, month, year, hour, minute, second, fraction] = matches; else if (matches = RFC_850_DATE.exec(value)) {
      [, day, month, year, hour, minute, second, fraction] = matches;
      year = (Number(year) + 1900).toString();
    } else if (matches = ASC_TIME.exec(value)) [, month, day, hour, minute, second, fraction, year] = matches;
    if (year && second) {
      const timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
      range(day, 1, 31);
      range(hour, 0, 23);
      range(minute, 0, 59);
      range(second, 0, 60);
      const date = new Date(timestamp);
      date.setUTCFullYear(Number(year));
      return date;
    }
    throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
  };
  function range(v, min, max) {
    const _v = Number(v);
    if (_v < min || _v > max) throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  var toUtf8 = __webpack_require__(1787);
  var lazy_json = __webpack_require__(9565);
  var NumericValue = __webpack_require__(5694);
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  var SerdeContext = __webpack_require__(2104);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/FromStringShapeDeserializer.js
  class FromStringShapeDeserializer extends SerdeContext.f {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    read(_schema, data) {
      const ns = HttpBindingNormalizedSchema.C.of(_schema);
      const traits = ns.getMergedTraits();
      const location = ns.getHttpBindingLocation(traits);
      return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
    }
    readHttpBinding([ns, flags, collectionValue], data, location) {
      const schema = flags & 255;
      if ((schema & 192) === 64) {
        collectionValue ??= ns.getHttpBindingCollectionValue(location);
        return (0, split_header.G)(data).map(item => this.readHttpBinding(collectionValue, item, location));
      }
      switch (schema) {
       case 21:
       case 42:
        return (this.serdeContext?.base64Decoder ?? fromBase64.E)(data);

       case 4:
       case 5:
       case 6:
       case 7:
        {
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format) {
           case 5:
            return _parseRfc3339DateTimeWithOffset(data);

           case 6:
            return _parseRfc7231DateTime(data);

           case 7:
            return _parseEpochTimestamp(data);

           default:
            console.warn("Missing timestamp format, parsing value with Date constructor:", data);
            return new Date(data);
          }
        }

       case 0:
        {
          const media = flags >> 8 & 3;
          if (!media) return data;
          let intermediateValue = data;
          if ((location & 6) === 6) intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8.P)((this.serdeContext?.base64Decoder ?? fromBase64.E)(intermediateValue));
          return media === 2 ? lazy_json.A.from(intermediateValue) : intermediateValue;
        }

       case 1:
        return Number(data);

       case 2:
        return data.toLowerCase() === "true";

       case 17:
        return BigInt(data);

       case 19:
        return new NumericValue.D(data, "bigDecimal");

       default:
        return data;
      }
    }
  }
}),

/***/ 712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    z: () => HttpInterceptingShapeDeserializer
  });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4574);
  var _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5937);
  var _SerdeContext__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2104);
  var _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7813);
  class HttpInterceptingShapeDeserializer extends _SerdeContext__WEBPACK_IMPORTED_MODULE_0__.f {
    codecDeserializer;
    stringDeserializer;
    constructor(codecDeserializer, codecSettings) {
      super();
      this.codecDeserializer = codecDeserializer;
      this.stringDeserializer = new _FromStringShapeDeserializer__WEBPACK_IMPORTED_MODULE_1__.k(codecSettings);
    }
    setSerdeContext(serdeContext) {
      this.stringDeserializer.setSerdeContext(serdeContext);
      this.codecDeserializer.setSerdeContext(serdeContext);
      this.serdeContext = serdeContext;
    }
    read(schema, data) {
      const ns = _HttpBindingNormalizedSchema__WEBPACK_IMPORTED_MODULE_2__.C.of(schema);
      const traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpResponseCode) {
        const value = ns.getHttpBindingValue(38, traits);
        return this.readHttpBinding(value, data, 38);
      }
      if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
      return this.readCodec(ns, data);
    }
    readHttpBinding(binding, data, location) {
      const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
      return this.stringDeserializer.readHttpBinding(binding, value, location);
    }
    readPayload([schema, flags], data) {
      const type = flags & 255;
      if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_4__.a)(data) : data;
      if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _smithy_core_serde__WEBPACK_IMPORTED_MODULE_3__.P)(data);
      return this.readCodec(schema, data);
    }
    readCodec(schema, data) {
      return this.codecDeserializer.read(schema, data);
    }
  }
}),

/***/ 6769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    _: () => HttpInterceptingShapeSerializer
  });
  var HttpBindingNormalizedSchema = __webpack_require__(5937);
  var date_utils = __webpack_require__(8227);
  var toBase64 = __webpack_require__(7307);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
  function quoteHeader(part) {
    if (part.includes(",") || part.includes('"')) part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
    return part;
  }
  var lazy_json = __webpack_require__(9565);
  var serde = __webpack_require__(175);
  var SerdeContext = __webpack_require__(2104);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
  class ToStringShapeSerializer extends SerdeContext.f {
    settings;
    stringBuffer="";
    constructor(settings) {
      super();
      this.settings = settings;
    }
    write(schema, value) {
      const ns = HttpBindingNormalizedSchema.C.of(schema);
      const traits = ns.getMergedTraits();
      const location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
    }
    writeHttpBinding([ns, flags, collectionValue], value, location) {
      const schema = flags & 255;
      switch (typeof value) {
       case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
          const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
          switch (format) {
           case 5:
            this.stringBuffer = value.toISOString().replace(".000Z", "Z");
            break;

           case 6:
            this.stringBuffer = (0, date_utils.JV)(value);
            break;

           case 7:
            this.stringBuffer = String(value.getTime() / 1e3);
            break;

           default:
            console.warn("Missing timestamp format, using epoch seconds", value);
            this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          const valueSchemaType = collectionValue[1] & 255;
          const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
          let buffer = "";
          for (const item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            const headerItem = this.flush();
            if (buffer) buffer += ", ";
            buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;

       case "string":
        const media = flags >> 8 & 3;
        let intermediateValue = value;
        if (media === 2) intermediateValue = lazy_json.A.from(intermediateValue);
        if (media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64.n)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;

       default:
        this.stringBuffer = flags >> 10 & 1 ? (0, serde.ec)() : String(value);
      }
    }
    flush() {
      const buffer = this.stringBuffer;
      this.stringBuffer = "";
      return buffer;
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
  class HttpInterceptingShapeSerializer {
    codecSerializer;
    stringSerializer;
    buffer;
    constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
      this.codecSerializer = codecSerializer;
      this.stringSerializer = stringSerializer;
    }
    setSerdeContext(serdeContext) {
      this.codecSerializer.setSerdeContext(serdeContext);
      this.stringSerializer.setSerdeContext(serdeContext);
    }
    write(schema, value) {
      const ns = HttpBindingNormalizedSchema.C.of(schema);
      const traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
        const location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        return;
      }
      this.writeCodec(ns, value);
    }
    writeHttpBinding(binding, value, location) {
      this.stringSerializer.writeHttpBinding(binding, value, location);
      this.buffer = this.stringSerializer.flush();
    }
    writeCodec(schema, value) {
      this.codecSerializer.write(schema, value);
    }
    flush() {
      if (this.buffer !== void 0) {
        const buffer = this.buffer;
        this.buffer = void 0;
        return buffer;
      }
      return this.codecSerializer.flush();
    }
  }
}),

/***/ 9462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    V: () => determineTimestampFormat
  });
  function determineTimestampFormat(ns, settings) {
    if (settings.timestampFormat.useTrait) {
      const schema = ns.getSchema();
      if (schema === 5 || schema === 6 || schema === 7) return schema;
    }
    const {httpLabel: httpLabel, httpPrefixHeaders: httpPrefixHeaders, httpHeader: httpHeader, httpQuery: httpQuery} = ns.getMergedTraits();
    const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
    return bindingFormat ?? settings.timestampFormat.default;
  }
}),

/***/ 868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    ey: () => getRetryPlugin
  });
  var external_node_stream_ = __webpack_require__(7075);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/isStreamingPayload/isStreamingPayload.js
  const isStreamingPayload = request => request?.body instanceof external_node_stream_.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
  var NoOpLogger = __webpack_require__(51);
  var httpRequest = __webpack_require__(1871);
  var serde = __webpack_require__(175);
  var middleware = __webpack_require__(876);
  var service_error_classification = __webpack_require__(3068);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/race.js
  const race = (promise, signal) => {
    if (!signal) return promise;
    let cleanup = () => {};
    const aborted = new Promise((_, reject) => {
      const handler = () => reject(createAbortError());
      if (signal.aborted) handler(); else if (typeof signal.addEventListener === "function") {
        signal.addEventListener("abort", handler, {
          once: true
        });
        cleanup = () => signal.removeEventListener("abort", handler);
      } else signal.onabort = handler;
    });
    return Promise.race([ promise, aborted ]).finally(cleanup);
  };
  const createAbortError = () => Object.assign(new Error("Request aborted"), {
    name: "AbortError"
  });
  const isAbortError = error => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
  var constants = __webpack_require__(4132);
  var hasOwn = __webpack_require__(6852);
  var httpResponse = __webpack_require__(7291);
  var date_utils = __webpack_require__(8227);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/parseRetryAfterHeader.js
  function parseRetryAfterHeader(response, logger) {
    if (!httpResponse.c.isInstance(response)) return;
    for (const header in response.headers) {
      if (!(0, hasOwn.$)(response.headers, header)) continue;
      const h = header.toLowerCase();
      if (h === "retry-after") {
        const retryAfter = response.headers[header];
        let retryAfterSeconds = NaN;
        if (retryAfter.endsWith("GMT")) try {
          const date = (0, date_utils.xE)(retryAfter);
          retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
        } catch (e) {
          logger?.trace?.("Failed to parse retry-after header");
          logger?.trace?.(e);
        } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]); else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) retryAfterSeconds = Number(retryAfter); else if (Date.parse(retryAfter) >= Date.now()) retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
        if (isNaN(retryAfterSeconds)) return;
        return new Date(Date.now() + retryAfterSeconds * 1e3);
      } else if (h === "x-amz-retry-after") {
        const v = response.headers[header];
        const backoffMilliseconds = Number(v);
        if (isNaN(backoffMilliseconds)) {
          logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
          return;
        }
        return new Date(Date.now() + backoffMilliseconds);
      }
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/util.js
  const asSdkError = error => {
    if (error instanceof Error) return error;
    if (error instanceof Object) return Object.assign(new Error, error);
    if (typeof error === "string") return new Error(error);
    return new Error(`AWS SDK error wrapper for ${error}`);
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/retryMiddleware.js
  function bindRetryMiddleware(isStreamingPayload) {
    return options => (next, context) => async args => {
      let retryStrategy = await options.retryStrategy();
      const maxAttempts = await options.maxAttempts();
      const abortSignal = context[middleware.V]?.abortSignal;
      if (isRetryStrategyV2(retryStrategy)) {
        const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
        let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
        let lastError = new Error;
        let attempts = 0;
        let totalRetryDelay = 0;
        const {request: request} = args;
        const isRequest = httpRequest.K.isInstance(request);
        if (isRequest) request.headers[constants.l5] = (0, serde.v4)();
        while (true) try {
          if (isRequest) request.headers[constants.ok] = `attempt=${attempts + 1}; max=${maxAttempts}`;
          const {response: response, output: output} = await next(args);
          retryStrategy.recordSuccess(retryToken);
          output.$metadata.attempts = attempts + 1;
          output.$metadata.totalRetryDelay = totalRetryDelay;
          return {
            response: response,
            output: output
          };
        } catch (e) {
          const retryErrorInfo = getRetryErrorInfo(e, options.logger);
          lastError = asSdkError(e);
          if (isRequest && isStreamingPayload(request)) {
            (context.logger instanceof NoOpLogger.N ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
            throw lastError;
          }
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            if (abortSignal?.aborted && isAbortError(refreshError)) throw refreshError;
            if (!lastError.$metadata) lastError.$metadata = {};
            lastError.$metadata.attempts = attempts + 1;
            lastError.$metadata.totalRetryDelay = totalRetryDelay;
            throw lastError;
          }
          attempts = retryToken.getRetryCount();
          const delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
          if (delay > 0) await race(new Promise(resolve => setTimeout(resolve, delay)), abortSignal);
        }
      } else {
        if (retryStrategy?.mode) context.userAgent = [ ...context.userAgent || [], [ "cfg/retry-mode", retryStrategy.mode ] ];
        return retryStrategy.retry(next, args);
      }
    };
  }
  const isRetryStrategyV2 = retryStrategy => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
  const getRetryErrorInfo = (error, logger) => {
    const errorInfo = {
      error: error,
      errorType: getRetryErrorType(error)
    };
    const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    if (retryAfterHint) errorInfo.retryAfterHint = retryAfterHint;
    return errorInfo;
  };
  const getRetryErrorType = error => {
    if ((0, service_error_classification.Qb)(error)) return "THROTTLING";
    if ((0, service_error_classification.bV)(error)) return "TRANSIENT";
    if ((0, service_error_classification.GQ)(error)) return "SERVER_ERROR";
    return "CLIENT_ERROR";
  };
  const retryMiddlewareOptions = {
    name: "retryMiddleware",
    tags: [ "RETRY" ],
    step: "finalizeRequest",
    priority: "high",
    override: true
  };
  function bindGetRetryPlugin(isStreamingPayload) {
    const retryMiddleware = bindRetryMiddleware(isStreamingPayload);
    return options => ({
      applyToStack: clientStack => {
        clientStack.add(retryMiddleware(options), retryMiddlewareOptions);
      }
    });
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/index.js
  bindRetryMiddleware(isStreamingPayload);
  const getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
}),

/***/ 478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    qs: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
    kN: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
    $z: () => resolveRetryConfig
  });
  var normalizeProvider = __webpack_require__(4876);
  var service_error_classification = __webpack_require__(3068);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js
  class DefaultRateLimiter {
    static setTimeoutFn=(fn, delay) => setTimeout(fn, delay);
    beta;
    minCapacity;
    minFillRate;
    scaleConstant;
    smooth;
    enabled=false;
    availableTokens=0;
    lastMaxRate=0;
    measuredTxRate=0;
    requestCount=0;
    fillRate;
    lastThrottleTime;
    lastTimestamp=0;
    lastTxRateBucket;
    maxCapacity;
    timeWindow=0;
    constructor(options) {
      this.beta = options?.beta ?? .7;
      this.minCapacity = options?.minCapacity ?? 1;
      this.minFillRate = options?.minFillRate ?? .5;
      this.scaleConstant = options?.scaleConstant ?? .4;
      this.smooth = options?.smooth ?? .8;
      this.lastThrottleTime = this.getCurrentTimeInSeconds();
      this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
      this.fillRate = this.minFillRate;
      this.maxCapacity = this.minCapacity;
    }
    async getSendToken() {
      return this.acquireTokenBucket(1);
    }
    updateClientSendingRate(response) {
      let calculatedRate;
      this.updateMeasuredRate();
      const retryErrorInfo = response;
      const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || (0, service_error_classification.Qb)(retryErrorInfo?.error ?? response);
      if (isThrottling) {
        const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
        this.lastMaxRate = rateToUse;
        this.calculateTimeWindow();
        this.lastThrottleTime = this.getCurrentTimeInSeconds();
        calculatedRate = this.cubicThrottle(rateToUse);
        this.enableTokenBucket();
      } else {
        this.calculateTimeWindow();
        calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
      }
      const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
      this.updateTokenBucketRate(newRate);
    }
    getCurrentTimeInSeconds() {
      return Date.now() / 1e3;
    }
    async acquireTokenBucket(amount) {
      if (!this.enabled) return;
      this.refillTokenBucket();
      while (amount > this.availableTokens) {
        const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
        await new Promise(resolve => DefaultRateLimiter.setTimeoutFn(resolve, delay));
        this.refillTokenBucket();
      }
      this.availableTokens = this.availableTokens - amount;
    }
    refillTokenBucket() {
      const timestamp = this.getCurrentTimeInSeconds();
      if (!this.lastTimestamp) {
        this.lastTimestamp = timestamp;
        return;
      }
      const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
      this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
      this.lastTimestamp = timestamp;
    }
    calculateTimeWindow() {
      this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
    }
    cubicThrottle(rateToUse) {
      return this.getPrecise(rateToUse * this.beta);
    }
    cubicSuccess(timestamp) {
      return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
    }
    enableTokenBucket() {
      this.enabled = true;
    }
    updateTokenBucketRate(newRate) {
      this.refillTokenBucket();
      this.fillRate = Math.max(newRate, this.minFillRate);
      this.maxCapacity = Math.max(newRate, this.minCapacity);
      this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
    }
    updateMeasuredRate() {
      const t = this.getCurrentTimeInSeconds();
      const timeBucket = Math.floor(t * 2) / 2;
      this.requestCount++;
      if (timeBucket > this.lastTxRateBucket) {
        const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
        this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
        this.requestCount = 0;
        this.lastTxRateBucket = timeBucket;
      }
    }
    getPrecise(num) {
      return parseFloat(num.toFixed(8));
    }
  }
  var constants = __webpack_require__(4132);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/retries-2026-config.js
  class Retry {
    static v2026=true;
    static delay() {
      return 50;
    }
    static throttlingDelay() {
      return 1e3;
    }
    static cost() {
      return 14;
    }
    static throttlingCost() {
      return 5;
    }
    static modifiedCostType() {
      return "THROTTLING";
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryBackoffStrategy.js
  class DefaultRetryBackoffStrategy {
    x=Retry.delay();
    computeNextBackoffDelay(i) {
      const b = Math.random();
      const r = 2;
      const t_i = b * Math.min(this.x * r ** i, constants.G8);
      return Math.floor(t_i);
    }
    setDelayBase(delay) {
      this.x = delay;
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/DefaultRetryToken.js
  class DefaultRetryToken {
    delay;
    count;
    cost;
    longPoll;
    $retryLog={
      acquisitionDelay: 0
    };
    constructor(delay, count, cost, longPoll) {
      this.delay = delay;
      this.count = count;
      this.cost = cost;
      this.longPoll = longPoll;
    }
    getRetryCount() {
      return this.count;
    }
    getRetryDelay() {
      return Math.min(constants.G8, this.delay);
    }
    getRetryCost() {
      return this.cost;
    }
    isLongPoll() {
      return this.longPoll;
    }
  }
  var config = __webpack_require__(9903);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/StandardRetryStrategy.js
  const refusal = {
    incompatible: 1,
    attempts: 2,
    capacity: 3
  };
  class StandardRetryStrategy {
    mode=config.cm.STANDARD;
    retryBackoffStrategy;
    capacity=constants.Df;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
      if (typeof arg1 === "number") this.maxAttemptsProvider = async () => arg1; else if (typeof arg1 === "function") this.maxAttemptsProvider = arg1; else if (arg1 && typeof arg1 === "object") {
        this.maxAttemptsProvider = async () => arg1.maxAttempts;
        this.baseDelay = arg1.baseDelay;
        this.retryBackoffStrategy = arg1.backoff;
      }
      this.maxAttemptsProvider ??= async () => config.Gz;
      this.baseDelay ??= Retry.delay();
      this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy;
    }
    async acquireInitialRetryToken(retryTokenScope) {
      return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
      const maxAttempts = await this.getMaxAttempts();
      const retryCode = this.retryCode(token, errorInfo, maxAttempts);
      const shouldRetry = retryCode === 0;
      const isLongPoll = token.isLongPoll?.();
      if (shouldRetry || isLongPoll) {
        const errorType = errorInfo.errorType;
        this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
        const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
        let retryDelay = delayFromErrorType;
        if (errorInfo.retryAfterHint instanceof Date) retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
        if (!shouldRetry) {
          const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
          if (longPollBackoff > 0) await new Promise(r => setTimeout(r, longPollBackoff));
        } else {
          const capacityCost = this.getCapacityCost(errorType);
          this.capacity -= capacityCost;
          const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
          await new Promise(r => setTimeout(r, retryDelay));
          nextToken.$retryLog.acquisitionDelay = retryDelay;
          return nextToken;
        }
      }
      throw new Error("No retry token available");
    }
    recordSuccess(token) {
      this.capacity = Math.min(constants.Df, this.capacity + (token.getRetryCost() ?? constants.XP));
    }
    getCapacity() {
      return this.capacity;
    }
    async maxAttempts() {
      return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
      try {
        return await this.maxAttemptsProvider();
      } catch (ignored) {
        console.warn(`Max attempts provider could not resolve. Using default of ${config.Gz}`);
        return config.Gz;
      }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
      const attempts = tokenToRenew.getRetryCount() + 1;
      const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
      const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
      const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
      return retryableStatus || attemptStatus || capacityStatus;
    }
    getCapacityCost(errorType) {
      return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
      return errorType === "THROTTLING" || errorType === "TRANSIENT";
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js
  class AdaptiveRetryStrategy {
    mode=config.cm.ADAPTIVE;
    rateLimiter;
    standardRetryStrategy;
    constructor(maxAttemptsProvider, options) {
      const {rateLimiter: rateLimiter} = options ?? {};
      this.rateLimiter = rateLimiter ?? new DefaultRateLimiter;
      this.standardRetryStrategy = options ? new StandardRetryStrategy({
        maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
        ...options
      }) : new StandardRetryStrategy(maxAttemptsProvider);
    }
    async acquireInitialRetryToken(retryTokenScope) {
      const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
      await this.rateLimiter.getSendToken();
      return token;
    }
    async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
      this.rateLimiter.updateClientSendingRate(errorInfo);
      const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
      await this.rateLimiter.getSendToken();
      return token;
    }
    recordSuccess(token) {
      this.rateLimiter.updateClientSendingRate({});
      this.standardRetryStrategy.recordSuccess(token);
    }
    async maxAttemptsProvider() {
      return this.standardRetryStrategy.maxAttempts();
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js
  const ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
  const CONFIG_MAX_ATTEMPTS = "max_attempts";
  const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
    environmentVariableSelector: env => {
      const value = env[ENV_MAX_ATTEMPTS];
      if (!value) return;
      const maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt)) throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    configFileSelector: profile => {
      const value = profile[CONFIG_MAX_ATTEMPTS];
      if (!value) return;
      const maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt)) throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    default: config.Gz
  };
  const resolveRetryConfig = (input, defaults) => {
    const {retryStrategy: retryStrategy, retryMode: retryMode} = input;
    const {defaultMaxAttempts: defaultMaxAttempts = config.Gz, defaultBaseDelay: defaultBaseDelay = Retry.delay()} = defaults ?? {};
    const maxAttemptsProvider = (0, normalizeProvider.t)(input.maxAttempts ?? defaultMaxAttempts);
    let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
    const getDefault = async () => {
      const maxAttempts = await maxAttemptsProvider();
      const adaptive = await (0, normalizeProvider.t)(retryMode)() === config.cm.ADAPTIVE;
      if (adaptive) return new AdaptiveRetryStrategy(maxAttemptsProvider, {
        maxAttempts: maxAttempts,
        baseDelay: defaultBaseDelay
      });
      return new StandardRetryStrategy({
        maxAttempts: maxAttempts,
        baseDelay: defaultBaseDelay
      });
    };
    return Object.assign(input, {
      maxAttempts: maxAttemptsProvider,
      retryStrategy: () => controller ??= getDefault()
    });
  };
  const ENV_RETRY_MODE = "AWS_RETRY_MODE";
  const CONFIG_RETRY_MODE = "retry_mode";
  const NODE_RETRY_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: env => env[ENV_RETRY_MODE],
    configFileSelector: profile => profile[CONFIG_RETRY_MODE],
    default: config.L0
  };
}),

/***/ 3068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Wg: () => isClockSkewCorrectedError,
    GQ: () => isServerError,
    Qb: () => isThrottlingError,
    bV: () => isTransientError
  });
  const THROTTLING_ERROR_CODES = [ "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException", "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException" ];
  const TRANSIENT_ERROR_CODES = [ "TimeoutError", "RequestTimeout", "RequestTimeoutException" ];
  const TRANSIENT_ERROR_STATUS_CODES = [ 500, 502, 503, 504 ];
  const NODEJS_TIMEOUT_ERROR_CODES = [ "ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT" ];
  const NODEJS_NETWORK_ERROR_CODES = [ "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN" ];
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/service-error-classification/service-error-classification.js
  const isRetryableByTrait = error => error?.$retryable !== void 0;
  const isClockSkewCorrectedError = error => error.$metadata?.clockSkewCorrected;
  const isBrowserNetworkError = error => {
    const errorMessages = new Set([ "Failed to fetch", "NetworkError when attempting to fetch resource", "The Internet connection appears to be offline", "Load failed", "Network request failed" ]);
    const isValid = error && error instanceof TypeError;
    if (!isValid) return false;
    return errorMessages.has(error.message);
  };
  const isThrottlingError = error => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
  const isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
  const isServerError = error => {
    if (error.$metadata?.httpStatusCode !== void 0) {
      const statusCode = error.$metadata.httpStatusCode;
      if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) return true;
      return false;
    }
    return false;
  };
  function isNodeJsHttp2TransientError(error) {
    return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
  }
}),

/***/ 9903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Gz: () => DEFAULT_MAX_ATTEMPTS,
    L0: () => DEFAULT_RETRY_MODE,
    cm: () => RETRY_MODES
  });
  var RETRY_MODES;
  (function(RETRY_MODES) {
    RETRY_MODES["STANDARD"] = "standard";
    RETRY_MODES["ADAPTIVE"] = "adaptive";
  })(RETRY_MODES || (RETRY_MODES = {}));
  const DEFAULT_MAX_ATTEMPTS = 3;
  const DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
}),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Df: () => INITIAL_RETRY_TOKENS,
    G8: () => MAXIMUM_RETRY_DELAY,
    XP: () => NO_RETRY_INCREMENT,
    l5: () => INVOCATION_ID_HEADER,
    ok: () => REQUEST_HEADER
  });
  const MAXIMUM_RETRY_DELAY = 20 * 1e3;
  const INITIAL_RETRY_TOKENS = 500;
  const NO_RETRY_INCREMENT = 1;
  const INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
  const REQUEST_HEADER = "amz-sdk-request";
}),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    O: () => TypeRegistry
  });
  class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries=new Map;
    constructor(namespace, schemas = new Map, exceptions = new Map) {
      this.namespace = namespace;
      this.schemas = schemas;
      this.exceptions = exceptions;
      if (!TypeRegistry.registries.has(namespace)) TypeRegistry.registries.set(namespace, this);
    }
    static for(namespace) {
      return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
      const {schemas: schemas, exceptions: exceptions} = this;
      for (const [k, v] of other.schemas) if (!schemas.has(k)) schemas.set(k, v);
      for (const [k, v] of other.exceptions) if (!exceptions.has(k)) exceptions.set(k, v);
    }
    register(shapeId, schema) {
      const qualifiedName = this.normalizeShapeId(shapeId);
      for (const r of [ this, TypeRegistry.for(qualifiedName.split("#")[0]) ]) if (!r.schemas.has(qualifiedName)) r.schemas.set(qualifiedName, schema);
    }
    getSchema(shapeId) {
      const id = this.normalizeShapeId(shapeId);
      if (!this.schemas.has(id)) {
        if (!shapeId.includes("#")) {
          const suffix = "#" + shapeId;
          const candidates = [];
          for (const [shapeId, schema] of this.schemas.entries()) if (shapeId.endsWith(suffix)) candidates.push(schema);
          if (candidates.length === 1) return candidates[0];
        }
        throw new Error(`@smithy/core/schema - schema not found for ${id}`);
      }
      return this.schemas.get(id);
    }
    registerError(es, ctor) {
      const $error = es;
      const ns = $error[1];
      const qualifiedName = ns + "#" + $error[2];
      if (!ctor.hasOwnProperty?.("shapeId")) ctor.shapeId = qualifiedName;
      for (const r of [ this, TypeRegistry.for(ns) ]) if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
        r.schemas.set(qualifiedName, $error);
        r.exceptions.set($error, ctor);
      }
    }
    getErrorCtor(es) {
      const $error = es;
      if (this.exceptions.has($error)) return this.exceptions.get($error);
      const registry = TypeRegistry.for($error[1]);
      return registry.exceptions.get($error);
    }
    getBaseException() {
      for (const exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
        const [, ns, name] = exceptionKey;
        const id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
      }
      return;
    }
    find(predicate) {
      for (const schema of this.schemas.values()) if (predicate(schema)) return schema;
      return;
    }
    clear() {
      this.schemas.clear();
      this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
      if (shapeId.includes("#")) return shapeId;
      return this.namespace + "#" + shapeId;
    }
  }
}),

/***/ 8934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    L: () => deref
  });
  const deref = schemaRef => {
    if (typeof schemaRef === "function") return schemaRef();
    return schemaRef;
  };
}),

/***/ 6979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    wq: () => getSchemaSerdePlugin
  });
  var getSmithyContext = __webpack_require__(3753);
  var httpResponse = __webpack_require__(7291);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/schemas/operation.js
  const operation = (namespace, name, traits, input, output) => ({
    name: name,
    namespace: namespace,
    traits: traits,
    input: input,
    output: output
  });
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaDeserializationMiddleware.js
  const schemaDeserializationMiddleware = config => (next, context) => async args => {
    const {response: response} = await next(args);
    const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    try {
      const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
        ...config,
        ...context
      }, response);
      return {
        response: response,
        output: parsed
      };
    } catch (error) {
      Object.defineProperty(error, "$response", {
        value: response,
        enumerable: false,
        writable: false,
        configurable: false
      });
      if (!("$metadata" in error)) {
        const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
        try {
          error.message += "\n  " + hint;
        } catch (ignored) {
          if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") console.warn(hint); else context.logger?.warn?.(hint);
        }
        if (typeof error.$responseBodyText !== "undefined") if (error.$response) error.$response.body = error.$responseBodyText;
        try {
          if (httpResponse.c.isInstance(response)) {
            const {headers: headers = {}, statusCode: statusCode} = response;
            const headerEntries = Object.entries(headers);
            error.$metadata = {
              httpStatusCode: statusCode,
              requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
              extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
              cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
            };
          }
        } catch (ignored) {}
      }
      throw error;
    }
  };
  const findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [ void 0, void 0 ])[1];
  var toEndpointV1 = __webpack_require__(89);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/schemaSerializationMiddleware.js
  const schemaSerializationMiddleware = config => (next, context) => async args => {
    const {operationSchema: operationSchema} = (0, getSmithyContext.u)(context);
    const [, ns, n, t, i, o] = operationSchema ?? [];
    const endpoint = context.endpointV2 ? async () => (0, toEndpointV1.a)(context.endpointV2) : config.endpoint;
    const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
      ...config,
      ...context,
      endpoint: endpoint
    });
    return next({
      ...args,
      request: request
    });
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
  const deserializerMiddlewareOption = {
    name: "deserializerMiddleware",
    step: "deserialize",
    tags: [ "DESERIALIZER" ],
    override: true
  };
  const serializerMiddlewareOption = {
    name: "serializerMiddleware",
    step: "serialize",
    tags: [ "SERIALIZER" ],
    override: true
  };
  function getSchemaSerdePlugin(config) {
    return {
      applyToStack: commandStack => {
        commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
        commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
        config.protocol.setSerdeContext(config);
      }
    };
  }
}),

/***/ 6627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    l1: () => NormalizedSchema
  });
  var _deref__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8934);
  var _translateTraits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
  const anno = {
    it: Symbol.for("@smithy/nor-struct-it"),
    ns: Symbol.for("@smithy/ns")
  };
  const simpleSchemaCacheN = [];
  const simpleSchemaCacheS = {};
  class NormalizedSchema {
    ref;
    memberName;
    static symbol=Symbol.for("@smithy/nor");
    symbol=NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
      this.ref = ref;
      this.memberName = memberName;
      const traitStack = [];
      let _ref = ref;
      let schema = ref;
      this._isMemberSchema = false;
      while (isMemberSchema(_ref)) {
        traitStack.push(_ref[1]);
        _ref = _ref[0];
        schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(_ref);
        this._isMemberSchema = true;
      }
      if (traitStack.length > 0) {
        this.memberTraits = {};
        for (let i = traitStack.length - 1; i >= 0; --i) {
          const traitSet = traitStack[i];
          Object.assign(this.memberTraits, (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traitSet));
        }
      } else this.memberTraits = 0;
      if (schema instanceof NormalizedSchema) {
        const computedMemberTraits = this.memberTraits;
        Object.assign(this, schema);
        this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
        this.normalizedTraits = void 0;
        this.memberName = memberName ?? schema.memberName;
        return;
      }
      this.schema = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(schema);
      if (isStaticSchema(this.schema)) {
        this.name = `${this.schema[1]}#${this.schema[2]}`;
        this.traits = this.schema[3];
      } else {
        this.name = this.memberName ?? String(schema);
        this.traits = 0;
      }
      if (this._isMemberSchema && !memberName) throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
    static [Symbol.hasInstance](lhs) {
      const isPrototype = this.prototype.isPrototypeOf(lhs);
      if (!isPrototype && typeof lhs === "object" && lhs !== null) {
        const ns = lhs;
        return ns.symbol === this.symbol;
      }
      return isPrototype;
    }
    static of(ref) {
      const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
      if (typeof ref === "number") {
        if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
      } else if (typeof ref === "string") {
        if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
      } else if (keyAble) if (ref[anno.ns]) return ref[anno.ns];
      const sc = (0, _deref__WEBPACK_IMPORTED_MODULE_0__.L)(ref);
      if (sc instanceof NormalizedSchema) return sc;
      if (isMemberSchema(sc)) {
        const [ns, traits] = sc;
        if (ns instanceof NormalizedSchema) {
          Object.assign(ns.getMergedTraits(), (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(traits));
          return ns;
        }
        throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
      }
      const ns = new NormalizedSchema(sc);
      if (keyAble) return ref[anno.ns] = ns;
      if (typeof sc === "string") return simpleSchemaCacheS[sc] = ns;
      if (typeof sc === "number") return simpleSchemaCacheN[sc] = ns;
      return ns;
    }
    getSchema() {
      const sc = this.schema;
      if (Array.isArray(sc) && sc[0] === 0) return sc[4];
      return sc;
    }
    getName(withNamespace = false) {
      const {name: name} = this;
      const short = !withNamespace && name && name.includes("#");
      return short ? name.split("#")[1] : name || void 0;
    }
    getMemberName() {
      return this.memberName;
    }
    isMemberSchema() {
      return this._isMemberSchema;
    }
    isListSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
    }
    isMapSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
    }
    isStructSchema() {
      const sc = this.getSchema();
      if (typeof sc !== "object") return false;
      const id = sc[0];
      return id === 3 || id === -3 || id === 4;
    }
    isUnionSchema() {
      const sc = this.getSchema();
      if (typeof sc !== "object") return false;
      return sc[0] === 4;
    }
    isBlobSchema() {
      const sc = this.getSchema();
      return sc === 21 || sc === 42;
    }
    isTimestampSchema() {
      const sc = this.getSchema();
      return typeof sc === "number" && sc >= 4 && sc <= 7;
    }
    isUnitSchema() {
      return this.getSchema() === "unit";
    }
    isDocumentSchema() {
      return this.getSchema() === 15;
    }
    isStringSchema() {
      return this.getSchema() === 0;
    }
    isBooleanSchema() {
      return this.getSchema() === 2;
    }
    isNumericSchema() {
      return this.getSchema() === 1;
    }
    isBigIntegerSchema() {
      return this.getSchema() === 17;
    }
    isBigDecimalSchema() {
      return this.getSchema() === 19;
    }
    isStreaming() {
      const {streaming: streaming} = this.getMergedTraits();
      return !!streaming || this.getSchema() === 42;
    }
    isIdempotencyToken() {
      return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
      return this.normalizedTraits ?? (this.normalizedTraits = {
        ...this.getOwnTraits(),
        ...this.getMemberTraits()
      });
    }
    getMemberTraits() {
      return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.memberTraits);
    }
    getOwnTraits() {
      return (0, _translateTraits__WEBPACK_IMPORTED_MODULE_1__.c)(this.traits);
    }
    getKeySchema() {
      const [isDoc, isMap] = [ this.isDocumentSchema(), this.isMapSchema() ];
      if (!isDoc && !isMap) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
      const schema = this.getSchema();
      const memberSchema = isDoc ? 15 : schema[4] ?? 0;
      return member([ memberSchema, 0 ], "key");
    }
    getValueSchema() {
      const sc = this.getSchema();
      const [isDoc, isMap, isList] = [ this.isDocumentSchema(), this.isMapSchema(), this.isListSchema() ];
      const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
      if (memberSchema != null) return member([ memberSchema, 0 ], isMap ? "value" : "member");
      throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
      const struct = this.getSchema();
      if (this.isStructSchema() && struct[4].includes(memberName)) {
        const i = struct[4].indexOf(memberName);
        const memberSchema = struct[5][i];
        return member(isMemberSchema(memberSchema) ? memberSchema : [ memberSchema, 0 ], memberName);
      }
      if (this.isDocumentSchema()) return member([ 15, 0 ], memberName);
      throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
      const buffer = {};
      try {
        for (const [k, v] of this.structIterator()) buffer[k] = v;
      } catch (ignored) {}
      return buffer;
    }
    getEventStreamMember() {
      if (this.isStructSchema()) for (const [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
      return "";
    }
    * structIterator() {
      if (this.isUnitSchema()) return;
      if (!this.isStructSchema()) throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
      const struct = this.getSchema();
      const z = struct[4].length;
      let it = struct[anno.it];
      if (it && z === it.length) {
        yield* it;
        return;
      }
      it = Array(z);
      for (let i = 0; i < z; ++i) {
        const k = struct[4][i];
        const v = member([ struct[5][i], 0 ], k);
        yield it[i] = [ k, v ];
      }
      struct[anno.it] = it;
    }
  }
  function member(memberSchema, memberName) {
    if (memberSchema instanceof NormalizedSchema) return Object.assign(memberSchema, {
      memberName: memberName,
      _isMemberSchema: true
    });
    const internalCtorAccess = NormalizedSchema;
    return new internalCtorAccess(memberSchema, memberName);
  }
  const isMemberSchema = sc => Array.isArray(sc) && sc.length === 2;
  const isStaticSchema = sc => Array.isArray(sc) && sc.length >= 5;
}),

/***/ 4018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    c: () => translateTraits
  });
  const traitsCache = [];
  function translateTraits(indicator) {
    if (typeof indicator === "object") return indicator;
    indicator |= 0;
    if (traitsCache[indicator]) return traitsCache[indicator];
    const traits = {};
    let i = 0;
    for (const trait of [ "httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams" ]) if ((indicator >> i++ & 1) === 1) traits[trait] = 1;
    return traitsCache[indicator] = traits;
  }
}),

/***/ 3277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => concatBytes
  });
  function concatBytes(arrays, length) {
    if (length === void 0) {
      length = 0;
      for (const bytes of arrays) length += bytes.byteLength;
    }
    const result = new Uint8Array(length);
    let offset = 0;
    for (const buf of arrays) {
      result.set(buf, offset);
      offset += buf.byteLength;
    }
    return result;
  }
}),

/***/ 8227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    JV: () => dateToUtcString,
    l3: () => parseEpochTimestamp,
    EI: () => parseRfc3339DateTime,
    t_: () => parseRfc3339DateTimeWithOffset,
    xE: () => parseRfc7231DateTime
  });
  const expectNumber = value => {
    if (value === null || value === void 0) return;
    if (typeof value === "string") {
      const parsed = parseFloat(value);
      if (!Number.isNaN(parsed)) {
        if (String(parsed) !== String(value)) logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
        return parsed;
      }
    }
    if (typeof value === "number") return value;
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  };
  const MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
  const expectFloat32 = value => {
    const expected = expectNumber(value);
    if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0) if (Math.abs(expected) > MAX_FLOAT) throw new TypeError(`Expected 32-bit float, got ${value}`);
    return expected;
  };
  const expectLong = value => {
    if (value === null || value === void 0) return;
    if (Number.isInteger(value) && !Number.isNaN(value)) return value;
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  };
  const expectShort = value => expectSizedInt(value, 16);
  const expectByte = value => expectSizedInt(value, 8);
  const expectSizedInt = (value, size) => {
    const expected = expectLong(value);
    if (expected !== void 0 && castInt(expected, size) !== expected) throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
    return expected;
  };
  const castInt = (value, size) => {
    switch (size) {
     case 32:
      return Int32Array.of(value)[0];

     case 16:
      return Int16Array.of(value)[0];

     case 8:
      return Int8Array.of(value)[0];
    }
  };
  const strictParseDouble = value => {
    if (typeof value == "string") return expectNumber(parseNumber(value));
    return expectNumber(value);
  };
  const strictParseFloat32 = value => {
    if (typeof value == "string") return expectFloat32(parseNumber(value));
    return expectFloat32(value);
  };
  const NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
  const parseNumber = value => {
    const matches = value.match(NUMBER_REGEX);
    if (matches === null || matches[0].length !== value.length) throw new TypeError(`Expected real number, got implicit NaN`);
    return parseFloat(value);
  };
  const strictParseShort = value => {
    if (typeof value === "string") return expectShort(parseNumber(value));
    return expectShort(value);
  };
  const strictParseByte = value => {
    if (typeof value === "string") return expectByte(parseNumber(value));
    return expectByte(value);
  };
  const stackTraceWarning = message => String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter(s => !s.includes("stackTraceWarning")).join("\n");
  const logger = {
    warn: console.warn
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
  const DAYS = [ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" ];
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dateToUtcString(date) {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const dayOfWeek = date.getUTCDay();
    const dayOfMonthInt = date.getUTCDate();
    const hoursInt = date.getUTCHours();
    const minutesInt = date.getUTCMinutes();
    const secondsInt = date.getUTCSeconds();
    const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
    const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
    const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
    const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
    return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }
  const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
  const parseRfc3339DateTime = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
    const match = RFC3339.exec(value);
    if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    return buildDate(year, month, day, {
      hours: hours,
      minutes: minutes,
      seconds: seconds,
      fractionalMilliseconds: fractionalMilliseconds
    });
  };
  const RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
  const parseRfc3339DateTimeWithOffset = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-3339 date-times must be expressed as strings");
    const match = RFC3339_WITH_OFFSET.exec(value);
    if (!match) throw new TypeError("Invalid RFC-3339 date-time value");
    const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
    const year = strictParseShort(stripLeadingZeroes(yearStr));
    const month = parseDateValue(monthStr, "month", 1, 12);
    const day = parseDateValue(dayStr, "day", 1, 31);
    const date = buildDate(year, month, day, {
      hours: hours,
      minutes: minutes,
      seconds: seconds,
      fractionalMilliseconds: fractionalMilliseconds
    });
    if (offsetStr.toUpperCase() != "Z") date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr));
    return date;
  };
  const IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
  const ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
  const parseRfc7231DateTime = value => {
    if (value === null || value === void 0) return;
    if (typeof value !== "string") throw new TypeError("RFC-7231 date-times must be expressed as strings");
    let match = IMF_FIXDATE.exec(value);
    if (match) {
      const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      });
    }
    match = RFC_850_DATE.exec(value);
    if (match) {
      const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      }));
    }
    match = ASC_TIME.exec(value);
    if (match) {
      const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
      return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
        hours: hours,
        minutes: minutes,
        seconds: seconds,
        fractionalMilliseconds: fractionalMilliseconds
      });
    }
    throw new TypeError("Invalid RFC-7231 date-time value");
  };
  const parseEpochTimestamp = value => {
    if (value === null || value === void 0) return;
    let valueAsDouble;
    if (typeof value === "number") valueAsDouble = value; else if (typeof value === "string") valueAsDouble = strictParseDouble(value); else if (typeof value === "object" && value.tag === 1) valueAsDouble = value.value; else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
    if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0) throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
    return new Date(Math.round(valueAsDouble * 1e3));
  };
  const buildDate = (year, month, day, time) => {
    const adjustedMonth = month - 1;
    validateDayOfMonth(year, adjustedMonth, day);
    return new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
  };
  const parseTwoDigitYear = value => {
    const thisYear = (new Date).getUTCFullYear();
    const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
    if (valueInThisCentury < thisYear) return valueInThisCentury + 100;
    return valueInThisCentury;
  };
  const FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
  const adjustRfc850Year = input => {
    if (input.getTime() - (new Date).getTime() > FIFTY_YEARS_IN_MILLIS) return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
    return input;
  };
  const parseMonthByShortName = value => {
    const monthIdx = MONTHS.indexOf(value);
    if (monthIdx < 0) throw new TypeError(`Invalid month: ${value}`);
    return monthIdx + 1;
  };
  const DAYS_IN_MONTH = [ 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ];
  const validateDayOfMonth = (year, month, day) => {
    let maxDays = DAYS_IN_MONTH[month];
    if (month === 1 && isLeapYear(year)) maxDays = 29;
    if (day > maxDays) throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
  };
  const isLeapYear = year => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const parseDateValue = (value, type, lower, upper) => {
    const dateVal = strictParseByte(stripLeadingZeroes(value));
    if (dateVal < lower || dateVal > upper) throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
    return dateVal;
  };
  const parseMilliseconds = value => {
    if (value === null || value === void 0) return 0;
    return strictParseFloat32("0." + value) * 1e3;
  };
  const parseOffsetToMilliseconds = value => {
    const directionStr = value[0];
    let direction = 1;
    if (directionStr == "+") direction = 1; else if (directionStr == "-") direction = -1; else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
    const hour = Number(value.substring(1, 3));
    const minute = Number(value.substring(4, 6));
    return direction * (hour * 60 + minute) * 60 * 1e3;
  };
  const stripLeadingZeroes = value => {
    let idx = 0;
    while (idx < value.length - 1 && value.charAt(idx) === "0") idx++;
    if (idx === 0) return value;
    return value.slice(idx);
  };
}),

/***/ 175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Mu: () => Uint8ArrayBlobAdapter,
    ec: () => generateIdempotencyToken,
    v4: () => v4
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    return class Uint8ArrayBlobAdapter extends Uint8Array {
      static fromString(source, encoding = "utf-8") {
        if (typeof source === "string") {
          if (encoding === "base64") return Uint8ArrayBlobAdapter.mutate(fromBase64(source));
          return Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
        }
        throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
      }
      static mutate(source) {
        Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype);
        return source;
      }
      transformToString(encoding = "utf-8") {
        if (encoding === "base64") return toBase64(this);
        return toUtf8(this);
      }
    };
  }
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
  const decimalToHex = Array.from({
    length: 256
  }, (_, i) => i.toString(16).padStart(2, "0"));
  function bindV4(getRandomValues) {
    if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") return () => crypto.randomUUID();
    return () => {
      const rnds = new Uint8Array(16);
      getRandomValues(rnds);
      rnds[6] = rnds[6] & 15 | 64;
      rnds[8] = rnds[8] & 63 | 128;
      return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
    };
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/index.js
  class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(toUtf8.P, fromUtf8.a, toBase64.n, fromBase64.E)){}
  const _getRandomValues = external_node_crypto_.getRandomValues;
  const v4 = bindV4(_getRandomValues);
  const generateIdempotencyToken = v4;
}),

/***/ 8345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    m: () => isArrayBuffer
  });
  const isArrayBuffer = arg => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
}),

/***/ 9565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    A: () => LazyJsonString
  });
  const LazyJsonString = function(val) {
    const str = Object.assign(new String(val), {
      deserializeJSON() {
        return JSON.parse(String(val));
      },
      toString() {
        return String(val);
      },
      toJSON() {
        return String(val);
      }
    });
    return str;
  };
  LazyJsonString.from = object => {
    if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) return object; else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) return LazyJsonString(String(object));
    return LazyJsonString(JSON.stringify(object));
  };
  LazyJsonString.fromObject = LazyJsonString.from;
}),

/***/ 3750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    G: () => splitHeader
  });
  const splitHeader = value => {
    const z = value.length;
    const values = [];
    let withinQuotes = false;
    let escaped = false;
    let anchor = 0;
    for (let i = 0; i < z; ++i) {
      const char = value[i];
      switch (char) {
       case `"`:
        if (!escaped) withinQuotes = !withinQuotes;
        break;

       case ",":
        if (!withinQuotes) {
          values.push(value.slice(anchor, i));
          anchor = i + 1;
        }
        break;

       default:
      }
      escaped = char === "\\" && !escaped;
    }
    values.push(value.slice(anchor));
    return values.map(v => {
      v = v.trim();
      const z = v.length;
      if (z < 2) return v;
      if (v[0] === `"` && v[z - 1] === `"`) {
        v = v.slice(1, z - 1);
        return v.replace(/\\(["\\])/g, "$1");
      }
      return v.replace(/\\"/g, '"');
    });
  };
}),

/***/ 7022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    E: () => fromBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6382);
  const BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
  const fromBase64 = input => {
    if (input.length * 3 % 4 !== 0) throw new TypeError(`Incorrect padding on base64 string.`);
    if (!BASE64_REGEX.exec(input)) throw new TypeError(`Invalid base64 string.`);
    const buffer = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "base64");
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  };
}),

/***/ 7307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    n: () => toBase64
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6382);
  var _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);
  const toBase64 = _input => {
    let input;
    if (typeof _input === "string") input = (0, _util_utf8_fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(_input); else input = _input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_1__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
}),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    n: () => calculateBodyLength
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const calculateBodyLength = body => {
    if (!body) return 0;
    if (typeof body === "string") return Buffer.byteLength(body); else if (typeof body.byteLength === "number") return body.byteLength; else if (typeof body.size === "number") return body.size; else if (typeof body.start === "number" && typeof body.end === "number") return body.end + 1 - body.start; else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_0__.ReadStream) if (body.path != null) return (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(body.path).size; else if (typeof body.fd === "number") return (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(body.fd).size;
    throw new Error(`Body Length computation failed for ${body}`);
  };
}),

/***/ 6382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Q: () => fromArrayBuffer,
    s: () => fromString
  });
  var _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8345);
  const fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
    if (!(0, _is_array_buffer_is_array_buffer__WEBPACK_IMPORTED_MODULE_0__.m)(input)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
    return Buffer.from(input, offset, length);
  };
  const fromString = (input, encoding) => {
    if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
    return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  };
}),

/***/ 706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    a: () => fromHex,
    n: () => toHex
  });
  const SHORT_TO_HEX = {};
  const HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
    let encodedByte = i.toString(16).toLowerCase();
    if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
    SHORT_TO_HEX[i] = encodedByte;
    HEX_TO_SHORT[encodedByte] = i;
  }
  function fromHex(encoded) {
    if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
    const out = new Uint8Array(encoded.length / 2);
    for (let i = 0; i < encoded.length; i += 2) {
      const encodedByte = encoded.slice(i, i + 2).toLowerCase();
      if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte]; else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
    return out;
  }
  function toHex(bytes) {
    let out = "";
    for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
    return out;
  }
}),

/***/ 9015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    c: () => sdk_stream_mixin_sdkStreamMixin
  });
  var external_node_stream_ = __webpack_require__(7075);
  var buffer_from = __webpack_require__(6382);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.browser.js
  const fromUtf8 = input => (new TextEncoder).encode(input);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/constants-for-browser.js
  const chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
  Object.entries(chars).reduce((acc, [i, c]) => {
    acc[c] = Number(i);
    return acc;
  }, {});
  const alphabetByValue = chars.split("");
  const bitsPerLetter = 6;
  const bitsPerByte = 8;
  const maxLetterValue = 63;
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
  function toBase64(_input) {
    let input;
    if (typeof _input === "string") input = fromUtf8(_input); else input = _input;
    const isArrayLike = typeof input === "object" && typeof input.length === "number";
    const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
    if (!isArrayLike && !isUint8Array) throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    let str = "";
    for (let i = 0; i < input.length; i += 3) {
      let bits = 0;
      let bitLength = 0;
      for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
        bits |= input[j] << (limit - j - 1) * bitsPerByte;
        bitLength += bitsPerByte;
      }
      const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
      bits <<= bitClusterCount * bitsPerLetter - bitLength;
      for (let k = 1; k <= bitClusterCount; k++) {
        const offset = (bitClusterCount - k) * bitsPerLetter;
        str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
      }
      str += "==".slice(0, 4 - bitClusterCount);
    }
    return str;
  }
  var hex_encoding = __webpack_require__(706);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.browser.js
  const toUtf8 = input => {
    if (typeof input === "string") return input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return new TextDecoder("utf-8").decode(input);
  };
  var stream_collector_browser = __webpack_require__(432);
  var stream_type_check = __webpack_require__(3296);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.browser.js
  const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdkStreamMixin = stream => {
    if (!isBlobInstance(stream) && !(0, stream_type_check.H)(stream)) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
    }
    let transformed = false;
    const transformToByteArray = async () => {
      if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      transformed = true;
      return await (0, stream_collector_browser.kv)(stream);
    };
    const blobToWebStream = blob => {
      if (typeof blob.stream !== "function") throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n" + "If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
      return blob.stream();
    };
    return Object.assign(stream, {
      transformToByteArray: transformToByteArray,
      transformToString: async encoding => {
        const buf = await transformToByteArray();
        if (encoding === "base64") return toBase64(buf); else if (encoding === "hex") return (0, 
        hex_encoding.n)(buf); else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf); else if (typeof TextDecoder === "function") return new TextDecoder(encoding).decode(buf); else throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
      },
      transformToWebStream: () => {
        if (transformed) throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        transformed = true;
        if (isBlobInstance(stream)) return blobToWebStream(stream); else if ((0, stream_type_check.H)(stream)) return stream; else throw new Error(`Cannot transform payload to web stream, got ${stream}`);
      }
    });
  };
  const isBlobInstance = stream => typeof Blob === "function" && stream instanceof Blob;
  var stream_collector = __webpack_require__(5606);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/sdk-stream-mixin.js
  const sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  const sdk_stream_mixin_sdkStreamMixin = stream => {
    if (!(stream instanceof external_node_stream_.Readable)) try {
      return sdkStreamMixin(stream);
    } catch (ignored) {
      const name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
    let transformed = false;
    const transformToByteArray = async () => {
      if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      transformed = true;
      return await (0, stream_collector.k)(stream);
    };
    return Object.assign(stream, {
      transformToByteArray: transformToByteArray,
      transformToString: async encoding => {
        const buf = await transformToByteArray();
        if (encoding === void 0 || Buffer.isEncoding(encoding)) return (0, buffer_from.Q)(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding); else {
          const decoder = new TextDecoder(encoding);
          return decoder.decode(buf);
        }
      },
      transformToWebStream: () => {
        if (transformed) throw new Error(sdk_stream_mixin_ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
        if (stream.readableFlowing !== null) throw new Error("The stream has been consumed by other callbacks.");
        if (typeof external_node_stream_.Readable.toWeb !== "function") throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
        transformed = true;
        return external_node_stream_.Readable.toWeb(stream);
      }
    });
  };
}),

/***/ 432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Bq: () => collectReadableStream,
    kS: () => collectBlob,
    kv: () => streamCollector
  });
  var _concatBytes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3277);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3296);
  const streamCollector = async stream => {
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_0__.q)(stream)) return collectBlob(stream);
    return collectReadableStream(stream);
  };
  async function collectBlob(blob) {
    return blob.arrayBuffer().then(ab => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
    const chunks = [];
    const reader = stream.getReader();
    let length = 0;
    while (true) {
      const {done: done, value: value} = await reader.read();
      if (value) {
        chunks.push(value);
        length += value.length;
      }
      if (done) break;
    }
    return (0, _concatBytes__WEBPACK_IMPORTED_MODULE_1__.I)(chunks, length);
  }
}),

/***/ 5606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => streamCollector
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var _concatBytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3277);
  var _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(432);
  var _stream_type_check__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3296);
  const streamCollector = stream => {
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.q)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.kS)(stream);
    if ((0, _stream_type_check__WEBPACK_IMPORTED_MODULE_1__.H)(stream)) return (0, _stream_collector_browser__WEBPACK_IMPORTED_MODULE_2__.Bq)(stream);
    return new Promise((resolve, reject) => {
      const collector = new Collector;
      const nodeStream = stream;
      nodeStream.pipe(collector);
      nodeStream.on("error", err => {
        collector.end();
        reject(err);
      });
      collector.on("error", reject);
      collector.on("finish", function() {
        const bytes = (0, _concatBytes__WEBPACK_IMPORTED_MODULE_3__.I)(this.bufferedBytes);
        resolve(bytes);
      });
    });
  };
  class Collector extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable {
    bufferedBytes=[];
    _write(chunk, encoding, callback) {
      this.bufferedBytes.push(chunk);
      callback();
    }
  }
}),

/***/ 3296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    H: () => isReadableStream,
    q: () => isBlob
  });
  const isReadableStream = stream => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
  const isBlob = blob => typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
}),

/***/ 4574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    a: () => fromUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6382);
  const fromUtf8 = input => {
    const buf = (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.s)(input, "utf8");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  };
}),

/***/ 1821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    F: () => toUint8Array
  });
  var _fromUtf8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);
  const toUint8Array = data => {
    if (data instanceof Uint8Array) return data;
    if (typeof data === "string") return (0, _fromUtf8__WEBPACK_IMPORTED_MODULE_0__.a)(data);
    if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    return new Uint8Array(data);
  };
}),

/***/ 1787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    P: () => toUtf8
  });
  var _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6382);
  const toUtf8 = input => {
    if (typeof input === "string") return input;
    if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return (0, _util_buffer_from_buffer_from__WEBPACK_IMPORTED_MODULE_0__.Q)(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  };
}),

/***/ 5694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    D: () => NumericValue
  });
  const format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
    string;
    type;
    constructor(string, type) {
      this.string = string;
      this.type = type;
      if (!format.test(string)) throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
    }
    toString() {
      return this.string;
    }
    static [Symbol.hasInstance](object) {
      if (!object || typeof object !== "object") return false;
      const _nv = object;
      return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
    }
  }
}),

/***/ 5298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    T: () => writeKey
  });
  function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", {
      value: void 0,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
}),

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    u: () => getSmithyContext
  });
  var _smithy_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
  const getSmithyContext = context => context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] || (context[_smithy_types__WEBPACK_IMPORTED_MODULE_0__.V] = {});
}),

/***/ 1871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    K: () => HttpRequest
  });
  class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
      this.method = options.method || "GET";
      this.hostname = options.hostname || "localhost";
      this.port = options.port;
      this.query = options.query || {};
      this.headers = options.headers || {};
      this.body = options.body;
      this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
      this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
      this.username = options.username;
      this.password = options.password;
      this.fragment = options.fragment;
    }
    static clone(request) {
      const cloned = new HttpRequest({
        ...request,
        headers: {
          ...request.headers
        }
      });
      if (cloned.query) cloned.query = cloneQuery(cloned.query);
      return cloned;
    }
    static isInstance(request) {
      if (!request) return false;
      const req = request;
      return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
    }
    clone() {
      return HttpRequest.clone(this);
    }
  }
  function cloneQuery(query) {
    return Object.keys(query).reduce((carry, paramName) => {
      const param = query[paramName];
      return {
        ...carry,
        [paramName]: Array.isArray(param) ? [ ...param ] : param
      };
    }, {});
  }
}),

/***/ 6370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    X: () => isValidHostLabel
  });
  const VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
  const isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
    const labels = value.split(".");
    for (const label of labels) if (!isValidHostLabel(label)) return false;
    return true;
  };
}),

/***/ 4876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    t: () => normalizeProvider
  });
  const normalizeProvider = input => {
    if (typeof input === "function") return input;
    const promisified = Promise.resolve(input);
    return () => promisified;
  };
}),

/***/ 6663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    D: () => parseUrl
  });
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
  function parseQueryString(querystring) {
    const query = {};
    querystring = querystring.replace(/^\?/, "");
    if (querystring) for (const pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key);
      if (value) value = decodeURIComponent(value);
      if (!(key in query)) query[key] = value; else if (Array.isArray(query[key])) query[key].push(value); else query[key] = [ query[key], value ];
    }
    return query;
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js
  const parseUrl = url => {
    if (typeof url === "string") return parseUrl(new URL(url));
    const {hostname: hostname, pathname: pathname, port: port, protocol: protocol, search: search} = url;
    let query;
    if (search) query = parseQueryString(search);
    return {
      hostname: hostname,
      port: port ? parseInt(port) : void 0,
      protocol: protocol,
      path: pathname,
      query: query
    };
  };
}),

/***/ 89:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    a: () => toEndpointV1
  });
  var _hasOwn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6852);
  var _parseUrl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6663);
  const toEndpointV1 = endpoint => {
    if (typeof endpoint === "object") {
      if ("url" in endpoint) {
        const v1Endpoint = (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint.url);
        if (endpoint.headers) {
          v1Endpoint.headers = {};
          for (const name in endpoint.headers) {
            if (!(0, _hasOwn__WEBPACK_IMPORTED_MODULE_1__.$)(endpoint.headers, name)) continue;
            v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
          }
        }
        return v1Endpoint;
      }
      return endpoint;
    }
    return (0, _parseUrl__WEBPACK_IMPORTED_MODULE_0__.D)(endpoint);
  };
}),

/***/ 8654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    B: () => SignatureV4
  });
  var hex_encoding = __webpack_require__(706);
  var toUint8Array = __webpack_require__(1821);
  var transport_hasOwn = __webpack_require__(6852);
  var fromUtf8 = __webpack_require__(4574);
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
  class HeaderFormatter {
    format(headers) {
      const chunks = [];
      for (const headerName in headers) {
        if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
        const bytes = (0, fromUtf8.a)(headerName);
        chunks.push(Uint8Array.from([ bytes.byteLength ]), bytes, this.formatHeaderValue(headers[headerName]));
      }
      const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
      let position = 0;
      for (const chunk of chunks) {
        out.set(chunk, position);
        position += chunk.byteLength;
      }
      return out;
    }
    formatHeaderValue(header) {
      switch (header.type) {
       case "boolean":
        return Uint8Array.from([ header.value ? 0 : 1 ]);

       case "byte":
        return Uint8Array.from([ 2, header.value ]);

       case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        shortView.setUint8(0, 3);
        shortView.setInt16(1, header.value, false);
        return new Uint8Array(shortView.buffer);

       case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        intView.setUint8(0, 4);
        intView.setInt32(1, header.value, false);
        return new Uint8Array(intView.buffer);

       case "long":
        const longBytes = new Uint8Array(9);
        longBytes[0] = 5;
        longBytes.set(header.value.bytes, 1);
        return longBytes;

       case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;

       case "string":
        const utf8Bytes = (0, fromUtf8.a)(header.value);
        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7);
        strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        strBytes.set(utf8Bytes, 3);
        return strBytes;

       case "timestamp":
        const tsBytes = new Uint8Array(9);
        tsBytes[0] = 8;
        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
        return tsBytes;

       case "uuid":
        if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
        const uuidBytes = new Uint8Array(17);
        uuidBytes[0] = 9;
        uuidBytes.set((0, hex_encoding.a)(header.value.replace(/-/g, "")), 1);
        return uuidBytes;
      }
    }
  }
  var HEADER_VALUE_TYPE;
  (function(HEADER_VALUE_TYPE) {
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
    HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
  })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
  const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
    bytes;
    constructor(bytes) {
      this.bytes = bytes;
      if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(number) {
      if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
      const bytes = new Uint8Array(8);
      for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, 
      remaining /= 256) bytes[i] = remaining;
      if (number < 0) negate(bytes);
      return new Int64(bytes);
    }
    valueOf() {
      const bytes = this.bytes.slice(0);
      const negative = bytes[0] & 128;
      if (negative) negate(bytes);
      return parseInt((0, hex_encoding.n)(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  }
  function negate(bytes) {
    for (let i = 0; i < 8; i++) bytes[i] ^= 255;
    for (let i = 7; i > -1; i--) {
      bytes[i]++;
      if (bytes[i] !== 0) break;
    }
  }
  var normalizeProvider = __webpack_require__(4876);
  var escape_uri = __webpack_require__(7270);
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/constants.js
  const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
  const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
  const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
  const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
  const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
  const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
  const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
  const AUTH_HEADER = "authorization";
  const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
  const DATE_HEADER = "date";
  const GENERATED_HEADERS = [ AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER ];
  const SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
  const SHA256_HEADER = "x-amz-content-sha256";
  const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
  const ALWAYS_UNSIGNABLE_HEADERS = {
    authorization: true,
    "cache-control": true,
    connection: true,
    expect: true,
    from: true,
    "keep-alive": true,
    "max-forwards": true,
    pragma: true,
    referer: true,
    te: true,
    trailer: true,
    "transfer-encoding": true,
    upgrade: true,
    "user-agent": true,
    "x-amzn-trace-id": true
  };
  const PROXY_HEADER_PATTERN = /^proxy-/;
  const SEC_HEADER_PATTERN = /^sec-/;
  const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
  const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
  const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
  const MAX_CACHE_SIZE = 50;
  const KEY_TYPE_IDENTIFIER = "aws4_request";
  const MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
  const getCanonicalQuery = ({query: query = {}}) => {
    const keys = [];
    const serialized = {};
    for (const key in query) {
      if (!(0, transport_hasOwn.$)(query, key)) continue;
      if (key.toLowerCase() === SIGNATURE_HEADER) continue;
      const encodedKey = (0, escape_uri.o)(key);
      keys.push(encodedKey);
      const value = query[key];
      if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${(0, escape_uri.o)(value)}`; else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([ `${encodedKey}=${(0, 
      escape_uri.o)(value)}` ]), []).sort().join("&");
    }
    return keys.sort().map(key => serialized[key]).filter(serialized => serialized).join("&");
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/utilDate.js
  const iso8601 = time => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  const toDate = time => {
    if (typeof time === "number") return new Date(time * 1e3);
    if (typeof time === "string") {
      if (Number(time)) return new Date(Number(time) * 1e3);
      return new Date(time);
    }
    return time;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
  class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
      this.service = service;
      this.sha256 = sha256;
      this.uriEscapePath = uriEscapePath;
      this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
      this.regionProvider = (0, normalizeProvider.t)(region);
      this.credentialProvider = (0, normalizeProvider.t)(credentials);
    }
    createCanonicalRequest(request, canonicalHeaders, payloadHash) {
      const sortedHeaders = Object.keys(canonicalHeaders).sort();
      return `${request.method}\n${this.getCanonicalPath(request)}\n${getCanonicalQuery(request)}\n${sortedHeaders.map(name => `${name}:${canonicalHeaders[name]}`).join("\n")}\n\n${sortedHeaders.join(";")}\n${payloadHash}`;
    }
    async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
      const hash = new this.sha256;
      hash.update((0, toUint8Array.F)(canonicalRequest));
      const hashedRequest = await hash.digest();
      return `${algorithmIdentifier}\n${longDate}\n${credentialScope}\n${(0, hex_encoding.n)(hashedRequest)}`;
    }
    getCanonicalPath({path: path}) {
      if (this.uriEscapePath) {
        const normalizedPathSegments = [];
        for (const pathSegment of path.split("/")) {
          if (pathSegment?.length === 0) continue;
          if (pathSegment === ".") continue;
          if (pathSegment === "..") normalizedPathSegments.pop(); else normalizedPathSegments.push(pathSegment);
        }
        const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
        const doubleEncoded = (0, escape_uri.o)(normalizedPath);
        return doubleEncoded.replace(/%2F/g, "/");
      }
      return path;
    }
    validateResolvedCredentials(credentials) {
      if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
    }
    formatDate(now) {
      const longDate = iso8601(now).replace(/[-:]/g, "");
      return {
        longDate: longDate,
        shortDate: longDate.slice(0, 8)
      };
    }
    getCanonicalHeaderList(headers) {
      return Object.keys(headers).sort().join(";");
    }
  }
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
  const signingKeyCache = {};
  const cacheQueue = [];
  const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
  const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
    const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
    const cacheKey = `${shortDate}:${region}:${service}:${(0, hex_encoding.n)(credsHash)}:${credentials.sessionToken}`;
    if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
    cacheQueue.push(cacheKey);
    while (cacheQueue.length > MAX_CACHE_SIZE) delete signingKeyCache[cacheQueue.shift()];
    let key = `AWS4${credentials.secretAccessKey}`;
    for (const signable of [ shortDate, region, service, KEY_TYPE_IDENTIFIER ]) key = await hmac(sha256Constructor, key, signable);
    return signingKeyCache[cacheKey] = key;
  };
  const hmac = (ctor, secret, data) => {
    const hash = new ctor(secret);
    hash.update((0, toUint8Array.F)(data));
    return hash.digest();
  };
  var writeKey = __webpack_require__(5298);
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
  const getCanonicalHeaders = ({headers: headers}, unsignableHeaders, signableHeaders) => {
    const canonical = {};
    for (const headerName of Object.keys(headers).sort()) {
      if (headers[headerName] == void 0) continue;
      const canonicalHeaderName = headerName.toLowerCase();
      if ((0, transport_hasOwn.$)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
      if (canonicalHeaderName === "__proto__") (0, writeKey.T)(canonical);
      canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
    }
    return canonical;
  };
  var is_array_buffer = __webpack_require__(8345);
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
  const getPayloadHash = async ({headers: headers, body: body}, hashConstructor) => {
    for (const headerName in headers) {
      if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
      if (headerName.toLowerCase() === SHA256_HEADER) return headers[headerName];
    }
    if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, 
    is_array_buffer.m)(body)) {
      const hashCtor = new hashConstructor;
      hashCtor.update((0, toUint8Array.F)(body));
      return (0, hex_encoding.n)(await hashCtor.digest());
    }
    return UNSIGNED_PAYLOAD;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/headerUtil.js
  const hasHeader = (soughtHeader, headers) => {
    soughtHeader = soughtHeader.toLowerCase();
    for (const headerName in headers) {
      if (!(0, transport_hasOwn.$)(headers, headerName)) continue;
      if (soughtHeader === headerName.toLowerCase()) return true;
    }
    return false;
  };
  var httpRequest = __webpack_require__(1871);
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
  const moveHeadersToQuery = (request, options = {}) => {
    const {headers: headers, query: query = {}} = httpRequest.K.clone(request);
    for (const name in headers) {
      if (!(0, transport_hasOwn.$)(headers, name)) continue;
      const lname = name.toLowerCase();
      if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
        query[name] = headers[name];
        delete headers[name];
      }
    }
    return {
      ...request,
      headers: headers,
      query: query
    };
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
  const prepareRequest = request => {
    request = httpRequest.K.clone(request);
    for (const headerName in request.headers) {
      if (!(0, transport_hasOwn.$)(request.headers, headerName)) continue;
      if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
    }
    return request;
  };
  // CONCATENATED MODULE: ../node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
  class SignatureV4 extends SignatureV4Base {
    headerFormatter=new HeaderFormatter;
    constructor({applyChecksum: applyChecksum, credentials: credentials, region: region, service: service, sha256: sha256, uriEscapePath: uriEscapePath = true}) {
      super({
        applyChecksum: applyChecksum,
        credentials: credentials,
        region: region,
        service: service,
        sha256: sha256,
        uriEscapePath: uriEscapePath
      });
    }
    async presign(originalRequest, options = {}) {
      const {signingDate: signingDate = new Date, expiresIn: expiresIn = 3600, unsignableHeaders: unsignableHeaders, unhoistableHeaders: unhoistableHeaders, signableHeaders: signableHeaders, hoistableHeaders: hoistableHeaders, signingRegion: signingRegion, signingService: signingService} = options;
      const credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
      if (expiresIn > MAX_PRESIGNED_TTL) return Promise.reject("Signature version 4 presigned URLs" + " must have an expiration date less than one week in" + " the future");
      const scope = createScope(shortDate, region, signingService ?? this.service);
      const request = moveHeadersToQuery(prepareRequest(originalRequest), {
        unhoistableHeaders: unhoistableHeaders,
        hoistableHeaders: hoistableHeaders
      });
      if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
      request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
      request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
      request.query[AMZ_DATE_QUERY_PARAM] = longDate;
      request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
      const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
      request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
      request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
      return request;
    }
    async sign(toSign, options) {
      if (typeof toSign === "string") return this.signString(toSign, options); else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options); else if (toSign.message) return this.signMessage(toSign, options); else return this.signRequest(toSign, options);
    }
    async signEvent({headers: headers, payload: payload}, {signingDate: signingDate = new Date, priorSignature: priorSignature, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
      const region = signingRegion ?? await this.regionProvider();
      const {shortDate: shortDate, longDate: longDate} = this.formatDate(signingDate);
      const scope = createScope(shortDate, region, signingService ?? this.service);
      const hashedPayload = await getPayloadHash({
        headers: {},
        body: payload
      }, this.sha256);
      const hash = new this.sha256;
      hash.update(headers);
      const hashedHeaders = (0, hex_encoding.n)(await hash.digest());
      const stringToSign = [ EVENT_ALGORITHM_IDENTIFIER, longDate, scope, priorSignature, hashedHeaders, hashedPayload ].join("\n");
      return this.signString(stringToSign, {
        signingDate: signingDate,
        signingRegion: region,
        signingService: signingService,
        eventStreamCredentials: eventStreamCredentials
      });
    }
    async signMessage(signableMessage, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials}) {
      const promise = this.signEvent({
        headers: this.headerFormatter.format(signableMessage.message.headers),
        payload: signableMessage.message.body
      }, {
        signingDate: signingDate,
        signingRegion: signingRegion,
        signingService: signingService,
        priorSignature: signableMessage.priorSignature,
        eventStreamCredentials: eventStreamCredentials
      });
      return promise.then(signature => ({
        message: signableMessage.message,
        signature: signature
      }));
    }
    async signString(stringToSign, {signingDate: signingDate = new Date, signingRegion: signingRegion, signingService: signingService, eventStreamCredentials: eventStreamCredentials} = {}) {
      const credentials = eventStreamCredentials ?? await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const {shortDate: shortDate} = this.formatDate(signingDate);
      const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
      hash.update((0, toUint8Array.F)(stringToSign));
      return (0, hex_encoding.n)(await hash.digest());
    }
    async signRequest(requestToSign, {signingDate: signingDate = new Date, signableHeaders: signableHeaders, unsignableHeaders: unsignableHeaders, signingRegion: signingRegion, signingService: signingService} = {}) {
      const credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      const region = signingRegion ?? await this.regionProvider();
      const request = prepareRequest(requestToSign);
      const {longDate: longDate, shortDate: shortDate} = this.formatDate(signingDate);
      const scope = createScope(shortDate, region, signingService ?? this.service);
      request.headers[AMZ_DATE_HEADER] = longDate;
      if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
      const payloadHash = await getPayloadHash(request, this.sha256);
      if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
      const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
      const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
      request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} ` + `Credential=${credentials.accessKeyId}/${scope}, ` + `SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, ` + `Signature=${signature}`;
      return request;
    }
    async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
      const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
      const hash = new this.sha256(await keyPromise);
      hash.update((0, toUint8Array.F)(stringToSign));
      return (0, hex_encoding.n)(await hash.digest());
    }
    getSigningKey(credentials, region, shortDate, service) {
      return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
    }
  }
}),

/***/ 876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    V: () => SMITHY_CONTEXT_KEY
  });
  const SMITHY_CONTEXT_KEY = "__smithy_context";
}),

/***/ 9159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => IniSectionType
  });
  var IniSectionType;
  (function(IniSectionType) {
    IniSectionType["PROFILE"] = "profile";
    IniSectionType["SSO_SESSION"] = "sso-session";
    IniSectionType["SERVICES"] = "services";
  })(IniSectionType || (IniSectionType = {}));
})

};
