import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the bundles of `build.js` begin. */
const ENTRIES = [
  'src/cli/start.ts',
  'src/corpus/index.ts',
  'src/corpus/worker.ts',
  'src/index.ts',
  'src/report/page/main.ts',
]

/** A package whose code is in what is shipped. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX. */
  readonly license: string
  readonly homepage: string | null
  /** The text of its licence file. */
  readonly text: string
}

/** The packages that the bundles take code from, by name; what only builds and tests is left out. */
export async function shippedPackages(): Promise<ShippedPackage[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    write: false,
    metafile: true,
    treeShaking: true,
    loader: { '.css': 'text' },
    logLevel: 'error',
  })
  const used = Object.values(metafile.outputs).flatMap(output =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  const folders = new Set(used.map(packageFolder).filter(folder => folder !== null))
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** `node_modules/@a/b` of a path within it; null for our own. */
function packageFolder(path: string): string | null {
  const parts = path.split('/')
  const at = parts.lastIndexOf('node_modules')
  if (at < 0) return null
  return parts.slice(0, at + (parts[at + 1]!.startsWith('@') ? 3 : 2)).join('/')
}

function readPackage(folder: string): ShippedPackage {
  const path = join(root, folder)
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
  const file = readdirSync(path).find(name => /^(?:licen[cs]e|copying)/iu.test(name))
  const { name, version, license, homepage } = manifest
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string') {
    throw new Error(`${folder}: its package.json lacks a name, a version or a licence`)
  }
  const text = file !== undefined && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : ''
  return { name, version, license, homepage: typeof homepage === 'string' ? homepage : null, text }
}
