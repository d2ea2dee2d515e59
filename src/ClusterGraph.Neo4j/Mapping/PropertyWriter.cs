using System.Collections;
using System.Globalization;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>Writes the fields of one type of record as properties, named as <see cref="FieldNames"/> says.</summary>
internal sealed class PropertyWriter
{
    private const int Wgs84 = 4326;
    private readonly (string Raw, string? Compared, Func<object, object?> Read)[] fields;

    private PropertyWriter((string Raw, string? Compared, Func<object, object?> Read)[] fields) => this.fields = fields;

    /// <summary>For those fields of a record that <paramref name="wanted"/> names.</summary>
    public static PropertyWriter Of(Type record, Func<string, bool> wanted) => new(
    [
        .. FieldReaders.Of(record).Where(field => wanted(field.Name) && IsStorable(field.Type)).Select(field =>
        {
            var raw = FieldNames.Raw(field.Name);
            var compared = FieldNames.Compared(raw, field.Type);
            return (raw, compared == raw ? null : compared, field.Read);
        }),
    ]);

    public void Write(object record, Dictionary<string, Value> properties)
    {
        foreach (var (raw, compared, read) in fields)
        {
            switch (read(record))
            {
                case null or ICollection { Count: 0 }:
                    break;
                case IEnumerable list and not string:
                    properties[raw] = Value.List(list.Cast<object>().Select(Raw));
                    if (compared is not null) properties[compared] = Value.List(list.Cast<object>().Select(Compared));
                    break;
                case Period period:
                    Write(raw, period, properties);
                    break;
                case var value:
                    properties[raw] = Raw(value);
                    if (compared is not null) properties[compared] = Compared(value);
                    break;
            }
        }
    }

    /// <summary>What a comparison with a value takes.</summary>
    public static Value Compared(object value) => value switch
    {
        string text => FoldedText.Fold(text),
        Enum choice => Convert.ToInt64(choice, CultureInfo.InvariantCulture),
        _ => Raw(value),
    };

    public static Value Raw(object value) => value switch
    {
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        double number => number,
        decimal number => (double)number,
        Enum choice => RecordJson.NameOf(choice),
        NodeKey key => key.Text,
        PartialDate date => date.Text,
        Coordinates place => new Point(Wgs84, place.Longitude, place.Latitude),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no property.", nameof(value)),
    };

    /// <summary>A day as a whole number that keeps the order of days: <c>20160630</c>.</summary>
    public static int Day(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    // The ends and the note are fields of their own.
    private static void Write(string raw, Period period, Dictionary<string, Value> properties)
    {
        Write($"{raw}_start", period.Start, properties);
        Write($"{raw}_end", period.End, properties);
    }

    private static void Write(string end, PartialDate? date, Dictionary<string, Value> properties)
    {
        if (date is not { } known) return;
        properties[$"{end}_first"] = Day(known.First);
        properties[$"{end}_last"] = Day(known.Last);
    }

    private static bool IsStorable(Type type) => type.IsEnum || type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(double)
        || type == typeof(decimal) || type == typeof(NodeKey) || type == typeof(PartialDate) || type == typeof(Period) || type == typeof(Coordinates);
}
