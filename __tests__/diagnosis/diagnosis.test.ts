import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishingZone } from '../../src/diagnosis/delegation.ts'
import { diagnose as diagnoseIn } from '../../src/diagnosis/diagnosis.ts'
import {
  type Answer,
  type DnsView,
  type LookupFailure,
  type MailRecords,
  type Mx,
  type Records,
  recordsOf,
  sharesNameServer,
  type Zone,
} from '../../src/mail-from/dns-view.ts'
import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  SEVERITIES,
  type Severity,
} from '../../src/mail-from/findings.ts'
import type { DomainName } from '../../src/mail-from/names.ts'
import { isInPlace, recordsSeen } from '../../src/mail-from/record-status.ts'
import {
  type DMARC_RECORDS,
  found,
  LOOKUP_FAILURES,
  type MX_VALUES,
  mx,
  nothing,
  RIGHT_MX,
  RIGHT_SPF,
  seen,
  type TXT_VALUES,
  views,
} from '../support/dns.ts'
import { harmIn, hostile } from '../support/hostile.ts'

const REGION = 'us-east-1'
const NAME = 'bounce.example.com'
const HOST = 'feedback-smtp.us-east-1.amazonses.com'
const WANTED_MX = `MX 10 ${HOST}`
const WANTED_SPF = 'TXT v=spf1 include:amazonses.com ~all'
const NO_DATA = { kind: 'nodata' } as const
const NO_NAME = { kind: 'nxdomain' } as const

const wildcard = { name: '*.example.com', ...nothing }
/** Records at the name with the name of the zone twice. */
const appended = (records: Partial<Records>): Partial<DnsView> => ({
  elsewhere: [{ name: 'bounce.example.com.example.com', ...nothing, ...records }],
})

function diagnose(view: DnsView, region: string, hostedZone?: PublishingZone): readonly Finding[] {
  return diagnoseIn(view, { region, hostedZone })
}

const EXAMPLE: Zone = { name: 'example.com', nameServers: ['ns1.example.net', 'ns2.example.net'] }

function holding(zone: Zone): PublishingZone {
  return { ...zone, holdsRecords: true }
}

function named(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, code }) => `${severity} ${code}`)
}

function codesOf(findings: readonly Finding[]): readonly FindingCode[] {
  return findings.map(({ code }) => code)
}

function words(findings: readonly Finding[], code: FindingCode): string {
  return findings
    .filter((one) => one.code === code)
    .map(({ message }) => message.plain())
    .join('\n')
}

/** What is seen, the findings with their severities, and what the message of the first one has to name. */
type Row = readonly [
  title: string,
  changes: Partial<DnsView>,
  findings: readonly [string, ...string[]],
  essentials: readonly string[],
]

const MX_ROWS: readonly Row[] = [
  [
    'no MX',
    { mx: NO_DATA },
    ['error MX_MISSING'],
    [NAME, 'no MX record', WANTED_MX, 'zone example.com', 'ns1.example.net, ns2.example.net'],
  ],
  [
    'no such name',
    { mx: NO_NAME, txt: NO_NAME },
    ['error MX_MISSING', 'warning SPF_MISSING'],
    [NAME, 'NXDOMAIN', WANTED_MX, 'zone example.com', 'ns1.example.net, ns2.example.net'],
  ],
  ['no MX in an unknown zone', { mx: NO_DATA, zone: undefined }, ['error MX_MISSING'], [NAME, WANTED_MX]],
  [
    'the right MX and another',
    { mx: mx(`10 ${HOST}`, '20 mail.example.com') },
    ['error MX_MULTIPLE'],
    [NAME, '2 MX', `10 ${HOST}, 20 mail.example.com`, 'exactly one', `only ${WANTED_MX}`],
  ],
  [
    'the MX of two regions',
    { mx: mx('10 feedback-smtp.eu-west-1.amazonses.com', `10 ${HOST}`) },
    ['error MX_MULTIPLE'],
    ['2 MX', 'feedback-smtp.eu-west-1.amazonses.com', `only ${WANTED_MX}`],
  ],
  [
    'the MX twice, with two preferences',
    { mx: mx(`10 ${HOST}`, `20 ${HOST}`) },
    ['error MX_MULTIPLE'],
    ['2 MX', `20 ${HOST}`],
  ],
  [
    'three MX, all wrong',
    { mx: mx('10 mail.example.com', '20 feedback-smtp.us-east-1.amazonaws.com', '30 mail2.example.com') },
    ['error MX_MULTIPLE', 'error MX_WRONG_SUFFIX'],
    ['3 MX', '10 mail.example.com', 'feedback-smtp.us-east-1.amazonaws.com', '30 mail2.example.com'],
  ],
  [
    'another host',
    { mx: mx('10 mail.example.com') },
    ['error MX_WRONG_HOST'],
    [NAME, 'mail.example.com', WANTED_MX, 'another MAIL FROM domain'],
  ],
  [
    'another host with another preference',
    { mx: mx('20 mail.example.com') },
    ['error MX_WRONG_HOST'],
    ['mail.example.com', WANTED_MX],
  ],
  [
    'the host for receiving',
    { mx: mx('10 inbound-smtp.us-east-1.amazonaws.com') },
    ['error MX_WRONG_HOST'],
    [NAME, 'inbound-smtp.us-east-1.amazonaws.com', 'receiving mail', WANTED_MX],
  ],
  [
    'two MX, each meant for SES, all wrong',
    { mx: mx('10 inbound-smtp.us-east-1.amazonaws.com', `10 ${HOST}.example.com`) },
    ['error MX_MULTIPLE', 'error MX_WRONG_HOST', 'error MX_ZONE_APPENDED'],
    ['2 MX'],
  ],
  [
    'two MX, one of them mistyped at its end',
    { mx: mx('10 feedback-smtp.us-east-1.amazonses.co', '20 mail.example.com') },
    ['error MX_MULTIPLE', 'error MX_WRONG_SUFFIX'],
    ['2 MX'],
  ],
  [
    'the null MX and another',
    { mx: mx('0 ', '10 mail.example.com') },
    ['error MX_MULTIPLE'],
    ['0 ., 10 mail.example.com'],
  ],
  ['the null MX', { mx: mx('0 ') }, ['error MX_WRONG_HOST'], [NAME, 'null MX', WANTED_MX]],
  [
    'amazonaws.com',
    { mx: mx('10 feedback-smtp.us-east-1.amazonaws.com') },
    ['error MX_WRONG_SUFFIX'],
    [NAME, 'feedback-smtp.us-east-1.amazonaws.com', '.us-east-1.amazonses.com', WANTED_MX],
  ],
  [
    'a region that does not exist',
    { mx: mx('10 feedback-smtp.us-esat-1.amazonses.com') },
    ['error MX_WRONG_REGION'],
    [NAME, 'feedback-smtp.us-esat-1.amazonses.com', 'region', WANTED_MX],
  ],
  [
    'another region',
    { mx: mx('10 feedback-smtp.eu-west-1.amazonses.com') },
    ['info MX_OTHER_REGION'],
    [NAME, 'feedback-smtp.eu-west-1.amazonses.com', 'another region', 'works', HOST],
  ],
  [
    'a zone appended to the host',
    { mx: mx(`10 ${HOST}.example.com`) },
    ['error MX_ZONE_APPENDED'],
    [NAME, `${HOST}.example.com`, 'appended', `dot (${HOST}.)`],
  ],
  [
    'the preference in the host',
    { mx: mx(`10 10\\032${HOST}`) },
    ['error MX_PREFERENCE_IN_HOST'],
    [NAME, `10\\032${HOST}`, 'preference', `10 as the preference (priority), and only ${HOST}`],
  ],
  [
    'a region of another partition',
    { mx: mx('10 feedback-smtp.us-gov-west-1.amazonses.com') },
    ['warning MX_OTHER_PARTITION'],
    [
      NAME,
      'feedback-smtp.us-gov-west-1.amazonses.com',
      'another AWS partition',
      "isn't known to forward",
      WANTED_MX,
    ],
  ],
  [
    'a feedback host without region',
    { mx: mx('10 feedback-smtp.amazonses.com') },
    ['error MX_WRONG_HOST'],
    ['feedback-smtp.amazonses.com', 'without a region', WANTED_MX],
  ],
  [
    'a feedback host by half its name',
    { mx: mx('10 feedback.us-east-1.amazonses.com') },
    ['error MX_WRONG_HOST'],
    [
      'feedback.us-east-1.amazonses.com',
      'looks like an SES feedback host',
      'start with feedback-smtp. and a region',
      WANTED_MX,
    ],
  ],
  [
    "the company's own host, named as one of SES",
    { mx: mx('10 inbound-smtp.example.com') },
    ['error MX_WRONG_HOST'],
    ["inbound-smtp.example.com, which isn't an Amazon SES host", 'another MAIL FROM domain'],
  ],
  [
    'another top-level domain',
    { mx: mx(`10 ${HOST}.cn`) },
    ['error MX_WRONG_SUFFIX'],
    [`${HOST}.cn`, 'end in .us-east-1.amazonses.com', WANTED_MX],
  ],
  [
    'the domain of SES',
    { mx: mx('10 amazonses.com') },
    ['error MX_WRONG_HOST'],
    ['amazonses.com', "belongs to AWS but isn't an SES feedback host", WANTED_MX],
  ],
  [
    'the host for sending',
    { mx: mx('10 email-smtp.us-east-1.amazonaws.com') },
    ['error MX_WRONG_HOST'],
    ['email-smtp.us-east-1.amazonaws.com', 'sending mail (SMTP)', WANTED_MX],
  ],
  ...(
    [
      ['a space behind the host', `${HOST}\\032`, 'a space at its end'],
      ['a space before the host', `\\032${HOST}`, 'a space at its beginning'],
      ['a tab behind the host', `${HOST}\\009`, 'a tab at its end'],
      ['a quote before the host', `\\"${HOST}`, 'a double quote at its beginning'],
      ['a no-break space behind the host', `${HOST}\\194\\160`, 'a no-break space (U+00A0) at its end'],
      [
        'a zero-width space before the host',
        `\\226\\128\\139${HOST}`,
        'a zero-width space (U+200B) at its beginning',
      ],
      [
        'a byte order mark in the host',
        `${HOST}\\239\\187\\191.example.com`,
        `an invisible character (U+FEFF) after ${HOST}`,
      ],
      ['a comma behind the host', `${HOST},`, 'the character , (U+002C) at its end'],
    ] as const
  ).map(
    ([title, host, words]): Row => [
      title,
      { mx: mx(`10 ${host}`) },
      ['error MX_HOST_MALFORMED'],
      [NAME, words, `exactly ${HOST}`],
    ],
  ),
  [
    'a higher preference',
    { mx: mx(`20 ${HOST}`) },
    ['warning MX_WRONG_PREFERENCE'],
    [NAME, 'preference 20', 'Set it to 10'],
  ],
  [
    'the preference 0',
    { mx: mx(`0 ${HOST}`) },
    ['warning MX_WRONG_PREFERENCE'],
    [NAME, 'preference 0', 'Set it to 10'],
  ],
  [
    'another region with another preference',
    { mx: mx('1 feedback-smtp.eu-west-1.amazonses.com') },
    ['warning MX_WRONG_PREFERENCE', 'info MX_OTHER_REGION'],
    [NAME, 'preference 1,', 'Set it to 10'],
  ],
]

/** In terms that are ten. */
const TEN_LOOKUPS = ` a mx ptr exists:%{i}.example.com include:a.example${Array.from({ length: 5 }, (_, i) => ` a:${i}.example.com`).join('')}`

const SPF_ROWS: readonly Row[] = [
  ['no TXT', { txt: NO_DATA }, ['warning SPF_MISSING'], [NAME, 'no SPF record', WANTED_SPF]],
  [
    'only other TXT',
    { txt: found('site-verification=abc', 'v=DMARC1; p=none') },
    ['warning SPF_MISSING'],
    [NAME, 'no SPF record', WANTED_SPF],
  ],
  [
    'SPF without its version',
    { txt: found('abc', 'include:amazonses.com ~all') },
    ['warning SPF_MISSING'],
    [NAME, 'include:amazonses.com ~all', 'start with v=spf1', WANTED_SPF],
  ],
  [
    'SPF in quotes of its own',
    { txt: found('"v=spf1 include:amazonses.com ~all"') },
    ['warning SPF_MISSING'],
    ['"v=spf1 include:amazonses.com ~all"', 'start with v=spf1', WANTED_SPF],
  ],
  [
    'SPF without a blank behind its version',
    { txt: found('v=spf1include:_spf.example.net ~all.') },
    ['warning SPF_MISSING'],
    ['start with v=spf1', 'TXT v=spf1 include:_spf.example.net include:amazonses.com ~all instead.'],
  ],
  ...[
    'spf1 ',
    'v=sfp1 ',
    'v=spf2 ',
    'v=spf ',
    'v = spf1 ',
    'v-spf 1 ',
    'V=SPF1. ',
    'v=spf2.0/mfrom ',
    'v=spf1%20',
    '@ IN TXT "v=spf1 ',
    '',
  ].map(
    (version): Row => [
      `SPF that begins with ${JSON.stringify(version)}`,
      { txt: found(`${version}mx include:_spf.example.net -all`) },
      ['warning SPF_MISSING'],
      ['start with v=spf1', 'TXT v=spf1 mx include:_spf.example.net include:amazonses.com -all instead.'],
    ],
  ),
  ...[
    ['\ufeffv=spf1 ', 'U+FEFF'],
    ['\u200bv=spf1 ', 'U+200B'],
    ['\u201cv=spf1 ', 'U+201C'],
    ['v=spf1\u00a0', 'U+00A0'],
  ].map(
    ([version, codePoint]): Row => [
      `SPF that begins with ${codePoint}`,
      { txt: found(`${version}include:amazonses.com \u2013all`) },
      ['warning SPF_MISSING'],
      [
        `which contains ${codePoint} and isn't an SPF record`,
        'Use TXT v=spf1 include:amazonses.com -all instead.',
      ],
    ],
  ),
  [
    'SPF with a semicolon behind its version and ten lookups, without SES',
    { txt: found(`v=spf1; ${TEN_LOOKUPS} -all`) },
    ['warning SPF_MISSING'],
    ['start with v=spf1', '11 DNS lookups', 'SPF allows 10'],
  ],
  [
    'SPF with a mistyped version and an address that is none',
    { txt: found('v=spf2 ip4:192.0.2.0/33 include:amazonses.com -all') },
    ['warning SPF_MISSING'],
    [
      'Use TXT v=spf1 include:amazonses.com -all instead, and add back what that leaves out (ip4:192.0.2.0/33)',
    ],
  ],
  [
    'TXT that only mentions SES',
    { txt: found('abuse-contact=x@amazonses.com', 'spf-check=pass', 'what we include: nothing') },
    ['warning SPF_MISSING'],
    [NAME, 'no SPF record', `Create ${WANTED_SPF} there.`],
  ],
  [
    'two SPF',
    { txt: found('v=spf1 include:amazonses.com ~all', 'abc', 'v=spf1 mx -all') },
    ['warning SPF_MULTIPLE'],
    [NAME, '2 SPF', 'permerror', 'TXT v=spf1 include:amazonses.com mx ~all alone'],
  ],
  [
    'the right SPF twice',
    { txt: found('v=spf1 include:amazonses.com ~all', 'v=spf1 include:amazonses.com ~all') },
    ['warning SPF_MULTIPLE'],
    ['2 SPF', `Replace them all with ${WANTED_SPF} alone.`],
  ],
  [
    'two SPF, one with words that are no terms',
    { txt: found('v=spf1 include:amazonses.com ~all', 'v=spf1 mail.example.com ; ip4:192.0.2.0/33 -all') },
    ['warning SPF_MULTIPLE'],
    [
      `Replace them all with ${WANTED_SPF} alone, and add back what that leaves out (mail.example.com, ip4:192.0.2.0/33), if you need it.`,
    ],
  ],
  [
    'SPF without SES',
    { txt: found('v=spf1 include:_spf.example.net -all') },
    ['warning SPF_WITHOUT_SES'],
    [
      NAME,
      'v=spf1 include:_spf.example.net -all',
      'TXT v=spf1 include:_spf.example.net include:amazonses.com -all',
    ],
  ],
  [
    'SPF with SES behind `all`',
    { txt: found('v=spf1 ~all include:amazonses.com') },
    ['warning SPF_WITHOUT_SES'],
    ['v=spf1 ~all include:amazonses.com', WANTED_SPF],
  ],
  [
    'SPF with the include as a modifier',
    { txt: found('v=spf1 include=amazonses.com ~all') },
    ['warning SPF_WITHOUT_SES'],
    ['all (include=amazonses.com should be include:amazonses.com), so', `Use ${WANTED_SPF} instead.`],
  ],
  [
    'SPF with a name that resembles that of SES',
    { txt: found('v=spf1 include:_spf.amazonses.com -all') },
    ['warning SPF_WITHOUT_SES'],
    [
      '(include:_spf.amazonses.com should be include:amazonses.com)',
      'TXT v=spf1 include:amazonses.com -all instead.',
    ],
  ],
  [
    'two SPF in one',
    { txt: found('v=spf1 mx ~all v=spf1 include:amazonses.com ~all') },
    ['warning SPF_WITHOUT_SES'],
    ['v=spf1 belongs only at the beginning', 'Use TXT v=spf1 mx include:amazonses.com ~all instead.'],
  ],
  [
    'SPF that refers to itself',
    { txt: found(`v=spf1 include:${NAME} include:amazonses.com -all`) },
    ['warning SPF_INVALID'],
    [
      `(include:${NAME} refers to the record itself)`,
      'permerror',
      'Use TXT v=spf1 include:amazonses.com -all instead.',
    ],
  ],
  [
    'SPF with two explanations',
    { txt: found('v=spf1 include:amazonses.com -all exp=a.example exp=b.example') },
    ['warning SPF_INVALID'],
    ['exp=b.example repeats exp=', 'TXT v=spf1 include:amazonses.com -all exp=a.example instead.'],
  ],
  [
    'SPF with ten lookups, without SES',
    { txt: found(`v=spf1${TEN_LOOKUPS} ~all`) },
    ['warning SPF_WITHOUT_SES'],
    ['11 DNS lookups', 'SPF allows 10', 'remove 1 or more'],
  ],
  [
    'SPF that SES would make too long',
    { txt: found(`v=spf1 include:_spf.${'x.'.repeat(105)}example.net -all`) },
    ['warning SPF_WITHOUT_SES'],
    ['does not fit one string of 255 characters', 'put include:amazonses.com before its all'],
  ],
  [
    'SPF whose chunks lack a blank',
    { txt: found('v=spf1 include:amazonses.com~all') },
    ['warning SPF_INVALID'],
    ['include:amazonses.com~all should be include:amazonses.com ~all', `Use ${WANTED_SPF} instead.`],
  ],
  [
    'SPF with a dot at its end',
    { txt: found('v=spf1 include:amazonses.com ~all.') },
    ['warning SPF_INVALID'],
    [NAME, '(~all. should be ~all)', 'permerror', `Use ${WANTED_SPF} instead.`],
  ],
  [
    'SPF with a dash for the hyphen',
    { txt: found('v=spf1 include:amazonses.com \u2013all') },
    ['warning SPF_INVALID'],
    ['\u2013all contains U+2013 and should be -all', 'TXT v=spf1 include:amazonses.com -all instead.'],
  ],
  [
    'SPF with terms in one word, of which one cannot be mended',
    { txt: found('v=spf1 a;ip4:192.0.2.0/33;include:amazonses.com;~all') },
    ['warning SPF_INVALID'],
    [
      'Use TXT v=spf1 a include:amazonses.com ~all instead, and add back what that leaves out, if you need it.',
    ],
  ],
  [
    'SPF with a name that resembles that of SES ahead of it',
    { txt: found('v=spf1 include:amazonses.co include:amazonses.com ~all') },
    ['warning SPF_WITHOUT_SES'],
    [
      'ahead of amazonses.com (include:amazonses.co should be include:amazonses.com)',
      `Use ${WANTED_SPF} instead.`,
    ],
  ],
  [
    'SPF with an address that is none',
    { txt: found('v=spf1 ip4:192.0.2.0/33 include:amazonses.com ~all') },
    ['warning SPF_INVALID'],
    [
      'ip4:192.0.2.0/33 should look like ip4:192.0.2.0/24',
      `Use ${WANTED_SPF} instead, and add back what that leaves out, if you need it.`,
    ],
  ],
  [
    'SPF with two redirects',
    { txt: found('v=spf1 redirect=a.example redirect=b.example') },
    ['warning SPF_INVALID'],
    [
      'redirect=b.example repeats redirect=',
      'TXT v=spf1 include:a.example include:b.example include:amazonses.com',
    ],
  ],
  [
    'SPF with five words that are no terms',
    { txt: found('v=spf1 one two three four five include:amazonses.com ~all') },
    ['warning SPF_INVALID'],
    ['one is not an SPF term, two is not an SPF term, three is not an SPF term, and 2 more'],
  ],
  [
    'SPF with eleven lookups',
    { txt: found(`v=spf1${TEN_LOOKUPS} include:amazonses.com ~all`) },
    ['warning SPF_TOO_MANY_LOOKUPS'],
    [NAME, '11 terms', 'permerror', 'SPF allows 10', 'remove 1 or more'],
  ],
  [
    'SPF with twelve lookups, without SES',
    { txt: found(`v=spf1${TEN_LOOKUPS} include:b.example mx:b.example ~all`) },
    ['warning SPF_TOO_MANY_LOOKUPS'],
    ['12 terms', 'it needs 13 DNS lookups', 'remove 3 or more', 'include:amazonses.com'],
  ],
  [
    'SPF that allows anybody',
    { txt: found('v=spf1 include:amazonses.com +all') },
    ['warning SPF_ALLOWS_ALL'],
    [NAME, '+all', 'anyone', `Use ${WANTED_SPF} instead.`],
  ],
  [
    'SPF that allows anybody, SES unnamed',
    { txt: found('v=spf1 mx all') },
    ['warning SPF_ALLOWS_ALL'],
    ['TXT v=spf1 mx include:amazonses.com ~all instead.'],
  ],
]

const NAME_ROWS: readonly Row[] = [
  [
    'a CNAME',
    { cname: found('other.example.net'), mx: NO_DATA, txt: NO_DATA },
    ['error CNAME_IN_THE_WAY'],
    [
      NAME,
      'CNAME for other.example.net',
      'the CNAME record (or the DNAME record above it)',
      WANTED_MX,
      WANTED_SPF,
    ],
  ],
  [
    'a CNAME for both records',
    { cname: found('other.example.net') },
    ['info CNAME_IN_THE_WAY'],
    [NAME, 'CNAME for other.example.net', 'has the right MX record', "If SES doesn't verify"],
  ],
  [
    'a CNAME for the MX alone',
    { cname: found('other.example.net'), txt: NO_DATA },
    ['warning SPF_MISSING', 'info CNAME_IN_THE_WAY'],
    [
      `Create ${WANTED_SPF} for it. As ${NAME} is an alias (CNAME) for other.example.net, make that change at the end of the alias, or replace the CNAME with both records.`,
    ],
  ],
  [
    'a CNAME for the MX and an SPF without SES',
    { cname: found('other.example.net'), txt: found('v=spf1 mx -all') },
    ['warning SPF_WITHOUT_SES', 'info CNAME_IN_THE_WAY'],
    [
      'Use TXT v=spf1 mx include:amazonses.com -all instead. As',
      'for other.example.net, make that change at the end of the alias',
    ],
  ],
  [
    'a CNAME for the MX and SPF with a mistyped version',
    {
      cname: found('other.example.net'),
      txt: found('v=spf2 include:amazonses.com ~all'),
      asked: 'resolvers',
    },
    ['warning SPF_MISSING', 'info CNAME_IN_THE_WAY'],
    [`Use ${WANTED_SPF} instead. As`, 'replace the CNAME with both records. If you just created it'],
  ],
  [
    'a CNAME that leads to itself',
    { cname: found(NAME), mx: { kind: 'servfail' }, txt: { kind: 'servfail' } },
    ['error CNAME_IN_THE_WAY'],
    [`CNAME for ${NAME}`],
  ],
  [
    'a CNAME for a name whose lookups fail',
    { cname: found('other.example.net'), mx: { kind: 'servfail' } },
    ['error CNAME_IN_THE_WAY'],
    ['CNAME for other.example.net'],
  ],
  [
    'a CNAME for nothing',
    { cname: found('other.example.net'), mx: NO_NAME, txt: NO_NAME },
    ['error CNAME_IN_THE_WAY'],
    ['other.example.net'],
  ],
  [
    'a CNAME for other records',
    { cname: found('other.example.net'), mx: mx('10 mail.example.net'), txt: found('v=spf1 -all') },
    ['error CNAME_IN_THE_WAY'],
    ['other.example.net'],
  ],
  [
    'both records at the name with the zone twice',
    { mx: NO_NAME, txt: NO_NAME, ...appended({ mx: RIGHT_MX, txt: RIGHT_SPF }) },
    ['error NAME_ZONE_APPENDED', 'error MX_MISSING', 'warning SPF_MISSING'],
    [
      `bounce.example.com.example.com has ${WANTED_MX} and ${WANTED_SPF}, which ${NAME} lacks: a zone name was appended`,
      'enter the name as bounce in the zone example.com',
    ],
  ],
  [
    'only the MX there',
    { mx: NO_DATA, ...appended({ mx: RIGHT_MX }) },
    ['error NAME_ZONE_APPENDED', 'error MX_MISSING'],
    ['bounce.example.com.example.com', NAME],
  ],
  [
    'a mistaken MX there',
    { mx: NO_DATA, ...appended({ mx: mx('10 feedback-smtp.us-east-1.amazonaws.com') }) },
    ['error NAME_ZONE_APPENDED', 'error MX_MISSING'],
    ['bounce.example.com.example.com'],
  ],
  [
    'only the SPF there',
    { txt: NO_DATA, ...appended({ txt: RIGHT_SPF }) },
    ['warning NAME_ZONE_APPENDED', 'warning SPF_MISSING'],
    [`bounce.example.com.example.com has ${WANTED_SPF}, which ${NAME} lacks: a zone name was appended`],
  ],
  [
    "somebody else's records there",
    {
      mx: NO_DATA,
      txt: NO_DATA,
      ...appended({ mx: mx('10 mail.example.com'), txt: found('v=spf1 -all') }),
    },
    ['error MX_MISSING', 'warning SPF_MISSING'],
    [WANTED_MX],
  ],
  ...(['feedback.example.com', 'mx.feedbackhub.example'] as const).map(
    (host): Row => [
      `the company's own mail host at the apex, ${host}`,
      { mx: NO_DATA, elsewhere: [{ name: 'example.com', mx: mx(`10 ${host}`), txt: NO_DATA }] },
      ['error MX_MISSING'],
      [WANTED_MX],
    ],
  ),
  [
    'a wrong MX here and the right one there',
    { mx: mx('10 mail.example.com'), ...appended({ mx: RIGHT_MX }) },
    ['error MX_WRONG_HOST'],
    ['mail.example.com'],
  ],
  ...(
    [
      ['bounce.bounce.example.com', RIGHT_MX, NO_DATA, 'error'],
      ['bounce.bounce.example.com', NO_DATA, RIGHT_SPF, 'warning'],
      ['example.com', RIGHT_MX, RIGHT_SPF, 'error'],
      ['bounces.example.com', mx('10 feedback-smtp.eu-west-1.amazonses.com'), NO_DATA, 'error'],
      ['bounce.send.example.com', mx(`10 ${HOST}.example.com`), NO_DATA, 'error'],
    ] as const
  ).map(
    ([name, mxThere, txtThere, severity]): Row => [
      `records at ${name} (${mxThere.kind}, ${txtThere.kind})`,
      {
        mx: severity === 'error' ? NO_DATA : RIGHT_MX,
        txt: NO_DATA,
        elsewhere: [{ name, mx: mxThere, txt: txtThere }],
      },
      [
        `${severity} RECORDS_AT_OTHER_NAME`,
        'warning SPF_MISSING',
        ...(severity === 'error' ? ['error MX_MISSING'] : []),
      ],
      [name, `which ${NAME} lacks`, 'enter the name as bounce in the zone example.com'],
    ],
  ),
  [
    'the SPF record of a name above',
    { txt: NO_DATA, elsewhere: [{ name: 'example.com', mx: NO_DATA, txt: RIGHT_SPF }] },
    ['warning SPF_MISSING'],
    [WANTED_SPF],
  ],
  [
    'an SPF there, and here it is not known',
    { txt: { kind: 'timeout' }, ...appended({ txt: RIGHT_SPF }) },
    ['info DNS_TIMEOUT'],
    [NAME],
  ],
  [
    'an MX there, and here it is not known',
    { mx: { kind: 'timeout' }, ...appended({ mx: RIGHT_MX }) },
    ['info DNS_TIMEOUT'],
    [NAME],
  ],
  [
    'the records there and a CNAME here',
    { cname: found('other.example.net'), mx: NO_DATA, ...appended({ mx: RIGHT_MX }) },
    ['error CNAME_IN_THE_WAY'],
    ['other.example.net'],
  ],
  [
    'the records of a wildcard',
    { wildcard: { ...wildcard, mx: RIGHT_MX, txt: RIGHT_SPF } },
    ['info WILDCARD_ANSWERS'],
    [NAME, '(MX, TXT)', '*.example.com'],
  ],
  [
    'another MX that is of a wildcard',
    { mx: mx('10 mail.example.com'), txt: NO_DATA, wildcard: { ...wildcard, mx: mx('10 mail.example.com') } },
    ['error MX_MISSING', 'warning SPF_MISSING', 'info WILDCARD_ANSWERS'],
    [NAME, 'no MX record', WANTED_MX],
  ],
  [
    'another MX that is like that of a wildcard, at a name with records of its own',
    { mx: mx('10 mail.example.com'), wildcard: { ...wildcard, mx: mx('10 mail.example.com') } },
    ['error MX_WRONG_HOST'],
    ['mail.example.com'],
  ],
  [
    'another SPF that is of a wildcard',
    { mx: NO_DATA, txt: found('v=spf1 -all'), wildcard: { ...wildcard, txt: found('v=spf1 -all') } },
    ['error MX_MISSING', 'warning SPF_MISSING', 'info WILDCARD_ANSWERS'],
    [NAME, WANTED_MX],
  ],
  [
    'the TXT of a wildcard, in another order',
    { mx: NO_DATA, txt: found('a', 'b'), wildcard: { ...wildcard, txt: found('b', 'a') } },
    ['error MX_MISSING', 'warning SPF_MISSING', 'info WILDCARD_ANSWERS'],
    [NAME],
  ],
  [
    'the CNAME of a wildcard, to which records of the name itself are preferred',
    {
      cname: found('other.example.net'),
      mx: NO_DATA,
      txt: NO_DATA,
      wildcard: { ...wildcard, cname: found('other.example.net') },
    },
    ['error MX_MISSING', 'warning SPF_MISSING', 'info WILDCARD_ANSWERS'],
    [WANTED_MX],
  ],
  [
    'right records through the CNAME of a wildcard',
    {
      cname: found('other.example.net'),
      wildcard: { ...wildcard, mx: RIGHT_MX, txt: RIGHT_SPF, cname: found('other.example.net') },
    },
    ['error MX_MISSING', 'warning SPF_MISSING', 'info WILDCARD_ANSWERS'],
    [WANTED_MX],
  ],
  [
    'a CNAME beside that of a wildcard',
    {
      cname: found('other.example.net'),
      mx: NO_DATA,
      wildcard: { ...wildcard, cname: found('third.example.net') },
    },
    ['error CNAME_IN_THE_WAY'],
    ['other.example.net'],
  ],
]

const ZONE_ROWS: readonly Row[] = [
  [
    'a domain that does not exist',
    { undelegated: 'example.com', zone: undefined, mx: NO_NAME, txt: NO_NAME, cname: NO_NAME },
    ['error ZONE_NOT_DELEGATED', 'error MX_MISSING', 'warning SPF_MISSING'],
    ['example.com', 'NXDOMAIN', 'registered', 'registrar'],
  ],
  [
    'a domain that does not exist, perhaps below the zone of a registry',
    {
      undelegated: 'example.com',
      zone: { name: 'com', nameServers: ['ns.registry.example'] },
      mx: NO_NAME,
      txt: NO_NAME,
    },
    ['error MX_MISSING', 'warning SPF_MISSING'],
    [
      'example.com does not exist in DNS (NXDOMAIN)',
      'registered',
      `If it belongs in the zone com, create ${WANTED_MX} for the name ${NAME} in the zone com (name servers ns.registry.example).`,
    ],
  ],
  [
    'DNS that fails',
    { mx: { kind: 'servfail' }, txt: { kind: 'servfail' } },
    ['error DNS_SERVFAIL'],
    [
      `The MX and TXT lookups for ${NAME} failed (SERVFAIL)`,
      'example.com (ns1.example.net, ns2.example.net)',
      'DNSSEC',
    ],
  ],
  [
    'servers that refuse',
    { mx: { kind: 'refused' }, txt: { kind: 'refused' } },
    ['info DNS_REFUSED'],
    ['REFUSED', `the MX and TXT lookups for ${NAME}`, 'dns-servers'],
  ],
  [
    'servers that are silent',
    { mx: { kind: 'timeout' }, txt: { kind: 'timeout' } },
    ['info DNS_TIMEOUT'],
    [`The MX and TXT lookups for ${NAME} timed out`, 'port 53', 'dns-servers'],
  ],
  [
    'servers out of reach',
    { mx: { kind: 'unreachable' }, txt: { kind: 'unreachable' } },
    ['info DNS_UNREACHABLE'],
    [`The MX and TXT lookups for ${NAME} reached no DNS server`, 'dns-servers'],
  ],
  [
    'answers that cannot be read',
    { mx: { kind: 'unreadable' }, txt: { kind: 'unreadable' } },
    ['info DNS_UNREADABLE'],
    [`the MX and TXT lookups for ${NAME} could not be read`, 'firewall', 'dns-servers'],
  ],
]

const DMARC_ROW: Row = [
  'strict alignment of SPF',
  { dmarc: { name: '_dmarc.example.com', record: 'v=DMARC1; p=none; aspf=s' } },
  ['warning DMARC_STRICT_SPF'],
  ['_dmarc.example.com', 'aspf=s', NAME, 'aspf=r', 'DKIM'],
]

const ROWS = [...MX_ROWS, ...SPF_ROWS, ...NAME_ROWS, ...ZONE_ROWS, DMARC_ROW]

describe('the diagnosis of', () => {
  test.each(ROWS)('%s', (_, changes, findings, essentials) => {
    const diagnosis = diagnose(seen(changes), REGION)
    expect(named(diagnosis).toSorted()).toEqual(findings.toSorted())
    const said = diagnosis.find((one) => named([one])[0] === findings[0])?.message.plain()
    for (const essential of essentials) expect(said).toContain(essential)
  })

  test('each mistake is in one of the tables', () => {
    const hit = ROWS.flatMap(([, , findings]) => findings.map((text) => text.split(' ').at(-1)))
    expect(
      new Set([
        ...hit,
        'HOSTED_ZONE_NOT_DELEGATED',
        'RECORDS_NOT_VISIBLE_YET',
        'NAME_SERVERS_DISAGREE',
        'PRIVATE_DNS_VIEW',
        // What SES says, and not DNS.
        'IDENTITY_NOT_VERIFIED',
      ]),
    ).toEqual(new Set(FINDING_CODES))
  })

  test.each<[string, Partial<DnsView>]>([
    ['as they are wanted', {}],
    ['beside other TXT', { txt: found('abc', 'v=spf1 include:amazonses.com ~all', 'def') }],
    ['with a wider SPF', { txt: found('V=SPF1 mx Include:AmazonSES.com. -all') }],
    ['in an unknown zone', { zone: undefined }],
    ['as resolvers see them', { asked: 'resolvers' }],
    ['under a relaxed DMARC', { dmarc: { name: '_dmarc.example.com', record: 'v=DMARC1; p=none; aspf=r' } }],
    ['that stand at the name with the zone twice, too', { ...appended({ mx: RIGHT_MX, txt: RIGHT_SPF }) }],
    [
      'beside a wildcard with others',
      { wildcard: { ...wildcard, mx: mx('10 mail.example.com'), txt: found('v=spf1 -all') } },
    ],
    ['with trouble at what else is asked', { cname: { kind: 'servfail' } }],
    [
      'with trouble elsewhere',
      {
        ...appended({ mx: { kind: 'timeout' } }),
        wildcard: { ...wildcard, txt: { kind: 'refused' } },
      },
    ],
  ])('right records %s says nothing', (_, changes) => {
    expect(diagnose(seen(changes), REGION)).toEqual([])
    expect(diagnose(seen(changes), REGION, holding(EXAMPLE))).toEqual([])
  })

  test('the same record says something else in another region', () => {
    expect(named(diagnose(seen(), 'eu-west-1'))).toEqual(['info MX_OTHER_REGION'])
    const view = seen({ mx: mx('10 feedback-smtp.eu-west-1.amazonses.com') })
    expect(diagnose(view, 'eu-west-1')).toEqual([])
    expect(words(diagnose(seen({ mx: NO_DATA }), 'eu-west-1'), 'MX_MISSING')).toContain(
      'MX 10 feedback-smtp.eu-west-1.amazonses.com',
    )
  })

  test('a name that exists without MX does not speak of NXDOMAIN', () => {
    expect(words(diagnose(seen({ mx: NO_DATA }), REGION), 'MX_MISSING')).not.toContain('NXDOMAIN')
    expect(words(diagnose(seen({ mx: NO_NAME }), REGION), 'MX_MISSING')).not.toContain('exists in DNS,')
  })

  test.each(['MX_MISSING', 'SPF_MISSING'] as const)('%s reckons with old answers of resolvers', (code) => {
    const missing = { mx: NO_DATA, txt: NO_DATA }
    expect(words(diagnose(seen({ ...missing, asked: 'resolvers' }), REGION), code)).toContain('resolvers')
    for (const asked of ['name-servers', 'dns-servers'] as const) {
      expect(words(diagnose(seen({ ...missing, asked }), REGION), code)).not.toContain('resolvers')
    }
  })
})

describe('DMARC', () => {
  test.each([
    ['v=DMARC1; p=none; aspf=s', true],
    ['v=DMARC1;p=none;aspf=s', true],
    ['v=DMARC1; p=none; aspf=s;', true],
    ['v=DMARC1; p=none; ASPF=S', true],
    ['v=DMARC1; p=none; aspf = s ; adkim=r', true],
    ['v=DMARC1; aspf\t=\ts; p=reject', true],
    ['v=DMARC1; p=none; aspf=s; adkim=s', true],
    ['v=DMARC1; p=none', false],
    ['v=DMARC1; p=none; aspf=r', false],
    ['v=DMARC1; p=none; adkim=s', false],
    ['v=DMARC1; p=none; aspf=', false],
    ['v=DMARC1; p=none; aspf=strict', false],
    ['v=DMARC1; p=none; xaspf=s', false],
    ['v=DMARC1; p=none; aspf=;s', false],
    ['v=DMARC1; p=none; rua=mailto:aspf=s@example.com', false],
  ])('%j asks for strict alignment of SPF: %s', (record, isStrict) => {
    const view = seen({ dmarc: { name: '_dmarc.example.com', record } })
    expect(named(diagnose(view, REGION))).toEqual(isStrict ? ['warning DMARC_STRICT_SPF'] : [])
  })
})

describe('lookups that fail', () => {
  const codes = {
    servfail: 'error DNS_SERVFAIL',
    refused: 'info DNS_REFUSED',
    timeout: 'info DNS_TIMEOUT',
    unreachable: 'info DNS_UNREACHABLE',
    unreadable: 'info DNS_UNREADABLE',
  } as const

  test.each(LOOKUP_FAILURES)('%s at MX alone is told once, and nothing of what is not known', (kind) => {
    const [found, ...others] = diagnose(seen({ mx: { kind } }), REGION)
    expect(others).toEqual([])
    expect(found && named([found])).toEqual([codes[kind]])
    expect(found?.message.plain()).toContain(`MX lookup for ${NAME}`)
  })

  test.each(LOOKUP_FAILURES)('%s at TXT alone is told once, and nothing of what is not known', (kind) => {
    const [found, ...others] = diagnose(seen({ txt: { kind } }), REGION)
    expect(others).toEqual([])
    expect(found && named([found])).toEqual([codes[kind]])
    expect(found?.message.plain()).toContain(`TXT lookup for ${NAME}`)
  })

  test.each(LOOKUP_FAILURES)('%s at MX does not hide what is known of TXT', (kind) => {
    expect(diagnose(seen({ mx: { kind }, txt: NO_DATA }), REGION).map(({ code }) => code)).toContain(
      'SPF_MISSING',
    )
    expect(diagnose(seen({ mx: NO_DATA, txt: { kind } }), REGION).map(({ code }) => code)).toContain(
      'MX_MISSING',
    )
  })

  test('of two kinds is told for each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOOKUP_FAILURES), fc.constantFrom(...LOOKUP_FAILURES), (atMx, atTxt) => {
        const findings = diagnose(seen({ mx: { kind: atMx }, txt: { kind: atTxt } }), REGION)
        expect(new Set(named(findings))).toEqual(new Set([codes[atMx], codes[atTxt]]))
        expect(findings).toHaveLength(atMx === atTxt ? 1 : 2)
      }),
    )
  })

  test.each(['refused', 'timeout', 'unreachable', 'unreadable'] as const)(
    'of the kind %s points at whoever was asked',
    (kind) => {
      const fix = (asked: DnsView['asked']) =>
        diagnose(seen({ mx: { kind }, asked }), REGION)[0]?.message.plain()
      expect(fix('dns-servers')).toContain('the input dns-servers')
      expect(fix('resolvers')).toContain('DNS settings of the runner, or set dns-servers')
    },
  )

  test('names the zone alone where its name servers are not known', () => {
    const zone = { name: 'example.com', nameServers: [] }
    const findings = diagnose(seen({ mx: { kind: 'servfail' }, txt: NO_DATA, zone }), REGION)
    expect(words(findings, 'DNS_SERVFAIL')).toContain("the name servers of example.com don't serve the zone")
    expect(words(diagnose(seen({ mx: NO_DATA, zone }), REGION), 'MX_MISSING')).not.toContain('name servers')
  })

  test('names no name servers where the zone is not known', () => {
    const findings = diagnose(seen({ mx: { kind: 'servfail' }, zone: undefined }), REGION)
    expect(words(findings, 'DNS_SERVFAIL')).toMatch(/the name servers don't serve the zone/)
  })
})

describe('the hosted zone that holds the records', () => {
  const zone = EXAMPLE
  const elsewhere: Zone = { name: 'example.com', nameServers: ['ns-1.awsdns-01.org', 'ns-2.awsdns-02.com'] }
  const isMissing = { mx: NO_NAME, txt: NO_NAME }
  const soon = 'info RECORDS_NOT_VISIBLE_YET'
  const undelegated = 'warning HOSTED_ZONE_NOT_DELEGATED'

  test.each<[string, Partial<DnsView>, Zone, readonly string[]]>([
    ['is asked, and all is seen', {}, zone, []],
    ['is asked, and nothing is seen', isMissing, zone, [soon]],
    ['is asked, and no MX is seen', { mx: NO_DATA }, zone, [soon]],
    ['is asked, and no SPF is seen', { txt: NO_DATA }, zone, [soon]],
    [
      'has one of the name servers that are asked',
      isMissing,
      { ...zone, nameServers: ['x.example.org', 'ns2.example.net'] },
      [soon],
    ],
    ['has no name servers that are known', isMissing, { ...zone, nameServers: [] }, [soon]],
    ['cannot be compared', { ...isMissing, zone: undefined }, elsewhere, [soon]],
    [
      'cannot be compared, as no name servers are seen',
      { ...isMissing, zone: { ...zone, nameServers: [] } },
      elsewhere,
      [soon],
    ],
    ['is not asked, and nothing is seen', isMissing, elsewhere, [undelegated]],
    ['is not asked, and no MX is seen', { mx: NO_DATA }, elsewhere, [undelegated]],
    [
      'is not asked, and another MX is seen',
      { mx: mx('10 mail.example.com') },
      elsewhere,
      [undelegated, 'error MX_WRONG_HOST'],
    ],
    ['goes by other names, and all is seen', {}, elsewhere, []],
    [
      'goes by other names, and an MX of SES is seen',
      { mx: mx('10 feedback-smtp.eu-west-1.amazonses.com') },
      elsewhere,
      ['info MX_OTHER_REGION'],
    ],
    ['goes by other names, and no SPF is seen', { txt: NO_DATA }, elsewhere, [soon]],
    [
      'is of a domain that does not exist',
      { ...isMissing, undelegated: 'example.com', zone: undefined },
      elsewhere,
      ['error ZONE_NOT_DELEGATED'],
    ],
    [
      'is of a domain that does not exist, below a zone that does',
      {
        ...isMissing,
        undelegated: 'example.com',
        zone: { name: 'com', nameServers: ['ns.registry.example'] },
      },
      elsewhere,
      [undelegated],
    ],
  ])('%s', (_, changes, hostedZone, findings) => {
    expect(named(diagnose(seen(changes), REGION, holding(hostedZone))).toSorted()).toEqual(
      findings.toSorted(),
    )
  })

  test('is named with its name servers, beside those that are asked', () => {
    const said = words(diagnose(seen(isMissing), REGION, holding(elsewhere)), 'HOSTED_ZONE_NOT_DELEGATED')
    expect(said).toContain('delegates example.com to ns1.example.net, ns2.example.net')
    expect(said).toContain('hosted zone example.com (ns-1.awsdns-01.org, ns-2.awsdns-02.com)')
    expect(said).toContain('or delegate example.com')
  })

  test('is not what the zone above is said to be', () => {
    const above = { name: 'com', nameServers: ['ns.registry.example'] }
    const said = words(
      diagnose(seen({ ...isMissing, zone: above }), REGION, holding(elsewhere)),
      'HOSTED_ZONE_NOT_DELEGATED',
    )
    expect(said).toContain('delegates com (to ns.registry.example), but not example.com')
    expect(said).toContain('delegate example.com to the name servers of the hosted zone: ns-1.awsdns-01.org')
    expect(said).not.toContain('Publish')
  })

  test('is named where its records are not visible yet', () => {
    const said = words(diagnose(seen(isMissing), REGION, holding(zone)), 'RECORDS_NOT_VISIBLE_YET')
    for (const essential of ['hosted zone example.com', "doesn't show", 'Wait'])
      expect(said).toContain(essential)
  })

  test('is the wrong one where the name is delegated to a zone of its own', () => {
    const child = { name: NAME, nameServers: ['ns1.example.org'] }
    const said = words(
      diagnose(seen({ ...isMissing, zone: child }), REGION, holding(zone)),
      'HOSTED_ZONE_NOT_DELEGATED',
    )
    expect(said).toContain(`Publish in the zone ${NAME}`)
    expect(said).not.toContain('or delegate')
  })

  test('that would hold them leaves what is missing to be told, and tells that the world asks elsewhere', () => {
    const planned = (changes: Partial<DnsView>, hostedZone: Zone) =>
      named(diagnose(seen(changes), REGION, { ...hostedZone, holdsRecords: false })).toSorted()
    const missing = ['error MX_MISSING', 'warning SPF_MISSING']
    expect(planned(isMissing, zone)).toEqual(missing)
    expect(planned(isMissing, elsewhere)).toEqual([...missing, undelegated].toSorted())
    expect(planned({}, elsewhere)).toEqual([])
    expect(planned({ mx: { kind: 'servfail' }, txt: NO_DATA }, elsewhere)).toEqual([
      'error DNS_SERVFAIL',
      'warning SPF_MISSING',
    ])
  })

  test.each<[string, Zone, Zone, boolean]>([
    ['the same name servers', zone, zone, true],
    ['the same in another order', zone, { ...zone, nameServers: zone.nameServers.toReversed() }, true],
    ['one in common', zone, { ...zone, nameServers: ['x.example.org', 'ns1.example.net'] }, true],
    ['none in common', zone, elsewhere, false],
    ['another name', zone, { ...zone, name: 'bounce.example.com' }, false],
    ['none known', zone, { ...zone, nameServers: [] }, false],
    ['none seen', { ...zone, nameServers: [] }, zone, false],
  ])('is or is not the one that is seen in DNS: %s', (_, inDns, hosted, expected) => {
    expect(sharesNameServer(inDns, hosted)).toBe(expected)
  })
})

describe('servers', () => {
  const RIGHT = { mx: RIGHT_MX, txt: RIGHT_SPF }
  const NONE = { mx: NO_NAME, txt: NO_NAME } as const
  const all = (kind: LookupFailure) => ({ mx: { kind }, txt: { kind } }) as const
  const error = 'error NAME_SERVERS_DISAGREE'
  const warning = 'warning NAME_SERVERS_DISAGREE'

  function view(answers: readonly MailRecords[], changes: Partial<DnsView> = {}): DnsView {
    const [first = RIGHT] = answers
    const servers = answers.map((records, i) => ({ server: `ns${i + 1}.example.net`, ...records }))
    return seen({ mx: first.mx, txt: first.txt, servers, ...changes })
  }

  test.each<[string, readonly MailRecords[], readonly string[], readonly string[]]>([
    ['the same', [RIGHT, RIGHT, RIGHT], [], []],
    [
      'the same in another order',
      [
        { ...RIGHT, txt: found('a', 'v=spf1 include:amazonses.com ~all') },
        { ...RIGHT, txt: found('v=spf1 include:amazonses.com ~all', 'a') },
      ],
      [],
      [],
    ],
    [
      'other TXT that is no SPF',
      [{ ...RIGHT, txt: found('a', 'v=spf1 include:amazonses.com ~all') }, RIGHT],
      [],
      [],
    ],
    [
      'the records, and one nothing',
      [RIGHT, NONE],
      [error],
      [
        'ns1.example.net shows MX 10 feedback-smtp',
        'ns2.example.net shows no MX record',
        'ns2.example.net shows no SPF record',
      ],
    ],
    [
      'nothing, and one the records',
      [NONE, RIGHT, NONE],
      [error],
      ['ns1.example.net, ns3.example.net show no MX record', 'ns2.example.net shows MX 10'],
    ],
    [
      'the records, and one the old MX',
      [RIGHT, { ...RIGHT, mx: mx('10 old.example.com') }],
      [error],
      ['ns2.example.net shows MX 10 old.example.com'],
    ],
    [
      'the records, and one without the SPF',
      [RIGHT, { ...RIGHT, txt: NO_DATA }],
      [warning],
      ['ns2.example.net shows no SPF record'],
    ],
    [
      'two preferences',
      [RIGHT, { ...RIGHT, mx: mx(`20 ${HOST}`) }],
      [warning],
      [`ns2.example.net shows MX 20 ${HOST}`],
    ],
    [
      'the records, and one that fails',
      [RIGHT, all('servfail')],
      [warning],
      ['ns2.example.net shows an error for MX (SERVFAIL)'],
    ],
    ['the records, and one that refuses', [RIGHT, all('refused')], [warning], ['(REFUSED)']],
    ['the records, and one that is silent', [RIGHT, all('timeout'), all('unreachable')], [], []],
    [
      'two wrong MX',
      [
        { ...RIGHT, mx: mx('10 a.example.com') },
        { ...RIGHT, mx: mx('10 b.example.com') },
      ],
      [error, 'error MX_WRONG_HOST'],
      ['a.example.com', 'b.example.com'],
    ],
    [
      'nothing, and one that refuses',
      [NONE, all('refused')],
      [warning, 'error MX_MISSING', 'warning SPF_MISSING'],
      ['(REFUSED)'],
    ],
    ['nothing that is known', [all('refused'), all('servfail')], ['info DNS_REFUSED'], []],
  ])('that show %s', (_, answers, findings, essentials) => {
    const diagnosis = diagnose(view(answers), REGION)
    expect(named(diagnosis).toSorted()).toEqual([...findings].toSorted())
    for (const essential of essentials) expect(words(diagnosis, 'NAME_SERVERS_DISAGREE')).toContain(essential)
  })

  test('of dns-servers may have old answers in store', () => {
    const said = (asked: DnsView['asked']) =>
      words(diagnose(view([RIGHT, NONE], { asked }), REGION), 'NAME_SERVERS_DISAGREE')
    expect(said('dns-servers')).toMatch(/servers in dns-servers .* TTL/)
    expect(said('name-servers')).toMatch(/servers of example\.com .* registrar/)
  })

  test('of the hosted zone that holds the records do not all show them at once', () => {
    const hosts = ['ns1.example.net', 'ns2.example.net']
    const shown = view([RIGHT, NONE])
    expect(named(diagnose(shown, REGION, holding({ ...EXAMPLE, nameServers: hosts })))).toEqual([
      'info RECORDS_NOT_VISIBLE_YET',
    ])
    expect(named(diagnose(shown, REGION, holding({ ...EXAMPLE, nameServers: hosts.slice(0, 1) })))).toEqual([
      error,
    ])
  })
})

describe('a private view', () => {
  test('is told, and nothing else', () => {
    fc.assert(
      fc.property(views, (view) => {
        const [told, ...others] = diagnose({ ...view, isPrivateView: true }, REGION, holding(EXAMPLE))
        expect(others).toEqual([])
        expect(told && named([told])).toEqual(['info PRIVATE_DNS_VIEW'])
        expect(told?.message.plain()).toMatch(/private DNS zone.*Set dns-servers/)
      }),
    )
  })
})

describe('what SES has verified', () => {
  const underSuccess = (changes: Partial<DnsView>) =>
    diagnoseIn(seen(changes), { region: REGION, sesStatus: 'SUCCESS' })

  test('is never called an error', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (view, hasZone) => {
        const hostedZone = hasZone
          ? { ...EXAMPLE, nameServers: ['ns.example.org'], holdsRecords: true }
          : undefined
        const findings = diagnoseIn(view, { region: REGION, sesStatus: 'SUCCESS', hostedZone })
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test.each<[string, Partial<DnsView>]>([
    ['no such name', { mx: NO_NAME, txt: NO_NAME }],
    ['no MX', { mx: NO_DATA }],
    ['no such domain', { mx: NO_NAME, txt: NO_NAME, zone: undefined, undelegated: 'example.com' }],
    ['lookups that fail', { mx: { kind: 'servfail' }, txt: { kind: 'servfail' } }],
  ])('where DNS shows %s makes the view suspect, and no record is asked for', (_, changes) => {
    const findings = underSuccess(changes)
    expect(named(findings)).toEqual(['warning MX_MISSING'])
    const said = words(findings, 'MX_MISSING')
    expect(said).toMatch(/SES has verified bounce\.example\.com.*own view.*dns-servers/)
    expect(said).not.toMatch(/Create|registrar/)
  })

  test('where DNS shows a wrong record is in doubt', () => {
    const said = words(underSuccess({ mx: mx('10 mail.example.com') }), 'MX_WRONG_HOST')
    expect(said).toMatch(/mail\.example\.com.*SES has verified .*dns-servers/)
  })

  test.each(['PENDING', 'FAILED', 'TEMPORARY_FAILURE', undefined])('is not what is %s', (sesStatus) => {
    const findings = diagnoseIn(seen({ mx: NO_DATA }), { region: REGION, sesStatus })
    expect(named(findings)).toEqual(['error MX_MISSING'])
  })

  test('says nothing where all is right', () => {
    expect(underSuccess({})).toEqual([])
  })
})

describe('any combination', () => {
  /** What each MX record is when it stands alone, and whether SES could use its host, or it was meant for SES at least. */
  const OF_MX: Record<
    (typeof MX_VALUES)[number],
    { readonly codes: readonly FindingCode[]; readonly host: 'feedback' | 'attempt' | 'foreign' }
  > = {
    '10 feedback-smtp.us-east-1.amazonses.com': { codes: [], host: 'feedback' },
    '20 feedback-smtp.us-east-1.amazonses.com': { codes: ['MX_WRONG_PREFERENCE'], host: 'feedback' },
    '10 feedback-smtp.eu-west-1.amazonses.com': { codes: ['MX_OTHER_REGION'], host: 'feedback' },
    '0 feedback-smtp.eu-west-1.amazonses.com': {
      codes: ['MX_WRONG_PREFERENCE', 'MX_OTHER_REGION'],
      host: 'feedback',
    },
    '10 feedback-smtp.us-esat-1.amazonses.com': { codes: ['MX_WRONG_REGION'], host: 'attempt' },
    '10 feedback-smtp.us-east-1.amazonaws.com': { codes: ['MX_WRONG_SUFFIX'], host: 'attempt' },
    '10 feedback-smtp.us-east-1.amazonses.com.example.com': { codes: ['MX_ZONE_APPENDED'], host: 'attempt' },
    '10 10\\032feedback-smtp.us-east-1.amazonses.com': { codes: ['MX_PREFERENCE_IN_HOST'], host: 'attempt' },
    '10 feedback-smtp.us-east-1.amazonses.com\\032': { codes: ['MX_HOST_MALFORMED'], host: 'attempt' },
    '10 feedback-smtp.us-gov-west-1.amazonses.com': { codes: ['MX_OTHER_PARTITION'], host: 'attempt' },
    '10 feedback.us-east-1.amazonses.com': { codes: ['MX_WRONG_HOST'], host: 'attempt' },
    '10 inbound-smtp.us-east-1.amazonaws.com': { codes: ['MX_WRONG_HOST'], host: 'attempt' },
    '20 mail.example.com': { codes: ['MX_WRONG_HOST'], host: 'foreign' },
    '0 ': { codes: ['MX_WRONG_HOST'], host: 'foreign' },
  }
  const OF_TXT: Record<(typeof TXT_VALUES)[number], 'right' | 'wrong' | 'other'> = {
    'v=spf1 include:amazonses.com ~all': 'right',
    'V=SPF1 a INCLUDE:AmazonSES.com. -all': 'right',
    'v=spf1 include:_spf.example.net ~all': 'wrong',
    'v=spf1 -all include:amazonses.com': 'wrong',
    'spf1 include:amazonses.com ~all': 'other',
    'site-verification=abc': 'other',
  }
  const OF_DMARC: Record<(typeof DMARC_RECORDS)[number], readonly FindingCode[]> = {
    'v=DMARC1; p=none': [],
    'v=DMARC1; p=none; aspf=r; adkim=s': [],
    'v=DMARC1; p=none; aspf=s': ['DMARC_STRICT_SPF'],
    'v=DMARC1;ASPF = S;p=none': ['DMARC_STRICT_SPF'],
  }

  function kindsOfMx(answer: Answer<Mx>) {
    return recordsOf(answer).map(
      ({ preference, host }) => OF_MX[`${preference} ${host}` as (typeof MX_VALUES)[number]],
    )
  }

  function kindsOfSpf(answer: Answer<string>) {
    return recordsOf(answer)
      .map((value) => OF_TXT[value as (typeof TXT_VALUES)[number]])
      .filter((kind) => kind !== 'other')
  }

  function isFeedback(answer: Answer<Mx>): boolean {
    const [kind, ...others] = kindsOfMx(answer)
    return kind?.host === 'feedback' && others.length === 0
  }

  function ofMx(answer: Answer<Mx>): readonly FindingCode[] {
    if (answer.kind === 'nodata' || answer.kind === 'nxdomain') return ['MX_MISSING']
    const all = kindsOfMx(answer)
    if (all.length < 2) return all.flatMap(({ codes }) => codes)
    if (all.some(({ host }) => host === 'feedback')) return ['MX_MULTIPLE']
    return ['MX_MULTIPLE', ...all.flatMap(({ codes, host }) => (host === 'attempt' ? codes : []))]
  }

  function ofSpf(answer: Answer<string>): readonly FindingCode[] {
    if (answer.kind !== 'records') return isTrouble(answer) ? [] : ['SPF_MISSING']
    const [kind, ...others] = kindsOfSpf(answer)
    if (kind === undefined) return ['SPF_MISSING']
    if (others.length > 0) return ['SPF_MULTIPLE']
    return kind === 'right' ? [] : ['SPF_WITHOUT_SES']
  }

  function isTrouble({ kind }: Answer<unknown>): boolean {
    return LOOKUP_FAILURES.some((one) => one === kind)
  }

  /**
   * Wrong records of a wildcard are as good as none, as records of the name itself take their place; so is what is seen through
   * the alias of a wildcard.
   */
  function own(view: DnsView): Records {
    const { mx, txt, cname } = view
    const recordsOf = (answer: Answer<unknown>) => (answer.kind === 'records' ? answer.records : [])
    const all = ({ mx, txt, cname }: Records) => JSON.stringify([mx, txt, cname].map(recordsOf))
    if (!view.wildcard || all(view) !== all(view.wildcard)) return { mx, txt, cname }
    const isAlias = cname.kind === 'records'
    const without = <T>(answer: Answer<T>): Answer<T> => (answer.kind === 'records' ? NO_DATA : answer)
    const isRightMx = !isAlias && isFeedback(mx)
    const isRightSpf = !isAlias && kindsOfSpf(txt).includes('right')
    return { mx: isRightMx ? mx : without(mx), txt: isRightSpf ? txt : without(txt), cname: without(cname) }
  }

  function expected(view: DnsView): readonly FindingCode[] {
    const { mx, txt, cname } = own(view)
    const ofName: readonly FindingCode[] =
      cname.kind === 'records'
        ? ['CNAME_IN_THE_WAY', ...(isFeedback(mx) ? ofSpf(txt) : [])]
        : [...ofMx(mx), ...ofSpf(txt)]
    const ofPolicy = view.dmarc ? OF_DMARC[view.dmarc.record as (typeof DMARC_RECORDS)[number]] : []
    return [...ofName, ...ofPolicy]
  }

  test('has the findings of its MX, its SPF and its DMARC', () => {
    fc.assert(
      fc.property(views, (view) => {
        const findings = codesOf(diagnose(view, REGION)).filter((code) => /^(MX|SPF|DMARC|CNAME)_/.test(code))
        expect(findings.toSorted()).toEqual(expected(view).toSorted())
      }),
      { numRuns: 1000 },
    )
  })

  test('tells of trouble if and only if there is some, each once', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { mx, txt, cname } = own(view)
        const kinds = cname.kind === 'records' ? [] : [mx, txt].filter(isTrouble).map(({ kind }) => kind)
        const told = codesOf(diagnose(view, REGION)).filter((code) => code.startsWith('DNS_'))
        expect(told.toSorted()).toEqual(
          [...new Set(kinds.map((kind) => `DNS_${kind.toUpperCase()}`))].toSorted(),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('has the gravest findings first', () => {
    fc.assert(
      fc.property(views, (view) => {
        const ranks = diagnose(view, REGION).map(({ severity }) =>
          ['error', 'warning', 'info'].indexOf(severity),
        )
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  test('has each code once, but for those that are about one host of several', () => {
    const aboutHosts = new Set(Object.values(OF_MX).flatMap(({ codes }) => codes))
    fc.assert(
      fc.property(views, (view) => {
        const codes = codesOf(diagnose(view, REGION)).filter((code) => !aboutHosts.has(code))
        expect(codes).toEqual([...new Set(codes)])
      }),
      { numRuns: 500 },
    )
  })

  test('has the severity of each code, but where that hangs on more', () => {
    const severitiesOf = (code: FindingCode, { mx }: Records): readonly Severity[] => {
      if (code === 'CNAME_IN_THE_WAY') return [isFeedback(mx) ? 'info' : 'error']
      if (code === 'NAME_ZONE_APPENDED')
        return ofMx(mx)[0] === 'MX_MISSING' ? ['error', 'warning'] : ['warning']
      return [SEVERITIES[code]]
    }
    fc.assert(
      fc.property(views, (view) => {
        for (const { code, severity } of diagnose(view, REGION))
          expect(severitiesOf(code, own(view))).toContain(severity)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hostile answers', () => {
  const text = fc.oneof(
    { weight: 4, arbitrary: hostile },
    { weight: 1, arbitrary: hostile.map((words) => `v=spf1 ${words}`) },
    { weight: 1, arbitrary: hostile.map((words) => `feedback-smtp.${words}`) },
    { weight: 1, arbitrary: hostile.map((words) => `${words}amazonses.com`) },
    { weight: 1, arbitrary: hostile.map((words) => `10 ${words}x`) },
  )
  const preference = fc.oneof(fc.nat(65_535), fc.double())

  function answers<T>(record: fc.Arbitrary<T>): fc.Arbitrary<Answer<T>> {
    return fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .array(record, { maxLength: 3 })
          .map((records) => ({ kind: 'records' as const, records })),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('nodata' as const, 'nxdomain' as const, ...LOOKUP_FAILURES)
          .map((kind) => ({ kind })),
      },
    )
  }

  const records = {
    mx: answers(fc.record({ preference, host: text })),
    txt: answers(text),
    cname: fc.oneof(fc.constant(nothing.cname), answers(text)),
  }
  const zone: fc.Arbitrary<Zone> = fc.record({ name: text, nameServers: fc.array(text, { maxLength: 3 }) })
  const view: fc.Arbitrary<DnsView> = fc.record({
    ...records,
    name: text.map((name) => name as DomainName),
    zone: fc.option(zone, { nil: undefined }),
    undelegated: fc.option(text, { nil: undefined, freq: 2 }),
    isPrivateView: fc.boolean(),
    servers: fc.array(fc.record({ server: text, mx: records.mx, txt: records.txt }), { maxLength: 8 }),
    elsewhere: fc.array(fc.record({ ...records, name: text }), { maxLength: 3 }),
    wildcard: fc.option(fc.record({ ...records, name: text }), { nil: undefined }),
    dmarc: fc.option(fc.record({ name: text, record: text.map((words) => `${words};aspf=s`) }), {
      nil: undefined,
    }),
    asked: fc.constantFrom('name-servers', 'resolvers', 'dns-servers'),
  })

  test('do no harm in any position, and fit in an annotation', () => {
    fc.assert(
      fc.property(
        view,
        fc.option(zone, { nil: undefined }),
        fc.boolean(),
        fc.constantFrom(undefined, 'SUCCESS'),
        (hostileView, given, holdsRecords, sesStatus) => {
          const hostedZone = given && { ...given, holdsRecords }
          const findings = diagnoseIn(hostileView, { region: REGION, sesStatus, hostedZone })
          for (const { message } of findings) {
            const line = message.plain()
            expect(harmIn(line)).toBeUndefined()
            expect(line.length).toBeLessThan(4096)
          }
          const inPlace = isInPlace(hostileView, REGION)
          expect(recordsSeen(hostileView, REGION).every(({ status }) => status === 'in place')).toBe(inPlace)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['blanks', ' '],
    ['semicolons', ';'],
    ['line breaks', '\n'],
    ['terms', 'a '],
    ['quotes and backslashes', '"\\'],
    ['tags', 'aspf= '],
  ])('of 64 KB of %s are read at once', (_, piece) => {
    const long = piece.repeat(65_000 / piece.length)
    const started = performance.now()
    const findings = diagnose(
      seen({
        txt: found(long, `v=spf1 ${long}`, `${long}v=spf1`),
        dmarc: { name: '_dmarc.example.com', record: `v=DMARC1; p=none;${long}x` },
      }),
      REGION,
    )
    expect(performance.now() - started).toBeLessThan(1_000)
    for (const { message } of findings) expect(harmIn(message.plain())).toBeUndefined()
  })
})
