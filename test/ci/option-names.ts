/** An option's name in camel case, as the Jenkins step has it: `max_alerts` is `maxAlerts`. */
export function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** An option's name as a flag of the CLI: `max_alerts` is `--max-alerts`. */
export function toFlag(name: string): string {
  return `--${name.replaceAll('_', '-')}`
}
