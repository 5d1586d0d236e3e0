import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bookFiles, bookletFiles } from '../../src/cheat-sheet/pdf-files.ts';
import { brief, names, prepared, topicName } from '../../src/site/current.ts';
import type { BookPart } from './book-page.ts';
import type { BookPlan } from './book.ts';
import { sidebarParts } from './site-parts.ts';

export const bookSubtitle = `For an interview as a ${names.role} at ${brief.company.name}`;

/** What only a screen can do. */
const onScreenOnly = /^(practice|study-plan|inspector)\//;

/** The books of a site, and which of its pages each of them binds. */
export function bookPlans(site: string, base: string): readonly BookPlan[] {
  const parts = sidebarParts(site, base);
  /** One part of all pages under a path, but for the list of them. */
  const under = (title: string, folder: string): readonly BookPart[] => {
    const pages = parts
      .flatMap((part) => part.pages)
      .filter((path) => path.startsWith(folder) && path !== folder);
    return pages.length > 0 ? [{ title, pages }] : [];
  };
  const common = { subtitle: bookSubtitle, author: `${names.product} handbook`, columns: 1 };
  const whole = { mostLines: Infinity, hasExercises: true };
  const plans: readonly BookPlan[] = [
    {
      ...common,
      file: bookFiles.handbook,
      title: `${names.product} handbook`,
      textSize: 8.5,
      contentsColumns: 2,
      mostLines: 12,
      hasExercises: false,
      parts: handbookParts(parts),
    },
    {
      ...common,
      ...whole,
      file: bookFiles.reference,
      title: `${names.product} reference`,
      textSize: 8.5,
      contentsColumns: 2,
      parts: under('The algorithms', 'reference/'),
    },
    {
      ...common,
      ...whole,
      file: bookFiles.glossary,
      title: `${names.product} glossary`,
      textSize: 8,
      columns: 2,
      contentsColumns: 1,
      parts: under('The glossary', 'glossary/'),
    },
    ...bookletFiles(prepared.filter(({ slug }) => existsSync(join(site, 'cheat-sheet', slug)))).map(
      (file) => {
        const slug = file.name.replace(/^booklet-/, '');
        return {
          ...common,
          ...whole,
          file,
          title: topicName(slug),
          textSize: 9,
          contentsColumns: 1,
          parts: [
            {
              title: topicName(slug),
              pages: [
                `topics/${slug}/`,
                ...under('', `topics/${slug}/`).flatMap(({ pages }) => pages),
              ],
            },
          ],
        };
      },
    ),
  ];
  return plans.filter(({ parts: bound }) => bound.length > 0);
}

/** Pages that go deeper than a first reading: they stand in the booklet of their topic alone. */
const deeper = new Set([
  'anomaly-detection-today',
  'augmentation',
  'ci-for-ml',
  'classical-vision',
  'closed-networks',
  'deep-learning-questions',
  'deployment-precision',
  'design-generated-defects',
  'design-machine-health',
  'design-many-sites',
  'design-moving-belt',
  'design-new-board',
  'design-returned-board',
  'design-review-station',
  'design-without-cloud',
  'explanations',
  'find-the-mistake',
  'find-the-mistake-in-data',
  'foundation-models',
  'greengrass',
  'identity-and-signing',
  'images-at-rest',
  'labelling-budget',
  'making-it-small',
  'mlflow-and-airflow',
  'pytorch-performance',
  'segmentation-and-masks',
  'sql-for-inspections',
  'transfer-learning',
  'uncertainty-and-reject',
  'watching-a-station',
]);

/** Company, line, a part for each topic, and what all of it rests on. */
function handbookParts(parts: readonly BookPart[]): readonly BookPart[] {
  const seen = new Set<string>();
  return parts.flatMap(({ title, pages }) => {
    const bound = pages.filter(
      (path) =>
        !onScreenOnly.test(path) &&
        !/^(reference|glossary)\//.test(path) &&
        !deeper.has(path.split('/').at(-2) ?? '') &&
        !seen.has(path),
    );
    for (const path of bound) seen.add(path);
    const topics = Map.groupBy(bound, (path) => /^topics\/([^/]+)\//.exec(path)?.[1] ?? '');
    return [...topics]
      .map(([slug, own]) => ({
        title: slug === '' ? partTitle(title, own) : topicName(slug),
        pages: own,
      }))
      .filter(({ pages: own }) => own.length > 0);
  });
}

/** What is left of the reference in the handbook are its sources. */
function partTitle(title: string, pages: readonly string[]): string {
  return pages.includes('sources/') ? 'Sources' : title;
}
