import type { Shown } from './account.ts'
import {
  json,
  privateMarker,
  problem,
  type ShopAnswer,
  securityTxt,
  unauthorized,
  usualHeaders,
} from './answers.ts'
import type { ShopState } from './state.ts'

/** A request to the simulated API. */
export interface ShopRequest {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly credential: Shown
  /** The header `Authorization` as it came. For answers that repeat it; nobody keeps it. */
  readonly authorization: string | undefined
  /** The header `Origin`, where there is one. */
  readonly origin: string | undefined
  readonly userAgent: string | undefined
  readonly contentType: string | undefined
  /** At most 16 KiB; empty where there was none. */
  readonly body: string
  /** How many requests came before this one; those for the OpenAPI document do not count. */
  readonly before: number
  /** When it came in, in milliseconds since 1970. */
  readonly now: number
  /** The API's own base URL. */
  readonly url: string
  readonly state: ShopState
}

interface Operation {
  readonly id: string
  readonly isOpen?: true
  readonly answer: (request: ShopRequest) => ShopAnswer
}

interface Resource {
  readonly path: RegExp
  readonly operations: Readonly<Record<string, Operation>>
}

const day = 24 * 60 * 60_000

const resources: readonly Resource[] = [
  {
    path: /^\/v1\/orders$/,
    operations: {
      GET: { id: 'listOrders', answer: listOrders },
      POST: { id: 'placeOrder', answer: placeOrder },
    },
  },
  { path: /^\/v1\/orders\/[^/]+$/, operations: { GET: { id: 'getOrder', answer: getOrder } } },
  {
    path: /^\/v1\/customers$/,
    operations: { GET: { id: 'listCustomers', answer: () => json([{ id: 1, name: privateMarker }]) } },
  },
  {
    path: /^\/v1\/status$/,
    operations: {
      GET: { id: 'getStatus', isOpen: true, answer: () => json({ open: true, note: privateMarker }) },
    },
  },
]

/** The API as it should be: it lets nobody in without a credential, and tells nobody more than they need. */
export function usualAnswer(request: ShopRequest): ShopAnswer {
  const { credential, method, now, path, url } = request
  if (path === '/.well-known/security.txt') return securityTxt(url, now + 180 * day)
  const operations = operationsAt(path)
  if (operations === undefined) return problem(404, 'Not Found')
  const names = Object.keys(operations).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]))
  const allow = [...names, 'OPTIONS'].join(', ')
  if (method === 'OPTIONS') return { status: 204, headers: { ...usualHeaders, allow }, body: '' }
  const operation = operations[method === 'HEAD' ? 'GET' : method]
  if (operation === undefined) {
    const refusal = problem(405, 'Method Not Allowed')
    return { ...refusal, headers: { ...refusal.headers, allow } }
  }
  if (operation.isOpen !== true && credential !== 'right') return unauthorized()
  return operation.answer(request)
}

/** Whether a request is for an operation that needs a credential. */
export function isProtected({ method, path }: Pick<ShopRequest, 'method' | 'path'>): boolean {
  const operation = operationsAt(path)?.[method]
  return operation !== undefined && operation.isOpen !== true
}

/** The answer to a customer, whoever asks. */
export function answerToCustomer(request: ShopRequest): ShopAnswer {
  return usualAnswer({ ...request, credential: 'right' })
}

/** Which operation of its document a request means; `undefined` where it means none. */
export function operationOf({ method, path }: Pick<ShopRequest, 'method' | 'path'>): string | undefined {
  return operationsAt(path)?.[method]?.id
}

function operationsAt(asked: string): Readonly<Record<string, Operation>> | undefined {
  return resources.find(({ path }) => path.test(asked))?.operations
}

function listOrders({ query, state }: ShopRequest): ShopAnswer {
  const [limit = '100', ...others] = query.getAll('limit')
  if (others.length > 0 || !/^[1-9]\d?$|^100$/.test(limit)) return problem(400, 'limit is not valid.')
  return json(state.orders.slice(0, Number(limit)).map((order) => ({ ...order, note: privateMarker })))
}

function getOrder({ path, state }: ShopRequest): ShopAnswer {
  const order = state.orders.find(({ id }) => path === `/v1/orders/${id}`)
  return order === undefined ? problem(404, 'Not Found') : json({ ...order, note: privateMarker })
}

function placeOrder({ body, contentType = '', state }: ShopRequest): ShopAnswer {
  if (!/^application\/json\s*(?:;|$)/i.test(contentType)) return problem(415, 'Unsupported Media Type')
  const total = totalIn(body)
  return total === undefined ? problem(400, 'total is not valid.') : json(state.place(total), 201)
}

function totalIn(body: string): number | undefined {
  try {
    const given: unknown = JSON.parse(body)
    const total = typeof given === 'object' && given !== null && 'total' in given ? given.total : undefined
    return typeof total === 'number' && Number.isSafeInteger(total) && total >= 1 ? total : undefined
  } catch {
    return undefined
  }
}
