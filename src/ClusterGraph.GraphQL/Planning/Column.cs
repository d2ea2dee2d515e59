using System.Collections;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What one field brought for all objects of a level: leaves, or objects and lists of them, spread over the levels beneath.</summary>
internal sealed class Column(FieldPlan field, int parents)
{
    private readonly List<Cell> cells = new(parents);
    private readonly Dictionary<SelectionPlan, Level> levels = [];
    private int expected = parents;
    private Dictionary<int, Exception>? failures;
    private Dictionary<int, Exception>? cellFailures;

    public FieldPlan Field { get; } = field;

    /// <summary>Per parent: where its cells begin, or the complement of that where the field is null.</summary>
    public List<int> Starts { get; } = new(parents + 1);

    /// <summary>Results of a batch of leaves, one a parent.</summary>
    public IReadOnlyList<object?>? Leaves { get; set; }

    /// <summary>The batch failed as a whole.</summary>
    public Exception? Failure { get; set; }

    public IEnumerable<Level> Levels => levels.Values;

    public Cell this[int index] => cells[index];

    public int CellCount => cells.Count;

    public Exception? FailureOf(int parent) => Failure ?? failures?.GetValueOrDefault(parent);

    /// <summary>Why there is no object in a cell; null where it is simply absent.</summary>
    public Exception? FailureOfCell(int cell) => cellFailures?.GetValueOrDefault(cell);

    /// <summary>Takes a failure for the next parent.</summary>
    public void Fail(Exception failure)
    {
        (failures ??= []).Add(Starts.Count, failure);
        Starts.Add(~cells.Count);
    }

    /// <summary>Takes the value for the next parent: an object, a list of objects, or null. A list that breaks off fails as a whole.</summary>
    public void Add(object? value)
    {
        var from = cells.Count;
        try
        {
            AddCells(value);
            Starts.Add(value is null ? ~from : from);
        }
        catch (Exception failure)
        {
            cells.RemoveRange(from, cells.Count - from);
            Fail(failure);
        }
    }

    /// <summary>The cells of one parent; null where the field is null.</summary>
    public (int From, int To)? CellsOf(int parent)
    {
        var start = Starts[parent];
        if (start < 0) return null;
        var next = parent + 1 < Starts.Count ? Starts[parent + 1] : cells.Count;
        return (start, next < 0 ? ~next : next);
    }

    private void AddCells(object? value)
    {
        if (value is null) return;
        if (!Field.Shape.IsList) cells.Add(CellOf(value));
        else if (value is IReadOnlyList<object?> list)
        {
            expected = Math.Max(expected, list.Count);
            cells.EnsureCapacity(cells.Count + list.Count);
            for (var i = 0; i < list.Count; i++) cells.Add(CellOf(list[i]));
        }
        else
            foreach (var item in (IEnumerable)value) cells.Add(CellOf(item));
    }

    private Cell CellOf(object? item)
    {
        if (item is null) return default;
        if ((Field.OnlySelection ?? Field.SelectionOf(item.GetType())) is not { } plan)
        {
            (cellFailures ??= [])[cells.Count] = new InvalidOperationException($"Field '{Field.Name}' brought a {item.GetType().Name}, which is none of the types that it may bring.");
            return default;
        }

        if (!levels.TryGetValue(plan, out var level)) levels.Add(plan, level = new Level(plan, expected));
        return new Cell(level, level.Add(item));
    }
}

/// <summary>An object's place: its level and row; an absent object has no level.</summary>
internal readonly record struct Cell(Level? Level, int Row);
