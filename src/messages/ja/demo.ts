import type { demoMessages as english } from '../en/demo.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ja')

/** What the demo says, in Japanese. */
export const demoMessages: typeof english = {
  demo_title: () => 'アクションの動作デモ(このマシン上のVAddyシミュレーターを使用)',
  demo_intro: () =>
    'アカウントもネットワークもキーも不要です。以下のステップは、コミットされているアクションをGitHubと同じ方法で実行したものです。時間だけを短くしています。',
  demo_act_1: () => '1. プロジェクトが使用中で、その後のスキャンで脆弱性が見つかる場合',
  demo_act_1_story: () =>
    '別のスキャンが実行中のため、ステップは失敗せずに終了を待ちます。その後のスキャンで脆弱性が3件見つかり、max_alertsの上限0件を超えます。',
  demo_act_2: () => '2. アプリケーションを修正した後',
  demo_act_2_story: () =>
    '同じワークフローをもう一度実行します。今度は脆弱性が見つからず、ビルドを続行できます。',
  demo_heading_before: () => '先に実行されるジョブ',
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
  demo_right: (p) =>
    `${p.acts === 2 ? 'どちらのステップも' : `${format.number(p.acts)}つのステップはすべて`}想定どおりに終わりました(${format.written(p.time)})。`,
  demo_wrong: (p) =>
    `想定どおりにならなかった項目があります(${format.written(p.time)})。上の✗を確認してください。`,
  demo_next_simulate: () => '次は、シミュレーターで自分のパイプラインを試せます:',
  demo_next_doctor: () => '実際のプロジェクトを確認するには、次のコマンドを実行してください:',
  demo_no_bundle: (p) => `アクションのバンドルがありません: ${p.path}`,

  demo_nhn_title: () => 'アクションの動作デモ(このマシン上のNHN Cloudシミュレーターを使用)',
  demo_nhn_act_1: () => '1. 一部のサーバーに脆弱な項目がある場合',
  demo_nhn_act_1_story: () =>
    '2つのリージョンに12台のサーバーがあり、いずれも数週間以内に点検されています。複数のサーバーに重要度「高」の脆弱な項目があり、max_highの上限0件を超えます。',
  demo_nhn_act_2: () => '2. サーバーを修正し、再び点検した後',
  demo_nhn_act_2_story: () =>
    '同じワークフローをもう一度実行します。どのサーバーも最新の点検で問題が見つからず、ビルドを続行できます。',
  demo_nhn_instances: (p) => `2つのリージョンのサーバー${format.number(p.instances)}台すべてを判定しました。`,
  demo_nhn_weak: (p) =>
    `出力された脆弱な項目は${format.number(p.weak)}件で、重要度別の件数もシミュレーターと一致しています。`,
  demo_nhn_revoked: () => '発行されたトークンを失効させました。',
  demo_nhn_next_doctor: () => '実際のキーとリージョンを確認するには、次のコマンドを実行してください:',
  demo_fortify_title: () => 'アクションの動作デモ(このマシン上のFortify SSCシミュレーターを使用)',
  demo_fortify_act_1: () => '1. ジョブがトークンを取得して使い、終了時に何も残さない場合',
  demo_fortify_act_1_story: () =>
    'このステップは、ジョブの間だけ有効なトークンを発行します。次のステップはそのトークンでSSCにアクセスし、パスワードを受け取りません。後処理ステップがトークンを無効にします。',
  demo_fortify_act_2: () => '2. 同じジョブがトークンを待っている間に強制終了された場合',
  demo_fortify_act_2_story: () =>
    'SSCはトークンを作成しましたが、応答が届かないまま、ステップが強制終了されます。トークンの値は誰も受け取っていません。後処理ステップは、説明を手がかりにそのトークンを見つけます。',
  demo_fortify_act_3: () => '3. マシンが停止し、後処理ステップが実行されない場合',
  demo_fortify_act_3_story: () =>
    'トークンは発行され、使用されました。その後、トークンを無効にするはずのマシンがなくなります。残る備えは、1時間という有効期間だけです。',
  demo_fortify_post: () => '後処理ステップ:',
  demo_fortify_killed: (p) => `応答が届く前に、ステップが強制終了されました(${p.signal})。`,
  demo_fortify_machine: () => 'マシンがなくなり、トークンを無効にする処理は実行されません。',
  demo_fortify_later: () => '1時間あまり後に、同じトークンで同じステップを実行します:',
  demo_fortify_used: () => '次のステップは、トークンだけでSSCから応答を得ました。',
  demo_fortify_none_left: () =>
    'ジョブのトークンはSSCに残っていません。ほかの利用者のトークンはそのままです。',
  demo_fortify_unseen: () =>
    'SSCはトークンを1つ作成していましたが、強制終了されたステップには届いていませんでした。',
  demo_fortify_alive: () => '後処理ステップが実行されないため、トークンは有効なまま残りました。',
  demo_fortify_expired: (p) =>
    `1時間後、SSCはそのトークンを拒否しました(終了コード${p.code})。無効にする処理ができなくても、短い有効期間が過ぎれば使えなくなります。`,
  demo_fortify_masked: () => 'トークンは、どちらの形式でもログに含まれていません。',
  demo_fortify_nowhere: () => 'ログ、出力、状態のどこにもパスワードは含まれていません。',
  demo_fortify_next_doctor: () =>
    '実際のSSCでトークンを発行できるかどうかを、発行せずに確認するには、次のコマンドを実行してください:',
  demo_api_title: () => 'アクションの動作デモ(このマシン上のAPIシミュレーターを使用)',
  demo_api_act_1: () => '1. 誰でもアクセスできてしまうAPIの場合',
  demo_api_act_1_story: () =>
    'OpenAPI仕様書では、注文と顧客の取得にトークンが必要です。ところがAPIはトークンなしでも応答し、max_highの上限0件を超えます。',
  demo_api_act_2: () => '2. APIを修正した後',
  demo_api_act_2_story: () =>
    '同じワークフローをもう一度実行します。今度は保護された操作が拒否されるため、ビルドを続行できます。',
  demo_api_open: (p) =>
    `認証情報なしで応答した保護対象の操作は${format.number(p.operations)}件で、出力の件数と一致しています。`,
  demo_api_harmless: (p) =>
    `APIが受け取ったリクエストは${format.number(p.requests)}件です。いずれも本文のないGET、OPTIONS、TRACEで、1件ずつ送信されました。`,
  demo_api_credential: (p) =>
    `認証情報を付けたリクエストは${format.number(p.requests)}件でした(最大${format.number(p.most)}件)。`,
  demo_api_private: () => 'ログ、出力、状態、サマリーのどこにも、顧客向けの応答の内容は含まれていません。',
  demo_api_next_rules: () => '確認するルールの一覧を見るには、次のコマンドを実行してください:',
  demo_verdict_title: () => '総合判定の動作デモ(このマシン上のシミュレーターを確認するゲートを使用)',
  demo_verdict_act_1: () => '1. 1つのゲートが不合格で、1つが実行されなかった場合',
  demo_verdict_act_1_story: () =>
    'リリースには3つのゲートが必要です。スキャンは合格しますが、APIには誰でもアクセスでき、サーバー点検のジョブは開始されませんでした。実行されなかったゲートは不合格の記録を残しません。総合判定はそのレポートを必須とし、欠けていることに気づきます。',
  demo_verdict_act_2: () => '2. 3つのゲートがすべて実行され、すべて合格した場合',
  demo_verdict_act_2_story: () =>
    'APIが修正され、サーバー点検も実行されました。同じ総合判定をもう一度行うと、今度はリリースできます。',
  demo_verdict_counted: (p) =>
    `判定したゲートは${format.number(p.gates)}個で、そのうち合格は${format.number(p.passed)}個です。`,
  demo_verdict_missing: (p) => `必須なのにレポートがないゲートを示しました: ${format.list(p.gates)}。`,
  demo_verdict_none_missing: () => '必須のゲートのレポートはすべてそろっています。',
  demo_verdict_untouched: () => 'ゲートのレポートは、ゲートが書き出したときのままです。',
  demo_verdict_nowhere: () => 'ログ、出力、サマリーのどこにもゲートのキーは含まれていません。',
  demo_verdict_next_help: () => '総合判定で指定できる条件を見るには、次のコマンドを実行してください:',
}
