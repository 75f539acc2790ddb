import { type CommandWord, type FlagWord, groupWords } from './words.ts'

/** Writes the completion script for zsh: for `source <(…)`, and as file `_scangate` in `fpath`. */
export function zshCompletion(commands: readonly CommandWord[]): string {
  const groups = groupWords(commands)
  const single = commands.filter(({ path }) => path.length === 1)
  const top = [
    ...groups.map((group) => `    '${group}:Scan with VAddy, and use its WebAPI'`),
    ...single.map(({ path, description }) => `    '${path[0]}:${escaped(description)}'`),
  ]
  return `#compdef scangate
# zsh completion for scangate. Load it with: source <(scangate completion zsh)
_scangate() {
  local state line
  local -a names=(
${top.join('\n')}
  )
  _arguments -C '1:command:->name' '*::argument:->rest' '--help[Show help]' '--version[Show the version]'
  case $state in
    name) _describe -t commands command names ;;
    rest)
      case $words[1] in
${groups.map((group) => `        ${group}) _scangate_${group} ;;`).join('\n')}
${single.map((command) => `        ${command.path[0]}) ${argumentsOf(command)} ;;`).join('\n')}
      esac ;;
  esac
}
${groups.map((group) => groupFunction(group, commands)).join('\n')}
if [[ $funcstack[1] == _scangate ]]; then _scangate "$@"; else compdef _scangate scangate; fi
`
}

function groupFunction(group: string, commands: readonly CommandWord[]): string {
  const own = commands.filter(({ path }) => path.length > 1 && path[0] === group)
  return `_scangate_${group}() {
  local state line
  local -a names=(
${own.map(({ path, description }) => `    '${path[1]}:${escaped(description)}'`).join('\n')}
  )
  _arguments -C '1:command:->name' '*::argument:->rest' '--help[Show help]'
  case $state in
    name) _describe -t commands command names ;;
    rest)
      case $words[1] in
${own.map((command) => `        ${command.path[1]}) ${argumentsOf(command)} ;;`).join('\n')}
      esac ;;
  esac
}`
}

function argumentsOf({ argument, choices, flags }: CommandWord): string {
  // Without it zsh takes a given argument for a mistake and offers no flag behind it.
  const first =
    argument === undefined ? [] : [`'1:${argument}:${choices.length === 0 ? ' ' : `(${choices.join(' ')})`}'`]
  const parts = ['_arguments', ...first, ...flags.map((flag) => `'${specification(flag)}'`)]
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
