import type { GateReport, PolicyEntry, RunEvidence } from '../gate/report.ts'
import type { HttpClient } from '../http/client.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Random } from '../kernel/random.ts'
import type { Secret } from '../kernel/secret.ts'
import type { Secrets } from '../kernel/secrets.ts'
import type { Language } from '../messages/catalogues.ts'
import type { Message } from '../messages/message.ts'
import type { CommonValues } from '../options/common.ts'
import type { GivenOptions } from '../options/definition.ts'
import type { OptionTable } from '../options/table.ts'
import type { VariableRules } from '../options/variables.ts'

/** What an output of an action means, and what it is after a run. */
export interface OutputDefinition {
  /** A sentence in Markdown. */
  readonly help: string
  /** Its value; `undefined` where it is not known, which is empty text in the action. */
  readonly of: (report: GateReport) => unknown
}

/** Outputs by name, in the order of the documentation. */
export type OutputTable = Readonly<Record<string, OutputDefinition>>

/** What `action.yml` says of a source's action. */
export interface ActionDescription {
  /** The folder of its `action.yml` in the repository; `.` is the root. */
  readonly folder: string
  readonly name: string
  readonly description: string
  /** Whether the action has a post step. */
  readonly hasPost: boolean
}

/** Help of options and outputs in one language, by name. */
export interface TranslatedHelp {
  readonly optionHelp: Readonly<Record<string, string>>
  readonly outputHelp: Readonly<Record<string, string>>
}

/** What both kinds of source say of themselves. */
interface SourceBase {
  /** Its name everywhere: CLI group, `dist/NAME`, `source_NAME` among the messages. */
  readonly name: string
  readonly options: OptionTable
  readonly variables: VariableRules
  /** Options of which one, given in a higher place, replaces all of a lower one: several ways to name a thing. */
  readonly alternatives: readonly (readonly string[])[]
  readonly action: ActionDescription
  /** Loads the help in another language than English, which stands in the tables. */
  readonly helpIn: (language: Exclude<Language, 'en'>) => Promise<TranslatedHelp>
}

/** What is known of a run as soon as its options are read, so that one that never began can be reported. */
export interface RunIdentity {
  readonly subject: GateReport['subject']
  /** Whether the run would speak to a loopback API. */
  readonly simulated: boolean
  readonly facts: GateReport['facts']
}

/** What was read of a gate's options. */
export interface GateReading {
  /** Those values among the options of every gate that could be read. */
  readonly common: Partial<CommonValues>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  /** Every problem; while there is one, `run` must not be called. */
  readonly problems: readonly Message[]
  readonly identity: RunIdentity
  /** Runs the gate and returns its report, however it ends. Throws nothing but what nobody foresaw. */
  run(context: RunContext): Promise<GateReport>
}

/** A file that must be complete and is written item by item, so that memory holds none of it. */
export interface LineWriter {
  /**
   * Writes one item without secrets: an object to `.ndjson` as JSON on a line, a list of cells to `.csv` as a row.
   * Rejects where it can't be written.
   */
  write(item: unknown): Promise<void>
  /** Puts the file in its place. Nothing may be written afterwards. */
  close(): Promise<void>
}

/** What a run works with. Everything outside comes in here. */
export interface RunContext {
  readonly http: HttpClient
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  /** Aborts with an `AbortedError` when the run is told to stop. */
  readonly signal: AbortSignal
  /** Where secrets that come into being while we run are registered before anything is done with them. */
  readonly secrets: Pick<Secrets, 'add'>
  /**
   * Reads a regular file as UTF-8, within bounds; a relative path starts where the host says. Rejects with a Node
   * error or an `UnfitFileError`. Absent where the host reads no files.
   */
  readonly readFile?: (path: string) => Promise<string>
  /** Begins a file in the report folder; `undefined` where there is none. */
  readonly lines?: (name: string) => LineWriter | undefined
  /** Keeps a value for the post step; written at once, so that it survives our death. */
  readonly save: (name: string, value: string) => void
  /**
   * Hands on what a later job is to judge, by the report that names it. Throws when that job could not get it.
   */
  readonly handOver: (report: GateReport) => Promise<void>
  /** What must still be said when the process is ended at once; `undefined` takes it back. */
  readonly setLastWord: (said: Message | undefined) => void
  /** How often and how long to try to clean up once we were told to stop; milliseconds from that moment. */
  readonly patience: { readonly tries: number; readonly ms: number }
  readonly version: string
  readonly run: RunEvidence
}

/** What a post step works with. */
export interface PostContext {
  /** What the step saved under a name; empty where it saved nothing. */
  readonly saved: (name: string) => string
  /** A secret among the inputs; inputs may be missing after the job where an action is nested in another. */
  readonly secret: (input: string) => Secret | undefined
  /**
   * Opens the network with the `ca_file` that was saved, for as long as `ask` goes on. A file that is gone, which
   * a later step may have removed, is a warning.
   */
  readonly withNetwork: <R>(caFile: string | undefined, ask: (http: HttpClient) => Promise<R>) => Promise<R>
  readonly clock: Clock
  readonly log: Logger
}

/** What a post step does. Never throws. */
export type Post = (context: PostContext) => Promise<void>

/** A service whose answer can be judged. */
export interface GateSource extends SourceBase {
  readonly kind: 'gate'
  /** Its own outputs; `outcome`, `reason` and `report_dir` are every gate's. */
  readonly outputs: OutputTable
  /** Reads the options and how they go together. Finds all problems, sends nothing. */
  read(given: GivenOptions): GateReading
  readonly post?: Post
}

/** What became of asking for a credential. */
export interface Issued {
  readonly outcome: GateReport['outcome']
  readonly conclusion: GateReport['conclusion']
  readonly exitCode: number
  readonly reason: Message
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  /** By output name. Secrets among them were registered before. */
  readonly outputs: Readonly<Record<string, string>>
  /** Variables for the rest of the job. */
  readonly environment: Readonly<Record<string, string>>
}

/** What was read of a credential's options. */
export interface CredentialReading {
  readonly common: Partial<Pick<CommonValues, 'language' | 'ca_file' | 'on_missing_secrets'>>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  readonly problems: readonly Message[]
  /** Asks for the credential. What it throws is an ending like any other error's. */
  issue(context: RunContext): Promise<Issued>
}

/** A service that gives out something which lives as long as the job. */
export interface CredentialSource extends SourceBase {
  readonly kind: 'credential'
  /** What its outputs mean, `outcome` and `reason` aside. */
  readonly outputs: Readonly<Record<string, { readonly help: string }>>
  read(given: GivenOptions): CredentialReading
  readonly post: Post
}

/** A source of either kind: hosts, generated pages, builds and tests know it by this alone. */
export type Source = GateSource | CredentialSource
