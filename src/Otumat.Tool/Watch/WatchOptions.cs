namespace Otumat.Tool;

/// <summary>What is watched, and what is done about a change.</summary>
internal sealed record WatchOptions
{
    /// <summary>A file, or a folder with everything below it.</summary>
    public required string Path { get; init; }

    /// <summary>The program that runs at each change.</summary>
    public required string Script { get; init; }

    /// <summary>Time between two looks.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>How long the files must rest before the script runs.</summary>
    public required TimeSpan Rest { get; init; }

    /// <summary>Whether the watch ends when the script fails.</summary>
    public required bool StopOnFailure { get; init; }

    /// <summary>Arguments of the script's first run.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }
}
