using ClusterGraph.GraphQL.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Caching.Memory;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>Documents by their text, parsed and validated once. Bounded by the length of the texts that it remembers.</summary>
public sealed class DocumentCache(ISchema schema, IReadOnlyCollection<IValidationRule> rules, long mostCharacters = 16 * 1024 * 1024) : IDisposable
{
    private readonly MemoryCache prepared = new(new MemoryCacheOptions { SizeLimit = mostCharacters });
    private readonly DocumentValidator validator = new();

    public void Dispose() => prepared.Dispose();

    internal ValueTask<PreparedDocument> PrepareAsync(string text) =>
        prepared.TryGetValue(text, out PreparedDocument? known) ? new(known!) : AddAsync(text);

    private async ValueTask<PreparedDocument> AddAsync(string text)
    {
        var document = await ParseAsync(text).ConfigureAwait(false);
        return prepared.Set(text, document, new MemoryCacheEntryOptions { Size = text.Length + 1 });
    }

    private async ValueTask<PreparedDocument> ParseAsync(string text)
    {
        try
        {
            var document = Parser.Parse(text);
            var result = await validator.ValidateAsync(new ValidationOptions { Document = document, Schema = schema, Rules = rules, Operation = null! }).ConfigureAwait(false);
            return new PreparedDocument(document, EngineErrors.OfValidation(result.Errors, ErrorCode.ValidationFailed));
        }
        catch (GraphQLSyntaxErrorException failure)
        {
            return new PreparedDocument(new([]), [EngineErrors.OfSyntax(failure)]);
        }
    }
}
