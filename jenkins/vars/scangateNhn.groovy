import groovy.transform.Field
import scangate.Gate

/** Options that go to the CLI, by their Jenkins name: the gate's own, without its underscores. */
@Field static final List<String> GATE_OPTIONS = [
    'region', 'criteria', 'os', 'instances', 'requireInstances', 'maxAge', 'lookback', 'from',
    'to', 'maxHigh', 'maxMedium', 'maxLow', 'scope', 'ignoreFile', 'details', 'onNoResults', 'concurrency', 'timeout',
    'reportDir', 'onError', 'language', 'dryRun', 'caFile', 'apiUrl', 'oauthUrl',
]

/** Options of this step itself; scangateNhn.txt describes them. */
@Field static final List<String> STEP_OPTIONS = [
    'appKeyCredentialsId', 'credentialsId', 'tokenCredentialsId', 'slackCredentialsId', 'cli', 'onGateFailed', 'junit',
    'archive',
]

/**
 * Judges the latest server inspections of NHN Cloud. Returns the CLI's exit code when the build may go on: 0, or
 * 2 with `onGateFailed: 'unstable'`.
 */
Integer call(Map options = [:]) {
    Gate gate = new Gate(
        steps: this,
        name: 'scangateNhn',
        prefix: 'NHN_',
        gateOptions: GATE_OPTIONS,
        stepOptions: STEP_OPTIONS,
        label: 'Server security check',
        shellScript: 'exec node "$SCANGATE_CLI" nhn check',
        batchScript: '@node "%SCANGATE_CLI%" nhn check',
        usualReportDir: 'nhn-report',
        reportNames: 'report.json junit.xml report.md report.html results.ndjson instances.csv',
        subject: 'The server security gate',
        judged: 'fleet'
    )
    gate.refuse(options, problemIn(options))
    return gate.run(options, bindingsOf(options))
}

/** The first thing wrong with the step's own options, or null. */
private String problemIn(Map options) {
    for (String name : ['region', 'appKeyCredentialsId']) {
        if (!options[name]) {
            return "scangateNhn: ${name} is required."
        }
    }
    if (!options.credentialsId == !options.tokenCredentialsId) {
        return 'scangateNhn: give credentialsId (access key ID and secret key), or tokenCredentialsId (token).'
    }
    return null
}

private List bindingsOf(Map options) {
    List bindings = [string(credentialsId: options.appKeyCredentialsId, variable: 'NHN_APP_KEY')]
    if (options.credentialsId) {
        bindings.add(usernamePassword(
            credentialsId: options.credentialsId,
            usernameVariable: 'NHN_USER_ACCESS_KEY_ID',
            passwordVariable: 'NHN_SECRET_ACCESS_KEY'
        ))
    } else {
        bindings.add(string(credentialsId: options.tokenCredentialsId, variable: 'NHN_TOKEN'))
    }
    return bindings
}
