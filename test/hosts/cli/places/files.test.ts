import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../../src/hosts/cli/core/surroundings.ts'
import { readEnvFile } from '../../../../src/hosts/cli/places/env-file.ts'
import { readKeyFile } from '../../../../src/hosts/cli/places/key-file.ts'
import { english } from '../../../../src/messages/english.ts'
import { vaddy } from '../../../../src/sources/vaddy/source.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scangate-cli-'))
})
const write = (name: string, text: string) => writeFile(join(folder, name), text)

/** Standard input that gives some chunks. */
function input(chunks: readonly (string | Uint8Array)[], isTTY = false): Input {
  return Object.assign(
    (async function* () {
      yield* chunks
    })(),
    { isTTY },
  )
}

describe('an env file', () => {
  test('is read with quotes, comments, export and a byte-order mark', async () => {
    await write(
      'ci.env',
      '\ufeff# for CI\nVADDY_USER=me\nexport VADDY_TOKEN="a key # with a sign"\r\nVADDY_CRAWL=\'shop with login\'\nOTHER=x\n',
    )
    const { given, problems, secrets } = await readEnvFile('ci.env', folder, vaddy)
    expect(problems).toEqual([])
    expect(given).toEqual({
      user: { text: 'me', from: 'env-file' },
      auth_key: { text: 'a key # with a sign', from: 'env-file' },
      crawl_label: { text: 'shop with login', from: 'env-file' },
    })
    expect(secrets.map((secret) => secret.reveal())).toEqual(['a key # with a sign'])
  })

  test.each([
    [
      'values of several lines',
      'VADDY_USER="a b\nc d"\nVADDY_CRAWL= \'e\nf g\'\nVADDY_TOKEN=`h\ni`\n',
      'a b\nc d',
    ],
    [
      'spaces before, within and after names',
      '\n  # c\n  VADDY_USER =me\nexport \t VADDY_CRAWL=1\n  \n',
      'me',
    ],
    ['a comment with a space before it', 'VADDY_TOKEN=x\n # c\nVADDY_USER=me\n', 'me'],
    ['a line of spaces', 'VADDY_TOKEN=x\r\n \t\r\nVADDY_USER=me\r\n', 'me'],
    ['tabs before a name', '\tVADDY_USER=me', 'me'],
    ['two spaces behind export', 'VADDY_TOKEN=x\nexport  VADDY_USER=me', 'me'],
    ['lines as old Macs end them', 'VADDY_TOKEN=\rVADDY_USER=me\r', 'me'],
    ['a comment behind a quoted value', 'VADDY_TOKEN="x" # "\nVADDY_USER=me # "\nVADDY_CRAWL="1"', 'me'],
    ['an empty value', 'VADDY_TOKEN=\nVADDY_USER=me', 'me'],
    ['names of any letters and digits', 'VADDY_USER=me\n_a1.b-C=x\nZ=\n', 'me'],
  ])('may have %s', async (_, text, user) => {
    await write('ci.env', text)
    const { given, problems } = await readEnvFile('ci.env', folder, vaddy)
    expect({ user: given['user']?.text, problems }).toEqual({ user, problems: [] })
  })

  test.each([
    ['words without an equals sign', 'VADDY_USER me'],
    ['a comment that is none', 'VADDY_USER#me'],
    ['a name of two words', 'VADDY USER=me'],
    ['a name that begins with a digit', '1VADDY=me'],
    ['a name with a sign', 'VADDY_US!ER=me'],
    ['another word before the name', 'set VADDY_USER=me'],
    ['none but in a comment', '# x="\nVADDY_USER me\nVADDY_CRAWL="1"'],
    ['a quote that never ends', 'VADDY_USER="me\nand more'],
  ])('is a problem where a line has %s, and the other lines count', async (_, line) => {
    await write('ci.env', `VADDY_TOKEN=the-key\n${line}\n`)
    const { problems, secrets } = await readEnvFile('ci.env', folder, vaddy)
    expect(problems).toMatchObject([{ params: { why: { key: 'file_no_variables' } } }])
    expect(secrets.map((secret) => secret.reveal())).toEqual(['the-key'])
  })

  test('names what is wrong with the file before what is wrong with its variables', async () => {
    await write('ci.env', 'broken\nVADDY_MAXALERTS=1\n')
    const { problems } = await readEnvFile('ci.env', folder, vaddy)
    expect(problems.map(({ key }) => key)).toEqual(['problem_file', 'cli_problem_variable_spelling'])
  })

  test('gives nothing but the problem where it can not be read, or is far too long', async () => {
    await write('long.env', `VADDY_USER=${'x'.repeat(1_100_000)}\n`)
    for (const [name, why] of [
      ['missing.env', 'file_missing'],
      ['long.env', 'file_too_long'],
    ] as const) {
      expect(await readEnvFile(name, folder, vaddy)).toEqual({
        given: {},
        problems: [
          {
            key: 'problem_file',
            params: expect.objectContaining({ why: expect.objectContaining({ key: why }) }),
          },
        ],
        warnings: [],
        secrets: [],
        appearance: {},
      })
    }
  })

  test('is a problem where it is missing, a folder, or holds a line that is no assignment', async () => {
    await write('broken.env', 'VADDY_USER=me\nVADDY_TOKEN secret-key\nVADDY_PROJECT_ID=1\n')
    for (const [name, why] of [
      ['missing.env', 'file_missing'],
      ['.', 'file_is_folder'],
      ['broken.env', 'file_no_variables'],
    ] as const) {
      const { problems } = await readEnvFile(name, folder, vaddy)
      expect(problems).toMatchObject([{ key: 'problem_file', params: { input: '--env-file', given: name } }])
      expect(JSON.stringify(problems)).toContain(why)
      expect(JSON.stringify(problems)).not.toContain('secret-key')
    }
  })
})

describe('a key file', () => {
  const { signal } = new AbortController()
  const read = (file: string, stdin: Input = input([])) =>
    readKeyFile('--auth-key-file', file, { folder, stdin, signal })

  test('gives the key without the line break at its end', async () => {
    await write('key', 'the-key\r\n')
    expect((await read('key')).key?.reveal()).toBe('the-key')
  })

  test('may be standard input, in pieces', async () => {
    const pieces = [Buffer.from('the-'), 'key', Buffer.from('\n')]
    expect((await read('-', input(pieces))).key?.reveal()).toBe('the-key')
  })

  test('is a problem where it is empty, missing or far too long, and as a terminal', async () => {
    await write('empty', '\n')
    await write('long', 'x'.repeat(100_000))
    expect(await read('empty')).toMatchObject({ problem: { params: { why: { key: 'file_empty' } } } })
    expect(await read('long')).toMatchObject({
      problem: { params: { why: { key: 'file_too_long' } } },
    })
    expect(await read('missing')).toMatchObject({ problem: { params: { why: { key: 'file_missing' } } } })
    const { problem } = await read('-', input([], true))
    expect(english(problem ?? expect.fail())).toMatch(
      /^--auth-key-file - reads standard input, which is a terminal/,
    )
  })

  test('is read also where standard input is a terminal', async () => {
    await write('key', 'the-key')
    expect((await read('key', input([], true))).key?.reveal()).toBe('the-key')
  })

  test('is named by its flag and its name where something is wrong with it', async () => {
    const { problem } = await read('missing')
    expect(english(problem ?? expect.fail())).toMatch(
      /^--auth-key-file is "missing", which can't be used: there is no such file/,
    )
  })
})
