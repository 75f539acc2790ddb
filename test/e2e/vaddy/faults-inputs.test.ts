import { describe, expect, it } from 'vitest'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { renderMarkdown, visibleText } from '../../report/markup.ts'
import { errorsIn, type SpawnedStep, withSpawnedAction } from '../../support/spawned-action.ts'
import { vaddy } from '../../support/vaddy/action.ts'

const bad = recordSection(11, 'The committed action with bad input: nothing is sent')
const refused = recordSection(12, 'The committed action, and VAddy says no')

const plainHttp = 'http://api.vaddy.example'
const cases: readonly [name: string, step: SpawnedStep, says: readonly string[]][] = [
  ['no key', { inputs: { auth_key: '' } }, ['auth_key is required and is empty.']],
  ['no key at all', { without: ['auth_key'] }, ['auth_key is required and is empty.']],
  [
    'no key, but the variable VADDY_TOKEN',
    { inputs: { auth_key: '' }, variables: { VADDY_TOKEN: 'x', VADDY_USER: 'y' } },
    [
      'but the action reads its inputs only. Paste under "with:": auth_key: ${'.concat(
        '{ secrets.VADDY_TOKEN }}',
      ),
    ],
  ],
  [
    'no user, key and project',
    { without: ['user', 'auth_key', 'project_id'] },
    ['user is required', 'auth_key is required', 'project_id is required'],
  ],
  ['`crawl_id` with letters', { inputs: { crawl_id: '12a' } }, ['crawl_id is "12a"; allowed: digits only.']],
  [
    'both crawl inputs',
    { inputs: { crawl_id: '1', crawl_label: 'shop' } },
    ["crawl_id and crawl_label can't be given together; keep one."],
  ],
  [
    '`max_alerts: lots`',
    { inputs: { max_alerts: 'lots' } },
    ['max_alerts is "lots"; allowed: a whole number'],
  ],
  [
    '`scan_timeout: 30`',
    { inputs: { scan_timeout: '30' } },
    ['scan_timeout is "30"; allowed: a duration with a unit'],
  ],
  ['an unknown choice', { inputs: { on_busy: 'queue' } }, ['on_busy is "queue"; allowed: wait, skip, fail.']],
  [
    'plain http to another host',
    { inputs: { api_url: plainHttp } },
    ['plain http would send the key unencrypted'],
  ],
  [
    'a name with hyphens',
    { variables: { 'INPUT_MAX-ALERTS': '3' } },
    ['max-alerts is not an input; write max_alerts.'],
  ],
  ['`start: false` without `scan_id`', { inputs: { start: 'false' } }, ['start: false needs scan_id']],
  ['a CA file that is not there', { inputs: { ca_file: 'nowhere.pem' } }, ['ca_file is "nowhere.pem"']],
  [
    'a proxy that is no address',
    { variables: { HTTPS_PROXY: 'ftp://proxy' } },
    ['HTTPS_PROXY is not the address'],
  ],
  [
    'six problems at once',
    {
      inputs: { user: '', crawl_id: 'x', crawl_label: 'y', max_alerts: 'lots', scan_timeout: '30' },
      variables: { 'INPUT_ON-BUSY': 'skip' },
    },
    ['on-busy is not', 'user is required', 'crawl_id is "x"', 'max_alerts is', 'scan_timeout is', 'keep one'],
  ],
]

describe('bad input', () => {
  it.concurrent.each(cases)(
    '%s: every problem is named, and no request is sent',
    async (name, step, says) => {
      await withSpawnedAction(vaddy, {}, async ({ run, simulator }) => {
        const main = await run(step)
        expect(main.exitCode).toBe(3)
        expect(main.outputs).toMatchObject({ outcome: 'misconfigured', scan_finished: 'false', scan_id: '' })
        const errors = errorsIn(main.log).join('\n')
        const summary = visibleText(renderMarkdown(main.summary))
        for (const part of says) {
          expect(errors).toContain(part)
          expect(summary).toContain(part)
        }
        expect(simulator.requests).toEqual([])
        bad.addRow(
          {
            fault: name,
            outcome: 'misconfigured',
            starts: 0,
            fate: 'none began',
            says: String(errorsIn(main.log)[0]),
          },
          cases.findIndex(([other]) => other === name),
        )
      })
    },
  )
})

const refusals: readonly [name: string, step: SpawnedStep, outcome: string, says: string][] = [
  ['a wrong key', { inputs: { auth_key: 'not-the-key' } }, 'refused', 'HTTP 401'],
  ['an unknown project', { inputs: { project_id: 'nope' } }, 'refused', 'This project_id does not exist.'],
  ['an unknown crawl', { inputs: { crawl_id: '999' } }, 'refused', 'no crawling data.'],
  ['an unknown label', { inputs: { crawl_label: 'nowhere' } }, 'misconfigured', 'has a label like "nowhere"'],
  ['an unknown scan', { inputs: { scan_id: '1-none' } }, 'refused', 'This scan_id does not exist.'],
  ['a scan type the plan lacks', { inputs: { scan_type: 'CSRF' } }, 'refused', 'Invalid scan type selected'],
  [
    'an unknown project number',
    { inputs: { project_number: '77' } },
    'refused',
    'not match the Project Number',
  ],
]

describe('what VAddy does not accept', () => {
  it.concurrent.each(refusals)('%s: VAddy is asked once and believed', async (name, step, outcome, says) => {
    await withSpawnedAction(vaddy, {}, async ({ run, simulator }) => {
      const main = await run(step)
      expect(main.exitCode).toBe(outcome === 'refused' ? 4 : 3)
      expect(main.outputs).toMatchObject({ outcome })
      expect(main.outputs['reason']).toContain(says)
      expect(main.log).not.toContain('Trying again')
      expect(simulator.state.scans.filter(({ begunBy }) => begunBy === 'api')).toEqual([])
      refused.addRow(
        { fault: name, outcome, starts: 0, fate: 'none began', says: String(main.outputs['reason']) },
        refusals.findIndex(([other]) => other === name),
      )
    })
  })

  it('a project without any crawl is refused in VAddy’s words', async () => {
    await withSpawnedAction(vaddy, { scenario: 'no-crawls' }, async ({ run }) => {
      const main = await run()
      expect([main.exitCode, main.outputs['outcome']]).toEqual([4, 'refused'])
      expect(main.outputs['reason']).toContain('no crawling data.')
    })
  })
})
