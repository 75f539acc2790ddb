import { cleanLine, withoutWorkflowCommands } from '../kernel/clean-text.ts'

/**
 * Makes text from outside one line that is only text, for a terminal, a reader and GitHub's runner, which
 * would read commands from a report as soon as somebody prints it in a job.
 */
export function inertLine(text: string, maximumLength?: number): string {
  return withoutWorkflowCommands(cleanLine(text, maximumLength))
}
