import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, root, seeds } from './program.ts'

/** Files of `dist/` that a file of it imports, at once or late, itself included. */
function graph(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(join(root, 'dist', name), 'utf8')
  for (const [, next] of text.matchAll(/(?:from|import|import\()\s*["']\.\/([^"']+\.js)["']/gu)) graph(next!, found)
  return found
}

function nodeImports(name: string): string[] {
  const files = [...graph(name)].map(file => readFileSync(join(root, 'dist', file), 'utf8'))
  return files.flatMap(text =>
    [...text.matchAll(/(?:from|import|import\()\s*["'](node:[a-z_/]+)["']/gu)].map(([, one]) => one!),
  )
}

describe('what is shipped', () => {
  test('the library needs nothing of Node', () => {
    expect(nodeImports('index.js')).toEqual([])
  })

  test('nothing is left to be installed', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(manifest.dependencies ?? {}).toEqual({})
    for (const entry of ['cli.js', 'index.js', 'corpus.js', 'worker.js']) {
      for (const file of graph(entry)) {
        const text = readFileSync(join(root, 'dist', file), 'utf8')
        const bare = [...text.matchAll(/(?:^|[;}])(?:import|export)[^;"'()]*?from\s*["']([^."'][^"']*)["']/gu)].map(
          ([, one]) => one!,
        )
        expect(bare.filter(one => !one.startsWith('node:'))).toEqual([])
      }
    }
  })

  test('the library gives what the program gives', async () => {
    const library = (await import(join(root, 'dist', 'index.js'))) as typeof import('../../src/index.ts')
    const path = join(seeds, '003_73349ed341e8a8d1.txt')
    const text = readFileSync(path, 'utf8')
    expect(`${library.clean(text)}\n`).toBe(cooptool(['clean', path]).stdout)
    const { people, dates } = library.extract(text)
    expect(JSON.parse(cooptool(['extract', '--json', path]).stdout)).toMatchObject({ people, dates })
    expect(library.split(text).blocks).toEqual(JSON.parse(cooptool(['split', '--json', path]).stdout).blocks)
  })

  test('a corpus is read and worked on by threads', async () => {
    const { extractAll, readDumps } = (await import(
      join(root, 'dist', 'corpus.js')
    )) as typeof import('../../src/corpus/index.ts')
    const found: (string | null)[] = []
    for await (const { id, document, failure } of extractAll(readDumps([seeds, 'missing']), {
      jobs: 2,
      only: ['dates'],
    })) {
      found.push(document === null ? (failure?.code ?? null) : id)
    }
    expect(found).toHaveLength(6)
    expect(found.at(-1)).toBe('not-found')
  })
})

test('keywords prints terms and nothing else: its library would greet on standard output', () => {
  const { status, stdout, stderr } = cooptool(['keywords', '--tsv', '--top', '3', seeds])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const rows = stdout.trimEnd().split('\n')
  expect(rows[0]).toBe('id\tterm\tscore\tcount')
  expect(rows).toHaveLength(1 + 5 * 3)
})
