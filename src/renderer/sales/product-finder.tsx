import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Product } from '../../contract/catalogue.ts';
import { shop } from '../client.ts';
import { useScanSink } from '../counter/scan-sink.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { ask } from '../queries.ts';
import { play } from '../sounds.ts';
import { TextField } from '../ui/field.tsx';
import { useSettled } from './use-settled.ts';
import { isPaperCode } from './use-return-scans.ts';

/** Finds goods by a scan, a typed code or a name; Enter takes the first. */
export function ProductFinder({ onFound }: { onFound: (product: Product) => void }) {
  const t = useTexts();
  const say = useProblemText();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const settled = useSettled(text.trim());
  const found = useQuery(
    ask.catalogue.search.queryOptions({
      input: { text: settled, includeInactive: true, limit: 6 },
      enabled: settled !== '',
      placeholderData: keepPreviousData,
    }),
  );
  const products = settled === '' ? [] : (found.data?.products ?? []);

  const take = (product: Product) => {
    play('scan');
    setProblem(null);
    setText('');
    onFound(product);
  };

  const takeCode = async (code: string) => {
    try {
      const { product } = await shop.catalogue.findByCode({ code });
      if (product) return take(product);
      play('error');
      setProblem(t('sales.return.notKnown', { code }));
    } catch (error) {
      setProblem(say(error));
    }
  };

  useScanSink((code) => {
    if (isPaperCode(code)) return false;
    void takeCode(code);
    return true;
  });

  return (
    <div className="finder">
      <TextField
        label={t('sales.noReceipt.search')}
        placeholder={t('sales.noReceipt.placeholder')}
        problem={problem}
        autoFocus
        maxLength={200}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = products;
          if (first && settled === text.trim()) take(first);
          else if (text.trim() !== '') void takeCode(text.trim());
        }}
      />
      {products.length > 0 && (
        <ul className="finder-found" aria-label={t('sales.noReceipt.found')}>
          {products.map((product) => (
            <li key={product.id}>
              <AriaButton className="sales-row" onPress={() => take(product)}>
                <span className="sales-words">
                  <strong>{product.name}</strong>
                  <span className="soft">{product.sku}</span>
                </span>
                <strong className="figures sales-sum">
                  {product.price === null ? t('common.priceAsked') : formatRupiah(product.price)}
                </strong>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
