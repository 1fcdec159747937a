export const id = 338;
export const ids = [338];
export const modules = {

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readConfigFile: () => readConfigFile
  });
  var external_node_fs_ = __webpack_require__(3024);
  var promises_ = __webpack_require__(1455);
  var external_node_path_ = __webpack_require__(6760);
  var errors = __webpack_require__(5650);
  var regions = __webpack_require__(2221);
  var message_0 = __webpack_require__(3102);
  var inputs_inputs = __webpack_require__(6132);
  var settings = __webpack_require__(9818);
  var dist = __webpack_require__(6637);
  // CONCATENATED MODULE: ./inputs/yaml-tree.js
  const DEEPEST = 20;
  const WIDEST_INDENT = 100;
  const MOST_TOKENS = 2e5;
  function parseYaml(text) {
    const excess = tooComplex(text);
    if (excess) return {
      tree: void 0,
      problems: [ excess ]
    };
    const lineCounter = new dist.HN;
    lineCounter.addNewLine(0);
    for (const {index: index} of text.matchAll(/\n/g)) lineCounter.addNewLine(index + 1);
    const document = (0, dist.Tp)(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error"
    });
    const at = offset => {
      const {line: line, col: col} = lineCounter.linePos(offset);
      return {
        line: line,
        column: col
      };
    };
    const isUnquoted = text.split("\n").map(line => /[:-] \{(?:domain|region)\}/.test(line));
    const problems = [ ...document.errors, ...document.warnings ].map(({code: code, message: message, pos: [start]}) => {
      const place = at(start);
      const hint = isUnquoted[place.line - 1] ? message_0.ab`. Put a value that begins with { in quotation marks` : message_0.ab``;
      return {
        ...place,
        message: code === "MULTIPLE_DOCS" ? message_0.ab`contains a second YAML document here: keep one document per file` : message_0.ab`is not valid YAML: ${message}${hint}`
      };
    });
    const {yaml: yaml} = document.directives ?? {};
    if (yaml?.explicit && yaml.version !== "1.2") problems.push({
      line: 1,
      column: 1,
      message: message_0.ab`declares YAML ${yaml.version}, but only YAML 1.2 is supported`
    });
    if (problems.length > 0 || !document.contents) return {
      tree: void 0,
      problems: problems
    };
    const {meant: meant, unknown: unknown} = anchored(document.contents);
    for (const {source: source, range: range} of unknown) problems.push({
      ...at(range?.[0] ?? 0),
      message: message_0.ab`has the alias ${`*${source}`}, but no anchor ${`&${source}`} before it. Correct the name, or quote the value if it is no alias`
    });
    return {
      tree: unknown.length > 0 ? void 0 : treeBuilder(at, meant)(document.contents),
      problems: problems
    };
  }
  function tooComplex(text) {
    const count = {
      tokens: 0,
      line: 1,
      depth: 0,
      onLine: 0
    };
    for (const token of (new dist.JG).lex(text)) {
      count.tokens++;
      count.depth += DEPTHS[token] ?? 0;
      if (count.depth === 0 && /^(?:[-?:]$|[&!*])/.test(token)) count.onLine++;
      const isWide = token.length > WIDEST_INDENT && /^ +$/.test(token);
      if (isWide || count.tokens > MOST_TOKENS || Math.max(count.depth, count.onLine) > DEEPEST) return {
        line: count.line,
        column: 1,
        message: message_0.ab`is nested too deeply, or has too many parts`
      };
      count.line += token.split("\n").length - 1;
      if (/[\r\n]$/.test(token)) count.onLine = 0;
    }
    return;
  }
  const DEPTHS = {
    "[": 1,
    "{": 1,
    "]": -1,
    "}": -1
  };
  function anchored(contents) {
    const named = new Map;
    const meant = new Map;
    const unknown = [];
    (0, dist.YR)(contents, {
      Node: (_, node) => {
        if (!(0, dist.Vj)(node)) {
          if (node.anchor) named.set(node.anchor, node);
          return;
        }
        const target = named.get(node.source);
        if (target) meant.set(node, target); else unknown.push(node);
      }
    });
    return {
      meant: meant,
      unknown: unknown
    };
  }
  const LEVELS = 5;
  function treeBuilder(at, meant) {
    const built = new Map;
    const build = (node, level) => {
      if (!(0, dist.Ll)(node)) return {
        line: 1,
        column: 1,
        kind: "value",
        value: null
      };
      const target = meant.get(node) ?? node;
      const position = at(node.range?.[0] ?? 0);
      const known = built.get(target);
      if (known) return {
        ...known,
        ...position
      };
      const tree = {
        ...position,
        ...content(target, level)
      };
      built.set(target, tree);
      return tree;
    };
    const content = (node, level) => {
      if ((0, dist.jh)(node) && level < LEVELS) return {
        kind: "map",
        entries: node.items.map(pair => entry(pair, level))
      };
      if ((0, dist.oP)(node) && level < LEVELS) return {
        kind: "list",
        items: node.items.map(item => build(item, level + 1))
      };
      return {
        kind: "value",
        value: (0, dist.jn)(node) ? node.value : void 0
      };
    };
    const entry = ({key: key, value: value}, level) => {
      const name = build(key, level + 1);
      const {line: line, column: column} = name;
      return {
        key: name,
        value: value === null ? {
          line: line,
          column: column,
          kind: "value",
          value: null
        } : build(value, level + 1)
      };
    };
    return node => build(node, 0);
  }
  // CONCATENATED MODULE: ./inputs/config-file.js
  const LARGEST_BYTES = 1048576;
  const MOST_TARGETS = 1e3;
  const DEFAULT_KEYS = [ "mail-from-domain", "behavior-on-mx-failure", "disable", "aws-region", "hosted-zone-id" ];
  const ENTRY_KEYS = [ "identity", ...DEFAULT_KEYS ];
  async function readConfigFile(typed, input, env) {
    const workspace = env["GITHUB_WORKSPACE"] || process.cwd();
    const absolute = (0, external_node_path_.resolve)(workspace, typed);
    const path = (0, external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join("/");
    const failed = message => unread(path, [ {
      message: message
    } ]);
    try {
      const text = await readWithin(workspace, absolute);
      return text instanceof Uint8Array ? readText(path, text, input, env) : failed(message_0.ab`${(0, 
      message_0.aY)("config-file")} is "${typed}", which ${text}.`);
    } catch (error) {
      return failed(message_0.ab`${(0, message_0.aY)("config-file")} is "${typed}", which can't be read ("${(0, 
      errors.Z9)(error)}").`);
    }
  }
  function unread(path, problems) {
    return {
      path: path,
      targets: [],
      notes: [],
      problems: problems
    };
  }
  async function readWithin(folder, path) {
    const outside = message_0.ab`is outside the workspace: give the path of a file in the repository`;
    if (!isInside(folder, path)) return outside;
    const [real, realFolder] = await Promise.all([ (0, promises_.realpath)(path), (0, 
    promises_.realpath)(folder) ]).catch(error => {
      if (isMissing(error)) return [];
      throw error;
    });
    if (!real || !realFolder) return message_0.ab`does not exist in the workspace: run ${(0, 
    message_0.aY)("actions/checkout")} before this step, or correct the path`;
    if (!isInside(realFolder, real)) return outside;
    if (!(await (0, promises_.stat)(real)).isFile()) return message_0.ab`is not a file: give the path of a YAML file in the repository`;
    const file = await (0, promises_.open)(real, external_node_fs_.constants.O_RDONLY);
    try {
      const buffer = new Uint8Array(LARGEST_BYTES + 1);
      let length = 0;
      for (let read = 1; read > 0 && length < buffer.length; length += read) ({bytesRead: read} = await file.read(buffer, length));
      return length > LARGEST_BYTES ? message_0.ab`is larger than 1 MiB` : buffer.subarray(0, length);
    } finally {
      await file.close();
    }
  }
  function isInside(folder, path) {
    const way = (0, external_node_path_.relative)(folder, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, 
    external_node_path_.isAbsolute)(way);
  }
  function isMissing(error) {
    const {code: code} = error;
    return code === "ENOENT" || code === "ENOTDIR";
  }
  function readText(path, bytes, input, env) {
    const wrong = message => unread(path, [ {
      message: message,
      line: 1,
      column: 1
    } ]);
    let text;
    try {
      text = new TextDecoder("utf-8", {
        fatal: true
      }).decode(bytes);
    } catch {
      return wrong(message_0.ab`The file is not UTF-8.`);
    }
    const {tree: tree, problems: problems} = parseYaml(text);
    if (problems.length > 0) return unread(path, problems.slice(0, settings.S).map(({message: message, ...at}) => ({
      message: message_0.ab`The file ${message}.`,
      ...at
    })));
    if (!tree || tree.kind === "value" && tree.value === null) return wrong(message_0.ab`The file is empty: list the identities under ${(0, 
    message_0.aY)("identities")}.`);
    return new FileReader(input, env).read(path, tree);
  }
  class FileReader {
    #input;
    #env;
    #maps=new Map;
    #targets=new Map;
    #problems=new Map;
    #notes=new Map;
    #owners=new Map;
    #zoneless=[];
    constructor(input, env) {
      this.#input = input;
      this.#env = env;
    }
    read(path, tree) {
      const top = this.#fields(tree, [ "defaults", "identities" ], message_0.ab`The file`);
      if (top) this.#readParts(tree, top);
      const targets = Array.from(this.#targets.values(), ({target: target}) => target);
      if (targets.some(({zone: zone}) => zone)) this.#checkZones();
      const problems = [ ...this.#problems.values() ].toSorted(byPlace);
      return {
        path: path,
        targets: targets,
        problems: problems,
        notes: [ ...this.#notes.values() ]
      };
    }
    #readParts(tree, top) {
      const defaults = top.defaults ? this.#fields(top.defaults, DEFAULT_KEYS, message_0.ab`${(0, 
      message_0.aY)("defaults")}`) : {};
      if (!defaults) return;
      this.#checkDefaults(defaults);
      const {identities: identities} = top;
      if (!identities) this.#problem(tree, message_0.ab`${(0, message_0.aY)("identities")} is missing: list the identities under it.`); else if (identities.kind !== "list") this.#problem(identities, message_0.ab`${(0, 
      message_0.aY)("identities")} is not a list: begin each identity with ${(0, message_0.aY)("-")}.`); else if (identities.items.length === 0) this.#problem(identities, message_0.ab`${(0, 
      message_0.aY)("identities")} is empty: list at least one identity.`); else this.#readEntries(identities.items, defaults);
    }
    #readEntries(items, defaults) {
      let declared = 0;
      for (const item of items) {
        if (this.#problems.size >= settings.S) return;
        const regions = this.#regions(item, defaults);
        declared += Math.max(1, regions.length);
        if (declared > MOST_TARGETS) return this.#problem(item, message_0.ab`The file declares more than ${MOST_TARGETS} targets: split it, and run a step for each part.`);
        for (const {fields: fields, region: region} of regions) this.#readTarget(item, fields, defaults, region);
      }
    }
    #regions(item, defaults) {
      const fields = item.kind === "value" && typeof item.value === "string" ? {
        identity: item
      } : this.#fields(item, ENTRY_KEYS, message_0.ab`An entry of ${(0, message_0.aY)("identities")}`, message_0.ab`neither a string nor a map`);
      if (!fields) return [];
      const regions = isSet(fields["aws-region"]) ? fields["aws-region"] : defaults["aws-region"];
      return this.#regionsIn(regions).map(region => ({
        fields: fields,
        region: region
      }));
    }
    #regionsIn(regions) {
      if (regions?.kind !== "list") return [ regions ];
      if (regions.items.length === 0) this.#problem(regions, message_0.ab`${(0, message_0.aY)("aws-region")} is an empty list: name at least one region, or leave it out.`);
      return regions.items;
    }
    #checkDefaults(defaults) {
      for (const region of this.#regionsIn(defaults["aws-region"]).slice(0, MOST_TARGETS)) {
        const declared = this.#declared({}, defaults, region);
        if (!declared) continue;
        for (const {input: input, message: message} of (0, inputs_inputs._E)(name => declared(name).value, this.#env).problems) {
          const {at: at} = declared(input);
          if (at && input !== "mail-from-domain") this.#problem(at, message);
        }
      }
    }
    #readTarget(item, entry, defaults, region) {
      const declared = this.#declared(entry, defaults, region);
      if (!declared) return;
      const {target: target, problems: problems, notes: notes} = (0, inputs_inputs._E)(name => declared(name).value, this.#env);
      for (const note of notes) this.#notes.set(note.plain(), note);
      const wrong = new Set(problems.map(({input: input}) => input));
      for (const {input: input, message: message} of problems) {
        const {value: value, at: at, filledFrom: filledFrom = []} = declared(input);
        const isOfFile = at !== void 0 || value === "";
        if (isOfFile && !filledFrom.some(name => wrong.has(name))) this.#problem(at ?? item, message);
      }
      if (!target) return;
      if ((0, settings.K)(target) && lacksZone(declared)) this.#zoneless.push({
        target: target,
        at: item
      });
      return this.#addTarget(target, item, region ?? item);
    }
    #addTarget(target, item, region) {
      const key = `${target.region} ${target.identity.name}`;
      const earlier = this.#targets.get(key);
      if (earlier?.at === item) return this.#problem(region, message_0.ab`${(0, message_0.aY)("aws-region")} lists ${target.region} twice: remove one of the two.`);
      if (earlier) return this.#problem(item, message_0.ab`${target.identity.name} in ${target.region} is declared twice: line ${earlier.at.line} has it already.`);
      const [first] = this.#targets.values();
      if (first && (0, regions.iQ)(first.target.region) !== (0, regions.iQ)(target.region)) return this.#problem(region, message_0.ab`${target.region} is in a different partition from ${first.target.region}, so it is in another AWS account: use one file and one step per account.`);
      this.#targets.set(key, {
        target: this.#withOwner(target),
        at: item
      });
    }
    #checkZones() {
      for (const {target: target, at: at} of this.#zoneless) this.#problem(at, message_0.ab`${target.identity.name} has no ${(0, 
      message_0.aY)("hosted-zone-id")}, but ${(0, message_0.aY)("dns-provider")} is ${(0, 
      message_0.aY)("route53")}: set it here or under ${(0, message_0.aY)("defaults")}, or write ${(0, 
      message_0.aY)("none")} to publish nothing.`);
    }
    #withOwner(target) {
      if (target.desired.kind === "default") return target;
      const {domain: domain} = target.desired;
      const mxRegion = this.#owners.get(domain) ?? target.region;
      this.#owners.set(domain, mxRegion);
      return {
        ...target,
        mxRegion: mxRegion
      };
    }
    #declared(entry, defaults, region) {
      const own = this.#texts(entry);
      const common = this.#texts(defaults);
      const regions = this.#texts({
        "aws-region": region
      });
      if (!own || !common || !regions) return;
      const disables = isTrue(own.disable?.value);
      const declares = own["mail-from-domain"] !== void 0 && own.disable === void 0;
      const sources = {
        ...common,
        ...disables && {
          "mail-from-domain": void 0
        },
        ...declares && {
          disable: void 0
        },
        ...own,
        ...regions
      };
      const zone = sources["hosted-zone-id"];
      const isNone = zone?.value.trim().toLowerCase() === "none";
      if (zone?.at && !isNone && (0, inputs_inputs.yB)(this.#input)) this.#problem(zone.at, message_0.ab`${(0, 
      message_0.aY)("hosted-zone-id")} is a Route 53 zone, but records are published in Cloudflare: leave it out, or write ${(0, 
      message_0.aY)("none")} to publish nothing.`);
      const domain = this.#fillIn(sources);
      const [unknown] = /\{(?!(?:domain|region)\})[^{}]*\}/.exec(readable(domain?.value)) ?? [];
      if (domain?.at && unknown) return this.#problem(domain.at, message_0.ab`${(0, message_0.aY)("mail-from-domain")} has the unknown placeholder ${unknown}: use ${(0, 
      message_0.aY)("{domain}")} or ${(0, message_0.aY)("{region}")}.`);
      const filled = {
        ...sources,
        "mail-from-domain": domain,
        "hosted-zone-id": isNone ? void 0 : zone
      };
      const inputs = [ "behavior-on-mx-failure", "aws-region", ...isNone ? [] : inputs_inputs.i8 ];
      return name => filled[name] ?? {
        value: inputs.includes(name) ? this.#input(name) : "",
        at: void 0
      };
    }
    #fillIn(sources) {
      const domain = sources["mail-from-domain"];
      const template = readable(domain?.value);
      const identity = readable(sources.identity?.value).trim();
      const typed = sources["aws-region"]?.value ?? this.#input("aws-region");
      const [, region = ""] = (0, inputs_inputs.sg)(typed, this.#env);
      const values = {
        "{domain}": identity.slice(identity.lastIndexOf("@") + 1).replace(/\.$/, ""),
        "{region}": region
      };
      return domain && {
        ...domain,
        value: template.replace(/\{(?:domain|region)\}/g, name => values[name] ?? name) || domain.value,
        filledFrom: [ ...template.includes("{domain}") ? [ "identity" ] : [], ...template.includes("{region}") ? [ "aws-region" ] : [] ]
      };
    }
    #texts(fields) {
      const typed = Object.entries(fields).flatMap(([name, at]) => {
        if (!at || name === "aws-region" && at.kind === "list") return [];
        const value = textOf(name, at);
        if (value === void 0) this.#problem(at, aboutType(name, at));
        return [ {
          name: name,
          value: value,
          at: at
        } ];
      });
      if (typed.some(({value: value}) => value === void 0)) return;
      return Object.fromEntries(typed.flatMap(({name: name, value: value = "", at: at}) => value.trim() === "" ? [] : [ [ name, {
        value: value,
        at: at
      } ] ]));
    }
    #fields(tree, keys, subject, isOther = message_0.ab`not a map`) {
      const fields = {};
      const list = keys.join(", ");
      if (tree.kind !== "map") return this.#problem(tree, message_0.ab`${subject} is ${isOther}: the allowed keys are ${list}.`);
      const known = this.#maps.get(tree.entries);
      if (known) return known;
      this.#maps.set(tree.entries, fields);
      for (const {key: key, value: value} of tree.entries) {
        const name = keys.find(known => key.kind === "value" && known === key.value);
        if (!name) this.#problem(key, message_0.ab`${subject} has ${key.kind === "value" ? message_0.ab`the unknown key ${String(key.value)}` : message_0.ab`a key that isn't a string`}: the allowed keys are ${list}.`); else if (fields[name]) this.#problem(key, message_0.ab`${subject} has the key ${name} twice.`); else fields[name] = value;
      }
      return fields;
    }
    #problem({line: line, column: column}, message) {
      if (this.#problems.size < settings.S) this.#problems.set(JSON.stringify([ line, column, message.parts ]), {
        message: message,
        line: line,
        column: column
      });
    }
  }
  function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
  }
  function lacksZone(declared) {
    const provider = declared("dns-provider").value.trim().toLowerCase();
    return provider === "route53" && declared("hosted-zone-id").value === "";
  }
  function readable(value = "") {
    return value.length > inputs_inputs.S$ ? "" : value;
  }
  function textOf(name, tree) {
    const value = tree.kind === "value" ? tree.value : void 0;
    if (name === "disable" && typeof value === "boolean") return String(value);
    return typeof value === "string" ? value : void 0;
  }
  function aboutType(name, tree) {
    if (tree.kind === "value" && tree.value === null) return message_0.ab`${name} has no value: give it one, or leave it out.`;
    if (tree.kind === "map") return message_0.ab`${name} is a map, not a string: put it in quotation marks, as ${(0, 
    message_0.aY)("{")} begins a map.`;
    if (name === "disable") return message_0.ab`${name} is not ${(0, message_0.aY)("true")} or ${(0, 
    message_0.aY)("false")}.`;
    return name === "aws-region" ? message_0.ab`${name} is not a string or a list of strings.` : message_0.ab`${name} is not a string.`;
  }
  function isSet(tree) {
    return tree !== void 0 && !(tree.kind === "value" && typeof tree.value === "string" && tree.value.trim() === "");
  }
  function isTrue(value) {
    return value?.trim().toLowerCase() === "true";
  }
})

};
