using System.Text.Json.Nodes;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Testkit;

internal static class EntityJson
{
    public static JsonObject Write(Value value) => value.Kind switch
    {
        ValueKind.Node => Write(value.As<Node>()),
        ValueKind.Relationship => Write(value.As<Relationship>()),
        _ => Write(value.As<ClusterGraph.Bolt.PackStream.Path>()),
    };

    private static JsonObject Write(Node node) => Data("Node", new JsonObject
    {
        ["id"] = ValueJson.Write(node.Id),
        ["elementId"] = ValueJson.Write(node.ElementId),
        ["labels"] = ValueJson.Write(Value.List(node.Labels)),
        ["props"] = ValueJson.Write(Value.Map(node.Properties)),
    });

    private static JsonObject Write(Relationship relationship) => Data("Relationship", new JsonObject
    {
        ["id"] = ValueJson.Write(relationship.Id),
        ["elementId"] = ValueJson.Write(relationship.ElementId),
        ["startNodeId"] = ValueJson.Write(relationship.Start.Id),
        ["startNodeElementId"] = ValueJson.Write(relationship.Start.ElementId),
        ["endNodeId"] = ValueJson.Write(relationship.End.Id),
        ["endNodeElementId"] = ValueJson.Write(relationship.End.ElementId),
        ["type"] = ValueJson.Write(relationship.Type),
        ["props"] = ValueJson.Write(Value.Map(relationship.Properties)),
    });

    private static JsonObject Write(ClusterGraph.Bolt.PackStream.Path path) => Data("Path", new JsonObject
    {
        ["nodes"] = ValueJson.Named("CypherList", new JsonArray([.. path.Nodes.Select(Write)])),
        ["relationships"] = ValueJson.Named("CypherList", new JsonArray([.. path.Relationships.Select(Write)])),
    });

    private static JsonObject Data(string name, JsonObject data) => new() { ["name"] = name, ["data"] = data };
}
