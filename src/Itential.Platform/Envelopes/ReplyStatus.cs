namespace Itential.Platform;

/// <summary>Tells which states in an answer's body are failures.</summary>
internal static class ReplyStatus
{
    private static readonly string[] Failures = ["error", "failure", "failed", "fail"];

    /// <summary>What went wrong; null for a state that is no known failure.</summary>
    public static string? Fault(string? status, string? message) =>
        status is not null && Failures.Contains(status, StringComparer.OrdinalIgnoreCase) ? message ?? status : null;
}
