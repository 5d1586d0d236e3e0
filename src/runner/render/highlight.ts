import { codeToHast, createCssVariablesTheme, hastToHtml } from 'shiki';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--token-' });

/** TypeScript as lines of classed spans; the classes are those of the editor (`tok-…`). */
export async function highlightedLines(code: string): Promise<string> {
  const tree = await codeToHast(code, {
    lang: 'ts',
    theme,
    // By itself Shiki stops colouring a line after half a second: a busy machine would build another page.
    tokenizeTimeLimit: 0,
    transformers: [
      {
        name: 'classes',
        span(node) {
          const token = /--token-(?:token-)?([\w-]+)/.exec(
            String(node.properties.style ?? ''),
          )?.[1];
          delete node.properties.style;
          const [text] = node.children;
          const isName = text?.type === 'text' && /^\s*[A-Za-z_$]/.test(text.value);
          // Shiki's theme of variables makes no difference between 0.5 and the name of a constant.
          if (token === 'constant' && isName) return;
          if (token && token !== 'foreground') node.properties.class = `tok-${token}`;
        },
        pre(node) {
          node.properties = {};
        },
      },
    ],
  });
  return hastToHtml(tree).replace(/^<pre>|<\/pre>$/g, '');
}
