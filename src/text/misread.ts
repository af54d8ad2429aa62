/**
 * Tells by the statistics of syllables how text was misread: which older encoding it is in, or UTF-8 taken for
 * windows-1252 once or twice. A text is taken for misread only where the other reading is plainly better Vietnamese.
 */
import { LEGACY_READINGS, type LegacyEncoding } from './legacy.ts'
import { readUtf8 } from './misread-utf8.ts'
import { pattern } from './pattern.ts'
import { isSyllableWithTone } from './syllable.ts'

export interface Reading {
  readonly encoding: LegacyEncoding | 'utf-8'
  read(text: string): string
}

/** How much of a text is Vietnamese: its words with letters beyond ASCII that are syllables, and those that are none. */
interface Fit {
  readonly good: number
  readonly bad: number
}

const READINGS: readonly Reading[] = [
  ...LEGACY_READINGS,
  { encoding: 'utf-8', read: text => readUtf8(text, 1) },
  { encoding: 'utf-8', read: text => readUtf8(text, 2) },
]

/** Characters of windows-1252 that Vietnamese does not need and that no misread line is without for long. */
const ODD =
  '[\u0080-\u009f\u00a1\u00a4\u00a6\u00a8\u00aa\u00ac\u00ad\u00af\u00b4-\u00b6\u00b8\u00b9' +
  '¿ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ€‚ƒ„†‡ˆŠ‹ŒŽ˜š›œžŸ]'

/** Whether a line has characters that sound Vietnamese is without. */
export function isOdd(line: string): boolean {
  return pattern(ODD).test(line)
}

/** Characters that words are counted on: a document shows soon how it was read. */
const SAMPLE = 40_000
/** So many words of a sound reading are enough to take it for the whole document. */
const ENOUGH = 8

/** How the bytes that `text` holds as characters are to be read: the reading under which they are Vietnamese, if any. */
export function readingOfBytes(text: string): { readonly reading: Reading; readonly confidence: number } | null {
  const sample = text.slice(0, SAMPLE)
  const best = bestOf(LEGACY_READINGS, sample)
  if (best === null || best.fit.good < 3 * best.fit.bad || !isBetter(best.fit, fitOf(sample))) return null
  const { good, bad } = best.fit
  // One word may be chance; ten are not.
  return { reading: best.reading, confidence: round((good / (good + bad)) * Math.min(0.99, 0.5 + good / 20)) }
}

/** Of the readings that share an encoding's name, the one under which the text is best Vietnamese. */
export function readingNamed(encoding: LegacyEncoding, text: string): Reading {
  const named = LEGACY_READINGS.filter(one => one.encoding === encoding)
  return bestOf(named, text.slice(0, SAMPLE))?.reading ?? named[0]!
}

/** How odd lines of a document were misread, taken together; null where they were not, or each must say it for itself. */
export function misreadingOf(oddLines: readonly string[]): Reading | null {
  let sample = ''
  for (const line of oddLines) {
    if (sample.length >= SAMPLE) break
    sample += `${line.slice(0, SAMPLE)}\n`
  }
  const asItStands = fitOf(sample)
  if (isSound(asItStands)) return null
  const best = bestOf(READINGS, sample)
  if (best === null || best.fit.good < ENOUGH || best.fit.good < 4 * best.fit.bad) return null
  return isBetter(best.fit, asItStands) ? best.reading : null
}

/** The reading of a line by itself; null where it is sound, or too short to tell. */
export function misreadingOfLine(line: string): Reading | null {
  const sample = line.slice(0, SAMPLE)
  const asItStands = fitOf(sample)
  if (isSound(asItStands)) return null
  const best = bestOf(READINGS, sample)
  if (best === null || best.fit.good < 2 || best.fit.good < 8 * best.fit.bad) return null
  return isBetter(best.fit, asItStands) ? best.reading : null
}

/** Whether a line of a document that was misread is better under its reading; others may be sound. */
export function gains(line: string, { encoding, read }: Reading): boolean {
  const sample = line.slice(0, SAMPLE)
  const other = read(sample)
  if (other === sample) return false
  const [before, after] = [fitOf(sample), fitOf(other)]
  const gain = after.good - after.bad - (before.good - before.bad)
  // That the bytes are UTF-8 says something by itself: `HÃ` may be a syllable, too.
  return gain > 0 || (gain === 0 && encoding === 'utf-8')
}

/** Fewer than every fourth word is broken. */
function isSound({ good, bad }: Fit): boolean {
  return good > 3 * bad
}

/** Plainly better: nearly all of the broken words are mended. */
function isBetter(read: Fit, asItStands: Fit): boolean {
  return !isSound(asItStands) && 4 * read.bad <= asItStands.bad && read.good > asItStands.good
}

function bestOf(readings: readonly Reading[], text: string): { readonly reading: Reading; readonly fit: Fit } | null {
  let best: { readonly reading: Reading; readonly fit: Fit } | null = null
  for (const reading of readings) {
    const fit = fitOf(reading.read(text))
    if (best === null || fit.good - fit.bad > best.fit.good - best.fit.bad) best = { reading, fit }
  }
  return best === null || best.fit.good === 0 ? null : best
}

/** Signs and quotation marks within a word go with it: in misread text they are parts of letters. */
const RARE_SIGN = String.raw`[\u0001-\u0008\u000e-\u001f\u0080-\u009f€‚ƒ„†‡ˆ‰Š‹Œ˜™š›œ]`
const WORD = String.raw`(?:[\p{L}\p{M}\u0001-\u0008\u000e-\u001f\u0080-\u009f¡-¿×÷€‚ƒ„†‡ˆ‰Š‹Œ˜™š›œ]|[‘’“”–—…•](?=\p{L}))+`
const SIGNS_AROUND = '^[°·«»§‘’“”–—…•]+|[©®°·«»¹²³]+$'
const CASES = String.raw`^(?:[\p{Lu}\p{M}]+|.?[^\p{Lu}]*)$`
const LONGEST_SYLLABLE = 8

function fitOf(text: string): Fit {
  let [good, bad] = [0, 0]
  // Eth for Đ is mended without reading anew.
  const withoutEth = text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')
  for (const [whole] of withoutEth.matchAll(pattern(WORD, 'g'))) {
    const word = whole.replace(pattern(SIGNS_AROUND, 'g'), '')
    if (isAscii(word)) continue
    // A single letter says little: a dash may be `Ọ`. A sign that hardly any text has is broken.
    if (word.length === 1) bad += pattern(RARE_SIGN).test(word) ? 1 : 0
    else if (isSyllableInCase(word)) good += 1
    else bad += 1
  }
  return { good, bad }
}

/** A syllable, small, with a capital or in capitals; `phÕm` is none. */
function isSyllableInCase(word: string): boolean {
  return word.length <= LONGEST_SYLLABLE && pattern(CASES).test(word) && isSyllableWithTone(word)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit > 127 || unit < 32) return false
  }
  return true
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
