namespace Otumat.Tool;

/// <summary>How a run of the script ended.</summary>
/// <param name="ExitCode">What it returned; null when it could not be started.</param>
/// <param name="Lines">The lines that it wrote; what follows the last line break is none.</param>
/// <param name="Problem">Why it could not be started, and what to do; null when it could.</param>
internal sealed record ScriptResult(int? ExitCode, IReadOnlyList<string> Lines, string? Problem = null)
{
    public bool Succeeded => ExitCode == 0;
}
