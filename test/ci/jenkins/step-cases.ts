/** A pipeline step that was called, with its arguments by name. */
export interface Step {
  readonly step: string
  readonly arguments: Record<string, unknown>
}

/** What became of a case: what the Jenkins step returned or threw, and the pipeline steps that it called. */
export interface Result {
  readonly returned?: number | string
  readonly thrown?: string
  readonly steps: readonly Step[]
}

interface Case {
  readonly options: Record<string, unknown>
  readonly behaviour: {
    exitCode?: number
    /** Those of certain steps, by their label. */
    exitCodes?: Record<string, number>
    windows?: boolean
    aborted?: boolean
    failsAt?: string
    /** Whether the step gets a body, in which another step is called. */
    body?: boolean
  }
}

/** The Jenkins step. */
export const stepFile = 'jenkins/vars/scangateVaddy.groovy'
/** What it shares with the library's other steps. */
export const gateFile = 'jenkins/src/scangate/Gate.groovy'

const given = { credentialsId: 'vaddy', projectId: '6eb1f9fcbdb6a5a', cli: 'tools/scangate.mjs' }
/** How the step is called, and how its surroundings behave. */
export const cases = {
  passed: { options: given, behaviour: { exitCode: 0 } },
  'gate failed': { options: given, behaviour: { exitCode: 2 } },
  'gate failed, unstable wanted': {
    options: { ...given, onGateFailed: 'unstable' },
    behaviour: { exitCode: 2 },
  },
  'could not judge, unstable wanted': {
    options: { ...given, onGateFailed: 'unstable' },
    behaviour: { exitCode: 5 },
  },
  aborted: { options: given, behaviour: { aborted: true } },
  options: {
    options: { ...given, maxAlerts: 0, maxAlertIncrease: 2, crawlLabel: "it's $HOME; `id`", dryRun: false },
    behaviour: { exitCode: 0 },
  },
  'report elsewhere, nothing published': {
    options: { ...given, reportDir: 'out/vaddy', junit: false, archive: false },
    behaviour: { exitCode: 0 },
  },
  'report elsewhere': { options: { ...given, reportDir: 'out/vaddy' }, behaviour: { exitCode: 0 } },
  'token and user': {
    options: {
      tokenCredentialsId: 'key',
      user: 'me',
      slackCredentialsId: 'hook',
      projectId: 'p',
      cli: 'c.mjs',
    },
    behaviour: { exitCode: 0 },
  },
  'no cli': { options: { credentialsId: 'vaddy', projectId: 'p' }, behaviour: { exitCode: 0 } },
  'no cli, Windows': {
    options: { credentialsId: 'vaddy', projectId: 'p' },
    behaviour: { exitCode: 0, windows: true },
  },
  'no cli, and no registry': {
    options: { credentialsId: 'vaddy', projectId: 'p' },
    behaviour: { failsAt: 'Install scangate' },
  },
  'old reports that stay': { options: given, behaviour: { failsAt: 'Remove old reports' } },
  misspelt: { options: { ...given, maxAlert: 3 }, behaviour: {} },
  'no project': { options: { credentialsId: 'vaddy' }, behaviour: {} },
  'no credentials': { options: { projectId: 'p', tokenCredentialsId: 'key' }, behaviour: {} },
  'unknown reaction': { options: { ...given, onGateFailed: 'warn' }, behaviour: {} },
} as const satisfies Record<string, Case>

/** The step of the gate on NHN Cloud Server Security Check. */
export const nhnStepFile = 'jenkins/vars/scangateNhn.groovy'

const givenNhn = {
  credentialsId: 'nhn',
  appKeyCredentialsId: 'app',
  region: 'KR1',
  cli: 'tools/scangate.mjs',
}

/** How that step is called; what it shares with the first is tried there. */
export const nhnCases = {
  passed: { options: givenNhn, behaviour: { exitCode: 0 } },
  'gate failed': { options: givenNhn, behaviour: { exitCode: 2 } },
  'could not judge, unstable wanted': {
    options: { ...givenNhn, onGateFailed: 'unstable' },
    behaviour: { exitCode: 4 },
  },
  aborted: { options: givenNhn, behaviour: { aborted: true } },
  options: {
    options: {
      ...givenNhn,
      region: ['KR1', 'KR2'],
      instances: ['web-*', "!it's $HOME"],
      maxHigh: 0,
      dryRun: false,
    },
    behaviour: { exitCode: 0 },
  },
  'a token': {
    options: {
      tokenCredentialsId: 'token',
      appKeyCredentialsId: 'app',
      slackCredentialsId: 'hook',
      region: 'KR1',
    },
    behaviour: { exitCode: 0 },
  },
  misspelt: { options: { ...givenNhn, maxHi: 3 }, behaviour: {} },
  'no region': { options: { ...givenNhn, region: '' }, behaviour: {} },
  'no app key': { options: { credentialsId: 'nhn', region: 'KR1' }, behaviour: {} },
  'neither key nor token': { options: { ...givenNhn, credentialsId: null }, behaviour: {} },
  'key and token': { options: { ...givenNhn, tokenCredentialsId: 'token' }, behaviour: {} },
} as const satisfies Record<string, Case>

/** The step of the API security check. */
export const apiStepFile = 'jenkins/vars/scangateApi.groovy'

const givenApi = {
  target: 'https://staging.example.com/v1',
  allowedHosts: 'staging.example.com',
  openapi: 'openapi.yaml',
  cli: 'tools/scangate.mjs',
}

/** How that step is called; what it shares with the first is tried there. */
export const apiCases = {
  passed: { options: givenApi, behaviour: { exitCode: 0 } },
  'passed, Windows': { options: givenApi, behaviour: { exitCode: 0, windows: true } },
  'gate failed': { options: givenApi, behaviour: { exitCode: 2 } },
  'gate failed, unstable wanted': {
    options: { ...givenApi, onGateFailed: 'unstable' },
    behaviour: { exitCode: 2 },
  },
  'could not judge, unstable wanted': {
    options: { ...givenApi, onGateFailed: 'unstable' },
    behaviour: { exitCode: 5 },
  },
  aborted: { options: givenApi, behaviour: { aborted: true } },
  options: {
    options: {
      ...givenApi,
      allowedHosts: ['staging.example.com', '*.preview.example.com'],
      pathValues: ['id=1', "name=it's $HOME"],
      leaveOut: ['GET /reports/*', 'GET /export'],
      maxMedium: 0,
      dryRun: false,
    },
    behaviour: { exitCode: 0 },
  },
  'a credential': {
    options: {
      ...givenApi,
      credentialsId: 'api-check',
      credentialHeader: 'X-Api-Key',
      slackCredentialsId: 'hook',
    },
    behaviour: { exitCode: 0 },
  },
  'a baseline in another folder': {
    options: { ...givenApi, baseline: 'api-baseline/report.json' },
    behaviour: { exitCode: 0 },
  },
  misspelt: { options: { ...givenApi, allowedHost: 'staging.example.com' }, behaviour: {} },
  'the credential itself': { options: { ...givenApi, credential: 'Bearer x' }, behaviour: {} },
  'no target': { options: { ...givenApi, target: '' }, behaviour: {} },
  'no document': { options: { ...givenApi, openapi: null }, behaviour: {} },
  'a baseline that is removed first': {
    options: { ...givenApi, baseline: './api-report/report.json' },
    behaviour: {},
  },
  'a baseline that is removed first elsewhere': {
    options: { ...givenApi, reportDir: 'out\\api/', baseline: 'out/api/report.json' },
    behaviour: {},
  },
} as const satisfies Record<string, Case>

/** The step of the verdict over several gates. */
export const verdictStepFile = 'jenkins/vars/scangateVerdict.groovy'

const givenVerdict = { reports: ['vaddy-report', 'nhn-report'], cli: 'tools/scangate.mjs' }

/** How that step is called; what it shares with the first is tried there. */
export const verdictCases = {
  passed: { options: givenVerdict, behaviour: { exitCode: 0 } },
  'gate failed': { options: givenVerdict, behaviour: { exitCode: 2 } },
  'could not judge, unstable wanted': {
    options: { ...givenVerdict, onGateFailed: 'unstable' },
    behaviour: { exitCode: 3 },
  },
  options: {
    options: {
      ...givenVerdict,
      reports: 'reports/*\n./nhn-report/',
      require: ['vaddy', 'nhn:KR1 (all)'],
      accept: "skipped: it's $HOME",
      maxAge: '2h',
      allowSimulated: true,
      slackCredentialsId: 'hook',
      reportDir: 'reports/verdict',
    },
    behaviour: { exitCode: 0 },
  },
  misspelt: { options: { ...givenVerdict, requires: 'vaddy' }, behaviour: {} },
  'no reports': { options: { cli: 'c.mjs' }, behaviour: {} },
  'the folder of a gate': { options: { ...givenVerdict, reportDir: './vaddy-report/' }, behaviour: {} },
  'a folder above a gate': {
    options: { ...givenVerdict, reports: 'reports/vaddy', reportDir: 'reports' },
    behaviour: {},
  },
} as const satisfies Record<string, Case>

/** The step around others that has a token of Fortify SSC for them. */
export const fortifyStepFile = 'jenkins/vars/scangateFortifyToken.groovy'

const givenFortify = {
  url: 'https://ssc.example.com/ssc',
  credentialsId: 'fortify-ci',
  cli: 'tools/scangate.mjs',
}

/** How that step is called. */
export const fortifyCases = {
  issued: { options: givenFortify, behaviour: { body: true, exitCode: 0 } },
  options: {
    options: {
      ...givenFortify,
      type: 'AnalysisUploadToken',
      lifetime: '2h',
      description: "it's $HOME",
      encoded: true,
    },
    behaviour: { body: true, exitCode: 0 },
  },
  'a body that fails': { options: givenFortify, behaviour: { body: true, exitCode: 0, failsAt: 'Body' } },
  'no token': {
    options: givenFortify,
    behaviour: { body: true, exitCodes: { 'Issue a Fortify SSC token': 4 }, exitCode: 0 },
  },
  'not revoked': {
    options: givenFortify,
    behaviour: { body: true, exitCodes: { 'Revoke the Fortify SSC token': 5 }, exitCode: 0 },
  },
  'no cli': { options: { ...givenFortify, cli: null }, behaviour: { body: true, exitCode: 0 } },
  'no cli, Windows': {
    options: { ...givenFortify, cli: null },
    behaviour: { body: true, exitCode: 0, windows: true },
  },
  misspelt: { options: { ...givenFortify, lifetimes: '2h' }, behaviour: { body: true } },
  'no url': { options: { credentialsId: 'fortify-ci' }, behaviour: { body: true } },
  'no credentials': { options: { url: 'https://ssc.example.com/ssc' }, behaviour: { body: true } },
} as const satisfies Record<string, Case>

/** Gives results that came in the order of the cases their names. */
export function byName(
  results: readonly Result[],
  tried: Readonly<Record<string, Case>> = cases,
): Record<string, Result> {
  return Object.fromEntries(Object.keys(tried).map((name, index) => [name, results[index] as Result]))
}
