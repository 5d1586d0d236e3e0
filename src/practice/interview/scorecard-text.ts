import { levelOf, type Result, type Scorecard } from './scorecard.ts';

/** The scorecard as plain text, to be saved. */
export function scorecardText(results: readonly Result[], { said, of, missed }: Scorecard): string {
  return [
    `Mock interview: ${said} of ${of} lines said`,
    '',
    'Missed most',
    ...missed.flatMap(({ text, reading }) => [
      `- ${plain(text)}`,
      ...reading.map(({ title }) => `  read: ${title}`),
    ]),
    ...results.flatMap((result) => {
      const { step, ticked, spoken } = result;
      const level = levelOf(result);
      return [
        '',
        `${step.asked.question} (${spoken} s${level ? `, ${level}` : ''})`,
        ...step.asked.lines.map(
          ({ text }, index) => `[${ticked[index] ? 'x' : ' '}] ${plain(text)}`,
        ),
      ];
    }),
    '',
  ].join('\n');
}

/** HTML's words. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
