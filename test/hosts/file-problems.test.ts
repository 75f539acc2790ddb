import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runEvidence } from '../../src/hosts/run-evidence.ts'
import { runGate } from '../../src/hosts/run-gate.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'
import { english } from '../../src/messages/english.ts'
import { api } from '../../src/sources/api/source.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

it('A gate says what is wrong with options and with the files they name in one go, and sends nothing', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'scangate-files-'))
  onTestFinished(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, 'openapi.yaml'), 'swagger: "2.0"')
  writeFileSync(join(folder, 'ignore.yml'), '- rule: AUTH-99')
  const inputs = {
    target: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    openapi: 'openapi.yaml',
    ignore_file: 'ignore.yml',
    baseline: 'gone.json',
    max_requests: '1',
  }
  const { report } = await runGate(api, {
    given: Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, { text, from: 'input' }])),
    problems: [],
    inOwnWords: (problems) => problems,
    variables: {},
    clock: new VirtualClock(),
    random: () => 0,
    signal: new AbortController().signal,
    log: () => new RecordingLogger(),
    secrets: createSecrets(),
    save: () => {},
    folder,
    patience: { tries: 1, ms: 1 },
    evidence: runEvidence({}),
    lastActs: new Set(),
  })
  expect([report.outcome, report.exitCode]).toEqual(['misconfigured', 3])
  expect(report.problems.map(english)).toEqual([
    'max_requests is "1"; allowed: a whole number from 10 to 500.',
    expect.stringContaining('openapi.yaml is Swagger 2.0'),
    'Entry 1 of ignore.yml has "AUTH-99" as rule, which there is not.',
    'Entry 1 of ignore.yml needs reason, as one line of text.',
    'Entry 1 of ignore.yml needs approved_by, as one line of text.',
    'Entry 1 of ignore.yml needs expires, as one line of text.',
    'baseline is "gone.json", which can\'t be used: there is no such file.',
  ])
  expect(asked).toBe(0)
})
