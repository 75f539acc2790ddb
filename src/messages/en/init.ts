/** What `scangate init` asks and says, and the comments in what it writes. */
export const initMessages = {
  init_summary: () => 'Write the workflow, Jenkinsfile or .gitlab-ci.yml that runs a gate',
  init_description: () =>
    "Asks for the CI system, the source and the project, runs the source's doctor where the environment has a key, and writes a pipeline with pinned references and the least permissions. Everything that it asks for is a flag, too. It replaces no file without --force, and neither asks for a key nor writes one: what is left to do by hand stands at the end.",
  init_example: () => 'Be asked',
  init_example_flags: () => 'Answer by flags; without a terminal this is the way',
  init_example_no_doctor: () => 'Another file, and no question to the service',
  exit_init_0: () => 'the file was written',
  exit_init_3: () => 'misconfigured: an option is missing or bad, or the file is there already',
  exit_init_6: () => 'busy: the doctor found something else running',

  flag_init_ci: () => 'The CI system that is to run the gate.',
  flag_init_source: () => 'What is to be judged: a VAddy scan, the server check of NHN Cloud, or an API.',
  flag_init_project_id: () => 'With `vaddy`: the project, as the Server page of the console shows it.',
  flag_init_crawl_label: () => 'With `vaddy`: the label of the crawl to scan. Default: the newest crawl.',
  flag_init_region: () => 'With `nhn`: one or several regions such as `KR1`.',
  flag_init_target: () => "With `api`: the API's base URL.",
  flag_init_allowed_hosts: () => 'With `api`: the hosts that may be asked. It is your consent.',
  flag_init_openapi: () => "With `api`: the API's OpenAPI document, a file or a URL; `none`: there is none.",
  flag_init_output: () =>
    'The file to write. Default: `.github/workflows/scangate-SOURCE.yml`, `Jenkinsfile` or `.gitlab-ci.yml`.',
  flag_init_force: () => 'Replace the file where it is there already.',
  flag_init_reference: () => 'The release or the commit of scangate that the pipeline takes.',
  flag_init_doctor: () =>
    "Run the source's doctor first; where it finds something wrong, nothing is written.",
  flag_init_env_file: () => 'A file with variables for the doctor. Nothing of it is written.',
  flag_init_language: () => 'Language of the questions, of the comments in the file, and of the reports.',

  init_ask_ci: () => 'Which CI system is to run the gate? A number or a name:',
  init_ask_source: () => 'What is to be judged? A number or a name:',
  init_ask_choice: (p: { number: number; word: string; why: string }) => `${p.number}  ${p.word}: ${p.why}`,
  init_ask_one_of_these: () => 'That is none of them.',
  init_ask_needed: () => 'It does not work without.',
  init_ask_usual: (p: { usual: string }) => `Enter alone means: ${p.usual}`,
  init_ask_project_id: () =>
    'The ID of the VAddy project, from the Server page of the console (not the key):',
  init_ask_crawl_label: () => 'The label of the crawl to scan; Enter alone takes the newest crawl:',
  init_ask_region: () => 'The regions of NHN Cloud, such as KR1, KR2:',
  init_ask_target: () => 'The base URL of the API, such as https://api.example.com/v1:',
  init_ask_allowed_hosts: () => 'The hosts that may be asked. With your answer you consent:',
  init_ask_openapi: () => 'The OpenAPI document, a file or a URL; none, where there is none:',

  init_problem_no_terminal: (p: { flags: readonly string[] }) =>
    `There is no terminal to ask on, and something is missing. Give ${p.flags.join(' ')}.`,
  init_problem_no_answer: () => 'The input ended before everything was answered. Nothing was written.',
  init_problem_stray: (p: { flag: string; source: string }) =>
    `${p.flag} means nothing for ${p.source}; leave it out, or give another --source.`,
  init_problem_reference: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a release such as v1.2.3, or the 40 hexadecimal digits of a commit. Branches and v1 move.`,
  init_problem_reference_release: () =>
    'reference names a commit, but this pipeline installs the npm package, which has releases only. Give one such as v1.2.3.',
  init_problem_expression: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; in a workflow GitHub would take "\${{" for an expression. Write the value itself.`,

  init_doctor: (p: { line: string }) => `First, what ${p.line} says:`,
  init_doctor_failed: () =>
    'Nothing was written. Mend what stands above, or give --no-doctor to write the file all the same.',
  init_written: (p: { file: string }) => `Written: ${p.file}`,
  init_left: () => 'What is left to do by hand:',
  init_left_doctor: (p: { names: readonly string[] }) =>
    `No service was asked so far. With ${p.names.join(', ')} in your environment, see whether the gate would run:`,
  init_left_github_secret: (p: { name: string }) =>
    `Store the secret ${p.name}: Settings > Secrets and variables > Actions > Secrets. Or here, where it is asked for:`,
  init_left_github_secret_optional: (p: { name: string }) =>
    `Only for protected operations: store the secret ${p.name}: Settings > Secrets and variables > Actions > Secrets. Or here, where it is asked for:`,
  init_left_github_variable: (p: { name: string }) =>
    `Store the variable ${p.name}, which is no secret: Settings > Secrets and variables > Actions > Variables. Or here:`,
  init_left_github_run: (p: { file: string; title: string }) =>
    `Commit ${p.file} to the default branch, then start "${p.title}" on the page Actions.`,
  init_left_gitlab_secret: (p: { name: string }) =>
    `Add the variable ${p.name}, masked and protected: Settings > CI/CD > Variables.`,
  init_left_gitlab_secret_optional: (p: { name: string }) =>
    `Only for protected operations: add the variable ${p.name}, masked and protected: Settings > CI/CD > Variables.`,
  init_left_gitlab_variable: (p: { name: string }) =>
    `Add the variable ${p.name}, which is no secret: Settings > CI/CD > Variables.`,
  init_left_gitlab_limit: (p: { minutes: number }) =>
    `Allow jobs ${p.minutes} minutes: Settings > CI/CD > General pipelines > Timeout.`,
  init_left_gitlab_run: (p: { file: string }) => `Commit ${p.file}; the pipeline then runs with each push.`,
  init_jenkins_vaddy: () => '"Username with password": the VAddy login ID and the WebAPI key',
  init_jenkins_nhn_app_key: () => '"Secret text": the app key of Server Security Check',
  init_jenkins_nhn: () => '"Username with password": the User Access Key ID and the Secret Access Key',
  init_jenkins_api: () =>
    '"Secret text": the value of the header that opens them, for example with Bearer in front',
  init_left_jenkins_library: (p: { reference: string; repository: string }) =>
    `Add the library: Manage Jenkins > System > Global Trusted Pipeline Libraries: name scangate, default version ${p.reference}, repository ${p.repository}, library path jenkins/.`,
  init_left_jenkins_credential: (p: { id: string; why: string }) =>
    `Add a credential with the ID ${p.id}: Manage Jenkins > Credentials. ${p.why}.`,
  init_left_jenkins_optional: (p: { id: string; option: string; why: string }) =>
    `Only for protected operations: add a credential with the ID ${p.id}: Manage Jenkins > Credentials. ${p.why}. Then take the slashes from the line ${p.option}.`,
  init_left_jenkins_run: (p: { file: string }) =>
    `Commit ${p.file}, and make a pipeline of it: New Item > Pipeline > Pipeline script from SCM.`,

  init_comment_head: () => 'Written by scangate init. It is yours from here on.',
  init_comment_trigger: () => 'Started by hand. Add what it is to follow, such as a push or a deployment.',
  init_comment_permissions: () => 'The gate needs no permission of the token.',
  init_comment_one_at_a_time: () => 'A second run waits for the first.',
  init_comment_limit: () => "In minutes, above the gate's own limits, so that it can say why it ended.",
  init_comment_checkout: () => 'For the OpenAPI document.',
  init_comment_settings: () => 'From the settings of the repository; no key stands here.',
  init_comment_reports: () => 'Also after a failure.',
  init_comment_variables: (p: { names: readonly string[] }) =>
    `From Settings > CI/CD > Variables: ${p.names.join(', ')}. No key stands here.`,
  init_comment_exec: () => 'By exec, so that a signal reaches the gate and no shell stands in the way.',
  init_comment_optional: () => 'For protected operations, once there is a credential of this ID:',
  init_comment_agent: () => 'The agent needs Node 20.18.1 or later.',
} as const
