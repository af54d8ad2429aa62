/**
 * Learns which two syllables behind a number are one noun (`cổ phiếu`, `thủ tục`), and writes them to
 * src/lexicon/counted-nouns.ts. A pair is a noun where its syllables hold together (normalised
 * pointwise mutual information) and it follows a number or a determiner often enough (`các`, `những`, `mỗi`,
 * `nhiều`, `một`).
 *
 *   npx tsx tools/build-counted-nouns.ts ../shared/corpus/news.jsonl.gz
 */
import { createReadStream, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { COUNTING_WORDS, HEAD_WORDS } from '../src/lexicon/counting-words.ts'
import { CURRENCIES } from '../src/lexicon/currencies.ts'
import { NO_UNIT } from '../src/lexicon/statistic-stops.ts'
import { MEASURE_UNITS, SYMBOL_UNITS, TIME_UNITS } from '../src/lexicon/units.ts'
import { LOWER, NUMBER, tokenise, tokenText, WORD } from '../src/text/tokens.ts'

const DETERMINERS = new Set(['các', 'những', 'mỗi', 'nhiều', 'một'])
const SCALES = new Set(['nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'trăm', 'chục'])
const LEAST_COUNT = 4
const LEAST_COHESION = 0.38
const LEAST_SHARE = 0.02
const LEAST_DETERMINED = 0.015
const LEAST_BOUND_COHESION = 0.12
const BOUND_SHARE = 0.15
/** Pairs that pass the figures and are no nouns (verbs that take `một`, adverbs). */
const NOT_NOUNS = new Set(
  (
    'bình luận,cho biết,chỉ trích,chia sẻ,khẳng định,huấn luyện,hư hỏng,hy sinh,nhận định,phát biểu,so với,sửa đổi,' +
    'thay đổi,tranh luận,tuyên bố,phần lớn,bất thường,năm nay,sắp tới,vừa qua,đến nay,đánh dấu,đưa tin,hơn nữa,vài phút,' +
    'dẫn lời,cất cánh,gặp nạn,biến mất,bộc lộ,cho thấy,chạy ngược,càng tốt,khiến dư luận,lai dắt,lo lắng,mất tích,' +
    'nộp đơn,ngang nhiên,phóng tên lửa,hạ cánh,k mua,sáng nay,rạng sáng,trị giá,trật bánh,vượt mốc,xua đuổi,đệ đơn,' +
    'xấp xỉ,bath mỗi,hằng năm,vài tuần,tê liệt,vất vả,cập cảng,bỗng dưng,lệ chọi,phú giàu,phú ấu,đồn thổi,vài phút'
  ).split(','),
)
/** Nouns that stand behind numbers and seldom behind a determiner. */
const NOUNS = [
  'công chức',
  'công dân',
  'công nhân',
  'cổ phần',
  'lao động',
  'nhân dân',
  'nhân khẩu',
  'phạm nhân',
  'thuỷ thủ',
  'đồng bọn',
]

/** Their pairs are decided by the lists themselves. */
const decided = new Set([...COUNTING_WORDS, ...HEAD_WORDS, ...TIME_UNITS, ...MEASURE_UNITS, ...SYMBOL_UNITS])
const stops = new Set([...NO_UNIT, ...CURRENCIES.map(([word]) => word.toLowerCase())])

const single = new Map<string, number>()
const pairs = new Map<string, number>()
/** Two syllables behind a number or a determiner. */
const nominal = new Map<string, number>()
/** Two syllables behind a determiner. */
const determined = new Map<string, number>()
/** Single syllables behind a number or a determiner. */
const heads = new Map<string, number>()
let total = 0

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function read(text: string): void {
  const tokens = tokenise(text)
  let sinceNoun = 9
  let before = ''
  let isDetermined = false
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== WORD || tokens.shape[i] !== LOWER) {
      sinceNoun = tokens.kind[i] === NUMBER ? 0 : 9
      isDetermined = false
      before = ''
      continue
    }
    const word = tokenText(tokens, i).toLowerCase()
    total += 1
    add(single, word)
    if (before !== '') add(pairs, `${before} ${word}`)
    sinceNoun += 1
    if (sinceNoun === 1) add(heads, word)
    else if (sinceNoun === 2) {
      add(nominal, `${before} ${word}`)
      if (isDetermined) add(determined, `${before} ${word}`)
    }
    if (SCALES.has(word) || DETERMINERS.has(word)) {
      sinceNoun = 0
      isDetermined = DETERMINERS.has(word)
    }
    before = word
  }
}

function cohesion(pair: string): number {
  const [first, second] = pair.split(' ') as [string, string]
  const together = pairs.get(pair) ?? 0
  if (together < LEAST_COUNT) return 0
  return Math.log((together * total) / (single.get(first)! * single.get(second)!)) / -Math.log(together / total)
}

function isNoun(pair: string, count: number): boolean {
  const [first, second] = pair.split(' ') as [string, string]
  if (NOT_NOUNS.has(pair) || decided.has(first) || SCALES.has(first) || second.length < 2) return false
  if (count < LEAST_COUNT || NOT_NOUNS.has(pair)) return false
  // Verbs follow numbers, too (`ngày 3/5 tham gia`), but seldom a determiner.
  const behind = determined.get(pair) ?? 0
  if (behind < 2 || behind / pairs.get(pair)! < LEAST_DETERMINED) return false
  const holds = cohesion(pair)
  // Two frequent syllables have little cohesion; but where the first seldom stands without the second, it is a word.
  if (holds >= LEAST_BOUND_COHESION && !stops.has(second) && count / heads.get(first)! >= BOUND_SHARE) return true
  // A grammar word at the end needs better proof.
  return holds >= LEAST_COHESION && count / pairs.get(pair)! >= (stops.has(second) ? 2 * LEAST_SHARE : LEAST_SHARE)
}

const lines = createInterface({ input: createReadStream(process.argv[2]!).pipe(createGunzip()) })
for await (const line of lines) read((JSON.parse(line) as { text: string }).text.normalize('NFC'))
const nouns = [...nominal].filter(([pair, count]) => isNoun(pair, count)).map(([pair]) => pair)
const sorted = [...new Set([...nouns, ...NOUNS])].sort()
writeFileSync(
  new URL('../src/lexicon/counted-nouns.ts', import.meta.url),
  `/**
 * Two syllables that are one noun behind a number, one a line, sorted by code point. Made by
 * tools/build-counted-nouns.ts from raw news; words that are counted by rules of their own are in
 * counting-words.ts.
 */
export const COUNTED_NOUNS = \`
${sorted.join('\n')}
\`
`,
)
process.stderr.write(`${sorted.length} nouns\n`)
