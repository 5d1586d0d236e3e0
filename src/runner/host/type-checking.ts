import { autocompletion } from '@codemirror/autocomplete';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Answer, AskCompletions, AskHover, AskProblems } from '../types/type-protocol.ts';
import type { Completion, Hover, LoadDeclarations, Problem } from '../types/type-protocol.ts';

type Question =
  Omit<AskProblems, 'question'> | Omit<AskHover, 'question'> | Omit<AskCompletions, 'question'>;

/** One type checker serves all editors of a page. */
let checker: Promise<(question: Question) => Promise<unknown>> | null = null;

async function startChecker(workerUrl: string, declarationsUrl: string) {
  const response = await fetch(declarationsUrl);
  const files = (await response.json()) as LoadDeclarations['files'];
  const worker = new Worker(workerUrl);
  const waiting = new Map<number, (answer: Answer['answer']) => void>();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.question)?.(data.answer);
    waiting.delete(data.question);
  };
  const load: LoadDeclarations = { kind: 'load', files };
  worker.postMessage(load);
  let last = 0;
  return (question: Question) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++last, resolve);
      worker.postMessage({ ...question, question: last });
    });
}

/** Squiggles, hover and completion for an editor; resolves once the checker has answered. */
export async function typeChecking(workerUrl: string, declarationsUrl: string): Promise<Extension> {
  checker ??= startChecker(workerUrl, declarationsUrl);
  const ask = await checker;
  await ask({ kind: 'problems', code: '' });
  return [
    linter(async ({ state }) => {
      const code = state.doc.toString();
      const problems = (await ask({ kind: 'problems', code })) as readonly Problem[];
      return problems.map(({ from, to, text }) => ({
        from: Math.min(from, state.doc.length),
        to: Math.min(to, state.doc.length),
        severity: 'error' as const,
        message: text,
      }));
    }),
    hoverTooltip(async (view, position) => {
      const code = view.state.doc.toString();
      const hover = (await ask({ kind: 'hover', code, position })) as Hover | null;
      if (!hover) return null;
      return { pos: hover.from, end: hover.to, create: () => ({ dom: hoverBox(hover) }) };
    }),
    autocompletion({
      override: [
        async (context) => {
          const { state, pos } = context;
          const word = context.matchBefore(/[\w$]+$/);
          const afterDot = state.sliceDoc(Math.max(0, pos - 1), pos) === '.';
          if (!context.explicit && !afterDot && !word) return null;
          const code = state.doc.toString();
          const options = await ask({ kind: 'completions', code, position: pos });
          return {
            from: word?.from ?? pos,
            options: options as Completion[],
            validFor: /^[\w$]*$/,
          };
        },
      ],
    }),
  ];
}

function hoverBox({ signature, documentation }: Hover): HTMLElement {
  const box = document.createElement('div');
  box.className = 'hover';
  const code = document.createElement('code');
  code.textContent = signature;
  const words = document.createElement('p');
  words.textContent = documentation;
  box.append(code, ...(documentation ? [words] : []));
  return box;
}
