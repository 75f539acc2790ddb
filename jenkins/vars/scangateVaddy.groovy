import groovy.transform.Field
import scangate.Gate

/** Options that go to the CLI, by their Jenkins name: the gate's own, without its underscores. */
@Field static final List<String> GATE_OPTIONS = [
    'user', 'projectId', 'crawlId', 'crawlLabel', 'scanType', 'maxAlerts', 'waitTimeout', 'scanTimeout',
    'onBusy', 'reportDir', 'scanId', 'maxScanAge', 'scannedAfter', 'start', 'wait', 'onStop', 'pollInterval',
    'minComplete', 'onIncomplete', 'onError', 'maxAlertIncrease', 'maxCrawlAge', 'versionUrl', 'expectVersion',
    'projectNumber', 'language', 'dryRun', 'caFile', 'apiUrl',
]

/** Options of this step itself; scangateVaddy.txt describes them. */
@Field static final List<String> STEP_OPTIONS = [
    'credentialsId', 'tokenCredentialsId', 'slackCredentialsId', 'cli', 'onGateFailed', 'junit', 'archive',
]

/**
 * Scans a VAddy project and judges the result. Returns the CLI's exit code when the build may go on: 0, or
 * 2 with `onGateFailed: 'unstable'`.
 */
Integer call(Map options = [:]) {
    Gate gate = new Gate(
        steps: this,
        name: 'scangateVaddy',
        prefix: 'VADDY_',
        gateOptions: GATE_OPTIONS,
        stepOptions: STEP_OPTIONS,
        label: 'VAddy scan',
        shellScript: 'exec node "$SCANGATE_CLI" vaddy scan',
        batchScript: '@node "%SCANGATE_CLI%" vaddy scan',
        usualReportDir: 'vaddy-report',
        reportNames: 'report.json junit.xml report.md report.html',
        subject: 'The VAddy gate',
        judged: 'scan'
    )
    gate.refuse(options, problemIn(options))
    return gate.run(options, bindingsOf(options))
}

/** The first thing wrong with the step's own options, or null. */
private String problemIn(Map options) {
    if (!options.projectId) {
        return 'scangateVaddy: projectId is required.'
    }
    if (!options.credentialsId && !(options.tokenCredentialsId && options.user)) {
        return 'scangateVaddy: give credentialsId (user and key), or tokenCredentialsId (key) with user.'
    }
    return null
}

private List bindingsOf(Map options) {
    if (options.credentialsId) {
        return [usernamePassword(
            credentialsId: options.credentialsId,
            usernameVariable: 'VADDY_USER',
            passwordVariable: 'VADDY_TOKEN'
        )]
    }
    return [string(credentialsId: options.tokenCredentialsId, variable: 'VADDY_TOKEN')]
}
