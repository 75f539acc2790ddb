import { describe, expect, test } from 'vitest'
import { offeredOptions } from '../../../../src/hosts/cli/core/command.ts'
import {
  commandsBelow,
  commandTree,
  groupsBelow,
  isGroup,
} from '../../../../src/hosts/cli/core/command-tree.ts'
import { askedFor } from '../../../../src/hosts/cli/core/words.ts'
import { toyCommands } from '../made-up-commands.ts'

const root = commandTree(toyCommands)

/** What words ask for, in a line: the kind, where in the tree, and the words or the word that are left. */
function asked(words: readonly string[]): string {
  const found = askedFor(root, words)
  switch (found.kind) {
    case 'version':
      return 'version'
    case 'help':
      return `help ${isGroup(found.node) ? 'group' : 'command'} ${found.node.path.join(' ')}`
    case 'run':
      return `run ${found.command.path.join(' ')}: ${found.words.join(' ')}`
    case 'no-command':
      return `no-command ${found.group.path.join(' ')}`
    case 'unknown-command':
      return `unknown-command ${found.group.path.join(' ')}: ${found.word}`
    case 'unknown-flag':
      return `unknown-flag ${found.group.path.join(' ')}: ${found.flag}`
  }
}

describe('The words of a command line', () => {
  test.each([
    ['', 'no-command '],
    ['toy', 'no-command toy'],
    ['toy token old', 'no-command toy token old'],
    ['bounce', 'run bounce: '],
    ['toy token create a --b c', 'run toy token create: a --b c'],
    ['toy check version', 'run toy check: version'],
    ['version', 'version'],
    ['--version', 'version'],
    ['-V', 'version'],
    ['--help --version', 'help group '],
    ['toy version', 'unknown-command toy: version'],
    ['toy -V', 'unknown-flag toy: -V'],
    ['help', 'help group '],
    ['-h', 'help group '],
    ['toy --help', 'help group toy'],
    ['toy token help old', 'help group toy token old'],
    ['help bounce', 'help command bounce'],
    ['bounce x -h', 'help command bounce'],
    ['toy token run -- make --help', 'run toy token run: -- make --help'],
    ['toy --quiet check', 'unknown-flag toy: --quiet'],
    ['toy --quiet check --help', 'help group toy'],
    ['toy nothing --help', 'unknown-command toy: nothing'],
    ['nothing', 'unknown-command : nothing'],
  ])('"%s" ask for "%s"', (line, expected) => {
    expect(asked(line === '' ? [] : line.split(' '))).toBe(expected)
  })
})

describe('The tree of commands', () => {
  test('keeps their order, and has the outer groups before the inner ones', () => {
    expect(commandsBelow(root)).toEqual(toyCommands)
    expect(groupsBelow(root).map(({ path }) => path.join(' '))).toEqual(['toy', 'toy token', 'toy token old'])
    expect([...root.children.keys()]).toEqual(['toy', 'bounce'])
    expect(root.path).toEqual([])
  })

  test('offers as flags what no word behind the command gives', () => {
    const flagsOf = (name: string) =>
      Object.keys(offeredOptions(toyCommands.find(({ path }) => path.at(-1) === name) ?? expect.fail()))
    expect(flagsOf('create')).toEqual(['level'])
    expect(flagsOf('list')).toEqual([])
  })
})
