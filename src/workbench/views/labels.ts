import { element, textAt } from '../../charts/svg.ts';
import { drawingWidth } from '../../figures/panel.ts';
import { number } from '../../figures/words.ts';
import { labelSource } from '../choices.ts';
import { inspector } from '../line/inspector.ts';
import type { LabelsResult } from '../results.ts';
import type { StepFigure } from './view.ts';
import { plural } from './view.ts';

/** Patches in a row, the labels under them. */
export const labelsFigure: StepFigure = {
  height: 54,
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
  const zoom = drawingWidth / strip.width;
  const [width, height] = [strip.width, strip.height].map((pixels) => zoom * pixels);
  const pitch =
    (width + (zoom * (strip.width - shown.length * strip.height)) / (shown.length - 1)) /
    shown.length;
  const marks = shown.map(([given, truth], i) => {
    const x = i * pitch;
    const bar = element('rect', {
      ...{ x, y: height + 3, width: height, height: 4 },
      class: given === 1 ? 'given defect' : 'given',
    });
    const words = `${given === 1 ? 'D' : '–'}${given === truth ? '' : '✕'}`;
    return bar + textAt(x + height / 2, height + 23, words, { 'text-anchor': 'middle' });
  });
  return element('image', { href, width, height, class: 'pixels' }) + marks.join('');
}
