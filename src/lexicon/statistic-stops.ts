/**
 * Words around numbers that count nothing (guideline §2, Statistics: identifiers, ordinals, parts of dates).
 */

/** The number behind these names something; only a measure, money or per cent behind it counts (`lớp 20 cm`). */
export const NUMBERED: readonly string[] = [
  'ca sĩ số',
  'chương',
  'điện thoại',
  'đại lộ',
  'điều',
  'đt',
  'đợt thứ',
  'fax',
  'hạng',
  'hẻm',
  'hotline',
  'hình',
  'hợp đồng',
  'khoản',
  'khóa',
  'khu vực',
  'km',
  'kỳ',
  'lần',
  'lần thứ',
  'lô',
  'lớp',
  'lữ đoàn',
  'mã',
  'mồng',
  'mục',
  'mùng',
  'ngách',
  'ngõ',
  'ngày',
  'nghị quyết',
  'nghị định',
  'phụ lục',
  'quân khu',
  'quân đoàn',
  'quận',
  'quốc lộ',
  'quyết định',
  'quý',
  'rằm',
  'sđt',
  'số',
  'số nhà',
  'sư đoàn',
  'tháng',
  'thế hệ',
  'thế kỷ',
  'thông tư',
  'thứ',
  'tỉnh lộ',
  'tỉ số',
  'tiểu đoàn',
  'tiểu khu',
  'trung đoàn',
  'tỷ số',
  'ql',
  'vùng',
  'xa lộ',
]

/** As above, but a known counting word behind the number counts, too: `tầng 3`, `xây tầng 20 phòng`. */
export const OFTEN_NUMBERED: readonly string[] = [
  'ấp',
  'bài',
  'bàn',
  'bản',
  'bảng',
  'block',
  'bước',
  'câu',
  'cấp',
  'cửa',
  'đời',
  'đội',
  'đường',
  'giải',
  'khối',
  'khu phố',
  'loại',
  'mức độ',
  'năm',
  'nhóm',
  'phần',
  'phiên bản',
  'phòng',
  'phường',
  'ron',
  'tầng',
  'tập',
  'thôn',
  'tổ',
  'top',
  'trang',
  'trường',
  'tuyến',
  'tuổi',
  'vòng',
  'xóm',
]

/** Before a word of the lists above, these free it: `tổng số 200 người`, `trong vòng 60 giây`, `mỗi ngày 3 lần`. */
export const FREEING: readonly string[] = [
  'bình quân',
  'các',
  'có',
  'con',
  'hàng',
  'hằng',
  'mỗi',
  'một',
  'những',
  'nhiều',
  'sĩ',
  'tổng',
  'trong',
  'tròn',
]

/** Words that begin no unit: grammar words, verbs, adjectives, forms of address. */
export const NO_UNIT: readonly string[] = (
  'ai anh ắt áp âm ấy bà bằng bao bảo bày bắt bất bên bị biết biệt bởi buộc bán báo bay bắn bắc bày bỏ bức bước ba bảy bẩy bốn chín hai một sáu tám ' +
  'các cách cả cao cần càng cấm cất chạy chả chắc chẳng chậm chết chỉ chia chiếm cho chốt chở chớ chú chưa chịu chúng chuyển ' +
  'chứ chứng chung cô có còn cố cũng cùng của cứ cuối cụ cường ' +
  'dài dành dần dẫn dẫu diễn do dù dùng dựa dưới dừng dự dấy đã đại đang đánh đạt đáng đặc đăng đặt đây đâm đầu đầy đấy đẹp để đến đều đi đó đóng ' +
  'đỗ đồng đổ đối đông đúng đưa được đứng đừng đằng đêm ' +
  'gặp gần gây ghi giá giả giam giao giảm giật giúp giữa giữ gì gồm góp gọi gửi giới ' +
  'hay hàng hãy hằng hẳn hiện hoặc hoàn hôm họ hơn hồi hỏi học họp hỗ hướng ' +
  'ít kể kéo kết kèm kêu khai khác khẳng khi khiến khó không khởi kịp kỹ ký kiểm kỷ ' +
  'làm là lại lãnh lấy lắm lăm lên lẫn liên lọt lớn luôn lúc lý lái ' +
  'mà mang mạnh mất mặc mấy mới mỗi mở mọi mua muốn mắc mưa ' +
  'này nào nay nặng nằm nắm nên nếu nêu ngay ngày ngoài ngồi nghe nghỉ ngụ nhanh nhau nhằm nhấn nhập nhận nhất nhỏ nhiều nhưng như những nhờ nó nói nổi ' +
  'nối nơi nọ nữa nhân ông ở ' +
  'phải phát phản phê phía phối phục phó qua quá quanh quê quyết ' +
  'quy ra rằng rất rồi rơi rộng rạng ' +
  'sang sau sẽ sắp so song số sử sự sửa sức suốt sáng sớm sinh ' +
  'tạo tác tại tái thành thế trị di cập tăng tất thấy thay thắng tham thật thậm theo thêm thì thiếu thôi thông thuê thuộc thu thừa thường thượng thứ thực thương tiếp tiêu tiến tiền ' +
  'tìm tính tình toàn tổng tổ tôi tới tốt từ từng tuy tuyên tức tự trao trả tránh trên treo triển triệu trong trọng trở trú trước trực trưa tối tỏ tử ' +
  'ứng và vài vào vẫn vậy vẻ về vì viết vừa vượt với vốn vĩ ' +
  'xa xảy xem xét xin xong xử xuất xuống xây xếp y yêu ý'
)
  .split(' ')
  .filter(word => word !== '')

/** Adverbs and particles, too, that never stand for the noun behind a counting word (`5 chiếc đã hỏng`). */
export const BARE_NUMBER_TRIGGERS: readonly string[] = [
  'bằng',
  'còn',
  'đạt',
  'gấp',
  'giảm',
  'là',
  'lên',
  'mốc',
  'mức',
  'ngưỡng',
  'quanh',
  'tăng',
  'thành',
  'tới',
  'vượt',
  'xuống',
]

/** Before `giờ` and `h` these make a duration of it; else a time of day is likelier (`9 giờ sáng`, `7h`). */
export const DURATION_CUES: readonly string[] = [
  'cách',
  'chậm',
  'chưa',
  'chỉ',
  'đầy',
  'dài',
  'được',
  'gian',
  'gần',
  'hết',
  'hơn',
  'khoảng',
  'là',
  'mất',
  'mỗi',
  'muộn',
  'nhất',
  'quá',
  'sau',
  'sớm',
  'suốt',
  'tận',
  'thêm',
  'trễ',
  'trong',
  'vòng',
]

/** Behind `9 giờ`, `9h` these make a time of day of it. */
export const CLOCK_FOLLOWERS: readonly string[] = [
  'chiều',
  'cùng',
  'đêm',
  'hôm',
  'kém',
  'khuya',
  'ngày',
  'rạng',
  'sáng',
  'tối',
  'trưa',
]

/** Before `9 giờ`, `9h` these make a time of day of it. */
export const CLOCK_CUES: readonly string[] = ['đúng', 'hồi', 'lúc', 'trước', 'tới', 'từ', 'vào', 'đến']

/** Before `2-1` these make the score of a match of it. */
export const MATCH_CUES: readonly string[] = [
  'bại',
  'cách biệt',
  'cầm hòa',
  'dẫn',
  'đánh bại',
  'gỡ',
  'hạ',
  'hòa',
  'kết quả',
  'số',
  'thắng',
  'thua',
  'tỉ số',
  'tỷ số',
]
