import { questionPdfs } from '../../../src/cheat-sheet/pdf-files.ts';
import { names, prepared } from '../../../src/site/current.ts';
import type { Job } from '../job.ts';
import { languageOfSite, questionParts } from '../site-parts.ts';
import { bankHtml } from './bank.ts';
import { cardsHtml } from './cards.ts';
import { makePaperDocument, type PaperDocument } from './make.ts';
import { readQuestions, type PaperQuestion } from './read.ts';

interface Words {
  readonly base: string;
  readonly author: string;
  readonly subtitle: string;
}

/** What is made of the questions; nothing where there are none on the brief's topics. */
export function questionJobs(site: string, { base, author, subtitle }: Words): readonly Job[] {
  const parts = questionParts(site, base, prepared);
  if (parts.length === 0) return [];
  let questions: readonly PaperQuestion[] | undefined;
  const read = (): readonly PaperQuestion[] => (questions ??= readQuestions(site, parts));
  const bank = `${names.product} question bank`;
  const cards = `${names.product} question cards`;
  const documents: readonly (Omit<PaperDocument, 'language' | 'body'> & {
    readonly body: () => string;
  })[] = [
    {
      file: questionPdfs.bank,
      title: bank,
      author,
      style: 'bank',
      sizes: { least: 6.8, most: 8.8 },
      body: () => bankHtml(read(), { title: bank, subtitle }),
    },
    {
      file: questionPdfs.cards,
      title: cards,
      author,
      style: 'cards',
      sizes: { least: 7.5, most: 10 },
      body: () => cardsHtml(read(), cards),
    },
  ];
  return documents.map(({ body, ...document }) => ({
    file: document.file,
    plan: { ...document, subtitle, parts },
    pages: parts.flatMap(({ pages }) => pages),
    make: (press) =>
      makePaperDocument(press, { ...document, language: languageOfSite(site), body: body() }),
  }));
}
