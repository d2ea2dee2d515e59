using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>Connections of explained fits, and what they say about the whole ranking.</summary>
internal static class PartnerConnection
{
    public static ConnectionType<ExplainedFit> Of(string name)
    {
        var connection = new ConnectionType<ExplainedFit>(name, PartnerFitType.TypeName, fit => fit);
        connection.Value("mode", "Which relatedness was thought best.", page => RowsOf(page).Basis.Asked.Mode);
        connection.Object("weights", "What each component counted.", nameof(PartnerWeights), page => RowsOf(page).Basis.Asked.Weights);
        connection.Value("arguments", "All arguments but the filter as GraphQL writes them, the defaults filled in: with the same data version the answer is the same.", page => RowsOf(page).Basis.Asked.Text);
        connection.Value("hopCap", "Edges that the path behind a match may have: 3, or 1 in a dense network [HEU].", page => RowsOf(page).Basis.Model.Space.HopCap);
        connection.Value("truncated", "Whether the search was cut, so that partners may be missing: a filter that few of the best 10,000 pass, more sources than are looked at, or a cluster with so many partners that not all of theirs are looked at (5,000).", page => RowsOf(page).Truncated);
        connection.Value("dataVersion", "The data that answered.", page => RowsOf(page).Basis.Version.ToString());
        connection.Value("methodVersion", "Version of the definitions behind the scores.", _ => PartnerModel.MethodVersion);
        return connection;
    }

    /// <summary>What only a ranking of one cluster has.</summary>
    public static ConnectionType<ExplainedFit> AddRanking(this ConnectionType<ExplainedFit> connection)
    {
        connection.OptionalObject("robustness", "How much the head of the ranking depends on the weights. Computed only when selected.", nameof(Robustness), page => RowsOf(page).Robustness);
        connection.ObjectList("leftOut", "Clusters up to two agreements away that may not stand in the ranking, with their reasons, by key, at most 100. For any other cluster ask `partnerFit`.", PartnerFitType.TypeName, page => RowsOf(page).LeftOut);
        return connection;
    }

    private static PartnerRows RowsOf(Page<ExplainedFit> page) => (PartnerRows)page.Rows;
}
