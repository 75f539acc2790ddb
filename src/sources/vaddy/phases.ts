import { isOneOf, type Message, type MessageKey, message } from '../../messages/message.ts'
import type { Phase, Phases } from '../descriptor.ts'

type Name = 'waiting' | 'starting' | 'scanning' | 'looking'

const phaseOf: { readonly [K in MessageKey]?: Name } = {
  log_waiting: 'waiting',
  log_still_waiting: 'waiting',
  log_race_lost: 'waiting',
  log_starting: 'starting',
  log_started: 'scanning',
  log_attached: 'scanning',
  log_expected_end: 'scanning',
  log_scanning: 'scanning',
  log_scanning_until: 'scanning',
  log_start_lost: 'looking',
  log_looking_again: 'looking',
  log_waiting_for_lost: 'looking',
}

const signsOfLife: ReadonlySet<MessageKey> = new Set([
  'log_starting',
  'log_expected_end',
  'log_still_waiting',
  'log_scanning',
  'log_scanning_until',
  'log_waiting_for_lost',
])

/** What the log of a VAddy run means for who watches it. An expected end that has passed is dropped. */
export const vaddyPhases: Phases = {
  first: message('phase_asking'),
  begunBy: (line) => {
    const name = phaseOf[line.key]
    return name === undefined ? undefined : phaseNamed(name, line)
  },
  isSignOfLife: ({ key }) => signsOfLife.has(key),
}

function phaseNamed(name: Name, line: Message): Phase {
  switch (name) {
    case 'waiting':
      return { name, say: (elapsed) => message('phase_waiting', { elapsed }) }
    case 'starting':
      return { name, say: () => message('phase_starting') }
    case 'looking':
      return { name, say: (elapsed) => message('phase_looking', { elapsed }) }
    case 'scanning': {
      if (!isOneOf(line, 'log_scanning_until', 'log_expected_end'))
        return { name, say: (elapsed) => message('phase_scanning', { elapsed }) }
      const { end } = line.params
      return { name, say: (elapsed) => message('phase_scanning_until', { elapsed, end }) }
    }
  }
}
