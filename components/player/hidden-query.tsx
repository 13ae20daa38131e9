import { memo } from 'react';
import { type Query, queryPairs } from './place.ts';

/** What is open, as fields of a form: a form that is sent by GET drops the query of its address. */
export const HiddenQuery = memo(function HiddenQuery({ query }: { readonly query: Query }) {
  return queryPairs(query).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
});
