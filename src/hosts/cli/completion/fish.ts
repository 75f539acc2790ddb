import { type CommandWord, type FlagWord, groupWords } from './words.ts'

/** Writes the completion script for fish 3 and later. */
export function fishCompletion(commands: readonly CommandWord[]): string {
  const groups = groupWords(commands)
  const single = commands.filter(({ path }) => path.length === 1)
  const top = [...groups, ...single.map(({ path }) => path[0] ?? '')]
  const atTop = `not __fish_seen_subcommand_from ${top.join(' ')}`
  const lines = [
    line(atTop, '-l help', 'Show help'),
    line(atTop, '-l version', 'Show the version'),
    ...groups.map((group) => line(atTop, `-a ${group}`, 'Scan with VAddy, and use its WebAPI')),
    ...single.map(({ path, description }) => line(atTop, `-a ${path[0]}`, description)),
    ...groups.flatMap((group) => groupLines(group, commands)),
    ...single.flatMap((command) => flagLines(`__fish_seen_subcommand_from ${command.path[0]}`, command)),
  ]
  return `# fish completion for scangate. Load it with: scangate completion fish | source
complete -c scangate -f
${lines.join('\n')}
`
}

function groupLines(group: string, commands: readonly CommandWord[]): string[] {
  const own = commands.filter(({ path }) => path.length > 1 && path[0] === group)
  const names = own.map(({ path }) => path[1]).join(' ')
  const inGroup = `__fish_seen_subcommand_from ${group}`
  return [
    line(`${inGroup}; and not __fish_seen_subcommand_from ${names}`, '-l help', 'Show help'),
    ...own.map(({ path, description }) =>
      line(`${inGroup}; and not __fish_seen_subcommand_from ${names}`, `-a ${path[1]}`, description),
    ),
    ...own.flatMap((command) =>
      flagLines(`${inGroup}; and __fish_seen_subcommand_from ${command.path[1]}`, command),
    ),
  ]
}

function flagLines(condition: string, { choices, flags }: CommandWord): string[] {
  return [
    ...choices.map((choice) => line(condition, `-a ${choice}`, '')),
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
