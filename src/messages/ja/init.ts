import type { initMessages as english } from '../en/init.ts'

/** What `scangate init` asks and says, in Japanese. */
export const initMessages: typeof english = {
  init_summary: () => 'ゲートを実行するワークフロー、Jenkinsfile、.gitlab-ci.ymlを書き出します',
  init_description: () =>
    'CI、ソース、プロジェクトを質問し、環境変数にキーがあればそのソースのdoctorを実行したうえで、参照を固定し権限を最小限にしたパイプラインを書き出します。質問の答えはすべてフラグでも指定できます。--forceがない限り既存のファイルは置き換えません。キーを尋ねることも、書き出すこともありません。手作業で残ることは最後に表示します。',
  init_example: () => '質問に答えて作成',
  init_example_flags: () => 'フラグで答える(端末がない場合はこちら)',
  init_example_no_doctor: () => '別のファイルに書き出し、サービスには問い合わせない',
  exit_init_0: () => 'ファイルを書き出した',
  exit_init_3: () => 'misconfigured: オプションが足りない、使えない、またはファイルがすでに存在する',
  exit_init_6: () => 'busy: doctorの実行時、ほかの処理が実行中だった',

  flag_init_ci: () => 'ゲートを実行するCI。',
  flag_init_source: () => '判定の対象。VAddyのスキャン、NHN Cloudのサーバー点検、APIのいずれか。',
  flag_init_project_id: () => '`vaddy`の場合: プロジェクトID。管理画面のServerページに表示されています。',
  flag_init_crawl_label: () => '`vaddy`の場合: スキャンするクロールのラベル。既定は最新のクロールです。',
  flag_init_region: () => '`nhn`の場合: `KR1`などのリージョン(複数可)。',
  flag_init_target: () => '`api`の場合: APIのベースURL。',
  flag_init_allowed_hosts: () =>
    '`api`の場合: リクエストを送ってよいホスト。指定すると同意したことになります。',
  flag_init_openapi: () => '`api`の場合: OpenAPIドキュメントのファイルまたはURL。なければ`none`。',
  flag_init_output: () =>
    '書き出すファイル。既定は`.github/workflows/scangate-SOURCE.yml`、`Jenkinsfile`、`.gitlab-ci.yml`のいずれかです。',
  flag_init_force: () => 'ファイルがすでにあれば置き換えます。',
  flag_init_reference: () => 'パイプラインで使うscangateのリリースまたはコミット。',
  flag_init_doctor: () => '先にソースのdoctorを実行します。問題が見つかった場合は何も書き出しません。',
  flag_init_env_file: () => 'doctorが使う変数のファイル。その内容は書き出しません。',
  flag_init_language: () => '質問、ファイル内のコメント、レポートの言語。',

  init_ask_ci: () => 'どのCIでゲートを実行しますか。番号または名前を入力してください:',
  init_ask_source: () => '何を判定しますか。番号または名前を入力してください:',
  init_ask_choice: (p) => `${p.number}  ${p.word}: ${p.why}`,
  init_ask_one_of_these: () => '選択肢の中から選んでください。',
  init_ask_needed: () => 'この項目は省略できません。',
  init_ask_usual: (p) => `Enterだけを押すと次の値になります: ${p.usual}`,
  init_ask_project_id: () => 'VAddyのプロジェクトID(管理画面のServerページ。キーではありません):',
  init_ask_crawl_label: () => 'スキャンするクロールのラベル(Enterだけなら最新のクロール):',
  init_ask_region: () => 'NHN Cloudのリージョン(例: KR1, KR2):',
  init_ask_target: () => 'APIのベースURL(例: https://api.example.com/v1):',
  init_ask_allowed_hosts: () => 'リクエストを送ってよいホスト。回答すると同意したことになります:',
  init_ask_openapi: () => 'OpenAPIドキュメントのファイルまたはURL(なければnone):',

  init_problem_no_terminal: (p) =>
    `質問を表示できる端末がなく、必要な指定が足りません。次を指定してください: ${p.flags.join(' ')}`,
  init_problem_no_answer: () => 'すべての質問に答える前に入力が終わりました。何も書き出していません。',
  init_problem_stray: (p) => `${p.flag}は${p.source}では使いません。外すか、別の--sourceを指定してください。`,
  init_problem_reference: (p) =>
    `${p.input}に指定された「${p.given}」は使えません。指定できるのは、v1.2.3のようなリリースか、コミットを表す40桁の16進数です。ブランチやv1は指す先が変わります。`,
  init_problem_reference_release: () =>
    'referenceにコミットが指定されていますが、このパイプラインはnpmパッケージをインストールするため、リリースしか使えません。v1.2.3のように指定してください。',
  init_problem_expression: (p) =>
    `${p.input}に指定された「${p.given}」は使えません。ワークフローの中では、GitHubが「\${{」を式として扱います。値そのものを指定してください。`,

  init_doctor: (p) => `先に${p.line}で確認します:`,
  init_doctor_failed: () =>
    '何も書き出していません。上の問題を直すか、--no-doctorを指定すると確認せずに書き出せます。',
  init_written: (p) => `書き出しました: ${p.file}`,
  init_left: () => '手作業で残っていること:',
  init_left_doctor: (p) =>
    `サービスにはまだ問い合わせていません。${p.names.join('、')}を環境変数に設定し、ゲートを実行できるか確認してください:`,
  init_left_github_secret: (p) =>
    `シークレット${p.name}を登録してください(Settings > Secrets and variables > Actions > Secrets)。次のコマンドでも登録でき、値はその場で尋ねられます:`,
  init_left_github_secret_optional: (p) =>
    `保護されたオペレーションも確認する場合だけ、シークレット${p.name}を登録してください(Settings > Secrets and variables > Actions > Secrets)。次のコマンドでも登録でき、値はその場で尋ねられます:`,
  init_left_github_variable: (p) =>
    `変数${p.name}を登録してください。シークレットではありません(Settings > Secrets and variables > Actions > Variables)。次のコマンドでも登録できます:`,
  init_left_github_run: (p) =>
    `${p.file}をデフォルトブランチにコミットし、Actionsのページで「${p.title}」を実行してください。`,
  init_left_gitlab_secret: (p) =>
    `変数${p.name}を、マスクと保護を有効にして追加してください(Settings > CI/CD > Variables)。`,
  init_left_gitlab_secret_optional: (p) =>
    `保護されたオペレーションも確認する場合だけ、変数${p.name}を、マスクと保護を有効にして追加してください(Settings > CI/CD > Variables)。`,
  init_left_gitlab_variable: (p) =>
    `変数${p.name}を追加してください。シークレットではありません(Settings > CI/CD > Variables)。`,
  init_left_gitlab_limit: (p) =>
    `ジョブの制限時間を${p.minutes}分にしてください(Settings > CI/CD > General pipelines > Timeout)。`,
  init_left_gitlab_run: (p) =>
    `${p.file}をコミットしてください。以後、プッシュのたびにパイプラインが実行されます。`,
  init_jenkins_vaddy: () => '種類は「ユーザー名とパスワード」で、VAddyのログインIDとWebAPIキーを入れます',
  init_jenkins_nhn_app_key: () => '種類は「Secret text」で、Server Security Checkのアプリキーを入れます',
  init_jenkins_nhn: () =>
    '種類は「ユーザー名とパスワード」で、User Access Key IDとSecret Access Keyを入れます',
  init_jenkins_api: () =>
    '種類は「Secret text」で、保護されたオペレーションを呼び出せるヘッダーの値を、Bearerなども含めて入れます',
  init_left_jenkins_library: (p) =>
    `ライブラリを追加してください(Jenkinsの管理 > System > Global Trusted Pipeline Libraries)。名前はscangate、既定のバージョンは${p.reference}、リポジトリは${p.repository}、ライブラリのパスはjenkins/です。`,
  init_left_jenkins_credential: (p) =>
    `IDが${p.id}の認証情報を追加してください(Jenkinsの管理 > Credentials)。${p.why}。`,
  init_left_jenkins_optional: (p) =>
    `保護されたオペレーションも確認する場合だけ、IDが${p.id}の認証情報を追加し(Jenkinsの管理 > Credentials)、${p.option}の行のコメントを外してください。${p.why}。`,
  init_left_jenkins_run: (p) =>
    `${p.file}をコミットし、パイプラインを作成してください(新規ジョブ作成 > Pipeline > Pipeline script from SCM)。`,

  init_comment_head: () => 'scangate initが書き出したファイルです。自由に変更してかまいません。',
  init_comment_trigger: () =>
    '手動で実行します。プッシュやデプロイの後に実行する場合は、ここに追加してください。',
  init_comment_permissions: () => 'ゲートにトークンの権限は必要ありません。',
  init_comment_one_at_a_time: () => '2つ目の実行は、1つ目が終わるのを待ちます。',
  init_comment_limit: () =>
    '単位は分。ゲートが理由を報告できるよう、ゲート自身の制限時間より長くしています。',
  init_comment_checkout: () => 'OpenAPIドキュメントを読むためです。',
  init_comment_settings: () => 'リポジトリの設定から受け取ります。キーはここに書きません。',
  init_comment_reports: () => '失敗した場合も保存します。',
  init_comment_variables: (p) =>
    `Settings > CI/CD > Variablesから受け取ります: ${p.names.join(', ')}。キーはここに書きません。`,
  init_comment_exec: () => 'シグナルがシェルに遮られずゲートに届くよう、execで実行します。',
  init_comment_optional: () =>
    '保護されたオペレーションも確認する場合は、このIDの認証情報を追加してからコメントを外してください:',
  init_comment_agent: () => 'エージェントにはNode 20.18.1以降が必要です。',
}
