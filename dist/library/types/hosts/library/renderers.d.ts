import '../../messages/every-word.js';
import type { GateReport } from '../../gate/report.js';
import { type Language } from '../../messages/catalogues.js';
import type { Message } from '../../messages/message.js';
/** How a report is written. */
export interface RenderOptions {
    /** Default: the option `language` of the run that the report is of. */
    readonly language?: Language | undefined;
}
/** How a report is written for a terminal. */
export interface TextOptions extends RenderOptions {
    /** Whether to use ANSI colours. Default: false. */
    readonly colour?: boolean | undefined;
}
/** Writes `report.json`: stable keys for programs, as `scangate/schema/report.v1.schema.json` describes them. */
export declare function renderJson(report: GateReport, { language }?: RenderOptions): string;
/** Writes `junit.xml`: one test case a check, for CI systems that show test results. */
export declare function renderJunit(report: GateReport, { language }?: RenderOptions): string;
/** Writes `report.md` in GitHub's Markdown, with the evidence that an audit asks for. */
export declare function renderMarkdown(report: GateReport, { language }?: RenderOptions): string;
/** Writes `report.html`: one file without a script, readable also where its styles are dropped. */
export declare function renderHtml(report: GateReport, { language }?: RenderOptions): string;
/** Writes the result in plain lines, for a terminal or a log. */
export declare function renderText(report: GateReport, { language, colour }?: TextOptions): string;
/** Says one of a report's messages, such as its `reason`, as one line. Default language: `en`. */
export declare function messageText(said: Message, { language }?: RenderOptions): string;
