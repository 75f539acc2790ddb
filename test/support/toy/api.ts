import * as z from 'zod/mini'
import { classifyStatus, type Service } from '../../../src/http/answer.ts'
import type { HttpAnswer, HttpClient } from '../../../src/http/client.ts'
import { parseJsonAnswer } from '../../../src/http/json-answer.ts'
import type { HttpRequest } from '../../../src/http/request.ts'
import type { Clock } from '../../../src/kernel/clock.ts'
import { Secret } from '../../../src/kernel/secret.ts'

const refusal = z.object({ error: z.string() })
const service: Service = {
  name: 'Toy',
  refusalText: (body) => {
    const read = refusal.safeParse(body)
    return read.success ? read.data.error : undefined
  },
}
const tokenAnswer = z.object({ token: z.string() })
const gaugeAnswer = z.object({ level: z.number(), note: z.string(), place: z.string() })

/** What calling the service needs. */
export interface ToyTools {
  readonly http: HttpClient
  readonly clock: Clock
  readonly url: URL
}

/** Gets a token for a key. */
export async function issueToken(tools: ToyTools, key: Secret): Promise<Secret> {
  const answer = await ask(tools, 'POST', '/tokens', { 'x-toy-key': key })
  return new Secret(parseJsonAnswer(tokenAnswer, answer).token)
}

/** Reads the gauge; `raw` is the whole answer, as evidence. */
export async function readGauge(tools: ToyTools, token: Secret) {
  const answer = await ask(tools, 'GET', '/gauge', { 'x-toy-token': token })
  return { ...parseJsonAnswer(gaugeAnswer, answer), raw: JSON.parse(answer.text), headers: answer.headers }
}

/** Takes a token back. */
export async function revokeToken(tools: ToyTools, token: Secret): Promise<void> {
  await ask(tools, 'DELETE', '/tokens', { 'x-toy-token': token })
}

async function ask(
  { clock, http, url }: ToyTools,
  method: HttpRequest['method'],
  path: string,
  headers: HttpRequest['headers'] & object,
): Promise<HttpAnswer> {
  const answer = await http.request({
    method,
    base: url.href,
    path,
    endpoint: `${method} ${path}`,
    service: service.name,
    setting: 'url',
    headers,
  })
  const failure = classifyStatus(answer, service, clock)
  if (failure !== undefined) throw failure
  return answer
}
