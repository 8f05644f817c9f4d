namespace Otumat.Tool;

/// <summary>One run of the script.</summary>
/// <param name="At">When it started.</param>
/// <param name="Path">The file that had changed.</param>
/// <param name="Result">How it ended.</param>
internal sealed record WatchEvent(DateTimeOffset At, string Path, ScriptResult Result);
