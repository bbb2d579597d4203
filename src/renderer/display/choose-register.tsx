import { useTexts } from '../i18n/index.ts';
import type { Choices } from './which-register.ts';

/** Asked once: whose goods this display shows. */
export function ChooseRegister(props: { choices: Choices; onChoose: (code: string) => void }) {
  const t = useTexts();
  const { shopName, registers } = props.choices;
  return (
    <main className="display display-alone">
      <p className="display-register">{shopName}</p>
      <h1>{t(registers.length === 0 ? 'display.noRegister' : 'display.choose')}</h1>
      <div className="display-registers">
        {registers.map(({ id, code, name }) => (
          <button key={id} type="button" onClick={() => props.onChoose(code)}>
            <strong>{name}</strong>
            <span>{code}</span>
          </button>
        ))}
      </div>
    </main>
  );
}
