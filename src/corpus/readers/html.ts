import { decodePage } from '../../html/decode-page.ts'
import { readWhole } from '../bytes.ts'
import type { Reader } from './reader.ts'

/** A saved page is one dump. */
export const readHtml: Reader = async function* (bytes, origin, options) {
  const { text, encoding, confidence } = decodePage(await readWhole(bytes.chunks, options.maxBytes), options.encoding)
  yield { ...origin, format: 'html', encoding, encodingConfidence: confidence, text, isHtml: true, published: null }
}
