import type { RunIdentity } from '../gate/assemble-report.ts'
import type { ReportLayout } from '../gate/layout.ts'
import type { GateReport, PolicyEntry, RunEvidence } from '../gate/report.ts'
import type { HttpClient } from '../http/client.ts'
import type { Probe } from '../http/probe.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Random } from '../kernel/random.ts'
import type { Secret } from '../kernel/secret.ts'
import type { Secrets } from '../kernel/secrets.ts'
import type { Language } from '../messages/catalogues.ts'
import type { Catalogue, Message } from '../messages/message.ts'
import type { CommonValues } from '../options/common.ts'
import type { GivenOptions } from '../options/definition.ts'
import type { OptionTable } from '../options/table.ts'
import type { VariableRules } from '../options/variables.ts'

/** What an output of an action means, and what it is after a run. */
export interface OutputDefinition {
  /** A sentence in Markdown. */
  readonly help: string
  /**
   * Its value; `undefined` where it is not known, which is empty text in the action. `reportDir` is the absolute path of
   * the report folder, `''` where there is none.
   */
  readonly of: (report: GateReport, reportDir: string) => unknown
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

/** A part of a run, as a person who watches wants to know it. */
export interface Phase {
  /** The same for every line of the log that belongs to it. */
  readonly name: string
  /** Says it; `elapsed` is how long it has lasted, as options are written (`1m30s`). */
  readonly say: (elapsed: string) => Message
}

/** How the lines of a run's log become phases for a terminal that shows one line. */
export interface Phases {
  /** What is said before the first of them. */
  readonly first: Message
  /** The phase that a line begins or goes on with; `undefined` where it says nothing of that. */
  readonly begunBy: (line: Message) => Phase | undefined
  /** Whether a line says only that a phase goes on, which the terminal shows by itself. */
  readonly isSignOfLife: (line: Message) => boolean
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
  /**
   * Loads what it may say while it runs, besides what every source says. English is needed by every run, so it is
   * part of the descriptor.
   */
  readonly wordsIn: (language: Language) => Partial<Catalogue> | Promise<Partial<Catalogue>>
  /** Loads the help in another language than English, which stands in the tables. */
  readonly helpIn: (language: Exclude<Language, 'en'>) => Promise<TranslatedHelp>
  /** What a terminal shows while it works; without it, that the service is being asked. */
  readonly phases?: Phases
  /** What to look at when the service refuses the key, where its refusal does not say so itself. */
  readonly refusedKey?: Message
}

/** How a source reads the files that its options name. */
export interface OptionFiles {
  /**
   * Reads a regular file as UTF-8, up to so many characters, or 1 MiB of them; a relative path starts where the host
   * says. Rejects with a Node error or an `UnfitFileError`.
   */
  readonly readFile: (path: string, longest?: number) => Promise<string>
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What was read of a gate's options. */
export interface GateReading {
  /** Those values among the options of every gate that could be read. */
  readonly common: Partial<CommonValues>
  readonly policy: Readonly<Record<string, PolicyEntry>>
  /** Every problem; while there is one, `run` must not be called. */
  readonly problems: readonly Message[]
  readonly identity: RunIdentity
  /**
   * Finds what is wrong with the files that the options name, however many options are bad, and sends nothing. Absent
   * where none is read before the run.
   */
  readonly fileProblems?: (files: OptionFiles) => Promise<readonly Message[]>
  /** Runs the gate and returns its report, however it ends. Throws nothing but what nobody foresaw. */
  run(context: RunContext): Promise<GateReport>
}

/** How a file of lines is written: one JSON value a line, or a table with a fixed head. Both are UTF-8. */
export type LineFormat =
  | { readonly format: 'ndjson' }
  | {
      readonly format: 'csv'
      /** The names of the columns, in their order: the head, and the properties of each item. */
      readonly columns: readonly string[]
      /** Whether the file begins with a byte order mark, without which Excel takes UTF-8 for something else. */
      readonly bom: boolean
    }

/** Files of lines by name, as they stand in the report folder. */
export type LineFiles = Readonly<Record<string, LineFormat>>

/**
 * A file that must be complete, written item by item. It stands under its name once it is closed; one that is
 * not closed when the run ends is removed. What can't be written is a warning of the host's: nothing here rejects.
 */
export interface LineWriter {
  /**
   * Writes one item, without secrets, as one line. Resolves when there is room for the next: whoever waits for it
   * needs no memory for what was written before.
   */
  write(item: Readonly<Record<string, unknown>>): Promise<void>
  /** Ends the file, which is complete. */
  close(): Promise<void>
}

/** A file that a pattern names. */
export interface FoundFile {
  /** Its path as people are shown it, with `/` between folders. */
  readonly path: string
  /** Its real path, which tells whether two are the same. */
  readonly real: string
  /** How long it was when it was found. */
  readonly bytes: number
}

/** What a pattern finds, in the order of the paths, and where nobody could look. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Folders and files that are there and can't be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly why: Message }[]
}

/** The files of this machine, for a gate that judges reports. */
export interface ReportFiles {
  /**
   * Finds files by a path or a pattern (`*` and `?` within a name, `**` for any folders). Of a folder it finds every
   * `report.json` below. What lies in the run's own report folder is never found. Rejects with the reason of the
   * run's signal.
   */
  find(pattern: string): Promise<FoundFiles>
  /** Reads a file that was found. Rejects with a Node error or, past so many characters, an `UnfitFileError`. */
  read(file: FoundFile, bounds: { readonly longest: number }): Promise<string>
}

/** What a run works with. Everything outside comes in here. */
export interface RunContext {
  readonly http: HttpClient
  /** Opens a probe over the same network, for a source that judges a server itself. */
  readonly openProbe: () => Promise<Probe>
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  /** Aborts with an `AbortedError` when the run is told to stop. */
  readonly signal: AbortSignal
  /** Where secrets that come into being while we run are registered before anything is done with them. */
  readonly secrets: Pick<Secrets, 'add'>
  readonly readFile: OptionFiles['readFile']
  /** The files of this machine, where the source judges reports (`judgesReports`), and for no other. */
  readonly reportFiles?: ReportFiles
  /** Keeps a value for the post step; written at once, so that it survives our death. */
  readonly save: (name: string, value: string) => void
  /**
   * Hands on what a later job is to judge, by the report that names it. Throws when that job could not get it.
   */
  readonly handOver: (report: GateReport) => Promise<void>
  /**
   * Begins a file of lines in the report folder, one of the source's `lineFiles`; `undefined` where no report
   * folder is wanted. Throws on any other name: nobody would remove what an earlier run left under it.
   */
  readonly lines: (name: string) => LineWriter | undefined
  /** What must still be said when the process is ended at once; `undefined` takes it back. */
  readonly setLastWord: (said: Message | undefined) => void
  /** How often and how long to try to clean up once we were told to stop; milliseconds from that moment. */
  readonly patience: { readonly tries: number; readonly ms: number }
  readonly version: string
  readonly run: RunEvidence
}

/** What a post step works with. It speaks the language of its step. */
export interface PostContext {
  /** What the step saved under a name; empty where it saved nothing. */
  readonly saved: (name: string) => string
  /** A secret that the step saved under a name; from here on it is hidden like every other. */
  readonly savedSecret: (name: string) => Secret | undefined
  /** A secret among the inputs; inputs may be missing after the job where an action is nested in another. */
  readonly secret: (input: string) => Secret | undefined
  /** Where secrets that are made of others are registered before anything is done with them. */
  readonly secrets: Pick<Secrets, 'add'>
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
  /** How its reports are shown. */
  readonly layout: ReportLayout
  /** Files of lines that it may write into the report folder. */
  readonly lineFiles?: LineFiles
  /**
   * Whether it judges the reports of gates and speaks to no service. Its report folder must then hold nobody else's
   * report, which would be removed before it was read.
   */
  readonly judgesReports?: true
  /** Reads the options and how they go together. Finds all problems, sends nothing. */
  read(given: GivenOptions): GateReading
  readonly post?: Post
}

/** What was issued, when asking for a credential went well. */
export type IssuedCredential = Pick<Issued, 'reason' | 'outputs' | 'environment'>

/** What became of asking for a credential. */
export interface Issued {
  readonly outcome: GateReport['outcome']
  readonly conclusion: GateReport['conclusion']
  readonly exitCode: number
  readonly reason: Message
  readonly problems: readonly Message[]
  /** By output name. What is no `Secret` is cleaned of secrets before it is written. */
  readonly outputs: Readonly<Record<string, string | Secret>>
  /** Variables for the rest of the job, by name; the same holds for them. */
  readonly environment: Readonly<Record<string, string | Secret>>
}

/** What asking for a credential works with. */
export type IssueContext = Omit<RunContext, 'handOver' | 'lines' | 'openProbe' | 'readFile' | 'reportFiles'>

/** What was read of a credential's options. */
export interface CredentialReading {
  readonly common: Partial<Pick<CommonValues, 'language' | 'ca_file' | 'on_missing_secrets'>>
  /** Every problem; while there is one, `issue` must not be called. */
  readonly problems: readonly Message[]
  /**
   * Asks for the credential. What it throws is an ending like any other error's; warnings go to the log. Told to
   * stop, it takes back what it made, for which `patience` is left; no host hands on what it returns then.
   */
  issue(context: IssueContext): Promise<IssuedCredential>
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
