import { refuseProblems } from '../../../kernel/errors.ts'
import { message, say } from '../../../messages/message.ts'
import { readOptions } from '../../../options/read.ts'
import { pickOptions } from '../../../options/table.ts'
import { apiOptions } from '../../../sources/api/options.ts'
import { rules as catalogue, ruleIds } from '../../../sources/api/rule.ts'
import { titleOf } from '../../../sources/api/rule-words.ts'
import { api } from '../../../sources/api/source.ts'
import type { CliCommand } from '../core/command.ts'
import { failWith } from '../core/failure.ts'
import type { Invocation } from '../core/invocation.ts'
import { apiSettings } from './settings.ts'

const options = pickOptions(apiOptions, 'language')

/** `scangate api rules`: the catalogue of rules. Nobody is asked. */
export const rules: CliCommand = {
  path: ['api', 'rules'],
  source: api,
  summary: message('api_rules_summary'),
  description: message('api_rules_description'),
  options,
  own: {},
  settings: apiSettings,
  examples: [
    { text: message('api_rules_example'), line: 'scangate api rules' },
    {
      text: message('api_rules_example_json'),
      line: 'scangate api rules --format json | jq -r \'.rules[] | select(.by == "document").id\'',
    },
  ],
  ends: 'runs',
  run: async (invocation) => {
    const { format, given, problems } = invocation
    try {
      refuseProblems([...problems, ...readOptions(options, given).problems])
      await (format === 'json' ? printJson(invocation) : printTable(invocation))
      return 0
    } catch (error) {
      return failWith(error, invocation)
    }
  },
}

function printJson({ catalogue: words, command, printer }: Invocation): void {
  const listed = ruleIds.map((id) => {
    const { by, level, point, source } = catalogue[id]
    return { id, level, by, point, source, title: say(words, titleOf(id)) }
  })
  printer.json({ command: command.path.join(' '), outcome: 'answered', exit_code: 0, rules: listed })
}

function printTable({ catalogue: words, printer }: Invocation): Promise<void> {
  const headings = [
    message('api_column_rule'),
    message('api_column_level'),
    message('api_column_title'),
    message('api_column_point'),
    message('api_column_source'),
  ]
  const rows = ruleIds.map((id) => {
    const { level, point, source } = catalogue[id]
    return [
      id,
      level === null ? '–' : say(words, message(`level_${level}`)),
      say(words, titleOf(id)),
      say(words, message(`api_point_${point}`)),
      source,
    ]
  })
  return printer.table(headings, rows)
}
