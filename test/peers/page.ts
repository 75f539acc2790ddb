import { cases, groups } from './cases.ts'
import { type Mark, marksOf } from './marks.ts'
import { type Cell, type PeerCase, type PeerGroup, type Way, ways } from './peer-case.ts'
import type { PeerClient, PeerRecord } from './record.ts'

type Seen = Cell | 'no such input' | undefined

interface Column {
  readonly head: string
  readonly seen: (theCase: PeerCase) => Seen
}

const wayNames: Readonly<Record<Way, string>> = {
  cli: 'scangate, command line',
  action: 'scangate, action',
  numbered: 'scangate, action with `project_number`',
}

/** The generated blocks of docs/false-greens.md, by name. */
export function falseGreenBlocks(record: PeerRecord): Readonly<Record<string, string>> {
  const columns: readonly Column[] = [
    ...record.clients.map((client) => ({ head: headOf(client), seen: seenOf(client) })),
    ...ways.map((way) => ({ head: wayNames[way], seen: (theCase: PeerCase) => theCase.scangate[way] })),
  ]
  return {
    clients: table([
      ['Client', 'Commit', 'Measured', 'Runtime', 'SHA-256 of what was run', 'Note'],
      ...record.clients.map((client) => [
        headOf(client),
        client.commit === null ? '' : `\`${client.commit}\``,
        client.date,
        client.runtime,
        client.sha256 === null ? 'not kept' : `\`${client.sha256}\``,
        client.note ?? '',
      ]),
    ]),
    cases: groups.map((group) => section(group, columns)).join('\n\n'),
    counts: counts(columns),
  }
}

const headOf = ({ name, version }: PeerClient) => (version === null ? name : `${name} ${version}`)

const seenOf =
  ({ cases: seen }: PeerClient) =>
  ({ id }: PeerCase): Seen =>
    seen[id]

function section(group: PeerGroup, columns: readonly Column[]): string {
  const rows = group.cases.map((theCase) => [
    theCase.title,
    ...columns.map(({ seen }) => cellText(theCase, seen(theCase))),
  ])
  const whys = group.cases.map(({ title, why }) => `- **${title.replaceAll('*', '\\*')}.** ${why}`)
  return [
    `### ${group.title}`,
    table([['Case', ...columns.map(({ head }) => head)], ...rows]),
    whys.join('\n'),
  ].join('\n\n')
}

function cellText(theCase: PeerCase, seen: Seen): string {
  if (seen === undefined) return 'not run'
  if (seen === 'no such input') return seen
  const end =
    seen.noEndIn === undefined
      ? seen.exits.map((exit) => (exit === 0 ? 'green' : `red (${exit})`)).join(', ')
      : `**no end in ${seen.noEndIn} s**`
  const marks = marksOf(theCase, seen).filter((mark) => mark !== 'no end')
  const texts = marks.map((mark) => {
    const saidSo = mark === 'scan left running' && seen.said === true ? ', and it says so' : ''
    return `**${mark}**${saidSo}`
  })
  return [end, ...texts].join('; ')
}

const counted: readonly Mark[] = [
  'false green',
  'wrong crawl',
  'no end',
  'scan left running',
  'second scan',
  'red though clean',
]

function counts(columns: readonly Column[]): string {
  const rows = columns.map(({ head, seen }) => {
    const run = cases.flatMap((theCase) => {
      const one = seen(theCase)
      return one === undefined || one === 'no such input' ? [] : [marksOf(theCase, one)]
    })
    return [head, run.length, ...counted.map((mark) => run.filter((marks) => marks.includes(mark)).length)]
  })
  return table([['Client', 'cases run', ...counted], ...rows.map((row) => row.map(String))])
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows
  const lines = [head, head.map(() => '---'), ...rest]
  return lines.map((line) => `| ${line.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
