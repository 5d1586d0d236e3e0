import { check, checkBetween, checkInteger } from '../check.ts';

/**
 * Erlang B: the share of arrivals that find all servers busy and are lost, with no place to wait.
 *
 * Computed by the recursion over servers, which does not overflow as the factorials do.
 *
 * Formula: $B(c, a) = \frac{a^c / c!}{\sum_{k=0}^{c} a^k / k!}, \quad B(k) = \frac{a B(k-1)}{k + a B(k-1)}$
 *
 * @param servers number of servers, 0 or more
 * @param offeredLoad arrival rate × mean service time, in erlangs, 0 or more
 * @returns probability of loss, 0 to 1
 * @throws RangeError when the servers are no whole number or the load is negative
 * @example
 * ```ts
 * import { erlangB } from '#vision';
 * erlangB(2, 1); // 0.2
 * ```
 * @source Erlang, "Solution of some problems in the theory of probabilities of significance in
 * automatic telephone exchanges", 1917; Cooper, "Introduction to Queueing Theory", 1981, ch. 3
 */
export function erlangB(servers: number, offeredLoad: number): number {
  checkInteger('servers', servers);
  checkBetween('offeredLoad', offeredLoad, 0, Number.MAX_VALUE);
  let loss = 1;
  for (let k = 1; k <= servers; k++) loss = (offeredLoad * loss) / (k + offeredLoad * loss);
  return loss;
}

/**
 * Erlang C: the share of arrivals that have to wait, with room for all of them.
 *
 * Formula: $C(c, a) = \frac{B(c, a)}{1 - \rho\,(1 - B(c, a))}, \quad \rho = a / c$
 *
 * @param servers number of servers, at least 1
 * @param offeredLoad arrival rate × mean service time, in erlangs, below the number of servers
 * @returns probability of waiting, 0 to 1
 * @throws RangeError when the load is not below the number of servers
 * @example
 * ```ts
 * import { erlangC } from '#vision';
 * erlangC(1, 0.75); // 0.75
 * erlangC(2, 1); // 0.33333333333333337
 * ```
 * @source Kleinrock, "Queueing Systems, Volume 1", 1975, section 3.5
 */
export function erlangC(servers: number, offeredLoad: number): number {
  checkInteger('servers', servers, 1);
  checkBetween('offeredLoad', offeredLoad, 0, Number.MAX_VALUE);
  check(offeredLoad < servers, 'offeredLoad', offeredLoad, `below the ${servers} servers`);
  const loss = erlangB(servers, offeredLoad);
  return loss / (1 - (offeredLoad / servers) * (1 - loss));
}
