import { flattenHtml } from '../html/flatten.ts'
import type { Dump } from './dump.ts'

/** Makes lines of a dump that is HTML still. */
export function flattenDump({ isHtml: _, ...dump }: Dump): Dump {
  return { ...dump, ...flattenHtml(dump.text) }
}
