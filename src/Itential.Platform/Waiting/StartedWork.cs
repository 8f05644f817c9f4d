namespace Itential.Platform;

/// <summary>What the start of work answers.</summary>
internal static class StartedWork
{
    /// <summary>The id to look by.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Id(string? id, string kind) => string.IsNullOrEmpty(id)
        ? throw new InvalidOperationException($"The server started the {kind} but told no id to wait for. It is running: look for it in the list before you start it again.")
        : id;
}
