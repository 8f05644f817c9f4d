namespace Otumat.Trust;

/// <summary>A key cannot be used. The message names the key's file where there is one, the reason and the remedy; it never holds the key.</summary>
public sealed class TrustKeyException : Exception
{
    internal TrustKeyException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
