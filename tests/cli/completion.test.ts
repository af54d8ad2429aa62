import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cooptool, program, scratch } from './program.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
const home = scratch()
const env = { HOME: home, XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }

const there = (name: string) => spawnSync(name, ['--version']).error === undefined
for (const shell of SHELLS) if (!there(shell)) console.warn(`completion: skipped for ${shell}, which is not here`)

describe.each(SHELLS)('%s', shell => {
  test.skipIf(!there(shell))('takes the script', () => {
    const script = join(home, `script.${shell}`)
    writeFileSync(script, cooptool(['completion', shell]).stdout)
    const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('has it put where it looks for it', () => {
    const { status, stdout, stderr } = cooptool(['completion', '--install'], {
      env: { ...env, SHELL: `/usr/bin/${shell}` },
    })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    const path = stderr.split(' ')[1]!
    expect(path.startsWith(home)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(cooptool(['completion', shell]).stdout)
    expect(cooptool(['completion', shell, '--install'], { env }).stderr).toBe(stderr)
  })
})

test('places can be moved, and a shell without completion is told', () => {
  const moved = { ...env, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') }
  for (const shell of SHELLS) expect(cooptool(['completion', shell, '--install'], { env: moved }).status).toBe(0)
  expect(existsSync(join(home, 'data/bash-completion/completions/cooptool'))).toBe(true)
  expect(existsSync(join(home, 'config/fish/completions/cooptool.fish'))).toBe(true)
  for (const SHELL of ['/bin/tcsh', '']) {
    const { status, stderr } = cooptool(['completion', '--install'], { env: { ...env, SHELL } })
    expect(status).toBe(2)
    expect(stderr).toContain('no shell')
  }
})

test.skipIf(!there('fish'))('a real fish completes', () => {
  const script = cooptool(['completion', 'fish']).stdout
  const ask = (line: string) =>
    spawnSync('fish', ['-c', `${script}\ncomplete -C '${line}'`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home },
    }).stdout
  expect(ask('cooptool ext')).toContain('extract\t')
  expect(ask('cooptool dates --jso')).toContain('--jsonl')
  expect(ask('cooptool dates --format br')).toContain('brat')
})

test('a real bash completes', () => {
  const script = `source <('${process.execPath}' '${program}' completion bash)
    COMP_WORDS=(cooptool dates --format co); COMP_CWORD=3; _cooptool; echo "\${COMPREPLY[@]}"
    complete -p cooptool`
  const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(stdout).toBe('conll\ncomplete -o filenames -F _cooptool cooptool\n')
})
