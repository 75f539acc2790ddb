import type { nhnCommandHelpMessages as english } from '../en/nhn-command-help.ts'

/** What `--help` says of the NHN gate's commands: summaries, descriptions, examples, endings, in Korean. */
export const nhnCommandHelpMessages: typeof english = {
  group_nhn: () => 'NHN Cloud의 서버 점검 결과를 판정합니다',
  nhn_check_summary: () => '서버들의 최신 점검 결과를 판정합니다',
  nhn_check_description: () =>
    '각 인스턴스의 최신 점검 결과를 읽어 취약점과 경과 시간을 판정합니다. 서비스에 시작할 방법이 없으므로 점검을 시작하지는 않습니다.',
  nhn_check_example: () => '등급 상의 취약점이 없고, 30일보다 오래된 결과도 없을 것',
  nhn_check_example_required: () => '필수 호스트와 허용한 항목을 지정합니다',
  nhn_check_example_reports: () => '두 리전을 한국어로 판정하고 보고서를 저장합니다',
  nhn_check_example_ignore: () => '지금 취약한 항목을 예외 처리 후보로 저장합니다',
  flag_write_ignore_file: () =>
    '판정하지 않고, 지금 취약한 항목을 `ignore_file`용 항목으로 새 파일에 저장합니다. 사유, 승인자, 기한은 직접 채워야 합니다.',
  nhn_doctor_summary: () => '결과를 읽을 수 있는지 확인하고 방해되는 것을 알려 줍니다',
  nhn_doctor_description: () =>
    '설정, 네트워크, 키 쌍, 앱 키, 역할, 리전, 시계를 확인하고 각각의 조치 방법을 알려 줍니다. check의 플래그를 사용하며 판정하지 않습니다.',
  nhn_doctor_example: () => '작업이 결과를 가져올 수 있는지 확인합니다',
  nhn_inspections_summary: () => '각 인스턴스의 최신 점검을 나열합니다',
  nhn_inspections_description: () =>
    '리전, 인스턴스, 점검 기준, 종류마다 최신 결과를 나열하며 판정하지 않습니다.',
  nhn_inspections_example: () => '한 리전의 모든 결과',
  nhn_inspections_example_json: () => '등급 상의 항목이 있는 인스턴스의 이름',
  nhn_inspection_summary: () => '점검 하나를 항목과 함께 보여 줍니다',
  nhn_inspection_description: () => '결과 하나의 모든 항목을 취약한 것부터 보여 주며 판정하지 않습니다.',
  nhn_inspection_number: () => '`inspections` 목록에 있는 결과 번호.',
  nhn_inspection_example: () => '한국어로 보기',
  exit_nhn_4: () => 'refused: NHN Cloud가 거부했습니다(키, 앱 키, 역할, 리전)',
}
