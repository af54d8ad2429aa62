import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TokenBlock } from '../../../../src/extract/context.ts'
import { loadNameModel } from '../../../../src/extract/names/tagger/model.ts'
import { tagNames } from '../../../../src/extract/names/tagger/tag-names.ts'
import { tokenise } from '../../../../src/text/tokens.ts'

const model = loadNameModel(new Uint8Array(readFileSync('models/names.bin')))

function blocksOf(...texts: string[]): TokenBlock[] {
  return texts.map((text, index) => ({ index, label: 'body', text, tokens: tokenise(text) }))
}

function tagged(...texts: string[]): string[] {
  return tagNames(blocksOf(...texts), model).map(
    ({ block, start, end, kind }) => `${kind}: ${texts[block]!.slice(start, end)}`,
  )
}

describe('tagNames', () => {
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
    for (const { block, start, end } of tagNames(blocksOf(...texts), model)) {
      expect(end).toBeLessThanOrEqual(texts[block]!.length)
      expect(start).toBeGreaterThanOrEqual(block === previous.block ? previous.end : 0)
      expect(texts[block]!.slice(start, end).trim()).toBe(texts[block]!.slice(start, end))
      previous = { block, end }
    }
  })

  test('the same document gives the same names', () => {
    const texts = ['UBND tỉnh Quảng Nam và ông Lê Trí Thanh làm việc với Hội Nông dân.', 'Ông Thanh cảm ơn.']
    expect(tagNames(blocksOf(...texts), model)).toEqual(tagNames(blocksOf(...texts), model))
  })

  test('block numbers are those of the document', () => {
    const [block] = blocksOf('Ông Nguyễn Văn Hùng cho biết.')
    expect(tagNames([{ ...block!, index: 7 }], model)[0]!.block).toBe(7)
  })
})
