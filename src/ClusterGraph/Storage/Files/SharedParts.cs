using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Storage.Files;

/// <summary>Equal small parts of many records, kept once: a passage is cited by all that it says, and most links carry nothing or a role. Safe for many threads.</summary>
internal sealed class SharedParts
{
    private readonly ConcurrentDictionary<Citation, ImmutableArray<Citation>> citations = new();
    private readonly ConcurrentDictionary<LinkDetails, LinkDetails> details = new();

    public Node Share(Node node) => node with { Citations = Share(node.Citations) };

    public Link Share(Link link) => link with { Citations = Share(link.Citations), Details = details.GetOrAdd(link.Details, link.Details) };

    private ImmutableArray<Citation> Share(ImmutableArray<Citation> cited) => cited is [var one] ? citations.GetOrAdd(one, static (_, whole) => whole, cited) : cited;
}
