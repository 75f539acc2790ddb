import { refuseProblems } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import { type FetchTools, fetchDocument } from './fetch-document.ts'
import { type CheckInputs, type InputsReading, type InputTools, readInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import type { Plan } from './planned-request.ts'
import type { ApiOptions } from './read-options.ts'

/** What a check begins with. */
export interface Preparation {
  readonly inputs: CheckInputs
  readonly plan: Plan
}

/** What preparing works with. */
export interface PrepareTools extends FetchTools {
  readonly readFile: InputTools['readFile']
}

/**
 * Reads what the options name, unless `read` says what is in their files, fetches the document where it has a URL, and plans. Nothing else is sent. Throws a
 * `ConfigurationError` with every problem, and what `fetchDocument` throws.
 */
export async function prepare(
  options: ApiOptions,
  tools: PrepareTools,
  read?: InputsReading,
): Promise<Preparation> {
  const { clock, log, readFile } = tools
  const { openapi } = options
  const now = clock.now()
  // What stands in files comes first: nobody is asked while something else is wrong.
  const local = read ?? (await readInputs(options, { readFile, now }))
  refuseProblems(local.problems)
  const { inputs, problems } =
    openapi.kind === 'url'
      ? await readInputs(options, { readFile, now, fetched: await fetchDocument(openapi.url, tools) })
      : local
  refuseProblems(problems)
  const { unseenPaths = [] } = inputs.document ?? {}
  if (unseenPaths.length > 0) log.warning(message('api_notice_unseen_paths', { count: unseenPaths.length }))
  return { inputs, plan: makePlan(inputs.document, options) }
}
