using System.CommandLine;
using System.CommandLine.Parsing;

namespace Otumat.Tool;

/// <summary>What is wrong with a command line.</summary>
internal static class ParseErrors
{
    /// <summary>The first thing that is wrong, as a sentence; null when nothing is.</summary>
    public static string? Of(ParseResult parsed) => parsed switch
    {
        { Errors.Count: 0 } => MistypedArgument(parsed),
        { UnmatchedTokens: [var unknown, ..] } => $"'{unknown}' is no command or option of '{parsed.CommandResult.Command.Name}'.",
        _ => parsed.Errors[0].Message,
    };

    // The parser takes a mistyped option for an argument, where a command takes arguments. Behind "--" they are meant.
    private static string? MistypedArgument(ParseResult parsed)
    {
        var meant = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Count(token => token.Type == TokenType.Argument);
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).ToList();
        var mistyped = arguments.SkipLast(meant).FirstOrDefault(token => token.Value.StartsWith('-'));
        return mistyped is null ? null : $"'{mistyped.Value}' is no option of this command. If it is an argument of the script, write it behind '--'.";
    }
}
