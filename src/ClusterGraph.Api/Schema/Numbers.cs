using System.Globalization;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Schema;

/// <summary>Numbers that clients give.</summary>
internal static class Numbers
{
    /// <exception cref="GraphQLFailure">The member is out of range.</exception>
    public static double In(IDictionary<string, object?> input, string name, double least, double most)
    {
        var number = Convert.ToDouble(input[name], CultureInfo.InvariantCulture);
        return number >= least && number <= most ? number : throw new GraphQLFailure(ErrorCode.BadUserInput, FormattableString.Invariant($"'{name}' is {number}; it must be from {least} to {most}."));
    }

    /// <exception cref="GraphQLFailure">The argument is out of range.</exception>
    public static int In(int? number, string name, int least, int most) => number is { } given && given >= least && given <= most
        ? given
        : throw new GraphQLFailure(ErrorCode.BadUserInput, $"'{name}' is {number}; it must be from {least} to {most}.");
}
