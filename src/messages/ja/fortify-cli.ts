import type { fortifyCliMessages as english } from '../en/fortify-cli.ts'
import { formatFor } from '../format.ts'
import { sentence } from './sentence.ts'

const format = formatFor('ja')

/** What the commands for tokens of Fortify SSC say, in Japanese. */
export const fortifyCliMessages: typeof english = {
  file_exists_force: () => 'そのファイルはすでに存在します(--forceで置き換えられます)',
  file_not_plain: () => 'リンク、フォルダー、デバイスのいずれかで、書き込みの対象になりません',

  fortify_column_id: () => 'ID',
  fortify_column_owner: () => '所有者',
  fortify_column_type: () => '種類',
  fortify_column_created: () => '発行日',
  fortify_column_expires: () => '有効期限',
  fortify_column_days_left: () => '残り日数',
  fortify_column_uses_left: () => '残り回数',
  fortify_column_max_days: () => '最長日数',
  fortify_column_max_uses: () => '最大回数',
  fortify_column_purpose: () => '用途',
  fortify_column_application: () => 'アプリケーション',
  fortify_column_version: () => 'バージョン',
  fortify_column_concern: () => '問題点',

  fortify_word_never: () => 'なし',
  fortify_word_over: () => '期限切れ',
  fortify_word_unlimited: () => '無制限',

  fortify_list_none: () => '該当するトークンはありません。',
  fortify_types_none: () => 'SSCにトークンの種類がありません。',
  fortify_versions_none: () => '該当するアプリケーションバージョンはありません。',
  fortify_create_written: (p) => `所有者だけが読める${p.file}に書き込みました。`,
  fortify_extend_done: (p) =>
    `トークン${p.id}(${p.type})の有効期限を${p.end}に変更しました。トークンの値は変わりません。`,
  fortify_revoke_done: (p) => `トークン${p.id}を無効にしました。`,
  fortify_revoke_done_value: () => 'トークンを無効にしました。',
  fortify_check_valid: (p) =>
    `トークン${p.id}(${p.type})は${p.end}まで有効です。あと${format.number(p.days)}日あります。`,
  fortify_check_no_end: (p) => `トークン${p.id}(${p.type})は有効です。SSCは有効期限を示していません。`,
  fortify_check_end_unread: () =>
    'トークンは有効です。トークンが自身の有効期限を読み取れるのはSSC 24.2からのため、期限はわかりません。',
  fortify_rotate_done: () => '古いトークンを無効にし、新しいトークンに置き換えました。',

  fortify_token_ends_soon: (p) =>
    `トークン${p.id}(${p.type}、${p.owner})の有効期限は${p.end}です。あと${format.number(p.days)}日しかありません。`,
  fortify_token_over: (p) => `トークン${p.id}(${p.type}、${p.owner})は${p.end}に期限が切れました。`,
  fortify_token_unknown: (p) =>
    `トークン${p.id}は存在しないか、アクセス権がありません。どちらであるかをSSCは示しません。IDはscangate fortify token listで確認できます。`,
  fortify_token_dead: () =>
    'トークンは有効ではありません。期限切れか、無効にされたか、このサーバーのトークンではありません。',
  fortify_token_doubtful: (p) => `トークンが有効かどうかを判断できません。${sentence(p.why)}`,
  fortify_token_end_wanted: () =>
    '--failには有効期限が必要ですが、このSSCからは読み取れません(24.2から対応)。',

  fortify_problem_http: (p) =>
    `${p.input}の値「${p.given}」は使えません。暗号化されないhttpでは、パスワードとトークンがそのまま送られます。httpsを使うか、--allow-httpを指定してください(実行のたびに警告します)。`,
  fortify_problem_target: () =>
    'トークンの出力先がありません。--output-fileを指定するか、出力が保存されない環境であれば--stdoutを指定してください。何も送信していません。',
  fortify_problem_command: (p) => `実行するコマンドがありません。--の後ろに指定してください: ${p.usage}`,
  fortify_problem_revoke_what: () =>
    '無効にするトークンを、IDか--value-stdinのどちらか一方で指定してください。何も送信していません。',
  fortify_problem_revoke_login: () =>
    'IDで無効にするには、SSCのユーザー名とパスワードが必要です。FORTIFY_SSC_USERとFORTIFY_SSC_PASSWORDを設定するか、--value-stdinで値を渡してください。何も無効にしていません。',
  fortify_problem_asker: () =>
    'FORTIFY_SSC_USERとFORTIFY_SSC_PASSWORD、またはFORTIFY_SSC_TOKENを設定してください。',
  fortify_problem_needs_token: () =>
    'SSCはここでパスワードを受け付けないため、トークンが必要です。FORTIFY_SSC_TOKENを設定するか、コマンドの前に次を付けてください: scangate fortify token run --type CIToken --',
  fortify_problem_self: (p) =>
    `トークン${p.id}は使用中のトークン(FORTIFY_SSC_TOKEN)です。これも無効にする場合は--selfを指定してください。何も無効にしていません。`,
  fortify_problem_self_value: () =>
    '使用中のトークン(FORTIFY_SSC_TOKEN)です。これも無効にする場合は--selfを指定してください。何も無効にしていません。',
  fortify_problem_self_unread: () =>
    'このSSCではトークン自身のIDがわからないため、使用中のトークン(FORTIFY_SSC_TOKEN)が含まれているかを判断できません。--selfを指定するか、変数を空にしてください。何も無効にしていません。',
  fortify_problem_old: () =>
    '置き換えるトークンがわかりません。FORTIFY_SSC_TOKENを設定するか、--oldでIDを指定してください。何も送信していません。',
  fortify_problem_over: (p) =>
    `トークン${p.id}は${p.end}に期限が切れています。期限切れのトークンは延長できません。新しく発行してください。`,

  fortify_command_unstarted: (p) => `${p.program}を起動できません(${p.code})。`,
  fortify_create_lost: (p) =>
    `トークン${p.id}を発行しましたが、渡せませんでした(${p.why})。このトークンは無効にします。`,
  fortify_extend_sooner: (p) =>
    `トークン${p.id}の有効期限は以前より早くなりました。以前の有効期限は${p.end}でした。`,
  fortify_revoke_failed: (p) => `トークン${p.id}を無効にできませんでした。${sentence(p.why)}`,
  fortify_rotate_dead: (p) =>
    `SSCが新しいトークン${p.id}を受け付けません。誰にも渡さずに無効にし、古いトークンを残します。`,
  fortify_rotate_failed: (p) =>
    `コマンドが${p.code}で終了したため、新しいトークン${p.id}を無効にし、古いトークンを残します。`,
  fortify_rotate_old_left: (p) =>
    `コマンドに新しいトークンを渡しましたが、古いトークンを無効にできず、両方とも有効です。${sentence(p.why)}`,

  fortify_audit_too_long: (p) => `有効期間が${format.duration(p.life)}`,
  fortify_audit_no_end: () => '事実上無期限',
  fortify_audit_owner_suspended: () => '所有者がロック中',
  fortify_audit_owner_unknown: () => '所有者のアカウントなし',
  fortify_audit_type_raised: (p) => `${format.number(p.days)}日まで許可`,
  fortify_audit_type_unlimited: () => '期間の上限なし',
  fortify_audit_title: () => 'Fortify SSCトークンの点検',
  fortify_audit_result: (p) =>
    `トークン${format.number(p.tokens)}件と種類${format.number(p.types)}件に、問題が${format.number(p.concerns)}件あります。期限切れの${format.number(p.over)}件は数えていません。`,
  fortify_audit_owners_unasked: () =>
    '所有者は調べていません。UnifiedLoginTokenなど、ユーザーの一覧を読み取れる種類の管理者のトークンがFORTIFY_SSC_TOKENに必要です。',
  fortify_audit_owners_unread: (p) => `所有者を調べられませんでした。${sentence(p.why)}`,
  fortify_audit_types_unread: (p) => `トークンの種類を調べられませんでした。${sentence(p.why)}`,

  doctor_label_ssc_login: () => 'パスワード',
  doctor_label_ssc_version: () => 'SSC',
  doctor_label_ssc_type: () => 'トークンの種類',
  doctor_label_ssc_token: () => '使用中のトークン',
  doctor_ssc_login: (p) => `${p.user}のパスワードでログインできます。`,
  doctor_ssc_version: (p) => `バージョン${p.version}です。`,
  doctor_ssc_version_unknown: () => 'バージョンがわかりません。',
  doctor_ssc_type: (p) => `${p.type}の有効期間は最長${format.number(p.days)}日です。`,
  doctor_ssc_type_unlimited: (p) => `${p.type}の有効期間に上限はありません。`,
  doctor_ssc_token: () => '有効です。',
  doctor_ssc_token_none: () => 'FORTIFY_SSC_TOKENは設定されていません。発行には不要です。',
  doctor_ssc_clock: () => 'このマシンとSSCの時計は合っています。',
  doctor_ssc_clock_apart: (p) =>
    `このマシンとSSCの時計は${format.duration(p.apart)}ずれています。トークンの有効期間もその分ずれます。`,
  doctor_ssc_clock_unknown: () => 'SSCの時刻がわかりません。',
  next_fortify_types: () =>
    '--typeで選んでください。それぞれの最長期間はscangate fortify token typesで確認できます。',
}
