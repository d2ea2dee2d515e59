using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClusterGraph.Graph;

/// <summary>A fingerprint of a set of nodes and links: the sum, modulo 2^128 twice, of the SHA-256 of each one's canonical JSON.</summary>
/// <remarks>A sum does not depend on order, and a change adds and subtracts only what changed. It tells versions of honest data apart; it is no seal against forgery.</remarks>
internal readonly record struct ContentFingerprint(UInt128 High, UInt128 Low)
{
    public static ContentFingerprint Empty { get; }

    public static ContentFingerprint Of<T>(T content) where T : notnull => OfJson(RecordJson.Utf8(content));

    /// <summary>Of a node or link that is at hand as its canonical JSON.</summary>
    public static ContentFingerprint OfJson(ReadOnlySpan<byte> json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
    }

    public static ContentFingerprint operator +(ContentFingerprint a, ContentFingerprint b) => new(unchecked(a.High + b.High), unchecked(a.Low + b.Low));

    public static ContentFingerprint operator -(ContentFingerprint a, ContentFingerprint b) => new(unchecked(a.High - b.High), unchecked(a.Low - b.Low));

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> sum = stackalloc byte[32];
        BinaryPrimitives.WriteUInt128BigEndian(sum, High);
        BinaryPrimitives.WriteUInt128BigEndian(sum[16..], Low);
        return Convert.ToHexStringLower(SHA256.HashData(sum).AsSpan(0, 16));
    }
}
