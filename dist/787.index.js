export const id = 787;
export const ids = [787];
export const modules = {

/***/ 7966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    L: () => Route53Client
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
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/auth/httpAuthSchemeProvider.js
  const defaultRoute53HttpAuthSchemeParametersProvider = async (config, context, input) => ({
    operation: (0, getSmithyContext.u)(context).operation,
    region: await (0, normalizeProvider.t)(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
      schemeId: "aws.auth#sigv4",
      signingProperties: {
        name: "route53",
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
  const defaultRoute53HttpAuthSchemeProvider = authParameters => {
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
  var EndpointParameters = __webpack_require__(920);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/package.json
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
  var HttpBindingProtocol = __webpack_require__(7062);
  var HttpInterceptingShapeSerializer = __webpack_require__(6769);
  var HttpInterceptingShapeDeserializer = __webpack_require__(712);
  var NormalizedSchema = __webpack_require__(6627);
  var ProtocolLib = __webpack_require__(8063);
  const loadRestXmlErrorCode = (output, data) => {
    if (data?.Error?.Code !== void 0) return data.Error.Code;
    if (data?.Code !== void 0) return data.Code;
    if (output.statusCode == 404) return "NotFound";
  };
  var ConfigurableSerdeContext = __webpack_require__(5227);
  var XmlShapeDeserializer = __webpack_require__(7887);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
  const ATTR_ESCAPE_RE = /[&<>"]/g;
  const ATTR_ESCAPE_MAP = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
  };
  function escapeAttribute(value) {
    return value.replace(ATTR_ESCAPE_RE, ch => ATTR_ESCAPE_MAP[ch]);
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
  const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
  const ELEMENT_ESCAPE_MAP = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&apos;",
    "<": "&lt;",
    ">": "&gt;",
    "\r": "&#x0D;",
    "\n": "&#x0A;",
    "": "&#x85;",
    "\u2028": "&#x2028;"
  };
  function escapeElement(value) {
    return value.replace(ELEMENT_ESCAPE_RE, ch => ELEMENT_ESCAPE_MAP[ch]);
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
  class XmlText {
    value;
    constructor(value) {
      this.value = value;
    }
    toString() {
      return escapeElement("" + this.value);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
  class XmlNode {
    name;
    children;
    attributes={};
    static of(name, childText, withName) {
      const node = new XmlNode(name);
      if (childText !== void 0) node.addChildNode(new XmlText(childText));
      if (withName !== void 0) node.withName(withName);
      return node;
    }
    constructor(name, children = []) {
      this.name = name;
      this.children = children;
    }
    withName(name) {
      this.name = name;
      return this;
    }
    addAttribute(name, value) {
      this.attributes[name] = value;
      return this;
    }
    addChildNode(child) {
      this.children.push(child);
      return this;
    }
    removeAttribute(name) {
      delete this.attributes[name];
      return this;
    }
    n(name) {
      this.name = name;
      return this;
    }
    c(child) {
      this.children.push(child);
      return this;
    }
    a(name, value) {
      if (value != null) this.attributes[name] = value;
      return this;
    }
    cc(input, field, withName = field) {
      if (input[field] != null) {
        const node = XmlNode.of(field, input[field]).withName(withName);
        this.c(node);
      }
    }
    l(input, listName, memberName, valueProvider) {
      if (input[listName] != null) {
        const nodes = valueProvider();
        nodes.map(node => {
          node.withName(memberName);
          this.c(node);
        });
      }
    }
    lc(input, listName, memberName, valueProvider) {
      if (input[listName] != null) {
        const nodes = valueProvider();
        const containerNode = new XmlNode(memberName);
        nodes.map(node => {
          containerNode.c(node);
        });
        this.c(containerNode);
      }
    }
    toString() {
      const hasChildren = Boolean(this.children.length);
      let xmlText = `<${this.name}`;
      const attributes = this.attributes;
      for (const attributeName of Object.keys(attributes)) {
        const attribute = attributes[attributeName];
        if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
      }
      return xmlText + (!hasChildren ? "/>" : `>${this.children.map(c => c.toString()).join("")}</${this.name}>`);
    }
  }
  var determineTimestampFormat = __webpack_require__(9462);
  var date_utils = __webpack_require__(8227);
  var fromBase64 = __webpack_require__(7022);
  var toBase64 = __webpack_require__(7307);
  var NumericValue = __webpack_require__(5694);
  var serde = __webpack_require__(175);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
  class XmlShapeSerializer extends ConfigurableSerdeContext.B {
    settings;
    stringBuffer;
    byteBuffer;
    buffer;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    write(schema, value) {
      const ns = NormalizedSchema.l1.of(schema);
      if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value; else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64.E)(value); else {
        this.buffer = this.writeStruct(ns, value, void 0);
        const traits = ns.getMergedTraits();
        if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
      }
    }
    flush() {
      if (this.byteBuffer !== void 0) {
        const bytes = this.byteBuffer;
        delete this.byteBuffer;
        return bytes;
      }
      if (this.stringBuffer !== void 0) {
        const str = this.stringBuffer;
        delete this.stringBuffer;
        return str;
      }
      const buffer = this.buffer;
      if (this.settings.xmlNamespace) if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
      delete this.buffer;
      return buffer.toString();
    }
    writeStruct(ns, value, parentXmlns) {
      const traits = ns.getMergedTraits();
      const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
      if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
      const structXmlNode = XmlNode.of(name);
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      for (const [memberName, memberSchema] of ns.structIterator()) {
        const val = value[memberName];
        if (val != null || memberSchema.isIdempotencyToken()) {
          if (memberSchema.getMergedTraits().xmlAttribute) {
            structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
            continue;
          }
          if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns); else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns)); else {
            const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
            this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
            structXmlNode.addChildNode(memberNode);
          }
        }
      }
      const {$unknown: $unknown} = value;
      if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
        const [k, v] = $unknown;
        const node = XmlNode.of(k);
        if (typeof v !== "string") if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value); else throw new Error(`@aws-sdk - $unknown union member in XML requires ` + `value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
        this.writeSimpleInto(0, v, node, xmlns);
        structXmlNode.addChildNode(node);
      }
      if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
      return structXmlNode;
    }
    writeList(listMember, array, container, parentXmlns) {
      if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
      const listTraits = listMember.getMergedTraits();
      const listValueSchema = listMember.getValueSchema();
      const listValueTraits = listValueSchema.getMergedTraits();
      const sparse = !!listValueTraits.sparse;
      const flat = !!listTraits.xmlFlattened;
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
      const writeItem = (container, value) => {
        if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [ value ], container, xmlns); else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns); else if (listValueSchema.isStructSchema()) {
          const struct = this.writeStruct(listValueSchema, value, xmlns);
          container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
        } else {
          const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
          this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
          container.addChildNode(listItemNode);
        }
      };
      if (flat) {
        for (const value of array) if (sparse || value != null) writeItem(container, value);
      } else {
        const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
        if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
        for (const value of array) if (sparse || value != null) writeItem(listNode, value);
        container.addChildNode(listNode);
      }
    }
    writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
      if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
      const mapTraits = mapMember.getMergedTraits();
      const mapKeySchema = mapMember.getKeySchema();
      const mapKeyTraits = mapKeySchema.getMergedTraits();
      const keyTag = mapKeyTraits.xmlName ?? "key";
      const mapValueSchema = mapMember.getValueSchema();
      const mapValueTraits = mapValueSchema.getMergedTraits();
      const valueTag = mapValueTraits.xmlName ?? "value";
      const sparse = !!mapValueTraits.sparse;
      const flat = !!mapTraits.xmlFlattened;
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
      const addKeyValue = (entry, key, val) => {
        const keyNode = XmlNode.of(keyTag, key);
        const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
        if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
        entry.addChildNode(keyNode);
        let valueNode = XmlNode.of(valueTag);
        if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns); else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true); else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns); else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
        entry.addChildNode(valueNode);
      };
      if (flat) for (const key in map) {
        const val = map[key];
        if (sparse || val != null) {
          const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          addKeyValue(entry, key, val);
          container.addChildNode(entry);
        }
      } else {
        let mapNode;
        if (!containerIsMap) {
          mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
          container.addChildNode(mapNode);
        }
        for (const key in map) {
          const val = map[key];
          if (sparse || val != null) {
            const entry = XmlNode.of("entry");
            addKeyValue(entry, key, val);
            (containerIsMap ? container : mapNode).addChildNode(entry);
          }
        }
      }
    }
    writeSimple(_schema, value) {
      if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
      const ns = NormalizedSchema.l1.of(_schema);
      let nodeContents = null;
      if (value && typeof value === "object") if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64.n)(value); else if (ns.isTimestampSchema() && value instanceof Date) {
        const format = (0, determineTimestampFormat.V)(ns, this.settings);
        switch (format) {
         case 5:
          nodeContents = value.toISOString().replace(".000Z", "Z");
          break;

         case 6:
          nodeContents = (0, date_utils.JV)(value);
          break;

         case 7:
          nodeContents = String(value.getTime() / 1e3);
          break;

         default:
          console.warn("Missing timestamp format, using http date", value);
          nodeContents = (0, date_utils.JV)(value);
          break;
        }
      } else if (ns.isBigDecimalSchema() && value) {
        if (value instanceof NumericValue.D) return value.string;
        return String(value);
      } else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."); else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
      if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
      if (ns.isStringSchema()) if (value === void 0 && ns.isIdempotencyToken()) nodeContents = (0, 
      serde.ec)(); else nodeContents = String(value);
      if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
      return nodeContents;
    }
    writeSimpleInto(_schema, value, into, parentXmlns) {
      const nodeContents = this.writeSimple(_schema, value);
      const ns = NormalizedSchema.l1.of(_schema);
      const content = new XmlText(nodeContents);
      const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
      into.addChildNode(content);
    }
    getXmlnsAttribute(ns, parentXmlns) {
      const traits = ns.getMergedTraits();
      const [prefix, xmlns] = traits.xmlNamespace ?? [];
      if (xmlns && xmlns !== parentXmlns) return [ prefix ? `xmlns:${prefix}` : "xmlns", xmlns ];
      return [ void 0, void 0 ];
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
  class XmlCodec extends ConfigurableSerdeContext.B {
    settings;
    constructor(settings) {
      super();
      this.settings = settings;
    }
    createSerializer() {
      const serializer = new XmlShapeSerializer(this.settings);
      serializer.setSerdeContext(this.serdeContext);
      return serializer;
    }
    createDeserializer() {
      const deserializer = new XmlShapeDeserializer._(this.settings);
      deserializer.setSerdeContext(this.serdeContext);
      return deserializer;
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
  class AwsRestXmlProtocol extends HttpBindingProtocol.s {
    codec;
    serializer;
    deserializer;
    mixin=new ProtocolLib.U;
    constructor(options) {
      super(options);
      const settings = {
        timestampFormat: {
          useTrait: true,
          default: 5
        },
        httpBindings: true,
        xmlNamespace: options.xmlNamespace,
        serviceNamespace: options.defaultNamespace
      };
      this.codec = new XmlCodec(settings);
      this.serializer = new HttpInterceptingShapeSerializer._(this.codec.createSerializer(), settings);
      this.deserializer = new HttpInterceptingShapeDeserializer.z(this.codec.createDeserializer(), settings);
    }
    getPayloadCodec() {
      return this.codec;
    }
    getShapeId() {
      return "aws.protocols#restXml";
    }
    async serializeRequest(operationSchema, input, context) {
      const request = await super.serializeRequest(operationSchema, input, context);
      const inputSchema = NormalizedSchema.l1.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        if (contentType) request.headers["content-type"] = contentType;
      }
      if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
      return request;
    }
    async deserializeResponse(operationSchema, context, response) {
      return super.deserializeResponse(operationSchema, context, response);
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
        dataObject[key] = dataObject.Error[key];
        if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
      }
      if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
      const {errorSchema: errorSchema, errorMetadata: errorMetadata} = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
      const ns = NormalizedSchema.l1.of(errorSchema);
      const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
      const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
      const exception = new ErrorCtor({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      const output = {};
      const errorDeserializer = this.codec.createDeserializer();
      for (const [name, member] of ns.structIterator()) {
        const target = member.getMergedTraits().xmlName ?? name;
        const value = dataObject.Error?.[target] ?? dataObject[target];
        output[name] = errorDeserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
        $fault: ns.getMergedTraits().error,
        message: message
      }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/xml";
    }
    hasUnstructuredPayloadBinding(ns) {
      for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
      return false;
    }
  }
  var Sha256Node = __webpack_require__(2068);
  var NoOpLogger = __webpack_require__(51);
  var parseUrl = __webpack_require__(6663);
  var fromUtf8 = __webpack_require__(4574);
  var toUtf8 = __webpack_require__(1787);
  var aws = __webpack_require__(1958);
  var EndpointCache = __webpack_require__(4397);
  var decideEndpoint = __webpack_require__(6467);
  var customEndpointFunctions = __webpack_require__(7228);
  var BinaryDecisionDiagram = __webpack_require__(2988);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/endpoint/bdd.js
  const s = "ref", t = "authSchemes", u = "name", v = "signingRegion";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "sigv4", i = {
    [s]: "Endpoint"
  }, j = {
    fn: g,
    argv: [ {
      [s]: d
    }, "name" ]
  }, k = {
    [s]: d
  }, l = {
    [t]: [ {
      [u]: h,
      [v]: "us-east-1"
    } ]
  }, m = {
    [t]: [ {
      [u]: h,
      [v]: "cn-northwest-1"
    } ]
  }, n = {
    [t]: [ {
      [u]: h,
      [v]: "us-gov-west-1"
    } ]
  }, o = {
    [t]: [ {
      [u]: h,
      [v]: "eusc-de-east-1"
    } ]
  }, p = {
    [t]: [ {
      [u]: h,
      [v]: "{PartitionResult#implicitGlobalRegion}"
    } ]
  }, q = [ {
    [s]: "Region"
  } ];
  const _data = {
    conditions: [ [ c, [ i ] ], [ c, q ], [ "aws.partition", q, d ], [ e, [ {
      [s]: "UseFIPS"
    }, b ] ], [ f, [ j, "aws" ] ], [ f, [ j, "aws-cn" ] ], [ f, [ j, "aws-us-gov" ] ], [ e, [ {
      [s]: "UseDualStack"
    }, b ] ], [ e, [ {
      fn: g,
      argv: [ k, "supportsFIPS" ]
    }, b ] ], [ f, [ j, "aws-iso" ] ], [ f, [ j, "aws-iso-b" ] ], [ f, [ j, "aws-iso-e" ] ], [ f, [ j, "aws-iso-f" ] ], [ f, [ j, "aws-eusc" ] ], [ e, [ {
      fn: g,
      argv: [ k, "supportsDualStack" ]
    }, b ] ] ],
    results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ i, {} ], [ "https://route53.amazonaws.com", l ], [ "https://route53-fips.amazonaws.com", l ], [ "https://route53.global.api.aws", l ], [ "https://route53-fips.global.api.aws", l ], [ "https://route53.amazonaws.com.cn", m ], [ "https://route53.global.api.amazonwebservices.com.cn", m ], [ "https://route53.us-gov.amazonaws.com", n ], [ "https://route53.us-gov.api.aws", n ], [ "https://route53.c2s.ic.gov", {
      [t]: [ {
        [u]: h,
        [v]: "us-iso-east-1"
      } ]
    } ], [ "https://route53.sc2s.sgov.gov", {
      [t]: [ {
        [u]: h,
        [v]: "us-isob-east-1"
      } ]
    } ], [ "https://route53.cloud.adc-e.uk", {
      [t]: [ {
        [u]: h,
        [v]: "eu-isoe-west-1"
      } ]
    } ], [ "https://route53.csp.hci.ic.gov", {
      [t]: [ {
        [u]: h,
        [v]: "us-isof-south-1"
      } ]
    } ], [ "https://route53.amazonaws.eu", o ], [ "https://route53.global.api.amazonwebservices.eu", o ], [ "https://route53-fips.{PartitionResult#dualStackDnsSuffix}", p ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://route53-fips.{PartitionResult#dnsSuffix}", p ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://route53.{PartitionResult#dualStackDnsSuffix}", p ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://route53.{PartitionResult#dnsSuffix}", p ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 27, 3, 1, 4, r + 25, 2, 5, r + 25, 3, 19, 6, 4, 18, 7, 5, 17, 8, 6, 25, 9, 7, 15, 10, 9, r + 12, 11, 10, r + 13, 12, 11, r + 14, 13, 12, r + 15, 14, 13, r + 16, r + 24, 13, r + 17, 16, 14, r + 22, r + 23, 7, r + 9, r + 8, 7, r + 6, r + 4, 4, 26, 20, 6, 25, 21, 7, 23, 22, 8, r + 20, r + 21, 8, 24, r + 19, 14, r + 18, r + 19, 7, r + 11, r + 10, 7, r + 7, r + 5, 3, r + 1, 28, 7, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.d.from(nodes, root, _data.conditions, _data.results);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/endpoint/endpointResolver.js
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
  var schemas_0 = __webpack_require__(1186);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/runtimeConfig.shared.js
  const getRuntimeConfig = config => ({
    apiVersion: "2013-04-01",
    base64Decoder: config?.base64Decoder ?? fromBase64.E,
    base64Encoder: config?.base64Encoder ?? toBase64.n,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRoute53HttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
      schemeId: "aws.auth#sigv4",
      identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer.f2
    } ],
    logger: config?.logger ?? new NoOpLogger.N,
    protocol: config?.protocol ?? AwsRestXmlProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.route53",
      errorTypeRegistries: schemas_0.q1U,
      xmlNamespace: "https://route53.amazonaws.com/doc/2013-04-01/",
      version: "2013-04-01",
      serviceTarget: "AWSDnsV20130401"
    },
    serviceId: config?.serviceId ?? "Route 53",
    sha256: config?.sha256 ?? Sha256Node.k,
    urlParser: config?.urlParser ?? parseUrl.D,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8.a,
    utf8Encoder: config?.utf8Encoder ?? toUtf8.P
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/runtimeConfig.js
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
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/auth/httpAuthExtensionConfiguration.js
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
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/runtimeExtensions.js
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0, region_config_resolver_extensions.R)(runtimeConfig), (0, 
    defaultExtensionConfiguration.xA)(runtimeConfig), (0, httpExtensionConfiguration.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach(extension => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0, region_config_resolver_extensions.$)(extensionConfiguration), (0, 
    defaultExtensionConfiguration.uv)(extensionConfiguration), (0, httpExtensionConfiguration.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/Route53Client.js
  class Route53Client extends client.K {
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
        httpAuthSchemeParametersProvider: defaultRoute53HttpAuthSchemeParametersProvider,
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

/***/ 6569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    lq: () => _ep0,
    yt: () => _mw0,
    Fw: () => _mw1,
    G5: () => command
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/middleware-sdk-route53/dist-es/constants.js
  const IDENTIFIER_PREFIX_PATTERN = /^\/(hostedzone|change|delegationset)\//;
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/middleware-sdk-route53/dist-es/id-normalizer.js
  const IDENTIFIER_PARAMETERS = [ "DelegationSetId", "HostedZoneId", "Id" ];
  function idNormalizerMiddleware() {
    return next => async args => {
      const input = {
        ...args.input
      };
      for (const paramName of IDENTIFIER_PARAMETERS) {
        const param = input[paramName];
        if (param) input[paramName] = param.replace(IDENTIFIER_PREFIX_PATTERN, "");
      }
      return next({
        ...args,
        input: input
      });
    };
  }
  const idNormalizerMiddlewareOptions = {
    step: "initialize",
    tags: [ "ROUTE53_IDS" ],
    name: "idNormalizerMiddleware",
    override: true
  };
  const getIdNormalizerPlugin = unused => ({
    applyToStack: clientStack => {
      clientStack.add(idNormalizerMiddleware(), idNormalizerMiddlewareOptions);
    }
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/middleware-sdk-route53/dist-es/change-resource-record-sets.js
  function changeResourceRecordSetsMiddleware() {
    return next => async args => {
      const {ChangeBatch: ChangeBatch} = args.input;
      const Changes = [];
      for (const change of ChangeBatch?.Changes ?? []) {
        const {AliasTarget: AliasTarget} = change.ResourceRecordSet ?? {};
        if (AliasTarget) Changes.push({
          ...change,
          ResourceRecordSet: {
            ...change.ResourceRecordSet,
            AliasTarget: {
              ...AliasTarget,
              HostedZoneId: AliasTarget.HostedZoneId.replace(IDENTIFIER_PREFIX_PATTERN, "")
            }
          }
        }); else Changes.push(change);
      }
      return next({
        ...args,
        input: {
          ...args.input,
          ChangeBatch: {
            ...ChangeBatch,
            Changes: Changes
          }
        }
      });
    };
  }
  const changeResourceRecordSetsMiddlewareOptions = {
    step: "initialize",
    tags: [ "ROUTE53_IDS", "CHANGE_RESOURCE_RECORD_SETS" ],
    name: "changeResourceRecordSetsMiddleware",
    override: true
  };
  const getChangeResourceRecordSetsPlugin = unused => ({
    applyToStack: clientStack => {
      clientStack.add(changeResourceRecordSetsMiddleware(), changeResourceRecordSetsMiddlewareOptions);
    }
  });
  var client_command_builder = __webpack_require__(5130);
  var endpoints = __webpack_require__(7926);
  var EndpointParameters = __webpack_require__(920);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/commandBuilder.js
  const command = (0, client_command_builder.k)(EndpointParameters.S, "AWSDnsV20130401", "Route53Client", endpoints.rD);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [ getIdNormalizerPlugin(config) ];
  const _mw1 = (Command, cs, config, o) => [ getChangeResourceRecordSetsPlugin(config), getIdNormalizerPlugin(config) ];
}),

/***/ 5443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    y: () => ChangeResourceRecordSetsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6569);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
  class ChangeResourceRecordSetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.Fw, "ChangeResourceRecordSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.VZw)){}
}),

/***/ 265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    Y: () => GetChangeCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6569);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
  class GetChangeCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetChange", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.xmL)){}
}),

/***/ 1966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    H: () => GetHostedZoneCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6569);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
  class GetHostedZoneCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "GetHostedZone", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.Ukk)){}
}),

/***/ 5689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    a: () => ListHostedZonesByNameCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6569);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
  class ListHostedZonesByNameCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListHostedZonesByName", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.vfj)){}
}),

/***/ 9607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    I: () => ListResourceRecordSetsCommand
  });
  var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6569);
  var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);
  class ListResourceRecordSetsCommand extends((0, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__.lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__.yt, "ListResourceRecordSets", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__.z6W)){}
}),

/***/ 920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    S: () => commonParams,
    v: () => resolveClientEndpointParameters
  });
  const resolveClientEndpointParameters = options => Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "route53"
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

/***/ 1186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    VZw: () => ChangeResourceRecordSets$,
    xmL: () => GetChange$,
    Ukk: () => GetHostedZone$,
    vfj: () => ListHostedZonesByName$,
    z6W: () => ListResourceRecordSets$,
    q1U: () => errorTypeRegistries
  });
  var TypeRegistry = __webpack_require__(9835);
  var exceptions = __webpack_require__(3441);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/models/Route53ServiceException.js
  class Route53ServiceException extends exceptions.T {
    static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.route53#Route53ServiceException";
    constructor(options) {
      super(options);
      Object.setPrototypeOf(this, Route53ServiceException.prototype);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/models/errors.js
  class ConcurrentModification extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#ConcurrentModification";
    name="ConcurrentModification";
    $fault="client";
    constructor(opts) {
      super({
        name: "ConcurrentModification",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConcurrentModification.prototype);
    }
  }
  class InvalidInput extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidInput";
    name="InvalidInput";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidInput",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidInput.prototype);
    }
  }
  class InvalidKeySigningKeyStatus extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidKeySigningKeyStatus";
    name="InvalidKeySigningKeyStatus";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidKeySigningKeyStatus",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidKeySigningKeyStatus.prototype);
    }
  }
  class InvalidKMSArn extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidKMSArn";
    name="InvalidKMSArn";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidKMSArn",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidKMSArn.prototype);
    }
  }
  class InvalidSigningStatus extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidSigningStatus";
    name="InvalidSigningStatus";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidSigningStatus",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidSigningStatus.prototype);
    }
  }
  class NoSuchKeySigningKey extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchKeySigningKey";
    name="NoSuchKeySigningKey";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchKeySigningKey",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchKeySigningKey.prototype);
    }
  }
  class ConflictingDomainExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#ConflictingDomainExists";
    name="ConflictingDomainExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "ConflictingDomainExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConflictingDomainExists.prototype);
    }
  }
  class InvalidVPCId extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidVPCId";
    name="InvalidVPCId";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidVPCId",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidVPCId.prototype);
    }
  }
  class LimitsExceeded extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#LimitsExceeded";
    name="LimitsExceeded";
    $fault="client";
    constructor(opts) {
      super({
        name: "LimitsExceeded",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, LimitsExceeded.prototype);
    }
  }
  class NoSuchHostedZone extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchHostedZone";
    name="NoSuchHostedZone";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchHostedZone",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchHostedZone.prototype);
    }
  }
  class NotAuthorizedException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NotAuthorizedException";
    name="NotAuthorizedException";
    $fault="client";
    constructor(opts) {
      super({
        name: "NotAuthorizedException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NotAuthorizedException.prototype);
    }
  }
  class PriorRequestNotComplete extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#PriorRequestNotComplete";
    name="PriorRequestNotComplete";
    $fault="client";
    constructor(opts) {
      super({
        name: "PriorRequestNotComplete",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, PriorRequestNotComplete.prototype);
    }
  }
  class PublicZoneVPCAssociation extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#PublicZoneVPCAssociation";
    name="PublicZoneVPCAssociation";
    $fault="client";
    constructor(opts) {
      super({
        name: "PublicZoneVPCAssociation",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, PublicZoneVPCAssociation.prototype);
    }
  }
  class CidrBlockInUseException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#CidrBlockInUseException";
    name="CidrBlockInUseException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "CidrBlockInUseException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CidrBlockInUseException.prototype);
      this.Message = opts.Message;
    }
  }
  class CidrCollectionVersionMismatchException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#CidrCollectionVersionMismatchException";
    name="CidrCollectionVersionMismatchException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "CidrCollectionVersionMismatchException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CidrCollectionVersionMismatchException.prototype);
      this.Message = opts.Message;
    }
  }
  class NoSuchCidrCollectionException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchCidrCollectionException";
    name="NoSuchCidrCollectionException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "NoSuchCidrCollectionException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchCidrCollectionException.prototype);
      this.Message = opts.Message;
    }
  }
  class InvalidChangeBatch extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidChangeBatch";
    name="InvalidChangeBatch";
    $fault="client";
    messages;
    constructor(opts) {
      super({
        name: "InvalidChangeBatch",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidChangeBatch.prototype);
      this.messages = opts.messages;
    }
  }
  class NoSuchHealthCheck extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchHealthCheck";
    name="NoSuchHealthCheck";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchHealthCheck",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchHealthCheck.prototype);
    }
  }
  class ThrottlingException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#ThrottlingException";
    name="ThrottlingException";
    $fault="client";
    constructor(opts) {
      super({
        name: "ThrottlingException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ThrottlingException.prototype);
    }
  }
  class CidrCollectionAlreadyExistsException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#CidrCollectionAlreadyExistsException";
    name="CidrCollectionAlreadyExistsException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "CidrCollectionAlreadyExistsException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CidrCollectionAlreadyExistsException.prototype);
      this.Message = opts.Message;
    }
  }
  class HealthCheckAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HealthCheckAlreadyExists";
    name="HealthCheckAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "HealthCheckAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HealthCheckAlreadyExists.prototype);
    }
  }
  class TooManyHealthChecks extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyHealthChecks";
    name="TooManyHealthChecks";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyHealthChecks",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyHealthChecks.prototype);
    }
  }
  class DelegationSetNotAvailable extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DelegationSetNotAvailable";
    name="DelegationSetNotAvailable";
    $fault="client";
    constructor(opts) {
      super({
        name: "DelegationSetNotAvailable",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DelegationSetNotAvailable.prototype);
    }
  }
  class DelegationSetNotReusable extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DelegationSetNotReusable";
    name="DelegationSetNotReusable";
    $fault="client";
    constructor(opts) {
      super({
        name: "DelegationSetNotReusable",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DelegationSetNotReusable.prototype);
    }
  }
  class HostedZoneAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HostedZoneAlreadyExists";
    name="HostedZoneAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "HostedZoneAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HostedZoneAlreadyExists.prototype);
    }
  }
  class InvalidDomainName extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidDomainName";
    name="InvalidDomainName";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidDomainName",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidDomainName.prototype);
    }
  }
  class NoSuchDelegationSet extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchDelegationSet";
    name="NoSuchDelegationSet";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchDelegationSet",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchDelegationSet.prototype);
    }
  }
  class TooManyHostedZones extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyHostedZones";
    name="TooManyHostedZones";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyHostedZones",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyHostedZones.prototype);
    }
  }
  class InvalidArgument extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidArgument";
    name="InvalidArgument";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidArgument",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidArgument.prototype);
    }
  }
  class InvalidKeySigningKeyName extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidKeySigningKeyName";
    name="InvalidKeySigningKeyName";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidKeySigningKeyName",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidKeySigningKeyName.prototype);
    }
  }
  class KeySigningKeyAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#KeySigningKeyAlreadyExists";
    name="KeySigningKeyAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "KeySigningKeyAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, KeySigningKeyAlreadyExists.prototype);
    }
  }
  class TooManyKeySigningKeys extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyKeySigningKeys";
    name="TooManyKeySigningKeys";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyKeySigningKeys",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyKeySigningKeys.prototype);
    }
  }
  class InsufficientCloudWatchLogsResourcePolicy extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InsufficientCloudWatchLogsResourcePolicy";
    name="InsufficientCloudWatchLogsResourcePolicy";
    $fault="client";
    constructor(opts) {
      super({
        name: "InsufficientCloudWatchLogsResourcePolicy",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InsufficientCloudWatchLogsResourcePolicy.prototype);
    }
  }
  class NoSuchCloudWatchLogsLogGroup extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchCloudWatchLogsLogGroup";
    name="NoSuchCloudWatchLogsLogGroup";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchCloudWatchLogsLogGroup",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchCloudWatchLogsLogGroup.prototype);
    }
  }
  class QueryLoggingConfigAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#QueryLoggingConfigAlreadyExists";
    name="QueryLoggingConfigAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "QueryLoggingConfigAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, QueryLoggingConfigAlreadyExists.prototype);
    }
  }
  class InvalidResourceRecordSetProtectionBatch extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidResourceRecordSetProtectionBatch";
    name="InvalidResourceRecordSetProtectionBatch";
    $fault="client";
    Message;
    Errors;
    constructor(opts) {
      super({
        name: "InvalidResourceRecordSetProtectionBatch",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidResourceRecordSetProtectionBatch.prototype);
      this.Message = opts.Message;
      this.Errors = opts.Errors;
    }
  }
  class ProtectionAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#ProtectionAlreadyExists";
    name="ProtectionAlreadyExists";
    $fault="client";
    Message;
    Errors;
    constructor(opts) {
      super({
        name: "ProtectionAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ProtectionAlreadyExists.prototype);
      this.Message = opts.Message;
      this.Errors = opts.Errors;
    }
  }
  class DelegationSetAlreadyCreated extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DelegationSetAlreadyCreated";
    name="DelegationSetAlreadyCreated";
    $fault="client";
    constructor(opts) {
      super({
        name: "DelegationSetAlreadyCreated",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DelegationSetAlreadyCreated.prototype);
    }
  }
  class DelegationSetAlreadyReusable extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DelegationSetAlreadyReusable";
    name="DelegationSetAlreadyReusable";
    $fault="client";
    constructor(opts) {
      super({
        name: "DelegationSetAlreadyReusable",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DelegationSetAlreadyReusable.prototype);
    }
  }
  class HostedZoneNotFound extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HostedZoneNotFound";
    name="HostedZoneNotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "HostedZoneNotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HostedZoneNotFound.prototype);
    }
  }
  class InvalidTrafficPolicyDocument extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidTrafficPolicyDocument";
    name="InvalidTrafficPolicyDocument";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidTrafficPolicyDocument",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidTrafficPolicyDocument.prototype);
    }
  }
  class TooManyTrafficPolicies extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyTrafficPolicies";
    name="TooManyTrafficPolicies";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyTrafficPolicies",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyTrafficPolicies.prototype);
    }
  }
  class TrafficPolicyAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TrafficPolicyAlreadyExists";
    name="TrafficPolicyAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "TrafficPolicyAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TrafficPolicyAlreadyExists.prototype);
    }
  }
  class NoSuchTrafficPolicy extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchTrafficPolicy";
    name="NoSuchTrafficPolicy";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchTrafficPolicy",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchTrafficPolicy.prototype);
    }
  }
  class TooManyTrafficPolicyInstances extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyTrafficPolicyInstances";
    name="TooManyTrafficPolicyInstances";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyTrafficPolicyInstances",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyTrafficPolicyInstances.prototype);
    }
  }
  class TrafficPolicyInstanceAlreadyExists extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TrafficPolicyInstanceAlreadyExists";
    name="TrafficPolicyInstanceAlreadyExists";
    $fault="client";
    constructor(opts) {
      super({
        name: "TrafficPolicyInstanceAlreadyExists",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TrafficPolicyInstanceAlreadyExists.prototype);
    }
  }
  class TooManyTrafficPolicyVersionsForCurrentPolicy extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyTrafficPolicyVersionsForCurrentPolicy";
    name="TooManyTrafficPolicyVersionsForCurrentPolicy";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyTrafficPolicyVersionsForCurrentPolicy",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyTrafficPolicyVersionsForCurrentPolicy.prototype);
    }
  }
  class TooManyVPCAssociationAuthorizations extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TooManyVPCAssociationAuthorizations";
    name="TooManyVPCAssociationAuthorizations";
    $fault="client";
    constructor(opts) {
      super({
        name: "TooManyVPCAssociationAuthorizations",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TooManyVPCAssociationAuthorizations.prototype);
    }
  }
  class KeySigningKeyInParentDSRecord extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#KeySigningKeyInParentDSRecord";
    name="KeySigningKeyInParentDSRecord";
    $fault="client";
    constructor(opts) {
      super({
        name: "KeySigningKeyInParentDSRecord",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, KeySigningKeyInParentDSRecord.prototype);
    }
  }
  class KeySigningKeyInUse extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#KeySigningKeyInUse";
    name="KeySigningKeyInUse";
    $fault="client";
    constructor(opts) {
      super({
        name: "KeySigningKeyInUse",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, KeySigningKeyInUse.prototype);
    }
  }
  class CidrCollectionInUseException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#CidrCollectionInUseException";
    name="CidrCollectionInUseException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "CidrCollectionInUseException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, CidrCollectionInUseException.prototype);
      this.Message = opts.Message;
    }
  }
  class HealthCheckInUse extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HealthCheckInUse";
    name="HealthCheckInUse";
    $fault="client";
    constructor(opts) {
      super({
        name: "HealthCheckInUse",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HealthCheckInUse.prototype);
    }
  }
  class HostedZoneNotEmpty extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HostedZoneNotEmpty";
    name="HostedZoneNotEmpty";
    $fault="client";
    constructor(opts) {
      super({
        name: "HostedZoneNotEmpty",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HostedZoneNotEmpty.prototype);
    }
  }
  class NoSuchQueryLoggingConfig extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchQueryLoggingConfig";
    name="NoSuchQueryLoggingConfig";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchQueryLoggingConfig",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchQueryLoggingConfig.prototype);
    }
  }
  class DelegationSetInUse extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DelegationSetInUse";
    name="DelegationSetInUse";
    $fault="client";
    constructor(opts) {
      super({
        name: "DelegationSetInUse",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DelegationSetInUse.prototype);
    }
  }
  class TrafficPolicyInUse extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#TrafficPolicyInUse";
    name="TrafficPolicyInUse";
    $fault="client";
    constructor(opts) {
      super({
        name: "TrafficPolicyInUse",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, TrafficPolicyInUse.prototype);
    }
  }
  class NoSuchTrafficPolicyInstance extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchTrafficPolicyInstance";
    name="NoSuchTrafficPolicyInstance";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchTrafficPolicyInstance",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchTrafficPolicyInstance.prototype);
    }
  }
  class VPCAssociationAuthorizationNotFound extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#VPCAssociationAuthorizationNotFound";
    name="VPCAssociationAuthorizationNotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "VPCAssociationAuthorizationNotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, VPCAssociationAuthorizationNotFound.prototype);
    }
  }
  class DNSSECNotFound extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#DNSSECNotFound";
    name="DNSSECNotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "DNSSECNotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, DNSSECNotFound.prototype);
    }
  }
  class LastVPCAssociation extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#LastVPCAssociation";
    name="LastVPCAssociation";
    $fault="client";
    constructor(opts) {
      super({
        name: "LastVPCAssociation",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, LastVPCAssociation.prototype);
    }
  }
  class VPCAssociationNotFound extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#VPCAssociationNotFound";
    name="VPCAssociationNotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "VPCAssociationNotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, VPCAssociationNotFound.prototype);
    }
  }
  class HostedZonePartiallyDelegated extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HostedZonePartiallyDelegated";
    name="HostedZonePartiallyDelegated";
    $fault="client";
    constructor(opts) {
      super({
        name: "HostedZonePartiallyDelegated",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HostedZonePartiallyDelegated.prototype);
    }
  }
  class KeySigningKeyWithActiveStatusNotFound extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#KeySigningKeyWithActiveStatusNotFound";
    name="KeySigningKeyWithActiveStatusNotFound";
    $fault="client";
    constructor(opts) {
      super({
        name: "KeySigningKeyWithActiveStatusNotFound",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, KeySigningKeyWithActiveStatusNotFound.prototype);
    }
  }
  class NoSuchChange extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchChange";
    name="NoSuchChange";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchChange",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchChange.prototype);
    }
  }
  class NoSuchGeoLocation extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchGeoLocation";
    name="NoSuchGeoLocation";
    $fault="client";
    constructor(opts) {
      super({
        name: "NoSuchGeoLocation",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchGeoLocation.prototype);
    }
  }
  class IncompatibleVersion extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#IncompatibleVersion";
    name="IncompatibleVersion";
    $fault="client";
    constructor(opts) {
      super({
        name: "IncompatibleVersion",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, IncompatibleVersion.prototype);
    }
  }
  class HostedZoneNotPrivate extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HostedZoneNotPrivate";
    name="HostedZoneNotPrivate";
    $fault="client";
    constructor(opts) {
      super({
        name: "HostedZoneNotPrivate",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HostedZoneNotPrivate.prototype);
    }
  }
  class NoSuchCidrLocationException extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#NoSuchCidrLocationException";
    name="NoSuchCidrLocationException";
    $fault="client";
    Message;
    constructor(opts) {
      super({
        name: "NoSuchCidrLocationException",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, NoSuchCidrLocationException.prototype);
      this.Message = opts.Message;
    }
  }
  class InvalidPaginationToken extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#InvalidPaginationToken";
    name="InvalidPaginationToken";
    $fault="client";
    constructor(opts) {
      super({
        name: "InvalidPaginationToken",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, InvalidPaginationToken.prototype);
    }
  }
  class HealthCheckVersionMismatch extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#HealthCheckVersionMismatch";
    name="HealthCheckVersionMismatch";
    $fault="client";
    constructor(opts) {
      super({
        name: "HealthCheckVersionMismatch",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, HealthCheckVersionMismatch.prototype);
    }
  }
  class ConflictingTypes extends Route53ServiceException {
    static shapeId="com.amazonaws.route53#ConflictingTypes";
    name="ConflictingTypes";
    $fault="client";
    constructor(opts) {
      super({
        name: "ConflictingTypes",
        $fault: "client",
        ...opts
      });
      Object.setPrototypeOf(this, ConflictingTypes.prototype);
    }
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/client-route-53/dist-es/schemas/schemas_0.js
  const _A = "Action";
  const _AR = "AcceleratedRecovery";
  const _ARS = "AcceleratedRecoveryStatus";
  const _AT = "AliasTarget";
  const _AWSR = "AWSRegion";
  const _B = "Bias";
  const _C = "Comment";
  const _CB = "ChangeBatch";
  const _CBIUE = "CidrBlockInUseException";
  const _CCAEE = "CidrCollectionAlreadyExistsException";
  const _CCIUE = "CidrCollectionInUseException";
  const _CCVME = "CidrCollectionVersionMismatchException";
  const _CCo = "ContinentCode";
  const _CCou = "CountryCode";
  const _CDE = "ConflictingDomainExists";
  const _CI = "ChangeInfo";
  const _CIo = "CollectionId";
  const _CM = "ConcurrentModification";
  const _CR = "CallerReference";
  const _CRC = "CidrRoutingConfig";
  const _CRRS = "ChangeResourceRecordSets";
  const _CRRSR = "ChangeResourceRecordSetsRequest";
  const _CRRSRh = "ChangeResourceRecordSetsResponse";
  const _CT = "ConflictingTypes";
  const _Ch = "Change";
  const _Cha = "Changes";
  const _Co = "Coordinates";
  const _Cod = "Code";
  const _Con = "Config";
  const _DNSN = "DNSName";
  const _DNSSECNF = "DNSSECNotFound";
  const _DS = "DelegationSet";
  const _DSAC = "DelegationSetAlreadyCreated";
  const _DSAR = "DelegationSetAlreadyReusable";
  const _DSIU = "DelegationSetInUse";
  const _DSNA = "DelegationSetNotAvailable";
  const _DSNR = "DelegationSetNotReusable";
  const _DSNS = "DelegationSetNameServers";
  const _De = "Description";
  const _E = "Errors";
  const _EM = "ErrorMessages";
  const _ETH = "EvaluateTargetHealth";
  const _F = "Features";
  const _FR = "FailureReasons";
  const _Fa = "Failover";
  const _GC = "GetChange";
  const _GCR = "GetChangeRequest";
  const _GCRe = "GetChangeResponse";
  const _GHZ = "GetHostedZone";
  const _GHZR = "GetHostedZoneRequest";
  const _GHZRe = "GetHostedZoneResponse";
  const _GL = "GeoLocation";
  const _GPL = "GeoProximityLocation";
  const _HCAE = "HealthCheckAlreadyExists";
  const _HCI = "HealthCheckId";
  const _HCIU = "HealthCheckInUse";
  const _HCVM = "HealthCheckVersionMismatch";
  const _HZ = "HostedZone";
  const _HZAE = "HostedZoneAlreadyExists";
  const _HZC = "HostedZoneConfig";
  const _HZF = "HostedZoneFeatures";
  const _HZFR = "HostedZoneFailureReasons";
  const _HZI = "HostedZoneId";
  const _HZNE = "HostedZoneNotEmpty";
  const _HZNF = "HostedZoneNotFound";
  const _HZNP = "HostedZoneNotPrivate";
  const _HZPD = "HostedZonePartiallyDelegated";
  const _HZo = "HostedZones";
  const _I = "Id";
  const _IA = "InvalidArgument";
  const _ICB = "InvalidChangeBatch";
  const _ICWLRP = "InsufficientCloudWatchLogsResourcePolicy";
  const _IDN = "InvalidDomainName";
  const _II = "InvalidInput";
  const _IKMSA = "InvalidKMSArn";
  const _IKSKN = "InvalidKeySigningKeyName";
  const _IKSKS = "InvalidKeySigningKeyStatus";
  const _IPT = "InvalidPaginationToken";
  const _IRRSPB = "InvalidResourceRecordSetProtectionBatch";
  const _ISS = "InvalidSigningStatus";
  const _IT = "IsTruncated";
  const _ITPD = "InvalidTrafficPolicyDocument";
  const _IV = "IncompatibleVersion";
  const _IVPCI = "InvalidVPCId";
  const _KSKAE = "KeySigningKeyAlreadyExists";
  const _KSKIPDSR = "KeySigningKeyInParentDSRecord";
  const _KSKIU = "KeySigningKeyInUse";
  const _KSKWASNF = "KeySigningKeyWithActiveStatusNotFound";
  const _L = "Latitude";
  const _LE = "LimitsExceeded";
  const _LHZBN = "ListHostedZonesByName";
  const _LHZBNR = "ListHostedZonesByNameRequest";
  const _LHZBNRi = "ListHostedZonesByNameResponse";
  const _LN = "LocationName";
  const _LRRS = "ListResourceRecordSets";
  const _LRRSR = "ListResourceRecordSetsRequest";
  const _LRRSRi = "ListResourceRecordSetsResponse";
  const _LS = "LinkedService";
  const _LVPCA = "LastVPCAssociation";
  const _LZG = "LocalZoneGroup";
  const _Lo = "Longitude";
  const _M = "Message";
  const _MI = "MaxItems";
  const _MVA = "MultiValueAnswer";
  const _N = "Name";
  const _NAE = "NotAuthorizedException";
  const _NDNSN = "NextDNSName";
  const _NHZI = "NextHostedZoneId";
  const _NRI = "NextRecordIdentifier";
  const _NRN = "NextRecordName";
  const _NRT = "NextRecordType";
  const _NS = "NameServers";
  const _NSC = "NoSuchChange";
  const _NSCCE = "NoSuchCidrCollectionException";
  const _NSCLE = "NoSuchCidrLocationException";
  const _NSCWLLG = "NoSuchCloudWatchLogsLogGroup";
  const _NSDS = "NoSuchDelegationSet";
  const _NSGL = "NoSuchGeoLocation";
  const _NSHC = "NoSuchHealthCheck";
  const _NSHZ = "NoSuchHostedZone";
  const _NSKSK = "NoSuchKeySigningKey";
  const _NSQLC = "NoSuchQueryLoggingConfig";
  const _NSTP = "NoSuchTrafficPolicy";
  const _NSTPI = "NoSuchTrafficPolicyInstance";
  const _NSa = "NameServer";
  const _PAE = "ProtectionAlreadyExists";
  const _PE = "ProtectionError";
  const _PEr = "ProtectionErrors";
  const _PRNC = "PriorRequestNotComplete";
  const _PZ = "PrivateZone";
  const _PZVPCA = "PublicZoneVPCAssociation";
  const _QLCAE = "QueryLoggingConfigAlreadyExists";
  const _R = "Region";
  const _RN = "RecordName";
  const _RR = "ResourceRecord";
  const _RRS = "ResourceRecordSet";
  const _RRSC = "ResourceRecordSetCount";
  const _RRSe = "ResourceRecordSets";
  const _RRe = "ResourceRecords";
  const _RTe = "RecordType";
  const _S = "Status";
  const _SA = "SubmittedAt";
  const _SC = "SubdivisionCode";
  const _SI = "SetIdentifier";
  const _SP = "ServicePrincipal";
  const _SRI = "StartRecordIdentifier";
  const _SRN = "StartRecordName";
  const _SRT = "StartRecordType";
  const _T = "Type";
  const _TE = "ThrottlingException";
  const _TMHC = "TooManyHealthChecks";
  const _TMHZ = "TooManyHostedZones";
  const _TMKSK = "TooManyKeySigningKeys";
  const _TMTP = "TooManyTrafficPolicies";
  const _TMTPI = "TooManyTrafficPolicyInstances";
  const _TMTPVFCP = "TooManyTrafficPolicyVersionsForCurrentPolicy";
  const _TMVPCAA = "TooManyVPCAssociationAuthorizations";
  const _TPAE = "TrafficPolicyAlreadyExists";
  const _TPIAE = "TrafficPolicyInstanceAlreadyExists";
  const _TPII = "TrafficPolicyInstanceId";
  const _TPIU = "TrafficPolicyInUse";
  const _TTL = "TTL";
  const _V = "Value";
  const _VPC = "VPC";
  const _VPCAANF = "VPCAssociationAuthorizationNotFound";
  const _VPCANF = "VPCAssociationNotFound";
  const _VPCI = "VPCId";
  const _VPCR = "VPCRegion";
  const _VPCs = "VPCs";
  const _W = "Weight";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _d = "dnsname";
  const _e = "error";
  const _h = "hostedzoneid";
  const _hE = "httpError";
  const _hQ = "httpQuery";
  const _ht = "http";
  const _i = "identifier";
  const _m = "message";
  const _max = "maxitems";
  const _me = "messages";
  const _na = "name";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.route53";
  const _t = "type";
  const _xN = "xmlName";
  const n0 = "com.amazonaws.route53";
  const _s_registry = new TypeRegistry.O(_s);
  var Route53ServiceException$ = [ -3, _s, "Route53ServiceException", 0, [], [] ];
  _s_registry.registerError(Route53ServiceException$, Route53ServiceException);
  const n0_registry = new TypeRegistry.O(n0);
  var CidrBlockInUseException$ = [ -3, n0, _CBIUE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CidrBlockInUseException$, CidrBlockInUseException);
  var CidrCollectionAlreadyExistsException$ = [ -3, n0, _CCAEE, {
    [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CidrCollectionAlreadyExistsException$, CidrCollectionAlreadyExistsException);
  var CidrCollectionInUseException$ = [ -3, n0, _CCIUE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CidrCollectionInUseException$, CidrCollectionInUseException);
  var CidrCollectionVersionMismatchException$ = [ -3, n0, _CCVME, {
    [_e]: _c,
    [_hE]: 409
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(CidrCollectionVersionMismatchException$, CidrCollectionVersionMismatchException);
  var ConcurrentModification$ = [ -3, n0, _CM, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConcurrentModification$, ConcurrentModification);
  var ConflictingDomainExists$ = [ -3, n0, _CDE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictingDomainExists$, ConflictingDomainExists);
  var ConflictingTypes$ = [ -3, n0, _CT, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ConflictingTypes$, ConflictingTypes);
  var DelegationSetAlreadyCreated$ = [ -3, n0, _DSAC, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DelegationSetAlreadyCreated$, DelegationSetAlreadyCreated);
  var DelegationSetAlreadyReusable$ = [ -3, n0, _DSAR, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DelegationSetAlreadyReusable$, DelegationSetAlreadyReusable);
  var DelegationSetInUse$ = [ -3, n0, _DSIU, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DelegationSetInUse$, DelegationSetInUse);
  var DelegationSetNotAvailable$ = [ -3, n0, _DSNA, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DelegationSetNotAvailable$, DelegationSetNotAvailable);
  var DelegationSetNotReusable$ = [ -3, n0, _DSNR, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DelegationSetNotReusable$, DelegationSetNotReusable);
  var DNSSECNotFound$ = [ -3, n0, _DNSSECNF, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DNSSECNotFound$, DNSSECNotFound);
  var HealthCheckAlreadyExists$ = [ -3, n0, _HCAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HealthCheckAlreadyExists$, HealthCheckAlreadyExists);
  var HealthCheckInUse$ = [ -3, n0, _HCIU, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HealthCheckInUse$, HealthCheckInUse);
  var HealthCheckVersionMismatch$ = [ -3, n0, _HCVM, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HealthCheckVersionMismatch$, HealthCheckVersionMismatch);
  var HostedZoneAlreadyExists$ = [ -3, n0, _HZAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HostedZoneAlreadyExists$, HostedZoneAlreadyExists);
  var HostedZoneNotEmpty$ = [ -3, n0, _HZNE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HostedZoneNotEmpty$, HostedZoneNotEmpty);
  var HostedZoneNotFound$ = [ -3, n0, _HZNF, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HostedZoneNotFound$, HostedZoneNotFound);
  var HostedZoneNotPrivate$ = [ -3, n0, _HZNP, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HostedZoneNotPrivate$, HostedZoneNotPrivate);
  var HostedZonePartiallyDelegated$ = [ -3, n0, _HZPD, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(HostedZonePartiallyDelegated$, HostedZonePartiallyDelegated);
  var IncompatibleVersion$ = [ -3, n0, _IV, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IncompatibleVersion$, IncompatibleVersion);
  var InsufficientCloudWatchLogsResourcePolicy$ = [ -3, n0, _ICWLRP, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InsufficientCloudWatchLogsResourcePolicy$, InsufficientCloudWatchLogsResourcePolicy);
  var InvalidArgument$ = [ -3, n0, _IA, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidArgument$, InvalidArgument);
  var InvalidChangeBatch$ = [ -3, n0, _ICB, {
    [_e]: _c
  }, [ _me, _m ], [ [ () => ErrorMessages, 0 ], 0 ] ];
  n0_registry.registerError(InvalidChangeBatch$, InvalidChangeBatch);
  var InvalidDomainName$ = [ -3, n0, _IDN, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDomainName$, InvalidDomainName);
  var InvalidInput$ = [ -3, n0, _II, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInput$, InvalidInput);
  var InvalidKeySigningKeyName$ = [ -3, n0, _IKSKN, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidKeySigningKeyName$, InvalidKeySigningKeyName);
  var InvalidKeySigningKeyStatus$ = [ -3, n0, _IKSKS, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidKeySigningKeyStatus$, InvalidKeySigningKeyStatus);
  var InvalidKMSArn$ = [ -3, n0, _IKMSA, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidKMSArn$, InvalidKMSArn);
  var InvalidPaginationToken$ = [ -3, n0, _IPT, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidPaginationToken$, InvalidPaginationToken);
  var InvalidResourceRecordSetProtectionBatch$ = [ -3, n0, _IRRSPB, {
    [_aQE]: [ `InvalidResourceRecordSetProtectionBatch`, 400 ],
    [_e]: _c,
    [_hE]: 400
  }, [ _E, _M ], [ [ () => ProtectionErrors, 0 ], 0 ], 1 ];
  n0_registry.registerError(InvalidResourceRecordSetProtectionBatch$, InvalidResourceRecordSetProtectionBatch);
  var InvalidSigningStatus$ = [ -3, n0, _ISS, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSigningStatus$, InvalidSigningStatus);
  var InvalidTrafficPolicyDocument$ = [ -3, n0, _ITPD, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTrafficPolicyDocument$, InvalidTrafficPolicyDocument);
  var InvalidVPCId$ = [ -3, n0, _IVPCI, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidVPCId$, InvalidVPCId);
  var KeySigningKeyAlreadyExists$ = [ -3, n0, _KSKAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(KeySigningKeyAlreadyExists$, KeySigningKeyAlreadyExists);
  var KeySigningKeyInParentDSRecord$ = [ -3, n0, _KSKIPDSR, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(KeySigningKeyInParentDSRecord$, KeySigningKeyInParentDSRecord);
  var KeySigningKeyInUse$ = [ -3, n0, _KSKIU, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(KeySigningKeyInUse$, KeySigningKeyInUse);
  var KeySigningKeyWithActiveStatusNotFound$ = [ -3, n0, _KSKWASNF, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(KeySigningKeyWithActiveStatusNotFound$, KeySigningKeyWithActiveStatusNotFound);
  var LastVPCAssociation$ = [ -3, n0, _LVPCA, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LastVPCAssociation$, LastVPCAssociation);
  var LimitsExceeded$ = [ -3, n0, _LE, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LimitsExceeded$, LimitsExceeded);
  var NoSuchChange$ = [ -3, n0, _NSC, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchChange$, NoSuchChange);
  var NoSuchCidrCollectionException$ = [ -3, n0, _NSCCE, {
    [_e]: _c,
    [_hE]: 404
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(NoSuchCidrCollectionException$, NoSuchCidrCollectionException);
  var NoSuchCidrLocationException$ = [ -3, n0, _NSCLE, {
    [_e]: _c,
    [_hE]: 404
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(NoSuchCidrLocationException$, NoSuchCidrLocationException);
  var NoSuchCloudWatchLogsLogGroup$ = [ -3, n0, _NSCWLLG, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchCloudWatchLogsLogGroup$, NoSuchCloudWatchLogsLogGroup);
  var NoSuchDelegationSet$ = [ -3, n0, _NSDS, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchDelegationSet$, NoSuchDelegationSet);
  var NoSuchGeoLocation$ = [ -3, n0, _NSGL, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchGeoLocation$, NoSuchGeoLocation);
  var NoSuchHealthCheck$ = [ -3, n0, _NSHC, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchHealthCheck$, NoSuchHealthCheck);
  var NoSuchHostedZone$ = [ -3, n0, _NSHZ, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchHostedZone$, NoSuchHostedZone);
  var NoSuchKeySigningKey$ = [ -3, n0, _NSKSK, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchKeySigningKey$, NoSuchKeySigningKey);
  var NoSuchQueryLoggingConfig$ = [ -3, n0, _NSQLC, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchQueryLoggingConfig$, NoSuchQueryLoggingConfig);
  var NoSuchTrafficPolicy$ = [ -3, n0, _NSTP, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchTrafficPolicy$, NoSuchTrafficPolicy);
  var NoSuchTrafficPolicyInstance$ = [ -3, n0, _NSTPI, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NoSuchTrafficPolicyInstance$, NoSuchTrafficPolicyInstance);
  var NotAuthorizedException$ = [ -3, n0, _NAE, {
    [_e]: _c,
    [_hE]: 401
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(NotAuthorizedException$, NotAuthorizedException);
  var PriorRequestNotComplete$ = [ -3, n0, _PRNC, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PriorRequestNotComplete$, PriorRequestNotComplete);
  var ProtectionAlreadyExists$ = [ -3, n0, _PAE, {
    [_aQE]: [ `ProtectionAlreadyExists`, 409 ],
    [_e]: _c,
    [_hE]: 409
  }, [ _E, _M ], [ [ () => ProtectionErrors, 0 ], 0 ], 1 ];
  n0_registry.registerError(ProtectionAlreadyExists$, ProtectionAlreadyExists);
  var PublicZoneVPCAssociation$ = [ -3, n0, _PZVPCA, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PublicZoneVPCAssociation$, PublicZoneVPCAssociation);
  var QueryLoggingConfigAlreadyExists$ = [ -3, n0, _QLCAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(QueryLoggingConfigAlreadyExists$, QueryLoggingConfigAlreadyExists);
  var ThrottlingException$ = [ -3, n0, _TE, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TooManyHealthChecks$ = [ -3, n0, _TMHC, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyHealthChecks$, TooManyHealthChecks);
  var TooManyHostedZones$ = [ -3, n0, _TMHZ, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyHostedZones$, TooManyHostedZones);
  var TooManyKeySigningKeys$ = [ -3, n0, _TMKSK, {
    [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyKeySigningKeys$, TooManyKeySigningKeys);
  var TooManyTrafficPolicies$ = [ -3, n0, _TMTP, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyTrafficPolicies$, TooManyTrafficPolicies);
  var TooManyTrafficPolicyInstances$ = [ -3, n0, _TMTPI, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyTrafficPolicyInstances$, TooManyTrafficPolicyInstances);
  var TooManyTrafficPolicyVersionsForCurrentPolicy$ = [ -3, n0, _TMTPVFCP, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyTrafficPolicyVersionsForCurrentPolicy$, TooManyTrafficPolicyVersionsForCurrentPolicy);
  var TooManyVPCAssociationAuthorizations$ = [ -3, n0, _TMVPCAA, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TooManyVPCAssociationAuthorizations$, TooManyVPCAssociationAuthorizations);
  var TrafficPolicyAlreadyExists$ = [ -3, n0, _TPAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TrafficPolicyAlreadyExists$, TrafficPolicyAlreadyExists);
  var TrafficPolicyInstanceAlreadyExists$ = [ -3, n0, _TPIAE, {
    [_e]: _c,
    [_hE]: 409
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TrafficPolicyInstanceAlreadyExists$, TrafficPolicyInstanceAlreadyExists);
  var TrafficPolicyInUse$ = [ -3, n0, _TPIU, {
    [_e]: _c,
    [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TrafficPolicyInUse$, TrafficPolicyInUse);
  var VPCAssociationAuthorizationNotFound$ = [ -3, n0, _VPCAANF, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(VPCAssociationAuthorizationNotFound$, VPCAssociationAuthorizationNotFound);
  var VPCAssociationNotFound$ = [ -3, n0, _VPCANF, {
    [_e]: _c,
    [_hE]: 404
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(VPCAssociationNotFound$, VPCAssociationNotFound);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var AliasTarget$ = [ 3, n0, _AT, 0, [ _HZI, _DNSN, _ETH ], [ 0, 0, 2 ], 3 ];
  var Change$ = [ 3, n0, _Ch, 0, [ _A, _RRS ], [ 0, [ () => ResourceRecordSet$, 0 ] ], 2 ];
  var ChangeBatch$ = [ 3, n0, _CB, 0, [ _Cha, _C ], [ [ () => Changes, 0 ], 0 ], 1 ];
  var ChangeInfo$ = [ 3, n0, _CI, 0, [ _I, _S, _SA, _C ], [ 0, 0, 4, 0 ], 3 ];
  var ChangeResourceRecordSetsRequest$ = [ 3, n0, _CRRSR, 0, [ _HZI, _CB ], [ [ 0, 1 ], [ () => ChangeBatch$, 0 ] ], 2 ];
  var ChangeResourceRecordSetsResponse$ = [ 3, n0, _CRRSRh, 0, [ _CI ], [ () => ChangeInfo$ ], 1 ];
  var CidrRoutingConfig$ = [ 3, n0, _CRC, 0, [ _CIo, _LN ], [ 0, 0 ], 2 ];
  var Coordinates$ = [ 3, n0, _Co, 0, [ _L, _Lo ], [ 0, 0 ], 2 ];
  var DelegationSet$ = [ 3, n0, _DS, 0, [ _NS, _I, _CR ], [ [ () => DelegationSetNameServers, 0 ], 0, 0 ], 1 ];
  var GeoLocation$ = [ 3, n0, _GL, 0, [ _CCo, _CCou, _SC ], [ 0, 0, 0 ] ];
  var GeoProximityLocation$ = [ 3, n0, _GPL, 0, [ _AWSR, _LZG, _Co, _B ], [ 0, 0, () => Coordinates$, 1 ] ];
  var GetChangeRequest$ = [ 3, n0, _GCR, 0, [ _I ], [ [ 0, 1 ] ], 1 ];
  var GetChangeResponse$ = [ 3, n0, _GCRe, 0, [ _CI ], [ () => ChangeInfo$ ], 1 ];
  var GetHostedZoneRequest$ = [ 3, n0, _GHZR, 0, [ _I ], [ [ 0, 1 ] ], 1 ];
  var GetHostedZoneResponse$ = [ 3, n0, _GHZRe, 0, [ _HZ, _DS, _VPCs ], [ () => HostedZone$, [ () => DelegationSet$, 0 ], [ () => VPCs, 0 ] ], 1 ];
  var HostedZone$ = [ 3, n0, _HZ, 0, [ _I, _N, _CR, _Con, _RRSC, _LS, _F ], [ 0, 0, 0, () => HostedZoneConfig$, 1, () => LinkedService$, () => HostedZoneFeatures$ ], 3 ];
  var HostedZoneConfig$ = [ 3, n0, _HZC, 0, [ _C, _PZ ], [ 0, 2 ] ];
  var HostedZoneFailureReasons$ = [ 3, n0, _HZFR, 0, [ _AR ], [ 0 ] ];
  var HostedZoneFeatures$ = [ 3, n0, _HZF, 0, [ _ARS, _FR ], [ 0, () => HostedZoneFailureReasons$ ] ];
  var LinkedService$ = [ 3, n0, _LS, 0, [ _SP, _De ], [ 0, 0 ] ];
  var ListHostedZonesByNameRequest$ = [ 3, n0, _LHZBNR, 0, [ _DNSN, _HZI, _MI ], [ [ 0, {
    [_hQ]: _d
  } ], [ 0, {
    [_hQ]: _h
  } ], [ 1, {
    [_hQ]: _max
  } ] ] ];
  var ListHostedZonesByNameResponse$ = [ 3, n0, _LHZBNRi, 0, [ _HZo, _IT, _MI, _DNSN, _HZI, _NDNSN, _NHZI ], [ [ () => HostedZones, 0 ], 2, 1, 0, 0, 0, 0 ], 3 ];
  var ListResourceRecordSetsRequest$ = [ 3, n0, _LRRSR, 0, [ _HZI, _SRN, _SRT, _SRI, _MI ], [ [ 0, 1 ], [ 0, {
    [_hQ]: _na
  } ], [ 0, {
    [_hQ]: _t
  } ], [ 0, {
    [_hQ]: _i
  } ], [ 1, {
    [_hQ]: _max
  } ] ], 1 ];
  var ListResourceRecordSetsResponse$ = [ 3, n0, _LRRSRi, 0, [ _RRSe, _IT, _MI, _NRN, _NRT, _NRI ], [ [ () => ResourceRecordSets, 0 ], 2, 1, 0, 0, 0 ], 3 ];
  var ProtectionError$ = [ 3, n0, _PE, 0, [ _RN, _RTe, _Cod, _M ], [ 0, 0, 0, 0 ], 4 ];
  var ResourceRecord$ = [ 3, n0, _RR, 0, [ _V ], [ 0 ], 1 ];
  var ResourceRecordSet$ = [ 3, n0, _RRS, 0, [ _N, _T, _SI, _W, _R, _GL, _Fa, _MVA, _TTL, _RRe, _AT, _HCI, _TPII, _CRC, _GPL ], [ 0, 0, 0, 1, 0, () => GeoLocation$, 0, 2, 1, [ () => ResourceRecords, 0 ], () => AliasTarget$, 0, 0, () => CidrRoutingConfig$, () => GeoProximityLocation$ ], 2 ];
  var VPC$ = [ 3, n0, _VPC, 0, [ _VPCR, _VPCI ], [ 0, 0 ] ];
  var Changes = [ 1, n0, _Cha, 0, [ () => Change$, {
    [_xN]: _Ch
  } ] ];
  var DelegationSetNameServers = [ 1, n0, _DSNS, 0, [ 0, {
    [_xN]: _NSa
  } ] ];
  var ErrorMessages = [ 1, n0, _EM, 0, [ 0, {
    [_xN]: _M
  } ] ];
  var HostedZones = [ 1, n0, _HZo, 0, [ () => HostedZone$, {
    [_xN]: _HZ
  } ] ];
  var ProtectionErrors = [ 1, n0, _PEr, 0, [ () => ProtectionError$, {
    [_xN]: _PE
  } ] ];
  var ResourceRecords = [ 1, n0, _RRe, 0, [ () => ResourceRecord$, {
    [_xN]: _RR
  } ] ];
  var ResourceRecordSets = [ 1, n0, _RRSe, 0, [ () => ResourceRecordSet$, {
    [_xN]: _RRS
  } ] ];
  var VPCs = [ 1, n0, _VPCs, 0, [ () => VPC$, {
    [_xN]: _VPC
  } ] ];
  var ChangeResourceRecordSets$ = [ 9, n0, _CRRS, {
    [_ht]: [ "POST", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
  }, () => ChangeResourceRecordSetsRequest$, () => ChangeResourceRecordSetsResponse$ ];
  var GetChange$ = [ 9, n0, _GC, {
    [_ht]: [ "GET", "/2013-04-01/change/{Id}", 200 ]
  }, () => GetChangeRequest$, () => GetChangeResponse$ ];
  var GetHostedZone$ = [ 9, n0, _GHZ, {
    [_ht]: [ "GET", "/2013-04-01/hostedzone/{Id}", 200 ]
  }, () => GetHostedZoneRequest$, () => GetHostedZoneResponse$ ];
  var ListHostedZonesByName$ = [ 9, n0, _LHZBN, {
    [_ht]: [ "GET", "/2013-04-01/hostedzonesbyname", 200 ]
  }, () => ListHostedZonesByNameRequest$, () => ListHostedZonesByNameResponse$ ];
  var ListResourceRecordSets$ = [ 9, n0, _LRRS, {
    [_ht]: [ "GET", "/2013-04-01/hostedzone/{HostedZoneId}/rrset", 200 ]
  }, () => ListResourceRecordSetsRequest$, () => ListResourceRecordSetsResponse$ ];
}),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    B: () => SerdeContextConfig
  });
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
}),

/***/ 7887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
    _: () => XmlShapeDeserializer
  });
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/xml-builder/dist-es/xml-parser.js
  function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", {
      value: void 0,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  function parseXML(xml) {
    const state = new AwsXmlParser(xml);
    return state.parse();
  }
  class AwsXmlParser {
    x;
    i=0;
    z;
    constructor(x) {
      this.x = x;
      this.x = x.replace(/\r\n?/g, "\n");
      this.z = this.x.length;
    }
    parse() {
      const p = this;
      const {z: z} = p;
      while (p.i < z) {
        p.trim();
        if (p.i >= z) break;
        if (p.isNext("<?")) {
          p.readTo("?>");
          p.trim();
        } else if (p.isNext("\x3c!--")) {
          p.readTo("--\x3e");
          p.trim();
        } else if (p.isNext("<!DOCTYPE", false)) {
          p.skipDoctype();
          p.trim();
        } else if (p.x[p.i] === "<") {
          const root = p.parseTag();
          return {
            [root.tag]: root.value
          };
        } else throw new Error("@aws-sdk XML parse error: unexpected content.");
      }
      throw new Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
      const p = this;
      if (caseSensitive) return p.x.startsWith(s, p.i);
      return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
    }
    readTo(stop) {
      const p = this;
      const _i = p.x.indexOf(stop, p.i);
      if (_i === -1) throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
      const result = p.x.slice(p.i, _i);
      p.i = _i + stop.length;
      return result;
    }
    trim() {
      const p = this;
      while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) ++p.i;
    }
    readAttrValue() {
      const p = this;
      const quote = p.x[p.i];
      ++p.i;
      let value = "";
      while (p.i < p.z && p.x[p.i] !== quote) value += p.x[p.i++];
      ++p.i;
      return p.decodeEntities(value);
    }
    parseTag() {
      const p = this;
      ++p.i;
      let tag = "";
      while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) tag += p.x[p.i++];
      let hasAttrs = false;
      const attrs = {};
      while (p.i < p.z) {
        p.trim();
        if (">/".includes(p.x[p.i])) break;
        let name = "";
        while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) name += p.x[p.i++];
        p.trim();
        if (p.x[p.i] !== "=") break;
        ++p.i;
        p.trim();
        if (name === "__proto__") writeKey(attrs);
        attrs[name] = p.readAttrValue();
        hasAttrs = true;
      }
      if (p.i >= p.z) throw new Error("@aws-sdk XML parse error: unexpected end of input.");
      if (p.x[p.i] === "/") {
        ++p.i;
        if (p.i >= p.z || p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
        ++p.i;
        return {
          tag: tag,
          value: hasAttrs ? attrs : ""
        };
      }
      if (p.x[p.i] !== ">") throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
      ++p.i;
      const textParts = [];
      const childTags = [];
      let hasElementChild = false;
      while (p.i < p.z) {
        if (p.isNext("</")) break;
        if (p.x[p.i] === "<") if (p.isNext("\x3c!--")) p.readTo("--\x3e"); else if (p.isNext("<![CDATA[")) {
          p.i += 9;
          textParts.push(p.readTo("]]>"));
        } else if (p.isNext("<?")) p.readTo("?>"); else {
          hasElementChild = true;
          childTags.push(p.parseTag());
        } else {
          let text = "";
          while (p.i < p.z && p.x[p.i] !== "<") text += p.x[p.i++];
          textParts.push(p.decodeEntities(text));
        }
      }
      if (!p.isNext("</")) throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
      p.i += 2;
      const closeTag = p.readTo(">").trim();
      if (closeTag !== tag) throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
      if (!hasAttrs && textParts.length === 0 && !hasElementChild) return {
        tag: tag,
        value: ""
      };
      if (!hasAttrs && !hasElementChild) {
        const text = textParts.length === 1 ? textParts[0] : textParts.join("");
        if (text.trim() === "" && text.includes("\n")) return {
          tag: tag,
          value: ""
        };
        return {
          tag: tag,
          value: text
        };
      }
      const obj = {};
      for (const text of textParts) {
        if (text.trim() === "" && text.includes("\n")) continue;
        obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
      }
      for (const child of childTags) {
        if (child.tag === "__proto__") writeKey(obj);
        if (child.tag in obj) if (Array.isArray(obj[child.tag])) obj[child.tag].push(child.value); else obj[child.tag] = [ obj[child.tag], child.value ]; else obj[child.tag] = child.value;
      }
      for (const [k, v] of Object.entries(attrs)) {
        if (k === "__proto__") writeKey(obj);
        obj[k] = v;
      }
      return {
        tag: tag,
        value: obj
      };
    }
    static ENTITIES={
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      apos: "'"
    };
    skipDoctype() {
      const p = this;
      p.i += 9;
      let depth = 0;
      while (p.i < p.z) {
        const c = p.x[p.i];
        if (c === "[") ++depth; else if (c === "]") --depth; else if (c === ">" && depth === 0) {
          ++p.i;
          return;
        }
        ++p.i;
      }
      throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
      return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
        if (hex) return String.fromCharCode(parseInt(hex, 16));
        if (dec) return String.fromCharCode(parseInt(dec, 10));
        return AwsXmlParser.ENTITIES[named] ?? "";
      });
    }
  }
  var hasOwn = __webpack_require__(6852);
  // CONCATENATED MODULE: ../node_modules/@smithy/core/dist-es/submodules/client/smithy-client/get-value-from-text-node.js
  const getValueFromTextNode = obj => {
    const textNodeName = "#text";
    for (const key in obj) {
      if (!(0, hasOwn.$)(obj, key)) continue;
      if (obj[key][textNodeName] !== void 0) obj[key] = obj[key][textNodeName]; else if (typeof obj[key] === "object" && obj[key] !== null) obj[key] = getValueFromTextNode(obj[key]);
    }
    return obj;
  };
  var FromStringShapeDeserializer = __webpack_require__(7813);
  var NormalizedSchema = __webpack_require__(6627);
  var toUtf8 = __webpack_require__(1787);
  var ConfigurableSerdeContext = __webpack_require__(5227);
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/UnionSerde.js
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
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/writeKey.js
  function writeKey_writeKey(obj) {
    Object.defineProperty(obj, "__proto__", {
      value: void 0,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  // CONCATENATED MODULE: ../node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeDeserializer.js
  class XmlShapeDeserializer extends ConfigurableSerdeContext.B {
    settings;
    stringDeserializer;
    constructor(settings) {
      super();
      this.settings = settings;
      this.stringDeserializer = new FromStringShapeDeserializer.k(settings);
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
      this.stringDeserializer.setSerdeContext(serdeContext);
    }
    read(schema, bytes, key) {
      const ns = NormalizedSchema.l1.of(schema);
      const memberSchemas = ns.getMemberSchemas();
      const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find(memberNs => !!memberNs.getMemberTraits().eventPayload);
      if (isEventPayload) {
        const output = {};
        const memberName = Object.keys(memberSchemas)[0];
        const eventMemberSchema = memberSchemas[memberName];
        if (eventMemberSchema.isBlobSchema()) output[memberName] = bytes; else output[memberName] = this.read(memberSchemas[memberName], bytes);
        return output;
      }
      const xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8.P)(bytes);
      const parsedObject = this.parseXml(xmlString);
      return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
    }
    readSchema(_schema, value) {
      const ns = NormalizedSchema.l1.of(_schema);
      if (ns.isUnitSchema()) return;
      const traits = ns.getMergedTraits();
      if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [ value ]);
      if (value == null) return value;
      if (typeof value === "object") {
        const flat = !!traits.xmlFlattened;
        if (ns.isListSchema()) {
          const listValue = ns.getValueSchema();
          const buffer = [];
          const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
          const source = flat ? value : (value[0] ?? value)[sourceKey];
          if (source == null) return buffer;
          const sourceArray = Array.isArray(source) ? source : [ source ];
          for (const v of sourceArray) buffer.push(this.readSchema(listValue, v));
          return buffer;
        }
        const buffer = {};
        if (ns.isMapSchema()) {
          const keyNs = ns.getKeySchema();
          const memberNs = ns.getValueSchema();
          let entries;
          if (flat) entries = Array.isArray(value) ? value : [ value ]; else entries = Array.isArray(value.entry) ? value.entry : [ value.entry ];
          const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
          const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
          for (const entry of entries) {
            const key = entry[keyProperty];
            const value = entry[valueProperty];
            if (key === "__proto__") writeKey_writeKey(buffer);
            buffer[key] = this.readSchema(memberNs, value);
          }
          return buffer;
        }
        if (ns.isStructSchema()) {
          const union = ns.isUnionSchema();
          let unionSerde;
          if (union) unionSerde = new UnionSerde(value, buffer);
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const memberTraits = memberSchema.getMergedTraits();
            const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
            if (union) unionSerde.mark(xmlObjectKey);
            if (value[xmlObjectKey] != null) buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
          }
          if (union) unionSerde.writeUnknown();
          return buffer;
        }
        if (ns.isDocumentSchema()) return value;
        throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
      }
      if (ns.isListSchema()) return [];
      if (ns.isMapSchema() || ns.isStructSchema()) return {};
      return this.stringDeserializer.read(ns, value);
    }
    parseXml(xml) {
      if (xml.length) {
        let parsedObj;
        try {
          parsedObj = parseXML(xml);
        } catch (e) {
          if (e && typeof e === "object") Object.defineProperty(e, "$responseBodyText", {
            value: xml
          });
          throw e;
        }
        const textNodeName = "#text";
        const key = Object.keys(parsedObj)[0];
        const parsedObjToReturn = parsedObj[key];
        if (parsedObjToReturn[textNodeName]) {
          parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
          delete parsedObjToReturn[textNodeName];
        }
        return getValueFromTextNode(parsedObjToReturn);
      }
      return {};
    }
  }
})

};
