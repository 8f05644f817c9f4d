namespace Otumat.Trust;

/// <summary>What a verification found.</summary>
public sealed record TrustResult
{
    /// <summary>The verdict.</summary>
    public required TrustStatus Status { get; init; }

    /// <summary>Why, in one or two sentences that name the thing and the remedy; empty when valid.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The id that was asked for, or that of the package; null for a package hash.</summary>
    public string? Id { get; init; }

    /// <summary>The version that the manifest names; null where none was read.</summary>
    public string? Version { get; init; }

    /// <summary>The framework that the manifest names, such as <c>net8.0</c>; null where none was read.</summary>
    public string? Framework { get; init; }

    /// <summary>The id of the key that signed, or that the manifest names; null where none was read.</summary>
    public string? KeyId { get; init; }

    /// <summary>Files that the manifest does not list, in ordinal order.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Files that the manifest lists and that are missing, in ordinal order.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Files with another content, or that are no longer plain files, in ordinal order.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Whether the verdict is <see cref="TrustStatus.Valid"/>.</summary>
    public bool IsValid => Status == TrustStatus.Valid;

    /// <summary>Gives the result back when it is valid.</summary>
    /// <exception cref="UntrustedPluginException">It is not valid.</exception>
    public TrustResult EnsureValid() => IsValid ? this : throw new UntrustedPluginException(this);

    internal static TrustResult Of(string? id, TrustStatus status, string reason) => new() { Status = status, Id = id, Reason = reason };

    internal static TrustResult Of(PluginManifest manifest, TrustStatus status, string reason = "") =>
        new() { Status = status, Reason = reason, Id = manifest.Id, Version = manifest.Version, Framework = manifest.Framework, KeyId = manifest.KeyId };
}
