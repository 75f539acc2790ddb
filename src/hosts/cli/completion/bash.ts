import { type CommandWord, type FlagWord, groupWords } from './words.ts'

/** Writes the completion script for bash 3.2 and later, which macOS has. */
export function bashCompletion(commands: readonly CommandWord[]): string {
  const groups = groupWords(commands)
  const top = [...new Set(commands.map(({ path }) => path[0] ?? ''))]
  const states = [
    ...groups.map((group) => `      ' ${group}') command=${group} ;;`),
    ...commands.map(
      ({ path }) => `      '${path.slice(0, -1).join(' ')} ${path.at(-1)}') command='${path.join(' ')}' ;;`,
    ),
  ]
  const words = [
    `    '') words='${[...top, '--help', '--version'].join(' ')}' ;;`,
    ...groups.map((group) => {
      const names = commands
        .filter(({ path }) => path.length > 1 && path[0] === group)
        .map(({ path }) => path[1])
      return `    '${group}') words='${[...names, '--help'].join(' ')}' ;;`
    }),
    ...commands.map(
      ({ choices, flags, path }) =>
        `    '${path.join(' ')}') words='${[...choices, ...flags.map(({ flag }) => flag)].join(' ')}' ;;`,
    ),
  ]
  return `# bash completion for scangate. Load it with: source <(scangate completion bash)
_scangate() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' index
  COMPREPLY=()
  # bash makes three words of --flag=value.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$prev" in
${valueCases(commands).join('\n')}
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command \${COMP_WORDS[index]}" in
${states.join('\n')}
    esac
  done
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _scangate scangate
`
}

/** What comes after a flag is the same in every command that has it. */
function valueCases(commands: readonly CommandWord[]): string[] {
  const flags = new Map(commands.flatMap((command) => command.flags).map((flag) => [flag.flag, flag]))
  const of = (isMeant: (value: FlagWord['value']) => boolean) =>
    [...flags.values()].filter(({ value }) => isMeant(value)).map(({ flag }) => flag)
  const reply = (expression: string) => `COMPREPLY=($(compgen ${expression} -- "$cur")); return ;;`
  // Names may hold spaces; compopt, which bash 3.2 lacks, has them quoted.
  const replyPaths = (kind: string) => `local IFS=$'\\n'; compopt -o filenames 2>/dev/null; ${reply(kind)}`
  return [
    ...[...flags.values()].flatMap(({ flag, value }) =>
      typeof value === 'string' ? [] : [`    ${flag}) ${reply(`-W '${value.join(' ')}'`)}`],
    ),
    `    ${of((value) => value === 'file').join('|')}) ${replyPaths('-f')}`,
    `    ${of((value) => value === 'folder').join('|')}) ${replyPaths('-d')}`,
    `    ${of((value) => value === 'other').join('|')}) return ;;`,
  ]
}
