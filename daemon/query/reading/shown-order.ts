/** Recognises a list that shows beside each what orders it, and nothing else: "that number". */
import type { Order, ShownKey } from '#schemas/query';

export const isOrderShown = ([only, ...more]: readonly ShownKey[] = [], order: Order | undefined): boolean => more.length === 0 && order !== undefined && 'links' in order.by && JSON.stringify(only) === JSON.stringify(order.by);
