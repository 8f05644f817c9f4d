using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>What is said of a key in a store.</summary>
internal static class TrustedKeyFacts
{
    public static Facts Of(TrustedKey key) => KeyFacts.Of(key.Key)
        .Add("scope", "Scope", key.Scope)
        .AddIfSo("isRoot", "Root key", key.IsRoot)
        .Add("from", "From", key.From)
        .Add("until", "Until", key.Until)
        .Add("status", "Status", key.Status);
}
