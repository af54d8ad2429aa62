import { decodePage } from '../../html/decode-page.ts'
import { flattenHtml } from '../../html/flatten.ts'
import { readWhole } from '../bytes.ts'
import type { Reader } from './reader.ts'

/** A saved page is one dump: its lines, and what its markup says of it. */
export const readHtml: Reader = async function* (bytes, origin, options) {
  const { text: html, encoding, confidence } = decodePage(await readWhole(bytes.chunks), options.encoding)
  const { text, markup } = flattenHtml(html)
  yield { ...origin, format: 'html', encoding, encodingConfidence: confidence, text, published: null, markup }
}
