using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Components of any two of some clusters by ordinal, for work over many pairs; equal to <see cref="PairComponents"/>.</summary>
internal sealed class PairTable
{
    private readonly PartnerSettings settings;
    private readonly HybridCurve curve;
    private readonly ClusterProfile[] clusters;
    private readonly ClusterVector[] vectors;
    private readonly EligibilityClasses classes;
    private readonly int[] classOf;
    private readonly (double[] Densities, double Missing)[] reach;
    private int source = -1;
    private Dictionary<NodeKey, double> social = [];

    public PairTable(PartnerSettings settings, IEnumerable<ClusterProfile> profiles)
    {
        this.settings = settings;
        curve = HybridCurve.For(settings.Mode);
        clusters = [.. profiles.OrderBy(cluster => cluster.Key)];
        vectors = Array.ConvertAll(clusters, cluster => ClusterVector.Of(settings.Space, cluster));
        classes = new EligibilityClasses(settings.Programmes);
        classOf = Array.ConvertAll(clusters, classes.Add);
        reach = Array.ConvertAll(vectors, vector => DensityKernel.Reach(settings.Space, vector.Activities));
    }

    public int Count => clusters.Length;

    public ClusterProfile this[int ordinal] => clusters[ordinal];

    /// <summary>The pair's components; going through one source after the other is fastest.</summary>
    public ComponentValues Components(int a, int b)
    {
        if (a != source)
        {
            source = a;
            social = SocialRow.Of(settings.Cooperations, clusters[a].Key);
        }

        ClusterVector x = vectors[a], y = vectors[b];
        return ComponentValues.Of([
            PairComponents.Hybrid(settings.Space, curve, x.Portfolio, y.Portfolio),
            DensityKernel.Mean(Toward(a, b), Toward(b, a)),
            TechMatch.Between(settings.Space, x, y),
            settings.Cooperations.Collected ? social.GetValueOrDefault(clusters[b].Key) : double.NaN,
            classes.Row(classOf[a])[classOf[b]],
            PairComponents.BiRegional(clusters[a].Bloc, clusters[b].Bloc)]);
    }

    private double Toward(int a, int b) => vectors[a].Activities.Length == 0 || vectors[b].Activities.Length == 0
        ? double.NaN
        : DensityKernel.Toward(settings.Space, vectors[a].Activities, vectors[b].Activities, reach[a]);
}
