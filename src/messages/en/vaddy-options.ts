/** What is wrong with options that only the VAddy gate has. */
export const vaddyOptionMessages = {
  problem_project_id: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: letters, digits, "-" and "_", as in 6eb1f9fcbdb6a5a (the project ID of the Server page, not the number in the console's URL).`,
  problem_scan_type: (p: { input: string; given: string }) =>
    `${p.input} contains "${p.given}"; allowed: names of letters, digits and "_", separated by commas, spaces or lines.`,
  problem_scan_id: (p: { input: string; given: string }) =>
    `${p.input} is "${p.given}"; allowed: a scan ID, as in 1-837b5f9f-e088-4af5-9491-67f7ce8035a4.`,
  problem_latest_only: (p: { input: string }) =>
    `${p.input} is for scan_id: latest, which was not asked for; leave it out, or write scan_id: latest.`,
} as const
