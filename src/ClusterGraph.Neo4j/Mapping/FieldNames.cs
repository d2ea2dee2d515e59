using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>How the fields of nodes and links are called as properties in the database.</summary>
/// <remarks>
/// What is absent or empty is no property. A period is its ends (<c>period_start</c>, as text), what it surely covers as four whole numbers <c>yyyymmdd</c>
/// (<c>period_start_first</c>, <c>period_start_last</c>, <c>period_end_first</c>, <c>period_end_last</c>), and <c>period_open</c>. Coordinates are one WGS 84 point.
/// </remarks>
internal static class FieldNames
{
    /// <summary>The property with the value as it is: a text, a number, an enum value in SCREAMING_SNAKE, a key, a date as text, a point; a list of them for a field with several.</summary>
    public static string Raw(NodeField field) => Raw(field.Name);

    /// <summary>The property that comparisons and orders use, where both agree with those of .NET: folded texts, the number of an enum value; else the raw one.</summary>
    public static string Compared(NodeField field) => Compared(Raw(field), field.Type);

    /// <summary>The property that is true where a listed field of the kind has no value, so that those nodes have an order of their own. See <see cref="ListedFields"/>.</summary>
    public static string Missing(NodeField field) => Missing(Raw(field));

    public static string Raw(string field) => field.Replace('.', '_');

    public static string Compared(string raw, Type type) => type == typeof(string) ? Folded(raw) : type.IsEnum ? Rank(raw) : raw;

    public static string Folded(string raw) => $"{raw}_folded";

    public static string Rank(string raw) => $"{raw}_rank";

    public static string Missing(string raw) => $"no_{raw}";
}
