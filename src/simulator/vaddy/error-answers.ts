import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyReply } from 'fastify'
import type { Answer } from './answers.ts'

/**
 * Turns whatever went wrong in the framework into VAddy's shape. It tells the caller about the caller's
 * mistake and nothing of the inside: an error that is nobody's mistake becomes a bare 500.
 */
export function errorAnswer(error: FastifyError): Answer {
  const [violation] = error.validation ?? []
  if (violation !== undefined) return withMessage(400, violationText(violation))
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? statusAnswer(status) : statusAnswer(500)
}

/** Gives a status with its standard name as the message. */
export function statusAnswer(status: number): Answer {
  return withMessage(status, STATUS_CODES[status] ?? 'Error')
}

/** Sends an answer through the schema of its status. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  return reply.code(answer.status).send(answer.body)
}

function withMessage(status: number, message: string): Answer {
  return { status, body: { error_message: message } }
}

type Violation = NonNullable<FastifyError['validation']>[number]

/** Says what is wrong with a parameter. It names the parameter, never its value. */
function violationText({ keyword, instancePath, params }: Violation): string {
  const parameter = instancePath.replace('/', '')
  switch (keyword) {
    case 'required':
      return `${params.missingProperty} is missing.`
    case 'discriminator':
      return 'action must be start or cancel.'
    case 'enum':
      return `${parameter} must be one of ${String(params.allowedValues).replaceAll(',', ', ')}.`
    case 'type':
      return parameter === '' ? 'The form is missing.' : `${parameter} must be given once.`
    default:
      return `${parameter} is not valid.`
  }
}
