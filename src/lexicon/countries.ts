/**
 * Countries by their usual Vietnamese name, with the other names of the same country that news uses:
 * `name | other name; other name`. Written from general knowledge; spellings with hyphens as in the party press.
 */
export const COUNTRIES = `
Afghanistan | Áp-ga-ni-xtan
Ai Cập | Egypt
Albania
Algeria | An-giê-ri
Andorra
Angola | Ăng-gô-la
Anh | Vương quốc Anh; Anh Quốc; Liên hiệp Vương quốc Anh
Argentina | Ác-hen-ti-na
Armenia
Australia | Úc; Ô-xtrây-li-a; Ôxtrâylia
Azerbaijan
Ba Lan
Bahrain
Bangladesh
Belarus | Bê-la-rút
Benin
Bhutan
Bolivia
Bosnia và Herzegovina | Bosnia; Bosnia-Herzegovina
Botswana
Brazil | Bra-xin; Brasil
Brunei | Brunei Darussalam; Bru-nây
Bulgaria | Bun-ga-ri
Burkina Faso
Burundi
Bắc Ireland
Bắc Macedonia | Macedonia
Bỉ
Bồ Đào Nha
Bờ Biển Ngà
Cameroon
Campuchia | Cam-pu-chia; Căm-pu-chia; Cambodia; Vương quốc Campuchia
Canada | Ca-na-đa
Chad
Chile | Chi-lê; Chi Lê
Colombia | Cô-lôm-bi-a
Congo
Costa Rica
Croatia | Crô-a-ti-a
Cuba | Cu Ba; Cu-ba
Cộng hòa Dominica | Dominica
Cộng hòa Dân chủ Congo | CHDC Congo
Cộng hòa Séc | Séc; CH Séc; Czech
Djibouti
Ecuador
El Salvador
Eritrea
Estonia
Ethiopia | Ê-ti-ô-pi-a
Fiji
Gabon
Ghana
Gruzia | Georgia
Guatemala
Guinea
Guyana
Haiti
Honduras
Hungary | Hung-ga-ri
Hy Lạp
Hà Lan
Hàn Quốc | Hàn; Đại Hàn Dân Quốc; Korea
Iceland | Ai-xơ-len
Indonesia | In-đô-nê-xi-a; Inđônêxia; Nam Dương
Iran | I-ran
Iraq | I-rắc
Ireland | Ai-len; Ai Len
Israel | I-xra-en
Jamaica
Jordan
Kazakhstan | Ca-dắc-xtan
Kenya | Kê-ni-a
Kosovo
Kuwait
Kyrgyzstan
Latvia
Lebanon | Li-băng; Liban
Liberia
Libya | Li-bi
Liechtenstein
Lithuania | Litva; Lít-va
Liên Xô
Luxembourg | Lúc-xăm-bua
Lào | CHDCND Lào; Cộng hòa Dân chủ Nhân dân Lào
Madagascar
Malawi
Malaysia | Ma-lai-xi-a; Mã Lai
Maldives
Mali
Malta
Maroc | Morocco; Ma-rốc
Mauritania
Mauritius
Mexico | Mê-hi-cô; Mê-xi-cô
Moldova
Monaco
Montenegro
Mozambique | Mô-dăm-bích
Myanmar | Mi-an-ma; Miến Điện
Mông Cổ
Mỹ | Hoa Kỳ; Hợp chúng quốc Hoa Kỳ; Hợp chủng quốc Hoa Kỳ; USA; Mĩ
Na Uy
Nam Phi | Cộng hòa Nam Phi
Nam Sudan
Nam Tư
Namibia
Nepal
New Zealand | Niu Di-lân; Niu Dilân; Tân Tây Lan
Nga | Liên bang Nga; LB Nga; Russia
Nhật Bản | Nhật; Japan
Nicaragua
Niger
Nigeria | Ni-giê-ri-a
Oman
Pakistan
Palau
Palestine | Palestin; Pa-le-xtin
Panama | Pa-na-ma
Papua New Guinea
Paraguay
Peru | Pê-ru
Philippines | Phi-líp-pin; Philippine; Philipin
Pháp | France
Phần Lan
Qatar
Quần đảo Solomon | Solomon
Romania | Ru-ma-ni; Rumani
Rwanda
Samoa
San Marino
Saudi Arabia | Arab Saudi; Ả Rập Xê Út; Ả-rập Xê-út; Ả rập Saudi; Saudi; A-rập Xê-út; Ả Rập Saudi
Scotland
Senegal
Serbia | Xéc-bi-a
Seychelles
Sierra Leone
Singapore | Xin-ga-po; Xinh-ga-po
Slovakia | Xlô-va-ki-a
Slovenia
Somalia | Xô-ma-li
Sri Lanka
Sudan | Xu-đăng
Suriname
Syria | Xy-ri; Xi-ri
Síp | Cyprus
Tajikistan
Tanzania
Thái Lan | Thái; Thailand; Vương quốc Thái Lan
Thổ Nhĩ Kỳ | Thổ
Thụy Sĩ | Thụy Sỹ; Thuỵ Sỹ
Thụy Điển
Tiệp Khắc
Togo
Tonga
Triều Tiên | CHDCND Triều Tiên; Bắc Triều Tiên; Triều; Cộng hòa Dân chủ Nhân dân Triều Tiên; Bắc Hàn
Trung Quốc | Trung; Cộng hòa Nhân dân Trung Hoa; CHND Trung Hoa; TQ; Trung Hoa
Tunisia | Tuy-ni-di
Turkmenistan
Tây Ban Nha
UAE | Các Tiểu vương quốc Arab Thống nhất; Các Tiểu vương quốc Ả Rập Thống nhất
Uganda
Ukraine | Ukraina; U-crai-na
Uruguay
Uzbekistan
Vanuatu
Vatican | Tòa thánh Vatican; Tòa Thánh Vatican; Toà thánh Vatican
Venezuela | Vê-nê-xu-ê-la
Việt Nam | Việt; VN; Cộng hòa xã hội chủ nghĩa Việt Nam; CHXHCN Việt Nam; Viet Nam; Vietnam
Xứ Wales
Yemen
Zambia
Zimbabwe
Áo | Cộng hòa Áo
Ý | Italy; Italia; I-ta-li-a
Đan Mạch
Đài Loan | Taiwan
Đông Timor | Timor-Leste; Timor Leste
Đức | Germany; CHLB Đức; Cộng hòa Liên bang Đức
Ấn Độ | Ấn; India
`
