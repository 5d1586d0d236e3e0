/** How often an inspector sees a defect that is there, and one that is not. */
export const inspector = { sees: 0.88, imagines: 0.06 } as const;
