import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { checkApi, petDocument, ruleOf, wellBehaved } from './bench.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Answers as one who behaves well, but for what a test changes. */
const but =
  (change: (request: IncomingMessage, response: ServerResponse) => boolean): Answer =>
  (request, response) => {
    if (!change(request, response)) wellBehaved(request, response)
  }
const isPets = (request: IncomingMessage) => request.url === '/pets' && request.method === 'GET'
const json = (response: ServerResponse, status: number, headers = {}) => {
  const usual = { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' }
  response.writeHead(status, { ...usual, ...headers }).end('{"marker":"marker-of-a-body"}')
  return true
}

describe('an API that behaves well', () => {
  it('passes, and what plain http does not show is not visible', async () => {
    const { arrivals, report } = await checkApi(wellBehaved)
    expect(report).toMatchObject({ outcome: 'passed', simulated: true, subject: { kind: 'api' } })
    expect(ruleOf(report, 'AUTH-1')).toEqual(['met'])
    expect(ruleOf(report, 'AUTH-2')).toEqual(['met'])
    expect(ruleOf(report, 'AUTH-3')).toEqual(['met'])
    expect(ruleOf(report, 'TLS-1')).toEqual(['not_visible'])
    expect(ruleOf(report, 'DATA-1')).toEqual(['not_visible'])
    expect(ruleOf(report, 'VER-1')).toEqual(['not_applicable'])
    expect(ruleOf(report, 'VDP-1')).toEqual(['met'])
    expect(report.assessment?.rules.filter(({ state }) => state === 'not_met')).toEqual([])
    expect(arrivals.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /scangate-no-such-path',
      'GET /pets',
      'GET /pets',
      'OPTIONS /pets',
      'GET /pets',
      'OPTIONS /pets',
      'TRACE /pets',
      'GET /pets',
      'GET /.well-known/security.txt',
    ])
    expect(new Set(arrivals.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['scangate-api-check/0.0.0']),
    )
  })

  it('has sixteen points, none of which is met as a whole', async () => {
    const { report } = await checkApi(wellBehaved)
    expect(report.assessment?.points).toHaveLength(16)
    expect(new Set(report.assessment?.points.map(({ state }) => state))).toEqual(
      new Set(['partly_visible', 'not_visible']),
    )
  })

  it('gives the same report twice, but for times', async () => {
    const once = await checkApi(wellBehaved)
    const twice = await checkApi(wellBehaved)
    // Each run has a port of its own.
    const withoutPort = (text: string) => text.replace(/localhost:\d+/g, 'localhost')
    expect(withoutPort(JSON.stringify(twice.report.assessment))).toBe(
      withoutPort(JSON.stringify(once.report.assessment)),
    )
  })

  it('is asked with the credential at most three times, on protected operations only', async () => {
    const paths = Object.fromEntries(
      ['/pets', '/a', '/b', '/c', '/d'].map((path) => [path, petDocument.paths['/pets']]),
    )
    const open = { get: { security: [], responses: { 200: { description: 'ok' } } } }
    const { arrivals, report } = await checkApi(
      but((request, response) => {
        if (request.headers.authorization === 'Bearer right-and-proper') return json(response, 503)
        return request.url === '/scangate-no-such-path'
          ? false
          : json(response, 401, { 'www-authenticate': 'Bearer' })
      }),
      {
        inputs: { credential: 'Bearer right-and-proper' },
        files: { 'openapi.json': { ...petDocument, paths: { ...paths, '/open': open } } },
      },
    )
    const with_ = arrivals.filter(({ headers }) => headers.authorization === 'Bearer right-and-proper')
    expect(with_).toHaveLength(3)
    expect(with_.every(({ method, url }) => method === 'GET' && url !== '/open')).toBe(true)
    expect(report.outcome).toBe('incomplete')
  })

  it('keeps what the credential opens out of the report', async () => {
    const { report } = await checkApi(wellBehaved, { inputs: { credential: 'Bearer right-and-proper' } })
    expect(ruleOf(report, 'DATA-1')).toEqual(['met'])
    expect(JSON.stringify(report.assessment)).not.toMatch(/pet-marker|right-and-proper/)
  })
})

describe('what fails a check', () => {
  it.each<[string, Answer, string, string]>([
    [
      'a protected operation that answers anybody',
      but((q, s) => isPets(q) && json(s, 200)),
      'AUTH-1',
      'high GET /pets',
    ],
    [
      'a made-up credential that opens',
      but((q, s) => isPets(q) && q.headers.authorization !== undefined && json(s, 200)),
      'AUTH-2',
      'high GET /pets',
    ],
    ['a 401 that asks for nothing', but((q, s) => isPets(q) && json(s, 401)), 'AUTH-3', 'low host'],
    [
      'a foreign origin that is let in with credentials',
      but(
        (q, s) =>
          q.headers.origin !== undefined &&
          json(s, 401, {
            'www-authenticate': 'Bearer',
            'access-control-allow-origin': q.headers.origin,
            'access-control-allow-credentials': 'true',
          }),
      ),
      'LIST-1',
      'high host',
    ],
    [
      'a null origin that is let in',
      but(
        (q, s) =>
          q.headers.origin === 'null' &&
          json(s, 401, { 'www-authenticate': 'Bearer', 'access-control-allow-origin': 'null' }),
      ),
      'LIST-1',
      'medium host',
    ],
    [
      'a TRACE that is echoed',
      but((q, s) => {
        if (q.method !== 'TRACE') return false
        s.writeHead(200, { 'content-type': 'message/http' }).end('TRACE / HTTP/1.1')
        return true
      }),
      'LIST-2',
      'medium host',
    ],
    ['a TRACE that is served', but((q, s) => q.method === 'TRACE' && json(s, 200)), 'LIST-2', 'low host'],
    [
      'an error with a stack trace',
      but((q, s) => {
        if (q.method !== 'TRACE') return false
        s.writeHead(500, { 'content-type': 'text/html' }).end(
          '<pre>Error: no<br> &nbsp; &nbsp;at handle (file:///srv/app.js:2:48)</pre>',
        )
        return true
      }),
      'ERR-1',
      'high GET /pets',
    ],
    [
      'a version in a header',
      but((_, s) => {
        s.setHeader('server', 'Werkzeug/3.1.9 Python/3.11.7')
        return false
      }),
      'ERR-3',
      'low host',
    ],
    [
      'a documented operation that is gone',
      but((q, s) => isPets(q) && json(s, 410)),
      'DOC-1',
      'medium GET /pets',
    ],
    [
      'an end that has passed',
      but((_, s) => {
        s.setHeader('sunset', 'Thu, 01 Jan 2015 00:00:00 GMT')
        return false
      }),
      'VER-1',
      'medium',
    ],
    [
      'no security.txt',
      but((q, s) => q.url?.endsWith('security.txt') === true && json(s, 404)),
      'VDP-1',
      'low host',
    ],
  ])('is %s', async (_what, answer, rule, finding) => {
    const { report } = await checkApi(answer, { inputs: { max_medium: '0', max_low: '0' } })
    const [state, first] = ruleOf(report, rule)
    expect([state, first?.startsWith(finding)]).toEqual(['not_met', true])
    expect(report.outcome).toBe('failed')
    expect(JSON.stringify(report.assessment)).not.toContain('marker-of-a-body')
  })

  it('is only new findings: known ones are not counted', async () => {
    const answer = but((q, s) => isPets(q) && json(s, 200))
    const first = await checkApi(answer)
    const { reportJson } = await import('../../../src/report/json.ts')
    const { report } = await checkApi(answer, {
      inputs: { baseline: 'base.json' },
      files: { 'base.json': reportJson(first.report, 'en') },
    })
    expect(report.facts).toMatchObject({ high_count: 0, known_count: 1 })
    expect(report.outcome).not.toBe('failed')
  })

  it('is not what somebody answers for, until that ends', async () => {
    const answer = but((q, s) => isPets(q) && json(s, 200))
    const entry = {
      rule: 'AUTH-1',
      place: 'GET /*',
      reason: 'public',
      approved_by: 'me',
      expires: '2026-01-10',
    }
    const { report } = await checkApi(answer, {
      inputs: { ignore_file: 'ignore.json' },
      files: { 'ignore.json': [entry] },
    })
    expect(report.facts).toMatchObject({ high_count: 0, ignored_count: 1 })
    expect(report.warnings.map(({ key }) => key)).toEqual(['ignore_expires_soon'])
    const later = await checkApi(answer, {
      inputs: { ignore_file: 'ignore.json' },
      files: { 'ignore.json': [entry] },
      startsAt: Date.UTC(2026, 0, 11),
    })
    expect(later.report.outcome).toBe('failed')
  })
})

describe('what is never a pass', () => {
  it.each<[string, Answer]>([
    ['403 everywhere', (_, s) => void json(s, 403)],
    ['a page for everything', (_, s) => void s.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    [
      'a redirect',
      but((q, s) => isPets(q) && json(s, 302, { location: 'https://login.example/?token=secret' })),
    ],
    ['404 for what is protected', but((q, s) => isPets(q) && json(s, 404))],
    ['500 for what is protected', but((q, s) => isPets(q) && json(s, 500))],
    ['400 for what is protected', but((q, s) => isPets(q) && json(s, 400))],
  ])('is %s', async (_what, answer) => {
    const { report } = await checkApi(answer)
    expect(ruleOf(report, 'AUTH-1')).toEqual(['not_visible'])
    expect(report.outcome).toBe('incomplete')
    expect(JSON.stringify(report)).not.toContain('token=secret')
  })

  it('is an asking that was cut short by 429, and nothing more is asked', async () => {
    const { arrivals, report } = await checkApi(but((q, s) => isPets(q) && json(s, 429)))
    expect(arrivals).toHaveLength(2)
    expect(report.outcome).toBe('incomplete')
    expect(report.checks.find(({ id }) => id === 'unasked')).toMatchObject({ result: 'fail' })
  })

  it('is an asking that was cut short by three faults running', async () => {
    const { arrivals, report } = await checkApi((_, s) => void json(s, 500))
    expect(arrivals).toHaveLength(3)
    expect(report.outcome).toBe('incomplete')
  })

  it('is a 403 which only the credential tells from a wall, unless that opens the operation', async () => {
    const wall =
      (opened: boolean): Answer =>
      (q, s) =>
        void json(s, opened && q.headers.authorization === 'Bearer right-and-proper' ? 200 : 403)
    const inputs = { credential: 'Bearer right-and-proper' }
    expect(ruleOf((await checkApi(wall(true), { inputs })).report, 'AUTH-1')).toEqual(['met'])
    expect(ruleOf((await checkApi(wall(false), { inputs })).report, 'AUTH-1')).toEqual(['not_visible'])
  })

  it('is a document without a protected operation, where AUTH-1 is required', async () => {
    const open = { ...petDocument, security: [] }
    const once = await checkApi(wellBehaved, { files: { 'openapi.json': open } })
    expect(once.report.outcome).toBe('incomplete')
    const twice = await checkApi(wellBehaved, {
      files: { 'openapi.json': open },
      inputs: { require: 'none' },
    })
    expect(twice.report.outcome).toBe('passed')
  })

  it('is what the baseline saw and this run did not', async () => {
    const { report } = await checkApi(wellBehaved)
    const { reportJson } = await import('../../../src/report/json.ts')
    const worse = await checkApi(
      but((q, s) => q.method === 'TRACE' && json(s, 302)),
      { inputs: { baseline: 'base.json' }, files: { 'base.json': reportJson(report, 'en') } },
    )
    expect(worse.report.outcome).toBe('incomplete')
    expect(worse.report.checks.find(({ id }) => id === 'baseline')).toMatchObject({ observed: 1 })
  })

  it('is a target that nobody answers at', async () => {
    const { report } = await checkApi((q) => void q.socket.destroy())
    expect(report.outcome).toBe('unreachable')
    expect(report.assessment).toBeUndefined()
  })

  it('is a run whose time is over', async () => {
    const { report } = await checkApi(wellBehaved, { inputs: { interval: '2s', timeout: '5s' } })
    expect(report.outcome).toBe('timeout')
  })
})

describe('asking', () => {
  it('tries a broken connection once more, and counts both', async () => {
    let broken = 0
    const { arrivals, report } = await checkApi(
      but((q) => {
        if (!isPets(q) || broken > 0) return false
        broken += 1
        q.socket.destroy()
        return true
      }),
    )
    expect(report.outcome).toBe('passed')
    expect(report.facts['request_count']).toBe(arrivals.length)
    expect(arrivals).toHaveLength(10)
  })

  it('waits between requests, and never has two at once', async () => {
    const { arrivals } = await checkApi(wellBehaved, { inputs: { interval: '700ms' } })
    const gaps = arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? 0))
    expect(gaps.every((gap) => gap >= 700)).toBe(true)
    expect(arrivals.every(({ besides }) => besides === 0)).toBe(true)
  })

  it('never sends more than max_requests', async () => {
    let count = 0
    const { arrivals, report } = await checkApi(
      but((q) => {
        count += 1
        if (count % 2 === 0) return false
        q.socket.destroy()
        return true
      }),
      { inputs: { max_requests: '10' } },
    )
    expect(arrivals.length).toBeLessThanOrEqual(10)
    expect(report.outcome).not.toBe('passed')
  })

  it('prints what it would send, and sends nothing', async () => {
    const { arrivals, log, report } = await checkApi(wellBehaved, { inputs: { dry_run: 'true' } })
    expect(arrivals).toEqual([])
    expect(report.outcome).toBe('checked')
    expect(log.lines.join('\n')).toContain('TRACE http://localhost')
  })

  it('ends when it is told to stop', async () => {
    const stop = new AbortController()
    const { AbortedError } = await import('../../../src/kernel/errors.ts')
    const { message } = await import('../../../src/messages/message.ts')
    const { report } = await checkApi(
      but(() => {
        stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
        return false
      }),
      { signal: stop.signal },
    )
    expect(report.outcome).toBe('aborted')
  })
})
