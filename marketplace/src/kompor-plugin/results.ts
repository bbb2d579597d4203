/** What became of a product or a stock level. */
export type Status = 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';

/** What became of a sale. */
export type SaleStatus = 'ACCEPTED' | 'DUPLICATE' | 'REFUSED';

export type SaleRefusal = 'UNKNOWN_SKU' | 'BAD_SALE' | 'CHANGED';

/** The most products, levels or sales one request may carry. */
export const BATCH = 100;
