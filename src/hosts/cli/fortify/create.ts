import { redactItem } from '../../../gate/redact-report.ts'
import { isLoopbackHost } from '../../../kernel/loopback.ts'
import { parseUrl } from '../../../kernel/parse-url.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readText } from '../../../options/readers.ts'
import { safeJson } from '../../../report/stable-json.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import { whyUnwritable } from '../../report-folder.ts'
import type { CliCommand } from '../core/command.ts'
import { failureOf } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, issueOptions, loginSettings, ownSwitch } from './account.ts'
import { isOn, withProblems } from './command-problems.ts'
import { type IssuedToken, logFailure, withIssuedToken } from './issued-token.ts'
import { openTokenFile, type TokenFile } from './token-file.ts'

const own = {
  output_file: option('output_file', readText, {
    group: 'common',
    placeholder: 'file',
    ...saidHelp(message('flag_fortify_output_file')),
  }),
  force: ownSwitch('force', message('flag_fortify_force')),
  stdout: ownSwitch('stdout', message('flag_fortify_stdout')),
  encoded: ownSwitch('encoded', message('flag_fortify_encoded')),
}

/** `scangate fortify token create`: a token for a file or a pipe, written once. */
export const create: CliCommand = {
  path: ['fortify', 'token', 'create'],
  source: fortify,
  summary: message('fortify_create_summary'),
  description: message('fortify_create_description'),
  options: issueOptions,
  own,
  settings: loginSettings,
  examples: [
    {
      text: message('fortify_create_example'),
      line: 'scangate fortify token create --type CIToken --lifetime 90d --output-file token.txt',
    },
    {
      text: message('fortify_create_example_stdout'),
      line: 'scangate fortify token create --lifetime 90d --stdout | vault kv put secret/ssc token=-',
    },
  ],
  ends: 'answers',
  exits: answerExits,
  run: createToken,
}

async function createToken(invocation: Invocation): Promise<number> {
  const { lastActs } = invocation.surroundings
  const bad = targetProblems(invocation)
  let file: TokenFile | undefined
  try {
    if (bad.length === 0) file = await fileFor(invocation)
  } catch (error) {
    const { exitCode, outcome, problems, reason } = failureOf(error, invocation)
    sayFailure(invocation, { exitCode, outcome, problems, reason })
    return exitCode
  }
  const discardNow = () => file?.discardNow()
  lastActs.add(discardNow)
  const checked = withProblems(invocation, bad)
  try {
    return await withIssuedToken(checked, {
      isEncoded: isOn(checked, 'encoded'),
      fail: (issued) => sayFailure(checked, issued),
      use: async (token) => {
        try {
          await handOn(checked, token, file)
          return { exitCode: 0, isKept: true }
        } catch (error) {
          const why = file === undefined ? failureOf(error, checked).reason : whyUnwritable(error, file.path)
          const reason = message('fortify_create_lost', { id: token.id, why })
          sayFailure(checked, { exitCode: 1, outcome: 'error', problems: [], reason })
          return { exitCode: 1, isKept: false }
        }
      },
    })
  } finally {
    lastActs.delete(discardNow)
    await file?.discard()
  }
}

/** What is wrong with where the token is to go. */
function targetProblems(invocation: Invocation): Message[] {
  const hasFile = (invocation.given['output_file']?.text ?? '') !== ''
  const toStdout = isOn(invocation, 'stdout')
  if (hasFile && toStdout) return [message('problem_together', { input: 'output_file', other: 'stdout' })]
  if (!hasFile && !toStdout) return [message('fortify_problem_target')]
  const isIdle = isOn(invocation, 'force') && !hasFile
  return isIdle ? [message('problem_needs', { input: 'force', needed: 'output_file' })] : []
}

/** The file is there before anything is sent; with other problems there is none, since nothing will be. */
async function fileFor(invocation: Invocation): Promise<TokenFile | undefined> {
  const given = invocation.given['output_file']?.text ?? ''
  const isHopeless = invocation.problems.length > 0 || fortify.read(invocation.given).problems.length > 0
  if (given === '' || isHopeless) return undefined
  return openTokenFile({ folder: invocation.surroundings.folder, given, force: isOn(invocation, 'force') })
}

/** Writes the token where it was to go, and to nowhere else. */
async function handOn(
  invocation: Invocation,
  token: IssuedToken,
  file: TokenFile | undefined,
): Promise<void> {
  const { format, given, printer, progress } = invocation
  const value = token.value.reveal()
  await file?.write(`${value}\n`)
  const type = given['type']?.text ?? fortify.options['type']?.default ?? ''
  const fields = { token_id: token.id, type, expires: token.expiresAt || null, file: file?.path ?? null }
  if (format === 'json') {
    const shown = objectOf(invocation, 'answered', 0, fields) as object
    await printer.handOn(`${safeJson(file === undefined ? { ...shown, token: value } : shown)}\n`)
  } else if (file === undefined) {
    await printer.handOn(`${value}\n`)
    progress.log.info(token.said)
  } else {
    printer.line([token.said])
    printer.line([message('fortify_create_written', { file: file.path })])
  }
}

/** Why nothing was handed on. */
interface Lost {
  readonly outcome: string
  readonly exitCode: number
  readonly reason: Message
  readonly problems: readonly Message[]
}

function sayFailure(invocation: Invocation, { exitCode, outcome, problems, reason }: Lost): void {
  const { catalogue, format, printer } = invocation
  logFailure(invocation, { problems, reason })
  if (format !== 'json') return
  const words = (said: Message) => ({ key: said.key, text: say(catalogue, said) })
  const fields = { reason: words(reason), problems: (problems.length > 0 ? problems : [reason]).map(words) }
  printer.json(objectOf(invocation, outcome, exitCode, fields))
}

/** The result as JSON, like that of every command, without a secret. */
function objectOf(
  { command, given, redact }: Invocation,
  outcome: string,
  exitCode: number,
  fields: object,
): unknown {
  const simulated = isLoopbackHost(parseUrl(given['url']?.text ?? '')?.hostname ?? '')
  return redactItem(
    { command: command.path.join(' '), outcome, exit_code: exitCode, simulated, ...fields },
    redact,
  )
}
