using Otumat.Trust;

namespace PluginHost;

internal static class Signing
{
    public static void Sign(string privateKey, string folder, string id, string version)
    {
        // snippet: plugin-sign
        using var key = SigningKey.FromFile(privateKey);
        PluginSigner.SignFolder(new PluginIdentity { Id = id, Version = version, Framework = "net10.0" }, folder, key);
        // end-snippet
    }
}
