import { withoutSecrets } from './secrets.ts'

/**
 * Sentences for people, and the one place where text from outside is made safe.
 *
 * Inputs, AWS, DNS and GitHub all hand us text that may hold workflow commands, Markdown or HTML. A `Message`
 * keeps our own words apart from every value put into them, so that each way of showing it (a log line, an
 * annotation, an output, Markdown) can render the values harmlessly. Nothing else prints text from outside.
 */

/** Characters of one value that are shown; an annotation is cut at 4,096 by the runner. */
export const LONGEST_VALUE = 500

type Part = { readonly words: string } | { readonly value: string }

/** A sentence whose own words and values are kept apart; made by `msg`. */
export class Message {
  readonly parts: readonly Part[]

  constructor(parts: readonly Part[]) {
    this.parts = parts
  }

  /** One line for the log, annotations and outputs. */
  plain(): string {
    return oneLine(this.parts.map((part) => ('words' in part ? part.words : shorten(part.value))).join(''))
  }

  /** One line of Markdown in which every value is a code span, where neither Markdown nor HTML has effect. */
  markdown(): string {
    return this.parts.map((part) => ('words' in part ? part.words : codeSpan(part.value))).join('')
  }
}

/**
 * Template tag that builds a `Message`: the literal text and numbers are ours, every interpolated string is
 * a value, and an interpolated `Message` is taken in as it is.
 */
export function msg(literals: TemplateStringsArray, ...values: (Message | string | number)[]): Message {
  const parts = literals.flatMap((words, i): readonly Part[] => {
    const value = values[i]
    if (value === undefined) return [{ words }]
    if (value instanceof Message) return [{ words }, ...value.parts]
    return [{ words }, typeof value === 'number' ? { words: String(value) } : { value }]
  })
  return new Message(apart(parts.filter((part) => !('words' in part) || part.words !== '')))
}

/** A literal that the text shows as code: the name of an input, a value to type. */
export function code(text: string): Message {
  return new Message([{ value: text }])
}

/** `1 target`, `2 targets`. */
export function counted(count: number, one: string, many = `${one}s`): Message {
  return new Message([{ words: `${count} ${count === 1 ? one : many}` }])
}

/** Two values that touch would read as one, and their code spans would melt into each other. */
function apart(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, i) => {
    const before = parts[i - 1]
    return 'value' in part && before && 'value' in before ? [{ words: ' ' }, part] : [part]
  })
}

/** Puts messages one after the other, with a space between. */
export function join(messages: readonly Message[]): Message {
  return new Message(messages.flatMap(({ parts }, i) => (i === 0 ? parts : [{ words: ' ' }, ...parts])))
}

/** A value as a Markdown code span. In a table, `|` has to be escaped as well. */
export function codeSpan(value: string): string {
  const text = withoutLongFences(oneLine(shorten(value))).trim() || '(empty)'
  const fence = fenceAround(text, 1)
  return text.includes('`') ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** GitHub's parser knows no code span between more than 80 backticks, and would read what is there as Markdown. */
function withoutLongFences(text: string): string {
  return text.replace(/`+/g, (run) => cut(run, 40))
}

/** Backticks that nothing in the text can be mistaken for: more in a row than it has anywhere, and no fewer than `least`. */
export function fenceAround(text: string, least: number): string {
  const longest = Array.from(text.matchAll(/`+/g)).reduce(
    (most, [run]) => Math.max(most, run.length),
    least - 1,
  )
  return '`'.repeat(longest + 1)
}

/**
 * Text as one harmless line: no secrets, no control, line-breaking, invisible or direction-changing characters, and nothing that
 * the runner would obey: `::command::` at the start of a line, `##[command]` anywhere in it ("Workflow commands").
 */
export function oneLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :')
}

/** One value as it is shown alone. */
export function oneValue(value: string): string {
  return oneLine(shorten(value))
}

function visible(text: string): string {
  return withoutSecrets(text)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Secrets first: one that is cut in two would not be found any more. */
function shorten(text: string): string {
  return cut(visible(text), LONGEST_VALUE + 1)
}

/** The beginning of a text, and a sign that there was more. */
export function cut(text: string, mostCharacters: number): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).toWellFormed()}…`
}
