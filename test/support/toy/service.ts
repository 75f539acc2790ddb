import { fastify } from 'fastify'

/** How the toys' service behaves. */
export interface ToyServiceOptions {
  /** What the gauge says. */
  readonly level?: number
  /** `repeats`: whatever is asked with a token is refused with words that repeat it. */
  readonly mood?: 'kind' | 'repeats' | 'broken'
  /** Done when a token was made and before anybody hears of it. */
  readonly onToken?: () => unknown
}

/** The toys' service, on loopback. */
export interface ToyService {
  readonly url: string
  /** Every token that was given out and every one that was taken back. */
  readonly issued: string[]
  readonly revoked: string[]
  close(): Promise<void>
}

/** The key that the service takes. */
export const toyKey = 'toy-key-0123456789'

/** Starts a service that gives out tokens for a key, and shows a gauge to who has one. */
export async function startToyService(options: ToyServiceOptions = {}): Promise<ToyService> {
  const { level = 1, mood = 'kind' } = options
  const issued: string[] = []
  const revoked: string[] = []
  const app = fastify({ forceCloseConnections: true })
  app.post('/tokens', async (request, reply) => {
    if (request.headers['x-toy-key'] !== toyKey) return reply.status(401).send({ error: 'No such key.' })
    // Every escaping changes it.
    const token = `Tk7+/q&w="<8>%$z'Yb-${issued.length}`
    issued.push(token)
    await options.onToken?.()
    return { token }
  })
  app.get('/gauge', async (request, reply) => {
    const token = String(request.headers['x-toy-token'])
    if (!issued.includes(token)) return reply.status(401).send({ error: 'No such token.' })
    reply.header('x-repeated', encodeURIComponent(token))
    if (mood === 'repeats') return reply.status(403).send({ error: `The token ${token} may not do this.` })
    if (mood === 'broken') return reply.status(500).send(`Trace: ${token}`)
    return { level, note: `seen with ${token}`, [token]: 'a name from outside', place: '서울' }
  })
  app.delete('/tokens', async (request, reply) => {
    const token = String(request.headers['x-toy-token'])
    if (!issued.includes(token)) return reply.status(404).send({ error: `${token} is unknown.` })
    revoked.push(token)
    return {}
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url, issued, revoked, close: () => app.close() }
}
