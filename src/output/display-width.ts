import { pattern } from '../text/pattern.ts'

const ELLIPSIS = '…'

/** Characters that take no column: combining marks, joiners, variation signs. */
const NO_WIDTH = String.raw`^[\p{Mn}\p{Me}\p{Cf}]$`
/** Characters that take two columns: East Asian full width and emoji. */
const WIDE = String.raw`^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$`

/** Columns of a terminal that a text without control characters takes. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text cut to a number of columns, the last of them `…` where something was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (text.length <= columns && displayWidth(text) <= columns) return text
  let width = 0
  let kept = ''
  let keptWidth = 0
  for (const character of text) {
    const step = characterWidth(character)
    if (width + step <= columns - 1) {
      kept += character
      keptWidth = width + step
    }
    width += step
    if (width > columns) return keptWidth === 0 && columns < 1 ? '' : kept.trimEnd() + ELLIPSIS
  }
  return text
}

/** The text broken at spaces into lines of at most so many columns. */
export function wrapToWidth(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** The text filled up with spaces to a number of columns. */
export function padToWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  if (code < 0x300 || (code >= 0x1ea0 && code <= 0x1eff)) return 1
  if (pattern(NO_WIDTH).test(character)) return 0
  return pattern(WIDE).test(character) ? 2 : 1
}
