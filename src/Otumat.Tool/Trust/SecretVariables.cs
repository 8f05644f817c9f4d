using Itential.Diagnostics;

namespace Otumat.Tool;

/// <summary>Secrets come by environment variables, never by the command line, which everybody on the machine can read.</summary>
internal static class SecretVariables
{
    /// <summary>The secret; null when no variable is named.</summary>
    /// <exception cref="ToolFailure">The text is no name of a variable, or the variable is not set.</exception>
    public static Secret? Read(string? variable)
    {
        if (variable is null)
        {
            return null;
        }

        // The text is not repeated: it may be the secret itself.
        if (!variable.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            throw new ToolFailure("An option that wants the name of an environment variable got something else. If it was the secret itself, take a new one: others can read command lines.", ExitCode.Usage);
        }

        return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? new Secret(value)
            : throw new ToolFailure($"The environment variable {variable} is not set. Set it, and name it without a dollar sign.", ExitCode.Usage);
    }
}
