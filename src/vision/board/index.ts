export { syntheticBoard } from './board.ts';
export type { BoardDefect, SyntheticBoard, SyntheticBoardOptions } from './board.ts';
export { photograph } from './conditions.ts';
export type { LineConditions } from './conditions.ts';
export { boxOnPicture } from './fixture.ts';
export { defectKinds } from './defects.ts';
export type { DefectKind } from './defects.ts';
export { boardSerial, parseBoardSerial } from './serial.ts';
export type { BoardSerial } from './serial.ts';
