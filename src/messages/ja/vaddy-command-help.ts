import type { vaddyCommandHelpMessages as english } from '../en/vaddy-command-help.ts'

/** What `--help` says of VAddy's commands and of the simulator's, in Japanese. */
export const vaddyCommandHelpMessages: typeof english = {
  group_vaddy: () => 'VAddyでスキャンし、WebAPIを利用します',

  vaddy_scan_summary: () => 'VAddyが空くのを待ってスキャンし、結果を判定します',
  vaddy_scan_description: () =>
    'プロジェクトのスキャンが実行されていない状態になるのを待ち、スキャンを開始し、終わるまで待って結果を判定します。コマンドを止めると、このコマンドが開始したスキャンはキャンセルされます。',
  vaddy_scan_example_rehearsal: () => 'アカウントなしで、この端末だけでリハーサルする',
  vaddy_scan_example_environment: () => 'go-vaddyで使っている環境変数のままスキャンする',
  vaddy_scan_example_limits: () => 'クロールを指定し、脆弱性を2件まで許容して、レポートを書き出す',
  vaddy_scan_example_increase: () => '新しい脆弱性があるときだけ不合格にする',
  vaddy_scan_example_later: () => '今は開始だけして、後のジョブで判定する',

  flag_simulate: (p) =>
    `シミュレーターに対して60倍の速さでリハーサルします。設定済みのサービスとは通信しません: ${p.scenarios.map((name) => `\`${name}\``).join('、')}。`,

  vaddy_latest_summary: () => '何も開始せず、終了した最新のスキャンを判定します',
  vaddy_latest_description: () =>
    'リリースのたびにスキャンを待てない場合に、プロジェクトまたは1つのクロールの最新のスキャンを判定します。最新のスキャンがキャンセルされている、途中までしか進んでいない、古すぎる場合も、それより前のスキャンで代用することはありません。スキャンの実行中は--on-busyに従います。スキャンを開始することも、キャンセルすることもありません。',
  vaddy_latest_example: () => '夜間のスキャンに問題がなかったか',
  vaddy_latest_example_after: () => 'デプロイの後に開始されたスキャンだけを認める',

  vaddy_what_if_summary: () => 'まだ適用していない上限で、過去のスキャンを判定します',
  vaddy_what_if_description: () =>
    '別の上限であれば過去のスキャンのうち何件が合格したか、どれが合格しなかったかを示します。VAddyの一覧は20件までのため、その中で最も古いスキャンには比較基準がありません。判定がどうであっても、終了コードは0です。',
  vaddy_what_if_example: () => '脆弱性2件という上限は妥当か',
  vaddy_what_if_example_json: () => '新しい脆弱性だけで判定した場合を、スクリプトで使う',
  flag_only_crawl: () => 'このIDのクロールのスキャンだけを対象にします。',
  flag_only_label: () =>
    'このラベルのクロールのスキャンだけを対象にします。ラベルの探し方は、スキャンの場合と同じです。',
  flag_limit: () => '判定する最新のスキャンの件数(最大20)。',

  vaddy_wait_summary: () => '実行中のスキャンが終わるのを待ち、結果を判定します',
  vaddy_wait_description: () =>
    'スキャンが終わるまで待って結果を判定します。スキャンの開始は行いません。コマンドを止めても、--on-stopの指定がなければスキャンはそのままにします。',
  vaddy_wait_scan: () => '`scan --no-wait`が出力したスキャン。既定値: VADDY_SCAN_ID。',
  vaddy_wait_example: () => '前のジョブが開始したスキャンを判定する',

  vaddy_doctor_summary: () => 'スキャンを開始できるかを確認し、妨げになる問題を示します',
  vaddy_doctor_description: () =>
    '設定、ネットワーク、キー、プロジェクト、クロール、プロジェクト番号を確認し、それぞれの対処方法を示します。フラグはscanと同じです。開始や変更は行いません。',
  vaddy_doctor_example: () => 'ジョブでスキャンできるかを確認する',
  vaddy_doctor_example_flags: () => '失敗するscanと同じフラグで確認する',

  vaddy_status_summary: () => 'プロジェクトのスキャンが実行中かどうかを示します',
  vaddy_status_description: () =>
    'プロジェクトのスキャンが実行中で、開始に待ちが必要かどうかを問い合わせます。何も変更しません。',
  vaddy_status_example: () => 'プロジェクトが空いているかを確認する',
  vaddy_status_example_json: () => 'スクリプトから同じことを確認する',

  vaddy_result_summary: () => 'スキャンの状態または結果を、判定せずに表示します',
  vaddy_result_description: () =>
    'スキャンが実行中か、キャンセルされたか、完了したかと、見つかった内容を表示します。何が見つかっても0で終了します。判定するにはwaitを使ってください。',
  vaddy_the_scan: () => 'スキャン。既定値: VADDY_SCAN_ID。',
  vaddy_result_example: () => 'スキャンを確認する',
  vaddy_result_example_json: () => '脆弱性の件数だけを取り出す',

  vaddy_cancel_summary: () => 'スキャンをキャンセルします',
  vaddy_cancel_description: () =>
    '誰が開始したスキャンでもキャンセルします。すでに終わっているスキャンでも問題ありません。実行中のものがなくなればよいためです。',
  vaddy_cancel_example: () => 'スキャンを終わらせる',

  vaddy_crawls_summary: () => 'プロジェクトの記録済みのクロールを、新しい順に一覧表示します',
  vaddy_crawls_description: () =>
    'スキャンできるクロールを新しい順に一覧表示します。クロールを指定しないスキャンでは、先頭のクロールが使われます。',
  vaddy_crawls_example: () => 'すべてのクロール',
  vaddy_crawls_example_label: () => 'ラベルにshopを含むもの',
  vaddy_crawls_example_json: () => '最新のクロールのID',
  flag_label: () => 'ラベルにこの文字列を含むクロールだけを表示します。',

  vaddy_history_summary: () => 'プロジェクトの過去のスキャンを、新しい順に一覧表示します',
  vaddy_history_description: () =>
    'プロジェクトの終了したスキャンを新しい順に一覧表示します。VAddyから取得できるのは直近20件です。',
  vaddy_history_example: () => '過去のスキャン',
  vaddy_history_example_json: () => '最後に完了したスキャンの脆弱性の件数',

  vaddy_delete_crawl_summary: () => '記録済みのクロールを削除します(元に戻せません)',
  vaddy_delete_crawl_description: () =>
    '記録済みのクロールを削除します。元に戻せないため、--yesが必要で、クロールは引数でのみ指定できます。',
  vaddy_delete_crawl_crawl: () => '`crawls`で一覧表示されるクロール。',
  vaddy_delete_crawl_example: () => '古いクロールを削除する',
  flag_yes: () => '削除を承認します。このフラグがなければ何も削除しません。',
  flag_auth_key_file: () => 'WebAPIキーを、このファイルまたは標準入力(`-`)から読み取ります。',

  simulate_summary: () =>
    'パイプラインを試すため、このマシンでVAddy、NHN Cloud、Fortify SSC、またはチェック対象のAPIのシミュレーターを実行します',
  simulate_service: () => 'シミュレートするサービス。vaddy(既定)、nhn、fortifyまたはapi。',
  simulate_description: () =>
    'ループバックでVAddyのWebAPI v2、NHN CloudのServer Security Check、Fortify Software Security CenterのトークンAPI、またはAPIセキュリティチェックの対象となるAPIを提供し、接続に必要な変数を出力します。リクエストごとに1行を標準エラー出力に書き出します。止めるまで(Ctrl-C)動き続けます。',
  simulate_example: () => '20秒後に脆弱性を3件見つけるスキャン',
  simulate_example_nhn: () => 'NHN Cloudのサーバー(一部に脆弱な項目あり)',
  simulate_example_fortify: () => '複数人のトークンがある、古いバージョンのFortify SSC',
  simulate_example_api: () => '誰でもアクセスできてしまうAPI(チェックの練習用)',
  simulate_example_background: () => 'バックグラウンドで実行し、次のコマンドから使う',
  flag_scenario: (p) =>
    `VAddyの動作: ${p.scenarios.map((name) => `\`${name}\``).join('、')}。` +
    `nhnの場合: ${p.nhn.map((name) => `\`${name}\``).join('、')}。` +
    `fortifyの場合: ${p.fortify.map((name) => `\`${name}\``).join('、')}。` +
    `apiの場合: ${p.api.map((name) => `\`${name}\``).join('、')}。`,
  flag_port: () => '待ち受けるポート。`0`は空いているポートを選びます。',
  flag_host: () => '待ち受けるアドレス。ループバックのみ。',
  flag_scan_duration: () =>
    '`20s`のような、スキャンの所要時間。既定ではシナリオごとに決まり、多くは5分です。',
  flag_fleet_size: () => 'シミュレートするサーバーの台数(nhn)。',
  flag_ssc_version: () => 'シミュレートするFortify SSCのバージョン(fortify)。既定では最新のものです。',
  flag_rate_limit: () =>
    '1分あたりに応答するリクエスト数。超えた分には429を返します。既定では制限しません。VAddyのドキュメントに制限の記載がないためです。',
  flag_time_scale: () => 'すべてを何倍の速さで進めるか。`60`なら1分が1秒になります。',
  flag_simulated_user: () => '出力されるものの代わりに受け付けるログインID。',
  flag_simulated_key: () => '出力されるものの代わりに受け付けるキー。本物のキーは指定しないでください。',

  exit_vaddy_1: () => 'error: 想定外の問題が起きたか、開始したスキャンのIDを引き渡せなかった',
  exit_vaddy_0_checks: () => 'checked: スキャンを開始できる',
  exit_vaddy_2_checks: () =>
    'failedまたはincomplete: クロールか最新のスキャンが古すぎるか、別のバージョンがデプロイされている',
  exit_vaddy_4: () => 'refused: VAddyに拒否された(キー、プロジェクト、スキャン、クロール)',
  exit_vaddy_6_checks: () => 'busy: スキャンが実行中で、on_busyがwaitではない',
  exit_vaddy_7: () => 'scan_canceled: 誰かがスキャンをキャンセルしたか、スキャンが異常終了した',
  exit_vaddy_129: () => 'SIGHUP(端末が閉じられた)による中断。開始したスキャンはキャンセル済み',
  exit_vaddy_130: () => 'SIGINT(Ctrl-C)による中断。開始したスキャンはキャンセル済み',
  exit_vaddy_131: () => 'SIGQUIT(Ctrl-\\)による中断。開始したスキャンはキャンセル済み',
  exit_vaddy_143: () => 'SIGTERMによる中断。開始したスキャンはキャンセル済み',
}
