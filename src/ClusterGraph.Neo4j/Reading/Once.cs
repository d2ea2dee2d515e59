namespace ClusterGraph.Neo4j.Reading;

/// <summary>Something that is read once and kept. Who waits for it may give up without taking it from the others; after a failure it is read again.</summary>
internal sealed class Once<T>(Func<Task<T>> read)
{
    private readonly Lock gate = new();
    private Task<T>? reading;

    public Task<T> GetAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (reading is null or { IsFaulted: true } or { IsCanceled: true }) reading = Task.Run(read, CancellationToken.None);
            return reading.WaitAsync(cancellation);
        }
    }
}
