using System.Collections;
using System.Reflection;
using ArchUnitNET.Loader;
using ClusterGraph.Graph;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ClusterGraph.Tests.House;

public sealed class HouseTests
{
    private static readonly Assembly Domain = typeof(Node).Assembly;
    private static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssemblies(Domain).Build();

    [Fact]
    public void Domain_KnowsNoWebNoGraphQLNoNeo4j() => Assert.DoesNotContain(
        Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!),
        name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.Contains("GraphQL", StringComparison.Ordinal) || name.Contains("Neo4j", StringComparison.Ordinal)
            || name.StartsWith("ClusterGraph.", StringComparison.Ordinal));

    [Theory]
    [InlineData("Graph", "Storage")]
    [InlineData("Graph", "Seeding")]
    [InlineData("Storage", "Seeding")]
    [InlineData("Storage", "Importing")]
    [InlineData("Seeding", "Importing")]
    [InlineData("Storage.Queries", "Storage.Memory")]
    [InlineData("Storage.Rules", "Storage.Memory")]
    [InlineData("Storage.Search", "Storage.Memory")]
    [InlineData("Storage.Memory", "Storage.Files")]
    public void Folder_DoesNotKnow(string room, string other)
    {
        var rule = Types().That().ResideInNamespaceMatching($@"^ClusterGraph\.{room}(\.|$)").Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^ClusterGraph\.{other}(\.|$)"));
        Assert.True(rule.HasNoViolations(Architecture), string.Join('\n', rule.Evaluate(Architecture).Where(result => !result.Passed).Select(result => result.Description)));
    }

    [Fact]
    public void Records_AreSealedAndImmutable()
    {
        foreach (var record in Domain.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null))
        {
            Assert.True(record.IsSealed || record.IsAbstract, $"{record.Name} is not sealed");
            foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Assert.True(property.SetMethod is not { IsPublic: true } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0, $"{record.Name}.{property.Name} can be changed");
                var type = property.PropertyType;
                Assert.False(type.IsArray || (type.IsAssignableTo(typeof(IList)) && !type.Name.StartsWith("Immutable", StringComparison.Ordinal)), $"{record.Name}.{property.Name} is a list that can be changed");
            }
        }
    }

    [Fact]
    public void NodeKinds_HaveARecordEach()
    {
        foreach (var kind in Enum.GetValues<NodeKind>()) Assert.True(NodeRecords.Of(kind).IsSealed);
    }

    [Fact]
    public void Interfaces_AreFew() => Assert.True(Domain.GetTypes().Count(type => type.IsInterface) * 20 < Domain.GetTypes().Count(type => !type.Name.Contains('<', StringComparison.Ordinal)));
}
