namespace ClusterGraph.Sources;

/// <summary>How to cite a source.</summary>
public static class SourceReference
{
    /// <summary>Authors, year, title and publisher, as far as they are known: <c>A. Author (2018). A title. A publisher.</c></summary>
    public static string Of(Source source)
    {
        var who = string.Join(", ", source.Authors);
        var when = source.Year is { } year ? $"({year})" : "";
        var lead = string.Join(' ', new[] { who, when }.Where(part => part.Length > 0));
        return string.Join(' ', new[] { lead, source.Title ?? source.Name, source.Publisher }.Where(part => !string.IsNullOrEmpty(part)).Select(part => $"{part}."));
    }
}
