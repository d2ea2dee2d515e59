using ClusterGraph.Bolt.Tests.Live;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>Finds the tests; see <see cref="LiveTestFramework"/>.</summary>
internal sealed class LiveDiscoverer(IAssemblyInfo assembly, ISourceInformationProvider sources, IMessageSink messages) : XunitTestFrameworkDiscoverer(assembly, sources, messages)
{
    private static readonly string? Reason = new LiveFactAttribute().Skip;

    protected override bool FindTestsForMethod(ITestMethod testMethod, bool includeSourceInformation, IMessageBus messageBus, ITestFrameworkDiscoveryOptions discoveryOptions)
    {
        if (Reason is null || !NeedsServer(testMethod.TestClass) || !testMethod.Method.GetCustomAttributes(typeof(FactAttribute)).Any())
            return base.FindTestsForMethod(testMethod, includeSourceInformation, messageBus, discoveryOptions);
        var skipped = new SkippedTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, Reason);
        return ReportDiscoveredTestCase(skipped, includeSourceInformation, messageBus);
    }

    private static bool NeedsServer(ITestClass tests) =>
        tests.Class.GetCustomAttributes(typeof(CollectionAttribute)).Any(collection => Neo4jCollection.Name.Equals(collection.GetConstructorArguments().FirstOrDefault()));
}
