import { z } from 'zod'
import { DATE_KINDS, LABELS, ORGANISATION_KINDS, PLACE_KINDS } from '../document.ts'
import type { DocumentOutput } from './document-output.ts'

/** The shape of what `--json` and `--jsonl` print: the document object or the record of a failure. */
export function outputSchema() {
  return z
    .union([documentSchema(), errorSchema()])
    .meta({ title: 'cooptool/1', description: 'A document, or why there is none' })
}

const line = () => z.int().min(1)
const text = () => z.string()
const absent = () => z.string().nullable()
const edtf = () => z.string().min(1).nullable().meta({ description: 'EDTF (ISO 8601-2), or null where unknown' })
const share = () => z.number().min(0).max(1)
const rule = () => z.string().optional().meta({ description: 'the rule that made it; with --why' })

function at() {
  return z
    .strictObject({ line: line(), block: z.int().min(0), start: z.int().min(0), end: z.int().min(0) })
    .meta({ description: 'line of the input, and UTF-16 range in the text of blocks[block]' })
}

function mentions() {
  return z.array(z.strictObject({ text: text(), at: at(), rule: rule() }))
}

function documentSchema() {
  return z.strictObject({
    schema: z.literal('cooptool/1'),
    id: absent(),
    source: source().nullable(),
    language: z.strictObject({ code: text(), confidence: share() }),
    title: absent(),
    published: edtf(),
    authors: z.array(text()),
    publisher: absent(),
    text: z.string().optional().meta({ description: 'the clean text; given by clean' }),
    blocks: z.array(block()).optional(),
    related: z.array(related()).optional(),
    dates: z.array(date()).optional(),
    people: z.array(person()).optional(),
    organisations: z.array(organisation()).optional(),
    places: z.array(place()).optional(),
    statistics: z.array(statistic()).optional(),
    legal: z.array(legal()).optional(),
    keywords: z.array(z.strictObject({ term: text(), score: z.number(), count: z.int().min(1) })).optional(),
    duplicateOf: absent()
      .optional()
      .meta({ description: 'id of the first document of the run that is nearly the same; with --dedupe' }),
  })
}

function source() {
  return z.strictObject({
    path: absent(),
    format: text(),
    encoding: text(),
    encodingConfidence: share(),
    misread: z
      .array(z.strictObject({ encoding: text(), lines: line() }))
      .meta({ description: 'lines that came in misread and were read anew, by what they were written in' }),
    lines: z.int().min(0),
  })
}

function errorSchema() {
  return z.strictObject({ id: absent(), error: z.strictObject({ code: text(), message: text() }) })
}

function block() {
  return z.strictObject({
    label: z.enum(LABELS),
    lines: z.tuple([line(), line()]),
    text: text(),
    why: z.array(z.strictObject({ cue: text(), weight: z.number() })).optional(),
  })
}

function related() {
  return z.strictObject({
    title: text(),
    published: edtf(),
    category: absent(),
    teaser: absent(),
    line: line(),
    rule: rule(),
  })
}

function date() {
  return z.strictObject({
    text: text(),
    value: edtf(),
    kind: z.enum(DATE_KINDS),
    guessed: z.array(z.enum(['year', 'month', 'day'])),
    at: at(),
    rule: rule(),
  })
}

function person() {
  return z.strictObject({
    name: text(),
    aliases: z.array(text()),
    honorifics: z.array(text()),
    roles: z.array(z.strictObject({ title: text(), organisation: absent() })),
    mentions: mentions(),
  })
}

function organisation() {
  return z.strictObject({
    name: text(),
    aliases: z.array(text()),
    acronym: absent(),
    kind: z.enum(ORGANISATION_KINDS),
    mentions: mentions(),
  })
}

function place() {
  return z.strictObject({
    name: text(),
    aliases: z.array(text()),
    kind: z.enum(PLACE_KINDS),
    province: z.strictObject({ name: absent(), code: absent(), since2025: text() }).nullable(),
    mentions: mentions(),
  })
}

function statistic() {
  return z.strictObject({
    text: text(),
    value: z.number().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    of: z.number().nullable(),
    qualifier: z.enum(['>', '<~', '~', '>=', '<=', '<']).nullable(),
    unit: text(),
    subject: absent(),
    period: edtf(),
    at: at(),
    rule: rule(),
  })
}

function legal() {
  return z.strictObject({
    text: text(),
    kind: text(),
    number: absent(),
    issued: edtf(),
    issuer: absent(),
    at: at(),
    rule: rule(),
  })
}

/** A compile-time check that the schema and the type say the same. */
export type SchemaFitsType = DocumentOutput extends z.input<ReturnType<typeof documentSchema>> ? true : never
