import { describe, expect, test } from 'vitest'
import { runEvidence } from '../../../src/hosts/run-evidence.ts'

describe('the evidence of a run', () => {
  test.each([
    [
      'Jenkins',
      {
        JENKINS_URL: 'https://ci.example/',
        GIT_URL: 'https://bot:token@git.example/shop.git',
        GIT_COMMIT: 'abc',
        GIT_BRANCH: 'origin/main',
        BUILD_URL: 'https://ci.example/job/shop/7/',
        BUILD_NUMBER: '7',
        BUILD_USER_ID: 'kim',
      },
      {
        host: 'jenkins',
        repository: 'https://git.example/shop.git',
        commit: 'abc',
        ref: 'origin/main',
        url: 'https://ci.example/job/shop/7/',
        attempt: 7,
        actor: 'kim',
      },
    ],
    [
      'Jenkins without its own address',
      { BUILD_TAG: 'jenkins-shop-7', JOB_NAME: 'shop', BRANCH_NAME: 'main' },
      {
        host: 'jenkins',
        repository: 'shop',
        commit: null,
        ref: 'main',
        url: null,
        attempt: null,
        actor: null,
      },
    ],
    [
      'GitHub',
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'you/shop',
        GITHUB_SHA: 'abc',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: '12',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_ACTOR: 'kim',
      },
      {
        host: 'github-actions',
        repository: 'you/shop',
        commit: 'abc',
        ref: 'refs/heads/main',
        url: 'https://github.example/you/shop/actions/runs/12',
        attempt: 2,
        actor: 'kim',
      },
    ],
    [
      'GitLab',
      {
        GITLAB_CI: 'true',
        CI_PROJECT_PATH: 'you/shop',
        CI_COMMIT_SHA: 'abc',
        CI_COMMIT_REF_NAME: 'main',
        CI_JOB_URL: 'https://gitlab.example/you/shop/-/jobs/9',
        GITLAB_USER_LOGIN: 'kim',
      },
      {
        host: 'gitlab',
        repository: 'you/shop',
        commit: 'abc',
        ref: 'main',
        url: 'https://gitlab.example/you/shop/-/jobs/9',
        attempt: null,
        actor: 'kim',
      },
    ],
    [
      'CircleCI',
      {
        CIRCLECI: 'true',
        CIRCLE_PROJECT_USERNAME: 'you',
        CIRCLE_PROJECT_REPONAME: 'shop',
        CIRCLE_SHA1: 'abc',
        CIRCLE_BRANCH: 'main',
        CIRCLE_BUILD_URL: 'https://circle.example/9',
        CIRCLE_USERNAME: 'kim',
      },
      {
        host: 'circleci',
        repository: 'you/shop',
        commit: 'abc',
        ref: 'main',
        url: 'https://circle.example/9',
        attempt: null,
        actor: 'kim',
      },
    ],
    [
      'Azure Pipelines',
      {
        TF_BUILD: 'True',
        BUILD_REPOSITORY_NAME: 'shop',
        BUILD_SOURCEVERSION: 'abc',
        BUILD_SOURCEBRANCH: 'refs/heads/main',
        SYSTEM_COLLECTIONURI: 'https://dev.example/you/',
        SYSTEM_TEAMPROJECT: 'Web shop',
        BUILD_BUILDID: '9',
        SYSTEM_JOBATTEMPT: '1',
        BUILD_REQUESTEDFOR: 'Kim',
      },
      {
        host: 'azure-pipelines',
        repository: 'shop',
        commit: 'abc',
        ref: 'refs/heads/main',
        url: 'https://dev.example/you/Web%20shop/_build/results?buildId=9',
        attempt: 1,
        actor: 'Kim',
      },
    ],
    [
      'Bitbucket',
      {
        BITBUCKET_BUILD_NUMBER: '9',
        BITBUCKET_REPO_FULL_NAME: 'you/shop',
        BITBUCKET_COMMIT: 'abc',
        BITBUCKET_BRANCH: 'main',
        BITBUCKET_STEP_RUN_NUMBER: '3',
      },
      {
        host: 'bitbucket',
        repository: 'you/shop',
        commit: 'abc',
        ref: 'main',
        url: 'https://bitbucket.org/you/shop/pipelines/results/9',
        attempt: 3,
        actor: null,
      },
    ],
  ])('is told by %s', (_name, variables, expected) => {
    expect(runEvidence(variables)).toEqual(expected)
  })

  test('is empty on a machine of one’s own', () => {
    expect(runEvidence({ GIT_COMMIT: 'abc', BUILD_NUMBER: '7' })).toEqual({
      host: 'other',
      repository: null,
      commit: null,
      ref: null,
      url: null,
      attempt: null,
      actor: null,
    })
  })
})
