import { expect, test } from 'vitest'
import { sentenceStarts } from '../../src/text/sentences.ts'
import { tokenise } from '../../src/text/tokens.ts'

test.each<[string, number]>([
  ['', 0],
  ['Đoàn đến Lào Cai', 1],
  ['Đoàn đến Lào Cai. Hai bên gặp nhau.', 2],
  ['Đoàn đến. “Chúng tôi vui”, ông nói. Rồi về!', 3],
  ['Tổng kinh phí 8,2 tỷ đồng; 385 đợt; 124.000 lượt', 3],
  ['Giá vàng tăng 1.5 lần', 1],
  ['TS. Phạm Trí Thành nói', 1],
  ['Đến TP. Hội An hôm qua', 1],
  ['Lê Quý D. bị bắt', 1],
  ['Theo trang quangnam.gov.vn đưa tin', 1],
  ['Còn... chưa rõ', 1],
  ['Còn chưa rõ… Sau đó đoàn về', 2],
])('%j has %i', (text, count) => {
  expect(sentenceStarts(tokenise(text)).length).toBe(count)
})
