import { describe, expect, it } from 'vitest'
import { english } from '../../../src/messages/english.ts'
import { judgeDocument } from '../../../src/sources/api/judge-document.ts'
import { type Rule, type RuleId, ruleIds, rules } from '../../../src/sources/api/rule.ts'
import { told } from './looking.ts'
import { documentOf, documentText, withPaths } from './reading.ts'

const ok = { 200: {} }
const ofDocument = ruleIds.filter((id) => rules[id].by === 'document')

async function judged(content: unknown): Promise<readonly Rule[]> {
  return judgeDocument(await documentOf(content))
}

/** The places at which a rule is not met; its state where there are none. */
async function places(id: RuleId, content: unknown): Promise<readonly string[] | Rule['state'] | undefined> {
  const rule = (await judged(content)).find((one) => one.id === id)
  return rule?.state === 'not_met'
    ? rule.findings.map(({ level, place }) => `${level} ${place}`)
    : rule?.state
}

describe('The rules of a document', () => {
  it('find five things in the best-known example, each with its line', async () => {
    const findings = (await judged(documentText('petstore'))).flatMap(({ findings, id }) =>
      findings.map(({ at, evidence, level, place }) => [
        id,
        level,
        place,
        at?.line,
        typeof evidence === 'string' ? evidence : english(evidence),
      ]),
    )
    const unsaid = 'Neither the operation nor the document has security.'
    expect(findings).toEqual([
      [
        'TLS-6',
        'medium',
        '/servers/0/url',
        8,
        'The document names http://petstore.swagger.io/v1, which is not encrypted.',
      ],
      ['AUTH-4', 'medium', 'GET /pets', 11, unsaid],
      ['AUTH-4', 'medium', 'POST /pets', 22, unsaid],
      ['AUTH-4', 'medium', 'GET /pets/{petId}', 35, unsaid],
      ['RATE-2', 'low', '/paths', 9, 'No operation documents 429.'],
    ])
  })

  it('say what they found where, and what is to be done', async () => {
    const parameters = [{ name: 'q', in: 'query' }]
    const flows = { password: {}, implicit: {} }
    const content = withPaths(
      {
        '/a': {
          get: { parameters, security: [{ key: [], basic: [], oauth: [] }] },
          post: { security: [] },
          put: { security: [{}, { key: [] }] },
          delete: {},
        },
      },
      {
        servers: [{ url: ' http://user:pass@x.example/a?token=secret\n#b' }, { url: 'http://y.example/#a' }],
        components: {
          securitySchemes: {
            key: { type: 'apiKey', in: 'query', name: 'k' },
            basic: { type: 'http', scheme: 'basic' },
            oauth: { type: 'oauth2', flows },
          },
        },
      },
    )
    const schemes = '/components/securitySchemes'
    expect((await judged(content)).map(told)).toEqual([
      'TLS-6 not_met\nmedium /servers/0/url: The document names http://***@x.example/a, which is not encrypted.\nmedium /servers/1/url: The document names http://y.example/, which is not encrypted.',
      'AUTH-4 not_met\nmedium DELETE /a: Neither the operation nor the document has security.',
      'AUTH-5 not_met\nmedium POST /a: The operation writes, and its security lets anybody in ([]).\nmedium PUT /a: The operation writes, and its security is optional ({}).',
      `AUTH-6 not_met\nmedium ${schemes}/key: The key stands in the URL, and with it in logs and histories.\nlow ${schemes}/basic: Basic sends the password with every request.\nmedium ${schemes}/oauth/flows/password: The flow password is in use, which RFC 9700 advises against.\nmedium ${schemes}/oauth/flows/implicit: The flow implicit is in use, which RFC 9700 advises against.`,
      `SCOPE-1 not_met\nlow ${schemes}/oauth: OAuth is in use, and no operation asks for a scope.`,
      'RATE-2 not_met\nlow /paths: No operation documents 429.',
      'INPUT-1 not_met\nlow /paths/~1a/get/parameters/0: q has no schema.',
      'DOC-2 not_met\nlow GET /a: The operation is protected and documents neither 401 nor 403.',
    ])
  })

  it('say why they do not apply, and that they are met by what is there', async () => {
    const content = withPaths({ '/a': { get: { security: [], responses: { 429: {} } } } })
    expect((await judged(content)).map(told)).toEqual([
      'TLS-6 met',
      'AUTH-4 met',
      'AUTH-5 not_applicable: api_why_no_writes',
      'AUTH-6 not_applicable: api_why_no_schemes',
      'SCOPE-1 not_applicable: api_why_no_oauth',
      'RATE-2 met',
      'INPUT-1 not_applicable: api_why_no_input',
      'DOC-2 not_applicable: api_why_none_protected',
    ])
  })

  it('find nothing in a well-made document', async () => {
    const found = await judged(documentText('well-made'))
    expect(found.map(({ findings, id, state }) => [id, state, findings.length])).toEqual(
      ofDocument.map((id) => [id, 'met', 0]),
    )
  })

  it('are all judged, in the order of the catalogue, and none is visible without a document', async () => {
    expect((await judged(documentText('petstore'))).map(({ id }) => id)).toEqual(ofDocument)
    const without = judgeDocument(undefined)
    expect(without.map(({ id }) => id)).toEqual(ofDocument)
    for (const { findings, state, why } of without) {
      expect([state, findings, why?.key]).toEqual(['not_visible', [], 'api_why_no_document'])
    }
  })

  it('are not met by what nobody could read: paths in other files', async () => {
    const content = withPaths({ '/a': { get: { responses: ok } }, '/b': { $ref: 'b.yaml' } })
    const states = (await judged(content)).map(({ id, state, why }) => [id, state, why?.key])
    expect(states).toEqual(
      ofDocument.map((id) =>
        id === 'AUTH-4' ? [id, 'not_met', undefined] : [id, 'not_visible', 'api_why_unseen_paths'],
      ),
    )
  })

  it.each<[string, object, unknown]>([
    ['a server', { servers: [{ url: 'http://api.example.com' }] }, ['medium /servers/0/url']],
    ['a server in capitals', { servers: [{ url: 'HTTP://api.example.com' }] }, ['medium /servers/0/url']],
    [
      'a scheme that may be chosen',
      {
        servers: [
          { url: '{s}://x.example', variables: { s: { default: 'https', enum: ['https', 'http'] } } },
          { url: '{s}://y.example', variables: { s: { default: 'https', enum: ['https'] } } },
        ],
      },
      ['medium /servers/0/url'],
    ],
    [
      'no server on this machine',
      { servers: [{ url: 'http://localhost:3000' }, { url: 'http://127.0.0.1' }] },
      'met',
    ],
    ['a server behind a space', { servers: [{ url: ' http://api.example.com' }] }, ['medium /servers/0/url']],
    ['no server that only speaks of http', { servers: [{ url: 'https://x.example/http://y' }] }, 'met'],
    ['no relative server', { servers: [{ url: '/v1' }, { url: '' }, {}] }, 'met'],
  ])('TLS-6 finds %s', async (_, rest, expected) => {
    expect(await places('TLS-6', withPaths({ '/a': { get: {} } }, rest))).toEqual(expected)
  })

  it('TLS-6 finds addresses of OAuth and OpenID, and servers of paths and operations', async () => {
    const http = 'http://login.example.com'
    const content = withPaths(
      {
        '/a': {
          servers: [{ url: http }],
          get: { security: [{ o: ['x'] }, { c: [] }], servers: [{ url: http }] },
        },
      },
      {
        components: {
          securitySchemes: {
            o: {
              type: 'oauth2',
              flows: {
                authorizationCode: { authorizationUrl: http, tokenUrl: 'https://x', refreshUrl: http },
                clientCredentials: { tokenUrl: http },
                'x-flow': { tokenUrl: http },
              },
            },
            c: { type: 'openIdConnect', openIdConnectUrl: `${http}/.well-known` },
            unused: { type: 'openIdConnect', openIdConnectUrl: http },
          },
        },
      },
    )
    expect(await places('TLS-6', content)).toEqual([
      'medium /paths/~1a/servers/0/url',
      'medium /paths/~1a/get/servers/0/url',
      'medium /components/securitySchemes/o/flows/authorizationCode/authorizationUrl',
      'medium /components/securitySchemes/o/flows/authorizationCode/refreshUrl',
      'medium /components/securitySchemes/o/flows/clientCredentials/tokenUrl',
      'medium /components/securitySchemes/c/openIdConnectUrl',
    ])
  })

  it('TLS-6 shows no password that somebody left in an address', async () => {
    const servers = [{ url: 'http://user:pass@x.example/a?token=secret#b' }]
    const found = (await judged(withPaths({ '/a': { get: {} } }, { servers }))).flatMap(
      ({ findings }) => findings,
    )
    expect(JSON.stringify(found)).not.toMatch(/pass|secret/)
  })

  it.each<[string, object, object, unknown]>([
    ['a writing operation without a lock', { security: [] }, {}, ['medium POST /a']],
    ['one whose lock is optional', { security: [{ k: [] }, {}] }, {}, ['medium POST /a']],
    ['one that the document opens', {}, { security: [] }, ['medium POST /a']],
    ['none that says nothing: that is AUTH-4', {}, {}, 'met'],
    ['none that is protected', { security: [{ k: [] }] }, {}, 'met'],
  ])('AUTH-5 finds %s', async (_, operation, rest, expected) => {
    expect(await places('AUTH-5', withPaths({ '/a': { post: operation } }, rest))).toEqual(expected)
  })

  it('AUTH-5 does not apply where nothing writes', async () => {
    expect(await places('AUTH-5', withPaths({ '/a': { get: { security: [] } } }))).toBe('not_applicable')
  })

  it.each<[string, object, unknown]>([
    [
      'a key in the query',
      { type: 'apiKey', in: 'query', name: 'k' },
      ['medium /components/securitySchemes/k'],
    ],
    ['no key in a header', { type: 'apiKey', in: 'header', name: 'k' }, 'met'],
    ['Basic, less gravely', { type: 'http', scheme: 'Basic' }, ['low /components/securitySchemes/k']],
    ['no Bearer', { type: 'http', scheme: 'bearer' }, 'met'],
    ['nothing of what stands in another file', { $ref: 'schemes.yaml#/k' }, 'not_applicable'],
    ['no scheme whose name only looks like a place', { type: 'http', scheme: 'query' }, 'met'],
    ['no place whose name only looks like a scheme', { type: 'apiKey', in: 'basic', name: 'k' }, 'met'],
    [
      'two flows that are given up',
      { type: 'oauth2', flows: { password: {}, implicit: {}, authorizationCode: {} } },
      [
        'medium /components/securitySchemes/k/flows/password',
        'medium /components/securitySchemes/k/flows/implicit',
      ],
    ],
    ['no flow of what is not OAuth', { type: 'http', scheme: 'bearer', flows: { password: {} } }, 'met'],
  ])('AUTH-6 finds %s', async (_, scheme, expected) => {
    const rest = { security: [{ k: [] }], components: { securitySchemes: { k: scheme } } }
    expect(await places('AUTH-6', withPaths({ '/a': { get: {} } }, rest))).toEqual(expected)
    const unused = { components: rest.components }
    expect(await places('AUTH-6', withPaths({ '/a': { get: {} } }, unused))).toBe('not_applicable')
  })

  it.each<[string, unknown, unknown]>([
    ['OAuth without a scope', [{ o: [] }], ['low /components/securitySchemes/o']],
    ['no OAuth with one', [{ o: ['read'] }], 'met'],
    ['no OAuth that asked for one before', [{ o: ['read'] }, { o: [] }], 'met'],
    ['OAuth beside what is no way in', [null, 7, { o: [] }], ['low /components/securitySchemes/o']],
    ['no OAuth that asks for one somewhere', [{ o: [] }, { o: ['read'] }], 'met'],
    ['nothing where there is no OAuth', [{ b: ['read'] }], 'not_applicable'],
  ])('SCOPE-1 finds %s', async (_, security, expected) => {
    const securitySchemes = { o: { type: 'oauth2', flows: {} }, b: { type: 'http', scheme: 'bearer' } }
    const content = withPaths({ '/a': { get: { security } } }, { components: { securitySchemes } })
    expect(await places('SCOPE-1', content)).toEqual(expected)
  })

  it.each<[string, object, unknown]>([
    ['429 nowhere', { 200: {}, default: {} }, ['low /paths']],
    ['429 somewhere', { 429: {} }, 'met'],
    ['all of 4XX', { '4XX': {} }, 'met'],
    ['what only looks like all of 4XX', { '14XX': {}, '4XXX': {} }, ['low /paths']],
  ])('RATE-2 looks for %s', async (_, responses, expected) => {
    expect(await places('RATE-2', withPaths({ '/a': { get: { responses } } }))).toEqual(expected)
  })

  it('INPUT-1 finds a parameter and a JSON body without a schema, and what several share once', async () => {
    const shared = { $ref: '#/components/parameters/p' }
    const content = withPaths(
      {
        '/a': {
          get: { parameters: [shared, { name: 'q', in: 'query' }, { name: 'r', in: 'query', content: {} }] },
          post: { parameters: [shared], requestBody: { content: { 'application/json': {} } } },
          put: { parameters: [{ name: 'Authorization', in: 'header' }] },
        },
      },
      { components: { parameters: { p: { name: 'p', in: 'query' } } } },
    )
    expect(await places('INPUT-1', content)).toEqual([
      'low /components/parameters/p',
      'low /paths/~1a/get/parameters/1',
      'low /paths/~1a/post/requestBody/content/application~1json',
    ])
    expect(await places('INPUT-1', withPaths({ '/a': { get: {} } }))).toBe('not_applicable')
  })

  it.each<[string, object, object, unknown]>([
    ['a protected operation without 401 and 403', { 200: {} }, [{ k: [] }], ['low GET /a']],
    ['none with 401', { 401: {} }, [{ k: [] }], 'met'],
    ['none with 403', { 403: {} }, [{ k: [] }], 'met'],
    ['none with all of 4XX', { '4xx': {} }, [{ k: [] }], 'met'],
    ['none with an answer for all else', { default: {} }, [{ k: [] }], 'met'],
    ['nothing where nothing is protected', { 200: {} }, [], 'not_applicable'],
    ['nothing where protection is optional', { 200: {} }, [{ k: [] }, {}], 'not_applicable'],
  ])('DOC-2 finds %s', async (_, responses, security, expected) => {
    expect(await places('DOC-2', withPaths({ '/a': { get: { responses, security } } }))).toEqual(expected)
  })
})

describe('The catalogue of rules', () => {
  it('has the twenty-seven rules of the check, each with a source, and one without a level', () => {
    expect(ruleIds).toHaveLength(27)
    expect(ruleIds.filter((id) => rules[id].level === null)).toEqual(['RATE-1'])
    for (const id of ruleIds) expect(rules[id].source, id).toMatch(/^(?:ASVS|RFC|API)\S* ?\d?/)
  })
})
