namespace Itential.Platform;

/// <summary>What became of one asset, or of a whole kind.</summary>
public sealed record AssetReport
{
    /// <summary>The kind.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>The name of the asset, as the archive has it; that of the kind where the report is about the whole kind.</summary>
    public required string Name { get; init; }

    /// <summary>What became of it.</summary>
    public required AssetOutcome Outcome { get; init; }

    /// <summary>The name that a renamed asset has on the server.</summary>
    public string? NewName { get; init; }

    /// <summary>Why the asset was skipped or refused.</summary>
    public string? Message { get; init; }

    /// <summary>What to look after although the asset arrived, a line each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
