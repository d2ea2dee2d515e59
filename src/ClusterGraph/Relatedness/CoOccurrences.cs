using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>In how many events two activities are held together.</summary>
/// <remarks>
/// Computes C_ij = sum_r M_ri M_rj (i != j), k_i = sum_r M_ri, S_i = sum of C_ij over j, T = sum of S_i. Counts.
/// Complexity O(events x held²). Status EST. With agreements as events, a hold-out evaluation leaks.
/// </remarks>
public sealed class CoOccurrences
{
    private readonly int[] together;
    private readonly int[] occurrences;
    private readonly long[] sums;

    private CoOccurrences(ImmutableArray<NodeKey> activities, int events, int[] together)
    {
        Activities = activities;
        Events = events;
        this.together = together;
        occurrences = new int[activities.Length];
        sums = new long[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            occurrences[i] = together[(i * activities.Length) + i];
            for (var j = 0; j < activities.Length; j++) sums[i] += this[i, j];
            Total += sums[i];
        }
    }

    public ImmutableArray<NodeKey> Activities { get; }

    /// <summary>N, how many events were looked at.</summary>
    public int Events { get; }

    /// <summary>T, the sum of all C_ij.</summary>
    public long Total { get; }

    /// <summary>C_ij; 0 on the diagonal.</summary>
    public int this[int i, int j] => i == j ? 0 : together[(i * Activities.Length) + j];

    public static CoOccurrences Count(SpecialisationTable table)
    {
        var n = table.Activities.Length;
        var together = new int[n * n];
        var held = new List<int>();
        for (var e = 0; e < table.Events.Length; e++)
        {
            held.Clear();
            for (var i = 0; i < n; i++) if (table[e, i]) held.Add(i);
            foreach (var i in held)
                foreach (var j in held) together[(i * n) + j]++;
        }

        return new CoOccurrences(table.Activities, table.Events.Length, together);
    }

    /// <summary>k_i.</summary>
    public int Occurrences(int i) => occurrences[i];

    /// <summary>S_i.</summary>
    public long Sum(int i) => sums[i];
}
