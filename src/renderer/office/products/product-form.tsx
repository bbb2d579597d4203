import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ProductDetail } from '../../../contract/catalogue.ts';
import type { Producer } from '../../../contract/producers.ts';
import { quantity } from '../../../domain/quantity.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemData } from '../../problem.ts';
import { ask, queryClient } from '../../queries.ts';
import { useScanner } from '../../scanner/use-scanner.ts';
import { showToast } from '../../ui/toasts.tsx';
import { readThousandths } from '../shared/figures.ts';
import { focusFirstProblem } from '../shared/focus-problem.ts';
import { LeaveGuard } from '../shared/leave-guard.tsx';
import { SaveBar } from '../shared/save-bar.tsx';
import { useAct } from '../shared/use-act.ts';
import { useGo } from '../shared/use-go.ts';
import { BarcodeFields } from './barcode-fields.tsx';
import { MainFields } from './main-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { VariantFields } from './variant-fields.tsx';
import { emptyProduct, readProduct, textOf } from './product-text.ts';
import type { FieldsProps, ProductProblems } from './fields-props.ts';
import type { FieldFault, ProductField, ProductText } from './product-text.ts';
import './product.css';

/** Everything a person can write of a product. What is typed stays until it is saved or dropped. */
export function ProductForm(props: {
  product: ProductDetail | null;
  producers: readonly Producer[];
}) {
  const { product, producers } = props;
  const t = useTexts();
  const go = useGo();
  const act = useAct();
  const [edits, setEdits] = useState<Partial<ProductText>>({});
  const [opening, setOpening] = useState('');
  const [problems, setProblems] = useState<ProductProblems>({});
  const base = product ? textOf(product, villageOf(product.producer, producers)) : emptyProduct;
  const text: ProductText = { ...base, ...edits };
  const isUnsaved = opening !== '' || JSON.stringify(text) !== JSON.stringify(base);

  const edit = (change: Partial<ProductText>) => {
    setEdits((before) => ({ ...before, ...change }));
    setProblems((before) => {
      const gone = new Set([...Object.keys(change), 'whole']);
      return Object.fromEntries(Object.entries(before).filter(([field]) => !gone.has(field)));
    });
  };

  useScanner({
    home: () => null,
    onScan: (code) => {
      if (text.barcodes.includes(code)) return;
      edit({ barcodes: [...text.barcodes, code] });
      showToast({ tone: 'good', words: t('office.product.codeAdded', { code }) });
    },
  });

  const words = ({ reason, most }: FieldFault) => t(`office.product.faults.${reason}`, { most });

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { draft, faults } = readProduct(text);
    const onHand = opening.trim() === '' ? 0 : readThousandths(opening);
    const found: ProductProblems = {};
    for (const [field, fault] of Object.entries(faults ?? {})) {
      found[field as ProductField] = words(fault);
    }
    if (onHand === null) found.opening = words({ reason: 'amount' });
    setProblems(
      Object.keys(found).length > 0 ? { ...found, whole: t('office.product.lookAgain') } : {},
    );
    if (!draft || onHand === null) return focusFirstProblem(form);
    const saved = await act.run(
      (key) => shop.catalogue.saveProduct({ key, id: product?.id ?? null, product: draft }),
      (error, whole) => {
        setProblems(refusedAs(error, whole));
        focusFirstProblem(form);
      },
    );
    if (!saved) return;
    queryClient.setQueryData(ask.catalogue.get.queryKey({ input: { id: saved.id } }), saved);
    setEdits({});
    showToast({ tone: 'good', words: t('office.product.saved', { name: saved.name }) });
    if (product) return;
    if (onHand > 0) {
      const note = t('office.product.openingNote');
      await act.run((key) =>
        shop.stock.correct({ key, productId: saved.id, onHand: quantity(onHand), note }),
      );
    }
    go(`/kantor/produk/${saved.id}`, { replace: true, evenUnsaved: true });
  };

  const fields: FieldsProps = { text, problems, edit, producers };
  return (
    <form
      className="product-form"
      aria-label={t('office.product.form')}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <MainFields
        {...fields}
        opening={
          product
            ? null
            : {
                value: opening,
                onChange: (value) => {
                  setOpening(value);
                  setProblems(({ opening: _gone, ...rest }) => rest);
                },
              }
        }
      />
      <BarcodeFields {...fields} />
      <MoreFields {...fields} />
      <VariantFields {...fields} />
      <SaveBar
        isUnsaved={isUnsaved}
        isBusy={act.isBusy}
        problem={problems.whole ?? null}
        onDrop={() => {
          setEdits({});
          setOpening('');
          setProblems({});
        }}
      />
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}

function villageOf(producer: string | null, producers: readonly Producer[]): string | null {
  return producers.find(({ name }) => name === producer)?.village ?? null;
}

/** Puts what the shop refused beside the field it is about. */
function refusedAs(error: unknown, words: string): ProductProblems {
  if (problemData(error, 'SKU_TAKEN')) return { sku: words, whole: words };
  if (problemData(error, 'BARCODE_TAKEN') || problemData(error, 'BARCODE_WRONG')) {
    return { barcodes: words, whole: words };
  }
  return { whole: words };
}
