const STATUS = { SIGINT: 130, SIGTERM: 143 } as const

/** Milliseconds that documents in work are given to be finished in. */
const GRACE = 5000

/**
 * Watches for SIGINT and SIGTERM. The first tells the run to `stop`, with the exit status that it is to end with;
 * the second, or time running out, makes it `leave` what there is and ends the program. Gives a function that ends
 * the watch.
 */
export function onInterrupt(stop: (status: number) => void, leave: () => void): () => void {
  let grace: NodeJS.Timeout | null = null
  const end = (status: number) => {
    leave()
    process.exit(status)
  }
  const hear = (signal: 'SIGINT' | 'SIGTERM') => {
    const status = STATUS[signal]
    if (grace !== null) end(status)
    grace = setTimeout(() => end(status), GRACE)
    stop(status)
  }
  process.on('SIGINT', hear)
  process.on('SIGTERM', hear)
  return () => {
    if (grace !== null) clearTimeout(grace)
    process.off('SIGINT', hear)
    process.off('SIGTERM', hear)
  }
}
