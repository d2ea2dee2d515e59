namespace ClusterGraph.Graph;

/// <summary>Which state of the data: a number that grows with every change set, and a fingerprint of the content that is equal for equal content.</summary>
public readonly record struct DataVersion(long Number, string Fingerprint)
{
    public override string ToString() => $"{Number}-{Fingerprint}";
}
