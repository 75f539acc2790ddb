import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/sources/api/operation.ts'
import { readDocument } from '../../../src/sources/api/read-document.ts'
import { documentOf, documentText, operationOf, problemsOf, withPaths } from './reading.ts'

const answers = { 200: { description: 'ok' } }
const get = (more: object = {}) => ({ get: { responses: answers, ...more } })

describe('An OpenAPI document', () => {
  it.each(['3.0.0', '3.0.3', '3.1.0', '3.1.1', '3.2.0', '3.2', '3.1.0-rc1'])(
    'is read in %s',
    async (openapi) => {
      expect((await documentOf(withPaths({ '/a': get() }, { openapi }))).version).toBe(openapi)
    },
  )

  it('is read where YAML takes its version for a number', async () => {
    expect((await documentOf('openapi: 3.0\npaths: {/a: {get: {}}}')).version).toBe('3.0')
  })

  it('is read from JSON that is indented by tabs, and from YAML that begins with a byte order mark', async () => {
    const text = JSON.stringify(withPaths({ '/a': get() }), null, '\t')
    expect((await documentOf(text)).operations).toHaveLength(1)
    expect((await documentOf(`\ufeff${documentText('petstore')}`)).operations).toHaveLength(3)
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'is no OpenAPI document: its field openapi is missing'],
    ['plain text', 'hello', 'is no OpenAPI document'],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'is no OpenAPI document'],
    ['a list', '[1, 2]', 'is no OpenAPI document'],
    ['another JSON', '{"name": "x"}', 'is no OpenAPI document'],
    ['broken JSON', '{"openapi": "3.0.0", "paths": {', 'neither YAML nor JSON'],
    ['broken YAML', 'openapi: "3.0.0', 'neither YAML nor JSON'],
    ['a key that stands twice', 'openapi: 3.0.0\npaths: {}\npaths: {}', '"paths" stands twice'],
    ['a number that stands twice as a key', 'openapi: 3.0.0\nx: {200: a, "200": b}', '"200" stands twice'],
    ['two documents', 'openapi: 3.0.0\n---\nopenapi: 3.0.0', 'a second document begins'],
    ['a tag that we do not know', 'openapi: 3.0.0\nx: !!js/function y', 'neither YAML nor JSON'],
    ['an alias to nowhere', 'openapi: 3.0.0\nx: *nowhere', 'alias'],
    ['Swagger 2.0', 'swagger: "2.0"\npaths: {}', 'is Swagger 2.0; allowed: OpenAPI 3.0 to 3.2. Convert it'],
    ['a later version', 'openapi: 4.0.0\npaths: {}', 'is OpenAPI "4.0.0"; allowed: 3.0 to 3.2'],
    ['a version that only begins like one', 'openapi: 3.11.0\npaths: {}', 'allowed: 3.0 to 3.2'],
    ['no paths', 'openapi: 3.0.0', 'describes no operation'],
    ['paths that are a list', 'openapi: 3.0.0\npaths: [{get: {}}]', 'describes no operation'],
    [
      'operations that are none',
      'openapi: 3.0.0\npaths: {/a: {get: hello, x-get: {}}}',
      'describes no operation',
    ],
    ['extensions alone', 'openapi: 3.0.0\npaths: {x-a: {get: {}}}', 'describes no operation'],
    [
      'all paths in other files',
      'openapi: 3.0.0\npaths: {/a: {$ref: "./a.yaml"}}',
      'has its paths in other files, which are not read. Bundle it first',
    ],
  ])('is refused with %s', async (_, text, problem) => {
    const problems = await problemsOf(text)
    expect(problems.join('\n')).toContain(problem)
    for (const one of problems) expect(one).toContain('openapi.yaml')
  })

  it('says where something is wrong', async () => {
    expect(await problemsOf('openapi: 3.0.0\npaths:\n  /a: {}\n  /b: {}\n  /a: {}')).toEqual([
      'openapi.yaml is neither YAML nor JSON (line 5, column 3): "/a" stands twice.',
    ])
  })

  it('is refused beyond 5 MiB, in bytes', async () => {
    const filler = 'ü'.repeat(2.5 * 1_024 * 1_024)
    const text = JSON.stringify(withPaths({ '/a': get() }, { 'x-filler': filler }))
    expect(await problemsOf(text)).toEqual(['openapi.yaml is larger than 5 MiB.'])
  })

  it('is refused where its aliases would unfold to a mountain', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`,
    )
    const text = `openapi: 3.0.0\na0: &a0 x\n${levels.join('\n')}\n`
    expect(await problemsOf(text)).toEqual([
      expect.stringContaining('its YAML aliases lead nowhere or unfold'),
    ])
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['keys', '? '.repeat(100_000)],
  ])('is refused where it is nested as deep as no parser can follow: %s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([expect.stringContaining('nested more than 200 deep')])
  })

  it('names a key that stands twice among thousands', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `k${i}: 1`).join('\n')
    expect(await problemsOf(`openapi: 3.0.0\n${many}\nk7: 2`)).toEqual([
      expect.stringContaining('(line 3002, column 1): "k7" stands twice'),
    ])
  })

  it('takes no key for what every object inherits', async () => {
    const text = `{"openapi": "3.0.0", "paths": {"/a": {"__proto__": {"get": {}}, "get": {"responses": {"__proto__": {}}}}},
      "components": {"securitySchemes": {"__proto__": {"type": "oauth2"}, "constructor": {"type": "http"}}}}`
    const document = await documentOf(text)
    expect(document.operations.map(nameOf)).toEqual(['GET /a'])
    expect(document.schemes).toEqual([])
    expect(({} as { get?: unknown }).get).toBeUndefined()
  })

  it('never throws, whatever the text', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((value) => JSON.stringify({ openapi: '3.1.0', paths: value })),
      fc
        .anything()
        .map((value) => JSON.stringify(withPaths({ '/a': { get: value, parameters: value } })) ?? ''),
    )
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { document, problems } = await readDocument(given, 'f')
        expect(document === undefined).toBe(problems.length > 0)
      }),
    )
  })
})

describe('An operation', () => {
  it('has its place in the document', async () => {
    const { operations } = await documentOf(documentText('petstore'))
    expect(operations.map((operation) => [nameOf(operation), operation.at])).toEqual([
      ['GET /pets', { pointer: '/paths/~1pets/get', line: 11, column: 5 }],
      ['POST /pets', { pointer: '/paths/~1pets/post', line: 22, column: 5 }],
      ['GET /pets/{petId}', { pointer: '/paths/~1pets~1{petId}/get', line: 35, column: 5 }],
    ])
  })

  it.each<[string, unknown, unknown, string]>([
    ['its own list', undefined, [{ key: [] }], 'protected'],
    ['the list of the document', [{ key: [] }], undefined, 'protected'],
    ['several ways in', undefined, [{ key: [] }, { a: [], b: [] }], 'protected'],
    ['nothing', undefined, undefined, 'unsaid'],
    ['an empty list', [{ key: [] }], [], 'open'],
    ['an empty list of the document', [], undefined, 'open'],
    ['an empty way in alone', [{ key: [] }], [{}], 'open'],
    ['an empty way in among others', undefined, [{ key: [] }, {}], 'optional'],
    ['something that is no list', undefined, { key: [] }, 'unsaid'],
    ['null', [{ key: [] }], null, 'unsaid'],
  ])('is protected or not by %s', async (_, global, own, expected) => {
    const operation = own === undefined ? {} : { security: own }
    const rest = global === undefined ? {} : { security: global }
    const document = await documentOf(withPaths({ '/a': get(operation) }, rest))
    expect(operationOf(document, 'GET /a').protectedness).toBe(expected)
  })

  it('knows its own servers and those of its path', async () => {
    const servers = [{ url: 'https://other.example.com' }]
    const paths = {
      '/a': get({ servers }),
      '/b': { ...get(), servers },
      '/c': get({ servers: [] }),
      '/d': get(),
    }
    const document = await documentOf(withPaths(paths, { servers }))
    expect(document.operations.filter(({ hasOwnServers }) => hasOwnServers).map(({ path }) => path)).toEqual([
      '/a',
      '/b',
    ])
  })

  it('writes unless its method is safe', async () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']
    const item = Object.fromEntries(methods.map((method) => [method, {}]))
    const document = await documentOf(
      withPaths({ '/a': { ...item, additionalOperations: { LINK: {}, COPY: {} } } }),
    )
    expect(document.operations.filter(({ writes }) => writes).map(({ method }) => method)).toEqual([
      ...['PUT', 'POST', 'DELETE', 'PATCH', 'LINK', 'COPY'],
    ])
    expect(document.operations).toHaveLength(11)
  })

  it('takes the parameters of its path in, and replaces those of the same name and place', async () => {
    const item = {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: {}, example: 'of the path' },
        { name: 'id', in: 'query', example: 'another' },
      ],
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: {}, example: 'of the operation' }],
      },
    }
    const document = await documentOf(withPaths({ '/a/{id}': item }))
    expect(operationOf(document, 'GET /a/{id}').parameters).toMatchObject([
      { in: 'path', value: 'of the operation', isDescribed: true, required: true },
      { in: 'query', value: 'another', isDescribed: false, required: false },
    ])
  })

  it.each<[string, object, string | undefined]>([
    ['an example before everything else', { example: 'a', schema: { example: 'b', default: 'c' } }, 'a'],
    ['the first of several examples', { examples: { one: { value: 'a' }, two: { value: 'b' } } }, 'a'],
    ['an example by reference', { examples: { one: { $ref: '#/components/examples/one' } } }, 'shared'],
    ['an example of the schema before its default', { schema: { default: 'c', example: 'b' } }, 'b'],
    ['the first example of a schema', { schema: { examples: ['a', 'b'] } }, 'a'],
    ['a schema by reference', { schema: { $ref: '#/components/schemas/id' } }, 'from the schema'],
    ['a default', { schema: { default: false } }, 'false'],
    ['a constant', { schema: { const: 'only' } }, 'only'],
    ['the first word of a list', { schema: { enum: ['x', 'y'] } }, 'x'],
    ['none, where nothing is said', { schema: { type: 'string' } }, undefined],
    ['none, where an example is a list', { example: ['a', 'b'] }, undefined],
    ['none, where an example is nothing', { example: null }, undefined],
    ['none, where an example is empty', { example: '' }, undefined],
    ['none, where an example has a line break', { example: 'a\nb' }, undefined],
    ['none, where an example is a text of a page', { example: 'x'.repeat(300) }, undefined],
    ['what comes next where one does not fit', { example: {}, schema: { default: 'c' } }, 'c'],
  ])('has a value for a parameter: %s', async (_, more, expected) => {
    const parameters = [{ name: 'id', in: 'query', ...more }]
    const components = {
      examples: { one: { value: 'shared' } },
      schemas: { id: { example: 'from the schema' } },
    }
    const document = await documentOf(withPaths({ '/a': get({ parameters }) }, { components }))
    expect(operationOf(document, 'GET /a').parameters[0]?.value).toBe(expected)
  })

  it('takes numbers as they are written', async () => {
    const text = `openapi: 3.0.0
paths:
  /a:
    get:
      parameters:
        - {name: a, in: query, example: 007}
        - {name: b, in: query, example: 1.10}
        - {name: c, in: query, example: 12345678901234567890}
        - {name: d, in: query, example: &x 0x1F}
        - {name: e, in: query, example: *x}`
    const { parameters } = operationOf(await documentOf(text), 'GET /a')
    expect(parameters.map(({ value }) => value)).toEqual([
      '007',
      '1.10',
      '12345678901234567890',
      '0x1F',
      '0x1F',
    ])
  })

  it('follows references inside the document, and none in a circle or out of it', async () => {
    const document = await documentOf(
      withPaths(
        {
          '/a': { $ref: '#/paths/~1b' },
          '/b': get({
            parameters: [
              { $ref: '#/components/parameters/first' },
              { $ref: '#/components/parameters/circle' },
              { $ref: 'https://elsewhere.example/parameters.yaml#/x' },
              { $ref: '#/nowhere' },
              { $ref: '#/components/parameters/%7Bodd%7D' },
            ],
          }),
          '/c': { $ref: 'other.yaml#/paths/c' },
          '/d': { $ref: '#/paths/~1d' },
        },
        {
          components: {
            parameters: {
              first: { $ref: '#/components/parameters/second' },
              second: { name: 'id', in: 'query', schema: {} },
              circle: { $ref: '#/components/parameters/back' },
              back: { $ref: '#/components/parameters/circle' },
              '{odd}': { name: 'odd', in: 'query', schema: {} },
            },
          },
        },
      ),
    )
    expect(document.operations.map(nameOf)).toEqual(['GET /a', 'GET /b'])
    for (const { parameters } of document.operations) {
      expect(parameters.map(({ at, name }) => [name, at.pointer])).toEqual([
        ['id', '/components/parameters/second'],
        ['odd', '/components/parameters/{odd}'],
      ])
    }
    expect(document.unseenPaths).toEqual(['/c'])
  })

  it('is found behind a reference where a tool has put one, and unseen where that leads out of the document', async () => {
    const document = await documentOf(
      withPaths(
        {
          '/a': { get: { $ref: '#/x-get' }, post: { $ref: 'post.yaml' }, delete: { $ref: '#/nowhere' } },
        },
        { 'x-get': { security: [{ k: [] }] } },
      ),
    )
    expect(document.operations.map((one) => [nameOf(one), one.protectedness])).toEqual([
      ['GET /a', 'protected'],
    ])
    expect(document.unseenPaths).toEqual(['/a'])
  })

  it('reads merged YAML, and lists that hold themselves', async () => {
    const text = `openapi: 3.0.0
x-common: &common
  security: []
  parameters: &list [{name: a, in: query}, *list]
paths:
  /a:
    get:
      <<: *common
      responses: {}`
    const { parameters, protectedness } = operationOf(await documentOf(text), 'GET /a')
    expect(protectedness).toBe('open')
    expect(parameters.map(({ name }) => name)).toEqual(['a'])
  })

  it('has the statuses that are documented, and the JSON bodies it takes', async () => {
    const operation = {
      responses: { 200: {}, '4XX': {}, default: {} },
      requestBody: {
        content: {
          'application/json': { schema: {} },
          'application/vnd.pets+json; charset=utf-8': {},
          'application/xml': {},
          'multipart/form-data': {},
        },
      },
    }
    const { bodies, statuses } = operationOf(
      await documentOf(withPaths({ '/a': { post: operation } })),
      'POST /a',
    )
    expect(statuses).toEqual(['200', '4XX', 'default'])
    expect(bodies.map(({ isDescribed, mediaType }) => [mediaType, isDescribed])).toEqual([
      ['application/json', true],
      ['application/vnd.pets+json; charset=utf-8', false],
    ])
  })
})
