// Copies the type declarations of the library: those of its entries and of everything they import.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

// tsc leaves `.ts` in the declarations' imports; what is installed has `.js` beside `.d.ts`.
const imported = /(\bfrom |\bimport\(|\bimport )(['"])([^'"\n]+)\2/g

/**
 * Copies declarations from `source`, where tsc put them, to `target`, beginning at `entries` (relative to
 * `source`). Throws where one imports a package: whoever installs scangate gets no other.
 */
export function copyTypes(source, target, entries) {
  const waiting = entries.map((entry) => join(source, entry))
  const seen = new Set(waiting)
  for (const file of waiting) {
    const name = relative(source, file)
    const text = readFileSync(file, 'utf8').replace(imported, (whole, _before, quote, specifier) => {
      if (!/^\.\.?\/.*\.ts$/.test(specifier)) throw new Error(`${name} imports the types of ${specifier}.`)
      const module = specifier.replace(/\.ts$/, '')
      const found = `${resolve(dirname(file), module)}.d.ts`
      if (!seen.has(found)) {
        seen.add(found)
        waiting.push(found)
      }
      return whole.replace(`${quote}${specifier}${quote}`, `${quote}${module}.js${quote}`)
    })
    mkdirSync(dirname(join(target, name)), { recursive: true })
    writeFileSync(join(target, name), text)
  }
}
