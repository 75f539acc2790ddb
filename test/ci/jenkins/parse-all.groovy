import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import org.codehaus.groovy.control.CompilationFailedException
import org.codehaus.groovy.control.CompilationUnit
import org.codehaus.groovy.control.Phases

// Reads texts from standard input, parses each as Groovy, and prints what is wrong with it, or null.
List results = new JsonSlurper().parse(System.in).collect { text ->
    CompilationUnit unit = new CompilationUnit()
    unit.addSource('Example.groovy', text)
    try {
        unit.compile(Phases.CONVERSION)
        return null
    } catch (CompilationFailedException failure) {
        return failure.message
    }
}
println JsonOutput.toJson(results)
