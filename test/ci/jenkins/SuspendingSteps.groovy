import com.cloudbees.groovy.cps.Continuable
import com.cloudbees.groovy.cps.SerializableScript

/** Pipeline steps as Jenkins has them: each suspends the program, and whoever drives it hands in the answer. */
abstract class SuspendingSteps extends SerializableScript {
    def error(String message) { suspendAt('error', message) }

    def unstable(String message) { suspendAt('unstable', message) }

    def echo(String message) { suspendAt('echo', message) }

    def junit(Map arguments) { suspendAt('junit', arguments) }

    def archiveArtifacts(Map arguments) { suspendAt('archiveArtifacts', arguments) }

    def isUnix() { suspendAt('isUnix') }

    def pwd(Map arguments) { suspendAt('pwd', arguments) }

    def sh(Map arguments) { suspendAt('sh', arguments) }

    def bat(Map arguments) { suspendAt('bat', arguments) }

    def withEnv(List variables, Closure body) { suspendAt('withEnv', variables, body) }

    def withCredentials(List bindings, Closure body) { suspendAt('withCredentials', bindings, body) }

    // These two make a value and are no steps.
    def usernamePassword(Map arguments) { [kind: 'usernamePassword'] + arguments }

    def string(Map arguments) { [kind: 'string'] + arguments }

    private suspendAt(String step, Object... arguments) {
        Continuable.suspend([step: step, arguments: arguments.toList()])
    }
}
