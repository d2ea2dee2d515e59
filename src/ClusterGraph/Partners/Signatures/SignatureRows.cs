namespace ClusterGraph.Partners.Signatures;

/// <summary>The rows of a signature table by number: what the clusters of one signature have in common, and how many they are.</summary>
internal sealed class SignatureRows(Codes classes, int[] capabilities, int[] members)
{
    public int Count => members.Length;

    public int Bytes => classes.Bytes + ((capabilities.Length + members.Length) * sizeof(int));

    public int Class(int row) => classes[row];

    public int Capability(int row) => capabilities[row];

    public int Members(int row) => members[row];
}
