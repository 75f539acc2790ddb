import { ConfigurationError } from '../../../kernel/errors.ts'
import { message, say } from '../../../messages/message.ts'
import { requiredOption } from '../../../options/definition.ts'
import { readResultNumber } from '../../../sources/nhn/option-readers.ts'
import type { DetailItem } from '../../../sources/nhn/schema.ts'
import { nhn } from '../../../sources/nhn/source.ts'
import type { CliCommand } from '../core/command.ts'
import type { Invocation } from '../core/invocation.ts'
import { saidHelp } from '../places/cli-options.ts'
import { accountOptions, answerExits, nhnSettings } from './account.ts'
import { runNhnQuery } from './nhn-query.ts'

const own = {
  number: requiredOption('number', readResultNumber, {
    group: 'required',
    placeholder: 'number',
    ...saidHelp(message('nhn_inspection_number')),
  }),
}
const options = { ...accountOptions, ...own }

/** A result has its number in all regions alike, so none need be named. */
const anyRegion: Invocation['given'] = { region: { text: 'KR1', from: 'default' } }

/** `scangate nhn inspection NUMBER`: one result with its items. */
export const inspection: CliCommand = {
  path: ['nhn', 'inspection'],
  source: nhn,
  summary: message('nhn_inspection_summary'),
  description: message('nhn_inspection_description'),
  operands: [{ option: 'number', shown: 'NUMBER', help: message('nhn_inspection_number') }],
  options: accountOptions,
  own,
  settings: nhnSettings,
  examples: [{ text: message('nhn_inspection_example'), line: 'scangate nhn inspection 101 --language ko' }],
  ends: 'answers',
  exits: answerExits,
  run: (invocation) =>
    runNhnQuery(
      invocation,
      options,
      async ({ session, values: { number } }) => {
        const items = await session.api.items(number)
        if (items === undefined) throw new ConfigurationError([message('nhn_problem_number', { number })])
        const isWeak = ({ resultCode }: DetailItem) => resultCode === 'X'
        const sorted = [...items.filter(isWeak), ...items.filter((item) => !isWeak(item))]
        return {
          json: { number, items: sorted.map(itemJson) },
          print: () =>
            invocation.printer.table(
              [
                message('nhn_column_item'),
                message('nhn_column_level'),
                message('column_result'),
                message('nhn_column_name'),
              ],
              sorted.map((item) => [
                item.resultId ?? '–',
                item.weakLevel ?? '–',
                codeWord(item, invocation),
                item.itemName ?? '–',
              ]),
            ),
        }
      },
      anyRegion,
    ),
}

function itemJson(item: DetailItem): object {
  return {
    id: item.resultId ?? null,
    category: item.categoryName ?? null,
    title: item.itemName ?? null,
    level: item.weakLevel ?? null,
    code: item.resultCode ?? null,
    fix: item.manageMethod ?? null,
  }
}

function codeWord({ resultCode }: DetailItem, { catalogue }: Invocation): string {
  if (resultCode === 'X') return say(catalogue, message('nhn_word_weak'))
  return resultCode === 'O' ? say(catalogue, message('nhn_word_good')) : (resultCode ?? '–')
}
