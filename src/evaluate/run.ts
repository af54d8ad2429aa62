import { CooptoolError } from '../errors.ts'
import { extract } from '../extract/extract.ts'
import type { Tagger } from '../extract/names/find-names.ts'
import type { DocumentOutput } from '../output/document-output.ts'
import type { OwnLexicon } from '../own-lexicon.ts'
import type { Gold } from './gold.ts'
import { type Evaluation, evaluate, figures, SCORED } from './score.ts'
import { scores } from './tally.ts'

/** The dump that a gold file is about. */
export interface GoldDump {
  readonly id: string
  readonly gold: Gold
  readonly text: string
}

/** Extracts every dump and scores it against its gold. Throws CooptoolError `usage` where there is none. */
export function evaluateDumps(
  dumps: readonly GoldDump[],
  tagger: Tagger | null = null,
  lexicon: OwnLexicon | null = null,
): Evaluation {
  if (dumps.length === 0) {
    throw new CooptoolError('usage', 'no input has a gold file', 'a gold file names its dump in "file", by file name')
  }
  return evaluate(
    dumps.map(({ id, gold, text }) => {
      const output: DocumentOutput = extract(text, { id, withText: true, tagger, lexicon })
      return { id, gold, dump: text, output }
    }),
  )
}

/** A row a kind: what a person reads. */
export interface EvaluationRow {
  readonly kind: string
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
  readonly gold: number | null
  readonly found: number | null
}

export function evaluationRows(evaluation: Evaluation): EvaluationRow[] {
  const all = figures(evaluation)
  const rows: EvaluationRow[] = SCORED.map(kind => {
    const tally = evaluation.tallies[kind]
    const { precision, recall, f1 } = scores(tally)
    const gold = tally.truePositives + tally.falseNegatives
    return { kind, precision, recall, f1, gold, found: tally.truePositives + tally.falsePositives }
  })
  for (const kind of ['split mean', 'split worst']) {
    rows.push({ kind, precision: null, recall: null, f1: all[kind]!, gold: null, found: null })
  }
  return rows
}
