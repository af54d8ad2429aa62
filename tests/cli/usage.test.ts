import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { COMMON } from '../../src/cli/options.ts'
import { cooptool, seeds, shell } from './program.ts'

describe('wrong usage exits 2 and prints nothing on standard output', () => {
  test.each<[string[], string]>([
    [[], 'Usage: cooptool'],
    [['frob'], "unknown command 'frob'"],
    [['extrct'], 'Did you mean extract?'],
    [['dates', '--jsno'], 'Did you mean --json?'],
    [['dates', '--json', '--csv'], 'exclude each other'],
    [['dates', '--format', 'xml'], 'Allowed choices'],
    [['dates', '--jobs', '0'], 'whole number'],
    [['dates', '--jobs', 'two'], 'whole number'],
    [['dates', '--timeout', ''], 'number'],
    [['dates', '--shard', '3/2'], 'as in 2/8'],
    [['dates', '--published', 'gestern'], 'no date'],
    [['dates', '--only', 'x'], 'unknown option'],
    [['extract', '--only', 'dates,dogs'], 'there is no “dogs”'],
    [['split', '--only', 'bodies'], 'there is no “bodies”'],
    [['clean', '--encoding', 'koi8'], 'Allowed choices'],
    [['clean', '--files-from', 'no-such-list'], 'no such file'],
    [['extract', '--resume'], '--resume needs'],
    [['completion', 'tcsh'], 'no shell “tcsh”'],
    [['completion'], 'no shell is named'],
    [['completion', 'bash', 'zsh'], 'too many arguments'],
    [['eval', seeds], 'needs --gold'],
    [['eval', '--names', 'lines.jsonl', seeds], 'inputs are scored against --gold'],
    [['eval', '--names', 'no-such-lines.jsonl'], 'no-such-lines.jsonl'],
    [['--json', 'dates'], 'unknown option'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = cooptool(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('help', () => {
  test.each(COMMANDS.map(command => command.name))('%s has its options and two examples', name => {
    const { status, stdout, stderr } = cooptool(['help', name])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const definition = COMMANDS.find(command => command.name === name)!
    expect(definition.examples).toHaveLength(2)
    for (const [line] of definition.examples) expect(stdout).toContain(`cooptool ${line}`)
    for (const option of definition.reads ? [...COMMON, ...definition.options] : definition.options) {
      expect(stdout).toContain(option.flags)
    }
  })

  test('all commands are listed', () => {
    const { status, stdout } = cooptool(['--help'])
    expect(status).toBe(0)
    for (const { name, summary } of COMMANDS) {
      expect(stdout).toContain(name)
      expect(stdout.replace(/\s+/gu, ' ')).toContain(summary)
    }
  })

  test('examples use options that there are', () => {
    const known = new Set([...COMMON, ...COMMANDS.flatMap(command => command.options)].map(option => option.flags))
    const flags = [...known].flatMap(text => text.match(/--?[a-z-]+/gu) ?? [])
    const examples = [
      ...COMMON.map(option => option.example),
      ...COMMANDS.flatMap(command => command.examples.map(([line]) => line)),
    ]
    for (const example of examples) {
      const own = example
        .split('|')
        .find(part =>
          COMMANDS.some(({ name }) => part.trim().split(' ')[0] === name || part.includes(`cooptool ${name}`)),
        )
      for (const flag of own?.match(/(?<= )--[a-z-]+/gu) ?? []) expect(flags).toContain(flag)
    }
  })
})

test('the version alone', () => {
  expect(cooptool(['--version'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
  })
  expect(cooptool(['-V']).stdout).toBe(cooptool(['--version']).stdout)
})

describe('completion', () => {
  test('bash completes commands, options and values', () => {
    const complete = (words: string) => {
      const list = words.split(' ')
      const line = `source <(cooptool completion bash); COMP_WORDS=(${list.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${list.length - 1}; _cooptool; echo "\${COMPREPLY[*]}"`
      return shell(line).stdout.trim()
    }
    expect(complete('cooptool ex')).toBe('extract')
    expect(complete('cooptool dates --jso')).toBe('--json --jsonl')
    expect(complete('cooptool dates --color al')).toBe('always')
    expect(complete('cooptool completion z')).toBe('zsh')
  })

  test.each(['bash', 'zsh', 'fish'])('%s names every option', shellName => {
    const { stdout } = cooptool(['completion', shellName])
    for (const { name } of COMMANDS) expect(stdout).toContain(name)
    for (const option of COMMON) expect(stdout).toContain(option.flags.match(/--([a-z-]+)/u)![1])
  })
})
