import type { GateReport, RunEvidence } from '../gate/report.ts'
import type { HttpClient } from '../http/client.ts'
import type { Probe } from '../http/probe.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Logger } from '../kernel/logger.ts'
import type { Random } from '../kernel/random.ts'
import type { Secret } from '../kernel/secret.ts'
import type { Secrets } from '../kernel/secrets.ts'
import type { Message } from '../messages/message.ts'

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
