import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from './dump.ts'
import { prepareJob } from './job.ts'
import { AT, IDLE, type Request, type Response, type Setup, type Slot } from './worker-messages.ts'

// A worker thread does one batch after the other and tells by shared memory which document it is at,
// so that one that takes too long, or ends the worker, can be told.
const { job, state } = workerData as Setup
const at = new Int32Array(state)
const work = prepareJob(job)

let before: Promise<unknown> = work.then(() => Atomics.store(at, AT.begun, 1))

parentPort!.on('message', (request: Request) => {
  // A batch may have to wait for a library: the next one must not begin meanwhile.
  before = before.then(() => doBatch(request))
})

async function doBatch({ batch, items }: Request): Promise<void> {
  const run = await work
  const slots: Slot[] = []
  for (const [i, item] of items.entries()) {
    Atomics.store(at, AT.document, i)
    Atomics.store(at, AT.batch, batch)
    try {
      slots.push(await run(item.dump, item.alone, item.known))
    } catch (error) {
      slots.push({ failure: failureOf(error) })
    }
  }
  Atomics.store(at, AT.batch, IDLE)
  parentPort!.postMessage({ batch, slots } satisfies Response)
}
