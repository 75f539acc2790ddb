import { describe, expect, test } from 'vitest'
import { commands } from '../../../../src/hosts/cli/commands.ts'
import { offeredOptions } from '../../../../src/hosts/cli/core/command.ts'
import { flagsOf } from '../../../../src/hosts/cli/places/flags.ts'
import { catalogueOf } from '../../../../src/messages/catalogues.ts'
import { say } from '../../../../src/messages/message.ts'
import { runCommand } from '../run-cli.ts'

const scripts = { ja: /[\u3040-\u30ff\u4e00-\u9fff]/, ko: /[\uac00-\ud7af]/ } as const
const languages = ['ja', 'ko'] as const

/** Lines of help that are sentences in English: three words of lower case in a row. */
function englishLines(help: string): string[] {
  return help
    .split('\n')
    .filter((line) => !/^ {2}(?:#|scangate|VADDY_|echo|\.)/.test(line))
    .map((line) => line.replaceAll(/scangate(?: [a-z-]+)+/g, ''))
    .filter((line) => /(?:\b[a-z]{2,} ){3}/.test(line))
}

describe.each(languages)('in another language (%s)', (language) => {
  test.each(commands.map((command) => [command.path.join(' '), command] as const))(
    'the help of %s is in it from its first line to its last',
    async (_name, command) => {
      const { stdout } = await runCommand([...command.path, '--help', '--language', language])
      expect(englishLines(stdout)).toEqual([])
      const { summary, description, examples, operands = [] } = command
      const said = [description, ...examples.map(({ text }) => text), ...operands.map(({ help }) => help)]
      const plain = stdout.replaceAll(/\s/g, '')
      for (const text of said) expect(plain).toContain(say(catalogueOf(language), text).replaceAll(/\s/g, ''))
      expect(say(catalogueOf(language), summary)).toMatch(scripts[language])
      for (const { flag } of flagsOf(offeredOptions(command))) expect(stdout).toContain(flag)
    },
  )

  test('the help of the program and of a group is in it', async () => {
    for (const words of [[], ['vaddy']]) {
      const { stdout } = await runCommand(['help', ...words, '--language', language])
      expect(englishLines(stdout)).toEqual([])
      expect(stdout.split('\n\n').filter((part) => scripts[language].test(part)).length).toBeGreaterThan(3)
    }
  })

  test.each([
    [['vadi']],
    [['scan']],
    [['vaddy', 'scna']],
    [['--hlp']],
    [['vaddy', '--quiet', 'scan']],
    [['vaddy', 'status', '--xyzzy', '--auth-key=x', '--user']],
    [['completion']],
    [['completion', 'tcsh']],
  ])('an error is in it: %j', async (words) => {
    const { exitCode, stderr, stdout } = await runCommand(words, {
      variables: { SCANGATE_LANGUAGE: language },
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    for (const line of stderr.trim().split('\n')) {
      expect(line).toMatch(scripts[language])
      expect(line.replaceAll(/scangate [a-z -|]*/g, '')).not.toMatch(/(?:\b[a-z]{2,} ){3}/)
    }
  })

  test('lines stay within the terminal, whose columns wide characters take two of', async () => {
    const { default: widthOf } = await import('string-width')
    const { stdout } = await runCommand(['vaddy', 'scan', '--help', '--language', language], {
      columns: 60,
      variables: { NO_COLOR: '1' },
    })
    const [options = ''] = stdout.split(/\n.*(?:シークレットには|시크릿 값은)/)
    expect(options.length).toBeGreaterThan(1_000)
    for (const line of options.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(60)
  })

  test('what the completion scripts say is in it', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { stdout } = await runCommand(['completion', shell], {
        variables: { SCANGATE_LANGUAGE: language },
      })
      expect(stdout).toContain(say(catalogueOf(language), { key: 'group_vaddy', params: undefined }))
      const said = [...stdout.matchAll(/(?:-l \S+.* -d '|=?\[)([^\]']+)[\]']/g)].map(([, text = '']) => text)
      expect(said.length).toBeGreaterThan(100)
      expect(said.flatMap(englishLines)).toEqual([])
    }
  })
})

describe('the language', () => {
  test('of a run is the one of SCANGATE_LANGUAGE where nothing else names one', async () => {
    const reasonWith = async (variables: Record<string, string>) => {
      const { json } = await runCommand(['vaddy', 'scan', '--format', 'json'], { variables })
      return json as { language: string; policy: { language: { value: string; from: string } } }
    }
    expect(await reasonWith({ SCANGATE_LANGUAGE: 'ja' })).toMatchObject({
      language: 'ja',
      policy: { language: { value: 'ja', from: 'environment' } },
    })
    expect(await reasonWith({ SCANGATE_LANGUAGE: 'ja', VADDY_LANGUAGE: 'ko' })).toMatchObject({
      language: 'ko',
    })
    expect(
      (await runCommand(['vaddy', 'scan'], { variables: { SCANGATE_LANGUAGE: 'de' } })).stdout,
    ).toContain('language is "de"; allowed: en, ja, ko')
  })
})
