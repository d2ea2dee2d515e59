using System.Collections.Frozen;
using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using CsvHelper;

namespace ClusterGraph.Countries;

/// <summary>Name and bloc of every country of ISO 3166-1, and of Kosovo (<c>XK</c>), for data that bring codes only. Names are those of Unicode CLDR; blocs are those of 2018.</summary>
public static class KnownCountries
{
    // Institutions of the European Union write these two their own way.
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string> { ["EL"] = "GR", ["UK"] = "GB" }.ToFrozenDictionary();
    private static readonly FrozenDictionary<string, (string Name, Bloc Bloc)> ByCode = Read();

    /// <summary>The ISO code of a code: <c>GR</c> for <c>EL</c>, <c>GB</c> for <c>UK</c>, in capitals; any other stays what it is.</summary>
    public static string IsoOf(string code)
    {
        var normal = code.Trim().ToUpperInvariant();
        return Aliases.GetValueOrDefault(normal, normal);
    }

    /// <summary>What is known of an ISO code; null when it is the code of no country.</summary>
    public static (string Name, Bloc Bloc)? Find(string iso) => ByCode.TryGetValue(iso, out var known) ? known : null;

    /// <summary>The node of an ISO code that the data lack; null when it is the code of no country.</summary>
    public static Country? NodeOf(string iso, ImmutableArray<Citation> cited) => Find(iso) is not { } known
        ? null
        : new Country { Key = NodeKey.Parse($"country:{iso.ToLowerInvariant()}"), Name = known.Name, Code = iso, Bloc = known.Bloc, Citations = cited };

    private static FrozenDictionary<string, (string, Bloc)> Read()
    {
        using var rows = CsvReader.Create(typeof(KnownCountries).Assembly.GetManifestResourceStream("countries.csv")!);
        var known = new Dictionary<string, (string, Bloc)>();
        while (rows.Read()) known.Add(rows.GetString(0), (rows.GetString(1), Enum.Parse<Bloc>(rows.GetString(2), ignoreCase: true)));
        return known.ToFrozenDictionary();
    }
}
