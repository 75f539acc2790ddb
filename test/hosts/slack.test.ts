import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { notifySlack } from '../../src/hosts/slack.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { createDispatcher } from '../../src/http/dispatcher.ts'
import { proxySettingsFrom } from '../../src/http/proxy-settings.ts'
import { loadTrust } from '../../src/http/trust.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { failed, hostile, misconfigured, passed } from '../report/examples.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const secretPath = '/services/T000/B000/s3cr3tw3bh00k'

/** Tells a Slack that answers with a status, or never, where it is 0. */
async function notify(report: typeof failed, status = 200, appearance = {}) {
  const received: Record<string, string>[] = []
  const limits: number[] = []
  const timeIsUp = new AbortController()
  const app = fastify({ forceCloseConnections: true })
  app.post(secretPath, async (request, reply) => {
    received.push(request.body as Record<string, string>)
    if (status === 0) {
      timeIsUp.abort(new DOMException('late', 'TimeoutError'))
      return new Promise(() => {})
    }
    return reply.status(status).send(status === 200 ? 'ok' : 'invalid_token')
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => app.close())
  const log = new RecordingLogger()
  const dispatcher = createDispatcher({
    proxy: proxySettingsFrom({}),
    trust: await loadTrust({ readFile: async () => '', log }),
  })
  onTestFinished(() => dispatcher.destroy())
  const timeout = (milliseconds: number) => {
    limits.push(milliseconds)
    return timeIsUp.signal
  }
  const http = createHttpClient({ dispatcher, log, clock: systemClock, timeout, userAgent: 'test' })
  const webhook = new Secret(origin + secretPath)
  await notifySlack({ report, words: 'en', webhook, appearance, http, log })
  return { received, log, limits }
}

describe('the Slack message', () => {
  it('says what ended how, why and where, in the look that was asked for', async () => {
    const { received } = await notify(failed, 200, { username: 'gate', icon_emoji: ':shield:', channel: '' })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ username: 'gate', icon_emoji: ':shield:' })
    expect(received[0]).not.toHaveProperty('channel')
    expect(received[0]?.['text']).toContain('failed')
    expect(received[0]?.['text']?.split('\n')).toEqual([
      '*VAddy scan failed: 5 alerts, limit 3 · 6eb1f9fcbdb6a5a*',
      'The scan found 5 alerts; max_alerts allows 3.',
      `<${failed.links[0]?.url}|Scan result>`,
      'acme/shop',
      '<https://github.com/acme/shop/actions/runs/123456789|Job>',
    ])
  })

  it('names what is wrong with the input', async () => {
    const { received } = await notify(misconfigured)
    expect(received[0]?.['text']).toContain('• wait_timeout is "30"')
    expect(received[0]?.['text']).toContain('SIMULATED')
  })

  it('is not sent for a pass', async () => {
    expect((await notify(passed)).received).toHaveLength(0)
  })

  it('carries no mention, link or command of a server', async () => {
    const { received } = await notify(hostile)
    const text = received[0]?.['text'] ?? ''
    const ownLink = /<https:\/\/(?:console\.vaddy\.net|github\.com)\/[^<>|]*\|[\w'\u200b ]+>/g
    expect(text.match(ownLink)).toHaveLength(2)
    expect(text.replace(ownLink, '')).not.toMatch(/[<>]|@\w|:\/\/|\w\.[a-z]|``|:\w+:/)
  })

  it.each([
    [failed, 10],
    [{ ...failed, outcome: 'aborted' as const }, 1],
  ])('gives Slack a time limit', async (report, seconds) => {
    const { limits, log } = await notify(report, 0)
    expect(limits).toEqual([seconds * 1_000])
    expect(log.text).toContain('No Slack message')
    expect(log.lines.join('\n')).not.toContain('s3cr3t')
  })

  it('never shows the webhook, and never fails, when Slack refuses', async () => {
    const { log } = await notify(failed, 403)
    expect(log.text).toContain('HTTP 403')
    expect(log.lines.join('\n')).not.toContain('s3cr3t')
  })
})
