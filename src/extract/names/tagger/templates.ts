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
    [self('word'), self('look')],
  ]),
  ...group('pairs', 'always', [
    [self('word', -1), self('word')],
    [self('word'), self('word', 1)],
    [self('word', -2), self('word', -1)],
    [self('word', 1), self('word', 2)],
  ]),
  ...group('shapes', 'always', [[self('around')], [self('around'), self('shape', -2), self('shape', 2)]]),
  ...group('classes', 'always', [
    [self('fine')],
    [self('middle'), self('shape')],
    [self('middle', -1), self('shape')],
    [self('middle', 1), self('shape')],
    [self('middle', -2)],
    [self('middle', 2)],
  ]),
  ...group('class pairs', 'always', [
    [self('middle', -1), self('middle')],
    [self('middle'), self('middle', 1)],
    [self('coarse', -1), self('coarse'), self('coarse', 1)],
  ]),
  ...group('usage', 'always', [[self('usage'), self('look')]]),
  ...group('lists', 'list', [
    [self('list'), self('shape')],
    [self('list', -1), self('list')],
    [self('list'), self('list', 1)],
  ]),
  ...group('harvest', 'harvest', [
    [self('harvest'), self('shape')],
    [self('harvest'), self('list')],
    [self('harvest'), self('word', -1)],
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
    [first('coarse'), last('coarse'), self('run')],
    [first('word'), first('word', -1)],
    [first('list'), self('run')],
    [first('list', -1), self('run')],
    [first('harvest'), last('harvest'), self('place')],
  ]),
  ...group('before runs', 'before', [
    [self('word'), self('run')],
    [self('word'), next('middle')],
    [self('word'), next('word', -1)],
    [next('coarse'), self('run'), self('coarse')],
  ]),
  ...group('document', 'document', [
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
