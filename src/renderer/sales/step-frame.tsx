import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import './step-frame.css';

/** A task among the sales: its title, what is asked, and at the foot the sum and the one action. */
export function StepFrame(props: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
  isDanger?: boolean;
  /** Something in it takes the focus by itself; else its title does. */
  hasFocus?: boolean;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  const { hasFocus = false } = props;
  useEffect(() => {
    if (!hasFocus) title.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  return (
    <section className={`step${props.isDanger ? ' step-danger' : ''}`} aria-label={props.title}>
      <header className="step-head">
        <h2 ref={title} tabIndex={-1}>
          {props.title}
        </h2>
        {props.lead && <p className="soft">{props.lead}</p>}
      </header>
      <div className="step-body">{props.children}</div>
      {props.foot && <footer className="step-foot">{props.foot}</footer>}
    </section>
  );
}

/** The sum that a task comes to, large. */
export function StepSum({ label, sum }: { label: string; sum: string }) {
  return (
    <p className="step-sum" role="status" aria-label={label}>
      <span>{label}</span>
      <strong className="figure-alone">{sum}</strong>
    </p>
  );
}
