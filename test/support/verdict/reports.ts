import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { exitCodeOf, type Outcome } from '../../../src/gate/outcome.ts'

/** The commit of every report here that says nothing else. */
export const commit = '4f0c1d2e3a4b5c6d7e8f90123456789abcdef012'

/** When every report here ended that says nothing else. */
export const ended = '2026-01-01T00:00:00.000Z'

/** What a test says of a report; the rest is a pass of VAddy. */
export interface ReportParts {
  readonly source?: string
  readonly id?: string | null
  readonly outcome?: string
  readonly conclusion?: string
  readonly exitCode?: number
  readonly commit?: string | null
  readonly endedAt?: string
  readonly simulated?: boolean
  readonly url?: string | null
  readonly attempt?: number | null
  readonly reason?: string
  /** Anything else, as it stands in the file. */
  readonly more?: Readonly<Record<string, unknown>>
}

const notices = ['skipped', 'started', 'checked']

/** A `report.json` as a gate writes it. */
export function reportFile(parts: ReportParts = {}): Record<string, unknown> {
  const { outcome = 'passed', source = 'vaddy' } = parts
  const usual = outcome === 'passed' ? 'success' : notices.includes(outcome) ? 'notice' : 'failure'
  const conclusion = parts.conclusion ?? usual
  const exitCode = exitCodeOf(outcome as Outcome, conclusion as 'failure')
  return {
    schema: 'scangate.report/v1',
    tool: { name: 'scangate', version: '0.1.0' },
    source,
    simulated: parts.simulated ?? false,
    language: 'en',
    subject: { kind: source === 'nhn' ? 'fleet' : 'project', id: parts.id === undefined ? 'shop' : parts.id },
    outcome,
    conclusion,
    exit_code: parts.exitCode ?? exitCode,
    reason: { key: 'reason_passed', text: parts.reason ?? 'As the gate says.' },
    problems: [],
    warnings: [],
    facts: { alert_count: 3 },
    checks: [],
    links: [{ key: 'scan_result', url: 'https://console.vaddy.net/scan_status/1/1-2' }],
    next_steps: [],
    history: null,
    timing: {
      started_at: '2025-12-31T23:00:00.000Z',
      ended_at: parts.endedAt ?? ended,
      duration_ms: 3_600_000,
      waited_ms: 0,
      polls: 9,
    },
    run: {
      host: 'github-actions',
      repository: 'acme/shop',
      commit: parts.commit === undefined ? commit : parts.commit,
      ref: 'refs/heads/main',
      url: parts.url === undefined ? 'https://github.com/acme/shop/actions/runs/1' : parts.url,
      attempt: parts.attempt === undefined ? 1 : parts.attempt,
      actor: 'octocat',
    },
    policy: {},
    last_answer: null,
    ...parts.more,
  }
}

/** A folder of files, by their paths; what is no text is written as JSON. It is removed at the end of the test. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scangate-verdict-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}
