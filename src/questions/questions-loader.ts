import type { Loader, LoaderContext } from 'astro/loaders';
import { entryWriter } from '../collections/entry-writer.ts';
import { makeOnce } from '../collections/make-once.ts';
import { watchFiles } from '../collections/watch-files.ts';
import { fillNames, type Names } from '../site/names.ts';
import { brief } from '../site/current.ts';
import { hasPart } from '../site/brief-parts.ts';
import { fillFigures, koreanFigureOf } from '../numbers/quoted/index.ts';
import type { Question } from './question-schema.ts';
import { readQuestions } from './questions.ts';

/** A question as pages show it: names and figures filled in, answers as HTML. */
export interface ShownQuestion extends Omit<
  Question,
  'testing' | 'short' | 'korean' | 'long' | 'deeper' | 'rubric' | 'follow-ups' | 'wrong-answers'
> {
  readonly topic: string;
  readonly file: string;
  /** The 30-second answer without marks, as search results and sheets show it. */
  readonly shortText: string;
  /** Each of these is HTML. */
  readonly testing: string;
  readonly short: string;
  /** As it is asked and answered in Seoul, where the company has an office in Korea. */
  readonly korean?: KoreanAnswer;
  readonly long: string;
  readonly deeper: string;
  readonly rubric: Readonly<Record<'weak' | 'hire' | 'strong', readonly string[]>>;
  readonly followUps: readonly { readonly question: string; readonly answer: string }[];
  readonly wrongAnswers: readonly { readonly answer: string; readonly why: string }[];
}

export interface KoreanAnswer {
  readonly question: string;
  /** HTML of the 30-second answer. */
  readonly short: string;
  /** The same without marks. */
  readonly shortText: string;
}

/** Loads the questions; a wrong one ends the build with file, line and remedy. */
export function questionsLoader(names: Names): Loader {
  const fill: Fill = {
    text: (text) => fillNames(fillFigures(text), names),
    ...(hasPart(brief, 'koreanOffice') && {
      korean: (text: string) => fillNames(fillFigures(text, koreanFigureOf), names),
    }),
  };
  return {
    name: 'questions',
    async load(context) {
      const write = entryWriter(context);
      const show = makeOnce((data: Question, id: string, file: string) =>
        shown(id, file, data, fill, context),
      );
      const update = async (): Promise<void> => {
        const { entries, problems } = readQuestions();
        if (problems.length > 0) throw new Error(problems.join('\n'));
        const all = await Promise.all(
          entries.map(async ({ id, data, where }) => {
            const file = where().replace(/:\d+$/, '');
            return { id, data: await show(data, id, file) };
          }),
        );
        write(all);
      };
      await update();
      watchFiles(context, ['questions', 'glossary', 'sources', 'topics'], update);
    },
  };
}

/** Puts names and figures into a text. */
interface Fill {
  readonly text: (text: string) => string;
  /** Absent where the company has no office in Korea. */
  readonly korean?: (text: string) => string;
}

async function shown(
  id: string,
  file: string,
  data: Question,
  fill: Fill,
  { renderMarkdown }: LoaderContext,
): Promise<ShownQuestion> {
  const block = async (text: string): Promise<string> =>
    (await renderMarkdown(fill.text(text))).html;
  const inline = async (text: string): Promise<string> =>
    (await block(text)).trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
  const lines = (texts: readonly string[]) => Promise.all(texts.map(inline));
  const { rubric, korean, 'follow-ups': followUps, 'wrong-answers': wrongAnswers, ...rest } = data;
  return {
    ...rest,
    question: unmarked(fill.text(data.question)),
    topic: id.split('/', 1)[0] ?? '',
    file,
    shortText: unmarked(fill.text(data.short)),
    testing: await inline(data.testing),
    short: await block(data.short),
    ...(korean &&
      fill.korean && {
        korean: {
          question: unmarked(fill.korean(korean.question)),
          short: (await renderMarkdown(fill.korean(korean.short))).html,
          shortText: unmarked(fill.korean(korean.short)),
        },
      }),
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
