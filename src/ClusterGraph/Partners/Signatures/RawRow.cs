namespace ClusterGraph.Partners.Signatures;

/// <summary>A cluster on its way into a signature table; activities most frequent first.</summary>
internal readonly record struct RawRow(int Cluster, int Bloc, int Class, int Capability, int[] Items, double[] Shares)
{
    public static int CompareSets(RawRow a, RawRow b)
    {
        var order = a.Bloc.CompareTo(b.Bloc);
        for (var i = 0; order == 0 && i < a.Items.Length && i < b.Items.Length; i++) order = a.Items[i].CompareTo(b.Items[i]);
        return order != 0 ? order : a.Items.Length.CompareTo(b.Items.Length);
    }

    public static int Compare(RawRow a, RawRow b)
    {
        var order = CompareSets(a, b);
        for (var i = 0; order == 0 && i < a.Shares.Length; i++) order = a.Shares[i].CompareTo(b.Shares[i]);
        if (order == 0) order = a.Class.CompareTo(b.Class);
        return order != 0 ? order : a.Capability.CompareTo(b.Capability);
    }
}
