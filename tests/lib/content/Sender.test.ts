import { describe, expect, it } from 'vitest';
import { type Receipt, Sender } from '../../../lib/content/Sender';
import type { RawObservation, RawPage } from '../../../lib/model';

const rawPage = (handle: string): RawPage => ({
  site: 'x',
  page: { kind: 'profile', handle },
  lang: 'en',
  shown: 'floored',
  posts: [],
  comments: [],
  members: [],
  misses: [],
});

/** A sender whose background gives these answers in turn, then acknowledges everything. */
function sending(answers: (Receipt | undefined)[]) {
  const sent: RawObservation[] = [];
  const waits: number[] = [];
  const receipts: string[] = [];
  const stop = new AbortController();
  let ids = 0;
  const sender = new Sender({
    deliver: async (observation) => {
      sent.push(observation);
      return answers.length > 0 ? answers.shift() : { ok: true };
    },
    onReceipt: (_receipt, observation) => receipts.push(observation.id),
    newId: () => `id${ids++}`,
    now: () => 5,
    wait: async (ms) => void waits.push(ms),
    signal: stop.signal,
  });
  return { sender, sent, waits, receipts, stop };
}

describe('Sender', () => {
  it('sends again under the same id until it is acknowledged, waiting longer each time', async () => {
    const { sender, sent, waits, receipts } = sending([undefined, { ok: false, again: true }]);
    await sender.send(rawPage('ada'));
    expect(sent.map(({ id, at }) => [id, at])).toEqual([
      ['id0', 5],
      ['id0', 5],
      ['id0', 5],
    ]);
    expect(waits).toEqual([500, 1000]);
    expect(receipts).toEqual(['id0']);
  });

  it('keeps the order', async () => {
    const { sender, sent } = sending([undefined]);
    await Promise.all([sender.send(rawPage('ada')), sender.send(rawPage('bo'))]);
    expect(sent.map(({ rawPage: { page } }) => page.handle)).toEqual(['ada', 'ada', 'bo']);
  });

  it('does not send again what will never be taken', async () => {
    const { sender, sent, receipts } = sending([{ ok: false, again: false }]);
    await sender.send(rawPage('ada'));
    expect(sent).toHaveLength(1);
    expect(receipts).toEqual([]);
  });

  it('gives up in the end, and at once when the page is left', async () => {
    const away = sending(Array(50).fill(undefined));
    await away.sender.send(rawPage('ada'));
    expect(away.sent).toHaveLength(12);
    const left = sending([]);
    left.stop.abort();
    await left.sender.send(rawPage('ada'));
    expect(left.sent).toHaveLength(0);
  });
});
