import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.codehaus.groovy.control.CompilerConfiguration

// Reads [{options, behaviour}] from standard input, runs the step once for each, and prints what it did.
CompilerConfiguration configuration = new CompilerConfiguration()
configuration.scriptBaseClass = 'StepRecorder'
GroovyShell shell = new GroovyShell(this.class.classLoader, new Binding(), configuration)
// Jenkins finds a library's classes there.
shell.classLoader.addClasspath('jenkins/src')
Class step = shell.classLoader.parseClass(new File(args[0]))

List results = new JsonSlurper().parse(System.in).collect { one ->
    def script = step.newInstance()
    script.behaveLike(one.behaviour)
    Map result = [:]
    try {
        // A step around others gets a body of one step.
        result.returned = one.behaviour.body
            ? script.call(one.options) { script.sh(label: 'Body', script: './upload.sh') ?: 'uploaded' }
            : script.call(one.options)
    } catch (RuntimeException | InterruptedException failure) {
        result.thrown = failure.message
    }
    result.steps = script.recorded
    return result
}
println JsonOutput.toJson(results)
