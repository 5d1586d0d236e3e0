import { escapeHtml, linkHtml } from '../../reference/html.ts';
import { levelOf, scorecardOf, type Result, type Scorecard } from './scorecard.ts';
import { scorecardText } from './scorecard-text.ts';
import type { Stage } from './stage.ts';
import { questionHtml, recordingHtml } from './step-html.ts';

/** Shows what was said and what was missed until the reader closes it; it can be printed and saved. */
export async function showScorecard(
  stage: Stage,
  results: readonly Result[],
  base: string,
): Promise<void> {
  const card = scorecardOf(results);
  stage.show({
    round: 'Scorecard',
    position: `${card.said} of ${card.of} lines said`,
    html:
      '<div class="scorecard"><h2 tabindex="-1">Scorecard</h2>' +
      `${missedHtml(card, base)}<h3>What you said</h3>${results.map(resultHtml).join('')}</div>`,
    actions: [
      { name: 'close', label: 'Close' },
      { name: 'print', label: 'Print' },
      { name: 'save', label: 'Save as a file' },
    ],
    tap: false,
  });
  stage.say('');
  for (let action = await stage.act(); action !== 'close'; action = await stage.act()) {
    if (action === 'print') print();
    if (action === 'save') save(scorecardText(results, card));
  }
}

function missedHtml({ missed }: Scorecard, base: string): string {
  if (missed.length === 0) return '<p>Every line was said. Take stretch questions next.</p>';
  const items = missed.map(({ text, missed, of, reading }) => {
    const links = reading.map(({ title, path }) => linkHtml(base + path, escapeHtml(title)));
    const often = of > 1 ? ` <small>missed ${missed} of ${of} times</small>` : '';
    return `<li>${text}${often}${links.length > 0 ? `<p>Read: ${links.join(', ')}</p>` : ''}</li>`;
  });
  return `<h3>Missed most</h3><ol class="missed">${items.join('')}</ol>`;
}

function resultHtml(result: Result): string {
  const { step, ticked, recording } = result;
  const level = levelOf(result);
  const lines = step.asked.lines.map(
    ({ text }, index) =>
      `<li class="${ticked[index] ? 'said-line' : 'missed-line'}">` +
      `<span class="visually-hidden">${ticked[index] ? 'said: ' : 'missed: '}</span>${text}</li>`,
  );
  const said = ticked.filter(Boolean).length;
  return (
    `<details><summary>${questionHtml(step.asked)} ` +
    `<small>${level ? `${level}, ` : ''}${said} of ${ticked.length}</small></summary>` +
    `${recordingHtml(recording)}<ul>${lines.join('')}</ul></details>`
  );
}

function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'mock-interview.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
