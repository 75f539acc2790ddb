import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { readVaddyOptions } from '../../../src/sources/vaddy/read-options.ts'
import { temporaryFolder } from './temporary-folder.ts'

const inputsIn = (variables: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(readActionsEnvironment(variables).inputs).map(([name, given]) => [name, given?.text]),
  )

describe('inputs', () => {
  it('are what the runner set, whatever stands beside it in another spelling', () => {
    const meant = { INPUT_API_URL: 'https://api.vaddy.net', INPUT_AUTH_KEY: 'meant' }
    const other = {
      INPUT_api_url: 'http://other.example',
      INPUT_Api_Url: 'http://other.example',
      input_API_URL: 'http://other.example',
      INPUT_auth_key: 'other',
      // A Kelvin sign, which becomes an ASCII letter in lower case.
      'INPUT_AUTH_\u212aEY': 'other',
      ' INPUT_AUTH_KEY': 'other',
      'INPUT_AUTH_KEY\n': 'other',
    }
    const expected = { api_url: 'https://api.vaddy.net', auth_key: 'meant' }
    expect(inputsIn({ ...meant, ...other })).toEqual(expected)
    expect(inputsIn({ ...other, ...meant })).toEqual(expected)
    expect(inputsIn(other)).toEqual({})
  })

  it('are not those that are taken away', () => {
    const { inputs } = readActionsEnvironment({ INPUT_USER: undefined, INPUT_CRAWL_ID: '', PATH: '/bin' })
    expect(inputs).toEqual({ crawl_id: { text: '', from: 'input' } })
  })

  it('keep their hyphens, so that a misspelled name is noticed', () => {
    const { inputs } = readActionsEnvironment({ 'INPUT_MAX-ALERTS': '3', INPUT_MAXALERTS: '3' })
    const slips = readVaddyOptions(inputs).problems.filter(({ key }) => key === 'problem_spelling')
    expect(slips.map(({ params }) => params)).toEqual([
      { given: 'max-alerts', input: 'max_alerts' },
      { given: 'maxalerts', input: 'max_alerts' },
    ])
  })
})

describe('the event', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['/nowhere/event.json', undefined],
  ])('is unknown where there is no file: %j', (path, event) => {
    expect(readActionsEnvironment({ GITHUB_EVENT_PATH: path }).event).toBe(event)
  })

  it('is what the file says, whatever the letters', () => {
    const path = join(temporaryFolder(), 'event.json')
    writeFileSync(path, '{"title":"修正"}')
    expect(readActionsEnvironment({ GITHUB_EVENT_PATH: path }).event).toEqual({ title: '修正' })
  })
})
