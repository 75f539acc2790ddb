import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sarifName } from '../gate/has-sarif.ts'
import { wordsOf } from '../kernel/errors.ts'
import { type Message, message } from '../messages/message.ts'

/** The files of a report folder. */
export const reportNames = ['report.json', 'junit.xml', 'report.md', 'report.html'] as const

/** A folder for reports, as it was found. */
export interface ReportFolder {
  /** Its absolute path, or `''` where there is none or nothing can be written into it. */
  readonly path: string
  /** Why nothing can be written into it. */
  readonly problem: Message | undefined
}

/**
 * Makes a folder ready before anything is asked of a service: makes it where it is missing, removes the
 * reports of an earlier run, which would pass for this run's if this one is killed, and tries to write.
 * Files of other names than these and `lineFiles` are left alone. A relative path starts from `base`. Throws nothing.
 */
export async function prepareReportFolder(
  given: string | undefined,
  base: string,
  lineFiles: readonly string[] = [],
): Promise<ReportFolder> {
  if (given === undefined) return { path: '', problem: undefined }
  const path = resolve(base, given)
  const unusable = (why: Message | string): ReportFolder => ({
    path: '',
    problem: message('problem_folder', { input: 'report_dir', given, why }),
  })
  for (const name of [...reportNames, sarifName, ...lineFiles]) {
    try {
      await rm(join(path, name), { force: true })
    } catch (error) {
      const why = whyUnwritable(error, path)
      return unusable(isNoFolder(error) ? why : message('file_not_removed', { name, why }))
    }
  }
  const probe = temporaryFile(path, 'scangate')
  try {
    await mkdir(path, { recursive: true })
    await writeFile(probe, 'Can reports be written here?\n', { flag: 'wx' })
    await rm(probe)
    return { path, problem: undefined }
  } catch (error) {
    await rm(probe, { force: true }).catch(() => {})
    return unusable(whyUnwritable(error, path))
  }
}

/** A new name beside the reports, for a file that takes the place of one or goes again. */
export function temporaryFile(folder: string, name: string): string {
  return join(folder, `.${name}.${randomUUID()}.tmp`)
}

/** Says in words what can be put right; anything else as Node says it. */
export function whyUnwritable(error: unknown, folder: string): Message | string {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return message('file_no_space')
  if (code === 'EROFS') return message('file_read_only')
  if (code === 'EACCES' || code === 'EPERM') return message('file_denied')
  if (code === 'EEXIST' || isNoFolder(error)) return message('file_not_folder', { folder })
  if (code === 'EISDIR' || code === 'ERR_FS_EISDIR') return message('file_is_folder')
  return wordsOf(error)
}

function isNoFolder(error: unknown): boolean {
  return codeOf(error) === 'ENOTDIR'
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
