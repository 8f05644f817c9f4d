using Itential.Diagnostics;

namespace Itential.Refit.Connections;

/// <summary>A name and its secret, which only count together. Blank counts as missing.</summary>
/// <param name="Name">The property of the name.</param>
/// <param name="Value">The name.</param>
/// <param name="SecretName">The property of the secret.</param>
/// <param name="Secret">The secret.</param>
public sealed record CredentialPair(string Name, string? Value, string SecretName, Secret? Secret)
{
    /// <summary>Whether both are there.</summary>
    public bool IsComplete => HasValue && HasSecret;

    internal bool IsHalf => HasValue != HasSecret;

    internal bool IsAnySet => HasValue || HasSecret;

    internal string Present => HasValue ? Name : SecretName;

    internal string Missing => HasValue ? SecretName : Name;

    private bool HasValue => !string.IsNullOrWhiteSpace(Value);

    private bool HasSecret => Secret is { IsBlank: false };
}
