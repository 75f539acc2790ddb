import { describe, expect, it } from 'vitest'
import { readActionsEnvironment } from '../../../src/hosts/actions/environment.ts'
import { givenSecrets, missingSecretsAccepted, withHint } from '../../../src/hosts/actions/given-secrets.ts'
import { english } from '../../../src/messages/english.ts'
import { type Message, message } from '../../../src/messages/message.ts'
import type { Source } from '../../../src/sources/descriptor.ts'
import { vaddy } from '../../../src/sources/vaddy/source.ts'
import { toy } from '../../support/toy/gate.ts'

const expression = (text: string) => '${'.concat(`{ ${text} }}`)
const required = (input: string) => message('problem_required_secret', { input, secret: input.toUpperCase() })

/** A source that takes a user and a tenant, who are no secrets, a password and a pin, and a webhook that nobody must give. */
const withPin = {
  ...toy,
  variables: { ...toy.variables, prefix: 'OWN_' },
  options: {
    user: { group: 'required' },
    password: { group: 'required', secret: 'PASSWORD' },
    hook: { group: 'rest', secret: 'HOOK' },
    pin: { group: 'required', secret: 'PIN' },
    tenant: { group: 'required' },
    site: { group: 'common' },
  },
} as unknown as Source

describe('secrets among the inputs', () => {
  const given = (variables: Record<string, string>) =>
    givenSecrets(vaddy, readActionsEnvironment(variables)).map((secret) => secret.reveal())

  it('are all of them, whether they are needed or not, and nothing else', () => {
    const variables = {
      INPUT_USER: 'somebody',
      INPUT_AUTH_KEY: ' the-key\n',
      INPUT_GITHUB_TOKEN: 'the-token',
      INPUT_SLACK_WEBHOOK_URL: 'no address',
      INPUT_CRAWL_ID: '30',
    }
    expect(given(variables)).toEqual(['the-key', 'the-token', 'no address'])
  })

  it('are also those under a misspelled name, or under that of a variable', () => {
    const variables = { 'INPUT_AUTH-KEY': 'one', INPUT_AUTHKEY: 'two', INPUT_VADDY_TOKEN: 'three' }
    expect(given(variables)).toEqual(['one', 'two', 'three'])
  })

  it.each(['', ' \n'])('are none where the text is empty: %j', (text) => {
    expect(given({ INPUT_AUTH_KEY: text })).toEqual([])
  })
})

describe('missing secrets', () => {
  const repo = (full_name: string) => ({ repo: { full_name } })
  const accepted = (
    inputs: Record<string, string>,
    more: { problems?: readonly Message[]; wish?: 'fail'; eventName?: string } = {},
  ) => {
    const { problems = [required('password')], wish = 'skip', eventName = 'pull_request' } = more
    const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
    const environment = {
      ...readActionsEnvironment({ ...Object.fromEntries(given), GITHUB_EVENT_NAME: eventName }),
      event: { pull_request: { head: repo('mallory/shop'), base: repo('acme/shop') } },
    }
    return missingSecretsAccepted(withPin, environment, {
      common: { on_missing_secrets: wish },
      problems,
    })
  }

  it.each([
    ['nothing was given', {}],
    ['what is no secret was given', { user: 'somebody', site: 'here' }],
    ['a secret was given that is not needed', { hook: 'https://hooks.example.com/x' }],
    ['the secrets are blank', { password: ' ', pin: '\n' }],
  ])('are accepted for a fork where %s', async (_, inputs) => {
    expect(await accepted(inputs)).toBe('pull_request from a fork')
  })

  it('are accepted where nothing else is missing either', async () => {
    const problems = [required('password'), message('problem_required', { input: 'user' })]
    expect(await accepted({}, { problems })).toBe('pull_request from a fork')
  })

  it.each([
    ['one of them was given', { pin: '1234' }, {}],
    [
      'something else is wrong',
      {},
      { problems: [required('password'), message('problem_header_text', { input: 'a' })] },
    ],
    ['nobody wishes it', {}, { wish: 'fail' }],
    ['the event gets secrets', {}, { eventName: 'push' }],
  ])('are not accepted where %s', async (_, inputs, more) => {
    expect(await accepted(inputs as Record<string, string>, more as { wish?: 'fail' })).toBeUndefined()
  })
})

describe('a missing secret that stands in a variable of the command line', () => {
  const hints = (
    variables: Record<string, string>,
    problems: readonly Message[] = [required('password'), required('pin')],
  ) => withHint(withPin, readActionsEnvironment(variables), problems).map(english)

  it('is said with the lines to paste: secrets first, in their order, and nothing that is not needed', () => {
    const variables = {
      OWN_USER: 'somebody',
      OWN_PASSWORD: 'x',
      OWN_PIN: '1',
      OWN_TENANT: 'acme',
      OWN_HOOK: 'https://hooks.example.com/x',
      OWN_SITE: 'here',
    }
    const lines = [
      `password: ${expression('secrets.OWN_PASSWORD')}`,
      `pin: ${expression('secrets.OWN_PIN')}`,
      `user: ${expression('env.OWN_USER')}`,
      `tenant: ${expression('env.OWN_TENANT')}`,
    ].join(' | ')
    for (const [index, sentence] of hints(variables).entries()) {
      expect(sentence).toBe(
        `${['password', 'pin'][index]} is empty. OWN_PASSWORD, OWN_PIN, OWN_USER, and OWN_TENANT are set, but the action reads its inputs only. Paste under "with:": ${lines}`,
      )
    }
  })

  it('is no hint for another secret, whose variable is not set', () => {
    const [first, second] = hints({ OWN_PASSWORD: 'x', OWN_PIN: '' })
    expect(first).toContain('OWN_PASSWORD is set')
    expect(second).toBe(english(required('pin')))
  })

  it.each([{}, { OWN_USER: 'somebody' }])('is none where no secret is set: %j', (variables) => {
    expect(hints(variables as Record<string, string>)).toEqual(
      [required('password'), required('pin')].map(english),
    )
  })

  it('changes nothing about other problems', () => {
    const problems = [
      message('problem_required', { input: 'password' }),
      message('problem_header_text', { input: 'pin' }),
    ]
    expect(hints({ OWN_PASSWORD: 'x', OWN_PIN: '1' }, problems)).toEqual(problems.map(english))
  })
})
