namespace Itential.Platform;

/// <summary>How the package of a prebuilt is installed.</summary>
public sealed record PrebuiltImportOptions
{
    /// <summary>Whether it may overwrite what is installed.</summary>
    public bool? Overwrite { get; init; }
}
