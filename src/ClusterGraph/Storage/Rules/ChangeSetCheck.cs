using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>The rules of the data: a change set is checked against the graph that it would make, and all that is broken is told at once.</summary>
public static class ChangeSetCheck
{
    /// <summary>Checks a change set.</summary>
    /// <param name="changes">What is to be written.</param>
    /// <param name="current">
    /// What is there: the whole graph, or at least the nodes that the change set names, those that share a code with them, the links at removed nodes and removed links,
    /// those of put agreements, what is reached upwards from put hierarchical links, and what cites a removed source.
    /// </param>
    /// <param name="known">Keys not to complain about though nothing is there, because somebody else has already complained; null for none.</param>
    /// <returns>The broken rules in the order of the change set; empty when it may be applied.</returns>
    public static ImmutableArray<Problem> Problems(ChangeSet changes, KnowledgeGraph current, IReadOnlySet<NodeKey>? known = null)
    {
        var result = new ResultingGraph(changes, current);
        bool Exists(NodeKey key) => result.Find(key) is not null || known?.Contains(key) == true;
        return
        [
            .. UniquenessCheck.Problems(changes),
            .. RemovalCheck.Problems(changes, result),
            .. Many.Each(changes.Nodes, node => RecordCheck.Problems(node, node.Key.Text, Exists)).SelectMany(found => found),
            .. Many.Each(changes.Links, link => LinkProblems(link, Exists)).SelectMany(found => found),
            .. CodeCheck.Problems(changes, result),
            .. StarCheck.Problems(changes, result),
            .. CircleCheck.Problems(changes, result),
            .. changes.Note is { } note ? RecordCheck.Problems(note, "the note of the change set", Exists) : [],
        ];
    }

    /// <summary>Refuses a change set that was made for another version.</summary>
    /// <exception cref="StoreException">The data is at another version than expected.</exception>
    internal static void ThrowIfMoved(ChangeSet changes, long version)
    {
        if (changes.ExpectedVersion is { } expected && expected != version)
            throw new StoreException(StoreFailure.VersionConflict, $"The data is at version {version}, not at {expected} any more. Read it again and decide anew.");
    }

    private static IEnumerable<Problem> LinkProblems(Link link, Func<NodeKey, bool> exists)
    {
        var identity = LinkIdentity.Of(link);
        var problems = RecordCheck.Problems(link, identity, exists);
        return DerivedLinks.Includes(identity) ? problems.Prepend(new Problem(identity.ToString(), "this link follows from the subject of its node; it is not written by itself")) : problems;
    }
}
