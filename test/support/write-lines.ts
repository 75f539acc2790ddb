// Writes a file of lines as a process of its own: FOLDER NAME COUNT. Says `half` after half of them and the peak of
// its memory at the end. One that can't be written is an exit code of 1, with the error's code.
import { openLineFile } from '../../src/hosts/line-file.ts'
import { Secret } from '../../src/kernel/secret.ts'
import { createSecrets } from '../../src/kernel/secrets.ts'

const [folder = '', name = '', count = '0'] = process.argv.slice(2)
const file = openLineFile({
  folder,
  name,
  format: { format: 'ndjson' },
  redact: createSecrets([new Secret('secret-of-this-run')]).redact,
})
try {
  for (let number = 0; number < Number(count); number += 1) {
    if (number === Math.floor(Number(count) / 2)) process.stdout.write('half\n')
    await file.write({ number, said: 'secret-of-this-run 취약점' })
  }
  await file.close()
  process.stdout.write(`${process.resourceUsage().maxRSS}\n`)
} catch (error) {
  await file.discard()
  process.stdout.write(`${(error as NodeJS.ErrnoException).code}\n`)
  process.exitCode = 1
}
