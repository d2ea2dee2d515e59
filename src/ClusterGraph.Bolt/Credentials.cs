using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt;

/// <summary>What a connection authenticates with. Its secrets show in no text and no message.</summary>
public sealed class Credentials
{
    private Credentials(Dictionary<string, Value> token) => Token = token;

    /// <summary>For a server without authentication.</summary>
    public static Credentials None { get; } = new(new Dictionary<string, Value> { ["scheme"] = "none" });

    internal Dictionary<string, Value> Token { get; }

    /// <summary>User name and password.</summary>
    /// <param name="realm">The authentication provider; null for the server's choice.</param>
    public static Credentials Basic(string username, string password, string? realm = null) =>
        Custom("basic", username, password, realm);

    /// <summary>A token of a single sign-on provider, in base 64.</summary>
    public static Credentials Bearer(string token) => Custom("bearer", null, token);

    /// <summary>A Kerberos ticket, in base 64.</summary>
    public static Credentials Kerberos(string ticket) => Custom("kerberos", "", ticket);

    /// <summary>For an authentication plugin of the server; what is null is not sent.</summary>
    public static Credentials Custom(
        string scheme, string? principal, string? credentials, string? realm = null, IReadOnlyDictionary<string, Value>? parameters = null)
    {
        var token = new Dictionary<string, Value> { ["scheme"] = scheme };
        Protocol.Extra.Add(token, "principal", principal);
        Protocol.Extra.Add(token, "credentials", credentials);
        Protocol.Extra.Add(token, "realm", string.IsNullOrEmpty(realm) ? null : realm);
        if (parameters is { Count: > 0 })
        {
            token["parameters"] = Value.Map(parameters);
        }

        return new Credentials(token);
    }

    public override string ToString() => $"credentials of scheme {Token["scheme"]}";
}
