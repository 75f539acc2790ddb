/** Stands where Jenkins would: it records each pipeline step, and runs the closures of those that take one. */
abstract class StepRecorder extends Script {
    List recorded = []
    Map behaviour = [:]

    /** A method, because a script's properties are its binding's. */
    void behaveLike(Map wanted) { behaviour = wanted }

    void record(String step, Map arguments) {
        recorded.add([step: step, arguments: arguments])
    }

    def error(String message) {
        record('error', [message: message])
        throw new RuntimeException(message)
    }

    def unstable(String message) { record('unstable', [message: message]) }

    def echo(String message) { record('echo', [message: message]) }

    def junit(Map arguments) { record('junit', arguments) }

    def archiveArtifacts(Map arguments) { record('archiveArtifacts', arguments) }

    boolean isUnix() { behaviour.windows != true }

    String pwd(Map arguments) { '/builds/gate one@tmp' }

    def sh(Map arguments) { shell('sh', arguments) }

    def bat(Map arguments) { shell('bat', arguments) }

    def shell(String step, Map arguments) {
        record(step, arguments)
        if (!arguments.returnStatus) {
            if (behaviour.failsAt && arguments.label == behaviour.failsAt) {
                throw new RuntimeException('script returned exit code 1')
            }
            return null
        }
        if (behaviour.aborted) throw new InterruptedException('aborted')
        Map exitCodes = behaviour.exitCodes ?: [:]
        return exitCodes.containsKey(arguments.label) ? exitCodes[arguments.label] : behaviour.exitCode
    }

    def withEnv(List variables, Closure body) {
        record('withEnv', [variables: variables])
        body()
    }

    def withCredentials(List bindings, Closure body) {
        record('withCredentials', [bindings: bindings])
        body()
    }

    def usernamePassword(Map arguments) { [kind: 'usernamePassword'] + arguments }

    def string(Map arguments) { [kind: 'string'] + arguments }
}
