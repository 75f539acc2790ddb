import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readText } from '../../../options/readers.ts'
import type { TokenRow } from '../../../sources/fortify/schema.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { nearest, nearnessOf } from '../../../sources/fortify/token-life.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, loginOptions, loginSettings, ownSwitch } from './account.ts'
import { byFlagOnly } from './by-flag-only.ts'
import { loginIn, runFortifyQuery } from './fortify-query.ts'
import { limitOptions } from './limit-options.ts'
import { dayOf, daysText, endDay, endOf, endSaying, limitText, nothing, tokenJson } from './token-texts.ts'

const own = {
  all_users: ownSwitch('all_users', message('flag_fortify_all_users')),
  type: option('type', readText, {
    group: 'common',
    placeholder: 'type',
    ...saidHelp(message('flag_fortify_type_filter')),
  }),
  ...limitOptions,
}

/** `scangate fortify token list`: tokens with their ends; judged only where a limit is given. */
export const list: CliCommand = {
  path: ['fortify', 'token', 'list'],
  source: fortify,
  summary: message('fortify_list_summary'),
  description: message('fortify_list_description'),
  options: loginOptions,
  own,
  settings: loginSettings,
  examples: [
    {
      text: message('fortify_list_example'),
      line: 'scangate fortify token list --warn 14d --fail 3d',
    },
    {
      text: message('fortify_list_example_json'),
      line: "scangate fortify token list --all-users --type CIToken --format json | jq -r '.tokens[].id'",
    },
  ],
  ends: 'answers',
  exits: { ...answerExits, 2: message('exit_fortify_2_list') },
  run: (invocation) =>
    runFortifyQuery(byFlagOnly(invocation, 'type'), { ...loginOptions, ...own }, async ({ api, values }) => {
      const login = loginIn(values)
      const { signal } = invocation.surroundings
      const { serverTime, value } = await api.tokens(login, { signal })
      const now = serverTime ?? invocation.surroundings.clock.now()
      const shown = value
        .filter((row) => values.all_users || isOf(row, login.user))
        .filter(({ type }) => values.type === undefined || type === values.type)
        .sort((one, other) => (one.terminalDate ?? Infinity) - (other.terminalDate ?? Infinity))
      const near = nearest(shown.map((row) => sayNearness(row, now, values, invocation)))
      return {
        ...(near === 'fail' && { outcome: 'failed' as const }),
        json: { tokens: shown.map((row) => tokenJson(row, now)) },
        print: () =>
          shown.length === 0
            ? invocation.printer.line([message('fortify_list_none')])
            : printTokens(shown, now, invocation),
      }
    }),
}

/** SSC tells users apart without regard to capitals; a token that names nobody is shown rather than hidden. */
function isOf({ username }: TokenRow, user: string): boolean {
  return username == null || username.toLowerCase() === user.toLowerCase()
}

function sayNearness(
  row: TokenRow,
  now: number,
  limits: Parameters<typeof nearnessOf>[2],
  { progress: { log } }: Invocation,
) {
  const near = nearnessOf(endOf(row), now, limits)
  if (near === 'fail') log.error(endSaying(row, now))
  if (near === 'warn') log.warning(endSaying(row, now))
  return near
}

function printTokens(
  rows: readonly TokenRow[],
  now: number,
  { catalogue, printer }: Invocation,
): Promise<void> {
  return printer.table(
    [
      message('fortify_column_id'),
      message('fortify_column_owner'),
      message('fortify_column_type'),
      message('fortify_column_created'),
      message('fortify_column_expires'),
      message('fortify_column_days_left'),
      message('fortify_column_uses_left'),
    ],
    rows.map((row) => [
      row.id,
      row.username ?? nothing,
      row.type,
      row.creationDate == null ? nothing : dayOf(row.creationDate),
      endDay(endOf(row), catalogue),
      daysText(endOf(row), now, catalogue),
      limitText(row.remainingUsages, catalogue),
    ]),
  )
}
