using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: Xunit.TestFramework("ClusterGraph.Neo4j.Tests.Live.LiveTestFramework", "ClusterGraph.Neo4j.Tests")]

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>Reports every test of a class that needs a server as skipped where there is none, those that it inherits from the contract included: their attributes know nothing of servers.</summary>
public sealed class LiveTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkDiscoverer CreateDiscoverer(IAssemblyInfo assemblyInfo) => new LiveDiscoverer(assemblyInfo, SourceInformationProvider, DiagnosticMessageSink);
}
