import {
  type FindingStatus,
  type Fleet,
  type GivenFinding,
  type GivenSubject,
  levels,
} from '../../src/gate/fleet.ts'
import { createFleet } from '../../src/gate/fleet-builder.ts'
import type { GateReport } from '../../src/gate/report.ts'
import type { Language } from '../../src/messages/catalogues.ts'
import { message } from '../../src/messages/message.ts'
import { failed, passed } from './examples.ts'

const titles: { readonly [L in Language]: readonly string[] } = {
  en: [
    'Remote login as root',
    'Length of passwords',
    'Rights of /etc/shadow',
    'Unused services',
    'Old packages',
  ],
  ja: [
    'rootのリモートログイン制限',
    'パスワードの最小文字数',
    '/etc/shadowの権限',
    '不要なサービスの無効化',
    'パッチの適用',
  ],
  ko: [
    'root 계정 원격 접속 제한',
    '패스워드 최소 길이 설정',
    '/etc/shadow 파일 권한',
    '불필요한 서비스 비활성화',
    '보안 패치 적용',
  ],
}
const fixes: { readonly [L in Language]: string } = {
  en: 'Set PermitRootLogin to no in /etc/ssh/sshd_config, and restart the service.',
  ja: '/etc/ssh/sshd_configでPermitRootLoginをnoに設定し、サービスを再起動してください。',
  ko: '/etc/ssh/sshd_config 파일에서 PermitRootLogin을 no로 설정하고 서비스를 다시 시작하십시오.',
}

/** A finding, made up. */
export function finding(
  number: number,
  language: Language = 'en',
  given: Partial<GivenFinding> = {},
): GivenFinding {
  return {
    id: `U-${String((number % 40) + 1).padStart(2, '0')}`,
    title: titles[language][number % 5] ?? '',
    level: levels[number % 3] ?? 'low',
    place: null,
    status: 'open',
    counted: number % 3 === 0,
    reason: null,
    fix: `${fixes[language]} (${(number % 40) + 1})`,
    url: null,
    ...given,
  }
}

const statuses: readonly FindingStatus[] = ['open', 'open', 'open', 'new', 'known', 'ignored']

/** One of many subjects, made up: of ten, five pass, one could not be judged, one is skipped or let through. */
export function subject(
  number: number,
  language: Language = 'en',
  given: Partial<GivenSubject> = {},
): GivenSubject {
  const state = (
    ['fail', 'pass', 'pass', 'unjudged', 'fail', 'pass', 'warning', 'pass', 'skipped', 'pass'] as const
  )[number % 10]
  const bare = state !== 'fail' && state !== 'warning'
  const found = bare
    ? []
    : Array.from({ length: 3 + (number % 9) }, (_, index) =>
        finding(number + index, language, { status: statuses[(number + index) % 6] ?? 'open' }),
      )
  const open = found.filter(({ status }) => status === 'open' || status === 'new')
  const of = (wanted: string) => open.filter(({ level }) => level === wanted).length
  return {
    id: `i-${number}`,
    name: `shop-web-${String(number).padStart(5, '0')}`,
    group: ['KR1', 'KR2', 'JP1'][number % 3] ?? null,
    state: state ?? 'pass',
    counts: { high: of('high'), medium: of('medium'), low: of('low') },
    ignored: found.filter(({ status }) => status === 'ignored').length,
    known: found.filter(({ status }) => status === 'known').length,
    reason: state === 'unjudged' ? message('reason_not_finished') : null,
    url: null,
    findings: found,
    ...given,
  }
}

/** A fleet of so many subjects. */
export function fleetOf(count: number, language: Language = 'en', make = subject): Fleet {
  const fleet = createFleet('subject')
  for (let number = 0; number < count; number += 1) fleet.add(make(number, language))
  return fleet.build()
}

/** A report of a run that judged a fleet and failed, or passed where nothing of it failed. */
export function reportOf(fleet: Fleet): GateReport {
  const base = fleet.totals.states.fail > 0 ? failed : passed
  return { ...base, history: null, fleet }
}
