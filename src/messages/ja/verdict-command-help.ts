import type { verdictCommandHelpMessages as english } from '../en/verdict-command-help.ts'

/** What `--help` says of the verdict's command, in Japanese. */
export const verdictCommandHelpMessages: typeof english = {
  verdict_summary: () => '複数のゲートのレポートから、リリースしてよいかを判定します',
  verdict_description: () =>
    '1つ以上のゲートのreport.jsonを読み取り、すべてが揃っていて、新しく、このコミットのもので、合格の場合にだけ合格とします。サービスには接続しません。',
  verdict_operand: () =>
    'ファイル、フォルダー、またはパターン。フォルダーの場合は、その下のすべてのreport.jsonが対象です。`reports`の代わりに指定します。',
  verdict_example: () => 'CIのジョブで、フォルダーの下のすべてのレポートを判定する',
  verdict_example_required: () => '必須のゲートを指定する',
  verdict_example_commit: () => 'CIではない自分のマシンで、コミットを指定する',
  exit_verdict_2: () =>
    'failed: 合格ではない、レポートがない、期限切れ、模擬実行、別のコミットのいずれかのゲートがある',
  exit_verdict_3: () => 'misconfigured: 指定に誤りがある、またはレポートではないファイルがある',
  exit_verdict_4: () => 'refused: サービスに拒否されたゲートがある',
  exit_verdict_5: () => 'unreachable: サービスに接続できなかったゲートがある',
  exit_verdict_6: () => 'busyまたはtimeout: 順番が来なかった、または時間切れのゲートがある',
  exit_verdict_7: () => 'scan_canceled: スキャンがキャンセルされたゲートがある',
}
