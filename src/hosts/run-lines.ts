import type { Logger } from '../kernel/logger.ts'
import type { Redact } from '../kernel/redact.ts'
import { message } from '../messages/message.ts'
import type { LineFiles, RunContext } from '../sources/run-context.ts'
import { type LineFile, openLineFile } from './line-file.ts'
import { whyUnwritable } from './report-folder.ts'

/** What a run's files of lines need. */
export interface RunLinesSettings {
  /** The absolute path of the report folder, `''` where there is none. */
  readonly folder: string
  /** The files that the source may write. */
  readonly lineFiles: LineFiles
  readonly redact: Redact
  readonly log: Logger
  /** Holds what removes a file that is not complete, for a process that is ended at once. */
  readonly lastActs: Set<() => unknown>
}

/** A run's files of lines. */
export interface RunLines {
  readonly lines: RunContext['lines']
  /** Removes every file that was not closed. */
  discard(): Promise<void>
}

/** Gives a run its files of lines. One that can't be written is said once and changes no outcome. */
export function runLines({ folder, lastActs, lineFiles, log, redact }: RunLinesSettings): RunLines {
  const open = new Set<LineFile>()
  const forget = (file: LineFile) => {
    open.delete(file)
    lastActs.delete(file.discardNow)
  }
  return {
    lines: (name) => {
      const format = Object.hasOwn(lineFiles, name) ? lineFiles[name] : undefined
      if (format === undefined) throw new Error(`${name} is none of the source's files of lines.`)
      if (folder === '') return undefined
      const file = openLineFile({ folder, name, format, redact })
      lastActs.add(file.discardNow)
      open.add(file)
      let isLost = false
      const attempt = async (act: () => Promise<void>) => {
        if (isLost) return
        try {
          await act()
        } catch (error) {
          if (isLost) return
          isLost = true
          log.warning(message('file_not_written', { file: name, folder, why: whyUnwritable(error, folder) }))
          await file.discard()
        }
      }
      return {
        write: (item) => attempt(() => file.write(item)),
        close: async () => {
          await attempt(file.close)
          forget(file)
        },
      }
    },
    discard: async () => {
      await Promise.all([...open].map((file) => file.discard()))
      for (const file of open) forget(file)
    },
  }
}
