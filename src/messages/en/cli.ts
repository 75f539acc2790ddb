import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the command line says beside the gate's own messages. */
export const cliMessages = {
  cli_word_note: () => 'note:',
  cli_word_warning: () => 'warning:',
  cli_word_error: () => 'error:',
  cli_problem_two_variables: (p: { variable: string; other: string }) =>
    `${p.variable} and ${p.other} mean the same and say different things; keep one.`,
  cli_problem_variable_spelling: (p: { given: string; variable: string }) =>
    `${p.given} is not a variable of scangate; write ${p.variable}.`,
  cli_warning_variable: (p: { given: string; variable: string }) =>
    `${p.given} is not a variable of scangate and is not read. Is ${p.variable} meant?`,
  cli_problem_required: (p: { input: string; flag: string; variable: string }) =>
    `${p.input} is required and is empty. Give ${p.flag}, or set ${p.variable}.`,
  cli_problem_required_key: (p: { input: string; variable: string; file: string }) =>
    `${p.input} is required and is empty. Set ${p.variable}, or give --env-file${p.file === '' ? '' : ` or ${p.file}`}.`,
  cli_problem_required_argument: (p: { argument: string; usage: string }) =>
    `${p.argument} is missing. Give it behind the command: ${p.usage}`,
  cli_problem_arguments: (p: { command: string; count: number }) =>
    `${p.command} was given ${format.count(p.count, { one: ' argument', other: ' arguments' })} too many. A value with spaces needs quotes.`,
  cli_problem_flag: (p: { flag: string }) => `${p.flag} is not a flag of this command; --help lists them.`,
  cli_problem_flag_near: (p: { flag: string; near: string }) =>
    `${p.flag} is not a flag of this command. Is ${p.near} meant?`,
  cli_problem_flag_secret: (p: { flag: string; variable: string; file: string }) =>
    `${p.flag} is not a flag: a command line is for everybody to see. Set ${p.variable}, or give --env-file${p.file === '' ? '' : `; the key also with ${p.file}`}.`,
  cli_problem_flag_value: (p: { flag: string; value: string }) =>
    `${p.flag} needs a value: ${p.flag} ${p.value}.`,
  cli_problem_flag_bare: (p: { flag: string }) =>
    `${p.flag} takes no value; give the flag alone or leave it out.`,
  cli_problem_flag_late: (p: { flag: string }) =>
    `${p.flag} stands behind --, where flags are not read; give it before.`,
  cli_problem_key_terminal: (p: { flag: string }) =>
    `${p.flag} - reads standard input, which is a terminal here and would show the key. Send the key through a pipe.`,
  cli_problem_port: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a port from 0 to 65535, where 0 is a free one.`,
  cli_problem_scale: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a number above 0, such as 60 or 0.5.`,
  cli_problem_rate: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a whole number of requests a minute, from 1 to 999999.`,
  cli_problem_loopback: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a loopback address, such as 127.0.0.1, ::1 or localhost. Everybody knows the simulator's key.`,
  cli_problem_listen: (p: { address: string; code: string }) =>
    `The simulator can't listen on ${p.address} (${p.code}). Give another --port, or 0 for a free one.`,
  cli_reports_written: (p: { folder: string }) => `The reports are in ${p.folder}.`,
  cli_unknown_command: (p: { word: string }) => `unknown command '${p.word}'`,
  cli_unknown_flag: (p: { flag: string }) => `unknown option '${p.flag}'`,
  cli_did_you_mean: (p: { near: string }) => `(Did you mean ${p.near}?)`,
  cli_see_help: () => 'See --help.',
  cli_flags_stand_behind: () => 'Flags stand behind the command.',
  cli_flags_stand_behind_as_in: (p: { line: string }) => `Flags stand behind the command, as in: ${p.line}`,
  cli_is_this_meant: (p: { line: string }) => `Is this meant: ${p.line}`,
  cli_output_lost: (p: { code: string }) => `scangate: standard output can't be written (${p.code}).`,
  cli_phase_asking: () => 'Asking the service',
  cli_label: (p: { label: string }) => `${p.label}:`,
} as const
