using System.Globalization;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>One row, by field. What is not as its field wants it is reported with its column, and read as absent.</summary>
internal sealed class MappedRow(MappedRows rows, long line, string?[] cells)
{
    public long Line => line;

    /// <summary>The cell; null when it is empty or there is none.</summary>
    public string? Text(string field) => cells[rows.IndexOf(field)];

    /// <summary>The cell of a field that every row has; empty after reporting that it is not there.</summary>
    public string Need(string field)
    {
        if (Text(field) is { } text) return text;
        Report(field, "is empty; every row needs it");
        return "";
    }

    public string[] List(string field) => Text(field)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public int? Whole(string field) => Parse(field, "is not a whole number", (string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number));

    public decimal? Number(string field) => Parse(field, "is not a number with a point, such as 12.5", (string text, out decimal number) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number));

    public PartialDate? Date(string field) => Parse(field, "is not a date: YYYY, YYYY-MM or YYYY-MM-DD", (string text, out PartialDate date) => PartialDate.TryParse(text, out date));

    public T? Choice<T>(string field) where T : struct, Enum =>
        Parse(field, $"is none of {string.Join(", ", Enum.GetValues<T>().Select(value => RecordJson.NameOf(value)))}", (string text, out T value) =>
        {
            value = Enum.GetValues<T>().FirstOrDefault(choice => RecordJson.NameOf(choice) == text);
            return RecordJson.NameOf(value) == text;
        });

    /// <summary>The key in a field, or the one made of other words; null after reporting that it is none.</summary>
    public NodeKey? Key(string field, NodeKind kind, string words)
    {
        var given = Text(field);
        if (NodeKey.TryParse(given ?? $"{NodeKey.PrefixOf(kind)}:{KeySlug.Of(words)}", out var key) && key.Kind == kind) return key;
        Report(field, given is null ? $"is empty, and no key of at most {NodeKey.MaxLength} characters can be made of '{words}'" : $"'{given}' is not a key such as {NodeKey.PrefixOf(kind)}:some-name");
        return null;
    }

    /// <summary>What the fields that name other nodes name.</summary>
    public IEnumerable<(CsvField Field, string Text)> References()
    {
        for (var i = 0; i < cells.Length; i++)
            if (rows.Field(i) is { IsReference: true } field && cells[i] is { } text)
                foreach (var item in field.IsList ? List(field.Name) : [text]) yield return (field, item);
    }

    public CsvField Field(string name) => rows.Field(rows.IndexOf(name));

    public void Report(string field, string rule) => rows.Report(line, rows.IndexOf(field), rule);

    private T? Parse<T>(string field, string rule, Parser<T> parse) where T : struct
    {
        if (Text(field) is not { } text) return null;
        if (parse(text, out var value)) return value;
        Report(field, $"'{text}' {rule}");
        return null;
    }

    private delegate bool Parser<T>(string text, out T value);
}
