package scangate

/**
 * What every step of this library does around its gate: it looks at the options, removes old reports, runs the CLI,
 * publishes what came out, and ends the build accordingly.
 */
class Gate implements Serializable {
    private static final long serialVersionUID = 1L

    /** Version of the CLI that is installed where `cli` is not given: the one this library came with. */
    static final String VERSION = '0.1.0'

    /** The step's script, whose pipeline steps are used. */
    Script steps

    /** What the step is called in a pipeline. */
    String name

    /** What the CLI's variables of this gate begin with. */
    String prefix

    /** Options that go to the CLI, and those of the step itself. */
    List<String> gateOptions
    List<String> stepOptions

    /** What the log calls the run of the CLI, and its command line in a shell and in a batch file. */
    String label
    String shellScript
    String batchScript

    /** The report folder where none is given, and every file that the gate writes there. */
    String usualReportDir
    String reportNames

    /** The gate in a sentence, and what it judges. */
    String subject
    String judged

    /** Ends the build where an option is wrong. `problem` is what the step itself has found, or null. */
    void refuse(Map options, String problem) {
        String first = cli().unknownOption(options) ?: problem ?: unknownReaction(options)
        if (first != null) {
            steps.error(first)
        }
    }

    /**
     * Runs the gate with the credentials of these bindings. Returns the CLI's exit code when the build may go on: 0,
     * or 2 with `onGateFailed: 'unstable'`.
     */
    Integer run(Map options, List bindings) {
        String reportDir = options.reportDir ?: usualReportDir
        removeOldReports(reportDir)
        Integer exitCode = null
        try {
            Cli cli = cli()
            steps.withEnv(cli.environmentOf(options + [reportDir: reportDir, cli: options.cli ?: cli.installed()])) {
                steps.withCredentials(bindings + slackBindings(options)) {
                    exitCode = cli.run(label, shellScript, batchScript)
                }
            }
        } finally {
            // Also after an abort: the CLI has then cleaned up after itself and written its reports.
            if (options.junit != false) {
                steps.junit(
                    testResults: "${reportDir}/junit.xml",
                    allowEmptyResults: true,
                    skipMarkingBuildUnstable: true
                )
            }
            if (options.archive != false) {
                steps.archiveArtifacts(artifacts: "${reportDir}/**", allowEmptyArchive: true)
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
        steps.withEnv(["SCANGATE_REPORTS=${reportDir}"]) {
            if (steps.isUnix()) {
                steps.sh(
                    label: 'Remove old reports',
                    script: "! cd -- \"\$SCANGATE_REPORTS\" 2>/dev/null || rm -f ${reportNames}"
                )
            } else {
                steps.bat(
                    label: 'Remove old reports',
                    script: "@for %%f in (${reportNames}) do @if exist \"%SCANGATE_REPORTS%\\%%f\" " +
                        "del /f /q \"%SCANGATE_REPORTS%\\%%f\" & if exist \"%SCANGATE_REPORTS%\\%%f\" exit /b 1"
                )
            }
        }
    }

    /** A path as it is compared with others: by slashes, without the words that mean no folder. */
    static String plainPath(Object path) {
        return path.toString().trim().replace('\\', '/').replaceAll('^(\\./)+', '').replaceAll('/+$', '')
    }

    private Cli cli() {
        return new Cli(steps: steps, name: name, prefix: prefix, options: gateOptions, stepOptions: stepOptions)
    }

    private void conclude(Integer exitCode, String onGateFailed) {
        if (exitCode == 0) {
            return
        }
        // 2 is always the gate's own judgement and nothing else is; the rest could not find out.
        if (exitCode != 2) {
            steps.error("${subject} could not judge the ${judged} (exit code ${exitCode}); the log says why.".toString())
        }
        String message = "${subject} failed; see its report."
        if (onGateFailed == 'unstable') {
            steps.unstable(message)
        } else {
            steps.error(message)
        }
    }

    private String unknownReaction(Map options) {
        if (options.onGateFailed != null && !['failure', 'unstable'].contains(options.onGateFailed)) {
            return "${name}: onGateFailed is '${options.onGateFailed}'; allowed: failure, unstable."
        }
        return null
    }

    private List slackBindings(Map options) {
        if (!options.slackCredentialsId) {
            return []
        }
        return [steps.string(credentialsId: options.slackCredentialsId, variable: 'SLACK_WEBHOOK_URL')]
    }
}
