import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TokenBlock } from '../../../../src/extract/context.ts'
import { findNamesByRule } from '../../../../src/extract/names/find-names.ts'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'
import { nameTagger } from '../../../../src/extract/names/tagger/tag-names.ts'
import { tokenise } from '../../../../src/text/tokens.ts'

const model = loadNameModel(new Uint8Array(readFileSync('models/names.bin')))

function blocksOf(...texts: string[]): TokenBlock[] {
  return texts.map((text, index) => ({ index, label: 'body', text, tokens: tokenise(text) }))
}

function found(blocks: readonly TokenBlock[]) {
  return nameTagger(model)(blocks, findNamesByRule(blocks))
}

function tagged(...texts: string[]): string[] {
  return found(blocksOf(...texts)).map(({ block, start, end, kind }) => `${kind}: ${texts[block]!.slice(start, end)}`)
}

describe('nameTagger', () => {
  test.each([
    ['Ông Nguyễn Văn Hùng cho biết trời sẽ mưa.', ['person: Nguyễn Văn Hùng']],
    ['Bà Trần Thị Lan ở tỉnh Nghệ An.', ['person: Trần Thị Lan', 'place: tỉnh Nghệ An']],
    ['Sở Y tế tỉnh Lào Cai vừa có văn bản.', ['organisation: Sở Y tế tỉnh Lào Cai']],
    ['Theo lãnh đạo công an huyện Củ Chi, vụ cháy không có thương vong.', ['organisation: công an huyện Củ Chi']],
    ['Tổng thống Mỹ Donald Trump đã đến Paris.', ['place: Mỹ', 'person: Donald Trump', 'place: Paris']],
    ['Cửa hàng nằm ở quận 1.', ['place: quận 1']],
  ])('%s', (text, names) => {
    expect(tagged(text)).toEqual(names)
  })

  test.each([
    ['hôm nay trời đẹp, mọi người đi chơi'],
    ['Hôm nay trời đẹp. Mọi người đi chơi.'],
    ['Giá vàng tăng 2% so với tháng trước.'],
    ['Tuy nhiên, việc này chưa được làm rõ.'],
    [''],
    ['. , – 12 3/4 … “ ”'],
  ])('no name in: %s', text => {
    expect(tagged(text)).toEqual([])
  })

  test.each([
    ['ÔNG NGUYỄN VĂN HÙNG LÀM GIÁM ĐỐC SỞ Y TẾ TỈNH NGHỆ AN', ['NGUYỄN VĂN HÙNG', 'SỞ Y TẾ TỈNH NGHỆ AN']],
    ['theo ông nguyễn văn hùng, người dân tỉnh nghệ an đã đi sơ tán', ['nguyễn văn hùng', 'tỉnh nghệ an']],
    ['Ong Nguyen Van Hung, o tinh Nghe An, cho biet nhu vay.', ['Nguyen Van Hung', 'tinh Nghe An']],
  ])('case and marks may be missing: %s', (text, names) => {
    expect(tagged(text).map(name => name.replace(/^\w+: /u, ''))).toEqual(names)
  })

  test('offsets hold and finds do not overlap, whatever the text', () => {
    const texts = [
      'Ông A',
      '(Lê Quý D., SN 1990)',
      'ÔNG LÊ QUÝ AN LÀM GIÁM ĐỐC',
      'Nguyen Van A o Ha Noi',
      '\ud800 X\udc00 Ỹ',
      'A'.repeat(5000),
    ]
    let previous = { block: -1, end: 0 }
    for (const { block, start, end } of found(blocksOf(...texts))) {
      expect(end).toBeLessThanOrEqual(texts[block]!.length)
      expect(start).toBeGreaterThanOrEqual(block === previous.block ? previous.end : 0)
      expect(texts[block]!.slice(start, end).trim()).toBe(texts[block]!.slice(start, end))
      previous = { block, end }
    }
  })

  test('with openOnly, what the rules explained is left to them', () => {
    const texts = ['Bà Trần Thị Lan ở tỉnh Nghệ An.', 'Hôm sau thì ông Donald Trump đã đến Paris.']
    const blocks = blocksOf(...texts)
    const ruled = findNamesByRule(blocks).filter(({ block }) => block === 0)
    const open = nameTagger(model, true)(blocks, ruled)
    expect(open.slice(0, 2)).toEqual(ruled)
    expect(open.slice(2)).toEqual(nameTagger(model)(blocks, ruled).slice(2))
    expect(open.slice(2).map(({ start, end }) => texts[1]!.slice(start, end))).toEqual(['Donald Trump', 'Paris'])
  })

  test('the same document gives the same names', () => {
    const texts = ['UBND tỉnh Quảng Nam và ông Lê Trí Thanh làm việc với Hội Nông dân.', 'Ông Thanh cảm ơn.']
    expect(found(blocksOf(...texts))).toEqual(found(blocksOf(...texts)))
  })

  test('block numbers are those of the document', () => {
    const [block] = blocksOf('Ông Nguyễn Văn Hùng cho biết.')
    expect(found([{ ...block!, index: 7 }])[0]!.block).toBe(7)
  })
})
