using System.Text;

namespace ClusterGraph.Relatedness;

/// <summary>Reads rows of comma-separated values as RFC 4180 has them: quoted cells may hold commas and doubled quotes; a cell does not span lines.</summary>
public static class CsvRows
{
    /// <summary>The rows in order, the header first; empty lines are passed over.</summary>
    /// <exception cref="FormatException">A quote is not closed; the message names the line.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader reader)
    {
        for (var line = 1; reader.ReadLine() is { } text; line++)
            if (text.Length > 0) yield return Split(text, line);
    }

    private static List<string> Split(string text, int line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }

        if (quoted) throw new FormatException($"Line {line}: a quote is not closed.");
        cells.Add(cell.ToString());
        return cells;
    }
}
