import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commandsOf, fillPaper, PAPERS, readPaper } from '../tools/readme.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('papers show what the program prints (`npm run readme` brings them up to date)', () => {
  test.each(PAPERS)('%s', { timeout: 120_000 }, paper => {
    const text = readPaper(paper)!
    const filled = fillPaper(text)
    // Without its tools an example cannot be tried.
    if (filled.missing.length > 0) console.warn(`${paper}: not tried is what needs ${filled.missing.join(', ')}`)
    expect(filled.text).toBe(text)
  })

  test('a command is run anew, whatever stands below it', () => {
    const stale = '<!-- run: echo xin chào -->\n```console\n$ echo cũ\ncũ\n```\n'
    expect(fillPaper(stale).text).toBe('<!-- run: echo xin chào -->\n```console\n$ echo xin chào\nxin chào\n```\n')
  })

  test('a file that a paper shows is there for its commands', () => {
    const shown = '<!-- file: a.txt -->\n```text\nmột\n```\n\n<!-- run: cat a.txt -->\n'
    expect(fillPaper(shown).text).toBe(`${shown}\`\`\`console\n$ cat a.txt\nmột\n\`\`\`\n`)
  })
})

describe('links between the papers, and the files that they name, are there', () => {
  test.each([...PAPERS, 'CONTRIBUTING.md'])('%s', paper => {
    const text = readPaper(paper)!
    const links = [...text.matchAll(/\]\((?!https?:)(?<path>[^)#]+)/gu)].map(({ groups }) => groups!.path!)
    const named = [...text.matchAll(/`(?<path>(?:src|tests|tools|bench|docs)\/[\w./-]+\.(?:ts|md|js))`/gu)]
    for (const link of links) expect(existsSync(join(root, dirname(paper), link)), link).toBe(true)
    for (const { groups } of named) expect(existsSync(join(root, groups!.path!)), groups!.path).toBe(true)
  })
})

describe('README in English and in Vietnamese say the same', () => {
  const [english, vietnamese] = [readPaper('README.md')!, readPaper('README.vi.md')!]

  test('headings, paragraphs, lists and tables follow each other in the same order', () => {
    expect(shapeOf(vietnamese)).toEqual(shapeOf(english))
  })

  test('commands and their outputs are the same', () => {
    expect(commandsOf(vietnamese)).toEqual(commandsOf(english))
    expect(codeOf(vietnamese)).toEqual(codeOf(english))
  })

  test('literals and links are the same, paragraph by paragraph', () => {
    expect(proseOf(vietnamese).map(literalsOf)).toEqual(proseOf(english).map(literalsOf))
  })

  test('figures are the same, each written as its language does', () => {
    const swapped = (figure: string) => figure.replaceAll(/[.,]/gu, mark => (mark === '.' ? ',' : '.'))
    const figures = proseOf(vietnamese).map(block => figuresOf(block).map(swapped).sort())
    expect(figures).toEqual(proseOf(english).map(block => figuresOf(block).sort()))
  })
})

/** A paper as its blocks: `##`, `list 3`, `table 2x5`, `code console`, `text`. */
function shapeOf(text: string): string[] {
  return blocksOf(text).map(block => {
    const lines = block.split('\n')
    if (block.startsWith('#')) return block.slice(0, block.indexOf(' '))
    if (block.startsWith('```')) return `code ${lines[0]!.slice(3)}`
    if (block.startsWith('<!--')) return 'example'
    if (block.startsWith('| ')) return `table ${lines[0]!.split(' | ').length}x${lines.length}`
    if (block.startsWith('* ')) return `list ${lines.filter(line => line.startsWith('* ')).length}`
    return 'text'
  })
}

/** Blocks of code without their comments, which are in the reader's language. */
function codeOf(text: string): string[] {
  return blocksOf(text)
    .filter(block => block.startsWith('```') || block.startsWith('<!--'))
    .map(block => block.replace(/^#.*$|(?<=\S) +# .*$/gmu, ''))
}

/** The other blocks, but for the line that leads to the other language. */
function proseOf(text: string): string[] {
  return blocksOf(text).filter(block => !/^(?:```|<!--|.*README(?:\.vi)?\.md\))/u.test(block))
}

const LITERAL = /`[^`]+`|(?<=\]\()[^)]+/gu

function literalsOf(block: string): string[] {
  return [...block.matchAll(LITERAL)].map(([literal]) => literal).sort()
}

/** Numbers in digits outside literals. */
function figuresOf(block: string): string[] {
  return block.replaceAll(LITERAL, '').match(/\d+(?:[.,]\d+)*/gu) ?? []
}

/** Cuts at blank lines outside code. */
function blocksOf(text: string): string[] {
  const blocks = ['']
  let isCode = false
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode
    if (line === '' && !isCode) blocks.push('')
    else blocks.push(`${blocks.pop()!}${line}\n`)
  }
  return blocks.map(block => block.trimEnd()).filter(block => block !== '')
}
