using System.Diagnostics.CodeAnalysis;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Numbers the different pairs of offers and needs; number 0 has neither.</summary>
internal sealed class CapabilityNumbers
{
    private readonly Dictionary<(CapabilityVector Offers, CapabilityVector Needs), int> numbers = new(new SameContent());
    private readonly List<CapabilityVector> lists = [new([], []), new([], [])];

    /// <summary>Offers of 0, needs of 0, offers of 1, ...</summary>
    public IReadOnlyList<CapabilityVector> Lists => lists;

    public int Of(CapabilityVector offers, CapabilityVector needs)
    {
        if (offers.Items.Length == 0 && needs.Items.Length == 0) return 0;
        if (numbers.TryGetValue((offers, needs), out var number)) return number;
        numbers.Add((offers, needs), number = lists.Count / 2);
        lists.Add(offers);
        lists.Add(needs);
        return number;
    }

    private sealed class SameContent : EqualityComparer<(CapabilityVector Offers, CapabilityVector Needs)>
    {
        public override bool Equals((CapabilityVector Offers, CapabilityVector Needs) x, (CapabilityVector Offers, CapabilityVector Needs) y) =>
            Same(x.Offers, y.Offers) && Same(x.Needs, y.Needs);

        public override int GetHashCode([DisallowNull] (CapabilityVector Offers, CapabilityVector Needs) obj)
        {
            var hash = default(HashCode);
            foreach (var list in new[] { obj.Offers, obj.Needs })
            {
                hash.Add(list.Items.Length);
                foreach (var item in list.Items) hash.Add(item);
                foreach (var weight in list.Weights) hash.Add(weight);
            }

            return hash.ToHashCode();
        }

        private static bool Same(CapabilityVector a, CapabilityVector b) => a.Items.AsSpan().SequenceEqual(b.Items) && a.Weights.AsSpan().SequenceEqual(b.Weights);
    }
}
