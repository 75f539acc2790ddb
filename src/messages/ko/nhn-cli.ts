import type { nhnCliMessages as english } from '../en/nhn-cli.ts'
import { formatFor } from '../format.ts'

const format = formatFor('ko')

/** What the commands of the NHN gate say, its doctor's looks among it, in Korean. */
export const nhnCliMessages: typeof english = {
  doctor_label_access_key: () => '액세스 키',
  doctor_label_app_key: () => '앱 키',
  doctor_label_region: () => '리전',
  doctor_label_clock: () => '시계',
  doctor_access_key: () => '토큰을 발급받았습니다.',
  doctor_access_key_none: () => '토큰이 지정되어 필요하지 않습니다.',
  doctor_app_key: () => '유효하며, 계정이 결과를 읽을 수 있습니다.',
  doctor_region: (p) => `${p.region} 리전에 최근 결과가 ${format.number(p.results)}건 있습니다.`,
  doctor_region_empty: (p) => `${p.region} 리전에 최근 결과가 없습니다.`,
  doctor_clock: () => '이 머신과 NHN Cloud의 시계가 맞습니다.',
  doctor_clock_apart: (p) => `이 머신과 NHN Cloud의 시계가 ${format.duration(p.apart)} 어긋나 있습니다.`,
  doctor_clock_unknown: () => 'NHN Cloud의 시각을 알 수 없습니다.',
  file_exists: () => '같은 이름의 파일이 이미 있습니다',
  ignore_file_written: (p) =>
    `${p.path}에 항목 ${format.number(p.entries)}건을 저장했습니다. 조치할 항목은 지우고, 나머지에는 사유, 승인자, 기한을 적으세요.`,
}
