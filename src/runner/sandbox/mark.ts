/** What must stand in the sandbox page's text; a sign-in page that a network puts there lacks it. */
export const sandboxMark = '<title>Sandbox of the handbook</title>';
