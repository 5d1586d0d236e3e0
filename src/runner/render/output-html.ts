import { drawBoxes } from '../../charts/boxes.ts';
import { drawChart } from '../../charts/draw.ts';
import { drawPicture } from '../../charts/picture.ts';
import type { Picture } from '../../charts/chart.ts';
import { escapeText as safe } from '../../charts/svg.ts';
import { unreachable } from '../protocol.ts';
import { shutInWordsFor } from '../shut-in-words.ts';
import type { CheckOutput, ErrorOutput, Output, TextOutput } from '../protocol.ts';
import { tableHtml } from './table-html.ts';

/** Where a picture lies as a file; undefined where the page must carry it itself. */
export type AddressOf = (picture: Picture) => string | undefined;

/** An output as HTML: the same text at build and in the browser. Everything in it is escaped. */
export function outputHtml(output: Output, addressOf?: AddressOf): string {
  switch (output.kind) {
    case 'text':
      return textHtml(output);
    case 'table':
      return figure(output.title, tableHtml(output.title || 'Table', output));
    case 'chart': {
      const { svg, numbers } = drawChart(output.chart);
      const label = `Numbers of ${output.chart.title}`;
      const numeric = numbers.columns.map((_, index) => index > 0);
      const table = tableHtml(label, { ...numbers, numeric, omitted: 0 });
      const behind = `<details class="numbers"><summary>Numbers</summary>${table}</details>`;
      return figure(output.chart.title, svg + behind);
    }
    case 'pictures': {
      const pictures = output.pictures.map((picture) => {
        const caption = picture.caption ? `<figcaption>${safe(picture.caption)}</figcaption>` : '';
        return `<figure>${drawPicture(picture, addressOf?.(picture))}${caption}</figure>`;
      });
      return figure(output.title, `<div class="pictures">${pictures.join('')}</div>`);
    }
    case 'progress': {
      const { done, total, label } = output;
      const share = total > 0 ? Math.round((100 * done) / total) : 0;
      const text = safe(`${label} ${share} %`.trim());
      return `<label class="progress"><span>${text}</span><progress value="${share}" max="100"></progress></label>`;
    }
    case 'error':
      return errorHtml(output);
    case 'check':
      return checkHtml(output);
    case 'clear':
      return '';
    default:
      return unreachable(output);
  }
}

function figure(title: string, content: string): string {
  const caption = title ? `<figcaption class="shown-title">${safe(title)}</figcaption>` : '';
  return `<figure class="shown">${caption}${content}</figure>`;
}

const levelMarks = { log: '', info: 'info', warn: 'warning', error: 'error' } as const;

function textHtml({ level, text }: TextOutput): string {
  const mark = levelMarks[level];
  const shown = mark ? `<span class="mark">${mark}</span> ` : '';
  return `<pre class="said ${level}">${shown}${safe(text)}</pre>`;
}

function errorHtml({ text, line, calls }: ErrorOutput): string {
  const place = line === null ? '' : ` <span class="place">line ${line}</span>`;
  const via = calls
    .slice(1, 5)
    .map((call) => `${call.name ? safe(call.name) : 'the program'}, line ${call.line}`);
  const trail = via.length > 0 ? `<p class="trail">called from ${via.join(' ← ')}</p>` : '';
  const data = line === null ? '' : ` data-line="${line}"`;
  const words = shutInWordsFor(text);
  const why = words ? `<p class="trail">${safe(words)}</p>` : '';
  return `<div class="thrown"${data}><p>${safe(text)}${place}</p>${why}${trail}</div>`;
}

function checkHtml({ name, passed, text, boxes }: CheckOutput): string {
  const verdict = passed ? 'passed' : 'not yet';
  const reason = text ? `<p class="reason">${safe(text)}</p>` : '';
  return (
    `<div class="check ${passed ? 'passed' : 'failed'}">` +
    `<p><span class="verdict">${verdict}</span> ${safe(name)}</p>${reason}${drawBoxes(boxes)}</div>`
  );
}
