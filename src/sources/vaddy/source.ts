import type { RunIdentity } from '../../gate/assemble-report.ts'
import { isLoopbackHost } from '../../kernel/loopback.ts'
import { wordsIn } from '../../messages/catalogues.ts'
import { vaddyMessages } from '../../messages/en/vaddy.ts'
import { message } from '../../messages/message.ts'
import type { GivenOptions } from '../../options/definition.ts'
import type { GateReading, GateSource } from '../descriptor.ts'
import type { RunContext } from '../run-context.ts'
import { createVaddyApi } from './api.ts'
import { vaddyLayout } from './layout.ts'
import { latest } from './option-readers.ts'
import { vaddyOptions } from './options.ts'
import { vaddyOutputs } from './outputs.ts'
import { vaddyPhases } from './phases.ts'
import { cancelWhatWasLeft } from './post.ts'
import { readVaddyOptions, type VaddyOptions, type VaddyOptionsReading } from './read-options.ts'
import { runVaddyGate } from './run.ts'
import { saveCheckpoint, saveSettings } from './saved-state.ts'
import type { RunDependencies } from './session.ts'
import { vaddyVariables } from './variables.ts'

/** The VAddy gate: one scan of a web application, judged. */
export const vaddy: GateSource = {
  kind: 'gate',
  name: 'vaddy',
  options: vaddyOptions,
  outputs: vaddyOutputs,
  layout: vaddyLayout,
  variables: vaddyVariables,
  alternatives: [['crawl_id', 'crawl_label']],
  action: {
    folder: '.',
    name: 'scangate: VAddy scan gate',
    description:
      'Waits until VAddy is free, starts one scan, follows it to its end, and fails the job unless the answer is a clear pass.',
    hasPost: true,
  },
  wordsIn: wordsIn(vaddyMessages, {
    ja: async () => (await import('../../messages/ja/vaddy.ts')).vaddyMessages,
    ko: async () => (await import('../../messages/ko/vaddy.ts')).vaddyMessages,
  }),
  helpIn: (language) =>
    language === 'ja' ? import('../../messages/ja/vaddy-help.ts') : import('../../messages/ko/vaddy-help.ts'),
  read: readVaddy,
  phases: vaddyPhases,
  post: cancelWhatWasLeft,
}

function readVaddy(given: GivenOptions): GateReading {
  const reading = readVaddyOptions(given)
  return {
    common: reading.values,
    policy: reading.policy,
    problems: reading.problems,
    identity: identityOf(reading),
    run: (context) => {
      const options = reading.options()
      saveSettings(options, context.save)
      return runVaddyGate(options, reading.policy, vaddyDependencies(options, context))
    },
  }
}

function identityOf({ values }: VaddyOptionsReading): RunIdentity {
  const { project_id: project, scan_id: scan, api_url: url } = values
  return {
    subject: { kind: 'project', id: project ?? null },
    simulated: url !== undefined && isLoopbackHost(url.hostname),
    facts: {
      ...(project && { project_id: project }),
      ...(scan && scan !== latest && { scan_id: scan }),
    },
  }
}

/** What a run of the VAddy gate works with, from what the host gives to every gate. */
export function vaddyDependencies(options: VaddyOptions, context: RunContext): RunDependencies {
  const { clock, http, save, setLastWord } = context
  return {
    ...context,
    api: createVaddyApi({
      http,
      clock,
      apiUrl: options.api_url,
      user: options.user,
      authKey: options.auth_key,
    }),
    checkpoint: (checkpoint) => {
      const mayRun = checkpoint.phase === 'running' && checkpoint.own
      setLastWord(mayRun ? message('notice_left_at_once', { scan: checkpoint.scanId }) : undefined)
      saveCheckpoint(checkpoint, save)
    },
  }
}
