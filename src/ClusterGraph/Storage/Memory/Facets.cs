using System.Collections;
using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Counts rows by the values of a field or by their neighbours.</summary>
internal static class Facets
{
    public static FacetCounts Count(FacetRequest facet, RowList rows, KnowledgeGraph graph)
    {
        var counts = new Dictionary<string, (string Label, int Count)>(StringComparer.Ordinal);
        var missing = 0;
        foreach (var row in rows.All())
        {
            var none = true;
            foreach (var (value, label) in Values(facet, row, graph).DistinctBy(value => value.Value))
            {
                none = false;
                counts[value] = (label, counts.GetValueOrDefault(value).Count + 1);
            }

            if (none) missing++;
        }

        var largest = counts.OrderByDescending(bucket => bucket.Value.Count).ThenBy(bucket => bucket.Key, StringComparer.Ordinal).Take(facet.Top);
        return new FacetCounts(facet.Name, [.. largest.Select(bucket => new FacetBucket(bucket.Key, bucket.Value.Label, bucket.Value.Count))], missing);
    }

    private static IEnumerable<(string Value, string Label)> Values(FacetRequest facet, NodeRow row, KnowledgeGraph graph)
    {
        if (facet.Route is { } route) return Steps.Along(graph, row.Node.Key, route).Select(neighbour => (neighbour.Node.Key.Text, neighbour.Node.Name));
        return facet.Field!.Read(row) switch
        {
            null => [],
            IEnumerable list and not string => list.Cast<object>().Select(Bucket),
            var value => [Bucket(value)],
        };
    }

    private static (string Value, string Label) Bucket(object value)
    {
        var text = value is Enum choice ? RecordJson.NameOf(choice) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return (text, text);
    }
}
