using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Counts a facet of a list of one kind.</summary>
internal static class FacetReader
{
    public static async Task<FacetCounts> ReadAsync(Reads reads, FacetRequest facet, KindList list, CancellationToken cancellation)
    {
        var parameters = new Parameters();
        var rows = list.Source(parameters).Rows();
        var text = new CypherText($"facet {list.Kind}", $"{rows} {FacetText.Of(facet, list.Row, new FilterText(parameters))}");
        return FacetText.Read(facet, await reads.RowsAsync(text, parameters.With(("top", facet.Top + 1L)), cancellation), 0);
    }
}
