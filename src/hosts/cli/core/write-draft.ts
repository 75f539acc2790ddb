import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError, wordsOf } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { type IgnoreDraft, ignoreFileText } from '../../../options/ignore-draft.ts'
import type { IgnoreTerms } from '../../../options/ignore-file.ts'

/** A file that was written, by its absolute path. */
export interface WrittenDraft {
  readonly path: string
  readonly entries: number
}

/**
 * Writes a first ignore file, which ignores nothing until somebody has put in why and who approved it. An existing
 * file stays as it is. Throws a `ConfigurationError` where it can't be written.
 */
export async function writeDraft(
  drafts: readonly IgnoreDraft[],
  folder: string,
  given: string,
  terms?: IgnoreTerms,
): Promise<WrittenDraft> {
  const path = resolve(folder, given)
  const shown = cleanLine(given, 200)
  try {
    await writeFile(path, ignoreFileText(drafts, terms), { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? message('file_exists') : wordsOf(error)
    throw new ConfigurationError([message('problem_file', { input: 'write_ignore_file', given: shown, why })])
  }
  return { path, entries: drafts.length }
}
