import { flagOf } from '../places/flags.ts'
import { givenOptions, type Plan } from './recipe.ts'

/** The words behind the program that run the gate of a plan, not yet quoted for any shell. */
export function commandLine(plan: Plan): string[] {
  // With its value behind `=`: one that begins with a hyphen is no flag then.
  return [...plan.recipe.command, ...givenOptions(plan).map(([option, text]) => `${flagOf(option)}=${text}`)]
}
