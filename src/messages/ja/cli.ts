export { cliMessages } from '../en/cli.ts'
