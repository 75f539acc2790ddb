import { ConfigurationError } from '../../../kernel/errors.ts'
import { readableTime } from '../../../kernel/iso-time.ts'
import { message } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { doubtsOfLifetime } from '../../../sources/fortify/lifetime.ts'
import { readLifetime } from '../../../sources/fortify/option-readers.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { CliCommand } from '../core/command.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, loginOptions, loginSettings } from './account.ts'
import { byFlagOnly } from './by-flag-only.ts'
import { loginIn, runFortifyQuery } from './fortify-query.ts'
import { unknownToken } from './token-end.ts'
import { readTokenId } from './token-id.ts'
import { endOf, endText, tokenJson } from './token-texts.ts'

const own = {
  id: requiredOption('id', readTokenId, {
    group: 'required',
    placeholder: 'id',
    ...saidHelp(message('fortify_the_token_id')),
  }),
  lifetime: requiredOption('lifetime', readLifetime, {
    group: 'required',
    placeholder: 'duration',
    ...saidHelp(message('flag_fortify_new_end')),
  }),
}

/** `scangate fortify token extend ID`: moves the end of a token. */
export const extend: CliCommand = {
  path: ['fortify', 'token', 'extend'],
  source: fortify,
  summary: message('fortify_extend_summary'),
  description: message('fortify_extend_description'),
  operands: [{ option: 'id', shown: 'ID', help: message('fortify_the_token_id') }],
  options: loginOptions,
  own,
  settings: loginSettings,
  examples: [
    { text: message('fortify_extend_example'), line: 'scangate fortify token extend 1963 --lifetime 90d' },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runFortifyQuery(
      byFlagOnly(byFlagOnly(invocation, 'lifetime'), 'id'),
      { ...loginOptions, ...own },
      async ({ api, values: { id, lifetime, ...values } }) => {
        const login = loginIn(values)
        const { catalogue, printer, progress, surroundings } = invocation
        const { clock, signal } = surroundings
        const found = await api.tokens(login, { signal })
        const token = found.value.find((row) => row.id === id)
        if (token === undefined) throw unknownToken(id)
        const now = found.serverTime ?? clock.now()
        const before = endOf(token)
        if (before !== 'never' && before <= now) {
          throw new ConfigurationError([message('fortify_problem_over', { id, end: readableTime(before) })])
        }
        const { serverTime, value } = await api.extendToken(login, token, now + lifetime, { signal })
        const end = endOf(value)
        const granted = {
          type: token.type,
          asked: lifetime,
          end: value.terminalDate,
          serverTime,
          now: clock.now(),
        }
        for (const doubt of doubtsOfLifetime(granted)) progress.log.warning(doubt)
        if (end !== 'never' && (before === 'never' || before > end)) {
          progress.log.warning(message('fortify_extend_sooner', { id, end: endText(before, catalogue) }))
        }
        const said = { id, type: token.type, end: endText(end, catalogue) }
        return {
          json: { token: tokenJson({ ...token, ...value }, serverTime ?? now) },
          print: () => printer.line([message('fortify_extend_done', said)]),
        }
      },
    ),
}
