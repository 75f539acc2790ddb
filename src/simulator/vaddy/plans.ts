/** VAddy's plans, smallest first. A plan has every scan type of the smaller ones. */
export const plans = ['starter', 'pro', 'enterprise', 'advanced'] as const

/** A plan of VAddy. */
export type Plan = (typeof plans)[number]

interface ScanType {
  /** What `scan_type` takes. */
  readonly code: string
  /** What `scan_list` says. VAddy documents "XSS" and "SQL Injection" only; the others are alike. */
  readonly name: string
  /** The smallest plan that has it. */
  readonly plan: Plan
}

/** The scan types of VAddy's Scan Type Document, as of 2024-12-19. */
export const scanTypes: readonly ScanType[] = [
  { code: 'XSS', name: 'XSS', plan: 'starter' },
  { code: 'SQLI', name: 'SQL Injection', plan: 'starter' },
  { code: 'XSS_STORE', name: 'Stored XSS', plan: 'starter' },
  { code: 'RFI', name: 'Remote File Inclusion', plan: 'pro' },
  { code: 'COMMAND_INJECTION', name: 'Command Injection', plan: 'pro' },
  { code: 'PATH_TRAV', name: 'Path Traversal', plan: 'pro' },
  { code: 'BLIND_SQLI', name: 'Blind SQL Injection', plan: 'enterprise' },
  { code: 'HEADER_INJECTION', name: 'HTTP Header Injection', plan: 'enterprise' },
  { code: 'XXE', name: 'XXE', plan: 'enterprise' },
  { code: 'DESERIALIZATION', name: 'Insecure Deserialization', plan: 'enterprise' },
  { code: 'SSRF', name: 'SSRF', plan: 'enterprise' },
  { code: 'PRIVATE_FILE', name: 'Private File Disclosure', plan: 'enterprise' },
  { code: 'CSRF', name: 'CSRF', plan: 'advanced' },
  { code: 'MAIL_HEADER', name: 'Mail Header Injection', plan: 'advanced' },
  { code: 'CLICK_JACKING', name: 'Clickjacking', plan: 'advanced' },
  { code: 'BUFFER_OVERFLOW', name: 'Buffer Overflow', plan: 'advanced' },
  { code: 'SESSION_FIXATION', name: 'Session Fixation', plan: 'advanced' },
  { code: 'ACCESS_CTL', name: 'Access Control', plan: 'advanced' },
  { code: 'EVAL', name: 'Eval Injection', plan: 'advanced' },
]

/**
 * Picks the scan types of a start: what `scan_type` asks for, or everything the plan has when it asks
 * for nothing. Returns `undefined` when a type does not exist or the plan lacks it.
 */
export function chooseScanTypes(plan: Plan, wanted: string | undefined): readonly ScanType[] | undefined {
  const available = scanTypes.filter((type) => plans.indexOf(type.plan) <= plans.indexOf(plan))
  if (wanted === undefined || wanted.trim() === '') return available
  const codes = new Set(wanted.split(',').map((code) => code.trim()))
  const chosen = available.filter((type) => codes.has(type.code))
  return chosen.length === codes.size ? chosen : undefined
}
