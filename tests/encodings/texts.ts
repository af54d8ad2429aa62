import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

const seeds = new URL('../../seeds/', import.meta.url)
export const corpus = fileURLToPath(new URL('../../../shared/corpus/news.jsonl.gz', import.meta.url))

export function seedTexts(): string[] {
  return readdirSync(seeds).map(name => readFileSync(new URL(name, seeds), 'utf8'))
}

/** The first articles of the corpus; none where it is not there. */
export async function* articles(count: number): AsyncGenerator<string> {
  if (!existsSync(corpus)) return
  let given = 0
  const input = createReadStream(corpus).pipe(createGunzip())
  for await (const line of createInterface({ input })) {
    if (given >= count) break
    given += 1
    yield (JSON.parse(line) as { text: string }).text
  }
  input.destroy()
}
