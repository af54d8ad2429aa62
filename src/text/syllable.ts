import { baseUnit, FNV_OFFSET, FNV_PRIME } from './fold.ts'
import { type KeyTable, keyTable } from './key-table.ts'

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'

const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
  'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan ' +
  'oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ' +
  'ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy ' +
  'uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'

const VOWELS = 'aăâeêioôơuưy'
/** `nghiêng` */
const LONGEST = 7

interface Spelling {
  readonly onsets: KeyTable
  readonly rhymes: KeyTable
  readonly vowels: KeyTable
}

let compiled: Spelling | null = null

/**
 * Whether the letters `text[start, end)`, in NFC and whatever their case and tone, are spelt like a Vietnamese
 * syllable: onset, or none, and rhyme of the national spelling.
 */
export function isSyllable(text: string, start = 0, end = text.length): boolean {
  if (end - start > LONGEST) return false
  compiled ??= {
    onsets: keyTable(['', ...ONSETS.split(' ')].map(onset => lettersKey(onset, 0, onset.length))),
    rhymes: keyTable(RHYMES.split(' ').map(rhyme => lettersKey(rhyme, 0, rhyme.length))),
    vowels: keyTable(Array.from(VOWELS, vowel => vowel.charCodeAt(0))),
  }
  const { vowels } = compiled
  let onset = start
  while (onset < end && !vowels.has(baseUnit(text.charCodeAt(onset)))) onset += 1
  // `gi` and `qu` end in a vowel letter: `giang` is gi + ang.
  return isSpelt(compiled, text, start, onset, end) || isSpelt(compiled, text, start, onset + 1, end)
}

function isSpelt({ onsets, rhymes }: Spelling, text: string, start: number, onset: number, end: number): boolean {
  return onset < end && onsets.has(lettersKey(text, start, onset)) && rhymes.has(lettersKey(text, onset, end))
}

/** FNV-1a over the small letters without tone: no string is made. */
function lettersKey(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ baseUnit(text.charCodeAt(i)), FNV_PRIME)
  return hash
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'

/**
 * Whether a word in any case, with its tone, is a Vietnamese syllable: one tone at most, and before a final
 * c, ch, p or t only acute or dot below.
 */
export function isSyllableWithTone(word: string): boolean {
  let letters = ''
  let tone = ''
  for (const unit of word.toLowerCase().normalize('NFD')) {
    if (!TONES.includes(unit)) letters += unit
    else if (tone === '') tone = unit
    else return false
  }
  letters = letters.normalize('NFC')
  if (STOPPED.has(letters.at(-1) ?? '') || letters.endsWith('ch')) {
    if (tone !== '\u0301' && tone !== '\u0323') return false
  }
  return isSyllable(letters)
}

const STOPPED = new Set(['c', 'p', 't'])
