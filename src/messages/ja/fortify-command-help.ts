import type { fortifyCommandHelpMessages as english } from '../en/fortify-command-help.ts'

/** What `--help` says of the commands for tokens of Fortify SSC: summaries, descriptions, examples, endings, in Japanese. */
export const fortifyCommandHelpMessages: typeof english = {
  group_fortify: () => 'Fortify SSCのトークンを発行し、管理する',
  group_fortify_token: () => 'トークンを発行、一覧表示、延長、置き換え、無効化する',
  fortify_run_summary: () => 'トークンを渡してコマンドを実行し、終わったら無効にする',
  fortify_run_description: () =>
    'トークンを発行し、--の後ろのコマンドにFORTIFY_SSC_TOKENとして渡して実行します。どのように終わってもトークンを無効にします。コマンドにパスワードは渡さず、コマンドの終了コードをそのまま返します。',
  fortify_run_example: () => '変数からトークンを読み取るクライアント',
  fortify_run_example_rest: () => 'RESTで使う形式のトークンを、最長2時間',
  fortify_create_summary: () => 'トークンを発行し、一度だけ書き出す',
  fortify_create_description: () =>
    'トークンを発行し、SSCが二度と表示しないその値を、所有者だけが読める新しいファイルか標準出力に書き出します。どちらの指定もなければ何も送信しません。',
  fortify_create_example: () => '90日間のトークンをファイルに書き出す',
  fortify_create_example_stdout: () => 'シークレットストアに直接渡す',
  fortify_list_summary: () => 'トークンと有効期限を一覧表示する',
  fortify_list_description: () =>
    '自分のトークンを一覧表示します。SSCの管理者であれば全員のトークンも表示できます。--warnか--failを指定しない限り、判定はしません。',
  fortify_list_example: () => '期限の2週間前から警告し、3日前から失敗とする',
  fortify_list_example_json: () => '全員のCIトークンのID',
  fortify_check_summary: () => '環境変数のトークンを、パスワードなしで確認する',
  fortify_check_description: () =>
    'FORTIFY_SSC_TOKENのトークンが有効かどうかと、有効期限(SSC 24.2から)を示します。',
  fortify_check_example: () => '夜間ジョブで',
  fortify_extend_summary: () => 'トークンの値はそのままで、有効期限を変更する',
  fortify_extend_description: () =>
    '現在を起点にトークンの有効期限を変更します。保存した値を入れ替える必要はありません。SSCが許可するのは、その種類の最長期間までです。',
  fortify_extend_example: () => '今から90日後まで',
  fortify_rotate_summary: () => 'トークンを置き換える(発行、確認、引き渡し、古いトークンの無効化)',
  fortify_rotate_description: () =>
    'トークンを発行して確認し、--の後ろのコマンドの標準入力に渡します。コマンドが0で終了すれば古いトークンを無効にします。それ以外の場合は新しいトークンを無効にし、古いトークンを残します。',
  fortify_rotate_example: () => 'FORTIFY_SSC_TOKENのトークンを置き換え、GitHubのシークレットに入れる',
  fortify_rotate_example_old: () => 'IDしかわからないトークンを置き換える',
  fortify_revoke_summary: () => 'トークンをIDまたは値で無効にする',
  fortify_revoke_description: () =>
    '指定したトークンだけを無効にします。使用中のトークンを無効にするには--selfが必要です。SSC 24.2からは、値を渡せばパスワードなしで無効にできます。',
  fortify_revoke_example: () => '2つのトークン',
  fortify_revoke_example_value: () => '値しかわからないトークン',
  fortify_types_summary: () => 'サーバーで使えるトークンの種類を一覧表示する',
  fortify_types_description: () =>
    '種類とその最長期間を、サーバーの設定どおりに一覧表示します(サイトごとに変更されるため)。SSC 22.2ではFORTIFY_SSC_TOKENにトークンが必要です。',
  fortify_types_example: () => 'すべての種類',
  fortify_audit_summary: () => 'セキュリティレビューのために、すべてのトークンと種類を点検する',
  fortify_audit_description: () =>
    '全員のトークンと種類を点検します。--max-lifetimeを超える有効期間、事実上無期限のトークン、使えるアカウントのない所有者、最長期間が3,650日を超える種類を報告します。所有者は、FORTIFY_SSC_TOKENのトークンで読み取れる場合に調べます。',
  fortify_audit_example: () => 'チケットに貼り付ける',
  fortify_audit_example_csv: () => '表計算ソフトで開く',
  fortify_versions_summary: () => 'アプリケーションのバージョンとIDを一覧表示する',
  fortify_versions_description: () =>
    'FORTIFY_SSC_TOKENのトークンで参照できるものを、fortifyclient listprojectsのように一覧表示します。',
  fortify_versions_example: () => '1つのアプリケーション',
  fortify_doctor_summary: () => 'トークンを発行できるかを確認し、妨げになるものを示す',
  fortify_doctor_description: () =>
    '設定、ネットワーク、パスワード、バージョン、時計、種類、FORTIFY_SSC_TOKENのトークンを確認し、それぞれの対処方法を示します。トークンは発行せず、拒否されたパスワードは再送信しません。',
  fortify_doctor_example: () => 'ジョブがトークンを取得できるか確認する',
  fortify_the_token_id: () => '`list`に表示されるトークンのID。',
  flag_fortify_password_file: () => 'パスワードをこのファイル、または標準入力(`-`)から読み取ります。',
  flag_fortify_token_file: () => '使用中のトークンをこのファイル、または標準入力(`-`)から読み取ります。',
  flag_fortify_allow_http: () =>
    '別のホストへの暗号化されないhttpを許可します。パスワードとトークンがそのまま送られるため、実行のたびに警告します。',
  flag_fortify_encoded: () =>
    'fortifyclientの形式(UUID)ではなく、RESTで使う形式(Base64)のトークンを渡します。',
  flag_fortify_output_file: () => '所有者だけが読めるこの新しいファイルにトークンを書き出します。',
  flag_fortify_force: () => 'ファイルがすでに存在する場合は置き換えます。',
  flag_fortify_stdout: () => 'トークンを標準出力に書き出します。CIでは出力がログに残ります。',
  flag_fortify_all_users: () => 'SSCの管理者として、全員のトークンを一覧表示します。',
  flag_fortify_type_filter: () => 'この種類のトークンだけを表示します。',
  flag_fortify_warn: () => '有効期限がこの期間内のトークンを警告します(例: 14d)。',
  flag_fortify_fail: () => '有効期限がこの期間内(例: 3d)か期限切れのトークンがあれば、2で終了します。',
  flag_fortify_old: () => '置き換えるトークンのID。未指定の場合はFORTIFY_SSC_TOKENのトークンです。',
  flag_fortify_value_stdin: () => '標準入力で渡した値のトークンを無効にします。',
  flag_fortify_self: () => '使用中のトークン(FORTIFY_SSC_TOKEN)も無効にします。',
  flag_fortify_max_lifetime: () => 'トークンに許す、発行からの最長期間(例: 90d)。',
  flag_fortify_app: () => 'この名前と完全に一致するアプリケーションだけを表示します。',
  flag_fortify_new_end: () => '今からトークンが有効な期間(例: 90d)。',
  exit_fortify_0_run: () =>
    'コマンドが0で終了。コマンドの終了コードはすべてそのまま返します。127はコマンドなし、126は実行不可',
  exit_fortify_0_rotate: () => '置き換え完了。コマンドの0以外の終了コードはそのまま返します',
  exit_fortify_0_check: () => '有効。--failがなければ、SSCが有効期限を示さない場合も含みます',
  exit_fortify_2_check: () => 'failed: トークンが有効でないか、--failの期間内に期限が切れます',
  exit_fortify_2_list: () => 'failed: --failの期間内に期限が切れるか、期限切れのトークンがあります',
  exit_fortify_2_audit: () => 'failed: 点検で問題が見つかりました',
  exit_fortify_4: () => 'refused: SSCが拒否しました(パスワード、トークン、種類、ID、ロール)',
  exit_fortify_5_check: () => 'unreachable: トークンが有効かどうか、または有効期限を判断できません',
}
