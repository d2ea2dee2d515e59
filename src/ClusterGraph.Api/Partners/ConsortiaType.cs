using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;

namespace ClusterGraph.Api.Partners;

/// <summary>Consortia with their nodes.</summary>
internal sealed record ShownConsortia(Programme Programme, ConsortiaFound Found, NodeSet Nodes, (int Candidates, DataVersion Version) Made);

/// <summary>The answer to <c>consortia</c> in the schema.</summary>
internal sealed class ConsortiaType : DeclaredObject<ShownConsortia>
{
    public const string TypeName = "Consortia";

    public ConsortiaType() : base(TypeName, "Sets of clusters that meet a programme's rules [HEU].")
    {
        Value("programme", "Whose rules.", consortia => consortia.Programme);
        this.ObjectList("sets", "The smallest sets that meet the rules, at most 10: by fit falling, then members. Empty when there is none.", ConsortiumType.TypeName, consortia => consortia.Found.Sets.Select(set => new ShownConsortium(set, consortia.Nodes)).ToImmutableArray());
        Value("unmet", "When there is no set: the rules that the best attempt leaves unmet. Empty otherwise.", consortia => consortia.Found.Unmet);
        Value("candidates", "How many clusters could be added: the best partners of the first cluster to include (a count, at most 100, fewer for large sets).", consortia => consortia.Made.Candidates);
        Value("dataVersion", "The data that answered.", consortia => consortia.Made.Version.ToString());
        Value("methodVersion", "Version of the definitions behind the scores.", _ => PartnerModel.MethodVersion);
    }
}
