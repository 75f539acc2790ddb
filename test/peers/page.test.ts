import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { marksOf } from './marks.ts'
import { falseGreenBlocks } from './page.ts'
import { type PeerClient, readRecord, recordText, withClient } from './record.ts'

const text = readFileSync('test/peers/record.json', 'utf8')
const record = readRecord(text)
const page = readFileSync('docs/false-greens.md', 'utf8')

describe('The page about false greens', () => {
  it('shows what the cases and the record say', () => {
    for (const [name, block] of Object.entries(falseGreenBlocks(record))) {
      expect(page).toContain(`<!-- generated: ${name} -->\n${block}\n<!-- /generated -->`)
    }
  })

  it('shows what goes wrong in words, and what is all right without any', () => {
    const cell = { exits: [0], starts: 1, left: 0 }
    const client: PeerClient = {
      name: 'Somebody | else',
      version: '1',
      commit: null,
      date: '2026-12-01',
      runtime: 'Node',
      sha256: 'abc',
      cases: {
        clean: cell,
        incomplete: cell,
        'stop-sigkill': { exits: ['SIGKILL'], starts: 1, left: 1 },
        'never-ends': { exits: [], noEndIn: 60, starts: 1, left: 1 },
        'label-missing': 'no such input',
        'label-partial': { ...cell, crawl: 30 },
      },
    }
    const { cases: shown = '', clients = '', counts } = falseGreenBlocks({ clients: [client] })
    const rowOf = (begin: string) => shown.split('\n').find((line) => line.startsWith(`| ${begin}`))
    expect(clients).toContain('| Somebody \\| else 1 |  | 2026-12-01 | Node | `abc` |  |')
    expect(rowOf('A complete scan without')).toContain('alerts | green | green |')
    expect(rowOf('A complete scan with 3')).toContain('alerts | not run | red (2) |')
    expect(rowOf('The scan ran out')).toContain('| green; **false green** | red (2) |')
    expect(rowOf('The process is killed')).toContain('| red (SIGKILL); **scan left running** |')
    expect(rowOf('The scan does not end')).toContain('| **no end in 60 s**; **scan left running** |')
    expect(rowOf('The wanted crawl label')).toContain('| no such input | red (3) |')
    expect(rowOf('The wanted label')).toContain('| green; **wrong crawl** | green |')
    expect(rowOf('The answer to the start is lost; the scan runs')).toContain('running**, and it says so |')
    expect(counts).toContain('| Somebody \\| else 1 | 5 | 1 | 1 | 1 | 2 | 0 | 0 |')
  })
})

describe('The record of others', () => {
  it('is as the runner writes it, and knows no case that is not there', () => {
    expect(recordText(record)).toBe(text)
    const ids = cases.map(({ id }) => id)
    expect(
      record.clients.flatMap((client) => Object.keys(client.cases)).filter((id) => !ids.includes(id)),
    ).toEqual([])
  })

  it('shows every client wired up as it should be: red for alerts, or it proves nothing', () => {
    expect(record.clients.map((client) => client.cases['vulnerable'])).toEqual(
      record.clients.map(() => ({ exits: [1], starts: 1, left: 0 })),
    )
  })

  it('has one entry a client, which a new measurement replaces where it stands', () => {
    const [first, ...rest] = record.clients
    if (first === undefined) throw new Error('The record is empty.')
    const anew = { ...first, date: '2026-12-01' }
    expect(withClient(record, anew).clients).toEqual([anew, ...rest])
    expect(withClient(record, { ...first, name: 'new' }).clients).toHaveLength(record.clients.length + 1)
  })

  it.each([
    ['another field', { keyInUrl: 3 }],
    ['a date that is none', { date: 'yesterday' }],
  ])('takes nothing in another form: %s', (_, change) => {
    const [first] = record.clients
    expect(() => readRecord(JSON.stringify({ clients: [{ ...first, ...change }] }))).toThrow()
  })
})

describe('Marks', () => {
  const find = (id: string) => {
    const found = cases.find((theCase) => theCase.id === id)
    if (found === undefined) throw new Error(`There is no case ${id}.`)
    return found
  }

  it.each([
    ['incomplete', { exits: [0], starts: 1, left: 0 }, ['false green']],
    ['incomplete', { exits: ['0'], starts: 1, left: 0 }, []],
    ['incomplete', { exits: [], noEndIn: 60, starts: 1, left: 1 }, ['no end', 'scan left running']],
    ['label-partial', { exits: [0], starts: 1, left: 0 }, ['wrong crawl']],
    ['label-partial', { exits: [1], starts: null, left: 0 }, ['red though clean']],
    ['label-missing', { exits: [0], starts: 1, left: 0 }, ['false green', 'scan begun']],
    ['start-lost-later', { exits: [1, 0], starts: 2, left: 0 }, ['second scan']],
    ['clean', { exits: [1], starts: 1, left: 0 }, ['red though clean']],
  ])('of what a client did in «%s»: %j', (id, cell, marks) => {
    expect(marksOf(find(id), cell)).toEqual(marks)
  })
})
