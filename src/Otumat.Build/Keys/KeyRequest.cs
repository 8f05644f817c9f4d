namespace Otumat.Build;

/// <summary>Where the keys are to be read from, in the words of the project. An empty text stands for a property that is not set.</summary>
internal sealed record KeyRequest
{
    public string PrivateKeyPath { get; init; } = "";

    public string PrivateKeyVariable { get; init; } = "";

    public string PasswordVariable { get; init; } = "";

    public string PublicKeyPath { get; init; } = "";

    /// <summary>The folder that relative paths are below.</summary>
    public required string ProjectFolder { get; init; }
}
