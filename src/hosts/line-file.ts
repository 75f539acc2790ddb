import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { redactItem } from '../gate/redact-report.ts'
import type { Redact } from '../kernel/redact.ts'
import { csvLine, ndjsonLine } from '../report/line.ts'
import type { LineFormat, LineWriter } from '../sources/run-context.ts'
import { temporaryFile } from './report-folder.ts'

/** How much is collected before it is written, in characters. */
const pieceLength = 65_536
const byteOrderMark = '\ufeff'

/** Where and how a file of lines is written. */
export interface LineFileSettings {
  /** The folder, which is made where it is missing. */
  readonly folder: string
  readonly name: string
  readonly format: LineFormat
  /** Takes out every secret that is known when a line is written. */
  readonly redact: Redact
}

type LineOf = (item: Parameters<LineWriter['write']>[0]) => string

/** A file of lines. Unlike the source's view of it, `write` and `close` reject with what the file system throws. */
export interface LineFile extends LineWriter {
  /** Removes what was written of a file that is not complete. Does nothing once it is closed. Never rejects. */
  discard(): Promise<void>
  /** The same at once, for a process that is about to end. Never throws. */
  discardNow(): void
}

/** Begins a file of lines under a temporary name in the same folder. */
export function openLineFile({ folder, format, name, redact }: LineFileSettings): LineFile {
  const temporary = temporaryFile(folder, name)
  const lineOf = lineWriter(format, redact)
  let waiting = headOf(format)
  let isOver = false
  let handle: FileHandle | undefined
  let written: Promise<void> = mkdir(folder, { recursive: true }).then(async () => {
    handle = await open(temporary, 'wx')
  })
  written.catch(() => {})

  const writeWaiting = () => {
    const piece = waiting
    waiting = ''
    written = written.then(() => handle?.writeFile(piece))
    // Whoever waits for it is told; nobody has to.
    written.catch(() => {})
  }
  const end = async () => {
    isOver = true
    const open = handle
    handle = undefined
    await open?.close()
  }
  const discard = async () => {
    if (isOver) return
    // What is under way ends first: a file that is open can't be removed everywhere.
    await written.catch(() => {})
    await remove()
  }
  const remove = async () => {
    await end().catch(() => {})
    await rm(temporary, { force: true }).catch(() => {})
  }
  return {
    write: async (item) => {
      if (isOver) throw new Error(`${name} was closed before its last line.`)
      waiting += lineOf(item)
      if (waiting.length >= pieceLength) writeWaiting()
      await written
    },
    close: async () => {
      if (isOver) throw new Error(`${name} was closed twice.`)
      writeWaiting()
      try {
        await written
        await end()
        await rename(temporary, join(folder, name))
      } catch (error) {
        await remove()
        throw error
      }
    },
    discard,
    discardNow: () => {
      if (isOver) return
      try {
        rmSync(temporary, { force: true })
      } catch {
        // There is no time left to do more.
      }
    },
  }
}

function headOf(format: LineFormat): string {
  if (format.format === 'ndjson') return ''
  return `${format.bom ? byteOrderMark : ''}${csvLine(format.columns)}`
}

/** Columns are ours and stay as they are; names of properties in JSON come from outside. */
function lineWriter(format: LineFormat, redact: Redact): LineOf {
  if (format.format === 'ndjson') return (item) => ndjsonLine(redactItem(item, redact))
  return (item) => csvLine(format.columns.map((column) => redactItem(item[column], redact)))
}
