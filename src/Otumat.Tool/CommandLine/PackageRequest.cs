namespace Otumat.Tool;

/// <summary>Which package a command is about, as the command line says it.</summary>
internal sealed record PackageRequest
{
    /// <summary>A file that declares the package; null when it is named instead.</summary>
    public string? Assembly { get; init; }

    public string? Author { get; init; }

    public string? DataDirectory { get; init; }

    public string? Package { get; init; }

    /// <summary>The full path of the folder that holds the data folders; null for the user's usual one.</summary>
    public string? DataRoot { get; init; }
}
