import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cooptool, scratch, seeds } from '../cli/program.ts'
import { accessibilityTroubles, browserPath, longestTask, open } from './browser.ts'

const folder = scratch()
const one = join(folder, 'one.html')
const five = join(folder, 'five.html')
const many = join(folder, 'many.html')
const hostile = join(folder, 'hostile.html')

const VECTORS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'><svg onload=alert(3)>",
  '</script><script>alert(4)</script>',
  '<!--<script>',
  '</style><script>alert(5)</script>',
  'javascript:alert(6)',
  '{{7*7}} $(alert(7)) [b](javascript:alert(8))',
]

/** An article whose headline, names and text are attacks. */
function attack(vector: string): string {
  return `${vector}

Ngày 5/3/2024, ông Trần Văn Nam, Chủ tịch Hội Chữ thập đỏ ${vector}, đã trao 20 suất quà cho các hộ nghèo tại tỉnh Lạng Sơn ${vector}.

Tin liên quan
${vector}`
}

beforeAll(() => {
  const texts = readdirSync(seeds).map(name => readFileSync(join(seeds, name), 'utf8'))
  const records = (list: readonly string[]) =>
    list.map((text, i) => JSON.stringify({ id: `page-${i}`, text })).join('\n')
  const fiveHundred = Array.from({ length: 500 }, (_, i) => {
    // Other years and people than its neighbours have, so that there is something to count and to find.
    return texts[i % 5]!.replaceAll('2023', String(2000 + (i % 24))).replaceAll(
      'Lạng Sơn',
      ['Lạng Sơn', 'Hà Giang', 'Cao Bằng'][i % 3]!,
    )
  })
  writeFileSync(join(folder, 'many.jsonl'), records(fiveHundred))
  writeFileSync(join(folder, 'hostile.jsonl'), records(VECTORS.map(attack)))
  const made = [
    cooptool(['report', join(seeds, '004_c1434117e3e7d0ac.txt'), '-o', one]),
    cooptool(['report', seeds, '-o', five]),
    cooptool(['report', join(folder, 'many.jsonl'), '-o', many]),
    cooptool(['report', join(folder, 'hostile.jsonl'), '-o', hostile]),
  ]
  for (const { status, stdout, stderr } of made)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

describe.skipIf(browserPath === null)('one document', () => {
  test('a mark tells what it is, by pointer and by key', async () => {
    const { page, troubles } = await open(one)
    const mark = page.locator('.text a.person', { hasText: 'Nguyễn Hải Anh' }).first()
    await mark.hover()
    const tip = page.locator('#tip')
    expect(await tip.textContent()).toMatch(/^Nguyễn Hải Anh\nPhó Chủ tịch, .+\nline 5 · \S+$/su)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.locator('.text a.date').first().focus()
    expect(await tip.textContent()).toContain('2023-10-22')
    expect(await page.locator('[aria-describedby=tip]').count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test('from the text to the table and back', async () => {
    const { page, troubles } = await open(one)
    await page.locator('.text a.organisation', { hasText: 'HĐND tỉnh' }).first().click()
    const row = page.locator('tr:focus')
    expect(await row.locator('td').first().textContent()).toContain('HĐND tỉnh Quảng Ninh')
    await row.locator('a').nth(1).click()
    const mark = page.locator('a.find:focus')
    expect(await mark.textContent()).toContain('HĐND')
    expect(await mark.evaluate(element => element.matches(':target'))).toBe(true)
    expect(troubles).toEqual([])
  })

  test('a place in a caption is shown though it was folded away', async () => {
    const { page, troubles } = await open(one)
    const byline = page.locator('details.captions')
    expect(await byline.evaluate(fold => (fold as unknown as { open: boolean }).open)).toBe(false)
    await page.locator('.finds tr', { hasText: 'Minh Hà' }).locator('a').first().click()
    expect(await page.locator('details.captions a.person', { hasText: 'Minh Hà' }).isVisible()).toBe(true)
    expect(troubles).toEqual([])
  })

  test('tables sort by numbers and by Vietnamese letters, both ways', async () => {
    const { page, troubles } = await open(one)
    const values = () =>
      page
        .locator('section.statistic tbody tr td:first-child')
        .evaluateAll(cells => cells.map(cell => Number(cell.getAttribute('data-key'))))
    const value = page.locator('section.statistic th', { hasText: 'Value' })
    await value.getByRole('button').click()
    expect(await value.getAttribute('aria-sort')).toBe('descending')
    expect(await values()).toEqual((await values()).toSorted((a, b) => b - a))
    await value.getByRole('button').press('Enter')
    expect(await value.getAttribute('aria-sort')).toBe('ascending')
    expect(await values()).toEqual((await values()).toSorted((a, b) => a - b))
    await page.locator('section.person th', { hasText: 'Name' }).getByRole('button').click()
    const names = await page.locator('section.person tbody td:first-child').allTextContents()
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare))
    expect(names.length).toBeGreaterThan(2)
    expect(troubles).toEqual([])
  })

  test('the filter asks for no marks, and gives way to a jump', async () => {
    const { page, troubles } = await open(one)
    await page.getByLabel('Filter the finds').fill('nguyen xuan')
    expect(await page.locator('.finds tbody tr:visible').count()).toBe(1)
    expect(await page.locator('.filter output').textContent()).toMatch(/^1 of \d+$/u)
    await page.locator('.text a.place').first().click()
    expect(await page.locator('tr:focus').isVisible()).toBe(true)
    await page.getByLabel('Filter the finds').fill('không có gì như thế')
    expect(await page.locator('.finds tbody tr:visible').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('marks of a kind are taken off and put back', async () => {
    const { page } = await open(one)
    const marks = page.locator('.text a.person.unmarked')
    expect(await marks.count()).toBe(0)
    await page.getByRole('checkbox', { name: 'People' }).uncheck()
    expect(await marks.count()).toBeGreaterThan(0)
    await page.getByRole('checkbox', { name: 'People' }).check()
    expect(await marks.count()).toBe(0)
  })
})

describe.skipIf(browserPath === null)('many documents', () => {
  test('a document opens, and the way leads back', async () => {
    const { page, troubles } = await open(five)
    await page.locator('#documents a').nth(3).click()
    await page.locator('#opened article').waitFor()
    const title = await page.locator('#opened h1').textContent()
    expect(title).toContain('Giao lưu, hợp tác về lĩnh vực y tế')
    expect(await page.title()).toBe(title)
    expect(await page.locator('#overview').isVisible()).toBe(false)
    await page.locator('#opened .text a.date').first().click()
    expect(await page.locator('tr:focus').textContent()).toContain('2023-09-23')
    await page.getByRole('link', { name: 'Back to the list' }).click()
    expect(await page.locator('#document-3').evaluate(row => row === row.ownerDocument.activeElement)).toBe(true)
    expect(troubles).toEqual([])
  })

  test('an address leads straight to a place in a document', async () => {
    const { page, troubles } = await open(five, { hash: '#d4-statistic-2' })
    await page.locator('#d4-statistic-2:focus').waitFor()
    expect(troubles).toEqual([])
  })

  test('an address of nothing shows the overview', async () => {
    for (const hash of ['#d99', '#d', '#d-1', '#nowhere', '#%3Cb%3E', '#%']) {
      const { page, troubles } = await open(five, { hash })
      expect(await page.locator('#overview').isVisible()).toBe(true)
      expect(troubles).toEqual([])
    }
  })

  test('of more than five hundred the first are shown, and any can be found', async () => {
    const texts = Array.from({ length: 700 }, (_, i) =>
      JSON.stringify({ id: `page-${i}`, text: `Tin số ${i}\n\nNgày 5/3/2024.` }),
    )
    const long = join(folder, 'long.html')
    expect(
      cooptool(['report', '--plain', '--input-format', 'jsonl', '-o', long], { input: texts.join('\n') }).status,
    ).toBe(0)
    const { page, troubles } = await open(long)
    const rows = page.locator('#documents tbody tr:visible')
    const says = page.locator('#documents output')
    expect(await rows.count()).toBe(500)
    expect(await says.textContent()).toBe('the first 500 of 700')
    await page.getByLabel('Filter the documents').fill('ge-699')
    expect(await rows.allTextContents()).toEqual([expect.stringContaining('page-699')])
    expect(await says.textContent()).toBe('1 of 700')
    await page.getByLabel('Filter the documents').fill('')
    await page.locator('#documents th', { hasText: 'No.' }).getByRole('button').click()
    expect(await rows.first().textContent()).toContain('page-699')
    expect(await rows.count()).toBe(500)
    await page.goto(`${page.url()}#document-3`)
    await page.locator('#document-3:focus').waitFor()
    expect(troubles).toEqual([])
  })

  test('who is named in many documents leads to these', async () => {
    const { page, troubles } = await open(many)
    const row = page.locator('#person tbody tr').first()
    const count = Number(await row.locator('td').nth(2).textContent())
    await row.getByRole('button').click()
    expect(await page.locator('#documents tbody tr:visible').count()).toBe(count)
    expect(await page.locator('.chosen').textContent()).toContain(await row.locator('td').first().textContent())
    await page.getByRole('button', { name: 'Show all documents' }).click()
    expect(await page.locator('#documents tbody tr:visible').count()).toBe(500)
    expect(troubles).toEqual([])
  })

  test('a body that is pointed at stands out with those it occurs with', async () => {
    const { page, troubles } = await open(five, { hash: '#together' })
    await page.locator('.arcs a').first().hover()
    expect(await page.locator('.arcs a.near').count()).toBeGreaterThan(1)
    await page.locator('h1').first().hover()
    expect(await page.locator('.arcs .near').count()).toBe(0)
    await page.locator('.arcs a').first().click()
    expect(await page.locator('#organisation tr:focus').count()).toBe(1)
    expect(troubles).toEqual([])
  })

  test('no task over 200 ms with 500 documents', { timeout: 120_000 }, async () => {
    const { page, troubles } = await open(many)
    const filter = page.getByLabel('Filter the documents')
    const longest = await longestTask(page, async () => {
      await page.reload()
      await filter.fill('giao luu')
      await filter.fill('')
      for (const name of ['Title', 'People']) {
        await page.locator('#documents th', { hasText: name }).getByRole('button').click()
      }
      await page.locator('#documents a').first().click()
      await page.locator('#opened article').waitFor()
      await page.goBack()
      await page.locator('#overview').waitFor()
    })
    expect(longest).toBeGreaterThan(1)
    expect(longest).toBeLessThan(200)
    expect(troubles).toEqual([])
  })
})

describe.skipIf(browserPath === null)('nothing from a dump is more than text', () => {
  test('in an overview and in each document', async () => {
    const { page, troubles } = await open(hostile)
    const titles = await page.locator('#documents a').allTextContents()
    expect(titles).toHaveLength(VECTORS.length)
    expect(titles).toContain(VECTORS[0])
    for (const [i] of VECTORS.entries()) {
      await page.locator('#documents a').nth(i).click()
      await page.locator(`#opened[data-number="${i}"] article`).waitFor()
      expect(await page.locator('#opened h1').textContent()).toBe(titles[i])
      expect(
        await page.locator('main script, main img, main :not(figure, .scroll) > svg, main [onerror]').count(),
      ).toBe(0)
      await page.goBack()
    }
    expect(troubles).toEqual([])
  })

  test.each(VECTORS)('alone: %s', async vector => {
    const page = join(folder, 'alone.html')
    const { status } = cooptool(['report', '-o', page], { input: attack(vector) })
    expect(status).toBe(0)
    const opened = await open(page)
    expect(await opened.page.locator('main').textContent()).toContain(vector)
    expect(await opened.page.locator('main script, main img, main svg').count()).toBe(0)
    expect(opened.troubles).toEqual([])
  })
})

describe.skipIf(browserPath === null)('axe finds nothing', () => {
  test.each<[string, string, 'light' | 'dark', number, string]>([
    ['one document', '', 'light', 1280, one],
    ['one document', '', 'dark', 400, one],
    ['overview of five', '', 'light', 400, five],
    ['overview of five', '', 'dark', 1280, five],
    ['an opened document', '#d4', 'light', 400, five],
    ['an opened document', '#d4', 'dark', 1280, five],
    ['overview of five hundred', '', 'light', 1280, many],
  ])('%s %s, %s, %d wide', { timeout: 120_000 }, async (_, hash, scheme, width, path) => {
    const { page, troubles } = await open(path, { scheme, width, hash })
    if (hash !== '') await page.locator('#opened article').waitFor()
    expect(await accessibilityTroubles(page)).toEqual([])
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(troubles).toEqual([])
  })
})

test('paper shows the text and the tables, and nothing to click', { skip: browserPath === null }, async () => {
  const { page } = await open(one, { scheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.filter, .skip').first().isVisible()).toBe(false)
  expect(await page.locator('details.captions .labelled').first().isVisible()).toBe(true)
  expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})
