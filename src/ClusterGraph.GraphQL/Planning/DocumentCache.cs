using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Caching.Memory;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Documents by their text, parsed, measured and validated once. Bounded by the length of the texts that it remembers.</summary>
/// <param name="schema">What documents are validated against.</param>
/// <param name="rules">What makes them valid: <see cref="Validation.ExecutionRules.All"/>.</param>
/// <param name="limits">How large they may be; the defaults when left out.</param>
/// <param name="mostCharacters">How much text is remembered; what is made of it takes about fifty times as much memory.</param>
public sealed class DocumentCache(ISchema schema, IReadOnlyCollection<IValidationRule> rules, RequestLimits? limits = null, long mostCharacters = 4 * 1024 * 1024) : IDisposable
{
    private readonly RequestLimits limits = limits ?? new();
    private readonly MemoryCache prepared = new(new MemoryCacheOptions { SizeLimit = mostCharacters });
    private readonly DocumentValidator validator = new();

    /// <summary>How many documents are remembered.</summary>
    internal int Count => prepared.Count;

    public void Dispose() => prepared.Dispose();

    internal ValueTask<PreparedDocument> PrepareAsync(string text)
    {
        BoundedParser.CheckLength(text, limits);
        return prepared.TryGetValue(text, out PreparedDocument? known) ? new(known!) : AddAsync(text);
    }

    private async ValueTask<PreparedDocument> AddAsync(string text)
    {
        var document = await ParseAsync(text).ConfigureAwait(false);
        return prepared.Set(text, document, new MemoryCacheEntryOptions { Size = text.Length + 1 });
    }

    private async ValueTask<PreparedDocument> ParseAsync(string text)
    {
        try
        {
            var document = BoundedParser.Parse(text, limits);
            DocumentSize.Check(document, limits);
            new SelectionLimits(document, limits).Check(schema);
            var result = await validator.ValidateAsync(new ValidationOptions { Document = document, Schema = schema, Rules = rules, Operation = null! }).ConfigureAwait(false);
            return result.IsValid ? new PreparedDocument(document, []) : Refused(EngineErrors.OfValidation(result.Errors, ErrorCode.ValidationFailed, limits.MostErrors));
        }
        catch (GraphQLSyntaxErrorException failure)
        {
            return Refused([EngineErrors.OfSyntax(failure)]);
        }
        catch (GraphQLFailure failure)
        {
            return Refused([ResponseError.OfRequest(failure.Code, failure.Message) with { Details = failure.Details }]);
        }
    }

    private static PreparedDocument Refused(ImmutableArray<ResponseError> errors) => new(new GraphQLDocument([]), errors);
}
