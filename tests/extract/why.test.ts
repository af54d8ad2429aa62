import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'

const TEXT = `Trao quà cho hộ nghèo huyện Cao Lộc

Ngày 5/3/2024, ông Trần Văn Nam, Chủ tịch Hội Chữ thập đỏ Việt Nam, trao 20 suất quà cho các hộ nghèo trên địa bàn huyện. Mỗi suất trị giá 500.000 đồng theo Nghị định 12/2022/NĐ-CP.`

test('with why each find names its rule, and each block its cues', () => {
  const { blocks, dates, statistics, legal, people, organisations, places } = extract(TEXT, {
    why: true,
    withText: true,
  })
  const mentions = [...people!, ...organisations!, ...places!].flatMap(record => record.mentions)
  const finds = [...dates!, ...statistics!, ...legal!, ...mentions]
  expect(finds.length).toBeGreaterThanOrEqual(6)
  for (const find of finds) expect(find.rule).toMatch(/^[a-z-]+/u)
  for (const block of blocks!) expect(block.why!.length).toBeGreaterThan(0)
})

test('with why each link names what its line was taken for', () => {
  const links = [
    'Tin liên quan',
    'Tuổi trẻ hiến máu cứu người đầu năm mới',
    'Bàn giao ba căn nhà tình nghĩa ở Lộc Bình',
  ]
  const { related } = extract(`${TEXT}\n\n${links.join('\n')}`, { why: true })
  expect(related!.map(item => item.rule)).toEqual(['title-link', 'title-link'])
})

test('without it nothing does', () => {
  const output = JSON.stringify(extract(TEXT, { withText: true }))
  expect(output).not.toContain('"rule"')
  expect(output).not.toContain('"why"')
})
