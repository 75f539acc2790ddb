import { AbortedError, GateError } from '../../../kernel/errors.ts'
import { type Message, message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import type { Owners } from '../../../sources/fortify/audit-tokens.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import { readTimeLimit } from '../../../sources/fortify/option-readers.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { TokenValue } from '../../../sources/fortify/token-value.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { answerExits, eitherSettings, loginOptions, settingsWithFormats, tokenOptions } from './account.ts'
import { auditedCsv, auditedJson, auditedMarkdown, printAudited } from './audit-output.ts'
import { type Audited, auditOf } from './audited.ts'
import { loginIn, runFortifyQuery } from './fortify-query.ts'
import { definitionsFor } from './types.ts'

const own = {
  max_lifetime: option('max_lifetime', readTimeLimit, {
    group: 'common',
    placeholder: 'duration',
    ...saidHelp(message('flag_fortify_max_lifetime')),
  }),
}
const options = { ...loginOptions, token: tokenOptions.token }

/** `scangate fortify token audit`: what a security review asks. */
export const audit: CliCommand = {
  path: ['fortify', 'token', 'audit'],
  source: fortify,
  summary: message('fortify_audit_summary'),
  description: message('fortify_audit_description'),
  options,
  own,
  settings: settingsWithFormats(eitherSettings, ['text', 'json', 'csv', 'markdown']),
  examples: [
    {
      text: message('fortify_audit_example'),
      line: 'scangate fortify token audit --max-lifetime 90d --format markdown',
    },
    {
      text: message('fortify_audit_example_csv'),
      line: 'scangate fortify token audit --format csv > tokens.csv',
    },
  ],
  ends: 'answers',
  exits: { ...answerExits, 2: message('exit_fortify_2_audit') },
  run: (invocation) =>
    runFortifyQuery(invocation, { ...options, ...own }, async ({ api, values }) => {
      const login = loginIn(values)
      const { clock, signal } = invocation.surroundings
      const { serverTime, value: tokens } = await api.tokens(login, { signal })
      const types = await unlessRefused(definitionsFor(api, { login, token: values.token }, signal))
      const owners = await ownersFor(api, values.token, signal)
      const audited = auditOf({
        tokens,
        types: types.value,
        rules: {
          now: serverTime ?? clock.now(),
          maxLifetime: values.max_lifetime,
          owners: owners.value,
        },
        gaps: [
          ...(types.why === undefined ? [] : [message('fortify_audit_types_unread', { why: types.why })]),
          ...(owners.why === undefined ? [] : [owners.why]),
        ],
      })
      for (const gap of audited.gaps) invocation.progress.log.warning(gap)
      return {
        ...(audited.concerns.length > 0 && { outcome: 'failed' as const }),
        json: auditedJson(audited, invocation),
        print: () => writeAudited(audited, invocation),
      }
    }),
}

async function ownersFor(
  api: FortifyApi,
  token: TokenValue | undefined,
  signal: AbortSignal,
): Promise<{ readonly value?: Owners | undefined; readonly why?: Message }> {
  if (token === undefined) return { why: message('fortify_audit_owners_unasked') }
  const { value, why } = await unlessRefused(api.owners(token, { signal }))
  return { value, ...(why !== undefined && { why: message('fortify_audit_owners_unread', { why }) }) }
}

/** What is beside the point of a review may fail, and is said then. */
async function unlessRefused<T>(asked: Promise<T>): Promise<{ readonly value?: T; readonly why?: Message }> {
  try {
    return { value: await asked }
  } catch (error) {
    if (error instanceof AbortedError || !(error instanceof GateError)) throw error
    return { why: error.detail }
  }
}

function writeAudited(audited: Audited, invocation: Invocation): void | Promise<void> {
  const { format, printer } = invocation
  if (format === 'csv') return printer.text(auditedCsv(audited, invocation))
  if (format === 'markdown') return printer.text(auditedMarkdown(audited, invocation))
  return printAudited(audited, invocation)
}
