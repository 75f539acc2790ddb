/** The reference of a project without a release: no commit has it, so using it fails at once. */
export const unreleased = { sha: '0'.repeat(40), version: 'unreleased' }

/** Files whose `uses:` refer to this repository itself. */
export const selfReferringFiles = ['.github/workflows/vaddy-scan.yml', 'vaddy-scan-report/action.yml']

/**
 * The repository's name, `owner/name`, from the one place where it is written by hand.
 *
 * @param {{ repository: { url: string } }} packageJson
 */
export function slugOf(packageJson) {
  const match = /[/:]([\w.-]+\/[\w.-]+?)(\.git)?$/.exec(packageJson.repository.url)
  if (match?.[1] === undefined) throw new Error('package.json has no repository.url that ends in owner/name.')
  return match[1]
}

/**
 * The self-references in a file: to the root action or to one in a folder.
 *
 * @param {string} text
 * @param {string} slug
 */
export function selfReferences(text, slug) {
  return [...text.matchAll(referencePattern(slug))].map(([, path = '', sha = '', version = '']) => ({
    path,
    sha,
    version,
  }))
}

/**
 * Points every self-reference in a file at a release.
 *
 * @param {string} text
 * @param {string} slug
 * @param {{ sha: string, version: string }} release
 */
export function setSelfReferences(text, slug, { sha, version }) {
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Error(`${JSON.stringify(sha)} is no full commit ID.`)
  if (version !== unreleased.version && !/^v\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
    throw new Error(`${JSON.stringify(version)} is no version such as v1.2.3.`)
  }
  return text.replace(referencePattern(slug), `uses: ${slug}$1@${sha} # ${version}`)
}

/**
 * @param {string} slug
 */
function referencePattern(slug) {
  return new RegExp(`uses: ${slug.replaceAll('.', '\\.')}(/[\\w./-]+)?@([0-9a-f]{40}) # (\\S+)`, 'g')
}
