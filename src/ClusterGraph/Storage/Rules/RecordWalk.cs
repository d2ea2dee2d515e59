using System.Collections;
using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>Every value inside a record with its path (<c>eligibility[2].citations[0].quote</c>), so that a rule about a type of value holds wherever such a value stands.</summary>
internal static class RecordWalk
{
    /// <summary>Calls <paramref name="visit"/> for each value below the record that is not null, records before what they hold.</summary>
    public static void Visit(object record, Action<string, object> visit) => Properties(record, "", visit);

    private static void Properties(object record, string path, Action<string, object> visit)
    {
        foreach (var property in RecordProperty.Of(record.GetType()))
            if (property.Read(record) is { } value) Value(value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", visit);
    }

    private static void Value(object value, string path, Action<string, object> visit)
    {
        switch (value)
        {
            case ImmutableSortedDictionary<string, string> texts:
                foreach (var (name, text) in texts) visit($"{path}.{name}", text);
                break;
            case IEnumerable list and not string:
                var index = 0;
                foreach (var item in list) Value(item, $"{path}[{index++}]", visit);
                break;
            default:
                visit(path, value);
                if (RecordProperty.IsRecord(value.GetType())) Properties(value, path, visit);
                break;
        }
    }
}
