// The words of made-up items. NHN publishes no list of what its agent checks, so that names, identifiers, levels
// and countermeasures here are inventions and say so in each language. They hold what the documented example
// holds, too, and what trips careless programs: `<br>`, quotes, a pipe, backticks, a percent sign.

/** The languages in which the service answers. */
export const itemLanguages = ['KO', 'EN', 'JA'] as const

/** A language in which the service answers. */
export type ItemLanguage = (typeof itemLanguages)[number]

/** A text in each language of the service. */
export type Words = Readonly<Record<ItemLanguage, string>>

/** Stands before the name of each item. */
export const madeUpMark: Words = { KO: '[가상]', EN: '[made up]', JA: '[架空]' }

/** The names of levels, as the guide has them. */
export const levelNames = {
  H: { KO: '상', EN: 'High', JA: '高' },
  M: { KO: '중', EN: 'Medium', JA: '中' },
  L: { KO: '하', EN: 'Low', JA: '低' },
} as const satisfies Record<string, Words>

const accounts: Words = { KO: '1. 계정 관리', EN: '1. Account management', JA: '1. アカウント管理' }
const files: Words = {
  KO: '2. 파일 및 디렉터리 관리',
  EN: '2. File and directory management',
  JA: '2. ファイルとディレクトリの管理',
}
const services: Words = { KO: '3. 서비스 관리', EN: '3. Service management', JA: '3. サービス管理' }
const updates: Words = { KO: '4. 패치 관리', EN: '4. Patch management', JA: '4. パッチ管理' }
const logs: Words = { KO: '5. 로그 관리', EN: '5. Log management', JA: '5. ログ管理' }

/** What is checked, with its category: thirteen, so that five aspects of each make the example's 65 items. */
export const topics: readonly { readonly category: Words; readonly name: Words }[] = [
  {
    category: accounts,
    name: { KO: '관리자 원격 로그인', EN: 'remote login of administrators', JA: '管理者のリモートログイン' },
  },
  { category: accounts, name: { KO: '비밀번호 길이', EN: 'password length', JA: 'パスワードの長さ' } },
  { category: accounts, name: { KO: '비밀번호 사용 기간', EN: 'password age', JA: 'パスワードの有効期間' } },
  { category: accounts, name: { KO: '계정 잠금', EN: 'account lockout', JA: 'アカウントのロック' } },
  { category: accounts, name: { KO: '미사용 계정', EN: 'unused accounts', JA: '使われていないアカウント' } },
  {
    category: files,
    name: { KO: '관리자 검색 경로', EN: 'search path of administrators', JA: '管理者の検索パス' },
  },
  { category: files, name: { KO: '홈 디렉터리', EN: 'home directories', JA: 'ホームディレクトリ' } },
  {
    category: files,
    name: {
      KO: '누구나 쓸 수 있는 파일',
      EN: 'files that anybody can write',
      JA: '誰でも書き込めるファイル',
    },
  },
  {
    category: services,
    name: { KO: '파일 전송 서비스', EN: 'file transfer service', JA: 'ファイル転送サービス' },
  },
  { category: services, name: { KO: '원격 셸', EN: 'remote shell', JA: 'リモートシェル' } },
  { category: services, name: { KO: '시각 동기화', EN: 'time synchronisation', JA: '時刻同期' } },
  { category: updates, name: { KO: '보안 업데이트', EN: 'security updates', JA: 'セキュリティ更新' } },
  { category: logs, name: { KO: '로그 보존', EN: 'retention of logs', JA: 'ログの保存' } },
]

/** In what respect a topic is checked: the item's name and its countermeasure. `{topic}` stands for the topic. */
export const aspects: readonly { readonly name: Words; readonly fix: Words }[] = [
  {
    name: { KO: '{topic} 설정', EN: 'Setting of {topic}', JA: '{topic}の設定' },
    fix: {
      KO: '1. "/etc/example.conf" 파일에서 {topic} 항목을 확인합니다.<br>2. (변경 전) limit=0 | (변경 후) limit=`5`',
      EN: '1. Look for {topic} in "/etc/example.conf".<br>2. (before) limit=0 | (after) limit=`5`',
      JA: '1. "/etc/example.conf" で{topic}の項目を確認します。<br>2. (変更前) limit=0 | (変更後) limit=`5`',
    },
  },
  {
    name: {
      KO: '{topic} 관련 파일의 소유자 및 권한',
      EN: 'Owner and permissions of the files for {topic}',
      JA: '{topic}に関するファイルの所有者と権限',
    },
    fix: {
      KO: '1. 파일 소유자를 root로 변경합니다.<br># chown root <file><br>2. 권한을 640 이하로 설정합니다.<br># chmod 640 <file>',
      EN: '1. Make root the owner.<br># chown root <file><br>2. Take away what others need not have.<br># chmod 640 <file>',
      JA: '1. 所有者を root に変更します。<br># chown root <file><br>2. 権限を 640 以下に設定します。<br># chmod 640 <file>',
    },
  },
  {
    name: { KO: '{topic} 예외', EN: 'Exceptions from {topic}', JA: '{topic}の例外' },
    fix: {
      KO: '(변경 전) PATH=.:$PATH:$HOME/bin<br>(변경 후) PATH=$PATH:$HOME/bin:.',
      EN: '(before) PATH=.:$PATH:$HOME/bin<br>(after) PATH=$PATH:$HOME/bin:.',
      JA: '(変更前) PATH=.:$PATH:$HOME/bin<br>(変更後) PATH=$PATH:$HOME/bin:.',
    },
  },
  {
    name: { KO: '{topic} 변경 기록', EN: 'Record of changes to {topic}', JA: '{topic}の変更記録' },
    fix: {
      KO: "1. 감사 규칙을 추가합니다: '-w /etc/example -p wa'<br>2. 디스크 사용량이 90%를 넘지 않도록 합니다.",
      EN: "1. Add the audit rule '-w /etc/example -p wa'.<br>2. Keep the disk below 90% full.",
      JA: "1. 監査ルール '-w /etc/example -p wa' を追加します。<br>2. ディスク使用率を 90% 以下に保ちます。",
    },
  },
  {
    name: { KO: '{topic} 정기 검토', EN: 'Regular review of {topic}', JA: '{topic}の定期的な見直し' },
    fix: {
      KO: '{topic} 항목을 분기마다 검토하고 결과를 기록합니다.',
      EN: 'Review {topic} each quarter and write down what was found.',
      JA: '{topic}を四半期ごとに見直し、結果を記録します。',
    },
  },
]
