import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rehearsalAccount } from '../../src/simulator/vaddy/project.ts'
import { atFirst, endless, type PeerCase, scanOf, withAlerts } from './peer-case.ts'
import { readRecord } from './record.ts'
import { runPeers } from './run-peers.ts'
import { type Interfaces, waysOut } from './way-out.ts'

const careless = 'test/peers/careless-client.mjs'
const address = { netmask: '255.0.0.0', family: 'IPv4', mac: '00:00:00:00:00:00' } as const
const loopback: Interfaces = {
  lo: [{ ...address, address: '127.0.0.1', internal: true, cidr: '127.0.0.1/8' }],
}
const connected: Interfaces = {
  ...loopback,
  eth0: [{ ...address, address: '192.0.2.7', internal: false, cidr: '192.0.2.7/24' }],
}

/** A case of the runner's own tests; what scangate does in it is of no interest. */
function caseOf(id: string, theCase: Partial<PeerCase>): PeerCase {
  const nothing = { exits: [], starts: 0, left: 0 }
  const scangate = { cli: nothing, action: nothing, numbered: nothing }
  return { id, title: id, why: '', must: 'red', scenario: endless, scangate, ...theCase }
}

const short = { durationMs: 100 }
const own: readonly PeerCase[] = [
  caseOf('clean', { must: 'green', scenario: scanOf(short) }),
  caseOf('vulnerable', { scenario: { ...withAlerts, scan: { ...withAlerts.scan, ...short } } }),
  caseOf('incomplete', { scenario: scanOf({ ...short, complete: 40 }) }),
  caseOf('lost-twice', {
    must: 'either',
    scenario: scanOf({ durationMs: 1 }),
    faults: atFirst('start', { kind: 'reset-after' }),
    runs: 2,
    pauseMs: 10,
  }),
  caseOf('other-crawl', { must: 'green', scenario: scanOf(short), crawl: '30', mustScan: 29 }),
  caseOf('stopped', { signals: [{ afterMs: 10, signal: 'SIGTERM' }] }),
  caseOf('silent', { faults: atFirst('start', { kind: 'hang' }), limitMs: 1_500 }),
]

/** A record of one client, in a folder that goes with the test, and a runner that is told what is up. */
function bench(interfaces: Interfaces = loopback) {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'record.json')
  const before = readFileSync('test/peers/record.json', 'utf8')
  writeFileSync(path, before)
  const lines: string[] = []
  const world = {
    interfaces: () => interfaces,
    today: () => '2026-12-01',
    print: (line: string) => void lines.push(line),
    cases: own,
  }
  return {
    before,
    lines,
    path,
    record: () => readFileSync(path, 'utf8'),
    run: (...words: string[]) => runPeers(['--record', path, '--port', '0', ...words], world),
  }
}

// Windows starts no script by its first line.
describe.skipIf(process.platform === 'win32')('npm run peers', () => {
  it('measures what a client does, and keeps it beside the others with the hash of what it ran', async () => {
    const { before, lines, record, run } = bench()
    expect(await run('--peer', `careless=${careless}`, '--client-version', '0.1', '--runtime', 'Node')).toBe(
      0,
    )
    const { clients } = readRecord(record())
    const theirs = readRecord(before).clients
    expect(clients.slice(0, -1)).toEqual(theirs)
    expect(clients.at(-1)).toEqual({
      name: 'careless',
      version: '0.1',
      commit: null,
      date: '2026-12-01',
      runtime: 'Node',
      sha256: createHash('sha256').update(readFileSync(careless)).digest('hex'),
      cases: {
        clean: { exits: [0], starts: 1, left: 0 },
        vulnerable: { exits: [1], starts: 1, left: 0 },
        incomplete: { exits: [0], starts: 1, left: 0 },
        'lost-twice': { exits: [1, 0], starts: 2, left: 0 },
        'other-crawl': { exits: [0], starts: 1, left: 0, crawl: 30 },
        stopped: { exits: ['SIGTERM'], starts: 1, left: 1 },
        silent: { exits: [], noEndIn: 1.5, starts: 0, left: 0 },
      },
    })
    expect(lines).toEqual([
      'clean: exit 0; 1 begun, 0 left running; as it should be',
      'vulnerable: exit 1; 1 begun, 0 left running; as it should be',
      'incomplete: exit 0; 1 begun, 0 left running; false green',
      'lost-twice: exit 1, 0; 2 begun, 0 left running; second scan',
      'other-crawl: exit 0; 1 begun, 0 left running; wrong crawl',
      'stopped: exit SIGTERM; 1 begun, 1 left running; scan left running',
      'silent: no end in 1.5 s; 0 begun, 0 left running; no end',
    ])
    expect(record() + lines.join()).not.toContain(rehearsalAccount.authKey)
  })

  it('adds cases to what the same file did before, and leaves out those for which it has no input', async () => {
    const { record, run } = bench()
    const peer = ['--peer', `careless=${careless}`]
    await run(...peer, '--case', 'clean')
    await run(...peer, '--case', 'other-crawl', '--no-crawl-label')
    expect(readRecord(record()).clients.at(-1)?.cases).toEqual({
      clean: { exits: [0], starts: 1, left: 0 },
      'other-crawl': 'no such input',
    })
  })

  it('begins a record where there is none', async () => {
    const { path, run } = bench()
    rmSync(path)
    expect(await run('--peer', `careless=${careless}`, '--case', 'clean')).toBe(0)
    expect(readRecord(readFileSync(path, 'utf8')).clients.map(({ name }) => name)).toEqual(['careless'])
  })

  it('refuses to run anything where an interface but loopback is up', async () => {
    const { before, lines, record, run } = bench(connected)
    expect(await run('--peer', `careless=${careless}`)).toBe(2)
    expect(lines).toEqual(['Refused: eth0 is up. A client is run only where nothing but loopback is.'])
    expect(record()).toBe(before)
  })

  it.each([
    ['no client', [], 'Give a client: --peer NAME=PATH.'],
    ['no path', ['--peer', 'careless'], 'Give a client: --peer NAME=PATH.'],
    ['a file that is not there', ['--peer', 'x=nowhere'], 'nowhere is no file that can be executed.'],
    ['a folder', ['--peer', 'x=test'], 'test is no file that can be executed.'],
    ['a file to read', ['--peer', 'x=package.json'], 'package.json is no file that can be executed.'],
    ['a case that is none', ['--peer', `x=${careless}`, '--case', 'x'], 'There is no case x.'],
    [
      'another translation',
      ['--peer', `x=${careless}`, '--translate', 'toString'],
      '--translate is one of none, json, v1: not toString.',
    ],
    [
      'no record',
      ['--peer', `x=${careless}`, '--record', 'package.json'],
      'package.json is no record of this runner.',
    ],
    ['a port that is none', ['--peer', `x=${careless}`, '--port', '1e3'], '--port is a number up to 65535.'],
  ])('says in a sentence what is wrong with its input: %s', async (_, words, sentence) => {
    const { before, lines, record, run } = bench()
    expect(await run(...words)).toBe(1)
    expect(lines).toEqual([sentence])
    expect(record()).toBe(before)
  })

  it('says why it can not be in the place of the API', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { lines, run } = bench()
    expect(await run('--peer', `careless=${careless}`, '--port', String(port))).toBe(1)
    expect(lines).toEqual([`Not measured: listen EADDRINUSE: address already in use 127.0.0.1:${port}.`])
  })

  it('knows no other option', async () => {
    const { lines, run } = bench()
    expect(await run('--peers', 'x')).toBe(1)
    expect(lines.join()).toContain('--peers')
  })
})

describe('A way out', () => {
  it('is every interface with an address that is not loopback', () => {
    const [own] = loopback['lo'] ?? []
    const [other] = connected['eth0'] ?? []
    expect(waysOut(loopback)).toEqual([])
    expect(waysOut({ lo: undefined })).toEqual([])
    expect(waysOut(connected)).toEqual(['eth0'])
    expect(waysOut({ lo: own && other ? [own, other] : [] })).toEqual(['lo'])
    expect(waysOut(networkInterfaces())).not.toContain('lo')
  })
})
