import { networkInterfaces } from 'node:os'
import { runPeers } from './run-peers.ts'

process.exitCode = await runPeers(process.argv.slice(2), {
  interfaces: networkInterfaces,
  today: () => new Date().toISOString().slice(0, 10),
  print: (line) => console.log(line),
})
