import { describe, expect, test } from 'vitest'
import { spokenLanguage } from '../../../../src/hosts/cli/core/language.ts'
import { vaddy } from '../../../../src/sources/vaddy/source.ts'
import { runCommand } from '../run-command.ts'

describe('the language', () => {
  test.each([
    [['--language', 'ja'], { VADDY_LANGUAGE: 'ko' }, 'ja'],
    [['--language=ja'], {}, 'ja'],
    [['--language', 'ko', '--language', 'ja'], {}, 'ja'],
    [['--language', 'JA'], {}, 'ja'],
    [['--language', 'de'], { VADDY_LANGUAGE: 'ko' }, 'ko'],
    [['--language'], {}, 'en'],
    [['--', '--language', 'ja'], {}, 'en'],
    [[], { VADDY_LANGUAGE: 'ko', SCANGATE_LANGUAGE: 'ja' }, 'ko'],
    [[], { VADDY_LANGUAGE: '', SCANGATE_LANGUAGE: 'ja' }, 'ja'],
    [[], { SCANGATE_LANGUAGE: 'klingon' }, 'en'],
    [[], {}, 'en'],
  ])('of %j with %j is %s', (words, variables, language) => {
    expect(spokenLanguage(words, variables, vaddy)).toBe(language)
  })

  test('of a source says nothing about what is not the source’s', () => {
    expect(spokenLanguage([], { VADDY_LANGUAGE: 'ko' })).toBe('en')
  })

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
