/** What a person reads, per language. `{name}` is filled from the error's data, `{sum:rupiah}` as money. */
export interface Message {
  id: string;
  en: string;
}
