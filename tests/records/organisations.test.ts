import { describe, expect, test } from 'vitest'
import { records } from './records.ts'

const names = (...lines: string[]): string[] => records(...lines).organisations.map(body => body.name)

describe('lists that share a head, a tail or a type word', () => {
  test.each([
    [
      'Hội Chữ thập đỏ các tỉnh: Lạng Sơn, Cao Bằng và Hà Giang',
      ['Hội Chữ thập đỏ tỉnh Lạng Sơn', 'Hội Chữ thập đỏ tỉnh Cao Bằng', 'Hội Chữ thập đỏ tỉnh Hà Giang'],
    ],
    [
      'Hội Nông dân 3 tỉnh biên giới của Việt Nam gồm: Lào Cai, Điện Biên',
      ['Hội Nông dân tỉnh Lào Cai', 'Hội Nông dân tỉnh Điện Biên'],
    ],
    [
      'giữa Hội Chữ thập đỏ tỉnh Vân Nam (Trung Quốc) và tỉnh Lào Cai',
      ['Hội Chữ thập đỏ tỉnh Vân Nam', 'Hội Chữ thập đỏ tỉnh Lào Cai'],
    ],
    ['trong Thường trực HĐND, UBND huyện Sa Pa', ['Thường trực HĐND huyện Sa Pa', 'UBND huyện Sa Pa']],
    ['Bộ Quốc phòng Việt Nam và Mỹ ký kết', ['Bộ Quốc phòng Việt Nam', 'Bộ Quốc phòng Mỹ']],
    // nobody, or nothing to share
    ['Hội Chữ thập đỏ hai bên sẽ phối hợp', []],
    ['Hội Chữ thập đỏ 2 tỉnh gặp nhau', []],
    ['Sở Y tế và Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['UBND huyện Cao Lộc, tỉnh Lạng Sơn', ['UBND huyện Cao Lộc']],
  ] as [string, string[]][])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('each record points at its own piece', () => {
    const text = 'Hội Chữ thập đỏ các tỉnh: Lạng Sơn, Cao Bằng'
    const mentions = records(text).organisations.map(body => body.mentions[0]!)
    expect(mentions.map(mention => mention.text)).toEqual(['Lạng Sơn', 'Cao Bằng'])
    for (const { at, text: piece } of mentions) expect(text.slice(at.start, at.end)).toBe(piece)
  })
})

test('of the ministries of several states the one without a state is Vietnam’s', () => {
  const { organisations } = records('Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Đức', 'theo Bộ Ngoại giao')
  expect(organisations.map(body => [body.name, body.mentions.length])).toEqual([
    ['Bộ Ngoại giao Việt Nam', 2],
    ['Bộ Ngoại giao Đức', 1],
  ])
})

describe('completion with the article’s province', () => {
  test('one province', () => {
    const { organisations } = records('Tại tỉnh Lào Cai, UBND tỉnh và Tỉnh ủy họp.', 'Lào Cai có đường biên giới.')
    expect(organisations.map(body => [body.name, body.aliases])).toEqual([
      ['UBND tỉnh Lào Cai', ['UBND tỉnh']],
      ['Tỉnh ủy Lào Cai', ['Tỉnh ủy']],
    ])
  })

  test('none, or several', () => {
    expect(names('UBND tỉnh vừa họp')).toEqual(['UBND tỉnh'])
    expect(names('Lào Cai và Yên Bái: UBND tỉnh vừa họp')).toEqual(['UBND tỉnh'])
  })
})

describe('one record for one body', () => {
  test.each([
    [['Hội Hữu nghị Việt – Lào tỉnh Nghệ An', 'Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An'], 1],
    [['Sở Y tế tỉnh Lào Cai', 'Sở Y tế Lào Cai'], 1],
    [['UBND tỉnh Lào Cai', 'Ủy ban nhân dân tỉnh Lào Cai'], 1],
    [['Công ty trí tuệ nhân tạo Xenai', 'Công ty Xenai cho biết', 'theo Xenai'], 1],
    [['Chứng khoán KB (KBS) nhận định', 'KBS cho rằng'], 1],
    [['Ngân hàng TMCP Á Châu (ACB) bán', 'Ngân hàng Thương mại Cổ phần Á Châu', 'Ngân hàng ACB bán'], 1],
    [['Công ty Cổ phần Hoàng Anh Gia Lai', 'Tập đoàn Hoàng Anh Gia Lai'], 1],
    [['Phòng Cảnh sát hình sự Công an tỉnh Long An', 'Phòng Cảnh sát hình sự điều tra'], 1],
    [['Đại sứ quán Việt Nam tại Berlin', 'Đại sứ quán Việt Nam'], 1],
    [['Sở TN & MT tỉnh Lào Cai', 'Sở Tài nguyên và Môi trường tỉnh Lào Cai'], 1],
    [['Sở Tài nguyên - Môi trường tỉnh Lào Cai', 'Sở Tài nguyên và Môi trường tỉnh Lào Cai'], 1],
    [['Công ty Gang thép Á Châu', 'Ngân hàng Á Châu'], 2],
    [['Công ty CP Hoàng Anh Gia Lai', 'CTCP Nông nghiệp Hoàng Anh Gia Lai'], 2],
    [['Liên minh châu Âu (EU) cảnh báo', 'EU nhập khẩu'], 1],
    [['Đảng Cộng sản Việt Nam', 'chủ trương của Đảng'], 1],
    // apart
    [['Hội Chữ thập đỏ Việt Nam', 'Trung ương Hội Chữ thập đỏ Việt Nam'], 2],
    [['Trường Cao đẳng Quảng Nam', 'Trường Cao đẳng Y tế Quảng Nam'], 2],
    [['Chính phủ Thái Lan', 'Chính phủ ban hành'], 2],
    [['Thanh tra Bộ Y tế', 'Bộ Y tế'], 2],
    [['Ngân hàng Nhà nước', 'Sở giao dịch Ngân hàng Nhà nước'], 2],
  ] as [string[], number][])('%j', (lines, count) => {
    expect(names(...lines)).toHaveLength(count)
  })

  test('acronym and kind', () => {
    expect(records('Cục Dự trữ Liên bang Mỹ (Fed) họp').organisations[0]).toMatchObject({
      name: 'Cục Dự trữ Liên bang Mỹ',
      acronym: 'Fed',
      kind: 'state',
    })
    const kinds = records('Bệnh viện Bạch Mai; Trường THPT Kim Liên; báo Tuổi Trẻ; Công an tỉnh Lào Cai').organisations
    expect(kinds.map(body => body.kind)).toEqual(['hospital', 'school', 'media', 'police'])
  })

  test('an organ is of the kind of the association that it leads', () => {
    const bodies = 'Trung ương Hội Chữ thập đỏ Việt Nam; Ban Chấp hành Hội Nông dân tỉnh Lào Cai; Ban Thường vụ Tỉnh ủy'
    expect(records(bodies).organisations.map(body => body.kind)).toEqual(['association', 'association', 'party'])
  })
})
