import { keySet } from '../../text/key-table.ts'
import { CAPITALISED, type Tokens, UPPER } from '../../text/tokens.ts'
import { nameLexicons } from './lexicons.ts'
import {
  AMPERSAND,
  DOT,
  isApostrophe,
  isCapital,
  isDash,
  isLower,
  isMark,
  isNumber,
  isVietnamese,
  isWord,
  touches,
  width,
} from './token-tests.ts'

/** Small words inside foreign names: `Mohammed bin Salman`, `Ursula von der Leyen`. */
const PARTICLES = keySet('bin ben al el de da do dos del della der van von ibn le ul di'.split(' '))

/** Second syllables of Korean given names that are no Vietnamese words. */
const KOREAN_SECONDS = keySet(
  'ah bae beom bin bum chol chul eun geun gil guk gyu hae hak hee ho hoon hui hyok hwa hwan hye hyuk hyun il in jae jin jong joo joon jun kwon kyu kyun kyung myung nam ok on rae ryong seo seok seon seung sik song soo sook suk sung sup tae un wook woo yeol yeon yong yon yoo yoon young'.split(
    ' ',
  ),
)

/**
 * End of the unbroken run of capitalised words at token `i`: words between spaces, with what touches them
 * (`Jong-un`, `H’Hen`, `Lê Quý D.`, `T.H.`) and the small words of foreign names.
 */
export function runEnd(t: Tokens, i: number, limit = 8): number {
  let end = i
  while (end < t.count && end - i < limit && isCapital(t, end)) {
    if (end > i && nameLexicons().openers.begins(t.key[end]!) && opensTitle(t, end)) break
    const first = end
    end = wordEnd(t, end)
    // The full stop of an initial may end the sentence: `Lê Quý D. Ông nói`.
    if (first > i && isMark(t, end - 1, DOT) && !touches(t, end)) {
      if (isVietnamese(t, first - 1) || width(t, first) > 1) break
    }
    if (first > i && spacedSecond(t, end)) end += 2
    if (dashedParticle(t, end)) end += 2
    else if (particleBridge(t, end)) end += isCapital(t, end + 1) ? 1 : 2
    else if (isMark(t, end, AMPERSAND) && isCapital(t, end + 1)) end += 1
  }
  return end
}

/** `Moon Jae - in`: the second syllable of a Korean's name behind a dash with spaces, as careless pages write it. */
function spacedSecond(t: Tokens, i: number): boolean {
  if (!isDash(t, i) || touches(t, i) || !isLower(t, i + 1) || touches(t, i + 1)) return false
  return KOREAN_SECONDS.has(t.key[i + 1]!)
}

/** `Bashar al-Assad`: a particle that a dash ties to the word behind it. */
function dashedParticle(t: Tokens, i: number): boolean {
  return isLower(t, i) && PARTICLES.has(t.key[i]!) && !touches(t, i) && isDash(t, i + 1) && isCapital(t, i + 2)
}

function particleBridge(t: Tokens, i: number): boolean {
  if (!isLower(t, i) || !PARTICLES.has(t.key[i]!) || touches(t, i)) return false
  if (isVietnameseWordHere(t, i)) return false
  return isCapital(t, i + 1) || (isLower(t, i + 1) && PARTICLES.has(t.key[i + 1]!) && isCapital(t, i + 2))
}

/** `do`, `de` and the like are also Vietnamese words: they bridge foreign words only. */
function isVietnameseWordHere(t: Tokens, i: number): boolean {
  return isVietnamese(t, i - 1) && isVietnamese(t, i + 1)
}

/** End of the word at `i` with the parts that touch it: hyphens (`Bun-hiên`), apostrophes, the stop of an initial. */
export function wordEnd(t: Tokens, i: number): number {
  let end = i + 1
  while (end < t.count && touches(t, end)) {
    if ((isDash(t, end) || isApostrophe(t, end)) && isWord(t, end + 1) && touches(t, end + 1)) end += 2
    else if (isMark(t, end, DOT) && isInitial(t, end - 1)) {
      end += 1
      if (isCapital(t, end) && touches(t, end) && width(t, end) === 1) end += 1
    } else break
  }
  // `nhà ga T3`, `Cục B61`
  if (end === i + 1 && t.shape[i] === UPPER && isNumber(t, end) && touches(t, end)) end += 1
  return end
}

/** A capital letter or two (`D.`, `Th.`) that stands for a name. */
export function isInitial(t: Tokens, i: number): boolean {
  if (!isCapital(t, i)) return false
  return width(t, i) === 1 || (width(t, i) === 2 && t.shape[i] === CAPITALISED && !isVietnamese(t, i))
}

function opensTitle(t: Tokens, i: number): boolean {
  const opener = nameLexicons().openers.match(t, i)
  if (opener === undefined) return false
  const end = nameLexicons().openers.phraseEnd()
  // One syllable (`Sao`, `Cha`, `Ban`) is more likely part of the name.
  return end - i > 1 && (opener.title !== undefined || opener.head !== undefined || opener.stop === true)
}

/** Whether every word of the run is in capitals. */
export function isAllUpper(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isWord(t, i) && t.shape[i] !== UPPER) return false
  return true
}

/** Whether every word of the run is spelt like a Vietnamese syllable. */
export function isVietnameseRun(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isWord(t, i) && !isVietnamese(t, i)) return false
  return true
}

/** Number of words in a run. */
export function wordCount(t: Tokens, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += 1) if (isWord(t, i)) count += 1
  return count
}
