import { outcomeOf } from '../../../gate/conclusion.ts'
import { ConfigurationError, type GateError } from '../../../kernel/errors.ts'
import { whyUnreadable } from '../../../kernel/file-errors.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import { Unreadable } from '../../../options/readers.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { type TokenValue, tokenValueOf } from '../../../sources/fortify/token-value.ts'
import { readStart } from '../../bounded-file.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import type { QueryResult } from '../core/query.ts'
import { answerExits, eitherOptions, eitherSettings, ownSwitch } from './account.ts'
import { isOn, withProblems } from './command-problems.ts'
import { askersIn, runFortifyQuery } from './fortify-query.ts'
import { revokeId } from './token-end.ts'
import { readTokenId } from './token-id.ts'

const own = {
  value_stdin: ownSwitch('value_stdin', message('flag_fortify_value_stdin')),
  self: ownSwitch('self', message('flag_fortify_self')),
}
type Askers = ReturnType<typeof askersIn>

/** Far more than a token has, in characters. */
const longest = 4_096

/** `scangate fortify token revoke`: tokens by their IDs, or one by its value. */
export const revoke: CliCommand = {
  path: ['fortify', 'token', 'revoke'],
  source: fortify,
  summary: message('fortify_revoke_summary'),
  description: message('fortify_revoke_description'),
  operands: [{ name: 'ids', shown: 'ID', help: message('fortify_the_token_id'), variadic: true }],
  options: eitherOptions,
  own,
  settings: eitherSettings,
  examples: [
    { text: message('fortify_revoke_example'), line: 'scangate fortify token revoke 1963 1964' },
    {
      text: message('fortify_revoke_example_value'),
      line: 'scangate fortify token revoke --value-stdin < token.txt',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) => {
    const ids = [...new Set(invocation.operands['ids'] ?? [])]
    const byValue = isOn(invocation, 'value_stdin')
    const checked = withProblems(invocation, wordProblems(invocation, ids, byValue))
    return runFortifyQuery(checked, { ...eitherOptions, ...own }, async ({ api, values }) => {
      const askers = askersIn(values)
      return byValue
        ? revokeValue(api, askers, checked, values.self)
        : revokeIds(api, askers, checked, { ids, self: values.self })
    })
  },
}

function wordProblems({ operands }: Invocation, ids: readonly string[], byValue: boolean): Message[] {
  if (operands['ids'] === undefined || byValue === ids.length > 0)
    return [message('fortify_problem_revoke_what')]
  const [odd] = ids.flatMap((id) => {
    const read = readTokenId(id, 'ID')
    return read instanceof Unreadable ? [read.problem] : []
  })
  return odd === undefined ? [] : [odd]
}

async function revokeValue(
  api: FortifyApi,
  { login, token: inUse }: Askers,
  invocation: Invocation,
  self: boolean,
): Promise<QueryResult> {
  const value = await readValue(invocation)
  if (!self && value.decoded.reveal() === inUse?.decoded.reveal()) {
    throw new ConfigurationError([message('fortify_problem_self_value')])
  }
  // Without a password the token itself asks, which SSC takes from 24.2 on.
  await api.revokeByValue(login ?? value, value, { signal: invocation.surroundings.signal })
  const { printer } = invocation
  return {
    json: { revoked: [], by_value: true, failed: [] },
    print: () => printer.line([message('fortify_revoke_done_value')]),
  }
}

async function readValue({ secrets, surroundings }: Invocation): Promise<TokenValue> {
  const input = '--value-stdin'
  const { signal, stdin } = surroundings
  if (stdin.isTTY) throw new ConfigurationError([message('cli_problem_key_terminal', { flag: input })])
  let text: string
  try {
    text = await readStart(stdin, { longest, signal })
  } catch (error) {
    signal.throwIfAborted()
    throw new ConfigurationError([message('problem_file', { input, given: '-', why: whyUnreadable(error) })])
  }
  const value = tokenValueOf(text)
  if (value === undefined) throw new ConfigurationError([message('fortify_problem_token', { input })])
  secrets.add(value.decoded)
  secrets.add(value.encoded)
  return value
}

async function revokeIds(
  api: FortifyApi,
  { login, token }: Askers,
  invocation: Invocation,
  { ids, self }: { readonly ids: readonly string[]; readonly self: boolean },
): Promise<QueryResult> {
  if (login === undefined) throw new ConfigurationError([message('fortify_problem_revoke_login')])
  const { catalogue, printer, progress, surroundings } = invocation
  const { signal } = surroundings
  if (!self && token !== undefined) await spareOwn(api, token, ids, signal)
  const revoked: string[] = []
  const failed: { readonly id: string; readonly failure: GateError }[] = []
  for (const id of ids) {
    signal.throwIfAborted()
    const failure = await revokeId({ api, invocation, login }, id)
    if (failure === undefined) revoked.push(id)
    else {
      failed.push({ id, failure })
      progress.log.error(message('fortify_revoke_failed', { id, why: failure.detail }))
    }
  }
  const [first] = failed
  return {
    ...(first !== undefined && { outcome: outcomeOf(first.failure) }),
    json: {
      revoked,
      by_value: false,
      failed: failed.map(({ failure: { detail }, id }) => ({
        id,
        reason: { key: detail.key, text: say(catalogue, detail) },
      })),
    },
    print: () => {
      for (const id of revoked) printer.line([message('fortify_revoke_done', { id })])
    },
  }
}

/** Throws where the token in use is among those that are to go, or may be. */
async function spareOwn(
  api: FortifyApi,
  token: TokenValue,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const state = await api.stateOf(token, { signal })
  if (!state.isAlive) return
  const id = state.token?.id
  if (id === undefined) throw new ConfigurationError([message('fortify_problem_self_unread')])
  if (ids.includes(id)) throw new ConfigurationError([message('fortify_problem_self', { id })])
}
