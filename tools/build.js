/**
 * Bundles the program and the library into `dist/`: everything they need goes in, so that the package has no
 * dependencies. Code that a command loads late stays in files of its own.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
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
/**
 * Bundles entry points so that what `core` needs lies in one file. The bundler makes a file for each set of modules
 * that the same late imports share, and each file costs the start half a millisecond and more: here every late
 * import of our own takes `core` along, so that all share the same set.
 */
async function bundle(entryPoints, core) {
  const plain = await build({ ...settings, entryPoints, metafile: true })
  const early = new Set(Object.values(entryPoints))
  const late = Object.values(plain.metafile.outputs)
    .map(({ entryPoint }) => entryPoint)
    .filter(path => path?.startsWith('src/') && path !== core && !early.has(path))
  const withCore = {
    name: 'with-core',
    setup(bundler) {
      bundler.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
        if (!late.includes(relative(root, path).replaceAll('\\', '/'))) return null
        return { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(join(root, core))}\n`, loader: 'ts' }
      })
    },
  }
  return build({ ...settings, entryPoints, plugins: [...settings.plugins, withCore] })
}

// The program apart from the library: what they share would be cut into files, too.
const builds = await Promise.all([
  bundle({ cli: 'src/cli/start.ts' }, 'src/cli/run-documents.ts'),
  bundle({ corpus: 'src/corpus/index.ts', worker: 'src/corpus/worker.ts' }, 'src/corpus/job.ts'),
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

// The manual pages are made by the program's own definitions, of which nothing else is run here.
const manual = await build({
  ...settings,
  entryPoints: { man: 'src/cli/man.ts' },
  splitting: false,
  external: ['./run-*.ts'],
})
const source = Buffer.from(manual.outputFiles[0].contents).toString('base64')
const { manualPages } = await import(`data:text/javascript;base64,${source}`)

rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const { path, text } of builds.flatMap(built => built.outputFiles)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, NEEDS_REQUIRE.test(text) ? REQUIRE + text : text)
}
mkdirSync(join(root, 'dist', 'man'))
for (const { file, source: page } of manualPages(version)) writeFileSync(join(root, 'dist', 'man', file), page)
