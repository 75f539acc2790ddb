import { expect, test } from 'vitest'
import { runCredential } from '../../src/hosts/run-credential.ts'
import { runEvidence } from '../../src/hosts/run-evidence.ts'
import { AbortedError } from '../../src/kernel/errors.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'
import { message } from '../../src/messages/message.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { toykey } from '../support/toy/credential.ts'
import { toyMessage } from '../support/toy/messages.ts'
import { VirtualClock } from '../support/virtual-clock.ts'

test('a credential that comes after a stop is handed to nobody, also where its source took no notice', async () => {
  const stop = new AbortController()
  const saved: string[] = []
  const heedless = () => ({
    common: {},
    problems: [],
    issue: async ({ save }: { readonly save: (name: string, value: string) => void }) => {
      save('token', 'toy-token-0123')
      stop.abort(new AbortedError(message('reason_aborted', { signal: 'SIGTERM' }), 'SIGTERM'))
      const token = new Secret('toy-token-0123')
      return { reason: toyMessage('toy_issued'), outputs: { token }, environment: { TOY_TOKEN: token } }
    },
  })
  const { issued } = await runCredential(
    { ...toykey, read: heedless },
    {
      given: {},
      problems: [],
      inOwnWords: (problems) => problems,
      variables: {},
      clock: new VirtualClock(),
      random: () => 0,
      signal: stop.signal,
      log: () => new RecordingLogger(),
      secrets: createSecrets(),
      save: (name) => void saved.push(name),
      patience: { tries: 1, ms: 1_000 },
      evidence: runEvidence({}),
      lastActs: new Set(),
    },
  )
  expect(issued).toMatchObject({ outcome: 'aborted', exitCode: 143, outputs: {}, environment: {} })
  expect(saved).toContain('token')
})
