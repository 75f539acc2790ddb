import { inOrder } from '../../../kernel/slots.ts'
import type { IgnoreDraft } from '../../../options/ignore-draft.ts'
import { isLevel, isWeak, levels } from '../../../sources/nhn/doubts.ts'
import { announcesWeakness } from '../../../sources/nhn/judged-result.ts'
import { readLatestResults } from '../../../sources/nhn/read-latest.ts'
import type { Session } from '../../../sources/nhn/session.ts'

/** One entry for each weak item of each instance. */
export async function draftsOf({ api, clock, log, options }: Session): Promise<IgnoreDraft[]> {
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
