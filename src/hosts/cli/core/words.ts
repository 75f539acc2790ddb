import type { CliCommand } from './command.ts'
import { type CommandGroup, isGroup } from './command-tree.ts'

/** What a command line asks for. */
export type Asked =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly node: CommandGroup | CliCommand }
  /** `words` are those behind the command. */
  | { readonly kind: 'run'; readonly command: CliCommand; readonly words: readonly string[] }
  | { readonly kind: 'no-command'; readonly group: CommandGroup }
  | { readonly kind: 'unknown-command'; readonly group: CommandGroup; readonly word: string }
  | { readonly kind: 'unknown-flag'; readonly group: CommandGroup; readonly flag: string }

const helpFlags = ['--help', '-h']

/** Whether a command line asks for help. What stands behind `--` is not for us. */
function asksForHelp(words: readonly string[]): boolean {
  return beforeDashes(words).some((word) => helpFlags.includes(word))
}

/** The words before a `--` that stands alone. */
export function beforeDashes(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end < 0 ? words : words.slice(0, end)
}

/**
 * Finds out what a command line asks for: words lead from group to group, `help` before any of them asks for help as
 * `--help` behind them does, and `version` is the program's.
 */
export function askedFor(root: CommandGroup, words: readonly string[]): Asked {
  let group = root
  let wantsHelp = asksForHelp(words)
  for (const [index, word] of words.entries()) {
    const child = group.children.get(word)
    if (child === undefined && word === 'help') {
      wantsHelp = true
      continue
    }
    if (child === undefined) return askedOfGroup(group, word, wantsHelp, group === root)
    if (isGroup(child)) group = child
    else if (wantsHelp) return { kind: 'help', node: child }
    else return { kind: 'run', command: child, words: words.slice(index + 1) }
  }
  return wantsHelp ? { kind: 'help', node: group } : { kind: 'no-command', group }
}

function askedOfGroup(group: CommandGroup, word: string, wantsHelp: boolean, isRoot: boolean): Asked {
  if (isRoot && ['version', '--version', '-V'].includes(word)) return { kind: 'version' }
  if (!word.startsWith('-')) return { kind: 'unknown-command', group, word }
  return wantsHelp ? { kind: 'help', node: group } : { kind: 'unknown-flag', group, flag: word }
}
