import * as core from '@actions/core'
import { redactReport } from '../../gate/redact-report.ts'
import type { GateReport } from '../../gate/report.ts'
import { systemClock } from '../../kernel/clock.ts'
import { ConfigurationError, stackOf, wordsOf } from '../../kernel/errors.ts'
import type { Redact } from '../../kernel/redact.ts'
import { createRedactor } from '../../kernel/redact.ts'
import { Secret } from '../../kernel/secret.ts'
import { version } from '../../kernel/version.ts'
import { catalogueOf } from '../../messages/catalogues.ts'
import { message } from '../../messages/message.ts'
import {
  type EarlyRun,
  misconfiguredReport,
  skippedReport,
  unforeseenReport,
} from '../../sources/vaddy/early-report.ts'
import { readVaddyOptions, type VaddyOptionsReading, withProblem } from '../../sources/vaddy/read-options.ts'
import { runVaddyGate } from '../../sources/vaddy/run.ts'
import { prepareReportFolder } from '../report-folder.ts'
import { listenForStop } from '../signals.ts'
import { takeVariables } from '../take-variables.ts'
import { withVaddyApi } from '../vaddy-api.ts'
import { type ActionsEnvironment, readActionsEnvironment } from './environment.ts'
import { createActionsLogger, logLine } from './log.ts'
import { maskSecrets } from './masks.ts'
import { type StepStop, stopWithOutput } from './output-loss.ts'
import { handOutputsOn, setFirstOutcome } from './outputs.ts'
import { saveCheckpoint, saveSettings } from './state.ts'
import { withheldSecrets } from './withheld-secrets.ts'

/**
 * A step has 10 s from the first signal to the kill (actions/runner, ProcessInvoker.cs). It is to end within
 * 7 s, of which canceling may take this long and telling others one second more.
 */
const patience = { tries: 1, ms: 5_500 }
/** Without a runner nobody kills us, and no post step comes that could cancel. */
const patienceWithoutRunner = { tries: Number.POSITIVE_INFINITY, ms: 15_000 }

/** The VAddy gate as a GitHub step: reads the runner's environment, runs the gate, publishes its report. */
export async function vaddyMain(): Promise<void> {
  const stop = stopWithOutput(listenForStop(process).signal, [process.stdout, process.stderr])
  process.exitCode = 1
  const startedAt = systemClock.now()
  const environment = readActionsEnvironment(takeVariables(process.env))
  const secrets = givenSecrets(environment)
  maskSecrets(secrets)
  const redact = createRedactor(secrets)
  const reading = readVaddyOptions(environment.inputs)
  const early = (): EarlyRun => ({
    reading,
    run: environment.run,
    version,
    startedAt,
    endedAt: systemClock.now(),
  })
  let report: GateReport
  let reportDir = ''
  try {
    setFirstOutcome()
    const folder = await prepareReportFolder(reading.values.report_dir, process.cwd())
    reportDir = folder.path
    report = await runGate(environment, withProblem(reading, folder.problem), early, redact, stop, reportDir)
  } catch (error) {
    core.debug(logLine(stackOf(error), redact))
    report =
      error instanceof ConfigurationError
        ? misconfiguredReport(early(), error)
        : unforeseenReport(early(), redact(wordsOf(error)))
  }
  // Loaded only now: reports are no part of the way to the first request.
  const { publish } = await import('./publish.ts')
  await publish(report, reading.values, redact, environment, reportDir)
  process.exitCode = report.exitCode
}

/** Every secret among the inputs, valid or not: even a malformed key must not be printed. */
function givenSecrets({ inputs }: ActionsEnvironment): Secret[] {
  return ['auth_key', 'github_token', 'slack_webhook_url']
    .map((name) => inputs[name]?.text.trim() ?? '')
    .filter((text) => text !== '')
    .map((text) => new Secret(text))
}

async function runGate(
  environment: ActionsEnvironment,
  reading: VaddyOptionsReading,
  early: () => EarlyRun,
  redact: Redact,
  { signal, isOutputLost }: StepStop,
  reportDir: string,
): Promise<GateReport> {
  const withheld = missingSecretsAccepted(environment, reading)
  if (withheld !== undefined) return skippedReport(early(), withheld)
  const options = withHint(environment, reading)
  const log = createActionsLogger(catalogueOf(options.language), redact)
  saveSettings({
    apiUrl: options.api_url.href,
    user: options.user,
    projectId: options.project_id,
    caFile: options.ca_file ?? '',
    language: options.language,
    onStop: options.on_stop ?? 'default',
  })
  return withVaddyApi(options, { variables: environment.variables, clock: systemClock, log }, (api) =>
    runVaddyGate(options, reading.policy, {
      api,
      clock: systemClock,
      random: Math.random,
      log,
      signal,
      checkpoint: saveCheckpoint,
      handOver: async (report) =>
        handOutputsOn(redactReport(report, redact), reportDir, catalogueOf(options.language)),
      patience: {
        get tries() {
          return (isOutputLost() ? patienceWithoutRunner : patience).tries
        },
        get ms() {
          return (isOutputLost() ? patienceWithoutRunner : patience).ms
        },
      },
      version,
      run: environment.run,
    }),
  )
}

const missingSecretKeys = new Set(['problem_required', 'problem_required_secret'])

/** Why missing secrets are to be expected here, where the user accepts that and nothing else is wrong. */
function missingSecretsAccepted(
  environment: ActionsEnvironment,
  reading: VaddyOptionsReading,
): string | undefined {
  if (
    reading.values.on_missing_secrets !== 'skip' ||
    (environment.inputs['auth_key']?.text ?? '').trim() !== ''
  ) {
    return undefined
  }
  if (reading.problems.some(({ key }) => !missingSecretKeys.has(key))) return undefined
  return withheldSecrets(environment)
}

/** The options; where the key is missing and stands in go-vaddy's variable, the error says what to paste. */
function withHint({ variables }: ActionsEnvironment, reading: VaddyOptionsReading) {
  try {
    return reading.options()
  } catch (error) {
    if (!(error instanceof ConfigurationError) || !variables['VADDY_TOKEN']) throw error
    const pairs = [
      ['auth_key', 'VADDY_TOKEN'],
      ['user', 'VADDY_USER'],
      ['project_id', 'VADDY_PROJECT_ID'],
    ] as const
    const set = pairs.filter(([, variable]) => variables[variable])
    const problems = error.problems.map((problem) => {
      if (problem.key !== 'problem_required_secret' || problem.params.input !== 'auth_key') return problem
      return message('problem_environment_ignored', {
        input: 'auth_key',
        variables: set.map(([, variable]) => variable),
        lines: set.map(
          ([input, variable]) => `${input}: \${{ ${input === 'auth_key' ? 'secrets' : 'env'}.${variable} }}`,
        ),
      })
    })
    const [first, ...rest] = problems
    throw first === undefined ? error : new ConfigurationError([first, ...rest], { cause: error })
  }
}
