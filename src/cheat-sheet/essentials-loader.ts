import type { Loader, LoaderContext } from 'astro/loaders';
import { entryWriter } from '../collections/entry-writer.ts';
import { makeOnce } from '../collections/make-once.ts';
import { watchFiles } from '../collections/watch-files.ts';
import { fillNames, type Names } from '../site/names.ts';
import type { Essentials } from './essentials-schema.ts';
import { readEssentials } from './essentials.ts';
import { fillFigures, koreanFigureOf } from '../numbers/quoted/index.ts';

/** A topic's essentials as the sheet shows them: figures filled in, every text but `tex` is HTML. */
export type ShownEssentials = Readonly<Essentials>;

/** Loads the topics' essentials; a wrong file ends the build with file, line and remedy. */
export function essentialsLoader(names: Names): Loader {
  return {
    name: 'essentials',
    async load(context) {
      const write = entryWriter(context);
      const show = makeOnce((data: Essentials) => shown(data, names, context));
      const update = async (): Promise<void> => {
        const { entries, problems } = readEssentials();
        if (problems.length > 0) throw new Error(problems.join('\n'));
        write(
          await Promise.all(
            entries.map(async ({ id, data, where }) => ({
              id,
              data: await show(data, id, where()),
            })),
          ),
        );
      };
      await update();
      watchFiles(context, ['topics', 'questions'], update);
    },
  };
}

async function shown(
  data: Essentials,
  names: Names,
  { renderMarkdown }: LoaderContext,
): Promise<ShownEssentials> {
  const inline = async (text: string): Promise<string> => {
    const { html } = await renderMarkdown(fillNames(fillFigures(text), names));
    return html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
  };
  const lines = (texts: readonly string[]) => Promise.all(texts.map(inline));
  const inKorean = (text: string): string => fillFigures(text, koreanFigureOf);
  return {
    ...(data.korean && {
      korean: { rules: data.korean.rules.map(inKorean), traps: data.korean.traps.map(inKorean) },
    }),
    formulas: await Promise.all(
      data.formulas.map(async ({ name, tex, says }) => ({
        name: await inline(name),
        tex,
        says: await inline(says),
      })),
    ),
    rules: await lines(data.rules),
    traps: await lines(data.traps),
    numbers: await Promise.all(
      data.numbers.map(async ({ value, says }) => ({
        value: await inline(value),
        says: await inline(says),
      })),
    ),
    answers: data.answers,
  };
}
