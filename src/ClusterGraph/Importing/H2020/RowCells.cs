using ClusterGraph.Graph;

namespace ClusterGraph.Importing.H2020;

/// <summary>The cells of the current row of a table with known columns; <c>NA</c> and nothing mean that nobody stated it.</summary>
internal readonly struct RowCells(CsvTable table, int[] columns, string[] names, ImportProblems problems)
{
    public long Line => table.Line;

    public string? Text(string column)
    {
        var text = table[columns[Array.IndexOf(names, column)]];
        return text is "" or "NA" ? null : text;
    }

    /// <summary>A number that is a name: digits only; null after reporting anything else.</summary>
    public string? Digits(string column)
    {
        var text = Text(column);
        if (text is not null && text.All(char.IsAsciiDigit)) return text;
        Report(column, $"'{text}' is not a number");
        return null;
    }

    public PartialDate? Date(string column)
    {
        if (Text(column) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        Report(column, $"'{text}' is not a date: YYYY, YYYY-MM or YYYY-MM-DD");
        return null;
    }

    public void Report(string column, string rule) => problems.Add(new ImportProblem(table.Name, table.Line, column, rule));
}
