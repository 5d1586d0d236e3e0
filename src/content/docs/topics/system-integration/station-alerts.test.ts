import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const text = readFileSync('src/content/docs/topics/system-integration/station-alerts.yaml', 'utf8');

/** A file of alerting rules, as Prometheus reads it. */
const rulesFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^[a-zA-Z_]\w*$/),
          expr: z.string(),
          for: z.string().regex(/^\d+[smhd]$/),
          labels: z.record(z.string(), z.string()),
          annotations: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
});

/** Where Prometheus's own grammar cannot read an expression. */
function unreadable(expression: string): readonly string[] {
  const found: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) found.push(`${from}: ${expression.slice(from, to + 10)}`);
    },
  });
  return found;
}

const { groups } = rulesFile.parse(parse(text));
const rules = groups.flatMap((group) => group.rules);

test.each(rules)('$alert is an expression that Prometheus can read', ({ expr }) => {
  expect(unreadable(expr)).toEqual([]);
});

test('a slip in an expression would be found', () => {
  expect(unreadable('sum by station (rate(boards_total[5m]))')).not.toEqual([]);
  expect(unreadable('rate(boards_total[5])) == 0')).not.toEqual([]);
});

test('every alert has a runbook, and silence is one of them', () => {
  for (const { annotations } of rules) expect(annotations.runbook).toMatch(/^runbook\//);
  const silent = rules.filter(({ expr }) => expr.includes('absent('));
  expect(silent).not.toEqual([]);
  // absent() has no station, and is quiet as long as one of them reports.
  for (const { expr } of silent) expect(expr).toMatch(/\bup\{[^}]*\} == 0/);
});

test('the deadline is a bound of the histogram that the page shows', () => {
  const page = readFileSync(
    'src/content/docs/topics/system-integration/field_histogram.py',
    'utf8',
  );
  const bounds = /buckets=\[([^\]]*)\]/.exec(page)?.[1]?.split(',').map(Number) ?? [];
  const asked = rules.flatMap(({ expr }) =>
    [...expr.matchAll(/le="([\d.]+)"/g)].map(([, le]) => Number(le)),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const bound of asked) expect(bounds).toContain(bound);
});
