using System.Collections.Frozen;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>The fields of links, read off <see cref="Link"/> and <see cref="LinkDetails"/>: for filters and orders of lists that follow links.</summary>
public static class LinkFields
{
    private static readonly FrozenDictionary<string, NodeField> All = Details().Concat(Own()).ToFrozenDictionary(field => field.Name);

    /// <summary>The field of that name: <c>status</c>, <c>share</c>, <c>weight</c>, <c>period</c>, <c>period.start</c> ...</summary>
    /// <exception cref="ArgumentException">Links have no such field.</exception>
    public static NodeField Of(string name) => Find(name) ?? throw new ArgumentException($"Links have no field '{name}'.", nameof(name));

    /// <summary>The field of that name; null when links have none.</summary>
    public static NodeField? Find(string name) => All.GetValueOrDefault(name);

    private static IEnumerable<NodeField> Details() => FieldReaders.Of(typeof(LinkDetails)).Select(field =>
        new NodeField(field.Name, field.Type, link => field.Read(((Link)link).Details)) { IsList = field.IsList, OfLink = true });

    private static IEnumerable<NodeField> Own() => FieldReaders.Of(typeof(Link)).Where(field => field.Name is "kind" or "from" or "to" or "status")
        .Select(field => new NodeField(field.Name, field.Type, field.Read) { OfLink = true });
}
