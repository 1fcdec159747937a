import { isRegion, knownSesRegions } from '../mail-from/regions.ts'
import { code, type Message, msg } from '../message.ts'

/** What people give in place of what an input asks for: what it is, and the value to use. Each goes after "which ". */

/** The places in the names that the AWS console shows for regions ("AWS Regions"). */
const PLACES: readonly (readonly [place: string, region: string])[] = [
  ['virginia', 'us-east-1'],
  ['ohio', 'us-east-2'],
  ['n. california', 'us-west-1'],
  ['oregon', 'us-west-2'],
  ['cape town', 'af-south-1'],
  ['tokyo', 'ap-northeast-1'],
  ['seoul', 'ap-northeast-2'],
  ['osaka', 'ap-northeast-3'],
  ['mumbai', 'ap-south-1'],
  ['hyderabad', 'ap-south-2'],
  ['singapore', 'ap-southeast-1'],
  ['sydney', 'ap-southeast-2'],
  ['jakarta', 'ap-southeast-3'],
  ['malaysia', 'ap-southeast-5'],
  ['calgary', 'ca-west-1'],
  ['canada', 'ca-central-1'],
  ['frankfurt', 'eu-central-1'],
  ['zurich', 'eu-central-2'],
  ['stockholm', 'eu-north-1'],
  ['milan', 'eu-south-1'],
  ['ireland', 'eu-west-1'],
  ['london', 'eu-west-2'],
  ['paris', 'eu-west-3'],
  ['tel aviv', 'il-central-1'],
  ['uae', 'me-central-1'],
  ['bahrain', 'me-south-1'],
  ['são paulo', 'sa-east-1'],
  ['sao paulo', 'sa-east-1'],
]

/** What is wrong with a region. */
export function regionSlip(typed: string): Message {
  const text = typed.toLowerCase()
  const named = knownSesRegions.find((region) => text.includes(region))
  if (named && isRegion(text.slice(0, -1))) {
    return msg`is an availability zone: write its region, ${named}`
  }
  const meant = named ?? knownSesRegions.find((region) => bare(region) === bare(text)) ?? placeIn(text)
  if (meant) return msg`is not the name of a region: write ${meant}`
  const unnumbered = knownSesRegions.find((region) => region.replace(/-\d$/, '') === text)
  return unnumbered
    ? msg`is a region without its number: write it like ${unnumbered}`
    : msg`is not an AWS region: write one such as ${code('us-east-1')}`
}

function placeIn(text: string): string | undefined {
  return PLACES.find(([place]) => text.includes(place))?.[1]
}

/** Its letters and digits. */
function bare(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}

/** What is wrong with the ARN of a role. */
export function roleSlip(text: string): Message {
  const [prefix, partition, service, , account = '', ...rest] = text.split(':')
  const [type = '', ...path] = rest.join(':').split('/')
  if (prefix !== 'arn') {
    return /^[\w+=,.@-]{1,64}$/.test(text)
      ? msg`is a name, not an ARN: write ${`arn:aws:iam::ACCOUNT:role/${text}`}, with your account ID`
      : msg`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`
  }
  const roleNamed = (name = '') => `arn:${partition}:iam::${account}:role/${name}`
  if (service === 'sts' && type === 'assumed-role')
    return msg`is the ARN of an assumed-role session: write the role's ARN, ${roleNamed(path[0])}`
  if (service !== 'iam') return msg`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`
  if (type === 'role' && path.join('') === '') return msg`lacks the role name: write it like ${EXAMPLE_ROLE}`
  if (type === 'role' && !/^\d{12}$/.test(account))
    return msg`lacks the 12-digit account ID: write it like ${EXAMPLE_ROLE}`
  if (type === 'instance-profile')
    return msg`is the ARN of an instance profile: write the ARN of its role, such as ${roleNamed(path.at(-1))}`
  if (type === 'user' || type === 'root')
    return msg`is the ARN of a user, but only a role can be assumed with an ID token: write one such as ${EXAMPLE_ROLE}`
  return type && type !== 'role'
    ? msg`is the ARN of something else (${type}): write the role's ARN, such as ${EXAMPLE_ROLE}`
    : msg`is not the ARN of an IAM role: write one such as ${EXAMPLE_ROLE}`
}

const EXAMPLE_ROLE = code('arn:aws:iam::111122223333:role/ses-mail-from')

/** What is wrong with the ID of a hosted zone. */
export function zoneSlip(typed: string): Message {
  const id = typed.split(/[^A-Za-z0-9]+/).findLast((part) => /^Z[A-Z0-9]{7,31}$/i.test(part))
  if (id) return msg`is not the ID alone: write ${id.toUpperCase()}`
  if (/^[\w-]+(?:\.[\w-]+)+\.?$/.test(typed)) {
    return msg`is a name, not an ID: write ${code('auto')} to find the zone by the MAIL FROM domain, or its ID, such as ${EXAMPLE_ZONE}`
  }
  return msg`is not the ID of a hosted zone: write one such as ${EXAMPLE_ZONE}, or ${code('auto')} to find the zone`
}

const EXAMPLE_ZONE = code('Z0123456789ABCDEFGHIJ')

/** Minutes in a unit, by its first letter. */
const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, s: 1 / 60 }

/** What is wrong with a number of minutes. */
export function minutesSlip(typed: string): Message {
  const [, sign, digits = '', unit = ''] =
    /^([+-]?)([\d.,]+(?:e\d+)?)\s*([a-df-z][a-z]*)?$/i.exec(typed) ?? []
  const number = Number(digits.replace(',', '.'))
  const minutes = number * (UNITS[unit.charAt(0).toLowerCase()] ?? 1)
  if (digits === '' || !Number.isFinite(minutes))
    return msg`is not a number of minutes: write one such as ${code('10')} or ${code('0.5')}`
  if (sign === '-') return msg`is negative: write ${code('0')} not to wait`
  return msg`is not a number of minutes: write ${String(Number(minutes.toFixed(2)))}`
}
