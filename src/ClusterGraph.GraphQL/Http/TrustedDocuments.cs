using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Documents that clients name by the hash of their text: <c>sha256:</c> and 64 hexadecimal digits in lower case.</summary>
public sealed class TrustedDocuments
{
    private const string Prefix = "sha256:";
    private readonly FrozenDictionary<string, string> texts;

    private TrustedDocuments(IEnumerable<KeyValuePair<string, string>> texts) => this.texts = texts.DistinctBy(text => text.Key).ToFrozenDictionary();

    public static TrustedDocuments None { get; } = new([]);

    public int Count => texts.Count;

    /// <summary>Reads a folder: each <c>.graphql</c> file is a document, each <c>.json</c> file a manifest that maps hashes, with or without the prefix, to documents.</summary>
    /// <param name="folder">The folder; what is beneath it is read too.</param>
    /// <param name="problems">What is wrong with it, file by file.</param>
    public static TrustedDocuments Read(string folder, out ImmutableArray<string> problems)
    {
        var found = new List<string>();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var texts = files.Where(file => file.EndsWith(".graphql", StringComparison.Ordinal)).Select(File.ReadAllText).Select(text => KeyValuePair.Create(IdOf(text), text))
            .Concat(files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)).SelectMany(file => ReadManifest(file, found)));
        var documents = new TrustedDocuments(texts);
        problems = [.. found];
        return documents;
    }

    /// <summary>The text of a document; null when it is not among the trusted ones.</summary>
    public string? Find(string id) => texts.GetValueOrDefault(id);

    /// <summary>The id of a document: what its text hashes to in UTF-8.</summary>
    public static string IdOf(string text) => $"{Prefix}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static List<KeyValuePair<string, string>> ReadManifest(string file, List<string> problems)
    {
        var texts = new List<KeyValuePair<string, string>>();
        try
        {
            foreach (var (name, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file)) ?? [])
            {
                var id = name.StartsWith(Prefix, StringComparison.Ordinal) ? name : $"{Prefix}{name}";
                if (id == IdOf(text)) texts.Add(new(id, text));
                else problems.Add($"{file}: '{name}' is not the SHA-256 of its document, which is {IdOf(text)}.");
            }
        }
        catch (JsonException failure)
        {
            problems.Add($"{file}: not a JSON object of documents by hash: {failure.Message}");
        }

        return texts;
    }
}
