using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.Neo4j.Tests.Answers;

/// <summary>The types of the published schema, as its text says them.</summary>
internal sealed class PublishedTypes
{
    private readonly Dictionary<string, GraphQLTypeDefinition> types;

    public PublishedTypes(string sdl) => types = Parser.Parse(sdl).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(type => type.Name.StringValue);

    public IReadOnlyList<GraphQLFieldDefinition> FieldsOf(string type) => types[type] switch
    {
        GraphQLObjectTypeDefinition found => found.Fields!.Items,
        GraphQLInterfaceTypeDefinition found => found.Fields!.Items,
        _ => [],
    };

    public IReadOnlyList<GraphQLInputValueDefinition> InputsOf(string type) => ((GraphQLInputObjectTypeDefinition)types[type]).Fields!.Items;

    public bool IsInput(string type) => types.GetValueOrDefault(type) is GraphQLInputObjectTypeDefinition;

    public IReadOnlyList<string>? ValuesOf(string type) => types.GetValueOrDefault(type) is GraphQLEnumTypeDefinition found ? [.. found.Values!.Items.Select(value => value.Name.StringValue)] : null;

    public bool HasFields(string type) => types.GetValueOrDefault(type) is GraphQLObjectTypeDefinition or GraphQLInterfaceTypeDefinition;

    /// <summary>The types that may stand for an interface.</summary>
    public IReadOnlyList<string> Implementations(string type) =>
        [.. types.Values.OfType<GraphQLObjectTypeDefinition>().Where(one => one.Interfaces?.Items.Any(named => named.Name.StringValue == type) == true).Select(one => one.Name.StringValue)];

    public bool IsInterface(string type) => types.GetValueOrDefault(type) is GraphQLInterfaceTypeDefinition;

    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType wrapped => NameOf(wrapped.Type),
        GraphQLListType wrapped => NameOf(wrapped.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    public static bool IsRequired(GraphQLInputValueDefinition input) => input.Type is GraphQLNonNullType && input.DefaultValue is null;

    public static bool IsList(GraphQLType type) => type is GraphQLListType or GraphQLNonNullType { Type: GraphQLListType };
}
