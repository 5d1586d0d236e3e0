/** A bare page with the runner and nothing else: for the runner's browser tests and its benchmark. */
import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildGuest, buildLibrary, buildSandbox } from '../src/runner/build.ts';
import { sandboxScriptSources } from '../src/runner/build.ts';
import { isKept, readRecording } from '../src/runner/record.ts';
import { listSnippets } from '../src/runner/snippets.ts';

/** As strict as the runner lets a page be: its text is framed, and so inherits this. */
const policyWith = (sandboxSources: string): string =>
  `default-src 'none'; script-src 'self' ${sandboxSources}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src blob:`;

/** What the page offers to a test: `runner.run(program)` gives all outputs and how it ended. */
const pageScript = `
import { Sandbox } from './src/runner/host/sandbox.ts';
import { outputHtml } from './src/runner/render/output-html.ts';
import { endingWords } from './src/runner/ending-words.ts';
import { transform } from 'sucrase';
let sandbox = new Sandbox('sandbox.html');
const library = fetch('vision.js').then((response) => response.text());
window.runner = {
  prepare: () => sandbox.prepare(),
  stop: () => sandbox.stop(),
  floor: (source) => new Promise((resolve) => {
    const from = performance.now();
    const { code } = transform(source, { transforms: ['typescript'] });
    const text = 'const console = { log: (text) => postMessage(text) };' + code;
    const worker = new Worker(URL.createObjectURL(new Blob([text])));
    worker.onmessage = () => { worker.terminate(); resolve(performance.now() - from); };
  }),
  use: (page) => { sandbox = new Sandbox(page); },
  show: (outputs) => { document.querySelector('main').innerHTML = outputs.map((output) => outputHtml(output)).join(''); },
  words: (run, seconds) => endingWords({ ...run, seconds, errorLines: [] }),
  async run(program, seconds = 10, ownLines = program.split('\\n').length, onOutput) {
    const text = await library;
    const outputs = [];
    const startedAt = performance.now();
    return new Promise((resolve) => sandbox.start({ program, ownLines, library: text, seconds }, {
      output(output) {
        outputs.push({ ...output, at: performance.now() - startedAt });
        onOutput?.(output);
      },
      ended: (ended) => resolve({ ...ended, outputs, total: performance.now() - startedAt }),
    }));
  },
};
`;

/** An output as the bare page saw it, with the time at which it came. */
export interface SeenOutput {
  readonly kind: string;
  readonly at: number;
  readonly text?: string;
  readonly line?: number | null;
}

export interface SeenRun {
  readonly ending: string;
  readonly milliseconds: number;
  readonly total: number;
  readonly outputs: readonly SeenOutput[];
}

/** What the bare page offers to the functions that a test sends there. */
declare global {
  var runner: {
    run(program: string, seconds: number): Promise<SeenRun>;
    /** Takes another frame from now on: `bare.html` has the policy and no other wall. */
    use(page: string): void;
    show(outputs: readonly unknown[]): void;
    /** What a reader is told of a run's end; undefined where there is no word for it. */
    words(run: SeenRun, seconds: number): string | undefined;
    stop(): void;
    prepare(): Promise<unknown>;
    /** Milliseconds to the first output of a program in a plain worker. */
    floor(source: string): Promise<number>;
  };
}

/** A guest without walls of its own: with it, only the frame's policy stands between program and world. */
const bareGuest = `
const send = self.postMessage.bind(self);
const { token, address } = self.settings;
const say = (text) => send(token + JSON.stringify({ kind: 'outputs', outputs: [{ kind: 'text', level: 'log', text: String(text) }] }));
self.console = { log: say };
self.forge = (outputs) => send(token + JSON.stringify({ kind: 'outputs', outputs }));
self.load = () => importScripts(address);
self.begin = async (program) => {
  await program().catch(say);
  send(token + JSON.stringify({ kind: 'done', ending: 'finished' }));
};`;

/** A snippet as a test runs it: its text, its part of the library, and what it must show. */
export interface RecordedSnippet {
  readonly id: string;
  readonly program: string;
  readonly imports: readonly string[];
  readonly seconds: number;
  readonly outputs: readonly unknown[];
}

/** All snippets that have a recording. */
export function recordedSnippets(): RecordedSnippet[] {
  return listSnippets().flatMap((snippet) => {
    const outputs = readRecording(snippet)?.outputs;
    const { id, program, imports, seconds } = snippet;
    return outputs ? [{ id, program, imports, seconds, outputs: outputs.filter(isKept) }] : [];
  });
}

export interface RunnerPage {
  readonly url: string;
  /** Paths that were requested, in order. */
  readonly requested: string[];
  close(): Promise<void>;
}

/** Builds the runner as it is and serves it on a free port. */
export async function serveRunnerPage(): Promise<RunnerPage> {
  const guest = await buildGuest();
  const script = await build({
    stdin: { contents: pageScript, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  const policy = policyWith(await sandboxScriptSources());
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Runner</title><link rel="icon" href="data:,"><main></main><script type="module" src="page.js"></script>`;
  const files = new Map([
    ['/', ['text/html', html]],
    ['/page.js', ['text/javascript', script.outputFiles[0].text]],
    ['/sandbox.html', ['text/html', await buildSandbox(guest)]],
    ['/bare.html', ['text/html', await buildSandbox(bareGuest)]],
    ['/vision.js', ['text/javascript', await buildLibrary('all')]],
  ]);
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    const file = files.get(request.url ?? '');
    response.statusCode = file ? 200 : 404;
    response.setHeader('Content-Type', `${file?.[0] ?? 'text/plain'}; charset=utf-8`);
    response.end(file?.[1] ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    requested,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
