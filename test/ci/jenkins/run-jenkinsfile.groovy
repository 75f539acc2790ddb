import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.codehaus.groovy.control.CompilationFailedException
import org.codehaus.groovy.control.CompilerConfiguration

// Reads the texts of Jenkinsfiles from standard input, runs each, and prints what its sections were given.
CompilerConfiguration configuration = new CompilerConfiguration(scriptBaseClass: 'DeclarativePipeline')
GroovyShell shell = new GroovyShell(this.class.classLoader, new Binding(), configuration)

List results = new JsonSlurper().parse(System.in).collect { text ->
    try {
        DeclarativePipeline pipeline = shell.parse(text)
        pipeline.run()
        return [recorded: pipeline.recorded]
    } catch (CompilationFailedException | IllegalStateException failure) {
        return [problem: failure.message]
    }
}
println JsonOutput.toJson(results)
