namespace ClusterGraph.Partners.Signatures;

/// <summary>What bounding needs to know of a source, by item index.</summary>
internal sealed class SourceBounds
{
    /// <summary>Added to every bound, far above what 32-bit arithmetic can lose.</summary>
    public const float Slack = 4e-6f;

    public SourceBounds(PartnerModel model, ClusterVector source)
    {
        var count = model.Space.Items.Length;
        Lanes = (source.Activities.Length + 7) / 8 * 8;
        Weights = new float[Lanes];
        Phi = new float[count * Lanes];
        Best = new float[count];
        Own = new float[count];
        Place = new int[count];
        FillPhi(model.Space, source);
        Gains = new float[count];
        Losses = new float[count];
        Defined = FillGains(model.Space, source);
        Capabilities = new CapabilityBounds(model, source);
    }

    /// <summary>Activities of the source, padded to whole vectors.</summary>
    public int Lanes { get; }

    /// <summary>Its shares by lane.</summary>
    public float[] Weights { get; }

    /// <summary>phi* of each item with each lane, 0 with itself.</summary>
    public float[] Phi { get; }

    /// <summary>The largest of an item's lanes: r.</summary>
    public float[] Best { get; }

    /// <summary>The source's share of an item, 0 where it has none.</summary>
    public float[] Own { get; }

    /// <summary>The lane of an item that the source has.</summary>
    public int[] Place { get; }

    /// <summary>kappa: what holding an item adds to the source, in parts of what it lacks; 0 for what it has.</summary>
    public float[] Gains { get; }

    /// <summary>q: at most what an item lets its holder gain from the source, before dividing by what the holder lacks.</summary>
    public float[] Losses { get; }

    /// <summary>Whether the source lacks anything within reach.</summary>
    public bool Defined { get; }

    public CapabilityBounds Capabilities { get; }

    private void FillPhi(PartnerSpace space, ClusterVector source)
    {
        for (var lane = 0; lane < source.Activities.Length; lane++)
        {
            var own = source.Activities[lane];
            Weights[lane] = (float)source.Shares[lane];
            Own[own] = (float)source.Shares[lane];
            Place[own] = lane;
            for (var item = 0; item < Best.Length; item++)
            {
                if (item == own) continue;
                var phi = (float)space.Star[(own * Best.Length) + item];
                Phi[(item * Lanes) + lane] = phi;
                Best[item] = Math.Max(Best[item], phi);
            }
        }
    }

    private bool FillGains(PartnerSpace space, ClusterVector source)
    {
        double[] density = new double[space.Width], all = new double[space.Width];
        var missing = DensityKernel.Fill(space, source.Activities, density);
        foreach (var own in source.Activities)
            for (var i = 0; i < all.Length; i++) all[i] += space.Row(own)[i];
        for (var item = 0; item < Gains.Length; item++)
        {
            if (missing > 0 && Own[item] == 0) Gains[item] = (float)(DensityKernel.Gain(space, density, item) / missing);
            Losses[item] = (float)DensityKernel.Gain(space, all, item);
        }

        return missing > 0;
    }
}
