import groovy.transform.Field
import scangate.Cli

/** Options that go to the CLI, by their Jenkins name: the command's own, without its underscores. */
@Field static final List<String> CLI_OPTIONS = [
    'url', 'type', 'lifetime', 'description', 'timeout', 'language', 'caFile',
]

/** Options of this step itself; scangateFortifyToken.txt describes them. */
@Field static final List<String> STEP_OPTIONS = ['credentialsId', 'encoded', 'cli']

/**
 * Runs its body with a Fortify SSC token in a file that `FORTIFY_SSC_TOKEN_FILE` names, and revokes the token when the
 * body has ended, whatever ended it. Returns what the body returns.
 */
Object call(Map options = [:], Closure body) {
    Cli cli = new Cli(
        steps: this,
        name: 'scangateFortifyToken',
        prefix: 'FORTIFY_SSC_',
        options: CLI_OPTIONS,
        stepOptions: STEP_OPTIONS
    )
    String problem = cli.unknownOption(options) ?: problemIn(options)
    if (problem != null) {
        error(problem)
    }
    List<String> environment = cli.environmentOf(options + [cli: options.cli ?: cli.installed()])
    // The token never comes to the controller: what a pipeline knows is saved there, and its log masks credentials only.
    String file = "${pwd(tmp: true)}/fortify-token-${UUID.randomUUID()}"
    environment.add("FORTIFY_SSC_TOKEN_FILE=${file}".toString())
    try {
        issue(cli, environment, options)
        Object result = null
        // Nothing but the file: the body needs neither the password nor the options of this step.
        withEnv(["FORTIFY_SSC_TOKEN_FILE=${file}", "FORTIFY_SSC_URL=${options.url}"]) {
            result = body()
        }
        return result
    } finally {
        revoke(cli, environment, options)
    }
}

/** The first thing wrong with the step's own options, or null. */
private String problemIn(Map options) {
    for (String name : ['url', 'credentialsId']) {
        if (!options[name]) {
            return "scangateFortifyToken: ${name} is required."
        }
    }
    return null
}

private void issue(Cli cli, List<String> environment, Map options) {
    String flags = options.encoded ? ' --encoded' : ''
    Integer exitCode = null
    withEnv(environment) {
        withCredentials([loginOf(options)]) {
            exitCode = cli.run(
                'Issue a Fortify SSC token',
                'exec node "$SCANGATE_CLI" fortify token create --output-file "$FORTIFY_SSC_TOKEN_FILE"' + flags,
                '@node "%SCANGATE_CLI%" fortify token create --output-file "%FORTIFY_SSC_TOKEN_FILE%"' + flags
            )
        }
    }
    if (exitCode != 0) {
        error("scangateFortifyToken: no token was issued (exit code ${exitCode}); the log says why.".toString())
    }
}

/** Revokes what stands in the file, if anything does, and removes it. What the build came to stays what it is. */
private void revoke(Cli cli, List<String> environment, Map options) {
    Integer exitCode = null
    withEnv(environment) {
        withCredentials([loginOf(options)]) {
            exitCode = cli.run(
                'Revoke the Fortify SSC token',
                'test -s "$FORTIFY_SSC_TOKEN_FILE" || exec rm -f -- "$FORTIFY_SSC_TOKEN_FILE"\n' +
                    'code=0\n' +
                    'node "$SCANGATE_CLI" fortify token revoke --value-stdin < "$FORTIFY_SSC_TOKEN_FILE" || code=$?\n' +
                    'rm -f -- "$FORTIFY_SSC_TOKEN_FILE"\n' +
                    'exit "$code"',
                '@if not exist "%FORTIFY_SSC_TOKEN_FILE%" exit /b 0\r\n' +
                    '@node "%SCANGATE_CLI%" fortify token revoke --value-stdin < "%FORTIFY_SSC_TOKEN_FILE%"\r\n' +
                    '@set SCANGATE_CODE=%ERRORLEVEL%\r\n' +
                    '@del /f /q "%FORTIFY_SSC_TOKEN_FILE%"\r\n' +
                    '@exit /b %SCANGATE_CODE%'
            )
        }
    }
    if (exitCode != 0) {
        echo("The Fortify SSC token could not be revoked (exit code ${exitCode}); it ends by its lifetime.".toString())
    }
}

private Object loginOf(Map options) {
    return usernamePassword(
        credentialsId: options.credentialsId,
        usernameVariable: 'FORTIFY_SSC_USER',
        passwordVariable: 'FORTIFY_SSC_PASSWORD'
    )
}
