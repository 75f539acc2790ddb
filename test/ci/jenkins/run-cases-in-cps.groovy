import com.cloudbees.groovy.cps.Continuable
import com.cloudbees.groovy.cps.Continuation
import com.cloudbees.groovy.cps.CpsTransformer
import com.cloudbees.groovy.cps.ObjectInputStreamWithLoader
import com.cloudbees.groovy.cps.Outcome
import com.cloudbees.groovy.cps.impl.CpsCallableInvocation
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.codehaus.groovy.control.CompilerConfiguration

// What run-cases.groovy does, in the way Jenkins does it: the step is transformed into continuations, stops at
// every pipeline step, is written to disk there, as before a restart of the controller, and goes on from what
// was read back.
CompilerConfiguration configuration = new CompilerConfiguration()
configuration.addCompilationCustomizers(new CpsTransformer())
configuration.scriptBaseClass = 'SuspendingSteps'
GroovyShell shell = new GroovyShell(this.class.classLoader, new Binding(), configuration)
// Jenkins finds a library's classes there.
shell.classLoader.addClasspath('jenkins/src')
Class step = shell.classLoader.parseClass(new File(args[0]))
Class pipeline = shell.classLoader.parseClass('step.call(options)', 'Pipeline.groovy')
Class pipelineWithBody = shell.classLoader.parseClass(
    "step.call(options) { sh(label: 'Body', script: './upload.sh') ?: 'uploaded' }", 'PipelineWithBody.groovy'
)

def afterRestart = { Object program ->
    ByteArrayOutputStream written = new ByteArrayOutputStream()
    new ObjectOutputStream(written).withCloseable { it.writeObject(program) }
    new ObjectInputStreamWithLoader(new ByteArrayInputStream(written.toByteArray()), shell.classLoader).readObject()
}

/** The program of a closure that a step got as its body. */
def programOf = { Closure body ->
    try {
        body.call()
    } catch (CpsCallableInvocation invocation) {
        return new Continuable(invocation.invoke(null, null, Continuation.HALT))
    }
    throw new IllegalStateException('The body is no transformed closure.')
}

/** Runs a program to its end. Its bodies lie above it, and all are saved together, as Jenkins does. */
def finish = { Script script, StepRecorder recorder ->
    List<Continuable> programs = [new Continuable(script)]
    Outcome next = new Outcome(null, null)
    int restarts = 0
    while (true) {
        Outcome reached = programs.last().run0(next)
        if (!programs.last().resumable) {
            programs.remove(programs.size() - 1)
            if (programs.empty) {
                return [outcome: reached, restarts: restarts]
            }
            next = reached
            continue
        }
        List call = reached.normal.arguments
        Closure body = call && call.last() instanceof Closure ? call.last() : null
        try {
            // The recorder gets an empty body: the true one is a program of its own.
            List arguments = body == null ? call : call.init() + [{ }]
            next = new Outcome(recorder.invokeMethod(reached.normal.step, arguments as Object[]), null)
        } catch (RuntimeException | InterruptedException failure) {
            next = new Outcome(null, failure)
        }
        if (body != null) {
            programs.add(programOf(body))
            next = new Outcome(null, null)
        }
        programs = afterRestart(programs)
        restarts += 1
    }
}

CompilerConfiguration recording = new CompilerConfiguration(scriptBaseClass: 'StepRecorder')
GroovyShell recorders = new GroovyShell(this.class.classLoader, new Binding(), recording)

List results = new JsonSlurper().parse(System.in).collect { one ->
    StepRecorder recorder = recorders.parse('')
    recorder.behaveLike(one.behaviour)
    Script main = (one.behaviour.body ? pipelineWithBody : pipeline).newInstance()
    main.binding = new Binding([step: step.newInstance(), options: new HashMap(one.options)])
    Map ended = finish(main, recorder)
    Map result = [restarts: ended.restarts]
    if (ended.outcome.success) {
        result.returned = ended.outcome.normal
    } else {
        result.thrown = ended.outcome.abnormal.message
    }
    result.steps = recorder.recorded
    return result
}
println JsonOutput.toJson(results)
