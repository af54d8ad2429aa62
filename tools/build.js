/**
 * Bundles the program and the library into `dist/`: everything they need goes in, so that the package has no
 * dependencies. Code that a command loads late stays in files of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// commander asks for child processes, to run commands that are programs of their own: there are none here, and
// loading that part of Node takes a twentieth of the start.
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'nothing' } : null,
    )
    bundler.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

const settings = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  // Names of functions stay: they are what a stack trace is read by.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  define: { 'process.env.COOPTOOL_VERSION': JSON.stringify(version) },
  write: false,
  logLevel: 'warning',
  plugins: [withoutChildProcesses],
}
// The program apart from the library: what they share would else be cut into a score of small files,
// and each file costs the start half a millisecond and more.
const builds = await Promise.all([
  build({ ...settings, entryPoints: { cli: 'src/cli/start.ts' } }),
  build({ ...settings, entryPoints: { corpus: 'src/corpus/index.ts', worker: 'src/corpus/worker.ts' } }),
  // By itself, so that nothing of Node comes in: browsers may load it.
  build({ ...settings, entryPoints: { index: 'src/index.ts' } }),
  // Script and style of a report's page, put into each page as they are.
  build({
    ...settings,
    entryPoints: { 'report-page': 'src/report/page/main.ts', 'report-style': 'src/report/style.css' },
    splitting: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
  }),
])

// CommonJS packages inside the bundle ask for parts of Node by `require`, which modules lack.
const REQUIRE = "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);"
const NEEDS_REQUIRE = /typeof require\s*<\s*"u"|typeof require\s*!==?\s*"undefined"/u

rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const { path, text } of builds.flatMap(built => built.outputFiles)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, NEEDS_REQUIRE.test(text) ? REQUIRE + text : text)
}
