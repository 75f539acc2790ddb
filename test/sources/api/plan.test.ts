import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/sources/api/operation.ts'
import { linesOf, type PlanInput, planFor } from './planning.ts'
import { documentText, withPaths } from './reading.ts'

const locked = { security: [{ k: [] }] }
const parameter = (name: string, place: string, example?: unknown) => ({
  name,
  in: place,
  schema: {},
  example,
})

describe('A plan', () => {
  it('is every request in its order', async () => {
    const plan = await planFor(documentText('well-made'), { credential: 'Bearer x' })
    const booking = 'GET https://api.example.com/v1/bookings/1725ff48-ab45-4bb5-9d02-88745177dedb'
    expect(linesOf(plan)).toEqual([
      'TLS https://api.example.com',
      'TLSv1 https://api.example.com',
      'TLSv1.1 https://api.example.com',
      'TLSv1.2-RSA https://api.example.com',
      'TLS https://api.example.com',
      'GET https://api.example.com/v1/scangate-no-such-path',
      'GET https://api.example.com/v1/bookings?page=1',
      booking,
      'GET https://api.example.com/v1/health',
      'GET https://api.example.com/v1/bookings?page=1',
      'OPTIONS https://api.example.com/v1/bookings?page=1',
      'GET https://api.example.com/v1/bookings?page=1',
      'OPTIONS https://api.example.com/v1/bookings?page=1',
      'TRACE https://api.example.com/v1/health',
      'GET https://api.example.com/v1/bookings?page=1',
      'GET https://api.example.com/v1/bookings?page=1',
      booking,
      'GET https://api.example.com/.well-known/security.txt',
      'GET http://api.example.com/v1/',
    ])
    expect(plan.requests.map(({ kind }) => kind).join(' ')).toBe(
      'tls tls tls tls tls control operation operation operation cors cors cors cors trace made_up_credential credential credential security_txt port_80',
    )
    expect(plan.leftOut.map(({ operation, why }) => `${nameOf(operation)}: ${why}`)).toEqual([
      'POST /bookings: writes',
      'DELETE /bookings/{id}: writes',
    ])
    expect(plan.noRoomFor).toEqual([])
  })

  it('asks the host alone without a document', async () => {
    const plan = await planFor(undefined, { credential: 'Bearer x' })
    expect(plan.requests.map(({ kind, method }) => `${kind} ${method}`)).toEqual([
      ...['tls TLS', 'tls TLS', 'tls TLS', 'tls TLS', 'tls TLS', 'control GET', 'cors GET', 'cors OPTIONS'],
      ...['cors GET', 'cors OPTIONS', 'trace TRACE', 'security_txt GET', 'port_80 GET'],
    ])
    expect(linesOf(plan).slice(5)).toEqual([
      'GET https://api.example.com/v1/scangate-no-such-path',
      'GET https://api.example.com/v1/',
      'OPTIONS https://api.example.com/v1/',
      'GET https://api.example.com/v1/',
      'OPTIONS https://api.example.com/v1/',
      'TRACE https://api.example.com/v1/',
      'GET https://api.example.com/.well-known/security.txt',
      'GET http://api.example.com/v1/',
    ])
  })

  it('has a foreign and a null origin, directly and as a browser asks', async () => {
    const { requests } = await planFor(documentText('petstore'))
    expect(
      requests.filter(({ kind }) => kind === 'cors').map(({ headers, method }) => [method, headers]),
    ).toEqual([
      ['GET', { Origin: 'https://scangate-check.example' }],
      [
        'OPTIONS',
        {
          Origin: 'https://scangate-check.example',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization',
        },
      ],
      ['GET', { Origin: 'null' }],
      [
        'OPTIONS',
        {
          Origin: 'null',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization',
        },
      ],
    ])
  })

  it.each([
    ['http on loopback: no TLS and no port 80', 'http://127.0.0.1:8080', []],
    ['http on its usual port', 'http://127.0.0.1', []],
    ['another port: no port 80', 'https://api.example.com:8443', ['tls', 'tls', 'tls', 'tls', 'tls']],
    ['the usual port', 'https://api.example.com:443', ['tls', 'tls', 'tls', 'tls', 'tls', 'port_80']],
  ])('looks at a target on %s', async (_, target, expected) => {
    const { requests } = await planFor(documentText('petstore'), { target })
    expect(requests.map(({ kind }) => kind).filter((kind) => kind === 'tls' || kind === 'port_80')).toEqual(
      expected,
    )
  })

  it.each([
    ['https://api.example.com', 'https://api.example.com/a'],
    ['https://api.example.com/', 'https://api.example.com/a'],
    ['https://api.example.com/v1', 'https://api.example.com/v1/a'],
    ['https://api.example.com/v1//', 'https://api.example.com/v1/a'],
    ['https://API.example.com/V1/', 'https://api.example.com/V1/a'],
  ])('appends paths to %s', async (target, expected) => {
    const plan = await planFor(withPaths({ '/a': { get: {} } }), { target })
    expect(linesOf(plan, 'operation')).toEqual([`GET ${expected}`])
  })

  it('asks the protected operations first, and then by path', async () => {
    const paths = { '/d': { get: {} }, '/c': { get: locked }, '/B': { get: {} }, '/a': { get: locked } }
    const plan = await planFor(withPaths(paths))
    expect(linesOf(plan, 'operation').map((line) => line.slice(-2))).toEqual(['/a', '/c', '/B', '/d'])
  })

  it('looks for security.txt where it is told to', async () => {
    const at = async (security_txt: string) =>
      linesOf(await planFor(undefined, { security_txt }), 'security_txt')
    expect(await at('https://example.com')).toEqual(['GET https://example.com/.well-known/security.txt'])
    expect(await at('https://example.com/security.txt')).toEqual(['GET https://example.com/security.txt'])
  })

  it('sends the credential to three protected operations at most, and the made-up one to one', async () => {
    const paths = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`/${name}`, { get: locked }]))
    const plan = await planFor(withPaths({ ...paths, '/0': { get: {} } }), { credential: 'Bearer x' })
    const base = 'GET https://api.example.com/v1'
    expect(linesOf(plan, 'credential')).toEqual([`${base}/a`, `${base}/b`, `${base}/c`])
    expect(linesOf(plan, 'made_up_credential')).toEqual([`${base}/a`])
    const instead = plan.requests.find(({ kind }) => kind === 'made_up_credential')?.instead ?? []
    expect(instead.map(({ operation }) => operation.path)).toEqual(['/b', '/c', '/d'])
    // Nothing else may go to another operation than the planned one.
    expect(plan.requests.filter((one) => one.instead !== undefined).map(({ kind }) => kind)).toEqual([
      'made_up_credential',
    ])
    const open = await planFor(withPaths({ '/0': { get: {} } }), { credential: 'Bearer x' })
    expect(linesOf(open, 'credential', 'made_up_credential')).toEqual([])
  })

  it('never holds the credential', async () => {
    const plan = await planFor(documentText('well-made'), { credential: 'Bearer the-secret' })
    expect(JSON.stringify(plan)).not.toContain('the-secret')
  })
})

describe('An operation of a plan', () => {
  const asked = async (path: string, parameters: readonly object[], input: PlanInput = {}) => {
    const plan = await planFor(withPaths({ [path]: { get: { parameters } } }), input)
    const [line] = linesOf(plan, 'operation')
    return (
      line?.replace('GET https://api.example.com/v1', '') ??
      plan.leftOut.map(({ missing, why }) => [why, missing])
    )
  }

  it.each<[string, string, readonly object[], string]>([
    ['a documented value', '/a/{id}', [parameter('id', 'path', 7)], '/a/7'],
    [
      'values percent-encoded',
      '/a/{id}',
      [parameter('id', 'path', "a b?c#d&ü'%")],
      '/a/a%20b%3Fc%23d%26%C3%BC%27%25',
    ],
    [
      'several in one part of the path',
      '/a/{x}.{y}',
      [parameter('x', 'path', 'f'), parameter('y', 'path', 'g')],
      '/a/f.g',
    ],
    ['a name that stands twice', '/a/{x}/{x}', [parameter('x', 'path', 'f')], '/a/f/f'],
    [
      'query parameters with a value',
      '/a',
      [parameter('q', 'query', 'x y&z'), parameter('r', 'query')],
      '/a?q=x%20y%26z',
    ],
    [
      'no header and no cookie',
      '/a',
      [parameter('X-Key', 'header', 'h'), parameter('c', 'cookie', 'c')],
      '/a',
    ],
    ['a path that ends in a slash', '/a/', [], '/a/'],
    ['dots that lead nowhere else', '/..a/b../{x}', [parameter('x', 'path', '...')], '/..a/b../...'],
    [
      'what is no part of a path in a URL',
      '/a b/{x}#new?y',
      [parameter('x', 'path', 'f')],
      '/a%20b/f%23new%3Fy',
    ],
    ['what is encoded already', '/a%20b', [], '/a%20b'],
    ['a backslash, which URLs take for a slash', '/a\\..\\b', [], '/a%5C..%5Cb'],
    ['two slashes, which lead to no other host', '//evil.example/a', [], '//evil.example/a'],
  ])('is filled with %s', async (_, path, parameters, expected) => {
    expect(await asked(path, parameters)).toBe(expected)
  })

  it('takes values that people give before documented ones, in path and query', async () => {
    const parameters = [parameter('id', 'path', 'x'), parameter('q', 'query')]
    expect(await asked('/a/{id}', parameters, { path_values: 'id=a=b\nq=1' })).toBe('/a/a%3Db?q=1')
    expect(await asked('/a/{undescribed}', [], { path_values: 'undescribed=1' })).toBe('/a/1')
  })

  it.each<[string, string, readonly object[], readonly string[]]>([
    ['no value', '/a/{id}/{n}', [parameter('id', 'path'), parameter('n', 'path', 1)], ['id']],
    ['a value of another place', '/a/{id}', [parameter('id', 'query', 1)], ['id']],
    ['a documented slash', '/a/{id}', [parameter('id', 'path', 'b/c')], ['id']],
    ['a documented backslash', '/a/{id}', [parameter('id', 'path', 'b\\c')], ['id']],
    ['dots that lead out of the path', '/a/{id}', [parameter('id', 'path', '..')], ['id']],
    [
      'two dots of two values',
      '/a/{x}{y}',
      [parameter('x', 'path', '.'), parameter('y', 'path', '.')],
      ['x', 'y'],
    ],
    ['dots of the document', '/a/%2E%2e/b', [], []],
  ])('is not asked with %s', async (_, path, parameters, missing) => {
    expect(await asked(path, parameters)).toEqual([['path_value', missing]])
  })

  it('gets no example of a key in its URL', async () => {
    const scheme = { type: 'apiKey', in: 'query', name: 'api_key' }
    const content = withPaths(
      {
        '/a': {
          get: {
            ...locked,
            parameters: [parameter('api_key', 'query', 'sample'), parameter('q', 'query', 1)],
          },
        },
      },
      { components: { securitySchemes: { k: scheme } } },
    )
    expect(linesOf(await planFor(content), 'operation')).toEqual(['GET https://api.example.com/v1/a?q=1'])
    const inHeader = { ...content, components: { securitySchemes: { k: { ...scheme, in: 'header' } } } }
    expect(linesOf(await planFor(inHeader), 'operation')).toEqual([
      'GET https://api.example.com/v1/a?api_key=sample&q=1',
    ])
  })

  it('is not asked where it writes, is elsewhere, is no GET, or is left out; and every reason is given', async () => {
    const paths = {
      '/a': { get: {}, head: {}, options: {}, trace: {}, query: {}, post: {} },
      '/b': { get: { servers: [{ url: 'https://other.example.com' }] } },
      '/admin/x': { get: {} },
      '/admin/y': { get: {}, delete: {} },
    }
    const plan = await planFor(withPaths(paths, { openapi: '3.2.0' }), {
      leave_out: 'GET /admin/*\nDELETE  /b?',
    })
    expect(linesOf(plan, 'operation')).toEqual(['GET https://api.example.com/v1/a'])
    expect(plan.leftOut.map(({ operation, why }) => `${nameOf(operation)} ${why}`)).toEqual([
      ...['HEAD', 'OPTIONS', 'TRACE', 'QUERY'].map((method) => `${method} /a method`),
      'POST /a writes',
      'GET /b own_servers',
      'GET /admin/x leave_out',
      'GET /admin/y leave_out',
      'DELETE /admin/y writes',
    ])
  })
})

describe('max_requests', () => {
  const many = withPaths(
    Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`/p${i + 10}`, { get: locked }])),
  )

  it('cuts operations, and says which', async () => {
    const plan = await planFor(many, { max_requests: 60 })
    expect(plan.requests).toHaveLength(60)
    expect(linesOf(plan, 'operation')).toHaveLength(46)
    expect(plan.leftOut).toHaveLength(34)
    expect(new Set(plan.leftOut.map(({ why }) => why))).toEqual(new Set(['max_requests']))
    expect(plan.noRoomFor).toEqual([])
  })

  it('keeps what matters most where there is little room, and says what it has none for', async () => {
    const plan = await planFor(many, { max_requests: 10, credential: 'Bearer x' })
    expect(plan.requests.map(({ kind }) => kind)).toEqual([
      ...['tls', 'tls', 'tls', 'tls', 'control', 'operation', 'made_up_credential'],
      ...['credential', 'credential', 'credential'],
    ])
    expect(plan.noRoomFor).toEqual(['cors', 'trace', 'security_txt', 'port_80', 'tls'])
  })

  it('leaves one operation where there is room for nothing else, and says what it has none for', async () => {
    const plan = await planFor(many, { max_requests: 1, credential: 'Bearer x' })
    expect(linesOf(plan)).toEqual(['GET https://api.example.com/v1/p10'])
    expect(plan.noRoomFor).toEqual([
      ...['tls', 'control', 'made_up_credential', 'credential', 'cors', 'trace', 'security_txt', 'port_80'],
    ])
  })
})
