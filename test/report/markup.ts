import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Renders Markdown as GitHub's parser would before it sanitizes: raw HTML stays, so that a test sees it. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

/** Lists the tags of HTML in order, each with its attributes. */
export function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? []
}

/** Lists the addresses that HTML links to. */
export function addressesOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, address]) =>
    decodeEntities(address ?? ''),
  )
}

/** Gives the text of HTML in which GitHub looks for mentions: not within code, links and summaries of them. */
export function looseText(html: string): string {
  const outside = html.replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, '\ue000')
  return decodeEntities(outside.replace(/<[^>]*>/g, '\ue000'))
}

/** Gives the text that a reader sees: without tags, and without the spaces that nobody sees. */
export function visibleText(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''))
    .replaceAll('\u200b', '')
    .trim()
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
