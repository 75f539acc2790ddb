import type { RunIdentity } from '../gate/assemble-report.ts'
import type { ReportLayout } from '../gate/layout.ts'
import type { GateReport, PolicyEntry } from '../gate/report.ts'
import type { Secret } from '../kernel/secret.ts'
import type { Language, WordsIn } from '../messages/catalogues.ts'
import type { Message } from '../messages/message.ts'
import type { CommonValues } from '../options/common.ts'
import type { GivenOptions } from '../options/definition.ts'
import type { OptionTable } from '../options/table.ts'
import type { VariableRules } from '../options/variables.ts'
import type { LineFiles, OptionFiles, Post, RunContext } from './run-context.ts'

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
  readonly wordsIn: WordsIn
  /** Loads the help in another language than English, which stands in the tables. */
  readonly helpIn: (language: Exclude<Language, 'en'>) => Promise<TranslatedHelp>
  /** What a terminal shows while it works; without it, that the service is being asked. */
  readonly phases?: Phases
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
