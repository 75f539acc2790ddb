import type { Redact } from '../../../kernel/redact.ts'
import type { Secret } from '../../../kernel/secret.ts'
import { createSecrets, type Secrets } from '../../../kernel/secrets.ts'
import type { Language } from '../../../messages/catalogues.ts'
import type { Catalogue, Message } from '../../../messages/message.ts'
import { commonOptions } from '../../../options/common.ts'
import type { GivenOptions } from '../../../options/definition.ts'
import { readOptions } from '../../../options/read.ts'
import type { SlackAppearance } from '../../../report/slack.ts'
import { loudness, type OutputFormat, secretFileName, settingsFor } from '../places/cli-options.ts'
import { readEnvFile } from '../places/env-file.ts'
import { readVariables } from '../places/environment.ts'
import { type Flags, flagOf } from '../places/flags.ts'
import { readKeyFile } from '../places/key-file.ts'
import { mergePlaces, type OptionPlace } from '../places/option-place.ts'
import { createPrinter, type Printer } from '../terminal/printer.ts'
import { createProgress, type Progress } from '../terminal/progress.ts'
import type { CliCommand } from './command.ts'
import { languageVariable } from './language.ts'
import { operandProblems, superfluousArguments } from './problems.ts'
import type { Program } from './program.ts'
import type { Surroundings } from './surroundings.ts'

/** The words that give no option, by the operand's name; a missing one has none. */
export type Operands = Readonly<Record<string, readonly string[]>>

/** One invocation of a command: what was given, and where to say what came of it. */
export interface Invocation {
  readonly command: CliCommand
  /** Every command there is, this one among them, and what they say. */
  readonly program: Program
  readonly surroundings: Surroundings
  /** The options that the command takes, from flags, environment and env file. */
  readonly given: GivenOptions
  readonly operands: Operands
  /** Everything behind `--`, untouched, where the command passes it on. */
  readonly rest: readonly string[]
  /** What is wrong with how the options were given. Their values are read later. */
  readonly problems: readonly Message[]
  /** How a Slack message is to look. */
  readonly appearance: SlackAppearance
  readonly format: OutputFormat
  readonly language: Language
  /** Whether more detail is wanted. */
  readonly verbose: boolean
  readonly catalogue: Catalogue
  readonly secrets: Secrets
  readonly redact: Redact
  readonly printer: Printer
  readonly progress: Progress
}

/** What a command line says, apart from what its values mean. */
export interface CommandLine {
  readonly command: CliCommand
  readonly flags: Flags
  readonly rest: readonly string[]
  readonly surroundings: Surroundings
  readonly program: Program
  /** The language to speak where the options name none. */
  readonly language: Language
}

const nothing: OptionPlace = { given: {}, problems: [], warnings: [], secrets: [], appearance: {} }
const settingsTable = { ...settingsFor(''), ...loudness }

/** The settings as a command has them: its formats may be others. */
function settingsOf({ settings }: CliCommand): typeof settingsTable {
  return { ...settingsTable, ...settings }
}

/**
 * Prepares an invocation: reads the env file, the environment and files with secrets, lays them over each other, and opens
 * the progress. Throws nothing that the user did: problems are collected.
 */
export async function prepareInvocation(line: CommandLine): Promise<Invocation> {
  const { command, flags, program, surroundings } = line
  const { values: settings, problems: badSettings } = readOptions(settingsOf(command), flags.given)
  const { source } = command
  const environment =
    source === undefined ? nothing : readVariables(source, surroundings.variables, 'environment')
  const envFile =
    settings.env_file === undefined || source === undefined
      ? nothing
      : await readEnvFile(settings.env_file, surroundings.folder, source)
  const files = await readSecretFiles(command, flags, surroundings)
  const byFlag: GivenOptions = { ...flags.given, ...givenByOperands(command, flags), ...files.given }
  const own = {
    language: { text: surroundings.variables[languageVariable] ?? '', from: 'environment' },
  } as const
  const table = { ...command.options, ...command.own }
  const places = [byFlag, environment.given, envFile.given, own].map((place) => pick(place, table))
  const merged = mergePlaces(places, source?.alternatives ?? [])
  const read = readOptions({ language: commonOptions.language }, 'language' in merged ? merged : {})
  const language = 'language' in merged ? (read.values.language ?? line.language) : line.language
  const catalogue = program.catalogueOf(language)
  const secrets = createSecrets([...files.secrets, ...environment.secrets, ...envFile.secrets])
  const { redact } = secrets
  const { quiet = false, verbose = false, format = 'text' } = settings
  const progress = await createProgress({
    ...surroundings,
    catalogue,
    redact,
    level: verbose ? 'verbose' : quiet ? 'quiet' : 'normal',
    ...(source?.phases && { phases: source.phases }),
  })
  for (const warning of [...environment.warnings, ...envFile.warnings]) progress.log.warning(warning)
  const operands = wordsOfOperands(command, flags)
  return {
    command,
    program,
    surroundings,
    given: merged,
    operands,
    rest: line.rest,
    problems: [
      ...flags.problems,
      ...superfluousArguments(command, flags),
      ...(flags.isUnclear ? [] : operandProblems(command, operands)),
      ...badSettings,
      ...files.problems,
      ...environment.problems,
      ...envFile.problems,
    ],
    appearance: { ...envFile.appearance, ...environment.appearance },
    format,
    language,
    verbose,
    catalogue,
    secrets,
    redact,
    printer: createPrinter({ ...surroundings, catalogue, redact }),
    progress,
  }
}

/** Reads every secret for which a file is named. */
async function readSecretFiles(
  { options, settings }: CliCommand,
  { given }: Flags,
  surroundings: Surroundings,
) {
  const found: Record<string, GivenOptions[string]> = {}
  const secrets: Secret[] = []
  const problems: Message[] = []
  for (const name of Object.keys(options)) {
    const setting = secretFileName(name)
    const file = given[setting]?.text.trim() ?? ''
    if (!(setting in settings) || file === '') continue
    const { key, problem } = await readKeyFile(flagOf(setting), file, surroundings)
    if (problem !== undefined) problems.push(problem)
    if (key === undefined) continue
    secrets.push(key)
    found[name] = { text: key.reveal(), from: 'flag' }
  }
  return { given: found, secrets, problems }
}

function givenByOperands({ operands = [] }: CliCommand, { operands: words }: Flags): GivenOptions {
  const given = operands.flatMap((operand, index) => {
    const given = words.slice(index, operand.variadic ? undefined : index + 1)
    const text = given.join('\n')
    return 'option' in operand && given.length > 0 ? [[operand.option, { text, from: 'flag' }] as const] : []
  })
  return Object.fromEntries(given)
}

function wordsOfOperands({ operands = [] }: CliCommand, { operands: words }: Flags): Operands {
  const named = operands.flatMap((operand, index) =>
    'name' in operand
      ? [[operand.name, words.slice(index, operand.variadic ? undefined : index + 1)] as const]
      : [],
  )
  return Object.fromEntries(named)
}

function pick(place: GivenOptions, table: CliCommand['options']): GivenOptions {
  return Object.fromEntries(Object.entries(place).filter(([name]) => name in table))
}
