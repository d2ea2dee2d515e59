using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Limits;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Executes requests by plan: document and plan from the cache, arguments coerced by the engine, the price checked, then fetch and write.</summary>
/// <param name="schema">A schema whose object types are all <see cref="Types.DeclaredObject"/>.</param>
/// <param name="documents">Parses and validates, and remembers.</param>
/// <param name="introspection">Answers <c>__schema</c> and <c>__type</c>.</param>
/// <param name="failures">Tells the client about exceptions.</param>
/// <param name="limits">What a request may ask for.</param>
public sealed class Executor(ISchema schema, DocumentCache documents, Introspection introspection, FailureDescriber failures, RequestLimits limits)
{
    // How often a request is read anew because the data moved on; then the client may try it again.
    private const int MostReadings = 4;

    private static readonly DocumentValidator Coercion = new();

    /// <summary>The parent of root fields.</summary>
    public static object Root { get; } = new();

    /// <summary>Writes the whole response into the buffer.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="open">Opens what the field functions need; called again, it opens it anew, for what it opened before is out of date. Not called when only introspection is asked.</param>
    /// <param name="json">Where the response goes.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, JsonBuffer json, CancellationToken cancellation)
    {
        try
        {
            var prepared = await documents.PrepareAsync(request.Query).ConfigureAwait(false);
            if (!prepared.Errors.IsEmpty) return Refuse(json, prepared.Errors);
            var operation = prepared.OperationOf(request.OperationName);
            if (request.QueriesOnly && operation.Operation != OperationType.Query)
                throw new GraphQLFailure(ErrorCode.MethodNotAllowed, $"A {operation.Operation.ToString().ToLowerInvariant()} needs POST; GET is for queries.");
            if (request.CostMode == CostMode.Normal && prepared.FixedPlanOf(operation) is { FixedPrice: { } paid } ready && limits.Allow(paid))
                return await ExecuteAsync((prepared, ready, new RequestValues(0, null, Variables.None), new Bill(paid.Cost, limits.MostCost, null)), request, open, json, cancellation).ConfigureAwait(false);
            var coerced = await CoerceAsync(prepared, operation, request, cancellation).ConfigureAwait(false);
            if (!coerced.IsValid) return Refuse(json, EngineErrors.OfValidation(coerced.Errors, ErrorCode.BadUserInput, limits.MostErrors));
            var plan = prepared.PlanOf(operation, schema, coerced);
            var values = new RequestValues(plan.FieldCount, coerced.ArgumentValues, coerced.Variables ?? Variables.None);
            var price = new CostCalculator(values);
            var total = price.Of(plan.Root);
            if (price.Failures.Count > 0) return Refuse(json, OfArguments(price.Failures, prepared.Document));
            plan.Fix(total);
            return request.CostMode == CostMode.Validate
                ? Price(json, plan, price)
                : await ExecuteAsync((prepared, plan, values, BillOf(request, plan, price)), request, open, json, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return Refuse(json, [failures.Describe(failure is OutOfDateException late ? late.InnerException! : failure)]);
        }
    }

    private Task<IValidationResult> CoerceAsync(PreparedDocument prepared, GraphQLOperationDefinition operation, GraphQLRequest request, CancellationToken cancellation) => Coercion.ValidateAsync(new ValidationOptions
    {
        Document = prepared.Document,
        Schema = schema,
        Operation = operation,
        Variables = request.Variables,
        Rules = [],
        CancellationToken = cancellation,
    });

    private async ValueTask<GraphQLResponse> ExecuteAsync(
        (PreparedDocument Prepared, OperationPlan Plan, RequestValues Values, Bill Bill) work, GraphQLRequest request, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, JsonBuffer json, CancellationToken cancellation)
    {
        var (prepared, plan, values, bill) = work;
        if (!plan.Introspection.IsEmpty) values.Introspected = await introspection.AnswerAsync(prepared, plan, request, cancellation).ConfigureAwait(false);
        var errors = new ErrorList(prepared.Document, failures.Describe, limits.MostErrors);
        var root = await FetchAsync(plan, values, open, cancellation).ConfigureAwait(false);
        json.Raw("{\"data\":"u8);
        if (!new ResponseWriter(json, values, errors).WriteObject(root, 0)) json.Null();
        var listed = errors.Listed;
        Envelope.Finish(json, listed, bill);
        return Answer(plan, new GraphQLResponse(true, listed), bill.Cost);
    }

    // A response is of one version: when some of it turns out to be newer, all of it is read again.
    private async ValueTask<Level> FetchAsync(OperationPlan plan, RequestValues values, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, CancellationToken cancellation)
    {
        for (var reading = 1; ; reading++)
        {
            var state = plan.Root.Columns.Length == 0 ? null : await open(cancellation).ConfigureAwait(false);
            var root = new Level(plan.Root);
            root.Add(Root);
            try
            {
                await new Fetch(values, state, failures.IsOutOfDate, cancellation).RunAsync(root).ConfigureAwait(false);
                return root;
            }
            catch (OutOfDateException) when (reading < MostReadings)
            {
                // Once more, from the newest version.
            }
        }
    }

    private Bill BillOf(GraphQLRequest request, OperationPlan plan, CostCalculator price) =>
        new(limits.Check(price, plan), limits.MostCost, request.CostMode == CostMode.Report ? CostReport.Of(price, plan.Root) : null);

    private GraphQLResponse Price(JsonBuffer json, OperationPlan plan, CostCalculator price)
    {
        var bill = new Bill(price.Of(plan.Root).Cost, limits.MostCost, CostReport.Of(price, plan.Root));
        Envelope.Price(json, bill);
        return Answer(plan, new GraphQLResponse(false, []), bill.Cost);
    }

    private ImmutableArray<ResponseError> OfArguments(Dictionary<FieldPlan, GraphQLFailure> wrong, GraphQLDocument document)
    {
        var errors = wrong.Take(limits.MostErrors).Select(entry =>
        {
            var location = Location.FromLinearPosition(document.Source, entry.Key.Node.Location.Start);
            return new ResponseError(entry.Value.Code, entry.Value.Message, [], [(location.Line, location.Column)]) { Details = entry.Value.Details };
        });
        return ErrorList.AtMost([.. errors], wrong.Count, limits.MostErrors);
    }

    private static GraphQLResponse Answer(OperationPlan plan, GraphQLResponse response, double cost) =>
        response with { OperationName = plan.Operation.Name?.StringValue, OperationType = plan.Operation.Operation.ToString(), Cost = cost };

    private static GraphQLResponse Refuse(JsonBuffer json, ImmutableArray<ResponseError> errors)
    {
        json.CutBackTo(0);
        Envelope.Refuse(json, errors);
        return new GraphQLResponse(false, errors);
    }
}
