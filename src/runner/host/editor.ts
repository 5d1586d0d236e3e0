import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { visible } from '../guest/visible.ts';
import { lookalike, nameOf } from '../lookalikes.ts';
import type { Problem } from '../types/type-protocol.ts';
import type { Types } from './type-checking.ts';

export interface EditorOptions {
  /** What assistive technology calls the editor. */
  readonly label: string;
  readonly change: (code: string) => void;
  /** What the type checker finds in the code, once it has been added. */
  readonly problems: (problems: readonly Problem[], code: string) => void;
  readonly run: () => void;
}

/** The editor of one snippet, in place of its static code. */
export interface Editor {
  focus(): void;
  mark(line: number, column: number, text: string): void;
  clearMark(): void;
  addTypes(types: Types): void;
  close(): void;
}

/** Milliseconds after the last letter before types are checked. */
const pause = 400;

/** Joiners that belong to no writing, and other characters that CodeMirror does not show by itself. */
const hidden =
  /(?<![\u0600-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u{10ffff}])|[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufe00-\ufe0d\ufff0-\ufff8\u{13430}-\u{1345f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** What is shown by its name: what hides, and what looks like another letter. */
const special = new RegExp(`${hidden.source}|${lookalike.source}`, 'gu');

/** Opens CodeMirror in a snippet's code area. Tab indents; Escape, then Tab, leaves. */
export function openEditor(parent: HTMLElement, code: string, options: EditorOptions): Editor {
  const typing = new Compartment();
  let types: Types | null = null;
  let problems: readonly Diagnostic[] = [];
  let mark: readonly Diagnostic[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const showMarks = (): void => view.dispatch(setDiagnostics(view.state, [...problems, ...mark]));
  const check = async (): Promise<void> => {
    const code = view.state.doc.toString();
    const found = await types?.problems(code);
    if (!found || code !== view.state.doc.toString()) return;
    problems = found.map(({ from, to, text }) => ({
      from: Math.min(from, code.length),
      to: Math.min(to, code.length),
      severity: 'error' as const,
      message: text,
    }));
    showMarks();
    options.problems(found, code);
  };
  const runs = { key: 'Mod-Enter', run: () => (options.run(), true) };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([
          runs,
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...historyKeymap,
          indentWithTab,
          ...defaultKeymap,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        javascript({ typescript: true }),
        syntaxHighlighting(classHighlighter),
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({
          'aria-label': `${options.label}. Escape, then Tab, leaves the editor.`,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
        }),
        EditorView.updateListener.of((update) => {
          if (!update.docChanged) return;
          problems = [];
          mark = [];
          options.change(update.state.doc.toString());
          clearTimeout(waiting);
          if (types) waiting = setTimeout(() => void check(), pause);
        }),
        highlightSpecialChars({ addSpecialChars: special, render: hiddenCharacter }),
        typing.of([]),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    close() {
      clearTimeout(waiting);
      types = null;
      view.destroy();
    },
    clearMark() {
      mark = [];
      showMarks();
    },
    addTypes(added) {
      types = added;
      view.dispatch({ effects: typing.reconfigure(added.extension) });
      void check();
    },
    mark(line, column, text) {
      const { doc } = view.state;
      const place = doc.line(Math.max(1, Math.min(doc.lines, line)));
      const from = Math.min(place.to, place.from + Math.max(0, column - 1));
      const to = column > 1 ? Math.min(place.to, from + 1) : place.to;
      mark = [{ from, to, severity: 'error', message: text }];
      showMarks();
    },
  };
}

/** A hidden character by its name, one that looks like another beside it, as the code that is only read shows it. */
function hiddenCharacter(code: number): HTMLElement {
  const shown = document.createElement('span');
  const letter = String.fromCodePoint(code);
  const seen = visible(letter);
  shown.className = 'cm-specialChar';
  shown.textContent = seen === letter ? nameOf(letter) : seen;
  return shown;
}
