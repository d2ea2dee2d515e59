using ClusterGraph.Api.Schema;
using GraphQL.Types;

namespace ClusterGraph.Api.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly ClusterGraphSchema Schema = Initialized();

    [Fact]
    public void Sdl_IsAsPublished() =>
        Assert.Equal(File.ReadAllText(Repository.File("schema", "clustergraph.graphql")), SchemaText.Print(new ClusterGraphSchema()));

    [Fact]
    public void EveryTypeFieldArgumentAndValue_IsDescribed()
    {
        var missing = Schema.AllTypes.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(Undescribed).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void EveryConnection_HasTheSameShape()
    {
        var connections = Schema.AllTypes.OfType<IObjectGraphType>().Where(type => type.Name.EndsWith("Connection", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(connections);
        Assert.All(connections, type =>
        {
            Assert.Equal("PageInfo!", type.Fields.Find("pageInfo")!.ResolvedType!.ToString());
            Assert.Equal("Int!", type.Fields.Find("totalCount")!.ResolvedType!.ToString());
            Assert.Matches(@"^\[\w+Edge!\]!$", type.Fields.Find("edges")!.ResolvedType!.ToString());
            Assert.Matches(@"^\[\w+!\]!$", type.Fields.Find("nodes")!.ResolvedType!.ToString());
        });
    }

    private static IEnumerable<string> Undescribed(IGraphType type)
    {
        if (type is ScalarGraphType and not EnumerationGraphType) yield break;
        if (string.IsNullOrWhiteSpace(type.Description)) yield return type.Name;
        foreach (var value in (type as EnumerationGraphType)?.Values.Where(value => string.IsNullOrWhiteSpace(value.Description)) ?? [])
            yield return $"{type.Name}.{value.Name}";
        foreach (var field in (type as IComplexGraphType)?.Fields ?? [])
        {
            if (string.IsNullOrWhiteSpace(field.Description)) yield return $"{type.Name}.{field.Name}";
            foreach (var argument in field.Arguments?.Where(argument => string.IsNullOrWhiteSpace(argument.Description)) ?? [])
                yield return $"{type.Name}.{field.Name}({argument.Name})";
        }
    }

    private static ClusterGraphSchema Initialized()
    {
        var schema = new ClusterGraphSchema();
        schema.Initialize();
        return schema;
    }
}
