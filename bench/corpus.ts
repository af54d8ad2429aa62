import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const program = join(root, 'bin/cooptool.js')
/** 100 MB of news as JSON lines, beside the project. */
export const corpus = join(root, '../shared/corpus/news.jsonl.gz')

/** The first `megabytes` of the corpus, unpacked to a file of `folder`; the corpus over again where it is shorter. */
export async function corpusFile(folder: string, megabytes: number): Promise<string> {
  const path = join(folder, `${megabytes}.jsonl`)
  if (existsSync(path)) return path
  const out = createWriteStream(path)
  let bytes = 0
  for (let pass = 0; bytes < megabytes * 1e6; pass += 1) {
    for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
      if (bytes >= megabytes * 1e6) break
      const own = pass === 0 ? line : line.replace('"id": "', `"id": "${pass}-`)
      bytes += Buffer.byteLength(own) + 1
      if (!out.write(`${own}\n`)) await once(out, 'drain')
    }
  }
  out.end()
  await once(out, 'finish')
  return path
}
