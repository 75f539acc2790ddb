import { type CatalogueOf, catalogueOf as ours } from '../../../src/messages/catalogues.ts'
import type { Catalogue, Message } from '../../../src/messages/message.ts'

/** What the toys say, in English. The other languages have the same keys. */
const en = {
  source_toy: () => 'Toy gauge',
  source_toykey: () => 'Toy key',
  check_toy_level: () => 'Level',
  title_toy_level: (p: { observed: number; limit: number }) => `level ${p.observed}, limit ${p.limit}`,
  fact_toy_note: () => 'Note',
  toy_reading: (p: { gauge: string }) => `Reading ${p.gauge}.`,
  toy_passed: (p: { level: number }) => `The gauge stands at ${p.level}.`,
  toy_too_high: (p: { level: number; limit: number }) =>
    `The gauge stands at ${p.level}; max_level allows ${p.limit}.`,
  toy_issued: () => 'A key was issued.',
  toy_revoked: () => 'The key was revoked.',
  toy_not_revoked: (p: { why: string }) => `The key could not be revoked: ${p.why}`,
}

type ToyWords = { readonly [K in keyof typeof en]: (typeof en)[K] }

const ja: ToyWords = {
  source_toy: () => 'おもちゃの計器',
  source_toykey: () => 'おもちゃの鍵',
  check_toy_level: () => '水位',
  title_toy_level: (p) => `水位 ${p.observed}、上限 ${p.limit}`,
  fact_toy_note: () => 'メモ',
  toy_reading: (p) => `${p.gauge} を読み取っています。`,
  toy_passed: (p) => `計器の値は ${p.level} です。`,
  toy_too_high: (p) => `計器の値は ${p.level} ですが、max_level は ${p.limit} までです。`,
  toy_issued: () => '鍵を発行しました。',
  toy_revoked: () => '鍵を無効にしました。',
  toy_not_revoked: (p) => `鍵を無効にできませんでした: ${p.why}`,
}

const ko: ToyWords = {
  source_toy: () => '장난감 계기',
  source_toykey: () => '장난감 키',
  check_toy_level: () => '수위',
  title_toy_level: (p) => `수위 ${p.observed}, 한도 ${p.limit}`,
  fact_toy_note: () => '메모',
  toy_reading: (p) => `${p.gauge}을(를) 읽고 있습니다.`,
  toy_passed: (p) => `계기의 값은 ${p.level}입니다.`,
  toy_too_high: (p) => `계기의 값은 ${p.level}이며, max_level은 ${p.limit}까지 허용합니다.`,
  toy_issued: () => '키를 발급했습니다.',
  toy_revoked: () => '키를 폐기했습니다.',
  toy_not_revoked: (p) => `키를 폐기하지 못했습니다: ${p.why}`,
}

const words = { en, ja, ko }

/** Everything scangate says, with the toys' words. */
export const catalogueOf: CatalogueOf = (language) => ({ ...ours(language), ...words[language] }) as Catalogue

/** Makes a message of the toys, whose keys the project's own types do not know. */
export function toyMessage<K extends keyof typeof en>(
  key: K,
  ...[params]: Parameters<(typeof en)[K]>
): Message {
  return { key, params } as unknown as Message
}
