import groovy.transform.Field
import scangate.Gate

/** Options that go to the CLI, by their Jenkins name: the gate's own, without its underscores. */
@Field static final List<String> GATE_OPTIONS = [
    'target', 'allowedHosts', 'openapi', 'credentialHeader', 'pathValues', 'leaveOut', 'maxHigh', 'maxMedium',
    'maxLow', 'require', 'minSeen', 'ignoreFile', 'baseline', 'maxBaselineAge', 'minCertificateDays', 'securityTxt',
    'maxRequests', 'interval', 'timeout', 'onError', 'onIncomplete', 'reportDir', 'language', 'dryRun', 'caFile',
]

/** Options of this step itself; scangateApi.txt describes them. */
@Field static final List<String> STEP_OPTIONS = [
    'credentialsId', 'slackCredentialsId', 'cli', 'onGateFailed', 'junit', 'archive',
]

/** The report folder where none is given. */
@Field static final String USUAL_REPORT_DIR = 'api-report'

/**
 * Holds a live API against its document and a security checklist. Returns the CLI's exit code when the build may go
 * on: 0, or 2 with `onGateFailed: 'unstable'`.
 */
Integer call(Map options = [:]) {
    Gate gate = new Gate(
        steps: this,
        name: 'scangateApi',
        prefix: 'API_CHECK_',
        gateOptions: GATE_OPTIONS,
        stepOptions: STEP_OPTIONS,
        label: 'API security check',
        shellScript: 'exec node "$SCANGATE_CLI" api check',
        batchScript: '@node "%SCANGATE_CLI%" api check',
        usualReportDir: USUAL_REPORT_DIR,
        reportNames: 'report.json junit.xml report.md report.html report.sarif',
        subject: 'The API security gate',
        judged: 'API'
    )
    gate.refuse(options, problemIn(options))
    return gate.run(options, bindingsOf(options))
}

/** The first thing wrong with the step's own options, or null. Which hosts need consent, the CLI knows. */
private String problemIn(Map options) {
    for (String name : ['target', 'openapi']) {
        if (!options[name]) {
            return "scangateApi: ${name} is required."
        }
    }
    // The report of the build before is removed from there before anything is read.
    String own = Gate.plainPath(options.reportDir ?: USUAL_REPORT_DIR)
    if (options.baseline && Gate.plainPath(options.baseline) == "${own}/report.json".toString()) {
        return "scangateApi: baseline '${options.baseline}' is the report that this build writes; keep a copy elsewhere."
    }
    return null
}

private List bindingsOf(Map options) {
    if (!options.credentialsId) {
        return []
    }
    return [string(credentialsId: options.credentialsId, variable: 'API_CHECK_CREDENTIAL')]
}
