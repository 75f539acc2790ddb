import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What is wrong with an input. Each says its name, what was given and what is allowed. */
export const optionMessages = {
  problem_required: (p: { input: string }) => `${p.input} is required and is empty.`,
  problem_required_secret: (p: { input: string; secret: string }) =>
    `${p.input} is required and is empty. Set it from a secret and check the secret's name, for example: ${p.input}: \${{ secrets.${p.secret} }}`,
  problem_environment_ignored: (p: {
    input: string
    variables: readonly string[]
    lines: readonly string[]
  }) =>
    `${p.input} is empty. ${format.list(p.variables)} ${p.variables.length === 1 ? 'is' : 'are'} set, but the action reads its inputs only. Paste under "with:": ${p.lines.join(' | ')}`,
  problem_choice: (p: { input: string; given: string; choices: readonly string[] }) =>
    `${p.input} is "${p.given}"; allowed: ${p.choices.join(', ')}.`,
  problem_boolean: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: true or false.`,
  problem_duration: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a duration with a unit, such as 90s, 15m or 1h30m (units: ms, s, m, h, d).`,
  problem_duration_minimum: (p: { input: string; given: string; minimum: string }) =>
    `${p.input} is "${p.given}"; allowed: at least ${p.minimum}.`,
  problem_duration_maximum: (p: { input: string; given: string; maximum: string }) =>
    `${p.input} is "${p.given}"; allowed: at most ${p.maximum}.`,
  problem_digits: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: digits only.`,
  problem_count_or_off: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a whole number from 0, or off.`,
  problem_count: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a whole number from 0.`,
  problem_count_between: (p: { input: string; given: string; least: number; most: number }) =>
    `${p.input} is "${p.given}"; allowed: a whole number from ${format.number(p.least)} to ${format.number(p.most)}.`,
  problem_instant: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a date and a time with seconds and offset, such as 2026-07-01T00:00:00+09:00.`,
  problem_percent: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a number from 0 to 100, without a percent sign.`,
  problem_printable: (p: { input: string }) =>
    `${p.input} contains control characters; allowed: printable text.`,
  problem_header_text: (p: { input: string }) =>
    `${p.input} contains a character that no HTTP header can carry; allowed: printable ASCII. Was it copied with a line break or a typographic character?`,
  problem_url: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: an https URL without user, query or fragment.`,
  problem_url_plain_http: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; plain http would send the key unencrypted and is allowed for a loopback host only. Use https.`,
  problem_url_login: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}", which holds a user or a password; allowed: a URL that needs none.`,
  problem_public_url: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: an http or https URL without a fragment (#).`,
  problem_holds_secret: (p: { input: string; secret: string }) =>
    `${p.input} holds the value of ${p.secret}, which goes nowhere else; allowed: anything but that.`,
  problem_together: (p: { input: string; other: string }) =>
    `${p.input} and ${p.other} can't be given together; keep one.`,
  problem_needs: (p: { input: string; needed: string }) => `${p.input} needs ${p.needed}, which is empty.`,
  problem_spelling: (p: { given: string; input: string }) => `${p.given} is not an input; write ${p.input}.`,
  problem_option_unknown: (p: { given: string; caller: string }) =>
    `${p.given} is not an option of ${p.caller}; docs/library.md lists them.`,
  problem_file: (p: { input: string; given: string; why: string }) =>
    `${p.input} is "${p.given}", which can't be used: ${p.why}.`,
  problem_folder: (p: { input: string; given: string; why: string }) =>
    `${p.input} is "${p.given}", a folder that can't be used: ${p.why}. Nothing was sent.`,
  file_no_space: () => 'no space is left',
  file_read_only: () => 'the file system is read-only',
  file_denied: () => 'permission denied',
  file_not_folder: (p: { folder: string }) => `${p.folder} is not a folder`,
  file_not_removed: (p: { name: string; why: string }) =>
    `${p.name}, which an earlier run left, can't be removed (${p.why})`,
  file_missing: () => 'there is no such file',
  file_is_folder: () => 'it is a folder',
  file_unreadable: (p: { code: string }) => `it can't be read (${p.code})`,
  file_empty: () => 'it is empty',
  file_not_regular: () => 'it is a pipe or a device, and only a regular file is sure to end',
  file_too_long: (p: { longest: number }) => `it has more than ${format.number(p.longest)} characters`,
  file_no_variables: () => 'it holds a line that is not NAME=value',
  file_no_certificate: () => 'it holds no PEM certificate (-----BEGIN CERTIFICATE-----)',
  file_certificate_damaged: (p: { number: number; count: number }) =>
    `certificate ${p.number} of ${p.count} in it is damaged`,
} as const
