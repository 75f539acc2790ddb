import { redactItem } from '../../../gate/redact-report.ts'
import { readableTime } from '../../../kernel/iso-time.ts'
import { type Message, message, say } from '../../../messages/message.ts'
import { csvLine } from '../../../report/line.ts'
import { escapeMarkdown, markdownTable } from '../../../report/markdown/markdown-text.ts'
import type { Invocation } from '../core/invocation.ts'
import type { Audited, Concern } from './audited.ts'
import { endDay, endOf, isoOf, nothing } from './token-texts.ts'

type Writing = Pick<Invocation, 'catalogue' | 'redact'>

/** The names of the columns in CSV, which are the same in every language. */
const columns = [
  'kind',
  'id',
  'owner',
  'type',
  'description',
  'created',
  'expires',
  'concern',
  'text',
] as const

/** A byte order mark, without which Excel takes UTF-8 for something else. */
const byteOrderMark = '\ufeff'

/** A review as JSON. */
export function auditedJson(audited: Audited, { catalogue }: Writing): Readonly<Record<string, unknown>> {
  const words = (said: Message) => ({ key: said.key, text: say(catalogue, said) })
  return {
    live_tokens: audited.live,
    ended_tokens: audited.over,
    types: audited.types ?? null,
    owners_looked_up: audited.areOwnersKnown,
    not_looked_up: audited.gaps.map(words),
    concerns: audited.concerns.map((concern) => ({ ...plainConcern(concern), reason: words(concern.said) })),
  }
}

/** A review as CSV, one line a concern, of which no cell begins a formula. */
export function auditedCsv({ concerns }: Audited, { catalogue, redact }: Writing): string {
  const lines = concerns.map((concern) => {
    const item = { ...plainConcern(concern), text: say(catalogue, concern.said) }
    return csvLine(columns.map((name) => redactItem(item[name], redact)))
  })
  return `${byteOrderMark}${csvLine(columns)}${lines.join('')}`
}

/** A review as Markdown, for a ticket or a summary. */
export function auditedMarkdown(audited: Audited, { catalogue, redact }: Writing): string {
  const text = (said: Message | string) =>
    escapeMarkdown(redact(typeof said === 'string' ? said : say(catalogue, said)))
  const parts = [
    `## ${text(message('fortify_audit_title'))}`,
    `${text(summaryOf(audited))} (${readableTime(audited.at)})`,
    ...audited.gaps.map(text),
    ...(audited.concerns.length === 0
      ? []
      : [
          markdownTable(
            headings.map(text),
            audited.concerns.map((one) => rowOf(one, catalogue).map(text)),
          ),
        ]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Writes a review for people at a terminal. */
export async function printAudited(audited: Audited, { catalogue, printer }: Invocation): Promise<void> {
  if (audited.concerns.length > 0)
    await printer.table(
      headings,
      audited.concerns.map((one) => rowOf(one, catalogue)),
    )
  printer.line([{ style: 'bold', text: summaryOf(audited) }])
}

const headings = [
  message('fortify_column_concern'),
  message('fortify_column_id'),
  message('fortify_column_owner'),
  message('fortify_column_type'),
  message('fortify_column_expires'),
]

function rowOf({ said, token, type }: Concern, catalogue: Invocation['catalogue']): string[] {
  const concern = say(catalogue, said)
  if (token === undefined) return [concern, nothing, nothing, type, nothing]
  return [concern, token.id, token.username ?? nothing, type, endDay(endOf(token), catalogue)]
}

function summaryOf({ concerns, live, over, types }: Audited): Message {
  return message('fortify_audit_result', {
    concerns: concerns.length,
    tokens: live,
    types: types ?? 0,
    over,
  })
}

function plainConcern({ kind, token, type }: Concern) {
  return {
    kind: token === undefined ? 'type' : 'token',
    id: token?.id ?? null,
    owner: token?.username ?? null,
    type,
    description: token?.description ?? null,
    created: isoOf(token?.creationDate),
    expires: isoOf(token?.terminalDate),
    concern: kind,
  }
}
