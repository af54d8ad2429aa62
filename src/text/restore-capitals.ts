import { pattern } from './pattern.ts'

/**
 * In the ABC fonts a capital with a tone is written as the small letter and drawn by another font (`CéNG HßA`), so
 * that it comes out small (`CộNG HòA`). Words of capitals get them back, and so does the beginning of a sentence.
 */
export function restoreCapitals(line: string): string {
  const words = [...line.matchAll(pattern(WORD, 'g'))].map(([text], i, all) => ({
    text,
    at: all[i]!.index,
    look: lookOf(text),
  }))
  if (words.every(({ look }) => look !== 'capitals' && look !== 'open')) return restoreStarts(line)
  let restored = ''
  let behind = 0
  for (const [i, { text, at, look }] of words.entries()) {
    const raise =
      look === 'capitals' || (look === 'open' && [words[i - 1], words[i + 1]].some(one => one?.look === 'capitals'))
    restored += line.slice(behind, at) + (raise ? text.toUpperCase() : text)
    behind = at + text.length
  }
  return restoreStarts(restored + line.slice(behind))
}

const WORD = String.raw`\p{L}+`
/** A small letter with a tone: in these fonts it may be a capital. */
const MAYBE_CAPITAL = '[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]'

/** `capitals`: two capitals and more, and nothing surely small; `open`: at most one letter that says it, a capital. */
function lookOf(word: string): 'capitals' | 'open' | 'small' | 'sure' {
  const certain = word.replace(pattern(MAYBE_CAPITAL, 'g'), '')
  if (certain !== certain.toUpperCase()) return 'small'
  if (certain === word) return 'sure'
  return certain.length >= 2 ? 'capitals' : 'open'
}

function restoreStarts(line: string): string {
  return line.replace(pattern(SENTENCE_START, 'g'), start => start.toUpperCase())
}

const SENTENCE_START = String.raw`(?:^|[.?!:]\s+)["“‘(-]?\s?${MAYBE_CAPITAL}(?=\p{L}|\s)`
