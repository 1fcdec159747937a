import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { DnsScript } from '../../sandbox/dns/dns.ts'
import { Zone } from '../../sandbox/dns/zones.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { type Clock, systemClock } from '../../src/clock.ts'
import { Questions } from '../../src/dns/questions.ts'
import { stoppedClock } from '../support/clock.ts'
import { CLOSED_PORT } from '../support/loopback.ts'
import { spoiledDns } from '../support/network.ts'
import { silentServer } from '../support/silence.ts'

const NAME = 'bounce.example.com'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSandbox()
})

afterEach(() => sandbox.close())

interface Given {
  readonly servers?: readonly string[]
  readonly limitMs?: number
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** Questions to the DNS of the sandbox, or to these servers, without a limit in time. */
function ask({ servers = [sandbox.dns.address], limitMs = 1_000, clock, signal }: Given = {}): Questions {
  const questions = new Questions({
    servers,
    limitMs,
    clock: clock ?? stoppedClock,
    signal: signal ?? new AbortController().signal,
  })
  onTestFinished(() => questions.close())
  return questions
}

/** All that is asked of a name. */
async function all(questions: Questions, name = NAME) {
  const [records, cname] = await Promise.all([questions.mailRecords(name), questions.cname(name)])
  return { ...records, cname }
}

const records = <T>(...found: T[]) => ({ kind: 'records', records: found })

describe('an answer', () => {
  test('with MX records has their hosts in lower case, without a dot at the end', async () => {
    sandbox.dns.zone('example.com', [
      { name: NAME, type: 'MX', values: ['10 Feedback-SMTP.us-east-1.AmazonSES.com.', '0 .'] },
    ])
    expect(await ask().mx(NAME)).toEqual(
      records({ preference: 10, host: 'feedback-smtp.us-east-1.amazonses.com' }, { preference: 0, host: '' }),
    )
  })

  test('with TXT records has the chunks of each joined', async () => {
    const values = ['"v=spf1 " "include:amazonses.com" " ~all"', '"second"', '""', '"a\\"b\\\\c"']
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values }])
    expect(await ask().txt(NAME)).toEqual(
      records('v=spf1 include:amazonses.com ~all', 'second', '', 'a"b\\c'),
    )
  })

  test('with TXT records in UTF-8 has their text, also where a chunk ends within a character', async () => {
    const values = ['"v=spf1 \\342\\200\\223all"', '"\\357\\273" "\\277v=spf1"', '"-all\\240"']
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values }])
    expect(await ask().txt(NAME)).toEqual(records('v=spf1 \u2013all', '\ufeffv=spf1', '-all\u00a0'))
  })

  test('of 64 KB of TXT comes whole, over TCP', async () => {
    const long = Array.from({ length: 15 }, (_, i) => `${i}${'x'.repeat(4_200)}`)
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values: long }])
    const answer = await ask().txt(NAME)
    expect(answer.kind === 'records' && answer.records.toSorted()).toEqual(long.toSorted())
    expect(sandbox.dns.queries.map(({ transport }) => transport)).toEqual(['udp', 'tcp'])
  })

  test('with a CNAME, name servers or addresses has plain names', async () => {
    sandbox.dns.zone('example.com', [
      { name: 'alias.example.com', type: 'CNAME', values: ['Elsewhere.Example.'] },
      { name: 'example.com', type: 'NS', values: ['NS1.Example.NET.', 'ns2.example.net.'] },
      { name: 'four.example.com', type: 'A', values: ['192.0.2.1', '192.0.2.2'] },
      { name: 'four.example.com', type: 'AAAA', values: ['2001:db8::4'] },
      { name: 'six.example.com', type: 'AAAA', values: ['2001:db8::6'] },
    ])
    const questions = ask()
    expect(await questions.cname('alias.example.com')).toEqual(records('elsewhere.example'))
    expect(await questions.nameServers('example.com')).toEqual(records('ns1.example.net', 'ns2.example.net'))
    expect(await questions.addresses('four.example.com')).toEqual(records('192.0.2.1', '192.0.2.2'))
    expect(await questions.addresses('six.example.com')).toEqual(records('2001:db8::6'))
    expect(await questions.addresses('none.example.com')).toEqual({ kind: 'nxdomain' })
  })

  test('is the same in whatever case and with a dot at the end', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'MX', values: ['10 mx.example.net'] }])
    const found = records({ preference: 10, host: 'mx.example.net' })
    for (const name of ['BOUNCE.Example.COM', `${NAME}.`]) expect(await ask().mx(name)).toEqual(found)
  })

  test('to all that is asked of a name holds every part', async () => {
    sandbox.dns.zone('example.com', [
      { name: NAME, type: 'MX', values: ['10 mx.example.net'] },
      { name: NAME, type: 'TXT', values: ['text'] },
    ])
    sandbox.dns.answer(NAME, 'CNAME', 'REFUSED')
    expect(await all(ask())).toEqual({
      mx: records({ preference: 10, host: 'mx.example.net' }),
      txt: records('text'),
      cname: { kind: 'refused' },
    })
  })

  test('may come from behind a CNAME', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'CNAME', values: ['mail.example.net'] }])
    sandbox.dns.zone('example.net', [{ name: 'mail.example.net', type: 'MX', values: ['5 mx.example.net'] }])
    expect(await all(ask())).toEqual({
      mx: records({ preference: 5, host: 'mx.example.net' }),
      txt: { kind: 'nodata' },
      cname: records('mail.example.net'),
    })
  })

  test('is that of the first server that has one, whatever comes of the others', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values: ['text'] }])
    const refusing = await sandbox.dns.nameServer(new Zone('example.org', [], []))
    for (const other of [`127.0.0.1:${CLOSED_PORT}`, `127.0.0.1:${await silentServer()}`, refusing]) {
      expect(await ask({ servers: [other, sandbox.dns.address] }).txt(NAME)).toEqual(records('text'))
      expect(await ask({ servers: [sandbox.dns.address, other] }).txt(NAME)).toEqual(records('text'))
    }
  })

  test('may come to the second try, as a datagram may be lost', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values: ['text'] }])
    await using losing = await spoiledDns(sandbox.dns.address, () => undefined, 1)
    const questions = ask({ servers: [losing.address], clock: systemClock, limitMs: 10_000 })
    expect(await questions.txt(NAME)).toEqual(records('text'))
  })

  test('may come to the first try after the second', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values: ['text'] }])
    sandbox.dns.answer(NAME, 'TXT', { delayMs: 1_200 })
    const questions = ask({ clock: systemClock, limitMs: 10_000 })
    const answered = questions.txt(NAME)
    await vi.waitFor(() => expect(sandbox.dns.queries).toHaveLength(2), { timeout: 5_000 })
    sandbox.dns.answer(NAME, 'TXT', 'silence')
    expect(await answered).toEqual(records('text'))
  })

  test('may take a server 900 ms', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values: ['text'] }])
    sandbox.dns.answer(NAME, 'TXT', { delayMs: 900 })
    expect(await ask().txt(NAME)).toEqual(records('text'))
  })

  test('may be text that means harm, as it is', async () => {
    const values = ['"::error::x\\015\\012\\007`<b>"']
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'TXT', values }])
    expect(await ask().txt(NAME)).toEqual(records('::error::x\r\n\u0007`<b>'))
  })
})

describe('no records', () => {
  test.each<[DnsScript, string]>([
    ['NXDOMAIN', 'nxdomain'],
    ['SERVFAIL', 'servfail'],
    ['REFUSED', 'refused'],
    ['NOTIMP', 'refused'],
    ['FORMERR', 'unreadable'],
    ['garbage', 'unreadable'],
  ])('by %s is told as %s', async (script, kind) => {
    sandbox.dns.zone('example.com', [
      { name: NAME, type: 'MX', values: ['10 mx.example.net'] },
      { name: NAME, type: 'TXT', values: ['text'] },
      { name: NAME, type: 'A', values: ['192.0.2.1'] },
    ])
    sandbox.dns.answer(NAME, '*', script)
    const questions = ask()
    const answer = { kind }
    expect(await all(questions)).toEqual({ mx: answer, txt: answer, cname: answer })
    expect([await questions.nameServers(NAME), await questions.addresses(NAME)]).toEqual([answer, answer])
  })

  test('tell a name that is not there from one without records of the type', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'A', values: ['192.0.2.1'] }])
    expect(await ask().mx(NAME)).toEqual({ kind: 'nodata' })
    expect(await ask().mx('other.example.com')).toEqual({ kind: 'nxdomain' })
  })

  test('from a server that does not listen is told as unreachable', async () => {
    const servers = [`127.0.0.1:${CLOSED_PORT}`]
    expect(await ask({ servers }).mx(NAME)).toEqual({ kind: 'unreachable' })
  })

  test('from nobody at all is told as unreachable, and nobody else is asked', async () => {
    expect(await ask({ servers: [] }).mx(NAME)).toEqual({ kind: 'unreachable' })
  })

  test('from a server that is silent is told as a timeout', async () => {
    const servers = [`127.0.0.1:${await silentServer()}`]
    expect(await ask({ servers, clock: systemClock, limitMs: 100 }).mx(NAME)).toEqual({ kind: 'timeout' })
  })

  test.each([
    [''],
    ['.'],
    ['a..b'],
    ['x'.repeat(64)],
    ['\u0000'],
    [`${'a.'.repeat(200)}com`],
    ['💥.example.com'],
  ])('for the name %j are no exception either', async (name) => {
    const { mx, txt, cname } = await all(ask(), name)
    for (const { kind } of [mx, txt, cname]) expect(kind).not.toBe('records')
  })
})

describe('the end', () => {
  /** Questions under way to a server that is silent. */
  async function underWay(given: Given = {}) {
    const servers = [`127.0.0.1:${await silentServer()}`]
    const questions = ask({ ...given, servers })
    return { questions, answers: all(questions) }
  }
  const timeout = { kind: 'timeout' }
  const timeouts = { mx: timeout, txt: timeout, cname: timeout }

  test('by close() is that of every question under way, at once', async () => {
    const { questions, answers } = await underWay()
    const begin = performance.now()
    questions.close()
    questions.close()
    expect(await answers).toEqual(timeouts)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })

  test('by the signal, too', async () => {
    const controller = new AbortController()
    const { answers } = await underWay({ signal: controller.signal })
    const begin = performance.now()
    controller.abort(new Error('cancelled'))
    expect(await answers).toEqual(timeouts)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })

  test('by the limit, too', async () => {
    let ring = () => {}
    const clock: Clock = {
      ...stoppedClock,
      sleep: (milliseconds, signal) =>
        milliseconds === 2_500
          ? new Promise((resolve) => {
              ring = resolve
            })
          : stoppedClock.sleep(milliseconds, signal),
    }
    const { answers } = await underWay({ clock, limitMs: 2_500 })
    const begin = performance.now()
    ring()
    expect(await answers).toEqual(timeouts)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })

  test('by a signal that was aborted before comes first', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'MX', values: ['10 mx.example.net'] }])
    const questions = ask({ signal: AbortSignal.abort(new Error('cancelled')) })
    await new Promise((resolve) => setImmediate(resolve))
    expect(await questions.mx(NAME)).toEqual(timeout)
  })

  test('is that of questions to come, which are not sent', async () => {
    sandbox.dns.zone('example.com', [{ name: NAME, type: 'MX', values: ['10 mx.example.net'] }])
    const questions = ask()
    questions.close()
    expect([await questions.mx(NAME), await questions.addresses(NAME)]).toEqual([timeout, timeout])
    expect(sandbox.dns.queries).toEqual([])
  })

  test('leaves no timer', async () => {
    let running = 0
    const clock: Clock = {
      ...systemClock,
      sleep: (milliseconds, signal) => {
        running++
        return systemClock.sleep(milliseconds, signal).finally(() => running--)
      },
    }
    const questions = ask({ clock, limitMs: 3_600_000 })
    expect(running).toBe(1)
    questions.close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(running).toBe(0)
  })
})
