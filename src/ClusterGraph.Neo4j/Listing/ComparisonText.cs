using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Writes a comparison of a field with values.</summary>
internal static class ComparisonText
{
    /// <exception cref="ArgumentException">The comparison does not suit the field.</exception>
    public static string Of(NodeFilter.Compare compare, RowNames row, Parameters parameters)
    {
        _ = ValueTest.Of(compare);
        if (compare.Comparison is Comparison.Covers or Comparison.Overlaps) return Overlaps(compare, row, parameters);
        var isRaw = compare.Exact && compare.Field.Type == typeof(string);
        if (row.Property(compare.Field, isRaw ? FieldNames.Raw(compare.Field) : FieldNames.Compared(compare.Field)) is not { } property) return "false";
        var values = compare.Values.Select(value => isRaw ? PropertyWriter.Raw(value) : PropertyWriter.Compared(value)).ToList();
        return compare.Field.IsList
            ? $"any(value IN coalesce({property}, []) WHERE {Test("value", compare.Comparison, values, parameters)})"
            : Test(property, compare.Comparison, values, parameters);
    }

    private static string Overlaps(NodeFilter.Compare compare, RowNames row, Parameters parameters)
    {
        var raw = FieldNames.Raw(compare.Field);
        return row.Property(compare.Field, raw) is null
            ? "false"
            : PeriodText.Overlaps(name => row.Property(compare.Field, $"{raw}_{name}")!, (PartialDate)compare.Values[0], (PartialDate)compare.Values[^1], parameters);
    }

    private static string Test(string left, Comparison comparison, List<Value> values, Parameters parameters) =>
        comparison == Comparison.In ? $"{left} IN {parameters.Add(Value.List(values))}" : $"{left} {Operator(comparison)} {parameters.Add(values[0])}";

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Contains => "CONTAINS",
        Comparison.StartsWith => "STARTS WITH",
        Comparison.EndsWith => "ENDS WITH",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
    };
}
