import { element, textAt } from '../../charts/svg.ts';
import { number } from '../../figures/words.ts';
import { labelSource } from '../choices.ts';
import { inspector } from '../line/inspector.ts';
import type { LabelsResult } from '../results.ts';
import type { StepFigure } from './view.ts';
import { twoRows } from './two-rows.ts';
import { plural } from './view.ts';

/** Patches in two rows, the labels under them. */
export const labelsFigure: StepFigure = {
  height: 162,
  drawing: 'Twelve places at which a board differs from its golden twin, each with its label',
  pixels: ({ labels }) => labels.strip,
  view({ labels }, choices, picture) {
    const whose = ['one inspector', 'two of three inspectors', 'the record'][choices.labels];
    const isRecord = choices.labels === labelSource.record;
    const wrongWords = isRecord
      ? 'It is never wrong, and no line has it.'
      : `${plural(labels.wrong, 'label')} of ${whose} ${labels.wrong === 1 ? 'is' : 'are'} wrong: each sees ${number(100 * inspector.sees)} of 100 defects and imagines ${number(100 * inspector.imagines)}.`;
    return {
      drawing: pictureAndLabels(labels, picture),
      readings: [
        { label: 'Places that differ', value: `${labels.places}` },
        { label: 'Labelled a defect', value: `${labels.labelledDefect}` },
        { label: 'Agreement of three, κ', value: number(labels.kappa, 2) },
        {
          label: 'Wrong labels',
          value: `${labels.wrong}`,
          verdict: labels.wrong === 0 ? 'pass' : 'look-again',
        },
      ],
      sentence: `${labels.places} places differ from the golden twin; ${whose} ${isRecord ? 'has' : 'call'} ${labels.labelledDefect} of them a defect. ${wrongWords}`,
    };
  },
};

/** The patches, and under each its label, with a cross where the record says otherwise. */
function pictureAndLabels({ shown, strip }: LabelsResult, href: string): string {
  const rows = twoRows(strip, shown.length, { href, between: 32, name: 'pixels' });
  const side = rows.zoom * strip.height;
  const marks = shown.map(([given, truth], i) => {
    const { x, y } = rows.place(i);
    const bar = element('rect', {
      ...{ x, y: y + side + 2, width: side, height: 4 },
      class: given === 1 ? 'given defect' : 'given',
    });
    const words = `${given === 1 ? 'defect' : 'good'}${given === truth ? '' : ' ×'}`;
    return bar + textAt(x, y + side + 18, words);
  });
  return rows.drawing + marks.join('');
}
