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
APEC CEO Summit
ARF
ASIAD
AUD
Air Blade
Airbus
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
Black Lives Matter
Bluetooth
Boeing
Boeing 737
Brent
Brexit
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
Chiến tranh Lạnh
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
G20
G7
G8
GBP
GDP
GMT
GPA
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
Google Pixel
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
HMCS
HMS
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
IELTS
INF
INS
IT
Instagram
Internet
Ipad
Iphone
JPY
KH-UBND
Khoản
Kinh
Kinh Thánh
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
MBA
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
Nobel Hòa bình
Nobel Văn học
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
Patriot
PhD
Phiên họp
Pháp lệnh
Phật
Phật giáo
Phụ lục
Phục sinh
Premier League
QR
Quyết định
Quả bóng vàng
Quốc Khánh
Quốc khánh
QĐ-TTg
QĐ-UBND
RCEP
S&P 500
SARS
SARS-CoV-2
SAT
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
Sukhoi
T.H
THCS
THPT
TNCN
TOEFL
TOEIC
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
Thế chiến
Thứ Ba
Thứ Bảy
Thứ Hai
Thứ Năm
Thứ Sáu
Thứ Tư
TikTok
Tiktok
Tin lành
Tomahawk
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
USS
V-League
V.League
VAT
VIP
VN-Index
VND
VNIndex
Valentine
Vespa
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
