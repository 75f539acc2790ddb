import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Invocation } from '../../../../src/hosts/cli/core/invocation.ts'
import { orFirstIgnoreFile, writeDraft } from '../../../../src/hosts/cli/core/write-draft.ts'
import { english } from '../../../../src/messages/english.ts'
import type { Message } from '../../../../src/messages/message.ts'
import { toyCommands } from '../made-up-commands.ts'

/** A folder to write into, and what was printed. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-draft-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const printed: string[] = []
  const printer = { line: (pieces: readonly Message[]) => printed.push(...pieces.map(english)) }
  const invocation = { printer, surroundings: { folder } } as unknown as Invocation
  return { folder, invocation, printed }
}
const drafts = [{ id: 'A-1', instance: 'web', note: 'What it is' }]

describe('A first ignore file', () => {
  test('is written into the folder that the command was started in, and says so', async () => {
    const { folder, invocation, printed } = place()
    const { json, outcome, print } = await writeDraft(invocation, drafts, 'ignore.yml')
    const path = join(folder, 'ignore.yml')
    expect({ json, outcome }).toEqual({ json: { file: path, entries: 1 }, outcome: undefined })
    expect(readFileSync(path, 'utf8')).toContain('- id: "A-1"\n  instance: "web"\n  reason: ""\n')
    await print()
    expect(printed).toEqual([expect.stringContaining(path)])
  })

  test.each([
    ['is there already', 'there.yml', 'there is such a file already'],
    ['lies in a folder that is not there', 'nowhere/x.yml', 'ENOENT'],
  ])('is a problem where it %s, and nothing is overwritten', async (_, name, why) => {
    const { folder, invocation } = place()
    writeFileSync(join(folder, 'there.yml'), 'mine')
    await expect(writeDraft(invocation, drafts, name)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(
        new RegExp(`^write_ignore_file is "${name}", which can't be used: .*${why}`),
      ),
    })
    expect(readFileSync(join(folder, 'there.yml'), 'utf8')).toBe('mine')
  })

  test('is what the command writes where its flag is given; otherwise the gate judges', async () => {
    const [check = expect.fail()] = toyCommands
    const both = orFirstIgnoreFile({ ...check, run: async () => 2 }, async () => 0)
    expect(Object.keys(both.own)).toEqual(['write_ignore_file'])
    const given = { write_ignore_file: { text: 'x', from: 'flag' } }
    expect(await both.run({ given } as unknown as Invocation)).toBe(0)
    expect(await both.run({ given: {} } as unknown as Invocation)).toBe(2)
  })
})
