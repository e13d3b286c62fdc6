export const scienceWords: Record<string, string> = {};
