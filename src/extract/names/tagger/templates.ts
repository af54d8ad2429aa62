import { FIELD, STRIDE } from './fields.ts'

/**
 * The features, as data: each template names one to three atoms, and a feature is the hash of the template's number
 * and their values. What each group of templates brings is in docs/names.md.
 */

/** From where an atom is counted: the token, the ends of its run of capitals, the next run. */
const SELF = 0
const FIRST = 1
const LAST = 2
const NEXT = 3

type Atom = readonly [anchor: number, field: number, offset: number]

const self = (field: keyof typeof FIELD, offset = 0): Atom => [SELF, FIELD[field], offset]
const first = (field: keyof typeof FIELD, offset = 0): Atom => [FIRST, FIELD[field], offset]
const last = (field: keyof typeof FIELD, offset = 0): Atom => [LAST, FIELD[field], offset]
const next = (field: keyof typeof FIELD, offset = 0): Atom => [NEXT, FIELD[field], offset]

/** When a template is used: always; for a token in a run; for one before a run; where the field is not 0 around. */
export type Condition = 'always' | 'run' | 'before' | 'list' | 'harvest' | 'ends' | 'document'

export interface Template {
  readonly group: string
  readonly when: Condition
  readonly atoms: readonly Atom[]
}

const group = (name: string, when: Condition, atoms: readonly (readonly Atom[])[]): Template[] =>
  atoms.map(list => ({ group: name, when, atoms: list }))

export const TEMPLATES: readonly Template[] = [
  ...group('words', 'always', [
    [self('none')],
    [self('word')],
    [self('word', -1)],
    [self('word', 1)],
    [self('word', -2)],
    [self('word', 2)],
    [self('word', -3)],
    [self('word', 3)],
    [self('word'), self('shape')],
  ]),
  ...group('pairs', 'always', [
    [self('word', -1), self('word')],
    [self('word'), self('word', 1)],
    [self('word', -2), self('word', -1)],
    [self('word', 1), self('word', 2)],
    [self('word', -1), self('word', 1)],
    [self('word', -1), self('shape')],
    [self('word', 1), self('shape')],
    [self('word'), self('shape', 1)],
    [self('word'), self('shape', -1)],
  ]),
  ...group('triples', 'always', [
    [self('word', -2), self('word', -1), self('word')],
    [self('word', -1), self('word'), self('word', 1)],
    [self('word'), self('word', 1), self('word', 2)],
  ]),
  ...group('shapes', 'always', [
    [self('look')],
    [self('shape', -1), self('look')],
    [self('look'), self('shape', 1)],
    [self('around')],
    [self('around'), self('shape', -2)],
    [self('around'), self('shape', 2)],
    [self('around'), self('shape', -2), self('shape', 2)],
  ]),
  ...group('classes', 'always', [
    [self('fine')],
    [self('fine', -1)],
    [self('fine', 1)],
    [self('middle')],
    [self('middle', -1)],
    [self('middle', 1)],
    [self('middle', -2)],
    [self('middle', 2)],
    [self('coarse'), self('shape')],
    [self('coarse', -1), self('shape')],
    [self('coarse', 1), self('shape')],
  ]),
  ...group('class pairs', 'always', [
    [self('middle', -1), self('middle')],
    [self('middle'), self('middle', 1)],
    [self('middle', -1), self('middle', 1)],
    [self('coarse', -1), self('coarse'), self('coarse', 1)],
    [self('coarse', -2), self('coarse', -1), self('coarse')],
    [self('coarse'), self('coarse', 1), self('coarse', 2)],
    [self('word', -1), self('middle')],
    [self('word'), self('middle', -1)],
    [self('word'), self('middle', 1)],
    [self('word', 1), self('middle')],
  ]),
  ...group('usage', 'always', [
    [self('usage'), self('look')],
    [self('usage'), self('shape'), self('usage', -1)],
    [self('usage'), self('shape'), self('usage', 1)],
  ]),
  ...group('lists', 'list', [
    [self('list'), self('shape')],
    [self('list', -1), self('shape')],
    [self('list', 1), self('shape')],
    [self('list', -1), self('list')],
    [self('list'), self('list', 1)],
    [self('list'), self('word', -1)],
    [self('list', -1), self('word')],
  ]),
  ...group('harvest', 'harvest', [
    [self('harvest'), self('shape')],
    [self('harvest', -1), self('harvest')],
    [self('harvest'), self('harvest', 1)],
    [self('harvest'), self('word', -1)],
    [self('harvest'), self('list')],
    [self('harvest'), self('coarse', -1), self('coarse', 1)],
  ]),
  ...group('runs', 'run', [
    [self('run'), first('look')],
    [first('word', -1), self('place')],
    [last('word', 1), self('place')],
    [first('word'), self('place')],
    [last('word'), self('place')],
    [first('middle', -1), self('run')],
    [last('middle', 1), self('run')],
    [first('middle'), self('place')],
    [last('middle'), self('place')],
    [first('word', -1), first('word', -2)],
    [last('word', 1), last('word', 2)],
    [first('coarse', -1), last('coarse', 1), self('run')],
    [first('list', -1), self('run')],
    [first('list'), self('run')],
    [first('harvest'), last('harvest'), self('place')],
    [first('coarse'), last('coarse'), self('run')],
    [first('word'), first('word', -1)],
  ]),
  ...group('before runs', 'before', [
    [self('run'), next('shape')],
    [self('word'), self('run')],
    [self('middle'), self('run')],
    [self('word'), next('middle')],
    [self('word'), next('word', -1)],
    [next('coarse'), self('run'), self('coarse')],
    [self('list'), self('run')],
  ]),
  ...group('ends', 'ends', [
    [self('prefix'), self('none')],
    [self('suffix')],
    [self('suffix'), self('place')],
    [self('prefix'), self('usage', -1), self('shape', 1)],
    [self('suffix'), self('usage', -1), self('shape', 1)],
  ]),
  ...group('document', 'document', [
    [self('document')],
    [self('document'), self('shape')],
    [self('document'), self('document', -1)],
    [self('document'), self('document', 1)],
    [self('document'), self('middle')],
  ]),
]

/** Templates of one condition and one number of atoms, ready to be run over: parallel columns. */
export interface CompiledTemplates {
  readonly count: number
  readonly seeds: Int32Array
  /** Per atom: the anchor, and the distance from its row in `atoms`. */
  readonly anchors: readonly Uint8Array[]
  readonly distances: readonly Int32Array[]
}

export type TemplateSet = Readonly<Record<Condition, readonly CompiledTemplates[]>>

/** Compiles the templates but those of the groups left out. */
export function compileTemplates(without: ReadonlySet<string> = new Set()): TemplateSet {
  const compiled = (when: Condition) =>
    [1, 2, 3].map(arity => {
      const chosen = [...TEMPLATES.entries()].filter(
        ([, template]) => template.when === when && template.atoms.length === arity && !without.has(template.group),
      )
      const slots = Array.from({ length: arity }, (_, slot) => slot)
      return {
        count: chosen.length,
        seeds: Int32Array.from(chosen, ([number]) => Math.imul(number + 1, 0x27d4eb2f)),
        anchors: slots.map(slot => Uint8Array.from(chosen, ([, { atoms }]) => atoms[slot]![0])),
        distances: slots.map(slot =>
          Int32Array.from(chosen, ([, { atoms }]) => atoms[slot]![2] * STRIDE + atoms[slot]![1]),
        ),
      }
    })
  return {
    always: compiled('always'),
    run: compiled('run'),
    before: compiled('before'),
    list: compiled('list'),
    harvest: compiled('harvest'),
    ends: compiled('ends'),
    document: compiled('document'),
  }
}
