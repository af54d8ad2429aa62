import { describe, expect, test } from 'vitest'
import { SHORT, SLOWEST } from '../../src/corpus/time-limit.ts'
import { extractSplit } from '../../src/extract/extract.ts'
import { cleanText } from '../../src/split/clean.ts'
import { splitText } from '../../src/split/split.ts'

/** Texts that made, or could make, a rule walk the same ground again and again. */
const REPEATED: readonly string[] = [
  ...['(', '1', '1 ', '1.000.', '1/', '1-', '1:', 'A', 'A.', 'aB', 'Nguyễn ', 'UBND ', ',', '“', '…', '/', '--', '_'],
  ...['ngày ', 'ngày 2 tháng ', 'tháng ', 'từ ngày ', 'đến ', 'năm ', '1% ', 'một trăm ', 'hơn ', 'Bun-hiên-', 'ông '],
  ...['a  ', '\u00a0', '\u200b', '\u0301', 'a\u0301\u0302', '&amp;', '&', '<b>', '😀', '\ud800', '\t', 'Trang chủ | '],
  ...[
    'Hµ Néi ',
    'tiáº¿ng ',
    'Haø Noäi ',
    'Сhữ ',
    'ÐÐ',
    'a\n',
    '\n',
    'Tin mới\n',
    '09:00 | 30/07/2024\n',
    '>> Giá vàng\n',
  ],
  ...[
    'Ông Lê Văn A, Chủ tịch UBND tỉnh, nói ngày 2/9. ',
    'Nghị định số 1/2020/NĐ-CP ',
    'Chủ tịch ',
    'Công ty ',
    'tỉnh ',
  ],
  ...['Ông Lê Văn A, Chủ tịch UBND tỉnh, nói ngày 2/9.\n', 'https://a.vn/', 'a@b.vn ', '#', '$', '2020-', 'II ', 'XX'],
]
/** Texts that never say the same twice: what grows with the number of names or values. */
const VARIED: Readonly<Record<string, (i: number) => string>> = {
  names: i => `ông Nguyễn Văn ${word(i)}, `,
  'names in lines': i => `Ông Nguyễn Văn ${word(i)} gặp bà Trần Thị ${word(i * 7)} tại tỉnh Lạng Sơn.\n`,
  organisations: i => `Công ty ${word(i)} và Hội Chữ thập đỏ huyện ${word(i * 3)}; `,
  dates: i => `ngày ${1 + (i % 28)}/${1 + (i % 12)}/${1950 + (i % 70)}, `,
  statistics: i => `hơn ${i}.000 người, ${i},5 tỷ đồng, `,
  laws: i => `Nghị định số ${i}/2020/NĐ-CP ngày 1/1/2020; `,
  lines: i => `${word(i)} ${word(i * 5)}\n`,
}

function word(i: number): string {
  const [a, b, c] = [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676) % 26]
  return String.fromCharCode(65 + a, 97 + b, 97 + c)
}

const SMALL = 8_000
const TIMES = 4
/** For four times the text; linear is 4, n log n some 5, the square 16. */
const MOST_GROWTH = 9
/** Milliseconds below which nothing can be told. */
const FLOOR = 25

function time(work: () => void): number {
  const begin = process.cpuUsage()
  work()
  return process.cpuUsage(begin).user / 1000
}

/** The best of some runs, so that a busy machine and the compiler do not count. */
function best(work: () => void): number {
  return Math.min(...Array.from({ length: 2 }, () => time(work)))
}

const texts: [string, (length: number) => string][] = [
  ...REPEATED.map((piece): [string, (length: number) => string] => [
    JSON.stringify(piece),
    length => piece.repeat(Math.ceil(length / piece.length)),
  ]),
  ...Object.entries(VARIED).map(([name, make]): [string, (length: number) => string] => [
    name,
    length => Array.from({ length: Math.ceil(length / make(100).length) }, (_, i) => make(i)).join(''),
  ]),
]

describe('time grows with the length of the text, not its square', () => {
  test.each(texts)('%s', { timeout: 60_000 }, (_, make) => {
    for (const plain of [false, true]) {
      const run = (text: string) => () => {
        const document = splitText(text, { plain })
        cleanText(document)
        extractSplit(document, { withText: true })
      }
      const small = best(run(make(SMALL)))
      const large = best(run(make(SMALL * TIMES)))
      expect({ plain, small, large, growth: large / Math.max(small, FLOOR) }).toMatchObject({
        growth: expect.toSatisfy((growth: number) => growth <= MOST_GROWTH),
      })
    }
  })
})

// The time limit of one thread rests on it.
describe('a short text is never slow', () => {
  test.each(texts)('%s', { timeout: 60_000 }, (_, make) => {
    const text = make(SHORT)
    const spent = best(() => extractSplit(splitText(text), { withText: true }))
    expect(text.length / spent).toBeGreaterThan(SLOWEST)
  })
})

// What spreads a list over the arguments of a call throws at some hundred thousand.
test('a text with more finds than a call takes arguments', { timeout: 120_000 }, () => {
  const text = 'Ngày 5/3, ông Lê Văn A, Hội Chữ thập đỏ tỉnh Lào Cai, UBND tỉnh. '.repeat(50_000)
  const { people, organisations } = extractSplit(splitText(text, { plain: true }))
  expect(people!.map(({ mentions }) => mentions.length)).toEqual([50_000])
  expect(organisations!.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBeGreaterThan(60_000)
})
