import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articles } from '../encodings/texts.ts'

/** What is mutated: whole pages, and their lines. */
export interface Material {
  readonly pages: readonly string[]
  readonly lines: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The seeds, and where it stands beside the clone, the shared pages and articles of the corpus. */
export async function loadMaterial(): Promise<Material> {
  const folders = [join(root, 'seeds'), join(root, '../shared/dumps')].filter(folder => existsSync(folder))
  const pages = folders.flatMap(folder =>
    readdirSync(folder)
      .sort()
      .map(name => readFileSync(join(folder, name), 'utf8')),
  )
  for await (const text of articles(300)) pages.push(text)
  const lines = [...new Set(pages.flatMap(page => page.split('\n')).filter(line => line.trim() !== ''))]
  return { pages, lines }
}

/** Pieces of what the finders look for, of what pages are full of, and of what breaks programs. */
export const PIECES: readonly string[] = [
  ...['ngày', 'Ngày 22/10', '31/02/2024', '29/2/2023', 'tháng 13', 'năm 0000', 'năm 99999', 'quý IV/2024', 'Q3'],
  ...['mùng 3 Tết Ất Tỵ', 'rằm tháng Giêng', '30 tháng Chạp', 'hôm qua', 'hôm nay', 'tuần trước', 'thứ 8', 'Chủ nhật'],
  ...[
    'những năm 1990',
    'thập niên 80',
    'thế kỷ XXI',
    'thế kỷ 0',
    '2017-2023',
    'từ 2/9 đến',
    'đến hết',
    '25h99',
    '7h30',
  ],
  ...['lúc 24:00', '00:00 | 00/00/0000', '09:00 | 30/07/2024', 'GMT+7', 'T2', 'mùa xuân', 'đầu năm', 'cuối thế kỷ'],
  ...['hơn', 'gần', 'khoảng', 'trên', 'dưới', 'từ', 'đến', 'ít nhất', 'không quá', '%', '%%', '‰', 'tỷ đồng', 'USD'],
  ...[
    '1.000.000.000.000.000.000.000',
    '1e309',
    '-0',
    '0,0,0',
    '1.2.3.4',
    '½',
    'một trăm linh một nghìn',
    'mười',
    'lăm',
  ],
  ...['km²', 'm2', 'ha', 'lượt người', 'người', 'ca', 'vụ', 'tuổi', '8,2 tỷ', '29,67/30', '20–50mm', '10-20'],
  ...['Chỉ thị 18/CT-TTg', 'Nghị định số', 'Luật', 'số 12/2020/NĐ-CP', 'khoản 1 Điều 2', 'QĐ-UBND', 'Nghị quyết'],
  ...['ông', 'bà', 'Nguyễn', 'Nguyễn Văn A', 'Chủ tịch', 'Phó', 'Giám đốc', 'Sở Y tế', 'UBND', 'Hội', 'tỉnh', 'huyện'],
  ...[
    'TP.HCM',
    'Bun-hiên Bun-chít',
    'Donald Trump',
    'Trung ương',
    'Việt – Lào',
    'sông',
    'đường',
    'xã',
    'Bộ',
    'Công ty',
  ],
  ...[
    'Tin liên quan',
    'Xem thêm',
    'Đọc thêm',
    'Trang chủ',
    '© 2024',
    'Ảnh:',
    'Theo',
    'PV',
    'TTXVN',
    '>>',
    '|',
    '•',
    '#',
  ],
  ...['(', ')', '“', '”', '"', '…', '...', '–', '—', '-', '/', '\\', ',', ';', ':', '!', '?', '*', '_', '=', '+', '@'],
  ...['\u0000', '\u001b[31m', '\u0007', '\u0008', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e'],
  ...[
    '\u2066',
    '\u2028',
    '\u2029',
    '\u3000',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\ud800',
    '\udfff',
    '😀',
    '👨‍👩‍👧',
    '\u{10ffff}',
  ],
  ...['\u0300', '\u0309', '\u0323', '\u031b', '\u0302\u0301', '\u0301\u0302', '\u20dd', 'ﬁ', 'İ', 'ı', 'ß', 'ŉ', 'ǰ'],
  ...['&amp;', '&#0;', '&#x110000;', '&nbsp;', '&lt;script&gt;', '<b>', '</', '<!--', ']]>', '&', '=1+1', '@SUM(A1)'],
  ...[
    'Hµ Néi',
    'Haø Noäi',
    'Viá»‡t',
    'tiÃ¡ÂºÂ¿ng',
    'Viêòt',
    'Сhữ',
    'Ðà',
    'ð',
    'ñ',
    'Ö',
    'þ',
    '中文',
    'עברית',
    'ไทย',
    '𝐇à',
  ],
  ...['\r', '\n', '\r\n', '\n\n\n', '\t', '\t\t\t', ' ', '   ', 'a', 'A', 'ừ', 'Đ', '0', '9', '٣', '２', 'Ⅳ', '²'],
  ...['__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '{}', '$&', '$1', '%s', '../../x'],
]
