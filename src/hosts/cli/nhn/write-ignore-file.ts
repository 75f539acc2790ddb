import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cleanLine } from '../../../kernel/clean-text.ts'
import { ConfigurationError, wordsOf } from '../../../kernel/errors.ts'
import { inOrder } from '../../../kernel/slots.ts'
import { message } from '../../../messages/message.ts'
import { type IgnoreDraft, ignoreFileText } from '../../../options/ignore-draft.ts'
import { isLevel, isWeak, levels } from '../../../sources/nhn/doubts.ts'
import { announcesWeakness } from '../../../sources/nhn/judged-result.ts'
import { readLatestResults } from '../../../sources/nhn/read-latest.ts'
import type { Session } from '../../../sources/nhn/session.ts'

/**
 * Writes a first ignore file: an entry for each weak item of each instance, which ignores nothing until somebody
 * has put in why and who approved it. An existing file stays as it is. Returns how many entries it has; throws a
 * `ConfigurationError` where it can't be written.
 */
export async function writeIgnoreFile(
  session: Session,
  folder: string,
  given: string,
): Promise<{ readonly path: string; readonly entries: number }> {
  const drafts = await draftsOf(session)
  const path = resolve(folder, given)
  const shown = cleanLine(given, 200)
  try {
    await writeFile(path, ignoreFileText(drafts), { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? message('file_exists') : wordsOf(error)
    throw new ConfigurationError([message('problem_file', { input: 'write_ignore_file', given: shown, why })])
  }
  return { path, entries: drafts.length }
}

async function draftsOf({ api, clock, log, options }: Session): Promise<IgnoreDraft[]> {
  const now = clock.now()
  const { doubts, results } = await readLatestResults({
    api,
    log,
    options,
    from: options.from ?? now - options.lookback,
    to: Math.min(options.to ?? now, now),
  })
  for (const doubt of doubts) log.warning(doubt)
  const drafts = new Map<string, IgnoreDraft>()
  await inOrder(
    results.filter(announcesWeakness),
    options.concurrency,
    async ({ usageStasNo: number }) => (number === undefined ? [] : ((await api.items(number)) ?? [])),
    async (items, { instanceName: instance }) => {
      for (const item of items.filter(isWeak)) {
        const { itemName: title = '', resultId: id = '', weakLevel } = item
        const level = isLevel(weakLevel) ? levels[weakLevel] : '?'
        drafts.set(JSON.stringify([id, instance]), { id, instance, note: `${level}: ${title}` })
      }
    },
  )
  return [...drafts.values()]
}
