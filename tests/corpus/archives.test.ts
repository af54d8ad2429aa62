import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { type Chunks, isGap, openBytes } from '../../src/corpus/bytes.ts'
import { gunzip } from '../../src/corpus/gzip.ts'
import { unzstd } from '../../src/corpus/zstd.ts'
import { broken, cut, inPieces, noise, zstdFrame } from './archives.ts'

// A busy machine takes its time over the large ones.
vi.setConfig({ testTimeout: 60_000 })

/** What comes out: texts, and `!` with the reason for a gap. */
async function shown(chunks: Chunks): Promise<string[]> {
  const found: string[] = []
  let text: Uint8Array[] = []
  const flush = () => {
    if (text.length > 0) found.push(Buffer.concat(text).toString())
    text = []
  }
  for await (const chunk of chunks) {
    if (isGap(chunk)) {
      flush()
      found.push(`!${chunk.gap.message}`)
    } else text.push(chunk)
  }
  flush()
  return found
}

const a = gzipSync('một')
const b = gzipSync('hai')
const named = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 8 + 16, 0, 0, 0, 0, 0, 3]),
  Buffer.from('a.txt\0note\0'),
  a.subarray(10),
])
const extra = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9]), a.subarray(10)])
const cutMember = cut(gzipSync(noise(1000)), 40)
const badSum = Buffer.concat([a.subarray(0, -8), Buffer.from([1, 2, 3, 4]), a.subarray(-4)])
const badLength = Buffer.concat([a.subarray(0, -4), Buffer.from([9, 0, 0, 0])])

describe('gzip', () => {
  test.each<[string, Uint8Array[], (string | RegExp)[]]>([
    ['one member', [a], ['một']],
    ['several', [a, b, a], ['mộthaimột']],
    ['an empty member', [gzipSync(''), a], ['một']],
    ['with a name and a comment', [named, b], ['mộthai']],
    ['with extra fields', [extra, b], ['mộthai']],
    ['zeros behind', [a, new Uint8Array(512)], ['một']],
    ['a gzip file inside', [gzipSync(Buffer.concat([a, b]), { level: 0 }), b], [/hai$/u]],
    ['cut off at the end', [a, cut(b, 3)], ['mộthai', /^!broken gzip data at byte \d+: cut off$/u]],
    ['cut off in the header', [a, cut(b, b.length - 5)], ['một', /^!.* no gzip data$/u]],
    ['nothing but a header', [a.subarray(0, 10)], [/^!.* cut off$/u]],
    ['wrong checksum', [badSum, b], ['một', /^!.* wrong checksum$/u, 'hai']],
    ['wrong length', [badLength, b], ['một', /^!.* wrong length$/u, 'hai']],
    ['something else behind', [a, Buffer.from('rác'.repeat(9))], ['một', /^!.* no gzip data$/u]],
    ['something else between', [a, Buffer.from('rác'.repeat(9)), b], ['một', /^!.* no gzip data$/u, 'hai']],
  ])('%s', async (_, parts, expected) => {
    const bytes = Buffer.concat(parts)
    for (const size of [1, 7, 64, 1e6]) {
      const found = await shown(gunzip(inPieces(bytes, size)))
      expect(found).toEqual(expected.map(one => (typeof one === 'string' ? one : expect.stringMatching(one))))
    }
  })

  test('a cut member does not take the next one along', async () => {
    for (const size of [100, 1e6]) {
      const found = await shown(gunzip(inPieces(Buffer.concat([a, cutMember, b, a]), size)))
      expect(found[0]).toMatch(/^một/u)
      expect(found[1]).toMatch(/^!broken gzip data at byte 2\d:/u)
      expect(found.slice(2)).toEqual(['haimột'])
    }
  })

  test.each([
    ['small', 20_000],
    ['large', 3_000_000],
  ])('%s members, one of them damaged', async (_, length) => {
    const texts = [1, 2, 3].map(seed => noise(length, seed))
    const members = texts.map(text => gzipSync(text))
    const whole = await shown(gunzip(inPieces(Buffer.concat(members), 65536)))
    expect(whole.join('') === texts.join('')).toBe(true)
    const damaged = [members[0]!, broken(members[1]!), members[2]!]
    const found = await shown(gunzip(inPieces(Buffer.concat(damaged), 65536)))
    expect(found).toHaveLength(3)
    expect(found[0]!.startsWith(texts[0]!)).toBe(true)
    // What came before the damage is kept.
    expect(found[0]!.length).toBeGreaterThan(texts[0]!.length + length / 5)
    expect(found[1]).toMatch(/^!broken gzip data/u)
    expect(found[2] === texts[2]).toBe(true)
  })

  test('a bomb is unpacked step by step', async () => {
    const bomb = gzipSync(new Uint8Array(50e6))
    let length = 0
    let longest = 0
    for await (const chunk of gunzip(inPieces(bomb, 1e6))) {
      if (isGap(chunk)) throw chunk.gap
      length += chunk.length
      longest = Math.max(longest, chunk.length)
    }
    expect(length).toBe(50e6)
    expect(longest).toBeLessThan(1e6)
  })
})

describe('Zstandard', () => {
  const one = zstdFrame('một')
  const two = zstdFrame('hai')
  const skipped = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
  // Two blocks, the second one of a kind that does not exist.
  const bad = Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 40]),
    Buffer.from([160, 0, 0]),
    Buffer.from('abcde'.repeat(4)),
    Buffer.from([167, 0, 0]),
    Buffer.from('abcde'.repeat(4)),
  ])
  test.each<[string, Uint8Array[], (string | RegExp)[]]>([
    ['one frame', [one], ['một']],
    ['several', [one, two], ['mộthai']],
    ['frames to be skipped', [skipped, one, skipped, two], ['mộthai']],
    ['cut off', [one, cut(two, 2)], ['một', /^!broken Zstandard data at byte \d+: cut off$/u]],
    ['cut off, with others behind', [cut(one, 2), two, two], [/^m/u, /^!/u, 'haihai']],
    ['a broken block', [bad, two], ['abcde'.repeat(4), /^!.* broken block$/u, 'hai']],
    ['something else behind', [one, Buffer.from('rác'.repeat(9))], ['một', /^!.* no Zstandard data$/u]],
  ])('%s', async (_, parts, expected) => {
    for (const size of [1, 7, 1e6]) {
      const found = await shown(unzstd(inPieces(Buffer.concat(parts), size)))
      expect(found).toEqual(expected.map(text => (typeof text === 'string' ? text : expect.stringMatching(text))))
    }
  })
})

test('a file that does not exist is an error of the system', async () => {
  await expect(openBytes('/nowhere/at/all.gz')).rejects.toThrow(/ENOENT/u)
})
