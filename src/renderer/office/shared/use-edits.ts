import { useState } from 'react';

/**
 * What a person changes in a form over `base`, what the shop knows, and what is wrong with it.
 * A field that is left alone follows `base`.
 */
export function useEdits<Wish extends object>(base: Wish) {
  type Problems = Partial<Record<keyof Wish | 'whole', string>>;
  const [edits, setEdits] = useState<Partial<Wish>>({});
  const [problems, setProblems] = useState<Problems>({});
  const wish: Wish = { ...base, ...edits };
  return {
    wish,
    isUnsaved: JSON.stringify(wish) !== JSON.stringify(base),
    problems,
    setProblems,
    edit: (change: Partial<Wish>) => {
      setEdits({ ...edits, ...change });
      setProblems({});
    },
    /** Back to what the shop knows: after saving, or because the person wants it. */
    drop: () => {
      setEdits({});
      setProblems({});
    },
  };
}
