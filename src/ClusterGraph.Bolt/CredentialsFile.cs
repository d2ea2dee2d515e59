namespace ClusterGraph.Bolt;

/// <summary>A dotenv file: <c>NAME=value</c> lines, with <c>#</c> comments, an optional <c>export</c>, and values that may be quoted.</summary>
internal static class CredentialsFile
{
    public static Dictionary<string, string> Parse(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim().TrimStart('\uFEFF');
            line = line.StartsWith("export ", StringComparison.Ordinal) ? line[7..].TrimStart() : line;
            var split = line.IndexOf('=');
            if (split > 0 && line[0] != '#')
            {
                values[line[..split].TrimEnd()] = Unquoted(line[(split + 1)..].Trim());
            }
        }

        return values;
    }

    private static string Unquoted(string value) =>
        value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value;
}
