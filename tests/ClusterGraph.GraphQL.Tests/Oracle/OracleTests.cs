using System.Diagnostics;
using ClusterGraph.GraphQL.Tests.World;
using Xunit.Abstractions;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>The plan and the engine's standard executor give the same answers to random operations: the same data in the same order, the same errors by path and code.</summary>
/// <remarks>
/// No difference is allowed. Where the specification leaves a choice both do the same: every failure of a subtree that becomes null is reported, not only the first, and siblings of a failure are executed.
/// The operations stay inside what both can do: no mutations (the plan runs no root fields one after another), no lists of lists of objects.
/// </remarks>
[Collection("Alone")]
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int Operations = 10_000;

    [Fact]
    public async Task Plan_AnswersAsTheStandardExecutorDoes()
    {
        var schema = new WorldSchema();
        SlowAdaptors.Bind(schema);
        await using var server = WorldServer.Over(schema, WorldServer.NoLimits);
        var standard = new StandardExecution(schema, server.Failures);
        var (executed, failed, partial, clock) = (0, 0, 0, Stopwatch.StartNew());
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var differences = new List<string>();
        for (var seed = 0; seed < Operations; seed++)
        {
            var request = RandomRequest.Make(schema, seed, out var variables);
            var (json, response) = await server.AskAsync(request);
            var ours = Outcome.Of(json, response);
            var theirs = await standard.RunAsync(request);
            if (ours != theirs) differences.Add($"Seed {seed}, operation '{request.OperationName}', variables {variables}\n{request.Query}\n\nours:\n{ours.Data}\n{ours.Errors}\n\nstandard:\n{theirs.Data}\n{theirs.Errors}\n");
            if (!response.Executed) differences.Add($"Seed {seed} is not valid: {response.Errors[0].Message}\n{request.Query} {variables}\n");
            if (differences.Count >= 3) break;
            executed += response.Executed ? 1 : 0;
            failed += response.Errors.IsEmpty ? 0 : 1;
            partial += response.Errors.IsEmpty || ours.Data == "null" ? 0 : 1;
        }

        output.WriteLine($"{Operations} operations in {clock.Elapsed.TotalSeconds:F1} s, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F1} s of CPU: {executed} executed, {failed} with errors, {partial} of them with data.");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(Operations, executed);
        Assert.InRange(failed, Operations / 10, Operations * 9 / 10);
        Assert.True(partial > Operations / 10);
    }
}
