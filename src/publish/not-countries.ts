/** Two-letter codes in CLDR that are not in ISO 3166-1: reserved, grouping or test codes. `EU`, `UN` and `XK` are wanted. */
export const NOT_COUNTRIES: ReadonlySet<string> = new Set('AC CP CQ DG EA EZ IC QO TA XA XB ZZ'.split(' '));
