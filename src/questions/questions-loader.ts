import type { Loader, LoaderContext } from 'astro/loaders';
import { watchFiles } from '../collections/watch-files.ts';
import { fillNames, type Names } from '../site/names.ts';
import { fillFigures } from '../numbers/quoted/index.ts';
import type { Question } from './question-schema.ts';
import { readQuestions } from './questions.ts';

/** A question as pages show it: names and figures filled in, answers as HTML. */
export interface ShownQuestion extends Omit<
  Question,
  'testing' | 'short' | 'long' | 'deeper' | 'rubric' | 'follow-ups' | 'wrong-answers'
> {
  readonly topic: string;
  readonly file: string;
  /** The 30-second answer without marks, as search results and sheets show it. */
  readonly shortText: string;
  /** Each of these is HTML. */
  readonly testing: string;
  readonly short: string;
  readonly long: string;
  readonly deeper: string;
  readonly rubric: Readonly<Record<'weak' | 'hire' | 'strong', readonly string[]>>;
  readonly followUps: readonly { readonly question: string; readonly answer: string }[];
  readonly wrongAnswers: readonly { readonly answer: string; readonly why: string }[];
}

/** Loads the questions; a wrong one ends the build with file, line and remedy. */
export function questionsLoader(names: Names): Loader {
  const fill = (text: string): string => fillNames(fillFigures(text), names);
  return {
    name: 'questions',
    async load(context) {
      const update = async (): Promise<void> => {
        const { entries, problems } = readQuestions();
        if (problems.length > 0) throw new Error(problems.join('\n'));
        context.store.clear();
        for (const { id, data, where } of entries) {
          const file = where().replace(/:\d+$/, '');
          context.store.set({ id, data: { ...(await shown(id, file, data, fill, context)) } });
        }
      };
      await update();
      watchFiles(context, ['questions', 'glossary', 'sources', 'topics'], update);
    },
  };
}

async function shown(
  id: string,
  file: string,
  data: Question,
  fill: (text: string) => string,
  { renderMarkdown }: LoaderContext,
): Promise<ShownQuestion> {
  const block = async (text: string): Promise<string> => (await renderMarkdown(fill(text))).html;
  const inline = async (text: string): Promise<string> =>
    (await block(text)).trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
  const lines = (texts: readonly string[]) => Promise.all(texts.map(inline));
  const { rubric, 'follow-ups': followUps, 'wrong-answers': wrongAnswers, ...rest } = data;
  return {
    ...rest,
    question: unmarked(fill(data.question)),
    topic: id.split('/', 1)[0] ?? '',
    file,
    shortText: unmarked(fill(data.short)),
    testing: await inline(data.testing),
    short: await block(data.short),
    long: await block(data.long),
    deeper: await block(data.deeper),
    rubric: {
      weak: await lines(rubric.weak),
      hire: await lines(rubric.hire),
      strong: await lines(rubric.strong),
    },
    followUps: await Promise.all(
      followUps.map(async ({ question, answer }) => ({
        question: await inline(question),
        answer: await block(answer),
      })),
    ),
    wrongAnswers: await Promise.all(
      wrongAnswers.map(async ({ answer, why }) => ({
        answer: await inline(answer),
        why: await block(why),
      })),
    ),
  };
}

/** Markdown's text, without links' addresses and marks: titles and sheets show it. */
function unmarked(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
