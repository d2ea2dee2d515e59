using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

internal static class VariableFinder
{
    /// <summary>Whether a literal has a variable somewhere in it.</summary>
    public static bool UsesVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(UsesVariable) == true,
        GraphQLObjectValue obj => obj.Fields?.Any(field => UsesVariable(field.Value)) == true,
        _ => false,
    };
}
