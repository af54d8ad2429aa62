import { describe, expect, test } from 'vitest'
import { detectLanguage, identifyLanguage } from '../../src/text/language.ts'

describe('language', () => {
  test.each<[string, string]>([
    ['Sáng nay, mưa lớn gây ngập nhiều tuyến đường ở nội thành.', 'vie'],
    ['Đoàn công tác', 'vie'],
    [
      'The ministry said that it will open the new bridge to traffic in March and it was built with local funds.',
      'eng',
    ],
    ['Le ministre a dit que les travaux du pont dans le nord du pays sont finis et que la route est ouverte.', 'fra'],
    [
      'Nguoi dan cho biet nuoc len nhanh trong dem, khong kip don do dac, cac ho dan da duoc di doi den noi an toan.',
      'vie',
    ],
    ['12/03/2024 08:00', 'und'],
    ['', 'und'],
    ['北京市政府今天宣布新的交通规定将于下月生效', 'und'],
    ['xyzzy qwrt plugh', 'und'],
  ])('%j', (text, code) => {
    expect(detectLanguage(text).code).toBe(code)
  })

  test('franc is asked where letters and words leave it open', async () => {
    expect((await identifyLanguage('北京市政府今天宣布新的交通规定将于下月生效')).code).toBe('cmn')
    expect(await identifyLanguage('Đoàn công tác đã đến')).toEqual(detectLanguage('Đoàn công tác đã đến'))
  })
})
