import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchForSecret } from '../../support/leaks.ts'
import { serve, stopSwitch } from './toy-service.ts'

/** A command that tells what it was given, and ends with 7. */
const teller = [
  process.execPath,
  '-e',
  `const { TOY_TOKEN, TOY_TOY_KEY } = process.env
console.log(JSON.stringify({ length: TOY_TOKEN?.length, key: TOY_TOY_KEY ?? null, words: process.argv.slice(1) }))
process.exitCode = 7`,
  '--',
]

describe("a made-up credential's command", () => {
  test('runs a command with what was issued, without the key, and takes it back', async () => {
    const { ask, issued, revoked } = await serve()
    const { exitCode, stdout, stderr } = await ask(['toykey', 'run', 'seoul', '--', ...teller])
    expect(exitCode).toBe(7)
    expect(JSON.parse(stdout)).toEqual({ length: issued[0]?.length, key: null, words: [] })
    expect(stderr).toContain('The key was revoked.')
    expect(issued).toHaveLength(1)
    expect(revoked).toEqual(issued)
    searchForSecret(String(issued[0]), { stdout, stderr })
  })

  test('hands on everything behind -- untouched, and takes operands before it', async () => {
    const { ask, issued, revoked } = await serve()
    const word = fc.oneof(
      fc.string().filter((text) => !text.includes('\0')),
      fc.constantFrom('--', '--help', '--url', '--language=xx', ''),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
        const operands = ['seoul', 'busan', 'daegu']
        const { exitCode, stdout } = await ask(['toykey', 'run', ...operands, '--', ...teller, ...words])
        expect(exitCode).toBe(7)
        expect(JSON.parse(stdout).words).toEqual(words)
      }),
      { numRuns: 8 },
    )
    expect(revoked).toEqual(issued)
  })

  test.each([
    [[], 'PLACE is missing. Give it behind the command: scangate toykey run seoul|tokyo'],
    [['paris'], 'PLACE is "paris"; allowed: seoul, tokyo.'],
    [['seoul', '--plase', 'tokyo'], '--*** is not a flag of this command'],
  ])('asks for nothing where its own words are wrong: %j', async (words, said) => {
    const { ask, issued } = await serve()
    const { exitCode, stderr, stdout } = await ask(['toykey', 'run', ...words, '--', ...teller])
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr.match(/^error: .*$/gm)).toEqual([expect.stringContaining(said)])
    expect(issued).toEqual([])
  })

  test.each([
    ['TOY_TOY_KEY', 'another-key-0123', 4, 'No such key'],
    ['TOY_URL', 'http://127.0.0.1:9', 5, '127.0.0.1:9 refused the connection'],
    ['TOY_URL', 'nowhere', 3, 'url is "nowhere"'],
    ['TOY_TOY_KEY', '', 3, 'TOY_TOY_KEY'],
  ])('starts no command where nothing was issued: %s is "%s"', async (name, value, exitCode, said) => {
    const { ask, issued } = await serve()
    const words = ['toykey', 'run', 'seoul', '--', ...teller]
    const ended = await ask(words, { variables: { [name]: value } })
    expect(ended).toMatchObject({ exitCode, stdout: '' })
    const { stderr } = ended
    expect(stderr).toContain(said)
    expect(issued).toEqual([])
    if (name === 'TOY_TOY_KEY') searchForSecret(value, stderr)
  })

  test('takes back what was made where it is stopped while that is issued, and starts no command', async () => {
    const { signal, stop } = stopSwitch()
    const { ask, issued, revoked } = await serve({ onToken: stop })
    const { exitCode, stderr, stdout } = await ask(['toykey', 'run', 'seoul', '--', ...teller], { signal })
    expect({ exitCode, stdout }).toEqual({ exitCode: 143, stdout: '' })
    expect(issued).toHaveLength(1)
    expect(revoked).toEqual(issued)
    expect(stderr).toContain('SIGTERM')
    searchForSecret(String(issued[0]), stderr)
  })

  test('hands a stop on to its command, and takes back what was made', async () => {
    const { signal, stop } = stopSwitch()
    const { ask, issued, revoked } = await serve()
    const waits = [process.execPath, '-e', "console.log('ready'); setInterval(() => {}, 1000)"]
    const { exitCode } = await ask(['toykey', 'run', 'seoul', '--', ...waits], { signal, onStdout: stop })
    expect(exitCode).toBe(143)
    expect(issued).toHaveLength(1)
    expect(revoked).toEqual(issued)
  })

  test('asks nobody where it was stopped before', async () => {
    const { signal, stop } = stopSwitch()
    stop()
    const { ask, issued, revoked } = await serve()
    const { exitCode } = await ask(['toykey', 'run', 'seoul', '--', ...teller], { signal })
    expect(exitCode).toBe(143)
    expect(revoked).toEqual(issued)
  })
})
