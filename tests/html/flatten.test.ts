import { describe, expect, test, vi } from 'vitest'
import { decodePage } from '../../src/html/decode-page.ts'
import { flattenHtml } from '../../src/html/flatten.ts'
import { splitText } from '../../src/split/split.ts'

// A busy machine takes its time over the large ones.
vi.setConfig({ testTimeout: 60_000 })

describe('lines', () => {
  test.each<[string, string]>([
    ['<p>Một</p><p>Hai</p>', 'Một\n\nHai'],
    ['<p>Một<p>Hai', 'Một\n\nHai'],
    ['<div>Một</div><div>Hai<div>Ba</div></div>', 'Một\nHai\nBa'],
    ['Một<br>Hai<BR/>Ba', 'Một\nHai\nBa'],
    ['<p>Một <b>hai</b>\n\t ba<i> bốn</i></p>', 'Một hai ba bốn'],
    ['<span>Một</span><span>hai</span>', 'Mộthai'],
    ['<ul><li>Một<li>Hai</ul>', 'Một\nHai'],
    ['<table><tr><th>Tên<th>Số<tr><td>A</td><td>2</td></tr></table>', 'Tên\tSố\nA\t2'],
    ['<table><tr><td><p>Một</p></td><td></td></tr></table>', 'Một'],
    ['<pre>Một\n  hai</pre>', 'Một\nhai'],
    ['A &amp; B &lt;x&gt; &#7897; &ecirc;&nbsp;', 'A & B <x> ộ ê'],
    ['<p>Một<!-- hai --> ba</p>', 'Một ba'],
    ['<p>Một<script>if (a < b) document.write("<p>x</p>")</script> hai</p><style>p{}</style>', 'Một hai'],
    ['<nav><ul><li>Trang chủ</ul></nav><p>Một', 'Một'],
    ['<p>Một <svg><title>x</title><text>y</text></svg>hai<noscript><p>z</p></noscript></p>', 'Một hai'],
    ['<select><option>An Giang<option>Bà Rịa</select>Một', 'Một'],
    ['<textarea>x</textarea><template><p>y</template><iframe>z</iframe>Một', 'Một'],
    ['<p title="a > b">Một</p', 'Một'],
    ['<p>5 < 6 và 7 > 3</p>', '5 < 6 và 7 > 3'],
    ['', ''],
    ['không thẻ nào', 'không thẻ nào'],
    // What is not closed is not left out: it would take the page along.
    ['<nav><ul><li>Trang chủ</ul><p>Một', 'Trang chủ\n\nMột'],
    ['<p>Một<noscript><p>Hai', 'Một\n\nHai'],
    ['<p>Một<script>x', 'Một'],
    ['<p>Một<nav><script>x</script>', 'Một'],
  ])('%s', (html, text) => expect(flattenHtml(html).text).toBe(text))
})

describe('captions', () => {
  test.each<[string, string, number[]]>([
    ['<img src=a.jpg alt="Quang cảnh hội nghị"><p>Một', 'Quang cảnh hội nghị\n\nMột', [1]],
    ['<figure><img alt="x"><figcaption>Quang cảnh <i>hội nghị</i></figcaption></figure>', 'Quang cảnh hội nghị', [1]],
    ['<figure><img alt="Quang cảnh"><figcaption>Quang cảnh</figcaption></figure>Một', 'Quang cảnh\n\nMột', [1]],
    ['<div class="PhotoCMS_Caption"><p>Đại biểu dự hội nghị</p></div><p>Một', 'Đại biểu dự hội nghị\n\nMột', [1]],
    ['<p>Một <img alt="Đại biểu dự"> hai</p>', 'Một hai\n\nĐại biểu dự', [3]],
    ['<a href="/anh/a.JPG?w=9"><img alt="Đại biểu dự"></a>', 'Đại biểu dự', [1]],
    ['<a href="#"><img alt="Đại biểu dự"></a>', 'Đại biểu dự', [1]],
    // The picture of a link tells of the page that it leads to; one word is no caption.
    ['<a href="/bai-khac.html"><img alt="Tin khác hẳn">Tin khác</a>', 'Tin khác', []],
    ['<img alt="logo"><img alt=""><img>Một', 'Một', []],
    ['<nav><img alt="Báo Lạng Sơn"></nav>Một', 'Một', []],
    ['<p class="lead">Một</p>', 'Một', []],
    ['<img alt="Quang cảnh"><p class="caption">Quang cảnh. Ảnh: Lan</p>Một', 'Quang cảnh. Ảnh: Lan\n\nMột', [1]],
    ['<img alt="Quang cảnh"><p>Một</p><p class="caption">Quang cảnh.</p>', 'Quang cảnh\n\nMột\n\nQuang cảnh.', [1, 5]],
    ['<figure><a href="/x"><img alt="Tin khác"></a><figcaption><a href="/x">Tin khác</a></figcaption>', 'Tin khác', []],
    ['<a href="/x"><div class="caption">Tin khác hẳn</div></a>', 'Tin khác hẳn', []],
    ['<figcaption>Đại biểu dự. Ảnh: <a href="/x">TTXVN</a></figcaption>', 'Đại biểu dự. Ảnh: TTXVN', [1]],
  ])('%s', (html, text, captions) => {
    const page = flattenHtml(html)
    expect(page.text).toBe(text)
    expect(page.markup.captions).toEqual(captions)
  })

  test('a caption that is not closed ends after some lines', () => {
    const { markup } = flattenHtml(`<div class="caption">Ảnh${'<div>dòng</div>'.repeat(50)}`)
    expect(markup.captions.length).toBeLessThan(10)
  })
})

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const article = { '@type': 'NewsArticle', headline: 'Lễ hội hoa đào', datePublished: '2024-02-01T08:00:00+07:00' }

describe('what the page says of itself', () => {
  test.each<[string, Partial<ReturnType<typeof flattenHtml>['markup']>]>([
    [meta('article:published_time', '2024-02-01T08:00:00+0700'), { published: '2024-02-01T08:00:00+07:00' }],
    ['<meta name=pubdate content="01/02/2024 08:00">', { published: '2024-02-01T08:00' }],
    ['<meta itemprop="datePublished" content="2024-02-01">', { published: '2024-02-01' }],
    ['<time datetime="2024-02-01T08:00" itemprop="datePublished">1/2</time>', { published: '2024-02-01T08:00' }],
    ['<time datetime="2024-02-01T08:00">1/2</time>', { published: null }],
    [meta('article:published_time', 'hôm qua'), { published: null }],
    [meta('article:modified_time', '2024-02-01'), { published: null }],
    [ld(article), { title: 'Lễ hội hoa đào', published: '2024-02-01T08:00:00+07:00', authors: [] }],
    [ld([{ '@type': 'WebSite', name: 'x' }, article]), { title: 'Lễ hội hoa đào' }],
    [ld({ '@graph': [{ '@type': ['WebPage'], datePublished: '2020' }, article] }), { title: 'Lễ hội hoa đào' }],
    [ld({ ...article, author: { '@type': 'Person', name: 'Lan Anh' } }), { authors: ['Lan Anh'] }],
    [ld({ ...article, author: [{ name: 'Lan Anh' }, 'Minh Hà'] }), { authors: ['Lan Anh', 'Minh Hà'] }],
    [ld({ ...article, author: { '@type': 'Organization', name: 'Báo Lạng Sơn' } }), { authors: [] }],
    [
      ld({ ...article, author: 'thanhnien.vn', publisher: { name: 'Báo Thanh Niên' } }),
      { authors: [], publisher: 'Báo Thanh Niên' },
    ],
    [ld(article).replace('hoa đào', 'hoa\nđào'), { title: 'Lễ hội hoa đào' }],
    [`${ld(article).replace('}', '')}${meta('og:title', 'Khác hẳn')}`, { title: 'Khác hẳn', published: null }],
    ['<meta name="author" content="Lan Anh, Minh Hà">', { authors: ['Lan Anh', 'Minh Hà'] }],
    ['<meta name="author" content="https://facebook.com/x">', { authors: [] }],
    [`<meta name="author" content="Công An">${meta('og:site_name', 'Công an')}`, { authors: [] }],
    [`<meta name="author" content="An">${meta('og:site_name', 'Báo Công an')}`, { authors: ['An'] }],
    [
      meta('og:title', 'Lễ hội hoa đào | Báo Lạng Sơn') + meta('og:site_name', 'Báo Lạng Sơn'),
      { title: 'Lễ hội hoa đào' },
    ],
    [meta('og:title', 'Lễ hội hoa đào - hai năm'), { title: 'Lễ hội hoa đào - hai năm' }],
    [`${meta('og:title', 'LỄ HỘI HOA ĐÀO - xem')}<h1>Lễ hội hoa đào</h1>`, { title: 'Lễ hội hoa đào' }],
    [`${meta('og:title', 'Lễ hội hoa…')}<h1>Lễ hội hoa đào</h1>`, { title: 'Lễ hội hoa đào' }],
    ['<title>Lễ hội hoa đào - Báo</title><div>Lễ hội hoa đào</div>', { title: 'Lễ hội hoa đào' }],
    ['<title>Lễ hội hoa đào - Báo</title><div>Khác</div>', { title: null }],
    ['<h1>Lễ hội hoa đào</h1>', { title: null }],
    [meta('og:title', 'Hoa &amp;quot;đào&amp;quot; nở'), { title: 'Hoa "đào" nở' }],
  ])('%s', (html, expected) => expect(flattenHtml(html).markup).toMatchObject(expected))
})

test('it beats what the lines suggest', () => {
  const prose = 'Sáng nay, hội nghị đã bàn về việc hợp tác lâu dài giữa các địa phương trong vùng và các tổ chức. '
  const body = `<p>${prose.repeat(3)}</p><p>${prose.repeat(4)}</p>`
  const lines = `<h2>Tin nóng trong ngày hôm qua</h2><h1>Lễ hội hoa đào</h1><div>09:00 30/07/2024</div>${body}`
  const picture = `<img alt="Hội nghị đã bàn về việc hợp tác lâu dài.">${body}<p>Minh Hà</p>`
  const told = flattenHtml(`${ld({ ...article, author: 'Lan Anh' })}${lines}${picture}`)
  const document = splitText(told.text, { markup: told.markup, published: '2020-01-01' })
  expect(document).toMatchObject({ title: 'Lễ hội hoa đào', published: article.datePublished, authors: ['Lan Anh'] })
  expect(document.blocks.filter(({ label }) => label === 'caption').map(({ text }) => text)).toEqual([
    'Hội nghị đã bàn về việc hợp tác lâu dài.',
  ])
  expect(document.blocks.find(({ label }) => label === 'title')?.text).toBe('Lễ hội hoa đào')
  expect(splitText(told.text).published).toBe('2024-07-30T09:00')
  expect(splitText(told.text, { plain: true, markup: told.markup })).toMatchObject({ title: 'Lễ hội hoa đào' })
})

describe('time and depth', () => {
  test.each([
    '<div>',
    '<b><p>',
    '<div class=caption>',
    '<svg>',
    '<nav>',
    '<table><tr><td>a',
    'a<script></script>',
    '<a href="',
    '<img alt="a b">',
    '<h1>a</h1>',
    '<',
    '&',
    '<title>',
  ])('%s, over and over, takes linear time', piece => {
    const elapsed = (count: number) => {
      const html = `${piece.repeat(count)}Hết`
      let best = Number.POSITIVE_INFINITY
      for (let i = 0; i < 3; i += 1) {
        const begin = performance.now()
        flattenHtml(html)
        best = Math.min(best, performance.now() - begin)
      }
      return best
    }
    expect(elapsed(80_000)).toBeLessThan(16 * elapsed(20_000) + 400)
  })

  test('200,000 levels', () => {
    const count = 200_000
    expect(flattenHtml(`${'<div>'.repeat(count)}Xin chào${'</div>'.repeat(count)}`).text).toBe('Xin chào')
    expect(flattenHtml(ld(article).replace('{', '['.repeat(count))).markup.title).toBeNull()
  })
})

describe('encodings', () => {
  const koi = Buffer.concat([
    Buffer.from('<meta charset=koi8-r><p>'),
    Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]),
  ])
  test.each<[string, Uint8Array, string, string, string]>([
    ['UTF-8', Buffer.from('<p>Đỗ'), '', 'Đỗ', 'utf-8'],
    ['UTF-8, whatever the page says', Buffer.from('<meta charset="windows-1252"><p>Đỗ'), '', 'Đỗ', 'utf-8'],
    ['UTF-16 with a mark', Buffer.from('\uFEFF<p>Đỗ', 'utf16le'), '', 'Đỗ', 'utf-16le'],
    ['what the page says', koi, '', 'Привет', 'koi8-r'],
    ['what the server says', koi.subarray(21), 'text/html; charset=KOI8-R', 'Привет', 'koi8-r'],
  ])('%s', (_, bytes, contentType, text, encoding) => {
    const page = decodePage(bytes, 'auto', contentType)
    expect(page.encoding).toBe(encoding)
    expect(flattenHtml(page.text).text).toBe(text)
  })
})
