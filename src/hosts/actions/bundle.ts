// Everything that the actions' stubs call. One bundle serves them all; each source is a part that is loaded
// when its own action runs.
import { type CatalogueOf, catalogueOf } from '../../messages/catalogues.ts'
import { type SourceEntry, sources } from '../registry.ts'

/** The sources that there are, and how they speak. */
export interface World {
  readonly sources: readonly SourceEntry[]
  readonly catalogueOf: CatalogueOf
}

const ours: World = { sources, catalogueOf }

/** Runs the step of a source. Throws where there is no such source. */
export async function main(name: string, world = ours): Promise<void> {
  const source = await load(name, world)
  if (source.kind === 'gate') {
    const { gateMain } = await import('./gate-main.ts')
    await gateMain(source, world.catalogueOf)
  } else {
    const { credentialMain } = await import('./credential-main.ts')
    await credentialMain(source, world.catalogueOf)
  }
}

/** Runs the post step of a source. Throws where there is no such source. */
export async function post(name: string, world = ours): Promise<void> {
  const { postMain } = await import('./post.ts')
  await postMain(await load(name, world), world.catalogueOf)
}

async function load(name: string, world: World) {
  const entry = world.sources.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`There is no source "${name}".`)
  return entry.load()
}
