import { ConfigurationError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { timeText } from '../../../report/amounts.ts'
import { collectResults } from '../../../sources/nhn/collect.ts'
import { createLatestResults, resultOf } from '../../../sources/nhn/latest.ts'
import { readNhnOptions } from '../../../sources/nhn/read-options.ts'
import type { DetailItem } from '../../../sources/nhn/schema.ts'
import { createSelection } from '../../../sources/nhn/selection.ts'
import { createSession, type Session } from '../../../sources/nhn/session.ts'
import { type Answer, answer } from '../core/answer.ts'
import type { Call } from '../core/call.ts'
import { runContext } from '../core/gate.ts'
import type { listOptions, showOptions } from './commands.ts'

/** Lists the latest results. Loaded when it is called: it needs more than the names of commands do. */
export function listInspections(call: Call, options: typeof listOptions): Promise<number> {
  return answer(call, options, ({ http }) =>
    withSession(call, http, {}, async (session) => {
      const { api, clock, log, options: wishes } = session
      const latest = createLatestResults()
      const selection = createSelection(wishes)
      const doubts: Message[] = []
      const now = clock.now()
      await collectResults({
        api,
        log,
        options: wishes,
        from: wishes.from ?? now - wishes.lookback,
        to: Math.min(wishes.to ?? now, now),
        take: (row, region) => {
          const result = resultOf(row, region)
          if (result === undefined) doubts.push(message('nhn_doubt_unnamed', { region }))
          else if (selection.includes(result)) latest.take(result)
        },
        doubt: (doubt) => doubts.push(doubt),
      })
      for (const doubt of doubts) log.warning(doubt)
      const results = latest.all()
      return {
        json: {
          whole: doubts.length === 0,
          inspections: results.map((one) => ({
            number: one.usageStasNo ?? null,
            region: one.region,
            instance: one.instanceName,
            os: one.os ?? null,
            criteria: one.bss,
            kind: one.kind,
            execution_time: one.executionTime ?? null,
            check_count: one.checkCount ?? null,
            weak_count: one.weakCount ?? null,
            high_count: one.level3WeakCount ?? null,
            medium_count: one.level2WeakCount ?? null,
            low_count: one.level1WeakCount ?? null,
          })),
        },
        print: () => {
          if (results.length === 0) return call.printer.line([message('nhn_inspections_none')])
          const number = (value: number | undefined) => (value === undefined ? '–' : String(value))
          return call.printer.table(
            [
              message('nhn_column_number'),
              message('nhn_column_region'),
              message('nhn_column_instance'),
              message('nhn_column_criteria'),
              message('nhn_column_inspected'),
              message('fact_high_count'),
              message('fact_medium_count'),
              message('fact_low_count'),
            ],
            results.map((one) => [
              one.usageStasNo ?? '–',
              one.region,
              one.instanceName,
              one.bss,
              timeText(one.executionTime ?? '–'),
              number(one.level3WeakCount),
              number(one.level2WeakCount),
              number(one.level1WeakCount),
            ]),
          )
        },
      }
    }),
  )
}

/** Shows one result with its items, the weak ones first. */
export function showInspection(call: Call, options: typeof showOptions): Promise<number> {
  return answer(call, options, ({ http, values: { number } }) =>
    // A result has its number in all regions alike, so none need be named.
    withSession(call, http, { region: { text: 'KR1', from: 'default' } }, async ({ api }) => {
      const items = await api.items(number)
      if (items === undefined) throw new ConfigurationError([message('nhn_problem_number', { number })])
      const isWeak = ({ resultCode }: DetailItem) => resultCode === 'X'
      const sorted = [...items.filter(isWeak), ...items.filter((item) => !isWeak(item))]
      return {
        json: {
          number,
          items: sorted.map((item) => ({
            id: item.resultId ?? null,
            category: item.categoryName ?? null,
            title: item.itemName ?? null,
            level: item.weakLevel ?? null,
            code: item.resultCode ?? null,
            fix: item.manageMethod ?? null,
          })),
        },
        print: () =>
          call.printer.table(
            [
              message('nhn_column_item'),
              message('nhn_column_level'),
              message('column_result'),
              message('nhn_column_name'),
            ],
            sorted.map((item) => [
              item.resultId ?? '–',
              item.weakLevel ?? '–',
              codeWord(item, call),
              item.itemName ?? '–',
            ]),
          ),
      }
    }),
  )
}

function codeWord({ resultCode }: DetailItem, { catalogue }: Call): string {
  if (resultCode === 'X') return catalogue.nhn_word_weak()
  return resultCode === 'O' ? catalogue.nhn_word_good() : (resultCode ?? '–')
}

/** Asks with a token of its own, which is revoked however that ends. */
async function withSession(
  call: Call,
  http: Session['http'],
  besides: Call['given'],
  ask: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const options = readNhnOptions({ ...besides, ...call.given }).options()
  const session = createSession(options, { ...runContext(call), http })
  try {
    return await ask(session)
  } finally {
    const kept = await session.tokens.revoke()
    if (kept !== undefined) session.log.warning(kept)
  }
}
