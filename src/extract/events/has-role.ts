/* Whether a phrase has one of some roles in its sentence. */
import type { Role } from '../language-rules';

export const has = (roles: readonly Role[], ...wanted: readonly Role[]): boolean => {
  for (const role of roles) if (wanted.includes(role)) return true;
  return false;
};
