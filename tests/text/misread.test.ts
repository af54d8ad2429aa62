import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/text/decode.ts'
import { toLines } from '../../src/text/lines.ts'
import { repairLines } from '../../src/text/repair.ts'

const soundLine = 'Ông Lê Văn A, Chủ tịch UBND tỉnh, nói: “Được rồi!” – lúc 5 giờ ngày 2/9.'

describe('lines that were misread are read anew', () => {
  test.each<[string, string, string]>([
    ['tcvn3', 'Hµ Néi', 'Hà Nội'],
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'Th\u00ad t\u00adíng chÝnh phñ', 'Thư tướng chính phủ'],
    ['vni', 'Haø Noäi', 'Hà Nội'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['viscii', 'C\u00b5ng hòa xã h\u00b5i chü nghîa Vi\u00aet Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['windows-1258', 'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['utf-8', 'tiáº¿ng Viá»‡t á»Ÿ HÃ\u00a0 Ná»™i', 'tiếng Việt ở Hà Nội'],
    ['utf-8', 'tiÃ¡ÂºÂ¿ng ViÃ¡Â»â€¡t NÃ¡Â»â„¢i thÃƒÂ\u00a0nh', 'tiếng Việt Nội thành'],
  ])('%s: %s', (encoding, misread, sound) => {
    expect(repairLines([misread])).toEqual({ lines: [sound], misread: [{ encoding, lines: 1 }] })
  })

  test('in a text that is sound otherwise', () => {
    const { lines, misread } = repairLines([soundLine, 'Thñ ®« Hµ Néi h«m nay', soundLine])
    expect(lines).toEqual([soundLine, 'Thủ đô Hà Nội hôm nay', soundLine])
    expect(misread).toEqual([{ encoding: 'tcvn3', lines: 1 }])
  })
})

describe('sound lines stay', () => {
  test.each([
    soundLine,
    'Müller và Zoë gặp Söderbergh ở Zürich',
    'Señor Núñez, François Hollande, Łukasz Żółć',
    'Björk Guðmundsdóttir',
    '© 2024 Báo Tuổi trẻ ® – 25°C, 100 m², ½ kg, «tin»',
    'Le café de l’été à Orléans: 5 € ± 1 µg',
    'São Paulo – Curaçao – Ålesund – Malmö',
    'Noël où êtes-vous? Ça va très bien à la fête.',
    'Ä Ö Ü ß',
    '§ 5 ¶ 3 × 2 ÷ 4 ¿qué? ¡sí!',
    'ΑΒΓ αβγ АБВ абв',
  ])('%s', line => {
    expect(repairLines([line])).toEqual({ lines: [line], misread: [] })
    const page = [soundLine, line, soundLine]
    expect(repairLines(page)).toEqual({ lines: page, misread: [] })
  })

  const seed = readFileSync(new URL('../../seeds/003_73349ed341e8a8d1.txt', import.meta.url), 'utf8')
  test('those of a seed', () => {
    expect(repairLines(toLines(seed)).misread).toEqual([])
  })
})

describe('look-alikes', () => {
  test.each<[string, string]>([
    ['Сhữ thập đỏ', 'Chữ thập đỏ'], // Cyrillic С
    ['tοàn dân', 'toàn dân'], // Greek omicron
    ['Ɖà Nẵng', 'Đà Nẵng'],
    ['НĐND tỉnh', 'HĐND tỉnh'],
    ['tr\u01b0\u1edd\u043dg', 'trườ\u043dg'], // н does not look like n
    ['рH 7, μm, Δx', 'рH 7, μm, Δx'],
    ['Москва', 'Москва'],
  ])('%s', (line, expected) => {
    expect(repairLines([line]).lines).toEqual([expected])
  })

  test('marks in any order', () => {
    for (const broken of ['a\u0301\u0302', 'a\u0302\u0301', 'â\u0301', 'á\u0302']) {
      expect(repairLines([`c${broken}p`]).lines).toEqual(['cấp'])
    }
    expect(repairLines(['o\u0323\u0302', 'ọ\u0302', 'ó\u031b']).lines).toEqual(['ộ', 'ộ', 'ớ'])
  })
})

describe('bytes of old encodings', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1')
  test.each<[string, string, string]>([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['viscii', 'C\u00b5ng hòa xã h\u00b5i chü nghîa Vi\u00aet Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['windows-1258', 'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['windows-1252', 'Le café de l\x92été à Orléans', 'Le café de l’été à Orléans'],
  ])('%s', (encoding, raw, text) => {
    const found = decodeBytes(bytes(raw))
    expect(found).toMatchObject({ text, encoding })
    expect(found.confidence).toBeGreaterThanOrEqual(0.5)
    expect(found.confidence).toBeLessThan(1)
    expect(decodeBytes(bytes(raw), found.encoding)).toEqual({ text, encoding, confidence: 1 })
  })
})
