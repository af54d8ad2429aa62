import { describe, expect, test } from 'vitest'
import { toLines } from '../../src/text/lines.ts'
import { repairLine } from '../../src/text/repair.ts'

describe('lines', () => {
  test.each<[string, string[]]>([
    ['', ['']],
    ['một', ['một']],
    ['một\nhai', ['một', 'hai']],
    ['một\r\nhai\r\n', ['một', 'hai', '']],
    ['một\rhai\n\rba', ['một', 'hai', '', 'ba']],
    ['một\u2028hai', ['một\u2028hai']],
  ])('%j', (text, expected) => {
    expect(toLines(text)).toEqual(expected)
  })
})

describe('repair', () => {
  test.each<[string, string]>([
    ['ba\u0309n tin', 'bản tin'], // decomposed
    ['Ðà Nẵng', 'Đà Nẵng'],
    ['tr\u01b0\u1eddng \u00f0\u1ea1i h\u1ecdc', 'trường đại học'],
    ['gi&aacute; v&agrave;ng', 'giá vàng'],
    ['&ldquo;xanh&rdquo; &amp; s&#7841;ch &#x2013; đẹp', '“xanh” & sạch – đẹp'],
    ['a &amp;amp; b', 'a &amp; b'], // read once
    ['&#147;nhanh&#148;', '“nhanh”'], // windows-1252 numbers, as browsers read them
    ['thành\u00adphố', 'thànhphố'],
    ['\ufeffTin\u200b mới\u0007', 'Tin mới'],
    ['một\u00a0hai\u3000ba\tbốn', 'một hai ba bốn'],
    ['  hai   dấu  cách ', 'hai dấu cách'],
    ['cụt \ud800 đuôi', 'cụt \ufffd đuôi'],
    [' \u00a0 ', ''],
  ])('mends %j', (raw, expected) => {
    expect(repairLine(raw)).toBe(expected)
  })

  test.each([
    'Ông Lê Văn A nói: “Được rồi!” – lúc 5 giờ…',
    'AT&T; R&D và Q&A',
    '&khongco; &#0; &#99999999;',
    'Þórður keypti ið nýja', // eth among Icelandic letters stays
    '中文 한국어 Ελληνικά',
    '💡 ý tưởng',
    '',
  ])('leaves %j', text => {
    expect(repairLine(text)).toBe(text)
  })

  test('is done in one go', () => {
    for (const raw of ['a  &amp; b', 'ba\u0309n', '\u200b x \u00ad', '&#32;&nbsp;x']) {
      expect(repairLine(repairLine(raw))).toBe(repairLine(raw))
    }
  })

  test('long lines take time in proportion', () => {
    const start = performance.now()
    expect(repairLine('đường  dài '.repeat(400_000)).length).toBe('đường dài '.length * 400_000 - 1)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
