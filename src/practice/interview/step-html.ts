import { escapeHtml } from '../../reference/html.ts';
import { endedInTime, type Asked, type Line } from './step.ts';

/** The question in its language. */
export function questionHtml({ question, language }: Asked): string {
  return `<span${languageOf(language)}>${escapeHtml(question)}</span>`;
}

function languageOf(language: Asked['language']): string {
  return language === undefined ? '' : ` lang="${language}"`;
}

/** What is shown when the answer is given: the 30 seconds, the drawing, or that there is none. */
export function revealedHtml({ short, language, drawing, reading }: Asked, base: string): string {
  if (drawing !== undefined) {
    const title = reading[0]?.title ?? '';
    return `<img class="drawing" src="${escapeHtml(base + drawing)}" alt="${escapeHtml(title)}" />`;
  }
  if (short !== '') {
    return `<h3>In thirty seconds</h3><div class="ours"${languageOf(language)}>${short}</div>`;
  }
  return '<p class="ours">Nobody can write this one for you. What was missing?</p>';
}

export function recordingHtml(address: string | null): string {
  if (address === null) return '';
  return `<audio controls src="${escapeHtml(address)}" aria-label="What you said"></audio>`;
}

/** Lines to tick, those of the question first; the time is ticked where the clock saw it kept. */
export function linesHtml(lines: readonly Line[], inTime: boolean): string {
  const items = lines.map(({ text, level }, index) => {
    const isTime = text === endedInTime && inTime;
    const mark = level === undefined ? '' : ` <small>${level}</small>`;
    return (
      `<li><label><input type="checkbox"${isTime ? ' checked' : ''} />` +
      `<span><kbd aria-hidden="true">${index < 9 ? index + 1 : ''}</kbd> ${text}${mark}</span></label></li>`
    );
  });
  return `<fieldset><legend>What was said</legend><ol class="lines">${items.join('')}</ol></fieldset>`;
}
