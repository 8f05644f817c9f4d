using System.Globalization;

namespace Otumat.Trust;

/// <summary>The time that reproducible builds take for now: the variable <c>SOURCE_DATE_EPOCH</c>, in seconds since 1970 (reproducible-builds.org).</summary>
internal static class SourceDateEpoch
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>The time; null where the variable is not set.</summary>
    /// <exception cref="ArgumentException">The variable is no number of seconds.</exception>
    public static DateTimeOffset? Read()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } text)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new ArgumentException($"The variable {Variable} is '{text}', and must be a number of seconds since 1970. Unset it, or set it to the time of the commit.");
    }
}
