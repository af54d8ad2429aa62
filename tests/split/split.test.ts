import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SplitDocument } from '../../src/document.ts'
import { cleanText } from '../../src/split/clean.ts'
import { splitText } from '../../src/split/split.ts'
import { toLines } from '../../src/text/lines.ts'
import { repairLine } from '../../src/text/repair.ts'
import { OTHER_LAYOUTS } from './other-layouts.ts'
import { PAGES } from './pages.ts'

/** Label of every non-blank line, in order. */
function labelsOf(document: SplitDocument): string[] {
  return document.blocks.flatMap(({ label, breaks }) => [label, ...breaks.map(() => label)])
}

describe('invented pages', () => {
  test.each([...PAGES, ...OTHER_LAYOUTS].map(page => [page.name, page] as const))('%s', (_, page) => {
    const document = splitText(page.text)
    const lines = page.text.split('\n').filter(line => line !== '')
    const found = labelsOf(document).map((label, i) => `${label} | ${lines[i]}`)
    expect(found).toEqual(page.labels.map((label, i) => `${label} | ${lines[i]}`))
  })

  test('what the head and the byline say', () => {
    const [bare, menu] = PAGES.map(page => splitText(page.text))
    expect(bare).toMatchObject({ published: '2022-05-12T09:20', authors: ['Hoàng Lam'], publisher: null })
    expect(menu).toMatchObject({ published: '2023-03-06T07:15+07:00', authors: ['Thanh Tâm'], publisher: null })
  })

  test('related items', () => {
    const document = splitText(PAGES[2]!.text)
    expect(document.related).toEqual([
      {
        title: 'Bé trai thoát nạn nhờ bạn học biết sơ cứu',
        published: '2021-06-03T21:05',
        category: null,
        teaser: 'Đang chơi gần bờ ao, em nhỏ bảy tuổi trượt chân ngã xuống nước và được bạn kéo lên kịp thời.',
        line: 10,
      },
      {
        title: 'Phụ huynh góp cây xanh phủ mát sân trường',
        published: '2021-06-01T10:30',
        category: null,
        teaser: 'Sau một năm, hơn hai trăm cây bóng mát đã được trồng quanh các lớp học ở vùng nắng nóng.',
        line: 14,
      },
    ])
  })

  test('clean text: headline, blank line, paragraphs; a repeated headline once', () => {
    const text = cleanText(splitText(PAGES[2]!.text))
    const [title, blank, ...paragraphs] = text.split('\n')
    expect(title).toBe('Trường làng mở lớp học bơi miễn phí cho năm trăm học sinh')
    expect(blank).toBe('')
    expect(paragraphs).toHaveLength(4)
    expect(text.split(title!)).toHaveLength(2)
  })

  test('why: cues with weights for every block that has some', () => {
    const { blocks } = splitText(PAGES[0]!.text, { why: true })
    expect(blocks[0]!.why).toContainEqual({ cue: 'headline', weight: 14 })
    expect(blocks.every(({ why }) => why!.every(({ weight }) => weight !== 0))).toBe(true)
    expect(splitText(PAGES[0]!.text).blocks[0]!.why).toBeUndefined()
  })
})

describe('bylines', () => {
  const split = (byline: string) => splitText(PAGES[0]!.text.replace('\nHoàng Lam\n', `\n${byline}\n`))
  test.each<[string, string[], string | null]>([
    ['Hoàng Lam', ['Hoàng Lam'], null],
    ['Hoàng Lam (t/h)', ['Hoàng Lam'], null],
    ['Theo Hoàng Lam/baosongnuoc.vn', ['Hoàng Lam'], 'baosongnuoc.vn'],
    ['Hoàng Lam (theo Reuters)', ['Hoàng Lam'], 'Reuters'],
    ['Hoàng Lam - Thu Trang', ['Hoàng Lam', 'Thu Trang'], null],
    ['Theo Tuổi Trẻ', [], 'Tuổi Trẻ'],
    ['Nguồn: TTXVN', [], 'TTXVN'],
  ])('%s', (byline, authors, publisher) => {
    expect(split(byline)).toMatchObject({ authors, publisher })
  })

  test('the agency tag that opens the text is the publisher', () => {
    const text = PAGES[0]!.text.replace('Sáng 12/5', '(Dân trí) - Sáng 12/5')
    expect(splitText(text).publisher).toBe('Dân trí')
    expect(splitText(PAGES[0]!.text.replace('Sáng 12/5', 'TPHCM - Sáng 12/5')).publisher).toBeNull()
  })
})

describe('plain text', () => {
  test('every line is body and stands by itself', () => {
    const document = splitText('Một dòng\r\n\r\nTin liên quan\nba', { plain: true, published: '2024-01-02' })
    expect(document.blocks.map(({ label, text, lines }) => [label, text, lines])).toEqual([
      ['body', 'Một dòng', [1, 1]],
      ['body', 'Tin liên quan', [3, 3]],
      ['body', 'ba', [4, 4]],
    ])
    expect(document).toMatchObject({ title: null, published: '2024-01-02', lineCount: 4 })
  })
})

describe('whatever comes', () => {
  const junk = Array.from({ length: 60_000 }, (_, i) => String.fromCharCode((i * 7919 + 13) % 0x10000)).join('')
  test.each<[string, string]>([
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    ['binary', junk],
    ['lone surrogates', '\ud800\n\udfff x\n'],
    ['one long line', 'Một hai ba bốn năm sáu. '.repeat(100_000)],
    ['many short lines', 'a\n'.repeat(50_000)],
    ['the same title over and over', 'Công bố kết quả thi tốt nghiệp năm nay\n'.repeat(20_000)],
    ['a list without end', `Danh sách gồm có các mục sau:\n${'mục\n'.repeat(30_000)}`],
  ])('%s: a result in good time, every line in one block', (_, text) => {
    const start = performance.now()
    const document = splitText(text, { why: true })
    expect(performance.now() - start).toBeLessThan(8000)
    const seen = document.blocks.flatMap(({ lines: [from, to] }) => (from === to ? [from] : [from, to]))
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(toLines(text).filter(line => repairLine(line) !== '')).toHaveLength(labelsOf(document).length)
  })

  test('offsets of broken lines hold', () => {
    const { blocks } = splitText(
      'Tin vui cho bà con xã nghèo vùng biên giới phía bắc\n\nXã đã vận động hơn hai trăm hộ dân cùng nhau\nhiến đất mở đường trong năm qua, theo báo cáo của huyện.',
    )
    const body = blocks.find(({ label }) => label === 'body')!
    expect(body.lines).toEqual([3, 4])
    expect(body.breaks).toEqual([{ offset: body.text.indexOf('hiến'), line: 4 }])
  })

  test('an English page is split, too', () => {
    const document = splitText(
      'Home\nNews\nSport\n\nVillage opens bridge after ten years of waiting\nMarch 7, 2024\nVillagers crossed the new bridge on Thursday for the first time, ending a wait that had lasted for ten years.\nThe bridge was built with money from the province and from families who live abroad, officials said at the opening.\n',
    )
    expect(document).toMatchObject({
      title: 'Village opens bridge after ten years of waiting',
      published: '2024-03-07',
    })
  })
})

const GOLD = new URL('../gold/', import.meta.url)
const SEEDS = new URL('../../seeds/', import.meta.url)

interface GoldFile {
  readonly file: string
  readonly title: string
  readonly published: string | null
  readonly authors: string[]
  readonly source: string | null
  readonly lines: { readonly from: number; readonly to: number; readonly label: string }[]
  readonly related: { readonly title: string; readonly published: string | null; readonly category: string | null }[]
}

describe.skipIf(!existsSync(GOLD))('seeds', () => {
  test.each(readdirSync(GOLD).filter(name => name.endsWith('.json')))('%s', name => {
    const gold: GoldFile = JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'))
    const text = readFileSync(new URL(gold.file, SEEDS), 'utf8')
    const document = splitText(text)
    const found = new Map<number, string>()
    for (const { label, lines } of document.blocks) for (let n = lines[0]; n <= lines[1]; n += 1) found.set(n, label)
    let wrong = 0
    for (const { from, to, label } of gold.lines) {
      for (let n = from; n <= to; n += 1) {
        if (repairLine(toLines(text)[n - 1]!) === '') continue
        if (found.get(n) !== label) wrong += 1
        if (label === 'body' || label === 'title') expect(`${n} ${found.get(n)}`).toBe(`${n} ${label}`)
      }
    }
    expect(wrong).toBeLessThanOrEqual(3)
    expect(document.title).toBe(gold.title.normalize('NFC'))
    expect(document).toMatchObject({ published: gold.published, authors: gold.authors, publisher: gold.source })
    for (const { title, published, category } of gold.related) {
      const item = document.related.find(found => found.title === title.normalize('NFC'))
      expect({ title, published: item?.published ?? null, category: item?.category ?? null }).toEqual({
        title,
        published,
        category,
      })
    }
  })
})
