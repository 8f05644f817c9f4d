using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Maps a part of a text's value to where it stands in the source, past quotes and escapes.</summary>
internal static class LiteralLocation
{
    public static Location Of(ExpressionSyntax expression, int start, int length)
    {
        var plain = expression;
        while (plain is ParenthesizedExpressionSyntax parenthesized)
        {
            plain = parenthesized.Expression;
        }

        if (plain is not LiteralExpressionSyntax { Token: var token } || Starts(token) is not { } starts || start + length >= starts.Count)
        {
            return expression.GetLocation();
        }

        var offset = token.SpanStart;
        return Location.Create(token.SyntaxTree!, TextSpan.FromBounds(offset + starts[start], offset + starts[start + length]));
    }

    /// <summary>For each character of the value the offset where it starts, and at last the offset where the value ends.</summary>
    private static List<int>? Starts(SyntaxToken token)
    {
        var text = token.Text;
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when text[0] == '@' => Verbatim(text, token.ValueText.Length),
            SyntaxKind.StringLiteralToken => Regular(text, token.ValueText.Length),
            SyntaxKind.SingleLineRawStringLiteralToken => Raw(text, token.ValueText.Length),
            _ => null,
        };
    }

    private static List<int> Verbatim(string text, int length)
    {
        var starts = new List<int>(length + 1);
        var at = 2;
        for (var i = 0; i < length; i++)
        {
            starts.Add(at);
            at += text[at] == '"' ? 2 : 1;
        }

        starts.Add(at);
        return starts;
    }

    private static List<int> Raw(string text, int length)
    {
        var quotes = 0;
        while (text[quotes] == '"')
        {
            quotes++;
        }

        return Enumerable.Range(quotes, length + 1).ToList();
    }

    private static List<int> Regular(string text, int length)
    {
        var starts = new List<int>(length + 1);
        var at = 1;
        while (starts.Count < length)
        {
            starts.Add(at);

            // An eight-digit escape may stand for two characters of the value.
            if (text[at] == '\\' && text[at + 1] == 'U' && text.Substring(at + 2, 4) != "0000")
            {
                starts.Add(at);
            }

            at += text[at] == '\\' ? EscapeSize(text, at) : 1;
        }

        starts.Add(at);
        return starts;
    }

    private static int EscapeSize(string text, int at)
    {
        switch (text[at + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var end = at + 2;
                while (end < at + 6 && IsHex(text[end]))
                {
                    end++;
                }

                return end - at;
            default:
                return 2;
        }
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
