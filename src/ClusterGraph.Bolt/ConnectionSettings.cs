using Microsoft.Extensions.Configuration;

namespace ClusterGraph.Bolt;

/// <summary>Where a server is and who one is there, as configuration says it.</summary>
/// <param name="Username">Null, together with <paramref name="Password"/>, for a server without authentication.</param>
/// <param name="Database">Null for the user's home database.</param>
public sealed record ConnectionSettings(string Uri, string? Username, string? Password, string? Database)
{
    /// <summary>What takes the place of a URI that is not given.</summary>
    public const string DefaultUri = "bolt://localhost:7687";

    public Credentials Credentials => Username is null && Password is null
        ? Credentials.None
        : Credentials.Basic(Username ?? "neo4j", Password ?? throw new FormatException("A user name for Neo4j is given, and no password (NEO4J_PASSWORD, Neo4j__Password)."));

    /// <summary>
    /// Reads the section <c>Neo4j</c> (<c>Uri</c>, <c>Username</c>, <c>Password</c>, <c>Database</c>), then the names <c>NEO4J_URI</c>,
    /// <c>NEO4J_USERNAME</c> or <c>NEO4J_USER</c>, <c>NEO4J_PASSWORD</c>, <c>NEO4J_DATABASE</c>, then the file that <c>Neo4j:CredentialsFile</c> or
    /// <c>NEO4J_CREDENTIALS_FILE</c> names: the first that has a value wins, each for itself.
    /// </summary>
    public static ConnectionSettings Read(IConfiguration configuration) => From(In(configuration));

    /// <summary>The URI that <see cref="Read"/> finds; null when none is given.</summary>
    public static string? ReadUri(IConfiguration configuration) => GivenUri(In(configuration));

    /// <summary>Reads the text of a credentials file as Neo4j Aura hands it out.</summary>
    public static ConnectionSettings FromCredentialsFile(string text)
    {
        var file = CredentialsFile.Parse(text);
        return From((_, names) => names.Select(name => file.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)));
    }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Uri} as {Username ?? "nobody"}, database {Database ?? "home"}";

    private static Func<string, string[], string?> In(IConfiguration configuration)
    {
        var path = configuration["Neo4j:CredentialsFile"] ?? configuration["NEO4J_CREDENTIALS_FILE"];
        var file = string.IsNullOrEmpty(path) ? [] : CredentialsFile.Parse(File.ReadAllText(path));
        return (section, names) => names
            .Select(name => configuration[name])
            .Prepend(configuration[$"Neo4j:{section}"])
            .Concat(names.Select(name => file.GetValueOrDefault(name)))
            .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
    }

    private static string? GivenUri(Func<string, string[], string?> find) => find("Uri", ["NEO4J_URI"]);

    private static ConnectionSettings From(Func<string, string[], string?> find) => new(
        GivenUri(find) ?? DefaultUri,
        find("Username", ["NEO4J_USERNAME", "NEO4J_USER"]),
        find("Password", ["NEO4J_PASSWORD"]),
        find("Database", ["NEO4J_DATABASE"]));
}
