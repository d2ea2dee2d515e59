using System.Globalization;

namespace ClusterGraph.Storage.Memory;

/// <summary>How two present values of a field compare: texts by code unit, numbers of any type by size, all else as its type does.</summary>
internal static class ValueOrder
{
    public static int Compare(object a, object b) => (a, b) switch
    {
        (string x, string y) => string.CompareOrdinal(x, y),
        _ when a.GetType() == b.GetType() => ((IComparable)a).CompareTo(b),
        (decimal or int or long, decimal or int or long) => Convert.ToDecimal(a, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(b, CultureInfo.InvariantCulture)),
        _ => Convert.ToDouble(a, CultureInfo.InvariantCulture).CompareTo(Convert.ToDouble(b, CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether a value can be compared with those of a field of this type.</summary>
    public static bool Suits(Type type, object value) => type == value.GetType() || (IsNumber(type) && IsNumber(value.GetType()));

    private static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(decimal);
}
