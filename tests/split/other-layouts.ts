import { type Page, page } from './pages.ts'

/** Layouts that say less than others: no headings over links, captions without credits, lists, counters. */
export const OTHER_LAYOUTS: readonly Page[] = [
  page(
    'captions said again under the article',
    `
title | Bến phà cũ của xã cù lao được thay bằng cầu treo
body | Sau hai năm thi công, cây cầu treo nối xã cù lao với bờ bắc đã được thông xe, giúp học sinh không còn phải qua phà mỗi sáng.
caption | Xe máy chờ qua cầu treo mới của xã cù lao.
body | Ủy ban xã cho biết cầu dài 120 m, rộng 3 m, chịu được xe tải nhẹ. Kinh phí do người dân và các nhà hảo tâm cùng đóng góp trong ba năm.
body | Bến phà cũ sẽ được giữ lại để phục vụ khách du lịch, trong khi hai chiếc phà được chuyển cho một xã khác ở cuối nguồn.
body | Chính quyền huyện đề nghị người dân không chở hàng quá tải qua cầu và giữ khoảng cách giữa các xe khi trời có gió lớn.
byline | Hải Yến
caption | Xe máy chờ qua cầu treo mới của xã cù lao.
caption | Video: Hải Yến`,
  ),
  page(
    'a refrain is no caption, a source under the text is its source',
    `
title | Bài thơ của thầy giáo làng được khắc lên đá ở sân trường
body | Nhân dịp khai giảng, trường làng đã khắc bài thơ của thầy giáo cũ lên một phiến đá lớn đặt giữa sân, trước hàng phượng già.
body | Ai đi xa cũng nhớ bến sông này. Ai về cũng hỏi con đò năm cũ, hỏi hàng cau trước ngõ và tiếng trống trường mỗi sáng mùa thu.
body | Ai đi xa cũng nhớ bến sông này.
body | Thầy hiệu trưởng cho biết phiến đá do các cựu học sinh góp tiền mua, được chở từ núi về bằng thuyền trong suốt hai ngày mưa.
body | Ai đi xa cũng nhớ bến sông này.
body | Buổi lễ kết thúc bằng tiết mục đọc thơ của học sinh lớp năm, trong tiếng vỗ tay của hàng trăm phụ huynh đứng kín sân trường.
byline | Nguồn: Báo Giáo dục
chrome | Gửi bình luận
chrome | Tòa soạn: 12 phố Cũ, điện thoại 024 3333 4444`,
  ),
  page(
    'a story in numbered pictures',
    `
title | Một ngày ở chợ nổi qua ống kính của người chèo đò
meta | 07:00 12/04/2022
body | Chợ nổi họp từ ba giờ sáng, khi sương còn phủ kín mặt sông và những chiếc ghe chở trái cây lần lượt cập vào nhau dưới ánh đèn dầu.
caption | 1. Ghe dưa hấu từ miệt vườn cập chợ lúc trời chưa sáng.
caption | 2. Người bán treo hàng lên cây bẹo để khách nhìn thấy từ xa.
caption | 3. Khách mua bún riêu ngay trên mũi ghe. Ảnh: Minh Tú
caption | 4. Chợ vãn dần khi nắng lên cao.
body | Theo ban quản lý chợ, mỗi ngày có khoảng 200 ghe đến đây, ít hơn một nửa so với mười năm trước vì đường bộ đã thuận tiện hơn nhiều.
byline | Minh Tú`,
  ),
  page(
    'steps in numbers are body',
    `
title | Cách đăng ký khám bệnh qua điện thoại tại bệnh viện huyện
meta | 07:00 12/04/2022
body | Từ tháng này, người dân có thể đăng ký khám bệnh qua ứng dụng của bệnh viện huyện thay vì xếp hàng từ sáng sớm như trước đây.
body | 1. Tải ứng dụng của bệnh viện về điện thoại rồi mở lên.
body | 2. Nhập số thẻ bảo hiểm và chọn khoa cần khám.
body | 3. Chọn giờ khám còn trống trong ngày hôm sau.
body | 4. Lưu mã hẹn để đưa cho nhân viên quầy tiếp nhận.
body | Bệnh viện cho biết sau hai tuần thử nghiệm, thời gian chờ trung bình đã giảm từ hai giờ xuống còn bốn mươi phút.
byline | Minh Tú`,
  ),
  page(
    'links said twice without a heading',
    `
title | Hợp tác xã rau sạch mở thêm hai cửa hàng ở phố huyện
meta | 08:15 03/05/2023
body | Hợp tác xã rau sạch vừa mở thêm hai cửa hàng ở phố huyện, đưa số điểm bán lên bảy và thu mua rau cho hơn sáu mươi hộ trong vùng.
body | Giám đốc hợp tác xã cho biết mỗi ngày các cửa hàng bán được khoảng một tấn rau, giá cao hơn chợ nhưng khách vẫn đông vì tin vào nguồn gốc.
byline | Thu Hà
related | Làng gốm cổ đón đoàn khách nước ngoài đầu tiên trong năm

related | Làng gốm cổ đón đoàn khách nước ngoài đầu tiên trong năm

related | Hơn ba mươi du khách đã đến thăm làng gốm ven sông, tự tay nặn bình và xem nghệ nhân nung lò bằng rơm theo cách của ông bà xưa.
related | Đội bóng học sinh trường núi giành vé vào chung kết tỉnh

related | Đội bóng học sinh trường núi giành vé vào chung kết tỉnh

related | Sau loạt sút luân lưu căng thẳng, đội bóng của trường nội trú vùng cao lần đầu tiên có mặt ở trận cuối cùng của giải.
chrome | Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1/2/2020`,
  ),
  page(
    'sections of an article are no links',
    `
title | Ba cách giữ nhà mát trong mùa nóng mà không tốn điện
meta | 08:15 03/05/2023
body | Mùa nóng năm nay đến sớm, tiền điện của nhiều gia đình tăng gấp đôi. Dưới đây là ba cách giữ nhà mát mà không cần chạy máy lạnh suốt ngày.
body | Che nắng từ bên ngoài cửa sổ
body | Rèm bên trong nhà chỉ chặn được một phần nhỏ hơi nóng, vì nắng đã đi qua kính. Giàn cây leo, mái hiên hay tấm bạt treo bên ngoài cửa sổ giữ cho kính không bị nung nóng, và nhiệt độ trong nhà có thể thấp hơn đến năm độ vào giữa trưa. Cây leo còn làm mát gió trước khi gió vào nhà, và rụng lá vào mùa đông khi ngôi nhà cần nắng.
body | Để gió đi xuyên qua các phòng
body | Mở hai cửa đối diện nhau để gió đi xuyên qua nhà, tốt nhất là một cửa thấp ở phía mát và một cửa cao ở phía nắng. Buổi tối nên mở hết các cửa để nhà thải hơi nóng đã tích trong tường suốt cả ngày, rồi đóng lại khi mặt trời lên cao. Quạt đặt ở cửa phía mát sẽ đẩy gió đi xa hơn trong nhà, nhất là vào những đêm không có gió.
byline | Thu Hà`,
  ),
  page(
    'links after the comments',
    `
title | Giá cà phê trong nước tăng phiên thứ năm liên tiếp
meta | 09:40 21/02/2024
meta | Lượt xem: 1.204
body | Giá cà phê nhân xô tại các tỉnh trồng nhiều tiếp tục tăng thêm 500 đồng mỗi kg trong sáng nay, lên mức cao nhất từ đầu vụ thu hoạch.
body | Đại lý thu mua cho biết nông dân vẫn giữ hàng vì tin giá còn lên, trong khi các nhà máy cần nguồn cho những hợp đồng đã ký từ cuối năm ngoái.
byline | Đức Anh
chrome | Bình luận
chrome | Vui lòng nhập nội dung
related-heading | ĐỌC THÊM
related | Xuất khẩu hồ tiêu quý đầu năm đạt giá trị kỷ lục
related | Lượng hàng giảm nhẹ nhưng giá bình quân tăng hơn một nửa so với cùng kỳ.
related | Nhà vườn sầu riêng đổi giống để kịp đơn hàng mới
related | Nhiều hộ chặt bỏ vườn cũ dù cây còn cho trái, vì giá giống mới cao gấp ba.
chrome | Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1/2/2020`,
  ),
  page(
    'a list after a colon, a clause over a bare credit',
    `
title | Xã miền núi trao quà cho học sinh trước năm học mới
meta | 07:30 25/08/2022
body | Sáng nay, xã miền núi trao quà cho một trăm học sinh có hoàn cảnh khó khăn, giúp các em có đủ đồ dùng trước ngày khai giảng.
body | Mỗi phần quà mà các em nhận được gồm có:

body | 10 quyển vở kẻ ngang
body | Một cặp sách mới
body | Hai bộ quần áo đồng phục của trường

caption | Các em học sinh nhận quà ở sân ủy ban xã
caption | Ảnh: Lê Na
body | Chủ tịch xã cho biết đây là năm thứ sáu chương trình được tổ chức, với tổng số tiền hơn hai trăm triệu đồng do người dân đóng góp.
byline | Lê Na`,
  ),
  page(
    'short sentences, a day within a sentence',
    `
title | Dự báo thời tiết ngày mai ở các tỉnh miền núi
body | Không khí lạnh yếu đang di chuyển xuống phía nam, các tỉnh miền núi ngày mai có mưa vài nơi, vùng cao trời rét về đêm và sáng sớm.
body | Gió nhẹ.
body | Trời lạnh.
body | Ở vùng núi cao, nhiệt độ có thể xuống dưới mười độ, người dân cần giữ ấm cho trâu bò và che chắn vườn rau mới trồng trong tuần này.
body | Ngày 20/2/2022, trời nắng ấm.
body | Cơ quan khí tượng lưu ý người đi đường đèo cẩn thận với sương mù dày vào buổi sáng, tầm nhìn xa có nơi không quá năm mươi mét.
byline | Phong Linh`,
  ),
  page(
    'questions of an interview, a farewell',
    `
title | Nữ hiệu trưởng vùng cao: "Học sinh cần bữa cơm trước khi cần sách"
meta | 06:45 - 14/09/2023
body | Hai mươi năm gắn bó với trường nội trú, cô Lò Thị Mai kể về những buổi sáng đi gọi học trò từ nương về lớp.
body | Cô nhớ gì nhất về những ngày đầu lên trường?
body | Tôi nhớ con đường đất. Mưa xuống là xe không đi được, phải gửi xe dưới chân dốc rồi đi bộ bảy cây số, vai đeo ba lô, tay xách gạo.
body | Học sinh bỏ học có nhiều không?
body | Năm đầu tiên lớp tôi có ba mươi em thì hết kỳ một còn mười chín. Các em về làm nương, về lấy vợ. Tôi đến từng nhà, có nhà phải đến năm lần.
body | Điều gì đã giữ các em lại?
body | Bữa cơm. Từ khi có bếp ăn bán trú, không em nào bỏ học giữa kỳ nữa.
body | Cô có mong ước gì cho năm học mới?
body | Tôi chỉ mong có thêm một dãy nhà ở cho học sinh, vì mùa đông ở đây lạnh lắm, các em nằm chung ba bốn đứa một giường.
body | Xin cảm ơn cô!
byline | Hà Phương (thực hiện)
related-heading | Tin cùng chuyên mục
related | Tuyển sinh lớp 10: Nhiều tỉnh bỏ môn thi thứ tư
related | Học phí đại học công lập giữ nguyên năm thứ ba
chrome | Liên hệ quảng cáo`,
  ),
  page(
    'a recipe: short colons over bullets',
    `
title | Cách nấu canh chua cá lóc đúng vị miền Tây
meta | 10:05 08/07/2021
body | Canh chua cá lóc là món quen thuộc của người miền Tây, có vị chua của me, ngọt của cá và thơm của rau ngổ, ăn với cơm nóng hay bún đều hợp.
body | Nguyên liệu:
body | - 1 con cá lóc khoảng 600 g
body | - 50 g me chín
body | - 2 quả cà chua, 1/4 quả dứa
body | - Đậu bắp, giá đỗ, bạc hà
body | - Rau ngổ, ngò gai, ớt
body | Cách làm:
body | Bước 1: Cá làm sạch, cắt khúc, ướp với nước mắm và tiêu trong mười lăm phút.
body | Bước 2: Nấu nước sôi, cho me vào dầm lấy nước chua, bỏ hạt.
body | Bước 3: Cho cá vào nồi, vớt bọt, nêm đường và nước mắm cho vừa ăn, sau đó thả rau và tắt bếp ngay khi nước sôi lại.
body | Chúc bạn thành công!
byline | Ngọc Lan
chrome | Từ khóa:
chrome | canh chua
chrome | cá lóc
related-heading | Có thể bạn quan tâm
related | Mẹo rán cá không bị dính chảo
related | Năm món canh giải nhiệt ngày nóng`,
  ),
  page(
    'links between paragraphs, without a mark',
    `
title | Bắt nhóm thanh niên chuyên trộm xe máy ở khu trọ công nhân
meta | 15:20 02/11/2022
body | Công an huyện vừa tạm giữ bốn thanh niên để điều tra hành vi trộm cắp tài sản, chủ yếu là xe máy của công nhân để trong các dãy trọ.
related | Khởi tố giám đốc lừa bán đất nền trên giấy
body | Theo điều tra ban đầu, từ đầu tháng 9 đến nay nhóm này đã gây ra 12 vụ trộm, lấy 14 xe máy và bán cho một cửa hàng cầm đồ ở huyện bên.
body | Khám xét nơi ở của nghi phạm, cảnh sát thu ba xe máy chưa kịp bán, hai bộ vam phá khóa và nhiều biển số giả.
related | >> Xem thêm: Truy tìm kẻ cướp giật dây chuyền trước cổng chợ
body | Nghi phạm cầm đầu khai đã hai lần bị phạt tù về cùng tội danh, mới ra tù từ tháng 6 và rủ ba người cùng xóm trọ đi trộm lấy tiền tiêu xài.
body | Vụ án đang được tiếp tục điều tra.
byline | Quang Huy
chrome | Chia sẻ
chrome | Bình luận
related-heading | Tin liên quan
related | Nữ công nhân bị mất xe sau năm phút mua rau
related | Lắp 200 camera ở các khu trọ quanh khu công nghiệp
related-heading | Đọc nhiều
related | Xe tải lùi trúng hai học sinh trước cổng trường
related | Giá xăng giảm lần thứ ba liên tiếp
chrome | Cơ quan chủ quản: Sở Tư pháp
chrome | Giấy phép số 88/GP-BTTTT cấp ngày 3/4/2018`,
  ),
  page(
    'the latest news above the headline',
    `
chrome | Đăng nhập
chrome | Thời sự
chrome | Kinh tế
chrome | Văn hóa
chrome | Thể thao
chrome | Giải trí
chrome | Công nghệ
related-heading | Tin mới
related | Phà Vàm Cống hoạt động trở lại sau sự cố máy
related | Cháy kho phế liệu giữa trưa, khói đen phủ kín khu dân cư
related | Nữ sinh lớp 9 giành huy chương vàng cờ vua trẻ châu Á
meta | Kinh tế
title | Nông dân trồng mía bán được giá cao nhất trong mười năm
meta | Thứ ba, 12/12/2023 - 10:22
byline | Trần Văn Thắng
body | Giá mía tại ruộng ở các tỉnh miền Trung hiện ở mức 1,2 triệu đồng/tấn, cao nhất trong mười năm qua, giúp nông dân có lãi khá sau nhiều vụ thua lỗ.
body | Ông Hồ Văn Sáu, trồng 3 ha mía, cho biết sau khi trừ chi phí ông còn lãi khoảng 120 triệu đồng, gấp ba lần vụ trước dù năng suất không tăng.
caption | Thu hoạch mía ở xã An Hiệp. Ảnh: T.T
body | Các nhà máy đường đang cạnh tranh mua nguyên liệu, có nơi ứng trước tiền phân bón cho nông dân để giữ vùng trồng cho vụ sau.
body | Tuy nhiên, cơ quan nông nghiệp khuyến cáo không mở rộng diện tích ồ ạt, vì giá đường thế giới có thể giảm vào nửa cuối năm tới.
chrome | Chia sẻ
chrome | Từ khóa:
chrome | giá mía
chrome | nông dân
related-heading | Bài viết cùng chuyên mục
related | Giá đường thế giới lập đỉnh mười hai năm
related | 11/12/2023
related | Nhà máy đường tăng công suất trước mùa ép
related | 10/12/2023
chrome | Báo điện tử Miền Trung
chrome | Tổng Biên tập: Lê Văn Hòa
chrome | Điện thoại: 0235 3812 345`,
  ),
  page(
    'a table',
    `
chrome | Trang chủ
chrome | Tin tức
chrome | Tuyển sinh
chrome | Liên hệ
title | Điểm chuẩn vào lớp 10 của huyện Đông Sơn năm 2023
meta | 30/06/2023 08:00
body | Sở Giáo dục và Đào tạo vừa công bố điểm chuẩn vào lớp 10 các trường công lập của huyện Đông Sơn, trong đó trường cao nhất lấy 38,5 điểm.
body | Trường	Nguyện vọng 1	Nguyện vọng 2
body | THPT Đông Sơn 1	38,5	39,5
body | THPT Đông Sơn 2	34,25	35,25
body | THPT Nguyễn Mộng Tuân	30	31
body | Thí sinh trúng tuyển nộp hồ sơ nhập học từ ngày 3 đến ngày 7/7, quá hạn coi như từ chối và trường được gọi thí sinh khác.
byline | Minh Hằng
related-heading | Tin khác
related | Hơn 12.000 thí sinh dự thi tốt nghiệp tại 30 điểm thi
related | Trường nghề tuyển thẳng học sinh tốt nghiệp lớp 9
chrome | Lượt truy cập: 12.345`,
  ),
]
