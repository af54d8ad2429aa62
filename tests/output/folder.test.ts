import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FolderNames, safeName } from '../../src/output/folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'cooptool-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('names of results', () => {
  test.each<[string, string]>([
    ['000_8020d794eabc1535', '000_8020d794eabc1535'],
    ['Tin tức số 5', 'Tin tức số 5'],
    ['../../x', '_._.._x'],
    ['/etc/passwd', '_etc_passwd'],
    ['..', '__'],
    ['.', '_'],
    ['', '_'],
    ['C:\\Windows\\x', 'C__Windows_x'],
    ['a\u0000b\u001b[31m\u202ec', 'a_b_[31m_c'],
    ['https://a.vn/b?c=1', 'https___a.vn_b_c=1'],
    ['NUL', '_NUL'],
    ['com1.tin', '_com1.tin'],
    ['console', 'console'],
    ['tin.', 'tin_'],
    ['tin ', 'tin_'],
    ['\ud800', '\ufffd'],
  ])('%j', (id, name) => {
    expect(safeName(id)).toBe(name)
  })

  test('long ones are cut by their bytes, between letters', () => {
    expect(safeName('ừ'.repeat(300))).toBe('ừ'.repeat(66))
    expect(Buffer.byteLength(safeName('x'.repeat(300)))).toBe(200)
  })

  test('none is another’s, whatever the file system makes of case and marks', () => {
    const names = new FolderNames(folder, 'json')
    const ids = ['a', 'A', 'ừ', 'ừ'.normalize('NFD'), 'x/y', 'x_y', 'a-2']
    const paths = ids.map(id => names.nextOfDocument(id))
    expect(paths.map(path => path.slice(folder.length + 1))).toEqual([
      'a',
      'A-2',
      'ừ',
      'ừ-2'.normalize('NFD'),
      'x_y',
      'x_y-2',
      'a-2-2',
    ])
  })

  test('whatever the id, the result lies in the folder', () => {
    const names = new FolderNames(folder, 'json')
    for (const id of ['../../x', '/x', '..', '../..', 'a/../../b', '\\\\server\\share', '~/x', 'con', 'x\u0000/../y']) {
      expect(dirname(names.nextOfDocument(id))).toBe(folder)
      expect(dirname(names.next(`/some/where/${id}.txt`))).toBe(folder)
    }
  })
})
