import { cleanLine } from '../../kernel/clean-text.ts'
import { whyOf } from '../../kernel/errors.ts'
import type { Logger } from '../../kernel/logger.ts'
import { Secret } from '../../kernel/secret.ts'
import type { Secrets } from '../../kernel/secrets.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import type { CredentialSource, Issued } from '../../sources/descriptor.ts'
import * as runner from './runner-commands.ts'

/** Without these files values are written into the log instead, where a token must not stand. */
const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV']

/** Throws where a credential could not reach the runner's files, before anybody asks for one. */
export function refuseWithoutFiles(variables: NodeJS.ProcessEnv = process.env): void {
  for (const name of files) if (!variables[name]) throw new Error(`${name} is empty`)
}

/** What handing a credential on needs. */
export interface HandingOn {
  readonly source: CredentialSource
  readonly words: Catalogue
  readonly secrets: Secrets
  readonly log: Logger
}

/**
 * Says how it ended, and sets outputs and variables; an output that is not known is empty. Secrets are masked
 * first, and everything else is cleaned of them. Returns the exit code, which is 1 where the runner's files take
 * nothing.
 */
export function handCredentialOn(issued: Issued, { log, secrets, source, words }: HandingOn): number {
  const { conclusion, environment, exitCode, outcome, outputs, problems, reason } = issued
  for (const value of [...Object.values(outputs), ...Object.values(environment)])
    if (value instanceof Secret) secrets.add(value)
  const tell = { success: log.info, notice: log.notice, warning: log.warning, failure: log.error }
  for (const said of problems.length > 1 ? [reason, ...problems] : [reason]) tell[conclusion](said)
  const clean = (text: string) => secrets.redact(cleanLine(text, 2_000))
  const textOf = (value: string | Secret) => (value instanceof Secret ? value.reveal() : clean(value))
  try {
    for (const name of Object.keys(source.outputs)) runner.setOutput(name, textOf(outputs[name] ?? ''))
    for (const [name, value] of Object.entries(environment)) {
      runner.exportVariable(name, textOf(value))
    }
    runner.setOutput('reason', clean(say(words, reason)))
    // Last: whoever finds `passed` finds everything else.
    runner.setOutput('outcome', outcome)
    return exitCode
  } catch (error) {
    log.error(message('outputs_not_written', { why: whyOf(error) }))
    return exitCode === 0 ? 1 : exitCode
  }
}
