import '../../messages/every-word.ts'
import type { GateReport } from '../../gate/report.ts'
import { catalogueOf, type Language, languages } from '../../messages/catalogues.ts'
import type { Message } from '../../messages/message.ts'
import { renderHtml as html } from '../../report/html/html.ts'
import { renderJson as json } from '../../report/json.ts'
import { renderJunit as junit } from '../../report/junit/junit.ts'
import { renderMarkdownFile } from '../../report/markdown/markdown.ts'
import { sentence } from '../../report/sentence.ts'
import { renderText as text } from '../../report/text.ts'

/** How a report is written. */
export interface RenderOptions {
  /** Default: the option `language` of the run that the report is of. */
  readonly language?: Language | undefined
}

/** How a report is written for a terminal. */
export interface TextOptions extends RenderOptions {
  /** Whether to use ANSI colours. Default: false. */
  readonly colour?: boolean | undefined
}

/** Writes `report.json`: stable keys for programs, as `scangate/schema/report.v1.schema.json` describes them. */
export function renderJson(report: GateReport, { language }: RenderOptions = {}): string {
  return json(report, language ?? languageOf(report))
}

/** Writes `junit.xml`: one test case a check, for CI systems that show test results. */
export function renderJunit(report: GateReport, { language }: RenderOptions = {}): string {
  return junit(report, language ?? languageOf(report))
}

/** Writes `report.md` in GitHub's Markdown, with the evidence that an audit asks for. */
export function renderMarkdown(report: GateReport, { language }: RenderOptions = {}): string {
  return renderMarkdownFile(report, language ?? languageOf(report))
}

/** Writes `report.html`: one file without a script, readable also where its styles are dropped. */
export function renderHtml(report: GateReport, { language }: RenderOptions = {}): string {
  return html(report, language ?? languageOf(report))
}

/** Writes the result in plain lines, for a terminal or a log. */
export function renderText(report: GateReport, { language, colour = false }: TextOptions = {}): string {
  return text(report, language ?? languageOf(report), { colour })
}

/** Says one of a report's messages, such as its `reason`, as one line. Default language: `en`. */
export function messageText(said: Message, { language = 'en' }: RenderOptions = {}): string {
  return sentence(catalogueOf(language), said)
}

function languageOf({ policy }: GateReport): Language {
  return languages.find((language) => language === policy['language']?.value) ?? 'en'
}
