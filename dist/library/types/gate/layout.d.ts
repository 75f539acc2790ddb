import type { CheckId, FactKey, LinkKey } from './report.js';
/**
 * How a fact is written. `literal`: a name or an ID, as it is. `count`, `percent`, `seconds` (a duration), `change`
 * (with its sign): a number. `time`: ISO 8601. `flag`: only where it is true, since anything else is no news.
 * A value of another kind than its form asks for is shown as text.
 */
export type FactForm = 'text' | 'literal' | 'count' | 'percent' | 'seconds' | 'change' | 'time' | 'flag';
/** One fact among those that a reader is shown. */
export interface FactLayout {
    readonly fact: FactKey;
    readonly form: FactForm;
    /** The check that shows the same number, so that the fact need not be shown beside it. */
    readonly shownBy?: CheckId;
}
/** Which facts of a report are the last point of its history, and what the columns of the trend are called. */
export interface TrendLayout {
    readonly id: FactKey;
    readonly time: FactKey;
    readonly count: FactKey;
    readonly complete: FactKey;
    /** The first that is known names the group. */
    readonly group: readonly [FactKey, ...FactKey[]];
    /** The link to a run's own result. */
    readonly link: LinkKey;
}
/** How a source's reports are shown. Every renderer takes it from the report, and none knows a source. */
export interface ReportLayout {
    /** The facts in the order in which a reader asks. A fact that isn't among them is in `report.json` only. */
    readonly facts: readonly FactLayout[];
    /** The check whose numbers stand in the title of a pass. */
    readonly headline: CheckId | null;
    /** Absent where reports have no history. */
    readonly trend?: TrendLayout;
}
