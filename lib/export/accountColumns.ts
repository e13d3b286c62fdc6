import type { Column } from './Column';
import { contextColumns } from './contextColumns';
import type { ExportedAccount } from './ExportedAccount';
import { scoreColumns } from './scoreColumns';

/** One row per account. New columns are put at the end. */
export const accountColumns: readonly Column<ExportedAccount>[] = [...scoreColumns, ...contextColumns];
