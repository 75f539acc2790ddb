/** The sixteen points of docs/security-checklist.md, in its order. The IDs are the same in every language. */
export const points = [
  'authentication',
  'least_privilege',
  'encryption',
  'rate_limits',
  'allow_lists',
  'input_validation',
  'xss',
  'errors',
  'monitoring',
  'documentation',
  'versioning',
  'audits',
  'disclosure',
  'privacy',
  'standards',
  'education',
] as const

/** A point of the checklist. */
export type PointId = (typeof points)[number]
