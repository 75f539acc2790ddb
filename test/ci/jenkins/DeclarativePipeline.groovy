/**
 * Stands where Jenkins' declarative pipeline would: it knows which section may stand in which, runs them, and
 * records what they were given. What is in the wrong place is an error, as there.
 */
abstract class DeclarativePipeline extends Script {
    static final Map<String, List<String>> SECTIONS = [
        '': ['pipeline'],
        pipeline: ['agent', 'options', 'environment', 'parameters', 'triggers', 'tools', 'stages', 'post'],
        agent: ['label', 'docker', 'dockerfile', 'kubernetes', 'node'],
        options: ['timeout', 'disableConcurrentBuilds', 'timestamps', 'buildDiscarder', 'skipDefaultCheckout'],
        triggers: ['cron'],
        stages: ['stage'],
        stage: ['agent', 'options', 'environment', 'when', 'steps', 'stages', 'parallel', 'post'],
        post: ['always', 'success', 'unstable', 'failure', 'aborted', 'cleanup'],
        always: ['junit', 'archiveArtifacts'],
        steps: ['sh', 'bat', 'echo', 'checkout', 'script', 'scangateVaddy', 'scangateNhn', 'scangateApi'],
    ]

    /** The word in `agent any`. */
    String getAny() {
        return 'any'
    }

    /** The checkout of a job, in `checkout scm`. */
    String getScm() {
        return 'scm'
    }

    List recorded = []
    private final List<String> place = ['']

    def methodMissing(String name, Object given) {
        List arguments = (given as Object[]).toList()
        if (!SECTIONS.get(place.last(), []).contains(name)) {
            throw new IllegalStateException("${name} does not belong into ${place.last() ?: 'a Jenkinsfile'}.")
        }
        Closure body = arguments && arguments.last() instanceof Closure ? arguments.pop() : null
        recorded.add([section: place.tail().join('/'), name: name, arguments: arguments])
        if (body != null) {
            place.add(name)
            body()
            place.remove(place.size() - 1)
        }
        return null
    }
}
