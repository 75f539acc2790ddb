import type { cliMessages as english } from '../en/cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the command line says beside the gate's own messages, in Japanese. */
export const cliMessages: typeof english = {
  cli_word_note: () => '情報:',
  cli_word_warning: () => '警告:',
  cli_word_error: () => 'エラー:',

  cli_problem_v1: (p) =>
    `${p.variable}が設定されていますが、V1とPrivateNetには対応していません。プロジェクトはVADDY_PROJECT_IDで指定し、${p.variable}は空にしてください。`,
  cli_problem_two_variables: (p) =>
    `${p.variable}と${p.other}は同じ設定ですが、値が異なります。どちらか一方だけを残してください。`,
  cli_problem_variable_spelling: (p) =>
    `${p.given}はscangateの変数ではありません。${p.variable}と書いてください。`,
  cli_warning_variable: (p) =>
    `${p.given}はscangateの変数ではないため、読み取りません。${p.variable}の間違いではありませんか。`,
  cli_problem_required: (p) =>
    `${p.input}は必須ですが、空です。${p.flag}を指定するか、${p.variable}を設定してください。`,
  cli_problem_required_key: (p) =>
    `${p.input}は必須ですが、空です。${p.variable}を設定するか、--env-fileまたは--auth-key-fileを指定してください。`,
  cli_problem_required_argument: (p) =>
    `${p.argument}が指定されていません。コマンドの後ろに指定してください: ${p.usage}`,
  cli_problem_arguments: (p) =>
    `${p.command}の引数が${format.number(p.count)}個多すぎます。空白を含む値は引用符で囲んでください。`,
  cli_problem_flag: (p) =>
    `${p.flag}というフラグはこのコマンドにありません。--helpで一覧を確認してください。`,
  cli_problem_flag_near: (p) =>
    `${p.flag}というフラグはこのコマンドにありません。${p.near}の間違いではありませんか。`,
  cli_problem_flag_secret: (p) =>
    `${p.flag}というフラグはありません。コマンドラインはほかの人にも見えるためです。${p.variable}を設定するか、--env-fileを指定してください。キーには--auth-key-fileも使えます。`,
  cli_problem_flag_value: (p) => `${p.flag}には値が必要です: ${p.flag} ${p.value}`,
  cli_problem_flag_bare: (p) => `${p.flag}に値は付けられません。フラグだけを指定するか、省いてください。`,
  cli_problem_flag_late: (p) =>
    `${p.flag}は--の後ろにあるため、フラグとして読み取られません。--の前に指定してください。`,
  cli_problem_key_terminal: () =>
    '--auth-key-file -は標準入力を読み取りますが、ここでは端末につながっているため、入力したキーが画面に表示されてしまいます。キーはパイプで渡してください。',
  cli_problem_yes: (p) =>
    `削除したクロールは元に戻せません。クロール${p.crawl}を削除するには、--yesを付けてください。`,
  cli_problem_port: (p) =>
    `${p.input}の値「${p.given}」は使えません。0から65535までのポートを指定してください。0は空いているポートを選びます。`,
  cli_problem_scale: (p) =>
    `${p.input}の値「${p.given}」は使えません。60や0.5のように、0より大きい数を指定してください。`,
  cli_problem_rate: (p) =>
    `${p.input}の値「${p.given}」は使えません。1分あたりのリクエスト数を、1から999999までの整数で指定してください。`,
  cli_problem_loopback: (p) =>
    `${p.input}の値「${p.given}」は使えません。127.0.0.1、::1、localhostなどのループバックアドレスを指定してください。シミュレーターのキーは誰でも知っているためです。`,
  cli_problem_listen: (p) =>
    `シミュレーターは${p.address}で待ち受けできません(${p.code})。--portで別のポートを指定するか、0を指定して空いているポートを使ってください。`,

  cli_stage_asking: () => 'VAddyに問い合わせています',
  cli_stage_waiting: (p) => `プロジェクトが空くのを待っています: ${format.written(p.elapsed)}`,
  cli_stage_starting: () => 'スキャンを開始しています',
  cli_stage_scanning: (p) => `スキャン中: ${format.written(p.elapsed)}`,
  cli_stage_scanning_until: (p) => `スキャン中: ${format.written(p.elapsed)}、終了予定は${p.end}ごろ`,
  cli_stage_looking: (p) => `開始できたかどうかを確認しています: ${format.written(p.elapsed)}`,
  cli_reports_written: (p) => `レポートの保存先: ${p.folder}`,
  cli_warning_left_running: (p) =>
    `ただちに終了しました。スキャン${p.scan}がまだ実行中の可能性があります。VAddyの管理画面を確認してください。`,

  cli_status_running: (p) => `プロジェクト${p.project}のスキャンが実行中です。`,
  cli_status_free: (p) => `プロジェクト${p.project}のスキャンは実行されていません。`,
  cli_result_scanning: (p) => `スキャン${p.scan}は実行中です。`,
  cli_result_finished: (p) => `スキャン${p.scan}は完了しました。`,
  cli_link: (p) => `スキャン結果: ${p.url}`,
  cli_cancel_already_over: (p) => `スキャン${p.scan}はすでに終了していたため、キャンセルは行っていません。`,
  cli_crawls_none: (p) =>
    p.label === ''
      ? `プロジェクト${p.project}に記録済みのクロールがありません。`
      : `プロジェクト${p.project}に、ラベルに「${p.label}」を含む記録済みのクロールがありません。`,
  cli_column_recorded: () => '記録日時',
  cli_column_label: () => 'ラベル',
  cli_history_none: () => 'このプロジェクトには、終了したスキャンがまだありません。',
  cli_crawl_deleted: (p) => `クロール${p.crawl}を削除しました。`,

  cli_simulate_ready: (p) => `VAddyのシミュレーターが${p.url}で待ち受けています。Ctrl-Cで終了します。`,
  cli_simulate_own_key: () => 'VADDY_TOKENは、指定されたキーです。',

  doctor_label_node: () => 'Node:',
  doctor_label_configuration: () => '設定:',
  doctor_label_ca: () => '認証局:',
  doctor_label_dns: () => 'DNS:',
  doctor_label_connection: () => '接続:',
  doctor_label_tls: () => 'TLS:',
  doctor_label_key: () => 'キー:',
  doctor_label_project: () => 'プロジェクト:',
  doctor_label_crawl: () => 'クロール:',
  doctor_label_crawl_age: () => 'クロールの経過時間:',
  doctor_label_project_number: () => 'プロジェクト番号:',
  doctor_label_scan: () => 'スキャン:',
  doctor_label_pull_request: () => 'プルリクエストのコメント:',
  doctor_node: (p) =>
    `${p.version}。20.18.1以降であれば問題ありません。アクションの実行には、バージョン2.327.1以降のランナーが必要です。`,
  doctor_configuration: () => 'すべてのオプションが有効で、互いに矛盾していません。',
  doctor_ca: () => 'Node標準のルート証明書。足りない場合はシステムの証明書も使います。',
  doctor_ca_more: (p) =>
    `Node標準のルート証明書、${format.list(p.sources)}。足りない場合はシステムの証明書も使います。`,
  doctor_dns: (p) => `${p.host}は${p.address}です。`,
  doctor_dns_address: (p) => `${p.host}はアドレスなので、名前解決は不要です。`,
  doctor_dns_resolved: (p) => `${p.host}が見つかりました。`,
  doctor_dns_proxy: (p) => `${p.host}の名前解決はプロキシ${p.proxy}が行います。`,
  doctor_connected: (p) => `プロキシを使わず、${p.host}に直接接続しました。`,
  doctor_connected_proxy: (p) => `プロキシ${p.proxy}を経由して${p.host}に接続しました。`,
  doctor_tls: (p) => `${p.protocol}。証明書の発行者は${p.issuer}、有効期限は${p.validTo}です。`,
  doctor_tls_plain: () => 'なし。暗号化しないhttpは、ループバックでのみ許可されます。',
  doctor_key: (p) => `${p.user}のキーとして受け付けられました。`,
  doctor_project: (p) => `${p.project}は存在し、実行中のスキャンはありません。`,
  doctor_crawl: (p) => `スキャン対象は${p.crawl}(「${p.label}」)です。`,
  doctor_crawl_unnamed: (p) => `スキャン対象は${p.crawl}です(ラベルなし)。`,
  doctor_age: (p) =>
    `記録されてから${format.duration(p.age)}が経過しています。max_crawl_ageを指定すると、古いクロールは不合格になります。`,
  doctor_age_limit: (p) =>
    `記録されてから${format.duration(p.age)}が経過しています。max_crawl_ageの上限は${format.written(p.limit)}です。`,
  doctor_number: (p) => `${p.number}は正しい番号です。過去のスキャンは${format.number(p.scans)}件あります。`,
  doctor_number_none: () => '指定されていないため、推移、比較基準、終了予定は表示されません。',
  doctor_number_elsewhere: (p) =>
    `${p.number}は存在しますが、そのスキャンにはプロジェクト${p.project}のクロールを使ったものがありません。プロジェクトの管理画面のURL末尾と比べてください。`,
  doctor_scan: (p) => `${p.scan}は存在します。`,
  doctor_pull_request: () =>
    '書き込むのはアクションだけで、ジョブにpull-requests: writeが必要です。プルリクエストのワークフローでGITHUB_TOKENを渡すと、ここで権限を確認できます。',
  doctor_pull_request_ok: (p) => `このトークンでプルリクエスト${p.number}にコメントできます。`,
  doctor_pull_request_denied: (p) =>
    `このトークンではプルリクエスト${p.number}にコメントできません(HTTP ${p.status})。`,
  doctor_pull_request_unknown: (p) =>
    `プルリクエスト${p.number}にコメントできるかどうか確認できませんでした。${p.why}`,
  doctor_not_reached: () => '上記のエラーのため、確認していません。',
  doctor_not_reached_any: (p) => `上記のエラーのため、確認していない項目: ${format.list(p.labels)}`,
  doctor_next_busy: () => 'そのスキャンが終わるまで待つか、--on-busy waitを使ってください。',
  doctor_next_wait: () =>
    'そのスキャンが終わるまで待つか、--wait-timeoutに0sより長い時間を指定してください。',
  doctor_next_crawls: () => 'クロールの一覧を確認してください: scangate vaddy crawls',
  doctor_next_unique: (p) => `確実に選ぶには、クロールを指定してください: --crawl-id ${p.crawl}`,
  doctor_would_start: () => 'スキャンを開始できる状態です。',
  doctor_would_not_start: (p) =>
    `スキャンを開始できません。問題が${format.number(p.count)}件見つかりました。`,

  demo_title: () => 'アクションの動作デモ(このマシン上のVAddyシミュレーターを使用)',
  demo_intro: () =>
    'アカウントもネットワークもキーも不要です。以下のステップは、コミットされているアクションをGitHubと同じ方法で実行したものです。時間だけを短くしています。',
  demo_act_1: () => '1. プロジェクトが使用中で、その後のスキャンで脆弱性が見つかる場合',
  demo_act_1_story: () =>
    '別のスキャンが実行中のため、ステップは失敗せずに終了を待ちます。その後のスキャンで脆弱性が3件見つかり、max_alertsの上限0件を超えます。',
  demo_act_2: () => '2. アプリケーションを修正した後',
  demo_act_2_story: () =>
    '同じワークフローをもう一度実行します。今度は脆弱性が見つからず、ビルドを続行できます。',
  demo_heading_step: () => 'ステップ',
  demo_heading_outputs: () => '出力',
  demo_heading_summary: () => 'ジョブサマリー',
  demo_chart: (p) => `[GitHubでは脆弱性の件数のグラフ: ${p.values}]`,
  demo_waited: () => '別のスキャンが終わるまで待ちました。',
  demo_one_scan: () => '開始したスキャンは1回だけです。',
  demo_step_failed: (p) => `想定どおり、ステップは失敗しました(終了コード${p.code})。`,
  demo_step_passed: (p) => `想定どおり、ステップは成功しました(終了コード${p.code})。`,
  demo_alerts: (p) => `出力された脆弱性の件数は${format.number(p.alerts)}件です。`,
  demo_post: () => '後処理ステップの時点で、実行中のまま残ったスキャンはありませんでした。',
  demo_key_nowhere: () => 'ログ、出力、状態、サマリーのどこにもキーは含まれていません。',
  demo_right: (p) => `どちらのステップも想定どおりに終わりました(${format.written(p.time)})。`,
  demo_wrong: (p) =>
    `想定どおりにならなかった項目があります(${format.written(p.time)})。上の✗を確認してください。`,
  demo_next_simulate: () => '次は、シミュレーターで自分のパイプラインを試せます:',
  demo_next_doctor: () => '実際のプロジェクトを確認するには、次のコマンドを実行してください:',
  demo_no_bundle: (p) => `アクションのバンドルがありません: ${p.path}`,
}
