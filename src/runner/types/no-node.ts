/** Stands for Node's modules in the browser's copy of TypeScript. */
export {};
