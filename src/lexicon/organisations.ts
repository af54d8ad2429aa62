/**
 * Bodies that news names without a head word, acronyms and outlets: `name | kind | usual full name`. In the third field
 * `weak` is a name that is also common words and counts only in a credit, a byline, an agency tag or after `báo`; `-` is a
 * name whose bare form is mostly a product, a ticker or a word, and that is left alone. From general knowledge of the press.
 */
export const ORGANISATIONS = `
24h | media | -
ABC News | media
AC Milan | sport
ACB | company
ACV | company
ADB | international | Ngân hàng Phát triển châu Á
AFC | sport
AFP | media
AMD | company
ANI | media
ANTĐ | media | An ninh Thủ đô
AP | media
APEC | international
ASEAN | international | Hiệp hội các quốc gia Đông Nam Á
Adidas | company
Aeon | company
Agribank | company
Airbus | company
Ajax | sport
Al Jazeera | media
Al-Qaeda | army
Alibaba | company
Amazon | company
Amnesty International | international
An ninh Thủ đô | media
An ninh tiền tệ | media | weak
Anadolu | media
Apple | company
Aramco | company
Arsenal | sport
Asahi | media
Atletico Madrid | sport
Axios | media
BBC | media
BIDV | company
BMW | company
BRICS | international
BTS | other
Baidu | company
Bamboo Airways | company
Bangkok Post | media
Barcelona FC | sport
Bayern Munich | sport
Bayern | sport
Bild | media
BlackRock | company
Blackpink | other
Bloomberg | media
Boeing | company
BongDa | media
Bongdaplus | media
Borussia Dortmund | sport
ByteDance | company
Báo Chính phủ | media
Bảo Tín Minh Châu | company
CAND | media
CBS News | media
CBS | media
CCTV | media
CDC | state
CGTN | media
CIA | state
CMC | company
CNA | media
CNBC | media
CNN | media
CafeBiz | media
CafeF | media
Canadean | company
Channel NewsAsia | media
Chelsea | sport
Chevron | company
Chinhphu.vn | media
Citi | company
Citigroup | company
Coca-Cola | company
Credit Suisse | company
Công an Nhân dân | media
Công an nhân dân | media | weak
DOJI | company
DPA | media
Daily Mail | media
Deloitte | company
Der Spiegel | media
Deutsche Bank | company
Doanh nghiệp và Tiếp thị | media | weak
Dân Trí | media
Dân trí | media | weak
ECB | state | Ngân hàng Trung ương châu Âu
EPA | media
ESPN | media
EU | international | Liên minh châu Âu
EVN | company
EY | company
Economist | media
Europol | international
Everton | sport
Eximbank | company
ExxonMobil | company
FAO | international
FBI | police
FDA | state
FED | state | Cục Dự trữ Liên bang Mỹ
FIFA | sport
FLC | company
FPT | company | -
FSB | state
FTSE Russell | company
FTSE | company | FTSE Russell
Fars | media
Fed | state | Cục Dự trữ Liên bang Mỹ
Financial Times | media
Fitch | company
Forbes | media
Ford | company
Formosa | company
Fox News | media
Foxconn | company
G20 | international
G7 | international
Gazprom | company
General Motors | company
Getty Images | media
Gia đình & Xã hội | media
Global Times | media
Goal | media
Goldman Sachs | company
Google | company
Grab | company
Greenpeace | international
Guardian | media
HAGL | sport
HDBank | company
HNX | company
HOSE | company
HSBC | company
HTV | media
Habeco | company
Hamas | army
Hezbollah | army
Hindustan Times | media
Hiệp hội Bất động sản | association
HoSE | company
Hoa Sen | company | -
Honda | company
Houthi | army
Huawei | company
Human Rights Watch | international
Hyundai | company
Hà Nội Mới | media
Hànộimới | media
Hòa Phát | company
IAEA | international
IBM | company
ICC | international
ICRC | international
ICTNews | media
ILO | international
IMF | international | Quỹ Tiền tệ Quốc tế
INTERPOL | international
IOC | sport
IRNA | media
IS | army
ISIS | army
Independent | media
Infonet | media
Intel | company
Inter Milan | sport
Interfax | media
Interpol | international
JICA | international
JP Morgan | company
JPMorgan | company
Japan Times | media
Jetstar Pacific | company
Juventus | sport
KCNA | media
KGB | state
KOICA | international
KPMG | company
Kenh14 | media
Kia | company
Korea Herald | media
Korea Times | media
Kremlin | state
Kyodo | media
LG | company
LHQ | international | Liên Hợp Quốc
Lao Động | media | weak
Lao động | media | weak
Lazada | company | -
Le Figaro | media
Le Monde | media
Leicester | sport
LienVietPostBank | company
Liên Hiệp Quốc | international | Liên Hợp Quốc
Liên Hợp quốc | international | Liên Hợp Quốc
Liên hiệp quốc | international | Liên Hợp Quốc
Liên hợp quốc | international | Liên Hợp Quốc
Lotte | company
MB | company | -
MBBank | company
MBS | company
MI6 | state
MSCI | company
MTTQ | association
MU | sport
Man City | sport
Man Utd | sport
Manchester City | sport
Manchester United | sport
Marca | media
Masan Group | company
Masan | company
McDonald's | company
Meta | company
Microsoft | company
Mitsubishi | company
MobiFone | company
Mobifone | company
Moody's | company
Morgan Stanley | company
NASA | state
NATO | international
NBC News | media
NBC | media
NDTV | media
NHK | media
NHNN | state | Ngân hàng Nhà nước
NK News | media
NLĐO | media | Người Lao Động
NSA | state
NVIDIA | company
Nam A Bank | company
Nestle | company
Nestlé | company
New York Times | media
Newsweek | media
Ngôi sao | media | weak
Người Lao Động | media
Người Lao động | media
Người lao động | media | weak
Người Đưa Tin | media
Người đưa tin | media | weak
Nhà Trắng | state
Nhân Dân | media | weak
Nhân dân Nhật báo | media
Nhân dân | media | weak
Nhịp sống Kinh doanh | media | weak
Nhịp sống kinh tế | media | weak
Nhịp sống thị trường | media | weak
Nielsen | company
Nike | company
Nikkei Asia | media
Nikkei | media
Nissan | company
Novaland | company
Nvidia | company
OCB | company
OECD | international
OPEC | international
OPEC+ | international
OceanBank | company
OpenAI | company
Oppo | company
PLO | media
PNJ | company
PSG | sport
PTI | media
PTT | company
PVN | company
PVOIL | company
Pacific Airlines | company
Pepsi | company
PetroVietnam | company
Petrolimex | company
Petrovietnam | company
Pháp Luật TP.HCM | media
Pháp luật TPHCM | media
Phố Wall | other | -
Politico | media
PwC | company
Qualcomm | company
Quân đội Nhân dân | media
Quân đội nhân dân | media | weak
QĐND | media | Quân đội Nhân dân
RIA Novosti | media
RT | media
Real Madrid | sport
Reuters | media
Rosneft | company
S&P | company
SANA | media
SCB | company
SCMP | media
SEC | state
SGGP | media | Sài Gòn Giải Phóng
SGGPO | media | Sài Gòn Giải Phóng
SHB | company
SJC | company | -
SLNA | sport
SSI | company
Sabeco | company
Sacombank | company
Samsung Electronics | company
Samsung | company
Saostar | media
Saudi Aramco | company
SeABank | company
Shell | company
Shopee | company | -
Shutterstock | media
Sky News | media
Soha | media
Sony | company
South China Morning Post | media
SpaceX | company
Sport | media | -
Sputnik | media
Standard Chartered | company
Starbucks | company
Strait Times | media
Straits Times | media
Sun Group | company
Sài Gòn Giải Phóng | media
Sức khỏe & Đời sống | media
Sức khỏe và Đời sống | media | weak
T&T | company
TASS | media
THVL | media
TKV | company
TPBank | company
TPO | media | Tiền Phong
TSMC | company
TTO | media | Tuổi Trẻ Online
TTXVN | media | Thông tấn xã Việt Nam
Taliban | army
Tass | media
TechCrunch | media
Techcom Securities | company
Techcombank | company
Telegraph | media
Tencent | company
Tesla | company
Thanh Niên | media | weak
The Economist | media
The Guardian | media
The Independent | media
The Mirror | media
The Nation | media
The New York Times | media
The Straits Times | media
The Sun | media
The Telegraph | media
The Times | media
The Verge | media
The Wall Street Journal | media
The Washington Post | media
Thể thao & Văn hóa | media
Thị trường tài chính tiền tệ | media | weak
Thời báo Hoàn cầu | media
Tiki | company | -
Time | media | -
Times of India | media
Tiền Phong | media
Tiền phong | media | weak
Tottenham | sport
Toyota | company
Trí thức trẻ | media | weak
Tuổi Trẻ Online | media | Tuổi Trẻ
Tuổi Trẻ | media
Tân Hoa Xã | media
Tân Hoa xã | media
Tổ quốc | media | weak
UBS | company
UEFA | sport
UNDP | international
UNESCO | international
UNHCR | international
UNICEF | international
UPCoM | company
USA Today | media
USAID | international
Uber | company
Unilever | company
VAMA | association
VASEP | association
VCBS | company
VCCI | association | Liên đoàn Thương mại và Công nghiệp Việt Nam
VEC | company
VFF | sport | Liên đoàn Bóng đá Việt Nam
VIB | company
VNDIRECT | company
VNDirect | company
VNExpress | media
VNG | company
VNPT | company
VNR | company
VOV News | media
VOV | media
VPBank | company
VPF | sport
VTC | media
VTV | media
VTV24 | media
VietJet Air | company
VietJet | company
VietNamNet | media
Vietcombank | company
VietinBank | company
Vietinbank | company
Vietjet Air | company
Vietjet | company
Vietnam Airlines | company
Vietnam+ | media
VietnamPlus | media
Vietnamnet | media
Vietstock | media
Viettel | company
VinFast | company
VinaPhone | company
Vinaconex | company
Vinalines | company
Vinamilk | company
Vinaphone | company
Vinashin | company
Vinasun | company
Vinatex | company
Vinfast | company
Vingroup | company
Vinhomes | company
VnEconomy | media
VnExpress | media
Volkswagen | company
WB | international | Ngân hàng Thế giới
WEF | international
WHO | international | Tổ chức Y tế Thế giới
WSJ | media
WTO | international | Tổ chức Thương mại Thế giới
WWF | international
Wall Street Journal | media
Washington Post | media
Xiaomi | company
Xinhua | media
Yonhap | media
Zing News | media
Zing | media
Zing.vn | media
Znews | media
al-Qaeda | army
ĐSPL | media
Đại Đoàn Kết | media
Đại đoàn kết | media | weak
Đầu tư | media | weak
Đời sống & Pháp luật | media
Đời sống pháp luật | media | weak
Đời sống và Pháp luật | media | weak
điện Kremlin | state
đspl | media | weak
`
