import { commands } from '../../src/hosts/cli/commands.ts'
import { type CliCommand, offeredOptions } from '../../src/hosts/cli/core/command.ts'
import { flagsOf, isSwitch } from '../../src/hosts/cli/places/flags.ts'

/** How the CLI is called: by npx, by its name or path, from a clone, or as the one-file program. */
const program = String.raw`(?:npx (?:--yes )?scangate(?:@[\w.]+)?|(?:exec )?node \S*(?:scangate\.mjs|dist/cli\.cjs)|\S*node_modules/\.bin/scangate|scangate)`
const calls = new RegExp(String.raw`(^|[\s'"(;|&])${program}(?= |$)([^|;&>)#\n]*)`, 'gm')

/** The flags that every command understands. */
const everywhere = ['--help', '--version']

/** Finds the calls of the CLI in a shell script; each is what follows the program's name. */
export function callsIn(script: string): string[] {
  const joined = script.replaceAll('\\\n', ' ')
  return [...joined.matchAll(calls)]
    .map(
      ([, before = '', words = '']) => (/['"]/.test(before) ? words.split(before)[0] : words)?.trim() ?? '',
    )
    .filter((words) => words !== '')
}

/** Says what is wrong with a call: an unknown command, an unknown flag, a missing or superfluous word. */
export function problemsOfCall(call: string): string[] {
  const words = (call.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).filter((word) => word !== '…')
  if (words.every((word) => [...everywhere, 'help', 'version'].includes(word))) return []
  if (words[0] === 'help') return problemsOfHelp(words.slice(1))
  const command = commandOf(words)
  if (command === undefined) return [`there is no command ${call}`]
  const flags = new Map(flagsOf(offeredOptions(command)).map(({ flag, definition }) => [flag, definition]))
  const problems: string[] = []
  let operands = 0
  const rest = words.slice(command.path.length)
  for (let index = 0; index < rest.length; index += 1) {
    const word = (rest[index] ?? '').split('=')[0] ?? ''
    if (!word.startsWith('--')) {
      operands += 1
      continue
    }
    const definition = flags.get(word)
    if (definition === undefined && !everywhere.includes(word)) problems.push(`${call}: there is no ${word}`)
    if (definition !== undefined && !isSwitch(definition) && !rest[index]?.includes('=')) index += 1
  }
  const takesAny = command.operands?.some(({ variadic }) => variadic) ?? false
  if (problems.length === 0 && !takesAny && operands > (command.operands ?? []).length)
    problems.push(`${call}: too many words`)
  return problems
}

/** What `help` is asked for is a command or a group of some. */
function problemsOfHelp(words: readonly string[]): string[] {
  const isKnown = commands.some(({ path }) => words.every((word, index) => path[index] === word))
  return isKnown ? [] : [`there is no help for ${words.join(' ')}`]
}

function commandOf(words: readonly string[]): CliCommand | undefined {
  return commands.find(({ path }) => path.every((word, index) => words[index] === word))
}
