import { isFailed, type Reading } from '../corpus/dump.ts'
import type { Job } from '../corpus/job.ts'
import { processDumps } from '../corpus/process-dumps.ts'
import { readDumps } from '../corpus/read-dumps.ts'
import { inShard } from '../corpus/shard.ts'
import { CooptoolError } from '../errors.ts'
import type { DocumentOutput } from '../output/document-output.ts'
import { FolderNames, isFolder } from '../output/folder.ts'
import { fileOutput, standardOutput } from '../output/sink.ts'
import type { Entry } from '../report/entry.ts'
import type { Assets } from '../report/page.ts'
import { report } from '../report/report.ts'
import { readAssets } from '../report-assets.ts'
import type { Call } from './call.ts'
import { Messages } from './messages.ts'
import { readSettings, type Settings } from './settings.ts'
import { VERSION } from './version.ts'

/** `cooptool report`: holds all documents, since one page is made of them; into a folder, a page for each input. */
export async function runReport(call: Call): Promise<number> {
  const settings = readSettings(call.options)
  refuse(settings)
  const { output } = settings
  const folder = output !== null && isFolder(output) ? new FolderNames(output, 'html') : null
  const assets = await readAssets()
  const messages = new Messages(settings)
  let entries: Entry[] = []
  let input = { number: -1, path: null as string | null }
  let failures = 0
  const finish = async () => {
    if (folder === null) await write(output, entries, assets)
    else if (entries.length > 0) await write(folder.next(input.path), entries, assets)
    entries = []
  }
  for await (const outcome of processDumps(readings(call.words, settings), jobOf(settings), settings)) {
    if (folder !== null && outcome.input !== input.number) {
      await finish()
      input = { number: outcome.input, path: outcome.path }
    }
    if (outcome.failed !== null) {
      failures += 1
      messages.failed(outcome.failed)
    }
    entries.push(outcome.failed ?? (outcome.result as DocumentOutput))
    if (failures > 0 && settings.strict) break
  }
  await finish()
  return failures > 0 ? 1 : 0
}

function refuse({ form, output, resume }: Settings): void {
  if (form !== null) throw new CooptoolError('usage', 'report writes a page, in no other form', `leave out --${form}`)
  if (resume) throw new CooptoolError('usage', 'report cannot be resumed: a page is made of all documents')
  if (output === null && process.stdout.isTTY === true) {
    throw new CooptoolError('usage', 'report makes a page for a browser', 'name its file: -o report.html')
  }
}

function jobOf({ plain, tagger, published }: Settings): Job {
  return {
    task: 'extract',
    only: null,
    labels: null,
    withText: true,
    why: true,
    plain,
    tagger,
    published,
    layout: null,
  }
}

async function* readings(names: readonly string[], settings: Settings): AsyncGenerator<Reading> {
  const { shard, output } = settings
  const except = output !== null && !isFolder(output) ? output : null
  for await (const reading of readDumps(names, { ...settings, except })) {
    if (shard !== null && !isFailed(reading.dump) && !inShard(reading.dump.id, shard)) continue
    yield reading
  }
}

async function write(path: string | null, entries: readonly Entry[], assets: Assets): Promise<void> {
  const sink = path === null ? standardOutput() : fileOutput(path)
  try {
    await sink.write(report(entries, assets, VERSION))
    await sink.close()
  } catch (error) {
    sink.abort()
    throw error
  }
}
