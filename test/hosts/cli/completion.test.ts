import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commands } from '../../../src/hosts/cli/commands.ts'
import { scenarioNames } from '../../../src/hosts/cli/demo/scenario-names.ts'
import { scenarios as apiScenarios } from '../../../src/simulator/api/scenarios.ts'
import { scenarios as fortifyScenarios } from '../../../src/simulator/fortify/scenarios.ts'
import { scenarios as nhnScenarios } from '../../../src/simulator/nhn/scenarios.ts'
import { scenarios } from '../../../src/simulator/vaddy/scenarios.ts'
import { runCommand } from './run-cli.ts'

const scriptFor = async (shell: string) => (await runCommand(['completion', shell])).stdout

/** What bash offers for a command line whose last word is being typed. */
async function bashOffers(...words: string[]): Promise<string[]> {
  const script = `${await scriptFor('bash')}
COMP_WORDS=(scangate ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_scangate
printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n')
}

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What fish offers, without the descriptions. */
async function fishOffers(line: string): Promise<string[]> {
  const script = `${await scriptFor('fish')}\ncomplete -C ${JSON.stringify(line)}`
  const offers = execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' })
  return offers.split('\n').flatMap((offer) => offer.split('\t')[0] || [])
}

describe.runIf(has('fish'))(
  `The completion in a real fish${has('fish') ? '' : ' (skipped: fish is not installed)'}`,
  () => {
    test('completes commands, flags and values', async () => {
      expect(await fishOffers('scangate ')).toEqual([
        'api',
        'completion',
        'demo',
        'fortify',
        'init',
        'nhn',
        'simulate',
        'vaddy',
        'verdict',
      ])
      expect(await fishOffers('scangate vaddy sc')).toEqual(['scan'])
      expect(await fishOffers('scangate vaddy --h')).toEqual(['--help'])
      expect(await fishOffers('scangate vaddy wait 1-abc --on-s')).toEqual(['--on-stop'])
      expect(await fishOffers('scangate vaddy scan --on-busy ')).toEqual(['fail', 'skip', 'wait'])
      expect(await fishOffers('scangate vaddy scan --on-busy=w')).toEqual(['--on-busy=wait'])
    })
  },
)

describe.runIf(has('zsh'))(
  `The completion in a real zsh${has('zsh') ? '' : ' (skipped: zsh is not installed)'}`,
  () => {
    test('is a script without mistakes', async () => {
      const { status, stderr } = spawnSync('zsh', ['-f', '-n'], {
        input: await scriptFor('zsh'),
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    })
  },
)

describe('scangate completion', () => {
  test('completes commands in bash', async () => {
    expect(await bashOffers('')).toEqual([
      'vaddy',
      'nhn',
      'fortify',
      'api',
      'verdict',
      'init',
      'simulate',
      'demo',
      'completion',
      '--help',
      '--version',
    ])
    expect(await bashOffers('vaddy', 's')).toEqual(['scan', 'status'])
    expect(await bashOffers('completion', '')).toEqual(['bash', 'zsh', 'fish', '--help'])
  })

  test('completes flags and their values in bash', async () => {
    expect(await bashOffers('vaddy', 'scan', '--on-')).toEqual([
      '--on-busy',
      '--on-stop',
      '--on-incomplete',
      '--on-error',
    ])
    expect(await bashOffers('vaddy', 'scan', '--quiet', '--on-busy', '')).toEqual(['wait', 'skip', 'fail'])
    expect(await bashOffers('simulate', '--scenario', 'no')).toEqual([
      'nothing-scanned',
      'no-crawls',
      'nothing-checked',
      'no-permission',
      'no-contact',
    ])
    expect(await bashOffers('vaddy', 'scan', '--project-id', '')).toEqual([''])
  })

  test('completes a value behind an equals sign in bash', async () => {
    expect(await bashOffers('vaddy', 'scan', '--on-busy', '=')).toEqual(['wait', 'skip', 'fail'])
    expect(await bashOffers('vaddy', 'scan', '--on-busy', '=', 'w')).toEqual(['wait'])
  })

  test('keeps names of files with spaces whole in bash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scangate-completion-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'my key'), '')
    const offers = await bashOffers('vaddy', 'scan', '--auth-key-file', `${folder}/my`)
    expect(offers).toEqual([join(folder, 'my key')])
  })

  test('offers flags behind an argument, and values behind an equals sign, in zsh', async () => {
    const zsh = await scriptFor('zsh')
    expect(zsh).toMatch(/wait\) _arguments \\\n +'1:SCAN_ID: ' \\\n/)
    expect(zsh).toContain(
      "'--on-busy=[What to do while another scan of the project runs]:value:(wait skip fail)'",
    )
    expect(zsh).toContain("'--quiet[")
  })

  test('offers every command in bash', async () => {
    for (const { path } of commands) {
      expect(await bashOffers(...path.slice(0, -1), path.at(-1) ?? '')).toContain(path.at(-1))
    }
  })

  test.each([
    ['zsh', (name: string) => `'${name}:`],
    ['fish', (name: string) => ` -a ${name} -d `],
  ])('offers every command in %s', async (shell, offer) => {
    const script = await scriptFor(shell)
    const names = commands.map(({ path }) => path.at(-1) ?? '')
    expect(names.filter((name) => !script.includes(offer(name)))).toEqual([])
  })

  test.each(['bash', 'zsh', 'fish'])('offers no secret in %s', async (shell) => {
    const script = await scriptFor(shell)
    expect(script).toContain('on-busy')
    expect(script).not.toMatch(/slack-webhook-url|github-token/)
  })

  test('quotes what zsh and fish would take for their own', async () => {
    const zsh = await scriptFor('zsh')
    expect(zsh).toContain(
      "'--project-number=[The number at the end of the project'\\''s console URL]:value: '",
    )
    expect(zsh).toContain('[No progress\\: only warnings')
    const fish = await scriptFor('fish')
    expect(fish).toContain(
      "complete -c scangate -n '__fish_seen_subcommand_from vaddy; and __fish_seen_subcommand_from scan' -l on-busy -x -a 'wait skip fail'",
    )
    expect(fish).toContain("project\\'s console URL")
  })

  test('exits 3 without a shell, and with one that it does not know', async () => {
    expect(await runCommand(['completion'])).toMatchObject({
      exitCode: 3,
      stderr: 'error: SHELL is missing. Give it behind the command: scangate completion bash|zsh|fish\n',
    })
    const { exitCode, stderr } = await runCommand(['completion', 'tcsh'])
    expect(exitCode).toBe(3)
    expect(stderr).toContain('allowed: bash, zsh, fish')
  })

  test('offers the scenarios that the simulator has', () => {
    expect([...scenarioNames.vaddy].sort()).toEqual(Object.keys(scenarios).sort())
    expect([...scenarioNames.nhn].sort()).toEqual(Object.keys(nhnScenarios).sort())
    expect([...scenarioNames.fortify].sort()).toEqual(Object.keys(fortifyScenarios).sort())
    expect([...scenarioNames.api].sort()).toEqual(Object.keys(apiScenarios).sort())
  })
})
