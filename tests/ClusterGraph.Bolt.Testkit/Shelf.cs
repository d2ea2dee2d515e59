using System.Globalization;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Objects that testkit knows by number.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, object> _items = [];
    private int _last;

    public string Add(object item)
    {
        var id = (++_last).ToString(CultureInfo.InvariantCulture);
        _items[id] = item;
        return id;
    }

    public T Get<T>(string? id) => (T)_items[id!];
}
