using System.Globalization;

namespace ClusterGraph.Benchmarks.Stores;

/// <summary>A table of participations as large as that of Horizon 2020, for machines that have not got that one. The same on every machine.</summary>
internal static class Participations
{
    private const int Projects = 31_450;
    private const int Organisations = 35_870;
    private static readonly string[] Countries = ["DE", "FR", "ES", "IT", "NL", "EL", "UK", "PT", "BR", "MX", "CL", "NO"];

    public static string Generate(string folder)
    {
        var path = Path.Combine(folder, "participations.csv");
        if (File.Exists(path)) return path;
        var random = new Random(20_180_601);
        using var file = new StreamWriter(path);
        file.Write("rcn,role,pic,type,country,start_date,end_date\n");
        for (var project = 0; project < Projects; project++)
        {
            var start = 2014 + random.Next(7);
            // Most projects have one or a few partners, and some have many; few organisations are in most of them.
            var parties = Enumerable.Range(0, 1 + (int)(8.2 * Math.Pow(random.NextDouble(), 1.25))).Select(_ => (int)(Organisations * Math.Pow(random.NextDouble(), 2))).Append(project % Organisations).Distinct();
            var role = "coordinator";
            foreach (var party in parties)
            {
                file.Write(string.Create(CultureInfo.InvariantCulture, $"{100_000 + project},{role},{900_000_000 + party},{(party % 3 == 0 ? "HES" : "PRC")},{Countries[party % Countries.Length]},{start}-01-01,{start + 3}-12-31\n"));
                role = "participant";
            }
        }

        return path;
    }
}
