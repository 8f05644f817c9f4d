namespace Otumat.Usage;

/// <summary>The folder of the token file. One that others can use is no place for tokens.</summary>
internal static class TokenFolder
{
    /// <summary>Creates the folder where it is missing.</summary>
    /// <exception cref="TokenStoreUnavailableException">The folder is open to others, belongs to someone else, or cannot be made.</exception>
    public static void Ensure(string path) => Try(() => PrivateFolder.Ensure(path));

    /// <summary>A missing folder is none of its business.</summary>
    /// <exception cref="TokenStoreUnavailableException">The folder is open to others, or belongs to someone else.</exception>
    public static void Check(string path) => Try(() => PrivateFolder.Check(path));

    private static void Try(Action check)
    {
        try
        {
            check();
        }
        catch (UsageStorageException cause)
        {
            throw new TokenStoreUnavailableException($"{cause.Message} No token is kept there as it is.", cause);
        }
    }
}
