/**
 * The secrets of this run. They are taken out of every text before it is shown, cut or written, also where the runner would not
 * hide them: in outputs and in the summary.
 */
const secrets = new Set<string>()

/** No real secret is shorter; the `test` of a local stand-in is, and must not punch holes into domain names. */
const SHORTEST_SECRET = 16

/** Remembers a secret; answers whether it is new. */
export function rememberSecret(secret: string): boolean {
  if (secret === '' || secrets.has(secret)) return false
  secrets.add(secret)
  return true
}

/** The text with `***` in place of each secret that is long enough to be one. */
export function withoutSecrets(text: string): string {
  let result = text
  for (const secret of secrets)
    if (secret.length >= SHORTEST_SECRET) result = result.replaceAll(secret, '***')
  return result
}
