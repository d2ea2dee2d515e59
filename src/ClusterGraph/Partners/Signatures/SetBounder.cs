using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Bounds the score of every set of a bloc from above, in one pass down the trie: each set is its parent plus one entry.</summary>
/// <remarks>Reads through references rather than arrays: this loop runs over every set for every question, and range checks are a third of it.</remarks>
internal sealed class SetBounder(PartnerModel model, SourceBounds source, SignatureSets sets)
{
    private const int MaxDepth = 256;
    private readonly BoundCurve curve = model.BoundCurve;
    private readonly Vector256<float>[] reached = new Vector256<float>[(MaxDepth + 1) * source.Vectors];
    private readonly ItemBounds[] sums = new ItemBounds[MaxDepth + 1];
    private readonly float hybridWeight = (float)model.Combination.Weight(0);
    private readonly float gainWeight = (float)model.Combination.Weight(1);
    private readonly float matchWeight = (float)model.Combination.Weight(2);
    private readonly float meanMatch = (float)(model.Means.TechMatch ?? 0);
    private readonly float meanGain = (float)(model.Means.Complementarity ?? 0);

    /// <summary>Writes the bounds of the sets from <paramref name="first"/> on; 0 for sets whose rows are all gated out.</summary>
    /// <param name="first">The first set; it must be the first of its bloc.</param>
    /// <param name="constant">What programme, regions and common partners add at most.</param>
    /// <param name="bounds">One per set.</param>
    /// <param name="best">Takes note of the largest.</param>
    public void Bound(int first, float constant, Span<float> bounds, BestBounds best)
    {
        for (var s = 0; s < bounds.Length; s++)
        {
            var set = first + s;
            int start = sets.ItemStarts[set], depth = sets.ItemStarts[set + 1] - start;
            Enter(start, sets.Common[set], depth);
            var hybrid = Hybrid(start, depth);
            if (hybrid <= 0) continue;
            var bound = constant + SourceBounds.Slack
                + (hybridWeight * hybrid) + (gainWeight * Gain(depth, sets.InverseMissing[set])) + (matchWeight * Match(set));
            bounds[s] = bound;
            if (bound >= best.Cut) best.Add(set, bound);
        }
    }

    /// <summary>The weighted bound of H of one set.</summary>
    public float HybridPart(int set)
    {
        int start = sets.ItemStarts[set], depth = sets.ItemStarts[set + 1] - start;
        Enter(start, 0, depth);
        return hybridWeight * Hybrid(start, depth);
    }

    private void Enter(int start, int from, int depth)
    {
        ref var items = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sets.Items), start);
        ref var known = ref MemoryMarshal.GetArrayDataReference(source.Items);
        ref var levels = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var near = ref MemoryMarshal.GetArrayDataReference(reached);
        ref var phi = ref MemoryMarshal.GetArrayDataReference(source.Phi);
        var vectors = source.Vectors;
        for (var d = from; d < depth; d++)
        {
            int item = Unsafe.Add(ref items, d);
            ref var above = ref Unsafe.Add(ref levels, d);
            ref var one = ref Unsafe.Add(ref known, item);
            Unsafe.Add(ref levels, d + 1) = new ItemBounds(above.Gain + one.Gain, above.Loss + one.Loss, Math.Max(above.Best, one.Best), above.Own + one.Own);
            for (var v = 0; v < vectors; v++)
                Unsafe.Add(ref near, ((d + 1) * vectors) + v) = Vector256.Max(Unsafe.Add(ref near, (d * vectors) + v),
                    Unsafe.Add(ref phi, (item * vectors) + v));
        }
    }

    private float Hybrid(int start, int depth)
    {
        ref var level = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sums), depth);
        var sum = Vector256<float>.Zero;
        for (var v = 0; v < source.Vectors; v++) sum += source.Weights[v] * reached[(depth * source.Vectors) + v];
        var matched = Vector256.Sum(sum);
        return level.Own > 0 ? Overlapping(start, depth, matched) : Disjoint(start, depth, matched);
    }

    // Nothing in common: delta is 1.
    private float Disjoint(int start, int depth, float matched)
    {
        ref var items = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sets.Items), start);
        ref var shares = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sets.SmallestShares), start);
        ref var known = ref MemoryMarshal.GetArrayDataReference(source.Items);
        float mass = 0, met = 0;
        for (var i = 0; i < depth; i++)
        {
            float share = Unsafe.Add(ref shares, i);
            mass += share;
            met += share * Unsafe.Add(ref known, Unsafe.Add(ref items, i)).Best;
        }

        const float step = 1 / SignatureSets.ShareSteps;
        return curve.Bound(((matched + (met * step) + ((1 - (mass * step)) * sums[depth].Best)) / 2) + 1e-6f);
    }

    private float Overlapping(int start, int depth, float matched)
    {
        float mass = 0, common = 0;
        for (var i = start; i < start + depth; i++)
        {
            var item = sets.Items[i];
            var share = sets.SmallestShares[i] * (1 / SignatureSets.ShareSteps);
            if (source.Items[item].Own > 0)
            {
                share = Math.Min(share, source.Items[item].Own);
                common += share;
                matched -= share * Reached(depth, source.Lanes[item]);
            }
            else
            {
                mass += share;
                matched += share * source.Items[item].Best;
            }
        }

        var delta = 1 - common;
        return curve.Bound(((matched + (Math.Max(0, delta - mass) * sums[depth].Best)) / 2) + 1e-6f, delta);
    }

    private float Reached(int depth, int lane) => reached[(depth * source.Vectors) + (lane / Vector256<float>.Count)].GetElement(lane % Vector256<float>.Count);

    private float Match(int set) => sets.Kinds[set] == CapabilityKinds.Neither
        ? meanMatch
        : source.Capabilities.Bound(sets.Kinds[set], sets.OfferBits[set], sets.NeedBits[set]);

    private float Gain(int depth, float inverse)
    {
        var mine = Math.Min(1, sums[depth].Gain);
        if (inverse == 0) return source.Defined ? mine : meanGain;
        var theirs = Math.Min(1, sums[depth].Loss * inverse);
        return source.Defined ? (mine + theirs) / 2 : theirs;
    }
}
