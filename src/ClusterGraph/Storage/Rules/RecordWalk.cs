using System.Collections;
using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>Every value inside a record with its path, so that a rule about a type of value holds wherever such a value stands.</summary>
internal sealed class RecordWalk
{
    private readonly ValuePath path = new();
    private readonly Action<ValuePath, object> visit;

    private RecordWalk(Action<ValuePath, object> visit) => this.visit = visit;

    /// <summary>Calls <paramref name="visit"/> for each value below the record that is not null, records before what they hold. The path is good during the call only.</summary>
    public static void Visit(object record, Action<ValuePath, object> visit) => new RecordWalk(visit).Properties(record);

    private void Properties(object record)
    {
        foreach (var property in RecordProperty.Of(record.GetType()))
        {
            if (property.Read(record) is not { } value) continue;
            path.Enter(property.Name);
            Value(value);
            path.Leave();
        }
    }

    private void Value(object value)
    {
        switch (value)
        {
            case ImmutableSortedDictionary<string, string> texts:
                foreach (var (name, text) in texts)
                {
                    path.Enter(name);
                    visit(path, text);
                    path.Leave();
                }

                break;
            case IEnumerable list and not string:
                Items(list);
                break;
            default:
                visit(path, value);
                if (RecordProperty.IsRecord(value.GetType())) Properties(value);
                break;
        }
    }

    private void Items(IEnumerable list)
    {
        var index = 0;
        foreach (var item in list)
        {
            path.Enter(index++);
            Value(item);
            path.Leave();
        }
    }
}
