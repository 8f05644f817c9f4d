namespace Otumat.Tool;

/// <summary>What the scheduler knows of a package's entry.</summary>
/// <param name="Installed">Whether there is an entry.</param>
/// <param name="Active">Whether the scheduler runs it from time to time.</param>
/// <param name="NextRun">When it runs next, in the scheduler's words; null when it does not say.</param>
internal sealed record ServiceState(bool Installed, bool Active = false, string? NextRun = null);
