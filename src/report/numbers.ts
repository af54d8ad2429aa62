import type { StatisticOutput } from '../output/document-output.ts'

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })
const THIN_SPACE = '\u202f'

/** `8 200 000 000`, `12.5`: groups are set apart by spaces, since point and comma mean either to one reader or another. */
export function formatNumber(value: number): string {
  return NUMBER.format(value).replaceAll(',', THIN_SPACE)
}

/** A figure's number in full: `> 11 000`, `20–50`, `29.67 of 30`. */
export function figureNumber(figure: StatisticOutput): string {
  const { value, min, max, of, qualifier } = figure
  const parts = value === null ? [min, max].filter(bound => bound !== null) : [value]
  const number = parts.map(formatNumber).join('–')
  const open = value === null && parts.length === 1 ? (min === null ? '≤ ' : '≥ ') : ''
  const sign = qualifier === null ? open : `${SIGNS[qualifier]} `
  return `${sign}${number}${of === null ? '' : ` of ${formatNumber(of)}`}`
}

const SIGNS = { '>': '>', '<~': 'almost', '~': 'about', '>=': '≥', '<=': '≤', '<': '<' } as const

/** What a figure is ordered by. */
export function figureSize(figure: StatisticOutput): number | null {
  return figure.value ?? figure.min ?? figure.max
}

/** `1 document`, `12 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}
