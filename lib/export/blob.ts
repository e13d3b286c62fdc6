/** Chunks after which text is handed to the browser, which may keep it on disk: about 8 MB. */
const CHARACTERS = 8e6;

/** Text in chunks as a file to be saved, without all of it standing in memory as one string. `type`: its MIME type. */
export async function blobOf(chunks: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let characters = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    characters += chunk.length;
    if (characters < CHARACTERS) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    characters = 0;
  }
  return new Blob([...parts, ...waiting], { type });
}
