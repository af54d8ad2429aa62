const CARRIAGE_RETURN = '\r'
const LINE_BREAK = /\r\n|\r|\n/

/** The lines of a text; `\r\n`, a lone `\r` and `\n` each end one. Line `n` of a document is `lines[n - 1]`. */
export function toLines(text: string): string[] {
  return text.includes(CARRIAGE_RETURN) ? text.split(LINE_BREAK) : text.split('\n')
}
