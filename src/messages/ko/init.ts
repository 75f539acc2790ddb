import type { initMessages as english } from '../en/init.ts'

/** What `scangate init` asks and says, in Korean. */
export const initMessages: typeof english = {
  init_summary: () => '게이트를 실행하는 워크플로, Jenkinsfile 또는 .gitlab-ci.yml을 작성합니다',
  init_description: () =>
    'CI, 소스, 프로젝트를 묻고, 환경 변수에 키가 있으면 해당 소스의 doctor를 실행한 다음, 참조를 고정하고 권한을 최소화한 파이프라인을 작성합니다. 묻는 내용은 모두 플래그로도 지정할 수 있습니다. --force가 없으면 기존 파일을 바꾸지 않습니다. 키를 묻거나 파일에 쓰는 일은 없으며, 직접 해야 할 일은 마지막에 알려 줍니다.',
  init_example: () => '질문에 답하며 작성',
  init_example_flags: () => '플래그로 답하기(터미널이 없을 때)',
  init_example_no_doctor: () => '다른 파일에 작성하고 서비스에는 묻지 않기',
  exit_init_0: () => '파일을 작성함',
  exit_init_3: () => 'misconfigured: 옵션이 빠졌거나 사용할 수 없거나, 파일이 이미 있음',
  exit_init_6: () => 'busy: doctor를 실행할 때 다른 작업이 실행 중이었음',

  flag_init_ci: () => '게이트를 실행할 CI.',
  flag_init_source: () => '판정할 대상: VAddy 점검, NHN Cloud 서버 점검 또는 API.',
  flag_init_project_id: () => '`vaddy`의 경우: 프로젝트 ID. 콘솔의 Server 페이지에서 확인할 수 있습니다.',
  flag_init_crawl_label: () => '`vaddy`의 경우: 점검할 크롤의 라벨. 기본값은 가장 최근의 크롤입니다.',
  flag_init_region: () => '`nhn`의 경우: `KR1` 같은 리전(여러 개 가능).',
  flag_init_target: () => '`api`의 경우: API의 기본 URL.',
  flag_init_allowed_hosts: () => '`api`의 경우: 요청을 보내도 되는 호스트. 지정하면 동의한 것이 됩니다.',
  flag_init_openapi: () => '`api`의 경우: OpenAPI 문서의 파일 또는 URL. 없으면 `none`.',
  flag_init_output: () =>
    '작성할 파일. 기본값은 `.github/workflows/scangate-SOURCE.yml`, `Jenkinsfile` 또는 `.gitlab-ci.yml`입니다.',
  flag_init_force: () => '파일이 이미 있으면 바꿉니다.',
  flag_init_reference: () => '파이프라인에서 사용할 scangate의 릴리스 또는 커밋.',
  flag_init_doctor: () => '먼저 소스의 doctor를 실행합니다. 문제가 있으면 아무것도 작성하지 않습니다.',
  flag_init_env_file: () => 'doctor가 사용할 변수가 담긴 파일. 그 내용은 작성하지 않습니다.',
  flag_init_language: () => '질문, 파일의 주석, 보고서에 사용할 언어.',

  init_ask_ci: () => '어느 CI에서 게이트를 실행합니까? 번호 또는 이름을 입력하세요:',
  init_ask_source: () => '무엇을 판정합니까? 번호 또는 이름을 입력하세요:',
  init_ask_choice: (p) => `${p.number}  ${p.word}: ${p.why}`,
  init_ask_one_of_these: () => '위의 항목 중에서 골라 주세요.',
  init_ask_needed: () => '이 항목은 생략할 수 없습니다.',
  init_ask_usual: (p) => `Enter만 누르면 다음 값을 사용합니다: ${p.usual}`,
  init_ask_project_id: () => 'VAddy 프로젝트 ID(콘솔의 Server 페이지에 있으며, 키가 아닙니다):',
  init_ask_crawl_label: () => '점검할 크롤의 라벨(Enter만 누르면 가장 최근의 크롤):',
  init_ask_region: () => 'NHN Cloud 리전(예: KR1, KR2):',
  init_ask_target: () => 'API의 기본 URL(예: https://api.example.com/v1):',
  init_ask_allowed_hosts: () => '요청을 보내도 되는 호스트. 답하면 동의한 것이 됩니다:',
  init_ask_openapi: () => 'OpenAPI 문서의 파일 또는 URL(없으면 none):',

  init_problem_no_terminal: (p) =>
    `질문할 터미널이 없고 필요한 값이 빠졌습니다. 다음을 지정하세요: ${p.flags.join(' ')}`,
  init_problem_no_answer: () => '모든 질문에 답하기 전에 입력이 끝났습니다. 아무것도 작성하지 않았습니다.',
  init_problem_stray: (p) =>
    `${p.flag} 플래그는 ${p.source}에 쓰이지 않습니다. 빼거나 다른 --source를 지정하세요.`,
  init_problem_reference: (p) =>
    `${p.input}에 지정한 "${p.given}" 값을 사용할 수 없습니다. v1.2.3 같은 릴리스나 커밋을 나타내는 16진수 40자리만 지정할 수 있습니다. 브랜치와 v1은 가리키는 대상이 바뀝니다.`,
  init_problem_reference_release: () =>
    'reference에 커밋을 지정했지만, 이 파이프라인은 npm 패키지를 설치하므로 릴리스만 사용할 수 있습니다. v1.2.3처럼 지정하세요.',
  init_problem_expression: (p) =>
    `${p.input}에 지정한 "${p.given}" 값을 사용할 수 없습니다. 워크플로에서는 GitHub가 "\${{"를 표현식으로 처리합니다. 값 자체를 지정하세요.`,

  init_doctor: (p) => `먼저 ${p.line} 명령으로 확인합니다:`,
  init_doctor_failed: () =>
    '아무것도 작성하지 않았습니다. 위의 문제를 해결하거나, --no-doctor를 지정하면 확인 없이 작성할 수 있습니다.',
  init_written: (p) => `작성했습니다: ${p.file}`,
  init_left: () => '직접 해야 할 일:',
  init_left_doctor: (p) =>
    `아직 서비스에 묻지 않았습니다. ${p.names.join(', ')} 값을 환경 변수에 설정하고 게이트를 실행할 수 있는지 확인하세요:`,
  init_left_github_secret: (p) =>
    `${p.name} 시크릿을 등록하세요(Settings > Secrets and variables > Actions > Secrets). 다음 명령으로도 등록할 수 있으며, 값은 그때 묻습니다:`,
  init_left_github_secret_optional: (p) =>
    `보호된 오퍼레이션도 확인하려면 ${p.name} 시크릿을 등록하세요(Settings > Secrets and variables > Actions > Secrets). 다음 명령으로도 등록할 수 있으며, 값은 그때 묻습니다:`,
  init_left_github_variable: (p) =>
    `${p.name} 변수를 등록하세요. 시크릿이 아닙니다(Settings > Secrets and variables > Actions > Variables). 다음 명령으로도 등록할 수 있습니다:`,
  init_left_github_run: (p) =>
    `${p.file} 파일을 기본 브랜치에 커밋하고 Actions 페이지에서 "${p.title}" 워크플로를 실행하세요.`,
  init_left_gitlab_secret: (p) =>
    `${p.name} 변수를 마스킹 및 보호 설정과 함께 추가하세요(Settings > CI/CD > Variables).`,
  init_left_gitlab_secret_optional: (p) =>
    `보호된 오퍼레이션도 확인하려면 ${p.name} 변수를 마스킹 및 보호 설정과 함께 추가하세요(Settings > CI/CD > Variables).`,
  init_left_gitlab_variable: (p) =>
    `${p.name} 변수를 추가하세요. 시크릿이 아닙니다(Settings > CI/CD > Variables).`,
  init_left_gitlab_limit: (p) =>
    `작업의 제한 시간을 ${p.minutes}분으로 설정하세요(Settings > CI/CD > General pipelines > Timeout).`,
  init_left_gitlab_run: (p) => `${p.file} 파일을 커밋하세요. 이후 푸시할 때마다 파이프라인이 실행됩니다.`,
  init_jenkins_vaddy: () => '종류는 "Username with password"이며, VAddy 로그인 ID와 WebAPI 키를 넣습니다',
  init_jenkins_nhn_app_key: () => '종류는 "Secret text"이며, Server Security Check의 앱키를 넣습니다',
  init_jenkins_nhn: () =>
    '종류는 "Username with password"이며, User Access Key ID와 Secret Access Key를 넣습니다',
  init_jenkins_api: () =>
    '종류는 "Secret text"이며, 보호된 오퍼레이션을 호출할 수 있는 헤더 값을 Bearer 등도 포함해 넣습니다',
  init_left_jenkins_library: (p) =>
    `라이브러리를 추가하세요(Manage Jenkins > System > Global Trusted Pipeline Libraries). 이름은 scangate, 기본 버전은 ${p.reference}, 저장소는 ${p.repository}, 라이브러리 경로는 jenkins/입니다.`,
  init_left_jenkins_credential: (p) =>
    `ID가 ${p.id}인 자격 증명을 추가하세요(Manage Jenkins > Credentials). ${p.why}.`,
  init_left_jenkins_optional: (p) =>
    `보호된 오퍼레이션도 확인하려면 ID가 ${p.id}인 자격 증명을 추가하고(Manage Jenkins > Credentials) ${p.option} 줄의 주석을 해제하세요. ${p.why}.`,
  init_left_jenkins_run: (p) =>
    `${p.file} 파일을 커밋하고 파이프라인을 만드세요(New Item > Pipeline > Pipeline script from SCM).`,

  init_comment_head: () => 'scangate init이 작성한 파일입니다. 자유롭게 고쳐 쓰세요.',
  init_comment_trigger: () => '수동으로 실행합니다. 푸시나 배포 뒤에 실행하려면 여기에 추가하세요.',
  init_comment_permissions: () => '게이트에는 토큰 권한이 필요 없습니다.',
  init_comment_one_at_a_time: () => '두 번째 실행은 첫 번째가 끝나기를 기다립니다.',
  init_comment_limit: () =>
    '분 단위. 게이트가 끝난 이유를 알릴 수 있도록 게이트 자체의 제한 시간보다 길게 둡니다.',
  init_comment_checkout: () => 'OpenAPI 문서를 읽기 위해서입니다.',
  init_comment_settings: () => '저장소 설정에서 받습니다. 키는 여기에 쓰지 않습니다.',
  init_comment_reports: () => '실패한 뒤에도 저장합니다.',
  init_comment_variables: (p) =>
    `Settings > CI/CD > Variables에서 받습니다: ${p.names.join(', ')}. 키는 여기에 쓰지 않습니다.`,
  init_comment_exec: () => '시그널이 셸에 막히지 않고 게이트에 닿도록 exec로 실행합니다.',
  init_comment_optional: () =>
    '보호된 오퍼레이션도 확인하려면 이 ID의 자격 증명을 추가한 뒤 주석을 해제하세요:',
  init_comment_agent: () => '에이전트에는 Node 20.18.1 이상이 필요합니다.',
}
