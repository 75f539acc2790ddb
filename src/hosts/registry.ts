import type { Source } from '../sources/descriptor.ts'

/** A source by its name. Its code is loaded when somebody asks for it, so that no source slows another's start. */
export interface SourceEntry {
  readonly name: string
  readonly load: () => Promise<Source>
}

/** Every source there is, in the order of help and documentation. Hosts, pages, builds and tests read this list. */
export const sources = [
  { name: 'vaddy', load: async () => (await import('../sources/vaddy/source.ts')).vaddy },
  { name: 'nhn', load: async () => (await import('../sources/nhn/source.ts')).nhn },
  { name: 'fortify', load: async () => (await import('../sources/fortify/source.ts')).fortify },
  { name: 'api', load: async () => (await import('../sources/api/source.ts')).api },
  { name: 'verdict', load: async () => (await import('../sources/verdict/source.ts')).verdict },
] as const satisfies readonly SourceEntry[]

/** Loads every source of a registry, in its order. */
export function loadSources(registry: readonly SourceEntry[]): Promise<Source[]> {
  return Promise.all(registry.map(({ load }) => load()))
}
