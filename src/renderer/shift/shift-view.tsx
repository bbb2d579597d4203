import type { CurrentShift } from '../../contract/shifts.ts';
import { CashForm } from './cash-form.tsx';
import { CloseShift } from './close-shift.tsx';
import { NoSaleForm } from './no-sale-form.tsx';
import { RegisterPage } from './register-choice.tsx';
import type { ShiftPage } from './shift-desk.ts';
import { ShiftMenu } from './shift-menu.tsx';
import { XReport } from './x-report.tsx';

/** The page of the shift that is asked for. */
export function ShiftView({ page, current }: { page: ShiftPage; current: CurrentShift }) {
  const { shift, register } = current;
  if (page === 'register' || shift === null) return <RegisterPage />;
  switch (page) {
    case 'menu':
      return <ShiftMenu shift={shift} register={register.name} />;
    case 'in':
    case 'out':
      return <CashForm key={page} way={page} registerId={register.id} />;
    case 'noSale':
      return <NoSaleForm registerId={register.id} />;
    case 'x':
      return <XReport registerId={register.id} />;
    case 'close':
      return <CloseShift key={shift.id} shift={shift} current={current} />;
  }
}
