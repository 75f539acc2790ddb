import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { askFor, ends, faults, handshakeFor, type Reply } from './asking.ts'
import { requestFor } from './looking.ts'

const control = requestFor('control', { url: 'https://api.example.com/no-such?key=x' })
const operation = (of = '/pets') => requestFor('operation', { of })
const many = (count: number) => Array.from({ length: count }, (_, index) => operation(`/${index}`))

describe('Asking', () => {
  it('sends the plan in its order and writes down what came', async () => {
    const cors = requestFor('cors', { method: 'OPTIONS', sent: { Origin: 'null' } })
    const elsewhere = requestFor('security_txt', { url: 'https://example.com/security.txt' })
    const asked = await askFor([control, operation(), cors, elsewhere], { replies: [404, 401, 405, 200] })
    expect(ends(asked)).toEqual(['404', '401', '405', '200'])
    expect(asked.asking).toMatchObject({ count: 4, cutShort: undefined })
    const agent = { 'user-agent': 'scangate-api-check/1.2.3' }
    expect(
      asked.questions.map(({ headers, method, setting, url }) => [method, url.href, setting, headers]),
    ).toEqual([
      ['GET', 'https://api.example.com/no-such?key=x', 'target', agent],
      ['GET', 'https://api.example.com/pets', 'target', agent],
      ['OPTIONS', 'https://api.example.com/', 'target', { ...agent, Origin: 'null' }],
      ['GET', 'https://example.com/security.txt', 'security_txt', agent],
    ])
    expect(asked.questions[0]?.wantsBody(404)).toBe(true)
    expect(asked.questions[0]?.wantsBody(200)).toBe(false)
  })

  it('says for those who look for a fault what came, without the query', async () => {
    const { log } = await askFor([control], { replies: [404] })
    expect(log.lines).toEqual(['debug: GET api.example.com/no-such: 404'])
  })

  it('waits from the end of an answer to the next request, and not before the first', async () => {
    const { questions } = await askFor(many(3), { takes: 200 })
    expect(questions.map(({ at }) => at)).toEqual([0, 700, 1_400])
  })

  it('waits after what got no answer, too', async () => {
    const { questions } = await askFor([control, operation()], { takes: 200, replies: [404, faults.timeout] })
    expect(questions.map(({ at }) => at)).toEqual([0, 700])
    const broken = await askFor([control, operation()], { takes: 200, replies: [404, faults.broken, 401] })
    expect(broken.questions.map(({ at }) => at)).toEqual([0, 700, 1_400])
  })

  it('tells that it goes on once a minute', async () => {
    const { log } = await askFor(many(6), { options: { interval: 30_000 } })
    expect(log.lines.filter((line) => !line.startsWith('debug'))).toEqual([
      'info: 3 of 6 requests are behind us.',
      'info: 5 of 6 requests are behind us.',
    ])
  })

  it('shakes hands at the host alone, with what the handshake offers', async () => {
    const asked = await askFor([handshakeFor('modern'), handshakeFor('tls_1_0'), control])
    expect(ends(asked)).toEqual(['done', 'done', '401'])
    expect(asked.wishes.map(({ offer, setting, url }) => [url.href, setting, offer?.maxVersion])).toEqual([
      ['https://api.example.com/', 'target', undefined],
      ['https://api.example.com/', 'target', 'TLSv1'],
    ])
    expect(asked.asking.count).toBe(3)
  })
})

describe('A credential', () => {
  const credential = (of: string, more = {}) => requestFor('credential', { of, ...more })

  it('goes in its own header with what it is for, and the made-up one with nothing else', async () => {
    const plan = [control, operation(), requestFor('made_up_credential'), credential('/pets')]
    const shown = async (credentialHeader: string) =>
      (await askFor(plan, { options: { credentialHeader } })).questions.map(({ headers }) => {
        const value = headers[credentialHeader]
        return typeof value === 'object' ? value.reveal() : value
      })
    expect(await shown('Authorization')).toEqual([
      ...[undefined, undefined, 'Bearer scangate-made-up-credential', 'Bearer right'],
    ])
    expect(await shown('authorization')).toContain('Bearer scangate-made-up-credential')
    expect(await shown('X-Key')).toEqual([
      ...[undefined, undefined, 'scangate-made-up-credential', 'Bearer right'],
    ])
  })

  it('leaves three times at most, whatever the plan says', async () => {
    const asked = await askFor(['/a', '/b', '/c', '/d'].map((of) => credential(of)))
    expect(ends(asked)).toEqual(['401', '401', '401', 'locked'])
    expect(asked.questions).toHaveLength(3)
  })

  it('leaves three times at most, tries included', async () => {
    const replies = [faults.broken, 200, faults.broken, 503, 200]
    const asked = await askFor([control, credential('/a'), credential('/b'), credential('/c')], {
      replies: [404, ...replies],
    })
    expect(ends(asked)).toEqual(['404', '200', 'unanswered', 'locked'])
    expect(asked.questions).toHaveLength(4)
  })

  it.each([
    ['another origin', credential('/a', { url: 'https://other.example/a' })],
    ['another port', credential('/a', { url: 'https://api.example.com:8443/a' })],
    ['another method', credential('/a', { method: 'OPTIONS' })],
    ['what is open', credential('/a', { protectedness: 'open' })],
    ['what is optional', credential('/a', { protectedness: 'optional' })],
    ['what says nothing', credential('/a', { protectedness: 'unsaid' })],
    ['no operation', { kind: 'credential', method: 'GET', url: 'https://api.example.com/a', headers: {} }],
  ] as const)('never goes to %s', async (_, request) => {
    const asked = await askFor([request])
    expect([ends(asked), asked.questions]).toEqual([['locked'], []])
  })

  it('never goes to an operation that writes', async () => {
    const request = credential('/a')
    const writing = { ...request, operation: { ...operation().operation, method: 'POST' } }
    expect(ends(await askFor([writing as typeof request]))).toEqual(['locked'])
  })

  it('that is made up goes to the first operation that refused, or to none', async () => {
    const others = ['/b', '/c']
      .map((of) => operation(of))
      .flatMap(({ operation: one, url }) => (one ? [{ operation: one, url }] : []))
    const madeUp = { ...requestFor('made_up_credential', { of: '/a' }), instead: others }
    const plan = [control, operation('/a'), operation('/b'), operation('/c'), madeUp]
    const last = async (...replies: Reply[]) => {
      const asked = await askFor(plan, { replies: [404, ...replies] })
      return [ends(asked).at(-1), asked.questions.length, asked.questions.at(-1)?.url.pathname]
    }
    expect(await last(401, 401, 401, 402)).toEqual(['402', 5, '/a'])
    expect(await last(200, 401, 403, 402)).toEqual(['402', 5, '/b'])
    expect(await last(200, 404, 403, 402)).toEqual(['402', 5, '/c'])
    expect(await last(200, 404, 302, 402)).toEqual(['no_refusal', 4, '/c'])
  })
})

describe('What ends the asking', () => {
  const cut = async (count: number, ...replies: Reply[]) => {
    const asked = await askFor([control, ...many(count)], { replies: [404, ...replies] })
    const { cutShort } = asked.asking
    return [ends(asked).slice(1).join(' '), cutShort === undefined ? '' : english(cutShort)]
  }
  const limited = 'The API answered HTTP 429, so nothing more was asked.'
  const troubles = 'The last 3 answers were server errors or did not come in time, so nothing more was asked.'

  it.each<[string, readonly Reply[], string, string]>([
    ['a limit', [429], '429 cut_short cut_short cut_short cut_short', limited],
    ['three faults of the server', [500, 501, 599], '500 501 599 cut_short cut_short', troubles],
    [
      'three times without an answer in time',
      [faults.timeout],
      'unanswered unanswered unanswered cut_short cut_short',
      troubles,
    ],
    [
      'three of both',
      [500, faults.timeout, faults.connectTimeout],
      '500 unanswered unanswered cut_short cut_short',
      troubles,
    ],
    ['no two of them', [500, 500, 401], '500 500 401 401 401', ''],
    ['none of them with an answer between', [500, 500, 401, 500, 500], '500 500 401 500 500', ''],
    ['nothing below 500', [499], '499 499 499 499 499', ''],
    ['nothing beyond 599', [600], '600 600 600 600 600', ''],
    [
      'no three connections that broke',
      [faults.broken],
      'unanswered unanswered unanswered unanswered unanswered',
      '',
    ],
  ])('is %s', async (_, replies, expected, why) => {
    expect(await cut(5, ...replies)).toEqual([expected, why])
  })

  it('is the time, which runs from the first request on', async () => {
    const asked = await askFor(many(4), { options: { timeout: 1_000 } })
    expect(ends(asked)).toEqual(['401', '401', '401', 'cut_short'])
    expect(asked.asking.cutShort?.key).toBe('api_cut_time')
    expect(asked.asking.count).toBe(3)
  })

  it('ends it before another try of the same, too', async () => {
    const asked = await askFor([control, ...many(2)], { replies: [404, 500, faults.timeout, 503, 200] })
    expect(ends(asked)).toEqual(['404', '500', 'unanswered'])
    const third = await askFor([control, ...many(3)], { replies: [404, 500, 500, 503, 200] })
    expect(ends(third)).toEqual(['404', '500', '500', '503'])
    expect(third.questions).toHaveLength(4)
  })
})
