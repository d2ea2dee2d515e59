namespace ClusterGraph.Bolt.Sessions;

/// <summary>
/// The newest states of the databases that have been seen. A transaction starts with them, so that it sees what is in them, and replaces those
/// it started with by its own. Safe for many sessions at once.
/// </summary>
public sealed class BookmarkChain(params IEnumerable<string> bookmarks)
{
    private readonly Lock _lock = new();
    private IReadOnlyCollection<string> _current = [.. bookmarks.Distinct()];

    public IReadOnlyCollection<string> Current
    {
        get
        {
            lock (_lock)
            {
                return _current;
            }
        }
    }

    /// <summary>Puts a transaction's bookmark in the place of those that it waited for.</summary>
    public void Replace(IReadOnlyCollection<string> used, string received)
    {
        lock (_lock)
        {
            _current = [.. _current.Except(used).Append(received).Distinct()];
        }
    }
}
