// Writes the licences of everything a bundle contains. ncc's own list leaves out modules that webpack
// concatenates, so the packages are read from webpack's statistics.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes `licenses.txt` for the modules of a bundle. Throws where a package has no licence text. */
export function writeLicenses(root, statsFile, target) {
  const folders = new Set()
  for (const path of modulePaths(JSON.parse(readFileSync(statsFile, 'utf8')).modules)) {
    const folder = packageFolder(join(root, path))
    if (folder !== undefined && folder !== root) folders.add(folder)
  }
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text =
      file === undefined
        ? `${license} (the package has no licence file)`
        : readFileSync(join(folder, file), 'utf8').trim()
    return { title: `${name} ${version} (${license})`, text }
  })
  const sorted = texts.sort((one, other) => (one.title < other.title ? -1 : 1))
  writeFileSync(
    target,
    sorted
      .map(({ title, text }) => `${title}\n\n${text.replaceAll('\r\n', '\n')}\n`)
      .join(`\n${'-'.repeat(80)}\n\n`),
  )
}

function modulePaths(modules = []) {
  return modules.flatMap((module) => {
    const path = /(?:^|[ !|])(\.\/[^ !|?]+)/.exec(module.name ?? '')?.[1]
    return [...(path === undefined ? [] : [path]), ...modulePaths(module.modules)]
  })
}

/** The folder of the named package that a file belongs to; some have nameless package.json files inside. */
function packageFolder(path) {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined)
      return realpathSync(folder)
  }
  return undefined
}
