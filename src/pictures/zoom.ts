/** What eight bits lose is too little to see: it is shown so many times larger. */
export const lossZoom = 100;
