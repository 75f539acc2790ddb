import { type CatalogueOf, type Language, catalogueOf as ours } from '../../../src/messages/catalogues.ts'
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
  toy_stopped: () => 'Stopping: what was made is taken back.',
  group_toy: () => 'Read the toy gauge',
  toy_check_summary: () => 'Judge the gauge',
  toy_check_description: () => 'Reads the gauge and judges its level.',
  group_toykey: () => 'Keys for toys',
  toykey_run_summary: () => 'Run a command with a key',
  toykey_run_description: () => 'Issues a key, runs the command behind -- with it, and takes it back.',
  toykey_show_summary: () => 'Show the gauge',
  toykey_show_description: () => 'Shows what the gauge says and judges nothing.',
  toy_place: () => 'A place where gauges stand.',
  toy_key_file: () => 'Read the key of the toy from this file.',
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
  toy_stopped: () => '停止します。発行したものは無効にします。',
  group_toy: () => 'おもちゃの計器を読む',
  toy_check_summary: () => '計器を判定する',
  toy_check_description: () => '計器を読み、その水位を判定します。',
  group_toykey: () => 'おもちゃの鍵',
  toykey_run_summary: () => '鍵を渡してコマンドを実行する',
  toykey_run_description: () => '鍵を発行し、-- の後のコマンドに渡し、終わったら無効にします。',
  toykey_show_summary: () => '計器を表示する',
  toykey_show_description: () => '計器の値を表示します。判定はしません。',
  toy_place: () => '計器のある場所です。',
  toy_key_file: () => 'おもちゃの鍵をこのファイルから読みます。',
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
  toy_stopped: () => '중지합니다. 발급한 것은 폐기합니다.',
  group_toy: () => '장난감 계기 읽기',
  toy_check_summary: () => '계기 판정',
  toy_check_description: () => '계기를 읽고 수위를 판정합니다.',
  group_toykey: () => '장난감 키',
  toykey_run_summary: () => '키를 주고 명령 실행',
  toykey_run_description: () => '키를 발급해 -- 뒤의 명령에 주고, 끝나면 폐기합니다.',
  toykey_show_summary: () => '계기 표시',
  toykey_show_description: () => '계기의 값을 표시하며 판정하지 않습니다.',
  toy_place: () => '계기가 있는 곳입니다.',
  toy_key_file: () => '장난감의 키를 이 파일에서 읽습니다.',
}

const words = { en, ja, ko }

/** The toys' words in one language. */
export const wordsIn = async (language: Language) => words[language] as unknown as Partial<Catalogue>

/** Everything scangate says, with the toys' words. */
export const catalogueOf: CatalogueOf = (language) => ({ ...ours(language), ...words[language] }) as Catalogue

/** Makes a message of the toys, whose keys the project's own types do not know. */
export function toyMessage<K extends keyof typeof en>(
  key: K,
  ...[params]: Parameters<(typeof en)[K]>
): Message {
  return { key, params } as unknown as Message
}
