import { styleText } from 'node:util'
import type { Output, Variables } from '../core/surroundings.ts'

/**
 * Says whether text for an output is coloured: never with a `NO_COLOR` that is not empty (no-color.org),
 * always with `FORCE_COLOR`, otherwise on a terminal that is not dumb.
 */
export function wantsColour({ isTTY = false }: Output, variables: Variables): boolean {
  if (variables['NO_COLOR']) return false
  const forced = variables['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced.toLowerCase() !== 'false'
  return isTTY && variables['TERM'] !== 'dumb'
}

/** Says whether an output can be drawn on: a terminal that moves its cursor, and no CI system's log. */
export function canAnimate({ isTTY = false }: Output, variables: Variables): boolean {
  return isTTY && variables['TERM'] !== 'dumb' && !('CI' in variables)
}

/** The few styles in use. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Adds a style to text, or leaves the text alone. */
export type Paint = (style: Style, text: string) => string

/** Makes the painter of an output. */
export function painter(coloured: boolean): Paint {
  // Newer versions of Node look at standard output by themselves; what was decided here holds.
  return coloured
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text
}
