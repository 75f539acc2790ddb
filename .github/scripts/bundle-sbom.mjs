// Cuts the bill of materials down to what a bundle contains: npm sbom … | bundle-sbom.mjs LICENSES
// npm's own lists everything that is installed, the test runner too: all dependencies are bundled, so all are
// development's. What is in a bundle stands in the list of licences that the build writes beside it.
import { readFileSync } from 'node:fs'
import { argv, stdin, stdout } from 'node:process'
import { json } from 'node:stream/consumers'

const [, , licenses] = argv
if (licenses === undefined) throw new Error('Usage: npm sbom --sbom-format spdx | bundle-sbom.mjs LICENSES')

const bill = await json(stdin)
const [root] = bill.documentDescribes
const contained = [...readFileSync(licenses, 'utf8').matchAll(/(?:^|-{80}\n\n)(\S+) (\S+) \(.*\)\n/g)].map(
  ([, name, version]) => `${name} ${version}`,
)
const nameOf = ({ name, versionInfo }) => `${name} ${versionInfo}`
const inBundle = new Map(
  bill.packages.filter((each) => contained.includes(nameOf(each))).map((each) => [nameOf(each), each]),
)
const missing = contained.filter((name) => !inBundle.has(name))
if (inBundle.size === 0 || missing.length > 0) {
  throw new Error(`npm knows nothing of what is in the bundle: ${missing.join(', ')}`)
}

const parts = [...inBundle.values()]
bill.packages = [...bill.packages.filter(({ SPDXID }) => SPDXID === root), ...parts]
bill.relationships = [
  { spdxElementId: bill.SPDXID, relatedSpdxElement: root, relationshipType: 'DESCRIBES' },
  ...parts.map(({ SPDXID }) => ({
    spdxElementId: root,
    relatedSpdxElement: SPDXID,
    relationshipType: 'CONTAINS',
  })),
]
stdout.write(`${JSON.stringify(bill, null, 2)}\n`)
