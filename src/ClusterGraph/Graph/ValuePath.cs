using System.Globalization;
using System.Text;

namespace ClusterGraph.Graph;

/// <summary>Where in a record a walk is (<c>eligibility[2].citations[0].quote</c>). It becomes text only when there is something to say, for most walks find nothing.</summary>
internal sealed class ValuePath
{
    private readonly List<(string? Name, int Index)> steps = [];

    public void Enter(string name) => steps.Add((name, 0));

    public void Enter(int index) => steps.Add((null, index));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            if (name is null) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else text.Append(text.Length == 0 ? "" : ".").Append(name);
        }

        return text.ToString();
    }
}
