import type { ReactNode } from 'react';
import './page.css';

/** A page of the office: its title, what it is for, its actions, then the content. */
export function Page(props: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="page">
      <header className="page-head">
        <div>
          <h1>{props.title}</h1>
          {props.lead && <p className="soft">{props.lead}</p>}
        </div>
        {props.actions && <div className="page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </main>
  );
}

/** A part of a page on a ground of its own. */
export function Card(props: { title?: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className="card">
      {(props.title || props.actions) && (
        <header className="card-head">
          {props.title && <h2>{props.title}</h2>}
          {props.actions && <div className="page-actions">{props.actions}</div>}
        </header>
      )}
      {props.children}
    </section>
  );
}
