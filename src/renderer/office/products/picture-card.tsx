import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ProductDetail } from '../../../contract/catalogue.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask, queryClient } from '../../queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { Picture } from '../../ui/picture.tsx';
import { encodeFile } from '../shared/encode-file.ts';
import { useAct } from '../shared/use-act.ts';
import { fitPicture } from './fit-picture.ts';

/** The product's pictures, the first of which the counter shows. */
export function PictureCard({ product }: { product: ProductDetail }) {
  const t = useTexts();
  const act = useAct();
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const show = (saved: ProductDetail | null) => {
    if (!saved) return;
    queryClient.setQueryData(ask.catalogue.get.queryKey({ input: { id: saved.id } }), saved);
  };
  const refused = (_error: unknown, words: string) => setProblem(words);

  const add = async (files: FileList | null) => {
    setProblem(null);
    for (const file of files ?? []) {
      const data = await fitPicture(file).then(encodeFile, () => null);
      if (data === null) {
        setProblem(t('office.picture.unreadable', { name: file.name }));
        continue;
      }
      show(
        await act.run(
          (key) => shop.catalogue.addPicture({ key, productId: product.id, data }),
          refused,
        ),
      );
    }
  };

  const remove = async (hash: string) => {
    setLeaving(null);
    show(
      await act.run(
        (key) => shop.catalogue.removePicture({ key, productId: product.id, hash }),
        refused,
      ),
    );
  };

  return (
    <Card title={t('office.picture.title')}>
      {product.pictures.length === 0 ? (
        <div className="pictures-none">
          <Picture hash={null} name={product.name} />
        </div>
      ) : (
        <ul className="pictures">
          {product.pictures.map((hash, index) => (
            <li key={hash}>
              <Picture hash={hash} name={product.name} full={index === 0} />
              <IconButton
                icon="trash"
                kind="danger"
                label={t('office.picture.remove', { number: index + 1 })}
                isDisabled={act.isBusy}
                onPress={() => setLeaving(hash)}
              />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <FileTrigger
        acceptedFileTypes={['image/jpeg', 'image/png', 'image/webp']}
        allowsMultiple
        onSelect={(files) => void add(files)}
      >
        <Button icon="picture" isDisabled={act.isBusy} wide>
          {act.isBusy ? t('common.saving') : t('office.picture.add')}
        </Button>
      </FileTrigger>
      <Dialog
        title={t('office.picture.removeTitle')}
        width="narrow"
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        actions={
          <>
            <Button onPress={() => setLeaving(null)}>{t('common.cancel')}</Button>
            <Button
              kind="danger"
              icon="trash"
              onPress={() => {
                if (leaving) void remove(leaving);
              }}
            >
              {t('common.remove')}
            </Button>
          </>
        }
      >
        <p>{t('office.picture.removeText')}</p>
      </Dialog>
    </Card>
  );
}
