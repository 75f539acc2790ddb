import {
  answerToCustomer,
  isProtected,
  page,
  problem,
  type ShopAnswer,
  type ShopRequest,
  securityTxt,
  unauthorized,
  usualAnswer,
} from './shop.ts'

/** How a simulated API behaves. */
export interface Scenario {
  /** One line for people who choose. */
  readonly description: string
  readonly answer: (request: ShopRequest) => ShopAnswer
}

const day = 24 * 60 * 60_000

/** A stack trace as Express writes it into a page: with entities, and lines ended by `<br>`. */
const tracePage = page(
  500,
  '<pre>TypeError: Cannot read properties of undefined<br> &nbsp; &nbsp;at OrderStore.find (/srv/shop/src/order-store.js:42:17)<br> &nbsp; &nbsp;at Layer.handle (/srv/shop/node_modules/router/layer.js:95:5)</pre>',
)

const indexPage = page(
  200,
  '<!doctype html><title>Shop</title><div id="app"></div><script src="/app.js"></script>',
)

/** Adds headers to an answer, or takes them away where `undefined` is given. */
function withHeaders(answer: ShopAnswer, headers: Readonly<Record<string, string | undefined>>): ShopAnswer {
  if (answer === 'hang-up') return answer
  const merged = Object.entries({ ...answer.headers, ...headers })
  const kept = merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { ...answer, headers: Object.fromEntries(kept) }
}

/** The scenarios by name. What each stack answers was measured; see the description of each. */
export const scenarios = {
  clean: {
    description: 'An API that keeps what its document and the checklists ask, as far as it shows.',
    answer: usualAnswer,
  },
  unprotected: {
    description: 'Lets anybody read the orders, though its document says that they are protected.',
    answer: (request) =>
      isProtected(request.path) && request.method === 'GET'
        ? answerToCustomer(request)
        : usualAnswer(request),
  },
  'any-token': {
    description: 'Asks for a credential and takes any.',
    answer: (request) => (request.credential === 'none' ? usualAnswer(request) : answerToCustomer(request)),
  },
  wall: {
    description: 'Something before the API, a firewall or a gateway, answers 403 to every path.',
    answer: () => problem(403, 'Forbidden'),
  },
  'catch-all': {
    description: 'A single-page application that answers 200 and its page to every path.',
    answer: () => indexPage,
  },
  chatty: {
    description: 'Errors are pages with a stack trace, and headers tell which versions run.',
    answer: (request) => {
      const usual = usualAnswer(request)
      const told = { server: 'Apache/2.4.57 (Debian)', 'x-powered-by': 'Express' }
      const isError = usual !== 'hang-up' && usual.status >= 400 && usual.status !== 401
      return withHeaders(isError ? tracePage : usual, told)
    },
  },
  'open-cors': {
    description: 'Repeats whatever origin asks in its CORS headers, and allows credentials.',
    answer: (request) =>
      request.origin === undefined
        ? usualAnswer(request)
        : withHeaders(usualAnswer(request), {
            'access-control-allow-origin': request.origin,
            'access-control-allow-credentials': 'true',
          }),
  },
  echo: {
    description: 'Echoes TRACE, the headers of the request included.',
    answer: (request) =>
      request.method === 'TRACE'
        ? {
            status: 200,
            headers: { 'content-type': 'message/http' },
            body: `TRACE ${request.path} HTTP/1.1\r\n`,
          }
        : usualAnswer(request),
  },
  bare: {
    description: 'Refuses without a challenge, and sets neither nosniff nor no-store nor limits.',
    answer: (request) =>
      withHeaders(usualAnswer(request), {
        'www-authenticate': undefined,
        'cache-control': undefined,
        'x-content-type-options': undefined,
        'ratelimit-policy': undefined,
        ratelimit: undefined,
      }),
  },
  limited: {
    description: 'Answers five requests and then 429, with Retry-After.',
    answer: (request) =>
      request.before < 5
        ? usualAnswer(request)
        : withHeaders(problem(429, 'Too Many Requests'), { 'retry-after': '60' }),
  },
  struggling: {
    description: 'Answers 503 to every request.',
    answer: () => problem(503, 'Service Unavailable'),
  },
  'hanging-up': {
    description: 'Cuts every connection without an answer.',
    answer: () => 'hang-up',
  },
  login: {
    description: 'Sends everybody without a credential to a login page.',
    answer: (request) => {
      const usual = usualAnswer(request)
      return usual !== 'hang-up' && usual.status === 401
        ? { status: 302, headers: { location: 'https://login.shop.example/start?from=orders' }, body: '' }
        : usual
    },
  },
  stale: {
    description: 'Its security.txt has expired, an operation is gone, and one is past its sunset.',
    answer: (request) => {
      if (request.path === '/.well-known/security.txt')
        return securityTxt(request.url, request.now - 30 * day)
      if (request.path === '/v1/customers') return problem(410, 'Gone')
      const sunset = new Date(request.now - 90 * day).toUTCString()
      const deprecated = `@${Math.floor((request.now - 200 * day) / 1000)}`
      return request.path === '/v1/status'
        ? withHeaders(usualAnswer(request), { sunset, deprecation: deprecated })
        : usualAnswer(request)
    },
  },
  'no-contact': {
    description: 'Has no security.txt.',
    answer: (request) =>
      request.path.startsWith('/.well-known/') ? problem(404, 'Not Found') : usualAnswer(request),
  },
  unsure: {
    description: 'Answers 401 to half of its protected operations and 404 to the others.',
    answer: (request) => {
      if (!isProtected(request.path) || request.credential === 'right') return usualAnswer(request)
      return request.path.endsWith('s') ? unauthorized() : problem(404, 'Not Found')
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios
