import type { Evidence, Sdk } from '../model';
import { byWeight, isSensitive } from './taxonomy';

/** One SDK as the reader sees it: the rows of the card that are about it, in one. The card keeps the rows as written. */
export interface SdkView {
  /** As written, the first first. */
  names: string[];
  vendor: string | null;
  /** Sensitive first. */
  data: string[];
  sensitive: number;
  purposes: string[];
  policyUrls: string[];
  registry: Sdk['registry'];
  rows: number;
  evidence: Evidence[];
  confidence: number;
}

export type SdkOrder = 'sensitive' | 'text' | 'name';

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/sdk|[\s\-_·.()]/g, '');
const distinct = <T>(values: (T | null)[]): T[] => [...new Set(values.filter((value) => value !== null))] as T[];

/** The same SDK: the registry says so, or the name is the same but for case, spaces and the letters SDK. */
function sameSdk(rows: Sdk[]): Sdk[][] {
  const found = new Map<string, Sdk[]>();
  for (const row of rows) {
    const key = row.registry ? `registry ${row.registry.id}` : bare(row.name) || row.name;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

function view(rows: Sdk[]): SdkView {
  const data = [...new Set(rows.flatMap((row) => row.data))].sort(byWeight);
  return {
    names: distinct(rows.map((row) => row.name)),
    vendor: rows.find((row) => row.vendor)?.vendor ?? null,
    data,
    sensitive: data.filter(isSensitive).length,
    purposes: distinct(rows.map((row) => row.purpose)),
    policyUrls: distinct(rows.map((row) => row.policyUrl ?? row.pageLink ?? null)),
    registry: rows.find((row) => row.registry)?.registry ?? null,
    rows: rows.length,
    evidence: rows.flatMap((row) => row.evidence),
    confidence: Math.max(...rows.map((row) => row.confidence)),
  };
}

const orders: Record<SdkOrder, (a: SdkView, b: SdkView) => number> = {
  sensitive: (a, b) => b.sensitive - a.sensitive || b.data.length - a.data.length,
  text: () => 0,
  name: (a, b) => a.names[0]!.localeCompare(b.names[0]!, 'zh-CN'),
};

export const viewSdks = (sdks: Sdk[], order: SdkOrder = 'sensitive'): SdkView[] => sameSdk(sdks).map(view).sort(orders[order]);
