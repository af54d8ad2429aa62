import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { digest, recipe, Site, succeeds, until } from './engine.ts'

const site = new Site(600)
const host = hostname().split('.')[0]!
const environment = { SLURM_CONF: join(site.folder, 'slurm.conf') }
const parts = [1, 2, 3, 4].map(i => `finds-${i}.jsonl`)

/** A cluster of one machine, on loopback alone. */
function configuration(): string {
  const base = 20_000 + (process.pid % 20_000)
  return `ClusterName=loopback
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${base}
SlurmdPort=${base + 1}
SlurmUser=root
AuthType=auth/none
CredType=cred/none
StateSaveLocation=${site.folder}/state
SlurmdSpoolDir=${site.folder}/spool
SlurmctldPidFile=${site.folder}/slurmctld.pid
SlurmdPidFile=${site.folder}/slurmd.pid
SlurmctldLogFile=${site.folder}/slurmctld.log
SlurmdLogFile=${site.folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`
}

const slurm = (line: string) => site.shell(line, environment)

beforeAll(async () => {
  writeFileSync(join(site.folder, 'slurm.conf'), configuration())
  writeFileSync(join(site.folder, 'job.sh'), recipe('slurm'))
  for (const name of ['state', 'spool']) mkdirSync(join(site.folder, name))
  site.start('slurmctld', ['-D'], environment)
  site.start('slurmd', ['-D', '-N', host], environment)
  await until(() => succeeds(site, 'sinfo --noheader | grep -q idle', environment), 60)
})

describe('a job array', () => {
  const whole = site.shell('cooptool extract crawl.jsonl --jsonl || [ $? -eq 1 ]')
  const sorted = whole.trimEnd().split('\n').sort()

  test('its shards together are one run', () => {
    slurm('sbatch --wait job.sh')
    expect(digest(site.sortedLines(...parts))).toBe(digest(sorted))
    for (const part of parts) expect(site.sortedLines(part).length).toBeGreaterThan(100)
  })

  test('a task that is killed midway is given again and goes on', () => {
    for (const part of parts) for (const ending of ['', '.manifest']) rmSync(join(site.folder, part + ending))
    site.sabotage('--shard 2/4', 'itself')
    expect(() => slurm('sbatch --wait job.sh')).toThrow()
    expect(site.wasSabotaged).toBe(true)
    expect(() => site.read('finds-2.jsonl')).toThrow()
    slurm('sbatch --wait --array=2 job.sh')
    expect(digest(site.sortedLines(...parts))).toBe(digest(sorted))
  })

  test('a task that is cancelled leaves what is done, to be gone on with', async () => {
    for (const ending of ['', '.manifest']) rmSync(join(site.folder, `finds-3.jsonl${ending}`))
    const job = slurm('sbatch --parsable --array=3 job.sh').trim()
    await until(() => succeeds(site, 'test -s finds-3.jsonl.partial'), 30)
    slurm(`scancel ${job}`)
    await until(() => succeeds(site, `test -z "$(squeue --noheader --jobs ${job} 2>/dev/null)"`, environment), 60)
    slurm('sbatch --wait --array=3 job.sh')
    expect(digest(site.sortedLines(...parts))).toBe(digest(sorted))
  })
})
