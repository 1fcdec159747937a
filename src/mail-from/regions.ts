/**
 * Regions with an SES endpoint ("Amazon Simple Email Service endpoints and quotas"). Such lists age: a region that is not
 * here is still used, with a notice.
 */
export const knownSesRegions = [
  'af-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ca-central-1',
  'ca-west-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eusc-de-east-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-gov-east-1',
  'us-gov-west-1',
  'us-west-1',
  'us-west-2',
] as const

const SES_REGIONS: ReadonlySet<string> = new Set(knownSesRegions)

/** Regions for which no AWS page confirms the name of the feedback host that the MX record must point at. */
const UNCONFIRMED_FEEDBACK_HOSTS = new Set(['us-gov-east-1', 'eusc-de-east-1'])

/** Whether a string has the form of a region, `us-east-1` or `us-gov-west-1`. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,5}(?:-[a-z]+){1,2}-\d{1,2}$/.test(text)
}

/** Whether this version knows an SES endpoint in the region. */
export function isKnownSesRegion(region: string): boolean {
  return SES_REGIONS.has(region)
}

/** The region that a name is one slip of the keyboard away from. */
export function similarSesRegion(name: string): string | undefined {
  return knownSesRegions.find((region) => {
    const differs = [...region].findIndex((letter, at) => letter !== name[at])
    const i = differs < 0 ? region.length : differs
    const [rest, typed] = [region.slice(i), name.slice(i)]
    const isSwapped = rest[0] === typed[1] && rest[1] === typed[0] && rest.slice(2) === typed.slice(2)
    const [isWrong, isExtra, isMissing] = [
      rest.slice(1) === typed.slice(1),
      rest === typed.slice(1),
      rest.slice(1) === typed,
    ]
    return isSwapped || isWrong || isExtra || isMissing
  })
}

/** Whether an AWS page has the feedback host of the region, or else its name only follows the pattern. */
export function isFeedbackHostConfirmed(region: string): boolean {
  return !UNCONFIRMED_FEEDBACK_HOSTS.has(region)
}

/** The host that receives the bounces for a MAIL FROM domain ("Using a custom MAIL FROM domain"). */
export function feedbackHost(region: string): string {
  return `feedback-smtp.${region}.amazonses.com`
}

/** The main region of a partition, in which its global services such as Route 53 are. */
export function mainRegionOf(partition: string): string {
  return MAIN_REGIONS[partition] ?? 'us-east-1'
}

const MAIN_REGIONS: Readonly<Record<string, string>> = {
  'aws-us-gov': 'us-gov-west-1',
  'aws-cn': 'cn-northwest-1',
  'aws-eusc': 'eusc-de-east-1',
}

/** The partition of a region, the second field of its ARNs. */
export function partitionOf(region: string): string {
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  if (region.startsWith('eusc-')) return 'aws-eusc'
  return 'aws'
}
