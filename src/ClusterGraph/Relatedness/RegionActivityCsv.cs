using System.Globalization;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Reads a table of regions and activities, one cell a row: columns <c>region</c> (or <c>nuts2013</c>), <c>activity</c> (or <c>nace_division</c>) and <c>quantity</c> (or <c>persons_employed</c>).</summary>
/// <remarks>Where there is a column <c>geo_level</c>, only rows of level <c>nuts2</c> count; where the quantity is empty, or 0 with <c>missing_in_source</c> 1, nobody published the cell: then it is not 0.</remarks>
public static class RegionActivityCsv
{
    /// <summary>The cells. A code of two digits becomes the key of that NACE division; a key stays what it is.</summary>
    /// <exception cref="FormatException">A column is missing, or a cell is not what its column wants; the message names the row.</exception>
    public static IReadOnlyList<RegionActivityCell> Read(TextReader reader)
    {
        using var rows = CsvRows.Read(reader).GetEnumerator();
        if (!rows.MoveNext()) throw new FormatException("The file is empty.");
        var header = rows.Current;
        int region = Column(header, "region", "nuts2013"), activity = Column(header, "activity", "nace_division"), quantity = Column(header, "quantity", "persons_employed");
        int level = Find(header, "geo_level"), missing = Find(header, "missing_in_source");
        var cells = new List<RegionActivityCell>();
        for (var row = 2; rows.MoveNext(); row++)
        {
            var cell = rows.Current;
            if (cell.Count != header.Count) throw new FormatException($"Row {row} has {cell.Count} cells, the header {header.Count}.");
            if (level >= 0 && cell[level] != "nuts2") continue;
            var absent = cell[quantity].Length == 0 || (missing >= 0 && cell[missing] == "1" && cell[quantity] == "0");
            cells.Add(new RegionActivityCell(Key(cell[region], "region", "", row), Key(cell[activity], "activity", "nace-", row), absent ? null : Quantity(cell[quantity], row)));
        }

        return cells;
    }

    private static int Column(IReadOnlyList<string> header, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) if (Find(header, name) is >= 0 and var at) return at;
        throw new FormatException($"There is no column {string.Join(" or ", names.ToArray())}; there are {string.Join(", ", header)}.");
    }

    private static int Find(IReadOnlyList<string> header, string name)
    {
        for (var i = 0; i < header.Count; i++) if (header[i] == name) return i;
        return -1;
    }

    private static NodeKey Key(string text, string kind, string scheme, int row) =>
        NodeKey.TryParse(text, out var given) || NodeKey.TryParse($"{kind}:{scheme}{text.ToLowerInvariant().Replace('.', '-')}", out given)
            ? given
            : throw new FormatException($"Row {row}: '{text}' is no code of a {kind}.");

    private static decimal Quantity(string text, int row) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0
        ? number
        : throw new FormatException($"Row {row}: '{text}' is no quantity of 0 or more.");
}
