using System.Text;
using ClusterGraph.GraphQL.Errors;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>Parses documents within limits: length and tokens are checked before the parser starts, nesting while it runs.</summary>
internal static class BoundedParser
{
    /// <exception cref="GraphQLFailure">The text is longer than allowed.</exception>
    public static void CheckLength(string text, RequestLimits limits)
    {
        if (text.Length * 3 > limits.MostDocumentBytes)
            new Limit(ErrorCode.DocumentTooLarge, "bytes", limits.MostDocumentBytes).Check(Encoding.UTF8.GetByteCount(text));
    }

    /// <exception cref="GraphQLFailure">The text has more tokens than allowed, or nests deeper.</exception>
    /// <exception cref="GraphQLSyntaxErrorException">The text is no document.</exception>
    public static GraphQLDocument Parse(string text, RequestLimits limits)
    {
        CheckTokens(text, limits.MostTokens);
        try
        {
            return Parser.Parse(text, new ParserOptions { MaxDepth = limits.MostSyntaxDepth });
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new GraphQLFailure(ErrorCode.DepthLimitExceeded, $"The document nests deeper than {limits.MostSyntaxDepth} nodes of its syntax tree.");
        }
    }

    private static void CheckTokens(ROM text, int most)
    {
        var tokens = 0;
        for (var token = Lexer.Lex(text); token.Kind != TokenKind.EOF; token = Lexer.Lex(text, token.End))
            if (token.Kind != TokenKind.COMMENT && ++tokens > most)
                throw new GraphQLFailure(ErrorCode.DocumentTooLarge, $"The document has more than {most} tokens.");
    }
}
