import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'

const PagingOctokit = Octokit.plugin(paginateRest)

/** Makes GitHub's own client, which takes its `fetch` from its caller and reads nothing of the environment. */
export function createGitHubClient(options: ConstructorParameters<typeof Octokit>[0]) {
  return new PagingOctokit(options)
}
