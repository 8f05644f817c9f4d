namespace Itential.Platform;

/// <summary>Where work stands at one look.</summary>
/// <param name="Text">The state in the server's words.</param>
/// <param name="End">How it ended; null while it goes on.</param>
internal readonly record struct WorkStatus(string Text, WorkState? End)
{
    public int? Done { get; init; }

    public int? Total { get; init; }

    public IReadOnlyList<string>? Errors { get; init; }
}
