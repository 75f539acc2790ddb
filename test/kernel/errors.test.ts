import { describe, expect, it } from 'vitest'
import * as errors from '../../src/kernel/errors.ts'
import { english } from '../../src/messages/english.ts'
import { message } from '../../src/messages/message.ts'

const detail = message('reason_nothing_sent')
const cause = new Error('underneath')

describe('an error that ends a run on purpose', () => {
  it.each([
    () => new errors.ConfigurationError([detail], { cause }),
    () => new errors.NetworkError(detail, 'unknown', { cause }),
    () => new errors.CertificateError(detail, 'not-sent', { cause }),
    () => new errors.BarredError(detail, { cause }),
    () => new errors.RedirectError(detail, { cause }),
    () => new errors.AnswerError(detail, true, { cause }),
    () => new errors.LostStartError(detail, { cause }),
    () => new errors.BusyError(detail, { cause }),
    () => new errors.ScanTimeoutError(detail, { cause }),
    () => new errors.RunTimeoutError(detail, { cause }),
    () => new errors.ScanCanceledError(detail, { cause }),
  ])('says what happened, is called by its class, and keeps its cause: %s', (make) => {
    const error = make()
    expect(error).toBeInstanceOf(errors.GateError)
    expect(error.name).toBe(error.constructor.name)
    expect(error.detail).toBe(detail)
    expect(error.message).toBe(english(detail))
    expect(error.cause).toBe(cause)
  })

  it('carries what its kind is about', () => {
    const refused = new errors.RefusedError(detail, { status: 403, serviceText: 'no' })
    expect(refused).toMatchObject({ name: 'RefusedError', status: 403, serviceText: 'no' })
    const status = new errors.StatusError(detail, { status: 503, retryAfter: 7 })
    expect(status).toMatchObject({ name: 'StatusError', status: 503, retryAfter: 7 })
    expect(new errors.NetworkError(detail, 'not-sent').delivery).toBe('not-sent')
    expect(new errors.AnswerError(detail, false).garbled).toBe(false)
    expect(new errors.AbortedError(detail, 'SIGTERM')).toMatchObject({
      name: 'AbortedError',
      signal: 'SIGTERM',
    })
  })

  it('names every problem of the input, one a line', () => {
    const other = message('reason_no_baseline')
    const error = new errors.ConfigurationError([detail, other])
    expect(error.problems).toEqual([detail, other])
    expect(error.message).toBe(`${english(detail)}\n${english(other)}`)
  })
})

describe('what a thrown value says', () => {
  const ours = new errors.BusyError(detail)
  const foreign = Object.assign(new TypeError('a bug'), { stack: 'TypeError: a bug\n    at here' })
  const withoutStack = new TypeError('no stack')
  delete (withoutStack as { stack?: string }).stack

  it.each([
    ['an error', foreign, 'a bug', 'TypeError: a bug\n    at here'],
    ['an error without a stack', withoutStack, 'no stack', 'no stack'],
    ['a text', 'thrown', 'thrown', 'thrown'],
    ['nothing', undefined, 'undefined', 'undefined'],
  ])('is told in its own words: %s', (_, error, words, stack) => {
    expect(errors.wordsOf(error)).toBe(words)
    expect(errors.whyOf(error)).toBe(words)
    expect(errors.stackOf(error)).toBe(stack)
  })

  it('is told in any language where it is ours', () => {
    expect(errors.whyOf(ours)).toBe(detail)
    expect(errors.wordsOf(ours)).toBe(english(detail))
  })
})
