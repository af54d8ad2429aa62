const INTERRUPTED = 130
const TERMINATED = 143

/** Runs `tidy` and ends the program when it is interrupted; gives a function that ends the watch. */
export function onInterrupt(tidy: () => void): () => void {
  const end = (status: number) => () => {
    tidy()
    process.exit(status)
  }
  const interrupted = end(INTERRUPTED)
  const terminated = end(TERMINATED)
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', terminated)
  return () => {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', terminated)
  }
}
