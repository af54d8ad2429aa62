/**
 * The 63 provinces and municipalities in force until 30/06/2025, with the code of the General Statistics Office
 * (decision 124/2004/QĐ-TTg and later changes), the one of the 34 since 01/07/2025 that holds it (resolution
 * 202/2025/QH15), and other spellings: `code | name | since 2025 | spelling; spelling`.
 */
export const PROVINCES = `
01 | Hà Nội | Hà Nội | HN
02 | Hà Giang | Tuyên Quang
04 | Cao Bằng | Cao Bằng
06 | Bắc Kạn | Thái Nguyên | Bắc Cạn
08 | Tuyên Quang | Tuyên Quang
10 | Lào Cai | Lào Cai | Lao Cai
11 | Điện Biên | Điện Biên
12 | Lai Châu | Lai Châu
14 | Sơn La | Sơn La
15 | Yên Bái | Lào Cai
17 | Hòa Bình | Phú Thọ
19 | Thái Nguyên | Thái Nguyên
20 | Lạng Sơn | Lạng Sơn
22 | Quảng Ninh | Quảng Ninh
24 | Bắc Giang | Bắc Ninh
25 | Phú Thọ | Phú Thọ
26 | Vĩnh Phúc | Phú Thọ
27 | Bắc Ninh | Bắc Ninh
30 | Hải Dương | Hải Phòng
31 | Hải Phòng | Hải Phòng
33 | Hưng Yên | Hưng Yên
34 | Thái Bình | Hưng Yên
35 | Hà Nam | Ninh Bình
36 | Nam Định | Ninh Bình
37 | Ninh Bình | Ninh Bình
38 | Thanh Hóa | Thanh Hóa
40 | Nghệ An | Nghệ An
42 | Hà Tĩnh | Hà Tĩnh
44 | Quảng Bình | Quảng Trị
45 | Quảng Trị | Quảng Trị
46 | Thừa Thiên Huế | Huế | Thừa Thiên - Huế; Thừa Thiên-Huế; TT-Huế; TT Huế
48 | Đà Nẵng | Đà Nẵng
49 | Quảng Nam | Đà Nẵng
51 | Quảng Ngãi | Quảng Ngãi
52 | Bình Định | Gia Lai
54 | Phú Yên | Đắk Lắk
56 | Khánh Hòa | Khánh Hòa
58 | Ninh Thuận | Khánh Hòa
60 | Bình Thuận | Lâm Đồng
62 | Kon Tum | Quảng Ngãi | Kontum; Công Tum
64 | Gia Lai | Gia Lai
66 | Đắk Lắk | Đắk Lắk | Đắc Lắc; Đăk Lăk; Đắk Lăk; Daklak; Dak Lak; Đắc Lắk
67 | Đắk Nông | Lâm Đồng | Đắc Nông; Đăk Nông; Dak Nong
68 | Lâm Đồng | Lâm Đồng
70 | Bình Phước | Đồng Nai
72 | Tây Ninh | Tây Ninh
74 | Bình Dương | Hồ Chí Minh
75 | Đồng Nai | Đồng Nai
77 | Bà Rịa - Vũng Tàu | Hồ Chí Minh | BR-VT; Bà Rịa Vũng Tàu; Bà Rịa-Vũng Tàu; BRVT
79 | Hồ Chí Minh | Hồ Chí Minh | TPHCM; HCM; TP HCM; TP.HCM; TP. HCM; Tp HCM; Sài Gòn
80 | Long An | Tây Ninh
82 | Tiền Giang | Đồng Tháp
83 | Bến Tre | Vĩnh Long
84 | Trà Vinh | Vĩnh Long
86 | Vĩnh Long | Vĩnh Long
87 | Đồng Tháp | Đồng Tháp
89 | An Giang | An Giang
91 | Kiên Giang | An Giang
92 | Cần Thơ | Cần Thơ
93 | Hậu Giang | Cần Thơ
94 | Sóc Trăng | Cần Thơ
95 | Bạc Liêu | Cà Mau
96 | Cà Mau | Cà Mau
`
