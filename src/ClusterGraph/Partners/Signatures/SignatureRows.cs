namespace ClusterGraph.Partners.Signatures;

/// <summary>The rows of a signature table by number: what the clusters of one signature have in common, and how many they are.</summary>
internal sealed class SignatureRows(Codes classes, Codes capabilities, Codes members)
{
    public int Count => members.Count;

    public int Bytes => classes.Bytes + capabilities.Bytes + members.Bytes;

    public int Class(int row) => classes[row];

    public int Capability(int row) => capabilities[row];

    public int Members(int row) => members[row];
}
