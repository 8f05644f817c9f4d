using System.Globalization;

namespace Itential.Platform;

/// <summary>Work on the server did not end within <see cref="WaitOptions.Deadline"/>. Unless it was cancelled with the wait, it goes on.</summary>
public sealed class WorkTimedOutException : TimeoutException
{
    internal WorkTimedOutException(string work, string? state, TimeSpan deadline, bool isCanceled)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The {work} did not end within {deadline.TotalSeconds:0.###} s; it was last {state ?? "not seen"}. {(isCanceled ? "The server was told to cancel it." : "It goes on; wait for it by its id, or set WaitOptions.CancelsWork.")}"))
    {
        Work = work;
        State = state;
    }

    /// <summary>What the work is, such as <c>job 65a1…</c>.</summary>
    public string Work { get; }

    /// <summary>The state of the last look in the server's words; null when there was none.</summary>
    public string? State { get; }
}
