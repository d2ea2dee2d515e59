using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Listing;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>What depends on a version of the data alone: read when first asked for, and kept as long as the version.</summary>
internal sealed class VersionData
{
    // Clients name indicators and years; what they may make us keep has a limit.
    private const int MostFigures = 64;
    private readonly Reads reads;
    private readonly Once<GraphCounts> counts;
    private readonly Once<IReadOnlyList<CountryCoverage>> coverage;
    private readonly Once<IReadOnlyList<CountryPair>> pairs;
    private readonly Once<RelatednessNetwork> network;
    private readonly Once<Frame> frame;
    private readonly Once<PartnerData> partners;
    private readonly Dictionary<(string?, int?), Once<RegionFigures?>> figures = [];

    public VersionData(Reads reads)
    {
        this.reads = reads;
        Fans = new Fans(reads);
        counts = new(() => CountReader.ReadAsync(reads));
        frame = new(() => FrameReader.ReadAsync(reads));
        coverage = new(async () => await CoverageReader.ReadAsync(reads, await FrameAsync(default)));
        pairs = new(async () => await CountryPairReader.ReadAsync(reads, await FrameAsync(default)));
        network = new(() => NetworkReader.ReadAsync(reads));
        partners = new(() => PartnerDataReader.ReadAsync(reads, this));
    }

    public DataVersion Version => reads.Version;

    /// <summary>How many rows lie behind what filters name.</summary>
    public Fans Fans { get; }

    public Task<GraphCounts> CountsAsync(CancellationToken cancellation) => counts.GetAsync(cancellation);

    public Task<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellation) => coverage.GetAsync(cancellation);

    public Task<IReadOnlyList<CountryPair>> CountryPairsAsync(CancellationToken cancellation) => pairs.GetAsync(cancellation);

    public Task<RelatednessNetwork> NetworkAsync(CancellationToken cancellation) => network.GetAsync(cancellation);

    public Task<PartnerData> PartnersAsync(CancellationToken cancellation) => partners.GetAsync(cancellation);

    public Task<Frame> FrameAsync(CancellationToken cancellation) => frame.GetAsync(cancellation);

    public Task<RegionFigures?> FiguresAsync(string? indicator, int? year, CancellationToken cancellation)
    {
        Once<RegionFigures?>? found;
        lock (figures)
        {
            if (!figures.TryGetValue((indicator, year), out found))
            {
                if (figures.Count >= MostFigures) figures.Clear();
                figures.Add((indicator, year), found = new(() => FigureReader.ReadAsync(this, reads, indicator, year)));
            }
        }

        return found.GetAsync(cancellation);
    }
}
