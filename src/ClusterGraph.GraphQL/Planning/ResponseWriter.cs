using ClusterGraph.GraphQL.Json;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>The second phase: one pass over the fetched levels that writes JSON. A null where none may be cuts the text back to the nearest place that may be null (GraphQL specification 6.4.4).</summary>
internal sealed class ResponseWriter
{
    private readonly JsonBuffer json;
    private readonly RequestValues values;
    private readonly ErrorList errors;
    private readonly PathStack path = new();
    private readonly LeafListWriter leafLists;

    public ResponseWriter(JsonBuffer json, RequestValues values, ErrorList errors)
    {
        this.json = json;
        this.values = values;
        this.errors = errors;
        leafLists = new LeafListWriter(json, errors, path);
    }

    /// <summary>Writes the object in a row; false when it became null, with nothing left of it in the buffer.</summary>
    public bool WriteObject(Level level, int row)
    {
        var start = json.Position;
        var complete = true;
        json.Raw((byte)'{');
        var fields = level.Plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            json.Raw(fields[i].Key);
            complete &= WriteField(fields[i], level, row);
        }

        json.Raw((byte)'}');
        if (!complete) json.CutBackTo(start);
        return complete;
    }

    /// <summary>False when the field is null and must not be; the siblings are still written, so that their errors are reported too.</summary>
    private bool WriteField(FieldPlan field, Level level, int row)
    {
        path.Push(field.ResponseName);
        var start = json.Position;
        var before = errors.Count;
        var written = false;
        try
        {
            written = WriteValue(field, level, row);
        }
        catch (Exception failure)
        {
            json.CutBackTo(start);
            errors.Add(failure, field.Node, path);
        }

        if (!written && field.Shape.NonNull && errors.Count == before) errors.AddNull(field, level.Plan.Type.Name, path);
        path.Pop();
        if (written) return true;
        json.Null();
        return !field.Shape.NonNull;
    }

    private bool WriteValue(FieldPlan field, Level level, int row)
    {
        if (field.Declared is null)
        {
            json.Raw(field.IsIntrospection ? values.Introspected[field.ResponseName] : level.Plan.TypeName);
            return true;
        }

        if (field.Column < 0) return field.Shape.IsList ? WriteLeaves(field, level.Objects[row], null) : field.Declared.WriteLeaf(json, level.Objects[row], values.ArgumentsOf(field));
        var column = level.Columns[field.Column];
        if (column.FailureOf(row) is { } failure) return Fail(failure, field);
        if (column.Leaves is { } leaves) return leaves[row] is { } leaf && (field.Shape.IsList ? WriteLeaves(field, level.Objects[row], leaf) : field.Declared.WriteResult(json, leaf));
        if (column.CellsOf(row) is not { } cells) return false;
        return field.Shape.IsList ? WriteList(column, cells.From, cells.To) : Write(column, cells.From);
    }

    /// <summary>A list of leaves, which a batch brought or which is a value of the parent: written whole, and once more item by item when something is wrong with it.</summary>
    private bool WriteLeaves(FieldPlan field, object parent, object? brought)
    {
        var start = json.Position;
        var declared = field.Declared!;
        try
        {
            var written = brought is null ? declared.WriteLeaf(json, parent, values.ArgumentsOf(field)) : declared.WriteResult(json, brought);
            if (!written || !field.Shape.ItemNonNull || json.Written.Span[start..].IndexOf("null"u8) < 0) return written;
        }
        catch (Exception)
        {
            // The second writing finds it again, at its item.
        }

        json.CutBackTo(start);
        return leafLists.Write(field, brought ?? declared.Read(parent, values.ArgumentsOf(field)));
    }

    private bool Fail(Exception failure, FieldPlan field)
    {
        errors.Add(failure, field.Node, path);
        return false;
    }

    private bool Write(Column column, int cell) =>
        column.FailureOfCell(cell) is { } failure ? Fail(failure, column.Field) : column[cell].Level is { } level && WriteObject(level, column[cell].Row);

    private bool WriteList(Column column, int from, int to)
    {
        var start = json.Position;
        var complete = true;
        json.Raw((byte)'[');
        for (var i = from; i < to; i++)
        {
            if (i > from) json.Raw((byte)',');
            complete &= WriteItem(column, i, i - from);
        }

        json.Raw((byte)']');
        if (!complete) json.CutBackTo(start);
        return complete;
    }

    private bool WriteItem(Column column, int cell, int index)
    {
        path.Push(index);
        var before = errors.Count;
        var written = Write(column, cell);
        if (!written)
        {
            if (column.Field.Shape.ItemNonNull && errors.Count == before) errors.AddNull(column.Field, "list", path);
            json.Null();
        }

        path.Pop();
        return written || !column.Field.Shape.ItemNonNull;
    }
}
