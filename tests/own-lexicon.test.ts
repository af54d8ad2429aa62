import { describe, expect, test } from 'vitest'
import { clean, compileLexicon, extract, type LexiconEntries, split } from '../src/index.ts'

/** What is found in a line of clean text, as `kind: what`. */
function found(text: string, entries: LexiconEntries): string[] {
  const lexicon = compileLexicon(entries)
  const document = extract(text, { plain: true, lexicon })
  return [
    ...document.people!.map(({ name }) => `person: ${name}`),
    ...document.organisations!.map(({ name, kind }) => `${kind}: ${name}`),
    ...document.statistics!.map(({ value, unit }) => `${value} ${unit}`),
  ]
}

describe('heads of bodies', () => {
  const entries: LexiconEntries = { organisationHeads: { 'Nhóm thợ': 'company', 'Vườn ươm': 'school' } }
  test.each<[string, string[]]>([
    ['Chiều qua, Nhóm thợ Cánh Én đã đến thăm.', ['company: Nhóm thợ Cánh Én']],
    ['Chiều qua, Vườn ươm Hạt Giống Việt đã khai trương.', ['school: Vườn ươm Hạt Giống Việt']],
    // Written small, without a name, and several of them: no name.
    ['Chiều qua, nhóm thợ đã đến thăm.', []],
    ['Chiều qua, Nhóm thợ đã đến thăm.', []],
    ['Chiều qua, Nhóm trẻ đã đến thăm.', []],
  ])('%s', (text, expected) => {
    expect(found(text, entries)).toEqual(expected)
  })
})

describe('people', () => {
  const entries: LexiconEntries = { people: ['Cò Trắng', 'Hồ Chí Minh', 'hoạ sĩ Mèo', 'J97'] }
  test.each<[string, string[]]>([
    ['Chiều qua, Cò Trắng hát ba bài.', ['person: Cò Trắng']],
    ['Chiều qua, Họa sĩ Mèo vẽ tranh.', ['person: Họa sĩ Mèo']],
    ['Chiều qua, J97 hát ba bài.', ['person: J97']],
    ['Chiều qua, đàn cò trắng bay về.', []],
    ['Chiều qua, J98 hát ba bài.', []],
    // Inside a longer name.
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức lễ.', ['association: Đoàn Thanh niên Cộng sản Hồ Chí Minh']],
  ])('%s', (text, expected) => {
    expect(found(text, entries)).toEqual(expected)
  })
})

describe('units', () => {
  const entries: LexiconEntries = { units: ['suất học bổng xanh', 'gùi'] }
  test.each<[string, string[]]>([
    ['Trường trao 25 suất học bổng xanh cho học sinh.', ['25 suất học bổng xanh']],
    ['Trường trao từ 20 đến 25 suất học bổng xanh cho học sinh.', ['null suất học bổng xanh']],
    ['Bà con thu 1.200 gùi ngô.', ['1200 gùi']],
    // A longer unit of the lists, a day, a bare number.
    ['Bà con thu 1.200 tỷ đồng.', ['1200000000000 VND']],
    ['Hội thảo ngày 25/3/2024.', []],
  ])('%s', (text, expected) => {
    expect(found(text, entries)).toEqual(expected)
  })
})

describe('headings', () => {
  const page = [
    'Bà con vùng cao phấn khởi vào vụ thu hoạch lúa mới năm nay',
    'Sáng 5/10, bà con các xã vùng cao đã bắt đầu thu hoạch lúa mùa, năng suất ước đạt 55 tạ một héc-ta, cao hơn năm trước.',
    'Theo chính quyền địa phương, thời tiết thuận lợi giúp cây lúa phát triển tốt, bà con yên tâm sản xuất và có thu nhập khá.',
    'Chuyện làng chuyện phố',
    'Người thợ rèn cuối cùng của làng',
    'Mùa nước nổi về trên những cánh đồng',
  ].join('\n')

  test('what stands below an own heading is links', () => {
    const lexicon = compileLexicon({ headings: ['chuyện làng chuyện phố'] })
    const why = split(page, { why: true, lexicon }).blocks!.find(block => block.text.startsWith('Chuyện làng'))!
    expect(why.why!.map(({ cue }) => cue)).toContain('related-heading')
    expect(clean(page, { lexicon })).not.toContain('Chuyện làng')
  })

  test('without it the line is not taken for a heading that is known', () => {
    const block = split(page, { why: true }).blocks!.find(({ text }) => text.startsWith('Chuyện làng'))!
    expect((block.why ?? []).map(({ cue }) => cue)).not.toContain('related-heading')
  })
})

test('entries leave nothing behind: the next document without them is read as before', () => {
  const text = 'Chiều qua, Nhóm thợ Cánh Én trao 25 suất học bổng xanh.'
  const before = extract(text, { plain: true })
  found(text, { organisationHeads: { 'Nhóm thợ': 'company' }, units: ['suất học bổng xanh'] })
  expect(extract(text, { plain: true })).toEqual(before)
})

test.each<[LexiconEntries, string]>([
  [{ units: ['sào', ' '] }, 'units: entry 2 is empty'],
  [{ headings: [''] }, 'headings: entry 1 is empty'],
  [{ organisationHeads: { '': 'company' } }, 'organisationHeads: entry 1 is empty'],
  // As JavaScript may call it.
  [JSON.parse('{ "people": ["Cò Trắng", 4] }'), 'people: entry 2 is no text'],
  [JSON.parse('{ "organisationHeads": { "Nhóm thợ": "firm" } }'), 'Nhóm thợ: no kind “firm”'],
])('an entry that cannot be is misuse: %j', (entries, message) => {
  expect(() => compileLexicon(entries)).toThrow(message)
})
