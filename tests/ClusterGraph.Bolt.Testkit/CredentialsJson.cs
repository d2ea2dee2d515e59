using System.Text.Json.Nodes;

namespace ClusterGraph.Bolt.Testkit;

internal static class CredentialsJson
{
    public static Credentials Read(JsonNode? node)
    {
        if (node?["data"] is not JsonObject token)
        {
            return Credentials.None;
        }

        return (string?)token["scheme"] switch
        {
            "basic" => Credentials.Basic(Text("principal") ?? "", Text("credentials") ?? "", Text("realm")),
            "bearer" => Credentials.Bearer(Text("credentials") ?? ""),
            "kerberos" => Credentials.Kerberos(Text("credentials") ?? ""),
            { } scheme => Credentials.Custom(scheme, Text("principal"), Filled("credentials"), Text("realm"), ValueJson.ReadPlainMap(token["parameters"])),
            null => Credentials.None,
        };

        string? Text(string key) => (string?)token[key];
        string? Filled(string key) => string.IsNullOrEmpty(Text(key)) ? null : Text(key);
    }
}
