namespace ClusterGraph.Graph;

/// <summary>An immutable hash map whose next version copies only the shards it changes.</summary>
/// <remarks>A change of a few keys costs one shard each (a 4096th of the map), a look-up what a dictionary's does.</remarks>
internal sealed class ShardedMap<TKey, TValue> where TKey : notnull
{
    private const int ShardCount = 4096;
    private readonly Dictionary<TKey, TValue>?[] shards;

    private ShardedMap(Dictionary<TKey, TValue>?[] shards) => this.shards = shards;

    public static ShardedMap<TKey, TValue> Empty { get; } = new(new Dictionary<TKey, TValue>?[ShardCount]);

    public bool TryGetValue(TKey key, out TValue value)
    {
        value = default!;
        return shards[ShardOf(key)] is { } shard && shard.TryGetValue(key, out value!);
    }

    public Builder ToBuilder() => new(this);

    // The low bits pick the bucket inside a dictionary, so the shard takes the high ones.
    private static int ShardOf(TKey key) => (int)((uint)key.GetHashCode() >> 20);

    internal sealed class Builder(ShardedMap<TKey, TValue> from)
    {
        private readonly Dictionary<TKey, TValue>?[] shards = [.. from.shards];
        private readonly bool[] owned = new bool[ShardCount];

        public bool TryGetValue(TKey key, out TValue value)
        {
            value = default!;
            return shards[ShardOf(key)] is { } shard && shard.TryGetValue(key, out value!);
        }

        public void Set(TKey key, TValue value) => Own(ShardOf(key))[key] = value;

        public void Remove(TKey key) => Own(ShardOf(key)).Remove(key);

        public ShardedMap<TKey, TValue> Build() => new(shards);

        private Dictionary<TKey, TValue> Own(int index)
        {
            if (owned[index]) return shards[index]!;
            owned[index] = true;
            return shards[index] = shards[index] is { } shared ? new Dictionary<TKey, TValue>(shared) : [];
        }
    }
}
