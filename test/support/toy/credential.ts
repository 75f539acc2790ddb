import { whyOf } from '../../../src/kernel/errors.ts'
import type { GivenOptions } from '../../../src/options/definition.ts'
import { type OptionValues, readOptions } from '../../../src/options/read.ts'
import type {
  CredentialReading,
  CredentialSource,
  IssueContext,
  IssuedCredential,
} from '../../../src/sources/descriptor.ts'
import type { PostContext } from '../../../src/sources/run-context.ts'
import { issueToken, revokeToken } from './api.ts'
import { toyMessage, wordsIn } from './messages.ts'
import { helpIn, toykeyOptions } from './options.ts'

type ToykeyOptions = OptionValues<typeof toykeyOptions>

/** A made-up credential: a token for the job, taken back after it. */
export const toykey: CredentialSource = {
  kind: 'credential',
  name: 'toykey',
  options: toykeyOptions,
  outputs: { token: { help: 'The token.' }, place: { help: 'Where it works.' } },
  variables: { prefix: 'TOY_', aliases: {}, shared: [], refused: [] },
  alternatives: [],
  action: { folder: 'toykey', name: 'Toy key', description: 'Issues a token.', hasPost: true },
  wordsIn,
  helpIn: helpIn(toykeyOptions, ['outcome', 'reason', 'token', 'place']),
  read,
  post,
}

function read(given: GivenOptions): CredentialReading {
  const { problems, values } = readOptions(toykeyOptions, given)
  return { common: values, problems, issue: (context) => issue(values as ToykeyOptions, context) }
}

async function issue(options: ToykeyOptions, context: IssueContext): Promise<IssuedCredential> {
  const { clock, http, log, save, secrets, signal } = context
  const onStop = () => log.info(toyMessage('toy_stopped'))
  signal.addEventListener('abort', onStop, { once: true })
  save('url', options.url.href)
  save('caFile', options.ca_file ?? '')
  const tools = { http, clock, url: options.url }
  // The answer is waited for also after a stop: without it nobody could take back what was made.
  const token = await issueToken(tools, options.toy_key)
  secrets.add(token)
  save('token', token.reveal())
  log.debug(`token ${token.reveal()}`)
  if (signal.aborted) {
    await revokeToken(tools, token)
    save('token', '')
    log.info(toyMessage('toy_revoked'))
    throw signal.reason
  }
  return {
    reason: toyMessage('toy_issued'),
    outputs: { token, place: `not with ${token.reveal()}` },
    environment: { TOY_TOKEN: token },
  }
}

async function post({ clock, log, saved, savedSecret, withNetwork }: PostContext): Promise<void> {
  const token = savedSecret('token')
  if (token === undefined) return
  try {
    await withNetwork(saved('caFile') || undefined, (http) =>
      revokeToken({ http, clock, url: new URL(saved('url')) }, token),
    )
    log.info(toyMessage('toy_revoked'))
  } catch (error) {
    log.warning(toyMessage('toy_not_revoked', { why: whyOf(error) as string }))
  }
}
