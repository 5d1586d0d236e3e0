import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

export interface EditorOptions {
  /** What assistive technology calls the editor. */
  readonly label: string;
  readonly change: (code: string) => void;
  readonly run: () => void;
}

/** The editor of one snippet, in place of its static code. */
export interface Editor {
  focus(): void;
  mark(line: number, column: number, text: string): void;
  clearMarks(): void;
  addTypes(types: Extension): void;
  close(): void;
}

/** Opens CodeMirror in a snippet's code area. Tab indents; Escape, then Tab, leaves. */
export function openEditor(parent: HTMLElement, code: string, options: EditorOptions): Editor {
  const types = new Compartment();
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
          if (update.docChanged) options.change(update.state.doc.toString());
        }),
        types.of([]),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    close: () => view.destroy(),
    clearMarks: () => view.dispatch(setDiagnostics(view.state, [])),
    addTypes: (extension) => view.dispatch({ effects: types.reconfigure(extension) }),
    mark(line, column, text) {
      const { doc } = view.state;
      const place = doc.line(Math.max(1, Math.min(doc.lines, line)));
      const from = Math.min(place.to, place.from + Math.max(0, column - 1));
      const to = column > 1 ? Math.min(place.to, from + 1) : place.to;
      view.dispatch(setDiagnostics(view.state, [{ from, to, severity: 'error', message: text }]));
    },
  };
}
