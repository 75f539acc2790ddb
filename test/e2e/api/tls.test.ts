import { writeFileSync } from 'node:fs'
import { createServer as createHttpsServer } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startStep } from '../../../src/simulator/github-runner/step.ts'
import { entriesOf, nodes } from '../../support/action.ts'
import { reportFolder, reportIn, statesIn } from '../../support/api/report.ts'
import { createAuthority } from '../../support/certificates.ts'
import { startProxy } from '../../support/network-proxy.ts'
import { fixed, listen, startServer, startTcpServer } from '../../support/network-server.ts'
import { type TlsCase, tlsCases, tlsHost } from './tls-targets.ts'

const authority = createAuthority('An authority of the tests')
const day = 86_400_000

/** Starts what a case describes, and the proxy that leads to it by the ports 443 and 80. */
async function startTarget({ certificateDays, cut, headers, statuses: [secure, plain], tls }: TlsCase) {
  const identity = authority.issue([tlsHost], { until: new Date(Date.now() + certificateDays * day) })
  const asked: string[] = []
  const origin = createHttpsServer({ ...identity, ...tls }, (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(secure, { 'content-type': 'application/json', ...headers }).end('{}')
  })
  // What is cut on purpose, or refused, is no error of the test's.
  origin.on('tlsClientError', () => {})
  const originPort = await listen(origin)
  let connections = 0
  const front = await startTcpServer((socket) => {
    connections += 1
    if (cut.includes(connections)) {
      socket.destroy()
      return
    }
    const onward = connect(originPort, '127.0.0.1')
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    socket.pipe(onward).pipe(socket)
  })
  const elsewhere = { location: `https://${tlsHost}/` }
  const open = await startServer(fixed(plain, '', plain === 301 ? elsewhere : {}))
  const proxy = await startProxy({ ports: { 443: front.port, 80: open.port } })
  return { asked, proxy }
}

describe.each(nodes)('the committed check under %s', (_, node) => {
  it.each(tlsCases)('judges a host: $name', async (tlsCase) => {
    const { asked, proxy } = await startTarget(tlsCase)
    const folder = reportFolder()
    const ca = join(folder, 'ca.pem')
    writeFileSync(ca, authority.certificate)
    const proxyUrl = `http://127.0.0.1:${proxy.port}`
    const step = await startStep({
      node,
      script: entriesOf('api').main,
      inputs: {
        target: `https://${tlsHost}`,
        allowed_hosts: tlsHost,
        openapi: 'none',
        require: 'TLS-1 TLS-2',
        interval: '200ms',
        report_dir: folder,
        ...(tlsCase.isTrusted && { ca_file: ca }),
      },
      variables: { HTTPS_PROXY: proxyUrl, HTTP_PROXY: proxyUrl },
    }).finished
    const report = reportIn(folder)
    expect(statesIn(report)).toMatchObject(tlsCase.says)
    expect({ outcome: step.outputs['outcome'], log: step.log }).toMatchObject({ outcome: tlsCase.outcome })
    // No other host was asked for, and nobody that is not trusted was sent anything.
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${tlsHost}:443`]))
    expect(proxy.forwarded.every((url) => url === `http://${tlsHost}/`)).toBe(true)
    if (!tlsCase.isTrusted) expect([asked, proxy.forwarded]).toEqual([[], []])
  })
})
