// The library: everything that `import … from 'scangate'` gives, and nothing else is public.

export type {
  Finding,
  FindingStatus,
  Fix,
  Fleet,
  FleetKind,
  FleetSubject,
  FleetTotals,
  Level,
  LevelCounts,
  StateCounts,
  Subject,
  SubjectState,
  Words,
} from './gate/fleet.ts'
export type { GateDetails, GateEntry, GateList, SourceFleet } from './gate/gate-list.ts'
export type { History, HistoryPoint } from './gate/history.ts'
export type { FactForm, FactLayout, ReportLayout, TrendLayout } from './gate/layout.ts'
export { type Conclusion, exitCodeOf, type Outcome, outcomes } from './gate/outcome.ts'
export type {
  Check,
  CheckId,
  FactKey,
  Facts,
  FactValue,
  GateReport,
  LastAnswer,
  Link,
  LinkKey,
  NextStep,
  PolicyEntry,
  RunEvidence,
  SourceName,
  Timing,
  Unit,
} from './gate/report.ts'
export type { ApiCheckOptions } from './hosts/library/api-check-options.ts'
export { checkApi } from './hosts/library/check-api.ts'
export { checkNhnServers } from './hosts/library/check-nhn-servers.ts'
export { judgeReports } from './hosts/library/judge-reports.ts'
export type { NhnCheckOptions } from './hosts/library/nhn-check-options.ts'
export {
  messageText,
  type RenderOptions,
  renderHtml,
  renderJson,
  renderJunit,
  renderMarkdown,
  renderText,
  type TextOptions,
} from './hosts/library/renderers.ts'
export type { ReportJudgingOptions } from './hosts/library/report-judging-options.ts'
export type { ScanLogger, ScanSettings } from './hosts/library/scan-settings.ts'
export { scanVaddy } from './hosts/library/scan-vaddy.ts'
export type { VaddyScanOptions } from './hosts/library/vaddy-scan-options.ts'
export { version } from './kernel/version.ts'
export { type Language, languages } from './messages/catalogues.ts'
export type { Message, MessageKey } from './messages/message.ts'
