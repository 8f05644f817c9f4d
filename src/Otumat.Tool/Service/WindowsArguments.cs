using System.Text;

namespace Otumat.Tool;

/// <summary>One command line out of arguments, so that CommandLineToArgvW takes it apart into the same ones.</summary>
internal static class WindowsArguments
{
    /// <summary>Quotes each argument and puts spaces between them.</summary>
    /// <exception cref="ToolFailure">The Task Scheduler would put something else into the place of a text.</exception>
    public static string Join(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(argument => Quote(Literal(argument))));

    /// <summary>Gives the text back when the Task Scheduler takes it as it is: it has no way to write %NAME% or $(Arg0) otherwise.</summary>
    /// <exception cref="ToolFailure">The text has a percent sign or an opening <c>$(</c>.</exception>
    public static string Literal(string text) => text.Contains('%', StringComparison.Ordinal) || text.Contains("$(", StringComparison.Ordinal)
        ? throw new ToolFailure($"'{text}' has a percent sign or '$(', which the Task Scheduler would replace. Use a name or a folder without it.", ExitCode.Usage)
        : text;

    private static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var letter in argument)
        {
            if (letter == '"')
            {
                // Those before a quote are doubled, and the quote has one of its own.
                quoted.Append('\\', backslashes + 1);
            }

            backslashes = letter == '\\' ? backslashes + 1 : 0;
            quoted.Append(letter);
        }

        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
