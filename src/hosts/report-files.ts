import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sarifName } from '../gate/has-sarif.ts'
import type { GateReport } from '../gate/report.ts'
import type { Spoken } from '../messages/catalogues.ts'
import type { Message } from '../messages/message.ts'
import { renderHtml } from '../report/html/html.ts'
import { renderJson } from '../report/json.ts'
import { renderJunit } from '../report/junit/junit.ts'
import { renderMarkdownFile } from '../report/markdown/markdown.ts'
import { renderSarif } from '../report/sarif/sarif.ts'
import { reportNames, temporaryFile, whyUnwritable } from './report-folder.ts'

type FileName = (typeof reportNames)[number] | typeof sarifName

/** What each file holds; `null` where a report has no such file. */
const renderers: Readonly<Record<FileName, (...of: Parameters<typeof renderJson>) => string | null>> = {
  'report.json': renderJson,
  'junit.xml': renderJunit,
  'report.md': renderMarkdownFile,
  'report.html': renderHtml,
  [sarifName]: renderSarif,
}

/** A report file that could not be written, and why. */
export interface UnwrittenFile {
  readonly file: string
  readonly folder: string
  readonly why: Message | string
}

/**
 * Writes every report into a folder, which is made where it is missing. One that fails hides no other.
 * Returns what could not be written, with the reason.
 */
export async function writeReports(
  report: GateReport,
  words: Spoken,
  folder: string,
): Promise<UnwrittenFile[]> {
  const failures: UnwrittenFile[] = []
  for (const name of [...reportNames, sarifName] as const) {
    try {
      const content = renderers[name](report, words)
      if (content !== null) await writeAtomically(folder, name, content)
    } catch (error) {
      failures.push({ file: name, folder, why: whyUnwritable(error, folder) })
    }
  }
  return failures
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place.
 * Throws what the file system throws, after removing the new file.
 */
async function writeAtomically(folder: string, name: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = temporaryFile(folder, name)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, join(folder, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
