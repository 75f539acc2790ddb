// Everything that the actions' stubs call. One bundle serves them all; each source is a part that is loaded when its
// own action runs, and so are the words of another language than English.
import { type Language, learn, wordsIn } from '../../messages/catalogues.ts'
import { sharedMessages } from '../../messages/en/shared.ts'
import type { Catalogue } from '../../messages/message.ts'
import type { Source } from '../../sources/descriptor.ts'
import { type SourceEntry, sources } from '../registry.ts'

/** Runs the step of a source. Throws where there is no such source. */
export async function main(name: string, registry: readonly SourceEntry[] = sources): Promise<void> {
  const { source, catalogueIn } = await load(name, registry)
  if (source.kind === 'gate') {
    const { gateMain } = await import('./gate-main.ts')
    await gateMain(source, catalogueIn)
  } else {
    const { credentialMain } = await import('./credential-main.ts')
    await credentialMain(source, catalogueIn)
  }
}

/** Runs the post step of a source. Throws where there is no such source. */
export async function post(name: string, registry: readonly SourceEntry[] = sources): Promise<void> {
  const { source, catalogueIn } = await load(name, registry)
  const { postMain } = await import('./post.ts')
  await postMain(source, catalogueIn)
}

async function load(name: string, registry: readonly SourceEntry[]) {
  const entry = registry.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`There is no source "${name}".`)
  const source = await entry.load()
  const loaded = new Map<Language, Promise<Catalogue>>()
  const catalogueIn = (language: Language): Promise<Catalogue> => {
    const words = loaded.get(language) ?? wordsOf(source, language)
    loaded.set(language, words)
    return words
  }
  // Errors' own texts are English, whatever the step speaks.
  await catalogueIn('en')
  return { source, catalogueIn }
}

/** What a step may say, and nothing else: every word of every source took as long to load as the rest of a start. */
async function wordsOf(source: Source, language: Language): Promise<Catalogue> {
  return learn(language, await sharedIn(language), await source.wordsIn(language))
}

const sharedIn = wordsIn(sharedMessages, {
  ja: async () => (await import('../../messages/ja/shared.ts')).sharedMessages,
  ko: async () => (await import('../../messages/ko/shared.ts')).sharedMessages,
})
