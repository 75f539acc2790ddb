import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { apiCheck, nhnCheck, reportJudging, vaddyScan } from '../../../src/hosts/library/given-options.ts'
import * as simulator from '../../../src/hosts/library/simulator.ts'
import * as library from '../../../src/index.ts'
import type { apiOptions } from '../../../src/sources/api/options.ts'
import type { nhnOptions } from '../../../src/sources/nhn/options.ts'
import type { vaddyOptions } from '../../../src/sources/vaddy/options.ts'
import type { verdictOptions } from '../../../src/sources/verdict/options.ts'

const page = readFileSync(fileURLToPath(new URL('../../../docs/library.md', import.meta.url)), 'utf8')

/** What the action and the CLI do with a report. */
type Elsewhere =
  | 'report_dir'
  | 'slack_webhook_url'
  | 'job_summary'
  | 'pr_comment'
  | 'issue'
  | 'issue_labels'
  | 'issue_assignees'
  | 'github_token'
  | 'on_missing_secrets'

describe('the library', () => {
  it('exports what its page says, and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'checkApi',
      'checkNhnServers',
      'exitCodeOf',
      'judgeReports',
      'languages',
      'messageText',
      'outcomes',
      'renderHtml',
      'renderJson',
      'renderJunit',
      'renderMarkdown',
      'renderText',
      'scanVaddy',
      'version',
    ])
    expect(Object.keys(simulator).sort()).toEqual([
      'startApiSimulator',
      'startFortifySimulator',
      'startNhnSimulator',
      'startVaddySimulator',
    ])
    for (const name of [...Object.keys(library), ...Object.keys(simulator)])
      expect(page).toContain(`\`${name}`)
  })

  it('has a type for each option that it reads, and for no other', () => {
    type Read = Exclude<keyof typeof vaddyOptions, Elsewhere>
    expectTypeOf<keyof library.VaddyScanOptions>().toEqualTypeOf<Read>()
    expectTypeOf<keyof library.NhnCheckOptions>().toEqualTypeOf<Exclude<keyof typeof nhnOptions, Elsewhere>>()
    expectTypeOf<keyof library.ApiCheckOptions>().toEqualTypeOf<Exclude<keyof typeof apiOptions, Elsewhere>>()
    type Judged = Exclude<keyof typeof verdictOptions, Elsewhere | 'ca_file'>
    expectTypeOf<keyof library.ReportJudgingOptions>().toEqualTypeOf<Judged>()
  })

  it.each([...vaddyScan.names, ...nhnCheck.names, ...apiCheck.names, ...reportJudging.names])(
    'says what %s is',
    (name) => {
      expect(page).toContain(`\`${name}`)
    },
  )

  it('gives every outcome an exit code', () => {
    const codes = library.outcomes.map((outcome) => library.exitCodeOf(outcome, 'failure'))
    expect(codes).toEqual([0, 2, 2, 3, 4, 5, 6, 6, 7, 143, 0, 0, 0, 1])
  })
})
