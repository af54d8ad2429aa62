export { isSyllable } from '../../text/syllable.ts'
