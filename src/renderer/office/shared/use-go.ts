import { useRouter } from '@tanstack/react-router';

/**
 * Goes to an address of this app, such as `/kantor/produk`. `evenUnsaved`: what a form holds has
 * been saved or given up, so that nobody is asked about it.
 */
export function useGo(): (
  path: string,
  options?: { replace?: boolean; evenUnsaved?: boolean },
) => void {
  const { history } = useRouter();
  return (path, { replace = false, evenUnsaved = false } = {}) => {
    const how = { ignoreBlocker: evenUnsaved };
    if (replace) history.replace(path, undefined, how);
    else history.push(path, undefined, how);
  };
}
