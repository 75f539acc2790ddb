import { version } from '../../../kernel/version.ts'

/** The repository of our actions; a test holds it to `package.json`. */
export const ownRepository = 'scangate-dev/scangate'

/** The release that belongs to this program. */
export const ownRelease = `v${version}`

/** The actions of others that a workflow needs, each with its commit and release; a test holds them to the examples. */
export const othersActions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
} as const

/** The image in which jobs of GitLab run. */
export const nodeImage = 'node:24-slim'

/** A release, or a full commit: what names the same thing for ever. */
export const pinnedReference = /^(?:v\d+\.\d+\.\d+|[0-9a-f]{40})$/

/** Lines of a shell that install the command line with nothing of others run, and what starts it then. */
export function installation(package_: string): { readonly install: string; readonly start: string } {
  return {
    install: `npm install --silent --no-audit --no-fund --ignore-scripts --prefix .scangate ${package_}`,
    // By exec and not through npx: a signal reaches the gate itself.
    start: 'exec .scangate/node_modules/.bin/scangate',
  }
}
