import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the Fortify SSC action does, in Japanese. The English is the options' own `help`. */
export const optionHelp = {
  ca_file: commonOptionHelp.ca_file,
  url: 'SSCのアドレス。`https://ssc.example.com/ssc`のように、コンテキストパスまで指定します。ループバック以外のホストでは、暗号化されない`http:`は使えません。',
  username:
    'トークンを所有するユーザー。トークンはこのユーザーの権限を超えないため、管理者ではなく、権限の少ないユーザーを使います。ローカルまたはLDAPのユーザーが必要です。シングルサインオンのユーザーにはパスワードがありません。',
  password:
    'ユーザーのパスワード。シークレットから渡します。マスクされ、トークンの発行と無効化にのみ使います。一度拒否されたものは、アカウントがロックされないように再送信しません。',
  type: 'トークンの種類。できることは種類で決まります。SSCにない種類の場合は`refused`となり、使える種類の一覧を示します。',
  lifetime:
    '無効にされない場合にトークンが有効な最長の時間。1時間以上を指定します。SSCがこれより短くした場合は、実際の期間を警告で示します。',
  export:
    '以降のステップに、デコード済みのトークンを`FORTIFY_SSC_TOKEN`として渡すかどうか。以降のすべてのステップから参照できるようになります。',
  revoke: 'ジョブの終了時にトークンを無効にするかどうか。`false`の場合は有効期限まで残ります。',
  description:
    'SSCでトークンと一緒に表示される説明。必ずランダムな文字列が付き、発行の応答が失われたトークンをこれで探します。',
  timeout: '1回のリクエストにかけられる時間の上限。',
  on_missing_secrets:
    '`skip`: パスワードがない場合の結果を`skipped`にします。シークレットが渡されない、フォークからのプルリクエストとDependabotによるプルリクエストに限ります。',
  language: 'ログと(アクションでは)アノテーションの言語。',
} as const

/** What each output holds, in Japanese. */
export const outputHelp = {
  outcome: commonOutputHelp.outcome,
  reason: commonOutputHelp.reason,
  token:
    '`fortifyclient`で使う形式(デコード済み)のトークン。マスクされるため、GitHubは別のジョブに渡しません。ジョブごとに発行します。',
  token_encoded: '同じトークンの、RESTで`Authorization: FortifyToken`に続けて使う形式。',
  token_id: 'トークンのID。管理者はこれでトークンを特定できます。',
  expires_at: '有効期限(ISO 8601、UTC)。SSCが定めたもので、要求より短いことがあります。',
} as const
