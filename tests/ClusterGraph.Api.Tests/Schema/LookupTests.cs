using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Tests.Schema;

[Collection(SeededCollection.Name)]
public sealed class LookupTests(SeededApi api)
{
    [Theory]
    [InlineData("""{ cluster(key: "cluster:hegan") { name } }""", "HEGAN")]
    [InlineData("""{ region(code: "es21") { name } }""", "Basque Country")]
    [InlineData("""{ country(code: "MX") { name } }""", "Mexico")]
    [InlineData("""{ activity(code: "30.3") { name } }""", "Manufacture of air and spacecraft and related machinery")]
    public async Task Single_ByKeyOrCode(string query, string name) =>
        Assert.Equal(name, (await api.DataAsync(query)).EnumerateObject().Single().Value.GetProperty("name").GetString());

    [Fact]
    public async Task Single_ById_AndNode_AreTheSame()
    {
        var id = GlobalId.Of("cluster:hegan");
        var data = await api.DataAsync("query($id: ID!) { a: cluster(id: $id) { id key } b: node(id: $id) { __typename id key } }", new { id });
        Assert.Equal(id, data.GetProperty("a").GetProperty("id").GetString());
        Assert.Equal("cluster:hegan", data.GetProperty("b").GetProperty("key").GetString());
        Assert.Equal("Cluster", data.GetProperty("b").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Absent_IsNull() =>
        Assert.Equal("""{"a":null,"b":null}""", (await api.DataAsync($$"""{ a: cluster(key: "cluster:nobody") { name } b: node(id: "{{GlobalId.Of("cluster:nobody")}}") { name } }""")).GetRawText());

    [Theory]
    [InlineData("""{ cluster(id: "!!") { name } }""", ErrorCode.InvalidId)]
    [InlineData("""{ cluster(key: "region:es21") { name } }""", ErrorCode.InvalidId)]
    [InlineData("""{ cluster(key: "HEGAN") { name } }""", ErrorCode.InvalidId)]
    [InlineData("""{ cluster { name } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ country(code: "ES", key: "country:es") { name } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ clusters(first: 0) { totalCount } }""", ErrorCode.PageSizeOutOfRange)]
    [InlineData("""{ clusters(first: 101) { totalCount } }""", ErrorCode.PageSizeOutOfRange)]
    [InlineData("""{ clusters(first: 1, last: 1) { totalCount } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ clusters(after: "x") { totalCount } }""", ErrorCode.InvalidCursor)]
    [InlineData("""{ clusters(where: { name: { eq: null } }) { totalCount } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ clusters(where: { nothing: 1 }) { totalCount } }""", ErrorCode.ValidationFailed)]
    [InlineData("""{ clusters(order: [{ name: ASC, founded: ASC }]) { totalCount } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ nope }""", ErrorCode.ValidationFailed)]
    [InlineData("""{ clusters """, ErrorCode.ParseFailed)]
    [InlineData("""{ search(query: "x", first: 500) { totalCount } }""", ErrorCode.PageSizeOutOfRange)]
    [InlineData("""{ neighbourhood(ids: [], depth: 1) { truncated } }""", ErrorCode.BadUserInput)]
    [InlineData("""{ regions(where: { coordinates: { near: { latitude: 99, longitude: 0, kilometres: 1 } } }) { totalCount } }""", ErrorCode.BadUserInput)]
    public async Task BadInput_HasItsCode(string query, string code) => Assert.Equal([code], await api.CodesAsync(query));

    [Fact]
    public async Task Id_OfAnotherKind_IsACodedError() =>
        Assert.Equal([ErrorCode.InvalidId], await api.CodesAsync("query($id: ID) { cluster(id: $id) { name } }", new { id = GlobalId.Of("region:es21") }));
}
