import { describe, expect, test } from 'vitest'
import { records } from './records.ts'

const roles = (...lines: string[]): string[] =>
  records(...lines).people.flatMap(person =>
    person.roles.map(role => `${person.name}: ${role.title} @ ${role.organisation ?? '-'}`),
  )

describe('roles', () => {
  test.each([
    ['Chủ tịch Hội Nông dân Việt Nam Trần Văn Bình phát biểu', ['Trần Văn Bình: Chủ tịch @ Hội Nông dân Việt Nam']],
    ['ông Lê Quang Huy, Phó giám đốc Sở Y tế Lào Cai, cho biết', ['Lê Quang Huy: Phó giám đốc @ Sở Y tế Lào Cai']],
    ['Bà Phạm Thu Vân – Hiệu trưởng Trường THPT Kim Liên nói', ['Phạm Thu Vân: Hiệu trưởng @ Trường THPT Kim Liên']],
    [
      'ông Ngô Hải Nam, Phó Chủ tịch, Tổng Thư ký Hội Luật gia Việt Nam, làm Trưởng đoàn',
      [
        'Ngô Hải Nam: Phó Chủ tịch @ Hội Luật gia Việt Nam',
        'Ngô Hải Nam: Tổng Thư ký @ Hội Luật gia Việt Nam',
        'Ngô Hải Nam: Trưởng đoàn @ -',
      ],
    ],
    [
      'Ông Vũ Xuân Sơn, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, dự họp',
      ['Vũ Xuân Sơn: Bí thư @ Tỉnh ủy', 'Vũ Xuân Sơn: Chủ tịch @ HĐND tỉnh'],
    ],
    ['Phó thủ tướng Nga Boris Petrov tuyên bố', ['Boris Petrov: Phó thủ tướng @ Nga']],
    [
      'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Đinh Minh Phúc tới thăm',
      ['Đinh Minh Phúc: Phó Thủ tướng @ -', 'Đinh Minh Phúc: Bộ trưởng @ Bộ Ngoại giao'],
    ],
    ['Bộ trưởng Tài chính Hồ Đức Long trả lời', ['Hồ Đức Long: Bộ trưởng Tài chính @ -']],
    [
      'Ông Mark Webber - chuyên gia phân tích cấp cao tại Kitco.com - nhận định',
      ['Mark Webber: chuyên gia phân tích cấp cao @ Kitco.com'],
    ],
    ['bà Hoàng Thị Lan là Giám đốc Bệnh viện Bạch Mai', ['Hoàng Thị Lan: Giám đốc @ Bệnh viện Bạch Mai']],
    ['Tác giả Bùi Anh Đức viết. Ông hiện là Giáo sư của Đại học Oxford.', ['Bùi Anh Đức: Giáo sư @ Đại học Oxford']],
    ['ông Cao Văn Lợi, nguyên Bí thư Thành ủy Hà Nội', ['Cao Văn Lợi: nguyên Bí thư @ Thành ủy Hà Nội']],
    // behind age, year of birth, home
    [
      'gồm ông Trần Văn Bình (41 tuổi, phó giám đốc Công ty Gang thép Hợp Thành) và bà Lê Thu Hà (SN 1969, trú tại xã Mễ Sở, huyện Văn Giang, giáo viên)',
      ['Trần Văn Bình: phó giám đốc @ Công ty Gang thép Hợp Thành', 'Lê Thu Hà: giáo viên @ -'],
    ],
    ['ông Trần Văn Bình (bìa trái), chủ tịch UBND tỉnh, cùng dự', ['Trần Văn Bình: chủ tịch @ UBND tỉnh']],
    // posts that the rest of the sentence gives
    [
      'ông Trần Văn Bình được bầu làm bí thư Thành ủy Hà Nội; từ năm 2012, làm chủ tịch Hội Nông dân Việt Nam',
      ['Trần Văn Bình: bí thư @ Thành ủy Hà Nội', 'Trần Văn Bình: chủ tịch @ Hội Nông dân Việt Nam'],
    ],
    [
      'ông Trần Văn Bình – Thẩm phán của TAND tỉnh Hưng Yên làm chủ tọa, khai mạc',
      ['Trần Văn Bình: Thẩm phán @ TAND tỉnh Hưng Yên'],
    ],
    // a board without its company, a body without its name
    [
      'ông Trần Văn Bình - chủ tịch HĐQT kiêm tổng giám đốc công ty - tái cử',
      ['Trần Văn Bình: chủ tịch HĐQT @ -', 'Trần Văn Bình: tổng giám đốc @ -'],
    ],
    ['Chủ tịch HĐQT Trần Văn Bình nói', ['Trần Văn Bình: Chủ tịch HĐQT @ -']],
    ['cựu chủ tịch HĐQT Ngân hàng BIDV Trần Văn Bình', ['Trần Văn Bình: cựu chủ tịch @ HĐQT Ngân hàng BIDV']],
    ['Bà Trần Thị Mai, hiệu trưởng nhà trường, cho biết', ['Trần Thị Mai: hiệu trưởng @ -']],
    // what a body has many of counts with the body
    ['bạn Trần Thị Mai, sinh viên Trường ĐH Vinh, cho biết', ['Trần Thị Mai: sinh viên @ Trường ĐH Vinh']],
    ['bạn Trần Thị Mai, sinh viên năm hai, cho biết', []],
    ['vận động viên điền kinh Trần Thị Mai về nhất', ['Trần Thị Mai: vận động viên điền kinh @ -']],
    [
      'Nguyễn Khôi (Sáng lập và quản lý Công ty Wefit)',
      ['Nguyễn Khôi: Sáng lập @ Công ty Wefit', 'Nguyễn Khôi: quản lý @ Công ty Wefit'],
    ],
    ['Trần Thị Mai, quản lý chặt chẽ, cho biết', []],
    ['Người phát ngôn Công ty Oxalis là ông Trần Văn Bình', ['Trần Văn Bình: Người phát ngôn @ Công ty Oxalis']],
    // no role, or somebody else's
    [
      'ông Trần Văn Bình đề nghị bổ nhiệm bà Lê Thu Hà làm giám đốc Sở Y tế Lào Cai',
      ['Lê Thu Hà: giám đốc @ Sở Y tế Lào Cai'],
    ],
    ['ông Trần Văn Bình (41 tuổi, quê Nam Định) bị bắt', []],
    ['ông Lê Quang Huy, Chủ tịch UBND tỉnh Trần Văn Bình cùng dự', ['Trần Văn Bình: Chủ tịch @ UBND tỉnh']],
    ['Chủ tịch Hội Nông dân Việt Nam tin tưởng', []],
    ['ông Lê Quang Huy, Giám đốc một số bệnh viện cùng dự', []],
    ['Bị cáo Lê Quang Huy khai', []],
  ] as [string, string[]][])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })

  test('authors and photographers', () => {
    expect(roles('byline|Lan Anh')).toEqual(['Lan Anh: author @ -'])
    expect(roles('caption|Buổi lễ sáng nay. Ảnh: Duy Khánh')).toEqual(['Duy Khánh: photographer @ -'])
  })
})

describe('one record for one person', () => {
  test('a short name goes to the full one', () => {
    const [person, ...others] = records('Ông Hồ Phi Hùng tới dự.', 'Theo ông Hùng, việc đã xong.').people
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: 'Hồ Phi Hùng', aliases: ['Hùng'], honorifics: ['ông'] })
    expect(person!.mentions.map(mention => mention.at.line)).toEqual([1, 2])
  })

  test('two full names with one given name stay two, and a short one goes to the last before', () => {
    const { people } = records('Ông Lê Văn Hùng gặp bà Trần Thị Hùng.', 'Bà Hùng cảm ơn.')
    expect(people.map(person => [person.name, person.mentions.length])).toEqual([
      ['Lê Văn Hùng', 1],
      ['Trần Thị Hùng', 2],
    ])
  })

  test('foreigners are called by the last name', () => {
    const { people } = records('Tổng thống Mỹ Donald Harper tới nơi.', 'Ông Harper phát biểu.')
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ name: 'Donald Harper', aliases: ['Harper'] })
  })

  test('a rank inside an office is no form of address', () => {
    expect(records('Thủ tướng Nguyễn Văn Lộc dự lễ').people[0]!.honorifics).toEqual([])
  })
})
