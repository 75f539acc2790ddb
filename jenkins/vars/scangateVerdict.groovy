import groovy.transform.Field
import scangate.Gate

/** Options that go to the CLI, by their Jenkins name: the verdict's own, without its underscores. */
@Field static final List<String> GATE_OPTIONS = [
    'reports', 'require', 'commit', 'maxAge', 'accept', 'allowSimulated', 'reportDir', 'language', 'caFile',
]

/** Options of this step itself; scangateVerdict.txt describes them. */
@Field static final List<String> STEP_OPTIONS = [
    'slackCredentialsId', 'cli', 'onGateFailed', 'junit', 'archive',
]

/** The report folder where none is given. */
@Field static final String USUAL_REPORT_DIR = 'scangate-verdict'

/**
 * Judges the reports that the gates of this build have left. Returns the CLI's exit code when the build may go on: 0,
 * or 2 with `onGateFailed: 'unstable'`.
 */
Integer call(Map options = [:]) {
    Gate gate = new Gate(
        steps: this,
        name: 'scangateVerdict',
        prefix: 'SCANGATE_VERDICT_',
        gateOptions: GATE_OPTIONS,
        stepOptions: STEP_OPTIONS,
        label: 'Verdict',
        shellScript: 'exec node "$SCANGATE_CLI" verdict',
        batchScript: '@node "%SCANGATE_CLI%" verdict',
        usualReportDir: USUAL_REPORT_DIR,
        reportNames: 'report.json junit.xml report.md report.html',
        subject: 'The verdict',
        judged: 'gates'
    )
    gate.refuse(options, problemIn(options))
    return gate.run(options, [])
}

/** The first thing wrong with the step's own options, or null. */
private String problemIn(Map options) {
    if (!options.reports) {
        return 'scangateVerdict: reports is required.'
    }
    // Old reports are removed from this folder before anything is read: a gate's must not be among them.
    String own = Gate.plainPath(options.reportDir ?: USUAL_REPORT_DIR)
    List<String> lines = (options.reports instanceof List ? options.reports : options.reports.toString().tokenize('\n'))
    for (Object line : lines) {
        if (Gate.plainPath(line) == own || Gate.plainPath(line).startsWith("${own}/")) {
            return "scangateVerdict: reportDir '${own}' must be a folder of its own; '${line}' is in reports."
        }
    }
    return null
}
