namespace Otumat.Usage;

/// <summary>The folder of a package's usage data cannot be used. The message names the file or folder, the reason and the remedy.</summary>
public sealed class UsageStorageException : IOException
{
    internal UsageStorageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
