using System.Reflection;

namespace ClusterGraph.Api.Hosting;

/// <summary>Reads groups of settings, and collects everything that is wrong with them instead of stopping at the first.</summary>
internal sealed class SettingsReader(IConfigurationSection section)
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
    private readonly List<string> problems = [];

    /// <summary>A group with what is set in it; what is not set keeps its default.</summary>
    public T Read<T>(string group) where T : new()
    {
        var options = new T();
        foreach (var setting in section.GetSection(group).GetChildren())
            if (typeof(T).GetProperty(setting.Key, Any) is { CanWrite: true } property) Set(options, property, setting);
            else problems.Add($"{setting.Path}: there is no such setting; {group} has {string.Join(", ", typeof(T).GetProperties().Where(known => known.CanWrite).Select(known => known.Name))}.");
        return options;
    }

    public void Complain(string setting, string rule) => problems.Add($"{section.Path}:{setting}: {rule}");

    /// <param name="groups">All groups there are.</param>
    /// <exception cref="SettingsException">Something was wrong.</exception>
    public void Finish(params string[] groups)
    {
        foreach (var other in section.GetChildren().Where(child => !groups.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            problems.Add($"{other.Path}: there is no such group; there are {string.Join(", ", groups)}.");
        if (problems.Count > 0) throw new SettingsException([.. problems]);
    }

    private void Set(object options, PropertyInfo property, IConfigurationSection setting)
    {
        try
        {
            var value = setting.Get(property.PropertyType);
            if (value is int and <= 0 or double and <= 0 || value is TimeSpan time && time <= TimeSpan.Zero)
                problems.Add($"{setting.Path}: {setting.Value} is not above zero.");
            else
                property.SetValue(options, value);
        }
        catch (InvalidOperationException)
        {
            problems.Add($"{setting.Path}: '{setting.Value}' is not {Described(property.PropertyType)}.");
        }
    }

    private static string Described(Type type) => type switch
    {
        _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetNames(type))}",
        _ when type == typeof(TimeSpan) => "a time, such as 00:00:10",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) => "a whole number",
        _ => $"a {type.Name}",
    };
}
