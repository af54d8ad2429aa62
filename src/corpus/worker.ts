import { parentPort, workerData } from 'node:worker_threads'
import { failureOf } from './dump.ts'
import { prepareJob } from './job.ts'
import { IDLE, type Request, type Response, type Setup, type Slot } from './worker-messages.ts'

// A worker thread does one batch after the other and tells by shared memory which document it is at,
// so that one that takes too long can be told and cut.
const { job, state } = workerData as Setup
const at = new Int32Array(state)
const work = prepareJob(job)

parentPort!.on('message', async ({ batch, items }: Request) => {
  const run = await work
  const slots: Slot[] = []
  for (const [i, item] of items.entries()) {
    Atomics.store(at, 1, i)
    Atomics.store(at, 0, batch)
    try {
      slots.push({ result: await run(item.dump, item.alone) })
    } catch (error) {
      slots.push({ failure: failureOf(error) })
    }
  }
  Atomics.store(at, 0, IDLE)
  parentPort!.postMessage({ batch, slots } satisfies Response)
})
