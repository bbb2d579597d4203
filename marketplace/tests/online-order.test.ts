import { describe, expect, inject, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { Keeper } from './support/keeper.ts';
import { newShowroom, product, sale } from './support/showroom.ts';

const ORDER = '... on Order { id state lines { id } } ... on ErrorResult { errorCode message }';

describe.concurrent.each(DATABASES)('an online order on %s', (database) => {
  it('is offered what the showrooms have together, and takes it from the one that has most', async () => {
    const { address, superadmin } = inject(database);
    const few = await newShowroom(database);
    const many = await newShowroom(database);
    const sku = `${few.code}-kilo`;
    await few.putProducts([product(sku, { unit: 'kg', onHand: 2_900 })]);
    await many.putStock([{ sku, onHand: 5_250 }]);
    await many.recordSales([sale('s-1', [[sku, 1_000]])]);

    const keeper = await Keeper.signIn(address, superadmin);
    const variant = await keeper.tell<{ items: { id: string }[] }>(
      'query ($sku: String!) { productVariants(options: { filter: { sku: { eq: $sku } } }) { items { id } } }',
      { sku },
    );
    const variantId = variant.items[0]?.id;
    expect(await canOrder(7)).toBe(false);
    expect(await canOrder(6)).toBe(true);

    const orderId = await paidOrder(keeper, variantId, 3);
    expect(await few.stock(sku)).toMatchObject({ onHand: 2_900, online: 2 });
    expect(await many.stock(sku)).toMatchObject({ onHand: 4_250, online: 4 });
    await send(keeper, orderId, 3);
    expect(await few.stock(sku)).toMatchObject({ onHand: 2_900, online: 2 });
    expect(await many.stock(sku)).toMatchObject({ onHand: 1_250, online: 1 });

    const shared = await paidOrder(keeper, variantId, 3);
    await send(keeper, shared, 3);
    expect(await few.stock(sku)).toMatchObject({ onHand: 900, online: 0 });
    expect(await many.stock(sku)).toMatchObject({ onHand: 250, online: 0 });

    async function canOrder(quantity: number): Promise<boolean> {
      const answer = await many.tell<{ __typename: string; quantityAvailable?: number }>(
        `mutation ($variantId: ID!, $quantity: Int!) {
          addItemToOrder(productVariantId: $variantId, quantity: $quantity) {
            __typename ... on InsufficientStockError { quantityAvailable }
          }
        }`,
        { variantId, quantity },
      );
      return answer.__typename === 'Order';
    }
  });
});

interface Order {
  id: string;
  state: string;
  lines: { id: string }[];
}

async function paidOrder(
  keeper: Keeper,
  variantId: string | undefined,
  quantity: number,
): Promise<string> {
  const shipping = await keeper.tell<{ id: string }>(
    `mutation { createShippingMethod(input: {
      code: "ambil-sendiri", fulfillmentHandler: "manual-fulfillment",
      checker: { code: "default-shipping-eligibility-checker", arguments: [{ name: "orderMinimum", value: "0" }] },
      calculator: { code: "default-shipping-calculator", arguments: [
        { name: "rate", value: "0" }, { name: "includesTax", value: "auto" }, { name: "taxRate", value: "0" }
      ] },
      translations: [{ languageCode: id, name: "Ambil sendiri", description: "" }]
    }) { id } }`,
  );
  const { id } = await keeper.tell<Order>('mutation { createDraftOrder { id } }');
  await keeper.tell(
    `mutation ($id: ID!, $variantId: ID!, $quantity: Int!) {
      addItemToDraftOrder(orderId: $id, input: { productVariantId: $variantId, quantity: $quantity }) { ${ORDER} }
    }`,
    { id, variantId, quantity },
  );
  await keeper.tell(
    `mutation ($id: ID!) { setCustomerForDraftOrder(orderId: $id, input: {
      emailAddress: "pembeli@contoh.example", firstName: "Pembeli", lastName: "Contoh"
    }) { ${ORDER} } }`,
    { id },
  );
  await keeper.tell(
    `mutation ($id: ID!) { setDraftOrderShippingAddress(orderId: $id, input: {
      streetLine1: "Jalan Contoh 1", countryCode: "ID"
    }) { id } }`,
    { id },
  );
  await keeper.tell(
    `mutation ($id: ID!, $method: ID!) {
      setDraftOrderShippingMethod(orderId: $id, shippingMethodId: $method) { ${ORDER} }
    }`,
    { id, method: shipping.id },
  );
  await keeper.tell(
    `mutation ($id: ID!) { transitionOrderToState(id: $id, state: "ArrangingPayment") {
      ... on Order { id } ... on ErrorResult { errorCode message }
    } }`,
    { id },
  );
  const paid = await keeper.tell<Order>(
    `mutation ($id: ID!) { addManualPaymentToOrder(input: {
      orderId: $id, method: "tunai", transactionId: "contoh", metadata: {}
    }) { ${ORDER} } }`,
    { id },
  );
  expect(paid.state).toBe('PaymentSettled');
  return id;
}

async function send(keeper: Keeper, orderId: string, quantity: number): Promise<void> {
  const order = await keeper.tell<Order>(
    'query ($id: ID!) { order(id: $id) { id state lines { id } } }',
    {
      id: orderId,
    },
  );
  await keeper.tell(
    `mutation ($line: ID!, $quantity: Int!) { addFulfillmentToOrder(input: {
      lines: [{ orderLineId: $line, quantity: $quantity }],
      handler: { code: "manual-fulfillment", arguments: [
        { name: "method", value: "ambil" }, { name: "trackingCode", value: "" }
      ] }
    }) { ... on Fulfillment { id } ... on ErrorResult { errorCode message } } }`,
    { line: order.lines[0]?.id, quantity },
  );
}
