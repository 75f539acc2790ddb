import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openNetwork } from '../../src/hosts/network.ts'
import { notifySlack } from '../../src/hosts/slack.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { failed, hostile, passed } from '../report/examples.ts'
import { RecordingLogger } from '../support/recording-logger.ts'

const secretPath = '/services/T000/B000/s3cr3tw3bh00k'

async function notify(report: typeof failed, status = 200, appearance = {}) {
  const received: Record<string, string>[] = []
  const app = fastify({ forceCloseConnections: true })
  app.post(secretPath, async (request, reply) => {
    received.push(request.body as Record<string, string>)
    return reply.status(status).send(status === 200 ? 'ok' : 'invalid_token')
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => app.close())
  const log = new RecordingLogger()
  const network = await openNetwork({ caFile: undefined, variables: {}, clock: systemClock, log })
  onTestFinished(() => network.close())
  const webhook = new Secret(origin + secretPath)
  await notifySlack({ report, language: 'en', webhook, appearance, http: network.http, log })
  return { received, log }
}

describe('the Slack message', () => {
  it('says what ended how, why and where, in the look that was asked for', async () => {
    const { received } = await notify(failed, 200, { username: 'gate', icon_emoji: ':shield:', channel: '' })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ username: 'gate', icon_emoji: ':shield:' })
    expect(received[0]).not.toHaveProperty('channel')
    expect(received[0]?.['text']).toContain('failed')
    expect(received[0]?.['text']).toContain('https://')
  })

  it('is not sent for a pass', async () => {
    expect((await notify(passed)).received).toHaveLength(0)
  })

  it('carries no mention, link or command of a server', async () => {
    const { received } = await notify(hostile)
    expect(received[0]?.['text']).not.toMatch(/<[!@#h]|@(?:here|channel)/)
  })

  it('never shows the webhook, and never fails, when Slack refuses', async () => {
    const { log } = await notify(failed, 403)
    expect(log.text).toContain('HTTP 403')
    expect(log.lines.join('\n')).not.toContain('s3cr3t')
  })
})
