/** What is asked for a second time is given as it was, an error, too. */
export function remembered<K, V>(known: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
