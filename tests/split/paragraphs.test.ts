import { describe, expect, test } from 'vitest'
import { joinPieces, paragraphsOf } from '../../src/split/paragraphs.ts'

const joined = (...lines: string[]): string[] => paragraphsOf(lines, () => 0).map(({ pieces }) => joinPieces(pieces))

describe('broken paragraphs', () => {
  test.each<[string[], string[]]>([
    [
      ['Xã đã vận động hơn hai trăm hộ dân', 'hiến đất mở đường trong năm qua.'],
      ['Xã đã vận động hơn hai trăm hộ dân hiến đất mở đường trong năm qua.'],
    ],
    [
      ['Lãnh đạo hai huyện cùng ký kết (ngày 3', ') trước sự chứng kiến của bà con'],
      ['Lãnh đạo hai huyện cùng ký kết (ngày 3) trước sự chứng kiến của bà con'],
    ],
    [['Đây là bước ngoặt trong lịch sử của', 'Hợp tác xã'], ['Đây là bước ngoặt trong lịch sử của Hợp tác xã']],
    [
      // wrapped at a fixed width: once seen, a capital may begin a line, too
      [
        'Theo hồ sơ, gia đình bà nhận chuyển nhượng thửa đất',
        'rộng hơn ba nghìn mét vuông từ năm 1996, khi đó chưa có',
        'Luật Đất đai mới và giấy tờ chỉ viết tay.',
      ],
      [
        'Theo hồ sơ, gia đình bà nhận chuyển nhượng thửa đất rộng hơn ba nghìn mét vuông từ năm 1996, khi đó chưa có Luật Đất đai mới và giấy tờ chỉ viết tay.',
      ],
    ],
  ])('%#', (lines, expected) => {
    expect(joined(...lines)).toEqual(expected)
  })

  test.each<[string[]]>([
    [['Hội nghị kết thúc lúc 5 giờ chiều.', 'sau đó đoàn ra về.']], // the first is complete
    [['Thời sự', 'kinh tế', 'văn hóa']], // a menu
    [['Giá gạo tăng mạnh trong quý đầu năm', 'Giá gạo giảm nhẹ trong quý sau']], // two titles
    [['Giá gạo tăng mạnh trong quý đầu năm', '', 'và còn tăng']], // a blank between
    [['Giá gạo tăng mạnh trong quý đầu năm', 'laodong 3 giờ trước']], // a link's source
    [['Gói hỗ trợ gồm những khoản sau đây:', 'tiền mặt, gạo và thuốc men']],
  ])('left apart: %j', lines => {
    expect(joined(...lines)).toEqual(lines.filter(line => line !== ''))
  })
})
