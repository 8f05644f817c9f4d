namespace Otumat.Usage;

/// <summary>There is no place to keep tokens, or it cannot be used. The message says which place, why, and what to do; it holds no token.</summary>
public sealed class TokenStoreUnavailableException : Exception
{
    internal TokenStoreUnavailableException(string message)
        : base(message)
    {
    }

    internal TokenStoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
