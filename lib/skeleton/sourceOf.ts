import type { Site } from '../site';

const sources = import.meta.glob<string>('../sites/**/*.ts', { eager: true, query: '?raw', import: 'default' });

/** What a site's file says, and the parts in folders beside it that it is made of; of a site without a file, what all say. */
export function sourceOf({ id, optional }: Pick<Site, 'id' | 'optional'>): string {
  const folder = optional ? '../sites/anywhere' : '../sites';
  const own = sources[`${folder}/${id}.ts`];
  if (own === undefined) return Object.values(sources).join('\n');
  const parts = [...own.matchAll(/from '\.(\/\w+\/\w+)'/g)].map(([, path]) => sources[`${folder}${path}.ts`] ?? '');
  return [own, ...parts].join('\n');
}
