import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { type Message, msg } from '../message.ts'

/** A place in a file: lines and columns begin with 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A value of a YAML file, with the place where it is written. */
export type Tree = Position &
  (
    | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'value'; readonly value: unknown }
  )

export interface MapEntry {
  readonly key: Tree
  readonly value: Tree
}

/** Something that is wrong in a file, to go after the name of the file. */
export interface YamlProblem extends Position {
  readonly message: Message
}

/** Lists in lists, more than any file of this kind has. */
const DEEPEST = 20
/** Spaces before a line. */
const WIDEST_INDENT = 100
/** For a thousand identities with all their keys in a dozen regions. Bounds the time and memory of the parser. */
const MOST_TOKENS = 200_000

/**
 * Parses a YAML 1.2 document (or JSON), without custom tags and merge keys. An alias stands for what its anchor names. Bounded in
 * time and memory, whatever the text.
 */
export function parseYaml(text: string): {
  readonly tree: Tree | undefined
  readonly problems: readonly YamlProblem[]
} {
  const excess = tooComplex(text)
  if (excess) return { tree: undefined, problems: [excess] }
  // The parser's own count leaves out line breaks that it does not expect.
  const lineCounter = new LineCounter()
  lineCounter.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lineCounter.addNewLine(index + 1)
  // Duplicate keys are for the caller to find: the parser would compare each key with all others.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const isUnquoted = text.split('\n').map((line) => /[:-] \{(?:domain|region)\}/.test(line))
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos: [start] }) => {
    const place = at(start)
    const hint = isUnquoted[place.line - 1] ? msg`. Put a value that begins with { in quotation marks` : msg``
    return {
      ...place,
      message:
        code === 'MULTIPLE_DOCS'
          ? msg`contains a second YAML document here: keep one document per file`
          : msg`is not valid YAML: ${message}${hint}`,
    }
  })
  const { yaml } = document.directives ?? {}
  if (yaml?.explicit && yaml.version !== '1.2')
    problems.push({
      line: 1,
      column: 1,
      message: msg`declares YAML ${yaml.version}, but only YAML 1.2 is supported`,
    })
  if (problems.length > 0 || !document.contents) return { tree: undefined, problems }
  const { meant, unknown } = anchored(document.contents)
  for (const { source, range } of unknown)
    problems.push({
      ...at(range?.[0] ?? 0),
      message: msg`has the alias ${`*${source}`}, but no anchor ${`&${source}`} before it. Correct the name, or quote the value if it isn't an alias`,
    })
  return { tree: unknown.length > 0 ? undefined : treeBuilder(at, meant)(document.contents), problems }
}

function tooComplex(text: string): YamlProblem | undefined {
  const count = { tokens: 0, line: 1, depth: 0, onLine: 0 }
  for (const token of new Lexer().lex(text)) {
    count.tokens++
    count.depth += DEPTHS[token] ?? 0
    if (count.depth === 0 && /^(?:[-?:]$|[&!*])/.test(token)) count.onLine++
    const isWide = token.length > WIDEST_INDENT && /^ +$/.test(token)
    if (isWide || count.tokens > MOST_TOKENS || Math.max(count.depth, count.onLine) > DEEPEST)
      return { line: count.line, column: 1, message: msg`is nested too deeply, or has too many parts` }
    count.line += token.split('\n').length - 1
    if (/[\r\n]$/.test(token)) count.onLine = 0
  }
  return undefined
}

const DEPTHS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 }

/** What each alias stands for: the nearest node before it with that anchor; and the aliases for which there is none. */
function anchored(contents: Node): {
  readonly meant: ReadonlyMap<Node, Node>
  readonly unknown: readonly Alias[]
} {
  const named = new Map<string, Node>()
  const meant = new Map<Node, Node>()
  const unknown: Alias[] = []
  visit(contents, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor) named.set(node.anchor, node)
        return
      }
      const target = named.get(node.source)
      if (target) meant.set(node, target)
      else unknown.push(node)
    },
  })
  return { meant, unknown }
}

/** Whatever is deeper than this no key has any use for. */
const LEVELS = 5

/** Each node becomes one tree, however many aliases stand for it. */
function treeBuilder(at: (offset: number) => Position, meant: ReadonlyMap<Node, Node>) {
  const built = new Map<Node, Tree>()
  const build = (node: unknown, level: number): Tree => {
    if (!isNode(node)) return { line: 1, column: 1, kind: 'value', value: null }
    const target = meant.get(node) ?? node
    const position = at(node.range?.[0] ?? 0)
    const known = built.get(target)
    if (known) return { ...known, ...position }
    const tree = { ...position, ...content(target, level) }
    built.set(target, tree)
    return tree
  }
  const content = (node: Node, level: number) => {
    if (isMap(node) && level < LEVELS)
      return { kind: 'map', entries: node.items.map((pair) => entry(pair, level)) } as const
    if (isSeq(node) && level < LEVELS)
      return { kind: 'list', items: node.items.map((item) => build(item, level + 1)) } as const
    return { kind: 'value', value: isScalar(node) ? node.value : undefined } as const
  }
  const entry = ({ key, value }: Pair, level: number): MapEntry => {
    const name = build(key, level + 1)
    // What is left out is missing where the key is.
    const { line, column } = name
    return {
      key: name,
      value: value === null ? { line, column, kind: 'value', value: null } : build(value, level + 1),
    }
  }
  return (node: Node) => build(node, 0)
}
