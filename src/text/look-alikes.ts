import { LOOK_ALIKES } from '../lexicon/look-alikes.ts'
import { pattern } from './pattern.ts'
import { isSyllableWithTone } from './syllable.ts'

const WORD = String.raw`[\p{L}\p{M}]+`
/** Letters that no other language mixes with Greek or Cyrillic ones: a word with them is Vietnamese, also `HĐND`. */
const VIETNAMESE_ONLY = '[ĂăĐđƠơƯư\u1ea0-\u1ef9]'
const LATIN = '[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]'

const LETTERS = `[${Object.keys(LOOK_ALIKES).join('')}]`

/**
 * Puts Latin letters for Greek and Cyrillic ones that look like them, inside Vietnamese words (`Сhữ`, with a
 * Cyrillic С, becomes `Chữ`): only where the word has Latin letters, too, and is a syllable then
 * or has letters that are Vietnamese alone. `рH`, `μm` and whole words in other alphabets stay.
 */
export function mendLookAlikes(line: string): string {
  if (!pattern(LETTERS).test(line)) return line
  return line.replace(pattern(WORD, 'g'), word => {
    const mended = word.replace(pattern(LETTERS, 'g'), letter => LOOK_ALIKES[letter] ?? letter)
    if (mended === word || !pattern(LATIN).test(word)) return word
    const composed = mended.normalize('NFC')
    return pattern(VIETNAMESE_ONLY).test(word) || isSyllableWithTone(composed) ? composed : word
  })
}
