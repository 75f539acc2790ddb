import { describe, expect, it } from 'vitest'
import { takeVariables } from '../../src/hosts/take-variables.ts'
import { vaddy } from '../../src/sources/vaddy/source.ts'

const secrets = {
  INPUT_AUTH_KEY: 'the-key-of-the-test',
  'INPUT_AUTH-KEY': 'the-key-misspelled',
  INPUT_VADDY_TOKEN: 'the-key-in-another-input',
  INPUT_auth_key: 'the-key-in-small-letters',
  INPUT_GITHUB_TOKEN: 'ghs_token',
  INPUT_SLACK_WEBHOOK_URL: 'https://hooks.example/secret',
  VADDY_TOKEN: 'e',
  VADDY_AUTH_KEY: ' another-key ',
  VADDY_SLACK_WEBHOOK_URL: 'https://hooks.example/other',
  SLACK_WEBHOOK_URL: 'https://hooks.example/third',
  GITHUB_TOKEN: 'ghs_token_of_the_job',
  MY_OWN_NAME: 'the-key-of-the-test\n',
  HTTPS_PROXY: 'http://me:password@proxy.example:3128',
  http_proxy: 'me:password@proxy.example:3128',
}
const others = {
  PATH: '/usr/bin',
  INPUT_USER: 'someone',
  INPUT_API_URL: 'https://api.vaddy.net',
  CI: 'e',
  GITHUB_OUTPUT: '/tmp/the-key-of-the-test/output',
  NO_PROXY: 'intern.example',
  HTTP_PROXY: 'http://proxy.example:3128',
}

describe('taking the variables of a process', () => {
  it('leaves every secret in the copy and none in the process', () => {
    const environment: Record<string, string | undefined> = { ...secrets, ...others }
    expect(takeVariables(environment, [vaddy], 'linux')).toEqual({ ...secrets, ...others })
    expect(environment).toEqual(others)
  })

  it('makes a copy that does not change with the process', () => {
    const environment: Record<string, string | undefined> = { ...others }
    const variables = takeVariables(environment, [vaddy], 'linux')
    environment['PATH'] = 'changed'
    expect(variables['PATH']).toBe('/usr/bin')
  })

  it('finds names on Windows whatever their case', () => {
    const environment: Record<string, string | undefined> = { Path: 'C:\\', https_proxy: 'http://p.example' }
    expect(takeVariables(environment, [vaddy], 'win32')).toEqual({
      PATH: 'C:\\',
      HTTPS_PROXY: 'http://p.example',
    })
    expect(environment).toEqual({ Path: 'C:\\', https_proxy: 'http://p.example' })
  })
})
