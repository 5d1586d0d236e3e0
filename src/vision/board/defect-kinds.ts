/** The six kinds of the DeepPCB data set. */
export const defectKinds = [
  'open',
  'short',
  'mouse bite',
  'spur',
  'spurious copper',
  'pin hole',
] as const;

/** One of the six kinds of the DeepPCB data set. */
export type DefectKind = (typeof defectKinds)[number];
