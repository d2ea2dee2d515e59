using System.Buffers.Text;
using System.Text;

namespace ClusterGraph.GraphQL.Types;

/// <summary>Opaque global ids: a readable key that is not meant to be read.</summary>
public static class GlobalId
{
    public static string Of(string key)
    {
        const int Short = 256;
        if (key.Length > Short / 3) return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));
        Span<byte> utf8 = stackalloc byte[Short];
        return Base64Url.EncodeToString(utf8[..Encoding.UTF8.GetBytes(key, utf8)]);
    }

    /// <summary>The key in an id; null when the text is no id.</summary>
    public static string? KeyOf(string id)
    {
        if (id.Length > 400 || !Base64Url.IsValid(id)) return null;
        var key = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        return Of(key) == id ? key : null;
    }
}
