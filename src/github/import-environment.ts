/**
 * To be imported ahead of the toolkit. That reads the file of the event and the proxy variables while it is imported, neither of
 * which is used here, and where it cannot read one, it prints, or the import fails. So they are hidden from it for that moment.
 */

const environment = process.env
process.env = { ...environment, GITHUB_EVENT_PATH: '', no_proxy: '*' }

/** To be called as soon as the toolkit is imported. */
export function restoreEnvironment(): void {
  process.env = environment
}
