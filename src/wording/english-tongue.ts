// English, which every door speaks where it is asked for nothing else.
import { english as catalogue } from './english/english.ts'
import { makeTongue } from './make-tongue.ts'

export const english = makeTongue('en', catalogue)
