/**
 * What each cue says for and against the labels and zones of a page. No single cue decides: the labels of all
 * lines are settled together (see `decode.ts`). Positive speaks for, negative against; about 1 is a hint, 3 is
 * strong. Zones: `before` the article's head, its `head`, the `article`, what comes `after`.
 */
export interface Weights {
  readonly title?: number
  readonly meta?: number
  readonly body?: number
  readonly caption?: number
  readonly byline?: number
  readonly heading?: number
  readonly related?: number
  readonly chrome?: number
  readonly before?: number
  readonly head?: number
  readonly article?: number
  readonly after?: number
}

export const WEIGHTS = {
  // Every line.
  line: { title: -6, meta: -2, caption: -1, byline: -2, heading: -4 },

  // Shape of the line by itself.
  short: { body: -2, caption: -1.5, related: -1.5, chrome: 1.2, meta: 0.5, byline: 0.3 }, // at most 4 words
  'title-like': { body: -0.7, caption: 0.5, related: 1.5, chrome: -0.5 }, // a clause without a full stop
  sentence: { body: 2, caption: -0.5, chrome: -1.5, title: -1, byline: -2, meta: -2 }, // ends in a stop
  long: { body: 1.5, caption: -1, related: -0.5, chrome: -1.5, byline: -3, meta: -3, title: -1 }, // 35 words
  'several-sentences': { body: 1.5, caption: -1, related: -0.3, chrome: -0.5, title: -2 },
  'leads-to-list': { body: 1.5, related: -1.5, caption: -1, title: -1 }, // ends in a colon
  'short-colon': { chrome: 1, heading: 0.7, body: -0.5, related: -1 }, // `Chủ đề :`
  'lower-case-start': { chrome: 0.7, related: -1, title: -2, caption: -0.3 },
  bullet: { body: 1.5, related: -0.7, chrome: -0.5 }, // `- `, `a)`, `1.`
  capitals: { chrome: 0.7, heading: 0.3, byline: 0.3, body: -1, caption: -1 },
  'few-function-words': { chrome: 1, body: -0.7, related: -0.3 },
  barred: { chrome: 1.2, body: -1, related: -0.5 }, // `Tin tức | Video | English`
  'table-row': { body: 4, chrome: -1.5 },
  'list-item': { body: 3, related: -2, chrome: -0.5 }, // under a sentence that ends in a colon
  'before-list': { body: 3, chrome: -1, heading: -2 },
  'twin-in-core': { caption: 3, related: -2 }, // a picture's text and its caption
  'short-sentence': { body: 3.5, chrome: -1, related: -1 }, // `Gió nhẹ.` among sentences
  'stray-title': { related: 3.5, body: -1.5 }, // a link between two paragraphs
  farewell: { body: 6, article: 3, related: -2, chrome: -2 }, // `Xin cảm ơn ông!`
  'above-credit': { caption: 4, related: -1, body: -1 }, // `Ảnh: T.A` alone under it
  'numbered-caption': { caption: 7, body: -3 }, // `7. …` among others, one of them with a credit
  'said-again': { caption: 8, body: -3, related: -4, chrome: -3, byline: -2 }, // in the article and under it
  'repeated-credit': { caption: 13, chrome: -5, byline: -4 }, // `Nguồn: …` under each picture
  'closing-caption': { caption: 7, related: -3, chrome: -3 }, // nothing follows but captions
  'brief-sentence': { caption: 3.5, body: -1.5 }, // no tense, between long paragraphs
  'under-comments': { chrome: 2.5, related: -1.5 },
  remark: { chrome: 2, related: -1 },
  'under-footer': { chrome: 2, related: -1.5 },
  'no-predicate': { caption: 0.8, body: -0.3 }, // nothing of `đã`, `là`, `được`, `không` …
  number: { chrome: 3, body: -2, related: -2 }, // a number alone
  signs: { chrome: 3, body: -3, related: -2, caption: -1 }, // no letters or digits
  slug: { chrome: 3, body: -2, related: -1.5, caption: -1.5 }, // `canh bao gia mao loi dung` in a Vietnamese page

  // Lexicons and patterns.
  menu: { chrome: 2, meta: 0.8, body: -3, caption: -2, related: -0.5 }, // a section's name
  'menu-list': { chrome: 3, meta: 0.5, body: -2, related: -1.5, caption: -2 }, // several of them
  'chrome-line': { chrome: 4, body: -3, related: -2, caption: -2, byline: -1, heading: -1 },
  'chrome-start': { chrome: 2.5, body: -1, related: -1.5, caption: -1.5 },
  'chrome-part': { chrome: 3, body: -1.5, related: -1.5, caption: -1, after: 0.5 },
  contact: { chrome: 2.5, body: -2, related: -1.5, caption: -0.5, byline: -0.5 }, // address, telephone, link
  'related-heading': { heading: 11, chrome: 1, body: -3, caption: -3, related: -1.5 },
  'related-heading-start': { heading: 6.5, body: -2, caption: -2, related: -0.5 },
  promotion: { related: 4.5, body: -1.5, caption: -1 }, // `Xem thêm: …`, `>> …`
  hashtag: { chrome: 3, body: -2, related: -2, caption: -2 },
  media: { chrome: 2.5, body: -1.5, related: -0.5, caption: -0.5 }, // `[Video] …`
  count: { chrome: 2, related: 0.3, body: -2 }, // `12 bình luận`, `48 lượt xem`
  time: { meta: 3, related: 2.5, body: -4, caption: -3, title: -3, byline: -2, heading: -3 },
  'time-in-text': { meta: 2, related: 1, body: -1, caption: -1, byline: 0.5 },
  'time-ago': { related: 3, meta: 0.5, body: -3, caption: -3, title: -3, byline: -2 },
  credit: { caption: 7, body: -2, related: -1.5, byline: 0.5 },
  'caption-start': { caption: 2.5, related: -0.3 },
  'caption-part': { caption: 1.5, body: -0.3 }, // `… chụp ảnh lưu niệm`
  'person-start': { caption: 0.7 }, // `Ông … phát biểu`
  name: { byline: 3, caption: 0.3, body: -1 }, // `Lan Anh`
  outlet: { byline: 2.5, chrome: 0.3 },
  'byline-start': { byline: 3.5, body: -0.5 },
  'byline-end': { byline: 5, body: -1, related: -1 },
  'author-start': { byline: 1 },
  'author-box': { byline: 14, body: -3 }, // `Tác giả … là …` at the head or foot of the article
  'agency-tag': { body: 1.5, caption: -1, title: -1 }, // `TPO - …`, `(Dân trí) - …`
  'late-agency-tag': { related: 3, body: -3.5 }, // not the article's first: it opens another's teaser
  'letter-size': { meta: 6, chrome: 1.5, body: -3 }, // `aA`
  doubled: { related: 4, body: -2, caption: -1 }, // `Tin A Tin A`
  'run-together': { related: 2.5, body: -2, caption: -1 }, // `Tin ATin BTin C`

  // The page's markup.
  'told-title': { title: 2, related: -1 }, // what the page calls its headline
  'told-caption': { caption: 14, body: -3, related: -3, chrome: -2 }, // text of a picture, or under it

  // The page around it.
  headline: { title: 14, body: -3, related: -3 },
  'headline-repeat': { title: 13, related: -1 },
  'headline-part': { title: 9 }, // a headline broken over lines
  published: { meta: 6, related: -2 },
  'near-above-headline': { meta: 2, before: -0.5, related: -3, heading: -4 },
  clock: { chrome: 3, meta: -2, related: -1.5 }, // the page's own clock, above the headline
  'breadcrumb-path': { meta: 6, chrome: -1 }, // `Trang chủ › Xã hội`
  breadcrumb: { meta: 4, chrome: -1 },
  'link-above': { related: 7, meta: -3 }, // under `Tin mới`, above the headline
  'title-above': { meta: -3 }, // no section is named so
  'heads-links': { heading: 9 }, // several titles follow
  'far-above-headline': { before: 1.5, related: -4, heading: -6, head: -3, article: -6, after: -6 },
  'below-headline': { before: -8 },
  'headline-furniture': { meta: 6, chrome: -1 }, // `Lượt xem: 1.246`
  'near-below-headline': { head: 1 },
  'no-article': { article: -9, head: -2 },
  core: { article: 1.5, head: -1 }, // within the best run of prose
  'beyond-core': { after: 1, article: -2.5 },
  'short-run': { chrome: 1.2, body: -1.5, caption: -1.5, related: -0.7 }, // among many short lines
  'prose-around': { body: 1, caption: 1, related: -0.5 },
  'prose-run': { body: 1, related: -1 },
  'title-run': { related: 1.5, body: -1.2, caption: -1 }, // several clauses in a row
  'lone-title': { related: -1.2, chrome: 0.7 }, // behind the article, with nothing of a link beside it
  teaser: { related: 1, body: -0.7 }, // a sentence under a title, with another title after it
  'credit-place': { byline: 2.5 }, // a name at the head or foot of the article
  'media-around': { chrome: 2.5, related: -0.5 }, // among videos and infographics
  thrice: { chrome: 5, related: -1 }, // the same line over and over
  'introduces-next': { body: 2.5, caption: -1.5 }, // its words begin the next paragraph: a sub-heading
  'item-category': { related: 5.5 }, // a section's name over a title and its teaser or time
  'names-heading': { heading: 9 }, // what a heading with a colon is about
  'time-beside': { related: 1.2, caption: -0.5 },
  'between-prose-short': { body: 2, caption: -0.3 }, // a sub-heading
  'between-prose-long': { caption: 0.8 },
  'known-words': { caption: 1, body: 0.5, related: -0.7 }, // pairs of words that the article uses
  'new-words': { related: 0.7, caption: -0.5 },
  twin: { related: 1.5, chrome: 0.5, caption: 0.5, body: -2.5, heading: 0.3 }, // repeated close by
  'twin-part': { caption: 3, body: -2 }, // contained in its neighbour
  repeat: { related: 0.7, chrome: 0.7, body: -2, caption: -0.3 }, // repeated further off
  'under-tags': { chrome: 2.5, related: -0.5 }, // after `Từ khóa:`
  'above-titles': { heading: 1.5 }, // a short line over clauses
} as const satisfies Readonly<Record<string, Weights>>

export type CueName = keyof typeof WEIGHTS
export const CUE_NAMES = Object.keys(WEIGHTS) as CueName[]
