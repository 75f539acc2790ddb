import { message } from '../../../messages/message.ts'
import { option } from '../../../options/definition.ts'
import { readDigits, readText } from '../../../options/readers.ts'
import { vaddyOptions } from '../../../sources/vaddy/options.ts'
import { saidHelp } from '../places/cli-options.ts'

/** Options that name a crawl where they choose among scans that have run. */
export const ofOneCrawl = {
  crawl_id: option('crawl_id', readDigits, {
    ...vaddyOptions.crawl_id,
    ...saidHelp(message('flag_only_crawl')),
  }),
  crawl_label: option('crawl_label', readText, {
    ...vaddyOptions.crawl_label,
    ...saidHelp(message('flag_only_label')),
  }),
}
