import * as core from '@actions/core'
import { secretForms } from '../../kernel/redact.ts'
import type { Secret } from '../../kernel/secret.ts'

/**
 * Tells the runner to hide secrets and their derived forms: it finds only some of those by itself.
 * User, project and IDs are never masked: GitHub drops job outputs that contain a mask.
 */
export function maskSecrets(secrets: Iterable<Secret | undefined>): void {
  for (const secret of secrets) {
    if (secret === undefined) continue
    for (const form of secretForms(secret.reveal())) core.setSecret(form)
  }
}
