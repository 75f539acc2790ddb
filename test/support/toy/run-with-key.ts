import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { patience } from '../../../src/hosts/cli/core/gate-command.ts'
import type { Invocation } from '../../../src/hosts/cli/core/invocation.ts'
import { inCliWords } from '../../../src/hosts/cli/core/problems.ts'
import { withNetwork } from '../../../src/hosts/network.ts'
import { runCredential } from '../../../src/hosts/run-credential.ts'
import { runEvidence } from '../../../src/hosts/run-evidence.ts'
import { AbortedError } from '../../../src/kernel/errors.ts'
import { Secret } from '../../../src/kernel/secret.ts'
import type { Issued } from '../../../src/sources/descriptor.ts'
import { toykey } from './credential.ts'

/** Issues the toy's key, runs the command behind `--` with it, and takes it back however that ends. */
export async function runWithKey(invocation: Invocation): Promise<number> {
  const { command, given, problems, progress, secrets, surroundings } = invocation
  const { clock, lastActs, random, signal, variables } = surroundings
  const { log } = progress
  const saved = new Map<string, string>()
  try {
    const { issued } = await runCredential(toykey, {
      given,
      problems,
      inOwnWords: (found) => inCliWords(found, command),
      variables,
      clock,
      random,
      signal,
      log: () => log,
      secrets,
      save: (name, value) => saved.set(name, value),
      patience,
      evidence: runEvidence(variables),
      lastActs,
    })
    if (issued.conclusion === 'success') return await runCommand(invocation, issued)
    for (const said of issued.problems.length > 0 ? issued.problems : [issued.reason]) log.error(said)
    return issued.exitCode
  } finally {
    const secretOf = (text: string | undefined) => (text ? new Secret(text) : undefined)
    await toykey.post({
      saved: (name) => saved.get(name) ?? '',
      savedSecret: (name) => secretOf(saved.get(name)),
      secrets,
      secret: (input) => secretOf(given[input]?.text),
      withNetwork: (caFile, ask) => withNetwork({ caFile, variables, clock, log }, ask),
      clock,
      log,
    })
  }
}

/** Runs the command with the key, and without what the key was issued for. Gives the command's own exit code. */
function runCommand({ rest, surroundings }: Invocation, { environment }: Issued): Promise<number> {
  const { signal, stdout, variables } = surroundings
  const [program = '', ...words] = rest
  const { TOY_TOY_KEY: _, ...others } = variables
  const revealed = Object.entries(environment).map(([name, value]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ])
  const env = { ...others, ...Object.fromEntries(revealed) }
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.write(text))
  const onStop = () => child.kill(signal.reason instanceof AbortedError ? signal.reason.signal : 'SIGTERM')
  signal.addEventListener('abort', onStop, { once: true })
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, by) => resolve(code ?? 128 + (by === null ? 0 : constants.signals[by])))
  }).finally(() => signal.removeEventListener('abort', onStop))
}
