using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClusterGraph.Evaluation;
using ClusterGraph.Graph;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Evaluation;

/// <summary>Writes an evaluation for people (Markdown) and for programs (JSON).</summary>
internal sealed class EvaluationReport(DataVersion version, EvaluationData data, ImmutableArray<Stratum> strata, ImmutableArray<Stratum> leaking)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public string Json() => JsonSerializer.Serialize(new { dataVersion = version.ToString(), methodVersion = PartnerModel.MethodVersion, mode = data.Mode, weights = data.Weights, clusters = data.Clusters.Length, pairs = data.Pairs.Length, strata, sameCitationOnly = leaking }, Options) + "\n";

    public string Markdown()
    {
        var text = new StringBuilder();
        Line(text, $"# Leaving one agreement out");
        Line(text, $"");
        Line(text, $"Data {version}, method {PartnerModel.MethodVersion}, default weights, mode {data.Mode}. {data.Pairs.Length} pairs of clusters in {data.Pairs.Select(pair => pair.Agreement).Distinct().Count()} agreements; every pair is taken out, all that used it is computed anew, and each side's true partner is looked for among all other clusters that do not work with it already ({data.Clusters.Length} clusters in all).");
        Line(text, $"");
        Line(text, $"MRR = mean reciprocal rank, in (0,1]; hit@k = share of queries that find the partner among the first k; ties count by expectation; a partner that the gate keeps out counts as tied last. 95% intervals: 2,000 bootstrap draws of whole agreements. Advantage = MRR of the partner score less the method's; p by sign flips.");
        Line(text, $"");
        Line(text, $"Taken out with a pair: its edge, and all relatedness that the report states in the same passage (section, and locator where both have one).");
        foreach (var stratum in strata) Add(text, stratum);
        Line(text, $"");
        Line(text, $"# What leaking looks like");
        Line(text, $"");
        Line(text, $"The same, but with relatedness taken out only where the very same citation states it. The report says in one passage that two clusters work together and, in other words, that their sectors are related; so these figures find again what was read off the answer. They show no merit of the score.");
        foreach (var stratum in leaking.Where(stratum => stratum.Scope is null)) Add(text, stratum);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Stratum stratum)
    {
        Line(text, $"");
        Line(text, $"## {Title(stratum)}: {stratum.Agreements} agreements, {stratum.Queries} queries");
        Line(text, $"");
        Line(text, $"| method | MRR | 95% | hit@1 | hit@5 | hit@10 | percentile | advantage of the score | 95% | p |");
        Line(text, $"| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var m in stratum.Methods)
            Line(text, $"| {NameOf(m.Method)} | {m.MeanReciprocalRank:0.000} | {Text(m.Interval)} | {m.HitAt1:0.00} | {m.HitAt5:0.00} | {m.HitAt10:0.00} | {m.MeanPercentile:0.00} | {m.Advantage:+0.000;-0.000;0.000} | {Text(m.AdvantageInterval)} | {m.P:0.000} |");
    }

    private static string Title(Stratum stratum) => (stratum.Kind, stratum.Scope) switch
    {
        (null, _) => "All",
        ({ } kind, null) => RecordName(kind),
        ({ } kind, { } scope) => $"{RecordName(kind)}, {RecordName(scope)}",
    };

    private static string RecordName(Enum value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()).Replace('_', ' ').ToLowerInvariant();

    private static string NameOf(RankingMethod? method) => method switch
    {
        null => "random order (closed form)",
        RankingMethod.Score => "**partner score**",
        RankingMethod.Hybrid => "H alone",
        RankingMethod.SameSector => "same sector (Jaffe cosine)",
        RankingMethod.Degree => "number of partners",
        RankingMethod.SameSectorBiRegional => "same sector + EU-LAC",
        _ => "parabola 4P(1-P)",
    };

    private static string Text(Interval? interval) => interval is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Low:0.000} to {known.High:0.000}") : "";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
