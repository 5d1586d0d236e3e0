/**
 * A board comes back
 *
 * The customer returns a board with a mouse bite. Its serial number leads to the picture, the
 * score, the version that judged it, and the change that let it through. Lower its score to 0.3 and
 * see that the change is no longer to blame.
 *
 * @station 6
 */
import { changedParts, createVersion, lineageOf, runningExample, syntheticBoard } from '#vision';

const parts = { data: 'd1', code: 'c1', model: 'm1', threshold: 0.35, recipe: 'lamp A' };
const first = createVersion(parts);
const second = createVersion({ ...parts, data: 'd2', model: 'm2' }, [first.id]);
const third = createVersion({ ...second.parts, threshold: 0.5 }, [second.id]);
const { serial } = runningExample.board;
const judged = [{ serial, version: third.id, score: 0.42 }];

const record = judged.find((one) => one.serial === serial);
if (!record) throw new Error(`No verdict on ${serial}`);
const history = lineageOf([first, second, third], record.version);
const verdicts = history.map(({ parts: { model, threshold } }) => {
  if (model !== third.parts.model) return 'another model: score it again';
  return record.score >= threshold ? 'rejected' : 'passed';
});
const rows = history.map(({ id, parts, parents }, i) => ({
  version: id.slice(0, 8),
  threshold: parts.threshold,
  verdict: verdicts[i],
  changed: parents.length > 0 ? changedParts(history[i + 1], history[i]).join(', ') : 'first',
}));
show.table(rows, { title: `${serial}, scored ${record.score}` });
const { image, defects } = syntheticBoard(147, { width: 64, channels: 1, defects: ['mouse bite'] });
const boxes = defects.map(({ box, kind }) => ({ box, label: kind, verdict: 'escape' as const }));
show.images([{ image, boxes, caption: `${serial} as it was photographed` }]);
console.log(`Verdict: ${verdicts[0]}. Before the change of ${rows[0].changed}: ${verdicts[1]}.`);
