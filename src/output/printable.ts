const SPACE = ' '

/**
 * The text without what could steer a terminal or break a row: control characters of both sets (ESC and CSI
 * among them), line and paragraph separators and the marks that turn the direction of writing. Tabs and line
 * breaks become spaces.
 */
export function printable(text: string): string {
  let clean = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (!steers(unit)) continue
    clean += text.slice(from, i) + (isBreak(unit) ? SPACE : '')
    from = i + 1
  }
  return from === 0 ? text : clean + text.slice(from)
}

/** Like `printable`, keeping line breaks: for running text on a terminal. */
export function printableLines(text: string): string {
  return text.includes('\n') ? text.split('\n').map(printable).join('\n') : printable(text)
}

/** JSON with the control characters that it may hold raw (U+007F to U+009F) written as escapes. */
export function printableJson(json: string): string {
  let escaped = ''
  let from = 0
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i)
    if (unit < 0x7f || unit > 0x9f) continue
    escaped += `${json.slice(from, i)}\\u${unit.toString(16).padStart(4, '0')}`
    from = i + 1
  }
  return from === 0 ? json : escaped + json.slice(from)
}

function steers(unit: number): boolean {
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return true
  if (unit === 0x61c) return true
  return unit >= 0x200e && (unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069))
}

function isBreak(unit: number): boolean {
  return (unit >= 9 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}
