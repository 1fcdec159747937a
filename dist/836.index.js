export const id = 836;
export const ids = [836];
export const modules = {

/***/ 2917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    T: () => SESClient
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
  var getSmithyContext = __webpack_require__(3753);
  var normalizeProvider = __webpack_require__(4876);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/auth/httpAuthSchemeProvider.js
  const defaultSESHttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
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
  const defaultSESHttpAuthSchemeProvider = authParameters => {
    const options = [];
    switch (authParameters.operation) {
     default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
    return options;
  };
  const resolveHttpAuthSchemeConfig = config => {
    const config_0 = (0, httpAuthSchemes.ho)(config);
    return Object.assign(config_0, {
      authSchemePreference: (0, normalizeProvider.t)(config.authSchemePreference ?? [])
    });
  };
  var EndpointParameters = __webpack_require__(1915);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/package.json
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
  var AwsQueryProtocol = __webpack_require__(6811);
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  var aws = __webpack_require__(1958);
  var EndpointCache = __webpack_require__(4397);
  var decideEndpoint = __webpack_require__(6467);
  var customEndpointFunctions = __webpack_require__(7228);
  var BinaryDecisionDiagram = __webpack_require__(2988);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/bdd.js
  const k = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
    [k]: "Endpoint"
  }, h = {
    [k]: d
  }, i = {}, j = [ {
    [k]: "Region"
  } ];
  const _data = {
    conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
      [k]: "UseFIPS"
    }, b ] ], [ e, [ {
      [k]: "UseDualStack"
    }, b ] ], [ e, [ {
      fn: f,
      argv: [ h, "supportsDualStack" ]
    }, b ] ], [ e, [ {
      fn: f,
      argv: [ h, "supportsFIPS" ]
    }, b ] ] ],
    results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://email-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://email.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/endpoint/endpointResolver.js
  const cache = new EndpointCache.k({
    size: 50,
    params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
  decideEndpoint.c)(bdd, {
    endpointParams: endpointParams,
    logger: context.logger
  }));
  customEndpointFunctions.m.aws = aws.U;
  var schemas_0 = __webpack_require__(2421);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2010-12-01",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSESHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsQueryProtocol.k,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ses",
      errorTypeRegistries: schemas_0.q1U,
      xmlNamespace: "http://ses.amazonaws.com/doc/2010-12-01/",
      version: "2010-12-01",
      serviceTarget: "SimpleEmailService"
    },
    serviceId: config?.serviceId ?? "SES",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeConfig.js
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
      streamCollector: config?.streamCollector ?? stream_collector.k,
      useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, configLoader.Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
      useFipsEndpoint: config?.useFipsEndpoint ?? (0, configLoader.Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
      userAgentAppId: config?.userAgentAppId ?? (0, configLoader.Z)(nodeAppIdConfigOptions.hV, loaderConfig)
    };
  };
  var region_config_resolver_extensions = __webpack_require__(5489);
  var defaultExtensionConfiguration = __webpack_require__(2061);
  var httpExtensionConfiguration = __webpack_require__(8440);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/auth/httpAuthExtensionConfiguration.js
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
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/SESClient.js
  class SESClient extends client.K {
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
        httpAuthSchemeParametersProvider: defaultSESHttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig.h({
          "aws.auth#sigv4": config.credentials
        })
      }));
      this.middlewareStack.use((0, getHttpSigningMiddleware.l)(this.config));
    }
    destroy() {
      super.destroy();
    }
  }
}),

/***/ 4287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    k: () => GetIdentityMailFromDomainAttributesCommand
  });
  var client_command_builder = __webpack_require__(5130);
  var endpoints = __webpack_require__(7926);
  var EndpointParameters = __webpack_require__(1915);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/commandBuilder.js
  const command = (0, client_command_builder.k)(EndpointParameters.S, "SimpleEmailService", "SESClient", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  var schemas_0 = __webpack_require__(2421);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/commands/GetIdentityMailFromDomainAttributesCommand.js
  class GetIdentityMailFromDomainAttributesCommand extends(command(_ep0, _mw0, "GetIdentityMailFromDomainAttributes", schemas_0.xYI)){}
}),

/***/ 1915:
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

/***/ 2421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    xYI: () => GetIdentityMailFromDomainAttributes$,
    q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/SESServiceException.js
  class SESServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ses#SESServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, SESServiceException.prototype);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-ses/dist-es/models/errors.js
  class AccountSendingPausedException extends SESServiceException {
    static shapeId="com.amazonaws.ses#AccountSendingPausedException";
    name="AccountSendingPausedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "AccountSendingPausedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AccountSendingPausedException.prototype);
    }
  }
  class AlreadyExistsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#AlreadyExistsException";
    name="AlreadyExistsException";
    $fault="client";
    Name;
    constructor(opts) {
      super({
        name: "AlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, AlreadyExistsException.prototype);
      this.Name = opts.Name;
    }
  }
  class CannotDeleteException extends SESServiceException {
    static shapeId="com.amazonaws.ses#CannotDeleteException";
    name="CannotDeleteException";
    $fault="client";
    Name;
    constructor(opts) {
      super({
        name: "CannotDeleteException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CannotDeleteException.prototype);
      this.Name = opts.Name;
    }
  }
  class LimitExceededException extends SESServiceException {
    static shapeId="com.amazonaws.ses#LimitExceededException";
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
  class RuleSetDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#RuleSetDoesNotExistException";
    name="RuleSetDoesNotExistException";
    $fault="client";
    Name;
    constructor(opts) {
      super({
        name: "RuleSetDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RuleSetDoesNotExistException.prototype);
      this.Name = opts.Name;
    }
  }
  class ConfigurationSetAlreadyExistsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#ConfigurationSetAlreadyExistsException";
    name="ConfigurationSetAlreadyExistsException";
    $fault="client";
    ConfigurationSetName;
    constructor(opts) {
      super({
        name: "ConfigurationSetAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConfigurationSetAlreadyExistsException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
    }
  }
  class ConfigurationSetDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#ConfigurationSetDoesNotExistException";
    name="ConfigurationSetDoesNotExistException";
    $fault="client";
    ConfigurationSetName;
    constructor(opts) {
      super({
        name: "ConfigurationSetDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConfigurationSetDoesNotExistException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
    }
  }
  class ConfigurationSetSendingPausedException extends SESServiceException {
    static shapeId="com.amazonaws.ses#ConfigurationSetSendingPausedException";
    name="ConfigurationSetSendingPausedException";
    $fault="client";
    ConfigurationSetName;
    constructor(opts) {
      super({
        name: "ConfigurationSetSendingPausedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConfigurationSetSendingPausedException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
    }
  }
  class InvalidConfigurationSetException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidConfigurationSetException";
    name="InvalidConfigurationSetException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidConfigurationSetException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidConfigurationSetException.prototype);
    }
  }
  class EventDestinationAlreadyExistsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#EventDestinationAlreadyExistsException";
    name="EventDestinationAlreadyExistsException";
    $fault="client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
      super({
        name: "EventDestinationAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, EventDestinationAlreadyExistsException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
      this.EventDestinationName = opts.EventDestinationName;
    }
  }
  class InvalidCloudWatchDestinationException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidCloudWatchDestinationException";
    name="InvalidCloudWatchDestinationException";
    $fault="client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
      super({
        name: "InvalidCloudWatchDestinationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidCloudWatchDestinationException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
      this.EventDestinationName = opts.EventDestinationName;
    }
  }
  class InvalidFirehoseDestinationException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidFirehoseDestinationException";
    name="InvalidFirehoseDestinationException";
    $fault="client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
      super({
        name: "InvalidFirehoseDestinationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidFirehoseDestinationException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
      this.EventDestinationName = opts.EventDestinationName;
    }
  }
  class InvalidSNSDestinationException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidSNSDestinationException";
    name="InvalidSNSDestinationException";
    $fault="client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
      super({
        name: "InvalidSNSDestinationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidSNSDestinationException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
      this.EventDestinationName = opts.EventDestinationName;
    }
  }
  class InvalidTrackingOptionsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidTrackingOptionsException";
    name="InvalidTrackingOptionsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTrackingOptionsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTrackingOptionsException.prototype);
    }
  }
  class TrackingOptionsAlreadyExistsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#TrackingOptionsAlreadyExistsException";
    name="TrackingOptionsAlreadyExistsException";
    $fault="client";
    ConfigurationSetName;
    constructor(opts) {
      super({
        name: "TrackingOptionsAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TrackingOptionsAlreadyExistsException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
    }
  }
  class CustomVerificationEmailInvalidContentException extends SESServiceException {
    static shapeId="com.amazonaws.ses#CustomVerificationEmailInvalidContentException";
    name="CustomVerificationEmailInvalidContentException";
    $fault="client";
    constructor(opts) {
      super({
        name: "CustomVerificationEmailInvalidContentException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CustomVerificationEmailInvalidContentException.prototype);
    }
  }
  class CustomVerificationEmailTemplateAlreadyExistsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#CustomVerificationEmailTemplateAlreadyExistsException";
    name="CustomVerificationEmailTemplateAlreadyExistsException";
    $fault="client";
    CustomVerificationEmailTemplateName;
    constructor(opts) {
      super({
        name: "CustomVerificationEmailTemplateAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CustomVerificationEmailTemplateAlreadyExistsException.prototype);
      this.CustomVerificationEmailTemplateName = opts.CustomVerificationEmailTemplateName;
    }
  }
  class FromEmailAddressNotVerifiedException extends SESServiceException {
    static shapeId="com.amazonaws.ses#FromEmailAddressNotVerifiedException";
    name="FromEmailAddressNotVerifiedException";
    $fault="client";
    FromEmailAddress;
    constructor(opts) {
      super({
        name: "FromEmailAddressNotVerifiedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, FromEmailAddressNotVerifiedException.prototype);
      this.FromEmailAddress = opts.FromEmailAddress;
    }
  }
  class InvalidLambdaFunctionException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidLambdaFunctionException";
    name="InvalidLambdaFunctionException";
    $fault="client";
    FunctionArn;
    constructor(opts) {
      super({
        name: "InvalidLambdaFunctionException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidLambdaFunctionException.prototype);
      this.FunctionArn = opts.FunctionArn;
    }
  }
  class InvalidS3ConfigurationException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidS3ConfigurationException";
    name="InvalidS3ConfigurationException";
    $fault="client";
    Bucket;
    constructor(opts) {
      super({
        name: "InvalidS3ConfigurationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidS3ConfigurationException.prototype);
      this.Bucket = opts.Bucket;
    }
  }
  class InvalidSnsTopicException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidSnsTopicException";
    name="InvalidSnsTopicException";
    $fault="client";
    Topic;
    constructor(opts) {
      super({
        name: "InvalidSnsTopicException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidSnsTopicException.prototype);
      this.Topic = opts.Topic;
    }
  }
  class RuleDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#RuleDoesNotExistException";
    name="RuleDoesNotExistException";
    $fault="client";
    Name;
    constructor(opts) {
      super({
        name: "RuleDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, RuleDoesNotExistException.prototype);
      this.Name = opts.Name;
    }
  }
  class InvalidTemplateException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidTemplateException";
    name="InvalidTemplateException";
    $fault="client";
    TemplateName;
    constructor(opts) {
      super({
        name: "InvalidTemplateException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTemplateException.prototype);
      this.TemplateName = opts.TemplateName;
    }
  }
  class CustomVerificationEmailTemplateDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#CustomVerificationEmailTemplateDoesNotExistException";
    name="CustomVerificationEmailTemplateDoesNotExistException";
    $fault="client";
    CustomVerificationEmailTemplateName;
    constructor(opts) {
      super({
        name: "CustomVerificationEmailTemplateDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CustomVerificationEmailTemplateDoesNotExistException.prototype);
      this.CustomVerificationEmailTemplateName = opts.CustomVerificationEmailTemplateName;
    }
  }
  class EventDestinationDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#EventDestinationDoesNotExistException";
    name="EventDestinationDoesNotExistException";
    $fault="client";
    ConfigurationSetName;
    EventDestinationName;
    constructor(opts) {
      super({
        name: "EventDestinationDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, EventDestinationDoesNotExistException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
      this.EventDestinationName = opts.EventDestinationName;
    }
  }
  class TrackingOptionsDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#TrackingOptionsDoesNotExistException";
    name="TrackingOptionsDoesNotExistException";
    $fault="client";
    ConfigurationSetName;
    constructor(opts) {
      super({
        name: "TrackingOptionsDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TrackingOptionsDoesNotExistException.prototype);
      this.ConfigurationSetName = opts.ConfigurationSetName;
    }
  }
  class TemplateDoesNotExistException extends SESServiceException {
    static shapeId="com.amazonaws.ses#TemplateDoesNotExistException";
    name="TemplateDoesNotExistException";
    $fault="client";
    TemplateName;
    constructor(opts) {
      super({
        name: "TemplateDoesNotExistException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TemplateDoesNotExistException.prototype);
      this.TemplateName = opts.TemplateName;
    }
  }
  class InvalidDeliveryOptionsException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidDeliveryOptionsException";
    name="InvalidDeliveryOptionsException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDeliveryOptionsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDeliveryOptionsException.prototype);
    }
  }
  class InvalidPolicyException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidPolicyException";
    name="InvalidPolicyException";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidPolicyException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidPolicyException.prototype);
    }
  }
  class InvalidRenderingParameterException extends SESServiceException {
    static shapeId="com.amazonaws.ses#InvalidRenderingParameterException";
    name="InvalidRenderingParameterException";
    $fault="client";
    TemplateName;
    constructor(opts) {
      super({
        name: "InvalidRenderingParameterException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidRenderingParameterException.prototype);
      this.TemplateName = opts.TemplateName;
    }
  }
  class MailFromDomainNotVerifiedException extends SESServiceException {
    static shapeId="com.amazonaws.ses#MailFromDomainNotVerifiedException";
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
  class MessageRejected extends SESServiceException {
    static shapeId="com.amazonaws.ses#MessageRejected";
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
  class MissingRenderingAttributeException extends SESServiceException {
    static shapeId="com.amazonaws.ses#MissingRenderingAttributeException";
    name="MissingRenderingAttributeException";
    $fault="client";
    TemplateName;
    constructor(opts) {
      super({
        name: "MissingRenderingAttributeException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, MissingRenderingAttributeException.prototype);
      this.TemplateName = opts.TemplateName;
    }
  }
  class ProductionAccessNotGrantedException extends SESServiceException {
    static shapeId="com.amazonaws.ses#ProductionAccessNotGrantedException";
    name="ProductionAccessNotGrantedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ProductionAccessNotGrantedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ProductionAccessNotGrantedException.prototype);
    }
  }
  const _AEE = "AlreadyExistsException";
  const _ASPE = "AccountSendingPausedException";
  const _B = "Bucket";
  const _BOMXF = "BehaviorOnMXFailure";
  const _CDE = "CannotDeleteException";
  const _CSAEE = "ConfigurationSetAlreadyExistsException";
  const _CSDNEE = "ConfigurationSetDoesNotExistException";
  const _CSN = "ConfigurationSetName";
  const _CSSPE = "ConfigurationSetSendingPausedException";
  const _CVEICE = "CustomVerificationEmailInvalidContentException";
  const _CVETAEE = "CustomVerificationEmailTemplateAlreadyExistsException";
  const _CVETDNEE = "CustomVerificationEmailTemplateDoesNotExistException";
  const _CVETN = "CustomVerificationEmailTemplateName";
  const _EDAEE = "EventDestinationAlreadyExistsException";
  const _EDDNEE = "EventDestinationDoesNotExistException";
  const _EDN = "EventDestinationName";
  const _FA = "FunctionArn";
  const _FEA = "FromEmailAddress";
  const _FEANVE = "FromEmailAddressNotVerifiedException";
  const _GIMFDA = "GetIdentityMailFromDomainAttributes";
  const _GIMFDAR = "GetIdentityMailFromDomainAttributesRequest";
  const _GIMFDARe = "GetIdentityMailFromDomainAttributesResponse";
  const _ICSE = "InvalidConfigurationSetException";
  const _ICWDE = "InvalidCloudWatchDestinationException";
  const _IDOE = "InvalidDeliveryOptionsException";
  const _IFDE = "InvalidFirehoseDestinationException";
  const _ILFE = "InvalidLambdaFunctionException";
  const _IMFDA = "IdentityMailFromDomainAttributes";
  const _IPE = "InvalidPolicyException";
  const _IRPE = "InvalidRenderingParameterException";
  const _ISCE = "InvalidS3ConfigurationException";
  const _ISNSDE = "InvalidSNSDestinationException";
  const _ISTE = "InvalidSnsTopicException";
  const _ITE = "InvalidTemplateException";
  const _ITOE = "InvalidTrackingOptionsException";
  const _Id = "Identities";
  const _LEE = "LimitExceededException";
  const _MFD = "MailFromDomain";
  const _MFDA = "MailFromDomainAttributes";
  const _MFDNVE = "MailFromDomainNotVerifiedException";
  const _MFDS = "MailFromDomainStatus";
  const _MR = "MessageRejected";
  const _MRAE = "MissingRenderingAttributeException";
  const _N = "Name";
  const _PANGE = "ProductionAccessNotGrantedException";
  const _RDNEE = "RuleDoesNotExistException";
  const _RSDNEE = "RuleSetDoesNotExistException";
  const _T = "Topic";
  const _TDNEE = "TemplateDoesNotExistException";
  const _TN = "TemplateName";
  const _TOAEE = "TrackingOptionsAlreadyExistsException";
  const _TODNEE = "TrackingOptionsDoesNotExistException";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _m = "message";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ses";
  const n0 = "com.amazonaws.ses";
  const _s_registry = new TypeRegistry.O(_s);
  var SESServiceException$ = [ -3, _s, "SESServiceException", 0, [], [] ];
  _s_registry.registerError(SESServiceException$, SESServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var AccountSendingPausedException$ = [ -3, n0, _ASPE, {
    [_aQE]: [ `AccountSendingPausedException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AccountSendingPausedException$, AccountSendingPausedException);
  var AlreadyExistsException$ = [ -3, n0, _AEE, {
    [_aQE]: [ `AlreadyExists`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _N, _m ], [ 0, 0 ] ];
  n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
  var CannotDeleteException$ = [ -3, n0, _CDE, {
    [_aQE]: [ `CannotDelete`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _N, _m ], [ 0, 0 ] ];
  n0_registry.registerError(CannotDeleteException$, CannotDeleteException);
  var ConfigurationSetAlreadyExistsException$ = [ -3, n0, _CSAEE, {
    [_aQE]: [ `ConfigurationSetAlreadyExists`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(ConfigurationSetAlreadyExistsException$, ConfigurationSetAlreadyExistsException);
  var ConfigurationSetDoesNotExistException$ = [ -3, n0, _CSDNEE, {
    [_aQE]: [ `ConfigurationSetDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(ConfigurationSetDoesNotExistException$, ConfigurationSetDoesNotExistException);
  var ConfigurationSetSendingPausedException$ = [ -3, n0, _CSSPE, {
    [_aQE]: [ `ConfigurationSetSendingPausedException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(ConfigurationSetSendingPausedException$, ConfigurationSetSendingPausedException);
  var CustomVerificationEmailInvalidContentException$ = [ -3, n0, _CVEICE, {
    [_aQE]: [ `CustomVerificationEmailInvalidContent`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(CustomVerificationEmailInvalidContentException$, CustomVerificationEmailInvalidContentException);
  var CustomVerificationEmailTemplateAlreadyExistsException$ = [ -3, n0, _CVETAEE, {
    [_aQE]: [ `CustomVerificationEmailTemplateAlreadyExists`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CVETN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(CustomVerificationEmailTemplateAlreadyExistsException$, CustomVerificationEmailTemplateAlreadyExistsException);
  var CustomVerificationEmailTemplateDoesNotExistException$ = [ -3, n0, _CVETDNEE, {
    [_aQE]: [ `CustomVerificationEmailTemplateDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CVETN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(CustomVerificationEmailTemplateDoesNotExistException$, CustomVerificationEmailTemplateDoesNotExistException);
  var EventDestinationAlreadyExistsException$ = [ -3, n0, _EDAEE, {
    [_aQE]: [ `EventDestinationAlreadyExists`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _EDN, _m ], [ 0, 0, 0 ] ];
  n0_registry.registerError(EventDestinationAlreadyExistsException$, EventDestinationAlreadyExistsException);
  var EventDestinationDoesNotExistException$ = [ -3, n0, _EDDNEE, {
    [_aQE]: [ `EventDestinationDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _EDN, _m ], [ 0, 0, 0 ] ];
  n0_registry.registerError(EventDestinationDoesNotExistException$, EventDestinationDoesNotExistException);
  var FromEmailAddressNotVerifiedException$ = [ -3, n0, _FEANVE, {
    [_aQE]: [ `FromEmailAddressNotVerified`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _FEA, _m ], [ 0, 0 ] ];
  n0_registry.registerError(FromEmailAddressNotVerifiedException$, FromEmailAddressNotVerifiedException);
  var InvalidCloudWatchDestinationException$ = [ -3, n0, _ICWDE, {
    [_aQE]: [ `InvalidCloudWatchDestination`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _EDN, _m ], [ 0, 0, 0 ] ];
  n0_registry.registerError(InvalidCloudWatchDestinationException$, InvalidCloudWatchDestinationException);
  var InvalidConfigurationSetException$ = [ -3, n0, _ICSE, {
    [_aQE]: [ `InvalidConfigurationSet`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidConfigurationSetException$, InvalidConfigurationSetException);
  var InvalidDeliveryOptionsException$ = [ -3, n0, _IDOE, {
    [_aQE]: [ `InvalidDeliveryOptions`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeliveryOptionsException$, InvalidDeliveryOptionsException);
  var InvalidFirehoseDestinationException$ = [ -3, n0, _IFDE, {
    [_aQE]: [ `InvalidFirehoseDestination`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _EDN, _m ], [ 0, 0, 0 ] ];
  n0_registry.registerError(InvalidFirehoseDestinationException$, InvalidFirehoseDestinationException);
  var InvalidLambdaFunctionException$ = [ -3, n0, _ILFE, {
    [_aQE]: [ `InvalidLambdaFunction`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _FA, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidLambdaFunctionException$, InvalidLambdaFunctionException);
  var InvalidPolicyException$ = [ -3, n0, _IPE, {
    [_aQE]: [ `InvalidPolicy`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidPolicyException$, InvalidPolicyException);
  var InvalidRenderingParameterException$ = [ -3, n0, _IRPE, {
    [_aQE]: [ `InvalidRenderingParameter`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _TN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidRenderingParameterException$, InvalidRenderingParameterException);
  var InvalidS3ConfigurationException$ = [ -3, n0, _ISCE, {
    [_aQE]: [ `InvalidS3Configuration`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _B, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidS3ConfigurationException$, InvalidS3ConfigurationException);
  var InvalidSNSDestinationException$ = [ -3, n0, _ISNSDE, {
    [_aQE]: [ `InvalidSNSDestination`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _EDN, _m ], [ 0, 0, 0 ] ];
  n0_registry.registerError(InvalidSNSDestinationException$, InvalidSNSDestinationException);
  var InvalidSnsTopicException$ = [ -3, n0, _ISTE, {
    [_aQE]: [ `InvalidSnsTopic`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _T, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidSnsTopicException$, InvalidSnsTopicException);
  var InvalidTemplateException$ = [ -3, n0, _ITE, {
    [_aQE]: [ `InvalidTemplate`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _TN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(InvalidTemplateException$, InvalidTemplateException);
  var InvalidTrackingOptionsException$ = [ -3, n0, _ITOE, {
    [_aQE]: [ `InvalidTrackingOptions`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTrackingOptionsException$, InvalidTrackingOptionsException);
  var LimitExceededException$ = [ -3, n0, _LEE, {
    [_aQE]: [ `LimitExceeded`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitExceededException$, LimitExceededException);
  var MailFromDomainNotVerifiedException$ = [ -3, n0, _MFDNVE, {
    [_aQE]: [ `MailFromDomainNotVerifiedException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
  var MessageRejected$ = [ -3, n0, _MR, {
    [_aQE]: [ `MessageRejected`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MessageRejected$, MessageRejected);
  var MissingRenderingAttributeException$ = [ -3, n0, _MRAE, {
    [_aQE]: [ `MissingRenderingAttribute`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _TN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(MissingRenderingAttributeException$, MissingRenderingAttributeException);
  var ProductionAccessNotGrantedException$ = [ -3, n0, _PANGE, {
    [_aQE]: [ `ProductionAccessNotGranted`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ProductionAccessNotGrantedException$, ProductionAccessNotGrantedException);
  var RuleDoesNotExistException$ = [ -3, n0, _RDNEE, {
    [_aQE]: [ `RuleDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _N, _m ], [ 0, 0 ] ];
  n0_registry.registerError(RuleDoesNotExistException$, RuleDoesNotExistException);
  var RuleSetDoesNotExistException$ = [ -3, n0, _RSDNEE, {
    [_aQE]: [ `RuleSetDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _N, _m ], [ 0, 0 ] ];
  n0_registry.registerError(RuleSetDoesNotExistException$, RuleSetDoesNotExistException);
  var TemplateDoesNotExistException$ = [ -3, n0, _TDNEE, {
    [_aQE]: [ `TemplateDoesNotExist`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _TN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(TemplateDoesNotExistException$, TemplateDoesNotExistException);
  var TrackingOptionsAlreadyExistsException$ = [ -3, n0, _TOAEE, {
    [_aQE]: [ `TrackingOptionsAlreadyExistsException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(TrackingOptionsAlreadyExistsException$, TrackingOptionsAlreadyExistsException);
  var TrackingOptionsDoesNotExistException$ = [ -3, n0, _TODNEE, {
    [_aQE]: [ `TrackingOptionsDoesNotExistException`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _CSN, _m ], [ 0, 0 ] ];
  n0_registry.registerError(TrackingOptionsDoesNotExistException$, TrackingOptionsDoesNotExistException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var GetIdentityMailFromDomainAttributesRequest$ = [ 3, n0, _GIMFDAR, 0, [ _Id ], [ 64 | 0 ], 1 ];
  var GetIdentityMailFromDomainAttributesResponse$ = [ 3, n0, _GIMFDARe, 0, [ _MFDA ], [ () => MailFromDomainAttributes ], 1 ];
  var IdentityMailFromDomainAttributes$ = [ 3, n0, _IMFDA, 0, [ _MFD, _MFDS, _BOMXF ], [ 0, 0, 0 ], 3 ];
  var MailFromDomainAttributes = [ 2, n0, _MFDA, 0, 0, () => IdentityMailFromDomainAttributes$ ];
  var GetIdentityMailFromDomainAttributes$ = [ 9, n0, _GIMFDA, 0, () => GetIdentityMailFromDomainAttributesRequest$, () => GetIdentityMailFromDomainAttributesResponse$ ];
})

};
