import { useState } from 'react';
import './picture.css';

/**
 * A product's picture by its content hash, or its first letter on a batik ground where it has none.
 * The product's name always stands beside it, so the picture itself is not read aloud.
 */
export function Picture({
  hash,
  name,
  full,
}: {
  hash: string | null;
  name: string;
  full?: boolean;
}) {
  const [broken, setBroken] = useState<string | null>(null);
  if (!hash || broken === hash) {
    return (
      <span className="picture picture-none" aria-hidden="true">
        {name.trim().slice(0, 1).toLocaleUpperCase()}
      </span>
    );
  }
  return (
    <img
      className="picture"
      src={full ? `/pictures/${hash}` : `/pictures/${hash}/thumb`}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(hash)}
    />
  );
}
