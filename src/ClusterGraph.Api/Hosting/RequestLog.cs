using ClusterGraph.GraphQL.Planning;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace ClusterGraph.Api.Hosting;

/// <summary>One line a request: operation, cost, duration, status, trace id; never a variable or a document.</summary>
internal static class RequestLog
{
    private const string Template = "{RequestMethod} {RequestPath} {OperationType} {OperationName} cost {Cost} {ErrorCode} {StatusCode} in {Elapsed:0.0} ms {TraceId}";

    public static void Configure(LoggerConfiguration log, IConfiguration configuration) => log
        .MinimumLevel.Is(Enum.TryParse<LogEventLevel>(configuration["LogLevel"], ignoreCase: true, out var level) ? level : LogEventLevel.Information)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");

    public static void Enrich(RequestLoggingOptions options)
    {
        options.MessageTemplate = Template;
        options.EnrichDiagnosticContext = (diagnostics, http) =>
        {
            var response = http.Features.Get<GraphQLResponse>();
            diagnostics.Set("OperationType", response?.OperationType ?? "-");
            diagnostics.Set("OperationName", response?.OperationName ?? "-");
            diagnostics.Set("Cost", response?.Cost ?? 0);
            diagnostics.Set("ErrorCode", response is { Errors: [var first, ..] } ? first.Code : "-");
            diagnostics.Set("TraceId", System.Diagnostics.Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier);
        };
    }
}
