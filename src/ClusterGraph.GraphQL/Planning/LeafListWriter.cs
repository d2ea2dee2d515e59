using System.Collections;
using ClusterGraph.GraphQL.Json;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Writes a list of leaves item by item, with an error at each item that fails, or is null and must not be. The slow way: a list in order is written whole.</summary>
internal sealed class LeafListWriter(JsonBuffer json, ErrorList errors, PathStack path)
{
    /// <summary>False when the list became null, with nothing left of it in the buffer.</summary>
    public bool Write(FieldPlan field, object? list)
    {
        var type = field.Type is NonNullGraphType nonNull ? nonNull.ResolvedType : field.Type;
        return list is IEnumerable items && WriteList(field, items, (ListGraphType)type!);
    }

    private bool WriteList(FieldPlan field, IEnumerable items, ListGraphType type)
    {
        var start = json.Position;
        var complete = true;
        var index = 0;
        var writer = LeafWriters.Boxed(LeafWriters.ElementOf(items.GetType())!);
        json.Raw((byte)'[');
        foreach (var item in items)
        {
            if (index > 0) json.Raw((byte)',');
            path.Push(index++);
            complete &= WriteItem(field, item, type.ResolvedType!, writer);
            path.Pop();
        }

        json.Raw((byte)']');
        if (!complete) json.CutBackTo(start);
        return complete;
    }

    private bool WriteItem(FieldPlan field, object? item, IGraphType type, Func<JsonBuffer, object?, bool> writer)
    {
        var start = json.Position;
        var before = errors.Count;
        var written = false;
        var inner = type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
        try
        {
            written = item is not null && (inner is ListGraphType list ? WriteList(field, (IEnumerable)item, list) : writer(json, item));
        }
        catch (Exception failure)
        {
            json.CutBackTo(start);
            errors.Add(failure, field.Node, path);
        }

        if (written) return true;
        json.Null();
        if (type is not NonNullGraphType) return true;
        if (errors.Count == before) errors.AddNull(field, "list", path);
        return false;
    }
}
