import type { RawMember } from '../model';

/**
 * Positions in a virtualised list, of which only a window is in the page at a time: a batch that shares a row with what was
 * read before continues there; one that shares none leaves a gap, since rows between were not read.
 */
export class RowIndex {
  readonly #places = new Map<string, number>();
  #next = 0;

  /** Gives each ordered row its place from the top of the list. Rows without `place` (hover cards) stay as they are. */
  settle(members: readonly RawMember[]): RawMember[] {
    const rows = members.filter((member) => member.place !== undefined);
    const anchor = rows.findIndex((row) => this.#places.has(row.handle));
    const start = this.#startOf(rows, anchor);
    rows.forEach((row, index) => {
      if (!this.#places.has(row.handle)) this.#places.set(row.handle, start + index);
    });
    this.#next = Math.max(this.#next, start + rows.length);
    return members.map((member) => {
      const place = member.place === undefined ? undefined : this.#places.get(member.handle);
      return place === undefined ? member : { ...member, place };
    });
  }

  #startOf(rows: readonly RawMember[], anchor: number): number {
    const known = rows[anchor] && this.#places.get(rows[anchor].handle);
    if (known !== undefined) return Math.max(0, known - anchor);
    return this.#places.size === 0 ? 0 : this.#next + 1;
  }
}
