export { syntheticBoard } from './board.ts';
export type { BoardDefect, SyntheticBoard, SyntheticBoardOptions } from './board.ts';
export { photograph } from './conditions.ts';
export type { LineConditions } from './line-conditions.ts';
export { boxOnPicture } from './fixture.ts';
export { defectKinds } from './defect-kinds.ts';
export type { DefectKind } from './defect-kinds.ts';
export { boardSerial, parseBoardSerial } from './serial.ts';
export type { BoardSerial } from './serial.ts';
