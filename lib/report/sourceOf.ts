import type { Site } from '../sites/Site';

const sources = import.meta.glob<string>('../sites/**/*.ts', { eager: true, query: '?raw', import: 'default' });

/** What a site's folder says, and the shared words that it imports; of a site without a folder, what all say. */
export function sourceOf({ id }: Pick<Site, 'id'>): string {
  const folder = `../sites/${id}`;
  const own = Object.keys(sources).filter((path) => path.startsWith(`${folder}/`));
  if (own.length === 0) return Object.values(sources).join('\n');
  const texts = own.map((path) => sources[path] ?? '');
  const shared = texts.flatMap((text) => [...text.matchAll(/from '[./]*(\/shared\/\w+)'/g)].map(([, path]) => path));
  return [...texts, ...[...new Set(shared)].map((path) => sources[`../sites${path}.ts`] ?? '')].join('\n');
}
