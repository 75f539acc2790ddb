// Everything that the actions' stubs call. One bundle serves them all; each source is a part that is loaded when its
// own action runs, and so are the words of another language than English.
import { type Language, learn } from '../../messages/catalogues.ts'
import { sharedMessages } from '../../messages/en/shared.ts'
import type { Catalogue } from '../../messages/message.ts'
import type { Source } from '../../sources/descriptor.ts'
import { type SourceEntry, sources } from '../registry.ts'

/** Runs the step of a source. Throws where there is no such source. */
export async function main(name: string, registry: readonly SourceEntry[] = sources): Promise<void> {
  const { source, wordsIn } = await load(name, registry)
  if (source.kind === 'gate') {
    const { gateMain } = await import('./gate-main.ts')
    await gateMain(source, wordsIn)
  } else {
    const { credentialMain } = await import('./credential-main.ts')
    await credentialMain(source, wordsIn)
  }
}

/** Runs the post step of a source. Throws where there is no such source. */
export async function post(name: string, registry: readonly SourceEntry[] = sources): Promise<void> {
  const { source, wordsIn } = await load(name, registry)
  const { postMain } = await import('./post.ts')
  await postMain(source, wordsIn)
}

async function load(name: string, registry: readonly SourceEntry[]) {
  const entry = registry.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`There is no source "${name}".`)
  const source = await entry.load()
  const wordsIn = (language: Language) => wordsOf(source, language)
  // Errors' own texts are English, whatever the step speaks.
  await wordsIn('en')
  return { source, wordsIn }
}

/** What a step may say, and nothing else: every word of every source took as long to load as the rest of a start. */
async function wordsOf({ wordsIn }: Source, language: Language): Promise<Catalogue> {
  const [shared, own] = await Promise.all([sharedIn(language), wordsIn(language)])
  return learn(language, { ...shared, ...own })
}

async function sharedIn(language: Language): Promise<Partial<Catalogue>> {
  if (language === 'en') return sharedMessages
  const { sharedMessages: translated } = await (language === 'ja'
    ? import('../../messages/ja/shared.ts')
    : import('../../messages/ko/shared.ts'))
  return translated
}
