import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { IconButton } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  /** `side`: a drawer at the right edge. */
  place?: 'middle' | 'side';
  /** `wide` for tables and previews. */
  width?: 'narrow' | 'normal' | 'wide';
}

/** Something to finish or look at before going on; Esc and the cross close it. */
export function Dialog(props: DialogProps) {
  const t = useTexts();
  const { place = 'middle', width = 'normal' } = props;
  return (
    <ModalOverlay
      className={`veil veil-${place}`}
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      isDismissable
    >
      <Modal className={`dialog dialog-${place} dialog-${width}`}>
        <AriaDialog className="dialog-box">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton icon="close" label={t('common.close')} onPress={props.onClose} />
          </header>
          {/* What scrolls must be reachable by keyboard. */}
          <div className="dialog-body" role="region" aria-label={props.title} tabIndex={0}>
            {props.children}
          </div>
          {props.actions && <footer className="dialog-actions">{props.actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
