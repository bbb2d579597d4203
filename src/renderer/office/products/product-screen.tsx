import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/index.ts';
import { problemCode } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { PictureCard } from './picture-card.tsx';
import { PriceCard } from './price-card.tsx';
import { ProductForm } from './product-form.tsx';
import { StockCard } from './stock-card.tsx';

/** One product: everything that is known of it, to change. `/kantor/produk/baru` is a new one. */
export function ProductScreen() {
  const { productId = '' }: { productId?: string } = useParams({ strict: false });
  return productId === 'baru' ? <NewProduct /> : <KnownProduct key={productId} id={productId} />;
}

function Back() {
  const t = useTexts();
  return (
    <LinkButton href="#/kantor/produk" icon="left">
      {t('office.products.all')}
    </LinkButton>
  );
}

function NewProduct() {
  const t = useTexts();
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  return (
    <Page title={t('office.products.new')} lead={t('office.product.newLead')} actions={<Back />}>
      {producers.isError ? (
        <Failed error={producers.error} onRetry={() => void producers.refetch()} />
      ) : producers.data ? (
        <ProductForm product={null} producers={producers.data} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function KnownProduct({ id }: { id: string }) {
  const t = useTexts();
  const product = useQuery(ask.catalogue.get.queryOptions({ input: { id } }));
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  const { data } = product;
  const error = product.error ?? producers.error;
  return (
    <Page
      title={data?.name ?? t('office.places.products')}
      lead={data ? `SKU ${data.sku}` : undefined}
      actions={<Back />}
    >
      {data && producers.data ? (
        <div className="product-page">
          <ProductForm product={data} producers={producers.data} />
          <aside className="product-side" aria-label={t('office.product.side')}>
            <PictureCard product={data} />
            <StockCard product={data} />
            <PriceCard product={data} />
          </aside>
        </div>
      ) : error ? (
        isGone(error) ? (
          <Empty icon="box" title={t('office.product.gone')} />
        ) : (
          <Failed
            error={error}
            onRetry={() => {
              void product.refetch();
              void producers.refetch();
            }}
          />
        )
      ) : (
        <Loading />
      )}
    </Page>
  );
}

/** An address that is no product's: unknown to the shop, or no id at all. */
function isGone(error: unknown): boolean {
  if (problemCode(error) === 'PRODUCT_NOT_FOUND') return true;
  return error instanceof Error && 'code' in error && error.code === 'BAD_REQUEST';
}
