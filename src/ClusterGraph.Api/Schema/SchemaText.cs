using GraphQL;
using GraphQL.Utilities;

namespace ClusterGraph.Api.Schema;

/// <summary>The schema as SDL.</summary>
internal static class SchemaText
{
    /// <summary>Prints all types sorted by name, descriptions included, lines ended by a line feed.</summary>
    public static string Print(ClusterGraphSchema schema)
    {
        schema.Initialize();
        return schema.Print(new PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true, StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n");
    }
}
