namespace ClusterGraph.Bolt.Protocol;

/// <summary>A version of the Bolt protocol, and what distinguishes it from its neighbours.</summary>
public readonly record struct BoltVersion(int Major, int Minor) : IComparable<BoltVersion>
{
    /// <summary>Whether this client speaks the version: 4.3 and 4.4, 5.0 to 5.4, 5.6 to 5.8 (5.5 was never released).</summary>
    public bool IsSpoken => this is { Major: 4, Minor: 3 or 4 } or { Major: 5, Minor: >= 0 and <= 8 and not 5 };

    internal bool HasElementIds => Major >= 5;

    internal bool HasImpersonation => AtLeast(4, 4);

    internal bool TakesRouteMap => AtLeast(4, 4);

    internal bool HasLogon => AtLeast(5, 1);

    internal bool HasNotificationFilters => AtLeast(5, 2);

    internal bool WantsBoltAgent => AtLeast(5, 3);

    internal bool HasTelemetry => AtLeast(5, 4);

    internal bool FiltersByClassification => AtLeast(5, 6);

    public int CompareTo(BoltVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public override string ToString() => $"{Major}.{Minor}";

    private bool AtLeast(int major, int minor) => CompareTo(new BoltVersion(major, minor)) >= 0;
}
