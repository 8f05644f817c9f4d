using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Otumat.Usage;

/// <summary>Tokens as the data protection of Windows encrypts them.</summary>
[ExcludeFromCodeCoverage(Justification = "Windows only.")]
[SupportedOSPlatform("windows")]
internal static class ProtectedTokens
{
    /// <summary>Encrypts.</summary>
    /// <exception cref="TokenStoreUnavailableException">The data protection does not work for this user.</exception>
    public static byte[] Write(UsageTokens tokens)
    {
        var text = TokenJson.Write(tokens);
        try
        {
            return DataProtection.Protect(text);
        }
        catch (CryptographicException cause)
        {
            throw new TokenStoreUnavailableException("The data protection of Windows does not work for this user. Sign in with a loaded profile.", cause);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(text);
        }
    }

    /// <summary>Null for what this user has not written on this machine.</summary>
    public static UsageTokens? Read(byte[] content)
    {
        try
        {
            return TokenJson.Read(DataProtection.Unprotect(content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
