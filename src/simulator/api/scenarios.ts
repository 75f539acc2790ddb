import {
  page,
  privateMarker,
  problem,
  type ShopAnswer,
  securityTxt,
  unauthorized,
  usualHeaders,
  withHeaders,
} from './answers.ts'
import { answerToCustomer, isProtected, type ShopRequest, usualAnswer } from './shop.ts'

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
  `<!doctype html><title>Shop</title><div id="app">${privateMarker}</div><script src="/app.js"></script>`,
)

const hostilePage = page(
  500,
  'SQLSTATE[42000] &lt;img src=x onerror=alert(1)&gt; | `a` **b** &#10;::error::SQLSTATE[42000] ]]&gt;&lt;/failure&gt;',
)

function withoutLimits(answer: ShopAnswer): ShopAnswer {
  return withHeaders(answer, { 'ratelimit-policy': undefined, ratelimit: undefined })
}

function delayed(answer: ShopAnswer, delayMs: number): ShopAnswer {
  return typeof answer === 'object' ? { ...answer, delayMs } : answer
}

/** Whether an answer is one with a status that passes a test. */
function hasStatus(answer: ShopAnswer, test: (status: number) => boolean): boolean {
  return typeof answer === 'object' && test(answer.status)
}

/** An error that repeats the credential that it was shown, beside a line of its program. */
function tellingPage({ authorization = 'nothing' }: ShopRequest) {
  return page(500, `<pre>Traceback (most recent call last):\n  who = look_up("${authorization}")</pre>`)
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
      request.method === 'GET' && isProtected(request) ? answerToCustomer(request) : usualAnswer(request),
  },
  'any-token': {
    description: 'Asks for a credential and takes any.',
    answer: (request) => (request.credential === 'none' ? usualAnswer(request) : answerToCustomer(request)),
  },
  wall: {
    description: 'Something before the API, a firewall or a gateway, answers 403 to every path.',
    answer: () => withoutLimits(problem(403, 'Forbidden')),
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
      const isError = hasStatus(usual, (status) => status >= 400 && status !== 401)
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
            body: `TRACE ${request.path} HTTP/1.1\r\nuser-agent: ${request.userAgent}\r\nx-note: ${privateMarker}\r\n`,
          }
        : usualAnswer(request),
  },
  bare: {
    description: 'Refuses without a challenge, and sets neither nosniff nor no-store nor limits.',
    answer: (request) =>
      withHeaders(withoutLimits(usualAnswer(request)), {
        'www-authenticate': undefined,
        'cache-control': undefined,
        'x-content-type-options': undefined,
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
      return hasStatus(usual, (status) => status === 401)
        ? { status: 302, headers: { location: 'https://login.shop.example/start?from=orders' }, body: '' }
        : usual
    },
  },
  stale: {
    description: 'Its security.txt has expired, an operation is gone, and one is past its sunset.',
    answer: (request) => {
      if (request.path === '/.well-known/security.txt')
        return securityTxt(request.url, request.now - 30 * day)
      if (request.path === '/v1/status') return problem(410, 'Gone')
      const sunset = new Date(request.now - 90 * day).toUTCString()
      const deprecated = `@${Math.floor((request.now - 200 * day) / 1000)}`
      return request.path === '/v1/customers'
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
      if (!isProtected(request) || request.credential === 'right') return usualAnswer(request)
      return request.path.endsWith('s') ? unauthorized() : problem(404, 'Not Found')
    },
  },
  flaky: {
    description: 'Resets the first connection and then every fourth; all else is well.',
    answer: (request) => (request.before % 4 === 0 ? 'hang-up' : usualAnswer(request)),
  },
  slow: {
    description: 'Each answer takes 2 seconds.',
    answer: (request) => delayed(usualAnswer(request), 2_000),
  },
  silent: {
    description: 'No request is ever answered.',
    answer: () => 'silence',
  },
  endless: {
    description: 'The orders, to a customer, are a stream that never ends.',
    answer: (request) => {
      const usual = usualAnswer(request)
      return typeof usual === 'object' && usual.status === 200 && request.path.startsWith('/v1/orders')
        ? {
            ...usual,
            headers: { ...usualHeaders, 'content-type': 'text/event-stream' },
            body: `data: ${privateMarker}\n\n`,
            isEndless: true,
          }
        : usual
    },
  },
  'hostile-text': {
    description: 'Headers and errors are HTML, Markdown and workflow commands.',
    answer: (request) => {
      const usual = usualAnswer(request)
      const isError = hasStatus(usual, (status) => status >= 400 && status !== 401)
      const answer = isError ? hostilePage : usual
      return withHeaders(answer, {
        server: 'x/1.0 <img src=x onerror=alert(1)>|`a`::error::b%0A::set-output',
      })
    },
  },
  'telling-errors': {
    description: 'Whoever shows a credential gets an error that repeats it.',
    answer: (request) => (request.credential === 'none' ? usualAnswer(request) : tellingPage(request)),
  },
} as const satisfies Readonly<Record<string, Scenario>>

/** The name of a scenario. */
export type ScenarioName = keyof typeof scenarios
