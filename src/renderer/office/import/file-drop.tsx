import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Card } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { saveFile } from '../shared/encode-file.ts';

export const importTypes = ['.csv', '.xlsx', '.txt', '.tsv'];

/** Where a file is dropped or chosen, and where the template is to be had. */
export function FileDrop({
  isBusy,
  onFile,
}: {
  isBusy: boolean;
  onFile: (file: File) => Promise<void>;
}) {
  const t = useTexts();
  return (
    <div className="import-choose">
      <DropZone
        className="file-drop motif"
        isDisabled={isBusy}
        onDrop={(event) => {
          for (const item of event.items) {
            if (item.kind === 'file') {
              void item.getFile().then(onFile);
              return;
            }
          }
        }}
      >
        <span className="file-drop-mark">
          <Icon name="upload" size={44} />
        </span>
        <h2>{t('office.import.drop')}</h2>
        <p className="soft">{t('office.import.formats')}</p>
        <FileTrigger
          acceptedFileTypes={importTypes}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void onFile(file);
          }}
        >
          <Button kind="main" size="sale" icon="upload" isDisabled={isBusy}>
            {isBusy ? t('office.import.sending') : t('office.import.choose')}
          </Button>
        </FileTrigger>
      </DropZone>
      <Card title={t('office.import.template')}>
        <p>{t('office.import.templateText')}</p>
        <div className="import-templates">
          <TemplateButton format="xlsx" label={t('office.import.templateXlsx')} />
          <TemplateButton format="csv" label={t('office.import.templateCsv')} />
        </div>
        <ul className="import-promises">
          {(['preview', 'whole', 'again'] as const).map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              {t(`office.import.promises.${promise}`)}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function TemplateButton({ format, label }: { format: 'csv' | 'xlsx'; label: string }) {
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const fetchTemplate = async () => {
    setBusy(true);
    try {
      saveFile(await shop.catalogue.importTemplate({ format }));
    } catch (error) {
      showToast({ tone: 'bad', words: problemText(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon="download" isDisabled={isBusy} onPress={() => void fetchTemplate()}>
      {label}
    </Button>
  );
}
