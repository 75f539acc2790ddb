import type { CommandWord, CompletionWords, FlagWord } from './words.ts'

/** Writes the completion script for bash 3.2 and later, which macOS has. */
export function bashCompletion({ commands, groups }: CompletionWords): string {
  const paths = [...groups, ...commands].map(({ path }) => path).filter(({ length }) => length > 0)
  const states = paths.map(
    (path) => `      '${path.slice(0, -1).join(' ')} ${path.at(-1)}') command='${path.join(' ')}' ;;`,
  )
  const words = [
    ...groups.map(({ children, flags, path }) =>
      wordsOf(path, [...children.map(({ word }) => word), ...flags.map(({ flag }) => flag)]),
    ),
    ...commands.map(({ flags, operands, path }) =>
      wordsOf(path, [...operands.flatMap(({ choices }) => choices), ...flags.map(({ flag }) => flag)]),
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
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$command \${COMP_WORDS[index]}" in
${[...states, ...dashStates(commands)].join('\n')}
    esac
  done
  case "$command:$prev" in
${valueCases(commands).join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _scangate scangate
`
}

function wordsOf(path: readonly string[], words: readonly string[]): string {
  return `    '${path.join(' ')}') words='${words.join(' ')}' ;;`
}

/** Behind `--` stands a command of the user's own. */
function dashStates(commands: readonly CommandWord[]): string[] {
  return commands
    .filter(({ passesOn }) => passesOn)
    .map(({ path }) => `      '${path.join(' ')} --') command='--' ;;`)
}

/** What comes after a flag. What is the same in every command that has the flag is said once. */
function valueCases(commands: readonly CommandWord[]): string[] {
  const reply = (expression: string) => `COMPREPLY=($(compgen ${expression} -- "$cur")); return ;;`
  // Names may hold spaces; compopt, which bash 3.2 lacks, has them quoted.
  const replyPaths = (kind: string) => `local IFS=$'\\n'; compopt -o filenames 2>/dev/null; ${reply(kind)}`
  const replyTo = ({ value }: FlagWord) => {
    if (typeof value === 'object') return reply(`-W '${value.join(' ')}'`)
    if (value === 'file') return replyPaths('-f')
    return value === 'folder' ? replyPaths('-d') : 'return ;;'
  }
  const replies = new Map<string, Map<string, string[]>>()
  for (const { flags, path } of commands) {
    for (const flag of flags.filter(({ value }) => value !== 'none')) {
      const byReply = replies.get(flag.flag) ?? new Map<string, string[]>()
      replies.set(flag.flag, byReply)
      byReply.set(replyTo(flag), [...(byReply.get(replyTo(flag)) ?? []), path.join(' ')])
    }
  }
  const lines = new Map<string, string[]>()
  for (const [flag, byReply] of replies) {
    for (const [line, paths] of byReply) {
      const patterns = byReply.size === 1 ? [`*:${flag}`] : paths.map((path) => `'${path}:${flag}'`)
      lines.set(line, [...(lines.get(line) ?? []), ...patterns])
    }
  }
  const passing = commands.some(({ passesOn }) => passesOn)
  return [
    ...(passing ? [`    --:*) ${replyPaths('-c -f')}`] : []),
    ...[...lines].map(([line, patterns]) => `    ${patterns.join('|')}) ${line}`),
  ]
}
