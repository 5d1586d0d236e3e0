/** Draws the boards of a round beside the page, so that a key is never late. */
import type { AskRound, DrawnBoard } from './board-protocol.ts';
import { dealRound, drawDealt, machineStops } from './round.ts';

addEventListener('message', ({ data: { seed } }: MessageEvent<AskRound>) => {
  for (const dealt of dealRound(seed)) {
    const board = drawDealt(dealt);
    const { width, height, data } = board.image;
    const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
    for (let i = 0; i < width * height; i++) {
      for (let c = 0; c < 3; c++) pixels[4 * i + c] = data[3 * i + c];
    }
    const drawn: DrawnBoard = {
      ...{ width, height, pixels },
      ...{ defective: dealt.defect !== null, machine: machineStops(board) },
    };
    postMessage(drawn);
  }
});
