using Otumat.Trust;

namespace PluginHost;

internal static class Keys
{
    public static void Trust(string store, string publicKey, string scope)
    {
        // snippet: plugin-trust
        TrustStore.Open(store).Add(new TrustedKey { Key = VerificationKey.FromFile(publicKey), Scope = scope });
        // end-snippet
    }
}
