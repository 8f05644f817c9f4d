using System.Text.RegularExpressions;
using Itential.Diagnostics;

namespace Otumat.Build;

/// <summary>Environment variables that hold what no property may hold.</summary>
internal static partial class SecretVariable
{
    /// <summary>Reads the variable that a property names.</summary>
    /// <exception cref="BuildFailure">The property names no variable, or the variable is empty.</exception>
    public static Secret Read(string name, string property, Func<string, string?> environment)
    {
        if (!Name().IsMatch(name))
        {
            // The text is not repeated: it may be the secret itself.
            throw new BuildFailure(FailureCodes.NoVariableName, $"{property} must hold the name of an environment variable, and holds something else. Builds log their properties: if it is the secret itself, take a new one.");
        }

        return environment(name) is { Length: > 0 } value && !string.IsNullOrWhiteSpace(value)
            ? new Secret(value)
            : throw new BuildFailure(FailureCodes.EmptyVariable, $"The environment variable {name}, which {property} names, is not set or is empty. Set it, or remove the property.");
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,127}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
