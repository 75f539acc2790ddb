import type { CommandWord, CompletionWords, FlagWord, GroupWord } from './words.ts'

/** Writes the completion script for fish 3 and later. */
export function fishCompletion({ commands, groups }: CompletionWords): string {
  const lines = [...groups.flatMap(groupLines), ...commands.flatMap((command) => commandLines(command))]
  return `# fish completion for scangate. Load it with: scangate completion fish | source
complete -c scangate -f
${lines.join('\n')}
`
}

/** The condition under which the words of a path were typed. */
function seen(path: readonly string[]): string[] {
  return path.map((word) => `__fish_seen_subcommand_from ${word}`)
}

function groupLines({ children, flags, path }: GroupWord): string[] {
  const names = children.map(({ word }) => word).join(' ')
  const condition = [...seen(path), `not __fish_seen_subcommand_from ${names}`].join('; and ')
  return [
    ...flags.map(({ flag, description }) => line(condition, `-l ${flag.slice(2)}`, description)),
    ...children.map(({ word, description }) => line(condition, `-a ${word}`, description)),
  ]
}

function commandLines({ flags, operands, path }: CommandWord): string[] {
  const condition = seen(path).join('; and ')
  return [
    ...operands.flatMap(({ choices }) => choices.map((choice) => line(condition, `-a ${choice}`, ''))),
    ...flags.map((flag) => line(condition, `-l ${flag.flag.slice(2)}${valuePart(flag)}`, flag.description)),
  ]
}

function valuePart({ value }: FlagWord): string {
  if (value === 'none') return ''
  if (value === 'file') return ' -r -F'
  if (value === 'folder') return " -x -a '(__fish_complete_directories)'"
  return value === 'other' ? ' -x' : ` -x -a '${value.join(' ')}'`
}

function line(condition: string, what: string, description: string): string {
  const said =
    description === '' ? '' : ` -d '${description.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return `complete -c scangate -n '${condition}' ${what}${said}`
}
