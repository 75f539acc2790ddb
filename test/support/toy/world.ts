import type { SourceEntry } from '../../../src/hosts/registry.ts'
import { toykey } from './credential.ts'
import { toy } from './gate.ts'

/** A registry with the two toys, which hosts take in place of their own. */
export const toySources: readonly SourceEntry[] = [
  { name: 'toy', load: async () => toy },
  { name: 'toykey', load: async () => toykey },
]
