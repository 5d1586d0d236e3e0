/** The worker in which edited code is checked against its types; it belongs to the page. */
import { Language } from './language.ts';
import type { Answer, ToTypeWorker } from './type-protocol.ts';

let language: Language | null = null;

addEventListener('message', ({ data }: MessageEvent<ToTypeWorker>) => {
  if (data.kind === 'load') language = new Language(data.files);
  else if (language) {
    const message: Answer = { question: data.question, answer: answerTo(language, data) };
    postMessage(message);
  }
});

function answerTo(
  language: Language,
  question: Exclude<ToTypeWorker, { kind: 'load' }>,
): Answer['answer'] {
  switch (question.kind) {
    case 'problems':
      return language.problems(question.code);
    case 'hover':
      return language.hover(question.code, question.position);
    case 'completions':
      return language.completions(question.code, question.position);
  }
}
