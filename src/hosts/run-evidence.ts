import type { RunEvidence } from '../gate/report.ts'
import type { Variables } from './take-variables.ts'

/** How one CI system tells about itself. */
interface Dialect {
  readonly host: RunEvidence['host']
  readonly isHere: (of: Lookup) => boolean
  readonly tell: (of: Lookup) => Partial<Omit<RunEvidence, 'host'>>
}

/** Gives the first of some variables that is not empty. */
type Lookup = (...names: string[]) => string | null

// Names as the systems document them for their predefined variables. The order matters only where one
// system's job starts another's.
const dialects: readonly Dialect[] = [
  {
    host: 'github-actions',
    isHere: (of) => of('GITHUB_ACTIONS') === 'true',
    tell: (of) => ({
      repository: of('GITHUB_REPOSITORY'),
      commit: of('GITHUB_SHA'),
      ref: of('GITHUB_REF'),
      url: joined([of('GITHUB_SERVER_URL'), of('GITHUB_REPOSITORY'), 'actions/runs', of('GITHUB_RUN_ID')]),
      attempt: whole(of('GITHUB_RUN_ATTEMPT')),
      actor: of('GITHUB_ACTOR'),
    }),
  },
  {
    host: 'gitlab',
    isHere: (of) => of('GITLAB_CI') === 'true',
    tell: (of) => ({
      repository: of('CI_PROJECT_PATH'),
      commit: of('CI_COMMIT_SHA'),
      ref: of('CI_COMMIT_REF_NAME'),
      url: of('CI_JOB_URL', 'CI_PIPELINE_URL'),
      actor: of('GITLAB_USER_LOGIN'),
    }),
  },
  {
    host: 'circleci',
    isHere: (of) => of('CIRCLECI') === 'true',
    tell: (of) => ({
      repository: joined([of('CIRCLE_PROJECT_USERNAME'), of('CIRCLE_PROJECT_REPONAME')]),
      commit: of('CIRCLE_SHA1'),
      ref: of('CIRCLE_TAG', 'CIRCLE_BRANCH'),
      url: of('CIRCLE_BUILD_URL'),
      actor: of('CIRCLE_USERNAME'),
    }),
  },
  {
    host: 'azure-pipelines',
    isHere: (of) => of('TF_BUILD')?.toLowerCase() === 'true',
    tell: (of) => {
      const project = of('SYSTEM_TEAMPROJECT')
      const build = of('BUILD_BUILDID')
      return {
        repository: of('BUILD_REPOSITORY_NAME'),
        commit: of('BUILD_SOURCEVERSION'),
        ref: of('BUILD_SOURCEBRANCH'),
        url: joined([
          of('SYSTEM_COLLECTIONURI'),
          project === null ? null : encodeURIComponent(project),
          build === null ? null : `_build/results?buildId=${encodeURIComponent(build)}`,
        ]),
        attempt: whole(of('SYSTEM_JOBATTEMPT')),
        actor: of('BUILD_REQUESTEDFOR'),
      }
    },
  },
  {
    host: 'bitbucket',
    isHere: (of) => of('BITBUCKET_BUILD_NUMBER') !== null,
    tell: (of) => ({
      repository: of('BITBUCKET_REPO_FULL_NAME'),
      commit: of('BITBUCKET_COMMIT'),
      ref: of('BITBUCKET_TAG', 'BITBUCKET_BRANCH'),
      url: joined([
        'https://bitbucket.org',
        of('BITBUCKET_REPO_FULL_NAME'),
        'pipelines/results',
        of('BITBUCKET_BUILD_NUMBER'),
      ]),
      attempt: whole(of('BITBUCKET_STEP_RUN_NUMBER')),
      actor: of('BITBUCKET_STEP_TRIGGERER_UUID'),
    }),
  },
  {
    host: 'jenkins',
    // JENKINS_URL is missing where nobody configured Jenkins' own address.
    isHere: (of) => of('JENKINS_URL') !== null || of('BUILD_TAG')?.startsWith('jenkins-') === true,
    tell: (of) => ({
      repository: withoutCredentials(of('GIT_URL')) ?? of('JOB_NAME'),
      commit: of('GIT_COMMIT'),
      ref: of('GIT_BRANCH', 'BRANCH_NAME'),
      url: of('BUILD_URL'),
      // Jenkins never runs a build again: what counts up is the build's number.
      attempt: whole(of('BUILD_NUMBER')),
      actor: of('BUILD_USER_ID', 'CHANGE_AUTHOR'),
    }),
  },
]

const nothing: Omit<RunEvidence, 'host'> = {
  repository: null,
  commit: null,
  ref: null,
  url: null,
  attempt: null,
  actor: null,
}

/** Says where and for whom the run takes place, as far as the CI system's variables tell. */
export function runEvidence(variables: Variables): RunEvidence {
  const of: Lookup = (...names) => {
    const name = names.find((one) => (variables[one] ?? '').trim() !== '')
    return name === undefined ? null : (variables[name] ?? '').trim()
  }
  const dialect = dialects.find(({ isHere }) => isHere(of))
  if (dialect === undefined) return { host: 'other', ...nothing }
  return { host: dialect.host, ...nothing, ...dialect.tell(of) }
}

/** Joins the parts of an address; without one of them there is none. */
function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.map((part) => part?.replace(/^\/+|\/+$/g, '')).join('/')
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** A checkout's address may hold a token. */
function withoutCredentials(address: string | null): string | null {
  return address === null ? null : address.replace(/\/\/[^/]*@/, '//')
}
