import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { byCodePoint } from './order.ts'

/** Whether a name asks for more than itself. */
export function isGlob(name: string): boolean {
  return name.includes('*') || name.includes('?') || name.includes('[') || (name.includes('{') && name.includes('}'))
}

/** Alternatives that `{a,b}` may grow to: a bound against `{a,b}{a,b}{a,b}…`. */
const MOST_ALTERNATIVES = 1000

/**
 * The paths that a glob names, sorted: `*` and `?` within a name, `**` for any folders, `[a-z]`, `{a,b}`.
 * Names that begin with a dot are matched by a dot only. Takes time linear in the folders it must look into.
 */
export async function expandGlob(glob: string): Promise<string[]> {
  const found = new Set<string>()
  for (const alternative of expandBraces(glob)) {
    const absolute = alternative.startsWith('/')
    const segments = alternative.split('/').filter(segment => segment !== '')
    await walk(absolute ? '/' : '', segments, found)
  }
  return [...found].sort(byCodePoint)
}

async function walk(folder: string, segments: readonly string[], found: Set<string>): Promise<void> {
  const [segment, ...rest] = segments
  if (segment === undefined) return
  if (!isGlob(segment)) {
    const path = folder + segment
    const stat = await lstat(path).catch(() => null)
    if (stat === null) return
    if (rest.length === 0) found.add(path)
    else await walk(`${path}/`, rest, found)
    return
  }
  if (segment === '**') await walk(folder, rest.length === 0 ? ['*'] : rest, found)
  for (const entry of await entriesOf(folder)) {
    if (segment === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await walk(`${folder + entry.name}/`, segments, found)
      continue
    }
    if (!matchesWildcard(entry.name, segment)) continue
    if (rest.length === 0) found.add(folder + entry.name)
    else if (entry.isDirectory() || entry.isSymbolicLink()) await walk(`${folder + entry.name}/`, rest, found)
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => [])
}

/** Writes `a{b,c}d` out as `abd`, `acd`; braces may stand inside braces. */
export function expandBraces(glob: string): string[] {
  let done: string[] = []
  let open = [glob]
  while (open.length > 0) {
    const next: string[] = []
    for (const one of open) {
      const range = innermostBraces(one)
      if (range === null) done.push(one)
      else {
        const [from, to] = range
        for (const part of one.slice(from + 1, to).split(',')) next.push(one.slice(0, from) + part + one.slice(to + 1))
      }
    }
    if (done.length + next.length > MOST_ALTERNATIVES) return [glob]
    open = next
    done = [...new Set(done)]
  }
  return done
}

function innermostBraces(glob: string): readonly [number, number] | null {
  const to = glob.indexOf('}')
  if (to < 0) return null
  const from = glob.lastIndexOf('{', to)
  return from < 0 ? null : [from, to]
}

/**
 * Whether a name matches one segment of a glob. Only the last `*` is ever gone back to,
 * so that time is at most the product of both lengths.
 */
export function matchesWildcard(name: string, wildcard: string): boolean {
  if (name.startsWith('.') && !wildcard.startsWith('.')) return false
  let i = 0
  let w = 0
  let star = -1
  let starAt = 0
  while (i < name.length) {
    const step = w < wildcard.length ? matchOne(name[i]!, wildcard, w) : 0
    if (wildcard[w] === '*') {
      star = w
      starAt = i
      w += 1
    } else if (step > 0) {
      i += 1
      w += step
    } else if (star >= 0) {
      w = star + 1
      starAt += 1
      i = starAt
    } else return false
  }
  while (wildcard[w] === '*') w += 1
  return w === wildcard.length
}

/** How much of the wildcard at `w` one character takes; 0 where it does not match. */
function matchOne(character: string, wildcard: string, w: number): number {
  const sign = wildcard[w]!
  if (sign === '?') return 1
  const end = sign === '[' ? wildcard.indexOf(']', w + 2) : -1
  if (end < 0) return sign === character ? 1 : 0
  const negated = wildcard[w + 1] === '!' || wildcard[w + 1] === '^'
  const set = wildcard.slice(w + (negated ? 2 : 1), end)
  return inSet(character, set) !== negated ? end - w + 1 : 0
}

function inSet(character: string, set: string): boolean {
  for (let i = 0; i < set.length; i += 1) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      if (character >= set[i]! && character <= set[i + 2]!) return true
      i += 2
    } else if (set[i] === character) return true
  }
  return false
}
