const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' '))

const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan ' +
    'oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ' +
    'ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy ' +
    'uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
)

const VOWELS = new Set('aăâeêioôơuưy')

/** Whether small letters without tone are a Vietnamese syllable: onset, or none, and rhyme of the national spelling. */
export function isSyllable(letters: string): boolean {
  let onset = 0
  while (onset < letters.length && !VOWELS.has(letters[onset]!)) onset += 1
  // `gi` and `qu` end in a vowel letter: `giang` is gi + ang.
  return parts(letters, onset) || parts(letters, onset + 1)
}

function parts(letters: string, onset: number): boolean {
  return ONSETS.has(letters.slice(0, onset)) && RHYMES.has(letters.slice(onset))
}
