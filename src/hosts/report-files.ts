import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GateReport } from '../gate/report.ts'
import { wordsOf } from '../kernel/errors.ts'
import type { Language } from '../messages/catalogues.ts'
import { renderHtml } from '../report/html.ts'
import { renderJson } from '../report/json.ts'
import { renderJunit } from '../report/junit.ts'
import { renderMarkdownFile } from '../report/markdown.ts'

/** The files of a report folder, each with its renderer. */
const renderers = {
  'report.json': renderJson,
  'junit.xml': renderJunit,
  'report.md': renderMarkdownFile,
  'report.html': renderHtml,
} as const

/**
 * Writes every report into a folder, which is made where it is missing. One that fails hides no other.
 * Returns what could not be written, with the reason.
 */
export async function writeReports(
  report: GateReport,
  language: Language,
  folder: string,
): Promise<{ name: string; why: string }[]> {
  const failures: { name: string; why: string }[] = []
  for (const [name, render] of Object.entries(renderers)) {
    try {
      await writeAtomically(folder, name, render(report, language))
    } catch (error) {
      failures.push({ name: `${name} in ${folder}`, why: whyUnwritable(error, folder) })
    }
  }
  return failures
}

/** Says in words what can be put right; anything else as Node says it. */
function whyUnwritable(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no space is left'
  if (code === 'EROFS') return 'the file system is read-only'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${folder} is not a folder`
  return wordsOf(error)
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place.
 * Throws what the file system throws, after removing the new file.
 */
async function writeAtomically(folder: string, name: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${name}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, join(folder, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
