declare module 'virtual:runner' {
  /** A `RunnerData`; see `data.ts`. */
  const data: unknown;
  export default data;
}
