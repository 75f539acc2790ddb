import { commonOptionHelp, commonOutputHelp } from './common-help.ts'

/** What each input of the NHN gate does, in Korean. The English is the options' own `help`. */
export const optionHelp = {
  ...commonOptionHelp,
  app_key:
    'Server Security Check의 앱키. 시크릿으로 전달합니다. 마스킹되며, 표시되는 모든 URL에서 제거됩니다.',
  region:
    '`KR1` 같은 리전. 여러 개면 쉼표, 공백, 줄바꿈 중 하나로 구분합니다. 지정한 리전에 결과가 하나도 없으면 `incomplete`입니다.',
  user_access_key_id:
    'User Access Key ID. `secret_access_key`와 함께 실행용 토큰을 발급하고, 실행이 끝나면 폐기합니다. `token`과 함께 지정할 수 없습니다.',
  secret_access_key:
    'Secret Access Key. 시크릿으로 전달합니다. 강제 종료된 실행의 토큰은 만료될 때까지 남으므로 토큰 유효 시간을 짧게 설정하세요.',
  token:
    '다른 곳에서 발급한 토큰. `user_access_key_id`와 `secret_access_key` 대신 사용하며, 폐기하지 않습니다.',
  criteria: '판정할 점검 기준. 호스트 하나라도 기준이 둘이면 결과도 둘입니다.',
  os: '판정할 운영 체제. 어느 쪽인지 알 수 없는 결과는 제외하지 않습니다.',
  instances:
    '판정할 인스턴스의 이름이나 패턴(`*`, `?`)을 한 줄에 하나씩 씁니다. `!`는 제외를 뜻합니다. 기본값은 찾은 인스턴스 전체입니다. 아무것과도 일치하지 않는 패턴이 있으면 `failed`입니다.',
  require_instances:
    '결과가 반드시 있어야 하는 인스턴스의 정확한 이름을 한 줄에 하나씩 씁니다. 결과가 없는 것이 있으면 `failed`입니다.',
  max_age: '인스턴스의 최신 결과가 얼마나 오래되어도 되는지. 더 오래되면 기한 초과로 `failed`입니다.',
  lookback:
    '얼마나 이전의 결과까지 읽을지. 기한이 지난 결과를 찾을 수 있도록 `max_age`보다 길어야 합니다. `from`과 함께 지정할 수 없습니다.',
  from: '이 시각 이후의 결과를 읽습니다. `2026-07-01T00:00:00+09:00`처럼 시차를 포함해 지정합니다. `max_age`보다 더 이전이어야 합니다.',
  to: '이 시각까지의 결과를 읽습니다. 시차를 포함해 지정하며 `from`이 필요합니다. 기본값은 현재입니다.',
  max_high: '상 등급 취약점이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
  max_medium: '중 등급 취약점이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
  max_low: '하 등급 취약점이 이 수를 넘으면 실패합니다. `off`: 판정하지 않습니다.',
  scope: '등급별 상한을 인스턴스마다(`instance`) 적용할지, 합계(`total`)에 적용할지.',
  ignore_file:
    'YAML 또는 JSON: `id`, `instance`(패턴, 생략 가능), `reason`, `approved_by`, `expires`(`YYYY-MM-DD`, UTC 기준 그날까지 유효)의 목록. 예외 처리한 항목은 집계에서 제외합니다. 기한이 지났거나 쓰이지 않은 항목은 경고하며, 기한이 지난 것은 적용하지 않습니다. `details`가 필요합니다.',
  details:
    '어느 인스턴스의 개별 항목을 읽어 수와 비교할지: 취약점이 있는 것(`weak`), 전체(`all`), 없음(`none`).',
  on_no_results:
    '`warn`: 결과가 하나도 없으면 결과는 `incomplete` 그대로이지만 단계는 경고와 함께 성공합니다.',
  concurrency: '동시에 보낼 수 있는 요청 수(1부터 16).',
  timeout: '실행 전체에 걸리는 시간의 상한. 지나면 결과는 `timeout`입니다.',
  report_dir:
    '`report.json`, `junit.xml`, `report.md`, `report.html` 파일을 결과와 관계없이 기록하고, 판정한 모든 결과가 담긴 `results.ndjson`, `instances.csv` 파일도 기록하는 폴더.',
  on_error:
    '`warn`: 결과가 `timeout`이거나 네트워크, 5xx, 429로 인한 `unreachable`이면 단계는 경고와 함께 성공합니다. 인증서, 리디렉션, 명세와 다른 응답, 거부, 잘못된 입력, 취약점에는 적용되지 않습니다.',
  pr_comment:
    '풀 리퀘스트 댓글. 대상마다 하나이며 같은 댓글을 갱신합니다. `pull-requests: write` 권한이 필요합니다.',
  issue:
    '`on_failure`: 풀 리퀘스트가 아닌 실행에서 통과하지 못한 결과를 대상마다 하나의 이슈로 알리고, 다음에 통과하면 닫습니다. `issues: write` 권한이 필요합니다.',
  language:
    '로그, 보고서, (액션에서는) 요약, 댓글, 주석의 언어. 항목 이름과 대응 방안도 이 언어로 서비스에서 가져옵니다.',
  dry_run: '토큰을 발급받고 각 리전의 첫 페이지만 읽습니다. 결과는 `checked`입니다.',
  api_url:
    'API 주소. 모든 리전에서 같습니다. 루프백이 아닌 호스트에서는 암호화되지 않은 `http:`를 사용할 수 없습니다.',
  oauth_url: '토큰을 발급하는 주소. `api_url`이 루프백일 때만 루프백이어야 합니다.',
} as const

/** What each output holds, in Korean. */
export const outputHelp = {
  instance_count: '판정한 인스턴스 수(리전과 이름 기준).',
  weak_instance_count: '예외 처리하지 않은 취약점이 있는 인스턴스 수.',
  check_count: '판정한 결과에서 점검한 항목 수.',
  weak_count: '예외 처리하지 않은 취약점 수.',
  high_count: '그중 상 등급 수.',
  medium_count: '그중 중 등급 수.',
  low_count: '그중 하 등급 수.',
  ignored_count: '예외 처리로 집계에서 제외한 취약점 수.',
  stale_count: '최신 결과가 `max_age`보다 오래된 인스턴스 수.',
  missing_count: '`require_instances` 중 결과가 없는 이름 수.',
  stale_instances: '기한이 지난 인스턴스 이름의 JSON 배열(최대 100개).',
  missing_instances: '결과가 없는 이름의 JSON 배열(최대 100개).',
  ...commonOutputHelp,
} as const
