import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../../src/hosts/cli/commands.ts'
import { offeredOptions } from '../../../../src/hosts/cli/core/command.ts'
import { flagOf } from '../../../../src/hosts/cli/places/flags.ts'
import { fortifyBench, scratch } from './bench.ts'

// Not those that start a command of somebody else's, which random words must not name.
const asking = commands.filter(({ passesOn, path }) => path[0] === 'fortify' && passesOn !== true)

/** What people put where a value belongs: nothing, slips of the hand, things of another kind, and hostile text. */
const value = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '0', '-1', '1963', '90', '90d', '1h', '3650000d', 'P1D', 'true', 'no', 'json', 'yaml', 'ja'],
    ...['CIToken', 'citoken', 'http://x', 'https://x', 'file:///etc/passwd', 'javascript:1', '2016. 10. 19'],
    ...['$(id)', '`id`', "' OR 1=1", '../../x', '::error::x', '\u202etxt.exe', '%0d%0a', '--', '-h', '{}'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\0', '')),
)

const line = fc.constantFrom(...asking).chain((command) => {
  // Random paths are not written to.
  const names = Object.keys(offeredOptions(command)).filter((name) => name !== 'output_file')
  const flags = names.map(flagOf)
  const flag = fc.oneof(
    fc.tuple(fc.constantFrom(...flags), value),
    fc.constantFrom(...flags).map((name) => [name]),
    value.map((word) => [word]),
  )
  return fc
    .array(flag, { minLength: 1, maxLength: 4 })
    .map((words) => [...command.path.slice(1), ...words.flat()])
})

describe('the commands for tokens of Fortify SSC, given random words', () => {
  it('end with a code of the list and a readable sentence, and change nothing that is not named', async () => {
    const { account, run, simulator, state } = await fortifyBench({ scenario: 'job' })
    const others = () => state.tokens.all.filter(({ username }) => username !== account.username)
    const before = others().map(({ id, status }) => `${id} ${status}`)
    const folder = scratch()
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(line, async (words) => {
        const { exitCode, stderr, stdout } = await run(words, { folder, stdin: '' })
        seen.add(exitCode)
        // 1 would be what nobody foresaw.
        expect([0, 2, 3, 4, 5], `${JSON.stringify(words)}: ${stderr}`).toContain(exitCode)
        // A doctor says on standard output what it found.
        if (exitCode > 2) expect(stdout + stderr).toMatch(/\S.{15,}/)
        expect(stderr).not.toMatch(/undefined|\[object|NaN\b|TypeError|\bat \S+ \(|^::error/m)
      }),
      { numRuns: 120 },
    )
    expect(others().map(({ id, status }) => `${id} ${status}`)).toEqual(before)
    expect(simulator.requests.filter(({ path }) => path.includes('all=true'))).toEqual([])
    expect(seen.has(3)).toBe(true)
  }, 180_000)
})
