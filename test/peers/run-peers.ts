import { createHash } from 'node:crypto'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cases as allCases } from './cases.ts'
import { startFront } from './front.ts'
import { marksOf } from './marks.ts'
import { measure } from './measure.ts'
import type { Cell, PeerCase } from './peer-case.ts'
import { type PeerClient, type PeerRecord, readRecord, recordText, withClient } from './record.ts'
import { translations } from './translations.ts'
import { type Interfaces, waysOut } from './way-out.ts'

/** What the runner asks of its surroundings. */
export interface PeersWorld {
  /** The network interfaces that are up. */
  readonly interfaces: () => Interfaces
  /** The day, ISO 8601. */
  readonly today: () => string
  readonly print: (line: string) => void
  /** Default: all of the page. */
  readonly cases?: readonly PeerCase[]
}

const options = {
  peer: { type: 'string' },
  'client-version': { type: 'string' },
  commit: { type: 'string' },
  runtime: { type: 'string', default: 'not said' },
  note: { type: 'string' },
  case: { type: 'string', multiple: true },
  'no-crawl-label': { type: 'boolean', default: false },
  translate: { type: 'string', default: 'none' },
  record: { type: 'string', default: 'test/peers/record.json' },
  port: { type: 'string', default: '443' },
  show: { type: 'boolean', default: false },
} as const

/** An input that makes no sense, in a sentence. */
class BadInput extends Error {}

/**
 * Runs a client of others in every case and puts what it did into the record. Gives the exit code: 0 when it was
 * measured, whatever it did; 1 for input that makes no sense or that the system refuses; 2 where there is a way out to a network.
 */
export async function runPeers(words: readonly string[], world: PeersWorld): Promise<number> {
  try {
    const plan = planOf(words, world.cases ?? allCases)
    const out = waysOut(world.interfaces())
    if (out.length > 0) {
      world.print(`Refused: ${out.join(', ')} is up. A client is run only where nothing but loopback is.`)
      return 2
    }
    await runPlan(plan, world)
    return 0
  } catch (error) {
    if (error instanceof BadInput) world.print(error.message)
    // The port, the executable or the record: the system says which, and why not.
    else if (error instanceof Error && 'syscall' in error) world.print(`Not measured: ${error.message}.`)
    else throw error
    return 1
  }
}

function planOf(words: readonly string[], cases: readonly PeerCase[]) {
  const { values } = parsed(words)
  const [, name, path] = /^([^=]+)=(.+)$/.exec(values.peer ?? '') ?? []
  if (name === undefined || path === undefined) throw new BadInput('Give a client: --peer NAME=PATH.')
  const translate = Object.hasOwn(translations, values.translate) ? translations[values.translate] : undefined
  if (translate === undefined) {
    throw new BadInput(
      `--translate is one of ${Object.keys(translations).join(', ')}: not ${values.translate}.`,
    )
  }
  const unknown = values.case?.find((id) => !cases.some((theCase) => theCase.id === id))
  if (unknown !== undefined) throw new BadInput(`There is no case ${unknown}.`)
  const port = Number(values.port)
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) throw new BadInput('--port is a number up to 65535.')
  const chosen = cases.filter(({ id }) => values.case?.includes(id) ?? true)
  // Before anything runs, so that a quarter of an hour is not lost at its end.
  recordAt(values.record)
  return { ...values, name, path: executable(path), translate, port, chosen }
}

function recordAt(path: string): PeerRecord {
  try {
    return readRecord(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { clients: [] }
    throw new BadInput(`${path} is no record of this runner.`)
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options })
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error))
  }
}

function executable(path: string): string {
  const whole = resolve(path)
  try {
    accessSync(whole, constants.X_OK)
    if (statSync(whole).isFile()) return whole
  } catch {
    // Said below.
  }
  throw new BadInput(`${path} is no file that can be executed.`)
}

async function runPlan(plan: ReturnType<typeof planOf>, world: PeersWorld): Promise<void> {
  const sha256 = createHash('sha256').update(readFileSync(plan.path)).digest('hex')
  const folder = mkdtempSync(join(tmpdir(), 'scangate-peers-'))
  const front = await startFront(plan.port, plan.translate)
  try {
    const authorityFile = join(folder, 'authority.pem')
    writeFileSync(authorityFile, front.authority)
    const peer = { path: plan.path, authorityFile, showsOutput: plan.show }
    const seen: Record<string, Cell | 'no such input'> = {}
    for (const theCase of plan.chosen) {
      const isAsked = theCase.crawl === undefined || !plan['no-crawl-label']
      const cell = isAsked ? await measure(theCase, peer, front) : 'no such input'
      seen[theCase.id] = cell
      world.print(`${theCase.id}: ${cell === 'no such input' ? cell : lineOf(theCase, cell)}`)
    }
    keep(plan, sha256, seen, world.today())
  } finally {
    await front.close()
    rmSync(folder, { recursive: true })
  }
}

function lineOf(theCase: PeerCase, cell: Cell): string {
  const end = cell.noEndIn === undefined ? `exit ${cell.exits.join(', ')}` : `no end in ${cell.noEndIn} s`
  const marks = marksOf(theCase, cell).join(', ') || 'as it should be'
  return `${end}; ${cell.starts} begun, ${cell.left} left running; ${marks}`
}

/** Writes the record. What the same file did in other cases stays. */
function keep(
  plan: ReturnType<typeof planOf>,
  sha256: string,
  seen: PeerClient['cases'],
  date: string,
): void {
  const record = recordAt(plan.record)
  const before = record.clients.find(({ name }) => name === plan.name)
  const measured: PeerClient = {
    name: plan.name,
    version: plan['client-version'] ?? null,
    commit: plan.commit ?? null,
    date,
    runtime: plan.runtime,
    sha256,
    ...(plan.note !== undefined && { note: plan.note }),
    cases: { ...(before?.sha256 === sha256 && before.cases), ...seen },
  }
  writeFileSync(plan.record, recordText(withClient(record, measured)))
}
