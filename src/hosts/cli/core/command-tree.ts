import type { CliCommand } from './command.ts'

/** A word that stands for several commands, such as `vaddy`; the root is the program itself. */
export interface CommandGroup {
  /** The words after `scangate`; none for the root. */
  readonly path: readonly string[]
  /** What may follow, by the next word, in the order of the commands. */
  readonly children: ReadonlyMap<string, CommandGroup | CliCommand>
}

/** Whether a node is a group and no command. */
export function isGroup(node: CommandGroup | CliCommand): node is CommandGroup {
  return 'children' in node
}

/** Sorts commands into groups by their paths. Throws where one path is a command and a group, or twice there. */
export function commandTree(commands: readonly CliCommand[], path: readonly string[] = []): CommandGroup {
  const depth = path.length
  const byWord = new Map<string, CliCommand[]>()
  for (const command of commands) {
    const word = command.path[depth] ?? ''
    byWord.set(word, [...(byWord.get(word) ?? []), command])
  }
  const children = [...byWord].map(([word, own]): [string, CommandGroup | CliCommand] => {
    const [first] = own
    const isLeaf = own.some((command) => command.path.length === depth + 1)
    if (isLeaf && own.length > 1) throw new Error(`${[...path, word].join(' ')} is more than one command.`)
    return [word, first !== undefined && isLeaf ? first : commandTree(own, [...path, word])]
  })
  return { path, children: new Map(children) }
}

/** Every group below a group, the outer ones first. */
export function groupsBelow(group: CommandGroup): CommandGroup[] {
  return [...group.children.values()].filter(isGroup).flatMap((child) => [child, ...groupsBelow(child)])
}

/** Every command below a group, in order. */
export function commandsBelow(group: CommandGroup): CliCommand[] {
  return [...group.children.values()].flatMap((child) => (isGroup(child) ? commandsBelow(child) : [child]))
}
