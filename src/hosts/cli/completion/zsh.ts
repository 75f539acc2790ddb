import type { CommandWord, CompletionWords, FlagWord, GroupWord } from './words.ts'

/** Writes the completion script for zsh: for `source <(…)`, and as file `_scangate` in `fpath`. */
export function zshCompletion({ commands, groups }: CompletionWords): string {
  return `#compdef scangate
# zsh completion for scangate. Load it with: source <(scangate completion zsh)
${groups.map((group) => groupFunction(group, commands)).join('\n')}
if [[ $funcstack[1] == _scangate ]]; then _scangate "$@"; else compdef _scangate scangate; fi
`
}

function functionName(path: readonly string[]): string {
  return ['_scangate', ...path].join('_').replaceAll('-', '_')
}

function groupFunction({ children, flags, path }: GroupWord, commands: readonly CommandWord[]): string {
  const calls = children.map(({ isGroup, word }) => {
    const own = [...path, word]
    const command = commands.find((one) => one.path.join(' ') === own.join(' '))
    const call = isGroup || command === undefined ? functionName(own) : argumentsOf(command)
    return `        ${word}) ${call} ;;`
  })
  const shownFlags = flags.map(({ flag, description }) => `'${flag}[${escaped(description)}]'`)
  return `${functionName(path)}() {
  local state line
  local -a names=(
${children.map(({ word, description }) => `    '${word}:${escaped(description)}'`).join('\n')}
  )
  _arguments -C '1:command:->name' '*::argument:->rest' ${shownFlags.join(' ')}
  case $state in
    name) _describe -t commands command names ;;
    rest)
      case $words[1] in
${calls.join('\n')}
      esac ;;
  esac
}`
}

function argumentsOf({ flags, operands, passesOn }: CommandWord): string {
  // Without it zsh takes a given argument for a mistake and offers no flag behind it.
  const places = operands.map(({ choices, shown, variadic }, index) => {
    const values = choices.length > 0 ? `(${choices.join(' ')})` : variadic ? '_files' : ' '
    return `'${variadic ? '*' : index + 1}:${shown}:${values}'`
  })
  const rest = passesOn ? [`'*::command:_normal'`] : []
  const parts = ['_arguments', ...places, ...rest, ...flags.map((flag) => `'${specification(flag)}'`)]
  return parts.join(' \\\n          ')
}

function specification({ flag, description, value }: FlagWord): string {
  // The equals sign allows the value in the same word as well as in the next.
  const said = `${flag}${value === 'none' ? '' : '='}[${escaped(description)}]`
  if (value === 'none') return said
  if (value === 'file') return `${said}:file:_files`
  if (value === 'folder') return `${said}:folder:_files -/`
  return value === 'other' ? `${said}:value: ` : `${said}:value:(${value.join(' ')})`
}

/** Text inside single quotes and within `[…]` or before a colon. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")
}
