import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordSection } from '../../faults/vaddy/reliability-record.ts'
import { type ActionRun, distinctiveKey, nodes } from '../../support/action.ts'
import { createAuthority, type TestAuthority, weakServer } from '../../support/certificates.ts'
import { searchForSecret } from '../../support/leaks.ts'
import { type LoopbackProxy, type ProxyBehaviour, startProxy } from '../../support/network-proxy.ts'
import { listen } from '../../support/network-server.ts'
import { saidIn } from '../../support/stopping.ts'
import { createActionBench } from '../../support/vaddy/action.ts'
import { ownScans } from '../../support/vaddy/gate.ts'

const record = recordSection(17, 'The committed action, proxies and certificates')

/** Only a proxy knows this name; the proxy of these tests leads whatever name to loopback. */
const hiddenHost = 'api.vaddy.test'
/** Not a loopback address by name, and yet this machine: what goes there directly arrives. */
const directHost = '0.0.0.0'
const password = 'pr0xy+p4ss/w0rd=of:the@test'

const [, node = process.execPath] = nodes.at(-1) ?? []

let authority: TestAuthority
let caFile: string
beforeAll(() => {
  authority = createAuthority('scangate test CA')
  caFile = join(mkdtempSync(join(tmpdir(), 'scangate-ca-')), 'ca.pem')
  writeFileSync(caFile, authority.certificate)
})

/** Starts a simulator behind TLS. Runs the committed action against it, by whatever way `variables` say. */
async function secureBench(identity: TlsOptions = authority.issue([hiddenHost, directHost])) {
  const bench = await createActionBench({ scenario: 'vulnerable', node })
  const { port: plainPort } = new URL(bench.simulator.url)
  const server = createTlsServer({ ...identity }, (socket) => {
    const onward = connect(Number(plainPort), '127.0.0.1')
    onward.on('error', () => socket.destroy())
    socket
      .on('error', () => onward.destroy())
      .pipe(onward)
      .pipe(socket)
  })
  const port = await listen(server)
  const run = async (
    inputs: Record<string, string>,
    variables: Record<string, string>,
    host = hiddenHost,
  ): Promise<ActionRun> => {
    const all = { api_url: `https://${host}:${port}`, poll_interval: '1s', ...inputs }
    const everywhere = { RUNNER_DEBUG: '1', ...variables }
    const ended = await bench.run(all, everywhere)
    record.addStep(bench.simulator, ended.main)
    searchForSecret(password, ended)
    searchForSecret(encodeURIComponent(password), ended)
    searchForSecret(Buffer.from(`me:${password}`).toString('base64'), ended)
    return ended
  }
  return { bench, run, port }
}

const proxyUrl = ({ port }: LoopbackProxy, scheme = 'http') =>
  `${scheme}://me:${encodeURIComponent(password)}@127.0.0.1:${port}`

const startTestProxy = (behaviour: ProxyBehaviour = {}) =>
  startProxy({ credentials: `me:${password}`, ...behaviour })

function expectFindings({ main, post }: ActionRun): void {
  expect(main.exitCode, main.log).toBe(2)
  expect(main.outputs).toMatchObject({ outcome: 'failed', alert_count: '3' })
  expect(main.summary).not.toContain('SIMULATED')
  expect(saidIn(post)).toBe('')
}

describe('the committed action behind a proxy that asks for a password', () => {
  it.each([
    ['HTTPS_PROXY', 'ca_file'],
    ['https_proxy', 'NODE_EXTRA_CA_CERTS'],
    ['HTTPS_PROXY', 'SSL_CERT_FILE'],
  ])('scans by way of %s, trusting the private authority of %s', async (variable, trusted) => {
    const proxy = await startTestProxy()
    const { run, port } = await secureBench()
    const isInput = trusted === 'ca_file'
    const ended = await run(isInput ? { ca_file: caFile } : {}, {
      [variable]: proxyUrl(proxy),
      ...(!isInput && { [trusted]: caFile }),
    })
    expectFindings(ended)
    expect(new Set(proxy.tunnels)).toEqual(new Set([`${hiddenHost}:${port}`]))
    expect(proxy.forwarded).toEqual([])
  })

  it('speaks TLS with the proxy itself, too', async () => {
    const proxy = await startTestProxy({ identity: authority.issue(['127.0.0.1']) })
    const { run } = await secureBench()
    expectFindings(await run({ ca_file: caFile }, { HTTPS_PROXY: proxyUrl(proxy, 'https') }))
    expect(proxy.tunnels.length).toBeGreaterThan(0)
  })

  it.each([
    ['the name itself', directHost],
    ['everything', '*'],
    ['a list', `localhost, ${directHost} ,example.com`],
  ])('goes straight where NO_PROXY names %s', async (_, exceptions) => {
    const proxy = await startTestProxy()
    const { run } = await secureBench()
    const variables = { HTTPS_PROXY: proxyUrl(proxy), NO_PROXY: exceptions }
    expectFindings(await run({ ca_file: caFile }, variables, directHost))
    expect(proxy.tunnels).toEqual([])
  })

  it('takes the proxy where NO_PROXY names something else', async () => {
    const proxy = await startTestProxy()
    const { run } = await secureBench()
    const variables = { HTTPS_PROXY: proxyUrl(proxy), NO_PROXY: 'vaddy.net,localhost' }
    expectFindings(await run({ ca_file: caFile }, variables, directHost))
    expect(proxy.tunnels.length).toBeGreaterThan(0)
  })

  it('does not use HTTP_PROXY for https', async () => {
    const proxy = await startTestProxy()
    const { run } = await secureBench()
    expectFindings(await run({ ca_file: caFile }, { HTTP_PROXY: proxyUrl(proxy) }, directHost))
    expect([...proxy.tunnels, ...proxy.forwarded]).toEqual([])
  })

  it('never sends a loopback API through a proxy', async () => {
    const proxy = await startTestProxy()
    const bench = await createActionBench({ scenario: 'vulnerable', node })
    const { main } = await bench.run({}, { HTTP_PROXY: proxyUrl(proxy), HTTPS_PROXY: proxyUrl(proxy) })
    record.addStep(bench.simulator, main)
    expect(main.exitCode).toBe(2)
    expect([...proxy.tunnels, ...proxy.forwarded]).toEqual([])
  })

  it('says so where the password is wrong, and shows neither', async () => {
    const proxy = await startProxy({ credentials: 'me:another password' })
    const { run, bench } = await secureBench()
    const { main } = await run({ ca_file: caFile }, { HTTPS_PROXY: proxyUrl(proxy) })
    expect(main.exitCode).toBe(5)
    expect(main.outputs['reason']).toContain('The proxy did not let us through')
    expect(main.outputs['reason']).toContain('HTTP 407')
    searchForSecret(distinctiveKey, proxy)
    expect(bench.simulator.requests).toEqual([])
  })

  it('cancels through the proxy in post, with what main was told', async () => {
    const proxy = await startTestProxy()
    const { bench, port } = await secureBench()
    const inputs = { api_url: `https://${hiddenHost}:${port}`, ca_file: caFile, poll_interval: '1s' }
    const variables = { HTTPS_PROXY: proxyUrl(proxy) }
    const step = bench.start(inputs, variables)
    await expect.poll(() => step.state()['phase'], { timeout: 20_000 }).toBe('running')
    step.process.kill('SIGKILL')
    const { post } = await bench.finish(await step.finished, inputs, variables)
    // The scan of this scenario is short: either answer proves that the cancel arrived.
    expect(saidIn(post)).toMatch(/was canceled|was already over/)
    expect(ownScans(bench.simulator)).toHaveLength(1)
    searchForSecret(password, post)
  })
})

describe('the committed action behind a proxy that answers in the place of VAddy', () => {
  it.each([
    [302, 'sent us elsewhere'],
    [403, 'did not let us through'],
  ])('with %i is unreachable, also with on_error: warn', async (status, text) => {
    const proxy = await startTestProxy({ refuseWith: status })
    const { run, bench } = await secureBench()
    const { main } = await run({ ca_file: caFile, on_error: 'warn' }, { HTTPS_PROXY: proxyUrl(proxy) })
    expect(main.exitCode).toBe(5)
    expect(main.outputs['reason']).toContain(text)
    expect(main.log).not.toContain('Trying again')
    expect(bench.simulator.requests).toEqual([])
  })
})

describe('the post step, whose ca_file was removed after main was killed', () => {
  /** Kills main while it scans, removes its `ca_file`, and runs post with what is trusted besides. */
  async function postWithoutFile(variables: Record<string, string>) {
    const { bench, port } = await secureBench()
    const passing = join(mkdtempSync(join(tmpdir(), 'scangate-ca-')), 'ca.pem')
    writeFileSync(passing, authority.certificate)
    const inputs = { api_url: `https://${directHost}:${port}`, ca_file: passing, poll_interval: '1s' }
    const step = bench.start(inputs, variables)
    await expect.poll(() => step.state()['phase'], { timeout: 20_000 }).toBe('running')
    step.process.kill('SIGKILL')
    const main = await step.finished
    rmSync(passing)
    const { post } = await bench.finish(main, inputs, variables)
    expect(post.exitCode).toBe(0)
    expect(post.log).toMatch(/^::warning .*ca_file names .*, which is ignored: there is no such file/m)
    return post
  }

  it.each(['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'])('cancels by what %s trusts', async (name) => {
    expect(saidIn(await postWithoutFile({ [name]: caFile }))).toMatch(/was canceled|was already over/)
  })

  it('sends nothing where the server is trusted no more, and says what may be running', async () => {
    const post = await postWithoutFile({})
    expect(post.log).toMatch(/^::warning .*could not be canceled and may be running: .*not trust/m)
  })
})

describe('the committed action, shown a certificate that is no good', () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)
  const faults = [
    [
      'has expired',
      () => authority.issue([hiddenHost], { from: days(-9), until: days(-2) }),
      { trusting: true },
      'has expired or is not valid yet',
    ],
    [
      'is not valid yet',
      () => authority.issue([hiddenHost], { from: days(2), until: days(9) }),
      { trusting: true },
      'has expired or is not valid yet',
    ],
    [
      'is for another host',
      () => authority.issue(['console.vaddy.test']),
      { trusting: true },
      'was made for another host',
    ],
    [
      'comes from an unknown authority',
      () => authority.issue([hiddenHost]),
      { trusting: false },
      'comes from an authority that this machine does not trust',
    ],
    [
      'is signed with SHA-1',
      () => weakServer(authority.issue([hiddenHost], { digest: 'sha1' })),
      { trusting: true },
      'breaks a rule of TLS: CA signature digest algorithm too weak',
    ],
    [
      'has a critical extension that nobody knows',
      () => authority.issue([hiddenHost], { unknownExtension: true }),
      { trusting: true },
      'breaks a rule of TLS: unhandled critical extension',
    ],
    [
      'comes with a demand for ours',
      () => ({ ...authority.issue([hiddenHost]), requestCert: true, minVersion: 'TLSv1.3' as const }),
      { trusting: true },
      'asked for a client certificate and hung up',
    ],
  ] as const

  it.each(faults)(
    'that %s, is unreachable, also with on_error: warn',
    async (_, issue, { trusting }, text) => {
      const proxy = await startTestProxy()
      const { bench, run } = await secureBench(issue())
      const ended = await run(
        { on_error: 'warn', ...(trusting && { ca_file: caFile }) },
        // Switching the check off is a habit that must not work here.
        { HTTPS_PROXY: proxyUrl(proxy), NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      )
      expect(ended.main.exitCode).toBe(5)
      expect(ended.main.outputs['outcome']).toBe('unreachable')
      expect(ended.main.outputs['reason']).toContain(text)
      expect(ended.main.outputs['reason']).toContain(hiddenHost)
      expect(ended.main.log).toMatch(/^::error /m)
      expect(saidIn(ended.post)).toBe('')
      expect(bench.simulator.requests).toEqual([])
      // Another try gives the same, so there is none.
      expect(ended.main.log).not.toContain('Trying again')
    },
  )

  it('and a redirect are not softened either, and the key does not follow it', async () => {
    const seen: string[] = []
    const bench = await createActionBench({
      node,
      faults: ({ operation }) => {
        seen.push(operation)
        return { kind: 'redirect', location: 'https://elsewhere.example/v2/scan' }
      },
    })
    const { main } = await bench.run({ on_error: 'warn' })
    record.addStep(bench.simulator, main)
    expect(main.exitCode).toBe(5)
    expect(main.outputs['reason']).toContain('Redirects are never followed')
    expect(seen).toEqual(['runcheck'])
  })

  it('a file of authorities that cannot be read is bad input, before anything is sent', async () => {
    const { bench, run } = await secureBench()
    const { main } = await run({ ca_file: `${caFile}.missing` }, {})
    expect(main.exitCode).toBe(3)
    expect(main.outputs['reason']).toContain('there is no such file')
    expect(bench.simulator.requests).toEqual([])
  })
})
