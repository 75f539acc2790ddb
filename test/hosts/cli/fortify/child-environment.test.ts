import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childEnvironment } from '../../../../src/hosts/cli/fortify/child-environment.ts'
import { option } from '../../../../src/options/definition.ts'
import { readText } from '../../../../src/options/readers.ts'

const secret = (name: string) =>
  option(name, readText, {
    group: 'common',
    placeholder: 'text',
    help: '',
    secret: `FORTIFY_SSC_${name.toUpperCase()}`,
  })
const source = {
  options: { password: secret('password'), token: secret('token') },
  variables: { prefix: 'FORTIFY_SSC_', aliases: {}, shared: [], refused: [] },
}
const password = 'correct horse battery'

describe('the environment of a command', () => {
  it('is ours, without the secrets of the source and with what it is given', () => {
    const ours = {
      PATH: '/bin',
      FORTIFY_SSC_URL: 'https://ssc.example/ssc',
      FORTIFY_SSC_USER: 'ci-bot',
      FORTIFY_SSC_PASSWORD: password,
      FORTIFY_SSC_TOKEN: 'old-token-0123',
      INPUT_PASSWORD: 'of-an-action',
      fortify_ssc_password: 'misspelled',
      COPY_OF_IT: ` ${password}\n`,
      VADDY_TOKEN: 'of another service',
    }
    expect(childEnvironment(ours, source, [], { FORTIFY_SSC_TOKEN: 'new' })).toEqual({
      PATH: '/bin',
      FORTIFY_SSC_URL: 'https://ssc.example/ssc',
      FORTIFY_SSC_USER: 'ci-bot',
      FORTIFY_SSC_TOKEN: 'new',
      VADDY_TOKEN: 'of another service',
    })
  })

  it('lacks a secret that came from a file, too, under whatever name', () => {
    const name = fc.stringMatching(/^[A-Z_]{3,20}$/)
    fc.assert(
      fc.property(name, fc.stringMatching(/^[!-~]{8,40}$/), (variable, value) => {
        expect(childEnvironment({ [variable]: value, OTHER: 'kept' }, source, [value])).toEqual({
          OTHER: 'kept',
        })
      }),
    )
  })

  it('lacks a secret under its own name, however short it is', () => {
    expect(childEnvironment({ FORTIFY_SSC_PASSWORD: 'abc', OTHER: 'kept' }, source, [])).toEqual({
      OTHER: 'kept',
    })
  })

  it('keeps what is as short as anything, such as a password of two letters', () => {
    expect(childEnvironment({ DEBUG: 'on' }, source, ['on'])).toEqual({ DEBUG: 'on' })
  })
})
