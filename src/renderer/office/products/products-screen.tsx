import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Page } from '../../ui/page.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useScanner } from '../../scanner/use-scanner.ts';
import { shop } from '../../client.ts';
import { useGo } from '../shared/use-go.ts';
import { showToast } from '../../ui/toasts.tsx';
import { useProblemText } from '../../problem.ts';
import { ProductList } from './product-list.tsx';
import { ProductSearch } from './product-search.tsx';
import { setShelfView, useShelfView } from './shelf-view.ts';
import './products.css';

const everything = 'all';

/** All products: searched, narrowed, opened. A scan opens the product it belongs to. */
export function ProductsScreen() {
  const t = useTexts();
  const go = useGo();
  const problemText = useProblemText();
  const view = useShelfView();
  const categories = useQuery(ask.catalogue.categories.queryOptions({ input: {} }));

  const openByCode = async (code: string) => {
    try {
      const { product } = await shop.catalogue.findByCode({ code });
      if (product) go(`/kantor/produk/${product.id}`);
      else showToast({ tone: 'warn', words: t('office.products.unknownCode', { code }) });
    } catch (error) {
      showToast({ tone: 'bad', words: problemText(error) });
    }
  };
  useScanner({
    onScan: (code) => void openByCode(code),
    home: () => document.querySelector<HTMLInputElement>('#product-search'),
  });

  return (
    <Page
      title={t('office.places.products')}
      lead={t('office.products.lead')}
      actions={
        <>
          <LinkButton href="#/kantor/impor" icon="upload">
            {t('office.products.import')}
          </LinkButton>
          <LinkButton href="#/kantor/produk/baru" kind="main" icon="plus">
            {t('office.products.new')}
          </LinkButton>
        </>
      }
    >
      <div className="products-filters">
        <div className="products-find">
          <ProductSearch />
          <Switch
            isOn={view.includeInactive}
            onChange={(includeInactive) => setShelfView({ includeInactive })}
          >
            {t('office.products.withInactive')}
          </Switch>
        </div>
        {categories.data && categories.data.length > 1 && (
          <Chips
            label={t('counter.shelf.categories')}
            value={view.categoryId ?? everything}
            onChange={(value) => setShelfView({ categoryId: value === everything ? null : value })}
            chips={[
              { value: everything, label: t('common.all') },
              ...categories.data.map(({ id, name, products }) => ({
                value: id,
                label: name,
                count: products,
              })),
            ]}
          />
        )}
      </div>
      <ProductList />
    </Page>
  );
}
