import { classifyStatus, type Service } from '../../http/answer.ts'
import type { HttpAnswer } from '../../http/client.ts'
import { cleanLine } from '../../kernel/clean-text.ts'
import type { Clock } from '../../kernel/clock.ts'
import { type GateError, RefusedError, StatusError } from '../../kernel/errors.ts'
import { message } from '../../messages/message.ts'
import { answerHead } from './schema.ts'

/** Statuses that say enough by themselves, whatever the body. The 404 of a single result is the other one. */
const plainStatuses = new Set([401, 408, 413, 429])
/** The service's own code for a fault of its own (framework API guide, error codes). */
const ownFault = 500

/** What an answer is that is no result: by its status where that says enough, else by what it says itself. */
export function failureOf(answer: HttpAnswer, clock: Pick<Clock, 'now'>): GateError | undefined {
  const { endpoint, host, status, text } = answer
  const isGone = status === 404 && /\/details\/\d+$/.test(endpoint)
  const isPlain = isGone || plainStatuses.has(status) || (status >= 500 && status <= 599)
  const head = isPlain ? undefined : headOf(text)
  if (head === undefined || head.isSuccessful) return classifyStatus(answer, service, clock)
  const serviceText = wordsOfHead(head)
  if (Number(head.resultCode) === ownFault) {
    return new StatusError(
      message('nhn_answer_own_fault', { host, endpoint, text: serviceText ?? String(ownFault) }),
      {
        status: ownFault,
        retryAfter: undefined,
      },
    )
  }
  const detail = { service: service.name, endpoint, status }
  return new RefusedError(
    serviceText === undefined
      ? message('service_refused_silently', detail)
      : message('service_refused', { ...detail, text: serviceText }),
    { status, serviceText },
  )
}

interface Head {
  readonly isSuccessful: boolean
  readonly resultCode?: number | string | undefined
  readonly resultMessage?: string | undefined
}

function headOf(text: string): Head | undefined {
  try {
    const read = answerHead.safeParse(JSON.parse(text))
    return read.success ? read.data.header : undefined
  } catch {
    return undefined
  }
}

/** The service's words with its code, by which its support knows them. */
function wordsOfHead({ resultCode, resultMessage = '' }: Head): string | undefined {
  const code = resultCode === undefined ? '' : `(${resultCode})`
  return cleanLine(`${cleanLine(resultMessage)} ${code}`) || undefined
}

const service: Service = {
  name: 'NHN Cloud',
  refusalText: (body) => {
    const read = answerHead.safeParse(body)
    return read.success ? wordsOfHead(read.data.header) : undefined
  },
}
