using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>One request that was sent, and its answer as far as it has come.</summary>
/// <param name="records">Takes the records that come before the summary; null where none may come.</param>
internal sealed class Exchange(byte tag, Action<Value[]>? records = null)
{
    private static readonly IReadOnlyDictionary<string, Value> Nothing = new Dictionary<string, Value>();

    public byte Tag => tag;

    public bool IsDone { get; private set; }

    public IReadOnlyDictionary<string, Value> Metadata { get; private set; } = Nothing;

    public Exception? Failure { get; private set; }

    public bool Succeeded => IsDone && Failure is null;

    /// <param name="values">Null for a record that is thrown away.</param>
    public void Record(Value[]? values)
    {
        if (records is null)
        {
            throw new MalformedDataException($"A record answers the request {tag:X2}.");
        }

        if (values is not null)
        {
            records(values);
        }
    }

    public void Succeed(IReadOnlyDictionary<string, Value> metadata) => (IsDone, Metadata) = (true, metadata);

    public void Fail(Exception failure) => (IsDone, Failure) = (true, failure);

    public void ThrowIfFailed()
    {
        if (Failure is not null)
        {
            throw Failure;
        }
    }
}
