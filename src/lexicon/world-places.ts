/**
 * Places that news names without a type word: regions, seas, foreign provinces and cities, well-known Vietnamese towns:
 * `name | kind | usual name of the same place`. Written from general knowledge and from the names of the training data.
 */
export const WORLD_PLACES = `
Abu Dhabi | city
Addis Ababa | city
Alabama | province
Alaska | province
Aleppo | city
Amman | city
Amsterdam | city
An Huy | province
Ankara | city
Arizona | province
Athens | city
Atlanta | city
Attapeu | province
Auckland | city
Ba Vì | mountain
Baghdad | city
Bali | city
Balkan | region
Baltic | region
Bangalore | city
Bangkok | city
Barcelona | city
Beirut | city
Belgrade | city
Benelux | region
Berlin | city
Bern | city
Biên Hòa | city
Biển Đen | sea
Biển Đông | sea
Biển Đỏ | sea
Bogota | city
Bolikhamxay | province
Borneo | island
Boston | city
Brasilia | city
Bratislava | city
Brisbane | city
Brooklyn | city
Brussels | city
Bucharest | city
Budapest | city
Buenos Aires | city
Busan | city
Buôn Ma Thuột | city
Buôn Mê Thuột | city | Buôn Ma Thuột
Bàn Môn Điếm | city
Bình Nhưỡng | city
Băng Cốc | city | Bangkok
Bạch Long Vĩ | island
Bắc Băng Dương | sea
Bắc Bộ | region
Bắc Cực | region
Bắc Kinh | city
Bắc Kỳ | region
Bắc Mỹ | region
Bắc Phi | region
Bắc Trung Bộ | region
Bắc Á | region
Bắc Âu | region
Bằng Tường | city
Bỉ-xen | city
Bờ Tây | region
Ca-ri-bê | region
Cairo | city
California | province
Cam Ranh | city
Cam Túc | province
Canberra | city
Cao nguyên Golan | region
Cao nguyên Trung phần | region
Cape Town | city
Caracas | city
Caribe | region
Catalonia | region
Champasak | province
Chennai | city
Chiang Mai | city
Chicago | city
Chiết Giang | province
Christchurch | city
Chăm-pa-sắc | province
Chợ Lớn | city
Chữ Thập | island
Colombo | city
Colorado | province
Copenhagen | city
Crimea | region
Crưm | region | Crimea
Cát Bà | island
Cát Lâm | province
Côn Minh | city
Côn Đảo | city
Cù Lao Chàm | island
Cận Đông | region
Cồn Cỏ | island
Dallas | city
Damascus | city
Davos | city
Delhi | city | New Delhi
Detroit | city
Dhaka | city
Doha | city
Donbass | region
Donetsk | region
Dubai | city
Dublin | city
Dải Gaza | region
Eurozone | region
Everest | mountain
Fansipan | mountain
Florida | province
Frankfurt | city
Fukushima | province
Gaza | region
Geneva | city
Geneve | city | Geneva
Georgia | province
Gia Định | city
Giang Tây | province
Giang Tô | province
Giơ-ne-vơ | city | Geneva
Guam | island
Gujarat | province
Gạc Ma | island
Hamburg | city
Havana | city
Hawaii | province
Helsinki | city
Himalaya | mountain
Hiroshima | city
Hoa Đông | sea
Hokkaido | province
Hong Kong | city
Hormuz | sea
Houston | city
Hoàng Hải | sea
Hoàng Sa | island
Huế | city
Hà Bắc | province
Hà Khẩu | city
Hà Thành | city
Hàng Châu | city
Hạ Long | city
Hải Nam | province
Hắc Long Giang | province
Hồ Bắc | province
Hồ Nam | province
Hồng Kong | city | Hong Kong
Hồng Kông | city | Hong Kong
Hội An | city
Hủa Phăn | province
Idlib | province
Illinois | province
Incheon | city
Islamabad | city
Istanbul | city
Jakarta | city
Java | island
Jeddah | city
Jeju | island
Jerusalem | city
Johannesburg | city
Kabul | city
Kaesong | city
Kampong Cham | province
Kandal | province
Karachi | city
Kashmir | region
Kathmandu | city
Kavkaz | region
Kazan | city
Kentucky | province
Kerala | province
Khartoum | city
Khu tự trị dân tộc Choang Quảng Tây | province | Quảng Tây
Khăm Muồn | province
Kiev | city
Kolkata | city
Kuala Lumpur | city
Kyiv | city | Kiev
Kyoto | city
Kênh đào Suez | sea
La Ha-ba-na | city | Havana
La Habana | city | Havana
La Haye | city
La Paz | city
Lagos | city
Lahore | city
Las Vegas | city
Lima | city
Lisbon | city
Liverpool | city
Liêu Ninh | province
London | city
Los Angeles | city
Louisiana | province
Lugansk | region | Luhansk
Luhansk | region
Luzon | island
Luân Đôn | city | London
Luông Pha Băng | province
Lyon | city
Lý Sơn | island
Ma Cao | city | Macau
Macao | city | Macau
Macau | city
Madrid | city
Maharashtra | province
Manchester | city
Manhattan | city
Manila | city
Marseille | city
Maryland | province
Massachusetts | province
Matxcơva | city | Moskva
Mekong | river
Melbourne | city
Mexico City | city
Miami | city
Michigan | province
Milan | city
Mindanao | island
Minnesota | province
Minsk | city
Mississippi | province
Missouri | province
Mondulkiri | province
Montevideo | city
Montreal | city
Moscow | city | Moskva
Moskova | city | Moskva
Moskva | city
Mumbai | city
Munich | city
Mát-xcơ-va | city | Moskva
Mátxcơva | city | Moskva
Mãn Châu | region
Mê Công | river | Mekong
Mê Kông | river | Mekong
Móng Cái | city
Mũi Né | city
Mặt Trăng | other
Mặt trăng | other
Mỹ La tinh | region | Mỹ Latinh
Mỹ La-tinh | region | Mỹ Latinh
Mỹ Latin | region | Mỹ Latinh
Mỹ Latinh | region
Mỹ Tho | city
Nagasaki | city
Nagoya | city
Nairobi | city
Nam Bộ | region
Nam Cực | region
Nam Kinh | city
Nam Kỳ | region
Nam Mỹ | region
Nam Ninh | city
Nam Thái Bình Dương | region
Nam Trung Bộ | region
Nam Á | region
Nam Âu | region
Naypyidaw | city
Nevada | province
New Delhi | city
New Jersey | province
New South Wales | province
New York | province
Nha Trang | city
Ninh Hạ | province
North Carolina | province
Nội Mông | region
Odessa | city
Ohio | province
Okinawa | province
Ontario | province
Oregon | province
Orlando | city
Osaka | city
Oslo | city
Ottawa | city
Panmunjom | city
Paris | city
Pattaya | city
Pennsylvania | province
Perth | city
Phan Thiết | city
Phi | region
Philadelphia | city
Phnom Penh | city
Phnôm Pênh | city | Phnom Penh
Phuket | city
Phông Sa Lỳ | province
Phú Quý | island
Phú Quốc | city
Phúc Kiến | province
Pleiku | city
Prague | city | Praha
Praha | city
Pretoria | city
Punjab | province
Quebec | province
Queensland | province
Quito | city
Quy Nhơn | city
Quý Châu | province
Quảng Châu | city
Quảng Tây | province
Quảng Đông | province
Rakhine | province
Ratanakiri | province
Reykjavik | city
Rio de Janeiro | city
Riyadh | city
Roma | city | Rome
Rome | city
Rotterdam | city
Sa Pa | city
Saint Petersburg | city | St. Petersburg
Salavan | province
San Diego | city
San Francisco | city
San Jose | city
Santiago | city
Sao Paulo | city
Sapa | city | Sa Pa
Sarajevo | city
Savannakhet | province
Scandinavia | region
Scarborough | island
Seattle | city
Sekong | province | Sê Kông
Senkaku | island
Seoul | city
Siberia | region
Siem Reap | city
Sochi | city
Sofia | city
South Carolina | province
St. Petersburg | city
Stockholm | city
Strasbourg | city
Suez | sea
Sumatra | island
Svay Rieng | province
Sydney | city
Sài Gòn | city
Sê Kông | province
Sông Hàn | river
Sông Hậu | river
Sông Hồng | river
Sông Tiền | river
Sơn Tây | province
Sơn Đông | province
Tam Kỳ | city
Tam Đảo | mountain
Teheran | city | Tehran
Tehran | city
Tel Aviv | city
Tennessee | province
Texas | province
Thanh Hải | province
The Hague | city
Thiên Tân | city
Thiểm Tây | province
Thành Đô | city
Thái Bình Dương | sea
Thâm Quyến | city
Thăng Long | city
Thượng Hải | city
Thổ Chu | island
Thủ Dầu Một | city
Thủ Thiêm | city
Tokyo | city
Toronto | city
Tripoli | city
Trung Bộ | region
Trung Cận Đông | region
Trung Kỳ | region
Trung Mỹ | region
Trung Nguyên | region
Trung Phi | region
Trung Trung Bộ | region
Trung Á | region
Trung Âu | region
Trung Đông | region
Trái Đất | other
Trái đất | other
Trùng Khánh | city
Trường Sa | island
Trường Sơn | mountain
Tunis | city
Tuy Hòa | city
Tân Cương | region
Tây An | city
Tây Bắc | region
Tây Nam Bộ | region
Tây Nguyên | region
Tây Phi | region
Tây Tạng | region
Tây Á | region
Tây Âu | region
Tứ Xuyên | province
Ulan Bator | city
Utah | province
Vancouver | city
Venice | city
Victoria | province
Vienna | city
Vientiane | city | Viêng Chăn
Vinh | city
Virginia | province
Viên Chăn | city | Viêng Chăn
Viên | city
Viêng Chăn | city
Viễn Đông | region
Việt Bắc | region
Vladivostok | city
Vành Khăn | island
Vác-sa-va | city
Vân Nam | province
Vùng Vịnh | region
Vũ Hán | city
Vũng Tàu | city
Vịnh Ba Tư | sea
Vịnh Bắc Bộ | sea
Vịnh Hạ Long | sea
Vịnh Mexico | sea
Vịnh Thái Lan | sea
Warsaw | city
Washington D.C | city | Washington
Washington DC | city | Washington
Washington | city
Wellington | city
Wisconsin | province
Xinaloa | province
Xinjiang | region
Xiêng Khoảng | province
Xu Bi | island
Yangon | city
Yokohama | city
Zagreb | city
Zurich | city
biển Baltic | sea
biển Caspi | sea
biển Hoa Đông | sea
biển Đen | sea
biển Đông | sea
biển Đỏ | sea
bán đảo Triều Tiên | region
châu Mỹ | region
châu Nam Cực | region
châu Phi | region
châu Á - Thái Bình Dương | region
châu Á | region
châu Á-Thái Bình Dương | region | châu Á - Thái Bình Dương
châu Âu | region
châu Úc | region
châu Đại Dương | region
eo biển Hormuz | sea
eo biển Malacca | sea
eo biển Đài Loan | sea
kênh đào Panama | sea
kênh đào Suez | sea
miền Bắc | region
miền Nam | region
miền Trung | region
miền Tây | region
miền Đông | region
quần đảo Hoàng Sa | island
quần đảo Trường Sa | island
sao Hoả | other
sao Hỏa | other
sao Kim | other
sao Mộc | other
sao Thổ | other
vùng Vịnh | region
vịnh Bắc Bộ | sea
vịnh Hạ Long | sea
Á | region
Âu | region
ĐBSCL | region
Điếu Ngư | island
Đà Lạt | city
Đài Bắc | city
Đàng Ngoài | region
Đàng Trong | region
Đông Bắc | region
Đông Bắc Á | region
Đông Dương | region
Đông Hà | city
Đông Hưng | city
Đông Nam Bộ | region
Đông Nam Á | region
Đông Phi | region
Đông Á | region
Đông Âu | region
Đại Tây Dương | sea
Địa Trung Hải | sea
Đồng Hới | city
Đồng bằng sông Cửu Long | region
Đồng bằng sông Hồng | region
Ấn Độ - Thái Bình Dương | region
Ấn Độ Dương - Thái Bình Dương | region
Ấn Độ Dương | sea
`
