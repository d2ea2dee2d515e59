using System.Collections.Immutable;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>A condition on the related nodes of one type: <c>some</c>, <c>none</c>, <c>all</c> of them fit, or there are <c>any</c> at all.</summary>
public sealed class ListFilterInput<TFilter> : InputObjectGraphType
{
    public ListFilterInput(string type)
    {
        Name = NameOf(type);
        Description = $"A condition on a list of {type} nodes. All members that are given must hold.";
        Add("some", "At least one node of the list fits.", new GraphQLTypeReference(FilterInput<TFilter>.NameOf(type)));
        Add("none", "No node of the list fits.", new GraphQLTypeReference(FilterInput<TFilter>.NameOf(type)));
        Add("all", "Every node of the list fits; holds for an empty list.", new GraphQLTypeReference(FilterInput<TFilter>.NameOf(type)));
        AddField(new FieldType { Name = "any", Description = "True when the list has nodes, false when it has none.", Type = typeof(BooleanGraphType) });
    }

    public static string NameOf(string type) => $"ListFilterInputTypeOf{FilterInput<TFilter>.NameOf(type)}";

    public override object ParseDictionary(IDictionary<string, object?> value) => value.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value switch
    {
        null => throw BadInput.Of($"'{entry.Key}' of {Name} is null; leave it out or give it a value."),
        bool any => (any ? RelationQuantifier.Any : RelationQuantifier.None, null),
        var filter => (Enum.Parse<RelationQuantifier>(entry.Key, ignoreCase: true), (ParsedFilter<TFilter>?)filter),
    }).ToImmutableArray();

    private void Add(string name, string description, IGraphType type) => AddField(new FieldType { Name = name, Description = description, ResolvedType = type });
}
