using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Sources;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Schema;

/// <summary>What the service is and what data it holds.</summary>
internal sealed record Meta(DataVersion Version, GraphCounts Counts, Source? Report);

/// <summary>How many there are of one kind.</summary>
internal sealed record KindCount<TKind>(TKind Kind, int Count);

/// <summary><c>meta</c> in the schema.</summary>
internal sealed class MetaType : DeclaredObject<Meta>
{
    public MetaType() : base(nameof(Meta), "Which data and which version of the service answered: what a reader needs to cite and repeat a query.")
    {
        Value("dataVersion", "Version of the data: a number that grows with every change, and a fingerprint of the content.", meta => meta.Version.ToString());
        Value("apiVersion", "Version of the service.", _ => typeof(MetaType).Assembly.GetName().Version!.ToString(3));
        Optional("licence", "Terms of use of the data, as its main source states them.", meta => meta.Report?.Licence);
        Optional("citation", "How to cite the main source.", meta => meta.Report is { } report ? SourceReference.Of(report) : null);
        Optional("doi", "DOI of the main source, as printed.", meta => meta.Report?.Doi);
        Declare(new ValueField<Meta, ImmutableArray<KindCount<NodeKind>>>((meta, _) => Count(meta.Counts.Nodes)), FieldGraphType.Named("NodeCount").AsRequired().AsList().AsRequired(), "nodes", "How many nodes there are of each kind.");
        Declare(new ValueField<Meta, ImmutableArray<KindCount<LinkKind>>>((meta, _) => Count(meta.Counts.Links)), FieldGraphType.Named("LinkCount").AsRequired().AsList().AsRequired(), "links", "How many links there are of each kind.");
        Relatedness.RelatednessMeta.AddTo(this);
    }

    private static ImmutableArray<KindCount<TKind>> Count<TKind>(IReadOnlyDictionary<TKind, int> counts) => [.. counts.OrderBy(count => count.Key).Select(count => new KindCount<TKind>(count.Key, count.Value))];
}
