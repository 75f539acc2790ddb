import type { GateReport } from '../../gate/report.js';
import type { ReportJudgingOptions } from './report-judging-options.js';
import type { ScanSettings } from './scan-settings.js';
/**
 * Judges the reports of one or many gates: says whether each of them is there, fresh, of the commit, and a pass. It
 * reads files and speaks to no service.
 *
 * Resolves with a report however that ends, like `scanVaddy`; its `gates` lists every gate. Rejects with a
 * `TypeError` when `options` is no object or holds something else than text, numbers, booleans and lists of these.
 */
export declare function judgeReports(options: ReportJudgingOptions, settings?: ScanSettings): Promise<GateReport>;
