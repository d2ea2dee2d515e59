using System.CommandLine;
using ClusterGraph.Api.Commands;

namespace ClusterGraph.Api.Tests.Commands;

/// <summary>What a command did.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>Runs the real command line in this process.</summary>
    public static async Task<Ran> CommandAsync(params string[] arguments)
    {
        var console = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var code = await CommandLine.RunAsync(arguments, console);
        return new Ran(code, console.Output.ToString()!, console.Error.ToString()!);
    }
}
