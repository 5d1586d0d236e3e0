import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runningExample } from '../../../../vision/running-example.ts';

interface Job {
  readonly if: string;
  readonly 'runs-on': string | readonly string[];
  readonly 'timeout-minutes': number;
  readonly environment?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readFileSync(new URL('ml-repository.workflow.yml', import.meta.url), 'utf8');
const { on, permissions, jobs } = parse(text) as Workflow;

describe('the workflow that the page shows', () => {
  it('has a job for each event, and each job its event', () => {
    const events = new Set(Object.values(jobs).map((job) => /== '(\w+)'/.exec(job.if)?.[1]));
    expect([...events].toSorted()).toEqual(Object.keys(on).toSorted());
  });

  it('gives a pull request ten minutes, a hosted machine and no secret', () => {
    const job = jobs['pull-request'];
    expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
    expect(job['runs-on']).toMatch(/^ubuntu-/);
    expect(JSON.stringify(job)).not.toContain('secrets.');
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('measures on the station’s chip, within the takt', () => {
    expect(jobs.measure['runs-on']).toContain('station-chip');
    const budget = runningExample.line.decisionMilliseconds;
    expect(JSON.stringify(jobs.measure.steps)).toContain(`P99_MS=${budget}`);
  });

  it('lets a person release what was measured, and gives the token to no other job', () => {
    expect(jobs.release).toMatchObject({ environment: 'release', needs: 'measure' });
    const trusted = Object.entries(jobs).filter(([, job]) =>
      JSON.stringify(job).includes('secrets.'),
    );
    expect(trusted.map(([name]) => name)).toEqual(['release']);
  });

  it('ends every job and pins every action', () => {
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses } of job.steps) if (uses) expect(uses).toMatch(/@v\d+$/);
    }
  });
});
