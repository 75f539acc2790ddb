import { message } from '../../../messages/message.ts'
import { pickOptions } from '../../../options/table.ts'
import { timeText } from '../../../report/amounts.ts'
import type { Result } from '../../../sources/nhn/latest.ts'
import { nhnOptions } from '../../../sources/nhn/options.ts'
import type { Session } from '../../../sources/nhn/session.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import type { CliCommand } from '../core/command.ts'
import { accountOptions, answerExits, nhnSettings } from './account.ts'
import { runNhnQuery } from './nhn-query.ts'

const options = {
  ...accountOptions,
  ...pickOptions(nhnOptions, 'region', 'criteria', 'os', 'instances', 'from', 'to', 'lookback', 'max_age'),
}

/** `scangate nhn inspections`: the latest results, without judging them. */
export const inspections: CliCommand = {
  path: ['nhn', 'inspections'],
  source: nhn,
  summary: message('nhn_inspections_summary'),
  description: message('nhn_inspections_description'),
  options,
  own: {},
  settings: nhnSettings,
  examples: [
    { text: message('nhn_inspections_example'), line: 'scangate nhn inspections --region KR1' },
    {
      text: message('nhn_inspections_example_json'),
      line: "scangate nhn inspections --region KR1 --format json | jq -r '.inspections[] | select(.high_count > 0).instance'",
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runNhnQuery(invocation, options, async ({ session }) => {
      const { doubts, results } = await readLatest(session)
      for (const doubt of doubts) session.log.warning(doubt)
      const { printer } = invocation
      return {
        json: { whole: doubts.length === 0, inspections: results.map(inspectionJson) },
        print: () =>
          results.length === 0
            ? printer.line([message('nhn_inspections_none')])
            : printer.table(
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
                results.map(inspectionRow),
              ),
      }
    }),
}

async function readLatest({ api, clock, log, options: wishes }: Session) {
  const { readLatestResults } = await import('../../../sources/nhn/read-latest.ts')
  const now = clock.now()
  const period = { from: wishes.from ?? now - wishes.lookback, to: Math.min(wishes.to ?? now, now) }
  return readLatestResults({ api, log, options: wishes, ...period })
}

function inspectionJson(one: Result): object {
  return {
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
  }
}

function inspectionRow(one: Result): string[] {
  const number = (value: number | undefined) => (value === undefined ? '–' : String(value))
  return [
    one.usageStasNo ?? '–',
    one.region,
    one.instanceName,
    one.bss,
    timeText(one.executionTime ?? '–'),
    number(one.level3WeakCount),
    number(one.level2WeakCount),
    number(one.level1WeakCount),
  ]
}
