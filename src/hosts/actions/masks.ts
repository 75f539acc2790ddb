import { secretForms } from '../../kernel/redact.ts'
import type { Secret } from '../../kernel/secret.ts'
import * as runner from './runner-commands.ts'

/**
 * Tells the runner to hide a secret and its derived forms: it finds only some of those by itself.
 * User, project and IDs are never masked: GitHub drops job outputs that contain a mask.
 */
export function maskSecret(secret: Secret): void {
  for (const form of secretForms(secret.reveal())) runner.setSecret(form)
}
