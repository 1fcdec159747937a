/**
 * What this Action uses of `@actions/core`, taken from inside the package. Its front door also loads the toolkit's HTTP client, and
 * with it `undici`: 1.1 MB that every run would read, and that nothing here needs.
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'
