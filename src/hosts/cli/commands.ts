import type { sources } from '../registry.ts'
import { apiCommands } from './api/commands.ts'
import { completion } from './completion/completion.ts'
import type { CliCommand } from './core/command.ts'
import { demo } from './demo/demo.ts'
import { simulate } from './demo/simulate.ts'
import { fortifyCommands } from './fortify/commands.ts'
import { init } from './init/init.ts'
import { nhnCommands } from './nhn/commands.ts'
import { vaddyCommands } from './vaddy/commands.ts'
import { verdictCommands } from './verdict/commands.ts'

/** The commands of every source of the registry: one without commands does not compile. */
const ofSources: { readonly [N in (typeof sources)[number]['name']]: readonly CliCommand[] } = {
  vaddy: vaddyCommands,
  nhn: nhnCommands,
  fortify: fortifyCommands,
  api: apiCommands,
  verdict: verdictCommands,
}

/** Every command, in the order of help. */
export const commands: readonly CliCommand[] = [
  ...Object.values(ofSources).flat(),
  init,
  simulate,
  demo,
  completion,
]
