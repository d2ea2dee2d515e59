using Xunit.Abstractions;
using Xunit.Sdk;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>A test that is not run, and why.</summary>
public sealed class SkippedTestCase : XunitTestCase
{
    private string? reason;

    /// <summary>For the runner, which sends test cases between processes.</summary>
    [Obsolete("Called by the de-serializer; should only be called by deriving classes for de-serialization purposes")]
    public SkippedTestCase()
    {
    }

    internal SkippedTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, string reason)
        : base(messages, display, options, method) => this.reason = reason;

    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(reason), reason);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        base.Deserialize(data);
        reason = data.GetValue<string>(nameof(reason));
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) => reason!;
}
