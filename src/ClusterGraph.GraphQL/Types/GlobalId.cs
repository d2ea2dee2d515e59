using System.Buffers.Text;
using System.Text;

namespace ClusterGraph.GraphQL.Types;

/// <summary>Opaque global ids: a readable key that is not meant to be read.</summary>
public static class GlobalId
{
    public static string Of(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <summary>The key in an id; null when the text is no id.</summary>
    public static string? KeyOf(string id)
    {
        if (id.Length > 400 || !Base64Url.IsValid(id)) return null;
        var key = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        return Of(key) == id ? key : null;
    }
}
