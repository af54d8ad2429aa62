/**
 * Words before a name that are not part of it: forms of address, degrees and ranks (guideline §2, People).
 */
export const HONORIFICS = `
Anh hùng LLVT
Anh hùng LLVTND
Anh hùng lao động
BS
BS CKII
BS.
BS.CKII
BSCK1
BSCK2
BSCKI
BSCKII
Binh nhì
Binh nhất
Bs
Bác sĩ
Bác sỹ
CKI
CKII
CN
Chuẩn tướng
Chuẩn úy
Chuẩn đô đốc
Cử nhân
Dr
Dr.
GS
GS, TS
GS-TS
GS.
GS.TS
GS.TS.
GS.TSKH
GSTS
Giáo sư
Hạ sĩ
KS
KS.
KTS
KTS.
Kỹ sư
LS
LS.
Luật sư
Mr
Mr.
Mrs
Mrs.
Ms
Ms.
NGND
NGƯT
NS
NSND
NSƯT
Nhà giáo nhân dân
Nhà giáo ưu tú
PGS
PGS, TS
PGS-TS
PGS.
PGS.TS
PGS.TS.
PGS.TS.BS
PGSTS
Phó giáo sư
Phó đô đốc
TS
TS.
TS.BS
TS.BS.
TSKH
TTND
TTƯT
Th.S
ThS
ThS.
ThS.BS
ThS.BS.
Thiếu tá
Thiếu tướng
Thiếu úy
Thượng sĩ
Thượng tá
Thượng tướng
Thượng úy
Thạc sĩ
Thạc sỹ
Thầy thuốc nhân dân
Thầy thuốc ưu tú
Tiến sĩ
Tiến sỹ
Trung sĩ
Trung tá
Trung tướng
Trung úy
Tướng
anh
bà
bác
bé
cháu
chú
chị
các bà
các ông
cô
cậu
cụ
dì
em
hai anh
hai bà
hai ông
mợ
nghệ sĩ nhân dân
nghệ sĩ ưu tú
ngài
thầy
ông
ông bà
Đô đốc
Đại tá
Đại tướng
Đại úy
đ/c
đồng chí
`
