import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Producer } from '../../../contract/producers.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useGo } from '../shared/use-go.ts';
import { setShelfView } from '../products/shelf-view.ts';
import './producers.css';

const percent = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Who makes what the showroom sells, and what part of it the showroom keeps. */
export function ProducersScreen() {
  const t = useTexts();
  const [chosen, setChosen] = useState<Producer | null>(null);
  const producers = useQuery(ask.producers.list.queryOptions({ input: {} }));
  const rows = producers.data ?? [];
  const villages = new Set(rows.map(({ village }) => village).filter((name) => name !== null));
  return (
    <Page
      title={t('office.places.producers')}
      lead={
        rows.length > 0
          ? t('office.producers.lead', { count: rows.length, villages: villages.size })
          : undefined
      }
    >
      {producers.isError ? (
        <Failed error={producers.error} onRetry={() => void producers.refetch()} />
      ) : !producers.data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty
          icon="person"
          title={t('office.producers.emptyTitle')}
          actions={
            <LinkButton href="#/kantor/produk" icon="box">
              {t('office.places.products')}
            </LinkButton>
          }
        >
          <p>{t('office.producers.emptyText')}</p>
        </Empty>
      ) : (
        <ul className="producers" aria-label={t('office.places.producers')}>
          {rows.map((producer) => (
            <ProducerCard
              key={producer.id}
              producer={producer}
              onStory={() => setChosen(producer)}
            />
          ))}
        </ul>
      )}
      {chosen && (
        <Dialog title={chosen.name} isOpen onClose={() => setChosen(null)}>
          <div className="producer-story">
            {chosen.about && <p>{chosen.about}</p>}
            {chosen.story.split(/\n+/).map((part) => (
              <p key={part}>{part}</p>
            ))}
          </div>
        </Dialog>
      )}
    </Page>
  );
}

function ProducerCard({ producer, onStory }: { producer: Producer; onStory: () => void }) {
  const t = useTexts();
  const go = useGo();
  const { name, village, about, story, commissionBp, products } = producer;
  const seeProducts = () => {
    setShelfView({ text: name, categoryId: null });
    go('/kantor/produk');
  };
  return (
    <li className="card producer">
      <div>
        <h2>{name}</h2>
        <p className="soft">{village ?? t('office.producers.noVillage')}</p>
      </div>
      {about && <p className="producer-about">{about}</p>}
      <dl className="producer-facts">
        <div>
          <dt>{t('office.places.products')}</dt>
          <dd className="figure-alone">{products}</dd>
        </div>
        <div>
          <dt>{t('office.producers.commission')}</dt>
          <dd className="figure-alone">{percent.format(commissionBp / 100)}%</dd>
        </div>
      </dl>
      <div className="producer-keys">
        <Button icon="box" onPress={seeProducts} isDisabled={products === 0}>
          {t('office.producers.see')}
        </Button>
        {story && (
          <Button kind="quiet" onPress={onStory}>
            {t('office.producers.story')}
          </Button>
        )}
      </div>
    </li>
  );
}
