using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A page of hits, best first.</summary>
/// <param name="Hits">The page.</param>
/// <param name="HasNext">Whether the whole list goes on after the page.</param>
/// <param name="HasPrevious">Whether the whole list has hits before the page.</param>
/// <param name="TotalCount">How many hits there are of the asked kinds.</param>
/// <param name="CountsByKind">How many there are of each kind, whatever kinds were asked; kinds without hits are left out.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, bool HasNext, bool HasPrevious, int TotalCount, IReadOnlyDictionary<NodeKind, int> CountsByKind);
