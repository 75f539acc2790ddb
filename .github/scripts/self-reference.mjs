/** What stands beside a reference to a commit of a project that has no release yet. */
export const unreleased = 'unreleased'

/** Files whose `uses:` refer to this repository itself. */
export const selfReferringFiles = ['.github/workflows/vaddy-scan.yml', 'vaddy-scan-report/action.yml']

/** What runs where one of those files refers to this repository: it must be the same in the commit referred to. */
export const gatePaths = ['action.yml', 'verdict/action.yml', 'dist', '.github/actions']

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
 * The self-references in a file, to the root action or to one in a folder: each with its commit and with what the
 * comment beside it says.
 *
 * @param {string} text
 * @param {string} slug
 */
export function selfReferences(text, slug) {
  return [...text.matchAll(referencePattern(slug))].map(([, path = '', sha = '', label = '']) => ({
    path,
    sha,
    label,
  }))
}

/**
 * What stands beside a reference of a release. The commit is an earlier one with the same gate, so the bare
 * version would be wrong: tools compare it with the tag.
 *
 * @param {string} version
 */
export function labelOf(version) {
  if (version === unreleased) return unreleased
  if (!/^v\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${JSON.stringify(version)} is no version such as v1.2.3.`)
  }
  return `the gate of ${version}`
}

/**
 * Points every self-reference in a file at a commit.
 *
 * @param {string} text
 * @param {string} slug
 * @param {{ sha: string, version: string }} target the version is that of the release to come, or `unreleased`
 */
export function setSelfReferences(text, slug, { sha, version }) {
  if (!isCommit(sha)) throw new Error(`${JSON.stringify(sha)} is no full commit ID.`)
  return text.replace(referencePattern(slug), `uses: ${slug}$1@${sha} # ${labelOf(version)}`)
}

/**
 * Says why the references are not those of a release; nothing when they are.
 *
 * @param {readonly { sha: string, label: string }[]} references
 * @param {string} version the release's, such as v1.2.3
 * @param {(...args: string[]) => boolean} git runs git in the checkout of the commit to be released, with its whole
 *   history, and says whether it succeeded
 */
export function problemOf(references, version, git) {
  const [first, ...others] = references
  if (first === undefined) return 'There is no reference to this repository.'
  const { sha, label } = first
  if (others.some((other) => other.sha !== sha)) return 'The references name more than one commit.'
  if (references.some((one) => one.label !== labelOf(version))) {
    return `The references say «${label}», not «${labelOf(version)}».`
  }
  // What another fork pushed can be fetched by its ID, too, so it must be of this history.
  if (!isCommit(sha) || !git('merge-base', '--is-ancestor', sha, 'HEAD')) {
    return `The references name ${sha}, which is no earlier commit of this branch.`
  }
  if (!git('diff', '--quiet', sha, 'HEAD', '--', ...gatePaths)) {
    return `The references name ${sha}, whose gate (${gatePaths.join(', ')}) is another one.`
  }
  return undefined
}

/** @param {string} sha */
function isCommit(sha) {
  return /^[0-9a-f]{40}$/.test(sha) && !/^0+$/.test(sha)
}

/**
 * @param {string} slug
 */
function referencePattern(slug) {
  return new RegExp(`uses: ${slug.replaceAll('.', '\\.')}(/[\\w./-]+)?@([0-9a-f]{40}) # ([^\\n]+)`, 'g')
}
