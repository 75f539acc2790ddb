import { AbortedError, AnswerError, ConfigurationError, GateError } from '../../../kernel/errors.ts'
import { readableTime } from '../../../kernel/iso-time.ts'
import { type Message, message } from '../../../messages/message.ts'
import type { TokenState } from '../../../sources/fortify/calls.ts'
import { daysLeft } from '../../../sources/fortify/dates.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { type EndLimits, nearnessOf } from '../../../sources/fortify/token-life.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import type { QueryResult } from '../core/query.ts'
import { answerExits, tokenOptions, tokenSettings } from './account.ts'
import { runFortifyQuery, tokenIn } from './fortify-query.ts'
import { limitOptions } from './limit-options.ts'
import { endOf, endSaying, tokenJson } from './token-texts.ts'

/** `scangate fortify token check`: the token in the environment, without a password. */
export const check: CliCommand = {
  path: ['fortify', 'token', 'check'],
  source: fortify,
  summary: message('fortify_check_summary'),
  description: message('fortify_check_description'),
  options: tokenOptions,
  own: limitOptions,
  settings: tokenSettings,
  examples: [
    { text: message('fortify_check_example'), line: 'scangate fortify token check --warn 14d --fail 3d' },
  ],
  ends: 'answers',
  exits: {
    ...answerExits,
    0: message('exit_fortify_0_check'),
    2: message('exit_fortify_2_check'),
    5: message('exit_fortify_5_check'),
  },
  run: (invocation) =>
    runFortifyQuery(invocation, { ...tokenOptions, ...limitOptions }, async ({ api, values }) => {
      const asked = api.stateOf(tokenIn(values), { signal: invocation.surroundings.signal })
      return judged(await asked.catch(sayDoubt), values, invocation)
    }),
}

/** What is no clear answer leaves open whether the token is valid, whoever gave it. */
function sayDoubt(error: unknown): never {
  const isOurs = error instanceof ConfigurationError || error instanceof AbortedError
  if (isOurs || !(error instanceof GateError)) throw error
  throw new AnswerError(message('fortify_token_doubtful', { why: error.detail }), false, { cause: error })
}

function judged(
  state: TokenState,
  limits: EndLimits,
  { printer, progress, surroundings }: Invocation,
): QueryResult {
  const says = (said: Message) => ({ print: () => printer.line([said]) })
  if (!state.isAlive) {
    progress.log.error(message('fortify_token_dead'))
    return { outcome: 'failed', json: { valid: false, token: null }, print: () => {} }
  }
  const { serverTime, token } = state
  if (token === undefined) {
    const said = message('fortify_check_end_unread')
    const json = { valid: true, token: null }
    if (limits.fail === undefined) return { json, ...says(said) }
    progress.log.error(message('fortify_token_end_wanted'))
    return { outcome: 'unreachable', json, ...says(said) }
  }
  const now = serverTime ?? surroundings.clock.now()
  const near = nearnessOf(endOf(token), now, limits)
  if (near === 'fail') progress.log.error(endSaying(token, now))
  if (near === 'warn') progress.log.warning(endSaying(token, now))
  const { id, terminalDate, type } = token
  const said =
    terminalDate == null
      ? message('fortify_check_no_end', { id, type })
      : message('fortify_check_valid', {
          id,
          type,
          end: readableTime(terminalDate),
          days: daysLeft(terminalDate, now),
        })
  return {
    ...(near === 'fail' && { outcome: 'failed' as const }),
    json: { valid: true, token: tokenJson(token, now) },
    ...says(said),
  }
}
