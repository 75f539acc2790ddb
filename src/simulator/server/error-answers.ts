import { STATUS_CODES } from 'node:http'
import type { FastifyError } from 'fastify'
import type { Answer } from './answer.ts'

/** What a parameter or body does not keep of its schema. */
export type Violation = NonNullable<FastifyError['validation']>[number]

/** How a service says no. */
export interface ErrorWords {
  /** Makes the body of an error. */
  readonly body: (status: number, message: string) => unknown
  /** Says what is wrong with a parameter in the service's own words; `undefined` leaves it to ours. */
  readonly violation?: (violation: Violation) => string | undefined
}

/**
 * Turns whatever went wrong in the framework into the service's shape. It tells the caller about the caller's
 * mistake and nothing of the inside: an error that is nobody's mistake becomes a bare 500.
 */
export function errorAnswer(words: ErrorWords, error: FastifyError): Answer {
  const [violation] = error.validation ?? []
  if (violation !== undefined) {
    return { status: 400, body: words.body(400, words.violation?.(violation) ?? violationText(violation)) }
  }
  const status = error.statusCode ?? 500
  return statusAnswer(words, status >= 400 && status < 500 ? status : 500)
}

/** Gives a status with its standard name as the message. */
export function statusAnswer(words: ErrorWords, status: number): Answer {
  return { status, body: words.body(status, STATUS_CODES[status] ?? 'Error') }
}

/** Says what is wrong with a parameter. It names the parameter, never its value. */
function violationText({ keyword, instancePath, params }: Violation): string {
  const parameter = instancePath.replace('/', '')
  switch (keyword) {
    case 'required':
      return `${params.missingProperty} is missing.`
    case 'enum':
      return `${parameter} must be one of ${String(params.allowedValues).replaceAll(',', ', ')}.`
    case 'type':
      return parameter === '' ? 'The body is missing.' : `${parameter} must be given once.`
    default:
      return `${parameter} is not valid.`
  }
}
