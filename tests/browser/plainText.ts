/** A text as it is drawn: without the marks that keep a name or a figure in its own direction (U+2066 to U+2069). Missing: ''. */
export const plainText = (text: string | null | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');
