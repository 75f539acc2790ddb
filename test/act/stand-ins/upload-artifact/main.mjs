import { appendFileSync, cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const { ARTIFACTS = '', INPUT_NAME = '', INPUT_PATH = '', INPUT_OVERWRITE } = process.env
const target = join(ARTIFACTS, INPUT_NAME)
if (INPUT_NAME === '') throw new Error('No name.')
if (existsSync(target) && INPUT_OVERWRITE !== 'true') throw new Error(`There is an artifact ${INPUT_NAME}.`)
cpSync(INPUT_PATH, target, { recursive: true })
appendFileSync(process.env.GITHUB_OUTPUT ?? '', `artifact-id=1\nartifact-url=file://${target}\n`)
