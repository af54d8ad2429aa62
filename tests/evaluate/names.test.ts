import { describe, expect, test } from 'vitest'
import { type NameSpan, scoreNames } from '../../src/evaluate/names.ts'

const span = (start: number, end: number, type: string): NameSpan => ({ start, end, type })

describe('scoreNames', () => {
  test.each([
    ['the same span', [span(0, 5, 'PER')], [span(0, 5, 'PER')], 1, 1],
    ['another end', [span(0, 5, 'PER')], [span(0, 9, 'PER')], 0, 1],
    ['another type', [span(0, 5, 'PER')], [span(0, 5, 'ORG')], 0, 0],
    ['side by side', [span(0, 5, 'PER')], [span(5, 9, 'PER')], 0, 0],
    ['nothing found', [span(0, 5, 'PER')], [], 0, 0],
    ['nothing there', [], [span(0, 5, 'PER')], 0, 0],
  ])('%s', (_, gold, found, strict, overlap) => {
    const scores = scoreNames([gold], [found])
    expect(scores.strict.all!.right).toBe(strict)
    expect(scores.overlap.all!.right).toBe(overlap)
  })

  test('two halves of one gold name count once', () => {
    const scores = scoreNames([[span(0, 10, 'LOC')]], [[span(0, 4, 'LOC'), span(5, 10, 'LOC')]])
    expect(scores.overlap.LOC).toMatchObject({ gold: 1, found: 2, right: 1, precision: 0.5, recall: 1 })
  })

  test('lines are told apart, and each type is summed by itself', () => {
    const gold = [[span(0, 3, 'PER')], [span(0, 3, 'ORG'), span(4, 8, 'PER')]]
    const found = [[span(0, 3, 'PER')], [span(4, 8, 'PER')]]
    const { strict } = scoreNames(gold, found)
    expect(strict.PER).toMatchObject({ gold: 2, found: 2, right: 2, f1: 1 })
    expect(strict.ORG).toMatchObject({ gold: 1, found: 0, right: 0, f1: 0 })
    expect(strict.all!.f1).toBeCloseTo(0.8, 10)
  })

  test('no lines give zeros, not NaN', () => {
    expect(scoreNames([], []).strict.all).toEqual({ gold: 0, found: 0, right: 0, precision: 0, recall: 0, f1: 0 })
  })
})
