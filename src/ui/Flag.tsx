import type { PartyCode } from '../model/party';
import './flag.css';

/** A party's round flag, decorative: the name always stands beside it. Parties without a drawing show their code. */
export function Flag({ party, size = 20 }: { party: PartyCode; size?: number }) {
  if (!/^[A-Z]{2}$/.test(party)) {
    return (
      <span className="flag flag-code" aria-hidden="true">
        {party.slice(0, 4)}
      </span>
    );
  }
  const source = `${import.meta.env.BASE_URL}flags/${party.toLowerCase()}.svg`;
  return <img className="flag" src={source} alt="" width={size} height={size} decoding="async" />;
}
