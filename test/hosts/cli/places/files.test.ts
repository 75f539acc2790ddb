import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../../src/hosts/cli/core/surroundings.ts'
import { readEnvFile } from '../../../../src/hosts/cli/places/env-file.ts'
import { readKeyFile } from '../../../../src/hosts/cli/places/key-file.ts'
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
    expect(await read('-', input([], true))).toMatchObject({ problem: { key: 'cli_problem_key_terminal' } })
  })
})
