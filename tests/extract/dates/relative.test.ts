import { expect, test } from 'vitest'
import { found } from './read.ts'

// published 2023-10-31, a Tuesday
test.each([
  ['⟦Hôm nay⟧ chợ đông', '2023-10-31'],
  ['⟦hôm qua⟧ chợ vắng', '2023-10-30'],
  ['⟦hôm kia⟧ chợ nghỉ', '2023-10-29'],
  ['⟦Ngày mai⟧ chợ mở', '2023-11-01'],
  ['⟦Sáng nay⟧, tàu đến', '2023-10-31'],
  ['⟦Rạng sáng nay⟧ có mưa', '2023-10-31'],
  ['⟦tối qua⟧ mất điện', '2023-10-30'],
  ['⟦đêm qua⟧ mất điện', '2023-10-30'],
  ['⟦chiều hôm qua⟧ mất điện', '2023-10-30'],
  ['⟦sáng mai⟧ sẽ có', '2023-11-01'],
  ['⟦năm nay⟧ được mùa', '2023'],
  ['⟦Năm ngoái⟧ mất mùa', '2022'],
  ['hơn ⟦năm trước⟧.', '2022'],
  ['⟦cuối năm ngoái⟧ mưa', '2022'],
  ['⟦đầu năm nay⟧ mưa', '2023'],
  ['⟦tháng này⟧ nắng', '2023-10'],
  ['⟦tháng trước⟧ nắng', '2023-09'],
  ['⟦tháng tới⟧ nắng', '2023-11'],
  ['⟦cuối tháng này⟧ nắng', '2023-10'],
  ['⟦tuần này⟧ nắng', '2023-10-30/2023-11-05'],
  ['⟦tuần trước⟧ nắng', '2023-10-23/2023-10-29'],
  ['⟦tuần tới⟧ nắng', '2023-11-06/2023-11-12'],
  ['⟦cuối tuần này⟧ nắng', '2023-10-30/2023-11-05'],
  ['⟦quý trước⟧ lãi', '2023-07/2023-09'],
  ['⟦sang năm⟧ sẽ xây', '2024'],
  ['⟦3 ngày trước⟧, chợ cháy', '2023-10-28'],
  ['⟦hai tuần trước⟧, chợ cháy', '2023-10-16/2023-10-22'],
  ['⟦5 tháng trước⟧, chợ cháy', '2023-05'],
  ['⟦10 năm trước⟧, chợ cháy', '2013'],
  ['cách đây ⟦2 năm⟧, chợ cháy', '2021'],
  ['⟦ba năm về trước⟧, chợ cháy', '2020'],
  ['⟦hai tuần nữa⟧, chợ mở', '2023-11-13/2023-11-19'],
  // days of the week
  ['⟦thứ Hai tuần trước⟧ họp', '2023-10-23'],
  ['⟦thứ Sáu tuần này⟧ họp', '2023-11-03'],
  ['⟦sáng thứ 2 tuần tới⟧ họp', '2023-11-06'],
  ['phiên ⟦ngày thứ Sáu⟧, giá lên', '2023-10-27'],
  ['⟦hôm thứ Ba⟧ ông nói', '2023-10-31'],
  ['⟦Chủ nhật⟧ vừa qua chợ nghỉ', '2023-10-29'],
  ['⟦thứ Năm⟧ tới sẽ họp', '2023-11-02'],
  ['⟦thứ Ba⟧ tới sẽ họp', '2023-11-07'],
  // a day told twice is one mention
  ['⟦Sáng nay (31/10)⟧, tàu đến', '2023-10-31'],
  ['⟦Hôm qua, 30/10⟧, tàu đến', '2023-10-30'],
  ['⟦Thứ Năm, ngày 26/10⟧, tàu đến', '2023-10-26'],
  ['⟦thứ hai (30/10)⟧ tàu đến', '2023-10-30'],
  ['⟦ngày 26/10 (thứ Năm)⟧ tàu đến', '2023-10-26'],
  ['⟦thứ Ba tuần sau (7-11)⟧ tàu đến', '2023-11-07'],
  ['Bước sang ⟦năm 2024⟧, sẽ xây', '2024'],
  // counted from a date of the sentence
  ['Giá ⟦tháng 2/2022⟧ tăng so với ⟦tháng trước⟧.', '2022-02', '2022-01'],
  ['Thu ngân sách ⟦năm 2020⟧ hơn ⟦năm trước⟧.', '2020', '2019'],
  // times of day
  ['⟦12:20 14/12/2023⟧', '2023-12-14T12:20'],
  ['⟦09:00 | 30/07/2024⟧', '2024-07-30T09:00'],
  ['⟦21:36 | 19/09/2024 GMT+7⟧', '2024-09-19T21:36+07:00'],
  ['⟦14/12/2023 12:20:05 (GMT+7)⟧', '2023-12-14T12:20:05+07:00'],
  ['lúc ⟦9h30 ngày 5/10⟧', '2023-10-05T09:30'],
  ['lúc ⟦9 giờ 30 phút ngày 5/10/2022⟧', '2022-10-05T09:30'],
  ['lúc ⟦12 giờ 20 ngày 5/10/2022⟧', '2022-10-05T12:20'],
  ['khoảng ⟦3 giờ chiều ngày 5/10⟧', '2023-10-05T15:00'],
  ['khoảng ⟦9h tối 5/10⟧', '2023-10-05T21:00'],
  ['⟦ngày 5/10, lúc 9h30⟧', '2023-10-05T09:30'],
  ['vào ⟦8h sáng nay⟧', '2023-10-31T08:00'],
  ['vào ⟦20h tối qua⟧', '2023-10-30T20:00'],
] as const)('%s', (marked, ...values) => {
  expect(found(marked)).toEqual([marked, ...values])
})

test.each([
  ['⟦hôm nay⟧'],
  ['⟦năm ngoái⟧'],
  ['⟦tuần tới⟧'],
  ['⟦thứ Hai tuần trước⟧'],
  ['⟦3 ngày trước⟧, chợ cháy'],
  ['⟦quý III⟧'],
  ['⟦sáng nay⟧, tàu đến'],
])('without a publication date the value is null: %s', marked => {
  expect(found(marked, null)).toEqual([marked, null])
})
