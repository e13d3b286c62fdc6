import type { RawMember } from '../model';

/**
 * Places in a virtualised list, of which only a window is in the page at a time: a batch that shares a row with what was
 * read before continues there; one that shares none leaves a gap, since rows between were not read.
 */
export class RowIndex {
  readonly #places = new Map<string, number>();
  #next = 0;

  /** Gives each ordered row its place from the top of the list. Rows without `place` (hover cards) stay as they are. */
  indexRows(members: readonly RawMember[]): RawMember[] {
    const rows = members.filter((member) => member.place !== undefined);
    const start = this.#startOf(rows);
    rows.forEach((row, index) => {
      if (!this.#places.has(row.handle)) this.#places.set(row.handle, start + index);
    });
    this.#next = Math.max(this.#next, start + rows.length);
    return members.map((member) => {
      const place = member.place === undefined ? undefined : this.#places.get(member.handle);
      return place === undefined ? member : { ...member, place };
    });
  }

  #startOf(rows: readonly RawMember[]): number {
    const known = rows.findIndex((row) => this.#places.has(row.handle));
    const place = rows[known] && this.#places.get(rows[known].handle);
    if (place !== undefined) return Math.max(0, place - known);
    return this.#places.size === 0 ? 0 : this.#next + 1;
  }
}
