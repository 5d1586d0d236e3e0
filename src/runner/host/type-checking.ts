import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { Answer, AskCompletions, AskHover, AskProblems } from '../types/type-protocol.ts';
import type { Completion, Hover, LoadDeclarations, Problem } from '../types/type-protocol.ts';
import { LoadError, loadJson } from './load.ts';

type Question =
  Omit<AskProblems, 'question'> | Omit<AskHover, 'question'> | Omit<AskCompletions, 'question'>;
type Ask = (question: Question) => Promise<unknown>;

/** What the type checker does for an editor. */
export interface Types {
  /** Hover and completion. */
  readonly extension: Extension;
  problems(code: string): Promise<readonly Problem[]>;
}

/** Milliseconds in which the checker must have loaded and read its declarations. */
const readyWithin = 60_000;

/** One type checker serves all editors of a page. */
let checker: Promise<Ask> | null = null;

/**
 * Starts the type checker; resolves once it has answered. One that fails is tried again next time.
 *
 * @throws LoadError
 */
export async function typeChecking(workerUrl: string, declarationsUrl: string): Promise<Types> {
  checker ??= startChecker(workerUrl, declarationsUrl);
  const starting = checker;
  starting.catch(() => {
    if (checker === starting) checker = null;
  });
  const ask = await starting;
  return {
    extension: [hovers(ask), completions(ask)],
    problems: async (code) => (await ask({ kind: 'problems', code })) as readonly Problem[],
  };
}

async function startChecker(workerUrl: string, declarationsUrl: string): Promise<Ask> {
  const files = await loadJson<LoadDeclarations['files']>(declarationsUrl);
  const worker = new Worker(workerUrl);
  const waiting = new Map<number, (answer: Answer['answer']) => void>();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.question)?.(data.answer);
    waiting.delete(data.question);
  };
  const load: LoadDeclarations = { kind: 'load', files };
  worker.postMessage(load);
  let last = 0;
  const ask: Ask = (question) =>
    new Promise<unknown>((resolve) => {
      waiting.set(++last, resolve);
      worker.postMessage({ ...question, question: last });
    });
  await new Promise<unknown>((resolve, reject) => {
    const fail = (event?: Event): void => {
      event?.preventDefault();
      worker.terminate();
      reject(new LoadError(workerUrl));
    };
    worker.onerror = fail;
    const timer = setTimeout(fail, readyWithin);
    void ask({ kind: 'problems', code: '' }).then((answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
  return ask;
}

function hovers(ask: Ask): Extension {
  return hoverTooltip(async (view, position) => {
    const code = view.state.doc.toString();
    const hover = (await ask({ kind: 'hover', code, position })) as Hover | null;
    if (!hover) return null;
    return { pos: hover.from, end: hover.to, create: () => ({ dom: hoverBox(hover) }) };
  });
}

function completions(ask: Ask): Extension {
  return autocompletion({
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
  });
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
