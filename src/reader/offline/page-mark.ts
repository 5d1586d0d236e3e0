/** The name of a `<meta>` that every page of ours has; a sign-in page that a network puts in its place lacks it. */
export const pageMark = 'handbook-page';

/** How the mark stands in a built page. */
export const writtenMark = `<meta name="${pageMark}"`;
