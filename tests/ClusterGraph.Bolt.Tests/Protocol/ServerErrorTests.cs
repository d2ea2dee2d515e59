using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Tests.Protocol;

public class ServerErrorTests
{
    [Theory]
    [InlineData("Neo.ClientError.Statement.SyntaxError", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Security.Unauthorized", typeof(AuthenticationFailedException), false)]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", typeof(AuthenticationFailedException), false)]
    [InlineData("Neo.ClientError.Security.Forbidden", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Security.AuthorizationExpired", typeof(ClientException), true)]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException), true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", typeof(ClientException), false)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", typeof(ClientException), false)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", typeof(ClientException), false)]
    [InlineData("Neo.DatabaseError.Schema.ConstraintCreationFailed", typeof(DatabaseException), false)]
    [InlineData("Something.Else", typeof(DatabaseException), false)]
    public void Code_DecidesTheFailure(string code, Type type, bool retryable)
    {
        var failure = FailureClass.ToException(ServerErrorReader.Read(new Dictionary<string, Value> { ["code"] = code, ["message"] = "m" }), routed: false);
        Assert.IsType(type, failure);
        Assert.Equal(retryable, failure.IsRetryable);
    }

    [Theory]
    [InlineData("Neo.ClientError.Cluster.NotALeader")]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public void Failure_OfARouteThatChanged_IsRetriedUnderRoutingOnly(string code)
    {
        var error = ServerErrorReader.Read(new Dictionary<string, Value> { ["code"] = code });
        Assert.True(FailureClass.ToException(error, routed: true).IsRetryable);
        Assert.False(FailureClass.ToException(error, routed: false).IsRetryable);
    }

    [Theory]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", true)]
    [InlineData("Neo.ClientError.Transaction.LockClientStopped", true)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    public void Timeout_IsToldApart(string code, bool expected) => Assert.Equal(
        expected, ((ClientException)FailureClass.ToException(ServerErrorReader.Read(new Dictionary<string, Value> { ["code"] = code }), false)).IsTimeout);

    [Fact]
    public void Gql_Fields_AreRead_OverTheirDefaults()
    {
        var cause = new Dictionary<string, Value> { ["message"] = "inner", ["gql_status"] = "22N01" };
        var error = ServerErrorReader.Read(new Dictionary<string, Value>
        {
            ["neo4j_code"] = "Neo.ClientError.Statement.TypeError",
            ["message"] = "outer",
            ["gql_status"] = "22N00",
            ["description"] = "data exception",
            ["diagnostic_record"] = new Dictionary<string, Value> { ["OPERATION"] = "run", ["_classification"] = "CLIENT_ERROR" },
            ["cause"] = cause,
        });
        Assert.Equal(("Neo.ClientError.Statement.TypeError", "outer", "22N00"), (error.Code, error.Message, error.GqlStatus));
        Assert.Equal("run", error.DiagnosticRecord["OPERATION"]);
        Assert.Equal("0", error.DiagnosticRecord["OPERATION_CODE"]);
        Assert.Equal(("inner", "22N01"), (error.Cause!.Message, error.Cause.GqlStatus));
    }

    [Fact]
    public void Gql_Status_OfAnOlderServer_IsTheUnknownOne() =>
        Assert.Equal(ServerError.UnknownStatus, ServerErrorReader.Read(new Dictionary<string, Value> { ["code"] = "x", ["message"] = "m" }).GqlStatus);
}
