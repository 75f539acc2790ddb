import groovy.transform.Field

/** Version of the CLI that the step installs where `cli` is not given: the one this library came with. */
@Field static final String VERSION = '0.1.0'

/** Options that go to the CLI, by their Jenkins name: the gate's own, without its underscores. */
@Field static final List<String> GATE_OPTIONS = [
    'user', 'projectId', 'crawlId', 'crawlLabel', 'scanType', 'maxAlerts', 'waitTimeout', 'scanTimeout',
    'onBusy', 'reportDir', 'scanId', 'start', 'wait', 'onStop', 'pollInterval', 'minComplete', 'onIncomplete',
    'onError', 'maxAlertIncrease', 'maxCrawlAge', 'projectNumber', 'language', 'dryRun', 'caFile', 'apiUrl',
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
    String problem = problemIn(options)
    if (problem != null) {
        error(problem)
    }
    String reportDir = options.reportDir ?: 'vaddy-report'
    removeOldReports(reportDir)
    Integer exitCode = null
    try {
        withEnv(environmentOf(options + [reportDir: reportDir, cli: options.cli ?: installedCli()])) {
            withCredentials(bindingsOf(options)) {
                exitCode = runScan()
            }
        }
    } finally {
        // Also after an abort: the CLI has then canceled its scan and written its reports.
        if (options.junit != false) {
            junit(
                testResults: "${reportDir}/junit.xml",
                allowEmptyResults: true,
                skipMarkingBuildUnstable: true
            )
        }
        if (options.archive != false) {
            archiveArtifacts(artifacts: "${reportDir}/**", allowEmptyArchive: true)
        }
    }
    conclude(exitCode, options.onGateFailed ?: 'failure')
    return exitCode
}

/**
 * Removes the reports that an earlier build left in the workspace: whatever fails from here on, an installation
 * included, must not publish them as this build's. Other files of the folder stay.
 */
private void removeOldReports(String reportDir) {
    String names = 'report.json junit.xml report.md report.html'
    withEnv(["SCANGATE_REPORTS=${reportDir}"]) {
        if (isUnix()) {
            sh(label: 'Remove old reports', script: "! cd -- \"\$SCANGATE_REPORTS\" 2>/dev/null || rm -f ${names}")
        } else {
            bat(
                label: 'Remove old reports',
                script: "@for %%f in (${names}) do @if exist \"%SCANGATE_REPORTS%\\%%f\" " +
                    "del /f /q \"%SCANGATE_REPORTS%\\%%f\" & if exist \"%SCANGATE_REPORTS%\\%%f\" exit /b 1"
            )
        }
    }
}

/**
 * Runs the CLI itself, in the shell's place and not through npx: neither of them hands a signal on, and the build
 * would be over before the scan is canceled.
 */
private Integer runScan() {
    if (isUnix()) {
        return sh(label: 'VAddy scan', returnStatus: true, script: 'exec node "$SCANGATE_CLI" vaddy scan')
    }
    return bat(label: 'VAddy scan', returnStatus: true, script: '@node "%SCANGATE_CLI%" vaddy scan')
}

/** Installs the CLI from the agent's npm registry into the build's temporary folder, and says where it is. */
private String installedCli() {
    String folder = "${pwd(tmp: true)}/scangate-${VERSION}"
    withEnv(["SCANGATE_FOLDER=${folder}"]) {
        String npm = 'npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix'
        if (isUnix()) {
            sh(label: 'Install scangate', script: "${npm} \"\$SCANGATE_FOLDER\" scangate@${VERSION}")
        } else {
            bat(label: 'Install scangate', script: "@${npm} \"%SCANGATE_FOLDER%\" scangate@${VERSION}")
        }
    }
    return "${folder}/node_modules/scangate/dist/cli.cjs"
}

private void conclude(Integer exitCode, String onGateFailed) {
    if (exitCode == 0) {
        return
    }
    // 2 is always the gate's own judgement and nothing else is; the rest could not find out.
    if (exitCode != 2) {
        error("The VAddy gate could not judge the scan (exit code ${exitCode}); the log says why.")
    }
    String message = 'The VAddy gate failed; see its report.'
    if (onGateFailed == 'unstable') {
        unstable(message)
    } else {
        error(message)
    }
}

/** The first thing wrong with the options, or null. A misspelt limit must not be a limit that isn't there. */
private String problemIn(Map options) {
    for (Object name : options.keySet()) {
        if (!GATE_OPTIONS.contains(name.toString()) && !STEP_OPTIONS.contains(name.toString())) {
            return "scangateVaddy: unknown option '${name}'. Known: ${(STEP_OPTIONS + GATE_OPTIONS).join(', ')}."
        }
    }
    if (!options.projectId) {
        return 'scangateVaddy: projectId is required.'
    }
    if (!options.credentialsId && !(options.tokenCredentialsId && options.user)) {
        return 'scangateVaddy: give credentialsId (user and key), or tokenCredentialsId (key) with user.'
    }
    if (options.onGateFailed != null && !['failure', 'unstable'].contains(options.onGateFailed)) {
        return "scangateVaddy: onGateFailed is '${options.onGateFailed}'; allowed: failure, unstable."
    }
    return null
}

/** Options reach the CLI by environment, so that no value is ever part of a shell's command line. */
private List<String> environmentOf(Map options) {
    List<String> variables = ["SCANGATE_CLI=${options.cli}".toString()]
    for (String name : GATE_OPTIONS) {
        if (options[name] != null) {
            String variable = 'VADDY_' + name.replaceAll('([A-Z])', '_$1').toUpperCase()
            variables.add("${variable}=${options[name]}".toString())
        }
    }
    return variables
}

private List bindingsOf(Map options) {
    List bindings = []
    if (options.credentialsId) {
        bindings.add(usernamePassword(
            credentialsId: options.credentialsId,
            usernameVariable: 'VADDY_USER',
            passwordVariable: 'VADDY_TOKEN'
        ))
    } else {
        bindings.add(string(credentialsId: options.tokenCredentialsId, variable: 'VADDY_TOKEN'))
    }
    if (options.slackCredentialsId) {
        bindings.add(string(credentialsId: options.slackCredentialsId, variable: 'SLACK_WEBHOOK_URL'))
    }
    return bindings
}
