using System.Runtime.Intrinsics;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Bounds the score of every set of a bloc from above, in one pass down the trie: each set is its parent plus one entry.</summary>
internal sealed class SetBounder(PartnerModel model, SourceBounds source, SignatureSets sets)
{
    private const int MaxDepth = 256;
    private readonly BoundCurve curve = new(model.Curve);
    private readonly float[] reached = new float[(MaxDepth + 1) * source.Lanes];
    private readonly float[] gains = new float[MaxDepth + 1];
    private readonly float[] losses = new float[MaxDepth + 1];
    private readonly float[] best = new float[MaxDepth + 1];
    private readonly float hybridWeight = (float)model.Combination.Weight(0);
    private readonly float gainWeight = (float)model.Combination.Weight(1);
    private readonly float matchWeight = (float)model.Combination.Weight(2);
    private readonly float meanGain = (float)(model.Means.Complementarity ?? 0);

    /// <summary>Writes the bounds of the sets from <paramref name="first"/> on; 0 for sets whose rows are all gated out.</summary>
    /// <param name="first">The first set; it must be the first of its bloc.</param>
    /// <param name="constant">What programme, regions and common partners add at most.</param>
    /// <param name="bounds">One per set.</param>
    public void Bound(int first, float constant, Span<float> bounds)
    {
        for (var s = 0; s < bounds.Length; s++)
        {
            var set = first + s;
            int start = sets.ItemStarts[set], depth = sets.ItemStarts[set + 1] - start;
            for (var d = (int)sets.Common[set]; d < depth; d++) Enter(d, sets.Items[start + d]);
            var hybrid = Hybrid(start, depth);
            bounds[s] = hybrid <= 0 ? 0 : constant + SourceBounds.Slack + (hybridWeight * hybrid) + (gainWeight * Gain(depth, sets.InverseMissing[set]))
                + (matchWeight * source.Capabilities.Bound(sets.Kinds[set], sets.OfferBits[set], sets.NeedBits[set]));
        }
    }

    private void Enter(int depth, int item)
    {
        gains[depth + 1] = gains[depth] + source.Gains[item];
        losses[depth + 1] = losses[depth] + source.Losses[item];
        best[depth + 1] = Math.Max(best[depth], source.Best[item]);
        for (var lane = 0; lane < source.Lanes; lane += 8)
        {
            var above = Vector256.LoadUnsafe(ref reached[(depth * source.Lanes) + lane]);
            Vector256.Max(above, Vector256.LoadUnsafe(ref source.Phi[(item * source.Lanes) + lane])).StoreUnsafe(ref reached[((depth + 1) * source.Lanes) + lane]);
        }
    }

    private float Hybrid(int start, int depth)
    {
        var row = depth * source.Lanes;
        var sum = Vector256<float>.Zero;
        for (var lane = 0; lane < source.Lanes; lane += 8)
            sum += Vector256.LoadUnsafe(ref source.Weights[lane]) * Vector256.LoadUnsafe(ref reached[row + lane]);
        float matched = Vector256.Sum(sum), mass = 0, common = 0;
        for (var i = start; i < start + depth; i++)
        {
            var item = sets.Items[i];
            var share = sets.SmallestShares[i] * (1 / SignatureSets.ShareSteps);
            if (source.Own[item] > 0)
            {
                share = Math.Min(share, source.Own[item]);
                common += share;
                matched -= share * reached[row + source.Place[item]];
            }
            else
            {
                mass += share;
                matched += share * source.Best[item];
            }
        }

        var delta = 1 - common;
        return curve.Bound(((matched + (Math.Max(0, delta - mass) * best[depth])) / 2) + 1e-6f, delta);
    }

    private float Gain(int depth, float inverse)
    {
        var mine = Math.Min(1, gains[depth]);
        if (inverse == 0) return source.Defined ? mine : meanGain;
        var theirs = Math.Min(1, losses[depth] * inverse);
        return source.Defined ? (mine + theirs) / 2 : theirs;
    }
}
