import type { AssessedFinding, AssessedRule, Assessment } from '../../gate/assessment.ts'
import type { Level } from '../../gate/fleet.ts'
import { hasSarif } from '../../gate/has-sarif.ts'
import type { GateReport } from '../../gate/report.ts'
import { catalogueOf, type Spoken } from '../../messages/catalogues.ts'
import { type Catalogue, message, say } from '../../messages/message.ts'
import { sentence, wordsText } from '../sentence.ts'
import { safeJson } from '../stable-json.ts'

/** SARIF's three levels, and the numbers by which code scanning sorts. */
const gravity: { readonly [L in Level]: { readonly level: string; readonly severity: string } } = {
  high: { level: 'error', severity: '8.0' },
  medium: { level: 'warning', severity: '5.5' },
  low: { level: 'note', severity: '3.0' },
}

/**
 * Writes `report.sarif` (SARIF 2.1.0) of the findings that have a place in a file of the checkout; `null` where the
 * report has none. An incomplete run has none either: a file without results closes alerts. Findings that somebody has
 * answered for are left out, since code scanning would open them again.
 */
export function renderSarif(report: GateReport, language: Spoken): string | null {
  const { assessment, tool } = report
  if (assessment === undefined || assessment.file === null || !hasSarif(report)) return null
  const words = catalogueOf(language)
  const results = resultsOf(words, assessment, assessment.file)
  return `${safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            rules: assessment.rules.map((rule) => ruleJson(words, rule)),
          },
        },
        automationDetails: { id: `scangate/${report.source}/` },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })}\n`
}

function ruleJson(words: Catalogue, { id, level, source, title }: AssessedRule): object {
  const text = sentence(words, title)
  const { level: sarif, severity } = gravity[level ?? 'low']
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text: `${text} (${source})` },
    help: { text: `${text} (${source})` },
    defaultConfiguration: { level: sarif },
    properties: { tags: ['security'], 'security-severity': severity },
  }
}

function resultsOf(words: Catalogue, { rules }: Assessment, file: string): object[] {
  return rules.flatMap((rule, ruleIndex) =>
    rule.findings
      .filter(({ at, status }) => at !== null && status !== 'ignored')
      .map((finding) => ({
        ruleId: rule.id,
        ruleIndex,
        level: gravity[finding.level].level,
        message: { text: textOf(words, rule, finding) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
              region: { startLine: finding.at?.line, startColumn: finding.at?.column },
            },
            logicalLocations: [{ fullyQualifiedName: finding.place }],
          },
        ],
        // Rule and place are what a finding is, wherever its line moves to.
        partialFingerprints: { 'ruleAndPlace/v1': `${rule.id} ${finding.place}` },
      })),
  )
}

function textOf(
  words: Catalogue,
  { id, title }: AssessedRule,
  { evidence, fix, place }: AssessedFinding,
): string {
  const finding = say(words, message('fleet_finding_at', { id, title: sentence(words, title), place }))
  const seen = say(words, message('assessment_finding', { finding, evidence: wordsText(words, evidence) }))
  return say(words, message('in_one_paragraph', { sentences: [seen, sentence(words, fix)] }))
}

/** A relative path as a URI. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
