using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClusterGraph.Graph;

/// <summary>A date as exactly as a source gives it: a year, a month or a day of the Gregorian calendar (ISO 8601: <c>2016</c>, <c>2016-06</c>, <c>2016-06-30</c>).</summary>
public readonly record struct PartialDate : IComparable<PartialDate>, IComparable
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];
    private readonly string? text;

    private PartialDate(string text, DateOnly first)
    {
        this.text = text;
        First = first;
    }

    /// <summary>The first day it may mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last => Text.Length switch
    {
        4 => new DateOnly(First.Year, 12, 31),
        7 => First.AddMonths(1).AddDays(-1),
        _ => First,
    };

    public int Year => First.Year;

    public string Text => text ?? "";

    public static bool TryParse([NotNullWhen(true)] string? value, out PartialDate date)
    {
        date = default;
        if (!DateOnly.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return false;
        date = new PartialDate(value!, first);
        return true;
    }

    /// <exception cref="FormatException">The text is not a year, month or day.</exception>
    public static PartialDate Parse(string value) => TryParse(value, out var date)
        ? date
        : throw new FormatException($"'{value}' is not a date: give YYYY, YYYY-MM or YYYY-MM-DD.");

    public int CompareTo(PartialDate other) => string.CompareOrdinal(Text, other.Text);

    int IComparable.CompareTo(object? obj) => obj is PartialDate other ? CompareTo(other) : 1;

    public override string ToString() => Text;
}
