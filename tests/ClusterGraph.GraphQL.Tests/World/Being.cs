using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>A thing of the test world. What it brings depends on its number only, mishaps included.</summary>
public abstract class Being(int number)
{
    private static readonly ImmutableArray<Being> Known = [.. Enumerable.Range(0, 13).Select(Make)];

    public int Number { get; } = number;

    public string? Name => Number % 5 == 3 ? null : $"Ñame \"{Number}\"\n";

    public Mood Mood => (Mood)(Number % 3);

    public Stamp Stamp => new(Number * 7);

    public IReadOnlyList<string?> Tags => Number % 6 == 4 ? ["one", null, "null"] : [.. Enumerable.Range(0, Number % 3).Select(i => $"null tag {i}")];

    public IReadOnlyList<IReadOnlyList<int?>?> Grid => Number % 7 == 5 ? [[1, null], null, [2]] : [[Number], []];

    public Being? Friend => Number % 4 == 2 ? null : At(Number * 3 + 1);

    public IReadOnlyList<Being?> Children => Number % 5 == 4 ? [At(Number + 1), null, At(Number + 2)] : [.. Enumerable.Range(1, Number % 4).Select(i => At(Number + i))];

    public static Being At(int number) => Known[Math.Abs(number % Known.Length)];

    private static Being Make(int number) => (number % 3) switch
    {
        0 => new Person(number),
        1 => new Place(number),
        _ => new Gadget(number),
    };
}

public sealed class Person(int number) : Being(number);

public sealed class Place(int number) : Being(number);

public sealed class Gadget(int number) : Being(number);

/// <summary>An object that no type shows.</summary>
public sealed class Stranger;

public enum Mood
{
    Calm,
    VeryLoud,
    Odd,
}

/// <summary>The value of a scalar of the test's own.</summary>
public readonly record struct Stamp(int Ticks);
