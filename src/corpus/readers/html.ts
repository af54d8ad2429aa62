import { readWhole } from '../bytes.ts'
import { openHtml } from '../open-html.ts'
import type { Reader } from './reader.ts'

/** A saved page is one dump: its lines, and what its markup says of it. */
export const readHtml: Reader = async function* (bytes, origin, options) {
  yield {
    ...(await openHtml(await readWhole(bytes.chunks, options.maxBytes), { encoding: options.encoding })),
    ...origin,
  }
}
