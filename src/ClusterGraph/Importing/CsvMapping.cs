using System.Collections.Immutable;
using System.Text.Json;
using ClusterGraph.Graph;

namespace ClusterGraph.Importing;

/// <summary>Which column of a file says what. A column whose header is the name of a field needs no line.</summary>
public sealed record CsvMapping
{
    private static readonly JsonSerializerOptions Options = new(RecordJson.Options) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What all rows cite.</summary>
    public ImportSource? Source { get; init; }

    /// <summary>Field to header.</summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Field to the value that it has in all rows.</summary>
    public ImmutableSortedDictionary<string, string> Constants { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Header to cell: only rows with all of these cells are imported.</summary>
    public ImmutableSortedDictionary<string, string> Where { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Header to cell: a row with all of these cells says that its figure is absent, whatever stands there.</summary>
    public ImmutableSortedDictionary<string, string> Absent { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Reads a mapping from JSON.</summary>
    /// <exception cref="FormatException">It is no mapping; the message says where and why.</exception>
    public static CsvMapping Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<CsvMapping>(json, Options) ?? throw new FormatException("the mapping is null");
        }
        catch (JsonException failure)
        {
            throw new FormatException($"line {failure.LineNumber + 1}: {failure.Message.Split(" Path:")[0]} ({failure.Path})", failure);
        }
    }
}
