import { describe, expect, it, onTestFinished } from 'vitest'
import { openNetwork } from '../../src/hosts/network.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { RefusedError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { startVaddySimulator, type VaddySimulatorOptions } from '../../src/simulator/vaddy/server.ts'
import { createVaddyApi, type VaddyApi } from '../../src/sources/vaddy/api.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rehearsalInputs } from '../support/vaddy/gate.ts'
import { documented, documentedRefusals, startAnswering } from './vaddy-samples.ts'

const project = rehearsalInputs.project_id

async function clientOf(url: string): Promise<VaddyApi> {
  const log = new RecordingLogger()
  const network = await openNetwork({ caFile: undefined, variables: {}, clock: systemClock, log })
  onTestFinished(() => network.close())
  const { user, auth_key: key } = rehearsalInputs
  return createVaddyApi({
    http: network.http,
    clock: systemClock,
    apiUrl: new URL(url),
    user,
    authKey: new Secret(key),
  })
}

async function clientOfAnswer(body: unknown, status = 200) {
  const server = await startAnswering(status, body)
  return { api: await clientOf(server.url), asked: server.asked }
}

async function clientOfSimulator(options: VaddySimulatorOptions = {}) {
  const simulator = await startVaddySimulator(options)
  onTestFinished(() => simulator.close())
  return { api: await clientOf(simulator.url), simulator }
}

/** Asks whatever a call's name says. */
function ask(api: VaddyApi, call: (typeof documentedRefusals)[number][0]): Promise<unknown> {
  const calls = {
    start: () => api.start({ projectId: project }),
    cancel: () => api.cancel('1-x'),
    result: () => api.result('1-x'),
    runcheck: () => api.isRunning(project),
    'delete-crawl': () => api.deleteCrawl({ projectNumber: '1', crawlId: '30' }),
    results: () => api.pastScans('1'),
  }
  return calls[call]()
}

describe("the client reads VAddy's documented answers", () => {
  it('of a start', async () => {
    const { api, asked } = await clientOfAnswer(documented.started)
    expect(await api.start({ projectId: project, crawlId: '30', scanTypes: ['XSS', 'SQLI'] })).toBe(
      documented.started.scan_id,
    )
    const [request] = asked
    expect(request).toMatchObject({ method: 'POST', url: '/v2/scan', key: rehearsalInputs.auth_key })
    expect(Object.fromEntries(new URLSearchParams(request?.form))).toEqual({
      user: 'rehearsal',
      action: 'start',
      project_id: project,
      crawl_id: '30',
      scan_type: 'XSS,SQLI',
    })
  })

  it.each(['scanning', 'canceled'] as const)('of a scan that is %s', async (status) => {
    const { api } = await clientOfAnswer(documented[status])
    expect(await api.result('1-x')).toEqual({ status })
  })

  it('of a finished scan, with or without a label', async () => {
    const { api } = await clientOfAnswer(documented.finished)
    const { timezone: _, ...fields } = documented.finished
    expect(await api.result('1-x')).toEqual({ status: 'finish', scan: fields })
    const { api: other } = await clientOfAnswer({ ...documented.finished, crawl_label: null })
    expect(await other.result('1-x')).toMatchObject({ scan: { crawl_label: null } })
  })

  it('of runcheck', async () => {
    expect(await (await clientOfAnswer(documented.free)).api.isRunning(project)).toBe(false)
    expect(await (await clientOfAnswer(documented.busy)).api.isRunning(project)).toBe(true)
  })

  it('of the lists of crawls and results', async () => {
    const { api } = await clientOfAnswer(documented.crawls)
    expect((await api.crawls({ projectId: project, page: 1 })).items).toHaveLength(3)
    const empty = await clientOfAnswer(documented.noCrawls)
    expect((await empty.api.crawls({ projectId: project, page: 1 })).items).toEqual([])
    const { api: lister } = await clientOfAnswer(documented.results)
    expect((await lister.pastScans('123')).map((scan) => scan.status)).toEqual(['Complete', 'Cancel'])
  })

  it('of deleting a crawl', async () => {
    const { api, asked } = await clientOfAnswer(documented.deleted)
    await api.deleteCrawl({ projectNumber: '1', crawlId: '30' })
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/v2/crawl/delete' })
  })

  it.each(documentedRefusals)('of a refused %s: %s %s', async (call, status, text) => {
    const { api } = await clientOfAnswer({ error_message: text }, status)
    await expect(ask(api, call)).rejects.toMatchObject({ name: 'RefusedError', status, serviceText: text })
  })

  it('of a wrong key, whose body need not be JSON', async () => {
    const { api } = await clientOfAnswer('Unauthorized', 401)
    await expect(api.isRunning(project)).rejects.toBeInstanceOf(RefusedError)
  })

  it('and sends the key in its header only', async () => {
    const { api, asked } = await clientOfAnswer(documented.free)
    await api.isRunning(project)
    expect(asked[0]?.key).toBe(rehearsalInputs.auth_key)
    expect(asked[0]?.url).toBe(`/v2/scan/runcheck?user=rehearsal&project_id=${project}`)
  })
})

describe('the simulator answers as the documents say', () => {
  it('to a start, while it runs, and when it has ended', async () => {
    const { api } = await clientOfSimulator({ scanDurationMs: 300 })
    const id = await api.start({ projectId: project })
    expect(id).toMatch(/^1-[0-9a-f-]{36}$/)
    expect(await api.isRunning(project)).toBe(true)
    expect(await api.result(id)).toEqual({ status: 'scanning' })
    await expect.poll(() => api.result(id), { timeout: 10_000 }).toMatchObject({ status: 'finish' })
    const result = await api.result(id)
    const scan = result.status === 'finish' ? result.scan : undefined
    expect(Object.keys(scan ?? {}).sort()).toEqual(
      Object.keys(documented.finished)
        .filter((key) => key !== 'timezone')
        .sort(),
    )
    expect(await api.isRunning(project)).toBe(false)
    await expect(api.cancel(id)).rejects.toMatchObject({ serviceText: documentedRefusals[5][2] })
  })

  it.each([
    ['an unknown project', { projectId: 'nope' }, 'This project_id does not exist.'],
    ['a type the plan lacks', { projectId: project, scanTypes: ['EVAL'] }, 'Invalid scan type selected'],
  ])('to a start with %s', async (_, scan, serviceText) => {
    const { api } = await clientOfSimulator()
    await expect(api.start(scan)).rejects.toMatchObject({ status: 400, serviceText })
  })

  it('to a second start, and to a cancel', async () => {
    const { api } = await clientOfSimulator({ scenario: 'never-ends' })
    const id = await api.start({ projectId: project })
    await expect(api.start({ projectId: project })).rejects.toMatchObject({
      serviceText: documentedRefusals[1][2],
    })
    await api.cancel(id)
    expect(await api.result(id)).toEqual({ status: 'canceled' })
    expect((await api.pastScans('1'))[0]).toMatchObject({ scan_id: id, status: 'Cancel', alert_count: null })
  })

  it('without crawls, with a wrong number, and for crawls that are not there', async () => {
    const { api } = await clientOfSimulator({ scenario: 'no-crawls' })
    await expect(api.start({ projectId: project })).rejects.toMatchObject({
      serviceText: 'no crawling data.',
    })
    await expect(api.pastScans('999')).rejects.toMatchObject({ serviceText: 'not match the Project Number' })
    const crawl = { projectNumber: '1', crawlId: '999' }
    await expect(api.deleteCrawl(crawl)).rejects.toMatchObject({
      status: 404,
      serviceText: 'crawl_id not found.',
    })
  })
})
