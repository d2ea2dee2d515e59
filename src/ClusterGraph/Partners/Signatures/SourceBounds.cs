using System.Runtime.Intrinsics;

namespace ClusterGraph.Partners.Signatures;

/// <summary>What bounding needs to know of a source, by item index.</summary>
internal sealed class SourceBounds
{
    /// <summary>Added to every bound, far above what 32-bit arithmetic can lose.</summary>
    public const float Slack = 4e-6f;

    public SourceBounds(PartnerModel model, ClusterVector source)
    {
        var count = model.Space.Items.Length;
        Vectors = (source.Activities.Length + Vector256<float>.Count - 1) / Vector256<float>.Count;
        Lanes = new int[count];
        Weights = Pack(Array.ConvertAll(source.Shares, share => (float)share));
        Phi = new Vector256<float>[count * Vectors];
        for (var item = 0; item < count; item++) Pack(PhiOf(model.Space, source, item)).CopyTo(Phi, item * Vectors);
        for (var lane = 0; lane < source.Activities.Length; lane++) Lanes[source.Activities[lane]] = lane;
        Items = Bounds(model.Space, source, out var defined);
        Defined = defined;
        Capabilities = new CapabilityBounds(model, source);
    }

    /// <summary>How many vectors hold one number for each activity of the source.</summary>
    public int Vectors { get; }

    /// <summary>The source's shares.</summary>
    public Vector256<float>[] Weights { get; }

    /// <summary>phi* of each item with each activity of the source, 0 with itself.</summary>
    public Vector256<float>[] Phi { get; }

    /// <summary>The place of an item among the source's activities, where it is one.</summary>
    public int[] Lanes { get; }

    public ItemBounds[] Items { get; }

    /// <summary>Whether the source lacks anything within reach.</summary>
    public bool Defined { get; }

    public CapabilityBounds Capabilities { get; }

    private static float[] PhiOf(PartnerSpace space, ClusterVector source, int item) =>
        Array.ConvertAll(source.Activities, own => own == item ? 0 : (float)space.Star[(own * space.Items.Length) + item]);

    private static ItemBounds[] Bounds(PartnerSpace space, ClusterVector source, out bool defined)
    {
        double[] density = new double[space.Width], all = new double[space.Width];
        var missing = DensityKernel.Fill(space, source.Activities, density);
        foreach (var own in source.Activities)
            for (var i = 0; i < all.Length; i++) all[i] += space.Row(own)[i];
        var bounds = new ItemBounds[space.Items.Length];
        for (var item = 0; item < bounds.Length; item++)
        {
            var place = Array.IndexOf(source.Activities, item);
            var gain = missing > 0 && place < 0 ? DensityKernel.Gain(space, density, item) / missing : 0;
            bounds[item] = new ItemBounds((float)gain, (float)DensityKernel.Gain(space, all, item), PhiOf(space, source, item).Max(),
                place < 0 ? 0 : (float)source.Shares[place]);
        }

        defined = missing > 0;
        return bounds;
    }

    private static Vector256<float>[] Pack(float[] values)
    {
        var packed = new Vector256<float>[(values.Length + Vector256<float>.Count - 1) / Vector256<float>.Count];
        for (var i = 0; i < values.Length; i++)
            packed[i / Vector256<float>.Count] = packed[i / Vector256<float>.Count].WithElement(i % Vector256<float>.Count, values[i]);
        return packed;
    }
}
