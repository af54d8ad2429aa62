import { decodePage } from '../html/decode-page.ts'
import type { Dump } from './dump.ts'
import type { OpenOptions } from './open-dump.ts'

/**
 * Makes a dump of an HTML page in memory: its lines, and what its markup says of it, which `extract` takes as
 * `markup`. Throws CooptoolError `binary` for bytes that are no text.
 */
export async function openHtml(data: string | Uint8Array, options: OpenOptions = {}): Promise<Dump> {
  const { flattenHtml } = await import('../html/flatten.ts')
  const { text, encoding, confidence } =
    typeof data === 'string'
      ? { text: data, encoding: 'utf-8', confidence: 1 }
      : decodePage(data, options.encoding ?? 'auto')
  return {
    id: options.id ?? null,
    path: null,
    format: 'html',
    encoding,
    encodingConfidence: confidence,
    published: options.published ?? null,
    ...flattenHtml(text),
  }
}
