import { describe, expect, it } from 'vitest';
import { accountsOn } from '../fixtures/cast';
import { answer, everyone, people } from './stage';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');

describe('the stage', () => {
  it('has five people on X and on Facebook, and two on each other site', () => {
    const sites = [...new Set(everyone.map(({ site }) => site))];
    const count = (site: string) => everyone.filter((person) => person.site === site).length;
    expect(sites.map(count)).toEqual(sites.map((site) => (site === 'x' || site === 'facebook' ? 5 : 2)));
  });

  it.each(everyone.map((person) => [person.url, person] as const))(
    'answers every address of the visit to %s',
    (_, person) => {
      for (const step of person.visit) {
        if (!('goto' in step)) continue;
        const url = new URL(step.goto);
        expect(answer(url.host, url, NOW)?.status, step.goto).toBe(200);
      }
    },
  );

  it('lists nobody twice', () => {
    for (const { site } of everyone) {
      for (const { fans } of accountsOn(site)) expect(new Set(fans.map(({ handle }) => handle)).size).toBe(fans.length);
    }
  });

  it('lets no page load or run anything that is not its own', () => {
    const url = new URL(people[0]?.url ?? '');
    const policy = answer(url.host, url, NOW)?.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('plays no other host and says where there is nothing', () => {
    expect(answer('example.org', new URL('https://example.org/'), NOW)).toBeUndefined();
    expect(answer('x.com', new URL('https://x.com/nobody_here'), NOW)?.status).toBe(404);
  });

  it('shows the same page again within the hour', () => {
    const url = new URL(people[0]?.url ?? '');
    expect(answer(url.host, url, NOW + 60_000)).toEqual(answer(url.host, url, NOW));
  });
});
