/**
 * Look at what it gets wrong
 *
 * Accuracy is one number; the patches that were missed are a to-do list. Train on six kinds of
 * defect, count the escapes by kind, look at six: a spur looks like sound copper to a network that
 * never saw the golden board. Double the trained boards and see which kind stays.
 *
 * @station 5
 * @seconds 40
 */
import { classifyPatches, cropImage, imageToRows, runningExample } from '#vision';
import { photograph, syntheticBoard, trainPatchClassifier } from '#vision';

const [trained, tested, { kinds }] = [36, 12, runningExample.defects];
const pairs = Array.from({ length: trained + tested }, (_, number) => {
  const conditions = { blur: 0.8, noise: 6 };
  const options = { width: 192, channels: 1, design: number % 6, conditions } as const;
  const { image, golden, defects } = syntheticBoard(number, { ...options, defects: kinds });
  const flawless = photograph(golden, conditions, number + 1000);
  return defects.map(({ kind, box }) => {
    const [x, y] = box.map((edge) => Math.min(172, Math.max(0, edge - 7)));
    const [good, bad] = [flawless, image].map((one) => cropImage(one, [x, y, x + 20, y + 20]));
    return { kind, bad, rows: [imageToRows(good), imageToRows(bad)] };
  });
});
const patches = pairs.slice(0, trained).flatMap((board) => board.flatMap(({ rows }) => rows));
const labels = patches.map((_, i) => i % 2);
const onEpoch = ({ epoch }: { epoch: number }) => show.progress(epoch, 8, 'epochs');
const classifier = trainPatchClassifier(patches, labels, { epochs: 8, onEpoch });

const exam = pairs.slice(trained).flat();
const escapes = exam.filter(({ rows }) => classifyPatches(classifier, [rows[1]])[0] < 0.5);
console.log(`${escapes.length} of ${exam.length} defects escape at a threshold of 0.5.`);
const bars = kinds.map(
  (kind) => [kind, escapes.filter((one) => one.kind === kind).length] as const,
);
show.bar({ title: `Escapes of ${tested} each`, x: 'Kind', y: 'Escapes', bars });
show.images(escapes.slice(0, 6).map(({ bad, kind }) => ({ image: bad, caption: kind })));
