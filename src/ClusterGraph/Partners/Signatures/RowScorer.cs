namespace ClusterGraph.Partners.Signatures;

/// <summary>Scores rows of a signature table exactly: the same arithmetic, in the same order, as scoring a pair of profiles.</summary>
internal sealed class RowScorer
{
    private const int MaxItems = 256;
    private readonly PartnerModel model;
    private readonly SignatureTable table;
    private readonly ClusterVector source;
    private readonly ProgrammeClasses classes;
    private readonly double[] programme;
    private readonly double[] sourceDensity;
    private readonly double sourceMissing;
    private readonly double[] density;
    private readonly int[] items = new int[MaxItems], order = new int[MaxItems], offerItems = new int[MaxItems], needItems = new int[MaxItems];
    private readonly double[] shares = new double[MaxItems], offerWeights = new double[MaxItems], needWeights = new double[MaxItems];
    private ComponentValues values;
    private int depth;

    public RowScorer(PartnerModel model, SignatureTable table, ClusterVector source, (ProgrammeClasses Classes, double[] Fits) programmes)
    {
        this.model = model;
        this.table = table;
        this.source = source;
        (classes, programme) = programmes;
        density = new double[model.Space.Width];
        sourceDensity = new double[model.Space.Width];
        sourceMissing = DensityKernel.Fill(model.Space, source.Activities, sourceDensity);
        values[(int)PartnerComponent.Social] = model.Settings.Cooperations.Collected ? 0 : double.NaN;
    }

    /// <summary>Makes a set the current one; its rows have all but shares, class and technology data in common.</summary>
    public void Open(int set, double biRegional)
    {
        var start = table.Sets.ItemStarts[set];
        depth = table.Sets.ItemStarts[set + 1] - start;
        for (var i = 0; i < depth; i++)
        {
            items[i] = table.Sets.Items[start + i];
            order[i] = i;
        }

        // Pairs are scored with items in index order; the table keeps them by frequency.
        Array.Sort(items, order, 0, depth);
        values[(int)PartnerComponent.Complementarity] = DensityKernel.Mean(Toward(),
            DensityKernel.Toward(model.Space, items.AsSpan(0, depth), source.Activities, density));
        values[(int)PartnerComponent.BiRegional] = biRegional;
    }

    /// <summary>What all components but H add to the score of a row of the current set.</summary>
    public double Rest(int row)
    {
        values[(int)PartnerComponent.Hybrid] = 0;
        values[(int)PartnerComponent.TechMatch] = Match(table.Rows.Capability(row));
        values[(int)PartnerComponent.Programme] = programme[classes[table.Rows.Class(row)]];
        return model.Combination.Score(values);
    }

    /// <summary>Score and H of a row of the current set, after <see cref="Rest"/> of the same row.</summary>
    /// <param name="firstShare">Where its shares begin.</param>
    public (double Score, double Hybrid) Score(int firstShare)
    {
        for (var i = 0; i < depth; i++) shares[i] = table.Share(firstShare + order[i]);
        var hybrid = PairComponents.Hybrid(model.Space, model.Curve, new WeightedItems(source.Activities, source.Shares),
            new WeightedItems(items.AsSpan(0, depth), shares.AsSpan(0, depth)));
        values[(int)PartnerComponent.Hybrid] = hybrid;
        return (model.Combination.Score(values), hybrid);
    }

    private double Match(int capability)
    {
        if (capability == 0) return double.NaN;
        WeightedItems offers = table.Pool.Offers(capability, offerItems, offerWeights), needs = table.Pool.Needs(capability, needItems, needWeights);
        return DensityKernel.Mean(TechMatch.Cover(model.Space, source.Needs.Row, offers), TechMatch.Cover(model.Space, needs, source.Offers.Row));
    }

    private double Toward()
    {
        if (sourceMissing == 0) return double.NaN;
        var gained = 0.0;
        for (var i = 0; i < depth; i++)
            if (!source.Activities.AsSpan().Contains(items[i])) gained += DensityKernel.Gain(model.Space, sourceDensity, items[i]);
        return Math.Min(1, gained / sourceMissing);
    }
}
