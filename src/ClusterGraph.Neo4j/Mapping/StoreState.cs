using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>What the database says about itself: a node <c>Store</c> with the format, the version and the fingerprint of the data.</summary>
internal static class StoreState
{
    public const string Id = "clustergraph";

    /// <summary>Of the labels, properties and indexes.</summary>
    public const long Format = 1;

    /// <exception cref="StoreException">It was written by a newer version of ClusterGraph.</exception>
    public static void ThrowIfUnknown(long format, string address)
    {
        if (format > Format)
            throw new StoreException(StoreFailure.Unreadable, $"The database at {address} has format {format}; this version of ClusterGraph reads formats up to {Format}. Use a newer one.");
    }

    public static StoreException Lost(string address) => new(StoreFailure.Unreadable, $"The database at {address} lost the node that says which version of the data it holds.");

    /// <summary>The sums behind a fingerprint, to go on from.</summary>
    public static string Text(ContentFingerprint content) => string.Create(CultureInfo.InvariantCulture, $"{content.High:x32}{content.Low:x32}");

    public static ContentFingerprint Content(string text) => new(
        UInt128.Parse(text.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture), UInt128.Parse(text.AsSpan(32), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
