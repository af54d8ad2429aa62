import { html, type Markup } from './markup.ts'
import { formatNumber } from './numbers.ts'
import { countPeriods, type Periods } from './periods.ts'
import { table } from './table.ts'

const WIDTH = 720
const HEIGHT = 150
const LEFT = 34
const RIGHT = 20
const FOOT = 22
const HEAD = 16

/** A bar for each day, month or year with the number of dates, and the same as a table; null without dates. */
export function timeLine(title: string, dates: readonly string[], what: string): Markup | null {
  const periods = countPeriods(dates)
  if (periods === null) return null
  const heading = `${title}, by ${periods.unit}`
  return html`<figure><figcaption>${heading}${rest(periods)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${heading}">${bars(periods, heading, what)}</div>
<details><summary>As a table</summary>${table({
    caption: heading,
    items: periods.periods.filter(period => period.count > 0),
    columns: [
      { name: periods.unit, cell: period => period.name },
      { name: what, cell: period => period.count, number: true },
    ],
  })}</details></figure>`
}

/** What the bars leave out. */
function rest({ earlier, later, inexact, unit }: Periods): string {
  const parts: (readonly [number, string])[] = [
    [earlier, 'earlier'],
    [later, 'later'],
    [inexact, `not of a single ${unit}`],
  ]
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatNumber(count)} ${what}`)
  return said.length === 0 ? '' : ` (besides ${said.join(', ')})`
}

function bars({ periods }: Periods, heading: string, what: string): Markup {
  const most = Math.max(...periods.map(period => period.count))
  const step = (WIDTH - LEFT - RIGHT) / periods.length
  const room = HEIGHT - HEAD - FOOT
  const bottom = HEIGHT - FOOT
  const drawn = periods.map(({ name, count }, i) => {
    if (count === 0) return null
    const height = Math.max(2, (room * count) / most)
    return html`<rect x="${tenth(LEFT + (i + 0.1) * step)}" y="${tenth(bottom - height)}" width="${tenth(step * 0.8)}" height="${tenth(height)}"><title>${name}: ${count} ${what.toLowerCase()}</title></rect>`
  })
  const every = Math.ceil(periods.length / Math.floor((WIDTH - LEFT - RIGHT) / labelWidth(periods[0]!.name)))
  const labels = periods.map(({ name }, i) =>
    i % every === 0
      ? html`<text x="${tenth(LEFT + (i + 0.5) * step)}" y="${HEIGHT - 6}" text-anchor="middle">${name}</text>`
      : null,
  )
  return html`<svg class="bars" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${heading}">
<path class="axis" d="M${LEFT} ${HEAD}H${WIDTH}M${LEFT} ${bottom}H${WIDTH}"/>
<text x="${LEFT - 6}" y="${HEAD + 4}" text-anchor="end">${most}</text><text x="${LEFT - 6}" y="${bottom + 4}" text-anchor="end">0</text>
${drawn}
${labels}</svg>`
}

function labelWidth(name: string): number {
  return name.length * 7.5 + 12
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
