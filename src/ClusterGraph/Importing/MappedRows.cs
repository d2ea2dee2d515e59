using System.Collections.Immutable;

namespace ClusterGraph.Importing;

/// <summary>The rows of a table as a mapping reads them.</summary>
internal sealed class MappedRows
{
    private readonly CsvTable table;
    private readonly ImportProblems problems;
    private readonly ImmutableArray<CsvField> fields;
    private readonly CsvMapping mapping;
    private readonly int[] columns;
    private readonly (int Column, string Cell)[] where;
    private readonly (int Column, string Cell)[] absent;

    /// <summary>Reports whatever of the mapping does not fit the table or the fields.</summary>
    public MappedRows(CsvTable table, CsvMapping mapping, ImmutableArray<CsvField> fields, ImportProblems problems)
    {
        (this.table, this.mapping, this.fields, this.problems) = (table, mapping, fields, problems);
        foreach (var name in mapping.Columns.Keys.Concat(mapping.Constants.Keys).Where(name => fields.All(field => field.Name != name)))
            Report(null, $"the mapping names the field '{name}'; there are {string.Join(", ", fields.Select(field => field.Name))}");
        foreach (var name in mapping.Columns.Keys.Intersect(mapping.Constants.Keys)) Report(null, $"the mapping gives '{name}' both a column and a constant");
        columns = [.. fields.Select(ColumnOf)];
        where = [.. mapping.Where.Select(condition => (table.Need(condition.Key), condition.Value))];
        absent = [.. mapping.Absent.Select(condition => (table.Need(condition.Key), condition.Value))];
        for (var i = 0; i < columns.Length; i++)
            if (fields[i].IsRequired && columns[i] < 0 && !mapping.Constants.ContainsKey(fields[i].Name) && !mapping.Columns.ContainsKey(fields[i].Name))
                Report(null, $"'{fields[i].Name}' ({fields[i].Description}) is required, and neither a column nor a constant; the columns are {string.Join(", ", table.Columns)}");
    }

    /// <summary>Rows that were left out by a condition of the mapping or hold no figure.</summary>
    public long Skipped { get; private set; }

    /// <summary>The rows that count, one after the other.</summary>
    public IEnumerable<MappedRow> Read()
    {
        while (table.Read())
        {
            if (Holds(where) && (absent.Length == 0 || !Holds(absent))) yield return new MappedRow(this, table.Line, Cells());
            else Skipped++;
        }
    }

    public int IndexOf(string field)
    {
        for (var i = 0; i < fields.Length; i++)
            if (fields[i].Name == field) return i;
        throw new ArgumentException($"There is no field '{field}'.", nameof(field));
    }

    public CsvField Field(int index) => fields[index];

    public void Skip() => Skipped++;

    /// <param name="line">The row's line.</param>
    /// <param name="index">The field; null for the row as a whole.</param>
    /// <param name="rule">What is wrong.</param>
    public void Report(long line, int? index, string rule) =>
        problems.Add(new ImportProblem(table.Name, line, index is not { } field ? null : columns[field] >= 0 ? table.Columns[columns[field]] : fields[field].Name, rule));

    private void Report(string? column, string rule) => problems.Add(new ImportProblem(table.Name, 0, column, rule));

    private int ColumnOf(CsvField field) =>
        mapping.Columns.TryGetValue(field.Name, out var header) ? table.Need(header) : mapping.Constants.ContainsKey(field.Name) ? -1 : table.Find(field.Name);

    private bool Holds((int Column, string Cell)[] conditions) => Array.TrueForAll(conditions, condition => condition.Column >= 0 && table[condition.Column] == condition.Cell);

    private string?[] Cells()
    {
        var cells = new string?[fields.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var text = columns[i] >= 0 ? table[columns[i]] : mapping.Constants.GetValueOrDefault(fields[i].Name);
            cells[i] = string.IsNullOrEmpty(text) ? null : text;
        }

        return cells;
    }
}
