import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError, wordsOf } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { type IgnoreDraft, ignoreFileText } from '../../../options/ignore-draft.ts'
import type { IgnoreTerms } from '../../../options/ignore-file.ts'
import { readText } from '../../../options/readers.ts'
import { saidHelp } from '../places/cli-options.ts'
import type { CliCommand } from './command.ts'
import type { Invocation } from './invocation.ts'
import type { QueryResult } from './query.ts'

/** The flag that asks for a first ignore file. */
export const writeIgnoreFile = {
  write_ignore_file: option('write_ignore_file', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_write_ignore_file')),
  }),
}

/** A gate's command that, with `--write-ignore-file`, writes what there is as a first ignore file and judges nothing. */
export function orFirstIgnoreFile(
  gate: CliCommand,
  writeFirstFile: (invocation: Invocation) => Promise<number>,
): CliCommand {
  return {
    ...gate,
    own: writeIgnoreFile,
    run: (invocation) =>
      'write_ignore_file' in invocation.given ? writeFirstFile(invocation) : gate.run(invocation),
  }
}

/**
 * Writes a first ignore file into the folder that the command was started in, which ignores nothing until somebody has put in why and who approved it. An existing
 * file stays as it is. Throws a `ConfigurationError` where it can't be written.
 */
export async function writeDraft(
  { printer, surroundings }: Pick<Invocation, 'printer' | 'surroundings'>,
  drafts: readonly IgnoreDraft[],
  given = '',
  terms?: IgnoreTerms,
): Promise<QueryResult> {
  const path = resolve(surroundings.folder, given)
  const shown = cleanLine(given, 200)
  try {
    await writeFile(path, ignoreFileText(drafts, terms), { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? message('file_exists') : wordsOf(error)
    throw new ConfigurationError([message('problem_file', { input: 'write_ignore_file', given: shown, why })])
  }
  const entries = drafts.length
  return {
    json: { file: path, entries },
    print: () => printer.line([message('ignore_file_written', { path, entries })]),
  }
}
