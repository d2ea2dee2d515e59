using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>One row of a result.</summary>
public sealed class Record
{
    private readonly RecordKeys _keys;
    private readonly Value[] _values;

    internal Record(RecordKeys keys, Value[] values) => (_keys, _values) = (keys, values);

    /// <summary>The columns, in the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<string> Keys => _keys.Names;

    public IReadOnlyList<Value> Values => _values;

    public Value this[int column] => _values[column];

    /// <summary>Fails with <see cref="KeyNotFoundException"/> that lists the columns there are.</summary>
    public Value this[string key] => _values[_keys.IndexOf(key)];
}
