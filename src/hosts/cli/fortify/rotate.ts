import { outcomeOf } from '../../../gate/conclusion.ts'
import { exitCodeOf } from '../../../gate/outcome.ts'
import type { GateError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { pickOptions } from '../../../options/table.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { loginOf } from '../../../sources/fortify/login.ts'
import { fortifyOptions } from '../../../sources/fortify/options.ts'
import { type FortifyOptions, readFortifyOptions } from '../../../sources/fortify/read-options.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { tokenValueOf } from '../../../sources/fortify/token-value.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, eitherSettings, issueOptions, ownSwitch, settingsWithoutFormat } from './account.ts'
import { askServer } from './ask-server.ts'
import { byFlagOnly } from './by-flag-only.ts'
import { isOn, missingCommand, withProblems } from './command-problems.ts'
import { type IssuedToken, logFailure, type Use, withIssuedToken } from './issued-token.ts'
import { runRest } from './run-command.ts'
import { revokeId, revokeValue, unknownToken } from './token-end.ts'
import { readTokenId } from './token-id.ts'

const own = {
  old: option('old', readTokenId, {
    group: 'common',
    placeholder: 'id',
    ...saidHelp(message('flag_fortify_old')),
  }),
  encoded: ownSwitch('encoded', message('flag_fortify_encoded')),
}

/** `scangate fortify token rotate`: a new token in place of an old one, in the order in which nothing is lost. */
export const rotate: CliCommand = {
  path: ['fortify', 'token', 'rotate'],
  source: fortify,
  summary: message('fortify_rotate_summary'),
  description: message('fortify_rotate_description'),
  passesOn: true,
  options: { ...issueOptions, ...pickOptions(fortifyOptions, 'token') },
  own,
  settings: settingsWithoutFormat(eitherSettings),
  examples: [
    {
      text: message('fortify_rotate_example'),
      line: 'scangate fortify token rotate --lifetime 90d -- gh secret set FORTIFY_SSC_TOKEN',
    },
    {
      text: message('fortify_rotate_example_old'),
      line: 'scangate fortify token rotate --old 1963 --lifetime 90d -- ./store-token.sh',
    },
  ],
  ends: 'answers',
  exits: { ...answerExits, 0: message('exit_fortify_0_rotate') },
  run: rotateToken,
}

async function rotateToken(given: Invocation): Promise<number> {
  const invocation = byFlagOnly(given, 'old')
  const old = invocation.given['old']?.text.trim() ?? ''
  const odd = old === '' ? [] : own.old.read(old)
  const checked = withProblems(invocation, [
    ...missingCommand(invocation),
    ...(typeof odd === 'object' && 'problem' in odd ? [odd.problem] : []),
    ...(old === '' && (invocation.given['token']?.text ?? '') === '' ? [message('fortify_problem_old')] : []),
  ])
  const { problems, values } = readFortifyOptions(checked.given)
  const options = values as FortifyOptions
  const isSound = checked.problems.length === 0 && problems.length === 0
  if (isSound && old !== '') {
    try {
      await knowOld(checked, options, old)
    } catch (error) {
      return failWith(error, checked)
    }
  }
  return withIssuedToken(checked, {
    isEncoded: isOn(checked, 'encoded'),
    fail: (issued) => logFailure(checked, issued),
    use: (token) => replace(checked, options, old, token),
  })
}

/** An ID that does not exist is found out before there are two tokens. */
async function knowOld(invocation: Invocation, options: FortifyOptions, id: string): Promise<void> {
  const login = loginOf(options.username, options.password)
  const { signal } = invocation.surroundings
  const marks = await askServer(invocation, options, (api) => api.tokenMarks(login, { signal }))
  if (!marks.some((mark) => mark.id === id)) throw unknownToken(id)
}

async function replace(
  invocation: Invocation,
  options: FortifyOptions,
  old: string,
  { id, said, value }: IssuedToken,
): Promise<Use> {
  const { log } = invocation.progress
  const goes = (exitCode: number): Use => ({ exitCode, isKept: false })
  log.info(said)
  const fresh = tokenValueOf(value.reveal())
  const { signal } = invocation.surroundings
  const state = fresh && (await askServer(invocation, options, (api) => api.stateOf(fresh, { signal })))
  if (state?.isAlive !== true) {
    log.error(message('fortify_rotate_dead', { id }))
    return goes(5)
  }
  const exitCode = await runRest(invocation, { input: `${value.reveal()}\n` })
  if (exitCode !== 0) {
    log.error(message('fortify_rotate_failed', { id, code: exitCode }))
    return goes(exitCode)
  }
  const failure = await askServer(invocation, options, (api) => revokeOld(api, invocation, options, old))
  if (failure === undefined) {
    log.info(message('fortify_rotate_done'))
    return { exitCode: 0, isKept: true }
  }
  log.error(message('fortify_rotate_old_left', { why: failure.detail }))
  return { exitCode: exitCodeOf(outcomeOf(failure), 'failure'), isKept: true }
}

/** Gives what kept it, and nothing where it is revoked. A stop comes too late: the new token has been handed over. */
function revokeOld(
  api: FortifyApi,
  invocation: Invocation,
  { password, token, username }: FortifyOptions,
  old: string,
): Promise<GateError | undefined> {
  const ending = { api, invocation, login: loginOf(username, password), lasting: true }
  if (old !== '') return revokeId(ending, old)
  if (token === undefined) throw new Error('A token is replaced that nobody named.')
  return revokeValue(ending, token)
}
