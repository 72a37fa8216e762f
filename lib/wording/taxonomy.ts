import taxonomy from '../language/taxonomy.json' with { type: 'json' };

interface Item {
  id: string;
  group: string;
  sensitive: boolean;
  /** Id of the list by which it counts as sensitive. */
  basis?: string;
  /** Not sensitive by any list, yet worth a look. */
  watch?: boolean;
}

const items = new Map((taxonomy.dataItems as Item[]).map((item, order) => [item.id, { ...item, order }]));

export const groups: string[] = taxonomy.dataGroups.map((group) => group.id);
export const topics: string[] = taxonomy.topics.map((topic) => topic.id);

export function itemOf(id: string): Item & { order: number } {
  const item = items.get(id);
  if (!item) throw new Error(`no data item ${id} in the taxonomy`);
  return item;
}

export const isSensitive = (id: string): boolean => itemOf(id).sensitive;

/** 0 sensitive, 1 worth a look, 2 the rest. */
const weight = (id: string): number => (itemOf(id).sensitive ? 0 : itemOf(id).watch ? 1 : 2);

/** Sensitive first, then those worth a look, then in the taxonomy's order. */
export const byWeight = (a: string, b: string): number => weight(a) - weight(b) || itemOf(a).order - itemOf(b).order;
