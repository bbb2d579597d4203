import { gql } from 'graphql-tag';

/** What showrooms may ask for. The README explains it; showrooms in the field rely on it, so only ever add to it. */
export const komporSchema = gql`
  type KomporShowroom {
    code: String!
    name: String!
    "The name of the showroom's stock location."
    stockLocation: String!
    products: Int!
    sales: Int!
  }

  enum KomporProductStatus {
    ACCEPTED
    UNCHANGED
    REFUSED
  }

  enum KomporSaleStatus {
    ACCEPTED
    DUPLICATE
    REFUSED
  }

  input KomporOptionInput {
    name: String!
    value: String!
  }

  input KomporFamilyInput {
    handle: String!
    name: String!
    options: [KomporOptionInput!]!
  }

  input KomporProductInput {
    sku: String!
    name: String!
    "Plain text."
    description: String!
    "Whole rupiah; null when the price is asked at the counter."
    price: Int
    "piece, kg, g, l, m or pack."
    unit: String!
    category: String
    producer: String
    village: String
    barcodes: [String!]!
    enabled: Boolean!
    "Thousandths; null leaves the stock alone."
    onHand: Int
    family: KomporFamilyInput
    "SHA-256 of each picture in hex, the first is featured."
    pictures: [String!]!
  }

  type KomporProductResult {
    sku: String!
    status: KomporProductStatus!
    reason: String
    missingPictures: [String!]!
  }

  input KomporStockInput {
    sku: String!
    "Thousandths, absolute."
    onHand: Int!
  }

  type KomporStockResult {
    sku: String!
    status: KomporProductStatus!
    reason: String
  }

  input KomporSaleLineInput {
    "Null for an open item."
    sku: String
    name: String!
    "Thousandths, below zero for goods that came back."
    quantity: Int!
    unitPrice: Int!
    total: Int!
  }

  input KomporSaleInput {
    saleId: String!
    receiptNumber: String!
    "UTC milliseconds."
    at: Float!
    total: Int!
    lines: [KomporSaleLineInput!]!
  }

  type KomporSaleResult {
    saleId: String!
    status: KomporSaleStatus!
    "UNKNOWN_SKU, BAD_SALE or CHANGED."
    code: String
    reason: String
  }

  type KomporStock {
    sku: String!
    "Thousandths."
    onHand: Int!
    "Whole units, as the online shelves count them."
    online: Int!
  }

  type KomporSale {
    saleId: String!
    receiptNumber: String!
    at: Float!
    total: Float!
    recordedAt: Float!
  }

  extend type Query {
    komporShowroom: KomporShowroom!
    "The showroom's own levels of at most 100 SKUs; those it has never had are left out."
    komporStock(skus: [String!]!): [KomporStock!]!
    "Which of at most 100 of the showroom's sales are recorded; the others are left out."
    komporSales(saleIds: [String!]!): [KomporSale!]!
  }

  extend type Mutation {
    putKomporProducts(products: [KomporProductInput!]!): [KomporProductResult!]!
    putKomporStock(levels: [KomporStockInput!]!): [KomporStockResult!]!
    recordKomporSales(sales: [KomporSaleInput!]!): [KomporSaleResult!]!
  }
`;
