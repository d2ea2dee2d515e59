using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClusterGraph.Graph;

/// <summary>The readable, permanent key of a node: a kind, a colon, a slug of lower-case ASCII letters, digits and single hyphens (<c>cluster:hegan</c>).</summary>
public readonly record struct NodeKey : IComparable<NodeKey>, IComparable
{
    public const int MaxLength = 120;

    private static readonly FrozenDictionary<string, NodeKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Enum.GetValues<NodeKind>()
        .ToFrozenDictionary(PrefixOf, kind => kind, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string? text;

    private NodeKey(NodeKind kind, string text)
    {
        Kind = kind;
        this.text = text;
    }

    public NodeKind Kind { get; }

    /// <summary>The whole key, prefix included.</summary>
    public string Text => text ?? "";

    /// <summary>What follows the prefix.</summary>
    public string Slug => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    public static string PrefixOf(NodeKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static bool TryParse([NotNullWhen(true)] string? value, out NodeKey key)
    {
        key = default;
        if (value is null || value.Length > MaxLength) return false;
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Kinds.TryGetValue(value.AsSpan(0, colon), out var kind) || !IsSlug(value.AsSpan(colon + 1))) return false;
        key = new NodeKey(kind, value);
        return true;
    }

    /// <exception cref="FormatException">The text is not a key.</exception>
    public static NodeKey Parse(string value) => TryParse(value, out var key)
        ? key
        : throw new FormatException($"'{value}' is not a node key: a key is a kind, a colon and a slug of a-z, 0-9 and single hyphens, such as cluster:hegan.");

    public int CompareTo(NodeKey other) => string.CompareOrdinal(Text, other.Text);

    int IComparable.CompareTo(object? obj) => obj is NodeKey other ? CompareTo(other) : 1;

    public bool Equals(NodeKey other) => string.Equals(text, other.text, StringComparison.Ordinal);

    public override int GetHashCode() => text is null ? 0 : text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static bool IsSlug(ReadOnlySpan<char> slug)
    {
        if (slug.IsEmpty || slug[0] == '-' || slug[^1] == '-' || slug.IndexOf("--", StringComparison.Ordinal) >= 0) return false;
        foreach (var c in slug)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }
}
