import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the Fortify SSC action does, in Korean. The English is the options' own `help`. */
export const optionHelp = {
  ca_file: commonOptionHelp.ca_file,
  url: 'SSC 주소. `https://ssc.example.com/ssc`처럼 컨텍스트 경로까지 지정합니다. 루프백이 아닌 호스트에는 암호화되지 않은 `http:`를 사용할 수 없습니다.',
  username:
    '토큰을 소유할 사용자. 토큰은 이 사용자의 권한을 넘지 못하므로 관리자가 아니라 권한이 적은 사용자를 씁니다. 로컬 또는 LDAP 사용자여야 합니다. 싱글 사인온 사용자에게는 비밀번호가 없습니다.',
  password:
    '사용자의 비밀번호. 시크릿에서 전달합니다. 마스킹되며 토큰을 발급하고 폐기할 때만 보냅니다. 한 번 거부된 비밀번호는 계정이 잠기지 않도록 다시 보내지 않습니다.',
  type: '토큰 유형. 할 수 있는 일은 유형에 따라 정해집니다. SSC에 없는 유형이면 `refused`가 되고 사용할 수 있는 유형을 알려 줍니다.',
  lifetime:
    '폐기하지 않을 때 토큰이 유효한 최장 시간. 1시간 이상이어야 합니다. SSC가 더 짧게 발급하면 실제 기간을 경고로 알립니다.',
  export:
    '이후 단계에 디코딩된 토큰을 `FORTIFY_SSC_TOKEN`으로 전달할지 여부. 이후의 모든 단계가 이 토큰을 읽을 수 있게 됩니다.',
  revoke: '작업이 끝날 때 토큰을 폐기할지 여부. `false`이면 만료될 때까지 남습니다.',
  description:
    'SSC에서 토큰과 함께 표시되는 설명. 항상 임의의 문자열이 붙으며, 발급 응답을 받지 못한 토큰을 이것으로 찾습니다.',
  timeout: '요청 하나에 걸리는 시간의 상한.',
  on_missing_secrets:
    '`skip`: 비밀번호가 없을 때의 결과를 `skipped`로 합니다. 시크릿이 전달되지 않는, 포크에서 온 풀 리퀘스트와 Dependabot의 풀 리퀘스트에만 적용됩니다.',
  language: '로그와 (액션에서는) 어노테이션의 언어.',
} as const

/** What each output holds, in Korean. */
export const outputHelp = {
  outcome: commonOutputHelp.outcome,
  reason: commonOutputHelp.reason,
  token:
    '`fortifyclient`에서 쓰는 형식(디코딩됨)의 토큰. 마스킹되므로 GitHub는 다른 작업에 전달하지 않습니다. 작업마다 발급합니다.',
  token_encoded: '같은 토큰의, REST에서 `Authorization: FortifyToken` 뒤에 쓰는 형식.',
  token_id: '토큰의 ID. 관리자가 이것으로 토큰을 찾을 수 있습니다.',
  expires_at: '만료 시각(ISO 8601, UTC). SSC가 정하며 요청보다 짧을 수 있습니다.',
} as const
