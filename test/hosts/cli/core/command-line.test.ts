import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exitCodeOf, outcomes } from '../../../../src/gate/outcome.ts'
import { commands } from '../../../../src/hosts/cli/commands.ts'
import { offeredOptions } from '../../../../src/hosts/cli/core/command.ts'
import { exitCodes, exitCodesOf } from '../../../../src/hosts/cli/help/exit-codes.ts'
import { appearanceVariables, optionVariables } from '../../../../src/hosts/cli/places/environment.ts'
import { flagsOf } from '../../../../src/hosts/cli/places/flags.ts'
import { version } from '../../../../src/kernel/version.ts'
import { vaddyOptions } from '../../../../src/sources/vaddy/options.ts'
import { vaddy } from '../../../../src/sources/vaddy/source.ts'
import { runCommand } from '../run-cli.ts'

const problemsOf = async (...words: string[]) => {
  const { json } = await runCommand(['vaddy', 'status', '--format', 'json', ...words])
  return (json['problems'] as { text: string }[]).map(({ text }) => text)
}

describe('the command line', () => {
  test('says its version and its commands, and exits 0', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    const { exitCode, stdout } = await runCommand(['--help'])
    expect(exitCode).toBe(0)
    for (const { path } of commands) if (path.length === 1) expect(stdout).toContain(`  ${path[0]} `)
  })

  test.each([
    [['vaddy', 'scna'], "error: unknown command 'scna'\n(Did you mean scan?)"],
    [['vadi'], "error: unknown command 'vadi'\n(Did you mean vaddy?)"],
    [['--hlep'], "error: unknown option '--hlep'"],
    [['--nonsense'], "error: unknown option '--***'"],
    [['scan', '--dry-run'], 'Is this meant: scangate vaddy scan\n'],
    [['vaddy', '--quiet', 'scan'], 'Flags stand behind the command, as in: scangate vaddy status --quiet\n'],
  ])('exits 3 on %j, with a suggestion where one is near', async (words, text) => {
    const { exitCode, stdout, stderr } = await runCommand(words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toContain(text)
  })

  test('takes help for a command, too', async () => {
    for (const words of [['vaddy', 'scan'], ['vaddy'], []]) {
      const { stdout } = await runCommand([...words, '--help'])
      expect(await runCommand(['help', ...words])).toMatchObject({ exitCode: 0, stdout, stderr: '' })
    }
  })

  test('shows help and exits 3 where a command is missing', async () => {
    for (const words of [[], ['vaddy']]) {
      const { exitCode, stdout, stderr } = await runCommand(words)
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
      expect(stderr).toContain('Usage: scangate')
    }
  })

  test('names every unknown flag, with the one that it resembles', async () => {
    const problems = await problemsOf('--projekt-id', 'x', '--project_id=y', '--xyzzy')
    expect(problems).toEqual(
      expect.arrayContaining([
        '--projekt-id is not a flag of this command. Is --project-id meant?',
        '--project_id is not a flag of this command. Is --project-id meant?',
        '--*** is not a flag of this command; --help lists them.',
      ]),
    )
  })

  test('says of a flag that it knows what is wrong with it', async () => {
    expect(await problemsOf('--quiet=true', '--', '--verbose')).toEqual(
      expect.arrayContaining([
        '--quiet takes no value; give the flag alone or leave it out.',
        '--verbose stands behind --, where flags are not read; give it before.',
      ]),
    )
  })

  test('lists what a command cannot do without as required, and calls options by their flags', async () => {
    for (const command of ['history', 'delete-crawl']) {
      const { stdout } = await runCommand(['vaddy', command, '--help'])
      const [, required = ''] = stdout.split('Required, by flag or variable:')
      expect(required.split('\n\n')[0], command).toContain('--project-number <digits>')
    }
    const { stdout } = await runCommand(['vaddy', 'scan', '--help'])
    expect(stdout).toContain('Not together with --crawl-label.')
    expect(stdout).toMatch(/--no-start: never start a scan\. --scan-id is then required/)
  })

  test('takes the last of a flag that is given twice', async () => {
    expect((await problemsOf('--project-id', 'b!', '--project-id', 'a!')).join()).toContain('"a!"')
  })

  test('quotes nothing of what follows a secret that was given as a flag', async () => {
    for (const words of [
      ['--auth-key', 'the-key'],
      ['--auth-key=the-key'],
      ['--slack-webhook-url', 'the-key'],
    ]) {
      const { stdout, stderr } = await runCommand(['vaddy', 'scan', ...words])
      expect(stdout).toContain('is not a flag: a command line is for everybody to see.')
      expect(stdout + stderr).not.toContain('the-key')
    }
  })

  test('quotes nothing that may be a key glued to a flag', async () => {
    const flags = ['-k', '-', '--', '--auth-key', '--auth_key', '--token', '--slack-webhook-url', '-auth-key']
    for (const flag of flags) {
      for (const key of [
        'SECRETsecret',
        's3cr3t',
        'se.cret',
        "sec'ret",
        'sec=ret',
        'onlysmallsecretletters',
      ]) {
        for (const words of [['vaddy', 'status', flag + key], [flag + key], ['vaddy', flag + key]]) {
          const { exitCode, stdout, stderr } = await runCommand(words)
          expect(exitCode).toBe(3)
          expect(stdout + stderr, words.join(' ')).not.toMatch(/s3cr3t|cret|'ret|=ret/)
        }
      }
    }
    for (const word of ['S3cret', 'onlysmallsecretletters', 'a-secret']) {
      expect((await runCommand(['vaddy', word])).stderr).toContain("unknown command '***'")
    }
    expect((await runCommand(['vaddy', 'statis'])).stderr).toContain("unknown command 'statis'")
    expect(await problemsOf('-k', '-kS3cret', '-project-ids', '--auth-keysecret')).toEqual(
      expect.arrayContaining([
        '-k is not a flag of this command; --help lists them.',
        '-*** is not a flag of this command; --help lists them.',
        '-*** is not a flag of this command. Is --project-id meant?',
        expect.stringMatching(/^--auth-key is not a flag: a command line is for everybody to see/),
      ]),
    )
    expect(await problemsOf('-project-id')).toContain(
      '-project-id is not a flag of this command. Is --project-id meant?',
    )
  })

  test('counts arguments that nobody asked for, and quotes none', async () => {
    const problems = await problemsOf('the-key', 'another')
    expect(problems).toContain(
      'vaddy status was given 2 arguments too many. A value with spaces needs quotes.',
    )
    expect(problems.join('\n')).not.toContain('the-key')
  })

  test('does not take a flag for the value of the one before', async () => {
    expect(await problemsOf('--project-id', '--quiet')).toContain(
      '--project-id needs a value: --project-id <id>.',
    )
  })

  test('reads booleans as a flag, as its opposite and with a value', async () => {
    const policyOf = async (...words: string[]) => {
      const { json } = await runCommand(['vaddy', 'scan', '--format', 'json', ...words])
      return (json['policy'] as Record<string, { value: string; from: string }>)['wait']
    }
    expect(await policyOf()).toEqual({ value: 'true', from: 'default' })
    expect(await policyOf('--no-wait')).toEqual({ value: 'false', from: 'flag' })
    expect(await policyOf('--wait=false')).toEqual({ value: 'false', from: 'flag' })
    expect(await policyOf('--no-wait', '--wait')).toMatchObject({ value: 'true' })
  })
})

describe('the flags', () => {
  test('are those of the table: everything but secrets and what only the action has', () => {
    const scan = commands.find(({ path }) => path.join(' ') === 'vaddy scan')
    const expected = Object.entries(vaddyOptions)
      .filter(([, option]) => !('secret' in option) && !('only' in option))
      .map(([name]) => name)
    expect(
      Object.keys(scan?.options ?? {})
        .filter((name) => expected.includes(name))
        .sort(),
    ).toEqual(expected.sort())
    for (const command of commands) {
      for (const { definition } of flagsOf(offeredOptions(command))) expect(definition.secret).toBeUndefined()
    }
  })
})

describe('the help of every command', () => {
  test.each(commands.map((command) => [command.path.join(' '), command] as const))(
    'of %s shows each flag, examples and exit codes',
    async (_name, command) => {
      const { exitCode, stdout } = await runCommand([...command.path, '--help'])
      expect(exitCode).toBe(0)
      for (const { flag } of flagsOf(offeredOptions(command))) {
        // Not as the beginning of another: --project stands in --project-id, too.
        expect(stdout).toMatch(new RegExp(`^ +(?:\\S+, )?${flag}(?![\\w-])`, 'm'))
      }
      for (const { line } of command.examples) expect(stdout).toContain(`  ${line}\n`)
      for (const [code, meaning] of exitCodesOf(command))
        expect(stdout).toContain(`  ${code.padEnd(5)}${meaning}`)
    },
  )

  test('stays within a narrow terminal, examples and exit codes aside', async () => {
    const { stdout } = await runCommand(['vaddy', 'scan', '--help'], {
      columns: 50,
      variables: { NO_COLOR: '1' },
    })
    const [options = ''] = stdout.split('Secrets are no flags')
    for (const line of options.split('\n')) expect(line.length, line).toBeLessThanOrEqual(50)
  })

  test('names both endings that 1 has where a scan is started, and there only', async () => {
    const handedOn = /1 +error: .*a started scan whose ID can't be\s+handed on/
    expect((await runCommand(['vaddy', 'scan', '--help'])).stdout).toMatch(handedOn)
    for (const command of ['wait', 'status']) {
      expect((await runCommand(['vaddy', command, '--help'])).stdout).not.toContain('a started scan')
    }
  })

  test('lists no judgement and no wait for a doctor of what is never judged', () => {
    const codesOf = (words: string) => {
      const doctor = commands.find(({ path }) => path.join(' ') === words)
      return doctor === undefined ? [] : exitCodesOf(doctor).map(([code]) => code)
    }
    expect(codesOf('fortify doctor')).toEqual(['0', '1', '3', '4', '5', '129', '130', '131', '143'])
    expect(codesOf('vaddy doctor')).toEqual(expect.arrayContaining(['2', '6']))
  })

  test('lists every exit code that an outcome has', () => {
    const scan = commands.find(({ path }) => path.join(' ') === 'vaddy scan')
    const listed = new Set(scan === undefined ? [] : exitCodesOf(scan).map(([code]) => code))
    for (const outcome of outcomes) {
      for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const)
        expect(listed).toContain(String(exitCodeOf(outcome, 'failure', signal)))
    }
  })
})

describe('colours', () => {
  const colour = '\u001b['
  const helpOf = (variables: Record<string, string>, columns?: number) =>
    runCommand(['--help'], { variables, ...(columns !== undefined && { columns }) })

  test('come on a terminal, unless NO_COLOR or a dumb terminal forbids them', async () => {
    expect((await helpOf({}, 80)).stdout).toContain(colour)
    expect((await helpOf({ NO_COLOR: '1' }, 80)).stdout).not.toContain(colour)
    expect((await helpOf({ TERM: 'dumb' }, 80)).stdout).not.toContain(colour)
  })

  test('come elsewhere with FORCE_COLOR only', async () => {
    expect((await helpOf({})).stdout).not.toContain(colour)
    expect((await helpOf({ FORCE_COLOR: '1' })).stdout).toContain(colour)
    expect((await helpOf({ FORCE_COLOR: '0' }, 80)).stdout).not.toContain(colour)
  })
})

describe('docs/cli.md', () => {
  const page = readFileSync('docs/cli.md', 'utf8')

  test.each(commands.map(({ path }) => path.join(' ')))('shows %s with an example', (name) => {
    expect(page).toMatch(
      new RegExp(`^(?:id=\\$\\(|pass show vaddy \\| |source <\\()?scangate ${name}\\b`, 'm'),
    )
  })

  test('names every exit code, every outcome and every variable of another name', () => {
    for (const outcome of outcomes) expect(page).toContain(`\`${outcome}\``)
    for (const code of exitCodes) expect(page).toMatch(new RegExp(`^\\| (?:\\d+, )*${code}\\b`, 'm'))
    for (const variable of [...optionVariables(vaddy).values()].flatMap((names) => names.slice(0, -1)))
      expect(page).toContain(`\`${variable}\``)
    for (const variable of Object.values(appearanceVariables)) expect(page).toContain(`\`${variable}\``)
  })
})
