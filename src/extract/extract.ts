import type { Block, DateFind, LegalFind, Markup, SplitDocument, StatisticFind } from '../document.ts'
import type {
  DateOutput,
  DocumentOutput,
  Kind,
  LegalOutput,
  Source,
  StatisticOutput,
} from '../output/document-output.ts'
import { KINDS } from '../output/document-output.ts'
import type { OwnLexicon } from '../own-lexicon.ts'
import { gatherRecords } from '../records/gather.ts'
import { splitText } from '../split/split.ts'
import { detectLanguage, SAMPLE } from '../text/language.ts'
import { type FindContext, tokenBlocks } from './context.ts'
import { findDates } from './dates/find-dates.ts'
import { findLegal } from './legal/find-legal.ts'
import { at, spanText } from './locate.ts'
import { findNames, type Tagger } from './names/find-names.ts'
import { withOwnNames } from './names/own-names.ts'
import { inPlace, mergedByPlace, outside } from './settle.ts'
import { boundByPeriod } from './statistics/bound-by-period.ts'
import { findStatistics } from './statistics/find-statistics.ts'

export interface ExtractOptions {
  /** EDTF date of publication, used where the dump does not say it. */
  readonly published?: string | null
  /** What the page's markup says, where the text was made from HTML; it beats what the lines suggest. */
  readonly markup?: Markup | null
  /** The kinds to give; all without it. */
  readonly only?: readonly Kind[]
  /** The input is clean text: every line is body. */
  readonly plain?: boolean
  /** Give the blocks, too. */
  readonly withText?: boolean
  /** Names by a trained model, besides the rules: see `openNameTagger` in `cooptool/corpus`. */
  readonly tagger?: Tagger | null
  /** Entries of one's own beside the lexicons: see `compileLexicon`. */
  readonly lexicon?: OwnLexicon | null
  /** Give with each block and mention what made it. */
  readonly why?: boolean
  readonly id?: string | null
  readonly source?: Omit<Source, 'lines' | 'misread'> | null
}

/** Reads a dump: splits it and gives the kinds that were asked for. Pure; never throws on text. */
export function extract(text: string, options: ExtractOptions = {}): DocumentOutput {
  const document = splitText(text, {
    plain: options.plain ?? false,
    why: options.why ?? false,
    published: options.published ?? null,
    markup: options.markup ?? null,
    lexicon: options.lexicon ?? null,
  })
  return extractSplit(document, options)
}

/** Like `extract`, of a dump that is split already: `plain` and `published` have had their say. */
export function extractSplit(document: SplitDocument, options: ExtractOptions = {}): DocumentOutput {
  return {
    schema: 'cooptool/1',
    id: options.id ?? null,
    source: options.source == null ? null : { ...options.source, misread: document.misread, lines: document.lineCount },
    language: detectLanguage(sampleOf(document.blocks)),
    title: document.title,
    published: document.published,
    authors: document.authors,
    publisher: document.publisher,
    ...(options.withText === true ? { blocks: document.blocks.map(blockOutput) } : {}),
    ...extractKinds(document, options),
  }
}

/** As much of the body as tells the language; of everything where there is no body. */
export function sampleOf(blocks: readonly Block[]): string {
  const hasBody = blocks.some(block => block.label === 'body')
  let sample = ''
  for (const { label, text } of blocks) {
    if (hasBody && label !== 'body') continue
    sample += `${text}\n`
    if (sample.length >= SAMPLE) break
  }
  return sample
}

type KindsOutput = Pick<DocumentOutput, Kind>

function extractKinds(document: SplitDocument, options: ExtractOptions): KindsOutput {
  const { only = KINDS, why = false, tagger = null, lexicon = null } = options
  const asked = new Set<Kind>(only)
  const wantNames = asked.has('people') || asked.has('organisations') || asked.has('places')
  const wantMentions = wantNames || asked.has('dates') || asked.has('statistics') || asked.has('legal')
  const blocks = wantMentions ? tokenBlocks(document.blocks) : []
  const context: FindContext = { published: document.published, document, why, lexicon }
  // Dates come first: a number that is part of one is nothing else. Names come before statistics, because
  // `Vùng 5 Hải quân` is no count.
  const told = wantMentions ? findNames(blocks, tagger) : []
  const names = lexicon === null ? told : withOwnNames(blocks, told, lexicon)
  const dates = wantMentions ? outside(findDates(blocks, context), names) : []
  const legal = asked.has('legal') || asked.has('statistics') ? findLegal(blocks, context, dates) : []
  const records = wantNames ? gatherRecords(blocks, names, context) : null
  const output: { -readonly [K in Kind]?: NonNullable<DocumentOutput[K]> } = {}
  if (asked.has('related')) output.related = document.related
  if (asked.has('dates')) output.dates = inPlace(dates).map(find => dateOutput(document.blocks, find, why))
  if (asked.has('people')) output.people = records!.people
  if (asked.has('organisations')) output.organisations = records!.organisations
  if (asked.has('places')) output.places = records!.places
  if (asked.has('statistics')) {
    const taken = mergedByPlace(mergedByPlace(inPlace(dates), inPlace(legal)), inPlace(names))
    const found = boundByPeriod(findStatistics(blocks, context, taken), dates, blocks)
    output.statistics = inPlace(found).map(find => statisticOutput(document.blocks, find, why))
  }
  if (asked.has('legal')) output.legal = inPlace(legal).map(find => legalOutput(document.blocks, find, why))
  return output as KindsOutput
}

/** A block as it is printed: without the inner line breaks. */
export function blockOutput(block: Block): NonNullable<DocumentOutput['blocks']>[number] {
  const { label, lines, text } = block
  return block.why === undefined ? { label, lines, text } : { label, lines, text, why: block.why }
}

function dateOutput(blocks: readonly Block[], find: DateFind, why: boolean): DateOutput {
  const { value, kind, guessed } = find
  return { text: spanText(blocks, find), value, kind, guessed, at: at(blocks, find), ...rule(find, why) }
}

function statisticOutput(blocks: readonly Block[], find: StatisticFind, why: boolean): StatisticOutput {
  const { value, min, max, of, qualifier, unit, subject, period } = find
  const text = spanText(blocks, find)
  return { text, value, min, max, of, qualifier, unit, subject, period, at: at(blocks, find), ...rule(find, why) }
}

function legalOutput(blocks: readonly Block[], find: LegalFind, why: boolean): LegalOutput {
  const { kind, number, issued, issuer } = find
  return { text: spanText(blocks, find), kind, number, issued, issuer, at: at(blocks, find), ...rule(find, why) }
}

function rule(find: { readonly rule: string }, why: boolean): { rule?: string } {
  return why ? { rule: find.rule } : {}
}
