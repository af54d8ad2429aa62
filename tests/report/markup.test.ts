import { expect, test } from 'vitest'
import { escapeHtml, html } from '../../src/report/markup.ts'

test.each([
  ['Lạng Sơn', 'Lạng Sơn'],
  ['', ''],
  ['a & b', 'a &amp; b'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  ["' onmouseover='alert(1)", '&#39; onmouseover=&#39;alert(1)'],
  ['&lt;', '&amp;lt;'],
  ['&&', '&amp;&amp;'],
])('%j is written as %j', (text, written) => {
  expect(escapeHtml(text)).toBe(written)
  expect(html`${text}`.text).toBe(written)
})

test('values are escaped, markup is not, at any depth', () => {
  const inner = html`<b>${'<'}</b>`
  expect(html`<p title="${'"'}">${[inner, '>', [inner, 7], null]}</p>`.text).toBe(
    '<p title="&quot;"><b>&lt;</b>&gt;<b>&lt;</b>7</p>',
  )
})
