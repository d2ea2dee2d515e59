using System.Collections;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>A comparison made ready once for all rows: operands checked against the field's type, texts folded.</summary>
internal static class ValueTest
{
    /// <exception cref="ArgumentException">The comparison does not suit the field.</exception>
    public static Func<object?, bool> Of(NodeFilter.Compare compare)
    {
        if (compare.Comparison == Comparison.Absent) return static value => value is null or ICollection { Count: 0 };
        foreach (var operand in compare.Values)
            if (!Suits(compare, operand)) throw new ArgumentException($"'{compare.Field}' cannot be compared with {operand} by {compare.Comparison}.", nameof(compare));
        var wanted = compare.Comparison == Comparison.Overlaps ? 2 : 1;
        if (compare.Comparison != Comparison.In && compare.Values.Length != wanted) throw new ArgumentException($"The number of values for {compare.Comparison} is {wanted}.", nameof(compare));
        var single = OfOne(compare);
        return compare.Field.IsList
            ? value => value is IEnumerable values && values.Cast<object>().Any(single)
            : value => value is not null && single(value);
    }

    private static bool Suits(NodeFilter.Compare compare, IComparable operand) => compare.Comparison switch
    {
        Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => compare.Field.Type == typeof(string) && operand is string,
        Comparison.Covers or Comparison.Overlaps => compare.Field.Type == typeof(Period) && operand is PartialDate,
        _ => ValueOrder.Suits(compare.Field.Type, operand),
    };

    private static Func<object, bool> OfOne(NodeFilter.Compare compare)
    {
        if (compare.Comparison is Comparison.Covers or Comparison.Overlaps) return Overlapping((PartialDate)compare.Values[0], (PartialDate)compare.Values[^1]);
        if (compare.Field.Type == typeof(string)) return OfText(compare);
        var operands = compare.Values;
        return compare.Comparison switch
        {
            Comparison.In => value => operands.Any(operand => ValueOrder.Compare(value, operand) == 0),
            var comparison => value => Holds(comparison, ValueOrder.Compare(value, operands[0])),
        };
    }

    private static Func<object, bool> Overlapping(PartialDate from, PartialDate to) => value => ((Period)value).Overlaps(from, to);

    private static Func<object, bool> OfText(NodeFilter.Compare compare)
    {
        Func<object, string> ready = compare.Exact ? value => (string)value : value => FoldedText.Fold((string)value);
        string[] operands = [.. compare.Values.Select(value => ready(value))];
        return compare.Comparison switch
        {
            Comparison.In => value => operands.Contains(ready(value)),
            Comparison.Contains => value => ready(value).Contains(operands[0], StringComparison.Ordinal),
            Comparison.StartsWith => value => ready(value).StartsWith(operands[0], StringComparison.Ordinal),
            Comparison.EndsWith => value => ready(value).EndsWith(operands[0], StringComparison.Ordinal),
            var comparison => value => Holds(comparison, string.CompareOrdinal(ready(value), operands[0])),
        };
    }

    private static bool Holds(Comparison comparison, int compared) => comparison switch
    {
        Comparison.Equal => compared == 0,
        Comparison.Greater => compared > 0,
        Comparison.GreaterOrEqual => compared >= 0,
        Comparison.Less => compared < 0,
        Comparison.LessOrEqual => compared <= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
    };
}
