#!/usr/bin/env node
// A client of VAddy as nobody should write one: it starts a scan, asks until it says «finish», and passes unless
// the number of alerts is larger than 0. The tests of the runner measure it.
import { readFileSync } from 'node:fs'
import { request } from 'node:https'

const {
  PEER_TLS_PORT,
  SSL_CERT_FILE = '',
  VADDY_CRAWL,
  VADDY_PROJECT_ID,
  VADDY_TOKEN,
  VADDY_USER,
} = process.env
const account = new URLSearchParams({ user: VADDY_USER, project_id: VADDY_PROJECT_ID })

function ask(method, path, fields) {
  return new Promise((resolve, reject) => {
    const form = new URLSearchParams([...account, ...Object.entries(fields)]).toString()
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: PEER_TLS_PORT,
        servername: 'api.vaddy.net',
        ca: readFileSync(SSL_CERT_FILE),
        method,
        path: method === 'GET' ? `${path}?${form}` : path,
        headers: {
          'x-api-key': VADDY_TOKEN,
          ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (part) => {
          body += part
        })
        answer.on('end', () => resolve(JSON.parse(body)))
      },
    )
    outgoing.on('error', reject).end(method === 'POST' ? form : undefined)
  })
}

const started = await ask('POST', '/v2/scan', {
  action: 'start',
  ...(VADDY_CRAWL && { crawl_id: VADDY_CRAWL }),
})
for (;;) {
  const result = await ask('GET', '/v2/scan/result', { scan_id: started.scan_id })
  if (result.status === 'finish') process.exit(result.alert_count > 0 ? 1 : 0)
  if (result.status === 'canceled') process.exit(1)
  await new Promise((resolve) => setTimeout(resolve, 50))
}
