using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>The first phase: brings everything that was selected and is not a plain value of its parent, level by level. Each batch function is called once a level for all parents; siblings run side by side.</summary>
/// <remarks>When it is stopped it still waits for what it started, for the request's data is closed behind it.</remarks>
internal sealed class Fetch(RequestValues values, object? state, Func<Exception, bool> isOutOfDate, CancellationToken cancellation)
{
    /// <exception cref="OutOfDateException">What was brought is not all of one version.</exception>
    public async ValueTask RunAsync(Level level)
    {
        cancellation.ThrowIfCancellationRequested();
        var fields = level.Plan.Columns;
        if (fields.Length == 0) return;
        var batches = Start(level, fields);
        for (var i = 0; i < fields.Length; i++)
            level.Columns[i] = fields[i].Declared!.IsBatch ? await TakeAsync(fields[i], level, batches[i]).ConfigureAwait(false) : ReadValues(fields[i], level);
        cancellation.ThrowIfCancellationRequested();
        if (Array.Find(level.Columns, column => column.Failure is { } failure && isOutOfDate(failure)) is { } late) throw new OutOfDateException(late.Failure!);
        await FinishAsync(StartBeneath(level)).ConfigureAwait(false);
    }

    private ValueTask<IReadOnlyList<object?>>[] Start(Level level, FieldPlan[] fields)
    {
        var batches = new ValueTask<IReadOnlyList<object?>>[fields.Length];
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Declared!.IsBatch)
                batches[i] = fields[i].Declared!.FetchAsync(level.Objects, new FieldContext(fields[i], values, state, cancellation));
        return batches;
    }

    private List<ValueTask> StartBeneath(Level level)
    {
        var pending = new List<ValueTask>();
        foreach (var column in level.Columns)
            foreach (var beneath in column.Levels)
                pending.Add(RunAsync(beneath));
        return pending;
    }

    private static async ValueTask FinishAsync(List<ValueTask> pending)
    {
        OperationCanceledException? stopped = null;
        foreach (var beneath in pending)
            try
            {
                await beneath.ConfigureAwait(false);
            }
            catch (OperationCanceledException stop)
            {
                stopped ??= stop;
            }

        if (stopped is not null) throw stopped;
    }

    private static async ValueTask<Column> TakeAsync(FieldPlan field, Level level, ValueTask<IReadOnlyList<object?>> batch)
    {
        var column = new Column(field, level.Objects.Count);
        try
        {
            var results = await batch.ConfigureAwait(false);
            if (field.IsLeaf) column.Leaves = results;
            else
                for (var i = 0; i < results.Count; i++) column.Add(results[i]);
        }
        catch (Exception failure)
        {
            column.Failure = failure;
        }

        return column;
    }

    private Column ReadValues(FieldPlan field, Level level)
    {
        var column = new Column(field, level.Objects.Count);
        var arguments = values.ArgumentsOf(field);
        for (var i = 0; i < level.Objects.Count; i++)
            try
            {
                column.Add(field.Declared!.Read(level.Objects[i], arguments));
            }
            catch (Exception failure)
            {
                column.Fail(failure);
            }

        return column;
    }
}
