import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';

/** The one action of a way to pay, and its form's: books the sale, or keeps the part and says what stays to be paid. */
export function TakeButton(props: {
  amount: number;
  left: number;
  isBusy: boolean;
  isDisabled?: boolean;
  /** What it says where it books the sale. */
  words?: string;
}) {
  const t = useTexts();
  const { amount, left, isBusy } = props;
  const rest = left - amount;
  return (
    <Button
      kind="main"
      size="sale"
      type="submit"
      icon="check"
      shortcut="Enter"
      wide
      isDisabled={isBusy || amount <= 0 || rest < 0 || props.isDisabled === true}
    >
      {isBusy
        ? t('counter.pay.completing')
        : rest > 0
          ? t('counter.pay.takePart', { amount: formatRupiah(amount) })
          : (props.words ?? t('counter.pay.complete'))}
    </Button>
  );
}
