#!/usr/bin/env node
import { readFileSync } from 'node:fs'

const only = process.argv.length === 3 ? process.argv[2] : ''
if (only === '--version' || only === '-V') {
  // Answered before anything is loaded.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else {
  await import('../dist/cli.js')
}
