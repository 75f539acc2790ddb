export { type Conclusion, exitCodeOf, type Outcome, outcomes } from './gate/outcome.js';
export type { Check, CheckId, FactKey, Facts, FactValue, GateReport, History, HistoryPoint, LastAnswer, Link, NextStep, PolicyEntry, RunEvidence, SourceName, Timing, Unit, } from './gate/report.js';
export { messageText, type RenderOptions, renderHtml, renderJson, renderJunit, renderMarkdown, renderText, type TextOptions, } from './hosts/library/renderers.js';
export type { ScanLogger, ScanSettings } from './hosts/library/scan-settings.js';
export { scanVaddy } from './hosts/library/scan-vaddy.js';
export type { VaddyScanOptions } from './hosts/library/vaddy-scan-options.js';
export { version } from './kernel/version.js';
export { type Language, languages } from './messages/catalogues.js';
export type { Message, MessageKey } from './messages/message.js';
