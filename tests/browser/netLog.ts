import { readFileSync } from 'node:fs';

/** A request as Chromium's own network log has it: who began it, and where it went. */
export interface Begun {
  initiator: string;
  url: string;
}

interface NetLogEvent {
  params?: { initiator?: string; url?: string };
}

/** The events of a network log, one a line; a log cut short (the browser was killed) still gives those it has. */
function events(file: string): NetLogEvent[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (!line.startsWith('{"params"') && !line.includes('"initiator"')) return [];
    try {
      return [JSON.parse(line.replace(/,\s*$/, '')) as NetLogEvent];
    } catch {
      return [];
    }
  });
}

/** Every request in the log, of every process of the browser: pages, workers, extensions, the browser itself. */
export function readNetLog(file: string): Begun[] {
  return events(file).flatMap(({ params }) => {
    const { initiator, url } = params ?? {};
    return initiator !== undefined && url !== undefined ? [{ initiator, url }] : [];
  });
}
