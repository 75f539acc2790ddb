import { Command, CommanderError, Option } from 'commander'
import { version } from '../../../kernel/version.ts'
import { commands } from '../commands.ts'
import { painter, wantsColour } from '../terminal/colour.ts'
import { inertText } from '../terminal/printer.ts'
import { prepareCall } from './call.ts'
import { type CliCommand, offeredOptions } from './command.ts'
import { commanderOptions, readFlags, shownFlag } from './flags.ts'
import { addExamples, flagTerm, groupOf, helpSettings, optionHelp, settingsGroup } from './help.ts'
import { watchParent } from './parent.ts'
import type { Surroundings } from './surroundings.ts'

/** The exit code of a command line that can't be understood. */
const misused = 3
/** Longer lines are hard to read, however wide the terminal is; in characters. */
const widestHelp = 120

const quotedLine = (line: string) => inertText(line, (text) => text)

/** Commander quotes the word that it does not know, which may be a key. */
function withoutKeys(said: string): string {
  return said.replace(
    /'(.*)'/s,
    (_, word: string) => `'${word.startsWith('-') ? shownFlag(word) : shownWord(word)}'`,
  )
}

function shownWord(word: string): string {
  return /^[a-z]{1,20}(?:-[a-z]{1,20})?$/.test(word) ? word : '***'
}

/**
 * Runs a command line, given without the names of the program, and returns the exit code. It ends nothing by
 * itself and never throws what a user can cause.
 */
export async function runCli(words: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode = 0
  const program = createProgram(surroundings, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(asked(words), { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const hint = hintOn(error, words)
    if (hint !== undefined) surroundings.stderr.write(`${hint}\n`)
    return error.exitCode === 0 ? 0 : misused
  }
}

/** `help vaddy scan` is what people type who know git. */
function asked(words: readonly string[]): readonly string[] {
  const [first, ...others] = words
  return first === 'help' ? [...others, '--help'] : words
}

/** What commander does not guess: a command without its group, and a flag before the command. */
function hintOn({ code }: CommanderError, [first = '']: readonly string[]): string | undefined {
  if (code === 'commander.unknownOption') {
    return 'Flags stand behind the command, as in: scangate vaddy status --quiet'
  }
  const meant = commands.find(({ path }) => path.length > 1 && path.at(-1) === first)
  return code === 'commander.unknownCommand' && meant !== undefined
    ? `Is this meant: scangate ${meant.path.join(' ')}`
    : undefined
}

/** Builds commander's program from the commands' descriptions. */
export function createProgram(surroundings: Surroundings, onExitCode: (code: number) => void): Command {
  const { stdout, stderr, variables } = surroundings
  const program = new Command('scangate')
    .description(
      'Security gates for CI: wait for VAddy, scan once, and fail unless the answer is a clear pass.',
    )
    .version(version, '-V, --version', 'Show the version')
    .addHelpText('after', '\nBegin with: scangate demo. Then: scangate vaddy scan --help.')
  const vaddy = new Command('vaddy').description('Scan with VAddy, and use its WebAPI')
  const nhn = new Command('nhn').description('Judge the server inspections of NHN Cloud')
  program.addCommand(vaddy)
  program.addCommand(nhn)
  for (const described of commands) {
    const [group] = described.path
    const parent = group === 'vaddy' ? vaddy : group === 'nhn' ? nhn : program
    parent.addCommand(createCommand(described, surroundings, onExitCode))
  }
  for (const command of [program, ...program.commands, ...vaddy.commands, ...nhn.commands]) {
    command
      .exitOverride()
      .enablePositionalOptions()
      .helpCommand(false)
      .addHelpOption(helpFlag(command))
      .showHelpAfterError('See --help.')
      .configureHelp({ ...command.configureHelp(), ...helpSettings(wantsColour(stdout, variables)) })
      .configureOutput({
        writeOut: (text) => void stdout.write(text),
        writeErr: (text) => void stderr.write(text),
        outputError: (text, write) =>
          write(`${withoutKeys(text).trim().split('\n').map(quotedLine).join('\n')}\n`),
        getOutHelpWidth: () => Math.min(stdout.columns || 80, widestHelp),
        getErrHelpWidth: () => Math.min(stderr.columns || 80, widestHelp),
        getOutHasColors: () => wantsColour(stdout, variables),
        getErrHasColors: () => wantsColour(stderr, variables),
      })
  }
  return program
}

function helpFlag({ commands: subcommands }: Command): Option {
  const flag = new Option('-h, --help', 'Show this help')
  return subcommands.length === 0 ? flag.helpGroup(settingsGroup) : flag
}

function createCommand(
  described: CliCommand,
  surroundings: Surroundings,
  onExitCode: (code: number) => void,
): Command {
  const command = new Command(described.path.at(-1))
    .summary(described.summary)
    .description(described.description)
    .allowUnknownOption()
    .allowExcessArguments()
  const { argument } = described
  if (argument !== undefined) command.argument(`[${argument.shown}]`, argument.help)
  const table = offeredOptions(described)
  const terms = new Map<string, string>()
  const flags = commanderOptions(table, (option, name) => {
    const definition = table[name]
    if (definition === undefined) return
    option.description = optionHelp(described, name, definition)
    option.helpGroup(groupOf(described, name, definition))
    terms.set(option.name(), flagTerm(name, definition))
  })
  for (const flag of flags) command.addOption(flag)
  addExamples(command, described, painter(wantsColour(surroundings.stdout, surroundings.variables)))
  command.configureHelp({ optionTerm: (option) => terms.get(option.name()) ?? option.flags })
  command.action(async () => {
    // A simulator may well outlive the script that put it into the background.
    const watch = described.ends === 'runs' ? undefined : watchParent(surroundings)
    try {
      const watched = { ...surroundings, ...(watch !== undefined && { signal: watch.signal }) }
      const call = await prepareCall(
        described,
        readFlags(command, table, described.source),
        watched,
        commands,
      )
      onExitCode(await described.run(call))
    } finally {
      watch?.close()
    }
  })
  return command
}
