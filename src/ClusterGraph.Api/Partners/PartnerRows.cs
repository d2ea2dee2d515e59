using System.Collections;
using System.Collections.Immutable;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>The rows of a page of partners, with what is said about the whole ranking.</summary>
internal sealed class PartnerRows(ImmutableArray<ExplainedFit> rows, PartnerBasis basis) : IReadOnlyList<ExplainedFit>
{
    public PartnerBasis Basis => basis;

    public bool Truncated { get; init; }

    public Robustness? Robustness { get; init; }

    public ImmutableArray<ExplainedFit> LeftOut { get; init; } = [];

    public int Count => rows.Length;

    public ExplainedFit this[int index] => rows[index];

    public IEnumerator<ExplainedFit> GetEnumerator() => rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
