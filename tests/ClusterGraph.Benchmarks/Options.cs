using System.Globalization;

namespace ClusterGraph.Benchmarks;

/// <summary>What the command line sets, as pairs of a name and a value.</summary>
internal sealed class Options(string[] arguments)
{
    public string? Text(string name)
    {
        var at = Array.IndexOf(arguments, $"--{name}");
        return at < 0 || at + 1 >= arguments.Length ? null : arguments[at + 1];
    }

    public double Number(string name, double otherwise) => Text(name) is { } given ? double.Parse(given, CultureInfo.InvariantCulture) : otherwise;
}
