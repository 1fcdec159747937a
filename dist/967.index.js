export const id = 967;
export const ids = [967];
export const modules = {

/***/ 6967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    // EXPORTS
    __webpack_require__.d(__webpack_exports__, {
        CreateOAuth2TokenCommand: () => /* reexport */ CreateOAuth2TokenCommand,
        SigninClient: () => /* reexport */ SigninClient
    });
    // UNUSED EXPORTS: $Command, AccessDeniedException, AccessDeniedException$, AccessToken$, CreateOAuth2Token$, CreateOAuth2TokenRequest$, CreateOAuth2TokenRequestBody$, CreateOAuth2TokenResponse$, CreateOAuth2TokenResponseBody$, CreateOAuth2TokenWithIAM$, CreateOAuth2TokenWithIAMCommand, CreateOAuth2TokenWithIAMRequest$, CreateOAuth2TokenWithIAMResponse$, InternalServerException, InternalServerException$, OAuth2ErrorCode, Signin, SigninServiceException, SigninServiceException$, TooManyRequestsError, TooManyRequestsError$, ValidationException, ValidationException$, __Client, errorTypeRegistries
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
        var configurations = __webpack_require__(6868);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
        var hostHeaderMiddleware = __webpack_require__(4405);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
        var user_agent_middleware = __webpack_require__(5424);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
        var loggerMiddleware = __webpack_require__(1478);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
        var getRecursionDetectionPlugin = __webpack_require__(2713);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
        var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(7579);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
        var DefaultIdentityProviderConfig = __webpack_require__(9688);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
        var getHttpSigningMiddleware = __webpack_require__(2841);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
        var client = __webpack_require__(7860);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
        var resolveRegionConfig = __webpack_require__(9053);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
        var endpoints = __webpack_require__(7926);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
        var contentLengthMiddleware = __webpack_require__(7979);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
        var middleware_retry_configurations = __webpack_require__(478);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
        var retry = __webpack_require__(868);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
        var getSchemaSerdePlugin = __webpack_require__(6979);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
        var httpAuthSchemes = __webpack_require__(4631);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
        var getSmithyContext = __webpack_require__(3753);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
        var normalizeProvider = __webpack_require__(4876);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthSchemeProvider.js
    const defaultSigninHttpAuthSchemeParametersProvider = async (config, context, input) => ({
        operation: (0, getSmithyContext /* getSmithyContext */ .u)(context).operation,
        region: await (0, normalizeProvider /* normalizeProvider */ .t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })()
    });
    function createAwsAuthSigv4HttpAuthOption(authParameters) {
        return {
            schemeId: "aws.auth#sigv4",
            signingProperties: {
                name: "signin",
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
    function createSmithyApiNoAuthHttpAuthOption(authParameters) {
        return {
            schemeId: "smithy.api#noAuth"
        };
    }
    const defaultSigninHttpAuthSchemeProvider = authParameters => {
        const options = [];
        switch (authParameters.operation) {
          case "CreateOAuth2Token":
            options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
            break;

          default:
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
        return options;
    };
    const resolveHttpAuthSchemeConfig = config => {
        const config_0 = (0, httpAuthSchemes /* resolveAwsSdkSigV4Config */ .ho)(config);
        return Object.assign(config_0, {
            authSchemePreference: (0, normalizeProvider /* normalizeProvider */ .t)(config.authSchemePreference ?? [])
        });
    };
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/EndpointParameters.js
    const resolveClientEndpointParameters = options => Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "signin"
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
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/nested-clients/package.json
        var nested_clients_package = __webpack_require__(6879);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
        var emitWarningIfUnsupportedVersion = __webpack_require__(8739);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
        var getDefaultSocketTimeout = __webpack_require__(4351);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 4 modules
        var defaultUserAgent = __webpack_require__(7303);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
        var nodeAppIdConfigOptions = __webpack_require__(9670);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
        var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(8898);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
        var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(3816);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
        var defaults_mode = __webpack_require__(7613);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
        var resolveDefaultsModeConfig = __webpack_require__(5412);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
        var configLoader = __webpack_require__(3559);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
        var regionConfig_config = __webpack_require__(446);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
        var NodeUseDualstackEndpointConfigOptions = __webpack_require__(2766);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
        var NodeUseFipsEndpointConfigOptions = __webpack_require__(4824);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
        var util_retry_config = __webpack_require__(9903);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
        var calculateBodyLength = __webpack_require__(2149);
    // EXTERNAL MODULE: ../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
        var node_http_handler = __webpack_require__(18);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
        var stream_collector = __webpack_require__(5606);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
        var AwsSdkSigV4Signer = __webpack_require__(9752);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js + 11 modules
        var AwsRestJsonProtocol = __webpack_require__(1242);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
        var noAuth = __webpack_require__(4596);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
        var Sha256Node = __webpack_require__(2068);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
        var NoOpLogger = __webpack_require__(51);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
        var parseUrl = __webpack_require__(6663);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
        var fromBase64 = __webpack_require__(7022);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
        var toBase64 = __webpack_require__(7307);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
        var fromUtf8 = __webpack_require__(4574);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
        var toUtf8 = __webpack_require__(1787);
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
        var aws = __webpack_require__(1958);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
        var EndpointCache = __webpack_require__(4397);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
        var decideEndpoint = __webpack_require__(6467);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
        var customEndpointFunctions = __webpack_require__(7228);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
        var BinaryDecisionDiagram = __webpack_require__(2988);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/bdd.js
    const s = "ref";
    const a = -1, b = false, c = true, d = "isSet", e = "booleanEquals", f = "coalesce", g = "PartitionResult", h = "stringEquals", i = "getAttr", j = "https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}", k = {
        [s]: "Endpoint"
    }, l = {
        fn: i,
        argv: [ {
            [s]: g
        }, "name" ]
    }, m = {
        [s]: "Region"
    }, n = {
        [s]: g
    }, o = {
        authSchemes: [ {
            name: "sigv4",
            signingName: "signin",
            signingRegion: "{Region}"
        } ]
    }, p = {}, q = [ m ];
    const _data = {
        conditions: [ [ d, q ], [ e, [ {
            fn: f,
            argv: [ {
                [s]: "IsControlPlane"
            }, b ]
        }, c ] ], [ d, [ k ] ], [ "aws.partition", q, g ], [ e, [ {
            [s]: "UseFIPS"
        }, c ] ], [ h, [ l, "aws" ] ], [ e, [ {
            fn: f,
            argv: [ {
                [s]: "IsOAuthEndpoint"
            }, b ]
        }, c ] ], [ e, [ {
            [s]: "UseDualStack"
        }, c ] ], [ h, [ l, "aws-cn" ] ], [ h, [ m, "us-gov-west-1" ] ], [ h, [ l, "aws-us-gov" ] ], [ e, [ {
            fn: i,
            argv: [ n, "supportsFIPS" ]
        }, c ] ], [ h, [ l, "aws-iso" ] ], [ h, [ l, "aws-iso-b" ] ], [ h, [ l, "aws-iso-f" ] ], [ h, [ l, "aws-iso-e" ] ], [ h, [ l, "aws-eusc" ] ], [ e, [ {
            fn: i,
            argv: [ n, "supportsDualStack" ]
        }, c ] ] ],
        results: [ [ a ], [ "https://signin.{Region}.api.aws", o ], [ "https://signin.{Region}.api.amazonwebservices.com.cn", o ], [ j, o ], [ a, "FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation." ], [ "https://{Region}.oauth.signin.aws", o ], [ "https://{Region}.signin.aws.amazon.com", p ], [ "https://{Region}.signin.amazonaws.cn", p ], [ "https://{Region}.signin.amazonaws-us-gov.com", p ], [ "https://{Region}.signin.c2shome.ic.gov", p ], [ "https://{Region}.signin.sc2shome.sgov.gov", p ], [ "https://{Region}.signin.csphome.hci.ic.gov", p ], [ "https://{Region}.signin.csphome.adc-e.uk", p ], [ "https://{Region}.signin.amazonaws-eusc.eu", p ], [ "https://signin-fips.amazonaws-us-gov.com", p ], [ "https://{Region}.signin-fips.amazonaws-us-gov.com", p ], [ "https://{Region}.signin.{PartitionResult#dnsSuffix}", p ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ k, p ], [ "https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", p ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://signin-fips.{Region}.{PartitionResult#dnsSuffix}", p ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ j, p ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://signin.{Region}.{PartitionResult#dnsSuffix}", p ], [ a, "Invalid Configuration: Missing Region" ] ]
    };
    const root = 2;
    const r = 1e8;
    const nodes = new Int32Array([ -1, 1, -1, 0, 6, 3, 2, 36, 4, 4, 5, r + 27, 6, r + 4, r + 27, 1, 29, 7, 2, 36, 8, 3, 9, 31, 4, 22, 10, 5, 19, 11, 7, 21, 12, 8, r + 7, 13, 10, r + 8, 14, 12, r + 9, 15, 13, r + 10, 16, 14, r + 11, 17, 15, r + 12, 18, 16, r + 13, r + 16, 6, r + 5, 20, 7, 21, r + 6, 17, r + 24, r + 25, 6, r + 4, 23, 7, 27, 24, 9, r + 14, 25, 10, r + 15, 26, 11, r + 22, r + 23, 11, 28, r + 21, 17, r + 20, r + 21, 2, 35, 30, 3, 39, 31, 4, 32, r + 27, 6, r + 4, 33, 7, r + 27, 34, 9, r + 14, r + 27, 3, 39, 36, 4, 38, 37, 7, r + 18, r + 19, 6, r + 4, r + 17, 5, r + 1, 40, 8, r + 2, r + 3 ]);
    const bdd = BinaryDecisionDiagram /* BinaryDecisionDiagram */ .d.from(nodes, root, _data.conditions, _data.results);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/endpoint/endpointResolver.js
    const cache = new EndpointCache /* EndpointCache */ .k({
        size: 50,
        params: [ "Endpoint", "IsControlPlane", "IsOAuthEndpoint", "Region", "UseDualStack", "UseFIPS" ]
    });
    const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, 
    decideEndpoint /* decideEndpoint */ .c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger
    }));
    customEndpointFunctions /* customEndpointFunctions */ .m.aws = aws /* awsEndpointFunctions */ .U;
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
        var TypeRegistry = __webpack_require__(9835);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
        var exceptions = __webpack_require__(3441);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/SigninServiceException.js
    class SigninServiceException extends exceptions /* ServiceException */ .T {
        static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";
        constructor(options) {
            super(options);
            Object.setPrototypeOf(this, SigninServiceException.prototype);
        }
    }
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/models/errors.js
    class AccessDeniedException extends SigninServiceException {
        static shapeId="com.amazonaws.signin#AccessDeniedException";
        name="AccessDeniedException";
        $fault="client";
        error;
        constructor(opts) {
            super({
                name: "AccessDeniedException",
                $fault: "client",
                ...opts
            });
            Object.setPrototypeOf(this, AccessDeniedException.prototype);
            this.error = opts.error;
        }
    }
    class InternalServerException extends SigninServiceException {
        static shapeId="com.amazonaws.signin#InternalServerException";
        name="InternalServerException";
        $fault="server";
        error;
        constructor(opts) {
            super({
                name: "InternalServerException",
                $fault: "server",
                ...opts
            });
            Object.setPrototypeOf(this, InternalServerException.prototype);
            this.error = opts.error;
        }
    }
    class TooManyRequestsError extends SigninServiceException {
        static shapeId="com.amazonaws.signin#TooManyRequestsError";
        name="TooManyRequestsError";
        $fault="client";
        error;
        constructor(opts) {
            super({
                name: "TooManyRequestsError",
                $fault: "client",
                ...opts
            });
            Object.setPrototypeOf(this, TooManyRequestsError.prototype);
            this.error = opts.error;
        }
    }
    class ValidationException extends SigninServiceException {
        static shapeId="com.amazonaws.signin#ValidationException";
        name="ValidationException";
        $fault="client";
        error;
        constructor(opts) {
            super({
                name: "ValidationException",
                $fault: "client",
                ...opts
            });
            Object.setPrototypeOf(this, ValidationException.prototype);
            this.error = opts.error;
        }
    }
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/schemas/schemas_0.js
    const _ADE = "AccessDeniedException";
    const _AT = "AccessToken";
    const _COAT = "CreateOAuth2Token";
    const _COATR = "CreateOAuth2TokenRequest";
    const _COATRB = "CreateOAuth2TokenRequestBody";
    const _COATRBr = "CreateOAuth2TokenResponseBody";
    const _COATRr = "CreateOAuth2TokenResponse";
    const _ISE = "InternalServerException";
    const _RT = "RefreshToken";
    const _TMRE = "TooManyRequestsError";
    const _VE = "ValidationException";
    const _aKI = "accessKeyId";
    const _aT = "accessToken";
    const _c = "client";
    const _cI = "clientId";
    const _cV = "codeVerifier";
    const _co = "code";
    const _e = "error";
    const _eI = "expiresIn";
    const _gT = "grantType";
    const _h = "http";
    const _hE = "httpError";
    const _iT = "idToken";
    const _jN = "jsonName";
    const _m = "message";
    const _rT = "refreshToken";
    const _rU = "redirectUri";
    const _s = "smithy.ts.sdk.synthetic.com.amazonaws.signin";
    const _sAK = "secretAccessKey";
    const _sT = "sessionToken";
    const _se = "server";
    const _tI = "tokenInput";
    const _tO = "tokenOutput";
    const _tT = "tokenType";
    const n0 = "com.amazonaws.signin";
    const _s_registry = new TypeRegistry /* TypeRegistry */ .O(_s);
    var SigninServiceException$ = [ -3, _s, "SigninServiceException", 0, [], [] ];
    _s_registry.registerError(SigninServiceException$, SigninServiceException);
    const n0_registry = new TypeRegistry /* TypeRegistry */ .O(n0);
    var AccessDeniedException$ = [ -3, n0, _ADE, {
        [_e]: _c
    }, [ _e, _m ], [ 0, 0 ], 2 ];
    n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
    var InternalServerException$ = [ -3, n0, _ISE, {
        [_e]: _se,
        [_hE]: 500
    }, [ _e, _m ], [ 0, 0 ], 2 ];
    n0_registry.registerError(InternalServerException$, InternalServerException);
    var TooManyRequestsError$ = [ -3, n0, _TMRE, {
        [_e]: _c,
        [_hE]: 429
    }, [ _e, _m ], [ 0, 0 ], 2 ];
    n0_registry.registerError(TooManyRequestsError$, TooManyRequestsError);
    var ValidationException$ = [ -3, n0, _VE, {
        [_e]: _c,
        [_hE]: 400
    }, [ _e, _m ], [ 0, 0 ], 2 ];
    n0_registry.registerError(ValidationException$, ValidationException);
    const errorTypeRegistries = [ _s_registry, n0_registry ];
    var RefreshToken = [ 0, n0, _RT, 8, 0 ];
    var AccessToken$ = [ 3, n0, _AT, 8, [ _aKI, _sAK, _sT ], [ [ 0, {
        [_jN]: _aKI
    } ], [ 0, {
        [_jN]: _sAK
    } ], [ 0, {
        [_jN]: _sT
    } ] ], 3 ];
    var CreateOAuth2TokenRequest$ = [ 3, n0, _COATR, 0, [ _tI ], [ [ () => CreateOAuth2TokenRequestBody$, 16 ] ], 1 ];
    var CreateOAuth2TokenRequestBody$ = [ 3, n0, _COATRB, 0, [ _cI, _gT, _co, _rU, _cV, _rT ], [ [ 0, {
        [_jN]: _cI
    } ], [ 0, {
        [_jN]: _gT
    } ], 0, [ 0, {
        [_jN]: _rU
    } ], [ 0, {
        [_jN]: _cV
    } ], [ () => RefreshToken, {
        [_jN]: _rT
    } ] ], 2 ];
    var CreateOAuth2TokenResponse$ = [ 3, n0, _COATRr, 0, [ _tO ], [ [ () => CreateOAuth2TokenResponseBody$, 16 ] ], 1 ];
    var CreateOAuth2TokenResponseBody$ = [ 3, n0, _COATRBr, 0, [ _aT, _tT, _eI, _rT, _iT ], [ [ () => AccessToken$, {
        [_jN]: _aT
    } ], [ 0, {
        [_jN]: _tT
    } ], [ 1, {
        [_jN]: _eI
    } ], [ () => RefreshToken, {
        [_jN]: _rT
    } ], [ 0, {
        [_jN]: _iT
    } ] ], 4 ];
    var CreateOAuth2Token$ = [ 9, n0, _COAT, {
        [_h]: [ "POST", "/v1/token", 200 ]
    }, () => CreateOAuth2TokenRequest$, () => CreateOAuth2TokenResponse$ ];
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.shared.js
    const getRuntimeConfig = config => ({
        apiVersion: "2023-01-01",
        base64Decoder: config?.base64Decoder ?? fromBase64 /* fromBase64 */ .E,
        base64Encoder: config?.base64Encoder ?? toBase64 /* toBase64 */ .n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSigninHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [ {
            schemeId: "aws.auth#sigv4",
            identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
            signer: new AwsSdkSigV4Signer /* AwsSdkSigV4Signer */ .f2
        }, {
            schemeId: "smithy.api#noAuth",
            identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
            signer: new noAuth /* NoAuthSigner */ .m
        } ],
        logger: config?.logger ?? new NoOpLogger /* NoOpLogger */ .N,
        protocol: config?.protocol ?? AwsRestJsonProtocol /* AwsRestJsonProtocol */ .Y,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.signin",
            errorTypeRegistries: errorTypeRegistries,
            version: "2023-01-01",
            serviceTarget: "Signin"
        },
        serviceId: config?.serviceId ?? "Signin",
        sha256: config?.sha256 ?? Sha256Node /* Sha256Node */ .k,
        urlParser: config?.urlParser ?? parseUrl /* parseUrl */ .D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8 /* fromUtf8 */ .a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8 /* toUtf8 */ .P
    });
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeConfig.js
    const runtimeConfig_getRuntimeConfig = config => {
        (0, smithy_client_emitWarningIfUnsupportedVersion /* emitWarningIfUnsupportedVersion */ .I)(process.version);
        const defaultsMode = (0, resolveDefaultsModeConfig /* resolveDefaultsModeConfig */ .I)(config);
        const defaultConfigProvider = () => defaultsMode().then(defaults_mode /* loadConfigsForDefaultMode */ .l);
        const clientSharedValues = getRuntimeConfig(config);
        (0, emitWarningIfUnsupportedVersion /* emitWarningIfUnsupportedVersion */ .I)(process.version);
        const loaderConfig = {
            profile: config?.profile,
            logger: clientSharedValues.logger
        };
        return {
            ...clientSharedValues,
            ...config,
            runtime: "node",
            defaultsMode: defaultsMode,
            authSchemePreference: config?.authSchemePreference ?? (0 /* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ , 
            configLoader /* loadConfig */ .Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.$, loaderConfig),
            bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength /* calculateBodyLength */ .n,
            defaultSocketTimeout: (0, getDefaultSocketTimeout /* getDefaultSocketTimeout */ .E)(config?.requestHandler, 3e5),
            defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, defaultUserAgent /* createDefaultUserAgentProvider */ .pf)({
                serviceId: clientSharedValues.serviceId,
                clientVersion: nested_clients_package /* version */ .rE
            }),
            maxAttempts: config?.maxAttempts ?? (0 /* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ , configLoader /* loadConfig */ .Z)(middleware_retry_configurations.qs, config),
            region: config?.region ?? (0 /* NODE_REGION_CONFIG_OPTIONS */ , configLoader /* loadConfig */ .Z)(regionConfig_config.GG, {
                ...regionConfig_config /* NODE_REGION_CONFIG_FILE_OPTIONS */ .zH,
                ...loaderConfig
            }),
            requestHandler: node_http_handler /* NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider),
            retryMode: config?.retryMode ?? (0, configLoader /* loadConfig */ .Z)({
                ...middleware_retry_configurations /* NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config /* DEFAULT_RETRY_MODE */ .L0
            }, config),
            streamCollector: config?.streamCollector ?? stream_collector /* streamCollector */ .k,
            useDualstackEndpoint: config?.useDualstackEndpoint ?? (0 /* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ , 
            configLoader /* loadConfig */ .Z)(NodeUseDualstackEndpointConfigOptions.e$, loaderConfig),
            useFipsEndpoint: config?.useFipsEndpoint ?? (0 /* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ , 
            configLoader /* loadConfig */ .Z)(NodeUseFipsEndpointConfigOptions.Ko, loaderConfig),
            userAgentAppId: config?.userAgentAppId ?? (0 /* NODE_APP_ID_CONFIG_OPTIONS */ , 
            configLoader /* loadConfig */ .Z)(nodeAppIdConfigOptions.hV, loaderConfig)
        };
    };
    // EXTERNAL MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
        var region_config_resolver_extensions = __webpack_require__(5489);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
        var defaultExtensionConfiguration = __webpack_require__(2061);
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
        var httpExtensionConfiguration = __webpack_require__(8440);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/auth/httpAuthExtensionConfiguration.js
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
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/runtimeExtensions.js
    const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
        const extensionConfiguration = Object.assign((0, region_config_resolver_extensions /* getAwsRegionExtensionConfiguration */ .R)(runtimeConfig), (0, 
        defaultExtensionConfiguration /* getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0, 
        httpExtensionConfiguration /* getHttpHandlerExtensionConfiguration */ .e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
        extensions.forEach(extension => extension.configure(extensionConfiguration));
        return Object.assign(runtimeConfig, (0, region_config_resolver_extensions /* resolveAwsRegionExtensionConfiguration */ .$)(extensionConfiguration), (0, 
        defaultExtensionConfiguration /* resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0, 
        httpExtensionConfiguration /* resolveHttpHandlerRuntimeConfig */ .j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
    };
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/SigninClient.js
    class SigninClient extends client /* Client */ .K {
        config;
        constructor(...[configuration]) {
            const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
            super(_config_0);
            this.initConfig = _config_0;
            const _config_1 = resolveClientEndpointParameters(_config_0);
            const _config_2 = (0, configurations /* resolveUserAgentConfig */ .D)(_config_1);
            const _config_3 = (0, middleware_retry_configurations /* resolveRetryConfig */ .$z)(_config_2);
            const _config_4 = (0, resolveRegionConfig /* resolveRegionConfig */ .T)(_config_3);
            const _config_5 = (0, hostHeaderMiddleware /* resolveHostHeaderConfig */ .OV)(_config_4);
            const _config_6 = (0, endpoints /* resolveEndpointConfig */ .Co)(_config_5);
            const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
            const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
            this.config = _config_8;
            this.middlewareStack.use((0, getSchemaSerdePlugin /* getSchemaSerdePlugin */ .wq)(this.config));
            this.middlewareStack.use((0, user_agent_middleware /* getUserAgentPlugin */ .sM)(this.config));
            this.middlewareStack.use((0, retry /* getRetryPlugin */ .ey)(this.config));
            this.middlewareStack.use((0, contentLengthMiddleware /* getContentLengthPlugin */ .vK)(this.config));
            this.middlewareStack.use((0, hostHeaderMiddleware /* getHostHeaderPlugin */ .TC)(this.config));
            this.middlewareStack.use((0, loggerMiddleware /* getLoggerPlugin */ .Y7)(this.config));
            this.middlewareStack.use((0, getRecursionDetectionPlugin /* getRecursionDetectionPlugin */ .n)(this.config));
            this.middlewareStack.use((0, getHttpAuthSchemeEndpointRuleSetPlugin /* getHttpAuthSchemeEndpointRuleSetPlugin */ .w)(this.config, {
                httpAuthSchemeParametersProvider: defaultSigninHttpAuthSchemeParametersProvider,
                identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig /* DefaultIdentityProviderConfig */ .h({
                    "aws.auth#sigv4": config.credentials
                })
            }));
            this.middlewareStack.use((0, getHttpSigningMiddleware /* getHttpSigningPlugin */ .l)(this.config));
        }
        destroy() {
            super.destroy();
        }
    }
    // EXTERNAL MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
        var client_command_builder = __webpack_require__(5130);
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commandBuilder.js
    const command = (0, client_command_builder /* makeBuilder */ .k)(commonParams, "Signin", "SigninClient", endpoints /* getEndpointPlugin */ .rD);
    const _ep0 = {
        IsControlPlane: {
            type: "staticContextParams",
            value: false
        }
    };
    const _mw0 = (Command, cs, config, o) => [];
    // CONCATENATED MODULE: ../node_modules/@aws-sdk/nested-clients/dist-es/submodules/signin/commands/CreateOAuth2TokenCommand.js
    class CreateOAuth2TokenCommand extends(command(_ep0, _mw0, "CreateOAuth2Token", CreateOAuth2Token$)){}
}),

/***/ 4596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    /* harmony export */ __webpack_require__.d(__webpack_exports__, {
        /* harmony export */ m: () => /* binding */ NoAuthSigner
        /* harmony export */    });
    class NoAuthSigner {
        async sign(httpRequest, identity, signingProperties) {
            return httpRequest;
        }
    }
}),

/***/ 6879:
/***/ (module => {
    module.exports = {
        rE: "3.998.3"
    };
})

};
