import { describe, expect, it } from 'vitest'
import { UnfitFileError } from '../../../src/kernel/file-errors.ts'
import { english } from '../../../src/messages/english.ts'
import { message } from '../../../src/messages/message.ts'
import { ignoreFileText } from '../../../src/options/ignore-draft.ts'
import { createIgnoring, parseIgnoreFile } from '../../../src/options/ignore-file.ts'
import { ignoreTerms, readInputs } from '../../../src/sources/api/inputs.ts'
import { readApiOptions } from '../../../src/sources/api/read-options.ts'
import { documentText } from './reading.ts'

const now = Date.UTC(2026, 10, 26, 12)
const needed = {
  target: 'https://api.example.com/v1',
  allowed_hosts: 'api.example.com',
  openapi: 'openapi.yaml',
}

/** Reads what options name out of files that a test makes up. */
async function inputsOf(
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Error>>,
  fetched?: string,
) {
  const read: string[] = []
  const all = Object.entries({ ...needed, ...given })
  const { values } = readApiOptions(
    Object.fromEntries(all.map(([name, text]) => [name, { text, from: 'input' }])),
  )
  const readFile = async (path: string) => {
    read.push(path)
    const content = { 'openapi.yaml': documentText('well-made'), ...files }[path]
    if (typeof content === 'string') return content
    throw content ?? Object.assign(new Error('no'), { code: 'ENOENT' })
  }
  const { inputs, problems } = await readInputs(values, {
    readFile,
    now,
    ...(fetched !== undefined && { fetched }),
  })
  return { inputs, problems: problems.map(english), read }
}

const entry = {
  rule: 'AUTH-1',
  place: 'GET /health',
  reason: 'a probe',
  approved_by: 'Kim',
  expires: '2026-12-31',
}
const ignoring = (...entries: object[]) => ({ 'ignore.yml': JSON.stringify(entries) })

const rule = (id: string, state: string, ...findings: object[]) => ({ id, state, level: 'high', findings })
const finding = (place: string, status: string) => ({ place, level: 'high', status, evidence: 'x', fix: 'y' })
const report = (more: object = {}) =>
  JSON.stringify({
    schema: 'scangate.report/v1',
    source: 'api',
    timing: { started_at: '2026-11-20T00:00:00.000Z', ended_at: '2026-11-20T00:01:00.000Z' },
    rules: [
      rule(
        'AUTH-1',
        'not_met',
        finding('GET /a', 'new'),
        finding('GET /b', 'known'),
        finding('GET /c', 'ignored'),
      ),
      rule('TLS-1', 'met'),
      rule('TLS-2', 'not_visible'),
      rule('SCOPE-1', 'not_applicable'),
      rule('NEW-1', 'met'),
    ],
    ...more,
  })

describe('What the options name', () => {
  it('is read without a problem where there is none', async () => {
    const { inputs, problems } = await inputsOf(
      { ignore_file: 'ignore.yml', baseline: 'report.json', path_values: 'page=2', leave_out: 'GET /health' },
      { ...ignoring(entry), 'report.json': report() },
    )
    expect(problems).toEqual([])
    expect(inputs.document?.operations).toHaveLength(5)
    expect(inputs.entries).toMatchObject([{ id: 'AUTH-1', instance: 'GET /health' }])
    expect(inputs.baseline?.knows('AUTH-1', 'GET /a')).toBe(true)
  })

  it('is all looked through at once, also where options are bad', async () => {
    const { problems } = await inputsOf(
      {
        target: 'nonsense',
        openapi: 'swagger.yaml',
        ignore_file: 'ignore.yml',
        baseline: 'gone.json',
        path_values: 'unknown=1',
      },
      {
        'swagger.yaml': 'swagger: "2.0"',
        ...ignoring({ ...entry, rule: 'AUTH-99' }, { ...entry, reason: '' }),
      },
    )
    expect(problems).toEqual([
      expect.stringContaining('swagger.yaml is Swagger 2.0'),
      'Entry 1 of ignore.yml has "AUTH-99" as rule, which there is not.',
      'Entry 2 of ignore.yml needs reason, as one line of text.',
      'baseline is "gone.json", which can\'t be used: there is no such file.',
    ])
  })

  it.each([
    ['is not there', {}, 'openapi is "o.yaml", which can\'t be used: there is no such file.'],
    [
      'is no plain file',
      { 'o.yaml': new UnfitFileError(message('file_not_regular')) },
      'it is a pipe or a device',
    ],
    ['is no document', { 'o.yaml': 'hello' }, 'o.yaml is no OpenAPI document'],
  ])('is a problem where openapi %s', async (_, files, problem) => {
    const { problems } = await inputsOf({ openapi: 'o.yaml' }, files)
    expect(problems).toEqual([expect.stringContaining(problem)])
  })

  it.each([
    [
      { path_values: 'other=1' },
      'path_values names other, which is no parameter of any path or query in the document.',
    ],
    [
      { leave_out: 'GET /nothing/*' },
      'leave_out holds "GET /nothing/*", which matches no operation of the document.',
    ],
    [
      { openapi: 'none', leave_out: 'GET /health' },
      'leave_out holds "GET /health", which matches no operation',
    ],
    [{ openapi: 'none', path_values: 'id=1' }, 'path_values names id'],
  ])('must have what %j names', async (given, problem) => {
    const { problems } = await inputsOf(given, {})
    expect(problems).toEqual([expect.stringContaining(problem)])
  })

  it('waits for the text of a document by URL, and then looks through it as well', async () => {
    const given = { openapi: 'https://api.example.com/o.json', leave_out: 'GET /nothing' }
    const before = await inputsOf(given, {})
    expect(before).toMatchObject({ problems: [], read: [], inputs: { document: undefined } })
    const after = await inputsOf(given, {}, documentText('petstore'))
    expect(after.problems).toEqual([expect.stringContaining('"GET /nothing", which matches no operation')])
    expect((await inputsOf({ openapi: given.openapi }, {}, 'swagger: "2.0"')).problems).toEqual([
      expect.stringContaining('https://api.example.com/o.json is Swagger 2.0'),
    ])
  })
})

describe('An ignore file of the API security check', () => {
  it('calls its things rule and place, and knows the rules there are', async () => {
    const { problems } = await inputsOf(
      { ignore_file: 'ignore.yml' },
      ignoring(
        { ...entry, id: 'AUTH-1' },
        { ...entry, rule: 'auth-1' },
        { ...entry, approved_by: undefined },
        { ...entry, expires: '2026-02-30' },
        { ...entry, place: undefined },
      ),
    )
    expect(problems).toEqual([
      'Entry 1 of ignore.yml has the unknown field "id"; allowed: rule, place, reason, approved_by, and expires.',
      'Entry 2 of ignore.yml has "auth-1" as rule, which there is not.',
      'Entry 3 of ignore.yml needs approved_by, as one line of text.',
      'Entry 4 of ignore.yml expires on "2026-02-30"; allowed: a day such as 2026-12-31, which is the last one on which it holds.',
    ])
  })

  it('is written as it is read, once somebody has answered for its entries', async () => {
    const drafts = [{ id: 'AUTH-1', instance: 'GET /a/{id}', note: 'high: it answers' }]
    const text = ignoreFileText(drafts, ignoreTerms)
    expect((await parseIgnoreFile(text, 'f', ignoreTerms)).problems).toHaveLength(3)
    const answered = text.replace('reason: ""', 'reason: x').replace('approved_by: ""', 'approved_by: Kim')
    const { entries, problems } = await parseIgnoreFile(
      answered.replace('expires: ""', 'expires: 2026-12-31'),
      'f',
      ignoreTerms,
    )
    expect(problems).toEqual([])
    expect(createIgnoring(entries, now).entryFor('AUTH-1', 'GET /a/{id}')).toBeDefined()
  })
})

describe('A baseline', () => {
  const read = async (text: string, more: Record<string, string> = {}) =>
    inputsOf({ baseline: 'report.json', ...more }, { 'report.json': text })

  it('knows the findings that counted or were known, and not those that an exception let through', async () => {
    const { inputs } = await read(report())
    const knows = (id: 'AUTH-1' | 'AUTH-2', place: string) => inputs.baseline?.knows(id, place)
    expect([knows('AUTH-1', 'GET /a'), knows('AUTH-1', 'GET /b')]).toEqual([true, true])
    expect([knows('AUTH-1', 'GET /c'), knows('AUTH-1', 'GET /d'), knows('AUTH-2', 'GET /a')]).toEqual([
      ...[false, false, false],
    ])
    expect([...(inputs.baseline?.seen ?? [])]).toEqual(['AUTH-1', 'TLS-1'])
  })

  it.each<[string, string]>([
    ['no JSON', '# report'],
    ['a list', '[]'],
    ['another schema', report({ schema: 'scangate.report/v2' })],
    ['a report of another check', report({ source: 'nhn' })],
    ['no rules, as after bad input', report({ rules: undefined })],
    ['rules of which nothing was seen', report({ rules: [rule('AUTH-1', 'not_visible')] })],
    ['a rule that is none', report({ rules: [rule('AUTH-1', 'met'), 7] })],
    ['null', 'null'],
    ['a rule that is nothing', report({ rules: [rule('AUTH-1', 'met'), null] })],
    [
      'a rule whose name is none',
      report({ rules: [rule('AUTH-1', 'met'), { id: 7, state: 'met', findings: [] }] }),
    ],
    [
      'a rule whose state is none',
      report({ rules: [rule('AUTH-1', 'met'), { id: 'TLS-1', state: 7, findings: [] }] }),
    ],
    ['a finding that is nothing', report({ rules: [{ id: 'AUTH-1', state: 'not_met', findings: [null] }] })],
    [
      'a finding whose status is none',
      report({ rules: [rule('AUTH-1', 'not_met', { place: 'GET /a', status: 7 })] }),
    ],
    ['a time that is a number', report({ timing: { ended_at: 7 } })],
    ['a rule without findings', report({ rules: [{ id: 'AUTH-1', state: 'met' }] })],
    ['a finding that is none', report({ rules: [rule('AUTH-1', 'not_met', { place: 7, status: 'new' })] })],
    ['no time', report({ timing: {} })],
    ['a time that is none', report({ timing: { ended_at: 'yesterday' } })],
  ])('is refused with %s', async (_, text) => {
    expect((await read(text)).problems).toEqual([
      'baseline is "report.json", which is no report.json of an API security check that saw anything.',
    ])
  })

  it.each([
    ['2026-11-26T12:04:00Z', {}, undefined],
    ['2026-11-26T12:05:00Z', {}, undefined],
    ['2026-11-26T12:06:00Z', {}, 'is from the future (2026-11-26 12:06 UTC)'],
    ['2026-05-31T00:00:00Z', {}, undefined],
    ['2026-05-29T00:00:00Z', {}, 'older than max_baseline_age (180d)'],
    ['2026-11-25T12:00:00Z', { max_baseline_age: '1d' }, undefined],
    ['2026-11-25T11:59:00Z', { max_baseline_age: '1d' }, 'older than max_baseline_age (1d)'],
  ])('of %s with %j: %s', async (ended_at, given, problem) => {
    const { problems } = await read(report({ timing: { ended_at } }), given)
    expect(problems).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)])
  })
})
