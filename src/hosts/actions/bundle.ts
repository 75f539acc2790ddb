// Everything that the actions' stubs call. One bundle serves them all; each source is a part that is loaded
// when its own action runs.
import { sources } from '../registry.ts'

type SourceName = (typeof sources)[number]['name']

/** Runs the step of a source. */
export async function main(name: SourceName): Promise<void> {
  const source = await load(name)
  if (source.kind === 'gate') {
    const { gateMain } = await import('./gate-main.ts')
    await gateMain(source)
  }
}

/** Runs the post step of a source. */
export async function post(name: SourceName): Promise<void> {
  const { postMain } = await import('./post.ts')
  await postMain(await load(name))
}

async function load(name: SourceName) {
  const entry = sources.find((one) => one.name === name)
  if (entry === undefined) throw new Error(`There is no source "${name}".`)
  return entry.load()
}
