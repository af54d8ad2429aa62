import { describe, expect, it } from 'vitest'
import { show } from './read.ts'

type Row = readonly [text: string, ...finds: string[]]

const NUMBERS: readonly Row[] = [
  ['Cả vùng có 7 trạm bơm.', '7 trạm: 7 trạm'],
  ['Đàn có 1.250 con bò.', '1.250 con bò: 1250 con bò'],
  ['Sản lượng là 8,25 tấn.', '8,25 tấn: 8.25 tấn'],
  ['Tổng cộng 1.000.000 cây giống.', '1.000.000 cây giống: 1000000 cây giống'],
  ['Dự án rộng 1.234,5 ha.', '1.234,5 ha: 1234.5 ha'],
  ['Có 02 người bị thương.', '02 người: 2 người'],
  ['Hồ chứa 0,5 triệu mét khối nước.', '0,5 triệu mét khối: 500000 mét khối'],
  ['Quỹ có 3,788 tỷ đồng.', '3,788 tỷ đồng: 3788000000 VND'],
  ['Khoản vay 1 tỷ 200 triệu đồng.', '1 tỷ 200 triệu đồng: 1200000000 VND'],
  ['Giá 2 triệu rưỡi một chiếc.', '2 triệu rưỡi: 2500000'],
  ['Lãi 5 nghìn 500 đồng mỗi gói.', '5 nghìn 500 đồng: 5500 VND'],
  ['Vốn đạt 12 nghìn tỷ đồng.', '12 nghìn tỷ đồng: 12000000000000 VND'],
  ['Tiền phạt 3 trăm triệu đồng.', '3 trăm triệu đồng: 300000000 VND'],
  ['Thôn trồng 2 vạn cây.', '2 vạn cây: 20000 cây'],
  ['Xã mua 5 chục bao xi măng.', '5 chục bao: 50 bao'],
  ['Nước này có 1,4 tỉ dân.', '1,4 tỉ dân: 1400000000 dân'],
  ['Giá tăng 11 000 đồng.', '11 000 đồng: 11000 VND'],
]

const WORDS: readonly Row[] = [
  ['Công trình mất ba tháng.', 'ba tháng: 3 tháng'],
  ['Thưởng mười lăm triệu đồng.', 'mười lăm triệu đồng: 15000000 VND'],
  ['Lớp có hai mươi mốt học sinh.', 'hai mươi mốt học sinh: 21 học sinh'],
  ['Kho còn một trăm linh năm bao.', 'một trăm linh năm bao: 105 bao'],
  ['Cầu dài năm mét.', 'năm mét: 5 mét'],
  ['Giá giảm ba phần trăm.', 'ba phần trăm: 3 %'],
  ['Họ góp ba triệu đồng.', 'ba triệu đồng: 3000000 VND'],
  ['Hai năm qua, làng đổi khác.', 'Hai năm: 2 năm'],
  ['Sau một năm, vườn ra quả.', 'một năm: 1 năm'],
  ['Thêm một giờ nữa là xong.', 'một giờ: 1 giờ'],
  ['Cây sống hai trăm năm.', 'hai trăm năm: 200 năm'],
  ['Đền thờ có hai mươi năm tuổi.', 'hai mươi năm tuổi: 20 năm tuổi'],
  ['Làng có mười ba hộ nghèo.', 'mười ba hộ nghèo: 13 hộ nghèo'],
  ['Nhà máy sinh lời hai nghìn ba trăm tỷ đồng.', 'hai nghìn ba trăm tỷ đồng: 2300000000000 VND'],
  ['Cụ thọ chín mươi chín tuổi.', 'chín mươi chín tuổi: 99 tuổi'],
  ['Đi bộ hai ba năm liền.', 'hai ba năm: 2..3 năm'],
  ['Họ mất năm bảy tháng, rồi bốn năm tháng.', 'năm bảy tháng: 5..7 tháng', 'bốn năm tháng: 4..5 tháng'],
  ['Dự án kéo dài hai năm rưỡi.', 'hai năm rưỡi: 2.5 năm'],
  ['Hội quyên được nửa triệu đồng.', 'nửa triệu đồng: 500000 VND'],
  ['Anh ở đó nửa năm.', 'nửa năm: 0.5 năm'],
  ['Một phần ba số hộ đã có điện.', 'Một phần ba: 0.3333'],
  ['Chiếm hai phần ba diện tích.', 'hai phần ba: 0.6667'],
  ['Mười hai xã có mưa đá.', 'Mười hai xã: 12 xã'],
]

const VAGUE: readonly Row[] = [
  ['Hàng nghìn người dự lễ.', 'Hàng nghìn người: ~1000.. người'],
  ['Quỹ rót hàng chục tỷ USD vào đó.', 'hàng chục tỷ USD: ~10000000000.. USD'],
  ['Bão làm đổ hàng trăm cây xanh.', 'hàng trăm cây xanh: ~100.. cây xanh'],
  ['Chợ có vài chục gian hàng.', 'vài chục gian hàng: ~10.. gian hàng'],
  ['Xưởng nhận mấy trăm công nhân.', 'mấy trăm công nhân: ~100.. công nhân'],
  ['Có hơn ngàn người dự.', 'hơn ngàn người: >1000 người'],
  ['Gần trăm hộ được giúp.', 'Gần trăm hộ: <~100 hộ'],
  ['Rừng rộng hàng vạn hecta.', 'hàng vạn hecta: ~10000.. hecta'],
]

const RANGES: readonly Row[] = [
  ['Mưa 20–50mm.', '20–50mm: 20..50 mm'],
  ['Mỗi suất từ 3 đến 5 triệu đồng.', 'từ 3 đến 5 triệu đồng: 3000000..5000000 VND'],
  ['Quỹ hút 0,5 - 1 tỷ USD.', '0,5 - 1 tỷ USD: 500000000..1000000000 USD'],
  ['Lãi tăng 4%-5%/ năm.', '4%-5%/ năm: 4..5 %/năm'],
  ['Phạt 750.000 đồng đến 1 triệu đồng.', '750.000 đồng đến 1 triệu đồng: 750000..1000000 VND'],
  ['Họp từ 1-5 năm một lần.', 'từ 1-5 năm: 1..5 năm'],
  ['Giá vàng ở mức 80,8-82,8 triệu đồng/lượng.', '80,8-82,8 triệu đồng/lượng: 80800000..82800000 VND/lượng'],
  ['Vốn 500 - 1.000 tỷ đồng.', '500 - 1.000 tỷ đồng: 500000000000..1000000000000 VND'],
  ['Giá 500 - 1,2 tỷ đồng.', '500 - 1,2 tỷ đồng: 500000000..1200000000 VND'],
  ['Giá 750.000 - 1 triệu đồng.', '750.000 - 1 triệu đồng: 750000..1000000 VND'],
  ['Cần 10 đến 15 người.', '10 đến 15 người: 10..15 người'],
  ['Chờ khoảng 6–12 tháng.', 'khoảng 6–12 tháng: ~6..12 tháng'],
  ['Tù từ 3 năm đến 7 năm.', 'từ 3 năm đến 7 năm: 3..7 năm'],
  ['Nhiệt độ 32-35 độ C.', '32-35 độ C: 32..35 độ C'],
  ['Trẻ từ 5 đến 11 tuổi.', 'từ 5 đến 11 tuổi: 5..11 tuổi'],
  ['Cây cao 2 - 3m.', '2 - 3m: 2..3 m'],
  ['Thuế tăng từ 1% lên 3%.', '1%: 1 %', '3%: 3 %'],
  ['Giá từ 5 triệu xuống 3 triệu.', '5 triệu: 5000000', '3 triệu: 3000000'],
  ['Phạt tù từ 6 tháng đến 3 năm.', '6 tháng: 6 tháng', '3 năm: 3 năm'],
]

const RATIOS: readonly Row[] = [
  ['Em được 29,67/30 điểm.', '29,67/30 điểm: 29.67/30 điểm'],
  ['Nhóm này chiếm 1/3.', '1/3: 0.3333'],
  ['Rừng phủ 2/3 diện tích.', '2/3: 0.6667'],
  ['Có 435/440 đại biểu tán thành.', '435/440 đại biểu: 435/440 đại biểu'],
  ['Đã có 54/56 xã đạt chuẩn.', '54/56 xã: 54/56 xã'],
  ['Đã thay 4/5 thành viên hội đồng.', '4/5 thành viên: 4/5 thành viên'],
  ['Có 5/6 trường hợp vắng mặt.', '5/6 trường hợp: 5/6 trường hợp'],
  ['Nơi này chiếm 4/5 dân số.', '4/5: 0.8'],
  ['Có hơn 2/3 thành viên tán thành.', 'hơn 2/3: >0.6667'],
  ['Giá chỉ còn khoảng 1/5.', 'khoảng 1/5: ~0.2'],
  ['Đạt từ 60/100 điểm trở lên.', 'từ 60/100 điểm trở lên: >=60/100 điểm'],
]

const LISTS: readonly Row[] = [
  ['Mừng 55 năm, 60 năm ngày cưới.', '55 năm: 55 năm', '60 năm: 60 năm'],
  ['Hai cháu 5 và 8 tuổi.', '5: 5 tuổi', '8 tuổi: 8 tuổi'],
  ['Vé giá 35.000, 50.000 và 75.000 đồng.', '35.000: 35000 VND', '50.000: 50000 VND', '75.000 đồng: 75000 VND'],
  ['Góp 2 hoặc 3 triệu đồng.', '2: 2000000 VND', '3 triệu đồng: 3000000 VND'],
]

const WITHOUT_UNIT: readonly Row[] = [
  ['Chỉ số đứng ở mức 98,86.', '98,86: 98.86'],
  ['Lượng xem đạt 15,4 triệu, tăng mạnh.', '15,4 triệu: 15400000'],
  ['Số ca lên tới 35.', '35: 35'],
  ['Tổng số là 194.655 và còn tăng.', '194.655: 194655'],
  ['Điểm đạt từ 7,0 trở lên.', 'từ 7,0 trở lên: >=7'],
  ['Vé giảm từ 40.000 xuống 25.000 đồng/lượt.', '40.000: 40000', '25.000 đồng/lượt: 25000 VND/lượt'],
  ['Số vụ giảm từ 15 xuống còn 9 vụ.', '15: 15', '9 vụ: 9 vụ'],
  ['Hoa Sen | 28.484 | -110 | -', '28.484: 28484', '-110: -110'],
  ['Thép | Doanh thu | 24', '24: 24'],
  ['1 | Hòa Phát | 2023 |'],
  ['Đi từ 40 xuống chân đồi.'],
  ['Heo giống giá 2-3 triệu một con.', '2-3 triệu: 2000000..3000000'],
  ['Người có độ tuổi từ 20 đến 50, bị nghi oan.', 'từ 20 đến 50: 20..50'],
  ['Vốn tăng từ 5 lên 7 tỷ đồng.', '7 tỷ đồng: 7000000000 VND'],
  ['Mỗi lớp không quá 35.', 'không quá 35: <=35'],
]

const ENGLISH_STYLE: readonly Row[] = [
  ['Giá là 1,000.5 USD, tăng 4.83%.', '1,000.5 USD: 1000.5 USD', '4.83%: 4.83 %'],
  [
    'Cổ phiếu tăng 2.5%, lên 45.75 USD. Có 1,250 người mua.',
    '2.5%: 2.5 %',
    '45.75 USD: 45.75 USD',
    '1,250 người: 1250 người',
  ],
  ['Lãi 4.83 tỷ đồng.', '4.83 tỷ đồng: 4830000000 VND'],
  ['Bán 1,500 vé.', '1,500 vé: 1500 vé'],
  ['Giá 1,226.50 USD và 5.172 USD.', '1,226.50 USD: 1226.5 USD', '5.172 USD: 5.172 USD'],
  ['Tăng 8,2%, đạt 5.172 USD.', '8,2%: 8.2 %', '5.172 USD: 5172 USD'],
]

describe.each([
  ['numbers in digits', NUMBERS],
  ['numbers in words', WORDS],
  ['vague numbers', VAGUE],
  ['ranges', RANGES],
  ['fractions and scores of a total', RATIOS],
  ['several numbers before one noun', LISTS],
  ['numbers without a unit', WITHOUT_UNIT],
  ['the English way of writing', ENGLISH_STYLE],
])('%s', (_, rows) => {
  it.each(rows.map(([text, ...finds]) => [text, finds] as const))('%s', (text, finds) => {
    expect(show(text)).toEqual(finds)
  })
})
