import { reportFatal } from './messages.ts'
import { main } from './program.ts'

// A reader that has had enough (`| head`) ends the program, quietly and well.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`cooptool: standard output: ${error.message}\n`)
  process.exit(1)
})
// Nobody is left to be told.
process.stderr.on('error', () => {})

const words = process.argv.slice(2)
const status = await main(words).catch((error: unknown) => reportFatal(error, words.includes('--verbose')))
// Standard input may still be open, and workers may be alive: there is nothing to wait for.
process.stdout.write('', () => process.exit(status))
