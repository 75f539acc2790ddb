import { describe, expect, test } from 'vitest'
import { spokenLanguage } from '../../../../src/hosts/cli/core/language.ts'
import { vaddy } from '../../../../src/sources/vaddy/source.ts'

describe('the language', () => {
  test.each([
    [['--language', 'ja'], { VADDY_LANGUAGE: 'ko' }, 'ja'],
    [['--language=ja'], {}, 'ja'],
    [['--language= ja '], {}, 'ja'],
    [['no--language=ja', '--language-of'], {}, 'en'],
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
})
