using System.Buffers;
using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Finds the best partners of a cluster among many without scoring them all.</summary>
/// <remarks>
/// Bounds every set of activities from above, opens sets by falling bound, scores their rows exactly, and stops when no bound reaches the k-th best by more
/// than a step of the grid, so that ties are all seen. The
/// answer equals that of <see cref="PartnerRanking"/>. Bounding is linear in the sets of the wanted blocs, the rest in what is opened. Status as
/// <see cref="PartnerScore"/>.
/// </remarks>
public sealed class SignatureSearch
{
    private readonly PartnerModel model;
    private readonly SignatureTable table;
    private readonly SignatureQuery query;
    private readonly ProgrammeClasses classes;
    private readonly double[] programme;
    private readonly bool[] wanted;
    private readonly Dictionary<long, int> nearMembers;
    private readonly TopThreshold threshold;
    private readonly RowScorer scorer;
    private readonly SetBounder bounder;
    private readonly BestBounds best = new();
    private readonly List<SignatureHit> hits = [];
    private int opened, scored;

    private SignatureSearch(PartnerModel model, SignatureTable table, SignatureQuery query)
    {
        this.model = model;
        this.table = table;
        this.query = query;
        classes = table.ClassesUnder(model.Settings.Programmes);
        programme = classes.Row(query.Source);
        wanted = [.. Enumerable.Range(0, classes.Count).Select(c => query.Ranking.Wants(query.Source, classes.Example(c)) && (!query.EligibleOnly || programme[c] > 0))];
        nearMembers = query.Near.Select(StoredSignature.Of).OfType<long>().CountBy(signature => signature).ToDictionary();
        threshold = new TopThreshold(query.Limit);
        var source = ClusterVector.Of(model.Space, query.Source);
        scorer = new RowScorer(model, table, source, (classes, programme));
        bounder = new SetBounder(model, new SourceBounds(model, source), table.Sets);
    }

    /// <summary>Enough signatures and near clusters for the answer.</summary>
    /// <param name="model">How pairs are scored; of the same space and programmes as the table.</param>
    /// <param name="table">The index.</param>
    /// <param name="query">Whose partners, how many, and who is near.</param>
    public static SignatureHits Find(PartnerModel model, SignatureTable table, SignatureQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        return query.Source.Portfolio.IsEmpty || !query.Source.Active ? new SignatureHits([], [], default) : new SignatureSearch(model, table, query).Run();
    }

    private SignatureHits Run()
    {
        var near = PartnerRanking.Of(model, query.Source, query.Near, query.Ranking).Ranked;
        foreach (var fit in near) threshold.Add(fit.Score, 1);
        var bounds = ArrayPool<float>.Shared.Rent(Math.Max(1, table.SetCount));
        var bounded = Bound(bounds);
        if (bounded > 0) Open(bounds);
        ArrayPool<float>.Shared.Return(bounds);
        return new SignatureHits([.. Cut()], near, new SearchWork(bounded, opened, scored));
    }

    private int Bound(float[] bounds)
    {
        Array.Clear(bounds, 0, table.SetCount);
        var bounded = 0;
        foreach (var bloc in Enum.GetValues<Bloc>())
        {
            int start = table.Sets.BlocStarts[(int)bloc], count = table.Sets.BlocStarts[(int)bloc + 1] - start;
            if (count == 0 || Constant(bloc) is not { } constant) continue;
            bounder.Bound(start, constant, bounds.AsSpan(start, count), best);
            bounded += count;
        }

        return bounded;
    }

    // What programme, regions and common partners add at most in a bloc; null when nobody there is wanted.
    private float? Constant(Bloc bloc)
    {
        var there = Enumerable.Range(0, wanted.Length).Where(c => wanted[c] && classes.Example(c).Bloc == bloc).ToList();
        if (there.Count == 0) return null;
        var values = default(ComponentValues);
        values[(int)PartnerComponent.Social] = model.Settings.Cooperations.Collected ? 0 : double.NaN;
        values[(int)PartnerComponent.Programme] = there.Max(c => programme[c]);
        values[(int)PartnerComponent.BiRegional] = PairComponents.BiRegional(query.Source.Bloc, bloc);
        return (float)(model.Combination.Contribution(values, 3) + model.Combination.Contribution(values, 4) + model.Combination.Contribution(values, 5));
    }

    private void Open(float[] bounds)
    {
        if (!Open(best.Falling()) || best.Cut <= float.Epsilon) return;
        Open(new FallingBounds(bounds, table.SetCount, best.Cut).Falling());
    }

    // False once no set that follows can reach the best.
    private bool Open(IEnumerable<BoundedSet> falling)
    {
        foreach (var bounded in falling)
        {
            if (bounded.Bound < threshold.Value - SignatureTop.Step) return false;
            Open(bounded.Set);
        }

        return true;
    }

    private void Open(int set)
    {
        opened++;
        int first = table.Sets.RowStarts[set], last = table.Sets.RowStarts[set + 1];
        scorer.Open(set, PairComponents.BiRegional(query.Source.Bloc, table.Classes.Example(table.Rows.Class(first)).Bloc));
        var depth = table.Sets.ItemStarts[set + 1] - table.Sets.ItemStarts[set];
        var hybridPart = bounder.HybridPart(set) + SourceBounds.Slack;
        for (var row = first; row < last; row++)
        {
            if (!wanted[classes[table.Rows.Class(row)]] || hybridPart + scorer.Rest(row) < threshold.Value - SignatureTop.Step) continue;
            scored++;
            var (score, hybrid) = scorer.Score(table.FirstShare(set, row, depth));
            if (hybrid == 0 || Grid.Round(score) < threshold.Value) continue;
            var signature = table.StoredSignatureOf(set, row);
            var available = table.Rows.Members(row) - nearMembers.GetValueOrDefault(signature);
            if (available == 0) continue;
            threshold.Add(score, available);
            hits.Add(new SignatureHit(signature, score, hybrid, available));
        }
    }

    // Whole tie groups only: keys decide among equals, and the table knows no keys.
    private IEnumerable<SignatureHit> Cut()
    {
        var members = 0L;
        SignatureHit? last = null;
        foreach (var hit in hits.Where(hit => Grid.Round(hit.Score) >= threshold.Value)
            .OrderBy(hit => hit, Comparer<SignatureHit>.Create(SignatureTop.Compare)).ThenBy(hit => hit.Signature))
        {
            if (members >= query.Limit && SignatureTop.Compare(last!, hit) != 0) yield break;
            yield return last = hit;
            members += hit.Available;
        }
    }
}
