namespace Itential.Platform;

/// <summary>A package to install or to check.</summary>
/// <param name="Prebuilt">The package.</param>
public sealed record PrebuiltImport(PrebuiltPackage Prebuilt)
{
    /// <summary>How it is installed; null takes the server's defaults.</summary>
    public PrebuiltImportOptions? Options { get; init; }

    /// <summary>Wraps a package.</summary>
    public static implicit operator PrebuiltImport(PrebuiltPackage prebuilt) => new(prebuilt);
}
