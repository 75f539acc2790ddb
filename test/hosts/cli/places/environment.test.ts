import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionVariables, readVariables } from '../../../../src/hosts/cli/places/environment.ts'
import { mergePlaces } from '../../../../src/hosts/cli/places/option-place.ts'
import type { GivenOptions } from '../../../../src/options/definition.ts'
import { vaddyOptions } from '../../../../src/sources/vaddy/options.ts'
import { vaddy } from '../../../../src/sources/vaddy/source.ts'

const texts = (given: GivenOptions) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.text]))
const read = (variables: Record<string, string>) => readVariables(vaddy, variables, 'environment')
const keys = (messages: readonly { key: string }[]) => messages.map(({ key }) => key)

describe("go-vaddy's environment", () => {
  test('works as it is', () => {
    const { given, problems, warnings, appearance } = read({
      VADDY_TOKEN: 'key',
      VADDY_USER: 'me',
      VADDY_PROJECT_ID: '6eb1f9fcbdb6a5a',
      VADDY_CRAWL: '30',
      VADDY_SCAN_TYPE: 'SQLI,XSS',
      VADDY_API_SERVER: 'api.example',
      SLACK_WEBHOOK_URL: 'https://hooks.example/x',
      SLACK_USERNAME: 'scan bot',
      SLACK_CHANNEL: '#security',
      SLACK_ICON_EMOJI: ':shield:',
      SLACK_ICON_URL: 'https://icons.example/x.png',
    })
    expect(texts(given)).toEqual({
      auth_key: 'key',
      user: 'me',
      project_id: '6eb1f9fcbdb6a5a',
      crawl_id: '30',
      scan_type: 'SQLI,XSS',
      api_url: 'https://api.example',
      slack_webhook_url: 'https://hooks.example/x',
    })
    expect(appearance).toEqual({
      username: 'scan bot',
      channel: '#security',
      icon_emoji: ':shield:',
      icon_url: 'https://icons.example/x.png',
    })
    expect([...problems, ...warnings]).toEqual([])
  })

  test.each([
    ['30', { crawl_id: '30' }],
    ['shop-30', { crawl_label: 'shop-30' }],
    [' 7 ', { crawl_id: '7' }],
    ['３０', { crawl_label: '３０' }],
  ])('takes VADDY_CRAWL %j for an ID only where it is digits', (text, expected) => {
    expect(texts(read({ VADDY_CRAWL: text }).given)).toEqual(expected)
  })

  test.each([
    ['api.vaddy.net', 'https://api.vaddy.net'],
    ['https://api.vaddy.net', 'https://api.vaddy.net'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['localhost:8443', 'https://localhost:8443'],
  ])('takes VADDY_API_SERVER %j as host or URL', (text, expected) => {
    expect(texts(read({ VADDY_API_SERVER: text }).given)).toEqual({ api_url: expected })
  })

  test('refuses VADDY_HOST, unless it is empty', () => {
    expect(keys(read({ VADDY_HOST: 'old.example' }).problems)).toEqual(['cli_problem_v1'])
    expect(read({ VADDY_HOST: '' }).problems).toEqual([])
  })
})

describe('every other option', () => {
  test('is VADDY_ and its name in capitals, unless only the action has it', () => {
    for (const [name, option] of Object.entries(vaddyOptions)) {
      const { given } = read({ [`VADDY_${name.toUpperCase()}`]: 'text' })
      expect(given).toEqual(
        'only' in option && option.only === 'action' ? {} : { [name]: { text: 'text', from: 'environment' } },
      )
    }
  })

  test('has its secrets known, also those that are not used', () => {
    const { secrets } = read({ VADDY_TOKEN: 'one', VADDY_AUTH_KEY: 'two', VADDY_GITHUB_TOKEN: 'three' })
    expect(secrets.map((secret) => secret.reveal()).sort()).toEqual(['one', 'three', 'two'])
    const misspelled = read({ VADDY_AUTHKEY: 'four', vaddy_token: 'five', VADDY_USER: 'six' }).secrets
    expect(misspelled.map((secret) => secret.reveal()).sort()).toEqual(['five', 'four'])
  })
})

describe('two names of one option', () => {
  test('may say the same', () => {
    expect(read({ VADDY_TOKEN: 'key', VADDY_AUTH_KEY: 'key' }).problems).toEqual([])
    expect(read({ VADDY_CRAWL: '30', VADDY_CRAWL_ID: '30' }).problems).toEqual([])
    expect(read({ VADDY_API_SERVER: 'a.example', VADDY_API_URL: 'https://a.example' }).problems).toEqual([])
  })

  test('are a problem where they differ, and the values are not in it', () => {
    const { problems } = read({ VADDY_TOKEN: 'key-1', VADDY_AUTH_KEY: 'key-2' })
    expect(keys(problems)).toEqual(['cli_problem_two_variables'])
    expect(JSON.stringify(problems)).not.toContain('key-')
    expect(keys(read({ VADDY_CRAWL: '30', VADDY_CRAWL_ID: '31' }).problems)).toEqual([
      'cli_problem_two_variables',
    ])
  })
})

describe('a misspelled variable', () => {
  test('is a problem where only its underscores are wrong', () => {
    const { problems } = read({ VADDY_MAXALERTS: '3' })
    expect(problems).toMatchObject([{ params: { given: 'VADDY_MAXALERTS', variable: 'VADDY_MAX_ALERTS' } }])
  })

  test('is a warning where it resembles a known one, and nothing where it does not', () => {
    expect(read({ VADDY_MAX_ALERT: '3' })).toMatchObject({
      problems: [],
      warnings: [{ params: { variable: 'VADDY_MAX_ALERTS' } }],
    })
    expect(read({ VADDY_SOMETHING_ELSE: 'x', VADDY_JOB_SUMMARY: 'false' })).toMatchObject({
      problems: [],
      warnings: [],
    })
  })
})

describe('the order of places', () => {
  const crawlNames = ['crawl_id', 'crawl_label']
  const names = [...optionVariables(vaddy).keys()]
  const value = fc.constantFrom('', '  ', 'one', 'two', '3')
  const layer = fc.dictionary(fc.constantFrom(...names), value).map((texts) => {
    const entries = Object.entries(texts).map(([name, text]) => [name, { text, from: 'flag' as const }])
    return Object.fromEntries(entries) as GivenOptions
  })
  const isGiven = (options: GivenOptions, name: string) => (options[name]?.text ?? '').trim() !== ''

  test('gives each option the value of the highest place that has one; an empty one counts as none', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 3 }), (layers) => {
        const merged = mergePlaces(layers, vaddy.alternatives)
        for (const name of names) {
          if (crawlNames.includes(name)) continue
          const highest = layers.find((options) => isGiven(options, name))
          expect(merged[name]?.text).toBe(highest?.[name]?.text)
        }
      }),
    )
  })

  test('takes both crawl options from the highest place that names a crawl', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 3 }), (layers) => {
        const merged = mergePlaces(layers, vaddy.alternatives)
        const highest = layers.find((options) => crawlNames.some((name) => isGiven(options, name))) ?? {}
        for (const name of crawlNames) {
          expect(merged[name]?.text).toBe(isGiven(highest, name) ? highest[name]?.text : undefined)
        }
      }),
    )
  })
})
