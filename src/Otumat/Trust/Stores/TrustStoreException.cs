namespace Otumat.Trust;

/// <summary>A trust store cannot be used or does not take what it was given. The message names the file, the reason and the remedy.</summary>
public sealed class TrustStoreException : IOException
{
    internal TrustStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
