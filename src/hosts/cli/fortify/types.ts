import { ConfigurationError, RefusedError } from '../../../kernel/errors.ts'
import { message } from '../../../messages/message.ts'
import type { FortifyApi } from '../../../sources/fortify/calls.ts'
import type { TokenDefinition } from '../../../sources/fortify/schema.ts'
import { fortify } from '../../../sources/fortify/source.ts'
import type { CliCommand } from '../core/command.ts'
import { answerExits, eitherOptions, eitherSettings } from './account.ts'
import { askersIn, runFortifyQuery } from './fortify-query.ts'
import { limitText, nothing } from './token-texts.ts'

/** `scangate fortify token types`: what the server allows. */
export const types: CliCommand = {
  path: ['fortify', 'token', 'types'],
  source: fortify,
  summary: message('fortify_types_summary'),
  description: message('fortify_types_description'),
  options: eitherOptions,
  own: {},
  settings: eitherSettings,
  examples: [{ text: message('fortify_types_example'), line: 'scangate fortify token types' }],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runFortifyQuery(invocation, eitherOptions, async ({ api, values }) => {
      const { catalogue, printer, surroundings } = invocation
      const definitions = await definitionsFor(api, askersIn(values), surroundings.signal)
      return {
        json: { types: definitions.map(typeJson) },
        print: () =>
          definitions.length === 0
            ? printer.line([message('fortify_types_none')])
            : printer.table(
                [
                  message('fortify_column_type'),
                  message('fortify_column_max_days'),
                  message('fortify_column_max_uses'),
                  message('fortify_column_purpose'),
                ],
                definitions.map(({ capabilityDescription, maxDaysToLive, maxUsages, type }) => [
                  type,
                  limitText(maxDaysToLive, catalogue),
                  limitText(maxUsages, catalogue),
                  capabilityDescription ?? nothing,
                ]),
              ),
      }
    }),
}

/** Asks for the types with the password; before SSC 23.2, which takes none there, with the token where there is one. */
export async function definitionsFor(
  api: FortifyApi,
  { login, token }: ReturnType<typeof askersIn>,
  signal: AbortSignal,
): Promise<readonly TokenDefinition[]> {
  const first = login ?? token
  if (first === undefined) throw new ConfigurationError([message('fortify_problem_asker')])
  try {
    return await api.definitions(first, { signal })
  } catch (error) {
    const wantsToken = error instanceof RefusedError && error.detail.key === 'fortify_definitions_need_token'
    if (!wantsToken || token === undefined || first === token) throw error
    return api.definitions(token, { signal })
  }
}

function typeJson({ capabilityDescription, maxDaysToLive, maxUsages, type }: TokenDefinition): object {
  return {
    type,
    max_days: maxDaysToLive ?? null,
    max_uses: maxUsages ?? null,
    description: capabilityDescription ?? null,
  }
}
