using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>Scores every wanted row of a signature table by the arithmetic of the search, without any bound: what the bounds save is the difference.</summary>
internal static class FullScan
{
    /// <summary>The best score.</summary>
    public static double Run(PartnerModel model, SignatureTable table, SignatureQuery query)
    {
        var classes = table.ClassesUnder(model.Settings.Programmes);
        var scorer = new RowScorer(model, table, ClusterVector.Of(model.Space, query.Source), (classes, classes.Row(query.Source)));
        bool[] wanted = [.. Enumerable.Range(0, classes.Count).Select(c => query.Ranking.Wants(query.Source, classes.Example(c)))];
        var best = double.NegativeInfinity;
        for (var set = 0; set < table.SetCount; set++)
        {
            int first = table.Sets.RowStarts[set], last = table.Sets.RowStarts[set + 1];
            var bloc = table.Classes.Example(table.Rows.Class(first)).Bloc;
            var depth = table.Sets.ItemStarts[set + 1] - table.Sets.ItemStarts[set];
            var open = false;
            for (var row = first; row < last; row++)
            {
                if (!wanted[classes[table.Rows.Class(row)]]) continue;
                if (!open) scorer.Open(set, PairComponents.BiRegional(query.Source.Bloc, bloc));
                open = true;
                scorer.Rest(row);
                best = Math.Max(best, scorer.Score(table.FirstShare(set, row, depth)).Score);
            }
        }

        return best;
    }
}
