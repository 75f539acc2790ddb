import { formatFor } from '../format.ts'

const format = formatFor('en')

/** What the commands of the NHN gate say, its doctor's looks among it. */
export const nhnCliMessages = {
  doctor_label_access_key: () => 'Access key',
  doctor_label_app_key: () => 'App key',
  doctor_label_region: () => 'Region',
  doctor_label_clock: () => 'Clock',
  doctor_access_key: () => 'a token was issued for it.',
  doctor_access_key_none: () => 'none is needed, because a token is given.',
  doctor_app_key: () => 'it is known, and the account may read results.',
  doctor_region: (p: { region: string; results: number }) =>
    `${p.region} has ${format.count(p.results, { one: ' recent result', other: ' recent results' })}.`,
  doctor_region_empty: (p: { region: string }) => `${p.region} has no recent result.`,
  doctor_clock: () => "this machine's and NHN Cloud's agree.",
  doctor_clock_apart: (p: { apart: number }) =>
    `this machine's and NHN Cloud's are ${format.duration(p.apart)} apart.`,
  doctor_clock_unknown: () => 'NHN Cloud did not say what time it is.',
  file_exists: () => 'there is such a file already',
  ignore_file_written: (p: { path: string; entries: number }) =>
    `${p.path} has ${format.count(p.entries, { one: ' entry', other: ' entries' })}. Delete what is to be repaired, and say of the rest why, who approved it, and until when.`,
} as const
