import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What is said of a file of ignored findings, whatever the gate. */
export const ignoreMessages = {
  ignore_problem_syntax: (p: { file: string; line: number; column: number; why: string }) =>
    `${p.file} is neither YAML nor JSON (line ${p.line}, column ${p.column}): ${p.why}.`,
  ignore_problem_aliases: (p: { file: string }) =>
    `${p.file} can't be used: its YAML aliases unfold to too much. Write the entries out.`,
  ignore_problem_shape: (p: { file: string }) =>
    `${p.file} holds no list of ignored items; allowed: a list, or "ignore:" with a list and nothing beside it.`,
  ignore_problem_entry: (p: { file: string; number: number; fields: readonly string[] }) =>
    `Entry ${p.number} of ${p.file} can't be read; an entry has ${format.list(p.fields)}.`,
  ignore_problem_field: (p: { file: string; number: number; field: string; fields: readonly string[] }) =>
    `Entry ${p.number} of ${p.file} has the unknown field "${p.field}"; allowed: ${format.list(p.fields)}.`,
  ignore_problem_text: (p: { file: string; number: number; field: string }) =>
    `Entry ${p.number} of ${p.file} needs ${p.field}, as one line of text.`,
  ignore_problem_expires: (p: { file: string; number: number; given: string }) =>
    `Entry ${p.number} of ${p.file} expires on "${p.given}"; allowed: a day such as 2026-12-31, which is the last one on which it holds.`,
  ignore_problem_unknown: (p: { file: string; number: number; field: string; given: string }) =>
    `Entry ${p.number} of ${p.file} has "${p.given}" as ${p.field}, which there is not.`,
  ignore_expires_soon: (p: { id: string; instance: string; expires: string }) =>
    `${p.id} on ${p.instance} is ignored until ${p.expires} and counts from then on: repair it, or have the exception renewed in time.`,
  ignore_expired: (p: { id: string; instance: string; expires: string }) =>
    `${p.id} on ${p.instance} was to be ignored until ${p.expires} and counts again: repair it, or have the exception renewed.`,
  ignore_unused: (p: { id: string; instance: string }) =>
    `Nothing was found that the exception for ${p.id} on ${p.instance} could ignore; remove it if it is no longer needed.`,
} as const
