import { describe, expect, it } from 'vitest'
import { concludeStep, isForgivable, outcomeOf } from '../../src/gate/conclusion.ts'
import { exitCodeOf, type Outcome, outcomes } from '../../src/gate/outcome.ts'
import {
  AbortedError,
  AnswerError,
  BarredError,
  BusyError,
  CertificateError,
  ConfigurationError,
  GateError,
  LostStartError,
  NetworkError,
  NothingToScanError,
  RedirectError,
  RefusedError,
  RunTimeoutError,
  ScanCanceledError,
  ScanTimeoutError,
  StatusError,
} from '../../src/kernel/errors.ts'
import { message } from '../../src/messages/message.ts'

const detail = message('reason_not_finished')
const status = (code: number) => new StatusError(detail, { status: code, retryAfter: undefined })
const network = new NetworkError(detail, 'unknown')

const errors: [name: string, error: GateError, outcome: Outcome, forgivable: boolean][] = [
  ['bad input', new ConfigurationError([detail]), 'misconfigured', false],
  ['a refusal', new RefusedError(detail, { status: 400, serviceText: undefined }), 'refused', false],
  ['nothing to scan', new NothingToScanError(detail), 'refused', false],
  ['the network', network, 'unreachable', true],
  ['a certificate', new CertificateError(detail, 'not-sent'), 'unreachable', false],
  ['a client certificate', new CertificateError(detail, 'unknown'), 'unreachable', false],
  ['a barred way', new BarredError(detail), 'unreachable', false],
  ['a way that is barred for now', new BarredError(detail, { passing: true }), 'unreachable', false],
  ['a redirect', new RedirectError(detail), 'unreachable', false],
  ['a 500', status(500), 'unreachable', true],
  ['a 503', status(503), 'unreachable', true],
  ['a 429', status(429), 'unreachable', true],
  ['a 599', status(599), 'unreachable', true],
  ['a 600', status(600), 'unreachable', false],
  ['a 999', status(999), 'unreachable', false],
  ['a 499', status(499), 'unreachable', false],
  ['a status 0', status(0), 'unreachable', false],
  ['a 418', status(418), 'unreachable', false],
  ['an answer without sense', new AnswerError(detail, true), 'unreachable', false],
  ['a start lost to the network', new LostStartError(detail, { cause: network }), 'unreachable', true],
  ['a start lost to a 502', new LostStartError(detail, { cause: status(502) }), 'unreachable', true],
  [
    'a start lost to nonsense',
    new LostStartError(detail, { cause: new AnswerError(detail, true) }),
    'unreachable',
    false,
  ],
  ['a start lost to a 600', new LostStartError(detail, { cause: status(600) }), 'unreachable', false],
  [
    'a start lost to a client certificate',
    new LostStartError(detail, { cause: new CertificateError(detail, 'unknown') }),
    'unreachable',
    false,
  ],
  ['a start lost to nobody knows what', new LostStartError(detail), 'unreachable', false],
  ['a busy project', new BusyError(detail), 'busy', true],
  ['a scan that took too long', new ScanTimeoutError(detail), 'timeout', true],
  ['a run that took too long', new RunTimeoutError(detail), 'timeout', true],
  ['a canceled scan', new ScanCanceledError(detail), 'scan_canceled', false],
  ['a stop', new AbortedError(detail, 'SIGINT'), 'aborted', false],
]

/** An error of a kind that nobody has thought of yet. */
class NewError extends GateError {
  override readonly name = 'NewError'
}

describe('the outcome of an error', () => {
  it('of a kind that is on no list is unreachable, and not forgiven', () => {
    expect(outcomeOf(new NewError(detail))).toBe('unreachable')
    expect(isForgivable(new NewError(detail))).toBe(false)
  })

  it('is forgiven for a status exactly where it is 429 or from 500 to 599', () => {
    const forgiven = Array.from({ length: 1_000 }, (_, code) => code).filter((code) =>
      isForgivable(status(code)),
    )
    expect(forgiven).toEqual([429, ...Array.from({ length: 100 }, (_, last) => 500 + last)])
  })

  it.each(errors)('of %s', (_, error, outcome, forgivable) => {
    expect(outcomeOf(error)).toBe(outcome)
    expect(isForgivable(error)).toBe(forgivable)
  })
})

const strict = { onError: 'fail', onIncomplete: 'fail', finished: true, forgivable: true } as const

describe('what the step does', () => {
  it('succeeds silently on a pass only', () => {
    expect(outcomes.filter((outcome) => concludeStep(outcome, strict) === 'success')).toEqual(['passed'])
  })

  it('succeeds with a notice where nothing was judged', () => {
    const noticed = outcomes.filter((outcome) => concludeStep(outcome, strict) === 'notice')
    expect(noticed).toEqual(['skipped', 'started', 'checked'])
  })

  it.each(outcomes)('never turns %s into a warning unless it was told to', (outcome) => {
    expect(concludeStep(outcome, strict)).not.toBe('warning')
  })

  it('warns instead of failing exactly for what on_error covers', () => {
    const lenient = { ...strict, onError: 'warn' } as const
    const warned = outcomes.filter((outcome) => concludeStep(outcome, lenient) === 'warning')
    expect(warned).toEqual(['unreachable', 'busy', 'timeout'])
    const unforgiving = { ...lenient, forgivable: false }
    expect(outcomes.filter((outcome) => concludeStep(outcome, unforgiving) === 'warning')).toEqual([])
  })

  it('warns of an incomplete scan only with on_incomplete', () => {
    expect(concludeStep('incomplete', { ...strict, onIncomplete: 'warn' })).toBe('warning')
    expect(concludeStep('incomplete', { ...strict, onError: 'warn' })).toBe('failure')
  })

  it('never forgives what is incomplete because nothing ran to an end', () => {
    const lenient = { ...strict, onIncomplete: 'warn', onError: 'warn', finished: false } as const
    expect(concludeStep('incomplete', lenient)).toBe('failure')
  })
})

describe('the exit code', () => {
  it.each([
    ['passed', 0],
    ['skipped', 0],
    ['started', 0],
    ['checked', 0],
    ['error', 1],
    ['failed', 2],
    ['incomplete', 2],
    ['misconfigured', 3],
    ['refused', 4],
    ['unreachable', 5],
    ['busy', 6],
    ['timeout', 6],
    ['scan_canceled', 7],
  ] as const)('of %s is %s', (outcome, code) => {
    expect(exitCodeOf(outcome, concludeStep(outcome, strict))).toBe(code)
  })

  it('of a stop is 128 and the signal', () => {
    expect(exitCodeOf('aborted', 'failure', 'SIGHUP')).toBe(129)
    expect(exitCodeOf('aborted', 'failure', 'SIGINT')).toBe(130)
    expect(exitCodeOf('aborted', 'failure', 'SIGQUIT')).toBe(131)
    expect(exitCodeOf('aborted', 'failure', 'SIGTERM')).toBe(143)
    expect(exitCodeOf('aborted', 'failure')).toBe(143)
  })

  it('is 2 for the gate and for nothing else', () => {
    const two = outcomes.filter((outcome) => exitCodeOf(outcome, 'failure') === 2)
    expect(two).toEqual(['failed', 'incomplete'])
  })

  it('is 0 where the step only warns', () => {
    expect(exitCodeOf('busy', 'warning')).toBe(0)
  })
})
