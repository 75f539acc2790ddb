/** The annotation by which a Jenkinsfile names its library. */
@interface Library {
    String[] value()
}
