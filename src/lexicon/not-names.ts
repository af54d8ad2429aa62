/**
 * Capitalised words that are no name of a person, body or place: products and services that are merely used, events, units,
 * papers, holidays, and abbreviations of common words (guideline §2 and the gold's decisions).
 */
export const NOT_NAMES = `
ADN
AFF Cup
AFF Suzuki Cup
AI
AIDS
AIPO
AM
AMM
ARF
ASIAD
AUD
Air Blade
Airbus A320
Android
Asian Cup
Asian Games
BHTN
BHXH
BHYT
BMW X5
BOT
BTC
BTV
Bitcoin
Black Friday
Bluetooth
Boeing 737
Brent
Bundesliga
Bơ
Bộ luật
CAD
CCCD
CEO
CHF
CMND
CNY
COC
COVID
COVID-19
CPI
CPTPP
CT-TTg
CT/TW
CTV
Camry
Champions League
ChatGPT
ChatGPT AI
ChatGPT Professional
Chiến lược
Chúa
Chương
Chương trình
Chỉ thị
Chủ Nhật
Chủ nhật
Clip
Copa America
Covid
Covid-19
Công giáo
Công văn
Công điện
Công ước
Cúp C1
CĐ
DJ
DNA
DOC
DXY
Dow Jones
Dự án
EP
ETF
EUR
EVFTA
Ethereum
Euro
Euro 2020
Europa League
Exciter
FDI
FTA
Facebook
GBP
GDP
GMT
GPLX
GPMB
GPS
GTGT
Galaxy
Giáng sinh
Gmail
Google Chrome
Google Glass
Google Maps
Google Play
Google Translate
Google Wave
Google+
Grammy
Grand Slam
H1N1
H5N1
HIV
HIV/AIDS
HNX-Index
Halloween
Hangouts
Hiến pháp
Hiệp định
Hiệp ước
Hoa kiều
Honda SH
HĐXX
Hồi giáo
Hội nghị
Hội thảo
INF
IT
Instagram
Internet
JPY
KH-UBND
Khoản
Kinh
Km
Kế hoạch
Kết luận
Kỳ họp
LED
LNG
LPG
La Liga
Lexus
LinkedIn
Live
Luật
Lễ
MERS
MV
Mercedes
Messenger
Miss Grand International
Miss Universe
Miss World
Mục
NASDAQ
NQ-CP
NQ/TW
NVCC
Nasdaq
Netflix
Nghị quyết
Nghị định
Nghị định thư
Ngoại hạng Anh
Nguyên Đán
Nguyên đán
Nguồn
Nho giáo
Nhân dân
Nikkei 225
Nobel
Noel
NĐ-CP
ODA
OTP
Olympic
Olympics
Oscar
PC
PIN
PM
PPP
PR
PV
Phiên họp
Pháp lệnh
Phật
Phật giáo
Phụ lục
Premier League
QR
Quyết định
Quốc Khánh
Quốc khánh
QĐ-TTg
QĐ-UBND
RCEP
S&P 500
SARS
SARS-CoV-2
SCTV
SEA Games
SEK
SMS
START
SUV
Samsung Galaxy
Serie A
Snapchat
Spotify
T.H
THCS
THPT
TNCN
TPP
TT-BTC
TTCK
TV
Telegram
The Face
The Voice
Thiên Chúa
Thiên chúa giáo
Thông tư
Thượng đế
Thứ Ba
Thứ Bảy
Thứ Hai
Thứ Năm
Thứ Sáu
Thứ Tư
TikTok
Tiktok
Tin lành
Toyota Vios
Trung Thu
Trung thu
Tuyên bố
Twitter
Tòa
Tết
Tết Nguyên Đán
Tết Nguyên đán
Tổ quốc
UNCLOS
UPCoM-Index
US Dollar Index
US Open
USD
V-League
V.League
VAT
VIP
VN-Index
VND
VNIndex
Valentine
Viber
Video
Việt kiều
Vn-Index
WTI
Weibo
WhatsApp
Wi-Fi
WiFi
Wifi
Wikipedia
Wimbledon
Windows
World Cup
Xô viết
YouTube
Youtube
Zalo
iOS
iPad
iPhone
ĐH
Điều
Đại hội
Đạo Phật
Đề án
Ảnh
`
