using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>A place in a sorted list as text: the sort values and the id of a row, bound by a checksum to the list, its order and its filter.</summary>
public static class Cursor
{
    private const int ChecksumLength = 8;

    /// <param name="list">What identifies the list: its field, order and filter.</param>
    /// <param name="place">Sort values as text (null for an absent one), the id last.</param>
    public static string Encode(string list, ImmutableArray<string?> place)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(place);
        return Base64Url.EncodeToString([.. Checksum(list, json), .. json]);
    }

    /// <exception cref="GraphQLFailure">The text is not a cursor of this list.</exception>
    public static ImmutableArray<string?> Decode(string list, string cursor)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(cursor.Length)];
        if (!TryDecode(cursor, bytes, out var length) || length <= ChecksumLength || !Checksum(list, bytes.AsSpan(ChecksumLength, length - ChecksumLength)).SequenceEqual(bytes.AsSpan(0, ChecksumLength)))
            throw Invalid(cursor);
        return PlaceOf(bytes.AsSpan(ChecksumLength, length - ChecksumLength)) is { IsDefaultOrEmpty: false } place ? place : throw Invalid(cursor);
    }

    /// <summary>Somebody who knows how checksums are made can make one for anything.</summary>
    private static ImmutableArray<string?> PlaceOf(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(json) is { } place ? [.. place] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static GraphQLFailure Invalid(string cursor) => new(ErrorCode.InvalidCursor, $"'{Short(cursor)}' is not a cursor of this list with this order and filter.");

    private static bool TryDecode(string cursor, byte[] bytes, out int length)
    {
        length = 0;
        return Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out length);
    }

    private static ReadOnlySpan<byte> Checksum(string list, ReadOnlySpan<byte> json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(list));
        hash.AppendData([0]);
        hash.AppendData(json);
        return hash.GetHashAndReset().AsSpan(0, ChecksumLength);
    }

    private static string Short(string cursor) => cursor.Length <= 60 ? cursor : $"{cursor[..60]}…";
}
