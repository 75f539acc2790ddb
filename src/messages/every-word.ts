// Whoever imports this can say everything in every language at once: the command line, the library, the tests.
import { learn } from './catalogues.ts'
import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'

learn('en', en)
learn('ja', ja)
learn('ko', ko)
