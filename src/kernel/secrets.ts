import { createRedactor, type Redact } from './redact.ts'
import type { Secret } from './secret.ts'

/**
 * Every secret of a run, also those that come into being while it runs. From the moment one is added, whoever
 * redacts through this registry hides it, and whoever listens is told, so that the runner's log hides it too.
 */
export interface Secrets {
  /** Adds a secret, once; what is absent or empty is ignored. */
  add(secret: Secret | undefined): void
  /** Takes every secret known by now, in all its forms, out of a text. */
  readonly redact: Redact
  /** Calls `listener` for each secret that is known and for each one that will be. */
  onAdd(listener: (secret: Secret) => void): void
}

/** Makes a registry with the secrets that are known at the start. */
export function createSecrets(known: Iterable<Secret | undefined> = []): Secrets {
  const secrets = new Map<string, Secret>()
  const listeners: ((secret: Secret) => void)[] = []
  let redact: Redact | undefined
  const registry: Secrets = {
    add: (secret) => {
      const value = secret?.reveal() ?? ''
      if (secret === undefined || value === '' || secrets.has(value)) return
      secrets.set(value, secret)
      redact = undefined
      for (const listener of listeners) listener(secret)
    },
    redact: (text) => {
      redact ??= createRedactor(secrets.values())
      return redact(text)
    },
    onAdd: (listener) => {
      listeners.push(listener)
      for (const secret of secrets.values()) listener(secret)
    },
  }
  for (const secret of known) registry.add(secret)
  return registry
}
