namespace Otumat.Trust;

/// <summary>A plugin or a file of it may not be used. The message names it, the reason and the remedy.</summary>
public sealed class UntrustedPluginException : Exception
{
    internal UntrustedPluginException(TrustResult result)
        : base($"{(result.Id is { } id ? $"The plugin '{id}'" : "The package")} is not valid ({result.Status}). {result.Reason}".TrimEnd()) => Result = result;

    /// <summary>What the verification found.</summary>
    public TrustResult Result { get; }
}
