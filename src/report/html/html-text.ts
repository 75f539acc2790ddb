import { inertLine } from '../harmless.ts'

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes text from anywhere fit for HTML, between tags and in quoted attributes alike. */
export function escapeHtml(text: string, maximumLength = 1_000): string {
  return escapeMarkup(inertLine(text, maximumLength))
}

/** Escapes what HTML and XML read as markup and leaves everything else, line breaks too, as it is. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
