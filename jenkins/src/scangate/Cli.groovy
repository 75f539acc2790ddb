package scangate

/** The CLI, as the steps of this library start it. */
class Cli implements Serializable {
    private static final long serialVersionUID = 1L

    /** The step's script, whose pipeline steps are used. */
    Script steps

    /** What the step is called in a pipeline. */
    String name

    /** What the CLI's variables for this step begin with. */
    String prefix

    /** Options that go to the CLI, and those of the step itself. */
    List<String> options
    List<String> stepOptions

    /** A misspelt limit must not be a limit that isn't there. */
    String unknownOption(Map given) {
        for (Object option : given.keySet()) {
            if (!options.contains(option.toString()) && !stepOptions.contains(option.toString())) {
                return "${name}: unknown option '${option}'. Known: ${(stepOptions + options).join(', ')}."
            }
        }
        return null
    }

    /** Installs the CLI from the agent's npm registry into the build's temporary folder, and says where it is. */
    String installed() {
        String version = Gate.VERSION
        String folder = "${steps.pwd(tmp: true)}/scangate-${version}"
        steps.withEnv(["SCANGATE_FOLDER=${folder}"]) {
            String npm = 'npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix'
            if (steps.isUnix()) {
                steps.sh(label: 'Install scangate', script: "${npm} \"\$SCANGATE_FOLDER\" scangate@${version}")
            } else {
                steps.bat(label: 'Install scangate', script: "@${npm} \"%SCANGATE_FOLDER%\" scangate@${version}")
            }
        }
        return "${folder}/node_modules/scangate/dist/cli.cjs"
    }

    /**
     * Runs the CLI itself, in the shell's place and not through npx: neither of them hands a signal on, and the build
     * would be over before the CLI has cleaned up.
     */
    Integer run(String label, String shellScript, String batchScript) {
        if (steps.isUnix()) {
            return steps.sh(label: label, returnStatus: true, script: shellScript)
        }
        return steps.bat(label: label, returnStatus: true, script: batchScript)
    }

    /** Options reach the CLI by environment, so that no value is ever part of a shell's command line. */
    List<String> environmentOf(Map given) {
        List<String> variables = ["SCANGATE_CLI=${given.cli}".toString()]
        for (String option : options) {
            Object value = given[option]
            if (value != null) {
                String variable = prefix + option.replaceAll('([A-Z])', '_$1').toUpperCase()
                String text = value instanceof List ? value.join('\n') : value
                variables.add("${variable}=${text}".toString())
            }
        }
        return variables
    }
}
